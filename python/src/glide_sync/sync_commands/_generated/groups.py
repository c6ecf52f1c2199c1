# @generated from protobuf/commands by codegen. Do not edit.
"""The commands of all groups, by the kind of client that has them."""

from glide_sync.sync_commands._generated.connection import (
    ClusterConnectionCommands,
    ConnectionCommands,
    StandaloneConnectionCommands,
)
from glide_sync.sync_commands._generated.generic import (
    ClusterGenericCommands,
    GenericCommands,
    StandaloneGenericCommands,
)
from glide_sync.sync_commands._generated.server import (
    ClusterServerCommands,
    ServerCommands,
    StandaloneServerCommands,
)
from glide_sync.sync_commands._generated.string import (
    ClusterStringCommands,
    StandaloneStringCommands,
    StringCommands,
)
from glide_sync.sync_commands._generated.transactions import (
    ClusterTransactionsCommands,
    StandaloneTransactionsCommands,
    TransactionsCommands,
)


class AllCommands(
    ConnectionCommands,
    GenericCommands,
    ServerCommands,
    StringCommands,
    TransactionsCommands,
):
    """What is for every kind of server."""


class AllStandaloneCommands(
    StandaloneConnectionCommands,
    StandaloneGenericCommands,
    StandaloneServerCommands,
    StandaloneStringCommands,
    StandaloneTransactionsCommands,
):
    """What is for one server only."""


class AllClusterCommands(
    ClusterConnectionCommands,
    ClusterGenericCommands,
    ClusterServerCommands,
    ClusterStringCommands,
    ClusterTransactionsCommands,
):
    """What is for a cluster only."""
