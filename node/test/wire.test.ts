import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ClusterScanCursor, Decoder, NodeDiscoveryMode, ObjectType } from "@valkey/valkey-glide";
import { scanField } from "../dist/ClusterScanCursor";
import { Command } from "../dist/Command";
import { clusterRequest, standaloneRequest } from "../dist/connectionRequest";
import { retryMessage } from "../dist/GlideClusterClient";
import { type Routes, routeMessage } from "../dist/Routes";
import { ResponseReader } from "../dist/responses";
import { scriptField } from "../dist/Script";
import { Slot } from "../dist/tickets";
import { FrameWriter } from "../dist/wire";
import { read } from "./support/vectors";

interface CommandMessage {
    command?: bigint;
    args?: string[];
}

interface RouteMessage {
    nodes?: bigint;
    slot_key?: string;
    slot_id?: bigint;
    address?: { host: string; port: bigint };
    replica?: boolean;
}

interface RequestCase {
    name: string;
    frame: string;
    message: CommandMessage & {
        script?: { hash: string; keys?: bigint };
        ticket: bigint | string;
        timeout_ms?: bigint;
        route?: RouteMessage;
        batch?: {
            commands?: CommandMessage[];
            atomic?: boolean;
            raise_on_error?: boolean;
            retry?: { server_error?: boolean; connection_error?: boolean };
        };
    };
}

interface ResponseCase {
    name: string;
    frame: string;
    message: { ticket?: bigint; value?: string; error?: Record<string, string | bigint> };
}

const vectors = read<{ request: RequestCase[]; response: ResponseCase[]; connection: { frame: string }[] }>("requests");

/** The same message with every varint as short as it can be. `nested` tells which fields are messages. */
function canonical(bytes: Buffer, nested: Record<number, any> = { 7: { 1: {} } }): Buffer {
    const out: Buffer[] = [];
    let at = 0;
    const varint = (): bigint => {
        let value = 0n;
        for (let shift = 0n; ; shift += 7n) {
            const byte = bytes[at++];
            value |= BigInt(byte & 127) << shift;
            if (byte < 128) return value;
        }
    };
    while (at < bytes.length) {
        const key = varint();
        out.push(shortest(key));
        if ((key & 7n) === 0n) {
            out.push(shortest(varint()));
            continue;
        }
        const length = Number(varint());
        const content = bytes.subarray(at, at + length);
        at += length;
        const inner = nested[Number(key >> 3n)];
        const plain = inner ? canonical(content, inner) : content;
        out.push(shortest(BigInt(plain.length)), plain);
    }
    return Buffer.concat(out);
}

function shortest(value: bigint): Buffer {
    const bytes: number[] = [];
    let rest = value;
    for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
    return Buffer.from([...bytes, Number(rest)]);
}

function cutLength(frame: Buffer): Buffer {
    let at = 0;
    while (frame[at++] > 127);
    return frame.subarray(at);
}

function slotOf(ticket: bigint): Slot {
    const slot = new Slot(Number(ticket % 2n ** 21n));
    slot.generation = Number(ticket / 2n ** 21n);
    return slot;
}

function commandOf(message: CommandMessage): Command<unknown> {
    const args = (message.args ?? []).map((hex) => Buffer.from(hex, "hex"));
    return new Command(Number(message.command ?? 0), args);
}

function frameOf(write: (writer: FrameWriter) => void): Buffer {
    const writer = new FrameWriter();
    write(writer);
    return Buffer.from(writer.bytes.subarray(0, writer.length));
}

function append(
    writer: FrameWriter,
    slot: Slot,
    command: Command<unknown>,
    route?: Uint8Array,
    script?: Uint8Array,
): void {
    const bound = FrameWriter.bound(command) + (route?.length ?? 0) + (script?.length ?? 0);
    writer.reserve(bound);
    writer.command(slot, command, bound, route, script);
}

/** A route as a user says it. */
function routeOf({ nodes, slot_key, slot_id, address, replica }: RouteMessage): Routes {
    if (nodes !== undefined) return (["randomNode", "allNodes", "allPrimaries"] as const)[Number(nodes)];
    if (address !== undefined) return { type: "routeByAddress", host: address.host, port: Number(address.port) };
    const role = replica ? "replica" : "primary";
    if (slot_id !== undefined) return { type: `${role}SlotId`, id: Number(slot_id) };
    return { type: `${role}SlotKey`, key: Buffer.from(slot_key ?? "", "hex").toString() };
}

function retryOf({
    server_error,
    connection_error,
}: {
    server_error?: boolean;
    connection_error?: boolean;
}): Uint8Array {
    return retryMessage({ retryServerError: server_error ?? false, retryConnectionError: connection_error ?? false });
}

