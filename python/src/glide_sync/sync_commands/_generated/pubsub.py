# @generated from protobuf/commands by codegen. Do not edit.
"""Publish and subscribe."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING, List, Mapping, Optional

from glide_shared.commands._ids import PUBLISH, PUBSUB_NUMPAT, SPUBLISH
from glide_shared.commands._late import late
from glide_shared.constants import TEncodable
from glide_sync.sync_commands._runner import Runner

if TYPE_CHECKING:
    from glide_shared.commands._builders import pubsub as _builders
else:
    _builders = late("glide_shared.commands._builders.pubsub")


class PubsubCommands(Runner):
    """Publish and subscribe."""

    def pubsub_channels(self, pattern: Optional[TEncodable] = None) -> List[bytes]:
        """Lists the channels that someone listens to.

        Those who listen by a pattern do not count.

        Args:
            pattern: A glob pattern that the channels must fit; all channels, without it.

        Returns:
            The channels, in no particular order.

        Example:
            >>> client.pubsub_channels(pattern="news*")
            []
        """
        return self._run(*_builders.pubsub_channels(pattern))

    def pubsub_numpat(self) -> int:
        """Counts the patterns that someone listens to.

        A pattern counts once, however many listen to it.

        Returns:
            The number of different patterns.

        Example:
            >>> client.pubsub_numpat()
            0
        """
        return self._run(PUBSUB_NUMPAT)

    def pubsub_numsub(self, channels: Optional[List[TEncodable]] = None) -> Mapping[bytes, int]:
        """Counts who listens to each of some channels.

        Those who listen by a pattern do not count.

        Args:
            channels: The channels.

        Returns:
            The number of listeners of each channel.

        Example:
            >>> client.pubsub_numsub(channels=["news"])
            {b'news': 0}
        """
        return self._run(*_builders.pubsub_numsub(channels))

    def pubsub_shardchannels(self, pattern: Optional[TEncodable] = None) -> List[bytes]:
        """Lists the sharded channels that someone listens to.

        Args:
            pattern: A glob pattern that the channels must fit; all channels, without it.

        Returns:
            The channels, in no particular order.

        Example:
            >>> client.pubsub_shardchannels()
            []
        """
        return self._run(*_builders.pubsub_shardchannels(pattern))

    def pubsub_shardnumsub(self, channels: Optional[List[TEncodable]] = None) -> Mapping[bytes, int]:
        """Counts who listens to each of some sharded channels.

        Args:
            channels: The channels.

        Returns:
            The number of listeners of each channel.

        Example:
            >>> client.pubsub_shardnumsub(channels=["news"])
            {b'news': 0}
        """
        return self._run(*_builders.pubsub_shardnumsub(channels))

    def spublish(self, message: TEncodable, channel: TEncodable) -> int:
        """Sends a message to everyone who listens to a sharded channel.

        In a cluster such a channel lives on the shard of its name's slot, so that only that shard carries its
        messages.

        Args:
            message: The message.
            channel: The channel to send it on.

        Returns:
            How many connections to this server got the message.

        Example:
            >>> client.spublish("Hello", "news")
            0
        """
        return self._run(SPUBLISH, channel, message)


class StandalonePubsubCommands(Runner):
    """Publish and subscribe, as one server has them."""

    def publish(self, message: TEncodable, channel: TEncodable) -> int:
        """Sends a message to everyone who listens to a channel.

        Args:
            message: The message.
            channel: The channel to send it on.

        Returns:
            How many connections to this server got the message.

        Example:
            >>> client.publish("Hello", "news")
            0
        """
        return self._run(PUBLISH, channel, message)
