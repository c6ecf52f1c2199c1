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
