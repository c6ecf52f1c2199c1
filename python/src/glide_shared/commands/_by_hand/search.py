"""Search: words that the rule does not give."""

from typing import List, Optional

from glide_shared.commands._ids import (
    FT_AGGREGATE,
    FT_CREATE,
    FT_PROFILE,
    FT_PROFILE_AGGREGATE,
    FT_PROFILE_SORTED,
    FT_SEARCH,
    FT_SEARCH_SORTED,
)
from glide_shared.commands._words import Words, as_option, as_options
from glide_shared.commands.server_modules.ft_options.ft_aggregate_options import FtAggregateOptions
from glide_shared.commands.server_modules.ft_options.ft_create_options import Field, FtCreateOptions
from glide_shared.commands.server_modules.ft_options.ft_profile_options import FtProfileOptions, QueryType
from glide_shared.commands.server_modules.ft_options.ft_search_options import FtSearchOptions
from glide_shared.constants import TEncodable


def create(index_name: TEncodable, schema: List[Field], options: Optional[FtCreateOptions]) -> Words:
    words: Words = [FT_CREATE, index_name]
    if options is not None:
        words += as_option("options", options, FtCreateOptions)
    words += ("SCHEMA", *as_options("schema", schema, Field))
    return words


def search(index_name: TEncodable, query: TEncodable, options: Optional[FtSearchOptions]) -> Words:
    if options is None:
        return [FT_SEARCH, index_name, query]
    words = as_option("options", options, FtSearchOptions)
    return [FT_SEARCH_SORTED if options.withsortkeys else FT_SEARCH, index_name, query, *words]


def aggregate(index_name: TEncodable, query: TEncodable, options: Optional[FtAggregateOptions]) -> Words:
    words: Words = [FT_AGGREGATE, index_name, query]
    if options is not None:
        words += as_option("options", options, FtAggregateOptions)
    return words


def profile(index_name: TEncodable, options: FtProfileOptions) -> Words:
    words = as_option("options", options, FtProfileOptions)
    if options.query_type is QueryType.AGGREGATE:
        return [FT_PROFILE_AGGREGATE, index_name, *words]
    is_sorted = isinstance(options.query_options, FtSearchOptions) and options.query_options.withsortkeys
    return [FT_PROFILE_SORTED if is_sorted else FT_PROFILE, index_name, *words]
