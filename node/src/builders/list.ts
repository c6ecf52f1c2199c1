/** Builders of list commands. */

import { type Argument, Command, check, integer, unsigned } from "../Command";
import type { GlideString } from "../Decoder";
import { LPOS, LPOS_COUNT } from "../generated/ids";
import type { LPosOptions } from "../options/list";

export function lpos(key: GlideString, element: GlideString, options?: LPosOptions): Command<number | number[] | null> {
    const args: Argument[] = [key, element];
    check(args, options, ["rank", "maxLength", "count"]);
    if (options?.rank !== undefined) args.push("RANK", integer(options.rank, "rank"));
    if (options?.maxLength !== undefined) args.push("MAXLEN", unsigned(options.maxLength, "maxLength"));
    if (options?.count === undefined) return new Command(LPOS, args);
    args.push("COUNT", unsigned(options.count, "count"));
    return new Command(LPOS_COUNT, args);
}
