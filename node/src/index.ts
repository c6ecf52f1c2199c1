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
export * from "./generated/public";
export type { StandaloneCommands } from "./generated/StandaloneCommands";
export { parseInfoResponse } from "./info";
