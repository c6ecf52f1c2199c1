import assert from "node:assert/strict";
import { it } from "node:test";
import {
    ClusterScanCursor,
    type ClusterScanOptions,
    Decoder,
    type GlideClusterClient,
    type GlideString,
    ObjectType,
} from "@valkey/valkey-glide";
import { liveCluster, TAGS } from "./support/cluster";

const COUNT = 600;
const names = (prefix: string) => Array.from({ length: COUNT }, (_, i) => `${prefix}${1000 + i}`);

/** All keys of a scan, step by step, without those that come more than once. */
async function scanned(client: GlideClusterClient, options?: ClusterScanOptions): Promise<GlideString[]> {
    const found = new Set<GlideString>();
    let cursor = new ClusterScanCursor();
    while (!cursor.isFinished()) {
        const [next, keys] = await client.scan(cursor, options);
        for (const key of keys) found.add(key);
        cursor = next;
    }
    return [...found].sort();
}

liveCluster("a scan of a cluster", { everywhere: true }, (live) => {
    const plain = names("scan:");

    it("gives every key", async () => {
        await live.client.flushall();
        assert.deepEqual(await scanned(live.client), []);
        await live.client.mset(Object.fromEntries(plain.map((key) => [key, "v"])));
        assert.deepEqual(await scanned(live.client, { count: 50 }), plain);
    });

    it("gives those that match, or hold a type", async () => {
        await live.client.flushall();
        await live.client.mset(Object.fromEntries(plain.map((key) => [key, "v"])));
        for (const tag of TAGS) await live.client.sadd(`${tag}set`, ["m"]);
        assert.deepEqual(await scanned(live.client, { match: "scan:10*", count: 1000 }), plain.slice(0, 100));
        assert.deepEqual(await scanned(live.client, { match: Buffer.from("scan:1599") }), ["scan:1599"]);
        const sets = TAGS.map((tag) => `${tag}set`).sort();
        assert.deepEqual(await scanned(live.client, { type: ObjectType.SET, count: 100 }), sets);
        assert.deepEqual(await scanned(live.client, { allowNonCoveredSlots: true, match: "*set" }), sets);
    });

    it("is walked over, and left early", async () => {
        const found = new Set<GlideString>();
        for await (const key of live.client.scanIterator({ match: "scan:*", count: 100 })) found.add(key);
        assert.deepEqual([...found].sort(), plain);
        for await (const key of live.client.scanIterator({ match: "scan:*", decoder: Decoder.Bytes })) {
            assert.ok(Buffer.isBuffer(key));
            break;
        }
    });

    it("says that keys are no text", async () => {
        const key = Buffer.from("raw:\xff", "latin1");
        await live.client.set(key, "v");
        const step = { match: "raw:*", count: 100_000 };
        await assert.rejects(
            async () => {
                for await (const _ of live.client.scanIterator(step));
            },
            { message: /^scan: the reply is not UTF-8 text/ },
        );
        for await (const found of live.client.scanIterator({ ...step, decoder: Decoder.Bytes }))
            assert.deepEqual(found, key);
        await live.client.del([key]);
    });

    it("goes on from a cursor that was text meanwhile", async () => {
        const found = new Set<GlideString>();
        let text = "";
        do {
            const [next, keys] = await live.client.scan(new ClusterScanCursor(text), { match: "scan:*", count: 100 });
            for (const key of keys) found.add(key);
            text = next.getCursor();
        } while (text !== "finished");
        assert.deepEqual([...found].sort(), plain);
    });

    it("makes no step from a cursor that no scan gave", async () => {
        for (const text of ["0", "bogus", "finishe", "\u0000"]) {
            const foreign = new ClusterScanCursor(text);
            await assert.rejects(live.client.scan(foreign), { name: "RequestError", code: "USAGE", message: /cursor/ });
        }
        const finished = new ClusterScanCursor("finished");
        await assert.rejects(live.client.scan(finished), { name: "RequestError", code: "USAGE", message: /finished/ });
    });

    it("ends with its signal", async () => {
        const reason = new Error("enough");
        await assert.rejects(
            live.client.scan(new ClusterScanCursor(), { signal: AbortSignal.abort(reason) } as object),
            reason,
        );
    });
});

liveCluster("a scan of a cluster that changes", { replicas: 1 }, (live) => {
    it("gives every key that was there throughout", async () => {
        const keys = TAGS.flatMap((tag) => names(tag));
        await live.client.mset(Object.fromEntries(keys.map((key) => [key, "v"])));
        const [first] = live.servers.primaries;
        const [replica] = live.servers.replicas;
        const found = new Set<GlideString>();
        let steps = 0;
        for (let cursor = new ClusterScanCursor(); !cursor.isFinished(); steps++) {
            const [next, some] = await live.client.scan(cursor, { count: 20 });
            for (const key of some) found.add(key);
            cursor = next;
            if (steps === 5) await live.servers.order("failover", replica.port);
            if (steps === 20) await live.servers.order("failover", first.port);
        }
        assert.ok(steps > 20);
        assert.deepEqual([...found].sort(), [...keys].sort());
    });
});
