# @generated from protobuf/commands by codegen. Do not edit.
"""Scripts and functions: what to send, for the clients and the batches."""

from __future__ import annotations

from typing import List, Optional

from glide_shared.commands._ids import (
    EVAL,
    EVAL_RO,
    EVALSHA,
    EVALSHA_RO,
    FCALL,
    FCALL_RO,
    FUNCTION_FLUSH,
    FUNCTION_LIST,
    FUNCTION_LOAD,
    FUNCTION_RESTORE,
    SCRIPT_FLUSH,
)
from glide_shared.commands._words import Words, as_counted, as_list, as_option
from glide_shared.commands.core_options import FlushMode, FunctionRestorePolicy
from glide_shared.constants import TEncodable


def eval(script: TEncodable, keys: Optional[List[TEncodable]], args: Optional[List[TEncodable]]) -> Words:
    words: Words = [EVAL, script, *as_counted(as_list("keys", keys), 1)]
    if args:
        words += as_list("args", args)
    return words


def evalsha(sha1: TEncodable, keys: Optional[List[TEncodable]], args: Optional[List[TEncodable]]) -> Words:
    words: Words = [EVALSHA, sha1, *as_counted(as_list("keys", keys), 1)]
    if args:
        words += as_list("args", args)
    return words


def evalsha_ro(
    sha1: TEncodable,
    keys: Optional[List[TEncodable]],
    args: Optional[List[TEncodable]],
) -> Words:
    words: Words = [EVALSHA_RO, sha1, *as_counted(as_list("keys", keys), 1)]
    if args:
        words += as_list("args", args)
    return words


def eval_ro(script: TEncodable, keys: Optional[List[TEncodable]], args: Optional[List[TEncodable]]) -> Words:
    words: Words = [EVAL_RO, script, *as_counted(as_list("keys", keys), 1)]
    if args:
        words += as_list("args", args)
    return words


def fcall(
    function: TEncodable,
    keys: Optional[List[TEncodable]],
    arguments: Optional[List[TEncodable]],
) -> Words:
    words: Words = [FCALL, function, *as_counted(as_list("keys", keys), 1)]
    if arguments:
        words += as_list("arguments", arguments)
    return words


def fcall_ro(
    function: TEncodable,
    keys: Optional[List[TEncodable]],
    arguments: Optional[List[TEncodable]],
) -> Words:
    words: Words = [FCALL_RO, function, *as_counted(as_list("keys", keys), 1)]
    if arguments:
        words += as_list("arguments", arguments)
    return words


def function_flush(mode: Optional[FlushMode]) -> Words:
    words: Words = [FUNCTION_FLUSH]
    if mode is not None:
        words += as_option("mode", mode, FlushMode)
    return words


def function_list(library_name_pattern: Optional[TEncodable], with_code: bool) -> Words:
    words: Words = [FUNCTION_LIST]
    if library_name_pattern is not None:
        words += ("LIBRARYNAME", library_name_pattern)
    if with_code:
        words.append("WITHCODE")
    return words


def function_load(library_code: TEncodable, replace: bool) -> Words:
    words: Words = [FUNCTION_LOAD]
    if replace:
        words.append("REPLACE")
    words.append(library_code)
    return words


def function_restore(payload: TEncodable, policy: Optional[FunctionRestorePolicy]) -> Words:
    words: Words = [FUNCTION_RESTORE, payload]
    if policy is not None:
        words += as_option("policy", policy, FunctionRestorePolicy)
    return words


def script_flush(mode: Optional[FlushMode]) -> Words:
    words: Words = [SCRIPT_FLUSH]
    if mode is not None:
        words += as_option("mode", mode, FlushMode)
    return words
