"""Cluster clients on real clusters: how they are made, where commands go, and what comes back."""

import inspect
import time
from contextlib import closing
from typing import Any, Dict, List

import pytest

import calls
import glide
from conftest import PROTOCOLS, VERSION, Topology, any_client, cluster_configuration
from glide import (
    AllNodes,
    AllPrimaries,
    ByAddressRoute,
    ConnectionError,
    GlideClusterClient,
    GlideError,
    NodeAddress,
    PeriodicChecksManualInterval,
    PeriodicChecksStatus,
    RandomNode,
    ReadFrom,
    RequestError,
    Script,
    SlotIdRoute,
    SlotKeyRoute,
    SlotType,
)

NUMBER = float(VERSION.split("-")[1])
each_kind = pytest.mark.parametrize("kind", ["asyncio", "sync"])


async def port_of(client: Any, route: Any) -> int:
    """The port of the node that a route leads to."""
    return int((await client.config_get(["port"], route))[b"port"])


async def owner(client: Any, key: str) -> int:
    """The port of the primary that has a key, as the cluster itself says."""
    slot = await client.cluster_keyslot(key)
    for first, last, primary, *_ in await client.cluster_slots():
        if first <= slot <= last:
            return int(primary[1])
    raise AssertionError(f"nobody has slot {slot}")


async def keys_of_each(client: Any, prefix: str) -> Dict[int, str]:
    """A key of each primary."""
    slots = await client.cluster_slots()
    found: Dict[int, str] = {}
    for number in range(1000):
        slot = await client.cluster_keyslot(f"{prefix}{number}")
        (port,) = [primary[1] for first, last, primary, *_ in slots if first <= slot <= last]
        found.setdefault(port, f"{prefix}{number}")
        if len(found) == 3:
            break
    return found


@each_kind
async def test_any_node_is_seed_enough(kind: str, cluster: Topology, key: str) -> None:
    for server in cluster.servers:
        async with any_client(kind, cluster_configuration(server["port"])) as client:
            assert await client.set(key, str(server["port"])) == "OK"
            assert await client.get(key) == str(server["port"]).encode()


@each_kind
async def test_seeds_that_do_not_answer_delay_nobody(kind: str, cluster: Topology) -> None:
    # Nobody listens on port 1; 192.0.2.1 is nobody's address, and does not even refuse.
    config = cluster_configuration(1, cluster.port)
    config.addresses.insert(0, NodeAddress("192.0.2.1", 6379))
    begin = time.monotonic()
    async with any_client(kind, config) as client:
        assert await client.ping() == b"PONG"
    assert time.monotonic() - begin < 1.5  # Connecting may take 2 s.


@each_kind
async def test_no_seed_that_answers_is_an_error(kind: str) -> None:
    with pytest.raises(ConnectionError) as raised:
        async with any_client(kind, cluster_configuration(1)):
            pass
    assert isinstance(raised.value, glide.ClosingError)


@each_kind
async def test_a_standalone_server_is_no_cluster(kind: str, server: Topology) -> None:
    with pytest.raises(GlideError, match="cluster") as raised:
        async with any_client(kind, cluster_configuration(server.port)):
            pass
    assert isinstance(raised.value, glide.ClosingError)


@each_kind
@pytest.mark.parametrize(
    "options",
    [
        {"periodic_checks": PeriodicChecksStatus.DISABLED},
        {"periodic_checks": PeriodicChecksManualInterval(1)},
        {"advanced_config": glide.AdvancedGlideClusterClientConfiguration(refresh_topology_from_initial_nodes=True)},
        {"lazy_connect": True},
        {"client_name": "app", "inflight_requests_limit": 50},
        *({"read_from": policy, "client_az": "zone-a"} for policy in ReadFrom if "ALL_NODES" not in policy.name),
        {"read_from": ReadFrom.ALL_NODES},
    ],
    ids=lambda options: "-".join(str(getattr(value, "name", "")) or name for name, value in options.items()),
)
async def test_a_client_works_however_it_is_configured(
    kind: str, cluster: Topology, key: str, options: Dict[str, Any]
) -> None:
    async with any_client(kind, cluster_configuration(cluster.port, **options)) as client:
        pairs = {f"{key}{number}": str(number) for number in range(30)}
        assert await client.mset(pairs) == "OK"
        assert await client.wait(1, 2000) >= 1
        assert await client.mget([*pairs]) == [value.encode() for value in pairs.values()]


