"""Sorted sets, places and bitmaps: what the examples cannot show."""

import asyncio
from typing import Any, Callable, Dict

import pytest

import glide
import glide_sync
from glide import (
    Batch,
    BitFieldGet,
    BitOffset,
    GeospatialData,
    GeoUnit,
    InfBound,
    LexBoundary,
    RangeByIndex,
    RangeByLex,
    RangeByScore,
    RequestError,
    ScoreBoundary,
    ScoreFilter,
    UnsignedEncoding,
)

INF = float("inf")


async def test_pops_wait_for_members_that_another_client_adds(
    client: glide.GlideClient, config: Callable[..., glide.GlideClientConfiguration], key: str
) -> None:
    async with await glide.GlideClient.create(config()) as other:
        lowest = asyncio.ensure_future(client.bzpopmin([key + "a", key + "b"], 0))
        assert await other.zadd(key + "b", {"x": 1.5}) == 1
        assert await lowest == [(key + "b").encode(), b"x", 1.5]

        highest = asyncio.ensure_future(client.bzmpop([key + "c"], ScoreFilter.MAX, 0, 2))
        assert await other.zadd(key + "c", {"x": 1, "y": 2, "z": INF}) == 3
        assert await highest == [(key + "c").encode(), {b"z": INF, b"y": 2.0}]


def test_zscan_walks_through_all_members(sync_client: glide_sync.GlideClient, key: str) -> None:
    members: Dict[Any, float] = {f"member {i}": float(i) for i in range(1000)}
    assert sync_client.zadd(key, members) == 1000
    found: Dict[str, float] = {}
    cursor: Any = b"0"
    while True:
        cursor, elements = sync_client.zscan(key, cursor, count=50)
        found.update((name.decode(), float(score)) for name, score in zip(elements[::2], elements[1::2]))
        if cursor == b"0":
            break
    assert found == members


def test_ranges_of_members_may_hold_any_bytes(sync_client: glide_sync.GlideClient, key: str) -> None:
    members = [bytes([byte]) for byte in range(256)]
    assert sync_client.zadd(key, {member: 0 for member in members}) == 256
    found = sync_client.zrange(key, RangeByLex(LexBoundary(b"\x7f", False), LexBoundary(bytearray(b"\xff"))))
    assert found == members[128:]


REFUSED: Dict[str, Callable[[Any], Any]] = {
    "members_scores must not be empty": lambda client: client.zadd("k", {}),
    "members_scores must be a mapping, not list": lambda client: client.zadd("k", [("a", 1)]),
    "members_scores must be a number": lambda client: client.zadd("k", {"a": float("nan")}),
    "min_score must be ScoreBoundary or InfBound, not int": lambda client: client.zcount("k", 1, InfBound.POS_INF),
    "min_lex must be LexBoundary or InfBound, not ScoreBoundary": lambda client: client.zlexcount(
        "k", ScoreBoundary(1), InfBound.POS_INF
    ),
    "value must be a str or bytes, not int": lambda client: client.zlexcount("k", LexBoundary(1), InfBound.POS_INF),
    "range_query must be RangeByIndex or RangeByScore, not RangeByLex": lambda client: client.zrange_withscores(
        "k", RangeByLex(InfBound.NEG_INF, InfBound.POS_INF)
    ),
    "start must be an int, not float": lambda client: client.zrange("k", RangeByIndex(0.5, 1)),  # type: ignore
    "limit must be Limit, not tuple": lambda client: client.zrange(
        "k",
        RangeByScore(InfBound.NEG_INF, InfBound.POS_INF, (0, 1)),  # type: ignore
    ),
    "keys must all have a weight, or none of them": lambda client: client.zunion_withscores([("a", 1.0), "b"]),
    "keys must not be empty": lambda client: client.zunionstore("d", []),
    "members_geospatialdata must be GeospatialData, not tuple": lambda client: client.geoadd("k", {"m": (1, 2)}),
    "latitude must be a float, not str": lambda client: client.geoadd("k", {"m": GeospatialData(1, "2")}),  # type: ignore
    "search_by must be GeoSearchByRadius or GeoSearchByBox, not GeoUnit": lambda client: client.geosearch(
        "k", "m", GeoUnit.METERS
    ),
    "subcommands must be BitFieldGet, not BitOffset": lambda client: client.bitfield_read_only("k", [BitOffset(1)]),
    "index_type needs an end": lambda client: client.bitcount(
        "k", glide.OffsetOptions(0, index_type=glide.BitmapIndexType.BIT)
    ),
}


@pytest.mark.parametrize("message", REFUSED)
def test_what_cannot_be_meant_is_refused(message: str, sync_client: glide_sync.GlideClient) -> None:
    for target in (sync_client, Batch(is_atomic=False)):
        with pytest.raises(RequestError, match=message.replace("(", r"\(")):
            REFUSED[message](target)


def test_an_encoding_is_checked_when_it_is_made() -> None:
    with pytest.raises(RequestError, match="encoding_length must not be negative"):
        BitFieldGet(UnsignedEncoding(-1), BitOffset(0))
