"""Address resolvers: whom they are asked for, and what becomes of bad answers."""

import re
from typing import Any, List, Tuple

import pytest

import glide
import glide_sync
from conftest import Topology, any_client, cluster_configuration, configuration
from glide import ConnectionError, NodeAddress


@pytest.mark.parametrize("kind", ["asyncio", "sync"])
async def test_a_cluster_is_reached_through_other_addresses(kind: str, cluster: Topology, key: str) -> None:
    asked: List[Tuple[str, int]] = []

    def resolve(host: str, port: int) -> Tuple[str, int]:
        asked.append((host, port))
        return ("127.0.0.1", cluster.port) if host == "seed.invalid" else (host, port)

    config = cluster_configuration(address_resolver=resolve, addresses=[NodeAddress("seed.invalid", 7)])
    async with any_client(kind, config) as client:
        for number in range(30):
            assert await client.set(f"{key}{number}", "v") == "OK"
    assert asked[0] == ("seed.invalid", 7)
    assert {("127.0.0.1", port) for port in cluster.of_role("primary")} <= set(asked)


async def test_a_server_is_reached_through_another_address(server: Topology) -> None:
    config = configuration(1, address_resolver=lambda host, port: (host, server.port))
    async with await glide.GlideClient.create(config) as client:
        assert await client.ping() == b"PONG"
    with glide_sync.GlideClient.create(config) as sync_client:
        assert sync_client.ping() == b"PONG"


def fails(host: str, port: int) -> Any:
    raise LookupError("no such tunnel")


@pytest.mark.parametrize(
    ("resolve", "problem"),
    [
        (fails, "LookupError: no such tunnel"),
        (lambda host, port: None, "it must return a tuple of a host and a port"),
        (lambda host, port: (host, 70000), "it must return a tuple of a host and a port"),
        (lambda host, port: ("", port), "it must return a tuple of a host and a port"),
        (lambda host: (host, 1), "TypeError"),
    ],
    ids=["raises", "nothing", "large-port", "no-host", "parameters"],
)
async def test_an_answer_that_is_none_ends_the_attempt(server: Topology, resolve: Any, problem: str) -> None:
    config = configuration(server.port, address_resolver=resolve)
    with pytest.raises(ConnectionError, match=re.escape(problem)):
        await glide.GlideClient.create(config)
    with pytest.raises(ConnectionError, match=re.escape(problem)):
        glide_sync.GlideClient.create(config)
