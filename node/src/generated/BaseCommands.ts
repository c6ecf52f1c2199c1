// @generated from protobuf/commands by codegen. Do not edit.

import { Command } from "../Command";
import { type DecoderOption, type GlideRecord, type GlideReturnType, type GlideString } from "../Decoder";
import {
    type BitFieldGet,
    type BitFieldSubCommands,
    type BitOffsetOptions,
    type BitwiseOperation,
} from "../options/bitmap";
import { type BaseScanOptions, type CallOptions } from "../options/common";
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
import {
    type ElementAndScore,
    type KeyWeight,
    type RangeByIndex,
    type RangeByLex,
    type RangeByScore,
    type Score,
    type ScoreFilter,
    type SortedSetDataType,
    type ZScanOptions,
} from "../options/sorted-set";
import {
    type ReturnTypeXinfoStream,
    type StreamAddOptions,
    type StreamEntryDataType,
    type StreamPendingOptions,
    type StreamReadGroupOptions,
    type StreamReadOptions,
    type StreamTrimOptions,
} from "../options/stream";
import { type GetExpiry, type SetOptions } from "../options/string";
import { type HExpireOptions, type HGetExOptions, type HSetExOptions } from "./hashes";
import { type CopyOptions, type ExpireCondition, type RestoreOptions, type SortOptions } from "./keys";
import { type BlmpopOptions, type LmpopOptions } from "./lists";
import { type GeoAddOptions, type GeoDistOptions, type GeoRadiusStoreOptions } from "./places";
import { type MemoryUsageOptions } from "./server";
import { type SintercardOptions } from "./sets";
import {
    type BzmpopOptions,
    type ZAddOptions,
    type ZCombineOptions,
    type ZInterCardOptions,
    type ZMPopOptions,
    type ZPopOptions,
    type ZRangeLimitOptions,
    type ZRangeOptions,
} from "./sortedSets";
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
import * as Transactions from "./transactions";

/** The commands of every client. */
export abstract class BaseCommands {
    protected abstract run<R>(command: Command<R>, options?: DecoderOption & CallOptions): Promise<R>;

    /**
     * Counts the bits that are 1 in a string, or in a part of it.
     *
     * @param key The key.
     * @param options Which part of the string to look at; all of it, if absent.
     * @returns The number of bits that are 1; 0 if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a string.
     * @since 2.6.0
     * @example
     * ```ts
     * await client.set("a", "foobar"); // "OK"
     * await client.bitcount("a"); // 26
     * await client.bitcount("a", { start: 1, end: 1 }); // 6
     * await client.bitcount("a", { start: 5, end: 30, indexType: BitmapIndexType.BIT }); // 17
     * ```
     */
    bitcount(key: GlideString, options?: (BitOffsetOptions | { start?: undefined }) & CallOptions): Promise<number> {
        return this.run(Bitmaps.bitcount(key, options), options);
    }

    /**
     * Reads and changes integers of any width inside a string, in the order given.
     *
     * The string grows as needed, with zeros.
     *
     * @param key The key.
     * @param subcommands What to do.
     * @returns For each `GET` the integer, for each `SET` the one it replaces, for each `INCRBY` the new one, or
     * nothing where overflow control kept it from changing. `OVERFLOW` gives nothing.
     * @throws `WRONGTYPE` if the key holds something other than a string; `ERR` if an encoding or an offset is not
     * valid.
     * @since 3.2.0
     * @example
     * ```ts
     * await client.bitfield("a", [new BitFieldSet(new UnsignedEncoding(8), new BitOffsetMultiplier(1), 200), new
     * BitFieldGet(new UnsignedEncoding(4), new BitOffset(8))]); // [0, 12]
     * await client.bitfield("a", [new BitFieldOverflow(BitOverflowControl.FAIL), new BitFieldIncrBy(new
     * UnsignedEncoding(8), new BitOffsetMultiplier(1), 100)]); // [null]
     * ```
     */
    bitfield(key: GlideString, subcommands: BitFieldSubCommands[], options?: CallOptions): Promise<(number | null)[]> {
        return this.run(Bitmaps.bitfield(key, subcommands), options);
    }

    /**
     * Reads integers of any width inside a string.
     *
     * Unlike `BITFIELD` it can change nothing, and so may run on a replica.
     *
     * @param key The key.
     * @param subcommands What to read.
     * @returns The integers, in the order asked for; 0 beyond the end of the string.
     * @throws `WRONGTYPE` if the key holds something other than a string; `ERR` if an encoding or an offset is not
     * valid.
     * @since 6.0.0
     * @example
     * ```ts
     * await client.set("a", "A"); // "OK"
     * await client.bitfieldReadOnly("a", [new BitFieldGet(new SignedEncoding(8), new BitOffset(0))]); // [65]
     * ```
     */
    bitfieldReadOnly(key: GlideString, subcommands: BitFieldGet[], options?: CallOptions): Promise<number[]> {
        return this.run(Bitmaps.bitfieldReadOnly(key, subcommands), options);
    }

    /**
     * Combines strings bit by bit and stores the result.
     *
     * Shorter strings count as filled up with zeros. In a cluster all keys must share a slot.
     *
     * @param operation How to combine.
     * @param destination The key to store the result at; what it holds is replaced.
     * @param keys The keys of the strings to combine.
     * @returns The length of the stored string in bytes, which is that of the longest one read.
     * @throws `WRONGTYPE` if a key holds something other than a string; `ERR` if `NOT` is given several keys.
     * @since 2.6.0
     * @example
     * ```ts
     * await client.set("a", "abc"); // "OK"
     * await client.set("b", "ABCD"); // "OK"
     * await client.bitop(BitwiseOperation.OR, "c", ["a", "b"]); // 4
     * ```
     */
    bitop(
        operation: BitwiseOperation,
        destination: GlideString,
        keys: GlideString[],
        options?: CallOptions,
    ): Promise<number> {
        return this.run(Bitmaps.bitop(operation, destination, keys), options);
    }

    /**
     * Finds the first bit that is 0, or that is 1, in a string or in a part of it.
     *
     * @param key The key.
     * @param bit 0 or 1.
     * @param options Which part of the string to look at; all of it, if absent.
     * @returns The position of the bit, counted in bits from the start of the string even if a range is given; -1 if
     * there is none. Looking for a 0 without an end, the position after the string counts as one.
     * @throws `WRONGTYPE` if the key holds something other than a string; `ERR` if the bit is neither 0 nor 1.
     * @since 2.8.7
     * @example
     * ```ts
     * await client.set("a", "@@"); // "OK"
     * await client.bitpos("a", 1); // 1
     * await client.bitpos("a", 1, { start: 1 }); // 9
     * await client.bitpos("a", 0, { start: 1, end: -1, indexType: BitmapIndexType.BIT }); // 2
     * ```
     */
    bitpos(
        key: GlideString,
        bit: number,
        options?: (BitOffsetOptions | { start?: undefined }) & CallOptions,
    ): Promise<number> {
        return this.run(Bitmaps.bitpos(key, bit, options), options);
    }

    /**
     * Reads one bit of a string.
     *
     * @param key The key.
     * @param offset The position, counted in bits from the start; the first bit is the highest one of the first byte.
     * @returns 0 or 1; 0 beyond the end of the string.
     * @throws `WRONGTYPE` if the key holds something other than a string.
     * @since 2.2.0
     * @example
     * ```ts
     * await client.set("a", "A"); // "OK"
     * await client.getbit("a", 1); // 1
     * ```
     */
    getbit(key: GlideString, offset: number, options?: CallOptions): Promise<number> {
        return this.run(Bitmaps.getbit(key, offset), options);
    }

    /**
     * Changes one bit of a string, which grows as needed, with zeros.
     *
     * @param key The key.
     * @param offset The position, counted in bits from the start; at most 4294967295.
     * @param value 0 or 1.
     * @returns What the bit was before.
     * @throws `WRONGTYPE` if the key holds something other than a string; `ERR` if the offset is too large or the value
     * neither 0 nor 1.
     * @since 2.2.0
     * @example
     * ```ts
     * await client.setbit("a", 7, 1); // 0
     * await client.setbit("a", 7, 0); // 1
     * ```
     */
    setbit(key: GlideString, offset: number, value: number, options?: CallOptions): Promise<number> {
        return this.run(Bitmaps.setbit(key, offset, value), options);
    }

    /**
     * Brings a connection into the state of a new one: no transaction, no subscriptions, database 0, the default user.
     *
     * It is one of its own and is closed then, so that nothing changes for other commands: they keep their user,
     * database and watched keys.
     *
     * @returns The text `RESET`.
     * @since 6.2.0
     */
    reset(options?: CallOptions): Promise<"RESET"> {
        return this.run(Connection.reset(), options);
    }

    /**
     * Changes the database that later commands of this client work on, also after a reconnect.
     *
     * From then on all of them go to the primary.
     *
     * @param index The number of the database.
     * @returns Always OK.
     * @throws `ERR` if there is no such database.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.select(0); // "OK"
     * ```
     */
    select(index: number, options?: CallOptions): Promise<"OK"> {
        return this.run(Connection.select(index), options);
    }

    /**
     * Copies the value of a key, and its expiry, to another key.
     *
     * @param source The key to copy.
     * @param destination The key to copy to.
     * @returns Whether the value was copied: false if the source does not exist, or if the destination does and may not
     * be replaced.
     * @throws `ERR` if source and destination are the same.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.set("a", "1"); // "OK"
     * await client.copy("a", "b"); // true
     * ```
     */
    copy(source: GlideString, destination: GlideString, options?: CopyOptions & CallOptions): Promise<boolean> {
        return this.run(Keys.copy(source, destination, options), options);
    }

    /**
     * Deletes keys, whatever they hold.
     *
     * The memory is freed before the reply; `UNLINK` frees it later.
     *
     * @param keys The keys to delete.
     * @returns The number of keys that were deleted; keys that do not exist do not count.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.set("a", "1"); // "OK"
     * await client.del(["a", "b"]); // 1
     * ```
     */
    del(keys: GlideString[], options?: CallOptions): Promise<number> {
        return this.run(Keys.del(keys), options);
    }

    /**
     * Serializes the value of a key in the server's own format, for `RESTORE`.
     *
     * The expiry is not part of it.
     *
     * @param key The key to serialize.
     * @returns The serialized value, or nothing if the key does not exist.
     * @since 2.6.0
     * @example
     * ```ts
     * await client.dump("a"); // null
     * ```
     */
    dump(key: GlideString, options?: CallOptions): Promise<Buffer | null> {
        return this.run(Keys.dump(key), options);
    }

    /**
     * Counts how many of the keys exist.
     *
     * A key given twice counts twice.
     *
     * @param keys The keys to look for.
     * @returns The number of keys that exist.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.set("a", "1"); // "OK"
     * await client.exists(["a", "b"]); // 1
     * ```
     */
    exists(keys: GlideString[], options?: CallOptions): Promise<number> {
        return this.run(Keys.exists(keys), options);
    }

    /**
     * Lets a key expire after some seconds.
     *
     * A time that is zero or negative deletes the key at once.
     *
     * @param key The key.
     * @param seconds How long the key lives from now, in seconds.
     * @returns Whether the expiry was set: false if the key does not exist or the condition did not hold.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.set("a", "1"); // "OK"
     * await client.expire("a", 60); // true
     * ```
     */
    expire(key: GlideString, seconds: number, options?: ExpireCondition & CallOptions): Promise<boolean> {
        return this.run(Keys.expire(key, seconds, options), options);
    }

    /**
     * Lets a key expire at a time given in seconds.
     *
     * A time in the past deletes the key at once.
     *
     * @param key The key.
     * @param unixSeconds When the key expires, in seconds since the Unix epoch.
     * @returns Whether the expiry was set: false if the key does not exist or the condition did not hold.
     * @since 1.2.0
     * @example
     * ```ts
     * await client.set("a", "1"); // "OK"
     * await client.expireAt("a", 4102444800); // true
     * ```
     */
    expireAt(key: GlideString, unixSeconds: number, options?: ExpireCondition & CallOptions): Promise<boolean> {
        return this.run(Keys.expireAt(key, unixSeconds, options), options);
    }

    /**
     * Tells when a key expires, in seconds since the Unix epoch.
     *
     * @param key The key.
     * @returns The time in seconds since the Unix epoch; -1 if the key has no expiry, -2 if it does not exist.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.expiretime("a"); // -2
     * ```
     */
    expiretime(key: GlideString, options?: CallOptions): Promise<number> {
        return this.run(Keys.expiretime(key), options);
    }

    /**
     * Moves a key to another server: it is there afterwards, and here no more.
     *
     * @param host The address of the other server.
     * @param port The port of the other server.
     * @param key The key to move.
     * @param timeout How long a step of the transfer may take, in milliseconds.
     * @param options Whether to copy and whether to replace, and how to log in to the other server.
     * @returns `OK`, or `NOKEY` if the key does not exist.
     * @throws `IOERR` if the other server did not answer in time: the key may then be on both servers. Errors of the
     * other server begin with `ERR Target instance replied with error`.
     * @since 2.6.0
     * @example
     * ```ts
     * await client.migrate("127.0.0.1", 6379, "none", 0, 1000); // "NOKEY"
     * ```
     */
    migrate(
        host: string,
        port: number,
        key: GlideString | GlideString[],
        destinationDB: number,
        timeout: number,
        options?: MigrateOptions & CallOptions,
    ): Promise<string> {
        return this.run(builders.migrate(host, port, key, destinationDB, timeout, options), options);
    }

    /**
     * Moves a key to another database of the same server.
     *
     * @param key The key to move.
     * @param dbIndex The number of the database to move it to.
     * @returns Whether the key was moved: false if it does not exist here, or exists there.
     * @throws `ERR` if the database does not exist or is the current one.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.move("a", 1); // false
     * ```
     */
    move(key: GlideString, dbIndex: number, options?: CallOptions): Promise<boolean> {
        return this.run(Keys.move(key, dbIndex), options);
    }

    /**
     * Names the form in which the server keeps a value in memory.
     *
     * @param key The key.
     * @returns The name, such as `embstr`, `int` or `listpack`, or nothing if the key does not exist.
     * @since 2.2.3
     * @example
     * ```ts
     * await client.set("n", "12"); // "OK"
     * await client.objectEncoding("n"); // "int"
     * ```
     */
    objectEncoding(key: GlideString, options?: CallOptions): Promise<string | null> {
        return this.run(Keys.objectEncoding(key), options);
    }

    /**
     * Tells how often a key is used, on the server's logarithmic scale.
     *
     * @param key The key.
     * @returns The count, or nothing if the key does not exist.
     * @throws `ERR` if the server's `maxmemory-policy` is not one of the LFU policies.
     * @since 4.0.0
     * @example
     * ```ts
     * await client.configSet({ "maxmemory-policy": "allkeys-lfu" }); // "OK"
     * await client.set("a", "1"); // "OK"
     * await client.objectFreq("a"); // such as 5
     * await client.configSet({ "maxmemory-policy": "noeviction" }); // "OK"
     * ```
     */
    objectFreq(key: GlideString, options?: CallOptions): Promise<number | null> {
        return this.run(Keys.objectFreq(key), options);
    }

    /**
     * Tells for how long a key has not been used.
     *
     * @param key The key.
     * @returns The time in seconds, or nothing if the key does not exist.
     * @throws `ERR` if the server's `maxmemory-policy` is one of the LFU policies.
     * @since 2.2.3
     * @example
     * ```ts
     * await client.objectIdletime("a"); // null
     * ```
     */
    objectIdletime(key: GlideString, options?: CallOptions): Promise<number | null> {
        return this.run(Keys.objectIdletime(key), options);
    }

    /**
     * Counts how many places of the server refer to the value of a key.
     *
     * @param key The key.
     * @returns The count, or nothing if the key does not exist.
     * @since 2.2.3
     * @example
     * ```ts
     * await client.objectRefcount("a"); // null
     * ```
     */
    objectRefcount(key: GlideString, options?: CallOptions): Promise<number | null> {
        return this.run(Keys.objectRefcount(key), options);
    }

    /**
     * Takes away the expiry of a key.
     *
     * @param key The key.
     * @returns Whether there was an expiry: false if the key does not exist or never expires.
     * @since 2.2.0
     * @example
     * ```ts
     * await client.persist("a"); // false
     * ```
     */
    persist(key: GlideString, options?: CallOptions): Promise<boolean> {
        return this.run(Keys.persist(key), options);
    }

    /**
     * Lets a key expire after some milliseconds.
     *
     * A time that is zero or negative deletes the key at once.
     *
     * @param key The key.
     * @param milliseconds How long the key lives from now, in milliseconds.
     * @returns Whether the expiry was set: false if the key does not exist or the condition did not hold.
     * @since 2.6.0
     * @example
     * ```ts
     * await client.set("a", "1"); // "OK"
     * await client.pexpire("a", 60000); // true
     * ```
     */
    pexpire(key: GlideString, milliseconds: number, options?: ExpireCondition & CallOptions): Promise<boolean> {
        return this.run(Keys.pexpire(key, milliseconds, options), options);
    }

    /**
     * Lets a key expire at a time given in milliseconds.
     *
     * A time in the past deletes the key at once.
     *
     * @param key The key.
     * @param unixMilliseconds When the key expires, in milliseconds since the Unix epoch.
     * @returns Whether the expiry was set: false if the key does not exist or the condition did not hold.
     * @since 2.6.0
     * @example
     * ```ts
     * await client.set("a", "1"); // "OK"
     * await client.pexpireAt("a", 4102444800000); // true
     * ```
     */
    pexpireAt(key: GlideString, unixMilliseconds: number, options?: ExpireCondition & CallOptions): Promise<boolean> {
        return this.run(Keys.pexpireAt(key, unixMilliseconds, options), options);
    }

    /**
     * Tells when a key expires, in milliseconds since the Unix epoch.
     *
     * @param key The key.
     * @returns The time in milliseconds since the Unix epoch; -1 if the key has no expiry, -2 if it does not exist.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.pexpiretime("a"); // -2
     * ```
     */
    pexpiretime(key: GlideString, options?: CallOptions): Promise<number> {
        return this.run(Keys.pexpiretime(key), options);
    }

    /**
     * Tells how long a key still lives, in milliseconds.
     *
     * @param key The key.
     * @returns The time left in milliseconds; -1 if the key has no expiry, -2 if it does not exist.
     * @since 2.6.0
     * @example
     * ```ts
     * await client.pttl("a"); // -2
     * ```
     */
    pttl(key: GlideString, options?: CallOptions): Promise<number> {
        return this.run(Keys.pttl(key), options);
    }

    /**
     * Gives a key a new name, replacing what has that name.
     *
     * In a cluster both names must share a slot.
     *
     * @param key The key to rename.
     * @param newKey Its new name.
     * @returns Always OK.
     * @throws `ERR` if the key does not exist.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.set("a", "1"); // "OK"
     * await client.rename("a", "b"); // "OK"
     * ```
     */
    rename(key: GlideString, newKey: GlideString, options?: CallOptions): Promise<"OK"> {
        return this.run(Keys.rename(key, newKey), options);
    }

    /**
     * Gives a key a new name if no key has that name.
     *
     * In a cluster both names must share a slot.
     *
     * @param key The key to rename.
     * @param newKey Its new name.
     * @returns Whether the key was renamed.
     * @throws `ERR` if the key does not exist.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.set("a", "1"); // "OK"
     * await client.renamenx("a", "b"); // true
     * ```
     */
    renamenx(key: GlideString, newKey: GlideString, options?: CallOptions): Promise<boolean> {
        return this.run(Keys.renamenx(key, newKey), options);
    }

    /**
     * Creates a key from a value that `DUMP` has serialized.
     *
     * @param key The key to create.
     * @param ttl How long the key lives, in milliseconds; 0 for ever. With `absolute`, a time in milliseconds since the
     * Unix epoch.
     * @param value What `DUMP` gave.
     * @returns Always OK.
     * @throws `BUSYKEY` if the key exists and may not be replaced; `ERR` if the value is damaged or from a newer
     * server.
     * @since 2.6.0
     * @example
     * ```ts
     * await client.restore("n", 0, Buffer.from("00c00a0a006e9f57450eae63bb", "hex")); // "OK"
     * await client.get("n"); // "10"
     * ```
     */
    restore(key: GlideString, ttl: number, value: Buffer, options?: RestoreOptions & CallOptions): Promise<"OK"> {
        return this.run(Keys.restore(key, ttl, value, options), options);
    }

    /**
     * Sorts the elements of a list, set or sorted set, by default as numbers.
     *
     * @param key The key of the list, set or sorted set.
     * @returns The sorted elements, or what the patterns gave for each of them, with nothing where a pattern's key does
     * not exist. Empty if the key does not exist.
     * @throws `ERR` if elements are not numbers and are not sorted as text; `WRONGTYPE` if the key holds something
     * else. In a cluster, patterns must refer to the slot of the key.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.sort("scores", { orderBy: SortOrder.DESC }); // []
     * ```
     */
    sort(key: GlideString, options?: SortOptions & DecoderOption & CallOptions): Promise<(GlideString | null)[]> {
        return this.run(Keys.sort(key, options), options);
    }

    /**
     * Sorts the elements of a list, set or sorted set and stores the result as a list.
     *
     * @param key The key of the list, set or sorted set.
     * @param destination The key to store the result at, as a list; what it holds is replaced.
     * @returns The length of the list that was stored.
     * @throws `ERR` if elements are not numbers and are not sorted as text; `WRONGTYPE` if the key holds something
     * else. In a cluster, both keys and all patterns must share a slot.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.rpush("l", ["3", "1", "2"]); // 3
     * await client.sortStore("l", "sorted"); // 3
     * await client.lrange("sorted", 0, -1); // ["1", "2", "3"]
     * ```
     */
    sortStore(key: GlideString, destination: GlideString, options?: SortOptions & CallOptions): Promise<number> {
        return this.run(Keys.sortStore(key, destination, options), options);
    }

