import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Batch, Decoder, GlideClient, ProtocolVersion } from "@valkey/valkey-glide";
import { calls } from "./generated/calls";
import { asReply, type Call } from "./support/calls";
import { FakeServer } from "./support/fake";
import { bytes, comparable, expected, type Notation, read } from "./support/vectors";

interface Case {
    name: string;
    wire: (string | { hex: string })[];
    reply?: string | { hex: string };
    resp2?: string | { hex: string };
    resp3?: string | { hex: string };
    result: Notation;
}

describe("the shared vectors", () => {
    let server: FakeServer;
    before(async () => {
        server = await FakeServer.start();
    });
    after(() => server.stop());

    for (const protocol of [ProtocolVersion.RESP2, ProtocolVersion.RESP3]) {
        describe(`in ${ProtocolVersion[protocol]}`, () => {
            let client: GlideClient;
            before(async () => {
                client = await GlideClient.createClient({
                    addresses: server.addresses,
                    protocol,
                    defaultDecoder: Decoder.Bytes,
                    requestTimeout: 10_000,
                });
                server.answersAll = true;
            });
            after(() => {
                client.close();
                server.answersAll = false;
            });

            /** Makes a call, and gives its result after a look at what was sent. */
            async function run(vector: Case, call: () => Promise<unknown>): Promise<unknown> {
                const reply = vector.reply ?? (protocol === ProtocolVersion.RESP2 ? vector.resp2 : vector.resp3);
                const sent: Buffer[][] = [];
                server.answer = (words) => {
                    sent.push(words);
                    return bytes(reply ?? "");
                };
                const result = await call().catch((error) => error);
                assert.deepEqual(sent, [vector.wire.map(bytes)]);
                return result;
            }

            function compare(result: unknown, vector: Case, call: Call): void {
                if (call.result) assert.deepEqual(comparable(result), comparable(call.result()));
                else assert.deepEqual(asReply(result), asReply(expected(vector.result)));
            }

            for (const group of Object.keys(calls)) {
                for (const vector of read<{ case?: Case[] }>(group).case ?? []) {
                    const call = calls[group][vector.name];
                    it(vector.name, async () => {
                        const { client: make } = call;
                        assert.ok(make, "no call for this case");
                        compare(await run(vector, () => make(client)), vector, call);
                    });
                    if (call.batch === null) continue;
                    it(`${vector.name}, in a batch`, async () => {
                        const { batch: add } = call;
                        assert.ok(add, "no call for this case");
                        const batch = new Batch(false);
                        add(batch);
                        const replies = await run(vector, () => client.exec(batch, false));
                        assert.ok(Array.isArray(replies) && replies.length === 1);
                        compare(replies[0], vector, call);
                    });
                }
            }
        });
    }
});
