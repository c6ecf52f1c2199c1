// @generated from protobuf/commands by codegen. Do not edit.

import { Command } from "../Command";
import { type GlideRecord, type GlideString } from "../Decoder";
import {
    type BitFieldGet,
    type BitFieldSubCommands,
    type BitOffsetOptions,
    type BitwiseOperation,
} from "../options/bitmap";
import { type BaseScanOptions } from "../options/common";
import { type ClientPauseMode } from "../options/connection";
import { type MigrateOptions } from "../options/generic";
import {
    type GeoSearchResultOptions,
    type GeoSearchShape,
    type GeoSearchStoreResultOptions,
    type GeoUnit,
    type GeospatialData,
    type SearchOrigin,
} from "../options/geo";
import { type HScanOptions, type HashDataType } from "../options/hash";
import { type InsertPosition, type LPosOptions, type ListDirection } from "../options/list";
import { type Boundary } from "../options/ranges";
import { type FunctionRestorePolicy } from "../options/scripting";
import { type FlushMode, type InfoOptions } from "../options/server";
import {
    type ElementAndScore,
    type KeyWeight,
    type RangeByIndex,
    type RangeByLex,
    type RangeByScore,
    type Score,
    type ScoreFilter,
    type ZScanOptions,
} from "../options/sorted-set";
import {
    type StreamAddOptions,
    type StreamPendingOptions,
    type StreamReadGroupOptions,
    type StreamReadOptions,
    type StreamTrimOptions,
} from "../options/stream";
import { type GetExpiry, type SetOptions } from "../options/string";
import {
    type ClusterFailoverOptions,
    type ClusterResetOptions,
    type ClusterSetSlotOptions,
    type ClusterSetSlotState,
    type ClusterSlotStatsOrderByOptions,
} from "./cluster";
import {
    type ClientKillFilter,
    type ClientListOptions,
    type ClientSetInfoAttribute,
    type ClientUnblockOptions,
} from "./connection";
import { type HExpireOptions, type HGetExOptions, type HSetExOptions } from "./hashes";
import { type CopyOptions, type ExpireCondition, type RestoreOptions, type SortOptions } from "./keys";
import { type GeoAddOptions, type GeoDistOptions, type GeoRadiusStoreOptions } from "./places";
import { type FunctionListOptions } from "./scriptsAndFunctions";
import {
    type CommandListFilter,
    type FailoverOptions,
    type LolwutOptions,
    type MemoryUsageOptions,
    type ModuleLoadexOptions,
} from "./server";
import { type SintercardOptions } from "./sets";
import { type ZAddOptions, type ZCombineOptions, type ZInterCardOptions, type ZRangeLimitOptions } from "./sortedSets";
import {
    type StreamClaimOptions,
    type StreamGroupOptions,
    type XautoclaimOptions,
    type XgroupSetIdOptions,
    type XsetidOptions,
} from "./streams";
import { type LcsIdxOptions, type MsetexOptions } from "./strings";
import * as builders from "./builders";
import * as Bitmaps from "./bitmaps";
import * as Cluster from "./cluster";
import * as Connection from "./connection";
import * as Keys from "./keys";
import * as Places from "./places";
import * as Hashes from "./hashes";
import * as Hyperloglogs from "./hyperloglogs";
import * as Lists from "./lists";
import * as Publishandsubscribe from "./publishAndSubscribe";
import * as Scriptsandfunctions from "./scriptsAndFunctions";
import * as Server from "./server";
import * as Sets from "./sets";
import * as Sortedsets from "./sortedSets";
import * as Streams from "./streams";
import * as Strings from "./strings";

/** The commands of every batch. */
export abstract class BatchCommands<T> {
    protected abstract run(command: Command<unknown>): T;

    /**
     * Counts the bits that are 1 in a string, or in a part of it.
     * @returns This batch. In its reply: the number of bits that are 1; 0 if the key does not exist.
     */
    bitcount(key: GlideString, options?: BitOffsetOptions): T {
        return this.run(Bitmaps.bitcount(key, options));
    }

    /**
     * Reads and changes integers of any width inside a string, in the order given.
     * @returns This batch. In its reply: for each `GET` the integer, for each `SET` the one it replaces, for each
     * `INCRBY` the new one, or nothing where overflow control kept it from changing. `OVERFLOW` gives nothing.
     */
    bitfield(key: GlideString, subcommands: BitFieldSubCommands[]): T {
        return this.run(Bitmaps.bitfield(key, subcommands));
    }

    /**
     * Reads integers of any width inside a string.
     * @returns This batch. In its reply: the integers, in the order asked for; 0 beyond the end of the string.
     */
    bitfieldReadOnly(key: GlideString, subcommands: BitFieldGet[]): T {
        return this.run(Bitmaps.bitfieldReadOnly(key, subcommands));
    }

    /**
     * Combines strings bit by bit and stores the result.
     * @returns This batch. In its reply: the length of the stored string in bytes, which is that of the longest one
     * read.
     */
    bitop(operation: BitwiseOperation, destination: GlideString, keys: GlideString[]): T {
        return this.run(Bitmaps.bitop(operation, destination, keys));
    }

    /**
     * Finds the first bit that is 0, or that is 1, in a string or in a part of it.
     * @returns This batch. In its reply: the position of the bit, counted in bits from the start of the string even if
     * a range is given; -1 if there is none. Looking for a 0 without an end, the position after the string counts as
     * one.
     */
    bitpos(key: GlideString, bit: number, options?: BitOffsetOptions): T {
        return this.run(Bitmaps.bitpos(key, bit, options));
    }

    /**
     * Reads one bit of a string.
     * @returns This batch. In its reply: 0 or 1; 0 beyond the end of the string.
     */
    getbit(key: GlideString, offset: number): T {
        return this.run(Bitmaps.getbit(key, offset));
    }

    /**
     * Changes one bit of a string, which grows as needed, with zeros.
     * @returns This batch. In its reply: what the bit was before.
     */
    setbit(key: GlideString, offset: number, value: number): T {
        return this.run(Bitmaps.setbit(key, offset, value));
    }

    /**
     * Gives slots that no node has to this node.
     * @returns This batch. In its reply: always OK.
     */
    clusterAddSlots(slots: number[]): T {
        return this.run(Cluster.clusterAddSlots(slots));
    }

    /**
     * Gives ranges of slots that no node has to this node.
     * @returns This batch. In its reply: always OK.
     */
    clusterAddSlotsRange(ranges: [number, number][]): T {
        return this.run(Cluster.clusterAddSlotsRange(ranges));
    }

    /**
     * Raises the configuration epoch of the node, so that what it says of its slots counts more than what others say.
     * @returns This batch. In its reply: `BUMPED` and the new epoch, or `STILL` and the old one if that is the highest
     * already.
     */
    clusterBumpEpoch(): T {
        return this.run(Cluster.clusterBumpEpoch());
    }

    /**
     * Ends all moves of slots away from this node that are under way.
     * @returns This batch. In its reply: always OK.
     */
    clusterCancelSlotMigrations(): T {
        return this.run(Cluster.clusterCancelSlotMigrations());
    }

    /**
     * Counts the nodes that have lately told this one that a node fails.
     * @returns This batch. In its reply: the number of nodes.
     */
    clusterCountFailureReports(node: string): T {
        return this.run(Cluster.clusterCountFailureReports(node));
    }

    /**
     * Counts the keys of a slot that this node has.
     * @returns This batch. In its reply: the number of keys; 0 if another node has the slot.
     */
    clusterCountKeysInSlot(slot: number): T {
        return this.run(Cluster.clusterCountKeysInSlot(slot));
    }

    /**
     * Makes this node forget who has some slots, itself or another.
     * @returns This batch. In its reply: always OK.
     */
    clusterDelSlots(slots: number[]): T {
        return this.run(Cluster.clusterDelSlots(slots));
    }

    /**
     * Makes this node forget who has some ranges of slots, itself or another.
     * @returns This batch. In its reply: always OK.
     */
    clusterDelSlotsRange(ranges: [number, number][]): T {
        return this.run(Cluster.clusterDelSlotsRange(ranges));
    }

    /**
     * Makes this replica the primary of its shard, and its primary a replica.
     * @returns This batch. In its reply: OK when it has begun; `ROLE` and `CLUSTER NODES` tell how it goes.
     */
    clusterFailover(options?: ClusterFailoverOptions): T {
        return this.run(Cluster.clusterFailover(options));
    }

    /**
     * Deletes every key of a slot.
     * @returns This batch. In its reply: always OK.
     */
    clusterFlushSlot(slot: number, mode?: FlushMode): T {
        return this.run(Cluster.clusterFlushSlot(slot, mode));
    }

    /**
     * Makes this node forget who has the slots.
     * @returns This batch. In its reply: always OK.
     */
    clusterFlushSlots(): T {
        return this.run(Cluster.clusterFlushSlots());
    }

    /**
     * Takes a node out of the cluster as this node sees it, and keeps it out for a minute.
     * @returns This batch. In its reply: always OK.
     */
    clusterForget(node: string): T {
        return this.run(Cluster.clusterForget(node));
    }

    /**
     * Lists keys of a slot that this node has.
     * @returns This batch. In its reply: the keys.
     */
    clusterGetKeysInSlot(slot: number, count: number): T {
        return this.run(Cluster.clusterGetKeysInSlot(slot, count));
    }

    /**
     * Lists the moves of slots from and to this node, those under way and the latest that are over.
     * @returns This batch. In its reply: for each move a `name`, whether this node gives the slots (`EXPORT`) or takes
     * them (`IMPORT`), the slots, both nodes, when it began and was last heard of in seconds since the Unix epoch, its
     * `state` with a `message`, and how much memory and data it still needs in bytes.
     */
    clusterGetSlotMigrations(): T {
        return this.run(Cluster.clusterGetSlotMigrations());
    }

    /**
     * Describes the state of the cluster as this node sees it, in lines of `name:value`.
     * @returns This batch. In its reply: the lines.
     */
    clusterInfo(): T {
        return this.run(Cluster.clusterInfo());
    }

    /**
     * Computes which slot a key belongs to.
     * @returns This batch. In its reply: the number of the slot.
     */
    clusterKeySlot(key: GlideString): T {
        return this.run(Cluster.clusterKeySlot(key));
    }

    /**
     * Lists the connections between this node and the others: two for each, one in either direction.
     * @returns This batch. In its reply: for each connection its `direction`, `to` or `from` the other `node`, when it
     * was made in milliseconds since the Unix epoch, which `events` it waits for (`r` and `w`), and the size of what is
     * kept to be sent, in bytes.
     */
    clusterLinks(): T {
        return this.run(Cluster.clusterLinks());
    }

    /**
     * Makes this node and another one, and with it all the nodes that it knows, members of one cluster.
     * @returns This batch. In its reply: always OK; the meeting has only begun.
     */
    clusterMeet(ip: string, port: number, busPort?: number): T {
        return this.run(Cluster.clusterMeet(ip, port, busPort));
    }

    /**
     * Moves slots with their keys from this node to others, while both serve clients.
     * @returns This batch. In its reply: always OK; the moves have only begun.
     */
    clusterMigrateSlots(migrations: { ranges: [number, number][]; node: string }[]): T {
        return this.run(Cluster.clusterMigrateSlots(migrations));
    }

    /**
     * Reads the id of this node.
     * @returns This batch. In its reply: the id, 40 hexadecimal digits.
     */
    clusterMyId(): T {
        return this.run(Cluster.clusterMyId());
    }

    /**
     * Reads the id of this node's shard, which a primary and its replicas share.
     * @returns This batch. In its reply: the id, 40 hexadecimal digits.
     */
    clusterMyShardId(): T {
        return this.run(Cluster.clusterMyShardId());
    }

    /**
     * Describes the nodes of the cluster as this one sees them, one line each.
     * @returns This batch. In its reply: the lines: id, address, flags, id of the primary or `-`, times of the last
     * ping and pong, epoch, state of the connection, slots.
     */
    clusterNodes(): T {
        return this.run(Cluster.clusterNodes());
    }

    /**
     * Describes the replicas of a primary, in the form of `CLUSTER NODES`.
     * @returns This batch. In its reply: A line for each replica.
     */
    clusterReplicas(node: string): T {
        return this.run(Cluster.clusterReplicas(node));
    }

    /**
     * Makes this node a replica of a primary.
     * @returns This batch. In its reply: always OK; the copying has only begun.
     */
    clusterReplicate(node: string): T {
        return this.run(Cluster.clusterReplicate(node));
    }

    /**
     * Makes this replica a primary without slots and without keys.
     * @returns This batch. In its reply: always OK.
     */
    clusterReplicateNoOne(): T {
        return this.run(Cluster.clusterReplicateNoOne());
    }

    /**
     * Makes this node forget all other nodes and its slots.
     * @returns This batch. In its reply: always OK.
     */
    clusterReset(options?: ClusterResetOptions): T {
        return this.run(Cluster.clusterReset(options));
    }

    /**
     * Writes what this node knows of the cluster to its file.
     * @returns This batch. In its reply: always OK.
     */
    clusterSaveConfig(): T {
        return this.run(Cluster.clusterSaveConfig());
    }

    /**
     * Sets the configuration epoch of a node that knows no other nodes yet.
     * @returns This batch. In its reply: always OK.
     */
    clusterSetConfigEpoch(epoch: number): T {
        return this.run(Cluster.clusterSetConfigEpoch(epoch));
    }

    /**
     * Sets the state of a slot by hand, for moving it key by key.
     * @returns This batch. In its reply: always OK.
     */
    clusterSetSlot(slot: number, state: ClusterSetSlotState, options?: ClusterSetSlotOptions): T {
        return this.run(Cluster.clusterSetSlot(slot, state, options));
    }

