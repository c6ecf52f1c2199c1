"""Where a scan over a cluster stands."""

from typing import Optional, Tuple

from glide_shared.commands._words import as_option
from glide_shared.commands.command_args import ObjectType
from glide_shared.constants import TEncodable
from glide_shared.exceptions import usage_error

ScanParts = Tuple[bytes, bytes, int, str, bool]
"""What the native side takes: the cursor, the pattern, the count, the type, and whether slots may be missing."""

_FINISHED = b"finished"


class ClusterScanCursor:
    """Where a scan over all keys of a cluster stands: each call of `scan` takes one, and gives the next one.

    A cursor holds all there is to know. It may be used again, or be kept as text and be handed to another client of the
    same cluster.

    Args:
        new_cursor: What `get_cursor` of another cursor gave; left out, the scan starts.

    Raises:
        UsageError: `new_cursor` is not a `str`.

    Example:
        >>> cursor = ClusterScanCursor()
        >>> while not cursor.is_finished():
        ...     cursor, keys = await client.scan(cursor, match="user:*")
    """

    def __init__(self, new_cursor: Optional[str] = None) -> None:
        if new_cursor is not None and not isinstance(new_cursor, str):
            raise usage_error(f"new_cursor must be a str, not {type(new_cursor).__name__}")
        self._cursor = (new_cursor or "").encode()

    def get_cursor(self) -> str:
        """Gives the cursor as text, to make one like it later.

        Returns:
            The text; it is empty for a scan that has not started, and `finished` after the last step.
        """
        return self._cursor.decode()

    def is_finished(self) -> bool:
        """Says whether the scan is over.

        Returns:
            True after the last step.
        """
        return self._cursor == _FINISHED

    def __repr__(self) -> str:
        return f"ClusterScanCursor({self.get_cursor()!r})"


def _scan_of(
    cursor: ClusterScanCursor,
    match: Optional[TEncodable],
    count: Optional[int],
    type: Optional[ObjectType],
    allow_non_covered_slots: bool,
) -> ScanParts:
    """Gives one step of a scan as the native side takes it, and refuses what cannot be meant."""
    if not isinstance(cursor, ClusterScanCursor):
        raise usage_error(f"cursor must be a ClusterScanCursor, not {_kind(cursor)}")
    if cursor.is_finished():
        raise usage_error("cursor is of a scan that is finished; a new ClusterScanCursor() starts another one")
    if match is not None and not isinstance(match, (str, bytes, bytearray, memoryview)):
        raise usage_error(f"match must be str or bytes, not {_kind(match)}")
    if count is not None and (not isinstance(count, int) or isinstance(count, bool)):
        raise usage_error(f"count must be an int, not {_kind(count)}")
    if count is not None and not 0 < count < 2**32:
        raise usage_error(f"count must be between 1 and {2**32 - 1}, not {count}")
    if not isinstance(allow_non_covered_slots, bool):
        raise usage_error(f"allow_non_covered_slots must be a bool, not {_kind(allow_non_covered_slots)}")
    pattern = match.encode() if isinstance(match, str) else bytes(match or b"")
    kind = "" if type is None else str(as_option("type", type, ObjectType)[0])
    return cursor._cursor, pattern, count or 0, kind, allow_non_covered_slots


def _next_cursor(reply: bytes) -> ClusterScanCursor:
    return ClusterScanCursor(reply.decode())


def _kind(value: object) -> str:
    return type(value).__name__
