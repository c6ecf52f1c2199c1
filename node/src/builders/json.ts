import { type Argument, Command, check, Invalid, integer, list } from "../Command";
import type { GlideString } from "../Decoder";
import { JSON_ARRINDEX, JSON_ARRPOP, JSON_GET } from "../generated/ids";
import type { JsonArrPopOptions, JsonGetOptions, ReturnTypeJson } from "../options/json";

const GET_OPTIONS = ["path", "indent", "newline", "space", "noescape"];

export function jsonGet(key: GlideString, options?: JsonGetOptions): Command<ReturnTypeJson<GlideString>> {
    const args: Argument[] = [key];
    check(args, options, GET_OPTIONS);
    if (options?.indent !== undefined) args.push("INDENT", options.indent);
    if (options?.newline !== undefined) args.push("NEWLINE", options.newline);
    if (options?.space !== undefined) args.push("SPACE", options.space);
    if (options?.noescape) args.push("NOESCAPE");
    const path = options?.path;
    if (Array.isArray(path)) args.push(...list(path, "path"));
    else if (path !== undefined) args.push(path);
    return new Command(JSON_GET, args);
}

export function jsonArrindex(
    key: GlideString,
    path: GlideString,
    scalar: GlideString | number | boolean | null,
    options?: { start: number; end?: number },
): Command<ReturnTypeJson<number>> {
    const isText = typeof scalar === "string" || scalar instanceof Uint8Array;
    const args: Argument[] = [key, path, isText ? scalar : json(scalar)];
    check(args, options, ["start", "end"]);
    if (options?.start !== undefined) args.push(integer(options.start, "start"));
    if (options?.end !== undefined) {
        if (options.start === undefined) args.push(new Invalid("end needs a start"));
        args.push(integer(options.end, "end"));
    }
    return new Command(JSON_ARRINDEX, args);
}

export function jsonArrpop(key: GlideString, options?: JsonArrPopOptions): Command<ReturnTypeJson<GlideString>> {
    const args: Argument[] = [key];
    check(args, options, ["path", "index"]);
    if (options?.path !== undefined) args.push(options.path);
    if (options?.index !== undefined) {
        if (options.path === undefined) args.push(new Invalid("index needs a path"));
        args.push(integer(options.index, "index"));
    }
    return new Command(JSON_ARRPOP, args);
}

/** A number, true, false or null as JSON; anything else has no such form. */
function json(scalar: number | boolean | null): Argument {
    if (scalar === null || typeof scalar === "boolean" || Number.isFinite(scalar)) return JSON.stringify(scalar);
    return new Invalid("scalar must be JSON text, a number, a boolean or null");
}
