"""The base of everything that gathers commands instead of running them."""

from typing import Any, Callable, TypeVar

from glide_shared.exceptions import usage_error


class Appender:
    """Keeps what is appended."""

    _add: Callable[..., None]

    def _read_last(self, read: Callable[[Any], Any], many: bool = False) -> None:
        """Has the reply of the command that was added last made into its method's result.

        `many` says that a cluster's nodes answer each by itself, so that there is a reply of each.
        """
        raise NotImplementedError


TBatch = TypeVar("TBatch", bound=Any)


def appender(batch: Any) -> Appender:
    """Gives what keeps the commands of functions that take a batch."""
    if not isinstance(batch, Appender):
        raise usage_error(f"batch must be a batch, not {type(batch).__name__}")
    return batch
