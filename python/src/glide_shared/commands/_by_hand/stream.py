"""Streams: words that the rule does not give."""

from typing import List, Mapping, Optional, Sequence, Tuple, Union

from glide_shared.commands._ids import XADD, XGROUP_SETID, XPENDING_RANGE, XREAD, XREADGROUP
from glide_shared.commands._words import Words, as_fields, as_integer, as_many, as_option, as_pairs, as_unsigned
from glide_shared.commands.stream import (
    StreamAddOptions,
    StreamClaimOptions,
    StreamGroupOptions,
    StreamPendingOptions,
    StreamRangeBound,
    StreamReadGroupOptions,
    StreamReadOptions,
)
from glide_shared.constants import TEncodable


def xadd(key: TEncodable, values: List[Tuple[TEncodable, TEncodable]], options: Optional[StreamAddOptions]) -> Words:
    words: Words = [XADD, key]
    words += as_option("options", options or StreamAddOptions(), StreamAddOptions)
    for value in as_many("values", values):  # type: ignore[arg-type]
        words += as_fields("values", value, 2)  # type: ignore[arg-type]
    return words


def xpending_range(
    key: TEncodable,
    group_name: TEncodable,
    start: StreamRangeBound,
    end: StreamRangeBound,
    count: int,
    options: Optional[StreamPendingOptions],
) -> Words:
    words: Words = [XPENDING_RANGE, key, group_name]
    if options is not None and options.min_idle_time is not None:
        words += ("IDLE", as_unsigned("min_idle_time_ms", options.min_idle_time))
    words += as_option("start", start, StreamRangeBound)
    words += as_option("end", end, StreamRangeBound)
    words.append(as_unsigned("count", count))
    if options is not None and options.consumer_name is not None:
        words.append(options.consumer_name)
    return words


def xgroup_set_id(
    key: TEncodable, group_name: TEncodable, stream_id: TEncodable, entries_read: Optional[Union[str, int]]
) -> Words:
    words: Words = [XGROUP_SETID, key, group_name, stream_id]
    if entries_read is not None:
        number = entries_read if isinstance(entries_read, str) else as_integer("entries_read_id", entries_read)
        words += ("ENTRIESREAD", number)
    return words


def xread(keys_and_ids: Mapping[TEncodable, TEncodable], options: Optional[StreamReadOptions]) -> Words:
    words: Words = [XREAD]
    if options is not None:
        words += as_option("options", options, StreamReadOptions)
    words += _streams(keys_and_ids)
    return words


def xreadgroup(
    keys_and_ids: Mapping[TEncodable, TEncodable],
    group_name: TEncodable,
    consumer_name: TEncodable,
    options: Optional[StreamReadGroupOptions],
) -> Words:
    words: Words = [XREADGROUP, "GROUP", group_name, consumer_name]
    if options is not None:
        words += as_option("options", options, StreamReadGroupOptions)
    words += _streams(keys_and_ids)
    return words


def stream_id(_name: str, value: TEncodable) -> Sequence[TEncodable]:
    """An id, or a word that stands for one."""
    return (value,)


def claim_options(name: str, value: StreamClaimOptions) -> Sequence[TEncodable]:
    return as_option(name, value, StreamClaimOptions)


def group_options(name: str, value: StreamGroupOptions) -> Sequence[TEncodable]:
    return as_option(name, value, StreamGroupOptions)


def _streams(keys_and_ids: Mapping[TEncodable, TEncodable]) -> List[TEncodable]:
    """All keys, and after them the ids in the same order."""
    pairs = as_pairs("keys_and_ids", keys_and_ids)
    return ["STREAMS", *pairs[::2], *pairs[1::2]]
