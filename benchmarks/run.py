#!/usr/bin/env python3
"""Measures the clients in rounds and writes the report. `--help` lists the choices; `benchmarks/setup` comes first."""

import argparse
import os
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

from harness import facts, measure, paths, plots, report, server, simulation, workload
from harness.matrix import (
    ALIASES,
    CLIENTS,
    LANGUAGES,
    Cell,
    Client,
    Language,
    Role,
    Topology,
    in_quick,
    measures,
)
from harness.quiet import Quiet
from harness.results import Results

FULL = {"rounds": 5, "seconds": 1.0, "warmup": 0.5}
QUICK = {"rounds": 2, "seconds": 0.3, "warmup": 0.15}


def main() -> int:
    args = parse_args()
    if args.report_only:
        write_report(Results.load(args.report_only), published(args))
        return 0
    selected = [client for client in CLIENTS if wanted(client, args)]
    problems = sorted({problem for client in selected if (problem := measure.missing(client))})
    if simulates(args) and (problem := simulation.missing()):
        problems.append(problem)
    if problems:
        raise SystemExit("\n".join(problems))
    server_core, client_core = cores()
    with ExitStack() as stack:
        deployments = {kind: stack.enter_context(deployment(kind, args, server_core)) for kind in topologies(args)}
        for one in deployments.values():
            workload.seed(one.connections)
        results = run_rounds(args, selected, make_plan(args, deployments, client_core))
    if simulates(args):
        simulate(results)
    return finish(args, results)


def parse_args() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--quick", action="store_true", help="about four minutes: short, few rounds, leading peers only"
    )
    parser.add_argument("--language", action="append", choices=sorted(ALIASES), help="only this one; repeatable")
    parser.add_argument("--client", action="append", help="only clients whose name begins so; repeatable")
    parser.add_argument("--only", choices=[kind.value for kind in Topology], help="only the columns measured on one")
    parser.add_argument("--cell", action="append", help="only this column, such as 'C = 100'; repeatable")
    parser.add_argument(
        "--only-ours", action="store_true", help="only this repository's, compared with the last run that had it"
    )
    parser.add_argument("--rounds", type=int)
    parser.add_argument("--seconds", type=float, help="length of each measurement")
    parser.add_argument("--warmup", type=float, help="seconds before each measurement")
    parser.add_argument("--server", default="valkey-9.1", help="version of the server to start")
    parser.add_argument("--address", help="host:port of a running server to use instead; leaves out the cluster")
    parser.add_argument(
        "--report-only", type=Path, metavar="RAW", help="measure nothing, report an earlier run's raw JSON"
    )
    parser.add_argument("--publish", action="store_true", help="write REPORT.md and plots/, as a full run does")
    args = parser.parse_args()
    for name, default in (QUICK if args.quick else FULL).items():
        if getattr(args, name) is None:
            setattr(args, name, default)
    return args


def wanted(client: Client, args: argparse.Namespace) -> bool:
    if client.language not in languages(args):
        return False
    if args.only_ours:
        return client.role is Role.OURS
    if args.client:
        return any(client.name.startswith(name) for name in args.client)
    return client.quick or bool(client.cluster) or not args.quick


def languages(args: argparse.Namespace) -> set[str]:
    return {key for name in args.language or ALIASES for key in ALIASES[name]}


def topologies(args: argparse.Namespace) -> list[Topology]:
    """Only what is measured is started: even idle servers take some of their core."""
    cells = [cell for _, cell in columns(args)]
    return [kind for kind in Topology if any(cell.topology is kind for cell in cells)]


def columns(args: argparse.Namespace) -> list[tuple[Language, Cell]]:
    return [(language, cell) for language in LANGUAGES for cell in language.cells if chosen(cell, args)]


def chosen(cell: Cell, args: argparse.Namespace) -> bool:
    if args.address and cell.topology is not Topology.STANDALONE:
        return False
    return (not args.cell or cell.name in args.cell) and args.only in (None, cell.topology.value)


def simulates(args: argparse.Namespace) -> bool:
    """The simulated cluster belongs to the cluster columns of Rust, with ours among the clients."""
    chosen_all = not (args.client or args.cell or args.address)
    return chosen_all and "rust" in languages(args) and args.only in (None, Topology.CLUSTER.value)


def simulate(results: Results) -> None:
    try:
        results.meta["thousand_nodes"] = simulation.run()
    except simulation.Failed as failed:
        one = {"name": "glide", "client": "Rust: glide", "cell": "1000 nodes", "round": 0, "cause": str(failed)}
        results.failures.append(one)


def deployment(kind: Topology, args: argparse.Namespace, core: int | None):
    if args.address:
        host, port = args.address.rsplit(":", 1)
        return server.connected([(host, int(port))])
    return server.running(kind, args.server, core)


