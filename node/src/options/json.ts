import type { GlideString } from "../Decoder";

/**
 * What a JSON command gives: for a path of the older form, or for none, one value; for a JSONPath a list with a value for
 * each match, where null stands for a match of the wrong type.
 */
export type ReturnTypeJson<T> = T | null | (T | null)[];

/** One value, or a list of such. */
export type UniversalReturnTypeJson<T> = T | T[];

/** What `GlideJson.get` can be told. */
export interface JsonGetOptions {
    /** Which part of the document to read, or which parts; all of it, if absent. */
    path?: GlideString | GlideString[];
    /** What each level of nesting is indented with. */
    indent?: GlideString;
    /** What ends each line. */
    newline?: GlideString;
    /** What stands between a name and its value. */
    space?: GlideString;
    /** Does nothing; it is there for older clients. */
    noescape?: boolean;
}

/** From where `GlideJson.arrpop` takes an element. */
export interface JsonArrPopOptions {
    /** Where the array is. */
    path: GlideString;
    /** The position of the element; the last one, if absent. A negative one counts from the end. */
    index?: number;
}
