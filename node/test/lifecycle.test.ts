import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { Batch, ClosingError, GlideClient } from "@valkey/valkey-glide";
import { FakeServer } from "./support/fake";
import { Topology } from "./support/topology";
import { until } from "./support/until";

describe("closing", () => {
    let server: FakeServer;
    let client: GlideClient;
    before(async () => {
        server = await FakeServer.start();
    });
    after(() => server.stop());
    const open = async () => {
        server.answer = () => undefined;
        client = await GlideClient.createClient({ addresses: server.addresses, requestTimeout: 60_000 });
    };

    it("ends everything pending with a ClosingError that has the given message", async () => {
        await open();
        let sent = 0;
        server.answer = () => {
            sent++;
            return undefined;
        };
        const pending = [client.get("a"), client.exec(new Batch(false).get("b"), true)];
        await until(() => sent === 2);
        const outcomes = Promise.allSettled([...pending, client.get("unsent")]);
        client.close("shutting down");
        const errors = (await outcomes).map((outcome) => (outcome as PromiseRejectedResult).reason);
        for (const { name, message, code } of errors) {
            assert.deepEqual([name, message, code], ["ClosingError", "shutting down", "CLOSED"]);
        }
        assert.deepEqual(
            errors.map((error) => error.delivery),
            ["MAYBE_EXECUTED", "MAYBE_EXECUTED", "NOT_SENT"],
        );
        assert.equal(sent, 2);
    });

    it("makes every later call fail, and is harmless when repeated", async () => {
        await open();
        client.close();
        client.close();
        await assert.rejects(client.get("a"), ClosingError);
        await assert.rejects(client.exec(new Batch(true).get("a"), true), ClosingError);
    });

    it("closes the socket", async () => {
        await open();
        client.close();
        await until(() => server.sockets.size === 0);
    });

    it("lets the process end, and nothing else does", () => {
        const code = (end: string) => `
            const { GlideClient } = require(${JSON.stringify(join(__dirname, ".."))});
            GlideClient.createClient({ addresses: [{ host: "127.0.0.1", port: 1 }], lazyConnect: true })
                .then((client) => { console.log("open"); ${end} });`;
        const run = (end: string) =>
            spawnSync(process.execPath, ["-e", code(end)], { timeout: 1500, encoding: "utf8" });
        const closed = run("client.close();");
        assert.deepEqual([closed.status, closed.stdout, closed.stderr], [0, "open\n", ""]);
        const open = run("global.client = client;");
        assert.deepEqual([open.signal, open.stdout], ["SIGTERM", "open\n"]);
    });
});

describe("an abort signal", () => {
    let server: FakeServer;
    let client: GlideClient;
    before(async () => {
        server = await FakeServer.start();
        client = await GlideClient.createClient({
            addresses: server.addresses,
            requestTimeout: 60_000,
            inflightRequestsLimit: 5000,
        });
    });
    after(() => {
        client.close();
        server.stop();
    });

    it("ends a call with its reason, and the late reply reaches nobody else", async () => {
        const waiting: (() => void)[] = [];
        server.answer = (words, socket) => {
            waiting.push(() => socket.write(`+${words[1]}\r\n`));
            return undefined;
        };
        const controller = new AbortController();
        const aborted = client.get("first", { signal: controller.signal });
        await until(() => waiting.length === 1);
        controller.abort(new Error("no longer needed"));
        await assert.rejects(aborted, { message: "no longer needed" });
        const next = client.get("second");
        await until(() => waiting.length === 2);
        for (const answer of waiting) answer();
        assert.equal(await next, "second");
    });

    it("that was aborted before sends nothing", async () => {
        server.answer = () => assert.fail("something was sent");
        await assert.rejects(client.get("k", { signal: AbortSignal.abort() }), { name: "AbortError" });
        await assert.rejects(client.exec(new Batch(true).get("k"), true, { signal: AbortSignal.abort() }), {
            name: "AbortError",
        });
    });

    it("that comes too late changes nothing, and is not listened to any more", async () => {
        server.answer = () => "+v\r\n";
        const controller = new AbortController();
        assert.equal(await client.get("k", { signal: controller.signal }), "v");
        controller.abort();
        assert.equal(await client.get("k"), "v");
    });

    it("may end hundreds of calls among others without mixing replies up", async () => {
        const rounds = 2000;
        server.answer = (words) => `+${words[1]}\r\n`;
        const calls = Array.from({ length: rounds }, async (_, i) => {
            const key = `key-${i}`;
            if (i % 10 !== 0) return (await client.get(key)) === key;
            const controller = new AbortController();
            const call = client.get(key, { signal: controller.signal });
            setImmediate(() => controller.abort());
            return call.then(
                (value) => value === key,
                (error) => error.name === "AbortError",
            );
        });
        assert.deepEqual(await Promise.all(calls), Array(rounds).fill(true));
    });
});

