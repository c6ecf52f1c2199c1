/** Batches, by the kind of client that runs them. */

import { ClusterBatchCommands } from "./generated/ClusterBatchCommands";
import { StandaloneBatchCommands } from "./generated/StandaloneBatchCommands";

/**
 * A batch for a standalone client, which runs it with `exec`. It stays as it is, and can run again.
 *
 * Its replies are as the server sends them, where a client's method may give a form of its own: a map is an array of
 * `{ key, value }`, which `convertGlideRecordToRecord` makes an object of.
 *
 * @example
 * ```ts
 * const batch = new Batch(true).set("a", "1").incr("a");
 * await client.exec(batch, true); // ["OK", 2]
 * ```
 */
export class Batch extends StandaloneBatchCommands<Batch> {}

/**
 * A batch for a cluster client, which runs it with `exec`. All keys of an atomic one must be in one slot.
 *
 * @example
 * ```ts
 * const batch = new ClusterBatch(false).set("a", "1").get("b");
 * await client.exec(batch, true); // ["OK", null]
 * ```
 */
export class ClusterBatch extends ClusterBatchCommands<ClusterBatch> {}

/**
 * A batch that is always atomic.
 *
 * @deprecated `new Batch(true)` is the same.
 */
export class Transaction extends Batch {
    constructor() {
        super(true);
    }
}

/**
 * A batch for a cluster client that is always atomic.
 *
 * @deprecated `new ClusterBatch(true)` is the same.
 */
export class ClusterTransaction extends ClusterBatch {
    constructor() {
        super(true);
    }
}
