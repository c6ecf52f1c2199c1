"""How a batch is run."""

from typing import Optional

from glide_shared.exceptions import usage_error


class BaseBatchOptions:
    """What every kind of batch can be told.

    Args:
        timeout: Milliseconds the whole batch may take; the client's request timeout if left out.
    """

    def __init__(self, timeout: Optional[int] = None) -> None:
        if timeout is not None and (not isinstance(timeout, int) or isinstance(timeout, bool)):
            raise usage_error(f"timeout must be an int, not {type(timeout).__name__}")
        if timeout is not None and not 0 < timeout < 2**32:
            raise usage_error(f"timeout must be between 1 and {2**32 - 1}, not {timeout}")
        self.timeout = timeout


class BatchOptions(BaseBatchOptions):
    """How a batch on a standalone server is run."""


def batch_timeout(options: Optional[BaseBatchOptions], timeout: Optional[int]) -> int:
    """Gives the milliseconds a batch may take; 0 is the client's request timeout."""
    if options is not None and not isinstance(options, BaseBatchOptions):
        raise usage_error(f"options must be BatchOptions, not {type(options).__name__}")
    if timeout is not None:
        return BaseBatchOptions(timeout).timeout or 0
    return (options.timeout or 0) if options is not None else 0
