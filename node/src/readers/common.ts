/** Makes results out of decoded replies, where the two differ; for commands of any group. */

import type { GlideRecord } from "../Decoder";

/** Makes a result, or a part of one, out of a decoded reply. */
export type Reader = (value: any) => any;

/** A map with names for keys, as an object. */
export function record(entries: GlideRecord<any>): Record<string, any> {
    return made(entries, null);
}

/** The same where the values are to be read as well. */
export function recordOf(read: Reader): Reader {
    return (entries) => made(entries, () => read);
}

/** The same where only some values are to be read, by their names. `db.*` stands for all that begin so. */
export function recordWith(readers: Readonly<Record<string, Reader>>): Reader {
    const beginnings = Object.keys(readers).filter((name) => name.endsWith("*"));
    const find = (name: string): Reader | null => {
        if (Object.hasOwn(readers, name)) return readers[name];
        const beginning = beginnings.find((start) => name.startsWith(start.slice(0, -1)));
        return beginning === undefined ? null : readers[beginning];
    };
    return (entries) => made(entries, find);
}

/** A list whose items are to be read. */
export function each(read: Reader): Reader {
    return (items) => (Array.isArray(items) ? items.map(read) : items);
}

/** A set whose members are to be read. */
export function setOf(read: Reader): Reader {
    return (members) => (members instanceof Set ? new Set([...members].map(read)) : members);
}

/** A list that has a reader for each place, and perhaps one for all that follow; `null` where the item is the result. */
export function tuple(readers: readonly (Reader | null)[], rest: Reader | null = null): Reader {
    return (items) => {
        if (!Array.isArray(items)) return items;
        return items.map((item, i) => {
            const read = i < readers.length ? readers[i] : rest;
            return read === null ? item : read(item);
        });
    };
}

/** Text of the server's own, which is a string however the caller likes the user's data. */
export function text(reply: unknown): unknown {
    return Buffer.isBuffer(reply) ? String(reply) : reply;
}

/** What is no map, such as null, stays what it is. */
function made(entries: any, readerOf: null | ((name: string) => Reader | null)): any {
    if (!Array.isArray(entries)) return entries;
    const object: Record<string, any> = {};
    for (const { key, value } of entries) {
        const name = String(key);
        const read = readerOf === null ? null : readerOf(name);
        // A name may be any, `__proto__` too.
        Object.defineProperty(object, name, {
            value: read === null ? value : read(value),
            enumerable: true,
            writable: true,
            configurable: true,
        });
    }
    return object;
}
