/** What an application may write, compiled in strict mode against the packed package. It never runs. */

import {
    type BaseClient,
    Batch,
    type BatchOptions,
    ClusterBatch,
    type ClusterBatchOptions,
    type ClusterResponse,
    ClusterScanCursor,
    type ClusterScanOptions,
    ClusterTransaction,
    convertGlideRecordToRecord,
    Decoder,
    type DecoderOption,
    ExpireOptions,
    FlushMode,
    GlideClient,
    type GlideClientConfiguration,
    GlideClusterClient,
    type GlideClusterClientConfiguration,
    type GlideRecord,
    type GlideReturnType,
    type GlideString,
    InfoOptions,
    isGlideRecord,
    ObjectType,
    ProtocolVersion,
    RequestError,
    type Routes,
    Script,
    type SetOptions,
    SortOrder,
    TimeoutError,
    TimeUnit,
    Transaction,
    ValkeyError,
} from "@valkey/valkey-glide";

/** Fails to compile unless both are the same type. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_: Same<A, B>): void {}

export async function standalone(): Promise<void> {
    const configuration: GlideClientConfiguration = {
        addresses: [{ host: "localhost", port: 6379 }],
        protocol: ProtocolVersion.RESP2,
        defaultDecoder: Decoder.String,
        advancedConfiguration: { connectionTimeout: 100 },
    };
    const client: GlideClient = await GlideClient.createClient(configuration);
    const base: BaseClient = client;

    // No options; a decoder; a signal.
    const text: GlideString | null = await base.get("key");
    const bytes = await client.get(Buffer.from("key"), { decoder: Decoder.Bytes });
    same<typeof bytes, GlideString | null>(true);
    await client.get("key", { signal: AbortSignal.timeout(100) });

    // Options: an interface, a union of alternatives, an enum, one of its words.
    const options: SetOptions & DecoderOption = {
        conditionalSet: "onlyIfEqual",
        comparisonValue: "old",
        returnOldValue: true,
    };
    await client.set("key", text ?? "", options);
    await client.set("key", "value", { expiry: { type: TimeUnit.Seconds, count: 10 } });
    await client.expire("key", 10, { expireOption: ExpireOptions.HasNoExpiry });
    await client.sort("key", { orderBy: SortOrder.DESC, limit: { offset: 0, count: 1 } });
    await client.scan("0", { match: "a*", type: ObjectType.HASH });

    // Names with values: an object, or entries where names are bytes.
    await client.mset({ a: "1", b: Buffer.from("2") });
    await client.mset([{ key: Buffer.from([0]), value: "1" }]);
    const fields = await client.hset("hash", [{ field: "a", value: "1" }]);
    same<typeof fields, number>(true);

    // An optional parameter with a position; an array of words.
    await client.flushall(FlushMode.ASYNC);
    const info = await client.info([InfoOptions.Server, InfoOptions.Clients]);
    same<typeof info, string>(true);

    // Numbers beyond what a number can hold.
    await client.incrBy("n", 10n);

    // Any command.
    const reply: GlideReturnType = await client.customCommand(["CONFIG", "GET", "*"]);
    if (isGlideRecord(reply)) convertGlideRecordToRecord(reply as unknown as GlideRecord<string>);

    // Iterators: pairs or single ones by the option.
    for await (const { field, value } of client.hscanIterator("hash")) same<typeof field, typeof value>(true);
    for await (const field of client.hscanIterator("hash", { noValues: true })) same<typeof field, GlideString>(true);
    for await (const key of client.scanIterator({ count: 100 })) same<typeof key, GlideString>(true);

    // Batches.
    const batch = new Batch(true).set("a", "1").get("a").customCommand(["PING"]).select(1);
    same<typeof batch, Batch>(true);
    const batchOptions: BatchOptions & DecoderOption = { timeout: 100, decoder: Decoder.Bytes };
    const replies: GlideReturnType[] | null = await client.exec(batch, false, batchOptions);
    await client.exec(new Transaction().incr("a"), true);
    if (replies?.[0] instanceof RequestError) throw replies[0];

    try {
        await client.ping({ message: "hi" });
    } catch (error) {
        if (error instanceof TimeoutError) console.log(error.code, error.delivery, error.node);
        else if (error instanceof ValkeyError) console.log(error.name, error.message);
    }
    client.close();

    // @ts-expect-error: a route is for a cluster.
    await client.dbsize({ route: "allNodes" });
    // @ts-expect-error: there is no such condition.
    await client.set("key", "value", { conditionalSet: "sometimes" });
    // @ts-expect-error: the value is missing.
    await client.set("key");
    // @ts-expect-error: a batch gives itself, no promise.
    new Batch(true).get("a").then(() => {});
}

export async function cluster(): Promise<void> {
    const configuration: GlideClusterClientConfiguration = {
        addresses: [{ host: "localhost" }],
        periodicChecks: { duration_in_sec: 30 },
    };
    const client: GlideClusterClient = await GlideClusterClient.createClient(configuration);
    const route: Routes = { type: "primarySlotKey", key: "k" };
    const id: ClusterResponse<number> = await client.clientId({ route });
    const size = await client.dbsize();
    same<typeof size, number>(true);
    await client.flushall({ mode: FlushMode.SYNC, route: "allPrimaries" });
    await client.info({ sections: [InfoOptions.Server], route: { type: "routeByAddress", host: "h", port: 1 } });
    if (typeof id === "object") for (const [node, one] of Object.entries(id)) console.log(node, one);
    const options: ClusterBatchOptions = {
        route: "randomNode",
        retryStrategy: { retryServerError: true, retryConnectionError: false },
    };
    await client.exec(new ClusterBatch(false).get("a"), true, options);
    await client.exec(new ClusterTransaction().get("a"), true);

    // The published type of a resolver, and reads by zone.
    const addressResolver = (host: string, port: number): [string, number] => [host, port];
    await GlideClusterClient.createClient({ ...configuration, readFrom: "AZAffinity", clientAz: "a", addressResolver });

    // A scan, by hand and as an iterator.
    const scanOptions: ClusterScanOptions & DecoderOption = { match: "*", count: 10, allowNonCoveredSlots: true };
    let cursor = new ClusterScanCursor();
    while (!cursor.isFinished()) {
        const [next, keys] = await client.scan(cursor, scanOptions);
        same<typeof keys, GlideString[]>(true);
        cursor = new ClusterScanCursor(next.getCursor());
    }
    for await (const key of client.scanIterator({ type: ObjectType.HASH })) same<typeof key, GlideString>(true);

    const script = new Script("return 1");
    const result = await client.invokeScriptWithRoute(script, { args: ["a"], route: "allPrimaries" });
    same<typeof result, ClusterResponse<GlideReturnType>>(true);
    const info = await client.info();
    same<typeof info, ClusterResponse<string>>(true);

    try {
        await client.mset({ a: "1", b: "2" });
    } catch (error) {
        if (error instanceof RequestError) for (const key of error.failedKeys ?? []) console.log(key);
    }
    // @ts-expect-error: a batch goes to one node.
    await client.exec(new ClusterBatch(false).get("a"), true, { route: "allNodes" });
    // @ts-expect-error: a scan of a cluster has a cursor of its own.
    await client.scan("0");
}
