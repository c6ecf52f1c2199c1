# @generated from protobuf/commands by codegen. Do not edit.
"""Server."""

from __future__ import annotations

from typing import List, Mapping, Optional

from glide_shared.commands._appender import Appender, TBatch
from glide_shared.commands._builders import server as _builders
from glide_shared.commands._ids import CONFIG_GET, CONFIG_SET, DBSIZE, LASTSAVE, ROLE, SWAPDB, TIME
from glide_shared.commands._words import as_many, as_pairs, as_unsigned
from glide_shared.commands.core_options import FlushMode, InfoSection
from glide_shared.constants import TEncodable


class ServerCommands(Appender):
    """Server."""

    def config_get(self: TBatch, parameters: List[TEncodable]) -> TBatch:
        """Reads settings of the server.

        Its reply: the settings that fit, by name.
        """
        self._add(CONFIG_GET, *as_many("parameters", parameters))
        return self

    def config_set(self: TBatch, parameters_map: Mapping[TEncodable, TEncodable]) -> TBatch:
        """Changes settings of the server until it restarts.

        Its reply: always OK.
        """
        self._add(CONFIG_SET, *as_pairs("parameters_map", parameters_map))
        return self

    def dbsize(self: TBatch) -> TBatch:
        """Counts the keys of the current database.

        Its reply: the number of keys.
        """
        self._add(DBSIZE)
        return self

    def flushall(self: TBatch, flush_mode: Optional[FlushMode] = None) -> TBatch:
        """Deletes every key of every database.

        Its reply: always OK.
        """
        self._add(*_builders.flushall(flush_mode))
        return self

    def flushdb(self: TBatch, flush_mode: Optional[FlushMode] = None) -> TBatch:
        """Deletes every key of the current database.

        Its reply: always OK.
        """
        self._add(*_builders.flushdb(flush_mode))
        return self

    def info(self: TBatch, sections: Optional[List[InfoSection]] = None) -> TBatch:
        """Describes the state of the server in lines of `name:value`, by section.

        Its reply: the lines; lines that begin with `#` head a section.
        """
        self._add(*_builders.info(sections))
        return self

    def lastsave(self: TBatch) -> TBatch:
        """Tells when the dataset was last saved to disk with success.

        Its reply: the time, in seconds since the Unix epoch.
        """
        self._add(LASTSAVE)
        return self

    def lolwut(
        self: TBatch,
        version: Optional[int] = None,
        parameters: Optional[List[int]] = None,
    ) -> TBatch:
        """Draws a picture made of characters, with the version of the server below it.

        Its reply: the picture and the version.
        """
        self._add(*_builders.lolwut(version, parameters))
        return self

    def role(self: TBatch) -> TBatch:
        """Describes the part that the server plays in replication.

        Its reply: A list that begins with `master`, `slave` or `sentinel`: then for a primary its replication
        offset and its replicas, each with address, port and offset; for a replica the address and port of its
        primary, the state of the link and the offset; for a sentinel the names of the primaries that it
        watches.
        """
        self._add(ROLE)
        return self

    def swapdb(self: TBatch, first: int, second: int) -> TBatch:
        """Exchanges the content of two databases.

        Its reply: always OK.
        """
        self._add(SWAPDB, as_unsigned("first", first), as_unsigned("second", second))
        return self

    def time(self: TBatch) -> TBatch:
        """Reads the clock of the server.

        Its reply: the seconds since the Unix epoch, and the microseconds of the second that has begun.
        """
        self._add(TIME)
        return self
