/** The words of values that only the commands on bitmaps take. */

import { type Argument, check, describe, Invalid, integer, listOf, word } from "../Command";
import type { BitFieldSubCommands, BitOffsetOptions } from "../options/bitmap";
import type { CallOptions } from "../options/common";

const RANGE_OPTIONS = ["start", "end", "indexType"];

/** What call options say besides is nothing to the server. */
export function bitRange(range: BitOffsetOptions | CallOptions, _name: string): Argument[] {
    const args: Argument[] = [];
    check(args, range, RANGE_OPTIONS);
    const { start, end, indexType } = (range ?? {}) as Partial<BitOffsetOptions>;
    if (start !== undefined) args.push(integer(start, "start"));
    else if (end !== undefined || indexType !== undefined) args.push(new Invalid("start is missing"));
    if (end !== undefined) args.push(integer(end, "end"));
    else if (indexType !== undefined) args.push(new Invalid("indexType needs an end"));
    if (indexType !== undefined) args.push(word(indexType, ["BYTE", "BIT"], "indexType"));
    return args;
}

export function bitFields(subcommands: readonly BitFieldSubCommands[], name: string): Argument[] {
    const words = (subcommand: BitFieldSubCommands) =>
        typeof subcommand?.toArgs === "function"
            ? subcommand.toArgs()
            : [new Invalid(`${name} must be made of objects such as BitFieldGet, but has ${describe(subcommand)}`)];
    return listOf(subcommands, name, words, 0);
}
