/** A request that has not been sent, and the checks that its arguments go through. */

import type { Decoder, GlideString } from "./Decoder";

/** An argument that cannot be sent. It travels in its argument's place, so that the call fails the way its caller expects. */
export class Invalid {
    constructor(readonly reason: string) {}
}

export type Argument = string | Uint8Array | Invalid;

/** What to send, and how to read the reply. */
export class Command<T> {
    constructor(
        /** Id of the command in the spec; 0 for a custom command, whose words are its first arguments. */
        readonly id: number,
        readonly args: readonly Argument[],
        /** Turns the decoded reply into the method's result; absent if it is the result. */
        readonly read: ((value: any) => T) | null = null,
        /** The decoder of replies that are text or bytes by their nature, whatever the caller prefers. */
        readonly decoder: Decoder | undefined = undefined,
    ) {}
}

/** An integer, as the server wants it. */
export function integer(value: number | bigint, name: string): Argument {
    if (typeof value === "bigint") return value.toString();
    if (Number.isSafeInteger(value)) return String(value);
    if (Number.isInteger(value) && Math.abs(value) < 2 ** 63) return BigInt(value).toString();
    return new Invalid(`${name} must be an integer, but is ${describe(value)}`);
}

/** An integer that is not negative. */
export function unsigned(value: number | bigint, name: string): Argument {
    if (value < 0) return new Invalid(`${name} must not be negative, but is ${value}`);
    return integer(value, name);
}

/** A number with a fraction. */
export function float(value: number, name: string): Argument {
    if (typeof value === "number" && !Number.isNaN(value)) return decimal(value);
    return new Invalid(`${name} must be a number, but is ${describe(value)}`);
}

/** A list with at least one element. */
export function list(values: readonly GlideString[], name: string): readonly Argument[] {
    if (!Array.isArray(values)) return [new Invalid(`${name} must be an array, but is ${describe(values)}`)];
    return values.length > 0 ? values : [new Invalid(`${name} must not be empty`)];
}

/** One of the words that an option can be. */
export function word<W extends string>(value: W, words: readonly W[], name: string): Argument {
    if (words.includes(value)) return value;
    return new Invalid(`${name} must be one of ${words.join(", ")}, but is ${describe(value)}`);
}

/** Names a value's type without showing the value, which may be a secret. */
export function describe(value: unknown): string {
    if (value === null) return "null";
    if (Array.isArray(value)) return "an array";
    if (typeof value === "number") return Number.isNaN(value) ? "NaN" : `the number ${value}`;
    if (typeof value === "object") return `an object (${value.constructor?.name ?? "without a prototype"})`;
    return value === undefined ? "undefined" : `a ${typeof value}`;
}

function decimal(value: number): string {
    if (value === Infinity) return "inf";
    return value === -Infinity ? "-inf" : String(value);
}
