/** What the clients have in common: one port, and how a command goes through it. */

import type { BaseBatch } from "./BaseBatch";
import type { Batch, ClusterBatch } from "./Batch";
import { Command, describe, Other, refuseUnknown } from "./Command";
import type { BaseClientConfiguration } from "./Configuration";
import { defaultDecoder } from "./connectionRequest";
import { Decoder, type DecoderOption, type GlideReturnType, type GlideString } from "./Decoder";
import { usageError } from "./Errors";
import { BaseCommands } from "./generated/BaseCommands";
import { scanElements, scanPairs } from "./iterators";
import type { BaseBatchOptions, BaseScanOptions, CallOptions } from "./options/common";
import type { HashDataType, HScanOptions } from "./options/hash";
import type { SortedSetDataType, ZScanOptions } from "./options/sorted-set";
import type { Port } from "./port";
import { Script, scriptArguments, scriptField } from "./Script";
import type { BatchShape } from "./wire";

/** What any call that is made by hand can be told, besides what is its own. @internal */
export const CALL_OPTIONS = ["decoder", "signal"];

/** What every client offers. */
export abstract class BaseClient extends BaseCommands {
    /** The decoder of calls that name none. */
    protected readonly defaultDecoder: Decoder;

    /** @internal */
    protected constructor(
        protected readonly port: Port,
        config: BaseClientConfiguration,
    ) {
        super();
        this.defaultDecoder = defaultDecoder(config);
    }

    /** Whether the client was closed. */
    protected get isClosed(): boolean {
        return this.port.isClosed;
    }

    /**
     * Closes the client. Every pending call ends with a ClosingError, and so does every later one; closing again does
     * nothing. An open client keeps the process alive.
     *
     * @param errorMessage The message of the pending calls' errors.
     */
    close(errorMessage?: string): void {
        this.port.close(errorMessage);
    }

    /**
     * Runs a Lua script. A server that does not know it is sent its source, which takes one more round trip.
     *
     * @param script The script.
     * @param options The keys that it works on, and its arguments.
     * @returns What the script returns. A map is an array of `{ key, value }`.
     * @throws An error that the script raises.
     * @example
     * ```ts
     * const script = new Script("return redis.call('INCRBY', KEYS[1], ARGV[1])");
     * await client.invokeScript(script, { keys: ["visits"], args: ["5"] }); // 5
     * ```
     */
    invokeScript(
        script: Script,
        options?: { keys?: GlideString[]; args?: GlideString[] } & DecoderOption & CallOptions,
    ): Promise<GlideReturnType> {
        try {
            const { route } = (options ?? {}) as { route?: unknown };
            if (route !== undefined) throw usageError("route is for invokeScriptWithRoute, which a cluster client has");
            refuseUnknown(options, ["keys", "args", ...CALL_OPTIONS]);
            const command = new Command<GlideReturnType>(Other.Script, scriptArguments(options?.keys, options?.args));
            return this.runScript(script, command, options?.keys?.length ?? 0, options);
        } catch (error) {
            return Promise.reject(error);
        }
    }

    /**
     * Walks over the fields of a hash and their values, with as many `hscan` calls as it takes. A field that is there
     * throughout is given at least once; one may be given more than once.
     *
     * @param key The key.
     * @param options What each call is told; with `noValues` only fields are given.
     * @returns The fields, as `for await` takes them. To stop early makes no further calls.
     * @example
     * ```ts
     * for await (const { field, value } of client.hscanIterator("user", { match: "address:*" })) console.log(field, value);
     * ```
     */
    hscanIterator(
        key: GlideString,
        options: HScanOptions & { noValues: true } & DecoderOption & CallOptions,
    ): AsyncGenerator<GlideString, void, void>;
    hscanIterator(
        key: GlideString,
        options?: HScanOptions & { noValues?: false } & DecoderOption & CallOptions,
    ): AsyncGenerator<HashDataType[number], void, void>;
    hscanIterator(
        key: GlideString,
        options?: HScanOptions & DecoderOption & CallOptions,
    ): AsyncGenerator<GlideString | HashDataType[number], void, void>;
    hscanIterator(
        key: GlideString,
        options?: HScanOptions & DecoderOption & CallOptions,
    ): AsyncGenerator<GlideString | HashDataType[number], void, void> {
        const step = (cursor: string) => this.hscan(key, cursor, options);
        return options?.noValues ? scanElements(step) : scanPairs(step, (field, value) => ({ field, value }));
    }

    /**
     * Walks over the members of a set, with as many `sscan` calls as it takes. A member that is there throughout is given at
     * least once; one may be given more than once.
     *
     * @param key The key.
     * @param options What each call is told.
     * @returns The members, as `for await` takes them. To stop early makes no further calls.
     * @example
     * ```ts
     * for await (const member of client.sscanIterator("tags")) console.log(member);
     * ```
     */
    sscanIterator(
        key: GlideString,
        options?: BaseScanOptions & DecoderOption & CallOptions,
    ): AsyncGenerator<GlideString, void, void> {
        return scanElements((cursor) => this.sscan(key, cursor, options));
    }