def cores() -> tuple[int | None, int | None]:
    """One core for the server and another for the client; none where there is only one."""
    available = sorted(os.sched_getaffinity(0))
    if len(available) < 2:
        print("only one core: server and client share it, so the numbers say little", file=sys.stderr)
        return None, None
    return available[0], available[1]


def make_plan(args: argparse.Namespace, deployments: dict, core: int | None) -> measure.Plan:
    path = paths.OUT / "workload.txt"
    workload.write(path)
    return measure.Plan(deployments, core, args.warmup, args.seconds, path)


def run_rounds(args: argparse.Namespace, selected: list[Client], plan: measure.Plan) -> Results:
    results, failures = [], []
    total = args.rounds * sum(len(rows(selected, args, *column, 0)) for column in columns(args))
    progress = Progress(total)
    quiet = Quiet([connection for one in plan.deployments.values() for connection in one.connections])
    for number in range(args.rounds):
        for language, cell in columns(args):
            for client in rows(selected, args, language, cell, number):
                key = {"round": number, "language": language.key, "name": client.name, "runtime": client.runtime}
                try:
                    one = measure.run(client, cell, plan)
                    results.append({**key, "cell": cell.name, **one, "client": client.label})
                    progress.step(number, language, cell, client, outcome(one))
                except measure.Failed as failed:
                    failures.append(
                        {**key, "client": f"{language.title}: {client.label}", "cell": cell.name, "cause": str(failed)}
                    )
                    progress.step(number, language, cell, client, f"failed: {failed}")
    return Results(meta(args, plan, quiet), results, failures)


def rows(selected: list[Client], args: argparse.Namespace, language: Language, cell: Cell, number: int) -> list[Client]:
    """The clients of one column, each round beginning with another."""
    clients = [client for client in selected if client.language == language.key and measures(client, cell)]
    if args.quick and not args.client and not args.only_ours:
        clients = [client for client in clients if in_quick(client, cell)]
    shift = number % len(clients) if clients else 0
    return clients[shift:] + clients[:shift]


def outcome(one: dict) -> str:
    if "startup_ms" in one:
        return f"{one['startup_ms']:.0f} ms"
    return f"{one['ops_per_s']:,.0f}/s"


class Progress:
    def __init__(self, total: int):
        self._total = total
        self._done = 0
        self._start = time.monotonic()

    def step(self, number: int, language: Language, cell: Cell, client: Client, text: str) -> None:
        self._done += 1
        left = (time.monotonic() - self._start) / self._done * (self._total - self._done)
        where = f"round {number + 1}, {language.title}, {cell.name}"
        print(f"[{self._done}/{self._total}, {left:.0f} s left] {where}: {client.label}: {text}", flush=True)


def meta(args: argparse.Namespace, plan: measure.Plan, quiet: Quiet) -> dict:
    words = ["python3", "benchmarks/run.py", *sys.argv[1:]]
    pinned = (
        "The servers have one core together, and the whole client process another."
        if plan.core is not None
        else "Nothing was pinned."
    )
    return {
        "command": os.environ.get("BENCH_COMMAND") or " ".join(words),
        "rounds": args.rounds,
        "seconds": args.seconds,
        "warmup": args.warmup,
        "versions": facts.versions(next(iter(plan.deployments.values())).connections[0]),
        "machine": {
            **facts.machine(),
            "used by others meanwhile": f"{quiet.percent_used_by_others():.0f} % of the CPU",
        },
        "pinning": pinned,
        "left_out_because": "a quick run has only the leading peers"
        if args.quick
        else "not chosen on the command line",
    }


def published(args: argparse.Namespace) -> bool:
    """Only a full run may replace the committed report unasked."""
    partial = args.quick or args.language or args.client or args.cell or args.only or args.only_ours or args.report_only
    return args.publish or not partial


def finish(args: argparse.Namespace, results: Results) -> int:
    if args.only_ours:
        print(report.comparison(results, earlier_runs()))
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    results.save(paths.OUT / f"{stamp}.json")
    write_report(results, published(args))
    return 1 if any(one["name"] == "glide" for one in results.failures) else 0


def earlier_runs() -> Iterator[Results]:
    """The newest first."""
    return map(Results.load, sorted(paths.OUT.glob("*T*Z.json"), reverse=True))


def write_report(results: Results, publish: bool) -> None:
    folder = paths.BENCHMARKS if publish else paths.OUT
    (folder / "plots").mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        for name, picture in plots.render_all(results, language).items():
            (folder / "plots" / name).write_text(picture)
    (folder / "REPORT.md").write_text(report.render(results))
    print(report.summary(results))
    print(f"\nreport: {(folder / 'REPORT.md').relative_to(paths.ROOT)}")


if __name__ == "__main__":
    sys.exit(main())
