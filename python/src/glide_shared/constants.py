"""Types and values that signatures of both clients use."""

from typing import Any, Dict, List, Literal, Mapping, Optional, Set, TypeVar, Union

from glide_shared.routes import TSingleNodeRoute as TSingleNodeRoute

T = TypeVar("T")

TOK = Literal["OK"]
OK: TOK = "OK"

TEncodable = Union[str, bytes, bytearray, memoryview]

TResult = Union[TOK, str, bytes, int, float, None, List[Any], Dict[Any, Any], Mapping[Any, Any], Set[Any]]
"""Any reply: strings are `bytes`, except for `OK`; a batch may hold errors, too."""

TClusterResponse = Union[T, Dict[bytes, T]]
"""What one node of a cluster answered, or what each of several did, by its address."""

TFunctionListResponse = List[Mapping[bytes, Union[bytes, List[Mapping[bytes, Union[bytes, Set[bytes], None]]]]]]
"""Libraries, with their functions."""

TFunctionStatsSingleNodeResponse = Mapping[
    bytes, Optional[Mapping[bytes, Union[Mapping[bytes, Mapping[bytes, int]], bytes, int, List[bytes]]]]
]
"""The function that runs on a node, and the engines that it has."""

TFunctionStatsFullResponse = Mapping[bytes, TFunctionStatsSingleNodeResponse]
"""The same for each node, by its address."""

TXInfoStreamResponse = Mapping[bytes, Union[bytes, int, Mapping[bytes, Optional[List[List[bytes]]]], List[Any], None]]
"""What XINFO STREAM says."""

TXInfoStreamFullResponse = Mapping[
    bytes, Union[bytes, int, Mapping[bytes, List[List[bytes]]], List[Mapping[bytes, Any]], List[Any], None]
]
"""What XINFO STREAM says with FULL."""

TJsonResponse = Union[T, List[Optional[T]]]
"""One result for a path of the older kind, a list of results for a path that begins with `$`."""

TJsonUniversalResponse = Union[T, List[T]]
"""The same, where no path is without a result."""

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
