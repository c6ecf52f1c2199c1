"""Which servers a standalone client uses, and how it finds them."""

from contextlib import asynccontextmanager
from typing import Any, AsyncIterator, Iterator

import pytest

import glide
import glide_sync
from conftest import VERSION, Awaited, Topology
from glide import ConfigurationError, GlideClientConfiguration, NodeAddress, NodeDiscoveryMode, ReadFrom, RequestError

each_kind = pytest.mark.parametrize("kind", ["asyncio", "sync"])


@pytest.fixture(scope="module")
def replicated() -> Iterator[Topology]:
    topology = Topology("replicas", "--version", VERSION, "--replicas", "2")
    yield topology
    topology.close()


@asynccontextmanager
async def connected(kind: str, *ports: int, **options: Any) -> AsyncIterator[Any]:
    addresses = [NodeAddress("127.0.0.1", port) for port in ports]
    config = GlideClientConfiguration(addresses, request_timeout=5000, **options)
    if kind == "asyncio":
        async with await glide.GlideClient.create(config) as client:
            yield client
    else:
        with glide_sync.GlideClient.create(config) as sync_client:
            yield Awaited(sync_client)


@each_kind
async def test_one_replica_is_enough_to_find_all(kind: str, replicated: Topology, key: str) -> None:
    (first, _) = replicated.of_role("replica")
    mode = NodeDiscoveryMode.DISCOVER_ALL
    async with connected(kind, first, node_discovery_mode=mode, read_from=ReadFrom.PREFER_REPLICA) as client:
        assert await client.set(key, "v") == "OK"
        assert await client.wait(2, 5000) == 2
        assert await client.get(key) == b"v"


@each_kind
async def test_a_client_that_only_reads_needs_no_primary(kind: str, replicated: Topology, key: str) -> None:
    async with connected(kind, replicated.port) as client:
        await client.set(key, "v")
        assert await client.wait(2, 5000) == 2
    (first, second) = replicated.of_role("replica")
    async with connected(kind, first, second, read_only=True) as client:
        assert await client.get(key) == b"v"
        with pytest.raises(RequestError, match="read") as raised:
            await client.set(key, "other")
        assert raised.value.delivery == "NOT_SENT"
        assert await client.get(key) == b"v"


@each_kind
async def test_static_takes_the_first_address_for_the_primary(kind: str, replicated: Topology, key: str) -> None:
    (first, second) = replicated.of_role("replica")
    mode = NodeDiscoveryMode.STATIC
    async with connected(kind, replicated.port, first, second, node_discovery_mode=mode) as client:
        assert await client.set(key, "v") == "OK"
    async with connected(kind, first, replicated.port, node_discovery_mode=mode) as client:
        with pytest.raises(RequestError, match="READONLY"):
            await client.set(key, "v")


async def test_contradictions_are_named(replicated: Topology) -> None:
    for policy in (ReadFrom.AZ_AFFINITY, ReadFrom.AZ_AFFINITY_REPLICAS_AND_PRIMARY):
        with pytest.raises(ConfigurationError, match="client_az"):
            GlideClientConfiguration([NodeAddress("127.0.0.1", replicated.port)], read_from=policy)


@each_kind
async def test_sentinels_say_who_the_primary_is(kind: str, key: str) -> None:
    topology = Topology("sentinel", "--version", VERSION)
    try:
        name = topology.about["sentinel"]["name"]
        sentinels = [NodeAddress(f"sentinel://127.0.0.1:{port}/{name}") for port in topology.of_role("sentinel")]
        assert sentinels
        config = GlideClientConfiguration(sentinels, request_timeout=5000)
        client: Any
        if kind == "asyncio":
            client = await glide.GlideClient.create(config)
        else:
            client = Awaited(glide_sync.GlideClient.create(config))
        assert await client.set(key, "v") == "OK"
        assert (await client.role())[0] == b"master"
        await client.close()
    finally:
        topology.close()
