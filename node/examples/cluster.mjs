// A short tour of a cluster with replicas. Usage: cluster.mjs [HOST [PORT]], of any of its nodes.
import { ClusterBatch, ClusterScanCursor, GlideClusterClient } from "@valkey/valkey-glide";

const [host = "localhost", port = "7000"] = process.argv.slice(2);
const client = await GlideClusterClient.createClient({
    addresses: [{ host, port: Number(port) }],
    requestTimeout: 5000,
});
const nodes = Object.keys(await client.clientId({ route: "allNodes" }));
const primaries = Object.keys(await client.clientId({ route: "allPrimaries" }));
console.log(`found ${nodes.length} nodes from ${host}:${port}, of which ${primaries.length} are primaries`);

const users = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`user:${i}`, `name ${i}`]));
console.log("MSET of 300 keys, split by node ->", await client.mset(users));
for (const [node, size] of Object.entries(await each((route) => client.dbsize({ route }))))
    console.log(`  ${node} has ${size}`);
console.log("MGET of three, in order ->", await client.mget(["user:299", "user:7", "user:42"]));
const batch = new ClusterBatch(true).incr("{user:7}:visits").get("{user:7}:visits");
console.log("MULTI, INCR, GET, EXEC on one slot ->", await client.exec(batch, true));

// Callers that write and read all over the cluster, while a replica takes over from its primary and gives back.
const TASKS = 200;
const SECONDS = 4;
let calls = 0;
let errors = 0;
const begin = performance.now();
const elapsed = () => (performance.now() - begin) / 1000;
const work = async (task) => {
    for (let i = 0; elapsed() < SECONDS; i++) {
        const call =
            i % 5 === 0 ? client.set(`task:${task}:${i % 50}`, String(i)) : client.get(`user:${(task + i) % 300}`);
        await call.catch((error) => {
            errors++;
            console.log(`${error.name}: ${error.message}`);
        });
        calls++;
    }
};
const all = Promise.all(Array.from({ length: TASKS }, (_, task) => work(task)));
const shard = { type: "replicaSlotKey", key: "user:7" };
for (let i = 0; i < 2; i++) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const before = await primary();
    await client.clusterFailover({ route: shard });
    let after = before;
    while (after === before) after = await primary();
    console.log(`CLUSTER FAILOVER after ${elapsed().toFixed(1)} s: ${before} -> ${after}, ${errors} errors so far`);
}
await all;
const perSecond = Math.round(calls / elapsed()).toLocaleString("en");
console.log(`${calls.toLocaleString("en")} calls at ${perSecond} per second by ${TASKS} tasks, ${errors} errors`);

let removed = 0;
for (let cursor = new ClusterScanCursor(); !cursor.isFinished(); ) {
    const [next, keys] = await client.scan(cursor, { count: 1000 });
    if (keys.length > 0) removed += await client.unlink(keys);
    cursor = next;
}
console.log(`SCAN and UNLINK -> ${removed} keys`);
client.close();
if (errors > 0) process.exit(1);

/** What each primary says. */
async function each(ask) {
    const replies = primaries.map(async (node) => [node, await ask({ type: "routeByAddress", host: node })]);
    return Object.fromEntries(await Promise.all(replies));
}

/** The port of the node that has the slot of a user, as that node says. */
async function primary() {
    const info = await client.info({ sections: ["server"], route: { type: "primarySlotKey", key: "user:7" } });
    return /tcp_port:(\d+)/.exec(info)[1];
}