    /**
     * Sorts the elements of a list, set or sorted set, by default as numbers.
     *
     * Unlike `SORT` it can store nothing, and so may run on a replica.
     *
     * @param key The key of the list, set or sorted set.
     * @returns The sorted elements, or what the patterns gave for each of them, with nothing where a pattern's key does
     * not exist. Empty if the key does not exist.
     * @throws `ERR` if elements are not numbers and are not sorted as text; `WRONGTYPE` if the key holds something
     * else. In a cluster, patterns must refer to the slot of the key.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.sortReadOnly("scores", { isAlpha: true }); // []
     * ```
     */
    sortReadOnly(
        key: GlideString,
        options?: SortOptions & DecoderOption & CallOptions,
    ): Promise<(GlideString | null)[]> {
        return this.run(Keys.sortReadOnly(key, options), options);
    }

    /**
     * Marks keys as used just now, which matters where the server evicts keys by last use.
     *
     * @param keys The keys to mark.
     * @returns The number of keys that exist.
     * @since 3.2.1
     * @example
     * ```ts
     * await client.touch(["a", "b"]); // 0
     * ```
     */
    touch(keys: GlideString[], options?: CallOptions): Promise<number> {
        return this.run(Keys.touch(keys), options);
    }

    /**
     * Tells how long a key still lives, in seconds.
     *
     * @param key The key.
     * @returns The time left in seconds; -1 if the key has no expiry, -2 if it does not exist.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.set("a", "1"); // "OK"
     * await client.ttl("a"); // -1
     * ```
     */
    ttl(key: GlideString, options?: CallOptions): Promise<number> {
        return this.run(Keys.ttl(key), options);
    }

    /**
     * Names the type of the value that a key holds.
     *
     * @param key The key.
     * @returns The name, such as `string`, `list`, `set`, `zset`, `hash` or `stream`; `none` if the key does not exist.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.set("a", "1"); // "OK"
     * await client.type("a"); // "string"
     * ```
     */
    type(key: GlideString, options?: CallOptions): Promise<string> {
        return this.run(Keys.type(key), options);
    }

    /**
     * Deletes keys, whatever they hold, and frees their memory in the background.
     *
     * @param keys The keys to delete.
     * @returns The number of keys that were deleted; keys that do not exist do not count.
     * @since 4.0.0
     * @example
     * ```ts
     * await client.set("a", "1"); // "OK"
     * await client.unlink(["a", "b"]); // 1
     * ```
     */
    unlink(keys: GlideString[], options?: CallOptions): Promise<number> {
        return this.run(Keys.unlink(keys), options);
    }

    /**
     * Waits until enough replicas have received every write that this connection sent before.
     *
     * The connection serves others too, so their writes are waited for as well.
     *
     * @param numreplicas How many replicas to wait for.
     * @param timeout How long to wait at most, in milliseconds; 0 for ever.
     * @returns How many replicas had received the writes when the wait ended, which may be fewer than asked for.
     * @since 3.0.0
     * @example
     * ```ts
     * await client.wait(0, 100); // 0
     * ```
     */
    wait(numreplicas: number, timeout: number, options?: CallOptions): Promise<number> {
        return this.run(Keys.wait(numreplicas, timeout), options);
    }

    /**
     * Adds members with places to a sorted set, or moves them.
     *
     * The place becomes the member's score, so commands on sorted sets work on the set as well; `ZREM` takes a member
     * away.
     *
     * @param key The key.
     * @param membersToGeospatialData The members with their places in degrees.
     * @returns The number of members that were added, or with `changed` also those that were moved.
     * @throws `ERR` if a longitude is not between -180 and 180, or a latitude not between -85.05112878 and 85.05112878.
     * `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 3.2.0
     * @example
     * ```ts
     * await client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", {
     * longitude: 15.087269, latitude: 37.502669 }]])); // 2
     * ```
     */
    geoadd(
        key: GlideString,
        membersToGeospatialData: Map<GlideString, GeospatialData>,
        options?: GeoAddOptions & CallOptions,
    ): Promise<number> {
        return this.run(Places.geoadd(key, membersToGeospatialData, options), options);
    }

    /**
     * Measures the distance between two members, as on a sphere; the earth is not quite one, so it may be wrong by half
     * a percent.
     *
     * @param key The key.
     * @param member1 The one member.
     * @param member2 The other.
     * @returns The distance, or nothing if a member does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 3.2.0
     * @example
     * ```ts
     * await client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", {
     * longitude: 15.087269, latitude: 37.502669 }]])); // 2
     * await client.geodist("Sicily", "Palermo", "Catania", { unit: GeoUnit.KILOMETERS }); // 166.2742
     * ```
     */
    geodist(
        key: GlideString,
        member1: GlideString,
        member2: GlideString,
        options?: GeoDistOptions & CallOptions,
    ): Promise<number | null> {
        return this.run(Places.geodist(key, member1, member2, options), options);
    }

    /**
     * Gives the places of members as Geohashes: text of 11 letters, of which nearby places share the first ones.
     *
     * @param key The key.
     * @param members The members.
     * @returns For each member its Geohash, or nothing if it does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 3.2.0
     * @example
     * ```ts
     * await client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", {
     * longitude: 15.087269, latitude: 37.502669 }]])); // 2
     * await client.geohash("Sicily", ["Palermo", "Rome"]); // ["sqc8b49rny0", null]
     * ```
     */
    geohash(key: GlideString, members: GlideString[], options?: CallOptions): Promise<(string | null)[]> {
        return this.run(Places.geohash(key, members), options);
    }

    /**
     * Gives the places of members.
     *
     * They differ slightly from those that were added, as the server keeps 52 bits of each.
     *
     * @param key The key.
     * @param members The members.
     * @returns For each member its longitude and latitude in degrees, or nothing if it does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 3.2.0
     * @example
     * ```ts
     * await client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", {
     * longitude: 15.087269, latitude: 37.502669 }]])); // 2
     * await client.geopos("Sicily", ["Palermo", "Rome"]); // [[13.361389338970184, 38.1155563954963], null]
     * ```
     */
    geopos(key: GlideString, members: GlideString[], options?: CallOptions): Promise<([number, number] | null)[]> {
        return this.run(Places.geopos(key, members), options);
    }

    /**
     * Finds the members within a distance of a place.
     *
     * `GEOSEARCH` does the same and more.
     *
     * @param key The key.
     * @param longitude The longitude of the place, in degrees.
     * @param latitude Its latitude, in degrees.
     * @param radius The distance.
     * @param unit The unit of distances.
     * @returns The members that were found, and if something is added, for each of them a list of the member and of
     * what is added: distance, number, and place as longitude and latitude, in this order.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 3.2.0
     * @example
     * ```ts
     * await client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", {
     * longitude: 15.087269, latitude: 37.502669 }]])); // 2
     * await client.georadius("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC }); // ["Catania",
     * "Palermo"]
     * await client.georadius("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC, withDist: true });
     * // [["Catania", [56.4413]], ["Palermo", [190.4424]]]
     * ```
     */
    georadius(
        key: GlideString,
        longitude: number,
        latitude: number,
        radius: number,
        unit: GeoUnit,
        options?: GeoSearchResultOptions & DecoderOption & CallOptions,
    ): Promise<[GlideString, [number?, number?, [number, number]?]?][]> {
        return this.run(Places.georadius(key, longitude, latitude, radius, unit, options), options);
    }

    /**
     * Finds the members within a distance of a place and stores them as a sorted set of places.
     *
     * `GEOSEARCHSTORE` does the same and more.
     *
     * @param key The key.
     * @param longitude The longitude of the place, in degrees.
     * @param latitude Its latitude, in degrees.
     * @param radius The distance.
     * @param unit The unit of distances.
     * @param destination The key to store the result at; what it holds is replaced, and deleted if nothing is found.
     * @returns The number of members that were stored.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set. In a cluster both keys must share a slot.
     * @since 3.2.0
     * @example
     * ```ts
     * await client.geoadd("Sicily", new Map([["Catania", { longitude: 15.087269, latitude: 37.502669 }]])); // 1
     * await client.georadiusStore("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, "near"); // 1
     * ```
     */
    georadiusStore(
        key: GlideString,
        longitude: number,
        latitude: number,
        radius: number,
        unit: GeoUnit,
        destination: GlideString,
        options?: GeoRadiusStoreOptions & CallOptions,
    ): Promise<number> {
        return this.run(Places.georadiusStore(key, longitude, latitude, radius, unit, destination, options), options);
    }

    /**
     * Finds the members within a distance of a place and stores them as a sorted set in which the distance is the
     * score.
     *
     * `GEOSEARCHSTORE` does the same and more.
     *
     * @param key The key.
     * @param longitude The longitude of the place, in degrees.
     * @param latitude Its latitude, in degrees.
     * @param radius The distance.
     * @param unit The unit of distances.
     * @param destination The key to store the result at; what it holds is replaced, and deleted if nothing is found.
     * @returns The number of members that were stored.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set. In a cluster both keys must share a slot.
     * @since 3.2.0
     * @example
     * ```ts
     * await client.geoadd("Sicily", new Map([["Catania", { longitude: 15.087269, latitude: 37.502669 }]])); // 1
     * await client.georadiusStoreDist("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, "near"); // 1
     * ```
     */
    georadiusStoreDist(
        key: GlideString,
        longitude: number,
        latitude: number,
        radius: number,
        unit: GeoUnit,
        destination: GlideString,
        options?: GeoRadiusStoreOptions & CallOptions,
    ): Promise<number> {
        return this.run(Places.georadiusStoreDist(key, longitude, latitude, radius, unit, destination, options), options);
    }

    /**
     * Finds the members within a distance of a member.
     *
     * `GEOSEARCH` does the same and more.
     *
     * @param key The key.
     * @param member The member around which to search.
     * @param radius The distance.
     * @param unit The unit of distances.
     * @returns The members that were found, and if something is added, for each of them a list of the member and of
     * what is added: distance, number, and place as longitude and latitude, in this order.
     * @throws `ERR` if the member does not exist. `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 3.2.0
     * @example
     * ```ts
     * await client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", {
     * longitude: 15.087269, latitude: 37.502669 }]])); // 2
     * await client.georadiusbymember("Sicily", "Catania", 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC }); //
     * ["Catania", "Palermo"]
     * await client.georadiusbymember("Sicily", "Catania", 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC,
     * withDist: true }); // [["Catania", [0]], ["Palermo", [166.2742]]]
     * ```
     */
    georadiusbymember(
        key: GlideString,
        member: GlideString,
        radius: number,
        unit: GeoUnit,
        options?: GeoSearchResultOptions & DecoderOption & CallOptions,
    ): Promise<[GlideString, [number?, number?, [number, number]?]?][]> {
        return this.run(Places.georadiusbymember(key, member, radius, unit, options), options);
    }

    /**
     * Finds the members within a distance of a member and stores them as a sorted set of places.
     *
     * `GEOSEARCHSTORE` does the same and more.
     *
     * @param key The key.
     * @param member The member around which to search.
     * @param radius The distance.
     * @param unit The unit of distances.
     * @param destination The key to store the result at; what it holds is replaced, and deleted if nothing is found.
     * @returns The number of members that were stored.
     * @throws `ERR` if the member does not exist. `WRONGTYPE` if the key holds something other than a sorted set. In a
     * cluster both keys must share a slot.
     * @since 3.2.0
     * @example
     * ```ts
     * await client.geoadd("Sicily", new Map([["Catania", { longitude: 15.087269, latitude: 37.502669 }]])); // 1
     * await client.georadiusbymemberStore("Sicily", "Catania", 200, GeoUnit.KILOMETERS, "near"); // 1
     * ```
     */
    georadiusbymemberStore(
        key: GlideString,
        member: GlideString,
        radius: number,
        unit: GeoUnit,
        destination: GlideString,
        options?: GeoRadiusStoreOptions & CallOptions,
    ): Promise<number> {
        return this.run(Places.georadiusbymemberStore(key, member, radius, unit, destination, options), options);
    }

    /**
     * Finds the members within a distance of a member and stores them as a sorted set in which the distance is the
     * score.
     *
     * `GEOSEARCHSTORE` does the same and more.
     *
     * @param key The key.
     * @param member The member around which to search.
     * @param radius The distance.
     * @param unit The unit of distances.
     * @param destination The key to store the result at; what it holds is replaced, and deleted if nothing is found.
     * @returns The number of members that were stored.
     * @throws `ERR` if the member does not exist. `WRONGTYPE` if the key holds something other than a sorted set. In a
     * cluster both keys must share a slot.
     * @since 3.2.0
     * @example
     * ```ts
     * await client.geoadd("Sicily", new Map([["Catania", { longitude: 15.087269, latitude: 37.502669 }]])); // 1
     * await client.georadiusbymemberStoreDist("Sicily", "Catania", 200, GeoUnit.KILOMETERS, "near"); // 1
     * ```
     */
    georadiusbymemberStoreDist(
        key: GlideString,
        member: GlideString,
        radius: number,
        unit: GeoUnit,
        destination: GlideString,
        options?: GeoRadiusStoreOptions & CallOptions,
    ): Promise<number> {
        return this.run(Places.georadiusbymemberStoreDist(key, member, radius, unit, destination, options), options);
    }

    /**
     * Finds the members within a distance of a member.
     *
     * `GEOSEARCH` does the same and more. Unlike `GEORADIUSBYMEMBER` it can store nothing, and so may run on a replica.
     *
     * @param key The key.
     * @param member The member around which to search.
     * @param radius The distance.
     * @param unit The unit of distances.
     * @returns The members that were found, and if something is added, for each of them a list of the member and of
     * what is added: distance, number, and place as longitude and latitude, in this order.
     * @throws `ERR` if the member does not exist. `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 3.2.10
     * @example
     * ```ts
     * await client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", {
     * longitude: 15.087269, latitude: 37.502669 }]])); // 2
     * await client.georadiusbymemberReadOnly("Sicily", "Catania", 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC
     * }); // ["Catania", "Palermo"]
     * await client.georadiusbymemberReadOnly("Sicily", "Catania", 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC,
     * withDist: true }); // [["Catania", [0]], ["Palermo", [166.2742]]]
     * ```
     */
    georadiusbymemberReadOnly(
        key: GlideString,
        member: GlideString,
        radius: number,
        unit: GeoUnit,
        options?: GeoSearchResultOptions & DecoderOption & CallOptions,
    ): Promise<[GlideString, [number?, number?, [number, number]?]?][]> {
        return this.run(Places.georadiusbymemberReadOnly(key, member, radius, unit, options), options);
    }

    /**
     * Finds the members within a distance of a place.
     *
     * `GEOSEARCH` does the same and more. Unlike `GEORADIUS` it can store nothing, and so may run on a replica.
     *
     * @param key The key.
     * @param longitude The longitude of the place, in degrees.
     * @param latitude Its latitude, in degrees.
     * @param radius The distance.
     * @param unit The unit of distances.
     * @returns The members that were found, and if something is added, for each of them a list of the member and of
     * what is added: distance, number, and place as longitude and latitude, in this order.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 3.2.10
     * @example
     * ```ts
     * await client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", {
     * longitude: 15.087269, latitude: 37.502669 }]])); // 2
     * await client.georadiusReadOnly("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC }); //
     * ["Catania", "Palermo"]
     * await client.georadiusReadOnly("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC, withDist:
     * true }); // [["Catania", [56.4413]], ["Palermo", [190.4424]]]
     * ```
     */
    georadiusReadOnly(
        key: GlideString,
        longitude: number,
        latitude: number,
        radius: number,
        unit: GeoUnit,
        options?: GeoSearchResultOptions & DecoderOption & CallOptions,
    ): Promise<[GlideString, [number?, number?, [number, number]?]?][]> {
        return this.run(Places.georadiusReadOnly(key, longitude, latitude, radius, unit, options), options);
    }

    /**
     * Finds the members inside a circle or a box.
     *
     * @param key The key.
     * @param searchFrom Where the centre of the search is.
     * @param searchBy The area to search.
     * @returns The members that were found, and if something is added, for each of them a list of the member and of
     * what is added: distance, number, and place as longitude and latitude, in this order.
     * @throws `ERR` if the member to search from does not exist. `WRONGTYPE` if the key holds something other than a
     * sorted set.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", {
     * longitude: 15.087269, latitude: 37.502669 }]])); // 2
     * await client.geosearch("Sicily", { member: "Palermo" }, { width: 400, height: 400, unit: GeoUnit.KILOMETERS }, {
     * sortOrder: SortOrder.DESC }); // ["Catania", "Palermo"]
     * await client.geosearch("Sicily", { position: { longitude: 15, latitude: 37 } }, { radius: 100, unit:
     * GeoUnit.KILOMETERS }, { withDist: true, withHash: true }); // [["Catania", [56.4413, 3479447370796909]]]
     * ```
     */
    geosearch(
        key: GlideString,
        searchFrom: SearchOrigin,
        searchBy: GeoSearchShape,
        options?: GeoSearchResultOptions & DecoderOption & CallOptions,
    ): Promise<[GlideString, [number?, number?, [number, number]?]?][]> {
        return this.run(Places.geosearch(key, searchFrom, searchBy, options), options);
    }

    /**
     * Finds the members inside an area with straight sides.
     *
     * @param key The key.
     * @param vertices The corners of the area in their order around it, at least three, as longitudes and latitudes in
     * degrees. Distances are those from its middle, in metres.
     * @returns The members that were found, and if something is added, for each of them a list of the member and of
     * what is added: distance, number, and place as longitude and latitude, in this order.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 9.0.0
     * @example
     * ```ts
     * await client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", {
     * longitude: 15.087269, latitude: 37.502669 }]])); // 2
     * await client.geosearchPolygon("Sicily", [{ longitude: 12, latitude: 37 }, { longitude: 14, latitude: 37 }, {
     * longitude: 13, latitude: 40 }]); // ["Palermo"]
     * ```
     */
    geosearchPolygon(
        key: GlideString,
        vertices: GeospatialData[],
        options?: GeoSearchResultOptions & DecoderOption & CallOptions,
    ): Promise<[GlideString, [number?, number?, [number, number]?]?][]> {
        return this.run(Places.geosearchPolygon(key, vertices, options), options);
    }

    /**
     * Finds the members inside a circle or a box and stores them as a sorted set.
     *
     * In a cluster both keys must share a slot.
     *
     * @param destination The key to store the result at; what it holds is replaced, and deleted if nothing is found.
     * @param source The key to search.
     * @param searchFrom Where the centre of the search is.
     * @param searchBy The area to search.
     * @returns The number of members that were stored.
     * @throws `ERR` if the member to search from does not exist. `WRONGTYPE` if the key holds something other than a
     * sorted set.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.geoadd("Sicily", new Map([["Catania", { longitude: 15.087269, latitude: 37.502669 }]])); // 1
     * await client.geosearchstore("near", "Sicily", { position: { longitude: 15, latitude: 37 } }, { radius: 100, unit:
     * GeoUnit.KILOMETERS }); // 1
     * ```
     */
    geosearchstore(
        destination: GlideString,
        source: GlideString,
        searchFrom: SearchOrigin,
        searchBy: GeoSearchShape,
        options?: GeoSearchStoreResultOptions & CallOptions,
    ): Promise<number> {
        return this.run(Places.geosearchstore(destination, source, searchFrom, searchBy, options), options);
    }

    /**
     * Finds the members inside an area with straight sides and stores them as a sorted set.
     *
     * In a cluster both keys must share a slot.
     *
     * @param destination The key to store the result at; what it holds is replaced, and deleted if nothing is found.
     * @param source The key to search.
     * @param vertices The corners of the area in their order around it, at least three, as longitudes and latitudes in
     * degrees. Distances are those from its middle, in metres.
     * @returns The number of members that were stored.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 9.0.0
     * @example
     * ```ts
     * await client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", {
     * longitude: 15.087269, latitude: 37.502669 }]])); // 2
     * await client.geosearchstorePolygon("near", "Sicily", [{ longitude: 12, latitude: 37 }, { longitude: 14, latitude:
     * 37 }, { longitude: 13, latitude: 40 }]); // 1
     * ```
     */
    geosearchstorePolygon(
        destination: GlideString,
        source: GlideString,
        vertices: GeospatialData[],
        options?: GeoSearchStoreResultOptions & CallOptions,
    ): Promise<number> {
        return this.run(Places.geosearchstorePolygon(destination, source, vertices, options), options);
    }

    /**
     * Deletes fields of a hash.
     *
     * A hash without fields is deleted.
     *
     * @param key The key of the hash.
     * @param fields The names of the fields.
     * @returns The number of fields that were deleted; fields that do not exist do not count.
     * @throws `WRONGTYPE` if the key holds something other than a hash.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.hset("user", { name: "Ada", city: "London" }); // 2
     * await client.hdel("user", ["city", "phone"]); // 1
     * ```
     */
    hdel(key: GlideString, fields: GlideString[], options?: CallOptions): Promise<number> {
        return this.run(Hashes.hdel(key, fields), options);
    }

    /**
     * Tells whether a hash has a field.
     *
     * @param key The key of the hash.
     * @param field The name of the field.
     * @returns Whether it has: false if the key does not exist, too.
     * @throws `WRONGTYPE` if the key holds something other than a hash.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.hset("user", { name: "Ada" }); // 1
     * await client.hexists("user", "name"); // true
     * ```
     */
    hexists(key: GlideString, field: GlideString, options?: CallOptions): Promise<boolean> {
        return this.run(Hashes.hexists(key, field), options);
    }

    /**
     * Lets fields of a hash expire after some seconds.
     *
     * A time of zero deletes them at once.
     *
     * @param key The key of the hash.
     * @param seconds How long they live from now, in seconds.
     * @param fields The names of the fields.
     * @returns For each field, in order: 1 if the expiry was set, 0 if the condition did not hold, 2 if the field was
     * deleted because that time has passed, -2 if there is no such field or no such key.
     * @throws `WRONGTYPE` if the key holds something other than a hash.
     * @since 9.0.0
     * @example
     * ```ts
     * await client.hset("user", { name: "Ada" }); // 1
     * await client.hexpire("user", 60, ["name", "city"]); // [1, -2]
     * await client.hexpire("user", 60, ["name"], { condition: HashExpirationCondition.ONLY_IF_NO_EXPIRY }); // [0]
     * ```
     */
    hexpire(
        key: GlideString,
        seconds: number,
        fields: GlideString[],
        options?: HExpireOptions & CallOptions,
    ): Promise<number[]> {
        return this.run(Hashes.hexpire(key, seconds, fields, options), options);
    }

