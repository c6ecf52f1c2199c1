# @generated from protobuf/commands by codegen. Do not edit.
"""HyperLogLogs."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import List

from glide_shared.commands._ids import PFADD, PFCOUNT, PFMERGE
from glide_shared.commands._words import as_list, as_many
from glide_shared.constants import TOK, TEncodable
from glide_sync.sync_commands._runner import Runner


class HyperloglogCommands(Runner):
    """HyperLogLogs."""

    def pfadd(self, key: TEncodable, elements: List[TEncodable]) -> bool:
        """Shows elements to a HyperLogLog, a small value that estimates how many different elements it has
        seen.

        A key that does not exist gets a new one, also when no elements are given.

        Args:
            key: The key.
            elements: The elements; may be empty.

        Returns:
            Whether the estimate may have changed, or the key is new.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a HyperLogLog.

        Example:
            >>> client.pfadd("visitors", ["Ada", "Bob"])
            True
            >>> client.pfadd("visitors", ["Ada"])
            False
        """
        return self._run(PFADD, key, *as_list("elements", elements))

    def pfcount(self, keys: List[TEncodable]) -> int:
        """Estimates how many different elements HyperLogLogs have seen together.

        The standard error is 0.81 %.

        Args:
            keys: The keys. One that does not exist has seen nothing.

        Returns:
            About the number of different elements.

        Raises:
            RequestError: `WRONGTYPE` if a key holds something other than a HyperLogLog.

        Example:
            >>> client.pfadd("monday", ["Ada", "Bob"])
            True
            >>> client.pfadd("tuesday", ["Ada", "Cleo"])
            True
            >>> client.pfcount(["monday", "tuesday"])
            3
        """
        return self._run(PFCOUNT, *as_many("keys", keys))

    def pfmerge(self, destination: TEncodable, source_keys: List[TEncodable]) -> TOK:
        """Lets a HyperLogLog see all that others have seen.

        What the destination has seen before stays.

        Args:
            destination: The HyperLogLog that changes; a new one if the key does not exist.
            source_keys: The other HyperLogLogs. A key that does not exist has seen nothing.

        Returns:
            Always OK.

        Raises:
            RequestError: `WRONGTYPE` if a key holds something other than a HyperLogLog.

        Example:
            >>> client.pfadd("monday", ["Ada", "Bob"])
            True
            >>> client.pfmerge("week", ["monday"])
            'OK'
            >>> client.pfcount(["week"])
            2
        """
        return self._run(PFMERGE, destination, *as_list("source_keys", source_keys))
