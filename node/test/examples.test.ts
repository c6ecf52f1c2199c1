import assert from "node:assert/strict";
import { after, before, describe, it, type TestContext } from "node:test";
import {
    Batch,
    ClusterBatch,
    GlideClient,
    type GlideClientConfiguration,
    GlideClusterClient,
    type GlideReturnType,
    ProtocolVersion,
} from "@valkey/valkey-glide";
import { examples } from "./generated/examples";
import { asReply, type Example, kind, type Step } from "./support/calls";
import { together } from "./support/together";
import { Topology, VERSION, versions } from "./support/topology";
import { expected } from "./support/vectors";

/** The modules of the server, by the names that the spec has for them. */
const MODULES = (process.env.GLIDE_SERVER_MODULES ?? "").split(",");
const PROTOCOLS = [ProtocolVersion.RESP2, ProtocolVersion.RESP3];

type Client = GlideClient | GlideClusterClient;

/** What examples run on. A call is null on what does not have the command. */
interface Deployment {
    topology: string[];
    create(options: GlideClientConfiguration): Promise<Client>;
    client(step: Step): ((client: any) => Promise<unknown>) | null | undefined;
    newBatch(): Batch | ClusterBatch;
    batch(step: Step): ((batch: any) => unknown) | null | undefined;
    /** Why examples of some forms cannot have the results that they say. */
    without: Record<string, string>;
}

const STANDALONE: Deployment = {
    topology: ["standalone"],
    create: (options) => GlideClient.createClient(options),
    client: (step) => step.client,
    newBatch: () => new Batch(false),
    batch: (step) => step.batch,
    without: {},
};

const CLUSTER: Deployment = {
    topology: ["cluster", "--primaries", "3", "--replicas", "0"],
    create: (options) => GlideClusterClient.createClient(options),
    client: (step) => ("cluster" in step ? step.cluster : step.client),
    newBatch: () => new ClusterBatch(false),
    batch: (step) => ("clusterBatch" in step ? step.clusterBatch : step.batch),
    without: {
        MOVE: "the cluster has one database",
        SCAN: "a cluster client has a scan of its own",
        "LATENCY GRAPH": "what is drawn happened on one of the nodes only",
        "REPLICAOF.no_one": "a cluster decides itself who follows whom",
        "SLAVEOF.no_one": "a cluster decides itself who follows whom",
        SWAPDB: "the cluster has one database",
    },
};

for (const server of versions().length > 0 ? versions() : [VERSION]) {
    describe(`the documentation's examples on ${server}`, () => suite(server, STANDALONE));
}
describe(`the documentation's examples on a cluster of ${VERSION}`, () => suite(VERSION, CLUSTER));

it("every form has an example, but for those that are named here", (test) => {
    const without = examples.filter(({ steps }) => steps.length === 0).map(({ form }) => form);
    test.diagnostic(`${without.length} of ${examples.length} forms have no example: ${without.join(", ")}`);
    assert.ok(without.length < examples.length);
});

