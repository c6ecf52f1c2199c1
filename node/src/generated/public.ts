// @generated from protobuf/commands by codegen. Do not edit.

export { BitFieldGet, BitFieldIncrBy, BitFieldOverflow, BitFieldSet, BitOffset, BitOffsetMultiplier, BitOverflowControl, BitmapIndexType, BitwiseOperation, SignedEncoding, UnsignedEncoding, type BitEncoding, type BitFieldOffset, type BitFieldSubCommands, type BitOffsetOptions } from "../options/bitmap";
export { SortOrder, type BaseBatchOptions, type BaseScanOptions, type BatchOptions, type CallOptions, type Limit } from "../options/common";
export { ClientPauseMode, ClientTrackingInfo } from "../options/connection";
export { ExpireOptions, ObjectType, type MigrateOptions, type ScanOptions } from "../options/generic";
export { InsertPosition, ListDirection, type LPosOptions } from "../options/list";
export { FlushMode, InfoOptions, LatencyEntry, LatencyEventInfo, type MemoryStats, type MemoryStatsDb } from "../options/server";
export { TimeUnit, type GetExpiry, type SetOptions } from "../options/string";
export type { ClusterFailoverOptions, ClusterLink, ClusterResetOptions, ClusterSetSlotOptions, ClusterSetSlotState, ClusterShard, ClusterShardNode, ClusterSlotMigration, ClusterSlotNode, ClusterSlotStatsOrderByOptions, ClusterscanOptions } from "./cluster";
export type { ClientKillFilter, ClientListFilter, ClientListOptions, ClientSetInfoAttribute, ClientUnblockOptions } from "./connection";
export type { CopyOptions, ExpireCondition, RestoreOptions, SortOptions } from "./keys";
export type { BlmpopOptions, LmpopOptions } from "./lists";
export type { AclLogEntry, AclSelector, AclUser, CommandArgument, CommandDocs, CommandInfo, CommandKeys, CommandListFilter, CommandLogEntry, FailoverOptions, LoadedModule, LolwutOptions, MemoryUsageOptions, ModuleLoadexOptions, ShutdownOptions } from "./server";
export type { SintercardOptions } from "./sets";
export type { LcsIdxOptions, MsetexExpiry, MsetexOptions } from "./strings";
