// @generated from protobuf/commands by codegen. Do not edit.

import { type GlideString } from "../Decoder";
import { type JsonArrPopOptions, type JsonGetOptions } from "../options/json";
import { type JsonPathOptions, type JsonSetOptions } from "./json";
import { type BaseBatch } from "../BaseBatch";
import { addTo } from "../holders";
import * as builders from "./builders";
import * as Json from "./json";

/**
 * The methods of JSON. Each adds a command to the batch, and gives the batch back.
 *
 * The server needs the module valkey-json, or one that is like it.
 */
export class JsonBatch {
    /**
     * Appends values to arrays.
     * @returns The batch. In its reply: for a JSONPath a list with the new length for each match, where nothing stands
     * for one that is not an array; for the older form the new length alone.
     */
    static arrappend<T extends BaseBatch<T>>(batch: T, key: GlideString, path: GlideString, values: GlideString[]): T {
        return addTo(batch, Json.jsonArrappend(key, path, values));
    }

    /**
     * Finds the first element of an array that equals a value.
     * @returns The batch. In its reply: for a JSONPath a list with the position for each match, where nothing stands
     * for one that is not an array; for the older form the position alone. It is -1 if the value is not in the array.
     */
    static arrindex<T extends BaseBatch<T>>(
        batch: T,
        key: GlideString,
        path: GlideString,
        scalar: GlideString | number | boolean | null,
        options?: { start: number; end?: number },
    ): T {
        return addTo(batch, builders.jsonArrindex(key, path, scalar, options));
    }

    /**
     * Inserts values into arrays, before a position.
     * @returns The batch. In its reply: for a JSONPath a list with the new length for each match, where nothing stands
     * for one that is not an array; for the older form the new length alone.
     */
    static arrinsert<T extends BaseBatch<T>>(
        batch: T,
        key: GlideString,
        path: GlideString,
        index: number,
        values: GlideString[],
    ): T {
        return addTo(batch, Json.jsonArrinsert(key, path, index, values));
    }

    /**
     * Counts the elements of arrays.
     * @returns The batch. In its reply: for a JSONPath a list with the length for each match, where nothing stands for
     * one that is not an array; for the older form the length alone. Nothing if there is no such key.
     */
    static arrlen<T extends BaseBatch<T>>(batch: T, key: GlideString, options?: JsonPathOptions): T {
        return addTo(batch, Json.jsonArrlen(key, options));
    }

    /**
     * Takes an element out of arrays, and gives it back.
     * @returns The batch. In its reply: for a JSONPath a list with the element as JSON text for each match, where
     * nothing stands for one that is not an array, or an empty one; for the older form the element as JSON text alone.
     */
    static arrpop<T extends BaseBatch<T>>(batch: T, key: GlideString, options?: JsonArrPopOptions): T {
        return addTo(batch, builders.jsonArrpop(key, options));
    }

    /**
     * Shortens arrays to the elements between two positions.
     * @returns The batch. In its reply: for a JSONPath a list with the new length for each match, where nothing stands
     * for one that is not an array; for the older form the new length alone.
     */
    static arrtrim<T extends BaseBatch<T>>(
        batch: T,
        key: GlideString,
        path: GlideString,
        start: number,
        end: number,
    ): T {
        return addTo(batch, Json.jsonArrtrim(key, path, start, end));
    }

    /**
     * Empties arrays and objects, and sets numbers to 0, booleans to false and strings to the empty string.
     * @returns The batch. In its reply: the number of values that were cleared; those that were empty already do not
     * count.
     */
    static clear<T extends BaseBatch<T>>(batch: T, key: GlideString, options?: JsonPathOptions): T {
        return addTo(batch, Json.jsonClear(key, options));
    }

    /**
     * Counts the parts of values: one for a simple value, and for each element and member of an array or object one and
     * those in it.
     * @returns The batch. In its reply: for a JSONPath a list with the number for each match; for the older form the
     * number alone. Nothing if there is no such key.
     */
    static debugFields<T extends BaseBatch<T>>(batch: T, key: GlideString, options?: JsonPathOptions): T {
        return addTo(batch, Json.jsonDebugFields(key, options));
    }

    /**
     * Measures how much memory values take.
     * @returns The batch. In its reply: for a JSONPath a list with the size in bytes for each match; for the older form
     * the size alone. Nothing if there is no such key.
     */
    static debugMemory<T extends BaseBatch<T>>(batch: T, key: GlideString, options?: JsonPathOptions): T {
        return addTo(batch, Json.jsonDebugMemory(key, options));
    }

    /**
     * Deletes values, or a whole document.
     * @returns The batch. In its reply: the number of values that were deleted; 0 if there is no such key.
     */
    static del<T extends BaseBatch<T>>(batch: T, key: GlideString, options?: JsonPathOptions): T {
        return addTo(batch, Json.jsonDel(key, options));
    }

