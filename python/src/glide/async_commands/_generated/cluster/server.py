# @generated from protobuf/commands by codegen. Do not edit.
"""Server."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Dict, List, Mapping, Optional

from glide.async_commands._runner import RoutingRunner
from glide_shared.commands._builders import server as _builders
from glide_shared.commands._ids import CONFIG_GET, CONFIG_SET, DBSIZE, LASTSAVE, ROLE, SWAPDB, TIME
from glide_shared.commands._words import as_many, as_pairs, as_unsigned
from glide_shared.commands.core_options import FlushMode, InfoSection
from glide_shared.constants import TOK, TClusterResponse, TEncodable, TResult
from glide_shared.routes import Route


class ClusterServerCommands(RoutingRunner):
    """Server, as a cluster has them."""

    async def config_get(
        self,
        parameters: List[TEncodable],
        route: Optional[Route] = None,
    ) -> TClusterResponse[Dict[bytes, bytes]]:
        """Reads settings of the server.

        Args:
            parameters: Names of settings, or glob patterns such as `max*`. More than one needs server 7.0.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            The settings that fit, by name. With a route to several nodes, a dict of what each of them
            answered, by its address.

        Example:
            >>> await client.config_get(["appendonly"])
            {b'appendonly': b'no'}
        """
        return await self._run_on(route, CONFIG_GET, *as_many("parameters", parameters))

    async def config_set(
        self,
        parameters_map: Mapping[TEncodable, TEncodable],
        route: Optional[Route] = None,
    ) -> TOK:
        """Changes settings of the server until it restarts.

        Either all of them are changed or none.

        Args:
            parameters_map: Names of settings, each with its new value. More than one needs server 7.0.
            route: Which nodes of the cluster run it; all of them if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if a setting does not exist, cannot change while the server runs, or does not
            take the value.

        Example:
            >>> await client.config_set({"timeout": "0"})
            'OK'
        """
        return await self._run_on(route, CONFIG_SET, *as_pairs("parameters_map", parameters_map))

    async def dbsize(self, route: Optional[Route] = None) -> int:
        """Counts the keys of the current database.

        Args:
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            The number of keys.

        Example:
            >>> await client.dbsize()
            0
        """
        return await self._run_on(route, DBSIZE)

    async def flushall(self, flush_mode: Optional[FlushMode] = None, route: Optional[Route] = None) -> TOK:
        """Deletes every key of every database.

        Args:
            flush_mode: When to free the memory; without it the server's `lazyfree-lazy-user-flush` decides.
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            Always OK.

        Example:
            >>> await client.flushall()
            'OK'
        """
        return await self._run_on(route, *_builders.flushall(flush_mode))

    async def flushdb(self, flush_mode: Optional[FlushMode] = None, route: Optional[Route] = None) -> TOK:
        """Deletes every key of the current database.

        Args:
            flush_mode: When to free the memory; without it the server's `lazyfree-lazy-user-flush` decides.
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            Always OK.

        Example:
            >>> await client.flushdb(flush_mode=FlushMode.SYNC)
            'OK'
        """
        return await self._run_on(route, *_builders.flushdb(flush_mode))

    async def info(
        self,
        sections: Optional[List[InfoSection]] = None,
        route: Optional[Route] = None,
    ) -> TClusterResponse[bytes]:
        """Describes the state of the server in lines of `name:value`, by section.

        Args:
            sections: Names of sections, such as `memory` or `replication`; without them the server's usual
                ones. More than one needs server 7.0.
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            The lines; lines that begin with `#` head a section. With a route to several nodes, a dict of what
            each of them answered, by its address.
        """
        return await self._run_on(route, *_builders.info(sections))

    async def lastsave(self, route: Optional[Route] = None) -> TClusterResponse[int]:
        """Tells when the dataset was last saved to disk with success.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            The time, in seconds since the Unix epoch. With a route to several nodes, a dict of what each of
            them answered, by its address.

        Example:
            >>> await client.lastsave()
            1700000000  # for example
        """
        return await self._run_on(route, LASTSAVE)

    async def lolwut(
        self,
        version: Optional[int] = None,
        parameters: Optional[List[int]] = None,
        route: Optional[Route] = None,
    ) -> TClusterResponse[bytes]:
        """Draws a picture made of characters, with the version of the server below it.

        Args:
            version: Which picture: that of this server version, such as 5 or 6. Without it, or where there is
                none, the version of the server alone.
            parameters: Numbers that change the picture, such as its width; what they mean depends on the
                picture.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            The picture and the version. With a route to several nodes, a dict of what each of them answered,
            by its address.

        Example:
            >>> await client.lolwut(version=5, parameters=[30, 4, 4])
            b'(the picture)'  # for example
        """
        return await self._run_on(route, *_builders.lolwut(version, parameters))

    async def role(self, route: Optional[Route] = None) -> TClusterResponse[TResult]:
        """Describes the part that the server plays in replication.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            A list that begins with `master`, `slave` or `sentinel`: then for a primary its replication offset
            and its replicas, each with address, port and offset; for a replica the address and port of its
            primary, the state of the link and the offset; for a sentinel the names of the primaries that it
            watches. With a route to several nodes, a dict of what each of them answered, by its address.

        Example:
            >>> await client.role()
            [b'master', 0, []]  # for example
        """
        return await self._run_on(route, ROLE)

    async def swapdb(self, first: int, second: int, route: Optional[Route] = None) -> TOK:
        """Exchanges the content of two databases.

        Clients of one of them see the other's keys from then on.

        Args:
            first: The number of one database.
            second: The number of the other.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if one of them does not exist.

        Example:
            >>> await client.set("a", "1")
            'OK'
            >>> await client.swapdb(0, 1)
            'OK'
            >>> await client.exists(["a"])
            0
            >>> await client.swapdb(1, 0)
            'OK'
        """
        return await self._run_on(route, SWAPDB, as_unsigned("first", first), as_unsigned("second", second))

    async def time(self, route: Optional[Route] = None) -> TClusterResponse[List[bytes]]:
        """Reads the clock of the server.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            The seconds since the Unix epoch, and the microseconds of the second that has begun. With a route
            to several nodes, a dict of what each of them answered, by its address.

        Example:
            >>> await client.time()
            [b'1700000000', b'123456']  # for example
        """
        return await self._run_on(route, TIME)
