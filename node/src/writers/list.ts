/** Words of parameters of list commands, whose published types are not what the server takes. */

import { type Argument, describe, Invalid } from "../Command";

/** A side, whose published names are in small letters. */
export function positionWords(value: string, name: string): Argument[] {
    if (value === "before" || value === "BEFORE") return ["BEFORE"];
    if (value === "after" || value === "AFTER") return ["AFTER"];
    return [new Invalid(`${name} must be InsertPosition.Before or InsertPosition.After, but is ${describe(value)}`)];
}
