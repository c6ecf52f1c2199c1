"""The commands of a client for a cluster."""

from typing import Any, List, Optional

from glide_shared.commands._words import as_many
from glide_shared.commands.batch import ClusterBatch
from glide_shared.commands.batch_options import ClusterBatchOptions, batch_timeout
from glide_shared.constants import TClusterResponse, TEncodable, TResult
from glide_shared.exceptions import usage_error
from glide_shared.routes import Route
from glide_sync.sync_commands._generated_cluster.groups import AllClusterCommands


class ClusterCommands(AllClusterCommands):
    """The commands of a client for a cluster."""

    def _run_batch(
        self, batch: ClusterBatch, timeout_ms: int, raise_on_error: bool, options: Optional[ClusterBatchOptions]
    ) -> Any:
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
                replies, as `RequestError` objects.
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
        replies = self._run_batch(batch, timeout_ms, raise_on_error, options)
        return batch._results(replies)
