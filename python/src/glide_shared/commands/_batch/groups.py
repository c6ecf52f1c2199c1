# @generated from protobuf/commands by codegen. Do not edit.
"""The commands of all groups, by the kind of client that has them."""

from glide_shared.commands._batch.bitmap import (
    BitmapCommands,
    ClusterBitmapCommands,
    StandaloneBitmapCommands,
)
from glide_shared.commands._batch.connection import (
    ClusterConnectionCommands,
    ConnectionCommands,
    StandaloneConnectionCommands,
)
from glide_shared.commands._batch.generic import (
    ClusterGenericCommands,
    GenericCommands,
    StandaloneGenericCommands,
)
from glide_shared.commands._batch.hyperloglog import (
    ClusterHyperloglogCommands,
    HyperloglogCommands,
    StandaloneHyperloglogCommands,
)
from glide_shared.commands._batch.list import ClusterListCommands, ListCommands, StandaloneListCommands
from glide_shared.commands._batch.pubsub import (
    ClusterPubsubCommands,
    PubsubCommands,
    StandalonePubsubCommands,
)
from glide_shared.commands._batch.server import (
    ClusterServerCommands,
    ServerCommands,
    StandaloneServerCommands,
)
from glide_shared.commands._batch.set import ClusterSetCommands, SetCommands, StandaloneSetCommands
from glide_shared.commands._batch.string import (
    ClusterStringCommands,
    StandaloneStringCommands,
    StringCommands,
)
from glide_shared.commands._batch.transactions import (
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
