# @generated from protobuf/commands by codegen. Do not edit.
"""Publish and subscribe."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Optional

from glide.async_commands._runner import RoutingRunner
from glide_shared.commands._ids import PUBLISH
from glide_shared.constants import TClusterResponse, TEncodable
from glide_shared.routes import Route


class ClusterPubsubCommands(RoutingRunner):
    """Publish and subscribe, as a cluster has them."""

    async def publish(
        self,
        message: TEncodable,
        channel: TEncodable,
        route: Optional[Route] = None,
    ) -> TClusterResponse[int]:
        """Sends a message to everyone who listens to a channel.

        Args:
            message: The message.
            channel: The channel to send it on.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            How many connections to this server got the message. With a route to several nodes, a dict of what
            each of them answered, by its address.

        Example:
            >>> await client.publish("Hello", "news")
            0
        """
        return await self._run_on(route, PUBLISH, channel, message)
