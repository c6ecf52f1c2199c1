# @generated from protobuf/commands by codegen. Do not edit.
"""Keys."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional

from glide_shared.commands._ids import KEYS, RANDOMKEY, WAIT, WAITAOF
from glide_shared.commands._late import late
from glide_shared.commands._words import as_unsigned
from glide_shared.constants import TEncodable
from glide_shared.routes import Route
from glide_sync.sync_commands._runner import RoutingRunner

if TYPE_CHECKING:
    from glide_shared.commands._builders import generic as _builders
    from glide_shared.commands._by_hand import generic as _by_hand
    from glide_shared.commands.core_options import MigrateOptions
else:
    _builders = late("glide_shared.commands._builders.generic")
    _by_hand = late("glide_shared.commands._by_hand.generic")


class ClusterGenericCommands(RoutingRunner):
    """Keys, as a cluster has them."""

    def copy(
        self,
        source: TEncodable,
        destination: TEncodable,
        replace: Optional[bool] = None,
        destinationDB: Optional[int] = None,
    ) -> bool:
        """Copies the value of a key, and its expiry, to another key.

        Args:
            source: The key to copy.
            destination: The key to copy to.
            replace: Whether to replace what the destination holds.
            destinationDB: The number of the database to copy to; without it the current one.

        Returns:
            Whether the value was copied: false if the source does not exist, or if the destination does and
            may not be replaced.

        Raises:
            RequestError: `ERR` if source and destination are the same.

        Example:
            >>> client.set("a", "1")
            'OK'
            >>> client.copy("a", "b")
            True
        """
        return self._run(*_builders.copy(source, destination, destinationDB, replace))

    def keys(self, pattern: TEncodable, route: Optional[Route] = None) -> List[bytes]:
        """Lists every key that fits a pattern.

        The server looks at all keys and does nothing else meanwhile: with many keys, `SCAN` is kinder.

        Args:
            pattern: A glob pattern: `*` stands for any bytes, `?` for one, `[ab]` for one of several, and a
                backslash takes away such a meaning.
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            The keys, in no particular order.

        Example:
            >>> client.set("user:1", "Ada")
            'OK'
            >>> client.keys("user:*")
            [b'user:1']
        """
        return self._run_on(route, KEYS, pattern)

    def migrate(
        self,
        host: str,
        port: int,
        key: TEncodable,
        destination_db: int,
        timeout: int,
        options: Optional[MigrateOptions] = None,
    ) -> str:
        """Moves a key to another server: it is there afterwards, and here no more.

        Args:
            host: The address of the other server.
            port: The port of the other server.
            key: The key to move.
            destination_db: The number of the database on the other server.
            timeout: How long a step of the transfer may take, in milliseconds.
            options: How to move them.

        Returns:
            `OK`, or `NOKEY` if the key does not exist.

        Raises:
            RequestError: `IOERR` if the other server did not answer in time: the key may then be on both
            servers. Errors of the other server begin with `ERR Target instance replied with error`.

        Example:
            >>> client.migrate("127.0.0.1", 6379, "none", 0, 1000)
            'NOKEY'
        """
        reply = self._run(*_by_hand.migrate(host, port, key, destination_db, timeout, options))
        return _by_hand.as_str(reply)

    def random_key(self, route: Optional[Route] = None) -> Optional[bytes]:
        """Picks a key of the current database at random.

        Args:
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            A key, or nothing if the database is empty.

        Example:
            >>> client.random_key()
        """
        return self._run_on(route, RANDOMKEY)

    def wait(self, numreplicas: int, timeout: int, route: Optional[Route] = None) -> int:
        """Waits until enough replicas have received every write that this connection sent before.

        The connection serves others too, so their writes are waited for as well.

        Args:
            numreplicas: How many replicas to wait for.
            timeout: How long to wait at most, in milliseconds; 0 for ever.
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            How many replicas had received the writes when the wait ended, which may be fewer than asked for.

        Example:
            >>> client.wait(0, 100)
            0
        """
        return self._run_on(
            route,
            WAIT,
            as_unsigned("numreplicas", numreplicas),
            as_unsigned("timeout", timeout),
        )

    def waitaof(self, local: int, replicas: int, timeout: int, route: Optional[Route] = None) -> List[int]:
        """Waits until the writes that this connection sent before are on disk, here and on enough replicas.

        The connection serves others too, so their writes are waited for as well.

        Args:
            local: 1 to wait for this server's own disk, 0 not to.
            replicas: How many replicas to wait for.
            timeout: How long to wait at most, in milliseconds; 0 for ever.
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            Whether the writes were on this server's disk when the wait ended, as 0 or 1, and on how many
            replicas' disks.

        Raises:
            RequestError: `ERR` if `local` is not 0 and the server keeps no append-only file.

        Example:
            >>> client.waitaof(0, 0, 100)
            [0, 0]
        """
        return self._run_on(
            route,
            WAITAOF,
            as_unsigned("local", local),
            as_unsigned("replicas", replicas),
            as_unsigned("timeout", timeout),
        )
