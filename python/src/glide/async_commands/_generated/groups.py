# @generated from protobuf/commands by codegen. Do not edit.
"""The commands of all groups, by the kind of client that has them."""

from glide.async_commands._generated.bitmap import BitmapCommands, StandaloneBitmapCommands
from glide.async_commands._generated.connection import ConnectionCommands, StandaloneConnectionCommands
from glide.async_commands._generated.generic import GenericCommands, StandaloneGenericCommands
from glide.async_commands._generated.hash import HashCommands, StandaloneHashCommands
from glide.async_commands._generated.hyperloglog import HyperloglogCommands, StandaloneHyperloglogCommands
from glide.async_commands._generated.list import ListCommands, StandaloneListCommands
from glide.async_commands._generated.pubsub import PubsubCommands, StandalonePubsubCommands
from glide.async_commands._generated.scripting import ScriptingCommands, StandaloneScriptingCommands
from glide.async_commands._generated.server import ServerCommands, StandaloneServerCommands
from glide.async_commands._generated.set import SetCommands, StandaloneSetCommands
from glide.async_commands._generated.stream import StandaloneStreamCommands, StreamCommands
from glide.async_commands._generated.string import StandaloneStringCommands, StringCommands
from glide.async_commands._generated.transactions import StandaloneTransactionsCommands, TransactionsCommands


class AllCommands(
    BitmapCommands,
    ConnectionCommands,
    GenericCommands,
    HashCommands,
    HyperloglogCommands,
    ListCommands,
    PubsubCommands,
    ScriptingCommands,
    ServerCommands,
    SetCommands,
    StreamCommands,
    StringCommands,
    TransactionsCommands,
):
    """What every client has."""


class AllStandaloneCommands(
    StandaloneBitmapCommands,
    StandaloneConnectionCommands,
    StandaloneGenericCommands,
    StandaloneHashCommands,
    StandaloneHyperloglogCommands,
    StandaloneListCommands,
    StandalonePubsubCommands,
    StandaloneScriptingCommands,
    StandaloneServerCommands,
    StandaloneSetCommands,
    StandaloneStreamCommands,
    StandaloneStringCommands,
    StandaloneTransactionsCommands,
):
    """What a client of one server has besides."""
