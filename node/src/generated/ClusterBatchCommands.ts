// @generated from protobuf/commands by codegen. Do not edit.

import { BaseBatch } from "../BaseBatch";

/** The commands that batches of a cluster client have besides. */
export abstract class ClusterBatchCommands<T extends ClusterBatchCommands<T>> extends BaseBatch<T> {
}
