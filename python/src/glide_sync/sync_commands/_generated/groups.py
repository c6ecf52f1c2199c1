# @generated from protobuf/commands by codegen. Do not edit.
"""The commands of all groups, by the kind of client that has them."""

from glide_sync.sync_commands._generated.connection import ConnectionCommands, StandaloneConnectionCommands
from glide_sync.sync_commands._generated.generic import GenericCommands, StandaloneGenericCommands
from glide_sync.sync_commands._generated.hyperloglog import HyperloglogCommands, StandaloneHyperloglogCommands
from glide_sync.sync_commands._generated.list import ListCommands, StandaloneListCommands
from glide_sync.sync_commands._generated.pubsub import PubsubCommands, StandalonePubsubCommands
from glide_sync.sync_commands._generated.search import SearchCommands, StandaloneSearchCommands
from glide_sync.sync_commands._generated.server import ServerCommands, StandaloneServerCommands
from glide_sync.sync_commands._generated.set import SetCommands, StandaloneSetCommands
from glide_sync.sync_commands._generated.string import StandaloneStringCommands, StringCommands
from glide_sync.sync_commands._generated.transactions import StandaloneTransactionsCommands, TransactionsCommands


class AllCommands(
    ConnectionCommands,
    GenericCommands,
    HyperloglogCommands,
    ListCommands,
    PubsubCommands,
    SearchCommands,
    ServerCommands,
    SetCommands,
    StringCommands,
    TransactionsCommands,
):
    """What every client has."""


class AllStandaloneCommands(
    StandaloneConnectionCommands,
    StandaloneGenericCommands,
    StandaloneHyperloglogCommands,
    StandaloneListCommands,
    StandalonePubsubCommands,
    StandaloneSearchCommands,
    StandaloneServerCommands,
    StandaloneSetCommands,
    StandaloneStringCommands,
    StandaloneTransactionsCommands,
):
    """What a client of one server has besides."""
