"""The Markdown report: tables of medians with their extremes, and what became of each target."""

from collections.abc import Iterable

from . import plots
from .matrix import CLIENTS, CLUSTER_PREFIX, LANGUAGES, STARTUP, Cell, Client, Language, Role, Topology, measures
from .results import Results
from .stats import Spread
from .verdicts import Verdict, all_verdicts

LATENCIES = (("p50_us", "p50"), ("p99_us", "p99"), ("p999_us", "p99.9"))
COSTS = (("cpu_us_per_op", "CPU", 2), ("cmds_per_read", "commands per read", 1), ("rss_mb", "MB", 0))

METHOD = """\
## How it was measured

- {pinning}
- 80 % GET, a fifth of them of missing keys, and 20 % SET; values of 100 bytes, 8,000 keys; one client object. Each
  completed request starts the next, so that C are always in flight; `batch 10 x 100` keeps ten non-atomic batches of
  100 commands in flight. Replies are checked: a hit has 100 bytes, a miss is nothing, a SET is OK.
- Each measurement is a process of its own. Clients take turns within each column of each round, and the turn moves on
  by one each round, so that a drift of the machine hits all alike. Brackets after a ratio hold the extremes of the
  ratios of single rounds.
- Up to 10 in flight every request is timed, above that each sixteenth of a worker. CPU is that of the whole process.
  Commands per read come from the server's own counters.
- The floor is a raw socket that writes requests encoded beforehand and only counts replies. It answers what it has
  read with as many requests in one write, which leaves the server idle meanwhile: with few in flight, a client can be
  faster."""

PACED = """\
In the column {cell} every client faces the same load, and latency counts from the moment a request was due; the
millisecond of the harness's own timer is in it. A batch counts as one."""

LATENCY = "Latency: p50 / p99 / p99.9 in microseconds"
COST = "Cost: client CPU in microseconds per operation / commands per server read / resident MB"

CLUSTER = """\
Three primaries that share the servers' core, the keys spread over all slots, one client object. Latency and cost as
above; commands per read are those of a single node."""

THOUSAND_NODES = """\
## 1000 nodes

What a larger cluster costs one client: all nodes are fakes in the process that prints this, on a thread of their own,
and only the client's thread is measured. A refresh asks three nodes for their views of the whole cluster; its cost is
that of reading them, agreeing on one and making the map. Keys are looked up one by one, whatever the size.

{table}"""

HEAD = """\
# Benchmarks

Made by `{command}`: {rounds} rounds, each measurement {seconds} s after {warmup} s of warming up. Numbers are medians
over the rounds, with the smallest and largest in brackets. `glide` is this repository, `glide-published` the package
that the registry has under that name."""


def render(results: Results) -> str:
    parts = [_head(results), _targets(all_verdicts(results))]
    parts += [_language(results, language) for language in LANGUAGES if _measured(results, language)]
    parts += [_thousand_nodes(results), _left_out(results), _method(results)]
    return "\n\n".join(part for part in parts if part) + "\n"


def summary(results: Results) -> str:
    """What a terminal shows at the end of a run."""
    return _targets(all_verdicts(results))


def comparison(results: Results, earlier: Iterable[Results]) -> str:
    """Ours now and in the last run that measured the same, for whoever works on the hot path."""
    earlier = list(earlier)
    parts = []
    for language in LANGUAGES:
        pairs = [(client, cell) for client in results.clients(language.key, Role.OURS) for cell in language.cells]
        rows = [_change(results, earlier, *pair) for pair in pairs if results.spread(*pair, "ops_per_s")]
        if rows:
            head = ["", "", "before, thousand/s", "now, thousand/s", "change"]
            parts.append(f"## {language.title}\n\n{_table(head, rows)}")
    return "\n\n".join(parts)


def _change(results: Results, earlier: list[Results], client: Client, cell: Cell) -> list[str]:
    now = results.spread(client, cell, "ops_per_s")
    then = next((found for run in earlier if (found := run.spread(client, cell, "ops_per_s"))), None)
    change = f"{now.median / then.median - 1:+.1%}" if then else ""
    return [client.label, cell.name, _scaled(then, 1e-3, 1), _scaled(now, 1e-3, 1), change]


def _measured(results: Results, language: Language) -> bool:
    return bool(results.clients(language.key, *Role))


def _head(results: Results) -> str:
    meta = results.meta
    versions = _table(["What", "Version"], [[name, version] for name, version in meta["versions"].items()])
    machine = "\n".join(f"- {fact}: {value}" for fact, value in meta["machine"].items())
    return f"{HEAD.format(**meta)}\n\n{machine}\n\n{versions}"


def _targets(verdicts: list[Verdict]) -> str:
    if not verdicts:
        return ""
    rows = [
        [
            one.language,
            one.what,
            one.target,
            f"{_spread(one.value, 2)} {one.unit}",
            "met" if one.met else f"**missed** by {_shortfall(one)}",
            one.ours,
            one.against,
        ]
        for one in verdicts
    ]
    met = sum(one.met for one in verdicts)
    head = ["Language", "What", "Target", "Measured", "", "Ours", "Compared with"]
    count = f"{met} of {len(verdicts)} met. Compared with the best peer of each column."
    return f"## Targets\n\n{count}\n\n{_table(head, rows)}"


def _shortfall(verdict: Verdict) -> str:
    """How far the measured value is from the target, in percent of the target."""
    target = float(verdict.target.split()[1])
    return f"{abs(verdict.value.median - target) / target:.0%}"


