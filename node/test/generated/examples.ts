// @generated from protobuf/commands by codegen. Do not edit.

import { BitFieldGet, BitFieldIncrBy, BitFieldOverflow, BitFieldSet, BitOffset, BitOffsetMultiplier, BitOverflowControl, BitmapIndexType, BitwiseOperation, ClientPauseMode, ConditionalChange, FlushMode, GeoUnit, InfBoundary, InsertPosition, ListDirection, ScoreFilter, SignedEncoding, SortOrder, TimeUnit, UnsignedEncoding, UpdateByScore } from "@valkey/valkey-glide";
import type { Example } from "../support/calls";

/** The example of each form, as far as it has one. */
export const examples: Example[] = [
    {
        form: "BITCOUNT",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("a", "foobar"),
                batch: (client) => client.set("a", "foobar"),
            },
            {
                call: "BITCOUNT",
                since: [2, 6, 0],
                reply: { int: 26n },
                client: (client) => client.bitcount("a"),
                batch: (client) => client.bitcount("a"),
            },
            {
                call: "BITCOUNT",
                since: [2, 6, 0],
                reply: { int: 6n },
                client: (client) => client.bitcount("a", { start: 1, end: 1 }),
                batch: (client) => client.bitcount("a", { start: 1, end: 1 }),
            },
            {
                call: "BITCOUNT",
                since: [2, 6, 0],
                reply: { int: 17n },
                client: (client) => client.bitcount("a", { start: 5, end: 30, indexType: BitmapIndexType.BIT }),
                batch: (client) => client.bitcount("a", { start: 5, end: 30, indexType: BitmapIndexType.BIT }),
            },
        ],
    },
    {
        form: "BITFIELD",
        steps: [
            {
                call: "BITFIELD",
                since: [3, 2, 0],
                reply: { array: [{ int: 0n }, { int: 12n }] },
                client: (client) => client.bitfield("a", [new BitFieldSet(new UnsignedEncoding(8), new BitOffsetMultiplier(1), 200), new BitFieldGet(new UnsignedEncoding(4), new BitOffset(8))]),
                batch: (client) => client.bitfield("a", [new BitFieldSet(new UnsignedEncoding(8), new BitOffsetMultiplier(1), 200), new BitFieldGet(new UnsignedEncoding(4), new BitOffset(8))]),
            },
            {
                call: "BITFIELD",
                since: [3, 2, 0],
                reply: { array: [{ nil: true }] },
                client: (client) => client.bitfield("a", [new BitFieldOverflow(BitOverflowControl.FAIL), new BitFieldIncrBy(new UnsignedEncoding(8), new BitOffsetMultiplier(1), 100)]),
                batch: (client) => client.bitfield("a", [new BitFieldOverflow(BitOverflowControl.FAIL), new BitFieldIncrBy(new UnsignedEncoding(8), new BitOffsetMultiplier(1), 100)]),
            },
        ],
    },
    {
        form: "BITFIELD_RO",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("a", "A"),
                batch: (client) => client.set("a", "A"),
            },
            {
                call: "BITFIELD_RO",
                since: [6, 0, 0],
                reply: { array: [{ int: 65n }] },
                client: (client) => client.bitfieldReadOnly("a", [new BitFieldGet(new SignedEncoding(8), new BitOffset(0))]),
                batch: (client) => client.bitfieldReadOnly("a", [new BitFieldGet(new SignedEncoding(8), new BitOffset(0))]),
            },
        ],
    },
    {
        form: "BITOP",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("a", "abc"),
                batch: (client) => client.set("a", "abc"),
            },
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("b", "ABCD"),
                batch: (client) => client.set("b", "ABCD"),
            },
            {
                call: "BITOP",
                since: [2, 6, 0],
                reply: { int: 4n },
                client: (client) => client.bitop(BitwiseOperation.OR, "c", ["a", "b"]),
                batch: (client) => client.bitop(BitwiseOperation.OR, "c", ["a", "b"]),
            },
        ],
    },
    {
        form: "BITPOS",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("a", "@@"),
                batch: (client) => client.set("a", "@@"),
            },
            {
                call: "BITPOS",
                since: [2, 8, 7],
                reply: { int: 1n },
                client: (client) => client.bitpos("a", 1),
                batch: (client) => client.bitpos("a", 1),
            },
            {
                call: "BITPOS",
                since: [2, 8, 7],
                reply: { int: 9n },
                client: (client) => client.bitpos("a", 1, { start: 1 }),
                batch: (client) => client.bitpos("a", 1, { start: 1 }),
            },
            {
                call: "BITPOS",
                since: [2, 8, 7],
                reply: { int: 2n },
                client: (client) => client.bitpos("a", 0, { start: 1, end: -1, indexType: BitmapIndexType.BIT }),
                batch: (client) => client.bitpos("a", 0, { start: 1, end: -1, indexType: BitmapIndexType.BIT }),
            },
        ],
    },
    {
        form: "GETBIT",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("a", "A"),
                batch: (client) => client.set("a", "A"),
            },
            {
                call: "GETBIT",
                since: [2, 2, 0],
                reply: { int: 1n },
                client: (client) => client.getbit("a", 1),
                batch: (client) => client.getbit("a", 1),
            },
        ],
    },
    {
        form: "SETBIT",
        steps: [
            {
                call: "SETBIT",
                since: [2, 2, 0],
                reply: { int: 0n },
                client: (client) => client.setbit("a", 7, 1),
                batch: (client) => client.setbit("a", 7, 1),
            },
            {
                call: "SETBIT",
                since: [2, 2, 0],
                reply: { int: 1n },
                client: (client) => client.setbit("a", 7, 0),
                batch: (client) => client.setbit("a", 7, 0),
            },
        ],
    },
    {
        form: "CLIENT GETNAME",
        steps: [
            {
                call: "CLIENT GETNAME",
                since: [2, 6, 9],
                reply: { nil: true },
                client: (client) => client.clientGetName(),
                batch: (client) => client.clientGetName(),
            },
        ],
    },
    {
        form: "CLIENT GETREDIR",
        steps: [
            {
                call: "CLIENT GETREDIR",
                since: [6, 0, 0],
                reply: { int: -1n },
                client: (client) => client.clientGetredir(),
                batch: (client) => client.clientGetredir(),
            },
        ],
    },
    {
        form: "CLIENT ID",
        steps: [
        ],
    },
    {
        form: "CLIENT IMPORT-SOURCE",
        steps: [
        ],
    },
    {
        form: "CLIENT INFO",
        steps: [
        ],
    },
    {
        form: "CLIENT KILL",
        steps: [
            {
                call: "CLIENT KILL",
                since: [2, 8, 12],
                reply: { int: 0n },
                client: (client) => client.clientKill([{ ID: [1000000] }]),
                batch: (client) => client.clientKill([{ ID: [1000000] }]),
            },
        ],
    },
    {
        form: "CLIENT KILL.address",
        steps: [
        ],
    },
    {
        form: "CLIENT LIST",
        steps: [
        ],
    },
    {
        form: "CLIENT NO-EVICT",
        steps: [
            {
                call: "CLIENT NO-EVICT",
                since: [7, 0, 0],
                reply: { ok: true },
                client: (client) => client.clientNoEvict("OFF"),
                batch: (client) => client.clientNoEvict("OFF"),
            },
        ],
    },
    {
        form: "CLIENT NO-TOUCH",
        steps: [
            {
                call: "CLIENT NO-TOUCH",
                since: [7, 2, 0],
                reply: { ok: true },
                client: (client) => client.clientNoTouch("OFF"),
                batch: (client) => client.clientNoTouch("OFF"),
            },
        ],
    },
    {
        form: "CLIENT PAUSE",
        steps: [
            {
                call: "CLIENT PAUSE",
                since: [3, 0, 0],
                reply: { ok: true },
                client: (client) => client.clientPause(1, ClientPauseMode.WRITE),
                batch: (client) => client.clientPause(1, ClientPauseMode.WRITE),
            },
            {
                call: "CLIENT UNPAUSE",
                since: [6, 2, 0],
                reply: { ok: true },
                client: (client) => client.clientUnpause(),
                batch: (client) => client.clientUnpause(),
            },
        ],
    },
    {
        form: "CLIENT SETINFO",
        steps: [
            {
                call: "CLIENT SETINFO",
                since: [7, 2, 0],
                reply: { ok: true },
                client: (client) => client.clientSetInfo({ "LIB-NAME": "my-library" }),
                batch: (client) => client.clientSetInfo({ "LIB-NAME": "my-library" }),
            },
        ],
    },
    {
        form: "CLIENT SETNAME",
        steps: [
            {
                call: "CLIENT SETNAME",
                since: [2, 6, 9],
                reply: { ok: true },
                client: (client) => client.clientSetName("worker-1"),
                batch: (client) => client.clientSetName("worker-1"),
            },
        ],
    },
    {
        form: "CLIENT TRACKINGINFO",
        steps: [
            {
                call: "CLIENT TRACKINGINFO",
                since: [6, 2, 0],
                reply: { map: [[{ str: "flags" }, { set: [{ str: "off" }] }], [{ str: "redirect" }, { int: -1n }], [{ str: "prefixes" }, { set: [] }]] },
                client: (client) => client.clientTrackingInfo(),
                batch: (client) => client.clientTrackingInfo(),
            },
        ],
    },
    {
        form: "CLIENT UNBLOCK",
        steps: [
            {
                call: "CLIENT UNBLOCK",
                since: [5, 0, 0],
                reply: { bool: false },
                client: (client) => client.clientUnblock(1000000),
                batch: (client) => client.clientUnblock(1000000),
            },
        ],
    },
    {
        form: "CLIENT UNPAUSE",
        steps: [
            {
                call: "CLIENT UNPAUSE",
                since: [6, 2, 0],
                reply: { ok: true },
                client: (client) => client.clientUnpause(),
                batch: (client) => client.clientUnpause(),
            },
        ],
    },
    {
        form: "ECHO",
        steps: [
            {
                call: "ECHO",
                since: [1, 0, 0],
                reply: { str: "Hello" },
                client: (client) => client.echo("Hello"),
                batch: (client) => client.echo("Hello"),
            },
        ],
    },
    {
        form: "PING",
        steps: [
            {
                call: "PING",
                since: [1, 0, 0],
                reply: { str: "Hello" },
                client: (client) => client.ping({ message: "Hello" }),
                batch: (client) => client.ping("Hello"),
            },
        ],
    },
    {
        form: "RESET",
        steps: [
        ],
    },
    {
        form: "SELECT",
        steps: [
            {
                call: "SELECT",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.select(0),
                batch: (client) => client.select(0),
            },
        ],
    },
    {
        form: "COPY",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("a", "1"),
                batch: (client) => client.set("a", "1"),
            },
            {
                call: "COPY",
                since: [6, 2, 0],
                reply: { bool: true },
                client: (client) => client.copy("a", "b"),
                batch: (client) => client.copy("a", "b"),
            },
        ],
    },
    {
        form: "DEL",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("a", "1"),
                batch: (client) => client.set("a", "1"),
            },
            {
                call: "DEL",
                since: [1, 0, 0],
                reply: { int: 1n },
                client: (client) => client.del(["a", "b"]),
                batch: (client) => client.del(["a", "b"]),
            },
        ],
    },
    {
        form: "DUMP",
        steps: [
            {
                call: "DUMP",
                since: [2, 6, 0],
                reply: { nil: true },
                client: (client) => client.dump("a"),
                batch: (client) => client.dump("a"),
            },
        ],
    },
    {
        form: "EXISTS",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("a", "1"),
                batch: (client) => client.set("a", "1"),
            },
            {
                call: "EXISTS",
                since: [1, 0, 0],
                reply: { int: 1n },
                client: (client) => client.exists(["a", "b"]),
                batch: (client) => client.exists(["a", "b"]),
            },
        ],
    },
    {
        form: "EXPIRE",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("a", "1"),
                batch: (client) => client.set("a", "1"),
            },
            {
                call: "EXPIRE",
                since: [1, 0, 0],
                reply: { bool: true },
                client: (client) => client.expire("a", 60),
                batch: (client) => client.expire("a", 60),
            },
        ],
    },
    {
        form: "EXPIREAT",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("a", "1"),
                batch: (client) => client.set("a", "1"),
            },
            {
                call: "EXPIREAT",
                since: [1, 2, 0],
                reply: { bool: true },
                client: (client) => client.expireAt("a", 4102444800),
                batch: (client) => client.expireAt("a", 4102444800),
            },
        ],
    },
    {
        form: "EXPIRETIME",
        steps: [
            {
                call: "EXPIRETIME",
                since: [7, 0, 0],
                reply: { int: -2n },
                client: (client) => client.expiretime("a"),
                batch: (client) => client.expireTime("a"),
            },
        ],
    },
    {
        form: "KEYS",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("user:1", "Ada"),
                batch: (client) => client.set("user:1", "Ada"),
            },
            {
                call: "KEYS",
                since: [1, 0, 0],
                reply: { array: [{ str: "user:1" }] },
                client: (client) => client.keys("user:*"),
                batch: (client) => client.keys("user:*"),
            },
        ],
    },
    {
        form: "MIGRATE",
        steps: [
            {
                call: "MIGRATE",
                since: [2, 6, 0],
                reply: { text: "4e4f4b4559" },
                client: (client) => client.migrate("127.0.0.1", 6379, "none", 0, 1000),
                batch: (client) => client.migrate("127.0.0.1", 6379, "none", 0, 1000),
            },
        ],
    },
    {
        form: "MIGRATE.keys",
        steps: [
        ],
    },
    {
        form: "MOVE",
        steps: [
            {
                call: "MOVE",
                since: [1, 0, 0],
                reply: { bool: false },
                client: (client) => client.move("a", 1),
                batch: (client) => client.move("a", 1),
            },
        ],
    },
    {
        form: "OBJECT ENCODING",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("n", "12"),
                batch: (client) => client.set("n", "12"),
            },
            {
                call: "OBJECT ENCODING",
                since: [2, 2, 3],
                reply: { str: "int" },
                client: (client) => client.objectEncoding("n"),
                batch: (client) => client.objectEncoding("n"),
            },
        ],
    },
    {
        form: "OBJECT FREQ",
        steps: [
        ],
    },
    {
        form: "OBJECT IDLETIME",
        steps: [
            {
                call: "OBJECT IDLETIME",
                since: [2, 2, 3],
                reply: { nil: true },
                client: (client) => client.objectIdletime("a"),
                batch: (client) => client.objectIdletime("a"),
            },
        ],
    },
    {
        form: "OBJECT REFCOUNT",
        steps: [
            {
                call: "OBJECT REFCOUNT",
                since: [2, 2, 3],
                reply: { nil: true },
                client: (client) => client.objectRefcount("a"),
                batch: (client) => client.objectRefcount("a"),
            },
        ],
    },
    {
        form: "PERSIST",
        steps: [
            {
                call: "PERSIST",
                since: [2, 2, 0],
                reply: { bool: false },
                client: (client) => client.persist("a"),
                batch: (client) => client.persist("a"),
            },
        ],
    },
    {
        form: "PEXPIRE",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("a", "1"),
                batch: (client) => client.set("a", "1"),
            },
            {
                call: "PEXPIRE",
                since: [2, 6, 0],
                reply: { bool: true },
                client: (client) => client.pexpire("a", 60000),
                batch: (client) => client.pexpire("a", 60000),
            },
        ],
    },
    {
        form: "PEXPIREAT",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("a", "1"),
                batch: (client) => client.set("a", "1"),
            },
            {
                call: "PEXPIREAT",
                since: [2, 6, 0],
                reply: { bool: true },
                client: (client) => client.pexpireAt("a", 4102444800000),
                batch: (client) => client.pexpireAt("a", 4102444800000),
            },
        ],
    },
    {
        form: "PEXPIRETIME",
        steps: [
            {
                call: "PEXPIRETIME",
                since: [7, 0, 0],
                reply: { int: -2n },
                client: (client) => client.pexpiretime("a"),
                batch: (client) => client.pexpireTime("a"),
            },
        ],
    },
    {
        form: "PTTL",
        steps: [
            {
                call: "PTTL",
                since: [2, 6, 0],
                reply: { int: -2n },
                client: (client) => client.pttl("a"),
                batch: (client) => client.pttl("a"),
            },
        ],
    },
    {
        form: "RANDOMKEY",
        steps: [
            {
                call: "RANDOMKEY",
                since: [1, 0, 0],
                reply: { nil: true },
                client: (client) => client.randomKey(),
                batch: (client) => client.randomKey(),
            },
        ],
    },
    {
        form: "RENAME",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("a", "1"),
                batch: (client) => client.set("a", "1"),
            },
            {
                call: "RENAME",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.rename("a", "b"),
                batch: (client) => client.rename("a", "b"),
            },
        ],
    },
    {
        form: "RENAMENX",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("a", "1"),
                batch: (client) => client.set("a", "1"),
            },
            {
                call: "RENAMENX",
                since: [1, 0, 0],
                reply: { bool: true },
                client: (client) => client.renamenx("a", "b"),
                batch: (client) => client.renamenx("a", "b"),
            },
        ],
    },
    {
        form: "RESTORE",
        steps: [
        ],
    },
    {
        form: "SCAN",
        steps: [
            {
                call: "SCAN",
                since: [2, 8, 0],
                reply: { array: [{ str: "0" }, { array: [] }] },
                client: (client) => client.scan("0", { count: 100 }),
                batch: (client) => client.scan("0", { count: 100 }),
            },
        ],
    },
    {
        form: "SORT",
        steps: [
            {
                call: "SORT",
                since: [1, 0, 0],
                reply: { array: [] },
                client: (client) => client.sort("scores", { orderBy: SortOrder.DESC }),
                batch: (client) => client.sort("scores", { orderBy: SortOrder.DESC }),
            },
        ],
    },
    {
        form: "SORT.store",
        steps: [
        ],
    },
    {
        form: "SORT_RO",
        steps: [
            {
                call: "SORT_RO",
                since: [7, 0, 0],
                reply: { array: [] },
                client: (client) => client.sortReadOnly("scores", { isAlpha: true }),
                batch: (client) => client.sortReadOnly("scores", { isAlpha: true }),
            },
        ],
    },
    {
        form: "TOUCH",
        steps: [
            {
                call: "TOUCH",
                since: [3, 2, 1],
                reply: { int: 0n },
                client: (client) => client.touch(["a", "b"]),
                batch: (client) => client.touch(["a", "b"]),
            },
        ],
    },
    {
        form: "TTL",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("a", "1"),
                batch: (client) => client.set("a", "1"),
            },
            {
                call: "TTL",
                since: [1, 0, 0],
                reply: { int: -1n },
                client: (client) => client.ttl("a"),
                batch: (client) => client.ttl("a"),
            },
        ],
    },
    {
        form: "TYPE",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("a", "1"),
                batch: (client) => client.set("a", "1"),
            },
            {
                call: "TYPE",
                since: [1, 0, 0],
                reply: { text: "737472696e67" },
                client: (client) => client.type("a"),
                batch: (client) => client.type("a"),
            },
        ],
    },
    {
        form: "UNLINK",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("a", "1"),
                batch: (client) => client.set("a", "1"),
            },
            {
                call: "UNLINK",
                since: [4, 0, 0],
                reply: { int: 1n },
                client: (client) => client.unlink(["a", "b"]),
                batch: (client) => client.unlink(["a", "b"]),
            },
        ],
    },
    {
        form: "WAIT",
        steps: [
            {
                call: "WAIT",
                since: [3, 0, 0],
                reply: { int: 0n },
                client: (client) => client.wait(0, 100),
                batch: (client) => client.wait(0, 100),
            },
        ],
    },
    {
        form: "WAITAOF",
        steps: [
            {
                call: "WAITAOF",
                since: [7, 2, 0],
                reply: { array: [{ int: 0n }, { int: 0n }] },
                client: (client) => client.waitaof(0, 0, 100),
                batch: (client) => client.waitaof(0, 0, 100),
            },
        ],
    },
    {
        form: "GEOADD",
        steps: [
            {
                call: "GEOADD",
                since: [3, 2, 0],
                reply: { int: 2n },
                client: (client) => client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
                batch: (client) => client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
            },
        ],
    },
    {
        form: "GEODIST",
        steps: [
            {
                call: "GEOADD",
                since: [3, 2, 0],
                reply: { int: 2n },
                client: (client) => client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
                batch: (client) => client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
            },
            {
                call: "GEODIST",
                since: [3, 2, 0],
                reply: { double: 166.2742 },
                client: (client) => client.geodist("Sicily", "Palermo", "Catania", { unit: GeoUnit.KILOMETERS }),
                batch: (client) => client.geodist("Sicily", "Palermo", "Catania", { unit: GeoUnit.KILOMETERS }),
            },
        ],
    },
    {
        form: "GEOHASH",
        steps: [
            {
                call: "GEOADD",
                since: [3, 2, 0],
                reply: { int: 2n },
                client: (client) => client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
                batch: (client) => client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
            },
            {
                call: "GEOHASH",
                since: [3, 2, 0],
                reply: { array: [{ str: "sqc8b49rny0" }, { nil: true }] },
                client: (client) => client.geohash("Sicily", ["Palermo", "Rome"]),
                batch: (client) => client.geohash("Sicily", ["Palermo", "Rome"]),
            },
        ],
    },
    {
        form: "GEOPOS",
        steps: [
            {
                call: "GEOADD",
                since: [3, 2, 0],
                reply: { int: 2n },
                client: (client) => client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
                batch: (client) => client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
            },
            {
                call: "GEOPOS",
                since: [3, 2, 0],
                reply: { array: [{ array: [{ double: 13.361389338970184 }, { double: 38.1155563954963 }] }, { nil: true }] },
                client: (client) => client.geopos("Sicily", ["Palermo", "Rome"]),
                batch: (client) => client.geopos("Sicily", ["Palermo", "Rome"]),
            },
        ],
    },
    {
        form: "GEORADIUS",
        steps: [
            {
                call: "GEOADD",
                since: [3, 2, 0],
                reply: { int: 2n },
                client: (client) => client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
                batch: (client) => client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
            },
            {
                call: "GEORADIUS",
                since: [3, 2, 0],
                reply: { array: [{ str: "Catania" }, { str: "Palermo" }] },
                client: (client) => client.georadius("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC }),
                batch: (client) => client.georadius("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC }),
            },
            {
                call: "GEORADIUS",
                since: [3, 2, 0],
                reply: { array: [{ array: [{ str: "Catania" }, { array: [{ double: 56.4413 }] }] }, { array: [{ str: "Palermo" }, { array: [{ double: 190.4424 }] }] }] },
                client: (client) => client.georadius("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC, withDist: true }),
                batch: (client) => client.georadius("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC, withDist: true }),
            },
        ],
    },
    {
        form: "GEORADIUS.store",
        steps: [
            {
                call: "GEOADD",
                since: [3, 2, 0],
                reply: { int: 1n },
                client: (client) => client.geoadd("Sicily", new Map([["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
                batch: (client) => client.geoadd("Sicily", new Map([["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
            },
            {
                call: "GEORADIUS.store",
                since: [3, 2, 0],
                reply: { int: 1n },
                client: (client) => client.georadiusStore("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, "near"),
                batch: (client) => client.georadiusStore("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, "near"),
            },
        ],
    },
    {
        form: "GEORADIUS.storedist",
        steps: [
            {
                call: "GEOADD",
                since: [3, 2, 0],
                reply: { int: 1n },
                client: (client) => client.geoadd("Sicily", new Map([["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
                batch: (client) => client.geoadd("Sicily", new Map([["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
            },
            {
                call: "GEORADIUS.storedist",
                since: [3, 2, 0],
                reply: { int: 1n },
                client: (client) => client.georadiusStoreDist("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, "near"),
                batch: (client) => client.georadiusStoreDist("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, "near"),
            },
        ],
    },
    {
        form: "GEORADIUSBYMEMBER",
        steps: [
            {
                call: "GEOADD",
                since: [3, 2, 0],
                reply: { int: 2n },
                client: (client) => client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
                batch: (client) => client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
            },
            {
                call: "GEORADIUSBYMEMBER",
                since: [3, 2, 0],
                reply: { array: [{ str: "Catania" }, { str: "Palermo" }] },
                client: (client) => client.georadiusbymember("Sicily", "Catania", 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC }),
                batch: (client) => client.georadiusbymember("Sicily", "Catania", 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC }),
            },
            {
                call: "GEORADIUSBYMEMBER",
                since: [3, 2, 0],
                reply: { array: [{ array: [{ str: "Catania" }, { array: [{ double: 0 }] }] }, { array: [{ str: "Palermo" }, { array: [{ double: 166.2742 }] }] }] },
                client: (client) => client.georadiusbymember("Sicily", "Catania", 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC, withDist: true }),
                batch: (client) => client.georadiusbymember("Sicily", "Catania", 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC, withDist: true }),
            },
        ],
    },
    {
        form: "GEORADIUSBYMEMBER.store",
        steps: [
            {
                call: "GEOADD",
                since: [3, 2, 0],
                reply: { int: 1n },
                client: (client) => client.geoadd("Sicily", new Map([["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
                batch: (client) => client.geoadd("Sicily", new Map([["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
            },
            {
                call: "GEORADIUSBYMEMBER.store",
                since: [3, 2, 0],
                reply: { int: 1n },
                client: (client) => client.georadiusbymemberStore("Sicily", "Catania", 200, GeoUnit.KILOMETERS, "near"),
                batch: (client) => client.georadiusbymemberStore("Sicily", "Catania", 200, GeoUnit.KILOMETERS, "near"),
            },
        ],
    },
    {
        form: "GEORADIUSBYMEMBER.storedist",
        steps: [
            {
                call: "GEOADD",
                since: [3, 2, 0],
                reply: { int: 1n },
                client: (client) => client.geoadd("Sicily", new Map([["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
                batch: (client) => client.geoadd("Sicily", new Map([["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
            },
            {
                call: "GEORADIUSBYMEMBER.storedist",
                since: [3, 2, 0],
                reply: { int: 1n },
                client: (client) => client.georadiusbymemberStoreDist("Sicily", "Catania", 200, GeoUnit.KILOMETERS, "near"),
                batch: (client) => client.georadiusbymemberStoreDist("Sicily", "Catania", 200, GeoUnit.KILOMETERS, "near"),
            },
        ],
    },
    {
        form: "GEORADIUSBYMEMBER_RO",
        steps: [
            {
                call: "GEOADD",
                since: [3, 2, 0],
                reply: { int: 2n },
                client: (client) => client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
                batch: (client) => client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
            },
            {
                call: "GEORADIUSBYMEMBER_RO",
                since: [3, 2, 10],
                reply: { array: [{ str: "Catania" }, { str: "Palermo" }] },
                client: (client) => client.georadiusbymemberReadOnly("Sicily", "Catania", 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC }),
                batch: (client) => client.georadiusbymemberReadOnly("Sicily", "Catania", 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC }),
            },
            {
                call: "GEORADIUSBYMEMBER_RO",
                since: [3, 2, 10],
                reply: { array: [{ array: [{ str: "Catania" }, { array: [{ double: 0 }] }] }, { array: [{ str: "Palermo" }, { array: [{ double: 166.2742 }] }] }] },
                client: (client) => client.georadiusbymemberReadOnly("Sicily", "Catania", 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC, withDist: true }),
                batch: (client) => client.georadiusbymemberReadOnly("Sicily", "Catania", 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC, withDist: true }),
            },
        ],
    },
    {
        form: "GEORADIUS_RO",
        steps: [
            {
                call: "GEOADD",
                since: [3, 2, 0],
                reply: { int: 2n },
                client: (client) => client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
                batch: (client) => client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
            },
            {
                call: "GEORADIUS_RO",
                since: [3, 2, 10],
                reply: { array: [{ str: "Catania" }, { str: "Palermo" }] },
                client: (client) => client.georadiusReadOnly("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC }),
                batch: (client) => client.georadiusReadOnly("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC }),
            },
            {
                call: "GEORADIUS_RO",
                since: [3, 2, 10],
                reply: { array: [{ array: [{ str: "Catania" }, { array: [{ double: 56.4413 }] }] }, { array: [{ str: "Palermo" }, { array: [{ double: 190.4424 }] }] }] },
                client: (client) => client.georadiusReadOnly("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC, withDist: true }),
                batch: (client) => client.georadiusReadOnly("Sicily", 15, 37, 200, GeoUnit.KILOMETERS, { sortOrder: SortOrder.ASC, withDist: true }),
            },
        ],
    },
    {
        form: "GEOSEARCH",
        steps: [
            {
                call: "GEOADD",
                since: [3, 2, 0],
                reply: { int: 2n },
                client: (client) => client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
                batch: (client) => client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
            },
            {
                call: "GEOSEARCH",
                since: [6, 2, 0],
                reply: { array: [{ str: "Catania" }, { str: "Palermo" }] },
                client: (client) => client.geosearch("Sicily", { member: "Palermo" }, { width: 400, height: 400, unit: GeoUnit.KILOMETERS }, { sortOrder: SortOrder.DESC }),
                batch: (client) => client.geosearch("Sicily", { member: "Palermo" }, { width: 400, height: 400, unit: GeoUnit.KILOMETERS }, { sortOrder: SortOrder.DESC }),
            },
            {
                call: "GEOSEARCH",
                since: [6, 2, 0],
                reply: { array: [{ array: [{ str: "Catania" }, { array: [{ double: 56.4413 }, { int: 3479447370796909n }] }] }] },
                client: (client) => client.geosearch("Sicily", { position: { longitude: 15, latitude: 37 } }, { radius: 100, unit: GeoUnit.KILOMETERS }, { withDist: true, withHash: true }),
                batch: (client) => client.geosearch("Sicily", { position: { longitude: 15, latitude: 37 } }, { radius: 100, unit: GeoUnit.KILOMETERS }, { withDist: true, withHash: true }),
            },
        ],
    },
    {
        form: "GEOSEARCH.polygon",
        steps: [
            {
                call: "GEOADD",
                since: [3, 2, 0],
                reply: { int: 2n },
                client: (client) => client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
                batch: (client) => client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
            },
            {
                call: "GEOSEARCH.polygon",
                since: [9, 0, 0],
                reply: { array: [{ str: "Palermo" }] },
                client: (client) => client.geosearchPolygon("Sicily", [{ longitude: 12, latitude: 37 }, { longitude: 14, latitude: 37 }, { longitude: 13, latitude: 40 }]),
                batch: (client) => client.geosearchPolygon("Sicily", [{ longitude: 12, latitude: 37 }, { longitude: 14, latitude: 37 }, { longitude: 13, latitude: 40 }]),
            },
        ],
    },
    {
        form: "GEOSEARCHSTORE",
        steps: [
            {
                call: "GEOADD",
                since: [3, 2, 0],
                reply: { int: 1n },
                client: (client) => client.geoadd("Sicily", new Map([["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
                batch: (client) => client.geoadd("Sicily", new Map([["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
            },
            {
                call: "GEOSEARCHSTORE",
                since: [6, 2, 0],
                reply: { int: 1n },
                client: (client) => client.geosearchstore("near", "Sicily", { position: { longitude: 15, latitude: 37 } }, { radius: 100, unit: GeoUnit.KILOMETERS }),
                batch: (client) => client.geosearchstore("near", "Sicily", { position: { longitude: 15, latitude: 37 } }, { radius: 100, unit: GeoUnit.KILOMETERS }),
            },
        ],
    },
    {
        form: "GEOSEARCHSTORE.polygon",
        steps: [
            {
                call: "GEOADD",
                since: [3, 2, 0],
                reply: { int: 2n },
                client: (client) => client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
                batch: (client) => client.geoadd("Sicily", new Map([["Palermo", { longitude: 13.361389, latitude: 38.115556 }], ["Catania", { longitude: 15.087269, latitude: 37.502669 }]])),
            },
            {
                call: "GEOSEARCHSTORE.polygon",
                since: [9, 0, 0],
                reply: { int: 1n },
                client: (client) => client.geosearchstorePolygon("near", "Sicily", [{ longitude: 12, latitude: 37 }, { longitude: 14, latitude: 37 }, { longitude: 13, latitude: 40 }]),
                batch: (client) => client.geosearchstorePolygon("near", "Sicily", [{ longitude: 12, latitude: 37 }, { longitude: 14, latitude: 37 }, { longitude: 13, latitude: 40 }]),
            },
        ],
    },
    {
        form: "PFADD",
        steps: [
            {
                call: "PFADD",
                since: [2, 8, 9],
                reply: { bool: true },
                client: (client) => client.pfadd("visitors", ["Ada", "Bob"]),
                batch: (client) => client.pfadd("visitors", ["Ada", "Bob"]),
            },
            {
                call: "PFADD",
                since: [2, 8, 9],
                reply: { bool: false },
                client: (client) => client.pfadd("visitors", ["Ada"]),
                batch: (client) => client.pfadd("visitors", ["Ada"]),
            },
        ],
    },
    {
        form: "PFCOUNT",
        steps: [
            {
                call: "PFADD",
                since: [2, 8, 9],
                reply: { bool: true },
                client: (client) => client.pfadd("monday", ["Ada", "Bob"]),
                batch: (client) => client.pfadd("monday", ["Ada", "Bob"]),
            },
            {
                call: "PFADD",
                since: [2, 8, 9],
                reply: { bool: true },
                client: (client) => client.pfadd("tuesday", ["Ada", "Cleo"]),
                batch: (client) => client.pfadd("tuesday", ["Ada", "Cleo"]),
            },
            {
                call: "PFCOUNT",
                since: [2, 8, 9],
                reply: { int: 3n },
                client: (client) => client.pfcount(["monday", "tuesday"]),
                batch: (client) => client.pfcount(["monday", "tuesday"]),
            },
        ],
    },
    {
        form: "PFMERGE",
        steps: [
            {
                call: "PFADD",
                since: [2, 8, 9],
                reply: { bool: true },
                client: (client) => client.pfadd("monday", ["Ada", "Bob"]),
                batch: (client) => client.pfadd("monday", ["Ada", "Bob"]),
            },
            {
                call: "PFMERGE",
                since: [2, 8, 9],
                reply: { ok: true },
                client: (client) => client.pfmerge("week", ["monday"]),
                batch: (client) => client.pfmerge("week", ["monday"]),
            },
            {
                call: "PFCOUNT",
                since: [2, 8, 9],
                reply: { int: 2n },
                client: (client) => client.pfcount(["week"]),
                batch: (client) => client.pfcount(["week"]),
            },
        ],
    },
    {
        form: "BLMOVE",
        steps: [
            {
                call: "RPUSH",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.rpush("todo", ["wash", "cook"]),
                batch: (client) => client.rpush("todo", ["wash", "cook"]),
            },
            {
                call: "BLMOVE",
                since: [6, 2, 0],
                reply: { str: "wash" },
                client: (client) => client.blmove("todo", "done", ListDirection.LEFT, ListDirection.RIGHT, 1),
                batch: (client) => client.blmove("todo", "done", ListDirection.LEFT, ListDirection.RIGHT, 1),
            },
        ],
    },
    {
        form: "BLMPOP",
        steps: [
            {
                call: "RPUSH",
                since: [1, 0, 0],
                reply: { int: 3n },
                client: (client) => client.rpush("jobs", ["a", "b", "c"]),
                batch: (client) => client.rpush("jobs", ["a", "b", "c"]),
            },
            {
                call: "BLMPOP",
                since: [7, 0, 0],
                reply: { map: [[{ str: "jobs" }, { array: [{ str: "a" }, { str: "b" }] }]] },
                client: (client) => client.blmpop(["urgent", "jobs"], ListDirection.LEFT, 1, { count: 2 }),
                batch: (client) => client.blmpop(["urgent", "jobs"], ListDirection.LEFT, 1, 2),
                result: () => ({ key: Buffer.from("jobs"), elements: [Buffer.from("a"), Buffer.from("b")] }),
            },
        ],
    },
    {
        form: "BLPOP",
        steps: [
            {
                call: "RPUSH",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.rpush("jobs", ["a", "b"]),
                batch: (client) => client.rpush("jobs", ["a", "b"]),
            },
            {
                call: "BLPOP",
                since: [2, 0, 0],
                reply: { array: [{ str: "jobs" }, { str: "a" }] },
                client: (client) => client.blpop(["urgent", "jobs"], 1),
                batch: (client) => client.blpop(["urgent", "jobs"], 1),
            },
        ],
    },
    {
        form: "BRPOP",
        steps: [
            {
                call: "RPUSH",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.rpush("jobs", ["a", "b"]),
                batch: (client) => client.rpush("jobs", ["a", "b"]),
            },
            {
                call: "BRPOP",
                since: [2, 0, 0],
                reply: { array: [{ str: "jobs" }, { str: "b" }] },
                client: (client) => client.brpop(["urgent", "jobs"], 1),
                batch: (client) => client.brpop(["urgent", "jobs"], 1),
            },
        ],
    },
    {
        form: "BRPOPLPUSH",
        steps: [
            {
                call: "RPUSH",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.rpush("todo", ["wash", "cook"]),
                batch: (client) => client.rpush("todo", ["wash", "cook"]),
            },
            {
                call: "BRPOPLPUSH",
                since: [2, 2, 0],
                reply: { str: "cook" },
                client: (client) => client.brpoplpush("todo", "done", 1),
                batch: (client) => client.brpoplpush("todo", "done", 1),
            },
        ],
    },
    {
        form: "LINDEX",
        steps: [
            {
                call: "RPUSH",
                since: [1, 0, 0],
                reply: { int: 3n },
                client: (client) => client.rpush("days", ["Mon", "Tue", "Wed"]),
                batch: (client) => client.rpush("days", ["Mon", "Tue", "Wed"]),
            },
            {
                call: "LINDEX",
                since: [1, 0, 0],
                reply: { str: "Wed" },
                client: (client) => client.lindex("days", -1),
                batch: (client) => client.lindex("days", -1),
            },
        ],
    },
    {
        form: "LINSERT",
        steps: [
            {
                call: "RPUSH",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.rpush("days", ["Mon", "Wed"]),
                batch: (client) => client.rpush("days", ["Mon", "Wed"]),
            },
            {
                call: "LINSERT",
                since: [2, 2, 0],
                reply: { int: 3n },
                client: (client) => client.linsert("days", InsertPosition.Before, "Wed", "Tue"),
                batch: (client) => client.linsert("days", InsertPosition.Before, "Wed", "Tue"),
            },
            {
                call: "LINSERT",
                since: [2, 2, 0],
                reply: { int: -1n },
                client: (client) => client.linsert("days", InsertPosition.After, "Fri", "Sat"),
                batch: (client) => client.linsert("days", InsertPosition.After, "Fri", "Sat"),
            },
        ],
    },
    {
        form: "LLEN",
        steps: [
            {
                call: "RPUSH",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.rpush("days", ["Mon", "Tue"]),
                batch: (client) => client.rpush("days", ["Mon", "Tue"]),
            },
            {
                call: "LLEN",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.llen("days"),
                batch: (client) => client.llen("days"),
            },
        ],
    },
    {
        form: "LMOVE",
        steps: [
            {
                call: "RPUSH",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.rpush("todo", ["wash", "cook"]),
                batch: (client) => client.rpush("todo", ["wash", "cook"]),
            },
            {
                call: "LMOVE",
                since: [6, 2, 0],
                reply: { str: "cook" },
                client: (client) => client.lmove("todo", "done", ListDirection.RIGHT, ListDirection.LEFT),
                batch: (client) => client.lmove("todo", "done", ListDirection.RIGHT, ListDirection.LEFT),
            },
        ],
    },
    {
        form: "LMPOP",
        steps: [
            {
                call: "RPUSH",
                since: [1, 0, 0],
                reply: { int: 3n },
                client: (client) => client.rpush("jobs", ["a", "b", "c"]),
                batch: (client) => client.rpush("jobs", ["a", "b", "c"]),
            },
            {
                call: "LMPOP",
                since: [7, 0, 0],
                reply: { map: [[{ str: "jobs" }, { array: [{ str: "a" }] }]] },
                client: (client) => client.lmpop(["urgent", "jobs"], ListDirection.LEFT),
                batch: (client) => client.lmpop(["urgent", "jobs"], ListDirection.LEFT),
                result: () => ({ key: Buffer.from("jobs"), elements: [Buffer.from("a")] }),
            },
            {
                call: "LMPOP",
                since: [7, 0, 0],
                reply: { map: [[{ str: "jobs" }, { array: [{ str: "c" }, { str: "b" }] }]] },
                client: (client) => client.lmpop(["urgent", "jobs"], ListDirection.RIGHT, { count: 5 }),
                batch: (client) => client.lmpop(["urgent", "jobs"], ListDirection.RIGHT, 5),
                result: () => ({ key: Buffer.from("jobs"), elements: [Buffer.from("c"), Buffer.from("b")] }),
            },
            {
                call: "LMPOP",
                since: [7, 0, 0],
                reply: { nil: true },
                client: (client) => client.lmpop(["jobs"], ListDirection.LEFT),
                batch: (client) => client.lmpop(["jobs"], ListDirection.LEFT),
            },
        ],
    },
    {
        form: "LPOP",
        steps: [
            {
                call: "RPUSH",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.rpush("days", ["Mon", "Tue"]),
                batch: (client) => client.rpush("days", ["Mon", "Tue"]),
            },
            {
                call: "LPOP",
                since: [1, 0, 0],
                reply: { str: "Mon" },
                client: (client) => client.lpop("days"),
                batch: (client) => client.lpop("days"),
            },
        ],
    },
    {
        form: "LPOP.count",
        steps: [
            {
                call: "RPUSH",
                since: [1, 0, 0],
                reply: { int: 3n },
                client: (client) => client.rpush("days", ["Mon", "Tue", "Wed"]),
                batch: (client) => client.rpush("days", ["Mon", "Tue", "Wed"]),
            },
            {
                call: "LPOP.count",
                since: [6, 2, 0],
                reply: { array: [{ str: "Mon" }, { str: "Tue" }] },
                client: (client) => client.lpopCount("days", 2),
                batch: (client) => client.lpopCount("days", 2),
            },
            {
                call: "LPOP.count",
                since: [6, 2, 0],
                reply: { nil: true },
                client: (client) => client.lpopCount("none", 2),
                batch: (client) => client.lpopCount("none", 2),
            },
        ],
    },
    {
        form: "LPOS",
        steps: [
            {
                call: "RPUSH",
                since: [1, 0, 0],
                reply: { int: 4n },
                client: (client) => client.rpush("word", ["a", "n", "n", "a"]),
                batch: (client) => client.rpush("word", ["a", "n", "n", "a"]),
            },
            {
                call: "LPOS",
                since: [6, 0, 6],
                reply: { int: 0n },
                client: (client) => client.lpos("word", "a"),
                batch: (client) => client.lpos("word", "a"),
            },
            {
                call: "LPOS",
                since: [6, 0, 6],
                reply: { int: 3n },
                client: (client) => client.lpos("word", "a", { rank: -1 }),
                batch: (client) => client.lpos("word", "a", { rank: -1 }),
            },
            {
                call: "LPOS",
                since: [6, 0, 6],
                reply: { nil: true },
                client: (client) => client.lpos("word", "n", { maxLength: 1 }),
                batch: (client) => client.lpos("word", "n", { maxLength: 1 }),
            },
        ],
    },
    {
        form: "LPOS.count",
        steps: [
            {
                call: "RPUSH",
                since: [1, 0, 0],
                reply: { int: 4n },
                client: (client) => client.rpush("word", ["a", "n", "n", "a"]),
                batch: (client) => client.rpush("word", ["a", "n", "n", "a"]),
            },
            {
                call: "LPOS.count",
                since: [6, 0, 6],
                reply: { array: [{ int: 1n }, { int: 2n }] },
                client: (client) => client.lpos("word", "n", { count: 0 }),
                batch: (client) => client.lpos("word", "n", { count: 0 }),
            },
            {
                call: "LPOS.count",
                since: [6, 0, 6],
                reply: { array: [{ int: 3n }] },
                client: (client) => client.lpos("word", "a", { rank: -1, maxLength: 1, count: 2 }),
                batch: (client) => client.lpos("word", "a", { rank: -1, maxLength: 1, count: 2 }),
            },
        ],
    },
    {
        form: "LPUSH",
        steps: [
            {
                call: "LPUSH",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.lpush("stack", ["bottom", "top"]),
                batch: (client) => client.lpush("stack", ["bottom", "top"]),
            },
        ],
    },
    {
        form: "LPUSHX",
        steps: [
            {
                call: "LPUSHX",
                since: [2, 2, 0],
                reply: { int: 0n },
                client: (client) => client.lpushx("stack", ["top"]),
                batch: (client) => client.lpushx("stack", ["top"]),
            },
        ],
    },
    {
        form: "LRANGE",
        steps: [
            {
                call: "RPUSH",
                since: [1, 0, 0],
                reply: { int: 3n },
                client: (client) => client.rpush("days", ["Mon", "Tue", "Wed"]),
                batch: (client) => client.rpush("days", ["Mon", "Tue", "Wed"]),
            },
            {
                call: "LRANGE",
                since: [1, 0, 0],
                reply: { array: [{ str: "Tue" }, { str: "Wed" }] },
                client: (client) => client.lrange("days", 1, -1),
                batch: (client) => client.lrange("days", 1, -1),
            },
        ],
    },
    {
        form: "LREM",
        steps: [
            {
                call: "RPUSH",
                since: [1, 0, 0],
                reply: { int: 4n },
                client: (client) => client.rpush("word", ["a", "n", "n", "a"]),
                batch: (client) => client.rpush("word", ["a", "n", "n", "a"]),
            },
            {
                call: "LREM",
                since: [1, 0, 0],
                reply: { int: 1n },
                client: (client) => client.lrem("word", -1, "a"),
                batch: (client) => client.lrem("word", -1, "a"),
            },
        ],
    },
    {
        form: "LSET",
        steps: [
            {
                call: "RPUSH",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.rpush("days", ["Mon", "Tue"]),
                batch: (client) => client.rpush("days", ["Mon", "Tue"]),
            },
            {
                call: "LSET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.lset("days", -1, "Sun"),
                batch: (client) => client.lset("days", -1, "Sun"),
            },
        ],
    },
    {
        form: "LTRIM",
        steps: [
            {
                call: "RPUSH",
                since: [1, 0, 0],
                reply: { int: 3n },
                client: (client) => client.rpush("log", ["a", "b", "c"]),
                batch: (client) => client.rpush("log", ["a", "b", "c"]),
            },
            {
                call: "LTRIM",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.ltrim("log", -2, -1),
                batch: (client) => client.ltrim("log", -2, -1),
            },
            {
                call: "LRANGE",
                since: [1, 0, 0],
                reply: { array: [{ str: "b" }, { str: "c" }] },
                client: (client) => client.lrange("log", 0, -1),
                batch: (client) => client.lrange("log", 0, -1),
            },
        ],
    },
    {
        form: "RPOP",
        steps: [
            {
                call: "RPUSH",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.rpush("days", ["Mon", "Tue"]),
                batch: (client) => client.rpush("days", ["Mon", "Tue"]),
            },
            {
                call: "RPOP",
                since: [1, 0, 0],
                reply: { str: "Tue" },
                client: (client) => client.rpop("days"),
                batch: (client) => client.rpop("days"),
            },
        ],
    },
    {
        form: "RPOP.count",
        steps: [
            {
                call: "RPUSH",
                since: [1, 0, 0],
                reply: { int: 3n },
                client: (client) => client.rpush("days", ["Mon", "Tue", "Wed"]),
                batch: (client) => client.rpush("days", ["Mon", "Tue", "Wed"]),
            },
            {
                call: "RPOP.count",
                since: [6, 2, 0],
                reply: { array: [{ str: "Wed" }, { str: "Tue" }] },
                client: (client) => client.rpopCount("days", 2),
                batch: (client) => client.rpopCount("days", 2),
            },
            {
                call: "RPOP.count",
                since: [6, 2, 0],
                reply: { nil: true },
                client: (client) => client.rpopCount("none", 2),
                batch: (client) => client.rpopCount("none", 2),
            },
        ],
    },
    {
        form: "RPOPLPUSH",
        steps: [
            {
                call: "RPUSH",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.rpush("todo", ["wash", "cook"]),
                batch: (client) => client.rpush("todo", ["wash", "cook"]),
            },
            {
                call: "RPOPLPUSH",
                since: [1, 2, 0],
                reply: { str: "cook" },
                client: (client) => client.rpoplpush("todo", "done"),
                batch: (client) => client.rpoplpush("todo", "done"),
            },
        ],
    },
    {
        form: "RPUSH",
        steps: [
            {
                call: "RPUSH",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.rpush("days", ["Mon", "Tue"]),
                batch: (client) => client.rpush("days", ["Mon", "Tue"]),
            },
        ],
    },
    {
        form: "RPUSHX",
        steps: [
            {
                call: "RPUSHX",
                since: [2, 2, 0],
                reply: { int: 0n },
                client: (client) => client.rpushx("days", ["Mon"]),
                batch: (client) => client.rpushx("days", ["Mon"]),
            },
        ],
    },
    {
        form: "PUBLISH",
        steps: [
            {
                call: "PUBLISH",
                since: [2, 0, 0],
                reply: { int: 0n },
                client: (client) => client.publish("Hello", "news"),
                batch: (client) => client.publish("Hello", "news"),
            },
        ],
    },
    {
        form: "PUBSUB CHANNELS",
        steps: [
            {
                call: "PUBSUB CHANNELS",
                since: [2, 8, 0],
                reply: { array: [] },
                client: (client) => client.pubsubChannels({ pattern: "news*" }),
                batch: (client) => client.pubsubChannels("news*"),
            },
        ],
    },
    {
        form: "PUBSUB NUMPAT",
        steps: [
            {
                call: "PUBSUB NUMPAT",
                since: [2, 8, 0],
                reply: { int: 0n },
                client: (client) => client.pubsubNumPat(),
                batch: (client) => client.pubsubNumPat(),
            },
        ],
    },
    {
        form: "PUBSUB NUMSUB",
        steps: [
            {
                call: "PUBSUB NUMSUB",
                since: [2, 8, 0],
                reply: { map: [[{ str: "news" }, { int: 0n }]] },
                client: (client) => client.pubsubNumSub(["news"]),
                batch: (client) => client.pubsubNumSub(["news"]),
                result: () => [{ channel: "news", numSub: 0 }],
            },
        ],
    },
    {
        form: "PUBSUB SHARDCHANNELS",
        steps: [
            {
                call: "PUBSUB SHARDCHANNELS",
                since: [7, 0, 0],
                reply: { array: [] },
                client: (client) => client.pubsubShardChannels(),
                batch: (client) => client.pubsubShardChannels(),
            },
        ],
    },
    {
        form: "PUBSUB SHARDNUMSUB",
        steps: [
            {
                call: "PUBSUB SHARDNUMSUB",
                since: [7, 0, 0],
                reply: { map: [[{ str: "news" }, { int: 0n }]] },
                client: (client) => client.pubsubShardNumSub(["news"]),
                batch: (client) => client.pubsubShardNumSub(["news"]),
                result: () => [{ channel: "news", numSub: 0 }],
            },
        ],
    },
    {
        form: "SPUBLISH",
        steps: [
            {
                call: "SPUBLISH",
                since: [7, 0, 0],
                reply: { int: 0n },
                client: (client) => client.spublish("Hello", "news"),
                batch: (client) => client.spublish("Hello", "news"),
            },
        ],
    },
    {
        form: "CONFIG GET",
        steps: [
            {
                call: "CONFIG GET",
                since: [2, 0, 0],
                reply: { map: [[{ str: "appendonly" }, { str: "no" }]] },
                client: (client) => client.configGet(["appendonly"]),
                batch: (client) => client.configGet(["appendonly"]),
            },
        ],
    },
    {
        form: "CONFIG SET",
        steps: [
            {
                call: "CONFIG SET",
                since: [2, 0, 0],
                reply: { ok: true },
                client: (client) => client.configSet({ timeout: "0" }),
                batch: (client) => client.configSet({ timeout: "0" }),
            },
        ],
    },
    {
        form: "DBSIZE",
        steps: [
            {
                call: "DBSIZE",
                since: [1, 0, 0],
                reply: { int: 0n },
                client: (client) => client.dbsize(),
                batch: (client) => client.dbsize(),
            },
        ],
    },
    {
        form: "FLUSHALL",
        steps: [
            {
                call: "FLUSHALL",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.flushall(),
                batch: (client) => client.flushall(),
            },
        ],
    },
    {
        form: "FLUSHDB",
        steps: [
            {
                call: "FLUSHDB",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.flushdb(FlushMode.SYNC),
                batch: (client) => client.flushdb(FlushMode.SYNC),
            },
        ],
    },
    {
        form: "INFO",
        steps: [
        ],
    },
    {
        form: "LASTSAVE",
        steps: [
            {
                call: "LASTSAVE",
                since: [1, 0, 0],
                varies: true,
                reply: { int: 1700000000n },
                client: (client) => client.lastsave(),
                batch: (client) => client.lastsave(),
            },
        ],
    },
    {
        form: "LOLWUT",
        steps: [
            {
                call: "LOLWUT",
                since: [5, 0, 0],
                varies: true,
                reply: { str: "(the picture)" },
                client: (client) => client.lolwut({ version: 5, parameters: [30, 4, 4] }),
                batch: (client) => client.lolwut({ version: 5, parameters: [30, 4, 4] }),
            },
        ],
    },
    {
        form: "ROLE",
        steps: [
            {
                call: "ROLE",
                since: [2, 8, 12],
                varies: true,
                reply: { array: [{ str: "master" }, { int: 0n }, { array: [] }] },
                client: (client) => client.role(),
                batch: (client) => client.role(),
            },
        ],
    },
    {
        form: "SWAPDB",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("a", "1"),
                batch: (client) => client.set("a", "1"),
            },
            {
                call: "SWAPDB",
                since: [4, 0, 0],
                reply: { ok: true },
                client: (client) => client.swapdb(0, 1),
                batch: (client) => client.swapdb(0, 1),
            },
            {
                call: "EXISTS",
                since: [1, 0, 0],
                reply: { int: 0n },
                client: (client) => client.exists(["a"]),
                batch: (client) => client.exists(["a"]),
            },
            {
                call: "SWAPDB",
                since: [4, 0, 0],
                reply: { ok: true },
                client: (client) => client.swapdb(1, 0),
                batch: (client) => client.swapdb(1, 0),
            },
        ],
    },
    {
        form: "TIME",
        steps: [
            {
                call: "TIME",
                since: [2, 6, 0],
                varies: true,
                reply: { array: [{ str: "1700000000" }, { str: "123456" }] },
                client: (client) => client.time(),
                batch: (client) => client.time(),
            },
        ],
    },
    {
        form: "SADD",
        steps: [
            {
                call: "SADD",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.sadd("tags", ["red", "blue"]),
                batch: (client) => client.sadd("tags", ["red", "blue"]),
            },
            {
                call: "SADD",
                since: [1, 0, 0],
                reply: { int: 1n },
                client: (client) => client.sadd("tags", ["blue", "green"]),
                batch: (client) => client.sadd("tags", ["blue", "green"]),
            },
        ],
    },
    {
        form: "SCARD",
        steps: [
            {
                call: "SADD",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.sadd("tags", ["red", "blue"]),
                batch: (client) => client.sadd("tags", ["red", "blue"]),
            },
            {
                call: "SCARD",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.scard("tags"),
                batch: (client) => client.scard("tags"),
            },
        ],
    },
    {
        form: "SDIFF",
        steps: [
            {
                call: "SADD",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.sadd("a", ["1", "2"]),
                batch: (client) => client.sadd("a", ["1", "2"]),
            },
            {
                call: "SADD",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.sadd("b", ["2", "3"]),
                batch: (client) => client.sadd("b", ["2", "3"]),
            },
            {
                call: "SDIFF",
                since: [1, 0, 0],
                reply: { set: [{ str: "1" }] },
                client: (client) => client.sdiff(["a", "b"]),
                batch: (client) => client.sdiff(["a", "b"]),
            },
        ],
    },
    {
        form: "SDIFFSTORE",
        steps: [
            {
                call: "SADD",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.sadd("a", ["1", "2"]),
                batch: (client) => client.sadd("a", ["1", "2"]),
            },
            {
                call: "SADD",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.sadd("b", ["2", "3"]),
                batch: (client) => client.sadd("b", ["2", "3"]),
            },
            {
                call: "SDIFFSTORE",
                since: [1, 0, 0],
                reply: { int: 1n },
                client: (client) => client.sdiffstore("c", ["a", "b"]),
                batch: (client) => client.sdiffstore("c", ["a", "b"]),
            },
        ],
    },
    {
        form: "SINTER",
        steps: [
            {
                call: "SADD",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.sadd("a", ["1", "2"]),
                batch: (client) => client.sadd("a", ["1", "2"]),
            },
            {
                call: "SADD",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.sadd("b", ["2", "3"]),
                batch: (client) => client.sadd("b", ["2", "3"]),
            },
            {
                call: "SINTER",
                since: [1, 0, 0],
                reply: { set: [{ str: "2" }] },
                client: (client) => client.sinter(["a", "b"]),
                batch: (client) => client.sinter(["a", "b"]),
            },
        ],
    },
    {
        form: "SINTERCARD",
        steps: [
            {
                call: "SADD",
                since: [1, 0, 0],
                reply: { int: 3n },
                client: (client) => client.sadd("a", ["1", "2", "3"]),
                batch: (client) => client.sadd("a", ["1", "2", "3"]),
            },
            {
                call: "SADD",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.sadd("b", ["2", "3"]),
                batch: (client) => client.sadd("b", ["2", "3"]),
            },
            {
                call: "SINTERCARD",
                since: [7, 0, 0],
                reply: { int: 2n },
                client: (client) => client.sintercard(["a", "b"]),
                batch: (client) => client.sintercard(["a", "b"]),
            },
            {
                call: "SINTERCARD",
                since: [7, 0, 0],
                reply: { int: 1n },
                client: (client) => client.sintercard(["a", "b"], { limit: 1 }),
                batch: (client) => client.sintercard(["a", "b"], { limit: 1 }),
            },
        ],
    },
    {
        form: "SINTERSTORE",
        steps: [
            {
                call: "SADD",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.sadd("a", ["1", "2"]),
                batch: (client) => client.sadd("a", ["1", "2"]),
            },
            {
                call: "SADD",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.sadd("b", ["2", "3"]),
                batch: (client) => client.sadd("b", ["2", "3"]),
            },
            {
                call: "SINTERSTORE",
                since: [1, 0, 0],
                reply: { int: 1n },
                client: (client) => client.sinterstore("c", ["a", "b"]),
                batch: (client) => client.sinterstore("c", ["a", "b"]),
            },
        ],
    },
    {
        form: "SISMEMBER",
        steps: [
            {
                call: "SADD",
                since: [1, 0, 0],
                reply: { int: 1n },
                client: (client) => client.sadd("tags", ["red"]),
                batch: (client) => client.sadd("tags", ["red"]),
            },
            {
                call: "SISMEMBER",
                since: [1, 0, 0],
                reply: { bool: true },
                client: (client) => client.sismember("tags", "red"),
                batch: (client) => client.sismember("tags", "red"),
            },
        ],
    },
    {
        form: "SMEMBERS",
        steps: [
            {
                call: "SADD",
                since: [1, 0, 0],
                reply: { int: 1n },
                client: (client) => client.sadd("tags", ["red"]),
                batch: (client) => client.sadd("tags", ["red"]),
            },
            {
                call: "SMEMBERS",
                since: [1, 0, 0],
                reply: { set: [{ str: "red" }] },
                client: (client) => client.smembers("tags"),
                batch: (client) => client.smembers("tags"),
            },
        ],
    },
    {
        form: "SMISMEMBER",
        steps: [
            {
                call: "SADD",
                since: [1, 0, 0],
                reply: { int: 1n },
                client: (client) => client.sadd("tags", ["red"]),
                batch: (client) => client.sadd("tags", ["red"]),
            },
            {
                call: "SMISMEMBER",
                since: [6, 2, 0],
                reply: { array: [{ bool: true }, { bool: false }] },
                client: (client) => client.smismember("tags", ["red", "blue"]),
                batch: (client) => client.smismember("tags", ["red", "blue"]),
            },
        ],
    },
    {
        form: "SMOVE",
        steps: [
            {
                call: "SADD",
                since: [1, 0, 0],
                reply: { int: 1n },
                client: (client) => client.sadd("todo", ["wash"]),
                batch: (client) => client.sadd("todo", ["wash"]),
            },
            {
                call: "SMOVE",
                since: [1, 0, 0],
                reply: { bool: true },
                client: (client) => client.smove("todo", "done", "wash"),
                batch: (client) => client.smove("todo", "done", "wash"),
            },
        ],
    },
    {
        form: "SPOP",
        steps: [
            {
                call: "SADD",
                since: [1, 0, 0],
                reply: { int: 1n },
                client: (client) => client.sadd("lots", ["7"]),
                batch: (client) => client.sadd("lots", ["7"]),
            },
            {
                call: "SPOP",
                since: [1, 0, 0],
                reply: { str: "7" },
                client: (client) => client.spop("lots"),
                batch: (client) => client.spop("lots"),
            },
        ],
    },
    {
        form: "SPOP.count",
        steps: [
            {
                call: "SADD",
                since: [1, 0, 0],
                reply: { int: 1n },
                client: (client) => client.sadd("lots", ["7"]),
                batch: (client) => client.sadd("lots", ["7"]),
            },
            {
                call: "SPOP.count",
                since: [3, 2, 0],
                reply: { set: [{ str: "7" }] },
                client: (client) => client.spopCount("lots", 2),
                batch: (client) => client.spopCount("lots", 2),
            },
        ],
    },
    {
        form: "SRANDMEMBER",
        steps: [
            {
                call: "SADD",
                since: [1, 0, 0],
                reply: { int: 1n },
                client: (client) => client.sadd("lots", ["7"]),
                batch: (client) => client.sadd("lots", ["7"]),
            },
            {
                call: "SRANDMEMBER",
                since: [1, 0, 0],
                reply: { str: "7" },
                client: (client) => client.srandmember("lots"),
                batch: (client) => client.srandmember("lots"),
            },
        ],
    },
    {
        form: "SRANDMEMBER.count",
        steps: [
            {
                call: "SADD",
                since: [1, 0, 0],
                reply: { int: 1n },
                client: (client) => client.sadd("lots", ["7"]),
                batch: (client) => client.sadd("lots", ["7"]),
            },
            {
                call: "SRANDMEMBER.count",
                since: [2, 6, 0],
                reply: { array: [{ str: "7" }, { str: "7" }] },
                client: (client) => client.srandmemberCount("lots", -2),
                batch: (client) => client.srandmemberCount("lots", -2),
            },
        ],
    },
    {
        form: "SREM",
        steps: [
            {
                call: "SADD",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.sadd("tags", ["red", "blue"]),
                batch: (client) => client.sadd("tags", ["red", "blue"]),
            },
            {
                call: "SREM",
                since: [1, 0, 0],
                reply: { int: 1n },
                client: (client) => client.srem("tags", ["blue", "green"]),
                batch: (client) => client.srem("tags", ["blue", "green"]),
            },
        ],
    },
    {
        form: "SSCAN",
        steps: [
            {
                call: "SADD",
                since: [1, 0, 0],
                reply: { int: 1n },
                client: (client) => client.sadd("tags", ["red"]),
                batch: (client) => client.sadd("tags", ["red"]),
            },
            {
                call: "SSCAN",
                since: [2, 8, 0],
                reply: { array: [{ str: "0" }, { array: [{ str: "red" }] }] },
                client: (client) => client.sscan("tags", "0"),
                batch: (client) => client.sscan("tags", "0"),
            },
            {
                call: "SSCAN",
                since: [2, 8, 0],
                reply: { array: [{ str: "0" }, { array: [] }] },
                client: (client) => client.sscan("tags", "0", { match: "b*", count: 100 }),
                batch: (client) => client.sscan("tags", "0", { match: "b*", count: 100 }),
            },
        ],
    },
    {
        form: "SUNION",
        steps: [
            {
                call: "SADD",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.sadd("a", ["1", "2"]),
                batch: (client) => client.sadd("a", ["1", "2"]),
            },
            {
                call: "SADD",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.sadd("b", ["2", "3"]),
                batch: (client) => client.sadd("b", ["2", "3"]),
            },
            {
                call: "SUNION",
                since: [1, 0, 0],
                reply: { set: [{ str: "1" }, { str: "2" }, { str: "3" }] },
                client: (client) => client.sunion(["a", "b"]),
                batch: (client) => client.sunion(["a", "b"]),
            },
        ],
    },
    {
        form: "SUNIONSTORE",
        steps: [
            {
                call: "SADD",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.sadd("a", ["1", "2"]),
                batch: (client) => client.sadd("a", ["1", "2"]),
            },
            {
                call: "SADD",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => client.sadd("b", ["2", "3"]),
                batch: (client) => client.sadd("b", ["2", "3"]),
            },
            {
                call: "SUNIONSTORE",
                since: [1, 0, 0],
                reply: { int: 3n },
                client: (client) => client.sunionstore("c", ["a", "b"]),
                batch: (client) => client.sunionstore("c", ["a", "b"]),
            },
        ],
    },
    {
        form: "BZMPOP",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("z", { a: 1, b: 2 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2 }),
            },
            {
                call: "BZMPOP",
                since: [7, 0, 0],
                reply: { array: [{ str: "z" }, { map: [[{ str: "b" }, { double: 2 }], [{ str: "a" }, { double: 1 }]] }] },
                client: (client) => client.bzmpop(["none", "z"], ScoreFilter.MAX, 0.1, { count: 2 }),
                result: () => ["z", [{ element: "b", score: 2 }, { element: "a", score: 1 }]],
            },
            {
                call: "BZMPOP",
                since: [7, 0, 0],
                reply: { nil: true },
                client: (client) => client.bzmpop(["z"], ScoreFilter.MIN, 0.01),
                batch: (client) => client.bzmpop(["z"], ScoreFilter.MIN, 0.01),
            },
        ],
    },
    {
        form: "BZPOPMAX",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("z", { a: 1, b: 2 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2 }),
            },
            {
                call: "BZPOPMAX",
                since: [5, 0, 0],
                reply: { array: [{ str: "z" }, { str: "b" }, { double: 2 }] },
                client: (client) => client.bzpopmax(["none", "z"], 0.1),
                batch: (client) => client.bzpopmax(["none", "z"], 0.1),
            },
            {
                call: "BZPOPMAX",
                since: [5, 0, 0],
                reply: { nil: true },
                client: (client) => client.bzpopmax(["none"], 0.01),
                batch: (client) => client.bzpopmax(["none"], 0.01),
            },
        ],
    },
    {
        form: "BZPOPMIN",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("z", { a: 1, b: 2 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2 }),
            },
            {
                call: "BZPOPMIN",
                since: [5, 0, 0],
                reply: { array: [{ str: "z" }, { str: "a" }, { double: 1 }] },
                client: (client) => client.bzpopmin(["none", "z"], 0.1),
                batch: (client) => client.bzpopmin(["none", "z"], 0.1),
            },
            {
                call: "BZPOPMIN",
                since: [5, 0, 0],
                reply: { nil: true },
                client: (client) => client.bzpopmin(["none"], 0.01),
                batch: (client) => client.bzpopmin(["none"], 0.01),
            },
        ],
    },
    {
        form: "ZADD",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("z", { a: 1, b: 2 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2 }),
            },
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("z", { a: 0, b: 5, c: 3 }, { updateOptions: UpdateByScore.GREATER_THAN, changed: true }),
                batch: (client) => client.zadd("z", { a: 0, b: 5, c: 3 }, { updateOptions: UpdateByScore.GREATER_THAN, changed: true }),
            },
        ],
    },
    {
        form: "ZADD.incr",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("z", { a: 1, b: 2 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2 }),
            },
            {
                call: "ZADD.incr",
                since: [3, 0, 2],
                reply: { double: 3.5 },
                client: (client) => client.zaddIncr("z", "a", 2.5),
                batch: (client) => client.zaddIncr("z", "a", 2.5),
            },
            {
                call: "ZADD.incr",
                since: [3, 0, 2],
                reply: { nil: true },
                client: (client) => client.zaddIncr("z", "c", 1, { conditionalChange: ConditionalChange.ONLY_IF_EXISTS }),
                batch: (client) => client.zaddIncr("z", "c", 1, { conditionalChange: ConditionalChange.ONLY_IF_EXISTS }),
            },
        ],
    },
    {
        form: "ZCARD",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("z", { a: 1, b: 2 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2 }),
            },
            {
                call: "ZCARD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zcard("z"),
                batch: (client) => client.zcard("z"),
            },
        ],
    },
    {
        form: "ZCOUNT",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 3n },
                client: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
            },
            {
                call: "ZCOUNT",
                since: [2, 0, 0],
                reply: { int: 2n },
                client: (client) => client.zcount("z", { value: 1, isInclusive: false }, InfBoundary.PositiveInfinity),
                batch: (client) => client.zcount("z", { value: 1, isInclusive: false }, InfBoundary.PositiveInfinity),
            },
        ],
    },
    {
        form: "ZDIFF",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("z", { a: 1, b: 2 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2 }),
            },
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 1n },
                client: (client) => client.zadd("x", { b: 5 }),
                batch: (client) => client.zadd("x", { b: 5 }),
            },
            {
                call: "ZDIFF",
                since: [6, 2, 0],
                reply: { array: [{ str: "a" }] },
                client: (client) => client.zdiff(["z", "x"]),
                batch: (client) => client.zdiff(["z", "x"]),
            },
        ],
    },
    {
        form: "ZDIFF.with_scores",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("z", { a: 1, b: 2 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2 }),
            },
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 1n },
                client: (client) => client.zadd("x", { b: 5 }),
                batch: (client) => client.zadd("x", { b: 5 }),
            },
            {
                call: "ZDIFF.with_scores",
                since: [6, 2, 0],
                reply: { map: [[{ str: "a" }, { double: 1 }]] },
                client: (client) => client.zdiffWithScores(["z", "x"]),
                batch: (client) => client.zdiffWithScores(["z", "x"]),
                result: () => [{ element: "a", score: 1 }],
            },
        ],
    },
    {
        form: "ZDIFFSTORE",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("z", { a: 1, b: 2 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2 }),
            },
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 1n },
                client: (client) => client.zadd("x", { b: 5 }),
                batch: (client) => client.zadd("x", { b: 5 }),
            },
            {
                call: "ZDIFFSTORE",
                since: [6, 2, 0],
                reply: { int: 1n },
                client: (client) => client.zdiffstore("d", ["z", "x"]),
                batch: (client) => client.zdiffstore("d", ["z", "x"]),
            },
        ],
    },
    {
        form: "ZINCRBY",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("z", { a: 1, b: 2 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2 }),
            },
            {
                call: "ZINCRBY",
                since: [1, 2, 0],
                reply: { double: 2.5 },
                client: (client) => client.zincrby("z", 1.5, "a"),
                batch: (client) => client.zincrby("z", 1.5, "a"),
            },
        ],
    },
    {
        form: "ZINTER",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("z", { a: 1, b: 2 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2 }),
            },
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("y", { b: 5, c: 7 }),
                batch: (client) => client.zadd("y", { b: 5, c: 7 }),
            },
            {
                call: "ZINTER",
                since: [6, 2, 0],
                reply: { array: [{ str: "b" }] },
            },
        ],
    },
    {
        form: "ZINTER.with_scores",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("z", { a: 1, b: 2 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2 }),
            },
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("y", { b: 5, c: 7 }),
                batch: (client) => client.zadd("y", { b: 5, c: 7 }),
            },
            {
                call: "ZINTER.with_scores",
                since: [6, 2, 0],
                reply: { map: [[{ str: "b" }, { double: 7 }]] },
                result: () => [{ element: "b", score: 7 }],
            },
            {
                call: "ZINTER.with_scores",
                since: [6, 2, 0],
                reply: { map: [[{ str: "b" }, { double: 10 }]] },
                client: (client) => client.zinterWithScores([["z", 1], ["y", 2]], { aggregationType: "MAX" }),
                batch: (client) => client.zinterWithScores([["z", 1], ["y", 2]], { aggregationType: "MAX" }),
                result: () => [{ element: "b", score: 10 }],
            },
        ],
    },
    {
        form: "ZINTERCARD",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("z", { a: 1, b: 2 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2 }),
            },
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("y", { b: 5, c: 7 }),
                batch: (client) => client.zadd("y", { b: 5, c: 7 }),
            },
            {
                call: "ZINTERCARD",
                since: [7, 0, 0],
                reply: { int: 1n },
                client: (client) => client.zintercard(["z", "y"]),
                batch: (client) => client.zintercard(["z", "y"]),
            },
            {
                call: "ZINTERCARD",
                since: [7, 0, 0],
                reply: { int: 1n },
                client: (client) => client.zintercard(["z", "z"], { limit: 1 }),
                batch: (client) => client.zintercard(["z", "z"], { limit: 1 }),
            },
        ],
    },
    {
        form: "ZINTERSTORE",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("z", { a: 1, b: 2 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2 }),
            },
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("y", { b: 5, c: 7 }),
                batch: (client) => client.zadd("y", { b: 5, c: 7 }),
            },
            {
                call: "ZINTERSTORE",
                since: [2, 0, 0],
                reply: { int: 1n },
                client: (client) => client.zinterstore("d", [["z", 1], ["y", 2]], { aggregationType: "MAX" }),
                batch: (client) => client.zinterstore("d", [["z", 1], ["y", 2]], { aggregationType: "MAX" }),
            },
        ],
    },
    {
        form: "ZLEXCOUNT",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 3n },
                client: (client) => client.zadd("z", { a: 0, b: 0, c: 0 }),
                batch: (client) => client.zadd("z", { a: 0, b: 0, c: 0 }),
            },
            {
                call: "ZLEXCOUNT",
                since: [2, 8, 9],
                reply: { int: 2n },
                client: (client) => client.zlexcount("z", { value: "a", isInclusive: false }, InfBoundary.PositiveInfinity),
                batch: (client) => client.zlexcount("z", { value: "a", isInclusive: false }, InfBoundary.PositiveInfinity),
            },
        ],
    },
    {
        form: "ZMPOP",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("z", { a: 1, b: 2 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2 }),
            },
            {
                call: "ZMPOP",
                since: [7, 0, 0],
                reply: { array: [{ str: "z" }, { map: [[{ str: "a" }, { double: 1 }], [{ str: "b" }, { double: 2 }]] }] },
                client: (client) => client.zmpop(["none", "z"], ScoreFilter.MIN, { count: 2 }),
                result: () => ["z", [{ element: "a", score: 1 }, { element: "b", score: 2 }]],
            },
            {
                call: "ZMPOP",
                since: [7, 0, 0],
                reply: { nil: true },
                client: (client) => client.zmpop(["z"], ScoreFilter.MIN),
                batch: (client) => client.zmpop(["z"], ScoreFilter.MIN),
            },
        ],
    },
    {
        form: "ZMSCORE",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("z", { a: 1, b: 2 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2 }),
            },
            {
                call: "ZMSCORE",
                since: [6, 2, 0],
                reply: { array: [{ double: 1 }, { nil: true }] },
                client: (client) => client.zmscore("z", ["a", "x"]),
                batch: (client) => client.zmscore("z", ["a", "x"]),
            },
        ],
    },
    {
        form: "ZPOPMAX",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 3n },
                client: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
            },
            {
                call: "ZPOPMAX",
                since: [5, 0, 0],
                reply: { map: [[{ str: "c" }, { double: 3 }]] },
                client: (client) => client.zpopmax("z"),
                batch: (client) => client.zpopmax("z"),
                result: () => [{ element: "c", score: 3 }],
            },
            {
                call: "ZPOPMAX",
                since: [5, 0, 0],
                reply: { map: [[{ str: "b" }, { double: 2 }], [{ str: "a" }, { double: 1 }]] },
                client: (client) => client.zpopmax("z", { count: 5 }),
                result: () => [{ element: "b", score: 2 }, { element: "a", score: 1 }],
            },
        ],
    },
    {
        form: "ZPOPMIN",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 3n },
                client: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
            },
            {
                call: "ZPOPMIN",
                since: [5, 0, 0],
                reply: { map: [[{ str: "a" }, { double: 1 }]] },
                client: (client) => client.zpopmin("z"),
                batch: (client) => client.zpopmin("z"),
                result: () => [{ element: "a", score: 1 }],
            },
            {
                call: "ZPOPMIN",
                since: [5, 0, 0],
                reply: { map: [[{ str: "b" }, { double: 2 }], [{ str: "c" }, { double: 3 }]] },
                client: (client) => client.zpopmin("z", { count: 5 }),
                result: () => [{ element: "b", score: 2 }, { element: "c", score: 3 }],
            },
        ],
    },
    {
        form: "ZRANDMEMBER",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 1n },
                client: (client) => client.zadd("z", { a: 1 }),
                batch: (client) => client.zadd("z", { a: 1 }),
            },
            {
                call: "ZRANDMEMBER",
                since: [6, 2, 0],
                reply: { str: "a" },
                client: (client) => client.zrandmember("z"),
                batch: (client) => client.zrandmember("z"),
            },
        ],
    },
    {
        form: "ZRANDMEMBER.count",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 1n },
                client: (client) => client.zadd("z", { a: 1 }),
                batch: (client) => client.zadd("z", { a: 1 }),
            },
            {
                call: "ZRANDMEMBER.count",
                since: [6, 2, 0],
                reply: { array: [{ str: "a" }, { str: "a" }] },
                client: (client) => client.zrandmemberWithCount("z", -2),
                batch: (client) => client.zrandmemberWithCount("z", -2),
            },
        ],
    },
    {
        form: "ZRANDMEMBER.with_scores",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 1n },
                client: (client) => client.zadd("z", { a: 1 }),
                batch: (client) => client.zadd("z", { a: 1 }),
            },
            {
                call: "ZRANDMEMBER.with_scores",
                since: [6, 2, 0],
                reply: { array: [{ array: [{ str: "a" }, { double: 1 }] }] },
                client: (client) => client.zrandmemberWithCountWithScores("z", 3),
                batch: (client) => client.zrandmemberWithCountWithScores("z", 3),
            },
        ],
    },
    {
        form: "ZRANGE",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 3n },
                client: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
            },
            {
                call: "ZRANGE",
                since: [1, 2, 0],
                reply: { array: [{ str: "a" }, { str: "b" }] },
                client: (client) => client.zrange("z", { start: 0, end: -2 }),
                batch: (client) => client.zrange("z", { start: 0, end: -2 }),
            },
            {
                call: "ZRANGE",
                since: [1, 2, 0],
                reply: { array: [{ str: "c" }] },
                client: (client) => client.zrange("z", { type: "byScore", start: InfBoundary.PositiveInfinity, end: { value: 1, isInclusive: false }, limit: { offset: 0, count: 1 } }, { reverse: true }),
                batch: (client) => client.zrange("z", { type: "byScore", start: InfBoundary.PositiveInfinity, end: { value: 1, isInclusive: false }, limit: { offset: 0, count: 1 } }, true),
            },
        ],
    },
    {
        form: "ZRANGE.with_scores",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 3n },
                client: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
            },
            {
                call: "ZRANGE.with_scores",
                since: [1, 2, 0],
                reply: { map: [[{ str: "a" }, { double: 1 }], [{ str: "b" }, { double: 2 }]] },
                client: (client) => client.zrangeWithScores("z", { type: "byScore", start: { value: 1 }, end: { value: 2 } }),
                batch: (client) => client.zrangeWithScores("z", { type: "byScore", start: { value: 1 }, end: { value: 2 } }),
                result: () => [{ element: "a", score: 1 }, { element: "b", score: 2 }],
            },
            {
                call: "ZRANGE.with_scores",
                since: [1, 2, 0],
                reply: { map: [[{ str: "c" }, { double: 3 }]] },
                client: (client) => client.zrangeWithScores("z", { start: 0, end: 0 }, { reverse: true }),
                batch: (client) => client.zrangeWithScores("z", { start: 0, end: 0 }, true),
                result: () => [{ element: "c", score: 3 }],
            },
        ],
    },
    {
        form: "ZRANGEBYLEX",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 3n },
                client: (client) => client.zadd("z", { a: 0, b: 0, c: 0 }),
                batch: (client) => client.zadd("z", { a: 0, b: 0, c: 0 }),
            },
            {
                call: "ZRANGEBYLEX",
                since: [2, 8, 9],
                reply: { array: [{ str: "a" }, { str: "b" }] },
                client: (client) => client.zrangebylex("z", InfBoundary.NegativeInfinity, { value: "c", isInclusive: false }),
                batch: (client) => client.zrangebylex("z", InfBoundary.NegativeInfinity, { value: "c", isInclusive: false }),
            },
        ],
    },
    {
        form: "ZRANGEBYSCORE",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 3n },
                client: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
            },
            {
                call: "ZRANGEBYSCORE",
                since: [1, 0, 5],
                reply: { array: [{ str: "b" }, { str: "c" }] },
                client: (client) => client.zrangebyscore("z", { value: 1, isInclusive: false }, InfBoundary.PositiveInfinity),
                batch: (client) => client.zrangebyscore("z", { value: 1, isInclusive: false }, InfBoundary.PositiveInfinity),
            },
        ],
    },
    {
        form: "ZRANGEBYSCORE.with_scores",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 3n },
                client: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
            },
            {
                call: "ZRANGEBYSCORE.with_scores",
                since: [2, 0, 0],
                reply: { map: [[{ str: "b" }, { double: 2 }], [{ str: "c" }, { double: 3 }]] },
                client: (client) => client.zrangebyscoreWithScores("z", { value: 1, isInclusive: false }, InfBoundary.PositiveInfinity),
                batch: (client) => client.zrangebyscoreWithScores("z", { value: 1, isInclusive: false }, InfBoundary.PositiveInfinity),
                result: () => [{ element: "b", score: 2 }, { element: "c", score: 3 }],
            },
        ],
    },
    {
        form: "ZRANGESTORE",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 3n },
                client: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
            },
            {
                call: "ZRANGESTORE",
                since: [6, 2, 0],
                reply: { int: 1n },
                client: (client) => client.zrangeStore("d", "z", { start: 0, end: 0 }, true),
                batch: (client) => client.zrangeStore("d", "z", { start: 0, end: 0 }, true),
            },
        ],
    },
    {
        form: "ZRANK",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 3n },
                client: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
            },
            {
                call: "ZRANK",
                since: [2, 0, 0],
                reply: { int: 0n },
                client: (client) => client.zrank("z", "a"),
                batch: (client) => client.zrank("z", "a"),
            },
            {
                call: "ZRANK",
                since: [2, 0, 0],
                reply: { nil: true },
                client: (client) => client.zrank("z", "x"),
                batch: (client) => client.zrank("z", "x"),
            },
        ],
    },
    {
        form: "ZRANK.with_score",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 3n },
                client: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
            },
            {
                call: "ZRANK.with_score",
                since: [7, 2, 0],
                reply: { array: [{ int: 1n }, { double: 2 }] },
                client: (client) => client.zrankWithScore("z", "b"),
                batch: (client) => client.zrankWithScore("z", "b"),
            },
            {
                call: "ZRANK.with_score",
                since: [7, 2, 0],
                reply: { nil: true },
                client: (client) => client.zrankWithScore("z", "x"),
                batch: (client) => client.zrankWithScore("z", "x"),
            },
        ],
    },
    {
        form: "ZREM",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("z", { a: 1, b: 2 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2 }),
            },
            {
                call: "ZREM",
                since: [1, 2, 0],
                reply: { int: 1n },
                client: (client) => client.zrem("z", ["a", "x"]),
                batch: (client) => client.zrem("z", ["a", "x"]),
            },
        ],
    },
    {
        form: "ZREMRANGEBYLEX",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 3n },
                client: (client) => client.zadd("z", { a: 0, b: 0, c: 0 }),
                batch: (client) => client.zadd("z", { a: 0, b: 0, c: 0 }),
            },
            {
                call: "ZREMRANGEBYLEX",
                since: [2, 8, 9],
                reply: { int: 2n },
                client: (client) => client.zremRangeByLex("z", { value: "b" }, InfBoundary.PositiveInfinity),
                batch: (client) => client.zremRangeByLex("z", { value: "b" }, InfBoundary.PositiveInfinity),
            },
        ],
    },
    {
        form: "ZREMRANGEBYRANK",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 3n },
                client: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
            },
            {
                call: "ZREMRANGEBYRANK",
                since: [2, 0, 0],
                reply: { int: 2n },
                client: (client) => client.zremRangeByRank("z", 0, -2),
                batch: (client) => client.zremRangeByRank("z", 0, -2),
            },
        ],
    },
    {
        form: "ZREMRANGEBYSCORE",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 3n },
                client: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
            },
            {
                call: "ZREMRANGEBYSCORE",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zremRangeByScore("z", InfBoundary.NegativeInfinity, { value: 2 }),
                batch: (client) => client.zremRangeByScore("z", InfBoundary.NegativeInfinity, { value: 2 }),
            },
        ],
    },
    {
        form: "ZREVRANGE",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 3n },
                client: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
            },
            {
                call: "ZREVRANGE",
                since: [1, 2, 0],
                reply: { array: [{ str: "c" }, { str: "b" }] },
                client: (client) => client.zrevrange("z", 0, 1),
                batch: (client) => client.zrevrange("z", 0, 1),
            },
        ],
    },
    {
        form: "ZREVRANGE.with_scores",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 3n },
                client: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
            },
            {
                call: "ZREVRANGE.with_scores",
                since: [1, 2, 0],
                reply: { map: [[{ str: "c" }, { double: 3 }], [{ str: "b" }, { double: 2 }]] },
                client: (client) => client.zrevrangeWithScores("z", 0, 1),
                batch: (client) => client.zrevrangeWithScores("z", 0, 1),
                result: () => [{ element: "c", score: 3 }, { element: "b", score: 2 }],
            },
        ],
    },
    {
        form: "ZREVRANGEBYLEX",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 3n },
                client: (client) => client.zadd("z", { a: 0, b: 0, c: 0 }),
                batch: (client) => client.zadd("z", { a: 0, b: 0, c: 0 }),
            },
            {
                call: "ZREVRANGEBYLEX",
                since: [2, 8, 9],
                reply: { array: [{ str: "b" }, { str: "a" }] },
                client: (client) => client.zrevrangebylex("z", { value: "c", isInclusive: false }, InfBoundary.NegativeInfinity),
                batch: (client) => client.zrevrangebylex("z", { value: "c", isInclusive: false }, InfBoundary.NegativeInfinity),
            },
        ],
    },
    {
        form: "ZREVRANGEBYSCORE",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 3n },
                client: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
            },
            {
                call: "ZREVRANGEBYSCORE",
                since: [2, 2, 0],
                reply: { array: [{ str: "c" }, { str: "b" }] },
                client: (client) => client.zrevrangebyscore("z", InfBoundary.PositiveInfinity, { value: 1, isInclusive: false }),
                batch: (client) => client.zrevrangebyscore("z", InfBoundary.PositiveInfinity, { value: 1, isInclusive: false }),
            },
        ],
    },
    {
        form: "ZREVRANGEBYSCORE.with_scores",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 3n },
                client: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
            },
            {
                call: "ZREVRANGEBYSCORE.with_scores",
                since: [2, 2, 0],
                reply: { map: [[{ str: "c" }, { double: 3 }], [{ str: "b" }, { double: 2 }]] },
                client: (client) => client.zrevrangebyscoreWithScores("z", InfBoundary.PositiveInfinity, { value: 1, isInclusive: false }),
                batch: (client) => client.zrevrangebyscoreWithScores("z", InfBoundary.PositiveInfinity, { value: 1, isInclusive: false }),
                result: () => [{ element: "c", score: 3 }, { element: "b", score: 2 }],
            },
        ],
    },
    {
        form: "ZREVRANK",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 3n },
                client: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
            },
            {
                call: "ZREVRANK",
                since: [2, 0, 0],
                reply: { int: 2n },
                client: (client) => client.zrevrank("z", "a"),
                batch: (client) => client.zrevrank("z", "a"),
            },
            {
                call: "ZREVRANK",
                since: [2, 0, 0],
                reply: { nil: true },
                client: (client) => client.zrevrank("z", "x"),
                batch: (client) => client.zrevrank("z", "x"),
            },
        ],
    },
    {
        form: "ZREVRANK.with_score",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 3n },
                client: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2, c: 3 }),
            },
            {
                call: "ZREVRANK.with_score",
                since: [7, 2, 0],
                reply: { array: [{ int: 1n }, { double: 2 }] },
                client: (client) => client.zrevrankWithScore("z", "b"),
                batch: (client) => client.zrevrankWithScore("z", "b"),
            },
            {
                call: "ZREVRANK.with_score",
                since: [7, 2, 0],
                reply: { nil: true },
                client: (client) => client.zrevrankWithScore("z", "x"),
                batch: (client) => client.zrevrankWithScore("z", "x"),
            },
        ],
    },
    {
        form: "ZSCAN",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("z", { a: 1, b: 2 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2 }),
            },
            {
                call: "ZSCAN",
                since: [2, 8, 0],
                reply: { array: [{ str: "0" }, { array: [{ str: "a" }, { str: "1" }, { str: "b" }, { str: "2" }] }] },
                client: (client) => client.zscan("z", "0"),
                batch: (client) => client.zscan("z", "0"),
                result: () => ["0", ["a", "1", "b", "2"]],
            },
        ],
    },
    {
        form: "ZSCORE",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("z", { a: 1, b: 2 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2 }),
            },
            {
                call: "ZSCORE",
                since: [1, 2, 0],
                reply: { double: 2 },
                client: (client) => client.zscore("z", "b"),
                batch: (client) => client.zscore("z", "b"),
            },
            {
                call: "ZSCORE",
                since: [1, 2, 0],
                reply: { nil: true },
                client: (client) => client.zscore("z", "x"),
                batch: (client) => client.zscore("z", "x"),
            },
        ],
    },
    {
        form: "ZUNION",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("z", { a: 1, b: 2 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2 }),
            },
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("y", { b: 5, c: 7 }),
                batch: (client) => client.zadd("y", { b: 5, c: 7 }),
            },
            {
                call: "ZUNION",
                since: [6, 2, 0],
                reply: { array: [{ str: "a" }, { str: "b" }, { str: "c" }] },
            },
        ],
    },
    {
        form: "ZUNION.with_scores",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("z", { a: 1, b: 2 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2 }),
            },
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("y", { b: 5, c: 7 }),
                batch: (client) => client.zadd("y", { b: 5, c: 7 }),
            },
            {
                call: "ZUNION.with_scores",
                since: [6, 2, 0],
                reply: { map: [[{ str: "a" }, { double: 1 }], [{ str: "b" }, { double: 7 }], [{ str: "c" }, { double: 7 }]] },
                result: () => [{ element: "a", score: 1 }, { element: "b", score: 7 }, { element: "c", score: 7 }],
            },
            {
                call: "ZUNION.with_scores",
                since: [6, 2, 0],
                reply: { map: [[{ str: "a" }, { double: 2 }], [{ str: "b" }, { double: 4 }], [{ str: "c" }, { double: 7 }]] },
                client: (client) => client.zunionWithScores([["z", 2], ["y", 1]], { aggregationType: "MIN" }),
                batch: (client) => client.zunionWithScores([["z", 2], ["y", 1]], { aggregationType: "MIN" }),
                result: () => [{ element: "a", score: 2 }, { element: "b", score: 4 }, { element: "c", score: 7 }],
            },
        ],
    },
    {
        form: "ZUNIONSTORE",
        steps: [
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("z", { a: 1, b: 2 }),
                batch: (client) => client.zadd("z", { a: 1, b: 2 }),
            },
            {
                call: "ZADD",
                since: [1, 2, 0],
                reply: { int: 2n },
                client: (client) => client.zadd("y", { b: 5, c: 7 }),
                batch: (client) => client.zadd("y", { b: 5, c: 7 }),
            },
            {
                call: "ZUNIONSTORE",
                since: [2, 0, 0],
                reply: { int: 3n },
                client: (client) => client.zunionstore("d", [["z", 1], ["y", 2]], { aggregationType: "MAX" }),
                batch: (client) => client.zunionstore("d", [["z", 1], ["y", 2]], { aggregationType: "MAX" }),
            },
        ],
    },
    {
        form: "APPEND",
        steps: [
            {
                call: "APPEND",
                since: [2, 0, 0],
                reply: { int: 5n },
                client: (client) => client.append("greeting", "Hello"),
                batch: (client) => client.append("greeting", "Hello"),
            },
            {
                call: "APPEND",
                since: [2, 0, 0],
                reply: { int: 11n },
                client: (client) => client.append("greeting", " World"),
                batch: (client) => client.append("greeting", " World"),
            },
        ],
    },
    {
        form: "DECR",
        steps: [
            {
                call: "DECR",
                since: [1, 0, 0],
                reply: { int: -1n },
                client: (client) => client.decr("stock"),
                batch: (client) => client.decr("stock"),
            },
        ],
    },
    {
        form: "DECRBY",
        steps: [
            {
                call: "DECRBY",
                since: [1, 0, 0],
                reply: { int: -3n },
                client: (client) => client.decrBy("stock", 3),
                batch: (client) => client.decrBy("stock", 3),
            },
        ],
    },
    {
        form: "DELIFEQ",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("lock", "owner-1"),
                batch: (client) => client.set("lock", "owner-1"),
            },
            {
                call: "DELIFEQ",
                since: [9, 0, 0],
                reply: { bool: false },
                client: (client) => client.delifeq("lock", "owner-2"),
                batch: (client) => client.delifeq("lock", "owner-2"),
            },
        ],
    },
    {
        form: "GET",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("greeting", "Hello"),
                batch: (client) => client.set("greeting", "Hello"),
            },
            {
                call: "GET",
                since: [1, 0, 0],
                reply: { str: "Hello" },
                client: (client) => client.get("greeting"),
                batch: (client) => client.get("greeting"),
            },
        ],
    },
    {
        form: "GETDEL",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("token", "abc"),
                batch: (client) => client.set("token", "abc"),
            },
            {
                call: "GETDEL",
                since: [6, 2, 0],
                reply: { str: "abc" },
                client: (client) => client.getdel("token"),
                batch: (client) => client.getdel("token"),
            },
        ],
    },
    {
        form: "GETEX",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("session", "abc"),
                batch: (client) => client.set("session", "abc"),
            },
            {
                call: "GETEX",
                since: [6, 2, 0],
                reply: { str: "abc" },
                client: (client) => client.getex("session", { expiry: { type: TimeUnit.Seconds, duration: 60 } }),
                batch: (client) => client.getex("session", { type: TimeUnit.Seconds, duration: 60 }),
            },
        ],
    },
    {
        form: "GETRANGE",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("greeting", "Hello World"),
                batch: (client) => client.set("greeting", "Hello World"),
            },
            {
                call: "GETRANGE",
                since: [2, 4, 0],
                reply: { str: "World" },
                client: (client) => client.getrange("greeting", -5, -1),
                batch: (client) => client.getrange("greeting", -5, -1),
            },
        ],
    },
    {
        form: "GETSET",
        steps: [
            {
                call: "GETSET",
                since: [1, 0, 0],
                reply: { nil: true },
                client: (client) => client.getset("state", "new"),
                batch: (client) => client.getset("state", "new"),
            },
        ],
    },
    {
        form: "INCR",
        steps: [
            {
                call: "INCR",
                since: [1, 0, 0],
                reply: { int: 1n },
                client: (client) => client.incr("visits"),
                batch: (client) => client.incr("visits"),
            },
        ],
    },
    {
        form: "INCRBY",
        steps: [
            {
                call: "INCRBY",
                since: [1, 0, 0],
                reply: { int: 10n },
                client: (client) => client.incrBy("visits", 10),
                batch: (client) => client.incrBy("visits", 10),
            },
        ],
    },
    {
        form: "INCRBYFLOAT",
        steps: [
            {
                call: "INCRBYFLOAT",
                since: [2, 6, 0],
                reply: { double: 0.5 },
                client: (client) => client.incrByFloat("weight", 0.5),
                batch: (client) => client.incrByFloat("weight", 0.5),
            },
        ],
    },
    {
        form: "LCS",
        steps: [
            {
                call: "MSET",
                since: [1, 0, 1],
                reply: { ok: true },
                client: (client) => client.mset({ a: "ohmytext", b: "mynewtext" }),
                batch: (client) => client.mset({ a: "ohmytext", b: "mynewtext" }),
            },
            {
                call: "LCS",
                since: [7, 0, 0],
                reply: { str: "mytext" },
                client: (client) => client.lcs("a", "b"),
                batch: (client) => client.lcs("a", "b"),
            },
        ],
    },
    {
        form: "LCS.len",
        steps: [
            {
                call: "MSET",
                since: [1, 0, 1],
                reply: { ok: true },
                client: (client) => client.mset({ a: "ohmytext", b: "mynewtext" }),
                batch: (client) => client.mset({ a: "ohmytext", b: "mynewtext" }),
            },
            {
                call: "LCS.len",
                since: [7, 0, 0],
                reply: { int: 6n },
                client: (client) => client.lcsLen("a", "b"),
                batch: (client) => client.lcsLen("a", "b"),
            },
        ],
    },
    {
        form: "LCS.idx",
        steps: [
            {
                call: "MSET",
                since: [1, 0, 1],
                reply: { ok: true },
                client: (client) => client.mset({ a: "xab", b: "aby" }),
                batch: (client) => client.mset({ a: "xab", b: "aby" }),
            },
            {
                call: "LCS.idx",
                since: [7, 0, 0],
                reply: { map: [[{ str: "matches" }, { array: [{ array: [{ array: [{ int: 1n }, { int: 2n }] }, { array: [{ int: 0n }, { int: 1n }] }] }] }], [{ str: "len" }, { int: 2n }]] },
                client: (client) => client.lcsIdx("a", "b"),
                batch: (client) => client.lcsIdx("a", "b"),
            },
        ],
    },
    {
        form: "MGET",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("a", "1"),
                batch: (client) => client.set("a", "1"),
            },
            {
                call: "MGET",
                since: [1, 0, 0],
                reply: { array: [{ str: "1" }, { nil: true }] },
                client: (client) => client.mget(["a", "b"]),
                batch: (client) => client.mget(["a", "b"]),
            },
        ],
    },
    {
        form: "MSET",
        steps: [
            {
                call: "MSET",
                since: [1, 0, 1],
                reply: { ok: true },
                client: (client) => client.mset({ a: "1", b: "2" }),
                batch: (client) => client.mset({ a: "1", b: "2" }),
            },
        ],
    },
    {
        form: "MSETEX",
        steps: [
            {
                call: "MSETEX",
                since: [9, 1, 0],
                reply: { bool: true },
                client: (client) => client.msetex({ a: "1", b: "2" }, { expiry: { EX: 60 } }),
                batch: (client) => client.msetex({ a: "1", b: "2" }, { expiry: { EX: 60 } }),
            },
        ],
    },
    {
        form: "MSETNX",
        steps: [
            {
                call: "MSETNX",
                since: [1, 0, 1],
                reply: { bool: true },
                client: (client) => client.msetnx({ a: "1", b: "2" }),
                batch: (client) => client.msetnx({ a: "1", b: "2" }),
            },
        ],
    },
    {
        form: "PSETEX",
        steps: [
            {
                call: "PSETEX",
                since: [2, 6, 0],
                reply: { ok: true },
                client: (client) => client.psetex("token", 1500, "abc"),
                batch: (client) => client.psetex("token", 1500, "abc"),
            },
        ],
    },
    {
        form: "SET",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("greeting", "Hello"),
                batch: (client) => client.set("greeting", "Hello"),
            },
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { nil: true },
                client: (client) => client.set("greeting", "Hi", { conditionalSet: "onlyIfDoesNotExist" }),
                batch: (client) => client.set("greeting", "Hi", { conditionalSet: "onlyIfDoesNotExist" }),
            },
        ],
    },
    {
        form: "SET.get",
        steps: [
            {
                call: "SET.get",
                since: [6, 2, 0],
                reply: { nil: true },
                client: (client) => client.set("greeting", "Hello", { returnOldValue: true }),
                batch: (client) => client.set("greeting", "Hello", { returnOldValue: true }),
            },
        ],
    },
    {
        form: "SETEX",
        steps: [
            {
                call: "SETEX",
                since: [2, 0, 0],
                reply: { ok: true },
                client: (client) => client.setex("token", 60, "abc"),
                batch: (client) => client.setex("token", 60, "abc"),
            },
        ],
    },
    {
        form: "SETNX",
        steps: [
            {
                call: "SETNX",
                since: [1, 0, 0],
                reply: { bool: true },
                client: (client) => client.setnx("owner", "me"),
                batch: (client) => client.setnx("owner", "me"),
            },
        ],
    },
    {
        form: "SETRANGE",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("greeting", "Hello World"),
                batch: (client) => client.set("greeting", "Hello World"),
            },
            {
                call: "SETRANGE",
                since: [2, 2, 0],
                reply: { int: 11n },
                client: (client) => client.setrange("greeting", 6, "Earth"),
                batch: (client) => client.setrange("greeting", 6, "Earth"),
            },
        ],
    },
    {
        form: "STRLEN",
        steps: [
            {
                call: "STRLEN",
                since: [2, 2, 0],
                reply: { int: 0n },
                client: (client) => client.strlen("greeting"),
                batch: (client) => client.strlen("greeting"),
            },
        ],
    },
    {
        form: "SUBSTR",
        steps: [
            {
                call: "SUBSTR",
                since: [1, 0, 0],
                reply: { str: "" },
                client: (client) => client.substr("greeting", 0, 3),
                batch: (client) => client.substr("greeting", 0, 3),
            },
        ],
    },
    {
        form: "UNWATCH",
        steps: [
            {
                call: "UNWATCH",
                since: [2, 2, 0],
                reply: { ok: true },
                client: (client) => client.unwatch(),
                batch: null,
            },
        ],
    },
    {
        form: "WATCH",
        steps: [
            {
                call: "WATCH",
                since: [2, 2, 0],
                reply: { ok: true },
                client: (client) => client.watch(["stock"]),
                batch: null,
            },
        ],
    },
];
