"""What cluster clients send, and what they refuse to: no servers of a cluster are needed here."""

import inspect
import re
from typing import Any, List

import pytest

import calls
import glide
import glide_sync
from glide import (
    AdvancedGlideClusterClientConfiguration,
    AllNodes,
    AllPrimaries,
    Batch,
    BatchRetryStrategy,
    ByAddressRoute,
    ClosingError,
    ClusterBatch,
    ClusterBatchOptions,
    ClusterScanCursor,
    ConfigurationError,
    GlideClusterClientConfiguration,
    NodeAddress,
    PeriodicChecksManualInterval,
    PeriodicChecksStatus,
    RandomNode,
    RequestError,
    Route,
    Script,
    SlotIdRoute,
    SlotKeyRoute,
    SlotType,
    UsageError,
)
from glide_shared.commands import _ids
from glide_shared.commands.batch import read_results
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


async def test_the_configuration_must_be_one_for_a_cluster() -> None:
    config = glide.GlideClientConfiguration([NodeAddress()])
    expected = "config must be GlideClusterClientConfiguration, not GlideClientConfiguration"
    with pytest.raises(ConfigurationError, match=expected):
        await glide.GlideClusterClient.create(config)
    with pytest.raises(ConfigurationError, match=expected):
        glide_sync.GlideClusterClient.create(config)


@pytest.mark.parametrize(
    ("options", "cluster"),
    [
        ({}, (0, False, False)),
        ({"periodic_checks": PeriodicChecksStatus.DISABLED}, (0, True, False)),
        ({"periodic_checks": PeriodicChecksManualInterval(5)}, (5000, False, False)),
        (
            {"advanced_config": AdvancedGlideClusterClientConfiguration(refresh_topology_from_initial_nodes=True)},
            (0, False, True),
        ),
    ],
)
def test_the_upkeep_of_the_topology_reaches_the_engine(options: Any, cluster: Any) -> None:
    assert GlideClusterClientConfiguration([NodeAddress()], **options)._settings()["cluster"] == cluster


def test_how_many_may_wait_for_a_node_reaches_the_engine() -> None:
    for size, limit in ((None, 0), (1, 1), (2000, 2000)):
        config = GlideClusterClientConfiguration([NodeAddress()], recovery_requests_queue_size=size)
        assert config._settings()["waiting_limit"] == limit


@each_route
async def test_a_route_reaches_the_engine(
    client: glide.GlideClient, sync_client: glide_sync.GlideClient, route: Route
) -> None:
    # The engine refuses it, which it could not if it had not got it.
    with pytest.raises(RequestError, match="route: only a cluster client"):
        await client._run(route_parts(route), _ids.PING)
    with pytest.raises(RequestError, match="route: only a cluster client"):
        sync_client._run(route_parts(route), _ids.PING, bytearray(b"message"))
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
    for route in (
        ByAddressRoute("[::1]:7000"),
        ByAddressRoute("[::1]", 7000),
        ByAddressRoute("::1:7000"),
        ByAddressRoute("::1", 7000),
    ):
        assert route_parts(route) == (None, None, None, "::1", 7000, False)
    assert route_parts(ByAddressRoute("[[::1]]", 1)).host == "[::1]"


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
        (lambda: PeriodicChecksManualInterval(10**7), "duration_in_sec must be between 1 and 4294967, not 10000000"),
        (
            lambda: GlideClusterClientConfiguration([NodeAddress()], recovery_requests_queue_size=0),
            "recovery_requests_queue_size must be between 1 and",
        ),
        (lambda: ClusterScanCursor(b"0"), "new_cursor must be a str, not bytes"),
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


class Asked(Exception):
    """What a client was about to send."""


def ask(*words: Any) -> Any:
    raise Asked([bytes(word) if isinstance(word, (bytes, bytearray, memoryview)) else word for word in words])


def asked_of(package: Any, client: Any, expression: Any) -> List[Any]:
    """The words of a call, with the route before them if there is one."""
    client._run = ask
    with pytest.raises(Asked) as raised:
        call = calls.evaluate(expression, package, client)
        while True:  # A coroutine that has not asked yet waits for nothing.
            call.send(None)
    found: List[Any] = raised.value.args[0]
    return found


# What a cluster has in another form: a cursor of its own kind, one key at a time, and an order of its own.
OTHERWISE = {"copy", "migrate", "scan"}


@pytest.mark.parametrize("package", [glide, glide_sync], ids=lambda package: package.__name__)
def test_a_cluster_client_sends_what_a_standalone_client_sends(package: Any) -> None:
    addresses = [NodeAddress()]
    own = package.GlideClient(glide.GlideClientConfiguration(addresses))
    cluster = package.GlideClusterClient(GlideClusterClientConfiguration(addresses))
    compared, without = 0, set()
    for group in calls.groups():
        for call in calls.of(group).CASES.values():
            method = re.match(r"client\.(\w+)\(", call.client)
            if method is None or method[1] in OTHERWISE:
                continue
            if not hasattr(cluster, method[1]):
                without.add(method[1])
                continue
            words = asked_of(package, own, call.client)
            assert asked_of(package, cluster, call.client) == words, call.client
            if "route" in inspect.signature(getattr(cluster, method[1])).parameters:
                comma = "" if call.client.endswith("()") else ", "
                routed = f"{call.client[:-1]}{comma}route=AllNodes())"
                assert asked_of(package, cluster, routed) == [route_parts(AllNodes()), *words], routed
            compared += 1
    assert compared > 700
    assert without == {"failover", "replicaof", "replicaof_no_one", "slaveof", "slaveof_no_one"}


