"""Types and values that signatures of both clients use."""

from typing import Any, Dict, List, Literal, Mapping, Optional, Set, TypeVar, Union

T = TypeVar("T")

TOK = Literal["OK"]
OK: TOK = "OK"

TEncodable = Union[str, bytes, bytearray, memoryview]

TResult = Union[TOK, str, bytes, int, float, None, List[Any], Dict[Any, Any], Mapping[Any, Any], Set[Any]]
"""Any reply: strings are `bytes`, except for `OK`; a batch may hold errors, too."""

TJsonResponse = Union[T, List[Optional[T]]]
"""What a JSON command gives: one value for a path of the older form, a list with a value for each match of a JSONPath."""

TJsonUniversalResponse = Union[T, List[T]]
"""The same, where every match has a value."""

FtSearchResponse = List[Union[int, Mapping[TEncodable, Mapping[TEncodable, TEncodable]]]]
"""The number of documents that a search found, then those documents by key; only the number if there is none."""

FtAggregateResponse = List[Mapping[TEncodable, Any]]
"""The records that an aggregation made."""

FtProfileResponse = List[Union[FtSearchResponse, FtAggregateResponse, Mapping[str, int]]]
"""What a profiled query gave, then how long its parts took."""

FtInfoResponse = Mapping[
    TEncodable,
    Union[
        TEncodable,
        int,
        List[TEncodable],
        List[Mapping[TEncodable, Union[TEncodable, Mapping[TEncodable, Union[TEncodable, int]]]]],
    ],
]
"""What a server says of an index."""
