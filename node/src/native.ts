/** Finds and loads the engine: the addon in this package, or the package of prebuilt addons for this platform. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { ConfigurationError } from "./Errors";

/** The addon's class; `native/src/lib.rs` says what each method does. */
export interface PortClient {
    submit(frames: Buffer, length: number): void;
    take(into: Buffer): number;
    takeBulk(handle: number): Buffer;
    cancel(high: number, low: number): void;
    close(): void;
    release(): void;
    crash(): void;
}

/** Where a server listens, or why nobody knows. */
export type Resolved = { host: string; port: number } | { problem: string };

/** Says where a server listens; it must not throw. */
export type AddressResolver = (host: string, port: number) => Resolved;

/** A script that the engine holds; it lets go of it when this is collected, or released. */
export interface StoredScript {
    getHash(): string;
    release(): void;
}

interface Addon {
    StoredScript: new (source: Uint8Array) => StoredScript;
    PortClient: new (request: Uint8Array, ring: () => void, resolve?: AddressResolver) => PortClient;
}

/** Linux has an addon per C library; the one that does not fit this system's fails to load. */
function platforms(): string[] {
    const base = `${process.platform}-${process.arch}`;
    return process.platform === "linux" ? [`${base}-gnu`, `${base}-musl`] : [base];
}

function load(): Addon {
    const problems: string[] = [];
    for (const platform of platforms()) {
        const own = join(__dirname, "..", "native", `glide.${platform}.node`);
        const source = existsSync(own) ? own : `@valkey/valkey-glide-${platform}`;
        try {
            return require(source) as Addon;
        } catch (error) {
            problems.push((error as Error).message);
        }
    }
    throw new ConfigurationError(
        `no prebuilt engine could be loaded for ${platforms().join(" or ")}: ${problems.join("; ")}`,
        { code: "CONFIG" },
    );
}

export const { PortClient, StoredScript } = load();
