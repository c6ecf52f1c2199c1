/** Ends of ranges, for sorted sets and streams. */

/** The ends beyond which nothing is. */
export enum InfBoundary {
    PositiveInfinity = "+",
    NegativeInfinity = "-",
}

/** An end of a range; what is equal to it belongs to the range, unless `isInclusive` is false. */
export type Boundary<T> = InfBoundary | { value: T; isInclusive?: boolean };
