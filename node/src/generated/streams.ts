// @generated from protobuf/commands by codegen. Do not edit.

import { Command, check, integer, list, pushAll, type Argument, unsigned } from "../Command";
import { Decoder, type GlideString } from "../Decoder";
import { type Boundary } from "../options/ranges";
import { type StreamEntryDataType, type StreamTrimOptions } from "../options/stream";
import { Reader, each, record, tuple } from "../readers/common";
import { pending } from "../readers/stream";
import { entriesRead, streamBound, streamId, streamTrim } from "../writers/stream";

/** What `xautoclaim` can be told. */
export interface XautoclaimOptions {
    /** How many entries to take at most; 100, if absent. */
    count?: number;
}

/** What `xclaim` can be told. */
export interface StreamClaimOptions {
    /** How long nobody counts as having been given them, in milliseconds; 0, if absent. */
    idle?: number;
    /** The same as a time, in milliseconds since the Unix epoch. */
    idleUnixTime?: number;
    /** How often they count as delivered; once more than before, if absent. */
    retryCount?: number;
    /** Whether to make entries pending that are not. */
    isForce?: boolean;
    /** An id that the group's last delivered id is raised to. */
    lastId?: string;
}

/** What `xgroupCreate` can be told. */
export interface StreamGroupOptions {
    /** Whether to make a stream if there is none. */
    mkStream?: boolean;
    /** How many entries the group counts as having read, from which its lag is worked out. Needs server 7.0. */
    entriesRead?: string | number;
}

/** What `xgroupSetId` can be told. */
export interface XgroupSetIdOptions {
    /** How many entries the group counts as having read, from which its lag is worked out. Needs server 7.0. */
    entriesRead?: number;
}

/** What `xsetid` can be told. */
export interface XsetidOptions {
    /** How many entries count as having been added. Needs server 7.0, and `max_deleted_id`. */
    entriesAdded?: number;
    /** The greatest id of an entry that was deleted. Needs server 7.0, and `entries_added`. */
    maxDeletedId?: string;
}

export function xack(key: GlideString, group: GlideString, ids: string[]): Command<number> {
    return new Command(1040, [key, group, ...list(ids, "ids")]);
}

const xautoclaimResult: Reader = tuple([null, record, null]);

export function xautoclaim(
    key: GlideString,
    group: GlideString,
    consumer: GlideString,
    minIdleTime: number,
    start: string,
    options?: XautoclaimOptions,
): Command<[GlideString, StreamEntryDataType, GlideString[]?]> {
    const args: Argument[] = [key, group, consumer, unsigned(minIdleTime, "minIdleTime"), start];
    check(args, options, ["count"]);
    if (options?.count !== undefined) args.push("COUNT", unsigned(options.count, "count"));
    return new Command(1042, args, xautoclaimResult);
}

export function xautoclaimJustId(
    key: GlideString,
    group: GlideString,
    consumer: GlideString,
    minIdleTime: number,
    start: string,
    options?: XautoclaimOptions,
): Command<[string, string[], string[]?]> {
    const args: Argument[] = [key, group, consumer, unsigned(minIdleTime, "minIdleTime"), start];
    check(args, options, ["count"]);
    if (options?.count !== undefined) args.push("COUNT", unsigned(options.count, "count"));
    args.push("JUSTID");
    return new Command(1043, args, null, Decoder.String);
}

export function xclaim(
    key: GlideString,
    group: GlideString,
    consumer: GlideString,
    minIdleTime: number,
    ids: string[],
    options?: StreamClaimOptions,
): Command<StreamEntryDataType> {
    const args: Argument[] = [key, group, consumer, unsigned(minIdleTime, "minIdleTime"), ...list(ids, "ids")];
    check(args, options, ["idle", "idleUnixTime", "retryCount", "isForce", "lastId"]);
    if (options?.idle !== undefined) args.push("IDLE", unsigned(options.idle, "idle"));
    if (options?.idleUnixTime !== undefined) args.push("TIME", unsigned(options.idleUnixTime, "idleUnixTime"));
    if (options?.retryCount !== undefined) args.push("RETRYCOUNT", unsigned(options.retryCount, "retryCount"));
    if (options?.isForce) args.push("FORCE");
    if (options?.lastId !== undefined) args.push("LASTID", options.lastId);
    return new Command(1044, args, record);
}

