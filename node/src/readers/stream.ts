/** Results of commands on streams. */

import type { GlideRecord, GlideString } from "../Decoder";
import { record } from "./common";

/** Entries of several streams, of which only those inside have names that are text. */
export function streams(reply: GlideRecord<any> | null): GlideRecord<any> | null {
    return reply?.map(({ key, value }) => ({ key, value: record(value) })) ?? null;
}

/** What is pending. The server gives each consumer's number as text. */
export function pending(
    reply: [number, GlideString, GlideString, [GlideString, GlideString][] | null],
): [number, GlideString, GlideString, [GlideString, number][]] {
    const [count, first, last, consumers] = reply;
    // Nobody has something pending, where nothing is: the published type does not say it.
    return [count, first, last, consumers?.map(([name, number]) => [name, Number(String(number))]) ?? (null as never)];
}
