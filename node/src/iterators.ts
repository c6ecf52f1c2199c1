/** Walks over everything that a scan gives, step by step as it is asked for. */

import type { GlideString } from "./Decoder";

/** A step of a scan: the cursor to go on from, which is `0` at the end, and elements. */
export type ScanStep = readonly [cursor: GlideString, elements: GlideString[]];

/**
 * The elements of a scan, one after the other. Whoever stops early makes no further steps.
 *
 * @param step Makes a step from a cursor.
 */
export async function* scanElements(
    step: (cursor: string) => Promise<ScanStep>,
): AsyncGenerator<GlideString, void, void> {
    let cursor = "0";
    do {
        const [next, elements] = await step(cursor);
        yield* elements;
        cursor = String(next);
    } while (cursor !== "0");
}

/**
 * What a scan gives two by two.
 *
 * @param step Makes a step from a cursor.
 * @param pair Makes one item of two elements.
 */
export async function* scanPairs<T>(
    step: (cursor: string) => Promise<ScanStep>,
    pair: (first: GlideString, second: GlideString) => T,
): AsyncGenerator<T, void, void> {
    let first: GlideString | undefined;
    for await (const element of scanElements(step)) {
        if (first === undefined) {
            first = element;
        } else {
            yield pair(first, element);
            first = undefined;
        }
    }
}
