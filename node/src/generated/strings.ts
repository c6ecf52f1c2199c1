// @generated from protobuf/commands by codegen. Do not edit.

import {
    Command,
    check,
    choice,
    counted,
    float,
    integer,
    list,
    pairs,
    type Argument,
    type Choices,
    unsigned,
    word,
} from "../Command";
import { type GlideRecord, type GlideString } from "../Decoder";
import { record } from "../readers/common";

/** What `lcsIdx` can be told. */
export interface LcsIdxOptions {
    /** The length in bytes below which a match is left out. */
    minMatchLen?: number;
    /** Whether each match comes with its length. */
    withMatchLen?: boolean;
}

/** What `msetex` can be told here. */
export type MsetexExpiry =
    | { EX: number }
    | { PX: number }
    | { EXAT: number }
    | { PXAT: number }
    | "KEEPTTL";

const MSETEX_EXPIRY: Choices = {
    EX: (value) => [unsigned(value, "EX")],
    PX: (value) => [unsigned(value, "PX")],
    EXAT: (value) => [unsigned(value, "EXAT")],
    PXAT: (value) => [unsigned(value, "PXAT")],
    KEEPTTL: null,
};

/** What `msetex` can be told. */
export interface MsetexOptions {
    /** When to set them. */
    condition?: "NX" | "XX";
    /** The expiry of the keys; without it they never expire. */
    expiry?: MsetexExpiry;
}

export function append(key: GlideString, value: GlideString): Command<number> {
    return new Command(1, [key, value]);
}

export function decr(key: GlideString): Command<number> {
    return new Command(2, [key]);
}

export function decrBy(key: GlideString, amount: number | bigint): Command<number> {
    return new Command(3, [key, integer(amount, "amount")]);
}

export function delifeq(key: GlideString, expected: GlideString): Command<boolean> {
    return new Command(4, [key, expected]);
}

export function get(key: GlideString): Command<GlideString | null> {
    return new Command(5, [key]);
}

export function getdel(key: GlideString): Command<GlideString | null> {
    return new Command(6, [key]);
}

export function getrange(key: GlideString, start: number, end: number): Command<GlideString> {
    return new Command(8, [key, integer(start, "start"), integer(end, "end")]);
}

export function getset(key: GlideString, value: GlideString): Command<GlideString | null> {
    return new Command(9, [key, value]);
}

export function incr(key: GlideString): Command<number> {
    return new Command(10, [key]);
}

export function incrBy(key: GlideString, amount: number | bigint): Command<number> {
    return new Command(11, [key, integer(amount, "amount")]);
}

export function incrByFloat(key: GlideString, amount: number): Command<number> {
    return new Command(12, [key, float(amount, "amount")]);
}

export function lcs(key1: GlideString, key2: GlideString): Command<string> {
    return new Command(13, [key1, key2]);
}

export function lcsLen(key1: GlideString, key2: GlideString): Command<number> {
    return new Command(14, [key1, key2, "LEN"]);
}

export function lcsIdx(
    key1: GlideString,
    key2: GlideString,
    options?: LcsIdxOptions,
): Command<Record<string, (number | [number, number])[][] | number>> {
    const args: Argument[] = [key1, key2, "IDX"];
    check(args, options, ["minMatchLen", "withMatchLen"]);
    if (options?.minMatchLen !== undefined) args.push("MINMATCHLEN", unsigned(options.minMatchLen, "minMatchLen"));
    if (options?.withMatchLen) args.push("WITHMATCHLEN");
    return new Command(15, args, record);
}

export function mget(keys: GlideString[]): Command<(GlideString | null)[]> {
    return new Command(16, list(keys, "keys"));
}

export function mset(keysAndValues: Record<string, GlideString> | GlideRecord<GlideString>): Command<"OK"> {
    return new Command(17, pairs(keysAndValues, "keysAndValues"));
}

export function msetex(
    entries: Record<string, GlideString> | GlideRecord<GlideString>,
    options?: MsetexOptions,
): Command<boolean> {
    const args: Argument[] = [...counted(pairs(entries, "entries"), 2)];
    check(args, options, ["condition", "expiry"]);
    if (options?.condition !== undefined) args.push(word(options.condition, ["NX", "XX"], "condition"));
    if (options?.expiry !== undefined) args.push(...choice(options.expiry, MSETEX_EXPIRY, "expiry"));
    return new Command(18, args);
}

export function msetnx(keysAndValues: Record<string, GlideString> | GlideRecord<GlideString>): Command<boolean> {
    return new Command(19, pairs(keysAndValues, "keysAndValues"));
}

export function psetex(key: GlideString, millis: number, value: GlideString): Command<"OK"> {
    return new Command(20, [key, unsigned(millis, "millis"), value]);
}

export function setex(key: GlideString, seconds: number, value: GlideString): Command<"OK"> {
    return new Command(23, [key, unsigned(seconds, "seconds"), value]);
}

export function setnx(key: GlideString, value: GlideString): Command<boolean> {
    return new Command(24, [key, value]);
}

export function setrange(key: GlideString, offset: number, value: GlideString): Command<number> {
    return new Command(25, [key, unsigned(offset, "offset"), value]);
}

export function strlen(key: GlideString): Command<number> {
    return new Command(26, [key]);
}

export function substr(key: GlideString, start: number, end: number): Command<GlideString> {
    return new Command(27, [key, integer(start, "start"), integer(end, "end")]);
}
