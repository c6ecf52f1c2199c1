"""redis-py and its fork valkey-py have one interface: here its asyncio half."""

from workload import SET

# One client object over a pool. Unbounded is the fork's default and lets each request have a connection; the bounded
# pool makes requests wait for one of few, which pays off with many in flight.
BOUNDED = 50


def opener(package, client_class, max_connections):
    async def open_(args):
        pool = package.BlockingConnectionPool(
            host=args.host,
            port=args.port,
            max_connections=max_connections,
            timeout=None,
            socket_timeout=None,  # a timer per read otherwise
        )
        return Client(getattr(package, client_class)(connection_pool=pool), pool)

    return open_


class Client:
    def __init__(self, client, pool):
        self._client = client
        self._pool = pool
        self.get = client.get
        self.set = client.set
        self.ping = client.ping

    async def batch(self, ops, value):
        pipeline = self._client.pipeline(transaction=False)
        for kind, key in ops:
            if kind == SET:
                pipeline.set(key, value)
            else:
                pipeline.get(key)
        return await pipeline.execute()

    async def close(self):
        await self._client.aclose()
        await self._pool.disconnect()
