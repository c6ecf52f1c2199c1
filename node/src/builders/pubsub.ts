/** Builders of commands that publish and subscribe. */

import type { Command } from "../Command";
import type { GlideString } from "../Decoder";
import { publish, spublish } from "../generated/publishAndSubscribe";

export function publishInCluster(message: GlideString, channel: GlideString, sharded?: boolean): Command<number> {
    return sharded ? spublish(message, channel) : publish(message, channel);
}