    /**
     * Lets fields of a hash expire at a time given in seconds.
     *
     * A time in the past deletes them at once.
     *
     * @param key The key of the hash.
     * @param unixTimestampSeconds When they expire, in seconds since the Unix epoch.
     * @param fields The names of the fields.
     * @returns For each field, in order: 1 if the expiry was set, 0 if the condition did not hold, 2 if the field was
     * deleted because that time has passed, -2 if there is no such field or no such key.
     * @throws `WRONGTYPE` if the key holds something other than a hash.
     * @since 9.0.0
     * @example
     * ```ts
     * await client.hset("user", { name: "Ada" }); // 1
     * await client.hexpireat("user", 4102444800, ["name", "city"]); // [1, -2]
     * await client.hexpireat("user", 4102444800, ["name"], { condition: HashExpirationCondition.ONLY_IF_NO_EXPIRY });
     * // [0]
     * ```
     */
    hexpireat(
        key: GlideString,
        unixTimestampSeconds: number,
        fields: GlideString[],
        options?: HExpireOptions & CallOptions,
    ): Promise<number[]> {
        return this.run(Hashes.hexpireat(key, unixTimestampSeconds, fields, options), options);
    }

    /**
     * Tells when fields of a hash expire, in seconds since the Unix epoch.
     *
     * @param key The key of the hash.
     * @param fields The names of the fields.
     * @returns For each field, in order: the time in seconds since the Unix epoch; -1 if it has no expiry, -2 if there
     * is no such field or no such key.
     * @throws `WRONGTYPE` if the key holds something other than a hash.
     * @since 9.0.0
     * @example
     * ```ts
     * await client.hset("user", { name: "Ada", city: "London" }); // 2
     * await client.hexpireat("user", 4102444800, ["name"]); // [1]
     * await client.hexpiretime("user", ["name", "city"]); // [4102444800, -1]
     * ```
     */
    hexpiretime(key: GlideString, fields: GlideString[], options?: CallOptions): Promise<number[]> {
        return this.run(Hashes.hexpiretime(key, fields), options);
    }

    /**
     * Reads a field of a hash.
     *
     * @param key The key of the hash.
     * @param field The name of the field.
     * @returns The value of the field, or nothing if it or the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a hash.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.hset("user", { name: "Ada" }); // 1
     * await client.hget("user", "name"); // "Ada"
     * ```
     */
    hget(key: GlideString, field: GlideString, options?: DecoderOption & CallOptions): Promise<GlideString | null> {
        return this.run(Hashes.hget(key, field), options);
    }

    /**
     * Reads all fields of a hash with their values.
     *
     * The server does nothing else meanwhile: of a large hash, `HSCAN` reads a part at a time.
     *
     * @param key The key of the hash.
     * @returns The fields with their values; none if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a hash.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.hset("user", { name: "Ada", city: "London" }); // 2
     * await client.hgetall("user"); // [{ field: "name", value: "Ada" }, { field: "city", value: "London" }]
     * ```
     */
    hgetall(key: GlideString, options?: DecoderOption & CallOptions): Promise<HashDataType> {
        return this.run(Hashes.hgetall(key), options);
    }

    /**
     * Reads fields of a hash and deletes them.
     *
     * A hash without fields is deleted.
     *
     * @param key The key of the hash.
     * @param fields The names of the fields.
     * @returns The values that were there, in the order of the fields; nothing in the place of a field that did not
     * exist.
     * @throws `WRONGTYPE` if the key holds something other than a hash.
     * @since 9.1.0
     * @example
     * ```ts
     * await client.hset("user", { name: "Ada" }); // 1
     * await client.hgetdel("user", ["name", "city"]); // ["Ada", null]
     * ```
     */
    hgetdel(
        key: GlideString,
        fields: GlideString[],
        options?: DecoderOption & CallOptions,
    ): Promise<(GlideString | null)[]> {
        return this.run(Hashes.hgetdel(key, fields), options);
    }

    /**
     * Reads fields of a hash and can change when they expire.
     *
     * Without an expiry it does what `HMGET` does.
     *
     * @param key The key of the hash.
     * @param fields The names of the fields.
     * @returns The values, in the order of the fields; nothing in the place of a field that does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a hash.
     * @since 9.0.0
     * @example
     * ```ts
     * await client.hset("user", { name: "Ada" }); // 1
     * await client.hgetex("user", ["name", "city"]); // ["Ada", null]
     * await client.hgetex("user", ["name"], { expiry: { type: TimeUnit.Seconds, count: 60 } }); // ["Ada"]
     * await client.hpersist("user", ["name"]); // [1]
     * ```
     */
    hgetex(
        key: GlideString,
        fields: GlideString[],
        options?: HGetExOptions & DecoderOption & CallOptions,
    ): Promise<(GlideString | null)[]> {
        return this.run(Hashes.hgetex(key, fields, options), options);
    }

    /**
     * Raises the integer in a field by an amount.
     *
     * A missing field counts as 0, and a missing key is created.
     *
     * @param key The key of the hash.
     * @param field The name of the field.
     * @param amount How much to add; a negative amount subtracts.
     * @returns The number after the change.
     * @throws `WRONGTYPE` if the key holds something other than a hash; `ERR` if the value is not a 64-bit signed
     * integer in decimal, or would leave that range.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.hincrBy("stock", "apples", 5); // 5
     * ```
     */
    hincrBy(key: GlideString, field: GlideString, amount: number | bigint, options?: CallOptions): Promise<number> {
        return this.run(Hashes.hincrBy(key, field, amount), options);
    }

    /**
     * Raises the floating-point number in a field by an amount.
     *
     * A missing field counts as 0, and a missing key is created.
     *
     * @param key The key of the hash.
     * @param field The name of the field.
     * @param amount How much to add; a negative amount subtracts.
     * @returns The number after the change.
     * @throws `WRONGTYPE` if the key holds something other than a hash; `ERR` if the value is not a number, or would
     * become infinite.
     * @since 2.6.0
     * @example
     * ```ts
     * await client.hincrByFloat("stock", "rice", 0.5); // 0.5
     * ```
     */
    hincrByFloat(key: GlideString, field: GlideString, amount: number, options?: CallOptions): Promise<number> {
        return this.run(Hashes.hincrByFloat(key, field, amount), options);
    }

    /**
     * Lists the fields of a hash.
     *
     * @param key The key of the hash.
     * @returns The names of the fields, in no particular order; none if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a hash.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.hset("user", { name: "Ada" }); // 1
     * await client.hkeys("user"); // ["name"]
     * ```
     */
    hkeys(key: GlideString, options?: DecoderOption & CallOptions): Promise<GlideString[]> {
        return this.run(Hashes.hkeys(key), options);
    }

    /**
     * Counts the fields of a hash.
     *
     * @param key The key of the hash.
     * @returns The number of fields, 0 if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a hash.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.hset("user", { name: "Ada", city: "London" }); // 2
     * await client.hlen("user"); // 2
     * ```
     */
    hlen(key: GlideString, options?: CallOptions): Promise<number> {
        return this.run(Hashes.hlen(key), options);
    }

    /**
     * Reads several fields of a hash.
     *
     * @param key The key of the hash.
     * @param fields The names of the fields.
     * @returns The values, in the order of the fields; nothing in the place of a field that does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a hash.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.hset("user", { name: "Ada" }); // 1
     * await client.hmget("user", ["name", "city"]); // ["Ada", null]
     * ```
     */
    hmget(
        key: GlideString,
        fields: GlideString[],
        options?: DecoderOption & CallOptions,
    ): Promise<(GlideString | null)[]> {
        return this.run(Hashes.hmget(key, fields), options);
    }

    /**
     * Sets fields of a hash.
     *
     * This is an old name of `HSET`, with less to say in its reply.
     *
     * @param key The key of the hash.
     * @param fieldsAndValues The fields, each with its new value.
     * @returns Always OK.
     * @throws `WRONGTYPE` if the key holds something other than a hash.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.hmset("user", { name: "Ada" }); // "OK"
     * ```
     */
    hmset(
        key: GlideString,
        fieldsAndValues: HashDataType | Record<string, GlideString>,
        options?: CallOptions,
    ): Promise<"OK"> {
        return this.run(Hashes.hmset(key, fieldsAndValues), options);
    }

    /**
     * Takes away the expiry of fields of a hash.
     *
     * @param key The key of the hash.
     * @param fields The names of the fields.
     * @returns For each field, in order: 1 if it had an expiry, -1 if it had none, -2 if there is no such field or no
     * such key.
     * @throws `WRONGTYPE` if the key holds something other than a hash.
     * @since 9.0.0
     * @example
     * ```ts
     * await client.hset("user", { name: "Ada" }); // 1
     * await client.hexpireat("user", 4102444800, ["name"]); // [1]
     * await client.hpersist("user", ["name", "city"]); // [1, -2]
     * ```
     */
    hpersist(key: GlideString, fields: GlideString[], options?: CallOptions): Promise<number[]> {
        return this.run(Hashes.hpersist(key, fields), options);
    }

    /**
     * Lets fields of a hash expire after some milliseconds.
     *
     * A time of zero deletes them at once.
     *
     * @param key The key of the hash.
     * @param milliseconds How long they live from now, in milliseconds.
     * @param fields The names of the fields.
     * @returns For each field, in order: 1 if the expiry was set, 0 if the condition did not hold, 2 if the field was
     * deleted because that time has passed, -2 if there is no such field or no such key.
     * @throws `WRONGTYPE` if the key holds something other than a hash.
     * @since 9.0.0
     * @example
     * ```ts
     * await client.hset("user", { name: "Ada" }); // 1
     * await client.hpexpire("user", 60000, ["name", "city"]); // [1, -2]
     * await client.hpexpire("user", 60000, ["name"], { condition: HashExpirationCondition.ONLY_IF_NO_EXPIRY }); // [0]
     * ```
     */
    hpexpire(
        key: GlideString,
        milliseconds: number,
        fields: GlideString[],
        options?: HExpireOptions & CallOptions,
    ): Promise<number[]> {
        return this.run(Hashes.hpexpire(key, milliseconds, fields, options), options);
    }

    /**
     * Lets fields of a hash expire at a time given in milliseconds.
     *
     * A time in the past deletes them at once.
     *
     * @param key The key of the hash.
     * @param unixTimestampMilliseconds When they expire, in milliseconds since the Unix epoch.
     * @param fields The names of the fields.
     * @returns For each field, in order: 1 if the expiry was set, 0 if the condition did not hold, 2 if the field was
     * deleted because that time has passed, -2 if there is no such field or no such key.
     * @throws `WRONGTYPE` if the key holds something other than a hash.
     * @since 9.0.0
     * @example
     * ```ts
     * await client.hset("user", { name: "Ada" }); // 1
     * await client.hpexpireat("user", 4102444800000, ["name", "city"]); // [1, -2]
     * await client.hpexpireat("user", 4102444800000, ["name"], { condition: HashExpirationCondition.ONLY_IF_NO_EXPIRY
     * }); // [0]
     * ```
     */
    hpexpireat(
        key: GlideString,
        unixTimestampMilliseconds: number,
        fields: GlideString[],
        options?: HExpireOptions & CallOptions,
    ): Promise<number[]> {
        return this.run(Hashes.hpexpireat(key, unixTimestampMilliseconds, fields, options), options);
    }

    /**
     * Tells when fields of a hash expire, in milliseconds since the Unix epoch.
     *
     * @param key The key of the hash.
     * @param fields The names of the fields.
     * @returns For each field, in order: the time in milliseconds since the Unix epoch; -1 if it has no expiry, -2 if
     * there is no such field or no such key.
     * @throws `WRONGTYPE` if the key holds something other than a hash.
     * @since 9.0.0
     * @example
     * ```ts
     * await client.hset("user", { name: "Ada", city: "London" }); // 2
     * await client.hexpireat("user", 4102444800, ["name"]); // [1]
     * await client.hpexpiretime("user", ["name", "city"]); // [4102444800000, -1]
     * ```
     */
    hpexpiretime(key: GlideString, fields: GlideString[], options?: CallOptions): Promise<number[]> {
        return this.run(Hashes.hpexpiretime(key, fields), options);
    }

    /**
     * Tells how long fields of a hash still live, in milliseconds.
     *
     * @param key The key of the hash.
     * @param fields The names of the fields.
     * @returns For each field, in order: the time left in milliseconds; -1 if it has no expiry, -2 if there is no such
     * field or no such key.
     * @throws `WRONGTYPE` if the key holds something other than a hash.
     * @since 9.0.0
     * @example
     * ```ts
     * await client.hset("user", { name: "Ada" }); // 1
     * await client.hpttl("user", ["name", "city"]); // [-1, -2]
     * ```
     */
    hpttl(key: GlideString, fields: GlideString[], options?: CallOptions): Promise<number[]> {
        return this.run(Hashes.hpttl(key, fields), options);
    }

    /**
     * Picks a random field of a hash.
     *
     * @param key The key of the hash.
     * @returns The name of the field, or nothing if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a hash.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.hset("user", { name: "Ada" }); // 1
     * await client.hrandfield("user"); // "name"
     * ```
     */
    hrandfield(key: GlideString, options?: DecoderOption & CallOptions): Promise<GlideString | null> {
        return this.run(Hashes.hrandfield(key), options);
    }

    /**
     * Picks several random fields of a hash.
     *
     * @param key The key of the hash.
     * @param count How many fields to pick. A negative number picks that many, and may pick one more than once.
     * @returns The names of the fields, in no particular order; none if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a hash.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.hset("user", { name: "Ada" }); // 1
     * await client.hrandfieldCount("user", -2); // ["name", "name"]
     * ```
     */
    hrandfieldCount(key: GlideString, count: number, options?: DecoderOption & CallOptions): Promise<GlideString[]> {
        return this.run(Hashes.hrandfieldCount(key, count), options);
    }

    /**
     * Picks several random fields of a hash with their values.
     *
     * @param key The key of the hash.
     * @param count How many fields to pick. A negative number picks that many, and may pick one more than once.
     * @returns The fields, each with its value, in no particular order; none if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a hash.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.hset("user", { name: "Ada" }); // 1
     * await client.hrandfieldWithValues("user", 2); // [["name", "Ada"]]
     * ```
     */
    hrandfieldWithValues(
        key: GlideString,
        count: number,
        options?: DecoderOption & CallOptions,
    ): Promise<[GlideString, GlideString][]> {
        return this.run(Hashes.hrandfieldWithValues(key, count), options);
    }

    /**
     * Walks through the fields of a hash step by step.
     *
     * Each step gives some fields with their values and a cursor for the next step. A field that is there throughout is
     * given at least once; one may be given more than once.
     *
     * @param key The key of the hash.
     * @param cursor `0` to begin, then what the step before gave.
     * @returns The cursor for the next step, which is `0` after the last one, and the fields of this step, each
     * followed by its value; there may be none.
     * @throws `WRONGTYPE` if the key holds something other than a hash; `ERR` if the cursor is not a number.
     * @since 2.8.0
     * @example
     * ```ts
     * await client.hset("user", { name: "Ada" }); // 1
     * await client.hscan("user", "0"); // ["0", ["name", "Ada"]]
     * await client.hscan("user", "0", { match: "c*", count: 100 }); // ["0", []]
     * ```
     */
    hscan(
        key: GlideString,
        cursor: GlideString,
        options?: HScanOptions & DecoderOption & CallOptions,
    ): Promise<[string, GlideString[]]> {
        return this.run(Hashes.hscan(key, cursor, options), options);
    }

    /**
     * Sets fields of a hash.
     *
     * A missing key counts as an empty hash and is created. Fields that had an expiry have none any more.
     *
     * @param key The key of the hash.
     * @param fieldsAndValues The fields, each with its new value.
     * @returns The number of fields that did not exist before.
     * @throws `WRONGTYPE` if the key holds something other than a hash.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.hset("user", { name: "Ada", city: "London" }); // 2
     * await client.hset("user", { city: "Paris" }); // 0
     * ```
     */
    hset(
        key: GlideString,
        fieldsAndValues: HashDataType | Record<string, GlideString>,
        options?: CallOptions,
    ): Promise<number> {
        return this.run(Hashes.hset(key, fieldsAndValues), options);
    }

    /**
     * Sets fields of a hash, with one condition and one expiry for all of them.
     *
     * Either all of them are set or none.
     *
     * @param key The key of the hash.
     * @param fieldsAndValues The fields, each with its new value.
     * @returns 1 if the fields were set, 0 if a condition did not hold.
     * @throws `WRONGTYPE` if the key holds something other than a hash.
     * @since 9.0.0
     * @example
     * ```ts
     * await client.hsetex("user", { name: "Ada" }, { expiry: { type: TimeUnit.Seconds, count: 60 } }); // 1
     * await client.hsetex("user", { name: "Bob", city: "London" }, { fieldConditionalChange:
     * HashFieldConditionalChange.ONLY_IF_NONE_EXIST }); // 0
     * await client.hsetex("user", { city: "London" }, { condition: "XX" }); // 1
     * ```
     */
    hsetex(
        key: GlideString,
        fieldsAndValues: HashDataType | Record<string, GlideString>,
        options?: HSetExOptions & CallOptions,
    ): Promise<number> {
        return this.run(Hashes.hsetex(key, fieldsAndValues, options), options);
    }

    /**
     * Sets a field of a hash if the hash does not have it.
     *
     * A missing key counts as an empty hash and is created.
     *
     * @param key The key of the hash.
     * @param field The name of the field.
     * @param value Its value.
     * @returns Whether the field was set.
     * @throws `WRONGTYPE` if the key holds something other than a hash.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.hsetnx("user", "name", "Ada"); // true
     * ```
     */
    hsetnx(key: GlideString, field: GlideString, value: GlideString, options?: CallOptions): Promise<boolean> {
        return this.run(Hashes.hsetnx(key, field, value), options);
    }

    /**
     * Measures the value of a field.
     *
     * @param key The key of the hash.
     * @param field The name of the field.
     * @returns The length in bytes, 0 if the field or the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a hash.
     * @since 3.2.0
     * @example
     * ```ts
     * await client.hset("user", { name: "Ada" }); // 1
     * await client.hstrlen("user", "name"); // 3
     * ```
     */
    hstrlen(key: GlideString, field: GlideString, options?: CallOptions): Promise<number> {
        return this.run(Hashes.hstrlen(key, field), options);
    }

    /**
     * Tells how long fields of a hash still live, in seconds.
     *
     * @param key The key of the hash.
     * @param fields The names of the fields.
     * @returns For each field, in order: the time left in seconds; -1 if it has no expiry, -2 if there is no such field
     * or no such key.
     * @throws `WRONGTYPE` if the key holds something other than a hash.
     * @since 9.0.0
     * @example
     * ```ts
     * await client.hset("user", { name: "Ada" }); // 1
     * await client.httl("user", ["name", "city"]); // [-1, -2]
     * ```
     */
    httl(key: GlideString, fields: GlideString[], options?: CallOptions): Promise<number[]> {
        return this.run(Hashes.httl(key, fields), options);
    }

    /**
     * Lists the values of a hash.
     *
     * @param key The key of the hash.
     * @returns The values of the fields, in no particular order; none if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a hash.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.hset("user", { name: "Ada" }); // 1
     * await client.hvals("user"); // ["Ada"]
     * ```
     */
    hvals(key: GlideString, options?: DecoderOption & CallOptions): Promise<GlideString[]> {
        return this.run(Hashes.hvals(key), options);
    }

    /**
     * Shows elements to a HyperLogLog, a small value that estimates how many different elements it has seen.
     *
     * A key that does not exist gets a new one, also when no elements are given.
     *
     * @param key The key.
     * @param elements The elements; may be empty.
     * @returns Whether the estimate may have changed, or the key is new.
     * @throws `WRONGTYPE` if the key holds something other than a HyperLogLog.
     * @since 2.8.9
     * @example
     * ```ts
     * await client.pfadd("visitors", ["Ada", "Bob"]); // true
     * await client.pfadd("visitors", ["Ada"]); // false
     * ```
     */
    pfadd(key: GlideString, elements: GlideString[], options?: CallOptions): Promise<boolean> {
        return this.run(Hyperloglogs.pfadd(key, elements), options);
    }

    /**
     * Estimates how many different elements HyperLogLogs have seen together.
     *
     * The standard error is 0.81 %.
     *
     * @param keys The keys. One that does not exist has seen nothing.
     * @returns About the number of different elements.
     * @throws `WRONGTYPE` if a key holds something other than a HyperLogLog.
     * @since 2.8.9
     * @example
     * ```ts
     * await client.pfadd("monday", ["Ada", "Bob"]); // true
     * await client.pfadd("tuesday", ["Ada", "Cleo"]); // true
     * await client.pfcount(["monday", "tuesday"]); // 3
     * ```
     */
    pfcount(keys: GlideString[], options?: CallOptions): Promise<number> {
        return this.run(Hyperloglogs.pfcount(keys), options);
    }

    /**
     * Lets a HyperLogLog see all that others have seen.
     *
     * What the destination has seen before stays.
     *
     * @param destination The HyperLogLog that changes; a new one if the key does not exist.
     * @param sourceKeys The other HyperLogLogs. A key that does not exist has seen nothing.
     * @returns Always OK.
     * @throws `WRONGTYPE` if a key holds something other than a HyperLogLog.
     * @since 2.8.9
     * @example
     * ```ts
     * await client.pfadd("monday", ["Ada", "Bob"]); // true
     * await client.pfmerge("week", ["monday"]); // "OK"
     * await client.pfcount(["week"]); // 2
     * ```
     */
    pfmerge(destination: GlideString, sourceKeys: GlideString[], options?: CallOptions): Promise<"OK"> {
        return this.run(Hyperloglogs.pfmerge(destination, sourceKeys), options);
    }

