"""redis-py and its fork valkey-py have one interface: here its asyncio half."""

from workload import SET

# One client object over a pool. Unbounded is the fork's default and lets each request have a connection; the bounded
# pool makes requests wait for one of few, which pays off with many in flight.
UNBOUNDED = 2**31
BOUNDED = 50


def opener(package, client_class, cluster_class, max_connections=UNBOUNDED):
    async def open_(args):
        if args.topology == "cluster":
            # It has a pool per node, and fails where a bounded one is empty.
            client = cluster_class(args.host, args.port, max_connections=max_connections, socket_timeout=None)
            return Client(await client.initialize())
        pool = package.BlockingConnectionPool(
            host=args.host,
            port=args.port,
            max_connections=max_connections,
            timeout=None,
            socket_timeout=None,  # a timer per read otherwise
        )
        return Client(client_class(connection_pool=pool), pool, transaction=False)

    return open_


class Client:
    def __init__(self, client, pool=None, **pipeline_options):
        self._client = client
        self._pool = pool
        self._pipeline_options = pipeline_options
        self.get = client.get
        self.set = client.set
        self.ping = client.ping

    async def batch(self, ops, value):
        pipeline = self._client.pipeline(**self._pipeline_options)
        for kind, key in ops:
            if kind == SET:
                pipeline.set(key, value)
            else:
                pipeline.get(key)
        return await pipeline.execute()

    async def close(self):
        await self._client.aclose()
        if self._pool:
            await self._pool.disconnect()
