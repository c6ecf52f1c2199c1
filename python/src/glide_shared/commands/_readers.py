"""Makes results out of replies, where the two differ. The overlays name these functions, and generated code calls them."""

import re
from dataclasses import fields
from typing import Any, Dict, List, Mapping, Sequence

from glide_shared.commands.client_tracking import ClientTrackingInfo
from glide_shared.commands.latency import LatencyEntry, LatencyEventInfo
from glide_shared.commands.memory import MemoryStats, MemoryStatsDb

_MEMORY_STATS = {field.name for field in fields(MemoryStats)}
_DATABASE = re.compile(rb"db\.(\d+)")


def read_str(reply: Any) -> str:
    """Text of the server's own."""
    return reply.decode(errors="replace") if isinstance(reply, bytes) else str(reply)


def read_tracking_info(reply: Mapping[bytes, Any]) -> ClientTrackingInfo:
    return ClientTrackingInfo._read(reply)


def read_latency_history(reply: Sequence[Sequence[int]]) -> List[LatencyEntry]:
    return [LatencyEntry(*entry) for entry in reply]


def read_latency_latest(reply: Sequence[Sequence[Any]]) -> List[LatencyEventInfo]:
    return [LatencyEventInfo(read_str(name), *numbers) for name, *numbers in reply]


def read_memory_stats(reply: Mapping[bytes, Any]) -> MemoryStats:
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
