"""The commands of a client for a standalone server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from glide_shared.commands._ids import CLIENT_INFO, FUNCTION_STATS
from glide_shared.commands._words import as_many
from glide_shared.constants import TEncodable, TFunctionStatsFullResponse, TResult
from glide_shared.exceptions import usage_error
from glide_sync.sync_commands._scans import StandaloneScanIterators

if TYPE_CHECKING:
    from glide_shared.commands.batch import Batch
    from glide_shared.commands.batch_options import BatchOptions
    from glide_shared.config import BaseClientConfiguration


class StandaloneCommands(StandaloneScanIterators):
    """The commands of a client for a standalone server."""

    config: BaseClientConfiguration

    def _run_batch(self, batch: Batch, timeout_ms: int, raise_on_error: bool) -> Any:
        raise NotImplementedError

    def custom_command(self, command_args: List[TEncodable]) -> TResult:
        """Runs a command by its words, for commands that have no method.

        The reply looks like that of the command's method, where there is one.

        Args:
            command_args: The command's words and its arguments, such as `["CLIENT", "NO-EVICT", "ON"]`.

        Returns:
            The reply.
        """
        reply: TResult = self._run(0, *as_many("command_args", command_args))
        return reply

    def exec(
        self,
        batch: Batch,
        raise_on_error: bool,
        options: Optional[BatchOptions] = None,
        *,
        timeout: Optional[int] = None,
    ) -> Optional[List[TResult]]:
        """Runs a batch.

        Args:
            batch: The commands.
            raise_on_error: True raises the first error among the replies; false leaves errors in the places of the
                replies, as `RequestError` objects with all that a raised one has (`delivery`, `server_code`, `node`).
            options: How to run it.
            timeout: Milliseconds the whole batch may take, instead of the one in `options`.

        Returns:
            The replies in the order of the commands; `None` if the batch is atomic and a watched key has changed, so
            that nothing was run.

        Raises:
            ExecAbortError: The server refused to run the transaction.
            RequestError: A command failed, and `raise_on_error` is true.
        """
        from glide_shared.commands.batch import Batch, read_results  # Loaded with the first batch.
        from glide_shared.commands.batch_options import batch_timeout

        if not isinstance(batch, Batch):
            raise usage_error(f"batch must be a Batch, not {type(batch).__name__}")
        if not isinstance(raise_on_error, bool):
            raise usage_error(f"raise_on_error must be a bool, not {type(raise_on_error).__name__}")
        # The batch may be changed while it runs, which is not for this run.
        readers = batch._readers.copy()
        replies = self._run_batch(batch, batch_timeout(options, timeout), raise_on_error)
        return read_results(readers, replies)

    def function_stats(self) -> TFunctionStatsFullResponse:
        """Describes the function that is running, and counts libraries and functions by engine.

        Returns:
            By the server's address: the running function with its command and its time in milliseconds, if any, and
            what the engines have.
        """
        from glide_shared.commands._by_hand.scripting import address_of, only_address

        stats = self._run(FUNCTION_STATS)
        return {only_address(self.config) or address_of(self._run(CLIENT_INFO)): stats}
