"""The asyncio client for clusters."""

from typing import TYPE_CHECKING, Any, Awaitable, Optional

from glide.async_commands.cluster_commands import ClusterCommands
from glide.glide_client import BaseClient
from glide_shared.commands.batch import ClusterBatch
from glide_shared.commands.batch_options import ClusterBatchOptions, batch_direction
from glide_shared.config import BaseClientConfiguration, GlideClusterClientConfiguration
from glide_shared.exceptions import configuration_error

if TYPE_CHECKING:
    from typing_extensions import Self


class GlideClusterClient(BaseClient, ClusterCommands):
    """A client for a cluster. Not available yet: creating one fails with `ConfigurationError`."""

    _configuration = GlideClusterClientConfiguration

    @classmethod
    async def create(cls, config: BaseClientConfiguration) -> "Self":
        """Makes a client. Cluster mode is not available in this version yet.

        Args:
            config: How to connect.

        Raises:
            ConfigurationError: Always.
        """
        if not isinstance(config, cls._configuration):
            raise configuration_error(f"config must be {cls._configuration.__name__}, not {type(config).__name__}")
        raise configuration_error("cluster mode is not available in this version yet")

    def _run_batch(
        self, batch: ClusterBatch, timeout_ms: int, raise_on_error: bool, options: Optional[ClusterBatchOptions]
    ) -> Awaitable[Any]:
        if self._port is None:
            return self._not_created()
        route, retry = batch_direction(options)
        return self._port.run_batch(batch._commands, timeout_ms, batch.is_atomic, raise_on_error, route, retry)
