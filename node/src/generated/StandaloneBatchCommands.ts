// @generated from protobuf/commands by codegen. Do not edit.

import { type GlideString } from "../Decoder";
import { type ScanOptions } from "../options/generic";
import { type ClusterscanOptions } from "./cluster";
import { BaseBatch } from "../BaseBatch";
import * as builders from "./builders";
import * as Cluster from "./cluster";
import * as Connection from "./connection";
import * as Keys from "./keys";

/** The commands that batches of a standalone client have besides. */
export abstract class StandaloneBatchCommands<T extends StandaloneBatchCommands<T>> extends BaseBatch<T> {
    /**
     * Walks through the keys of the whole cluster, a step at a time, from node to node.
     * @returns This batch. In its reply: the cursor of the next step, which is `0` after the last one, and keys. A key
     * that is there all the time is given at least once.
     */
    clusterscan(cursor: GlideString, options?: ClusterscanOptions): T {
        return this.run(Cluster.clusterscan(cursor, options));
    }

    /**
     * Changes the database that later commands of this client work on, also after a reconnect.
     * @returns This batch. In its reply: always OK.
     */
    select(index: number): T {
        return this.run(Connection.select(index));
    }

    /**
     * Walks through the keys of the current database step by step.
     * @returns This batch. In its reply: the cursor for the next step, which is `0` after the last one, and the keys of
     * this step, which may be none.
     */
    scan(cursor: GlideString, options?: ScanOptions): T {
        return this.run(Keys.scan(cursor, options));
    }

    /**
     * Sends a message to everyone who listens to a channel.
     * @returns This batch. In its reply: how many connections to this server got the message.
     */
    publish(message: GlideString, channel: GlideString): T {
        return this.run(builders.publish(message, channel));
    }
}
