# @generated from protobuf/commands by codegen. Do not edit.
"""HyperLogLogs."""

from __future__ import annotations

from typing import List

from glide_shared.commands._appender import Appender, TBatch
from glide_shared.commands._ids import PFADD, PFCOUNT, PFMERGE
from glide_shared.commands._words import as_list, as_many
from glide_shared.constants import TEncodable


class HyperloglogCommands(Appender):
    """HyperLogLogs."""

    def pfadd(self: TBatch, key: TEncodable, elements: List[TEncodable]) -> TBatch:
        """Shows elements to a HyperLogLog, a small value that estimates how many different elements it has
        seen.

        Its reply: whether the estimate may have changed, or the key is new.
        """
        self._add(PFADD, key, *as_list("elements", elements))
        return self

    def pfcount(self: TBatch, keys: List[TEncodable]) -> TBatch:
        """Estimates how many different elements HyperLogLogs have seen together.

        Its reply: about the number of different elements.
        """
        self._add(PFCOUNT, *as_many("keys", keys))
        return self

    def pfmerge(self: TBatch, destination: TEncodable, source_keys: List[TEncodable]) -> TBatch:
        """Lets a HyperLogLog see all that others have seen.

        Its reply: always OK.
        """
        self._add(PFMERGE, destination, *as_list("source_keys", source_keys))
        return self
