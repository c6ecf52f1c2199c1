import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { GlideClient, GlideClusterClient } from "@valkey/valkey-glide";
import { liveCluster, TAGS } from "./support/cluster";
import { Topology } from "./support/topology";

const OUTSIDE = { host: "outside.example", port: 7000 };
type Resolver = (host: string, port: number) => [string, number];

describe("an address resolver", () => {
    let server: Topology;
    before(async () => {
        server = await Topology.start("standalone");
    });
    after(() => server.end());

    it("says where a server really is, also after the connection was lost", async () => {
        const asked: string[] = [];
        const addressResolver: Resolver = (host, port) => {
            asked.push(`${host}:${port}`);
            return ["127.0.0.1", server.port];
        };
        const client = await GlideClient.createClient({ addresses: [OUTSIDE], addressResolver, requestTimeout: 5000 });
        assert.equal(await client.ping(), "PONG");
        assert.deepEqual(asked, ["outside.example:7000"]);
        await client.customCommand(["CLIENT", "KILL", "TYPE", "normal", "SKIPME", "no"]).catch(() => {});
        assert.equal(await client.get("none"), null);
        assert.deepEqual(asked, ["outside.example:7000", "outside.example:7000"]);
        client.close();
    });

    const failures: [string, unknown, RegExp][] = [
        [
            "throws",
            () => {
                throw new Error("no such zone");
            },
            /the address resolver failed: no such zone/,
        ],
        ["gives no address", () => "127.0.0.1", /the address resolver failed: expected \[host, port\], got a string/],
        ["gives a port beyond the last", () => ["127.0.0.1", 65536], /expected \[host, port\]/],
    ];
    for (const [name, addressResolver, message] of failures) {
        it(`that ${name} fails the attempt to connect`, async () => {
            const options = { addresses: [OUTSIDE], addressResolver: addressResolver as Resolver };
            await assert.rejects(GlideClient.createClient(options), {
                name: "ClosingError",
                code: "CONNECTION",
                node: "outside.example:7000",
                message,
            });
        });
    }

    it("must be a function", async () => {
        const addressResolver = "127.0.0.1" as unknown as Resolver;
        for (const kind of [GlideClient, GlideClusterClient]) {
            await assert.rejects(kind.createClient({ addresses: [OUTSIDE], addressResolver }), {
                name: "ConfigurationError",
                message: "addressResolver: expected a function, got a string",
            });
        }
    });
});

liveCluster("an address resolver of a cluster client", {}, (live) => {
    it("says where seeds and nodes really are, which keep their names", async () => {
        const asked = new Set<string>();
        const addressResolver: Resolver = (host, port) => {
            asked.add(`${host}:${port}`);
            return host === OUTSIDE.host ? ["127.0.0.1", live.servers.port] : [host, port];
        };
        const client = await live.connect({ addresses: [OUTSIDE], addressResolver });
        for (const tag of TAGS) assert.equal(await client.set(tag, "v"), "OK");
        for (const { host, port } of live.servers.servers) assert.ok(asked.has(`${host}:${port}`));
        assert.ok(asked.has("outside.example:7000"));
        client.close();
    });
});
