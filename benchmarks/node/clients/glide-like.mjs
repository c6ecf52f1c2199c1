// The published client and ours have one interface: what works on one works on the other.

import { SET } from "../workload.mjs";

export function openLike({ GlideClient, GlideClusterClient, Batch, ClusterBatch }) {
  return async ({ address, isCluster }) => {
    const Client = isCluster ? GlideClusterClient : GlideClient;
    const OwnBatch = isCluster ? ClusterBatch : Batch;
    // A pause of the machine shall be seen as latency, not end the measurement as a timeout.
    const client = await Client.createClient({ addresses: [address], requestTimeout: 10_000 });
    return {
      ping: () => client.ping(),
      get: (key) => client.get(key),
      set: (key, value) => client.set(key, value),
      batch: (ops, value) => {
        const batch = new OwnBatch(false);
        for (const { kind, key } of ops) kind === SET ? batch.set(key, value) : batch.get(key);
        return client.exec(batch, true);
      },
      close: () => client.close(),
    };
  };
}
