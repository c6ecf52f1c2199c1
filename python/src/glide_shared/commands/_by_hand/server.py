"""The server: words and replies that the rule does not give."""

import re
from dataclasses import fields
from typing import Any, Dict, List, Mapping, Optional, Sequence

from glide_shared.commands._ids import FAILOVER
from glide_shared.commands._words import Words, as_unsigned
from glide_shared.commands.latency import LatencyEntry, LatencyEventInfo
from glide_shared.commands.memory import MemoryStats, MemoryStatsDb
from glide_shared.constants import TEncodable
from glide_shared.exceptions import usage_error

_MEMORY_STATS = {field.name for field in fields(MemoryStats)}
_DATABASE = re.compile(rb"db\.(\d+)")


def failover(
    host: Optional[TEncodable],
    port: Optional[int],
    force: bool,
    abort: bool,
    timeout_ms: Optional[int],
) -> Words:
    words: Words = [FAILOVER]
    if host is not None and port is not None:
        words += ("TO", host, as_unsigned("port", port))
        if force:
            words.append("FORCE")
    elif host is not None or port is not None:
        raise usage_error("host and port must be given together")
    elif force:
        raise usage_error("force needs host and port")
    if abort:
        words.append("ABORT")
    if timeout_ms is not None:
        words += ("TIMEOUT", as_unsigned("timeout_ms", timeout_ms))
    return words


def as_str(reply: Any) -> str:
    """Text of the server's own."""
    return reply.decode(errors="replace") if isinstance(reply, bytes) else str(reply)


def latency_entries(reply: Sequence[Sequence[int]]) -> List[LatencyEntry]:
    return [LatencyEntry(*entry) for entry in reply]


def latency_events(reply: Sequence[Sequence[Any]]) -> List[LatencyEventInfo]:
    return [LatencyEventInfo(as_str(name), *numbers) for name, *numbers in reply]


def memory_report(reply: Mapping[bytes, Any]) -> MemoryStats:
    """Leaves out what a later server may say besides."""
    stats: Dict[str, Any] = {}
    databases: Dict[int, MemoryStatsDb] = {}
    for name, value in reply.items():
        database = _DATABASE.fullmatch(name)
        if database:
            databases[int(database[1])] = MemoryStatsDb(
                value[b"overhead.hashtable.main"], value[b"overhead.hashtable.expires"]
            )
            continue
        attribute = re.sub("[.-]", "_", name.decode())
        if attribute in _MEMORY_STATS:
            stats[attribute] = value
    return MemoryStats(db=databases, **stats)
