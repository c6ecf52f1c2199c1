"""Valkey GLIDE: the sync client. `GlideClient.create` makes one."""

from glide_shared import __version__
from glide_shared.commands.batch import Batch, TBatch, Transaction
from glide_shared.commands.batch_options import BatchOptions
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
    InfoSection,
    InsertPosition,
    MigrateOptions,
    OnlyIfEqual,
)
from glide_shared.commands.server_modules import json_batch
from glide_shared.commands.server_modules.json_options import JsonArrIndexOptions, JsonArrPopOptions, JsonGetOptions
from glide_shared.config import (
    AdvancedGlideClientConfiguration,
    BackoffStrategy,
    GlideClientConfiguration,
    NodeAddress,
    NodeDiscoveryMode,
    ProtocolVersion,
    ReadFrom,
    ServerCredentials,
)
from glide_shared.constants import OK, TOK, TEncodable, TJsonResponse, TJsonUniversalResponse, TResult
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
from glide_sync.glide_client import GlideClient, TGlideClient
from glide_sync.sync_commands import glide_json

__all__ = [
    "AdvancedGlideClientConfiguration",
    "BackoffStrategy",
    "Batch",
    "BatchOptions",
    "ClientPauseMode",
    "ClientTrackingInfo",
    "ClosingError",
    "ConditionalChange",
    "ConfigurationError",
    "ConnectionError",
    "ExecAbortError",
    "ExpireOptions",
    "ExpiryGetEx",
    "ExpirySet",
    "ExpiryType",
    "ExpiryTypeGetEx",
    "FlushMode",
    "GlideClient",
    "GlideClientConfiguration",
    "GlideError",
    "InfoSection",
    "InsertPosition",
    "JsonArrIndexOptions",
    "JsonArrPopOptions",
    "JsonGetOptions",
    "Limit",
    "ListDirection",
    "MigrateOptions",
    "NodeAddress",
    "NodeDiscoveryMode",
    "OK",
    "ObjectType",
    "OnlyIfEqual",
    "OrderBy",
    "ProtocolVersion",
    "ReadFrom",
    "RequestError",
    "ServerCredentials",
    "TBatch",
    "TEncodable",
    "TGlideClient",
    "TJsonResponse",
    "TJsonUniversalResponse",
    "TOK",
    "TResult",
    "TimeoutError",
    "Transaction",
    "UsageError",
    "__version__",
    "glide_json",
    "json_batch",
]
