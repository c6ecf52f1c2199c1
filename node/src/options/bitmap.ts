/** Types of the commands on bitmaps. */

/** What the positions of a range count. */
export enum BitmapIndexType {
    BYTE = "BYTE",
    /** Needs server 7.0. */
    BIT = "BIT",
}

/** Which part of a string to look at. */
export interface BitOffsetOptions {
    /** The first position; negative ones count from the end. */
    start: number;
    /** The last position; the end of the string, if absent. */
    end?: number;
    /** What the positions count; bytes, if absent. */
    indexType?: BitmapIndexType;
}

/** How strings are combined bit by bit. */
export enum BitwiseOperation {
    AND = "AND",
    OR = "OR",
    XOR = "XOR",
    NOT = "NOT",
}

/** What becomes of a value that does not fit its integer. */
export enum BitOverflowControl {
    /** It wraps around. */
    WRAP = "WRAP",
    /** It stays at the limit. */
    SAT = "SAT",
    /** The integer does not change. */
    FAIL = "FAIL",
}

/** The width of an integer in bits, and whether it can be negative. */
export interface BitEncoding {
    /** As the server reads it. */
    toArg(): string;
}

/** An integer that can be negative, of 1 to 64 bits. */
export class SignedEncoding implements BitEncoding {
    constructor(private readonly encodingLength: number) {}

    toArg(): string {
        return `i${this.encodingLength}`;
    }
}

/** An integer that cannot be negative, of 1 to 63 bits. */
export class UnsignedEncoding implements BitEncoding {
    constructor(private readonly encodingLength: number) {}

    toArg(): string {
        return `u${this.encodingLength}`;
    }
}

/** Where in the string an integer begins. */
export interface BitFieldOffset {
    /** As the server reads it. */
    toArg(): string;
}

/** At a bit, counted from the start. */
export class BitOffset implements BitFieldOffset {
    constructor(private readonly offset: number) {}

    toArg(): string {
        return String(this.offset);
    }
}

/** After so many integers of the same width. */
export class BitOffsetMultiplier implements BitFieldOffset {
    constructor(private readonly offset: number) {}

    toArg(): string {
        return `#${this.offset}`;
    }
}

/** What `bitfield` does with an integer. */
export interface BitFieldSubCommands {
    /** As the server reads it. */
    toArgs(): string[];
}

/** Reads an integer. */
export class BitFieldGet implements BitFieldSubCommands {
    constructor(
        private readonly encoding: BitEncoding,
        private readonly offset: BitFieldOffset,
    ) {}

    toArgs(): string[] {
        return ["GET", this.encoding.toArg(), this.offset.toArg()];
    }
}

/** Writes an integer. */
export class BitFieldSet implements BitFieldSubCommands {
    constructor(
        private readonly encoding: BitEncoding,
        private readonly offset: BitFieldOffset,
        private readonly value: number,
    ) {}

    toArgs(): string[] {
        return ["SET", this.encoding.toArg(), this.offset.toArg(), String(this.value)];
    }
}

/** Adds to an integer. */
export class BitFieldIncrBy implements BitFieldSubCommands {
    constructor(
        private readonly encoding: BitEncoding,
        private readonly offset: BitFieldOffset,
        private readonly increment: number,
    ) {}

    toArgs(): string[] {
        return ["INCRBY", this.encoding.toArg(), this.offset.toArg(), String(this.increment)];
    }
}

/** Says what the `BitFieldSet` and `BitFieldIncrBy` after it do with a value that does not fit; before, they wrap. */
export class BitFieldOverflow implements BitFieldSubCommands {
    constructor(private readonly overflowControl: BitOverflowControl) {}

    toArgs(): string[] {
        return ["OVERFLOW", this.overflowControl];
    }
}
