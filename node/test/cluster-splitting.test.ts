import assert from "node:assert/strict";
import { it } from "node:test";
import { ClusterBatch, Decoder, RequestError, TimeoutError } from "@valkey/valkey-glide";
import { liveCluster, TAGS } from "./support/cluster";

const COUNT = 300;
const keys = Array.from({ length: COUNT }, (_, i) => `key-${i}`);
const entries = keys.map((key) => ({ key, value: `value of ${key}` }));

liveCluster("a command with keys on several nodes", { everywhere: true }, (live) => {
    it("gives the replies in the order of the keys", async () => {
        assert.equal(await live.client.mset(entries), "OK");
        const values = entries.map(({ value }) => value);
        assert.deepEqual(await live.client.mget(keys), values);
        assert.deepEqual(await live.client.mget([...keys].reverse()), [...values].reverse());
        assert.deepEqual(await live.client.mget(["none", keys[3], keys[3], "none"]), [
            null,
            values[3],
            values[3],
            null,
        ]);
        const bytes = await live.client.mget([Buffer.from(keys[0])], { decoder: Decoder.Bytes });
        assert.deepEqual(bytes, [Buffer.from(values[0])]);
        assert.deepEqual(await live.client.customCommand(["MGET", ...keys]), values);
    });

    it("adds up what the nodes count", async () => {
        await live.client.mset(entries);
        assert.equal(await live.client.exists([...keys, keys[0], "none"]), COUNT + 1);
        assert.equal(await live.client.touch(keys), COUNT);
        assert.equal(await live.client.unlink(keys.slice(0, 100)), 100);
        assert.equal(await live.client.del(keys), COUNT - 100);
        assert.equal(await live.client.exists(keys), 0);
    });

    it("is done at once for all keys if it cannot be sent apart", async () => {
        const apart = Object.fromEntries(TAGS.map((tag) => [tag, "1"]));
        await assert.rejects(live.client.msetnx(apart), { name: "RequestError", code: "USAGE", delivery: "NOT_SENT" });
        assert.equal(await live.client.exists([...TAGS]), 0);
        assert.equal(await live.client.msetnx({ "{a}1": "1", "{a}2": "2" }), true);
        await live.client.sadd("{a}s", ["x", "y"]);
        await live.client.sadd("{a}t", ["y"]);
        assert.deepEqual(await live.client.sdiff(["{a}s", "{a}t"]), new Set(["x"]));
    });

    it("watches keys on several nodes", async () => {
        assert.equal(await live.client.watch([...TAGS]), "OK");
        assert.equal(await live.client.unwatch(), "OK");
    });
});

liveCluster("a command with keys on several nodes", {}, (live) => {
    it("names the keys of the parts that failed", async () => {
        const rules = ["on", ">pw", "~{a}*", "~{c}*", "+@all"];
        await live.client.aclSetUser("half", { rules });
        const half = await live.connect({ credentials: { username: "half", password: "pw" } });
        const apart = TAGS.flatMap((tag) => [`${tag}1`, `${tag}2`]);
        await live.client.mset(Object.fromEntries(apart.map((key) => [key, key])));

        await assert.rejects(half.mget(apart), (error) => {
            assert.ok(error instanceof RequestError);
            assert.equal(error.serverCode, "NOPERM");
            assert.deepEqual(error.failedKeys, ["{b}1", "{b}2"]);
            return true;
        });
        const failedKeys = [Buffer.from("{b}1"), Buffer.from("{b}2")];
        await assert.rejects(half.mget(apart, { decoder: Decoder.Bytes }), { failedKeys });
        await assert.rejects(half.mset(Object.fromEntries(apart.map((key) => [key, "new"]))), {
            failedKeys: ["{b}1", "{b}2"],
        });
        assert.deepEqual(await live.client.mget(apart), ["{b}1", "{b}2", "new", "new", "new", "new"]);
        await assert.rejects(half.del(["{b}1"]), (error: RequestError) => error.serverCode === "NOPERM");
    });

    it("names the keys of a node that does not answer", async () => {
        const client = await live.connect({ requestTimeout: 300 });
        const apart = TAGS.map((tag) => `${tag}slow`);
        await client.mget(apart);
        await live.servers.order("stop");
        await assert.rejects(client.mget(apart), { name: "TimeoutError", failedKeys: ["{b}slow"] });
        await live.servers.order("cont");
        assert.deepEqual(await live.client.mget(apart), [null, null, null]);
    });

    it("names them in a batch too, where the error has the place of its command", async () => {
        const client = await live.connect({ requestTimeout: 300 });
        const apart = TAGS.map((tag) => `${tag}slow`);
        await client.mget(apart);
        await client.set("{c}text", "text");
        await live.servers.order("stop");
        try {
            const values = Object.fromEntries(apart.map((key) => [key, "new"]));
            const batch = new ClusterBatch(false).mset(values).get(apart[0]).lpush("{c}text", ["a"]).get(apart[1]);
            const [split, late, wrong, good] = (await client.exec(batch, false)) as unknown as RequestError[];
            assert.ok(split instanceof TimeoutError && late instanceof TimeoutError, `${split}, ${late}`);
            assert.deepEqual([split.delivery, split.failedKeys], ["MAYBE_EXECUTED", ["{b}slow"]]);
            assert.equal(split.node, late.node);
            assert.match(`${late.node}`, /^127\.0\.0\.1:\d+$/);
            assert.deepEqual([late.delivery, late.failedKeys], ["MAYBE_EXECUTED", undefined]);
            assert.deepEqual([wrong.code, wrong.serverCode, wrong.delivery], ["SERVER", "WRONGTYPE", "REFUSED"]);
            assert.notEqual(wrong.node, late.node);
            assert.equal(good, "new");
            const [{ failedKeys }] = (await client.exec(batch, false, { decoder: Decoder.Bytes })) as RequestError[];
            assert.deepEqual(failedKeys, [Buffer.from("{b}slow")]);
        } finally {
            await live.servers.order("cont");
        }
    });
});
