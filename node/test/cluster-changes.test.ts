import assert from "node:assert/strict";
import { it } from "node:test";
import { ClosingError, type GlideClusterClient } from "@valkey/valkey-glide";
import { liveCluster, TAGS } from "./support/cluster";
import { until } from "./support/until";

/** Callers that set values of their own and read them back, until they are told to end. */
class Load {
    done = 0;
    readonly errors: Error[] = [];
    private going = true;
    private readonly callers: Promise<void>[];

    constructor(client: GlideClusterClient, callers: number) {
        const call = async (caller: number) => {
            for (let i = 0; this.going; i++) {
                const key = `${TAGS[(caller + i) % TAGS.length]}load-${caller}`;
                const value = `${caller}-${i}`;
                try {
                    await client.set(key, value);
                    assert.equal(await client.get(key), value);
                    this.done++;
                } catch (error) {
                    this.errors.push(error as Error);
                    if (error instanceof ClosingError) return;
                }
            }
        };
        this.callers = Array.from({ length: callers }, (_, caller) => call(caller));
    }

    /** Waits until so much more was done. */
    async more(count: number): Promise<void> {
        const enough = this.done + count;
        await until(() => this.done >= enough || this.errors.length > 0, 20_000);
    }

    async end(): Promise<void> {
        this.going = false;
        await Promise.all(this.callers);
    }
}

liveCluster("a cluster client under load", { replicas: 1 }, (live) => {
    it("sees no error when a replica takes over, and when it gives back", async () => {
        const load = new Load(live.client, 50);
        await load.more(500);
        const [{ port: first }] = live.servers.primaries;
        const [{ port: second }] = live.servers.replicas;
        for (const port of [second, first]) {
            await live.servers.order("failover", port);
            await live.servers.order("wait_promoted", port);
            await load.more(500);
        }
        await load.end();
        assert.deepEqual(load.errors, []);
    });

    it("sees no error when slots move", async () => {
        await live.client.mset(Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`{b}moves-${i}`, `${i}`])));
        const load = new Load(live.client, 50);
        await load.more(500);
        const [from, , to] = live.servers.primaries;
        const slots = { from: from.port, to: to.port, first: 3000, last: 3999 };
        await live.servers.order("migrate", from.port, slots);
        await load.more(500);
        await live.servers.order("migrate", from.port, { ...slots, from: to.port, to: from.port });
        await load.more(500);
        await load.end();
        assert.deepEqual(load.errors, []);
        assert.equal(await live.client.get("{b}moves-199"), "199");
    });

    it("goes on when a primary is gone", async () => {
        const client = await live.connect({ requestTimeout: 30_000 });
        const [{ port }] = live.servers.primaries;
        const [replica] = live.servers.replicas;
        await client.set("{b}kept", "v");
        await client.wait(1, 1000);
        await live.servers.order("kill", port);
        await client.set("{c}other", "v");
        await live.servers.order("wait_promoted", replica.port);
        assert.equal(await client.get("{b}kept"), "v");
        await live.servers.order("restart", port);
        await live.servers.order("wait_agreed");
        client.close();
    });

    it("ends every call when it is closed", async () => {
        const client = await live.connect();
        const load = new Load(client, 50);
        await load.more(500);
        client.close();
        await until(() => load.errors.length === 50);
        await load.end();
        for (const error of load.errors) assert.equal(error.name, "ClosingError");
    });
});