describe("request frames", () => {
    for (const { name, message, frame } of vectors.request) {
        // Tickets are this side's choice and fit a number; single commands always take the client's timeout; a key for a route
        // is text.
        const unused =
            typeof message.ticket === "string" ||
            (message.timeout_ms !== undefined && message.batch === undefined) ||
            message.route?.slot_key === "ff00";
        it(`say ${name}`, { skip: unused && "Node never sends such a request" }, () => {
            const slot = slotOf(BigInt(message.ticket));
            const { batch } = message;
            const route = message.route && routeMessage(routeOf(message.route));
            const written = frameOf((writer) => {
                if (batch === undefined) {
                    const command = commandOf(message);
                    const { script } = message;
                    append(writer, slot, command, route, script && scriptField(script.hash, Number(script.keys ?? 0)));
                    return;
                }
                const commands = (batch.commands ?? []).map(commandOf);
                const shape = {
                    commands,
                    atomic: batch.atomic ?? false,
                    raiseOnError: batch.raise_on_error ?? false,
                    timeout: Number(message.timeout_ms ?? 0),
                    route,
                    retry: batch.retry && retryOf(batch.retry),
                };
                const bounds = commands.map(FrameWriter.bound);
                writer.reserve(FrameWriter.batchBound(shape, bounds));
                writer.batch(slot, shape, bounds);
            });
            assert.equal(
                canonical(cutLength(written)).toString("hex"),
                cutLength(Buffer.from(frame, "hex")).toString("hex"),
            );
        });
    }

    const texts = [
        "",
        "a",
        "x".repeat(40),
        "x".repeat(41),
        "x".repeat(5461),
        "x".repeat(5462),
        "x".repeat(70_000),
        "ü",
        "日本語",
        "👋".repeat(3000),
        `${"a".repeat(39)}é`,
        "\ud800",
    ];
    for (const text of texts) {
        it(`carry a string of ${text.length} characters starting with ${JSON.stringify(text.slice(0, 2))}`, () => {
            const slot = slotOf(2n ** 21n + 5n);
            const write = (arg: string | Buffer) =>
                frameOf((writer) => {
                    const command = new Command(21, [arg, "end"]);
                    append(writer, slot, command);
                });
            assert.deepEqual(canonical(cutLength(write(text))), canonical(cutLength(write(Buffer.from(text)))));
        });
    }

    it("say a step of a scan of a cluster", () => {
        const options = {
            match: Buffer.from([0xff, 42]),
            count: 100,
            type: ObjectType.ZSET,
            allowNonCoveredSlots: true,
        };
        const frame = frameOf((writer) => {
            append(
                writer,
                slotOf(2n ** 21n),
                new Command(0, []),
                undefined,
                scanField(new ClusterScanCursor("c"), options),
            );
        });
        const fields = Object.fromEntries(canonicalFields(canonical(cutLength(frame))));
        assert.deepEqual(Object.keys(fields), ["1", "9"]);
        assert.deepEqual(Object.fromEntries(canonicalFields(Buffer.from(fields[9], "hex"))), {
            1: Buffer.from("c").toString("hex"),
            2: "ff2a",
            3: "100",
            4: Buffer.from("ZSet").toString("hex"),
            5: "1",
        });
        assert.deepEqual([...scanField(new ClusterScanCursor())], [0x4a, 0]);
    });

    it("say a route and a scan with a long text", () => {
        const key = "k".repeat(1_000_000);
        const route = Object.fromEntries(canonicalFields(Buffer.from(routeMessage({ type: "primarySlotKey", key }))));
        assert.equal(route[2], Buffer.from(key).toString("hex"));
        const scan = scanField(new ClusterScanCursor(), { match: key });
        assert.ok(Buffer.from(scan).includes(key));
    });

    it("give the tickets that were written", () => {
        const writer = new FrameWriter();
        const slots = [1, 2 ** 21 - 1, 77].map((index) => new Slot(index));
        slots[1].generation = 2 ** 31 - 1;
        const command = new Command(5, ["k".repeat(5000)]);
        for (const slot of slots) append(writer, slot, command);
        assert.deepEqual(
            [...writer.tickets()],
            slots.map(({ index, generation }) => [index, generation]),
        );
    });
});

describe("response frames", () => {
    for (const { name, message, frame } of vectors.response) {
        it(`are read: ${name}`, () => {
            const bytes = Buffer.from(frame, "hex");
            const reader = new ResponseReader();
            reader.begin(Buffer.concat([bytes, bytes]), bytes.length * 2);
            for (let round = 0; round < 2; round++) {
                assert.ok(reader.next());
                assert.equal(reader.index + reader.generation * 2 ** 21, Number(message.ticket ?? 0));
                assert.equal(reader.isError, message.value === undefined);
                if (message.value !== undefined) {
                    assert.equal(reader.bytes.toString("hex", reader.start, reader.end), message.value);
                } else {
                    const { message: text, serverCode, node } = reader.failure(Decoder.String);
                    const { error = {} } = message;
                    assert.deepEqual(
                        [text, serverCode, node],
                        [error.message ?? "", error.server_code ?? "", error.node ?? ""],
                    );
                }
            }
            assert.ok(!reader.next());
        });
    }

    it("name the keys that failed, as text where they are", () => {
        // An Error with the fields 3 ("no") and twice 6 ("k", and a byte that is no text).
        const bytes = Buffer.from("0f08011a0b1a026e6f32016b3201ff", "hex");
        bytes[0] = bytes.length - 1;
        bytes[4] = bytes.length - 5;
        const keys = (decoder: Decoder) => {
            const reader = new ResponseReader();
            reader.begin(bytes, bytes.length);
            assert.ok(reader.next());
            return reader.failure(decoder).failedKeys;
        };
        assert.deepEqual(keys(Decoder.String), ["k", Buffer.from([0xff])]);
        assert.deepEqual(keys(Decoder.Bytes), [Buffer.from("k"), Buffer.from([0xff])]);
    });

    it("are refused when they end too early", () => {
        const bytes = Buffer.from("0508011201", "hex");
        const reader = new ResponseReader();
        reader.begin(bytes, bytes.length);
        assert.throws(() => reader.next(), { code: "PROTOCOL" });
    });
});