    /**
     * Moves an element from an end of one list to an end of another, or of the same one, and waits for an element if
     * there is none.
     *
     * In a cluster both keys must share a slot.
     *
     * @param source The key of the list to take it from.
     * @param destination The key of the list to add it to.
     * @param whereFrom Which end of the source to take the element from.
     * @param whereTo Which end of the destination to add it to.
     * @param timeout How long to wait, in seconds; 0 waits without end.
     * @returns The element, or nothing if none came in time.
     * @throws `WRONGTYPE` if one of the keys holds something other than a list.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.rpush("todo", ["wash", "cook"]); // 2
     * await client.blmove("todo", "done", ListDirection.LEFT, ListDirection.RIGHT, 1); // "wash"
     * ```
     */
    blmove(
        source: GlideString,
        destination: GlideString,
        whereFrom: ListDirection,
        whereTo: ListDirection,
        timeout: number,
        options?: DecoderOption & CallOptions,
    ): Promise<GlideString | null> {
        return this.run(Lists.blmove(source, destination, whereFrom, whereTo, timeout), options);
    }

    /**
     * Removes elements from the first list that has some, and waits for one if all are empty.
     *
     * In a cluster all keys must share a slot.
     *
     * @param keys The keys of the lists, in the order to look at them.
     * @param direction Which end to remove elements from.
     * @param timeout How long to wait, in seconds; 0 waits without end.
     * @returns The key of that list with the elements, in the order in which they were removed; nothing if none came in
     * time.
     * @throws `WRONGTYPE` if a key holds something other than a list.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.rpush("jobs", ["a", "b", "c"]); // 3
     * await client.blmpop(["urgent", "jobs"], ListDirection.LEFT, 1, { count: 2 }); // { key: "jobs", elements: ["a",
     * "b"] }
     * ```
     */
    blmpop(
        keys: GlideString[],
        direction: ListDirection,
        timeout: number,
        options?: BlmpopOptions & DecoderOption & CallOptions,
    ): Promise<{ key: GlideString; elements: GlideString[] } | null> {
        return this.run(Lists.blmpop(keys, direction, timeout, options), options);
    }

    /**
     * Removes the head of the first list that has an element, and waits for one if all are empty.
     *
     * In a cluster all keys must share a slot.
     *
     * @param keys The keys of the lists, in the order to look at them.
     * @param timeout How long to wait, in seconds; 0 waits without end.
     * @returns The key of that list and the element; nothing if none came in time.
     * @throws `WRONGTYPE` if a key holds something other than a list.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.rpush("jobs", ["a", "b"]); // 2
     * await client.blpop(["urgent", "jobs"], 1); // ["jobs", "a"]
     * ```
     */
    blpop(
        keys: GlideString[],
        timeout: number,
        options?: DecoderOption & CallOptions,
    ): Promise<[GlideString, GlideString] | null> {
        return this.run(Lists.blpop(keys, timeout), options);
    }

    /**
     * Removes the tail of the first list that has an element, and waits for one if all are empty.
     *
     * In a cluster all keys must share a slot.
     *
     * @param keys The keys of the lists, in the order to look at them.
     * @param timeout How long to wait, in seconds; 0 waits without end.
     * @returns The key of that list and the element; nothing if none came in time.
     * @throws `WRONGTYPE` if a key holds something other than a list.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.rpush("jobs", ["a", "b"]); // 2
     * await client.brpop(["urgent", "jobs"], 1); // ["jobs", "b"]
     * ```
     */
    brpop(
        keys: GlideString[],
        timeout: number,
        options?: DecoderOption & CallOptions,
    ): Promise<[GlideString, GlideString] | null> {
        return this.run(Lists.brpop(keys, timeout), options);
    }

    /**
     * Moves the tail of one list to the head of another, or of the same one, and waits for an element if there is none.
     *
     * Newer code uses `BLMOVE`. In a cluster both keys must share a slot.
     *
     * @param source The key of the list to take it from.
     * @param destination The key of the list to add it to.
     * @param timeout How long to wait, in seconds; 0 waits without end.
     * @returns The element, or nothing if none came in time.
     * @throws `WRONGTYPE` if one of the keys holds something other than a list.
     * @since 2.2.0
     * @example
     * ```ts
     * await client.rpush("todo", ["wash", "cook"]); // 2
     * await client.brpoplpush("todo", "done", 1); // "cook"
     * ```
     */
    brpoplpush(
        source: GlideString,
        destination: GlideString,
        timeout: number,
        options?: DecoderOption & CallOptions,
    ): Promise<GlideString | null> {
        return this.run(Lists.brpoplpush(source, destination, timeout), options);
    }

    /**
     * Reads an element of a list.
     *
     * This takes time in proportion to how far it is from the nearer end.
     *
     * @param key The key of the list.
     * @param index Where it is, counted from 0; negative counts from the tail, so that -1 is the last element.
     * @returns The element, or nothing if the list is not that long or does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a list.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.rpush("days", ["Mon", "Tue", "Wed"]); // 3
     * await client.lindex("days", -1); // "Wed"
     * ```
     */
    lindex(key: GlideString, index: number, options?: DecoderOption & CallOptions): Promise<GlideString | null> {
        return this.run(Lists.lindex(key, index), options);
    }

    /**
     * Inserts an element next to the first one that equals the pivot, counted from the head.
     *
     * @param key The key of the list.
     * @param position On which side of the pivot.
     * @param pivot The element to look for.
     * @param element The element to insert.
     * @returns The length of the list after the change; 0 if the key does not exist, -1 if no element equals the pivot.
     * @throws `WRONGTYPE` if the key holds something other than a list.
     * @since 2.2.0
     * @example
     * ```ts
     * await client.rpush("days", ["Mon", "Wed"]); // 2
     * await client.linsert("days", InsertPosition.Before, "Wed", "Tue"); // 3
     * await client.linsert("days", InsertPosition.After, "Fri", "Sat"); // -1
     * ```
     */
    linsert(
        key: GlideString,
        position: InsertPosition,
        pivot: GlideString,
        element: GlideString,
        options?: CallOptions,
    ): Promise<number> {
        return this.run(Lists.linsert(key, position, pivot, element), options);
    }

    /**
     * Counts the elements of a list.
     *
     * @param key The key of the list.
     * @returns The length, 0 if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a list.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.rpush("days", ["Mon", "Tue"]); // 2
     * await client.llen("days"); // 2
     * ```
     */
    llen(key: GlideString, options?: CallOptions): Promise<number> {
        return this.run(Lists.llen(key), options);
    }

    /**
     * Moves an element from an end of one list to an end of another, or of the same one.
     *
     * In a cluster both keys must share a slot.
     *
     * @param source The key of the list to take it from.
     * @param destination The key of the list to add it to.
     * @param whereFrom Which end of the source to take the element from.
     * @param whereTo Which end of the destination to add it to.
     * @returns The element, or nothing if the source does not exist.
     * @throws `WRONGTYPE` if one of the keys holds something other than a list.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.rpush("todo", ["wash", "cook"]); // 2
     * await client.lmove("todo", "done", ListDirection.RIGHT, ListDirection.LEFT); // "cook"
     * ```
     */
    lmove(
        source: GlideString,
        destination: GlideString,
        whereFrom: ListDirection,
        whereTo: ListDirection,
        options?: DecoderOption & CallOptions,
    ): Promise<GlideString | null> {
        return this.run(Lists.lmove(source, destination, whereFrom, whereTo), options);
    }

    /**
     * Removes elements from the first list that has some.
     *
     * In a cluster all keys must share a slot.
     *
     * @param keys The keys of the lists, in the order to look at them.
     * @param direction Which end to remove elements from.
     * @returns The key of that list with the elements, in the order in which they were removed; nothing if all are
     * empty.
     * @throws `WRONGTYPE` if a key holds something other than a list.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.rpush("jobs", ["a", "b", "c"]); // 3
     * await client.lmpop(["urgent", "jobs"], ListDirection.LEFT); // { key: "jobs", elements: ["a"] }
     * await client.lmpop(["urgent", "jobs"], ListDirection.RIGHT, { count: 5 }); // { key: "jobs", elements: ["c", "b"]
     * }
     * await client.lmpop(["jobs"], ListDirection.LEFT); // null
     * ```
     */
    lmpop(
        keys: GlideString[],
        direction: ListDirection,
        options?: LmpopOptions & DecoderOption & CallOptions,
    ): Promise<{ key: GlideString; elements: GlideString[] } | null> {
        return this.run(Lists.lmpop(keys, direction, options), options);
    }

    /**
     * Removes the head of a list.
     *
     * A list without elements is deleted.
     *
     * @param key The key of the list.
     * @returns The element, or nothing if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a list.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.rpush("days", ["Mon", "Tue"]); // 2
     * await client.lpop("days"); // "Mon"
     * ```
     */
    lpop(key: GlideString, options?: DecoderOption & CallOptions): Promise<GlideString | null> {
        return this.run(Lists.lpop(key), options);
    }

    /**
     * Removes several elements from the head of a list.
     *
     * A list without elements is deleted.
     *
     * @param key The key of the list.
     * @param count How many elements to remove at most.
     * @returns The elements, the former head first, or nothing if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a list.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.rpush("days", ["Mon", "Tue", "Wed"]); // 3
     * await client.lpopCount("days", 2); // ["Mon", "Tue"]
     * await client.lpopCount("none", 2); // null
     * ```
     */
    lpopCount(key: GlideString, count: number, options?: DecoderOption & CallOptions): Promise<GlideString[] | null> {
        return this.run(Lists.lpopCount(key, count), options);
    }

    /**
     * Finds where in a list an element is.
     *
     * @param key The key of the list.
     * @param element The element to look for.
     * @returns The index of the element, counted from the head, or null if it was not found; with a `count` an array of
     * indexes, which is empty then.
     * @throws `WRONGTYPE` if the key holds something other than a list; `ERR` if the rank is 0.
     * @since 6.0.6
     * @example
     * ```ts
     * await client.rpush("word", ["a", "n", "n", "a"]); // 4
     * await client.lpos("word", "a"); // 0
     * await client.lpos("word", "a", { rank: -1 }); // 3
     * await client.lpos("word", "n", { maxLength: 1 }); // null
     * ```
     */
    lpos(
        key: GlideString,
        element: GlideString,
        options?: LPosOptions & CallOptions,
    ): Promise<number | number[] | null> {
        return this.run(builders.lpos(key, element, options), options);
    }

    /**
     * Adds elements at the head of a list, one after the other, so that the last one given becomes the head.
     *
     * A missing key counts as an empty list and is created.
     *
     * @param key The key of the list.
     * @param elements The elements to add, in this order.
     * @returns The length of the list after the change.
     * @throws `WRONGTYPE` if the key holds something other than a list.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.lpush("stack", ["bottom", "top"]); // 2
     * ```
     */
    lpush(key: GlideString, elements: GlideString[], options?: CallOptions): Promise<number> {
        return this.run(Lists.lpush(key, elements), options);
    }

    /**
     * Adds elements at the head of a list that exists, one after the other, so that the last one given becomes the
     * head.
     *
     * @param key The key of the list.
     * @param elements The elements to add, in this order.
     * @returns The length of the list after the change, 0 if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a list.
     * @since 2.2.0
     * @example
     * ```ts
     * await client.lpushx("stack", ["top"]); // 0
     * ```
     */
    lpushx(key: GlideString, elements: GlideString[], options?: CallOptions): Promise<number> {
        return this.run(Lists.lpushx(key, elements), options);
    }

    /**
     * Reads a part of a list.
     *
     * Indexes count from 0; negative ones count from the tail, so that -1 is the last element.
     *
     * @param key The key of the list.
     * @param start The index of the first element.
     * @param end The index of the last element, which is included.
     * @returns The elements that there are in this range; none if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a list.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.rpush("days", ["Mon", "Tue", "Wed"]); // 3
     * await client.lrange("days", 1, -1); // ["Tue", "Wed"]
     * ```
     */
    lrange(
        key: GlideString,
        start: number,
        end: number,
        options?: DecoderOption & CallOptions,
    ): Promise<GlideString[]> {
        return this.run(Lists.lrange(key, start, end), options);
    }

    /**
     * Removes elements of a list that equal the given one.
     *
     * A list without elements is deleted.
     *
     * @param key The key of the list.
     * @param count How many to remove at most, from the head on; negative removes that many from the tail on, and 0
     * removes all.
     * @param element The element to remove.
     * @returns The number of elements that were removed.
     * @throws `WRONGTYPE` if the key holds something other than a list.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.rpush("word", ["a", "n", "n", "a"]); // 4
     * await client.lrem("word", -1, "a"); // 1
     * ```
     */
    lrem(key: GlideString, count: number, element: GlideString, options?: CallOptions): Promise<number> {
        return this.run(Lists.lrem(key, count, element), options);
    }

    /**
     * Replaces an element of a list.
     *
     * @param key The key of the list.
     * @param index Where it is, counted from 0; negative counts from the tail.
     * @param element The new element.
     * @returns Always OK.
     * @throws `ERR` if the list is not that long or the key does not exist; `WRONGTYPE` if it holds something other
     * than a list.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.rpush("days", ["Mon", "Tue"]); // 2
     * await client.lset("days", -1, "Sun"); // "OK"
     * ```
     */
    lset(key: GlideString, index: number, element: GlideString, options?: CallOptions): Promise<"OK"> {
        return this.run(Lists.lset(key, index, element), options);
    }

    /**
     * Removes what lies outside a part of a list.
     *
     * Indexes count from 0; negative ones count from the tail. A list without elements is deleted.
     *
     * @param key The key of the list.
     * @param start The index of the first element to keep.
     * @param end The index of the last element to keep.
     * @returns Always OK.
     * @throws `WRONGTYPE` if the key holds something other than a list.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.rpush("log", ["a", "b", "c"]); // 3
     * await client.ltrim("log", -2, -1); // "OK"
     * await client.lrange("log", 0, -1); // ["b", "c"]
     * ```
     */
    ltrim(key: GlideString, start: number, end: number, options?: CallOptions): Promise<"OK"> {
        return this.run(Lists.ltrim(key, start, end), options);
    }

    /**
     * Removes the tail of a list.
     *
     * A list without elements is deleted.
     *
     * @param key The key of the list.
     * @returns The element, or nothing if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a list.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.rpush("days", ["Mon", "Tue"]); // 2
     * await client.rpop("days"); // "Tue"
     * ```
     */
    rpop(key: GlideString, options?: DecoderOption & CallOptions): Promise<GlideString | null> {
        return this.run(Lists.rpop(key), options);
    }

    /**
     * Removes several elements from the tail of a list.
     *
     * A list without elements is deleted.
     *
     * @param key The key of the list.
     * @param count How many elements to remove at most.
     * @returns The elements, the former tail first, or nothing if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a list.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.rpush("days", ["Mon", "Tue", "Wed"]); // 3
     * await client.rpopCount("days", 2); // ["Wed", "Tue"]
     * await client.rpopCount("none", 2); // null
     * ```
     */
    rpopCount(key: GlideString, count: number, options?: DecoderOption & CallOptions): Promise<GlideString[] | null> {
        return this.run(Lists.rpopCount(key, count), options);
    }

    /**
     * Moves the tail of one list to the head of another, or of the same one.
     *
     * Newer code uses `LMOVE`. In a cluster both keys must share a slot.
     *
     * @param source The key of the list to take it from.
     * @param destination The key of the list to add it to.
     * @returns The element, or nothing if the source does not exist.
     * @throws `WRONGTYPE` if one of the keys holds something other than a list.
     * @since 1.2.0
     * @example
     * ```ts
     * await client.rpush("todo", ["wash", "cook"]); // 2
     * await client.rpoplpush("todo", "done"); // "cook"
     * ```
     */
    rpoplpush(
        source: GlideString,
        destination: GlideString,
        options?: DecoderOption & CallOptions,
    ): Promise<GlideString | null> {
        return this.run(Lists.rpoplpush(source, destination), options);
    }

    /**
     * Adds elements at the tail of a list.
     *
     * A missing key counts as an empty list and is created.
     *
     * @param key The key of the list.
     * @param elements The elements to add, in this order.
     * @returns The length of the list after the change.
     * @throws `WRONGTYPE` if the key holds something other than a list.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.rpush("days", ["Mon", "Tue"]); // 2
     * ```
     */
    rpush(key: GlideString, elements: GlideString[], options?: CallOptions): Promise<number> {
        return this.run(Lists.rpush(key, elements), options);
    }

    /**
     * Adds elements at the tail of a list that exists.
     *
     * @param key The key of the list.
     * @param elements The elements to add, in this order.
     * @returns The length of the list after the change, 0 if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a list.
     * @since 2.2.0
     * @example
     * ```ts
     * await client.rpushx("days", ["Mon"]); // 0
     * ```
     */
    rpushx(key: GlideString, elements: GlideString[], options?: CallOptions): Promise<number> {
        return this.run(Lists.rpushx(key, elements), options);
    }

    /**
     * Lists the channels that someone listens to.
     *
     * Those who listen by a pattern do not count.
     *
     * @param options `pattern`: a glob pattern that the channels must fit.
     * @returns The channels, in no particular order.
     * @since 2.8.0
     * @example
     * ```ts
     * await client.pubsubChannels({ pattern: "news*" }); // []
     * ```
     */
    pubsubChannels(options?: { pattern?: GlideString } & DecoderOption & CallOptions): Promise<GlideString[]> {
        return this.run(Publishandsubscribe.pubsubChannels(options?.pattern), options);
    }

    /**
     * Counts the patterns that someone listens to.
     *
     * A pattern counts once, however many listen to it.
     *
     * @returns The number of different patterns.
     * @since 2.8.0
     * @example
     * ```ts
     * await client.pubsubNumPat(); // 0
     * ```
     */
    pubsubNumPat(options?: CallOptions): Promise<number> {
        return this.run(Publishandsubscribe.pubsubNumPat(), options);
    }

    /**
     * Counts who listens to each of some channels.
     *
     * Those who listen by a pattern do not count.
     *
     * @param channels The channels.
     * @returns The number of listeners of each channel.
     * @since 2.8.0
     * @example
     * ```ts
     * await client.pubsubNumSub(["news"]); // [{ channel: "news", numSub: 0 }]
     * ```
     */
    pubsubNumSub(
        channels?: GlideString[],
        options?: DecoderOption & CallOptions,
    ): Promise<{ channel: GlideString; numSub: number }[]> {
        return this.run(Publishandsubscribe.pubsubNumSub(channels), options);
    }

    /**
     * Lists the sharded channels that someone listens to.
     *
     * @param options `pattern`: a glob pattern that the channels must fit.
     * @returns The channels, in no particular order.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.pubsubShardChannels(); // []
     * ```
     */
    pubsubShardChannels(options?: { pattern?: GlideString } & DecoderOption & CallOptions): Promise<GlideString[]> {
        return this.run(Publishandsubscribe.pubsubShardChannels(options?.pattern), options);
    }

    /**
     * Counts who listens to each of some sharded channels.
     *
     * @param channels The channels.
     * @returns The number of listeners of each channel.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.pubsubShardNumSub(["news"]); // [{ channel: "news", numSub: 0 }]
     * ```
     */
    pubsubShardNumSub(
        channels?: GlideString[],
        options?: DecoderOption & CallOptions,
    ): Promise<{ channel: GlideString; numSub: number }[]> {
        return this.run(Publishandsubscribe.pubsubShardNumSub(channels), options);
    }

    /**
     * Sends a message to everyone who listens to a sharded channel.
     *
     * In a cluster such a channel lives on the shard of its name's slot, so that only that shard carries its messages.
     *
     * @param message The message.
     * @param channel The channel to send it on.
     * @returns How many connections to this server got the message.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.spublish("Hello", "news"); // 0
     * ```
     */
    spublish(message: GlideString, channel: GlideString, options?: CallOptions): Promise<number> {
        return this.run(Publishandsubscribe.spublish(message, channel), options);
    }

    /**
     * Runs a script on the server, with nothing else in between.
     *
     * The server keeps it, so that later its digest suffices.
     *
     * @param script The source, in Lua.
     * @param keys The keys that it works on. A cluster routes by them, so it must not use others.
     * @param args Further arguments, which are not keys.
     * @returns What the script returns.
     * @throws `ERR` if the script fails, with its message; `READONLY` if it writes to a replica.
     * @since 2.6.0
     * @example
     * ```ts
     * await client.eval("return {KEYS[1], ARGV[1]}", ["a"], ["b"]); // ["a", "b"]
     * ```
     */
    eval(
        script: GlideString,
        keys: GlideString[],
        args?: GlideString[],
        options?: DecoderOption & CallOptions,
    ): Promise<GlideReturnType> {
        return this.run(Scriptsandfunctions.eval_(script, keys, args), options);
    }

    /**
     * Runs a script that the server keeps, by its digest.
     *
     * @param sha1 The SHA1 digest of the script, in hexadecimal.
     * @param keys The keys that it works on. A cluster routes by them, so it must not use others.
     * @param args Further arguments, which are not keys.
     * @returns What the script returns.
     * @throws `NOSCRIPT` if the server does not have the script; `ERR` if the script fails.
     * @since 2.6.0
     * @example
     * ```ts
     * await client.scriptLoad("return 1"); // "e0e1f9fabfc9d4800c877a703b823ac0578ff8db"
     * await client.evalsha("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", []); // 1
     * ```
     */
    evalsha(
        sha1: GlideString,
        keys: GlideString[],
        args?: GlideString[],
        options?: DecoderOption & CallOptions,
    ): Promise<GlideReturnType> {
        return this.run(Scriptsandfunctions.evalsha(sha1, keys, args), options);
    }

    /**
     * Runs a script that the server keeps and that only reads, by its digest.
     *
     * A replica may do it.
     *
     * @param sha1 The SHA1 digest of the script, in hexadecimal.
     * @param keys The keys that it works on. A cluster routes by them, so it must not use others.
     * @param args Further arguments, which are not keys.
     * @returns What the script returns.
     * @throws `NOSCRIPT` if the server does not have the script; `ERR` if the script fails or tries to write.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.scriptLoad("return 1"); // "e0e1f9fabfc9d4800c877a703b823ac0578ff8db"
     * await client.evalshaReadonly("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", []); // 1
     * ```
     */
    evalshaReadonly(
        sha1: GlideString,
        keys: GlideString[],
        args?: GlideString[],
        options?: DecoderOption & CallOptions,
    ): Promise<GlideReturnType> {
        return this.run(Scriptsandfunctions.evalshaReadonly(sha1, keys, args), options);
    }

