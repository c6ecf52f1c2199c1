"""redis-py and its fork valkey-py have one interface: here its sync half."""

from workload import SET


def opener(client_class):
    return lambda args: Client(client_class(host=args.host, port=args.port, socket_timeout=None))


class Client:
    def __init__(self, client):
        self._client = client
        self.get = client.get
        self.set = client.set
        self.ping = client.ping
        self.close = client.close

    def batch(self, ops, value):
        pipeline = self._client.pipeline(transaction=False)
        for kind, key in ops:
            if kind == SET:
                pipeline.set(key, value)
            else:
                pipeline.get(key)
        return pipeline.execute()
