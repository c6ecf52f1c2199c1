"""The servers under test: started by the repository's own topology program, all pinned to one core."""

import json
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass

from .matrix import Topology
from .paths import rust_binary
from .resp import Connection

# Three primaries, as the smallest cluster has; a replica would only take its part of the servers' core.
_KINDS = {
    Topology.STANDALONE: ["standalone"],
    Topology.CLUSTER: ["cluster", "--primaries", "3", "--replicas", "0"],
}


@dataclass(frozen=True)
class Deployment:
    """Servers that a client knows by the address of the first, with a connection to each."""

    host: str
    port: int
    connections: list[Connection]


@contextmanager
def running(topology: Topology, version: str, core: int | None):
    pin = ["--pin", str(core)] if core is not None else []
    command = [str(rust_binary("topology")), *_KINDS[topology], "--version", version, *pin]
    program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        line = program.stdout.readline()
        if not line:
            raise SystemExit(f"the topology program ended with status {program.wait()} before the servers were ready")
        with connected([(node["host"], node["port"]) for node in json.loads(line)["servers"]]) as deployment:
            yield deployment
    finally:
        program.stdin.close()  # it stops its servers when this closes
        program.wait(timeout=30)


@contextmanager
def connected(addresses: list[tuple[str, int]]):
    """The servers at these addresses, which are left running."""
    connections = [Connection(*address) for address in addresses]
    try:
        yield Deployment(*addresses[0], connections)
    finally:
        for connection in connections:
            connection.close()


@dataclass(frozen=True)
class Seen:
    """What the servers saw of one measurement, warming up included."""

    commands: int
    reads: int

    @property
    def commands_per_read(self) -> float:
        """The number that tells how well a client pipelines."""
        return self.commands / max(1, self.reads)


class Watch:
    """Counts what the servers see between its making and `seen`."""

    def __init__(self, servers: list[Connection]):
        self._servers = servers
        self._before = self._counts()

    def seen(self) -> Seen:
        commands, reads = (after - before for after, before in zip(self._counts(), self._before, strict=True))
        # Of the two INFOs for each the first is among the commands, and the read that brought the second among the
        # reads.
        return Seen(commands - len(self._servers), reads - len(self._servers))

    def _counts(self) -> tuple[int, int]:
        stats = [server.info("stats") for server in self._servers]
        return (
            sum(int(one["total_commands_processed"]) for one in stats),
            sum(int(one["total_reads_processed"]) for one in stats),
        )
