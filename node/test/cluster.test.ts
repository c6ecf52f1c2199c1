import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
    Batch,
    ClusterBatch,
    ClusterScanCursor,
    ClusterTransaction,
    Decoder,
    FlushMode,
    GlideClient,
    GlideClusterClient,
    type GlideClusterClientConfiguration,
    type Routes,
    Script,
    Transaction,
} from "@valkey/valkey-glide";
import { routeMessage } from "../dist/Routes";
import { scriptField } from "../dist/Script";

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
        const half = { retryServerError: 1 } as object as typeof retryStrategy;
        await assert.rejects(client.exec(new ClusterBatch(false).get("k"), true, { retryStrategy: half }), {
            message: "retryStrategy.retryServerError must be true or false, but is the number 1",
        });
        const everywhere = "allNodes" as "randomNode";
        await assert.rejects(client.exec(new ClusterBatch(false).get("k"), true, { route: everywhere }), {
            message: /route must lead to one node/,
        });
    });

    it("reads a reply per node where a command goes to several", async () => {
        const { client, given } = recording(GlideClusterClient);
        await client.configGet(["maxmemory"], { route: "allPrimaries" });
        await client.configGet(["maxmemory"], { route: "randomNode" });
        await client.configGet(["maxmemory"]);
        await client.info();
        await client.info({ route: { type: "primarySlotId", id: 5 } });
        const maxmemory = [{ key: Buffer.from("maxmemory"), value: "0" }];
        const nodes = [
            { key: "a:1", value: maxmemory },
            { key: Buffer.from("b:2"), value: maxmemory },
        ];
        const [several, one, byItself, info, infoOfOne] = given.map(([command]) => command);
        assert.deepEqual(several.read(nodes), { "a:1": { maxmemory: "0" }, "b:2": { maxmemory: "0" } });
        assert.deepEqual(one.read(maxmemory), { maxmemory: "0" });
        assert.deepEqual(byItself.read(maxmemory), { maxmemory: "0" });
        assert.deepEqual(info.read([{ key: "a:1", value: "# Server" }]), { "a:1": "# Server" });
        assert.equal(infoOfOne.read, null);
    });

    it("runs a script on the nodes of a route", async () => {
        const { client, given } = recording(GlideClusterClient);
        const script = new Script("return ARGV[1]");
        await client.invokeScriptWithRoute(script, { args: ["a"], route: "allNodes" });
        const [[command, , , route, kind]] = given;
        assert.deepEqual(command.args, ["a"]);
        assert.deepEqual(command.read([{ key: "a:1", value: "a" }]), { "a:1": "a" });
        assert.deepEqual(route, routeMessage("allNodes"));
        assert.deepEqual(kind, scriptField(script.getHash(), 0));
        const wrong = "return 1" as unknown as Script;
        await assert.rejects(client.invokeScriptWithRoute(wrong), {
            message: "script must be a Script, but is a string",
        });
    });

    it("takes an address with its port, or the two apart", () => {
        const apart = routeMessage({ type: "routeByAddress", host: "::1", port: 6379 });
        assert.deepEqual(routeMessage({ type: "routeByAddress", host: "[::1]:6379" }), apart);
        assert.deepEqual(routeMessage({ type: "routeByAddress", host: "[::1]", port: 6379 }), apart);
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

    const cursor = new ClusterScanCursor();
    const wrongScans: [string, unknown, object | undefined, RegExp][] = [
        ["a cursor that is text", "0", undefined, /cursor must be a ClusterScanCursor, but is a string/],
        ["the cursor of a finished scan", new ClusterScanCursor("finished"), undefined, /this scan is finished/],
        ["an option that it does not know", cursor, { pattern: "*" }, /there is no option pattern/],
        ["a route", cursor, { route: "allNodes" }, /there is no option route/],
        ["a count of nothing", cursor, { count: 0 }, /count must be an integer from 1/],
        ["a pattern that is a number", cursor, { match: 1 }, /match must be a string or a Buffer, but is the number 1/],
        ["a type that is a number", cursor, { type: 1 }, /type must be a string/],
        ["a flag that is text", cursor, { allowNonCoveredSlots: "yes" }, /allowNonCoveredSlots must be true or false/],
    ];
    for (const [name, from, options, message] of wrongScans) {
        it(`refuses a scan with ${name}`, async () => {
            const { client, given } = recording(GlideClusterClient);
            await assert.rejects(client.scan(from as ClusterScanCursor, options), { name: "RequestError", message });
            assert.deepEqual(given, []);
        });
    }

    it("is the only one that takes a route", async () => {
        const { client } = recording(GlideClient);
        const options = { route: "allNodes" } as object;
        await assert.rejects(client.dbsize(options), { name: "RequestError", message: /only a cluster client/ });
    });
});

