// @generated from protobuf/commands by codegen. Do not edit.

import { type DecoderOption, type GlideString } from "../Decoder";
import { type CallOptions } from "../options/common";
import {
    type JsonArrPopOptions,
    type JsonGetOptions,
    type ReturnTypeJson,
    type UniversalReturnTypeJson,
} from "../options/json";
import { type JsonPathOptions, type JsonSetOptions } from "./json";
import { type BaseClient } from "../BaseClient";
import { runOn } from "../holders";
import * as builders from "./builders";
import * as Json from "./json";

/**
 * The methods of JSON. Each takes the client that is to run the command.
 *
 * The server needs the module valkey-json, or one that is like it.
 */
export class GlideJson {
    /**
     * Appends values to arrays.
     *
     * @param key The key of the document.
     * @param path Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`.
     * @param values The values, each as JSON text.
     * @returns For a JSONPath a list with the new length for each match, where nothing stands for one that is not an
     * array; for the older form the new length alone.
     * @throws `WRONGTYPE` if the path is of the older form and its value is not an array. `NONEXISTENT` if there is no
     * such key.
     * @since valkey-json 1.0.0
     * @example
     * ```ts
     * await GlideJson.set(client, "doc", "$", "{\"a\":[1]}"); // "OK"
     * await GlideJson.arrappend(client, "doc", "$.a", ["2", "3"]); // [3]
     * ```
     */
    static arrappend(
        client: BaseClient,
        key: GlideString,
        path: GlideString,
        values: GlideString[],
        options?: CallOptions,
    ): Promise<ReturnTypeJson<number>> {
        return runOn(client, Json.jsonArrappend(key, path, values), options);
    }

    /**
     * Finds the first element of an array that equals a value.
     *
     * @param key The key of the document.
     * @param path Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`.
     * @param scalar What to look for, as JSON text; not an array or object.
     * @param options Where to begin, and before which position to end; negative positions count from the end.
     * @returns For a JSONPath a list with the position for each match, where nothing stands for one that is not an
     * array; for the older form the position alone. It is -1 if the value is not in the array.
     * @throws `WRONGTYPE` if the path is of the older form and its value is not an array. `NONEXISTENT` if there is no
     * such key.
     * @since valkey-json 1.0.0
     * @example
     * ```ts
     * await GlideJson.set(client, "doc", "$", "{\"a\":[1,2,2]}"); // "OK"
     * await GlideJson.arrindex(client, "doc", "$.a", "2"); // [1]
     * ```
     */
    static arrindex(
        client: BaseClient,
        key: GlideString,
        path: GlideString,
        scalar: GlideString | number | boolean | null,
        options?: { start: number; end?: number } & CallOptions,
    ): Promise<ReturnTypeJson<number>> {
        return runOn(client, builders.jsonArrindex(key, path, scalar, options), options);
    }

    /**
     * Inserts values into arrays, before a position.
     *
     * @param key The key of the document.
     * @param path Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`.
     * @param index The position of the first new element; a negative one counts from the end.
     * @param values The values, each as JSON text.
     * @returns For a JSONPath a list with the new length for each match, where nothing stands for one that is not an
     * array; for the older form the new length alone.
     * @throws `WRONGTYPE` if the path is of the older form and its value is not an array. `NONEXISTENT` if there is no
     * such key. `OUTOFBOUNDARIES` if an array has no such position.
     * @since valkey-json 1.0.0
     * @example
     * ```ts
     * await GlideJson.set(client, "doc", "$", "{\"a\":[2]}"); // "OK"
     * await GlideJson.arrinsert(client, "doc", "$.a", 0, ["1"]); // [2]
     * ```
     */
    static arrinsert(
        client: BaseClient,
        key: GlideString,
        path: GlideString,
        index: number,
        values: GlideString[],
        options?: CallOptions,
    ): Promise<ReturnTypeJson<number>> {
        return runOn(client, Json.jsonArrinsert(key, path, index, values), options);
    }

