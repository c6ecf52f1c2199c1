/** Results of commands of the server. */

import type { GlideRecord, GlideString } from "../Decoder";
import { LatencyEntry, LatencyEventInfo, type MemoryStats, type MemoryStatsDb } from "../options/server";
import { record } from "./common";

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
