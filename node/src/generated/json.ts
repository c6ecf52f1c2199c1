// @generated from protobuf/commands by codegen. Do not edit.

import { Command, check, float, integer, list, type Argument, word } from "../Command";
import { type GlideString } from "../Decoder";
import { type ConditionalChange } from "../options/common";
import { type ReturnTypeJson, type UniversalReturnTypeJson } from "../options/json";

/** What `GlideJson.arrlen` can be told. */
export interface JsonPathOptions {
    /**
     * Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`; the root, in the older form, if
     * left out.
     */
    path?: GlideString;
}

/** What `GlideJson.set` can be told. */
export interface JsonSetOptions {
    /** When to set it; always if left out. */
    conditionalChange?: ConditionalChange;
}

export function jsonArrappend(
    key: GlideString,
    path: GlideString,
    values: GlideString[],
): Command<ReturnTypeJson<number>> {
    return new Command(1140, [key, path, ...list(values, "values")]);
}

export function jsonArrinsert(
    key: GlideString,
    path: GlideString,
    index: number,
    values: GlideString[],
): Command<ReturnTypeJson<number>> {
    return new Command(1142, [key, path, integer(index, "index"), ...list(values, "values")]);
}

export function jsonArrlen(key: GlideString, options?: JsonPathOptions): Command<ReturnTypeJson<number>> {
    const args: Argument[] = [key];
    check(args, options, ["path"]);
    if (options?.path !== undefined) args.push(options.path);
    return new Command(1143, args);
}

export function jsonArrtrim(
    key: GlideString,
    path: GlideString,
    start: number,
    end: number,
): Command<ReturnTypeJson<number>> {
    return new Command(1145, [key, path, integer(start, "start"), integer(end, "end")]);
}

export function jsonClear(key: GlideString, options?: JsonPathOptions): Command<number> {
    const args: Argument[] = [key];
    check(args, options, ["path"]);
    if (options?.path !== undefined) args.push(options.path);
    return new Command(1146, args);
}

export function jsonDebugFields(key: GlideString, options?: JsonPathOptions): Command<ReturnTypeJson<number>> {
    const args: Argument[] = [key];
    check(args, options, ["path"]);
    if (options?.path !== undefined) args.push(options.path);
    return new Command(1147, args);
}

export function jsonDebugMemory(key: GlideString, options?: JsonPathOptions): Command<ReturnTypeJson<number>> {
    const args: Argument[] = [key];
    check(args, options, ["path"]);
    if (options?.path !== undefined) args.push(options.path);
    return new Command(1148, args);
}

export function jsonDel(key: GlideString, options?: JsonPathOptions): Command<number> {
    const args: Argument[] = [key];
    check(args, options, ["path"]);
    if (options?.path !== undefined) args.push(options.path);
    return new Command(1149, args);
}

export function jsonForget(key: GlideString, options?: JsonPathOptions): Command<number> {
    const args: Argument[] = [key];
    check(args, options, ["path"]);
    if (options?.path !== undefined) args.push(options.path);
    return new Command(1150, args);
}

export function jsonMget(keys: GlideString[], path: GlideString): Command<(GlideString | null)[]> {
    return new Command(1152, [...list(keys, "keys"), path]);
}

export function jsonNumincrby(key: GlideString, path: GlideString, num: number): Command<GlideString> {
    return new Command(1153, [key, path, float(num, "num")]);
}

export function jsonNummultby(key: GlideString, path: GlideString, num: number): Command<GlideString> {
    return new Command(1154, [key, path, float(num, "num")]);
}

export function jsonObjkeys(key: GlideString, options?: JsonPathOptions): Command<ReturnTypeJson<GlideString[]>> {
    const args: Argument[] = [key];
    check(args, options, ["path"]);
    if (options?.path !== undefined) args.push(options.path);
    return new Command(1155, args);
}

export function jsonObjlen(key: GlideString, options?: JsonPathOptions): Command<ReturnTypeJson<number>> {
    const args: Argument[] = [key];
    check(args, options, ["path"]);
    if (options?.path !== undefined) args.push(options.path);
    return new Command(1156, args);
}

export function jsonResp(
    key: GlideString,
    options?: JsonPathOptions,
): Command<UniversalReturnTypeJson<number | GlideString | null | (number | GlideString | null)[]>> {
    const args: Argument[] = [key];
    check(args, options, ["path"]);
    if (options?.path !== undefined) args.push(options.path);
    return new Command(1157, args);
}

export function jsonSet(
    key: GlideString,
    path: GlideString,
    value: GlideString,
    options?: JsonSetOptions,
): Command<"OK" | null> {
    const args: Argument[] = [key, path, value];
    check(args, options, ["conditionalChange"]);
    if (options?.conditionalChange !== undefined)
        args.push(word(options.conditionalChange, ["NX", "XX"], "conditionalChange"));
    return new Command(1158, args);
}

export function jsonStrappend(
    key: GlideString,
    value: GlideString,
    options?: JsonPathOptions,
): Command<ReturnTypeJson<number>> {
    const args: Argument[] = [key];
    check(args, options, ["path"]);
    if (options?.path !== undefined) args.push(options.path);
    args.push(value);
    return new Command(1159, args);
}

export function jsonStrlen(key: GlideString, options?: JsonPathOptions): Command<ReturnTypeJson<number>> {
    const args: Argument[] = [key];
    check(args, options, ["path"]);
    if (options?.path !== undefined) args.push(options.path);
    return new Command(1160, args);
}

export function jsonToggle(key: GlideString, options?: JsonPathOptions): Command<ReturnTypeJson<boolean>> {
    const args: Argument[] = [key];
    check(args, options, ["path"]);
    if (options?.path !== undefined) args.push(options.path);
    return new Command(1161, args);
}

export function jsonType(key: GlideString, options?: JsonPathOptions): Command<ReturnTypeJson<GlideString>> {
    const args: Argument[] = [key];
    check(args, options, ["path"]);
    if (options?.path !== undefined) args.push(options.path);
    return new Command(1162, args);
}
