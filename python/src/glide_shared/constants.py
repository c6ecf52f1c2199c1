"""Types and values that signatures of both clients use."""

from typing import Any, Dict, List, Literal, Mapping, Set, Union

TOK = Literal["OK"]
OK: TOK = "OK"

TEncodable = Union[str, bytes, bytearray, memoryview]

TResult = Union[TOK, str, bytes, int, float, None, List[Any], Dict[Any, Any], Mapping[Any, Any], Set[Any]]
"""Any reply: strings are `bytes`, except for `OK`; a batch may hold errors, too."""
