// @generated from protobuf/commands by codegen. Do not edit.

import { Command, check, counted, float, integer, list, pushAll, type Argument, unsigned, word } from "../Command";
import { type GlideString } from "../Decoder";
import { type ConditionalChange, type Limit } from "../options/common";
import { type Boundary } from "../options/ranges";
import {
    type AggregationType,
    type ElementAndScore,
    type KeyWeight,
    type RangeByIndex,
    type RangeByLex,
    type RangeByScore,
    type Score,
    type ScoreFilter,
    type SortedSetDataType,
    type UpdateByScore,
    type ZScanOptions,
} from "../options/sorted-set";
import { textCursor } from "../readers/hash";
import { elementsAndScores, poppedMembers } from "../readers/sorted-set";
import { lexBoundary, scoreBoundary, scoredMembers, sortedSetRange, weightedKeys } from "../writers/sorted-set";

/** What `bzmpop` can be told. */
export interface BzmpopOptions {
    /** How many members to take at most; one if left out. */
    count?: number;
}

/** What `zadd` can be told. */
export interface ZAddOptions {
    /** Which members to add. */
    conditionalChange?: ConditionalChange;
    /** Which scores to change; members that are not there are added nevertheless. Needs server 6.2. */
    updateOptions?: UpdateByScore;
    /** Whether members whose score has changed count as well. */
    changed?: boolean;
}

/** What `zinter` can be told. */
export interface ZCombineOptions {
    /**
     * How the scores of a member become one: `SUM`, as if left out, adds them, `MIN` takes the smallest, and `MAX` the
     * largest.
     */
    aggregationType?: AggregationType;
}

/** What `zintercard` can be told. */
export interface ZInterCardOptions {
    /** Where to stop counting; 0 is no limit. */
    limit?: number;
}

/** What `zmpop` can be told. */
export interface ZMPopOptions {
    /** How many members to take at most; one if left out. */
    count?: number;
}

/** What `zpopmax` can be told. */
export interface ZPopOptions {
    /** How many members to take at most; one if left out. */
    count?: number;
}

/** What `zrange` can be told. */
export interface ZRangeOptions {
    /** Whether to go from high to low. The range then starts at its high end, too. Needs server 6.2. */
    reverse?: boolean;
}

/** What `zrangebylex` can be told. */
export interface ZRangeLimitOptions {
    /** Which of the members in the range to give. */
    limit?: Limit;
}

export function bzmpop(
    keys: GlideString[],
    modifier: ScoreFilter,
    timeout: number,
    options?: BzmpopOptions,
): Command<[GlideString, SortedSetDataType] | null> {
    const args: Argument[] = [float(timeout, "timeout"), ...counted(list(keys, "keys"), 1), word(modifier, ["MIN", "MAX"], "modifier")];
    check(args, options, ["count"]);
    if (options?.count !== undefined) args.push("COUNT", unsigned(options.count, "count"));
    return new Command(940, args, poppedMembers);
}

export function bzpopmax(keys: GlideString[], timeout: number): Command<[GlideString, GlideString, number] | null> {
    return new Command(941, [...list(keys, "keys"), float(timeout, "timeout")]);
}

export function bzpopmin(keys: GlideString[], timeout: number): Command<[GlideString, GlideString, number] | null> {
    return new Command(942, [...list(keys, "keys"), float(timeout, "timeout")]);
}

export function zadd(
    key: GlideString,
    membersAndScores: ElementAndScore[] | Record<string, Score>,
    options?: ZAddOptions,
): Command<number> {
    const args: Argument[] = [key];
    check(args, options, ["conditionalChange", "updateOptions", "changed"]);
    if (options?.conditionalChange !== undefined)
        args.push(word(options.conditionalChange, ["NX", "XX"], "conditionalChange"));
    if (options?.updateOptions !== undefined) args.push(word(options.updateOptions, ["GT", "LT"], "updateOptions"));
    if (options?.changed) args.push("CH");
    pushAll(args, scoredMembers(membersAndScores, "membersAndScores"));
    return new Command(943, args);
}

export function zaddIncr(
    key: GlideString,
    member: GlideString,
    increment: number,
    options?: ZAddOptions,
): Command<number | null> {
    const args: Argument[] = [key];
    check(args, options, ["conditionalChange", "updateOptions", "changed"]);
    if (options?.conditionalChange !== undefined)
        args.push(word(options.conditionalChange, ["NX", "XX"], "conditionalChange"));
    if (options?.updateOptions !== undefined) args.push(word(options.updateOptions, ["GT", "LT"], "updateOptions"));
    if (options?.changed) args.push("CH");
    args.push("INCR");
    args.push(float(increment, "increment"));
    args.push(member);
    return new Command(944, args);
}

