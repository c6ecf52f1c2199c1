import assert from "node:assert/strict";
import { it } from "node:test";
import { Decoder, ObjectType, SortOrder } from "@valkey/valkey-glide";
import { live } from "./support/live";

live("commands of keys", (live) => {
    it("dumps and restores, also where strings are text", async () => {
        await live.client.set("r:k", Buffer.from([0, 255, 128]));
        const dumped = await live.client.dump("r:k");
        assert.ok(Buffer.isBuffer(dumped));
        assert.equal(await live.client.restore("r:l", 0, dumped), "OK");
        await assert.rejects(live.client.restore("r:l", 0, dumped), { serverCode: "BUSYKEY" });
        assert.equal(await live.client.restore("r:l", 1000, dumped, { replace: true, idletime: 5 }), "OK");
        assert.deepEqual(await live.client.get("r:l", { decoder: Decoder.Bytes }), Buffer.from([0, 255, 128]));
        assert.equal(await live.client.dump("r:none"), null);
    });

    it("scans and sorts", async () => {
        await live.client.customCommand(["RPUSH", "x:list", "3", "1", "2"]);
        assert.deepEqual(await live.client.sort("x:list"), ["1", "2", "3"]);
        const options = { orderBy: SortOrder.DESC, limit: { offset: 0, count: 2 }, isAlpha: true };
        assert.deepEqual(await live.client.sortReadOnly("x:list", options), ["3", "2"]);
        assert.deepEqual(await live.client.sort("x:list", { byPattern: "no", getPatterns: ["#", "x:none*"] }), [
            ...["3", null, "1", null, "2", null],
        ]);
        assert.equal(await live.client.sortStore("x:list", "x:sorted", { orderBy: SortOrder.ASC }), 3);
        const found = new Set<string>();
        let cursor = "0";
        do {
            const [next, keys] = await live.client.scan(cursor, { match: "x:*", count: 100, type: ObjectType.LIST });
            for (const key of keys) found.add(String(key));
            cursor = String(next);
        } while (cursor !== "0");
        assert.deepEqual([...found].sort(), ["x:list", "x:sorted"]);
    });
});
