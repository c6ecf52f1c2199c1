"""The server under test: started by the repository's own topology program, pinned to a core of its own."""

import json
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass

from .paths import rust_binary
from .resp import Connection


@contextmanager
def running(version: str, core: int | None, address: str | None):
    """Yields (host, port). `address` names a server that already runs, which is then left running."""
    if address:
        host, port = address.rsplit(":", 1)
        yield host, int(port)
        return
    pin = ["--pin", str(core)] if core is not None else []
    command = [str(rust_binary("topology")), "standalone", "--version", version, *pin]
    topology = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        line = topology.stdout.readline()
        if not line:
            raise SystemExit(f"the topology program ended with status {topology.wait()} before the server was ready")
        node = json.loads(line)["servers"][0]
        yield node["host"], node["port"]
    finally:
        topology.stdin.close()  # it stops its servers when this closes
        topology.wait(timeout=30)


@dataclass(frozen=True)
class Seen:
    """What the server saw of one measurement, warming up included."""

    commands: int
    reads: int

    @property
    def commands_per_read(self) -> float:
        """The number that tells how well a client pipelines."""
        return self.commands / max(1, self.reads)


class Watch:
    """Counts what the server sees between its making and `seen`."""

    def __init__(self, server: Connection):
        self._server = server
        self._before = self._counts()

    def seen(self) -> Seen:
        commands, reads = (after - before for after, before in zip(self._counts(), self._before, strict=True))
        # Of the two INFOs the first is among the commands, and the read that brought the second among the reads.
        return Seen(commands - 1, reads - 1)

    def _counts(self) -> tuple[int, int]:
        stats = self._server.info("stats")
        return int(stats["total_commands_processed"]), int(stats["total_reads_processed"])
