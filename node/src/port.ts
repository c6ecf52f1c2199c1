/**
 * One client of the engine, seen from JavaScript: requests go into one buffer that is submitted once per turn of the event
 * loop, completions come back many at a time. Nothing here knows what a command means.
 */

import type { Command } from "./Command";
import type { Decoder } from "./Decoder";
import {
    ClosingError,
    codeName,
    type Delivery,
    deliveryName,
    type ErrorCode,
    errorOf,
    usageError,
    ValkeyError,
} from "./Errors";
import { PortClient } from "./native";
import { type Reject, type Resolve, type Slot, Tickets } from "./tickets";
import { ValueReader } from "./values";
import { type BatchShape, FLUSH_SIZE, FrameWriter } from "./wire";

const INBOX_SIZE = 64 * 1024;
const MOST_INBOX_KEPT = 1024 * 1024;

/** Keys of the fields of Response in `protobuf/glide.proto`: number and wire type. */
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
}

const enum State {
    Opening,
    Open,
    Closed,
}

// A promise's functions leave through these, so that no closure is made per request.
let resolveOfLast: Resolve;
let rejectOfLast: Reject;
function keepFunctions(resolve: Resolve, reject: Reject): void {
    resolveOfLast = resolve;
    rejectOfLast = reject;
}

/** Ports with something pending. The engine's ring holds a port only weakly, and a caller may hold nothing but a promise. */
const busy = new Set<Port>();

export class Port {
    private readonly client: PortClient;
    private readonly writer = new FrameWriter();
    private readonly tickets = new Tickets();
    private readonly reader = new ValueReader((handle) => this.client.takeBulk(handle));
    private readonly flushLater = () => this.flush();
    private flushScheduled = false;
    private state = State.Opening;
    private opening: { resolve: Resolve; reject: Reject } | null = null;
    private closingMessage: string | undefined;
    private inbox = Buffer.allocUnsafeSlow(INBOX_SIZE);
    /** Where in the inbox the reader stands. */
    private at = 0;

    private constructor(request: Uint8Array) {
        const weak = new WeakRef(this);
        this.client = new PortClient(request, () => weak.deref()?.drain());
    }

    /** Opens a client, and waits for the outcome of connecting. */
    static async open(request: Uint8Array): Promise<Port> {
        try {
            const port = new Port(request);
            busy.add(port);
            await new Promise((resolve, reject) => {
                port.opening = { resolve, reject };
            });
            return port;
        } catch (error) {
            throw fromNative(error);
        }
    }

    get isClosed(): boolean {
        return this.state === State.Closed;
    }

    command<T>(command: Command<T>, decoder: Decoder, signal?: AbortSignal): Promise<T> {
        if (signal?.aborted) return Promise.reject(signal.reason);
        const promise = new Promise<T>(keepFunctions);
        try {
            const bound = FrameWriter.bound(command);
            const slot = this.issue();
            slot.read = command.read;
            slot.decoder = command.decoder ?? decoder;
            this.writer.command(slot, command, bound);
            this.written(slot, signal);
        } catch (error) {
            rejectOfLast(error);
        }
        return promise;
    }

    batch<T>(batch: BatchShape, decoder: Decoder, signal?: AbortSignal): Promise<T> {
        if (signal?.aborted) return Promise.reject(signal.reason);
        const promise = new Promise<T>(keepFunctions);
        try {
            const bounds = batch.commands.map(FrameWriter.bound);
            const slot = this.issue();
            slot.parts = batch.commands;
            slot.decoder = decoder;
            this.writer.batch(slot, batch, bounds);
            this.written(slot, signal);
        } catch (error) {
            rejectOfLast(error);
        }
        return promise;
    }

    /** Ends everything pending with a ClosingError. Harmless when closed already. */
    close(message?: string): void {
        if (this.state === State.Closed) return;
        this.state = State.Closed;
        this.closingMessage = message;
        this.failUnsent(this.closingError("NOT_SENT"));
        this.client.close();
        this.settle();
    }

    private issue(): Slot {
        if (this.state !== State.Open) throw this.closingError("NOT_SENT");
        const slot = this.tickets.issue(resolveOfLast, rejectOfLast);
        if (slot === undefined) throw errorOf("BUSY", "too many requests are pending", { delivery: "NOT_SENT" });
        if (this.tickets.pending === 1) busy.add(this);
        return slot;
    }

    private written(slot: Slot, signal: AbortSignal | undefined): void {
        if (signal !== undefined) this.endOn(signal, slot);
        if (this.writer.length >= FLUSH_SIZE) {
            this.flush();
        } else if (!this.flushScheduled) {
            this.flushScheduled = true;
            queueMicrotask(this.flushLater);
        }
    }

    private flush(): void {
        this.flushScheduled = false;
        const { writer } = this;
        if (writer.length === 0) return;
        try {
            this.client.submit(writer.bytes, writer.length);
            writer.clear();
        } catch (error) {
            this.failUnsent(fromNative(error));
        }
    }

    /** The requests in the buffer end here; their slots' generations make a completion that comes anyway harmless. */
    private failUnsent(error: ValkeyError): void {
        for (const [index, generation] of this.writer.tickets()) {
            const slot = this.tickets.find(index, generation);
            if (slot !== undefined) this.reject(slot, error);
        }
        this.writer.clear();
    }

    private endOn(signal: AbortSignal, slot: Slot): void {
        const { ticket, reject } = slot;
        const abort = () => {
            reject?.(signal.reason);
            // The slot stays taken until the engine says how the request ended.
            this.flush();
            this.client.cancel(Math.floor(ticket / 2 ** 32), ticket % 2 ** 32);
        };
        signal.addEventListener("abort", abort, { once: true });
        slot.done = () => signal.removeEventListener("abort", abort);
    }

