# @generated from protobuf/commands by codegen. Do not edit.
"""The commands of all groups, by the kind of client that has them."""

from glide.async_commands._generated.bitmap import BitmapCommands
from glide.async_commands._generated.cluster import StandaloneClusterCommands
from glide.async_commands._generated.connection import ConnectionCommands, StandaloneConnectionCommands
from glide.async_commands._generated.generic import GenericCommands, StandaloneGenericCommands
from glide.async_commands._generated.geo import GeoCommands
from glide.async_commands._generated.hash import HashCommands
from glide.async_commands._generated.hyperloglog import HyperloglogCommands
from glide.async_commands._generated.list import ListCommands
from glide.async_commands._generated.pubsub import PubsubCommands, StandalonePubsubCommands
from glide.async_commands._generated.scripting import ScriptingCommands, StandaloneScriptingCommands
from glide.async_commands._generated.server import ServerCommands, StandaloneServerCommands
from glide.async_commands._generated.set import SetCommands
from glide.async_commands._generated.sorted_set import SortedSetCommands
from glide.async_commands._generated.stream import StreamCommands
from glide.async_commands._generated.string import StringCommands
from glide.async_commands._generated.transactions import StandaloneTransactionsCommands, TransactionsCommands


class AllCommands(
    BitmapCommands,
    ConnectionCommands,
    GenericCommands,
    GeoCommands,
    HashCommands,
    HyperloglogCommands,
    ListCommands,
    PubsubCommands,
    ScriptingCommands,
    ServerCommands,
    SetCommands,
    SortedSetCommands,
    StreamCommands,
    StringCommands,
    TransactionsCommands,
):
    """What is for every kind of server."""


class AllStandaloneCommands(
    StandaloneClusterCommands,
    StandaloneConnectionCommands,
    StandaloneGenericCommands,
    StandalonePubsubCommands,
    StandaloneScriptingCommands,
    StandaloneServerCommands,
    StandaloneTransactionsCommands,
):
    """What is for one server only."""
