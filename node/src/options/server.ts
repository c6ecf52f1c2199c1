/** Options of commands of the server. */

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
