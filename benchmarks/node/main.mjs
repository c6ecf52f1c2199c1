// One measurement of one Node client, printed as one line of JSON. Decides nothing: run.py says what to measure.

import { parseArgs } from "node:util";

const { values: args } = parseArgs({
  options: {
    client: { type: "string" },
    topology: { type: "string", default: "standalone" },
    host: { type: "string", default: "127.0.0.1" },
    port: { type: "string" },
    scenario: { type: "string" },
    c: { type: "string", default: "1" },
    batch: { type: "string", default: "100" },
    rate: { type: "string", default: "0" },
    warmup: { type: "string", default: "0.2" },
    seconds: { type: "string", default: "0.5" },
    workload: { type: "string" },
  },
});
/** The servers, by the address of one of them. */
const servers = { address: { host: args.host, port: Number(args.port) }, isCluster: args.topology === "cluster" };
const print = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
const rssMb = () => process.memoryUsage.rss() / 2 ** 20;

/** Opens the named client; only its own packages are loaded, so that start-up time and memory are its own. */
async function open() {
  const { openers } = await import(`./clients/${args.client.split(":")[0]}.mjs`);
  return openers[args.client](servers);
}

/** Start-up: the orchestrator takes the time at which the first line arrives; the second tells what an idle client costs. */
async function startup() {
  const client = args.client === "none" ? undefined : await open();
  await client?.ping();
  print({ ready: true });

  const before = process.cpuUsage();
  const start = performance.now();
  await new Promise((resolve) => setTimeout(resolve, Number(args.seconds) * 1000));
  const { user, system } = process.cpuUsage(before);
  const idle_cpu_percent = (user + system) / ((performance.now() - start) * 10);
  print({ idle_cpu_percent, rss_mb: rssMb() });
  await client?.close();
}

async function load() {
  const { measure } = await import("./measure.mjs");
  const client = await open();
  const result = await measure(client, {
    scenario: args.scenario,
    inFlight: Number(args.c),
    batch: Number(args.batch),
    rate: Number(args.rate),
    warmupMs: Number(args.warmup) * 1000,
    measuredMs: Number(args.seconds) * 1000,
    workload: args.workload,
  });
  print({ client: args.client, ...result, rss_mb: rssMb() });
  await client.close();
}

await (args.scenario === "startup" ? startup() : load());