@pytest.mark.skipif(NUMBER < 9, reason="clusters have several databases since 9.0")
async def test_databases_of_a_cluster(key: str) -> None:
    topology = Topology("cluster", "--version", VERSION, "--replicas", "0", "--arg", "--cluster-databases 4")
    try:
        async with any_client("asyncio", cluster_configuration(topology.port)) as first:
            async with any_client("sync", cluster_configuration(topology.port, database_id=3)) as other:
                await first.set(key, "first")
                assert await other.get(key) is None
                await other.set(key, "other")
                assert await first.get(key) == b"first"
    finally:
        topology.close()


async def test_a_route_leads_to_its_node(clusters: Any, cluster: Topology, key: str) -> None:
    primaries, replicas = set(cluster.of_role("primary")), set(cluster.of_role("replica"))
    home = await owner(clusters, key)
    slot = await clusters.cluster_keyslot(key)
    assert await port_of(clusters, SlotKeyRoute(SlotType.PRIMARY, key)) == home
    assert await port_of(clusters, SlotIdRoute(SlotType.PRIMARY, slot)) == home
    replica = await port_of(clusters, SlotKeyRoute(SlotType.REPLICA, key))
    assert replica in replicas
    assert await port_of(clusters, SlotIdRoute(SlotType.REPLICA, slot)) == replica
    for port in primaries | replicas:
        assert await port_of(clusters, ByAddressRoute("127.0.0.1", port)) == port
        assert await port_of(clusters, ByAddressRoute(f"127.0.0.1:{port}")) == port
    assert await port_of(clusters, RandomNode()) in primaries | replicas

    everywhere = await clusters.config_get(["port"], AllNodes())
    assert everywhere == {f"127.0.0.1:{port}".encode(): {b"port": str(port).encode()} for port in primaries | replicas}
    on_primaries = await clusters.config_get(["port"], AllPrimaries())
    assert on_primaries == {f"127.0.0.1:{port}".encode(): {b"port": str(port).encode()} for port in primaries}
    assert await clusters.custom_command(["CONFIG", "GET", "port"], AllPrimaries()) == on_primaries


async def test_a_route_to_nobody_is_an_error(clusters: Any) -> None:
    with pytest.raises(RequestError):
        await clusters.ping(None, ByAddressRoute("127.0.0.1", 1))
    assert await clusters.ping() == b"PONG"


async def test_commands_with_many_keys_are_split(clusters: Any, key: str) -> None:
    names = [f"{key}{number}" for number in range(100)]
    assert len(await keys_of_each(clusters, key)) == 3
    assert await clusters.mset({name: name for name in names}) == "OK"
    wanted = [name.encode() for name in names]
    assert await clusters.mget(names) == wanted
    assert await clusters.mget([*reversed(names), "none", names[0]]) == [*reversed(wanted), None, wanted[0]]
    assert await clusters.custom_command(["MGET", *names]) == wanted
    assert await clusters.exists([*names, names[0]]) == 101
    assert await clusters.touch(names) == 100
    assert await clusters.unlink(names[:50]) == 50
    assert await clusters.delete(names) == 50
    assert await clusters.exists(names) == 0


async def test_a_command_that_cannot_be_split_says_so(clusters: Any, key: str) -> None:
    first, second, _ = (await keys_of_each(clusters, key)).values()
    with pytest.raises(RequestError) as raised:
        await clusters.rename(first, second)
    assert raised.value.delivery in ("NOT_SENT", "REFUSED")
    assert await clusters.set(f"{{{key}}}a", "1") == "OK"
    assert await clusters.rename(f"{{{key}}}a", f"{{{key}}}b") == "OK"


