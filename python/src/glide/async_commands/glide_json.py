# @generated from protobuf/commands by codegen. Do not edit.
"""JSON: functions that take the client.

The server needs the module valkey-json, or one that is like it.
"""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import List, Optional, Union

from glide.async_commands._runner import runner
from glide.glide_client import TGlideClient
from glide_shared.commands._builders import json as _builders
from glide_shared.commands._by_hand import json as _by_hand
from glide_shared.commands._ids import (
    JSON_ARRAPPEND,
    JSON_ARRINSERT,
    JSON_ARRTRIM,
    JSON_MGET,
    JSON_NUMINCRBY,
    JSON_NUMMULTBY,
)
from glide_shared.commands._words import as_integer, as_many, as_number
from glide_shared.commands.core_options import ConditionalChange
from glide_shared.commands.server_modules.json_options import (
    JsonArrIndexOptions,
    JsonArrPopOptions,
    JsonGetOptions,
)
from glide_shared.constants import TOK, TEncodable, TJsonResponse, TJsonUniversalResponse


async def arrappend(
    client: TGlideClient,
    key: TEncodable,
    path: TEncodable,
    values: List[TEncodable],
) -> TJsonResponse[int]:
    """Appends values to arrays.

    Args:
        key: The key of the document.
        path: Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`.
        values: The values, each as JSON text.

    Returns:
        For a JSONPath a list with the new length for each match, where nothing stands for one that is not an
        array; for the older form the new length alone.

    Raises:
        RequestError: `WRONGTYPE` if the path is of the older form and its value is not an array.
        `NONEXISTENT` if there is no such key.

    Example:
        >>> await glide_json.set(client, "doc", "$", "{\\"a\\":[1]}")
        'OK'
        >>> await glide_json.arrappend(client, "doc", "$.a", ["2", "3"])
        [3]
    """
    return await runner(client)._run(JSON_ARRAPPEND, key, path, *as_many("values", values))


async def arrindex(
    client: TGlideClient,
    key: TEncodable,
    path: TEncodable,
    value: TEncodable,
    options: Optional[JsonArrIndexOptions] = None,
) -> TJsonResponse[int]:
    """Finds the first element of an array that equals a value.

    Args:
        key: The key of the document.
        path: Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`.
        value: What to look for, as JSON text; not an array or object.
        options: Where to begin, and before which position to end; negative positions count from the end, and
            0 for the end is the end of the array.

    Returns:
        For a JSONPath a list with the position for each match, where nothing stands for one that is not an
        array; for the older form the position alone. It is -1 if the value is not in the array.

    Raises:
        RequestError: `WRONGTYPE` if the path is of the older form and its value is not an array.
        `NONEXISTENT` if there is no such key.

    Example:
        >>> await glide_json.set(client, "doc", "$", "{\\"a\\":[1,2,2]}")
        'OK'
        >>> await glide_json.arrindex(client, "doc", "$.a", "2")
        [1]
    """
    return await runner(client)._run(*_builders.arrindex(key, path, value, options))


async def arrinsert(
    client: TGlideClient,
    key: TEncodable,
    path: TEncodable,
    index: int,
    values: List[TEncodable],
) -> TJsonResponse[int]:
    """Inserts values into arrays, before a position.

    Args:
        key: The key of the document.
        path: Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`.
        index: The position of the first new element; a negative one counts from the end.
        values: The values, each as JSON text.

    Returns:
        For a JSONPath a list with the new length for each match, where nothing stands for one that is not an
        array; for the older form the new length alone.

    Raises:
        RequestError: `WRONGTYPE` if the path is of the older form and its value is not an array.
        `NONEXISTENT` if there is no such key. `OUTOFBOUNDARIES` if an array has no such position.

    Example:
        >>> await glide_json.set(client, "doc", "$", "{\\"a\\":[2]}")
        'OK'
        >>> await glide_json.arrinsert(client, "doc", "$.a", 0, ["1"])
        [2]
    """
    return await runner(client)._run(
        JSON_ARRINSERT,
        key,
        path,
        as_integer("index", index),
        *as_many("values", values),
    )