    /**
     * Lists the shards of the cluster: primaries, replicas and slots.
     * @returns This batch. In its reply: for each shard its `slots`, as first and last of each range in one list, its
     * `nodes` with what is known of them, and from server 9.1 on its `id`.
     */
    clusterShards(): T {
        return this.run(Cluster.clusterShards());
    }

    /**
     * Describes the replicas of a primary, in the form of `CLUSTER NODES`.
     * @returns This batch. In its reply: A line for each replica.
     */
    clusterSlaves(node: string): T {
        return this.run(Cluster.clusterSlaves(node));
    }

    /**
     * Reads how the slots of this node are used, for a range of slots.
     * @returns This batch. In its reply: the slots of the range that this node has, each with its numbers, such as
     * `key-count`; more of them if the setting `cluster-slot-stats-enabled` is on.
     */
    clusterSlotStats(start: number, end: number): T {
        return this.run(Cluster.clusterSlotStats(start, end));
    }

    /**
     * Reads how the slots of this node are used, in the order of one of the numbers.
     * @returns This batch. In its reply: the slots in that order, each with its numbers, such as `key-count`; more of
     * them if the setting `cluster-slot-stats-enabled` is on.
     */
    clusterSlotStatsOrderBy(metric: string, options?: ClusterSlotStatsOrderByOptions): T {
        return this.run(Cluster.clusterSlotStatsOrderBy(metric, options));
    }

    /**
     * Lists which nodes have which slots.
     * @returns This batch. In its reply: for each range its first and last slot, its primary, and its replicas.
     */
    clusterSlots(): T {
        return this.run(Cluster.clusterSlots());
    }

    /**
     * Lets a replica in a cluster answer reads of the connection.
     * @returns This batch. In its reply: always OK.
     */
    readonly(): T {
        return this.run(Cluster.readonly());
    }

    /**
     * Ends the effect of `READONLY`.
     * @returns This batch. In its reply: always OK.
     */
    readwrite(): T {
        return this.run(Cluster.readwrite());
    }

    /**
     * Reads the name of the connection.
     * @returns This batch. In its reply: the name, or nothing if it has none.
     */
    clientGetName(): T {
        return this.run(Connection.clientGetName());
    }

    /**
     * Tells which connection gets the invalidation messages of this one.
     * @returns This batch. In its reply: the id of that connection; 0 if they are not redirected, -1 if tracking is
     * off.
     */
    clientGetredir(): T {
        return this.run(Connection.clientGetredir());
    }

    /**
     * Reads the id of the connection.
     * @returns This batch. In its reply: the id.
     */
    clientId(): T {
        return this.run(Connection.clientId());
    }

    /**
     * Marks the connection as one that copies keys from another server, so that the server, in import mode, lets it see
     * expired keys.
     * @returns This batch. In its reply: always OK.
     */
    clientImportSource(mode: "ON" | "OFF"): T {
        return this.run(Connection.clientImportSource(mode));
    }

    /**
     * Describes the connection in one line of `name=value` fields.
     * @returns This batch. In its reply: the line.
     */
    clientInfo(): T {
        return this.run(Connection.clientInfo());
    }

    /**
     * Closes the connections that fit all of the filters.
     * @returns This batch. In its reply: the number of connections that were closed.
     */
    clientKill(filters: ClientKillFilter[]): T {
        return this.run(Connection.clientKill(filters));
    }

    /**
     * Closes the connection from an address.
     * @returns This batch. In its reply: always OK.
     */
    clientKillAddress(address: string): T {
        return this.run(Connection.clientKillAddress(address));
    }

    /**
     * Describes the connections of the server, one line of `name=value` fields each.
     * @returns This batch. In its reply: the lines.
     */
    clientList(options?: ClientListOptions): T {
        return this.run(Connection.clientList(options));
    }

    /**
     * Protects the connection from being closed when the server runs short of memory for clients.
     * @returns This batch. In its reply: always OK.
     */
    clientNoEvict(mode: "ON" | "OFF"): T {
        return this.run(Connection.clientNoEvict(mode));
    }

    /**
     * Lets commands of the connection leave alone when keys were last used.
     * @returns This batch. In its reply: always OK.
     */
    clientNoTouch(mode: "ON" | "OFF"): T {
        return this.run(Connection.clientNoTouch(mode));
    }

    /**
     * Holds back commands of all clients for some time.
     * @returns This batch. In its reply: always OK.
     */
    clientPause(timeout: number, mode?: ClientPauseMode): T {
        return this.run(Connection.clientPause(timeout, mode));
    }

    /**
     * Tells the server about the library in use, for `CLIENT LIST`.
     * @returns This batch. In its reply: always OK.
     */
    clientSetInfo(attribute: ClientSetInfoAttribute): T {
        return this.run(Connection.clientSetInfo(attribute));
    }

    /**
     * Names the connection, for `CLIENT LIST`.
     * @returns This batch. In its reply: always OK.
     */
    clientSetName(name: string): T {
        return this.run(Connection.clientSetName(name));
    }

    /**
     * Describes how the connection tracks changes of keys.
     * @returns This batch. In its reply: `flags`, such as `off` or `bcast`; `redirect`, the id of the connection that
     * gets the messages, -1 if tracking is off; `prefixes`, the prefixes of keys that are tracked in broadcast mode.
     */
    clientTrackingInfo(): T {
        return this.run(Connection.clientTrackingInfo());
    }

    /**
     * Ends the wait of a connection that a blocking command holds.
     * @returns This batch. In its reply: whether the connection was waiting.
     */
    clientUnblock(id: number, options?: ClientUnblockOptions): T {
        return this.run(Connection.clientUnblock(id, options));
    }

    /**
     * Ends the effect of `CLIENT PAUSE`.
     * @returns This batch. In its reply: always OK.
     */
    clientUnpause(): T {
        return this.run(Connection.clientUnpause());
    }

    /**
     * Sends bytes back.
     * @returns This batch. In its reply: the same bytes.
     */
    echo(message: GlideString): T {
        return this.run(Connection.echo(message));
    }

    /**
     * Checks that the server answers.
     * @returns This batch. In its reply: the message, or `PONG` without one.
     */
    ping(message?: GlideString): T {
        return this.run(Connection.ping(message));
    }

    /**
     * Brings a connection into the state of a new one: no transaction, no subscriptions, database 0, the default user.
     * @returns This batch. In its reply: the text `RESET`.
     */
    reset(): T {
        return this.run(Connection.reset());
    }

    /**
     * Copies the value of a key, and its expiry, to another key.
     * @returns This batch. In its reply: whether the value was copied: false if the source does not exist, or if the
     * destination does and may not be replaced.
     */
    copy(source: GlideString, destination: GlideString, options?: CopyOptions): T {
        return this.run(Keys.copy(source, destination, options));
    }

    /**
     * Deletes keys, whatever they hold.
     * @returns This batch. In its reply: the number of keys that were deleted; keys that do not exist do not count.
     */
    del(keys: GlideString[]): T {
        return this.run(Keys.del(keys));
    }

    /**
     * Serializes the value of a key in the server's own format, for `RESTORE`.
     * @returns This batch. In its reply: the serialized value, or nothing if the key does not exist.
     */
    dump(key: GlideString): T {
        return this.run(Keys.dump(key));
    }

    /**
     * Counts how many of the keys exist.
     * @returns This batch. In its reply: the number of keys that exist.
     */
    exists(keys: GlideString[]): T {
        return this.run(Keys.exists(keys));
    }

    /**
     * Lets a key expire after some seconds.
     * @returns This batch. In its reply: whether the expiry was set: false if the key does not exist or the condition
     * did not hold.
     */
    expire(key: GlideString, seconds: number, options?: ExpireCondition): T {
        return this.run(Keys.expire(key, seconds, options));
    }

    /**
     * Lets a key expire at a time given in seconds.
     * @returns This batch. In its reply: whether the expiry was set: false if the key does not exist or the condition
     * did not hold.
     */
    expireAt(key: GlideString, unixSeconds: number, options?: ExpireCondition): T {
        return this.run(Keys.expireAt(key, unixSeconds, options));
    }

    /**
     * Tells when a key expires, in seconds since the Unix epoch.
     * @returns This batch. In its reply: the time in seconds since the Unix epoch; -1 if the key has no expiry, -2 if
     * it does not exist.
     */
    expireTime(key: GlideString): T {
        return this.run(Keys.expiretime(key));
    }

    /**
     * Lists every key that fits a pattern.
     * @returns This batch. In its reply: the keys, in no particular order.
     */
    keys(pattern: GlideString): T {
        return this.run(Keys.keys(pattern));
    }

    /**
     * Moves a key to another server: it is there afterwards, and here no more.
     * @returns This batch. In its reply: `OK`, or `NOKEY` if the key does not exist.
     */
    migrate(
        host: string,
        port: number,
        key: GlideString | GlideString[],
        destinationDB: number,
        timeout: number,
        options?: MigrateOptions,
    ): T {
        return this.run(builders.migrate(host, port, key, destinationDB, timeout, options));
    }

    /**
     * Moves a key to another database of the same server.
     * @returns This batch. In its reply: whether the key was moved: false if it does not exist here, or exists there.
     */
    move(key: GlideString, dbIndex: number): T {
        return this.run(Keys.move(key, dbIndex));
    }

    /**
     * Names the form in which the server keeps a value in memory.
     * @returns This batch. In its reply: the name, such as `embstr`, `int` or `listpack`, or nothing if the key does
     * not exist.
     */
    objectEncoding(key: GlideString): T {
        return this.run(Keys.objectEncoding(key));
    }

    /**
     * Tells how often a key is used, on the server's logarithmic scale.
     * @returns This batch. In its reply: the count, or nothing if the key does not exist.
     */
    objectFreq(key: GlideString): T {
        return this.run(Keys.objectFreq(key));
    }

    /**
     * Tells for how long a key has not been used.
     * @returns This batch. In its reply: the time in seconds, or nothing if the key does not exist.
     */
    objectIdletime(key: GlideString): T {
        return this.run(Keys.objectIdletime(key));
    }

    /**
     * Counts how many places of the server refer to the value of a key.
     * @returns This batch. In its reply: the count, or nothing if the key does not exist.
     */
    objectRefcount(key: GlideString): T {
        return this.run(Keys.objectRefcount(key));
    }

    /**
     * Takes away the expiry of a key.
     * @returns This batch. In its reply: whether there was an expiry: false if the key does not exist or never expires.
     */
    persist(key: GlideString): T {
        return this.run(Keys.persist(key));
    }

    /**
     * Lets a key expire after some milliseconds.
     * @returns This batch. In its reply: whether the expiry was set: false if the key does not exist or the condition
     * did not hold.
     */
    pexpire(key: GlideString, milliseconds: number, options?: ExpireCondition): T {
        return this.run(Keys.pexpire(key, milliseconds, options));
    }

    /**
     * Lets a key expire at a time given in milliseconds.
     * @returns This batch. In its reply: whether the expiry was set: false if the key does not exist or the condition
     * did not hold.
     */
    pexpireAt(key: GlideString, unixMilliseconds: number, options?: ExpireCondition): T {
        return this.run(Keys.pexpireAt(key, unixMilliseconds, options));
    }

    /**
     * Tells when a key expires, in milliseconds since the Unix epoch.
     * @returns This batch. In its reply: the time in milliseconds since the Unix epoch; -1 if the key has no expiry, -2
     * if it does not exist.
     */
    pexpireTime(key: GlideString): T {
        return this.run(Keys.pexpiretime(key));
    }

    /**
     * Tells how long a key still lives, in milliseconds.
     * @returns This batch. In its reply: the time left in milliseconds; -1 if the key has no expiry, -2 if it does not
     * exist.
     */
    pttl(key: GlideString): T {
        return this.run(Keys.pttl(key));
    }

    /**
     * Picks a key of the current database at random.
     * @returns This batch. In its reply: A key, or nothing if the database is empty.
     */
    randomKey(): T {
        return this.run(Keys.randomKey());
    }

    /**
     * Gives a key a new name, replacing what has that name.
     * @returns This batch. In its reply: always OK.
     */
    rename(key: GlideString, newKey: GlideString): T {
        return this.run(Keys.rename(key, newKey));
    }

    /**
     * Gives a key a new name if no key has that name.
     * @returns This batch. In its reply: whether the key was renamed.
     */
    renamenx(key: GlideString, newKey: GlideString): T {
        return this.run(Keys.renamenx(key, newKey));
    }

    /**
     * Creates a key from a value that `DUMP` has serialized.
     * @returns This batch. In its reply: always OK.
     */
    restore(key: GlideString, ttl: number, value: Buffer, options?: RestoreOptions): T {
        return this.run(Keys.restore(key, ttl, value, options));
    }

    /**
     * Sorts the elements of a list, set or sorted set, by default as numbers.
     * @returns This batch. In its reply: the sorted elements, or what the patterns gave for each of them, with nothing
     * where a pattern's key does not exist. Empty if the key does not exist.
     */
    sort(key: GlideString, options?: SortOptions): T {
        return this.run(Keys.sort(key, options));
    }

    /**
     * Sorts the elements of a list, set or sorted set and stores the result as a list.
     * @returns This batch. In its reply: the length of the list that was stored.
     */
    sortStore(key: GlideString, destination: GlideString, options?: SortOptions): T {
        return this.run(Keys.sortStore(key, destination, options));
    }

    /**
     * Sorts the elements of a list, set or sorted set, by default as numbers.
     * @returns This batch. In its reply: the sorted elements, or what the patterns gave for each of them, with nothing
     * where a pattern's key does not exist. Empty if the key does not exist.
     */
    sortReadOnly(key: GlideString, options?: SortOptions): T {
        return this.run(Keys.sortReadOnly(key, options));
    }

    /**
     * Marks keys as used just now, which matters where the server evicts keys by last use.
     * @returns This batch. In its reply: the number of keys that exist.
     */
    touch(keys: GlideString[]): T {
        return this.run(Keys.touch(keys));
    }

