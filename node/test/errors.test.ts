import assert from "node:assert/strict";
import { createServer } from "node:net";
import { after, before, describe, it } from "node:test";
import {
    Batch,
    ClosingError,
    ConfigurationError,
    ConnectionError,
    Decoder,
    ExecAbortError,
    GlideClient,
    RequestError,
    TIMEOUT_ERROR,
    TimeoutError,
    ValkeyError,
} from "@valkey/valkey-glide";
import { FakeServer } from "./support/fake";
import { Topology } from "./support/topology";

const HERE = [{ host: "127.0.0.1", port: 1 }];
const SECRET = "canary-7261";

type Loose = (config: any) => Promise<GlideClient>;
const create: Loose = (config) => GlideClient.createClient(config);

describe("error classes", () => {
    it("are related as published", () => {
        for (const one of [TimeoutError, ExecAbortError, ConnectionError, ConfigurationError]) {
            const error = new one("why");
            assert.ok(error instanceof RequestError && error instanceof ValkeyError && error instanceof Error);
            assert.equal(error.name, one.name);
            assert.equal(error.message, "why");
            assert.match(String(error.stack), new RegExp(`^${one.name}: why`));
        }
        assert.ok(!(new ClosingError() instanceof RequestError));
        assert.ok(TIMEOUT_ERROR instanceof TimeoutError);
    });
});

describe("a configuration that cannot work", () => {
    const cases: [name: string, config: unknown, message: RegExp][] = [
        ["nothing", undefined, /configuration: expected an object, got undefined/],
        ["no addresses", {}, /addresses: expected an array of at least one address, got undefined/],
        ["an empty list of addresses", { addresses: [] }, /addresses: .* got an empty array/],
        ["addresses that are text", { addresses: "localhost" }, /addresses: .* got a string/],
        ["an address that is text", { addresses: ["localhost"] }, /addresses\[0\]: expected an object/],
        ["an empty host", { addresses: [{ host: "" }] }, /addresses\[0\]\.host: .* got an empty string/],
        ["a port beyond 65535", { addresses: [{ host: "a", port: 65536 }] }, /addresses\[0\]\.port: .* 65536/],
        ["a port of 0", { addresses: [{ host: "a", port: 0 }] }, /addresses\[0\]\.port/],
        ["a port that is text", { addresses: [{ host: "a", port: "6379" }] }, /port: .* got a string/],
        ["an unknown part of an address", { addresses: [{ host: "a", prot: 1 }] }, /addresses\[0\]\.prot: there is no/],
        ["an unknown option", { addresses: HERE, requestTimout: 5 }, /requestTimout: there is no such option/],
        ["a negative timeout", { addresses: HERE, requestTimeout: -1 }, /requestTimeout: .* got the number -1/],
        ["a timeout with a fraction", { addresses: HERE, requestTimeout: 0.5 }, /requestTimeout/],
        ["a negative database", { addresses: HERE, databaseId: -1 }, /databaseId/],
        ["an unknown protocol", { addresses: HERE, protocol: 3 }, /protocol: expected ProtocolVersion/],
        ["an unknown decoder", { addresses: HERE, defaultDecoder: 7 }, /defaultDecoder/],
        ["an unknown way of reading", { addresses: HERE, readFrom: "nearest" }, /readFrom: expected/],
        ["a limit of nothing", { addresses: HERE, inflightRequestsLimit: 0 }, /inflightRequestsLimit/],
        [
            "credentials without a password",
            { addresses: HERE, credentials: { username: "u" } },
            /credentials\.password/,
        ],
        ["credentials that are text", { addresses: HERE, credentials: SECRET }, /credentials: expected an object/],
        [
            "a password that is no text",
            { addresses: HERE, credentials: { password: [SECRET] } },
            /credentials\.password/,
        ],
        ["a name that is no text", { addresses: HERE, clientName: 5 }, /clientName: expected a string/],
        ["a lazyConnect that is text", { addresses: HERE, lazyConnect: "yes" }, /lazyConnect: expected true or false/],
        [
            "a negative connection timeout",
            { addresses: HERE, advancedConfiguration: { connectionTimeout: -5 } },
            /advancedConfiguration\.connectionTimeout/,
        ],
        [
            "a backoff that is a number",
            { addresses: HERE, connectionBackoff: 5 },
            /connectionBackoff: expected an object/,
        ],
        [
            "a backoff of no time",
            { addresses: HERE, connectionBackoff: { numberOfRetries: 1, factor: 0, exponentBase: 1 } },
            /connectionBackoff\.factor: expected an integer from 1 to /,
        ],
        [
            "a backoff that shrinks to nothing",
            { addresses: HERE, connectionBackoff: { numberOfRetries: 1, factor: 1, exponentBase: 0 } },
            /connectionBackoff\.exponentBase: expected an integer from 1 to /,
        ],
        [
            "a backoff without an end to its growth",
            { addresses: HERE, connectionBackoff: { factor: 1, exponentBase: 1 } },
            /connectionBackoff\.numberOfRetries: expected an integer from 0 to .*, got undefined/,
        ],
        [
            "a jitter of more than all",
            {
                addresses: HERE,
                connectionBackoff: { numberOfRetries: 1, factor: 1, exponentBase: 1, jitterPercent: 101 },
            },
            /connectionBackoff\.jitterPercent: expected an integer from 0 to 100/,
        ],
        [
            "an unknown part of a backoff",
            { addresses: HERE, connectionBackoff: { base: 1 } },
            /connectionBackoff\.base/,
        ],
        ["TLS", { addresses: HERE, useTLS: true }, /useTLS: this option is not available yet/],
        ["reads by zone without one", { addresses: HERE, readFrom: "AZAffinity" }, /clientAz: expected the .* zone/],
        ["a zone that is no text", { addresses: HERE, clientAz: 1 }, /clientAz: expected a string/],
        [
            "an unknown way of discovery",
            { addresses: HERE, nodeDiscoveryMode: 3 },
            /nodeDiscoveryMode: expected one of/,
        ],
        ["a way of discovery by name", { addresses: HERE, nodeDiscoveryMode: "Static" }, /nodeDiscoveryMode: expected/],
        ["a readOnly that is a number", { addresses: HERE, readOnly: 1 }, /readOnly: expected true or false/],
        ["checks of a cluster", { addresses: HERE, periodicChecks: "disabled" }, /periodicChecks: there is no such/],
        ["subscriptions", { addresses: HERE, pubsubSubscriptions: {} }, /pubsubSubscriptions: .* not available yet/],
        ["a cache", { addresses: HERE, clientSideCache: {} }, /clientSideCache: .* not available yet/],
        ["compression", { addresses: HERE, compression: { enabled: true } }, /compression: .* not available yet/],
        ["IAM", { addresses: HERE, credentials: { username: "u", iamConfig: {} } }, /credentials\.iamConfig: .* yet/],
        [
            "settings of TLS",
            { addresses: HERE, advancedConfiguration: { tlsAdvancedConfiguration: {} } },
            /advancedConfiguration\.tlsAdvancedConfiguration: .* not available yet/,
        ],
    ];
    for (const [name, config, message] of cases) {
        it(`is refused: ${name}`, async () => {
            await assert.rejects(create(config), (error: Error) => {
                assert.ok(error instanceof ConfigurationError, error.name);
                assert.match(error.message, message);
                assert.ok(!error.message.includes(SECRET), "the secret is in the message");
                return true;
            });
        });
    }

    it("is accepted where an option says no to what is not available", async () => {
        const config = { useTLS: false, compression: { enabled: false } };
        const client = await create({ addresses: HERE, lazyConnect: true, ...config });
        client.close();
    });
});

