import assert from "node:assert/strict";
import { it } from "node:test";
import {
    ClusterBatch,
    convertGlideRecordToRecord,
    Decoder,
    type GlideRecord,
    RequestError,
} from "@valkey/valkey-glide";
import { addresses, liveCluster, TAGS } from "./support/cluster";

liveCluster("an atomic batch", { everywhere: true }, (live) => {
    it("runs on the node of its slot", async () => {
        for (const tag of TAGS) {
            const batch = new ClusterBatch(true)
                .set(`${tag}a`, "1")
                .incr(`${tag}a`)
                .mget([`${tag}a`, `${tag}none`]);
            assert.deepEqual(await live.client.exec(batch, true), ["OK", 2, ["2", null]]);
        }
    });

    it("with keys in several slots is refused before anything is sent", async () => {
        await live.client.del([...TAGS]);
        const batch = new ClusterBatch(true);
        for (const tag of TAGS) batch.set(tag, "1");
        for (const raiseOnError of [true, false]) {
            await assert.rejects(live.client.exec(batch, raiseOnError), (error) => {
                assert.ok(error instanceof RequestError);
                assert.deepEqual([error.code, error.delivery], ["USAGE", "NOT_SENT"]);
                assert.match(error.message, /keys of one slot/);
                return true;
            });
        }
        assert.equal(await live.client.exists([...TAGS]), 0);
    });

    it("without keys runs on some node", async () => {
        assert.deepEqual(await live.client.exec(new ClusterBatch(true).ping().echo("e"), true), ["PONG", "e"]);
    });

    it("is null when a watched key has changed", async () => {
        const other = await live.connect();
        await live.client.watch(["{a}watched"]);
        await other.set("{a}watched", "changed");
        assert.equal(await live.client.exec(new ClusterBatch(true).set("{a}watched", "mine"), true), null);
        assert.equal(await live.client.get("{a}watched"), "changed");
        other.close();
    });

    it("keeps an error in the place of its command, or fails with it", async () => {
        await live.client.set("{a}text", "text");
        const batch = new ClusterBatch(true).incr("{a}text").get("{a}text");
        const [error, text] = (await live.client.exec(batch, false)) ?? [];
        assert.ok(error instanceof RequestError);
        assert.equal(text, "text");
        await assert.rejects(live.client.exec(batch, true), { name: "RequestError" });
    });
});

liveCluster("a batch that is not atomic", { everywhere: true }, (live) => {
    it("goes to all nodes and gives the replies in order", async () => {
        const batch = new ClusterBatch(false);
        for (let i = 0; i < 100; i++) batch.set(`${TAGS[i % 3]}${i}`, `${i}`).get(`${TAGS[i % 3]}${i}`);
        const expected = Array.from({ length: 100 }, (_, i) => ["OK", `${i}`]).flat();
        assert.deepEqual(await live.client.exec(batch, true), expected);
    });

    it("has commands that go to several nodes, or in parts", async () => {
        await live.client.flushall();
        const apart = Object.fromEntries(TAGS.map((tag) => [tag, tag]));
        const batch = new ClusterBatch(false)
            .mset(apart)
            .mget([...TAGS])
            .dbsize()
            .ping()
            .del([...TAGS])
            .dbsize();
        assert.deepEqual(await live.client.exec(batch, true), ["OK", [...TAGS], 3, "PONG", 3, 0]);
        const [info] = (await live.client.exec(new ClusterBatch(false).info(), true)) ?? [];
        const nodes = Object.keys(convertGlideRecordToRecord(info as unknown as GlideRecord<string>));
        assert.deepEqual(nodes.sort(), addresses(live.servers.servers));
    });

    it("keeps errors in the places of their commands, or fails with the first", async () => {
        await live.client.mset({ "{a}text": "text", "{b}text": "text" });
        const batch = new ClusterBatch(false)
            .get("{a}text")
            .incr("{b}text")
            .get("{c}none")
            .incr("{a}text")
            .get("{b}text");
        const replies = (await live.client.exec(batch, false)) ?? [];
        assert.deepEqual([replies[0], replies[2], replies[4]], ["text", null, "text"]);
        for (const error of [replies[1], replies[3]]) assert.ok(error instanceof RequestError);
        await assert.rejects(live.client.exec(batch, true), { name: "RequestError", message: /integer/ });
    });

    it("takes options", async () => {
        const options = {
            retryStrategy: { retryServerError: true, retryConnectionError: true },
            timeout: 2000,
            decoder: Decoder.Bytes,
        };
        const batch = new ClusterBatch(false).set("{a}o", "1").get("{a}o").get("{b}none");
        assert.deepEqual(await live.client.exec(batch, true, options), ["OK", Buffer.from("1"), null]);
    });

    it("goes where its route says", async () => {
        const [, { host, port }] = live.servers.primaries;
        const batch = new ClusterBatch(false).customCommand(["CLUSTER", "MYID"]).ping();
        const ofAddress = await live.client.exec(batch, true, { route: { type: "routeByAddress", host, port } });
        const ofKey = await live.client.exec(batch, true, { route: { type: "primarySlotKey", key: "{c}" } });
        assert.deepEqual(ofAddress, ofKey);
        assert.deepEqual(ofKey?.[1], "PONG");
    });

    it("without commands is an error", async () => {
        await assert.rejects(live.client.exec(new ClusterBatch(false), true), {
            name: "RequestError",
            delivery: "NOT_SENT",
        });
    });
});

liveCluster("a batch and a node that does not answer", {}, (live) => {
    it("ends by its timeout", async () => {
        const batch = new ClusterBatch(false);
        for (const tag of TAGS) batch.set(`${tag}slow`, tag);
        await live.client.exec(batch, true);
        await live.servers.order("stop");
        const replies = (await live.client.exec(batch, false, { timeout: 300 })) ?? [];
        assert.equal((replies[0] as unknown as Error).name, "TimeoutError");
        assert.deepEqual(replies.slice(1), ["OK", "OK"]);
        await assert.rejects(live.client.exec(batch, true, { timeout: 300 }), { name: "TimeoutError" });
        await live.servers.order("cont");
        assert.deepEqual(await live.client.exec(batch, true), ["OK", "OK", "OK"]);
    });
});