    /**
     * Tells how long a key still lives, in seconds.
     * @returns This batch. In its reply: the time left in seconds; -1 if the key has no expiry, -2 if it does not
     * exist.
     */
    ttl(key: GlideString): T {
        return this.run(Keys.ttl(key));
    }

    /**
     * Names the type of the value that a key holds.
     * @returns This batch. In its reply: the name, such as `string`, `list`, `set`, `zset`, `hash` or `stream`; `none`
     * if the key does not exist.
     */
    type(key: GlideString): T {
        return this.run(Keys.type(key));
    }

    /**
     * Deletes keys, whatever they hold, and frees their memory in the background.
     * @returns This batch. In its reply: the number of keys that were deleted; keys that do not exist do not count.
     */
    unlink(keys: GlideString[]): T {
        return this.run(Keys.unlink(keys));
    }

    /**
     * Waits until enough replicas have received every write that this connection sent before.
     * @returns This batch. In its reply: how many replicas had received the writes when the wait ended, which may be
     * fewer than asked for.
     */
    wait(numreplicas: number, timeout: number): T {
        return this.run(Keys.wait(numreplicas, timeout));
    }

    /**
     * Waits until the writes that this connection sent before are on disk, here and on enough replicas.
     * @returns This batch. In its reply: whether the writes were on this server's disk when the wait ended, as 0 or 1,
     * and on how many replicas' disks.
     */
    waitaof(local: number, replicas: number, timeout: number): T {
        return this.run(Keys.waitaof(local, replicas, timeout));
    }

    /**
     * Adds members with places to a sorted set, or moves them.
     * @returns This batch. In its reply: the number of members that were added, or with `changed` also those that were
     * moved.
     */
    geoadd(key: GlideString, membersToGeospatialData: Map<GlideString, GeospatialData>, options?: GeoAddOptions): T {
        return this.run(Places.geoadd(key, membersToGeospatialData, options));
    }

    /**
     * Measures the distance between two members, as on a sphere; the earth is not quite one, so it may be wrong by half
     * a percent.
     * @returns This batch. In its reply: the distance, or nothing if a member does not exist.
     */
    geodist(key: GlideString, member1: GlideString, member2: GlideString, options?: GeoDistOptions): T {
        return this.run(Places.geodist(key, member1, member2, options));
    }

    /**
     * Gives the places of members as Geohashes: text of 11 letters, of which nearby places share the first ones.
     * @returns This batch. In its reply: for each member its Geohash, or nothing if it does not exist.
     */
    geohash(key: GlideString, members: GlideString[]): T {
        return this.run(Places.geohash(key, members));
    }

    /**
     * Gives the places of members.
     * @returns This batch. In its reply: for each member its longitude and latitude in degrees, or nothing if it does
     * not exist.
     */
    geopos(key: GlideString, members: GlideString[]): T {
        return this.run(Places.geopos(key, members));
    }

    /**
     * Finds the members within a distance of a place.
     * @returns This batch. In its reply: the members that were found, and if something is added, for each of them a
     * list of the member and of what is added: distance, number, and place as longitude and latitude, in this order.
     */
    georadius(
        key: GlideString,
        longitude: number,
        latitude: number,
        radius: number,
        unit: GeoUnit,
        options?: GeoSearchResultOptions,
    ): T {
        return this.run(Places.georadius(key, longitude, latitude, radius, unit, options));
    }

    /**
     * Finds the members within a distance of a place and stores them as a sorted set of places.
     * @returns This batch. In its reply: the number of members that were stored.
     */
    georadiusStore(
        key: GlideString,
        longitude: number,
        latitude: number,
        radius: number,
        unit: GeoUnit,
        destination: GlideString,
        options?: GeoRadiusStoreOptions,
    ): T {
        return this.run(Places.georadiusStore(key, longitude, latitude, radius, unit, destination, options));
    }

    /**
     * Finds the members within a distance of a place and stores them as a sorted set in which the distance is the
     * score.
     * @returns This batch. In its reply: the number of members that were stored.
     */
    georadiusStoreDist(
        key: GlideString,
        longitude: number,
        latitude: number,
        radius: number,
        unit: GeoUnit,
        destination: GlideString,
        options?: GeoRadiusStoreOptions,
    ): T {
        return this.run(Places.georadiusStoreDist(key, longitude, latitude, radius, unit, destination, options));
    }

    /**
     * Finds the members within a distance of a member.
     * @returns This batch. In its reply: the members that were found, and if something is added, for each of them a
     * list of the member and of what is added: distance, number, and place as longitude and latitude, in this order.
     */
    georadiusbymember(
        key: GlideString,
        member: GlideString,
        radius: number,
        unit: GeoUnit,
        options?: GeoSearchResultOptions,
    ): T {
        return this.run(Places.georadiusbymember(key, member, radius, unit, options));
    }

    /**
     * Finds the members within a distance of a member and stores them as a sorted set of places.
     * @returns This batch. In its reply: the number of members that were stored.
     */
    georadiusbymemberStore(
        key: GlideString,
        member: GlideString,
        radius: number,
        unit: GeoUnit,
        destination: GlideString,
        options?: GeoRadiusStoreOptions,
    ): T {
        return this.run(Places.georadiusbymemberStore(key, member, radius, unit, destination, options));
    }

    /**
     * Finds the members within a distance of a member and stores them as a sorted set in which the distance is the
     * score.
     * @returns This batch. In its reply: the number of members that were stored.
     */
    georadiusbymemberStoreDist(
        key: GlideString,
        member: GlideString,
        radius: number,
        unit: GeoUnit,
        destination: GlideString,
        options?: GeoRadiusStoreOptions,
    ): T {
        return this.run(Places.georadiusbymemberStoreDist(key, member, radius, unit, destination, options));
    }

    /**
     * Finds the members within a distance of a member.
     * @returns This batch. In its reply: the members that were found, and if something is added, for each of them a
     * list of the member and of what is added: distance, number, and place as longitude and latitude, in this order.
     */
    georadiusbymemberReadOnly(
        key: GlideString,
        member: GlideString,
        radius: number,
        unit: GeoUnit,
        options?: GeoSearchResultOptions,
    ): T {
        return this.run(Places.georadiusbymemberReadOnly(key, member, radius, unit, options));
    }

    /**
     * Finds the members within a distance of a place.
     * @returns This batch. In its reply: the members that were found, and if something is added, for each of them a
     * list of the member and of what is added: distance, number, and place as longitude and latitude, in this order.
     */
    georadiusReadOnly(
        key: GlideString,
        longitude: number,
        latitude: number,
        radius: number,
        unit: GeoUnit,
        options?: GeoSearchResultOptions,
    ): T {
        return this.run(Places.georadiusReadOnly(key, longitude, latitude, radius, unit, options));
    }

    /**
     * Finds the members inside a circle or a box.
     * @returns This batch. In its reply: the members that were found, and if something is added, for each of them a
     * list of the member and of what is added: distance, number, and place as longitude and latitude, in this order.
     */
    geosearch(
        key: GlideString,
        searchFrom: SearchOrigin,
        searchBy: GeoSearchShape,
        options?: GeoSearchResultOptions,
    ): T {
        return this.run(Places.geosearch(key, searchFrom, searchBy, options));
    }

    /**
     * Finds the members inside an area with straight sides.
     * @returns This batch. In its reply: the members that were found, and if something is added, for each of them a
     * list of the member and of what is added: distance, number, and place as longitude and latitude, in this order.
     */
    geosearchPolygon(key: GlideString, vertices: GeospatialData[], options?: GeoSearchResultOptions): T {
        return this.run(Places.geosearchPolygon(key, vertices, options));
    }

    /**
     * Finds the members inside a circle or a box and stores them as a sorted set.
     * @returns This batch. In its reply: the number of members that were stored.
     */
    geosearchstore(
        destination: GlideString,
        source: GlideString,
        searchFrom: SearchOrigin,
        searchBy: GeoSearchShape,
        options?: GeoSearchStoreResultOptions,
    ): T {
        return this.run(Places.geosearchstore(destination, source, searchFrom, searchBy, options));
    }

    /**
     * Finds the members inside an area with straight sides and stores them as a sorted set.
     * @returns This batch. In its reply: the number of members that were stored.
     */
    geosearchstorePolygon(
        destination: GlideString,
        source: GlideString,
        vertices: GeospatialData[],
        options?: GeoSearchStoreResultOptions,
    ): T {
        return this.run(Places.geosearchstorePolygon(destination, source, vertices, options));
    }

    /**
     * Deletes fields of a hash.
     * @returns This batch. In its reply: the number of fields that were deleted; fields that do not exist do not count.
     */
    hdel(key: GlideString, fields: GlideString[]): T {
        return this.run(Hashes.hdel(key, fields));
    }

    /**
     * Tells whether a hash has a field.
     * @returns This batch. In its reply: whether it has: false if the key does not exist, too.
     */
    hexists(key: GlideString, field: GlideString): T {
        return this.run(Hashes.hexists(key, field));
    }

    /**
     * Lets fields of a hash expire after some seconds.
     * @returns This batch. In its reply: for each field, in order: 1 if the expiry was set, 0 if the condition did not
     * hold, 2 if the field was deleted because that time has passed, -2 if there is no such field or no such key.
     */
    hexpire(key: GlideString, seconds: number, fields: GlideString[], options?: HExpireOptions): T {
        return this.run(Hashes.hexpire(key, seconds, fields, options));
    }

    /**
     * Lets fields of a hash expire at a time given in seconds.
     * @returns This batch. In its reply: for each field, in order: 1 if the expiry was set, 0 if the condition did not
     * hold, 2 if the field was deleted because that time has passed, -2 if there is no such field or no such key.
     */
    hexpireat(key: GlideString, unixTimestampSeconds: number, fields: GlideString[], options?: HExpireOptions): T {
        return this.run(Hashes.hexpireat(key, unixTimestampSeconds, fields, options));
    }

    /**
     * Tells when fields of a hash expire, in seconds since the Unix epoch.
     * @returns This batch. In its reply: for each field, in order: the time in seconds since the Unix epoch; -1 if it
     * has no expiry, -2 if there is no such field or no such key.
     */
    hexpiretime(key: GlideString, fields: GlideString[]): T {
        return this.run(Hashes.hexpiretime(key, fields));
    }

    /**
     * Reads a field of a hash.
     * @returns This batch. In its reply: the value of the field, or nothing if it or the key does not exist.
     */
    hget(key: GlideString, field: GlideString): T {
        return this.run(Hashes.hget(key, field));
    }

    /**
     * Reads all fields of a hash with their values.
     * @returns This batch. In its reply: the fields with their values; none if the key does not exist.
     */
    hgetall(key: GlideString): T {
        return this.run(Hashes.hgetall(key));
    }

    /**
     * Reads fields of a hash and deletes them.
     * @returns This batch. In its reply: the values that were there, in the order of the fields; nothing in the place
     * of a field that did not exist.
     */
    hgetdel(key: GlideString, fields: GlideString[]): T {
        return this.run(Hashes.hgetdel(key, fields));
    }

    /**
     * Reads fields of a hash and can change when they expire.
     * @returns This batch. In its reply: the values, in the order of the fields; nothing in the place of a field that
     * does not exist.
     */
    hgetex(key: GlideString, fields: GlideString[], options?: HGetExOptions): T {
        return this.run(Hashes.hgetex(key, fields, options));
    }

    /**
     * Raises the integer in a field by an amount.
     * @returns This batch. In its reply: the number after the change.
     */
    hincrBy(key: GlideString, field: GlideString, amount: number | bigint): T {
        return this.run(Hashes.hincrBy(key, field, amount));
    }

    /**
     * Raises the floating-point number in a field by an amount.
     * @returns This batch. In its reply: the number after the change.
     */
    hincrByFloat(key: GlideString, field: GlideString, amount: number): T {
        return this.run(Hashes.hincrByFloat(key, field, amount));
    }

    /**
     * Lists the fields of a hash.
     * @returns This batch. In its reply: the names of the fields, in no particular order; none if the key does not
     * exist.
     */
    hkeys(key: GlideString): T {
        return this.run(Hashes.hkeys(key));
    }

    /**
     * Counts the fields of a hash.
     * @returns This batch. In its reply: the number of fields, 0 if the key does not exist.
     */
    hlen(key: GlideString): T {
        return this.run(Hashes.hlen(key));
    }

    /**
     * Reads several fields of a hash.
     * @returns This batch. In its reply: the values, in the order of the fields; nothing in the place of a field that
     * does not exist.
     */
    hmget(key: GlideString, fields: GlideString[]): T {
        return this.run(Hashes.hmget(key, fields));
    }

    /**
     * Sets fields of a hash.
     * @returns This batch. In its reply: always OK.
     */
    hmset(key: GlideString, fieldsAndValues: HashDataType | Record<string, GlideString>): T {
        return this.run(Hashes.hmset(key, fieldsAndValues));
    }

    /**
     * Takes away the expiry of fields of a hash.
     * @returns This batch. In its reply: for each field, in order: 1 if it had an expiry, -1 if it had none, -2 if
     * there is no such field or no such key.
     */
    hpersist(key: GlideString, fields: GlideString[]): T {
        return this.run(Hashes.hpersist(key, fields));
    }

    /**
     * Lets fields of a hash expire after some milliseconds.
     * @returns This batch. In its reply: for each field, in order: 1 if the expiry was set, 0 if the condition did not
     * hold, 2 if the field was deleted because that time has passed, -2 if there is no such field or no such key.
     */
    hpexpire(key: GlideString, milliseconds: number, fields: GlideString[], options?: HExpireOptions): T {
        return this.run(Hashes.hpexpire(key, milliseconds, fields, options));
    }

