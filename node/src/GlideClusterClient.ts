/** The client of a cluster. */

import { addressResolver } from "./addressResolver";
import { CALL_OPTIONS, checkExec, signalOf } from "./BaseClient";
import { ClusterBatch } from "./Batch";
import { ClusterScanCursor, scanField, scanStep } from "./ClusterScanCursor";
import { Command, describe, list, Other, refuseUnknown } from "./Command";
import type { GlideClusterClientConfiguration } from "./Configuration";
import { clusterRequest, defaultDecoder } from "./connectionRequest";
import type { DecoderOption, GlideReturnType, GlideString } from "./Decoder";
import { usageError } from "./Errors";
import { ClusterCommands } from "./generated/ClusterCommands";
import { MessageWriter } from "./message";
import type { CallOptions, ClusterBatchOptions, ClusterBatchRetryStrategy } from "./options/common";
import type { ClusterScanOptions } from "./options/generic";
import { Port } from "./port";
import { type ClusterResponse, leadsToSeveral, perNode, type RouteOption, routeMessage } from "./Routes";
import { type Script, scriptArguments } from "./Script";

/**
 * A client of a cluster. One is enough for a whole application: it finds the nodes by itself, keeps a connection to each
 * that it needs, and follows the cluster when it changes.
 *
 * Commands go where their keys are. Those with keys on several nodes, such as `mget`, are sent in parts at the same time,
 * and their replies made one; a `route` among the options of commands without keys says where else they go.
 *
 * @example
 * ```ts
 * const client = await GlideClusterClient.createClient({ addresses: [{ host: "localhost", port: 7000 }] });
 * await client.mset({ a: "1", b: "2" });
 * console.log(await client.mget(["a", "b"])); // ["1", "2"]
 * console.log(await client.dbsize()); // 2
 * client.close();
 * ```
 */
export class GlideClusterClient extends ClusterCommands {
    /**
     * Creates a client, which asks the servers of `addresses` about the cluster, unless its configuration says `lazyConnect`.
     *
     * @param options Where to connect to, and how. One address that answers is enough.
     * @throws ConfigurationError if an option cannot work, ClosingError if none of the servers can be reached or is part of a
     * cluster, or if they refuse the credentials.
     */
    static async createClient(options: GlideClusterClientConfiguration): Promise<GlideClusterClient> {
        const request = clusterRequest(options);
        defaultDecoder(options);
        return new GlideClusterClient(await Port.open(request, addressResolver(options)), options);
    }

    /**
     * Runs any command, given as its words. It goes where the command's own method would send it, and its reply has the form
     * that the method gives.
     *
     * @param args The command's words and arguments, each a string of its own: `["SET", "key", "value"]`.
     * @param options `route`: where to send it, if not where its keys say.
     * @returns The reply. A map is an array of `{ key, value }`; so are the replies of several nodes that are not made one, by
     * the nodes' addresses. `convertGlideRecordToRecord` makes an object of it.
     * @example
     * ```ts
     * await client.customCommand(["CLIENT", "ID"], { route: "allPrimaries" }); // [{ key: "host:7000", value: 7 }, ...]
     * ```
     */
    customCommand(
        args: GlideString[],
        options?: RouteOption & DecoderOption & CallOptions,
    ): Promise<ClusterResponse<GlideReturnType>> {
        try {
            refuseUnknown(options, ["route", ...CALL_OPTIONS]);
            return this.run(new Command<GlideReturnType>(0, list(args, "args")), options);
        } catch (error) {
            return Promise.reject(error);
        }
    }

    /**
     * Runs a Lua script without keys. A node that does not know it is sent its source, which takes one more round trip.
     *
     * @param script The script.
     * @param options `args`: its arguments. `route`: where to run it, if not on one of the primaries, in turn.
     * @returns What the script returns. A map is an array of `{ key, value }`. A reply per node, by its address, where the
     * route leads to several.
     * @throws An error that the script raises.
     * @example
     * ```ts
     * const script = new Script("return { ARGV[1], 'there' }");
     * await client.invokeScriptWithRoute(script, { args: ["hello"], route: "randomNode" }); // ["hello", "there"]
     * ```
     */
    invokeScriptWithRoute(
        script: Script,
        options?: { args?: GlideString[] } & RouteOption & DecoderOption & CallOptions,
    ): Promise<ClusterResponse<GlideReturnType>> {
        try {
            refuseUnknown(options, ["args", "route", ...CALL_OPTIONS]);
            const route = options?.route === undefined ? undefined : routeMessage(options.route);
            const command = new Command<GlideReturnType>(Other.Script, scriptArguments([], options?.args));
            return this.runScript(script, perNode(command, options), 0, options, route);
        } catch (error) {
            return Promise.reject(error);
        }
    }