async def arrlen(
    client: TGlideClient,
    key: TEncodable,
    path: Optional[TEncodable] = None,
) -> Optional[TJsonResponse[int]]:
    """Counts the elements of arrays.

    Args:
        key: The key of the document.
        path: Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`; the root, in the
            older form, if left out.

    Returns:
        For a JSONPath a list with the length for each match, where nothing stands for one that is not an
        array; for the older form the length alone. Nothing if there is no such key.

    Raises:
        RequestError: `WRONGTYPE` if the path is of the older form and its value is not an array.

    Example:
        >>> await glide_json.set(client, "doc", "$", "{\\"a\\":[1,2]}")
        'OK'
        >>> await glide_json.arrlen(client, "doc", path="$.a")
        [2]
    """
    return await runner(client)._run(*_builders.arrlen(key, path))


async def arrpop(
    client: TGlideClient,
    key: TEncodable,
    options: Optional[JsonArrPopOptions] = None,
) -> Optional[TJsonResponse[bytes]]:
    """Takes an element out of arrays, and gives it back.

    Args:
        key: The key of the document.
        options: Where the arrays are, and which position to take; without them the last element of the root.

    Returns:
        For a JSONPath a list with the element as JSON text for each match, where nothing stands for one that
        is not an array, or an empty one; for the older form the element as JSON text alone.

    Raises:
        RequestError: `WRONGTYPE` if the path is of the older form and its value is not an array.
        `NONEXISTENT` if there is no such key.

    Example:
        >>> await glide_json.set(client, "doc", "$", "{\\"a\\":[1,2]}")
        'OK'
        >>> await glide_json.arrpop(client, "doc", JsonArrPopOptions("$.a"))
        [b'2']
    """
    return await runner(client)._run(*_builders.arrpop(key, options))


async def arrtrim(
    client: TGlideClient,
    key: TEncodable,
    path: TEncodable,
    start: int,
    end: int,
) -> TJsonResponse[int]:
    """Shortens arrays to the elements between two positions.

    Args:
        key: The key of the document.
        path: Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`.
        start: The first position to keep; a negative one is the first of the array.
        end: The last position to keep; one beyond the end is the last of the array.

    Returns:
        For a JSONPath a list with the new length for each match, where nothing stands for one that is not an
        array; for the older form the new length alone.

    Raises:
        RequestError: `WRONGTYPE` if the path is of the older form and its value is not an array.
        `NONEXISTENT` if there is no such key.

    Example:
        >>> await glide_json.set(client, "doc", "$", "{\\"a\\":[1,2,3]}")
        'OK'
        >>> await glide_json.arrtrim(client, "doc", "$.a", 0, 1)
        [2]
    """
    return await runner(client)._run(
        JSON_ARRTRIM,
        key,
        path,
        as_integer("start", start),
        as_integer("end", end),
    )


async def clear(client: TGlideClient, key: TEncodable, path: Optional[TEncodable] = None) -> int:
    """Empties arrays and objects, and sets numbers to 0, booleans to false and strings to the empty string.

    Args:
        key: The key of the document.
        path: Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`; the root, in the
            older form, if left out.

    Returns:
        The number of values that were cleared; those that were empty already do not count.

    Raises:
        RequestError: `NONEXISTENT` if there is no such key.

    Example:
        >>> await glide_json.set(client, "doc", "$", "{\\"a\\":[1,2],\\"n\\":7}")
        'OK'
        >>> await glide_json.clear(client, "doc", path="$.*")
        2
    """
    return await runner(client)._run(*_builders.clear(key, path))


async def debug_fields(
    client: TGlideClient,
    key: TEncodable,
    path: Optional[TEncodable] = None,
) -> Optional[TJsonUniversalResponse[int]]:
    """Counts the parts of values: one for a simple value, and for each element and member of an array or
    object one and those in it.

    Args:
        key: The key of the document.
        path: Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`; the root, in the
            older form, if left out.

    Returns:
        For a JSONPath a list with the number for each match; for the older form the number alone. Nothing if
        there is no such key.

    Example:
        >>> await glide_json.set(client, "doc", "$", "{\\"a\\":[1,2]}")
        'OK'
        >>> await glide_json.debug_fields(client, "doc", path="$.a")
        [2]
    """
    return await runner(client)._run(*_builders.debug_fields(key, path))


