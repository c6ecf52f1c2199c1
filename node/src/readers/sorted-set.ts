/** Makes results out of decoded replies about sorted sets. */

import type { GlideRecord, GlideString } from "../Decoder";
import type { SortedSetDataType } from "../options/sorted-set";

export function elementsAndScores(members: GlideRecord<number>): SortedSetDataType {
    return members.map(({ key, value }) => ({ element: key, score: value }));
}

export function poppedMembers(
    reply: [GlideString, GlideRecord<number>] | null,
): [GlideString, SortedSetDataType] | null {
    return reply === null ? null : [reply[0], elementsAndScores(reply[1])];
}
