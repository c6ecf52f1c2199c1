"""Options of the commands on bitmaps."""

from abc import ABC, abstractmethod
from enum import Enum
from typing import List, Optional

from glide_shared.commands._words import as_integer, as_option, as_unsigned
from glide_shared.exceptions import usage_error


class BitmapIndexType(Enum):
    """What the positions of a range count."""

    BYTE = "BYTE"
    BIT = "BIT"
    """Needs server 7.0."""


class OffsetOptions:
    """Which part of a string to look at.

    Args:
        start: The first position; negative ones count from the end.
        end: The last position; the end of the string if left out.
        index_type: What the positions count; bytes if left out. Needs an end.
    """

    def __init__(self, start: int, end: Optional[int] = None, index_type: Optional[BitmapIndexType] = None) -> None:
        self.start = start
        self.end = end
        self.index_type = index_type

    def to_args(self) -> List[str]:
        """Gives the words to send."""
        words = [as_integer("start", self.start)]
        if self.end is not None:
            words.append(as_integer("end", self.end))
        if self.index_type is not None:
            if self.end is None:
                raise usage_error("index_type needs an end")
            words += as_option("index_type", self.index_type, BitmapIndexType)  # type: ignore[arg-type]
        return words


class BitwiseOperation(Enum):
    """How strings are combined bit by bit."""

    AND = "AND"
    OR = "OR"
    XOR = "XOR"
    NOT = "NOT"


class BitEncoding(ABC):
    """The width of an integer in bits, and whether it can be negative."""

    @abstractmethod
    def to_arg(self) -> str:
        """Gives the word to send."""


class SignedEncoding(BitEncoding):
    """An integer that can be negative.

    Args:
        encoding_length: Its width, from 1 to 64 bits.
    """

    def __init__(self, encoding_length: int) -> None:
        self._word = f"i{as_unsigned('encoding_length', encoding_length)}"

    def to_arg(self) -> str:
        """Gives the word to send."""
        return self._word


class UnsignedEncoding(BitEncoding):
    """An integer that cannot be negative.

    Args:
        encoding_length: Its width, from 1 to 63 bits.
    """

    def __init__(self, encoding_length: int) -> None:
        self._word = f"u{as_unsigned('encoding_length', encoding_length)}"

    def to_arg(self) -> str:
        """Gives the word to send."""
        return self._word


class BitFieldOffset(ABC):
    """Where in the string an integer begins."""

    @abstractmethod
    def to_arg(self) -> str:
        """Gives the word to send."""


class BitOffset(BitFieldOffset):
    """At a bit.

    Args:
        offset: Its position from the start.
    """

    def __init__(self, offset: int) -> None:
        self._word = as_unsigned("offset", offset)

    def to_arg(self) -> str:
        """Gives the word to send."""
        return self._word


class BitOffsetMultiplier(BitFieldOffset):
    """After so many integers of the same width.

    Args:
        offset: Their number.
    """

    def __init__(self, offset: int) -> None:
        self._word = f"#{as_unsigned('offset', offset)}"

    def to_arg(self) -> str:
        """Gives the word to send."""
        return self._word


class BitFieldSubCommands(ABC):
    """What `bitfield` does with an integer."""

    @abstractmethod
    def to_args(self) -> List[str]:
        """Gives the words to send."""


class BitFieldGet(BitFieldSubCommands):
    """Reads an integer.

    Args:
        encoding: Its width.
        offset: Where it begins.
    """

    def __init__(self, encoding: BitEncoding, offset: BitFieldOffset) -> None:
        self._words = ["GET", encoding.to_arg(), offset.to_arg()]

    def to_args(self) -> List[str]:
        """Gives the words to send."""
        return self._words


class BitFieldSet(BitFieldSubCommands):
    """Writes an integer.

    Args:
        encoding: Its width.
        offset: Where it begins.
        value: What to write.
    """

    def __init__(self, encoding: BitEncoding, offset: BitFieldOffset, value: int) -> None:
        self._words = ["SET", encoding.to_arg(), offset.to_arg(), as_integer("value", value)]

    def to_args(self) -> List[str]:
        """Gives the words to send."""
        return self._words


class BitFieldIncrBy(BitFieldSubCommands):
    """Adds to an integer.

    Args:
        encoding: Its width.
        offset: Where it begins.
        increment: What to add.
    """

    def __init__(self, encoding: BitEncoding, offset: BitFieldOffset, increment: int) -> None:
        self._words = ["INCRBY", encoding.to_arg(), offset.to_arg(), as_integer("increment", increment)]

    def to_args(self) -> List[str]:
        """Gives the words to send."""
        return self._words


class BitOverflowControl(Enum):
    """What becomes of a value that does not fit its integer."""

    WRAP = "WRAP"
    """It wraps around."""
    SAT = "SAT"
    """It stays at the limit."""
    FAIL = "FAIL"
    """The integer does not change."""


class BitFieldOverflow(BitFieldSubCommands):
    """Says what the `BitFieldSet` and `BitFieldIncrBy` after it do with a value that does not fit; before, they wrap.

    Args:
        overflow_control: What becomes of it.
    """

    def __init__(self, overflow_control: BitOverflowControl) -> None:
        self._words = ["OVERFLOW", *as_option("overflow_control", overflow_control, BitOverflowControl)]

    def to_args(self) -> List[str]:
        """Gives the words to send."""
        return self._words  # type: ignore[return-value]
