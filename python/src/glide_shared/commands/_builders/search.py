# @generated from protobuf/commands by codegen. Do not edit.
"""Search: what to send, for the clients and the batches."""

from __future__ import annotations

from typing import Optional

from glide_shared.commands._ids import FT_INFO
from glide_shared.commands._words import Words, as_option
from glide_shared.commands.server_modules.ft_options.ft_search_options import (
    ConsistencyMode,
    InfoScope,
    ShardScope,
)
from glide_shared.constants import TEncodable


def info(
    index_name: TEncodable,
    scope: Optional[InfoScope],
    shard_scope: Optional[ShardScope],
    consistency: Optional[ConsistencyMode],
) -> Words:
    words: Words = [FT_INFO, index_name]
    if scope is not None:
        words += as_option("scope", scope, InfoScope)
    if shard_scope is not None:
        words += as_option("shard_scope", shard_scope, ShardScope)
    if consistency is not None:
        words += as_option("consistency", consistency, ConsistencyMode)
    return words
