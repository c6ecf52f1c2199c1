"""Commands that block: they delay no other, end when they should, and pop nothing for nobody."""

import asyncio
import re
import threading
from typing import Any, Awaitable, Callable

import pytest

import glide
import glide_sync
from conftest import Topology, configuration
from glide import Batch, ClosingError, GlideClient, TimeoutError

PATIENCE = 20


async def blocked(client: GlideClient) -> int:
    found = re.search(rb"blocked_clients:(\d+)", await client.info([glide.InfoSection.CLIENTS]))
    assert found
    return int(found[1])


async def until(holds: Callable[[], Awaitable[bool]]) -> None:
    async def poll() -> None:
        while not await holds():
            pass

    await asyncio.wait_for(poll(), PATIENCE)


async def until_blocked(client: GlideClient, count: int) -> None:
    async def holds() -> bool:
        return await blocked(client) == count

    await until(holds)


@pytest.fixture(params=[glide.ProtocolVersion.RESP2, glide.ProtocolVersion.RESP3], ids=lambda it: it.name)
def options(request: pytest.FixtureRequest) -> Any:
    return {"protocol": request.param}


async def test_a_command_that_blocks_delays_no_other(own_server: Topology, options: Any) -> None:
    async with await GlideClient.create(configuration(own_server.port, **options)) as client:
        pop = asyncio.ensure_future(client.blpop(["list"], 0))
        await until_blocked(client, 1)
        for number in range(500):
            assert await client.incr("n") == number + 1
        assert not pop.done()
        await client.rpush("list", ["a"])
        assert await pop == [b"list", b"a"]


async def test_a_cancelled_task_frees_the_server_before_the_next_request(own_server: Topology, options: Any) -> None:
    async with await GlideClient.create(configuration(own_server.port, **options)) as client:
        for _ in range(50):
            pop = asyncio.ensure_future(client.blpop(["list"], 0))
            await until_blocked(client, 1)
            pop.cancel()
            with pytest.raises(asyncio.CancelledError):
                await pop
            # Pushed at once, and not popped for nobody.
            assert await client.rpush("list", ["a"]) == 1
            assert await client.lpop("list") == b"a"
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(client.blpop(["list"], 0), 0.05)
        assert await client.rpush("list", ["a"]) == 1
        assert await client.lpop("list") == b"a"
        await until_blocked(client, 0)


async def test_the_arguments_say_how_long_to_wait(own_server: Topology, options: Any) -> None:
    patient = configuration(own_server.port, **options)
    hasty = configuration(own_server.port, request_timeout=20, **options)
    async with await GlideClient.create(patient) as admin, await GlideClient.create(hasty) as client:
        assert await client.blpop(["none"], 0.1) is None
        batch = Batch(False).blpop(["none"], 0.05).blpop(["none"], 0.05).ping()
        assert await client.exec(batch, True) == [None, None, b"PONG"]
        pop = asyncio.ensure_future(client.blpop(["list"], 0))
        await until_blocked(admin, 1)
        assert await client.blpop(["none"], 0.1) is None
        await admin.rpush("list", ["a"])
        assert await pop == [b"list", b"a"]
        with pytest.raises(TimeoutError):
            await client.exec(Batch(False).blpop(["none"], 0), True, timeout=50)
        await until_blocked(admin, 0)


async def test_closing_ends_what_blocks(own_server: Topology) -> None:
    async with await GlideClient.create(configuration(own_server.port)) as admin:
        client = await GlideClient.create(configuration(own_server.port))
        pops = [asyncio.ensure_future(client.blpop(["list"], 0)) for _ in range(10)]
        await until_blocked(admin, 10)
        await client.close()
        for pop in pops:
            with pytest.raises(ClosingError):
                await pop
        await until_blocked(admin, 0)


def test_threads_of_a_sync_client_do_not_wait_for_one_that_blocks(own_server: Topology) -> None:
    config = glide_sync.GlideClientConfiguration(
        [glide_sync.NodeAddress("127.0.0.1", own_server.port)], request_timeout=5000
    )
    with glide_sync.GlideClient.create(config) as client:
        popped = []
        threads = [
            threading.Thread(target=lambda key=f"list{number}": popped.append(client.blpop([key], 0)))
            for number in range(5)
        ]
        for thread in threads:
            thread.start()
        for number in range(200):
            assert client.incr("n") == number + 1
        for number, thread in enumerate(threads):
            client.rpush(f"list{number}", [str(number)])
            thread.join(PATIENCE)
            assert popped[-1] == [f"list{number}".encode(), str(number).encode()]
