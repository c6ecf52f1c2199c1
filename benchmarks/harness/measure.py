"""Runs one client once, in a process of its own on a core of its own."""

import json
import os
import signal
import subprocess
import tempfile
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from .matrix import BATCH_SIZE, Cell, Client, Role, Topology
from .paths import BENCHMARKS, ROOT, rust_binary, venv_python
from .server import Deployment, Seen, Watch

GRACE_SECONDS = 30  # for the start, the end and the slowest request of a client


@dataclass(frozen=True)
class Plan:
    """What is the same for all measurements of a run."""

    deployments: dict[Topology, Deployment]
    core: int | None
    warmup: float
    seconds: float
    workload: Path


class Failed(Exception):
    """The harness process ended badly or took too long."""


def run(client: Client, cell: Cell, plan: Plan) -> dict:
    watch = Watch(plan.deployments[cell.topology].connections)
    lines, ready_ms = spawn(command(client, cell, plan), plan)
    result = lines[-1]
    if cell.scenario == "startup":
        return {"startup_ms": ready_ms, **result}
    seen = watch.seen()
    check_claim(result, seen)
    return {**result, "cmds_per_read": seen.commands_per_read}


def check_claim(result: dict, seen: Seen) -> None:
    """A client that answers from a cache, or counts what it never sent, is no measurement."""
    if result["ops"] > seen.commands:
        raise Failed(f"claims {result['ops']} operations, of which the server saw {seen.commands}")


def command(client: Client, cell: Cell, plan: Plan) -> list[str]:
    servers = plan.deployments[cell.topology]
    words = [*_program(client), "--client", client.name, "--topology", cell.topology.value]
    words += ["--host", servers.host, "--port", str(servers.port)]
    if client.runtime:
        words += ["--runtime", client.runtime]
    words += ["--scenario", cell.scenario, "--c", str(cell.in_flight), "--batch", str(BATCH_SIZE)]
    words += ["--rate", str(cell.rate), "--workload", str(plan.workload)]
    return [*words, "--warmup", str(plan.warmup), "--seconds", str(plan.seconds)]


def missing(client: Client) -> str | None:
    """Why the client cannot be measured, if so."""
    if client.language == "rust":
        needed = rust_binary("bench-rust")
    elif client.language == "node":
        package = "@valkey/valkey-glide" if client.role is Role.OURS else "redis"
        needed = BENCHMARKS / "node" / "node_modules" / package
    else:
        needed = venv_python(client.venv)
    return None if needed.exists() else f"{needed.relative_to(ROOT)} is missing; run benchmarks/setup"


def _program(client: Client) -> list[str]:
    if client.language == "rust":
        return [str(rust_binary("bench-rust"))]
    if client.language == "node":
        return ["node", str(BENCHMARKS / "node" / "main.mjs")]
    return [str(venv_python(client.venv)), str(BENCHMARKS / "python" / "main.py")]


def spawn(words: list[str], plan: Plan, grace: float = GRACE_SECONDS) -> tuple[list[dict], float]:
    """Returns the lines printed, and how many milliseconds passed from the start to the first."""
    limit = plan.warmup + plan.seconds + grace
    pin = (lambda: os.sched_setaffinity(0, {plan.core})) if plan.core is not None else None
    # Errors go to a file: a pipe that nobody reads would block a talkative client.
    with tempfile.TemporaryFile("w+") as errors:
        start = time.perf_counter()
        process = subprocess.Popen(
            words, stdout=subprocess.PIPE, stderr=errors, text=True, preexec_fn=pin, start_new_session=True
        )
        with process, _ended_after(limit, process.pid):
            first = process.stdout.readline()
            ready_ms = (time.perf_counter() - start) * 1000
            rest = process.stdout.read()
            status = process.wait()
        if status:
            errors.seek(0)
            raise Failed(_cause(status, limit, errors.read()))
    return [json.loads(line) for line in (first + rest).splitlines()], ready_ms


@contextmanager
def _ended_after(limit: float, session: int):
    """A hung client must not hang the run, nor outlive it; nor must what it started."""
    watchdog = threading.Timer(limit, os.killpg, (session, signal.SIGKILL))
    watchdog.start()
    try:
        yield
    except BaseException:
        os.killpg(session, signal.SIGKILL)
        raise
    finally:
        watchdog.cancel()


def _cause(status: int, limit: float, errors: str) -> str:
    if status == -signal.SIGKILL:
        return f"did not end within {limit:.0f} s"
    if status < 0:
        return f"was ended by {signal.Signals(-status).name}"
    last = (errors.strip().splitlines() or ["no message"])[-1]
    return f"ended with status {status}: {last}"