    /** The ring: something can be taken. */
    private drain(): void {
        try {
            this.complete(this.take());
        } catch (error) {
            this.fail(fromNative(error));
        }
        this.settle();
    }

    private take(): number {
        let length = this.client.take(this.inbox);
        if (length > this.inbox.length) {
            this.inbox = Buffer.allocUnsafeSlow(length);
            length = this.client.take(this.inbox);
        }
        return length;
    }

    private complete(length: number): void {
        const bytes = this.inbox;
        this.at = 0;
        while (this.at < length) {
            const size = this.varint();
            this.response(bytes, this.at + size);
        }
        if (bytes.length > MOST_INBOX_KEPT) this.inbox = Buffer.allocUnsafeSlow(INBOX_SIZE);
    }

    private response(bytes: Buffer, end: number): void {
        let index = 0;
        let generation = 0;
        while (this.at < end) {
            const key = bytes[this.at++];
            if (key === ResponseKey.Ticket) {
                index = this.ticketIndex();
                generation = bytes[this.at - 1] > 127 ? this.varint() : 0;
                continue;
            }
            const size = this.varint();
            const start = this.at;
            this.at += size;
            if (generation === 0) this.outcomeOfOpening(key, start);
            else if (key === ResponseKey.Value) this.resolve(bytes, start, index, generation);
            else if (key === ResponseKey.Error) this.rejected(start, index, generation);
        }
    }

    private resolve(bytes: Buffer, start: number, index: number, generation: number): void {
        const slot = this.tickets.find(index, generation);
        if (slot === undefined) {
            this.reader.read(bytes, start, this.at, 0); // fetches and drops what crossed as a handle
            return;
        }
        const { resolve, reject, read, parts, decoder } = slot;
        this.tickets.release(slot);
        try {
            const value =
                parts === null
                    ? this.reader.read(bytes, start, this.at, decoder)
                    : this.reader.readParts(bytes, start, this.at, decoder, parts);
            resolve?.(read === null ? value : read(value));
        } catch (error) {
            reject?.(error);
        }
    }

    private rejected(start: number, index: number, generation: number): void {
        const slot = this.tickets.find(index, generation);
        if (slot !== undefined) this.reject(slot, this.readError(start, this.at));
    }

    private reject(slot: Slot, error: ValkeyError): void {
        const { reject } = slot;
        this.tickets.release(slot);
        reject?.(error);
    }

    private outcomeOfOpening(key: number, start: number): void {
        const { opening } = this;
        this.opening = null;
        if (key === ResponseKey.Error) {
            const error = this.readError(start, this.at);
            this.close();
            opening?.reject(error);
        } else if (this.state === State.Opening) {
            this.state = State.Open;
            opening?.resolve(undefined);
        }
    }

    private readError(start: number, end: number): ValkeyError {
        const resume = this.at;
        let code: ErrorCode = "UNKNOWN";
        let message = "";
        const detail: { delivery: Delivery; serverCode: string; node: string } = {
            delivery: "NOT_SENT",
            serverCode: "",
            node: "",
        };
        for (this.at = start; this.at < end; ) {
            const key = this.inbox[this.at++];
            if (key === ErrorKey.Code) code = codeName(this.varint());
            else if (key === ErrorKey.Delivery) detail.delivery = deliveryName(this.varint());
            else {
                const text = this.text();
                if (key === ErrorKey.Message) message = text;
                else if (key === ErrorKey.ServerCode) detail.serverCode = text;
                else if (key === ErrorKey.Node) detail.node = text;
            }
        }
        this.at = resume;
        if (code === "CLOSED") return this.closingError(detail.delivery);
        return errorOf(code, message, detail);
    }

    private closingError(delivery: Delivery): ClosingError {
        return new ClosingError(this.closingMessage ?? "the client is closed", { code: "CLOSED", delivery });
    }

    /** Replies cannot be trusted any more: everything pending ends with the error. */
    private fail(error: ValkeyError): void {
        this.close(error.message);
        this.opening?.reject(error);
        this.opening = null;
        for (const slot of this.tickets.waiting()) this.reject(slot, error);
    }

    /** Lets go of what only pending requests need. */
    private settle(): void {
        if (this.tickets.pending > 0 || this.opening !== null) return;
        busy.delete(this);
        if (this.state === State.Closed) this.client.release();
    }

    private text(): string {
        const size = this.varint();
        const start = this.at;
        this.at += size;
        return this.inbox.utf8Slice(start, this.at);
    }

    /** The low 21 bits of a ticket, which are its first three bytes. */
    private ticketIndex(): number {
        const bytes = this.inbox;
        let byte = bytes[this.at++];
        let index = byte & 127;
        for (let shift = 7; byte > 127 && shift < 21; shift += 7) {
            byte = bytes[this.at++];
            index |= (byte & 127) << shift;
        }
        return index;
    }

    private varint(): number {
        const bytes = this.inbox;
        let value = 0;
        for (let unit = 1; unit < 2 ** 56; unit *= 128) {
            const byte = bytes[this.at++];
            value += (byte & 127) * unit;
            if (byte < 128) return value;
        }
        throw usageError("the engine sent a malformed frame");
    }
}

/** An error of the addon, as one of ours. */
function fromNative(error: unknown): ValkeyError {
    if (error instanceof ValkeyError) return error;
    const { code, message } = error as Error & { code?: string };
    return errorOf((code ?? "INTERNAL") as ErrorCode, message, { delivery: "NOT_SENT" });
}
