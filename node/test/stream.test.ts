import assert from "node:assert/strict";
import { it } from "node:test";
import { InfBoundary, type StreamTrimOptions } from "@valkey/valkey-glide";
import { live } from "./support/live";

const ALL = [InfBoundary.NegativeInfinity, InfBoundary.PositiveInfinity] as const;

live("commands of streams", (live) => {
    it("waits for entries while the client does other things", async () => {
        const { client } = live;
        await client.xgroupCreate("w:s", "g", "0", { mkStream: true });
        const read = client.xread({ "w:s": "0" }, { block: 0 });
        const asConsumer = client.xreadgroup("g", "c", { "w:s": ">" }, { block: 0 });
        assert.equal(await client.set("w:k", "v"), "OK");
        const id = (await client.xadd("w:s", [["f", "v"]])) as string;
        const entries = [{ key: "w:s", value: { [id]: [["f", "v"]] } }];
        assert.deepEqual(await read, entries);
        assert.deepEqual(await asConsumer, entries);
    });

    it("gives null when no entry comes in time", async () => {
        assert.equal(await live.client.xread({ "t:none": "$" }, { block: 1 }), null);
    });

    it("follows an entry through a group", async () => {
        const { client } = live;
        await client.xadd("g:s", [["f", "1"]], { id: "1-1" });
        await client.xadd("g:s", [["f", "2"]], { id: "1-2" });
        await client.xgroupCreate("g:s", "g", "0");
        await client.xreadgroup("g", "ada", { "g:s": ">" });
        assert.deepEqual(await client.xpending("g:s", "g"), [2, "1-1", "1-2", [["ada", 2]]]);

        await client.xdel("g:s", ["1-1"]);
        const pending = [{ key: "g:s", value: { "1-1": null, "1-2": [["f", "2"]] } }];
        assert.deepEqual(await client.xreadgroup("g", "ada", { "g:s": "0" }), pending);

        const range = { start: ALL[0], end: ALL[1], count: 10, consumer: "ada", minIdleTime: 0 };
        const listed = await client.xpendingWithOptions("g:s", "g", range);
        assert.deepEqual(
            listed.map(([id, consumer]) => [id, consumer]),
            [
                ["1-1", "ada"],
                ["1-2", "ada"],
            ],
        );
        const claimed = await client.xautoclaim("g:s", "g", "bob", 0, "0-0");
        assert.deepEqual(claimed, ["0-0", { "1-2": [["f", "2"]] }, ["1-1"]]);
        assert.deepEqual(await client.xclaimJustId("g:s", "g", "ada", 0, ["1-2"]), ["1-2"]);

        const full = (await client.xinfoStream("g:s", { fullOptions: 1 })) as any;
        const [group] = full.groups;
        assert.deepEqual([group.name, group.consumers.length], ["g", 2]);
        assert.deepEqual(group.pending[0].slice(0, 2), ["1-2", "ada"]);
        const consumers = await client.xinfoConsumers("g:s", "g");
        assert.deepEqual(
            consumers.map(({ name, pending }) => [name, pending]),
            [
                ["ada", 1],
                ["bob", 0],
            ],
        );
        assert.equal(await client.xack("g:s", "g", ["1-2"]), 1);
        assert.deepEqual(await client.xpending("g:s", "g"), [0, null, null, null]);
    });

    it("keeps bytes of keys and fields", async () => {
        const key = Buffer.from([0xff, 0x00]);
        await live.client.xadd(key, [[Buffer.from([0xfe]), Buffer.alloc(0)]], { id: "1-1" });
        const read = await live.client.xread([{ key, value: "0" }], { decoder: 0 });
        assert.deepEqual(read, [{ key, value: { "1-1": [[Buffer.from([0xfe]), Buffer.alloc(0)]] } }]);
    });

    it("names the parameter that cannot be sent", async () => {
        const { client } = live;
        const refused = (call: Promise<unknown>, message: RegExp) => assert.rejects(call, { code: "USAGE", message });
        const trim = { method: "maxlen", threshold: 1, exact: true, limit: 1 } as const;
        await refused(client.xtrim("e:s", trim), /options.limit needs exact to be false/);
        await refused(
            client.xtrim("e:s", { method: "max" } as unknown as StreamTrimOptions),
            /method must be minid or maxlen/,
        );
        await refused(client.xadd("e:s", [["f"]] as any), /values must be made of pairs/);
        await refused(client.xadd("e:s", []), /values must not be empty/);
        await refused(client.xadd("e:s", [["f", "v"]], { ID: "1-1" } as any), /no option ID/);
        await refused(client.xread({}), /keys_and_ids must not be empty/);
        await refused(client.xread({ s: "0" }, { block: -1 }), /block must not be negative/);
        await refused(client.xrange("e:s", "1-1" as any, ALL[1]), /start must be an InfBoundary/);
        await refused(client.xgroupCreate("e:s", "g", 0 as any), /id must be a string/);
        await refused(
            client.xinfoStream("e:s", { fullOptions: "yes" as any }),
            /fullOptions must be a boolean or a number/,
        );
        await refused(client.xpendingWithOptions("e:s", "g", undefined as any), /options is missing/);
    });
});