async def debug_memory(
    client: TGlideClient,
    key: TEncodable,
    path: Optional[TEncodable] = None,
) -> Optional[TJsonUniversalResponse[int]]:
    """Measures how much memory values take.

    Args:
        key: The key of the document.
        path: Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`; the root, in the
            older form, if left out.

    Returns:
        For a JSONPath a list with the size in bytes for each match; for the older form the size alone.
        Nothing if there is no such key.

    Example:
        >>> await glide_json.set(client, "doc", "$", "{\\"a\\":1}")
        'OK'
        >>> await glide_json.debug_memory(client, "doc", path="$.a")
        [16]  # for example
    """
    return await runner(client)._run(*_builders.debug_memory(key, path))


async def delete(client: TGlideClient, key: TEncodable, path: Optional[TEncodable] = None) -> int:
    """Deletes values, or a whole document.

    Args:
        key: The key of the document.
        path: Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`; the root, in the
            older form, if left out.

    Returns:
        The number of values that were deleted; 0 if there is no such key.

    Example:
        >>> await glide_json.set(client, "doc", "$", "{\\"a\\":1,\\"b\\":2}")
        'OK'
        >>> await glide_json.delete(client, "doc", path="$.a")
        1
    """
    return await runner(client)._run(*_builders.delete(key, path))


async def forget(client: TGlideClient, key: TEncodable, path: Optional[TEncodable] = None) -> int:
    """Deletes values, or a whole document.

    The same as `JSON.DEL`.

    Args:
        key: The key of the document.
        path: Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`; the root, in the
            older form, if left out.

    Returns:
        The number of values that were deleted; 0 if there is no such key.

    Example:
        >>> await glide_json.set(client, "doc", "$", "{\\"a\\":1,\\"b\\":2}")
        'OK'
        >>> await glide_json.forget(client, "doc", path="$.a")
        1
    """
    return await runner(client)._run(*_builders.forget(key, path))


async def get(
    client: TGlideClient,
    key: TEncodable,
    paths: Optional[Union[TEncodable, List[TEncodable]]] = None,
    options: Optional[JsonGetOptions] = None,
) -> TJsonResponse[Optional[bytes]]:
    """Reads a document or parts of it, as JSON text.

    A JSONPath gives a list of all values that match, the older form the first of them. Several paths give an
    object with the paths for names.

    Args:
        key: The key of the document.
        paths: Which parts to read; the whole document if left out.
        options: How to lay the text out.

    Returns:
        The JSON text, or nothing if there is no such key.

    Raises:
        RequestError: `NONEXISTENT` if a path of the older form matches nothing.

    Example:
        >>> await glide_json.set(client, "doc", "$", "{\\"a\\":1,\\"b\\":[2]}")
        'OK'
        >>> await glide_json.get(client, "doc", "$.b[0]")
        b'[2]'
    """
    return await runner(client)._run(*_by_hand.get(key, paths, options))


async def mget(client: TGlideClient, keys: List[TEncodable], path: TEncodable) -> List[Optional[bytes]]:
    """Reads the same part of several documents, as JSON text.

    Args:
        keys: The keys of the documents.
        path: Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`.

    Returns:
        The JSON text for each key, in their order; nothing for a key that does not exist or does not hold a
        document.

    Example:
        >>> await glide_json.set(client, "a", "$", "{\\"n\\":1}")
        'OK'
        >>> await glide_json.set(client, "b", "$", "{\\"n\\":2}")
        'OK'
        >>> await glide_json.mget(client, ["a", "b", "c"], "$.n")
        [b'[1]', b'[2]', None]
    """
    return await runner(client)._run(JSON_MGET, *as_many("keys", keys), path)


