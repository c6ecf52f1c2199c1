/** Lua scripts. The engine has their source and sends it to a server that does not. */

import { type Argument, describe, list } from "./Command";
import type { GlideString } from "./Decoder";
import { usageError } from "./Errors";
import { MessageWriter } from "./message";
import { StoredScript } from "./native";

/** Its field of Request in `protobuf/glide.proto`. */
const SCRIPT = 8;

/**
 * A Lua script, to be run with `invokeScript`. Its source is kept by the engine until the object is released or collected;
 * scripts with the same source share it.
 *
 * @example
 * ```ts
 * const script = new Script("return { KEYS[1], ARGV[1] }");
 * await client.invokeScript(script, { keys: ["user"], args: ["42"] }); // ["user", "42"]
 * ```
 */
export class Script {
    private readonly stored: StoredScript;

    /** @param code The source. */
    constructor(code: string | Uint8Array) {
        if (typeof code !== "string" && !(code instanceof Uint8Array)) {
            throw usageError(`code must be a string or a Buffer, but is ${describe(code)}`);
        }
        this.stored = new StoredScript(Buffer.from(code as string));
    }

    /** The SHA1 of the source, as `scriptExists` and `scriptShow` take it: 40 hexadecimal digits. */
    getHash(): string {
        return this.stored.getHash();
    }

    /** Lets go of the source at once. Afterwards the script cannot be run any more, unless another one has the same source. */
    release(): void {
        this.stored.release();
    }
}

/** The keys and arguments of a script, in the order in which they are sent. */
export function scriptArguments(keys: readonly GlideString[] = [], args: readonly GlideString[] = []): Argument[] {
    const each = (values: readonly GlideString[], name: string) =>
        Array.isArray(values) && values.length === 0 ? [] : list(values, name);
    return [...each(keys, "keys"), ...each(args, "args")];
}

/** The script of a Request. */
export function scriptField(hash: string, keys: number): Uint8Array {
    return new MessageWriter().message(SCRIPT, (script) => script.text(1, hash).number(2, keys)).finish();
}