    /**
     * Runs a script that only reads.
     *
     * A replica may do it.
     *
     * @param script The source, in Lua.
     * @param keys The keys that it works on. A cluster routes by them, so it must not use others.
     * @param args Further arguments, which are not keys.
     * @returns What the script returns.
     * @throws `ERR` if the script fails or tries to write.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.set("a", "1"); // "OK"
     * await client.evalReadonly("return redis.call('GET', KEYS[1])", ["a"]); // "1"
     * ```
     */
    evalReadonly(
        script: GlideString,
        keys: GlideString[],
        args?: GlideString[],
        options?: DecoderOption & CallOptions,
    ): Promise<GlideReturnType> {
        return this.run(Scriptsandfunctions.evalReadonly(script, keys, args), options);
    }

    /**
     * Calls a function of a library that was loaded, with nothing else in between.
     *
     * @param func The name of the function.
     * @param keys The keys that it works on. A cluster routes by them, so it must not use others.
     * @param args Further arguments, which are not keys.
     * @returns What the function returns.
     * @throws `ERR` if there is no such function or it fails.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.functionLoad("#!lua name=echoes\nredis.register_function('echo', function(keys, args) return args[1]
     * end)", { replace: true }); // "echoes"
     * await client.fcall("echo", [], ["Hello"]); // "Hello"
     * ```
     */
    fcall(
        func: GlideString,
        keys: GlideString[],
        args?: GlideString[],
        options?: DecoderOption & CallOptions,
    ): Promise<GlideReturnType> {
        return this.run(Scriptsandfunctions.fcall(func, keys, args), options);
    }

    /**
     * Calls a function that only reads, which its library says by the flag `no-writes`.
     *
     * A replica may do it.
     *
     * @param func The name of the function.
     * @param keys The keys that it works on. A cluster routes by them, so it must not use others.
     * @param args Further arguments, which are not keys.
     * @returns What the function returns.
     * @throws `ERR` if there is no such function, it fails, or it does not have the flag.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.functionLoad("#!lua name=ones\nredis.register_function{function_name='one', callback=function()
     * return 1 end, flags={'no-writes'}}", { replace: true }); // "ones"
     * await client.fcallReadonly("one", []); // 1
     * ```
     */
    fcallReadonly(
        func: GlideString,
        keys: GlideString[],
        args?: GlideString[],
        options?: DecoderOption & CallOptions,
    ): Promise<GlideReturnType> {
        return this.run(Scriptsandfunctions.fcallReadonly(func, keys, args), options);
    }

    /**
     * Gives the source of a script that the server keeps.
     *
     * @param sha1 The SHA1 digest of the script, in hexadecimal.
     * @returns The source.
     * @throws `NOSCRIPT` if the server does not have the script.
     * @since 8.0.0
     * @example
     * ```ts
     * await client.scriptLoad("return 1"); // "e0e1f9fabfc9d4800c877a703b823ac0578ff8db"
     * await client.scriptShow("e0e1f9fabfc9d4800c877a703b823ac0578ff8db"); // "return 1"
     * ```
     */
    scriptShow(sha1: GlideString, options?: DecoderOption & CallOptions): Promise<GlideString> {
        return this.run(Scriptsandfunctions.scriptShow(sha1), options);
    }

    /**
     * Estimates how many bytes of memory a key and its value take, with what the server needs to keep them.
     *
     * @param key The key.
     * @returns The number of bytes, or nothing if the key does not exist.
     * @since 4.0.0
     * @example
     * ```ts
     * await client.set("a", "1"); // "OK"
     * await client.memoryUsage("a", { samples: 0 }); // such as 32
     * await client.memoryUsage("b"); // null
     * ```
     */
    memoryUsage(key: GlideString, options?: MemoryUsageOptions & CallOptions): Promise<number | null> {
        return this.run(Server.memoryUsage(key, options), options);
    }

    /**
     * Adds members to a set.
     *
     * A missing key counts as an empty set and is created.
     *
     * @param key The key of the set.
     * @param members The members to add.
     * @returns The number of members that were not in the set before.
     * @throws `WRONGTYPE` if the key holds something other than a set.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.sadd("tags", ["red", "blue"]); // 2
     * await client.sadd("tags", ["blue", "green"]); // 1
     * ```
     */
    sadd(key: GlideString, members: GlideString[], options?: CallOptions): Promise<number> {
        return this.run(Sets.sadd(key, members), options);
    }

    /**
     * Counts the members of a set.
     *
     * @param key The key of the set.
     * @returns The number of members, 0 if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a set.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.sadd("tags", ["red", "blue"]); // 2
     * await client.scard("tags"); // 2
     * ```
     */
    scard(key: GlideString, options?: CallOptions): Promise<number> {
        return this.run(Sets.scard(key), options);
    }

    /**
     * Finds the members of the first set that are in none of the other sets.
     *
     * In a cluster all keys must share a slot.
     *
     * @param keys The keys of the sets, the one to take members from first. A missing key counts as an empty set.
     * @returns The members that only the first set has.
     * @throws `WRONGTYPE` if a key holds something other than a set.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.sadd("a", ["1", "2"]); // 2
     * await client.sadd("b", ["2", "3"]); // 2
     * await client.sdiff(["a", "b"]); // Set { "1" }
     * ```
     */
    sdiff(keys: GlideString[], options?: DecoderOption & CallOptions): Promise<Set<GlideString>> {
        return this.run(Sets.sdiff(keys), options);
    }

    /**
     * Stores the members of the first set that are in none of the other sets, as a new set.
     *
     * It replaces what the destination held, and an empty result deletes it. In a cluster all keys must share a slot.
     *
     * @param destination The key to store the result at.
     * @param keys The keys of the sets, the one to take members from first. A missing key counts as an empty set.
     * @returns The number of members of the result.
     * @throws `WRONGTYPE` if one of `keys` holds something other than a set.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.sadd("a", ["1", "2"]); // 2
     * await client.sadd("b", ["2", "3"]); // 2
     * await client.sdiffstore("c", ["a", "b"]); // 1
     * ```
     */
    sdiffstore(destination: GlideString, keys: GlideString[], options?: CallOptions): Promise<number> {
        return this.run(Sets.sdiffstore(destination, keys), options);
    }

    /**
     * Finds the members that all of the sets have.
     *
     * In a cluster all keys must share a slot.
     *
     * @param keys The keys of the sets. A missing key counts as an empty set.
     * @returns The members that are in every set.
     * @throws `WRONGTYPE` if a key holds something other than a set.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.sadd("a", ["1", "2"]); // 2
     * await client.sadd("b", ["2", "3"]); // 2
     * await client.sinter(["a", "b"]); // Set { "2" }
     * ```
     */
    sinter(keys: GlideString[], options?: DecoderOption & CallOptions): Promise<Set<GlideString>> {
        return this.run(Sets.sinter(keys), options);
    }

    /**
     * Counts the members that all of the sets have.
     *
     * In a cluster all keys must share a slot.
     *
     * @param keys The keys of the sets. A missing key counts as an empty set.
     * @returns The number of members that are in every set, but not more than the limit.
     * @throws `WRONGTYPE` if a key holds something other than a set.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.sadd("a", ["1", "2", "3"]); // 3
     * await client.sadd("b", ["2", "3"]); // 2
     * await client.sintercard(["a", "b"]); // 2
     * await client.sintercard(["a", "b"], { limit: 1 }); // 1
     * ```
     */
    sintercard(keys: GlideString[], options?: SintercardOptions & CallOptions): Promise<number> {
        return this.run(Sets.sintercard(keys, options), options);
    }

    /**
     * Stores the members that all of the sets have, as a new set.
     *
     * It replaces what the destination held, and an empty result deletes it. In a cluster all keys must share a slot.
     *
     * @param destination The key to store the result at.
     * @param keys The keys of the sets. A missing key counts as an empty set.
     * @returns The number of members of the result.
     * @throws `WRONGTYPE` if one of `keys` holds something other than a set.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.sadd("a", ["1", "2"]); // 2
     * await client.sadd("b", ["2", "3"]); // 2
     * await client.sinterstore("c", ["a", "b"]); // 1
     * ```
     */
    sinterstore(destination: GlideString, keys: GlideString[], options?: CallOptions): Promise<number> {
        return this.run(Sets.sinterstore(destination, keys), options);
    }

    /**
     * Tells whether a set has a member.
     *
     * @param key The key of the set.
     * @param member The member to look for.
     * @returns Whether it is in the set: false if the key does not exist, too.
     * @throws `WRONGTYPE` if the key holds something other than a set.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.sadd("tags", ["red"]); // 1
     * await client.sismember("tags", "red"); // true
     * ```
     */
    sismember(key: GlideString, member: GlideString, options?: CallOptions): Promise<boolean> {
        return this.run(Sets.sismember(key, member), options);
    }

    /**
     * Reads all members of a set.
     *
     * The server does nothing else meanwhile: of a large set, `SSCAN` reads a part at a time.
     *
     * @param key The key of the set.
     * @returns The members; none if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a set.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.sadd("tags", ["red"]); // 1
     * await client.smembers("tags"); // Set { "red" }
     * ```
     */
    smembers(key: GlideString, options?: DecoderOption & CallOptions): Promise<Set<GlideString>> {
        return this.run(Sets.smembers(key), options);
    }

    /**
     * Tells of several members whether a set has them.
     *
     * @param key The key of the set.
     * @param members The members to look for.
     * @returns For each of them, in their order, whether it is in the set.
     * @throws `WRONGTYPE` if the key holds something other than a set.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.sadd("tags", ["red"]); // 1
     * await client.smismember("tags", ["red", "blue"]); // [true, false]
     * ```
     */
    smismember(key: GlideString, members: GlideString[], options?: CallOptions): Promise<boolean[]> {
        return this.run(Sets.smismember(key, members), options);
    }

    /**
     * Moves a member from one set to another: at no time is it in both or in none.
     *
     * In a cluster both keys must share a slot.
     *
     * @param source The key of the set to take it from.
     * @param destination The key of the set to add it to.
     * @param member The member to move.
     * @returns Whether it was moved: false if the source does not have it.
     * @throws `WRONGTYPE` if one of the keys holds something other than a set.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.sadd("todo", ["wash"]); // 1
     * await client.smove("todo", "done", "wash"); // true
     * ```
     */
    smove(source: GlideString, destination: GlideString, member: GlideString, options?: CallOptions): Promise<boolean> {
        return this.run(Sets.smove(source, destination, member), options);
    }

    /**
     * Removes a random member from a set and gives it back.
     *
     * A set without members is deleted.
     *
     * @param key The key of the set.
     * @returns The member, or nothing if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a set.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.sadd("lots", ["7"]); // 1
     * await client.spop("lots"); // "7"
     * ```
     */
    spop(key: GlideString, options?: DecoderOption & CallOptions): Promise<GlideString | null> {
        return this.run(Sets.spop(key), options);
    }

    /**
     * Removes several random members from a set and gives them back.
     *
     * A set without members is deleted.
     *
     * @param key The key of the set.
     * @param count How many members to remove.
     * @returns The members, which are fewer than asked for if the set has no more; none if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a set.
     * @since 3.2.0
     * @example
     * ```ts
     * await client.sadd("lots", ["7"]); // 1
     * await client.spopCount("lots", 2); // Set { "7" }
     * ```
     */
    spopCount(key: GlideString, count: number, options?: DecoderOption & CallOptions): Promise<Set<GlideString>> {
        return this.run(Sets.spopCount(key, count), options);
    }

    /**
     * Picks a random member of a set and leaves it there.
     *
     * @param key The key of the set.
     * @returns The member, or nothing if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a set.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.sadd("lots", ["7"]); // 1
     * await client.srandmember("lots"); // "7"
     * ```
     */
    srandmember(key: GlideString, options?: DecoderOption & CallOptions): Promise<GlideString | null> {
        return this.run(Sets.srandmember(key), options);
    }

    /**
     * Picks several random members of a set and leaves them there.
     *
     * @param key The key of the set.
     * @param count How many members to pick. A negative number picks that many, and may pick one more than once.
     * @returns The members, in no particular order; none if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a set.
     * @since 2.6.0
     * @example
     * ```ts
     * await client.sadd("lots", ["7"]); // 1
     * await client.srandmemberCount("lots", -2); // ["7", "7"]
     * ```
     */
    srandmemberCount(key: GlideString, count: number, options?: DecoderOption & CallOptions): Promise<GlideString[]> {
        return this.run(Sets.srandmemberCount(key, count), options);
    }

    /**
     * Removes members from a set.
     *
     * A set without members is deleted.
     *
     * @param key The key of the set.
     * @param members The members to remove.
     * @returns The number of members that were removed; those that were not in the set do not count.
     * @throws `WRONGTYPE` if the key holds something other than a set.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.sadd("tags", ["red", "blue"]); // 2
     * await client.srem("tags", ["blue", "green"]); // 1
     * ```
     */
    srem(key: GlideString, members: GlideString[], options?: CallOptions): Promise<number> {
        return this.run(Sets.srem(key, members), options);
    }

    /**
     * Walks through the members of a set step by step.
     *
     * Each step gives some members and a cursor for the next step. A member that is there throughout is given at least
     * once; one may be given more than once.
     *
     * @param key The key of the set.
     * @param cursor `0` to begin, then what the step before gave.
     * @returns The cursor for the next step, which is `0` after the last one, and the members of this step, which may
     * be none.
     * @throws `WRONGTYPE` if the key holds something other than a set; `ERR` if the cursor is not a number.
     * @since 2.8.0
     * @example
     * ```ts
     * await client.sadd("tags", ["red"]); // 1
     * await client.sscan("tags", "0"); // ["0", ["red"]]
     * await client.sscan("tags", "0", { match: "b*", count: 100 }); // ["0", []]
     * ```
     */
    sscan(
        key: GlideString,
        cursor: GlideString,
        options?: BaseScanOptions & DecoderOption & CallOptions,
    ): Promise<[GlideString, GlideString[]]> {
        return this.run(Sets.sscan(key, cursor, options), options);
    }

    /**
     * Finds the members that at least one of the sets has.
     *
     * In a cluster all keys must share a slot.
     *
     * @param keys The keys of the sets. A missing key counts as an empty set.
     * @returns The members of all sets.
     * @throws `WRONGTYPE` if a key holds something other than a set.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.sadd("a", ["1", "2"]); // 2
     * await client.sadd("b", ["2", "3"]); // 2
     * await client.sunion(["a", "b"]); // Set { "1", "2", "3" }
     * ```
     */
    sunion(keys: GlideString[], options?: DecoderOption & CallOptions): Promise<Set<GlideString>> {
        return this.run(Sets.sunion(keys), options);
    }

    /**
     * Stores the members that at least one of the sets has, as a new set.
     *
     * It replaces what the destination held. In a cluster all keys must share a slot.
     *
     * @param destination The key to store the result at.
     * @param keys The keys of the sets. A missing key counts as an empty set.
     * @returns The number of members of the result.
     * @throws `WRONGTYPE` if one of `keys` holds something other than a set.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.sadd("a", ["1", "2"]); // 2
     * await client.sadd("b", ["2", "3"]); // 2
     * await client.sunionstore("c", ["a", "b"]); // 3
     * ```
     */
    sunionstore(destination: GlideString, keys: GlideString[], options?: CallOptions): Promise<number> {
        return this.run(Sets.sunionstore(destination, keys), options);
    }

    /**
     * Takes the members with the lowest or the highest scores away from the first of several sorted sets that has any,
     * and waits for one if none has.
     *
     * In a cluster all keys must share a slot.
     *
     * @param keys The keys of the sorted sets to look at, in this order; the first one that has members counts.
     * @param modifier Which members to take.
     * @param timeout How long to wait at most, in seconds and parts of them; 0 for ever.
     * @returns The key, and the members that were taken with their scores; nothing if the time is over.
     * @throws `WRONGTYPE` if a key holds something other than a sorted set.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2 }); // 2
     * await client.bzmpop(["none", "z"], ScoreFilter.MAX, 0.1, { count: 2 }); // ["z", [{ element: "b", score: 2 }, {
     * element: "a", score: 1 }]]
     * await client.bzmpop(["z"], ScoreFilter.MIN, 0.01); // null
     * ```
     */
    bzmpop(
        keys: GlideString[],
        modifier: ScoreFilter,
        timeout: number,
        options?: BzmpopOptions & DecoderOption & CallOptions,
    ): Promise<[GlideString, SortedSetDataType] | null> {
        return this.run(Sortedsets.bzmpop(keys, modifier, timeout, options), options);
    }

    /**
     * Takes the member with the highest score away from the first of several sorted sets that has any, and waits for
     * one if none has.
     *
     * In a cluster all keys must share a slot.
     *
     * @param keys The keys of the sorted sets to look at, in this order; the first one that has members counts.
     * @param timeout How long to wait at most, in seconds and parts of them; 0 for ever.
     * @returns The key, the member and its score; nothing if the time is over.
     * @throws `WRONGTYPE` if a key holds something other than a sorted set.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2 }); // 2
     * await client.bzpopmax(["none", "z"], 0.1); // ["z", "b", 2]
     * await client.bzpopmax(["none"], 0.01); // null
     * ```
     */
    bzpopmax(
        keys: GlideString[],
        timeout: number,
        options?: DecoderOption & CallOptions,
    ): Promise<[GlideString, GlideString, number] | null> {
        return this.run(Sortedsets.bzpopmax(keys, timeout), options);
    }

    /**
     * Takes the member with the lowest score away from the first of several sorted sets that has any, and waits for one
     * if none has.
     *
     * In a cluster all keys must share a slot.
     *
     * @param keys The keys of the sorted sets to look at, in this order; the first one that has members counts.
     * @param timeout How long to wait at most, in seconds and parts of them; 0 for ever.
     * @returns The key, the member and its score; nothing if the time is over.
     * @throws `WRONGTYPE` if a key holds something other than a sorted set.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2 }); // 2
     * await client.bzpopmin(["none", "z"], 0.1); // ["z", "a", 1]
     * await client.bzpopmin(["none"], 0.01); // null
     * ```
     */
    bzpopmin(
        keys: GlideString[],
        timeout: number,
        options?: DecoderOption & CallOptions,
    ): Promise<[GlideString, GlideString, number] | null> {
        return this.run(Sortedsets.bzpopmin(keys, timeout), options);
    }

    /**
     * Adds members with scores to a sorted set, and changes the scores of those that are there.
     *
     * @param key The key of the sorted set.
     * @param membersAndScores The members with their scores, which may be infinite.
     * @returns The number of members that were added, or with `changed` also of those whose score has changed.
     * @throws `ERR` if the options contradict each other. `WRONGTYPE` if the key holds something other than a sorted
     * set.
     * @since 1.2.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2 }); // 2
     * await client.zadd("z", { a: 0, b: 5, c: 3 }, { updateOptions: UpdateByScore.GREATER_THAN, changed: true }); // 2
     * ```
     */
    zadd(
        key: GlideString,
        membersAndScores: ElementAndScore[] | Record<string, Score>,
        options?: ZAddOptions & CallOptions,
    ): Promise<number> {
        return this.run(Sortedsets.zadd(key, membersAndScores, options), options);
    }

    /**
     * Adds to the score of a member, under a condition.
     *
     * A member that is not there is added with the increment as its score.
     *
     * @param key The key of the sorted set.
     * @param member The member.
     * @param increment What to add.
     * @returns The new score, or nothing if the condition did not hold.
     * @throws `ERR` if the options contradict each other, or the result is not a number. `WRONGTYPE` if the key holds
     * something other than a sorted set.
     * @since 3.0.2
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2 }); // 2
     * await client.zaddIncr("z", "a", 2.5); // 3.5
     * await client.zaddIncr("z", "c", 1, { conditionalChange: ConditionalChange.ONLY_IF_EXISTS }); // null
     * ```
     */
    zaddIncr(
        key: GlideString,
        member: GlideString,
        increment: number,
        options?: ZAddOptions & CallOptions,
    ): Promise<number | null> {
        return this.run(Sortedsets.zaddIncr(key, member, increment, options), options);
    }

    /**
     * Counts the members of a sorted set.
     *
     * @param key The key of the sorted set.
     * @returns The number of members; 0 if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 1.2.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2 }); // 2
     * await client.zcard("z"); // 2
     * ```
     */
    zcard(key: GlideString, options?: CallOptions): Promise<number> {
        return this.run(Sortedsets.zcard(key), options);
    }

    /**
     * Counts the members whose scores are in a range.
     *
     * @param key The key of the sorted set.
     * @param minScore The lowest score.
     * @param maxScore The highest score.
     * @returns The number of members in the range.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2, c: 3 }); // 3
     * await client.zcount("z", { value: 1, isInclusive: false }, InfBoundary.PositiveInfinity); // 2
     * ```
     */
    zcount(
        key: GlideString,
        minScore: Boundary<number>,
        maxScore: Boundary<number>,
        options?: CallOptions,
    ): Promise<number> {
        return this.run(Sortedsets.zcount(key, minScore, maxScore), options);
    }

    /**
     * Gives the members that the first of several sorted sets has and none of the others.
     *
     * In a cluster all keys must share a slot.
     *
     * @param keys The keys of the sorted sets.
     * @returns The members, ordered by score.
     * @throws `WRONGTYPE` if a key holds something other than a sorted set.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2 }); // 2
     * await client.zadd("x", { b: 5 }); // 1
     * await client.zdiff(["z", "x"]); // ["a"]
     * ```
     */
    zdiff(keys: GlideString[], options?: DecoderOption & CallOptions): Promise<GlideString[]> {
        return this.run(Sortedsets.zdiff(keys), options);
    }

