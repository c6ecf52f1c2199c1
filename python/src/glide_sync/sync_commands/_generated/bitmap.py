# @generated from protobuf/commands by codegen. Do not edit.
"""Bitmaps."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional

from glide_shared.commands._ids import GETBIT, SETBIT
from glide_shared.commands._late import late
from glide_shared.commands._words import as_unsigned
from glide_shared.constants import TEncodable
from glide_sync.sync_commands._runner import Runner

if TYPE_CHECKING:
    from glide_shared.commands._builders import bitmap as _builders
    from glide_shared.commands.bitmap import BitFieldGet, BitFieldSubCommands, BitwiseOperation, OffsetOptions
else:
    _builders = late("glide_shared.commands._builders.bitmap")


class BitmapCommands(Runner):
    """Bitmaps."""

    def bitcount(self, key: TEncodable, options: Optional[OffsetOptions] = None) -> int:
        """Counts the bits that are 1 in a string, or in a part of it.

        Args:
            key: The key.
            options: The first and the last position to look at, both included; negative ones count from the
                end. Without the last position the rest of the string counts, which needs server 8.0.
                Positions are those of bytes, or of bits, which needs server 7.0.

        Returns:
            The number of bits that are 1; 0 if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a string.

        Example:
            >>> client.set("a", "foobar")
            'OK'
            >>> client.bitcount("a")
            26
            >>> client.bitcount("a", OffsetOptions(1, 1))
            6
            >>> client.bitcount("a", OffsetOptions(5, 30, BitmapIndexType.BIT))
            17
        """
        return self._run(*_builders.bitcount(key, options))

    def bitfield(self, key: TEncodable, subcommands: List[BitFieldSubCommands]) -> List[Optional[int]]:
        """Reads and changes integers of any width inside a string, in the order given.

        The string grows as needed, with zeros.

        Args:
            key: The key.
            subcommands: What to do.

        Returns:
            For each `GET` the integer, for each `SET` the one it replaces, for each `INCRBY` the new one, or
            nothing where overflow control kept it from changing. `OVERFLOW` gives nothing.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a string; `ERR` if an encoding or
            an offset is not valid.

        Example:
            >>> client.bitfield("a", [BitFieldSet(UnsignedEncoding(8), BitOffsetMultiplier(1), 200),
            ...     BitFieldGet(UnsignedEncoding(4), BitOffset(8))])
            [0, 12]
            >>> client.bitfield("a", [BitFieldOverflow(BitOverflowControl.FAIL),
            ...     BitFieldIncrBy(UnsignedEncoding(8), BitOffsetMultiplier(1), 100)])
            [None]
        """
        return self._run(*_builders.bitfield(key, subcommands))

    def bitfield_read_only(self, key: TEncodable, subcommands: List[BitFieldGet]) -> List[int]:
        """Reads integers of any width inside a string.

        Unlike `BITFIELD` it can change nothing, and so may run on a replica.

        Args:
            key: The key.
            subcommands: What to read.

        Returns:
            The integers, in the order asked for; 0 beyond the end of the string.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a string; `ERR` if an encoding or
            an offset is not valid.

        Example:
            >>> client.set("a", "A")
            'OK'
            >>> client.bitfield_read_only("a", [BitFieldGet(SignedEncoding(8), BitOffset(0))])
            [65]
        """
        return self._run(*_builders.bitfield_read_only(key, subcommands))

    def bitop(self, operation: BitwiseOperation, destination: TEncodable, keys: List[TEncodable]) -> int:
        """Combines strings bit by bit and stores the result.

        Shorter strings count as filled up with zeros. In a cluster all keys must share a slot.

        Args:
            operation: How to combine.
            destination: The key to store the result at; what it holds is replaced.
            keys: The keys of the strings to combine.

        Returns:
            The length of the stored string in bytes, which is that of the longest one read.

        Raises:
            RequestError: `WRONGTYPE` if a key holds something other than a string; `ERR` if `NOT` is given
            several keys.

        Example:
            >>> client.set("a", "abc")
            'OK'
            >>> client.set("b", "ABCD")
            'OK'
            >>> client.bitop(BitwiseOperation.OR, "c", ["a", "b"])
            4
        """
        return self._run(*_builders.bitop(operation, destination, keys))

    def bitpos(self, key: TEncodable, bit: int, options: Optional[OffsetOptions] = None) -> int:
        """Finds the first bit that is 0, or that is 1, in a string or in a part of it.

        Args:
            key: The key.
            bit: 0 or 1.
            options: The first and the last position to look at, both included; negative ones count from the
                end. Positions are those of bytes, or of bits, which needs server 7.0.

        Returns:
            The position of the bit, counted in bits from the start of the string even if a range is given; -1
            if there is none. Looking for a 0 without an end, the position after the string counts as one.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a string; `ERR` if the bit is
            neither 0 nor 1.

        Example:
            >>> client.set("a", "@@")
            'OK'
            >>> client.bitpos("a", 1)
            1
            >>> client.bitpos("a", 1, OffsetOptions(1))
            9
            >>> client.bitpos("a", 0, OffsetOptions(1, -1, BitmapIndexType.BIT))
            2
        """
        return self._run(*_builders.bitpos(key, bit, options))

    def getbit(self, key: TEncodable, offset: int) -> int:
        """Reads one bit of a string.

        Args:
            key: The key.
            offset: The position, counted in bits from the start; the first bit is the highest one of the
                first byte.

        Returns:
            0 or 1; 0 beyond the end of the string.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a string.

        Example:
            >>> client.set("a", "A")
            'OK'
            >>> client.getbit("a", 1)
            1
        """
        return self._run(GETBIT, key, as_unsigned("offset", offset))

    def setbit(self, key: TEncodable, offset: int, value: int) -> int:
        """Changes one bit of a string, which grows as needed, with zeros.

        Args:
            key: The key.
            offset: The position, counted in bits from the start; at most 4294967295.
            value: 0 or 1.

        Returns:
            What the bit was before.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a string; `ERR` if the offset is
            too large or the value neither 0 nor 1.

        Example:
            >>> client.setbit("a", 7, 1)
            0
            >>> client.setbit("a", 7, 0)
            1
        """
        return self._run(SETBIT, key, as_unsigned("offset", offset), as_unsigned("value", value))
