/**
 * One client of the engine, seen from JavaScript: requests go into one buffer that is submitted once per turn of the event
 * loop, completions come back many at a time. Nothing here knows what a command means.
 *
 * Tried for the flush and dropped: at once when nothing is pending, and after each half or quarter of what is pending. All
 * were 20 to 40 % slower with 10 and with 100 requests in flight. `process.nextTick` in place of a microtask was level.
 */

import type { Command } from "./Command";
import { Decoder } from "./Decoder";
import { ClosingError, type Delivery, type ErrorCode, errorOf, openingError, ValkeyError } from "./Errors";
import { type AddressResolver, PortClient } from "./native";
import { ResponseReader } from "./responses";
import { type Resolve, type Slot, Tickets } from "./tickets";
import { ValueReader } from "./values";
import { type BatchShape, FLUSH_SIZE, FrameWriter } from "./wire";

const INBOX_SIZE = 64 * 1024;
const MOST_INBOX_KEPT = 1024 * 1024;

const enum State {
    Opening,
    Open,
    Closed,
}

// The function that settles a promise leaves through here, so that no closure is made per request. It also rejects: a
// promise that is resolved with a rejected one is rejected.
let resolveOfLast: Resolve;
function keepResolve(resolve: Resolve): void {
    resolveOfLast = resolve;
}

/** Settles nothing. */
const ignore = () => {};

/** Ports with something pending. The engine's ring holds a port only weakly, and a caller may hold nothing but a promise. */
const busy = new Set<Port>();

export class Port {
    private readonly client: PortClient;
    private readonly writer = new FrameWriter();
    private readonly tickets = new Tickets();
    private readonly responses = new ResponseReader();
    private readonly values = new ValueReader((handle) => this.client.takeBulk(handle));
    private readonly flushLater = () => this.flush();
    private flushScheduled = false;
    private state = State.Opening;
    private opening: Resolve | null = null;
    private closingMessage: string | undefined;
    private inbox = Buffer.allocUnsafeSlow(INBOX_SIZE);

    private constructor(request: Uint8Array, resolve: AddressResolver | undefined) {
        const weak = new WeakRef(this);
        this.client = new PortClient(request, () => weak.deref()?.drain(), resolve);
    }

    /** Opens a client, and waits for the outcome of connecting. */
    static async open(request: Uint8Array, resolve?: AddressResolver): Promise<Port> {
        try {
            const port = new Port(request, resolve);
            busy.add(port);
            await new Promise((resolve) => {
                port.opening = resolve;
            });
            return port;
        } catch (error) {
            throw fromNative(error);
        }
    }

    get isClosed(): boolean {
        return this.state === State.Closed;
    }

    /**
     * `route` is a Route message. `kind` is the field of another kind of request than a plain command, such as a script,
     * whose keys and arguments are then those of the command.
     */
    command<T>(
        command: Command<T>,
        decoder: Decoder,
        signal?: AbortSignal,
        route?: Uint8Array,
        kind?: Uint8Array,
    ): Promise<T> {
        try {
            signal?.throwIfAborted();
            let bound = FrameWriter.bound(command);
            if (route !== undefined) bound += route.length;
            if (kind !== undefined) bound += kind.length;
            this.writer.reserve(bound);
            const promise = new Promise<T>(keepResolve);
            const slot = this.issue();
            slot.id = command.id;
            slot.read = command.read;
            slot.decoder = command.decoder ?? decoder;
            this.writer.command(slot, command, bound, route, kind);
            this.written(slot, signal);
            return promise;
        } catch (error) {
            return Promise.reject(error);
        }
    }

    batch<T>(batch: BatchShape, decoder: Decoder, signal?: AbortSignal): Promise<T> {
        try {
            signal?.throwIfAborted();
            const bounds = batch.commands.map(FrameWriter.bound);
            this.writer.reserve(FrameWriter.batchBound(batch, bounds));
            const promise = new Promise<T>(keepResolve);
            const slot = this.issue();
            slot.parts = batch;
            slot.decoder = decoder;
            this.writer.batch(slot, batch, bounds);
            this.written(slot, signal);
            return promise;
        } catch (error) {
            return Promise.reject(error);
        }
    }

    /** Ends everything pending with a ClosingError. Harmless when closed already. */
    close(message?: string): void {
        if (this.state === State.Closed) return;
        this.state = State.Closed;
        this.closingMessage = message;
        this.failUnsent(() => this.closingError("NOT_SENT"));
        this.client.close();
        this.settle();
    }

