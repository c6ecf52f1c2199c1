// @generated from protobuf/commands by codegen. Do not edit.

import { Command, check, counted, float, integer, list, pushAll, type Argument, unsigned, word } from "../Command";
import { type GlideString } from "../Decoder";
import {
    type HGetExExpiry,
    type HScanOptions,
    type HSetExExpiry,
    type HashDataType,
    type HashExpirationCondition,
    type HashFieldConditionalChange,
} from "../options/hash";
import { hashFields, textCursor } from "../readers/hash";
import { fieldWords, hgetexExpiryWords, hsetexExpiryWords } from "../writers/hash";

/** What `hexpire` can be told. */
export interface HExpireOptions {
    /** When to set it, looked at for each field on its own. */
    condition?: HashExpirationCondition;
}

/** What `hgetex` can be told. */
export interface HGetExOptions {
    /** The new expiry of the fields. */
    expiry?: HGetExExpiry;
}

/** What `hsetex` can be told. */
export interface HSetExOptions {
    /** What must be true of the key. */
    condition?: "NX" | "XX";
    /** What must be true of the fields. */
    fieldConditionalChange?: HashFieldConditionalChange;
    /** The expiry of the fields; without it they never expire. */
    expiry?: HSetExExpiry;
}

export function hdel(key: GlideString, fields: GlideString[]): Command<number> {
    return new Command(640, [key, ...list(fields, "fields")]);
}

export function hexists(key: GlideString, field: GlideString): Command<boolean> {
    return new Command(641, [key, field]);
}

export function hexpire(
    key: GlideString,
    seconds: number,
    fields: GlideString[],
    options?: HExpireOptions,
): Command<number[]> {
    const args: Argument[] = [key, unsigned(seconds, "seconds")];
    check(args, options, ["condition"]);
    if (options?.condition !== undefined) args.push(word(options.condition, ["NX", "XX", "GT", "LT"], "condition"));
    args.push("FIELDS");
    pushAll(args, counted(list(fields, "fields"), 1));
    return new Command(642, args);
}

export function hexpireat(
    key: GlideString,
    unixTimestampSeconds: number,
    fields: GlideString[],
    options?: HExpireOptions,
): Command<number[]> {
    const args: Argument[] = [key, unsigned(unixTimestampSeconds, "unixTimestampSeconds")];
    check(args, options, ["condition"]);
    if (options?.condition !== undefined) args.push(word(options.condition, ["NX", "XX", "GT", "LT"], "condition"));
    args.push("FIELDS");
    pushAll(args, counted(list(fields, "fields"), 1));
    return new Command(643, args);
}

export function hexpiretime(key: GlideString, fields: GlideString[]): Command<number[]> {
    return new Command(644, [key, "FIELDS", ...counted(list(fields, "fields"), 1)]);
}

export function hget(key: GlideString, field: GlideString): Command<GlideString | null> {
    return new Command(645, [key, field]);
}

export function hgetall(key: GlideString): Command<HashDataType> {
    return new Command(646, [key], hashFields);
}

export function hgetdel(key: GlideString, fields: GlideString[]): Command<(GlideString | null)[]> {
    return new Command(647, [key, "FIELDS", ...counted(list(fields, "fields"), 1)]);
}

export function hgetex(
    key: GlideString,
    fields: GlideString[],
    options?: HGetExOptions,
): Command<(GlideString | null)[]> {
    const args: Argument[] = [key];
    check(args, options, ["expiry"]);
    if (options?.expiry !== undefined) pushAll(args, hgetexExpiryWords(options.expiry, "expiry"));
    args.push("FIELDS");
    pushAll(args, counted(list(fields, "fields"), 1));
    return new Command(648, args);
}

export function hincrBy(key: GlideString, field: GlideString, amount: number | bigint): Command<number> {
    return new Command(649, [key, field, integer(amount, "amount")]);
}

export function hincrByFloat(key: GlideString, field: GlideString, amount: number): Command<number> {
    return new Command(650, [key, field, float(amount, "amount")]);
}

export function hkeys(key: GlideString): Command<GlideString[]> {
    return new Command(651, [key]);
}

export function hlen(key: GlideString): Command<number> {
    return new Command(652, [key]);
}

export function hmget(key: GlideString, fields: GlideString[]): Command<(GlideString | null)[]> {
    return new Command(653, [key, ...list(fields, "fields")]);
}

