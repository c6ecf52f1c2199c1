# @generated from protobuf/commands by codegen. Do not edit.
"""Server."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Dict, List, Mapping, Optional

from glide_shared.commands._builders import server as _builders
from glide_shared.commands._ids import CONFIG_GET, CONFIG_SET, DBSIZE, LASTSAVE, ROLE, SWAPDB, TIME
from glide_shared.commands._words import as_many, as_pairs, as_unsigned
from glide_shared.commands.core_options import FlushMode, InfoSection
from glide_shared.constants import TOK, TEncodable, TResult
from glide_sync.sync_commands._runner import Runner


class StandaloneServerCommands(Runner):
    """Server, as one server has them."""

    def config_get(self, parameters: List[TEncodable]) -> Dict[bytes, bytes]:
        """Reads settings of the server.

        Args:
            parameters: Names of settings, or glob patterns such as `max*`. More than one needs server 7.0.

        Returns:
            The settings that fit, by name.

        Example:
            >>> client.config_get(["appendonly"])
            {b'appendonly': b'no'}
        """
        return self._run(CONFIG_GET, *as_many("parameters", parameters))

    def config_set(self, parameters_map: Mapping[TEncodable, TEncodable]) -> TOK:
        """Changes settings of the server until it restarts.

        Either all of them are changed or none.

        Args:
            parameters_map: Names of settings, each with its new value. More than one needs server 7.0.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if a setting does not exist, cannot change while the server runs, or does not
            take the value.

        Example:
            >>> client.config_set({"timeout": "0"})
            'OK'
        """
        return self._run(CONFIG_SET, *as_pairs("parameters_map", parameters_map))

    def dbsize(self) -> int:
        """Counts the keys of the current database.

        Returns:
            The number of keys.

        Example:
            >>> client.dbsize()
            0
        """
        return self._run(DBSIZE)

    def flushall(self, flush_mode: Optional[FlushMode] = None) -> TOK:
        """Deletes every key of every database.

        Args:
            flush_mode: When to free the memory; without it the server's `lazyfree-lazy-user-flush` decides.

        Returns:
            Always OK.

        Example:
            >>> client.flushall()
            'OK'
        """
        return self._run(*_builders.flushall(flush_mode))

    def flushdb(self, flush_mode: Optional[FlushMode] = None) -> TOK:
        """Deletes every key of the current database.

        Args:
            flush_mode: When to free the memory; without it the server's `lazyfree-lazy-user-flush` decides.

        Returns:
            Always OK.

        Example:
            >>> client.flushdb(flush_mode=FlushMode.SYNC)
            'OK'
        """
        return self._run(*_builders.flushdb(flush_mode))

    def info(self, sections: Optional[List[InfoSection]] = None) -> bytes:
        """Describes the state of the server in lines of `name:value`, by section.

        Args:
            sections: Names of sections, such as `memory` or `replication`; without them the server's usual
                ones. More than one needs server 7.0.

        Returns:
            The lines; lines that begin with `#` head a section.
        """
        return self._run(*_builders.info(sections))

    def lastsave(self) -> int:
        """Tells when the dataset was last saved to disk with success.

        Returns:
            The time, in seconds since the Unix epoch.

        Example:
            >>> client.lastsave()
            1700000000  # for example
        """
        return self._run(LASTSAVE)

    def lolwut(self, version: Optional[int] = None, parameters: Optional[List[int]] = None) -> bytes:
        """Draws a picture made of characters, with the version of the server below it.

        Args:
            version: Which picture: that of this server version, such as 5 or 6. Without it, or where there is
                none, the version of the server alone.
            parameters: Numbers that change the picture, such as its width; what they mean depends on the
                picture.

        Returns:
            The picture and the version.

        Example:
            >>> client.lolwut(version=5, parameters=[30, 4, 4])
            b'(the picture)'  # for example
        """
        return self._run(*_builders.lolwut(version, parameters))

    def role(self) -> TResult:
        """Describes the part that the server plays in replication.

        Returns:
            A list that begins with `master`, `slave` or `sentinel`: then for a primary its replication offset
            and its replicas, each with address, port and offset; for a replica the address and port of its
            primary, the state of the link and the offset; for a sentinel the names of the primaries that it
            watches.

        Example:
            >>> client.role()
            [b'master', 0, []]  # for example
        """
        return self._run(ROLE)

    def swapdb(self, first: int, second: int) -> TOK:
        """Exchanges the content of two databases.

        Clients of one of them see the other's keys from then on.

        Args:
            first: The number of one database.
            second: The number of the other.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if one of them does not exist.

        Example:
            >>> client.set("a", "1")
            'OK'
            >>> client.swapdb(0, 1)
            'OK'
            >>> client.exists(["a"])
            0
            >>> client.swapdb(1, 0)
            'OK'
        """
        return self._run(SWAPDB, as_unsigned("first", first), as_unsigned("second", second))

    def time(self) -> List[bytes]:
        """Reads the clock of the server.

        Returns:
            The seconds since the Unix epoch, and the microseconds of the second that has begun.

        Example:
            >>> client.time()
            [b'1700000000', b'123456']  # for example
        """
        return self._run(TIME)
