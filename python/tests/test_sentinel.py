"""Clients that learn from sentinels where their servers are, and clients that only read."""

from typing import Iterator

import pytest

import glide
import glide_sync
from conftest import VERSION, Topology
from glide import ConfigurationError, GlideClient, GlideClientConfiguration, NodeAddress, ReadFrom

SERVICE = "mymaster"


@pytest.fixture(scope="module")
def watched() -> Iterator[Topology]:
    """A primary, a replica, and three sentinels that watch them."""
    topology = Topology("sentinel", "--version", VERSION)
    yield topology
    topology.close()


def configuration(topology: Topology, service: str = SERVICE, read_only: bool = False) -> GlideClientConfiguration:
    first, second, _ = topology.of_role("sentinel")
    addresses = [
        NodeAddress(f"sentinel://127.0.0.1:{first}/{service}"),
        NodeAddress(f"sentinel://127.0.0.1/{service}", second),
    ]
    return GlideClientConfiguration(
        addresses, read_from=ReadFrom.PREFER_REPLICA, read_only=read_only, request_timeout=5000
    )


async def test_sentinels_lead_to_the_primary(watched: Topology) -> None:
    async with await GlideClient.create(configuration(watched)) as client:
        assert await client.set("key", "value") == "OK"
        role = await client.custom_command(["ROLE"])
        assert isinstance(role, list) and role[0] == b"master"


def test_sentinels_lead_the_sync_client_to_the_primary(watched: Topology) -> None:
    with glide_sync.GlideClient.create(configuration(watched)) as client:
        assert client.set("sync", "value") == "OK"
        role = client.custom_command(["ROLE"])
        assert isinstance(role, list) and role[0] == b"master"


async def test_a_service_that_nobody_watches_is_a_configuration_error(watched: Topology) -> None:
    with pytest.raises(ConfigurationError, match=r"addresses: .*nobody"):
        await GlideClient.create(configuration(watched, service="nobody"))


async def test_a_read_only_client_reads_and_refuses_to_write(watched: Topology) -> None:
    async with await GlideClient.create(configuration(watched, read_only=True)) as client:
        assert await client.get("missing") is None
        with pytest.raises(glide.RequestError, match=r"SET .*read-only"):
            await client.set("key", "value")
