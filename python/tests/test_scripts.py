"""Scripts by their hash, and what crosses in any bytes, with both clients and both protocols."""

import asyncio
from typing import Any, List

import pytest

import glide_sync
from glide import GlideClient, RequestError, Script
from glide_sync.sync_commands.script import Script as SyncScript

EVERY_BYTE = bytes(range(256))


def test_the_names_that_applications_import_are_one_class() -> None:
    from glide import _ffi_wrappers
    from glide_shared import script

    assert Script is SyncScript is script.Script is _ffi_wrappers.Script is glide_sync.Script
    made = Script("return 1")
    assert made.hash == made.get_hash() == "e0e1f9fabfc9d4800c877a703b823ac0578ff8db"


async def test_a_script_runs_whether_the_server_knows_it_or_not(client: GlideClient, key: str) -> None:
    script = Script("return {KEYS[1], ARGV[1], redis.call('INCR', KEYS[1])}")
    await client.delete([key])
    for runs in range(1, 6):
        if runs % 2 == 1:
            await client.script_flush()
        assert await client.invoke_script(script, [key], ["a"]) == [key.encode(), b"a", runs]
        assert await client.script_exists([script.get_hash()]) == [True]
    assert await client.invoke_script(Script(b"return #KEYS + #ARGV")) == 0


async def test_runs_at_the_same_time_get_their_own_replies(client: GlideClient) -> None:
    scripts = [Script(f"return '{letter}' .. ARGV[1]") for letter in "ab"]

    async def run(number: int) -> Any:
        if number % 20 == 0:
            await client.script_flush()
        return await client.invoke_script(scripts[number % 2], args=[str(number)])

    replies: List[Any] = await asyncio.gather(*(run(number) for number in range(200)))
    assert replies == [f"{'ab'[number % 2]}{number}".encode() for number in range(200)]


async def test_scripts_take_and_give_any_bytes(client: GlideClient, key: str) -> None:
    script = Script("redis.call('SET', KEYS[1], ARGV[1]) return {KEYS[1], redis.call('GET', KEYS[1]), 'ünïcödé 👋'}")
    binary = key.encode() + EVERY_BYTE
    expected = [binary, EVERY_BYTE, "ünïcödé 👋".encode()]
    assert await client.invoke_script(script, [binary], [EVERY_BYTE]) == expected


async def test_scripts_raise_typed_errors(client: GlideClient) -> None:
    for code in ["this is not Lua", "return redis.call('INCRBY', 'k')"]:
        with pytest.raises(RequestError):
            await client.invoke_script(Script(code))
    with pytest.raises(RequestError, match="MINE went wrong"):
        await client.invoke_script(Script("return redis.error_reply('MINE went wrong')"))
    with pytest.raises(RequestError, match="script must be a Script"):
        await client.invoke_script("return 1")  # type: ignore[arg-type]
    with pytest.raises(RequestError, match="keys must be"):
        await client.invoke_script(Script("return 1"), "k")  # type: ignore[arg-type]
    with pytest.raises(RequestError, match="code must be"):
        Script(1)  # type: ignore[arg-type]


def test_the_sync_client_runs_scripts(sync_client: glide_sync.GlideClient, key: str) -> None:
    script = glide_sync.Script("redis.call('SET', KEYS[1], ARGV[1]) return redis.call('GET', KEYS[1])")
    for _ in range(2):
        sync_client.script_flush()
        assert sync_client.invoke_script(script, [key.encode() + EVERY_BYTE], [EVERY_BYTE]) == EVERY_BYTE
    with pytest.raises(RequestError):
        sync_client.invoke_script(glide_sync.Script("this is not Lua"))


async def test_keys_and_values_may_hold_any_bytes(client: GlideClient, key: str) -> None:
    binary = key.encode() + EVERY_BYTE
    assert await client.set(binary, EVERY_BYTE) == "OK"
    assert await client.get(binary) == EVERY_BYTE
    assert await client.set(b"", b"") == "OK"
    assert await client.get(b"") == b""
    await client.rpush(key, [b"", EVERY_BYTE, b""])
    assert await client.lrange(key, 0, -1) == [b"", EVERY_BYTE, b""]


@pytest.mark.parametrize("mebibytes", [1, 64])
async def test_large_values_cross_whole(client: GlideClient, key: str, mebibytes: int) -> None:
    value = EVERY_BYTE * (mebibytes << 12)
    await client.set(key, value)
    assert await client.get(key) == value
    assert await client.strlen(key) == len(value)
    await client.delete([key])


@pytest.mark.parametrize("mebibytes", [1, 64])
def test_large_values_cross_whole_with_the_sync_client(
    sync_client: glide_sync.GlideClient, key: str, mebibytes: int
) -> None:
    value = EVERY_BYTE * (mebibytes << 12)
    sync_client.set(key, value)
    assert sync_client.get(key) == value
    sync_client.delete([key])
