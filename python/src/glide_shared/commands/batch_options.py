"""How a batch is run."""

from __future__ import annotations

from typing import Optional, Tuple, Type

from glide_shared.exceptions import usage_error
from glide_shared.routes import (
    ByAddressRoute,
    RandomNode,
    RouteParts,
    SlotIdRoute,
    SlotKeyRoute,
    TSingleNodeRoute,
    route_parts,
)


class BatchRetryStrategy:
    """What a batch that is no transaction does beyond the rules for its commands. Either may run a command twice.

    Args:
        retry_server_error: Sends commands again that a node refused for a while, such as with TRYAGAIN. They may then
            run after later commands of the batch.
        retry_connection_error: Sends commands again of which nobody knows whether they ran, because their connection
            broke before they were answered.
    """

    def __init__(self, retry_server_error: bool = False, retry_connection_error: bool = False) -> None:
        for name, value in (
            ("retry_server_error", retry_server_error),
            ("retry_connection_error", retry_connection_error),
        ):
            if not isinstance(value, bool):
                raise usage_error(f"{name} must be a bool, not {type(value).__name__}")
        self.retry_server_error = retry_server_error
        self.retry_connection_error = retry_connection_error


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
    """How a batch on a standalone server is run.

    Args:
        timeout: Milliseconds the whole batch may take; the client's request timeout if left out.
    """

    def __init__(self, timeout: Optional[int] = None) -> None:
        super().__init__(timeout)


class ClusterBatchOptions(BaseBatchOptions):
    """How a batch on a cluster is run.

    Args:
        timeout: Milliseconds the whole batch may take; the client's request timeout if left out.
        route: The node that runs the whole batch; left out, its keys decide, each command by itself if it is no
            transaction.
        retry_strategy: What is sent again when something fails; a transaction takes none.
    """

    def __init__(
        self,
        timeout: Optional[int] = None,
        route: Optional[TSingleNodeRoute] = None,
        retry_strategy: Optional[BatchRetryStrategy] = None,
    ) -> None:
        super().__init__(timeout)
        single = (RandomNode, SlotKeyRoute, SlotIdRoute, ByAddressRoute)
        if route is not None and not isinstance(route, single):
            raise usage_error(f"route must lead to one node, which {type(route).__name__} does not")
        if retry_strategy is not None and not isinstance(retry_strategy, BatchRetryStrategy):
            raise usage_error(f"retry_strategy must be a BatchRetryStrategy, not {type(retry_strategy).__name__}")
        self.route = route
        self.retry_strategy = retry_strategy


def batch_timeout(
    options: Optional[BaseBatchOptions], timeout: Optional[int], kind: Type[BaseBatchOptions] = BatchOptions
) -> int:
    """Gives the milliseconds a batch may take; 0 is the client's request timeout."""
    if options is not None and not isinstance(options, kind):
        raise usage_error(f"options must be {kind.__name__}, not {type(options).__name__}")
    if timeout is not None:
        return BaseBatchOptions(timeout).timeout or 0
    return (options.timeout or 0) if options is not None else 0


def batch_direction(
    options: Optional[ClusterBatchOptions],
) -> Tuple[Optional[RouteParts], Optional[Tuple[bool, bool]]]:
    """Gives where a batch goes, and what is sent again, as the native side takes it."""
    if options is None:
        return None, None
    retry = options.retry_strategy
    return (
        route_parts(options.route) if options.route is not None else None,
        (retry.retry_server_error, retry.retry_connection_error) if retry is not None else None,
    )
