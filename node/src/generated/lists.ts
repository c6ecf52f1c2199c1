// @generated from protobuf/commands by codegen. Do not edit.

import { Command, check, counted, float, integer, list, type Argument, unsigned, word } from "../Command";
import { type GlideString } from "../Decoder";
import { type InsertPosition, type ListDirection } from "../options/list";
import { popped } from "../readers/list";
import { positionWords } from "../writers/list";

/** What `blmpop` can be told. */
export interface BlmpopOptions {
    /** How many elements to remove at most; without it one. */
    count?: number;
}

/** What `lmpop` can be told. */
export interface LmpopOptions {
    /** How many elements to remove at most; without it one. */
    count?: number;
}

export function blmove(
    source: GlideString,
    destination: GlideString,
    whereFrom: ListDirection,
    whereTo: ListDirection,
    timeout: number,
): Command<GlideString | null> {
    return new Command(
        740,
        [source, destination, word(whereFrom, ["LEFT", "RIGHT"], "whereFrom"), word(whereTo, ["LEFT", "RIGHT"], "whereTo"), float(timeout, "timeout")],
    );
}

export function blmpop(
    keys: GlideString[],
    direction: ListDirection,
    timeout: number,
    options?: BlmpopOptions,
): Command<{ key: GlideString; elements: GlideString[] } | null> {
    const args: Argument[] = [float(timeout, "timeout"), ...counted(list(keys, "keys"), 1), word(direction, ["LEFT", "RIGHT"], "direction")];
    check(args, options, ["count"]);
    if (options?.count !== undefined) args.push("COUNT", unsigned(options.count, "count"));
    return new Command(741, args, popped);
}

export function blpop(keys: GlideString[], timeout: number): Command<[GlideString, GlideString] | null> {
    return new Command(742, [...list(keys, "keys"), float(timeout, "timeout")]);
}

export function brpop(keys: GlideString[], timeout: number): Command<[GlideString, GlideString] | null> {
    return new Command(743, [...list(keys, "keys"), float(timeout, "timeout")]);
}

export function brpoplpush(
    source: GlideString,
    destination: GlideString,
    timeout: number,
): Command<GlideString | null> {
    return new Command(744, [source, destination, float(timeout, "timeout")]);
}

export function lindex(key: GlideString, index: number): Command<GlideString | null> {
    return new Command(745, [key, integer(index, "index")]);
}

export function linsert(
    key: GlideString,
    position: InsertPosition,
    pivot: GlideString,
    element: GlideString,
): Command<number> {
    return new Command(746, [key, ...positionWords(position, "position"), pivot, element]);
}

export function llen(key: GlideString): Command<number> {
    return new Command(747, [key]);
}

export function lmove(
    source: GlideString,
    destination: GlideString,
    whereFrom: ListDirection,
    whereTo: ListDirection,
): Command<GlideString | null> {
    return new Command(
        748,
        [source, destination, word(whereFrom, ["LEFT", "RIGHT"], "whereFrom"), word(whereTo, ["LEFT", "RIGHT"], "whereTo")],
    );
}

export function lmpop(
    keys: GlideString[],
    direction: ListDirection,
    options?: LmpopOptions,
): Command<{ key: GlideString; elements: GlideString[] } | null> {
    const args: Argument[] = [...counted(list(keys, "keys"), 1), word(direction, ["LEFT", "RIGHT"], "direction")];
    check(args, options, ["count"]);
    if (options?.count !== undefined) args.push("COUNT", unsigned(options.count, "count"));
    return new Command(749, args, popped);
}

export function lpop(key: GlideString): Command<GlideString | null> {
    return new Command(750, [key]);
}

export function lpopCount(key: GlideString, count: number): Command<GlideString[] | null> {
    return new Command(751, [key, unsigned(count, "count")]);
}

export function lpush(key: GlideString, elements: GlideString[]): Command<number> {
    return new Command(754, [key, ...list(elements, "elements")]);
}

export function lpushx(key: GlideString, elements: GlideString[]): Command<number> {
    return new Command(755, [key, ...list(elements, "elements")]);
}

export function lrange(key: GlideString, start: number, end: number): Command<GlideString[]> {
    return new Command(756, [key, integer(start, "start"), integer(end, "end")]);
}

export function lrem(key: GlideString, count: number, element: GlideString): Command<number> {
    return new Command(757, [key, integer(count, "count"), element]);
}

export function lset(key: GlideString, index: number, element: GlideString): Command<"OK"> {
    return new Command(758, [key, integer(index, "index"), element]);
}

export function ltrim(key: GlideString, start: number, end: number): Command<"OK"> {
    return new Command(759, [key, integer(start, "start"), integer(end, "end")]);
}

export function rpop(key: GlideString): Command<GlideString | null> {
    return new Command(760, [key]);
}

export function rpopCount(key: GlideString, count: number): Command<GlideString[] | null> {
    return new Command(761, [key, unsigned(count, "count")]);
}

export function rpoplpush(source: GlideString, destination: GlideString): Command<GlideString | null> {
    return new Command(762, [source, destination]);
}

export function rpush(key: GlideString, elements: GlideString[]): Command<number> {
    return new Command(763, [key, ...list(elements, "elements")]);
}

export function rpushx(key: GlideString, elements: GlideString[]): Command<number> {
    return new Command(764, [key, ...list(elements, "elements")]);
}
