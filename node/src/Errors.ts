/** The error classes, and how an error of the engine becomes one of them. */

import type { GlideString } from "./Decoder";

/** What went wrong, by who can do something about it. */
export type ErrorCode =
    | "UNKNOWN"
    | "CONFIG"
    | "USAGE"
    | "AUTH"
    | "CONNECTION"
    | "TIMEOUT"
    | "SERVER"
    | "ABORTED"
    | "BUSY"
    | "CLOSED"
    | "CANCELLED"
    | "PROTOCOL"
    | "INTERNAL";

/** Whether the server may have acted on the request. */
export type Delivery = "NOT_SENT" | "MAYBE_EXECUTED" | "REFUSED";

/** What is known about an error besides its message. */
export interface ErrorDetail {
    code?: ErrorCode;
    delivery?: Delivery;
    /** The first word of the server's error, such as `WRONGTYPE`. */
    serverCode?: string;
    /** Address of the server that the error comes from. */
    node?: string;
    /** Those keys of a command in several parts whose parts failed. */
    failedKeys?: GlideString[];
}

/** The base of every error of this package. */
export abstract class ValkeyError extends Error {
    declare public message: string;
    /** What went wrong, by who can do something about it. */
    declare public readonly code: ErrorCode;
    /** Whether the server may have acted on the request; absent where no request is concerned. */
    declare public readonly delivery?: Delivery;
    /** The first word of the server's error, such as `WRONGTYPE`. */
    declare public readonly serverCode?: string;
    /** Address of the server that the error comes from. */
    declare public readonly node?: string;

    constructor(message?: string, detail?: ErrorDetail) {
        super(message ?? "an error without a message");
        this.code = detail?.code ?? "UNKNOWN";
        if (detail?.delivery) this.delivery = detail.delivery;
        if (detail?.serverCode) this.serverCode = detail.serverCode;
        if (detail?.node) this.node = detail.node;
    }

    /** The name of the class. */
    public override get name(): string {
        return this.constructor.name;
    }
}

/** The client is closed, was closed while the request was pending, or could not be created. */
export class ClosingError extends ValkeyError {}

/** A request failed. */
export class RequestError extends ValkeyError {
    /**
     * The keys for which the request failed, where a cluster client sent it in parts to the nodes that have them, such as
     * `mset`. For its other keys it was done.
     */
    declare public readonly failedKeys?: GlideString[];

    constructor(message?: string, detail?: ErrorDetail) {
        super(message, detail);
        if (detail?.failedKeys?.length) this.failedKeys = detail.failedKeys;
    }
}

/** A request got no answer in time. Only the server knows whether it ran. */
export class TimeoutError extends RequestError {}

/** The server refused to run a transaction. */
export class ExecAbortError extends RequestError {}

/** The connection could not be made, or was lost. */
export class ConnectionError extends RequestError {}

/** The configuration cannot work. */
export class ConfigurationError extends RequestError {}

/** An error that stands for any request without an answer in time. */
export const TIMEOUT_ERROR: TimeoutError = new TimeoutError("Operation timed out", { code: "TIMEOUT" });

/** By their numbers in the protocol. */
const CODES: readonly ErrorCode[] = [
    "UNKNOWN",
    "CONFIG",
    "USAGE",
    "AUTH",
    "CONNECTION",
    "TIMEOUT",
    "SERVER",
    "ABORTED",
    "BUSY",
    "CLOSED",
    "CANCELLED",
    "PROTOCOL",
    "INTERNAL",
];

const DELIVERIES: readonly Delivery[] = ["NOT_SENT", "MAYBE_EXECUTED", "REFUSED"];

type ErrorClass = new (message?: string, detail?: ErrorDetail) => ValkeyError;

const CLASSES: Partial<Record<ErrorCode, ErrorClass>> = {
    CONFIG: ConfigurationError,
    CONNECTION: ConnectionError,
    TIMEOUT: TimeoutError,
    ABORTED: ExecAbortError,
    CLOSED: ClosingError,
};

/** @internal The name of a code number of the protocol. */
export function codeName(code: number): ErrorCode {
    return CODES[code] ?? "UNKNOWN";
}

/** @internal The name of a delivery number of the protocol. */
export function deliveryName(delivery: number): Delivery {
    return DELIVERIES[delivery] ?? "MAYBE_EXECUTED";
}

/**
 * @internal An error of the class that belongs to its code. It is made when its completion is read, where a stack would
 * only show this package's own functions; so it has none yet.
 */
export function errorOf(code: ErrorCode, message: string, detail?: ErrorDetail): ValkeyError {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    const error = new (CLASSES[code] ?? RequestError)(message, { ...detail, code });
    Error.stackTraceLimit = limit;
    return error;
}

/** @internal Why no client came to be. Programs catch a ClosingError there; its code says what was wrong. */
export function openingError(code: ErrorCode, message: string, detail?: ErrorDetail): ValkeyError {
    return code === "CONFIG" ? errorOf(code, message, detail) : new ClosingError(message, { ...detail, code });
}

/** @internal A request that cannot work, found before anything was sent. */
export function usageError(message: string): RequestError {
    return new RequestError(message, { code: "USAGE", delivery: "NOT_SENT" });
}

/** @internal A configuration that cannot work. */
export function configurationError(message: string): ConfigurationError {
    return new ConfigurationError(message, { code: "CONFIG" });
}
