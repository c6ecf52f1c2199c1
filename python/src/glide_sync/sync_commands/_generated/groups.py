# @generated from protobuf/commands by codegen. Do not edit.
"""The commands of all groups, by the kind of client that has them."""

from glide_sync.sync_commands._generated.bitmap import (
    BitmapCommands,
    ClusterBitmapCommands,
    StandaloneBitmapCommands,
)
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
from glide_sync.sync_commands._generated.hyperloglog import (
    ClusterHyperloglogCommands,
    HyperloglogCommands,
    StandaloneHyperloglogCommands,
)
from glide_sync.sync_commands._generated.list import ClusterListCommands, ListCommands, StandaloneListCommands
from glide_sync.sync_commands._generated.pubsub import (
    ClusterPubsubCommands,
    PubsubCommands,
    StandalonePubsubCommands,
)
from glide_sync.sync_commands._generated.server import (
    ClusterServerCommands,
    ServerCommands,
    StandaloneServerCommands,
)
from glide_sync.sync_commands._generated.set import ClusterSetCommands, SetCommands, StandaloneSetCommands
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
    BitmapCommands,
    ConnectionCommands,
    GenericCommands,
    HyperloglogCommands,
    ListCommands,
    PubsubCommands,
    ServerCommands,
    SetCommands,
    StringCommands,
    TransactionsCommands,
):
    """What is for every kind of server."""


class AllStandaloneCommands(
    StandaloneBitmapCommands,
    StandaloneConnectionCommands,
    StandaloneGenericCommands,
    StandaloneHyperloglogCommands,
    StandaloneListCommands,
    StandalonePubsubCommands,
    StandaloneServerCommands,
    StandaloneSetCommands,
    StandaloneStringCommands,
    StandaloneTransactionsCommands,
):
    """What is for one server only."""


class AllClusterCommands(
    ClusterBitmapCommands,
    ClusterConnectionCommands,
    ClusterGenericCommands,
    ClusterHyperloglogCommands,
    ClusterListCommands,
    ClusterPubsubCommands,
    ClusterServerCommands,
    ClusterSetCommands,
    ClusterStringCommands,
    ClusterTransactionsCommands,
):
    """What is for a cluster only."""
