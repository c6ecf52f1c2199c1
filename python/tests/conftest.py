"""Servers and clients for the tests."""

import json
import os
import subprocess
from contextlib import asynccontextmanager
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
            self.about = self._read()
        except BaseException:
            self.close()
            raise
        self.servers: List[Dict[str, Any]] = self.about["servers"]
        self.port: int = self.servers[0]["port"]

    def order(self, op: str, **more: Any) -> Dict[str, Any]:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"op": op, "port": self.port, **more}) + "\n")
        self.process.stdin.flush()
        return self._read()

    def of_role(self, role: str) -> List[int]:
        """The ports of the servers that had this role when they were started."""
        return [server["port"] for server in self.servers if server["role"] == role]

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


@pytest.fixture(scope="session")
def cluster() -> Iterator[Topology]:
    """Three primaries with a replica each, that all tests share; each keeps to its own keys."""
    topology = Topology("cluster", "--version", VERSION)
    yield topology
    topology.close()


@pytest.fixture
def own_cluster() -> Iterator[Topology]:
    """A cluster that the test may break."""
    topology = Topology("cluster", "--version", VERSION)
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


def cluster_configuration(*ports: int, **options: Any) -> glide.GlideClusterClientConfiguration:
    options.setdefault("request_timeout", 5000)
    options.setdefault("addresses", [glide.NodeAddress("127.0.0.1", port) for port in ports])
    return glide.GlideClusterClientConfiguration(**options)


class Awaited:
    """A sync client that is called as an asyncio one is, so that a test can be for both."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method = getattr(self._client, name)

        async def call(*args: Any, **options: Any) -> Any:
            return method(*args, **options)

        return call


@asynccontextmanager
async def any_client(kind: str, config: glide.GlideClusterClientConfiguration) -> AsyncIterator[Any]:
    """A cluster client of a kind, `asyncio` or `sync`, whose methods are awaited."""
    if kind == "asyncio":
        async with await glide.GlideClusterClient.create(config) as client:
            yield client
    else:
        with glide_sync.GlideClusterClient.create(config) as sync_client:
            yield Awaited(sync_client)


@pytest_asyncio.fixture(params=["asyncio-RESP2", "asyncio-RESP3", "sync-RESP2", "sync-RESP3"])
async def clusters(request: pytest.FixtureRequest, cluster: Topology) -> AsyncIterator[Any]:
    """Clients of both kinds for the cluster, with each protocol; their methods are awaited."""
    kind, protocol = request.param.split("-")
    config = cluster_configuration(cluster.port, protocol=glide.ProtocolVersion[protocol])
    async with any_client(kind, config) as client:
        yield client
