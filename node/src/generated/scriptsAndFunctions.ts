// @generated from protobuf/commands by codegen. Do not edit.

import { Command, check, counted, list, pushAll, type Argument, word } from "../Command";
import { Decoder, type GlideReturnType, type GlideString } from "../Decoder";
import {
    type FunctionListResponse,
    type FunctionRestorePolicy,
    type FunctionStatsSingleResponse,
} from "../options/scripting";
import { type FlushMode } from "../options/server";
import { Reader, record, recordOf, recordWith } from "../readers/common";
import { libraries } from "../readers/scripting";

/** What `functionList` can be told. */
export interface FunctionListOptions {
    /** A glob pattern that the libraries' names must fit. */
    libNamePattern?: GlideString;
    /** Whether to give the source, too. */
    withCode?: boolean;
}

export function eval_(script: GlideString, keys: GlideString[], args?: GlideString[]): Command<GlideReturnType> {
    const words: Argument[] = [script, ...counted(list(keys, "keys", 0), 1)];
    if (args !== undefined) pushAll(words, list(args, "args", 0));
    return new Command(830, words);
}

export function evalsha(sha1: GlideString, keys: GlideString[], args?: GlideString[]): Command<GlideReturnType> {
    const words: Argument[] = [sha1, ...counted(list(keys, "keys", 0), 1)];
    if (args !== undefined) pushAll(words, list(args, "args", 0));
    return new Command(831, words);
}

export function evalshaReadonly(
    sha1: GlideString,
    keys: GlideString[],
    args?: GlideString[],
): Command<GlideReturnType> {
    const words: Argument[] = [sha1, ...counted(list(keys, "keys", 0), 1)];
    if (args !== undefined) pushAll(words, list(args, "args", 0));
    return new Command(832, words);
}

export function evalReadonly(script: GlideString, keys: GlideString[], args?: GlideString[]): Command<GlideReturnType> {
    const words: Argument[] = [script, ...counted(list(keys, "keys", 0), 1)];
    if (args !== undefined) pushAll(words, list(args, "args", 0));
    return new Command(833, words);
}

export function fcall(func: GlideString, keys: GlideString[], args?: GlideString[]): Command<GlideReturnType> {
    const words: Argument[] = [func, ...counted(list(keys, "keys", 0), 1)];
    if (args !== undefined) pushAll(words, list(args, "args", 0));
    return new Command(834, words);
}

export function fcallReadonly(func: GlideString, keys: GlideString[], args?: GlideString[]): Command<GlideReturnType> {
    const words: Argument[] = [func, ...counted(list(keys, "keys", 0), 1)];
    if (args !== undefined) pushAll(words, list(args, "args", 0));
    return new Command(835, words);
}

export function functionDelete(libraryCode: GlideString): Command<"OK"> {
    return new Command(836, [libraryCode]);
}

export function functionDump(): Command<Buffer> {
    return new Command(837, [], null, Decoder.Bytes);
}

export function functionFlush(mode?: FlushMode): Command<"OK"> {
    const args: Argument[] = [];
    if (mode !== undefined) args.push(word(mode, ["ASYNC", "SYNC"], "mode"));
    return new Command(838, args);
}

export function functionKill(): Command<"OK"> {
    return new Command(839, []);
}

export function functionList(options?: FunctionListOptions): Command<FunctionListResponse> {
    const args: Argument[] = [];
    check(args, options, ["libNamePattern", "withCode"]);
    if (options?.libNamePattern !== undefined) args.push("LIBRARYNAME", options.libNamePattern);
    if (options?.withCode) args.push("WITHCODE");
    return new Command(840, args, libraries);
}

export function functionLoad(libraryCode: GlideString, replace?: boolean): Command<GlideString> {
    const args: Argument[] = [];
    if (replace) args.push("REPLACE");
    args.push(libraryCode);
    return new Command(841, args);
}

export function functionRestore(payload: Buffer, policy?: FunctionRestorePolicy): Command<"OK"> {
    const args: Argument[] = [payload];
    if (policy !== undefined) args.push(word(policy, ["APPEND", "FLUSH", "REPLACE"], "policy"));
    return new Command(842, args);
}

const functionStatsResult: Reader = recordWith({running_script: record, engines: recordOf(record)});

export function functionStats(): Command<FunctionStatsSingleResponse> {
    return new Command(843, [], functionStatsResult);
}

export function scriptExists(sha1s: GlideString[]): Command<boolean[]> {
    return new Command(845, list(sha1s, "sha1s"));
}

export function scriptFlush(mode?: FlushMode): Command<"OK"> {
    const args: Argument[] = [];
    if (mode !== undefined) args.push(word(mode, ["ASYNC", "SYNC"], "mode"));
    return new Command(846, args);
}

export function scriptKill(): Command<"OK"> {
    return new Command(847, []);
}

export function scriptLoad(script: GlideString): Command<string> {
    return new Command(848, [script], null, Decoder.String);
}

export function scriptShow(sha1: GlideString): Command<GlideString> {
    return new Command(849, [sha1]);
}
