/** What replies are made of. */

import type { RequestError } from "./Errors";

/** Which type the strings of a reply have. */
export enum Decoder {
    /** Buffers, with the bytes as they are. */
    Bytes = 0,
    /** Strings, read as UTF-8. */
    String = 1,
}

/** How to read the reply of one call. */
export interface DecoderOption {
    /** Which type the strings of the reply have; the client's `defaultDecoder` if absent. */
    decoder?: Decoder;
}

/** A string in a request or a reply. */
export type GlideString = string | Buffer;

/** Entries whose keys may be any bytes. */
export type GlideRecord<T> = { key: GlideString; value: T }[];

/** Entries whose keys are text. */
export type ReturnTypeRecord = { [key: string]: GlideReturnType };

/** Entries in the server's order. */
export type ReturnTypeMap = Map<string, GlideReturnType>;

/** A value with attributes that the server sent along. */
export interface ReturnTypeAttribute {
    value: GlideReturnType;
    attributes: ReturnTypeRecord;
}

/** Any reply. Integers that a number cannot hold exactly are bigints. */
export type GlideReturnType =
    | "OK"
    | string
    | number
    | null
    | boolean
    | bigint
    | Buffer
    | Set<GlideReturnType>
    | ReturnTypeRecord
    | ReturnTypeMap
    | ReturnTypeAttribute
    | RequestError
    | GlideReturnType[];
