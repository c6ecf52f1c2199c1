# @generated from protobuf/commands by codegen. Do not edit.
"""Connection."""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Literal, Optional, Tuple, Union

from glide_shared.commands._appender import Appender, TBatch
from glide_shared.commands._ids import (
    CLIENT_GETNAME,
    CLIENT_GETREDIR,
    CLIENT_ID,
    CLIENT_IMPORT_SOURCE,
    CLIENT_INFO,
    CLIENT_KILL,
    CLIENT_KILL_ADDRESS,
    CLIENT_NO_EVICT,
    CLIENT_NO_TOUCH,
    CLIENT_SETINFO,
    CLIENT_SETNAME,
    ECHO,
    RESET,
    SELECT,
)
from glide_shared.commands._late import late
from glide_shared.commands._words import as_alternative, as_alternatives, as_unsigned, as_word
from glide_shared.constants import TEncodable

if TYPE_CHECKING:
    from glide_shared.commands._builders import connection as _builders
else:
    _builders = late("glide_shared.commands._builders.connection")


class ConnectionCommands(Appender):
    """Connection."""

    def client_getname(self: TBatch) -> TBatch:
        """Reads the name of the connection.

        Its reply: the name, or nothing if it has none.
        """
        self._add(CLIENT_GETNAME)
        return self

    def client_getredir(self: TBatch) -> TBatch:
        """Tells which connection gets the invalidation messages of this one.

        Its reply: the id of that connection; 0 if they are not redirected, -1 if tracking is off.
        """
        self._add(CLIENT_GETREDIR)
        return self

    def client_id(self: TBatch) -> TBatch:
        """Reads the id of the connection.

        Its reply: the id.
        """
        self._add(CLIENT_ID)
        return self

    def client_import_source(self: TBatch, mode: Literal["ON", "OFF"]) -> TBatch:
        """Marks the connection as one that copies keys from another server, so that the server, in import
        mode, lets it see expired keys.

        Its reply: always OK.
        """
        self._add(CLIENT_IMPORT_SOURCE, as_word("mode", mode, ("ON", "OFF")))
        return self

    def client_info(self: TBatch) -> TBatch:
        """Describes the connection in one line of `name=value` fields.

        Its reply: the line.
        """
        self._add(CLIENT_INFO)
        return self

    def client_kill(self: TBatch, filters: List[Tuple[str, Union[int, TEncodable, List[int]]]]) -> TBatch:
        """Closes the connections that fit all of the filters.

        Its reply: the number of connections that were closed.
        """
        self._add(
            CLIENT_KILL,
            *as_alternatives("filters", filters, ("ID", "TYPE", "USER", "ADDR", "LADDR", "SKIPME", "MAXAGE",
                "NAME", "IDLE", "FLAGS", "LIB-NAME", "LIB-VER", "DB", "CAPA", "IP", "NOT-ID", "NOT-TYPE",
                "NOT-USER", "NOT-ADDR", "NOT-LADDR", "NOT-NAME", "NOT-FLAGS", "NOT-LIB-NAME", "NOT-LIB-VER",
                "NOT-DB", "NOT-CAPA", "NOT-IP")),
        )
        return self

    def client_kill_address(self: TBatch, address: TEncodable) -> TBatch:
        """Closes the connection from an address.

        Its reply: always OK.
        """
        self._add(CLIENT_KILL_ADDRESS, address)
        return self

    def client_list(
        self: TBatch,
        filters: Optional[List[Tuple[str, Union[int, TEncodable, List[int]]]]] = None,
    ) -> TBatch:
        """Describes the connections of the server, one line of `name=value` fields each.

        Its reply: the lines.
        """
        self._add(*_builders.client_list(filters))
        return self

    def client_no_evict(self: TBatch, mode: Literal["ON", "OFF"]) -> TBatch:
        """Protects the connection from being closed when the server runs short of memory for clients.

        Its reply: always OK.
        """
        self._add(CLIENT_NO_EVICT, as_word("mode", mode, ("ON", "OFF")))
        return self

    def client_no_touch(self: TBatch, mode: Literal["ON", "OFF"]) -> TBatch:
        """Lets commands of the connection leave alone when keys were last used.

        Its reply: always OK.
        """
        self._add(CLIENT_NO_TOUCH, as_word("mode", mode, ("ON", "OFF")))
        return self

    def client_setinfo(self: TBatch, attribute: Tuple[str, Union[int, TEncodable]]) -> TBatch:
        """Tells the server about the library in use, for `CLIENT LIST`.

        Its reply: always OK.
        """
        self._add(CLIENT_SETINFO, *as_alternative("attribute", attribute, ("LIB-NAME", "LIB-VER")))
        return self

    def client_setname(self: TBatch, name: TEncodable) -> TBatch:
        """Names the connection, for `CLIENT LIST`.

        Its reply: always OK.
        """
        self._add(CLIENT_SETNAME, name)
        return self

    def client_unblock(
        self: TBatch,
        id: int,
        reason: Optional[Literal["TIMEOUT", "ERROR"]] = None,
    ) -> TBatch:
        """Ends the wait of a connection that a blocking command holds.

        Its reply: whether the connection was waiting.
        """
        self._add(*_builders.client_unblock(id, reason))
        return self

    def echo(self: TBatch, message: TEncodable) -> TBatch:
        """Sends bytes back.

        Its reply: the same bytes.
        """
        self._add(ECHO, message)
        return self

    def ping(self: TBatch, message: Optional[TEncodable] = None) -> TBatch:
        """Checks that the server answers.

        Its reply: the message, or `PONG` without one.
        """
        self._add(*_builders.ping(message))
        return self


class StandaloneConnectionCommands(Appender):
    """Connection, as one server has them."""

    def reset(self: TBatch) -> TBatch:
        """Brings a connection into the state of a new one: no transaction, no subscriptions, database 0, the
        default user.

        Its reply: the text `RESET`.
        """
        self._add(RESET)
        return self

    def select(self: TBatch, index: int) -> TBatch:
        """Changes the database that later commands of this client work on, also after a reconnect.

        Its reply: always OK.
        """
        self._add(SELECT, as_unsigned("index", index))
        return self
