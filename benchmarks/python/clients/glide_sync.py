"""The published client and ours have one interface: here the sync half."""

from glide_sync import (
    Batch,
    ClusterBatch,
    GlideClient,
    GlideClientConfiguration,
    GlideClusterClient,
    GlideClusterClientConfiguration,
    NodeAddress,
)
from workload import SET

# A pause of the machine shall be seen as latency, not end the measurement as a timeout.
REQUEST_TIMEOUT_MS = 10_000

STANDALONE = GlideClientConfiguration, GlideClient, Batch
CLUSTER = GlideClusterClientConfiguration, GlideClusterClient, ClusterBatch


def open_(args):
    configure, client_class, batch_class = CLUSTER if args.topology == "cluster" else STANDALONE
    config = configure([NodeAddress(args.host, args.port)], request_timeout=REQUEST_TIMEOUT_MS)
    return Client(client_class.create(config), batch_class)


class Client:
    def __init__(self, client, batch_class):
        self._client = client
        self._batch_class = batch_class
        self.get = client.get
        self.set = client.set
        self.ping = client.ping
        self.close = client.close

    def batch(self, ops, value):
        batch = self._batch_class(is_atomic=False)
        for kind, key in ops:
            if kind == SET:
                batch.set(key, value)
            else:
                batch.get(key)
        return self._client.exec(batch, raise_on_error=True)


OPENERS = {"glide": open_, "glide-published": open_}
