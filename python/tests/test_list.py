"""Lists: what the examples cannot show."""

import asyncio
import threading
from typing import Callable

import pytest

import glide
import glide_sync
from glide import Batch, InsertPosition, ListDirection, UsageError


async def test_a_client_that_waits_gets_what_another_adds(
    client: glide.GlideClient, config: Callable[..., glide.GlideClientConfiguration], key: str
) -> None:
    async with await glide.GlideClient.create(config()) as waiting:
        popped = asyncio.ensure_future(waiting.blpop([f"{key}a", f"{key}b"], 0))
        assert await client.rpush(f"{key}b", ["1"]) == 1
        assert await popped == [f"{key}b".encode(), b"1"]

        moved = asyncio.ensure_future(
            waiting.blmove(f"{key}from", f"{key}to", ListDirection.LEFT, ListDirection.RIGHT, 0)
        )
        assert await client.rpush(f"{key}from", ["2"]) == 1
        assert await moved == b"2"

        several = asyncio.ensure_future(waiting.blmpop([f"{key}c"], ListDirection.RIGHT, 0, 2))
        assert await client.rpush(f"{key}c", ["3", "4", "5"]) == 3
        assert await several == {f"{key}c".encode(): [b"5", b"4"]}


def test_a_thread_that_waits_gets_what_another_adds(
    sync_client: glide_sync.GlideClient, config: Callable[..., glide.GlideClientConfiguration], key: str
) -> None:
    results = []
    with glide_sync.GlideClient.create(config()) as waiting:
        waiter = threading.Thread(target=lambda: results.append(waiting.brpop([f"{key}l"], 0)))
        waiter.start()
        sync_client.rpush(f"{key}l", ["1"])
        waiter.join()
    assert results == [[f"{key}l".encode(), b"1"]]


def test_nothing_is_given_when_none_comes_in_time(sync_client: glide_sync.GlideClient, key: str) -> None:
    assert sync_client.blpop([f"{key}none"], 0.01) is None
    assert sync_client.blmpop([f"{key}none"], ListDirection.LEFT, 0.01) is None
    assert sync_client.brpoplpush(f"{key}none", f"{key}to", 0.01) is None


def test_places_are_one_or_several(sync_client: glide_sync.GlideClient, key: str) -> None:
    sync_client.rpush(f"{key}l", ["a", "b", "a"])
    assert sync_client.lpos(f"{key}l", "a", rank=2) == 2
    assert sync_client.lpos(f"{key}l", "a", 1, 0, 0) == [0, 2]
    assert sync_client.lpos(f"{key}l", "c") is None
    assert sync_client.lpos(f"{key}l", "c", count=1) == []


async def test_a_batch_pops_one_element_or_several(client: glide.GlideClient, key: str) -> None:
    batch = Batch(is_atomic=True).rpush(f"{key}l", ["a", "b", "c"]).rpop(f"{key}l").rpop(f"{key}l", 5)
    assert await client.exec(batch, raise_on_error=True) == [3, b"c", [b"b", b"a"]]


def test_what_cannot_be_sent_is_named(sync_client: glide_sync.GlideClient, key: str) -> None:
    with pytest.raises(UsageError, match="position must be InsertPosition"):
        sync_client.linsert(key, "BEFORE", "p", "e")  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="direction must be ListDirection"):
        sync_client.lmpop([key], InsertPosition.BEFORE)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="timeout must be a number"):
        sync_client.blpop([key], float("nan"))
    with pytest.raises(UsageError, match="keys must not be empty"):
        sync_client.blpop([], 1)
