# @generated from protobuf/commands by codegen. Do not edit.
"""Streams: what to send, for the clients and the batches."""

from __future__ import annotations

from typing import List, Optional

from glide_shared.commands._by_hand import stream as _by_hand
from glide_shared.commands._ids import (
    XAUTOCLAIM,
    XAUTOCLAIM_JUST_ID,
    XCLAIM,
    XCLAIM_JUST_ID,
    XGROUP_CREATE,
    XGROUP_SETID,
    XINFO_STREAM_FULL,
    XRANGE,
    XREVRANGE,
    XSETID,
    XTRIM,
)
from glide_shared.commands._words import Words, as_integer, as_many, as_option, as_unsigned
from glide_shared.commands.stream import (
    StreamClaimOptions,
    StreamGroupOptions,
    StreamRangeBound,
    StreamTrimOptions,
)
from glide_shared.constants import TEncodable


def xautoclaim(
    key: TEncodable,
    group_name: TEncodable,
    consumer_name: TEncodable,
    min_idle_time_ms: int,
    start: TEncodable,
    count: Optional[int],
) -> Words:
    words: Words = [XAUTOCLAIM, key, group_name, consumer_name, as_unsigned("min_idle_time_ms",
        min_idle_time_ms), start]
    if count is not None:
        words += ("COUNT", as_unsigned("count", count))
    return words


def xautoclaim_just_id(
    key: TEncodable,
    group_name: TEncodable,
    consumer_name: TEncodable,
    min_idle_time_ms: int,
    start: TEncodable,
    count: Optional[int],
) -> Words:
    words: Words = [XAUTOCLAIM_JUST_ID, key, group_name, consumer_name, as_unsigned("min_idle_time_ms",
        min_idle_time_ms), start]
    if count is not None:
        words += ("COUNT", as_unsigned("count", count))
    words.append("JUSTID")
    return words


def xclaim(
    key: TEncodable,
    group: TEncodable,
    consumer: TEncodable,
    min_idle_time_ms: int,
    ids: List[TEncodable],
    options: Optional[StreamClaimOptions],
) -> Words:
    words: Words = [XCLAIM, key, group, consumer, as_unsigned("min_idle_time_ms", min_idle_time_ms),
        *as_many("ids", ids)]
    if options is not None:
        words += _by_hand.claim_options("options", options)
    return words


def xclaim_just_id(
    key: TEncodable,
    group: TEncodable,
    consumer: TEncodable,
    min_idle_time_ms: int,
    ids: List[TEncodable],
    options: Optional[StreamClaimOptions],
) -> Words:
    words: Words = [XCLAIM_JUST_ID, key, group, consumer, as_unsigned("min_idle_time_ms", min_idle_time_ms),
        *as_many("ids", ids)]
    if options is not None:
        words += _by_hand.claim_options("options", options)
    words.append("JUSTID")
    return words


def xgroup_create(
    key: TEncodable,
    group_name: TEncodable,
    group_id: TEncodable,
    options: Optional[StreamGroupOptions],
) -> Words:
    words: Words = [XGROUP_CREATE, key, group_name, *_by_hand.stream_id("group_id", group_id)]
    if options is not None:
        words += _by_hand.group_options("options", options)
    return words


def xgroup_set_id(
    key: TEncodable,
    group_name: TEncodable,
    stream_id: TEncodable,
    entries_read: Optional[int],
) -> Words:
    words: Words = [XGROUP_SETID, key, group_name, *_by_hand.stream_id("stream_id", stream_id)]
    if entries_read is not None:
        words += ("ENTRIESREAD", as_integer("entries_read", entries_read))
    return words


def xinfo_stream_full(key: TEncodable, count: Optional[int]) -> Words:
    words: Words = [XINFO_STREAM_FULL, key, "FULL"]
    if count is not None:
        words += ("COUNT", as_unsigned("count", count))
    return words


def xrange(key: TEncodable, start: StreamRangeBound, end: StreamRangeBound, count: Optional[int]) -> Words:
    words: Words = [XRANGE, key, *as_option("start", start, StreamRangeBound), *as_option("end", end,
        StreamRangeBound)]
    if count is not None:
        words += ("COUNT", as_unsigned("count", count))
    return words


def xrevrange(
    key: TEncodable,
    end: StreamRangeBound,
    start: StreamRangeBound,
    count: Optional[int],
) -> Words:
    words: Words = [XREVRANGE, key, *as_option("end", end, StreamRangeBound), *as_option("start", start,
        StreamRangeBound)]
    if count is not None:
        words += ("COUNT", as_unsigned("count", count))
    return words


def xsetid(
    key: TEncodable,
    last_id: TEncodable,
    entries_added: Optional[int],
    max_deleted_id: Optional[TEncodable],
) -> Words:
    words: Words = [XSETID, key, last_id]
    if entries_added is not None:
        words += ("ENTRIESADDED", as_unsigned("entries_added", entries_added))
    if max_deleted_id is not None:
        words += ("MAXDELETEDID", max_deleted_id)
    return words


def xtrim(key: TEncodable, options: StreamTrimOptions) -> Words:
    words: Words = [XTRIM, key, *as_option("options", options, StreamTrimOptions)]
    return words
