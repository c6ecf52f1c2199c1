// A short tour. Usage: demo.mjs [HOST [PORT]]
import { Batch, GlideClient, RequestError, TimeUnit } from "@valkey/valkey-glide";

const [host = "localhost", port = "6379"] = process.argv.slice(2);
const client = await GlideClient.createClient({ addresses: [{ host, port: Number(port) }], requestTimeout: 5000 });

const expiry = { type: TimeUnit.Seconds, count: 60 };
console.log("SET greeting, for 60 seconds ->", await client.set("greeting", "hello from Node", { expiry }));
console.log("GET greeting ->", await client.get("greeting"));

const batch = new Batch(true).set("balance", "10").incrBy("balance", 5);
console.log("MULTI, SET, INCRBY, EXEC ->", await client.exec(batch, true));
try {
    await client.incr("greeting");
} catch (error) {
    if (!(error instanceof RequestError)) throw error;
    console.log(`INCR greeting -> ${error.name}: ${error.message}`);
}

const TASKS = 500;
const REQUESTS = 200_000;
const work = async () => {
    for (let i = 0; i < REQUESTS / TASKS; i++) await client.get("greeting");
};
const begin = performance.now();
await Promise.all(Array.from({ length: TASKS }, work));
const perSecond = Math.round(REQUESTS / ((performance.now() - begin) / 1000));
console.log(`${REQUESTS.toLocaleString("en")} GET at ${perSecond.toLocaleString("en")} per second by ${TASKS} tasks`);

console.log("UNLINK ->", await client.unlink(["greeting", "balance"]));
client.close();
