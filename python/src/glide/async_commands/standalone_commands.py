"""The commands of a client for a standalone server."""

from typing import Any, Awaitable, List, Optional, Union

from glide.async_commands._generated.groups import AllStandaloneCommands
from glide_shared.commands._failover import failover
from glide_shared.commands._migrate import migrate
from glide_shared.commands._words import as_many
from glide_shared.commands.batch import Batch
from glide_shared.commands.batch_options import BatchOptions, batch_timeout
from glide_shared.commands.core_options import MigrateOptions
from glide_shared.constants import TOK, TEncodable, TResult
from glide_shared.exceptions import usage_error


class StandaloneCommands(AllStandaloneCommands):
    """The commands of a client for a standalone server."""

    def _run_batch(self, batch: Batch, timeout_ms: int, raise_on_error: bool) -> Awaitable[Any]:
        raise NotImplementedError

    async def custom_command(self, command_args: List[TEncodable]) -> TResult:
        """Runs a command by its words, for commands that have no method.

        The reply looks like that of the command's method, where there is one.

        Args:
            command_args: The command's words and its arguments, such as `["CLIENT", "NO-EVICT", "ON"]`.

        Returns:
            The reply.
        """
        reply: TResult = await self._run(0, *as_many("command_args", command_args))
        return reply

    async def exec(
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
                replies, as `RequestError` objects.
            options: How to run it.
            timeout: Milliseconds the whole batch may take, instead of the one in `options`.

        Returns:
            The replies in the order of the commands; `None` if the batch is atomic and a watched key has changed, so
            that nothing was run.

        Raises:
            ExecAbortError: The server refused to run the transaction.
            RequestError: A command failed, and `raise_on_error` is true.
        """
        if not isinstance(batch, Batch):
            raise usage_error(f"batch must be a Batch, not {type(batch).__name__}")
        if not isinstance(raise_on_error, bool):
            raise usage_error(f"raise_on_error must be a bool, not {type(raise_on_error).__name__}")
        return batch._results(await self._run_batch(batch, batch_timeout(options, timeout), raise_on_error))

    async def failover(
        self,
        host: Optional[TEncodable] = None,
        port: Optional[int] = None,
        force: bool = False,
        abort: bool = False,
        timeout_ms: Optional[int] = None,
    ) -> TOK:
        """Makes a replica the primary and this server its replica, as soon as the replica has everything. Clients'
        writes wait meanwhile.

        Args:
            host: The address of the replica; together with `port`. Any replica if absent.
            port: The port of the replica.
            force: Lets that replica take over also when the timeout has passed and it lacks something, which is
                then lost.
            abort: Ends a failover that is under way; this server stays the primary.
            timeout_ms: How long to wait for the replica, in milliseconds, before it is given up; for ever if
                absent.

        Returns:
            OK when it has begun; `role` and `info` tell how it goes.

        Raises:
            RequestError: `ERR` if this server has no replica that could take over, or if there is nothing to abort.
        """
        reply: TOK = await self._run(*failover(host, port, force, abort, timeout_ms))
        return reply

    async def migrate(
        self,
        host: str,
        port: int,
        keys: Union[TEncodable, List[TEncodable]],
        destination_db: int,
        timeout: int,
        options: Optional[MigrateOptions] = None,
    ) -> str:
        """Moves keys to another server.

        Args:
            host: The other server's address, as this server sees it.
            port: The other server's port.
            keys: A key, or a list of keys.
            destination_db: The database on the other server.
            timeout: How long the move may stand still, in milliseconds.
            options: How to move them.

        Returns:
            `OK`, or `NOKEY` if none of the keys exists.

        Raises:
            RequestError: `IOERR` if the other server cannot be reached, `BUSYKEY` if it has one of the keys.
        """
        reply = await self._run(*migrate(host, port, keys, destination_db, timeout, options))
        return reply if isinstance(reply, str) else reply.decode()
