"""Options of the commands of JSON documents."""

from typing import List, Optional

from glide_shared.commands._words import as_integer
from glide_shared.constants import TEncodable


class JsonGetOptions:
    """How JSON text is laid out. Without options it has no spaces and no line ends.

    Args:
        indent: What each level of nesting is indented with.
        newline: What ends each line.
        space: What stands between a name and its value.
        noescape: Does nothing; it is there for older clients.
    """

    def __init__(
        self,
        indent: Optional[str] = None,
        newline: Optional[str] = None,
        space: Optional[str] = None,
        noescape: bool = False,
    ) -> None:
        self.indent = indent
        self.new_line = newline
        self.space = space
        self.noescape = noescape

    def get_options(self) -> List[str]:
        """Gives the words to send."""
        words: List[str] = []
        for word, value in (("INDENT", self.indent), ("NEWLINE", self.new_line), ("SPACE", self.space)):
            if value is not None:
                words += (word, value)
        if self.noescape:
            words.append("NOESCAPE")
        return words

    to_args = get_options


class JsonArrIndexOptions:
    """Where in an array to look.

    Args:
        start: The first position; a negative one counts from the end.
        end: The position before which to end; the end of the array if left out.
    """

    def __init__(self, start: int, end: Optional[int] = None) -> None:
        self.start = start
        self.end = end

    def to_args(self) -> List[str]:
        """Gives the words to send."""
        words = [as_integer("start", self.start)]
        if self.end is not None:
            words.append(as_integer("end", self.end))
        return words


class JsonArrPopOptions:
    """Which element to take out of arrays.

    Args:
        path: Where the arrays are.
        index: The position of the element; the last one if left out. A negative one counts from the end.
    """

    def __init__(self, path: TEncodable, index: Optional[int] = None) -> None:
        self.path = path
        self.index = index

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        words: List[TEncodable] = [self.path]
        if self.index is not None:
            words.append(as_integer("index", self.index))
        return words
