# @generated from protobuf/commands by codegen. Do not edit.
"""Bitmaps: what to send, for the clients and the batches."""

from __future__ import annotations

from typing import Optional

from glide_shared.commands._ids import BITCOUNT, BITPOS
from glide_shared.commands._words import Words, as_option, as_unsigned
from glide_shared.commands.bitmap import OffsetOptions
from glide_shared.constants import TEncodable


def bitcount(key: TEncodable, options: Optional[OffsetOptions]) -> Words:
    words: Words = [BITCOUNT, key]
    if options is not None:
        words += as_option("options", options, OffsetOptions)
    return words


def bitpos(key: TEncodable, bit: int, options: Optional[OffsetOptions]) -> Words:
    words: Words = [BITPOS, key, as_unsigned("bit", bit)]
    if options is not None:
        words += as_option("options", options, OffsetOptions)
    return words
