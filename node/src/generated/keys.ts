// @generated from protobuf/commands by codegen. Do not edit.

import { Command, check, integer, list, listOf, type Argument, unsigned, word } from "../Command";
import { Decoder, type GlideString } from "../Decoder";
import { type Limit, type SortOrder } from "../options/common";
import { type ExpireOptions, type ScanOptions } from "../options/generic";

/** What `copy` can be told. */
export interface CopyOptions {
    /** The number of the database to copy to; without it the current one. */
    destinationDB?: number;
    /** Whether to replace what the destination holds. */
    replace?: boolean;
}

/** What `expire` can be told. */
export interface ExpireCondition {
    /** When to set it. Needs server 7.0. */
    expireOption?: ExpireOptions;
}

/** What `restore` can be told. */
export interface RestoreOptions {
    /** Whether to replace what the key holds. */
    replace?: boolean;
    /** Whether `ttl` is a time and not a duration. Needs server 5.0. */
    absttl?: boolean;
    /** For how long the key counts as not having been used, in seconds. Needs server 5.0. */
    idletime?: number;
    /** How often the key counts as used, on the server's logarithmic scale from 0 to 255. Needs server 5.0. */
    frequency?: number;
}

/** What `sort` can be told. */
export interface SortOptions {
    /**
     * Sorts by the values of other keys: the `*` in the pattern stands for the element, and `->` before a field name
     * reads a hash. A pattern without `*` leaves the order as it is.
     */
    byPattern?: GlideString;
    /** How many elements to skip, and how many to give after that. */
    limit?: Limit;
    /** Gives the values of other keys in place of the elements; patterns as above, and `#` for the element itself. */
    getPatterns?: GlideString[];
    /** The direction. */
    orderBy?: SortOrder;
    /** Whether to compare elements as text. */
    isAlpha?: boolean;
}

export function copy(source: GlideString, destination: GlideString, options?: CopyOptions): Command<boolean> {
    const sent: Argument[] = [source, destination];
    check(sent, options, ["destinationDB", "replace"]);
    if (options?.destinationDB !== undefined) sent.push("DB", unsigned(options.destinationDB, "destinationDB"));
    if (options?.replace) sent.push("REPLACE");
    return new Command(100, sent);
}

export function del(keys: GlideString[]): Command<number> {
    return new Command(101, list(keys, "keys"));
}

export function dump(key: GlideString): Command<Buffer | null> {
    return new Command(102, [key], null, Decoder.Bytes);
}

export function exists(keys: GlideString[]): Command<number> {
    return new Command(103, list(keys, "keys"));
}

export function expire(key: GlideString, seconds: number, options?: ExpireCondition): Command<boolean> {
    const sent: Argument[] = [key, integer(seconds, "seconds")];
    check(sent, options, ["expireOption"]);
    if (options?.expireOption !== undefined)
        sent.push(word(options.expireOption, ["NX", "XX", "GT", "LT"], "expireOption"));
    return new Command(104, sent);
}

export function expireAt(key: GlideString, unixSeconds: number, options?: ExpireCondition): Command<boolean> {
    const sent: Argument[] = [key, integer(unixSeconds, "unixSeconds")];
    check(sent, options, ["expireOption"]);
    if (options?.expireOption !== undefined)
        sent.push(word(options.expireOption, ["NX", "XX", "GT", "LT"], "expireOption"));
    return new Command(105, sent);
}

export function expiretime(key: GlideString): Command<number> {
    return new Command(106, [key]);
}

export function keys(pattern: GlideString): Command<GlideString[]> {
    return new Command(107, [pattern]);
}

export function move(key: GlideString, dbIndex: number): Command<boolean> {
    return new Command(110, [key, unsigned(dbIndex, "dbIndex")]);
}

export function objectEncoding(key: GlideString): Command<string | null> {
    return new Command(111, [key], null, Decoder.String);
}

export function objectFreq(key: GlideString): Command<number | null> {
    return new Command(112, [key]);
}

export function objectIdletime(key: GlideString): Command<number | null> {
    return new Command(113, [key]);
}

export function objectRefcount(key: GlideString): Command<number | null> {
    return new Command(114, [key]);
}

export function persist(key: GlideString): Command<boolean> {
    return new Command(115, [key]);
}

export function pexpire(key: GlideString, milliseconds: number, options?: ExpireCondition): Command<boolean> {
    const sent: Argument[] = [key, integer(milliseconds, "milliseconds")];
    check(sent, options, ["expireOption"]);
    if (options?.expireOption !== undefined)
        sent.push(word(options.expireOption, ["NX", "XX", "GT", "LT"], "expireOption"));
    return new Command(116, sent);
}

export function pexpireAt(key: GlideString, unixMilliseconds: number, options?: ExpireCondition): Command<boolean> {
    const sent: Argument[] = [key, integer(unixMilliseconds, "unixMilliseconds")];
    check(sent, options, ["expireOption"]);
    if (options?.expireOption !== undefined)
        sent.push(word(options.expireOption, ["NX", "XX", "GT", "LT"], "expireOption"));
    return new Command(117, sent);
}

