"""What the options of searches have in common."""

from typing import List, Mapping, Optional, Sequence

from glide_shared.commands._words import as_counted, as_many, as_pairs, as_unsigned
from glide_shared.constants import TEncodable


def counted(name: str, word: str, values: Optional[Sequence[TEncodable]]) -> List[TEncodable]:
    """A word, how many there are, and the values; nothing without values."""
    return [] if values is None else [word, *as_counted(as_many(name, values), 1)]


def number(name: str, word: str, value: Optional[int]) -> List[TEncodable]:
    """A word and its number; nothing without one."""
    return [] if value is None else [word, as_unsigned(name, value)]


def flag(word: str, is_set: Optional[bool]) -> List[TEncodable]:
    """A word, if it is wanted."""
    return [word] if is_set else []


def parameters(params: Optional[Mapping[TEncodable, TEncodable]]) -> List[TEncodable]:
    """What stands for names in a query."""
    return ["PARAMS", *as_counted(as_pairs("params", params), 1)] if params else []


def matching(verbatim: Optional[bool], inorder: Optional[bool], slop: Optional[int]) -> List[TEncodable]:
    """How the words of a query are found."""
    return [*flag("VERBATIM", verbatim), *flag("INORDER", inorder), *number("slop", "SLOP", slop)]
