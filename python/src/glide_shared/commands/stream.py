"""Options of the commands on streams."""

from abc import ABC, abstractmethod
from typing import List, Optional, Union

from glide_shared.commands._words import as_integer, as_option, as_unsigned
from glide_shared.constants import TEncodable
from glide_shared.exceptions import usage_error


class StreamTrimOptions(ABC):
    """Which old entries of a stream to drop: `TrimByMaxLen` or `TrimByMinId`.

    Args:
        exact: Whether to drop exactly these; otherwise the server may leave some, which costs it less.
        threshold: What the method compares with.
        method: `MAXLEN` or `MINID`.
        limit: How many entries to drop at most, if not `exact`. Needs server 6.2.
    """

    @abstractmethod
    def __init__(
        self, exact: bool, threshold: Union[TEncodable, int], method: str, limit: Optional[int] = None
    ) -> None:
        if exact and limit is not None:
            raise usage_error("limit needs exact to be False")
        self.exact = exact
        self.threshold = threshold
        self.method = method
        self.limit = limit

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        threshold = as_unsigned("threshold", self.threshold) if isinstance(self.threshold, int) else self.threshold
        words: List[TEncodable] = [self.method, "=" if self.exact else "~", threshold]
        if self.limit is not None:
            words += ("LIMIT", as_unsigned("limit", self.limit))
        return words


class TrimByMinId(StreamTrimOptions):
    """Drops the entries before an id. Needs server 6.2.

    Args:
        exact: Whether to drop exactly these; otherwise the server may leave some, which costs it less.
        threshold: The id from which on entries stay.
        limit: How many entries to drop at most, if not `exact`.
    """

    def __init__(self, exact: bool, threshold: TEncodable, limit: Optional[int] = None) -> None:
        super().__init__(exact, threshold, "MINID", limit)


class TrimByMaxLen(StreamTrimOptions):
    """Drops the oldest entries of a stream that is too long.

    Args:
        exact: Whether to drop exactly these; otherwise the server may leave some, which costs it less.
        threshold: How many entries stay.
        limit: How many entries to drop at most, if not `exact`. Needs server 6.2.
    """

    def __init__(self, exact: bool, threshold: int, limit: Optional[int] = None) -> None:
        as_unsigned("threshold", threshold)
        super().__init__(exact, threshold, "MAXLEN", limit)


class StreamAddOptions:
    """How an entry is added.

    Args:
        id: The entry's id; without it the server makes one of its time.
        make_stream: Whether to make a stream if there is none. False needs server 6.2.
        trim: Which old entries to drop.
    """

    def __init__(
        self, id: Optional[TEncodable] = None, make_stream: bool = True, trim: Optional[StreamTrimOptions] = None
    ) -> None:
        self.id = id
        self.make_stream = make_stream
        self.trim = trim

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        words: List[TEncodable] = [] if self.make_stream else ["NOMKSTREAM"]
        if self.trim is not None:
            words += as_option("trim", self.trim, StreamTrimOptions)
        words.append("*" if self.id is None else self.id)
        return words


class StreamRangeBound(ABC):
    """An end of a range of ids: `MinId`, `MaxId`, `IdBound` or `ExclusiveIdBound`."""

    @abstractmethod
    def to_arg(self) -> TEncodable:
        """Gives the word to send."""

    def to_args(self) -> List[TEncodable]:
        """Gives the word to send, in a list."""
        return [self.to_arg()]


class MinId(StreamRangeBound):
    """The least id there can be."""

    def to_arg(self) -> str:
        """Gives the word to send."""
        return "-"


class MaxId(StreamRangeBound):
    """The greatest id there can be."""

    def to_arg(self) -> str:
        """Gives the word to send."""
        return "+"


class IdBound(StreamRangeBound):
    """An id that belongs to the range.

    Args:
        stream_id: The id. Without the part after the dash it stands for all ids of its millisecond.
    """

    def __init__(self, stream_id: TEncodable) -> None:
        self.stream_id = stream_id

    @staticmethod
    def from_timestamp(timestamp: int) -> "IdBound":
        """Gives the bound of a time in milliseconds since the Unix epoch."""
        return IdBound(as_unsigned("timestamp", timestamp))

    def to_arg(self) -> TEncodable:
        """Gives the word to send."""
        return self.stream_id


