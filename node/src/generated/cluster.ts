// @generated from protobuf/commands by codegen. Do not edit.

import { Command, check, choice, listOf, type Argument, type Choices, unsigned, word } from "../Command";
import { Decoder, type GlideString } from "../Decoder";
import { type FlushMode } from "../options/server";
import { Reader, each, record, recordOf, recordWith, text, tuple } from "../readers/common";

/** What `clusterFailover` can be told. */
export interface ClusterFailoverOptions {
    /** How to go about it; in agreement with the primary, so that nothing is lost, if absent. */
    mode?: "FORCE" | "TAKEOVER";
}

/** What `clusterReset` can be told. */
export interface ClusterResetOptions {
    /** How much to forget; `SOFT` if absent. */
    mode?: "HARD" | "SOFT";
}

/** What `clusterSetSlot` can be told here. */
export type ClusterSetSlotState =
    | { IMPORTING: string }
    | { MIGRATING: string }
    | { NODE: string }
    | "STABLE";

const CLUSTER_SET_SLOT_STATE: Choices = {
    IMPORTING: (value) => [value],
    MIGRATING: (value) => [value],
    NODE: (value) => [value],
    STABLE: null,
};

/** What `clusterSetSlot` can be told. */
export interface ClusterSetSlotOptions {
    /** How long to wait for the replicas of this node to learn of it, in milliseconds. Needs server 8.0. */
    timeout?: number;
}

/** What `clusterSlotStatsOrderBy` can be told. */
export interface ClusterSlotStatsOrderByOptions {
    /** The largest number of slots. */
    limit?: number;
    /** The direction; the largest first if absent. */
    order?: "ASC" | "DESC";
}

/** What `clusterscan` can be told. */
export interface ClusterscanOptions {
    /** A glob pattern. Keys are filtered after they were taken, so a step may give none. */
    match?: GlideString;
    /** About how much work to do in a step, in keys; the server's default is 10. */
    count?: number;
    /** The type of value that the keys must hold, such as `string`. */
    type?: string;
    /** Only the keys of this slot. */
    slot?: number;
}

/** A connection between two nodes of a cluster. */
export interface ClusterLink {
    direction: string;
    node: string;
    "create-time": number;
    events: string;
    "send-buffer-allocated": number;
    "send-buffer-used": number;
}

const readClusterLink: Reader = recordWith({direction: text, node: text, events: text});

/** A primary with its replicas, and the slots that they have. */
export interface ClusterShard {
    slots: number[];
    nodes: ClusterShardNode[];
    id?: string;
}

const readClusterShard: Reader = recordWith({nodes: each((reply) => readClusterShardNode(reply)), id: text});

/** A node of a cluster. */
export interface ClusterShardNode {
    id: string;
    port?: number;
    "tls-port"?: number;
    ip: string;
    endpoint: string | null;
    hostname?: string;
    role: string;
    "replication-offset": number;
    health: string;
    "availability-zone"?: string;
}

const readClusterShardNode: Reader = recordWith({
    id: text,
    ip: text,
    endpoint: text,
    hostname: text,
    role: text,
    health: text,
    "availability-zone": text,
});

/** A move of slots from one node to another. */
export interface ClusterSlotMigration {
    name: string;
    operation: string;
    slot_ranges: string;
    target_node: string;
    source_node: string;
    create_time: number;
    last_update_time: number;
    last_ack_time: number;
    state: string;
    message: string;
    cow_size: number;
    remaining_repl_size: number;
}

const readClusterSlotMigration: Reader = recordWith({
    name: text,
    operation: text,
    slot_ranges: text,
    target_node: text,
    source_node: text,
    state: text,
    message: text,
});

/** A node that has a range of slots: its address, port, id, and what else is known, such as its `hostname`. */
export type ClusterSlotNode = [string | null, number, string, Record<string, string>];

const readClusterSlotNode: Reader = tuple([text, null, text, recordOf(text)]);

export function clusterAddSlots(slots: number[]): Command<"OK"> {
    return new Command(521, listOf(slots, "slots", (item) => [unsigned(item, "slots")]));
}

export function clusterAddSlotsRange(ranges: [number, number][]): Command<"OK"> {
    return new Command(
        522,
        listOf(ranges, "ranges", (item) => [unsigned(item[0], "ranges"), unsigned(item[1], "ranges")]),
    );
}

export function clusterBumpEpoch(): Command<string> {
    return new Command(523, [], null, Decoder.String);
}

export function clusterCancelSlotMigrations(): Command<"OK"> {
    return new Command(524, []);
}

export function clusterCountFailureReports(node: string): Command<number> {
    return new Command(525, [node]);
}

export function clusterCountKeysInSlot(slot: number): Command<number> {
    return new Command(526, [unsigned(slot, "slot")]);
}

export function clusterDelSlots(slots: number[]): Command<"OK"> {
    return new Command(527, listOf(slots, "slots", (item) => [unsigned(item, "slots")]));
}

export function clusterDelSlotsRange(ranges: [number, number][]): Command<"OK"> {
    return new Command(
        528,
        listOf(ranges, "ranges", (item) => [unsigned(item[0], "ranges"), unsigned(item[1], "ranges")]),
    );
}

export function clusterFailover(options?: ClusterFailoverOptions): Command<"OK"> {
    const args: Argument[] = [];
    check(args, options, ["mode"]);
    if (options?.mode !== undefined) args.push(word(options.mode, ["FORCE", "TAKEOVER"], "mode"));
    return new Command(529, args);
}

export function clusterFlushSlot(slot: number, mode?: FlushMode): Command<"OK"> {
    const args: Argument[] = [unsigned(slot, "slot")];
    if (mode !== undefined) args.push(word(mode, ["ASYNC", "SYNC"], "mode"));
    return new Command(530, args);
}

