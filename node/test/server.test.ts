import assert from "node:assert/strict";
import { it } from "node:test";
import { InfoOptions, parseInfoResponse } from "@valkey/valkey-glide";
import { live } from "./support/live";

live("commands of the server", (live) => {
    it("reports about itself", async () => {
        const info = parseInfoResponse(await live.client.info([InfoOptions.Server]));
        assert.equal(info.tcp_port, String(live.servers.port));
        assert.deepEqual(await live.client.configGet(["timeout", "maxmemory"]), { timeout: "0", maxmemory: "0" });
        assert.deepEqual([...(await live.client.clientTrackingInfo()).flags], ["off"]);
        assert.match(await live.client.clientInfo(), /resp=/);
    });

    it("is told the library's name", live.since("7.2"), async () => {
        assert.match(await live.client.clientInfo(), /lib-name=GlideJS/);
    });
});