export function zcard(key: GlideString): Command<number> {
    return new Command(945, [key]);
}

export function zcount(key: GlideString, minScore: Boundary<number>, maxScore: Boundary<number>): Command<number> {
    return new Command(946, [key, ...scoreBoundary(minScore, "minScore"), ...scoreBoundary(maxScore, "maxScore")]);
}

export function zdiff(keys: GlideString[]): Command<GlideString[]> {
    return new Command(947, counted(list(keys, "keys"), 1));
}

export function zdiffWithScores(keys: GlideString[]): Command<SortedSetDataType> {
    return new Command(948, [...counted(list(keys, "keys"), 1), "WITHSCORES"], elementsAndScores);
}

export function zdiffstore(destination: GlideString, keys: GlideString[]): Command<number> {
    return new Command(949, [destination, ...counted(list(keys, "keys"), 1)]);
}

export function zincrby(key: GlideString, increment: number, member: GlideString): Command<number> {
    return new Command(950, [key, float(increment, "increment"), member]);
}

export function zinter(keys: GlideString[] | KeyWeight[], options?: ZCombineOptions): Command<GlideString[]> {
    const args: Argument[] = [...weightedKeys(keys, "keys")];
    check(args, options, ["aggregationType"]);
    if (options?.aggregationType !== undefined)
        args.push("AGGREGATE", word(options.aggregationType, ["SUM", "MIN", "MAX"], "aggregationType"));
    return new Command(951, args);
}

export function zinterWithScores(
    keys: GlideString[] | KeyWeight[],
    options?: ZCombineOptions,
): Command<SortedSetDataType> {
    const args: Argument[] = [...weightedKeys(keys, "keys")];
    check(args, options, ["aggregationType"]);
    if (options?.aggregationType !== undefined)
        args.push("AGGREGATE", word(options.aggregationType, ["SUM", "MIN", "MAX"], "aggregationType"));
    args.push("WITHSCORES");
    return new Command(952, args, elementsAndScores);
}

export function zintercard(keys: GlideString[], options?: ZInterCardOptions): Command<number> {
    const args: Argument[] = [...counted(list(keys, "keys"), 1)];
    check(args, options, ["limit"]);
    if (options?.limit !== undefined) args.push("LIMIT", unsigned(options.limit, "limit"));
    return new Command(953, args);
}

export function zinterstore(
    destination: GlideString,
    keys: GlideString[] | KeyWeight[],
    options?: ZCombineOptions,
): Command<number> {
    const args: Argument[] = [destination, ...weightedKeys(keys, "keys")];
    check(args, options, ["aggregationType"]);
    if (options?.aggregationType !== undefined)
        args.push("AGGREGATE", word(options.aggregationType, ["SUM", "MIN", "MAX"], "aggregationType"));
    return new Command(954, args);
}

export function zlexcount(
    key: GlideString,
    minLex: Boundary<GlideString>,
    maxLex: Boundary<GlideString>,
): Command<number> {
    return new Command(955, [key, ...lexBoundary(minLex, "minLex"), ...lexBoundary(maxLex, "maxLex")]);
}

export function zmpop(
    keys: GlideString[],
    modifier: ScoreFilter,
    options?: ZMPopOptions,
): Command<[GlideString, SortedSetDataType] | null> {
    const args: Argument[] = [...counted(list(keys, "keys"), 1), word(modifier, ["MIN", "MAX"], "modifier")];
    check(args, options, ["count"]);
    if (options?.count !== undefined) args.push("COUNT", unsigned(options.count, "count"));
    return new Command(956, args, poppedMembers);
}

export function zmscore(key: GlideString, members: GlideString[]): Command<(number | null)[]> {
    return new Command(957, [key, ...list(members, "members")]);
}

export function zpopmax(key: GlideString, options?: ZPopOptions): Command<SortedSetDataType> {
    const args: Argument[] = [key];
    check(args, options, ["count"]);
    if (options?.count !== undefined) args.push(unsigned(options.count, "count"));
    return new Command(958, args, elementsAndScores);
}

export function zpopmin(key: GlideString, options?: ZPopOptions): Command<SortedSetDataType> {
    const args: Argument[] = [key];
    check(args, options, ["count"]);
    if (options?.count !== undefined) args.push(unsigned(options.count, "count"));
    return new Command(959, args, elementsAndScores);
}

export function zrandmember(key: GlideString): Command<GlideString | null> {
    return new Command(960, [key]);
}

