/** Clients that learn from sentinels where their servers are, and clients that only read. */

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { ConfigurationError, GlideClient, type GlideClientConfiguration } from "@valkey/valkey-glide";
import { Topology } from "./support/topology";

const SERVICE = "mymaster";

describe("a client that is given sentinels", () => {
    let watched: Topology;

    before(async () => {
        watched = await Topology.start("sentinel");
    });
    after(() => watched.end());

    function connect(service: string, more: Partial<GlideClientConfiguration> = {}): Promise<GlideClient> {
        const [first, second] = watched.servers.filter(({ role }) => role === "sentinel");
        const addresses = [
            { host: `sentinel://127.0.0.1:${first.port}/${service}` },
            { host: `sentinel://127.0.0.1/${service}`, port: second.port },
        ];
        return GlideClient.createClient({ addresses, requestTimeout: 5000, readFrom: "preferReplica", ...more });
    }

    it("writes to the primary", async () => {
        const client = await connect(SERVICE);
        assert.equal(await client.set("key", "value"), "OK");
        const [role] = (await client.customCommand(["ROLE"])) as string[];
        assert.equal(role, "master");
        client.close();
    });

    it("is refused for a service that nobody watches", async () => {
        await assert.rejects(connect("nobody"), (error: Error) => {
            assert.ok(error instanceof ConfigurationError);
            assert.match(error.message, /addresses: .*nobody/);
            return true;
        });
    });

    it("reads and refuses to write where it shall only read", async () => {
        const client = await connect(SERVICE, { readOnly: true });
        assert.equal(await client.get("missing"), null);
        await assert.rejects(client.set("key", "value"), /SET .*read-only/);
        client.close();
    });
});
