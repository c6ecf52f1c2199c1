"""Servers and clients for the tests."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any, AsyncIterator, Callable, Dict, Iterator, List

import pytest
import pytest_asyncio

import glide
import glide_sync

ROOT = Path(__file__).resolve().parents[2]
TOPOLOGY = ROOT / "target" / "debug" / "topology"
VERSION = os.environ.get("GLIDE_SERVER_VERSION", "valkey-9.1")
PROTOCOLS = [glide.ProtocolVersion.RESP2, glide.ProtocolVersion.RESP3]


class Topology:
    """Throw-away servers, and the faults they can be given."""

    def __init__(self, *args: str) -> None:
        self.process = subprocess.Popen(
            [str(TOPOLOGY), *args], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        try:
            self.servers: List[Dict[str, Any]] = self._read()["servers"]
        except BaseException:
            self.close()
            raise
        self.port: int = self.servers[0]["port"]

    def order(self, op: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"op": op, "port": self.port}) + "\n")
        self.process.stdin.flush()
        self._read()

    def _read(self) -> Dict[str, Any]:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        answer: Dict[str, Any] = json.loads(line or '{"error": "the topology ended"}')
        if "error" in answer:
            pytest.fail(f"topology: {answer['error']}")
        return answer

    def close(self) -> None:
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


@pytest.fixture(scope="session")
def server() -> Iterator[Topology]:
    """A server that all tests share; each keeps to its own keys."""
    topology = Topology("standalone", "--version", VERSION)
    yield topology
    topology.close()


@pytest.fixture
def own_server() -> Iterator[Topology]:
    """A server that the test may break."""
    topology = Topology("standalone", "--version", VERSION)
    yield topology
    topology.close()


@pytest.fixture
def key(request: pytest.FixtureRequest) -> str:
    """A key prefix of the test's own, without characters that glob patterns know."""
    return "".join(c if c.isalnum() else "-" for c in request.node.name) + ":"


def configuration(port: int, **options: Any) -> glide.GlideClientConfiguration:
    options.setdefault("request_timeout", 5000)
    return glide.GlideClientConfiguration([glide.NodeAddress("127.0.0.1", port)], **options)


@pytest.fixture
def config(server: Topology) -> Callable[..., glide.GlideClientConfiguration]:
    return lambda **options: configuration(server.port, **options)


@pytest_asyncio.fixture(params=PROTOCOLS, ids=lambda protocol: protocol.name)
async def client(request: pytest.FixtureRequest, server: Topology) -> AsyncIterator[glide.GlideClient]:
    async with await glide.GlideClient.create(configuration(server.port, protocol=request.param)) as client:
        yield client


@pytest.fixture(params=PROTOCOLS, ids=lambda protocol: protocol.name)
def sync_client(request: pytest.FixtureRequest, server: Topology) -> Iterator[glide_sync.GlideClient]:
    with glide_sync.GlideClient.create(configuration(server.port, protocol=request.param)) as client:
        yield client
