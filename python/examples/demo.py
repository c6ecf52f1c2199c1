"""A short tour of both clients. Usage: demo.py [HOST [PORT]]"""

import asyncio
import sys
import threading
import time

import glide_sync
from glide import Batch, GlideClient, GlideClientConfiguration, NodeAddress, RequestError

HOST = sys.argv[1] if len(sys.argv) > 1 else "localhost"
PORT = int(sys.argv[2]) if len(sys.argv) > 2 else 6379
CONFIG = GlideClientConfiguration([NodeAddress(HOST, PORT)], request_timeout=5000)

TASKS, THREADS, REQUESTS = 500, 8, 100_000


async def with_asyncio() -> None:
    async with await GlideClient.create(CONFIG) as client:
        print("asyncio: SET greeting ->", await client.set("greeting", "hello from Python"))
        print("asyncio: GET greeting ->", await client.get("greeting"))

        batch = Batch(is_atomic=True).set("balance", "10").incrby("balance", 5)
        print("asyncio: MULTI, SET, INCRBY, EXEC ->", await client.exec(batch, raise_on_error=True))
        try:
            await client.incr("greeting")
        except RequestError as error:
            print(f"asyncio: INCR greeting -> {type(error).__name__}: {error}")

        async def work() -> None:
            for _ in range(REQUESTS // TASKS):
                await client.get("greeting")

        begin = time.perf_counter()
        await asyncio.gather(*(work() for _ in range(TASKS)))
        print(f"asyncio: {speed(begin)} by {TASKS} tasks")


def with_threads() -> None:
    with glide_sync.GlideClient.create(CONFIG) as client:
        print("sync:    GET greeting ->", client.get("greeting"))

        def work() -> None:
            for _ in range(REQUESTS // THREADS):
                client.get("greeting")

        workers = [threading.Thread(target=work) for _ in range(THREADS)]
        begin = time.perf_counter()
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        print(f"sync:    {speed(begin)} by {THREADS} threads")
        print("sync:    UNLINK ->", client.unlink(["greeting", "balance"]))


def speed(begin: float) -> str:
    return f"{REQUESTS:,} GET at {REQUESTS / (time.perf_counter() - begin):,.0f} per second"


asyncio.run(with_asyncio())
with_threads()
