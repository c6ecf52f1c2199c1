import assert from "node:assert/strict";
import { it } from "node:test";
import { Batch, GlideClient, type InsertPosition, ListDirection } from "@valkey/valkey-glide";
import { live } from "./support/live";

live("commands of lists", (live) => {
    it("waits for elements that another client adds", async () => {
        const { client, servers, protocol } = live;
        const waiting = await GlideClient.createClient({ addresses: servers.addresses, protocol });
        try {
            const popped = waiting.blpop(["w:a", "w:b"], 0);
            assert.equal(await client.rpush("w:b", ["1"]), 1);
            assert.deepEqual(await popped, ["w:b", "1"]);

            const moved = waiting.blmove("w:from", "w:to", ListDirection.LEFT, ListDirection.RIGHT, 0);
            assert.equal(await client.rpush("w:from", ["2"]), 1);
            assert.equal(await moved, "2");
            assert.deepEqual(await client.lrange("w:to", 0, -1), ["2"]);

            const several = waiting.blmpop(["w:c"], ListDirection.RIGHT, 0, { count: 2 });
            assert.equal(await client.rpush("w:c", ["3", "4", "5"]), 3);
            assert.deepEqual(await several, { key: "w:c", elements: ["5", "4"] });
        } finally {
            waiting.close();
        }
    });

    it("gives null when none comes in time", async () => {
        const { client } = live;
        assert.equal(await client.brpop(["t:none"], 0.01), null);
        assert.equal(await client.blmpop(["t:none"], ListDirection.LEFT, 0.01), null);
        assert.equal(await client.brpoplpush("t:none", "t:to", 0.01), null);
    });

    it("finds one place or several", async () => {
        await live.client.rpush("p:l", ["a", "b", "a"]);
        assert.equal(await live.client.lpos("p:l", "a", { rank: 2 }), 2);
        assert.deepEqual(await live.client.lpos("p:l", "a", { count: 0 }), [0, 2]);
        assert.equal(await live.client.lpos("p:l", "c"), null);
        assert.deepEqual(await live.client.lpos("p:l", "c", { count: 1 }), []);
    });

    it("pops from several lists in a batch", async () => {
        const batch = new Batch(true)
            .rpush("b:l", ["a", "b", "c"])
            .lmpop(["b:none", "b:l"], ListDirection.LEFT, 2)
            .blmpop(["b:l"], ListDirection.LEFT, 0.01)
            .lmpop(["b:l"], ListDirection.LEFT);
        const popped = (value: string[]) => [{ key: "b:l", value }];
        assert.deepEqual(await live.client.exec(batch, true), [3, popped(["a", "b"]), popped(["c"]), null]);
    });

    it("names the parameter that cannot be sent", async () => {
        const { client } = live;
        const refused = (call: Promise<unknown>, message: RegExp) => assert.rejects(call, { code: "USAGE", message });
        await refused(client.linsert("e:l", "middle" as InsertPosition, "p", "e"), /position must be InsertPosition/);
        await refused(client.lmpop(["e:l"], "UP" as ListDirection), /direction must be one of LEFT, RIGHT/);
        await refused(client.blpop(["e:l"], Number.NaN), /timeout must be a number, but is NaN/);
        await refused(client.blpop([], 1), /keys must not be empty/);
        await refused(client.lpos("e:l", "a", { maxLen: 1 } as any), /no option maxLen/);
    });
});
