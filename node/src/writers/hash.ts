/** Words of parameters of hash commands, whose published types are not what the server takes. */

import { type Argument, describe, Invalid } from "../Command";
import type { GlideString } from "../Decoder";
import type { HashDataType } from "../options/hash";
import { timeWords } from "./common";

/** Fields, each followed by its value; at least one. */
export function fieldWords(value: HashDataType | Record<string, GlideString>, name: string): Argument[] {
    const args: Argument[] = [];
    if (Array.isArray(value)) {
        for (const entry of value) {
            if (entry?.field === undefined) return [new Invalid(`${name} must be entries of a field and a value`)];
            args.push(entry.field, entry.value);
        }
    } else if (typeof value === "object" && value !== null) {
        for (const field of Object.keys(value)) args.push(field, value[field]);
    } else {
        return [new Invalid(`${name} must be an object or an array, but is ${describe(value)}`)];
    }
    return args.length > 0 ? args : [new Invalid(`${name} must not be empty`)];
}

export function hgetexExpiryWords(value: unknown, name: string): Argument[] {
    return expiry(value, name, "PERSIST");
}

export function hsetexExpiryWords(value: unknown, name: string): Argument[] {
    return expiry(value, name, "KEEPTTL");
}

function expiry(value: unknown, name: string, word: string): Argument[] {
    if (value === word) return [word];
    if (typeof value !== "object" || value === null) {
        return [new Invalid(`${name} must be ${word} or an object, but is ${describe(value)}`)];
    }
    const { type, count } = value as { type: string; count: number };
    return timeWords(type, count, name);
}