describe("a call with what it does not have", () => {
    const script = new Script("return 1");
    const batch = () => new ClusterBatch(false).get("k");
    const own = () => new Batch(false).get("k");
    const retry = { retryServerErrors: true } as object as { retryServerError: boolean; retryConnectionError: boolean };
    const cases: [string, (cluster: any, standalone: any) => Promise<unknown>, RegExp][] = [
        ["customCommand", (c) => c.customCommand(["PING"], { rout: "allNodes" }), /no option rout; expected route, /],
        [
            "customCommand of a standalone client",
            (_, s) => s.customCommand(["PING"], { decodr: 1 }),
            /no option decodr/,
        ],
        [
            "customCommand with a route to a standalone server",
            (_, s) => s.customCommand(["PING"], { route: "allNodes" }),
            /only a cluster client takes a route/,
        ],
        ["invokeScript", (c) => c.invokeScript(script, { key: ["k"] }), /there is no option key; expected keys, args/],
        ["invokeScript with text", (c) => c.invokeScript(script, "k"), /options must be an object, but is a string/],
        ["invokeScript with a route", (c) => c.invokeScript(script, { route: "allNodes" }), /invokeScriptWithRoute/],
        ["invokeScriptWithRoute", (c) => c.invokeScriptWithRoute(script, { keys: ["k"] }), /there is no option keys/],
        ["exec", (c) => c.exec(batch(), true, { retryStratgy: {} }), /there is no option retryStratgy/],
        ["exec of a standalone client", (_, s) => s.exec(own(), true, { timeOut: 5 }), /there is no option timeOut/],
        ["exec with a route", (_, s) => s.exec(own(), true, { route: "randomNode" }), /only a cluster client takes/],
        [
            "a retry strategy",
            (c) => c.exec(batch(), true, { retryStrategy: retry }),
            /there is no option retryStrategy.retryServerErrors; expected retryServerError, retryConnectionError/,
        ],
        [
            "exec of a batch for a standalone server",
            (c) => c.exec(own(), true),
            /batch must be a ClusterBatch, but is an object \(Batch\)/,
        ],
        [
            "exec of a batch for a cluster",
            (_, s) => s.exec(batch(), true),
            /batch must be a Batch, but is .*ClusterBatch/,
        ],
        [
            "a truth that is a number",
            (c) => c.exec(batch(), 1),
            /raiseOnError must be true or false, but is the number 1/,
        ],
        ["no truth", (_, s) => s.exec(own()), /raiseOnError must be true or false, but is undefined/],
    ];
    for (const [name, call, message] of cases) {
        it(`is refused: ${name}`, async () => {
            const [cluster, standalone] = [recording(GlideClusterClient), recording(GlideClient)];
            const promise = call(cluster.client, standalone.client);
            await assert.rejects(promise, { name: "RequestError", code: "USAGE", message });
            assert.deepEqual([...cluster.given, ...standalone.given], []);
        });
    }

    it("is none with what calls have", async () => {
        const common = { decoder: Decoder.Bytes, signal: new AbortController().signal };
        const [cluster, standalone] = [recording(GlideClusterClient), recording(GlideClient)];
        const route = "randomNode";
        const retryStrategy = { retryServerError: true, retryConnectionError: true };
        await cluster.client.customCommand(["PING"], { ...common, route });
        await cluster.client.invokeScript(script, { ...common, keys: ["k"], args: ["a"] });
        await cluster.client.invokeScriptWithRoute(script, { ...common, args: ["a"], route });
        await cluster.client.exec(batch(), true, { ...common, route, retryStrategy, timeout: 5 });
        await cluster.client.exec(new ClusterTransaction().get("k"), true, { ...common, timeout: 5 });
        await standalone.client.customCommand(["PING"], common);
        await standalone.client.invokeScript(script, { ...common, keys: ["k"], args: undefined });
        await standalone.client.exec(own(), false, { ...common, timeout: 5 });
        await standalone.client.exec(new Transaction().get("k"), false);
        assert.equal(cluster.given.length + standalone.given.length, 9);
    });
});

describe("a cursor of a scan of a cluster", () => {
    it("begins at the start, and tells when it is at the end", () => {
        const [start, within, end] = [undefined, "c5", "finished"].map((text) => new ClusterScanCursor(text));
        assert.deepEqual([start.getCursor(), within.getCursor(), end.getCursor()], ["", "c5", "finished"]);
        assert.deepEqual([start.isFinished(), within.isFinished(), end.isFinished()], [false, false, true]);
        assert.equal(new ClusterScanCursor(null).getCursor(), "");
        assert.throws(() => new ClusterScanCursor(0 as unknown as string), {
            name: "RequestError",
            message: /newCursor/,
        });
    });
});

describe("a configuration of a cluster client that cannot work", () => {
    const addresses = [{ host: "127.0.0.1", port: 1 }];
    const cases: [string, object, RegExp][] = [
        ["no addresses", { addresses: undefined }, /addresses: expected an array of at least one address/],
        [
            "checks by a word",
            { periodicChecks: "often" },
            /periodicChecks: expected "enabledDefaultConfigs", "disabled" or/,
        ],
        [
            "checks without a pause",
            { periodicChecks: { duration_in_sec: 0 } },
            /duration_in_sec: expected an integer from 1/,
        ],
        ["checks by the minute", { periodicChecks: { minutes: 1 } }, /periodicChecks.minutes: there is no such option/],
        [
            "refreshes that are text",
            { advancedConfiguration: { refreshTopologyFromInitialNodes: "yes" } },
            /advancedConfiguration.refreshTopologyFromInitialNodes: expected true or false/,
        ],
        [
            "a queue of nothing",
            { recoveryRequestsQueueSize: 0 },
            /recoveryRequestsQueueSize: expected an integer from 1/,
        ],
        ["reads by zone without one", { readFrom: "AZAffinity" }, /clientAz: expected .* zone .*, got undefined/],
        ["reads by an unknown policy", { readFrom: "replica" }, /readFrom: expected one of primary, /],
        ["an option of standalone clients", { readOnly: true }, /readOnly: there is no such option/],
        ["subscriptions", { pubsubSubscriptions: {} }, /pubsubSubscriptions: this option is not available yet/],
    ];
    for (const [name, config, message] of cases) {
        it(`is refused: ${name}`, async () => {
            const options = { addresses, ...config } as GlideClusterClientConfiguration;
            await assert.rejects(GlideClusterClient.createClient(options), { name: "ConfigurationError", message });
        });
    }
});
