/** Reads the value stream, the form in which replies cross from the engine. It is described in `protobuf/VALUES.md`. */

import { isUtf8 } from "node:buffer";
import { Decoder, type GlideReturnType } from "./Decoder";
import { errorOf, type RequestError, type ValkeyError } from "./Errors";
import { FailureReader } from "./failures";
import { commandName } from "./generated/names";

const enum Tag {
    Nil = 0,
    False = 1,
    True = 2,
    Ok = 3,
    Int = 4,
    Double = 5,
    Bulk = 6,
    Text = 7,
    Array = 8,
    Map = 9,
    Set = 10,
    BigNumber = 11,
    Verbatim = 12,
    Error = 13,
    ExternalBulk = 14,
}

const MAX_DEPTH = 128;
const VERBATIM_PREFIX = 3; // the format, such as "txt"

/** Fetches a bulk value that crossed as a handle. */
export type FetchBulk = (handle: number) => Buffer;

/**
 * How one command of a batch reads its part of the reply. What the client's methods make of replies is left out: published
 * batches give maps as they are, and applications convert them.
 */
export interface PartReader {
    readonly id: number;
    readonly decoder: Decoder | undefined;
}

/** Those of a batch. The engine raises the errors of servers; what is left is a reply that is not the text asked for. */
export interface PartReaders {
    readonly commands: readonly PartReader[];
    readonly raiseOnError: boolean;
}

export class ValueReader {
    private bytes: Buffer = Buffer.alloc(0);
    private at = 0;
    private end = 0;
    private depth = 0;
    /** Text was asked for and something else came. All of the value is read first, so that no handle is left behind. */
    private garbled = false;
    private readonly failures = new FailureReader();

    constructor(private readonly fetchBulk: FetchBulk) {}

    /** Reads the one value that lies between `start` and `end`, the reply to the command with the id. */
    read(bytes: Buffer, start: number, end: number, decoder: Decoder, id = 0): GlideReturnType {
        this.begin(bytes, start, end);
        const value = this.value(decoder);
        if (this.at !== end) throw malformed("bytes after the value");
        if (this.garbled) throw notText(id);
        return value;
    }

    /** Reads the replies of a batch, each as its command wants it; a value that is no array as it is. */
    readParts(
        bytes: Buffer,
        start: number,
        end: number,
        decoder: Decoder,
        { commands, raiseOnError }: PartReaders,
    ): GlideReturnType {
        if (bytes[start] !== Tag.Array) return this.read(bytes, start, end, decoder);
        this.begin(bytes, start + 1, end);
        const count = this.count(1);
        if (count !== commands.length) throw malformed("a batch with a reply too many or too few");
        const values: GlideReturnType[] = [];
        let first: RequestError | undefined;
        for (const command of commands) {
            this.garbled = false;
            let value = this.value(command.decoder ?? decoder);
            if (this.garbled) {
                const error = notText(command.id);
                first ??= error;
                value = error;
            }
            values.push(value);
        }
        if (this.at !== end) throw malformed("bytes after the value");
        if (raiseOnError && first !== undefined) throw first;
        return values;
    }

    private begin(bytes: Buffer, start: number, end: number): void {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
        this.depth = 0;
        this.garbled = false;
    }

    private value(decoder: Decoder): GlideReturnType {
        if (this.at >= this.end) throw malformed("a value is missing");
        switch (this.bytes[this.at++] as Tag) {
            case Tag.Nil:
                return null;
            case Tag.False:
                return false;
            case Tag.True:
                return true;
            case Tag.Ok:
                return "OK";
            case Tag.Int:
                return this.integer();
            case Tag.Double:
                return this.bytes.readDoubleLE(this.skip(8));
            case Tag.Bulk:
            case Tag.Text:
                return this.string(decoder);
            case Tag.Array:
                return this.nested(decoder, this.array);
            case Tag.Map:
                return this.nested(decoder, this.map);
            case Tag.Set:
                return this.nested(decoder, this.set);
            case Tag.BigNumber:
                return this.bigNumber();
            case Tag.Verbatim:
                return this.verbatim(decoder);
            case Tag.Error:
                return this.error(decoder);
            case Tag.ExternalBulk:
                return this.externalBulk(decoder);
            default:
                throw malformed("an unknown tag");
        }
    }

    private string(decoder: Decoder): string | Buffer {
        const length = this.varint();
        const start = this.skip(length);
        return this.slice(start, start + length, decoder);
    }

    /** A command's error in its place. */
    private error(decoder: Decoder): ValkeyError {
        const length = this.varint();
        const start = this.skip(length);
        const failure = this.failures.read(this.bytes, start, start + length, decoder);
        return errorOf(failure.code, failure.message, failure);
    }

    /** Text of the engine, which is shown as it comes. */
    private text(): string {
        const length = this.varint();
        const start = this.skip(length);
        return this.bytes.utf8Slice(start, start + length);
    }