export function zrandmemberWithCount(key: GlideString, count: number): Command<GlideString[]> {
    return new Command(961, [key, integer(count, "count")]);
}

export function zrandmemberWithCountWithScores(key: GlideString, count: number): Command<KeyWeight[]> {
    return new Command(962, [key, integer(count, "count"), "WITHSCORES"]);
}

export function zrange(
    key: GlideString,
    rangeQuery: RangeByScore | RangeByLex | RangeByIndex,
    options?: ZRangeOptions,
): Command<GlideString[]> {
    const args: Argument[] = [key, ...sortedSetRange(rangeQuery, "rangeQuery")];
    check(args, options, ["reverse"]);
    if (options?.reverse) args.push("REV");
    return new Command(963, args);
}

export function zrangeWithScores(
    key: GlideString,
    rangeQuery: RangeByScore | RangeByIndex,
    options?: ZRangeOptions,
): Command<SortedSetDataType> {
    const args: Argument[] = [key, ...sortedSetRange(rangeQuery, "rangeQuery")];
    check(args, options, ["reverse"]);
    if (options?.reverse) args.push("REV");
    args.push("WITHSCORES");
    return new Command(964, args, elementsAndScores);
}

export function zrangebylex(
    key: GlideString,
    minLex: Boundary<GlideString>,
    maxLex: Boundary<GlideString>,
    options?: ZRangeLimitOptions,
): Command<GlideString[]> {
    const args: Argument[] = [key, ...lexBoundary(minLex, "minLex"), ...lexBoundary(maxLex, "maxLex")];
    check(args, options, ["limit"]);
    if (options?.limit !== undefined)
        args.push("LIMIT", integer(options.limit.offset, "limit.offset"), integer(options.limit.count, "limit.count"));
    return new Command(965, args);
}

export function zrangebyscore(
    key: GlideString,
    minScore: Boundary<number>,
    maxScore: Boundary<number>,
    options?: ZRangeLimitOptions,
): Command<GlideString[]> {
    const args: Argument[] = [key, ...scoreBoundary(minScore, "minScore"), ...scoreBoundary(maxScore, "maxScore")];
    check(args, options, ["limit"]);
    if (options?.limit !== undefined)
        args.push("LIMIT", integer(options.limit.offset, "limit.offset"), integer(options.limit.count, "limit.count"));
    return new Command(966, args);
}

export function zrangebyscoreWithScores(
    key: GlideString,
    minScore: Boundary<number>,
    maxScore: Boundary<number>,
    options?: ZRangeLimitOptions,
): Command<SortedSetDataType> {
    const args: Argument[] = [key, ...scoreBoundary(minScore, "minScore"), ...scoreBoundary(maxScore, "maxScore")];
    check(args, options, ["limit"]);
    if (options?.limit !== undefined)
        args.push("LIMIT", integer(options.limit.offset, "limit.offset"), integer(options.limit.count, "limit.count"));
    args.push("WITHSCORES");
    return new Command(967, args, elementsAndScores);
}

export function zrangeStore(
    destination: GlideString,
    source: GlideString,
    rangeQuery: RangeByScore | RangeByLex | RangeByIndex,
    reverse?: boolean,
): Command<number> {
    const args: Argument[] = [destination, source, ...sortedSetRange(rangeQuery, "rangeQuery")];
    if (reverse) args.push("REV");
    return new Command(968, args);
}

export function zrank(key: GlideString, member: GlideString): Command<number | null> {
    return new Command(969, [key, member]);
}

export function zrankWithScore(key: GlideString, member: GlideString): Command<[number, number] | null> {
    return new Command(970, [key, member, "WITHSCORE"]);
}

export function zrem(key: GlideString, members: GlideString[]): Command<number> {
    return new Command(971, [key, ...list(members, "members")]);
}

export function zremRangeByLex(
    key: GlideString,
    minLex: Boundary<GlideString>,
    maxLex: Boundary<GlideString>,
): Command<number> {
    return new Command(972, [key, ...lexBoundary(minLex, "minLex"), ...lexBoundary(maxLex, "maxLex")]);
}

export function zremRangeByRank(key: GlideString, start: number, end: number): Command<number> {
    return new Command(973, [key, integer(start, "start"), integer(end, "end")]);
}

export function zremRangeByScore(
    key: GlideString,
    minScore: Boundary<number>,
    maxScore: Boundary<number>,
): Command<number> {
    return new Command(974, [key, ...scoreBoundary(minScore, "minScore"), ...scoreBoundary(maxScore, "maxScore")]);
}