    /**
     * Lets fields of a hash expire at a time given in milliseconds.
     * @returns This batch. In its reply: for each field, in order: 1 if the expiry was set, 0 if the condition did not
     * hold, 2 if the field was deleted because that time has passed, -2 if there is no such field or no such key.
     */
    hpexpireat(
        key: GlideString,
        unixTimestampMilliseconds: number,
        fields: GlideString[],
        options?: HExpireOptions,
    ): T {
        return this.run(Hashes.hpexpireat(key, unixTimestampMilliseconds, fields, options));
    }

    /**
     * Tells when fields of a hash expire, in milliseconds since the Unix epoch.
     * @returns This batch. In its reply: for each field, in order: the time in milliseconds since the Unix epoch; -1 if
     * it has no expiry, -2 if there is no such field or no such key.
     */
    hpexpiretime(key: GlideString, fields: GlideString[]): T {
        return this.run(Hashes.hpexpiretime(key, fields));
    }

    /**
     * Tells how long fields of a hash still live, in milliseconds.
     * @returns This batch. In its reply: for each field, in order: the time left in milliseconds; -1 if it has no
     * expiry, -2 if there is no such field or no such key.
     */
    hpttl(key: GlideString, fields: GlideString[]): T {
        return this.run(Hashes.hpttl(key, fields));
    }

    /**
     * Picks a random field of a hash.
     * @returns This batch. In its reply: the name of the field, or nothing if the key does not exist.
     */
    hrandfield(key: GlideString): T {
        return this.run(Hashes.hrandfield(key));
    }

    /**
     * Picks several random fields of a hash.
     * @returns This batch. In its reply: the names of the fields, in no particular order; none if the key does not
     * exist.
     */
    hrandfieldCount(key: GlideString, count: number): T {
        return this.run(Hashes.hrandfieldCount(key, count));
    }

    /**
     * Picks several random fields of a hash with their values.
     * @returns This batch. In its reply: the fields, each with its value, in no particular order; none if the key does
     * not exist.
     */
    hrandfieldWithValues(key: GlideString, count: number): T {
        return this.run(Hashes.hrandfieldWithValues(key, count));
    }

    /**
     * Walks through the fields of a hash step by step.
     * @returns This batch. In its reply: the cursor for the next step, which is `0` after the last one, and the fields
     * of this step, each followed by its value; there may be none.
     */
    hscan(key: GlideString, cursor: GlideString, options?: HScanOptions): T {
        return this.run(Hashes.hscan(key, cursor, options));
    }

    /**
     * Sets fields of a hash.
     * @returns This batch. In its reply: the number of fields that did not exist before.
     */
    hset(key: GlideString, fieldsAndValues: HashDataType | Record<string, GlideString>): T {
        return this.run(Hashes.hset(key, fieldsAndValues));
    }

    /**
     * Sets fields of a hash, with one condition and one expiry for all of them.
     * @returns This batch. In its reply: 1 if the fields were set, 0 if a condition did not hold.
     */
    hsetex(key: GlideString, fieldsAndValues: HashDataType | Record<string, GlideString>, options?: HSetExOptions): T {
        return this.run(Hashes.hsetex(key, fieldsAndValues, options));
    }

    /**
     * Sets a field of a hash if the hash does not have it.
     * @returns This batch. In its reply: whether the field was set.
     */
    hsetnx(key: GlideString, field: GlideString, value: GlideString): T {
        return this.run(Hashes.hsetnx(key, field, value));
    }

    /**
     * Measures the value of a field.
     * @returns This batch. In its reply: the length in bytes, 0 if the field or the key does not exist.
     */
    hstrlen(key: GlideString, field: GlideString): T {
        return this.run(Hashes.hstrlen(key, field));
    }

    /**
     * Tells how long fields of a hash still live, in seconds.
     * @returns This batch. In its reply: for each field, in order: the time left in seconds; -1 if it has no expiry, -2
     * if there is no such field or no such key.
     */
    httl(key: GlideString, fields: GlideString[]): T {
        return this.run(Hashes.httl(key, fields));
    }

    /**
     * Lists the values of a hash.
     * @returns This batch. In its reply: the values of the fields, in no particular order; none if the key does not
     * exist.
     */
    hvals(key: GlideString): T {
        return this.run(Hashes.hvals(key));
    }

    /**
     * Shows elements to a HyperLogLog, a small value that estimates how many different elements it has seen.
     * @returns This batch. In its reply: whether the estimate may have changed, or the key is new.
     */
    pfadd(key: GlideString, elements: GlideString[]): T {
        return this.run(Hyperloglogs.pfadd(key, elements));
    }

    /**
     * Estimates how many different elements HyperLogLogs have seen together.
     * @returns This batch. In its reply: about the number of different elements.
     */
    pfcount(keys: GlideString[]): T {
        return this.run(Hyperloglogs.pfcount(keys));
    }

    /**
     * Lets a HyperLogLog see all that others have seen.
     * @returns This batch. In its reply: always OK.
     */
    pfmerge(destination: GlideString, sourceKeys: GlideString[]): T {
        return this.run(Hyperloglogs.pfmerge(destination, sourceKeys));
    }

    /**
     * Moves an element from an end of one list to an end of another, or of the same one, and waits for an element if
     * there is none.
     * @returns This batch. In its reply: the element, or nothing if none came in time.
     */
    blmove(
        source: GlideString,
        destination: GlideString,
        whereFrom: ListDirection,
        whereTo: ListDirection,
        timeout: number,
    ): T {
        return this.run(Lists.blmove(source, destination, whereFrom, whereTo, timeout));
    }

    /**
     * Removes elements from the first list that has some, and waits for one if all are empty.
     * @returns This batch. In its reply: the key of that list with the elements, in the order in which they were
     * removed; nothing if none came in time.
     */
    blmpop(keys: GlideString[], direction: ListDirection, timeout: number, count?: number): T {
        return this.run(Lists.blmpop(keys, direction, timeout, { count }));
    }

    /**
     * Removes the head of the first list that has an element, and waits for one if all are empty.
     * @returns This batch. In its reply: the key of that list and the element; nothing if none came in time.
     */
    blpop(keys: GlideString[], timeout: number): T {
        return this.run(Lists.blpop(keys, timeout));
    }

    /**
     * Removes the tail of the first list that has an element, and waits for one if all are empty.
     * @returns This batch. In its reply: the key of that list and the element; nothing if none came in time.
     */
    brpop(keys: GlideString[], timeout: number): T {
        return this.run(Lists.brpop(keys, timeout));
    }

    /**
     * Moves the tail of one list to the head of another, or of the same one, and waits for an element if there is none.
     * @returns This batch. In its reply: the element, or nothing if none came in time.
     */
    brpoplpush(source: GlideString, destination: GlideString, timeout: number): T {
        return this.run(Lists.brpoplpush(source, destination, timeout));
    }

    /**
     * Reads an element of a list.
     * @returns This batch. In its reply: the element, or nothing if the list is not that long or does not exist.
     */
    lindex(key: GlideString, index: number): T {
        return this.run(Lists.lindex(key, index));
    }

    /**
     * Inserts an element next to the first one that equals the pivot, counted from the head.
     * @returns This batch. In its reply: the length of the list after the change; 0 if the key does not exist, -1 if no
     * element equals the pivot.
     */
    linsert(key: GlideString, position: InsertPosition, pivot: GlideString, element: GlideString): T {
        return this.run(Lists.linsert(key, position, pivot, element));
    }

    /**
     * Counts the elements of a list.
     * @returns This batch. In its reply: the length, 0 if the key does not exist.
     */
    llen(key: GlideString): T {
        return this.run(Lists.llen(key));
    }

    /**
     * Moves an element from an end of one list to an end of another, or of the same one.
     * @returns This batch. In its reply: the element, or nothing if the source does not exist.
     */
    lmove(source: GlideString, destination: GlideString, whereFrom: ListDirection, whereTo: ListDirection): T {
        return this.run(Lists.lmove(source, destination, whereFrom, whereTo));
    }

    /**
     * Removes elements from the first list that has some.
     * @returns This batch. In its reply: the key of that list with the elements, in the order in which they were
     * removed; nothing if all are empty.
     */
    lmpop(keys: GlideString[], direction: ListDirection, count?: number): T {
        return this.run(Lists.lmpop(keys, direction, { count }));
    }

    /**
     * Removes the head of a list.
     * @returns This batch. In its reply: the element, or nothing if the key does not exist.
     */
    lpop(key: GlideString): T {
        return this.run(Lists.lpop(key));
    }

    /**
     * Removes several elements from the head of a list.
     * @returns This batch. In its reply: the elements, the former head first, or nothing if the key does not exist.
     */
    lpopCount(key: GlideString, count: number): T {
        return this.run(Lists.lpopCount(key, count));
    }

    /**
     * Finds where in a list an element is.
     * @returns This batch. In its reply: the index of the element, counted from the head, or null if it was not found;
     * with a `count` an array of indexes, which is empty then.
     */
    lpos(key: GlideString, element: GlideString, options?: LPosOptions): T {
        return this.run(builders.lpos(key, element, options));
    }

    /**
     * Adds elements at the head of a list, one after the other, so that the last one given becomes the head.
     * @returns This batch. In its reply: the length of the list after the change.
     */
    lpush(key: GlideString, elements: GlideString[]): T {
        return this.run(Lists.lpush(key, elements));
    }

    /**
     * Adds elements at the head of a list that exists, one after the other, so that the last one given becomes the
     * head.
     * @returns This batch. In its reply: the length of the list after the change, 0 if the key does not exist.
     */
    lpushx(key: GlideString, elements: GlideString[]): T {
        return this.run(Lists.lpushx(key, elements));
    }

    /**
     * Reads a part of a list.
     * @returns This batch. In its reply: the elements that there are in this range; none if the key does not exist.
     */
    lrange(key: GlideString, start: number, end: number): T {
        return this.run(Lists.lrange(key, start, end));
    }

    /**
     * Removes elements of a list that equal the given one.
     * @returns This batch. In its reply: the number of elements that were removed.
     */
    lrem(key: GlideString, count: number, element: GlideString): T {
        return this.run(Lists.lrem(key, count, element));
    }

    /**
     * Replaces an element of a list.
     * @returns This batch. In its reply: always OK.
     */
    lset(key: GlideString, index: number, element: GlideString): T {
        return this.run(Lists.lset(key, index, element));
    }

    /**
     * Removes what lies outside a part of a list.
     * @returns This batch. In its reply: always OK.
     */
    ltrim(key: GlideString, start: number, end: number): T {
        return this.run(Lists.ltrim(key, start, end));
    }

    /**
     * Removes the tail of a list.
     * @returns This batch. In its reply: the element, or nothing if the key does not exist.
     */
    rpop(key: GlideString): T {
        return this.run(Lists.rpop(key));
    }

    /**
     * Removes several elements from the tail of a list.
     * @returns This batch. In its reply: the elements, the former tail first, or nothing if the key does not exist.
     */
    rpopCount(key: GlideString, count: number): T {
        return this.run(Lists.rpopCount(key, count));
    }

    /**
     * Moves the tail of one list to the head of another, or of the same one.
     * @returns This batch. In its reply: the element, or nothing if the source does not exist.
     */
    rpoplpush(source: GlideString, destination: GlideString): T {
        return this.run(Lists.rpoplpush(source, destination));
    }

    /**
     * Adds elements at the tail of a list.
     * @returns This batch. In its reply: the length of the list after the change.
     */
    rpush(key: GlideString, elements: GlideString[]): T {
        return this.run(Lists.rpush(key, elements));
    }

    /**
     * Adds elements at the tail of a list that exists.
     * @returns This batch. In its reply: the length of the list after the change, 0 if the key does not exist.
     */
    rpushx(key: GlideString, elements: GlideString[]): T {
        return this.run(Lists.rpushx(key, elements));
    }

    /**
     * Lists the channels that someone listens to.
     * @returns This batch. In its reply: the channels, in no particular order.
     */
    pubsubChannels(pattern?: GlideString): T {
        return this.run(Publishandsubscribe.pubsubChannels(pattern));
    }

    /**
     * Counts the patterns that someone listens to.
     * @returns This batch. In its reply: the number of different patterns.
     */
    pubsubNumPat(): T {
        return this.run(Publishandsubscribe.pubsubNumPat());
    }

    /**
     * Counts who listens to each of some channels.
     * @returns This batch. In its reply: the number of listeners of each channel.
     */
    pubsubNumSub(channels?: GlideString[]): T {
        return this.run(Publishandsubscribe.pubsubNumSub(channels));
    }

    /**
     * Lists the sharded channels that someone listens to.
     * @returns This batch. In its reply: the channels, in no particular order.
     */
    pubsubShardChannels(pattern?: GlideString): T {
        return this.run(Publishandsubscribe.pubsubShardChannels(pattern));
    }

    /**
     * Counts who listens to each of some sharded channels.
     * @returns This batch. In its reply: the number of listeners of each channel.
     */
    pubsubShardNumSub(channels?: GlideString[]): T {
        return this.run(Publishandsubscribe.pubsubShardNumSub(channels));
    }

    /**
     * Sends a message to everyone who listens to a sharded channel.
     * @returns This batch. In its reply: how many connections to this server got the message.
     */
    spublish(message: GlideString, channel: GlideString): T {
        return this.run(Publishandsubscribe.spublish(message, channel));
    }

    /**
     * Runs a script on the server, with nothing else in between.
     * @returns This batch. In its reply: what the script returns.
     */
    eval(script: GlideString, keys: GlideString[], args?: GlideString[]): T {
        return this.run(Scriptsandfunctions.eval_(script, keys, args));
    }

    /**
     * Runs a script that the server keeps, by its digest.
     * @returns This batch. In its reply: what the script returns.
     */
    evalsha(sha1: GlideString, keys: GlideString[], args?: GlideString[]): T {
        return this.run(Scriptsandfunctions.evalsha(sha1, keys, args));
    }

