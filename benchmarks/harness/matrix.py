"""Who is measured, doing what. Everything else reads these tables."""

from dataclasses import dataclass
from enum import Enum


class Role(Enum):
    OURS = "ours"
    PEER = "peer"
    FLOOR = "floor"  # a bound, not a client anyone could use
    BARE = "bare"  # the runtime without a client: only for start-up time and memory


class Topology(Enum):
    STANDALONE = "standalone"
    CLUSTER = "cluster"


@dataclass(frozen=True)
class Cell:
    """One column of the report."""

    name: str
    scenario: str
    in_flight: int = 1
    rate: int = 0
    topology: Topology = Topology.STANDALONE


@dataclass(frozen=True)
class Client:
    """One row of the report."""

    language: str
    name: str
    runtime: str = ""
    role: Role = Role.PEER
    quick: bool = False  # part of a quick run: ours, and the peers that lead somewhere
    cluster: bool | None = None  # whether a quick run has it on a cluster; None: it has no row there
    venv: str = ""

    @property
    def label(self) -> str:
        return f"{self.name} ({self.runtime})" if self.runtime and self.language == "rust" else self.name


@dataclass(frozen=True)
class Language:
    key: str
    title: str
    cells: tuple[Cell, ...]

    def on(self, topology: Topology) -> tuple[Cell, ...]:
        return tuple(cell for cell in self.cells if cell.topology is topology)


STARTUP = Cell("startup", "startup")
BATCH = Cell("batch 10 x 100", "batch", 10)
BATCH_SIZE = 100
_REQUESTS = tuple(Cell(f"C = {count}", "requests", count) for count in (1, 10, 100, 1000))


CLUSTER_PREFIX = "cluster, "


def _on_a_cluster(name: str, in_flight: int) -> Cell:
    return Cell(f"{CLUSTER_PREFIX}{name}", "requests", in_flight, topology=Topology.CLUSTER)


_CLUSTER = tuple(_on_a_cluster(f"C = {count}", count) for count in (100, 1000))


def _paced(rate: int) -> Cell:
    return Cell(f"{rate:,}/s", "paced", rate=rate)


# The paced rates are about half of what the slowest peer of the language reaches, so that all face the same load.
LANGUAGES = (
    Language("rust", "Rust", (*_REQUESTS, BATCH, *_CLUSTER, _paced(20_000), STARTUP)),
    Language("node", "Node", (*_REQUESTS, BATCH, *_CLUSTER, _paced(10_000), STARTUP)),
    Language("asyncio", "Python asyncio", (*_REQUESTS, BATCH, *_CLUSTER, _paced(2_000), STARTUP)),
    Language(
        "sync",
        "Python sync",
        (
            Cell("1 thread", "requests", 1),
            Cell("8 threads", "requests", 8),
            BATCH,
            _on_a_cluster("8 threads", 8),
            STARTUP,
        ),
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


def _rust(name: str, *runtimes: str, role: Role = Role.PEER, quick: tuple[str, ...] = (), cluster=None) -> list[Client]:
    """A row for each runtime; `quick` and `cluster` name those of a quick run, None leaves out the cluster rows."""
    return [
        Client("rust", name, runtime, role, runtime in quick, None if cluster is None else runtime in cluster)
        for runtime in runtimes
    ]


def _node(name: str, role: Role = Role.PEER, quick: bool = False, cluster: bool | None = None) -> Client:
    return Client("node", name, role=role, quick=quick, cluster=cluster)


@dataclass(frozen=True)
class _Rows:
    """Whether a quick run has the client: None leaves it out of any run."""

    asyncio: bool | None = None
    sync: bool | None = None


ALWAYS, FULL, ABSENT = _Rows(True, True), _Rows(False, False), _Rows()


def _python(name: str, venv: str, rows: _Rows, cluster: _Rows = ABSENT, role: Role = Role.PEER) -> list[Client]:
    """A row for asyncio and one for sync."""
    return [
        Client(key, name, key, role, quick, getattr(cluster, key), venv)
        for key in ("asyncio", "sync")
        if (quick := getattr(rows, key)) is not None
    ]


CLIENTS = (
    *_rust("glide", CURRENT, ONE, TWO, role=Role.OURS, quick=(CURRENT, ONE), cluster=(CURRENT, ONE)),
    *_rust("redis-rs", CURRENT, ONE, TWO, quick=(CURRENT, ONE), cluster=(CURRENT, ONE)),
    *_rust("redis-rs:tuned", CURRENT, ONE, TWO, quick=(CURRENT,), cluster=(CURRENT,)),
    *_rust("fred", CURRENT, ONE, TWO, quick=(ONE,), cluster=(CURRENT,)),
    *_rust("fred:tuned", CURRENT, cluster=(CURRENT,)),
    *_rust("floor", CURRENT, role=Role.FLOOR, quick=(CURRENT,)),
    *_rust("none", CURRENT, role=Role.BARE, quick=(CURRENT,)),
    _node("glide", Role.OURS, quick=True, cluster=True),
    _node("glide-published", quick=True, cluster=True),
    _node("iovalkey", quick=True, cluster=False),
    _node("iovalkey:auto-pipelining", cluster=False),
    _node("ioredis", cluster=False),
    _node("ioredis:auto-pipelining", cluster=True),
    _node("node-redis", cluster=False),
    _node("node-redis:no-timeout", quick=True, cluster=True),
    _node("none", Role.BARE, quick=True),
    *_python("glide", "glide", ALWAYS, ALWAYS, Role.OURS),
    *_python("glide-published", "published", ALWAYS, ALWAYS),
    *_python("valkey-py", "valkey", FULL, FULL),
    *_python("valkey-py:libvalkey", "valkey-libvalkey", ALWAYS, ALWAYS),
    *_python("valkey-py:libvalkey-pool", "valkey-libvalkey", _Rows(asyncio=False)),
    *_python("redis-py", "redis", FULL, FULL),
    *_python("redis-py:hiredis", "redis-hiredis", FULL, FULL),
    *_python("redis-py:hiredis-pool", "redis-hiredis", _Rows(asyncio=False)),
    *_python("none", "glide", ALWAYS, role=Role.BARE),
)


def measures(client: Client, cell: Cell) -> bool:
    """Whether the row has a value in the column: the floor only ever does single requests."""
    if cell.topology is Topology.CLUSTER:
        return client.cluster is not None
    if client.role is Role.BARE:
        return cell.scenario == "startup"
    if client.role is Role.FLOOR:
        return cell.scenario == "requests"
    return True


def in_quick(client: Client, cell: Cell) -> bool:
    """Whether a quick run measures the client in the column, if any run does."""
    return bool(client.cluster) if cell.topology is Topology.CLUSTER else client.quick
