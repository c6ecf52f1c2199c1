/** What the clients have in common: one port, and how a command goes through it. */

import type { Command } from "./Command";
import type { BaseClientConfiguration } from "./Configuration";
import { defaultDecoder } from "./connectionRequest";
import { Decoder, type DecoderOption } from "./Decoder";
import { usageError } from "./Errors";
import { BaseCommands } from "./generated/BaseCommands";
import type { CallOptions } from "./options/common";
import type { Port } from "./port";

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

    protected override run<R>(command: Command<R>, options?: DecoderOption & CallOptions): Promise<R> {
        if (options === undefined) return this.port.command(command, this.defaultDecoder);
        try {
            return this.port.command(command, this.decoderOf(options), signalOf(options));
        } catch (error) {
            return Promise.reject(error);
        }
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
