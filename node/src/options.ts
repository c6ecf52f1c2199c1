/** Types of parameters and results that the command spec does not make. */

import type { GlideString } from "./Decoder";

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

/** Units of an expiry, by the words that the server knows. */
export enum TimeUnit {
    Seconds = "EX",
    Milliseconds = "PX",
    /** Seconds since the Unix epoch. */
    UnixSeconds = "EXAT",
    /** Milliseconds since the Unix epoch. */
    UnixMilliseconds = "PXAT",
}

/** What `set` can be told. */
export type SetOptions = (
    | {
          /** When to set the key; always, if absent. */
          conditionalSet?: "onlyIfExists" | "onlyIfDoesNotExist";
      }
    | {
          /** Only if the key holds the `comparisonValue`. Needs server 8.1. */
          conditionalSet: "onlyIfEqual";
          comparisonValue: GlideString;
      }
) & {
    /** Gives back the string that the key held before, or null, in place of `"OK"`. */
    returnOldValue?: boolean;
    /** When the key expires; never, if absent. `keepExisting` leaves its expiry as it is. */
    expiry?: "keepExisting" | { type: TimeUnit; count: number };
};

/** When `getex` makes the key expire; `persist` makes it last. */
export type GetExpiry = "persist" | { type: TimeUnit; duration: number };

/** On which condition an expiry is set. Needs server 7.0. */
export enum ExpireOptions {
    HasNoExpiry = "NX",
    HasExistingExpiry = "XX",
    /** A key without an expiry counts as never expiring. */
    NewExpiryGreaterThanCurrent = "GT",
    /** A key without an expiry counts as never expiring. */
    NewExpiryLessThanCurrent = "LT",
}

/** Which of the sorted elements to give. */
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

/** The types of values, as `scan` filters by them. */
export enum ObjectType {
    STRING = "String",
    LIST = "List",
    SET = "Set",
    ZSET = "ZSet",
    HASH = "Hash",
    STREAM = "Stream",
}

/** What a step of any scan can be told. */
export interface BaseScanOptions {
    /** A glob pattern. Elements are filtered after they were taken, so a step may give none. */
    match?: GlideString;
    /** About how much work to do in a step, in elements; the server's default is 10. */
    readonly count?: number;
}

/** What a step of `scan` can be told. */
export interface ScanOptions extends BaseScanOptions {
    /** The type of value that the keys must hold. */
    type?: ObjectType;
}

/** What `migrate` can be told. */
export interface MigrateOptions {
    /** Whether to leave the keys here, too. */
    copy?: boolean;
    /** Whether to replace keys that are already there. */
    replace?: boolean;
    /** Who to be on the other server; its default user, if absent. Needs server 6.0. */
    username?: string;
    password?: string;
}

/** Which commands `clientPause` holds back. */
export enum ClientPauseMode {
    ALL = "ALL",
    WRITE = "WRITE",
}

/** Whether the server frees memory before it answers or later. */
export enum FlushMode {
    SYNC = "SYNC",
    ASYNC = "ASYNC",
}

/** Sections of the server's report about itself. */
export enum InfoOptions {
    Server = "server",
    Clients = "clients",
    Memory = "memory",
    Persistence = "persistence",
    Stats = "stats",
    Replication = "replication",
    Cpu = "cpu",
    Commandstats = "commandstats",
    Latencystats = "latencystats",
    Sentinel = "sentinel",
    Cluster = "cluster",
    Modules = "modules",
    Keyspace = "keyspace",
    Errorstats = "errorstats",
    All = "all",
    Default = "default",
    Everything = "everything",
}

/** How the server tracks the keys that a connection reads. */
export class ClientTrackingInfo {
    constructor(
        /** What is switched on, such as `on` or `bcast`; `off` if nothing is. */
        public readonly flags: Set<string>,
        /** Id of the connection that is told of changes; -1 if tracking is off, 0 if it is this one. */
        public readonly redirect: number,
        /** Prefixes of the keys that are tracked. */
        public readonly prefixes: Set<string>,
    ) {}
}

/** An event that made the server slow at some time. */
export class LatencyEntry {
    constructor(
        /** When, in seconds since the Unix epoch. */
        public readonly time: number,
        /** How long it took, in milliseconds. */
        public readonly latency: number,
    ) {}
}

/** What is known of one kind of event that made the server slow. */
export class LatencyEventInfo {
    constructor(
        /** Such as `command` or `fork`. */
        public readonly eventName: string,
        /** When it was last seen, in seconds since the Unix epoch. */
        public readonly latestTime: number,
        /** How long it took then, in milliseconds. */
        public readonly latestDuration: number,
        /** How long it took at the most, in milliseconds. */
        public readonly maxDuration: number,
        /** How long it took all times together, in milliseconds. Needs server 8.1. */
        public readonly sum?: number,
        /** How often it was seen. Needs server 8.1. */
        public readonly count?: number,
    ) {}
}

/** What the server needs for the tables of one database, in bytes. */
export interface MemoryStatsDb {
    /** For the keys. */
    overheadHashtableMain: number;
    /** For the expiries. */
    overheadHashtableExpires: number;
}

/** What the server needs its memory for: bytes, where nothing else is said. */
export interface MemoryStats {
    /** The most that was ever allocated. */
    peakAllocated: number;
    totalAllocated: number;
    /** What a server without data needs. */
    startupAllocated: number;
    replicationBacklog: number;
    /** For the writes that replicas have not read yet. */
    replicasReplBuffer?: number;
    /** For connections of replicas. */
    clientsSlaves: number;
    clientsNormal: number;
    /** For connections to other nodes of the cluster. */
    clusterLinks?: number;
    /** For slots that are moving here. */
    clusterSlotImport?: number;
    /** For slots that are moving away. */
    clusterSlotExport?: number;
    aofBuffer: number;
    luaCaches: number;
    functionsCaches?: number;
    /** For the tables of each database that has some, by its number. */
    db: Record<number, MemoryStatsDb>;
    overheadDbHashtableLut?: number;
    overheadDbHashtableRehashing?: number;
    /** For all but the data. */
    overheadTotal: number;
    /** The number of tables that are being resized. */
    dbDictRehashingCount?: number;
    /** The number of keys. */
    keysCount: number;
    keysBytesPerKey: number;
    datasetBytes: number;
    /** The share of the data, without what a server without data needs. */
    datasetPercentage: number;
    /** What is allocated, in relation to the most that ever was. */
    peakPercentage: number;
    allocatorAllocated: number;
    allocatorActive: number;
    allocatorResident: number;
    allocatorMuzzy?: number;
    /** A ratio. */
    allocatorFragmentationRatio: number;
    allocatorFragmentationBytes: number;
    /** A ratio. */
    allocatorRssRatio: number;
    allocatorRssBytes: number;
    /** A ratio. */
    rssOverheadRatio: number;
    rssOverheadBytes: number;
    /** What the process holds, in relation to what is allocated. */
    fragmentation: number;
    fragmentationBytes: number;
}
