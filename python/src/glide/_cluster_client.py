"""The asyncio client for clusters."""

from typing import Any, Awaitable, List, Optional

from glide.async_commands.cluster_commands import ClusterCommands
from glide.glide_client import BaseClient
from glide_shared.cluster_scan_cursor import ScanParts
from glide_shared.commands.batch import ClusterBatch
from glide_shared.commands.batch_options import ClusterBatchOptions, batch_direction
from glide_shared.config import GlideClusterClientConfiguration
from glide_shared.constants import TClusterResponse, TEncodable, TResult
from glide_shared.routes import Route, route_parts
from glide_shared.script import Script, _run_of


class GlideClusterClient(BaseClient, ClusterCommands):
    """A client for a cluster. It finds the nodes by itself, follows every change, and sends each command to the node
    that has its keys.

    Commands with keys of several nodes, such as `mget` and `delete`, are split and their replies put together again.
    Commands without keys go where it makes sense for them, or where their `route` says. Any number of tasks may use a
    client at the same time.

    Example:
        >>> config = GlideClusterClientConfiguration([NodeAddress("localhost", 7000)])
        >>> async with await GlideClusterClient.create(config) as client:
        ...     await client.mset({"a": "1", "b": "2"})
        ...     await client.mget(["a", "b"])
        'OK'
        [b'1', b'2']
    """

    _configuration = GlideClusterClientConfiguration

    def _run_batch(
        self, batch: ClusterBatch, timeout_ms: int, raise_on_error: bool, options: Optional[ClusterBatchOptions]
    ) -> Awaitable[Any]:
        if self._port is None:
            return self._not_created()
        route, retry = batch_direction(options)
        return self._port.run_batch(batch._commands, timeout_ms, batch.is_atomic, raise_on_error, route, retry)

    def _run_scan(self, scan: ScanParts) -> Awaitable[Any]:
        return self._not_created() if self._port is None else self._port.run_scan(scan)

    async def invoke_script_route(
        self, script: Script, args: Optional[List[TEncodable]] = None, route: Optional[Route] = None
    ) -> TClusterResponse[TResult]:
        """Runs a Lua script that has no keys on nodes of the caller's choice. A server that does not know it is sent
        its source, which takes one more round trip.

        Args:
            script: The script.
            args: Its arguments.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            What the script returns. With a route to several nodes, a dict of what it returned on each of them, by its
            address.

        Raises:
            RequestError: The script raised an error.

        Example:
            >>> await client.invoke_script_route(Script("return ARGV[1]"), args=["x"], route=RandomNode())
            b'x'
        """
        hash, keys, words = _run_of(script, None, args)
        parts = None if route is None else route_parts(route)
        if self._port is None:
            return await self._not_created()  # type: ignore[no-any-return]
        reply: TClusterResponse[TResult] = await self._port.run_script(hash, keys, words, parts)
        return reply
