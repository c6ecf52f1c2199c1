"""Types and values that signatures of both clients use."""

from typing import Any, Dict, List, Literal, Mapping, Optional, Set, Union

TOK = Literal["OK"]
OK: TOK = "OK"

TEncodable = Union[str, bytes, bytearray, memoryview]

TResult = Union[TOK, str, bytes, int, float, None, List[Any], Dict[Any, Any], Mapping[Any, Any], Set[Any]]
"""Any reply: strings are `bytes`, except for `OK`; a batch may hold errors, too."""

TFunctionListResponse = List[Mapping[bytes, Union[bytes, List[Mapping[bytes, Union[bytes, Set[bytes]]]]]]]
"""Libraries, each with its functions."""

TFunctionStatsSingleNodeResponse = Mapping[
    bytes, Optional[Mapping[bytes, Union[Mapping[bytes, Mapping[bytes, int]], bytes, int, List[bytes]]]]
]
"""The function that runs on a server, and its engines."""

TFunctionStatsFullResponse = Mapping[bytes, TFunctionStatsSingleNodeResponse]
"""The same by the server's address."""

TXInfoStreamResponse = Mapping[bytes, Union[bytes, int, Mapping[bytes, Optional[List[List[bytes]]]]]]
"""What is known of a stream."""

TXInfoStreamFullResponse = Mapping[
    bytes,
    Union[
        bytes,
        int,
        Mapping[bytes, List[List[bytes]]],
        List[Mapping[bytes, Union[bytes, int, List[List[Union[bytes, int]]]]]],
    ],
]
"""The same with entries, groups and consumers."""
