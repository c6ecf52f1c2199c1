# @generated from protobuf/commands by codegen. Do not edit.
"""Search."""

# mypy: disable-error-code="no-any-return"

from typing import Dict, List, Literal, Mapping, Optional, Tuple, Union

from glide.async_commands._runner import Runner
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
from glide_shared.constants import TOK, TEncodable, TResult


class SearchCommands(Runner):
    """Search."""


class StandaloneSearchCommands(Runner):
    """Search, as one server has them."""

    async def ft_aggregate(
        self,
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
    ) -> List[Dict[bytes, TResult]]:
        """Searches an index and makes records of what it finds: groups, sorts, computes and filters them, in
        the order of the clauses.

        Args:
            index: The name of the index.
            query: What to look for, in the query language of the module.
            verbatim: Whether words are looked for as they are, not by their stems.
            in_order: Whether words have to come in the order of the query.
            slop: How many other words may stand between those of the query.
            load: Which fields of the documents to read, or all of them.
            timeout: How long the search may take, in milliseconds.
            params: What stands for names in the query: each name with its value.
            dialect: The version of the query language.
            clauses: What to do with what was found, one after the other.

        Returns:
            The records: each has its properties by name.

        Raises:
            RequestError: `ERR` if there is no such index, or if the query or a clause makes no sense.
        """
        return await self._run(
            *_builders.ft_aggregate(index, query, verbatim, in_order, slop, load, timeout, params, dialect,
                clauses),
        )

    async def ft_aliasadd(self, alias: TEncodable, index: TEncodable) -> TOK:
        """Gives an index another name.

        Args:
            alias: The other name of the index.
            index: The name of the index.

        Returns:
            OK.

        Raises:
            RequestError: `ERR` if the name is taken, or if there is no such index.
        """
        return await self._run(FT_ALIASADD, alias, index)

    async def ft_aliasdel(self, alias: TEncodable) -> TOK:
        """Takes another name away from its index.

        Args:
            alias: The other name of the index.

        Returns:
            OK.

        Raises:
            RequestError: `ERR` if no index has that name.
        """
        return await self._run(FT_ALIASDEL, alias)

    async def ft_aliasupdate(self, alias: TEncodable, index: TEncodable) -> TOK:
        """Gives an index another name, which is taken away from the index that had it.

        Args:
            alias: The other name of the index.
            index: The name of the index.

        Returns:
            OK.

        Raises:
            RequestError: `ERR` if there is no such index.
        """
        return await self._run(FT_ALIASUPDATE, alias, index)

    async def ft_create(
        self,
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
    ) -> TOK:
        """Creates an index of the documents whose keys begin with a prefix.

        Documents that are there already are added in the background.

        Args:
            index: The name of the index.
            fields: The fields: their names, or paths in JSON documents, and what they hold.
            on: Which kind of documents to index; hashes if left out.
            prefixes: What the keys of the documents begin with; anything if left out.
            score: How much a document counts that says nothing of it.
            language: The language whose stems are used.
            skip_initial_scan: Whether to leave out the documents that are there already.
            min_stem_size: How many letters a word needs to have a stem.
            offsets: Whether to keep where words are, which queries for word orders need.
            stop_words: Words that are not indexed.
            punctuation: The characters that end a word.

        Returns:
            OK.

        Raises:
            RequestError: `ERR` if the index exists, or if a field makes no sense.
        """
        return await self._run(
            *_builders.ft_create(index, fields, on, prefixes, score, language, skip_initial_scan,
                min_stem_size, offsets, stop_words, punctuation),
        )

    async def ft_dropindex(self, index: TEncodable) -> TOK:
        """Deletes an index.

        The documents stay.

        Args:
            index: The name of the index.

        Returns:
            OK.

        Raises:
            RequestError: `ERR` if there is no such index.
        """
        return await self._run(FT_DROPINDEX, index)

    async def ft_explain(self, index: TEncodable, query: TEncodable) -> bytes:
        """Shows how a query is understood.

        Args:
            index: The name of the index.
            query: What to look for, in the query language of the module.

        Returns:
            The parts of the query, as text of several lines.

        Raises:
            RequestError: `ERR` if there is no such index, or if the query makes no sense.
        """
        return await self._run(FT_EXPLAIN, index, query)

    async def ft_explaincli(self, index: TEncodable, query: TEncodable) -> List[bytes]:
        """Shows how a query is understood, line by line.

        Args:
            index: The name of the index.
            query: What to look for, in the query language of the module.

        Returns:
            The parts of the query, in lines.

        Raises:
            RequestError: `ERR` if there is no such index, or if the query makes no sense.
        """
        return await self._run(FT_EXPLAINCLI, index, query)

    async def ft_info(
        self,
        index: TEncodable,
        scope: Optional[Literal["LOCAL", "PRIMARY", "CLUSTER"]] = None,
        shards: Optional[Literal["ALLSHARDS", "SOMESHARDS"]] = None,
        consistency: Optional[Literal["CONSISTENT", "INCONSISTENT"]] = None,
    ) -> Mapping[bytes, Union[Dict[bytes, TResult], List[bytes], List[Mapping[bytes, Mapping[bytes, Dict[bytes, TResult]]]], List[Mapping[bytes, Dict[bytes, TResult]]]]]:
        """Describes an index: its documents, its fields, and how far it is.

        Args:
            index: The name of the index.
            scope: Of which nodes to tell; of the one that answers if left out.
                `LOCAL`: the node that answers.
                `PRIMARY`: all primaries, added up.
                `CLUSTER`: all nodes.
            shards: Whether all shards have to answer. Needs valkey-search 1.1.
                `ALLSHARDS`: all have to, or it is an error.
                `SOMESHARDS`: those that cannot are left out.
            consistency: Whether all nodes have to have the same index. Needs valkey-search 1.1.
                `CONSISTENT`: all have to, or it is an error.
                `INCONSISTENT`: they need not.

        Returns:
            What is known, by name; which names there are depends on the module and its version.

        Raises:
            RequestError: `ERR` if there is no such index.
        """
        return await self._run(*_builders.ft_info(index, scope, shards, consistency))

    async def ft_profile(
        self,
        index: TEncodable,
        query: TEncodable,
        limited: bool = False,
        options: Optional[List[TEncodable]] = None,
    ) -> List[Union[List[Union[int, Dict[bytes, Dict[bytes, bytes]]]], Dict[bytes, TResult]]]:
        """Runs a search and measures how long its parts take.

        Args:
            index: The name of the index.
            query: What to look for, in the query language of the module.
            limited: Whether parts of parts are left out.
            options: The words of the search's options.

        Returns:
            What the search found, and the times by the names of the parts.

        Raises:
            RequestError: `ERR` if there is no such index, or if the query makes no sense.
        """
        return await self._run(*_builders.ft_profile(index, query, limited, options))

    async def ft_profile_sorted(
        self,
        index: TEncodable,
        query: TEncodable,
        limited: bool = False,
        options: Optional[List[TEncodable]] = None,
    ) -> List[Union[List[Union[int, Dict[bytes, List[Union[bytes, Dict[bytes, bytes]]]]]], Dict[bytes, TResult]]]:
        """Runs a search that gives what it sorts by, and measures how long its parts take.

        Args:
            index: The name of the index.
            query: What to look for, in the query language of the module.
            limited: Whether parts of parts are left out.
            options: The words of the search's options.

        Returns:
            What the search found, and the times by the names of the parts.
        """
        return await self._run(*_builders.ft_profile_sorted(index, query, limited, options))

    async def ft_profile_aggregate(
        self,
        index: TEncodable,
        query: TEncodable,
        limited: bool = False,
        options: Optional[List[TEncodable]] = None,
    ) -> List[Union[List[Dict[bytes, TResult]], Dict[bytes, TResult]]]:
        """Runs an aggregation and measures how long its parts take.

        Args:
            index: The name of the index.
            query: What to look for, in the query language of the module.
            limited: Whether parts of parts are left out.
            options: The words of the search's options.

        Returns:
            The records, and the times by the names of the parts.
        """
        return await self._run(*_builders.ft_profile_aggregate(index, query, limited, options))

    async def ft_search(
        self,
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
    ) -> List[Union[int, Dict[bytes, Dict[bytes, bytes]]]]:
        """Searches an index for documents.

        Args:
            index: The name of the index.
            query: What to look for, in the query language of the module.
            shards: Whether all shards have to answer.
                `ALLSHARDS`: all have to, or it is an error.
                `SOMESHARDS`: those that cannot are left out.
            consistency: Whether all shards have to have the same index.
                `CONSISTENT`: all have to, or it is an error.
                `INCONSISTENT`: they need not.
            no_content: Whether to give the keys alone.
            verbatim: Whether words are looked for as they are, not by their stems.
            in_order: Whether words have to come in the order of the query.
            slop: How many other words may stand between those of the query.
            return: Which fields to give, and under which names; all of them if left out.
            sort_by: The field to sort by, and which way.
            limit: Which of the documents to give: how many to leave out, and how many to give after that. The
                first ten if left out.
            timeout: How long the search may take, in milliseconds.
            params: What stands for names in the query, such as a vector: each name with its value.
            dialect: The version of the query language.
            count: Whether to give their number alone.

        Returns:
            How many documents there are, then those that were asked for: by key, with their fields. Only the
            number if none is given.

        Raises:
            RequestError: `ERR` if there is no such index, or if the query makes no sense.
        """
        return await self._run(
            *_builders.ft_search(index, query, shards, consistency, no_content, verbatim, in_order, slop,
                return, sort_by, limit, timeout, params, dialect, count),
        )

    async def ft_search_sorted(
        self,
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
    ) -> List[Union[int, Dict[bytes, List[Union[bytes, Dict[bytes, bytes]]]]]]:
        """Searches an index for documents, and gives what it sorted each by.

        Args:
            index: The name of the index.
            query: What to look for, in the query language of the module.
            shards: Whether all shards have to answer.
                `ALLSHARDS`: all have to, or it is an error.
                `SOMESHARDS`: those that cannot are left out.
            consistency: Whether all shards have to have the same index.
                `CONSISTENT`: all have to, or it is an error.
                `INCONSISTENT`: they need not.
            no_content: Whether to give the keys alone.
            verbatim: Whether words are looked for as they are, not by their stems.
            in_order: Whether words have to come in the order of the query.
            slop: How many other words may stand between those of the query.
            return: Which fields to give, and under which names; all of them if left out.
            sort_by: The field to sort by, and which way.
            limit: Which of the documents to give: how many to leave out, and how many to give after that. The
                first ten if left out.
            timeout: How long the search may take, in milliseconds.
            params: What stands for names in the query, such as a vector: each name with its value.
            dialect: The version of the query language.
            count: Whether to give their number alone.

        Returns:
            How many documents there are, then those that were asked for: by key, what it was sorted by and
            its fields. Only the number if none is given.
        """
        return await self._run(
            *_builders.ft_search_sorted(index, query, shards, consistency, no_content, verbatim, in_order,
                slop, return, sort_by, limit, timeout, params, dialect, count),
        )

    async def ft_aliaslist(self) -> Dict[bytes, bytes]:
        """Lists the other names of indexes.

        Returns:
            The name of the index for each of them.
        """
        return await self._run(FT_ALIASLIST)

    async def ft_list(self) -> List[bytes]:
        """Lists the indexes.

        Returns:
            The names of all indexes, in no particular order.
        """
        return await self._run(FT_LIST)