    /**
     * Runs a script that the server keeps and that only reads, by its digest.
     * @returns This batch. In its reply: what the script returns.
     */
    evalshaReadonly(sha1: GlideString, keys: GlideString[], args?: GlideString[]): T {
        return this.run(Scriptsandfunctions.evalshaReadonly(sha1, keys, args));
    }

    /**
     * Runs a script that only reads.
     * @returns This batch. In its reply: what the script returns.
     */
    evalReadonly(script: GlideString, keys: GlideString[], args?: GlideString[]): T {
        return this.run(Scriptsandfunctions.evalReadonly(script, keys, args));
    }

    /**
     * Calls a function of a library that was loaded, with nothing else in between.
     * @returns This batch. In its reply: what the function returns.
     */
    fcall(func: GlideString, keys: GlideString[], args?: GlideString[]): T {
        return this.run(Scriptsandfunctions.fcall(func, keys, args));
    }

    /**
     * Calls a function that only reads, which its library says by the flag `no-writes`.
     * @returns This batch. In its reply: what the function returns.
     */
    fcallReadonly(func: GlideString, keys: GlideString[], args?: GlideString[]): T {
        return this.run(Scriptsandfunctions.fcallReadonly(func, keys, args));
    }

    /**
     * Deletes a library with all its functions.
     * @returns This batch. In its reply: always OK.
     */
    functionDelete(libraryCode: GlideString): T {
        return this.run(Scriptsandfunctions.functionDelete(libraryCode));
    }

    /**
     * Serializes all libraries, for `FUNCTION RESTORE`.
     * @returns This batch. In its reply: all libraries in the server's own format.
     */
    functionDump(): T {
        return this.run(Scriptsandfunctions.functionDump());
    }

    /**
     * Deletes all libraries.
     * @returns This batch. In its reply: always OK.
     */
    functionFlush(mode?: FlushMode): T {
        return this.run(Scriptsandfunctions.functionFlush(mode));
    }

    /**
     * Lists libraries with their functions.
     * @returns This batch. In its reply: the name, the engine and the functions of each library; each function with
     * name, description and flags.
     */
    functionList(options?: FunctionListOptions): T {
        return this.run(Scriptsandfunctions.functionList(options));
    }

    /**
     * Loads a library of functions.
     * @returns This batch. In its reply: the name of the library.
     */
    functionLoad(libraryCode: GlideString, replace?: boolean): T {
        return this.run(Scriptsandfunctions.functionLoad(libraryCode, replace));
    }

    /**
     * Loads the libraries that `FUNCTION DUMP` has serialized.
     * @returns This batch. In its reply: always OK.
     */
    functionRestore(payload: Buffer, policy?: FunctionRestorePolicy): T {
        return this.run(Scriptsandfunctions.functionRestore(payload, policy));
    }

    /**
     * Describes the function that is running, and counts libraries and functions by engine.
     * @returns This batch. In its reply: the running function with its command and its time in milliseconds, if any,
     * and what the engines have.
     */
    functionStats(): T {
        return this.run(Scriptsandfunctions.functionStats());
    }

    /**
     * Tells which scripts the server keeps.
     * @returns This batch. In its reply: for each digest, whether the server has the script.
     */
    scriptExists(sha1s: GlideString[]): T {
        return this.run(Scriptsandfunctions.scriptExists(sha1s));
    }

    /**
     * Forgets all scripts that the server keeps.
     * @returns This batch. In its reply: always OK.
     */
    scriptFlush(mode?: FlushMode): T {
        return this.run(Scriptsandfunctions.scriptFlush(mode));
    }

    /**
     * Gives the server a script to keep, without running it.
     * @returns This batch. In its reply: the SHA1 digest of the script, in hexadecimal.
     */
    scriptLoad(script: GlideString): T {
        return this.run(Scriptsandfunctions.scriptLoad(script));
    }

    /**
     * Gives the source of a script that the server keeps.
     * @returns This batch. In its reply: the source.
     */
    scriptShow(sha1: GlideString): T {
        return this.run(Scriptsandfunctions.scriptShow(sha1));
    }

    /**
     * Lists the categories that commands are sorted into for access rules, or the commands of one category.
     * @returns This batch. In its reply: the names, in no particular order.
     */
    aclCat(category?: string): T {
        return this.run(Server.aclCat(category));
    }

    /**
     * Deletes users, and closes the connections that are logged in as one of them.
     * @returns This batch. In its reply: the number of users that were deleted.
     */
    aclDelUser(usernames: string[]): T {
        return this.run(Server.aclDelUser(usernames));
    }

    /**
     * Tells whether a user may run a command, without running it.
     * @returns This batch. In its reply: `OK` if the user may run it, otherwise a sentence that says what stands
     * against it.
     */
    aclDryRun(username: string, command: string, args?: GlideString[]): T {
        return this.run(Server.aclDryRun(username, command, args));
    }

    /**
     * Makes a random password that nobody can guess.
     * @returns This batch. In its reply: the password: a hexadecimal digit for every four bits.
     */
    aclGenPass(bits?: number): T {
        return this.run(Server.aclGenPass(bits));
    }

    /**
     * Describes what a user may do.
     * @returns This batch. In its reply: `flags`, such as `on`; `passwords`, as SHA-256 sums; the rules for `commands`,
     * `keys`, `channels` and, from server 9.1 on, `databases`; and `selectors`, further sets of such rules, of which
     * one is enough. Nothing if there is no such user.
     */
    aclGetUser(username: string): T {
        return this.run(Server.aclGetUser(username));
    }

    /**
     * Lists the users with their rules, as they would stand in an ACL file.
     * @returns This batch. In its reply: A line for each user.
     */
    aclList(): T {
        return this.run(Server.aclList());
    }

    /**
     * Replaces all users by those of the server's ACL file.
     * @returns This batch. In its reply: always OK.
     */
    aclLoad(): T {
        return this.run(Server.aclLoad());
    }

    /**
     * Lists what was refused lately, for lack of rights or of a valid password, the latest first.
     * @returns This batch. In its reply: for each entry how often it happened in short order (`count`), the `reason`,
     * such as `auth`, `command`, `key` or `channel`, the `context`, such as `toplevel` or `multi`, the `object` that
     * was refused, the `username`, how long ago it was (`age-seconds`), and the connection (`client-info`). From server
     * 7.2 on also an `entry-id` and when it was made and changed, in milliseconds since the Unix epoch.
     */
    aclLog(count?: number): T {
        return this.run(Server.aclLog(count));
    }

    /**
     * Empties the list of what was refused.
     * @returns This batch. In its reply: always OK.
     */
    aclLogReset(): T {
        return this.run(Server.aclLogReset());
    }

    /**
     * Writes the users to the server's ACL file.
     * @returns This batch. In its reply: always OK.
     */
    aclSave(): T {
        return this.run(Server.aclSave());
    }

    /**
     * Makes a user, or changes one.
     * @returns This batch. In its reply: always OK.
     */
    aclSetUser(username: string, rules?: GlideString[]): T {
        return this.run(Server.aclSetUser(username, rules));
    }

    /**
     * Lists the names of the users.
     * @returns This batch. In its reply: the names.
     */
    aclUsers(): T {
        return this.run(Server.aclUsers());
    }

    /**
     * Tells which user the connection is logged in as.
     * @returns This batch. In its reply: the name.
     */
    aclWhoami(): T {
        return this.run(Server.aclWhoami());
    }

    /**
     * Writes the append-only file anew in the background, as short as it can be.
     * @returns This batch. In its reply: A sentence that says that it has begun, or that it will when the saving under
     * way is over.
     */
    bgrewriteaof(): T {
        return this.run(Server.bgrewriteaof());
    }

    /**
     * Saves the dataset to disk in the background.
     * @returns This batch. In its reply: A sentence that says that it has begun.
     */
    bgsave(): T {
        return this.run(Server.bgsave());
    }

    /**
     * Ends a save in the background, or drops one that was scheduled.
     * @returns This batch. In its reply: A sentence that says which of the two.
     */
    bgsaveCancel(): T {
        return this.run(Server.bgsaveCancel());
    }

    /**
     * Saves the dataset to disk in the background, now or when the rewriting of the append-only file is over.
     * @returns This batch. In its reply: A sentence that says whether it has begun or is scheduled.
     */
    bgsaveSchedule(): T {
        return this.run(Server.bgsaveSchedule());
    }

    /**
     * Counts the commands that the server knows.
     * @returns This batch. In its reply: the number of commands; subcommands are not counted.
     */
    commandCount(): T {
        return this.run(Server.commandCount());
    }

    /**
     * Reads what the server knows about commands, for people: what they do, and their arguments.
     * @returns This batch. In its reply: A description for each command, by its name. A container has its
     * `subcommands`, and an argument that holds others has `arguments`, in the same form.
     */
    commandDocs(names?: string[]): T {
        return this.run(Server.commandDocs(names));
    }

    /**
     * Finds the keys in the words of a command, without running it.
     * @returns This batch. In its reply: the keys, in their order among the arguments.
     */
    commandGetKeys(command: string, args?: GlideString[]): T {
        return this.run(Server.commandGetKeys(command, args));
    }

    /**
     * Finds the keys in the words of a command, and what the command does with each.
     * @returns This batch. In its reply: the keys in their order among the arguments, each with flags: `RO`, `RW`, `OW`
     * or `RM` for reading, changing, overwriting and removing, and more about what becomes of the value.
     */
    commandGetKeysAndFlags(command: string, args?: GlideString[]): T {
        return this.run(Server.commandGetKeysAndFlags(command, args));
    }

    /**
     * Reads what the server knows about commands, for programs: how they are called, what they need and where their
     * keys are.
     * @returns This batch. In its reply: for each command its name, its arity (the number of words, negative if it is
     * the least), its flags, the positions of its first and last key and the step between keys, its access categories,
     * its tips, where its keys are in detail, and its subcommands in the same form. Nothing in the place of one that
     * does not exist.
     */
    commandInfo(names?: string[]): T {
        return this.run(Server.commandInfo(names));
    }

    /**
     * Lists the names of commands.
     * @returns This batch. In its reply: the names, in no particular order.
     */
    commandList(filter?: CommandListFilter): T {
        return this.run(Server.commandList(filter));
    }

    /**
     * Lists the latest commands that were slow or large, the latest first.
     * @returns This batch. In its reply: for each command an id, when it ran in seconds since the Unix epoch, how much
     * it took, its words as far as they were kept, the address of the connection, and the name of the connection.
     */
    commandlogGet(count: number, type: "SLOW" | "LARGE-REQUEST" | "LARGE-REPLY"): T {
        return this.run(Server.commandlogGet(count, type));
    }

    /**
     * Counts the commands in a log of slow or large ones.
     * @returns This batch. In its reply: the number of commands.
     */
    commandlogLen(type: "SLOW" | "LARGE-REQUEST" | "LARGE-REPLY"): T {
        return this.run(Server.commandlogLen(type));
    }

    /**
     * Empties a log of slow or large commands.
     * @returns This batch. In its reply: always OK.
     */
    commandlogReset(type: "SLOW" | "LARGE-REQUEST" | "LARGE-REPLY"): T {
        return this.run(Server.commandlogReset(type));
    }

    /**
     * Reads settings of the server.
     * @returns This batch. In its reply: the settings that fit, by name.
     */
    configGet(parameters: string[]): T {
        return this.run(Server.configGet(parameters));
    }

    /**
     * Sets the counters that `INFO` and `LATENCY HISTOGRAM` report back to zero.
     * @returns This batch. In its reply: always OK.
     */
    configResetStat(): T {
        return this.run(Server.configResetStat());
    }

    /**
     * Writes the settings that were changed since the start into the server's configuration file, whose comments stay.
     * @returns This batch. In its reply: always OK.
     */
    configRewrite(): T {
        return this.run(Server.configRewrite());
    }

    /**
     * Changes settings of the server until it restarts.
     * @returns This batch. In its reply: always OK.
     */
    configSet(parameters: Record<string, GlideString>): T {
        return this.run(Server.configSet(parameters));
    }

    /**
     * Counts the keys of the current database.
     * @returns This batch. In its reply: the number of keys.
     */
    dbsize(): T {
        return this.run(Server.dbsize());
    }

    /**
     * Runs one of the tools that help to debug the server.
     * @returns This batch. In its reply: what the tool has to say.
     */
    debug(tool: string, args?: GlideString[]): T {
        return this.run(Server.debug(tool, args));
    }

    /**
     * Makes a replica the primary and this server its replica, as soon as the replica has everything.
     * @returns This batch. In its reply: OK when it has begun; `ROLE` and `INFO` tell how it goes.
     */
    failover(options?: FailoverOptions): T {
        return this.run(Server.failover(options));
    }

    /**
     * Deletes every key of every database.
     * @returns This batch. In its reply: always OK.
     */
    flushall(mode?: FlushMode): T {
        return this.run(Server.flushall(mode));
    }

    /**
     * Deletes every key of the current database.
     * @returns This batch. In its reply: always OK.
     */
    flushdb(mode?: FlushMode): T {
        return this.run(Server.flushdb(mode));
    }

    /**
     * Describes the state of the server in lines of `name:value`, by section.
     * @returns This batch. In its reply: the lines; lines that begin with `#` head a section.
     */
    info(sections?: InfoOptions[]): T {
        return this.run(Server.info(sections));
    }

    /**
     * Tells when the dataset was last saved to disk with success.
     * @returns This batch. In its reply: the time, in seconds since the Unix epoch.
     */
    lastsave(): T {
        return this.run(Server.lastsave());
    }

    /**
     * Explains, for people, which events made the server slow and what can be done about them.
     * @returns This batch. In its reply: the report.
     */
    latencyDoctor(): T {
        return this.run(Server.latencyDoctor());
    }

    /**
     * Draws how long an event took over time, in characters.
     * @returns This batch. In its reply: the picture.
     */
    latencyGraph(event: string): T {
        return this.run(Server.latencyGraph(event));
    }

