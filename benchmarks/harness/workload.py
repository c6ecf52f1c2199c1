"""The one definition of the workload: 80 % GET, a fifth of them missing, 20 % SET, 100-byte values.

Every harness reads the file written here, so that no language can drift from the others.
"""

from pathlib import Path

from .resp import Connection

VALUE = ("valkey-glide-benchmark." * 5)[:100]
OPS = 10_000
KEYS = 8_000
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


def seed(server: Connection) -> None:
    """Makes the keys of the hits present and those of the misses absent."""
    server.call("FLUSHALL")
    pairs = [word for key in range(KEYS) for word in (f"present:{key:05}", VALUE)]
    server.call("MSET", *pairs)