    /**
     * Walks over the members of a sorted set and their scores, with as many `zscan` calls as it takes. A member that is there
     * throughout is given at least once; one may be given more than once.
     *
     * @param key The key.
     * @param options What each call is told; with `noScores` only members are given.
     * @returns The members, as `for await` takes them. To stop early makes no further calls.
     * @example
     * ```ts
     * for await (const { element, score } of client.zscanIterator("scores")) console.log(element, score);
     * ```
     */
    zscanIterator(
        key: GlideString,
        options: ZScanOptions & { noScores: true } & DecoderOption & CallOptions,
    ): AsyncGenerator<GlideString, void, void>;
    zscanIterator(
        key: GlideString,
        options?: ZScanOptions & { noScores?: false } & DecoderOption & CallOptions,
    ): AsyncGenerator<SortedSetDataType[number], void, void>;
    zscanIterator(
        key: GlideString,
        options?: ZScanOptions & DecoderOption & CallOptions,
    ): AsyncGenerator<GlideString | SortedSetDataType[number], void, void>;
    zscanIterator(
        key: GlideString,
        options?: ZScanOptions & DecoderOption & CallOptions,
    ): AsyncGenerator<GlideString | SortedSetDataType[number], void, void> {
        const step = (cursor: string) => this.zscan(key, cursor, options);
        return options?.noScores ? scanElements(step) : scanPairs(step, member);
    }

    protected override run<R>(command: Command<R>, options?: DecoderOption & CallOptions): Promise<R> {
        if (options === undefined) return this.port.command(command, this.defaultDecoder);
        try {
            // Where there is a route that a client can follow, it does not come this far.
            const { route } = options as { route?: unknown };
            if (route !== undefined) throw usageError("only a cluster client takes a route");
            return this.port.command(command, this.decoderOf(options), signalOf(options));
        } catch (error) {
            return Promise.reject(error);
        }
    }

    /** Runs a script, of whose arguments the first `keys` are keys. */
    protected runScript<R>(
        script: Script,
        command: Command<R>,
        keys: number,
        options: (DecoderOption & CallOptions) | undefined,
        route?: Uint8Array,
    ): Promise<R> {
        try {
            if (!(script instanceof Script)) throw usageError(`script must be a Script, but is ${describe(script)}`);
            const kind = scriptField(script.getHash(), keys);
            return this.port.command(command, this.decoderOf(options), signalOf(options), route, kind);
        } catch (error) {
            return Promise.reject(error);
        }
    }

    /** Runs a batch as it is now: what is added to it later is not part of this run. */
    protected runBatch(
        batch: BaseBatch<any>,
        raiseOnError: boolean,
        options: (BaseBatchOptions & DecoderOption & CallOptions) | undefined,
        cluster: Pick<BatchShape, "route" | "retry"> = {},
    ): Promise<GlideReturnType[] | null> {
        const { commands, isAtomic: atomic } = batch;
        const shape = { commands: commands.slice(), atomic, raiseOnError, timeout: timeoutOf(options), ...cluster };
        return this.port.batch(shape, this.decoderOf(options), signalOf(options));
    }

    protected decoderOf(options: DecoderOption | undefined): Decoder {
        const decoder = options?.decoder;
        if (decoder === undefined) return this.defaultDecoder;
        if (decoder === Decoder.String || decoder === Decoder.Bytes) return decoder;
        throw usageError("decoder must be Decoder.String or Decoder.Bytes");
    }
}

/** @internal */
export function signalOf(options: CallOptions | undefined): AbortSignal | undefined {
    const signal = options?.signal;
    if (signal === undefined || signal instanceof AbortSignal) return signal;
    throw usageError("signal must be an AbortSignal");
}

function member(element: GlideString, score: GlideString): SortedSetDataType[number] {
    // The server writes infinite scores its own way.
    const number = { inf: Infinity, "-inf": -Infinity }[String(score)] ?? Number(String(score));
    return { element, score: number };
}

/** @internal */
export function checkExec(
    batch: unknown,
    kind: typeof Batch | typeof ClusterBatch,
    raiseOnError: unknown,
    options: unknown,
    known: readonly string[],
): void {
    if (!(batch instanceof kind)) throw usageError(`batch must be a ${kind.name}, but is ${describe(batch)}`);
    if (typeof raiseOnError !== "boolean") {
        throw usageError(`raiseOnError must be true or false, but is ${describe(raiseOnError)}`);
    }
    refuseUnknown(options, [...known, "timeout", ...CALL_OPTIONS]);
}

function timeoutOf(options: BaseBatchOptions | undefined): number {
    const timeout = options?.timeout;
    if (timeout === undefined) return 0;
    if (Number.isInteger(timeout) && timeout > 0 && timeout < 2 ** 32) return timeout;
    throw usageError(`timeout must be a positive integer, but is ${describe(timeout)}`);
}
