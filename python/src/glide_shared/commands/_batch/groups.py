# @generated from protobuf/commands by codegen. Do not edit.
"""The commands of all groups, by the kind of client that has them."""

from glide_shared.commands._batch.bitmap import BitmapCommands
from glide_shared.commands._batch.cluster import ClusterCommands
from glide_shared.commands._batch.connection import ConnectionCommands, StandaloneConnectionCommands
from glide_shared.commands._batch.generic import (
    ClusterGenericCommands,
    GenericCommands,
    StandaloneGenericCommands,
)
from glide_shared.commands._batch.geo import GeoCommands
from glide_shared.commands._batch.hash import HashCommands
from glide_shared.commands._batch.hyperloglog import HyperloglogCommands
from glide_shared.commands._batch.list import ListCommands
from glide_shared.commands._batch.pubsub import PubsubCommands
from glide_shared.commands._batch.scripting import ScriptingCommands
from glide_shared.commands._batch.server import ServerCommands
from glide_shared.commands._batch.set import SetCommands
from glide_shared.commands._batch.sorted_set import SortedSetCommands
from glide_shared.commands._batch.stream import StreamCommands
from glide_shared.commands._batch.string import StringCommands


class AllCommands(
    BitmapCommands,
    ClusterCommands,
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
):
    """What is for every kind of server."""


class AllStandaloneCommands(
    StandaloneConnectionCommands,
    StandaloneGenericCommands,
):
    """What is for one server only."""


class AllClusterCommands(
    ClusterGenericCommands,
):
    """What is for a cluster only."""
