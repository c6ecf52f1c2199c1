/** The client of a standalone server: a primary, and its replicas if it has some. */

import { addressResolver } from "./addressResolver";
import { CALL_OPTIONS, checkExec } from "./BaseClient";
import { Batch } from "./Batch";
import { Command, list, refuseUnknown } from "./Command";
import type { GlideClientConfiguration } from "./Configuration";
import { DEFAULT_PORT, defaultDecoder, standaloneRequest } from "./connectionRequest";
import type { DecoderOption, GlideReturnType, GlideString } from "./Decoder";
import { usageError } from "./Errors";
import { StandaloneCommands } from "./generated/StandaloneCommands";
import { functionStats } from "./generated/scriptsAndFunctions";
import { scanElements } from "./iterators";
import type { BatchOptions, CallOptions } from "./options/common";
import type { ScanOptions } from "./options/generic";
import type { FunctionStatsFullResponse } from "./options/scripting";
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
    /** The server's address, if there is no doubt which it is. */
    private readonly onlyAddress: string | undefined;

    /** @internal */
    protected constructor(port: Port, config: GlideClientConfiguration) {
        super(port, config);
        const [first, ...others] = config.addresses;
        const isOnly = others.length === 0 && !config.nodeDiscoveryMode && !first.host.includes("://");
        this.onlyAddress = isOnly ? `${first.host}:${first.port ?? DEFAULT_PORT}` : undefined;
    }

    /**
     * Creates a client and connects it, unless its configuration says `lazyConnect`.
     *
     * @param options Where to connect to, and how.
     * @throws ConfigurationError if an option cannot work, ClosingError if no server can be reached or if the
     * server refuses the credentials.
     */
    static async createClient(options: GlideClientConfiguration): Promise<GlideClient> {
        const request = standaloneRequest(options);
        defaultDecoder(options);
        return new GlideClient(await Port.open(request, addressResolver(options)), options);
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
        try {
            // A route is known, to be refused by what it is.
            refuseUnknown(options, ["route", ...CALL_OPTIONS]);
            return this.run(new Command<GlideReturnType>(0, list(args, "args")), options);
        } catch (error) {
            return Promise.reject(error);
        }
    }

    /**
     * Walks over the keys of the current database, with as many `scan` calls as it takes. A key that is there throughout is
     * given at least once; one may be given more than once.
     *
     * @param options What each call is told.
     * @returns The keys, as `for await` takes them. To stop early makes no further calls.
     * @example
     * ```ts
     * for await (const key of client.scanIterator({ match: "user:*" })) console.log(key);
     * ```
     */
    scanIterator(options?: ScanOptions & DecoderOption & CallOptions): AsyncGenerator<GlideString, void, void> {
        return scanElements((cursor) => this.scan(cursor, options));
    }

    /**
     * Describes the function that is running, and counts libraries and functions by engine.
     *
     * @returns By the server's address: the running function with its command and its time in milliseconds, if any, and
     * what the engines have.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.functionStats(); // { "localhost:6379": { running_script: null, engines: { LUA: { ... } } } }
     * ```
     */
    async functionStats(options?: DecoderOption & CallOptions): Promise<FunctionStatsFullResponse> {
        const stats = await this.run(functionStats(), options);
        return { [this.onlyAddress ?? (await this.address(options))]: stats };
    }

    /** The server's address as the connection has it. */
    private async address(options?: CallOptions): Promise<string> {
        return / laddr=(\S+)/.exec(await this.clientInfo({ signal: options?.signal }))?.[1] ?? "";
    }

    /**
     * Runs a batch.
     *
     * @param batch The commands.
     * @param raiseOnError Whether the first error among the replies becomes the error of the call; otherwise errors stand in
     * their commands' places, with all that the error of a single call has (`delivery`, `serverCode`, `node`).
     * @returns The replies in the order of the commands; null if the batch is atomic and a watched key has changed.
     */
    exec(
        batch: Batch,
        raiseOnError: boolean,
        options?: BatchOptions & DecoderOption & CallOptions,
    ): Promise<GlideReturnType[] | null> {
        try {
            const { route } = (options ?? {}) as { route?: unknown };
            if (route !== undefined) throw usageError("only a cluster client takes a route");
            checkExec(batch, Batch, raiseOnError, options, []);
            return this.runBatch(batch, raiseOnError, options);
        } catch (error) {
            return Promise.reject(error);
        }
    }
}
