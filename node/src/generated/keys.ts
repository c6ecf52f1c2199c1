// @generated from protobuf/commands by codegen. Do not edit.

import { Command, check, integer, list, listOf, pushAll, type Argument, unsigned, word } from "../Command";
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
    const args: Argument[] = [source, destination];
    check(args, options, ["destinationDB", "replace"]);
    if (options?.destinationDB !== undefined) args.push("DB", unsigned(options.destinationDB, "destinationDB"));
    if (options?.replace) args.push("REPLACE");
    return new Command(100, args);
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
    const args: Argument[] = [key, integer(seconds, "seconds")];
    check(args, options, ["expireOption"]);
    if (options?.expireOption !== undefined)
        args.push(word(options.expireOption, ["NX", "XX", "GT", "LT"], "expireOption"));
    return new Command(104, args);
}

export function expireAt(key: GlideString, unixSeconds: number, options?: ExpireCondition): Command<boolean> {
    const args: Argument[] = [key, integer(unixSeconds, "unixSeconds")];
    check(args, options, ["expireOption"]);
    if (options?.expireOption !== undefined)
        args.push(word(options.expireOption, ["NX", "XX", "GT", "LT"], "expireOption"));
    return new Command(105, args);
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
    const args: Argument[] = [key, integer(milliseconds, "milliseconds")];
    check(args, options, ["expireOption"]);
    if (options?.expireOption !== undefined)
        args.push(word(options.expireOption, ["NX", "XX", "GT", "LT"], "expireOption"));
    return new Command(116, args);
}

export function pexpireAt(key: GlideString, unixMilliseconds: number, options?: ExpireCondition): Command<boolean> {
    const args: Argument[] = [key, integer(unixMilliseconds, "unixMilliseconds")];
    check(args, options, ["expireOption"]);
    if (options?.expireOption !== undefined)
        args.push(word(options.expireOption, ["NX", "XX", "GT", "LT"], "expireOption"));
    return new Command(117, args);
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
    const args: Argument[] = [key, unsigned(ttl, "ttl"), value];
    check(args, options, ["replace", "absttl", "idletime", "frequency"]);
    if (options?.replace) args.push("REPLACE");
    if (options?.absttl) args.push("ABSTTL");
    if (options?.idletime !== undefined) args.push("IDLETIME", unsigned(options.idletime, "idletime"));
    if (options?.frequency !== undefined) args.push("FREQ", unsigned(options.frequency, "frequency"));
    return new Command(123, args);
}

export function scan(cursor: GlideString, options?: ScanOptions): Command<[GlideString, GlideString[]]> {
    const args: Argument[] = [cursor];
    check(args, options, ["match", "count", "type"]);
    if (options?.match !== undefined) args.push("MATCH", options.match);
    if (options?.count !== undefined) args.push("COUNT", unsigned(options.count, "count"));
    if (options?.type !== undefined) args.push("TYPE", options.type);
    return new Command(124, args);
}

export function sort(key: GlideString, options?: SortOptions): Command<(GlideString | null)[]> {
    const args: Argument[] = [key];
    check(args, options, ["byPattern", "limit", "getPatterns", "orderBy", "isAlpha"]);
    if (options?.byPattern !== undefined) args.push("BY", options.byPattern);
    if (options?.limit !== undefined)
        args.push("LIMIT", integer(options.limit.offset, "limit.offset"), integer(options.limit.count, "limit.count"));
    if (options?.getPatterns !== undefined)
        pushAll(args, listOf(options.getPatterns, "getPatterns", (item) => ["GET", item]));
    if (options?.orderBy !== undefined) args.push(word(options.orderBy, ["ASC", "DESC"], "orderBy"));
    if (options?.isAlpha) args.push("ALPHA");
    return new Command(125, args);
}

export function sortStore(key: GlideString, destination: GlideString, options?: SortOptions): Command<number> {
    const args: Argument[] = [key];
    check(args, options, ["byPattern", "limit", "getPatterns", "orderBy", "isAlpha"]);
    if (options?.byPattern !== undefined) args.push("BY", options.byPattern);
    if (options?.limit !== undefined)
        args.push("LIMIT", integer(options.limit.offset, "limit.offset"), integer(options.limit.count, "limit.count"));
    if (options?.getPatterns !== undefined)
        pushAll(args, listOf(options.getPatterns, "getPatterns", (item) => ["GET", item]));
    if (options?.orderBy !== undefined) args.push(word(options.orderBy, ["ASC", "DESC"], "orderBy"));
    if (options?.isAlpha) args.push("ALPHA");
    args.push("STORE", destination);
    return new Command(126, args);
}

export function sortReadOnly(key: GlideString, options?: SortOptions): Command<(GlideString | null)[]> {
    const args: Argument[] = [key];
    check(args, options, ["byPattern", "limit", "getPatterns", "orderBy", "isAlpha"]);
    if (options?.byPattern !== undefined) args.push("BY", options.byPattern);
    if (options?.limit !== undefined)
        args.push("LIMIT", integer(options.limit.offset, "limit.offset"), integer(options.limit.count, "limit.count"));
    if (options?.getPatterns !== undefined)
        pushAll(args, listOf(options.getPatterns, "getPatterns", (item) => ["GET", item]));
    if (options?.orderBy !== undefined) args.push(word(options.orderBy, ["ASC", "DESC"], "orderBy"));
    if (options?.isAlpha) args.push("ALPHA");
    return new Command(127, args);
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
