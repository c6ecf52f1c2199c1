# @generated from protobuf/commands by codegen. Do not edit.
"""Transactions."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Optional

from glide_shared.commands._ids import UNWATCH
from glide_shared.constants import TOK
from glide_shared.routes import Route
from glide_sync.sync_commands._runner import RoutingRunner


class ClusterTransactionsCommands(RoutingRunner):
    """Transactions, as a cluster has them."""

    def unwatch(self, route: Optional[Route] = None) -> TOK:
        """Forgets all keys that this client watches.

        Args:
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            Always OK.

        Example:
            >>> client.unwatch()
            'OK'
        """
        return self._run_on(route, UNWATCH)
