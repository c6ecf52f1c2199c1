/** Results of hash commands. */

import type { GlideRecord, GlideString } from "../Decoder";
import type { HashDataType } from "../options/hash";

/** The entries of a map as fields and values. */
export function hashFields(entries: GlideRecord<GlideString>): HashDataType {
    return entries.map(({ key, value }) => ({ field: key, value }));
}

/** A step of a scan, whose cursor is text even where its elements are bytes. */
export function textCursor([cursor, elements]: [GlideString, GlideString[]]): [string, GlideString[]] {
    return [String(cursor), elements];
}