    /**
     * Gives the members, with their scores, that the first of several sorted sets has and none of the others.
     *
     * In a cluster all keys must share a slot.
     *
     * @param keys The keys of the sorted sets.
     * @returns The members with their scores, ordered by score.
     * @throws `WRONGTYPE` if a key holds something other than a sorted set.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2 }); // 2
     * await client.zadd("x", { b: 5 }); // 1
     * await client.zdiffWithScores(["z", "x"]); // [{ element: "a", score: 1 }]
     * ```
     */
    zdiffWithScores(keys: GlideString[], options?: DecoderOption & CallOptions): Promise<SortedSetDataType> {
        return this.run(Sortedsets.zdiffWithScores(keys), options);
    }

    /**
     * Stores the members that the first of several sorted sets has and none of the others.
     *
     * In a cluster all keys must share a slot.
     *
     * @param destination The key to store the result at; what it holds is replaced, and deleted if there is no member.
     * @param keys The keys of the sorted sets.
     * @returns The number of members that were stored.
     * @throws `WRONGTYPE` if a key holds something other than a sorted set.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2 }); // 2
     * await client.zadd("x", { b: 5 }); // 1
     * await client.zdiffstore("d", ["z", "x"]); // 1
     * ```
     */
    zdiffstore(destination: GlideString, keys: GlideString[], options?: CallOptions): Promise<number> {
        return this.run(Sortedsets.zdiffstore(destination, keys), options);
    }

    /**
     * Adds to the score of a member.
     *
     * A member that is not there is added with the increment as its score.
     *
     * @param key The key of the sorted set.
     * @param increment What to add.
     * @param member The member.
     * @returns The new score.
     * @throws `ERR` if the result is not a number. `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 1.2.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2 }); // 2
     * await client.zincrby("z", 1.5, "a"); // 2.5
     * ```
     */
    zincrby(key: GlideString, increment: number, member: GlideString, options?: CallOptions): Promise<number> {
        return this.run(Sortedsets.zincrby(key, increment, member), options);
    }

    /**
     * Gives the members that all of several sorted sets have.
     *
     * In a cluster all keys must share a slot.
     *
     * @param keys The keys of the sorted sets, or each with what its scores are multiplied by; plain sets count as
     * well, with the score 1 for every member.
     * @returns The members, ordered by the resulting scores.
     * @throws `WRONGTYPE` if a key holds neither a sorted set nor a set.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2 }); // 2
     * await client.zadd("y", { b: 5, c: 7 }); // 2
     * await client.zinter(["z", "y"]); // ["b"]
     * ```
     */
    zinter(
        keys: GlideString[] | KeyWeight[],
        options?: ZCombineOptions & DecoderOption & CallOptions,
    ): Promise<GlideString[]> {
        return this.run(Sortedsets.zinter(keys, options), options);
    }

    /**
     * Gives the members, with their scores, that all of several sorted sets have.
     *
     * In a cluster all keys must share a slot.
     *
     * @param keys The keys of the sorted sets, or each with what its scores are multiplied by; plain sets count as
     * well, with the score 1 for every member.
     * @returns The members with the resulting scores, ordered by them.
     * @throws `WRONGTYPE` if a key holds neither a sorted set nor a set.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2 }); // 2
     * await client.zadd("y", { b: 5, c: 7 }); // 2
     * await client.zinterWithScores(["z", "y"]); // [{ element: "b", score: 7 }]
     * await client.zinterWithScores([["z", 1], ["y", 2]], { aggregationType: "MAX" }); // [{ element: "b", score: 10 }]
     * ```
     */
    zinterWithScores(
        keys: GlideString[] | KeyWeight[],
        options?: ZCombineOptions & DecoderOption & CallOptions,
    ): Promise<SortedSetDataType> {
        return this.run(Sortedsets.zinterWithScores(keys, options), options);
    }

    /**
     * Counts the members that all of several sorted sets have.
     *
     * In a cluster all keys must share a slot.
     *
     * @param keys The keys of the sorted sets; plain sets count as well.
     * @returns The number of members, but not more than the limit.
     * @throws `WRONGTYPE` if a key holds neither a sorted set nor a set.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2 }); // 2
     * await client.zadd("y", { b: 5, c: 7 }); // 2
     * await client.zintercard(["z", "y"]); // 1
     * await client.zintercard(["z", "z"], { limit: 1 }); // 1
     * ```
     */
    zintercard(keys: GlideString[], options?: ZInterCardOptions & CallOptions): Promise<number> {
        return this.run(Sortedsets.zintercard(keys, options), options);
    }

    /**
     * Stores the members that all of several sorted sets have.
     *
     * In a cluster all keys must share a slot.
     *
     * @param destination The key to store the result at; what it holds is replaced, and deleted if there is no member.
     * @param keys The keys of the sorted sets, or each with what its scores are multiplied by; plain sets count as
     * well, with the score 1 for every member.
     * @returns The number of members that were stored.
     * @throws `WRONGTYPE` if a key holds neither a sorted set nor a set.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2 }); // 2
     * await client.zadd("y", { b: 5, c: 7 }); // 2
     * await client.zinterstore("d", [["z", 1], ["y", 2]], { aggregationType: "MAX" }); // 1
     * ```
     */
    zinterstore(
        destination: GlideString,
        keys: GlideString[] | KeyWeight[],
        options?: ZCombineOptions & CallOptions,
    ): Promise<number> {
        return this.run(Sortedsets.zinterstore(destination, keys, options), options);
    }

    /**
     * Counts the members in a range of a sorted set in which all scores are equal.
     *
     * Members are compared byte by byte.
     *
     * @param key The key of the sorted set.
     * @param minLex The first member.
     * @param maxLex The last member.
     * @returns The number of members in the range.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 2.8.9
     * @example
     * ```ts
     * await client.zadd("z", { a: 0, b: 0, c: 0 }); // 3
     * await client.zlexcount("z", { value: "a", isInclusive: false }, InfBoundary.PositiveInfinity); // 2
     * ```
     */
    zlexcount(
        key: GlideString,
        minLex: Boundary<GlideString>,
        maxLex: Boundary<GlideString>,
        options?: CallOptions,
    ): Promise<number> {
        return this.run(Sortedsets.zlexcount(key, minLex, maxLex), options);
    }

    /**
     * Takes the members with the lowest or the highest scores away from the first of several sorted sets that has any.
     *
     * In a cluster all keys must share a slot.
     *
     * @param keys The keys of the sorted sets to look at, in this order; the first one that has members counts.
     * @param modifier Which members to take.
     * @returns The key, and the members that were taken with their scores; nothing if no sorted set has any.
     * @throws `WRONGTYPE` if a key holds something other than a sorted set.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2 }); // 2
     * await client.zmpop(["none", "z"], ScoreFilter.MIN, { count: 2 }); // ["z", [{ element: "a", score: 1 }, {
     * element: "b", score: 2 }]]
     * await client.zmpop(["z"], ScoreFilter.MIN); // null
     * ```
     */
    zmpop(
        keys: GlideString[],
        modifier: ScoreFilter,
        options?: ZMPopOptions & DecoderOption & CallOptions,
    ): Promise<[GlideString, SortedSetDataType] | null> {
        return this.run(Sortedsets.zmpop(keys, modifier, options), options);
    }

    /**
     * Reads the scores of several members.
     *
     * @param key The key of the sorted set.
     * @param members The members.
     * @returns For each member its score, or nothing if it is not there.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2 }); // 2
     * await client.zmscore("z", ["a", "x"]); // [1, null]
     * ```
     */
    zmscore(key: GlideString, members: GlideString[], options?: CallOptions): Promise<(number | null)[]> {
        return this.run(Sortedsets.zmscore(key, members), options);
    }

    /**
     * Takes the members with the highest scores away from a sorted set.
     *
     * @param key The key of the sorted set.
     * @returns The members with their scores, the highest first; empty if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2, c: 3 }); // 3
     * await client.zpopmax("z"); // [{ element: "c", score: 3 }]
     * await client.zpopmax("z", { count: 5 }); // [{ element: "b", score: 2 }, { element: "a", score: 1 }]
     * ```
     */
    zpopmax(key: GlideString, options?: ZPopOptions & DecoderOption & CallOptions): Promise<SortedSetDataType> {
        return this.run(Sortedsets.zpopmax(key, options), options);
    }

    /**
     * Takes the members with the lowest scores away from a sorted set.
     *
     * @param key The key of the sorted set.
     * @returns The members with their scores, the lowest first; empty if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2, c: 3 }); // 3
     * await client.zpopmin("z"); // [{ element: "a", score: 1 }]
     * await client.zpopmin("z", { count: 5 }); // [{ element: "b", score: 2 }, { element: "c", score: 3 }]
     * ```
     */
    zpopmin(key: GlideString, options?: ZPopOptions & DecoderOption & CallOptions): Promise<SortedSetDataType> {
        return this.run(Sortedsets.zpopmin(key, options), options);
    }

    /**
     * Picks a member of a sorted set at random.
     *
     * It stays in the set.
     *
     * @param key The key of the sorted set.
     * @returns The member, or nothing if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1 }); // 1
     * await client.zrandmember("z"); // "a"
     * ```
     */
    zrandmember(key: GlideString, options?: DecoderOption & CallOptions): Promise<GlideString | null> {
        return this.run(Sortedsets.zrandmember(key), options);
    }

    /**
     * Picks members of a sorted set at random.
     *
     * They stay in the set.
     *
     * @param key The key of the sorted set.
     * @param count How many members: a positive number gives so many different ones, or all if there are fewer; a
     * negative one gives exactly so many, and the same one may come again.
     * @returns The members; empty if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1 }); // 1
     * await client.zrandmemberWithCount("z", -2); // ["a", "a"]
     * ```
     */
    zrandmemberWithCount(
        key: GlideString,
        count: number,
        options?: DecoderOption & CallOptions,
    ): Promise<GlideString[]> {
        return this.run(Sortedsets.zrandmemberWithCount(key, count), options);
    }

    /**
     * Picks members of a sorted set, with their scores, at random.
     *
     * They stay in the set.
     *
     * @param key The key of the sorted set.
     * @param count How many members: a positive number gives so many different ones, or all if there are fewer; a
     * negative one gives exactly so many, and the same one may come again.
     * @returns For each member a pair of the member and its score; empty if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1 }); // 1
     * await client.zrandmemberWithCountWithScores("z", 3); // [["a", 1]]
     * ```
     */
    zrandmemberWithCountWithScores(
        key: GlideString,
        count: number,
        options?: DecoderOption & CallOptions,
    ): Promise<KeyWeight[]> {
        return this.run(Sortedsets.zrandmemberWithCountWithScores(key, count), options);
    }

    /**
     * Gives the members of a sorted set in a range of positions, of scores, or of members.
     *
     * @param key The key of the sorted set.
     * @param rangeQuery The range of positions, or with server 6.2, of scores or of members.
     * @returns The members, ordered by score; empty if the key does not exist.
     * @throws `ERR` if an end of the range is not of the kind of the range. `WRONGTYPE` if the key holds something
     * other than a sorted set.
     * @since 1.2.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2, c: 3 }); // 3
     * await client.zrange("z", { start: 0, end: -2 }); // ["a", "b"]
     * await client.zrange("z", { type: "byScore", start: InfBoundary.PositiveInfinity, end: { value: 1, isInclusive:
     * false }, limit: { offset: 0, count: 1 } }, { reverse: true }); // ["c"]
     * ```
     */
    zrange(
        key: GlideString,
        rangeQuery: RangeByScore | RangeByLex | RangeByIndex,
        options?: ZRangeOptions & DecoderOption & CallOptions,
    ): Promise<GlideString[]> {
        return this.run(Sortedsets.zrange(key, rangeQuery, options), options);
    }

    /**
     * Gives the members of a sorted set, with their scores, in a range of positions or of scores.
     *
     * @param key The key of the sorted set.
     * @param rangeQuery The range of positions, or with server 6.2, of scores.
     * @returns The members with their scores, ordered by score; empty if the key does not exist.
     * @throws `ERR` if an end of the range is not of the kind of the range. `WRONGTYPE` if the key holds something
     * other than a sorted set.
     * @since 1.2.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2, c: 3 }); // 3
     * await client.zrangeWithScores("z", { type: "byScore", start: { value: 1 }, end: { value: 2 } }); // [{ element:
     * "a", score: 1 }, { element: "b", score: 2 }]
     * await client.zrangeWithScores("z", { start: 0, end: 0 }, { reverse: true }); // [{ element: "c", score: 3 }]
     * ```
     */
    zrangeWithScores(
        key: GlideString,
        rangeQuery: RangeByScore | RangeByIndex,
        options?: ZRangeOptions & DecoderOption & CallOptions,
    ): Promise<SortedSetDataType> {
        return this.run(Sortedsets.zrangeWithScores(key, rangeQuery, options), options);
    }

    /**
     * Gives the members in a range of a sorted set in which all scores are equal.
     *
     * `ZRANGE` does the same and more.
     *
     * @param key The key of the sorted set.
     * @param minLex The first member.
     * @param maxLex The last member.
     * @returns The members, in their order.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 2.8.9
     * @example
     * ```ts
     * await client.zadd("z", { a: 0, b: 0, c: 0 }); // 3
     * await client.zrangebylex("z", InfBoundary.NegativeInfinity, { value: "c", isInclusive: false }); // ["a", "b"]
     * ```
     */
    zrangebylex(
        key: GlideString,
        minLex: Boundary<GlideString>,
        maxLex: Boundary<GlideString>,
        options?: ZRangeLimitOptions & DecoderOption & CallOptions,
    ): Promise<GlideString[]> {
        return this.run(Sortedsets.zrangebylex(key, minLex, maxLex, options), options);
    }

    /**
     * Gives the members whose scores are in a range, from the lowest to the highest.
     *
     * `ZRANGE` does the same and more.
     *
     * @param key The key of the sorted set.
     * @param minScore The lowest score.
     * @param maxScore The highest score.
     * @returns The members, ordered by score.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 1.0.5
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2, c: 3 }); // 3
     * await client.zrangebyscore("z", { value: 1, isInclusive: false }, InfBoundary.PositiveInfinity); // ["b", "c"]
     * ```
     */
    zrangebyscore(
        key: GlideString,
        minScore: Boundary<number>,
        maxScore: Boundary<number>,
        options?: ZRangeLimitOptions & DecoderOption & CallOptions,
    ): Promise<GlideString[]> {
        return this.run(Sortedsets.zrangebyscore(key, minScore, maxScore, options), options);
    }

    /**
     * Gives the members, with their scores, whose scores are in a range, from the lowest to the highest.
     *
     * `ZRANGE` does the same and more.
     *
     * @param key The key of the sorted set.
     * @param minScore The lowest score.
     * @param maxScore The highest score.
     * @returns The members with their scores, ordered by score.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2, c: 3 }); // 3
     * await client.zrangebyscoreWithScores("z", { value: 1, isInclusive: false }, InfBoundary.PositiveInfinity); // [{
     * element: "b", score: 2 }, { element: "c", score: 3 }]
     * ```
     */
    zrangebyscoreWithScores(
        key: GlideString,
        minScore: Boundary<number>,
        maxScore: Boundary<number>,
        options?: ZRangeLimitOptions & DecoderOption & CallOptions,
    ): Promise<SortedSetDataType> {
        return this.run(Sortedsets.zrangebyscoreWithScores(key, minScore, maxScore, options), options);
    }

    /**
     * Stores the members of a sorted set in a range of positions, of scores, or of members.
     *
     * In a cluster both keys must share a slot.
     *
     * @param destination The key to store the result at; what it holds is replaced, and deleted if there is no member.
     * @param source The key of the sorted set.
     * @param rangeQuery The range of positions, of scores, or of members.
     * @param reverse Whether to go from high to low. The range then starts at its high end, too.
     * @returns The number of members that were stored.
     * @throws `ERR` if an end of the range is not of the kind of the range. `WRONGTYPE` if the key holds something
     * other than a sorted set.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2, c: 3 }); // 3
     * await client.zrangeStore("d", "z", { start: 0, end: 0 }, true); // 1
     * ```
     */
    zrangeStore(
        destination: GlideString,
        source: GlideString,
        rangeQuery: RangeByScore | RangeByLex | RangeByIndex,
        reverse?: boolean,
        options?: CallOptions,
    ): Promise<number> {
        return this.run(Sortedsets.zrangeStore(destination, source, rangeQuery, reverse), options);
    }

    /**
     * Tells the position of a member, counted from the lowest score up.
     *
     * @param key The key of the sorted set.
     * @param member The member.
     * @returns The position, from 0; nothing if the member or the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2, c: 3 }); // 3
     * await client.zrank("z", "a"); // 0
     * await client.zrank("z", "x"); // null
     * ```
     */
    zrank(key: GlideString, member: GlideString, options?: CallOptions): Promise<number | null> {
        return this.run(Sortedsets.zrank(key, member), options);
    }

    /**
     * Tells the position of a member, counted from the lowest score up, and its score.
     *
     * @param key The key of the sorted set.
     * @param member The member.
     * @returns The position, from 0, and the score; nothing if the member or the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 7.2.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2, c: 3 }); // 3
     * await client.zrankWithScore("z", "b"); // [1, 2]
     * await client.zrankWithScore("z", "x"); // null
     * ```
     */
    zrankWithScore(key: GlideString, member: GlideString, options?: CallOptions): Promise<[number, number] | null> {
        return this.run(Sortedsets.zrankWithScore(key, member), options);
    }

    /**
     * Takes members away from a sorted set.
     *
     * @param key The key of the sorted set.
     * @param members The members.
     * @returns The number of members that were there.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 1.2.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2 }); // 2
     * await client.zrem("z", ["a", "x"]); // 1
     * ```
     */
    zrem(key: GlideString, members: GlideString[], options?: CallOptions): Promise<number> {
        return this.run(Sortedsets.zrem(key, members), options);
    }

    /**
     * Takes the members in a range away from a sorted set in which all scores are equal.
     *
     * @param key The key of the sorted set.
     * @param minLex The first member.
     * @param maxLex The last member.
     * @returns The number of members that were taken away.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 2.8.9
     * @example
     * ```ts
     * await client.zadd("z", { a: 0, b: 0, c: 0 }); // 3
     * await client.zremRangeByLex("z", { value: "b" }, InfBoundary.PositiveInfinity); // 2
     * ```
     */
    zremRangeByLex(
        key: GlideString,
        minLex: Boundary<GlideString>,
        maxLex: Boundary<GlideString>,
        options?: CallOptions,
    ): Promise<number> {
        return this.run(Sortedsets.zremRangeByLex(key, minLex, maxLex), options);
    }

    /**
     * Takes the members in a range of positions away from a sorted set.
     *
     * @param key The key of the sorted set.
     * @param start The first position, from 0 at the lowest score; negative ones count from the highest.
     * @param end The last position.
     * @returns The number of members that were taken away.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2, c: 3 }); // 3
     * await client.zremRangeByRank("z", 0, -2); // 2
     * ```
     */
    zremRangeByRank(key: GlideString, start: number, end: number, options?: CallOptions): Promise<number> {
        return this.run(Sortedsets.zremRangeByRank(key, start, end), options);
    }

    /**
     * Takes the members whose scores are in a range away from a sorted set.
     *
     * @param key The key of the sorted set.
     * @param minScore The lowest score.
     * @param maxScore The highest score.
     * @returns The number of members that were taken away.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 1.2.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2, c: 3 }); // 3
     * await client.zremRangeByScore("z", InfBoundary.NegativeInfinity, { value: 2 }); // 2
     * ```
     */
    zremRangeByScore(
        key: GlideString,
        minScore: Boundary<number>,
        maxScore: Boundary<number>,
        options?: CallOptions,
    ): Promise<number> {
        return this.run(Sortedsets.zremRangeByScore(key, minScore, maxScore), options);
    }

    /**
     * Gives the members in a range of positions, from the highest score to the lowest.
     *
     * `ZRANGE` does the same and more.
     *
     * @param key The key of the sorted set.
     * @param start The first position, from 0 at the highest score; negative ones count from the lowest.
     * @param end The last position.
     * @returns The members, ordered by score.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 1.2.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2, c: 3 }); // 3
     * await client.zrevrange("z", 0, 1); // ["c", "b"]
     * ```
     */
    zrevrange(
        key: GlideString,
        start: number,
        end: number,
        options?: DecoderOption & CallOptions,
    ): Promise<GlideString[]> {
        return this.run(Sortedsets.zrevrange(key, start, end), options);
    }

    /**
     * Gives the members, with their scores, in a range of positions, from the highest score to the lowest.
     *
     * `ZRANGE` does the same and more.
     *
     * @param key The key of the sorted set.
     * @param start The first position, from 0 at the highest score; negative ones count from the lowest.
     * @param end The last position.
     * @returns The members with their scores, ordered by score.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 1.2.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2, c: 3 }); // 3
     * await client.zrevrangeWithScores("z", 0, 1); // [{ element: "c", score: 3 }, { element: "b", score: 2 }]
     * ```
     */
    zrevrangeWithScores(
        key: GlideString,
        start: number,
        end: number,
        options?: DecoderOption & CallOptions,
    ): Promise<SortedSetDataType> {
        return this.run(Sortedsets.zrevrangeWithScores(key, start, end), options);
    }

    /**
     * Gives the members in a range of a sorted set in which all scores are equal, from the last to the first.
     *
     * `ZRANGE` does the same and more.
     *
     * @param key The key of the sorted set.
     * @param maxLex The last member.
     * @param minLex The first member.
     * @returns The members, in the reverse of their order.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 2.8.9
     * @example
     * ```ts
     * await client.zadd("z", { a: 0, b: 0, c: 0 }); // 3
     * await client.zrevrangebylex("z", { value: "c", isInclusive: false }, InfBoundary.NegativeInfinity); // ["b", "a"]
     * ```
     */
    zrevrangebylex(
        key: GlideString,
        maxLex: Boundary<GlideString>,
        minLex: Boundary<GlideString>,
        options?: ZRangeLimitOptions & DecoderOption & CallOptions,
    ): Promise<GlideString[]> {
        return this.run(Sortedsets.zrevrangebylex(key, maxLex, minLex, options), options);
    }

