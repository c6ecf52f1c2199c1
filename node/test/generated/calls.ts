// @generated from protobuf/commands by codegen. Do not edit.

import { BitFieldGet, BitFieldIncrBy, BitFieldOverflow, BitFieldSet, BitOffset, BitOffsetMultiplier, BitOverflowControl, BitmapIndexType, BitwiseOperation, ClientPauseMode, ConditionalChange, ExpireOptions, FlushMode, GeoUnit, GeospatialData, GlideString, InfBoundary, InfoOptions, InsertPosition, ListDirection, ObjectType, ScoreFilter, SignedEncoding, SortOrder, TimeUnit, UnsignedEncoding, UpdateByScore } from "@valkey/valkey-glide";
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
            batch: (client) => client.clientGetName(),
        },
        "CLIENT GETNAME": {
            client: (client) => client.clientGetName(),
            batch: (client) => client.clientGetName(),
        },
        "CLIENT GETREDIR": {
            client: (client) => client.clientGetredir(),
            batch: (client) => client.clientGetredir(),
        },
        "CLIENT ID": {
            client: (client) => client.clientId(),
            batch: (client) => client.clientId(),
        },
        "CLIENT IMPORT-SOURCE off": {
            client: (client) => client.clientImportSource("OFF"),
            batch: (client) => client.clientImportSource("OFF"),
        },
        "CLIENT IMPORT-SOURCE on": {
            client: (client) => client.clientImportSource("ON"),
            batch: (client) => client.clientImportSource("ON"),
        },
        "CLIENT INFO": {
            client: (client) => client.clientInfo(),
            batch: (client) => client.clientInfo(),
        },
        "CLIENT KILL by id": {
            client: (client) => client.clientKill([{ ID: [1000000] }]),
            batch: (client) => client.clientKill([{ ID: [1000000] }]),
        },
        "CLIENT KILL with several filters": {
            client: (client) => client.clientKill([{ TYPE: "NORMAL" }, { USER: "default" }, { ADDR: "127.0.0.1:1" }, { LADDR: "127.0.0.1:2" }, { SKIPME: "NO" }]),
            batch: (client) => client.clientKill([{ TYPE: "NORMAL" }, { USER: "default" }, { ADDR: "127.0.0.1:1" }, { LADDR: "127.0.0.1:2" }, { SKIPME: "NO" }]),
        },
        "CLIENT KILL by age": {
            client: (client) => client.clientKill([{ MAXAGE: 1000000 }]),
            batch: (client) => client.clientKill([{ MAXAGE: 1000000 }]),
        },
        "CLIENT KILL by address": {
            client: (client) => client.clientKillAddress("127.0.0.1:1"),
            batch: (client) => client.clientKillAddress("127.0.0.1:1"),
        },
        "CLIENT LIST": {
            client: (client) => client.clientList(),
            batch: (client) => client.clientList(),
        },
        "CLIENT LIST of a type": {
            client: (client) => client.clientList({ filters: [{ TYPE: "PUBSUB" }] }),
            batch: (client) => client.clientList({ filters: [{ TYPE: "PUBSUB" }] }),
        },
        "CLIENT LIST by id": {
            client: (client) => client.clientList({ filters: [{ ID: [1000000, 1000001] }] }),
            batch: (client) => client.clientList({ filters: [{ ID: [1000000, 1000001] }] }),
        },
        "CLIENT KILL with what it must not be": {
            client: (client) => client.clientKill([{ ID: [1000000] }, { "NOT-TYPE": "REPLICA" }, { "NOT-DB": 3 }]),
            batch: (client) => client.clientKill([{ ID: [1000000] }, { "NOT-TYPE": "REPLICA" }, { "NOT-DB": 3 }]),
        },
        "CLIENT NO-EVICT on": {
            client: (client) => client.clientNoEvict("ON"),
            batch: (client) => client.clientNoEvict("ON"),
        },
        "CLIENT NO-EVICT off": {
            client: (client) => client.clientNoEvict("OFF"),
            batch: (client) => client.clientNoEvict("OFF"),
        },
        "CLIENT NO-TOUCH on": {
            client: (client) => client.clientNoTouch("ON"),
            batch: (client) => client.clientNoTouch("ON"),
        },
        "CLIENT NO-TOUCH off": {
            client: (client) => client.clientNoTouch("OFF"),
            batch: (client) => client.clientNoTouch("OFF"),
        },
        "CLIENT PAUSE": {
            client: (client) => client.clientPause(1),
            batch: (client) => client.clientPause(1),
        },
        "CLIENT PAUSE of writes": {
            client: (client) => client.clientPause(1, ClientPauseMode.WRITE),
            batch: (client) => client.clientPause(1, ClientPauseMode.WRITE),
        },
        "CLIENT PAUSE of everything": {
            client: (client) => client.clientPause(1, ClientPauseMode.ALL),
            batch: (client) => client.clientPause(1, ClientPauseMode.ALL),
        },
        "CLIENT SETINFO of the name": {
            client: (client) => client.clientSetInfo({ "LIB-NAME": "lib" }),
            batch: (client) => client.clientSetInfo({ "LIB-NAME": "lib" }),
        },
        "CLIENT SETINFO of the version": {
            client: (client) => client.clientSetInfo({ "LIB-VER": "1.0" }),
            batch: (client) => client.clientSetInfo({ "LIB-VER": "1.0" }),
        },
        "CLIENT SETNAME": {
            client: (client) => client.clientSetName("worker"),
            batch: (client) => client.clientSetName("worker"),
        },
        "CLIENT SETNAME to nothing": {
            client: (client) => client.clientSetName(""),
            batch: (client) => client.clientSetName(""),
        },
        "CLIENT TRACKINGINFO without tracking": {
            client: (client) => client.clientTrackingInfo(),
            batch: (client) => client.clientTrackingInfo(),
        },
        "CLIENT UNBLOCK of nobody": {
            client: (client) => client.clientUnblock(1000000),
            batch: (client) => client.clientUnblock(1000000),
        },
        "CLIENT UNBLOCK with an error": {
            client: (client) => client.clientUnblock(1000000, { reason: "ERROR" }),
            batch: (client) => client.clientUnblock(1000000, { reason: "ERROR" }),
        },
        "CLIENT UNBLOCK as after the timeout": {
            client: (client) => client.clientUnblock(1000000, { reason: "TIMEOUT" }),
            batch: (client) => client.clientUnblock(1000000, { reason: "TIMEOUT" }),
        },
        "CLIENT UNPAUSE": {
            client: (client) => client.clientUnpause(),
            batch: (client) => client.clientUnpause(),
        },
        "ECHO": {
            client: (client) => client.echo(Buffer.from("00ff0d0a80", "hex")),
            batch: (client) => client.echo(Buffer.from("00ff0d0a80", "hex")),
        },
        "PING": {
            client: (client) => client.ping(),
            batch: (client) => client.ping(),
        },
        "PING with a message": {
            client: (client) => client.ping({ message: "Hello" }),
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
            batch: (client) => client.keys("user:*"),
        },
        "KEYS that finds nothing": {
            client: (client) => client.keys("*"),
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
            batch: (client) => client.randomKey(),
        },
        "RANDOMKEY of an empty database": {
            client: (client) => client.randomKey(),
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
            batch: (client) => client.publish("m", "c"),
        },
        "PUBLISH of bytes that are not text": {
            client: (client) => client.publish(Buffer.from("00fe", "hex"), Buffer.from("ff", "hex")),
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
    "server": {
        "CONFIG GET of a setting": {
            client: (client) => client.configGet(["appendonly"]),
            batch: (client) => client.configGet(["appendonly"]),
        },
        "CONFIG GET of an unknown setting": {
            client: (client) => client.configGet(["no-such-thing"]),
            batch: (client) => client.configGet(["no-such-thing"]),
        },
        "CONFIG GET of several settings": {
            client: (client) => client.configGet(["appendonly", "no-such-thing"]),
            batch: (client) => client.configGet(["appendonly", "no-such-thing"]),
        },
        "CONFIG SET of a setting": {
            client: (client) => client.configSet({ timeout: "0" }),
            batch: (client) => client.configSet({ timeout: "0" }),
        },
        "CONFIG SET of several settings": {
            client: (client) => client.configSet({ timeout: "0", maxmemory: "0" }),
            batch: (client) => client.configSet({ timeout: "0", maxmemory: "0" }),
        },
        "DBSIZE": {
            client: (client) => client.dbsize(),
            batch: (client) => client.dbsize(),
        },
        "FLUSHALL": {
            client: (client) => client.flushall(),
            batch: (client) => client.flushall(),
        },
        "FLUSHALL in the background": {
            client: (client) => client.flushall(FlushMode.ASYNC),
            batch: (client) => client.flushall(FlushMode.ASYNC),
        },
        "FLUSHALL before the reply": {
            client: (client) => client.flushall(FlushMode.SYNC),
            batch: (client) => client.flushall(FlushMode.SYNC),
        },
        "FLUSHDB": {
            client: (client) => client.flushdb(),
            batch: (client) => client.flushdb(),
        },
        "FLUSHDB in the background": {
            client: (client) => client.flushdb(FlushMode.ASYNC),
            batch: (client) => client.flushdb(FlushMode.ASYNC),
        },
        "FLUSHDB before the reply": {
            client: (client) => client.flushdb(FlushMode.SYNC),
            batch: (client) => client.flushdb(FlushMode.SYNC),
        },
        "INFO": {
            client: (client) => client.info(),
            batch: (client) => client.info(),
        },
        "INFO of sections": {
            client: (client) => client.info([InfoOptions.Server, InfoOptions.Clients]),
            batch: (client) => client.info([InfoOptions.Server, InfoOptions.Clients]),
        },
        "ROLE of a primary": {
            client: (client) => client.role(),
            batch: (client) => client.role(),
        },
        "ROLE of a replica": {
            client: (client) => client.role(),
            batch: (client) => client.role(),
        },
        "LASTSAVE": {
            client: (client) => client.lastsave(),
            batch: (client) => client.lastsave(),
        },
        "LOLWUT": {
            client: (client) => client.lolwut(),
            batch: (client) => client.lolwut(),
        },
        "LOLWUT of a version with parameters": {
            client: (client) => client.lolwut({ version: 5, parameters: [1, 1, 1] }),
            batch: (client) => client.lolwut({ version: 5, parameters: [1, 1, 1] }),
        },
        "SWAPDB": {
            client: (client) => client.swapdb(0, 1),
            batch: (client) => client.swapdb(0, 1),
        },
        "TIME": {
            client: (client) => client.time(),
            batch: (client) => client.time(),
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
    "sorted-set": {
        "BZMPOP of the lowest": {
            client: (client) => client.bzmpop(["none", "z"], ScoreFilter.MIN, 0.5),
            batch: (client) => client.bzmpop(["none", "z"], ScoreFilter.MIN, 0.5),
            result: () => [Buffer.from("z"), [{ element: Buffer.from("a"), score: 1 }]],
        },
        "BZMPOP of the two highest": {
            client: (client) => client.bzmpop(["z"], ScoreFilter.MAX, 1, { count: 2 }),
            batch: (client) => client.bzmpop(["z"], ScoreFilter.MAX, 1, 2),
            result: () => [Buffer.from("z"), [{ element: Buffer.from("c"), score: 3 }, { element: Buffer.from("b"), score: 2.5 }]],
        },
        "BZMPOP whose time is over": {
            client: (client) => client.bzmpop(["none"], ScoreFilter.MIN, 0.01),
            batch: (client) => client.bzmpop(["none"], ScoreFilter.MIN, 0.01),
            result: () => null,
        },
        "BZPOPMAX of the second key": {
            client: (client) => client.bzpopmax(["none", "z"], 0.25),
            batch: (client) => client.bzpopmax(["none", "z"], 0.25),
        },
        "BZPOPMAX whose time is over": {
            client: (client) => client.bzpopmax(["none"], 0.01),
            batch: (client) => client.bzpopmax(["none"], 0.01),
        },
        "BZPOPMIN of the second key": {
            client: (client) => client.bzpopmin(["none", "z"], 0.25),
            batch: (client) => client.bzpopmin(["none", "z"], 0.25),
        },
        "BZPOPMIN whose time is over": {
            client: (client) => client.bzpopmin(["none"], 0.01),
            batch: (client) => client.bzpopmin(["none"], 0.01),
        },
        "ZADD of members": {
            client: (client) => client.zadd("k", [{ element: "a", score: 1 }, { element: Buffer.from("ff00", "hex"), score: -2.5 }]),
            batch: (client) => client.zadd("k", [{ element: "a", score: 1 }, { element: Buffer.from("ff00", "hex"), score: -2.5 }]),
        },
        "ZADD of an object with infinite scores": {
            client: (client) => client.zadd("k", { p: Number.POSITIVE_INFINITY, q: Number.NEGATIVE_INFINITY }),
            batch: (client) => client.zadd("k", { p: Number.POSITIVE_INFINITY, q: Number.NEGATIVE_INFINITY }),
        },
        "ZADD that only adds": {
            client: (client) => client.zadd("z", { a: 9, d: 4 }, { conditionalChange: ConditionalChange.ONLY_IF_DOES_NOT_EXIST }),
            batch: (client) => client.zadd("z", { a: 9, d: 4 }, { conditionalChange: ConditionalChange.ONLY_IF_DOES_NOT_EXIST }),
        },
        "ZADD that only raises, and counts that": {
            client: (client) => client.zadd("z", { a: 9, b: 1 }, { conditionalChange: ConditionalChange.ONLY_IF_EXISTS, updateOptions: UpdateByScore.GREATER_THAN, changed: true }),
            batch: (client) => client.zadd("z", { a: 9, b: 1 }, { conditionalChange: ConditionalChange.ONLY_IF_EXISTS, updateOptions: UpdateByScore.GREATER_THAN, changed: true }),
        },
        "ZADD that only lowers": {
            client: (client) => client.zadd("z", { a: 9 }, { updateOptions: UpdateByScore.LESS_THAN }),
            batch: (client) => client.zadd("z", { a: 9 }, { updateOptions: UpdateByScore.LESS_THAN }),
        },
        "ZADD that adds to a score": {
            client: (client) => client.zaddIncr("z", "a", 2.5),
            batch: (client) => client.zaddIncr("z", "a", 2.5),
        },
        "ZADD that adds to a score, with options": {
            client: (client) => client.zaddIncr("z", "a", -1.5, { conditionalChange: ConditionalChange.ONLY_IF_EXISTS, updateOptions: UpdateByScore.GREATER_THAN, changed: true }),
            batch: (client) => client.zaddIncr("z", "a", -1.5, { conditionalChange: ConditionalChange.ONLY_IF_EXISTS, updateOptions: UpdateByScore.GREATER_THAN, changed: true }),
        },
        "ZADD that adds to the score of a new member": {
            client: (client) => client.zaddIncr("z", "d", 4, { conditionalChange: ConditionalChange.ONLY_IF_DOES_NOT_EXIST }),
            batch: (client) => client.zaddIncr("z", "d", 4, { conditionalChange: ConditionalChange.ONLY_IF_DOES_NOT_EXIST }),
        },
        "ZADD that may only lower a score": {
            client: (client) => client.zaddIncr("z", "a", -1, { updateOptions: UpdateByScore.LESS_THAN }),
            batch: (client) => client.zaddIncr("z", "a", -1, { updateOptions: UpdateByScore.LESS_THAN }),
        },
        "ZCARD": {
            client: (client) => client.zcard("z"),
            batch: (client) => client.zcard("z"),
        },
        "ZCOUNT between two scores": {
            client: (client) => client.zcount("z", { value: 1, isInclusive: false }, { value: 2.5 }),
            batch: (client) => client.zcount("z", { value: 1, isInclusive: false }, { value: 2.5 }),
        },
        "ZCOUNT of all scores": {
            client: (client) => client.zcount("z", InfBoundary.NegativeInfinity, InfBoundary.PositiveInfinity),
            batch: (client) => client.zcount("z", InfBoundary.NegativeInfinity, InfBoundary.PositiveInfinity),
        },
        "ZCOUNT up to a score": {
            client: (client) => client.zcount("z", InfBoundary.NegativeInfinity, { value: 3, isInclusive: true }),
            batch: (client) => client.zcount("z", InfBoundary.NegativeInfinity, { value: 3, isInclusive: true }),
        },
        "ZDIFF": {
            client: (client) => client.zdiff(["z", "y"]),
            batch: (client) => client.zdiff(["z", "y"]),
        },
        "ZDIFF with scores": {
            client: (client) => client.zdiffWithScores(["z", "y"]),
            batch: (client) => client.zdiffWithScores(["z", "y"]),
            result: () => [{ element: Buffer.from("a"), score: 1 }, { element: Buffer.from("c"), score: 3 }],
        },
        "ZDIFF with scores of nothing": {
            client: (client) => client.zdiffWithScores(["none"]),
            batch: (client) => client.zdiffWithScores(["none"]),
            result: () => [],
        },
        "ZDIFFSTORE": {
            client: (client) => client.zdiffstore("d", ["z", "y"]),
            batch: (client) => client.zdiffstore("d", ["z", "y"]),
        },
        "ZINCRBY": {
            client: (client) => client.zincrby("z", -1.5, "a"),
            batch: (client) => client.zincrby("z", -1.5, "a"),
        },
        "ZINCRBY without an end": {
            client: (client) => client.zincrby("z", Number.POSITIVE_INFINITY, "a"),
            batch: (client) => client.zincrby("z", Number.POSITIVE_INFINITY, "a"),
        },
        "ZINTER of two keys": {
            client: (client) => client.zinter(["z", "y"]),
            batch: (client) => client.zinter(["z", "y"]),
        },
        "ZINTER with weights and an aggregate": {
            client: (client) => client.zinter([["z", 2], ["y", 0.5]], { aggregationType: "MAX" }),
            batch: (client) => client.zinter([["z", 2], ["y", 0.5]], { aggregationType: "MAX" }),
        },
        "ZINTER with scores": {
            client: (client) => client.zinterWithScores(["z", "y"]),
            batch: (client) => client.zinterWithScores(["z", "y"]),
            result: () => [{ element: Buffer.from("b"), score: 7.5 }],
        },
        "ZINTER with scores and weights": {
            client: (client) => client.zinterWithScores([["z", 2], ["y", 0.5]]),
            batch: (client) => client.zinterWithScores([["z", 2], ["y", 0.5]]),
            result: () => [{ element: Buffer.from("b"), score: 7.5 }],
        },
        "ZINTER with scores by SUM": {
            client: (client) => client.zinterWithScores(["z", "y"], { aggregationType: "SUM" }),
            batch: (client) => client.zinterWithScores(["z", "y"], { aggregationType: "SUM" }),
            result: () => [{ element: Buffer.from("b"), score: 7.5 }],
        },
        "ZINTER with scores by MIN": {
            client: (client) => client.zinterWithScores(["z", "y"], { aggregationType: "MIN" }),
            batch: (client) => client.zinterWithScores(["z", "y"], { aggregationType: "MIN" }),
            result: () => [{ element: Buffer.from("b"), score: 2.5 }],
        },
        "ZINTER with scores by MAX": {
            client: (client) => client.zinterWithScores(["z", "y"], { aggregationType: "MAX" }),
            batch: (client) => client.zinterWithScores(["z", "y"], { aggregationType: "MAX" }),
            result: () => [{ element: Buffer.from("b"), score: 5 }],
        },
        "ZINTERSTORE": {
            client: (client) => client.zinterstore("d", ["z", "y"]),
            batch: (client) => client.zinterstore("d", ["z", "y"]),
        },
        "ZINTERSTORE with weights and an aggregate": {
            client: (client) => client.zinterstore("d", [["z", 2], ["y", 0.5]], { aggregationType: "MIN" }),
            batch: (client) => client.zinterstore("d", [["z", 2], ["y", 0.5]], { aggregationType: "MIN" }),
        },
        "ZUNION of two keys": {
            client: (client) => client.zunion(["z", "y"]),
            batch: (client) => client.zunion(["z", "y"]),
        },
        "ZUNION with weights and an aggregate": {
            client: (client) => client.zunion([["z", 2], ["y", 0.5]], { aggregationType: "MAX" }),
            batch: (client) => client.zunion([["z", 2], ["y", 0.5]], { aggregationType: "MAX" }),
        },
        "ZUNION with scores": {
            client: (client) => client.zunionWithScores(["z", "y"]),
            batch: (client) => client.zunionWithScores(["z", "y"]),
            result: () => [{ element: Buffer.from("a"), score: 1 }, { element: Buffer.from("c"), score: 3 }, { element: Buffer.from("d"), score: 7 }, { element: Buffer.from("b"), score: 7.5 }],
        },
        "ZUNION with scores and weights": {
            client: (client) => client.zunionWithScores([["z", 2], ["y", 0.5]]),
            batch: (client) => client.zunionWithScores([["z", 2], ["y", 0.5]]),
            result: () => [{ element: Buffer.from("a"), score: 2 }, { element: Buffer.from("d"), score: 3.5 }, { element: Buffer.from("c"), score: 6 }, { element: Buffer.from("b"), score: 7.5 }],
        },
        "ZUNION with scores by SUM": {
            client: (client) => client.zunionWithScores(["z", "y"], { aggregationType: "SUM" }),
            batch: (client) => client.zunionWithScores(["z", "y"], { aggregationType: "SUM" }),
            result: () => [{ element: Buffer.from("a"), score: 1 }, { element: Buffer.from("c"), score: 3 }, { element: Buffer.from("d"), score: 7 }, { element: Buffer.from("b"), score: 7.5 }],
        },
        "ZUNION with scores by MIN": {
            client: (client) => client.zunionWithScores(["z", "y"], { aggregationType: "MIN" }),
            batch: (client) => client.zunionWithScores(["z", "y"], { aggregationType: "MIN" }),
            result: () => [{ element: Buffer.from("a"), score: 1 }, { element: Buffer.from("b"), score: 2.5 }, { element: Buffer.from("c"), score: 3 }, { element: Buffer.from("d"), score: 7 }],
        },
        "ZUNION with scores by MAX": {
            client: (client) => client.zunionWithScores(["z", "y"], { aggregationType: "MAX" }),
            batch: (client) => client.zunionWithScores(["z", "y"], { aggregationType: "MAX" }),
            result: () => [{ element: Buffer.from("a"), score: 1 }, { element: Buffer.from("c"), score: 3 }, { element: Buffer.from("b"), score: 5 }, { element: Buffer.from("d"), score: 7 }],
        },
        "ZUNIONSTORE": {
            client: (client) => client.zunionstore("d", ["z", "y"]),
            batch: (client) => client.zunionstore("d", ["z", "y"]),
        },
        "ZUNIONSTORE with weights and an aggregate": {
            client: (client) => client.zunionstore("d", [["z", 2], ["y", 0.5]], { aggregationType: "MIN" }),
            batch: (client) => client.zunionstore("d", [["z", 2], ["y", 0.5]], { aggregationType: "MIN" }),
        },
        "ZINTERCARD": {
            client: (client) => client.zintercard(["z", "y"]),
            batch: (client) => client.zintercard(["z", "y"]),
        },
        "ZINTERCARD with a limit": {
            client: (client) => client.zintercard(["z", "z"], { limit: 2 }),
            batch: (client) => client.zintercard(["z", "z"], { limit: 2 }),
        },
        "ZLEXCOUNT after a member": {
            client: (client) => client.zlexcount("l", { value: "a", isInclusive: false }, InfBoundary.PositiveInfinity),
            batch: (client) => client.zlexcount("l", { value: "a", isInclusive: false }, InfBoundary.PositiveInfinity),
        },
        "ZLEXCOUNT up to bytes that are not text": {
            client: (client) => client.zlexcount("l", InfBoundary.NegativeInfinity, { value: Buffer.from("ff00", "hex"), isInclusive: true }),
            batch: (client) => client.zlexcount("l", InfBoundary.NegativeInfinity, { value: Buffer.from("ff00", "hex"), isInclusive: true }),
        },
        "ZMPOP of the lowest": {
            client: (client) => client.zmpop(["none", "z"], ScoreFilter.MIN),
            batch: (client) => client.zmpop(["none", "z"], ScoreFilter.MIN),
            result: () => [Buffer.from("z"), [{ element: Buffer.from("a"), score: 1 }]],
        },
        "ZMPOP of the two highest": {
            client: (client) => client.zmpop(["z"], ScoreFilter.MAX, { count: 2 }),
            batch: (client) => client.zmpop(["z"], ScoreFilter.MAX, 2),
            result: () => [Buffer.from("z"), [{ element: Buffer.from("c"), score: 3 }, { element: Buffer.from("b"), score: 2.5 }]],
        },
        "ZMPOP of nothing": {
            client: (client) => client.zmpop(["none"], ScoreFilter.MIN),
            batch: (client) => client.zmpop(["none"], ScoreFilter.MIN),
            result: () => null,
        },
        "ZMSCORE": {
            client: (client) => client.zmscore("z", ["a", "x"]),
            batch: (client) => client.zmscore("z", ["a", "x"]),
        },
        "ZPOPMAX of one": {
            client: (client) => client.zpopmax("z"),
            batch: (client) => client.zpopmax("z"),
            result: () => [{ element: Buffer.from("c"), score: 3 }],
        },
        "ZPOPMAX of two": {
            client: (client) => client.zpopmax("z", { count: 2 }),
            batch: (client) => client.zpopmax("z", 2),
            result: () => [{ element: Buffer.from("c"), score: 3 }, { element: Buffer.from("b"), score: 2.5 }],
        },
        "ZPOPMAX of nothing": {
            client: (client) => client.zpopmax("none"),
            batch: (client) => client.zpopmax("none"),
            result: () => [],
        },
        "ZPOPMIN of one": {
            client: (client) => client.zpopmin("z"),
            batch: (client) => client.zpopmin("z"),
            result: () => [{ element: Buffer.from("a"), score: 1 }],
        },
        "ZPOPMIN of two": {
            client: (client) => client.zpopmin("z", { count: 2 }),
            batch: (client) => client.zpopmin("z", 2),
            result: () => [{ element: Buffer.from("a"), score: 1 }, { element: Buffer.from("b"), score: 2.5 }],
        },
        "ZPOPMIN of nothing": {
            client: (client) => client.zpopmin("none"),
            batch: (client) => client.zpopmin("none"),
            result: () => [],
        },
        "ZRANDMEMBER": {
            client: (client) => client.zrandmember("z"),
            batch: (client) => client.zrandmember("z"),
        },
        "ZRANDMEMBER of nothing": {
            client: (client) => client.zrandmember("none"),
            batch: (client) => client.zrandmember("none"),
        },
        "ZRANDMEMBER with a count": {
            client: (client) => client.zrandmemberWithCount("z", -2),
            batch: (client) => client.zrandmemberWithCount("z", -2),
        },
        "ZRANDMEMBER with scores": {
            client: (client) => client.zrandmemberWithCountWithScores("z", -2),
            batch: (client) => client.zrandmemberWithCountWithScores("z", -2),
        },
        "ZRANDMEMBER with scores of nothing": {
            client: (client) => client.zrandmemberWithCountWithScores("none", 2),
            batch: (client) => client.zrandmemberWithCountWithScores("none", 2),
        },
        "ZRANGE of positions": {
            client: (client) => client.zrange("z", { start: 0, end: -1 }),
            batch: (client) => client.zrange("z", { start: 0, end: -1 }),
        },
        "ZRANGE of positions from the highest": {
            client: (client) => client.zrange("z", { start: 0, end: 1 }, { reverse: true }),
            batch: (client) => client.zrange("z", { start: 0, end: 1 }, true),
        },
        "ZRANGE of scores": {
            client: (client) => client.zrange("z", { type: "byScore", start: { value: 1, isInclusive: false }, end: { value: 2.5 } }),
            batch: (client) => client.zrange("z", { type: "byScore", start: { value: 1, isInclusive: false }, end: { value: 2.5 } }),
        },
        "ZRANGE of scores with a limit, from the highest": {
            client: (client) => client.zrange("z", { type: "byScore", start: InfBoundary.PositiveInfinity, end: InfBoundary.NegativeInfinity, limit: { offset: 1, count: 5 } }, { reverse: true }),
            batch: (client) => client.zrange("z", { type: "byScore", start: InfBoundary.PositiveInfinity, end: InfBoundary.NegativeInfinity, limit: { offset: 1, count: 5 } }, true),
        },
        "ZRANGE of members": {
            client: (client) => client.zrange("l", { type: "byLex", start: { value: "a", isInclusive: false }, end: InfBoundary.PositiveInfinity }),
            batch: (client) => client.zrange("l", { type: "byLex", start: { value: "a", isInclusive: false }, end: InfBoundary.PositiveInfinity }),
        },
        "ZRANGE of members that are not text, with a limit": {
            client: (client) => client.zrange("l", { type: "byLex", start: InfBoundary.NegativeInfinity, end: { value: Buffer.from("ff00", "hex") }, limit: { offset: 0, count: 2 } }),
            batch: (client) => client.zrange("l", { type: "byLex", start: InfBoundary.NegativeInfinity, end: { value: Buffer.from("ff00", "hex") }, limit: { offset: 0, count: 2 } }),
        },
        "ZRANGE with scores": {
            client: (client) => client.zrangeWithScores("i", { start: 0, end: -1 }),
            batch: (client) => client.zrangeWithScores("i", { start: 0, end: -1 }),
            result: () => [{ element: Buffer.from("q"), score: Number.NEGATIVE_INFINITY }, { element: Buffer.from("p"), score: Number.POSITIVE_INFINITY }],
        },
        "ZRANGE with scores, of scores": {
            client: (client) => client.zrangeWithScores("z", { type: "byScore", start: { value: 3 }, end: { value: 1, isInclusive: false }, limit: { offset: 0, count: -1 } }, { reverse: true }),
            batch: (client) => client.zrangeWithScores("z", { type: "byScore", start: { value: 3 }, end: { value: 1, isInclusive: false }, limit: { offset: 0, count: -1 } }, true),
            result: () => [{ element: Buffer.from("c"), score: 3 }, { element: Buffer.from("b"), score: 2.5 }],
        },
        "ZRANGE with scores of nothing": {
            client: (client) => client.zrangeWithScores("none", { start: 0, end: -1 }),
            batch: (client) => client.zrangeWithScores("none", { start: 0, end: -1 }),
            result: () => [],
        },
        "ZRANGEBYLEX": {
            client: (client) => client.zrangebylex("l", { value: "a", isInclusive: false }, InfBoundary.PositiveInfinity),
            batch: (client) => client.zrangebylex("l", { value: "a", isInclusive: false }, InfBoundary.PositiveInfinity),
        },
        "ZRANGEBYLEX with a limit": {
            client: (client) => client.zrangebylex("l", InfBoundary.NegativeInfinity, { value: "b" }, { limit: { offset: 1, count: -1 } }),
            batch: (client) => client.zrangebylex("l", InfBoundary.NegativeInfinity, { value: "b" }, { limit: { offset: 1, count: -1 } }),
        },
        "ZRANGEBYSCORE": {
            client: (client) => client.zrangebyscore("z", { value: 1, isInclusive: false }, InfBoundary.PositiveInfinity),
            batch: (client) => client.zrangebyscore("z", { value: 1, isInclusive: false }, InfBoundary.PositiveInfinity),
        },
        "ZRANGEBYSCORE with a limit": {
            client: (client) => client.zrangebyscore("z", InfBoundary.NegativeInfinity, { value: 2.5 }, { limit: { offset: 1, count: -1 } }),
            batch: (client) => client.zrangebyscore("z", InfBoundary.NegativeInfinity, { value: 2.5 }, { limit: { offset: 1, count: -1 } }),
        },
        "ZRANGEBYSCORE with scores": {
            client: (client) => client.zrangebyscoreWithScores("z", { value: 1, isInclusive: false }, { value: 3, isInclusive: true }),
            batch: (client) => client.zrangebyscoreWithScores("z", { value: 1, isInclusive: false }, { value: 3, isInclusive: true }),
            result: () => [{ element: Buffer.from("b"), score: 2.5 }, { element: Buffer.from("c"), score: 3 }],
        },
        "ZRANGEBYSCORE with scores and a limit": {
            client: (client) => client.zrangebyscoreWithScores("z", { value: 1, isInclusive: false }, { value: 3, isInclusive: true }, { limit: { offset: 1, count: -1 } }),
            batch: (client) => client.zrangebyscoreWithScores("z", { value: 1, isInclusive: false }, { value: 3, isInclusive: true }, { limit: { offset: 1, count: -1 } }),
            result: () => [{ element: Buffer.from("c"), score: 3 }],
        },
        "ZRANGESTORE of positions": {
            client: (client) => client.zrangeStore("d", "z", { start: 0, end: 1 }),
            batch: (client) => client.zrangeStore("d", "z", { start: 0, end: 1 }),
        },
        "ZRANGESTORE of scores": {
            client: (client) => client.zrangeStore("d", "z", { type: "byScore", start: InfBoundary.PositiveInfinity, end: { value: 2.5 }, limit: { offset: 0, count: 1 } }, true),
            batch: (client) => client.zrangeStore("d", "z", { type: "byScore", start: InfBoundary.PositiveInfinity, end: { value: 2.5 }, limit: { offset: 0, count: 1 } }, true),
        },
        "ZRANGESTORE of members": {
            client: (client) => client.zrangeStore("d", "l", { type: "byLex", start: InfBoundary.NegativeInfinity, end: { value: "b" } }),
            batch: (client) => client.zrangeStore("d", "l", { type: "byLex", start: InfBoundary.NegativeInfinity, end: { value: "b" } }),
        },
        "ZRANK of a member": {
            client: (client) => client.zrank("z", "a"),
            batch: (client) => client.zrank("z", "a"),
        },
        "ZRANK of a missing member": {
            client: (client) => client.zrank("z", "x"),
            batch: (client) => client.zrank("z", "x"),
        },
        "ZRANK with the score": {
            client: (client) => client.zrankWithScore("z", "b"),
            batch: (client) => client.zrankWithScore("z", "b"),
        },
        "ZRANK with the score of a missing member": {
            client: (client) => client.zrankWithScore("z", "x"),
            batch: (client) => client.zrankWithScore("z", "x"),
        },
        "ZREVRANK of a member": {
            client: (client) => client.zrevrank("z", "a"),
            batch: (client) => client.zrevrank("z", "a"),
        },
        "ZREVRANK of a missing member": {
            client: (client) => client.zrevrank("z", "x"),
            batch: (client) => client.zrevrank("z", "x"),
        },
        "ZREVRANK with the score": {
            client: (client) => client.zrevrankWithScore("z", "b"),
            batch: (client) => client.zrevrankWithScore("z", "b"),
        },
        "ZREVRANK with the score of a missing member": {
            client: (client) => client.zrevrankWithScore("z", "x"),
            batch: (client) => client.zrevrankWithScore("z", "x"),
        },
        "ZREM": {
            client: (client) => client.zrem("z", ["a", "x", Buffer.from("ff00", "hex")]),
            batch: (client) => client.zrem("z", ["a", "x", Buffer.from("ff00", "hex")]),
        },
        "ZREMRANGEBYLEX": {
            client: (client) => client.zremRangeByLex("l", { value: "b" }, InfBoundary.PositiveInfinity),
            batch: (client) => client.zremRangeByLex("l", { value: "b" }, InfBoundary.PositiveInfinity),
        },
        "ZREMRANGEBYRANK": {
            client: (client) => client.zremRangeByRank("z", 0, -2),
            batch: (client) => client.zremRangeByRank("z", 0, -2),
        },
        "ZREMRANGEBYSCORE": {
            client: (client) => client.zremRangeByScore("z", { value: 1, isInclusive: false }, InfBoundary.PositiveInfinity),
            batch: (client) => client.zremRangeByScore("z", { value: 1, isInclusive: false }, InfBoundary.PositiveInfinity),
        },
        "ZREVRANGE": {
            client: (client) => client.zrevrange("z", 0, -1),
            batch: (client) => client.zrevrange("z", 0, -1),
        },
        "ZREVRANGE with scores": {
            client: (client) => client.zrevrangeWithScores("z", 0, 0),
            batch: (client) => client.zrevrangeWithScores("z", 0, 0),
            result: () => [{ element: Buffer.from("c"), score: 3 }],
        },
        "ZREVRANGEBYLEX": {
            client: (client) => client.zrevrangebylex("l", { value: "b" }, InfBoundary.NegativeInfinity),
            batch: (client) => client.zrevrangebylex("l", { value: "b" }, InfBoundary.NegativeInfinity),
        },
        "ZREVRANGEBYLEX with a limit": {
            client: (client) => client.zrevrangebylex("l", InfBoundary.PositiveInfinity, { value: "a", isInclusive: false }, { limit: { offset: 1, count: -1 } }),
            batch: (client) => client.zrevrangebylex("l", InfBoundary.PositiveInfinity, { value: "a", isInclusive: false }, { limit: { offset: 1, count: -1 } }),
        },
        "ZREVRANGEBYSCORE": {
            client: (client) => client.zrevrangebyscore("z", InfBoundary.PositiveInfinity, { value: 1, isInclusive: false }),
            batch: (client) => client.zrevrangebyscore("z", InfBoundary.PositiveInfinity, { value: 1, isInclusive: false }),
        },
        "ZREVRANGEBYSCORE with a limit": {
            client: (client) => client.zrevrangebyscore("z", { value: 2.5 }, InfBoundary.NegativeInfinity, { limit: { offset: 1, count: -1 } }),
            batch: (client) => client.zrevrangebyscore("z", { value: 2.5 }, InfBoundary.NegativeInfinity, { limit: { offset: 1, count: -1 } }),
        },
        "ZREVRANGEBYSCORE with scores": {
            client: (client) => client.zrevrangebyscoreWithScores("z", { value: 3, isInclusive: true }, { value: 1, isInclusive: false }),
            batch: (client) => client.zrevrangebyscoreWithScores("z", { value: 3, isInclusive: true }, { value: 1, isInclusive: false }),
            result: () => [{ element: Buffer.from("c"), score: 3 }, { element: Buffer.from("b"), score: 2.5 }],
        },
        "ZREVRANGEBYSCORE with scores and a limit": {
            client: (client) => client.zrevrangebyscoreWithScores("z", { value: 3, isInclusive: true }, { value: 1, isInclusive: false }, { limit: { offset: 1, count: -1 } }),
            batch: (client) => client.zrevrangebyscoreWithScores("z", { value: 3, isInclusive: true }, { value: 1, isInclusive: false }, { limit: { offset: 1, count: -1 } }),
            result: () => [{ element: Buffer.from("b"), score: 2.5 }],
        },
        "ZSCAN": {
            client: (client) => client.zscan("z", "0"),
            batch: (client) => client.zscan("z", "0"),
            result: () => ["0", [Buffer.from("a"), Buffer.from("1"), Buffer.from("b"), Buffer.from("2.5"), Buffer.from("c"), Buffer.from("3")]],
        },
        "ZSCAN with every option": {
            client: (client) => client.zscan("z", "0", { match: "[ab]", count: 100, noScores: true }),
            batch: (client) => client.zscan("z", "0", { match: "[ab]", count: 100, noScores: true }),
            result: () => ["0", [Buffer.from("a"), Buffer.from("b")]],
        },
        "ZSCAN of nothing": {
            client: (client) => client.zscan("none", "0"),
            batch: (client) => client.zscan("none", "0"),
            result: () => ["0", []],
        },
        "ZSCORE": {
            client: (client) => client.zscore("z", "b"),
            batch: (client) => client.zscore("z", "b"),
        },
        "ZSCORE of a missing member": {
            client: (client) => client.zscore("z", "x"),
            batch: (client) => client.zscore("z", "x"),
        },
        "ZSCORE that is infinite": {
            client: (client) => client.zscore("i", "q"),
            batch: (client) => client.zscore("i", "q"),
            result: () => Number.NEGATIVE_INFINITY,
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
            batch: null,
        },
        "WATCH": {
            client: (client) => client.watch(["a", "b"]),
            batch: null,
        },
    },
};
