import assert from "node:assert/strict";
import { it } from "node:test";
import {
    Batch,
    convertFieldsAndValuesToHashDataType,
    Decoder,
    HashExpirationCondition,
    HashFieldConditionalChange,
    TimeUnit,
} from "@valkey/valkey-glide";
import { live } from "./support/live";

live("commands of hashes", (live) => {
    it("takes fields as an object or as a list, and gives a list", async () => {
        const bytes = Buffer.from([0, 255, 13, 10]);
        assert.equal(await live.client.hset("f:h", { a: "1", b: "2" }), 2);
        assert.equal(await live.client.hset("f:h", [{ field: bytes, value: bytes }]), 1);
        assert.deepEqual(await live.client.hget("f:h", bytes, { decoder: Decoder.Bytes }), bytes);
        assert.equal(await live.client.hdel("f:h", [bytes]), 1);
        const fields = [
            { field: "a", value: "1" },
            { field: "b", value: "2" },
        ];
        assert.deepEqual(await live.client.hgetall("f:h"), fields);
        assert.deepEqual(convertFieldsAndValuesToHashDataType({ a: "1", b: "2" }), fields);
        const entries = [
            { key: "a", value: "1" },
            { key: "b", value: "2" },
        ];
        assert.deepEqual(await live.client.exec(new Batch(true).hset("f:h", fields).hgetall("f:h"), true), [
            0,
            entries,
        ]);
        assert.deepEqual(await live.client.hgetall("f:none"), []);
    });

    it("names the parameter that cannot be sent", async () => {
        const { client } = live;
        const refused = (call: Promise<unknown>, message: RegExp) => assert.rejects(call, { code: "USAGE", message });
        await refused(client.hset("e:h", {}), /fieldsAndValues must not be empty/);
        await refused(client.hset("e:h", null as any), /fieldsAndValues must be an object or an array, but is null/);
        await refused(client.hset("e:h", [{ key: "a" }] as any), /fieldsAndValues must be entries/);
        await refused(client.hgetex("e:h", ["f"], { expiry: "KEEPTTL" as any }), /expiry must be PERSIST/);
        await refused(client.hsetex("e:h", { f: "v" }, { expiry: "PERSIST" as any }), /expiry must be KEEPTTL/);
        await refused(client.hgetex("e:h", ["f"], { expiry: { type: "S" as any, count: 1 } }), /expiry.type must be/);
        await refused(client.hsetex("e:h", { f: "v" }, { expire: 1 } as any), /no option expire/);
        assert.throws(() => new Batch(true).hset("e:h", {}), /fieldsAndValues must not be empty/);
        assert.equal(await client.hlen("e:h"), 0);
    });

    it("takes more fields than a call takes arguments", live.since("9.0"), async () => {
        const fields = Array.from({ length: 200_000 }, (_, i) => `f${i}`);
        const entries = Object.fromEntries(fields.map((field) => [field, "v"]));
        assert.equal(await live.client.hsetex("m:h", entries), 1);
        assert.equal((await live.client.hgetex("m:h", fields)).length, fields.length);
        assert.equal(await live.client.hdel("m:h", fields), fields.length);
    });

    it("leaves out values in a scan", live.since("8.0"), async () => {
        await live.client.hset("s:h", { a: "1", b: "2" });
        const [cursor, fields] = await live.client.hscan("s:h", "0", { noValues: true, decoder: Decoder.Bytes });
        assert.equal(cursor, "0");
        assert.deepEqual(fields, [Buffer.from("a"), Buffer.from("b")]);
    });

    it("lets fields expire", live.since("9.0"), async () => {
        const { client } = live;
        const expiry = { type: TimeUnit.Seconds, count: 100 };
        const fieldConditionalChange = HashFieldConditionalChange.ONLY_IF_NONE_EXIST;
        assert.equal(await client.hsetex("x:h", { a: "1", b: "2" }, { expiry, fieldConditionalChange }), 1);
        assert.equal(await client.hsetex("x:h", { a: "1" }, { fieldConditionalChange }), 0);
        const [left] = await client.hpttl("x:h", ["a"]);
        assert.ok(left > 90_000 && left <= 100_000);
        const condition = HashExpirationCondition.ONLY_IF_GREATER_THAN_CURRENT;
        assert.deepEqual(await client.hexpire("x:h", 50, ["a"], { condition }), [0]);
        assert.deepEqual(await client.hexpire("x:h", 500, ["a", "none"], { condition }), [1, -2]);
        assert.deepEqual(await client.hgetex("x:h", ["a", "none"], { expiry: "PERSIST" }), ["1", null]);
        assert.deepEqual(await client.httl("x:h", ["a"]), [-1]);
        assert.deepEqual(await client.hpexpireat("x:h", 1, ["b"]), [2]);
        assert.deepEqual(await client.hkeys("x:h"), ["a"]);
    });
});