export function zrevrange(key: GlideString, start: number, end: number): Command<GlideString[]> {
    return new Command(975, [key, integer(start, "start"), integer(end, "end")]);
}

export function zrevrangeWithScores(key: GlideString, start: number, end: number): Command<SortedSetDataType> {
    return new Command(976, [key, integer(start, "start"), integer(end, "end"), "WITHSCORES"], elementsAndScores);
}

export function zrevrangebylex(
    key: GlideString,
    maxLex: Boundary<GlideString>,
    minLex: Boundary<GlideString>,
    options?: ZRangeLimitOptions,
): Command<GlideString[]> {
    const args: Argument[] = [key, ...lexBoundary(maxLex, "maxLex"), ...lexBoundary(minLex, "minLex")];
    check(args, options, ["limit"]);
    if (options?.limit !== undefined)
        args.push("LIMIT", integer(options.limit.offset, "limit.offset"), integer(options.limit.count, "limit.count"));
    return new Command(977, args);
}

export function zrevrangebyscore(
    key: GlideString,
    maxScore: Boundary<number>,
    minScore: Boundary<number>,
    options?: ZRangeLimitOptions,
): Command<GlideString[]> {
    const args: Argument[] = [key, ...scoreBoundary(maxScore, "maxScore"), ...scoreBoundary(minScore, "minScore")];
    check(args, options, ["limit"]);
    if (options?.limit !== undefined)
        args.push("LIMIT", integer(options.limit.offset, "limit.offset"), integer(options.limit.count, "limit.count"));
    return new Command(978, args);
}

export function zrevrangebyscoreWithScores(
    key: GlideString,
    maxScore: Boundary<number>,
    minScore: Boundary<number>,
    options?: ZRangeLimitOptions,
): Command<SortedSetDataType> {
    const args: Argument[] = [key, ...scoreBoundary(maxScore, "maxScore"), ...scoreBoundary(minScore, "minScore")];
    check(args, options, ["limit"]);
    if (options?.limit !== undefined)
        args.push("LIMIT", integer(options.limit.offset, "limit.offset"), integer(options.limit.count, "limit.count"));
    args.push("WITHSCORES");
    return new Command(979, args, elementsAndScores);
}

export function zrevrank(key: GlideString, member: GlideString): Command<number | null> {
    return new Command(980, [key, member]);
}

export function zrevrankWithScore(key: GlideString, member: GlideString): Command<[number, number] | null> {
    return new Command(981, [key, member, "WITHSCORE"]);
}

export function zscan(key: GlideString, cursor: GlideString, options?: ZScanOptions): Command<[string, GlideString[]]> {
    const args: Argument[] = [key, cursor];
    check(args, options, ["match", "count", "noScores"]);
    if (options?.match !== undefined) args.push("MATCH", options.match);
    if (options?.count !== undefined) args.push("COUNT", unsigned(options.count, "count"));
    if (options?.noScores) args.push("NOSCORES");
    return new Command(982, args, textCursor);
}

export function zscore(key: GlideString, member: GlideString): Command<number | null> {
    return new Command(983, [key, member]);
}

export function zunion(keys: GlideString[] | KeyWeight[], options?: ZCombineOptions): Command<GlideString[]> {
    const args: Argument[] = [...weightedKeys(keys, "keys")];
    check(args, options, ["aggregationType"]);
    if (options?.aggregationType !== undefined)
        args.push("AGGREGATE", word(options.aggregationType, ["SUM", "MIN", "MAX"], "aggregationType"));
    return new Command(984, args);
}

export function zunionWithScores(
    keys: GlideString[] | KeyWeight[],
    options?: ZCombineOptions,
): Command<SortedSetDataType> {
    const args: Argument[] = [...weightedKeys(keys, "keys")];
    check(args, options, ["aggregationType"]);
    if (options?.aggregationType !== undefined)
        args.push("AGGREGATE", word(options.aggregationType, ["SUM", "MIN", "MAX"], "aggregationType"));
    args.push("WITHSCORES");
    return new Command(985, args, elementsAndScores);
}

export function zunionstore(
    destination: GlideString,
    keys: GlideString[] | KeyWeight[],
    options?: ZCombineOptions,
): Command<number> {
    const args: Argument[] = [destination, ...weightedKeys(keys, "keys")];
    check(args, options, ["aggregationType"]);
    if (options?.aggregationType !== undefined)
        args.push("AGGREGATE", word(options.aggregationType, ["SUM", "MIN", "MAX"], "aggregationType"));
    return new Command(986, args);
}