export function hmset(key: GlideString, fieldsAndValues: HashDataType | Record<string, GlideString>): Command<"OK"> {
    return new Command(654, [key, ...fieldWords(fieldsAndValues, "fieldsAndValues")]);
}

export function hpersist(key: GlideString, fields: GlideString[]): Command<number[]> {
    return new Command(655, [key, "FIELDS", ...counted(list(fields, "fields"), 1)]);
}

export function hpexpire(
    key: GlideString,
    milliseconds: number,
    fields: GlideString[],
    options?: HExpireOptions,
): Command<number[]> {
    const args: Argument[] = [key, unsigned(milliseconds, "milliseconds")];
    check(args, options, ["condition"]);
    if (options?.condition !== undefined) args.push(word(options.condition, ["NX", "XX", "GT", "LT"], "condition"));
    args.push("FIELDS");
    pushAll(args, counted(list(fields, "fields"), 1));
    return new Command(656, args);
}

export function hpexpireat(
    key: GlideString,
    unixTimestampMilliseconds: number,
    fields: GlideString[],
    options?: HExpireOptions,
): Command<number[]> {
    const args: Argument[] = [key, unsigned(unixTimestampMilliseconds, "unixTimestampMilliseconds")];
    check(args, options, ["condition"]);
    if (options?.condition !== undefined) args.push(word(options.condition, ["NX", "XX", "GT", "LT"], "condition"));
    args.push("FIELDS");
    pushAll(args, counted(list(fields, "fields"), 1));
    return new Command(657, args);
}

export function hpexpiretime(key: GlideString, fields: GlideString[]): Command<number[]> {
    return new Command(658, [key, "FIELDS", ...counted(list(fields, "fields"), 1)]);
}

export function hpttl(key: GlideString, fields: GlideString[]): Command<number[]> {
    return new Command(659, [key, "FIELDS", ...counted(list(fields, "fields"), 1)]);
}

export function hrandfield(key: GlideString): Command<GlideString | null> {
    return new Command(660, [key]);
}

export function hrandfieldCount(key: GlideString, count: number): Command<GlideString[]> {
    return new Command(661, [key, integer(count, "count")]);
}

export function hrandfieldWithValues(key: GlideString, count: number): Command<[GlideString, GlideString][]> {
    return new Command(662, [key, integer(count, "count"), "WITHVALUES"]);
}

export function hscan(key: GlideString, cursor: GlideString, options?: HScanOptions): Command<[string, GlideString[]]> {
    const args: Argument[] = [key, cursor];
    check(args, options, ["match", "count", "noValues"]);
    if (options?.match !== undefined) args.push("MATCH", options.match);
    if (options?.count !== undefined) args.push("COUNT", unsigned(options.count, "count"));
    if (options?.noValues) args.push("NOVALUES");
    return new Command(663, args, textCursor);
}

export function hset(key: GlideString, fieldsAndValues: HashDataType | Record<string, GlideString>): Command<number> {
    return new Command(664, [key, ...fieldWords(fieldsAndValues, "fieldsAndValues")]);
}

export function hsetex(
    key: GlideString,
    fieldsAndValues: HashDataType | Record<string, GlideString>,
    options?: HSetExOptions,
): Command<number> {
    const args: Argument[] = [key];
    check(args, options, ["condition", "fieldConditionalChange", "expiry"]);
    if (options?.condition !== undefined) args.push(word(options.condition, ["NX", "XX"], "condition"));
    if (options?.fieldConditionalChange !== undefined)
        args.push(word(options.fieldConditionalChange, ["FNX", "FXX"], "fieldConditionalChange"));
    if (options?.expiry !== undefined) pushAll(args, hsetexExpiryWords(options.expiry, "expiry"));
    args.push("FIELDS");
    pushAll(args, counted(fieldWords(fieldsAndValues, "fieldsAndValues"), 2));
    return new Command(665, args);
}

export function hsetnx(key: GlideString, field: GlideString, value: GlideString): Command<boolean> {
    return new Command(666, [key, field, value]);
}

export function hstrlen(key: GlideString, field: GlideString): Command<number> {
    return new Command(667, [key, field]);
}

export function httl(key: GlideString, fields: GlideString[]): Command<number[]> {
    return new Command(668, [key, "FIELDS", ...counted(list(fields, "fields"), 1)]);
}

export function hvals(key: GlideString): Command<GlideString[]> {
    return new Command(669, [key]);
}
