# @generated from protobuf/commands by codegen. Do not edit.
"""Connection."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING, List, Literal, Optional, Tuple, Union

from glide.async_commands._runner import Runner
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
    CLIENT_TRACKINGINFO,
    CLIENT_UNPAUSE,
    ECHO,
    RESET,
    SELECT,
)
from glide_shared.commands._late import late
from glide_shared.commands._words import as_alternative, as_alternatives, as_unsigned, as_word
from glide_shared.constants import TOK, TEncodable

if TYPE_CHECKING:
    from glide_shared.commands._builders import connection as _builders
    from glide_shared.commands._by_hand import connection as _by_hand
    from glide_shared.commands.client_tracking import ClientTrackingInfo
    from glide_shared.commands.core_options import ClientPauseMode
else:
    _builders = late("glide_shared.commands._builders.connection")
    _by_hand = late("glide_shared.commands._by_hand.connection")


class ConnectionCommands(Runner):
    """Connection."""

    async def reset(self) -> bytes:
        """Brings a connection into the state of a new one: no transaction, no subscriptions, database 0, the
        default user.

        It is one of its own and is closed then, so that nothing changes for other commands: they keep their
        user, database and watched keys.

        Returns:
            The text `RESET`.
        """
        return await self._run(RESET)

    async def select(self, index: int) -> TOK:
        """Changes the database that later commands of this client work on, also after a reconnect.

        From then on all of them go to the primary.

        Args:
            index: The number of the database.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if there is no such database.

        Example:
            >>> await client.select(0)
            'OK'
        """
        return await self._run(SELECT, as_unsigned("index", index))


class StandaloneConnectionCommands(Runner):
    """Connection, as one server has them."""

    async def client_getname(self) -> Optional[bytes]:
        """Reads the name of the connection.

        Returns:
            The name, or nothing if it has none.

        Example:
            >>> await client.client_getname()
        """
        return await self._run(CLIENT_GETNAME)

    async def client_getredir(self) -> int:
        """Tells which connection gets the invalidation messages of this one.

        Returns:
            The id of that connection; 0 if they are not redirected, -1 if tracking is off.

        Example:
            >>> await client.client_getredir()
            -1
        """
        return await self._run(CLIENT_GETREDIR)

    async def client_id(self) -> int:
        """Reads the id of the connection.

        Ids grow, so that a connection made later on the same server has a larger one.

        Returns:
            The id.

        Example:
            >>> await client.client_id()
            7  # for example
        """
        return await self._run(CLIENT_ID)

    async def client_import_source(self, mode: Literal["ON", "OFF"]) -> TOK:
        """Marks the connection as one that copies keys from another server, so that the server, in import
        mode, lets it see expired keys.

        Args:
            mode: Whether the connection is such a source.
                `ON`: It is.
                `OFF`: It is not.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if the server is not in import mode.

        Example:
            >>> await client.config_set({"import-mode": "yes"})
            'OK'
            >>> await client.client_import_source("ON")
            'OK'
            >>> await client.client_import_source("OFF")
            'OK'
            >>> await client.config_set({"import-mode": "no"})
            'OK'
        """
        return await self._run(CLIENT_IMPORT_SOURCE, as_word("mode", mode, ("ON", "OFF")))

    async def client_info(self) -> bytes:
        """Describes the connection in one line of `name=value` fields.

        Returns:
            The line.

        Example:
            >>> await client.client_info()
            b'id=7 addr=127.0.0.1:50000 laddr=127.0.0.1:6379 db=0'  # for example
        """
        return await self._run(CLIENT_INFO)

    async def client_kill(self, filters: List[Tuple[str, Union[int, TEncodable, List[int]]]]) -> int:
        """Closes the connections that fit all of the filters.

        Args:
            filters: Which connections to close; a connection must fit all of them.
                `ID`: Those with one of these ids. More than one needs server 8.1.
                `TYPE`: Those of this type.
                `USER`: Those logged in as this user.
                `ADDR`: Those from this address, as `host:port`.
                `LADDR`: Those made to this address of the server, as `host:port`. Needs server 6.2.
                `SKIPME`: Those other than this one with `YES`, which is the default, and this one as well
                with `NO`.
                `MAXAGE`: Those at least this old, in seconds. Needs server 8.0.
                `NAME`: Those with this name. Needs server 9.0.
                `IDLE`: Those idle for at least this long, in seconds. Needs server 9.0.
                `FLAGS`: Those with all of these flags, each a letter as in `CLIENT LIST`. Needs server 9.0.
                `LIB-NAME`: Those whose library has this name. Needs server 9.0.
                `LIB-VER`: Those whose library has this version. Needs server 9.0.
                `DB`: Those that use this database. Needs server 9.0.
                `CAPA`: Those whose client has all of these capabilities, each a letter. Needs server 9.0.
                `IP`: Those from this host. Needs server 9.0.
                `NOT-ID`: Those not with one of these ids. Needs server 9.0.
                `NOT-TYPE`: Those not of this type. Needs server 9.0.
                `NOT-USER`: Those not logged in as this user. Needs server 9.0.
                `NOT-ADDR`: Those not from this address, as `host:port`. Needs server 9.0.
                `NOT-LADDR`: Those not made to this address of the server, as `host:port`. Needs server 9.0.
                `NOT-NAME`: Those not with this name. Needs server 9.0.
                `NOT-FLAGS`: Those not with all of these flags, each a letter as in `CLIENT LIST`. Needs
                server 9.0.
                `NOT-LIB-NAME`: Those not whose library has this name. Needs server 9.0.
                `NOT-LIB-VER`: Those not whose library has this version. Needs server 9.0.
                `NOT-DB`: Those not that use this database. Needs server 9.0.
                `NOT-CAPA`: Those not whose client has all of these capabilities, each a letter. Needs server
                9.0.
                `NOT-IP`: Those not from this host. Needs server 9.0.

        Returns:
            The number of connections that were closed.

        Raises:
            RequestError: `ERR` if a filter's value has no meaning.

        Example:
            >>> await client.client_kill([("ID", [1000000])])
            0
        """
        return await self._run(
            CLIENT_KILL,
            *as_alternatives("filters", filters, ("ID", "TYPE", "USER", "ADDR", "LADDR", "SKIPME", "MAXAGE",
                "NAME", "IDLE", "FLAGS", "LIB-NAME", "LIB-VER", "DB", "CAPA", "IP", "NOT-ID", "NOT-TYPE",
                "NOT-USER", "NOT-ADDR", "NOT-LADDR", "NOT-NAME", "NOT-FLAGS", "NOT-LIB-NAME", "NOT-LIB-VER",
                "NOT-DB", "NOT-CAPA", "NOT-IP")),
        )

    async def client_kill_address(self, address: TEncodable) -> TOK:
        """Closes the connection from an address.

        Args:
            address: The address of the connection to close, as `host:port`.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if there is no such connection.
        """
        return await self._run(CLIENT_KILL_ADDRESS, address)

    async def client_list(
        self,
        filters: Optional[List[Tuple[str, Union[int, TEncodable, List[int]]]]] = None,
    ) -> bytes:
        """Describes the connections of the server, one line of `name=value` fields each.

        Args:
            filters: Which connections to describe; a connection must fit all of them. Without filters, all.
                `ID`: Those with one of these ids. Needs server 6.2.
                `TYPE`: Those of this type. Needs server 5.0.
                `USER`: Those logged in as this user. Needs server 8.1.
                `ADDR`: Those from this address, as `host:port`. Needs server 8.1.
                `LADDR`: Those made to this address of the server, as `host:port`. Needs server 8.1.
                `SKIPME`: Those other than this one with `YES`; with `NO`, the default, this one as well.
                Needs server 8.1.
                `MAXAGE`: Those at least this old, in seconds. Needs server 8.1.
                `NAME`: Those with this name. Needs server 9.0.
                `IDLE`: Those idle for at least this long, in seconds. Needs server 9.0.
                `FLAGS`: Those with all of these flags, each a letter as in `CLIENT LIST`. Needs server 9.0.
                `LIB-NAME`: Those whose library has this name. Needs server 9.0.
                `LIB-VER`: Those whose library has this version. Needs server 9.0.
                `DB`: Those that use this database. Needs server 9.0.
                `CAPA`: Those whose client has all of these capabilities, each a letter. Needs server 9.0.
                `IP`: Those from this host. Needs server 9.0.
                `NOT-ID`: Those not with one of these ids. Needs server 9.0.
                `NOT-TYPE`: Those not of this type. Needs server 9.0.
                `NOT-USER`: Those not logged in as this user. Needs server 9.0.
                `NOT-ADDR`: Those not from this address, as `host:port`. Needs server 9.0.
                `NOT-LADDR`: Those not made to this address of the server, as `host:port`. Needs server 9.0.
                `NOT-NAME`: Those not with this name. Needs server 9.0.
                `NOT-FLAGS`: Those not with all of these flags, each a letter as in `CLIENT LIST`. Needs
                server 9.0.
                `NOT-LIB-NAME`: Those not whose library has this name. Needs server 9.0.
                `NOT-LIB-VER`: Those not whose library has this version. Needs server 9.0.
                `NOT-DB`: Those not that use this database. Needs server 9.0.
                `NOT-CAPA`: Those not whose client has all of these capabilities, each a letter. Needs server
                9.0.
                `NOT-IP`: Those not from this host. Needs server 9.0.

        Returns:
            The lines.

        Example:
            >>> await client.client_list(filters=[("TYPE", "NORMAL")])
            b'id=7 addr=127.0.0.1:50000 laddr=127.0.0.1:6379 db=0'  # for example
        """
        return await self._run(*_builders.client_list(filters))

    async def client_no_evict(self, mode: Literal["ON", "OFF"]) -> TOK:
        """Protects the connection from being closed when the server runs short of memory for clients.

        Args:
            mode: Whether to protect it.
                `ON`: Protects it.
                `OFF`: Ends the protection.

        Returns:
            Always OK.

        Example:
            >>> await client.client_no_evict("OFF")
            'OK'
        """
        return await self._run(CLIENT_NO_EVICT, as_word("mode", mode, ("ON", "OFF")))

    async def client_no_touch(self, mode: Literal["ON", "OFF"]) -> TOK:
        """Lets commands of the connection leave alone when keys were last used.

        Args:
            mode: Whether to leave it alone.
                `ON`: Commands do not count as uses.
                `OFF`: Commands count as uses.

        Returns:
            Always OK.

        Example:
            >>> await client.client_no_touch("OFF")
            'OK'
        """
        return await self._run(CLIENT_NO_TOUCH, as_word("mode", mode, ("ON", "OFF")))

    async def client_pause(self, timeout: int, mode: Optional[ClientPauseMode] = None) -> TOK:
        """Holds back commands of all clients for some time.

        Args:
            timeout: How long to hold them back, in milliseconds.
            mode: Which commands. Needs server 6.2.

        Returns:
            Always OK.

        Example:
            >>> await client.client_pause(1, mode=ClientPauseMode.WRITE)
            'OK'
            >>> await client.client_unpause()
            'OK'
        """
        return await self._run(*_builders.client_pause(timeout, mode))

    async def client_setinfo(self, attribute: Tuple[str, Union[int, TEncodable]]) -> TOK:
        """Tells the server about the library in use, for `CLIENT LIST`.

        Args:
            attribute: What to tell.
                `LIB-NAME`: The name of the library.
                `LIB-VER`: The version of the library.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if the text has spaces or line ends.

        Example:
            >>> await client.client_setinfo(("LIB-NAME", "my-library"))
            'OK'
        """
        return await self._run(
            CLIENT_SETINFO,
            *as_alternative("attribute", attribute, ("LIB-NAME", "LIB-VER")),
        )

    async def client_setname(self, name: TEncodable) -> TOK:
        """Names the connection, for `CLIENT LIST`.

        After a reconnect the connection has the name from the client's configuration again.

        Args:
            name: The name, without spaces; empty to have none.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if the name has spaces or line ends.

        Example:
            >>> await client.client_setname("worker-1")
            'OK'
        """
        return await self._run(CLIENT_SETNAME, name)

    async def client_tracking_info(self) -> ClientTrackingInfo:
        """Describes how the connection tracks changes of keys.

        Returns:
            Flags, redirection and prefixes.

        Example:
            >>> await client.client_tracking_info()
            ClientTrackingInfo(flags={"off"}, redirect=-1, prefixes=set())
        """
        reply = await self._run(CLIENT_TRACKINGINFO)
        return _by_hand.tracking_info(reply)

    async def client_unblock(self, id: int, reason: Optional[Literal["TIMEOUT", "ERROR"]] = None) -> bool:
        """Ends the wait of a connection that a blocking command holds.

        Args:
            id: The id of the connection that waits.
            reason: What its command ends with.
                `TIMEOUT`: As if its timeout had passed; the default.
                `ERROR`: With the error `UNBLOCKED`.

        Returns:
            Whether the connection was waiting.

        Example:
            >>> await client.client_unblock(1000000)
            False
        """
        return await self._run(*_builders.client_unblock(id, reason))

    async def client_unpause(self) -> TOK:
        """Ends the effect of `CLIENT PAUSE`.

        Returns:
            Always OK.

        Example:
            >>> await client.client_unpause()
            'OK'
        """
        return await self._run(CLIENT_UNPAUSE)

    async def echo(self, message: TEncodable) -> bytes:
        """Sends bytes back.

        Args:
            message: The bytes.

        Returns:
            The same bytes.

        Example:
            >>> await client.echo("Hello")
            b'Hello'
        """
        return await self._run(ECHO, message)

    async def ping(self, message: Optional[TEncodable] = None) -> bytes:
        """Checks that the server answers.

        Args:
            message: What the server shall send back.

        Returns:
            The message, or `PONG` without one.

        Example:
            >>> await client.ping(message="Hello")
            b'Hello'
        """
        return await self._run(*_builders.ping(message))
