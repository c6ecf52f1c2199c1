/** Types of parameters and results of scripts and functions. */

import type { GlideString } from "../Decoder";

/** What `functionRestore` does with libraries that are there. */
export enum FunctionRestorePolicy {
    /** They stay; a name that is taken is an error. */
    APPEND = "APPEND",
    /** They are deleted first. */
    FLUSH = "FLUSH",
    /** Those of the same name are replaced. */
    REPLACE = "REPLACE",
}

/** Libraries, each with its `functions`. */
export type FunctionListResponse = Record<string, GlideString | Record<string, GlideString | null | GlideString[]>[]>[];

/** What runs on one server, and which engines it has. */
export type FunctionStatsSingleResponse = Record<
    string,
    null | Record<string, GlideString | GlideString[] | number> | Record<string, Record<string, number>>
>;

/** The same for each server, by its address. */
export type FunctionStatsFullResponse = Record<string, FunctionStatsSingleResponse>;
