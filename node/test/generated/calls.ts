// @generated from protobuf/commands by codegen. Do not edit.

import { BitFieldGet, BitFieldIncrBy, BitFieldOverflow, BitFieldSet, BitOffset, BitOffsetMultiplier, BitOverflowControl, BitmapIndexType, BitwiseOperation, ClientPauseMode, ConditionalChange, ExpireOptions, FlushMode, FunctionRestorePolicy, GeoUnit, GeospatialData, GlideFt, GlideJson, GlideString, HashExpirationCondition, HashFieldConditionalChange, InfBoundary, InfoOptions, InsertPosition, JsonBatch, LatencyEntry, LatencyEventInfo, ListDirection, ObjectType, ScoreFilter, SignedEncoding, SortOrder, TimeUnit, UnsignedEncoding, UpdateByScore } from "@valkey/valkey-glide";
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
        "BITPOS between two bytes that are said to be": {
            client: (client) => client.bitpos("k", 1, { start: 7, end: 15, indexType: BitmapIndexType.BYTE }),
            batch: (client) => client.bitpos("k", 1, { start: 7, end: 15, indexType: BitmapIndexType.BYTE }),
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
    "cluster": {
        "CLUSTER ADDSLOTS": {
            client: (client) => client.clusterAddSlots([1, 2, 16383]),
            cluster: (client) => client.clusterAddSlots([1, 2, 16383]),
            batch: (client) => client.clusterAddSlots([1, 2, 16383]),
        },
        "CLUSTER ADDSLOTSRANGE": {
            client: (client) => client.clusterAddSlotsRange([[0, 99], [200, 299]]),
            cluster: (client) => client.clusterAddSlotsRange([[0, 99], [200, 299]]),
            batch: (client) => client.clusterAddSlotsRange([[0, 99], [200, 299]]),
        },
        "CLUSTER BUMPEPOCH": {
            client: (client) => client.clusterBumpEpoch(),
            cluster: (client) => client.clusterBumpEpoch(),
            batch: (client) => client.clusterBumpEpoch(),
        },
        "CLUSTER CANCELSLOTMIGRATIONS": {
            client: (client) => client.clusterCancelSlotMigrations(),
            cluster: (client) => client.clusterCancelSlotMigrations(),
            batch: (client) => client.clusterCancelSlotMigrations(),
        },
        "CLUSTER COUNT-FAILURE-REPORTS": {
            client: (client) => client.clusterCountFailureReports("fccdae26e2c8573a503ea8c59feed7e1a72ac21d"),
            cluster: (client) => client.clusterCountFailureReports("fccdae26e2c8573a503ea8c59feed7e1a72ac21d"),
            batch: (client) => client.clusterCountFailureReports("fccdae26e2c8573a503ea8c59feed7e1a72ac21d"),
        },
        "CLUSTER COUNTKEYSINSLOT": {
            client: (client) => client.clusterCountKeysInSlot(15495),
            cluster: (client) => client.clusterCountKeysInSlot(15495),
            batch: (client) => client.clusterCountKeysInSlot(15495),
        },
        "CLUSTER DELSLOTS": {
            client: (client) => client.clusterDelSlots([1, 2]),
            cluster: (client) => client.clusterDelSlots([1, 2]),
            batch: (client) => client.clusterDelSlots([1, 2]),
        },
        "CLUSTER DELSLOTSRANGE": {
            client: (client) => client.clusterDelSlotsRange([[0, 99]]),
            cluster: (client) => client.clusterDelSlotsRange([[0, 99]]),
            batch: (client) => client.clusterDelSlotsRange([[0, 99]]),
        },
        "CLUSTER FAILOVER": {
            client: (client) => client.clusterFailover(),
            cluster: (client) => client.clusterFailover(),
            batch: (client) => client.clusterFailover(),
        },
        "CLUSTER FAILOVER by force": {
            client: (client) => client.clusterFailover({ mode: "FORCE" }),
            cluster: (client) => client.clusterFailover({ mode: "FORCE" }),
            batch: (client) => client.clusterFailover({ mode: "FORCE" }),
        },
        "CLUSTER FAILOVER by takeover": {
            client: (client) => client.clusterFailover({ mode: "TAKEOVER" }),
            cluster: (client) => client.clusterFailover({ mode: "TAKEOVER" }),
            batch: (client) => client.clusterFailover({ mode: "TAKEOVER" }),
        },
        "CLUSTER FLUSHSLOT": {
            client: (client) => client.clusterFlushSlot(0),
            cluster: (client) => client.clusterFlushSlot(0),
            batch: (client) => client.clusterFlushSlot(0),
        },
        "CLUSTER FLUSHSLOT in the background": {
            client: (client) => client.clusterFlushSlot(0, FlushMode.ASYNC),
            cluster: (client) => client.clusterFlushSlot(0, { mode: FlushMode.ASYNC }),
            batch: (client) => client.clusterFlushSlot(0, FlushMode.ASYNC),
        },
        "CLUSTER FLUSHSLOT before the reply": {
            client: (client) => client.clusterFlushSlot(0, FlushMode.SYNC),
            cluster: (client) => client.clusterFlushSlot(0, { mode: FlushMode.SYNC }),
            batch: (client) => client.clusterFlushSlot(0, FlushMode.SYNC),
        },
        "CLUSTER FLUSHSLOTS": {
            client: (client) => client.clusterFlushSlots(),
            cluster: (client) => client.clusterFlushSlots(),
            batch: (client) => client.clusterFlushSlots(),
        },
        "CLUSTER FORGET": {
            client: (client) => client.clusterForget("fccdae26e2c8573a503ea8c59feed7e1a72ac21d"),
            cluster: (client) => client.clusterForget("fccdae26e2c8573a503ea8c59feed7e1a72ac21d"),
            batch: (client) => client.clusterForget("fccdae26e2c8573a503ea8c59feed7e1a72ac21d"),
        },
        "CLUSTER GETKEYSINSLOT": {
            client: (client) => client.clusterGetKeysInSlot(15495, 10),
            cluster: (client) => client.clusterGetKeysInSlot(15495, 10),
            batch: (client) => client.clusterGetKeysInSlot(15495, 10),
        },
        "CLUSTER GETSLOTMIGRATIONS": {
            client: (client) => client.clusterGetSlotMigrations(),
            cluster: (client) => client.clusterGetSlotMigrations(),
            batch: (client) => client.clusterGetSlotMigrations(),
        },
        "CLUSTER INFO": {
            client: (client) => client.clusterInfo(),
            cluster: (client) => client.clusterInfo(),
            batch: (client) => client.clusterInfo(),
        },
        "CLUSTER KEYSLOT": {
            client: (client) => client.clusterKeySlot("a"),
            cluster: (client) => client.clusterKeySlot("a"),
            batch: (client) => client.clusterKeySlot("a"),
        },
        "CLUSTER LINKS": {
            client: (client) => client.clusterLinks(),
            cluster: (client) => client.clusterLinks(),
            batch: (client) => client.clusterLinks(),
        },
        "CLUSTER MEET": {
            client: (client) => client.clusterMeet("127.0.0.1", 7000),
            cluster: (client) => client.clusterMeet("127.0.0.1", 7000),
            batch: (client) => client.clusterMeet("127.0.0.1", 7000),
        },
        "CLUSTER MEET with the port of the bus": {
            client: (client) => client.clusterMeet("127.0.0.1", 7000, 17001),
            cluster: (client) => client.clusterMeet("127.0.0.1", 7000, { busPort: 17001 }),
            batch: (client) => client.clusterMeet("127.0.0.1", 7000, 17001),
        },
        "CLUSTER MIGRATESLOTS": {
            client: (client) => client.clusterMigrateSlots([{ ranges: [[0, 10], [20, 20]], node: "fccdae26e2c8573a503ea8c59feed7e1a72ac21d" }, { ranges: [[30, 31]], node: "beab114460b5c9cb12cf5b9a4708a32f8220889e" }]),
            cluster: (client) => client.clusterMigrateSlots([{ ranges: [[0, 10], [20, 20]], node: "fccdae26e2c8573a503ea8c59feed7e1a72ac21d" }, { ranges: [[30, 31]], node: "beab114460b5c9cb12cf5b9a4708a32f8220889e" }]),
            batch: (client) => client.clusterMigrateSlots([{ ranges: [[0, 10], [20, 20]], node: "fccdae26e2c8573a503ea8c59feed7e1a72ac21d" }, { ranges: [[30, 31]], node: "beab114460b5c9cb12cf5b9a4708a32f8220889e" }]),
        },
        "CLUSTER MYID": {
            client: (client) => client.clusterMyId(),
            cluster: (client) => client.clusterMyId(),
            batch: (client) => client.clusterMyId(),
        },
        "CLUSTER MYSHARDID": {
            client: (client) => client.clusterMyShardId(),
            cluster: (client) => client.clusterMyShardId(),
            batch: (client) => client.clusterMyShardId(),
        },
        "CLUSTER NODES": {
            client: (client) => client.clusterNodes(),
            cluster: (client) => client.clusterNodes(),
            batch: (client) => client.clusterNodes(),
        },
        "CLUSTER REPLICAS": {
            client: (client) => client.clusterReplicas("fccdae26e2c8573a503ea8c59feed7e1a72ac21d"),
            cluster: (client) => client.clusterReplicas("fccdae26e2c8573a503ea8c59feed7e1a72ac21d"),
            batch: (client) => client.clusterReplicas("fccdae26e2c8573a503ea8c59feed7e1a72ac21d"),
        },
        "CLUSTER SLAVES": {
            client: (client) => client.clusterSlaves("fccdae26e2c8573a503ea8c59feed7e1a72ac21d"),
            cluster: (client) => client.clusterSlaves("fccdae26e2c8573a503ea8c59feed7e1a72ac21d"),
            batch: (client) => client.clusterSlaves("fccdae26e2c8573a503ea8c59feed7e1a72ac21d"),
        },
        "CLUSTER REPLICATE": {
            client: (client) => client.clusterReplicate("fccdae26e2c8573a503ea8c59feed7e1a72ac21d"),
            cluster: (client) => client.clusterReplicate("fccdae26e2c8573a503ea8c59feed7e1a72ac21d"),
            batch: (client) => client.clusterReplicate("fccdae26e2c8573a503ea8c59feed7e1a72ac21d"),
        },
        "CLUSTER REPLICATE no one": {
            client: (client) => client.clusterReplicateNoOne(),
            cluster: (client) => client.clusterReplicateNoOne(),
            batch: (client) => client.clusterReplicateNoOne(),
        },
        "CLUSTER RESET": {
            client: (client) => client.clusterReset(),
            cluster: (client) => client.clusterReset(),
            batch: (client) => client.clusterReset(),
        },
        "CLUSTER RESET, hard": {
            client: (client) => client.clusterReset({ mode: "HARD" }),
            cluster: (client) => client.clusterReset({ mode: "HARD" }),
            batch: (client) => client.clusterReset({ mode: "HARD" }),
        },
        "CLUSTER RESET, soft": {
            client: (client) => client.clusterReset({ mode: "SOFT" }),
            cluster: (client) => client.clusterReset({ mode: "SOFT" }),
            batch: (client) => client.clusterReset({ mode: "SOFT" }),
        },
        "CLUSTER SAVECONFIG": {
            client: (client) => client.clusterSaveConfig(),
            cluster: (client) => client.clusterSaveConfig(),
            batch: (client) => client.clusterSaveConfig(),
        },
        "CLUSTER SET-CONFIG-EPOCH": {
            client: (client) => client.clusterSetConfigEpoch(3),
            cluster: (client) => client.clusterSetConfigEpoch(3),
            batch: (client) => client.clusterSetConfigEpoch(3),
        },
        "CLUSTER SETSLOT, importing": {
            client: (client) => client.clusterSetSlot(5, { IMPORTING: "fccdae26e2c8573a503ea8c59feed7e1a72ac21d" }),
            cluster: (client) => client.clusterSetSlot(5, { IMPORTING: "fccdae26e2c8573a503ea8c59feed7e1a72ac21d" }),
            batch: (client) => client.clusterSetSlot(5, { IMPORTING: "fccdae26e2c8573a503ea8c59feed7e1a72ac21d" }),
        },
        "CLUSTER SETSLOT, migrating": {
            client: (client) => client.clusterSetSlot(5, { MIGRATING: "fccdae26e2c8573a503ea8c59feed7e1a72ac21d" }),
            cluster: (client) => client.clusterSetSlot(5, { MIGRATING: "fccdae26e2c8573a503ea8c59feed7e1a72ac21d" }),
            batch: (client) => client.clusterSetSlot(5, { MIGRATING: "fccdae26e2c8573a503ea8c59feed7e1a72ac21d" }),
        },
        "CLUSTER SETSLOT, node": {
            client: (client) => client.clusterSetSlot(5, { NODE: "fccdae26e2c8573a503ea8c59feed7e1a72ac21d" }),
            cluster: (client) => client.clusterSetSlot(5, { NODE: "fccdae26e2c8573a503ea8c59feed7e1a72ac21d" }),
            batch: (client) => client.clusterSetSlot(5, { NODE: "fccdae26e2c8573a503ea8c59feed7e1a72ac21d" }),
        },
        "CLUSTER SETSLOT, stable": {
            client: (client) => client.clusterSetSlot(5, "STABLE", { timeout: 1000 }),
            cluster: (client) => client.clusterSetSlot(5, "STABLE", { timeout: 1000 }),
            batch: (client) => client.clusterSetSlot(5, "STABLE", { timeout: 1000 }),
        },
        "CLUSTER SHARDS": {
            client: (client) => client.clusterShards(),
            cluster: (client) => client.clusterShards(),
            batch: (client) => client.clusterShards(),
        },
        "CLUSTER SHARDS before server 9.1": {
            client: (client) => client.clusterShards(),
            cluster: (client) => client.clusterShards(),
            batch: (client) => client.clusterShards(),
        },
        "CLUSTER SLOT-STATS": {
            client: (client) => client.clusterSlotStats(0, 1),
            cluster: (client) => client.clusterSlotStats(0, 1),
            batch: (client) => client.clusterSlotStats(0, 1),
            result: () => [[0, { "key-count": 0 }], [1, { "key-count": 2, "cpu-usec": 15, "network-bytes-in": 27, "network-bytes-out": 0 }]],
        },
        "CLUSTER SLOT-STATS in order": {
            client: (client) => client.clusterSlotStatsOrderBy("cpu-usec"),
            cluster: (client) => client.clusterSlotStatsOrderBy("cpu-usec"),
            batch: (client) => client.clusterSlotStatsOrderBy("cpu-usec"),
        },
        "CLUSTER SLOT-STATS in order, with every option": {
            client: (client) => client.clusterSlotStatsOrderBy("key-count", { limit: 1, order: "ASC" }),
            cluster: (client) => client.clusterSlotStatsOrderBy("key-count", { limit: 1, order: "ASC" }),
            batch: (client) => client.clusterSlotStatsOrderBy("key-count", { limit: 1, order: "ASC" }),
        },
        "CLUSTER SLOT-STATS in falling order": {
            client: (client) => client.clusterSlotStatsOrderBy("key-count", { order: "DESC" }),
            cluster: (client) => client.clusterSlotStatsOrderBy("key-count", { order: "DESC" }),
            batch: (client) => client.clusterSlotStatsOrderBy("key-count", { order: "DESC" }),
        },
        "CLUSTER SLOTS": {
            client: (client) => client.clusterSlots(),
            cluster: (client) => client.clusterSlots(),
            batch: (client) => client.clusterSlots(),
            result: () => [[0, 5460, ["127.0.0.1", 22450, "fccdae26e2c8573a503ea8c59feed7e1a72ac21d", { hostname: "host.one" }], ["127.0.0.1", 30795, "beab114460b5c9cb12cf5b9a4708a32f8220889e", {}]], [5461, 5461, [null, 7000, "beab114460b5c9cb12cf5b9a4708a32f8220889e", {}]]],
        },
        "CLUSTERSCAN": {
            client: (client) => client.clusterscan("0"),
            cluster: null,
            batch: (client) => client.clusterscan("0"),
            clusterBatch: null,
        },
        "CLUSTERSCAN with every option": {
            client: (client) => client.clusterscan("0-{06S}-0", { match: "a*", count: 100, type: "string", slot: 3 }),
            cluster: null,
            batch: (client) => client.clusterscan("0-{06S}-0", { match: "a*", count: 100, type: "string", slot: 3 }),
            clusterBatch: null,
        },
        "READONLY": {
            client: (client) => client.readonly(),
            cluster: (client) => client.readonly(),
            batch: (client) => client.readonly(),
        },
        "READWRITE": {
            client: (client) => client.readwrite(),
            cluster: (client) => client.readwrite(),
            batch: (client) => client.readwrite(),
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
        "CLIENT LIST by everything that it must be": {
            client: (client) => client.clientList({ filters: [{ ID: [7] }, { TYPE: "NORMAL" }, { USER: "u" }, { ADDR: "127.0.0.1:1" }, { LADDR: "127.0.0.1:2" }, { SKIPME: "YES" }, { MAXAGE: 9 }, { NAME: "n" }, { IDLE: 9 }, { FLAGS: "N" }, { "LIB-NAME": "l" }, { "LIB-VER": "1" }, { DB: 3 }, { CAPA: "r" }, { IP: "127.0.0.1" }] }),
            cluster: (client) => client.clientList({ filters: [{ ID: [7] }, { TYPE: "NORMAL" }, { USER: "u" }, { ADDR: "127.0.0.1:1" }, { LADDR: "127.0.0.1:2" }, { SKIPME: "YES" }, { MAXAGE: 9 }, { NAME: "n" }, { IDLE: 9 }, { FLAGS: "N" }, { "LIB-NAME": "l" }, { "LIB-VER": "1" }, { DB: 3 }, { CAPA: "r" }, { IP: "127.0.0.1" }] }),
            batch: (client) => client.clientList({ filters: [{ ID: [7] }, { TYPE: "NORMAL" }, { USER: "u" }, { ADDR: "127.0.0.1:1" }, { LADDR: "127.0.0.1:2" }, { SKIPME: "YES" }, { MAXAGE: 9 }, { NAME: "n" }, { IDLE: 9 }, { FLAGS: "N" }, { "LIB-NAME": "l" }, { "LIB-VER": "1" }, { DB: 3 }, { CAPA: "r" }, { IP: "127.0.0.1" }] }),
        },
        "CLIENT LIST by everything that it must not be": {
            client: (client) => client.clientList({ filters: [{ "NOT-ID": [8] }, { "NOT-TYPE": "PUBSUB" }, { "NOT-USER": "v" }, { "NOT-ADDR": "127.0.0.1:3" }, { "NOT-LADDR": "127.0.0.1:4" }, { "NOT-NAME": "m" }, { "NOT-FLAGS": "b" }, { "NOT-LIB-NAME": "k" }, { "NOT-LIB-VER": "2" }, { "NOT-DB": 4 }, { "NOT-CAPA": "s" }, { "NOT-IP": "127.0.0.2" }] }),
            cluster: (client) => client.clientList({ filters: [{ "NOT-ID": [8] }, { "NOT-TYPE": "PUBSUB" }, { "NOT-USER": "v" }, { "NOT-ADDR": "127.0.0.1:3" }, { "NOT-LADDR": "127.0.0.1:4" }, { "NOT-NAME": "m" }, { "NOT-FLAGS": "b" }, { "NOT-LIB-NAME": "k" }, { "NOT-LIB-VER": "2" }, { "NOT-DB": 4 }, { "NOT-CAPA": "s" }, { "NOT-IP": "127.0.0.2" }] }),
            batch: (client) => client.clientList({ filters: [{ "NOT-ID": [8] }, { "NOT-TYPE": "PUBSUB" }, { "NOT-USER": "v" }, { "NOT-ADDR": "127.0.0.1:3" }, { "NOT-LADDR": "127.0.0.1:4" }, { "NOT-NAME": "m" }, { "NOT-FLAGS": "b" }, { "NOT-LIB-NAME": "k" }, { "NOT-LIB-VER": "2" }, { "NOT-DB": 4 }, { "NOT-CAPA": "s" }, { "NOT-IP": "127.0.0.2" }] }),
        },
        "CLIENT LIST by every type": {
            client: (client) => client.clientList({ filters: [{ TYPE: "NORMAL" }, { TYPE: "MASTER" }, { TYPE: "REPLICA" }, { TYPE: "PUBSUB" }, { "NOT-TYPE": "NORMAL" }, { "NOT-TYPE": "MASTER" }, { "NOT-TYPE": "REPLICA" }, { "NOT-TYPE": "PUBSUB" }, { SKIPME: "NO" }] }),
            cluster: (client) => client.clientList({ filters: [{ TYPE: "NORMAL" }, { TYPE: "MASTER" }, { TYPE: "REPLICA" }, { TYPE: "PUBSUB" }, { "NOT-TYPE": "NORMAL" }, { "NOT-TYPE": "MASTER" }, { "NOT-TYPE": "REPLICA" }, { "NOT-TYPE": "PUBSUB" }, { SKIPME: "NO" }] }),
            batch: (client) => client.clientList({ filters: [{ TYPE: "NORMAL" }, { TYPE: "MASTER" }, { TYPE: "REPLICA" }, { TYPE: "PUBSUB" }, { "NOT-TYPE": "NORMAL" }, { "NOT-TYPE": "MASTER" }, { "NOT-TYPE": "REPLICA" }, { "NOT-TYPE": "PUBSUB" }, { SKIPME: "NO" }] }),
        },
        "CLIENT KILL with what it must not be": {
            client: (client) => client.clientKill([{ ID: [1000000] }, { "NOT-TYPE": "REPLICA" }, { "NOT-DB": 3 }]),
            cluster: (client) => client.clientKill([{ ID: [1000000] }, { "NOT-TYPE": "REPLICA" }, { "NOT-DB": 3 }]),
            batch: (client) => client.clientKill([{ ID: [1000000] }, { "NOT-TYPE": "REPLICA" }, { "NOT-DB": 3 }]),
        },
        "CLIENT KILL by everything that it must be": {
            client: (client) => client.clientKill([{ ID: [7] }, { TYPE: "NORMAL" }, { USER: "u" }, { ADDR: "127.0.0.1:1" }, { LADDR: "127.0.0.1:2" }, { SKIPME: "YES" }, { MAXAGE: 9 }, { NAME: "n" }, { IDLE: 9 }, { FLAGS: "N" }, { "LIB-NAME": "l" }, { "LIB-VER": "1" }, { DB: 3 }, { CAPA: "r" }, { IP: "127.0.0.1" }]),
            cluster: (client) => client.clientKill([{ ID: [7] }, { TYPE: "NORMAL" }, { USER: "u" }, { ADDR: "127.0.0.1:1" }, { LADDR: "127.0.0.1:2" }, { SKIPME: "YES" }, { MAXAGE: 9 }, { NAME: "n" }, { IDLE: 9 }, { FLAGS: "N" }, { "LIB-NAME": "l" }, { "LIB-VER": "1" }, { DB: 3 }, { CAPA: "r" }, { IP: "127.0.0.1" }]),
            batch: (client) => client.clientKill([{ ID: [7] }, { TYPE: "NORMAL" }, { USER: "u" }, { ADDR: "127.0.0.1:1" }, { LADDR: "127.0.0.1:2" }, { SKIPME: "YES" }, { MAXAGE: 9 }, { NAME: "n" }, { IDLE: 9 }, { FLAGS: "N" }, { "LIB-NAME": "l" }, { "LIB-VER": "1" }, { DB: 3 }, { CAPA: "r" }, { IP: "127.0.0.1" }]),
        },
        "CLIENT KILL by everything that it must not be": {
            client: (client) => client.clientKill([{ "NOT-ID": [8] }, { "NOT-TYPE": "PUBSUB" }, { "NOT-USER": "v" }, { "NOT-ADDR": "127.0.0.1:3" }, { "NOT-LADDR": "127.0.0.1:4" }, { "NOT-NAME": "m" }, { "NOT-FLAGS": "b" }, { "NOT-LIB-NAME": "k" }, { "NOT-LIB-VER": "2" }, { "NOT-DB": 4 }, { "NOT-CAPA": "s" }, { "NOT-IP": "127.0.0.2" }]),
            cluster: (client) => client.clientKill([{ "NOT-ID": [8] }, { "NOT-TYPE": "PUBSUB" }, { "NOT-USER": "v" }, { "NOT-ADDR": "127.0.0.1:3" }, { "NOT-LADDR": "127.0.0.1:4" }, { "NOT-NAME": "m" }, { "NOT-FLAGS": "b" }, { "NOT-LIB-NAME": "k" }, { "NOT-LIB-VER": "2" }, { "NOT-DB": 4 }, { "NOT-CAPA": "s" }, { "NOT-IP": "127.0.0.2" }]),
            batch: (client) => client.clientKill([{ "NOT-ID": [8] }, { "NOT-TYPE": "PUBSUB" }, { "NOT-USER": "v" }, { "NOT-ADDR": "127.0.0.1:3" }, { "NOT-LADDR": "127.0.0.1:4" }, { "NOT-NAME": "m" }, { "NOT-FLAGS": "b" }, { "NOT-LIB-NAME": "k" }, { "NOT-LIB-VER": "2" }, { "NOT-DB": 4 }, { "NOT-CAPA": "s" }, { "NOT-IP": "127.0.0.2" }]),
        },
        "CLIENT KILL by every type": {
            client: (client) => client.clientKill([{ TYPE: "NORMAL" }, { TYPE: "MASTER" }, { TYPE: "PRIMARY" }, { TYPE: "SLAVE" }, { TYPE: "REPLICA" }, { TYPE: "PUBSUB" }, { "NOT-TYPE": "NORMAL" }, { "NOT-TYPE": "MASTER" }, { "NOT-TYPE": "PRIMARY" }, { "NOT-TYPE": "SLAVE" }, { "NOT-TYPE": "REPLICA" }, { "NOT-TYPE": "PUBSUB" }, { SKIPME: "NO" }]),
            cluster: (client) => client.clientKill([{ TYPE: "NORMAL" }, { TYPE: "MASTER" }, { TYPE: "PRIMARY" }, { TYPE: "SLAVE" }, { TYPE: "REPLICA" }, { TYPE: "PUBSUB" }, { "NOT-TYPE": "NORMAL" }, { "NOT-TYPE": "MASTER" }, { "NOT-TYPE": "PRIMARY" }, { "NOT-TYPE": "SLAVE" }, { "NOT-TYPE": "REPLICA" }, { "NOT-TYPE": "PUBSUB" }, { SKIPME: "NO" }]),
            batch: (client) => client.clientKill([{ TYPE: "NORMAL" }, { TYPE: "MASTER" }, { TYPE: "PRIMARY" }, { TYPE: "SLAVE" }, { TYPE: "REPLICA" }, { TYPE: "PUBSUB" }, { "NOT-TYPE": "NORMAL" }, { "NOT-TYPE": "MASTER" }, { "NOT-TYPE": "PRIMARY" }, { "NOT-TYPE": "SLAVE" }, { "NOT-TYPE": "REPLICA" }, { "NOT-TYPE": "PUBSUB" }, { SKIPME: "NO" }]),
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
            clusterBatch: null,
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
            cluster: null,
            batch: (client) => client.scan("0"),
            clusterBatch: null,
        },
        "SCAN with every option": {
            client: (client) => client.scan("0", { match: "k*", count: 100, type: "string" as ObjectType }),
            cluster: null,
            batch: (client) => client.scan("0", { match: "k*", count: 100, type: "string" as ObjectType }),
            clusterBatch: null,
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
        "SORT_RO from the smallest on": {
            client: (client) => client.sortReadOnly("l", { orderBy: SortOrder.ASC }),
            batch: (client) => client.sortReadOnly("l", { orderBy: SortOrder.ASC }),
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
        "GEORADIUS_RO in miles": {
            client: (client) => client.georadiusReadOnly("k", 15, 37, 200, GeoUnit.MILES, { sortOrder: SortOrder.ASC }),
            batch: (client) => client.georadiusReadOnly("k", 15, 37, 200, GeoUnit.MILES, { sortOrder: SortOrder.ASC }),
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
        "GEORADIUSBYMEMBER_RO in miles": {
            client: (client) => client.georadiusbymemberReadOnly("k", "Catania", 200, GeoUnit.MILES, { sortOrder: SortOrder.ASC }),
            batch: (client) => client.georadiusbymemberReadOnly("k", "Catania", 200, GeoUnit.MILES, { sortOrder: SortOrder.ASC }),
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
        "GEOSEARCH in feet": {
            client: (client) => client.geosearch("k", { member: "Catania" }, { radius: 200, unit: GeoUnit.FEET }, { sortOrder: SortOrder.ASC }),
            batch: (client) => client.geosearch("k", { member: "Catania" }, { radius: 200, unit: GeoUnit.FEET }, { sortOrder: SortOrder.ASC }),
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
        "GEOSEARCHSTORE in metres": {
            client: (client) => client.geosearchstore("d", "k", { position: { longitude: 15, latitude: 37 } }, { radius: 200, unit: GeoUnit.METERS }),
            batch: (client) => client.geosearchstore("d", "k", { position: { longitude: 15, latitude: 37 } }, { radius: 200, unit: GeoUnit.METERS }),
        },
        "GEOSEARCHSTORE in miles": {
            client: (client) => client.geosearchstore("d", "k", { position: { longitude: 15, latitude: 37 } }, { radius: 200, unit: GeoUnit.MILES }),
            batch: (client) => client.geosearchstore("d", "k", { position: { longitude: 15, latitude: 37 } }, { radius: 200, unit: GeoUnit.MILES }),
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
            client: (client) => client.failover({ to: { host: "127.0.0.1", port: 6380 } }),
            cluster: (client) => client.failover({ to: { host: "127.0.0.1", port: 6380 } }),
            batch: (client) => client.failover({ to: { host: "127.0.0.1", port: 6380 } }),
        },
        "FAILOVER to a replica by force": {
            client: (client) => client.failover({ to: { host: "127.0.0.1", port: 6380, force: true }, timeoutMs: 1000 }),
            cluster: (client) => client.failover({ to: { host: "127.0.0.1", port: 6380, force: true }, timeoutMs: 1000 }),
            batch: (client) => client.failover({ to: { host: "127.0.0.1", port: 6380, force: true }, timeoutMs: 1000 }),
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
            result: () => ({ ping: { calls: 2, histogram_usec: { 1: 1, 4: 2 } }, hello: { calls: 0, histogram_usec: {} } }),
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
            cluster: (client) => client.latencyReset(["command", "fork"]),
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
        "ZADD of a member named as an option": {
            client: (client) => client.zadd("k", [{ element: "incr", score: 1 }]),
            batch: (client) => client.zadd("k", [{ element: "incr", score: 1 }]),
        },
        "ZDIFF of a key named as an option": {
            client: (client) => client.zdiff(["a", "withscores"]),
            batch: (client) => client.zdiff(["a", "withscores"]),
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
        "ZINTERSTORE with weights and the greatest": {
            client: (client) => client.zinterstore("d", [["z", 2], ["y", 0.5]], { aggregationType: "MAX" }),
            batch: (client) => client.zinterstore("d", [["z", 2], ["y", 0.5]], { aggregationType: "MAX" }),
        },
        "ZINTERSTORE with weights and the sum": {
            client: (client) => client.zinterstore("d", [["z", 2], ["y", 0.5]], { aggregationType: "SUM" }),
            batch: (client) => client.zinterstore("d", [["z", 2], ["y", 0.5]], { aggregationType: "SUM" }),
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
        "ZUNIONSTORE with weights and the greatest": {
            client: (client) => client.zunionstore("d", [["z", 2], ["y", 0.5]], { aggregationType: "MAX" }),
            batch: (client) => client.zunionstore("d", [["z", 2], ["y", 0.5]], { aggregationType: "MAX" }),
        },
        "ZUNIONSTORE with weights and the sum": {
            client: (client) => client.zunionstore("d", [["z", 2], ["y", 0.5]], { aggregationType: "SUM" }),
            batch: (client) => client.zunionstore("d", [["z", 2], ["y", 0.5]], { aggregationType: "SUM" }),
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
