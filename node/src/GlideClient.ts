/** The client of a standalone server: a primary, and its replicas if it has some. */

import { signalOf } from "./BaseClient";
import { BaseBatch, type Batch } from "./Batch";
import { Command, describe, list } from "./Command";
import type { GlideClientConfiguration } from "./Configuration";
import { connectionRequest, defaultDecoder } from "./connectionRequest";
import type { DecoderOption, GlideReturnType, GlideString } from "./Decoder";
import { usageError } from "./Errors";
import { StandaloneCommands } from "./generated/StandaloneCommands";
import type { BatchOptions, CallOptions } from "./options/common";
import { Port } from "./port";

/**
 * A client of a standalone server. One is enough for a whole application: calls made at the same time share its connection.
 *
 * @example
 * ```ts
 * const client = await GlideClient.createClient({ addresses: [{ host: "localhost" }] });
 * await client.set("greeting", "Hello");
 * console.log(await client.get("greeting"));
 * client.close();
 * ```
 */
export class GlideClient extends StandaloneCommands {
    /**
     * Creates a client and connects it, unless its configuration says `lazyConnect`.
     *
     * @param options Where to connect to, and how.
     * @throws ConfigurationError if an option cannot work, ClosingError if no server can be reached or if the
     * server refuses the credentials.
     */
    static async createClient(options: GlideClientConfiguration): Promise<GlideClient> {
        const request = connectionRequest(options);
        defaultDecoder(options);
        return new GlideClient(await Port.open(request), options);
    }

    /**
     * Runs any command, given as its words. Its reply has the form that the command's own method gives.
     *
     * @param args The command's words and arguments, each a string of its own: `["SET", "key", "value"]`.
     * @returns The reply. A map is an array of `{ key, value }`.
     * @example
     * ```ts
     * await client.customCommand(["OBJECT", "ENCODING", "key"]); // "embstr"
     * ```
     */
    customCommand(args: GlideString[], options?: DecoderOption & CallOptions): Promise<GlideReturnType> {
        return this.run(new Command<GlideReturnType>(0, list(args, "args")), options);
    }

    /**
     * Runs a batch.
     *
     * @param batch The commands.
     * @param raiseOnError Whether the first error among the replies becomes the error of the call; otherwise errors stand in
     * their commands' places.
     * @returns The replies in the order of the commands; null if the batch is atomic and a watched key has changed.
     */
    exec(
        batch: Batch,
        raiseOnError: boolean,
        options?: BatchOptions & DecoderOption & CallOptions,
    ): Promise<GlideReturnType[] | null> {
        try {
            if (!(batch instanceof BaseBatch)) throw usageError(`batch must be a Batch, but is ${describe(batch)}`);
            const shape = {
                // Later additions to the batch are not part of this run.
                commands: batch.commands.slice(),
                atomic: batch.isAtomic,
                raiseOnError,
                timeout: timeoutOf(options),
            };
            return this.port.batch(shape, this.decoderOf(options), signalOf(options));
        } catch (error) {
            return Promise.reject(error);
        }
    }
}

function timeoutOf(options: BatchOptions | undefined): number {
    const timeout = options?.timeout;
    if (timeout === undefined) return 0;
    if (Number.isInteger(timeout) && timeout > 0 && timeout < 2 ** 32) return timeout;
    throw usageError(`timeout must be a positive integer, but is ${describe(timeout)}`);
}
