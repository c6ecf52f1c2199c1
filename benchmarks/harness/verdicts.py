"""Holds the results against the speed budget."""

from dataclasses import dataclass

from . import targets
from .matrix import LANGUAGES, ONE, STARTUP, TWO, Cell, Client, Language, Role
from .results import Results
from .stats import Spread


@dataclass(frozen=True)
class Verdict:
    language: str  # its title
    what: str
    target: str
    value: Spread
    unit: str
    ours: str
    against: str
    met: bool


def all_verdicts(results: Results) -> list[Verdict]:
    """Those whose two sides were measured; the report lists what was left out."""
    found = [verdict for language in LANGUAGES for verdict in _of_language(results, language)]
    return [verdict for verdict in found if verdict]


def _of_language(results: Results, language: Language):
    ours, peers = results.clients(language.key, Role.OURS), results.clients(language.key, Role.PEER)
    cells = {cell.name: cell for cell in language.cells}
    for name, target in targets.THROUGHPUT[language.key].items():
        yield _at_least(results, language, ours, peers, cells[name], target)
    if language.key == "rust":
        yield from _rust_only(results, language, ours, peers, cells)
    for cell in language.cells:
        if cell.scenario == "paced":
            target = targets.P99_RATIO
            yield _at_most(results, language, ours, peers, cell, "p99_us", f"p99 at {cell.name}", target)
    if language.key in targets.CPU_US_AT_1000:
        yield _cpu(results, language, ours, cells["C = 1000"])
    yield from _idle(results, language, ours)
    if language.key != "rust":
        yield _at_most(results, language, ours, peers, STARTUP, "startup_ms", "start-up", targets.STARTUP_RATIO)


def _rust_only(results: Results, language: Language, ours: list[Client], peers: list[Client], cells: dict[str, Cell]):
    def threaded(clients: list[Client]) -> list[Client]:
        return [client for client in clients if client.runtime in (ONE, TWO)]

    at_100, target = cells["C = 100"], targets.RUST_MULTI_THREAD_AT_100
    label = f"{at_100.name}, multi-thread"
    yield _at_least(results, language, threaded(ours), threaded(peers), at_100, target, label)
    at_1000, target = cells["C = 1000"], targets.RUST_SHARE_OF_FLOOR_AT_1000
    floor = results.clients(language.key, Role.FLOOR)
    yield _at_least(results, language, ours, floor, at_1000, target, f"{at_1000.name}, share of the floor")


def _at_least(results, language, ours, others, cell, target, label="") -> Verdict | None:
    mine, other = results.best(ours, cell, "ops_per_s"), results.best(others, cell, "ops_per_s")
    if not mine or not other:
        return None
    value = results.ratio(mine, other, cell, "ops_per_s")
    met = value.median >= target
    return Verdict(language.title, label or cell.name, f">= {target}", value, "x", mine.label, other.label, met)


def _at_most(results, language, ours, others, cell, metric, label, target) -> Verdict | None:
    mine = results.best(ours, cell, metric, smaller_is_better=True)
    other = results.best(others, cell, metric, smaller_is_better=True)
    if not mine or not other:
        return None
    value = results.ratio(mine, other, cell, metric)
    return Verdict(language.title, label, f"<= {target}", value, "x", mine.label, other.label, value.median <= target)


def _cpu(results, language, ours, cell) -> Verdict | None:
    mine = results.best(ours, cell, "ops_per_s")
    if not mine:
        return None
    value, target = results.spread(mine, cell, "cpu_us_per_op"), targets.CPU_US_AT_1000[language.key]
    met = value.median <= target
    return Verdict(language.title, f"CPU per operation, {cell.name}", f"<= {target}", value, "us", mine.label, "", met)


def _idle(results, language, ours):
    bare = results.clients(language.key, Role.BARE)
    mine = results.best(ours, STARTUP, "rss_mb")  # the largest: a promise holds for each runtime
    if not bare or not mine:
        return
    for metric, label, target, unit in (
        ("rss_mb", "memory when idle", targets.IDLE_MB, "MB"),
        ("idle_cpu_percent", "CPU when idle", targets.IDLE_CPU_PERCENT, "%"),
    ):
        base = results.spread(bare[0], STARTUP, metric).median
        spread = results.spread(mine, STARTUP, metric)
        over = Spread(spread.median - base, spread.min - base, spread.max - base)
        met = over.median <= target
        yield Verdict(language.title, label, f"<= {target} over bare", over, unit, mine.label, bare[0].label, met)
