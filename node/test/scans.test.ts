import assert from "node:assert/strict";
import { it } from "node:test";
import { Decoder } from "@valkey/valkey-glide";
import { live } from "./support/live";

/** What an iterator gives, with what it gave more than once given once. */
async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
    const found = new Map<string, T>();
    for await (const item of items) found.set(JSON.stringify(item), item);
    return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, item]) => item);
}

const names = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${1000 + i}`);

live("iterators over scans", (live) => {
    it("give every key, in as many steps as it takes", async () => {
        const keys = names("scan:", 500);
        await live.client.mset(Object.fromEntries(keys.map((key) => [key, "v"])));
        assert.deepEqual(await all(live.client.scanIterator({ match: "scan:*", count: 50 })), keys);
        assert.deepEqual(await all(live.client.scanIterator({ match: "scan:none*" })), []);
    });

    it("give every member of a set", async () => {
        const members = names("m", 500);
        await live.client.sadd("scan-set", members);
        assert.deepEqual(await all(live.client.sscanIterator("scan-set", { count: 20 })), members);
        assert.deepEqual(await all(live.client.sscanIterator("scan-none")), []);
    });

    it("give fields with their values", async () => {
        const fields = names("f", 600);
        await live.client.hset("scan-hash", Object.fromEntries(fields.map((field) => [field, `v${field}`])));
        const expected = fields.map((field) => ({ field, value: `v${field}` }));
        assert.deepEqual(await all(live.client.hscanIterator("scan-hash", { count: 20 })), expected);
    });

    it("give members with their scores", async () => {
        const scores = { a: 1, b: -2.5, c: Number.POSITIVE_INFINITY, d: Number.NEGATIVE_INFINITY };
        await live.client.zadd("scan-scores", { a: 1, b: -2.5, c: "+inf", d: "-inf" });
        const expected = Object.entries(scores).map(([element, score]) => ({ element, score }));
        assert.deepEqual(await all(live.client.zscanIterator("scan-scores")), expected);
        const bytes = await all(live.client.zscanIterator("scan-scores", { match: "b", decoder: Decoder.Bytes }));
        assert.deepEqual(bytes, [{ element: Buffer.from("b"), score: -2.5 }]);
    });

    it("give members alone", live.since("8.0"), async () => {
        await live.client.zadd("scan-members", { a: 1, b: 2 });
        assert.deepEqual(await all(live.client.zscanIterator("scan-members", { noScores: true })), ["a", "b"]);
    });

    it("give fields alone", live.since("8.0"), async () => {
        await live.client.hset("scan-fields", { a: "1", b: "2" });
        assert.deepEqual(await all(live.client.hscanIterator("scan-fields", { noValues: true })), ["a", "b"]);
    });

    it("give Buffers where the call asks for them", async () => {
        await live.client.hset("scan-bytes", { a: "1" });
        const found = await all(live.client.hscanIterator("scan-bytes", { decoder: Decoder.Bytes }));
        assert.deepEqual(found, [{ field: Buffer.from("a"), value: Buffer.from("1") }]);
    });

    it("make no further calls when they are left", async () => {
        const members = names("m", 500);
        await live.client.sadd("scan-left", members);
        const before = await calls();
        for await (const member of live.client.sscanIterator("scan-left", { count: 10 })) {
            assert.ok(members.includes(String(member)));
            break;
        }
        assert.equal((await calls()) - before, 1);
    });

    it("end with the error of a call", async () => {
        await live.client.set("scan-text", "v");
        await assert.rejects(all(live.client.sscanIterator("scan-text")), { serverCode: "WRONGTYPE" });
        const reason = new Error("enough");
        await assert.rejects(all(live.client.scanIterator({ signal: AbortSignal.abort(reason) })), reason);
    });

    it("go on until they are told to end", async () => {
        const abort = new AbortController();
        const found: unknown[] = [];
        const walk = async () => {
            for await (const member of live.client.sscanIterator("scan-set", { count: 10, signal: abort.signal })) {
                found.push(member);
                abort.abort(new Error("enough"));
            }
        };
        await assert.rejects(walk, /enough/);
        assert.ok(found.length > 0 && found.length < 500);
    });

    /** How often the server was asked for a step. */
    async function calls(): Promise<number> {
        const stats = String(await live.client.customCommand(["INFO", "commandstats"]));
        return Number(/cmdstat_sscan:calls=(\d+)/.exec(stats)?.[1] ?? 0);
    }
});
