# @generated from protobuf/commands by codegen. Do not edit.
"""Keys: what to send, for the clients and the batches."""

from __future__ import annotations

from typing import List, Optional

from glide_shared.commands._ids import (
    COPY,
    EXPIRE,
    EXPIREAT,
    PEXPIRE,
    PEXPIREAT,
    RESTORE,
    SCAN,
    SORT,
    SORT_RO,
    SORT_STORE,
)
from glide_shared.commands._words import Words, as_integer, as_option, as_prefixed, as_unsigned
from glide_shared.commands.command_args import Limit, ObjectType, OrderBy
from glide_shared.commands.core_options import ExpireOptions
from glide_shared.constants import TEncodable


def copy(
    source: TEncodable,
    destination: TEncodable,
    destinationDB: Optional[int],
    replace: Optional[bool],
) -> Words:
    words: Words = [COPY, source, destination]
    if destinationDB is not None:
        words += ("DB", as_unsigned("destinationDB", destinationDB))
    if replace:
        words.append("REPLACE")
    return words


def expire(key: TEncodable, seconds: int, option: Optional[ExpireOptions]) -> Words:
    words: Words = [EXPIRE, key, as_integer("seconds", seconds)]
    if option is not None:
        words += as_option("option", option, ExpireOptions)
    return words


def expireat(key: TEncodable, unix_seconds: int, option: Optional[ExpireOptions]) -> Words:
    words: Words = [EXPIREAT, key, as_integer("unix_seconds", unix_seconds)]
    if option is not None:
        words += as_option("option", option, ExpireOptions)
    return words


def pexpire(key: TEncodable, milliseconds: int, option: Optional[ExpireOptions]) -> Words:
    words: Words = [PEXPIRE, key, as_integer("milliseconds", milliseconds)]
    if option is not None:
        words += as_option("option", option, ExpireOptions)
    return words


def pexpireat(key: TEncodable, unix_milliseconds: int, option: Optional[ExpireOptions]) -> Words:
    words: Words = [PEXPIREAT, key, as_integer("unix_milliseconds", unix_milliseconds)]
    if option is not None:
        words += as_option("option", option, ExpireOptions)
    return words


def restore(
    key: TEncodable,
    ttl: int,
    value: TEncodable,
    replace: bool,
    absttl: bool,
    idletime: Optional[int],
    frequency: Optional[int],
) -> Words:
    words: Words = [RESTORE, key, as_unsigned("ttl", ttl), value]
    if replace:
        words.append("REPLACE")
    if absttl:
        words.append("ABSTTL")
    if idletime is not None:
        words += ("IDLETIME", as_unsigned("idletime", idletime))
    if frequency is not None:
        words += ("FREQ", as_unsigned("frequency", frequency))
    return words


def scan(
    cursor: TEncodable,
    match: Optional[TEncodable],
    count: Optional[int],
    type: Optional[ObjectType],
) -> Words:
    words: Words = [SCAN, cursor]
    if match is not None:
        words += ("MATCH", match)
    if count is not None:
        words += ("COUNT", as_unsigned("count", count))
    if type is not None:
        words += ("TYPE", *as_option("type", type, ObjectType))
    return words


def sort(
    key: TEncodable,
    by_pattern: Optional[TEncodable],
    limit: Optional[Limit],
    get_patterns: Optional[List[TEncodable]],
    order: Optional[OrderBy],
    alpha: Optional[bool],
) -> Words:
    words: Words = [SORT, key]
    if by_pattern is not None:
        words += ("BY", by_pattern)
    if limit is not None:
        words += as_option("limit", limit, Limit)
    if get_patterns:
        words += as_prefixed("get_patterns", get_patterns, "GET")
    if order is not None:
        words += as_option("order", order, OrderBy)
    if alpha:
        words.append("ALPHA")
    return words


def sort_store(
    key: TEncodable,
    destination: TEncodable,
    by_pattern: Optional[TEncodable],
    limit: Optional[Limit],
    get_patterns: Optional[List[TEncodable]],
    order: Optional[OrderBy],
    alpha: Optional[bool],
) -> Words:
    words: Words = [SORT_STORE, key]
    if by_pattern is not None:
        words += ("BY", by_pattern)
    if limit is not None:
        words += as_option("limit", limit, Limit)
    if get_patterns:
        words += as_prefixed("get_patterns", get_patterns, "GET")
    if order is not None:
        words += as_option("order", order, OrderBy)
    if alpha:
        words.append("ALPHA")
    words.append("STORE")
    words.append(destination)
    return words


def sort_ro(
    key: TEncodable,
    by_pattern: Optional[TEncodable],
    limit: Optional[Limit],
    get_patterns: Optional[List[TEncodable]],
    order: Optional[OrderBy],
    alpha: Optional[bool],
) -> Words:
    words: Words = [SORT_RO, key]
    if by_pattern is not None:
        words += ("BY", by_pattern)
    if limit is not None:
        words += as_option("limit", limit, Limit)
    if get_patterns:
        words += as_prefixed("get_patterns", get_patterns, "GET")
    if order is not None:
        words += as_option("order", order, OrderBy)
    if alpha:
        words.append("ALPHA")
    return words
