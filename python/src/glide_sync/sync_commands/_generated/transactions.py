# @generated from protobuf/commands by codegen. Do not edit.
"""Transactions."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import List

from glide_shared.commands._ids import UNWATCH, WATCH
from glide_shared.commands._words import as_many
from glide_shared.constants import TOK, TEncodable
from glide_sync.sync_commands._runner import Runner


class TransactionsCommands(Runner):
    """Transactions."""

    def watch(self, keys: List[TEncodable]) -> TOK:
        """Watches keys, so that the next atomic batch runs only if none of them changes until then.

        It is the next one of this client, whoever sends it: code that watches keys at the same time as other
        code needs a client of its own. If the connection is lost in between, the batch does not run either.
        Nor does it in a cluster if the slot of a key moves to another node in between, or if none of the keys
        is on the node of the batch; keys on further nodes are checked right before it is sent. While keys are
        watched, reads go to primaries.

        Args:
            keys: The keys to watch.

        Returns:
            Always OK.

        Example:
            >>> client.watch(["stock"])
            'OK'
        """
        return self._run(WATCH, *as_many("keys", keys))


class StandaloneTransactionsCommands(Runner):
    """Transactions, as one server has them."""

    def unwatch(self) -> TOK:
        """Forgets all keys that this client watches.

        Returns:
            Always OK.

        Example:
            >>> client.unwatch()
            'OK'
        """
        return self._run(UNWATCH)
