"""The asyncio client."""

from __future__ import annotations

import asyncio
import warnings
from types import TracebackType
from typing import TYPE_CHECKING, Any, Awaitable, List, Optional, Type, Union

from glide.async_commands.core import CoreCommands
from glide.async_commands.standalone_commands import StandaloneCommands
from glide_shared._glide import AsyncPort
from glide_shared.config import BaseClientConfiguration, GlideClientConfiguration
from glide_shared.constants import TEncodable, TResult
from glide_shared.exceptions import ClosingError, configuration_error
from glide_shared.script import Script, _run_of

if TYPE_CHECKING:
    from typing_extensions import Self

    from glide._cluster_client import GlideClusterClient as GlideClusterClient
    from glide_shared.commands.batch import Batch


class BaseClient(CoreCommands):
    """What every kind of client can do. Clients are made with `create`, and belong to the loop they are made in."""

    _configuration: Type[BaseClientConfiguration] = BaseClientConfiguration
    _port: Optional[AsyncPort] = None

    def __init__(self, config: BaseClientConfiguration) -> None:
        self.config = config
        self._run = self._not_created

    @classmethod
    async def create(cls, config: BaseClientConfiguration) -> Self:
        """Makes a client, and connects it unless it is to connect lazily.

        Args:
            config: How to connect.

        Returns:
            The client, ready for commands.

        Raises:
            ConfigurationError: The configuration cannot work.
            ConnectionError: No server could be reached.
            TimeoutError: Connecting took too long.
            RequestError: The server refused the credentials.
        """
        if not isinstance(config, cls._configuration):
            raise configuration_error(f"config must be {cls._configuration.__name__}, not {type(config).__name__}")
        client = cls(config)
        loop = asyncio.get_running_loop()
        port, opened = AsyncPort.open(loop, config._settings())
        try:
            loop.add_reader(port.fileno(), port.readable)
            await opened
        except BaseException:
            port.close()
            raise
        client._port = port
        client._run = port.runner()
        return client

    async def close(self, err_message: Optional[str] = None) -> None:
        """Closes the client. Everything that still waits ends with `ClosingError`; closing again does nothing.

        Args:
            err_message: What those errors say.
        """
        if self._port is not None:
            self._port.close(err_message)

    async def aclose(self, err_message: Optional[str] = None) -> None:
        """Does what `close` does, under the name that `contextlib.aclosing` looks for.

        Args:
            err_message: What the errors of requests that still wait say.
        """
        await self.close(err_message)

    async def invoke_script(
        self,
        script: Script,
        keys: Optional[List[TEncodable]] = None,
        args: Optional[List[TEncodable]] = None,
    ) -> TResult:
        """Runs a Lua script. A server that does not know it is sent its source, which takes one more round trip.

        Args:
            script: The script.
            keys: The keys that it works on.
            args: Its arguments.

        Returns:
            What the script returns.

        Raises:
            RequestError: The script raised an error.
        """
        run = _run_of(script, keys, args)
        reply: TResult = await (self._not_created() if self._port is None else self._port.run_script(*run))
        return reply

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc_val: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        await self.close()

    def __del__(self) -> None:
        port = self._port
        if port is not None and not port.closed:
            port.abandon()
            warnings.warn(f"{type(self).__name__} was not closed", ResourceWarning, stacklevel=2, source=self)

    def _not_created(self, *_: Any) -> Awaitable[Any]:
        raise ClosingError("the client is not connected; make it with create()")


class GlideClient(BaseClient, StandaloneCommands):
    """A client for a standalone server, and its replicas if it has some.

    Any number of tasks may use it at the same time; what they ask for in the same turn of the event loop goes out
    together. Cancelling a task gives up the request it waits for.

    Example:
        >>> config = GlideClientConfiguration([NodeAddress("localhost", 6379)])
        >>> async with await GlideClient.create(config) as client:
        ...     await client.set("greeting", "hello")
        ...     await client.get("greeting")
        'OK'
        b'hello'
    """

    _configuration = GlideClientConfiguration

    def _run_batch(self, batch: Batch, timeout_ms: int, raise_on_error: bool) -> Awaitable[Any]:
        if self._port is None:
            return self._not_created()
        return self._port.run_batch(batch._commands, timeout_ms, batch.is_atomic, raise_on_error)


if TYPE_CHECKING:
    TGlideClient = Union[GlideClient, GlideClusterClient]


def __getattr__(name: str) -> Any:
    # What is for clusters is loaded when somebody asks for it: it would be a third of what importing this takes.
    if name not in ("GlideClusterClient", "TGlideClient"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from glide._cluster_client import GlideClusterClient

    found = {"GlideClusterClient": GlideClusterClient, "TGlideClient": Union[GlideClient, GlideClusterClient]}
    globals().update(found)
    return found[name]
