// @generated from protobuf/commands by codegen. Do not edit.

import { BitFieldGet, BitFieldIncrBy, BitFieldOverflow, BitFieldSet, BitOffset, BitOffsetMultiplier, BitOverflowControl, BitmapIndexType, BitwiseOperation, ClientPauseMode, FlushMode, InfoOptions, InsertPosition, LatencyEntry, LatencyEventInfo, ListDirection, SignedEncoding, SortOrder, TimeUnit, UnsignedEncoding } from "@valkey/valkey-glide";
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
        form: "CLUSTER ADDSLOTS",
        steps: [
        ],
    },
    {
        form: "CLUSTER ADDSLOTSRANGE",
        steps: [
        ],
    },
    {
        form: "CLUSTER BUMPEPOCH",
        steps: [
        ],
    },
    {
        form: "CLUSTER CANCELSLOTMIGRATIONS",
        steps: [
        ],
    },
    {
        form: "CLUSTER COUNT-FAILURE-REPORTS",
        steps: [
        ],
    },
    {
        form: "CLUSTER COUNTKEYSINSLOT",
        steps: [
        ],
    },
    {
        form: "CLUSTER DELSLOTS",
        steps: [
        ],
    },
    {
        form: "CLUSTER DELSLOTSRANGE",
        steps: [
        ],
    },
    {
        form: "CLUSTER FAILOVER",
        steps: [
        ],
    },
    {
        form: "CLUSTER FLUSHSLOT",
        steps: [
        ],
    },
    {
        form: "CLUSTER FLUSHSLOTS",
        steps: [
        ],
    },
    {
        form: "CLUSTER FORGET",
        steps: [
        ],
    },
    {
        form: "CLUSTER GETKEYSINSLOT",
        steps: [
        ],
    },
    {
        form: "CLUSTER GETSLOTMIGRATIONS",
        steps: [
        ],
    },
    {
        form: "CLUSTER INFO",
        steps: [
        ],
    },
    {
        form: "CLUSTER KEYSLOT",
        steps: [
        ],
    },
    {
        form: "CLUSTER LINKS",
        steps: [
        ],
    },
    {
        form: "CLUSTER MEET",
        steps: [
        ],
    },
    {
        form: "CLUSTER MIGRATESLOTS",
        steps: [
        ],
    },
    {
        form: "CLUSTER MYID",
        steps: [
        ],
    },
    {
        form: "CLUSTER MYSHARDID",
        steps: [
        ],
    },
    {
        form: "CLUSTER NODES",
        steps: [
        ],
    },
    {
        form: "CLUSTER REPLICAS",
        steps: [
        ],
    },
    {
        form: "CLUSTER REPLICATE",
        steps: [
        ],
    },
    {
        form: "CLUSTER REPLICATE.no_one",
        steps: [
        ],
    },
    {
        form: "CLUSTER RESET",
        steps: [
        ],
    },
    {
        form: "CLUSTER SAVECONFIG",
        steps: [
        ],
    },
    {
        form: "CLUSTER SET-CONFIG-EPOCH",
        steps: [
        ],
    },
    {
        form: "CLUSTER SETSLOT",
        steps: [
        ],
    },
    {
        form: "CLUSTER SHARDS",
        steps: [
        ],
    },
    {
        form: "CLUSTER SLAVES",
        steps: [
        ],
    },
    {
        form: "CLUSTER SLOT-STATS",
        steps: [
        ],
    },
    {
        form: "CLUSTER SLOT-STATS.order_by",
        steps: [
        ],
    },
    {
        form: "CLUSTER SLOTS",
        steps: [
        ],
    },
    {
        form: "CLUSTERSCAN",
        steps: [
        ],
    },
    {
        form: "READONLY",
        steps: [
        ],
    },
    {
        form: "READWRITE",
        steps: [
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
            {
                call: "CLIENT ID",
                since: [5, 0, 0],
                varies: true,
                reply: { int: 7n },
                client: (client) => client.clientId(),
                batch: (client) => client.clientId(),
            },
        ],
    },
    {
        form: "CLIENT IMPORT-SOURCE",
        steps: [
            {
                call: "CONFIG SET",
                since: [2, 0, 0],
                reply: { ok: true },
                client: (client) => client.configSet({ "import-mode": "yes" }),
                batch: (client) => client.configSet({ "import-mode": "yes" }),
            },
            {
                call: "CLIENT IMPORT-SOURCE",
                since: [8, 1, 0],
                reply: { ok: true },
                client: (client) => client.clientImportSource("ON"),
                batch: (client) => client.clientImportSource("ON"),
            },
            {
                call: "CLIENT IMPORT-SOURCE",
                since: [8, 1, 0],
                reply: { ok: true },
                client: (client) => client.clientImportSource("OFF"),
                batch: (client) => client.clientImportSource("OFF"),
            },
            {
                call: "CONFIG SET",
                since: [2, 0, 0],
                reply: { ok: true },
                client: (client) => client.configSet({ "import-mode": "no" }),
                batch: (client) => client.configSet({ "import-mode": "no" }),
            },
        ],
    },
    {
        form: "CLIENT INFO",
        steps: [
            {
                call: "CLIENT INFO",
                since: [6, 2, 0],
                varies: true,
                reply: { str: "id=7 addr=127.0.0.1:50000 laddr=127.0.0.1:6379 db=0" },
                client: (client) => client.clientInfo(),
                batch: (client) => client.clientInfo(),
            },
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
            {
                call: "CLIENT LIST",
                since: [2, 4, 0],
                varies: true,
                reply: { str: "id=7 addr=127.0.0.1:50000 laddr=127.0.0.1:6379 db=0" },
                client: (client) => client.clientList({ filters: [{ TYPE: "NORMAL" }] }),
                batch: (client) => client.clientList({ filters: [{ TYPE: "NORMAL" }] }),
            },
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
            {
                call: "MIGRATE.keys",
                since: [3, 0, 6],
                reply: { text: "4e4f4b4559" },
                client: (client) => client.migrate("127.0.0.1", 6379, ["none", "neither"], 0, 1000),
                batch: (client) => client.migrate("127.0.0.1", 6379, ["none", "neither"], 0, 1000),
            },
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
            {
                call: "CONFIG SET",
                since: [2, 0, 0],
                reply: { ok: true },
                client: (client) => client.configSet({ "maxmemory-policy": "allkeys-lfu" }),
                batch: (client) => client.configSet({ "maxmemory-policy": "allkeys-lfu" }),
            },
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("a", "1"),
                batch: (client) => client.set("a", "1"),
            },
            {
                call: "OBJECT FREQ",
                since: [4, 0, 0],
                varies: true,
                reply: { int: 5n },
                client: (client) => client.objectFreq("a"),
                batch: (client) => client.objectFreq("a"),
            },
            {
                call: "CONFIG SET",
                since: [2, 0, 0],
                reply: { ok: true },
                client: (client) => client.configSet({ "maxmemory-policy": "noeviction" }),
                batch: (client) => client.configSet({ "maxmemory-policy": "noeviction" }),
            },
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
            {
                call: "RESTORE",
                since: [2, 6, 0],
                reply: { ok: true },
                client: (client) => client.restore("n", 0, Buffer.from("00c00a0a006e9f57450eae63bb", "hex")),
                batch: (client) => client.restore("n", 0, Buffer.from("00c00a0a006e9f57450eae63bb", "hex")),
            },
            {
                call: "GET",
                since: [1, 0, 0],
                reply: { str: "10" },
                client: (client) => client.get("n"),
                batch: (client) => client.get("n"),
            },
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
            {
                call: "RPUSH",
                since: [1, 0, 0],
                reply: { int: 3n },
                client: (client) => client.rpush("l", ["3", "1", "2"]),
                batch: (client) => client.rpush("l", ["3", "1", "2"]),
            },
            {
                call: "SORT.store",
                since: [1, 0, 0],
                reply: { int: 3n },
                client: (client) => client.sortStore("l", "sorted"),
                batch: (client) => client.sortStore("l", "sorted"),
            },
            {
                call: "LRANGE",
                since: [1, 0, 0],
                reply: { array: [{ str: "1" }, { str: "2" }, { str: "3" }] },
                client: (client) => client.lrange("sorted", 0, -1),
                batch: (client) => client.lrange("sorted", 0, -1),
            },
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
        form: "ACL CAT",
        steps: [
            {
                call: "ACL CAT",
                since: [6, 0, 0],
                varies: true,
                reply: { array: [{ str: "get" }] },
                client: (client) => client.aclCat("read"),
                batch: (client) => client.aclCat("read"),
            },
            {
                call: "ACL CAT",
                since: [6, 0, 0],
                varies: true,
                reply: { array: [{ str: "keyspace" }] },
                client: (client) => client.aclCat(),
                batch: (client) => client.aclCat(),
            },
        ],
    },
    {
        form: "ACL DELUSER",
        steps: [
            {
                call: "ACL SETUSER",
                since: [6, 0, 0],
                reply: { ok: true },
                client: (client) => client.aclSetUser("temporary"),
                batch: (client) => client.aclSetUser("temporary"),
            },
            {
                call: "ACL DELUSER",
                since: [6, 0, 0],
                reply: { int: 1n },
                client: (client) => client.aclDelUser(["temporary", "nobody"]),
                batch: (client) => client.aclDelUser(["temporary", "nobody"]),
            },
        ],
    },
    {
        form: "ACL DRYRUN",
        steps: [
            {
                call: "ACL DRYRUN",
                since: [7, 0, 0],
                reply: { ok: true },
                client: (client) => client.aclDryRun("default", "GET", ["a"]),
                batch: (client) => client.aclDryRun("default", "GET", ["a"]),
            },
            {
                call: "ACL SETUSER",
                since: [6, 0, 0],
                reply: { ok: true },
                client: (client) => client.aclSetUser("reader", ["+get", "~a*"]),
                batch: (client) => client.aclSetUser("reader", ["+get", "~a*"]),
            },
            {
                call: "ACL DRYRUN",
                since: [7, 0, 0],
                varies: true,
                reply: { str: "User reader has no permissions to run the 'set' command" },
                client: (client) => client.aclDryRun("reader", "SET", ["a", "1"]),
                batch: (client) => client.aclDryRun("reader", "SET", ["a", "1"]),
            },
            {
                call: "ACL DELUSER",
                since: [6, 0, 0],
                reply: { int: 1n },
                client: (client) => client.aclDelUser(["reader"]),
                batch: (client) => client.aclDelUser(["reader"]),
            },
        ],
    },
    {
        form: "ACL GENPASS",
        steps: [
            {
                call: "ACL GENPASS",
                since: [6, 0, 0],
                varies: true,
                reply: { str: "dd721260" },
                client: (client) => client.aclGenPass(32),
                batch: (client) => client.aclGenPass(32),
            },
        ],
    },
    {
        form: "ACL GETUSER",
        steps: [
            {
                call: "ACL SETUSER",
                since: [6, 0, 0],
                reply: { ok: true },
                client: (client) => client.aclSetUser("reader", ["on", "nopass", "~a*", "+get"]),
                batch: (client) => client.aclSetUser("reader", ["on", "nopass", "~a*", "+get"]),
            },
            {
                call: "ACL GETUSER",
                since: [6, 0, 0],
                varies: true,
                reply: { map: [[{ str: "commands" }, { str: "-@all +get" }], [{ str: "keys" }, { str: "~a*" }]] },
                client: (client) => client.aclGetUser("reader"),
                batch: (client) => client.aclGetUser("reader"),
            },
            {
                call: "ACL DELUSER",
                since: [6, 0, 0],
                reply: { int: 1n },
                client: (client) => client.aclDelUser(["reader"]),
                batch: (client) => client.aclDelUser(["reader"]),
            },
            {
                call: "ACL GETUSER",
                since: [6, 0, 0],
                reply: { nil: true },
                client: (client) => client.aclGetUser("reader"),
                batch: (client) => client.aclGetUser("reader"),
            },
        ],
    },
    {
        form: "ACL LIST",
        steps: [
            {
                call: "ACL LIST",
                since: [6, 0, 0],
                varies: true,
                reply: { array: [{ str: "user default on nopass ~* &* +@all" }] },
                client: (client) => client.aclList(),
                batch: (client) => client.aclList(),
            },
        ],
    },
    {
        form: "ACL LOAD",
        steps: [
        ],
    },
    {
        form: "ACL LOG",
        steps: [
            {
                call: "ACL LOG.reset",
                since: [6, 0, 0],
                reply: { ok: true },
                client: (client) => client.aclLogReset(),
                batch: (client) => client.aclLogReset(),
            },
            {
                call: "ACL LOG",
                since: [6, 0, 0],
                reply: { array: [] },
                client: (client) => client.aclLog(5),
                batch: (client) => client.aclLog(5),
            },
        ],
    },
    {
        form: "ACL LOG.reset",
        steps: [
            {
                call: "ACL LOG.reset",
                since: [6, 0, 0],
                reply: { ok: true },
                client: (client) => client.aclLogReset(),
                batch: (client) => client.aclLogReset(),
            },
        ],
    },
    {
        form: "ACL SAVE",
        steps: [
        ],
    },
    {
        form: "ACL SETUSER",
        steps: [
            {
                call: "ACL SETUSER",
                since: [6, 0, 0],
                reply: { ok: true },
                client: (client) => client.aclSetUser("writer", ["on", ">secret", "~log:*", "+@write"]),
                batch: (client) => client.aclSetUser("writer", ["on", ">secret", "~log:*", "+@write"]),
            },
            {
                call: "ACL DELUSER",
                since: [6, 0, 0],
                reply: { int: 1n },
                client: (client) => client.aclDelUser(["writer"]),
                batch: (client) => client.aclDelUser(["writer"]),
            },
        ],
    },
    {
        form: "ACL USERS",
        steps: [
            {
                call: "ACL USERS",
                since: [6, 0, 0],
                varies: true,
                reply: { array: [{ str: "default" }] },
                client: (client) => client.aclUsers(),
                batch: (client) => client.aclUsers(),
            },
        ],
    },
    {
        form: "ACL WHOAMI",
        steps: [
            {
                call: "ACL WHOAMI",
                since: [6, 0, 0],
                reply: { str: "default" },
                client: (client) => client.aclWhoami(),
                batch: (client) => client.aclWhoami(),
            },
        ],
    },
    {
        form: "BGREWRITEAOF",
        steps: [
        ],
    },
    {
        form: "BGSAVE",
        steps: [
        ],
    },
    {
        form: "BGSAVE.cancel",
        steps: [
        ],
    },
    {
        form: "BGSAVE.schedule",
        steps: [
        ],
    },
    {
        form: "COMMAND COUNT",
        steps: [
            {
                call: "COMMAND COUNT",
                since: [2, 8, 13],
                varies: true,
                reply: { int: 257n },
                client: (client) => client.commandCount(),
                batch: (client) => client.commandCount(),
            },
        ],
    },
    {
        form: "COMMAND DOCS",
        steps: [
            {
                call: "COMMAND DOCS",
                since: [7, 0, 0],
                varies: true,
                reply: { map: [[{ str: "swapdb" }, { map: [[{ str: "since" }, { str: "4.0.0" }]] }]] },
                client: (client) => client.commandDocs(["swapdb"]),
                batch: (client) => client.commandDocs(["swapdb"]),
            },
            {
                call: "COMMAND DOCS",
                since: [7, 0, 0],
                reply: { map: [] },
                client: (client) => client.commandDocs(["no-such-command"]),
                batch: (client) => client.commandDocs(["no-such-command"]),
            },
        ],
    },
    {
        form: "COMMAND GETKEYS",
        steps: [
            {
                call: "COMMAND GETKEYS",
                since: [2, 8, 13],
                reply: { array: [{ str: "a" }, { str: "b" }] },
                client: (client) => client.commandGetKeys("MSET", ["a", "1", "b", "2"]),
                batch: (client) => client.commandGetKeys("MSET", ["a", "1", "b", "2"]),
            },
        ],
    },
    {
        form: "COMMAND GETKEYSANDFLAGS",
        steps: [
            {
                call: "COMMAND GETKEYSANDFLAGS",
                since: [7, 0, 0],
                reply: { array: [{ array: [{ str: "a" }, { set: [{ text: "4f57" }, { text: "757064617465" }] }] }] },
                client: (client) => client.commandGetKeysAndFlags("SET", ["a", "1"]),
                batch: (client) => client.commandGetKeysAndFlags("SET", ["a", "1"]),
            },
        ],
    },
    {
        form: "COMMAND INFO",
        steps: [
            {
                call: "COMMAND INFO",
                since: [2, 8, 13],
                reply: { array: [{ nil: true }] },
                client: (client) => client.commandInfo(["no-such-command"]),
                batch: (client) => client.commandInfo(["no-such-command"]),
            },
            {
                call: "COMMAND INFO",
                since: [2, 8, 13],
                varies: true,
                reply: { array: [{ array: [{ str: "get" }, { int: 2n }] }] },
                client: (client) => client.commandInfo(["get"]),
                batch: (client) => client.commandInfo(["get"]),
            },
        ],
    },
    {
        form: "COMMAND LIST",
        steps: [
            {
                call: "COMMAND LIST",
                since: [7, 0, 0],
                reply: { array: [{ str: "swapdb" }] },
                client: (client) => client.commandList({ PATTERN: "swap*" }),
                batch: (client) => client.commandList({ PATTERN: "swap*" }),
            },
            {
                call: "COMMAND LIST",
                since: [7, 0, 0],
                varies: true,
                reply: { array: [{ str: "bitcount" }] },
                client: (client) => client.commandList({ ACLCAT: "bitmap" }),
                batch: (client) => client.commandList({ ACLCAT: "bitmap" }),
            },
            {
                call: "COMMAND LIST",
                since: [7, 0, 0],
                reply: { array: [] },
                client: (client) => client.commandList({ MODULE: "no-such-module" }),
                batch: (client) => client.commandList({ MODULE: "no-such-module" }),
            },
        ],
    },
    {
        form: "COMMANDLOG GET",
        steps: [
            {
                call: "COMMANDLOG RESET",
                since: [8, 1, 0],
                reply: { ok: true },
                client: (client) => client.commandlogReset("LARGE-REPLY"),
                batch: (client) => client.commandlogReset("LARGE-REPLY"),
            },
            {
                call: "COMMANDLOG GET",
                since: [8, 1, 0],
                reply: { array: [] },
                client: (client) => client.commandlogGet(10, "LARGE-REPLY"),
                batch: (client) => client.commandlogGet(10, "LARGE-REPLY"),
            },
        ],
    },
    {
        form: "COMMANDLOG LEN",
        steps: [
            {
                call: "COMMANDLOG LEN",
                since: [8, 1, 0],
                varies: true,
                reply: { int: 0n },
                client: (client) => client.commandlogLen("SLOW"),
                batch: (client) => client.commandlogLen("SLOW"),
            },
        ],
    },
    {
        form: "COMMANDLOG RESET",
        steps: [
            {
                call: "COMMANDLOG RESET",
                since: [8, 1, 0],
                reply: { ok: true },
                client: (client) => client.commandlogReset("SLOW"),
                batch: (client) => client.commandlogReset("SLOW"),
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
        form: "CONFIG RESETSTAT",
        steps: [
            {
                call: "CONFIG RESETSTAT",
                since: [2, 0, 0],
                reply: { ok: true },
                client: (client) => client.configResetStat(),
                batch: (client) => client.configResetStat(),
            },
        ],
    },
    {
        form: "CONFIG REWRITE",
        steps: [
            {
                call: "CONFIG REWRITE",
                since: [2, 8, 0],
                reply: { ok: true },
                client: (client) => client.configRewrite(),
                batch: (client) => client.configRewrite(),
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
        form: "DEBUG",
        steps: [
            {
                call: "DEBUG",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.debug("SLEEP", ["0"]),
                batch: (client) => client.debug("SLEEP", ["0"]),
            },
        ],
    },
    {
        form: "FAILOVER",
        steps: [
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
            {
                call: "INFO",
                since: [1, 0, 0],
                varies: true,
                reply: { str: "# Replication" },
                client: (client) => client.info([InfoOptions.Replication]),
                batch: (client) => client.info([InfoOptions.Replication]),
            },
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
        form: "LATENCY DOCTOR",
        steps: [
            {
                call: "LATENCY DOCTOR",
                since: [2, 8, 13],
                varies: true,
                reply: { str: "I have seen no latency spike." },
                client: (client) => client.latencyDoctor(),
                batch: (client) => client.latencyDoctor(),
            },
        ],
    },
    {
        form: "LATENCY GRAPH",
        steps: [
            {
                call: "CONFIG SET",
                since: [2, 0, 0],
                reply: { ok: true },
                client: (client) => client.configSet({ "latency-monitor-threshold": "1" }),
                batch: (client) => client.configSet({ "latency-monitor-threshold": "1" }),
            },
            {
                call: "DEBUG",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.debug("SLEEP", ["0.003"]),
                batch: (client) => client.debug("SLEEP", ["0.003"]),
            },
            {
                call: "LATENCY GRAPH",
                since: [2, 8, 13],
                varies: true,
                reply: { str: "command - high 3 ms, low 3 ms (all time high 3 ms)" },
                client: (client) => client.latencyGraph("command"),
                batch: (client) => client.latencyGraph("command"),
            },
            {
                call: "CONFIG SET",
                since: [2, 0, 0],
                reply: { ok: true },
                client: (client) => client.configSet({ "latency-monitor-threshold": "0" }),
                batch: (client) => client.configSet({ "latency-monitor-threshold": "0" }),
            },
        ],
    },
    {
        form: "LATENCY HISTOGRAM",
        steps: [
            {
                call: "CONFIG RESETSTAT",
                since: [2, 0, 0],
                reply: { ok: true },
                client: (client) => client.configResetStat(),
                batch: (client) => client.configResetStat(),
            },
            {
                call: "LATENCY HISTOGRAM",
                since: [7, 0, 0],
                reply: { map: [] },
                client: (client) => client.latencyHistogram(["zunionstore"]),
                batch: (client) => client.latencyHistogram(["zunionstore"]),
            },
            {
                call: "LATENCY HISTOGRAM",
                since: [7, 0, 0],
                varies: true,
                reply: { map: [[{ str: "config|resetstat" }, { map: [[{ str: "calls" }, { int: 1n }]] }]] },
                client: (client) => client.latencyHistogram(["config"]),
                batch: (client) => client.latencyHistogram(["config"]),
            },
        ],
    },
    {
        form: "LATENCY HISTORY",
        steps: [
            {
                call: "CONFIG SET",
                since: [2, 0, 0],
                reply: { ok: true },
                client: (client) => client.configSet({ "latency-monitor-threshold": "1" }),
                batch: (client) => client.configSet({ "latency-monitor-threshold": "1" }),
            },
            {
                call: "DEBUG",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.debug("SLEEP", ["0.003"]),
                batch: (client) => client.debug("SLEEP", ["0.003"]),
            },
            {
                call: "LATENCY HISTORY",
                since: [2, 8, 13],
                varies: true,
                reply: { array: [{ array: [{ int: 1700000000n }, { int: 3n }] }] },
                client: (client) => client.latencyHistory("command"),
                batch: (client) => client.latencyHistory("command"),
                result: () => [new LatencyEntry(1700000000, 3)],
            },
            {
                call: "CONFIG SET",
                since: [2, 0, 0],
                reply: { ok: true },
                client: (client) => client.configSet({ "latency-monitor-threshold": "0" }),
                batch: (client) => client.configSet({ "latency-monitor-threshold": "0" }),
            },
        ],
    },
    {
        form: "LATENCY LATEST",
        steps: [
            {
                call: "CONFIG SET",
                since: [2, 0, 0],
                reply: { ok: true },
                client: (client) => client.configSet({ "latency-monitor-threshold": "1" }),
                batch: (client) => client.configSet({ "latency-monitor-threshold": "1" }),
            },
            {
                call: "DEBUG",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.debug("SLEEP", ["0.003"]),
                batch: (client) => client.debug("SLEEP", ["0.003"]),
            },
            {
                call: "LATENCY LATEST",
                since: [2, 8, 13],
                varies: true,
                reply: { array: [{ array: [{ str: "command" }, { int: 1700000000n }, { int: 3n }, { int: 3n }] }] },
                client: (client) => client.latencyLatest(),
                batch: (client) => client.latencyLatest(),
                result: () => [new LatencyEventInfo("command", 1700000000, 3, 3)],
            },
            {
                call: "CONFIG SET",
                since: [2, 0, 0],
                reply: { ok: true },
                client: (client) => client.configSet({ "latency-monitor-threshold": "0" }),
                batch: (client) => client.configSet({ "latency-monitor-threshold": "0" }),
            },
        ],
    },
    {
        form: "LATENCY RESET",
        steps: [
            {
                call: "LATENCY RESET",
                since: [2, 8, 13],
                reply: { int: 0n },
                client: (client) => client.latencyReset(["no-such-event", "another"]),
                batch: (client) => client.latencyReset(["no-such-event", "another"]),
            },
            {
                call: "LATENCY RESET",
                since: [2, 8, 13],
                varies: true,
                reply: { int: 0n },
                client: (client) => client.latencyReset(),
                batch: (client) => client.latencyReset(),
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
        form: "MEMORY DOCTOR",
        steps: [
            {
                call: "MEMORY DOCTOR",
                since: [4, 0, 0],
                varies: true,
                reply: { str: "I have nothing to say about this instance." },
                client: (client) => client.memoryDoctor(),
                batch: (client) => client.memoryDoctor(),
            },
        ],
    },
    {
        form: "MEMORY MALLOC-STATS",
        steps: [
            {
                call: "MEMORY MALLOC-STATS",
                since: [4, 0, 0],
                varies: true,
                reply: { str: "___ Begin jemalloc statistics ___" },
                client: (client) => client.memoryMallocStats(),
                batch: (client) => client.memoryMallocStats(),
            },
        ],
    },
    {
        form: "MEMORY PURGE",
        steps: [
            {
                call: "MEMORY PURGE",
                since: [4, 0, 0],
                reply: { ok: true },
                client: (client) => client.memoryPurge(),
                batch: (client) => client.memoryPurge(),
            },
        ],
    },
    {
        form: "MEMORY STATS",
        steps: [
            {
                call: "MEMORY STATS",
                since: [4, 0, 0],
                varies: true,
                reply: { map: [[{ str: "keys.count" }, { int: 0n }]] },
                client: (client) => client.memoryStats(),
                batch: (client) => client.memoryStats(),
                result: () => ({ keysCount: 0 }),
            },
        ],
    },
    {
        form: "MEMORY USAGE",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("a", "1"),
                batch: (client) => client.set("a", "1"),
            },
            {
                call: "MEMORY USAGE",
                since: [4, 0, 0],
                varies: true,
                reply: { int: 32n },
                client: (client) => client.memoryUsage("a", { samples: 0 }),
                batch: (client) => client.memoryUsage("a", { samples: 0 }),
            },
            {
                call: "MEMORY USAGE",
                since: [4, 0, 0],
                reply: { nil: true },
                client: (client) => client.memoryUsage("b"),
                batch: (client) => client.memoryUsage("b"),
            },
        ],
    },
    {
        form: "MODULE LIST",
        steps: [
            {
                call: "MODULE LIST",
                since: [4, 0, 0],
                varies: true,
                reply: { array: [] },
                client: (client) => client.moduleList(),
                batch: (client) => client.moduleList(),
            },
        ],
    },
    {
        form: "MODULE LOAD",
        steps: [
        ],
    },
    {
        form: "MODULE LOADEX",
        steps: [
        ],
    },
    {
        form: "MODULE UNLOAD",
        steps: [
        ],
    },
    {
        form: "REPLICAOF",
        steps: [
        ],
    },
    {
        form: "REPLICAOF.no_one",
        steps: [
            {
                call: "REPLICAOF.no_one",
                since: [5, 0, 0],
                reply: { ok: true },
                client: (client) => client.replicaofNoOne(),
                batch: (client) => client.replicaofNoOne(),
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
        form: "SAVE",
        steps: [
            {
                call: "SAVE",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.save(),
                batch: null,
            },
        ],
    },
    {
        form: "SHUTDOWN",
        steps: [
        ],
    },
    {
        form: "SHUTDOWN.abort",
        steps: [
        ],
    },
    {
        form: "SLAVEOF",
        steps: [
        ],
    },
    {
        form: "SLAVEOF.no_one",
        steps: [
            {
                call: "SLAVEOF.no_one",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.slaveofNoOne(),
                batch: (client) => client.slaveofNoOne(),
            },
        ],
    },
    {
        form: "SLOWLOG GET",
        steps: [
            {
                call: "CONFIG SET",
                since: [2, 0, 0],
                reply: { ok: true },
                client: (client) => client.configSet({ "slowlog-log-slower-than": "-1" }),
                batch: (client) => client.configSet({ "slowlog-log-slower-than": "-1" }),
            },
            {
                call: "SLOWLOG RESET",
                since: [2, 2, 12],
                reply: { ok: true },
                client: (client) => client.slowlogReset(),
                batch: (client) => client.slowlogReset(),
            },
            {
                call: "SLOWLOG GET",
                since: [2, 2, 12],
                reply: { array: [] },
                client: (client) => client.slowlogGet(5),
                batch: (client) => client.slowlogGet(5),
            },
            {
                call: "CONFIG SET",
                since: [2, 0, 0],
                reply: { ok: true },
                client: (client) => client.configSet({ "slowlog-log-slower-than": "10000" }),
                batch: (client) => client.configSet({ "slowlog-log-slower-than": "10000" }),
            },
        ],
    },
    {
        form: "SLOWLOG LEN",
        steps: [
            {
                call: "SLOWLOG LEN",
                since: [2, 2, 12],
                varies: true,
                reply: { int: 0n },
                client: (client) => client.slowlogLen(),
                batch: (client) => client.slowlogLen(),
            },
        ],
    },
    {
        form: "SLOWLOG RESET",
        steps: [
            {
                call: "SLOWLOG RESET",
                since: [2, 2, 12],
                reply: { ok: true },
                client: (client) => client.slowlogReset(),
                batch: (client) => client.slowlogReset(),
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
