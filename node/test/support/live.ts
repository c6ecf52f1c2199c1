/** Suites that run on every server that is here, in both protocols. */

import { after, before, describe } from "node:test";
import { GlideClient, ProtocolVersion } from "@valkey/valkey-glide";
import { Topology, VERSION, versions } from "./topology";

/** What the tests of a suite work with; `client` is there once they run. */
export interface Live {
    client: GlideClient;
    servers: Topology;
    protocol: ProtocolVersion;
    /** For tests of what came with a server: skips them on older ones. */
    since(version: string): { skip: string | false };
}

/** A suite per server and protocol. */
export function live(name: string, suite: (live: Live) => void): void {
    for (const version of versions().length > 0 ? versions() : [VERSION]) {
        for (const protocol of [ProtocolVersion.RESP3, ProtocolVersion.RESP2]) {
            describe(`${name} on ${version} in ${ProtocolVersion[protocol]}`, () => {
                const since = (needed: string) => ({
                    skip: isOlder(version.split("-")[1], needed) && `needs a server newer than ${version}`,
                });
                const context = { protocol, since } as Live;
                before(async () => {
                    context.servers = await Topology.start("standalone", "--version", version);
                    const { addresses } = context.servers;
                    context.client = await GlideClient.createClient({ addresses, protocol, requestTimeout: 5000 });
                });
                after(async () => {
                    context.client.close();
                    await context.servers.end();
                });
                suite(context);
            });
        }
    }
}

/** Whether a version such as `8.0` is older than another. */
export function isOlder(version: string, needed: string): boolean {
    return version.localeCompare(needed, "en", { numeric: true }) < 0;
}
