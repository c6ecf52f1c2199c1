import assert from "node:assert/strict";
import { it } from "node:test";
import { type ClusterResponse, Decoder, InfoOptions, type Routes, Script } from "@valkey/valkey-glide";
import { address, addresses, liveCluster, TAGS } from "./support/cluster";
import type { Server } from "./support/topology";

liveCluster("a route", { replicas: 1 }, (live) => {
    /** The port that a server says it has. */
    const portAt = async (route: Routes) => {
        const info = await live.client.info({ sections: [InfoOptions.Server], route });
        return Number(/tcp_port:(\d+)/.exec(info as string)?.[1]);
    };
    const roleAt = async (route: Routes) => {
        const info = await live.client.info({ sections: [InfoOptions.Replication], route });
        return /role:(\w+)/.exec(info as string)?.[1];
    };
    const ports = (servers: readonly Server[]) => servers.map(({ port }) => port);

    it("leads to the primary of a slot or of a key", async () => {
        for (const [i, tag] of TAGS.entries()) {
            const [slot, { port }] = [await live.client.clusterKeySlot(tag), live.servers.primaries[i]];
            assert.equal(await portAt({ type: "primarySlotKey", key: `${tag}x` }), port);
            assert.equal(await portAt({ type: "primarySlotId", id: slot as number }), port);
        }
    });

    it("leads to a replica of a slot or of a key", async () => {
        const found = new Set<number>();
        for (const tag of TAGS) {
            const slot = (await live.client.clusterKeySlot(tag)) as number;
            const port = await portAt({ type: "replicaSlotKey", key: tag });
            assert.equal(await portAt({ type: "replicaSlotId", id: slot }), port);
            assert.equal(await roleAt({ type: "replicaSlotKey", key: tag }), "slave");
            found.add(port);
        }
        assert.deepEqual([...found].sort(), ports(live.servers.replicas).sort());
    });

    it("leads to the node at an address, said in one or in two parts", async () => {
        for (const { host, port } of live.servers.servers) {
            assert.equal(await portAt({ type: "routeByAddress", host, port }), port);
            assert.equal(await portAt({ type: "routeByAddress", host: `${host}:${port}` }), port);
        }
    });

    it("leads to some node", async () => {
        assert.ok(ports(live.servers.servers).includes(await portAt("randomNode")));
    });

    it("leads to all nodes, or to all primaries", async () => {
        const everywhere = await live.client.clientId({ route: "allNodes" });
        assert.deepEqual(Object.keys(everywhere).sort(), addresses(live.servers.servers));
        const primaries = await live.client.clientId({ route: "allPrimaries" });
        assert.deepEqual(Object.keys(primaries).sort(), addresses(live.servers.primaries));
        for (const id of Object.values(primaries)) assert.equal(typeof id, "number");
    });

    it("to a node that the cluster does not have is an error", async () => {
        const stranger: Routes = { type: "routeByAddress", host: "127.0.0.1", port: 1 };
        await assert.rejects(live.client.ping({ route: stranger }), /RequestError|ConnectionError|TimeoutError/);
    });

    it("is taken by a command with keys, too", async () => {
        await live.client.set("{b}k", "v");
        const route: Routes = { type: "primarySlotKey", key: "{b}" };
        assert.equal(await live.client.customCommand(["GET", "{b}k"], { route }), "v");
    });
});

liveCluster("a cluster on IPv6", { more: ["--ipv6"] }, (live) => {
    it("takes the addresses that its replies give as routes", async () => {
        const ids = await live.client.clientId({ route: "allNodes" });
        assert.equal(Object.keys(ids).length, 3);
        for (const [node, id] of Object.entries(ids)) {
            assert.match(node, /^\[::1\]:\d+$/);
            assert.equal(await live.client.clientId({ route: { type: "routeByAddress", host: node } }), id);
            const [host, port] = [node.slice(0, node.lastIndexOf(":")), Number(/\d+$/.exec(node)?.[0])];
            assert.equal(await live.client.clientId({ route: { type: "routeByAddress", host, port } }), id);
        }
    });
});

