// @generated from protobuf/commands by codegen. Do not edit.

import { BitFieldGet, BitFieldIncrBy, BitFieldOverflow, BitFieldSet, BitOffset, BitOffsetMultiplier, BitOverflowControl, BitmapIndexType, BitwiseOperation, ClientPauseMode, ConditionalChange, FlushMode, FunctionRestorePolicy, GeoUnit, GlideFt, GlideJson, HashExpirationCondition, HashFieldConditionalChange, InfBoundary, InfoOptions, InsertPosition, JsonBatch, LatencyEntry, LatencyEventInfo, ListDirection, ScoreFilter, SignedEncoding, SortOrder, TimeUnit, UnsignedEncoding, UpdateByScore } from "@valkey/valkey-glide";
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
        together: ["a", "b", "c"],
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
                cluster: (client) => client.clientGetName(),
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
                cluster: (client) => client.clientGetredir(),
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
                cluster: (client) => client.clientId(),
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
                cluster: (client) => client.configSet({ "import-mode": "yes" }),
                batch: (client) => client.configSet({ "import-mode": "yes" }),
            },
            {
                call: "CLIENT IMPORT-SOURCE",
                since: [8, 1, 0],
                reply: { ok: true },
                client: (client) => client.clientImportSource("ON"),
                cluster: (client) => client.clientImportSource("ON"),
                batch: (client) => client.clientImportSource("ON"),
            },
            {
                call: "CLIENT IMPORT-SOURCE",
                since: [8, 1, 0],
                reply: { ok: true },
                client: (client) => client.clientImportSource("OFF"),
                cluster: (client) => client.clientImportSource("OFF"),
                batch: (client) => client.clientImportSource("OFF"),
            },
            {
                call: "CONFIG SET",
                since: [2, 0, 0],
                reply: { ok: true },
                client: (client) => client.configSet({ "import-mode": "no" }),
                cluster: (client) => client.configSet({ "import-mode": "no" }),
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
                cluster: (client) => client.clientInfo(),
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
                cluster: (client) => client.clientKill([{ ID: [1000000] }]),
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
                cluster: (client) => client.clientList({ filters: [{ TYPE: "NORMAL" }] }),
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
                cluster: (client) => client.clientNoEvict("OFF"),
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
                cluster: (client) => client.clientNoTouch("OFF"),
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
                cluster: (client) => client.clientPause(1, ClientPauseMode.WRITE),
                batch: (client) => client.clientPause(1, ClientPauseMode.WRITE),
            },
            {
                call: "CLIENT UNPAUSE",
                since: [6, 2, 0],
                reply: { ok: true },
                client: (client) => client.clientUnpause(),
                cluster: (client) => client.clientUnpause(),
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
                cluster: (client) => client.clientSetInfo({ "LIB-NAME": "my-library" }),
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
                cluster: (client) => client.clientSetName("worker-1"),
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
                cluster: (client) => client.clientTrackingInfo(),
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
                cluster: (client) => client.clientUnblock(1000000),
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
                cluster: (client) => client.clientUnpause(),
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
                cluster: (client) => client.echo("Hello"),
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
                cluster: (client) => client.ping({ message: "Hello" }),
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
                clusterBatch: null,
            },
        ],
    },
    {
        form: "COPY",
        together: ["a", "b"],
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
                cluster: (client) => client.keys("user:*"),
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
        together: ["neither", "none"],
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
                cluster: (client) => client.configSet({ "maxmemory-policy": "allkeys-lfu" }),
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
                cluster: (client) => client.configSet({ "maxmemory-policy": "noeviction" }),
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
                cluster: (client) => client.randomKey(),
                batch: (client) => client.randomKey(),
            },
        ],
    },
    {
        form: "RENAME",
        together: ["a", "b"],
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
        together: ["a", "b"],
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
                cluster: null,
                batch: (client) => client.scan("0", { count: 100 }),
                clusterBatch: null,
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
        together: ["l", "sorted"],
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
                cluster: (client) => client.waitaof(0, 0, 100),
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
        together: ["Sicily", "near"],
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
        together: ["Sicily", "near"],
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
        together: ["Sicily", "near"],
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
        together: ["Sicily", "near"],
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
        together: ["Sicily", "near"],
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
        together: ["Sicily", "near"],
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
        form: "HDEL",
        steps: [
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 2n },
                client: (client) => client.hset("user", { name: "Ada", city: "London" }),
                batch: (client) => client.hset("user", { name: "Ada", city: "London" }),
            },
            {
                call: "HDEL",
                since: [2, 0, 0],
                reply: { int: 1n },
                client: (client) => client.hdel("user", ["city", "phone"]),
                batch: (client) => client.hdel("user", ["city", "phone"]),
            },
        ],
    },
    {
        form: "HEXISTS",
        steps: [
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 1n },
                client: (client) => client.hset("user", { name: "Ada" }),
                batch: (client) => client.hset("user", { name: "Ada" }),
            },
            {
                call: "HEXISTS",
                since: [2, 0, 0],
                reply: { bool: true },
                client: (client) => client.hexists("user", "name"),
                batch: (client) => client.hexists("user", "name"),
            },
        ],
    },
    {
        form: "HEXPIRE",
        steps: [
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 1n },
                client: (client) => client.hset("user", { name: "Ada" }),
                batch: (client) => client.hset("user", { name: "Ada" }),
            },
            {
                call: "HEXPIRE",
                since: [9, 0, 0],
                reply: { array: [{ int: 1n }, { int: -2n }] },
                client: (client) => client.hexpire("user", 60, ["name", "city"]),
                batch: (client) => client.hexpire("user", 60, ["name", "city"]),
            },
            {
                call: "HEXPIRE",
                since: [9, 0, 0],
                reply: { array: [{ int: 0n }] },
                client: (client) => client.hexpire("user", 60, ["name"], { condition: HashExpirationCondition.ONLY_IF_NO_EXPIRY }),
                batch: (client) => client.hexpire("user", 60, ["name"], { condition: HashExpirationCondition.ONLY_IF_NO_EXPIRY }),
            },
        ],
    },
    {
        form: "HEXPIREAT",
        steps: [
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 1n },
                client: (client) => client.hset("user", { name: "Ada" }),
                batch: (client) => client.hset("user", { name: "Ada" }),
            },
            {
                call: "HEXPIREAT",
                since: [9, 0, 0],
                reply: { array: [{ int: 1n }, { int: -2n }] },
                client: (client) => client.hexpireat("user", 4102444800, ["name", "city"]),
                batch: (client) => client.hexpireat("user", 4102444800, ["name", "city"]),
            },
            {
                call: "HEXPIREAT",
                since: [9, 0, 0],
                reply: { array: [{ int: 0n }] },
                client: (client) => client.hexpireat("user", 4102444800, ["name"], { condition: HashExpirationCondition.ONLY_IF_NO_EXPIRY }),
                batch: (client) => client.hexpireat("user", 4102444800, ["name"], { condition: HashExpirationCondition.ONLY_IF_NO_EXPIRY }),
            },
        ],
    },
    {
        form: "HEXPIRETIME",
        steps: [
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 2n },
                client: (client) => client.hset("user", { name: "Ada", city: "London" }),
                batch: (client) => client.hset("user", { name: "Ada", city: "London" }),
            },
            {
                call: "HEXPIREAT",
                since: [9, 0, 0],
                reply: { array: [{ int: 1n }] },
                client: (client) => client.hexpireat("user", 4102444800, ["name"]),
                batch: (client) => client.hexpireat("user", 4102444800, ["name"]),
            },
            {
                call: "HEXPIRETIME",
                since: [9, 0, 0],
                reply: { array: [{ int: 4102444800n }, { int: -1n }] },
                client: (client) => client.hexpiretime("user", ["name", "city"]),
                batch: (client) => client.hexpiretime("user", ["name", "city"]),
            },
        ],
    },
    {
        form: "HGET",
        steps: [
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 1n },
                client: (client) => client.hset("user", { name: "Ada" }),
                batch: (client) => client.hset("user", { name: "Ada" }),
            },
            {
                call: "HGET",
                since: [2, 0, 0],
                reply: { str: "Ada" },
                client: (client) => client.hget("user", "name"),
                batch: (client) => client.hget("user", "name"),
            },
        ],
    },
    {
        form: "HGETALL",
        steps: [
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 2n },
                client: (client) => client.hset("user", { name: "Ada", city: "London" }),
                batch: (client) => client.hset("user", { name: "Ada", city: "London" }),
            },
            {
                call: "HGETALL",
                since: [2, 0, 0],
                reply: { map: [[{ str: "name" }, { str: "Ada" }], [{ str: "city" }, { str: "London" }]] },
                client: (client) => client.hgetall("user"),
                batch: (client) => client.hgetall("user"),
                result: () => [{ field: "name", value: "Ada" }, { field: "city", value: "London" }],
            },
        ],
    },
    {
        form: "HGETDEL",
        steps: [
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 1n },
                client: (client) => client.hset("user", { name: "Ada" }),
                batch: (client) => client.hset("user", { name: "Ada" }),
            },
            {
                call: "HGETDEL",
                since: [9, 1, 0],
                reply: { array: [{ str: "Ada" }, { nil: true }] },
                client: (client) => client.hgetdel("user", ["name", "city"]),
                batch: (client) => client.hgetdel("user", ["name", "city"]),
            },
        ],
    },
    {
        form: "HGETEX",
        steps: [
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 1n },
                client: (client) => client.hset("user", { name: "Ada" }),
                batch: (client) => client.hset("user", { name: "Ada" }),
            },
            {
                call: "HGETEX",
                since: [9, 0, 0],
                reply: { array: [{ str: "Ada" }, { nil: true }] },
                client: (client) => client.hgetex("user", ["name", "city"]),
                batch: (client) => client.hgetex("user", ["name", "city"]),
            },
            {
                call: "HGETEX",
                since: [9, 0, 0],
                reply: { array: [{ str: "Ada" }] },
                client: (client) => client.hgetex("user", ["name"], { expiry: { type: TimeUnit.Seconds, count: 60 } }),
                batch: (client) => client.hgetex("user", ["name"], { expiry: { type: TimeUnit.Seconds, count: 60 } }),
            },
            {
                call: "HPERSIST",
                since: [9, 0, 0],
                reply: { array: [{ int: 1n }] },
                client: (client) => client.hpersist("user", ["name"]),
                batch: (client) => client.hpersist("user", ["name"]),
            },
        ],
    },
    {
        form: "HINCRBY",
        steps: [
            {
                call: "HINCRBY",
                since: [2, 0, 0],
                reply: { int: 5n },
                client: (client) => client.hincrBy("stock", "apples", 5),
                batch: (client) => client.hincrBy("stock", "apples", 5),
            },
        ],
    },
    {
        form: "HINCRBYFLOAT",
        steps: [
            {
                call: "HINCRBYFLOAT",
                since: [2, 6, 0],
                reply: { double: 0.5 },
                client: (client) => client.hincrByFloat("stock", "rice", 0.5),
                batch: (client) => client.hincrByFloat("stock", "rice", 0.5),
            },
        ],
    },
    {
        form: "HKEYS",
        steps: [
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 1n },
                client: (client) => client.hset("user", { name: "Ada" }),
                batch: (client) => client.hset("user", { name: "Ada" }),
            },
            {
                call: "HKEYS",
                since: [2, 0, 0],
                reply: { array: [{ str: "name" }] },
                client: (client) => client.hkeys("user"),
                batch: (client) => client.hkeys("user"),
            },
        ],
    },
    {
        form: "HLEN",
        steps: [
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 2n },
                client: (client) => client.hset("user", { name: "Ada", city: "London" }),
                batch: (client) => client.hset("user", { name: "Ada", city: "London" }),
            },
            {
                call: "HLEN",
                since: [2, 0, 0],
                reply: { int: 2n },
                client: (client) => client.hlen("user"),
                batch: (client) => client.hlen("user"),
            },
        ],
    },
    {
        form: "HMGET",
        steps: [
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 1n },
                client: (client) => client.hset("user", { name: "Ada" }),
                batch: (client) => client.hset("user", { name: "Ada" }),
            },
            {
                call: "HMGET",
                since: [2, 0, 0],
                reply: { array: [{ str: "Ada" }, { nil: true }] },
                client: (client) => client.hmget("user", ["name", "city"]),
                batch: (client) => client.hmget("user", ["name", "city"]),
            },
        ],
    },
    {
        form: "HMSET",
        steps: [
            {
                call: "HMSET",
                since: [2, 0, 0],
                reply: { ok: true },
                client: (client) => client.hmset("user", { name: "Ada" }),
                batch: (client) => client.hmset("user", { name: "Ada" }),
            },
        ],
    },
    {
        form: "HPERSIST",
        steps: [
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 1n },
                client: (client) => client.hset("user", { name: "Ada" }),
                batch: (client) => client.hset("user", { name: "Ada" }),
            },
            {
                call: "HEXPIREAT",
                since: [9, 0, 0],
                reply: { array: [{ int: 1n }] },
                client: (client) => client.hexpireat("user", 4102444800, ["name"]),
                batch: (client) => client.hexpireat("user", 4102444800, ["name"]),
            },
            {
                call: "HPERSIST",
                since: [9, 0, 0],
                reply: { array: [{ int: 1n }, { int: -2n }] },
                client: (client) => client.hpersist("user", ["name", "city"]),
                batch: (client) => client.hpersist("user", ["name", "city"]),
            },
        ],
    },
    {
        form: "HPEXPIRE",
        steps: [
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 1n },
                client: (client) => client.hset("user", { name: "Ada" }),
                batch: (client) => client.hset("user", { name: "Ada" }),
            },
            {
                call: "HPEXPIRE",
                since: [9, 0, 0],
                reply: { array: [{ int: 1n }, { int: -2n }] },
                client: (client) => client.hpexpire("user", 60000, ["name", "city"]),
                batch: (client) => client.hpexpire("user", 60000, ["name", "city"]),
            },
            {
                call: "HPEXPIRE",
                since: [9, 0, 0],
                reply: { array: [{ int: 0n }] },
                client: (client) => client.hpexpire("user", 60000, ["name"], { condition: HashExpirationCondition.ONLY_IF_NO_EXPIRY }),
                batch: (client) => client.hpexpire("user", 60000, ["name"], { condition: HashExpirationCondition.ONLY_IF_NO_EXPIRY }),
            },
        ],
    },
    {
        form: "HPEXPIREAT",
        steps: [
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 1n },
                client: (client) => client.hset("user", { name: "Ada" }),
                batch: (client) => client.hset("user", { name: "Ada" }),
            },
            {
                call: "HPEXPIREAT",
                since: [9, 0, 0],
                reply: { array: [{ int: 1n }, { int: -2n }] },
                client: (client) => client.hpexpireat("user", 4102444800000, ["name", "city"]),
                batch: (client) => client.hpexpireat("user", 4102444800000, ["name", "city"]),
            },
            {
                call: "HPEXPIREAT",
                since: [9, 0, 0],
                reply: { array: [{ int: 0n }] },
                client: (client) => client.hpexpireat("user", 4102444800000, ["name"], { condition: HashExpirationCondition.ONLY_IF_NO_EXPIRY }),
                batch: (client) => client.hpexpireat("user", 4102444800000, ["name"], { condition: HashExpirationCondition.ONLY_IF_NO_EXPIRY }),
            },
        ],
    },
    {
        form: "HPEXPIRETIME",
        steps: [
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 2n },
                client: (client) => client.hset("user", { name: "Ada", city: "London" }),
                batch: (client) => client.hset("user", { name: "Ada", city: "London" }),
            },
            {
                call: "HEXPIREAT",
                since: [9, 0, 0],
                reply: { array: [{ int: 1n }] },
                client: (client) => client.hexpireat("user", 4102444800, ["name"]),
                batch: (client) => client.hexpireat("user", 4102444800, ["name"]),
            },
            {
                call: "HPEXPIRETIME",
                since: [9, 0, 0],
                reply: { array: [{ int: 4102444800000n }, { int: -1n }] },
                client: (client) => client.hpexpiretime("user", ["name", "city"]),
                batch: (client) => client.hpexpiretime("user", ["name", "city"]),
            },
        ],
    },
    {
        form: "HPTTL",
        steps: [
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 1n },
                client: (client) => client.hset("user", { name: "Ada" }),
                batch: (client) => client.hset("user", { name: "Ada" }),
            },
            {
                call: "HPTTL",
                since: [9, 0, 0],
                reply: { array: [{ int: -1n }, { int: -2n }] },
                client: (client) => client.hpttl("user", ["name", "city"]),
                batch: (client) => client.hpttl("user", ["name", "city"]),
            },
        ],
    },
    {
        form: "HRANDFIELD",
        steps: [
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 1n },
                client: (client) => client.hset("user", { name: "Ada" }),
                batch: (client) => client.hset("user", { name: "Ada" }),
            },
            {
                call: "HRANDFIELD",
                since: [6, 2, 0],
                reply: { str: "name" },
                client: (client) => client.hrandfield("user"),
                batch: (client) => client.hrandfield("user"),
            },
        ],
    },
    {
        form: "HRANDFIELD.count",
        steps: [
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 1n },
                client: (client) => client.hset("user", { name: "Ada" }),
                batch: (client) => client.hset("user", { name: "Ada" }),
            },
            {
                call: "HRANDFIELD.count",
                since: [6, 2, 0],
                reply: { array: [{ str: "name" }, { str: "name" }] },
                client: (client) => client.hrandfieldCount("user", -2),
                batch: (client) => client.hrandfieldCount("user", -2),
            },
        ],
    },
    {
        form: "HRANDFIELD.values",
        steps: [
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 1n },
                client: (client) => client.hset("user", { name: "Ada" }),
                batch: (client) => client.hset("user", { name: "Ada" }),
            },
            {
                call: "HRANDFIELD.values",
                since: [6, 2, 0],
                reply: { array: [{ array: [{ str: "name" }, { str: "Ada" }] }] },
                client: (client) => client.hrandfieldWithValues("user", 2),
                batch: (client) => client.hrandfieldWithValues("user", 2),
            },
        ],
    },
    {
        form: "HSCAN",
        steps: [
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 1n },
                client: (client) => client.hset("user", { name: "Ada" }),
                batch: (client) => client.hset("user", { name: "Ada" }),
            },
            {
                call: "HSCAN",
                since: [2, 8, 0],
                reply: { array: [{ str: "0" }, { array: [{ str: "name" }, { str: "Ada" }] }] },
                client: (client) => client.hscan("user", "0"),
                batch: (client) => client.hscan("user", "0"),
            },
            {
                call: "HSCAN",
                since: [2, 8, 0],
                reply: { array: [{ str: "0" }, { array: [] }] },
                client: (client) => client.hscan("user", "0", { match: "c*", count: 100 }),
                batch: (client) => client.hscan("user", "0", { match: "c*", count: 100 }),
            },
        ],
    },
    {
        form: "HSET",
        steps: [
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 2n },
                client: (client) => client.hset("user", { name: "Ada", city: "London" }),
                batch: (client) => client.hset("user", { name: "Ada", city: "London" }),
            },
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 0n },
                client: (client) => client.hset("user", { city: "Paris" }),
                batch: (client) => client.hset("user", { city: "Paris" }),
            },
        ],
    },
    {
        form: "HSETEX",
        steps: [
            {
                call: "HSETEX",
                since: [9, 0, 0],
                reply: { int: 1n },
                client: (client) => client.hsetex("user", { name: "Ada" }, { expiry: { type: TimeUnit.Seconds, count: 60 } }),
                batch: (client) => client.hsetex("user", { name: "Ada" }, { expiry: { type: TimeUnit.Seconds, count: 60 } }),
            },
            {
                call: "HSETEX",
                since: [9, 0, 0],
                reply: { int: 0n },
                client: (client) => client.hsetex("user", { name: "Bob", city: "London" }, { fieldConditionalChange: HashFieldConditionalChange.ONLY_IF_NONE_EXIST }),
                batch: (client) => client.hsetex("user", { name: "Bob", city: "London" }, { fieldConditionalChange: HashFieldConditionalChange.ONLY_IF_NONE_EXIST }),
            },
            {
                call: "HSETEX",
                since: [9, 0, 0],
                reply: { int: 1n },
                client: (client) => client.hsetex("user", { city: "London" }, { condition: "XX" }),
                batch: (client) => client.hsetex("user", { city: "London" }, { condition: "XX" }),
            },
        ],
    },
    {
        form: "HSETNX",
        steps: [
            {
                call: "HSETNX",
                since: [2, 0, 0],
                reply: { bool: true },
                client: (client) => client.hsetnx("user", "name", "Ada"),
                batch: (client) => client.hsetnx("user", "name", "Ada"),
            },
        ],
    },
    {
        form: "HSTRLEN",
        steps: [
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 1n },
                client: (client) => client.hset("user", { name: "Ada" }),
                batch: (client) => client.hset("user", { name: "Ada" }),
            },
            {
                call: "HSTRLEN",
                since: [3, 2, 0],
                reply: { int: 3n },
                client: (client) => client.hstrlen("user", "name"),
                batch: (client) => client.hstrlen("user", "name"),
            },
        ],
    },
    {
        form: "HTTL",
        steps: [
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 1n },
                client: (client) => client.hset("user", { name: "Ada" }),
                batch: (client) => client.hset("user", { name: "Ada" }),
            },
            {
                call: "HTTL",
                since: [9, 0, 0],
                reply: { array: [{ int: -1n }, { int: -2n }] },
                client: (client) => client.httl("user", ["name", "city"]),
                batch: (client) => client.httl("user", ["name", "city"]),
            },
        ],
    },
    {
        form: "HVALS",
        steps: [
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 1n },
                client: (client) => client.hset("user", { name: "Ada" }),
                batch: (client) => client.hset("user", { name: "Ada" }),
            },
            {
                call: "HVALS",
                since: [2, 0, 0],
                reply: { array: [{ str: "Ada" }] },
                client: (client) => client.hvals("user"),
                batch: (client) => client.hvals("user"),
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
        together: ["monday", "tuesday"],
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
        together: ["monday", "week"],
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
        form: "JSON.ARRAPPEND",
        module: "valkey-json",
        steps: [
            {
                call: "JSON.SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideJson.set(client, "doc", "$", "{\"a\":[1]}"),
                batch: (client) => JsonBatch.set(client, "doc", "$", "{\"a\":[1]}"),
            },
            {
                call: "JSON.ARRAPPEND",
                since: [1, 0, 0],
                reply: { array: [{ int: 3n }] },
                client: (client) => GlideJson.arrappend(client, "doc", "$.a", ["2", "3"]),
                batch: (client) => JsonBatch.arrappend(client, "doc", "$.a", ["2", "3"]),
            },
        ],
    },
    {
        form: "JSON.ARRINDEX",
        module: "valkey-json",
        steps: [
            {
                call: "JSON.SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideJson.set(client, "doc", "$", "{\"a\":[1,2,2]}"),
                batch: (client) => JsonBatch.set(client, "doc", "$", "{\"a\":[1,2,2]}"),
            },
            {
                call: "JSON.ARRINDEX",
                since: [1, 0, 0],
                reply: { array: [{ int: 1n }] },
                client: (client) => GlideJson.arrindex(client, "doc", "$.a", "2"),
                batch: (client) => JsonBatch.arrindex(client, "doc", "$.a", "2"),
            },
        ],
    },
    {
        form: "JSON.ARRINSERT",
        module: "valkey-json",
        steps: [
            {
                call: "JSON.SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideJson.set(client, "doc", "$", "{\"a\":[2]}"),
                batch: (client) => JsonBatch.set(client, "doc", "$", "{\"a\":[2]}"),
            },
            {
                call: "JSON.ARRINSERT",
                since: [1, 0, 0],
                reply: { array: [{ int: 2n }] },
                client: (client) => GlideJson.arrinsert(client, "doc", "$.a", 0, ["1"]),
                batch: (client) => JsonBatch.arrinsert(client, "doc", "$.a", 0, ["1"]),
            },
        ],
    },
    {
        form: "JSON.ARRLEN",
        module: "valkey-json",
        steps: [
            {
                call: "JSON.SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideJson.set(client, "doc", "$", "{\"a\":[1,2]}"),
                batch: (client) => JsonBatch.set(client, "doc", "$", "{\"a\":[1,2]}"),
            },
            {
                call: "JSON.ARRLEN",
                since: [1, 0, 0],
                reply: { array: [{ int: 2n }] },
                client: (client) => GlideJson.arrlen(client, "doc", { path: "$.a" }),
                batch: (client) => JsonBatch.arrlen(client, "doc", { path: "$.a" }),
            },
        ],
    },
    {
        form: "JSON.ARRPOP",
        module: "valkey-json",
        steps: [
            {
                call: "JSON.SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideJson.set(client, "doc", "$", "{\"a\":[1,2]}"),
                batch: (client) => JsonBatch.set(client, "doc", "$", "{\"a\":[1,2]}"),
            },
            {
                call: "JSON.ARRPOP",
                since: [1, 0, 0],
                reply: { array: [{ str: "2" }] },
                client: (client) => GlideJson.arrpop(client, "doc", { path: "$.a" }),
                batch: (client) => JsonBatch.arrpop(client, "doc", { path: "$.a" }),
            },
        ],
    },
    {
        form: "JSON.ARRTRIM",
        module: "valkey-json",
        steps: [
            {
                call: "JSON.SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideJson.set(client, "doc", "$", "{\"a\":[1,2,3]}"),
                batch: (client) => JsonBatch.set(client, "doc", "$", "{\"a\":[1,2,3]}"),
            },
            {
                call: "JSON.ARRTRIM",
                since: [1, 0, 0],
                reply: { array: [{ int: 2n }] },
                client: (client) => GlideJson.arrtrim(client, "doc", "$.a", 0, 1),
                batch: (client) => JsonBatch.arrtrim(client, "doc", "$.a", 0, 1),
            },
        ],
    },
    {
        form: "JSON.CLEAR",
        module: "valkey-json",
        steps: [
            {
                call: "JSON.SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideJson.set(client, "doc", "$", "{\"a\":[1,2],\"n\":7}"),
                batch: (client) => JsonBatch.set(client, "doc", "$", "{\"a\":[1,2],\"n\":7}"),
            },
            {
                call: "JSON.CLEAR",
                since: [1, 0, 0],
                reply: { int: 2n },
                client: (client) => GlideJson.clear(client, "doc", { path: "$.*" }),
                batch: (client) => JsonBatch.clear(client, "doc", { path: "$.*" }),
            },
        ],
    },
    {
        form: "JSON.DEBUG FIELDS",
        module: "valkey-json",
        steps: [
            {
                call: "JSON.SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideJson.set(client, "doc", "$", "{\"a\":[1,2]}"),
                batch: (client) => JsonBatch.set(client, "doc", "$", "{\"a\":[1,2]}"),
            },
            {
                call: "JSON.DEBUG FIELDS",
                since: [1, 0, 0],
                reply: { array: [{ int: 2n }] },
                client: (client) => GlideJson.debugFields(client, "doc", { path: "$.a" }),
                batch: (client) => JsonBatch.debugFields(client, "doc", { path: "$.a" }),
            },
        ],
    },
    {
        form: "JSON.DEBUG MEMORY",
        module: "valkey-json",
        steps: [
            {
                call: "JSON.SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideJson.set(client, "doc", "$", "{\"a\":1}"),
                batch: (client) => JsonBatch.set(client, "doc", "$", "{\"a\":1}"),
            },
            {
                call: "JSON.DEBUG MEMORY",
                since: [1, 0, 0],
                varies: true,
                reply: { array: [{ int: 16n }] },
                client: (client) => GlideJson.debugMemory(client, "doc", { path: "$.a" }),
                batch: (client) => JsonBatch.debugMemory(client, "doc", { path: "$.a" }),
            },
        ],
    },
    {
        form: "JSON.DEL",
        module: "valkey-json",
        steps: [
            {
                call: "JSON.SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideJson.set(client, "doc", "$", "{\"a\":1,\"b\":2}"),
                batch: (client) => JsonBatch.set(client, "doc", "$", "{\"a\":1,\"b\":2}"),
            },
            {
                call: "JSON.DEL",
                since: [1, 0, 0],
                reply: { int: 1n },
                client: (client) => GlideJson.del(client, "doc", { path: "$.a" }),
                batch: (client) => JsonBatch.del(client, "doc", { path: "$.a" }),
            },
        ],
    },
    {
        form: "JSON.FORGET",
        module: "valkey-json",
        steps: [
            {
                call: "JSON.SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideJson.set(client, "doc", "$", "{\"a\":1,\"b\":2}"),
                batch: (client) => JsonBatch.set(client, "doc", "$", "{\"a\":1,\"b\":2}"),
            },
            {
                call: "JSON.FORGET",
                since: [1, 0, 0],
                reply: { int: 1n },
                client: (client) => GlideJson.forget(client, "doc", { path: "$.a" }),
                batch: (client) => JsonBatch.forget(client, "doc", { path: "$.a" }),
            },
        ],
    },
    {
        form: "JSON.GET",
        module: "valkey-json",
        steps: [
            {
                call: "JSON.SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideJson.set(client, "doc", "$", "{\"a\":1,\"b\":[2]}"),
                batch: (client) => JsonBatch.set(client, "doc", "$", "{\"a\":1,\"b\":[2]}"),
            },
            {
                call: "JSON.GET",
                since: [1, 0, 0],
                reply: { str: "[2]" },
                client: (client) => GlideJson.get(client, "doc", { path: "$.b[0]" }),
                batch: (client) => JsonBatch.get(client, "doc", { path: "$.b[0]" }),
            },
        ],
    },
    {
        form: "JSON.MGET",
        module: "valkey-json",
        steps: [
            {
                call: "JSON.SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideJson.set(client, "a", "$", "{\"n\":1}"),
                batch: (client) => JsonBatch.set(client, "a", "$", "{\"n\":1}"),
            },
            {
                call: "JSON.SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideJson.set(client, "b", "$", "{\"n\":2}"),
                batch: (client) => JsonBatch.set(client, "b", "$", "{\"n\":2}"),
            },
            {
                call: "JSON.MGET",
                since: [1, 0, 0],
                reply: { array: [{ str: "[1]" }, { str: "[2]" }, { nil: true }] },
                client: (client) => GlideJson.mget(client, ["a", "b", "c"], "$.n"),
                batch: (client) => JsonBatch.mget(client, ["a", "b", "c"], "$.n"),
            },
        ],
    },
    {
        form: "JSON.NUMINCRBY",
        module: "valkey-json",
        steps: [
            {
                call: "JSON.SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideJson.set(client, "doc", "$", "{\"a\":1}"),
                batch: (client) => JsonBatch.set(client, "doc", "$", "{\"a\":1}"),
            },
            {
                call: "JSON.NUMINCRBY",
                since: [1, 0, 0],
                reply: { str: "[3]" },
                client: (client) => GlideJson.numincrby(client, "doc", "$.a", 2),
                batch: (client) => JsonBatch.numincrby(client, "doc", "$.a", 2),
            },
        ],
    },
    {
        form: "JSON.NUMMULTBY",
        module: "valkey-json",
        steps: [
            {
                call: "JSON.SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideJson.set(client, "doc", "$", "{\"a\":1}"),
                batch: (client) => JsonBatch.set(client, "doc", "$", "{\"a\":1}"),
            },
            {
                call: "JSON.NUMMULTBY",
                since: [1, 0, 0],
                reply: { str: "[3]" },
                client: (client) => GlideJson.nummultby(client, "doc", "$.a", 3),
                batch: (client) => JsonBatch.nummultby(client, "doc", "$.a", 3),
            },
        ],
    },
    {
        form: "JSON.OBJKEYS",
        module: "valkey-json",
        steps: [
            {
                call: "JSON.SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideJson.set(client, "doc", "$", "{\"a\":{\"x\":1,\"y\":2}}"),
                batch: (client) => JsonBatch.set(client, "doc", "$", "{\"a\":{\"x\":1,\"y\":2}}"),
            },
            {
                call: "JSON.OBJKEYS",
                since: [1, 0, 0],
                reply: { array: [{ array: [{ str: "x" }, { str: "y" }] }] },
                client: (client) => GlideJson.objkeys(client, "doc", { path: "$.a" }),
                batch: (client) => JsonBatch.objkeys(client, "doc", { path: "$.a" }),
            },
        ],
    },
    {
        form: "JSON.OBJLEN",
        module: "valkey-json",
        steps: [
            {
                call: "JSON.SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideJson.set(client, "doc", "$", "{\"a\":{\"x\":1,\"y\":2}}"),
                batch: (client) => JsonBatch.set(client, "doc", "$", "{\"a\":{\"x\":1,\"y\":2}}"),
            },
            {
                call: "JSON.OBJLEN",
                since: [1, 0, 0],
                reply: { array: [{ int: 2n }] },
                client: (client) => GlideJson.objlen(client, "doc", { path: "$.a" }),
                batch: (client) => JsonBatch.objlen(client, "doc", { path: "$.a" }),
            },
        ],
    },
    {
        form: "JSON.RESP",
        module: "valkey-json",
        steps: [
            {
                call: "JSON.SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideJson.set(client, "doc", "$", "{\"a\":[1,null]}"),
                batch: (client) => JsonBatch.set(client, "doc", "$", "{\"a\":[1,null]}"),
            },
            {
                call: "JSON.RESP",
                since: [1, 0, 0],
                reply: { array: [{ array: [{ str: "[" }, { int: 1n }, { nil: true }] }] },
                client: (client) => GlideJson.resp(client, "doc", { path: "$.a" }),
                batch: (client) => JsonBatch.resp(client, "doc", { path: "$.a" }),
            },
        ],
    },
    {
        form: "JSON.SET",
        module: "valkey-json",
        steps: [
            {
                call: "JSON.SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideJson.set(client, "doc", "$", "{\"a\":1}"),
                batch: (client) => JsonBatch.set(client, "doc", "$", "{\"a\":1}"),
            },
            {
                call: "JSON.SET",
                since: [1, 0, 0],
                reply: { nil: true },
                client: (client) => GlideJson.set(client, "doc", "$.a", "2", { conditionalChange: ConditionalChange.ONLY_IF_DOES_NOT_EXIST }),
                batch: (client) => JsonBatch.set(client, "doc", "$.a", "2", { conditionalChange: ConditionalChange.ONLY_IF_DOES_NOT_EXIST }),
            },
        ],
    },
    {
        form: "JSON.STRAPPEND",
        module: "valkey-json",
        steps: [
            {
                call: "JSON.SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideJson.set(client, "doc", "$", "{\"a\":\"x\"}"),
                batch: (client) => JsonBatch.set(client, "doc", "$", "{\"a\":\"x\"}"),
            },
            {
                call: "JSON.STRAPPEND",
                since: [1, 0, 0],
                reply: { array: [{ int: 3n }] },
                client: (client) => GlideJson.strappend(client, "doc", "\"yz\"", { path: "$.a" }),
                batch: (client) => JsonBatch.strappend(client, "doc", "\"yz\"", { path: "$.a" }),
            },
        ],
    },
    {
        form: "JSON.STRLEN",
        module: "valkey-json",
        steps: [
            {
                call: "JSON.SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideJson.set(client, "doc", "$", "{\"a\":\"xyz\"}"),
                batch: (client) => JsonBatch.set(client, "doc", "$", "{\"a\":\"xyz\"}"),
            },
            {
                call: "JSON.STRLEN",
                since: [1, 0, 0],
                reply: { array: [{ int: 3n }] },
                client: (client) => GlideJson.strlen(client, "doc", { path: "$.a" }),
                batch: (client) => JsonBatch.strlen(client, "doc", { path: "$.a" }),
            },
        ],
    },
    {
        form: "JSON.TOGGLE",
        module: "valkey-json",
        steps: [
            {
                call: "JSON.SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideJson.set(client, "doc", "$", "{\"a\":true}"),
                batch: (client) => JsonBatch.set(client, "doc", "$", "{\"a\":true}"),
            },
            {
                call: "JSON.TOGGLE",
                since: [1, 0, 0],
                reply: { array: [{ bool: false }] },
                client: (client) => GlideJson.toggle(client, "doc", { path: "$.a" }),
                batch: (client) => JsonBatch.toggle(client, "doc", { path: "$.a" }),
            },
        ],
    },
    {
        form: "JSON.TYPE",
        module: "valkey-json",
        steps: [
            {
                call: "JSON.SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideJson.set(client, "doc", "$", "{\"a\":\"x\"}"),
                batch: (client) => JsonBatch.set(client, "doc", "$", "{\"a\":\"x\"}"),
            },
            {
                call: "JSON.TYPE",
                since: [1, 0, 0],
                reply: { array: [{ str: "string" }] },
                client: (client) => GlideJson.type(client, "doc", { path: "$.a" }),
                batch: (client) => JsonBatch.type(client, "doc", { path: "$.a" }),
            },
        ],
    },
    {
        form: "BLMOVE",
        together: ["done", "todo"],
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
        together: ["jobs", "urgent"],
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
                result: () => ({ key: "jobs", elements: ["a", "b"] }),
            },
        ],
    },
    {
        form: "BLPOP",
        together: ["jobs", "urgent"],
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
        together: ["jobs", "urgent"],
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
        together: ["done", "todo"],
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
        together: ["done", "todo"],
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
        together: ["jobs", "urgent"],
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
                result: () => ({ key: "jobs", elements: ["a"] }),
            },
            {
                call: "LMPOP",
                since: [7, 0, 0],
                reply: { map: [[{ str: "jobs" }, { array: [{ str: "c" }, { str: "b" }] }]] },
                client: (client) => client.lmpop(["urgent", "jobs"], ListDirection.RIGHT, { count: 5 }),
                batch: (client) => client.lmpop(["urgent", "jobs"], ListDirection.RIGHT, 5),
                result: () => ({ key: "jobs", elements: ["c", "b"] }),
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
        together: ["done", "todo"],
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
                cluster: (client) => client.publish("Hello", "news"),
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
        form: "EVAL",
        steps: [
            {
                call: "EVAL",
                since: [2, 6, 0],
                reply: { array: [{ str: "a" }, { str: "b" }] },
                client: (client) => client.eval("return {KEYS[1], ARGV[1]}", ["a"], ["b"]),
                batch: (client) => client.eval("return {KEYS[1], ARGV[1]}", ["a"], ["b"]),
            },
        ],
    },
    {
        form: "EVALSHA",
        steps: [
            {
                call: "SCRIPT LOAD",
                since: [2, 6, 0],
                reply: { str: "e0e1f9fabfc9d4800c877a703b823ac0578ff8db" },
                client: (client) => client.scriptLoad("return 1"),
                cluster: (client) => client.scriptLoad("return 1"),
                batch: (client) => client.scriptLoad("return 1"),
            },
            {
                call: "EVALSHA",
                since: [2, 6, 0],
                reply: { int: 1n },
                client: (client) => client.evalsha("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", []),
                batch: (client) => client.evalsha("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", []),
            },
        ],
    },
    {
        form: "EVALSHA_RO",
        steps: [
            {
                call: "SCRIPT LOAD",
                since: [2, 6, 0],
                reply: { str: "e0e1f9fabfc9d4800c877a703b823ac0578ff8db" },
                client: (client) => client.scriptLoad("return 1"),
                cluster: (client) => client.scriptLoad("return 1"),
                batch: (client) => client.scriptLoad("return 1"),
            },
            {
                call: "EVALSHA_RO",
                since: [7, 0, 0],
                reply: { int: 1n },
                client: (client) => client.evalshaReadonly("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", []),
                batch: (client) => client.evalshaReadonly("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", []),
            },
        ],
    },
    {
        form: "EVAL_RO",
        steps: [
            {
                call: "SET",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.set("a", "1"),
                batch: (client) => client.set("a", "1"),
            },
            {
                call: "EVAL_RO",
                since: [7, 0, 0],
                reply: { str: "1" },
                client: (client) => client.evalReadonly("return redis.call('GET', KEYS[1])", ["a"]),
                batch: (client) => client.evalReadonly("return redis.call('GET', KEYS[1])", ["a"]),
            },
        ],
    },
    {
        form: "FCALL",
        steps: [
            {
                call: "FUNCTION LOAD",
                since: [7, 0, 0],
                reply: { str: "echoes" },
                client: (client) => client.functionLoad("#!lua name=echoes\nredis.register_function('echo', function(keys, args) return args[1] end)", { replace: true }),
                cluster: (client) => client.functionLoad("#!lua name=echoes\nredis.register_function('echo', function(keys, args) return args[1] end)", { replace: true }),
                batch: (client) => client.functionLoad("#!lua name=echoes\nredis.register_function('echo', function(keys, args) return args[1] end)", true),
            },
            {
                call: "FCALL",
                since: [7, 0, 0],
                reply: { str: "Hello" },
                client: (client) => client.fcall("echo", [], ["Hello"]),
                batch: (client) => client.fcall("echo", [], ["Hello"]),
            },
        ],
    },
    {
        form: "FCALL_RO",
        steps: [
            {
                call: "FUNCTION LOAD",
                since: [7, 0, 0],
                reply: { str: "ones" },
                client: (client) => client.functionLoad("#!lua name=ones\nredis.register_function{function_name='one', callback=function() return 1 end, flags={'no-writes'}}", { replace: true }),
                cluster: (client) => client.functionLoad("#!lua name=ones\nredis.register_function{function_name='one', callback=function() return 1 end, flags={'no-writes'}}", { replace: true }),
                batch: (client) => client.functionLoad("#!lua name=ones\nredis.register_function{function_name='one', callback=function() return 1 end, flags={'no-writes'}}", true),
            },
            {
                call: "FCALL_RO",
                since: [7, 0, 0],
                reply: { int: 1n },
                client: (client) => client.fcallReadonly("one", []),
                batch: (client) => client.fcallReadonly("one", []),
            },
        ],
    },
    {
        form: "FUNCTION DELETE",
        steps: [
            {
                call: "FUNCTION LOAD",
                since: [7, 0, 0],
                reply: { str: "short" },
                client: (client) => client.functionLoad("#!lua name=short\nredis.register_function('f', function() return 1 end)", { replace: true }),
                cluster: (client) => client.functionLoad("#!lua name=short\nredis.register_function('f', function() return 1 end)", { replace: true }),
                batch: (client) => client.functionLoad("#!lua name=short\nredis.register_function('f', function() return 1 end)", true),
            },
            {
                call: "FUNCTION DELETE",
                since: [7, 0, 0],
                reply: { ok: true },
                client: (client) => client.functionDelete("short"),
                cluster: (client) => client.functionDelete("short"),
                batch: (client) => client.functionDelete("short"),
            },
        ],
    },
    {
        form: "FUNCTION DUMP",
        steps: [
            {
                call: "FUNCTION DUMP",
                since: [7, 0, 0],
                varies: true,
                reply: { str: "the serialized libraries" },
                client: (client) => client.functionDump(),
                cluster: (client) => client.functionDump(),
                batch: (client) => client.functionDump(),
                result: () => Buffer.from("the serialized libraries"),
            },
        ],
    },
    {
        form: "FUNCTION FLUSH",
        steps: [
            {
                call: "FUNCTION FLUSH",
                since: [7, 0, 0],
                reply: { ok: true },
                client: (client) => client.functionFlush(FlushMode.SYNC),
                cluster: (client) => client.functionFlush({ mode: FlushMode.SYNC }),
                batch: (client) => client.functionFlush(FlushMode.SYNC),
            },
            {
                call: "FUNCTION LIST",
                since: [7, 0, 0],
                reply: { array: [] },
                client: (client) => client.functionList(),
                cluster: (client) => client.functionList(),
                batch: (client) => client.functionList(),
            },
        ],
    },
    {
        form: "FUNCTION KILL",
        steps: [
        ],
    },
    {
        form: "FUNCTION LIST",
        steps: [
            {
                call: "FUNCTION FLUSH",
                since: [7, 0, 0],
                reply: { ok: true },
                client: (client) => client.functionFlush(),
                cluster: (client) => client.functionFlush(),
                batch: (client) => client.functionFlush(),
            },
            {
                call: "FUNCTION LOAD",
                since: [7, 0, 0],
                reply: { str: "ones" },
                client: (client) => client.functionLoad("#!lua name=ones\nredis.register_function{function_name='one', callback=function() return 1 end, flags={'no-writes'}}"),
                cluster: (client) => client.functionLoad("#!lua name=ones\nredis.register_function{function_name='one', callback=function() return 1 end, flags={'no-writes'}}"),
                batch: (client) => client.functionLoad("#!lua name=ones\nredis.register_function{function_name='one', callback=function() return 1 end, flags={'no-writes'}}"),
            },
            {
                call: "FUNCTION LIST",
                since: [7, 0, 0],
                reply: { array: [{ map: [[{ str: "library_name" }, { str: "ones" }], [{ str: "engine" }, { str: "LUA" }], [{ str: "functions" }, { array: [{ map: [[{ str: "name" }, { str: "one" }], [{ str: "description" }, { nil: true }], [{ str: "flags" }, { set: [{ str: "no-writes" }] }]] }] }]] }] },
                client: (client) => client.functionList({ libNamePattern: "one*" }),
                cluster: (client) => client.functionList({ libNamePattern: "one*" }),
                batch: (client) => client.functionList({ libNamePattern: "one*" }),
                result: () => [{ library_name: "ones", engine: "LUA", functions: [{ name: "one", description: null, flags: ["no-writes"] }] }],
            },
        ],
    },
    {
        form: "FUNCTION LOAD",
        steps: [
            {
                call: "FUNCTION LOAD",
                since: [7, 0, 0],
                reply: { str: "short" },
                client: (client) => client.functionLoad("#!lua name=short\nredis.register_function('f', function() return 1 end)", { replace: true }),
                cluster: (client) => client.functionLoad("#!lua name=short\nredis.register_function('f', function() return 1 end)", { replace: true }),
                batch: (client) => client.functionLoad("#!lua name=short\nredis.register_function('f', function() return 1 end)", true),
            },
        ],
    },
    {
        form: "FUNCTION RESTORE",
        steps: [
            {
                call: "FUNCTION RESTORE",
                since: [7, 0, 0],
                reply: { ok: true },
                client: (client) => client.functionRestore(Buffer.from("f5404623216c7561206e616d653d73686f72740a72656469732e72656769737465725f66756e6374696f6e282766272c2066756e6374696f6e28292072657475726e203120656e64290a0002e92bcefd4cd939", "hex"), FunctionRestorePolicy.FLUSH),
                cluster: (client) => client.functionRestore(Buffer.from("f5404623216c7561206e616d653d73686f72740a72656469732e72656769737465725f66756e6374696f6e282766272c2066756e6374696f6e28292072657475726e203120656e64290a0002e92bcefd4cd939", "hex"), { policy: FunctionRestorePolicy.FLUSH }),
                batch: (client) => client.functionRestore(Buffer.from("f5404623216c7561206e616d653d73686f72740a72656469732e72656769737465725f66756e6374696f6e282766272c2066756e6374696f6e28292072657475726e203120656e64290a0002e92bcefd4cd939", "hex"), FunctionRestorePolicy.FLUSH),
            },
            {
                call: "FCALL",
                since: [7, 0, 0],
                reply: { int: 1n },
                client: (client) => client.fcall("f", []),
                batch: (client) => client.fcall("f", []),
            },
        ],
    },
    {
        form: "FUNCTION STATS",
        steps: [
            {
                call: "FUNCTION FLUSH",
                since: [7, 0, 0],
                reply: { ok: true },
                client: (client) => client.functionFlush(),
                cluster: (client) => client.functionFlush(),
                batch: (client) => client.functionFlush(),
            },
            {
                call: "FUNCTION STATS",
                since: [7, 0, 0],
                varies: true,
                reply: { map: [[{ str: "running_script" }, { nil: true }], [{ str: "engines" }, { map: [[{ str: "LUA" }, { map: [[{ str: "libraries_count" }, { int: 0n }], [{ str: "functions_count" }, { int: 0n }]] }]] }]] },
                client: (client) => client.functionStats(),
                cluster: (client) => client.functionStats(),
                batch: (client) => client.functionStats(),
            },
        ],
    },
    {
        form: "SCRIPT EXISTS",
        steps: [
            {
                call: "SCRIPT LOAD",
                since: [2, 6, 0],
                reply: { str: "e0e1f9fabfc9d4800c877a703b823ac0578ff8db" },
                client: (client) => client.scriptLoad("return 1"),
                cluster: (client) => client.scriptLoad("return 1"),
                batch: (client) => client.scriptLoad("return 1"),
            },
            {
                call: "SCRIPT EXISTS",
                since: [2, 6, 0],
                reply: { array: [{ bool: true }, { bool: false }] },
                client: (client) => client.scriptExists(["e0e1f9fabfc9d4800c877a703b823ac0578ff8db", "0000000000000000000000000000000000000000"]),
                cluster: (client) => client.scriptExists(["e0e1f9fabfc9d4800c877a703b823ac0578ff8db", "0000000000000000000000000000000000000000"]),
                batch: (client) => client.scriptExists(["e0e1f9fabfc9d4800c877a703b823ac0578ff8db", "0000000000000000000000000000000000000000"]),
            },
        ],
    },
    {
        form: "SCRIPT FLUSH",
        steps: [
            {
                call: "SCRIPT FLUSH",
                since: [2, 6, 0],
                reply: { ok: true },
                client: (client) => client.scriptFlush(),
                cluster: (client) => client.scriptFlush(),
                batch: (client) => client.scriptFlush(),
            },
        ],
    },
    {
        form: "SCRIPT KILL",
        steps: [
        ],
    },
    {
        form: "SCRIPT LOAD",
        steps: [
            {
                call: "SCRIPT LOAD",
                since: [2, 6, 0],
                reply: { str: "e0e1f9fabfc9d4800c877a703b823ac0578ff8db" },
                client: (client) => client.scriptLoad("return 1"),
                cluster: (client) => client.scriptLoad("return 1"),
                batch: (client) => client.scriptLoad("return 1"),
            },
        ],
    },
    {
        form: "SCRIPT SHOW",
        steps: [
            {
                call: "SCRIPT LOAD",
                since: [2, 6, 0],
                reply: { str: "e0e1f9fabfc9d4800c877a703b823ac0578ff8db" },
                client: (client) => client.scriptLoad("return 1"),
                cluster: (client) => client.scriptLoad("return 1"),
                batch: (client) => client.scriptLoad("return 1"),
            },
            {
                call: "SCRIPT SHOW",
                since: [8, 0, 0],
                reply: { str: "return 1" },
                client: (client) => client.scriptShow("e0e1f9fabfc9d4800c877a703b823ac0578ff8db"),
                batch: (client) => client.scriptShow("e0e1f9fabfc9d4800c877a703b823ac0578ff8db"),
            },
        ],
    },
    {
        form: "FT.AGGREGATE",
        module: "valkey-search",
        steps: [
            {
                call: "FT.CREATE",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideFt.create(client, "idx", [{ type: "NUMERIC", name: "price" }], { dataType: "HASH", prefixes: ["item:"] }),
                batch: null,
            },
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 1n },
                client: (client) => client.hset("item:1", { price: "10" }),
                batch: (client) => client.hset("item:1", { price: "10" }),
            },
            {
                call: "FT.AGGREGATE",
                since: [1, 1, 0],
                reply: { array: [{ map: [[{ str: "price" }, { str: "10" }], [{ str: "twice" }, { str: "20" }]] }] },
                client: (client) => GlideFt.aggregate(client, "idx", "@price:[5 15]", { loadFields: ["@price"], clauses: [{ type: "APPLY", expression: "@price * 2", name: "twice" }] }),
                batch: null,
            },
        ],
    },
    {
        form: "FT.ALIASADD",
        module: "valkey-search",
        steps: [
            {
                call: "FT.CREATE",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideFt.create(client, "idx", [{ type: "NUMERIC", name: "price" }], { dataType: "HASH", prefixes: ["item:"] }),
                batch: null,
            },
            {
                call: "FT.ALIASADD",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideFt.aliasadd(client, "idx", "items"),
                batch: null,
            },
        ],
    },
    {
        form: "FT.ALIASDEL",
        module: "valkey-search",
        steps: [
            {
                call: "FT.CREATE",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideFt.create(client, "idx", [{ type: "NUMERIC", name: "price" }], { dataType: "HASH", prefixes: ["item:"] }),
                batch: null,
            },
            {
                call: "FT.ALIASADD",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideFt.aliasadd(client, "idx", "items"),
                batch: null,
            },
            {
                call: "FT.ALIASDEL",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideFt.aliasdel(client, "items"),
                batch: null,
            },
        ],
    },
    {
        form: "FT.ALIASUPDATE",
        module: "valkey-search",
        steps: [
            {
                call: "FT.CREATE",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideFt.create(client, "idx", [{ type: "NUMERIC", name: "price" }], { dataType: "HASH", prefixes: ["item:"] }),
                batch: null,
            },
            {
                call: "FT.ALIASUPDATE",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideFt.aliasupdate(client, "items", "idx"),
                batch: null,
            },
        ],
    },
    {
        form: "FT.CREATE",
        module: "valkey-search",
        steps: [
            {
                call: "FT.CREATE",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideFt.create(client, "idx", [{ type: "NUMERIC", name: "price" }], { dataType: "HASH", prefixes: ["item:"] }),
                batch: null,
            },
        ],
    },
    {
        form: "FT.DROPINDEX",
        module: "valkey-search",
        steps: [
            {
                call: "FT.CREATE",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideFt.create(client, "idx", [{ type: "NUMERIC", name: "price" }], { dataType: "HASH", prefixes: ["item:"] }),
                batch: null,
            },
            {
                call: "FT.DROPINDEX",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideFt.dropindex(client, "idx"),
                batch: null,
            },
        ],
    },
    {
        form: "FT.EXPLAIN",
        module: "valkey-search",
        steps: [
            {
                call: "FT.CREATE",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideFt.create(client, "idx", [{ type: "NUMERIC", name: "price" }], { dataType: "HASH", prefixes: ["item:"] }),
                batch: null,
            },
            {
                call: "FT.EXPLAIN",
                since: [1, 0, 0],
                varies: true,
                reply: { str: "NUMERIC {5.000000 <= @price <= 15.000000}" },
                client: (client) => GlideFt.explain(client, "idx", "@price:[5 15]"),
                batch: null,
            },
        ],
    },
    {
        form: "FT.EXPLAINCLI",
        module: "valkey-search",
        steps: [
            {
                call: "FT.CREATE",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideFt.create(client, "idx", [{ type: "NUMERIC", name: "price" }], { dataType: "HASH", prefixes: ["item:"] }),
                batch: null,
            },
            {
                call: "FT.EXPLAINCLI",
                since: [1, 0, 0],
                varies: true,
                reply: { array: [{ str: "NUMERIC {5.000000 <= @price <= 15.000000}" }] },
                client: (client) => GlideFt.explaincli(client, "idx", "@price:[5 15]"),
                batch: null,
            },
        ],
    },
    {
        form: "FT.INFO",
        module: "valkey-search",
        steps: [
            {
                call: "FT.CREATE",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideFt.create(client, "idx", [{ type: "NUMERIC", name: "price" }], { dataType: "HASH", prefixes: ["item:"] }),
                batch: null,
            },
            {
                call: "FT.INFO",
                since: [1, 0, 0],
                varies: true,
                reply: { map: [[{ str: "index_name" }, { str: "idx" }], [{ str: "num_docs" }, { str: "0" }]] },
                client: (client) => GlideFt.info(client, "idx"),
                batch: null,
            },
        ],
    },
    {
        form: "FT.PROFILE",
        module: "valkey-search",
        steps: [
            {
                call: "FT.CREATE",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideFt.create(client, "idx", [{ type: "NUMERIC", name: "price" }], { dataType: "HASH", prefixes: ["item:"] }),
                batch: null,
            },
            {
                call: "FT.PROFILE",
                since: [1, 0, 0],
                varies: true,
                reply: { array: [{ array: [{ int: 0n }] }, { map: [[{ str: "all.count" }, { int: 0n }]] }] },
                client: (client) => GlideFt.profileSearch(client, "idx", "@price:[5 15]"),
                batch: null,
            },
        ],
    },
    {
        form: "FT.PROFILE.sorted",
        module: "valkey-search",
        steps: [
        ],
    },
    {
        form: "FT.PROFILE.aggregate",
        module: "valkey-search",
        steps: [
        ],
    },
    {
        form: "FT.SEARCH",
        module: "valkey-search",
        steps: [
            {
                call: "FT.CREATE",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideFt.create(client, "idx", [{ type: "NUMERIC", name: "price" }], { dataType: "HASH", prefixes: ["item:"] }),
                batch: null,
            },
            {
                call: "HSET",
                since: [2, 0, 0],
                reply: { int: 1n },
                client: (client) => client.hset("item:1", { price: "10" }),
                batch: (client) => client.hset("item:1", { price: "10" }),
            },
            {
                call: "FT.SEARCH",
                since: [1, 0, 0],
                reply: { array: [{ int: 1n }, { map: [[{ str: "item:1" }, { map: [[{ str: "price" }, { str: "10" }]] }]] }] },
                client: (client) => GlideFt.search(client, "idx", "@price:[5 15]"),
                batch: null,
            },
        ],
    },
    {
        form: "FT.SEARCH.sorted",
        module: "valkey-search",
        steps: [
        ],
    },
    {
        form: "FT._ALIASLIST",
        module: "valkey-search",
        steps: [
            {
                call: "FT.CREATE",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideFt.create(client, "idx", [{ type: "NUMERIC", name: "price" }], { dataType: "HASH", prefixes: ["item:"] }),
                batch: null,
            },
            {
                call: "FT.ALIASADD",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideFt.aliasadd(client, "idx", "items"),
                batch: null,
            },
            {
                call: "FT._ALIASLIST",
                since: [1, 0, 0],
                reply: { map: [[{ str: "items" }, { str: "idx" }]] },
                client: (client) => GlideFt.aliaslist(client),
                batch: null,
            },
        ],
    },
    {
        form: "FT._LIST",
        module: "valkey-search",
        steps: [
            {
                call: "FT.CREATE",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => GlideFt.create(client, "idx", [{ type: "NUMERIC", name: "price" }], { dataType: "HASH", prefixes: ["item:"] }),
                batch: null,
            },
            {
                call: "FT._LIST",
                since: [1, 0, 0],
                reply: { array: [{ str: "idx" }] },
                client: (client) => GlideFt.list(client),
                batch: null,
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
                cluster: (client) => client.aclCat({ category: "read" }),
                batch: (client) => client.aclCat("read"),
            },
            {
                call: "ACL CAT",
                since: [6, 0, 0],
                varies: true,
                reply: { array: [{ str: "keyspace" }] },
                client: (client) => client.aclCat(),
                cluster: (client) => client.aclCat(),
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
                cluster: (client) => client.aclSetUser("temporary"),
                batch: (client) => client.aclSetUser("temporary"),
            },
            {
                call: "ACL DELUSER",
                since: [6, 0, 0],
                reply: { int: 1n },
                client: (client) => client.aclDelUser(["temporary", "nobody"]),
                cluster: (client) => client.aclDelUser(["temporary", "nobody"]),
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
                cluster: (client) => client.aclDryRun("default", "GET", { args: ["a"] }),
                batch: (client) => client.aclDryRun("default", "GET", ["a"]),
            },
            {
                call: "ACL SETUSER",
                since: [6, 0, 0],
                reply: { ok: true },
                client: (client) => client.aclSetUser("reader", ["+get", "~a*"]),
                cluster: (client) => client.aclSetUser("reader", { rules: ["+get", "~a*"] }),
                batch: (client) => client.aclSetUser("reader", ["+get", "~a*"]),
            },
            {
                call: "ACL DRYRUN",
                since: [7, 0, 0],
                varies: true,
                reply: { str: "User reader has no permissions to run the 'set' command" },
                client: (client) => client.aclDryRun("reader", "SET", ["a", "1"]),
                cluster: (client) => client.aclDryRun("reader", "SET", { args: ["a", "1"] }),
                batch: (client) => client.aclDryRun("reader", "SET", ["a", "1"]),
            },
            {
                call: "ACL DELUSER",
                since: [6, 0, 0],
                reply: { int: 1n },
                client: (client) => client.aclDelUser(["reader"]),
                cluster: (client) => client.aclDelUser(["reader"]),
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
                cluster: (client) => client.aclGenPass({ bits: 32 }),
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
                cluster: (client) => client.aclSetUser("reader", { rules: ["on", "nopass", "~a*", "+get"] }),
                batch: (client) => client.aclSetUser("reader", ["on", "nopass", "~a*", "+get"]),
            },
            {
                call: "ACL GETUSER",
                since: [6, 0, 0],
                varies: true,
                reply: { map: [[{ str: "commands" }, { str: "-@all +get" }], [{ str: "keys" }, { str: "~a*" }]] },
                client: (client) => client.aclGetUser("reader"),
                cluster: (client) => client.aclGetUser("reader"),
                batch: (client) => client.aclGetUser("reader"),
            },
            {
                call: "ACL DELUSER",
                since: [6, 0, 0],
                reply: { int: 1n },
                client: (client) => client.aclDelUser(["reader"]),
                cluster: (client) => client.aclDelUser(["reader"]),
                batch: (client) => client.aclDelUser(["reader"]),
            },
            {
                call: "ACL GETUSER",
                since: [6, 0, 0],
                reply: { nil: true },
                client: (client) => client.aclGetUser("reader"),
                cluster: (client) => client.aclGetUser("reader"),
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
                cluster: (client) => client.aclList(),
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
                cluster: (client) => client.aclLogReset(),
                batch: (client) => client.aclLogReset(),
            },
            {
                call: "ACL LOG",
                since: [6, 0, 0],
                reply: { array: [] },
                client: (client) => client.aclLog(5),
                cluster: (client) => client.aclLog({ count: 5 }),
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
                cluster: (client) => client.aclLogReset(),
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
                cluster: (client) => client.aclSetUser("writer", { rules: ["on", ">secret", "~log:*", "+@write"] }),
                batch: (client) => client.aclSetUser("writer", ["on", ">secret", "~log:*", "+@write"]),
            },
            {
                call: "ACL DELUSER",
                since: [6, 0, 0],
                reply: { int: 1n },
                client: (client) => client.aclDelUser(["writer"]),
                cluster: (client) => client.aclDelUser(["writer"]),
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
                cluster: (client) => client.aclUsers(),
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
                cluster: (client) => client.aclWhoami(),
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
                cluster: (client) => client.commandCount(),
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
                cluster: (client) => client.commandDocs({ names: ["swapdb"] }),
                batch: (client) => client.commandDocs(["swapdb"]),
            },
            {
                call: "COMMAND DOCS",
                since: [7, 0, 0],
                reply: { map: [] },
                client: (client) => client.commandDocs(["no-such-command"]),
                cluster: (client) => client.commandDocs({ names: ["no-such-command"] }),
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
                cluster: (client) => client.commandGetKeys("MSET", { args: ["a", "1", "b", "2"] }),
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
                cluster: (client) => client.commandGetKeysAndFlags("SET", { args: ["a", "1"] }),
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
                cluster: (client) => client.commandInfo({ names: ["no-such-command"] }),
                batch: (client) => client.commandInfo(["no-such-command"]),
            },
            {
                call: "COMMAND INFO",
                since: [2, 8, 13],
                varies: true,
                reply: { array: [{ array: [{ str: "get" }, { int: 2n }] }] },
                client: (client) => client.commandInfo(["get"]),
                cluster: (client) => client.commandInfo({ names: ["get"] }),
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
                cluster: (client) => client.commandList({ filter: { PATTERN: "swap*" } }),
                batch: (client) => client.commandList({ PATTERN: "swap*" }),
            },
            {
                call: "COMMAND LIST",
                since: [7, 0, 0],
                varies: true,
                reply: { array: [{ str: "bitcount" }] },
                client: (client) => client.commandList({ ACLCAT: "bitmap" }),
                cluster: (client) => client.commandList({ filter: { ACLCAT: "bitmap" } }),
                batch: (client) => client.commandList({ ACLCAT: "bitmap" }),
            },
            {
                call: "COMMAND LIST",
                since: [7, 0, 0],
                reply: { array: [] },
                client: (client) => client.commandList({ MODULE: "no-such-module" }),
                cluster: (client) => client.commandList({ filter: { MODULE: "no-such-module" } }),
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
                cluster: (client) => client.commandlogReset("LARGE-REPLY"),
                batch: (client) => client.commandlogReset("LARGE-REPLY"),
            },
            {
                call: "COMMANDLOG GET",
                since: [8, 1, 0],
                reply: { array: [] },
                client: (client) => client.commandlogGet(10, "LARGE-REPLY"),
                cluster: (client) => client.commandlogGet(10, "LARGE-REPLY"),
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
                cluster: (client) => client.commandlogLen("SLOW"),
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
                cluster: (client) => client.commandlogReset("SLOW"),
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
                cluster: (client) => client.configGet(["appendonly"]),
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
                cluster: (client) => client.configResetStat(),
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
                cluster: (client) => client.configRewrite(),
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
                cluster: (client) => client.configSet({ timeout: "0" }),
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
                cluster: (client) => client.dbsize(),
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
                cluster: (client) => client.debug("SLEEP", { args: ["0"] }),
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
                cluster: (client) => client.flushall(),
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
                cluster: (client) => client.flushdb({ mode: FlushMode.SYNC }),
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
                cluster: (client) => client.info({ sections: [InfoOptions.Replication] }),
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
                cluster: (client) => client.lastsave(),
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
                cluster: (client) => client.latencyDoctor(),
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
                cluster: (client) => client.configSet({ "latency-monitor-threshold": "1" }),
                batch: (client) => client.configSet({ "latency-monitor-threshold": "1" }),
            },
            {
                call: "DEBUG",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.debug("SLEEP", ["0.003"]),
                cluster: (client) => client.debug("SLEEP", { args: ["0.003"] }),
                batch: (client) => client.debug("SLEEP", ["0.003"]),
            },
            {
                call: "LATENCY GRAPH",
                since: [2, 8, 13],
                varies: true,
                reply: { str: "command - high 3 ms, low 3 ms (all time high 3 ms)" },
                client: (client) => client.latencyGraph("command"),
                cluster: (client) => client.latencyGraph("command"),
                batch: (client) => client.latencyGraph("command"),
            },
            {
                call: "CONFIG SET",
                since: [2, 0, 0],
                reply: { ok: true },
                client: (client) => client.configSet({ "latency-monitor-threshold": "0" }),
                cluster: (client) => client.configSet({ "latency-monitor-threshold": "0" }),
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
                cluster: (client) => client.configResetStat(),
                batch: (client) => client.configResetStat(),
            },
            {
                call: "LATENCY HISTOGRAM",
                since: [7, 0, 0],
                reply: { map: [] },
                client: (client) => client.latencyHistogram(["zunionstore"]),
                cluster: (client) => client.latencyHistogram({ commands: ["zunionstore"] }),
                batch: (client) => client.latencyHistogram(["zunionstore"]),
            },
            {
                call: "LATENCY HISTOGRAM",
                since: [7, 0, 0],
                varies: true,
                reply: { map: [[{ str: "config|resetstat" }, { map: [[{ str: "calls" }, { int: 1n }]] }]] },
                client: (client) => client.latencyHistogram(["config"]),
                cluster: (client) => client.latencyHistogram({ commands: ["config"] }),
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
                cluster: (client) => client.configSet({ "latency-monitor-threshold": "1" }),
                batch: (client) => client.configSet({ "latency-monitor-threshold": "1" }),
            },
            {
                call: "DEBUG",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.debug("SLEEP", ["0.003"]),
                cluster: (client) => client.debug("SLEEP", { args: ["0.003"] }),
                batch: (client) => client.debug("SLEEP", ["0.003"]),
            },
            {
                call: "LATENCY HISTORY",
                since: [2, 8, 13],
                varies: true,
                reply: { array: [{ array: [{ int: 1700000000n }, { int: 3n }] }] },
                client: (client) => client.latencyHistory("command"),
                cluster: (client) => client.latencyHistory("command"),
                batch: (client) => client.latencyHistory("command"),
                result: () => [new LatencyEntry(1700000000, 3)],
            },
            {
                call: "CONFIG SET",
                since: [2, 0, 0],
                reply: { ok: true },
                client: (client) => client.configSet({ "latency-monitor-threshold": "0" }),
                cluster: (client) => client.configSet({ "latency-monitor-threshold": "0" }),
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
                cluster: (client) => client.configSet({ "latency-monitor-threshold": "1" }),
                batch: (client) => client.configSet({ "latency-monitor-threshold": "1" }),
            },
            {
                call: "DEBUG",
                since: [1, 0, 0],
                reply: { ok: true },
                client: (client) => client.debug("SLEEP", ["0.003"]),
                cluster: (client) => client.debug("SLEEP", { args: ["0.003"] }),
                batch: (client) => client.debug("SLEEP", ["0.003"]),
            },
            {
                call: "LATENCY LATEST",
                since: [2, 8, 13],
                varies: true,
                reply: { array: [{ array: [{ str: "command" }, { int: 1700000000n }, { int: 3n }, { int: 3n }] }] },
                client: (client) => client.latencyLatest(),
                cluster: (client) => client.latencyLatest(),
                batch: (client) => client.latencyLatest(),
                result: () => [new LatencyEventInfo("command", 1700000000, 3, 3)],
            },
            {
                call: "CONFIG SET",
                since: [2, 0, 0],
                reply: { ok: true },
                client: (client) => client.configSet({ "latency-monitor-threshold": "0" }),
                cluster: (client) => client.configSet({ "latency-monitor-threshold": "0" }),
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
                cluster: (client) => client.latencyReset(["no-such-event", "another"]),
                batch: (client) => client.latencyReset(["no-such-event", "another"]),
            },
            {
                call: "LATENCY RESET",
                since: [2, 8, 13],
                varies: true,
                reply: { int: 0n },
                client: (client) => client.latencyReset(),
                cluster: (client) => client.latencyReset(),
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
                cluster: (client) => client.lolwut({ version: 5, parameters: [30, 4, 4] }),
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
                cluster: (client) => client.memoryDoctor(),
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
                cluster: (client) => client.memoryMallocStats(),
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
                cluster: (client) => client.memoryPurge(),
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
                cluster: (client) => client.memoryStats(),
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
                cluster: (client) => client.moduleList(),
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
                cluster: (client) => client.replicaofNoOne(),
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
                cluster: (client) => client.role(),
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
                cluster: (client) => client.save(),
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
                cluster: (client) => client.slaveofNoOne(),
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
                cluster: (client) => client.configSet({ "slowlog-log-slower-than": "-1" }),
                batch: (client) => client.configSet({ "slowlog-log-slower-than": "-1" }),
            },
            {
                call: "SLOWLOG RESET",
                since: [2, 2, 12],
                reply: { ok: true },
                client: (client) => client.slowlogReset(),
                cluster: (client) => client.slowlogReset(),
                batch: (client) => client.slowlogReset(),
            },
            {
                call: "SLOWLOG GET",
                since: [2, 2, 12],
                reply: { array: [] },
                client: (client) => client.slowlogGet(5),
                cluster: (client) => client.slowlogGet({ count: 5 }),
                batch: (client) => client.slowlogGet(5),
            },
            {
                call: "CONFIG SET",
                since: [2, 0, 0],
                reply: { ok: true },
                client: (client) => client.configSet({ "slowlog-log-slower-than": "10000" }),
                cluster: (client) => client.configSet({ "slowlog-log-slower-than": "10000" }),
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
                cluster: (client) => client.slowlogLen(),
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
                cluster: (client) => client.slowlogReset(),
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
                cluster: (client) => client.swapdb(0, 1),
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
                cluster: (client) => client.swapdb(1, 0),
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
                cluster: (client) => client.time(),
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
        together: ["a", "b"],
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
        together: ["a", "b", "c"],
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
        together: ["a", "b"],
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
        together: ["a", "b"],
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
        together: ["a", "b", "c"],
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
        together: ["done", "todo"],
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
        together: ["a", "b"],
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
        together: ["a", "b", "c"],
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
        together: ["none", "z"],
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
                batch: (client) => client.bzmpop(["none", "z"], ScoreFilter.MAX, 0.1, 2),
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
        together: ["none", "z"],
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
        together: ["none", "z"],
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
        together: ["x", "z"],
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
        together: ["x", "z"],
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
        together: ["d", "x", "z"],
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
        together: ["y", "z"],
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
                client: (client) => client.zinter(["z", "y"]),
                batch: (client) => client.zinter(["z", "y"]),
            },
        ],
    },
    {
        form: "ZINTER.with_scores",
        together: ["y", "z"],
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
                client: (client) => client.zinterWithScores(["z", "y"]),
                batch: (client) => client.zinterWithScores(["z", "y"]),
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
        together: ["y", "z"],
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
        together: ["d", "y", "z"],
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
        together: ["none", "z"],
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
                batch: (client) => client.zmpop(["none", "z"], ScoreFilter.MIN, 2),
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
                batch: (client) => client.zpopmax("z", 5),
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
                batch: (client) => client.zpopmin("z", 5),
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
        together: ["d", "z"],
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
        together: ["y", "z"],
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
                client: (client) => client.zunion(["z", "y"]),
                batch: (client) => client.zunion(["z", "y"]),
            },
        ],
    },
    {
        form: "ZUNION.with_scores",
        together: ["y", "z"],
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
                client: (client) => client.zunionWithScores(["z", "y"]),
                batch: (client) => client.zunionWithScores(["z", "y"]),
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
        together: ["d", "y", "z"],
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
        form: "XACK",
        steps: [
            {
                call: "XADD",
                since: [5, 0, 0],
                reply: { str: "1-1" },
                client: (client) => client.xadd("jobs", [["do", "it"]], { id: "1-1" }),
                batch: (client) => client.xadd("jobs", [["do", "it"]], { id: "1-1" }),
            },
            {
                call: "XGROUP CREATE",
                since: [5, 0, 0],
                reply: { ok: true },
                client: (client) => client.xgroupCreate("jobs", "workers", "0"),
                batch: (client) => client.xgroupCreate("jobs", "workers", "0"),
            },
            {
                call: "XREADGROUP",
                since: [5, 0, 0],
                reply: { map: [[{ str: "jobs" }, { map: [[{ str: "1-1" }, { array: [{ array: [{ str: "do" }, { str: "it" }] }] }]] }]] },
                client: (client) => client.xreadgroup("workers", "ada", { jobs: ">" }),
                batch: (client) => client.xreadgroup("workers", "ada", { jobs: ">" }),
                result: () => [{ key: "jobs", value: { "1-1": [["do", "it"]] } }],
            },
            {
                call: "XACK",
                since: [5, 0, 0],
                reply: { int: 1n },
                client: (client) => client.xack("jobs", "workers", ["1-1"]),
                batch: (client) => client.xack("jobs", "workers", ["1-1"]),
            },
        ],
    },
    {
        form: "XADD",
        steps: [
            {
                call: "XADD",
                since: [5, 0, 0],
                reply: { str: "1-1" },
                client: (client) => client.xadd("temperatures", [["city", "Oslo"], ["degrees", "4"]], { id: "1-1" }),
                batch: (client) => client.xadd("temperatures", [["city", "Oslo"], ["degrees", "4"]], { id: "1-1" }),
            },
            {
                call: "XADD",
                since: [5, 0, 0],
                varies: true,
                reply: { str: "1795255875000-0" },
                client: (client) => client.xadd("temperatures", [["city", "Rome"]]),
                batch: (client) => client.xadd("temperatures", [["city", "Rome"]]),
            },
        ],
    },
    {
        form: "XAUTOCLAIM",
        steps: [
            {
                call: "XADD",
                since: [5, 0, 0],
                reply: { str: "1-1" },
                client: (client) => client.xadd("jobs", [["do", "it"]], { id: "1-1" }),
                batch: (client) => client.xadd("jobs", [["do", "it"]], { id: "1-1" }),
            },
            {
                call: "XGROUP CREATE",
                since: [5, 0, 0],
                reply: { ok: true },
                client: (client) => client.xgroupCreate("jobs", "workers", "0"),
                batch: (client) => client.xgroupCreate("jobs", "workers", "0"),
            },
            {
                call: "XREADGROUP",
                since: [5, 0, 0],
                reply: { map: [[{ str: "jobs" }, { map: [[{ str: "1-1" }, { array: [{ array: [{ str: "do" }, { str: "it" }] }] }]] }]] },
                client: (client) => client.xreadgroup("workers", "ada", { jobs: ">" }),
                batch: (client) => client.xreadgroup("workers", "ada", { jobs: ">" }),
                result: () => [{ key: "jobs", value: { "1-1": [["do", "it"]] } }],
            },
            {
                call: "XAUTOCLAIM",
                since: [6, 2, 0],
                reply: { array: [{ str: "0-0" }, { map: [[{ str: "1-1" }, { array: [{ array: [{ str: "do" }, { str: "it" }] }] }]] }, { array: [] }] },
                client: (client) => client.xautoclaim("jobs", "workers", "bob", 0, "0-0"),
                batch: (client) => client.xautoclaim("jobs", "workers", "bob", 0, "0-0"),
            },
        ],
    },
    {
        form: "XAUTOCLAIM.just_id",
        steps: [
            {
                call: "XGROUP CREATE",
                since: [5, 0, 0],
                reply: { ok: true },
                client: (client) => client.xgroupCreate("jobs", "workers", "0", { mkStream: true }),
                batch: (client) => client.xgroupCreate("jobs", "workers", "0", { mkStream: true }),
            },
            {
                call: "XAUTOCLAIM.just_id",
                since: [6, 2, 0],
                reply: { array: [{ str: "0-0" }, { array: [] }, { array: [] }] },
                client: (client) => client.xautoclaimJustId("jobs", "workers", "bob", 60000, "0-0", { count: 10 }),
                batch: (client) => client.xautoclaimJustId("jobs", "workers", "bob", 60000, "0-0", { count: 10 }),
            },
        ],
    },
    {
        form: "XCLAIM",
        steps: [
            {
                call: "XADD",
                since: [5, 0, 0],
                reply: { str: "1-1" },
                client: (client) => client.xadd("jobs", [["do", "it"]], { id: "1-1" }),
                batch: (client) => client.xadd("jobs", [["do", "it"]], { id: "1-1" }),
            },
            {
                call: "XGROUP CREATE",
                since: [5, 0, 0],
                reply: { ok: true },
                client: (client) => client.xgroupCreate("jobs", "workers", "0"),
                batch: (client) => client.xgroupCreate("jobs", "workers", "0"),
            },
            {
                call: "XREADGROUP",
                since: [5, 0, 0],
                reply: { map: [[{ str: "jobs" }, { map: [[{ str: "1-1" }, { array: [{ array: [{ str: "do" }, { str: "it" }] }] }]] }]] },
                client: (client) => client.xreadgroup("workers", "ada", { jobs: ">" }),
                batch: (client) => client.xreadgroup("workers", "ada", { jobs: ">" }),
                result: () => [{ key: "jobs", value: { "1-1": [["do", "it"]] } }],
            },
            {
                call: "XCLAIM",
                since: [5, 0, 0],
                reply: { map: [[{ str: "1-1" }, { array: [{ array: [{ str: "do" }, { str: "it" }] }] }]] },
                client: (client) => client.xclaim("jobs", "workers", "bob", 0, ["1-1"]),
                batch: (client) => client.xclaim("jobs", "workers", "bob", 0, ["1-1"]),
            },
        ],
    },
    {
        form: "XCLAIM.just_id",
        steps: [
            {
                call: "XADD",
                since: [5, 0, 0],
                reply: { str: "1-1" },
                client: (client) => client.xadd("jobs", [["do", "it"]], { id: "1-1" }),
                batch: (client) => client.xadd("jobs", [["do", "it"]], { id: "1-1" }),
            },
            {
                call: "XGROUP CREATE",
                since: [5, 0, 0],
                reply: { ok: true },
                client: (client) => client.xgroupCreate("jobs", "workers", "0"),
                batch: (client) => client.xgroupCreate("jobs", "workers", "0"),
            },
            {
                call: "XCLAIM.just_id",
                since: [5, 0, 0],
                reply: { array: [{ str: "1-1" }] },
                client: (client) => client.xclaimJustId("jobs", "workers", "bob", 0, ["1-1"], { isForce: true }),
                batch: (client) => client.xclaimJustId("jobs", "workers", "bob", 0, ["1-1"], { isForce: true }),
            },
        ],
    },
    {
        form: "XDEL",
        steps: [
            {
                call: "XADD",
                since: [5, 0, 0],
                reply: { str: "1-1" },
                client: (client) => client.xadd("temperatures", [["city", "Oslo"]], { id: "1-1" }),
                batch: (client) => client.xadd("temperatures", [["city", "Oslo"]], { id: "1-1" }),
            },
            {
                call: "XDEL",
                since: [5, 0, 0],
                reply: { int: 1n },
                client: (client) => client.xdel("temperatures", ["1-1", "1-2"]),
                batch: (client) => client.xdel("temperatures", ["1-1", "1-2"]),
            },
        ],
    },
    {
        form: "XGROUP CREATE",
        steps: [
            {
                call: "XGROUP CREATE",
                since: [5, 0, 0],
                reply: { ok: true },
                client: (client) => client.xgroupCreate("jobs", "workers", "0", { mkStream: true }),
                batch: (client) => client.xgroupCreate("jobs", "workers", "0", { mkStream: true }),
            },
        ],
    },
    {
        form: "XGROUP CREATECONSUMER",
        steps: [
            {
                call: "XGROUP CREATE",
                since: [5, 0, 0],
                reply: { ok: true },
                client: (client) => client.xgroupCreate("jobs", "workers", "0", { mkStream: true }),
                batch: (client) => client.xgroupCreate("jobs", "workers", "0", { mkStream: true }),
            },
            {
                call: "XGROUP CREATECONSUMER",
                since: [6, 2, 0],
                reply: { bool: true },
                client: (client) => client.xgroupCreateConsumer("jobs", "workers", "ada"),
                batch: (client) => client.xgroupCreateConsumer("jobs", "workers", "ada"),
            },
        ],
    },
    {
        form: "XGROUP DELCONSUMER",
        steps: [
            {
                call: "XGROUP CREATE",
                since: [5, 0, 0],
                reply: { ok: true },
                client: (client) => client.xgroupCreate("jobs", "workers", "0", { mkStream: true }),
                batch: (client) => client.xgroupCreate("jobs", "workers", "0", { mkStream: true }),
            },
            {
                call: "XGROUP DELCONSUMER",
                since: [5, 0, 0],
                reply: { int: 0n },
                client: (client) => client.xgroupDelConsumer("jobs", "workers", "ada"),
                batch: (client) => client.xgroupDelConsumer("jobs", "workers", "ada"),
            },
        ],
    },
    {
        form: "XGROUP DESTROY",
        steps: [
            {
                call: "XGROUP CREATE",
                since: [5, 0, 0],
                reply: { ok: true },
                client: (client) => client.xgroupCreate("jobs", "workers", "0", { mkStream: true }),
                batch: (client) => client.xgroupCreate("jobs", "workers", "0", { mkStream: true }),
            },
            {
                call: "XGROUP DESTROY",
                since: [5, 0, 0],
                reply: { bool: true },
                client: (client) => client.xgroupDestroy("jobs", "workers"),
                batch: (client) => client.xgroupDestroy("jobs", "workers"),
            },
        ],
    },
    {
        form: "XGROUP SETID",
        steps: [
            {
                call: "XGROUP CREATE",
                since: [5, 0, 0],
                reply: { ok: true },
                client: (client) => client.xgroupCreate("jobs", "workers", "$", { mkStream: true }),
                batch: (client) => client.xgroupCreate("jobs", "workers", "$", { mkStream: true }),
            },
            {
                call: "XGROUP SETID",
                since: [5, 0, 0],
                reply: { ok: true },
                client: (client) => client.xgroupSetId("jobs", "workers", "0"),
                batch: (client) => client.xgroupSetId("jobs", "workers", "0"),
            },
        ],
    },
    {
        form: "XINFO CONSUMERS",
        steps: [
            {
                call: "XGROUP CREATE",
                since: [5, 0, 0],
                reply: { ok: true },
                client: (client) => client.xgroupCreate("jobs", "workers", "0", { mkStream: true }),
                batch: (client) => client.xgroupCreate("jobs", "workers", "0", { mkStream: true }),
            },
            {
                call: "XGROUP CREATECONSUMER",
                since: [6, 2, 0],
                reply: { bool: true },
                client: (client) => client.xgroupCreateConsumer("jobs", "workers", "ada"),
                batch: (client) => client.xgroupCreateConsumer("jobs", "workers", "ada"),
            },
            {
                call: "XINFO CONSUMERS",
                since: [5, 0, 0],
                varies: true,
                reply: { array: [{ map: [[{ str: "name" }, { str: "ada" }], [{ str: "pending" }, { int: 0n }], [{ str: "idle" }, { int: 1n }], [{ str: "inactive" }, { int: -1n }]] }] },
                client: (client) => client.xinfoConsumers("jobs", "workers"),
                batch: (client) => client.xinfoConsumers("jobs", "workers"),
            },
        ],
    },
    {
        form: "XINFO GROUPS",
        steps: [
            {
                call: "XGROUP CREATE",
                since: [5, 0, 0],
                reply: { ok: true },
                client: (client) => client.xgroupCreate("jobs", "workers", "0", { mkStream: true }),
                batch: (client) => client.xgroupCreate("jobs", "workers", "0", { mkStream: true }),
            },
            {
                call: "XINFO GROUPS",
                since: [5, 0, 0],
                reply: { array: [{ map: [[{ str: "name" }, { str: "workers" }], [{ str: "consumers" }, { int: 0n }], [{ str: "pending" }, { int: 0n }], [{ str: "last-delivered-id" }, { str: "0-0" }], [{ str: "entries-read" }, { nil: true }], [{ str: "lag" }, { int: 0n }]] }] },
                client: (client) => client.xinfoGroups("jobs"),
                batch: (client) => client.xinfoGroups("jobs"),
            },
        ],
    },
    {
        form: "XINFO STREAM",
        steps: [
            {
                call: "XADD",
                since: [5, 0, 0],
                reply: { str: "1-1" },
                client: (client) => client.xadd("temperatures", [["city", "Oslo"]], { id: "1-1" }),
                batch: (client) => client.xadd("temperatures", [["city", "Oslo"]], { id: "1-1" }),
            },
            {
                call: "XINFO STREAM",
                since: [5, 0, 0],
                reply: { map: [[{ str: "length" }, { int: 1n }], [{ str: "radix-tree-keys" }, { int: 1n }], [{ str: "radix-tree-nodes" }, { int: 2n }], [{ str: "last-generated-id" }, { str: "1-1" }], [{ str: "max-deleted-entry-id" }, { str: "0-0" }], [{ str: "entries-added" }, { int: 1n }], [{ str: "recorded-first-entry-id" }, { str: "1-1" }], [{ str: "groups" }, { int: 0n }], [{ str: "first-entry" }, { array: [{ str: "1-1" }, { array: [{ str: "city" }, { str: "Oslo" }] }] }], [{ str: "last-entry" }, { array: [{ str: "1-1" }, { array: [{ str: "city" }, { str: "Oslo" }] }] }]] },
                client: (client) => client.xinfoStream("temperatures"),
                batch: (client) => client.xinfoStream("temperatures"),
            },
        ],
    },
    {
        form: "XINFO STREAM.full",
        steps: [
            {
                call: "XADD",
                since: [5, 0, 0],
                reply: { str: "1-1" },
                client: (client) => client.xadd("temperatures", [["city", "Oslo"]], { id: "1-1" }),
                batch: (client) => client.xadd("temperatures", [["city", "Oslo"]], { id: "1-1" }),
            },
            {
                call: "XINFO STREAM.full",
                since: [6, 0, 0],
                reply: { map: [[{ str: "length" }, { int: 1n }], [{ str: "radix-tree-keys" }, { int: 1n }], [{ str: "radix-tree-nodes" }, { int: 2n }], [{ str: "last-generated-id" }, { str: "1-1" }], [{ str: "max-deleted-entry-id" }, { str: "0-0" }], [{ str: "entries-added" }, { int: 1n }], [{ str: "recorded-first-entry-id" }, { str: "1-1" }], [{ str: "entries" }, { array: [{ array: [{ str: "1-1" }, { array: [{ str: "city" }, { str: "Oslo" }] }] }] }], [{ str: "groups" }, { array: [] }]] },
                client: (client) => client.xinfoStream("temperatures", { fullOptions: true }),
                batch: (client) => client.xinfoStream("temperatures", true),
            },
        ],
    },
    {
        form: "XLEN",
        steps: [
            {
                call: "XLEN",
                since: [5, 0, 0],
                reply: { int: 0n },
                client: (client) => client.xlen("temperatures"),
                batch: (client) => client.xlen("temperatures"),
            },
        ],
    },
    {
        form: "XPENDING",
        steps: [
            {
                call: "XGROUP CREATE",
                since: [5, 0, 0],
                reply: { ok: true },
                client: (client) => client.xgroupCreate("jobs", "workers", "0", { mkStream: true }),
                batch: (client) => client.xgroupCreate("jobs", "workers", "0", { mkStream: true }),
            },
            {
                call: "XPENDING",
                since: [5, 0, 0],
                reply: { array: [{ int: 0n }, { nil: true }, { nil: true }, { nil: true }] },
                client: (client) => client.xpending("jobs", "workers"),
                batch: (client) => client.xpending("jobs", "workers"),
            },
        ],
    },
    {
        form: "XPENDING.range",
        steps: [
            {
                call: "XGROUP CREATE",
                since: [5, 0, 0],
                reply: { ok: true },
                client: (client) => client.xgroupCreate("jobs", "workers", "0", { mkStream: true }),
                batch: (client) => client.xgroupCreate("jobs", "workers", "0", { mkStream: true }),
            },
            {
                call: "XPENDING.range",
                since: [5, 0, 0],
                reply: { array: [] },
                client: (client) => client.xpendingWithOptions("jobs", "workers", { start: InfBoundary.NegativeInfinity, end: InfBoundary.PositiveInfinity, count: 10 }),
                batch: (client) => client.xpendingWithOptions("jobs", "workers", { start: InfBoundary.NegativeInfinity, end: InfBoundary.PositiveInfinity, count: 10 }),
            },
        ],
    },
    {
        form: "XRANGE",
        steps: [
            {
                call: "XADD",
                since: [5, 0, 0],
                reply: { str: "1-1" },
                client: (client) => client.xadd("temperatures", [["city", "Oslo"]], { id: "1-1" }),
                batch: (client) => client.xadd("temperatures", [["city", "Oslo"]], { id: "1-1" }),
            },
            {
                call: "XRANGE",
                since: [5, 0, 0],
                reply: { map: [[{ str: "1-1" }, { array: [{ array: [{ str: "city" }, { str: "Oslo" }] }] }]] },
                client: (client) => client.xrange("temperatures", InfBoundary.NegativeInfinity, InfBoundary.PositiveInfinity),
                batch: (client) => client.xrange("temperatures", InfBoundary.NegativeInfinity, InfBoundary.PositiveInfinity),
            },
        ],
    },
    {
        form: "XREAD",
        steps: [
            {
                call: "XADD",
                since: [5, 0, 0],
                reply: { str: "1-1" },
                client: (client) => client.xadd("temperatures", [["city", "Oslo"]], { id: "1-1" }),
                batch: (client) => client.xadd("temperatures", [["city", "Oslo"]], { id: "1-1" }),
            },
            {
                call: "XREAD",
                since: [5, 0, 0],
                reply: { map: [[{ str: "temperatures" }, { map: [[{ str: "1-1" }, { array: [{ array: [{ str: "city" }, { str: "Oslo" }] }] }]] }]] },
                client: (client) => client.xread({ temperatures: "0" }),
                batch: (client) => client.xread({ temperatures: "0" }),
                result: () => [{ key: "temperatures", value: { "1-1": [["city", "Oslo"]] } }],
            },
        ],
    },
    {
        form: "XREADGROUP",
        steps: [
            {
                call: "XADD",
                since: [5, 0, 0],
                reply: { str: "1-1" },
                client: (client) => client.xadd("jobs", [["do", "it"]], { id: "1-1" }),
                batch: (client) => client.xadd("jobs", [["do", "it"]], { id: "1-1" }),
            },
            {
                call: "XGROUP CREATE",
                since: [5, 0, 0],
                reply: { ok: true },
                client: (client) => client.xgroupCreate("jobs", "workers", "0"),
                batch: (client) => client.xgroupCreate("jobs", "workers", "0"),
            },
            {
                call: "XREADGROUP",
                since: [5, 0, 0],
                reply: { map: [[{ str: "jobs" }, { map: [[{ str: "1-1" }, { array: [{ array: [{ str: "do" }, { str: "it" }] }] }]] }]] },
                client: (client) => client.xreadgroup("workers", "ada", { jobs: ">" }),
                batch: (client) => client.xreadgroup("workers", "ada", { jobs: ">" }),
                result: () => [{ key: "jobs", value: { "1-1": [["do", "it"]] } }],
            },
        ],
    },
    {
        form: "XREVRANGE",
        steps: [
            {
                call: "XADD",
                since: [5, 0, 0],
                reply: { str: "1-1" },
                client: (client) => client.xadd("temperatures", [["city", "Oslo"]], { id: "1-1" }),
                batch: (client) => client.xadd("temperatures", [["city", "Oslo"]], { id: "1-1" }),
            },
            {
                call: "XREVRANGE",
                since: [5, 0, 0],
                reply: { map: [[{ str: "1-1" }, { array: [{ array: [{ str: "city" }, { str: "Oslo" }] }] }]] },
                client: (client) => client.xrevrange("temperatures", InfBoundary.PositiveInfinity, InfBoundary.NegativeInfinity, { count: 1 }),
                batch: (client) => client.xrevrange("temperatures", InfBoundary.PositiveInfinity, InfBoundary.NegativeInfinity, 1),
            },
        ],
    },
    {
        form: "XSETID",
        steps: [
            {
                call: "XADD",
                since: [5, 0, 0],
                reply: { str: "1-1" },
                client: (client) => client.xadd("temperatures", [["city", "Oslo"]], { id: "1-1" }),
                batch: (client) => client.xadd("temperatures", [["city", "Oslo"]], { id: "1-1" }),
            },
            {
                call: "XSETID",
                since: [5, 0, 0],
                reply: { ok: true },
                client: (client) => client.xsetid("temperatures", "5-0"),
                batch: (client) => client.xsetid("temperatures", "5-0"),
            },
        ],
    },
    {
        form: "XTRIM",
        steps: [
            {
                call: "XADD",
                since: [5, 0, 0],
                reply: { str: "1-1" },
                client: (client) => client.xadd("temperatures", [["city", "Oslo"]], { id: "1-1" }),
                batch: (client) => client.xadd("temperatures", [["city", "Oslo"]], { id: "1-1" }),
            },
            {
                call: "XTRIM",
                since: [5, 0, 0],
                reply: { int: 1n },
                client: (client) => client.xtrim("temperatures", { method: "maxlen", threshold: 0, exact: true }),
                batch: (client) => client.xtrim("temperatures", { method: "maxlen", threshold: 0, exact: true }),
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
        together: ["a", "b"],
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
        together: ["a", "b"],
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
        together: ["a", "b"],
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
        together: ["a", "b"],
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
                cluster: (client) => client.unwatch(),
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