async def test_part_of_a_split_command_may_fail(clusters: Any, key: str) -> None:
    user, names = "reader-of-part", [*(await keys_of_each(clusters, key)).values()]
    await clusters.mset({name: "1" for name in names})
    denied = names[1]
    allowed = [f"~{name}" for name in names if name != denied]
    assert await clusters.acl_setuser(user, ["on", ">secret", "+@all", *allowed]) == "OK"
    try:
        port = await owner(clusters, denied)
        config = cluster_configuration(port, credentials=glide.ServerCredentials("secret", user))
        async with await GlideClusterClient.create(config) as client:
            assert await client.mget([names[0], names[2]]) == [b"1", b"1"]
            with pytest.raises(RequestError, match="NOPERM") as raised:
                await client.mget(names)
            assert raised.value.failed_keys == [denied.encode()]
            assert raised.value.server_code == "NOPERM"
            with pytest.raises(RequestError) as raised:
                await client.mset({name: "2" for name in names})
            assert raised.value.failed_keys == [denied.encode()]
        assert await clusters.mget(names) == [b"2", b"1", b"2"]
    finally:
        await clusters.acl_deluser([user])


async def test_what_does_not_fail_has_no_failed_keys(clusters: Any, key: str) -> None:
    await clusters.set(key, "text")
    with pytest.raises(RequestError, match="WRONGTYPE") as raised:
        await clusters.lpush(key, ["a"])
    assert raised.value.failed_keys == []


async def test_replies_of_several_nodes_become_one_where_they_can(clusters: Any, key: str) -> None:
    await clusters.mset({f"{key}{number}": "" for number in range(30)})
    assert await clusters.dbsize() >= 30
    each = {node: await clusters.dbsize(ByAddressRoute(node)) for node in await node_names(clusters)}
    assert await clusters.dbsize(AllPrimaries()) == sum(each.values())
    assert await clusters.ping(None, AllNodes()) == b"PONG"
    assert await clusters.config_set({"slowlog-max-len": "128"}, AllNodes()) == "OK"
    source = "return 1"
    (sha1,) = {Script(source).get_hash()}
    await clusters.script_load(source)
    assert await clusters.script_exists([sha1, "0" * 40]) == [True, False]
    assert sorted(await clusters.keys(f"{key}*")) == sorted(f"{key}{number}".encode() for number in range(30))
    assert (await clusters.random_key() or b"") != b""


async def node_names(client: Any) -> List[str]:
    return [node.decode() for node in await client.config_get(["port"], AllPrimaries())]


async def test_scripts_run_where_their_keys_are_or_where_they_shall(clusters: Any, cluster: Topology, key: str) -> None:
    script = Script("return {KEYS[1], ARGV[1], redis.call('SET', KEYS[1], ARGV[1])}")
    for name in (await keys_of_each(clusters, key)).values():
        assert await clusters.invoke_script(script, [name], ["v"]) == [name.encode(), b"v", "OK"]
        assert await clusters.get(name) == b"v"
    own = Script("return string.match(redis.call('INFO', 'server'), 'tcp_port:(%d+)') .. ARGV[1]")
    port = cluster.of_role("primary")[1]
    assert await clusters.invoke_script_route(own, ["!"], ByAddressRoute("127.0.0.1", port)) == f"{port}!".encode()
    replies = await clusters.invoke_script_route(own, ["!"], AllPrimaries())
    assert replies == {f"127.0.0.1:{port}".encode(): f"{port}!".encode() for port in cluster.of_role("primary")}
    assert await clusters.invoke_script_route(Script("return 1")) == 1
    with pytest.raises(RequestError, match="expected"):
        await clusters.invoke_script_route(Script("return redis.error_reply('ERR as expected')"), route=RandomNode())


async def test_functions_are_everywhere(clusters: Any, key: str) -> None:
    if NUMBER < 7:
        pytest.skip("functions need 7.0")
    library = "f" + "".join(character for character in key if character.isalnum())
    code = f"#!lua name={library}\nredis.register_function{{function_name='{library}', flags={{'no-writes'}}, \
callback=function(keys, args) return args[1] end}}"
    assert await clusters.function_load(code, replace=True) == library.encode()
    assert await clusters.fcall(library, [key], ["x"]) == b"x"
    assert await clusters.fcall_ro_route(library, ["x"], RandomNode()) == b"x"
    everywhere = await clusters.fcall_route(library, ["x"], AllPrimaries())
    assert [*everywhere.values()] == [b"x"] * 3
    stats = await clusters.function_stats()
    assert all(b"engines" in part for part in stats.values())
    assert await clusters.function_delete(library) == "OK"


