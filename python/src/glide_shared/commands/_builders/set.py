# @generated from protobuf/commands by codegen. Do not edit.
"""Sets: what to send, for the clients and the batches."""

from __future__ import annotations

from typing import List, Optional

from glide_shared.commands._ids import SINTERCARD, SSCAN
from glide_shared.commands._words import Words, as_counted, as_many, as_unsigned
from glide_shared.constants import TEncodable


def sintercard(keys: List[TEncodable], limit: Optional[int]) -> Words:
    words: Words = [SINTERCARD, *as_counted(as_many("keys", keys), 1)]
    if limit is not None:
        words += ("LIMIT", as_unsigned("limit", limit))
    return words


def sscan(key: TEncodable, cursor: TEncodable, match: Optional[TEncodable], count: Optional[int]) -> Words:
    words: Words = [SSCAN, key, cursor]
    if match is not None:
        words += ("MATCH", match)
    if count is not None:
        words += ("COUNT", as_unsigned("count", count))
    return words
