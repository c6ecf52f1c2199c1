# @generated from protobuf/commands by codegen. Do not edit.
"""Search: what to send, for the clients and the batches."""

from typing import List, Literal, Mapping, Optional, Tuple, Union

from glide_shared.commands._ids import (
    FT_AGGREGATE,
    FT_CREATE,
    FT_INFO,
    FT_PROFILE,
    FT_PROFILE_AGGREGATE,
    FT_PROFILE_SORTED,
    FT_SEARCH,
    FT_SEARCH_SORTED,
)
from glide_shared.commands._words import (
    Words,
    as_alternative,
    as_alternatives,
    as_counted,
    as_fields,
    as_many,
    as_number,
    as_pairs,
    as_unsigned,
    as_word,
)
from glide_shared.constants import TEncodable


def ft_aggregate(
    index: TEncodable,
    query: TEncodable,
    verbatim: bool,
    in_order: bool,
    slop: Optional[int],
    load: Optional[Tuple[str, Union[int, TEncodable]]],
    timeout: Optional[int],
    params: Optional[List[TEncodable]],
    dialect: Optional[int],
    clauses: Optional[List[Tuple[str, Union[int, TEncodable, List[int]]]]],
) -> Words:
    words: Words = [FT_AGGREGATE, index, query]
    if verbatim:
        words.append("VERBATIM")
    if in_order:
        words.append("INORDER")
    if slop is not None:
        words += ("SLOP", as_unsigned("slop", slop))
    if load is not None:
        words += ("LOAD", *as_alternative("load", load, ("*",)))
    if timeout is not None:
        words += ("TIMEOUT", as_unsigned("timeout", timeout))
    if params is not None:
        words += ("PARAMS", *as_counted(as_many("params", params), 1))
    if dialect is not None:
        words += ("DIALECT", as_unsigned("dialect", dialect))
    if clauses:
        words += as_alternatives("clauses", clauses, ("LIMIT", "FILTER", "GROUPBY", "SORTBY", "APPLY"))
    return words


def ft_create(
    index: TEncodable,
    fields: Mapping[TEncodable, TEncodable, Tuple[str, Union[int, TEncodable, List[int]]], Tuple[]],
    on: Optional[Literal["HASH", "JSON"]],
    prefixes: Optional[List[TEncodable]],
    score: Optional[float],
    language: Optional[TEncodable],
    skip_initial_scan: bool,
    min_stem_size: Optional[int],
    offsets: Optional[Literal["WITHOFFSETS", "NOOFFSETS"]],
    stop_words: Optional[Tuple[str, Union[int, TEncodable, List[int]]]],
    punctuation: Optional[TEncodable],
) -> Words:
    words: Words = [FT_CREATE, index]
    if on is not None:
        words += ("ON", as_word("on", on, ("HASH", "JSON")))
    if prefixes is not None:
        words += ("PREFIX", *as_counted(as_many("prefixes", prefixes), 1))
    if score is not None:
        words += ("SCORE", as_number("score", score))
    if language is not None:
        words += ("LANGUAGE", language)
    if skip_initial_scan:
        words.append("SKIPINITIALSCAN")
    if min_stem_size is not None:
        words += ("MINSTEMSIZE", as_unsigned("min_stem_size", min_stem_size))
    if offsets is not None:
        words.append(as_word("offsets", offsets, ("WITHOFFSETS", "NOOFFSETS")))
    if stop_words is not None:
        words += as_alternative("stop_words", stop_words, ("NOSTOPWORDS", "STOPWORDS"))
    if punctuation is not None:
        words += ("PUNCTUATION", punctuation)
    words.append("SCHEMA")
    words += as_pairs("fields", fields)
    return words


def ft_info(
    index: TEncodable,
    scope: Optional[Literal["LOCAL", "PRIMARY", "CLUSTER"]],
    shards: Optional[Literal["ALLSHARDS", "SOMESHARDS"]],
    consistency: Optional[Literal["CONSISTENT", "INCONSISTENT"]],
) -> Words:
    words: Words = [FT_INFO, index]
    if scope is not None:
        words.append(as_word("scope", scope, ("LOCAL", "PRIMARY", "CLUSTER")))
    if shards is not None:
        words.append(as_word("shards", shards, ("ALLSHARDS", "SOMESHARDS")))
    if consistency is not None:
        words.append(as_word("consistency", consistency, ("CONSISTENT", "INCONSISTENT")))
    return words


def ft_profile(
    index: TEncodable,
    query: TEncodable,
    limited: bool,
    options: Optional[List[TEncodable]],
) -> Words:
    words: Words = [FT_PROFILE, index, "SEARCH"]
    if limited:
        words.append("LIMITED")
    words.append("QUERY")
    words.append(query)
    if options:
        words += as_many("options", options)
    return words


