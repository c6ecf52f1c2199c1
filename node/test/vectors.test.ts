import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Batch, ClusterBatch, Decoder, GlideClient, GlideClusterClient, ProtocolVersion } from "@valkey/valkey-glide";
import type { Command } from "../dist/Command";
import { PerNode } from "../dist/Routes";
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
            async function sending(vector: Case, call: () => Promise<unknown>): Promise<unknown> {
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
                else compareBatched(result, vector);
            }

            /** A batch gives replies as they are. */
            function compareBatched(result: unknown, vector: Case): void {
                assert.deepEqual(asReply(result), asReply(expected(vector.result)));
            }

            for (const group of Object.keys(calls)) {
                for (const vector of read<{ case?: Case[] }>(group).case ?? []) {
                    const call = calls[group][vector.name];
                    const { client: onClient, cluster: onCluster, batch: onBatch, clusterBatch: onClusterBatch } = call;
                    const check = (name: string, run: () => Promise<unknown>, of = compare) =>
                        it(name, async () => of(await sending(vector, run), vector, call));
                    if (onClient !== null) {
                        check(vector.name, () => (onClient ?? missing())(client));
                    }
                    if ("cluster" in call && onCluster !== null) {
                        check(`${vector.name}, of a cluster client`, () =>
                            (onCluster ?? missing())(clusterOver(client)),
                        );
                    }
                    if (onBatch !== null) {
                        check(
                            `${vector.name}, in a batch`,
                            () => only(new Batch(false), onBatch ?? missing(), client),
                            compareBatched,
                        );
                    }
                    if ("clusterBatch" in call && onClusterBatch !== null) {
                        check(
                            `${vector.name}, in a batch of a cluster client`,
                            () => only(new ClusterBatch(false), onClusterBatch ?? missing(), clusterOver(client)),
                            compareBatched,
                        );
                    }
                }
            }
        });
    }
});

function missing(): never {
    throw new Error("no call for this case");
}

/** The reply of a batch's only command. */
async function only<B>(batch: B, add: (batch: B) => unknown, client: { exec: any }): Promise<unknown> {
    add(batch);
    const replies = await client.exec(batch, false);
    assert.ok(Array.isArray(replies) && replies.length === 1);
    return replies[0];
}

/**
 * A cluster client's methods on the port of another client: what they send and how they read it does not need a cluster. To
 * what would be one reply of several, the server's is the only one.
 */
function clusterOver(client: GlideClient): GlideClusterClient {
    const { port, defaultDecoder } = client as any;
    const command = (command: Command<unknown>, decoder: Decoder) =>
        port.command(command instanceof PerNode ? command.one : command, decoder);
    const batch = (...args: unknown[]) => port.batch(...args);
    return Object.assign(Object.create(GlideClusterClient.prototype), { port: { command, batch }, defaultDecoder });
}
