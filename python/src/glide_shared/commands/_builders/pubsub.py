# @generated from protobuf/commands by codegen. Do not edit.
"""Publish and subscribe: what to send, for the clients and the batches."""

from __future__ import annotations

from typing import List, Optional

from glide_shared.commands._ids import (
    PUBSUB_CHANNELS,
    PUBSUB_NUMSUB,
    PUBSUB_SHARDCHANNELS,
    PUBSUB_SHARDNUMSUB,
)
from glide_shared.commands._words import Words, as_list
from glide_shared.constants import TEncodable


def pubsub_channels(pattern: Optional[TEncodable]) -> Words:
    words: Words = [PUBSUB_CHANNELS]
    if pattern is not None:
        words.append(pattern)
    return words


def pubsub_numsub(channels: Optional[List[TEncodable]]) -> Words:
    words: Words = [PUBSUB_NUMSUB]
    if channels:
        words += as_list("channels", channels)
    return words


def pubsub_shardchannels(pattern: Optional[TEncodable]) -> Words:
    words: Words = [PUBSUB_SHARDCHANNELS]
    if pattern is not None:
        words.append(pattern)
    return words


def pubsub_shardnumsub(channels: Optional[List[TEncodable]]) -> Words:
    words: Words = [PUBSUB_SHARDNUMSUB]
    if channels:
        words += as_list("channels", channels)
    return words
