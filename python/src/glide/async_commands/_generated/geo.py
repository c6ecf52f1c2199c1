# @generated from protobuf/commands by codegen. Do not edit.
"""Places."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING, List, Mapping, Optional, Union

from glide.async_commands._runner import Runner
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


class GeoCommands(Runner):
    """Places."""

    async def geoadd(
        self,
        key: TEncodable,
        members_geospatialdata: Mapping[TEncodable, GeospatialData],
        existing_options: Optional[ConditionalChange] = None,
        changed: bool = False,
    ) -> int:
        """Adds members with places to a sorted set, or moves them.

        The place becomes the member's score, so commands on sorted sets work on the set as well; `ZREM` takes
        a member away.

        Args:
            key: The key.
            members_geospatialdata: The members with their places in degrees.
            existing_options: Which members to add. Needs server 6.2.
            changed: Whether members that were moved count as well. Needs server 6.2.

        Returns:
            The number of members that were added, or with `changed` also those that were moved.

        Raises:
            RequestError: `ERR` if a longitude is not between -180 and 180, or a latitude not between
            -85.05112878 and 85.05112878. `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> await client.geoadd("Sicily", {"Palermo": GeospatialData(13.361389, 38.115556),
            ...     "Catania": GeospatialData(15.087269, 37.502669)})
            2
        """
        return await self._run(*_builders.geoadd(key, members_geospatialdata, existing_options, changed))

    async def geodist(
        self,
        key: TEncodable,
        member1: TEncodable,
        member2: TEncodable,
        unit: Optional[GeoUnit] = None,
    ) -> Optional[float]:
        """Measures the distance between two members, as on a sphere; the earth is not quite one, so it may be
        wrong by half a percent.

        Args:
            key: The key.
            member1: The one member.
            member2: The other.
            unit: The unit of the distance; metres if left out.

        Returns:
            The distance, or nothing if a member does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> await client.geoadd("Sicily", {"Palermo": GeospatialData(13.361389, 38.115556),
            ...     "Catania": GeospatialData(15.087269, 37.502669)})
            2
            >>> await client.geodist("Sicily", "Palermo", "Catania", unit=GeoUnit.KILOMETERS)
            166.2742
        """
        return await self._run(*_builders.geodist(key, member1, member2, unit))

    async def geohash(self, key: TEncodable, members: List[TEncodable]) -> List[Optional[bytes]]:
        """Gives the places of members as Geohashes: text of 11 letters, of which nearby places share the
        first ones.

        Args:
            key: The key.
            members: The members.

        Returns:
            For each member its Geohash, or nothing if it does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> await client.geoadd("Sicily", {"Palermo": GeospatialData(13.361389, 38.115556),
            ...     "Catania": GeospatialData(15.087269, 37.502669)})
            2
            >>> await client.geohash("Sicily", ["Palermo", "Rome"])
            [b'sqc8b49rny0', None]
        """
        return await self._run(GEOHASH, key, *as_list("members", members))

    async def geopos(self, key: TEncodable, members: List[TEncodable]) -> List[Optional[List[float]]]:
        """Gives the places of members.

        They differ slightly from those that were added, as the server keeps 52 bits of each.

        Args:
            key: The key.
            members: The members.

        Returns:
            For each member its longitude and latitude in degrees, or nothing if it does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> await client.geoadd("Sicily", {"Palermo": GeospatialData(13.361389, 38.115556),
            ...     "Catania": GeospatialData(15.087269, 37.502669)})
            2
            >>> await client.geopos("Sicily", ["Palermo", "Rome"])
            [[13.361389338970184, 38.1155563954963], None]
        """
        return await self._run(GEOPOS, key, *as_list("members", members))

    async def georadius(
        self,
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
    ) -> List[Union[bytes, List[Union[bytes, List[Union[int, float, List[float]]]]]]]:
        """Finds the members within a distance of a place.

        `GEOSEARCH` does the same and more.

        Args:
            key: The key.
            longitude: The longitude of the place, in degrees.
            latitude: Its latitude, in degrees.
            radius: The distance.
            unit: The unit of distances.
            with_coord: Whether to add the place of each member.
            with_dist: Whether to add the distance of each member, in the unit of the search.
            with_hash: Whether to add the number that the server keeps for the place.
            count: How many members to give at most; the nearest ones.
            order_by: The order by distance; without it there is none.

        Returns:
            The members that were found, and if something is added, for each of them a list of the member and
            of what is added: distance, number, and place as longitude and latitude, in this order.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> await client.geoadd("Sicily", {"Palermo": GeospatialData(13.361389, 38.115556),
            ...     "Catania": GeospatialData(15.087269, 37.502669)})
            2
            >>> await client.georadius("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, order_by=OrderBy.ASC)
            [b'Catania', b'Palermo']
            >>> await client.georadius("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, with_dist=True,
            ...     order_by=OrderBy.ASC)
            [[b'Catania', [56.4413]], [b'Palermo', [190.4424]]]
        """
        return await self._run(
            *_builders.georadius(key, longitude, latitude, radius, unit, with_coord, with_dist, with_hash,
                count, order_by),
        )

    async def georadius_store(
        self,
        key: TEncodable,
        longitude: float,
        latitude: float,
        radius: float,
        unit: GeoUnit,
        destination: TEncodable,
        count: Optional[GeoSearchCount] = None,
        order_by: Optional[OrderBy] = None,
    ) -> int:
        """Finds the members within a distance of a place and stores them as a sorted set of places.

        `GEOSEARCHSTORE` does the same and more.

        Args:
            key: The key.
            longitude: The longitude of the place, in degrees.
            latitude: Its latitude, in degrees.
            radius: The distance.
            unit: The unit of distances.
            destination: The key to store the result at; what it holds is replaced, and deleted if nothing is
                found.
            count: How many members to give at most; the nearest ones.
            order_by: The order by distance; without it there is none.

        Returns:
            The number of members that were stored.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set. In a cluster both
            keys must share a slot.

        Example:
            >>> await client.geoadd("Sicily", {"Catania": GeospatialData(15.087269, 37.502669)})
            1
            >>> await client.georadius_store("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, "near")
            1
        """
        return await self._run(
            *_builders.georadius_store(key, longitude, latitude, radius, unit, destination, count, order_by),
        )

    async def georadius_storedist(
        self,
        key: TEncodable,
        longitude: float,
        latitude: float,
        radius: float,
        unit: GeoUnit,
        destination: TEncodable,
        count: Optional[GeoSearchCount] = None,
        order_by: Optional[OrderBy] = None,
    ) -> int:
        """Finds the members within a distance of a place and stores them as a sorted set in which the
        distance is the score.

        `GEOSEARCHSTORE` does the same and more.

        Args:
            key: The key.
            longitude: The longitude of the place, in degrees.
            latitude: Its latitude, in degrees.
            radius: The distance.
            unit: The unit of distances.
            destination: The key to store the result at; what it holds is replaced, and deleted if nothing is
                found.
            count: How many members to give at most; the nearest ones.
            order_by: The order by distance; without it there is none.

        Returns:
            The number of members that were stored.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set. In a cluster both
            keys must share a slot.

        Example:
            >>> await client.geoadd("Sicily", {"Catania": GeospatialData(15.087269, 37.502669)})
            1
            >>> await client.georadius_storedist("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, "near")
            1
        """
        return await self._run(
            *_builders.georadius_storedist(key, longitude, latitude, radius, unit, destination, count,
                order_by),
        )

    async def georadiusbymember(
        self,
        key: TEncodable,
        member: TEncodable,
        radius: float,
        unit: GeoUnit,
        with_coord: bool = False,
        with_dist: bool = False,
        with_hash: bool = False,
        count: Optional[GeoSearchCount] = None,
        order_by: Optional[OrderBy] = None,
    ) -> List[Union[bytes, List[Union[bytes, List[Union[int, float, List[float]]]]]]]:
        """Finds the members within a distance of a member.

        `GEOSEARCH` does the same and more.

        Args:
            key: The key.
            member: The member around which to search.
            radius: The distance.
            unit: The unit of distances.
            with_coord: Whether to add the place of each member.
            with_dist: Whether to add the distance of each member, in the unit of the search.
            with_hash: Whether to add the number that the server keeps for the place.
            count: How many members to give at most; the nearest ones.
            order_by: The order by distance; without it there is none.

        Returns:
            The members that were found, and if something is added, for each of them a list of the member and
            of what is added: distance, number, and place as longitude and latitude, in this order.

        Raises:
            RequestError: `ERR` if the member does not exist. `WRONGTYPE` if the key holds something other
            than a sorted set.

        Example:
            >>> await client.geoadd("Sicily", {"Palermo": GeospatialData(13.361389, 38.115556),
            ...     "Catania": GeospatialData(15.087269, 37.502669)})
            2
            >>> await client.georadiusbymember("Sicily", "Catania", 200, GeoUnit.KILOMETERS,
            ...     order_by=OrderBy.ASC)
            [b'Catania', b'Palermo']
            >>> await client.georadiusbymember("Sicily", "Catania", 200, GeoUnit.KILOMETERS, with_dist=True,
            ...     order_by=OrderBy.ASC)
            [[b'Catania', [0.0]], [b'Palermo', [166.2742]]]
        """
        return await self._run(
            *_builders.georadiusbymember(key, member, radius, unit, with_coord, with_dist, with_hash, count,
                order_by),
        )

    async def georadiusbymember_store(
        self,
        key: TEncodable,
        member: TEncodable,
        radius: float,
        unit: GeoUnit,
        destination: TEncodable,
        count: Optional[GeoSearchCount] = None,
        order_by: Optional[OrderBy] = None,
    ) -> int:
        """Finds the members within a distance of a member and stores them as a sorted set of places.

        `GEOSEARCHSTORE` does the same and more.

        Args:
            key: The key.
            member: The member around which to search.
            radius: The distance.
            unit: The unit of distances.
            destination: The key to store the result at; what it holds is replaced, and deleted if nothing is
                found.
            count: How many members to give at most; the nearest ones.
            order_by: The order by distance; without it there is none.

        Returns:
            The number of members that were stored.

        Raises:
            RequestError: `ERR` if the member does not exist. `WRONGTYPE` if the key holds something other
            than a sorted set. In a cluster both keys must share a slot.

        Example:
            >>> await client.geoadd("Sicily", {"Catania": GeospatialData(15.087269, 37.502669)})
            1
            >>> await client.georadiusbymember_store("Sicily", "Catania", 200, GeoUnit.KILOMETERS, "near")
            1
        """
        return await self._run(
            *_builders.georadiusbymember_store(key, member, radius, unit, destination, count, order_by),
        )

    async def georadiusbymember_storedist(
        self,
        key: TEncodable,
        member: TEncodable,
        radius: float,
        unit: GeoUnit,
        destination: TEncodable,
        count: Optional[GeoSearchCount] = None,
        order_by: Optional[OrderBy] = None,
    ) -> int:
        """Finds the members within a distance of a member and stores them as a sorted set in which the
        distance is the score.

        `GEOSEARCHSTORE` does the same and more.

        Args:
            key: The key.
            member: The member around which to search.
            radius: The distance.
            unit: The unit of distances.
            destination: The key to store the result at; what it holds is replaced, and deleted if nothing is
                found.
            count: How many members to give at most; the nearest ones.
            order_by: The order by distance; without it there is none.

        Returns:
            The number of members that were stored.

        Raises:
            RequestError: `ERR` if the member does not exist. `WRONGTYPE` if the key holds something other
            than a sorted set. In a cluster both keys must share a slot.

        Example:
            >>> await client.geoadd("Sicily", {"Catania": GeospatialData(15.087269, 37.502669)})
            1
            >>> await client.georadiusbymember_storedist("Sicily", "Catania", 200, GeoUnit.KILOMETERS, "near")
            1
        """
        return await self._run(
            *_builders.georadiusbymember_storedist(key, member, radius, unit, destination, count, order_by),
        )

    async def georadiusbymember_ro(
        self,
        key: TEncodable,
        member: TEncodable,
        radius: float,
        unit: GeoUnit,
        with_coord: bool = False,
        with_dist: bool = False,
        with_hash: bool = False,
        count: Optional[GeoSearchCount] = None,
        order_by: Optional[OrderBy] = None,
    ) -> List[Union[bytes, List[Union[bytes, List[Union[int, float, List[float]]]]]]]:
        """Finds the members within a distance of a member.

        `GEOSEARCH` does the same and more. Unlike `GEORADIUSBYMEMBER` it can store nothing, and so may run on
        a replica.

        Args:
            key: The key.
            member: The member around which to search.
            radius: The distance.
            unit: The unit of distances.
            with_coord: Whether to add the place of each member.
            with_dist: Whether to add the distance of each member, in the unit of the search.
            with_hash: Whether to add the number that the server keeps for the place.
            count: How many members to give at most; the nearest ones.
            order_by: The order by distance; without it there is none.

        Returns:
            The members that were found, and if something is added, for each of them a list of the member and
            of what is added: distance, number, and place as longitude and latitude, in this order.

        Raises:
            RequestError: `ERR` if the member does not exist. `WRONGTYPE` if the key holds something other
            than a sorted set.

        Example:
            >>> await client.geoadd("Sicily", {"Palermo": GeospatialData(13.361389, 38.115556),
            ...     "Catania": GeospatialData(15.087269, 37.502669)})
            2
            >>> await client.georadiusbymember_ro("Sicily", "Catania", 200, GeoUnit.KILOMETERS,
            ...     order_by=OrderBy.ASC)
            [b'Catania', b'Palermo']
            >>> await client.georadiusbymember_ro("Sicily", "Catania", 200, GeoUnit.KILOMETERS,
            ...     with_dist=True, order_by=OrderBy.ASC)
            [[b'Catania', [0.0]], [b'Palermo', [166.2742]]]
        """
        return await self._run(
            *_builders.georadiusbymember_ro(key, member, radius, unit, with_coord, with_dist, with_hash,
                count, order_by),
        )

    async def georadius_ro(
        self,
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
    ) -> List[Union[bytes, List[Union[bytes, List[Union[int, float, List[float]]]]]]]:
        """Finds the members within a distance of a place.

        `GEOSEARCH` does the same and more. Unlike `GEORADIUS` it can store nothing, and so may run on a
        replica.

        Args:
            key: The key.
            longitude: The longitude of the place, in degrees.
            latitude: Its latitude, in degrees.
            radius: The distance.
            unit: The unit of distances.
            with_coord: Whether to add the place of each member.
            with_dist: Whether to add the distance of each member, in the unit of the search.
            with_hash: Whether to add the number that the server keeps for the place.
            count: How many members to give at most; the nearest ones.
            order_by: The order by distance; without it there is none.

        Returns:
            The members that were found, and if something is added, for each of them a list of the member and
            of what is added: distance, number, and place as longitude and latitude, in this order.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> await client.geoadd("Sicily", {"Palermo": GeospatialData(13.361389, 38.115556),
            ...     "Catania": GeospatialData(15.087269, 37.502669)})
            2
            >>> await client.georadius_ro("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, order_by=OrderBy.ASC)
            [b'Catania', b'Palermo']
            >>> await client.georadius_ro("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, with_dist=True,
            ...     order_by=OrderBy.ASC)
            [[b'Catania', [56.4413]], [b'Palermo', [190.4424]]]
        """
        return await self._run(
            *_builders.georadius_ro(key, longitude, latitude, radius, unit, with_coord, with_dist, with_hash,
                count, order_by),
        )

    async def geosearch(
        self,
        key: TEncodable,
        search_from: Union[str, bytes, GeospatialData],
        search_by: Union[GeoSearchByRadius, GeoSearchByBox],
        order_by: Optional[OrderBy] = None,
        count: Optional[GeoSearchCount] = None,
        with_coord: bool = False,
        with_dist: bool = False,
        with_hash: bool = False,
    ) -> List[Union[bytes, List[Union[bytes, List[Union[int, float, List[float]]]]]]]:
        """Finds the members inside a circle or a box.

        Args:
            key: The key.
            search_from: Where the centre of the search is.
            search_by: The area to search.
            order_by: The order by distance; without it there is none.
            count: How many members to give at most; the nearest ones.
            with_coord: Whether to add the place of each member.
            with_dist: Whether to add the distance of each member, in the unit of the search.
            with_hash: Whether to add the number that the server keeps for the place.

        Returns:
            The members that were found, and if something is added, for each of them a list of the member and
            of what is added: distance, number, and place as longitude and latitude, in this order.

        Raises:
            RequestError: `ERR` if the member to search from does not exist. `WRONGTYPE` if the key holds
            something other than a sorted set.

        Example:
            >>> await client.geoadd("Sicily", {"Palermo": GeospatialData(13.361389, 38.115556),
            ...     "Catania": GeospatialData(15.087269, 37.502669)})
            2
            >>> await client.geosearch("Sicily", "Palermo", GeoSearchByBox(400, 400, GeoUnit.KILOMETERS),
            ...     OrderBy.DESC)
            [b'Catania', b'Palermo']
            >>> await client.geosearch("Sicily", GeospatialData(15, 37), GeoSearchByRadius(100,
            ...     GeoUnit.KILOMETERS), with_dist=True, with_hash=True)
            [[b'Catania', [56.4413, 3479447370796909]]]
        """
        return await self._run(
            *_builders.geosearch(key, search_from, search_by, order_by, count, with_coord, with_dist,
                with_hash),
        )

    async def geosearch_polygon(
        self,
        key: TEncodable,
        vertices: List[GeospatialData],
        order_by: Optional[OrderBy] = None,
        count: Optional[GeoSearchCount] = None,
        with_coord: bool = False,
        with_dist: bool = False,
        with_hash: bool = False,
    ) -> List[Union[bytes, List[Union[bytes, List[Union[int, float, List[float]]]]]]]:
        """Finds the members inside an area with straight sides.

        Args:
            key: The key.
            vertices: The corners of the area in their order around it, at least three, as longitudes and
                latitudes in degrees. Distances are those from its middle, in metres.
            order_by: The order by distance; without it there is none.
            count: How many members to give at most; the nearest ones.
            with_coord: Whether to add the place of each member.
            with_dist: Whether to add the distance of each member, in the unit of the search.
            with_hash: Whether to add the number that the server keeps for the place.

        Returns:
            The members that were found, and if something is added, for each of them a list of the member and
            of what is added: distance, number, and place as longitude and latitude, in this order.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> await client.geoadd("Sicily", {"Palermo": GeospatialData(13.361389, 38.115556),
            ...     "Catania": GeospatialData(15.087269, 37.502669)})
            2
            >>> await client.geosearch_polygon("Sicily", [GeospatialData(12, 37), GeospatialData(14, 37),
            ...     GeospatialData(13, 40)])
            [b'Palermo']
        """
        return await self._run(
            *_builders.geosearch_polygon(key, vertices, order_by, count, with_coord, with_dist, with_hash),
        )

    async def geosearchstore(
        self,
        destination: TEncodable,
        source: TEncodable,
        search_from: Union[str, bytes, GeospatialData],
        search_by: Union[GeoSearchByRadius, GeoSearchByBox],
        count: Optional[GeoSearchCount] = None,
        store_dist: bool = False,
        order_by: Optional[OrderBy] = None,
    ) -> int:
        """Finds the members inside a circle or a box and stores them as a sorted set.

        In a cluster both keys must share a slot.

        Args:
            destination: The key to store the result at; what it holds is replaced, and deleted if nothing is
                found.
            source: The key to search.
            search_from: Where the centre of the search is.
            search_by: The area to search.
            count: How many members to give at most; the nearest ones.
            store_dist: Whether the distance from the centre becomes the score, in the unit of the search;
                otherwise it is the place.
            order_by: Which members a count keeps: the nearest or the farthest.

        Returns:
            The number of members that were stored.

        Raises:
            RequestError: `ERR` if the member to search from does not exist. `WRONGTYPE` if the key holds
            something other than a sorted set.

        Example:
            >>> await client.geoadd("Sicily", {"Catania": GeospatialData(15.087269, 37.502669)})
            1
            >>> await client.geosearchstore("near", "Sicily", GeospatialData(15, 37), GeoSearchByRadius(100,
            ...     GeoUnit.KILOMETERS))
            1
        """
        return await self._run(
            *_builders.geosearchstore(destination, source, search_from, search_by, count, store_dist,
                order_by),
        )

    async def geosearchstore_polygon(
        self,
        destination: TEncodable,
        source: TEncodable,
        vertices: List[GeospatialData],
        count: Optional[GeoSearchCount] = None,
        store_dist: bool = False,
        order_by: Optional[OrderBy] = None,
    ) -> int:
        """Finds the members inside an area with straight sides and stores them as a sorted set.

        In a cluster both keys must share a slot.

        Args:
            destination: The key to store the result at; what it holds is replaced, and deleted if nothing is
                found.
            source: The key to search.
            vertices: The corners of the area in their order around it, at least three, as longitudes and
                latitudes in degrees. Distances are those from its middle, in metres.
            count: How many members to give at most; the nearest ones.
            store_dist: Whether the distance from the centre becomes the score, in the unit of the search;
                otherwise it is the place.
            order_by: Which members a count keeps: the nearest or the farthest.

        Returns:
            The number of members that were stored.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> await client.geoadd("Sicily", {"Palermo": GeospatialData(13.361389, 38.115556),
            ...     "Catania": GeospatialData(15.087269, 37.502669)})
            2
            >>> await client.geosearchstore_polygon("near", "Sicily", [GeospatialData(12, 37),
            ...     GeospatialData(14, 37), GeospatialData(13, 40)])
            1
        """
        return await self._run(
            *_builders.geosearchstore_polygon(destination, source, vertices, count, store_dist, order_by),
        )
