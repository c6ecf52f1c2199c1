import assert from "node:assert/strict";
import { it } from "node:test";
import {
    Batch,
    convertGlideRecordToRecord,
    FlushMode,
    FunctionRestorePolicy,
    GlideClient,
    type GlideRecord,
    type RequestError,
} from "@valkey/valkey-glide";
import { live } from "./support/live";
import { until } from "./support/until";

const ENDLESS = "#!lua name=endless\nredis.register_function('loop', function() while true do end end)";

live("commands of scripts and functions", (live) => {
    /** Another client, for while the first one's connection waits. */
    async function withOther(use: (other: GlideClient) => Promise<void>): Promise<void> {
        const { servers, protocol } = live;
        const other = await GlideClient.createClient({ addresses: servers.addresses, protocol });
        try {
            await use(other);
        } finally {
            other.close();
        }
    }

    /** Stops what runs, as soon as it runs. */
    const stop = (kill: () => Promise<"OK">) =>
        until(async () => {
            try {
                return (await kill()) === "OK";
            } catch (error) {
                if ((error as RequestError).serverCode === "NOTBUSY") return false;
                throw error;
            }
        });

    it("stops a script that does not end", async () => {
        await live.client.configSet({ "lua-time-limit": "1" });
        await withOther(async (other) => {
            const running = assert.rejects(other.eval("while true do end", []), /killed/i);
            await stop(() => live.client.scriptKill());
            await running;
        });
    });

    it("describes and stops a function that does not end", async () => {
        await live.client.configSet({ "lua-time-limit": "1" });
        await live.client.functionLoad(ENDLESS, { replace: true });
        await withOther(async (other) => {
            const running = assert.rejects(other.fcall("loop", [], []), /killed/i);
            const [address] = live.servers.addresses.map(({ host, port }) => `${host}:${port}`);
            await until(async () => (await live.client.functionStats())[address].running_script !== null);
            const { running_script: script } = (await live.client.functionStats())[address] as any;
            assert.equal(script.name, "loop");
            assert.deepEqual(
                script.command,
                ["fcall", "loop", "0"].map((word, i) => (i === 0 ? script.command[0] : word)),
            );
            assert.ok(script.duration_ms >= 0);
            await stop(() => live.client.functionKill());
            await running;
        });
        await live.client.functionFlush(FlushMode.SYNC);
    });

    it("says when there is nothing to stop", async () => {
        await assert.rejects(live.client.scriptKill(), { serverCode: "NOTBUSY" });
        await assert.rejects(live.client.functionKill(), { serverCode: "NOTBUSY" });
    });

    it("tells statistics by address, of a batch without one", async () => {
        const { client, servers, protocol } = live;
        await client.functionFlush();
        const stats = { running_script: null, engines: { LUA: { libraries_count: 0, functions_count: 0 } } };
        assert.deepEqual(await client.functionStats(), { [`127.0.0.1:${servers.port}`]: stats });
        const [batched] = (await client.exec(new Batch(false).functionStats(), true)) ?? [];
        assert.deepEqual(convertGlideRecordToRecord(batched as GlideRecord<unknown>), stats);

        const addresses = [...servers.addresses, ...servers.addresses];
        const several = await GlideClient.createClient({ addresses, protocol });
        assert.deepEqual(Object.keys(await several.functionStats()), [`127.0.0.1:${servers.port}`]);
        several.close();
    });

    it("moves libraries by dump and restore", async () => {
        const { client } = live;
        await client.functionFlush();
        await client.functionLoad(ENDLESS);
        const dump = await client.functionDump();
        assert.ok(Buffer.isBuffer(dump));
        await assert.rejects(client.functionRestore(dump, FunctionRestorePolicy.APPEND), /already exists/);
        assert.equal(await client.functionRestore(dump, FunctionRestorePolicy.REPLACE), "OK");
        const [library] = await client.functionList({ libNamePattern: "endless", withCode: true });
        assert.equal(library.library_code, ENDLESS);
        assert.equal(await client.functionDelete("endless"), "OK");
        assert.deepEqual(await client.functionList(), []);
    });

    it("names the script that is missing", async () => {
        await assert.rejects(live.client.evalsha("0".repeat(40), []), { serverCode: "NOSCRIPT" });
    });
});
