/**
 * Writes request frames. They are protobuf messages (`protobuf/glide.proto`), each after its length, in one buffer that is
 * used again and again. Lengths that are not known in advance get a place of a fixed width, filled in afterwards: a varint
 * may be padded.
 */

import { type Argument, type Command, describe, Invalid } from "./Command";
import { usageError } from "./Errors";
import { commandName } from "./generated/names";
import { INDEX_BITS, type Slot } from "./tickets";

const BUFFER_SIZE = 128 * 1024;
/** From here on the frames are worth a call into the engine. */
export const FLUSH_SIZE = 64 * 1024;

const LONG_WIDTH = 5; // a padded varint for anything up to 2^35
const SHORT_WIDTH = 2;
const SHORT_LIMIT = 1 << 14; // what two bytes can say
const FIELD_OVERHEAD = 1 + LONG_WIDTH; // key and length
const FRAME_OVERHEAD = 48; // the fields of a frame that are not arguments
/** Strings up to this length are copied by a loop, which beats a call into the runtime. */
const LOOP_LIMIT = 40;
/** Strings from this length on are measured: assuming three bytes per character would waste too much. */
const MEASURE_LIMIT = 4096;

/** Keys of the fields of Request in `protobuf/glide.proto`: number and wire type. */
const enum RequestKey {
    Ticket = 0x08,
    Command = 0x10,
    Args = 0x1a,
    Timeout = 0x20,
    Route = 0x2a,
    Batch = 0x3a,
}

/** Those of Batch. */
const enum BatchKey {
    Commands = 0x0a,
    Atomic = 0x10,
    RaiseOnError = 0x18,
    Retry = 0x22,
}

/** Those of Command, as a part of a batch. */
const enum CommandKey {
    Command = 0x08,
    Args = 0x12,
}

export interface BatchShape {
    readonly commands: readonly Command<unknown>[];
    readonly atomic: boolean;
    readonly raiseOnError: boolean;
    readonly timeout: number;
    /** The Route message. */
    readonly route?: Uint8Array;
    /** The Retry message. */
    readonly retry?: Uint8Array;
}

export class FrameWriter {
    bytes = Buffer.allocUnsafeSlow(BUFFER_SIZE);
    length = 0;

    /** Forgets what was written, and gives memory back that only a large frame needed. */
    clear(): void {
        this.length = 0;
        if (this.bytes.length > BUFFER_SIZE) this.bytes = Buffer.allocUnsafeSlow(BUFFER_SIZE);
    }

    /** Room that a command needs at most. Throws if it cannot be sent. */
    static bound(command: Command<unknown>): number {
        const { args } = command;
        let bound = FRAME_OVERHEAD;
        for (let i = 0; i < args.length; i++) {
            const arg = args[i];
            if (typeof arg === "string") {
                const { length } = arg;
                bound += FIELD_OVERHEAD + (length < MEASURE_LIMIT ? length * 3 : Buffer.byteLength(arg));
            } else if (arg instanceof Uint8Array) {
                bound += FIELD_OVERHEAD + arg.length;
            } else {
                throw usageError(`${commandName(command.id)}: ${reason(arg, i)}`);
            }
        }
        return bound;
    }

    /** Room that a batch needs at most, given the bound of each command. */
    static batchBound(batch: BatchShape, bounds: readonly number[]): number {
        const besides = (batch.route?.length ?? 0) + (batch.retry?.length ?? 0);
        return bounds.reduce((sum, bound) => sum + bound, FRAME_OVERHEAD + besides);
    }

