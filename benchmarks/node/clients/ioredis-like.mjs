// ioredis and its fork iovalkey have one interface.

import { SET } from "../workload.mjs";

export function openLike({ Redis, Cluster }, options) {
  return async ({ address, isCluster }) => {
    const client = isCluster ? new Cluster([address], options) : new Redis({ ...address, ...options });
    return {
      ping: () => client.ping(),
      get: (key) => client.get(key),
      set: (key, value) => client.set(key, value),
      batch: async (ops, value) => {
        const pipeline = client.pipeline();
        for (const { kind, key } of ops) kind === SET ? pipeline.set(key, value) : pipeline.get(key);
        return (await pipeline.exec()).map(([error, reply]) => error ?? reply);
      },
      close: () => client.quit(),
    };
  };
}