    /**
     * Counts the elements of arrays.
     *
     * @param key The key of the document.
     * @returns For a JSONPath a list with the length for each match, where nothing stands for one that is not an array;
     * for the older form the length alone. Nothing if there is no such key.
     * @throws `WRONGTYPE` if the path is of the older form and its value is not an array.
     * @since valkey-json 1.0.0
     * @example
     * ```ts
     * await GlideJson.set(client, "doc", "$", "{\"a\":[1,2]}"); // "OK"
     * await GlideJson.arrlen(client, "doc", { path: "$.a" }); // [2]
     * ```
     */
    static arrlen(
        client: BaseClient,
        key: GlideString,
        options?: JsonPathOptions & CallOptions,
    ): Promise<ReturnTypeJson<number>> {
        return runOn(client, Json.jsonArrlen(key, options), options);
    }

    /**
     * Takes an element out of arrays, and gives it back.
     *
     * @param key The key of the document.
     * @param options Where the arrays are, and which position to take; the last element of the root, if absent.
     * @returns For a JSONPath a list with the element as JSON text for each match, where nothing stands for one that is
     * not an array, or an empty one; for the older form the element as JSON text alone.
     * @throws `WRONGTYPE` if the path is of the older form and its value is not an array. `NONEXISTENT` if there is no
     * such key.
     * @since valkey-json 1.0.0
     * @example
     * ```ts
     * await GlideJson.set(client, "doc", "$", "{\"a\":[1,2]}"); // "OK"
     * await GlideJson.arrpop(client, "doc", { path: "$.a" }); // ["2"]
     * ```
     */
    static arrpop(
        client: BaseClient,
        key: GlideString,
        options?: JsonArrPopOptions & DecoderOption & CallOptions,
    ): Promise<ReturnTypeJson<GlideString>> {
        return runOn(client, builders.jsonArrpop(key, options), options);
    }

    /**
     * Shortens arrays to the elements between two positions.
     *
     * @param key The key of the document.
     * @param path Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`.
     * @param start The first position to keep; a negative one is the first of the array.
     * @param end The last position to keep; one beyond the end is the last of the array.
     * @returns For a JSONPath a list with the new length for each match, where nothing stands for one that is not an
     * array; for the older form the new length alone.
     * @throws `WRONGTYPE` if the path is of the older form and its value is not an array. `NONEXISTENT` if there is no
     * such key.
     * @since valkey-json 1.0.0
     * @example
     * ```ts
     * await GlideJson.set(client, "doc", "$", "{\"a\":[1,2,3]}"); // "OK"
     * await GlideJson.arrtrim(client, "doc", "$.a", 0, 1); // [2]
     * ```
     */
    static arrtrim(
        client: BaseClient,
        key: GlideString,
        path: GlideString,
        start: number,
        end: number,
        options?: CallOptions,
    ): Promise<ReturnTypeJson<number>> {
        return runOn(client, Json.jsonArrtrim(key, path, start, end), options);
    }

    /**
     * Empties arrays and objects, and sets numbers to 0, booleans to false and strings to the empty string.
     *
     * @param key The key of the document.
     * @returns The number of values that were cleared; those that were empty already do not count.
     * @throws `NONEXISTENT` if there is no such key.
     * @since valkey-json 1.0.0
     * @example
     * ```ts
     * await GlideJson.set(client, "doc", "$", "{\"a\":[1,2],\"n\":7}"); // "OK"
     * await GlideJson.clear(client, "doc", { path: "$.*" }); // 2
     * ```
     */
    static clear(client: BaseClient, key: GlideString, options?: JsonPathOptions & CallOptions): Promise<number> {
        return runOn(client, Json.jsonClear(key, options), options);
    }

    /**
     * Counts the parts of values: one for a simple value, and for each element and member of an array or object one and
     * those in it.
     *
     * @param key The key of the document.
     * @returns For a JSONPath a list with the number for each match; for the older form the number alone. Nothing if
     * there is no such key.
     * @since valkey-json 1.0.0
     * @example
     * ```ts
     * await GlideJson.set(client, "doc", "$", "{\"a\":[1,2]}"); // "OK"
     * await GlideJson.debugFields(client, "doc", { path: "$.a" }); // [2]
     * ```
     */
    static debugFields(
        client: BaseClient,
        key: GlideString,
        options?: JsonPathOptions & CallOptions,
    ): Promise<ReturnTypeJson<number>> {
        return runOn(client, Json.jsonDebugFields(key, options), options);
    }