describe("a server that cannot be used", () => {
    const QUICK = { advancedConfiguration: { connectionTimeout: 1000 }, requestTimeout: 1000 };

    it("is a ClosingError with the code CONNECTION when the port refuses", async () => {
        const started = Date.now();
        await assert.rejects(create({ addresses: HERE, ...QUICK }), { name: "ClosingError", code: "CONNECTION" });
        assert.ok(Date.now() - started < 1500);
    });

    it("is a ClosingError with the code CONNECTION when the host does not resolve", async () => {
        const addresses = [{ host: "no-such-host.invalid", port: 6379 }];
        const node = "no-such-host.invalid:6379";
        await assert.rejects(create({ addresses, ...QUICK }), { name: "ClosingError", code: "CONNECTION", node });
    });

    it("is an error within the connection timeout when nothing answers", async () => {
        const server = createServer(() => {});
        await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
        const { port } = server.address() as { port: number };
        const started = Date.now();
        await assert.rejects(create({ addresses: [{ host: "127.0.0.1", port }], ...QUICK }), ClosingError);
        assert.ok(Date.now() - started < 1500);
        server.close();
    });

    it("is an error when it speaks HTTP", async () => {
        const server = await FakeServer.start();
        server.raw = (_, socket) => socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
        await assert.rejects(create({ addresses: server.addresses, ...QUICK }), ClosingError);
        server.stop();
    });

    it("is an error without secrets when it refuses the password", async () => {
        const servers = await Topology.start("standalone", "--password", "right");
        const attempt = create({ addresses: servers.addresses, credentials: { password: SECRET }, ...QUICK });
        await assert.rejects(attempt, (error: ClosingError) => {
            assert.ok(error instanceof ClosingError);
            assert.equal(error.code, "AUTH");
            assert.ok(!`${error.message}${error.stack}`.includes(SECRET));
            return true;
        });
        await assert.rejects(create({ addresses: servers.addresses, ...QUICK }), { code: "AUTH" });
        const client = await create({ addresses: servers.addresses, credentials: { password: "right" } });
        assert.equal(await client.ping(), "PONG");
        client.close();
        await servers.end();
    });
});

