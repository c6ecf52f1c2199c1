import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
    ClusterBatch,
    ClusterTransaction,
    FlushMode,
    GlideClient,
    GlideClusterClient,
    type Routes,
} from "@valkey/valkey-glide";
import { routeMessage } from "../dist/Routes";

/** A client whose port keeps what it is given. */
function recording<C extends GlideClient | GlideClusterClient>(kind: { prototype: C }): { client: C; given: any[][] } {
    const given: any[][] = [];
    const keep = async (...args: unknown[]) => {
        given.push(args);
        return null;
    };
    return { client: Object.assign(Object.create(kind.prototype), { port: { command: keep, batch: keep } }), given };
}

describe("a cluster client", () => {
    it("is not available yet", async () => {
        await assert.rejects(GlideClusterClient.createClient({ addresses: [{ host: "127.0.0.1" }] }), {
            name: "ConfigurationError",
            message: /cluster mode is not available/,
        });
    });

    it("sends commands where their route says", async () => {
        const { client, given } = recording(GlideClusterClient);
        await client.flushall({ mode: FlushMode.ASYNC, route: "allPrimaries" });
        await client.customCommand(["PING"], { route: { type: "primarySlotKey", key: "k" } });
        await client.ping();
        assert.deepEqual(given[0][0].args, ["ASYNC"]);
        assert.deepEqual(
            given.map(([, , , route]) => route),
            [routeMessage("allPrimaries"), routeMessage({ type: "primarySlotKey", key: "k" }), undefined],
        );
    });

    it("sends a batch where its route says, and says what to send again", async () => {
        const { client, given } = recording(GlideClusterClient);
        const retryStrategy = { retryServerError: true, retryConnectionError: false };
        await client.exec(new ClusterBatch(false).get("k"), true, { route: "randomNode", retryStrategy, timeout: 5 });
        const [[shape]] = given;
        assert.deepEqual(shape.route, routeMessage("randomNode"));
        assert.deepEqual([...shape.retry], [8, 1]);
        assert.equal(shape.timeout, 5);
        await assert.rejects(client.exec(new ClusterTransaction().get("k"), true, { retryStrategy }), {
            name: "RequestError",
            message: "retryStrategy is not for an atomic batch",
        });
    });

    it("takes an address with its port, or the two apart", () => {
        const apart = routeMessage({ type: "routeByAddress", host: "::1", port: 6379 });
        assert.deepEqual(routeMessage({ type: "routeByAddress", host: "[::1]:6379" }), apart);
    });

    const wrong: [string, unknown, RegExp][] = [
        ["a word that it does not know", "everywhere", /route must be one of randomNode, allNodes, allPrimaries/],
        ["a number", 3, /route must not be the number 3/],
        ["a type that it does not know", { type: "slot" }, /route.type must be one of/],
        ["a slot beyond the last", { type: "primarySlotId", id: 16384 }, /route.id must be an integer from 0 to 16383/],
        ["a key that is no string", { type: "replicaSlotKey", key: 1 }, /route.key must be a string/],
        ["a host without a port", { type: "routeByAddress", host: "h" }, /route.host must end with a port/],
        ["a port beyond the last", { type: "routeByAddress", host: "h", port: 65536 }, /route.port must be an integer/],
    ];
    for (const [name, route, message] of wrong) {
        it(`refuses a route that is ${name}`, async () => {
            const { client } = recording(GlideClusterClient);
            await assert.rejects(client.dbsize({ route: route as Routes }), { name: "RequestError", message });
        });
    }

    it("is the only one that takes a route", async () => {
        const { client } = recording(GlideClient);
        const options = { route: "allNodes" } as object;
        await assert.rejects(client.dbsize(options), { name: "RequestError", message: /only a cluster client/ });
    });
});
