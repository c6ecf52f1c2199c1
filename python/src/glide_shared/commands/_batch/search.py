# @generated from protobuf/commands by codegen. Do not edit.
"""Search."""

from typing import List, Literal, Mapping, Optional, Tuple, Union

from glide_shared.commands._appender import Appender, TBatch
from glide_shared.commands._builders import search as _builders
from glide_shared.commands._ids import (
    FT_ALIASADD,
    FT_ALIASDEL,
    FT_ALIASLIST,
    FT_ALIASUPDATE,
    FT_DROPINDEX,
    FT_EXPLAIN,
    FT_EXPLAINCLI,
    FT_LIST,
)
from glide_shared.constants import TEncodable


class SearchCommands(Appender):
    """Search."""


class StandaloneSearchCommands(Appender):
    """Search, as one server has them."""

    def ft_aggregate(
        self: TBatch,
        index: TEncodable,
        query: TEncodable,
        verbatim: bool = False,
        in_order: bool = False,
        slop: Optional[int] = None,
        load: Optional[Tuple[str, Union[int, TEncodable]]] = None,
        timeout: Optional[int] = None,
        params: Optional[List[TEncodable]] = None,
        dialect: Optional[int] = None,
        clauses: Optional[List[Tuple[str, Union[int, TEncodable, List[int]]]]] = None,
    ) -> TBatch:
        """Searches an index and makes records of what it finds: groups, sorts, computes and filters them, in
        the order of the clauses.

        Its reply: the records: each has its properties by name.
        """
        self._add(
            *_builders.ft_aggregate(index, query, verbatim, in_order, slop, load, timeout, params, dialect,
                clauses),
        )
        return self

    def ft_aliasadd(self: TBatch, alias: TEncodable, index: TEncodable) -> TBatch:
        """Gives an index another name.

        Its reply: OK.
        """
        self._add(FT_ALIASADD, alias, index)
        return self

    def ft_aliasdel(self: TBatch, alias: TEncodable) -> TBatch:
        """Takes another name away from its index.

        Its reply: OK.
        """
        self._add(FT_ALIASDEL, alias)
        return self

    def ft_aliasupdate(self: TBatch, alias: TEncodable, index: TEncodable) -> TBatch:
        """Gives an index another name, which is taken away from the index that had it.

        Its reply: OK.
        """
        self._add(FT_ALIASUPDATE, alias, index)
        return self

    def ft_create(
        self: TBatch,
        index: TEncodable,
        fields: Mapping[TEncodable, TEncodable, Tuple[str, Union[int, TEncodable, List[int]]], Tuple[]],
        on: Optional[Literal["HASH", "JSON"]] = None,
        prefixes: Optional[List[TEncodable]] = None,
        score: Optional[float] = None,
        language: Optional[TEncodable] = None,
        skip_initial_scan: bool = False,
        min_stem_size: Optional[int] = None,
        offsets: Optional[Literal["WITHOFFSETS", "NOOFFSETS"]] = None,
        stop_words: Optional[Tuple[str, Union[int, TEncodable, List[int]]]] = None,
        punctuation: Optional[TEncodable] = None,
    ) -> TBatch:
        """Creates an index of the documents whose keys begin with a prefix.

        Its reply: OK.
        """
        self._add(
            *_builders.ft_create(index, fields, on, prefixes, score, language, skip_initial_scan,
                min_stem_size, offsets, stop_words, punctuation),
        )
        return self

    def ft_dropindex(self: TBatch, index: TEncodable) -> TBatch:
        """Deletes an index.

        Its reply: OK.
        """
        self._add(FT_DROPINDEX, index)
        return self

    def ft_explain(self: TBatch, index: TEncodable, query: TEncodable) -> TBatch:
        """Shows how a query is understood.

        Its reply: the parts of the query, as text of several lines.
        """
        self._add(FT_EXPLAIN, index, query)
        return self

    def ft_explaincli(self: TBatch, index: TEncodable, query: TEncodable) -> TBatch:
        """Shows how a query is understood, line by line.

        Its reply: the parts of the query, in lines.
        """
        self._add(FT_EXPLAINCLI, index, query)
        return self

    def ft_info(
        self: TBatch,
        index: TEncodable,
        scope: Optional[Literal["LOCAL", "PRIMARY", "CLUSTER"]] = None,
        shards: Optional[Literal["ALLSHARDS", "SOMESHARDS"]] = None,
        consistency: Optional[Literal["CONSISTENT", "INCONSISTENT"]] = None,
    ) -> TBatch:
        """Describes an index: its documents, its fields, and how far it is.

        Its reply: what is known, by name; which names there are depends on the module and its version.
        """
        self._add(*_builders.ft_info(index, scope, shards, consistency))
        return self

    def ft_profile(
        self: TBatch,
        index: TEncodable,
        query: TEncodable,
        limited: bool = False,
        options: Optional[List[TEncodable]] = None,
    ) -> TBatch:
        """Runs a search and measures how long its parts take.

        Its reply: what the search found, and the times by the names of the parts.
        """
        self._add(*_builders.ft_profile(index, query, limited, options))
        return self

    def ft_profile_sorted(
        self: TBatch,
        index: TEncodable,
        query: TEncodable,
        limited: bool = False,
        options: Optional[List[TEncodable]] = None,
    ) -> TBatch:
        """Runs a search that gives what it sorts by, and measures how long its parts take.

        Its reply: what the search found, and the times by the names of the parts.
        """
        self._add(*_builders.ft_profile_sorted(index, query, limited, options))
        return self

    def ft_profile_aggregate(
        self: TBatch,
        index: TEncodable,
        query: TEncodable,
        limited: bool = False,
        options: Optional[List[TEncodable]] = None,
    ) -> TBatch:
        """Runs an aggregation and measures how long its parts take.

        Its reply: the records, and the times by the names of the parts.
        """
        self._add(*_builders.ft_profile_aggregate(index, query, limited, options))
        return self

    def ft_search(
        self: TBatch,
        index: TEncodable,
        query: TEncodable,
        shards: Optional[Literal["ALLSHARDS", "SOMESHARDS"]] = None,
        consistency: Optional[Literal["CONSISTENT", "INCONSISTENT"]] = None,
        no_content: bool = False,
        verbatim: bool = False,
        in_order: bool = False,
        slop: Optional[int] = None,
        return: Optional[List[TEncodable]] = None,
        sort_by: Optional[Tuple[TEncodable, Literal["ASC", "DESC"]]] = None,
        limit: Optional[Tuple[int, int]] = None,
        timeout: Optional[int] = None,
        params: Optional[List[TEncodable]] = None,
        dialect: Optional[int] = None,
        count: bool = False,
    ) -> TBatch:
        """Searches an index for documents.

        Its reply: how many documents there are, then those that were asked for: by key, with their fields.
        Only the number if none is given.
        """
        self._add(
            *_builders.ft_search(index, query, shards, consistency, no_content, verbatim, in_order, slop,
                return, sort_by, limit, timeout, params, dialect, count),
        )
        return self

    def ft_search_sorted(
        self: TBatch,
        index: TEncodable,
        query: TEncodable,
        shards: Optional[Literal["ALLSHARDS", "SOMESHARDS"]] = None,
        consistency: Optional[Literal["CONSISTENT", "INCONSISTENT"]] = None,
        no_content: bool = False,
        verbatim: bool = False,
        in_order: bool = False,
        slop: Optional[int] = None,
        return: Optional[List[TEncodable]] = None,
        sort_by: Optional[Tuple[TEncodable, Literal["ASC", "DESC"]]] = None,
        limit: Optional[Tuple[int, int]] = None,
        timeout: Optional[int] = None,
        params: Optional[List[TEncodable]] = None,
        dialect: Optional[int] = None,
        count: bool = False,
    ) -> TBatch:
        """Searches an index for documents, and gives what it sorted each by.

        Its reply: how many documents there are, then those that were asked for: by key, what it was sorted by
        and its fields. Only the number if none is given.
        """
        self._add(
            *_builders.ft_search_sorted(index, query, shards, consistency, no_content, verbatim, in_order,
                slop, return, sort_by, limit, timeout, params, dialect, count),
        )
        return self

    def ft_aliaslist(self: TBatch) -> TBatch:
        """Lists the other names of indexes.

        Its reply: the name of the index for each of them.
        """
        self._add(FT_ALIASLIST)
        return self

    def ft_list(self: TBatch) -> TBatch:
        """Lists the indexes.

        Its reply: the names of all indexes, in no particular order.
        """
        self._add(FT_LIST)
        return self