    /**
     * Measures how much memory values take.
     *
     * @param key The key of the document.
     * @returns For a JSONPath a list with the size in bytes for each match; for the older form the size alone. Nothing
     * if there is no such key.
     * @since valkey-json 1.0.0
     * @example
     * ```ts
     * await GlideJson.set(client, "doc", "$", "{\"a\":1}"); // "OK"
     * await GlideJson.debugMemory(client, "doc", { path: "$.a" }); // such as [16]
     * ```
     */
    static debugMemory(
        client: BaseClient,
        key: GlideString,
        options?: JsonPathOptions & CallOptions,
    ): Promise<ReturnTypeJson<number>> {
        return runOn(client, Json.jsonDebugMemory(key, options), options);
    }

    /**
     * Deletes values, or a whole document.
     *
     * @param key The key of the document.
     * @returns The number of values that were deleted; 0 if there is no such key.
     * @since valkey-json 1.0.0
     * @example
     * ```ts
     * await GlideJson.set(client, "doc", "$", "{\"a\":1,\"b\":2}"); // "OK"
     * await GlideJson.del(client, "doc", { path: "$.a" }); // 1
     * ```
     */
    static del(client: BaseClient, key: GlideString, options?: JsonPathOptions & CallOptions): Promise<number> {
        return runOn(client, Json.jsonDel(key, options), options);
    }

    /**
     * Deletes values, or a whole document.
     *
     * The same as `JSON.DEL`.
     *
     * @param key The key of the document.
     * @returns The number of values that were deleted; 0 if there is no such key.
     * @since valkey-json 1.0.0
     * @example
     * ```ts
     * await GlideJson.set(client, "doc", "$", "{\"a\":1,\"b\":2}"); // "OK"
     * await GlideJson.forget(client, "doc", { path: "$.a" }); // 1
     * ```
     */
    static forget(client: BaseClient, key: GlideString, options?: JsonPathOptions & CallOptions): Promise<number> {
        return runOn(client, Json.jsonForget(key, options), options);
    }

    /**
     * Reads a document or parts of it, as JSON text.
     *
     * A JSONPath gives a list of all values that match, the older form the first of them. Several paths give an object
     * with the paths for names.
     *
     * @param key The key of the document.
     * @param options Which parts to read, and how to lay them out.
     * @returns The JSON text, or nothing if there is no such key.
     * @throws `NONEXISTENT` if a path of the older form matches nothing.
     * @since valkey-json 1.0.0
     * @example
     * ```ts
     * await GlideJson.set(client, "doc", "$", "{\"a\":1,\"b\":[2]}"); // "OK"
     * await GlideJson.get(client, "doc", { path: "$.b[0]" }); // "[2]"
     * ```
     */
    static get(
        client: BaseClient,
        key: GlideString,
        options?: JsonGetOptions & DecoderOption & CallOptions,
    ): Promise<ReturnTypeJson<GlideString>> {
        return runOn(client, builders.jsonGet(key, options), options);
    }

    /**
     * Reads the same part of several documents, as JSON text.
     *
     * @param keys The keys of the documents.
     * @param path Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`.
     * @returns The JSON text for each key, in their order; nothing for a key that does not exist or does not hold a
     * document.
     * @since valkey-json 1.0.0
     * @example
     * ```ts
     * await GlideJson.set(client, "a", "$", "{\"n\":1}"); // "OK"
     * await GlideJson.set(client, "b", "$", "{\"n\":2}"); // "OK"
     * await GlideJson.mget(client, ["a", "b", "c"], "$.n"); // ["[1]", "[2]", null]
     * ```
     */
    static mget(
        client: BaseClient,
        keys: GlideString[],
        path: GlideString,
        options?: DecoderOption & CallOptions,
    ): Promise<(GlideString | null)[]> {
        return runOn(client, Json.jsonMget(keys, path), options);
    }

    /**
     * Adds to numbers.
     *
     * @param key The key of the document.
     * @param path Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`.
     * @param num The number to add.
     * @returns The new values as JSON text: for a JSONPath a list, with null for a match that is no number; for the
     * older form the last of the values.
     * @throws `WRONGTYPE` if the path is of the older form and its value is not a number. `NONEXISTENT` if there is no
     * such key.
     * @since valkey-json 1.0.0
     * @example
     * ```ts
     * await GlideJson.set(client, "doc", "$", "{\"a\":1}"); // "OK"
     * await GlideJson.numincrby(client, "doc", "$.a", 2); // "[3]"
     * ```
     */
    static numincrby(
        client: BaseClient,
        key: GlideString,
        path: GlideString,
        num: number,
        options?: DecoderOption & CallOptions,
    ): Promise<GlideString> {
        return runOn(client, Json.jsonNumincrby(key, path, num), options);
    }

