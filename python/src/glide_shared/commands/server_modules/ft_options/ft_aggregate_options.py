"""Options of FT.AGGREGATE."""

from abc import ABC, abstractmethod
from typing import List, Mapping, Optional

from glide_shared.commands._words import as_counted, as_option, as_options, as_unsigned
from glide_shared.commands.command_args import OrderBy
from glide_shared.commands.server_modules.ft_options._words import counted, matching, number, parameters
from glide_shared.constants import TEncodable
from glide_shared.exceptions import usage_error


class FtAggregateClause(ABC):
    """A step of an aggregation."""

    @abstractmethod
    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""


class FtAggregateLimit(FtAggregateClause):
    """Keeps some of the records.

    Args:
        offset: How many to leave out first.
        count: How many to keep after that.
    """

    def __init__(self, offset: int, count: int) -> None:
        self.offset = offset
        self.count = count

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        return ["LIMIT", as_unsigned("offset", self.offset), as_unsigned("count", self.count)]


class FtAggregateFilter(FtAggregateClause):
    """Keeps the records for which an expression holds.

    Args:
        expression: Such as `@price > 10`.
    """

    def __init__(self, expression: TEncodable) -> None:
        self.expression = expression

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        return ["FILTER", self.expression]


class FtAggregateReducer:
    """Makes one value of a group's records.

    Args:
        function: Such as `COUNT` or `SUM`.
        args: What the function takes, such as `@price`.
        name: What the value is called.
    """

    def __init__(self, function: TEncodable, args: List[TEncodable], name: Optional[TEncodable] = None) -> None:
        self.function = function
        self.args = args
        self.name = name

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        words: List[TEncodable] = ["REDUCE", self.function, *as_counted(self.args, 1)]
        if self.name is not None:
            words += ("AS", self.name)
        return words


class FtAggregateGroupBy(FtAggregateClause):
    """Makes one record of all that have the same properties.

    Args:
        properties: The properties, such as `@city`.
        reducers: What to make of the records of a group.
    """

    def __init__(self, properties: List[TEncodable], reducers: List[FtAggregateReducer]) -> None:
        self.properties = properties
        self.reducers = reducers

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        words: List[TEncodable] = ["GROUPBY", *as_counted(self.properties, 1)]
        if self.reducers:
            words += as_options("reducers", self.reducers, FtAggregateReducer)
        return words


class FtAggregateSortProperty:
    """A property to sort by.

    Args:
        property: Such as `@price`.
        order: Which way to sort.
    """

    def __init__(self, property: TEncodable, order: OrderBy) -> None:
        self.property = property
        self.order = order

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        return [self.property, *as_option("order", self.order, OrderBy)]


class FtAggregateSortBy(FtAggregateClause):
    """Sorts the records.

    Args:
        properties: What to sort by; the second only where the first is the same, and so on.
        max: How many records to keep.
    """

    def __init__(self, properties: List[FtAggregateSortProperty], max: Optional[int] = None) -> None:
        self.properties = properties
        self.max = max

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        words = as_options("properties", self.properties, FtAggregateSortProperty)
        return ["SORTBY", *as_counted(words, 1), *number("max", "MAX", self.max)]


class FtAggregateApply(FtAggregateClause):
    """Computes a value for each record.

    Args:
        expression: Such as `@price * 2`.
        name: What the value is called.
    """

    def __init__(self, expression: TEncodable, name: TEncodable) -> None:
        self.expression = expression
        self.name = name

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        return ["APPLY", self.expression, "AS", self.name]


class FtAggregateOptions:
    """What an aggregation reads and makes, and how it is run.

    Args:
        loadAll: Whether to read all fields of the documents.
        loadFields: Which fields to read.
        timeout: How long the search may take, in milliseconds.
        params: What stands for names in the query.
        clauses: What to do with what was found, one after the other.
        verbatim: Whether words are looked for as they are, not by their stems.
        inorder: Whether words have to come in the order of the query.
        slop: How many other words may stand between those of the query.
        dialect: The version of the query language.
    """

    def __init__(
        self,
        loadAll: Optional[bool] = False,
        loadFields: Optional[List[TEncodable]] = None,
        timeout: Optional[int] = None,
        params: Optional[Mapping[TEncodable, TEncodable]] = None,
        clauses: Optional[List[FtAggregateClause]] = None,
        verbatim: Optional[bool] = False,
        inorder: Optional[bool] = False,
        slop: Optional[int] = None,
        dialect: Optional[int] = None,
    ) -> None:
        self.loadAll = loadAll
        self.loadFields = [] if loadFields is None else loadFields
        self.timeout = timeout
        self.params = {} if params is None else params
        self.clauses = [] if clauses is None else clauses
        self.verbatim = verbatim
        self.inorder = inorder
        self.slop = slop
        self.dialect = dialect

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        words = matching(self.verbatim, self.inorder, self.slop)
        if self.loadAll and self.loadFields:
            raise usage_error("loadAll and loadFields exclude each other")
        if self.loadAll:
            words += ("LOAD", "*")
        elif self.loadFields:
            words += counted("loadFields", "LOAD", self.loadFields)
        words += number("timeout", "TIMEOUT", self.timeout)
        words += parameters(self.params)
        words += number("dialect", "DIALECT", self.dialect)
        if self.clauses:
            words += as_options("clauses", self.clauses, FtAggregateClause)
        return words