export function pexpiretime(key: GlideString): Command<number> {
    return new Command(118, [key]);
}

export function pttl(key: GlideString): Command<number> {
    return new Command(119, [key]);
}

export function randomKey(): Command<GlideString | null> {
    return new Command(120, []);
}

export function rename(key: GlideString, newKey: GlideString): Command<"OK"> {
    return new Command(121, [key, newKey]);
}

export function renamenx(key: GlideString, newKey: GlideString): Command<boolean> {
    return new Command(122, [key, newKey]);
}

export function restore(key: GlideString, ttl: number, value: Buffer, options?: RestoreOptions): Command<"OK"> {
    const sent: Argument[] = [key, unsigned(ttl, "ttl"), value];
    check(sent, options, ["replace", "absttl", "idletime", "frequency"]);
    if (options?.replace) sent.push("REPLACE");
    if (options?.absttl) sent.push("ABSTTL");
    if (options?.idletime !== undefined) sent.push("IDLETIME", unsigned(options.idletime, "idletime"));
    if (options?.frequency !== undefined) sent.push("FREQ", unsigned(options.frequency, "frequency"));
    return new Command(123, sent);
}

export function scan(cursor: GlideString, options?: ScanOptions): Command<[GlideString, GlideString[]]> {
    const sent: Argument[] = [cursor];
    check(sent, options, ["match", "count", "type"]);
    if (options?.match !== undefined) sent.push("MATCH", options.match);
    if (options?.count !== undefined) sent.push("COUNT", unsigned(options.count, "count"));
    if (options?.type !== undefined) sent.push("TYPE", options.type);
    return new Command(124, sent);
}

export function sort(key: GlideString, options?: SortOptions): Command<(GlideString | null)[]> {
    const sent: Argument[] = [key];
    check(sent, options, ["byPattern", "limit", "getPatterns", "orderBy", "isAlpha"]);
    if (options?.byPattern !== undefined) sent.push("BY", options.byPattern);
    if (options?.limit !== undefined)
        sent.push("LIMIT", integer(options.limit.offset, "limit.offset"), integer(options.limit.count, "limit.count"));
    if (options?.getPatterns !== undefined)
        sent.push(...listOf(options.getPatterns, "getPatterns", (item) => ["GET", item]));
    if (options?.orderBy !== undefined) sent.push(word(options.orderBy, ["ASC", "DESC"], "orderBy"));
    if (options?.isAlpha) sent.push("ALPHA");
    return new Command(125, sent);
}

export function sortStore(key: GlideString, destination: GlideString, options?: SortOptions): Command<number> {
    const sent: Argument[] = [key];
    check(sent, options, ["byPattern", "limit", "getPatterns", "orderBy", "isAlpha"]);
    if (options?.byPattern !== undefined) sent.push("BY", options.byPattern);
    if (options?.limit !== undefined)
        sent.push("LIMIT", integer(options.limit.offset, "limit.offset"), integer(options.limit.count, "limit.count"));
    if (options?.getPatterns !== undefined)
        sent.push(...listOf(options.getPatterns, "getPatterns", (item) => ["GET", item]));
    if (options?.orderBy !== undefined) sent.push(word(options.orderBy, ["ASC", "DESC"], "orderBy"));
    if (options?.isAlpha) sent.push("ALPHA");
    sent.push("STORE", destination);
    return new Command(126, sent);
}

export function sortReadOnly(key: GlideString, options?: SortOptions): Command<(GlideString | null)[]> {
    const sent: Argument[] = [key];
    check(sent, options, ["byPattern", "limit", "getPatterns", "orderBy", "isAlpha"]);
    if (options?.byPattern !== undefined) sent.push("BY", options.byPattern);
    if (options?.limit !== undefined)
        sent.push("LIMIT", integer(options.limit.offset, "limit.offset"), integer(options.limit.count, "limit.count"));
    if (options?.getPatterns !== undefined)
        sent.push(...listOf(options.getPatterns, "getPatterns", (item) => ["GET", item]));
    if (options?.orderBy !== undefined) sent.push(word(options.orderBy, ["ASC", "DESC"], "orderBy"));
    if (options?.isAlpha) sent.push("ALPHA");
    return new Command(127, sent);
}

export function touch(keys: GlideString[]): Command<number> {
    return new Command(128, list(keys, "keys"));
}

export function ttl(key: GlideString): Command<number> {
    return new Command(129, [key]);
}

export function type(key: GlideString): Command<string> {
    return new Command(130, [key], null, Decoder.String);
}

export function unlink(keys: GlideString[]): Command<number> {
    return new Command(131, list(keys, "keys"));
}

export function wait(numreplicas: number, timeout: number): Command<number> {
    return new Command(132, [unsigned(numreplicas, "numreplicas"), unsigned(timeout, "timeout")]);
}

export function waitaof(local: number, replicas: number, timeout: number): Command<[number, number]> {
    return new Command(133, [unsigned(local, "local"), unsigned(replicas, "replicas"), unsigned(timeout, "timeout")]);
}