@pytest.mark.parametrize("package", [glide, glide_sync], ids=lambda package: package.__name__)
def test_what_only_a_cluster_has(package: Any) -> None:
    cluster = package.GlideClusterClient(GlideClusterClientConfiguration([NodeAddress()]))
    route = route_parts(AllPrimaries())
    for expression, words in (
        ('client.copy("a", "b", True, 0)', [_ids.COPY, "a", "b", "DB", "0", "REPLACE"]),
        ('client.migrate("h", 1, "k", 0, 9)', [_ids.MIGRATE, "h", "1", "k", "0", "9"]),
        ('client.publish("m", "c")', [_ids.PUBLISH, "c", "m"]),
        ('client.publish("m", "c", sharded=True)', [_ids.SPUBLISH, "c", "m"]),
        ('client.fcall_route("f", ["a"], AllPrimaries())', [route, _ids.FCALL, "f", "0", "a"]),
        ('client.fcall_ro_route("f", route=AllPrimaries())', [route, _ids.FCALL_RO, "f", "0"]),
        ('client.custom_command(["PING"], AllPrimaries())', [route, 0, "PING"]),
    ):
        assert asked_of(package, cluster, expression) == words
    batch = ClusterBatch(is_atomic=True)
    assert batch.copy("a", "b", True).publish("m", "c", True).pubsub_shardchannels() is batch
    assert len(batch) == 3 and not hasattr(batch, "select")


def test_a_cursor_says_where_it_stands() -> None:
    assert ClusterScanCursor().get_cursor() == "" and not ClusterScanCursor().is_finished()
    assert ClusterScanCursor("finished").is_finished()
    assert ClusterScanCursor("x").get_cursor() == "x" and repr(ClusterScanCursor("x")) == "ClusterScanCursor('x')"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"cursor": "0"}, "cursor must be a ClusterScanCursor, not str"),
        ({"cursor": ClusterScanCursor("finished")}, "cursor is of a scan that is finished"),
        ({"match": 5}, "match must be str or bytes, not int"),
        ({"count": 0}, "count must be between 1 and 4294967295, not 0"),
        ({"count": "5"}, "count must be an int, not str"),
        ({"type": "string"}, "type must be ObjectType, not str"),
        ({"allow_non_covered_slots": 1}, "allow_non_covered_slots must be a bool, not int"),
    ],
)
async def test_a_scan_that_cannot_be_meant_is_refused(arguments: Any, message: str) -> None:
    arguments = {"cursor": ClusterScanCursor(), **arguments}
    config = GlideClusterClientConfiguration([NodeAddress()])
    with pytest.raises(UsageError, match=message):
        await glide.GlideClusterClient(config).scan(**arguments)
    with pytest.raises(UsageError, match=message):
        glide_sync.GlideClusterClient(config).scan(**arguments)


async def test_a_client_that_is_not_connected_says_so() -> None:
    config = GlideClusterClientConfiguration([NodeAddress()])
    client, sync_client = glide.GlideClusterClient(config), glide_sync.GlideClusterClient(config)
    script = Script("return 1")
    for ask in (
        lambda client: client.scan(ClusterScanCursor()),
        lambda client: client.invoke_script_route(script),
        lambda client: client.exec(ClusterBatch(False).ping(), True),
        lambda client: client.get("k"),
    ):
        with pytest.raises(ClosingError, match=r"create\(\)"):
            await ask(client)
        with pytest.raises(ClosingError, match=r"create\(\)"):
            ask(sync_client)


def test_a_batch_reads_the_reply_of_each_node() -> None:
    batch = ClusterBatch(is_atomic=False).memory_doctor().acl_dryrun("default", "GET", ["a"])
    failed = RequestError("no")
    readers = batch._readers
    found = read_results(readers, [{b"a:1": b"fine", b"b:2": failed}, b"OK"], True)
    assert found == [{b"a:1": "fine", b"b:2": failed}, "OK"]
    assert read_results(readers, [b"fine", failed], False) == ["fine", failed]
    assert read_results(readers, [failed, failed], True) == [failed, failed]
    assert read_results(readers, None, True) is None


async def test_a_change_of_a_batch_that_runs_is_not_for_this_run() -> None:
    # Each change comes between sending and the reply; so it does where another task or thread has the batch, too.
    def changing(change: Any, replies: List[Any]) -> Any:
        def run_batch(batch: Any, *_: Any) -> Any:
            change(batch)
            return list(replies)

        return run_batch

    def waited(run_batch: Any) -> Any:
        async def run(*arguments: Any) -> Any:
            return run_batch(*arguments)

        return run

    for kind, config, own in (
        ("GlideClient", glide.GlideClientConfiguration([NodeAddress()]), Batch),
        ("GlideClusterClient", GlideClusterClientConfiguration([NodeAddress()]), ClusterBatch),
    ):
        for change in (lambda batch: batch.clear(), lambda batch: batch.memory_doctor().memory_doctor()):
            batch = own(is_atomic=True).acl_dryrun("default", "GET", ["a"])
            client: Any = getattr(glide, kind)(config)
            client._run_batch = waited(changing(change, [b"OK"]))
            assert await client.exec(batch, True) == ["OK"]
            batch = own(is_atomic=True).acl_dryrun("default", "GET", ["a"])
            client = getattr(glide_sync, kind)(config)
            client._run_batch = changing(change, [b"OK"])
            assert client.exec(batch, True) == ["OK"]
