// @generated from protobuf/commands by codegen. Do not edit.

import { Command, check, counted, integer, list, type Argument, unsigned } from "../Command";
import { type GlideString } from "../Decoder";
import { type BaseScanOptions } from "../options/common";

/** What `sintercard` can be told. */
export interface SintercardOptions {
    /** Where to stop counting; 0 counts all. */
    limit?: number;
}

export function sadd(key: GlideString, members: GlideString[]): Command<number> {
    return new Command(890, [key, ...list(members, "members")]);
}

export function scard(key: GlideString): Command<number> {
    return new Command(891, [key]);
}

export function sdiff(keys: GlideString[]): Command<Set<GlideString>> {
    return new Command(892, list(keys, "keys"));
}

export function sdiffstore(destination: GlideString, keys: GlideString[]): Command<number> {
    return new Command(893, [destination, ...list(keys, "keys")]);
}

export function sinter(keys: GlideString[]): Command<Set<GlideString>> {
    return new Command(894, list(keys, "keys"));
}

export function sintercard(keys: GlideString[], options?: SintercardOptions): Command<number> {
    const args: Argument[] = [...counted(list(keys, "keys"), 1)];
    check(args, options, ["limit"]);
    if (options?.limit !== undefined) args.push("LIMIT", unsigned(options.limit, "limit"));
    return new Command(895, args);
}

export function sinterstore(destination: GlideString, keys: GlideString[]): Command<number> {
    return new Command(896, [destination, ...list(keys, "keys")]);
}

export function sismember(key: GlideString, member: GlideString): Command<boolean> {
    return new Command(897, [key, member]);
}

export function smembers(key: GlideString): Command<Set<GlideString>> {
    return new Command(898, [key]);
}

export function smismember(key: GlideString, members: GlideString[]): Command<boolean[]> {
    return new Command(899, [key, ...list(members, "members")]);
}

export function smove(source: GlideString, destination: GlideString, member: GlideString): Command<boolean> {
    return new Command(900, [source, destination, member]);
}

export function spop(key: GlideString): Command<GlideString | null> {
    return new Command(901, [key]);
}

export function spopCount(key: GlideString, count: number): Command<Set<GlideString>> {
    return new Command(902, [key, unsigned(count, "count")]);
}

export function srandmember(key: GlideString): Command<GlideString | null> {
    return new Command(903, [key]);
}

export function srandmemberCount(key: GlideString, count: number): Command<GlideString[]> {
    return new Command(904, [key, integer(count, "count")]);
}

export function srem(key: GlideString, members: GlideString[]): Command<number> {
    return new Command(905, [key, ...list(members, "members")]);
}

export function sscan(
    key: GlideString,
    cursor: GlideString,
    options?: BaseScanOptions,
): Command<[GlideString, GlideString[]]> {
    const args: Argument[] = [key, cursor];
    check(args, options, ["match", "count"]);
    if (options?.match !== undefined) args.push("MATCH", options.match);
    if (options?.count !== undefined) args.push("COUNT", unsigned(options.count, "count"));
    return new Command(906, args);
}

export function sunion(keys: GlideString[]): Command<Set<GlideString>> {
    return new Command(907, list(keys, "keys"));
}

export function sunionstore(destination: GlideString, keys: GlideString[]): Command<number> {
    return new Command(908, [destination, ...list(keys, "keys")]);
}
