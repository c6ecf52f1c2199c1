import assert from "node:assert/strict";
import { it } from "node:test";
import { type GlideClusterClient, type GlideClusterClientConfiguration, InfoOptions } from "@valkey/valkey-glide";
import { address, liveCluster } from "./support/cluster";
import { until } from "./support/until";

const ZONES = ["--zone", "east", "--zone", "west"];

liveCluster("reads in a cluster", { primaries: 1, replicas: 2, more: ZONES }, (live) => {
    /** Which nodes, by their places, answer reads of the client. */
    async function readers(client: GlideClusterClient): Promise<number[]> {
        await live.client.configResetStat({ route: "allNodes" });
        for (let i = 0; i < 12; i++) assert.equal(await client.get("k"), "v");
        const stats = await live.client.info({ sections: [InfoOptions.Commandstats], route: "allNodes" });
        return live.servers.servers.flatMap((server, place) => {
            const text = (stats as Record<string, string>)[address(server)];
            return /cmdstat_get:calls=/.test(text) ? [place] : [];
        });
    }

    const policies: [GlideClusterClientConfiguration["readFrom"], string | undefined, number[]][] = [
        ["primary", undefined, [0]],
        ["preferReplica", undefined, [1, 2]],
        ["allNodes", undefined, [0, 1, 2]],
        ["AZAffinity", "west", [1]],
        ["AZAffinity", "east", [2]],
        ["AZAffinityReplicasAndPrimary", "west", [1]],
    ];
    for (const [readFrom, clientAz, expected] of policies) {
        it(`go where ${readFrom} says${clientAz === undefined ? "" : ` in the zone ${clientAz}`}`, async () => {
            const client = await live.connect({ readFrom, clientAz });
            await client.set("k", "v");
            await client.wait(2, 5000);
            let found: number[] = [];
            await until(async () => {
                found = await readers(client);
                return String(found) === String(expected);
            }).catch(() => {});
            assert.deepEqual(found, expected);
            client.close();
        });
    }

    it("go to the fastest", async () => {
        const client = await live.connect({ readFrom: "lowestLatency" });
        await client.set("k", "v");
        assert.equal((await client.mget(["k"]))[0], "v");
        client.close();
    });

    it("go on when the replicas are gone, and writes go to the primary", async () => {
        const client = await live.connect({ readFrom: "preferReplica" });
        await client.set("k", "v");
        for (const { port } of live.servers.replicas) await live.servers.order("kill", port);
        for (let i = 0; i < 12; i++) assert.equal(await client.get("k"), "v");
        assert.equal(await client.set("k", "w"), "OK");
        client.close();
    });
});
