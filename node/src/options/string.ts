/** Options of commands of strings. */

import type { GlideString } from "../Decoder";

/** Units of an expiry, by the words that the server knows. */
export enum TimeUnit {
    Seconds = "EX",
    Milliseconds = "PX",
    /** Seconds since the Unix epoch. */
    UnixSeconds = "EXAT",
    /** Milliseconds since the Unix epoch. */
    UnixMilliseconds = "PXAT",
}

/** What `set` can be told. */
export type SetOptions = (
    | {
          /** When to set the key; always, if absent. */
          conditionalSet?: "onlyIfExists" | "onlyIfDoesNotExist";
      }
    | {
          /** Only if the key holds the `comparisonValue`. Needs server 8.1. */
          conditionalSet: "onlyIfEqual";
          comparisonValue: GlideString;
      }
) & {
    /** Gives back the string that the key held before, or null, in place of `"OK"`. */
    returnOldValue?: boolean;
    /** When the key expires; never, if absent. `keepExisting` leaves its expiry as it is. */
    expiry?: "keepExisting" | { type: TimeUnit; count: number };
};

/** When `getex` makes the key expire; `persist` makes it last. */
export type GetExpiry = "persist" | { type: TimeUnit; duration: number };
