"""What there is of clusters: routes reach the engine, and a client for one says that it is not there yet."""

import inspect
from typing import Any

import pytest

import glide
import glide_sync
from glide import (
    AllNodes,
    AllPrimaries,
    Batch,
    BatchRetryStrategy,
    ByAddressRoute,
    ClusterBatch,
    ClusterBatchOptions,
    ConfigurationError,
    GlideClusterClientConfiguration,
    NodeAddress,
    PeriodicChecksManualInterval,
    RandomNode,
    RequestError,
    Route,
    SlotIdRoute,
    SlotKeyRoute,
    SlotType,
    UsageError,
)
from glide_shared.commands._ids import PING
from glide_shared.commands.batch_options import batch_direction
from glide_shared.routes import read_routed, route_parts

ROUTES = [
    AllNodes(),
    AllPrimaries(),
    RandomNode(),
    SlotKeyRoute(SlotType.REPLICA, "kéy"),
    SlotIdRoute(SlotType.PRIMARY, 16383),
    ByAddressRoute("::1", 6379),
    ByAddressRoute("node-1:7000"),
]
each_route = pytest.mark.parametrize("route", ROUTES, ids=lambda route: type(route).__name__)


async def test_no_client_for_a_cluster_is_made_yet() -> None:
    config = GlideClusterClientConfiguration([NodeAddress()], periodic_checks=PeriodicChecksManualInterval(5))
    with pytest.raises(ConfigurationError, match="cluster mode is not available in this version yet"):
        await glide.GlideClusterClient.create(config)
    with pytest.raises(ConfigurationError, match="cluster mode is not available in this version yet"):
        glide_sync.GlideClusterClient.create(config)
    with pytest.raises(ConfigurationError, match="config must be GlideClusterClientConfiguration, not int"):
        await glide.GlideClusterClient.create(1)  # type: ignore[arg-type]


@each_route
async def test_a_route_reaches_the_engine(
    client: glide.GlideClient, sync_client: glide_sync.GlideClient, route: Route
) -> None:
    # The engine refuses it, which it could not if it had not got it.
    with pytest.raises(RequestError, match="route: only a cluster client"):
        await client._run(route_parts(route), PING)
    with pytest.raises(RequestError, match="route: only a cluster client"):
        sync_client._run(route_parts(route), PING, bytearray(b"message"))
    assert await client.ping() == sync_client.ping() == b"PONG"


async def test_the_options_of_a_batch_reach_the_engine(
    client: glide.GlideClient, sync_client: glide_sync.GlideClient
) -> None:
    batch = Batch(is_atomic=False).ping()
    for options, refusal in (
        (ClusterBatchOptions(route=SlotKeyRoute(SlotType.PRIMARY, "k")), "route: only a cluster"),
        (ClusterBatchOptions(retry_strategy=BatchRetryStrategy(True, False)), "retry: only a cluster"),
    ):
        route, retry = batch_direction(options)
        assert client._port is not None and sync_client._port is not None
        with pytest.raises(RequestError, match=refusal):
            await client._port.run_batch(batch._commands, 0, False, True, route, retry)
        with pytest.raises(RequestError, match=refusal):
            sync_client._port.run_batch(batch._commands, 0, False, True, route, retry)


def test_a_route_says_what_it_was_given() -> None:
    assert route_parts(ROUTES[3]) == (None, "kéy".encode(), None, None, 0, True)
    assert route_parts(ROUTES[4]) == (None, None, 16383, None, 0, False)
    assert route_parts(ROUTES[5]) == (None, None, None, "::1", 6379, False)
    assert route_parts(ROUTES[6]) == (None, None, None, "node-1", 7000, False)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: SlotIdRoute(SlotType.PRIMARY, 16384), "slot_id must be between 0 and 16383"),
        (lambda: SlotIdRoute(1, 1), "slot_type must be a SlotType"),
        (lambda: SlotKeyRoute(SlotType.PRIMARY, 1), "slot_key must be a str"),
        (lambda: ByAddressRoute("host"), "host must be `host:port`"),
        (lambda: ByAddressRoute("host", 70000), "port must be between 0 and 65535"),
        (lambda: route_parts("all"), "route must be a Route, not str"),
        (lambda: Route(), "one of the subclasses"),
        (lambda: ClusterBatchOptions(route=AllNodes()), "route must lead to one node"),
        (lambda: ClusterBatchOptions(retry_strategy=True), "retry_strategy must be a BatchRetryStrategy"),
        (lambda: BatchRetryStrategy(1), "retry_server_error must be a bool"),
        (lambda: PeriodicChecksManualInterval(0), "duration_in_sec must be between"),
        (lambda: GlideClusterClientConfiguration([NodeAddress()], periodic_checks=1), "periodic_checks must be"),
    ],
)
def test_what_cannot_be_meant_is_refused(make: Any, message: str) -> None:
    with pytest.raises((UsageError, ConfigurationError), match=message):
        make()


def test_a_result_is_read_for_each_node_that_answered() -> None:
    replies = {b"a:1": 1, b"b:2": 2}
    assert read_routed(str, replies, AllNodes(), False) == {b"a:1": "1", b"b:2": "2"}
    assert read_routed(str, replies, None, True) == {b"a:1": "1", b"b:2": "2"}
    assert read_routed(str, 1, None, False) == read_routed(str, 1, RandomNode(), True) == "1"


@pytest.mark.parametrize("package", [glide, glide_sync], ids=lambda package: package.__name__)
def test_methods_without_keys_take_a_route(package: Any) -> None:
    own = package.GlideClient
    for name in ("info", "ping", "config_get", "dbsize", "flushall", "function_list", "wait", "client_id"):
        cluster = inspect.signature(getattr(package.GlideClusterClient, name)).parameters
        assert [*cluster] == [*inspect.signature(getattr(own, name)).parameters, "route"], name


async def test_a_batch_goes_to_its_own_kind_of_client(client: glide.GlideClient) -> None:
    with pytest.raises(UsageError, match="batch must be a Batch, not ClusterBatch"):
        await client.exec(ClusterBatch(True).ping(), True)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="options must be BatchOptions, not ClusterBatchOptions"):
        await client.exec(Batch(True).ping(), True, ClusterBatchOptions())  # type: ignore[arg-type]
