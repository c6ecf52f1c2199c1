import assert from "node:assert/strict";
import { it } from "node:test";
import { type GeospatialData, GeoUnit, RequestError } from "@valkey/valkey-glide";
import { live } from "./support/live";

live("commands of places", (live) => {
    it("refuses what cannot be meant, and names it", async () => {
        const { client } = live;
        const origin = { member: "m" };
        const circle = { radius: 1, unit: GeoUnit.METERS };
        const refused: [Promise<unknown>, RegExp][] = [
            [client.geoadd("k", new Map()), /membersToGeospatialData must not be empty/],
            [client.geoadd("k", { m: {} } as never), /membersToGeospatialData must be a Map/],
            [
                client.geoadd("k", new Map([["m", { longitude: 1 } as GeospatialData]])),
                /Data.latitude must be a number/,
            ],
            [client.geosearch("k", {} as never, circle), /searchFrom must be an object with a member or a position/],
            [client.geosearch("k", origin, { unit: GeoUnit.METERS } as never), /searchBy must be an object with a rad/],
            [
                client.geosearch("k", origin, { radius: 1, unit: "M" as never }),
                /searchBy.unit must be one of m, km, ft/,
            ],
            [client.geosearch("k", origin, circle, { withDistance: true } as never), /there is no option withDistance/],
            [client.geodist("k", "a", "b", { unit: "yd" as never }), /unit must be one of m, km, ft, mi/],
        ];
        for (const [call, message] of refused) {
            await assert.rejects(
                call,
                (error) => error instanceof RequestError && message.test(error.message),
                `${message}`,
            );
        }
    });
});
