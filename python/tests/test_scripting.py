"""Scripts and functions: what the examples cannot show."""

import asyncio
from typing import Any, Awaitable, Callable

import pytest

import glide
import glide_sync
from conftest import Topology, configuration
from glide import Batch, FunctionRestorePolicy, RequestError

ENDLESS = "#!lua name=endless\nredis.register_function('loop', function() while true do end end)"
STATS = {b"running_script": None, b"engines": {b"LUA": {b"libraries_count": 0, b"functions_count": 0}}}


async def stop(kill: Callable[[], Awaitable[str]]) -> None:
    """Stops what runs, as soon as it runs."""
    while True:
        try:
            assert await kill() == "OK"
            return
        except RequestError as error:
            if error.server_code != "NOTBUSY":
                raise


@pytest.fixture
def patient(own_server: Topology) -> Callable[[], Awaitable[glide.GlideClient]]:
    """Makes clients of a server that can be interrupted soon."""
    return lambda: glide.GlideClient.create(configuration(own_server.port))


async def test_a_script_that_does_not_end_is_stopped(patient: Any) -> None:
    async with await patient() as client, await patient() as other:
        await client.config_set({"lua-time-limit": "1"})
        running = asyncio.ensure_future(other.eval("while true do end"))
        await asyncio.wait_for(stop(client.script_kill), 5)
        with pytest.raises(RequestError, match=r"(?i)killed"):
            await running


async def test_a_function_that_does_not_end_is_described_and_stopped(own_server: Topology, patient: Any) -> None:
    address = f"127.0.0.1:{own_server.port}".encode()
    async with await patient() as client, await patient() as other:
        await client.config_set({"lua-time-limit": "1"})
        await client.function_load(ENDLESS)
        running = asyncio.ensure_future(other.fcall("loop"))

        async def described() -> Any:
            while (script := (await client.function_stats())[address][b"running_script"]) is None:
                pass
            return script

        script = await asyncio.wait_for(described(), 5)
        assert script[b"name"] == b"loop" and script[b"command"][1:] == [b"loop", b"0"]
        await asyncio.wait_for(stop(client.function_kill), 5)
        with pytest.raises(RequestError, match=r"(?i)killed"):
            await running


async def test_there_is_an_error_for_nothing_to_stop(client: glide.GlideClient) -> None:
    for kill in (client.script_kill, client.function_kill):
        with pytest.raises(RequestError) as raised:
            await kill()
        assert raised.value.server_code == "NOTBUSY"


async def test_statistics_come_by_address_and_from_a_batch_without_one(own_server: Topology) -> None:
    expected = {f"127.0.0.1:{own_server.port}".encode(): STATS}
    async with await glide.GlideClient.create(configuration(own_server.port)) as client:
        assert await client.function_stats() == expected
        assert await client.exec(Batch(is_atomic=False).function_stats(), raise_on_error=True) == [STATS]
    several = configuration(own_server.port)
    several.addresses *= 2
    async with await glide.GlideClient.create(several) as client:
        assert await client.function_stats() == expected
    with glide_sync.GlideClient.create(several) as client:
        assert client.function_stats() == expected


def test_libraries_move_by_dump_and_restore(own_server: Topology) -> None:
    with glide_sync.GlideClient.create(configuration(own_server.port)) as client:
        client.function_load(ENDLESS)
        dump = client.function_dump()
        with pytest.raises(RequestError, match="already exists"):
            client.function_restore(dump, FunctionRestorePolicy.APPEND)
        assert client.function_restore(dump, FunctionRestorePolicy.REPLACE) == "OK"
        [library] = client.function_list("endless", with_code=True)
        assert library[b"library_code"] == ENDLESS.encode()
        assert client.function_delete("endless") == "OK"
        assert client.function_list() == []


def test_a_missing_script_has_an_error_of_its_own(sync_client: glide_sync.GlideClient) -> None:
    with pytest.raises(RequestError) as raised:
        sync_client.evalsha("0" * 40)
    assert raised.value.server_code == "NOSCRIPT"