    /**
     * Deletes values, or a whole document.
     * @returns The batch. In its reply: the number of values that were deleted; 0 if there is no such key.
     */
    static forget<T extends BaseBatch<T>>(batch: T, key: GlideString, options?: JsonPathOptions): T {
        return addTo(batch, Json.jsonForget(key, options));
    }

    /**
     * Reads a document or parts of it, as JSON text.
     * @returns The batch. In its reply: the JSON text, or nothing if there is no such key.
     */
    static get<T extends BaseBatch<T>>(batch: T, key: GlideString, options?: JsonGetOptions): T {
        return addTo(batch, builders.jsonGet(key, options));
    }

    /**
     * Reads the same part of several documents, as JSON text.
     * @returns The batch. In its reply: the JSON text for each key, in their order; nothing for a key that does not
     * exist or does not hold a document.
     */
    static mget<T extends BaseBatch<T>>(batch: T, keys: GlideString[], path: GlideString): T {
        return addTo(batch, Json.jsonMget(keys, path));
    }

    /**
     * Adds to numbers.
     * @returns The batch. In its reply: the new values as JSON text: for a JSONPath a list, with null for a match that
     * is no number; for the older form the last of the values.
     */
    static numincrby<T extends BaseBatch<T>>(batch: T, key: GlideString, path: GlideString, num: number): T {
        return addTo(batch, Json.jsonNumincrby(key, path, num));
    }

    /**
     * Multiplies numbers.
     * @returns The batch. In its reply: the new values as JSON text: for a JSONPath a list, with null for a match that
     * is no number; for the older form the last of the values.
     */
    static nummultby<T extends BaseBatch<T>>(batch: T, key: GlideString, path: GlideString, num: number): T {
        return addTo(batch, Json.jsonNummultby(key, path, num));
    }

    /**
     * Gives the names of the members of objects.
     * @returns The batch. In its reply: for a JSONPath a list with the list of names for each match, an empty one for a
     * match that is not an object; for the older form the list of names alone. Nothing if there is no such key.
     */
    static objkeys<T extends BaseBatch<T>>(batch: T, key: GlideString, options?: JsonPathOptions): T {
        return addTo(batch, Json.jsonObjkeys(key, options));
    }

    /**
     * Counts the members of objects.
     * @returns The batch. In its reply: for a JSONPath a list with the number for each match, where nothing stands for
     * one that is not an object; for the older form the number alone. Nothing if there is no such key.
     */
    static objlen<T extends BaseBatch<T>>(batch: T, key: GlideString, options?: JsonPathOptions): T {
        return addTo(batch, Json.jsonObjlen(key, options));
    }

    /**
     * Gives values in the types of the protocol.
     * @returns The batch. In its reply: for a JSONPath a list with the value of each match; for the older form the
     * value alone. Nothing if there is no such key.
     */
    static resp<T extends BaseBatch<T>>(batch: T, key: GlideString, options?: JsonPathOptions): T {
        return addTo(batch, Json.jsonResp(key, options));
    }

    /**
     * Sets a document, or the parts of it that a path matches.
     * @returns The batch. In its reply: OK, or nothing if the condition does not hold.
     */
    static set<T extends BaseBatch<T>>(
        batch: T,
        key: GlideString,
        path: GlideString,
        value: GlideString,
        options?: JsonSetOptions,
    ): T {
        return addTo(batch, Json.jsonSet(key, path, value, options));
    }

    /**
     * Appends to strings.
     * @returns The batch. In its reply: for a JSONPath a list with the new length in bytes for each match, where
     * nothing stands for one that is not a string; for the older form the new length in bytes alone.
     */
    static strappend<T extends BaseBatch<T>>(
        batch: T,
        key: GlideString,
        value: GlideString,
        options?: JsonPathOptions,
    ): T {
        return addTo(batch, Json.jsonStrappend(key, value, options));
    }

    /**
     * Measures strings.
     * @returns The batch. In its reply: for a JSONPath a list with the length in bytes for each match, where nothing
     * stands for one that is not a string; for the older form the length in bytes alone. Nothing if there is no such
     * key.
     */
    static strlen<T extends BaseBatch<T>>(batch: T, key: GlideString, options?: JsonPathOptions): T {
        return addTo(batch, Json.jsonStrlen(key, options));
    }

    /**
     * Turns true into false and false into true.
     * @returns The batch. In its reply: for a JSONPath a list with the new value for each match, where nothing stands
     * for one that is not a boolean; for the older form the new value alone.
     */
    static toggle<T extends BaseBatch<T>>(batch: T, key: GlideString, options?: JsonPathOptions): T {
        return addTo(batch, Json.jsonToggle(key, options));
    }

    /**
     * Tells the types of values: `null`, `boolean`, `string`, `number`, `integer`, `object` or `array`.
     * @returns The batch. In its reply: for a JSONPath a list with the type of each match; for the older form the type
     * alone, or nothing if there is no such value.
     */
    static type<T extends BaseBatch<T>>(batch: T, key: GlideString, options?: JsonPathOptions): T {
        return addTo(batch, Json.jsonType(key, options));
    }
}
