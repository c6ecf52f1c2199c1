"""Turns arguments into the words of a request, and refuses what cannot be meant. Generated code calls these."""

from __future__ import annotations

from enum import Enum
from typing import Any, Callable, Iterable, List, Mapping, NoReturn, Optional, Sequence, Tuple

from glide_shared.constants import TEncodable
from glide_shared.exceptions import usage_error

Words = List[Any]
"""The number of a command, then its words."""

_INTEGERS = 2**63


def as_integer(name: str, value: int) -> str:
    """A 64-bit signed integer."""
    if type(value) is not int and (isinstance(value, bool) or not isinstance(value, int)):
        _wrong(name, "an int", value)
    if not -_INTEGERS <= value < _INTEGERS:
        raise usage_error(f"{name} must fit into 64 bits, not {value}")
    return str(value)


def as_unsigned(name: str, value: int) -> str:
    """An integer that is not negative."""
    word = as_integer(name, value)
    if value < 0:
        raise usage_error(f"{name} must not be negative, not {value}")
    return word


def as_number(name: str, value: float) -> str:
    """A floating-point number."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        _wrong(name, "a float", value)
    if value != value:
        raise usage_error(f"{name} must be a number, not {value}")
    return repr(value)


def as_many(name: str, values: Sequence[TEncodable]) -> Sequence[TEncodable]:
    """At least one word."""
    if not isinstance(values, (list, tuple)):
        values = _listed(name, values)
    if not values:
        raise usage_error(f"{name} must not be empty")
    return values


def as_list(name: str, values: Optional[Sequence[TEncodable]]) -> Sequence[TEncodable]:
    """Any number of words, none of them if it was not given."""
    if values is None:
        return ()
    return values if isinstance(values, (list, tuple)) else _listed(name, values)


def as_integers(name: str, values: Sequence[int]) -> List[str]:
    """At least one integer."""
    return [as_integer(name, value) for value in as_many(name, values)]  # type: ignore[arg-type]


def as_pairs(name: str, entries: Mapping[TEncodable, TEncodable]) -> List[TEncodable]:
    """At least one key, each followed by its value."""
    if not isinstance(entries, Mapping):
        _wrong(name, "a mapping", entries)
    if not entries:
        raise usage_error(f"{name} must not be empty")
    return [word for entry in entries.items() for word in entry]


def as_each(name: str, values: Sequence[Any], words: Callable[[Any], Iterable[TEncodable]]) -> List[TEncodable]:
    """At least one value, of each of which several words are made."""
    try:
        return [word for value in as_many(name, values) for word in words(value)]
    except (IndexError, TypeError) as error:
        raise usage_error(f"{name} has an item that is not as expected: {error}") from None


def as_prefixed(name: str, values: Sequence[TEncodable], word: str) -> List[TEncodable]:
    """At least one value, each after the same word."""
    return [part for value in as_many(name, values) for part in (word, value)]


def as_counted(words: Sequence[TEncodable], per_item: int) -> List[TEncodable]:
    """The number of items, then their words."""
    return [str(len(words) // per_item), *words]


def as_word(name: str, value: str, words: Tuple[str, ...]) -> str:
    """One of a few words."""
    if value not in words:
        raise usage_error(f"{name} must be one of {', '.join(words)}, not {value!r}")
    return value


def as_alternative(name: str, value: Tuple[Any, ...], words: Tuple[str, ...]) -> List[TEncodable]:
    """One of a few words, with what belongs to it: a value, or a list of them."""
    if not isinstance(value, (list, tuple)) or not value:
        _wrong(name, "a tuple of a word and its value", value)
    parts: List[Any] = [as_word(name, str(value[0]), words)]
    for part in value[1:]:
        parts += part if isinstance(part, (list, tuple)) else [part]
    return [str(part) if isinstance(part, int) else part for part in parts]


def as_alternatives(name: str, values: Sequence[Tuple[Any, ...]], words: Tuple[str, ...]) -> List[TEncodable]:
    """At least one of a few words, each with what belongs to it."""
    if not isinstance(values, (list, tuple)) or not values:
        _wrong(name, "a list of at least one tuple", values)
    return [part for value in values for part in as_alternative(name, value, words)]


def as_fields(name: str, values: Tuple[Any, ...], count: int) -> List[TEncodable]:
    """Several values that belong together."""
    if not isinstance(values, (list, tuple)) or len(values) != count:
        _wrong(name, f"a tuple of {count}", values)
    return [str(value) if isinstance(value, int) else value for value in values]


def as_option(name: str, value: Any, *kinds: type) -> Sequence[TEncodable]:
    """The words of an option object."""
    if not isinstance(value, kinds):
        _wrong(name, " or ".join(kind.__name__ for kind in kinds), value)
    chosen: Any = value
    has_words = not isinstance(value, Enum) or hasattr(value, "to_args")
    words: Sequence[TEncodable] = chosen.to_args() if has_words else (chosen.value,)
    return words


def as_options(name: str, values: Sequence[Any], *kinds: type, least: int = 1) -> List[TEncodable]:
    """The words of so many option objects, or more."""
    objects = as_many(name, values) if least else as_list(name, values)
    return [part for value in objects for part in as_option(name, value, *kinds)]


def _listed(name: str, values: Any) -> List[TEncodable]:
    # A string is iterable too, but nobody means its letters.
    if isinstance(values, (str, bytes, bytearray, memoryview)) or not isinstance(values, Iterable):
        _wrong(name, "a list", values)
    return list(values)


def _wrong(name: str, expected: str, value: Any) -> NoReturn:
    raise usage_error(f"{name} must be {expected}, not {type(value).__name__}")
