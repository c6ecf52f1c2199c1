/** How the generated tests say a call, and how its result is compared. */

import type { Batch, ClusterBatch, GlideClient, GlideClusterClient } from "@valkey/valkey-glide";
import { comparable, type Notation } from "./vectors";

/**
 * A call as a user of the package writes it. It is null on what does not have the command, and undefined if neither the rule
 * nor the spec's own words can say it: then its test fails.
 */
export interface Call {
    client: ((client: GlideClient) => Promise<unknown>) | null | undefined;
    /** Where a cluster client has a method of its own; null where it has none. */
    cluster?: ((client: GlideClusterClient) => Promise<unknown>) | null;
    batch: ((client: Batch) => unknown) | null | undefined;
    /** Where only the batches of a cluster have it; null where those have not. */
    clusterBatch?: ((client: ClusterBatch) => unknown) | null;
    /** The result, where it is in another form than the reply. */
    result?: () => unknown;
}

export interface Step extends Call {
    /** The name of a form. */
    call: string;
    /** The first server that has it. */
    since: [number, number, number];
    /** Whether only the kind of the result is known. */
    varies?: boolean;
    reply: Notation;
}

/** The documentation's example of a form. */
export interface Example {
    form: string;
    /** The module that a server needs for it; versions are then the module's. */
    module?: string;
    /** Its keys, if one of its commands takes several that have to be in one slot. */
    together?: string[];
    steps: Step[];
}

/**
 * A result in the terms of replies: objects are the maps that were sent. A map's entries have no order, as those of an
 * object with numbers for names are not in the server's.
 */
export function asReply(result: unknown): unknown {
    return entries(comparable(result));
}

function entries(value: unknown): unknown {
    if (Array.isArray(value)) {
        const items = value.map(entries);
        return items.length > 0 && items.every(isEntry) ? sorted(items) : items;
    }
    if (value instanceof Set) return new Set([...value].map(entries));
    if (value instanceof Map)
        return sorted([...value].map(([key, inner]) => ({ key: entries(key), value: entries(inner) })));
    if (!isPlain(value) || "error" in value) return value;
    if (isEntry(value)) return { key: name(value.key), value: entries(value.value) };
    return sorted(Object.entries(value).map(([key, inner]) => ({ key: Buffer.from(key), value: entries(inner) })));
}

/** A key of a map: objects only have text for names. */
function name(key: unknown): unknown {
    return typeof key === "number" ? Buffer.from(String(key)) : entries(key);
}

function isPlain(value: unknown): value is object {
    return value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype;
}

function isEntry(value: unknown): value is { key: unknown; value: unknown } {
    return isPlain(value) && Object.keys(value).join() === "key,value";
}

function sorted(items: { key: unknown }[]): unknown[] {
    return items.sort((one, other) => (String(one.key) < String(other.key) ? -1 : 1));
}

/** What stays of a result whose value is not known. */
export function kind(value: unknown): string {
    if (value === null) return "null";
    if (typeof value === "bigint") return "number";
    return typeof value === "object" ? value.constructor.name : typeof value;
}