async def numincrby(client: TGlideClient, key: TEncodable, path: TEncodable, number: float) -> bytes:
    """Adds to numbers.

    Args:
        key: The key of the document.
        path: Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`.
        number: The number to add.

    Returns:
        The new values as JSON text: for a JSONPath a list, with null for a match that is no number; for the
        older form the last of the values.

    Raises:
        RequestError: `WRONGTYPE` if the path is of the older form and its value is not a number.
        `NONEXISTENT` if there is no such key.

    Example:
        >>> await glide_json.set(client, "doc", "$", "{\\"a\\":1}")
        'OK'
        >>> await glide_json.numincrby(client, "doc", "$.a", 2)
        b'[3]'
    """
    return await runner(client)._run(JSON_NUMINCRBY, key, path, as_number("number", number))


async def nummultby(client: TGlideClient, key: TEncodable, path: TEncodable, number: float) -> bytes:
    """Multiplies numbers.

    Args:
        key: The key of the document.
        path: Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`.
        number: The number to multiply by.

    Returns:
        The new values as JSON text: for a JSONPath a list, with null for a match that is no number; for the
        older form the last of the values.

    Raises:
        RequestError: `WRONGTYPE` if the path is of the older form and its value is not a number.
        `NONEXISTENT` if there is no such key.

    Example:
        >>> await glide_json.set(client, "doc", "$", "{\\"a\\":1}")
        'OK'
        >>> await glide_json.nummultby(client, "doc", "$.a", 3)
        b'[3]'
    """
    return await runner(client)._run(JSON_NUMMULTBY, key, path, as_number("number", number))


async def objkeys(
    client: TGlideClient,
    key: TEncodable,
    path: Optional[TEncodable] = None,
) -> Optional[TJsonUniversalResponse[List[bytes]]]:
    """Gives the names of the members of objects.

    Args:
        key: The key of the document.
        path: Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`; the root, in the
            older form, if left out.

    Returns:
        For a JSONPath a list with the list of names for each match, an empty one for a match that is not an
        object; for the older form the list of names alone. Nothing if there is no such key.

    Raises:
        RequestError: `WRONGTYPE` if the path is of the older form and its value is not an object.

    Example:
        >>> await glide_json.set(client, "doc", "$", "{\\"a\\":{\\"x\\":1,\\"y\\":2}}")
        'OK'
        >>> await glide_json.objkeys(client, "doc", path="$.a")
        [[b'x', b'y']]
    """
    return await runner(client)._run(*_builders.objkeys(key, path))


async def objlen(
    client: TGlideClient,
    key: TEncodable,
    path: Optional[TEncodable] = None,
) -> Optional[TJsonResponse[int]]:
    """Counts the members of objects.

    Args:
        key: The key of the document.
        path: Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`; the root, in the
            older form, if left out.

    Returns:
        For a JSONPath a list with the number for each match, where nothing stands for one that is not an
        object; for the older form the number alone. Nothing if there is no such key.

    Raises:
        RequestError: `WRONGTYPE` if the path is of the older form and its value is not an object.

    Example:
        >>> await glide_json.set(client, "doc", "$", "{\\"a\\":{\\"x\\":1,\\"y\\":2}}")
        'OK'
        >>> await glide_json.objlen(client, "doc", path="$.a")
        [2]
    """
    return await runner(client)._run(*_builders.objlen(key, path))


async def resp(
    client: TGlideClient,
    key: TEncodable,
    path: Optional[TEncodable] = None,
) -> TJsonUniversalResponse[Optional[Union[bytes, int, List[Optional[Union[bytes, int]]]]]]:
    """Gives values in the types of the protocol.

    An array is a list that begins with `[`, an object one that begins with `{` and goes on with a list of a
    name and a value for each member. Integers are integers, other numbers and booleans are strings, and null
    is nothing.

    Args:
        key: The key of the document.
        path: Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`; the root, in the
            older form, if left out.

    Returns:
        For a JSONPath a list with the value of each match; for the older form the value alone. Nothing if
        there is no such key.

    Example:
        >>> await glide_json.set(client, "doc", "$", "{\\"a\\":[1,null]}")
        'OK'
        >>> await glide_json.resp(client, "doc", path="$.a")
        [[b'[', 1, None]]
    """
    return await runner(client)._run(*_builders.resp(key, path))


