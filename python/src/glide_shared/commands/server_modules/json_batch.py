# @generated from protobuf/commands by codegen. Do not edit.
"""JSON: functions that add to a batch, and give it back.

The server needs the module valkey-json, or one that is like it.
"""

from __future__ import annotations

from typing import List, Optional, Union

from glide_shared.commands._appender import TBatch, appender
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
from glide_shared.constants import TEncodable


def arrappend(batch: TBatch, key: TEncodable, path: TEncodable, values: List[TEncodable]) -> TBatch:
    """Appends values to arrays.

    Its reply: for a JSONPath a list with the new length for each match, where nothing stands for one that is
    not an array; for the older form the new length alone.
    """
    appender(batch)._add(JSON_ARRAPPEND, key, path, *as_many("values", values))
    return batch


def arrindex(
    batch: TBatch,
    key: TEncodable,
    path: TEncodable,
    value: TEncodable,
    options: Optional[JsonArrIndexOptions] = None,
) -> TBatch:
    """Finds the first element of an array that equals a value.

    Its reply: for a JSONPath a list with the position for each match, where nothing stands for one that is
    not an array; for the older form the position alone. It is -1 if the value is not in the array.
    """
    appender(batch)._add(*_builders.arrindex(key, path, value, options))
    return batch


def arrinsert(
    batch: TBatch,
    key: TEncodable,
    path: TEncodable,
    index: int,
    values: List[TEncodable],
) -> TBatch:
    """Inserts values into arrays, before a position.

    Its reply: for a JSONPath a list with the new length for each match, where nothing stands for one that is
    not an array; for the older form the new length alone.
    """
    appender(batch)._add(JSON_ARRINSERT, key, path, as_integer("index", index), *as_many("values", values))
    return batch


def arrlen(batch: TBatch, key: TEncodable, path: Optional[TEncodable] = None) -> TBatch:
    """Counts the elements of arrays.

    Its reply: for a JSONPath a list with the length for each match, where nothing stands for one that is not
    an array; for the older form the length alone. Nothing if there is no such key.
    """
    appender(batch)._add(*_builders.arrlen(key, path))
    return batch


def arrpop(batch: TBatch, key: TEncodable, options: Optional[JsonArrPopOptions] = None) -> TBatch:
    """Takes an element out of arrays, and gives it back.

    Its reply: for a JSONPath a list with the element as JSON text for each match, where nothing stands for
    one that is not an array, or an empty one; for the older form the element as JSON text alone.
    """
    appender(batch)._add(*_builders.arrpop(key, options))
    return batch


def arrtrim(batch: TBatch, key: TEncodable, path: TEncodable, start: int, end: int) -> TBatch:
    """Shortens arrays to the elements between two positions.

    Its reply: for a JSONPath a list with the new length for each match, where nothing stands for one that is
    not an array; for the older form the new length alone.
    """
    appender(batch)._add(JSON_ARRTRIM, key, path, as_integer("start", start), as_integer("end", end))
    return batch


def clear(batch: TBatch, key: TEncodable, path: Optional[TEncodable] = None) -> TBatch:
    """Empties arrays and objects, and sets numbers to 0, booleans to false and strings to the empty string.

    Its reply: the number of values that were cleared; those that were empty already do not count.
    """
    appender(batch)._add(*_builders.clear(key, path))
    return batch


def debug_fields(batch: TBatch, key: TEncodable, path: Optional[TEncodable] = None) -> TBatch:
    """Counts the parts of values: one for a simple value, and for each element and member of an array or
    object one and those in it.

    Its reply: for a JSONPath a list with the number for each match; for the older form the number alone.
    Nothing if there is no such key.
    """
    appender(batch)._add(*_builders.debug_fields(key, path))
    return batch


def debug_memory(batch: TBatch, key: TEncodable, path: Optional[TEncodable] = None) -> TBatch:
    """Measures how much memory values take.

    Its reply: for a JSONPath a list with the size in bytes for each match; for the older form the size alone.
    Nothing if there is no such key.
    """
    appender(batch)._add(*_builders.debug_memory(key, path))
    return batch


def delete(batch: TBatch, key: TEncodable, path: Optional[TEncodable] = None) -> TBatch:
    """Deletes values, or a whole document.

    Its reply: the number of values that were deleted; 0 if there is no such key.
    """
    appender(batch)._add(*_builders.delete(key, path))
    return batch


def forget(batch: TBatch, key: TEncodable, path: Optional[TEncodable] = None) -> TBatch:
    """Deletes values, or a whole document.

    Its reply: the number of values that were deleted; 0 if there is no such key.
    """
    appender(batch)._add(*_builders.forget(key, path))
    return batch


