import assert from "node:assert/strict";
import { it } from "node:test";

import { measure, percentiles } from "../measure.mjs";
import { check } from "../workload.mjs";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

it("takes percentiles at the nearest rank", () => {
  const found = percentiles(Array.from({ length: 1000 }, (_, index) => 1000 - index));
  assert.deepEqual([found.p50_us, found.p99_us, found.p999_us, found.max_us], [500, 990, 999, 1000]);
});

it("checks replies by kind", () => {
  const value = "x".repeat(100);
  for (const [kind, reply] of [["H", value], ["M", null], ["S", "OK"]]) check({ kind, key: "k" }, reply, value);
  for (const [kind, reply] of [["H", null], ["H", "x"], ["M", ""], ["S", null]]) {
    assert.throws(() => check({ kind, key: "k" }, reply, value), /wrong reply/);
  }
});

const plan = { inFlight: 4, batch: 10, rate: 1000, warmupMs: 5, measuredMs: 20 };
const turn = () => new Promise((resolve) => setImmediate(resolve));
const reply = (kind) => ({ S: "OK", H: "value", M: null })[kind];

function withWorkload(run) {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), "bench-"));
    const workload = join(folder, "workload.txt");
    writeFileSync(workload, "value\nH present\nS present\nM missing\n");
    try {
      await run(workload);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}

for (const scenario of ["requests", "batch", "paced"]) {
  it(
    `measures ${scenario}`,
    withWorkload(async (workload) => {
      const client = {
        get: (key) => turn().then(() => reply(key === "missing" ? "M" : "H")),
        set: () => turn().then(() => reply("S")),
        batch: (ops) => turn().then(() => ops.map((op) => reply(op.kind))),
      };
      const found = await measure(client, { ...plan, scenario, workload });
      assert.ok(found.ops > 0 && found.samples > 0 && found.p50_us > 0);
    }),
  );
}

it(
  "ends at once when the client answers wrongly",
  withWorkload(async (workload) => {
    const client = { get: async () => "other", set: async () => "OK" };
    const long = { ...plan, scenario: "requests", workload, warmupMs: 1000, measuredMs: 1000 };
    await assert.rejects(measure(client, long), /wrong reply/);
  }),
);
