// @generated from protobuf/commands by codegen. Do not edit.

import { ClientPauseMode, ConditionalChange, FlushMode, GlideJson, InsertPosition, JsonBatch, ListDirection, SortOrder, TimeUnit } from "@valkey/valkey-glide";
import type { Example } from "../support/calls";

/** The example of each form, as far as it has one. */
export const examples: Example[] = [
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
        form: "JSON.ARRAPPEND",
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
        form: "FT.AGGREGATE",
        steps: [
        ],
    },
    {
        form: "FT.ALIASADD",
        steps: [
        ],
    },
    {
        form: "FT.ALIASDEL",
        steps: [
        ],
    },
    {
        form: "FT.ALIASUPDATE",
        steps: [
        ],
    },
    {
        form: "FT.CREATE",
        steps: [
        ],
    },
    {
        form: "FT.DROPINDEX",
        steps: [
        ],
    },
    {
        form: "FT.EXPLAIN",
        steps: [
        ],
    },
    {
        form: "FT.EXPLAINCLI",
        steps: [
        ],
    },
    {
        form: "FT.INFO",
        steps: [
        ],
    },
    {
        form: "FT.PROFILE",
        steps: [
        ],
    },
    {
        form: "FT.PROFILE.sorted",
        steps: [
        ],
    },
    {
        form: "FT.PROFILE.aggregate",
        steps: [
        ],
    },
    {
        form: "FT.SEARCH",
        steps: [
        ],
    },
    {
        form: "FT.SEARCH.sorted",
        steps: [
        ],
    },
    {
        form: "FT._ALIASLIST",
        steps: [
        ],
    },
    {
        form: "FT._LIST",
        steps: [
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
