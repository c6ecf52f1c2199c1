// @generated from protobuf/commands by codegen. Do not edit.

import { Command, list, pairs, type Argument, word } from "../Command";
import { Decoder, type GlideReturnType, type GlideString } from "../Decoder";
import { type FlushMode, type InfoOptions } from "../options/server";
import { record } from "../readers/common";

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

export function role(): Command<GlideReturnType> {
    return new Command(326, []);
}