    /**
     * Reads how the run times of commands are spread.
     * @returns This batch. In its reply: for each command how often it was called (`calls`), and how many of the calls
     * took at most so many microseconds, for growing powers of two (`histogram_usec`).
     */
    latencyHistogram(commands?: string[]): T {
        return this.run(Server.latencyHistogram(commands));
    }

    /**
     * Reads when an event made the server slow.
     * @returns This batch. In its reply: up to 160 times in seconds since the Unix epoch, each with how many
     * milliseconds the event took then.
     */
    latencyHistory(event: GlideString): T {
        return this.run(Server.latencyHistory(event));
    }

    /**
     * Reads which events made the server slow.
     * @returns This batch. In its reply: for each event its name, when it was last seen in seconds since the Unix
     * epoch, how many milliseconds it took then and at the most, and from server 8.1 on the sum of all its times and
     * their number.
     */
    latencyLatest(): T {
        return this.run(Server.latencyLatest());
    }

    /**
     * Forgets when events made the server slow.
     * @returns This batch. In its reply: the number of events that were forgotten.
     */
    latencyReset(events?: GlideString[]): T {
        return this.run(Server.latencyReset(events));
    }

    /**
     * Draws a picture made of characters, with the version of the server below it.
     * @returns This batch. In its reply: the picture and the version.
     */
    lolwut(options?: LolwutOptions): T {
        return this.run(Server.lolwut(options));
    }

    /**
     * Explains, for people, what is odd about the server's use of memory and what can be done about it.
     * @returns This batch. In its reply: the report.
     */
    memoryDoctor(): T {
        return this.run(Server.memoryDoctor());
    }

    /**
     * Reads what the server's memory allocator says of itself.
     * @returns This batch. In its reply: the report; a sentence that there is none if the allocator is not jemalloc.
     */
    memoryMallocStats(): T {
        return this.run(Server.memoryMallocStats());
    }

    /**
     * Asks the server's memory allocator to give unused memory back to the system.
     * @returns This batch. In its reply: always OK.
     */
    memoryPurge(): T {
        return this.run(Server.memoryPurge());
    }

    /**
     * Describes what the server needs its memory for.
     * @returns This batch. In its reply: bytes, counts, ratios and percentages by name; which there are depends on the
     * server's version. A field such as `db.0` holds what the tables of that database need.
     */
    memoryStats(): T {
        return this.run(Server.memoryStats());
    }

    /**
     * Estimates how many bytes of memory a key and its value take, with what the server needs to keep them.
     * @returns This batch. In its reply: the number of bytes, or nothing if the key does not exist.
     */
    memoryUsage(key: GlideString, options?: MemoryUsageOptions): T {
        return this.run(Server.memoryUsage(key, options));
    }

    /**
     * Lists the modules that the server has loaded.
     * @returns This batch. In its reply: for each module its `name`, its version (`ver`), and from server 7.0 on the
     * `path` it was loaded from and the arguments (`args`) it was loaded with.
     */
    moduleList(): T {
        return this.run(Server.moduleList());
    }

    /**
     * Loads a module into the server.
     * @returns This batch. In its reply: always OK.
     */
    moduleLoad(path: string, args?: GlideString[]): T {
        return this.run(Server.moduleLoad(path, args));
    }

    /**
     * Loads a module into the server, with settings of its own.
     * @returns This batch. In its reply: always OK.
     */
    moduleLoadex(path: string, options?: ModuleLoadexOptions): T {
        return this.run(Server.moduleLoadex(path, options));
    }

    /**
     * Unloads a module from the server.
     * @returns This batch. In its reply: always OK.
     */
    moduleUnload(name: string): T {
        return this.run(Server.moduleUnload(name));
    }

    /**
     * Makes the server a replica of another, whose data replace its own.
     * @returns This batch. In its reply: always OK; the copying has only begun.
     */
    replicaof(host: string, port: number): T {
        return this.run(Server.replicaof(host, port));
    }

    /**
     * Makes the server a primary, which keeps the data that it has.
     * @returns This batch. In its reply: always OK.
     */
    replicaofNoOne(): T {
        return this.run(Server.replicaofNoOne());
    }

    /**
     * Describes the part that the server plays in replication.
     * @returns This batch. In its reply: A list that begins with `master`, `slave` or `sentinel`: then for a primary
     * its replication offset and its replicas, each with address, port and offset; for a replica the address and port
     * of its primary, the state of the link and the offset; for a sentinel the names of the primaries that it watches.
     */
    role(): T {
        return this.run(Server.role());
    }

    /**
     * Makes the server a replica of another, whose data replace its own.
     * @returns This batch. In its reply: always OK; the copying has only begun.
     */
    slaveof(host: string, port: number): T {
        return this.run(Server.slaveof(host, port));
    }

    /**
     * Makes the server a primary, which keeps the data that it has.
     * @returns This batch. In its reply: always OK.
     */
    slaveofNoOne(): T {
        return this.run(Server.slaveofNoOne());
    }

    /**
     * Lists the latest commands that took longer than the setting `slowlog-log-slower-than`, the latest first.
     * @returns This batch. In its reply: for each command an id, when it ran in seconds since the Unix epoch, how many
     * microseconds it took, its words as far as they were kept, the address of the connection, and the name of the
     * connection.
     */
    slowlogGet(count?: number): T {
        return this.run(Server.slowlogGet(count));
    }

    /**
     * Counts the commands in the log of slow ones.
     * @returns This batch. In its reply: the number of commands.
     */
    slowlogLen(): T {
        return this.run(Server.slowlogLen());
    }

    /**
     * Empties the log of slow commands.
     * @returns This batch. In its reply: always OK.
     */
    slowlogReset(): T {
        return this.run(Server.slowlogReset());
    }

    /**
     * Exchanges the content of two databases.
     * @returns This batch. In its reply: always OK.
     */
    swapdb(first: number, second: number): T {
        return this.run(Server.swapdb(first, second));
    }

    /**
     * Reads the clock of the server.
     * @returns This batch. In its reply: the seconds since the Unix epoch, and the microseconds of the second that has
     * begun.
     */
    time(): T {
        return this.run(Server.time());
    }

    /**
     * Adds members to a set.
     * @returns This batch. In its reply: the number of members that were not in the set before.
     */
    sadd(key: GlideString, members: GlideString[]): T {
        return this.run(Sets.sadd(key, members));
    }

    /**
     * Counts the members of a set.
     * @returns This batch. In its reply: the number of members, 0 if the key does not exist.
     */
    scard(key: GlideString): T {
        return this.run(Sets.scard(key));
    }

    /**
     * Finds the members of the first set that are in none of the other sets.
     * @returns This batch. In its reply: the members that only the first set has.
     */
    sdiff(keys: GlideString[]): T {
        return this.run(Sets.sdiff(keys));
    }

    /**
     * Stores the members of the first set that are in none of the other sets, as a new set.
     * @returns This batch. In its reply: the number of members of the result.
     */
    sdiffstore(destination: GlideString, keys: GlideString[]): T {
        return this.run(Sets.sdiffstore(destination, keys));
    }

    /**
     * Finds the members that all of the sets have.
     * @returns This batch. In its reply: the members that are in every set.
     */
    sinter(keys: GlideString[]): T {
        return this.run(Sets.sinter(keys));
    }

    /**
     * Counts the members that all of the sets have.
     * @returns This batch. In its reply: the number of members that are in every set, but not more than the limit.
     */
    sintercard(keys: GlideString[], options?: SintercardOptions): T {
        return this.run(Sets.sintercard(keys, options));
    }

    /**
     * Stores the members that all of the sets have, as a new set.
     * @returns This batch. In its reply: the number of members of the result.
     */
    sinterstore(destination: GlideString, keys: GlideString[]): T {
        return this.run(Sets.sinterstore(destination, keys));
    }

    /**
     * Tells whether a set has a member.
     * @returns This batch. In its reply: whether it is in the set: false if the key does not exist, too.
     */
    sismember(key: GlideString, member: GlideString): T {
        return this.run(Sets.sismember(key, member));
    }

    /**
     * Reads all members of a set.
     * @returns This batch. In its reply: the members; none if the key does not exist.
     */
    smembers(key: GlideString): T {
        return this.run(Sets.smembers(key));
    }

    /**
     * Tells of several members whether a set has them.
     * @returns This batch. In its reply: for each of them, in their order, whether it is in the set.
     */
    smismember(key: GlideString, members: GlideString[]): T {
        return this.run(Sets.smismember(key, members));
    }

    /**
     * Moves a member from one set to another: at no time is it in both or in none.
     * @returns This batch. In its reply: whether it was moved: false if the source does not have it.
     */
    smove(source: GlideString, destination: GlideString, member: GlideString): T {
        return this.run(Sets.smove(source, destination, member));
    }

    /**
     * Removes a random member from a set and gives it back.
     * @returns This batch. In its reply: the member, or nothing if the key does not exist.
     */
    spop(key: GlideString): T {
        return this.run(Sets.spop(key));
    }

    /**
     * Removes several random members from a set and gives them back.
     * @returns This batch. In its reply: the members, which are fewer than asked for if the set has no more; none if
     * the key does not exist.
     */
    spopCount(key: GlideString, count: number): T {
        return this.run(Sets.spopCount(key, count));
    }

    /**
     * Picks a random member of a set and leaves it there.
     * @returns This batch. In its reply: the member, or nothing if the key does not exist.
     */
    srandmember(key: GlideString): T {
        return this.run(Sets.srandmember(key));
    }

    /**
     * Picks several random members of a set and leaves them there.
     * @returns This batch. In its reply: the members, in no particular order; none if the key does not exist.
     */
    srandmemberCount(key: GlideString, count: number): T {
        return this.run(Sets.srandmemberCount(key, count));
    }

    /**
     * Removes members from a set.
     * @returns This batch. In its reply: the number of members that were removed; those that were not in the set do not
     * count.
     */
    srem(key: GlideString, members: GlideString[]): T {
        return this.run(Sets.srem(key, members));
    }

    /**
     * Walks through the members of a set step by step.
     * @returns This batch. In its reply: the cursor for the next step, which is `0` after the last one, and the members
     * of this step, which may be none.
     */
    sscan(key: GlideString, cursor: GlideString, options?: BaseScanOptions): T {
        return this.run(Sets.sscan(key, cursor, options));
    }

    /**
     * Finds the members that at least one of the sets has.
     * @returns This batch. In its reply: the members of all sets.
     */
    sunion(keys: GlideString[]): T {
        return this.run(Sets.sunion(keys));
    }

    /**
     * Stores the members that at least one of the sets has, as a new set.
     * @returns This batch. In its reply: the number of members of the result.
     */
    sunionstore(destination: GlideString, keys: GlideString[]): T {
        return this.run(Sets.sunionstore(destination, keys));
    }

    /**
     * Takes the members with the lowest or the highest scores away from the first of several sorted sets that has any,
     * and waits for one if none has.
     * @returns This batch. In its reply: the key, and the members that were taken with their scores; nothing if the
     * time is over.
     */
    bzmpop(keys: GlideString[], modifier: ScoreFilter, timeout: number, count?: number): T {
        return this.run(Sortedsets.bzmpop(keys, modifier, timeout, { count }));
    }

    /**
     * Takes the member with the highest score away from the first of several sorted sets that has any, and waits for
     * one if none has.
     * @returns This batch. In its reply: the key, the member and its score; nothing if the time is over.
     */
    bzpopmax(keys: GlideString[], timeout: number): T {
        return this.run(Sortedsets.bzpopmax(keys, timeout));
    }

    /**
     * Takes the member with the lowest score away from the first of several sorted sets that has any, and waits for one
     * if none has.
     * @returns This batch. In its reply: the key, the member and its score; nothing if the time is over.
     */
    bzpopmin(keys: GlideString[], timeout: number): T {
        return this.run(Sortedsets.bzpopmin(keys, timeout));
    }

    /**
     * Adds members with scores to a sorted set, and changes the scores of those that are there.
     * @returns This batch. In its reply: the number of members that were added, or with `changed` also of those whose
     * score has changed.
     */
    zadd(key: GlideString, membersAndScores: ElementAndScore[] | Record<string, Score>, options?: ZAddOptions): T {
        return this.run(Sortedsets.zadd(key, membersAndScores, options));
    }

    /**
     * Adds to the score of a member, under a condition.
     * @returns This batch. In its reply: the new score, or nothing if the condition did not hold.
     */
    zaddIncr(key: GlideString, member: GlideString, increment: number, options?: ZAddOptions): T {
        return this.run(Sortedsets.zaddIncr(key, member, increment, options));
    }

    /**
     * Counts the members of a sorted set.
     * @returns This batch. In its reply: the number of members; 0 if the key does not exist.
     */
    zcard(key: GlideString): T {
        return this.run(Sortedsets.zcard(key));
    }

    /**
     * Counts the members whose scores are in a range.
     * @returns This batch. In its reply: the number of members in the range.
     */
    zcount(key: GlideString, minScore: Boundary<number>, maxScore: Boundary<number>): T {
        return this.run(Sortedsets.zcount(key, minScore, maxScore));
    }

    /**
     * Gives the members that the first of several sorted sets has and none of the others.
     * @returns This batch. In its reply: the members, ordered by score.
     */
    zdiff(keys: GlideString[]): T {
        return this.run(Sortedsets.zdiff(keys));
    }

    /**
     * Gives the members, with their scores, that the first of several sorted sets has and none of the others.
     * @returns This batch. In its reply: the members with their scores, ordered by score.
     */
    zdiffWithScores(keys: GlideString[]): T {
        return this.run(Sortedsets.zdiffWithScores(keys));
    }

    /**
     * Stores the members that the first of several sorted sets has and none of the others.
     * @returns This batch. In its reply: the number of members that were stored.
     */
    zdiffstore(destination: GlideString, keys: GlideString[]): T {
        return this.run(Sortedsets.zdiffstore(destination, keys));
    }

