/** The words of values that commands on streams take. */

import { type Argument, check, describe, Invalid, unsigned } from "../Command";
import { type Boundary, InfBoundary } from "../options/ranges";
import type { StreamTrimOptions } from "../options/stream";

const TRIM_OPTIONS = ["method", "threshold", "exact", "limit"];

/** An end of a range of ids. */
export function streamBound(bound: Boundary<string>, name: string): Argument[] {
    if (bound === InfBoundary.NegativeInfinity || bound === InfBoundary.PositiveInfinity) return [bound];
    const value = (bound as { value?: unknown } | null | undefined)?.value;
    if (typeof value !== "string") {
        return [
            new Invalid(`${name} must be an InfBoundary or an object with an id for value, but is ${describe(bound)}`),
        ];
    }
    return [(bound as { isInclusive?: boolean }).isInclusive === false ? `(${value}` : value];
}

export function streamTrim(trim: StreamTrimOptions, name: string): Argument[] {
    const args: Argument[] = [];
    check(args, trim, TRIM_OPTIONS);
    if (typeof trim !== "object" || trim === null) return [new Invalid(`${name} must be an object`)];
    const { method, threshold, exact, limit } = trim;
    if (method === "maxlen") args.push("MAXLEN");
    else if (method === "minid") args.push("MINID");
    else args.push(new Invalid(`${name}.method must be minid or maxlen, but is ${describe(method)}`));
    args.push(exact ? "=" : "~");
    args.push(method === "maxlen" ? unsigned(threshold as number, `${name}.threshold`) : (threshold as string));
    if (limit !== undefined) {
        args.push(
            "LIMIT",
            exact ? new Invalid(`${name}.limit needs exact to be false`) : unsigned(limit, `${name}.limit`),
        );
    }
    return args;
}

/** How many entries a group has read, which the published type gives as text. */
export function entriesRead(value: string | number, name: string): Argument[] {
    if (typeof value === "string" && /^-?\d+$/.test(value)) return ["ENTRIESREAD", value];
    if (Number.isSafeInteger(value)) return ["ENTRIESREAD", String(value)];
    return ["ENTRIESREAD", new Invalid(`${name} must be an integer, but is ${describe(value)}`)];
}

export function streamId(id: string, name: string): Argument[] {
    return [typeof id === "string" ? id : new Invalid(`${name} must be a string, but is ${describe(id)}`)];
}