    /**
     * Gives the members whose scores are in a range, from the highest to the lowest.
     *
     * `ZRANGE` does the same and more.
     *
     * @param key The key of the sorted set.
     * @param maxScore The highest score.
     * @param minScore The lowest score.
     * @returns The members, ordered by score.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 2.2.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2, c: 3 }); // 3
     * await client.zrevrangebyscore("z", InfBoundary.PositiveInfinity, { value: 1, isInclusive: false }); // ["c", "b"]
     * ```
     */
    zrevrangebyscore(
        key: GlideString,
        maxScore: Boundary<number>,
        minScore: Boundary<number>,
        options?: ZRangeLimitOptions & DecoderOption & CallOptions,
    ): Promise<GlideString[]> {
        return this.run(Sortedsets.zrevrangebyscore(key, maxScore, minScore, options), options);
    }

    /**
     * Gives the members, with their scores, whose scores are in a range, from the highest to the lowest.
     *
     * `ZRANGE` does the same and more.
     *
     * @param key The key of the sorted set.
     * @param maxScore The highest score.
     * @param minScore The lowest score.
     * @returns The members with their scores, ordered by score.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 2.2.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2, c: 3 }); // 3
     * await client.zrevrangebyscoreWithScores("z", InfBoundary.PositiveInfinity, { value: 1, isInclusive: false }); //
     * [{ element: "c", score: 3 }, { element: "b", score: 2 }]
     * ```
     */
    zrevrangebyscoreWithScores(
        key: GlideString,
        maxScore: Boundary<number>,
        minScore: Boundary<number>,
        options?: ZRangeLimitOptions & DecoderOption & CallOptions,
    ): Promise<SortedSetDataType> {
        return this.run(Sortedsets.zrevrangebyscoreWithScores(key, maxScore, minScore, options), options);
    }

    /**
     * Tells the position of a member, counted from the highest score down.
     *
     * @param key The key of the sorted set.
     * @param member The member.
     * @returns The position, from 0; nothing if the member or the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2, c: 3 }); // 3
     * await client.zrevrank("z", "a"); // 2
     * await client.zrevrank("z", "x"); // null
     * ```
     */
    zrevrank(key: GlideString, member: GlideString, options?: CallOptions): Promise<number | null> {
        return this.run(Sortedsets.zrevrank(key, member), options);
    }

    /**
     * Tells the position of a member, counted from the highest score down, and its score.
     *
     * @param key The key of the sorted set.
     * @param member The member.
     * @returns The position, from 0, and the score; nothing if the member or the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 7.2.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2, c: 3 }); // 3
     * await client.zrevrankWithScore("z", "b"); // [1, 2]
     * await client.zrevrankWithScore("z", "x"); // null
     * ```
     */
    zrevrankWithScore(key: GlideString, member: GlideString, options?: CallOptions): Promise<[number, number] | null> {
        return this.run(Sortedsets.zrevrankWithScore(key, member), options);
    }

    /**
     * Walks through the members of a sorted set step by step.
     *
     * Each step gives some members with their scores, and a cursor for the next step. A member that is there throughout
     * is given at least once; one may be given more than once.
     *
     * @param key The key of the sorted set.
     * @param cursor `0` to begin, then what the step before gave.
     * @returns The cursor for the next step, which is `0` after the last one, and the members of this step, each
     * followed by its score as text; there may be none.
     * @throws `ERR` if the cursor is not a number. `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 2.8.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2 }); // 2
     * await client.zscan("z", "0"); // ["0", ["a", "1", "b", "2"]]
     * ```
     */
    zscan(
        key: GlideString,
        cursor: GlideString,
        options?: ZScanOptions & DecoderOption & CallOptions,
    ): Promise<[string, GlideString[]]> {
        return this.run(Sortedsets.zscan(key, cursor, options), options);
    }

    /**
     * Reads the score of a member.
     *
     * @param key The key of the sorted set.
     * @param member The member.
     * @returns The score, or nothing if the member or the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a sorted set.
     * @since 1.2.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2 }); // 2
     * await client.zscore("z", "b"); // 2
     * await client.zscore("z", "x"); // null
     * ```
     */
    zscore(key: GlideString, member: GlideString, options?: CallOptions): Promise<number | null> {
        return this.run(Sortedsets.zscore(key, member), options);
    }

    /**
     * Gives the members that any of several sorted sets has.
     *
     * In a cluster all keys must share a slot.
     *
     * @param keys The keys of the sorted sets, or each with what its scores are multiplied by; plain sets count as
     * well, with the score 1 for every member.
     * @returns The members, ordered by the resulting scores.
     * @throws `WRONGTYPE` if a key holds neither a sorted set nor a set.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2 }); // 2
     * await client.zadd("y", { b: 5, c: 7 }); // 2
     * await client.zunion(["z", "y"]); // ["a", "b", "c"]
     * ```
     */
    zunion(
        keys: GlideString[] | KeyWeight[],
        options?: ZCombineOptions & DecoderOption & CallOptions,
    ): Promise<GlideString[]> {
        return this.run(Sortedsets.zunion(keys, options), options);
    }

    /**
     * Gives the members, with their scores, that any of several sorted sets has.
     *
     * In a cluster all keys must share a slot.
     *
     * @param keys The keys of the sorted sets, or each with what its scores are multiplied by; plain sets count as
     * well, with the score 1 for every member.
     * @returns The members with the resulting scores, ordered by them.
     * @throws `WRONGTYPE` if a key holds neither a sorted set nor a set.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2 }); // 2
     * await client.zadd("y", { b: 5, c: 7 }); // 2
     * await client.zunionWithScores(["z", "y"]); // [{ element: "a", score: 1 }, { element: "b", score: 7 }, { element:
     * "c", score: 7 }]
     * await client.zunionWithScores([["z", 2], ["y", 1]], { aggregationType: "MIN" }); // [{ element: "a", score: 2 },
     * { element: "b", score: 4 }, { element: "c", score: 7 }]
     * ```
     */
    zunionWithScores(
        keys: GlideString[] | KeyWeight[],
        options?: ZCombineOptions & DecoderOption & CallOptions,
    ): Promise<SortedSetDataType> {
        return this.run(Sortedsets.zunionWithScores(keys, options), options);
    }

    /**
     * Stores the members that any of several sorted sets has.
     *
     * In a cluster all keys must share a slot.
     *
     * @param destination The key to store the result at; what it holds is replaced, and deleted if there is no member.
     * @param keys The keys of the sorted sets, or each with what its scores are multiplied by; plain sets count as
     * well, with the score 1 for every member.
     * @returns The number of members that were stored.
     * @throws `WRONGTYPE` if a key holds neither a sorted set nor a set.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.zadd("z", { a: 1, b: 2 }); // 2
     * await client.zadd("y", { b: 5, c: 7 }); // 2
     * await client.zunionstore("d", [["z", 1], ["y", 2]], { aggregationType: "MAX" }); // 3
     * ```
     */
    zunionstore(
        destination: GlideString,
        keys: GlideString[] | KeyWeight[],
        options?: ZCombineOptions & CallOptions,
    ): Promise<number> {
        return this.run(Sortedsets.zunionstore(destination, keys, options), options);
    }

    /**
     * Tells a consumer group that entries are done with, so that they are pending no longer.
     *
     * @param key The key of the stream.
     * @param group The name of the consumer group.
     * @param ids The ids of the entries.
     * @returns How many entries were pending and are no longer.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.xadd("jobs", [["do", "it"]], { id: "1-1" }); // "1-1"
     * await client.xgroupCreate("jobs", "workers", "0"); // "OK"
     * await client.xreadgroup("workers", "ada", { jobs: ">" }); // [{ key: "jobs", value: { "1-1": [["do", "it"]] } }]
     * await client.xack("jobs", "workers", ["1-1"]); // 1
     * ```
     */
    xack(key: GlideString, group: GlideString, ids: string[], options?: CallOptions): Promise<number> {
        return this.run(Streams.xack(key, group, ids), options);
    }

    /**
     * Appends an entry to a stream.
     *
     * A key that does not exist gets a new stream.
     *
     * @param key The key of the stream.
     * @param options The entry's id, whether to make a stream, and which old entries to drop.
     * @param values Names of fields with their values, in the order in which they are kept.
     * @returns The id of the entry, or nothing if there is no stream and none was to be made.
     * @throws `ERR` if the id is not greater than that of the last entry; `WRONGTYPE` if the key holds something other
     * than a stream.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.xadd("temperatures", [["city", "Oslo"], ["degrees", "4"]], { id: "1-1" }); // "1-1"
     * await client.xadd("temperatures", [["city", "Rome"]]); // such as "1795255875000-0"
     * ```
     */
    xadd(
        key: GlideString,
        values: [GlideString, GlideString][],
        options?: StreamAddOptions & DecoderOption & CallOptions,
    ): Promise<GlideString | null> {
        return this.run(builders.xadd(key, values, options), options);
    }

    /**
     * Takes pending entries over from consumers that were given them and have been silent since.
     *
     * It goes through them in steps, as a scan does.
     *
     * @param key The key of the stream.
     * @param group The name of the consumer group.
     * @param consumer The consumer that takes them.
     * @param minIdleTime How long nobody has been given an entry for it to be taken, in milliseconds.
     * @param start The id to go on from; `0-0` at first.
     * @returns The id to go on from, `0-0` at the end; the entries that were taken, by id; and the ids of pending
     * entries that were deleted from the stream. Servers before 7.0 do not give the last.
     * @throws `NOGROUP` if there is no such stream or group.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.xadd("jobs", [["do", "it"]], { id: "1-1" }); // "1-1"
     * await client.xgroupCreate("jobs", "workers", "0"); // "OK"
     * await client.xreadgroup("workers", "ada", { jobs: ">" }); // [{ key: "jobs", value: { "1-1": [["do", "it"]] } }]
     * await client.xautoclaim("jobs", "workers", "bob", 0, "0-0"); // ["0-0", { "1-1": [["do", "it"]] }, []]
     * ```
     */
    xautoclaim(
        key: GlideString,
        group: GlideString,
        consumer: GlideString,
        minIdleTime: number,
        start: string,
        options?: XautoclaimOptions & DecoderOption & CallOptions,
    ): Promise<[GlideString, StreamEntryDataType, GlideString[]?]> {
        return this.run(Streams.xautoclaim(key, group, consumer, minIdleTime, start, options), options);
    }

    /**
     * Takes pending entries over as `XAUTOCLAIM` does, but only tells their ids.
     *
     * They do not count as delivered once more.
     *
     * @param key The key of the stream.
     * @param group The name of the consumer group.
     * @param consumer The consumer that takes them.
     * @param minIdleTime How long nobody has been given an entry for it to be taken, in milliseconds.
     * @param start The id to go on from; `0-0` at first.
     * @returns The id to go on from, `0-0` at the end; the ids of the entries that were taken; and the ids of pending
     * entries that were deleted from the stream. Servers before 7.0 do not give the last.
     * @throws `NOGROUP` if there is no such stream or group.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.xgroupCreate("jobs", "workers", "0", { mkStream: true }); // "OK"
     * await client.xautoclaimJustId("jobs", "workers", "bob", 60000, "0-0", { count: 10 }); // ["0-0", [], []]
     * ```
     */
    xautoclaimJustId(
        key: GlideString,
        group: GlideString,
        consumer: GlideString,
        minIdleTime: number,
        start: string,
        options?: XautoclaimOptions & CallOptions,
    ): Promise<[string, string[], string[]?]> {
        return this.run(Streams.xautoclaimJustId(key, group, consumer, minIdleTime, start, options), options);
    }

    /**
     * Takes pending entries over from consumers that were given them and have been silent since.
     *
     * @param key The key of the stream.
     * @param group The name of the consumer group.
     * @param consumer The consumer that takes them.
     * @param minIdleTime How long nobody has been given an entry for it to be taken, in milliseconds.
     * @param ids The ids of the entries.
     * @returns The entries that were taken, by id.
     * @throws `NOGROUP` if there is no such stream or group.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.xadd("jobs", [["do", "it"]], { id: "1-1" }); // "1-1"
     * await client.xgroupCreate("jobs", "workers", "0"); // "OK"
     * await client.xreadgroup("workers", "ada", { jobs: ">" }); // [{ key: "jobs", value: { "1-1": [["do", "it"]] } }]
     * await client.xclaim("jobs", "workers", "bob", 0, ["1-1"]); // { "1-1": [["do", "it"]] }
     * ```
     */
    xclaim(
        key: GlideString,
        group: GlideString,
        consumer: GlideString,
        minIdleTime: number,
        ids: string[],
        options?: StreamClaimOptions & DecoderOption & CallOptions,
    ): Promise<StreamEntryDataType> {
        return this.run(Streams.xclaim(key, group, consumer, minIdleTime, ids, options), options);
    }

    /**
     * Takes pending entries over as `XCLAIM` does, but only tells their ids.
     *
     * They do not count as delivered once more.
     *
     * @param key The key of the stream.
     * @param group The name of the consumer group.
     * @param consumer The consumer that takes them.
     * @param minIdleTime How long nobody has been given an entry for it to be taken, in milliseconds.
     * @param ids The ids of the entries.
     * @returns The ids of the entries that were taken.
     * @throws `NOGROUP` if there is no such stream or group.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.xadd("jobs", [["do", "it"]], { id: "1-1" }); // "1-1"
     * await client.xgroupCreate("jobs", "workers", "0"); // "OK"
     * await client.xclaimJustId("jobs", "workers", "bob", 0, ["1-1"], { isForce: true }); // ["1-1"]
     * ```
     */
    xclaimJustId(
        key: GlideString,
        group: GlideString,
        consumer: GlideString,
        minIdleTime: number,
        ids: string[],
        options?: StreamClaimOptions & CallOptions,
    ): Promise<string[]> {
        return this.run(Streams.xclaimJustId(key, group, consumer, minIdleTime, ids, options), options);
    }

    /**
     * Deletes entries of a stream.
     *
     * @param key The key of the stream.
     * @param ids The ids of the entries.
     * @returns How many entries there were.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.xadd("temperatures", [["city", "Oslo"]], { id: "1-1" }); // "1-1"
     * await client.xdel("temperatures", ["1-1", "1-2"]); // 1
     * ```
     */
    xdel(key: GlideString, ids: string[], options?: CallOptions): Promise<number> {
        return this.run(Streams.xdel(key, ids), options);
    }

    /**
     * Creates a consumer group, whose consumers share the entries of a stream.
     *
     * @param key The key of the stream.
     * @param groupName The name of the consumer group.
     * @param id The id after which the group's entries begin: `0` for all, `$` for those that come from now on.
     * @returns Always OK.
     * @throws `BUSYGROUP` if the group exists; `ERR` if the stream does not exist and is not to be made.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.xgroupCreate("jobs", "workers", "0", { mkStream: true }); // "OK"
     * ```
     */
    xgroupCreate(
        key: GlideString,
        groupName: GlideString,
        id: string,
        options?: StreamGroupOptions & CallOptions,
    ): Promise<"OK"> {
        return this.run(Streams.xgroupCreate(key, groupName, id, options), options);
    }

    /**
     * Creates a consumer in a group.
     *
     * Reading creates one as well.
     *
     * @param key The key of the stream.
     * @param groupName The name of the consumer group.
     * @param consumerName The name of the consumer.
     * @returns Whether there was none of that name.
     * @throws `NOGROUP` if there is no such group; `ERR` if there is no stream.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.xgroupCreate("jobs", "workers", "0", { mkStream: true }); // "OK"
     * await client.xgroupCreateConsumer("jobs", "workers", "ada"); // true
     * ```
     */
    xgroupCreateConsumer(
        key: GlideString,
        groupName: GlideString,
        consumerName: GlideString,
        options?: CallOptions,
    ): Promise<boolean> {
        return this.run(Streams.xgroupCreateConsumer(key, groupName, consumerName), options);
    }

    /**
     * Deletes a consumer of a group.
     *
     * What was pending for it is pending no longer, so claim it before.
     *
     * @param key The key of the stream.
     * @param groupName The name of the consumer group.
     * @param consumerName The name of the consumer.
     * @returns How many entries were pending for the consumer.
     * @throws `NOGROUP` if there is no such group; `ERR` if there is no stream.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.xgroupCreate("jobs", "workers", "0", { mkStream: true }); // "OK"
     * await client.xgroupDelConsumer("jobs", "workers", "ada"); // 0
     * ```
     */
    xgroupDelConsumer(
        key: GlideString,
        groupName: GlideString,
        consumerName: GlideString,
        options?: CallOptions,
    ): Promise<number> {
        return this.run(Streams.xgroupDelConsumer(key, groupName, consumerName), options);
    }

    /**
     * Deletes a consumer group with its consumers and what was pending.
     *
     * @param key The key of the stream.
     * @param groupName The name of the consumer group.
     * @returns Whether there was such a group.
     * @throws `ERR` if there is no stream.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.xgroupCreate("jobs", "workers", "0", { mkStream: true }); // "OK"
     * await client.xgroupDestroy("jobs", "workers"); // true
     * ```
     */
    xgroupDestroy(key: GlideString, groupName: GlideString, options?: CallOptions): Promise<boolean> {
        return this.run(Streams.xgroupDestroy(key, groupName), options);
    }

    /**
     * Sets the id after which a consumer group goes on.
     *
     * @param key The key of the stream.
     * @param groupName The name of the consumer group.
     * @param id The id of the last entry that counts as delivered: `0` to begin again, `$` for the last one.
     * @returns Always OK.
     * @throws `NOGROUP` if there is no such group; `ERR` if there is no stream.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.xgroupCreate("jobs", "workers", "$", { mkStream: true }); // "OK"
     * await client.xgroupSetId("jobs", "workers", "0"); // "OK"
     * ```
     */
    xgroupSetId(
        key: GlideString,
        groupName: GlideString,
        id: string,
        options?: XgroupSetIdOptions & CallOptions,
    ): Promise<"OK"> {
        return this.run(Streams.xgroupSetId(key, groupName, id, options), options);
    }

    /**
     * Describes the consumers of a group.
     *
     * @param key The key of the stream.
     * @param group The name of the consumer group.
     * @returns Name, number of pending entries, and milliseconds since its last attempt (`idle`) and its last success
     * (`inactive`, -1 without one) of each consumer.
     * @throws `NOGROUP` if there is no such group; `ERR` if there is no stream.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.xgroupCreate("jobs", "workers", "0", { mkStream: true }); // "OK"
     * await client.xgroupCreateConsumer("jobs", "workers", "ada"); // true
     * await client.xinfoConsumers("jobs", "workers"); // such as [{ "name": "ada", "pending": 0, "idle": 1, "inactive":
     * -1 }]
     * ```
     */
    xinfoConsumers(
        key: GlideString,
        group: GlideString,
        options?: DecoderOption & CallOptions,
    ): Promise<Record<string, GlideString | number>[]> {
        return this.run(Streams.xinfoConsumers(key, group), options);
    }

    /**
     * Describes the consumer groups of a stream.
     *
     * @param key The key of the stream.
     * @returns Name, numbers of consumers and of pending entries, the last delivered id, and since server 7.0 how many
     * entries were read and are still to be read (`lag`), of each group.
     * @throws `ERR` if there is no stream.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.xgroupCreate("jobs", "workers", "0", { mkStream: true }); // "OK"
     * await client.xinfoGroups("jobs"); // [{ "name": "workers", "consumers": 0, "pending": 0, "last-delivered-id":
     * "0-0", "entries-read": null, "lag": 0 }]
     * ```
     */
    xinfoGroups(
        key: GlideString,
        options?: DecoderOption & CallOptions,
    ): Promise<Record<string, GlideString | number | null>[]> {
        return this.run(Streams.xinfoGroups(key), options);
    }

    /**
     * Describes a stream.
     *
     * @param key The key of the stream.
     * @param options `fullOptions`: whether to tell the entries and the groups as well; a number says how many of them
     * at most.
     * @returns Among others its length, the number of groups, the last id that was given, and the first and the last
     * entry, each as its id and a list of fields and values.
     * @throws `ERR` if there is no stream.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.xadd("temperatures", [["city", "Oslo"]], { id: "1-1" }); // "1-1"
     * await client.xinfoStream("temperatures"); // { "length": 1, "radix-tree-keys": 1, "radix-tree-nodes": 2,
     * "last-generated-id": "1-1", "max-deleted-entry-id": "0-0", "entries-added": 1, "recorded-first-entry-id": "1-1",
     * "groups": 0, "first-entry": ["1-1", ["city", "Oslo"]], "last-entry": ["1-1", ["city", "Oslo"]] }
     * ```
     */
    xinfoStream(
        key: GlideString,
        options?: { fullOptions?: boolean | number } & DecoderOption & CallOptions,
    ): Promise<ReturnTypeXinfoStream> {
        return this.run(builders.xinfoStream(key, options?.fullOptions, options), options);
    }

    /**
     * Counts the entries of a stream.
     *
     * @param key The key of the stream.
     * @returns The number of entries; 0 if there is no stream.
     * @throws `WRONGTYPE` if the key holds something other than a stream.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.xlen("temperatures"); // 0
     * ```
     */
    xlen(key: GlideString, options?: CallOptions): Promise<number> {
        return this.run(Streams.xlen(key), options);
    }

    /**
     * Sums up what is pending in a consumer group: entries that a consumer was given and that are not acknowledged.
     *
     * @param key The key of the stream.
     * @param group The name of the consumer group.
     * @returns How many entries are pending, the first and the last id of them, and each consumer with its number. Null
     * in place of the ids and the list if nothing is pending.
     * @throws `NOGROUP` if there is no such stream or group.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.xgroupCreate("jobs", "workers", "0", { mkStream: true }); // "OK"
     * await client.xpending("jobs", "workers"); // [0, null, null, null]
     * ```
     */
    xpending(
        key: GlideString,
        group: GlideString,
        options?: DecoderOption & CallOptions,
    ): Promise<[number, GlideString, GlideString, [GlideString, number][]]> {
        return this.run(Streams.xpending(key, group), options);
    }

