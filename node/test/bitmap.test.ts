import assert from "node:assert/strict";
import { it } from "node:test";
import { RequestError } from "@valkey/valkey-glide";
import { live } from "./support/live";

live("commands of bitmaps", (live) => {
    it("takes the options of a call without a range", async () => {
        const { signal } = new AbortController();
        assert.equal(await live.client.setbit("o:b", 9, 1), 0);
        assert.equal(await live.client.bitcount("o:b", { signal }), 1);
        assert.equal(await live.client.bitpos("o:b", 1, { start: 1, signal }), 9);
    });

    it("refuses what cannot be meant, and names it", async () => {
        const { client } = live;
        const refused: [Promise<unknown>, RegExp][] = [
            [client.bitcount("k", { end: 1 } as never), /start is missing/],
            [client.bitcount("k", { start: 0, indexType: "BIT" as never }), /indexType needs an end/],
            [client.bitcount("k", { start: 0, stop: 1 } as never), /there is no option stop/],
            [client.bitpos("k", 1, { start: 0.5 }), /start must be an integer/],
            [client.bitfield("k", [{} as never]), /subcommands must be made of objects such as BitFieldGet/],
            [client.setbit("k", -1, 1), /offset must not be negative/],
        ];
        for (const [call, message] of refused) {
            await assert.rejects(
                call,
                (error) => error instanceof RequestError && message.test(error.message),
                `${message}`,
            );
        }
    });
});
