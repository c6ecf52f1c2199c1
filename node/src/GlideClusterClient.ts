/** The client of a cluster. */

import { checkBatch, signalOf } from "./BaseClient";
import type { ClusterBatch } from "./Batch";
import { Command, describe, list } from "./Command";
import type { GlideClusterClientConfiguration } from "./Configuration";
import type { DecoderOption, GlideReturnType, GlideString } from "./Decoder";
import { configurationError, usageError } from "./Errors";
import { ClusterCommands } from "./generated/ClusterCommands";
import { MessageWriter } from "./message";
import type { CallOptions, ClusterBatchOptions, ClusterBatchRetryStrategy } from "./options/common";
import { type ClusterResponse, type RouteOption, routeMessage } from "./Routes";

/** A client of a cluster. One is enough for a whole application: it keeps a connection to each node that it needs. */
export class GlideClusterClient extends ClusterCommands {
    /**
     * Creates a client.
     *
     * @param options Where to connect to, and how.
     * @throws ConfigurationError always: cluster mode is not available in this version yet.
     */
    static async createClient(options: GlideClusterClientConfiguration): Promise<GlideClusterClient> {
        if (!Array.isArray(options?.addresses)) throw configurationError("addresses must be an array");
        throw configurationError("cluster mode is not available in this version yet");
    }

    /**
     * Runs any command, given as its words. Its reply has the form that the command's own method gives.
     *
     * @param args The command's words and arguments, each a string of its own: `["SET", "key", "value"]`.
     * @param options `route`: where to send it, if not where its keys say.
     * @returns The reply. A map is an array of `{ key, value }`.
     */
    customCommand(
        args: GlideString[],
        options?: RouteOption & DecoderOption & CallOptions,
    ): Promise<ClusterResponse<GlideReturnType>> {
        return this.run(new Command<GlideReturnType>(0, list(args, "args")), options);
    }

    /**
     * Runs a batch.
     *
     * @param batch The commands.
     * @param raiseOnError Whether the first error among the replies becomes the error of the call; otherwise errors stand in
     * their commands' places.
     * @param options How long it may take, where it goes if not where its keys say, and what to do about commands that failed.
     * @returns The replies in the order of the commands; null if the batch is atomic and a watched key has changed.
     */
    exec(
        batch: ClusterBatch,
        raiseOnError: boolean,
        options?: ClusterBatchOptions & DecoderOption & CallOptions,
    ): Promise<GlideReturnType[] | null> {
        try {
            checkBatch(batch, "ClusterBatch");
            const { route, retryStrategy: retry } = options ?? {};
            if (retry !== undefined && batch.isAtomic) throw usageError("retryStrategy is not for an atomic batch");
            return this.runBatch(batch, raiseOnError, options, {
                route: route === undefined ? undefined : routeMessage(route),
                retry: retry === undefined ? undefined : retryMessage(retry),
            });
        } catch (error) {
            return Promise.reject(error);
        }
    }

    protected override run<R>(command: Command<R>, options?: RouteOption & DecoderOption & CallOptions): Promise<R> {
        if (options?.route === undefined) return super.run(command, options);
        try {
            const route = routeMessage(options.route);
            return this.port.command(command, this.decoderOf(options), signalOf(options), route);
        } catch (error) {
            return Promise.reject(error);
        }
    }
}

/** The Retry message. */
export function retryMessage(retry: ClusterBatchRetryStrategy): Uint8Array {
    if (typeof retry !== "object" || retry === null) {
        throw usageError(`retryStrategy must be an object, but is ${describe(retry)}`);
    }
    const { retryServerError, retryConnectionError } = retry;
    return new MessageWriter().number(1, Number(retryServerError)).number(2, Number(retryConnectionError)).finish();
}