    /**
     * Lists pending entries of a consumer group.
     *
     * @param key The key of the stream.
     * @param group The name of the consumer group.
     * @param options Which entries to list.
     * @returns Of each entry the id, the consumer that was given it, the milliseconds since, and how often it was
     * delivered.
     * @throws `NOGROUP` if there is no such stream or group.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.xgroupCreate("jobs", "workers", "0", { mkStream: true }); // "OK"
     * await client.xpendingWithOptions("jobs", "workers", { start: InfBoundary.NegativeInfinity, end:
     * InfBoundary.PositiveInfinity, count: 10 }); // []
     * ```
     */
    xpendingWithOptions(
        key: GlideString,
        group: GlideString,
        options: StreamPendingOptions & DecoderOption & CallOptions,
    ): Promise<[GlideString, GlideString, number, number][]> {
        return this.run(builders.xpendingWithOptions(key, group, options), options);
    }

    /**
     * Reads a range of entries, from the oldest on.
     *
     * @param key The key of the stream.
     * @param start The first id.
     * @param end The last id.
     * @param options `count`: how many entries to give at most.
     * @returns The entries by id, each as a list of fields with their values. Nothing if the count is 0.
     * @throws `WRONGTYPE` if the key holds something other than a stream.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.xadd("temperatures", [["city", "Oslo"]], { id: "1-1" }); // "1-1"
     * await client.xrange("temperatures", InfBoundary.NegativeInfinity, InfBoundary.PositiveInfinity); // { "1-1":
     * [["city", "Oslo"]] }
     * ```
     */
    xrange(
        key: GlideString,
        start: Boundary<string>,
        end: Boundary<string>,
        options?: { count?: number } & DecoderOption & CallOptions,
    ): Promise<StreamEntryDataType | null> {
        return this.run(Streams.xrange(key, start, end, options?.count), options);
    }

    /**
     * Reads the entries of streams that come after given ids, and can wait for them.
     *
     * @param keys_and_ids The keys of the streams, each with the id after which to read; `$` for the last one there is.
     * @param options How many entries to give, and how long to wait for some.
     * @returns The entries by stream and by id, each as a list of fields with their values. Nothing if there are none.
     * @throws `WRONGTYPE` if a key holds something other than a stream.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.xadd("temperatures", [["city", "Oslo"]], { id: "1-1" }); // "1-1"
     * await client.xread({ temperatures: "0" }); // [{ key: "temperatures", value: { "1-1": [["city", "Oslo"]] } }]
     * ```
     */
    xread(
        keys_and_ids: Record<string, string> | GlideRecord<string>,
        options?: StreamReadOptions & DecoderOption & CallOptions,
    ): Promise<GlideRecord<StreamEntryDataType> | null> {
        return this.run(builders.xread(keys_and_ids, options), options);
    }

    /**
     * Reads entries of streams as a consumer of a group: new ones, which are pending for the consumer from then on, or
     * those that are pending for it.
     *
     * @param group The name of the consumer group.
     * @param consumer The name of the consumer.
     * @param keys_and_ids The keys of the streams, each with `>` for new entries, or the id after which to read the
     * consumer's pending ones.
     * @param options How many entries to give, how long to wait for some, and whether they count as acknowledged.
     * @returns The entries by stream and by id, each as a list of fields with their values, or nothing for a pending
     * entry that was deleted. Nothing at all if there are no new entries.
     * @throws `NOGROUP` if there is no such stream or group.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.xadd("jobs", [["do", "it"]], { id: "1-1" }); // "1-1"
     * await client.xgroupCreate("jobs", "workers", "0"); // "OK"
     * await client.xreadgroup("workers", "ada", { jobs: ">" }); // [{ key: "jobs", value: { "1-1": [["do", "it"]] } }]
     * ```
     */
    xreadgroup(
        group: GlideString,
        consumer: GlideString,
        keys_and_ids: Record<string, string> | GlideRecord<string>,
        options?: StreamReadGroupOptions & DecoderOption & CallOptions,
    ): Promise<GlideRecord<Record<string, [GlideString, GlideString][] | null>> | null> {
        return this.run(builders.xreadgroup(group, consumer, keys_and_ids, options), options);
    }

    /**
     * Reads a range of entries, from the newest on.
     *
     * @param key The key of the stream.
     * @param end The last id.
     * @param start The first id.
     * @param options `count`: how many entries to give at most.
     * @returns The entries by id, each as a list of fields with their values. Nothing if the count is 0.
     * @throws `WRONGTYPE` if the key holds something other than a stream.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.xadd("temperatures", [["city", "Oslo"]], { id: "1-1" }); // "1-1"
     * await client.xrevrange("temperatures", InfBoundary.PositiveInfinity, InfBoundary.NegativeInfinity, { count: 1 });
     * // { "1-1": [["city", "Oslo"]] }
     * ```
     */
    xrevrange(
        key: GlideString,
        end: Boundary<string>,
        start: Boundary<string>,
        options?: { count?: number } & DecoderOption & CallOptions,
    ): Promise<StreamEntryDataType | null> {
        return this.run(Streams.xrevrange(key, end, start, options?.count), options);
    }

    /**
     * Sets the id that new entries of a stream must be greater than.
     *
     * Servers tell it their replicas; programs seldom need it.
     *
     * @param key The key of the stream.
     * @param lastId The id; not less than that of the last entry.
     * @returns Always OK.
     * @throws `ERR` if there is no stream, or the id is less than that of the last entry.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.xadd("temperatures", [["city", "Oslo"]], { id: "1-1" }); // "1-1"
     * await client.xsetid("temperatures", "5-0"); // "OK"
     * ```
     */
    xsetid(key: GlideString, lastId: string, options?: XsetidOptions & CallOptions): Promise<"OK"> {
        return this.run(Streams.xsetid(key, lastId, options), options);
    }

    /**
     * Drops the oldest entries of a stream.
     *
     * @param key The key of the stream.
     * @param options Which entries to drop. `MINID` and `LIMIT` need server 6.2.
     * @returns How many entries were dropped.
     * @throws `WRONGTYPE` if the key holds something other than a stream.
     * @since 5.0.0
     * @example
     * ```ts
     * await client.xadd("temperatures", [["city", "Oslo"]], { id: "1-1" }); // "1-1"
     * await client.xtrim("temperatures", { method: "maxlen", threshold: 0, exact: true }); // 1
     * ```
     */
    xtrim(key: GlideString, options: StreamTrimOptions & CallOptions): Promise<number> {
        return this.run(Streams.xtrim(key, options), options);
    }

    /**
     * Adds bytes to the end of a string.
     *
     * A missing key is treated as an empty string and created.
     *
     * @param key The key of the string.
     * @param value The bytes to add.
     * @returns The length of the string after the change, in bytes.
     * @throws `WRONGTYPE` if the key holds something other than a string.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.append("greeting", "Hello"); // 5
     * await client.append("greeting", " World"); // 11
     * ```
     */
    append(key: GlideString, value: GlideString, options?: CallOptions): Promise<number> {
        return this.run(Strings.append(key, value), options);
    }

    /**
     * Lowers the integer stored at a key by one.
     *
     * A missing key counts as 0.
     *
     * @param key The key of the string.
     * @returns The number after the change.
     * @throws `ERR` if the value is not a 64-bit signed integer in decimal, or would leave that range.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.decr("stock"); // -1
     * ```
     */
    decr(key: GlideString, options?: CallOptions): Promise<number> {
        return this.run(Strings.decr(key), options);
    }

    /**
     * Lowers the integer stored at a key by an amount.
     *
     * A missing key counts as 0.
     *
     * @param key The key of the string.
     * @param amount How much to subtract; a negative amount adds.
     * @returns The number after the change.
     * @throws `ERR` if the value is not a 64-bit signed integer in decimal, or would leave that range.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.decrBy("stock", 3); // -3
     * ```
     */
    decrBy(key: GlideString, amount: number | bigint, options?: CallOptions): Promise<number> {
        return this.run(Strings.decrBy(key, amount), options);
    }

    /**
     * Deletes a key if its string equals the given bytes.
     *
     * This releases a lock without taking one that has since passed to someone else.
     *
     * @param key The key of the string.
     * @param expected The bytes that the key must hold.
     * @returns Whether the key was deleted.
     * @throws `WRONGTYPE` if the key holds something other than a string.
     * @since 9.0.0
     * @example
     * ```ts
     * await client.set("lock", "owner-1"); // "OK"
     * await client.delifeq("lock", "owner-2"); // false
     * ```
     */
    delifeq(key: GlideString, expected: GlideString, options?: CallOptions): Promise<boolean> {
        return this.run(Strings.delifeq(key, expected), options);
    }

    /**
     * Reads the string stored at a key.
     *
     * @param key The key of the string.
     * @returns The string, or nothing if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a string.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.set("greeting", "Hello"); // "OK"
     * await client.get("greeting"); // "Hello"
     * ```
     */
    get(key: GlideString, options?: DecoderOption & CallOptions): Promise<GlideString | null> {
        return this.run(Strings.get(key), options);
    }

    /**
     * Reads the string stored at a key and deletes the key.
     *
     * @param key The key of the string.
     * @returns The string that was there, or nothing if the key did not exist.
     * @throws `WRONGTYPE` if the key holds something other than a string.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.set("token", "abc"); // "OK"
     * await client.getdel("token"); // "abc"
     * ```
     */
    getdel(key: GlideString, options?: DecoderOption & CallOptions): Promise<GlideString | null> {
        return this.run(Strings.getdel(key), options);
    }

    /**
     * Reads the string stored at a key and can change when the key expires.
     *
     * Without an expiry it does what `GET` does.
     *
     * @param key The key of the string.
     * @param options `expiry`: when the key is to expire; without it that does not change.
     * @returns The string, or nothing if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a string; `ERR` if the expiry is zero.
     * @since 6.2.0
     * @example
     * ```ts
     * await client.set("session", "abc"); // "OK"
     * await client.getex("session", { expiry: { type: TimeUnit.Seconds, duration: 60 } }); // "abc"
     * ```
     */
    getex(
        key: GlideString,
        options?: { expiry?: GetExpiry } & DecoderOption & CallOptions,
    ): Promise<GlideString | null> {
        return this.run(builders.getex(key, options?.expiry, options), options);
    }

    /**
     * Reads a part of the string stored at a key.
     *
     * Offsets count bytes; negative ones count from the end, so that -1 is the last byte.
     *
     * @param key The key of the string.
     * @param start The offset of the first byte.
     * @param end The offset of the last byte, which is included.
     * @returns The part that exists; empty if the range lies outside the string or the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a string.
     * @since 2.4.0
     * @example
     * ```ts
     * await client.set("greeting", "Hello World"); // "OK"
     * await client.getrange("greeting", -5, -1); // "World"
     * ```
     */
    getrange(
        key: GlideString,
        start: number,
        end: number,
        options?: DecoderOption & CallOptions,
    ): Promise<GlideString> {
        return this.run(Strings.getrange(key, start, end), options);
    }

    /**
     * Replaces the string stored at a key and gives back the old one.
     *
     * Newer code uses `SET` with its option to return the old value.
     *
     * @param key The key of the string.
     * @param value The new string.
     * @returns The string that was there, or nothing if the key did not exist.
     * @throws `WRONGTYPE` if the key holds something other than a string.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.getset("state", "new"); // null
     * ```
     */
    getset(key: GlideString, value: GlideString, options?: DecoderOption & CallOptions): Promise<GlideString | null> {
        return this.run(Strings.getset(key, value), options);
    }

    /**
     * Raises the integer stored at a key by one.
     *
     * A missing key counts as 0.
     *
     * @param key The key of the string.
     * @returns The number after the change.
     * @throws `ERR` if the value is not a 64-bit signed integer in decimal, or would leave that range.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.incr("visits"); // 1
     * ```
     */
    incr(key: GlideString, options?: CallOptions): Promise<number> {
        return this.run(Strings.incr(key), options);
    }

    /**
     * Raises the integer stored at a key by an amount.
     *
     * A missing key counts as 0.
     *
     * @param key The key of the string.
     * @param amount How much to change the number by; may be negative.
     * @returns The number after the change.
     * @throws `ERR` if the value is not a 64-bit signed integer in decimal, or would leave that range.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.incrBy("visits", 10); // 10
     * ```
     */
    incrBy(key: GlideString, amount: number | bigint, options?: CallOptions): Promise<number> {
        return this.run(Strings.incrBy(key, amount), options);
    }

    /**
     * Raises the floating-point number stored at a key by an amount.
     *
     * A missing key counts as 0.
     *
     * @param key The key of the string.
     * @param amount How much to change the number by; may be negative.
     * @returns The number after the change.
     * @throws `ERR` if the value is not a number, or would become infinite.
     * @since 2.6.0
     * @example
     * ```ts
     * await client.incrByFloat("weight", 0.5); // 0.5
     * ```
     */
    incrByFloat(key: GlideString, amount: number, options?: CallOptions): Promise<number> {
        return this.run(Strings.incrByFloat(key, amount), options);
    }

    /**
     * Finds the longest common subsequence of two strings: the bytes that both contain in the same order, not
     * necessarily next to each other.
     *
     * Takes time in proportion to the product of their lengths.
     *
     * @param key1 The key of the first string.
     * @param key2 The key of the second string.
     * @returns The subsequence; empty if there is none. A missing key counts as an empty string.
     * @throws `ERR` if a key holds something other than a string.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.mset({ a: "ohmytext", b: "mynewtext" }); // "OK"
     * await client.lcs("a", "b"); // "mytext"
     * ```
     */
    lcs(key1: GlideString, key2: GlideString, options?: DecoderOption & CallOptions): Promise<string> {
        return this.run(Strings.lcs(key1, key2), options);
    }

    /**
     * Measures the longest common subsequence of two strings.
     *
     * @param key1 The key of the first string.
     * @param key2 The key of the second string.
     * @returns The length of the subsequence, in bytes.
     * @throws `ERR` if a key holds something other than a string.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.mset({ a: "ohmytext", b: "mynewtext" }); // "OK"
     * await client.lcsLen("a", "b"); // 6
     * ```
     */
    lcsLen(key1: GlideString, key2: GlideString, options?: DecoderOption & CallOptions): Promise<number> {
        return this.run(Strings.lcsLen(key1, key2), options);
    }

    /**
     * Locates the longest common subsequence in two strings.
     *
     * @param key1 The key of the first string.
     * @param key2 The key of the second string.
     * @returns `len`, the length of the subsequence in bytes, and `matches`, from the last to the first: for each the
     * range of offsets in the first and in the second string, and its length if asked for.
     * @throws `ERR` if a key holds something other than a string.
     * @since 7.0.0
     * @example
     * ```ts
     * await client.mset({ a: "xab", b: "aby" }); // "OK"
     * await client.lcsIdx("a", "b"); // { "matches": [[[1, 2], [0, 1]]], "len": 2 }
     * ```
     */
    lcsIdx(
        key1: GlideString,
        key2: GlideString,
        options?: LcsIdxOptions & DecoderOption & CallOptions,
    ): Promise<Record<string, (number | [number, number])[][] | number>> {
        return this.run(Strings.lcsIdx(key1, key2, options), options);
    }

    /**
     * Reads the strings stored at several keys.
     *
     * @param keys The keys to read.
     * @returns One string per key, in the order of the keys; nothing in the place of a key that does not exist or holds
     * something other than a string.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.set("a", "1"); // "OK"
     * await client.mget(["a", "b"]); // ["1", null]
     * ```
     */
    mget(keys: GlideString[], options?: DecoderOption & CallOptions): Promise<(GlideString | null)[]> {
        return this.run(Strings.mget(keys), options);
    }

    /**
     * Sets several keys to strings, replacing what was there.
     *
     * Atomic on one node; in a cluster, keys of different slots are set independently.
     *
     * @param keysAndValues The keys, each with its new string.
     * @returns Always OK.
     * @since 1.0.1
     * @example
     * ```ts
     * await client.mset({ a: "1", b: "2" }); // "OK"
     * ```
     */
    mset(keysAndValues: Record<string, GlideString> | GlideRecord<GlideString>, options?: CallOptions): Promise<"OK"> {
        return this.run(Strings.mset(keysAndValues), options);
    }

    /**
     * Sets several keys to strings with one condition and one expiry for all of them.
     *
     * Either all of them are set or none.
     *
     * @param entries The keys, each with its new string.
     * @returns Whether the keys were set.
     * @throws `ERR` if the expiry is zero.
     * @since 9.1.0
     * @example
     * ```ts
     * await client.msetex({ a: "1", b: "2" }, { expiry: { EX: 60 } }); // true
     * ```
     */
    msetex(
        entries: Record<string, GlideString> | GlideRecord<GlideString>,
        options?: MsetexOptions & CallOptions,
    ): Promise<boolean> {
        return this.run(Strings.msetex(entries, options), options);
    }

    /**
     * Sets several keys to strings if none of them exists.
     *
     * Either all of them are set or none; in a cluster they must share a slot.
     *
     * @param keysAndValues The keys, each with its new string.
     * @returns Whether the keys were set.
     * @since 1.0.1
     * @example
     * ```ts
     * await client.msetnx({ a: "1", b: "2" }); // true
     * ```
     */
    msetnx(
        keysAndValues: Record<string, GlideString> | GlideRecord<GlideString>,
        options?: CallOptions,
    ): Promise<boolean> {
        return this.run(Strings.msetnx(keysAndValues), options);
    }

    /**
     * Sets a key to a string that expires after some milliseconds.
     *
     * Newer code uses `SET` with an expiry.
     *
     * @param key The key of the string.
     * @param millis How long the key lives, in milliseconds; not zero.
     * @param value The new string.
     * @returns Always OK.
     * @throws `ERR` if the expiry is zero.
     * @since 2.6.0
     * @example
     * ```ts
     * await client.psetex("token", 1500, "abc"); // "OK"
     * ```
     */
    psetex(key: GlideString, millis: number, value: GlideString, options?: CallOptions): Promise<"OK"> {
        return this.run(Strings.psetex(key, millis, value), options);
    }

    /**
     * Sets a key to a string, replacing whatever it held and its expiry.
     *
     * @param key The key of the string.
     * @param value The new string.
     * @param options When to set it, when it is to expire, and whether to give back the old value.
     * @returns OK, or nothing if the condition did not hold; with `returnOldValue` the old string, or nothing if there
     * was none.
     * @throws `ERR` if the expiry is zero; `WRONGTYPE` if the condition compares with a key that holds something other
     * than a string.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.set("greeting", "Hello"); // "OK"
     * await client.set("greeting", "Hi", { conditionalSet: "onlyIfDoesNotExist" }); // null
     * ```
     */
    set(
        key: GlideString,
        value: GlideString,
        options?: SetOptions & DecoderOption & CallOptions,
    ): Promise<"OK" | GlideString | null> {
        return this.run(builders.set(key, value, options), options);
    }

    /**
     * Sets a key to a string that expires after some seconds.
     *
     * Newer code uses `SET` with an expiry.
     *
     * @param key The key of the string.
     * @param seconds How long the key lives, in seconds; not zero.
     * @param value The new string.
     * @returns Always OK.
     * @throws `ERR` if the expiry is zero.
     * @since 2.0.0
     * @example
     * ```ts
     * await client.setex("token", 60, "abc"); // "OK"
     * ```
     */
    setex(key: GlideString, seconds: number, value: GlideString, options?: CallOptions): Promise<"OK"> {
        return this.run(Strings.setex(key, seconds, value), options);
    }

    /**
     * Sets a key to a string if the key does not exist.
     *
     * Newer code uses `SET` with the condition `NX`.
     *
     * @param key The key of the string.
     * @param value The new string.
     * @returns Whether the key was set.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.setnx("owner", "me"); // true
     * ```
     */
    setnx(key: GlideString, value: GlideString, options?: CallOptions): Promise<boolean> {
        return this.run(Strings.setnx(key, value), options);
    }

    /**
     * Overwrites a part of the string stored at a key.
     *
     * The string grows as needed, with zero bytes in the gap if it was shorter than the offset.
     *
     * @param key The key of the string.
     * @param offset Where to begin, in bytes from the start.
     * @param value The bytes to write there.
     * @returns The length of the string after the change, in bytes.
     * @throws `WRONGTYPE` if the key holds something other than a string; `ERR` if the string would grow past the
     * server's limit, 512 MiB by default.
     * @since 2.2.0
     * @example
     * ```ts
     * await client.set("greeting", "Hello World"); // "OK"
     * await client.setrange("greeting", 6, "Earth"); // 11
     * ```
     */
    setrange(key: GlideString, offset: number, value: GlideString, options?: CallOptions): Promise<number> {
        return this.run(Strings.setrange(key, offset, value), options);
    }

    /**
     * Measures the string stored at a key.
     *
     * @param key The key of the string.
     * @returns The length in bytes, 0 if the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a string.
     * @since 2.2.0
     * @example
     * ```ts
     * await client.strlen("greeting"); // 0
     * ```
     */
    strlen(key: GlideString, options?: CallOptions): Promise<number> {
        return this.run(Strings.strlen(key), options);
    }

    /**
     * Reads a part of the string stored at a key.
     *
     * This is an old name of `GETRANGE`.
     *
     * @param key The key of the string.
     * @param start The offset of the first byte; negative counts from the end.
     * @param end The offset of the last byte, which is included; negative counts from the end.
     * @returns The part that exists; empty if the range lies outside the string or the key does not exist.
     * @throws `WRONGTYPE` if the key holds something other than a string.
     * @since 1.0.0
     * @example
     * ```ts
     * await client.substr("greeting", 0, 3); // ""
     * ```
     */
    substr(key: GlideString, start: number, end: number, options?: DecoderOption & CallOptions): Promise<GlideString> {
        return this.run(Strings.substr(key, start, end), options);
    }

    /**
     * Watches keys, so that the next atomic batch runs only if none of them changes until then.
     *
     * It is the next one of this client, whoever sends it: code that watches keys at the same time as other code needs
     * a client of its own. If the connection is lost in between, the batch does not run either. Nor does it in a
     * cluster if the slot of a key moves to another node in between, or if none of the keys is on the node of the
     * batch; keys on further nodes are checked right before it is sent. While keys are watched, reads go to primaries.
     *
     * @param keys The keys to watch.
     * @returns Always OK.
     * @since 2.2.0
     * @example
     * ```ts
     * await client.watch(["stock"]); // "OK"
     * ```
     */
    watch(keys: GlideString[], options?: CallOptions): Promise<"OK"> {
        return this.run(Transactions.watch(keys), options);
    }
}
