"""The server and the cluster: what needs servers of its own, and what is refused before it is sent."""

import time
from pathlib import Path
from typing import Callable, List

import pytest

import glide
import glide_sync
from conftest import PROTOCOLS, VERSION, Topology, configuration
from glide import Batch, GlideClientConfiguration, MemoryStats, RequestError, UsageError

NUMBER = float(VERSION.split("-")[1])
each_protocol = pytest.mark.parametrize("protocol", PROTOCOLS, ids=lambda protocol: protocol.name)


def until(is_true: Callable[[], bool], seconds: float = 10) -> None:
    """Asks again as soon as the server has answered: nothing tells when it has done its work in the background."""
    deadline = time.monotonic() + seconds
    while not is_true():
        assert time.monotonic() < deadline, "not in time"


def connect(topology: Topology, protocol: glide.ProtocolVersion) -> glide_sync.GlideClient:
    return glide_sync.GlideClient.create(configuration(topology.port, protocol=protocol))


def test_saving_in_the_background(own_server: Topology) -> None:
    def is_idle() -> bool:
        info = client.info()
        return b"rdb_bgsave_in_progress:0" in info and b"aof_rewrite_in_progress:0" in info

    with connect(own_server, PROTOCOLS[0]) as client:
        assert client.bgsave() == "Background saving started"
        until(is_idle)
        assert client.bgsave_schedule().startswith("Background saving")
        until(is_idle)
        assert "rewriting" in client.bgrewriteaof()
        until(is_idle)
        with pytest.raises(RequestError):
            client.bgsave_cancel()


@each_protocol
async def test_a_shutdown_is_answered_by_the_end_of_the_connection(
    own_server: Topology, protocol: glide.ProtocolVersion
) -> None:
    async with await glide.GlideClient.create(configuration(own_server.port, protocol=protocol)) as client:
        with pytest.raises(RequestError):
            await client.shutdown_abort()
        assert await client.shutdown("NOSAVE") == "OK"


def test_replication_is_begun_and_ended(own_server: Topology) -> None:
    other = Topology("standalone", "--version", VERSION)
    try:
        with connect(own_server, PROTOCOLS[0]) as client:
            assert client.replicaof("127.0.0.1", other.port) == "OK"
            role = client.role()
            assert isinstance(role, list) and role[:3] == [b"slave", b"127.0.0.1", other.port]
            assert client.replicaof_no_one() == "OK"
            role = client.role()
            assert isinstance(role, list) and role[0] == b"master"
    finally:
        other.close()


def test_a_failover_to_a_replica() -> None:
    topology = Topology("replicas", "--version", VERSION)
    try:
        with connect(topology, PROTOCOLS[0]) as client:
            with pytest.raises(RequestError, match="No failover"):
                client.failover(abort=True)
            with pytest.raises(UsageError, match="host and port must be given together"):
                client.failover(host="127.0.0.1")
            with pytest.raises(UsageError, match="force needs host and port"):
                client.failover(force=True)
            assert client.failover("127.0.0.1", topology.servers[1]["port"], timeout_ms=5000) == "OK"
    finally:
        topology.close()


def test_users_are_kept_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "users.acl"
    file.write_text("user default on nopass ~* &* +@all\n")
    topology = Topology("standalone", "--version", VERSION, "--arg", f"--aclfile {file}")
    try:
        with connect(topology, PROTOCOLS[1]) as client:
            assert client.acl_setuser("ada", ["on", ">secret", "~a:*", "+get"]) == "OK"
            assert client.acl_save() == "OK"
            assert client.acl_deluser(["ada"]) == 1
            assert client.acl_load() == "OK"
            assert sorted(client.acl_users()) == [b"ada", b"default"]
            user = client.acl_getuser("ada") or {}
            assert user[b"keys"] == b"~a:*"
            assert user[b"flags"] >= {b"on"}  # type: ignore[operator]
    finally:
        topology.close()


async def test_a_batch_reads_as_a_client_does(client: glide.GlideClient) -> None:
    batch = Batch(is_atomic=False).memory_stats().memory_doctor().latency_latest().client_id()
    stats, doctor, latest, id = await client.exec(batch, raise_on_error=True) or []
    assert isinstance(stats, MemoryStats) and stats.total_allocated > 0 and stats.peak_percentage > 0
    assert isinstance(doctor, str) and isinstance(latest, list) and isinstance(id, int)


async def test_lists_of_what_belongs_together_are_checked(client: glide.GlideClient) -> None:
    wrong: List[object] = [[], [5], [(0, 1, 2)], "0-5"]
    for ranges in wrong:
        with pytest.raises(UsageError, match="ranges"):
            await client.cluster_addslotsrange(ranges)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="migrations"):
        await client.cluster_migrateslots([([(0, 1)],)])  # type: ignore[list-item]


@pytest.mark.skipif(NUMBER < 7.2, reason="shards have ids since 7.2")
@each_protocol
def test_a_node_describes_its_cluster(protocol: glide.ProtocolVersion) -> None:
    topology = Topology("cluster", "--version", VERSION)
    try:
        with connect(topology, protocol) as client:
            id = client.cluster_myid()
            assert b"cluster_state:ok" in client.cluster_info()
            assert client.cluster_keyslot("a") == 15495
            shards = client.cluster_shards()
            assert len(shards) == 3
            assert any(node[b"id"] == id for shard in shards for node in shard[b"nodes"])  # type: ignore
            (own,) = [slots for slots in client.cluster_slots() if slots[2][2] == id]  # type: ignore
            assert own[2] == [b"127.0.0.1", topology.port, id, {}]
            assert all(isinstance(link, dict) and link[b"node"] != id for link in client.cluster_links())
            if NUMBER >= 8.0:
                first = own[0]
                assert isinstance(first, int)
                stats = client.cluster_slot_stats(first, first)
                assert stats[0][1][b"key-count"] == 0  # type: ignore[index]
    finally:
        topology.close()


async def test_the_server_is_told_the_library_and_its_tag(config: Callable[..., GlideClientConfiguration]) -> None:
    tagged = config(client_info_tag="shop")
    async with await glide.GlideClient.create(tagged) as client:
        assert b"lib-name=GlidePy(shop)" in await client.client_info()
    with glide_sync.GlideClient.create(tagged) as sync_client:
        assert b"lib-name=GlidePy(shop)" in sync_client.client_info()
