"""The speed budget: what ours must reach, as ratios to the best peer of the same run and as absolute figures."""


def _cluster(target: float) -> dict[str, float]:
    return {"cluster, C = 100": target, "cluster, C = 1000": target}


# By language and column: at least this many times the throughput of the best peer.
THROUGHPUT = {
    "rust": {"C = 1": 1.0, "C = 10": 1.0, "C = 100": 1.0, "C = 1000": 1.2, "batch 10 x 100": 1.0, **_cluster(1.2)},
    "node": {"C = 1": 1.0, "C = 10": 1.0, "C = 100": 1.3, "C = 1000": 3.0, "batch 10 x 100": 1.8, **_cluster(3.0)},
    "asyncio": {"C = 1": 1.1, "C = 10": 4.0, "C = 100": 5.0, "C = 1000": 8.0, "batch 10 x 100": 3.0, **_cluster(4.0)},
    "sync": {"1 thread": 1.1, "8 threads": 2.5, "batch 10 x 100": 2.0},
}
RUST_MULTI_THREAD_AT_100 = 1.5
RUST_SHARE_OF_FLOOR_AT_1000 = 0.75

# Microseconds of client CPU per operation at C = 1000, at most.
CPU_US_AT_1000 = {"rust": 0.6, "node": 1.3, "asyncio": 4.0}

# p99 at the paced rate, relative to the best peer's, at most.
P99_RATIO = 1.0

# An idle client: megabytes over the bare runtime, and percent of a core, at most. Reading the clock twice and waking
# once to end the wait is seen as some tenths of a percent in a bare runtime, which is why the bare one is subtracted.
IDLE_MB = 12.0
IDLE_CPU_PERCENT = 0.5

# Time to import, connect and have the first PING answered, relative to the fastest peer's, at most.
STARTUP_RATIO = 1.0
