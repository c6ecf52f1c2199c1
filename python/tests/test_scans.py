"""Iterators over scans: they find everything, stop by themselves, and may be left."""

from typing import Dict, List

import pytest

import glide
import glide_sync
from conftest import VERSION, Topology, configuration
from glide import ObjectType, RequestError

COUNT = 250
needs_8 = pytest.mark.skipif(VERSION.startswith("redis"), reason="elements alone need server 8.0")


def some(prefix: str) -> Dict[str, str]:
    return {f"{prefix}{number}": str(number) for number in range(COUNT)}


async def test_keys_are_found_and_told_apart(own_server: Topology) -> None:
    async with await glide.GlideClient.create(configuration(own_server.port)) as client:
        assert [key async for key in client.scan_iter()] == []
        await client.mset(some("user:"))
        await client.sadd("set", ["a"])
        found = [key async for key in client.scan_iter(count=10)]
        assert set(found) == {key.encode() for key in some("user:")} | {b"set"}
        assert len(found) == COUNT + 1
        assert {key async for key in client.scan_iter(match="user:1?")} == {f"user:1{n}".encode() for n in range(10)}
        assert [key async for key in client.scan_iter(type=ObjectType.SET, count=1000)] == [b"set"]
    with glide_sync.GlideClient.create(configuration(own_server.port)) as sync_client:
        assert set(sync_client.scan_iter(count=10)) == set(found)
        assert list(sync_client.scan_iter("user:7", type=ObjectType.STRING)) == [b"user:7"]


async def test_the_elements_of_a_key_are_found(
    client: glide.GlideClient, sync_client: glide_sync.GlideClient, key: str
) -> None:
    members = some("")
    await client.sadd(key + "set", [*members])
    await client.hset(key + "hash", members)
    await client.zadd(key + "zset", {member: float(member) / 2 for member in members})
    wanted = {member.encode() for member in members}
    assert {member async for member in client.sscan_iter(key + "set")} == wanted
    assert set(sync_client.sscan_iter(key + "set", count=7)) == wanted
    assert {pair async for pair in client.hscan_iter(key + "hash", count=7)} == {(m, m) for m in wanted}
    assert dict(sync_client.hscan_iter(key + "hash")) == {m: m for m in wanted}
    assert [pair async for pair in client.hscan_iter(key + "hash", match="7")] == [(b"7", b"7")]
    scores = {member: float(member) / 2 for member in wanted}
    assert {pair async for pair in client.zscan_iter(key + "zset", count=7)} == set(scores.items())
    assert dict(sync_client.zscan_iter(key + "zset")) == scores
    assert list(sync_client.zscan_iter(key + "zset", match="9")) == [(b"9", 4.5)]
    assert list(sync_client.sscan_iter(key + "none")) == []


@needs_8
async def test_elements_are_found_without_what_belongs_to_them(
    client: glide.GlideClient, sync_client: glide_sync.GlideClient, key: str
) -> None:
    await client.hset(key, some(""))
    await client.zadd(key + "zset", {member: 1.0 for member in some("")})
    wanted = {field.encode() for field in some("")}
    assert {field async for field in client.hscan_iter(key, no_values=True)} == wanted
    assert set(sync_client.hscan_iter(key, no_values=True)) == wanted
    assert {member async for member in client.zscan_iter(key + "zset", no_scores=True)} == wanted
    assert set(sync_client.zscan_iter(key + "zset", no_scores=True)) == wanted


async def test_an_iterator_may_be_left(
    client: glide.GlideClient, sync_client: glide_sync.GlideClient, key: str
) -> None:
    await client.sadd(key, [*some("")])
    found: List[bytes] = []
    async for member in client.sscan_iter(key, count=5):
        found.append(member)
        break
    for member in sync_client.sscan_iter(key, count=5):
        found.append(member)
        break
    assert len(found) == 2
    assert await client.scard(key) == sync_client.scard(key) == COUNT


async def test_a_failure_ends_the_iteration(
    client: glide.GlideClient, sync_client: glide_sync.GlideClient, key: str
) -> None:
    await client.set(key, "text")
    with pytest.raises(RequestError, match="WRONGTYPE"):
        async for _ in client.sscan_iter(key):
            pass
    with pytest.raises(RequestError, match="WRONGTYPE"):
        next(sync_client.hscan_iter(key))
