"""How much of the machine others used during a run: what tells a reader whether to trust its numbers."""

import os
import resource
import time
from pathlib import Path

from .resp import Connection


class Quiet:
    def __init__(self, servers: list[Connection]):
        self._servers = servers
        self._from = time.monotonic()
        self._before = self._others()

    def percent_used_by_others(self) -> float:
        seconds = self._others() - self._before
        machine = (time.monotonic() - self._from) * (os.cpu_count() or 1)
        return max(0.0, seconds / machine * 100)

    def _others(self) -> float:
        """CPU seconds of everything but the servers, this program and the clients that have ended."""
        return _machine() - sum(map(_server, self._servers)) - _own()


def _machine() -> float:
    # Interrupts are left out: for a loopback connection they are work of the server and the client.
    user, nice, system = (int(field) for field in Path("/proc/stat").read_text().split()[1:4])
    return (user + nice + system) / os.sysconf("SC_CLK_TCK")


def _server(server: Connection) -> float:
    cpu = server.info("cpu")
    return float(cpu["used_cpu_user"]) + float(cpu["used_cpu_sys"])


def _own() -> float:
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)
