/** The public names of the package. */

export { BaseClient } from "./BaseClient";
export { BaseBatch, Batch, Transaction } from "./Batch";
export {
    type AdvancedBaseClientConfiguration,
    type AdvancedGlideClientConfiguration,
    type BaseClientConfiguration,
    type GlideClientConfiguration,
    NodeDiscoveryMode,
    ProtocolVersion,
    type ReadFrom,
    type ServerCredentials,
} from "./Configuration";
export {
    Decoder,
    type DecoderOption,
    type GlideRecord,
    type GlideReturnType,
    type GlideString,
    type ReturnTypeAttribute,
    type ReturnTypeMap,
    type ReturnTypeRecord,
} from "./Decoder";
export {
    ClosingError,
    ConfigurationError,
    ConnectionError,
    type Delivery,
    type ErrorCode,
    type ErrorDetail,
    ExecAbortError,
    RequestError,
    TIMEOUT_ERROR,
    TimeoutError,
    ValkeyError,
} from "./Errors";
export { GlideClient } from "./GlideClient";
export type { BaseCommands } from "./generated/BaseCommands";
export type { BatchCommands } from "./generated/BatchCommands";
export type { ClientKillFilter, ClientListOptions, ClientUnblockOptions } from "./generated/connection";
export type { CopyOptions, ExpireCondition, RestoreOptions, SortOptions } from "./generated/keys";
export type {
    AclLogEntry,
    AclSelector,
    AclUser,
    CommandArgument,
    CommandDocs,
    CommandInfo,
    CommandKeys,
    CommandListFilter,
    CommandLogEntry,
    FailoverOptions,
    LoadedModule,
    LolwutOptions,
    MemoryUsageOptions,
    ModuleLoadexOptions,
    ShutdownOptions,
} from "./generated/server";
export type { StandaloneCommands } from "./generated/StandaloneCommands";
export type { LcsIdxOptions, MsetexOptions } from "./generated/strings";
export { parseInfoResponse } from "./info";
export {
    type BaseBatchOptions,
    type BaseScanOptions,
    type BatchOptions,
    type CallOptions,
    ClientPauseMode,
    ClientTrackingInfo,
    ExpireOptions,
    FlushMode,
    type GetExpiry,
    InfoOptions,
    LatencyEntry,
    LatencyEventInfo,
    type Limit,
    type MemoryStats,
    type MemoryStatsDb,
    type MigrateOptions,
    ObjectType,
    type ScanOptions,
    type SetOptions,
    SortOrder,
    TimeUnit,
} from "./options";
