/** How methods that are not a client's or a batch's own get at it: what `GlideJson`, `JsonBatch` and `GlideFt` consist of. */

import { BaseBatch } from "./BaseBatch";
import { BaseClient } from "./BaseClient";
import { type Command, describe } from "./Command";
import type { DecoderOption } from "./Decoder";
import { usageError } from "./Errors";
import type { CallOptions } from "./options/common";

/** Runs a command with a client. */
export function runOn<R>(client: BaseClient, command: Command<R>, options?: DecoderOption & CallOptions): Promise<R> {
    // biome-ignore lint/complexity/useLiteralKeys: it is protected, and this is the one friend that it has
    if (client instanceof BaseClient) return client["run"](command, options);
    return Promise.reject(usageError(`client must be a client, but is ${describe(client)}`));
}

/** Adds a command to a batch. */
export function addTo<T extends BaseBatch<T>>(batch: T, command: Command<unknown>): T {
    // biome-ignore lint/complexity/useLiteralKeys: it is protected, and this is the one friend that it has
    if (batch instanceof BaseBatch) return batch["run"](command);
    throw usageError(`batch must be a Batch, but is ${describe(batch)}`);
}
