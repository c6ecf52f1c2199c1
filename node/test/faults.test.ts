import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { createInterface } from "node:readline";
import { describe, it } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { ClosingError, GlideClient, RequestError, TimeoutError } from "@valkey/valkey-glide";
import { program, Topology } from "./support/topology";
import { until } from "./support/until";

describe("faults", () => {
    it("a server that is killed under load: every call ends, and the client serves again", async () => {
        const servers = await Topology.start("standalone");
        const client = await GlideClient.createClient({ addresses: servers.addresses, requestTimeout: 500 });
        let running = true;
        let served = 0;
        const failures = new Set<string>();
        const workers = Array.from({ length: 50 }, async (_, worker) => {
            while (running) {
                const key = `key-${worker}`;
                try {
                    assert.equal(await client.set(key, key), "OK");
                    const value = await client.get(key);
                    assert.ok(value === key || value === null, String(value)); // the new server begins empty
                    served++;
                } catch (error) {
                    if (!(error instanceof RequestError)) throw error;
                    failures.add(error.code);
                    await pause(10);
                }
            }
        });
        await until(() => served > 1000);
        await servers.order("kill");
        await until(() => failures.size > 0);
        await servers.order("restart");
        const before = served;
        await until(() => served > before + 1000);
        running = false;
        await Promise.all(workers);
        for (const code of failures) assert.ok(["CONNECTION", "TIMEOUT"].includes(code), code);
        client.close();
        await servers.end();
    });

    it("a panic in the engine is an error of its client, and the process lives on", async () => {
        const servers = await Topology.start("standalone");
        const [hurt, other] = await Promise.all(
            [0, 1].map(() => GlideClient.createClient({ addresses: servers.addresses, requestTimeout: 2000 })),
        );
        const port = (hurt as unknown as { port: { client: { crash(): void } } }).port;
        const pending = hurt.get("k");
        port.client.crash();
        const outcome = await pending.catch((error) => error);
        if (outcome !== null)
            assert.ok(outcome instanceof RequestError || outcome instanceof ClosingError, String(outcome));
        await assert.rejects(hurt.get("k"));
        assert.equal(await other.ping(), "PONG");
        hurt.close();
        other.close();
        await servers.end();
    });

    it("a server that stands still: calls end at their time, and late replies reach nobody else", async () => {
        const servers = await Topology.start("standalone");
        const client = await GlideClient.createClient({ addresses: servers.addresses, requestTimeout: 200 });
        const keys = Array.from({ length: 100 }, (_, i) => `key-${i}`);
        await client.mset(Object.fromEntries(keys.map((key) => [key, key])));
        await servers.order("stop");
        const started = performance.now();
        const outcomes = await Promise.allSettled(keys.map((key) => client.get(key)));
        const took = performance.now() - started;
        assert.ok(outcomes.every((it) => it.status === "rejected" && it.reason instanceof TimeoutError));
        assert.ok(took >= 199 && took < 500, `${took} ms`);
        await servers.order("cont");
        await until(async () => (await client.ping().catch(() => "")) === "PONG");
        assert.deepEqual(await client.mget([...keys].reverse()), [...keys].reverse());
        client.close();
        await servers.end();
    });

    it("a network that cuts and delays: each reply reaches its caller, also when others are aborted", async () => {
        const servers = await Topology.start("standalone");
        const chaos = await startChaos(`127.0.0.1:${servers.port}`, "--cut-every", "200000", "--split-every", "5000");
        const client = await GlideClient.createClient({
            addresses: [{ host: "127.0.0.1", port: chaos.port }],
            requestTimeout: 2000,
        });
        const setup = await GlideClient.createClient({ addresses: servers.addresses });
        const keys = Array.from({ length: 1000 }, (_, i) => `key-${i}`);
        await setup.mset(Object.fromEntries(keys.map((key) => [key, `value of ${key}`])));
        setup.close();

        const counts = { right: 0, wrong: 0, failed: 0, aborted: 0 };
        const ask = async (round: number) => {
            const key = keys[(round * 7919) % keys.length];
            const controller = round % 10 === 0 ? new AbortController() : undefined;
            if (controller) setImmediate(() => controller.abort());
            try {
                const value = await client.get(key, { signal: controller?.signal });
                counts[value === `value of ${key}` ? "right" : "wrong"]++;
            } catch (error) {
                if (!(error instanceof RequestError) && (error as Error).name !== "AbortError") throw error;
                counts[error instanceof RequestError ? "failed" : "aborted"]++;
            }
        };
        const total = 50_000;
        let next = 0;
        const worker = async () => {
            while (next < total) await ask(next++);
        };
        await Promise.all(Array.from({ length: 100 }, worker));
        assert.equal(counts.wrong, 0);
        assert.equal(counts.right + counts.failed + counts.aborted, total);
        assert.ok(counts.right > total / 2 && counts.aborted > 0, JSON.stringify(counts));
        client.close();
        chaos.end();
        await servers.end();
    });

    it("a worker thread that ends with an open client does not hurt the process", async () => {
        const servers = await Topology.start("standalone");
        const code = `
            const { GlideClient } = require("@valkey/valkey-glide");
            GlideClient.createClient({ addresses: ${JSON.stringify(servers.addresses)} }).then(async (client) => {
                require("node:worker_threads").parentPort.postMessage(await client.ping());
                const ask = () => client.get("k").then(ask);
                for (let i = 0; i < 50; i++) ask();
            });`;
        for (let round = 0; round < 5; round++) {
            const worker = new Worker(code, { eval: true });
            assert.deepEqual(await once(worker, "message"), ["PONG"]);
            await worker.terminate();
        }
        const client = await GlideClient.createClient({ addresses: servers.addresses });
        assert.equal(await client.ping(), "PONG");
        client.close();
        await servers.end();
    });
});

describe("replicas", () => {
    it("answer what only reads, where they are preferred", async () => {
        const servers = await Topology.start("replicas", "--replicas", "1");
        const client = await GlideClient.createClient({
            addresses: servers.addresses,
            readFrom: "preferReplica",
            requestTimeout: 2000,
        });
        assert.equal(await client.set("k", "v"), "OK");
        await until(async () => (await client.get("k")) === "v");
        const [replica] = servers.replicas;
        // Until the replica is connected, the primary answers.
        await until(async () => {
            assert.equal(await client.get("k"), "v");
            return /cmdstat_get:calls=[1-9]/.test(await report(replica.port));
        });
        client.close();
        await servers.end();
    });
});

/** What a server says of the commands it has run, asked without a client that would look for the primary. */
async function report(port: number): Promise<string> {
    const socket = connect(port, "127.0.0.1");
    socket.end("INFO commandstats\r\n");
    const chunks: Buffer[] = [];
    for await (const chunk of socket) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
}

/** A proxy that hurts what passes through it. */
async function startChaos(target: string, ...options: string[]): Promise<{ port: number; end(): void }> {
    const child: ChildProcess = spawn(program("chaos"), [target, ...options], { stdio: ["pipe", "pipe", "inherit"] });
    assert.ok(child.stdout);
    const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
    return { port: JSON.parse(line).port, end: () => child.stdin?.end() };
}