def get(
    batch: TBatch,
    key: TEncodable,
    paths: Optional[Union[TEncodable, List[TEncodable]]] = None,
    options: Optional[JsonGetOptions] = None,
) -> TBatch:
    """Reads a document or parts of it, as JSON text.

    Its reply: the JSON text, or nothing if there is no such key.
    """
    appender(batch)._add(*_by_hand.get(key, paths, options))
    return batch


def mget(batch: TBatch, keys: List[TEncodable], path: TEncodable) -> TBatch:
    """Reads the same part of several documents, as JSON text.

    Its reply: the JSON text for each key, in their order; nothing for a key that does not exist or does not
    hold a document.
    """
    appender(batch)._add(JSON_MGET, *as_many("keys", keys), path)
    return batch


def numincrby(batch: TBatch, key: TEncodable, path: TEncodable, number: float) -> TBatch:
    """Adds to numbers.

    Its reply: the new values as JSON text: for a JSONPath a list, with null for a match that is no number;
    for the older form the last of the values.
    """
    appender(batch)._add(JSON_NUMINCRBY, key, path, as_number("number", number))
    return batch


def nummultby(batch: TBatch, key: TEncodable, path: TEncodable, number: float) -> TBatch:
    """Multiplies numbers.

    Its reply: the new values as JSON text: for a JSONPath a list, with null for a match that is no number;
    for the older form the last of the values.
    """
    appender(batch)._add(JSON_NUMMULTBY, key, path, as_number("number", number))
    return batch


def objkeys(batch: TBatch, key: TEncodable, path: Optional[TEncodable] = None) -> TBatch:
    """Gives the names of the members of objects.

    Its reply: for a JSONPath a list with the list of names for each match, an empty one for a match that is
    not an object; for the older form the list of names alone. Nothing if there is no such key.
    """
    appender(batch)._add(*_builders.objkeys(key, path))
    return batch


def objlen(batch: TBatch, key: TEncodable, path: Optional[TEncodable] = None) -> TBatch:
    """Counts the members of objects.

    Its reply: for a JSONPath a list with the number for each match, where nothing stands for one that is not
    an object; for the older form the number alone. Nothing if there is no such key.
    """
    appender(batch)._add(*_builders.objlen(key, path))
    return batch


def resp(batch: TBatch, key: TEncodable, path: Optional[TEncodable] = None) -> TBatch:
    """Gives values in the types of the protocol.

    Its reply: for a JSONPath a list with the value of each match; for the older form the value alone. Nothing
    if there is no such key.
    """
    appender(batch)._add(*_builders.resp(key, path))
    return batch


def set(
    batch: TBatch,
    key: TEncodable,
    path: TEncodable,
    value: TEncodable,
    set_condition: Optional[ConditionalChange] = None,
) -> TBatch:
    """Sets a document, or the parts of it that a path matches.

    Its reply: OK, or nothing if the condition does not hold.
    """
    appender(batch)._add(*_builders.set(key, path, value, set_condition))
    return batch


def strappend(
    batch: TBatch,
    key: TEncodable,
    value: TEncodable,
    path: Optional[TEncodable] = None,
) -> TBatch:
    """Appends to strings.

    Its reply: for a JSONPath a list with the new length in bytes for each match, where nothing stands for one
    that is not a string; for the older form the new length in bytes alone.
    """
    appender(batch)._add(*_builders.strappend(key, value, path))
    return batch


def strlen(batch: TBatch, key: TEncodable, path: Optional[TEncodable] = None) -> TBatch:
    """Measures strings.

    Its reply: for a JSONPath a list with the length in bytes for each match, where nothing stands for one
    that is not a string; for the older form the length in bytes alone. Nothing if there is no such key.
    """
    appender(batch)._add(*_builders.strlen(key, path))
    return batch


def toggle(batch: TBatch, key: TEncodable, path: TEncodable) -> TBatch:
    """Turns true into false and false into true.

    Its reply: for a JSONPath a list with the new value for each match, where nothing stands for one that is
    not a boolean; for the older form the new value alone.
    """
    appender(batch)._add(*_by_hand.toggle(key, path))
    return batch


def type(batch: TBatch, key: TEncodable, path: Optional[TEncodable] = None) -> TBatch:
    """Tells the types of values: `null`, `boolean`, `string`, `number`, `integer`, `object` or `array`.

    Its reply: for a JSONPath a list with the type of each match; for the older form the type alone, or
    nothing if there is no such value.
    """
    appender(batch)._add(*_builders.type(key, path))
    return batch
