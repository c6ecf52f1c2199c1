/** Where a scan of a cluster is, and the request for its next step. */

import { Command, describe, Other, refuseUnknown } from "./Command";
import type { GlideString } from "./Decoder";
import { usageError } from "./Errors";
import { MessageWriter } from "./message";
import type { ClusterScanOptions } from "./options/generic";

/** What the engine gives for a cursor after the last step. */
const FINISHED = "finished";

/**
 * Where a scan of a cluster is. A new one begins at the start; each step gives the one for the next step.
 *
 * @example
 * ```ts
 * let cursor = new ClusterScanCursor();
 * while (!cursor.isFinished()) {
 *     const [next, keys] = await client.scan(cursor, { match: "user:*", count: 100 });
 *     console.log(keys);
 *     cursor = next;
 * }
 * ```
 */
export class ClusterScanCursor {
    private readonly cursor: string;

    /** @param newCursor What `getCursor` gave, to go on from there; the start of a scan if absent. */
    constructor(newCursor?: string | undefined | null) {
        if (newCursor !== undefined && newCursor !== null && typeof newCursor !== "string") {
            throw usageError(`newCursor must be a string, but is ${describe(newCursor)}`);
        }
        this.cursor = newCursor ?? "";
    }

    /** The cursor as text, of which another cursor can be made. Empty at the start, and `finished` after the last step. */
    getCursor(): string {
        return this.cursor;
    }

    /** Whether the last step was made. */
    isFinished(): boolean {
        return this.cursor === FINISHED;
    }
}

/** A step of a scan: the cursor of the next one, and keys. */
export type ClusterScanStep = [ClusterScanCursor, GlideString[]];

/** Reads what comes of a step. */
export const scanStep = new Command<ClusterScanStep>(
    Other.ClusterScan,
    [],
    ([cursor, keys]: [GlideString, GlideString[]]) => [new ClusterScanCursor(String(cursor)), keys],
);

const enum Field {
    ClusterScan = 9,
    Cursor = 1,
    Match = 2,
    Count = 3,
    Type = 4,
    AllowNonCoveredSlots = 5,
}

const MOST = 2 ** 32 - 1;
const OPTIONS = ["match", "count", "type", "allowNonCoveredSlots", "decoder", "signal"];

/** The cluster scan of a Request. */
export function scanField(cursor: ClusterScanCursor, options: ClusterScanOptions = {}): Uint8Array {
    if (!(cursor instanceof ClusterScanCursor)) {
        throw usageError(`cursor must be a ClusterScanCursor, but is ${describe(cursor)}`);
    }
    if (cursor.isFinished()) {
        throw usageError("cursor: this scan is finished; a new ClusterScanCursor() begins another");
    }
    refuseUnknown(options, OPTIONS);
    const { match = "", count = 0, type = "", allowNonCoveredSlots = false } = options;
    if (typeof match !== "string" && !(match instanceof Uint8Array))
        throw wrong("match", "a string or a Buffer", match);
    if (!Number.isInteger(count) || (count < 1 && options.count !== undefined) || count > MOST) {
        throw wrong("count", `an integer from 1 to ${MOST}`, count);
    }
    if (typeof type !== "string") throw wrong("type", "a string", type);
    if (typeof allowNonCoveredSlots !== "boolean")
        throw wrong("allowNonCoveredSlots", "true or false", allowNonCoveredSlots);
    return new MessageWriter()
        .message(Field.ClusterScan, (scan) =>
            scan
                .text(Field.Cursor, cursor.getCursor())
                .data(Field.Match, match)
                .number(Field.Count, count)
                .text(Field.Type, type)
                .number(Field.AllowNonCoveredSlots, Number(allowNonCoveredSlots)),
        )
        .finish();
}

function wrong(name: string, expected: string, value: unknown): Error {
    return usageError(`${name} must be ${expected}, but is ${describe(value)}`);
}
