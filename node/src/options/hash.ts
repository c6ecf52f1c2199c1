/** Options of hash commands. */

import type { GlideString } from "../Decoder";
import type { BaseScanOptions } from "./common";
import type { TimeUnit } from "./string";

/** Fields with their values, where the names may be any bytes. */
export type HashDataType = { field: GlideString; value: GlideString }[];

/** On which condition a field's expiry is set. */
export enum HashExpirationCondition {
    ONLY_IF_NO_EXPIRY = "NX",
    ONLY_IF_HAS_EXPIRY = "XX",
    /** A field without an expiry counts as never expiring. */
    ONLY_IF_GREATER_THAN_CURRENT = "GT",
    /** A field without an expiry counts as never expiring. */
    ONLY_IF_LESS_THAN_CURRENT = "LT",
}

/** On which condition about all of them fields are set. */
export enum HashFieldConditionalChange {
    ONLY_IF_ALL_EXIST = "FXX",
    ONLY_IF_NONE_EXIST = "FNX",
}

/** When `hgetex` makes fields expire; `PERSIST` makes them last. */
export type HGetExExpiry = { type: TimeUnit; count: number } | "PERSIST";

/** When fields that `hsetex` sets expire; `KEEPTTL` leaves the expiry of each as it is. */
export type HSetExExpiry = { type: TimeUnit; count: number } | "KEEPTTL";

/** Another name of {@link HSetExExpiry}. */
export type ExpirySet = { type: TimeUnit; count: number } | "KEEPTTL";

/** What a step of `hscan` can be told. */
export type HScanOptions = BaseScanOptions & {
    /** Whether to leave out the values. Needs server 8.0. */
    readonly noValues?: boolean;
};

/** Fields with their values as a list, whichever way they are given. */
export function convertFieldsAndValuesToHashDataType(
    fieldsAndValues: HashDataType | Record<string, GlideString>,
): HashDataType {
    if (Array.isArray(fieldsAndValues)) return fieldsAndValues;
    return Object.entries(fieldsAndValues).map(([field, value]) => ({ field, value }));
}