describe("the limit of pending requests", () => {
    it("makes the one beyond fail at once, and is given back", async () => {
        const server = await FakeServer.start();
        const client = await GlideClient.createClient({
            addresses: server.addresses,
            inflightRequestsLimit: 3,
            requestTimeout: 60_000,
        });
        const waiting: (() => void)[] = [];
        server.answer = (_, socket) => {
            waiting.push(() => socket.write("+v\r\n"));
            return undefined;
        };
        const pending = [client.get("a"), client.get("b"), client.get("c")];
        await assert.rejects(client.get("d"), { name: "RequestError", code: "BUSY", delivery: "NOT_SENT" });
        await until(() => waiting.length === 3);
        for (const answer of waiting) answer();
        assert.deepEqual(await Promise.all(pending), ["v", "v", "v"]);
        server.answer = () => "+v\r\n";
        assert.equal(await client.get("e"), "v");
        client.close();
        server.stop();
    });
});

describe("a request without an answer", () => {
    it("ends with a TimeoutError at its time, and its late reply reaches nobody", async () => {
        const server = await FakeServer.start();
        const client = await GlideClient.createClient({ addresses: server.addresses, requestTimeout: 100 });
        let late: (() => void) | undefined;
        server.answer = (words, socket) => {
            late = () => socket.write(`+${words[1]}\r\n`);
            return undefined;
        };
        const started = performance.now();
        await assert.rejects(client.get("slow"), { name: "TimeoutError", code: "TIMEOUT", delivery: "MAYBE_EXECUTED" });
        const took = performance.now() - started;
        assert.ok(took >= 99 && took < 300, `${took} ms`);
        server.answer = (words) => `+${words[1]}\r\n`;
        late?.();
        assert.equal(await client.get("quick"), "quick");
        client.close();
        server.stop();
    });
});

describe("a thousand clients, one after the other", () => {
    const counts = () => ({
        files: readdirSync("/proc/self/fd").length,
        threads: Number(/Threads:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]),
    });

    it("leave no socket and no thread", { skip: process.platform !== "linux" && "needs /proc" }, async () => {
        const servers = await Topology.start("standalone");
        const round = async () => {
            const client = await GlideClient.createClient({ addresses: servers.addresses });
            await client.ping();
            client.close();
        };
        for (let i = 0; i < 10; i++) await round();
        const first = counts();
        for (let i = 0; i < 1000; i++) await round();
        await until(() => counts().files <= first.files && counts().threads <= first.threads);
        await servers.end();
    });

    it("are closed when they are forgotten", { skip: !global.gc && "needs --expose-gc" }, async () => {
        const server = await FakeServer.start();
        for (let i = 0; i < 20; i++) await GlideClient.createClient({ addresses: server.addresses });
        await until(() => {
            global.gc?.();
            return server.sockets.size === 0;
        });
        server.stop();
    });

    it("are not forgotten while something is pending", { skip: !global.gc && "needs --expose-gc" }, async () => {
        const server = await FakeServer.start();
        let answer: (() => void) | undefined;
        server.answer = (_, socket) => {
            answer = () => socket.write("+v\r\n");
            return undefined;
        };
        const call = GlideClient.createClient({ addresses: server.addresses, requestTimeout: 60_000 }).then((client) =>
            client.get("k"),
        );
        await until(() => answer !== undefined);
        for (let i = 0; i < 5; i++) {
            global.gc?.();
            await pause(1);
        }
        answer?.();
        assert.equal(await call, "v");
        server.stop();
    });
});
