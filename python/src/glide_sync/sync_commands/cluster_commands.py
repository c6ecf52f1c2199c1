"""The commands of a client for a cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Iterator, List, Optional, Union

from glide_shared.cluster_scan_cursor import ClusterScanCursor, ScanParts, _next_cursor, _scan_of
from glide_shared.commands._words import as_many
from glide_shared.commands.batch import ClusterBatch, read_results
from glide_shared.commands.batch_options import ClusterBatchOptions, batch_timeout
from glide_shared.constants import TClusterResponse, TEncodable, TResult
from glide_shared.exceptions import usage_error
from glide_shared.routes import Route
from glide_sync.sync_commands._generated_cluster.groups import AllClusterCommands

if TYPE_CHECKING:
    from glide_shared.commands.command_args import ObjectType


class ClusterCommands(AllClusterCommands):
    """The commands of a client for a cluster."""

    def _run_batch(
        self, batch: ClusterBatch, timeout_ms: int, raise_on_error: bool, options: Optional[ClusterBatchOptions]
    ) -> Any:
        raise NotImplementedError

    def _run_scan(self, scan: ScanParts) -> Any:
        raise NotImplementedError

    def custom_command(
        self, command_args: List[TEncodable], route: Optional[Route] = None
    ) -> TClusterResponse[TResult]:
        """Runs a command by its words, for commands that have no method.

        The reply looks like that of the command's method, where there is one.

        Args:
            command_args: The command's words and its arguments, such as `["CLIENT", "NO-EVICT", "ON"]`.
            route: Which nodes of the cluster run it; left out, the command and its keys decide.

        Returns:
            The reply, or a dict of what each node answered, by its address.
        """
        reply: TClusterResponse[TResult] = self._run_on(route, 0, *as_many("command_args", command_args))
        return reply

    def exec(
        self,
        batch: ClusterBatch,
        raise_on_error: bool,
        options: Optional[ClusterBatchOptions] = None,
        *,
        timeout: Optional[int] = None,
    ) -> Optional[List[TResult]]:
        """Runs a batch.

        Args:
            batch: The commands.
            raise_on_error: True raises the first error among the replies; false leaves errors in the places of the
                replies, as `RequestError` objects with all that a raised one has (`delivery`, `server_code`, `node`,
                `failed_keys`).
            options: How to run it.
            timeout: Milliseconds the whole batch may take, instead of the one in `options`.

        Returns:
            The replies in the order of the commands; `None` if the batch is atomic and a watched key has changed, so
            that nothing was run.

        Raises:
            ExecAbortError: The cluster refused to run the transaction.
            RequestError: A command failed, and `raise_on_error` is true.
        """
        if not isinstance(batch, ClusterBatch):
            raise usage_error(f"batch must be a ClusterBatch, not {type(batch).__name__}")
        if not isinstance(raise_on_error, bool):
            raise usage_error(f"raise_on_error must be a bool, not {type(raise_on_error).__name__}")
        timeout_ms = batch_timeout(options, timeout, ClusterBatchOptions)
        if batch.is_atomic and options is not None and options.retry_strategy is not None:
            raise usage_error("retry_strategy is for batches that are not atomic")
        # The batch may be changed while it runs, which is not for this run.
        readers = batch._readers.copy()
        spread = not batch.is_atomic and (options is None or options.route is None)
        replies = self._run_batch(batch, timeout_ms, raise_on_error, options)
        return read_results(readers, replies, spread)

    def scan(
        self,
        cursor: ClusterScanCursor,
        match: Optional[TEncodable] = None,
        count: Optional[int] = None,
        type: Optional[ObjectType] = None,
        allow_non_covered_slots: bool = False,
    ) -> List[Union[ClusterScanCursor, List[bytes]]]:
        """Does one step of a scan over the keys of all nodes.

        Keys that are there throughout are found, also when slots move and primaries change meanwhile; those that come
        or go may be. Some may be found more than once. A step may find no key at all without being the last one.

        Args:
            cursor: Where the scan stands: a new one to start with, then the one that the step before gave.
            match: Only keys that fit this glob-style pattern.
            count: About how many keys to look at in each step.
            type: Only keys that hold values of this type.
            allow_non_covered_slots: True goes on though slots are served by nobody; their keys are not found.

        Returns:
            The cursor for the next step, and the keys that were found.

        Raises:
            UsageError: The cursor is of a scan that is finished, or is none that a scan gave.
            RequestError: Slots are served by nobody, and `allow_non_covered_slots` is false.

        Example:
            >>> cursor = ClusterScanCursor()
            >>> while not cursor.is_finished():
            ...     cursor, keys = client.scan(cursor, match="user:*", count=100)
        """
        step = _scan_of(cursor, match, count, type, allow_non_covered_slots)
        reply = self._run_scan(step)
        return [_next_cursor(reply[0]), reply[1]]

    def scan_iter(
        self,
        match: Optional[TEncodable] = None,
        count: Optional[int] = None,
        type: Optional[ObjectType] = None,
        allow_non_covered_slots: bool = False,
    ) -> Iterator[bytes]:
        """Iterates over the keys of all nodes.

        It asks for more as it goes, and may be left at any time. Keys that are there throughout are found, also when
        slots move and primaries change meanwhile; those that come or go may be. Some may be found more than once.

        Args:
            match: Only keys that fit this glob-style pattern.
            count: About how many keys to look at in each call.
            type: Only keys that hold values of this type.
            allow_non_covered_slots: True goes on though slots are served by nobody; their keys are not found.

        Returns:
            An iterator over the keys.

        Raises:
            RequestError: Slots are served by nobody, and `allow_non_covered_slots` is false.

        Example:
            >>> for key in client.scan_iter(match="user:*"):
            ...     print(key)
        """
        cursor = ClusterScanCursor()
        while not cursor.is_finished():
            step = _scan_of(cursor, match, count, type, allow_non_covered_slots)
            reply = self._run_scan(step)
            yield from reply[1]
            cursor = _next_cursor(reply[0])
