// @generated from protobuf/commands by codegen. Do not edit.

import { BitFieldGet, BitFieldIncrBy, BitFieldOverflow, BitFieldSet, BitOffset, BitOffsetMultiplier, BitOverflowControl, BitmapIndexType, BitwiseOperation, ClientPauseMode, ConditionalChange, ExpireOptions, FlushMode, FunctionRestorePolicy, GeoUnit, GeospatialData, GlideString, HashExpirationCondition, HashFieldConditionalChange, InfBoundary, InfoOptions, InsertPosition, LatencyEntry, LatencyEventInfo, ListDirection, ObjectType, SignedEncoding, SortOrder, TimeUnit, UnsignedEncoding } from "@valkey/valkey-glide";
import type { Call } from "../support/calls";

/** By group, how a user makes the call of each case of the shared vectors. */
export const calls: Record<string, Record<string, Call>> = {
    "bitmap": {
        "BITCOUNT of a whole string": {
            client: (client) => client.bitcount("k"),
            batch: (client) => client.bitcount("k"),
        },
        "BITCOUNT from a byte on": {
            client: (client) => client.bitcount("k", { start: -2 }),
            batch: (client) => client.bitcount("k", { start: -2 }),
        },
        "BITCOUNT between two bytes": {
            client: (client) => client.bitcount("k", { start: 1, end: -1 }),
            batch: (client) => client.bitcount("k", { start: 1, end: -1 }),
        },
        "BITCOUNT between two bytes, said so": {
            client: (client) => client.bitcount("k", { start: 1, end: 1, indexType: BitmapIndexType.BYTE }),
            batch: (client) => client.bitcount("k", { start: 1, end: 1, indexType: BitmapIndexType.BYTE }),
        },
        "BITCOUNT between two bits": {
            client: (client) => client.bitcount("k", { start: 5, end: 30, indexType: BitmapIndexType.BIT }),
            batch: (client) => client.bitcount("k", { start: 5, end: 30, indexType: BitmapIndexType.BIT }),
        },
        "BITFIELD with every subcommand": {
            client: (client) => client.bitfield("k", [new BitFieldGet(new UnsignedEncoding(4), new BitOffset(0)), new BitFieldSet(new SignedEncoding(8), new BitOffsetMultiplier(1), -5), new BitFieldIncrBy(new UnsignedEncoding(2), new BitOffset(100), 1)]),
            batch: (client) => client.bitfield("k", [new BitFieldGet(new UnsignedEncoding(4), new BitOffset(0)), new BitFieldSet(new SignedEncoding(8), new BitOffsetMultiplier(1), -5), new BitFieldIncrBy(new UnsignedEncoding(2), new BitOffset(100), 1)]),
        },
        "BITFIELD with overflow that fails": {
            client: (client) => client.bitfield("k", [new BitFieldOverflow(BitOverflowControl.FAIL), new BitFieldIncrBy(new UnsignedEncoding(2), new BitOffset(100), 9)]),
            batch: (client) => client.bitfield("k", [new BitFieldOverflow(BitOverflowControl.FAIL), new BitFieldIncrBy(new UnsignedEncoding(2), new BitOffset(100), 9)]),
        },
        "BITFIELD with overflow that wraps, and that stops at the limit": {
            client: (client) => client.bitfield("k", [new BitFieldOverflow(BitOverflowControl.WRAP), new BitFieldIncrBy(new UnsignedEncoding(2), new BitOffset(100), 1), new BitFieldOverflow(BitOverflowControl.SAT), new BitFieldIncrBy(new UnsignedEncoding(2), new BitOffset(102), 9)]),
            batch: (client) => client.bitfield("k", [new BitFieldOverflow(BitOverflowControl.WRAP), new BitFieldIncrBy(new UnsignedEncoding(2), new BitOffset(100), 1), new BitFieldOverflow(BitOverflowControl.SAT), new BitFieldIncrBy(new UnsignedEncoding(2), new BitOffset(102), 9)]),
        },
        "BITFIELD without a subcommand": {
            client: (client) => client.bitfield("k", []),
            batch: (client) => client.bitfield("k", []),
        },
        "BITFIELD_RO of two integers": {
            client: (client) => client.bitfieldReadOnly("k", [new BitFieldGet(new UnsignedEncoding(8), new BitOffset(0)), new BitFieldGet(new SignedEncoding(64), new BitOffsetMultiplier(1))]),
            batch: (client) => client.bitfieldReadOnly("k", [new BitFieldGet(new UnsignedEncoding(8), new BitOffset(0)), new BitFieldGet(new SignedEncoding(64), new BitOffsetMultiplier(1))]),
        },
        "BITOP that ands": {
            client: (client) => client.bitop(BitwiseOperation.AND, "d", ["a", "b"]),
            batch: (client) => client.bitop(BitwiseOperation.AND, "d", ["a", "b"]),
        },
        "BITOP that ors": {
            client: (client) => client.bitop(BitwiseOperation.OR, "d", ["a", "b"]),
            batch: (client) => client.bitop(BitwiseOperation.OR, "d", ["a", "b"]),
        },
        "BITOP that xors": {
            client: (client) => client.bitop(BitwiseOperation.XOR, "d", ["a", "b", "c"]),
            batch: (client) => client.bitop(BitwiseOperation.XOR, "d", ["a", "b", "c"]),
        },
        "BITOP that negates a missing key": {
            client: (client) => client.bitop(BitwiseOperation.NOT, "d", ["a"]),
            batch: (client) => client.bitop(BitwiseOperation.NOT, "d", ["a"]),
        },
        "BITPOS of a whole string": {
            client: (client) => client.bitpos("k", 1),
            batch: (client) => client.bitpos("k", 1),
        },
        "BITPOS that finds nothing": {
            client: (client) => client.bitpos("k", 1, { start: 1 }),
            batch: (client) => client.bitpos("k", 1, { start: 1 }),
        },
        "BITPOS between two bytes": {
            client: (client) => client.bitpos("k", 0, { start: 0, end: -1 }),
            batch: (client) => client.bitpos("k", 0, { start: 0, end: -1 }),
        },
        "BITPOS between two bits": {
            client: (client) => client.bitpos("k", 1, { start: 7, end: 15, indexType: BitmapIndexType.BIT }),
            batch: (client) => client.bitpos("k", 1, { start: 7, end: 15, indexType: BitmapIndexType.BIT }),
        },
        "GETBIT": {
            client: (client) => client.getbit("k", 4294967295),
            batch: (client) => client.getbit("k", 4294967295),
        },
        "SETBIT": {
            client: (client) => client.setbit("k", 7, 1),
            batch: (client) => client.setbit("k", 7, 1),
        },
    },
    "connection": {
        "CLIENT GETNAME without a name": {
            client: (client) => client.clientGetName(),
            cluster: (client) => client.clientGetName(),
            batch: (client) => client.clientGetName(),
        },
        "CLIENT GETNAME": {
            client: (client) => client.clientGetName(),
            cluster: (client) => client.clientGetName(),
            batch: (client) => client.clientGetName(),
        },
        "CLIENT GETREDIR": {
            client: (client) => client.clientGetredir(),
            cluster: (client) => client.clientGetredir(),
            batch: (client) => client.clientGetredir(),
        },
        "CLIENT ID": {
            client: (client) => client.clientId(),
            cluster: (client) => client.clientId(),
            batch: (client) => client.clientId(),
        },
        "CLIENT IMPORT-SOURCE off": {
            client: (client) => client.clientImportSource("OFF"),
            cluster: (client) => client.clientImportSource("OFF"),
            batch: (client) => client.clientImportSource("OFF"),
        },
        "CLIENT IMPORT-SOURCE on": {
            client: (client) => client.clientImportSource("ON"),
            cluster: (client) => client.clientImportSource("ON"),
            batch: (client) => client.clientImportSource("ON"),
        },
        "CLIENT INFO": {
            client: (client) => client.clientInfo(),
            cluster: (client) => client.clientInfo(),
            batch: (client) => client.clientInfo(),
        },
        "CLIENT KILL by id": {
            client: (client) => client.clientKill([{ ID: [1000000] }]),
            cluster: (client) => client.clientKill([{ ID: [1000000] }]),
            batch: (client) => client.clientKill([{ ID: [1000000] }]),
        },
        "CLIENT KILL with several filters": {
            client: (client) => client.clientKill([{ TYPE: "NORMAL" }, { USER: "default" }, { ADDR: "127.0.0.1:1" }, { LADDR: "127.0.0.1:2" }, { SKIPME: "NO" }]),
            cluster: (client) => client.clientKill([{ TYPE: "NORMAL" }, { USER: "default" }, { ADDR: "127.0.0.1:1" }, { LADDR: "127.0.0.1:2" }, { SKIPME: "NO" }]),
            batch: (client) => client.clientKill([{ TYPE: "NORMAL" }, { USER: "default" }, { ADDR: "127.0.0.1:1" }, { LADDR: "127.0.0.1:2" }, { SKIPME: "NO" }]),
        },
        "CLIENT KILL by age": {
            client: (client) => client.clientKill([{ MAXAGE: 1000000 }]),
            cluster: (client) => client.clientKill([{ MAXAGE: 1000000 }]),
            batch: (client) => client.clientKill([{ MAXAGE: 1000000 }]),
        },
        "CLIENT KILL by address": {
            client: (client) => client.clientKillAddress("127.0.0.1:1"),
            cluster: (client) => client.clientKillAddress("127.0.0.1:1"),
            batch: (client) => client.clientKillAddress("127.0.0.1:1"),
        },
        "CLIENT LIST": {
            client: (client) => client.clientList(),
            cluster: (client) => client.clientList(),
            batch: (client) => client.clientList(),
        },
        "CLIENT LIST of a type": {
            client: (client) => client.clientList({ filters: [{ TYPE: "PUBSUB" }] }),
            cluster: (client) => client.clientList({ filters: [{ TYPE: "PUBSUB" }] }),
            batch: (client) => client.clientList({ filters: [{ TYPE: "PUBSUB" }] }),
        },
        "CLIENT LIST by id": {
            client: (client) => client.clientList({ filters: [{ ID: [1000000, 1000001] }] }),
            cluster: (client) => client.clientList({ filters: [{ ID: [1000000, 1000001] }] }),
            batch: (client) => client.clientList({ filters: [{ ID: [1000000, 1000001] }] }),
        },
        "CLIENT KILL with what it must not be": {
            client: (client) => client.clientKill([{ ID: [1000000] }, { "NOT-TYPE": "REPLICA" }, { "NOT-DB": 3 }]),
            cluster: (client) => client.clientKill([{ ID: [1000000] }, { "NOT-TYPE": "REPLICA" }, { "NOT-DB": 3 }]),
            batch: (client) => client.clientKill([{ ID: [1000000] }, { "NOT-TYPE": "REPLICA" }, { "NOT-DB": 3 }]),
        },
        "CLIENT NO-EVICT on": {
            client: (client) => client.clientNoEvict("ON"),
            cluster: (client) => client.clientNoEvict("ON"),
            batch: (client) => client.clientNoEvict("ON"),
        },
        "CLIENT NO-EVICT off": {
            client: (client) => client.clientNoEvict("OFF"),
            cluster: (client) => client.clientNoEvict("OFF"),
            batch: (client) => client.clientNoEvict("OFF"),
        },
        "CLIENT NO-TOUCH on": {
            client: (client) => client.clientNoTouch("ON"),
            cluster: (client) => client.clientNoTouch("ON"),
            batch: (client) => client.clientNoTouch("ON"),
        },
        "CLIENT NO-TOUCH off": {
            client: (client) => client.clientNoTouch("OFF"),
            cluster: (client) => client.clientNoTouch("OFF"),
            batch: (client) => client.clientNoTouch("OFF"),
        },
        "CLIENT PAUSE": {
            client: (client) => client.clientPause(1),
            cluster: (client) => client.clientPause(1),
            batch: (client) => client.clientPause(1),
        },
        "CLIENT PAUSE of writes": {
            client: (client) => client.clientPause(1, ClientPauseMode.WRITE),
            cluster: (client) => client.clientPause(1, ClientPauseMode.WRITE),
            batch: (client) => client.clientPause(1, ClientPauseMode.WRITE),
        },
        "CLIENT PAUSE of everything": {
            client: (client) => client.clientPause(1, ClientPauseMode.ALL),
            cluster: (client) => client.clientPause(1, ClientPauseMode.ALL),
            batch: (client) => client.clientPause(1, ClientPauseMode.ALL),
        },
        "CLIENT SETINFO of the name": {
            client: (client) => client.clientSetInfo({ "LIB-NAME": "lib" }),
            cluster: (client) => client.clientSetInfo({ "LIB-NAME": "lib" }),
            batch: (client) => client.clientSetInfo({ "LIB-NAME": "lib" }),
        },
        "CLIENT SETINFO of the version": {
            client: (client) => client.clientSetInfo({ "LIB-VER": "1.0" }),
            cluster: (client) => client.clientSetInfo({ "LIB-VER": "1.0" }),
            batch: (client) => client.clientSetInfo({ "LIB-VER": "1.0" }),
        },
        "CLIENT SETNAME": {
            client: (client) => client.clientSetName("worker"),
            cluster: (client) => client.clientSetName("worker"),
            batch: (client) => client.clientSetName("worker"),
        },
        "CLIENT SETNAME to nothing": {
            client: (client) => client.clientSetName(""),
            cluster: (client) => client.clientSetName(""),
            batch: (client) => client.clientSetName(""),
        },
        "CLIENT TRACKINGINFO without tracking": {
            client: (client) => client.clientTrackingInfo(),
            cluster: (client) => client.clientTrackingInfo(),
            batch: (client) => client.clientTrackingInfo(),
        },
        "CLIENT UNBLOCK of nobody": {
            client: (client) => client.clientUnblock(1000000),
            cluster: (client) => client.clientUnblock(1000000),
            batch: (client) => client.clientUnblock(1000000),
        },
        "CLIENT UNBLOCK with an error": {
            client: (client) => client.clientUnblock(1000000, { reason: "ERROR" }),
            cluster: (client) => client.clientUnblock(1000000, { reason: "ERROR" }),
            batch: (client) => client.clientUnblock(1000000, { reason: "ERROR" }),
        },
        "CLIENT UNBLOCK as after the timeout": {
            client: (client) => client.clientUnblock(1000000, { reason: "TIMEOUT" }),
            cluster: (client) => client.clientUnblock(1000000, { reason: "TIMEOUT" }),
            batch: (client) => client.clientUnblock(1000000, { reason: "TIMEOUT" }),
        },
        "CLIENT UNPAUSE": {
            client: (client) => client.clientUnpause(),
            cluster: (client) => client.clientUnpause(),
            batch: (client) => client.clientUnpause(),
        },
        "ECHO": {
            client: (client) => client.echo(Buffer.from("00ff0d0a80", "hex")),
            cluster: (client) => client.echo(Buffer.from("00ff0d0a80", "hex")),
            batch: (client) => client.echo(Buffer.from("00ff0d0a80", "hex")),
        },
        "PING": {
            client: (client) => client.ping(),
            cluster: (client) => client.ping(),
            batch: (client) => client.ping(),
        },
        "PING with a message": {
            client: (client) => client.ping({ message: "Hello" }),
            cluster: (client) => client.ping({ message: "Hello" }),
            batch: (client) => client.ping("Hello"),
        },
        "RESET": {
            client: (client) => client.reset(),
            batch: (client) => client.reset(),
        },
        "SELECT": {
            client: (client) => client.select(1),
            batch: (client) => client.select(1),
        },
    },
    "generic": {
        "COPY to a new key": {
            client: (client) => client.copy("a", "b"),
            batch: (client) => client.copy("a", "b"),
        },
        "COPY of a missing key with every option": {
            client: (client) => client.copy("a", "b", { destinationDB: 1, replace: true }),
            batch: (client) => client.copy("a", "b", { destinationDB: 1, replace: true }),
        },
        "DEL of several keys": {
            client: (client) => client.del(["a", "b"]),
            batch: (client) => client.del(["a", "b"]),
        },
        "DUMP of a missing key": {
            client: (client) => client.dump("k"),
            batch: (client) => client.dump("k"),
        },
        "DUMP of a string": {
            client: (client) => client.dump("k"),
            batch: (client) => client.dump("k"),
        },
        "EXISTS with a key given twice": {
            client: (client) => client.exists(["a", "a", "b"]),
            batch: (client) => client.exists(["a", "a", "b"]),
        },
        "EXPIRE of a key": {
            client: (client) => client.expire("k", 60),
            batch: (client) => client.expire("k", 60),
        },
        "EXPIRE of a missing key": {
            client: (client) => client.expire("k", 60),
            batch: (client) => client.expire("k", 60),
        },
        "EXPIRE with NX": {
            client: (client) => client.expire("k", 60, { expireOption: ExpireOptions.HasNoExpiry }),
            batch: (client) => client.expire("k", 60, { expireOption: ExpireOptions.HasNoExpiry }),
        },
        "EXPIRE with XX": {
            client: (client) => client.expire("k", 60, { expireOption: ExpireOptions.HasExistingExpiry }),
            batch: (client) => client.expire("k", 60, { expireOption: ExpireOptions.HasExistingExpiry }),
        },
        "EXPIRE with GT": {
            client: (client) => client.expire("k", 60, { expireOption: ExpireOptions.NewExpiryGreaterThanCurrent }),
            batch: (client) => client.expire("k", 60, { expireOption: ExpireOptions.NewExpiryGreaterThanCurrent }),
        },
        "EXPIRE with LT": {
            client: (client) => client.expire("k", 60, { expireOption: ExpireOptions.NewExpiryLessThanCurrent }),
            batch: (client) => client.expire("k", 60, { expireOption: ExpireOptions.NewExpiryLessThanCurrent }),
        },
        "PEXPIRE of a key": {
            client: (client) => client.pexpire("k", 60000),
            batch: (client) => client.pexpire("k", 60000),
        },
        "PEXPIRE of a missing key": {
            client: (client) => client.pexpire("k", 60000),
            batch: (client) => client.pexpire("k", 60000),
        },
        "PEXPIRE with NX": {
            client: (client) => client.pexpire("k", 60000, { expireOption: ExpireOptions.HasNoExpiry }),
            batch: (client) => client.pexpire("k", 60000, { expireOption: ExpireOptions.HasNoExpiry }),
        },
        "PEXPIRE with XX": {
            client: (client) => client.pexpire("k", 60000, { expireOption: ExpireOptions.HasExistingExpiry }),
            batch: (client) => client.pexpire("k", 60000, { expireOption: ExpireOptions.HasExistingExpiry }),
        },
        "PEXPIRE with GT": {
            client: (client) => client.pexpire("k", 60000, { expireOption: ExpireOptions.NewExpiryGreaterThanCurrent }),
            batch: (client) => client.pexpire("k", 60000, { expireOption: ExpireOptions.NewExpiryGreaterThanCurrent }),
        },
        "PEXPIRE with LT": {
            client: (client) => client.pexpire("k", 60000, { expireOption: ExpireOptions.NewExpiryLessThanCurrent }),
            batch: (client) => client.pexpire("k", 60000, { expireOption: ExpireOptions.NewExpiryLessThanCurrent }),
        },
        "EXPIREAT of a key": {
            client: (client) => client.expireAt("k", 4102444800),
            batch: (client) => client.expireAt("k", 4102444800),
        },
        "EXPIREAT of a missing key": {
            client: (client) => client.expireAt("k", 4102444800),
            batch: (client) => client.expireAt("k", 4102444800),
        },
        "EXPIREAT with NX": {
            client: (client) => client.expireAt("k", 4102444800, { expireOption: ExpireOptions.HasNoExpiry }),
            batch: (client) => client.expireAt("k", 4102444800, { expireOption: ExpireOptions.HasNoExpiry }),
        },
        "EXPIREAT with XX": {
            client: (client) => client.expireAt("k", 4102444800, { expireOption: ExpireOptions.HasExistingExpiry }),
            batch: (client) => client.expireAt("k", 4102444800, { expireOption: ExpireOptions.HasExistingExpiry }),
        },
        "EXPIREAT with GT": {
            client: (client) => client.expireAt("k", 4102444800, { expireOption: ExpireOptions.NewExpiryGreaterThanCurrent }),
            batch: (client) => client.expireAt("k", 4102444800, { expireOption: ExpireOptions.NewExpiryGreaterThanCurrent }),
        },
        "EXPIREAT with LT": {
            client: (client) => client.expireAt("k", 4102444800, { expireOption: ExpireOptions.NewExpiryLessThanCurrent }),
            batch: (client) => client.expireAt("k", 4102444800, { expireOption: ExpireOptions.NewExpiryLessThanCurrent }),
        },
        "PEXPIREAT of a key": {
            client: (client) => client.pexpireAt("k", 4102444800000),
            batch: (client) => client.pexpireAt("k", 4102444800000),
        },
        "PEXPIREAT of a missing key": {
            client: (client) => client.pexpireAt("k", 4102444800000),
            batch: (client) => client.pexpireAt("k", 4102444800000),
        },
        "PEXPIREAT with NX": {
            client: (client) => client.pexpireAt("k", 4102444800000, { expireOption: ExpireOptions.HasNoExpiry }),
            batch: (client) => client.pexpireAt("k", 4102444800000, { expireOption: ExpireOptions.HasNoExpiry }),
        },
        "PEXPIREAT with XX": {
            client: (client) => client.pexpireAt("k", 4102444800000, { expireOption: ExpireOptions.HasExistingExpiry }),
            batch: (client) => client.pexpireAt("k", 4102444800000, { expireOption: ExpireOptions.HasExistingExpiry }),
        },
        "PEXPIREAT with GT": {
            client: (client) => client.pexpireAt("k", 4102444800000, { expireOption: ExpireOptions.NewExpiryGreaterThanCurrent }),
            batch: (client) => client.pexpireAt("k", 4102444800000, { expireOption: ExpireOptions.NewExpiryGreaterThanCurrent }),
        },
        "PEXPIREAT with LT": {
            client: (client) => client.pexpireAt("k", 4102444800000, { expireOption: ExpireOptions.NewExpiryLessThanCurrent }),
            batch: (client) => client.pexpireAt("k", 4102444800000, { expireOption: ExpireOptions.NewExpiryLessThanCurrent }),
        },
        "EXPIRE with a negative time": {
            client: (client) => client.expire("k", -1),
            batch: (client) => client.expire("k", -1),
        },
        "EXPIRETIME": {
            client: (client) => client.expiretime("k"),
            batch: (client) => client.expireTime("k"),
        },
        "KEYS": {
            client: (client) => client.keys("user:*"),
            cluster: (client) => client.keys("user:*"),
            batch: (client) => client.keys("user:*"),
        },
        "KEYS that finds nothing": {
            client: (client) => client.keys("*"),
            cluster: (client) => client.keys("*"),
            batch: (client) => client.keys("*"),
        },
        "MIGRATE of a missing key": {
            client: (client) => client.migrate("127.0.0.1", 7911, "k", 0, 1000),
            batch: (client) => client.migrate("127.0.0.1", 7911, "k", 0, 1000),
        },
        "MIGRATE with every option": {
            client: (client) => client.migrate("127.0.0.1", 7911, "k", 0, 1000, { copy: true, replace: true, username: "u", password: "p" }),
            batch: (client) => client.migrate("127.0.0.1", 7911, "k", 0, 1000, { copy: true, replace: true, username: "u", password: "p" }),
        },
        "MIGRATE with a password": {
            client: (client) => client.migrate("127.0.0.1", 7911, "k", 0, 1000, { password: "p" }),
            batch: (client) => client.migrate("127.0.0.1", 7911, "k", 0, 1000, { password: "p" }),
        },
        "MIGRATE of several keys": {
            client: (client) => client.migrate("127.0.0.1", 7911, ["a", "b"], 0, 1000, { copy: true }),
            batch: (client) => client.migrate("127.0.0.1", 7911, ["a", "b"], 0, 1000, { copy: true }),
        },
        "MOVE of a key": {
            client: (client) => client.move("k", 1),
            batch: (client) => client.move("k", 1),
        },
        "MOVE of a missing key": {
            client: (client) => client.move("k", 1),
            batch: (client) => client.move("k", 1),
        },
        "OBJECT ENCODING of a number": {
            client: (client) => client.objectEncoding("k"),
            batch: (client) => client.objectEncoding("k"),
        },
        "OBJECT ENCODING of a missing key": {
            client: (client) => client.objectEncoding("k"),
            batch: (client) => client.objectEncoding("k"),
        },
        "OBJECT FREQ": {
            client: (client) => client.objectFreq("k"),
            batch: (client) => client.objectFreq("k"),
        },
        "OBJECT IDLETIME": {
            client: (client) => client.objectIdletime("k"),
            batch: (client) => client.objectIdletime("k"),
        },
        "OBJECT REFCOUNT of a missing key": {
            client: (client) => client.objectRefcount("k"),
            batch: (client) => client.objectRefcount("k"),
        },
        "OBJECT REFCOUNT": {
            client: (client) => client.objectRefcount("k"),
            batch: (client) => client.objectRefcount("k"),
        },
        "PERSIST of a key with an expiry": {
            client: (client) => client.persist("k"),
            batch: (client) => client.persist("k"),
        },
        "PERSIST of a key without an expiry": {
            client: (client) => client.persist("k"),
            batch: (client) => client.persist("k"),
        },
        "PEXPIRETIME": {
            client: (client) => client.pexpiretime("k"),
            batch: (client) => client.pexpireTime("k"),
        },
        "PTTL of a missing key": {
            client: (client) => client.pttl("k"),
            batch: (client) => client.pttl("k"),
        },
        "RANDOMKEY": {
            client: (client) => client.randomKey(),
            cluster: (client) => client.randomKey(),
            batch: (client) => client.randomKey(),
        },
        "RANDOMKEY of an empty database": {
            client: (client) => client.randomKey(),
            cluster: (client) => client.randomKey(),
            batch: (client) => client.randomKey(),
        },
        "RENAME": {
            client: (client) => client.rename("a", "b"),
            batch: (client) => client.rename("a", "b"),
        },
        "RENAMENX": {
            client: (client) => client.renamenx("a", "b"),
            batch: (client) => client.renamenx("a", "b"),
        },
        "RENAMENX to a key that exists": {
            client: (client) => client.renamenx("a", "b"),
            batch: (client) => client.renamenx("a", "b"),
        },
        "RESTORE": {
            client: (client) => client.restore("k", 0, Buffer.from("00017650005e220723876aed3a", "hex")),
            batch: (client) => client.restore("k", 0, Buffer.from("00017650005e220723876aed3a", "hex")),
        },
        "RESTORE with a time and how long it was idle": {
            client: (client) => client.restore("k", 4102444800000, Buffer.from("00017650005e220723876aed3a", "hex"), { replace: true, absttl: true, idletime: 5 }),
            batch: (client) => client.restore("k", 4102444800000, Buffer.from("00017650005e220723876aed3a", "hex"), { replace: true, absttl: true, idletime: 5 }),
        },
        "RESTORE with a frequency": {
            client: (client) => client.restore("k", 0, Buffer.from("00017650005e220723876aed3a", "hex"), { frequency: 7 }),
            batch: (client) => client.restore("k", 0, Buffer.from("00017650005e220723876aed3a", "hex"), { frequency: 7 }),
        },
        "SCAN of an empty database": {
            client: (client) => client.scan("0"),
            batch: (client) => client.scan("0"),
        },
        "SCAN with every option": {
            client: (client) => client.scan("0", { match: "k*", count: 100, type: "string" as ObjectType }),
            batch: (client) => client.scan("0", { match: "k*", count: 100, type: "string" as ObjectType }),
        },
        "SORT as numbers": {
            client: (client) => client.sort("l"),
            batch: (client) => client.sort("l"),
        },
        "SORT with every option": {
            client: (client) => client.sort("l", { byPattern: "w_*", limit: { offset: 0, count: 2 }, getPatterns: ["#", "o_*"], orderBy: SortOrder.DESC, isAlpha: true }),
            batch: (client) => client.sort("l", { byPattern: "w_*", limit: { offset: 0, count: 2 }, getPatterns: ["#", "o_*"], orderBy: SortOrder.DESC, isAlpha: true }),
        },
        "SORT from small to large": {
            client: (client) => client.sort("l", { orderBy: SortOrder.ASC }),
            batch: (client) => client.sort("l", { orderBy: SortOrder.ASC }),
        },
        "SORT that stores": {
            client: (client) => client.sortStore("l", "d"),
            batch: (client) => client.sortStore("l", "d"),
        },
        "SORT that stores, with options": {
            client: (client) => client.sortStore("l", "d", { limit: { offset: 1, count: -1 }, isAlpha: true }),
            batch: (client) => client.sortStore("l", "d", { limit: { offset: 1, count: -1 }, isAlpha: true }),
        },
        "SORT_RO as text": {
            client: (client) => client.sortReadOnly("l", { isAlpha: true }),
            batch: (client) => client.sortReadOnly("l", { isAlpha: true }),
        },
        "SORT_RO with every option": {
            client: (client) => client.sortReadOnly("l", { byPattern: "w_*", limit: { offset: 0, count: 2 }, getPatterns: ["o_*"], orderBy: SortOrder.DESC, isAlpha: true }),
            batch: (client) => client.sortReadOnly("l", { byPattern: "w_*", limit: { offset: 0, count: 2 }, getPatterns: ["o_*"], orderBy: SortOrder.DESC, isAlpha: true }),
        },
        "TOUCH": {
            client: (client) => client.touch(["a", "b"]),
            batch: (client) => client.touch(["a", "b"]),
        },
        "TTL of a key without an expiry": {
            client: (client) => client.ttl("k"),
            batch: (client) => client.ttl("k"),
        },
        "TYPE of a sorted set": {
            client: (client) => client.type("k"),
            batch: (client) => client.type("k"),
        },
        "TYPE of a missing key": {
            client: (client) => client.type("k"),
            batch: (client) => client.type("k"),
        },
        "UNLINK": {
            client: (client) => client.unlink(["a", "b"]),
            batch: (client) => client.unlink(["a", "b"]),
        },
        "WAIT": {
            client: (client) => client.wait(0, 100),
            batch: (client) => client.wait(0, 100),
        },
        "WAITAOF": {
            client: (client) => client.waitaof(0, 0, 100),
            cluster: (client) => client.waitaof(0, 0, 100),
            batch: (client) => client.waitaof(0, 0, 100),
        },
    },
    "geo": {
        "GEOADD of two members": {
            client: (client) => client.geoadd("k", new Map<GlideString, GeospatialData>([["a", { longitude: 13.5, latitude: 38.25 }], [Buffer.from("ff00", "hex"), { longitude: -15.0625, latitude: -37.5 }]])),
            batch: (client) => client.geoadd("k", new Map<GlideString, GeospatialData>([["a", { longitude: 13.5, latitude: 38.25 }], [Buffer.from("ff00", "hex"), { longitude: -15.0625, latitude: -37.5 }]])),
        },
        "GEOADD that only adds": {
            client: (client) => client.geoadd("k", new Map([["Palermo", { longitude: 13.5, latitude: 38.25 }]]), { updateMode: ConditionalChange.ONLY_IF_DOES_NOT_EXIST }),
            batch: (client) => client.geoadd("k", new Map([["Palermo", { longitude: 13.5, latitude: 38.25 }]]), { updateMode: ConditionalChange.ONLY_IF_DOES_NOT_EXIST }),
        },
        "GEOADD that only moves, and counts that": {
            client: (client) => client.geoadd("k", new Map([["Palermo", { longitude: 13.5, latitude: 38.25 }]]), { updateMode: ConditionalChange.ONLY_IF_EXISTS, changed: true }),
            batch: (client) => client.geoadd("k", new Map([["Palermo", { longitude: 13.5, latitude: 38.25 }]]), { updateMode: ConditionalChange.ONLY_IF_EXISTS, changed: true }),
        },
        "GEODIST in metres": {
            client: (client) => client.geodist("k", "Palermo", "Catania"),
            batch: (client) => client.geodist("k", "Palermo", "Catania"),
        },
        "GEODIST in m": {
            client: (client) => client.geodist("k", "Palermo", "Catania", { unit: GeoUnit.METERS }),
            batch: (client) => client.geodist("k", "Palermo", "Catania", { unit: GeoUnit.METERS }),
        },
        "GEODIST in km": {
            client: (client) => client.geodist("k", "Palermo", "Catania", { unit: GeoUnit.KILOMETERS }),
            batch: (client) => client.geodist("k", "Palermo", "Catania", { unit: GeoUnit.KILOMETERS }),
        },
        "GEODIST in ft": {
            client: (client) => client.geodist("k", "Palermo", "Catania", { unit: GeoUnit.FEET }),
            batch: (client) => client.geodist("k", "Palermo", "Catania", { unit: GeoUnit.FEET }),
        },
        "GEODIST in mi": {
            client: (client) => client.geodist("k", "Palermo", "Catania", { unit: GeoUnit.MILES }),
            batch: (client) => client.geodist("k", "Palermo", "Catania", { unit: GeoUnit.MILES }),
        },
        "GEODIST of a missing member": {
            client: (client) => client.geodist("k", "Palermo", "Rome"),
            batch: (client) => client.geodist("k", "Palermo", "Rome"),
        },
        "GEOHASH of a member and a missing one": {
            client: (client) => client.geohash("k", ["Palermo", "Rome"]),
            batch: (client) => client.geohash("k", ["Palermo", "Rome"]),
            result: () => ["sqc8b49rny0", null],
        },
        "GEOHASH of no members": {
            client: (client) => client.geohash("k", []),
            batch: (client) => client.geohash("k", []),
        },
        "GEOPOS of a member and a missing one": {
            client: (client) => client.geopos("k", ["Palermo", "Rome"]),
            batch: (client) => client.geopos("k", ["Palermo", "Rome"]),
        },
        "GEOPOS of no members": {
            client: (client) => client.geopos("k", []),
            batch: (client) => client.geopos("k", []),
        },
        "GEORADIUS of members": {
            client: (client) => client.georadius("k", 15, 37, 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC }),
            batch: (client) => client.georadius("k", 15, 37, 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC }),
        },
        "GEORADIUS with everything": {
            client: (client) => client.georadius("k", 15, 37, 300.5, GeoUnit.KILOMETERS, { withCoord: true, withDist: true, withHash: true, count: 2, sortOrder: SortOrder.ASC }),
            batch: (client) => client.georadius("k", 15, 37, 300.5, GeoUnit.KILOMETERS, { withCoord: true, withDist: true, withHash: true, count: 2, sortOrder: SortOrder.ASC }),
        },
        "GEORADIUS of any member, in feet": {
            client: (client) => client.georadius("k", 15, 37, 900_000, GeoUnit.FEET, { withHash: true, count: 1, isAny: true, sortOrder: SortOrder.DESC }),
            batch: (client) => client.georadius("k", 15, 37, 900_000, GeoUnit.FEET, { withHash: true, count: 1, isAny: true, sortOrder: SortOrder.DESC }),
        },
        "GEORADIUS that finds nothing": {
            client: (client) => client.georadius("none", 15, 37, 1, GeoUnit.METERS),
            batch: (client) => client.georadius("none", 15, 37, 1, GeoUnit.METERS),
        },
        "GEORADIUS that stores with STORE": {
            client: (client) => client.georadiusStore("k", 15, 37, 200, GeoUnit.MILES, "d"),
            batch: (client) => client.georadiusStore("k", 15, 37, 200, GeoUnit.MILES, "d"),
        },
        "GEORADIUS with STORE and every option": {
            client: (client) => client.georadiusStore("k", 15, 37, 200, GeoUnit.KILOMETERS, "d", { count: 1, isAny: true, sortOrder: SortOrder.DESC }),
            batch: (client) => client.georadiusStore("k", 15, 37, 200, GeoUnit.KILOMETERS, "d", { count: 1, isAny: true, sortOrder: SortOrder.DESC }),
        },
        "GEORADIUS that stores with STOREDIST": {
            client: (client) => client.georadiusStoreDist("k", 15, 37, 200, GeoUnit.MILES, "d"),
            batch: (client) => client.georadiusStoreDist("k", 15, 37, 200, GeoUnit.MILES, "d"),
        },
        "GEORADIUS with STOREDIST and every option": {
            client: (client) => client.georadiusStoreDist("k", 15, 37, 200, GeoUnit.KILOMETERS, "d", { count: 1, isAny: true, sortOrder: SortOrder.DESC }),
            batch: (client) => client.georadiusStoreDist("k", 15, 37, 200, GeoUnit.KILOMETERS, "d", { count: 1, isAny: true, sortOrder: SortOrder.DESC }),
        },
        "GEORADIUS_RO of members": {
            client: (client) => client.georadiusReadOnly("k", 15, 37, 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC }),
            batch: (client) => client.georadiusReadOnly("k", 15, 37, 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC }),
        },
        "GEORADIUS_RO with everything": {
            client: (client) => client.georadiusReadOnly("k", 15, 37, 300.5, GeoUnit.KILOMETERS, { withCoord: true, withDist: true, withHash: true, count: 2, sortOrder: SortOrder.ASC }),
            batch: (client) => client.georadiusReadOnly("k", 15, 37, 300.5, GeoUnit.KILOMETERS, { withCoord: true, withDist: true, withHash: true, count: 2, sortOrder: SortOrder.ASC }),
        },
        "GEORADIUS_RO of any member, in feet": {
            client: (client) => client.georadiusReadOnly("k", 15, 37, 900_000, GeoUnit.FEET, { withHash: true, count: 1, isAny: true, sortOrder: SortOrder.DESC }),
            batch: (client) => client.georadiusReadOnly("k", 15, 37, 900_000, GeoUnit.FEET, { withHash: true, count: 1, isAny: true, sortOrder: SortOrder.DESC }),
        },
        "GEORADIUS_RO that finds nothing": {
            client: (client) => client.georadiusReadOnly("none", 15, 37, 1, GeoUnit.METERS),
            batch: (client) => client.georadiusReadOnly("none", 15, 37, 1, GeoUnit.METERS),
        },
        "GEORADIUSBYMEMBER of members": {
            client: (client) => client.georadiusbymember("k", "Catania", 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC }),
            batch: (client) => client.georadiusbymember("k", "Catania", 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC }),
        },
        "GEORADIUSBYMEMBER with everything": {
            client: (client) => client.georadiusbymember("k", "Catania", 300.5, GeoUnit.KILOMETERS, { withCoord: true, withDist: true, withHash: true, count: 2, sortOrder: SortOrder.ASC }),
            batch: (client) => client.georadiusbymember("k", "Catania", 300.5, GeoUnit.KILOMETERS, { withCoord: true, withDist: true, withHash: true, count: 2, sortOrder: SortOrder.ASC }),
        },
        "GEORADIUSBYMEMBER of any member, in feet": {
            client: (client) => client.georadiusbymember("k", "Catania", 900_000, GeoUnit.FEET, { withHash: true, count: 1, isAny: true, sortOrder: SortOrder.DESC }),
            batch: (client) => client.georadiusbymember("k", "Catania", 900_000, GeoUnit.FEET, { withHash: true, count: 1, isAny: true, sortOrder: SortOrder.DESC }),
        },
        "GEORADIUSBYMEMBER that finds nothing": {
            client: (client) => client.georadiusbymember("none", "Catania", 1, GeoUnit.METERS),
            batch: (client) => client.georadiusbymember("none", "Catania", 1, GeoUnit.METERS),
        },
        "GEORADIUSBYMEMBER that stores with STORE": {
            client: (client) => client.georadiusbymemberStore("k", "Catania", 200, GeoUnit.MILES, "d"),
            batch: (client) => client.georadiusbymemberStore("k", "Catania", 200, GeoUnit.MILES, "d"),
        },
        "GEORADIUSBYMEMBER with STORE and every option": {
            client: (client) => client.georadiusbymemberStore("k", "Catania", 200, GeoUnit.KILOMETERS, "d", { count: 1, isAny: true, sortOrder: SortOrder.DESC }),
            batch: (client) => client.georadiusbymemberStore("k", "Catania", 200, GeoUnit.KILOMETERS, "d", { count: 1, isAny: true, sortOrder: SortOrder.DESC }),
        },
        "GEORADIUSBYMEMBER that stores with STOREDIST": {
            client: (client) => client.georadiusbymemberStoreDist("k", "Catania", 200, GeoUnit.MILES, "d"),
            batch: (client) => client.georadiusbymemberStoreDist("k", "Catania", 200, GeoUnit.MILES, "d"),
        },
        "GEORADIUSBYMEMBER with STOREDIST and every option": {
            client: (client) => client.georadiusbymemberStoreDist("k", "Catania", 200, GeoUnit.KILOMETERS, "d", { count: 1, isAny: true, sortOrder: SortOrder.DESC }),
            batch: (client) => client.georadiusbymemberStoreDist("k", "Catania", 200, GeoUnit.KILOMETERS, "d", { count: 1, isAny: true, sortOrder: SortOrder.DESC }),
        },
        "GEORADIUSBYMEMBER_RO of members": {
            client: (client) => client.georadiusbymemberReadOnly("k", "Catania", 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC }),
            batch: (client) => client.georadiusbymemberReadOnly("k", "Catania", 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC }),
        },
        "GEORADIUSBYMEMBER_RO with everything": {
            client: (client) => client.georadiusbymemberReadOnly("k", "Catania", 300.5, GeoUnit.KILOMETERS, { withCoord: true, withDist: true, withHash: true, count: 2, sortOrder: SortOrder.ASC }),
            batch: (client) => client.georadiusbymemberReadOnly("k", "Catania", 300.5, GeoUnit.KILOMETERS, { withCoord: true, withDist: true, withHash: true, count: 2, sortOrder: SortOrder.ASC }),
        },
        "GEORADIUSBYMEMBER_RO of any member, in feet": {
            client: (client) => client.georadiusbymemberReadOnly("k", "Catania", 900_000, GeoUnit.FEET, { withHash: true, count: 1, isAny: true, sortOrder: SortOrder.DESC }),
            batch: (client) => client.georadiusbymemberReadOnly("k", "Catania", 900_000, GeoUnit.FEET, { withHash: true, count: 1, isAny: true, sortOrder: SortOrder.DESC }),
        },
        "GEORADIUSBYMEMBER_RO that finds nothing": {
            client: (client) => client.georadiusbymemberReadOnly("none", "Catania", 1, GeoUnit.METERS),
            batch: (client) => client.georadiusbymemberReadOnly("none", "Catania", 1, GeoUnit.METERS),
        },
        "GEOSEARCH from a member in a circle": {
            client: (client) => client.geosearch("k", { member: "Catania" }, { radius: 200, unit: GeoUnit.KILOMETERS }, { sortOrder: SortOrder.ASC }),
            batch: (client) => client.geosearch("k", { member: "Catania" }, { radius: 200, unit: GeoUnit.KILOMETERS }, { sortOrder: SortOrder.ASC }),
        },
        "GEOSEARCH from a place in a box": {
            client: (client) => client.geosearch("k", { position: { longitude: 15, latitude: 37 } }, { width: 400, height: 400.5, unit: GeoUnit.MILES }, { sortOrder: SortOrder.DESC }),
            batch: (client) => client.geosearch("k", { position: { longitude: 15, latitude: 37 } }, { width: 400, height: 400.5, unit: GeoUnit.MILES }, { sortOrder: SortOrder.DESC }),
        },
        "GEOSEARCH with everything": {
            client: (client) => client.geosearch("k", { position: { longitude: 15, latitude: 37 } }, { radius: 200, unit: GeoUnit.KILOMETERS }, { sortOrder: SortOrder.ASC, count: 2, withCoord: true, withDist: true, withHash: true }),
            batch: (client) => client.geosearch("k", { position: { longitude: 15, latitude: 37 } }, { radius: 200, unit: GeoUnit.KILOMETERS }, { sortOrder: SortOrder.ASC, count: 2, withCoord: true, withDist: true, withHash: true }),
        },
        "GEOSEARCH with the distance of any member": {
            client: (client) => client.geosearch("k", { position: { longitude: 15, latitude: 37 } }, { radius: 100_000, unit: GeoUnit.METERS }, { count: 1, isAny: true, withDist: true }),
            batch: (client) => client.geosearch("k", { position: { longitude: 15, latitude: 37 } }, { radius: 100_000, unit: GeoUnit.METERS }, { count: 1, isAny: true, withDist: true }),
        },
        "GEOSEARCH with places": {
            client: (client) => client.geosearch("k", { position: { longitude: 15, latitude: 37 } }, { radius: 100, unit: GeoUnit.KILOMETERS }, { withCoord: true }),
            batch: (client) => client.geosearch("k", { position: { longitude: 15, latitude: 37 } }, { radius: 100, unit: GeoUnit.KILOMETERS }, { withCoord: true }),
        },
        "GEOSEARCH that finds nothing": {
            client: (client) => client.geosearch("none", { position: { longitude: 15, latitude: 37 } }, { radius: 100, unit: GeoUnit.KILOMETERS }),
            batch: (client) => client.geosearch("none", { position: { longitude: 15, latitude: 37 } }, { radius: 100, unit: GeoUnit.KILOMETERS }),
        },
        "GEOSEARCH in an area": {
            client: (client) => client.geosearchPolygon("k", [{ longitude: 12, latitude: 37 }, { longitude: 14, latitude: 37 }, { longitude: 13, latitude: 40 }]),
            batch: (client) => client.geosearchPolygon("k", [{ longitude: 12, latitude: 37 }, { longitude: 14, latitude: 37 }, { longitude: 13, latitude: 40 }]),
        },
        "GEOSEARCH in an area with everything": {
            client: (client) => client.geosearchPolygon("k", [{ longitude: 12, latitude: 37 }, { longitude: 14, latitude: 37 }, { longitude: 13, latitude: 40 }], { sortOrder: SortOrder.ASC, count: 1, isAny: true, withCoord: true, withDist: true, withHash: true }),
            batch: (client) => client.geosearchPolygon("k", [{ longitude: 12, latitude: 37 }, { longitude: 14, latitude: 37 }, { longitude: 13, latitude: 40 }], { sortOrder: SortOrder.ASC, count: 1, isAny: true, withCoord: true, withDist: true, withHash: true }),
        },
        "GEOSEARCHSTORE of places": {
            client: (client) => client.geosearchstore("d", "k", { position: { longitude: 15, latitude: 37 } }, { radius: 200, unit: GeoUnit.KILOMETERS }),
            batch: (client) => client.geosearchstore("d", "k", { position: { longitude: 15, latitude: 37 } }, { radius: 200, unit: GeoUnit.KILOMETERS }),
        },
        "GEOSEARCHSTORE with every option": {
            client: (client) => client.geosearchstore("d", "k", { member: "Catania" }, { width: 400, height: 400, unit: GeoUnit.FEET }, { sortOrder: SortOrder.DESC, count: 1, isAny: true, storeDist: true }),
            batch: (client) => client.geosearchstore("d", "k", { member: "Catania" }, { width: 400, height: 400, unit: GeoUnit.FEET }, { sortOrder: SortOrder.DESC, count: 1, isAny: true, storeDist: true }),
        },
        "GEOSEARCHSTORE in an area": {
            client: (client) => client.geosearchstorePolygon("d", "k", [{ longitude: 12, latitude: 37 }, { longitude: 14, latitude: 37 }, { longitude: 13, latitude: 40 }], { sortOrder: SortOrder.ASC, count: 1, isAny: true, storeDist: true }),
            batch: (client) => client.geosearchstorePolygon("d", "k", [{ longitude: 12, latitude: 37 }, { longitude: 14, latitude: 37 }, { longitude: 13, latitude: 40 }], { sortOrder: SortOrder.ASC, count: 1, isAny: true, storeDist: true }),
        },
    },
    "hash": {
        "HDEL of several fields": {
            client: (client) => client.hdel("h", ["a", "b"]),
            batch: (client) => client.hdel("h", ["a", "b"]),
        },
        "HEXISTS of a field": {
            client: (client) => client.hexists("h", "f"),
            batch: (client) => client.hexists("h", "f"),
        },
        "HEXISTS of no field": {
            client: (client) => client.hexists("h", "f"),
            batch: (client) => client.hexists("h", "f"),
        },
        "HEXPIRE of two fields": {
            client: (client) => client.hexpire("h", 60, ["a", "b"]),
            batch: (client) => client.hexpire("h", 60, ["a", "b"]),
        },
        "HEXPIRE on the condition NX": {
            client: (client) => client.hexpire("h", 60, ["a"], { condition: HashExpirationCondition.ONLY_IF_NO_EXPIRY }),
            batch: (client) => client.hexpire("h", 60, ["a"], { condition: HashExpirationCondition.ONLY_IF_NO_EXPIRY }),
        },
        "HEXPIRE on the condition XX": {
            client: (client) => client.hexpire("h", 60, ["a"], { condition: HashExpirationCondition.ONLY_IF_HAS_EXPIRY }),
            batch: (client) => client.hexpire("h", 60, ["a"], { condition: HashExpirationCondition.ONLY_IF_HAS_EXPIRY }),
        },
        "HEXPIRE on the condition GT": {
            client: (client) => client.hexpire("h", 60, ["a"], { condition: HashExpirationCondition.ONLY_IF_GREATER_THAN_CURRENT }),
            batch: (client) => client.hexpire("h", 60, ["a"], { condition: HashExpirationCondition.ONLY_IF_GREATER_THAN_CURRENT }),
        },
        "HEXPIRE on the condition LT": {
            client: (client) => client.hexpire("h", 60, ["a"], { condition: HashExpirationCondition.ONLY_IF_LESS_THAN_CURRENT }),
            batch: (client) => client.hexpire("h", 60, ["a"], { condition: HashExpirationCondition.ONLY_IF_LESS_THAN_CURRENT }),
        },
        "HEXPIREAT of two fields": {
            client: (client) => client.hexpireat("h", 4102444800, ["a", "b"]),
            batch: (client) => client.hexpireat("h", 4102444800, ["a", "b"]),
        },
        "HEXPIREAT on the condition NX": {
            client: (client) => client.hexpireat("h", 4102444800, ["a"], { condition: HashExpirationCondition.ONLY_IF_NO_EXPIRY }),
            batch: (client) => client.hexpireat("h", 4102444800, ["a"], { condition: HashExpirationCondition.ONLY_IF_NO_EXPIRY }),
        },
        "HEXPIREAT on the condition XX": {
            client: (client) => client.hexpireat("h", 4102444800, ["a"], { condition: HashExpirationCondition.ONLY_IF_HAS_EXPIRY }),
            batch: (client) => client.hexpireat("h", 4102444800, ["a"], { condition: HashExpirationCondition.ONLY_IF_HAS_EXPIRY }),
        },
        "HEXPIREAT on the condition GT": {
            client: (client) => client.hexpireat("h", 4102444800, ["a"], { condition: HashExpirationCondition.ONLY_IF_GREATER_THAN_CURRENT }),
            batch: (client) => client.hexpireat("h", 4102444800, ["a"], { condition: HashExpirationCondition.ONLY_IF_GREATER_THAN_CURRENT }),
        },
        "HEXPIREAT on the condition LT": {
            client: (client) => client.hexpireat("h", 4102444800, ["a"], { condition: HashExpirationCondition.ONLY_IF_LESS_THAN_CURRENT }),
            batch: (client) => client.hexpireat("h", 4102444800, ["a"], { condition: HashExpirationCondition.ONLY_IF_LESS_THAN_CURRENT }),
        },
        "HPEXPIRE of two fields": {
            client: (client) => client.hpexpire("h", 60000, ["a", "b"]),
            batch: (client) => client.hpexpire("h", 60000, ["a", "b"]),
        },
        "HPEXPIRE on the condition NX": {
            client: (client) => client.hpexpire("h", 60000, ["a"], { condition: HashExpirationCondition.ONLY_IF_NO_EXPIRY }),
            batch: (client) => client.hpexpire("h", 60000, ["a"], { condition: HashExpirationCondition.ONLY_IF_NO_EXPIRY }),
        },
        "HPEXPIRE on the condition XX": {
            client: (client) => client.hpexpire("h", 60000, ["a"], { condition: HashExpirationCondition.ONLY_IF_HAS_EXPIRY }),
            batch: (client) => client.hpexpire("h", 60000, ["a"], { condition: HashExpirationCondition.ONLY_IF_HAS_EXPIRY }),
        },
        "HPEXPIRE on the condition GT": {
            client: (client) => client.hpexpire("h", 60000, ["a"], { condition: HashExpirationCondition.ONLY_IF_GREATER_THAN_CURRENT }),
            batch: (client) => client.hpexpire("h", 60000, ["a"], { condition: HashExpirationCondition.ONLY_IF_GREATER_THAN_CURRENT }),
        },
        "HPEXPIRE on the condition LT": {
            client: (client) => client.hpexpire("h", 60000, ["a"], { condition: HashExpirationCondition.ONLY_IF_LESS_THAN_CURRENT }),
            batch: (client) => client.hpexpire("h", 60000, ["a"], { condition: HashExpirationCondition.ONLY_IF_LESS_THAN_CURRENT }),
        },
        "HPEXPIREAT of two fields": {
            client: (client) => client.hpexpireat("h", 4102444800000, ["a", "b"]),
            batch: (client) => client.hpexpireat("h", 4102444800000, ["a", "b"]),
        },
        "HPEXPIREAT on the condition NX": {
            client: (client) => client.hpexpireat("h", 4102444800000, ["a"], { condition: HashExpirationCondition.ONLY_IF_NO_EXPIRY }),
            batch: (client) => client.hpexpireat("h", 4102444800000, ["a"], { condition: HashExpirationCondition.ONLY_IF_NO_EXPIRY }),
        },
        "HPEXPIREAT on the condition XX": {
            client: (client) => client.hpexpireat("h", 4102444800000, ["a"], { condition: HashExpirationCondition.ONLY_IF_HAS_EXPIRY }),
            batch: (client) => client.hpexpireat("h", 4102444800000, ["a"], { condition: HashExpirationCondition.ONLY_IF_HAS_EXPIRY }),
        },
        "HPEXPIREAT on the condition GT": {
            client: (client) => client.hpexpireat("h", 4102444800000, ["a"], { condition: HashExpirationCondition.ONLY_IF_GREATER_THAN_CURRENT }),
            batch: (client) => client.hpexpireat("h", 4102444800000, ["a"], { condition: HashExpirationCondition.ONLY_IF_GREATER_THAN_CURRENT }),
        },
        "HPEXPIREAT on the condition LT": {
            client: (client) => client.hpexpireat("h", 4102444800000, ["a"], { condition: HashExpirationCondition.ONLY_IF_LESS_THAN_CURRENT }),
            batch: (client) => client.hpexpireat("h", 4102444800000, ["a"], { condition: HashExpirationCondition.ONLY_IF_LESS_THAN_CURRENT }),
        },
        "HEXPIRETIME of fields of every kind": {
            client: (client) => client.hexpiretime("h", ["a", "b", "c"]),
            batch: (client) => client.hexpiretime("h", ["a", "b", "c"]),
        },
        "HPEXPIRETIME of fields of every kind": {
            client: (client) => client.hpexpiretime("h", ["a", "b", "c"]),
            batch: (client) => client.hpexpiretime("h", ["a", "b", "c"]),
        },
        "HTTL of fields of every kind": {
            client: (client) => client.httl("h", ["a", "b", "c"]),
            batch: (client) => client.httl("h", ["a", "b", "c"]),
        },
        "HPTTL of fields of every kind": {
            client: (client) => client.hpttl("h", ["a", "b", "c"]),
            batch: (client) => client.hpttl("h", ["a", "b", "c"]),
        },
        "HPERSIST of fields of every kind": {
            client: (client) => client.hpersist("h", ["a", "b", "c"]),
            batch: (client) => client.hpersist("h", ["a", "b", "c"]),
        },
        "HGET of a field": {
            client: (client) => client.hget("h", "f"),
            batch: (client) => client.hget("h", "f"),
        },
        "HGET of no field": {
            client: (client) => client.hget("h", "f"),
            batch: (client) => client.hget("h", "f"),
        },
        "HGETALL of two fields": {
            client: (client) => client.hgetall("h"),
            batch: (client) => client.hgetall("h"),
            result: () => [{ field: "a", value: "1" }, { field: "b", value: "2" }],
        },
        "HGETALL of a missing key": {
            client: (client) => client.hgetall("h"),
            batch: (client) => client.hgetall("h"),
            result: () => [],
        },
        "HGETDEL of a field and of none": {
            client: (client) => client.hgetdel("h", ["a", "b"]),
            batch: (client) => client.hgetdel("h", ["a", "b"]),
        },
        "HGETEX without an expiry": {
            client: (client) => client.hgetex("h", ["a", "b"]),
            batch: (client) => client.hgetex("h", ["a", "b"]),
        },
        "HGETEX with seconds": {
            client: (client) => client.hgetex("h", ["a"], { expiry: { type: TimeUnit.Seconds, count: 10 } }),
            batch: (client) => client.hgetex("h", ["a"], { expiry: { type: TimeUnit.Seconds, count: 10 } }),
        },
        "HGETEX with milliseconds": {
            client: (client) => client.hgetex("h", ["a"], { expiry: { type: TimeUnit.Milliseconds, count: 10000 } }),
            batch: (client) => client.hgetex("h", ["a"], { expiry: { type: TimeUnit.Milliseconds, count: 10000 } }),
        },
        "HGETEX with a time in seconds": {
            client: (client) => client.hgetex("h", ["a"], { expiry: { type: TimeUnit.UnixSeconds, count: 4102444800 } }),
            batch: (client) => client.hgetex("h", ["a"], { expiry: { type: TimeUnit.UnixSeconds, count: 4102444800 } }),
        },
        "HGETEX with a time in milliseconds": {
            client: (client) => client.hgetex("h", ["a"], { expiry: { type: TimeUnit.UnixMilliseconds, count: 4102444800000 } }),
            batch: (client) => client.hgetex("h", ["a"], { expiry: { type: TimeUnit.UnixMilliseconds, count: 4102444800000 } }),
        },
        "HGETEX that takes the expiry away": {
            client: (client) => client.hgetex("h", ["a"], { expiry: "PERSIST" }),
            batch: (client) => client.hgetex("h", ["a"], { expiry: "PERSIST" }),
        },
        "HINCRBY down": {
            client: (client) => client.hincrBy("h", "f", -5),
            batch: (client) => client.hincrBy("h", "f", -5),
        },
        "HINCRBY with the largest amount": {
            client: (client) => client.hincrBy("h", "f", 9223372036854775807n),
            batch: (client) => client.hincrBy("h", "f", 9223372036854775807n),
        },
        "HINCRBYFLOAT by a half": {
            client: (client) => client.hincrByFloat("h", "f", 0.5),
            batch: (client) => client.hincrByFloat("h", "f", 0.5),
        },
        "HKEYS of two fields": {
            client: (client) => client.hkeys("h"),
            batch: (client) => client.hkeys("h"),
        },
        "HKEYS of a missing key": {
            client: (client) => client.hkeys("h"),
            batch: (client) => client.hkeys("h"),
        },
        "HVALS of two fields": {
            client: (client) => client.hvals("h"),
            batch: (client) => client.hvals("h"),
        },
        "HVALS of a missing key": {
            client: (client) => client.hvals("h"),
            batch: (client) => client.hvals("h"),
        },
        "HLEN of a hash": {
            client: (client) => client.hlen("h"),
            batch: (client) => client.hlen("h"),
        },
        "HMGET of a field and of none": {
            client: (client) => client.hmget("h", ["a", "b"]),
            batch: (client) => client.hmget("h", ["a", "b"]),
        },
        "HMSET of two fields": {
            client: (client) => client.hmset("h", { a: "1", b: "2" }),
            batch: (client) => client.hmset("h", { a: "1", b: "2" }),
        },
        "HRANDFIELD of a hash": {
            client: (client) => client.hrandfield("h"),
            batch: (client) => client.hrandfield("h"),
        },
        "HRANDFIELD of a missing key": {
            client: (client) => client.hrandfield("h"),
            batch: (client) => client.hrandfield("h"),
        },
        "HRANDFIELD of several fields, repeated": {
            client: (client) => client.hrandfieldCount("h", -2),
            batch: (client) => client.hrandfieldCount("h", -2),
        },
        "HRANDFIELD of several fields of a missing key": {
            client: (client) => client.hrandfieldCount("h", 2),
            batch: (client) => client.hrandfieldCount("h", 2),
        },
        "HRANDFIELD with values": {
            client: (client) => client.hrandfieldWithValues("h", 2),
            batch: (client) => client.hrandfieldWithValues("h", 2),
        },
        "HRANDFIELD with values of a missing key": {
            client: (client) => client.hrandfieldWithValues("h", 2),
            batch: (client) => client.hrandfieldWithValues("h", 2),
        },
        "HSCAN without options": {
            client: (client) => client.hscan("h", "0"),
            batch: (client) => client.hscan("h", "0"),
        },
        "HSCAN with every option": {
            client: (client) => client.hscan("h", "17", { match: "a*", count: 5, noValues: true }),
            batch: (client) => client.hscan("h", "17", { match: "a*", count: 5, noValues: true }),
        },
        "HSET of two fields": {
            client: (client) => client.hset("h", { a: "1", b: "2" }),
            batch: (client) => client.hset("h", { a: "1", b: "2" }),
        },
        "HSET of fields in a list": {
            client: (client) => client.hset("h", [{ field: "a", value: "1" }, { field: "b", value: "2" }]),
            batch: (client) => client.hset("h", [{ field: "a", value: "1" }, { field: "b", value: "2" }]),
        },
        "HSET of bytes that are not text": {
            client: (client) => client.hset(Buffer.from("00ff0d0a80", "hex"), [{ field: Buffer.from("00ff0d0a80", "hex"), value: Buffer.from("00ff0d0a80", "hex") }]),
            batch: (client) => client.hset(Buffer.from("00ff0d0a80", "hex"), [{ field: Buffer.from("00ff0d0a80", "hex"), value: Buffer.from("00ff0d0a80", "hex") }]),
        },
        "HSETEX without options": {
            client: (client) => client.hsetex("h", { a: "1", b: "2" }),
            batch: (client) => client.hsetex("h", { a: "1", b: "2" }),
        },
        "HSETEX on the condition NX": {
            client: (client) => client.hsetex("h", { a: "1", b: "2" }, { condition: "NX" }),
            batch: (client) => client.hsetex("h", { a: "1", b: "2" }, { condition: "NX" }),
        },
        "HSETEX on the condition XX": {
            client: (client) => client.hsetex("h", { a: "1", b: "2" }, { condition: "XX" }),
            batch: (client) => client.hsetex("h", { a: "1", b: "2" }, { condition: "XX" }),
        },
        "HSETEX on the condition FNX": {
            client: (client) => client.hsetex("h", { a: "1", b: "2" }, { fieldConditionalChange: HashFieldConditionalChange.ONLY_IF_NONE_EXIST }),
            batch: (client) => client.hsetex("h", { a: "1", b: "2" }, { fieldConditionalChange: HashFieldConditionalChange.ONLY_IF_NONE_EXIST }),
        },
        "HSETEX on the condition FXX": {
            client: (client) => client.hsetex("h", { a: "1", b: "2" }, { fieldConditionalChange: HashFieldConditionalChange.ONLY_IF_ALL_EXIST }),
            batch: (client) => client.hsetex("h", { a: "1", b: "2" }, { fieldConditionalChange: HashFieldConditionalChange.ONLY_IF_ALL_EXIST }),
        },
        "HSETEX with seconds": {
            client: (client) => client.hsetex("h", { a: "1", b: "2" }, { expiry: { type: TimeUnit.Seconds, count: 10 } }),
            batch: (client) => client.hsetex("h", { a: "1", b: "2" }, { expiry: { type: TimeUnit.Seconds, count: 10 } }),
        },
        "HSETEX with milliseconds": {
            client: (client) => client.hsetex("h", { a: "1", b: "2" }, { expiry: { type: TimeUnit.Milliseconds, count: 10000 } }),
            batch: (client) => client.hsetex("h", { a: "1", b: "2" }, { expiry: { type: TimeUnit.Milliseconds, count: 10000 } }),
        },
        "HSETEX with a time in seconds": {
            client: (client) => client.hsetex("h", { a: "1", b: "2" }, { expiry: { type: TimeUnit.UnixSeconds, count: 4102444800 } }),
            batch: (client) => client.hsetex("h", { a: "1", b: "2" }, { expiry: { type: TimeUnit.UnixSeconds, count: 4102444800 } }),
        },
        "HSETEX with a time in milliseconds": {
            client: (client) => client.hsetex("h", { a: "1", b: "2" }, { expiry: { type: TimeUnit.UnixMilliseconds, count: 4102444800000 } }),
            batch: (client) => client.hsetex("h", { a: "1", b: "2" }, { expiry: { type: TimeUnit.UnixMilliseconds, count: 4102444800000 } }),
        },
        "HSETEX that keeps the expiry": {
            client: (client) => client.hsetex("h", { a: "1", b: "2" }, { expiry: "KEEPTTL" }),
            batch: (client) => client.hsetex("h", { a: "1", b: "2" }, { expiry: "KEEPTTL" }),
        },
        "HSETEX with every option": {
            client: (client) => client.hsetex("h", [{ field: "a", value: "1" }, { field: "b", value: "2" }], { condition: "XX", fieldConditionalChange: HashFieldConditionalChange.ONLY_IF_ALL_EXIST, expiry: { type: TimeUnit.Seconds, count: 10 } }),
            batch: (client) => client.hsetex("h", [{ field: "a", value: "1" }, { field: "b", value: "2" }], { condition: "XX", fieldConditionalChange: HashFieldConditionalChange.ONLY_IF_ALL_EXIST, expiry: { type: TimeUnit.Seconds, count: 10 } }),
        },
        "HSETNX of a new field": {
            client: (client) => client.hsetnx("h", "f", "v"),
            batch: (client) => client.hsetnx("h", "f", "v"),
        },
        "HSETNX of a field that is there": {
            client: (client) => client.hsetnx("h", "f", "v"),
            batch: (client) => client.hsetnx("h", "f", "v"),
        },
        "HSTRLEN of a field": {
            client: (client) => client.hstrlen("h", "f"),
            batch: (client) => client.hstrlen("h", "f"),
        },
    },
    "hyperloglog": {
        "PFADD of several elements": {
            client: (client) => client.pfadd("k", ["a", "b"]),
            batch: (client) => client.pfadd("k", ["a", "b"]),
        },
        "PFADD of a known element": {
            client: (client) => client.pfadd("k", ["a"]),
            batch: (client) => client.pfadd("k", ["a"]),
        },
        "PFADD without elements": {
            client: (client) => client.pfadd("k", []),
            batch: (client) => client.pfadd("k", []),
        },
        "PFCOUNT of a key": {
            client: (client) => client.pfcount(["k"]),
            batch: (client) => client.pfcount(["k"]),
        },
        "PFCOUNT of several keys": {
            client: (client) => client.pfcount(["k", "l"]),
            batch: (client) => client.pfcount(["k", "l"]),
        },
        "PFMERGE of several keys": {
            client: (client) => client.pfmerge("d", ["k", "l"]),
            batch: (client) => client.pfmerge("d", ["k", "l"]),
        },
        "PFMERGE without sources": {
            client: (client) => client.pfmerge("d", []),
            batch: (client) => client.pfmerge("d", []),
        },
    },
    "list": {
        "LMOVE of an element": {
            client: (client) => client.lmove("a", "b", ListDirection.LEFT, ListDirection.RIGHT),
            batch: (client) => client.lmove("a", "b", ListDirection.LEFT, ListDirection.RIGHT),
        },
        "LMOVE of nothing": {
            client: (client) => client.lmove("a", "b", ListDirection.RIGHT, ListDirection.LEFT),
            batch: (client) => client.lmove("a", "b", ListDirection.RIGHT, ListDirection.LEFT),
        },
        "BLMOVE of an element": {
            client: (client) => client.blmove("a", "b", ListDirection.LEFT, ListDirection.RIGHT, 0.5),
            batch: (client) => client.blmove("a", "b", ListDirection.LEFT, ListDirection.RIGHT, 0.5),
        },
        "BLMOVE of nothing": {
            client: (client) => client.blmove("a", "b", ListDirection.RIGHT, ListDirection.LEFT, 0),
            batch: (client) => client.blmove("a", "b", ListDirection.RIGHT, ListDirection.LEFT, 0),
        },
        "LMPOP of one element": {
            client: (client) => client.lmpop(["a", "b"], ListDirection.LEFT),
            batch: (client) => client.lmpop(["a", "b"], ListDirection.LEFT),
            result: () => ({ key: Buffer.from("b"), elements: [Buffer.from("x")] }),
        },
        "LMPOP of two elements": {
            client: (client) => client.lmpop(["a"], ListDirection.RIGHT, { count: 2 }),
            batch: (client) => client.lmpop(["a"], ListDirection.RIGHT, 2),
            result: () => ({ key: Buffer.from("a"), elements: [Buffer.from("x"), Buffer.from("y")] }),
        },
        "LMPOP of nothing": {
            client: (client) => client.lmpop(["a"], ListDirection.LEFT),
            batch: (client) => client.lmpop(["a"], ListDirection.LEFT),
        },
        "BLMPOP of one element": {
            client: (client) => client.blmpop(["a", "b"], ListDirection.LEFT, 2.5),
            batch: (client) => client.blmpop(["a", "b"], ListDirection.LEFT, 2.5),
            result: () => ({ key: Buffer.from("b"), elements: [Buffer.from("x")] }),
        },
        "BLMPOP of two elements": {
            client: (client) => client.blmpop(["a"], ListDirection.RIGHT, 2.5, { count: 2 }),
            batch: (client) => client.blmpop(["a"], ListDirection.RIGHT, 2.5, 2),
            result: () => ({ key: Buffer.from("a"), elements: [Buffer.from("x"), Buffer.from("y")] }),
        },
        "BLMPOP of nothing": {
            client: (client) => client.blmpop(["a"], ListDirection.LEFT, 2.5),
            batch: (client) => client.blmpop(["a"], ListDirection.LEFT, 2.5),
        },
        "BLPOP of an element": {
            client: (client) => client.blpop(["a", "b"], 1),
            batch: (client) => client.blpop(["a", "b"], 1),
        },
        "BLPOP of nothing": {
            client: (client) => client.blpop(["a"], 0.01),
            batch: (client) => client.blpop(["a"], 0.01),
        },
        "BRPOP of an element": {
            client: (client) => client.brpop(["a", "b"], 1),
            batch: (client) => client.brpop(["a", "b"], 1),
        },
        "BRPOP of nothing": {
            client: (client) => client.brpop(["a"], 0.01),
            batch: (client) => client.brpop(["a"], 0.01),
        },
        "BRPOPLPUSH of an element": {
            client: (client) => client.brpoplpush("a", "b", 0),
            batch: (client) => client.brpoplpush("a", "b", 0),
        },
        "BRPOPLPUSH of nothing": {
            client: (client) => client.brpoplpush("a", "b", 0.1),
            batch: (client) => client.brpoplpush("a", "b", 0.1),
        },
        "LINDEX from the tail": {
            client: (client) => client.lindex("l", -1),
            batch: (client) => client.lindex("l", -1),
        },
        "LINDEX beyond the end": {
            client: (client) => client.lindex("l", 9),
            batch: (client) => client.lindex("l", 9),
        },
        "LINSERT before": {
            client: (client) => client.linsert("l", InsertPosition.Before, "p", "e"),
            batch: (client) => client.linsert("l", InsertPosition.Before, "p", "e"),
        },
        "LINSERT after": {
            client: (client) => client.linsert("l", InsertPosition.After, "p", "e"),
            batch: (client) => client.linsert("l", InsertPosition.After, "p", "e"),
        },
        "LLEN of a list": {
            client: (client) => client.llen("l"),
            batch: (client) => client.llen("l"),
        },
        "LPOP of an element": {
            client: (client) => client.lpop("l"),
            batch: (client) => client.lpop("l"),
        },
        "LPOP of a missing key": {
            client: (client) => client.lpop("l"),
            batch: (client) => client.lpop("l"),
        },
        "LPOP of several elements": {
            client: (client) => client.lpopCount("l", 2),
            batch: (client) => client.lpopCount("l", 2),
        },
        "LPOP of no elements": {
            client: (client) => client.lpopCount("l", 0),
            batch: (client) => client.lpopCount("l", 0),
        },
        "LPOP of several elements of a missing key": {
            client: (client) => client.lpopCount("l", 2),
            batch: (client) => client.lpopCount("l", 2),
        },
        "RPOP of an element": {
            client: (client) => client.rpop("l"),
            batch: (client) => client.rpop("l"),
        },
        "RPOP of a missing key": {
            client: (client) => client.rpop("l"),
            batch: (client) => client.rpop("l"),
        },
        "RPOP of several elements": {
            client: (client) => client.rpopCount("l", 2),
            batch: (client) => client.rpopCount("l", 2),
        },
        "RPOP of no elements": {
            client: (client) => client.rpopCount("l", 0),
            batch: (client) => client.rpopCount("l", 0),
        },
        "RPOP of several elements of a missing key": {
            client: (client) => client.rpopCount("l", 2),
            batch: (client) => client.rpopCount("l", 2),
        },
        "LPOS of an element": {
            client: (client) => client.lpos("l", "e"),
            batch: (client) => client.lpos("l", "e"),
        },
        "LPOS of a missing element": {
            client: (client) => client.lpos("l", "e"),
            batch: (client) => client.lpos("l", "e"),
        },
        "LPOS with a rank and a length": {
            client: (client) => client.lpos("l", "e", { rank: -1, maxLength: 10 }),
            batch: (client) => client.lpos("l", "e", { rank: -1, maxLength: 10 }),
        },
        "LPOS of all": {
            client: (client) => client.lpos("l", "e", { count: 0 }),
            batch: (client) => client.lpos("l", "e", { count: 0 }),
        },
        "LPOS with every option": {
            client: (client) => client.lpos("l", "e", { rank: 2, maxLength: 10, count: 3 }),
            batch: (client) => client.lpos("l", "e", { rank: 2, maxLength: 10, count: 3 }),
        },
        "LPUSH of several elements": {
            client: (client) => client.lpush("l", ["a", "b"]),
            batch: (client) => client.lpush("l", ["a", "b"]),
        },
        "LPUSHX of several elements": {
            client: (client) => client.lpushx("l", ["a", "b"]),
            batch: (client) => client.lpushx("l", ["a", "b"]),
        },
        "RPUSH of several elements": {
            client: (client) => client.rpush("l", ["a", "b"]),
            batch: (client) => client.rpush("l", ["a", "b"]),
        },
        "RPUSHX of several elements": {
            client: (client) => client.rpushx("l", ["a", "b"]),
            batch: (client) => client.rpushx("l", ["a", "b"]),
        },
        "RPUSH of bytes that are not text": {
            client: (client) => client.rpush(Buffer.from("00ff0d0a80", "hex"), [Buffer.from("00ff0d0a80", "hex")]),
            batch: (client) => client.rpush(Buffer.from("00ff0d0a80", "hex"), [Buffer.from("00ff0d0a80", "hex")]),
        },
        "LRANGE of a part": {
            client: (client) => client.lrange("l", 0, -1),
            batch: (client) => client.lrange("l", 0, -1),
        },
        "LRANGE of nothing": {
            client: (client) => client.lrange("l", 5, 9),
            batch: (client) => client.lrange("l", 5, 9),
        },
        "LREM from the tail": {
            client: (client) => client.lrem("l", -2, "e"),
            batch: (client) => client.lrem("l", -2, "e"),
        },
        "LSET of the last element": {
            client: (client) => client.lset("l", -1, "e"),
            batch: (client) => client.lset("l", -1, "e"),
        },
        "LTRIM to a part": {
            client: (client) => client.ltrim("l", 0, 99),
            batch: (client) => client.ltrim("l", 0, 99),
        },
        "RPOPLPUSH of an element": {
            client: (client) => client.rpoplpush("a", "b"),
            batch: (client) => client.rpoplpush("a", "b"),
        },
        "RPOPLPUSH of nothing": {
            client: (client) => client.rpoplpush("a", "b"),
            batch: (client) => client.rpoplpush("a", "b"),
        },
    },
    "pubsub": {
        "PUBLISH": {
            client: (client) => client.publish("m", "c"),
            cluster: (client) => client.publish("m", "c"),
            batch: (client) => client.publish("m", "c"),
        },
        "PUBLISH of bytes that are not text": {
            client: (client) => client.publish(Buffer.from("00fe", "hex"), Buffer.from("ff", "hex")),
            cluster: (client) => client.publish(Buffer.from("00fe", "hex"), Buffer.from("ff", "hex")),
            batch: (client) => client.publish(Buffer.from("00fe", "hex"), Buffer.from("ff", "hex")),
        },
        "PUBSUB CHANNELS": {
            client: (client) => client.pubsubChannels(),
            batch: (client) => client.pubsubChannels(),
        },
        "PUBSUB CHANNELS of a pattern that nobody listens to": {
            client: (client) => client.pubsubChannels({ pattern: "c*" }),
            batch: (client) => client.pubsubChannels("c*"),
        },
        "PUBSUB NUMPAT": {
            client: (client) => client.pubsubNumPat(),
            batch: (client) => client.pubsubNumPat(),
        },
        "PUBSUB NUMSUB of several channels": {
            client: (client) => client.pubsubNumSub(["a", "b"]),
            batch: (client) => client.pubsubNumSub(["a", "b"]),
            result: () => [{ channel: Buffer.from("a"), numSub: 1 }, { channel: Buffer.from("b"), numSub: 0 }],
        },
        "PUBSUB NUMSUB of no channels": {
            client: (client) => client.pubsubNumSub(),
            batch: (client) => client.pubsubNumSub(),
            result: () => [],
        },
        "PUBSUB SHARDCHANNELS": {
            client: (client) => client.pubsubShardChannels(),
            batch: (client) => client.pubsubShardChannels(),
        },
        "PUBSUB SHARDCHANNELS of a pattern": {
            client: (client) => client.pubsubShardChannels({ pattern: "c*" }),
            batch: (client) => client.pubsubShardChannels("c*"),
        },
        "PUBSUB SHARDNUMSUB of a channel": {
            client: (client) => client.pubsubShardNumSub(["a"]),
            batch: (client) => client.pubsubShardNumSub(["a"]),
            result: () => [{ channel: Buffer.from("a"), numSub: 1 }],
        },
        "PUBSUB SHARDNUMSUB of no channels": {
            client: (client) => client.pubsubShardNumSub(),
            batch: (client) => client.pubsubShardNumSub(),
            result: () => [],
        },
        "SPUBLISH": {
            client: (client) => client.spublish("m", "c"),
            batch: (client) => client.spublish("m", "c"),
        },
    },
    "scripting": {
        "EVAL with keys and arguments": {
            client: (client) => client.eval("return ARGV", ["k", "l"], ["a", "b"]),
            batch: (client) => client.eval("return ARGV", ["k", "l"], ["a", "b"]),
        },
        "EVAL without keys": {
            client: (client) => client.eval("return 1", []),
            batch: (client) => client.eval("return 1", []),
        },
        "EVAL_RO with keys and arguments": {
            client: (client) => client.evalReadonly("return ARGV", ["k", "l"], ["a", "b"]),
            batch: (client) => client.evalReadonly("return ARGV", ["k", "l"], ["a", "b"]),
        },
        "EVAL_RO without keys": {
            client: (client) => client.evalReadonly("return 1", []),
            batch: (client) => client.evalReadonly("return 1", []),
        },
        "EVAL of what gives nothing": {
            client: (client) => client.eval("return false", [], ["a"]),
            batch: (client) => client.eval("return false", [], ["a"]),
        },
        "EVAL of what gives a status": {
            client: (client) => client.eval("return redis.status_reply('fine')", []),
            batch: (client) => client.eval("return redis.status_reply('fine')", []),
        },
        "EVALSHA with keys and arguments": {
            client: (client) => client.evalsha("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", ["k"], ["a"]),
            batch: (client) => client.evalsha("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", ["k"], ["a"]),
        },
        "EVALSHA without keys": {
            client: (client) => client.evalsha("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", []),
            batch: (client) => client.evalsha("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", []),
        },
        "EVALSHA_RO with keys and arguments": {
            client: (client) => client.evalshaReadonly("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", ["k"], ["a"]),
            batch: (client) => client.evalshaReadonly("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", ["k"], ["a"]),
        },
        "EVALSHA_RO without keys": {
            client: (client) => client.evalshaReadonly("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", []),
            batch: (client) => client.evalshaReadonly("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", []),
        },
        "FCALL with keys and arguments": {
            client: (client) => client.fcall("f", ["k"], ["a"]),
            cluster: (client) => client.fcall("f", ["k"], ["a"]),
            batch: (client) => client.fcall("f", ["k"], ["a"]),
        },
        "FCALL without keys": {
            client: (client) => client.fcall("f", []),
            cluster: (client) => client.fcallWithRoute("f", []),
            batch: (client) => client.fcall("f", []),
        },
        "FCALL_RO with keys and arguments": {
            client: (client) => client.fcallReadonly("f", ["k"], ["a"]),
            cluster: (client) => client.fcallReadonly("f", ["k"], ["a"]),
            batch: (client) => client.fcallReadonly("f", ["k"], ["a"]),
        },
        "FCALL_RO without keys": {
            client: (client) => client.fcallReadonly("f", []),
            cluster: (client) => client.fcallReadonlyWithRoute("f", []),
            batch: (client) => client.fcallReadonly("f", []),
        },
        "FUNCTION DELETE": {
            client: (client) => client.functionDelete("lib"),
            cluster: (client) => client.functionDelete("lib"),
            batch: (client) => client.functionDelete("lib"),
        },
        "FUNCTION DUMP": {
            client: (client) => client.functionDump(),
            cluster: (client) => client.functionDump(),
            batch: (client) => client.functionDump(),
        },
        "FUNCTION FLUSH": {
            client: (client) => client.functionFlush(),
            cluster: (client) => client.functionFlush(),
            batch: (client) => client.functionFlush(),
        },
        "FUNCTION FLUSH at once": {
            client: (client) => client.functionFlush(FlushMode.SYNC),
            cluster: (client) => client.functionFlush({ mode: FlushMode.SYNC }),
            batch: (client) => client.functionFlush(FlushMode.SYNC),
        },
        "FUNCTION FLUSH in the background": {
            client: (client) => client.functionFlush(FlushMode.ASYNC),
            cluster: (client) => client.functionFlush({ mode: FlushMode.ASYNC }),
            batch: (client) => client.functionFlush(FlushMode.ASYNC),
        },
        "FUNCTION KILL": {
            client: (client) => client.functionKill(),
            cluster: (client) => client.functionKill(),
            batch: null,
        },
        "FUNCTION LIST of an empty server": {
            client: (client) => client.functionList(),
            cluster: (client) => client.functionList(),
            batch: (client) => client.functionList(),
        },
        "FUNCTION LIST of some libraries": {
            client: (client) => client.functionList({ libNamePattern: "l*" }),
            cluster: (client) => client.functionList({ libNamePattern: "l*" }),
            batch: (client) => client.functionList({ libNamePattern: "l*" }),
            result: () => [{ library_name: Buffer.from("lib"), engine: Buffer.from("LUA"), functions: [{ name: Buffer.from("f"), description: null, flags: [] }, { name: Buffer.from("g"), description: Buffer.from("gives one"), flags: [Buffer.from("no-writes")] }] }],
        },
        "FUNCTION LIST with sources": {
            client: (client) => client.functionList({ libNamePattern: "lib", withCode: true }),
            cluster: (client) => client.functionList({ libNamePattern: "lib", withCode: true }),
            batch: (client) => client.functionList({ libNamePattern: "lib", withCode: true }),
            result: () => [{ library_name: Buffer.from("lib"), engine: Buffer.from("LUA"), functions: [{ name: Buffer.from("f"), description: null, flags: [] }, { name: Buffer.from("g"), description: Buffer.from("gives one"), flags: [Buffer.from("no-writes")] }], library_code: Buffer.from("#!lua") }],
        },
        "FUNCTION LOAD": {
            client: (client) => client.functionLoad("#!lua name=lib"),
            cluster: (client) => client.functionLoad("#!lua name=lib"),
            batch: (client) => client.functionLoad("#!lua name=lib"),
        },
        "FUNCTION LOAD in place of another": {
            client: (client) => client.functionLoad("#!lua name=lib", { replace: true }),
            cluster: (client) => client.functionLoad("#!lua name=lib", { replace: true }),
            batch: (client) => client.functionLoad("#!lua name=lib", true),
        },
        "FUNCTION RESTORE": {
            client: (client) => client.functionRestore(Buffer.from("f50a00", "hex")),
            cluster: (client) => client.functionRestore(Buffer.from("f50a00", "hex")),
            batch: (client) => client.functionRestore(Buffer.from("f50a00", "hex")),
        },
        "FUNCTION RESTORE with the policy APPEND": {
            client: (client) => client.functionRestore(Buffer.from("p"), FunctionRestorePolicy.APPEND),
            cluster: (client) => client.functionRestore(Buffer.from("p"), { policy: FunctionRestorePolicy.APPEND }),
            batch: (client) => client.functionRestore(Buffer.from("p"), FunctionRestorePolicy.APPEND),
        },
        "FUNCTION RESTORE with the policy FLUSH": {
            client: (client) => client.functionRestore(Buffer.from("p"), FunctionRestorePolicy.FLUSH),
            cluster: (client) => client.functionRestore(Buffer.from("p"), { policy: FunctionRestorePolicy.FLUSH }),
            batch: (client) => client.functionRestore(Buffer.from("p"), FunctionRestorePolicy.FLUSH),
        },
        "FUNCTION RESTORE with the policy REPLACE": {
            client: (client) => client.functionRestore(Buffer.from("p"), FunctionRestorePolicy.REPLACE),
            cluster: (client) => client.functionRestore(Buffer.from("p"), { policy: FunctionRestorePolicy.REPLACE }),
            batch: (client) => client.functionRestore(Buffer.from("p"), FunctionRestorePolicy.REPLACE),
        },
        "FUNCTION STATS while nothing runs": {
            client: (client) => client.customCommand(["FUNCTION", "STATS"]),
            cluster: (client) => client.customCommand(["FUNCTION", "STATS"]),
            batch: (client) => client.functionStats(),
        },
        "FUNCTION STATS while a function runs": {
            client: (client) => client.customCommand(["FUNCTION", "STATS"]),
            cluster: (client) => client.customCommand(["FUNCTION", "STATS"]),
            batch: (client) => client.functionStats(),
        },
        "SCRIPT EXISTS": {
            client: (client) => client.scriptExists(["e0e1f9fabfc9d4800c877a703b823ac0578ff8db", "x"]),
            cluster: (client) => client.scriptExists(["e0e1f9fabfc9d4800c877a703b823ac0578ff8db", "x"]),
            batch: (client) => client.scriptExists(["e0e1f9fabfc9d4800c877a703b823ac0578ff8db", "x"]),
        },
        "SCRIPT FLUSH": {
            client: (client) => client.scriptFlush(),
            cluster: (client) => client.scriptFlush(),
            batch: (client) => client.scriptFlush(),
        },
        "SCRIPT FLUSH at once": {
            client: (client) => client.scriptFlush(FlushMode.SYNC),
            cluster: (client) => client.scriptFlush({ mode: FlushMode.SYNC }),
            batch: (client) => client.scriptFlush(FlushMode.SYNC),
        },
        "SCRIPT FLUSH in the background": {
            client: (client) => client.scriptFlush(FlushMode.ASYNC),
            cluster: (client) => client.scriptFlush({ mode: FlushMode.ASYNC }),
            batch: (client) => client.scriptFlush(FlushMode.ASYNC),
        },
        "SCRIPT KILL": {
            client: (client) => client.scriptKill(),
            cluster: (client) => client.scriptKill(),
            batch: null,
        },
        "SCRIPT LOAD": {
            client: (client) => client.scriptLoad("return 1"),
            cluster: (client) => client.scriptLoad("return 1"),
            batch: (client) => client.scriptLoad("return 1"),
        },
        "SCRIPT SHOW": {
            client: (client) => client.scriptShow("e0e1f9fabfc9d4800c877a703b823ac0578ff8db"),
            batch: (client) => client.scriptShow("e0e1f9fabfc9d4800c877a703b823ac0578ff8db"),
        },
    },
    "server": {
        "CONFIG GET of a setting": {
            client: (client) => client.configGet(["appendonly"]),
            cluster: (client) => client.configGet(["appendonly"]),
            batch: (client) => client.configGet(["appendonly"]),
        },
        "CONFIG GET of an unknown setting": {
            client: (client) => client.configGet(["no-such-thing"]),
            cluster: (client) => client.configGet(["no-such-thing"]),
            batch: (client) => client.configGet(["no-such-thing"]),
        },
        "CONFIG GET of several settings": {
            client: (client) => client.configGet(["appendonly", "no-such-thing"]),
            cluster: (client) => client.configGet(["appendonly", "no-such-thing"]),
            batch: (client) => client.configGet(["appendonly", "no-such-thing"]),
        },
        "CONFIG SET of a setting": {
            client: (client) => client.configSet({ timeout: "0" }),
            cluster: (client) => client.configSet({ timeout: "0" }),
            batch: (client) => client.configSet({ timeout: "0" }),
        },
        "CONFIG SET of several settings": {
            client: (client) => client.configSet({ timeout: "0", maxmemory: "0" }),
            cluster: (client) => client.configSet({ timeout: "0", maxmemory: "0" }),
            batch: (client) => client.configSet({ timeout: "0", maxmemory: "0" }),
        },
        "DBSIZE": {
            client: (client) => client.dbsize(),
            cluster: (client) => client.dbsize(),
            batch: (client) => client.dbsize(),
        },
        "FLUSHALL": {
            client: (client) => client.flushall(),
            cluster: (client) => client.flushall(),
            batch: (client) => client.flushall(),
        },
        "FLUSHALL in the background": {
            client: (client) => client.flushall(FlushMode.ASYNC),
            cluster: (client) => client.flushall({ mode: FlushMode.ASYNC }),
            batch: (client) => client.flushall(FlushMode.ASYNC),
        },
        "FLUSHALL before the reply": {
            client: (client) => client.flushall(FlushMode.SYNC),
            cluster: (client) => client.flushall({ mode: FlushMode.SYNC }),
            batch: (client) => client.flushall(FlushMode.SYNC),
        },
        "FLUSHDB": {
            client: (client) => client.flushdb(),
            cluster: (client) => client.flushdb(),
            batch: (client) => client.flushdb(),
        },
        "FLUSHDB in the background": {
            client: (client) => client.flushdb(FlushMode.ASYNC),
            cluster: (client) => client.flushdb({ mode: FlushMode.ASYNC }),
            batch: (client) => client.flushdb(FlushMode.ASYNC),
        },
        "FLUSHDB before the reply": {
            client: (client) => client.flushdb(FlushMode.SYNC),
            cluster: (client) => client.flushdb({ mode: FlushMode.SYNC }),
            batch: (client) => client.flushdb(FlushMode.SYNC),
        },
        "INFO": {
            client: (client) => client.info(),
            cluster: (client) => client.info(),
            batch: (client) => client.info(),
        },
        "INFO of sections": {
            client: (client) => client.info([InfoOptions.Server, InfoOptions.Clients]),
            cluster: (client) => client.info({ sections: [InfoOptions.Server, InfoOptions.Clients] }),
            batch: (client) => client.info([InfoOptions.Server, InfoOptions.Clients]),
        },
        "ROLE of a primary": {
            client: (client) => client.role(),
            cluster: (client) => client.role(),
            batch: (client) => client.role(),
        },
        "ROLE of a replica": {
            client: (client) => client.role(),
            cluster: (client) => client.role(),
            batch: (client) => client.role(),
        },
        "LASTSAVE": {
            client: (client) => client.lastsave(),
            cluster: (client) => client.lastsave(),
            batch: (client) => client.lastsave(),
        },
        "LOLWUT": {
            client: (client) => client.lolwut(),
            cluster: (client) => client.lolwut(),
            batch: (client) => client.lolwut(),
        },
        "LOLWUT of a version with parameters": {
            client: (client) => client.lolwut({ version: 5, parameters: [1, 1, 1] }),
            cluster: (client) => client.lolwut({ version: 5, parameters: [1, 1, 1] }),
            batch: (client) => client.lolwut({ version: 5, parameters: [1, 1, 1] }),
        },
        "SWAPDB": {
            client: (client) => client.swapdb(0, 1),
            cluster: (client) => client.swapdb(0, 1),
            batch: (client) => client.swapdb(0, 1),
        },
        "TIME": {
            client: (client) => client.time(),
            cluster: (client) => client.time(),
            batch: (client) => client.time(),
        },
        "ACL CAT": {
            client: (client) => client.aclCat(),
            cluster: (client) => client.aclCat(),
            batch: (client) => client.aclCat(),
        },
        "ACL CAT of a category": {
            client: (client) => client.aclCat("bitmap"),
            cluster: (client) => client.aclCat({ category: "bitmap" }),
            batch: (client) => client.aclCat("bitmap"),
        },
        "ACL DELUSER": {
            client: (client) => client.aclDelUser(["bob", "eve"]),
            cluster: (client) => client.aclDelUser(["bob", "eve"]),
            batch: (client) => client.aclDelUser(["bob", "eve"]),
        },
        "ACL DRYRUN of what is allowed": {
            client: (client) => client.aclDryRun("default", "GET", ["foo"]),
            cluster: (client) => client.aclDryRun("default", "GET", { args: ["foo"] }),
            batch: (client) => client.aclDryRun("default", "GET", ["foo"]),
        },
        "ACL DRYRUN of what is not allowed": {
            client: (client) => client.aclDryRun("bob", "PING"),
            cluster: (client) => client.aclDryRun("bob", "PING"),
            batch: (client) => client.aclDryRun("bob", "PING"),
        },
        "ACL GENPASS": {
            client: (client) => client.aclGenPass(),
            cluster: (client) => client.aclGenPass(),
            batch: (client) => client.aclGenPass(),
        },
        "ACL GENPASS of some bits": {
            client: (client) => client.aclGenPass(5),
            cluster: (client) => client.aclGenPass({ bits: 5 }),
            batch: (client) => client.aclGenPass(5),
        },
        "ACL GETUSER": {
            client: (client) => client.aclGetUser("bob"),
            cluster: (client) => client.aclGetUser("bob"),
            batch: (client) => client.aclGetUser("bob"),
        },
        "ACL GETUSER without the rules of server 9.1": {
            client: (client) => client.aclGetUser("bob"),
            cluster: (client) => client.aclGetUser("bob"),
            batch: (client) => client.aclGetUser("bob"),
        },
        "ACL GETUSER of nobody": {
            client: (client) => client.aclGetUser("nobody"),
            cluster: (client) => client.aclGetUser("nobody"),
            batch: (client) => client.aclGetUser("nobody"),
        },
        "ACL LIST": {
            client: (client) => client.aclList(),
            cluster: (client) => client.aclList(),
            batch: (client) => client.aclList(),
        },
        "ACL LOAD": {
            client: (client) => client.aclLoad(),
            cluster: (client) => client.aclLoad(),
            batch: (client) => client.aclLoad(),
        },
        "ACL LOG": {
            client: (client) => client.aclLog(),
            cluster: (client) => client.aclLog(),
            batch: (client) => client.aclLog(),
        },
        "ACL LOG of some entries, before server 7.2": {
            client: (client) => client.aclLog(1),
            cluster: (client) => client.aclLog({ count: 1 }),
            batch: (client) => client.aclLog(1),
        },
        "ACL LOG that is emptied": {
            client: (client) => client.aclLogReset(),
            cluster: (client) => client.aclLogReset(),
            batch: (client) => client.aclLogReset(),
        },
        "ACL SAVE": {
            client: (client) => client.aclSave(),
            cluster: (client) => client.aclSave(),
            batch: (client) => client.aclSave(),
        },
        "ACL SETUSER": {
            client: (client) => client.aclSetUser("bob"),
            cluster: (client) => client.aclSetUser("bob"),
            batch: (client) => client.aclSetUser("bob"),
        },
        "ACL SETUSER with rules": {
            client: (client) => client.aclSetUser("bob", ["on", ">p", "~a*", "+get", "(~x +@read)"]),
            cluster: (client) => client.aclSetUser("bob", { rules: ["on", ">p", "~a*", "+get", "(~x +@read)"] }),
            batch: (client) => client.aclSetUser("bob", ["on", ">p", "~a*", "+get", "(~x +@read)"]),
        },
        "ACL USERS": {
            client: (client) => client.aclUsers(),
            cluster: (client) => client.aclUsers(),
            batch: (client) => client.aclUsers(),
        },
        "ACL WHOAMI": {
            client: (client) => client.aclWhoami(),
            cluster: (client) => client.aclWhoami(),
            batch: (client) => client.aclWhoami(),
        },
        "BGREWRITEAOF": {
            client: (client) => client.bgrewriteaof(),
            cluster: (client) => client.bgrewriteaof(),
            batch: (client) => client.bgrewriteaof(),
        },
        "BGSAVE": {
            client: (client) => client.bgsave(),
            cluster: (client) => client.bgsave(),
            batch: (client) => client.bgsave(),
        },
        "BGSAVE that is cancelled": {
            client: (client) => client.bgsaveCancel(),
            cluster: (client) => client.bgsaveCancel(),
            batch: (client) => client.bgsaveCancel(),
        },
        "BGSAVE that is scheduled": {
            client: (client) => client.bgsaveSchedule(),
            cluster: (client) => client.bgsaveSchedule(),
            batch: (client) => client.bgsaveSchedule(),
        },
        "COMMAND COUNT": {
            client: (client) => client.commandCount(),
            cluster: (client) => client.commandCount(),
            batch: (client) => client.commandCount(),
        },
        "COMMAND DOCS": {
            client: (client) => client.commandDocs(["acl", "slaveof"]),
            cluster: (client) => client.commandDocs({ names: ["acl", "slaveof"] }),
            batch: (client) => client.commandDocs(["acl", "slaveof"]),
        },
        "COMMAND DOCS of nothing": {
            client: (client) => client.commandDocs(),
            cluster: (client) => client.commandDocs(),
            batch: (client) => client.commandDocs(),
        },
        "COMMAND GETKEYS": {
            client: (client) => client.commandGetKeys("MSET", ["a", "1", "b", "2"]),
            cluster: (client) => client.commandGetKeys("MSET", { args: ["a", "1", "b", "2"] }),
            batch: (client) => client.commandGetKeys("MSET", ["a", "1", "b", "2"]),
        },
        "COMMAND GETKEYS of a command without arguments": {
            client: (client) => client.commandGetKeys("FLUSHALL"),
            cluster: (client) => client.commandGetKeys("FLUSHALL"),
            batch: (client) => client.commandGetKeys("FLUSHALL"),
        },
        "COMMAND GETKEYSANDFLAGS": {
            client: (client) => client.commandGetKeysAndFlags("SET", ["a", "1"]),
            cluster: (client) => client.commandGetKeysAndFlags("SET", { args: ["a", "1"] }),
            batch: (client) => client.commandGetKeysAndFlags("SET", ["a", "1"]),
        },
        "COMMAND GETKEYSANDFLAGS of a command without arguments": {
            client: (client) => client.commandGetKeysAndFlags("PING"),
            cluster: (client) => client.commandGetKeysAndFlags("PING"),
            batch: (client) => client.commandGetKeysAndFlags("PING"),
        },
        "COMMAND INFO": {
            client: (client) => client.commandInfo(["get", "nosuch"]),
            cluster: (client) => client.commandInfo({ names: ["get", "nosuch"] }),
            batch: (client) => client.commandInfo(["get", "nosuch"]),
        },
        "COMMAND INFO of all": {
            client: (client) => client.commandInfo(),
            cluster: (client) => client.commandInfo(),
            batch: (client) => client.commandInfo(),
        },
        "COMMAND LIST": {
            client: (client) => client.commandList(),
            cluster: (client) => client.commandList(),
            batch: (client) => client.commandList(),
        },
        "COMMAND LIST by module": {
            client: (client) => client.commandList({ MODULE: "json" }),
            cluster: (client) => client.commandList({ filter: { MODULE: "json" } }),
            batch: (client) => client.commandList({ MODULE: "json" }),
        },
        "COMMAND LIST by aclcat": {
            client: (client) => client.commandList({ ACLCAT: "bitmap" }),
            cluster: (client) => client.commandList({ filter: { ACLCAT: "bitmap" } }),
            batch: (client) => client.commandList({ ACLCAT: "bitmap" }),
        },
        "COMMAND LIST by pattern": {
            client: (client) => client.commandList({ PATTERN: "*bit" }),
            cluster: (client) => client.commandList({ filter: { PATTERN: "*bit" } }),
            batch: (client) => client.commandList({ PATTERN: "*bit" }),
        },
        "COMMANDLOG GET of slow": {
            client: (client) => client.commandlogGet(-1, "SLOW"),
            cluster: (client) => client.commandlogGet(-1, "SLOW"),
            batch: (client) => client.commandlogGet(-1, "SLOW"),
        },
        "COMMANDLOG LEN of slow": {
            client: (client) => client.commandlogLen("SLOW"),
            cluster: (client) => client.commandlogLen("SLOW"),
            batch: (client) => client.commandlogLen("SLOW"),
        },
        "COMMANDLOG RESET of slow": {
            client: (client) => client.commandlogReset("SLOW"),
            cluster: (client) => client.commandlogReset("SLOW"),
            batch: (client) => client.commandlogReset("SLOW"),
        },
        "COMMANDLOG GET of large-request": {
            client: (client) => client.commandlogGet(-1, "LARGE-REQUEST"),
            cluster: (client) => client.commandlogGet(-1, "LARGE-REQUEST"),
            batch: (client) => client.commandlogGet(-1, "LARGE-REQUEST"),
        },
        "COMMANDLOG LEN of large-request": {
            client: (client) => client.commandlogLen("LARGE-REQUEST"),
            cluster: (client) => client.commandlogLen("LARGE-REQUEST"),
            batch: (client) => client.commandlogLen("LARGE-REQUEST"),
        },
        "COMMANDLOG RESET of large-request": {
            client: (client) => client.commandlogReset("LARGE-REQUEST"),
            cluster: (client) => client.commandlogReset("LARGE-REQUEST"),
            batch: (client) => client.commandlogReset("LARGE-REQUEST"),
        },
        "COMMANDLOG GET of large-reply": {
            client: (client) => client.commandlogGet(-1, "LARGE-REPLY"),
            cluster: (client) => client.commandlogGet(-1, "LARGE-REPLY"),
            batch: (client) => client.commandlogGet(-1, "LARGE-REPLY"),
        },
        "COMMANDLOG LEN of large-reply": {
            client: (client) => client.commandlogLen("LARGE-REPLY"),
            cluster: (client) => client.commandlogLen("LARGE-REPLY"),
            batch: (client) => client.commandlogLen("LARGE-REPLY"),
        },
        "COMMANDLOG RESET of large-reply": {
            client: (client) => client.commandlogReset("LARGE-REPLY"),
            cluster: (client) => client.commandlogReset("LARGE-REPLY"),
            batch: (client) => client.commandlogReset("LARGE-REPLY"),
        },
        "CONFIG RESETSTAT": {
            client: (client) => client.configResetStat(),
            cluster: (client) => client.configResetStat(),
            batch: (client) => client.configResetStat(),
        },
        "CONFIG REWRITE": {
            client: (client) => client.configRewrite(),
            cluster: (client) => client.configRewrite(),
            batch: (client) => client.configRewrite(),
        },
        "DEBUG": {
            client: (client) => client.debug("RELOAD"),
            cluster: (client) => client.debug("RELOAD"),
            batch: (client) => client.debug("RELOAD"),
        },
        "DEBUG with arguments": {
            client: (client) => client.debug("SLEEP", ["0"]),
            cluster: (client) => client.debug("SLEEP", { args: ["0"] }),
            batch: (client) => client.debug("SLEEP", ["0"]),
        },
        "FAILOVER": {
            client: (client) => client.failover(),
            cluster: (client) => client.failover(),
            batch: (client) => client.failover(),
        },
        "FAILOVER to a replica": {
            client: undefined,
            cluster: undefined,
            batch: undefined,
        },
        "FAILOVER to a replica by force": {
            client: (client) => client.failover({ to: { host: "127.0.0.1", port: 6380, force: "FORCE" }, timeoutMs: 1000 }),
            cluster: (client) => client.failover({ to: { host: "127.0.0.1", port: 6380, force: "FORCE" }, timeoutMs: 1000 }),
            batch: (client) => client.failover({ to: { host: "127.0.0.1", port: 6380, force: "FORCE" }, timeoutMs: 1000 }),
        },
        "FAILOVER that is aborted": {
            client: (client) => client.failover({ abort: true }),
            cluster: (client) => client.failover({ abort: true }),
            batch: (client) => client.failover({ abort: true }),
        },
        "LATENCY DOCTOR": {
            client: (client) => client.latencyDoctor(),
            cluster: (client) => client.latencyDoctor(),
            batch: (client) => client.latencyDoctor(),
        },
        "LATENCY GRAPH": {
            client: (client) => client.latencyGraph("command"),
            cluster: (client) => client.latencyGraph("command"),
            batch: (client) => client.latencyGraph("command"),
        },
        "LATENCY HISTOGRAM": {
            client: (client) => client.latencyHistogram(),
            cluster: (client) => client.latencyHistogram(),
            batch: (client) => client.latencyHistogram(),
        },
        "LATENCY HISTOGRAM of some commands": {
            client: (client) => client.latencyHistogram(["ping", "nosuch"]),
            cluster: (client) => client.latencyHistogram({ commands: ["ping", "nosuch"] }),
            batch: (client) => client.latencyHistogram(["ping", "nosuch"]),
        },
        "LATENCY HISTORY": {
            client: (client) => client.latencyHistory("command"),
            cluster: (client) => client.latencyHistory("command"),
            batch: (client) => client.latencyHistory("command"),
            result: () => [new LatencyEntry(1795256073, 3), new LatencyEntry(1795256075, 12)],
        },
        "LATENCY LATEST": {
            client: (client) => client.latencyLatest(),
            cluster: (client) => client.latencyLatest(),
            batch: (client) => client.latencyLatest(),
            result: () => [new LatencyEventInfo("command", 1795256073, 3, 4, 7, 2)],
        },
        "LATENCY LATEST before server 8.1": {
            client: (client) => client.latencyLatest(),
            cluster: (client) => client.latencyLatest(),
            batch: (client) => client.latencyLatest(),
            result: () => [new LatencyEventInfo("command", 1795256073, 3, 4)],
        },
        "LATENCY RESET": {
            client: (client) => client.latencyReset(),
            cluster: (client) => client.latencyReset(),
            batch: (client) => client.latencyReset(),
        },
        "LATENCY RESET of some events": {
            client: (client) => client.latencyReset(["command", "fork"]),
            cluster: (client) => client.latencyReset({ events: ["command", "fork"] }),
            batch: (client) => client.latencyReset(["command", "fork"]),
        },
        "MEMORY DOCTOR": {
            client: (client) => client.memoryDoctor(),
            cluster: (client) => client.memoryDoctor(),
            batch: (client) => client.memoryDoctor(),
        },
        "MEMORY MALLOC-STATS": {
            client: (client) => client.memoryMallocStats(),
            cluster: (client) => client.memoryMallocStats(),
            batch: (client) => client.memoryMallocStats(),
        },
        "MEMORY PURGE": {
            client: (client) => client.memoryPurge(),
            cluster: (client) => client.memoryPurge(),
            batch: (client) => client.memoryPurge(),
        },
        "MEMORY STATS": {
            client: (client) => client.memoryStats(),
            cluster: (client) => client.memoryStats(),
            batch: (client) => client.memoryStats(),
            result: () => ({ peakAllocated: 2079944, totalAllocated: 1635560, startupAllocated: 921648, replicationBacklog: 0, clientsSlaves: 0, clientsNormal: 17440, clusterLinks: 0, aofBuffer: 0, luaCaches: 0, functionsCaches: 336, overheadDbHashtableLut: 160, overheadDbHashtableRehashing: 0, overheadTotal: 922608, dbDictRehashingCount: 0, keysCount: 1, keysBytesPerKey: 712952, datasetBytes: 712953, datasetPercentage: 99.5, peakPercentage: 78.25, allocatorAllocated: 2246680, allocatorActive: 2654208, allocatorResident: 5423104, allocatorMuzzy: 0, allocatorFragmentationRatio: 1.25, allocatorFragmentationBytes: 340368, allocatorRssRatio: 2.5, allocatorRssBytes: 2768896, rssOverheadRatio: 1.75, rssOverheadBytes: 9551872, fragmentation: 9.25, fragmentationBytes: 13356776, db: { 0: { overheadHashtableMain: 288, overheadHashtableExpires: 112 }, 1: { overheadHashtableMain: 112, overheadHashtableExpires: 0 } } }),
        },
        "MEMORY STATS of a server that says less": {
            client: (client) => client.memoryStats(),
            cluster: (client) => client.memoryStats(),
            batch: (client) => client.memoryStats(),
            result: () => ({ peakAllocated: 2079944, totalAllocated: 1635560, startupAllocated: 921648, replicationBacklog: 0, clientsSlaves: 0, clientsNormal: 17440, aofBuffer: 0, luaCaches: 0, overheadTotal: 922608, keysCount: 1, keysBytesPerKey: 712952, datasetBytes: 712953, datasetPercentage: 99.5, peakPercentage: 78.25, allocatorAllocated: 2246680, allocatorActive: 2654208, allocatorResident: 5423104, allocatorFragmentationRatio: 1.25, allocatorFragmentationBytes: 340368, allocatorRssRatio: 2.5, allocatorRssBytes: 2768896, rssOverheadRatio: 1.75, rssOverheadBytes: 9551872, fragmentation: 9.25, fragmentationBytes: 13356776, db: { 0: { overheadHashtableMain: 288, overheadHashtableExpires: 112 } } }),
        },
        "MEMORY USAGE": {
            client: (client) => client.memoryUsage("k"),
            batch: (client) => client.memoryUsage("k"),
        },
        "MEMORY USAGE by samples": {
            client: (client) => client.memoryUsage("k", { samples: 0 }),
            batch: (client) => client.memoryUsage("k", { samples: 0 }),
        },
        "MEMORY USAGE of a missing key": {
            client: (client) => client.memoryUsage("k"),
            batch: (client) => client.memoryUsage("k"),
        },
        "MODULE LIST": {
            client: (client) => client.moduleList(),
            cluster: (client) => client.moduleList(),
            batch: (client) => client.moduleList(),
        },
        "MODULE LOAD": {
            client: (client) => client.moduleLoad("/json.so"),
            cluster: (client) => client.moduleLoad("/json.so"),
            batch: (client) => client.moduleLoad("/json.so"),
        },
        "MODULE LOAD with arguments": {
            client: (client) => client.moduleLoad("/json.so", ["a", "b"]),
            cluster: (client) => client.moduleLoad("/json.so", { args: ["a", "b"] }),
            batch: (client) => client.moduleLoad("/json.so", ["a", "b"]),
        },
        "MODULE LOADEX": {
            client: (client) => client.moduleLoadex("/json.so"),
            cluster: (client) => client.moduleLoadex("/json.so"),
            batch: (client) => client.moduleLoadex("/json.so"),
        },
        "MODULE LOADEX with settings and arguments": {
            client: (client) => client.moduleLoadex("/json.so", { configs: [{ name: "json.max", value: "1" }, { name: "json.min", value: "0" }], args: ["a", "b"] }),
            cluster: (client) => client.moduleLoadex("/json.so", { configs: [{ name: "json.max", value: "1" }, { name: "json.min", value: "0" }], args: ["a", "b"] }),
            batch: (client) => client.moduleLoadex("/json.so", { configs: [{ name: "json.max", value: "1" }, { name: "json.min", value: "0" }], args: ["a", "b"] }),
        },
        "MODULE UNLOAD": {
            client: (client) => client.moduleUnload("json"),
            cluster: (client) => client.moduleUnload("json"),
            batch: (client) => client.moduleUnload("json"),
        },
        "REPLICAOF": {
            client: (client) => client.replicaof("127.0.0.1", 6380),
            cluster: (client) => client.replicaof("127.0.0.1", 6380),
            batch: (client) => client.replicaof("127.0.0.1", 6380),
        },
        "REPLICAOF no one": {
            client: (client) => client.replicaofNoOne(),
            cluster: (client) => client.replicaofNoOne(),
            batch: (client) => client.replicaofNoOne(),
        },
        "SAVE": {
            client: (client) => client.save(),
            cluster: (client) => client.save(),
            batch: null,
        },
        "SHUTDOWN": {
            client: (client) => client.shutdown(),
            cluster: (client) => client.shutdown(),
            batch: null,
        },
        "SHUTDOWN without saving": {
            client: (client) => client.shutdown({ mode: "NOSAVE" }),
            cluster: (client) => client.shutdown({ mode: "NOSAVE" }),
            batch: null,
        },
        "SHUTDOWN with every option": {
            client: (client) => client.shutdown({ mode: "SAVE", now: true, force: true, safe: true, failover: true }),
            cluster: (client) => client.shutdown({ mode: "SAVE", now: true, force: true, safe: true, failover: true }),
            batch: null,
        },
        "SHUTDOWN that is aborted": {
            client: (client) => client.shutdownAbort(),
            cluster: (client) => client.shutdownAbort(),
            batch: null,
        },
        "SLAVEOF": {
            client: (client) => client.slaveof("127.0.0.1", 6380),
            cluster: (client) => client.slaveof("127.0.0.1", 6380),
            batch: (client) => client.slaveof("127.0.0.1", 6380),
        },
        "SLAVEOF no one": {
            client: (client) => client.slaveofNoOne(),
            cluster: (client) => client.slaveofNoOne(),
            batch: (client) => client.slaveofNoOne(),
        },
        "SLOWLOG GET": {
            client: (client) => client.slowlogGet(),
            cluster: (client) => client.slowlogGet(),
            batch: (client) => client.slowlogGet(),
        },
        "SLOWLOG GET of all": {
            client: (client) => client.slowlogGet(-1),
            cluster: (client) => client.slowlogGet({ count: -1 }),
            batch: (client) => client.slowlogGet(-1),
        },
        "SLOWLOG LEN": {
            client: (client) => client.slowlogLen(),
            cluster: (client) => client.slowlogLen(),
            batch: (client) => client.slowlogLen(),
        },
        "SLOWLOG RESET": {
            client: (client) => client.slowlogReset(),
            cluster: (client) => client.slowlogReset(),
            batch: (client) => client.slowlogReset(),
        },
    },
    "set": {
        "SADD of several members": {
            client: (client) => client.sadd("s", ["a", "b"]),
            batch: (client) => client.sadd("s", ["a", "b"]),
        },
        "SADD of a member that is not text": {
            client: (client) => client.sadd(Buffer.from("00ff0d0a80", "hex"), [Buffer.from("00ff0d0a80", "hex")]),
            batch: (client) => client.sadd(Buffer.from("00ff0d0a80", "hex"), [Buffer.from("00ff0d0a80", "hex")]),
        },
        "SCARD of a set": {
            client: (client) => client.scard("s"),
            batch: (client) => client.scard("s"),
        },
        "SDIFF that gives members": {
            client: (client) => client.sdiff(["a", "b"]),
            batch: (client) => client.sdiff(["a", "b"]),
        },
        "SDIFF that gives none": {
            client: (client) => client.sdiff(["a"]),
            batch: (client) => client.sdiff(["a"]),
        },
        "SDIFFSTORE gives the size of the result": {
            client: (client) => client.sdiffstore("d", ["a", "b"]),
            batch: (client) => client.sdiffstore("d", ["a", "b"]),
        },
        "SINTER that gives members": {
            client: (client) => client.sinter(["a", "b"]),
            batch: (client) => client.sinter(["a", "b"]),
        },
        "SINTER that gives none": {
            client: (client) => client.sinter(["a"]),
            batch: (client) => client.sinter(["a"]),
        },
        "SINTERCARD without a limit": {
            client: (client) => client.sintercard(["a", "b"]),
            batch: (client) => client.sintercard(["a", "b"]),
        },
        "SINTERCARD with a limit": {
            client: (client) => client.sintercard(["a", "b"], { limit: 1 }),
            batch: (client) => client.sintercard(["a", "b"], { limit: 1 }),
        },
        "SINTERSTORE gives the size of the result": {
            client: (client) => client.sinterstore("d", ["a", "b"]),
            batch: (client) => client.sinterstore("d", ["a", "b"]),
        },
        "SISMEMBER of a member": {
            client: (client) => client.sismember("s", "a"),
            batch: (client) => client.sismember("s", "a"),
        },
        "SISMEMBER of a stranger": {
            client: (client) => client.sismember("s", "b"),
            batch: (client) => client.sismember("s", "b"),
        },
        "SMEMBERS of a set": {
            client: (client) => client.smembers("s"),
            batch: (client) => client.smembers("s"),
        },
        "SMEMBERS of a missing key": {
            client: (client) => client.smembers("s"),
            batch: (client) => client.smembers("s"),
        },
        "SMISMEMBER of both kinds": {
            client: (client) => client.smismember("s", ["a", "b"]),
            batch: (client) => client.smismember("s", ["a", "b"]),
        },
        "SMOVE of a member": {
            client: (client) => client.smove("a", "b", "m"),
            batch: (client) => client.smove("a", "b", "m"),
        },
        "SMOVE of a stranger": {
            client: (client) => client.smove("a", "b", "m"),
            batch: (client) => client.smove("a", "b", "m"),
        },
        "SPOP of a set": {
            client: (client) => client.spop("s"),
            batch: (client) => client.spop("s"),
        },
        "SPOP of a missing key": {
            client: (client) => client.spop("s"),
            batch: (client) => client.spop("s"),
        },
        "SPOP of several members": {
            client: (client) => client.spopCount("s", 2),
            batch: (client) => client.spopCount("s", 2),
        },
        "SPOP of several members of a missing key": {
            client: (client) => client.spopCount("s", 2),
            batch: (client) => client.spopCount("s", 2),
        },
        "SRANDMEMBER of a set": {
            client: (client) => client.srandmember("s"),
            batch: (client) => client.srandmember("s"),
        },
        "SRANDMEMBER of a missing key": {
            client: (client) => client.srandmember("s"),
            batch: (client) => client.srandmember("s"),
        },
        "SRANDMEMBER of several members, repeated": {
            client: (client) => client.srandmemberCount("s", -2),
            batch: (client) => client.srandmemberCount("s", -2),
        },
        "SRANDMEMBER of several members of a missing key": {
            client: (client) => client.srandmemberCount("s", 2),
            batch: (client) => client.srandmemberCount("s", 2),
        },
        "SREM of several members": {
            client: (client) => client.srem("s", ["a", "b"]),
            batch: (client) => client.srem("s", ["a", "b"]),
        },
        "SSCAN without options": {
            client: (client) => client.sscan("s", "0"),
            batch: (client) => client.sscan("s", "0"),
        },
        "SSCAN with every option": {
            client: (client) => client.sscan("s", "17", { match: "a*", count: 5 }),
            batch: (client) => client.sscan("s", "17", { match: "a*", count: 5 }),
        },
        "SUNION that gives members": {
            client: (client) => client.sunion(["a", "b"]),
            batch: (client) => client.sunion(["a", "b"]),
        },
        "SUNION that gives none": {
            client: (client) => client.sunion(["a"]),
            batch: (client) => client.sunion(["a"]),
        },
        "SUNIONSTORE gives the size of the result": {
            client: (client) => client.sunionstore("d", ["a", "b"]),
            batch: (client) => client.sunionstore("d", ["a", "b"]),
        },
    },
    "stream": {
        "XACK of several entries": {
            client: (client) => client.xack("k", "g", ["1-1", "1-2"]),
            batch: (client) => client.xack("k", "g", ["1-1", "1-2"]),
        },
        "XADD with an id of the server's": {
            client: (client) => client.xadd("k", [["f", "v"]]),
            batch: (client) => client.xadd("k", [["f", "v"]]),
        },
        "XADD with an id and a field twice": {
            client: (client) => client.xadd("k", [["f", "v"], ["f", "w"]], { id: "1-1" }),
            batch: (client) => client.xadd("k", [["f", "v"], ["f", "w"]], { id: "1-1" }),
        },
        "XADD without making a stream": {
            client: (client) => client.xadd("k", [["f", "v"]], { makeStream: false }),
            batch: (client) => client.xadd("k", [["f", "v"]], { makeStream: false }),
        },
        "XADD that trims to a length": {
            client: (client) => client.xadd("k", [["f", "v"]], { trim: { method: "maxlen", threshold: 10, exact: true } }),
            batch: (client) => client.xadd("k", [["f", "v"]], { trim: { method: "maxlen", threshold: 10, exact: true } }),
        },
        "XADD with every option": {
            client: (client) => client.xadd("k", [["f", "v"]], { id: "1-1", makeStream: false, trim: { method: "minid", threshold: "1-0", exact: false, limit: 5 } }),
            batch: (client) => client.xadd("k", [["f", "v"]], { id: "1-1", makeStream: false, trim: { method: "minid", threshold: "1-0", exact: false, limit: 5 } }),
        },
        "XAUTOCLAIM of some entries": {
            client: (client) => client.xautoclaim("k", "g", "c", 1000, "0-0"),
            batch: (client) => client.xautoclaim("k", "g", "c", 1000, "0-0"),
        },
        "XAUTOCLAIM of nothing with a count": {
            client: (client) => client.xautoclaim("k", "g", "c", 0, "1-1", { count: 5 }),
            batch: (client) => client.xautoclaim("k", "g", "c", 0, "1-1", { count: 5 }),
        },
        "XAUTOCLAIM by a server that does not tell of deleted entries": {
            client: (client) => client.xautoclaim("k", "g", "c", 0, "0"),
            batch: (client) => client.xautoclaim("k", "g", "c", 0, "0"),
        },
        "XAUTOCLAIM of ids": {
            client: (client) => client.xautoclaimJustId("k", "g", "c", 1000, "0-0"),
            batch: (client) => client.xautoclaimJustId("k", "g", "c", 1000, "0-0"),
        },
        "XAUTOCLAIM of ids with a count": {
            client: (client) => client.xautoclaimJustId("k", "g", "c", 1000, "0-0", { count: 1 }),
            batch: (client) => client.xautoclaimJustId("k", "g", "c", 1000, "0-0", { count: 1 }),
        },
        "XCLAIM of some entries": {
            client: (client) => client.xclaim("k", "g", "c", 1000, ["1-1", "1-2"]),
            batch: (client) => client.xclaim("k", "g", "c", 1000, ["1-1", "1-2"]),
        },
        "XCLAIM of nothing": {
            client: (client) => client.xclaim("k", "g", "c", 1000, ["1-1", "1-2"]),
            batch: (client) => client.xclaim("k", "g", "c", 1000, ["1-1", "1-2"]),
        },
        "XCLAIM with an idle time": {
            client: (client) => client.xclaim("k", "g", "c", 1000, ["1-1", "1-2"], { idle: 5 }),
            batch: (client) => client.xclaim("k", "g", "c", 1000, ["1-1", "1-2"], { idle: 5 }),
        },
        "XCLAIM with a time of delivery": {
            client: (client) => client.xclaim("k", "g", "c", 1000, ["1-1", "1-2"], { idleUnixTime: 1795255875000 }),
            batch: (client) => client.xclaim("k", "g", "c", 1000, ["1-1", "1-2"], { idleUnixTime: 1795255875000 }),
        },
        "XCLAIM with a number of deliveries": {
            client: (client) => client.xclaim("k", "g", "c", 1000, ["1-1", "1-2"], { retryCount: 3 }),
            batch: (client) => client.xclaim("k", "g", "c", 1000, ["1-1", "1-2"], { retryCount: 3 }),
        },
        "XCLAIM of entries that are not pending": {
            client: (client) => client.xclaim("k", "g", "c", 1000, ["1-1", "1-2"], { isForce: true }),
            batch: (client) => client.xclaim("k", "g", "c", 1000, ["1-1", "1-2"], { isForce: true }),
        },
        "XCLAIM that raises the last id": {
            client: (client) => client.xclaim("k", "g", "c", 1000, ["1-1", "1-2"], { lastId: "9-0" }),
            batch: (client) => client.xclaim("k", "g", "c", 1000, ["1-1", "1-2"], { lastId: "9-0" }),
        },
        "XCLAIM of ids": {
            client: (client) => client.xclaimJustId("k", "g", "c", 1000, ["1-1", "1-2"]),
            batch: (client) => client.xclaimJustId("k", "g", "c", 1000, ["1-1", "1-2"]),
        },
        "XCLAIM of ids with options": {
            client: (client) => client.xclaimJustId("k", "g", "c", 1000, ["1-1", "1-2"], { idle: 5, idleUnixTime: 7, retryCount: 3, isForce: true, lastId: "9-0" }),
            batch: (client) => client.xclaimJustId("k", "g", "c", 1000, ["1-1", "1-2"], { idle: 5, idleUnixTime: 7, retryCount: 3, isForce: true, lastId: "9-0" }),
        },
        "XDEL of several entries": {
            client: (client) => client.xdel("k", ["1-1", "1-2"]),
            batch: (client) => client.xdel("k", ["1-1", "1-2"]),
        },
        "XGROUP CREATE": {
            client: (client) => client.xgroupCreate("k", "g", "0"),
            batch: (client) => client.xgroupCreate("k", "g", "0"),
        },
        "XGROUP CREATE at the end with every option": {
            client: (client) => client.xgroupCreate("k", "g", "$", { mkStream: true, entriesRead: "7" }),
            batch: (client) => client.xgroupCreate("k", "g", "$", { mkStream: true, entriesRead: "7" }),
        },
        "XGROUP CREATECONSUMER of a new one": {
            client: (client) => client.xgroupCreateConsumer("k", "g", "c"),
            batch: (client) => client.xgroupCreateConsumer("k", "g", "c"),
        },
        "XGROUP CREATECONSUMER of a known one": {
            client: (client) => client.xgroupCreateConsumer("k", "g", "c"),
            batch: (client) => client.xgroupCreateConsumer("k", "g", "c"),
        },
        "XGROUP DELCONSUMER": {
            client: (client) => client.xgroupDelConsumer("k", "g", "c"),
            batch: (client) => client.xgroupDelConsumer("k", "g", "c"),
        },
        "XGROUP DESTROY": {
            client: (client) => client.xgroupDestroy("k", "g"),
            batch: (client) => client.xgroupDestroy("k", "g"),
        },
        "XGROUP DESTROY of a missing group": {
            client: (client) => client.xgroupDestroy("k", "g"),
            batch: (client) => client.xgroupDestroy("k", "g"),
        },
        "XGROUP SETID": {
            client: (client) => client.xgroupSetId("k", "g", "1-1"),
            batch: (client) => client.xgroupSetId("k", "g", "1-1"),
        },
        "XGROUP SETID to the end": {
            client: (client) => client.xgroupSetId("k", "g", "$", { entriesRead: 7 }),
            batch: (client) => client.xgroupSetId("k", "g", "$", { entriesRead: 7 }),
        },
        "XINFO CONSUMERS": {
            client: (client) => client.xinfoConsumers("k", "g"),
            batch: (client) => client.xinfoConsumers("k", "g"),
        },
        "XINFO CONSUMERS of a group without some": {
            client: (client) => client.xinfoConsumers("k", "g"),
            batch: (client) => client.xinfoConsumers("k", "g"),
        },
        "XINFO GROUPS": {
            client: (client) => client.xinfoGroups("k"),
            batch: (client) => client.xinfoGroups("k"),
        },
        "XINFO STREAM": {
            client: (client) => client.xinfoStream("k"),
            batch: (client) => client.xinfoStream("k"),
        },
        "XINFO STREAM without entries": {
            client: (client) => client.xinfoStream("k"),
            batch: (client) => client.xinfoStream("k"),
        },
        "XINFO STREAM with entries and groups": {
            client: (client) => client.xinfoStream("k", { fullOptions: true }),
            batch: (client) => client.xinfoStream("k", true),
        },
        "XINFO STREAM with some entries and groups": {
            client: (client) => client.xinfoStream("k", { fullOptions: 0 }),
            batch: (client) => client.xinfoStream("k", 0),
        },
        "XLEN": {
            client: (client) => client.xlen("k"),
            batch: (client) => client.xlen("k"),
        },
        "XPENDING of some entries": {
            client: (client) => client.xpending("k", "g"),
            batch: (client) => client.xpending("k", "g"),
            result: () => [3, Buffer.from("1-1"), Buffer.from("1-3"), [[Buffer.from("c"), 2], [Buffer.from("d"), 1]]],
        },
        "XPENDING of nothing": {
            client: (client) => client.xpending("k", "g"),
            batch: (client) => client.xpending("k", "g"),
        },
        "XPENDING of a range": {
            client: (client) => client.xpendingWithOptions("k", "g", { start: InfBoundary.NegativeInfinity, end: InfBoundary.PositiveInfinity, count: 10 }),
            batch: (client) => client.xpendingWithOptions("k", "g", { start: InfBoundary.NegativeInfinity, end: InfBoundary.PositiveInfinity, count: 10 }),
        },
        "XPENDING of a range with every option": {
            client: (client) => client.xpendingWithOptions("k", "g", { minIdleTime: 60000, start: { value: "1-1", isInclusive: false }, end: { value: "2-0" }, count: 5, consumer: "c" }),
            batch: (client) => client.xpendingWithOptions("k", "g", { minIdleTime: 60000, start: { value: "1-1", isInclusive: false }, end: { value: "2-0" }, count: 5, consumer: "c" }),
        },
        "XRANGE of everything": {
            client: (client) => client.xrange("k", InfBoundary.NegativeInfinity, InfBoundary.PositiveInfinity),
            batch: (client) => client.xrange("k", InfBoundary.NegativeInfinity, InfBoundary.PositiveInfinity),
        },
        "XRANGE between ids with a count": {
            client: (client) => client.xrange("k", { value: "1-1", isInclusive: false }, { value: "1-2", isInclusive: true }, { count: 5 }),
            batch: (client) => client.xrange("k", { value: "1-1", isInclusive: false }, { value: "1-2", isInclusive: true }, 5),
        },
        "XRANGE of an empty range": {
            client: (client) => client.xrange("k", { value: "9" }, InfBoundary.PositiveInfinity),
            batch: (client) => client.xrange("k", { value: "9" }, InfBoundary.PositiveInfinity),
        },
        "XRANGE with a count of 0": {
            client: (client) => client.xrange("k", InfBoundary.NegativeInfinity, InfBoundary.PositiveInfinity, { count: 0 }),
            batch: (client) => client.xrange("k", InfBoundary.NegativeInfinity, InfBoundary.PositiveInfinity, 0),
        },
        "XREVRANGE of everything": {
            client: (client) => client.xrevrange("k", InfBoundary.PositiveInfinity, InfBoundary.NegativeInfinity),
            batch: (client) => client.xrevrange("k", InfBoundary.PositiveInfinity, InfBoundary.NegativeInfinity),
        },
        "XREVRANGE between ids with a count": {
            client: (client) => client.xrevrange("k", { value: "2-0" }, { value: "1-1", isInclusive: false }, { count: 5 }),
            batch: (client) => client.xrevrange("k", { value: "2-0" }, { value: "1-1", isInclusive: false }, 5),
        },
        "XREVRANGE with a count of 0": {
            client: (client) => client.xrevrange("k", InfBoundary.PositiveInfinity, InfBoundary.NegativeInfinity, { count: 0 }),
            batch: (client) => client.xrevrange("k", InfBoundary.PositiveInfinity, InfBoundary.NegativeInfinity, 0),
        },
        "XREAD of a stream": {
            client: (client) => client.xread({ k: "0" }),
            batch: (client) => client.xread({ k: "0" }),
            result: () => [{ key: Buffer.from("k"), value: { "1-1": [[Buffer.from("f"), Buffer.from("v")], [Buffer.from("f"), Buffer.from("w")]], "1-2": [[Buffer.from("g"), Buffer.from("x")]] } }],
        },
        "XREAD of several streams with every option": {
            client: (client) => client.xread([{ key: "k", value: "1-1" }, { key: "l", value: "$" }], { count: 5, block: 1 }),
            batch: (client) => client.xread([{ key: "k", value: "1-1" }, { key: "l", value: "$" }], { count: 5, block: 1 }),
            result: () => [{ key: Buffer.from("l"), value: { "1-2": [[Buffer.from("g"), Buffer.from("x")]] } }],
        },
        "XREAD of nothing new": {
            client: (client) => client.xread({ k: "9" }),
            batch: (client) => client.xread({ k: "9" }),
        },
        "XREADGROUP of new entries": {
            client: (client) => client.xreadgroup("g", "c", { k: ">" }),
            batch: (client) => client.xreadgroup("g", "c", { k: ">" }),
            result: () => [{ key: Buffer.from("k"), value: { "1-1": [[Buffer.from("f"), Buffer.from("v")], [Buffer.from("f"), Buffer.from("w")]], "1-2": [[Buffer.from("g"), Buffer.from("x")]] } }],
        },
        "XREADGROUP of pending entries, one of which was deleted": {
            client: (client) => client.xreadgroup("g", "c", { k: "0" }),
            batch: (client) => client.xreadgroup("g", "c", { k: "0" }),
            result: () => [{ key: Buffer.from("k"), value: { "1-1": null, "1-2": [[Buffer.from("g"), Buffer.from("x")]] } }],
        },
        "XREADGROUP where nothing is pending": {
            client: (client) => client.xreadgroup("g", "c", { k: "0" }),
            batch: (client) => client.xreadgroup("g", "c", { k: "0" }),
            result: () => [{ key: Buffer.from("k"), value: {} }],
        },
        "XREADGROUP of nothing new with every option": {
            client: (client) => client.xreadgroup("g", "c", { k: ">", l: ">" }, { count: 5, block: 1, noAck: true }),
            batch: (client) => client.xreadgroup("g", "c", { k: ">", l: ">" }, { count: 5, block: 1, noAck: true }),
        },
        "XSETID": {
            client: (client) => client.xsetid("k", "5-0"),
            batch: (client) => client.xsetid("k", "5-0"),
        },
        "XSETID with every option": {
            client: (client) => client.xsetid("k", "5-0", { entriesAdded: 7, maxDeletedId: "4-0" }),
            batch: (client) => client.xsetid("k", "5-0", { entriesAdded: 7, maxDeletedId: "4-0" }),
        },
        "XTRIM to a length": {
            client: (client) => client.xtrim("k", { method: "maxlen", threshold: 10, exact: true }),
            batch: (client) => client.xtrim("k", { method: "maxlen", threshold: 10, exact: true }),
        },
        "XTRIM to about a length": {
            client: (client) => client.xtrim("k", { method: "maxlen", threshold: 10, exact: false, limit: 5 }),
            batch: (client) => client.xtrim("k", { method: "maxlen", threshold: 10, exact: false, limit: 5 }),
        },
        "XTRIM from an id on": {
            client: (client) => client.xtrim("k", { method: "minid", threshold: "1-1", exact: true }),
            batch: (client) => client.xtrim("k", { method: "minid", threshold: "1-1", exact: true }),
        },
        "XTRIM from about an id on": {
            client: (client) => client.xtrim("k", { method: "minid", threshold: "1-1", exact: false, limit: 5 }),
            batch: (client) => client.xtrim("k", { method: "minid", threshold: "1-1", exact: false, limit: 5 }),
        },
    },
    "string": {
        "APPEND gives the new length": {
            client: (client) => client.append("k", " World"),
            batch: (client) => client.append("k", " World"),
        },
        "APPEND with bytes that are not text": {
            client: (client) => client.append(Buffer.from("00ff0d0a80", "hex"), Buffer.from("00ff0d0a80", "hex")),
            batch: (client) => client.append(Buffer.from("00ff0d0a80", "hex"), Buffer.from("00ff0d0a80", "hex")),
        },
        "DECR of a missing key": {
            client: (client) => client.decr("n"),
            batch: (client) => client.decr("n"),
        },
        "DECRBY with the largest amount": {
            client: (client) => client.decrBy("n", 9223372036854775807n),
            batch: (client) => client.decrBy("n", 9223372036854775807n),
        },
        "DELIFEQ that fits": {
            client: (client) => client.delifeq("lock", "me"),
            batch: (client) => client.delifeq("lock", "me"),
        },
        "DELIFEQ that does not fit": {
            client: (client) => client.delifeq("lock", "me"),
            batch: (client) => client.delifeq("lock", "me"),
        },
        "GET of a string": {
            client: (client) => client.get("k"),
            batch: (client) => client.get("k"),
        },
        "GET of a missing key": {
            client: (client) => client.get("k"),
            batch: (client) => client.get("k"),
        },
        "GET of an empty string": {
            client: (client) => client.get("k"),
            batch: (client) => client.get("k"),
        },
        "GET with an empty key": {
            client: (client) => client.get(""),
            batch: (client) => client.get(""),
        },
        "GET of bytes that are not text": {
            client: (client) => client.get(Buffer.from("00ff0d0a80", "hex")),
            batch: (client) => client.get(Buffer.from("00ff0d0a80", "hex")),
        },
        "GETDEL of a string": {
            client: (client) => client.getdel("k"),
            batch: (client) => client.getdel("k"),
        },
        "GETDEL of a missing key": {
            client: (client) => client.getdel("k"),
            batch: (client) => client.getdel("k"),
        },
        "GETEX without an expiry": {
            client: (client) => client.getex("k"),
            batch: (client) => client.getex("k"),
        },
        "GETEX with seconds": {
            client: (client) => client.getex("k", { expiry: { type: TimeUnit.Seconds, duration: 10 } }),
            batch: (client) => client.getex("k", { type: TimeUnit.Seconds, duration: 10 }),
        },
        "GETEX with milliseconds": {
            client: (client) => client.getex("k", { expiry: { type: TimeUnit.Milliseconds, duration: 10_000 } }),
            batch: (client) => client.getex("k", { type: TimeUnit.Milliseconds, duration: 10_000 }),
        },
        "GETEX with a time in seconds": {
            client: (client) => client.getex("k", { expiry: { type: TimeUnit.UnixSeconds, duration: 4102444800 } }),
            batch: (client) => client.getex("k", { type: TimeUnit.UnixSeconds, duration: 4102444800 }),
        },
        "GETEX with a time in milliseconds": {
            client: (client) => client.getex("k", { expiry: { type: TimeUnit.UnixMilliseconds, duration: 4102444800000 } }),
            batch: (client) => client.getex("k", { type: TimeUnit.UnixMilliseconds, duration: 4102444800000 }),
        },
        "GETEX that takes the expiry away": {
            client: (client) => client.getex("k", { expiry: "persist" }),
            batch: (client) => client.getex("k", "persist"),
        },
        "GETRANGE from the end": {
            client: (client) => client.getrange("k", -5, -1),
            batch: (client) => client.getrange("k", -5, -1),
        },
        "GETRANGE of a missing key": {
            client: (client) => client.getrange("k", 0, 3),
            batch: (client) => client.getrange("k", 0, 3),
        },
        "GETSET gives the old string": {
            client: (client) => client.getset("k", "new"),
            batch: (client) => client.getset("k", "new"),
        },
        "GETSET of a missing key": {
            client: (client) => client.getset("k", "new"),
            batch: (client) => client.getset("k", "new"),
        },
        "INCR of a number": {
            client: (client) => client.incr("n"),
            batch: (client) => client.incr("n"),
        },
        "INCRBY with a negative amount": {
            client: (client) => client.incrBy("n", -10),
            batch: (client) => client.incrBy("n", -10),
        },
        "INCRBYFLOAT with a fraction": {
            client: (client) => client.incrByFloat("n", 0.5),
            batch: (client) => client.incrByFloat("n", 0.5),
        },
        "INCRBYFLOAT to a fraction": {
            client: (client) => client.incrByFloat("n", -0.25),
            batch: (client) => client.incrByFloat("n", -0.25),
        },
        "LCS gives the subsequence": {
            client: (client) => client.lcs("a", "b"),
            batch: (client) => client.lcs("a", "b"),
        },
        "LCS gives the length": {
            client: (client) => client.lcsLen("a", "b"),
            batch: (client) => client.lcsLen("a", "b"),
        },
        "LCS gives the ranges": {
            client: (client) => client.lcsIdx("a", "b"),
            batch: (client) => client.lcsIdx("a", "b"),
        },
        "LCS gives the ranges with their length": {
            client: (client) => client.lcsIdx("a", "b", { minMatchLen: 4, withMatchLen: true }),
            batch: (client) => client.lcsIdx("a", "b", { minMatchLen: 4, withMatchLen: true }),
        },
        "MGET of several keys": {
            client: (client) => client.mget(["a", "b", "c"]),
            batch: (client) => client.mget(["a", "b", "c"]),
        },
        "MGET of one key": {
            client: (client) => client.mget(["a"]),
            batch: (client) => client.mget(["a"]),
        },
        "MSET of several keys": {
            client: (client) => client.mset({ a: "1", b: "2" }),
            batch: (client) => client.mset({ a: "1", b: "2" }),
        },
        "MSETEX with a condition and an expiry": {
            client: (client) => client.msetex({ a: "1", b: "2" }, { condition: "NX", expiry: { EX: 10 } }),
            batch: (client) => client.msetex({ a: "1", b: "2" }, { condition: "NX", expiry: { EX: 10 } }),
        },
        "MSETEX whose condition does not hold": {
            client: (client) => client.msetex({ a: "1" }, { condition: "XX", expiry: "KEEPTTL" }),
            batch: (client) => client.msetex({ a: "1" }, { condition: "XX", expiry: "KEEPTTL" }),
        },
        "MSETEX with milliseconds": {
            client: (client) => client.msetex({ a: "1" }, { expiry: { PX: 10000 } }),
            batch: (client) => client.msetex({ a: "1" }, { expiry: { PX: 10000 } }),
        },
        "MSETEX with a time in seconds": {
            client: (client) => client.msetex({ a: "1" }, { expiry: { EXAT: 4102444800 } }),
            batch: (client) => client.msetex({ a: "1" }, { expiry: { EXAT: 4102444800 } }),
        },
        "MSETEX with a time in milliseconds": {
            client: (client) => client.msetex({ a: "1" }, { expiry: { PXAT: 4102444800000 } }),
            batch: (client) => client.msetex({ a: "1" }, { expiry: { PXAT: 4102444800000 } }),
        },
        "MSETNX of new keys": {
            client: (client) => client.msetnx({ a: "1", b: "2" }),
            batch: (client) => client.msetnx({ a: "1", b: "2" }),
        },
        "MSETNX with a key that exists": {
            client: (client) => client.msetnx({ a: "1", b: "2" }),
            batch: (client) => client.msetnx({ a: "1", b: "2" }),
        },
        "PSETEX": {
            client: (client) => client.psetex("k", 1500, "v"),
            batch: (client) => client.psetex("k", 1500, "v"),
        },
        "SET": {
            client: (client) => client.set("k", "v"),
            batch: (client) => client.set("k", "v"),
        },
        "SET of bytes that are not text": {
            client: (client) => client.set(Buffer.from("00ff0d0a80", "hex"), Buffer.from("00ff0d0a80", "hex")),
            batch: (client) => client.set(Buffer.from("00ff0d0a80", "hex"), Buffer.from("00ff0d0a80", "hex")),
        },
        "SET if the key does not exist": {
            client: (client) => client.set("k", "v", { conditionalSet: "onlyIfDoesNotExist" }),
            batch: (client) => client.set("k", "v", { conditionalSet: "onlyIfDoesNotExist" }),
        },
        "SET if the key exists, and it does not": {
            client: (client) => client.set("k", "v", { conditionalSet: "onlyIfExists" }),
            batch: (client) => client.set("k", "v", { conditionalSet: "onlyIfExists" }),
        },
        "SET if the key holds a value": {
            client: (client) => client.set("k", "v", { conditionalSet: "onlyIfEqual", comparisonValue: "old" }),
            batch: (client) => client.set("k", "v", { conditionalSet: "onlyIfEqual", comparisonValue: "old" }),
        },
        "SET with seconds": {
            client: (client) => client.set("k", "v", { expiry: { type: TimeUnit.Seconds, count: 10 } }),
            batch: (client) => client.set("k", "v", { expiry: { type: TimeUnit.Seconds, count: 10 } }),
        },
        "SET with milliseconds": {
            client: (client) => client.set("k", "v", { expiry: { type: TimeUnit.Milliseconds, count: 10_000 } }),
            batch: (client) => client.set("k", "v", { expiry: { type: TimeUnit.Milliseconds, count: 10_000 } }),
        },
        "SET with a time in seconds": {
            client: (client) => client.set("k", "v", { expiry: { type: TimeUnit.UnixSeconds, count: 4102444800 } }),
            batch: (client) => client.set("k", "v", { expiry: { type: TimeUnit.UnixSeconds, count: 4102444800 } }),
        },
        "SET with a time in milliseconds": {
            client: (client) => client.set("k", "v", { expiry: { type: TimeUnit.UnixMilliseconds, count: 4102444800000 } }),
            batch: (client) => client.set("k", "v", { expiry: { type: TimeUnit.UnixMilliseconds, count: 4102444800000 } }),
        },
        "SET that keeps the expiry": {
            client: (client) => client.set("k", "v", { expiry: "keepExisting" }),
            batch: (client) => client.set("k", "v", { expiry: "keepExisting" }),
        },
        "SET with a condition and an expiry": {
            client: (client) => client.set("k", "v", { conditionalSet: "onlyIfDoesNotExist", expiry: { type: TimeUnit.Seconds, count: 10 } }),
            batch: (client) => client.set("k", "v", { conditionalSet: "onlyIfDoesNotExist", expiry: { type: TimeUnit.Seconds, count: 10 } }),
        },
        "SET that returns the old value": {
            client: (client) => client.set("k", "new", { returnOldValue: true }),
            batch: (client) => client.set("k", "new", { returnOldValue: true }),
        },
        "SET that returns no old value": {
            client: (client) => client.set("k", "new", { returnOldValue: true }),
            batch: (client) => client.set("k", "new", { returnOldValue: true }),
        },
        "SET with every option": {
            client: (client) => client.set("k", "new", { conditionalSet: "onlyIfExists", expiry: "keepExisting", returnOldValue: true }),
            batch: (client) => client.set("k", "new", { conditionalSet: "onlyIfExists", expiry: "keepExisting", returnOldValue: true }),
        },
        "SETEX": {
            client: (client) => client.setex("k", 10, "v"),
            batch: (client) => client.setex("k", 10, "v"),
        },
        "SETNX of a new key": {
            client: (client) => client.setnx("k", "v"),
            batch: (client) => client.setnx("k", "v"),
        },
        "SETNX of a key that exists": {
            client: (client) => client.setnx("k", "v"),
            batch: (client) => client.setnx("k", "v"),
        },
        "SETRANGE past the end": {
            client: (client) => client.setrange("k", 6, "Earth"),
            batch: (client) => client.setrange("k", 6, "Earth"),
        },
        "STRLEN": {
            client: (client) => client.strlen("k"),
            batch: (client) => client.strlen("k"),
        },
        "SUBSTR": {
            client: (client) => client.substr("k", 0, 3),
            batch: (client) => client.substr("k", 0, 3),
        },
    },
    "transactions": {
        "UNWATCH": {
            client: (client) => client.unwatch(),
            cluster: (client) => client.unwatch(),
            batch: null,
        },
        "WATCH": {
            client: (client) => client.watch(["a", "b"]),
            batch: null,
        },
    },
};
