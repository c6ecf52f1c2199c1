/** Reads response frames: protobuf messages (`protobuf/glide.proto`), each after its length. Nothing is made per frame. */

import type { Decoder } from "./Decoder";
import { errorOf, type RequestError } from "./Errors";
import { type Failure, FailureReader } from "./failures";
import { INDEX_BITS } from "./tickets";

/** Keys of the fields of Response: number and wire type. */
const enum ResponseKey {
    Ticket = 0x08,
    Value = 0x12,
    Error = 0x1a,
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
    private readonly failures = new FailureReader();

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
        return this.failures.read(this.bytes, this.start, this.end, decoder);
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

function malformed(): RequestError {
    return errorOf("PROTOCOL", "the engine sent a malformed frame") as RequestError;
}
