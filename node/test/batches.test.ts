import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Batch, Decoder, GlideClient, RequestError, Transaction } from "@valkey/valkey-glide";
import { live } from "./support/live";

live("batches", (live) => {
    for (const atomic of [true, false]) {
        describe(`a batch that is ${atomic ? "" : "not "}atomic`, () => {
            it("gives the replies in order, as they are", async () => {
                const batch = new Batch(atomic)
                    .set("t:k", "1")
                    .incr("t:k")
                    .get("t:k")
                    .get("t:none")
                    .mget(["t:k", "t:none"])
                    .type("t:k")
                    .configGet(["timeout"])
                    .customCommand(["ECHO", "hi"])
                    .ping("there")
                    .expire("t:k", 100);
                assert.deepEqual(await live.client.exec(batch, true), [
                    ...[
                        "OK",
                        2,
                        "2",
                        null,
                        ["2", null],
                        "string",
                        [{ key: "timeout", value: "0" }],
                        "hi",
                        "there",
                        true,
                    ],
                ]);
            });

            it("gives errors in their places, or raises the first", async () => {
                const batch = new Batch(atomic).set("t:text", "a").incr("t:text").get("t:text");
                const replies = await live.client.exec(batch, false);
                assert.ok(replies);
                assert.deepEqual([replies[0], replies[2]], ["OK", "a"]);
                assert.ok(replies[1] instanceof RequestError);
                const { code, serverCode, delivery, node } = replies[1];
                assert.deepEqual([code, serverCode, delivery], ["SERVER", "ERR", "REFUSED"]);
                assert.match(`${node}`, /:\d+$/);
                assert.match(replies[1].message, /not an integer/);
                await assert.rejects(live.client.exec(batch, true), { name: "RequestError", code: "SERVER" });
            });

            it("runs again, and takes a decoder and a timeout", async () => {
                const batch = new Batch(atomic).set("t:again", "v").get("t:again").dump("t:again");
                const options = { decoder: Decoder.Bytes, timeout: 5000 };
                for (let round = 0; round < 2; round++) {
                    const replies = await live.client.exec(batch, true, options);
                    assert.deepEqual(replies?.slice(0, 2), ["OK", Buffer.from("v")]);
                    assert.ok(Buffer.isBuffer(replies?.[2]));
                }
            });

            it("carries a thousand commands", async () => {
                const batch = new Batch(atomic);
                for (let i = 0; i < 1000; i++) batch.set(`t:${i}`, "v".repeat(i));
                assert.deepEqual(await live.client.exec(batch, true), Array(1000).fill("OK"));
            });
        });
    }

    it("gives null when a watched key has changed", async () => {
        await live.client.watch(["w:k"]);
        const other = await GlideClient.createClient({ addresses: live.servers.addresses, protocol: live.protocol });
        await other.set("w:k", "changed");
        other.close();
        assert.equal(await live.client.exec(new Transaction().get("w:k"), true), null);
        await live.client.watch(["w:k"]);
        assert.equal(await live.client.unwatch(), "OK");
        assert.deepEqual(await live.client.exec(new Batch(true).get("w:k"), true), ["changed"]);
    });

    it("answers an atomic batch that the server refuses with an ExecAbortError", async () => {
        const batch = new Batch(true).get("w:k").customCommand(["NO-SUCH-COMMAND"]);
        await assert.rejects(live.client.exec(batch, true), { name: "ExecAbortError", code: "ABORTED" });
    });
});
