"""Valkey GLIDE: the asyncio client. `GlideClient.create` makes one."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, List

from glide.glide_client import GlideClient
from glide_shared import __version__
from glide_shared.commands.batch_options import BatchOptions, BatchRetryStrategy, ClusterBatchOptions
from glide_shared.commands.bitmap import (
    BitEncoding,
    BitFieldGet,
    BitFieldIncrBy,
    BitFieldOffset,
    BitFieldOverflow,
    BitFieldSet,
    BitFieldSubCommands,
    BitmapIndexType,
    BitOffset,
    BitOffsetMultiplier,
    BitOverflowControl,
    BitwiseOperation,
    OffsetOptions,
    SignedEncoding,
    UnsignedEncoding,
)
from glide_shared.commands.client_tracking import ClientTrackingInfo
from glide_shared.commands.command_args import Limit, ListDirection, ObjectType, OrderBy
from glide_shared.commands.core_options import (
    ClientPauseMode,
    ConditionalChange,
    ExpireOptions,
    ExpiryGetEx,
    ExpirySet,
    ExpiryType,
    ExpiryTypeGetEx,
    FlushMode,
    FunctionRestorePolicy,
    HashFieldConditionalChange,
    InfoSection,
    InsertPosition,
    MigrateOptions,
    OnlyIfEqual,
)
from glide_shared.commands.latency import LatencyEntry, LatencyEventInfo
from glide_shared.commands.memory import MemoryStats, MemoryStatsDb
from glide_shared.commands.sorted_set import (
    GeoSearchByBox,
    GeoSearchByRadius,
    GeoSearchCount,
    GeospatialData,
    GeoUnit,
)
from glide_shared.commands.stream import (
    ExclusiveIdBound,
    IdBound,
    MaxId,
    MinId,
    StreamAddOptions,
    StreamClaimOptions,
    StreamGroupOptions,
    StreamPendingOptions,
    StreamRangeBound,
    StreamReadGroupOptions,
    StreamReadOptions,
    StreamTrimOptions,
    TrimByMaxLen,
    TrimByMinId,
)
from glide_shared.config import (
    AdvancedGlideClientConfiguration,
    AdvancedGlideClusterClientConfiguration,
    BackoffStrategy,
    GlideClientConfiguration,
    GlideClusterClientConfiguration,
    NodeAddress,
    NodeDiscoveryMode,
    PeriodicChecksManualInterval,
    PeriodicChecksStatus,
    ProtocolVersion,
    ReadFrom,
    ServerCredentials,
)
from glide_shared.constants import (
    OK,
    TOK,
    TClusterResponse,
    TEncodable,
    TFunctionListResponse,
    TFunctionStatsFullResponse,
    TFunctionStatsSingleNodeResponse,
    TJsonResponse,
    TJsonUniversalResponse,
    TResult,
    TSingleNodeRoute,
    TXInfoStreamFullResponse,
    TXInfoStreamResponse,
)
from glide_shared.exceptions import (
    ClosingError,
    ConfigurationError,
    ConnectionError,
    ExecAbortError,
    GlideError,
    RequestError,
    TimeoutError,
    UsageError,
)
from glide_shared.routes import (
    AllNodes,
    AllPrimaries,
    ByAddressRoute,
    RandomNode,
    Route,
    SlotIdRoute,
    SlotKeyRoute,
    SlotType,
)
from glide_shared.script import Script

if TYPE_CHECKING:
    from glide.glide_client import GlideClusterClient as GlideClusterClient
    from glide.glide_client import TGlideClient as TGlideClient
    from glide_shared.commands.batch import Batch, ClusterBatch, ClusterTransaction, TBatch, Transaction

# What takes long to load is loaded when somebody asks for it.
_LATE = {
    "Batch": "glide_shared.commands.batch",
    "ClusterBatch": "glide_shared.commands.batch",
    "ClusterTransaction": "glide_shared.commands.batch",
    "GlideClusterClient": "glide.glide_client",
    "TBatch": "glide_shared.commands.batch",
    "TGlideClient": "glide.glide_client",
    "Transaction": "glide_shared.commands.batch",
}


def __getattr__(name: str) -> Any:
    if name not in _LATE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(_LATE[name]), name)
    globals()[name] = found
    return found


def __dir__() -> List[str]:
    return sorted({*globals(), *_LATE})


__all__ = [
    "AdvancedGlideClientConfiguration",
    "AdvancedGlideClusterClientConfiguration",
    "AllNodes",
    "AllPrimaries",
    "BackoffStrategy",
    "Batch",
    "BatchOptions",
    "BatchRetryStrategy",
    "BitEncoding",
    "BitFieldGet",
    "BitFieldIncrBy",
    "BitFieldOffset",
    "BitFieldOverflow",
    "BitFieldSet",
    "BitFieldSubCommands",
    "BitOffset",
    "BitOffsetMultiplier",
    "BitOverflowControl",
    "BitmapIndexType",
    "BitwiseOperation",
    "ByAddressRoute",
    "ClientPauseMode",
    "ClientTrackingInfo",
    "ClosingError",
    "ClusterBatch",
    "ClusterBatchOptions",
    "ClusterTransaction",
    "ConditionalChange",
    "ConfigurationError",
    "ConnectionError",
    "ExclusiveIdBound",
    "ExecAbortError",
    "ExpireOptions",
    "ExpiryGetEx",
    "ExpirySet",
    "ExpiryType",
    "ExpiryTypeGetEx",
    "FlushMode",
    "FunctionRestorePolicy",
    "GeoSearchByBox",
    "GeoSearchByRadius",
    "GeoSearchCount",
    "GeoUnit",
    "GeospatialData",
    "GlideClient",
    "GlideClientConfiguration",
    "GlideClusterClient",
    "GlideClusterClientConfiguration",
    "GlideError",
    "HashFieldConditionalChange",
    "IdBound",
    "InfoSection",
    "InsertPosition",
    "LatencyEntry",
    "LatencyEventInfo",
    "Limit",
    "ListDirection",
    "MaxId",
    "MemoryStats",
    "MemoryStatsDb",
    "MigrateOptions",
    "MinId",
    "NodeAddress",
    "NodeDiscoveryMode",
    "OK",
    "ObjectType",
    "OffsetOptions",
    "OnlyIfEqual",
    "OrderBy",
    "PeriodicChecksManualInterval",
    "PeriodicChecksStatus",
    "ProtocolVersion",
    "RandomNode",
    "ReadFrom",
    "RequestError",
    "Route",
    "Script",
    "ServerCredentials",
    "SignedEncoding",
    "SlotIdRoute",
    "SlotKeyRoute",
    "SlotType",
    "StreamAddOptions",
    "StreamClaimOptions",
    "StreamGroupOptions",
    "StreamPendingOptions",
    "StreamRangeBound",
    "StreamReadGroupOptions",
    "StreamReadOptions",
    "StreamTrimOptions",
    "TBatch",
    "TClusterResponse",
    "TEncodable",
    "TFunctionListResponse",
    "TFunctionStatsFullResponse",
    "TFunctionStatsSingleNodeResponse",
    "TGlideClient",
    "TJsonResponse",
    "TJsonUniversalResponse",
    "TOK",
    "TResult",
    "TSingleNodeRoute",
    "TXInfoStreamFullResponse",
    "TXInfoStreamResponse",
    "TimeoutError",
    "Transaction",
    "TrimByMaxLen",
    "TrimByMinId",
    "UnsignedEncoding",
    "UsageError",
    "__version__",
]
