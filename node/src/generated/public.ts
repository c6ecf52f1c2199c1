// @generated from protobuf/commands by codegen. Do not edit.

export { BitFieldGet, BitFieldIncrBy, BitFieldOverflow, BitFieldSet, BitOffset, BitOffsetMultiplier, BitOverflowControl, BitmapIndexType, BitwiseOperation, SignedEncoding, UnsignedEncoding, type BitEncoding, type BitFieldOffset, type BitFieldSubCommands, type BitOffsetOptions } from "../options/bitmap";
export { ConditionalChange, SortOrder, type BaseBatchOptions, type BaseScanOptions, type BatchOptions, type CallOptions, type Limit } from "../options/common";
export { ClientPauseMode, ClientTrackingInfo } from "../options/connection";
export { ExpireOptions, ObjectType, type MigrateOptions, type ScanOptions } from "../options/generic";
export { GeoUnit, type CoordOrigin, type GeoBoxShape, type GeoCircleShape, type GeoSearchResultOptions, type GeoSearchShape, type GeoSearchStoreResultOptions, type GeospatialData, type MemberOrigin, type SearchOrigin } from "../options/geo";
export { InsertPosition, ListDirection, type LPosOptions } from "../options/list";
export { FlushMode, InfoOptions } from "../options/server";
export { InfBoundary, ScoreFilter, UpdateByScore, type AggregationType, type Boundary, type ElementAndScore, type KeyWeight, type RangeByIndex, type RangeByLex, type RangeByScore, type Score, type SortedSetDataType, type ZScanOptions } from "../options/sorted-set";
export { TimeUnit, type GetExpiry, type SetOptions } from "../options/string";
export type { ClientKillFilter, ClientListFilter, ClientListOptions, ClientSetInfoAttribute, ClientUnblockOptions } from "./connection";
export type { CopyOptions, ExpireCondition, RestoreOptions, SortOptions } from "./keys";
export type { GeoAddOptions, GeoDistOptions, GeoRadiusStoreOptions } from "./places";
export type { BlmpopOptions, LmpopOptions } from "./lists";
export type { LolwutOptions } from "./server";
export type { SintercardOptions } from "./sets";
export type { BzmpopOptions, ZAddOptions, ZCombineOptions, ZInterCardOptions, ZMPopOptions, ZPopOptions, ZRangeLimitOptions, ZRangeOptions } from "./sortedSets";
export type { LcsIdxOptions, MsetexExpiry, MsetexOptions } from "./strings";
