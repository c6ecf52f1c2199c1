"""Scans over all keys of a cluster: with cursors and with iterators, and while the cluster changes."""

from typing import Any, List, Set

import pytest

import glide
import glide_sync
from conftest import Topology, any_client, cluster_configuration
from glide import ClusterScanCursor, ObjectType, RequestError

COUNT = 500


async def fill(client: Any, prefix: str) -> Set[bytes]:
    names = [f"{prefix}{number}" for number in range(COUNT)]
    await client.mset({name: "" for name in names})
    return {name.encode() for name in names}


async def scanned(client: Any, **options: Any) -> List[bytes]:
    found: List[bytes] = []
    cursor = ClusterScanCursor()
    while not cursor.is_finished():
        cursor, keys = await client.scan(cursor, **options)
        assert isinstance(cursor, ClusterScanCursor) and isinstance(keys, list)
        found += keys
    assert cursor.get_cursor() == "finished"
    return found


async def test_every_key_is_found(clusters: Any, key: str) -> None:
    wanted = await fill(clusters, key)
    await clusters.sadd(key + "set", ["a"])
    assert wanted < set(await scanned(clusters))
    assert set(await scanned(clusters, match=f"{key}*", count=17)) == wanted | {f"{key}set".encode()}
    assert set(await scanned(clusters, match=f"{key}7?".encode())) == {f"{key}7{n}".encode() for n in range(10)}
    assert await scanned(clusters, match=f"{key}*", type=ObjectType.SET) == [f"{key}set".encode()]
    assert set(await scanned(clusters, match=f"{key}*", allow_non_covered_slots=True, count=1000)) >= wanted


async def test_iterators_find_every_key(cluster: Topology, key: str) -> None:
    config = cluster_configuration(cluster.port)
    async with await glide.GlideClusterClient.create(config) as client:
        wanted = await fill(client, key)
        assert {found async for found in client.scan_iter(f"{key}*", count=17)} == wanted
        assert [found async for found in client.scan_iter(f"{key}*", type=ObjectType.HASH)] == []
        with glide_sync.GlideClusterClient.create(config) as sync_client:
            assert set(sync_client.scan_iter(f"{key}*", count=17)) == wanted
            assert next(sync_client.scan_iter(f"{key}*")) in wanted
        async for found in client.scan_iter(f"{key}*"):
            assert found in wanted
            break


async def test_a_cursor_can_be_kept_as_text_and_used_again(clusters: Any, cluster: Topology, key: str) -> None:
    wanted = await fill(clusters, key)
    cursor, first = await clusters.scan(ClusterScanCursor(), match=f"{key}*", count=20)
    kept = cursor.get_cursor()
    assert kept not in ("", "finished") and kept.isascii()
    async with any_client("asyncio", cluster_configuration(cluster.port)) as other:
        for _ in range(2):
            found, cursor = set(first), ClusterScanCursor(kept)
            while not cursor.is_finished():
                cursor, keys = await other.scan(cursor, match=f"{key}*", count=20)
                found |= set(keys)
            assert found == wanted


@pytest.mark.parametrize("text", ["foreign", "0", "17", "é", "-1:-1", "finished "])
async def test_a_cursor_that_no_scan_gave_is_refused(clusters: Any, text: str) -> None:
    with pytest.raises(RequestError, match="cursor") as raised:
        await clusters.scan(ClusterScanCursor(text))
    assert raised.value.code == "USAGE"


async def test_keys_are_found_through_a_failover(own_cluster: Topology, key: str) -> None:
    async with any_client("asyncio", cluster_configuration(own_cluster.port)) as client:
        wanted = await fill(client, key)
        assert await client.wait(1, 5000) >= 1
        found: List[bytes] = []
        cursor = ClusterScanCursor()
        replicas = own_cluster.of_role("replica")
        while not cursor.is_finished():
            cursor, keys = await client.scan(cursor, count=20)
            found += keys
            if replicas:
                own_cluster.order("failover", port=replicas.pop())
        assert replicas == [] and wanted <= set(found)


async def test_slots_that_nobody_serves_are_said(key: str) -> None:
    topology = Topology(
        "cluster", "--version", "valkey-9.1", "--replicas", "0", "--arg", "--cluster-require-full-coverage no"
    )
    try:
        async with any_client("asyncio", cluster_configuration(topology.port)) as client:
            wanted = await fill(client, key)
            slot = await client.cluster_keyslot(key + "0")
            gone = {name for name in wanted if await client.cluster_keyslot(name) == slot}
            for port in topology.of_role("primary"):
                config = glide.GlideClientConfiguration([glide.NodeAddress("127.0.0.1", port)], request_timeout=5000)
                with glide_sync.GlideClient.create(config) as node:
                    try:
                        node.cluster_delslots([slot])
                    except RequestError as error:
                        assert "unassigned" in str(error)
        async with any_client("asyncio", cluster_configuration(topology.port)) as client:
            with pytest.raises(RequestError, match="slot"):
                await scanned(client)
            assert wanted - gone <= set(await scanned(client, allow_non_covered_slots=True))
    finally:
        topology.close()
