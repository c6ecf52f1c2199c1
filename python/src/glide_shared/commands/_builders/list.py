# @generated from protobuf/commands by codegen. Do not edit.
"""Lists: what to send, for the clients and the batches."""

from __future__ import annotations

from typing import List, Optional

from glide_shared.commands._ids import (
    BLMOVE,
    BLMPOP,
    LINSERT,
    LMOVE,
    LMPOP,
    LPOS,
    LPOS_COUNT,
    RPOP,
    RPOP_COUNT,
)
from glide_shared.commands._words import (
    Words,
    as_counted,
    as_integer,
    as_many,
    as_number,
    as_option,
    as_unsigned,
)
from glide_shared.commands.command_args import ListDirection
from glide_shared.commands.core_options import InsertPosition
from glide_shared.constants import TEncodable


def blmove(
    source: TEncodable,
    destination: TEncodable,
    where_from: ListDirection,
    where_to: ListDirection,
    timeout: float,
) -> Words:
    words: Words = [BLMOVE, source, destination, *as_option("where_from", where_from, ListDirection),
        *as_option("where_to", where_to, ListDirection), as_number("timeout", timeout)]
    return words


def blmpop(keys: List[TEncodable], direction: ListDirection, timeout: float, count: Optional[int]) -> Words:
    words: Words = [BLMPOP, as_number("timeout", timeout), *as_counted(as_many("keys", keys), 1),
        *as_option("direction", direction, ListDirection)]
    if count is not None:
        words += ("COUNT", as_unsigned("count", count))
    return words


def linsert(key: TEncodable, position: InsertPosition, pivot: TEncodable, element: TEncodable) -> Words:
    words: Words = [LINSERT, key, *as_option("position", position, InsertPosition), pivot, element]
    return words


def lmove(
    source: TEncodable,
    destination: TEncodable,
    where_from: ListDirection,
    where_to: ListDirection,
) -> Words:
    words: Words = [LMOVE, source, destination, *as_option("where_from", where_from, ListDirection),
        *as_option("where_to", where_to, ListDirection)]
    return words


def lmpop(keys: List[TEncodable], direction: ListDirection, count: Optional[int]) -> Words:
    words: Words = [LMPOP, *as_counted(as_many("keys", keys), 1), *as_option("direction", direction,
        ListDirection)]
    if count is not None:
        words += ("COUNT", as_unsigned("count", count))
    return words


def lpos(
    key: TEncodable,
    element: TEncodable,
    rank: Optional[int],
    count: Optional[int],
    max_len: Optional[int],
) -> Words:
    words: Words = [LPOS_COUNT if count is not None else LPOS, key, element]
    if rank is not None:
        words += ("RANK", as_integer("rank", rank))
    if max_len is not None:
        words += ("MAXLEN", as_unsigned("max_len", max_len))
    if count is not None:
        words += ("COUNT", as_unsigned("count", count))
    return words


def rpop(key: TEncodable, count: Optional[int]) -> Words:
    words: Words = [RPOP_COUNT if count is not None else RPOP, key]
    if count is not None:
        words.append(as_unsigned("count", count))
    return words
