"""redis-py and its fork valkey-py have one interface: here its sync half."""

from workload import SET


def opener(client_class, cluster_class):
    def open_(args):
        if args.topology == "cluster":
            return Client(cluster_class(args.host, args.port, socket_timeout=None))
        return Client(client_class(host=args.host, port=args.port, socket_timeout=None), transaction=False)

    return open_


class Client:
    def __init__(self, client, **pipeline_options):
        self._client = client
        self._pipeline_options = pipeline_options
        self.get = client.get
        self.set = client.set
        self.ping = client.ping
        self.close = client.close

    def batch(self, ops, value):
        pipeline = self._client.pipeline(**self._pipeline_options)
        for kind, key in ops:
            if kind == SET:
                pipeline.set(key, value)
            else:
                pipeline.get(key)
        return pipeline.execute()
