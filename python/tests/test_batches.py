"""Batches: results, errors, and reuse, with both clients."""

import asyncio
from typing import Any

import pytest

import glide
import glide_sync
from glide import OK, Batch, ExecAbortError, RequestError, Transaction


@pytest.mark.parametrize("is_atomic", [True, False])
async def test_replies_come_in_the_order_of_the_commands(
    client: glide.GlideClient, sync_client: glide_sync.GlideClient, key: str, is_atomic: bool
) -> None:
    batch = Batch(is_atomic).set(key, "1").incr(key).get(key).mget([key, key + "none"]).type(key).delete([key])
    expected = [OK, 2, b"2", [b"2", None], b"string", 1]
    assert await client.exec(batch, raise_on_error=True) == expected
    assert sync_client.exec(batch, raise_on_error=True) == expected
    assert len(batch) == 6
    batch.clear()
    assert len(batch) == 0


@pytest.mark.parametrize("is_atomic", [True, False])
async def test_errors_are_raised_or_left_in_their_places(
    client: glide.GlideClient, sync_client: glide_sync.GlideClient, key: str, is_atomic: bool
) -> None:
    batch = Batch(is_atomic).set(key, "text").incr(key).get(key)
    for replies in (await client.exec(batch, False), sync_client.exec(batch, False)):
        assert replies is not None
        first, error, last = replies
        assert (first, last) == (OK, b"text")
        assert isinstance(error, RequestError)
        assert (error.code, error.server_code, error.delivery) == ("SERVER", "ERR", "REFUSED")
        assert error.node is not None
    with pytest.raises(RequestError, match="not an integer"):
        await client.exec(batch, True)
    with pytest.raises(RequestError, match="not an integer"):
        sync_client.exec(batch, True)


async def test_a_changed_key_makes_the_batch_none(
    client: glide.GlideClient, sync_client: glide_sync.GlideClient, key: str
) -> None:
    await client.watch([key])
    sync_client.set(key, "changed")
    assert await client.exec(Batch(True).set(key, "mine"), True) is None
    sync_client.watch([key])
    await client.set(key, "again")
    assert sync_client.exec(Batch(True).set(key, "mine"), True) is None
    assert await client.get(key) == b"again"


async def test_a_command_that_the_server_cannot_queue_aborts_the_transaction(
    client: glide.GlideClient, sync_client: glide_sync.GlideClient, key: str
) -> None:
    batch = Batch(True).set(key, "1").custom_command(["NO-SUCH-COMMAND"])
    with pytest.raises(ExecAbortError) as raised:
        await client.exec(batch, False)
    assert raised.value.code == "ABORTED"
    with pytest.raises(ExecAbortError):
        sync_client.exec(batch, False)
    assert await client.get(key) is None


@pytest.mark.parametrize("is_atomic", [True, False])
async def test_an_empty_batch_is_decided_without_harm(
    client: glide.GlideClient, sync_client: glide_sync.GlideClient, is_atomic: bool
) -> None:
    async def outcome(run: Any) -> Any:
        try:
            return await run if asyncio.iscoroutine(run) else run()
        except RequestError as error:
            return error.code

    found = [
        await outcome(client.exec(Batch(is_atomic), True)),
        await outcome(lambda: sync_client.exec(Batch(is_atomic), True)),
    ]
    assert found[0] == found[1] and found[0] in ([], "USAGE")
    assert await client.ping() == b"PONG"


async def test_a_transaction_is_an_atomic_batch(client: glide.GlideClient, key: str) -> None:
    with pytest.deprecated_call():
        transaction = Transaction()
    assert transaction.is_atomic
    assert await client.exec(transaction.set(key, "1").incr(key), True) == [OK, 2]


async def test_bytes_of_every_kind_come_back_as_they_went(
    client: glide.GlideClient, sync_client: glide_sync.GlideClient, key: str
) -> None:
    value = bytes(range(256)) * 3
    for encoded in (value, bytearray(value), memoryview(value)):
        assert await client.set(key.encode() + b"\x00\xff", encoded) == OK
        assert sync_client.get(key.encode() + b"\x00\xff") == value
        replies = await client.exec(Batch(False).set(key, encoded).get(key), True)
        assert replies == [OK, value]
    assert await client.set(key, "") == OK
    assert await client.get(key) == b""


@pytest.mark.parametrize("size", [64 * 1024 - 1, 64 * 1024, 1 << 20, 64 << 20])
async def test_large_values(
    client: glide.GlideClient, sync_client: glide_sync.GlideClient, key: str, size: int
) -> None:
    value = b"0123456789abcdef" * (size // 16) + b"x" * (size % 16)
    assert await client.set(key, value) == OK
    assert await client.get(key) == value
    assert sync_client.get(key) == value
    buffer = memoryview(bytearray(size))
    assert sync_client.get(key, buffer) == value
    assert buffer == value
    assert await client.exec(Batch(False).get(key).unlink([key]), True) == [value, 1]


@pytest.mark.parametrize("is_atomic", [True, False])
async def test_a_batch_may_run_again_and_grow_meanwhile(
    client: glide.GlideClient, sync_client: glide_sync.GlideClient, key: str, is_atomic: bool
) -> None:
    batch = Batch(is_atomic).incr(key)
    assert await client.exec(batch, True) == [1]
    assert sync_client.exec(batch, True) == [2]
    assert await asyncio.gather(*(client.exec(batch, True) for _ in range(3))) == [[3], [4], [5]]
    batch.get(key)
    assert await client.exec(batch, True) == [6, b"6"]
    batch.clear()
    assert await client.exec(batch.ping(), True) == [b"PONG"]


@pytest.mark.parametrize("is_atomic", [True, False])
async def test_replies_are_what_the_methods_of_clients_give(
    client: glide.GlideClient, sync_client: glide_sync.GlideClient, key: str, is_atomic: bool
) -> None:
    # Between others, so that it shows which reply is read: MIGRATE gives a str, and strings are bytes.
    batch = Batch(is_atomic).set(key, "a").migrate("127.0.0.1", 1, key + "none", 0, 100).get(key)
    for run in (lambda: client.exec(batch, True), lambda: sync_client.exec(batch, True)):
        for _ in range(2):
            replies = run()
            assert (await replies if asyncio.iscoroutine(replies) else replies) == [OK, "NOKEY", b"a"]
    # A failure stays one.
    failing = Batch(is_atomic).migrate("127.0.0.1", 1, key, 0, 100).get(key)
    replies = await client.exec(failing, False)
    assert replies is not None and isinstance(replies[0], RequestError) and replies[1] == b"a"
    failing.clear()
    assert await client.exec(failing.get(key), True) == [b"a"]
