# @generated from protobuf/commands by codegen. Do not edit.
"""Search: functions that take the client.

The server needs the module valkey-search, or one that is like it.
"""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import Dict, List, Optional

from glide_shared.commands._builders import search as _builders
from glide_shared.commands._by_hand import search as _by_hand
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
from glide_shared.commands.server_modules.ft_options.ft_aggregate_options import FtAggregateOptions
from glide_shared.commands.server_modules.ft_options.ft_create_options import Field, FtCreateOptions
from glide_shared.commands.server_modules.ft_options.ft_profile_options import FtProfileOptions
from glide_shared.commands.server_modules.ft_options.ft_search_options import (
    ConsistencyMode,
    FtSearchOptions,
    InfoScope,
    ShardScope,
)
from glide_shared.constants import (
    TOK,
    FtAggregateResponse,
    FtInfoResponse,
    FtProfileResponse,
    FtSearchResponse,
    TEncodable,
)
from glide_sync.glide_client import TGlideClient
from glide_sync.sync_commands._runner import runner


def aggregate(
    client: TGlideClient,
    index_name: TEncodable,
    query: TEncodable,
    options: Optional[FtAggregateOptions] = None,
) -> FtAggregateResponse:
    """Searches an index and makes records of what it finds: groups, sorts, computes and filters them, in the
    order of the clauses.

    Args:
        index_name: The name of the index.
        query: What to look for, in the query language of the module.
        options: What to read, what to do with it, and how to run the query.

    Returns:
        The records: each has its properties by name.

    Raises:
        RequestError: `ERR` if there is no such index, or if the query or a clause makes no sense.

    Example:
        >>> ft.create(client, "idx", [NumericField("price")], FtCreateOptions(DataType.HASH, ["item:"]))
        'OK'
        >>> client.hset("item:1", {"price": "10"})
        1
        >>> ft.aggregate(client, "idx", "@price:[5 15]", FtAggregateOptions(loadFields=["@price"],
        ...     clauses=[FtAggregateApply("@price * 2", "twice")]))
        [{b'price': b'10', b'twice': b'20'}]
    """
    return runner(client)._run(*_by_hand.aggregate(index_name, query, options))


def aliasadd(client: TGlideClient, alias: TEncodable, index_name: TEncodable) -> TOK:
    """Gives an index another name.

    Args:
        alias: The other name of the index.
        index_name: The name of the index.

    Returns:
        OK.

    Raises:
        RequestError: `ERR` if the name is taken, or if there is no such index.

    Example:
        >>> ft.create(client, "idx", [NumericField("price")], FtCreateOptions(DataType.HASH, ["item:"]))
        'OK'
        >>> ft.aliasadd(client, "items", "idx")
        'OK'
    """
    return runner(client)._run(FT_ALIASADD, alias, index_name)


def aliasdel(client: TGlideClient, alias: TEncodable) -> TOK:
    """Takes another name away from its index.

    Args:
        alias: The other name of the index.

    Returns:
        OK.

    Raises:
        RequestError: `ERR` if no index has that name.

    Example:
        >>> ft.create(client, "idx", [NumericField("price")], FtCreateOptions(DataType.HASH, ["item:"]))
        'OK'
        >>> ft.aliasadd(client, "items", "idx")
        'OK'
        >>> ft.aliasdel(client, "items")
        'OK'
    """
    return runner(client)._run(FT_ALIASDEL, alias)


def aliasupdate(client: TGlideClient, alias: TEncodable, index_name: TEncodable) -> TOK:
    """Gives an index another name, which is taken away from the index that had it.

    Args:
        alias: The other name of the index.
        index_name: The name of the index.

    Returns:
        OK.

    Raises:
        RequestError: `ERR` if there is no such index.

    Example:
        >>> ft.create(client, "idx", [NumericField("price")], FtCreateOptions(DataType.HASH, ["item:"]))
        'OK'
        >>> ft.aliasupdate(client, "items", "idx")
        'OK'
    """
    return runner(client)._run(FT_ALIASUPDATE, alias, index_name)


def create(
    client: TGlideClient,
    index_name: TEncodable,
    schema: List[Field],
    options: Optional[FtCreateOptions] = None,
) -> TOK:
    """Creates an index of the documents whose keys begin with a prefix.

    Documents that are there already are added in the background.

    Args:
        index_name: The name of the index.
        schema: The fields: their names, or paths in JSON documents, and what they hold.
        options: Which documents to index, and how.

    Returns:
        OK.

    Raises:
        RequestError: `ERR` if the index exists, or if a field makes no sense.

    Example:
        >>> ft.create(client, "idx", [NumericField("price")], FtCreateOptions(DataType.HASH, ["item:"]))
        'OK'
    """
    return runner(client)._run(*_by_hand.create(index_name, schema, options))


def dropindex(client: TGlideClient, index_name: TEncodable) -> TOK:
    """Deletes an index.

    The documents stay.

    Args:
        index_name: The name of the index.

    Returns:
        OK.

    Raises:
        RequestError: `ERR` if there is no such index.

    Example:
        >>> ft.create(client, "idx", [NumericField("price")], FtCreateOptions(DataType.HASH, ["item:"]))
        'OK'
        >>> ft.dropindex(client, "idx")
        'OK'
    """
    return runner(client)._run(FT_DROPINDEX, index_name)


