/** Starts throw-away servers with the `topology` program of the crate `testing`. */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface, type Interface } from "node:readline";

const ROOT = join(__dirname, "..", "..", "..");
const TARGET = process.env.CARGO_TARGET_DIR ?? join(ROOT, "target");

/** The server that tests run on where its version does not matter. */
export const VERSION = process.env.GLIDE_SERVER ?? "valkey-9.1";

/** A program of the crate `testing`. */
export function program(name: string): string {
    return join(TARGET, "debug", name);
}

export interface Server {
    host: string;
    port: number;
    role: string;
    pid: number;
    version: string;
}

export class Topology {
    private constructor(
        private readonly process: ChildProcess,
        private readonly lines: Interface,
        readonly servers: Server[],
    ) {}

    /** Starts servers and waits until they serve. */
    static async start(kind: string, ...options: string[]): Promise<Topology> {
        const child = spawn(program("topology"), [kind, "--version", VERSION, ...options], {
            stdio: ["pipe", "pipe", "inherit"],
        });
        const lines = createInterface({ input: child.stdout });
        const failed = once(child, "exit").then(() => Promise.reject(new Error("topology gave no servers")));
        const [line] = (await Promise.race([once(lines, "line"), failed])) as [string];
        failed.catch(() => {}); // the exit at the end is no failure
        return new Topology(child, lines, JSON.parse(line).servers);
    }

    get port(): number {
        return this.servers[0].port;
    }

    get addresses(): { host: string; port: number }[] {
        return this.servers.map(({ host, port }) => ({ host, port }));
    }

    /** Those of a cluster that were primaries at the start. */
    get primaries(): Server[] {
        return this.servers.filter(({ role }) => role === "primary");
    }

    get replicas(): Server[] {
        return this.servers.filter(({ role }) => role === "replica");
    }

    /** Orders a fault or a change, and waits until it has happened. `topology` says what there is, and what it takes. */
    async order(op: string, port = this.port, more: object = {}): Promise<void> {
        const answer = once(this.lines, "line");
        this.process.stdin?.write(`${JSON.stringify({ op, port, ...more })}\n`);
        const [line] = (await answer) as [string];
        if (!JSON.parse(line).ok) throw new Error(line);
    }

    async end(): Promise<void> {
        const ended = once(this.process, "exit");
        this.process.stdin?.end();
        await ended;
    }
}

/** Versions that can be started here. */
export function versions(): string[] {
    const cache = process.env.GLIDE_CACHE ?? join(ROOT, ".cache");
    return ["valkey-9.1", "valkey-8.0", "redis-7.0"].filter((name) => existsSync(join(cache, "servers", name)));
}