    /**
     * Multiplies numbers.
     *
     * @param key The key of the document.
     * @param path Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`.
     * @param num The number to multiply by.
     * @returns The new values as JSON text: for a JSONPath a list, with null for a match that is no number; for the
     * older form the last of the values.
     * @throws `WRONGTYPE` if the path is of the older form and its value is not a number. `NONEXISTENT` if there is no
     * such key.
     * @since valkey-json 1.0.0
     * @example
     * ```ts
     * await GlideJson.set(client, "doc", "$", "{\"a\":1}"); // "OK"
     * await GlideJson.nummultby(client, "doc", "$.a", 3); // "[3]"
     * ```
     */
    static nummultby(
        client: BaseClient,
        key: GlideString,
        path: GlideString,
        num: number,
        options?: DecoderOption & CallOptions,
    ): Promise<GlideString> {
        return runOn(client, Json.jsonNummultby(key, path, num), options);
    }

    /**
     * Gives the names of the members of objects.
     *
     * @param key The key of the document.
     * @returns For a JSONPath a list with the list of names for each match, an empty one for a match that is not an
     * object; for the older form the list of names alone. Nothing if there is no such key.
     * @throws `WRONGTYPE` if the path is of the older form and its value is not an object.
     * @since valkey-json 1.0.0
     * @example
     * ```ts
     * await GlideJson.set(client, "doc", "$", "{\"a\":{\"x\":1,\"y\":2}}"); // "OK"
     * await GlideJson.objkeys(client, "doc", { path: "$.a" }); // [["x", "y"]]
     * ```
     */
    static objkeys(
        client: BaseClient,
        key: GlideString,
        options?: JsonPathOptions & DecoderOption & CallOptions,
    ): Promise<ReturnTypeJson<GlideString[]>> {
        return runOn(client, Json.jsonObjkeys(key, options), options);
    }

    /**
     * Counts the members of objects.
     *
     * @param key The key of the document.
     * @returns For a JSONPath a list with the number for each match, where nothing stands for one that is not an
     * object; for the older form the number alone. Nothing if there is no such key.
     * @throws `WRONGTYPE` if the path is of the older form and its value is not an object.
     * @since valkey-json 1.0.0
     * @example
     * ```ts
     * await GlideJson.set(client, "doc", "$", "{\"a\":{\"x\":1,\"y\":2}}"); // "OK"
     * await GlideJson.objlen(client, "doc", { path: "$.a" }); // [2]
     * ```
     */
    static objlen(
        client: BaseClient,
        key: GlideString,
        options?: JsonPathOptions & CallOptions,
    ): Promise<ReturnTypeJson<number>> {
        return runOn(client, Json.jsonObjlen(key, options), options);
    }

    /**
     * Gives values in the types of the protocol.
     *
     * An array is a list that begins with `[`, an object one that begins with `{` and goes on with a list of a name and
     * a value for each member. Integers are integers, other numbers and booleans are strings, and null is nothing.
     *
     * @param key The key of the document.
     * @returns For a JSONPath a list with the value of each match; for the older form the value alone. Nothing if there
     * is no such key.
     * @since valkey-json 1.0.0
     * @example
     * ```ts
     * await GlideJson.set(client, "doc", "$", "{\"a\":[1,null]}"); // "OK"
     * await GlideJson.resp(client, "doc", { path: "$.a" }); // [["[", 1, null]]
     * ```
     */
    static resp(
        client: BaseClient,
        key: GlideString,
        options?: JsonPathOptions & DecoderOption & CallOptions,
    ): Promise<UniversalReturnTypeJson<number | GlideString | null | (number | GlideString | null)[]>> {
        return runOn(client, Json.jsonResp(key, options), options);
    }

