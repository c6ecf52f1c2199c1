/** Words of parameters of commands on sorted sets, whose published types are not what the server takes. */

import { type Argument, counted, describe, float, Invalid, integer, list, listOf } from "../Command";
import type { GlideString } from "../Decoder";
import type { Boundary } from "../options/ranges";
import type { ElementAndScore, KeyWeight, RangeByIndex, RangeByLex, RangeByScore, Score } from "../options/sorted-set";

export function scoredMembers(members: ElementAndScore[] | Record<string, Score>, name: string): Argument[] {
    if (Array.isArray(members)) {
        return listOf(members, name, (member) => [score(member?.score, `${name}.score`), member?.element]);
    }
    if (typeof members !== "object" || members === null) {
        return [new Invalid(`${name} must be an object or an array, but is ${describe(members)}`)];
    }
    return listOf(Object.entries(members), name, ([member, value]) => [score(value, name), member]);
}

/** The end of a range of scores. */
export function scoreBoundary(boundary: Boundary<number>, name: string): Argument[] {
    if (boundary === "+" || boundary === "-") return [`${boundary}inf`];
    const word = isEnd(boundary) ? float(boundary.value, `${name}.value`) : wrongEnd(boundary, name);
    if (typeof word !== "string" || !isEnd(boundary) || boundary.isInclusive !== false) return [word];
    return [`(${word}`];
}

/** The end of a range of members. */
export function lexBoundary(boundary: Boundary<GlideString>, name: string): Argument[] {
    if (boundary === "+" || boundary === "-") return [boundary];
    if (!isEnd(boundary)) return [wrongEnd(boundary, name)];
    const { value, isInclusive } = boundary;
    const sign = isInclusive === false ? "(" : "[";
    if (typeof value === "string") return [sign + value];
    if (value instanceof Uint8Array) return [Buffer.concat([Buffer.from(sign), value])];
    return [new Invalid(`${name}.value must be a string or a Buffer, but is ${describe(value)}`)];
}

/** Both ends, what they are about, and a limit. */
export function sortedSetRange(range: RangeByIndex | RangeByScore | RangeByLex, name: string): Argument[] {
    if (typeof range !== "object" || range === null) {
        return [new Invalid(`${name} must be an object with a start and an end, but is ${describe(range)}`)];
    }
    if (!("type" in range)) return [integer(range.start, `${name}.start`), integer(range.end, `${name}.end`)];
    switch (range.type) {
        case "byScore":
            return [...ends(range, scoreBoundary, name), "BYSCORE", ...limit(range.limit, `${name}.limit`)];
        case "byLex":
            return [...ends(range, lexBoundary, name), "BYLEX", ...limit(range.limit, `${name}.limit`)];
        default:
            return [new Invalid(`${name}.type must be byScore or byLex`)];
    }
}

function ends<T>(
    range: { start: Boundary<T>; end: Boundary<T> },
    words: (end: Boundary<T>, name: string) => Argument[],
    name: string,
): Argument[] {
    return [...words(range.start, `${name}.start`), ...words(range.end, `${name}.end`)];
}

function limit(limit: { offset: number; count: number } | undefined, name: string): Argument[] {
    if (limit === undefined) return [];
    return ["LIMIT", integer(limit?.offset, `${name}.offset`), integer(limit?.count, `${name}.count`)];
}

/** The number of keys, the keys, and their weights if they have some. */
export function weightedKeys(keys: GlideString[] | KeyWeight[], name: string): Argument[] {
    if (!Array.isArray(keys) || !Array.isArray(keys[0])) return counted(list(keys as GlideString[], name), 1);
    if (!keys.every((key) => Array.isArray(key))) {
        return [new Invalid(`${name} must all have a weight, or none of them`)];
    }
    const pairs = keys as KeyWeight[];
    const weights = pairs.map(([, weight]) => float(weight, `the weight of ${name}`));
    const names = pairs.map(([key]) => key);
    return [...counted(names, 1), "WEIGHTS", ...weights];
}

function score(value: Score, name: string): Argument {
    return value === "+inf" || value === "-inf" ? value : float(value, name);
}

function isEnd<T>(boundary: Boundary<T>): boundary is { value: T; isInclusive?: boolean } {
    return typeof boundary === "object" && boundary !== null && "value" in boundary;
}

function wrongEnd(boundary: unknown, name: string): Invalid {
    return new Invalid(`${name} must be an InfBoundary or an object with a value, but is ${describe(boundary)}`);
}
