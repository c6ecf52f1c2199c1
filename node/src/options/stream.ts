/** Types of parameters and results of commands on streams. */

import type { GlideString } from "../Decoder";
import type { Boundary } from "./ranges";

/** Which old entries of a stream to drop. */
export type StreamTrimOptions = (
    | {
          /** Leaves the entries from the id `threshold` on. Needs server 6.2. */
          method: "minid";
          threshold: GlideString;
      }
    | {
          /** Leaves `threshold` entries. */
          method: "maxlen";
          threshold: number;
      }
) & {
    /** Whether to drop exactly these; otherwise the server may leave some, which costs it less. */
    exact: boolean;
    /** How many entries to drop at most, if not `exact`. Needs server 6.2. */
    limit?: number;
};

/** What `xadd` can be told. */
export interface StreamAddOptions {
    /** The entry's id; without it the server makes one of its time. */
    id?: string;
    /** Whether to make a stream if there is none, which is so if absent. False needs server 6.2. */
    makeStream?: boolean;
    /** Which old entries to drop. */
    trim?: StreamTrimOptions;
}

/** What `xread` can be told. */
export interface StreamReadOptions {
    /** How long to wait for entries if there are none, in milliseconds; 0 for ever. It does not wait, if absent. */
    block?: number;
    /** How many entries of each stream to give at most. */
    count?: number;
}

/** What `xreadgroup` can be told. */
export type StreamReadGroupOptions = StreamReadOptions & {
    /** Whether new entries count as acknowledged at once. */
    noAck?: boolean;
};

/** Which pending entries `xpendingWithOptions` lists. */
export interface StreamPendingOptions {
    /** Only entries that nobody has been given for this long, in milliseconds. Needs server 6.2. */
    minIdleTime?: number;
    start: Boundary<string>;
    end: Boundary<string>;
    /** How many entries to list at most. */
    count: number;
    /** Only entries of this consumer. */
    consumer?: GlideString;
}

/** Entries by id, each with its fields and their values. */
export type StreamEntryDataType = Record<string, [GlideString, GlideString][]>;

/** What `xinfoStream` tells of entries, or another of its values. */
export type StreamEntries = GlideString | number | (GlideString | number | GlideString[])[][];

/** What `xinfoStream` gives. */
export type ReturnTypeXinfoStream = Record<
    string,
    StreamEntries | Record<string, StreamEntries | Record<string, StreamEntries>[]>[]
>;
