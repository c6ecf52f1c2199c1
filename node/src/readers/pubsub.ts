/** Results of commands of publishing and subscribing. */

import type { GlideRecord, GlideString } from "../Decoder";

/** How many listen to each channel. */
export function subscribers(reply: GlideRecord<number>): { channel: GlideString; numSub: number }[] {
    return reply.map(({ key, value }) => ({ channel: key, numSub: value }));
}
