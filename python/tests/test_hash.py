"""Hashes: what the examples cannot show."""

from datetime import datetime, timedelta, timezone

import pytest

import glide_sync
from conftest import VERSION
from glide import (
    ConditionalChange,
    ExpireOptions,
    ExpiryGetEx,
    ExpirySet,
    ExpiryType,
    ExpiryTypeGetEx,
    HashFieldConditionalChange,
    UsageError,
)

NUMBER = float(VERSION.split("-")[1])


def test_fields_may_be_any_bytes(sync_client: glide_sync.GlideClient, key: str) -> None:
    raw = bytes(range(256))
    assert sync_client.hset(f"{key}h", {raw: raw, "": b"", bytearray(b"a").decode(): "1"}) == 3
    assert sync_client.hgetall(f"{key}h") == {raw: raw, b"": b"", b"a": b"1"}


@pytest.mark.skipif(NUMBER < 8.0, reason="NOVALUES came with 8.0")
def test_a_scan_leaves_out_values(sync_client: glide_sync.GlideClient, key: str) -> None:
    sync_client.hset(f"{key}h", {"a": "1", "b": "2"})
    assert sync_client.hscan(f"{key}h", "0", no_values=True) == [b"0", [b"a", b"b"]]


@pytest.mark.skipif(NUMBER < 9.0, reason="expiring fields came with 9.0")
def test_fields_expire(sync_client: glide_sync.GlideClient, key: str) -> None:
    h = f"{key}h"
    none_exist = HashFieldConditionalChange.ONLY_IF_NONE_EXIST
    soon = ExpirySet(ExpiryType.SEC, timedelta(seconds=100))
    assert sync_client.hsetex(h, {"a": "1", "b": "2"}, none_exist, soon) == 1
    assert sync_client.hsetex(h, {"a": "1"}, none_exist) == 0
    assert sync_client.hsetex(h, {"a": "1"}, conditional_change=ConditionalChange.ONLY_IF_DOES_NOT_EXIST) == 0
    (left,) = sync_client.hpttl(h, ["a"])
    assert 90_000 < left <= 100_000
    assert sync_client.hexpire(h, 50, ["a"], ExpireOptions.NewExpiryGreaterThanCurrent) == [0]
    assert sync_client.hexpire(h, 500, ["a", "none"], ExpireOptions.NewExpiryGreaterThanCurrent) == [1, -2]
    at = ExpiryGetEx(ExpiryTypeGetEx.UNIX_SEC, datetime.fromtimestamp(4102444800, timezone.utc))
    assert sync_client.hgetex(h, ["a", "none"], at) == [b"1", None]
    assert sync_client.hexpiretime(h, ["a"]) == [4102444800]
    assert sync_client.hgetex(h, ["a"], ExpiryGetEx(ExpiryTypeGetEx.PERSIST, None)) == [b"1"]
    assert sync_client.httl(h, ["a"]) == [-1]
    assert sync_client.hpexpireat(h, 1, ["b"]) == [2]
    assert sync_client.hkeys(h) == [b"a"]


def test_what_cannot_be_sent_is_named(sync_client: glide_sync.GlideClient, key: str) -> None:
    with pytest.raises(UsageError, match="field_value_map must not be empty"):
        sync_client.hset(key, {})
    with pytest.raises(UsageError, match="fields must not be empty"):
        sync_client.httl(key, [])
    with pytest.raises(UsageError, match="seconds must not be negative"):
        sync_client.hexpire(key, -1, ["a"])
    with pytest.raises(UsageError, match="option must be ExpireOptions"):
        sync_client.hexpire(key, 1, ["a"], "NX")  # type: ignore[arg-type]
    assert sync_client.hlen(key) == 0
