"""What CLIENT TRACKINGINFO says."""

from dataclasses import dataclass
from typing import Set


@dataclass
class ClientTrackingInfo:
    """How a connection tracks changes of keys.

    Attributes:
        flags: Such as `off` or `bcast`.
        redirect: The id of the connection that gets the messages; -1 if tracking is off.
        prefixes: The prefixes of the keys that are tracked in broadcast mode.
    """

    flags: Set[str]
    redirect: int
    prefixes: Set[str]
