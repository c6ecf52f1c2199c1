import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Decoder, GlideClient, type ObjectType, ProtocolVersion, TimeUnit } from "@valkey/valkey-glide";
import { calls } from "./generated/calls";
import { FakeServer } from "./support/fake";
import { bytes, comparable, expected, type Notation, read } from "./support/vectors";

interface Case {
    name: string;
    command: string;
    wire: (string | { hex: string })[];
    reply?: string | { hex: string };
    resp2?: string | { hex: string };
    resp3?: string | { hex: string };
    result: Notation;
}

const GROUPS = ["string", "generic", "connection", "server", "transactions"];
const CASES = GROUPS.flatMap((group) => read<{ case: Case[] }>(group).case);

/** The cases of hand-written methods. */
const BY_HAND: Record<string, (client: GlideClient) => Promise<unknown>> = {
    "GETEX with seconds": (client) => client.getex("k", { expiry: { type: TimeUnit.Seconds, duration: 10 } }),
    "GETEX with milliseconds": (client) =>
        client.getex("k", { expiry: { type: TimeUnit.Milliseconds, duration: 10_000 } }),
    "GETEX with a time in seconds": (client) =>
        client.getex("k", { expiry: { type: TimeUnit.UnixSeconds, duration: 4102444800 } }),
    "GETEX with a time in milliseconds": (client) =>
        client.getex("k", { expiry: { type: TimeUnit.UnixMilliseconds, duration: 4102444800000 } }),
    "GETEX that takes the expiry away": (client) => client.getex("k", { expiry: "persist" }),
    "SET if the key does not exist": (client) => client.set("k", "v", { conditionalSet: "onlyIfDoesNotExist" }),
    "SET if the key exists, and it does not": (client) => client.set("k", "v", { conditionalSet: "onlyIfExists" }),
    "SET if the key holds a value": (client) =>
        client.set("k", "v", { conditionalSet: "onlyIfEqual", comparisonValue: "old" }),
    "SET with seconds": (client) => client.set("k", "v", { expiry: { type: TimeUnit.Seconds, count: 10 } }),
    "SET with milliseconds": (client) =>
        client.set("k", "v", { expiry: { type: TimeUnit.Milliseconds, count: 10_000 } }),
    "SET with a time in seconds": (client) =>
        client.set("k", "v", { expiry: { type: TimeUnit.UnixSeconds, count: 4102444800 } }),
    "SET with a time in milliseconds": (client) =>
        client.set("k", "v", { expiry: { type: TimeUnit.UnixMilliseconds, count: 4102444800000 } }),
    "SET that keeps the expiry": (client) => client.set("k", "v", { expiry: "keepExisting" }),
    "SET with a condition and an expiry": (client) =>
        client.set("k", "v", { conditionalSet: "onlyIfDoesNotExist", expiry: { type: TimeUnit.Seconds, count: 10 } }),
    "SET that returns the old value": (client) => client.set("k", "new", { returnOldValue: true }),
    "SET that returns no old value": (client) => client.set("k", "new", { returnOldValue: true }),
    "SET with every option": (client) =>
        client.set("k", "new", { conditionalSet: "onlyIfExists", expiry: "keepExisting", returnOldValue: true }),
    "MIGRATE with every option": (client) =>
        client.migrate("127.0.0.1", 7911, "k", 0, 1000, { copy: true, replace: true, username: "u", password: "p" }),
    "MIGRATE with a password": (client) => client.migrate("127.0.0.1", 7911, "k", 0, 1000, { password: "p" }),
    "MIGRATE of several keys": (client) => client.migrate("127.0.0.1", 7911, ["a", "b"], 0, 1000, { copy: true }),
    "SCAN with every option": (client) => client.scan("0", { match: "k*", count: 100, type: "string" as ObjectType }),
    "PING with a message": (client) => client.ping({ message: "Hello" }),
};

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
            });
            before(() => {
                server.answersAll = true;
            });
            after(() => {
                client.close();
                server.answersAll = false;
            });

            for (const vector of CASES) {
                it(vector.name, async () => {
                    const call = calls[vector.name] ?? BY_HAND[vector.name];
                    assert.ok(call, "no call for this case");
                    const reply = vector.reply ?? (protocol === ProtocolVersion.RESP2 ? vector.resp2 : vector.resp3);
                    const sent: Buffer[][] = [];
                    server.answer = (words) => {
                        sent.push(words);
                        return bytes(reply ?? "");
                    };
                    const result = await call(client).catch((error) => error);
                    assert.deepEqual(sent, [vector.wire.map(bytes)]);
                    assert.deepEqual(asReply(result), comparable(expected(vector.result)));
                });
            }
        });
    }
});

/** A result in the terms of replies: methods that give objects were sent maps. */
function asReply(result: unknown): unknown {
    const value = comparable(result);
    const isEntries = (some: unknown): some is object =>
        some !== null && typeof some === "object" && Object.getPrototypeOf(some) === Object.prototype;
    if (!isEntries(value) || "error" in value) return value;
    return Object.entries(value).map(([key, inner]) => ({ key: Buffer.from(key), value: inner }));
}
