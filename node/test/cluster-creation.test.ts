import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { GlideClusterClient, type GlideClusterClientConfiguration } from "@valkey/valkey-glide";
import { liveCluster, TAGS } from "./support/cluster";
import { Topology } from "./support/topology";

const NOBODY = { host: "127.0.0.1", port: 1 };

/** Creates a client that must fail, and would be closed if it did not. */
async function create(config: GlideClusterClientConfiguration): Promise<void> {
    const client = await GlideClusterClient.createClient({ requestTimeout: 1000, ...config });
    client.close();
}

async function serves(client: GlideClusterClient, name: string): Promise<void> {
    for (const tag of TAGS) {
        await client.set(`${tag}${name}`, tag);
        assert.equal(await client.get(`${tag}${name}`), tag);
    }
}

liveCluster("a cluster client", { everywhere: true }, (live) => {
    it("finds all nodes from any of them", async () => {
        for (const seed of live.servers.addresses) {
            const client = await live.connect({ addresses: [seed] });
            await serves(client, `seed-${seed.port}`);
            client.close();
        }
    });
});

liveCluster(
    "a cluster client",
    { more: ["--password", "sesame"], config: { credentials: { password: "sesame" } } },
    (live) => {
        it("needs only one seed that answers", async () => {
            const dead = { host: "no-such-host.invalid", port: 7000 };
            const client = await live.connect({ addresses: [NOBODY, dead, live.servers.addresses[1]] });
            await serves(client, "seeds");
            client.close();
        });

        it("takes the name of a host for a seed", async () => {
            const client = await live.connect({ addresses: [{ host: "localhost", port: live.servers.port }] });
            await serves(client, "name");
            client.close();
        });

        it("connects with the first request if it is told so", async () => {
            const client = await live.connect({ lazyConnect: true });
            await serves(client, "lazy");
            client.close();
        });

        it("looks at the cluster as it is told", async () => {
            for (const periodicChecks of ["disabled", "enabledDefaultConfigs", { duration_in_sec: 1 }] as const) {
                const advancedConfiguration = { refreshTopologyFromInitialNodes: true };
                const client = await live.connect({ periodicChecks, advancedConfiguration });
                await serves(client, "checks");
                client.close();
            }
        });

        it("is refused with the wrong password", async () => {
            const { addresses } = live.servers;
            await assert.rejects(create({ addresses, credentials: { password: "open" } }), {
                name: "ClosingError",
                code: "AUTH",
            });
        });

        it("ends what is pending when it is closed, and what comes later", async () => {
            const client = await live.connect();
            const pending = [...TAGS].map((tag) => client.blpop([`${tag}nothing`], 0));
            const ends = pending.map((call) => assert.rejects(call, { name: "ClosingError", message: "enough" }));
            await client.set("a", "1");
            client.close("enough");
            client.close();
            await Promise.all(ends);
            await assert.rejects(client.get("a"), { name: "ClosingError", delivery: "NOT_SENT" });
        });
    },
);

liveCluster("a cluster with databases", { more: ["--arg", "--cluster-databases 4"] }, (live) => {
    it("is used with the database of the configuration", async () => {
        const second = await live.connect({ databaseId: 2 });
        await second.mset({ "{a}db": "two", "{b}db": "two" });
        await live.client.mset({ "{a}db": "zero" });
        assert.deepEqual(await second.mget(["{a}db", "{b}db"]), ["two", "two"]);
        assert.deepEqual(await live.client.mget(["{a}db", "{b}db"]), ["zero", null]);
        assert.equal(await second.dbsize(), 2);
    });

    it("is refused with one that it does not have", async () => {
        await assert.rejects(create({ addresses: live.servers.addresses, databaseId: 7 }), {
            name: "ConfigurationError",
        });
    });
});

describe("a cluster client without a cluster", () => {
    let server: Topology;
    before(async () => {
        server = await Topology.start("standalone");
    });
    after(() => server.end());

    it("says that the server is part of none", async () => {
        await assert.rejects(create({ addresses: server.addresses }), (error: Error) => {
            assert.match(error.name, /ClosingError|ConfigurationError/);
            assert.match(error.message, /cluster/);
            return true;
        });
    });

    it("says that nobody answers", async () => {
        await assert.rejects(create({ addresses: [NOBODY] }), { name: "ClosingError", code: "CONNECTION" });
    });

    it("says so with the first request if it connects with that", async () => {
        const client = await GlideClusterClient.createClient({
            addresses: [NOBODY],
            lazyConnect: true,
            requestTimeout: 500,
        });
        await assert.rejects(client.get("a"), { name: /ConnectionError|TimeoutError|ClosingError/ });
        client.close();
    });
});
