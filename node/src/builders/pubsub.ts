/** Builders of commands of publishing. */

import { Command } from "../Command";
import type { GlideString } from "../Decoder";
import { PUBLISH } from "../generated/ids";
import { spublish } from "../generated/publishAndSubscribe";

/** @param sharded Whether the channel is a sharded one, which a cluster serves by another command. */
export function publish(message: GlideString, channel: GlideString, sharded = false): Command<number> {
    return sharded ? spublish(message, channel) : new Command(PUBLISH, [channel, message]);
}
