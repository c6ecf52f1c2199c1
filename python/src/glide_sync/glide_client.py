"""The sync client."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any, List, Optional, Type, Union

from glide_shared._glide import SyncPort
from glide_shared.commands._ids import GET
from glide_shared.config import BaseClientConfiguration, GlideClientConfiguration
from glide_shared.constants import TEncodable, TResult
from glide_shared.exceptions import ClosingError, configuration_error, usage_error
from glide_shared.script import Script, _run_of
from glide_sync.sync_commands.core import CoreCommands
from glide_sync.sync_commands.standalone_commands import StandaloneCommands

if TYPE_CHECKING:
    from typing_extensions import Self

    from glide_shared.commands.batch import Batch
    from glide_sync._cluster_client import GlideClusterClient as GlideClusterClient


class BaseClient(CoreCommands):
    """What every kind of client can do. Clients are made with `create`."""

    _configuration: Type[BaseClientConfiguration] = BaseClientConfiguration
    _port: Optional[SyncPort] = None

    def __init__(self, config: BaseClientConfiguration) -> None:
        self.config = config
        self._run = self._not_created

    @classmethod
    def create(cls, config: BaseClientConfiguration) -> Self:
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
        client._port = SyncPort.open(config._settings())
        client._run = client._port.runner()
        return client

    def close(self) -> None:
        """Closes the client. Everything that still waits ends with `ClosingError`; closing again does nothing."""
        if self._port is not None:
            self._port.close()

    def get(self, key: TEncodable, buffer: Optional[memoryview] = None) -> Optional[bytes]:
        """Reads the string stored at a key.

        Args:
            key: The key of the string.
            buffer: Memory to write the string into as well; it must be writable and large enough.

        Returns:
            The string, or `None` if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a string.
        """
        value: Optional[bytes] = self._run(GET, key)
        if buffer is not None and value is not None:
            _write(buffer, value)
        return value

    def invoke_script(
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
        reply: TResult = self._not_created() if self._port is None else self._port.run_script(*run)
        return reply

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        tb: Optional[TracebackType],
    ) -> None:
        self.close()

    def _not_created(self, *_: Any) -> Any:
        raise ClosingError("the client is not connected; make it with create()")


class GlideClient(BaseClient, StandaloneCommands):
    """A client for a standalone server, and its replicas if it has some.

    Any number of threads may use it at the same time.

    Example:
        >>> config = GlideClientConfiguration([NodeAddress("localhost", 6379)])
        >>> with GlideClient.create(config) as client:
        ...     client.set("greeting", "hello")
        ...     client.get("greeting")
        'OK'
        b'hello'
    """

    _configuration = GlideClientConfiguration

    def _run_batch(self, batch: Batch, timeout_ms: int, raise_on_error: bool) -> Any:
        if self._port is None:
            return self._not_created()
        return self._port.run_batch(batch._commands, timeout_ms, batch.is_atomic, raise_on_error)


if TYPE_CHECKING:
    TGlideClient = Union[GlideClient, GlideClusterClient]


def __getattr__(name: str) -> Any:
    # What is for clusters is loaded when somebody asks for it: it would be a third of what importing this takes.
    if name not in ("GlideClusterClient", "TGlideClient"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from glide_sync._cluster_client import GlideClusterClient

    found = {"GlideClusterClient": GlideClusterClient, "TGlideClient": Union[GlideClient, GlideClusterClient]}
    globals().update(found)
    return found[name]


def _write(buffer: memoryview, value: bytes) -> None:
    if not isinstance(buffer, memoryview) or buffer.readonly:
        raise usage_error("buffer must be a writable memoryview")
    if buffer.nbytes < len(value):
        raise usage_error(f"buffer must hold {len(value)} bytes, not {buffer.nbytes}")
    buffer.cast("B")[: len(value)] = value
