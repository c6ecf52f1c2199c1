/** Reads response frames: protobuf messages (`protobuf/glide.proto`), each after its length. Nothing is made per frame. */

import { isUtf8 } from "node:buffer";
import { Decoder, type GlideString } from "./Decoder";
import { codeName, type Delivery, deliveryName, type ErrorCode, errorOf, type RequestError } from "./Errors";
import { INDEX_BITS } from "./tickets";

/** Keys of the fields of Response: number and wire type. */
const enum ResponseKey {
    Ticket = 0x08,
    Value = 0x12,
    Error = 0x1a,
}

/** Those of Error. */
const enum ErrorKey {
    Code = 0x08,
    Delivery = 0x10,
    Message = 0x1a,
    ServerCode = 0x22,
    Node = 0x2a,
    FailedKeys = 0x32,
}

/** What an Error message says. */
export interface Failure {
    code: ErrorCode;
    delivery: Delivery;
    message: string;
    serverCode: string;
    node: string;
    failedKeys: GlideString[];
}

/** Walks over frames. What the fields say is true of the frame that `next` went to. */
export class ResponseReader {
    bytes: Buffer = Buffer.alloc(0);
    /** The ticket, in the parts that `tickets.ts` makes it of; 0 and 0 is the outcome of opening. */
    index = 0;
    generation = 0;
    isError = false;
    /** Where the value or the error lies in `bytes`. */
    start = 0;
    end = 0;
    private at = 0;
    private length = 0;

    /** Begins with the frames in the first `length` bytes. */
    begin(bytes: Buffer, length: number): void {
        this.bytes = bytes;
        this.at = 0;
        this.length = length;
    }

    /** Goes to the next frame; false if there is none. */
    next(): boolean {
        if (this.at >= this.length) return false;
        const size = this.varint();
        const end = this.at + size;
        if (end > this.length) throw malformed();
        this.index = 0;
        this.generation = 0;
        this.isError = true;
        this.start = this.end = end; // an error that is all defaults, if no outcome follows
        while (this.at < end) this.field();
        if (this.at !== end) throw malformed();
        return true;
    }

    /** The error of this frame; its keys are strings if that is asked for and they are text. */
    failure(decoder: Decoder): Failure {
        const failure: Failure = {
            code: "UNKNOWN",
            delivery: "NOT_SENT",
            message: "",
            serverCode: "",
            node: "",
            failedKeys: [],
        };
        const resume = this.at;
        for (this.at = this.start; this.at < this.end; ) {
            const key = this.bytes[this.at++];
            if (key === ErrorKey.Code) failure.code = codeName(this.varint());
            else if (key === ErrorKey.Delivery) failure.delivery = deliveryName(this.varint());
            else {
                const bytes = this.block();
                if (key === ErrorKey.Message) failure.message = bytes.toString();
                else if (key === ErrorKey.ServerCode) failure.serverCode = bytes.toString();
                else if (key === ErrorKey.Node) failure.node = bytes.toString();
                else if (key === ErrorKey.FailedKeys) failure.failedKeys.push(keyOf(bytes, decoder));
            }
        }
        this.at = resume;
        return failure;
    }

    private field(): void {
        const key = this.bytes[this.at++];
        if (key === ResponseKey.Ticket) {
            this.ticket();
            return;
        }
        const size = this.varint();
        if (key === ResponseKey.Value || key === ResponseKey.Error) {
            this.isError = key === ResponseKey.Error;
            this.start = this.at;
            this.end = this.at + size;
        }
        this.at += size;
    }

    /** The low 21 bits are the first three bytes; the generation follows. */
    private ticket(): void {
        const { bytes } = this;
        let byte = bytes[this.at++];
        let index = byte & 127;
        for (let shift = 7; byte > 127 && shift < INDEX_BITS; shift += 7) {
            byte = bytes[this.at++];
            index |= (byte & 127) << shift;
        }
        this.index = index;
        this.generation = byte > 127 ? this.varint() : 0;
    }

    /** Bytes that are only there until the next frames are. */
    private block(): Buffer {
        const size = this.varint();
        const start = this.at;
        this.at += size;
        if (this.at > this.end) throw malformed();
        return this.bytes.subarray(start, this.at);
    }

    private varint(): number {
        const { bytes } = this;
        let value = 0;
        for (let unit = 1; unit < 2 ** 56; unit *= 128) {
            if (this.at >= this.length) break;
            const byte = bytes[this.at++];
            value += (byte & 127) * unit;
            if (byte < 128) return value;
        }
        throw malformed();
    }
}

function keyOf(bytes: Buffer, decoder: Decoder): GlideString {
    return decoder === Decoder.String && isUtf8(bytes) ? bytes.toString() : Buffer.from(bytes);
}

function malformed(): RequestError {
    return errorOf("PROTOCOL", "the engine sent a malformed frame") as RequestError;
}
