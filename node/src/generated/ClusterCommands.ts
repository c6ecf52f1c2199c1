// @generated from protobuf/commands by codegen. Do not edit.

import { type DecoderOption, type GlideReturnType, type GlideString } from "../Decoder";
import { perNode, type ClusterResponse, type RouteOption } from "../Routes";
import { type CallOptions } from "../options/common";
import { type ClientPauseMode, type ClientTrackingInfo } from "../options/connection";
import {
    type FunctionListResponse,
    type FunctionRestorePolicy,
    type FunctionStatsSingleResponse,
} from "../options/scripting";
import {
    type FlushMode,
    type InfoOptions,
    type LatencyEntry,
    type LatencyEventInfo,
    type MemoryStats,
} from "../options/server";
import {
    type ClusterFailoverOptions,
    type ClusterLink,
    type ClusterResetOptions,
    type ClusterSetSlotOptions,
    type ClusterSetSlotState,
    type ClusterShard,
    type ClusterSlotMigration,
    type ClusterSlotNode,
    type ClusterSlotStatsOrderByOptions,
} from "./cluster";
import {
    type ClientKillFilter,
    type ClientListOptions,
    type ClientSetInfoAttribute,
    type ClientUnblockOptions,
} from "./connection";
import { type FunctionListOptions } from "./scriptsAndFunctions";
import {
    type AclLogEntry,
    type AclUser,
    type CommandDocs,
    type CommandInfo,
    type CommandListFilter,
    type CommandLogEntry,
    type FailoverOptions,
    type LoadedModule,
    type LolwutOptions,
    type ModuleLoadexOptions,
    type ShutdownOptions,
} from "./server";
import { BaseClient } from "../BaseClient";
import * as builders from "./builders";
import * as Cluster from "./cluster";
import * as Connection from "./connection";
import * as Keys from "./keys";
import * as Scriptsandfunctions from "./scriptsAndFunctions";
import * as Server from "./server";
import * as Transactions from "./transactions";

