"""Options of FT.PROFILE."""

from enum import Enum
from typing import List, Optional, Union

from glide_shared.commands._words import as_option
from glide_shared.commands.server_modules.ft_options.ft_aggregate_options import FtAggregateOptions
from glide_shared.commands.server_modules.ft_options.ft_search_options import FtSearchOptions
from glide_shared.constants import TEncodable
from glide_shared.exceptions import usage_error


class QueryType(Enum):
    """What is profiled."""

    AGGREGATE = "AGGREGATE"
    SEARCH = "SEARCH"


class FtProfileOptions:
    """A query to profile.

    Args:
        query: The query.
        query_type: Whether it is a search or an aggregation.
        query_options: The options of that.
        limited: Whether parts of parts are left out.
    """

    def __init__(
        self,
        query: TEncodable,
        query_type: QueryType,
        query_options: Optional[Union[FtSearchOptions, FtAggregateOptions]] = None,
        limited: Optional[bool] = False,
    ) -> None:
        self.query = query
        self.query_type = query_type
        self.query_options = query_options
        self.limited = limited

    @classmethod
    def from_query_options(
        cls,
        query: TEncodable,
        query_options: Union[FtSearchOptions, FtAggregateOptions],
        limited: Optional[bool] = False,
    ) -> "FtProfileOptions":
        """Makes one of a query and its options, which tell its type.

        Args:
            query: The query.
            query_options: The options of a search or of an aggregation.
            limited: Whether parts of parts are left out.
        """
        is_search = isinstance(query_options, FtSearchOptions)
        return cls(query, QueryType.SEARCH if is_search else QueryType.AGGREGATE, query_options, limited)

    @classmethod
    def from_query_type(
        cls, query: TEncodable, query_type: QueryType, limited: Optional[bool] = False
    ) -> "FtProfileOptions":
        """Makes one of a query without options.

        Args:
            query: The query.
            query_type: Whether it is a search or an aggregation.
            limited: Whether parts of parts are left out.
        """
        return cls(query, query_type, None, limited)

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        words: List[TEncodable] = [*as_option("query_type", self.query_type, QueryType)]
        if self.limited:
            words.append("LIMITED")
        words += ("QUERY", self.query)
        if self.query_options is not None:
            is_search = self.query_type is QueryType.SEARCH
            expected = FtSearchOptions if is_search else FtAggregateOptions
            if not isinstance(self.query_options, expected):
                raise usage_error(f"query_options must be {expected.__name__} with {self.query_type.value}")
            words += self.query_options.to_args()
        return words
