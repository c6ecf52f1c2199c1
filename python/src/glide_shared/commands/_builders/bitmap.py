# @generated from protobuf/commands by codegen. Do not edit.
"""Bitmaps: what to send, for the clients and the batches."""

from __future__ import annotations

from typing import List, Optional

from glide_shared.commands._ids import BITCOUNT, BITFIELD, BITFIELD_RO, BITOP, BITPOS
from glide_shared.commands._words import Words, as_many, as_option, as_options, as_unsigned
from glide_shared.commands.bitmap import BitFieldGet, BitFieldSubCommands, BitwiseOperation, OffsetOptions
from glide_shared.constants import TEncodable


def bitcount(key: TEncodable, options: Optional[OffsetOptions]) -> Words:
    words: Words = [BITCOUNT, key]
    if options is not None:
        words += as_option("options", options, OffsetOptions)
    return words


def bitfield(key: TEncodable, subcommands: List[BitFieldSubCommands]) -> Words:
    words: Words = [BITFIELD, key, *as_options("subcommands", subcommands, BitFieldSubCommands, least=0)]
    return words


def bitfield_read_only(key: TEncodable, subcommands: List[BitFieldGet]) -> Words:
    words: Words = [BITFIELD_RO, key, *as_options("subcommands", subcommands, BitFieldGet, least=0)]
    return words


def bitop(operation: BitwiseOperation, destination: TEncodable, keys: List[TEncodable]) -> Words:
    words: Words = [BITOP, *as_option("operation", operation, BitwiseOperation), destination, *as_many("keys",
        keys)]
    return words


def bitpos(key: TEncodable, bit: int, options: Optional[OffsetOptions]) -> Words:
    words: Words = [BITPOS, key, as_unsigned("bit", bit)]
    if options is not None:
        words += as_option("options", options, OffsetOptions)
    return words
