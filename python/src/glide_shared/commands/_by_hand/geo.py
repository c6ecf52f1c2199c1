"""Places: words that the rule does not give."""

from typing import List, Mapping, Sequence, Union

from glide_shared.commands._words import as_counted, as_option, as_options
from glide_shared.commands.sorted_set import GeoSearchCount, GeospatialData
from glide_shared.constants import TEncodable
from glide_shared.exceptions import usage_error


def places(name: str, members: Mapping[TEncodable, GeospatialData]) -> List[TEncodable]:
    if not isinstance(members, Mapping):
        raise usage_error(f"{name} must be a mapping, not {type(members).__name__}")
    if not members:
        raise usage_error(f"{name} must not be empty")
    words: List[TEncodable] = []
    for member, place in members.items():
        words += as_option(name, place, GeospatialData)
        words.append(member)
    return words


def vertices(name: str, places: Sequence[GeospatialData]) -> List[TEncodable]:
    return as_counted(as_options(name, places, GeospatialData), 2)


def search_from(name: str, origin: Union[TEncodable, GeospatialData]) -> List[TEncodable]:
    if isinstance(origin, (str, bytes, bytearray, memoryview)):
        return ["FROMMEMBER", origin]
    return ["FROMLONLAT", *as_option(name, origin, GeospatialData)]


def search_count(name: str, count: GeoSearchCount) -> Sequence[TEncodable]:
    return as_option(name, count, GeoSearchCount)
