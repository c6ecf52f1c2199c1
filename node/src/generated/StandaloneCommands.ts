// @generated from protobuf/commands by codegen. Do not edit.

import { type DecoderOption, type GlideReturnType, type GlideString } from "../Decoder";
import { type CallOptions } from "../options/common";
import { type ClientPauseMode, type ClientTrackingInfo } from "../options/connection";
import { type ScanOptions } from "../options/generic";
import { type FunctionListResponse, type FunctionRestorePolicy } from "../options/scripting";
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
    type ClusterscanOptions,
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

/** The commands that a standalone client has besides. */
export abstract class StandaloneCommands extends BaseClient {
    /**
     * Gives slots that no node has to this node.
     *
     * @param slots The numbers of the slots, from 0 to 16383.
     * @returns Always OK.
     * @throws `ERR` if a node has one of them already.
     * @since 3.0.0
     */
    clusterAddSlots(slots: number[], options?: CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterAddSlots(slots), options);
    }

    /**
     * Gives ranges of slots that no node has to this node.
     *
     * @param ranges First and last slot of each range.
     * @returns Always OK.
     * @throws `ERR` if a node has one of the slots already.
     * @since 7.0.0
     */
    clusterAddSlotsRange(ranges: [number, number][], options?: CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterAddSlotsRange(ranges), options);
    }

    /**
     * Raises the configuration epoch of the node, so that what it says of its slots counts more than what others say.
     *
     * @returns `BUMPED` and the new epoch, or `STILL` and the old one if that is the highest already.
     * @since 3.0.0
     */
    clusterBumpEpoch(options?: CallOptions): Promise<string> {
        return this.run(Cluster.clusterBumpEpoch(), options);
    }

    /**
     * Ends all moves of slots away from this node that are under way.
     *
     * @returns Always OK.
     * @throws `ERR` if there are none.
     * @since 9.0.0
     */
    clusterCancelSlotMigrations(options?: CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterCancelSlotMigrations(), options);
    }

    /**
     * Counts the nodes that have lately told this one that a node fails.
     *
     * @param node The id of the node, as in `CLUSTER NODES`.
     * @returns The number of nodes.
     * @throws `ERR` if the node is not known.
     * @since 3.0.0
     */
    clusterCountFailureReports(node: string, options?: CallOptions): Promise<number> {
        return this.run(Cluster.clusterCountFailureReports(node), options);
    }

    /**
     * Counts the keys of a slot that this node has.
     *
     * @param slot The number of the slot, from 0 to 16383.
     * @returns The number of keys; 0 if another node has the slot.
     * @throws `ERR` if there is no such slot.
     * @since 3.0.0
     */
    clusterCountKeysInSlot(slot: number, options?: CallOptions): Promise<number> {
        return this.run(Cluster.clusterCountKeysInSlot(slot), options);
    }

    /**
     * Makes this node forget who has some slots, itself or another.
     *
     * @param slots The numbers of the slots, from 0 to 16383.
     * @returns Always OK.
     * @throws `ERR` if one of them is not given to any node.
     * @since 3.0.0
     */
    clusterDelSlots(slots: number[], options?: CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterDelSlots(slots), options);
    }

    /**
     * Makes this node forget who has some ranges of slots, itself or another.
     *
     * @param ranges First and last slot of each range.
     * @returns Always OK.
     * @throws `ERR` if one of the slots is not given to any node.
     * @since 7.0.0
     */
    clusterDelSlotsRange(ranges: [number, number][], options?: CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterDelSlotsRange(ranges), options);
    }

    /**
     * Makes this replica the primary of its shard, and its primary a replica.
     *
     * @returns OK when it has begun; `ROLE` and `CLUSTER NODES` tell how it goes.
     * @throws `ERR` if this node is no replica, or if its primary cannot be reached and nothing forces the change.
     * @since 3.0.0
     */
    clusterFailover(options?: ClusterFailoverOptions & CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterFailover(options), options);
    }

    /**
     * Deletes every key of a slot.
     *
     * @param slot The number of the slot, from 0 to 16383.
     * @param mode When to free the memory; without it the server's `lazyfree-lazy-user-flush` decides.
     * @returns Always OK.
     * @throws `ERR` if there is no such slot.
     * @since 9.0.0
     */
    clusterFlushSlot(slot: number, mode?: FlushMode, options?: CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterFlushSlot(slot, mode), options);
    }

    /**
     * Makes this node forget who has the slots.
     *
     * It must have no keys.
     *
     * @returns Always OK.
     * @throws `ERR` if the node has keys.
     * @since 3.0.0
     */
    clusterFlushSlots(options?: CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterFlushSlots(), options);
    }

    /**
     * Takes a node out of the cluster as this node sees it, and keeps it out for a minute.
     *
     * All nodes have to be told so.
     *
     * @param node The id of the node, as in `CLUSTER NODES`.
     * @returns Always OK.
     * @throws `ERR` if the node is not known, if it is this one, or if it is this one's primary.
     * @since 3.0.0
     */
    clusterForget(node: string, options?: CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterForget(node), options);
    }

    /**
     * Lists keys of a slot that this node has.
     *
     * @param slot The number of the slot, from 0 to 16383.
     * @param count The largest number of keys.
     * @returns The keys.
     * @throws `ERR` if there is no such slot.
     * @since 3.0.0
     */
    clusterGetKeysInSlot(slot: number, count: number, options?: DecoderOption & CallOptions): Promise<GlideString[]> {
        return this.run(Cluster.clusterGetKeysInSlot(slot, count), options);
    }

    /**
     * Lists the moves of slots from and to this node, those under way and the latest that are over.
     *
     * @returns For each move a `name`, whether this node gives the slots (`EXPORT`) or takes them (`IMPORT`), the
     * slots, both nodes, when it began and was last heard of in seconds since the Unix epoch, its `state` with a
     * `message`, and how much memory and data it still needs in bytes.
     * @since 9.0.0
     */
    clusterGetSlotMigrations(options?: CallOptions): Promise<ClusterSlotMigration[]> {
        return this.run(Cluster.clusterGetSlotMigrations(), options);
    }

    /**
     * Describes the state of the cluster as this node sees it, in lines of `name:value`.
     *
     * @returns The lines.
     * @since 3.0.0
     */
    clusterInfo(options?: CallOptions): Promise<string> {
        return this.run(Cluster.clusterInfo(), options);
    }

    /**
     * Computes which slot a key belongs to.
     *
     * @param key The key, which need not exist.
     * @returns The number of the slot.
     * @since 3.0.0
     */
    clusterKeySlot(key: GlideString, options?: CallOptions): Promise<number> {
        return this.run(Cluster.clusterKeySlot(key), options);
    }

    /**
     * Lists the connections between this node and the others: two for each, one in either direction.
     *
     * @returns For each connection its `direction`, `to` or `from` the other `node`, when it was made in milliseconds
     * since the Unix epoch, which `events` it waits for (`r` and `w`), and the size of what is kept to be sent, in
     * bytes.
     * @since 7.0.0
     */
    clusterLinks(options?: CallOptions): Promise<ClusterLink[]> {
        return this.run(Cluster.clusterLinks(), options);
    }

    /**
     * Makes this node and another one, and with it all the nodes that it knows, members of one cluster.
     *
     * @param ip The address of the other node, in numbers.
     * @param port The port of the other node.
     * @param busPort The port on which it talks with other nodes; 10000 more than the other port if absent. Needs
     * server 4.0.
     * @returns Always OK; the meeting has only begun.
     * @throws `ERR` if the address is none.
     * @since 3.0.0
     */
    clusterMeet(ip: string, port: number, busPort?: number, options?: CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterMeet(ip, port, busPort), options);
    }

    /**
     * Moves slots with their keys from this node to others, while both serve clients.
     *
     * `CLUSTER GETSLOTMIGRATIONS` tells how it goes.
     *
     * @param migrations The moves: first and last slot of each range, and the id of the node that gets them.
     * @returns Always OK; the moves have only begun.
     * @throws `ERR` if this node has not all of the slots, or if one of them moves already.
     * @since 9.0.0
     */
    clusterMigrateSlots(
        migrations: { ranges: [number, number][]; node: string }[],
        options?: CallOptions,
    ): Promise<"OK"> {
        return this.run(Cluster.clusterMigrateSlots(migrations), options);
    }

    /**
     * Reads the id of this node.
     *
     * @returns The id, 40 hexadecimal digits.
     * @since 3.0.0
     */
    clusterMyId(options?: CallOptions): Promise<string> {
        return this.run(Cluster.clusterMyId(), options);
    }

    /**
     * Reads the id of this node's shard, which a primary and its replicas share.
     *
     * @returns The id, 40 hexadecimal digits.
     * @since 7.2.0
     */
    clusterMyShardId(options?: CallOptions): Promise<string> {
        return this.run(Cluster.clusterMyShardId(), options);
    }

    /**
     * Describes the nodes of the cluster as this one sees them, one line each.
     *
     * @returns The lines: id, address, flags, id of the primary or `-`, times of the last ping and pong, epoch, state
     * of the connection, slots.
     * @since 3.0.0
     */
    clusterNodes(options?: CallOptions): Promise<string> {
        return this.run(Cluster.clusterNodes(), options);
    }

    /**
     * Describes the replicas of a primary, in the form of `CLUSTER NODES`.
     *
     * @param node The id of the node, as in `CLUSTER NODES`.
     * @returns A line for each replica.
     * @throws `ERR` if the node is not known or no primary.
     * @since 5.0.0
     */
    clusterReplicas(node: string, options?: CallOptions): Promise<string[]> {
        return this.run(Cluster.clusterReplicas(node), options);
    }

    /**
     * Makes this node a replica of a primary.
     *
     * @param node The id of the node, as in `CLUSTER NODES`.
     * @returns Always OK; the copying has only begun.
     * @throws `ERR` if the node is not known or no primary, or if this node is a primary with slots.
     * @since 3.0.0
     */
    clusterReplicate(node: string, options?: CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterReplicate(node), options);
    }

    /**
     * Makes this replica a primary without slots and without keys.
     *
     * @returns Always OK.
     * @since 9.0.0
     */
    clusterReplicateNoOne(options?: CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterReplicateNoOne(), options);
    }

    /**
     * Makes this node forget all other nodes and its slots.
     *
     * A replica becomes an empty primary.
     *
     * @returns Always OK.
     * @throws `ERR` if this is a primary that has keys.
     * @since 3.0.0
     */
    clusterReset(options?: ClusterResetOptions & CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterReset(options), options);
    }

    /**
     * Writes what this node knows of the cluster to its file.
     *
     * @returns Always OK.
     * @throws `ERR` if the file cannot be written.
     * @since 3.0.0
     */
    clusterSaveConfig(options?: CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterSaveConfig(), options);
    }

    /**
     * Sets the configuration epoch of a node that knows no other nodes yet.
     *
     * @param epoch The epoch, different from that of any other node.
     * @returns Always OK.
     * @throws `ERR` if the node has an epoch or knows other nodes.
     * @since 3.0.0
     */
    clusterSetConfigEpoch(epoch: number, options?: CallOptions): Promise<"OK"> {
        return this.run(Cluster.clusterSetConfigEpoch(epoch), options);
    }

    /**
     * Sets the state of a slot by hand, for moving it key by key.
     *
     * @param slot The number of the slot, from 0 to 16383.
     * @param state The new state.
     * @returns Always OK.
     * @throws `ERR` if the node is not known, or if the state does not fit what this node knows.
     * @since 3.0.0
     */
    clusterSetSlot(
        slot: number,
        state: ClusterSetSlotState,
        options?: ClusterSetSlotOptions & CallOptions,
    ): Promise<"OK"> {
        return this.run(Cluster.clusterSetSlot(slot, state, options), options);
    }

    /**
     * Lists the shards of the cluster: primaries, replicas and slots.
     *
     * @returns For each shard its `slots`, as first and last of each range in one list, its `nodes` with what is known
     * of them, and from server 9.1 on its `id`.
     * @since 7.0.0
     */
    clusterShards(options?: CallOptions): Promise<ClusterShard[]> {
        return this.run(Cluster.clusterShards(), options);
    }

    /**
     * Describes the replicas of a primary, in the form of `CLUSTER NODES`.
     *
     * `CLUSTER REPLICAS` is its name since server 5.0.
     *
     * @param node The id of the node, as in `CLUSTER NODES`.
     * @returns A line for each replica.
     * @throws `ERR` if the node is not known or no primary.
     * @since 3.0.0
     */
    clusterSlaves(node: string, options?: CallOptions): Promise<string[]> {
        return this.run(Cluster.clusterSlaves(node), options);
    }

    /**
     * Reads how the slots of this node are used, for a range of slots.
     *
     * @param start The first slot.
     * @param end The last slot.
     * @returns The slots of the range that this node has, each with its numbers, such as `key-count`; more of them if
     * the setting `cluster-slot-stats-enabled` is on.
     * @throws `ERR` if the range is none.
     * @since 8.0.0
     */
    clusterSlotStats(start: number, end: number, options?: CallOptions): Promise<[number, Record<string, number>][]> {
        return this.run(Cluster.clusterSlotStats(start, end), options);
    }

    /**
     * Reads how the slots of this node are used, in the order of one of the numbers.
     *
     * @param metric The number to sort by: `key-count`, or if the setting `cluster-slot-stats-enabled` is on also
     * `cpu-usec`, `network-bytes-in` or `network-bytes-out`.
     * @returns The slots in that order, each with its numbers, such as `key-count`; more of them if the setting
     * `cluster-slot-stats-enabled` is on.
     * @throws `ERR` if there is no such number.
     * @since 8.0.0
     */
    clusterSlotStatsOrderBy(
        metric: string,
        options?: ClusterSlotStatsOrderByOptions & CallOptions,
    ): Promise<[number, Record<string, number>][]> {
        return this.run(Cluster.clusterSlotStatsOrderBy(metric, options), options);
    }

    /**
     * Lists which nodes have which slots.
     *
     * @returns For each range its first and last slot, its primary, and its replicas.
     * @since 3.0.0
     */
    clusterSlots(options?: CallOptions): Promise<[number, number, ...ClusterSlotNode[]][]> {
        return this.run(Cluster.clusterSlots(), options);
    }

    /**
     * Walks through the keys of the whole cluster, a step at a time, from node to node.
     *
     * @param cursor `0` for the first step, then what the step before gave. It holds the slot that it stands at, so a
     * cluster routes by it as by a key.
     * @returns The cursor of the next step, which is `0` after the last one, and keys. A key that is there all the time
     * is given at least once.
     * @throws `ERR` if the cursor is none.
     * @since 9.1.0
     */
    clusterscan(
        cursor: GlideString,
        options?: ClusterscanOptions & DecoderOption & CallOptions,
    ): Promise<[GlideString, GlideString[]]> {
        return this.run(Cluster.clusterscan(cursor, options), options);
    }

    /**
     * Lets a replica in a cluster answer reads of the connection.
     *
     * A reconnect ends it.
     *
     * @returns Always OK.
     * @since 3.0.0
     */
    readonly(options?: CallOptions): Promise<"OK"> {
        return this.run(Cluster.readonly(), options);
    }

    /**
     * Ends the effect of `READONLY`.
     *
     * @returns Always OK.
     * @since 3.0.0
     */
    readwrite(options?: CallOptions): Promise<"OK"> {
        return this.run(Cluster.readwrite(), options);
    }

    /**
     * Reads the name of the connection.
     *
     * @returns The name, or nothing if it has none.
     * @since 2.6.9
     * @example
     * ```ts
     * await client.clientGetName(); // null
     * ```
     */
    clientGetName(options?: DecoderOption & CallOptions): Promise<GlideString | null> {
        return this.run(Connection.clientGetName(), options);
    }

    /**
     * Tells which connection gets the invalidation messages of this one.
     *
     * @returns The id of that connection; 0 if they are not redirected, -1 if tracking is off.
     * @since 6.0.0
     * @example
     * ```ts
     * await client.clientGetredir(); // -1
     * ```
     */
    clientGetredir(options?: CallOptions): Promise<number> {
        return this.run(Connection.clientGetredir(), options);
    }

    /**
     * Reads the id of the connection.
     *
     * Ids grow, so that a connection made later on the same server has a larger one.
     *
     * @returns The id.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.clientId(); // such as 7
     * ```
     */
    clientId(options?: CallOptions): Promise<number> {
        return this.run(Connection.clientId(), options);
    }

    /**
     * Marks the connection as one that copies keys from another server, so that the server, in import mode, lets it see
     * expired keys.
     *
     * @param mode Whether the connection is such a source.
     * @returns Always OK.
     * @throws `ERR` if the server is not in import mode.
     * @since 8.1.0
     * @example
     * ```ts
     * await client.configSet({ "import-mode": "yes" }); // "OK"
     * await client.clientImportSource("ON"); // "OK"
     * await client.clientImportSource("OFF"); // "OK"
     * await client.configSet({ "import-mode": "no" }); // "OK"
     * ```
     */
    clientImportSource(mode: "ON" | "OFF", options?: CallOptions): Promise<"OK"> {
        return this.run(Connection.clientImportSource(mode), options);
    }

    /**
     * Describes the connection in one line of `name=value` fields.
     *
     * @returns The line.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.clientInfo(); // such as "id=7 addr=127.0.0.1:50000 laddr=127.0.0.1:6379 db=0"
     * ```
     */
    clientInfo(options?: CallOptions): Promise<string> {
        return this.run(Connection.clientInfo(), options);
    }

    /**
     * Closes the connections that fit all of the filters.
     *
     * @param filters Which connections to close; a connection must fit all of them.
     * @returns The number of connections that were closed.
     * @throws `ERR` if a filter's value has no meaning.
     * @since 2.8.12
     * @example
     * ```ts
     * await client.clientKill([{ ID: [1000000] }]); // 0
     * ```
     */
    clientKill(filters: ClientKillFilter[], options?: CallOptions): Promise<number> {
        return this.run(Connection.clientKill(filters), options);
    }

    /**
     * Closes the connection from an address.
     *
     * @param address The address of the connection to close, as `host:port`.
     * @returns Always OK.
     * @throws `ERR` if there is no such connection.
     * @since 2.4.0
     */
    clientKillAddress(address: string, options?: CallOptions): Promise<"OK"> {
        return this.run(Connection.clientKillAddress(address), options);
    }

    /**
     * Describes the connections of the server, one line of `name=value` fields each.
     *
     * @returns The lines.
     * @since 2.4.0
     * @example
     * ```ts
     * await client.clientList({ filters: [{ TYPE: "NORMAL" }] }); // such as "id=7 addr=127.0.0.1:50000
     * laddr=127.0.0.1:6379 db=0"
     * ```
     */
    clientList(options?: ClientListOptions & CallOptions): Promise<string> {
        return this.run(Connection.clientList(options), options);
    }

    /**
     * Protects the connection from being closed when the server runs short of memory for clients.
     *
     * @param mode Whether to protect it.
     * @returns Always OK.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.clientNoEvict("OFF"); // "OK"
     * ```
     */
    clientNoEvict(mode: "ON" | "OFF", options?: CallOptions): Promise<"OK"> {
        return this.run(Connection.clientNoEvict(mode), options);
    }

    /**
     * Lets commands of the connection leave alone when keys were last used.
     *
     * @param mode Whether to leave it alone.
     * @returns Always OK.
     * @since 7.2.0
     * @example
     * ```ts
     * await client.clientNoTouch("OFF"); // "OK"
     * ```
     */
    clientNoTouch(mode: "ON" | "OFF", options?: CallOptions): Promise<"OK"> {
        return this.run(Connection.clientNoTouch(mode), options);
    }

    /**
     * Holds back commands of all clients for some time.
     *
     * @param timeout How long to hold them back, in milliseconds.
     * @param mode Which commands. Needs server 6.2.
     * @returns Always OK.
     * @since 3.0.0
     * @example
     * ```ts
     * await client.clientPause(1, ClientPauseMode.WRITE); // "OK"
     * await client.clientUnpause(); // "OK"
     * ```
     */
    clientPause(timeout: number, mode?: ClientPauseMode, options?: DecoderOption & CallOptions): Promise<"OK"> {
        return this.run(Connection.clientPause(timeout, mode), options);
    }

    /**
     * Tells the server about the library in use, for `CLIENT LIST`.
     *
     * @param attribute What to tell.
     * @returns Always OK.
     * @throws `ERR` if the text has spaces or line ends.
     * @since 7.2.0
     * @example
     * ```ts
     * await client.clientSetInfo({ "LIB-NAME": "my-library" }); // "OK"
     * ```
     */
    clientSetInfo(attribute: ClientSetInfoAttribute, options?: CallOptions): Promise<"OK"> {
        return this.run(Connection.clientSetInfo(attribute), options);
    }

    /**
     * Names the connection, for `CLIENT LIST`.
     *
     * After a reconnect the connection has the name from the client's configuration again.
     *
     * @param name The name, without spaces; empty to have none.
     * @returns Always OK.
     * @throws `ERR` if the name has spaces or line ends.
     * @since 2.6.9
     * @example
     * ```ts
     * await client.clientSetName("worker-1"); // "OK"
     * ```
     */
    clientSetName(name: string, options?: CallOptions): Promise<"OK"> {
        return this.run(Connection.clientSetName(name), options);
    }

    /**
     * Describes how the connection tracks changes of keys.
     *
     * @returns `flags`, such as `off` or `bcast`; `redirect`, the id of the connection that gets the messages, -1 if
     * tracking is off; `prefixes`, the prefixes of keys that are tracked in broadcast mode.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.clientTrackingInfo(); // { "flags": Set { "off" }, "redirect": -1, "prefixes": Set {  } }
     * ```
     */
    clientTrackingInfo(options?: DecoderOption & CallOptions): Promise<ClientTrackingInfo> {
        return this.run(Connection.clientTrackingInfo(), options);
    }

    /**
     * Ends the wait of a connection that a blocking command holds.
     *
     * @param id The id of the connection that waits.
     * @returns Whether the connection was waiting.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.clientUnblock(1000000); // false
     * ```
     */
    clientUnblock(id: number, options?: ClientUnblockOptions & CallOptions): Promise<boolean> {
        return this.run(Connection.clientUnblock(id, options), options);
    }

    /**
     * Ends the effect of `CLIENT PAUSE`.
     *
     * @returns Always OK.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.clientUnpause(); // "OK"
     * ```
     */
    clientUnpause(options?: DecoderOption & CallOptions): Promise<"OK"> {
        return this.run(Connection.clientUnpause(), options);
    }

    /**
     * Sends bytes back.
     *
     * @param message The bytes.
     * @returns The same bytes.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.echo("Hello"); // "Hello"
     * ```
     */
    echo(message: GlideString, options?: DecoderOption & CallOptions): Promise<GlideString> {
        return this.run(Connection.echo(message), options);
    }

    /**
     * Checks that the server answers.
     *
     * @param options `message`: what the server is to send back.
     * @returns The message, or `PONG` without one.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.ping({ message: "Hello" }); // "Hello"
     * ```
     */
    ping(options?: { message?: GlideString } & DecoderOption & CallOptions): Promise<GlideString> {
        return this.run(Connection.ping(options?.message), options);
    }

    /**
     * Lists every key that fits a pattern.
     *
     * The server looks at all keys and does nothing else meanwhile: with many keys, `SCAN` is kinder.
     *
     * @param pattern A glob pattern: `*` stands for any bytes, `?` for one, `[ab]` for one of several, and a backslash
     * takes away such a meaning.
     * @returns The keys, in no particular order.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.set("user:1", "Ada"); // "OK"
     * await client.keys("user:*"); // ["user:1"]
     * ```
     */
    keys(pattern: GlideString, options?: DecoderOption & CallOptions): Promise<GlideString[]> {
        return this.run(Keys.keys(pattern), options);
    }

    /**
     * Picks a key of the current database at random.
     *
     * @returns A key, or nothing if the database is empty.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.randomKey(); // null
     * ```
     */
    randomKey(options?: DecoderOption & CallOptions): Promise<GlideString | null> {
        return this.run(Keys.randomKey(), options);
    }

    /**
     * Walks through the keys of the current database step by step.
     *
     * Each step gives some keys and a cursor for the next step. A key that exists throughout is given at least once;
     * one may be given more than once.
     *
     * @param cursor `0` to begin, then what the step before gave.
     * @returns The cursor for the next step, which is `0` after the last one, and the keys of this step, which may be
     * none.
     * @throws `ERR` if the cursor is not a number.
     * @since 2.8.0
     * @example
     * ```ts
     * await client.scan("0", { count: 100 }); // ["0", []]
     * ```
     */
    scan(
        cursor: GlideString,
        options?: ScanOptions & DecoderOption & CallOptions,
    ): Promise<[GlideString, GlideString[]]> {
        return this.run(Keys.scan(cursor, options), options);
    }

    /**
     * Waits until the writes that this connection sent before are on disk, here and on enough replicas.
     *
     * The connection serves others too, so their writes are waited for as well.
     *
     * @param local 1 to wait for this server's own disk, 0 not to.
     * @param replicas How many replicas to wait for.
     * @param timeout How long to wait at most, in milliseconds; 0 for ever.
     * @returns Whether the writes were on this server's disk when the wait ended, as 0 or 1, and on how many replicas'
     * disks.
     * @throws `ERR` if `local` is not 0 and the server keeps no append-only file.
     * @since 7.2.0
     * @example
     * ```ts
     * await client.waitaof(0, 0, 100); // [0, 0]
     * ```
     */
    waitaof(local: number, replicas: number, timeout: number, options?: CallOptions): Promise<[number, number]> {
        return this.run(Keys.waitaof(local, replicas, timeout), options);
    }

    /**
     * Sends a message to everyone who listens to a channel.
     *
     * @param message The message.
     * @param channel The channel to send it on.
     * @returns How many connections to this server got the message.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.publish("Hello", "news"); // 0
     * ```
     */
    publish(message: GlideString, channel: GlideString, options?: CallOptions): Promise<number> {
        return this.run(builders.publish(message, channel), options);
    }

    /**
     * Deletes a library with all its functions.
     *
     * @param libraryCode The name of the library.
     * @returns Always OK.
     * @throws `ERR` if there is no such library.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.functionLoad("#!lua name=short\nredis.register_function('f', function() return 1 end)", { replace:
     * true }); // "short"
     * await client.functionDelete("short"); // "OK"
     * ```
     */
    functionDelete(libraryCode: GlideString, options?: CallOptions): Promise<"OK"> {
        return this.run(Scriptsandfunctions.functionDelete(libraryCode), options);
    }

    /**
     * Serializes all libraries, for `FUNCTION RESTORE`.
     *
     * @returns All libraries in the server's own format.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.functionDump(); // such as Buffer.from("the serialized libraries")
     * ```
     */
    functionDump(options?: CallOptions): Promise<Buffer> {
        return this.run(Scriptsandfunctions.functionDump(), options);
    }

    /**
     * Deletes all libraries.
     *
     * @param mode When memory is freed; the server's setting, if absent.
     * @returns Always OK.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.functionFlush(FlushMode.SYNC); // "OK"
     * await client.functionList(); // []
     * ```
     */
    functionFlush(mode?: FlushMode, options?: CallOptions): Promise<"OK"> {
        return this.run(Scriptsandfunctions.functionFlush(mode), options);
    }

    /**
     * Stops the function that is running, if it has written nothing yet.
     *
     * @returns Always OK.
     * @throws `NOTBUSY` if no function is running, `UNKILLABLE` if it has written.
     * @since 7.0.0
     */
    functionKill(options?: CallOptions): Promise<"OK"> {
        return this.run(Scriptsandfunctions.functionKill(), options);
    }

    /**
     * Lists libraries with their functions.
     *
     * @returns The name, the engine and the functions of each library; each function with name, description and flags.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.functionFlush(); // "OK"
     * await client.functionLoad("#!lua name=ones\nredis.register_function{function_name='one', callback=function()
     * return 1 end, flags={'no-writes'}}"); // "ones"
     * await client.functionList({ libNamePattern: "one*" }); // [{ library_name: "ones", engine: "LUA", functions: [{
     * name: "one", description: null, flags: ["no-writes"] }] }]
     * ```
     */
    functionList(options?: FunctionListOptions & DecoderOption & CallOptions): Promise<FunctionListResponse> {
        return this.run(Scriptsandfunctions.functionList(options), options);
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
     * @example
     * ```ts
     * await client.functionLoad("#!lua name=short\nredis.register_function('f', function() return 1 end)", { replace:
     * true }); // "short"
     * ```
     */
    functionLoad(
        libraryCode: GlideString,
        options?: { replace?: boolean } & DecoderOption & CallOptions,
    ): Promise<GlideString> {
        return this.run(Scriptsandfunctions.functionLoad(libraryCode, options?.replace), options);
    }

    /**
     * Loads the libraries that `FUNCTION DUMP` has serialized.
     *
     * @param payload The serialized libraries.
     * @param policy What becomes of the libraries that are there; `APPEND` if absent.
     * @returns Always OK.
     * @throws `ERR` if the payload is not a dump, or names are taken that may not be replaced.
     * @since 7.0.0
     * @example
     * ```ts
     * await
     * client.functionRestore(Buffer.from("f5404623216c7561206e616d653d73686f72740a72656469732e72656769737465725f66756e6374696f6e282766272c2066756e6374696f6e28292072657475726e203120656e64290a0002e92bcefd4cd939",
     * "hex"), FunctionRestorePolicy.FLUSH); // "OK"
     * await client.fcall("f", []); // 1
     * ```
     */
    functionRestore(payload: Buffer, policy?: FunctionRestorePolicy, options?: CallOptions): Promise<"OK"> {
        return this.run(Scriptsandfunctions.functionRestore(payload, policy), options);
    }

    /**
     * Tells which scripts the server keeps.
     *
     * @param sha1s The SHA1 digests of the scripts, in hexadecimal.
     * @returns For each digest, whether the server has the script.
     * @since 2.6.0
     * @example
     * ```ts
     * await client.scriptLoad("return 1"); // "e0e1f9fabfc9d4800c877a703b823ac0578ff8db"
     * await client.scriptExists(["e0e1f9fabfc9d4800c877a703b823ac0578ff8db",
     * "0000000000000000000000000000000000000000"]); // [true, false]
     * ```
     */
    scriptExists(sha1s: GlideString[], options?: CallOptions): Promise<boolean[]> {
        return this.run(Scriptsandfunctions.scriptExists(sha1s), options);
    }

    /**
     * Forgets all scripts that the server keeps.
     *
     * @param mode When memory is freed; the server's setting, if absent. Needs server 6.2.
     * @returns Always OK.
     * @since 2.6.0
     * @example
     * ```ts
     * await client.scriptFlush(); // "OK"
     * ```
     */
    scriptFlush(mode?: FlushMode, options?: CallOptions): Promise<"OK"> {
        return this.run(Scriptsandfunctions.scriptFlush(mode), options);
    }

    /**
     * Stops the script that is running, if it has written nothing yet.
     *
     * @returns Always OK.
     * @throws `NOTBUSY` if no script is running, `UNKILLABLE` if it has written.
     * @since 2.6.0
     */
    scriptKill(options?: CallOptions): Promise<"OK"> {
        return this.run(Scriptsandfunctions.scriptKill(), options);
    }

    /**
     * Gives the server a script to keep, without running it.
     *
     * @param script The source, in Lua.
     * @returns The SHA1 digest of the script, in hexadecimal.
     * @throws `ERR` if the script does not compile.
     * @since 2.6.0
     * @example
     * ```ts
     * await client.scriptLoad("return 1"); // "e0e1f9fabfc9d4800c877a703b823ac0578ff8db"
     * ```
     */
    scriptLoad(script: GlideString, options?: CallOptions): Promise<string> {
        return this.run(Scriptsandfunctions.scriptLoad(script), options);
    }

    /**
     * Lists the categories that commands are sorted into for access rules, or the commands of one category.
     *
     * @param category The name of a category, such as `read`; all categories if absent.
     * @returns The names, in no particular order.
     * @throws `ERR` if there is no such category.
     * @since 6.0.0
     * @example
     * ```ts
     * await client.aclCat("read"); // such as ["get"]
     * await client.aclCat(); // such as ["keyspace"]
     * ```
     */
    aclCat(category?: string, options?: CallOptions): Promise<string[]> {
        return this.run(Server.aclCat(category), options);
    }

    /**
     * Deletes users, and closes the connections that are logged in as one of them.
     *
     * @param usernames The names of the users; those that do not exist are skipped.
     * @returns The number of users that were deleted.
     * @throws `ERR` for the user `default`, which cannot be deleted.
     * @since 6.0.0
     * @example
     * ```ts
     * await client.aclSetUser("temporary"); // "OK"
     * await client.aclDelUser(["temporary", "nobody"]); // 1
     * ```
     */
    aclDelUser(usernames: string[], options?: CallOptions): Promise<number> {
        return this.run(Server.aclDelUser(usernames), options);
    }

    /**
     * Tells whether a user may run a command, without running it.
     *
     * @param username The name of the user.
     * @param command The name of the command.
     * @param args The arguments of the command, of which the keys and channels count.
     * @returns `OK` if the user may run it, otherwise a sentence that says what stands against it.
     * @throws `ERR` if there is no such user or command, or if the arguments do not fit it.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.aclDryRun("default", "GET", ["a"]); // "OK"
     * await client.aclSetUser("reader", ["+get", "~a*"]); // "OK"
     * await client.aclDryRun("reader", "SET", ["a", "1"]); // such as "User reader has no permissions to run the 'set'
     * command"
     * await client.aclDelUser(["reader"]); // 1
     * ```
     */
    aclDryRun(username: string, command: string, args?: GlideString[], options?: CallOptions): Promise<string> {
        return this.run(Server.aclDryRun(username, command, args), options);
    }

    /**
     * Makes a random password that nobody can guess.
     *
     * @param bits How many random bits it holds, from 1 to 4096 and rounded up to a multiple of 4; 256 if absent.
     * @returns The password: a hexadecimal digit for every four bits.
     * @since 6.0.0
     * @example
     * ```ts
     * await client.aclGenPass(32); // such as "dd721260"
     * ```
     */
    aclGenPass(bits?: number, options?: CallOptions): Promise<string> {
        return this.run(Server.aclGenPass(bits), options);
    }

    /**
     * Describes what a user may do.
     *
     * @param username The name of the user.
     * @returns `flags`, such as `on`; `passwords`, as SHA-256 sums; the rules for `commands`, `keys`, `channels` and,
     * from server 9.1 on, `databases`; and `selectors`, further sets of such rules, of which one is enough. Nothing if
     * there is no such user.
     * @since 6.0.0
     * @example
     * ```ts
     * await client.aclSetUser("reader", ["on", "nopass", "~a*", "+get"]); // "OK"
     * await client.aclGetUser("reader"); // such as { "commands": "-@all +get", "keys": "~a*" }
     * await client.aclDelUser(["reader"]); // 1
     * await client.aclGetUser("reader"); // null
     * ```
     */
    aclGetUser(username: string, options?: DecoderOption & CallOptions): Promise<AclUser | null> {
        return this.run(Server.aclGetUser(username), options);
    }

    /**
     * Lists the users with their rules, as they would stand in an ACL file.
     *
     * @returns A line for each user.
     * @since 6.0.0
     * @example
     * ```ts
     * await client.aclList(); // such as ["user default on nopass ~* &* +@all"]
     * ```
     */
    aclList(options?: DecoderOption & CallOptions): Promise<GlideString[]> {
        return this.run(Server.aclList(), options);
    }

    /**
     * Replaces all users by those of the server's ACL file.
     *
     * If the file has a mistake, nothing changes.
     *
     * @returns Always OK.
     * @throws `ERR` if the server has no ACL file, or if the file has a mistake.
     * @since 6.0.0
     */
    aclLoad(options?: CallOptions): Promise<"OK"> {
        return this.run(Server.aclLoad(), options);
    }

    /**
     * Lists what was refused lately, for lack of rights or of a valid password, the latest first.
     *
     * @param count The largest number of entries; 10 if absent.
     * @returns For each entry how often it happened in short order (`count`), the `reason`, such as `auth`, `command`,
     * `key` or `channel`, the `context`, such as `toplevel` or `multi`, the `object` that was refused, the `username`,
     * how long ago it was (`age-seconds`), and the connection (`client-info`). From server 7.2 on also an `entry-id`
     * and when it was made and changed, in milliseconds since the Unix epoch.
     * @since 6.0.0
     * @example
     * ```ts
     * await client.aclLogReset(); // "OK"
     * await client.aclLog(5); // []
     * ```
     */
    aclLog(count?: number, options?: DecoderOption & CallOptions): Promise<AclLogEntry[]> {
        return this.run(Server.aclLog(count), options);
    }

    /**
     * Empties the list of what was refused.
     *
     * @returns Always OK.
     * @since 6.0.0
     * @example
     * ```ts
     * await client.aclLogReset(); // "OK"
     * ```
     */
    aclLogReset(options?: CallOptions): Promise<"OK"> {
        return this.run(Server.aclLogReset(), options);
    }

    /**
     * Writes the users to the server's ACL file.
     *
     * @returns Always OK.
     * @throws `ERR` if the server has no ACL file, or if it cannot be written.
     * @since 6.0.0
     */
    aclSave(options?: CallOptions): Promise<"OK"> {
        return this.run(Server.aclSave(), options);
    }

    /**
     * Makes a user, or changes one.
     *
     * A new user may do nothing until rules say otherwise.
     *
     * @param username The name of the user.
     * @param rules Rules, which are applied in order, such as `on`, `>password`, `~keys*`, `&channels*`, `+command` or
     * `-@category`. A selector in parentheses is one rule.
     * @returns Always OK.
     * @throws `ERR` if a rule has a mistake; then none is applied.
     * @since 6.0.0
     * @example
     * ```ts
     * await client.aclSetUser("writer", ["on", ">secret", "~log:*", "+@write"]); // "OK"
     * await client.aclDelUser(["writer"]); // 1
     * ```
     */
    aclSetUser(username: string, rules?: GlideString[], options?: CallOptions): Promise<"OK"> {
        return this.run(Server.aclSetUser(username, rules), options);
    }

    /**
     * Lists the names of the users.
     *
     * @returns The names.
     * @since 6.0.0
     * @example
     * ```ts
     * await client.aclUsers(); // such as ["default"]
     * ```
     */
    aclUsers(options?: DecoderOption & CallOptions): Promise<GlideString[]> {
        return this.run(Server.aclUsers(), options);
    }

    /**
     * Tells which user the connection is logged in as.
     *
     * @returns The name.
     * @since 6.0.0
     * @example
     * ```ts
     * await client.aclWhoami(); // "default"
     * ```
     */
    aclWhoami(options?: DecoderOption & CallOptions): Promise<GlideString> {
        return this.run(Server.aclWhoami(), options);
    }

    /**
     * Writes the append-only file anew in the background, as short as it can be.
     *
     * @returns A sentence that says that it has begun, or that it will when the saving under way is over.
     * @throws `ERR` if it is under way already.
     * @since 1.0.0
     */
    bgrewriteaof(options?: CallOptions): Promise<string> {
        return this.run(Server.bgrewriteaof(), options);
    }

    /**
     * Saves the dataset to disk in the background.
     *
     * `LASTSAVE` tells when it was done.
     *
     * @returns A sentence that says that it has begun.
     * @throws `ERR` if a background job already runs.
     * @since 1.0.0
     */
    bgsave(options?: CallOptions): Promise<string> {
        return this.run(Server.bgsave(), options);
    }

    /**
     * Ends a save in the background, or drops one that was scheduled.
     *
     * @returns A sentence that says which of the two.
     * @throws `ERR` if there is none.
     * @since 8.1.0
     */
    bgsaveCancel(options?: CallOptions): Promise<string> {
        return this.run(Server.bgsaveCancel(), options);
    }

    /**
     * Saves the dataset to disk in the background, now or when the rewriting of the append-only file is over.
     *
     * @returns A sentence that says whether it has begun or is scheduled.
     * @throws `ERR` if a save is under way already.
     * @since 3.2.2
     */
    bgsaveSchedule(options?: CallOptions): Promise<string> {
        return this.run(Server.bgsaveSchedule(), options);
    }

    /**
     * Counts the commands that the server knows.
     *
     * @returns The number of commands; subcommands are not counted.
     * @since 2.8.13
     * @example
     * ```ts
     * await client.commandCount(); // such as 257
     * ```
     */
    commandCount(options?: CallOptions): Promise<number> {
        return this.run(Server.commandCount(), options);
    }

    /**
     * Reads what the server knows about commands, for people: what they do, and their arguments.
     *
     * @param names The commands, with `|` before a subcommand, such as `config|get`; all if absent. Those that do not
     * exist are skipped.
     * @returns A description for each command, by its name. A container has its `subcommands`, and an argument that
     * holds others has `arguments`, in the same form.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.commandDocs(["swapdb"]); // such as { "swapdb": { "since": "4.0.0" } }
     * await client.commandDocs(["no-such-command"]); // {  }
     * ```
     */
    commandDocs(names?: string[], options?: CallOptions): Promise<Record<string, CommandDocs>> {
        return this.run(Server.commandDocs(names), options);
    }

    /**
     * Finds the keys in the words of a command, without running it.
     *
     * @param command The name of the command.
     * @param args Its arguments.
     * @returns The keys, in their order among the arguments.
     * @throws `ERR` if the command does not exist, has no keys, or if the arguments do not fit it.
     * @since 2.8.13
     * @example
     * ```ts
     * await client.commandGetKeys("MSET", ["a", "1", "b", "2"]); // ["a", "b"]
     * ```
     */
    commandGetKeys(
        command: string,
        args?: GlideString[],
        options?: DecoderOption & CallOptions,
    ): Promise<GlideString[]> {
        return this.run(Server.commandGetKeys(command, args), options);
    }

    /**
     * Finds the keys in the words of a command, and what the command does with each.
     *
     * @param command The name of the command.
     * @param args Its arguments.
     * @returns The keys in their order among the arguments, each with flags: `RO`, `RW`, `OW` or `RM` for reading,
     * changing, overwriting and removing, and more about what becomes of the value.
     * @throws `ERR` if the command does not exist, has no keys, or if the arguments do not fit it.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.commandGetKeysAndFlags("SET", ["a", "1"]); // [["a", Set { "OW", "update" }]]
     * ```
     */
    commandGetKeysAndFlags(
        command: string,
        args?: GlideString[],
        options?: DecoderOption & CallOptions,
    ): Promise<[GlideString, Set<string>][]> {
        return this.run(Server.commandGetKeysAndFlags(command, args), options);
    }

    /**
     * Reads what the server knows about commands, for programs: how they are called, what they need and where their
     * keys are.
     *
     * @param names The commands, with `|` before a subcommand, such as `config|get`; all if absent, which needs server
     * 7.0.
     * @returns For each command its name, its arity (the number of words, negative if it is the least), its flags, the
     * positions of its first and last key and the step between keys, its access categories, its tips, where its keys
     * are in detail, and its subcommands in the same form. Nothing in the place of one that does not exist.
     * @since 2.8.13
     * @example
     * ```ts
     * await client.commandInfo(["no-such-command"]); // [null]
     * await client.commandInfo(["get"]); // such as [["get", 2]]
     * ```
     */
    commandInfo(names?: string[], options?: CallOptions): Promise<(CommandInfo | null)[]> {
        return this.run(Server.commandInfo(names), options);
    }

    /**
     * Lists the names of commands.
     *
     * @param filter Which commands; all if absent.
     * @returns The names, in no particular order.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.commandList({ PATTERN: "swap*" }); // ["swapdb"]
     * await client.commandList({ ACLCAT: "bitmap" }); // such as ["bitcount"]
     * await client.commandList({ MODULE: "no-such-module" }); // []
     * ```
     */
    commandList(filter?: CommandListFilter, options?: CallOptions): Promise<string[]> {
        return this.run(Server.commandList(filter), options);
    }

    /**
     * Lists the latest commands that were slow or large, the latest first.
     *
     * @param count The largest number of commands; -1 for all.
     * @param type Which of the logs.
     * @returns For each command an id, when it ran in seconds since the Unix epoch, how much it took, its words as far
     * as they were kept, the address of the connection, and the name of the connection.
     * @since 8.1.0
     * @example
     * ```ts
     * await client.commandlogReset("LARGE-REPLY"); // "OK"
     * await client.commandlogGet(10, "LARGE-REPLY"); // []
     * ```
     */
    commandlogGet(
        count: number,
        type: "SLOW" | "LARGE-REQUEST" | "LARGE-REPLY",
        options?: DecoderOption & CallOptions,
    ): Promise<CommandLogEntry[]> {
        return this.run(Server.commandlogGet(count, type), options);
    }

    /**
     * Counts the commands in a log of slow or large ones.
     *
     * @param type Which of the logs.
     * @returns The number of commands.
     * @since 8.1.0
     * @example
     * ```ts
     * await client.commandlogLen("SLOW"); // such as 0
     * ```
     */
    commandlogLen(type: "SLOW" | "LARGE-REQUEST" | "LARGE-REPLY", options?: CallOptions): Promise<number> {
        return this.run(Server.commandlogLen(type), options);
    }

    /**
     * Empties a log of slow or large commands.
     *
     * @param type Which of the logs.
     * @returns Always OK.
     * @since 8.1.0
     * @example
     * ```ts
     * await client.commandlogReset("SLOW"); // "OK"
     * ```
     */
    commandlogReset(type: "SLOW" | "LARGE-REQUEST" | "LARGE-REPLY", options?: CallOptions): Promise<"OK"> {
        return this.run(Server.commandlogReset(type), options);
    }

    /**
     * Reads settings of the server.
     *
     * @param parameters Names of settings, or glob patterns such as `max*`. More than one needs server 7.0.
     * @returns The settings that fit, by name.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.configGet(["appendonly"]); // { "appendonly": "no" }
     * ```
     */
    configGet(parameters: string[], options?: DecoderOption & CallOptions): Promise<Record<string, GlideString>> {
        return this.run(Server.configGet(parameters), options);
    }

    /**
     * Sets the counters that `INFO` and `LATENCY HISTOGRAM` report back to zero.
     *
     * @returns Always OK.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.configResetStat(); // "OK"
     * ```
     */
    configResetStat(options?: CallOptions): Promise<"OK"> {
        return this.run(Server.configResetStat(), options);
    }

    /**
     * Writes the settings that were changed since the start into the server's configuration file, whose comments stay.
     *
     * @returns Always OK.
     * @throws `ERR` if the server runs without a configuration file, or if it cannot be written.
     * @since 2.8.0
     * @example
     * ```ts
     * await client.configRewrite(); // "OK"
     * ```
     */
    configRewrite(options?: CallOptions): Promise<"OK"> {
        return this.run(Server.configRewrite(), options);
    }

    /**
     * Changes settings of the server until it restarts.
     *
     * Either all of them are changed or none.
     *
     * @param parameters Names of settings, each with its new value. More than one needs server 7.0.
     * @returns Always OK.
     * @throws `ERR` if a setting does not exist, cannot change while the server runs, or does not take the value.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.configSet({ timeout: "0" }); // "OK"
     * ```
     */
    configSet(parameters: Record<string, GlideString>, options?: CallOptions): Promise<"OK"> {
        return this.run(Server.configSet(parameters), options);
    }

    /**
     * Counts the keys of the current database.
     *
     * @returns The number of keys.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.dbsize(); // 0
     * ```
     */
    dbsize(options?: CallOptions): Promise<number> {
        return this.run(Server.dbsize(), options);
    }

    /**
     * Runs one of the tools that help to debug the server.
     *
     * Most are not for production, and some end the server; it may be configured to refuse them.
     *
     * @param tool The name of the tool, such as `SLEEP`, which lets the server do nothing for some seconds.
     * @param args Its arguments.
     * @returns What the tool has to say.
     * @throws `ERR` if there is no such tool, or if the server refuses it.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.debug("SLEEP", ["0"]); // "OK"
     * ```
     */
    debug(tool: string, args?: GlideString[], options?: DecoderOption & CallOptions): Promise<GlideReturnType> {
        return this.run(Server.debug(tool, args), options);
    }

    /**
     * Makes a replica the primary and this server its replica, as soon as the replica has everything.
     *
     * Clients' writes wait meanwhile.
     *
     * @returns OK when it has begun; `ROLE` and `INFO` tell how it goes.
     * @throws `ERR` if this server has no replica that could take over, or if there is nothing to abort.
     * @since 6.2.0
     */
    failover(options?: FailoverOptions & CallOptions): Promise<"OK"> {
        return this.run(Server.failover(options), options);
    }

    /**
     * Deletes every key of every database.
     *
     * @param mode When to free the memory; without it the server's `lazyfree-lazy-user-flush` decides.
     * @returns Always OK.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.flushall(); // "OK"
     * ```
     */
    flushall(mode?: FlushMode, options?: CallOptions): Promise<"OK"> {
        return this.run(Server.flushall(mode), options);
    }

    /**
     * Deletes every key of the current database.
     *
     * @param mode When to free the memory; without it the server's `lazyfree-lazy-user-flush` decides.
     * @returns Always OK.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.flushdb(FlushMode.SYNC); // "OK"
     * ```
     */
    flushdb(mode?: FlushMode, options?: CallOptions): Promise<"OK"> {
        return this.run(Server.flushdb(mode), options);
    }

    /**
     * Describes the state of the server in lines of `name:value`, by section.
     *
     * @param sections Names of sections, such as `memory` or `replication`; without them the server's usual ones. More
     * than one needs server 7.0.
     * @returns The lines; lines that begin with `#` head a section.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.info([InfoOptions.Replication]); // such as "# Replication"
     * ```
     */
    info(sections?: InfoOptions[], options?: CallOptions): Promise<string> {
        return this.run(Server.info(sections), options);
    }

    /**
     * Tells when the dataset was last saved to disk with success.
     *
     * @returns The time, in seconds since the Unix epoch.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.lastsave(); // such as 1700000000
     * ```
     */
    lastsave(options?: CallOptions): Promise<number> {
        return this.run(Server.lastsave(), options);
    }

    /**
     * Explains, for people, which events made the server slow and what can be done about them.
     *
     * @returns The report.
     * @since 2.8.13
     * @example
     * ```ts
     * await client.latencyDoctor(); // such as "I have seen no latency spike."
     * ```
     */
    latencyDoctor(options?: CallOptions): Promise<string> {
        return this.run(Server.latencyDoctor(), options);
    }

    /**
     * Draws how long an event took over time, in characters.
     *
     * @param event The name of the event, such as `command`.
     * @returns The picture.
     * @throws `ERR` if no such event was seen.
     * @since 2.8.13
     * @example
     * ```ts
     * await client.configSet({ "latency-monitor-threshold": "1" }); // "OK"
     * await client.debug("SLEEP", ["0.003"]); // "OK"
     * await client.latencyGraph("command"); // such as "command - high 3 ms, low 3 ms (all time high 3 ms)"
     * await client.configSet({ "latency-monitor-threshold": "0" }); // "OK"
     * ```
     */
    latencyGraph(event: string, options?: CallOptions): Promise<string> {
        return this.run(Server.latencyGraph(event), options);
    }

    /**
     * Reads how the run times of commands are spread.
     *
     * @param commands The names of commands; all if absent. Those that were never called are skipped.
     * @returns For each command how often it was called (`calls`), and how many of the calls took at most so many
     * microseconds, for growing powers of two (`histogram_usec`).
     * @since 7.0.0
     * @example
     * ```ts
     * await client.configResetStat(); // "OK"
     * await client.latencyHistogram(["zunionstore"]); // {  }
     * await client.latencyHistogram(["config"]); // such as { "config|resetstat": { "calls": 1 } }
     * ```
     */
    latencyHistogram(
        commands?: string[],
        options?: CallOptions,
    ): Promise<Record<string, { calls: number; histogram_usec: Record<string, number> }>> {
        return this.run(Server.latencyHistogram(commands), options);
    }

    /**
     * Reads when an event made the server slow.
     *
     * Only what took longer than the setting `latency-monitor-threshold` counts.
     *
     * @param event The name of the event, such as `command`.
     * @returns Up to 160 times in seconds since the Unix epoch, each with how many milliseconds the event took then.
     * @since 2.8.13
     * @example
     * ```ts
     * await client.configSet({ "latency-monitor-threshold": "1" }); // "OK"
     * await client.debug("SLEEP", ["0.003"]); // "OK"
     * await client.latencyHistory("command"); // such as [new LatencyEntry(1700000000, 3)]
     * await client.configSet({ "latency-monitor-threshold": "0" }); // "OK"
     * ```
     */
    latencyHistory(event: GlideString, options?: CallOptions): Promise<LatencyEntry[]> {
        return this.run(Server.latencyHistory(event), options);
    }

    /**
     * Reads which events made the server slow.
     *
     * Only what took longer than the setting `latency-monitor-threshold` counts.
     *
     * @returns For each event its name, when it was last seen in seconds since the Unix epoch, how many milliseconds it
     * took then and at the most, and from server 8.1 on the sum of all its times and their number.
     * @since 2.8.13
     * @example
     * ```ts
     * await client.configSet({ "latency-monitor-threshold": "1" }); // "OK"
     * await client.debug("SLEEP", ["0.003"]); // "OK"
     * await client.latencyLatest(); // such as [new LatencyEventInfo("command", 1700000000, 3, 3)]
     * await client.configSet({ "latency-monitor-threshold": "0" }); // "OK"
     * ```
     */
    latencyLatest(options?: CallOptions): Promise<LatencyEventInfo[]> {
        return this.run(Server.latencyLatest(), options);
    }

    /**
     * Forgets when events made the server slow.
     *
     * @param events The names of the events; all if absent.
     * @returns The number of events that were forgotten.
     * @since 2.8.13
     * @example
     * ```ts
     * await client.latencyReset(["no-such-event", "another"]); // 0
     * await client.latencyReset(); // such as 0
     * ```
     */
    latencyReset(events?: GlideString[], options?: CallOptions): Promise<number> {
        return this.run(Server.latencyReset(events), options);
    }

    /**
     * Draws a picture made of characters, with the version of the server below it.
     *
     * @returns The picture and the version.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.lolwut({ version: 5, parameters: [30, 4, 4] }); // such as "(the picture)"
     * ```
     */
    lolwut(options?: LolwutOptions & CallOptions): Promise<string> {
        return this.run(Server.lolwut(options), options);
    }

    /**
     * Explains, for people, what is odd about the server's use of memory and what can be done about it.
     *
     * @returns The report.
     * @since 4.0.0
     * @example
     * ```ts
     * await client.memoryDoctor(); // such as "I have nothing to say about this instance."
     * ```
     */
    memoryDoctor(options?: CallOptions): Promise<string> {
        return this.run(Server.memoryDoctor(), options);
    }

    /**
     * Reads what the server's memory allocator says of itself.
     *
     * @returns The report; a sentence that there is none if the allocator is not jemalloc.
     * @since 4.0.0
     * @example
     * ```ts
     * await client.memoryMallocStats(); // such as "___ Begin jemalloc statistics ___"
     * ```
     */
    memoryMallocStats(options?: CallOptions): Promise<string> {
        return this.run(Server.memoryMallocStats(), options);
    }

    /**
     * Asks the server's memory allocator to give unused memory back to the system.
     *
     * @returns Always OK.
     * @since 4.0.0
     * @example
     * ```ts
     * await client.memoryPurge(); // "OK"
     * ```
     */
    memoryPurge(options?: CallOptions): Promise<"OK"> {
        return this.run(Server.memoryPurge(), options);
    }

    /**
     * Describes what the server needs its memory for.
     *
     * @returns Bytes, counts, ratios and percentages by name; which there are depends on the server's version. A field
     * such as `db.0` holds what the tables of that database need.
     * @since 4.0.0
     * @example
     * ```ts
     * await client.memoryStats(); // such as { keysCount: 0 }
     * ```
     */
    memoryStats(options?: CallOptions): Promise<MemoryStats> {
        return this.run(Server.memoryStats(), options);
    }

    /**
     * Lists the modules that the server has loaded.
     *
     * @returns For each module its `name`, its version (`ver`), and from server 7.0 on the `path` it was loaded from
     * and the arguments (`args`) it was loaded with.
     * @since 4.0.0
     * @example
     * ```ts
     * await client.moduleList(); // such as []
     * ```
     */
    moduleList(options?: DecoderOption & CallOptions): Promise<LoadedModule[]> {
        return this.run(Server.moduleList(), options);
    }

    /**
     * Loads a module into the server.
     *
     * @param path The file of the module on the server's machine, with its full path.
     * @param args Arguments for the module.
     * @returns Always OK.
     * @throws `ERR` if the module cannot be loaded, or if the setting `enable-module-command` forbids it.
     * @since 4.0.0
     */
    moduleLoad(path: string, args?: GlideString[], options?: CallOptions): Promise<"OK"> {
        return this.run(Server.moduleLoad(path, args), options);
    }

    /**
     * Loads a module into the server, with settings of its own.
     *
     * @param path The file of the module on the server's machine, with its full path.
     * @returns Always OK.
     * @throws `ERR` if the module cannot be loaded, or if the setting `enable-module-command` forbids it.
     * @since 7.0.0
     */
    moduleLoadex(path: string, options?: ModuleLoadexOptions & CallOptions): Promise<"OK"> {
        return this.run(Server.moduleLoadex(path, options), options);
    }

    /**
     * Unloads a module from the server.
     *
     * @param name The name of the module, as in `MODULE LIST`.
     * @returns Always OK.
     * @throws `ERR` if there is no such module, if values of its types exist, or if the setting `enable-module-command`
     * forbids it.
     * @since 4.0.0
     */
    moduleUnload(name: string, options?: CallOptions): Promise<"OK"> {
        return this.run(Server.moduleUnload(name), options);
    }

    /**
     * Makes the server a replica of another, whose data replace its own.
     *
     * @param host The address of the primary.
     * @param port The port of the primary.
     * @returns Always OK; the copying has only begun.
     * @since 5.0.0
     */
    replicaof(host: string, port: number, options?: CallOptions): Promise<"OK"> {
        return this.run(Server.replicaof(host, port), options);
    }

    /**
     * Makes the server a primary, which keeps the data that it has.
     *
     * @returns Always OK.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.replicaofNoOne(); // "OK"
     * ```
     */
    replicaofNoOne(options?: CallOptions): Promise<"OK"> {
        return this.run(Server.replicaofNoOne(), options);
    }

    /**
     * Describes the part that the server plays in replication.
     *
     * @returns A list that begins with `master`, `slave` or `sentinel`: then for a primary its replication offset and
     * its replicas, each with address, port and offset; for a replica the address and port of its primary, the state of
     * the link and the offset; for a sentinel the names of the primaries that it watches.
     * @since 2.8.12
     * @example
     * ```ts
     * await client.role(); // such as ["master", 0, []]
     * ```
     */
    role(options?: DecoderOption & CallOptions): Promise<GlideReturnType> {
        return this.run(Server.role(), options);
    }

    /**
     * Saves the dataset to disk.
     *
     * No client is served meanwhile; `BGSAVE` is kinder.
     *
     * @returns OK when it is saved.
     * @throws `ERR` if a save in the background is under way, or if it fails.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.save(); // "OK"
     * ```
     */
    save(options?: CallOptions): Promise<"OK"> {
        return this.run(Server.save(), options);
    }

    /**
     * Ends the server, after it has saved what its configuration asks for and its replicas have caught up.
     *
     * @returns OK when the server has closed the connection.
     * @throws `ERR` if the server cannot end, for example because it could not save.
     * @since 1.0.0
     */
    shutdown(options?: ShutdownOptions & CallOptions): Promise<"OK"> {
        return this.run(Server.shutdown(options), options);
    }

    /**
     * Ends a shutdown that waits for replicas; the server goes on.
     *
     * @returns Always OK.
     * @throws `ERR` if there is none.
     * @since 7.0.0
     */
    shutdownAbort(options?: CallOptions): Promise<"OK"> {
        return this.run(Server.shutdownAbort(), options);
    }

    /**
     * Makes the server a replica of another, whose data replace its own.
     *
     * `REPLICAOF` is its name since server 5.0.
     *
     * @param host The address of the primary.
     * @param port The port of the primary.
     * @returns Always OK; the copying has only begun.
     * @since 1.0.0
     */
    slaveof(host: string, port: number, options?: CallOptions): Promise<"OK"> {
        return this.run(Server.slaveof(host, port), options);
    }

    /**
     * Makes the server a primary, which keeps the data that it has.
     *
     * `REPLICAOF` is its name since server 5.0.
     *
     * @returns Always OK.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.slaveofNoOne(); // "OK"
     * ```
     */
    slaveofNoOne(options?: CallOptions): Promise<"OK"> {
        return this.run(Server.slaveofNoOne(), options);
    }

    /**
     * Lists the latest commands that took longer than the setting `slowlog-log-slower-than`, the latest first.
     *
     * @param count The largest number of commands; 10 if absent, -1 for all, which needs server 7.0.
     * @returns For each command an id, when it ran in seconds since the Unix epoch, how many microseconds it took, its
     * words as far as they were kept, the address of the connection, and the name of the connection.
     * @since 2.2.12
     * @example
     * ```ts
     * await client.configSet({ "slowlog-log-slower-than": "-1" }); // "OK"
     * await client.slowlogReset(); // "OK"
     * await client.slowlogGet(5); // []
     * await client.configSet({ "slowlog-log-slower-than": "10000" }); // "OK"
     * ```
     */
    slowlogGet(count?: number, options?: DecoderOption & CallOptions): Promise<CommandLogEntry[]> {
        return this.run(Server.slowlogGet(count), options);
    }

    /**
     * Counts the commands in the log of slow ones.
     *
     * @returns The number of commands.
     * @since 2.2.12
     * @example
     * ```ts
     * await client.slowlogLen(); // such as 0
     * ```
     */
    slowlogLen(options?: CallOptions): Promise<number> {
        return this.run(Server.slowlogLen(), options);
    }

    /**
     * Empties the log of slow commands.
     *
     * @returns Always OK.
     * @since 2.2.12
     * @example
     * ```ts
     * await client.slowlogReset(); // "OK"
     * ```
     */
    slowlogReset(options?: CallOptions): Promise<"OK"> {
        return this.run(Server.slowlogReset(), options);
    }

    /**
     * Exchanges the content of two databases.
     *
     * Clients of one of them see the other's keys from then on.
     *
     * @param first The number of one database.
     * @param second The number of the other.
     * @returns Always OK.
     * @throws `ERR` if one of them does not exist.
     * @since 4.0.0
     * @example
     * ```ts
     * await client.set("a", "1"); // "OK"
     * await client.swapdb(0, 1); // "OK"
     * await client.exists(["a"]); // 0
     * await client.swapdb(1, 0); // "OK"
     * ```
     */
    swapdb(first: number, second: number, options?: CallOptions): Promise<"OK"> {
        return this.run(Server.swapdb(first, second), options);
    }

    /**
     * Reads the clock of the server.
     *
     * @returns The seconds since the Unix epoch, and the microseconds of the second that has begun.
     * @since 2.6.0
     * @example
     * ```ts
     * await client.time(); // such as ["1700000000", "123456"]
     * ```
     */
    time(options?: CallOptions): Promise<[string, string]> {
        return this.run(Server.time(), options);
    }

    /**
     * Forgets all keys that this client watches.
     *
     * @returns Always OK.
     * @since 2.2.0
     * @example
     * ```ts
     * await client.unwatch(); // "OK"
     * ```
     */
    unwatch(options?: CallOptions): Promise<"OK"> {
        return this.run(Transactions.unwatch(), options);
    }
}
