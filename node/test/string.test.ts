import assert from "node:assert/strict";
import { it } from "node:test";
import { TimeUnit } from "@valkey/valkey-glide";
import { live } from "./support/live";

live("commands of strings", (live) => {
    it("sets under conditions and with an expiry", async () => {
        assert.equal(await live.client.set("c:k", "v", { conditionalSet: "onlyIfExists" }), null);
        assert.equal(await live.client.set("c:k", "v", { conditionalSet: "onlyIfDoesNotExist" }), "OK");
        assert.equal(await live.client.set("c:k", "w", { returnOldValue: true }), "v");
        assert.equal(await live.client.set("c:k", "x", { expiry: { type: TimeUnit.Seconds, count: 50 } }), "OK");
        assert.equal(await live.client.set("c:k", "y", { expiry: "keepExisting" }), "OK");
        assert.equal(await live.client.ttl("c:k"), 50);
    });

    it("sets if the key holds a value", live.since("8.1"), async () => {
        await live.client.set("i:k", "v");
        const options = { conditionalSet: "onlyIfEqual", comparisonValue: "other" } as const;
        assert.equal(await live.client.set("i:k", "w", options), null);
        assert.equal(await live.client.set("i:k", "w", { ...options, comparisonValue: "v" }), "OK");
    });

    it("finds what two strings have in common", async () => {
        await live.client.mset({ "l:1": "ohmytext", "l:2": "mynewtext" });
        assert.equal(await live.client.lcs("l:1", "l:2"), "mytext");
        assert.equal(await live.client.lcsLen("l:1", "l:2"), 6);
        const matches = await live.client.lcsIdx("l:1", "l:2", { minMatchLen: 4, withMatchLen: true });
        assert.deepEqual(matches, { matches: [[[4, 7], [5, 8], 4]], len: 6 });
    });
});
