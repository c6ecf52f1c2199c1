import assert from "node:assert/strict";
import { it } from "node:test";
import { Decoder, RequestError, Script } from "@valkey/valkey-glide";
import { live } from "./support/live";

live("scripts", (live) => {
    it("run by their hash, whether the server knows them or not", async () => {
        const script = new Script("return { KEYS[1], ARGV[1], redis.call('INCR', KEYS[1]) }");
        await live.client.del(["x:n"]);
        for (let runs = 1; runs < 6; runs++) {
            if (runs % 2 === 1) await live.client.scriptFlush();
            assert.deepEqual(await live.client.invokeScript(script, { keys: ["x:n"], args: ["a"] }), [
                "x:n",
                "a",
                runs,
            ]);
            assert.deepEqual(await live.client.scriptExists([script.getHash()]), [true]);
        }
        assert.equal(await live.client.invokeScript(new Script("return #KEYS + #ARGV")), 0);
        assert.equal(await live.client.invokeScript(new Script(Buffer.from("return 7")), { keys: [], args: [] }), 7);
    });

    it("take and give any bytes", async () => {
        const all = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
        const script = new Script(
            "redis.call('SET', KEYS[1], ARGV[1]) return { redis.call('GET', KEYS[1]), 'ünïcödé 👋' }",
        );
        const options = { keys: [all], args: [all], decoder: Decoder.Bytes };
        assert.deepEqual(await live.client.invokeScript(script, options), [all, Buffer.from("ünïcödé 👋")]);
        const echo = new Script("return ARGV[1]");
        assert.equal(await live.client.invokeScript(echo, { args: ["日本語"] }), "日本語");
    });

    it("run at the same time while others flush them", async () => {
        const scripts = ["a", "b"].map((letter) => new Script(`return '${letter}' .. ARGV[1]`));
        const runs = Array.from({ length: 200 }, (_, number) => {
            if (number % 20 === 0) void live.client.scriptFlush();
            return live.client.invokeScript(scripts[number % 2], { args: [`${number}`] });
        });
        const expected = runs.map((_, number) => `${"ab"[number % 2]}${number}`);
        assert.deepEqual(await Promise.all(runs), expected);
    });

    it("raise typed errors", async () => {
        const fails = (code: string) => assert.rejects(live.client.invokeScript(new Script(code)), RequestError);
        await fails("this is not Lua");
        await fails("return redis.call('INCRBY', 'k')");
        const mine = live.client.invokeScript(new Script("return redis.error_reply('MINE went wrong')"));
        await assert.rejects(mine, { name: "RequestError", serverCode: "MINE" });
        await assert.rejects(live.client.invokeScript("return 1" as never), /script must be a Script/);
        const script = new Script("return 1");
        await assert.rejects(live.client.invokeScript(script, { keys: "k" as never }), /keys must be an array/);
        assert.throws(() => new Script(1 as never), /code must be a string or a Buffer/);
    });

    it("share their source, which is gone with the last of them", async () => {
        const [first, second] = [new Script("return 'shared'"), new Script("return 'shared'")];
        assert.equal(first.getHash(), second.getHash());
        first.release();
        first.release();
        assert.equal(await live.client.invokeScript(second), "shared");
        second.release();
        await assert.rejects(live.client.invokeScript(second), { code: "USAGE", message: /released/ });
    });
});
