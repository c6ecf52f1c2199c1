/** Makes results out of decoded replies, where the two differ. */

import type { GlideRecord, GlideReturnType, GlideString } from "./Decoder";
import { ClientTrackingInfo } from "./options";

/** A map with names for keys, as an object. */
export function record(entries: GlideRecord<any>): Record<string, any> {
    const object: Record<string, any> = {};
    for (const { key, value } of entries) {
        // A name may be any, `__proto__` too.
        Object.defineProperty(object, String(key), { value, enumerable: true, writable: true, configurable: true });
    }
    return object;
}

export function trackingInfo(reply: GlideRecord<GlideReturnType>): ClientTrackingInfo {
    const { flags, redirect, prefixes } = record(reply);
    return new ClientTrackingInfo(strings(flags), redirect as number, strings(prefixes));
}

/** The one entry of a map as a list and what was removed from it. */
export function popped(
    entries: GlideRecord<GlideString[]> | null,
): { key: GlideString; elements: GlideString[] } | null {
    if (entries === null) return null;
    const [{ key, value }] = entries;
    return { key, elements: value };
}

function strings(set: GlideReturnType): Set<string> {
    return new Set([...(set as Set<GlideString>)].map(String));
}
