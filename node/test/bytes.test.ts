import assert from "node:assert/strict";
import { it } from "node:test";
import { Batch, Decoder, RequestError, Script } from "@valkey/valkey-glide";
import { live } from "./support/live";

live("what crosses", (live) => {
    it("gives Buffers where the call asks for them", async () => {
        await live.client.set("b:k", "v");
        assert.deepEqual(await live.client.get("b:k", { decoder: Decoder.Bytes }), Buffer.from("v"));
        assert.deepEqual(await live.client.mget(["b:k"], { decoder: Decoder.Bytes }), [Buffer.from("v")]);
        assert.deepEqual(await live.client.customCommand(["PING"], { decoder: Decoder.Bytes }), Buffer.from("PONG"));
    });

    it("keeps every byte", async () => {
        const all = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
        await live.client.set(all, all);
        assert.deepEqual(await live.client.get(all, { decoder: Decoder.Bytes }), all);
        const text = "ünïcödé 日本語 👋 \u0000";
        await live.client.set(text, text);
        assert.equal(await live.client.get(text), text);
    });

    for (const mebibytes of [1, 64]) {
        it(`carries ${mebibytes} MiB`, async () => {
            const value = Buffer.alloc(mebibytes * 1024 * 1024, `${mebibytes}`);
            await live.client.set("big", value);
            const found = await live.client.get("big", { decoder: Decoder.Bytes });
            assert.ok(value.equals(found as Buffer));
            assert.equal((await live.client.get("big"))?.length, value.length);
            await live.client.set("big", value.toString());
            assert.equal(await live.client.strlen("big"), value.length);
            await live.client.del(["big"]);
        });
    }

    it("refuses to give as text what is none, and names the command", async () => {
        const bytes = Buffer.from([0x66, 0xff, 0x6f]);
        await live.client.set("b:raw", bytes);
        const message = /^GET: the reply is not UTF-8 text/;
        await assert.rejects(live.client.get("b:raw"), { name: "RequestError", code: "USAGE", message });
        assert.deepEqual(await live.client.get("b:raw", { decoder: Decoder.Bytes }), bytes);
        const batch = new Batch(false).ping().get("b:raw").ping();
        await assert.rejects(live.client.exec(batch, true), { name: "RequestError", message });
        const [before, unreadable, after] = (await live.client.exec(batch, false)) ?? [];
        assert.deepEqual([before, after], ["PONG", "PONG"]);
        assert.ok(unreadable instanceof RequestError);
        assert.match(unreadable.message, message);
        const large = Buffer.alloc(1024 * 1024, 0xff);
        await live.client.set("b:raw", large);
        await assert.rejects(live.client.get("b:raw"), { message });
        // The character that stands for what cannot be read may have been meant.
        await live.client.set("b:raw", "\uFFFD");
        assert.equal(await live.client.get("b:raw"), "\uFFFD");
        await assert.rejects(live.client.customCommand(["ECHO", bytes]), { message: /^custom command: / });
        const script = new Script("return ARGV[1]");
        await assert.rejects(live.client.invokeScript(script, { args: [bytes] }), { message: /^invokeScript: / });
        await assert.rejects(live.client.invokeScript(script, { args: [1 as unknown as string] }), {
            message: /^invokeScript: argument 1 must be/,
        });
    });

    it("carries empty keys, values and elements", async () => {
        await live.client.set("", "");
        assert.equal(await live.client.get(""), "");
        await live.client.rpush("b:empty", ["", ""]);
        assert.deepEqual(await live.client.lrange("b:empty", 0, -1), ["", ""]);
    });

    it("gives integers beyond what a number can hold as bigints", async () => {
        await live.client.set("huge", "9223372036854775806");
        assert.equal(await live.client.incr("huge"), 9223372036854775807n);
        assert.equal(await live.client.decrBy("huge", 9223372036854775807n), 0);
    });

    it("runs any command, and gives maps as entries", async () => {
        await live.client.customCommand(["HSET", "h", "field", "value"]);
        assert.equal(await live.client.customCommand(["HGET", "h", "field"]), "value");
        const entries = await live.client.customCommand(["CONFIG", "GET", "timeout"]);
        assert.deepEqual(entries, [{ key: "timeout", value: "0" }]);
    });
});