def ft_profile_sorted(
    index: TEncodable,
    query: TEncodable,
    limited: bool,
    options: Optional[List[TEncodable]],
) -> Words:
    words: Words = [FT_PROFILE_SORTED, index, "SEARCH"]
    if limited:
        words.append("LIMITED")
    words.append("QUERY")
    words.append(query)
    if options:
        words += as_many("options", options)
    words.append("WITHSORTKEYS")
    return words


def ft_profile_aggregate(
    index: TEncodable,
    query: TEncodable,
    limited: bool,
    options: Optional[List[TEncodable]],
) -> Words:
    words: Words = [FT_PROFILE_AGGREGATE, index, "AGGREGATE"]
    if limited:
        words.append("LIMITED")
    words.append("QUERY")
    words.append(query)
    if options:
        words += as_many("options", options)
    return words


def ft_search(
    index: TEncodable,
    query: TEncodable,
    shards: Optional[Literal["ALLSHARDS", "SOMESHARDS"]],
    consistency: Optional[Literal["CONSISTENT", "INCONSISTENT"]],
    no_content: bool,
    verbatim: bool,
    in_order: bool,
    slop: Optional[int],
    return: Optional[List[TEncodable]],
    sort_by: Optional[Tuple[TEncodable, Literal["ASC", "DESC"]]],
    limit: Optional[Tuple[int, int]],
    timeout: Optional[int],
    params: Optional[List[TEncodable]],
    dialect: Optional[int],
    count: bool,
) -> Words:
    words: Words = [FT_SEARCH, index, query]
    if shards is not None:
        words.append(as_word("shards", shards, ("ALLSHARDS", "SOMESHARDS")))
    if consistency is not None:
        words.append(as_word("consistency", consistency, ("CONSISTENT", "INCONSISTENT")))
    if no_content:
        words.append("NOCONTENT")
    if verbatim:
        words.append("VERBATIM")
    if in_order:
        words.append("INORDER")
    if slop is not None:
        words += ("SLOP", as_unsigned("slop", slop))
    if return is not None:
        words += ("RETURN", *as_counted(as_many("return", return), 1))
    if sort_by is not None:
        words += ("SORTBY", *as_fields("sort_by", sort_by, 2))
    if limit is not None:
        words += ("LIMIT", *as_fields("limit", limit, 2))
    if timeout is not None:
        words += ("TIMEOUT", as_unsigned("timeout", timeout))
    if params is not None:
        words += ("PARAMS", *as_counted(as_many("params", params), 1))
    if dialect is not None:
        words += ("DIALECT", as_unsigned("dialect", dialect))
    if count:
        words.append("COUNT")
    return words


def ft_search_sorted(
    index: TEncodable,
    query: TEncodable,
    shards: Optional[Literal["ALLSHARDS", "SOMESHARDS"]],
    consistency: Optional[Literal["CONSISTENT", "INCONSISTENT"]],
    no_content: bool,
    verbatim: bool,
    in_order: bool,
    slop: Optional[int],
    return: Optional[List[TEncodable]],
    sort_by: Optional[Tuple[TEncodable, Literal["ASC", "DESC"]]],
    limit: Optional[Tuple[int, int]],
    timeout: Optional[int],
    params: Optional[List[TEncodable]],
    dialect: Optional[int],
    count: bool,
) -> Words:
    words: Words = [FT_SEARCH_SORTED, index, query]
    if shards is not None:
        words.append(as_word("shards", shards, ("ALLSHARDS", "SOMESHARDS")))
    if consistency is not None:
        words.append(as_word("consistency", consistency, ("CONSISTENT", "INCONSISTENT")))
    if no_content:
        words.append("NOCONTENT")
    if verbatim:
        words.append("VERBATIM")
    if in_order:
        words.append("INORDER")
    if slop is not None:
        words += ("SLOP", as_unsigned("slop", slop))
    if return is not None:
        words += ("RETURN", *as_counted(as_many("return", return), 1))
    if sort_by is not None:
        words += ("SORTBY", *as_fields("sort_by", sort_by, 2))
    if limit is not None:
        words += ("LIMIT", *as_fields("limit", limit, 2))
    if timeout is not None:
        words += ("TIMEOUT", as_unsigned("timeout", timeout))
    if params is not None:
        words += ("PARAMS", *as_counted(as_many("params", params), 1))
    if dialect is not None:
        words += ("DIALECT", as_unsigned("dialect", dialect))
    if count:
        words.append("COUNT")
    words.append("WITHSORTKEYS")
    return words