@pytest.mark.parametrize("policy", [ReadFrom.PREFER_REPLICA, ReadFrom.ALL_NODES])
@each_kind
async def test_reads_go_to_replicas_where_the_policy_says_so(
    kind: str, cluster: Topology, key: str, policy: ReadFrom
) -> None:
    async with any_client(kind, cluster_configuration(cluster.port, read_from=policy)) as client:
        await client.set(key, "v")
        await client.wait(1, 2000)
        at_replicas = [ByAddressRoute("127.0.0.1", port) for port in cluster.of_role("replica")]

        async def served() -> int:
            texts = [await client.info([glide.InfoSection.COMMAND_STATS], route) for route in at_replicas]
            lines = [line for text in texts for line in text.decode().splitlines() if line.startswith("cmdstat_get:")]
            return sum(int(line.split("calls=")[1].split(",")[0]) for line in lines)

        before = await served()
        assert [await client.get(key) for _ in range(20)] == [b"v"] * 20
        wanted = 20 if policy is ReadFrom.PREFER_REPLICA else 10
        assert await served() - before == wanted


# Their published annotation says that there could be several replies, but they are one.
ONE = {"script_exists"}
# What several nodes answer cannot be told from the annotation of these, or they would do harm to other tests.
NOT_ASKED = {"shutdown", "shutdown_abort", "select", "wait", "waitaof", "debug", "client_kill", "client_pause"}


@pytest.mark.parametrize("protocol", PROTOCOLS, ids=lambda protocol: protocol.name)
async def test_the_nodes_answer_as_the_annotations_say(own_cluster: Topology, protocol: glide.ProtocolVersion) -> None:
    """Each example of a command that takes a route, on one node and on all primaries."""
    config = cluster_configuration(own_cluster.port, protocol=protocol)
    checked, nodes = set(), {f"127.0.0.1:{port}".encode() for port in own_cluster.of_role("primary")}
    one = f"ByAddressRoute('127.0.0.1', {own_cluster.of_role('primary')[0]})"
    async with await GlideClusterClient.create(config) as client:
        for group in calls.groups():
            for example in calls.of(group).EXAMPLES.values():
                for step in example.steps:
                    call = step.call.client or ""
                    method = getattr(client, call[len("client.") :].split("(")[0], None)
                    if method is None or method.__name__ in NOT_ASKED:
                        continue
                    if "route" not in inspect.signature(method).parameters:
                        continue
                    many = method.__name__ not in ONE and str(inspect.signature(method).return_annotation).startswith(
                        "TClusterResponse["
                    )
                    single = await answer(client, call, one)
                    several = await answer(client, call, "AllPrimaries()")
                    # What is done once, such as deleting a library, cannot be done again.
                    if isinstance(single, RequestError) or isinstance(several, RequestError):
                        continue
                    checked.add(method.__name__)
                    if many:
                        assert isinstance(several, dict) and several.keys() == nodes, (call, several)
                        kinds = {type(part) for part in several.values()}
                        assert kinds == {type(single)} or type(None) in kinds | {type(single)}, (call, kinds, single)
                    else:
                        assert type(several) is type(single), (call, single, several)
    assert len(checked) > 60


async def answer(client: Any, call: str, route: str) -> Any:
    comma = "" if call.endswith("()") else ", "
    try:
        return await calls.evaluate(f"{call[:-1]}{comma}route={route})", glide, client)
    except RequestError as error:
        return error


@each_kind
async def test_the_addresses_of_replies_are_routes_on_ipv6_too(kind: str) -> None:
    with closing(Topology("cluster", "--version", VERSION, "--replicas", "0", "--ipv6")) as servers:
        addresses = [NodeAddress("::1", servers.port)]
        async with any_client(kind, cluster_configuration(addresses=addresses)) as client:
            ids = await client.client_id(route=AllNodes())
            assert len(ids) == 3
            for node, number in ids.items():
                host, _, port = node.decode().rpartition(":")
                assert host == "[::1]"
                for route in (ByAddressRoute(node.decode()), ByAddressRoute(host, int(port))):
                    assert await client.client_id(route=route) == number
