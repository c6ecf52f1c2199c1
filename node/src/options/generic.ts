/** Options of commands of keys. */

import type { BaseScanOptions } from "./common";

/** On which condition an expiry is set. Needs server 7.0. */
export enum ExpireOptions {
    HasNoExpiry = "NX",
    HasExistingExpiry = "XX",
    /** A key without an expiry counts as never expiring. */
    NewExpiryGreaterThanCurrent = "GT",
    /** A key without an expiry counts as never expiring. */
    NewExpiryLessThanCurrent = "LT",
}

/** The types of values, as `scan` filters by them. */
export enum ObjectType {
    STRING = "String",
    LIST = "List",
    SET = "Set",
    ZSET = "ZSet",
    HASH = "Hash",
    STREAM = "Stream",
}

/** What a step of `scan` can be told. */
export interface ScanOptions extends BaseScanOptions {
    /** The type of value that the keys must hold. */
    type?: ObjectType;
}

/** What a step of a cluster's `scan` can be told. */
export interface ClusterScanOptions extends ScanOptions {
    /** Whether to go on though some slots are served by no node, whose keys are then missing; false if absent. */
    allowNonCoveredSlots?: boolean;
}

/** What `migrate` can be told. */
export interface MigrateOptions {
    /** Whether to leave the keys here, too. */
    copy?: boolean;
    /** Whether to replace keys that are already there. */
    replace?: boolean;
    /** Who to be on the other server; its default user, if absent. Needs server 6.0. */
    username?: string;
    password?: string;
}