function suite(server: string, deployment: Deployment): void {
    const version = server.split("-")[1].split(".").map(Number);
    const newer = (step: Step) => compareVersions(step.since, version) > 0;
    const lacking: string[] = [];
    const without: string[] = [];
    const clients = new Map<ProtocolVersion, Client>();
    let servers: Topology;

    before(async () => {
        const [kind, ...options] = deployment.topology;
        servers = await Topology.start(kind, "--version", server, ...options);
        for (const protocol of PROTOCOLS) {
            const options = { addresses: servers.addresses, protocol, requestTimeout: 10_000 };
            clients.set(protocol, await deployment.create(options));
        }
    });
    after(async () => {
        for (const client of clients.values()) client.close();
        await servers?.end();
    });

    /** Runs something on an empty server in each protocol, whose results must be the same. */
    async function inEach<T>(example: Example, run: (client: Client) => Promise<T[]>): Promise<void> {
        const results: unknown[][] = [];
        for (const client of clients.values()) {
            await client.customCommand(["FLUSHALL"]);
            results.push(await run(deployment === CLUSTER ? together(client, example.together ?? []) : client));
        }
        const [resp2, resp3] = results.map((all) => all.map(answers).filter((_, i) => !example.steps[i].varies));
        assert.deepEqual(resp3, resp2, "RESP3 and RESP2");
    }

    const skipped: string[] = [];
    for (const example of examples.filter(({ steps }) => steps.length > 0)) {
        if (example.module !== undefined && !MODULES.includes(example.module)) {
            lacking.push(example.form);
            it(example.form, { skip: `needs the module ${example.module}` }, () => {});
            continue;
        }
        if (example.module === undefined && example.steps.some(newer)) {
            skipped.push(example.form);
            it(example.form, { skip: `needs a server newer than ${server}` }, () => {});
            continue;
        }
        const reason = deployment.without[example.form];
        if (example.steps.some((step) => deployment.client(step) === null)) {
            without.push(example.form);
            it(example.form, { skip: reason ?? "is not there" }, () => {});
            continue;
        }
        const runs = async (client: Client) => {
            const results: unknown[] = [];
            for (const step of example.steps) {
                const call = deployment.client(step);
                assert.ok(call, `no call for ${step.call}`);
                const result = await call(client).catch((error) => error);
                compare(result, step);
                results.push(result);
            }
            return results;
        };
        if (reason !== undefined) {
            without.push(example.form);
            it(`${example.form}, not as it is said, as ${reason}`, () =>
                assert.rejects(inEach(example, runs), { name: "AssertionError" }));
            continue;
        }
        it(example.form, () => inEach(example, runs));
        if (example.steps.some((step) => deployment.batch(step) === null)) continue;
        it(`${example.form}, in a batch`, async () => {
            await inEach(example, async (client) => {
                const batch = deployment.newBatch();
                for (const step of example.steps) {
                    const call = deployment.batch(step);
                    assert.ok(call, `no call for ${step.call}`);
                    call(batch);
                }
                const results = (await client.exec(batch as any, false)) as GlideReturnType[];
                assert.equal(results.length, example.steps.length);
                // A batch gives replies as they are.
                for (const [i, step] of example.steps.entries()) compare(results[i], { ...step, result: undefined });
                return results;
            });
        });
    }
    it("leaves out only what it cannot have", (test: TestContext) => {
        test.diagnostic(`${server} lacks ${skipped.length} of ${examples.length} forms: ${skipped.join(", ")}`);
        test.diagnostic(`${server} lacks the modules of ${lacking.length} forms: ${lacking.join(", ")}`);
        if (server === "valkey-9.1") assert.deepEqual(skipped, []);
        assert.deepEqual(without.sort(), Object.keys(deployment.without).sort());
    });
}

function compare(result: unknown, step: Step): void {
    const wanted = step.result ? step.result() : expected(step.reply);
    for (const answer of answers(result)) {
        const [is, should] = [asReply(answer), asReply(wanted)].map(texts);
        if (step.varies) assert.equal(kind(is), kind(should), step.call);
        else assert.deepEqual(is, should, step.call);
    }
}

const ADDRESS = /^127\.0\.0\.1:\d+$/;

/** The replies of several nodes, each of which says what a server alone does, in the order of their addresses; or the one. */
function answers(result: unknown): unknown[] {
    const entries: [string, unknown][] = Array.isArray(result)
        ? result.map((entry) => [String(entry?.key), entry?.value])
        : Object.entries(result ?? {});
    if (entries.length === 0 || !entries.every(([address]) => ADDRESS.test(address))) return [result];
    return entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, reply]) => reply);
}

/** With Buffers for every string: an example is in strings, or says what the server sends. */
function texts(value: unknown): unknown {
    if (value === "OK") return Buffer.from(value);
    if (Array.isArray(value)) return value.map(texts);
    if (value instanceof Set) return new Set([...value].map(texts));
    if (value !== null && typeof value === "object" && "key" in value && "value" in value)
        return { key: texts(value.key), value: texts(value.value) };
    return value;
}

function compareVersions(one: readonly number[], other: readonly number[]): number {
    for (const [i, part] of one.entries()) if (part !== (other[i] ?? 0)) return part - (other[i] ?? 0);
    return 0;
}
