"""What a reader of the report must know about the machine and the versions; no names of hosts, users or folders."""

import json
import os
import platform
import re
import subprocess
import tomllib
from pathlib import Path

from .paths import BENCHMARKS, ROOT
from .resp import Connection


def versions(server: Connection) -> dict[str, str]:
    info = server.info("server")
    name = info.get("server_name", "redis")
    version = info.get(f"{name}_version", info["redis_version"])
    return {
        f"server ({name})": version,
        "this repository": _commit(),
        **{f"Rust: {name}": version for name, version in _cargo().items()},
        **{f"Node: {name}": version for name, version in _npm().items()},
        **{f"Python: {name}": version for name, version in _requirements().items()},
        "rustc": _first_line("rustc", "--version"),
        "node": _first_line("node", "--version"),
        "python": platform.python_version(),
    }


def machine() -> dict[str, str]:
    cpu = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30
    return {
        "CPU": f"{cpu.group(1) if cpu else platform.machine()}, {os.cpu_count()} cores",
        "memory": f"{memory:.0f} GB",
        "kernel": platform.release().split("-")[0],
    }


def _commit() -> str:
    commit = _first_line("git", "-C", str(ROOT), "rev-parse", "--short", "HEAD")
    changed = subprocess.run(["git", "-C", str(ROOT), "diff", "--quiet", "HEAD"], check=False).returncode
    return f"{commit} with changes" if changed else commit


def _cargo() -> dict[str, str]:
    manifest = tomllib.loads((BENCHMARKS / "rust" / "Cargo.toml").read_text())
    return {name: manifest["dependencies"][name]["version"].lstrip("=") for name in ("redis", "fred")}


def _npm() -> dict[str, str]:
    manifest = json.loads((BENCHMARKS / "node" / "package.json").read_text())
    return {name: version.rsplit("@", 1)[-1] for name, version in manifest["dependencies"].items()}


def _requirements() -> dict[str, str]:
    """The packages under test, which come before what they bring along."""
    lines = set()
    for path in (BENCHMARKS / "python" / "requirements").glob("*.txt"):
        own, _, _ = path.read_text().partition("# brought along")
        lines |= {line for line in own.split() if "==" in line}
    return dict(line.split("==") for line in sorted(lines))


def _first_line(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()[0]