class ExclusiveIdBound(StreamRangeBound):
    """An id that does not belong to the range any more. Needs server 6.2.

    Args:
        stream_id: The id.
    """

    def __init__(self, stream_id: TEncodable) -> None:
        self.stream_id: TEncodable = f"({stream_id}" if isinstance(stream_id, str) else b"(" + bytes(stream_id)

    @staticmethod
    def from_timestamp(timestamp: int) -> "ExclusiveIdBound":
        """Gives the bound of a time in milliseconds since the Unix epoch."""
        return ExclusiveIdBound(as_unsigned("timestamp", timestamp))

    def to_arg(self) -> TEncodable:
        """Gives the word to send."""
        return self.stream_id


class StreamReadOptions:
    """How streams are read.

    Args:
        block_ms: How long to wait for entries if there are none, in milliseconds; 0 for ever. Without it nothing waits.
        count: How many entries of each stream to give at most.
    """

    def __init__(self, block_ms: Optional[int] = None, count: Optional[int] = None) -> None:
        self.block_ms = block_ms
        self.count = count

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        words: List[TEncodable] = []
        if self.count is not None:
            words += ("COUNT", as_unsigned("count", self.count))
        if self.block_ms is not None:
            words += ("BLOCK", as_unsigned("block_ms", self.block_ms))
        return words


class StreamReadGroupOptions(StreamReadOptions):
    """How a consumer reads streams.

    Args:
        no_ack: Whether new entries count as acknowledged at once.
        block_ms: How long to wait for entries if there are none, in milliseconds; 0 for ever. Without it nothing waits.
        count: How many entries of each stream to give at most.
    """

    def __init__(self, no_ack: bool = False, block_ms: Optional[int] = None, count: Optional[int] = None) -> None:
        super().__init__(block_ms, count)
        self.no_ack = no_ack

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        return [*super().to_args(), "NOACK"] if self.no_ack else super().to_args()


class StreamGroupOptions:
    """How a consumer group is created.

    Args:
        make_stream: Whether to make a stream if there is none.
        entries_read: How many entries the group counts as having read. Needs server 7.0.
    """

    def __init__(self, make_stream: bool = False, entries_read: Optional[int] = None) -> None:
        self.make_stream = make_stream
        self.entries_read = entries_read

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        words: List[TEncodable] = ["MKSTREAM"] if self.make_stream else []
        if self.entries_read is not None:
            words += ("ENTRIESREAD", as_integer("entries_read", self.entries_read))
        return words


class StreamPendingOptions:
    """Which pending entries to list.

    Args:
        min_idle_time_ms: Only entries that nobody has been given for this long, in milliseconds. Needs server 6.2.
        consumer_name: Only entries of this consumer.
    """

    def __init__(self, min_idle_time_ms: Optional[int] = None, consumer_name: Optional[TEncodable] = None) -> None:
        self.min_idle_time = min_idle_time_ms
        self.consumer_name = consumer_name


class StreamClaimOptions:
    """How pending entries are claimed.

    Args:
        idle: How long nobody counts as having been given them, in milliseconds; 0 if left out.
        idle_unix_time: The same as a time, in milliseconds since the Unix epoch.
        retry_count: How often they count as delivered; once more than before if left out.
        is_force: Whether to make entries pending that are not.
        last_id: An id that the group's last delivered id is raised to.
    """

    def __init__(
        self,
        idle: Optional[int] = None,
        idle_unix_time: Optional[int] = None,
        retry_count: Optional[int] = None,
        is_force: Optional[bool] = False,
        last_id: Optional[TEncodable] = None,
    ) -> None:
        self.idle = idle
        self.idle_unix_time = idle_unix_time
        self.retry_count = retry_count
        self.is_force = is_force
        self.last_id = last_id

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        words: List[TEncodable] = []
        if self.idle is not None:
            words += ("IDLE", as_unsigned("idle", self.idle))
        if self.idle_unix_time is not None:
            words += ("TIME", as_unsigned("idle_unix_time", self.idle_unix_time))
        if self.retry_count is not None:
            words += ("RETRYCOUNT", as_unsigned("retry_count", self.retry_count))
        if self.is_force:
            words.append("FORCE")
        if self.last_id is not None:
            words += ("LASTID", self.last_id)
        return words
