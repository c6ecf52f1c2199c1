"""The base of everything that gathers commands instead of running them."""

from typing import Any, Callable, TypeVar


class Appender:
    """Keeps what is appended."""

    _add: Callable[..., None]

    def _read_last(self, read: Callable[[Any], Any]) -> None:
        """Has the reply of the command that was added last made into its method's result."""
        raise NotImplementedError


TBatch = TypeVar("TBatch", bound=Any)
