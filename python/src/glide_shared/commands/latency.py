"""What LATENCY HISTORY and LATENCY LATEST say."""

from dataclasses import dataclass
from typing import Optional


@dataclass
class LatencyEntry:
    """An event that made the server slow at some time.

    Attributes:
        time: When, in seconds since the Unix epoch.
        latency: How long it took, in milliseconds.
    """

    time: int
    latency: int


@dataclass
class LatencyEventInfo:
    """What is known of one kind of event that made the server slow.

    Attributes:
        event_name: Such as `command` or `fork`.
        latest_time: When it was last seen, in seconds since the Unix epoch.
        latest_duration: How long it took then, in milliseconds.
        max_duration: How long it took at the most, in milliseconds.
        sum: How long it took all times together, in milliseconds. Needs server 8.1.
        count: How often it was seen. Needs server 8.1.
    """

    event_name: str
    latest_time: int
    latest_duration: int
    max_duration: int
    sum: Optional[int] = None
    count: Optional[int] = None
