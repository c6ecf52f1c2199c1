/** A request that has not been sent, and the checks that its arguments go through. */

import type { Decoder, GlideRecord, GlideString } from "./Decoder";
import { usageError } from "./Errors";

/** An argument that cannot be sent. It takes its argument's place, so that the call fails the way its caller expects. */
export class Invalid {
    constructor(readonly reason: string) {}
}

export type Argument = string | Uint8Array | Invalid;

/** In place of the id of a command: what is none. It is not sent, and only for messages. */
export const enum Other {
    Script = -1,
    ClusterScan = -2,
}

/** What to send, and how to read the reply. */
export class Command<T> {
    constructor(
        /**
         * Id of the command in the spec; 0 for a custom command, whose words are its first arguments; less for what is not a
         * command at all.
         */
        readonly id: number,
        readonly args: readonly Argument[],
        /** Makes the method's result out of the decoded reply; null if it is the result. */
        readonly read: ((reply: any) => T) | null = null,
        /** The decoder of replies that are text or bytes by their nature, whatever the caller prefers. */
        readonly decoder: Decoder | undefined = undefined,
    ) {}
}

/** What each alternative of a choice becomes on the wire, after its word. */
export type Choices = Readonly<Record<string, null | ((value: any) => Argument[])>>;

/** Options that every call knows. */
const CALL_OPTIONS = ["decoder", "signal", "route"];

/** Refuses options that the command does not have: to ignore a misspelt expiry would keep a key for ever. */
export function check(args: Argument[], options: object | undefined, known: readonly string[]): void {
    if (options === undefined) return;
    if (typeof options !== "object" || options === null) {
        args.push(new Invalid(`options must be an object, but is ${describe(options)}`));
        return;
    }
    for (const name in options) {
        if (known.includes(name) || CALL_OPTIONS.includes(name)) continue;
        args.push(new Invalid(`there is no option ${name}; expected ${known.join(", ")}`));
    }
}

/** The same for the options of a call by hand, where `known` are all that it has: it throws. */
export function refuseUnknown(options: unknown, known: readonly string[], name = ""): void {
    if (options === undefined) return;
    if (typeof options !== "object" || options === null) {
        throw usageError(`${name || "options"} must be an object, but is ${describe(options)}`);
    }
    const path = name && `${name}.`;
    for (const option in options) {
        if (known.includes(option) || (options as Record<string, unknown>)[option] === undefined) continue;
        throw usageError(`there is no option ${path}${option}; expected ${known.join(", ")}`);
    }
}

export function integer(value: number | bigint, name: string): Argument {
    if (typeof value === "bigint") return value.toString();
    if (Number.isSafeInteger(value)) return String(value);
    if (Number.isInteger(value) && Math.abs(value) < 2 ** 63) return BigInt(value).toString();
    return new Invalid(`${name} must be an integer, but is ${describe(value)}`);
}

export function unsigned(value: number | bigint, name: string): Argument {
    if (value < 0) return new Invalid(`${name} must not be negative, but is ${value}`);
    return integer(value, name);
}

export function float(value: number, name: string): Argument {
    if (typeof value !== "number" || Number.isNaN(value)) {
        return new Invalid(`${name} must be a number, but is ${describe(value)}`);
    }
    if (Number.isFinite(value)) return String(value);
    return value > 0 ? "inf" : "-inf";
}

/** One of the words that an option can be. */
export function word(value: string, words: readonly string[], name: string): Argument {
    if (words.includes(value)) return value;
    return new Invalid(`${name} must be one of ${words.join(", ")}, but is ${describe(value)}`);
}

/** A list of strings, with at least one unless `least` is 0. */
export function list(values: readonly GlideString[], name: string, least = 1): readonly Argument[] {
    return invalidList(values, name, least) ?? values;
}

/** A list of items, each of which becomes several arguments. */
export function listOf(values: readonly any[], name: string, each: (item: any) => Argument[], least = 1): Argument[] {
    return invalidList(values, name, least) ?? values.flatMap(each);
}

/** Names with their values, one after the other; at least one. */
export function pairs(
    values: Readonly<Record<string, GlideString>> | GlideRecord<GlideString>,
    name: string,
): Argument[] {
    if (typeof values !== "object" || values === null) {
        return [new Invalid(`${name} must be an object, but is ${describe(values)}`)];
    }
    const args = Array.isArray(values)
        ? values.flatMap((entry) => [entry?.key, entry?.value])
        : Object.entries(values).flat();
    return args.length > 0 ? args : [new Invalid(`${name} must not be empty`)];
}

/** Adds arguments one by one: a call takes fewer than a list can hold. */
export function pushAll(args: Argument[], more: readonly Argument[]): void {
    for (const arg of more) args.push(arg);
}

/** The arguments after the number of items that they are, each of which takes `width` of them. */
export function counted(args: readonly Argument[], width: number): Argument[] {
    return [String(args.length / width), ...args];
}

/** A word, or an object whose one property is a word with what follows it. */
export function choice(value: unknown, choices: Choices, name: string): Argument[] {
    if (typeof value === "string" && choices[value] === null) return [value];
    if (typeof value === "object" && value !== null) {
        const [[chosen, inner] = [""], ...others] = Object.entries(value);
        const write = Object.hasOwn(choices, chosen) ? choices[chosen] : null;
        if (write !== null && others.length === 0) return [chosen, ...write(inner)];
    }
    return [new Invalid(`${name} must be exactly one of ${Object.keys(choices).join(", ")}`)];
}

function invalidList(values: unknown, name: string, least: number): Argument[] | undefined {
    if (!Array.isArray(values)) return [new Invalid(`${name} must be an array, but is ${describe(values)}`)];
    return values.length >= least ? undefined : [new Invalid(`${name} must not be empty`)];
}

/** Names a value's type without showing a text, which may be a secret. */
export function describe(value: unknown): string {
    if (value === null) return "null";
    if (Array.isArray(value)) return value.length > 0 ? "an array" : "an empty array";
    if (typeof value === "number") return Number.isNaN(value) ? "NaN" : `the number ${value}`;
    if (typeof value === "object") return `an object (${value.constructor?.name ?? "without a prototype"})`;
    if (value === "") return "an empty string";
    return value === undefined ? "undefined" : `a ${typeof value}`;
}
