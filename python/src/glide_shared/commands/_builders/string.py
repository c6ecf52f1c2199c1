# @generated from protobuf/commands by codegen. Do not edit.
"""Strings: what to send, for the clients and the batches."""

from __future__ import annotations

from typing import Mapping, Optional, Union

from glide_shared.commands._ids import GETEX, LCS_IDX, MSETEX, SET, SET_GET
from glide_shared.commands._words import Words, as_counted, as_option, as_pairs, as_unsigned
from glide_shared.commands.core_options import ConditionalChange, ExpiryGetEx, ExpirySet, OnlyIfEqual
from glide_shared.constants import TEncodable


def getex(key: TEncodable, expiry: Optional[ExpiryGetEx]) -> Words:
    words: Words = [GETEX, key]
    if expiry is not None:
        words += as_option("expiry", expiry, ExpiryGetEx)
    return words


def lcs_idx(
    key1: TEncodable,
    key2: TEncodable,
    min_match_len: Optional[int],
    with_match_len: Optional[bool],
) -> Words:
    words: Words = [LCS_IDX, key1, key2, "IDX"]
    if min_match_len is not None:
        words += ("MINMATCHLEN", as_unsigned("min_match_len", min_match_len))
    if with_match_len:
        words.append("WITHMATCHLEN")
    return words


def msetex(
    key_value_map: Mapping[TEncodable, TEncodable],
    conditional_set: Optional[ConditionalChange],
    expiry: Optional[ExpirySet],
) -> Words:
    words: Words = [MSETEX, *as_counted(as_pairs("key_value_map", key_value_map), 2)]
    if conditional_set is not None:
        words += as_option("conditional_set", conditional_set, ConditionalChange)
    if expiry is not None:
        words += as_option("expiry", expiry, ExpirySet)
    return words


def set(
    key: TEncodable,
    value: TEncodable,
    conditional_set: Optional[Union[ConditionalChange, OnlyIfEqual]],
    expiry: Optional[ExpirySet],
    return_old_value: bool,
) -> Words:
    words: Words = [SET_GET if return_old_value else SET, key, value]
    if conditional_set is not None:
        words += as_option("conditional_set", conditional_set, ConditionalChange, OnlyIfEqual)
    if expiry is not None:
        words += as_option("expiry", expiry, ExpirySet)
    if return_old_value:
        words.append("GET")
    return words
