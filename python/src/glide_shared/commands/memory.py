"""What MEMORY STATS says."""

from dataclasses import dataclass, field
from typing import Dict, Optional


@dataclass
class MemoryStatsDb:
    """What the server needs for the tables of one database, in bytes.

    Attributes:
        overhead_hashtable_main: For the keys.
        overhead_hashtable_expires: For the expiries.
    """

    overhead_hashtable_main: int
    overhead_hashtable_expires: int


@dataclass
class MemoryStats:
    """What the server needs its memory for: bytes, except for counts, ratios and percentages, which are named so.

    Attributes:
        db: For the tables of each database that has some, by its number.
        peak_allocated: The most that was ever allocated.
        startup_allocated: What a server without data needs.
        overhead_total: For all but the data.
        dataset_percentage: The share of the data, without what a server without data needs.
        fragmentation: What the process holds, in relation to what is allocated.
    """

    db: Dict[int, MemoryStatsDb] = field(default_factory=dict)
    allocator_active: int = 0
    allocator_allocated: int = 0
    allocator_fragmentation_bytes: int = 0
    allocator_resident: int = 0
    allocator_rss_bytes: int = 0
    aof_buffer: int = 0
    clients_normal: int = 0
    clients_slaves: int = 0
    dataset_bytes: int = 0
    fragmentation_bytes: int = 0
    keys_bytes_per_key: int = 0
    keys_count: int = 0
    lua_caches: int = 0
    overhead_total: int = 0
    peak_allocated: int = 0
    replication_backlog: int = 0
    rss_overhead_bytes: int = 0
    startup_allocated: int = 0
    total_allocated: int = 0
    allocator_fragmentation_ratio: float = 0.0
    allocator_rss_ratio: float = 0.0
    dataset_percentage: float = 0.0
    fragmentation: float = 0.0
    peak_percentage: float = 0.0
    rss_overhead_ratio: float = 0.0
    cluster_links: Optional[int] = None
    functions_caches: Optional[int] = None
    allocator_muzzy: Optional[int] = None
    db_dict_rehashing_count: Optional[int] = None
    overhead_db_hashtable_lut: Optional[int] = None
    overhead_db_hashtable_rehashing: Optional[int] = None
    replicas_repl_buffer: Optional[int] = None
    cluster_slot_import: Optional[int] = None
    cluster_slot_export: Optional[int] = None
