# @generated from protobuf/commands by codegen. Do not edit.
"""The commands of all groups, by the kind of client that has them."""

from glide_shared.commands._batch.bitmap import BitmapCommands, StandaloneBitmapCommands
from glide_shared.commands._batch.connection import ConnectionCommands, StandaloneConnectionCommands
from glide_shared.commands._batch.generic import GenericCommands, StandaloneGenericCommands
from glide_shared.commands._batch.hash import HashCommands, StandaloneHashCommands
from glide_shared.commands._batch.hyperloglog import HyperloglogCommands, StandaloneHyperloglogCommands
from glide_shared.commands._batch.list import ListCommands, StandaloneListCommands
from glide_shared.commands._batch.pubsub import PubsubCommands, StandalonePubsubCommands
from glide_shared.commands._batch.scripting import ScriptingCommands, StandaloneScriptingCommands
from glide_shared.commands._batch.server import ServerCommands, StandaloneServerCommands
from glide_shared.commands._batch.set import SetCommands, StandaloneSetCommands
from glide_shared.commands._batch.stream import StandaloneStreamCommands, StreamCommands
from glide_shared.commands._batch.string import StandaloneStringCommands, StringCommands
from glide_shared.commands._batch.transactions import StandaloneTransactionsCommands, TransactionsCommands


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
