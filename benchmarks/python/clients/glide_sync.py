"""The published client and ours have one interface: here the sync half."""

from glide_sync import Batch, GlideClient, GlideClientConfiguration, NodeAddress
from workload import SET

# A pause of the machine shall be seen as latency, not end the measurement as a timeout.
REQUEST_TIMEOUT_MS = 10_000


def open_(args):
    config = GlideClientConfiguration([NodeAddress(args.host, args.port)], request_timeout=REQUEST_TIMEOUT_MS)
    return Client(GlideClient.create(config))


class Client:
    def __init__(self, client):
        self._client = client
        self.get = client.get
        self.set = client.set
        self.ping = client.ping
        self.close = client.close

    def batch(self, ops, value):
        batch = Batch(is_atomic=False)
        for kind, key in ops:
            if kind == SET:
                batch.set(key, value)
            else:
                batch.get(key)
        return self._client.exec(batch, raise_on_error=True)


OPENERS = {"glide": open_, "glide-published": open_}
