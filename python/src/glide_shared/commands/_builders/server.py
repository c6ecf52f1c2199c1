# @generated from protobuf/commands by codegen. Do not edit.
"""Server: what to send, for the clients and the batches."""

from __future__ import annotations

from typing import List, Literal, Optional, Tuple, Union

from glide_shared.commands._ids import (
    ACL_CAT,
    ACL_DRYRUN,
    ACL_GENPASS,
    ACL_LOG,
    ACL_SETUSER,
    COMMAND_DOCS,
    COMMAND_GETKEYS,
    COMMAND_GETKEYSANDFLAGS,
    COMMAND_INFO,
    COMMAND_LIST,
    DEBUG,
    FLUSHALL,
    FLUSHDB,
    INFO,
    LATENCY_HISTOGRAM,
    LATENCY_RESET,
    LOLWUT,
    MEMORY_USAGE,
    MODULE_LOAD,
    MODULE_LOADEX,
    SHUTDOWN,
    SLOWLOG_GET,
)
from glide_shared.commands._words import (
    Words,
    as_alternative,
    as_each,
    as_integer,
    as_integers,
    as_many,
    as_option,
    as_options,
    as_unsigned,
    as_word,
)
from glide_shared.commands.core_options import FlushMode, InfoSection
from glide_shared.constants import TEncodable


def acl_cat(category: Optional[TEncodable]) -> Words:
    words: Words = [ACL_CAT]
    if category is not None:
        words.append(category)
    return words


def acl_dryrun(username: TEncodable, command: TEncodable, args: Optional[List[TEncodable]]) -> Words:
    words: Words = [ACL_DRYRUN, username, command]
    if args:
        words += as_many("args", args)
    return words


def acl_genpass(bits: Optional[int]) -> Words:
    words: Words = [ACL_GENPASS]
    if bits is not None:
        words.append(as_unsigned("bits", bits))
    return words


def acl_log(count: Optional[int]) -> Words:
    words: Words = [ACL_LOG]
    if count is not None:
        words.append(as_unsigned("count", count))
    return words


def acl_setuser(username: TEncodable, rules: Optional[List[TEncodable]]) -> Words:
    words: Words = [ACL_SETUSER, username]
    if rules:
        words += as_many("rules", rules)
    return words


def command_docs(names: Optional[List[TEncodable]]) -> Words:
    words: Words = [COMMAND_DOCS]
    if names:
        words += as_many("names", names)
    return words


def command_getkeys(command: TEncodable, args: Optional[List[TEncodable]]) -> Words:
    words: Words = [COMMAND_GETKEYS, command]
    if args:
        words += as_many("args", args)
    return words


def command_getkeysandflags(command: TEncodable, args: Optional[List[TEncodable]]) -> Words:
    words: Words = [COMMAND_GETKEYSANDFLAGS, command]
    if args:
        words += as_many("args", args)
    return words


def command_info(names: Optional[List[TEncodable]]) -> Words:
    words: Words = [COMMAND_INFO]
    if names:
        words += as_many("names", names)
    return words


def command_list(filter: Optional[Tuple[str, Union[int, TEncodable]]]) -> Words:
    words: Words = [COMMAND_LIST]
    if filter is not None:
        words += ("FILTERBY", *as_alternative("filter", filter, ("MODULE", "ACLCAT", "PATTERN")))
    return words


def debug(tool: TEncodable, args: Optional[List[TEncodable]]) -> Words:
    words: Words = [DEBUG, tool]
    if args:
        words += as_many("args", args)
    return words


def flushall(flush_mode: Optional[FlushMode]) -> Words:
    words: Words = [FLUSHALL]
    if flush_mode is not None:
        words += as_option("flush_mode", flush_mode, FlushMode)
    return words


def flushdb(flush_mode: Optional[FlushMode]) -> Words:
    words: Words = [FLUSHDB]
    if flush_mode is not None:
        words += as_option("flush_mode", flush_mode, FlushMode)
    return words


def info(sections: Optional[List[InfoSection]]) -> Words:
    words: Words = [INFO]
    if sections:
        words += as_options("sections", sections, InfoSection)
    return words


def latency_histogram(commands: Optional[List[TEncodable]]) -> Words:
    words: Words = [LATENCY_HISTOGRAM]
    if commands:
        words += as_many("commands", commands)
    return words


def latency_reset(events: Tuple[TEncodable, ...]) -> Words:
    words: Words = [LATENCY_RESET]
    if events:
        words += as_many("events", events)
    return words


def lolwut(version: Optional[int], parameters: Optional[List[int]]) -> Words:
    words: Words = [LOLWUT]
    if version is not None:
        words += ("VERSION", as_unsigned("version", version))
    if parameters:
        words += as_integers("parameters", parameters)
    return words


def memory_usage(key: TEncodable, samples: Optional[int]) -> Words:
    words: Words = [MEMORY_USAGE, key]
    if samples is not None:
        words += ("SAMPLES", as_unsigned("samples", samples))
    return words


def module_load(path: TEncodable, args: Optional[List[TEncodable]]) -> Words:
    words: Words = [MODULE_LOAD, path]
    if args:
        words += as_many("args", args)
    return words


def module_loadex(
    path: TEncodable,
    configs: Optional[List[Tuple[TEncodable, TEncodable]]],
    args: Optional[List[TEncodable]],
) -> Words:
    words: Words = [MODULE_LOADEX, path]
    if configs:
        words += as_each("configs", configs, lambda item: ("CONFIG", item[0], item[1]))
    if args is not None:
        words += ("ARGS", *as_many("args", args))
    return words


def shutdown(
    mode: Optional[Literal["NOSAVE", "SAVE"]],
    now: bool,
    force: bool,
    safe: bool,
    failover: bool,
) -> Words:
    words: Words = [SHUTDOWN]
    if mode is not None:
        words.append(as_word("mode", mode, ("NOSAVE", "SAVE")))
    if now:
        words.append("NOW")
    if force:
        words.append("FORCE")
    if safe:
        words.append("SAFE")
    if failover:
        words.append("FAILOVER")
    return words


def slowlog_get(count: Optional[int]) -> Words:
    words: Words = [SLOWLOG_GET]
    if count is not None:
        words.append(as_integer("count", count))
    return words