/** The commands that a cluster client has besides. */
export abstract class ClusterCommands extends BaseClient {
    /**
     * Gives slots that no node has to this node.
     *
     * @param slots The numbers of the slots, from 0 to 16383.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK.
     * @throws `ERR` if a node has one of them already.
     * @since 3.0.0
     */
    clusterAddSlots(slots: number[], options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterAddSlots(slots), options);
    }

    /**
     * Gives ranges of slots that no node has to this node.
     *
     * @param ranges First and last slot of each range.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK.
     * @throws `ERR` if a node has one of the slots already.
     * @since 7.0.0
     */
    clusterAddSlotsRange(ranges: [number, number][], options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterAddSlotsRange(ranges), options);
    }

    /**
     * Raises the configuration epoch of the node, so that what it says of its slots counts more than what others say.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns `BUMPED` and the new epoch, or `STILL` and the old one if that is the highest already. A reply per node,
     * by its address, where the route leads to several.
     * @since 3.0.0
     */
    clusterBumpEpoch(options?: RouteOption & CallOptions): Promise<ClusterResponse<string>> {
        return this.run(perNode(Cluster.clusterBumpEpoch(), options), options);
    }

    /**
     * Ends all moves of slots away from this node that are under way.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK.
     * @throws `ERR` if there are none.
     * @since 9.0.0
     */
    clusterCancelSlotMigrations(options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterCancelSlotMigrations(), options);
    }

    /**
     * Counts the nodes that have lately told this one that a node fails.
     *
     * @param node The id of the node, as in `CLUSTER NODES`.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns The number of nodes. A reply per node, by its address, where the route leads to several.
     * @throws `ERR` if the node is not known.
     * @since 3.0.0
     */
    clusterCountFailureReports(node: string, options?: RouteOption & CallOptions): Promise<ClusterResponse<number>> {
        return this.run(perNode(Cluster.clusterCountFailureReports(node), options), options);
    }

    /**
     * Counts the keys of a slot that this node has.
     *
     * @param slot The number of the slot, from 0 to 16383.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns The number of keys; 0 if another node has the slot. A reply per node, by its address, where the route
     * leads to several.
     * @throws `ERR` if there is no such slot.
     * @since 3.0.0
     */
    clusterCountKeysInSlot(slot: number, options?: RouteOption & CallOptions): Promise<ClusterResponse<number>> {
        return this.run(perNode(Cluster.clusterCountKeysInSlot(slot), options), options);
    }

    /**
     * Makes this node forget who has some slots, itself or another.
     *
     * @param slots The numbers of the slots, from 0 to 16383.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK.
     * @throws `ERR` if one of them is not given to any node.
     * @since 3.0.0
     */
    clusterDelSlots(slots: number[], options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterDelSlots(slots), options);
    }

    /**
     * Makes this node forget who has some ranges of slots, itself or another.
     *
     * @param ranges First and last slot of each range.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK.
     * @throws `ERR` if one of the slots is not given to any node.
     * @since 7.0.0
     */
    clusterDelSlotsRange(ranges: [number, number][], options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterDelSlotsRange(ranges), options);
    }

    /**
     * Makes this replica the primary of its shard, and its primary a replica.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns OK when it has begun; `ROLE` and `CLUSTER NODES` tell how it goes.
     * @throws `ERR` if this node is no replica, or if its primary cannot be reached and nothing forces the change.
     * @since 3.0.0
     */
    clusterFailover(options?: ClusterFailoverOptions & RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterFailover(options), options);
    }

    /**
     * Deletes every key of a slot.
     *
     * @param slot The number of the slot, from 0 to 16383.
     * @param options `mode`: when to free the memory; without it the server's `lazyfree-lazy-user-flush` decides.
     * `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK.
     * @throws `ERR` if there is no such slot.
     * @since 9.0.0
     */
    clusterFlushSlot(slot: number, options?: { mode?: FlushMode } & RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterFlushSlot(slot, options?.mode), options);
    }

    /**
     * Makes this node forget who has the slots.
     *
     * It must have no keys.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK.
     * @throws `ERR` if the node has keys.
     * @since 3.0.0
     */
    clusterFlushSlots(options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterFlushSlots(), options);
    }

    /**
     * Takes a node out of the cluster as this node sees it, and keeps it out for a minute.
     *
     * All nodes have to be told so.
     *
     * @param node The id of the node, as in `CLUSTER NODES`.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK.
     * @throws `ERR` if the node is not known, if it is this one, or if it is this one's primary.
     * @since 3.0.0
     */
    clusterForget(node: string, options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterForget(node), options);
    }

    /**
     * Lists keys of a slot that this node has.
     *
     * @param slot The number of the slot, from 0 to 16383.
     * @param count The largest number of keys.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns The keys. A reply per node, by its address, where the route leads to several.
     * @throws `ERR` if there is no such slot.
     * @since 3.0.0
     */
    clusterGetKeysInSlot(
        slot: number,
        count: number,
        options?: RouteOption & DecoderOption & CallOptions,
    ): Promise<ClusterResponse<GlideString[]>> {
        return this.run(perNode(Cluster.clusterGetKeysInSlot(slot, count), options), options);
    }

    /**
     * Lists the moves of slots from and to this node, those under way and the latest that are over.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns For each move a `name`, whether this node gives the slots (`EXPORT`) or takes them (`IMPORT`), the
     * slots, both nodes, when it began and was last heard of in seconds since the Unix epoch, its `state` with a
     * `message`, and how much memory and data it still needs in bytes. A reply per node, by its address, where the
     * route leads to several.
     * @since 9.0.0
     */
    clusterGetSlotMigrations(options?: RouteOption & CallOptions): Promise<ClusterResponse<ClusterSlotMigration[]>> {
        return this.run(perNode(Cluster.clusterGetSlotMigrations(), options), options);
    }

    /**
     * Describes the state of the cluster as this node sees it, in lines of `name:value`.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns The lines. A reply per node, by its address, where the route leads to several.
     * @since 3.0.0
     */
    clusterInfo(options?: RouteOption & CallOptions): Promise<ClusterResponse<string>> {
        return this.run(perNode(Cluster.clusterInfo(), options), options);
    }

    /**
     * Computes which slot a key belongs to.
     *
     * @param key The key, which need not exist.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns The number of the slot. A reply per node, by its address, where the route leads to several.
     * @since 3.0.0
     */
    clusterKeySlot(key: GlideString, options?: RouteOption & CallOptions): Promise<ClusterResponse<number>> {
        return this.run(perNode(Cluster.clusterKeySlot(key), options), options);
    }

    /**
     * Lists the connections between this node and the others: two for each, one in either direction.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns For each connection its `direction`, `to` or `from` the other `node`, when it was made in milliseconds
     * since the Unix epoch, which `events` it waits for (`r` and `w`), and the size of what is kept to be sent, in
     * bytes. A reply per node, by its address, where the route leads to several.
     * @since 7.0.0
     */
    clusterLinks(options?: RouteOption & CallOptions): Promise<ClusterResponse<ClusterLink[]>> {
        return this.run(perNode(Cluster.clusterLinks(), options), options);
    }

    /**
     * Makes this node and another one, and with it all the nodes that it knows, members of one cluster.
     *
     * @param ip The address of the other node, in numbers.
     * @param port The port of the other node.
     * @param options `busPort`: the port on which it talks with other nodes; 10000 more than the other port if absent.
     * Needs server 4.0. `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK; the meeting has only begun.
     * @throws `ERR` if the address is none.
     * @since 3.0.0
     */
    clusterMeet(ip: string, port: number, options?: { busPort?: number } & RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterMeet(ip, port, options?.busPort), options);
    }

    /**
     * Moves slots with their keys from this node to others, while both serve clients.
     *
     * `CLUSTER GETSLOTMIGRATIONS` tells how it goes.
     *
     * @param migrations The moves: first and last slot of each range, and the id of the node that gets them.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK; the moves have only begun.
     * @throws `ERR` if this node has not all of the slots, or if one of them moves already.
     * @since 9.0.0
     */
    clusterMigrateSlots(
        migrations: { ranges: [number, number][]; node: string }[],
        options?: RouteOption & CallOptions,
    ): Promise<"OK"> {
        return this.run(Cluster.clusterMigrateSlots(migrations), options);
    }

    /**
     * Reads the id of this node.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns The id, 40 hexadecimal digits. A reply per node, by its address, where the route leads to several.
     * @since 3.0.0
     */
    clusterMyId(options?: RouteOption & CallOptions): Promise<ClusterResponse<string>> {
        return this.run(perNode(Cluster.clusterMyId(), options), options);
    }

    /**
     * Reads the id of this node's shard, which a primary and its replicas share.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns The id, 40 hexadecimal digits. A reply per node, by its address, where the route leads to several.
     * @since 7.2.0
     */
    clusterMyShardId(options?: RouteOption & CallOptions): Promise<ClusterResponse<string>> {
        return this.run(perNode(Cluster.clusterMyShardId(), options), options);
    }

    /**
     * Describes the nodes of the cluster as this one sees them, one line each.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns The lines: id, address, flags, id of the primary or `-`, times of the last ping and pong, epoch, state
     * of the connection, slots. A reply per node, by its address, where the route leads to several.
     * @since 3.0.0
     */
    clusterNodes(options?: RouteOption & CallOptions): Promise<ClusterResponse<string>> {
        return this.run(perNode(Cluster.clusterNodes(), options), options);
    }

    /**
     * Describes the replicas of a primary, in the form of `CLUSTER NODES`.
     *
     * @param node The id of the node, as in `CLUSTER NODES`.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns A line for each replica. A reply per node, by its address, where the route leads to several.
     * @throws `ERR` if the node is not known or no primary.
     * @since 5.0.0
     */
    clusterReplicas(node: string, options?: RouteOption & CallOptions): Promise<ClusterResponse<string[]>> {
        return this.run(perNode(Cluster.clusterReplicas(node), options), options);
    }

    /**
     * Makes this node a replica of a primary.
     *
     * @param node The id of the node, as in `CLUSTER NODES`.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK; the copying has only begun.
     * @throws `ERR` if the node is not known or no primary, or if this node is a primary with slots.
     * @since 3.0.0
     */
    clusterReplicate(node: string, options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterReplicate(node), options);
    }

    /**
     * Makes this replica a primary without slots and without keys.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK.
     * @since 9.0.0
     */
    clusterReplicateNoOne(options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterReplicateNoOne(), options);
    }

    /**
     * Makes this node forget all other nodes and its slots.
     *
     * A replica becomes an empty primary.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK.
     * @throws `ERR` if this is a primary that has keys.
     * @since 3.0.0
     */
    clusterReset(options?: ClusterResetOptions & RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterReset(options), options);
    }

    /**
     * Writes what this node knows of the cluster to its file.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK.
     * @throws `ERR` if the file cannot be written.
     * @since 3.0.0
     */
    clusterSaveConfig(options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterSaveConfig(), options);
    }

    /**
     * Sets the configuration epoch of a node that knows no other nodes yet.
     *
     * @param epoch The epoch, different from that of any other node.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK.
     * @throws `ERR` if the node has an epoch or knows other nodes.
     * @since 3.0.0
     */
    clusterSetConfigEpoch(epoch: number, options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterSetConfigEpoch(epoch), options);
    }

    /**
     * Sets the state of a slot by hand, for moving it key by key.
     *
     * @param slot The number of the slot, from 0 to 16383.
     * @param state The new state.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK.
     * @throws `ERR` if the node is not known, or if the state does not fit what this node knows.
     * @since 3.0.0
     */
    clusterSetSlot(
        slot: number,
        state: ClusterSetSlotState,
        options?: ClusterSetSlotOptions & RouteOption & CallOptions,
    ): Promise<"OK"> {
        return this.run(Cluster.clusterSetSlot(slot, state, options), options);
    }

    /**
     * Lists the shards of the cluster: primaries, replicas and slots.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns For each shard its `slots`, as first and last of each range in one list, its `nodes` with what is known
     * of them, and from server 9.1 on its `id`. A reply per node, by its address, where the route leads to several.
     * @since 7.0.0
     */
    clusterShards(options?: RouteOption & CallOptions): Promise<ClusterResponse<ClusterShard[]>> {
        return this.run(perNode(Cluster.clusterShards(), options), options);
    }

    /**
     * Describes the replicas of a primary, in the form of `CLUSTER NODES`.
     *
     * `CLUSTER REPLICAS` is its name since server 5.0.
     *
     * @param node The id of the node, as in `CLUSTER NODES`.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns A line for each replica. A reply per node, by its address, where the route leads to several.
     * @throws `ERR` if the node is not known or no primary.
     * @since 3.0.0
     */
    clusterSlaves(node: string, options?: RouteOption & CallOptions): Promise<ClusterResponse<string[]>> {
        return this.run(perNode(Cluster.clusterSlaves(node), options), options);
    }

    /**
     * Reads how the slots of this node are used, for a range of slots.
     *
     * @param start The first slot.
     * @param end The last slot.
     * @param options `route`: where to send it, if not to all primaries.
     * @returns The slots of the range that this node has, each with its numbers, such as `key-count`; more of them if
     * the setting `cluster-slot-stats-enabled` is on.
     * @throws `ERR` if the range is none.
     * @since 8.0.0
     */
    clusterSlotStats(
        start: number,
        end: number,
        options?: RouteOption & CallOptions,
    ): Promise<[number, Record<string, number>][]> {
        return this.run(Cluster.clusterSlotStats(start, end), options);
    }

    /**
     * Reads how the slots of this node are used, in the order of one of the numbers.
     *
     * @param metric The number to sort by: `key-count`, or if the setting `cluster-slot-stats-enabled` is on also
     * `cpu-usec`, `network-bytes-in` or `network-bytes-out`.
     * @param options `route`: where to send it, if not to all primaries.
     * @returns The slots in that order, each with its numbers, such as `key-count`; more of them if the setting
     * `cluster-slot-stats-enabled` is on.
     * @throws `ERR` if there is no such number.
     * @since 8.0.0
     */
    clusterSlotStatsOrderBy(
        metric: string,
        options?: ClusterSlotStatsOrderByOptions & RouteOption & CallOptions,
    ): Promise<[number, Record<string, number>][]> {
        return this.run(Cluster.clusterSlotStatsOrderBy(metric, options), options);
    }

    /**
     * Lists which nodes have which slots.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns For each range its first and last slot, its primary, and its replicas. A reply per node, by its address,
     * where the route leads to several.
     * @since 3.0.0
     */
    clusterSlots(
        options?: RouteOption & CallOptions,
    ): Promise<ClusterResponse<[number, number, ...ClusterSlotNode[]][]>> {
        return this.run(perNode(Cluster.clusterSlots(), options), options);
    }

    /**
     * Lets a replica in a cluster answer reads of the connection.
     *
     * A reconnect ends it.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK.
     * @since 3.0.0
     */
    readonly(options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Cluster.readonly(), options);
    }

    /**
     * Ends the effect of `READONLY`.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK.
     * @since 3.0.0
     */
    readwrite(options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Cluster.readwrite(), options);
    }

    /**
     * Reads the name of the connection.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns The name, or nothing if it has none. A reply per node, by its address, where the route leads to several.
     * @since 2.6.9
     */
    clientGetName(options?: RouteOption & DecoderOption & CallOptions): Promise<ClusterResponse<GlideString | null>> {
        return this.run(perNode(Connection.clientGetName(), options), options);
    }

    /**
     * Tells which connection gets the invalidation messages of this one.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns The id of that connection; 0 if they are not redirected, -1 if tracking is off. A reply per node, by its
     * address, where the route leads to several.
     * @since 6.0.0
     */
    clientGetredir(options?: RouteOption & CallOptions): Promise<ClusterResponse<number>> {
        return this.run(perNode(Connection.clientGetredir(), options), options);
    }

    /**
     * Reads the id of the connection.
     *
     * Ids grow, so that a connection made later on the same server has a larger one.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns The id. A reply per node, by its address, where the route leads to several.
     * @since 5.0.0
     */
    clientId(options?: RouteOption & CallOptions): Promise<ClusterResponse<number>> {
        return this.run(perNode(Connection.clientId(), options), options);
    }

    /**
     * Marks the connection as one that copies keys from another server, so that the server, in import mode, lets it see
     * expired keys.
     *
     * @param mode Whether the connection is such a source.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK.
     * @throws `ERR` if the server is not in import mode.
     * @since 8.1.0
     */
    clientImportSource(mode: "ON" | "OFF", options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Connection.clientImportSource(mode), options);
    }

    /**
     * Describes the connection in one line of `name=value` fields.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns The line. A reply per node, by its address, where the route leads to several.
     * @since 6.2.0
     */
    clientInfo(options?: RouteOption & CallOptions): Promise<ClusterResponse<string>> {
        return this.run(perNode(Connection.clientInfo(), options), options);
    }

    /**
     * Closes the connections that fit all of the filters.
     *
     * @param filters Which connections to close; a connection must fit all of them.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns The number of connections that were closed. A reply per node, by its address, where the route leads to
     * several.
     * @throws `ERR` if a filter's value has no meaning.
     * @since 2.8.12
     */
    clientKill(filters: ClientKillFilter[], options?: RouteOption & CallOptions): Promise<ClusterResponse<number>> {
        return this.run(perNode(Connection.clientKill(filters), options), options);
    }

    /**
     * Closes the connection from an address.
     *
     * @param address The address of the connection to close, as `host:port`.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK.
     * @throws `ERR` if there is no such connection.
     * @since 2.4.0
     */
    clientKillAddress(address: string, options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Connection.clientKillAddress(address), options);
    }

    /**
     * Describes the connections of the server, one line of `name=value` fields each.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns The lines. A reply per node, by its address, where the route leads to several.
     * @since 2.4.0
     */
    clientList(options?: ClientListOptions & RouteOption & CallOptions): Promise<ClusterResponse<string>> {
        return this.run(perNode(Connection.clientList(options), options), options);
    }

    /**
     * Protects the connection from being closed when the server runs short of memory for clients.
     *
     * @param mode Whether to protect it.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK.
     * @since 7.0.0
     */
    clientNoEvict(mode: "ON" | "OFF", options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Connection.clientNoEvict(mode), options);
    }

    /**
     * Lets commands of the connection leave alone when keys were last used.
     *
     * @param mode Whether to leave it alone.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK.
     * @since 7.2.0
     */
    clientNoTouch(mode: "ON" | "OFF", options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Connection.clientNoTouch(mode), options);
    }

    /**
     * Holds back commands of all clients for some time.
     *
     * @param timeout How long to hold them back, in milliseconds.
     * @param mode Which commands. Needs server 6.2.
     * @param options `route`: where to send it, if not to all primaries.
     * @returns Always OK.
     * @since 3.0.0
     */
    clientPause(
        timeout: number,
        mode?: ClientPauseMode,
        options?: RouteOption & DecoderOption & CallOptions,
    ): Promise<"OK"> {
        return this.run(Connection.clientPause(timeout, mode), options);
    }

    /**
     * Tells the server about the library in use, for `CLIENT LIST`.
     *
     * @param attribute What to tell.
     * @param options `route`: where to send it, if not to all nodes.
     * @returns Always OK.
     * @throws `ERR` if the text has spaces or line ends.
     * @since 7.2.0
     */
    clientSetInfo(attribute: ClientSetInfoAttribute, options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Connection.clientSetInfo(attribute), options);
    }

    /**
     * Names the connection, for `CLIENT LIST`.
     *
     * After a reconnect the connection has the name from the client's configuration again.
     *
     * @param name The name, without spaces; empty to have none.
     * @param options `route`: where to send it, if not to all nodes.
     * @returns Always OK.
     * @throws `ERR` if the name has spaces or line ends.
     * @since 2.6.9
     */
    clientSetName(name: string, options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Connection.clientSetName(name), options);
    }

    /**
     * Describes how the connection tracks changes of keys.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns `flags`, such as `off` or `bcast`; `redirect`, the id of the connection that gets the messages, -1 if
     * tracking is off; `prefixes`, the prefixes of keys that are tracked in broadcast mode. A reply per node, by its
     * address, where the route leads to several.
     * @since 6.2.0
     */
    clientTrackingInfo(
        options?: RouteOption & DecoderOption & CallOptions,
    ): Promise<ClusterResponse<ClientTrackingInfo>> {
        return this.run(perNode(Connection.clientTrackingInfo(), options), options);
    }

    /**
     * Ends the wait of a connection that a blocking command holds.
     *
     * @param id The id of the connection that waits.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Whether the connection was waiting. A reply per node, by its address, where the route leads to several.
     * @since 5.0.0
     */
    clientUnblock(
        id: number,
        options?: ClientUnblockOptions & RouteOption & CallOptions,
    ): Promise<ClusterResponse<boolean>> {
        return this.run(perNode(Connection.clientUnblock(id, options), options), options);
    }

    /**
     * Ends the effect of `CLIENT PAUSE`.
     *
     * @param options `route`: where to send it, if not to all primaries.
     * @returns Always OK.
     * @since 6.2.0
     */
    clientUnpause(options?: RouteOption & DecoderOption & CallOptions): Promise<"OK"> {
        return this.run(Connection.clientUnpause(), options);
    }

    /**
     * Sends bytes back.
     *
     * @param message The bytes.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns The same bytes. A reply per node, by its address, where the route leads to several.
     * @since 1.0.0
     */
    echo(
        message: GlideString,
        options?: RouteOption & DecoderOption & CallOptions,
    ): Promise<ClusterResponse<GlideString>> {
        return this.run(perNode(Connection.echo(message), options), options);
    }

    /**
     * Checks that the server answers.
     *
     * @param options `message`: what the server is to send back.
     * @returns The message, or `PONG` without one.
     * @since 1.0.0
     */
    ping(options?: { message?: GlideString } & RouteOption & DecoderOption & CallOptions): Promise<GlideString> {
        return this.run(Connection.ping(options?.message), options);
    }

    /**
     * Lists every key that fits a pattern.
     *
     * The server looks at all keys and does nothing else meanwhile: with many keys, `SCAN` is kinder.
     *
     * @param pattern A glob pattern: `*` stands for any bytes, `?` for one, `[ab]` for one of several, and a backslash
     * takes away such a meaning.
     * @param options `route`: where to send it, if not to all primaries.
     * @returns The keys, in no particular order.
     * @since 1.0.0
     */
    keys(pattern: GlideString, options?: RouteOption & DecoderOption & CallOptions): Promise<GlideString[]> {
        return this.run(Keys.keys(pattern), options);
    }

    /**
     * Picks a key of the current database at random.
     *
     * @param options `route`: where to send it, if not to all primaries.
     * @returns A key, or nothing if the database is empty.
     * @since 1.0.0
     */
    randomKey(options?: RouteOption & DecoderOption & CallOptions): Promise<GlideString | null> {
        return this.run(Keys.randomKey(), options);
    }

    /**
     * Waits until the writes that this connection sent before are on disk, here and on enough replicas.
     *
     * The connection serves others too, so their writes are waited for as well.
     *
     * @param local 1 to wait for this server's own disk, 0 not to.
     * @param replicas How many replicas to wait for.
     * @param timeout How long to wait at most, in milliseconds; 0 for ever.
     * @param options `route`: where to send it, if not to all primaries.
     * @returns Whether the writes were on this server's disk when the wait ended, as 0 or 1, and on how many replicas'
     * disks.
     * @throws `ERR` if `local` is not 0 and the server keeps no append-only file.
     * @since 7.2.0
     */
    waitaof(
        local: number,
        replicas: number,
        timeout: number,
        options?: RouteOption & CallOptions,
    ): Promise<[number, number]> {
        return this.run(Keys.waitaof(local, replicas, timeout), options);
    }

    /**
     * Sends a message to everyone who listens to a channel.
     *
     * @param message The message.
     * @param channel The channel to send it on.
     * @param sharded Whether it is a sharded channel.
     * @returns How many connections to this server got the message.
     * @since 2.0.0
     */
    publish(
        message: GlideString,
        channel: GlideString,
        sharded?: boolean,
        options?: object & CallOptions,
    ): Promise<number> {
        return this.run(builders.publish(message, channel, sharded), options);
    }

    /**
     * Calls a function of a library that was loaded, with nothing else in between.
     *
     * @param func The name of the function.
     * @param args Further arguments, which are not keys.
     * @param options `route`: where to send it, if not to any node.
     * @returns What the function returns. A reply per node, by its address, where the route leads to several.
     * @throws `ERR` if there is no such function or it fails.
     * @since 7.0.0
     */
    fcallWithRoute(
        func: GlideString,
        args: GlideString[],
        options?: object & RouteOption & DecoderOption & CallOptions,
    ): Promise<ClusterResponse<GlideReturnType>> {
        return this.run(perNode(Scriptsandfunctions.fcall(func, [], args), options), options);
    }

    /**
     * Calls a function that only reads, which its library says by the flag `no-writes`.
     *
     * A replica may do it.
     *
     * @param func The name of the function.
     * @param args Further arguments, which are not keys.
     * @param options `route`: where to send it, if not to any node.
     * @returns What the function returns. A reply per node, by its address, where the route leads to several.
     * @throws `ERR` if there is no such function, it fails, or it does not have the flag.
     * @since 7.0.0
     */
    fcallReadonlyWithRoute(
        func: GlideString,
        args: GlideString[],
        options?: object & RouteOption & DecoderOption & CallOptions,
    ): Promise<ClusterResponse<GlideReturnType>> {
        return this.run(perNode(Scriptsandfunctions.fcallReadonly(func, [], args), options), options);
    }

    /**
     * Deletes a library with all its functions.
     *
     * @param libraryCode The name of the library.
     * @param options `route`: where to send it, if not to all primaries.
     * @returns Always OK.
     * @throws `ERR` if there is no such library.
     * @since 7.0.0
     */
    functionDelete(libraryCode: GlideString, options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Scriptsandfunctions.functionDelete(libraryCode), options);
    }

    /**
     * Serializes all libraries, for `FUNCTION RESTORE`.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns All libraries in the server's own format. A reply per node, by its address, where the route leads to
     * several.
     * @since 7.0.0
     */
    functionDump(options?: RouteOption & CallOptions): Promise<ClusterResponse<Buffer>> {
        return this.run(perNode(Scriptsandfunctions.functionDump(), options), options);
    }

    /**
     * Deletes all libraries.
     *
     * @param options `mode`: when memory is freed; the server's setting, if absent. `route`: where to send it, if not
     * to all primaries.
     * @returns Always OK.
     * @since 7.0.0
     */
    functionFlush(options?: { mode?: FlushMode } & RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Scriptsandfunctions.functionFlush(options?.mode), options);
    }

    /**
     * Stops the function that is running, if it has written nothing yet.
     *
     * @param options `route`: where to send it, if not to all nodes.
     * @returns Always OK.
     * @throws `NOTBUSY` if no function is running, `UNKILLABLE` if it has written.
     * @since 7.0.0
     */
    functionKill(options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Scriptsandfunctions.functionKill(), options);
    }

    /**
     * Lists libraries with their functions.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns The name, the engine and the functions of each library; each function with name, description and flags.
     * A reply per node, by its address, where the route leads to several.
     * @since 7.0.0
     */
    functionList(
        options?: FunctionListOptions & RouteOption & DecoderOption & CallOptions,
    ): Promise<ClusterResponse<FunctionListResponse>> {
        return this.run(perNode(Scriptsandfunctions.functionList(options), options), options);
    }

    /**
     * Loads a library of functions.
     *
     * It is saved and replicated like data.
     *
     * @param libraryCode The source. Its first line names engine and library, such as `#!lua name=mylib`.
     * @param options `replace`: whether to replace a library of the same name.
     * @returns The name of the library.
     * @throws `ERR` if the source is wrong, or if the library exists and may not be replaced.
     * @since 7.0.0
     */
    functionLoad(
        libraryCode: GlideString,
        options?: { replace?: boolean } & RouteOption & DecoderOption & CallOptions,
    ): Promise<GlideString> {
        return this.run(Scriptsandfunctions.functionLoad(libraryCode, options?.replace), options);
    }

    /**
     * Loads the libraries that `FUNCTION DUMP` has serialized.
     *
     * @param payload The serialized libraries.
     * @param options `policy`: what becomes of the libraries that are there; `APPEND` if absent. `route`: where to send
     * it, if not to all primaries.
     * @returns Always OK.
     * @throws `ERR` if the payload is not a dump, or names are taken that may not be replaced.
     * @since 7.0.0
     */
    functionRestore(
        payload: Buffer,
        options?: { policy?: FunctionRestorePolicy } & RouteOption & CallOptions,
    ): Promise<"OK"> {
        return this.run(Scriptsandfunctions.functionRestore(payload, options?.policy), options);
    }

    /**
     * Describes the function that is running, and counts libraries and functions by engine.
     *
     * @param options `route`: where to send it, if not to all nodes.
     * @returns The running function with its command and its time in milliseconds, if any, and what the engines have. A
     * reply per node, by its address, where the route leads to several.
     * @since 7.0.0
     */
    functionStats(
        options?: RouteOption & DecoderOption & CallOptions,
    ): Promise<ClusterResponse<FunctionStatsSingleResponse>> {
        return this.run(perNode(Scriptsandfunctions.functionStats(), options, "several"), options);
    }

    /**
     * Tells which scripts the server keeps.
     *
     * @param sha1s The SHA1 digests of the scripts, in hexadecimal.
     * @param options `route`: where to send it, if not to all primaries.
     * @returns For each digest, whether the server has the script. A reply per node, by its address, where the route
     * leads to several.
     * @since 2.6.0
     */
    scriptExists(sha1s: GlideString[], options?: RouteOption & CallOptions): Promise<ClusterResponse<boolean[]>> {
        return this.run(Scriptsandfunctions.scriptExists(sha1s), options);
    }

    /**
     * Forgets all scripts that the server keeps.
     *
     * @param options `mode`: when memory is freed; the server's setting, if absent. Needs server 6.2. `route`: where to
     * send it, if not to all nodes.
     * @returns Always OK.
     * @since 2.6.0
     */
    scriptFlush(options?: { mode?: FlushMode } & RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Scriptsandfunctions.scriptFlush(options?.mode), options);
    }

    /**
     * Stops the script that is running, if it has written nothing yet.
     *
     * @param options `route`: where to send it, if not to all nodes.
     * @returns Always OK.
     * @throws `NOTBUSY` if no script is running, `UNKILLABLE` if it has written.
     * @since 2.6.0
     */
    scriptKill(options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Scriptsandfunctions.scriptKill(), options);
    }

    /**
     * Gives the server a script to keep, without running it.
     *
     * @param script The source, in Lua.
     * @param options `route`: where to send it, if not to all nodes.
     * @returns The SHA1 digest of the script, in hexadecimal.
     * @throws `ERR` if the script does not compile.
     * @since 2.6.0
     */
    scriptLoad(script: GlideString, options?: RouteOption & CallOptions): Promise<string> {
        return this.run(Scriptsandfunctions.scriptLoad(script), options);
    }

    /**
     * Lists the categories that commands are sorted into for access rules, or the commands of one category.
     *
     * @param options `category`: the name of a category, such as `read`; all categories if absent. `route`: where to
     * send it, if not to one of the primaries, in turn.
     * @returns The names, in no particular order. A reply per node, by its address, where the route leads to several.
     * @throws `ERR` if there is no such category.
     * @since 6.0.0
     */
    aclCat(options?: { category?: string } & RouteOption & CallOptions): Promise<ClusterResponse<string[]>> {
        return this.run(perNode(Server.aclCat(options?.category), options), options);
    }

    /**
     * Deletes users, and closes the connections that are logged in as one of them.
     *
     * @param usernames The names of the users; those that do not exist are skipped.
     * @param options `route`: where to send it, if not to all nodes.
     * @returns The number of users that were deleted.
     * @throws `ERR` for the user `default`, which cannot be deleted.
     * @since 6.0.0
     */
    aclDelUser(usernames: string[], options?: RouteOption & CallOptions): Promise<number> {
        return this.run(Server.aclDelUser(usernames), options);
    }

    /**
     * Tells whether a user may run a command, without running it.
     *
     * @param username The name of the user.
     * @param command The name of the command.
     * @param options `args`: the arguments of the command, of which the keys and channels count. `route`: where to send
     * it, if not to one of the primaries, in turn.
     * @returns `OK` if the user may run it, otherwise a sentence that says what stands against it. A reply per node, by
     * its address, where the route leads to several.
     * @throws `ERR` if there is no such user or command, or if the arguments do not fit it.
     * @since 7.0.0
     */
    aclDryRun(
        username: string,
        command: string,
        options?: { args?: GlideString[] } & RouteOption & CallOptions,
    ): Promise<ClusterResponse<string>> {
        return this.run(perNode(Server.aclDryRun(username, command, options?.args), options), options);
    }

    /**
     * Makes a random password that nobody can guess.
     *
     * @param options `bits`: how many random bits it holds, from 1 to 4096 and rounded up to a multiple of 4; 256 if
     * absent. `route`: where to send it, if not to one of the primaries, in turn.
     * @returns The password: a hexadecimal digit for every four bits. A reply per node, by its address, where the route
     * leads to several.
     * @since 6.0.0
     */
    aclGenPass(options?: { bits?: number } & RouteOption & CallOptions): Promise<ClusterResponse<string>> {
        return this.run(perNode(Server.aclGenPass(options?.bits), options), options);
    }

    /**
     * Describes what a user may do.
     *
     * @param username The name of the user.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns `flags`, such as `on`; `passwords`, as SHA-256 sums; the rules for `commands`, `keys`, `channels` and,
     * from server 9.1 on, `databases`; and `selectors`, further sets of such rules, of which one is enough. Nothing if
     * there is no such user. A reply per node, by its address, where the route leads to several.
     * @since 6.0.0
     */
    aclGetUser(
        username: string,
        options?: RouteOption & DecoderOption & CallOptions,
    ): Promise<ClusterResponse<AclUser | null>> {
        return this.run(perNode(Server.aclGetUser(username), options), options);
    }

    /**
     * Lists the users with their rules, as they would stand in an ACL file.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns A line for each user. A reply per node, by its address, where the route leads to several.
     * @since 6.0.0
     */
    aclList(options?: RouteOption & DecoderOption & CallOptions): Promise<ClusterResponse<GlideString[]>> {
        return this.run(perNode(Server.aclList(), options), options);
    }

    /**
     * Replaces all users by those of the server's ACL file.
     *
     * If the file has a mistake, nothing changes.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK.
     * @throws `ERR` if the server has no ACL file, or if the file has a mistake.
     * @since 6.0.0
     */
    aclLoad(options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Server.aclLoad(), options);
    }

    /**
     * Lists what was refused lately, for lack of rights or of a valid password, the latest first.
     *
     * @param options `count`: the largest number of entries; 10 if absent. `route`: where to send it, if not to one of
     * the primaries, in turn.
     * @returns For each entry how often it happened in short order (`count`), the `reason`, such as `auth`, `command`,
     * `key` or `channel`, the `context`, such as `toplevel` or `multi`, the `object` that was refused, the `username`,
     * how long ago it was (`age-seconds`), and the connection (`client-info`). From server 7.2 on also an `entry-id`
     * and when it was made and changed, in milliseconds since the Unix epoch. A reply per node, by its address, where
     * the route leads to several.
     * @since 6.0.0
     */
    aclLog(
        options?: { count?: number } & RouteOption & DecoderOption & CallOptions,
    ): Promise<ClusterResponse<AclLogEntry[]>> {
        return this.run(perNode(Server.aclLog(options?.count), options), options);
    }

    /**
     * Empties the list of what was refused.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK.
     * @since 6.0.0
     */
    aclLogReset(options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Server.aclLogReset(), options);
    }

    /**
     * Writes the users to the server's ACL file.
     *
     * @param options `route`: where to send it, if not to all nodes.
     * @returns Always OK.
     * @throws `ERR` if the server has no ACL file, or if it cannot be written.
     * @since 6.0.0
     */
    aclSave(options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Server.aclSave(), options);
    }

    /**
     * Makes a user, or changes one.
     *
     * A new user may do nothing until rules say otherwise.
     *
     * @param username The name of the user.
     * @param options `rules`: rules, which are applied in order, such as `on`, `>password`, `~keys*`, `&channels*`,
     * `+command` or `-@category`. A selector in parentheses is one rule. `route`: where to send it, if not to all
     * nodes.
     * @returns Always OK.
     * @throws `ERR` if a rule has a mistake; then none is applied.
     * @since 6.0.0
     */
    aclSetUser(username: string, options?: { rules?: GlideString[] } & RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Server.aclSetUser(username, options?.rules), options);
    }

    /**
     * Lists the names of the users.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns The names. A reply per node, by its address, where the route leads to several.
     * @since 6.0.0
     */
    aclUsers(options?: RouteOption & DecoderOption & CallOptions): Promise<ClusterResponse<GlideString[]>> {
        return this.run(perNode(Server.aclUsers(), options), options);
    }

    /**
     * Tells which user the connection is logged in as.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns The name. A reply per node, by its address, where the route leads to several.
     * @since 6.0.0
     */
    aclWhoami(options?: RouteOption & DecoderOption & CallOptions): Promise<ClusterResponse<GlideString>> {
        return this.run(perNode(Server.aclWhoami(), options), options);
    }

    /**
     * Writes the append-only file anew in the background, as short as it can be.
     *
     * @param options `route`: where to send it, if not to all primaries.
     * @returns A sentence that says that it has begun, or that it will when the saving under way is over. A reply per
     * node, by its address, where the route leads to several.
     * @throws `ERR` if it is under way already.
     * @since 1.0.0
     */
    bgrewriteaof(options?: RouteOption & CallOptions): Promise<ClusterResponse<string>> {
        return this.run(perNode(Server.bgrewriteaof(), options, "several"), options);
    }

    /**
     * Saves the dataset to disk in the background.
     *
     * `LASTSAVE` tells when it was done.
     *
     * @param options `route`: where to send it, if not to all primaries.
     * @returns A sentence that says that it has begun. A reply per node, by its address, where the route leads to
     * several.
     * @throws `ERR` if a background job already runs.
     * @since 1.0.0
     */
    bgsave(options?: RouteOption & CallOptions): Promise<ClusterResponse<string>> {
        return this.run(perNode(Server.bgsave(), options, "several"), options);
    }

    /**
     * Ends a save in the background, or drops one that was scheduled.
     *
     * @param options `route`: where to send it, if not to all primaries.
     * @returns A sentence that says which of the two. A reply per node, by its address, where the route leads to
     * several.
     * @throws `ERR` if there is none.
     * @since 8.1.0
     */
    bgsaveCancel(options?: RouteOption & CallOptions): Promise<ClusterResponse<string>> {
        return this.run(perNode(Server.bgsaveCancel(), options, "several"), options);
    }

    /**
     * Saves the dataset to disk in the background, now or when the rewriting of the append-only file is over.
     *
     * @param options `route`: where to send it, if not to all primaries.
     * @returns A sentence that says whether it has begun or is scheduled. A reply per node, by its address, where the
     * route leads to several.
     * @throws `ERR` if a save is under way already.
     * @since 3.2.2
     */
    bgsaveSchedule(options?: RouteOption & CallOptions): Promise<ClusterResponse<string>> {
        return this.run(perNode(Server.bgsaveSchedule(), options, "several"), options);
    }

    /**
     * Counts the commands that the server knows.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns The number of commands; subcommands are not counted. A reply per node, by its address, where the route
     * leads to several.
     * @since 2.8.13
     */
    commandCount(options?: RouteOption & CallOptions): Promise<ClusterResponse<number>> {
        return this.run(perNode(Server.commandCount(), options), options);
    }

    /**
     * Reads what the server knows about commands, for people: what they do, and their arguments.
     *
     * @param options `names`: the commands, with `|` before a subcommand, such as `config|get`; all if absent. Those
     * that do not exist are skipped. `route`: where to send it, if not to one of the primaries, in turn.
     * @returns A description for each command, by its name. A container has its `subcommands`, and an argument that
     * holds others has `arguments`, in the same form. A reply per node, by its address, where the route leads to
     * several.
     * @since 7.0.0
     */
    commandDocs(
        options?: { names?: string[] } & RouteOption & CallOptions,
    ): Promise<ClusterResponse<Record<string, CommandDocs>>> {
        return this.run(perNode(Server.commandDocs(options?.names), options), options);
    }

    /**
     * Finds the keys in the words of a command, without running it.
     *
     * @param command The name of the command.
     * @param options `args`: its arguments. `route`: where to send it, if not to one of the primaries, in turn.
     * @returns The keys, in their order among the arguments. A reply per node, by its address, where the route leads to
     * several.
     * @throws `ERR` if the command does not exist, has no keys, or if the arguments do not fit it.
     * @since 2.8.13
     */
    commandGetKeys(
        command: string,
        options?: { args?: GlideString[] } & RouteOption & DecoderOption & CallOptions,
    ): Promise<ClusterResponse<GlideString[]>> {
        return this.run(perNode(Server.commandGetKeys(command, options?.args), options), options);
    }

    /**
     * Finds the keys in the words of a command, and what the command does with each.
     *
     * @param command The name of the command.
     * @param options `args`: its arguments. `route`: where to send it, if not to one of the primaries, in turn.
     * @returns The keys in their order among the arguments, each with flags: `RO`, `RW`, `OW` or `RM` for reading,
     * changing, overwriting and removing, and more about what becomes of the value. A reply per node, by its address,
     * where the route leads to several.
     * @throws `ERR` if the command does not exist, has no keys, or if the arguments do not fit it.
     * @since 7.0.0
     */
    commandGetKeysAndFlags(
        command: string,
        options?: { args?: GlideString[] } & RouteOption & DecoderOption & CallOptions,
    ): Promise<ClusterResponse<[GlideString, Set<string>][]>> {
        return this.run(perNode(Server.commandGetKeysAndFlags(command, options?.args), options), options);
    }

    /**
     * Reads what the server knows about commands, for programs: how they are called, what they need and where their
     * keys are.
     *
     * @param options `names`: the commands, with `|` before a subcommand, such as `config|get`; all if absent, which
     * needs server 7.0. `route`: where to send it, if not to one of the primaries, in turn.
     * @returns For each command its name, its arity (the number of words, negative if it is the least), its flags, the
     * positions of its first and last key and the step between keys, its access categories, its tips, where its keys
     * are in detail, and its subcommands in the same form. Nothing in the place of one that does not exist. A reply per
     * node, by its address, where the route leads to several.
     * @since 2.8.13
     */
    commandInfo(
        options?: { names?: string[] } & RouteOption & CallOptions,
    ): Promise<ClusterResponse<(CommandInfo | null)[]>> {
        return this.run(perNode(Server.commandInfo(options?.names), options), options);
    }

    /**
     * Lists the names of commands.
     *
     * @param options `filter`: which commands; all if absent. `route`: where to send it, if not to one of the
     * primaries, in turn.
     * @returns The names, in no particular order. A reply per node, by its address, where the route leads to several.
     * @since 7.0.0
     */
    commandList(
        options?: { filter?: CommandListFilter } & RouteOption & CallOptions,
    ): Promise<ClusterResponse<string[]>> {
        return this.run(perNode(Server.commandList(options?.filter), options), options);
    }

    /**
     * Lists the latest commands that were slow or large, the latest first.
     *
     * @param count The largest number of commands; -1 for all.
     * @param type Which of the logs.
     * @param options `route`: where to send it, if not to all nodes.
     * @returns For each command an id, when it ran in seconds since the Unix epoch, how much it took, its words as far
     * as they were kept, the address of the connection, and the name of the connection.
     * @since 8.1.0
     */
    commandlogGet(
        count: number,
        type: "SLOW" | "LARGE-REQUEST" | "LARGE-REPLY",
        options?: RouteOption & DecoderOption & CallOptions,
    ): Promise<CommandLogEntry[]> {
        return this.run(Server.commandlogGet(count, type), options);
    }

    /**
     * Counts the commands in a log of slow or large ones.
     *
     * @param type Which of the logs.
     * @param options `route`: where to send it, if not to all nodes.
     * @returns The number of commands.
     * @since 8.1.0
     */
    commandlogLen(
        type: "SLOW" | "LARGE-REQUEST" | "LARGE-REPLY",
        options?: RouteOption & CallOptions,
    ): Promise<number> {
        return this.run(Server.commandlogLen(type), options);
    }

    /**
     * Empties a log of slow or large commands.
     *
     * @param type Which of the logs.
     * @param options `route`: where to send it, if not to all nodes.
     * @returns Always OK.
     * @since 8.1.0
     */
    commandlogReset(
        type: "SLOW" | "LARGE-REQUEST" | "LARGE-REPLY",
        options?: RouteOption & CallOptions,
    ): Promise<"OK"> {
        return this.run(Server.commandlogReset(type), options);
    }

    /**
     * Reads settings of the server.
     *
     * @param parameters Names of settings, or glob patterns such as `max*`. More than one needs server 7.0.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns The settings that fit, by name. A reply per node, by its address, where the route leads to several.
     * @since 2.0.0
     */
    configGet(
        parameters: string[],
        options?: RouteOption & DecoderOption & CallOptions,
    ): Promise<ClusterResponse<Record<string, GlideString>>> {
        return this.run(perNode(Server.configGet(parameters), options), options);
    }

    /**
     * Sets the counters that `INFO` and `LATENCY HISTOGRAM` report back to zero.
     *
     * @param options `route`: where to send it, if not to all nodes.
     * @returns Always OK.
     * @since 2.0.0
     */
    configResetStat(options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Server.configResetStat(), options);
    }

    /**
     * Writes the settings that were changed since the start into the server's configuration file, whose comments stay.
     *
     * @param options `route`: where to send it, if not to all nodes.
     * @returns Always OK.
     * @throws `ERR` if the server runs without a configuration file, or if it cannot be written.
     * @since 2.8.0
     */
    configRewrite(options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Server.configRewrite(), options);
    }

    /**
     * Changes settings of the server until it restarts.
     *
     * Either all of them are changed or none.
     *
     * @param parameters Names of settings, each with its new value. More than one needs server 7.0.
     * @param options `route`: where to send it, if not to all nodes.
     * @returns Always OK.
     * @throws `ERR` if a setting does not exist, cannot change while the server runs, or does not take the value.
     * @since 2.0.0
     */
    configSet(parameters: Record<string, GlideString>, options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Server.configSet(parameters), options);
    }

    /**
     * Counts the keys of the current database.
     *
     * @param options `route`: where to send it, if not to all primaries.
     * @returns The number of keys.
     * @since 1.0.0
     */
    dbsize(options?: RouteOption & CallOptions): Promise<number> {
        return this.run(Server.dbsize(), options);
    }

    /**
     * Runs one of the tools that help to debug the server.
     *
     * Most are not for production, and some end the server; it may be configured to refuse them.
     *
     * @param tool The name of the tool, such as `SLEEP`, which lets the server do nothing for some seconds.
     * @param options `args`: its arguments. `route`: where to send it, if not to one of the primaries, in turn.
     * @returns What the tool has to say. A reply per node, by its address, where the route leads to several.
     * @throws `ERR` if there is no such tool, or if the server refuses it.
     * @since 1.0.0
     */
    debug(
        tool: string,
        options?: { args?: GlideString[] } & RouteOption & DecoderOption & CallOptions,
    ): Promise<ClusterResponse<GlideReturnType>> {
        return this.run(perNode(Server.debug(tool, options?.args), options), options);
    }

    /**
     * Makes a replica the primary and this server its replica, as soon as the replica has everything.
     *
     * Clients' writes wait meanwhile.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns OK when it has begun; `ROLE` and `INFO` tell how it goes.
     * @throws `ERR` if this server has no replica that could take over, or if there is nothing to abort.
     * @since 6.2.0
     */
    failover(options?: FailoverOptions & RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Server.failover(options), options);
    }

    /**
     * Deletes every key of every database.
     *
     * @param options `mode`: when to free the memory; without it the server's `lazyfree-lazy-user-flush` decides.
     * `route`: where to send it, if not to all primaries.
     * @returns Always OK.
     * @since 1.0.0
     */
    flushall(options?: { mode?: FlushMode } & RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Server.flushall(options?.mode), options);
    }

    /**
     * Deletes every key of the current database.
     *
     * @param options `mode`: when to free the memory; without it the server's `lazyfree-lazy-user-flush` decides.
     * `route`: where to send it, if not to all primaries.
     * @returns Always OK.
     * @since 1.0.0
     */
    flushdb(options?: { mode?: FlushMode } & RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Server.flushdb(options?.mode), options);
    }

    /**
     * Describes the state of the server in lines of `name:value`, by section.
     *
     * @param options `sections`: names of sections, such as `memory` or `replication`; without them the server's usual
     * ones. More than one needs server 7.0. `route`: where to send it, if not to all primaries.
     * @returns The lines; lines that begin with `#` head a section. A reply per node, by its address, where the route
     * leads to several.
     * @since 1.0.0
     */
    info(options?: { sections?: InfoOptions[] } & RouteOption & CallOptions): Promise<ClusterResponse<string>> {
        return this.run(perNode(Server.info(options?.sections), options, "several"), options);
    }

    /**
     * Tells when the dataset was last saved to disk with success.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns The time, in seconds since the Unix epoch. A reply per node, by its address, where the route leads to
     * several.
     * @since 1.0.0
     */
    lastsave(options?: RouteOption & CallOptions): Promise<ClusterResponse<number>> {
        return this.run(perNode(Server.lastsave(), options), options);
    }

    /**
     * Explains, for people, which events made the server slow and what can be done about them.
     *
     * @param options `route`: where to send it, if not to all nodes.
     * @returns The report. A reply per node, by its address, where the route leads to several.
     * @since 2.8.13
     */
    latencyDoctor(options?: RouteOption & CallOptions): Promise<ClusterResponse<string>> {
        return this.run(perNode(Server.latencyDoctor(), options, "several"), options);
    }

    /**
     * Draws how long an event took over time, in characters.
     *
     * @param event The name of the event, such as `command`.
     * @param options `route`: where to send it, if not to all nodes.
     * @returns The picture. A reply per node, by its address, where the route leads to several.
     * @throws `ERR` if no such event was seen.
     * @since 2.8.13
     */
    latencyGraph(event: string, options?: RouteOption & CallOptions): Promise<ClusterResponse<string>> {
        return this.run(perNode(Server.latencyGraph(event), options, "several"), options);
    }

    /**
     * Reads how the run times of commands are spread.
     *
     * @param options `commands`: the names of commands; all if absent. Those that were never called are skipped.
     * `route`: where to send it, if not to all nodes.
     * @returns For each command how often it was called (`calls`), and how many of the calls took at most so many
     * microseconds, for growing powers of two (`histogram_usec`). A reply per node, by its address, where the route
     * leads to several.
     * @since 7.0.0
     */
    latencyHistogram(
        options?: { commands?: string[] } & RouteOption & CallOptions,
    ): Promise<ClusterResponse<Record<string, { calls: number; histogram_usec: Record<string, number> }>>> {
        return this.run(perNode(Server.latencyHistogram(options?.commands), options, "several"), options);
    }

    /**
     * Reads when an event made the server slow.
     *
     * Only what took longer than the setting `latency-monitor-threshold` counts.
     *
     * @param event The name of the event, such as `command`.
     * @param options `route`: where to send it, if not to all nodes.
     * @returns Up to 160 times in seconds since the Unix epoch, each with how many milliseconds the event took then. A
     * reply per node, by its address, where the route leads to several.
     * @since 2.8.13
     */
    latencyHistory(event: GlideString, options?: RouteOption & CallOptions): Promise<ClusterResponse<LatencyEntry[]>> {
        return this.run(perNode(Server.latencyHistory(event), options, "several"), options);
    }

    /**
     * Reads which events made the server slow.
     *
     * Only what took longer than the setting `latency-monitor-threshold` counts.
     *
     * @param options `route`: where to send it, if not to all nodes.
     * @returns For each event its name, when it was last seen in seconds since the Unix epoch, how many milliseconds it
     * took then and at the most, and from server 8.1 on the sum of all its times and their number. A reply per node, by
     * its address, where the route leads to several.
     * @since 2.8.13
     */
    latencyLatest(options?: RouteOption & CallOptions): Promise<ClusterResponse<LatencyEventInfo[]>> {
        return this.run(perNode(Server.latencyLatest(), options, "several"), options);
    }

    /**
     * Forgets when events made the server slow.
     *
     * @param events The names of the events; all if absent.
     * @param options `route`: where to send it, if not to all nodes.
     * @returns The number of events that were forgotten.
     * @since 2.8.13
     */
    latencyReset(events?: GlideString[], options?: RouteOption & CallOptions): Promise<number> {
        return this.run(Server.latencyReset(events), options);
    }

    /**
     * Draws a picture made of characters, with the version of the server below it.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns The picture and the version. A reply per node, by its address, where the route leads to several.
     * @since 5.0.0
     */
    lolwut(options?: LolwutOptions & RouteOption & CallOptions): Promise<ClusterResponse<string>> {
        return this.run(perNode(Server.lolwut(options), options), options);
    }

    /**
     * Explains, for people, what is odd about the server's use of memory and what can be done about it.
     *
     * @param options `route`: where to send it, if not to all primaries.
     * @returns The report. A reply per node, by its address, where the route leads to several.
     * @since 4.0.0
     */
    memoryDoctor(options?: RouteOption & CallOptions): Promise<ClusterResponse<string>> {
        return this.run(perNode(Server.memoryDoctor(), options, "several"), options);
    }

    /**
     * Reads what the server's memory allocator says of itself.
     *
     * @param options `route`: where to send it, if not to all primaries.
     * @returns The report; a sentence that there is none if the allocator is not jemalloc. A reply per node, by its
     * address, where the route leads to several.
     * @since 4.0.0
     */
    memoryMallocStats(options?: RouteOption & CallOptions): Promise<ClusterResponse<string>> {
        return this.run(perNode(Server.memoryMallocStats(), options, "several"), options);
    }

    /**
     * Asks the server's memory allocator to give unused memory back to the system.
     *
     * @param options `route`: where to send it, if not to all primaries.
     * @returns Always OK.
     * @since 4.0.0
     */
    memoryPurge(options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Server.memoryPurge(), options);
    }

    /**
     * Describes what the server needs its memory for.
     *
     * @param options `route`: where to send it, if not to all primaries.
     * @returns Bytes, counts, ratios and percentages by name; which there are depends on the server's version. A field
     * such as `db.0` holds what the tables of that database need. A reply per node, by its address, where the route
     * leads to several.
     * @since 4.0.0
     */
    memoryStats(options?: RouteOption & CallOptions): Promise<ClusterResponse<MemoryStats>> {
        return this.run(perNode(Server.memoryStats(), options, "several"), options);
    }

    /**
     * Lists the modules that the server has loaded.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns For each module its `name`, its version (`ver`), and from server 7.0 on the `path` it was loaded from
     * and the arguments (`args`) it was loaded with. A reply per node, by its address, where the route leads to
     * several.
     * @since 4.0.0
     */
    moduleList(options?: RouteOption & DecoderOption & CallOptions): Promise<ClusterResponse<LoadedModule[]>> {
        return this.run(perNode(Server.moduleList(), options), options);
    }

    /**
     * Loads a module into the server.
     *
     * @param path The file of the module on the server's machine, with its full path.
     * @param options `args`: arguments for the module. `route`: where to send it, if not to one of the primaries, in
     * turn.
     * @returns Always OK.
     * @throws `ERR` if the module cannot be loaded, or if the setting `enable-module-command` forbids it.
     * @since 4.0.0
     */
    moduleLoad(path: string, options?: { args?: GlideString[] } & RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Server.moduleLoad(path, options?.args), options);
    }

    /**
     * Loads a module into the server, with settings of its own.
     *
     * @param path The file of the module on the server's machine, with its full path.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK.
     * @throws `ERR` if the module cannot be loaded, or if the setting `enable-module-command` forbids it.
     * @since 7.0.0
     */
    moduleLoadex(path: string, options?: ModuleLoadexOptions & RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Server.moduleLoadex(path, options), options);
    }

    /**
     * Unloads a module from the server.
     *
     * @param name The name of the module, as in `MODULE LIST`.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK.
     * @throws `ERR` if there is no such module, if values of its types exist, or if the setting `enable-module-command`
     * forbids it.
     * @since 4.0.0
     */
    moduleUnload(name: string, options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Server.moduleUnload(name), options);
    }

    /**
     * Makes the server a replica of another, whose data replace its own.
     *
     * @param host The address of the primary.
     * @param port The port of the primary.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK; the copying has only begun.
     * @since 5.0.0
     */
    replicaof(host: string, port: number, options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Server.replicaof(host, port), options);
    }

    /**
     * Makes the server a primary, which keeps the data that it has.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK.
     * @since 5.0.0
     */
    replicaofNoOne(options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Server.replicaofNoOne(), options);
    }

    /**
     * Describes the part that the server plays in replication.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns A list that begins with `master`, `slave` or `sentinel`: then for a primary its replication offset and
     * its replicas, each with address, port and offset; for a replica the address and port of its primary, the state of
     * the link and the offset; for a sentinel the names of the primaries that it watches. A reply per node, by its
     * address, where the route leads to several.
     * @since 2.8.12
     */
    role(options?: RouteOption & DecoderOption & CallOptions): Promise<ClusterResponse<GlideReturnType>> {
        return this.run(perNode(Server.role(), options), options);
    }

    /**
     * Saves the dataset to disk.
     *
     * No client is served meanwhile; `BGSAVE` is kinder.
     *
     * @param options `route`: where to send it, if not to all primaries.
     * @returns OK when it is saved.
     * @throws `ERR` if a save in the background is under way, or if it fails.
     * @since 1.0.0
     */
    save(options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Server.save(), options);
    }

    /**
     * Ends the server, after it has saved what its configuration asks for and its replicas have caught up.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns OK when the server has closed the connection.
     * @throws `ERR` if the server cannot end, for example because it could not save.
     * @since 1.0.0
     */
    shutdown(options?: ShutdownOptions & RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Server.shutdown(options), options);
    }

    /**
     * Ends a shutdown that waits for replicas; the server goes on.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK.
     * @throws `ERR` if there is none.
     * @since 7.0.0
     */
    shutdownAbort(options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Server.shutdownAbort(), options);
    }

    /**
     * Makes the server a replica of another, whose data replace its own.
     *
     * `REPLICAOF` is its name since server 5.0.
     *
     * @param host The address of the primary.
     * @param port The port of the primary.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK; the copying has only begun.
     * @since 1.0.0
     */
    slaveof(host: string, port: number, options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Server.slaveof(host, port), options);
    }

    /**
     * Makes the server a primary, which keeps the data that it has.
     *
     * `REPLICAOF` is its name since server 5.0.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK.
     * @since 1.0.0
     */
    slaveofNoOne(options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Server.slaveofNoOne(), options);
    }

    /**
     * Lists the latest commands that took longer than the setting `slowlog-log-slower-than`, the latest first.
     *
     * @param options `count`: the largest number of commands; 10 if absent, -1 for all, which needs server 7.0.
     * `route`: where to send it, if not to all nodes.
     * @returns For each command an id, when it ran in seconds since the Unix epoch, how many microseconds it took, its
     * words as far as they were kept, the address of the connection, and the name of the connection.
     * @since 2.2.12
     */
    slowlogGet(options?: { count?: number } & RouteOption & DecoderOption & CallOptions): Promise<CommandLogEntry[]> {
        return this.run(Server.slowlogGet(options?.count), options);
    }

    /**
     * Counts the commands in the log of slow ones.
     *
     * @param options `route`: where to send it, if not to all nodes.
     * @returns The number of commands.
     * @since 2.2.12
     */
    slowlogLen(options?: RouteOption & CallOptions): Promise<number> {
        return this.run(Server.slowlogLen(), options);
    }

    /**
     * Empties the log of slow commands.
     *
     * @param options `route`: where to send it, if not to all nodes.
     * @returns Always OK.
     * @since 2.2.12
     */
    slowlogReset(options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Server.slowlogReset(), options);
    }

    /**
     * Exchanges the content of two databases.
     *
     * Clients of one of them see the other's keys from then on.
     *
     * @param first The number of one database.
     * @param second The number of the other.
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns Always OK.
     * @throws `ERR` if one of them does not exist.
     * @since 4.0.0
     */
    swapdb(first: number, second: number, options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Server.swapdb(first, second), options);
    }

    /**
     * Reads the clock of the server.
     *
     * @param options `route`: where to send it, if not to one of the primaries, in turn.
     * @returns The seconds since the Unix epoch, and the microseconds of the second that has begun. A reply per node,
     * by its address, where the route leads to several.
     * @since 2.6.0
     */
    time(options?: RouteOption & CallOptions): Promise<ClusterResponse<[string, string]>> {
        return this.run(perNode(Server.time(), options), options);
    }

    /**
     * Forgets all keys that this client watches.
     *
     * @param options `route`: where to send it, if not to all primaries.
     * @returns Always OK.
     * @since 2.2.0
     */
    unwatch(options?: RouteOption & CallOptions): Promise<"OK"> {
        return this.run(Transactions.unwatch(), options);
    }
}
