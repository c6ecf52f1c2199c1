/** What a client can be told at creation. */

import type { Decoder } from "./Decoder";

/** The protocol that a client speaks with the server. */
export enum ProtocolVersion {
    RESP3 = 0,
    RESP2 = 1,
}

/** How a standalone client finds its servers: a primary, and its replicas if it has some. */
export enum NodeDiscoveryMode {
    /** Uses the given addresses, and asks each for its role. */
    Standard = 0,
    /** Uses the given addresses; the first one is the primary, and none is asked. */
    Static = 1,
    /** Uses the given addresses, and the primary and the replicas that they tell of. */
    DiscoverAll = 2,
}

/**
 * Which servers answer commands that only read. All others go to the primary.
 *
 * - `primary`: only the primary.
 * - `preferReplica`: replicas in turn; the primary if none can.
 * - `lowestLatency`: whichever answers fastest, as the client measures it.
 * - `allNodes`: the primary and its replicas in turn.
 * - `AZAffinity`: replicas in the zone `clientAz` in turn, then other replicas, then the primary.
 * - `AZAffinityReplicasAndPrimary`: replicas in the zone `clientAz` in turn, then the primary if it is there, then others.
 */
export type ReadFrom =
    | "primary"
    | "preferReplica"
    | "lowestLatency"
    | "allNodes"
    | "AZAffinity"
    | "AZAffinityReplicasAndPrimary";

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
    /**
     * Servers to connect to. A standalone client finds out which of them is the primary; a cluster client asks one that
     * answers for all others. The port is 6379 if absent. For a standalone client they may also be sentinels, which know the
     * servers: `{ host: "sentinel://guard.example:26379/service" }`.
     */
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
    /** Which servers answer commands that only read; the primary if absent. */
    readFrom?: ReadFrom;
    /** The availability zone that this client is in. Needed where `readFrom` goes by it, such as `AZAffinity`. */
    clientAz?: string;
    /** How many requests may be pending at once; 1000 if absent. One more fails at once. */
    inflightRequestsLimit?: number;
    /** Which type the strings of replies have; `Decoder.String` if absent. */
    defaultDecoder?: Decoder;
    /** Before the n-th attempt to connect again the client waits up to `factor * exponentBase ** n` milliseconds. */
    connectionBackoff?: {
        /** From this attempt on the wait grows no more. */
        numberOfRetries: number;
        /** Milliseconds, at least 1. */
        factor: number;
        /** At least 1. */
        exponentBase: number;
        /** How much longer each wait may be than that, in percent, from 0 to 100; 20 if absent. */
        jitterPercent?: number;
    };
    /**
     * Is asked where a server really listens before each attempt to connect to it, given the host and the port that it has
     * in `addresses` or that the cluster tells of: for servers behind a proxy or a translation of addresses. The server keeps
     * its name in replies and routes. It is called on the thread of JavaScript, within the time of `connectionTimeout`; if it
     * throws, the attempt fails.
     */
    addressResolver?: (host: string, port: number) => [string, number];
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
    /** Whether to send only what reads, for which no primary is needed; false if absent. */
    readOnly?: boolean;
    /** How to find the servers; `Standard` if absent. */
    nodeDiscoveryMode?: NodeDiscoveryMode;
};

/** How often a cluster client looks whether the cluster has changed. */
export interface PeriodicChecksManualInterval {
    /** Seconds between two looks, at least 1. */
    duration_in_sec: number;
}

/**
 * Whether a cluster client looks by itself whether the cluster has changed, and how often: `enabledDefaultConfigs` is once
 * a minute. It also looks when a reply or a lost connection shows that something has changed, even if this is `disabled`.
 */
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
    /**
     * How many requests may wait for one node that the client is connecting to again; a quarter of `inflightRequestsLimit`,
     * towards which they count, if absent. More are refused at once.
     */
    recoveryRequestsQueueSize?: number;
    advancedConfiguration?: AdvancedGlideClusterClientConfiguration;
};
