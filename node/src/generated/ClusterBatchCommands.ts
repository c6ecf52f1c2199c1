// @generated from protobuf/commands by codegen. Do not edit.

import { type GlideString } from "../Decoder";
import { BaseBatch } from "../BaseBatch";
import * as builders from "./builders";

/** The commands that batches of a cluster client have besides. */
export abstract class ClusterBatchCommands<T extends ClusterBatchCommands<T>> extends BaseBatch<T> {
    /**
     * Sends a message to everyone who listens to a channel.
     * @returns This batch. In its reply: how many connections to this server got the message.
     */
    publish(message: GlideString, channel: GlideString, sharded?: boolean): T {
        return this.run(builders.publish(message, channel, sharded));
    }
}
