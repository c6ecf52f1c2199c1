"""Batches on a cluster: where they go, what they give, and what is refused before anything is sent."""

from typing import Any, List

import pytest

import glide
from conftest import Topology, any_client, cluster_configuration
from glide import (
    BatchRetryStrategy,
    ByAddressRoute,
    ClusterBatch,
    ClusterBatchOptions,
    RandomNode,
    RequestError,
    SlotKeyRoute,
    SlotType,
    TimeoutError,
    UsageError,
)
from test_cluster_client import keys_of_each


async def test_a_pipeline_is_spread_over_the_nodes_in_order(clusters: Any, key: str) -> None:
    batch, wanted = ClusterBatch(is_atomic=False), []
    for number in range(100):
        batch.set(f"{key}{number}", str(number)).get(f"{key}{number}").incrby(f"{key}{number}", 1)
        wanted += ["OK", str(number).encode(), number + 1]
    assert await clusters.exec(batch, raise_on_error=True) == wanted


async def test_commands_in_a_pipeline_are_split_and_go_to_several_nodes(
    clusters: Any, cluster: Topology, key: str
) -> None:
    names = [*(await keys_of_each(clusters, key)).values()]
    batch = ClusterBatch(is_atomic=False).mset({name: name for name in names}).mget([*names, "none"])
    batch.exists(names).config_get(["port"]).dbsize().ping().memory_doctor().delete(names)
    replies = await clusters.exec(batch, raise_on_error=True)
    assert replies[:3] == ["OK", [*(name.encode() for name in names), None], 3]
    assert replies[3][b"port"].decode() in {str(server["port"]) for server in cluster.servers}
    assert isinstance(replies[4], int) and replies[4] >= 3
    assert replies[5] == b"PONG"
    assert len(replies[6]) >= 3 and all(type(text) is str for text in replies[6].values())
    assert replies[7] == 3


async def test_a_transaction_runs_where_its_keys_are(clusters: Any, key: str) -> None:
    for name in (await keys_of_each(clusters, key)).values():
        tag = f"{{{name}}}"
        batch = ClusterBatch(is_atomic=True).set(tag, "10").incrby(tag, 5).mset({tag + "a": "1"}).mget([tag, tag + "a"])
        assert await clusters.exec(batch, raise_on_error=True) == ["OK", 15, "OK", [b"15", b"1"]]
    assert await clusters.exec(ClusterBatch(is_atomic=True).ping("x"), raise_on_error=True) == [b"x"]


async def test_a_transaction_over_several_slots_is_refused_before_it_is_sent(clusters: Any, key: str) -> None:
    first, second, _ = (await keys_of_each(clusters, key)).values()
    for batch in (
        ClusterBatch(is_atomic=True).set(first, "1").set(second, "1"),
        ClusterBatch(is_atomic=True).mset({first: "1", second: "1"}),
    ):
        with pytest.raises(UsageError, match="slot") as raised:
            await clusters.exec(batch, raise_on_error=False)
        assert raised.value.delivery == "NOT_SENT"
    assert await clusters.exists([first, second]) == 0


async def test_errors_stay_in_their_places_or_are_raised(clusters: Any, key: str) -> None:
    names = [*(await keys_of_each(clusters, key)).values()]
    await clusters.mset({name: "text" for name in names})
    batch = ClusterBatch(is_atomic=False).get(names[0]).lpush(names[1], ["a"]).get(names[2])
    replies = await clusters.exec(batch, raise_on_error=False)
    assert (replies[0], replies[2]) == (b"text", b"text")
    assert isinstance(replies[1], RequestError) and "WRONGTYPE" in str(replies[1])
    with pytest.raises(RequestError, match="WRONGTYPE"):
        await clusters.exec(batch, raise_on_error=True)
    tag = f"{{{names[0]}}}"
    atomic = ClusterBatch(is_atomic=True).set(tag, "text").lpush(tag, ["a"]).get(tag)
    replies = await clusters.exec(atomic, raise_on_error=False)
    assert replies[0] == "OK" and isinstance(replies[1], RequestError) and replies[2] == b"text"


async def test_a_batch_goes_to_one_node_where_a_route_says_so(clusters: Any, cluster: Topology, key: str) -> None:
    for port in cluster.of_role("primary"):
        options = ClusterBatchOptions(route=ByAddressRoute("127.0.0.1", port))
        batch = ClusterBatch(is_atomic=False).config_get(["port"]).memory_doctor()
        found, text = await clusters.exec(batch, True, options)
        assert found == {b"port": str(port).encode()} and type(text) is str
    for is_atomic in (True, False):
        options = ClusterBatchOptions(route=SlotKeyRoute(SlotType.PRIMARY, key), timeout=2000)
        assert await clusters.exec(ClusterBatch(is_atomic).set(key, "v").get(key), True, options) == ["OK", b"v"]
        assert await clusters.exec(ClusterBatch(is_atomic).ping(), True, ClusterBatchOptions(route=RandomNode()))


async def test_a_watched_key_guards_a_transaction(clusters: Any, cluster: Topology, key: str) -> None:
    await clusters.set(key, "1")
    await clusters.watch([key])
    async with any_client("asyncio", cluster_configuration(cluster.port)) as other:
        await other.set(key, "2")
    assert await clusters.exec(ClusterBatch(is_atomic=True).set(key, "3"), raise_on_error=True) is None
    assert await clusters.get(key) == b"2"
    assert await clusters.exec(ClusterBatch(is_atomic=True).set(key, "3"), raise_on_error=True) == ["OK"]


async def test_a_batch_has_a_time_of_its_own(own_cluster: Topology, key: str) -> None:
    async with any_client("asyncio", cluster_configuration(own_cluster.port)) as client:
        port, name = next(iter((await keys_of_each(client, key)).items()))
        own_cluster.order("stop", port=port)
        with pytest.raises(TimeoutError):
            await client.exec(ClusterBatch(False).get(name), True, ClusterBatchOptions(timeout=50))
        own_cluster.order("cont", port=port)


async def test_a_retry_strategy_is_for_pipelines(clusters: Any, key: str) -> None:
    strategy = BatchRetryStrategy(retry_server_error=True, retry_connection_error=True)
    options = ClusterBatchOptions(retry_strategy=strategy)
    batch = ClusterBatch(is_atomic=False).set(key, "v").get(key)
    assert await clusters.exec(batch, True, options) == ["OK", b"v"]
    with pytest.raises(UsageError, match="retry_strategy is for batches that are not atomic"):
        await clusters.exec(ClusterBatch(is_atomic=True).get(key), True, options)


async def test_what_is_no_batch_for_a_cluster_is_refused(clusters: Any) -> None:
    wrong: List[Any] = [glide.Batch(False).ping(), "batch"]
    for batch in wrong:
        with pytest.raises(UsageError, match="batch must be a ClusterBatch"):
            await clusters.exec(batch, True)
    with pytest.raises(UsageError, match="options must be ClusterBatchOptions, not BatchOptions"):
        await clusters.exec(ClusterBatch(False).ping(), True, glide.BatchOptions())
