/** Words of parameters that commands of several groups have. */

import { type Argument, unsigned, word } from "../Command";

const TIME_UNITS = ["EX", "PX", "EXAT", "PXAT"];

/** How long, or until when. */
export function timeWords(unit: string, count: number, name: string): Argument[] {
    return [word(unit, TIME_UNITS, `${name}.type`), unsigned(count, name)];
}
