# @generated from protobuf/commands by codegen. Do not edit.
"""Keys."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import List, Optional

from glide_shared.commands._builders import generic as _builders
from glide_shared.commands._ids import KEYS, RANDOMKEY, WAIT, WAITAOF
from glide_shared.commands._words import as_unsigned
from glide_shared.constants import TClusterResponse, TEncodable
from glide_shared.routes import Route
from glide_sync.sync_commands._runner import RoutingRunner


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

    def keys(self, pattern: TEncodable, route: Optional[Route] = None) -> TClusterResponse[List[bytes]]:
        """Lists every key that fits a pattern.

        The server looks at all keys and does nothing else meanwhile: with many keys, `SCAN` is kinder.

        Args:
            pattern: A glob pattern: `*` stands for any bytes, `?` for one, `[ab]` for one of several, and a
                backslash takes away such a meaning.
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            The keys, in no particular order. With a route to several nodes, a dict of what each of them
            answered, by its address.

        Example:
            >>> client.set("user:1", "Ada")
            'OK'
            >>> client.keys("user:*")
            [b'user:1']
        """
        return self._run_on(route, KEYS, pattern)

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