    /**
     * Makes a step of a scan over all keys of the cluster. A key that is there throughout is given at least once, also
     * when slots move or nodes fail meanwhile; one may be given more than once.
     *
     * @param cursor Where to go on: a new cursor at first, then what the step before gave.
     * @param options Which keys to give, about how many to look at in a step, and whether to go on without some slots.
     * @returns The cursor of the next step, whose `isFinished` tells whether this one was the last, and keys: perhaps none.
     * @throws RequestError if the scan of the cursor is finished, or if the cursor is none that a scan gave.
     * @example
     * ```ts
     * let cursor = new ClusterScanCursor();
     * do {
     *     const [next, keys] = await client.scan(cursor, { match: "user:*", count: 100 });
     *     console.log(keys);
     *     cursor = next;
     * } while (!cursor.isFinished());
     * ```
     */
    scan(
        cursor: ClusterScanCursor,
        options?: ClusterScanOptions & DecoderOption & CallOptions,
    ): Promise<[ClusterScanCursor, GlideString[]]> {
        try {
            const kind = scanField(cursor, options);
            return this.port.command(scanStep, this.decoderOf(options), signalOf(options), undefined, kind);
        } catch (error) {
            return Promise.reject(error);
        }
    }

    /**
     * Walks over all keys of the cluster, with as many `scan` calls as it takes. A key that is there throughout is given at
     * least once; one may be given more than once.
     *
     * @param options What each call is told.
     * @returns The keys, as `for await` takes them. To stop early makes no further calls.
     * @example
     * ```ts
     * for await (const key of client.scanIterator({ match: "user:*" })) console.log(key);
     * ```
     */
    async *scanIterator(
        options?: ClusterScanOptions & DecoderOption & CallOptions,
    ): AsyncGenerator<GlideString, void, void> {
        let cursor = new ClusterScanCursor();
        do {
            const [next, keys] = await this.scan(cursor, options);
            yield* keys;
            cursor = next;
        } while (!cursor.isFinished());
    }

    /**
     * Runs a batch. The keys of an atomic one must be in one slot, which hash tags see to: `{user:7}:name`. The commands of
     * any other go to their nodes at the same time, each node's together; their order is kept per node only.
     *
     * @param batch The commands.
     * @param raiseOnError Whether the first error among the replies becomes the error of the call; otherwise errors stand in
     * their commands' places, with all that the error of a single call has (`delivery`, `serverCode`, `node`,
     * `failedKeys`).
     * @param options How long it may take, where it goes if not where its keys say, and what to do about commands that failed.
     * @returns The replies in the order of the commands; null if the batch is atomic and a watched key has changed.
     * @throws RequestError with the code `USAGE`, before anything is sent, if the keys of an atomic batch are not in one slot.
     * @example
     * ```ts
     * const batch = new ClusterBatch(true).set("{user:7}:name", "Ada").incr("{user:7}:visits");
     * await client.exec(batch, true); // ["OK", 1]
     * ```
     */
    exec(
        batch: ClusterBatch,
        raiseOnError: boolean,
        options?: ClusterBatchOptions & DecoderOption & CallOptions,
    ): Promise<GlideReturnType[] | null> {
        try {
            checkExec(batch, ClusterBatch, raiseOnError, options, ["route", "retryStrategy"]);
            const { route, retryStrategy: retry } = options ?? {};
            if (retry !== undefined && batch.isAtomic) throw usageError("retryStrategy is not for an atomic batch");
            if (leadsToSeveral(route)) throw usageError("route must lead to one node, as a batch has one reply");
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
    refuseUnknown(retry, ["retryServerError", "retryConnectionError"], "retryStrategy");
    const flag = (name: keyof ClusterBatchRetryStrategy) => {
        const { [name]: value = false } = retry;
        if (typeof value === "boolean") return Number(value);
        throw usageError(`retryStrategy.${name} must be true or false, but is ${describe(value)}`);
    };
    return new MessageWriter().number(1, flag("retryServerError")).number(2, flag("retryConnectionError")).finish();
}