    /** Makes room for frames of this bound. Nothing that follows can fail. */
    reserve(bound: number): void {
        const needed = this.length + bound;
        if (needed <= this.bytes.length) return;
        const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.bytes.length * 2));
        this.bytes.copy(larger, 0, 0, this.length);
        this.bytes = larger;
    }

    /**
     * Appends the frame of a command, or of another kind of request with the command's arguments. `bound` is what the
     * function of that name said, and the lengths of the route, which is a Route message, and the kind, which is a field.
     */
    command(slot: Slot, command: Command<unknown>, bound: number, route?: Uint8Array, kind?: Uint8Array): void {
        const width = bound < SHORT_LIMIT ? SHORT_WIDTH : LONG_WIDTH;
        const start = this.length;
        this.length += width;
        this.ticket(slot);
        this.words(RequestKey.Command, RequestKey.Args, command);
        if (route !== undefined) this.message(RequestKey.Route, route);
        if (kind !== undefined) this.raw(kind);
        this.patch(start, width);
    }

    /** Appends the frame of a batch, given the bound of each command. */
    batch(slot: Slot, batch: BatchShape, bounds: readonly number[]): void {
        const { commands } = batch;
        const start = this.length;
        this.length += LONG_WIDTH;
        this.ticket(slot);
        if (batch.timeout > 0) {
            this.bytes[this.length++] = RequestKey.Timeout;
            this.varint(batch.timeout);
        }
        if (batch.route !== undefined) this.message(RequestKey.Route, batch.route);
        this.bytes[this.length++] = RequestKey.Batch;
        const inner = this.length;
        this.length += LONG_WIDTH;
        for (let i = 0; i < commands.length; i++) this.part(commands[i], bounds[i]);
        if (batch.atomic) this.flag(BatchKey.Atomic);
        if (batch.raiseOnError) this.flag(BatchKey.RaiseOnError);
        if (batch.retry !== undefined) this.message(BatchKey.Retry, batch.retry);
        this.patch(inner, LONG_WIDTH);
        this.patch(start, LONG_WIDTH);
    }

    /** Index and generation of each request that was written. */
    *tickets(): Generator<[index: number, generation: number]> {
        let at = 0;
        const varint = () => {
            let value = 0;
            for (let unit = 1; ; unit *= 128) {
                const byte = this.bytes[at++];
                value += (byte & 127) * unit;
                if (byte < 128) return value;
            }
        };
        while (at < this.length) {
            const size = varint();
            const next = at + size;
            at += 1; // the ticket's key
            const ticket = varint();
            yield [ticket % 2 ** INDEX_BITS, Math.floor(ticket / 2 ** INDEX_BITS)];
            at = next;
        }
    }

    private part(command: Command<unknown>, bound: number): void {
        this.bytes[this.length++] = BatchKey.Commands;
        const width = bound < SHORT_LIMIT ? SHORT_WIDTH : LONG_WIDTH;
        const start = this.length;
        this.length += width;
        this.words(CommandKey.Command, CommandKey.Args, command);
        this.patch(start, width);
    }

    private words(idKey: number, argKey: number, command: Command<unknown>): void {
        if (command.id > 0) {
            this.bytes[this.length++] = idKey;
            this.varint(command.id);
        }
        const { args } = command;
        for (let i = 0; i < args.length; i++) {
            this.bytes[this.length++] = argKey;
            this.argument(args[i] as string | Uint8Array);
        }
    }

    private argument(arg: string | Uint8Array): void {
        if (typeof arg !== "string") {
            this.varint(arg.length);
            this.bytes.set(arg, this.length);
            this.length += arg.length;
        } else if (arg.length > LOOP_LIMIT || !this.ascii(arg)) {
            this.utf8(arg);
        }
    }

    /** Writes a short string if all of it is ASCII. */
    private ascii(text: string): boolean {
        const { bytes } = this;
        const { length } = text;
        let at = this.length;
        bytes[at++] = length;
        for (let i = 0; i < length; i++) {
            const char = text.charCodeAt(i);
            if (char > 127) return false;
            bytes[at++] = char;
        }
        this.length = at;
        return true;
    }

    private utf8(text: string): void {
        const start = this.length;
        const width = text.length * 3 < SHORT_LIMIT ? SHORT_WIDTH : LONG_WIDTH;
        this.length += width;
        this.length += this.bytes.utf8Write(text, this.length);
        this.patch(start, width);
    }

    /** The slot takes the low 21 bits, which are three bytes of a varint; the generation follows. */
    private ticket(slot: Slot): void {
        const { bytes } = this;
        const { index } = slot;
        let at = this.length;
        bytes[at++] = RequestKey.Ticket;
        bytes[at++] = index | 128;
        bytes[at++] = (index >>> 7) | 128;
        bytes[at++] = (index >>> (INDEX_BITS - 7)) | 128;
        this.length = at;
        this.varint(slot.generation);
    }

    private message(key: number, content: Uint8Array): void {
        this.bytes[this.length++] = key;
        this.argument(content);
    }

    private raw(bytes: Uint8Array): void {
        this.bytes.set(bytes, this.length);
        this.length += bytes.length;
    }

    private flag(key: number): void {
        this.bytes[this.length++] = key;
        this.bytes[this.length++] = 1;
    }

    private varint(value: number): void {
        const { bytes } = this;
        let at = this.length;
        let rest = value;
        while (rest > 127) {
            bytes[at++] = rest | 128;
            rest = rest < 2 ** 31 ? rest >>> 7 : Math.floor(rest / 128);
        }
        bytes[at++] = rest;
        this.length = at;
    }

    /** Fills in the length of what was written after a place of `width` bytes at `start`. */
    private patch(start: number, width: number): void {
        const { bytes } = this;
        let rest = this.length - start - width;
        for (let i = start; i < start + width - 1; i++) {
            bytes[i] = rest | 128;
            rest = rest < 2 ** 31 ? rest >>> 7 : Math.floor(rest / 128);
        }
        bytes[start + width - 1] = rest;
    }
}

function reason(arg: Argument, position: number): string {
    if (arg instanceof Invalid) return arg.reason;
    return `argument ${position + 1} must be a string or a Buffer, but is ${describe(arg)}`;
}
