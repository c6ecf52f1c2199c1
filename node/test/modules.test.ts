import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import {
    Batch,
    Decoder,
    type Field,
    type FtAggregateOptions,
    GlideClient,
    GlideFt,
    GlideJson,
    JsonBatch,
    ProtocolVersion,
    RequestError,
    SortOrder,
} from "@valkey/valkey-glide";
import { FakeServer } from "./support/fake";
import { Topology } from "./support/topology";

/** An old module, which shares some commands with today's; `make servers` fetches it. */
const SEARCH = "redisearch-1.2";
const CACHE = process.env.GLIDE_CACHE ?? join(__dirname, "..", "..", ".cache");
const skip = existsSync(join(CACHE, "servers", SEARCH)) ? false : `${SEARCH} is not here, make servers fetches it`;

const SCHEMA: Field[] = [
    { type: "TEXT", name: "title", weight: 2, sortable: true },
    { type: "NUMERIC", name: "price", sortable: true },
    { type: "TAG", name: "tag", separator: ";" },
];
// It adds documents by a command of its own, and those to an index alone.
const DOCUMENTS = [
    ["FT.ADD", "idx", "a", "1.0", "FIELDS", "title", "hello world", "price", "10"],
    ["FT.ADD", "idx", "b", "1.0", "FIELDS", "title", "hello there", "price", "20"],
];
const A = [
    { key: "title", value: "hello world" },
    { key: "price", value: "10" },
];
const B = [
    { key: "title", value: "hello there" },
    { key: "price", value: "20" },
];

for (const protocol of [ProtocolVersion.RESP2, ProtocolVersion.RESP3]) {
    describe(`a search module in ${ProtocolVersion[protocol]}`, { skip }, () => {
        let servers: Topology;
        let client: GlideClient;
        before(async () => {
            servers = await Topology.start("standalone", "--version", SEARCH);
            client = await GlideClient.createClient({ addresses: servers.addresses, protocol, requestTimeout: 5000 });
            assert.equal(await GlideFt.create(client, "idx", SCHEMA), "OK");
            for (const words of DOCUMENTS) await client.customCommand(words);
        });
        after(async () => {
            client.close();
            await servers.end();
        });

        it("finds documents", async () => {
            const [count, found] = await GlideFt.search(client, "idx", "hello");
            assert.equal(count, 2);
            assert.deepEqual(
                new Map(found.map(({ key, value }) => [key, value])),
                new Map([
                    ["a", A],
                    ["b", B],
                ]),
            );
            assert.deepEqual(await GlideFt.search(client, "idx", "nothing"), [0]);
            const keys = await GlideFt.search(client, "idx", "world", { nocontent: true });
            assert.deepEqual(keys, [1, [{ key: "a", value: [] }]]);
            const bytes = await GlideFt.search(client, "idx", "world", { decoder: Decoder.Bytes });
            assert.deepEqual(bytes[1][0].key, Buffer.from("a"));
        });

        it("gives what it sorts by", async () => {
            const options = { sortby: "price", sortbyOrder: SortOrder.DESC, withsortkeys: true } as const;
            assert.deepEqual(await GlideFt.search(client, "idx", "hello", options), [
                2,
                [
                    { key: "b", value: ["#20", B] },
                    { key: "a", value: ["#10", A] },
                ],
            ]);
        });

        it("makes records", async () => {
            const options: FtAggregateOptions = {
                loadFields: ["@price"],
                clauses: [
                    { type: "APPLY", expression: "@price * 2", name: "twice" },
                    { type: "SORTBY", properties: [{ property: "@price", order: SortOrder.DESC }] },
                    { type: "LIMIT", offset: 0, count: 1 },
                ],
            };
            assert.deepEqual(await GlideFt.aggregate(client, "idx", "hello", options), [
                [
                    { key: "price", value: "20" },
                    { key: "twice", value: "40" },
                ],
            ]);
        });

        it("describes an index and a query", async () => {
            const info = await GlideFt.info(client, "idx");
            assert.equal(info.index_name, "idx");
            assert.equal(Number(info.num_docs), 2);
            assert.match(String(await GlideFt.explain(client, "idx", "hello")), /UNION/);
            await assert.rejects(GlideFt.info(client, "none"), /Unknown Index name/);
        });
    });
}

describe("methods that take a client or a batch", () => {
    let server: FakeServer;
    let client: GlideClient;
    before(async () => {
        server = await FakeServer.start();
        client = await GlideClient.createClient({ addresses: server.addresses });
    });
    after(() => {
        client.close();
        server.stop();
    });

    const refuses = (call: () => Promise<unknown>, message: RegExp): Promise<void> =>
        assert.rejects(call, (error) => error instanceof RequestError && message.test(error.message));

    it("refuse anything else", async () => {
        await refuses(() => GlideFt.list({} as GlideClient), /client must be a client, but is an object/);
        assert.throws(() => JsonBatch.get(client as unknown as Batch, "k"), /batch must be a Batch, but is an object/);
    });

    it("refuse options that cannot be meant", async () => {
        const any = (options: unknown): any => options;
        await refuses(() => GlideFt.search(client, "i", "q", any({ nocontents: true })), /no option nocontents/);
        await refuses(() => GlideFt.search(client, "i", "q", { sortbyOrder: "ASC" }), /sortbyOrder needs sortby/);
        await refuses(
            () => GlideFt.aggregate(client, "i", "q", any({ loadAll: true, loadFields: ["a"] })),
            /loadAll and loadFields exclude each other/,
        );
        await refuses(() => GlideFt.aggregate(client, "i", "q", any({ clauses: [{}] })), /type of a clause must be/);
        await refuses(() => GlideFt.create(client, "i", any([{ name: "f" }])), /type of a field must be/);
        await refuses(
            () => GlideFt.create(client, "i", SCHEMA, { dataType: "HASH", withOffsets: true, noOffsets: true }),
            /withOffsets and noOffsets exclude each other/,
        );
        await refuses(() => GlideJson.arrpop(client, "k", any({ index: 1 })), /index needs a path/);
        await refuses(() => GlideJson.arrindex(client, "k", "$", 1, any({ end: 1 })), /end needs a start/);
        await refuses(() => GlideJson.arrindex(client, "k", "$", any({})), /scalar must be JSON text, a number/);
        assert.throws(() => JsonBatch.numincrby(new Batch(false), "k", "$", Number.NaN), /num must be a number/);
    });
});