liveCluster("a command to several nodes", { everywhere: true }, (live) => {
    const nodes = () => addresses(live.servers.servers);

    /** What every node of a cluster says, which is the same. */
    function same<T>(reply: ClusterResponse<T>, expected: T): void {
        assert.deepEqual(reply, Object.fromEntries(nodes().map((node) => [node, expected])));
    }

    it("gives one number for all", async () => {
        await live.client.flushall();
        await live.client.mset(Object.fromEntries(TAGS.map((tag) => [`${tag}size`, "1"])));
        assert.equal(await live.client.dbsize(), 3);
        const ofOne = { type: "primarySlotKey", key: TAGS[0] } as const;
        assert.equal(await live.client.dbsize({ route: ofOne }), 1);
        assert.deepEqual(
            (await live.client.keys("*size")).map(String).sort(),
            [...TAGS].sort().map((tag) => `${tag}size`),
        );
    });

    it("gives one word for all", async () => {
        assert.equal(await live.client.ping({ route: "allPrimaries" }), "PONG");
        assert.equal(await live.client.configResetStat(), "OK");
        assert.equal(await live.client.flushall(), "OK");
    });

    it("gives what each of them says", async () => {
        same(await live.client.echo("hello", { route: "allPrimaries" }), "hello");
        same(await live.client.echo("hello", { route: "allNodes", decoder: Decoder.Bytes }), Buffer.from("hello"));
        const info = (await live.client.info({ sections: [InfoOptions.Server] })) as Record<string, string>;
        assert.deepEqual(Object.keys(info).sort(), nodes());
        for (const [node, text] of Object.entries(info))
            assert.match(text, new RegExp(`tcp_port:${node.split(":")[1]}`));
        for (const time of Object.values(await live.client.time({ route: "allNodes" }))) assert.equal(time.length, 2);
    });

    it("gives what one says if it goes to one", async () => {
        const info = await live.client.info({ sections: [InfoOptions.Server], route: "randomNode" });
        assert.match(info as string, /tcp_port:/);
        assert.equal(await live.client.echo("hello"), "hello");
        assert.equal(typeof (await live.client.lastsave()), "number");
    });

    it("reads the reply of each node as that of one", async () => {
        await live.client.configSet({ "slowlog-max-len": "77" });
        assert.deepEqual(await live.client.configGet(["slowlog-max-len"]), { "slowlog-max-len": "77" });
        same(await live.client.configGet(["slowlog-max-len"], { route: "allNodes" }), { "slowlog-max-len": "77" });
        const stats = await live.client.functionStats();
        assert.deepEqual(Object.keys(stats).sort(), nodes());
        for (const one of Object.values(stats))
            assert.deepEqual(Object.keys(one as object).sort(), ["engines", "running_script"]);
    });

    it("gives the replies of a custom command as entries", async () => {
        const route = "allPrimaries";
        const replies = (await live.client.customCommand(["CLIENT", "ID"], { route })) as { key: string }[];
        assert.deepEqual(replies.map(({ key }) => key).sort(), nodes());
        assert.equal(await live.client.customCommand(["DBSIZE"], { route }), await live.client.dbsize());
    });

    it("runs functions on the nodes of its route", async () => {
        const code =
            "#!lua name=cluster\nredis.register_function{function_name='same', callback=function(_, a) return a end, flags={'no-writes'}}";
        assert.equal(await live.client.functionLoad(code, { replace: true }), "cluster");
        assert.deepEqual(await live.client.fcallWithRoute("same", ["1", "2"]), ["1", "2"]);
        same(await live.client.fcallWithRoute("same", ["1"], { route: "allNodes" }), ["1"]);
        same(await live.client.fcallReadonlyWithRoute("same", ["1"], { route: "allPrimaries" }), ["1"]);
        const libraries = (await live.client.functionList({ route: "randomNode" })) as object[];
        assert.equal(libraries.length, 1);
        same(await live.client.functionList({ route: "allNodes" }), libraries as any);
    });

    it("runs scripts where they are not known yet", async () => {
        const script = new Script(`return { ARGV[1], ${Math.random()} < 2 }`);
        assert.deepEqual(await live.client.scriptExists([script.getHash()]), [false]);
        same(await live.client.invokeScriptWithRoute(script, { args: ["a"], route: "allPrimaries" }), ["a", 1]);
        assert.deepEqual(await live.client.scriptExists([script.getHash()]), [true]);
        assert.deepEqual(await live.client.invokeScriptWithRoute(script, { args: ["b"] }), ["b", 1]);
        for (const tag of TAGS)
            assert.deepEqual(await live.client.invokeScript(script, { keys: [tag], args: [tag] }), [tag, 1]);
        await live.client.scriptFlush();
        assert.deepEqual(await live.client.scriptExists([script.getHash()]), [false]);
    });

    it("gives any key, or none", async () => {
        await live.client.flushall();
        assert.equal(await live.client.randomKey(), null);
        await live.client.set("{a}only", "1");
        assert.equal(await live.client.randomKey(), "{a}only");
    });

    it("publishes to the whole cluster", async () => {
        assert.equal(await live.client.publish("message", "nobody-listens"), 0);
        assert.equal(await live.client.publish("message", "nobody-listens", true), 0);
    });

    it("names the node that an error comes from", async () => {
        await assert.rejects(live.client.configSet({ "no-such-setting": "1" }), (error: any) => {
            assert.equal(error.name, "RequestError");
            assert.ok(nodes().includes(error.node), error.node);
            return true;
        });
        assert.deepEqual(live.servers.servers.map(address).sort(), nodes());
    });
});
