// @generated from protobuf/commands by codegen. Do not edit.

import { Command } from "../Command";
import { type GlideRecord, type GlideString } from "../Decoder";
import { type BaseScanOptions } from "../options/common";
import { type ClientPauseMode } from "../options/connection";
import { type MigrateOptions, type ScanOptions } from "../options/generic";
import { type InsertPosition, type LPosOptions, type ListDirection } from "../options/list";
import { type FlushMode, type InfoOptions } from "../options/server";
import { type GetExpiry, type SetOptions } from "../options/string";
import {
    type ClientKillFilter,
    type ClientListOptions,
    type ClientSetInfoAttribute,
    type ClientUnblockOptions,
} from "./connection";
import { type CopyOptions, type ExpireCondition, type RestoreOptions, type SortOptions } from "./keys";
import { type LolwutOptions } from "./server";
import { type SintercardOptions } from "./sets";
import { type LcsIdxOptions, type MsetexOptions } from "./strings";
import * as builders from "./builders";
import * as Connection from "./connection";
import * as Keys from "./keys";
import * as Hyperloglogs from "./hyperloglogs";
import * as Lists from "./lists";
import * as Publishandsubscribe from "./publishAndSubscribe";
import * as Server from "./server";
import * as Sets from "./sets";
import * as Strings from "./strings";

/** The commands of every batch. */
export abstract class BatchCommands<T> {
    protected abstract run(command: Command<unknown>): T;

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
     * Brings the connection into the state of a new one: no transaction, no subscriptions, database 0, the default
     * user.
     * @returns This batch. In its reply: the text `RESET`.
     */
    reset(): T {
        return this.run(Connection.reset());
    }

    /**
     * Changes the database that later commands work on.
     * @returns This batch. In its reply: always OK.
     */
    select(index: number): T {
        return this.run(Connection.select(index));
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
     * Walks through the keys of the current database step by step.
     * @returns This batch. In its reply: the cursor for the next step, which is `0` after the last one, and the keys of
     * this step, which may be none.
     */
    scan(cursor: GlideString, options?: ScanOptions): T {
        return this.run(Keys.scan(cursor, options));
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
     * Sends a message to everyone who listens to a channel.
     * @returns This batch. In its reply: how many connections to this server got the message.
     */
    publish(message: GlideString, channel: GlideString): T {
        return this.run(Publishandsubscribe.publish(message, channel));
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
     * Reads settings of the server.
     * @returns This batch. In its reply: the settings that fit, by name.
     */
    configGet(parameters: string[]): T {
        return this.run(Server.configGet(parameters));
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
     * Draws a picture made of characters, with the version of the server below it.
     * @returns This batch. In its reply: the picture and the version.
     */
    lolwut(options?: LolwutOptions): T {
        return this.run(Server.lolwut(options));
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
