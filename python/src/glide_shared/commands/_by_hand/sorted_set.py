"""Sorted sets: words that the rule does not give."""

from typing import List, Mapping, Sequence, Tuple, Union

from glide_shared.commands._words import as_counted, as_number, as_option
from glide_shared.commands.sorted_set import (
    InfBound,
    LexBoundary,
    RangeByIndex,
    RangeByLex,
    RangeByScore,
    ScoreBoundary,
    lex_word,
    score_word,
    separate_keys,
)
from glide_shared.constants import TEncodable
from glide_shared.exceptions import usage_error


def scored_members(name: str, members: Mapping[TEncodable, float]) -> List[TEncodable]:
    if not isinstance(members, Mapping):
        raise usage_error(f"{name} must be a mapping, not {type(members).__name__}")
    if not members:
        raise usage_error(f"{name} must not be empty")
    return [word for member, score in members.items() for word in (as_number(name, score), member)]


def score_bound(name: str, bound: Union[InfBound, ScoreBoundary]) -> Sequence[TEncodable]:
    return (score_word(name, bound),)


def lex_bound(name: str, bound: Union[InfBound, LexBoundary]) -> Sequence[TEncodable]:
    return (lex_word(name, bound),)


def range_words(name: str, query: Union[RangeByIndex, RangeByLex, RangeByScore]) -> Sequence[TEncodable]:
    return as_option(name, query, RangeByIndex, RangeByLex, RangeByScore)


def plain_range_words(name: str, query: Union[RangeByIndex, RangeByScore]) -> Sequence[TEncodable]:
    return as_option(name, query, RangeByIndex, RangeByScore)


def weighted_keys(
    name: str, keys: Union[Sequence[TEncodable], Sequence[Tuple[TEncodable, float]]]
) -> Sequence[TEncodable]:
    names, weights = separate_keys(keys)
    words = as_counted(names, 1)
    return [*words, "WEIGHTS", *weights] if weights else words
