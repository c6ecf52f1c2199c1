"""A short tour of the cluster clients: splitting, a live failover of every shard, and the speed.
Usage: cluster.py [HOST [PORT]], the address of any node."""

import asyncio
import sys
import threading
import time
from typing import Dict, List, Tuple

import glide_sync
from glide import (
    ByAddressRoute,
    ClusterBatch,
    GlideClusterClient,
    GlideClusterClientConfiguration,
    GlideError,
    NodeAddress,
)

HOST = sys.argv[1] if len(sys.argv) > 1 else "localhost"
PORT = int(sys.argv[2]) if len(sys.argv) > 2 else 7000
CONFIG = GlideClusterClientConfiguration([NodeAddress(HOST, PORT)], request_timeout=5000)

TASKS, THREADS, REQUESTS = 500, 8, 100_000
USERS = {f"user:{number}": f"number {number}" for number in range(12)}


async def splitting(client: GlideClusterClient) -> None:
    print("asyncio: MSET of 12 keys ->", await client.mset({**USERS}))
    print(
        "asyncio: MGET of all of them in order ->", await client.mget([*USERS]) == [v.encode() for v in USERS.values()]
    )
    homes = [f"{primary} has {', '.join(sorted(keys))}" for primary, keys in (await keys_of(client)).items()]
    print("asyncio: they live on three nodes:", *homes, sep="\n           ")
    batch = ClusterBatch(is_atomic=False).get("user:1").get("user:2").exists([*USERS])
    print("asyncio: a pipeline over all nodes ->", await client.exec(batch, raise_on_error=True))


async def keys_of(client: GlideClusterClient) -> Dict[str, List[str]]:
    found: Dict[str, List[str]] = {}
    for primary, _ in await shards(client):
        route = ByAddressRoute(primary)
        found[primary] = [key.decode() for key in await client.keys("user:*", route)]
    return found


async def shards(client: GlideClusterClient) -> List[Tuple[str, List[str]]]:
    """The address of each primary, and of its replicas."""
    slots = await client.cluster_slots()
    named = [[f"{node[0].decode()}:{node[1]}" for node in nodes] for _, _, *nodes in slots]
    return list({nodes[0]: (nodes[0], nodes[1:]) for nodes in named}.values())


async def failing_over(client: GlideClusterClient) -> None:
    """Every shard gets another primary while requests go on."""
    errors = done = 0
    stopping = False

    async def work(number: int) -> None:
        nonlocal errors, done
        key, count = f"load:{number}", 0
        while not stopping:
            count += 1
            try:
                await client.set(key, str(count))
                errors += await client.get(key) != str(count).encode()
            except GlideError as error:
                errors += 1
                print(f"asyncio: {type(error).__name__}: {error}")
            done += 2

    working = [asyncio.ensure_future(work(number)) for number in range(200)]
    for primary, replicas in await shards(client):
        if not replicas:
            print(f"asyncio: {primary} has no replica that could take over")
            continue
        begin = time.perf_counter()
        await client.cluster_failover(route=ByAddressRoute(replicas[0]))
        while (await client.role(route=ByAddressRoute(replicas[0])))[0] != b"master":
            await asyncio.sleep(0.01)
        print(f"asyncio: {replicas[0]} took over from {primary} in {(time.perf_counter() - begin) * 1000:.0f} ms")
    stopping = True
    await asyncio.gather(*working)
    print(f"asyncio: {done:,} requests meanwhile, errors: {errors}")


async def with_asyncio() -> None:
    async with await GlideClusterClient.create(CONFIG) as client:
        await splitting(client)
        await failing_over(client)

        async def work(key: str) -> None:
            for _ in range(REQUESTS // TASKS):
                await client.get(key)

        keys = [*USERS]
        begin = time.perf_counter()
        await asyncio.gather(*(work(keys[number % len(keys)]) for number in range(TASKS)))
        print(f"asyncio: {speed(begin)} by {TASKS} tasks")


def with_threads() -> None:
    with glide_sync.GlideClusterClient.create(CONFIG) as client:

        def work(key: str) -> None:
            for _ in range(REQUESTS // THREADS):
                client.get(key)

        workers = [threading.Thread(target=work, args=(key,)) for key in [*USERS][:THREADS]]
        begin = time.perf_counter()
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        print(f"sync:    {speed(begin)} by {THREADS} threads")
        print("sync:    keys found by a scan of all nodes ->", sum(1 for _ in client.scan_iter(match="user:*")))
        print("sync:    UNLINK of keys on all nodes ->", client.unlink([*USERS]))


def speed(begin: float) -> str:
    return f"{REQUESTS:,} GET at {REQUESTS / (time.perf_counter() - begin):,.0f} per second"


asyncio.run(with_asyncio())
with_threads()
