// @generated from protobuf/commands by codegen. Do not edit.

import { ClientPauseMode, ConditionalChange, ExpireOptions, FlushMode, GlideFt, GlideJson, InfoOptions, InsertPosition, JsonBatch, ListDirection, ObjectType, SortOrder, TimeUnit } from "@valkey/valkey-glide";
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
    "json": {
        "JSON.ARRAPPEND of every match": {
            client: (client) => GlideJson.arrappend(client, "doc", "$.a", ["1", "2"]),
            batch: (client) => JsonBatch.arrappend(client, "doc", "$.a", ["1", "2"]),
        },
        "JSON.ARRAPPEND of the older form": {
            client: (client) => GlideJson.arrappend(client, "doc", ".a", ["1", "2"]),
            batch: (client) => JsonBatch.arrappend(client, "doc", ".a", ["1", "2"]),
        },
        "JSON.ARRINDEX of every match": {
            client: (client) => GlideJson.arrindex(client, "doc", "$.a", "1"),
            batch: (client) => JsonBatch.arrindex(client, "doc", "$.a", "1"),
        },
        "JSON.ARRINDEX of the older form": {
            client: (client) => GlideJson.arrindex(client, "doc", ".a", "1"),
            batch: (client) => JsonBatch.arrindex(client, "doc", ".a", "1"),
        },
        "JSON.ARRINDEX from a position": {
            client: (client) => GlideJson.arrindex(client, "doc", "$.a", 1, { start: 2 }),
            batch: (client) => JsonBatch.arrindex(client, "doc", "$.a", 1, { start: 2 }),
        },
        "JSON.ARRINDEX between positions": {
            client: (client) => GlideJson.arrindex(client, "doc", "$.a", null, { start: -3, end: -1 }),
            batch: (client) => JsonBatch.arrindex(client, "doc", "$.a", null, { start: -3, end: -1 }),
        },
        "JSON.ARRINDEX of a string": {
            client: (client) => GlideJson.arrindex(client, "doc", "$.a", "\"x\""),
            batch: (client) => JsonBatch.arrindex(client, "doc", "$.a", "\"x\""),
        },
        "JSON.ARRINSERT of every match": {
            client: (client) => GlideJson.arrinsert(client, "doc", "$.a", -1, ["1", "2"]),
            batch: (client) => JsonBatch.arrinsert(client, "doc", "$.a", -1, ["1", "2"]),
        },
        "JSON.ARRINSERT of the older form": {
            client: (client) => GlideJson.arrinsert(client, "doc", ".a", -1, ["1", "2"]),
            batch: (client) => JsonBatch.arrinsert(client, "doc", ".a", -1, ["1", "2"]),
        },
        "JSON.ARRLEN of every match": {
            client: (client) => GlideJson.arrlen(client, "doc", { path: "$.a" }),
            batch: (client) => JsonBatch.arrlen(client, "doc", { path: "$.a" }),
        },
        "JSON.ARRLEN of the older form": {
            client: (client) => GlideJson.arrlen(client, "doc", { path: ".a" }),
            batch: (client) => JsonBatch.arrlen(client, "doc", { path: ".a" }),
        },
        "JSON.ARRLEN of the root": {
            client: (client) => GlideJson.arrlen(client, "doc"),
            batch: (client) => JsonBatch.arrlen(client, "doc"),
        },
        "JSON.ARRLEN of a missing key": {
            client: (client) => GlideJson.arrlen(client, "doc"),
            batch: (client) => JsonBatch.arrlen(client, "doc"),
        },
        "JSON.ARRTRIM of every match": {
            client: (client) => GlideJson.arrtrim(client, "doc", "$.a", 0, -1),
            batch: (client) => JsonBatch.arrtrim(client, "doc", "$.a", 0, -1),
        },
        "JSON.ARRTRIM of the older form": {
            client: (client) => GlideJson.arrtrim(client, "doc", ".a", 0, -1),
            batch: (client) => JsonBatch.arrtrim(client, "doc", ".a", 0, -1),
        },
        "JSON.DEBUG FIELDS of every match": {
            client: (client) => GlideJson.debugFields(client, "doc", { path: "$.a" }),
            batch: (client) => JsonBatch.debugFields(client, "doc", { path: "$.a" }),
        },
        "JSON.DEBUG FIELDS of the older form": {
            client: (client) => GlideJson.debugFields(client, "doc", { path: ".a" }),
            batch: (client) => JsonBatch.debugFields(client, "doc", { path: ".a" }),
        },
        "JSON.DEBUG FIELDS of the root": {
            client: (client) => GlideJson.debugFields(client, "doc"),
            batch: (client) => JsonBatch.debugFields(client, "doc"),
        },
        "JSON.DEBUG FIELDS of a missing key": {
            client: (client) => GlideJson.debugFields(client, "doc"),
            batch: (client) => JsonBatch.debugFields(client, "doc"),
        },
        "JSON.DEBUG MEMORY of every match": {
            client: (client) => GlideJson.debugMemory(client, "doc", { path: "$.a" }),
            batch: (client) => JsonBatch.debugMemory(client, "doc", { path: "$.a" }),
        },
        "JSON.DEBUG MEMORY of the older form": {
            client: (client) => GlideJson.debugMemory(client, "doc", { path: ".a" }),
            batch: (client) => JsonBatch.debugMemory(client, "doc", { path: ".a" }),
        },
        "JSON.DEBUG MEMORY of the root": {
            client: (client) => GlideJson.debugMemory(client, "doc"),
            batch: (client) => JsonBatch.debugMemory(client, "doc"),
        },
        "JSON.DEBUG MEMORY of a missing key": {
            client: (client) => GlideJson.debugMemory(client, "doc"),
            batch: (client) => JsonBatch.debugMemory(client, "doc"),
        },
        "JSON.OBJLEN of every match": {
            client: (client) => GlideJson.objlen(client, "doc", { path: "$.a" }),
            batch: (client) => JsonBatch.objlen(client, "doc", { path: "$.a" }),
        },
        "JSON.OBJLEN of the older form": {
            client: (client) => GlideJson.objlen(client, "doc", { path: ".a" }),
            batch: (client) => JsonBatch.objlen(client, "doc", { path: ".a" }),
        },
        "JSON.OBJLEN of the root": {
            client: (client) => GlideJson.objlen(client, "doc"),
            batch: (client) => JsonBatch.objlen(client, "doc"),
        },
        "JSON.OBJLEN of a missing key": {
            client: (client) => GlideJson.objlen(client, "doc"),
            batch: (client) => JsonBatch.objlen(client, "doc"),
        },
        "JSON.STRLEN of every match": {
            client: (client) => GlideJson.strlen(client, "doc", { path: "$.a" }),
            batch: (client) => JsonBatch.strlen(client, "doc", { path: "$.a" }),
        },
        "JSON.STRLEN of the older form": {
            client: (client) => GlideJson.strlen(client, "doc", { path: ".a" }),
            batch: (client) => JsonBatch.strlen(client, "doc", { path: ".a" }),
        },
        "JSON.STRLEN of the root": {
            client: (client) => GlideJson.strlen(client, "doc"),
            batch: (client) => JsonBatch.strlen(client, "doc"),
        },
        "JSON.STRLEN of a missing key": {
            client: (client) => GlideJson.strlen(client, "doc"),
            batch: (client) => JsonBatch.strlen(client, "doc"),
        },
        "JSON.ARRPOP of the root": {
            client: (client) => GlideJson.arrpop(client, "doc"),
            batch: (client) => JsonBatch.arrpop(client, "doc"),
        },
        "JSON.ARRPOP of every match": {
            client: (client) => GlideJson.arrpop(client, "doc", { path: "$.a" }),
            batch: (client) => JsonBatch.arrpop(client, "doc", { path: "$.a" }),
        },
        "JSON.ARRPOP of a position": {
            client: (client) => GlideJson.arrpop(client, "doc", { path: ".a", index: 0 }),
            batch: (client) => JsonBatch.arrpop(client, "doc", { path: ".a", index: 0 }),
        },
        "JSON.CLEAR of a path": {
            client: (client) => GlideJson.clear(client, "doc", { path: "$.a" }),
            batch: (client) => JsonBatch.clear(client, "doc", { path: "$.a" }),
        },
        "JSON.CLEAR of the root": {
            client: (client) => GlideJson.clear(client, "doc"),
            batch: (client) => JsonBatch.clear(client, "doc"),
        },
        "JSON.DEL of a path": {
            client: (client) => GlideJson.del(client, "doc", { path: "$.a" }),
            batch: (client) => JsonBatch.del(client, "doc", { path: "$.a" }),
        },
        "JSON.DEL of a document": {
            client: (client) => GlideJson.del(client, "doc"),
            batch: (client) => JsonBatch.del(client, "doc"),
        },
        "JSON.DEL of a missing key": {
            client: (client) => GlideJson.del(client, "doc"),
            batch: (client) => JsonBatch.del(client, "doc"),
        },
        "JSON.FORGET of a path": {
            client: (client) => GlideJson.forget(client, "doc", { path: "$.a" }),
            batch: (client) => JsonBatch.forget(client, "doc", { path: "$.a" }),
        },
        "JSON.FORGET of a document": {
            client: (client) => GlideJson.forget(client, "doc"),
            batch: (client) => JsonBatch.forget(client, "doc"),
        },
        "JSON.FORGET of a missing key": {
            client: (client) => GlideJson.forget(client, "doc"),
            batch: (client) => JsonBatch.forget(client, "doc"),
        },
        "JSON.GET of a whole document": {
            client: (client) => GlideJson.get(client, "doc"),
            batch: (client) => JsonBatch.get(client, "doc"),
        },
        "JSON.GET of a missing key": {
            client: (client) => GlideJson.get(client, "doc"),
            batch: (client) => JsonBatch.get(client, "doc"),
        },
        "JSON.GET of a path": {
            client: (client) => GlideJson.get(client, "doc", { path: "$.a" }),
            batch: (client) => JsonBatch.get(client, "doc", { path: "$.a" }),
        },
        "JSON.GET of several paths": {
            client: (client) => GlideJson.get(client, "doc", { path: ["$.a", "$.b"] }),
            batch: (client) => JsonBatch.get(client, "doc", { path: ["$.a", "$.b"] }),
        },
        "JSON.GET laid out": {
            client: (client) => GlideJson.get(client, "doc", { path: "$.a", indent: "  ", newline: "\n", space: " " }),
            batch: (client) => JsonBatch.get(client, "doc", { path: "$.a", indent: "  ", newline: "\n", space: " " }),
        },
        "JSON.GET without escapes": {
            client: (client) => GlideJson.get(client, "doc", { noescape: true }),
            batch: (client) => JsonBatch.get(client, "doc", { noescape: true }),
        },
        "JSON.MGET of several keys": {
            client: (client) => GlideJson.mget(client, ["a", "b"], "$.n"),
            batch: (client) => JsonBatch.mget(client, ["a", "b"], "$.n"),
        },
        "JSON.NUMINCRBY of every match": {
            client: (client) => GlideJson.numincrby(client, "doc", "$.a", 2),
            batch: (client) => JsonBatch.numincrby(client, "doc", "$.a", 2),
        },
        "JSON.NUMINCRBY of the older form": {
            client: (client) => GlideJson.numincrby(client, "doc", ".a", -1.5),
            batch: (client) => JsonBatch.numincrby(client, "doc", ".a", -1.5),
        },
        "JSON.NUMMULTBY of every match": {
            client: (client) => GlideJson.nummultby(client, "doc", "$.a", 2),
            batch: (client) => JsonBatch.nummultby(client, "doc", "$.a", 2),
        },
        "JSON.NUMMULTBY of the older form": {
            client: (client) => GlideJson.nummultby(client, "doc", ".a", -1.5),
            batch: (client) => JsonBatch.nummultby(client, "doc", ".a", -1.5),
        },
        "JSON.OBJKEYS of every match": {
            client: (client) => GlideJson.objkeys(client, "doc", { path: "$.a" }),
            batch: (client) => JsonBatch.objkeys(client, "doc", { path: "$.a" }),
        },
        "JSON.OBJKEYS of the older form": {
            client: (client) => GlideJson.objkeys(client, "doc", { path: ".a" }),
            batch: (client) => JsonBatch.objkeys(client, "doc", { path: ".a" }),
        },
        "JSON.OBJKEYS of the root": {
            client: (client) => GlideJson.objkeys(client, "doc"),
            batch: (client) => JsonBatch.objkeys(client, "doc"),
        },
        "JSON.OBJKEYS of a missing key": {
            client: (client) => GlideJson.objkeys(client, "doc"),
            batch: (client) => JsonBatch.objkeys(client, "doc"),
        },
        "JSON.RESP of every match": {
            client: (client) => GlideJson.resp(client, "doc", { path: "$.a" }),
            batch: (client) => JsonBatch.resp(client, "doc", { path: "$.a" }),
        },
        "JSON.RESP of the older form": {
            client: (client) => GlideJson.resp(client, "doc", { path: ".a" }),
            batch: (client) => JsonBatch.resp(client, "doc", { path: ".a" }),
        },
        "JSON.RESP of a missing key": {
            client: (client) => GlideJson.resp(client, "doc"),
            batch: (client) => JsonBatch.resp(client, "doc"),
        },
        "JSON.SET of a document": {
            client: (client) => GlideJson.set(client, "doc", "$", "{\"a\":1}"),
            batch: (client) => JsonBatch.set(client, "doc", "$", "{\"a\":1}"),
        },
        "JSON.SET if there is none": {
            client: (client) => GlideJson.set(client, "doc", "$.a", "1", { conditionalChange: ConditionalChange.ONLY_IF_DOES_NOT_EXIST }),
            batch: (client) => JsonBatch.set(client, "doc", "$.a", "1", { conditionalChange: ConditionalChange.ONLY_IF_DOES_NOT_EXIST }),
        },
        "JSON.SET if there is one": {
            client: (client) => GlideJson.set(client, "doc", "$.a", "1", { conditionalChange: ConditionalChange.ONLY_IF_EXISTS }),
            batch: (client) => JsonBatch.set(client, "doc", "$.a", "1", { conditionalChange: ConditionalChange.ONLY_IF_EXISTS }),
        },
        "JSON.STRAPPEND to every match": {
            client: (client) => GlideJson.strappend(client, "doc", "\"x\"", { path: "$.a" }),
            batch: (client) => JsonBatch.strappend(client, "doc", "\"x\"", { path: "$.a" }),
        },
        "JSON.STRAPPEND of the older form": {
            client: (client) => GlideJson.strappend(client, "doc", "\"x\"", { path: ".a" }),
            batch: (client) => JsonBatch.strappend(client, "doc", "\"x\"", { path: ".a" }),
        },
        "JSON.STRAPPEND to the root": {
            client: (client) => GlideJson.strappend(client, "doc", "\"x\""),
            batch: (client) => JsonBatch.strappend(client, "doc", "\"x\""),
        },
        "JSON.TOGGLE of every match": {
            client: (client) => GlideJson.toggle(client, "doc", { path: "$.a" }),
            batch: (client) => JsonBatch.toggle(client, "doc", { path: "$.a" }),
        },
        "JSON.TOGGLE of the older form": {
            client: (client) => GlideJson.toggle(client, "doc", { path: ".a" }),
            batch: (client) => JsonBatch.toggle(client, "doc", { path: ".a" }),
        },
        "JSON.TOGGLE of the older form to false": {
            client: (client) => GlideJson.toggle(client, "doc", { path: ".a" }),
            batch: (client) => JsonBatch.toggle(client, "doc", { path: ".a" }),
        },
        "JSON.TOGGLE of the root": {
            client: (client) => GlideJson.toggle(client, "doc"),
            batch: (client) => JsonBatch.toggle(client, "doc"),
        },
        "JSON.TYPE of every match": {
            client: (client) => GlideJson.type(client, "doc", { path: "$.a" }),
            batch: (client) => JsonBatch.type(client, "doc", { path: "$.a" }),
        },
        "JSON.TYPE of the older form": {
            client: (client) => GlideJson.type(client, "doc", { path: ".a" }),
            batch: (client) => JsonBatch.type(client, "doc", { path: ".a" }),
        },
        "JSON.TYPE of the root": {
            client: (client) => GlideJson.type(client, "doc"),
            batch: (client) => JsonBatch.type(client, "doc"),
        },
        "JSON.TYPE of a missing key": {
            client: (client) => GlideJson.type(client, "doc"),
            batch: (client) => JsonBatch.type(client, "doc"),
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
    "search": {
        "FT.ALIASADD": {
            client: (client) => GlideFt.aliasadd(client, "idx", "a"),
            batch: null,
        },
        "FT.ALIASDEL": {
            client: (client) => GlideFt.aliasdel(client, "a"),
            batch: null,
        },
        "FT.ALIASUPDATE": {
            client: (client) => GlideFt.aliasupdate(client, "a", "idx"),
            batch: null,
        },
        "FT.DROPINDEX": {
            client: (client) => GlideFt.dropindex(client, "idx"),
            batch: null,
        },
        "FT.EXPLAIN": {
            client: (client) => GlideFt.explain(client, "idx", "x"),
            batch: null,
        },
        "FT.EXPLAINCLI": {
            client: (client) => GlideFt.explaincli(client, "idx", "x"),
            batch: null,
        },
        "FT._LIST": {
            client: (client) => GlideFt.list(client),
            batch: null,
        },
        "FT._LIST in a set, as RediSearch sends it in RESP3": {
            client: (client) => GlideFt.list(client),
            batch: null,
        },
        "FT._ALIASLIST": {
            client: (client) => GlideFt.aliaslist(client),
            batch: null,
        },
        "FT.CREATE with a field": {
            client: (client) => GlideFt.create(client, "idx", [{ type: "TEXT", name: "t" }]),
            batch: null,
        },
        "FT.CREATE with every option": {
            client: (client) => GlideFt.create(client, "idx", [{ type: "TEXT", name: "$.t", alias: "t" }], { dataType: "JSON", prefixes: ["a:", "b:"], score: 0.5, language: "english", skipInitialScan: true, minStemSize: 3, withOffsets: true, stopWords: ["the", "a"], punctuation: ".," }),
            batch: null,
        },
        "FT.CREATE without offsets and stop words": {
            client: (client) => GlideFt.create(client, "idx", [{ type: "NUMERIC", name: "n" }], { dataType: "HASH", noOffsets: true, noStopWords: true }),
            batch: null,
        },
        "FT.CREATE with fields of every type": {
            client: (client) => GlideFt.create(client, "idx", [{ type: "TEXT", name: "t", nostem: true, weight: 2.5, withsuffixtrie: true, sortable: true }, { type: "TEXT", name: "u", nosuffixtrie: true }, { type: "TAG", name: "g", alias: "h", separator: "|", caseSensitive: true, sortable: true }, { type: "TAG", name: "p" }, { type: "NUMERIC", name: "n", sortable: true }]),
            batch: null,
        },
        "FT.CREATE with a flat vector": {
            client: (client) => GlideFt.create(client, "idx", [{ type: "VECTOR", name: "v", attributes: { algorithm: "FLAT", dimensions: 2, distanceMetric: "L2", type: "FLOAT32", initialCap: 10 } }]),
            batch: null,
        },
        "FT.CREATE with a graph of vectors": {
            client: (client) => GlideFt.create(client, "idx", [{ type: "VECTOR", name: "$.v", alias: "v", sortable: true, attributes: { algorithm: "HNSW", dimensions: 2, distanceMetric: "COSINE", initialCap: 10, numberOfEdges: 16, vectorsExaminedOnConstruction: 200, vectorsExaminedOnRuntime: 20 } }]),
            batch: null,
        },
        "FT.SEARCH": {
            client: (client) => GlideFt.search(client, "idx", "x"),
            batch: null,
        },
        "FT.SEARCH as RediSearch answers in RESP3": {
            client: (client) => GlideFt.search(client, "idx", "x"),
            batch: null,
        },
        "FT.SEARCH that finds nothing": {
            client: (client) => GlideFt.search(client, "idx", "x"),
            batch: null,
        },
        "FT.SEARCH for a number": {
            client: (client) => GlideFt.search(client, "idx", "x", { count: true }),
            batch: null,
        },
        "FT.SEARCH for keys": {
            client: (client) => GlideFt.search(client, "idx", "x", { nocontent: true }),
            batch: null,
        },
        "FT.SEARCH with every option": {
            client: (client) => GlideFt.search(client, "idx", "x", { shardScope: "SOMESHARDS", consistency: "INCONSISTENT", verbatim: true, inorder: true, slop: 2, returnFields: [{ fieldIdentifier: "t" }, { fieldIdentifier: "$.u", alias: "u" }], sortby: "n", sortbyOrder: SortOrder.DESC, limit: { offset: 1, count: 2 }, timeout: 100, params: [{ key: "v", value: Buffer.from("0000803f", "hex") }], dialect: 2 }),
            batch: null,
        },
        "FT.SEARCH of all shards": {
            client: (client) => GlideFt.search(client, "idx", "x", { shardScope: "ALLSHARDS", consistency: "CONSISTENT", sortby: "n" }),
            batch: null,
        },
        "FT.SEARCH with sort keys": {
            client: (client) => GlideFt.search(client, "idx", "x", { sortby: "n", sortbyOrder: "ASC", withsortkeys: true }),
            batch: null,
        },
        "FT.SEARCH with sort keys as RediSearch answers in RESP3": {
            client: (client) => GlideFt.search(client, "idx", "x", { sortby: "n", withsortkeys: true }),
            batch: null,
        },
        "FT.SEARCH for keys with sort keys": {
            client: (client) => GlideFt.search(client, "idx", "x", { nocontent: true, sortby: "n", withsortkeys: true }),
            batch: null,
        },
        "FT.AGGREGATE": {
            client: (client) => GlideFt.aggregate(client, "idx", "x"),
            batch: null,
        },
        "FT.AGGREGATE as RediSearch answers in RESP3": {
            client: (client) => GlideFt.aggregate(client, "idx", "x"),
            batch: null,
        },
        "FT.AGGREGATE that finds nothing": {
            client: (client) => GlideFt.aggregate(client, "idx", "x"),
            batch: null,
        },
        "FT.AGGREGATE of all fields": {
            client: (client) => GlideFt.aggregate(client, "idx", "x", { loadAll: true }),
            batch: null,
        },
        "FT.AGGREGATE with every option and clause": {
            client: (client) => GlideFt.aggregate(client, "idx", "x", { verbatim: true, inorder: true, slop: 1, loadFields: ["@t", "@n"], timeout: 100, params: [{ key: "a", value: "1" }], dialect: 2, clauses: [{ type: "FILTER", expression: "@n > $a" }, { type: "APPLY", expression: "@n * 2", name: "m" }, { type: "GROUPBY", properties: ["@t"], reducers: [{ function: "SUM", args: ["@n"], name: "s" }, { function: "COUNT", args: [] }] }, { type: "SORTBY", properties: [{ property: "@s", order: SortOrder.DESC }, { property: "@t", order: SortOrder.ASC }], max: 5 }, { type: "LIMIT", offset: 0, count: 3 }] }),
            batch: null,
        },
        "FT.AGGREGATE with groups of nothing": {
            client: (client) => GlideFt.aggregate(client, "idx", "x", { clauses: [{ type: "GROUPBY", properties: [], reducers: [] }, { type: "SORTBY", properties: [{ property: "@t", order: SortOrder.ASC }] }] }),
            batch: null,
        },
        "FT.PROFILE of a search": {
            client: (client) => GlideFt.profileSearch(client, "idx", "x"),
            batch: null,
        },
        "FT.PROFILE of a search with options": {
            client: (client) => GlideFt.profileSearch(client, "idx", "x", { limited: true, verbatim: true, timeout: 9 }),
            batch: null,
        },
        "FT.PROFILE of a search with sort keys": {
            client: (client) => GlideFt.profileSearch(client, "idx", "x", { sortby: "n", withsortkeys: true }),
            batch: null,
        },
        "FT.PROFILE of an aggregation": {
            client: (client) => GlideFt.profileAggregate(client, "idx", "x"),
            batch: null,
        },
        "FT.PROFILE of an aggregation with options": {
            client: (client) => GlideFt.profileAggregate(client, "idx", "x", { limited: true, loadAll: true }),
            batch: null,
        },
        "FT.INFO": {
            client: (client) => GlideFt.info(client, "idx"),
            batch: null,
        },
        "FT.INFO in maps": {
            client: (client) => GlideFt.info(client, "idx"),
            batch: null,
        },
        "FT.INFO of local scope": {
            client: (client) => GlideFt.info(client, "idx", { scope: "LOCAL", shardScope: "ALLSHARDS", consistency: "CONSISTENT" }),
            batch: null,
        },
        "FT.INFO of primary scope": {
            client: (client) => GlideFt.info(client, "idx", { scope: "PRIMARY", shardScope: "SOMESHARDS", consistency: "INCONSISTENT" }),
            batch: null,
        },
        "FT.INFO of cluster scope": {
            client: (client) => GlideFt.info(client, "idx", { scope: "CLUSTER", shardScope: "SOMESHARDS", consistency: "CONSISTENT" }),
            batch: null,
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