describe("a call that cannot work", () => {
    let server: FakeServer;
    let client: any;
    before(async () => {
        server = await FakeServer.start();
        client = await create({ addresses: server.addresses });
    });
    after(() => {
        client.close();
        server.stop();
    });

    const calls: [name: string, call: (client: any) => Promise<unknown>, message: RegExp][] = [
        ["a key that is a number", (c) => c.get(12), /GET: argument 1 must be a string or a Buffer.* number 12/],
        ["a key that is missing", (c) => c.get(), /GET: argument 1 .* undefined/],
        ["a value that is null", (c) => c.set("k", null), /SET: argument 2 .* null/],
        ["an empty list of keys", (c) => c.del([]), /DEL: keys must not be empty/],
        ["keys that are text", (c) => c.mget("k"), /MGET: keys must be an array/],
        ["a key among keys that is no text", (c) => c.mget(["k", {}]), /MGET: argument 2/],
        ["no entries", (c) => c.mset({}), /MSET: keysAndValues must not be empty/],
        ["entries that are text", (c) => c.mset("k"), /MSET: keysAndValues must be an object/],
        ["an amount that is no integer", (c) => c.incrBy("k", 1.5), /INCRBY: amount must be an integer.* 1.5/],
        ["an amount that is text", (c) => c.incrBy("k", "1"), /INCRBY: amount must be an integer.* a string/],
        ["an amount that is not a number", (c) => c.incrByFloat("k", Number.NaN), /amount must be a number.* NaN/],
        ["a negative offset", (c) => c.setrange("k", -1, "v"), /SETRANGE: offset must not be negative/],
        ["an unknown option", (c) => c.set("k", "v", { expirey: 1 }), /SET: there is no option expirey/],
        ["options that are text", (c) => c.copy("a", "b", "REPLACE"), /COPY: options must be an object/],
        [
            "an unknown condition",
            (c) => c.set("k", "v", { conditionalSet: "never" }),
            /SET: conditionalSet must be one of/,
        ],
        ["an expiry without a unit", (c) => c.set("k", "v", { expiry: 10 }), /SET: expiry\.type must be one of/],
        [
            "an expiry that is negative",
            (c) => c.getex("k", { expiry: { type: "EX", duration: -1 } }),
            /must not be negative/,
        ],
        ["an unknown word", (c) => c.expire("k", 1, { expireOption: "ZZ" }), /EXPIRE: expireOption must be one of NX/],
        ["a custom command without words", (c) => c.customCommand([]), /custom command: args must not be empty/],
        ["an unknown decoder", (c) => c.get("k", { decoder: 9 }), /decoder must be/],
        ["a signal that is none", (c) => c.get("k", { signal: {} }), /signal must be an AbortSignal/],
        ["a batch that is none", (c) => c.exec([], true), /batch must be a Batch/],
        [
            "a negative batch timeout",
            (c) => c.exec(new Batch(false).get("k"), true, { timeout: -1 }),
            /timeout must be/,
        ],
    ];
    for (const [name, call, message] of calls) {
        it(`is a RequestError and sends nothing: ${name}`, async () => {
            server.answer = () => assert.fail("something was sent");
            await assert.rejects(call(client), (error: RequestError) => {
                assert.ok(error instanceof RequestError, String(error));
                assert.match(error.message, message);
                assert.deepEqual([error.code, error.delivery], ["USAGE", "NOT_SENT"]);
                return true;
            });
        });
    }

    it("is refused by a batch at once", () => {
        assert.throws(() => new Batch(true).del([]), { name: "RequestError", message: /DEL: keys must not be empty/ });
        assert.throws(() => new Batch("yes" as never), { name: "RequestError", message: /isAtomic/ });
    });

    it("does not hurt the calls around it", async () => {
        server.answer = (words) => `+${words[1]}\r\n`;
        const results = await Promise.allSettled([client.get("a"), client.get(1), client.get("b"), client.del([])]);
        assert.deepEqual(
            results.map((result) => (result.status === "fulfilled" ? result.value : "failed")),
            ["a", "failed", "b", "failed"],
        );
    });
});

describe("an error of the server", () => {
    it("keeps its code and says what may have happened", async () => {
        const server = await FakeServer.start();
        const client = await create({ addresses: server.addresses, defaultDecoder: Decoder.String });
        server.answer = () => "-WRONGTYPE wrong kind of value\r\n";
        await assert.rejects(client.get("k"), {
            name: "RequestError",
            code: "SERVER",
            serverCode: "WRONGTYPE",
            delivery: "REFUSED",
            node: `127.0.0.1:${server.port}`,
        });
        client.close();
        server.stop();
    });
});

describe("the stack of an error", () => {
    it("shows who awaited the call", async () => {
        const server = await FakeServer.start();
        const client = await create({ addresses: server.addresses });
        server.answer = () => "-ERR no\r\n";
        async function whoAsked(): Promise<void> {
            await client.get("k");
        }
        await assert.rejects(whoAsked(), { stack: /^RequestError: ERR no\n.*at async whoAsked/s });
        client.close();
        server.stop();
    });
});
