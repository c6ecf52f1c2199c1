/** Commands that need servers of their own: they end, save, replicate or reconfigure them. */

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { GlideClient, ProtocolVersion, RequestError } from "@valkey/valkey-glide";
import { isOlder } from "./support/live";
import { Topology, VERSION } from "./support/topology";
import { until } from "./support/until";

const [, NUMBER] = VERSION.split("-");

function since(needed: string): { skip: string | false } {
    return { skip: isOlder(NUMBER, needed) && `needs a server newer than ${VERSION}` };
}

/** Runs with a client of the first of some servers. */
async function withServers(
    kind: string,
    options: string[],
    run: (client: GlideClient, servers: Topology) => Promise<void>,
    protocol = ProtocolVersion.RESP3,
): Promise<void> {
    const servers = await Topology.start(kind, ...options);
    try {
        const addresses = [servers.addresses[0]];
        const client = await GlideClient.createClient({ addresses, protocol, requestTimeout: 5000 });
        try {
            await run(client, servers);
        } finally {
            client.close();
        }
    } finally {
        await servers.end();
    }
}

async function isIdle(client: GlideClient): Promise<boolean> {
    const info = await client.customCommand(["INFO", "persistence"]);
    return /rdb_bgsave_in_progress:0/.test(String(info)) && /aof_rewrite_in_progress:0/.test(String(info));
}

describe("saving in the background", () => {
    it("is begun, scheduled and cancelled", () =>
        withServers("standalone", [], async (client) => {
            assert.match(await client.bgsave(), /saving started/);
            await until(() => isIdle(client));
            assert.match(await client.bgsaveSchedule(), /saving (started|scheduled)/);
            await until(() => isIdle(client));
            assert.match(await client.bgrewriteaof(), /rewriting (started|scheduled)/);
            await until(() => isIdle(client));
            await assert.rejects(client.bgsaveCancel(), RequestError);
            assert.ok((await client.lastsave()) > 1_700_000_000);
        }));
});

describe("a shutdown", () => {
    for (const protocol of [ProtocolVersion.RESP2, ProtocolVersion.RESP3]) {
        it(`is answered by the end of the connection in ${ProtocolVersion[protocol]}`, () =>
            withServers(
                "standalone",
                [],
                async (client) => {
                    await assert.rejects(client.shutdownAbort(), RequestError);
                    assert.equal(await client.shutdown({ mode: "NOSAVE" }), "OK");
                },
                protocol,
            ));
    }
});

describe("replication", () => {
    it("is begun and ended", () =>
        withServers("standalone", [], async (client) => {
            const other = await Topology.start("standalone");
            try {
                for (const words of ["replicaof", "slaveof"] as const) {
                    assert.equal(await client[words]("127.0.0.1", other.port), "OK");
                    assert.deepEqual(((await client.role()) as unknown[]).slice(0, 3), [
                        "slave",
                        "127.0.0.1",
                        other.port,
                    ]);
                    assert.equal(await client[`${words}NoOne`](), "OK");
                    assert.equal(((await client.role()) as unknown[])[0], "master");
                }
            } finally {
                await other.end();
            }
        }));

    it("fails over to a replica, and to no other server", () =>
        withServers("replicas", [], async (client, servers) => {
            const { host, port } = servers.servers[1];
            await assert.rejects(client.failover({ abort: true }), /No failover/);
            await assert.rejects(client.failover({ to: { host, port: 1 } }), /not a replica/);
            assert.equal(await client.failover({ to: { host, port }, timeoutMs: 5000 }), "OK");
        }));
});

describe("users", () => {
    it("are kept in a file, and what they may not do in a log", async () => {
        const folder = mkdtempSync(join(tmpdir(), "acl-"));
        const file = join(folder, "users.acl");
        writeFileSync(file, "user default on nopass ~* &* +@all\n");
        await withServers("standalone", ["--arg", `--aclfile ${file}`], async (client, servers) => {
            assert.equal(await client.aclSetUser("ada", ["on", ">secret", "~a:*", "+get", "+hello", "+client"]), "OK");
            assert.equal(await client.aclSave(), "OK");
            assert.equal(await client.aclDelUser(["ada"]), 1);
            assert.equal(await client.aclLoad(), "OK");
            assert.deepEqual((await client.aclUsers()).sort(), ["ada", "default"]);
            const user = await client.aclGetUser("ada");
            assert.ok(user?.flags.has("on"));
            assert.equal(user?.keys, "~a:*");

            const wrong = { addresses: servers.addresses, credentials: { username: "ada", password: "wrong" } };
            await assert.rejects(GlideClient.createClient(wrong));
            const [entry] = await client.aclLog(1);
            assert.equal(entry.reason, "auth");
            assert.equal(entry.username, "ada");
            assert.equal(typeof entry["age-seconds"], "number");
            assert.equal(await client.aclLogReset(), "OK");
        });
        rmSync(folder, { recursive: true });
    });
});

