# @generated from protobuf/commands by codegen. Do not edit.
"""Publish and subscribe."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from glide.async_commands._runner import RoutingRunner
from glide_shared.commands._late import late
from glide_shared.constants import TEncodable

if TYPE_CHECKING:
    from glide_shared.commands._by_hand import pubsub as _by_hand
else:
    _by_hand = late("glide_shared.commands._by_hand.pubsub")


class ClusterPubsubCommands(RoutingRunner):
    """Publish and subscribe, as a cluster has them."""

    async def publish(self, message: TEncodable, channel: TEncodable, sharded: bool = False) -> int:
        """Sends a message to everyone who listens to a channel.

        Args:
            message: The message.
            channel: The channel to send it on.
            sharded: Whether it is a sharded channel.

        Returns:
            How many connections to this server got the message.

        Example:
            >>> await client.publish("Hello", "news")
            0
        """
        return await self._run(*_by_hand.publish(message, channel, sharded))
