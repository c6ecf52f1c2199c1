# @generated from protobuf/commands by codegen. Do not edit.
"""JSON: what to send, for the clients and the batches."""

from __future__ import annotations

from typing import Optional

from glide_shared.commands._ids import (
    JSON_ARRINDEX,
    JSON_ARRLEN,
    JSON_ARRPOP,
    JSON_CLEAR,
    JSON_DEBUG_FIELDS,
    JSON_DEBUG_MEMORY,
    JSON_DEL,
    JSON_FORGET,
    JSON_OBJKEYS,
    JSON_OBJLEN,
    JSON_RESP,
    JSON_SET,
    JSON_STRAPPEND,
    JSON_STRLEN,
    JSON_TYPE,
)
from glide_shared.commands._words import Words, as_option
from glide_shared.commands.core_options import ConditionalChange
from glide_shared.commands.server_modules.json_options import JsonArrIndexOptions, JsonArrPopOptions
from glide_shared.constants import TEncodable


def arrindex(
    key: TEncodable,
    path: TEncodable,
    value: TEncodable,
    options: Optional[JsonArrIndexOptions],
) -> Words:
    words: Words = [JSON_ARRINDEX, key, path, value]
    if options is not None:
        words += as_option("options", options, JsonArrIndexOptions)
    return words


def arrlen(key: TEncodable, path: Optional[TEncodable]) -> Words:
    words: Words = [JSON_ARRLEN, key]
    if path is not None:
        words.append(path)
    return words


def arrpop(key: TEncodable, options: Optional[JsonArrPopOptions]) -> Words:
    words: Words = [JSON_ARRPOP, key]
    if options is not None:
        words += as_option("options", options, JsonArrPopOptions)
    return words


def clear(key: TEncodable, path: Optional[TEncodable]) -> Words:
    words: Words = [JSON_CLEAR, key]
    if path is not None:
        words.append(path)
    return words


def debug_fields(key: TEncodable, path: Optional[TEncodable]) -> Words:
    words: Words = [JSON_DEBUG_FIELDS, key]
    if path is not None:
        words.append(path)
    return words


def debug_memory(key: TEncodable, path: Optional[TEncodable]) -> Words:
    words: Words = [JSON_DEBUG_MEMORY, key]
    if path is not None:
        words.append(path)
    return words


def delete(key: TEncodable, path: Optional[TEncodable]) -> Words:
    words: Words = [JSON_DEL, key]
    if path is not None:
        words.append(path)
    return words


def forget(key: TEncodable, path: Optional[TEncodable]) -> Words:
    words: Words = [JSON_FORGET, key]
    if path is not None:
        words.append(path)
    return words


def objkeys(key: TEncodable, path: Optional[TEncodable]) -> Words:
    words: Words = [JSON_OBJKEYS, key]
    if path is not None:
        words.append(path)
    return words


def objlen(key: TEncodable, path: Optional[TEncodable]) -> Words:
    words: Words = [JSON_OBJLEN, key]
    if path is not None:
        words.append(path)
    return words


def resp(key: TEncodable, path: Optional[TEncodable]) -> Words:
    words: Words = [JSON_RESP, key]
    if path is not None:
        words.append(path)
    return words


def set(
    key: TEncodable,
    path: TEncodable,
    value: TEncodable,
    set_condition: Optional[ConditionalChange],
) -> Words:
    words: Words = [JSON_SET, key, path, value]
    if set_condition is not None:
        words += as_option("set_condition", set_condition, ConditionalChange)
    return words


def strappend(key: TEncodable, value: TEncodable, path: Optional[TEncodable]) -> Words:
    words: Words = [JSON_STRAPPEND, key]
    if path is not None:
        words.append(path)
    words.append(value)
    return words


def strlen(key: TEncodable, path: Optional[TEncodable]) -> Words:
    words: Words = [JSON_STRLEN, key]
    if path is not None:
        words.append(path)
    return words


def type(key: TEncodable, path: Optional[TEncodable]) -> Words:
    words: Words = [JSON_TYPE, key]
    if path is not None:
        words.append(path)
    return words
