/** Results of commands of the connection. */

import type { GlideRecord, GlideReturnType, GlideString } from "../Decoder";
import { ClientTrackingInfo } from "../options/connection";
import { record } from "./common";

export function trackingInfo(reply: GlideRecord<GlideReturnType>): ClientTrackingInfo {
    const { flags, redirect, prefixes } = record(reply);
    return new ClientTrackingInfo(strings(flags), redirect as number, strings(prefixes));
}

function strings(set: GlideReturnType): Set<string> {
    return new Set([...(set as Set<GlideString>)].map(String));
}
