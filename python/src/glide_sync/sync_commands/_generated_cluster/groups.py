# @generated from protobuf/commands by codegen. Do not edit.
"""The commands of all groups, by the kind of client that has them."""

from glide_sync.sync_commands._generated_cluster.cluster import ClusterClusterCommands
from glide_sync.sync_commands._generated_cluster.connection import ClusterConnectionCommands
from glide_sync.sync_commands._generated_cluster.generic import ClusterGenericCommands
from glide_sync.sync_commands._generated_cluster.pubsub import ClusterPubsubCommands
from glide_sync.sync_commands._generated_cluster.scripting import ClusterScriptingCommands
from glide_sync.sync_commands._generated_cluster.server import ClusterServerCommands
from glide_sync.sync_commands._generated_cluster.transactions import ClusterTransactionsCommands


class AllClusterCommands(
    ClusterClusterCommands,
    ClusterConnectionCommands,
    ClusterGenericCommands,
    ClusterPubsubCommands,
    ClusterScriptingCommands,
    ClusterServerCommands,
    ClusterTransactionsCommands,
):
    """What is for a cluster only."""