export function clusterFlushSlots(): Command<"OK"> {
    return new Command(531, []);
}

export function clusterForget(node: string): Command<"OK"> {
    return new Command(532, [node]);
}

export function clusterGetKeysInSlot(slot: number, count: number): Command<GlideString[]> {
    return new Command(533, [unsigned(slot, "slot"), unsigned(count, "count")]);
}

const clusterGetSlotMigrationsResult: Reader = each((reply) => readClusterSlotMigration(reply));

export function clusterGetSlotMigrations(): Command<ClusterSlotMigration[]> {
    return new Command(534, [], clusterGetSlotMigrationsResult, Decoder.String);
}

export function clusterInfo(): Command<string> {
    return new Command(535, [], null, Decoder.String);
}

export function clusterKeySlot(key: GlideString): Command<number> {
    return new Command(536, [key]);
}

const clusterLinksResult: Reader = each((reply) => readClusterLink(reply));

export function clusterLinks(): Command<ClusterLink[]> {
    return new Command(537, [], clusterLinksResult, Decoder.String);
}

export function clusterMeet(ip: string, port: number, busPort?: number): Command<"OK"> {
    const args: Argument[] = [ip, unsigned(port, "port")];
    if (busPort !== undefined) args.push(unsigned(busPort, "busPort"));
    return new Command(538, args);
}

export function clusterMigrateSlots(migrations: { ranges: [number, number][]; node: string }[]): Command<"OK"> {
    return new Command(
        539,
        listOf(migrations, "migrations", (item) => ["SLOTSRANGE", ...listOf(item.ranges, "migrations.ranges", (item) => [unsigned(item[0], "migrations.ranges"), unsigned(item[1], "migrations.ranges")]), "NODE", item.node]),
    );
}

export function clusterMyId(): Command<string> {
    return new Command(540, [], null, Decoder.String);
}

export function clusterMyShardId(): Command<string> {
    return new Command(541, [], null, Decoder.String);
}

export function clusterNodes(): Command<string> {
    return new Command(542, [], null, Decoder.String);
}

export function clusterReplicas(node: string): Command<string[]> {
    return new Command(543, [node], null, Decoder.String);
}

export function clusterReplicate(node: string): Command<"OK"> {
    return new Command(544, [node]);
}

export function clusterReplicateNoOne(): Command<"OK"> {
    return new Command(545, ["NO", "ONE"]);
}

export function clusterReset(options?: ClusterResetOptions): Command<"OK"> {
    const args: Argument[] = [];
    check(args, options, ["mode"]);
    if (options?.mode !== undefined) args.push(word(options.mode, ["HARD", "SOFT"], "mode"));
    return new Command(546, args);
}

export function clusterSaveConfig(): Command<"OK"> {
    return new Command(547, []);
}

export function clusterSetConfigEpoch(epoch: number): Command<"OK"> {
    return new Command(548, [unsigned(epoch, "epoch")]);
}

export function clusterSetSlot(
    slot: number,
    state: ClusterSetSlotState,
    options?: ClusterSetSlotOptions,
): Command<"OK"> {
    const args: Argument[] = [unsigned(slot, "slot"), ...choice(state, CLUSTER_SET_SLOT_STATE, "state")];
    check(args, options, ["timeout"]);
    if (options?.timeout !== undefined) args.push("TIMEOUT", unsigned(options.timeout, "timeout"));
    return new Command(549, args);
}

const clusterShardsResult: Reader = each((reply) => readClusterShard(reply));

export function clusterShards(): Command<ClusterShard[]> {
    return new Command(550, [], clusterShardsResult, Decoder.String);
}

export function clusterSlaves(node: string): Command<string[]> {
    return new Command(551, [node], null, Decoder.String);
}

const clusterSlotStatsResult: Reader = each(tuple([null, record]));

export function clusterSlotStats(start: number, end: number): Command<[number, Record<string, number>][]> {
    return new Command(
        552,
        ["SLOTSRANGE", unsigned(start, "start"), unsigned(end, "end")],
        clusterSlotStatsResult,
        Decoder.String,
    );
}

const clusterSlotStatsOrderByResult: Reader = each(tuple([null, record]));

export function clusterSlotStatsOrderBy(
    metric: string,
    options?: ClusterSlotStatsOrderByOptions,
): Command<[number, Record<string, number>][]> {
    const args: Argument[] = ["ORDERBY", metric];
    check(args, options, ["limit", "order"]);
    if (options?.limit !== undefined) args.push("LIMIT", unsigned(options.limit, "limit"));
    if (options?.order !== undefined) args.push(word(options.order, ["ASC", "DESC"], "order"));
    return new Command(553, args, clusterSlotStatsOrderByResult, Decoder.String);
}

const clusterSlotsResult: Reader = each(tuple([null, null], (reply) => readClusterSlotNode(reply)));

export function clusterSlots(): Command<[number, number, ...ClusterSlotNode[]][]> {
    return new Command(554, [], clusterSlotsResult, Decoder.String);
}

export function clusterscan(cursor: GlideString, options?: ClusterscanOptions): Command<[GlideString, GlideString[]]> {
    const args: Argument[] = [cursor];
    check(args, options, ["match", "count", "type", "slot"]);
    if (options?.match !== undefined) args.push("MATCH", options.match);
    if (options?.count !== undefined) args.push("COUNT", unsigned(options.count, "count"));
    if (options?.type !== undefined) args.push("TYPE", options.type);
    if (options?.slot !== undefined) args.push("SLOT", unsigned(options.slot, "slot"));
    return new Command(556, args);
}

export function readonly(): Command<"OK"> {
    return new Command(557, []);
}

export function readwrite(): Command<"OK"> {
    return new Command(558, []);
}