describe("the connection request", () => {
    it("says everything that can be said", () => {
        const request = standaloneRequest({
            addresses: [
                { host: "a", port: 6379 },
                { host: "::1", port: 6380 },
            ],
            credentials: { username: "user", password: "secret" },
            protocol: 1,
            databaseId: 3,
            clientName: "name",
            requestTimeout: 250,
            inflightRequestsLimit: 1000,
            readFrom: "preferReplica",
            lazyConnect: true,
            connectionBackoff: { factor: 100, exponentBase: 2, numberOfRetries: 5, jitterPercent: 20 },
            advancedConfiguration: { connectionTimeout: 2000, tcpNoDelay: false },
        });
        const fields = (bytes: Buffer) =>
            canonicalFields(bytes).filter((field) => !["lib_version", "bulk"].includes(field[0]));
        const vector = cutLength(Buffer.from(vectors.connection[1].frame, "hex"));
        assert.deepEqual(fields(Buffer.from(request)), fields(vector));
    });

    it("says how many requests may wait for a node of a cluster", () => {
        const sizes = [undefined, 1, 2000].map((recoveryRequestsQueueSize) => {
            const request = clusterRequest({ addresses: [{ host: "a" }], recoveryRequestsQueueSize });
            return Object.fromEntries(canonicalFields(Buffer.from(request)))[22];
        });
        assert.deepEqual(sizes, [undefined, "1", "2000"]);
    });

    it("says a jitter of nothing, which is not one that is left out", () => {
        const [absent, none] = [undefined, 0].map((jitterPercent) => {
            const connectionBackoff = { factor: 1, exponentBase: 2, numberOfRetries: 0, jitterPercent };
            const request = standaloneRequest({ addresses: [{ host: "a" }], connectionBackoff });
            return Object.fromEntries(canonicalFields(Buffer.from(request)))[13];
        });
        assert.deepEqual([absent, none], ["08011002", "080110022000"]);
    });

    it("says how a standalone client finds its servers, and where it reads", () => {
        const request = standaloneRequest({
            addresses: [{ host: "a" }],
            readFrom: "AZAffinityReplicasAndPrimary",
            clientAz: "zone-1",
            nodeDiscoveryMode: NodeDiscoveryMode.DiscoverAll,
            readOnly: true,
        });
        const fields = Object.fromEntries(canonicalFields(Buffer.from(request)));
        assert.deepEqual(
            [11, 17, 19, 20, 21].map((field) => fields[field]),
            ["5", undefined, "2", Buffer.from("zone-1").toString("hex"), "1"],
        );
    });

    const checks: [string, object, string][] = [
        ["once a minute", {}, ""],
        ["once a minute, as that has a name", { periodicChecks: "enabledDefaultConfigs" }, ""],
        ["never", { periodicChecks: "disabled" }, "1001"],
        ["every two seconds", { periodicChecks: { duration_in_sec: 2 } }, "08d00f"],
        ["of the first addresses", { advancedConfiguration: { refreshTopologyFromInitialNodes: true } }, "1801"],
    ];
    for (const [name, config, cluster] of checks) {
        it(`says that a cluster is looked at ${name}`, () => {
            const request = clusterRequest({ addresses: [{ host: "a" }], readFrom: "lowestLatency", ...config });
            const fields = Object.fromEntries(canonicalFields(Buffer.from(request)));
            assert.deepEqual([fields[11], fields[17]], ["2", cluster]);
        });
    }
});

/** Field number and content of each field, sorted: the order of fields means nothing. */
function canonicalFields(bytes: Buffer): [string, string][] {
    const names: Record<number, string> = { 7: "lib_version", 15: "bulk" };
    const fields: [string, string][] = [];
    let at = 0;
    const varint = () => {
        let value = 0;
        for (let unit = 1; ; unit *= 128) {
            const byte = bytes[at++];
            value += (byte & 127) * unit;
            if (byte < 128) return value;
        }
    };
    while (at < bytes.length) {
        const key = varint();
        const value = varint();
        const number = key >> 3;
        if ((key & 7) === 0) fields.push([names[number] ?? String(number), String(value)]);
        else {
            fields.push([names[number] ?? String(number), bytes.toString("hex", at, at + value)]);
            at += value;
        }
    }
    return fields.sort((a, b) => a.join().localeCompare(b.join()));
}
