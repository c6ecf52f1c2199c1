import assert from "node:assert/strict";
import { it } from "node:test";
import {
    Batch,
    type Boundary,
    convertElementsAndScores,
    Decoder,
    GlideClient,
    InfBoundary,
    type KeyWeight,
    type RangeByScore,
    RequestError,
    ScoreFilter,
} from "@valkey/valkey-glide";
import { live } from "./support/live";

live("commands of sorted sets", (live) => {
    it("waits for members that another client adds", async () => {
        const { client, servers, protocol } = live;
        const waiting = await GlideClient.createClient({ addresses: servers.addresses, protocol });
        try {
            const lowest = waiting.bzpopmin(["w:a", "w:b"], 0);
            assert.equal(await client.zadd("w:b", { x: 1.5 }), 1);
            assert.deepEqual(await lowest, ["w:b", "x", 1.5]);

            const highest = waiting.bzmpop(["w:c"], ScoreFilter.MAX, 0, { count: 2 });
            assert.equal(await client.zadd("w:c", { x: 1, y: 2, z: "+inf" }), 3);
            const members = [
                { element: "z", score: Number.POSITIVE_INFINITY },
                { element: "y", score: 2 },
            ];
            assert.deepEqual(await highest, ["w:c", members]);
        } finally {
            waiting.close();
        }
    });

    it("walks through all members with zscan", async () => {
        const members = Array.from({ length: 1000 }, (_, i) => ({ element: `member ${i}`, score: i }));
        assert.equal(await live.client.zadd("s:z", members), 1000);
        const found = new Map<string, number>();
        let cursor = "0";
        do {
            const [next, elements] = await live.client.zscan("s:z", cursor, { count: 50 });
            for (let i = 0; i < elements.length; i += 2) found.set(String(elements[i]), Number(elements[i + 1]));
            cursor = next;
        } while (cursor !== "0");
        assert.deepEqual(found, new Map(members.map(({ element, score }) => [element, score])));
    });

    it("takes what it gives", async () => {
        const scores = convertElementsAndScores({ a: 1, b: "-inf" });
        assert.equal(await live.client.zadd("g:1", scores), 2);
        const members = await live.client.zrangeWithScores("g:1", { start: 0, end: -1 });
        assert.equal(await live.client.zadd("g:2", members), 2);
        assert.deepEqual(await live.client.zmscore("g:2", ["a", "b"]), [1, Number.NEGATIVE_INFINITY]);
    });

    it("refuses what cannot be meant, and names it", async () => {
        const { client } = live;
        const refused: [Promise<unknown>, RegExp][] = [
            [client.zadd("r:z", {}), /membersAndScores must not be empty/],
            [client.zadd("r:z", { a: Number.NaN }), /membersAndScores must be a number/],
            [client.zadd("r:z", [{ element: "a" } as never]), /membersAndScores.score must be a number/],
            [client.zcount("r:z", 1 as never, InfBoundary.PositiveInfinity), /minScore must be an InfBoundary/],
            [client.zcount("r:z", InfBoundary.NegativeInfinity, { value: "1" as never }), /maxScore.value must be a/],
            [client.zlexcount("r:z", { value: 1 } as never, InfBoundary.PositiveInfinity), /minLex.value must be a st/],
            [client.zrange("r:z", { start: 0.5, end: 1 }), /rangeQuery.start must be an integer/],
            [client.zrange("r:z", { type: "by" } as never), /rangeQuery.type must be byScore or byLex/],
            [client.zrange("r:z", { start: 0, end: 1 }, { rev: true } as never), /there is no option rev/],
            [client.zrange("r:z", range({ offset: "0" as never, count: 1 })), /rangeQuery.limit.offset must be an i/],
            [client.zunionWithScores([["a", 1], "b"] as KeyWeight[]), /keys must all have a weight/],
            [client.zunionWithScores([["a", "1"]] as never), /the weight of keys must be a number/],
            [client.zunionstore("d", []), /keys must not be empty/],
        ];
        for (const [call, message] of refused) {
            await assert.rejects(
                call,
                (error) => error instanceof RequestError && message.test(error.message),
                `${message}`,
            );
        }
    });

    it("refuses the same in a batch, where it is added", () => {
        const batch = new Batch(false).zadd("b:z", { a: 1 });
        const bad = { value: Number.NaN };
        assert.throws(() => batch.zcount("b:z", bad, InfBoundary.PositiveInfinity), /minScore.value must be a number/);
    });

    it("compares members byte by byte", async () => {
        const members = Array.from({ length: 256 }, (_, byte) => ({ element: Buffer.of(byte), score: 0 }));
        assert.equal(await live.client.zadd("l:z", members), 256);
        const start = { value: Buffer.of(0x7f), isInclusive: false };
        const query = { type: "byLex", start, end: { value: Buffer.of(0xff) } } as const;
        const found = await live.client.zrange("l:z", query, { decoder: Decoder.Bytes });
        assert.deepEqual(
            found,
            members.slice(128).map(({ element }) => element),
        );
    });
});

function range(limit: RangeByScore["limit"]): RangeByScore {
    const all: [Boundary<number>, Boundary<number>] = [InfBoundary.NegativeInfinity, InfBoundary.PositiveInfinity];
    return { type: "byScore", start: all[0], end: all[1], limit };
}