def _language(results: Results, language: Language) -> str:
    standalone = language.on(Topology.STANDALONE)
    load = [cell for cell in standalone if cell.scenario in ("requests", "batch")]
    rows = results.clients(language.key, Role.OURS, Role.PEER, Role.FLOOR)
    latency_cells = [cell for cell in standalone if cell.scenario != "startup"]
    throughput = _grid(rows, load, lambda client, cell: _scaled(results.spread(client, cell, "ops_per_s"), 1e-3, 1))
    latency = _grid(rows, latency_cells, lambda client, cell: _medians(results, client, cell, LATENCIES, 0))
    cost = _grid(rows, load, lambda client, cell: _costs(results, client, cell))
    startup = _startup(results, language)
    parts = [f"## {language.title}"]
    parts += [f"![{title}](plots/{name})" for name, title in plots.names(results, language)]
    parts += ["### Thousand operations per second", throughput] if throughput else []
    parts += [f"### {LATENCY}", _latency_note(language), latency] if latency else []
    parts += [f"### {COST}", cost] if cost else []
    parts += _on_a_cluster(results, language, rows)
    parts += ["### Start-up and idling", startup] if startup else []
    return "\n\n".join(part for part in parts if part)


def _on_a_cluster(results: Results, language: Language, clients: list[Client]) -> list[str]:
    cells = language.on(Topology.CLUSTER)
    rows = []
    for client in clients:
        spreads = [_scaled(results.spread(client, cell, "ops_per_s"), 1e-3, 1) for cell in cells]
        latencies = [_medians(results, client, cell, LATENCIES, 0) for cell in cells]
        costs = [_costs(results, client, cell) for cell in cells]
        if any(spreads):
            rows.append([_name(client), *spreads, *latencies, *costs])
    if not rows:
        return []
    names = [cell.name.removeprefix(CLUSTER_PREFIX) for cell in cells]
    head = [f"{what}, {name}" for what in ("thousand/s", "latency", "cost") for name in names]
    return ["### On a cluster", CLUSTER, _table(["", *head], rows)]


def _latency_note(language: Language) -> str:
    paced = [cell for cell in language.cells if cell.scenario == "paced"]
    return PACED.format(cell=paced[0].name) if paced else ""


def _grid(clients: list[Client], cells: list[Cell], text) -> str:
    rows = [[_name(client), *(text(client, cell) for cell in cells)] for client in clients]
    rows = [row for row in rows if any(row[1:])]
    return _table(["", *(cell.name for cell in cells)], rows) if rows else ""


def _name(client: Client) -> str:
    return f"**{client.label}**" if client.role is Role.OURS else client.label


def _medians(results: Results, client: Client, cell: Cell, metrics, digits: int) -> str:
    spreads = [results.spread(client, cell, metric) for metric, _ in metrics]
    return " / ".join(f"{spread.median:,.{digits}f}" for spread in spreads) if all(spreads) else ""


def _costs(results: Results, client: Client, cell: Cell) -> str:
    spreads = [(results.spread(client, cell, metric), digits) for metric, _, digits in COSTS]
    return " / ".join(f"{spread.median:,.{digits}f}" for spread, digits in spreads if spread)


def _startup(results: Results, language: Language) -> str:
    metrics = (
        ("startup_ms", "import, connect, first PING: ms", 0),
        ("rss_mb", "resident MB", 1),
        ("idle_cpu_percent", "CPU when idle: %", 2),
    )
    rows = []
    for client in results.clients(language.key, Role.BARE, Role.OURS, Role.PEER):
        spreads = [(results.spread(client, STARTUP, metric), digits) for metric, _, digits in metrics]
        name = "bare runtime" if client.role is Role.BARE else _name(client)
        if all(spread for spread, _ in spreads):
            rows.append([name, *(_spread(spread, digits) for spread, digits in spreads)])
    return _table(["", *(title for _, title, _ in metrics)], rows) if rows else ""


def _thousand_nodes(results: Results) -> str:
    table = results.meta.get("thousand_nodes")
    return THOUSAND_NODES.format(table=table) if table else ""


def _left_out(results: Results) -> str:
    lines = [f"- {one['client']} in {one['cell']}, round {one['round']}: {one['cause']}" for one in results.failures]
    parts = []
    if lines:
        parts.append("### Failed\n\n" + "\n".join(lines))
    absent = [
        f"- {language.title}: {', '.join(names)}" for language in LANGUAGES if (names := _absent(results, language))
    ]
    if absent:
        parts.append(f"### Left out ({results.meta['left_out_because']})\n\n" + "\n".join(absent))
    return "\n\n".join(parts)


def _absent(results: Results, language: Language) -> list[str]:
    present = set(results.clients(language.key, *Role))
    return [
        client.label
        for client in CLIENTS
        if client.language == language.key
        and client not in present
        and any(measures(client, cell) for cell in language.cells)
    ]


def _method(results: Results) -> str:
    return METHOD.format(pinning=results.meta["pinning"])


def _scaled(spread: Spread | None, factor: float, digits: int) -> str:
    if spread is None:
        return ""
    return _spread(Spread(spread.median * factor, spread.min * factor, spread.max * factor), digits)


def _spread(spread: Spread, digits: int) -> str:
    def text(value: float) -> str:
        return f"{round(value, digits) + 0.0:,.{digits}f}"  # the sum turns -0.0 into 0.0

    return f"{text(spread.median)} [{text(spread.min)} to {text(spread.max)}]"


def _table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
