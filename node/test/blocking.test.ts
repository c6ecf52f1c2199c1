import assert from "node:assert/strict";
import { it } from "node:test";
import { Batch, ClosingError, GlideClient, TimeoutError } from "@valkey/valkey-glide";
import { live } from "./support/live";
import { until } from "./support/until";

live("commands that block", (live) => {
    const blocked = async () => {
        const info = (await live.client.customCommand(["INFO", "clients"])) as string;
        return Number(/blocked_clients:(\d+)/.exec(info)?.[1]);
    };
    const untilBlocked = (count: number) => until(async () => (await blocked()) === count);

    it("delay no other", async () => {
        let ended = false;
        const pop = live.client.blpop(["w:list"], 0).finally(() => {
            ended = true;
        });
        await untilBlocked(1);
        for (let i = 0; i < 500; i++) assert.equal(await live.client.incr("w:n"), i + 1);
        assert.equal(ended, false);
        await live.client.rpush("w:list", ["a"]);
        assert.deepEqual(await pop, ["w:list", "a"]);
    });

    it("are ended on the server by an AbortSignal", async () => {
        for (let round = 0; round < 50; round++) {
            const controller = new AbortController();
            const pop = live.client.blpop(["w:abort"], 0, { signal: controller.signal });
            const ended = assert.rejects(pop, { name: "AbortError" });
            await untilBlocked(1);
            controller.abort();
            // Pushed at once, and not popped for nobody.
            assert.equal(await live.client.rpush("w:abort", ["a"]), 1);
            await ended;
            assert.equal(await live.client.lpop("w:abort"), "a");
        }
        await untilBlocked(0);
    });

    it("may take as long as they say, whatever the client's timeout", async () => {
        const { addresses } = live.servers;
        const client = await GlideClient.createClient({ addresses, requestTimeout: 20, protocol: live.protocol });
        assert.equal(await client.blpop(["w:none"], 0.1), null);
        const batch = new Batch(false).blpop(["w:none"], 0.05).blpop(["w:none"], 0.05).ping();
        assert.deepEqual(await client.exec(batch, true), [null, null, "PONG"]);
        const pop = client.blpop(["w:ever"], 0);
        await untilBlocked(1);
        assert.equal(await client.blpop(["w:none"], 0.1), null);
        await live.client.rpush("w:ever", ["a"]);
        assert.deepEqual(await pop, ["w:ever", "a"]);
        await assert.rejects(client.exec(new Batch(false).blpop(["w:none"], 0), true, { timeout: 50 }), TimeoutError);
        await untilBlocked(0);
        client.close();
    });

    it("end with a ClosingError when the client is closed", async () => {
        const { addresses } = live.servers;
        const client = await GlideClient.createClient({ addresses });
        const pops = Array.from({ length: 10 }, () => client.blpop(["w:closing"], 0));
        const ended = pops.map((pop) => assert.rejects(pop, ClosingError));
        await untilBlocked(10);
        client.close();
        await Promise.all(ended);
        await untilBlocked(0);
    });
});
