/** Turns one form of entries into another. Applications use these beside the commands that take or give such forms. */

import type { GlideRecord } from "./Decoder";
import type { ElementAndScore, Score } from "./options/sorted-set";

/** Whether a value is a list of `{ key, value }` entries. An empty list does not tell, and is none. */
export function isGlideRecord(value?: unknown): value is GlideRecord<unknown> {
    return Array.isArray(value) && value.length > 0 && value.every(isEntry);
}

function isEntry(value: unknown): boolean {
    return typeof value === "object" && value !== null && "key" in value && "value" in value;
}

/** The properties of an object as entries, in their order. */
export function convertRecordToGlideRecord<T>(record: Record<string, T>): GlideRecord<T> {
    return Object.entries(record).map(([key, value]) => ({ key, value }));
}

/**
 * Entries as the properties of an object. Values that are entries themselves become objects as well, also in lists. Keys
 * become text, so those that are Buffers should hold some.
 */
export function convertGlideRecordToRecord<T>(entries: GlideRecord<T>): Record<string, T> {
    const record: Record<string, T> = {};
    for (const { key, value } of entries) {
        // A key may be any, `__proto__` too.
        const property = { value: withRecords(value), enumerable: true, writable: true, configurable: true };
        Object.defineProperty(record, String(key), property);
    }
    return record;
}

function withRecords(value: unknown): unknown {
    if (isGlideRecord(value)) return convertGlideRecordToRecord(value);
    return Array.isArray(value) ? value.map(withRecords) : value;
}

/** Members with their scores as a list of them, also where they are the properties of an object. */
export function convertElementsAndScores(members: ElementAndScore[] | Record<string, Score>): ElementAndScore[] {
    if (Array.isArray(members)) return members;
    return Object.entries(members).map(([element, score]) => ({ element, score }));
}
