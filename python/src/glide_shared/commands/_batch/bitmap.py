# @generated from protobuf/commands by codegen. Do not edit.
"""Bitmaps."""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional

from glide_shared.commands._appender import Appender, TBatch
from glide_shared.commands._ids import GETBIT, SETBIT
from glide_shared.commands._late import late
from glide_shared.commands._words import as_unsigned
from glide_shared.constants import TEncodable

if TYPE_CHECKING:
    from glide_shared.commands._builders import bitmap as _builders
    from glide_shared.commands.bitmap import BitFieldGet, BitFieldSubCommands, BitwiseOperation, OffsetOptions
else:
    _builders = late("glide_shared.commands._builders.bitmap")


class BitmapCommands(Appender):
    """Bitmaps."""

    def bitcount(self: TBatch, key: TEncodable, options: Optional[OffsetOptions] = None) -> TBatch:
        """Counts the bits that are 1 in a string, or in a part of it.

        Its reply: the number of bits that are 1; 0 if the key does not exist.
        """
        self._add(*_builders.bitcount(key, options))
        return self

    def bitfield(self: TBatch, key: TEncodable, subcommands: List[BitFieldSubCommands]) -> TBatch:
        """Reads and changes integers of any width inside a string, in the order given.

        Its reply: for each `GET` the integer, for each `SET` the one it replaces, for each `INCRBY` the new
        one, or nothing where overflow control kept it from changing. `OVERFLOW` gives nothing.
        """
        self._add(*_builders.bitfield(key, subcommands))
        return self

    def bitfield_read_only(self: TBatch, key: TEncodable, subcommands: List[BitFieldGet]) -> TBatch:
        """Reads integers of any width inside a string.

        Its reply: the integers, in the order asked for; 0 beyond the end of the string.
        """
        self._add(*_builders.bitfield_read_only(key, subcommands))
        return self

    def bitop(
        self: TBatch,
        operation: BitwiseOperation,
        destination: TEncodable,
        keys: List[TEncodable],
    ) -> TBatch:
        """Combines strings bit by bit and stores the result.

        Its reply: the length of the stored string in bytes, which is that of the longest one read.
        """
        self._add(*_builders.bitop(operation, destination, keys))
        return self

    def bitpos(self: TBatch, key: TEncodable, bit: int, options: Optional[OffsetOptions] = None) -> TBatch:
        """Finds the first bit that is 0, or that is 1, in a string or in a part of it.

        Its reply: the position of the bit, counted in bits from the start of the string even if a range is
        given; -1 if there is none. Looking for a 0 without an end, the position after the string counts as
        one.
        """
        self._add(*_builders.bitpos(key, bit, options))
        return self

    def getbit(self: TBatch, key: TEncodable, offset: int) -> TBatch:
        """Reads one bit of a string.

        Its reply: 0 or 1; 0 beyond the end of the string.
        """
        self._add(GETBIT, key, as_unsigned("offset", offset))
        return self

    def setbit(self: TBatch, key: TEncodable, offset: int, value: int) -> TBatch:
        """Changes one bit of a string, which grows as needed, with zeros.

        Its reply: what the bit was before.
        """
        self._add(SETBIT, key, as_unsigned("offset", offset), as_unsigned("value", value))
        return self
