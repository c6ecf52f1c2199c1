/** What calls of several groups can be told. */

import type { GlideString } from "../Decoder";
import type { SingleNodeRoute } from "../Routes";

/** What any call can be told. */
export interface CallOptions {
    /** Ends the call early. Its promise rejects with the signal's reason; what was sent already may still run. */
    signal?: AbortSignal;
}

/** What the execution of any batch can be told. */
export interface BaseBatchOptions {
    /** Milliseconds that the whole batch may take; the client's `requestTimeout` if absent. */
    timeout?: number;
}

/** What the execution of a batch can be told. */
export type BatchOptions = {} & BaseBatchOptions;

/** What a batch of a cluster does about commands that failed, at the risk of running some twice or out of order. */
export interface ClusterBatchRetryStrategy {
    /** Whether to send commands again that a server refused for a while, such as with `TRYAGAIN`. */
    retryServerError: boolean;
    /** Whether to send commands again whose fate a lost connection left unknown. */
    retryConnectionError: boolean;
}

/** What the execution of a batch in a cluster can be told. */
export type ClusterBatchOptions = {
    /** The node to send the batch to, if not those that its keys say. */
    route?: SingleNodeRoute;
    /** Only for a batch that is not atomic; without it such commands are not sent again. */
    retryStrategy?: ClusterBatchRetryStrategy;
} & BaseBatchOptions;

/** Which elements of an order to give. */
export interface Limit {
    /** How many elements to skip. */
    offset: number;
    /** How many elements to give after that; all, if negative. */
    count: number;
}

/** The direction of an order. */
export enum SortOrder {
    ASC = "ASC",
    DESC = "DESC",
}

/** What a step of any scan can be told. */
export interface BaseScanOptions {
    /** A glob pattern. Elements are filtered after they were taken, so a step may give none. */
    match?: GlideString;
    /** About how much work to do in a step, in elements; the server's default is 10. */
    readonly count?: number;
}

/** On what condition a value is set, or which members a command adds to a set that orders them. */
export enum ConditionalChange {
    /** None: only those that are there are changed. */
    ONLY_IF_EXISTS = "XX",
    /** Only those that are not there; none is changed. */
    ONLY_IF_DOES_NOT_EXIST = "NX",
}
