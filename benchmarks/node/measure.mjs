// Drives one client with a fixed number of requests in flight, or at a fixed rate, and measures a window of that.

import { check, readWorkload, SET } from "./workload.mjs";

// Taking the time twice costs as much as a twentieth of a fast request, so that with many in flight only some are timed.
const SAMPLE_EVERY = 16;
const ALWAYS_TIMED_UP_TO = 10;

/** What the workers share. One thread, so plain fields. */
class Run {
  running = true;
  recording = false;
  done = 0;
  samples = [];

  constructor(client, plan) {
    Object.assign(this, readWorkload(plan.workload));
    this.client = client;
    this.plan = plan;
  }
}

export async function measure(client, plan) {
  const run = new Run(client, plan);
  const workers = start(run);
  // A failed worker must end the measurement at once, not after the window.
  const finished = Promise.all(workers);
  const window = measureWindow(run, plan);
  await Promise.race([window, finished]);
  run.running = false;
  const result = await window;
  await finished;
  return { ...result, ...percentiles(run.samples) };
}

async function measureWindow(run, { warmupMs, measuredMs }) {
  await sleep(warmupMs);
  run.recording = true;
  const [done, cpu, from] = [run.done, process.cpuUsage(), performance.now()];
  await sleep(measuredMs);
  const [ops, used, ms] = [run.done - done, process.cpuUsage(cpu), performance.now() - from];
  return { ops, seconds: ms / 1000, ops_per_s: (ops * 1000) / ms, cpu_us_per_op: (used.user + used.system) / ops };
}

function start(run) {
  const { scenario, inFlight } = run.plan;
  if (scenario === "paced") return [pace(run)];
  const worker = scenario === "batch" ? batchWorker : requestWorker;
  return Array.from({ length: inFlight }, (_, index) => worker(run, index));
}

/** One request at a time: the next starts when the last has completed. Flat, because each further promise would be
 * paid by every client, and by the fastest most. */
async function requestWorker(run, index) {
  const { ops, client, value } = run;
  const every = run.plan.inFlight <= ALWAYS_TIMED_UP_TO ? 1 : SAMPLE_EVERY;
  let cursor = firstOp(run, index);
  let untilTimed = 1 + (index % every);
  while (run.running) {
    const op = ops[cursor];
    cursor = cursor + 1 === ops.length ? 0 : cursor + 1;
    const isTimed = --untilTimed === 0;
    const from = isTimed ? performance.now() : 0;
    check(op, await send(client, op, value), value);
    run.done++;
    if (isTimed) {
      untilTimed = every;
      record(run, from);
    }
  }
}

const send = (client, op, value) => (op.kind === SET ? client.set(op.key, value) : client.get(op.key));

async function batchWorker(run, index) {
  const { ops, client, value, plan } = run;
  let cursor = firstOp(run, index);
  while (run.running) {
    const batch = Array.from({ length: plan.batch }, (_, at) => ops[(cursor + at) % ops.length]);
    cursor = (cursor + plan.batch) % ops.length;
    const from = performance.now();
    const replies = await client.batch(batch, value);
    record(run, from);
    if (replies.length !== batch.length) throw new Error(`${replies.length} replies for ${batch.length} commands`);
    batch.forEach((op, at) => check(op, replies[at], value));
    run.done += batch.length;
  }
}

/** A fixed rate whatever the client does, so that latencies of several clients compare at equal load. */
async function pace(run) {
  const { ops, client, value, plan } = run;
  const pending = new Set();
  const from = performance.now();
  for (let sent = 0; run.running; await sleep(1)) {
    // Counting from the moment a request was due keeps a client that falls behind from hiding it.
    for (let due; (due = from + (sent * 1000) / plan.rate) <= performance.now() && run.running; sent++) {
      const op = ops[sent % ops.length];
      const reply = send(client, op, value).then((got) => {
        check(op, got, value);
        run.done++;
        record(run, due);
        pending.delete(reply);
      });
      pending.add(reply);
    }
  }
  await Promise.all(pending);
}

function record(run, from) {
  if (run.recording) run.samples.push((performance.now() - from) * 1000);
}

/** Workers start spread over the workload, so that they do not ask for the same keys at the same time. */
const firstOp = ({ ops, plan }, index) => Math.floor((index * ops.length) / plan.inFlight);

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Exact, from the raw samples: sorting happens after the window, so that it costs the client nothing. */
export function percentiles(samples) {
  const sorted = Float64Array.from(samples).sort();
  const at = (share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  return { p50_us: at(0.5), p99_us: at(0.99), p999_us: at(0.999), max_us: at(1), samples: sorted.length };
}
