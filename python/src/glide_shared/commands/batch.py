"""Batches: commands that are sent together, as a pipeline or as a transaction."""

from __future__ import annotations

import warnings
from typing import Any, Callable, Dict, List, Optional, Tuple, TypeVar

from glide_shared._glide import BatchBuffer
from glide_shared.commands._batch.groups import AllClusterCommands, AllCommands, AllStandaloneCommands
from glide_shared.commands._words import as_many
from glide_shared.constants import TEncodable
from glide_shared.exceptions import usage_error

TBatch = TypeVar("TBatch", bound="BaseBatch")


class BaseBatch(AllCommands):
    """Commands in the order they were added. Every method adds one and returns the batch, so that calls can be chained.

    Args:
        is_atomic: True makes a transaction: all commands run without another client's between them. False makes a
            pipeline: the commands are only sent together.
    """

    def __init__(self, is_atomic: bool) -> None:
        if not isinstance(is_atomic, bool):
            raise usage_error(f"is_atomic must be a bool, not {type(is_atomic).__name__}")
        self.is_atomic = is_atomic
        self._commands = BatchBuffer()
        self._add = self._commands.adder()
        self._readers: Dict[int, Tuple[Callable[[Any], Any], bool]] = {}

    def clear(self) -> None:
        """Removes all commands, so that the batch can be filled anew."""
        self._commands.clear()
        self._readers.clear()

    def custom_command(self: TBatch, command_args: List[TEncodable]) -> TBatch:
        """Adds a command by its words.

        Args:
            command_args: The command's words and its arguments, such as `["CLIENT", "NO-EVICT", "ON"]`.
        """
        self._add(0, *as_many("command_args", command_args))
        return self

    def __len__(self) -> int:
        return len(self._commands)

    def _read_last(self, read: Callable[[Any], Any], many: bool = False) -> None:
        self._readers[len(self._commands) - 1] = read, many


def read_results(
    readers: Dict[int, Tuple[Callable[[Any], Any], bool]], replies: Optional[List[Any]], spread: bool = False
) -> Optional[List[Any]]:
    """Makes the replies of a batch into what the commands' methods give; errors stay what they are.

    `readers` are those of the batch as it was sent. `spread` says that commands went to the nodes that they are for,
    which can be several, and not all to one.
    """
    if replies is not None:
        for at, (read, many) in readers.items():
            if isinstance(replies[at], Exception):
                continue
            if many and spread:
                replies[at] = {node: _read(read, part) for node, part in replies[at].items()}
            else:
                replies[at] = read(replies[at])
    return replies


def _read(read: Callable[[Any], Any], reply: Any) -> Any:
    return reply if isinstance(reply, Exception) else read(reply)


class Batch(BaseBatch, AllStandaloneCommands):
    """A batch for a standalone server; run it with `GlideClient.exec`.

    Example:
        >>> batch = Batch(is_atomic=True).set("balance", "10").incrby("balance", 5)
        >>> await client.exec(batch, raise_on_error=True)
        ['OK', 15]
    """


class ClusterBatch(BaseBatch, AllClusterCommands):
    """A batch for a cluster; run it with `GlideClusterClient.exec`.

    All keys of an atomic one must be in one slot, and it runs on that slot's node. The commands of one that is not
    atomic go each where its keys are, to all nodes at the same time; the replies are in the order of the commands.

    Example:
        >>> batch = ClusterBatch(is_atomic=False).set("a", "1").set("b", "2").mget(["a", "b"])
        >>> await client.exec(batch, raise_on_error=True)
        ['OK', 'OK', [b'1', b'2']]
    """


class Transaction(Batch):
    """An atomic batch. Deprecated: use `Batch(is_atomic=True)`."""

    __deprecated__ = "use Batch(is_atomic=True)"

    def __new__(cls, *args: Any, **kwargs: Any) -> Transaction:
        warnings.warn(f"Transaction is deprecated: {cls.__deprecated__}", DeprecationWarning, stacklevel=2)
        return super().__new__(cls)

    def __init__(self) -> None:
        super().__init__(is_atomic=True)


class ClusterTransaction(ClusterBatch):
    """An atomic batch for a cluster. Deprecated: use `ClusterBatch(is_atomic=True)`."""

    __deprecated__ = "use ClusterBatch(is_atomic=True)"

    def __new__(cls, *args: Any, **kwargs: Any) -> ClusterTransaction:
        warnings.warn(f"ClusterTransaction is deprecated: {cls.__deprecated__}", DeprecationWarning, stacklevel=2)
        return super().__new__(cls)

    def __init__(self) -> None:
        super().__init__(is_atomic=True)