describe("logs of commands", () => {
    for (const protocol of [ProtocolVersion.RESP2, ProtocolVersion.RESP3]) {
        it(`hold the words of what was slow in ${ProtocolVersion[protocol]}`, () =>
            withServers(
                "standalone",
                [],
                async (client) => {
                    await client.configSet({ "slowlog-log-slower-than": "0" });
                    await client.set("key", "value");
                    await client.configSet({ "slowlog-log-slower-than": "-1" });
                    const entry = (await client.slowlogGet()).find(([, , , words]) => words[0] === "SET");
                    assert.ok(entry);
                    assert.deepEqual(entry[3], ["SET", "key", "value"]);
                    assert.match(entry[4], /^127\.0\.0\.1:/);
                    assert.equal(await client.slowlogReset(), "OK");
                    assert.equal(await client.slowlogLen(), 0);
                },
                protocol,
            ));
    }
});

describe("a node of a cluster", () => {
    for (const protocol of [ProtocolVersion.RESP2, ProtocolVersion.RESP3]) {
        it(`describes the cluster in ${ProtocolVersion[protocol]}`, since("7.2"), () =>
            withServers(
                "cluster",
                [],
                async (client, servers) => {
                    const id = await client.clusterMyId();
                    assert.match(await client.clusterInfo(), /cluster_state:ok/);
                    assert.match(await client.clusterNodes(), new RegExp(`${id} .*myself,master`));
                    assert.equal(await client.clusterKeySlot("a"), 15495);

                    const shards = await client.clusterShards();
                    assert.equal(shards.length, 3);
                    const shard = shards.find(({ nodes }) => nodes.some((node) => node.id === id));
                    assert.ok(shard);
                    const [first, last] = shard.slots;
                    assert.deepEqual(shard.nodes.map(({ role }) => role).sort(), ["master", "replica"]);

                    const range = (await client.clusterSlots()).find(([start]) => start === first);
                    assert.deepEqual(range?.slice(1, 3), [last, ["127.0.0.1", servers.port, id, {}]]);
                    const links = await client.clusterLinks();
                    assert.ok(links.every((link) => link["send-buffer-used"] >= 0 && link.node !== id));
                    assert.equal((await client.clusterReplicas(id)).length, 1);
                    assert.equal(await client.clusterCountKeysInSlot(first), 0);
                    assert.deepEqual(await client.clusterGetKeysInSlot(first, 10), []);
                    assert.match(await client.clusterBumpEpoch(), /^(BUMPED|STILL) \d+$/);
                    assert.equal(await client.clusterSaveConfig(), "OK");
                    if (isOlder(NUMBER, "8.0")) return;
                    assert.deepEqual((await client.clusterSlotStats(first, first))[0][1]["key-count"], 0);
                    assert.equal((await client.clusterSlotStatsOrderBy("key-count", { limit: 2 })).length, 2);
                },
                protocol,
            ),
        );
    }

    it("moves slots", since("9.0"), () =>
        withServers("cluster", [], async (client) => {
            const shards = await client.clusterShards();
            const id = await client.clusterMyId();
            const own = shards.find(({ nodes }) => nodes.some((node) => node.id === id));
            const other = shards.find((shard) => shard !== own)?.nodes.find(({ role }) => role === "master");
            assert.ok(own && other);
            const [first] = own.slots;
            const ranges: [number, number][] = [
                [first, first + 3],
                [first + 10, first + 10],
            ];
            assert.equal(await client.clusterMigrateSlots([{ ranges, node: other.id }]), "OK");
            await until(async () => (await client.clusterGetSlotMigrations())[0].state === "success", 15_000);
            const [move] = await client.clusterGetSlotMigrations();
            assert.equal(move.slot_ranges, `${first}-${first + 3} ${first + 10}-${first + 10}`);
            assert.deepEqual([move.operation, move.target_node, move.source_node], ["EXPORT", other.id, id]);
            await assert.rejects(client.clusterCancelSlotMigrations(), /No migrations/);
        }),
    );
});
