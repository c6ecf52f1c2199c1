/** Builders of commands on streams. */

import { type Argument, Command, check, describe, Invalid, listOf, unsigned } from "../Command";
import type { GlideRecord, GlideString } from "../Decoder";
import { XADD, XINFO_STREAM, XINFO_STREAM_FULL, XPENDING_RANGE, XREAD, XREADGROUP } from "../generated/ids";
import type {
    ReturnTypeXinfoStream,
    StreamAddOptions,
    StreamEntryDataType,
    StreamPendingOptions,
    StreamReadGroupOptions,
    StreamReadOptions,
} from "../options/stream";
import { each, record, recordWith } from "../readers/common";
import { streams } from "../readers/stream";
import { streamBound, streamTrim } from "../writers/stream";

const readFull = recordWith({ groups: each(recordWith({ consumers: each(record) })) });

export function xadd(
    key: GlideString,
    values: [GlideString, GlideString][],
    options?: StreamAddOptions,
): Command<GlideString | null> {
    const args: Argument[] = [key];
    check(args, options, ["id", "makeStream", "trim"]);
    if (options?.makeStream === false) args.push("NOMKSTREAM");
    if (options?.trim !== undefined) args.push(...streamTrim(options.trim, "trim"));
    args.push(options?.id ?? "*", ...listOf(values, "values", pair));
    return new Command(XADD, args);
}

export function xread(
    keysAndIds: Record<string, string> | GlideRecord<string>,
    options?: StreamReadOptions,
): Command<GlideRecord<StreamEntryDataType> | null> {
    const args: Argument[] = [];
    check(args, options, ["block", "count"]);
    args.push(...reading(options), "STREAMS", ...keysThenIds(keysAndIds));
    return new Command(XREAD, args, streams);
}

export function xreadgroup(
    group: GlideString,
    consumer: GlideString,
    keysAndIds: Record<string, string> | GlideRecord<string>,
    options?: StreamReadGroupOptions,
): Command<GlideRecord<Record<string, [GlideString, GlideString][] | null>> | null> {
    const args: Argument[] = ["GROUP", group, consumer];
    check(args, options, ["block", "count", "noAck"]);
    args.push(...reading(options));
    if (options?.noAck) args.push("NOACK");
    args.push("STREAMS", ...keysThenIds(keysAndIds));
    return new Command(XREADGROUP, args, streams);
}

/** @param full Whether to tell entries and groups as well; a number says how many of them. */
export function xinfoStream(
    key: GlideString,
    full?: boolean | number,
    options?: object,
): Command<ReturnTypeXinfoStream> {
    const args: Argument[] = [key];
    check(args, options, ["fullOptions"]);
    if (full === undefined || full === false) return new Command(XINFO_STREAM, args, record);
    args.push("FULL");
    if (typeof full === "number") args.push("COUNT", unsigned(full, "fullOptions"));
    else if (full !== true) {
        args.push(new Invalid(`fullOptions must be a boolean or a number, but is ${describe(full)}`));
    }
    return new Command(XINFO_STREAM_FULL, args, readFull);
}

export function xpendingWithOptions(
    key: GlideString,
    group: GlideString,
    options: StreamPendingOptions,
): Command<[GlideString, GlideString, number, number][]> {
    const args: Argument[] = [key, group];
    if (options === undefined) return new Command(XPENDING_RANGE, [new Invalid("options is missing")]);
    check(args, options, ["minIdleTime", "start", "end", "count", "consumer"]);
    const { minIdleTime, start, end, count, consumer } = options ?? {};
    if (minIdleTime !== undefined) args.push("IDLE", unsigned(minIdleTime, "minIdleTime"));
    args.push(...streamBound(start, "start"), ...streamBound(end, "end"), unsigned(count, "count"));
    if (consumer !== undefined) args.push(consumer);
    return new Command(XPENDING_RANGE, args);
}

function reading(options: StreamReadOptions | undefined): Argument[] {
    const args: Argument[] = [];
    if (options?.count !== undefined) args.push("COUNT", unsigned(options.count, "count"));
    if (options?.block !== undefined) args.push("BLOCK", unsigned(options.block, "block"));
    return args;
}

/** All keys, and after them the ids in the same order. */
function keysThenIds(keysAndIds: Record<string, string> | GlideRecord<string>): Argument[] {
    if (typeof keysAndIds !== "object" || keysAndIds === null) {
        return [new Invalid(`keys_and_ids must be an object, but is ${describe(keysAndIds)}`)];
    }
    const pairs: [GlideString, string][] = Array.isArray(keysAndIds)
        ? keysAndIds.map((entry) => [entry?.key, entry?.value])
        : Object.entries(keysAndIds);
    if (pairs.length === 0) return [new Invalid("keys_and_ids must not be empty")];
    return [...pairs.map(([key]) => key), ...pairs.map(([, id]) => id)];
}

function pair(item: unknown): Argument[] {
    if (Array.isArray(item) && item.length === 2) return item;
    return [new Invalid(`values must be made of pairs of a field and its value, but has ${describe(item)}`)];
}
