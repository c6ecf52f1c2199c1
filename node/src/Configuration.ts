/** What a client can be told at creation. */

import type { Decoder } from "./Decoder";

/** The protocol that a client speaks with the server. */
export enum ProtocolVersion {
    RESP3 = 0,
    RESP2 = 1,
}

/** How a client finds the servers of a standalone set-up. */
export enum NodeDiscoveryMode {
    /** The given addresses, each asked for its role. */
    Standard = 0,
    Static = 1,
    DiscoverAll = 2,
}

/** Which servers answer commands that only read. */
export type ReadFrom = "primary" | "preferReplica" | "AZAffinity" | "AZAffinityReplicasAndPrimary" | "allNodes";

/** Who the client is. Without a username, the server's default user. */
export type ServerCredentials = { username?: string; password: string };

/** What `requestTimeout` is if absent. */
export const DEFAULT_REQUEST_TIMEOUT_IN_MILLISECONDS = 250;
/** What `connectionTimeout` is if absent. */
export const DEFAULT_CONNECTION_TIMEOUT_IN_MILLISECONDS = 2000;
/** What `inflightRequestsLimit` is if absent. */
export const DEFAULT_INFLIGHT_REQUESTS_LIMIT = 1000;

/** Settings that most applications leave alone. */
export interface AdvancedBaseClientConfiguration {
    /** Milliseconds that an attempt to connect may take; 2000 if absent. */
    connectionTimeout?: number;
    /** Whether the system sends small writes at once; true if absent. */
    tcpNoDelay?: boolean;
}

/** Settings of any client. */
export interface BaseClientConfiguration {
    /** Servers to connect to; the client finds out which of them is the primary. The port is 6379 if absent. */
    addresses: { host: string; port?: number }[];
    /** The database to select; 0 if absent. */
    databaseId?: number;
    /** Not available yet: only false is accepted. */
    useTLS?: boolean;
    credentials?: ServerCredentials;
    /** Milliseconds that a request may take, from the call to the reply; 250 if absent. */
    requestTimeout?: number;
    /** RESP3 if absent; where the server does not know it the client falls back to RESP2. */
    protocol?: ProtocolVersion;
    /** A name that the server shows in its list of clients. */
    clientName?: string;
    /** Which servers answer commands that only read; the primary if absent. Only `primary` and `preferReplica` are available yet. */
    readFrom?: ReadFrom;
    /** How many requests may be pending at once; 1000 if absent. One more fails at once. */
    inflightRequestsLimit?: number;
    /** Which type the strings of replies have; `Decoder.String` if absent. */
    defaultDecoder?: Decoder;
    /** Before the n-th attempt to connect again the client waits up to `factor * exponentBase ** n` milliseconds. */
    connectionBackoff?: {
        /** From this attempt on the wait grows no more. */
        numberOfRetries: number;
        factor: number;
        exponentBase: number;
        /** How much of the wait is random, in percent. */
        jitterPercent?: number;
    };
    /** Connects with the first request instead of at creation. */
    lazyConnect?: boolean;
    /** The library name that the server shows in its list of clients; `GlideJS` if absent. */
    libName?: string;
    /** Shown in parentheses after the library name. */
    clientInfoTag?: string;
}

/** {@link AdvancedBaseClientConfiguration} of a standalone client. */
export type AdvancedGlideClientConfiguration = AdvancedBaseClientConfiguration & {};

/** Settings of a standalone client. */
export type GlideClientConfiguration = BaseClientConfiguration & {
    advancedConfiguration?: AdvancedGlideClientConfiguration;
    /** Not available yet: only false is accepted. */
    readOnly?: boolean;
    /** Only `Standard` is available yet. */
    nodeDiscoveryMode?: NodeDiscoveryMode;
};

/** How often a cluster client looks whether the cluster has changed, in seconds. */
export interface PeriodicChecksManualInterval {
    duration_in_sec: number;
}

/** Whether a cluster client looks by itself whether the cluster has changed, and how often. */
export type PeriodicChecks = "enabledDefaultConfigs" | "disabled" | PeriodicChecksManualInterval;

/** {@link AdvancedBaseClientConfiguration} of a cluster client. */
export type AdvancedGlideClusterClientConfiguration = AdvancedBaseClientConfiguration & {
    /** Whether to ask the servers of `addresses` about the cluster rather than those found later; false if absent. */
    refreshTopologyFromInitialNodes?: boolean;
};

/** Settings of a cluster client. */
export type GlideClusterClientConfiguration = BaseClientConfiguration & {
    /** Once a minute if absent. */
    periodicChecks?: PeriodicChecks;
    /** How many requests may wait while the cluster has no node for them. */
    recoveryRequestsQueueSize?: number;
    advancedConfiguration?: AdvancedGlideClusterClientConfiguration;
};
