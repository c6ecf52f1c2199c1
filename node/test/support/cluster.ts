/** Suites that run on a cluster. Its slots are shared out in equal ranges, in the order of the primaries. */

import { after, before, describe } from "node:test";
import { GlideClusterClient, type GlideClusterClientConfiguration, ProtocolVersion } from "@valkey/valkey-glide";
import { type Server, Topology, VERSION, versions } from "./topology";

/** What the tests of a suite work with; `client` and `servers` are there once they run. */
export interface LiveCluster {
    client: GlideClusterClient;
    servers: Topology;
    /** One more client of the cluster, which ends with the suite. */
    connect(options?: Partial<GlideClusterClientConfiguration>): Promise<GlideClusterClient>;
}

export interface ClusterOptions {
    primaries?: number;
    /** Of each primary; none if absent. */
    replicas?: number;
    /** On every server that is here, and in both protocols. */
    everywhere?: boolean;
    /** Further options of `topology`. */
    more?: string[];
    config?: Partial<GlideClusterClientConfiguration>;
}

/** A suite on a cluster of its own, per server and protocol if it asks for that. */
export function liveCluster(name: string, options: ClusterOptions, suite: (live: LiveCluster) => void): void {
    const { primaries = 3, replicas = 0, everywhere = false, more = [], config } = options;
    const servers = everywhere && versions().length > 0 ? versions() : [VERSION];
    for (const version of servers) {
        for (const protocol of everywhere ? [ProtocolVersion.RESP3, ProtocolVersion.RESP2] : [ProtocolVersion.RESP3]) {
            describe(`${name} on ${version} in ${ProtocolVersion[protocol]}`, () => {
                const clients: GlideClusterClient[] = [];
                const context = {
                    async connect(own) {
                        const { addresses } = context.servers;
                        const all = { addresses, protocol, requestTimeout: 5000, ...config, ...own };
                        const client = await GlideClusterClient.createClient(all);
                        clients.push(client);
                        return client;
                    },
                } as LiveCluster;
                before(async () => {
                    const counts = ["--primaries", String(primaries), "--replicas", String(replicas)];
                    context.servers = await Topology.start("cluster", "--version", version, ...counts, ...more);
                    context.client = await context.connect();
                });
                after(async () => {
                    for (const client of clients) client.close();
                    await context.servers?.end();
                });
                suite(context);
            });
        }
    }
}

export const address = ({ host, port }: Server) => `${host}:${port}`;

/** The addresses of servers, sorted. */
export const addresses = (servers: readonly Server[]) => servers.map(address).sort();

/** A hash tag in the slots of each of three primaries: 3300, 7365 and 15495. */
export const TAGS = ["{b}", "{c}", "{a}"] as const;
