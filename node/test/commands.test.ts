import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import {
    Batch,
    ClientPauseMode,
    Decoder,
    ExpireOptions,
    FlushMode,
    GlideClient,
    InfoOptions,
    ObjectType,
    ProtocolVersion,
    parseInfoResponse,
    RequestError,
    SortOrder,
    TimeUnit,
    Transaction,
} from "@valkey/valkey-glide";
import { Topology, VERSION, versions } from "./support/topology";

/** Commands that a server of this version does not have. */
const MISSING: Record<string, readonly string[]> = {
    "valkey-8.0": ["delifeq", "msetex", "SET IFEQ"],
    "redis-7.0": ["delifeq", "msetex", "SET IFEQ", "client import source", "client capabilities"],
};

for (const version of versions().length > 0 ? versions() : [VERSION]) {
    for (const protocol of [ProtocolVersion.RESP3, ProtocolVersion.RESP2]) {
        describe(`${version} in ${ProtocolVersion[protocol]}`, () => suite(version, protocol));
    }
}

function suite(version: string, protocol: ProtocolVersion): void {
    let servers: Topology;
    let client: GlideClient;
    const has = (what: string) =>
        MISSING[version]?.includes(what) ? { skip: `${version} does not have it` } : { skip: false };

    before(async () => {
        servers = await Topology.start("standalone", "--version", version);
        client = await GlideClient.createClient({ addresses: servers.addresses, protocol, requestTimeout: 5000 });
    });
    after(async () => {
        client.close();
        await servers.end();
    });

    it("serves the commands of strings", async () => {
        assert.equal(await client.append("s:append", "ab"), 2);
        assert.equal(await client.incr("s:n"), 1);
        assert.equal(await client.incrBy("s:n", 10), 11);
        assert.equal(await client.decr("s:n"), 10);
        assert.equal(await client.decrBy("s:n", 4), 6);
        assert.equal(await client.incrByFloat("s:n", 0.5), 6.5);
        assert.equal(await client.set("s:k", "Hello"), "OK");
        assert.equal(await client.get("s:k"), "Hello");
        assert.equal(await client.get("s:none"), null);
        assert.equal(await client.getrange("s:k", 0, -2), "Hell");
        assert.equal(await client.setrange("s:k", 1, "ipp"), 5);
        assert.equal(await client.strlen("s:k"), 5);
        assert.equal(await client.getex("s:k", { expiry: { type: TimeUnit.Seconds, duration: 100 } }), "Hippo");
        assert.equal(await client.ttl("s:k"), 100);
        assert.equal(await client.getdel("s:k"), "Hippo");
        assert.equal(await client.mset({ "s:a": "1", "s:b": "2" }), "OK");
        assert.deepEqual(await client.mget(["s:a", "s:none", "s:b"]), ["1", null, "2"]);
        assert.equal(await client.msetnx([{ key: "s:a", value: "x" }]), false);
        assert.equal(await client.getset("s:a", "3"), "1");
        assert.equal(await client.setnx("s:a", "4"), false);
        assert.equal(await client.setex("s:t", 100, "v"), "OK");
        assert.equal(await client.psetex("s:t", 100_000, "v"), "OK");
        assert.equal(await client.substr("s:t", 0, 0), "v");
    });

    it("sets under conditions and with an expiry", async () => {
        assert.equal(await client.set("c:k", "v", { conditionalSet: "onlyIfExists" }), null);
        assert.equal(await client.set("c:k", "v", { conditionalSet: "onlyIfDoesNotExist" }), "OK");
        assert.equal(await client.set("c:k", "w", { returnOldValue: true }), "v");
        assert.equal(await client.set("c:k", "x", { expiry: { type: TimeUnit.Seconds, count: 50 } }), "OK");
        assert.equal(await client.set("c:k", "y", { expiry: "keepExisting" }), "OK");
        assert.equal(await client.ttl("c:k"), 50);
    });

    it("sets if the key holds a value", has("SET IFEQ"), async () => {
        await client.set("i:k", "v");
        const options = { conditionalSet: "onlyIfEqual", comparisonValue: "other" } as const;
        assert.equal(await client.set("i:k", "w", options), null);
        assert.equal(await client.set("i:k", "w", { ...options, comparisonValue: "v" }), "OK");
    });

    it("deletes a key that holds a value", has("delifeq"), async () => {
        await client.set("d:k", "v");
        assert.equal(await client.delifeq("d:k", "w"), false);
        assert.equal(await client.delifeq("d:k", "v"), true);
    });

    it("sets several keys with an expiry", has("msetex"), async () => {
        assert.equal(await client.msetex({ "m:a": "1", "m:b": "2" }, { expiry: { EX: 50 } }), true);
        assert.equal(await client.ttl("m:b"), 50);
    });

    it("finds what two strings have in common", async () => {
        await client.mset({ "l:1": "ohmytext", "l:2": "mynewtext" });
        assert.equal(await client.lcs("l:1", "l:2"), "mytext");
        assert.equal(await client.lcsLen("l:1", "l:2"), 6);
        const matches = await client.lcsIdx("l:1", "l:2", { minMatchLen: 4, withMatchLen: true });
        assert.deepEqual(matches, { matches: [[[4, 7], [5, 8], 4]], len: 6 });
    });

    it("serves the commands of keys", async () => {
        await client.mset({ "k:a": "1", "k:b": "2" });
        assert.equal(await client.exists(["k:a", "k:b", "k:none"]), 2);
        assert.equal(await client.touch(["k:a"]), 1);
        assert.equal(await client.copy("k:a", "k:b"), false);
        assert.equal(await client.copy("k:a", "k:b", { replace: true }), true);
        assert.equal(await client.copy("k:a", "k:b", { destinationDB: 1 }), true);
        assert.equal(await client.move("k:a", 2), true);
        assert.equal(await client.rename("k:b", "k:c"), "OK");
        assert.equal(await client.renamenx("k:c", "k:d"), true);
        assert.equal(await client.type("k:d"), "string");
        assert.equal(await client.type("k:none"), "none");
        assert.equal(await client.objectEncoding("k:d"), "int");
        assert.equal(typeof (await client.objectRefcount("k:d")), "number");
        // Whole seconds of the server's own clock, which may tick meanwhile.
        assert.ok([0, 1].includes((await client.objectIdletime("k:d")) ?? -1));
        await assert.rejects(client.objectFreq("k:d"), { serverCode: "ERR" });
        assert.equal(typeof (await client.randomKey()), "string");
        assert.deepEqual(await client.keys("k:d*"), ["k:d"]);
        assert.equal(await client.unlink(["k:d"]), 1);
        assert.equal(await client.del(["k:d"]), 0);
    });

    it("serves the commands of expiry", async () => {
        await client.set("e:k", "v");
        assert.equal(await client.ttl("e:k"), -1);
        assert.equal(await client.pttl("e:none"), -2);
        assert.equal(await client.expire("e:k", 100), true);
        assert.equal(await client.expire("e:k", 200, { expireOption: ExpireOptions.HasNoExpiry }), false);
        assert.equal(await client.pexpire("e:k", 100_000, { expireOption: ExpireOptions.HasExistingExpiry }), true);
        const later = Math.floor(Date.now() / 1000) + 1000;
        assert.equal(await client.expireAt("e:k", later), true);
        assert.equal(await client.expiretime("e:k"), later);
        assert.equal(await client.pexpireAt("e:k", later * 1000 + 5), true);
        assert.equal(await client.pexpiretime("e:k"), later * 1000 + 5);
        assert.equal(await client.persist("e:k"), true);
    });

    it("dumps and restores, also where strings are text", async () => {
        await client.set("r:k", Buffer.from([0, 255, 128]));
        const dumped = await client.dump("r:k");
        assert.ok(Buffer.isBuffer(dumped));
        assert.equal(await client.restore("r:l", 0, dumped), "OK");
        await assert.rejects(client.restore("r:l", 0, dumped), { serverCode: "BUSYKEY" });
        assert.equal(await client.restore("r:l", 1000, dumped, { replace: true, idletime: 5 }), "OK");
        assert.deepEqual(await client.get("r:l", { decoder: Decoder.Bytes }), Buffer.from([0, 255, 128]));
        assert.equal(await client.dump("r:none"), null);
    });

    it("scans and sorts", async () => {
        await client.customCommand(["RPUSH", "x:list", "3", "1", "2"]);
        assert.deepEqual(await client.sort("x:list"), ["1", "2", "3"]);
        const options = { orderBy: SortOrder.DESC, limit: { offset: 0, count: 2 }, isAlpha: true };
        assert.deepEqual(await client.sortReadOnly("x:list", options), ["3", "2"]);
        assert.deepEqual(await client.sort("x:list", { byPattern: "no", getPatterns: ["#", "x:none*"] }), [
            ...["3", null, "1", null, "2", null],
        ]);
        assert.equal(await client.sortStore("x:list", "x:sorted", { orderBy: SortOrder.ASC }), 3);
        const found = new Set<string>();
        let cursor = "0";
        do {
            const [next, keys] = await client.scan(cursor, { match: "x:*", count: 100, type: ObjectType.LIST });
            for (const key of keys) found.add(String(key));
            cursor = String(next);
        } while (cursor !== "0");
        assert.deepEqual([...found].sort(), ["x:list", "x:sorted"]);
    });

    it("serves the commands of the connection and the server", async () => {
        assert.equal(await client.ping(), "PONG");
        assert.equal(await client.ping({ message: "hi" }), "hi");
        assert.equal(await client.echo("hi"), "hi");
        assert.equal(typeof (await client.clientId()), "number");
        assert.equal(await client.clientGetName(), null);
        // The server shows the library since 7.2.
        assert.match(await client.clientInfo(), version === "redis-7.0" ? /resp=/ : /lib-name=GlideJS/);
        assert.equal(await client.clientPause(1, ClientPauseMode.WRITE), "OK");
        assert.equal(await client.clientUnpause(), "OK");
        assert.deepEqual([...(await client.clientTrackingInfo()).flags], ["off"]);
        assert.equal(await client.select(0), "OK");
        assert.deepEqual(await client.configGet(["timeout", "maxmemory"]), { timeout: "0", maxmemory: "0" });
        assert.equal(await client.configSet({ timeout: "0" }), "OK");
        const info = parseInfoResponse(await client.info([InfoOptions.Server]));
        assert.equal(info.tcp_port, String(servers.port));
        assert.equal(await client.wait(0, 10), 0);
        assert.deepEqual(((await client.role()) as unknown[])[0], "master");
        assert.equal(await client.flushdb(FlushMode.SYNC), "OK");
        assert.equal(await client.dbsize(), 0);
        assert.equal(await client.flushall(), "OK");
    });

    it("gives Buffers where the call asks for them", async () => {
        await client.set("b:k", "v");
        assert.deepEqual(await client.get("b:k", { decoder: Decoder.Bytes }), Buffer.from("v"));
        assert.deepEqual(await client.mget(["b:k"], { decoder: Decoder.Bytes }), [Buffer.from("v")]);
        assert.deepEqual(await client.customCommand(["PING"], { decoder: Decoder.Bytes }), Buffer.from("PONG"));
    });

    it("keeps every byte", async () => {
        const all = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
        await client.set(all, all);
        assert.deepEqual(await client.get(all, { decoder: Decoder.Bytes }), all);
        const text = "ünïcödé 日本語 👋 \u0000";
        await client.set(text, text);
        assert.equal(await client.get(text), text);
    });

    for (const mebibytes of [1, 64]) {
        it(`carries ${mebibytes} MiB`, async () => {
            const value = Buffer.alloc(mebibytes * 1024 * 1024, `${mebibytes}`);
            await client.set("big", value);
            const found = await client.get("big", { decoder: Decoder.Bytes });
            assert.ok(value.equals(found as Buffer));
            assert.equal((await client.get("big"))?.length, value.length);
            await client.set("big", value.toString());
            assert.equal(await client.strlen("big"), value.length);
            await client.del(["big"]);
        });
    }

    it("gives integers beyond what a number can hold as bigints", async () => {
        await client.set("huge", "9223372036854775806");
        assert.equal(await client.incr("huge"), 9223372036854775807n);
        assert.equal(await client.decrBy("huge", 9223372036854775807n), 0);
    });

    it("runs any command, and gives maps as entries", async () => {
        await client.customCommand(["HSET", "h", "field", "value"]);
        assert.equal(await client.customCommand(["HGET", "h", "field"]), "value");
        const entries = await client.customCommand(["CONFIG", "GET", "timeout"]);
        assert.deepEqual(entries, [{ key: "timeout", value: "0" }]);
    });

    for (const atomic of [true, false]) {
        describe(`a batch that is ${atomic ? "" : "not "}atomic`, () => {
            it("gives the replies in order, each in its own form", async () => {
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
                assert.deepEqual(await client.exec(batch, true), [
                    ...["OK", 2, "2", null, ["2", null], "string", { timeout: "0" }, "hi", "there", true],
                ]);
            });

            it("gives errors in their places, or raises the first", async () => {
                const batch = new Batch(atomic).set("t:text", "a").incr("t:text").get("t:text");
                const replies = await client.exec(batch, false);
                assert.ok(replies);
                assert.deepEqual([replies[0], replies[2]], ["OK", "a"]);
                assert.ok(replies[1] instanceof RequestError);
                assert.match(replies[1].message, /not an integer/);
                await assert.rejects(client.exec(batch, true), { name: "RequestError", code: "SERVER" });
            });

            it("runs again, and takes a decoder and a timeout", async () => {
                const batch = new Batch(atomic).set("t:again", "v").get("t:again").dump("t:again");
                const options = { decoder: Decoder.Bytes, timeout: 5000 };
                for (let round = 0; round < 2; round++) {
                    const replies = await client.exec(batch, true, options);
                    assert.deepEqual(replies?.slice(0, 2), ["OK", Buffer.from("v")]);
                    assert.ok(Buffer.isBuffer(replies?.[2]));
                }
            });

            it("carries a thousand commands", async () => {
                const batch = new Batch(atomic);
                for (let i = 0; i < 1000; i++) batch.set(`t:${i}`, "v".repeat(i));
                assert.deepEqual(await client.exec(batch, true), Array(1000).fill("OK"));
            });
        });
    }

    it("gives null when a watched key has changed", async () => {
        await client.watch(["w:k"]);
        const other = await GlideClient.createClient({ addresses: servers.addresses, protocol });
        await other.set("w:k", "changed");
        other.close();
        assert.equal(await client.exec(new Transaction().get("w:k"), true), null);
        await client.watch(["w:k"]);
        assert.equal(await client.unwatch(), "OK");
        assert.deepEqual(await client.exec(new Batch(true).get("w:k"), true), ["changed"]);
    });

    it("answers an atomic batch that the server refuses with an ExecAbortError", async () => {
        const batch = new Batch(true).get("w:k").customCommand(["NO-SUCH-COMMAND"]);
        await assert.rejects(client.exec(batch, true), { name: "ExecAbortError", code: "ABORTED" });
    });
}