    private issue(): Slot {
        if (this.state !== State.Open) throw this.closingError("NOT_SENT");
        const slot = this.tickets.issue(resolveOfLast);
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
            this.failUnsent(() => fromNative(error));
        }
    }

    /** The requests in the buffer end here; their slots' generations make a completion that comes anyway harmless. */
    private failUnsent(makeError: () => ValkeyError): void {
        for (const [index, generation] of this.writer.tickets()) {
            const slot = this.tickets.find(index, generation);
            if (slot !== undefined) this.reject(slot, makeError());
        }
        this.writer.clear();
    }

    private endOn(signal: AbortSignal, slot: Slot): void {
        const { ticket, resolve } = slot;
        const abort = () => {
            resolve?.(Promise.reject(signal.reason));
            // The slot stays taken until the engine says how the request ended, which nobody wants to know any more.
            slot.resolve = ignore;
            if (this.isClosed) return;
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
        const { responses } = this;
        responses.begin(this.inbox, length);
        while (responses.next()) {
            if (responses.generation === 0) this.outcomeOfOpening();
            else if (responses.isError) this.rejected();
            else this.resolve();
        }
        if (this.inbox.length > MOST_INBOX_KEPT) this.inbox = Buffer.allocUnsafeSlow(INBOX_SIZE);
    }

    private resolve(): void {
        const { bytes, start, end, index, generation } = this.responses;
        const slot = this.tickets.find(index, generation);
        if (slot === undefined) {
            this.values.read(bytes, start, end, 0); // fetches and drops what crossed as a handle
            return;
        }
        const { resolve, id, read, parts, decoder } = slot;
        this.tickets.release(slot);
        try {
            const value =
                parts === null
                    ? this.values.read(bytes, start, end, decoder, id)
                    : this.values.readParts(bytes, start, end, decoder, parts);
            resolve?.(read === null ? value : read(value));
        } catch (error) {
            fail(resolve, error as Error);
        }
    }

    private rejected(): void {
        const slot = this.tickets.find(this.responses.index, this.responses.generation);
        if (slot !== undefined) this.reject(slot, this.error(slot.decoder));
    }

    private reject(slot: Slot, error: ValkeyError): void {
        const { resolve } = slot;
        this.tickets.release(slot);
        fail(resolve, error);
    }

    private outcomeOfOpening(): void {
        const { opening } = this;
        this.opening = null;
        if (this.responses.isError) {
            const { code, message, ...detail } = this.responses.failure(Decoder.String);
            this.close();
            fail(opening, openingError(code, message, detail));
        } else if (this.state === State.Opening) {
            this.state = State.Open;
            opening?.(undefined);
        }
    }

    private error(decoder: Decoder): ValkeyError {
        const { code, message, ...detail } = this.responses.failure(decoder);
        return code === "CLOSED" ? this.closingError(detail.delivery) : errorOf(code, message, detail);
    }

    private closingError(delivery: Delivery): ClosingError {
        return new ClosingError(this.closingMessage ?? "the client is closed", { code: "CLOSED", delivery });
    }

    /** Replies cannot be trusted any more: everything pending ends with the error. */
    private fail(error: ValkeyError): void {
        this.close(error.message);
        fail(this.opening, error);
        this.opening = null;
        for (const slot of this.tickets.waiting()) this.reject(slot, errorOf(error.code, error.message));
    }

    /** Lets go of what only pending requests need. */
    private settle(): void {
        if (this.tickets.pending > 0 || this.opening !== null) return;
        busy.delete(this);
        if (this.state === State.Closed) this.client.release();
    }
}

/**
 * Rejects a promise, given the function that resolves it. That goes over a second promise, which is rejected only when the
 * first one waits for it: not before then can a stack tell who awaits the call.
 */
function fail(resolve: Resolve | null, error: Error): void {
    if (resolve === null || resolve === ignore) return;
    let begin: () => void = ignore;
    const started = new Promise<void>((resolveStarted) => {
        begin = resolveStarted;
    });
    resolve(
        started.then(() => {
            Error.captureStackTrace(error);
            throw error;
        }),
    );
    queueMicrotask(begin);
}

/** An error of the addon, as one of ours. */
function fromNative(error: unknown): ValkeyError {
    if (error instanceof ValkeyError) return error;
    const { code, message } = error as Error & { code?: string };
    return errorOf((code ?? "INTERNAL") as ErrorCode, message, { delivery: "NOT_SENT" });
}
