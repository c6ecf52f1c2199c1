"""Streams: what the examples cannot show."""

import asyncio
import threading
from typing import Any, Callable, List

import pytest

import glide
import glide_sync
from glide import (
    ExclusiveIdBound,
    IdBound,
    MaxId,
    MinId,
    StreamAddOptions,
    StreamGroupOptions,
    StreamPendingOptions,
    StreamReadGroupOptions,
    StreamReadOptions,
    TrimByMaxLen,
    TrimByMinId,
    UsageError,
)


async def test_waiting_for_entries_does_not_hold_up_other_calls(client: glide.GlideClient, key: str) -> None:
    await client.xgroup_create(key, "g", "0", StreamGroupOptions(make_stream=True))
    read = asyncio.ensure_future(client.xread({key: "0"}, StreamReadOptions(block_ms=0)))
    group_options = StreamReadGroupOptions(block_ms=0)
    as_consumer = asyncio.ensure_future(client.xreadgroup({key: ">"}, "g", "c", group_options))
    assert await client.set(f"{key}k", "v") == "OK"
    entry = await client.xadd(key, [("f", "v")])
    expected = {key.encode(): {entry: [[b"f", b"v"]]}}
    assert await read == expected
    assert await as_consumer == expected


def test_a_thread_that_waits_gets_the_entry_that_another_adds(
    sync_client: glide_sync.GlideClient, config: Callable[..., glide.GlideClientConfiguration], key: str
) -> None:
    results: List[Any] = []
    with glide_sync.GlideClient.create(config()) as waiting:
        options = StreamReadOptions(block_ms=0)
        waiter = threading.Thread(target=lambda: results.append(waiting.xread({key: "0"}, options)))
        waiter.start()
        sync_client.xadd(key, [("f", "v")], StreamAddOptions(id="1-1"))
        waiter.join()
    assert results == [{key.encode(): {b"1-1": [[b"f", b"v"]]}}]


def test_nothing_is_given_when_no_entry_comes_in_time(sync_client: glide_sync.GlideClient, key: str) -> None:
    assert sync_client.xread({key: "$"}, StreamReadOptions(block_ms=1)) is None


async def test_an_entry_goes_through_a_group(client: glide.GlideClient, key: str) -> None:
    await client.xadd(key, [("f", "1")], StreamAddOptions(id="1-1"))
    await client.xadd(key, [("f", "2")], StreamAddOptions(id="1-2"))
    await client.xgroup_create(key, "g", "0")
    await client.xreadgroup({key: ">"}, "g", "ada")
    assert await client.xpending(key, "g") == [2, b"1-1", b"1-2", [[b"ada", b"2"]]]

    await client.xdel(key, ["1-1"])
    pending = {key.encode(): {b"1-1": None, b"1-2": [[b"f", b"2"]]}}
    assert await client.xreadgroup({key: "0"}, "g", "ada") == pending

    options = StreamPendingOptions(min_idle_time_ms=0, consumer_name="ada")
    listed = await client.xpending_range(key, "g", MinId(), MaxId(), 10, options)
    assert [entry[:2] for entry in listed] == [[b"1-1", b"ada"], [b"1-2", b"ada"]]
    assert await client.xautoclaim(key, "g", "bob", 0, "0-0") == [b"0-0", {b"1-2": [[b"f", b"2"]]}, [b"1-1"]]
    assert await client.xclaim_just_id(key, "g", "ada", 0, ["1-2"]) == [b"1-2"]

    full: Any = await client.xinfo_stream_full(key, 1)
    [group] = full[b"groups"]
    assert group[b"name"] == b"g" and len(group[b"consumers"]) == 2
    assert group[b"pending"][0][:2] == [b"1-2", b"ada"]
    consumers = await client.xinfo_consumers(key, "g")
    assert [(one[b"name"], one[b"pending"]) for one in consumers] == [(b"ada", 1), (b"bob", 0)]
    assert await client.xack(key, "g", ["1-2"]) == 1
    assert await client.xpending(key, "g") == [0, None, None, None]


def test_bounds_take_ids_and_times(sync_client: glide_sync.GlideClient, key: str) -> None:
    for time in (5, 6, 7):
        sync_client.xadd(key, [("f", str(time))], StreamAddOptions(id=f"{time}-0"))
    assert list(sync_client.xrange(key, IdBound.from_timestamp(6), MaxId()) or {}) == [b"6-0", b"7-0"]
    assert list(sync_client.xrange(key, ExclusiveIdBound.from_timestamp(5), IdBound(b"6-0")) or {}) == [b"6-0"]
    assert list(sync_client.xrevrange(key, ExclusiveIdBound(b"7-0"), MinId(), count=1) or {}) == [b"6-0"]
    assert sync_client.xtrim(key, TrimByMinId(exact=True, threshold="6-0")) == 1


def test_what_cannot_be_sent_is_named(sync_client: glide_sync.GlideClient, key: str) -> None:
    with pytest.raises(UsageError, match="limit needs exact to be False"):
        TrimByMaxLen(exact=True, threshold=1, limit=1)
    with pytest.raises(UsageError, match="threshold must not be negative"):
        TrimByMaxLen(exact=True, threshold=-1)
    with pytest.raises(UsageError, match="values must not be empty"):
        sync_client.xadd(key, [])
    with pytest.raises(UsageError, match="values must be a tuple of 2"):
        sync_client.xadd(key, [("f",)])  # type: ignore[list-item]
    with pytest.raises(UsageError, match="keys_and_ids must not be empty"):
        sync_client.xread({})
    with pytest.raises(UsageError, match="block_ms must not be negative"):
        sync_client.xread({key: "0"}, StreamReadOptions(block_ms=-1))
    with pytest.raises(UsageError, match="start must be StreamRangeBound"):
        sync_client.xrange(key, "1-1", MaxId())  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="options must be StreamTrimOptions"):
        sync_client.xtrim(key, "10")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        glide.StreamTrimOptions(True, 1, "MAXLEN")  # type: ignore[abstract]
