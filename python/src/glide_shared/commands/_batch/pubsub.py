# @generated from protobuf/commands by codegen. Do not edit.
"""Publish and subscribe."""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional

from glide_shared.commands._appender import Appender, TBatch
from glide_shared.commands._ids import PUBLISH, PUBSUB_NUMPAT, SPUBLISH
from glide_shared.commands._late import late
from glide_shared.constants import TEncodable

if TYPE_CHECKING:
    from glide_shared.commands._builders import pubsub as _builders
    from glide_shared.commands._by_hand import pubsub as _by_hand
else:
    _builders = late("glide_shared.commands._builders.pubsub")
    _by_hand = late("glide_shared.commands._by_hand.pubsub")


class PubsubCommands(Appender):
    """Publish and subscribe."""

    def pubsub_channels(self: TBatch, pattern: Optional[TEncodable] = None) -> TBatch:
        """Lists the channels that someone listens to.

        Its reply: the channels, in no particular order.
        """
        self._add(*_builders.pubsub_channels(pattern))
        return self

    def pubsub_numpat(self: TBatch) -> TBatch:
        """Counts the patterns that someone listens to.

        Its reply: the number of different patterns.
        """
        self._add(PUBSUB_NUMPAT)
        return self

    def pubsub_numsub(self: TBatch, channels: Optional[List[TEncodable]] = None) -> TBatch:
        """Counts who listens to each of some channels.

        Its reply: the number of listeners of each channel.
        """
        self._add(*_builders.pubsub_numsub(channels))
        return self

    def pubsub_shardchannels(self: TBatch, pattern: Optional[TEncodable] = None) -> TBatch:
        """Lists the sharded channels that someone listens to.

        Its reply: the channels, in no particular order.
        """
        self._add(*_builders.pubsub_shardchannels(pattern))
        return self

    def pubsub_shardnumsub(self: TBatch, channels: Optional[List[TEncodable]] = None) -> TBatch:
        """Counts who listens to each of some sharded channels.

        Its reply: the number of listeners of each channel.
        """
        self._add(*_builders.pubsub_shardnumsub(channels))
        return self

    def spublish(self: TBatch, message: TEncodable, channel: TEncodable) -> TBatch:
        """Sends a message to everyone who listens to a sharded channel.

        Its reply: how many connections to this server got the message.
        """
        self._add(SPUBLISH, channel, message)
        return self


class StandalonePubsubCommands(Appender):
    """Publish and subscribe, as one server has them."""

    def publish(self: TBatch, message: TEncodable, channel: TEncodable) -> TBatch:
        """Sends a message to everyone who listens to a channel.

        Its reply: how many connections to this server got the message.
        """
        self._add(PUBLISH, channel, message)
        return self


class ClusterPubsubCommands(Appender):
    """Publish and subscribe, as a cluster has them."""

    def publish(self: TBatch, message: TEncodable, channel: TEncodable, sharded: bool = False) -> TBatch:
        """Sends a message to everyone who listens to a channel.

        Its reply: how many connections to this server got the message.
        """
        self._add(*_by_hand.publish(message, channel, sharded))
        return self
