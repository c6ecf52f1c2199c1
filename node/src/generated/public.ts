// @generated from protobuf/commands by codegen. Do not edit.

export { BitFieldGet, BitFieldIncrBy, BitFieldOverflow, BitFieldSet, BitOffset, BitOffsetMultiplier, BitOverflowControl, BitmapIndexType, BitwiseOperation, SignedEncoding, UnsignedEncoding, type BitEncoding, type BitFieldOffset, type BitFieldSubCommands, type BitOffsetOptions } from "../options/bitmap";
export { ConditionalChange, SortOrder, type BaseBatchOptions, type BaseScanOptions, type BatchOptions, type CallOptions, type ClusterBatchOptions, type ClusterBatchRetryStrategy, type Limit } from "../options/common";
export { ClientPauseMode, ClientTrackingInfo } from "../options/connection";
export { ExpireOptions, ObjectType, type MigrateOptions, type ScanOptions } from "../options/generic";
export { GeoUnit, type CoordOrigin, type GeoBoxShape, type GeoCircleShape, type GeoSearchResultOptions, type GeoSearchShape, type GeoSearchStoreResultOptions, type GeospatialData, type MemberOrigin, type SearchOrigin } from "../options/geo";
export { HashExpirationCondition, HashFieldConditionalChange, convertFieldsAndValuesToHashDataType, type HGetExExpiry, type HScanOptions, type HSetExExpiry, type HashDataType } from "../options/hash";
export { InsertPosition, ListDirection, type LPosOptions } from "../options/list";
export { InfBoundary, type Boundary } from "../options/ranges";
export { FunctionRestorePolicy, type FunctionListResponse, type FunctionStatsFullResponse, type FunctionStatsSingleResponse } from "../options/scripting";
export { FlushMode, InfoOptions, LatencyEntry, LatencyEventInfo, type MemoryStats, type MemoryStatsDb } from "../options/server";
export type { ReturnTypeXinfoStream, StreamAddOptions, StreamEntries, StreamEntryDataType, StreamPendingOptions, StreamReadGroupOptions, StreamReadOptions, StreamTrimOptions } from "../options/stream";
export { TimeUnit, type GetExpiry, type SetOptions } from "../options/string";
export type { ClusterFailoverOptions, ClusterLink, ClusterResetOptions, ClusterSetSlotOptions, ClusterSetSlotState, ClusterShard, ClusterShardNode, ClusterSlotMigration, ClusterSlotNode, ClusterSlotStatsOrderByOptions, ClusterscanOptions } from "./cluster";
export type { ClientKillFilter, ClientListFilter, ClientListOptions, ClientSetInfoAttribute, ClientUnblockOptions } from "./connection";
export type { CopyOptions, ExpireCondition, RestoreOptions, SortOptions } from "./keys";
export type { GeoAddOptions, GeoDistOptions, GeoRadiusStoreOptions } from "./places";
export type { HExpireOptions, HGetExOptions, HSetExOptions } from "./hashes";
export type { BlmpopOptions, LmpopOptions } from "./lists";
export type { FunctionListOptions } from "./scriptsAndFunctions";
export type { AclLogEntry, AclSelector, AclUser, CommandArgument, CommandDocs, CommandInfo, CommandKeys, CommandListFilter, CommandLogEntry, FailoverOptions, LoadedModule, LolwutOptions, MemoryUsageOptions, ModuleLoadexOptions, ShutdownOptions } from "./server";
export type { SintercardOptions } from "./sets";
export type { StreamClaimOptions, StreamGroupOptions, XautoclaimOptions, XgroupSetIdOptions, XsetidOptions } from "./streams";
export type { LcsIdxOptions, MsetexExpiry, MsetexOptions } from "./strings";