async def set(
    client: TGlideClient,
    key: TEncodable,
    path: TEncodable,
    value: TEncodable,
    set_condition: Optional[ConditionalChange] = None,
) -> Optional[TOK]:
    """Sets a document, or the parts of it that a path matches.

    A new document needs the root as its path.

    Args:
        key: The key of the document.
        path: Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`.
        value: The new value, as JSON text.
        set_condition: When to set it; always if left out.

    Returns:
        OK, or nothing if the condition does not hold.

    Raises:
        RequestError: `SYNTAXERR` if the value is not JSON.

    Example:
        >>> await glide_json.set(client, "doc", "$", "{\\"a\\":1}")
        'OK'
        >>> await glide_json.set(client, "doc", "$.a", "2",
        ...     set_condition=ConditionalChange.ONLY_IF_DOES_NOT_EXIST)
    """
    return await runner(client)._run(*_builders.set(key, path, value, set_condition))


async def strappend(
    client: TGlideClient,
    key: TEncodable,
    value: TEncodable,
    path: Optional[TEncodable] = None,
) -> TJsonResponse[int]:
    """Appends to strings.

    Args:
        key: The key of the document.
        value: The string to append, as JSON text: with quotes around it.
        path: Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`; the root, in the
            older form, if left out.

    Returns:
        For a JSONPath a list with the new length in bytes for each match, where nothing stands for one that
        is not a string; for the older form the new length in bytes alone.

    Raises:
        RequestError: `WRONGTYPE` if the path is of the older form and its value is not a string.
        `NONEXISTENT` if there is no such key.

    Example:
        >>> await glide_json.set(client, "doc", "$", "{\\"a\\":\\"x\\"}")
        'OK'
        >>> await glide_json.strappend(client, "doc", "\\"yz\\"", path="$.a")
        [3]
    """
    return await runner(client)._run(*_builders.strappend(key, value, path))


async def strlen(
    client: TGlideClient,
    key: TEncodable,
    path: Optional[TEncodable] = None,
) -> TJsonResponse[Optional[int]]:
    """Measures strings.

    Args:
        key: The key of the document.
        path: Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`; the root, in the
            older form, if left out.

    Returns:
        For a JSONPath a list with the length in bytes for each match, where nothing stands for one that is
        not a string; for the older form the length in bytes alone. Nothing if there is no such key.

    Raises:
        RequestError: `WRONGTYPE` if the path is of the older form and its value is not a string.

    Example:
        >>> await glide_json.set(client, "doc", "$", "{\\"a\\":\\"xyz\\"}")
        'OK'
        >>> await glide_json.strlen(client, "doc", path="$.a")
        [3]
    """
    return await runner(client)._run(*_builders.strlen(key, path))


async def toggle(client: TGlideClient, key: TEncodable, path: TEncodable) -> TJsonResponse[bool]:
    """Turns true into false and false into true.

    Args:
        key: The key of the document.
        path: Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`; the root, in the
            older form, if left out.

    Returns:
        For a JSONPath a list with the new value for each match, where nothing stands for one that is not a
        boolean; for the older form the new value alone.

    Raises:
        RequestError: `WRONGTYPE` if the path is of the older form and its value is not a boolean.
        `NONEXISTENT` if there is no such key.

    Example:
        >>> await glide_json.set(client, "doc", "$", "{\\"a\\":true}")
        'OK'
        >>> await glide_json.toggle(client, "doc", "$.a")
        [False]
    """
    return await runner(client)._run(*_by_hand.toggle(key, path))


async def type(
    client: TGlideClient,
    key: TEncodable,
    path: Optional[TEncodable] = None,
) -> Optional[TJsonUniversalResponse[bytes]]:
    """Tells the types of values: `null`, `boolean`, `string`, `number`, `integer`, `object` or `array`.

    Args:
        key: The key of the document.
        path: Where in the document: a JSONPath such as `$.a[0]`, or the older form `.a[0]`; the root, in the
            older form, if left out.

    Returns:
        For a JSONPath a list with the type of each match; for the older form the type alone, or nothing if
        there is no such value.

    Example:
        >>> await glide_json.set(client, "doc", "$", "{\\"a\\":\\"x\\"}")
        'OK'
        >>> await glide_json.type(client, "doc", path="$.a")
        [b'string']
    """
    return await runner(client)._run(*_builders.type(key, path))
