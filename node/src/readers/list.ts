/** Results of list commands. */

import type { GlideRecord, GlideString } from "../Decoder";

/** The one entry of a map: a list, and what was removed from it. */
export function popped(
    entries: GlideRecord<GlideString[]> | null,
): { key: GlideString; elements: GlideString[] } | null {
    if (entries === null) return null;
    const [{ key, value }] = entries;
    return { key, elements: value };
}
