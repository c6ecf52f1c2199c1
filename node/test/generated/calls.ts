// @generated from protobuf/commands by codegen. Do not edit.

import { ClientPauseMode, ExpireOptions, FlushMode, InfoOptions, ObjectType, SortOrder, TimeUnit } from "@valkey/valkey-glide";
import type { Call } from "../support/calls";

/** By group, how a user makes the call of each case of the shared vectors. */
export const calls: Record<string, Record<string, Call>> = {
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
