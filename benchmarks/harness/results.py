"""The measurements of one run, and the questions a report asks of them."""

import json
from pathlib import Path

from .matrix import CLIENTS, Cell, Client, Role
from .stats import Spread, best, ratio


class Results:
    def __init__(self, meta: dict, measurements: list[dict], failures: list[dict]):
        self.meta = meta
        self.measurements = measurements
        self.failures = failures
        self._rounds: dict[tuple, dict[int, dict]] = {}
        for one in measurements:
            key = (one["language"], one["name"], one["runtime"], one["cell"])
            self._rounds.setdefault(key, {})[one["round"]] = one

    @classmethod
    def load(cls, path: Path) -> "Results":
        raw = json.loads(path.read_text())
        return cls(raw["meta"], raw["measurements"], raw["failures"])

    def save(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        raw = {"meta": self.meta, "measurements": self.measurements, "failures": self.failures}
        path.write_text(json.dumps(raw, indent=1) + "\n")

    def clients(self, language: str, *roles: Role) -> list[Client]:
        """Those with any measurement, in the order of the matrix."""
        present = {key[:3] for key in self._rounds}
        rows = [client for client in CLIENTS if client.language == language and client.role in roles]
        return [client for client in rows if (client.language, client.name, client.runtime) in present]

    def values(self, client: Client, cell: Cell, metric: str) -> dict[int, float]:
        """By round; rounds in which it failed are absent."""
        rounds = self._rounds.get((client.language, client.name, client.runtime, cell.name), {})
        found = {number: one.get(metric) for number, one in sorted(rounds.items())}
        return {number: value for number, value in found.items() if value is not None}

    def spread(self, client: Client, cell: Cell, metric: str) -> Spread | None:
        values = self.values(client, cell, metric)
        return Spread.of(list(values.values())) if values else None

    def best(self, clients: list[Client], cell: Cell, metric: str, smaller_is_better: bool = False) -> Client | None:
        spreads = {client: self.spread(client, cell, metric) for client in clients}
        medians = {client.label: spread.median for client, spread in spreads.items() if spread}
        if not medians:
            return None
        winner = best(medians, smaller_is_better)
        return next(client for client in clients if client.label == winner)

    def ratio(self, ours: Client, other: Client, cell: Cell, metric: str) -> Spread:
        mine, theirs = self.values(ours, cell, metric), self.values(other, cell, metric)
        both = sorted(mine.keys() & theirs.keys())
        return ratio([mine[number] for number in both], [theirs[number] for number in both])
