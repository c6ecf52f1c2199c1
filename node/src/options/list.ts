/** Types of the parameters of list commands. */

/** An end of a list. */
export enum ListDirection {
    /** The head, where index 0 is. */
    LEFT = "LEFT",
    /** The tail. */
    RIGHT = "RIGHT",
}

/** On which side of another element to insert one. */
export enum InsertPosition {
    Before = "before",
    After = "after",
}

/** What `lpos` can be told. */
export interface LPosOptions {
    /** Which of several to begin with: 1 is the first; negative searches from the tail, so that -1 is the last. */
    rank?: number;
    /** How many elements to compare at most; all, if 0 or absent. */
    maxLength?: number;
    /** How many to find, 0 for all. The result is an array then. */
    count?: number;
}
