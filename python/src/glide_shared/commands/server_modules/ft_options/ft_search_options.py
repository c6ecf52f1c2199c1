"""Options of FT.SEARCH and FT.INFO."""

from enum import Enum
from typing import List, Mapping, Optional

from glide_shared.commands._words import as_counted, as_option, as_options, as_unsigned
from glide_shared.commands.command_args import OrderBy
from glide_shared.commands.server_modules.ft_options._words import flag, matching, number, parameters
from glide_shared.constants import TEncodable
from glide_shared.exceptions import usage_error


class ShardScope(Enum):
    """Which shards have to answer."""

    ALLSHARDS = "ALLSHARDS"
    """All of them, or it is an error."""
    SOMESHARDS = "SOMESHARDS"
    """Those that can."""


class ConsistencyMode(Enum):
    """Whether all nodes have to have the same index."""

    CONSISTENT = "CONSISTENT"
    """They have to, or it is an error."""
    INCONSISTENT = "INCONSISTENT"
    """They need not."""


class InfoScope(Enum):
    """Of which nodes to tell."""

    LOCAL = "LOCAL"
    """The node that answers."""
    PRIMARY = "PRIMARY"
    """All primaries, added up."""
    CLUSTER = "CLUSTER"
    """All nodes."""


class FtSearchLimit:
    """Which of the documents to give.

    Args:
        offset: How many to leave out first.
        count: How many to give after that.
    """

    def __init__(self, offset: int, count: int) -> None:
        self.offset = offset
        self.count = count

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        return ["LIMIT", as_unsigned("offset", self.offset), as_unsigned("count", self.count)]


class ReturnField:
    """A field to give.

    Args:
        field_identifier: Its name, or its path in a JSON document.
        alias: What it is called in the result; its name if left out.
    """

    def __init__(self, field_identifier: TEncodable, alias: Optional[TEncodable] = None) -> None:
        self.field_identifier = field_identifier
        self.alias = alias

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        return [self.field_identifier] if self.alias is None else [self.field_identifier, "AS", self.alias]


class FtSearchOptions:
    """What a search gives, and how it is run.

    Args:
        return_fields: Which fields to give, and under which names; all of them if left out.
        timeout: How long the search may take, in milliseconds.
        params: What stands for names in the query, such as a vector.
        limit: Which of the documents to give; the first ten if left out.
        count: Whether to give their number alone.
        nocontent: Whether to give the keys alone.
        dialect: The version of the query language.
        verbatim: Whether words are looked for as they are, not by their stems.
        inorder: Whether words have to come in the order of the query.
        slop: How many other words may stand between those of the query.
        sortby: The field to sort by.
        sortby_order: Which way to sort; the smallest first if left out.
        withsortkeys: Whether to give what each document was sorted by: its value is then a list of that and its fields.
        shard_scope: Which shards have to answer.
        consistency: Whether all shards have to have the same index.
    """

    def __init__(
        self,
        return_fields: Optional[List[ReturnField]] = None,
        timeout: Optional[int] = None,
        params: Optional[Mapping[TEncodable, TEncodable]] = None,
        limit: Optional[FtSearchLimit] = None,
        count: Optional[bool] = False,
        nocontent: Optional[bool] = False,
        dialect: Optional[int] = None,
        verbatim: Optional[bool] = False,
        inorder: Optional[bool] = False,
        slop: Optional[int] = None,
        sortby: Optional[TEncodable] = None,
        sortby_order: Optional[OrderBy] = None,
        withsortkeys: Optional[bool] = False,
        shard_scope: Optional[ShardScope] = None,
        consistency: Optional[ConsistencyMode] = None,
    ) -> None:
        self.return_fields = return_fields
        self.timeout = timeout
        self.params = params
        self.limit = limit
        self.count = count
        self.nocontent = nocontent
        self.dialect = dialect
        self.verbatim = verbatim
        self.inorder = inorder
        self.slop = slop
        self.sortby = sortby
        self.sortby_order = sortby_order
        self.withsortkeys = withsortkeys
        self.shard_scope = shard_scope
        self.consistency = consistency

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        words: List[TEncodable] = []
        if self.shard_scope is not None:
            words += as_option("shard_scope", self.shard_scope, ShardScope)
        if self.consistency is not None:
            words += as_option("consistency", self.consistency, ConsistencyMode)
        words += flag("NOCONTENT", self.nocontent)
        words += matching(self.verbatim, self.inorder, self.slop)
        if self.return_fields is not None:
            words += ("RETURN", *as_counted(as_options("return_fields", self.return_fields, ReturnField), 1))
        if self.sortby is not None:
            words += ("SORTBY", self.sortby)
        if self.sortby_order is not None:
            if self.sortby is None:
                raise usage_error("sortby_order needs sortby")
            words += as_option("sortby_order", self.sortby_order, OrderBy)
        if self.limit is not None:
            words += as_option("limit", self.limit, FtSearchLimit)
        words += number("timeout", "TIMEOUT", self.timeout)
        words += parameters(self.params)
        words += number("dialect", "DIALECT", self.dialect)
        words += flag("COUNT", self.count)
        words += flag("WITHSORTKEYS", self.withsortkeys)
        return words