    /**
     * Adds to the score of a member.
     * @returns This batch. In its reply: the new score.
     */
    zincrby(key: GlideString, increment: number, member: GlideString): T {
        return this.run(Sortedsets.zincrby(key, increment, member));
    }

    /**
     * Gives the members that all of several sorted sets have.
     * @returns This batch. In its reply: the members, ordered by the resulting scores.
     */
    zinter(keys: GlideString[] | KeyWeight[], options?: ZCombineOptions): T {
        return this.run(Sortedsets.zinter(keys, options));
    }

    /**
     * Gives the members, with their scores, that all of several sorted sets have.
     * @returns This batch. In its reply: the members with the resulting scores, ordered by them.
     */
    zinterWithScores(keys: GlideString[] | KeyWeight[], options?: ZCombineOptions): T {
        return this.run(Sortedsets.zinterWithScores(keys, options));
    }

    /**
     * Counts the members that all of several sorted sets have.
     * @returns This batch. In its reply: the number of members, but not more than the limit.
     */
    zintercard(keys: GlideString[], options?: ZInterCardOptions): T {
        return this.run(Sortedsets.zintercard(keys, options));
    }

    /**
     * Stores the members that all of several sorted sets have.
     * @returns This batch. In its reply: the number of members that were stored.
     */
    zinterstore(destination: GlideString, keys: GlideString[] | KeyWeight[], options?: ZCombineOptions): T {
        return this.run(Sortedsets.zinterstore(destination, keys, options));
    }

    /**
     * Counts the members in a range of a sorted set in which all scores are equal.
     * @returns This batch. In its reply: the number of members in the range.
     */
    zlexcount(key: GlideString, minLex: Boundary<GlideString>, maxLex: Boundary<GlideString>): T {
        return this.run(Sortedsets.zlexcount(key, minLex, maxLex));
    }

    /**
     * Takes the members with the lowest or the highest scores away from the first of several sorted sets that has any.
     * @returns This batch. In its reply: the key, and the members that were taken with their scores; nothing if no
     * sorted set has any.
     */
    zmpop(keys: GlideString[], modifier: ScoreFilter, count?: number): T {
        return this.run(Sortedsets.zmpop(keys, modifier, { count }));
    }

    /**
     * Reads the scores of several members.
     * @returns This batch. In its reply: for each member its score, or nothing if it is not there.
     */
    zmscore(key: GlideString, members: GlideString[]): T {
        return this.run(Sortedsets.zmscore(key, members));
    }

    /**
     * Takes the members with the highest scores away from a sorted set.
     * @returns This batch. In its reply: the members with their scores, the highest first; empty if the key does not
     * exist.
     */
    zpopmax(key: GlideString, count?: number): T {
        return this.run(Sortedsets.zpopmax(key, { count }));
    }

    /**
     * Takes the members with the lowest scores away from a sorted set.
     * @returns This batch. In its reply: the members with their scores, the lowest first; empty if the key does not
     * exist.
     */
    zpopmin(key: GlideString, count?: number): T {
        return this.run(Sortedsets.zpopmin(key, { count }));
    }

    /**
     * Picks a member of a sorted set at random.
     * @returns This batch. In its reply: the member, or nothing if the key does not exist.
     */
    zrandmember(key: GlideString): T {
        return this.run(Sortedsets.zrandmember(key));
    }

    /**
     * Picks members of a sorted set at random.
     * @returns This batch. In its reply: the members; empty if the key does not exist.
     */
    zrandmemberWithCount(key: GlideString, count: number): T {
        return this.run(Sortedsets.zrandmemberWithCount(key, count));
    }

    /**
     * Picks members of a sorted set, with their scores, at random.
     * @returns This batch. In its reply: for each member a pair of the member and its score; empty if the key does not
     * exist.
     */
    zrandmemberWithCountWithScores(key: GlideString, count: number): T {
        return this.run(Sortedsets.zrandmemberWithCountWithScores(key, count));
    }

    /**
     * Gives the members of a sorted set in a range of positions, of scores, or of members.
     * @returns This batch. In its reply: the members, ordered by score; empty if the key does not exist.
     */
    zrange(key: GlideString, rangeQuery: RangeByScore | RangeByLex | RangeByIndex, reverse?: boolean): T {
        return this.run(Sortedsets.zrange(key, rangeQuery, { reverse }));
    }

    /**
     * Gives the members of a sorted set, with their scores, in a range of positions or of scores.
     * @returns This batch. In its reply: the members with their scores, ordered by score; empty if the key does not
     * exist.
     */
    zrangeWithScores(key: GlideString, rangeQuery: RangeByScore | RangeByIndex, reverse?: boolean): T {
        return this.run(Sortedsets.zrangeWithScores(key, rangeQuery, { reverse }));
    }

    /**
     * Gives the members in a range of a sorted set in which all scores are equal.
     * @returns This batch. In its reply: the members, in their order.
     */
    zrangebylex(
        key: GlideString,
        minLex: Boundary<GlideString>,
        maxLex: Boundary<GlideString>,
        options?: ZRangeLimitOptions,
    ): T {
        return this.run(Sortedsets.zrangebylex(key, minLex, maxLex, options));
    }

    /**
     * Gives the members whose scores are in a range, from the lowest to the highest.
     * @returns This batch. In its reply: the members, ordered by score.
     */
    zrangebyscore(
        key: GlideString,
        minScore: Boundary<number>,
        maxScore: Boundary<number>,
        options?: ZRangeLimitOptions,
    ): T {
        return this.run(Sortedsets.zrangebyscore(key, minScore, maxScore, options));
    }

    /**
     * Gives the members, with their scores, whose scores are in a range, from the lowest to the highest.
     * @returns This batch. In its reply: the members with their scores, ordered by score.
     */
    zrangebyscoreWithScores(
        key: GlideString,
        minScore: Boundary<number>,
        maxScore: Boundary<number>,
        options?: ZRangeLimitOptions,
    ): T {
        return this.run(Sortedsets.zrangebyscoreWithScores(key, minScore, maxScore, options));
    }

    /**
     * Stores the members of a sorted set in a range of positions, of scores, or of members.
     * @returns This batch. In its reply: the number of members that were stored.
     */
    zrangeStore(
        destination: GlideString,
        source: GlideString,
        rangeQuery: RangeByScore | RangeByLex | RangeByIndex,
        reverse?: boolean,
    ): T {
        return this.run(Sortedsets.zrangeStore(destination, source, rangeQuery, reverse));
    }

    /**
     * Tells the position of a member, counted from the lowest score up.
     * @returns This batch. In its reply: the position, from 0; nothing if the member or the key does not exist.
     */
    zrank(key: GlideString, member: GlideString): T {
        return this.run(Sortedsets.zrank(key, member));
    }

    /**
     * Tells the position of a member, counted from the lowest score up, and its score.
     * @returns This batch. In its reply: the position, from 0, and the score; nothing if the member or the key does not
     * exist.
     */
    zrankWithScore(key: GlideString, member: GlideString): T {
        return this.run(Sortedsets.zrankWithScore(key, member));
    }

    /**
     * Takes members away from a sorted set.
     * @returns This batch. In its reply: the number of members that were there.
     */
    zrem(key: GlideString, members: GlideString[]): T {
        return this.run(Sortedsets.zrem(key, members));
    }

    /**
     * Takes the members in a range away from a sorted set in which all scores are equal.
     * @returns This batch. In its reply: the number of members that were taken away.
     */
    zremRangeByLex(key: GlideString, minLex: Boundary<GlideString>, maxLex: Boundary<GlideString>): T {
        return this.run(Sortedsets.zremRangeByLex(key, minLex, maxLex));
    }

    /**
     * Takes the members in a range of positions away from a sorted set.
     * @returns This batch. In its reply: the number of members that were taken away.
     */
    zremRangeByRank(key: GlideString, start: number, end: number): T {
        return this.run(Sortedsets.zremRangeByRank(key, start, end));
    }

    /**
     * Takes the members whose scores are in a range away from a sorted set.
     * @returns This batch. In its reply: the number of members that were taken away.
     */
    zremRangeByScore(key: GlideString, minScore: Boundary<number>, maxScore: Boundary<number>): T {
        return this.run(Sortedsets.zremRangeByScore(key, minScore, maxScore));
    }

    /**
     * Gives the members in a range of positions, from the highest score to the lowest.
     * @returns This batch. In its reply: the members, ordered by score.
     */
    zrevrange(key: GlideString, start: number, end: number): T {
        return this.run(Sortedsets.zrevrange(key, start, end));
    }

    /**
     * Gives the members, with their scores, in a range of positions, from the highest score to the lowest.
     * @returns This batch. In its reply: the members with their scores, ordered by score.
     */
    zrevrangeWithScores(key: GlideString, start: number, end: number): T {
        return this.run(Sortedsets.zrevrangeWithScores(key, start, end));
    }

    /**
     * Gives the members in a range of a sorted set in which all scores are equal, from the last to the first.
     * @returns This batch. In its reply: the members, in the reverse of their order.
     */
    zrevrangebylex(
        key: GlideString,
        maxLex: Boundary<GlideString>,
        minLex: Boundary<GlideString>,
        options?: ZRangeLimitOptions,
    ): T {
        return this.run(Sortedsets.zrevrangebylex(key, maxLex, minLex, options));
    }

    /**
     * Gives the members whose scores are in a range, from the highest to the lowest.
     * @returns This batch. In its reply: the members, ordered by score.
     */
    zrevrangebyscore(
        key: GlideString,
        maxScore: Boundary<number>,
        minScore: Boundary<number>,
        options?: ZRangeLimitOptions,
    ): T {
        return this.run(Sortedsets.zrevrangebyscore(key, maxScore, minScore, options));
    }

    /**
     * Gives the members, with their scores, whose scores are in a range, from the highest to the lowest.
     * @returns This batch. In its reply: the members with their scores, ordered by score.
     */
    zrevrangebyscoreWithScores(
        key: GlideString,
        maxScore: Boundary<number>,
        minScore: Boundary<number>,
        options?: ZRangeLimitOptions,
    ): T {
        return this.run(Sortedsets.zrevrangebyscoreWithScores(key, maxScore, minScore, options));
    }

    /**
     * Tells the position of a member, counted from the highest score down.
     * @returns This batch. In its reply: the position, from 0; nothing if the member or the key does not exist.
     */
    zrevrank(key: GlideString, member: GlideString): T {
        return this.run(Sortedsets.zrevrank(key, member));
    }

    /**
     * Tells the position of a member, counted from the highest score down, and its score.
     * @returns This batch. In its reply: the position, from 0, and the score; nothing if the member or the key does not
     * exist.
     */
    zrevrankWithScore(key: GlideString, member: GlideString): T {
        return this.run(Sortedsets.zrevrankWithScore(key, member));
    }

    /**
     * Walks through the members of a sorted set step by step.
     * @returns This batch. In its reply: the cursor for the next step, which is `0` after the last one, and the members
     * of this step, each followed by its score as text; there may be none.
     */
    zscan(key: GlideString, cursor: GlideString, options?: ZScanOptions): T {
        return this.run(Sortedsets.zscan(key, cursor, options));
    }

    /**
     * Reads the score of a member.
     * @returns This batch. In its reply: the score, or nothing if the member or the key does not exist.
     */
    zscore(key: GlideString, member: GlideString): T {
        return this.run(Sortedsets.zscore(key, member));
    }

    /**
     * Gives the members that any of several sorted sets has.
     * @returns This batch. In its reply: the members, ordered by the resulting scores.
     */
    zunion(keys: GlideString[] | KeyWeight[], options?: ZCombineOptions): T {
        return this.run(Sortedsets.zunion(keys, options));
    }

    /**
     * Gives the members, with their scores, that any of several sorted sets has.
     * @returns This batch. In its reply: the members with the resulting scores, ordered by them.
     */
    zunionWithScores(keys: GlideString[] | KeyWeight[], options?: ZCombineOptions): T {
        return this.run(Sortedsets.zunionWithScores(keys, options));
    }

    /**
     * Stores the members that any of several sorted sets has.
     * @returns This batch. In its reply: the number of members that were stored.
     */
    zunionstore(destination: GlideString, keys: GlideString[] | KeyWeight[], options?: ZCombineOptions): T {
        return this.run(Sortedsets.zunionstore(destination, keys, options));
    }

    /**
     * Tells a consumer group that entries are done with, so that they are pending no longer.
     * @returns This batch. In its reply: how many entries were pending and are no longer.
     */
    xack(key: GlideString, group: GlideString, ids: string[]): T {
        return this.run(Streams.xack(key, group, ids));
    }

    /**
     * Appends an entry to a stream.
     * @returns This batch. In its reply: the id of the entry, or nothing if there is no stream and none was to be made.
     */
    xadd(key: GlideString, values: [GlideString, GlideString][], options?: StreamAddOptions): T {
        return this.run(builders.xadd(key, values, options));
    }

    /**
     * Takes pending entries over from consumers that were given them and have been silent since.
     * @returns This batch. In its reply: the id to go on from, `0-0` at the end; the entries that were taken, by id;
     * and the ids of pending entries that were deleted from the stream. Servers before 7.0 do not give the last.
     */
    xautoclaim(
        key: GlideString,
        group: GlideString,
        consumer: GlideString,
        minIdleTime: number,
        start: string,
        options?: XautoclaimOptions,
    ): T {
        return this.run(Streams.xautoclaim(key, group, consumer, minIdleTime, start, options));
    }

