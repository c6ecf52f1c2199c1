// @generated from protobuf/commands by codegen. Do not edit.

export { ConditionalChange, SortOrder, type BaseBatchOptions, type BaseScanOptions, type BatchOptions, type CallOptions, type Limit } from "../options/common";
export { ClientPauseMode, ClientTrackingInfo } from "../options/connection";
export { ExpireOptions, ObjectType, type MigrateOptions, type ScanOptions } from "../options/generic";
export { type JsonArrPopOptions, type JsonGetOptions, type ReturnTypeJson, type UniversalReturnTypeJson } from "../options/json";
export { InsertPosition, ListDirection, type LPosOptions } from "../options/list";
export { type Field, type FtAggregateApply, type FtAggregateFilter, type FtAggregateGroupBy, type FtAggregateLimit, type FtAggregateOptions, type FtAggregateReducer, type FtAggregateReturnType, type FtAggregateSortBy, type FtAggregateSortProperty, type FtCreateOptions, type FtInfoOptions, type FtInfoReturnType, type FtSearchOptions, type FtSearchReturnType, type NumericField, type TagField, type TextField, type VectorField, type VectorFieldAttributesFlat, type VectorFieldAttributesHnsw } from "../options/search";
export { FlushMode, InfoOptions } from "../options/server";
export { TimeUnit, type GetExpiry, type SetOptions } from "../options/string";
export type { ClientKillFilter, ClientListFilter, ClientListOptions, ClientSetInfoAttribute, ClientUnblockOptions } from "./connection";
export type { CopyOptions, ExpireCondition, RestoreOptions, SortOptions } from "./keys";
export type { JsonPathOptions, JsonSetOptions } from "./json";
export type { BlmpopOptions, LmpopOptions } from "./lists";
export type { LolwutOptions } from "./server";
export type { SintercardOptions } from "./sets";
export type { LcsIdxOptions, MsetexExpiry, MsetexOptions } from "./strings";
export { GlideJson } from "./GlideJson";
export { JsonBatch } from "./JsonBatch";
export { GlideFt } from "./GlideFt";
