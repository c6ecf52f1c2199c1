/** Makes results out of decoded replies, where the two differ. */

import type { GlideRecord, GlideReturnType, GlideString } from "./Decoder";
import { ClientTrackingInfo, LatencyEntry, LatencyEventInfo, type MemoryStats, type MemoryStatsDb } from "./options";

/** Makes a result, or a part of one, out of a decoded reply. What does not look as expected passes as it is. */
export type Reader = (reply: any) => any;

/** A map with names for keys, as an object. */
export function record(reply: GlideRecord<any> | null): any {
    return object(reply, () => null);
}

/** A map with names for keys, as an object of values that are read themselves. */
export function recordOf(value: Reader): Reader {
    return (reply) => object(reply, () => value);
}

/** A map as an object, of which some fields are read themselves. `db.*` stands for all that begin so. */
export function fields(known: Readonly<Record<string, Reader>>): Reader {
    const beginnings = Object.keys(known).filter((name) => name.endsWith("*"));
    const find = (name: string): Reader | null => {
        if (Object.hasOwn(known, name)) return known[name];
        const beginning = beginnings.find((start) => name.startsWith(start.slice(0, -1)));
        return beginning === undefined ? null : known[beginning];
    };
    return (reply) => object(reply, find);
}

/** A list of which every item is read. */
export function each(item: Reader): Reader {
    return (reply) => (Array.isArray(reply) ? reply.map(item) : reply);
}

/** A set of which every member is read. */
export function setOf(member: Reader): Reader {
    return (reply) => (reply instanceof Set ? new Set([...reply].map(member)) : reply);
}

/** A list with a reader for each position, or null, and perhaps one for all that follow. */
export function tuple(items: readonly (Reader | null)[], rest: Reader | null = null): Reader {
    return (reply) => {
        if (!Array.isArray(reply)) return reply;
        return reply.map((item, at) => {
            const read = at < items.length ? items[at] : rest;
            return read === null ? item : read(item);
        });
    };
}

/** Text of the server's own, which is a string however the caller likes the user's data. */
export function text(reply: unknown): unknown {
    return Buffer.isBuffer(reply) ? String(reply) : reply;
}

function object(reply: unknown, find: (name: string) => Reader | null): unknown {
    if (!Array.isArray(reply)) return reply;
    const object: Record<string, unknown> = {};
    for (const { key, value: raw } of reply) {
        const name = String(key);
        const read = find(name);
        const value = read === null ? raw : read(raw);
        // A name may be any, `__proto__` too.
        Object.defineProperty(object, name, { value, enumerable: true, writable: true, configurable: true });
    }
    return object;
}

export function trackingInfo(reply: GlideRecord<GlideReturnType>): ClientTrackingInfo {
    const { flags, redirect, prefixes } = record(reply);
    return new ClientTrackingInfo(strings(flags), redirect as number, strings(prefixes));
}

function strings(set: GlideReturnType): Set<string> {
    return new Set([...(set as Set<GlideString>)].map(String));
}

export function latencyEntries(reply: [number, number][]): LatencyEntry[] {
    return reply.map(([time, latency]) => new LatencyEntry(time, latency));
}

export function latencyEvents(reply: [GlideString, number, number, number, number?, number?][]): LatencyEventInfo[] {
    return reply.map(([name, ...numbers]) => new LatencyEventInfo(String(name), ...numbers));
}

/** Names such as `peak.allocated` and `db.0` become `peakAllocated` and a property of `db`. */
export function memoryReport(reply: GlideRecord<any>): MemoryStats {
    const stats: Record<string, unknown> = {};
    const db: Record<number, MemoryStatsDb> = {};
    for (const { key, value } of reply) {
        const name = String(key);
        const index = /^db\.(\d+)$/.exec(name)?.[1];
        if (index === undefined) {
            stats[camelCase(name)] = value;
            continue;
        }
        const tables = record(value);
        db[Number(index)] = {
            overheadHashtableMain: tables["overhead.hashtable.main"],
            overheadHashtableExpires: tables["overhead.hashtable.expires"],
        };
    }
    return { ...stats, db } as MemoryStats;
}

function camelCase(name: string): string {
    return name.replace(/[._-]+(.)/g, (_, letter: string) => letter.toUpperCase());
}
