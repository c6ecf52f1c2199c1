import { createClient, createCluster } from "redis";
import { SET } from "../workload.mjs";

function open(commandOptions) {
  return async ({ address, isCluster }) => {
    const client = isCluster
      ? createCluster({ rootNodes: [{ socket: address }], commandOptions })
      : createClient({ socket: address, commandOptions });
    await client.connect();
    return {
      ping: () => client.ping(),
      get: (key) => client.get(key),
      set: (key, value) => client.set(key, value),
      batch: (ops, value) => {
        const multi = client.multi();
        for (const { kind, key } of ops) kind === SET ? multi.set(key, value) : multi.get(key);
        return multi.execAsPipeline();
      },
      close: () => client.close(),
    };
  };
}

export const openers = {
  "node-redis": open({}),
  // Its default arms an AbortSignal per command, which costs more than the rest of the request.
  "node-redis:no-timeout": open({ timeout: undefined }),
};
