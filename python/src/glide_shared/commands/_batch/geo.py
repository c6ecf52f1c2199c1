# @generated from protobuf/commands by codegen. Do not edit.
"""Places."""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Mapping, Optional, Union

from glide_shared.commands._appender import Appender, TBatch
from glide_shared.commands._ids import GEOHASH, GEOPOS
from glide_shared.commands._late import late
from glide_shared.commands._words import as_list
from glide_shared.constants import TEncodable

if TYPE_CHECKING:
    from glide_shared.commands._builders import geo as _builders
    from glide_shared.commands.command_args import OrderBy
    from glide_shared.commands.core_options import ConditionalChange
    from glide_shared.commands.sorted_set import (
        GeoSearchByBox,
        GeoSearchByRadius,
        GeoSearchCount,
        GeospatialData,
        GeoUnit,
    )
else:
    _builders = late("glide_shared.commands._builders.geo")


class GeoCommands(Appender):
    """Places."""

    def geoadd(
        self: TBatch,
        key: TEncodable,
        members_geospatialdata: Mapping[TEncodable, GeospatialData],
        existing_options: Optional[ConditionalChange] = None,
        changed: bool = False,
    ) -> TBatch:
        """Adds members with places to a sorted set, or moves them.

        Its reply: the number of members that were added, or with `changed` also those that were moved.
        """
        self._add(*_builders.geoadd(key, members_geospatialdata, existing_options, changed))
        return self

    def geodist(
        self: TBatch,
        key: TEncodable,
        member1: TEncodable,
        member2: TEncodable,
        unit: Optional[GeoUnit] = None,
    ) -> TBatch:
        """Measures the distance between two members, as on a sphere; the earth is not quite one, so it may be
        wrong by half a percent.

        Its reply: the distance, or nothing if a member does not exist.
        """
        self._add(*_builders.geodist(key, member1, member2, unit))
        return self

    def geohash(self: TBatch, key: TEncodable, members: List[TEncodable]) -> TBatch:
        """Gives the places of members as Geohashes: text of 11 letters, of which nearby places share the
        first ones.

        Its reply: for each member its Geohash, or nothing if it does not exist.
        """
        self._add(GEOHASH, key, *as_list("members", members))
        return self

    def geopos(self: TBatch, key: TEncodable, members: List[TEncodable]) -> TBatch:
        """Gives the places of members.

        Its reply: for each member its longitude and latitude in degrees, or nothing if it does not exist.
        """
        self._add(GEOPOS, key, *as_list("members", members))
        return self

    def georadius(
        self: TBatch,
        key: TEncodable,
        longitude: float,
        latitude: float,
        radius: float,
        unit: GeoUnit,
        with_coord: bool = False,
        with_dist: bool = False,
        with_hash: bool = False,
        count: Optional[GeoSearchCount] = None,
        order_by: Optional[OrderBy] = None,
    ) -> TBatch:
        """Finds the members within a distance of a place.

        Its reply: the members that were found, and if something is added, for each of them a list of the
        member and of what is added: distance, number, and place as longitude and latitude, in this order.
        """
        self._add(
            *_builders.georadius(key, longitude, latitude, radius, unit, with_coord, with_dist, with_hash,
                count, order_by),
        )
        return self

    def georadius_store(
        self: TBatch,
        key: TEncodable,
        longitude: float,
        latitude: float,
        radius: float,
        unit: GeoUnit,
        destination: TEncodable,
        count: Optional[GeoSearchCount] = None,
        order_by: Optional[OrderBy] = None,
    ) -> TBatch:
        """Finds the members within a distance of a place and stores them as a sorted set of places.

        Its reply: the number of members that were stored.
        """
        self._add(
            *_builders.georadius_store(key, longitude, latitude, radius, unit, destination, count, order_by),
        )
        return self

    def georadius_storedist(
        self: TBatch,
        key: TEncodable,
        longitude: float,
        latitude: float,
        radius: float,
        unit: GeoUnit,
        destination: TEncodable,
        count: Optional[GeoSearchCount] = None,
        order_by: Optional[OrderBy] = None,
    ) -> TBatch:
        """Finds the members within a distance of a place and stores them as a sorted set in which the
        distance is the score.

        Its reply: the number of members that were stored.
        """
        self._add(
            *_builders.georadius_storedist(key, longitude, latitude, radius, unit, destination, count,
                order_by),
        )
        return self

    def georadiusbymember(
        self: TBatch,
        key: TEncodable,
        member: TEncodable,
        radius: float,
        unit: GeoUnit,
        with_coord: bool = False,
        with_dist: bool = False,
        with_hash: bool = False,
        count: Optional[GeoSearchCount] = None,
        order_by: Optional[OrderBy] = None,
    ) -> TBatch:
        """Finds the members within a distance of a member.

        Its reply: the members that were found, and if something is added, for each of them a list of the
        member and of what is added: distance, number, and place as longitude and latitude, in this order.
        """
        self._add(
            *_builders.georadiusbymember(key, member, radius, unit, with_coord, with_dist, with_hash, count,
                order_by),
        )
        return self

    def georadiusbymember_store(
        self: TBatch,
        key: TEncodable,
        member: TEncodable,
        radius: float,
        unit: GeoUnit,
        destination: TEncodable,
        count: Optional[GeoSearchCount] = None,
        order_by: Optional[OrderBy] = None,
    ) -> TBatch:
        """Finds the members within a distance of a member and stores them as a sorted set of places.

        Its reply: the number of members that were stored.
        """
        self._add(
            *_builders.georadiusbymember_store(key, member, radius, unit, destination, count, order_by),
        )
        return self

    def georadiusbymember_storedist(
        self: TBatch,
        key: TEncodable,
        member: TEncodable,
        radius: float,
        unit: GeoUnit,
        destination: TEncodable,
        count: Optional[GeoSearchCount] = None,
        order_by: Optional[OrderBy] = None,
    ) -> TBatch:
        """Finds the members within a distance of a member and stores them as a sorted set in which the
        distance is the score.

        Its reply: the number of members that were stored.
        """
        self._add(
            *_builders.georadiusbymember_storedist(key, member, radius, unit, destination, count, order_by),
        )
        return self

    def georadiusbymember_ro(
        self: TBatch,
        key: TEncodable,
        member: TEncodable,
        radius: float,
        unit: GeoUnit,
        with_coord: bool = False,
        with_dist: bool = False,
        with_hash: bool = False,
        count: Optional[GeoSearchCount] = None,
        order_by: Optional[OrderBy] = None,
    ) -> TBatch:
        """Finds the members within a distance of a member.

        Its reply: the members that were found, and if something is added, for each of them a list of the
        member and of what is added: distance, number, and place as longitude and latitude, in this order.
        """
        self._add(
            *_builders.georadiusbymember_ro(key, member, radius, unit, with_coord, with_dist, with_hash,
                count, order_by),
        )
        return self

    def georadius_ro(
        self: TBatch,
        key: TEncodable,
        longitude: float,
        latitude: float,
        radius: float,
        unit: GeoUnit,
        with_coord: bool = False,
        with_dist: bool = False,
        with_hash: bool = False,
        count: Optional[GeoSearchCount] = None,
        order_by: Optional[OrderBy] = None,
    ) -> TBatch:
        """Finds the members within a distance of a place.

        Its reply: the members that were found, and if something is added, for each of them a list of the
        member and of what is added: distance, number, and place as longitude and latitude, in this order.
        """
        self._add(
            *_builders.georadius_ro(key, longitude, latitude, radius, unit, with_coord, with_dist, with_hash,
                count, order_by),
        )
        return self

    def geosearch(
        self: TBatch,
        key: TEncodable,
        search_from: Union[str, bytes, GeospatialData],
        search_by: Union[GeoSearchByRadius, GeoSearchByBox],
        order_by: Optional[OrderBy] = None,
        count: Optional[GeoSearchCount] = None,
        with_coord: bool = False,
        with_dist: bool = False,
        with_hash: bool = False,
    ) -> TBatch:
        """Finds the members inside a circle or a box.

        Its reply: the members that were found, and if something is added, for each of them a list of the
        member and of what is added: distance, number, and place as longitude and latitude, in this order.
        """
        self._add(
            *_builders.geosearch(key, search_from, search_by, order_by, count, with_coord, with_dist,
                with_hash),
        )
        return self

    def geosearch_polygon(
        self: TBatch,
        key: TEncodable,
        vertices: List[GeospatialData],
        order_by: Optional[OrderBy] = None,
        count: Optional[GeoSearchCount] = None,
        with_coord: bool = False,
        with_dist: bool = False,
        with_hash: bool = False,
    ) -> TBatch:
        """Finds the members inside an area with straight sides.

        Its reply: the members that were found, and if something is added, for each of them a list of the
        member and of what is added: distance, number, and place as longitude and latitude, in this order.
        """
        self._add(
            *_builders.geosearch_polygon(key, vertices, order_by, count, with_coord, with_dist, with_hash),
        )
        return self

    def geosearchstore(
        self: TBatch,
        destination: TEncodable,
        source: TEncodable,
        search_from: Union[str, bytes, GeospatialData],
        search_by: Union[GeoSearchByRadius, GeoSearchByBox],
        count: Optional[GeoSearchCount] = None,
        store_dist: bool = False,
        order_by: Optional[OrderBy] = None,
    ) -> TBatch:
        """Finds the members inside a circle or a box and stores them as a sorted set.

        Its reply: the number of members that were stored.
        """
        self._add(
            *_builders.geosearchstore(destination, source, search_from, search_by, count, store_dist,
                order_by),
        )
        return self

    def geosearchstore_polygon(
        self: TBatch,
        destination: TEncodable,
        source: TEncodable,
        vertices: List[GeospatialData],
        count: Optional[GeoSearchCount] = None,
        store_dist: bool = False,
        order_by: Optional[OrderBy] = None,
    ) -> TBatch:
        """Finds the members inside an area with straight sides and stores them as a sorted set.

        Its reply: the number of members that were stored.
        """
        self._add(
            *_builders.geosearchstore_polygon(destination, source, vertices, count, store_dist, order_by),
        )
        return self
