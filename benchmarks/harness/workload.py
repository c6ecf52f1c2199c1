"""The one definition of the workload: 80 % GET, a fifth of them missing, 20 % SET, 100-byte values.

Every harness reads the file written here, so that no language can drift from the others.
"""

from binascii import crc_hqx
from pathlib import Path

from .resp import Connection

VALUE = ("valkey-glide-benchmark." * 5)[:100]
OPS = 10_000
KEYS = 8_000
SLOTS = 16_384
SET_PERCENT = 20
MISS_PERCENT = 16  # of all requests: a fifth of the 80 % that are GETs


def ops() -> list[tuple[str, str]]:
    """Kinds (S: set, H: get that hits, M: get that misses) and keys, the same in each run."""
    draw = _numbers()
    return [_op(next(draw) % 100, next(draw) % KEYS) for _ in range(OPS)]


def _op(percent: int, key: int) -> tuple[str, str]:
    if percent < SET_PERCENT:
        return "S", f"present:{key:05}"
    if percent < SET_PERCENT + MISS_PERCENT:
        return "M", f"missing:{key:05}"
    return "H", f"present:{key:05}"


def _numbers():
    # A linear congruential generator of our own: `random` does not promise the same numbers in each Python version.
    state = 1
    while True:
        state = (state * 1664525 + 1013904223) % 2**32
        yield state >> 8


def write(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([VALUE, *(f"{kind} {key}" for kind, key in ops())]) + "\n")


def seed(servers: list[Connection]) -> None:
    """Makes the keys of the hits present and those of the misses absent, on a server or a cluster's primaries."""
    keys = [f"present:{key:05}" for key in range(KEYS)]
    for server in servers:
        server.call("FLUSHALL")
        slots = _slots(server) if len(servers) > 1 else range(SLOTS)
        server.call_all([("SET", key, VALUE) for key in keys if slot(key) in slots])


def slot(key: str) -> int:
    """Of a key without a hash tag."""
    return crc_hqx(key.encode(), 0) % SLOTS


def _slots(primary: Connection) -> set[int]:
    """Those that the node says are its own: the words after its eighth, as `first-last` or alone."""
    line = next(line for line in primary.call("CLUSTER", "NODES").splitlines() if "myself" in line.split()[2])
    ranges = [part.split("-") for part in line.split()[8:]]
    return {number for one in ranges for number in range(int(one[0]), int(one[-1]) + 1)}
