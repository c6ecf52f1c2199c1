// Reads the workload that every harness shares, and checks replies against it.

import { readFileSync } from "node:fs";

export const SET = "S";
const HIT = "H";

/** The first line is the value; each further line is a kind (S, H: a hit, M: a miss), a blank and a key. */
export function readWorkload(path) {
  const [value, ...lines] = readFileSync(path, "latin1").trimEnd().split("\n");
  const ops = lines.map((line) => ({ kind: line[0], key: line.slice(2) }));
  return { value, ops };
}

/** Light on purpose, and the same for all: enough that no client can skip reading what the server said. */
export function check(op, reply, value) {
  const right =
    op.kind === HIT ? reply?.length === value.length : op.kind === SET ? reply === "OK" : reply === null;
  if (!right) throw new Error(`wrong reply for ${op.kind} ${op.key}: ${String(reply)}`);
}
