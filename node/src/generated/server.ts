// @generated from protobuf/commands by codegen. Do not edit.

import { Command, check, integer, list, listOf, pairs, type Argument, unsigned, word } from "../Command";
import { Decoder, type GlideReturnType, type GlideString } from "../Decoder";
import { type FlushMode, type InfoOptions } from "../options/server";
import { record } from "../readers/common";

/** What `lolwut` can be told. */
export interface LolwutOptions {
    /**
     * Which picture: that of this server version, such as 5 or 6. Without it, or where there is none, the version of
     * the server alone.
     */
    version?: number;
    /** Numbers that change the picture, such as its width; what they mean depends on the picture. */
    parameters?: number[];
}

export function configGet(parameters: string[]): Command<Record<string, GlideString>> {
    return new Command(320, list(parameters, "parameters"), record);
}

export function configSet(parameters: Record<string, GlideString>): Command<"OK"> {
    return new Command(321, pairs(parameters, "parameters"));
}

export function dbsize(): Command<number> {
    return new Command(322, []);
}

export function flushall(mode?: FlushMode): Command<"OK"> {
    const args: Argument[] = [];
    if (mode !== undefined) args.push(word(mode, ["ASYNC", "SYNC"], "mode"));
    return new Command(323, args);
}

export function flushdb(mode?: FlushMode): Command<"OK"> {
    const args: Argument[] = [];
    if (mode !== undefined) args.push(word(mode, ["ASYNC", "SYNC"], "mode"));
    return new Command(324, args);
}

export function info(sections?: InfoOptions[]): Command<string> {
    const args: Argument[] = [];
    if (sections !== undefined) args.push(...list(sections, "sections"));
    return new Command(325, args, null, Decoder.String);
}

export function lastsave(): Command<number> {
    return new Command(327, []);
}

export function lolwut(options?: LolwutOptions): Command<string> {
    const args: Argument[] = [];
    check(args, options, ["version", "parameters"]);
    if (options?.version !== undefined) args.push("VERSION", unsigned(options.version, "version"));
    if (options?.parameters !== undefined)
        args.push(...listOf(options.parameters, "parameters", (item) => [integer(item, "parameters")]));
    return new Command(328, args, null, Decoder.String);
}

export function role(): Command<GlideReturnType> {
    return new Command(326, []);
}

export function swapdb(first: number, second: number): Command<"OK"> {
    return new Command(329, [unsigned(first, "first"), unsigned(second, "second")]);
}

export function time(): Command<[string, string]> {
    return new Command(330, [], null, Decoder.String);
}
