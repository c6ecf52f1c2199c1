/** Makes results out of decoded replies, where the two differ; for commands of any group. */

import type { GlideRecord } from "../Decoder";

type Reader = (value: any) => any;

/** A map with names for keys, as an object. */
export function record(entries: GlideRecord<any>): Record<string, any> {
    return made(entries, null);
}

/** The same where the values are to be read as well. */
export function recordOf(read: Reader): Reader {
    return (entries) => made(entries, () => read);
}

/** The same where only some values are to be read, by their names. */
export function recordWith(readers: Readonly<Record<string, Reader>>): Reader {
    return (entries) => made(entries, (name) => (Object.hasOwn(readers, name) ? readers[name] : null));
}

/** A list whose items are to be read. */
export function each(read: Reader): Reader {
    return (items) => (Array.isArray(items) ? items.map(read) : items);
}

/** A list that has a reader for each place; `null` where the item is the result. */
export function tuple(readers: readonly (Reader | null)[]): Reader {
    return (items) => (Array.isArray(items) ? items.map((item, i) => readers[i]?.(item) ?? item) : items);
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
