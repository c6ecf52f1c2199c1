"""Options of the commands on sorted sets, and on places."""

from enum import Enum
from typing import List, Optional, Sequence, Tuple, Union

from glide_shared.commands._words import as_integer, as_many, as_number, as_option, as_unsigned
from glide_shared.commands.command_args import Limit
from glide_shared.constants import TEncodable
from glide_shared.exceptions import usage_error


class InfBound(Enum):
    """An end of a range that is open. Its value holds the words for scores and for members."""

    POS_INF = ("+inf", "+")
    """After everything."""
    NEG_INF = ("-inf", "-")
    """Before everything."""

    def score_word(self) -> str:
        """Gives the word to send where scores are compared."""
        return self.value[0]

    def lex_word(self) -> str:
        """Gives the word to send where members are compared."""
        return self.value[1]


class AggregationType(Enum):
    """How the scores of a member that several sorted sets have become one."""

    SUM = "SUM"
    """They are added."""
    MIN = "MIN"
    """The smallest counts."""
    MAX = "MAX"
    """The largest counts."""


class ScoreFilter(Enum):
    """Which members to take."""

    MIN = "MIN"
    """Those with the lowest scores."""
    MAX = "MAX"
    """Those with the highest scores."""


class ScoreBoundary:
    """An end of a range of scores.

    Args:
        value: The score.
        is_inclusive: Whether the range includes this score.
    """

    def __init__(self, value: float, is_inclusive: bool = True) -> None:
        self.value = value
        self.is_inclusive = is_inclusive

    def score_word(self) -> str:
        """Gives the word to send."""
        word = as_number("value", self.value)
        return word if self.is_inclusive else f"({word}"


class LexBoundary:
    """An end of a range of members, which are compared byte by byte.

    Args:
        value: The member; it need not exist.
        is_inclusive: Whether the range includes this member.
    """

    def __init__(self, value: TEncodable, is_inclusive: bool = True) -> None:
        self.value = value
        self.is_inclusive = is_inclusive

    def lex_word(self) -> TEncodable:
        """Gives the word to send."""
        if isinstance(self.value, str):
            return ("[" if self.is_inclusive else "(") + self.value
        if not isinstance(self.value, (bytes, bytearray, memoryview)):
            raise usage_error(f"value must be a str or bytes, not {type(self.value).__name__}")
        return (b"[" if self.is_inclusive else b"(") + bytes(self.value)


def score_word(name: str, bound: Union[InfBound, ScoreBoundary]) -> str:
    """Gives the word of an end of a range of scores."""
    if not isinstance(bound, (InfBound, ScoreBoundary)):
        raise usage_error(f"{name} must be ScoreBoundary or InfBound, not {type(bound).__name__}")
    return bound.score_word()


def lex_word(name: str, bound: Union[InfBound, LexBoundary]) -> TEncodable:
    """Gives the word of an end of a range of members."""
    if not isinstance(bound, (InfBound, LexBoundary)):
        raise usage_error(f"{name} must be LexBoundary or InfBound, not {type(bound).__name__}")
    return bound.lex_word()


class RangeByIndex:
    """A range of positions in the order of scores.

    Args:
        start: The first position, from 0; negative ones count from the end.
        end: The last position.
    """

    def __init__(self, start: int, end: int) -> None:
        self.start = start
        self.end = end

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        return [as_integer("start", self.start), as_integer("end", self.end)]


class RangeByScore:
    """A range of scores.

    Args:
        start: Where it starts: the lowest score, or where the order is reversed, the highest.
        end: Where it ends.
        limit: Which of the members in the range to give.
    """

    def __init__(
        self,
        start: Union[InfBound, ScoreBoundary],
        end: Union[InfBound, ScoreBoundary],
        limit: Optional[Limit] = None,
    ) -> None:
        self.start = start
        self.end = end
        self.limit = limit

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        words: List[TEncodable] = [score_word("start", self.start), score_word("end", self.end), "BYSCORE"]
        return words + _limit(self.limit)


class RangeByLex:
    """A range of members, for sorted sets in which all scores are equal.

    Args:
        start: Where it starts: the first member, or where the order is reversed, the last.
        end: Where it ends.
        limit: Which of the members in the range to give.
    """

    def __init__(
        self,
        start: Union[InfBound, LexBoundary],
        end: Union[InfBound, LexBoundary],
        limit: Optional[Limit] = None,
    ) -> None:
        self.start = start
        self.end = end
        self.limit = limit

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        words: List[TEncodable] = [lex_word("start", self.start), lex_word("end", self.end), "BYLEX"]
        return words + _limit(self.limit)


def _limit(limit: Optional[Limit]) -> List[TEncodable]:
    return [] if limit is None else list(as_option("limit", limit, Limit))


def separate_keys(
    keys: Union[Sequence[TEncodable], Sequence[Tuple[TEncodable, float]]],
) -> Tuple[List[TEncodable], List[str]]:
    """Splits keys with weights into the keys, and the weights as they are sent; without weights, there are none."""
    entries = as_many("keys", keys)  # type: ignore[arg-type]
    if not isinstance(entries[0], tuple):
        return list(entries), []
    names: List[TEncodable] = []
    weights: List[str] = []
    for entry in entries:
        if not isinstance(entry, tuple) or len(entry) != 2:
            raise usage_error("keys must all have a weight, or none of them")
        names.append(entry[0])
        weights.append(as_number("the weight of a key", entry[1]))
    return names, weights


class GeospatialData:
    """A place.

    Args:
        longitude: In degrees, from -180 to 180.
        latitude: In degrees, from -85.05112878 to 85.05112878.
    """

    def __init__(self, longitude: float, latitude: float) -> None:
        self.longitude = longitude
        self.latitude = latitude

    def to_args(self) -> List[str]:
        """Gives the words to send."""
        return [as_number("longitude", self.longitude), as_number("latitude", self.latitude)]


class GeoUnit(Enum):
    """Units of distances."""

    METERS = "m"
    KILOMETERS = "km"
    MILES = "mi"
    FEET = "ft"


class GeoSearchByRadius:
    """A circle to search.

    Args:
        radius: Its radius.
        unit: The unit of the radius.
    """

    def __init__(self, radius: float, unit: GeoUnit) -> None:
        self.radius = radius
        self.unit = unit

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        return ["BYRADIUS", as_number("radius", self.radius), *as_option("unit", self.unit, GeoUnit)]


class GeoSearchByBox:
    """A box to search, whose sides follow the meridians and the parallels.

    Args:
        width: Its width.
        height: Its height.
        unit: The unit of both.
    """

    def __init__(self, width: float, height: float, unit: GeoUnit) -> None:
        self.width = width
        self.height = height
        self.unit = unit

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        sides = (as_number("width", self.width), as_number("height", self.height))
        return ["BYBOX", *sides, *as_option("unit", self.unit, GeoUnit)]


class GeoSearchCount:
    """How many members a search gives at most.

    Args:
        count: The number of members; the nearest ones, unless the order says otherwise.
        any_option: Whether to stop as soon as so many were found, which need not be the nearest ones.
    """

    def __init__(self, count: int, any_option: bool = False) -> None:
        self.count = count
        self.any_option = any_option

    def to_args(self) -> List[str]:
        """Gives the words to send."""
        words = ["COUNT", as_unsigned("count", self.count)]
        return [*words, "ANY"] if self.any_option else words
