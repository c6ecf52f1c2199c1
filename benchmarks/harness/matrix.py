"""Who is measured, doing what. Everything else reads these tables."""

from dataclasses import dataclass
from enum import Enum


class Role(Enum):
    OURS = "ours"
    PEER = "peer"
    FLOOR = "floor"  # a bound, not a client anyone could use
    BARE = "bare"  # the runtime without a client: only for start-up time and memory


@dataclass(frozen=True)
class Cell:
    """One column of the report."""

    name: str
    scenario: str
    in_flight: int = 1
    rate: int = 0


@dataclass(frozen=True)
class Client:
    """One row of the report."""

    language: str
    name: str
    runtime: str = ""
    role: Role = Role.PEER
    quick: bool = False  # part of a quick run: ours, and the peers that lead somewhere
    venv: str = ""

    @property
    def label(self) -> str:
        return f"{self.name} ({self.runtime})" if self.runtime and self.language == "rust" else self.name


@dataclass(frozen=True)
class Language:
    key: str
    title: str
    cells: tuple[Cell, ...]


STARTUP = Cell("startup", "startup")
BATCH = Cell("batch 10 x 100", "batch", 10)
BATCH_SIZE = 100
_REQUESTS = tuple(Cell(f"C = {count}", "requests", count) for count in (1, 10, 100, 1000))


def _paced(rate: int) -> Cell:
    return Cell(f"{rate:,}/s", "paced", rate=rate)


# The paced rates are about half of what the slowest peer of the language reaches, so that all face the same load.
LANGUAGES = (
    Language("rust", "Rust", (*_REQUESTS, BATCH, _paced(20_000), STARTUP)),
    Language("node", "Node", (*_REQUESTS, BATCH, _paced(10_000), STARTUP)),
    Language("asyncio", "Python asyncio", (*_REQUESTS, BATCH, _paced(2_000), STARTUP)),
    Language(
        "sync",
        "Python sync",
        (Cell("1 thread", "requests", 1), Cell("8 threads", "requests", 8), BATCH, STARTUP),
    ),
)

# What a user of the command line may call a language.
ALIASES = {
    "rust": ("rust",),
    "node": ("node",),
    "python": ("asyncio", "sync"),
    "asyncio": ("asyncio",),
    "sync": ("sync",),
}

CURRENT, ONE, TWO = "current-thread", "1-worker", "2-workers"


def _rust(name: str, *runtimes: str, role: Role = Role.PEER, quick: tuple[str, ...] = ()) -> list[Client]:
    return [Client("rust", name, runtime, role, runtime in quick) for runtime in runtimes]


def _python(name: str, venv: str, role: Role = Role.PEER, asyncio: bool | None = None, sync: bool | None = None):
    """A row for asyncio and one for sync; None leaves the row out, the value says whether a quick run has it."""
    rows = (("asyncio", asyncio), ("sync", sync))
    return [Client(key, name, key, role, quick, venv) for key, quick in rows if quick is not None]


CLIENTS = (
    *_rust("glide", CURRENT, ONE, TWO, role=Role.OURS, quick=(CURRENT, ONE)),
    *_rust("redis-rs", CURRENT, ONE, TWO, quick=(CURRENT, ONE)),
    *_rust("redis-rs:tuned", CURRENT, ONE, TWO, quick=(CURRENT,)),
    *_rust("fred", CURRENT, ONE, TWO, quick=(ONE,)),
    *_rust("floor", CURRENT, role=Role.FLOOR, quick=(CURRENT,)),
    *_rust("none", CURRENT, role=Role.BARE, quick=(CURRENT,)),
    Client("node", "glide", role=Role.OURS, quick=True),
    Client("node", "glide-published", quick=True),
    Client("node", "iovalkey", quick=True),
    Client("node", "iovalkey:auto-pipelining"),
    Client("node", "ioredis"),
    Client("node", "ioredis:auto-pipelining"),
    Client("node", "node-redis"),
    Client("node", "node-redis:no-timeout", quick=True),
    Client("node", "none", role=Role.BARE, quick=True),
    *_python("glide", "glide", Role.OURS, asyncio=True, sync=True),
    *_python("glide-published", "published", asyncio=True, sync=True),
    *_python("valkey-py", "valkey", asyncio=False, sync=False),
    *_python("valkey-py:libvalkey", "valkey-libvalkey", asyncio=True, sync=True),
    *_python("valkey-py:libvalkey-pool", "valkey-libvalkey", asyncio=False),
    *_python("redis-py", "redis", asyncio=False, sync=False),
    *_python("redis-py:hiredis", "redis-hiredis", asyncio=False, sync=False),
    *_python("redis-py:hiredis-pool", "redis-hiredis", asyncio=False),
    *_python("none", "glide", Role.BARE, asyncio=True, sync=True),
)


def measures(client: Client, cell: Cell) -> bool:
    """Whether the row has a value in the column: the floor only ever does single requests."""
    if client.role is Role.BARE:
        return cell.scenario == "startup"
    if client.role is Role.FLOOR:
        return cell.scenario == "requests"
    return True
