"""The base of everything that gathers commands instead of running them."""

from typing import Any, Callable, TypeVar


class Appender:
    """Keeps what is appended."""

    _add: Callable[..., None]


TBatch = TypeVar("TBatch", bound=Any)
