/** The public names of the package. */

export { BaseBatch } from "./BaseBatch";
export { BaseClient } from "./BaseClient";
export { Batch, ClusterBatch, ClusterTransaction, Transaction } from "./Batch";
export { ClusterScanCursor } from "./ClusterScanCursor";
export {
    type AdvancedBaseClientConfiguration,
    type AdvancedGlideClientConfiguration,
    type AdvancedGlideClusterClientConfiguration,
    type BaseClientConfiguration,
    DEFAULT_CONNECTION_TIMEOUT_IN_MILLISECONDS,
    DEFAULT_INFLIGHT_REQUESTS_LIMIT,
    DEFAULT_REQUEST_TIMEOUT_IN_MILLISECONDS,
    type GlideClientConfiguration,
    type GlideClusterClientConfiguration,
    NodeDiscoveryMode,
    type PeriodicChecks,
    type PeriodicChecksManualInterval,
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
export { GlideClusterClient } from "./GlideClusterClient";
export type { BaseCommands } from "./generated/BaseCommands";
export type { BatchCommands } from "./generated/BatchCommands";
export type { ClusterBatchCommands } from "./generated/ClusterBatchCommands";
export type { ClusterCommands } from "./generated/ClusterCommands";
export * from "./generated/public";
export type { StandaloneBatchCommands } from "./generated/StandaloneBatchCommands";
export type { StandaloneCommands } from "./generated/StandaloneCommands";
export { parseInfoResponse } from "./info";
export type {
    ClusterResponse,
    RouteByAddress,
    RouteOption,
    Routes,
    SingleNodeRoute,
    SlotIdTypes,
    SlotKeyTypes,
} from "./Routes";
export {
    convertElementsAndScores,
    convertGlideRecordToRecord,
    convertRecordToGlideRecord,
    isGlideRecord,
} from "./records";
export { Script } from "./Script";