    /**
     * Takes pending entries over as `XAUTOCLAIM` does, but only tells their ids.
     * @returns This batch. In its reply: the id to go on from, `0-0` at the end; the ids of the entries that were
     * taken; and the ids of pending entries that were deleted from the stream. Servers before 7.0 do not give the last.
     */
    xautoclaimJustId(
        key: GlideString,
        group: GlideString,
        consumer: GlideString,
        minIdleTime: number,
        start: string,
        options?: XautoclaimOptions,
    ): T {
        return this.run(Streams.xautoclaimJustId(key, group, consumer, minIdleTime, start, options));
    }

    /**
     * Takes pending entries over from consumers that were given them and have been silent since.
     * @returns This batch. In its reply: the entries that were taken, by id.
     */
    xclaim(
        key: GlideString,
        group: GlideString,
        consumer: GlideString,
        minIdleTime: number,
        ids: string[],
        options?: StreamClaimOptions,
    ): T {
        return this.run(Streams.xclaim(key, group, consumer, minIdleTime, ids, options));
    }

    /**
     * Takes pending entries over as `XCLAIM` does, but only tells their ids.
     * @returns This batch. In its reply: the ids of the entries that were taken.
     */
    xclaimJustId(
        key: GlideString,
        group: GlideString,
        consumer: GlideString,
        minIdleTime: number,
        ids: string[],
        options?: StreamClaimOptions,
    ): T {
        return this.run(Streams.xclaimJustId(key, group, consumer, minIdleTime, ids, options));
    }

    /**
     * Deletes entries of a stream.
     * @returns This batch. In its reply: how many entries there were.
     */
    xdel(key: GlideString, ids: string[]): T {
        return this.run(Streams.xdel(key, ids));
    }

    /**
     * Creates a consumer group, whose consumers share the entries of a stream.
     * @returns This batch. In its reply: always OK.
     */
    xgroupCreate(key: GlideString, groupName: GlideString, id: string, options?: StreamGroupOptions): T {
        return this.run(Streams.xgroupCreate(key, groupName, id, options));
    }

    /**
     * Creates a consumer in a group.
     * @returns This batch. In its reply: whether there was none of that name.
     */
    xgroupCreateConsumer(key: GlideString, groupName: GlideString, consumerName: GlideString): T {
        return this.run(Streams.xgroupCreateConsumer(key, groupName, consumerName));
    }

    /**
     * Deletes a consumer of a group.
     * @returns This batch. In its reply: how many entries were pending for the consumer.
     */
    xgroupDelConsumer(key: GlideString, groupName: GlideString, consumerName: GlideString): T {
        return this.run(Streams.xgroupDelConsumer(key, groupName, consumerName));
    }

    /**
     * Deletes a consumer group with its consumers and what was pending.
     * @returns This batch. In its reply: whether there was such a group.
     */
    xgroupDestroy(key: GlideString, groupName: GlideString): T {
        return this.run(Streams.xgroupDestroy(key, groupName));
    }

    /**
     * Sets the id after which a consumer group goes on.
     * @returns This batch. In its reply: always OK.
     */
    xgroupSetId(key: GlideString, groupName: GlideString, id: string, options?: XgroupSetIdOptions): T {
        return this.run(Streams.xgroupSetId(key, groupName, id, options));
    }

    /**
     * Describes the consumers of a group.
     * @returns This batch. In its reply: name, number of pending entries, and milliseconds since its last attempt
     * (`idle`) and its last success (`inactive`, -1 without one) of each consumer.
     */
    xinfoConsumers(key: GlideString, group: GlideString): T {
        return this.run(Streams.xinfoConsumers(key, group));
    }

    /**
     * Describes the consumer groups of a stream.
     * @returns This batch. In its reply: name, numbers of consumers and of pending entries, the last delivered id, and
     * since server 7.0 how many entries were read and are still to be read (`lag`), of each group.
     */
    xinfoGroups(key: GlideString): T {
        return this.run(Streams.xinfoGroups(key));
    }

    /**
     * Describes a stream.
     * @returns This batch. In its reply: among others its length, the number of groups, the last id that was given, and
     * the first and the last entry, each as its id and a list of fields and values.
     */
    xinfoStream(key: GlideString, fullOptions?: boolean | number): T {
        return this.run(builders.xinfoStream(key, fullOptions));
    }

    /**
     * Counts the entries of a stream.
     * @returns This batch. In its reply: the number of entries; 0 if there is no stream.
     */
    xlen(key: GlideString): T {
        return this.run(Streams.xlen(key));
    }

    /**
     * Sums up what is pending in a consumer group: entries that a consumer was given and that are not acknowledged.
     * @returns This batch. In its reply: how many entries are pending, the first and the last id of them, and each
     * consumer with its number. Null in place of the ids and the list if nothing is pending.
     */
    xpending(key: GlideString, group: GlideString): T {
        return this.run(Streams.xpending(key, group));
    }

    /**
     * Lists pending entries of a consumer group.
     * @returns This batch. In its reply: of each entry the id, the consumer that was given it, the milliseconds since,
     * and how often it was delivered.
     */
    xpendingWithOptions(key: GlideString, group: GlideString, options: StreamPendingOptions): T {
        return this.run(builders.xpendingWithOptions(key, group, options));
    }

    /**
     * Reads a range of entries, from the oldest on.
     * @returns This batch. In its reply: the entries by id, each as a list of fields with their values. Nothing if the
     * count is 0.
     */
    xrange(key: GlideString, start: Boundary<string>, end: Boundary<string>, count?: number): T {
        return this.run(Streams.xrange(key, start, end, count));
    }

    /**
     * Reads the entries of streams that come after given ids, and can wait for them.
     * @returns This batch. In its reply: the entries by stream and by id, each as a list of fields with their values.
     * Nothing if there are none.
     */
    xread(keys_and_ids: Record<string, string> | GlideRecord<string>, options?: StreamReadOptions): T {
        return this.run(builders.xread(keys_and_ids, options));
    }

    /**
     * Reads entries of streams as a consumer of a group: new ones, which are pending for the consumer from then on, or
     * those that are pending for it.
     * @returns This batch. In its reply: the entries by stream and by id, each as a list of fields with their values,
     * or nothing for a pending entry that was deleted. Nothing at all if there are no new entries.
     */
    xreadgroup(
        group: GlideString,
        consumer: GlideString,
        keys_and_ids: Record<string, string> | GlideRecord<string>,
        options?: StreamReadGroupOptions,
    ): T {
        return this.run(builders.xreadgroup(group, consumer, keys_and_ids, options));
    }

    /**
     * Reads a range of entries, from the newest on.
     * @returns This batch. In its reply: the entries by id, each as a list of fields with their values. Nothing if the
     * count is 0.
     */
    xrevrange(key: GlideString, end: Boundary<string>, start: Boundary<string>, count?: number): T {
        return this.run(Streams.xrevrange(key, end, start, count));
    }

    /**
     * Sets the id that new entries of a stream must be greater than.
     * @returns This batch. In its reply: always OK.
     */
    xsetid(key: GlideString, lastId: string, options?: XsetidOptions): T {
        return this.run(Streams.xsetid(key, lastId, options));
    }

    /**
     * Drops the oldest entries of a stream.
     * @returns This batch. In its reply: how many entries were dropped.
     */
    xtrim(key: GlideString, options: StreamTrimOptions): T {
        return this.run(Streams.xtrim(key, options));
    }

    /**
     * Adds bytes to the end of a string.
     * @returns This batch. In its reply: the length of the string after the change, in bytes.
     */
    append(key: GlideString, value: GlideString): T {
        return this.run(Strings.append(key, value));
    }

    /**
     * Lowers the integer stored at a key by one.
     * @returns This batch. In its reply: the number after the change.
     */
    decr(key: GlideString): T {
        return this.run(Strings.decr(key));
    }

    /**
     * Lowers the integer stored at a key by an amount.
     * @returns This batch. In its reply: the number after the change.
     */
    decrBy(key: GlideString, amount: number | bigint): T {
        return this.run(Strings.decrBy(key, amount));
    }

    /**
     * Deletes a key if its string equals the given bytes.
     * @returns This batch. In its reply: whether the key was deleted.
     */
    delifeq(key: GlideString, expected: GlideString): T {
        return this.run(Strings.delifeq(key, expected));
    }

    /**
     * Reads the string stored at a key.
     * @returns This batch. In its reply: the string, or nothing if the key does not exist.
     */
    get(key: GlideString): T {
        return this.run(Strings.get(key));
    }

    /**
     * Reads the string stored at a key and deletes the key.
     * @returns This batch. In its reply: the string that was there, or nothing if the key did not exist.
     */
    getdel(key: GlideString): T {
        return this.run(Strings.getdel(key));
    }

    /**
     * Reads the string stored at a key and can change when the key expires.
     * @returns This batch. In its reply: the string, or nothing if the key does not exist.
     */
    getex(key: GlideString, options?: GetExpiry): T {
        return this.run(builders.getex(key, options));
    }

    /**
     * Reads a part of the string stored at a key.
     * @returns This batch. In its reply: the part that exists; empty if the range lies outside the string or the key
     * does not exist.
     */
    getrange(key: GlideString, start: number, end: number): T {
        return this.run(Strings.getrange(key, start, end));
    }

    /**
     * Replaces the string stored at a key and gives back the old one.
     * @returns This batch. In its reply: the string that was there, or nothing if the key did not exist.
     */
    getset(key: GlideString, value: GlideString): T {
        return this.run(Strings.getset(key, value));
    }

    /**
     * Raises the integer stored at a key by one.
     * @returns This batch. In its reply: the number after the change.
     */
    incr(key: GlideString): T {
        return this.run(Strings.incr(key));
    }

    /**
     * Raises the integer stored at a key by an amount.
     * @returns This batch. In its reply: the number after the change.
     */
    incrBy(key: GlideString, amount: number | bigint): T {
        return this.run(Strings.incrBy(key, amount));
    }

    /**
     * Raises the floating-point number stored at a key by an amount.
     * @returns This batch. In its reply: the number after the change.
     */
    incrByFloat(key: GlideString, amount: number): T {
        return this.run(Strings.incrByFloat(key, amount));
    }

    /**
     * Finds the longest common subsequence of two strings: the bytes that both contain in the same order, not
     * necessarily next to each other.
     * @returns This batch. In its reply: the subsequence; empty if there is none. A missing key counts as an empty
     * string.
     */
    lcs(key1: GlideString, key2: GlideString): T {
        return this.run(Strings.lcs(key1, key2));
    }

    /**
     * Measures the longest common subsequence of two strings.
     * @returns This batch. In its reply: the length of the subsequence, in bytes.
     */
    lcsLen(key1: GlideString, key2: GlideString): T {
        return this.run(Strings.lcsLen(key1, key2));
    }

    /**
     * Locates the longest common subsequence in two strings.
     * @returns This batch. In its reply: `len`, the length of the subsequence in bytes, and `matches`, from the last to
     * the first: for each the range of offsets in the first and in the second string, and its length if asked for.
     */
    lcsIdx(key1: GlideString, key2: GlideString, options?: LcsIdxOptions): T {
        return this.run(Strings.lcsIdx(key1, key2, options));
    }

    /**
     * Reads the strings stored at several keys.
     * @returns This batch. In its reply: one string per key, in the order of the keys; nothing in the place of a key
     * that does not exist or holds something other than a string.
     */
    mget(keys: GlideString[]): T {
        return this.run(Strings.mget(keys));
    }

    /**
     * Sets several keys to strings, replacing what was there.
     * @returns This batch. In its reply: always OK.
     */
    mset(keysAndValues: Record<string, GlideString> | GlideRecord<GlideString>): T {
        return this.run(Strings.mset(keysAndValues));
    }

    /**
     * Sets several keys to strings with one condition and one expiry for all of them.
     * @returns This batch. In its reply: whether the keys were set.
     */
    msetex(entries: Record<string, GlideString> | GlideRecord<GlideString>, options?: MsetexOptions): T {
        return this.run(Strings.msetex(entries, options));
    }

    /**
     * Sets several keys to strings if none of them exists.
     * @returns This batch. In its reply: whether the keys were set.
     */
    msetnx(keysAndValues: Record<string, GlideString> | GlideRecord<GlideString>): T {
        return this.run(Strings.msetnx(keysAndValues));
    }

    /**
     * Sets a key to a string that expires after some milliseconds.
     * @returns This batch. In its reply: always OK.
     */
    psetex(key: GlideString, millis: number, value: GlideString): T {
        return this.run(Strings.psetex(key, millis, value));
    }

    /**
     * Sets a key to a string, replacing whatever it held and its expiry.
     * @returns This batch. In its reply: OK, or nothing if the condition did not hold; with `returnOldValue` the old
     * string, or nothing if there was none.
     */
    set(key: GlideString, value: GlideString, options?: SetOptions): T {
        return this.run(builders.set(key, value, options));
    }

    /**
     * Sets a key to a string that expires after some seconds.
     * @returns This batch. In its reply: always OK.
     */
    setex(key: GlideString, seconds: number, value: GlideString): T {
        return this.run(Strings.setex(key, seconds, value));
    }

    /**
     * Sets a key to a string if the key does not exist.
     * @returns This batch. In its reply: whether the key was set.
     */
    setnx(key: GlideString, value: GlideString): T {
        return this.run(Strings.setnx(key, value));
    }

    /**
     * Overwrites a part of the string stored at a key.
     * @returns This batch. In its reply: the length of the string after the change, in bytes.
     */
    setrange(key: GlideString, offset: number, value: GlideString): T {
        return this.run(Strings.setrange(key, offset, value));
    }

    /**
     * Measures the string stored at a key.
     * @returns This batch. In its reply: the length in bytes, 0 if the key does not exist.
     */
    strlen(key: GlideString): T {
        return this.run(Strings.strlen(key));
    }

    /**
     * Reads a part of the string stored at a key.
     * @returns This batch. In its reply: the part that exists; empty if the range lies outside the string or the key
     * does not exist.
     */
    substr(key: GlideString, start: number, end: number): T {
        return this.run(Strings.substr(key, start, end));
    }
}
