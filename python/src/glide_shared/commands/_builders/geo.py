# @generated from protobuf/commands by codegen. Do not edit.
"""Places: what to send, for the clients and the batches."""

from __future__ import annotations

from typing import List, Mapping, Optional, Union

from glide_shared.commands._by_hand import geo as _by_hand
from glide_shared.commands._ids import (
    GEOADD,
    GEODIST,
    GEORADIUS,
    GEORADIUS_RO,
    GEORADIUS_STORE,
    GEORADIUS_STOREDIST,
    GEORADIUSBYMEMBER,
    GEORADIUSBYMEMBER_RO,
    GEORADIUSBYMEMBER_STORE,
    GEORADIUSBYMEMBER_STOREDIST,
    GEOSEARCH,
    GEOSEARCH_POLYGON,
    GEOSEARCHSTORE,
    GEOSEARCHSTORE_POLYGON,
)
from glide_shared.commands._words import Words, as_number, as_option
from glide_shared.commands.command_args import OrderBy
from glide_shared.commands.core_options import ConditionalChange
from glide_shared.commands.sorted_set import (
    GeoSearchByBox,
    GeoSearchByRadius,
    GeoSearchCount,
    GeospatialData,
    GeoUnit,
)
from glide_shared.constants import TEncodable


def geoadd(
    key: TEncodable,
    members_geospatialdata: Mapping[TEncodable, GeospatialData],
    existing_options: Optional[ConditionalChange],
    changed: bool,
) -> Words:
    words: Words = [GEOADD, key]
    if existing_options is not None:
        words += as_option("existing_options", existing_options, ConditionalChange)
    if changed:
        words.append("CH")
    words += _by_hand.places("members_geospatialdata", members_geospatialdata)
    return words


def geodist(key: TEncodable, member1: TEncodable, member2: TEncodable, unit: Optional[GeoUnit]) -> Words:
    words: Words = [GEODIST, key, member1, member2]
    if unit is not None:
        words += as_option("unit", unit, GeoUnit)
    return words


def georadius(
    key: TEncodable,
    longitude: float,
    latitude: float,
    radius: float,
    unit: GeoUnit,
    with_coord: bool,
    with_dist: bool,
    with_hash: bool,
    count: Optional[GeoSearchCount],
    order_by: Optional[OrderBy],
) -> Words:
    words: Words = [GEORADIUS, key, as_number("longitude", longitude), as_number("latitude", latitude),
        as_number("radius", radius), *as_option("unit", unit, GeoUnit)]
    if with_coord:
        words.append("WITHCOORD")
    if with_dist:
        words.append("WITHDIST")
    if with_hash:
        words.append("WITHHASH")
    if count is not None:
        words += _by_hand.search_count("count", count)
    if order_by is not None:
        words += as_option("order_by", order_by, OrderBy)
    return words


def georadius_store(
    key: TEncodable,
    longitude: float,
    latitude: float,
    radius: float,
    unit: GeoUnit,
    destination: TEncodable,
    count: Optional[GeoSearchCount],
    order_by: Optional[OrderBy],
) -> Words:
    words: Words = [GEORADIUS_STORE, key, as_number("longitude", longitude), as_number("latitude", latitude),
        as_number("radius", radius), *as_option("unit", unit, GeoUnit)]
    if count is not None:
        words += _by_hand.search_count("count", count)
    if order_by is not None:
        words += as_option("order_by", order_by, OrderBy)
    words.append("STORE")
    words.append(destination)
    return words


def georadius_storedist(
    key: TEncodable,
    longitude: float,
    latitude: float,
    radius: float,
    unit: GeoUnit,
    destination: TEncodable,
    count: Optional[GeoSearchCount],
    order_by: Optional[OrderBy],
) -> Words:
    words: Words = [GEORADIUS_STOREDIST, key, as_number("longitude", longitude), as_number("latitude",
        latitude), as_number("radius", radius), *as_option("unit", unit, GeoUnit)]
    if count is not None:
        words += _by_hand.search_count("count", count)
    if order_by is not None:
        words += as_option("order_by", order_by, OrderBy)
    words.append("STOREDIST")
    words.append(destination)
    return words


def georadiusbymember(
    key: TEncodable,
    member: TEncodable,
    radius: float,
    unit: GeoUnit,
    with_coord: bool,
    with_dist: bool,
    with_hash: bool,
    count: Optional[GeoSearchCount],
    order_by: Optional[OrderBy],
) -> Words:
    words: Words = [GEORADIUSBYMEMBER, key, member, as_number("radius", radius), *as_option("unit", unit,
        GeoUnit)]
    if with_coord:
        words.append("WITHCOORD")
    if with_dist:
        words.append("WITHDIST")
    if with_hash:
        words.append("WITHHASH")
    if count is not None:
        words += _by_hand.search_count("count", count)
    if order_by is not None:
        words += as_option("order_by", order_by, OrderBy)
    return words


def georadiusbymember_store(
    key: TEncodable,
    member: TEncodable,
    radius: float,
    unit: GeoUnit,
    destination: TEncodable,
    count: Optional[GeoSearchCount],
    order_by: Optional[OrderBy],
) -> Words:
    words: Words = [GEORADIUSBYMEMBER_STORE, key, member, as_number("radius", radius), *as_option("unit",
        unit, GeoUnit)]
    if count is not None:
        words += _by_hand.search_count("count", count)
    if order_by is not None:
        words += as_option("order_by", order_by, OrderBy)
    words.append("STORE")
    words.append(destination)
    return words


