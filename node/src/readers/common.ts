/** Makes results out of decoded replies, where the two differ; for commands of any group. */

import type { GlideRecord } from "../Decoder";

/** A map with names for keys, as an object. */
export function record(entries: GlideRecord<any>): Record<string, any> {
    const object: Record<string, any> = {};
    for (const { key, value } of entries) {
        // A name may be any, `__proto__` too.
        Object.defineProperty(object, String(key), { value, enumerable: true, writable: true, configurable: true });
    }
    return object;
}