export function xclaimJustId(
    key: GlideString,
    group: GlideString,
    consumer: GlideString,
    minIdleTime: number,
    ids: string[],
    options?: StreamClaimOptions,
): Command<string[]> {
    const args: Argument[] = [key, group, consumer, unsigned(minIdleTime, "minIdleTime"), ...list(ids, "ids")];
    check(args, options, ["idle", "idleUnixTime", "retryCount", "isForce", "lastId"]);
    if (options?.idle !== undefined) args.push("IDLE", unsigned(options.idle, "idle"));
    if (options?.idleUnixTime !== undefined) args.push("TIME", unsigned(options.idleUnixTime, "idleUnixTime"));
    if (options?.retryCount !== undefined) args.push("RETRYCOUNT", unsigned(options.retryCount, "retryCount"));
    if (options?.isForce) args.push("FORCE");
    if (options?.lastId !== undefined) args.push("LASTID", options.lastId);
    args.push("JUSTID");
    return new Command(1045, args, null, Decoder.String);
}

export function xdel(key: GlideString, ids: string[]): Command<number> {
    return new Command(1046, [key, ...list(ids, "ids")]);
}

export function xgroupCreate(
    key: GlideString,
    groupName: GlideString,
    id: string,
    options?: StreamGroupOptions,
): Command<"OK"> {
    const args: Argument[] = [key, groupName, ...streamId(id, "id")];
    check(args, options, ["mkStream", "entriesRead"]);
    if (options?.mkStream) args.push("MKSTREAM");
    if (options?.entriesRead !== undefined) pushAll(args, entriesRead(options.entriesRead, "entriesRead"));
    return new Command(1047, args);
}

export function xgroupCreateConsumer(
    key: GlideString,
    groupName: GlideString,
    consumerName: GlideString,
): Command<boolean> {
    return new Command(1048, [key, groupName, consumerName]);
}

export function xgroupDelConsumer(
    key: GlideString,
    groupName: GlideString,
    consumerName: GlideString,
): Command<number> {
    return new Command(1049, [key, groupName, consumerName]);
}

export function xgroupDestroy(key: GlideString, groupName: GlideString): Command<boolean> {
    return new Command(1050, [key, groupName]);
}

export function xgroupSetId(
    key: GlideString,
    groupName: GlideString,
    id: string,
    options?: XgroupSetIdOptions,
): Command<"OK"> {
    const args: Argument[] = [key, groupName, ...streamId(id, "id")];
    check(args, options, ["entriesRead"]);
    if (options?.entriesRead !== undefined) args.push("ENTRIESREAD", integer(options.entriesRead, "entriesRead"));
    return new Command(1051, args);
}

const xinfoConsumersResult: Reader = each(record);

export function xinfoConsumers(key: GlideString, group: GlideString): Command<Record<string, GlideString | number>[]> {
    return new Command(1052, [key, group], xinfoConsumersResult);
}

const xinfoGroupsResult: Reader = each(record);

export function xinfoGroups(key: GlideString): Command<Record<string, GlideString | number | null>[]> {
    return new Command(1053, [key], xinfoGroupsResult);
}

export function xlen(key: GlideString): Command<number> {
    return new Command(1056, [key]);
}

export function xpending(
    key: GlideString,
    group: GlideString,
): Command<[number, GlideString, GlideString, [GlideString, number][]]> {
    return new Command(1057, [key, group], pending);
}

export function xrange(
    key: GlideString,
    start: Boundary<string>,
    end: Boundary<string>,
    count?: number,
): Command<StreamEntryDataType | null> {
    const args: Argument[] = [key, ...streamBound(start, "start"), ...streamBound(end, "end")];
    if (count !== undefined) args.push("COUNT", unsigned(count, "count"));
    return new Command(1059, args, record);
}

export function xrevrange(
    key: GlideString,
    end: Boundary<string>,
    start: Boundary<string>,
    count?: number,
): Command<StreamEntryDataType | null> {
    const args: Argument[] = [key, ...streamBound(end, "end"), ...streamBound(start, "start")];
    if (count !== undefined) args.push("COUNT", unsigned(count, "count"));
    return new Command(1062, args, record);
}

export function xsetid(key: GlideString, lastId: string, options?: XsetidOptions): Command<"OK"> {
    const args: Argument[] = [key, lastId];
    check(args, options, ["entriesAdded", "maxDeletedId"]);
    if (options?.entriesAdded !== undefined) args.push("ENTRIESADDED", unsigned(options.entriesAdded, "entriesAdded"));
    if (options?.maxDeletedId !== undefined) args.push("MAXDELETEDID", options.maxDeletedId);
    return new Command(1063, args);
}

export function xtrim(key: GlideString, options: StreamTrimOptions): Command<number> {
    return new Command(1064, [key, ...streamTrim(options, "options")]);
}