    private bigNumber(): bigint {
        const digits = this.text();
        if (!/^-?\d+$/.test(digits)) throw malformed("a big number with something other than digits");
        return BigInt(digits);
    }

    private verbatim(decoder: Decoder): string | Buffer {
        const length = this.varint();
        if (length < VERBATIM_PREFIX) throw malformed("a verbatim string without a format");
        const start = this.skip(length);
        return this.slice(start + VERBATIM_PREFIX, start + length, decoder);
    }

    private externalBulk(decoder: Decoder): string | Buffer {
        const handle = this.varint();
        const length = this.varint();
        const bulk = this.fetchBulk(handle);
        if (bulk.length !== length) throw malformed("a bulk value of another length than announced");
        if (decoder !== Decoder.String) return bulk;
        return this.checked(bulk.toString(), bulk, 0, length);
    }

    /** The bytes are copied: the buffer they lie in is used again for the next replies. */
    private slice(start: number, end: number, decoder: Decoder): string | Buffer {
        const { bytes } = this;
        if (decoder === Decoder.String) return this.checked(bytes.utf8Slice(start, end), bytes, start, end);
        const copy = Buffer.allocUnsafe(end - start);
        bytes.copy(copy, 0, start, end);
        return copy;
    }

    /** What is not UTF-8 was replaced by this character, which may also have been there from the start. */
    private checked(text: string, bytes: Buffer, start: number, end: number): string {
        if (text.includes("\uFFFD") && !isUtf8(bytes.subarray(start, end))) this.garbled = true;
        return text;
    }

    private nested(decoder: Decoder, read: (this: ValueReader, decoder: Decoder) => GlideReturnType): GlideReturnType {
        if (++this.depth > MAX_DEPTH) throw malformed("nesting beyond 128 levels");
        const value = read.call(this, decoder);
        this.depth--;
        return value;
    }

    private array(decoder: Decoder): GlideReturnType {
        const values: GlideReturnType[] = [];
        for (let left = this.count(1); left > 0; left--) values.push(this.value(decoder));
        return values;
    }

    private map(decoder: Decoder): GlideReturnType {
        const entries: { key: GlideReturnType; value: GlideReturnType }[] = [];
        for (let left = this.count(2); left > 0; left--) {
            entries.push({ key: this.value(decoder), value: this.value(decoder) });
        }
        return entries as unknown as GlideReturnType;
    }

    private set(decoder: Decoder): GlideReturnType {
        const members = new Set<GlideReturnType>();
        for (let left = this.count(1); left > 0; left--) members.add(this.value(decoder));
        return members;
    }

    /** A count of elements that can be there: each takes at least a byte. */
    private count(valuesEach: number): number {
        const count = this.varint();
        if (count * valuesEach > this.end - this.at) throw malformed("a count beyond the end");
        return count;
    }

    /** Moves past `length` bytes and returns where they start. */
    private skip(length: number): number {
        const start = this.at;
        if (length > this.end - start) throw malformed("a length beyond the end");
        this.at = start + length;
        return start;
    }

    /** A zigzag varint. The shift operators of JavaScript only know 32 bits, so longer ones take the slow way. */
    private integer(): number | bigint {
        const start = this.at;
        let raw = 0;
        for (let shift = 0; shift < 28; shift += 7) {
            const byte = this.byte();
            raw |= (byte & 127) << shift;
            if (byte < 128) return (raw >>> 1) ^ -(raw & 1);
        }
        this.at = start;
        const wide = this.wide();
        const value = (wide >> 1n) ^ -(wide & 1n);
        const number = Number(value);
        return Number.isSafeInteger(number) ? number : value;
    }

    /** An unsigned varint that fits a number. */
    private varint(): number {
        let value = 0;
        let unit = 1;
        for (;;) {
            const byte = this.byte();
            value += (byte & 127) * unit;
            if (byte < 128) return value;
            unit *= 128;
            if (unit > Number.MAX_SAFE_INTEGER) throw malformed("a varint without an end");
        }
    }

    private wide(): bigint {
        let value = 0n;
        for (let shift = 0n; shift < 70n; shift += 7n) {
            const byte = this.byte();
            value |= BigInt(byte & 127) << shift;
            if (byte < 128) return BigInt.asUintN(64, value);
        }
        throw malformed("a varint without an end");
    }

    private byte(): number {
        if (this.at >= this.end) throw malformed("a number without an end");
        return this.bytes[this.at++];
    }
}

function notText(id: number): RequestError {
    const message = `${commandName(id)}: the reply is not UTF-8 text; Decoder.Bytes gives it as it is`;
    return errorOf("USAGE", message, { delivery: "MAYBE_EXECUTED" }) as RequestError;
}

function malformed(what: string): RequestError {
    return errorOf("PROTOCOL", `the engine sent a malformed value: ${what}`) as RequestError;
}
