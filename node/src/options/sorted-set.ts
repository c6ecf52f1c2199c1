/** Types of the commands on sorted sets. */

import type { GlideString } from "../Decoder";
import type { BaseScanOptions } from "./common";
import type { Boundary } from "./ranges";

/** A score as it is given. */
export type Score = number | "+inf" | "-inf";

/** A member as it is given, with its score. */
export type ElementAndScore = {
    element: GlideString;
    score: Score;
};

/** Members with their scores, in the order of the server. */
export type SortedSetDataType = {
    element: GlideString;
    score: number;
}[];

/** A key, and what the scores of its members are multiplied by. */
export type KeyWeight = [GlideString, number];

/** Which scores `zadd` changes. Needs server 6.2. */
export enum UpdateByScore {
    /** Those that become lower. */
    LESS_THAN = "LT",
    /** Those that become higher. */
    GREATER_THAN = "GT",
}

/** Which members to take. */
export enum ScoreFilter {
    /** Those with the highest scores. */
    MAX = "MAX",
    /** Those with the lowest scores. */
    MIN = "MIN",
}

/** How the scores of a member that several sorted sets have become one. */
export type AggregationType = "SUM" | "MIN" | "MAX";

/** A range of positions in the order of scores. */
export interface RangeByIndex {
    /** The first position, from 0; negative ones count from the end. */
    start: number;
    /** The last position. */
    end: number;
}

interface SortedSetRange<T> {
    /** Where it starts: the lowest, or where the order is reversed, the highest. */
    start: Boundary<T>;
    /** Where it ends. */
    end: Boundary<T>;
    /** Which of the members in the range to give. */
    limit?: {
        /** How many members to skip. */
        offset: number;
        /** How many members to give after that; all, if negative. */
        count: number;
    };
}

/** A range of scores. */
export type RangeByScore = SortedSetRange<number> & { type: "byScore" };

/** A range of members, for sorted sets in which all scores are equal. */
export type RangeByLex = SortedSetRange<GlideString> & { type: "byLex" };

/** What a step of `zscan` can be told. */
export type ZScanOptions = BaseScanOptions & {
    /** Whether to leave out the scores. Needs server 8.0. */
    readonly noScores?: boolean;
};
