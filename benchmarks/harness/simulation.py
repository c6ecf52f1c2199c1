"""The cluster of a thousand simulated nodes: a program of the engine's own measures it and prints a table."""

import subprocess

from .paths import ROOT, THOUSAND_NODES

LIMIT_SECONDS = 300


class Failed(Exception):
    """The program ended badly or took too long."""


def run() -> str:
    """The table, in Markdown."""
    try:
        ended = subprocess.run([THOUSAND_NODES], capture_output=True, text=True, timeout=LIMIT_SECONDS, check=False)
    except subprocess.TimeoutExpired as error:
        raise Failed(f"did not end within {LIMIT_SECONDS} s") from error
    if ended.returncode:
        last = (ended.stderr.strip().splitlines() or ["no message"])[-1]
        raise Failed(f"ended with status {ended.returncode}: {last}")
    return ended.stdout.strip()


def missing() -> str | None:
    """Why it cannot run, if so."""
    return None if THOUSAND_NODES.exists() else f"{THOUSAND_NODES.relative_to(ROOT)} is missing; run benchmarks/setup"
