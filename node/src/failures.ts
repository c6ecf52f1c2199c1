/** Reads the message `Error` of `protobuf/glide.proto`: what a request ended with, or what stands in place of a reply. */

import { isUtf8 } from "node:buffer";
import { Decoder, type GlideString } from "./Decoder";
import { codeName, type Delivery, deliveryName, type ErrorCode, errorOf, type RequestError } from "./Errors";

/** Keys of its fields: number and wire type. */
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

export class FailureReader {
    private bytes: Buffer = Buffer.alloc(0);
    private at = 0;
    private end = 0;
    /** Where the last string lies. */
    private start = 0;

    /** The error between `start` and `end`; its keys are strings if that is asked for and they are text. */
    read(bytes: Buffer, start: number, end: number, decoder: Decoder): Failure {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
        const failure: Failure = {
            code: "UNKNOWN",
            delivery: "NOT_SENT",
            message: "",
            serverCode: "",
            node: "",
            failedKeys: [],
        };
        while (this.at < end) {
            const key = bytes[this.at++];
            if (key === ErrorKey.Code) failure.code = codeName(this.varint());
            else if (key === ErrorKey.Delivery) failure.delivery = deliveryName(this.varint());
            else {
                this.skip();
                if (key === ErrorKey.Message) failure.message = this.text();
                else if (key === ErrorKey.ServerCode) failure.serverCode = this.text();
                else if (key === ErrorKey.Node) failure.node = this.text();
                else if (key === ErrorKey.FailedKeys) failure.failedKeys.push(this.key(decoder));
            }
        }
        return failure;
    }

    private skip(): void {
        const size = this.varint();
        this.start = this.at;
        this.at += size;
        if (this.at > this.end) throw malformed();
    }

    private text(): string {
        return this.bytes.utf8Slice(this.start, this.at);
    }

    /** The bytes are copied: the buffer they lie in is used again for the next replies. */
    private key(decoder: Decoder): GlideString {
        const bytes = this.bytes.subarray(this.start, this.at);
        return decoder === Decoder.String && isUtf8(bytes) ? bytes.toString() : Buffer.from(bytes);
    }

    private varint(): number {
        let value = 0;
        for (let unit = 1; unit < 2 ** 56 && this.at < this.end; unit *= 128) {
            const byte = this.bytes[this.at++];
            value += (byte & 127) * unit;
            if (byte < 128) return value;
        }
        throw malformed();
    }
}

function malformed(): RequestError {
    return errorOf("PROTOCOL", "the engine sent a malformed error") as RequestError;
}
