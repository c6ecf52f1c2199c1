/** Builders of commands of strings. */

import { type Argument, Command, check, Invalid } from "../Command";
import type { GlideString } from "../Decoder";
import { GETEX, SET, SET_GET } from "../generated/ids";
import type { GetExpiry, SetOptions } from "../options/string";
import { timeWords } from "../writers/common";

const CONDITIONS = { onlyIfExists: "XX", onlyIfDoesNotExist: "NX", onlyIfEqual: "IFEQ" } as const;
const SET_OPTIONS = ["conditionalSet", "comparisonValue", "returnOldValue", "expiry"];

export function set(key: GlideString, value: GlideString, options?: SetOptions): Command<"OK" | GlideString | null> {
    if (options === undefined) return new Command(SET, [key, value]);
    const args: Argument[] = [key, value];
    check(args, options, SET_OPTIONS);
    if (options.conditionalSet !== undefined) {
        args.push(CONDITIONS[options.conditionalSet] ?? wrongCondition());
        if (options.conditionalSet === "onlyIfEqual") args.push(options.comparisonValue);
    }
    const { expiry } = options;
    if (expiry === "keepExisting") args.push("KEEPTTL");
    else if (expiry !== undefined) args.push(...timeWords(expiry?.type, expiry?.count, "expiry"));
    if (!options.returnOldValue) return new Command(SET, args);
    args.push("GET");
    return new Command(SET_GET, args);
}

export function getex(key: GlideString, expiry?: GetExpiry, options?: object): Command<GlideString | null> {
    const args: Argument[] = [key];
    check(args, options, ["expiry"]);
    if (expiry === "persist") args.push("PERSIST");
    else if (expiry !== undefined) args.push(...timeWords(expiry?.type, expiry?.duration, "expiry"));
    return new Command(GETEX, args);
}

function wrongCondition(): Invalid {
    return new Invalid(`conditionalSet must be one of ${Object.keys(CONDITIONS).join(", ")}`);
}