    /**
     * Sets a document, or the parts of it that a path matches.
     *
     * A new document needs the root as its path.
     *
     * @param key The key of the document.
     * @param path Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`.
     * @param value The new value, as JSON text.
     * @returns OK, or nothing if the condition does not hold.
     * @throws `SYNTAXERR` if the value is not JSON.
     * @since valkey-json 1.0.0
     * @example
     * ```ts
     * await GlideJson.set(client, "doc", "$", "{\"a\":1}"); // "OK"
     * await GlideJson.set(client, "doc", "$.a", "2", { conditionalChange: ConditionalChange.ONLY_IF_DOES_NOT_EXIST });
     * // null
     * ```
     */
    static set(
        client: BaseClient,
        key: GlideString,
        path: GlideString,
        value: GlideString,
        options?: JsonSetOptions & DecoderOption & CallOptions,
    ): Promise<"OK" | null> {
        return runOn(client, Json.jsonSet(key, path, value, options), options);
    }

    /**
     * Appends to strings.
     *
     * @param key The key of the document.
     * @param value The string to append, as JSON text: with quotes around it.
     * @returns For a JSONPath a list with the new length in bytes for each match, where nothing stands for one that is
     * not a string; for the older form the new length in bytes alone.
     * @throws `WRONGTYPE` if the path is of the older form and its value is not a string. `NONEXISTENT` if there is no
     * such key.
     * @since valkey-json 1.0.0
     * @example
     * ```ts
     * await GlideJson.set(client, "doc", "$", "{\"a\":\"x\"}"); // "OK"
     * await GlideJson.strappend(client, "doc", "\"yz\"", { path: "$.a" }); // [3]
     * ```
     */
    static strappend(
        client: BaseClient,
        key: GlideString,
        value: GlideString,
        options?: JsonPathOptions & CallOptions,
    ): Promise<ReturnTypeJson<number>> {
        return runOn(client, Json.jsonStrappend(key, value, options), options);
    }

    /**
     * Measures strings.
     *
     * @param key The key of the document.
     * @returns For a JSONPath a list with the length in bytes for each match, where nothing stands for one that is not
     * a string; for the older form the length in bytes alone. Nothing if there is no such key.
     * @throws `WRONGTYPE` if the path is of the older form and its value is not a string.
     * @since valkey-json 1.0.0
     * @example
     * ```ts
     * await GlideJson.set(client, "doc", "$", "{\"a\":\"xyz\"}"); // "OK"
     * await GlideJson.strlen(client, "doc", { path: "$.a" }); // [3]
     * ```
     */
    static strlen(
        client: BaseClient,
        key: GlideString,
        options?: JsonPathOptions & CallOptions,
    ): Promise<ReturnTypeJson<number>> {
        return runOn(client, Json.jsonStrlen(key, options), options);
    }

    /**
     * Turns true into false and false into true.
     *
     * @param key The key of the document.
     * @returns For a JSONPath a list with the new value for each match, where nothing stands for one that is not a
     * boolean; for the older form the new value alone.
     * @throws `WRONGTYPE` if the path is of the older form and its value is not a boolean. `NONEXISTENT` if there is no
     * such key.
     * @since valkey-json 1.0.0
     * @example
     * ```ts
     * await GlideJson.set(client, "doc", "$", "{\"a\":true}"); // "OK"
     * await GlideJson.toggle(client, "doc", { path: "$.a" }); // [false]
     * ```
     */
    static toggle(
        client: BaseClient,
        key: GlideString,
        options?: JsonPathOptions & CallOptions,
    ): Promise<ReturnTypeJson<boolean>> {
        return runOn(client, Json.jsonToggle(key, options), options);
    }

    /**
     * Tells the types of values: `null`, `boolean`, `string`, `number`, `integer`, `object` or `array`.
     *
     * @param key The key of the document.
     * @returns For a JSONPath a list with the type of each match; for the older form the type alone, or nothing if
     * there is no such value.
     * @since valkey-json 1.0.0
     * @example
     * ```ts
     * await GlideJson.set(client, "doc", "$", "{\"a\":\"x\"}"); // "OK"
     * await GlideJson.type(client, "doc", { path: "$.a" }); // ["string"]
     * ```
     */
    static type(
        client: BaseClient,
        key: GlideString,
        options?: JsonPathOptions & DecoderOption & CallOptions,
    ): Promise<ReturnTypeJson<GlideString>> {
        return runOn(client, Json.jsonType(key, options), options);
    }
}