def georadiusbymember_storedist(
    key: TEncodable,
    member: TEncodable,
    radius: float,
    unit: GeoUnit,
    destination: TEncodable,
    count: Optional[GeoSearchCount],
    order_by: Optional[OrderBy],
) -> Words:
    words: Words = [GEORADIUSBYMEMBER_STOREDIST, key, member, as_number("radius", radius), *as_option("unit",
        unit, GeoUnit)]
    if count is not None:
        words += _by_hand.search_count("count", count)
    if order_by is not None:
        words += as_option("order_by", order_by, OrderBy)
    words.append("STOREDIST")
    words.append(destination)
    return words


def georadiusbymember_ro(
    key: TEncodable,
    member: TEncodable,
    radius: float,
    unit: GeoUnit,
    with_coord: bool,
    with_dist: bool,
    with_hash: bool,
    count: Optional[GeoSearchCount],
    order_by: Optional[OrderBy],
) -> Words:
    words: Words = [GEORADIUSBYMEMBER_RO, key, member, as_number("radius", radius), *as_option("unit", unit,
        GeoUnit)]
    if with_coord:
        words.append("WITHCOORD")
    if with_dist:
        words.append("WITHDIST")
    if with_hash:
        words.append("WITHHASH")
    if count is not None:
        words += _by_hand.search_count("count", count)
    if order_by is not None:
        words += as_option("order_by", order_by, OrderBy)
    return words


def georadius_ro(
    key: TEncodable,
    longitude: float,
    latitude: float,
    radius: float,
    unit: GeoUnit,
    with_coord: bool,
    with_dist: bool,
    with_hash: bool,
    count: Optional[GeoSearchCount],
    order_by: Optional[OrderBy],
) -> Words:
    words: Words = [GEORADIUS_RO, key, as_number("longitude", longitude), as_number("latitude", latitude),
        as_number("radius", radius), *as_option("unit", unit, GeoUnit)]
    if with_coord:
        words.append("WITHCOORD")
    if with_dist:
        words.append("WITHDIST")
    if with_hash:
        words.append("WITHHASH")
    if count is not None:
        words += _by_hand.search_count("count", count)
    if order_by is not None:
        words += as_option("order_by", order_by, OrderBy)
    return words


def geosearch(
    key: TEncodable,
    search_from: Union[str, bytes, GeospatialData],
    search_by: Union[GeoSearchByRadius, GeoSearchByBox],
    order_by: Optional[OrderBy],
    count: Optional[GeoSearchCount],
    with_coord: bool,
    with_dist: bool,
    with_hash: bool,
) -> Words:
    words: Words = [GEOSEARCH, key, *_by_hand.search_from("search_from", search_from), *as_option("search_by",
        search_by, GeoSearchByRadius, GeoSearchByBox)]
    if order_by is not None:
        words += as_option("order_by", order_by, OrderBy)
    if count is not None:
        words += _by_hand.search_count("count", count)
    if with_coord:
        words.append("WITHCOORD")
    if with_dist:
        words.append("WITHDIST")
    if with_hash:
        words.append("WITHHASH")
    return words


def geosearch_polygon(
    key: TEncodable,
    vertices: List[GeospatialData],
    order_by: Optional[OrderBy],
    count: Optional[GeoSearchCount],
    with_coord: bool,
    with_dist: bool,
    with_hash: bool,
) -> Words:
    words: Words = [GEOSEARCH_POLYGON, key, "BYPOLYGON", *_by_hand.vertices("vertices", vertices)]
    if order_by is not None:
        words += as_option("order_by", order_by, OrderBy)
    if count is not None:
        words += _by_hand.search_count("count", count)
    if with_coord:
        words.append("WITHCOORD")
    if with_dist:
        words.append("WITHDIST")
    if with_hash:
        words.append("WITHHASH")
    return words


def geosearchstore(
    destination: TEncodable,
    source: TEncodable,
    search_from: Union[str, bytes, GeospatialData],
    search_by: Union[GeoSearchByRadius, GeoSearchByBox],
    count: Optional[GeoSearchCount],
    store_dist: bool,
    order_by: Optional[OrderBy],
) -> Words:
    words: Words = [GEOSEARCHSTORE, destination, source, *_by_hand.search_from("search_from", search_from),
        *as_option("search_by", search_by, GeoSearchByRadius, GeoSearchByBox)]
    if order_by is not None:
        words += as_option("order_by", order_by, OrderBy)
    if count is not None:
        words += _by_hand.search_count("count", count)
    if store_dist:
        words.append("STOREDIST")
    return words


def geosearchstore_polygon(
    destination: TEncodable,
    source: TEncodable,
    vertices: List[GeospatialData],
    count: Optional[GeoSearchCount],
    store_dist: bool,
    order_by: Optional[OrderBy],
) -> Words:
    words: Words = [GEOSEARCHSTORE_POLYGON, destination, source, "BYPOLYGON", *_by_hand.vertices("vertices",
        vertices)]
    if order_by is not None:
        words += as_option("order_by", order_by, OrderBy)
    if count is not None:
        words += _by_hand.search_count("count", count)
    if store_dist:
        words.append("STOREDIST")
    return words