def explain(client: TGlideClient, index_name: TEncodable, query: TEncodable) -> bytes:
    """Shows how a query is understood.

    Args:
        index_name: The name of the index.
        query: What to look for, in the query language of the module.

    Returns:
        The parts of the query, as text of several lines.

    Raises:
        RequestError: `ERR` if there is no such index, or if the query makes no sense.

    Example:
        >>> ft.create(client, "idx", [NumericField("price")], FtCreateOptions(DataType.HASH, ["item:"]))
        'OK'
        >>> ft.explain(client, "idx", "@price:[5 15]")
        b'NUMERIC {5.000000 <= @price <= 15.000000}'  # for example
    """
    return runner(client)._run(FT_EXPLAIN, index_name, query)


def explaincli(client: TGlideClient, index_name: TEncodable, query: TEncodable) -> List[bytes]:
    """Shows how a query is understood, line by line.

    Args:
        index_name: The name of the index.
        query: What to look for, in the query language of the module.

    Returns:
        The parts of the query, in lines.

    Raises:
        RequestError: `ERR` if there is no such index, or if the query makes no sense.

    Example:
        >>> ft.create(client, "idx", [NumericField("price")], FtCreateOptions(DataType.HASH, ["item:"]))
        'OK'
        >>> ft.explaincli(client, "idx", "@price:[5 15]")
        [b'NUMERIC {5.000000 <= @price <= 15.000000}']  # for example
    """
    return runner(client)._run(FT_EXPLAINCLI, index_name, query)


def info(
    client: TGlideClient,
    index_name: TEncodable,
    scope: Optional[InfoScope] = None,
    shard_scope: Optional[ShardScope] = None,
    consistency: Optional[ConsistencyMode] = None,
) -> FtInfoResponse:
    """Describes an index: its documents, its fields, and how far it is.

    Args:
        index_name: The name of the index.
        scope: Of which nodes to tell; of the one that answers if left out.
        shard_scope: Whether all shards have to answer. Needs valkey-search 1.1.
        consistency: Whether all nodes have to have the same index. Needs valkey-search 1.1.

    Returns:
        What is known, by name; which names there are depends on the module and its version.

    Raises:
        RequestError: `ERR` if there is no such index.

    Example:
        >>> ft.create(client, "idx", [NumericField("price")], FtCreateOptions(DataType.HASH, ["item:"]))
        'OK'
        >>> ft.info(client, "idx")
        {b'index_name': b'idx', b'num_docs': b'0'}  # for example
    """
    return runner(client)._run(*_builders.info(index_name, scope, shard_scope, consistency))


def profile(client: TGlideClient, index_name: TEncodable, options: FtProfileOptions) -> FtProfileResponse:
    """Runs a search and measures how long its parts take.

    Args:
        index_name: The name of the index.
        options: The query, and how to run it.

    Returns:
        What the search found, and the times by the names of the parts.

    Raises:
        RequestError: `ERR` if there is no such index, or if the query makes no sense.

    Example:
        >>> ft.create(client, "idx", [NumericField("price")], FtCreateOptions(DataType.HASH, ["item:"]))
        'OK'
        >>> ft.profile(client, "idx", FtProfileOptions.from_query_type("@price:[5 15]", QueryType.SEARCH))
        [[0], {b'all.count': 0}]  # for example
    """
    return runner(client)._run(*_by_hand.profile(index_name, options))


def search(
    client: TGlideClient,
    index_name: TEncodable,
    query: TEncodable,
    options: Optional[FtSearchOptions] = None,
) -> FtSearchResponse:
    """Searches an index for documents.

    Args:
        index_name: The name of the index.
        query: What to look for, in the query language of the module.
        options: What to give, in which order, and how to run the query.

    Returns:
        How many documents there are, then those that were asked for: by key, with their fields. Only the
        number if none is given.

    Raises:
        RequestError: `ERR` if there is no such index, or if the query makes no sense.
    """
    return runner(client)._run(*_by_hand.search(index_name, query, options))


def aliaslist(client: TGlideClient) -> Dict[bytes, bytes]:
    """Lists the other names of indexes.

    Returns:
        The name of the index for each of them.

    Example:
        >>> ft.create(client, "idx", [NumericField("price")], FtCreateOptions(DataType.HASH, ["item:"]))
        'OK'
        >>> ft.aliasadd(client, "items", "idx")
        'OK'
        >>> ft.aliaslist(client)
        {b'items': b'idx'}
    """
    return runner(client)._run(FT_ALIASLIST)


def list(client: TGlideClient) -> List[bytes]:
    """Lists the indexes.

    Returns:
        The names of all indexes, in no particular order.

    Example:
        >>> ft.create(client, "idx", [NumericField("price")], FtCreateOptions(DataType.HASH, ["item:"]))
        'OK'
        >>> ft.list(client)
        [b'idx']
    """
    return runner(client)._run(FT_LIST)
