# @generated from protobuf/commands by codegen. Do not edit.
"""Hashes: what to send, for the clients and the batches."""

from __future__ import annotations

from typing import List, Mapping, Optional

from glide_shared.commands._ids import HEXPIRE, HEXPIREAT, HGETEX, HPEXPIRE, HPEXPIREAT, HSCAN, HSETEX
from glide_shared.commands._words import Words, as_counted, as_many, as_option, as_pairs, as_unsigned
from glide_shared.commands.core_options import (
    ConditionalChange,
    ExpireOptions,
    ExpiryGetEx,
    ExpirySet,
    HashFieldConditionalChange,
)
from glide_shared.constants import TEncodable


def hexpire(
    key: TEncodable,
    seconds: int,
    fields: List[TEncodable],
    option: Optional[ExpireOptions],
) -> Words:
    words: Words = [HEXPIRE, key, as_unsigned("seconds", seconds)]
    if option is not None:
        words += as_option("option", option, ExpireOptions)
    words.append("FIELDS")
    words += as_counted(as_many("fields", fields), 1)
    return words


def hexpireat(
    key: TEncodable,
    unix_timestamp: int,
    fields: List[TEncodable],
    option: Optional[ExpireOptions],
) -> Words:
    words: Words = [HEXPIREAT, key, as_unsigned("unix_timestamp", unix_timestamp)]
    if option is not None:
        words += as_option("option", option, ExpireOptions)
    words.append("FIELDS")
    words += as_counted(as_many("fields", fields), 1)
    return words


def hgetex(key: TEncodable, fields: List[TEncodable], expiry: Optional[ExpiryGetEx]) -> Words:
    words: Words = [HGETEX, key]
    if expiry is not None:
        words += as_option("expiry", expiry, ExpiryGetEx)
    words.append("FIELDS")
    words += as_counted(as_many("fields", fields), 1)
    return words


def hpexpire(
    key: TEncodable,
    milliseconds: int,
    fields: List[TEncodable],
    option: Optional[ExpireOptions],
) -> Words:
    words: Words = [HPEXPIRE, key, as_unsigned("milliseconds", milliseconds)]
    if option is not None:
        words += as_option("option", option, ExpireOptions)
    words.append("FIELDS")
    words += as_counted(as_many("fields", fields), 1)
    return words


def hpexpireat(
    key: TEncodable,
    unix_timestamp_ms: int,
    fields: List[TEncodable],
    option: Optional[ExpireOptions],
) -> Words:
    words: Words = [HPEXPIREAT, key, as_unsigned("unix_timestamp_ms", unix_timestamp_ms)]
    if option is not None:
        words += as_option("option", option, ExpireOptions)
    words.append("FIELDS")
    words += as_counted(as_many("fields", fields), 1)
    return words


def hscan(
    key: TEncodable,
    cursor: TEncodable,
    match: Optional[TEncodable],
    count: Optional[int],
    no_values: bool,
) -> Words:
    words: Words = [HSCAN, key, cursor]
    if match is not None:
        words += ("MATCH", match)
    if count is not None:
        words += ("COUNT", as_unsigned("count", count))
    if no_values:
        words.append("NOVALUES")
    return words


def hsetex(
    key: TEncodable,
    field_value_map: Mapping[TEncodable, TEncodable],
    field_conditional_change: Optional[HashFieldConditionalChange],
    expiry: Optional[ExpirySet],
    conditional_change: Optional[ConditionalChange],
) -> Words:
    words: Words = [HSETEX, key]
    if conditional_change is not None:
        words += as_option("conditional_change", conditional_change, ConditionalChange)
    if field_conditional_change is not None:
        words += as_option("field_conditional_change", field_conditional_change, HashFieldConditionalChange)
    if expiry is not None:
        words += as_option("expiry", expiry, ExpirySet)
    words.append("FIELDS")
    words += as_counted(as_pairs("field_value_map", field_value_map), 2)
    return words
