import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { GlideClient, type GlideClientConfiguration, InfoOptions, NodeDiscoveryMode } from "@valkey/valkey-glide";
import { type Server, Topology } from "./support/topology";
import { until } from "./support/until";

const at = ({ host, port }: Server) => ({ host, port });

describe("a client of a primary with replicas", () => {
    let servers: Topology;
    const clients: GlideClient[] = [];
    before(async () => {
        servers = await Topology.start("replicas", "--replicas", "2", "--zone", "east", "--zone", "west");
    });
    after(async () => {
        for (const client of clients) client.close();
        await servers.end();
    });

    async function connect(options: GlideClientConfiguration): Promise<GlideClient> {
        const client = await GlideClient.createClient({ requestTimeout: 5000, ...options });
        clients.push(client);
        return client;
    }

    /** Which servers, by their places, answer reads of the client. */
    async function readers(client: GlideClient): Promise<number[]> {
        const own = await Promise.all(
            servers.servers.map((server) =>
                connect({ addresses: [at(server)], nodeDiscoveryMode: NodeDiscoveryMode.Static, readOnly: true }),
            ),
        );
        await Promise.all(own.map((one) => one.configResetStat()));
        for (let i = 0; i < 12; i++) assert.equal(await client.get("k"), "v");
        const calls = await Promise.all(
            own.map(
                async (one) => /cmdstat_get:calls=(\d+)/.exec(await one.info([InfoOptions.Commandstats]))?.[1] ?? "0",
            ),
        );
        for (const one of own) one.close();
        return calls.flatMap((count, place) => (Number(count) > 0 ? [place] : []));
    }

    it("finds the others from one of them, and reads where it is told", async () => {
        const [primary] = servers.servers;
        const policies: [GlideClientConfiguration["readFrom"], string | undefined, number[]][] = [
            ["primary", undefined, [0]],
            ["preferReplica", undefined, [1, 2]],
            ["allNodes", undefined, [0, 1, 2]],
            ["AZAffinity", "west", [1]],
            ["AZAffinityReplicasAndPrimary", "west", [1]],
        ];
        for (const [readFrom, clientAz, expected] of policies) {
            const nodeDiscoveryMode = NodeDiscoveryMode.DiscoverAll;
            const client = await connect({ addresses: [at(primary)], nodeDiscoveryMode, readFrom, clientAz });
            await client.set("k", "v");
            await client.wait(2, 5000);
            let found: number[] = [];
            await until(async () => {
                found = await readers(client);
                return String(found) === String(expected);
            }).catch(() => {});
            assert.deepEqual(found, expected, readFrom);
        }
    });

    it("reads from whichever answers fastest", async () => {
        const nodeDiscoveryMode = NodeDiscoveryMode.DiscoverAll;
        const client = await connect({
            addresses: [at(servers.servers[0])],
            nodeDiscoveryMode,
            readFrom: "lowestLatency",
        });
        await client.set("k", "v");
        assert.equal(await client.get("k"), "v");
    });

    it("only reads if it is told so, for which a replica is enough", async () => {
        const client = await connect({ addresses: [at(servers.servers[1])], readOnly: true });
        assert.equal(await client.get("k"), "v");
        await assert.rejects(client.set("k", "w"), { name: "RequestError", delivery: "NOT_SENT" });
    });

    it("takes the first address for the primary without a question", async () => {
        const [primary, replica] = servers.servers;
        const nodeDiscoveryMode = NodeDiscoveryMode.Static;
        const client = await connect({ addresses: [at(primary), at(replica)], nodeDiscoveryMode });
        assert.equal(await client.set("k", "v"), "OK");
        assert.deepEqual(await readers(client), [0]);
    });
});

describe("a client of sentinels", () => {
    it("finds the servers that they watch", async () => {
        const servers = await Topology.start("sentinel");
        const watched = servers.servers.find(({ role }) => role === "primary");
        const sentinel = servers.servers.find(({ role }) => role === "sentinel");
        assert.ok(watched && sentinel);
        const host = `sentinel://${sentinel.host}:${sentinel.port}/mymaster`;
        const client = await GlideClient.createClient({ addresses: [{ host }], requestTimeout: 5000 });
        assert.equal(await client.set("k", "v"), "OK");
        assert.deepEqual(Object.keys(await client.functionStats()), [`${watched.host}:${watched.port}`]);
        client.close();
        await servers.end();
    });
});
