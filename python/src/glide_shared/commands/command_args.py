"""Options that several groups of commands use."""

from enum import Enum
from typing import List

from glide_shared.commands._words import as_integer


class Limit:
    """Which part of a result to give.

    Args:
        offset: How many elements to leave out first.
        count: How many elements to give at most; a negative number gives all of them.
    """

    def __init__(self, offset: int, count: int) -> None:
        self.offset = offset
        self.count = count

    def to_args(self) -> List[str]:
        """Gives the words to send."""
        return ["LIMIT", as_integer("offset", self.offset), as_integer("count", self.count)]


class OrderBy(Enum):
    """Which way to sort."""

    ASC = "ASC"
    """The smallest first."""
    DESC = "DESC"
    """The largest first."""


class ListDirection(Enum):
    """An end of a list."""

    LEFT = "LEFT"
    """The head, where index 0 is."""
    RIGHT = "RIGHT"
    """The tail."""


class ObjectType(Enum):
    """The types of values."""

    STRING = "String"
    LIST = "List"
    SET = "Set"
    ZSET = "ZSet"
    HASH = "Hash"
    STREAM = "Stream"

    def to_args(self) -> List[str]:
        """Gives the words to send."""
        return [self.value.lower()]
