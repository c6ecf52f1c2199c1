"""Every command of the first slice once, with both clients and both protocols, through one list of calls."""

from datetime import datetime, timedelta, timezone
from typing import Any, Callable, List, Optional, Tuple

import pytest

import glide
import glide_sync
from glide import (
    OK,
    Batch,
    ClientPauseMode,
    ClientTrackingInfo,
    ConditionalChange,
    ExpireOptions,
    ExpiryGetEx,
    ExpirySet,
    ExpiryType,
    ExpiryTypeGetEx,
    FlushMode,
    InfoSection,
    Limit,
    ObjectType,
    OnlyIfEqual,
    OrderBy,
)

Check = Callable[[Any], bool]


def holds(check: Check) -> Check:
    """Marks an expectation that is a condition instead of a value."""
    return check


SOON = datetime.now(timezone.utc) + timedelta(hours=1)
DUMP: List[bytes] = []
SINCE = {"client_setinfo": (7, 2), "client_no_touch": (7, 2), "waitaof": (7, 2)}


def keep_dump(value: Any) -> bool:
    DUMP[:] = [value]
    return isinstance(value, bytes)


def calls(k: str, server_version: Tuple[int, ...]) -> List[Tuple[str, Tuple[Any, ...], Any]]:
    """Method, arguments, expected result or condition; run in this order. `k` prefixes every key."""
    a, b, c, n = f"{k}a", f"{k}b".encode(), f"{k}c", f"{k}n"
    steps: List[Tuple[str, Tuple[Any, ...], Any]] = [
        ("set", (a, "Hello"), OK),
        ("set", (a, b"x", ConditionalChange.ONLY_IF_DOES_NOT_EXIST), None),
        ("set", (a, "Hello", ConditionalChange.ONLY_IF_EXISTS, ExpirySet(ExpiryType.SEC, 100)), OK),
        ("set", (a, "Hello", None, ExpirySet(ExpiryType.KEEP_TTL, None), True), b"Hello"),
        ("ttl", (a,), holds(lambda ttl: 90 < ttl <= 100)),
        ("pttl", (a,), holds(lambda ttl: 90_000 < ttl <= 100_000)),
        ("persist", (a,), True),
        ("ttl", (a,), -1),
        ("append", (a, bytearray(b" World")), 11),
        ("get", (a,), b"Hello World"),
        ("getrange", (a, 0, 4), b"Hello"),
        ("substr", (a, -5, -1), b"World"),
        ("setrange", (a, 6, memoryview(b"there")), 11),
        ("strlen", (a,), 11),
        ("getset", (a, "1"), b"Hello there"),
        ("incr", (a,), 2),
        ("incrby", (a, 10), 12),
        ("decr", (a,), 11),
        ("decrby", (a, 1), 10),
        ("incrbyfloat", (a, 0.5), 10.5),
        ("getex", (a, ExpiryGetEx(ExpiryTypeGetEx.UNIX_SEC, SOON)), b"10.5"),
        ("expiretime", (a,), int(SOON.timestamp())),
        ("pexpiretime", (a,), int(SOON.timestamp()) * 1000),
        ("getex", (a, ExpiryGetEx(ExpiryTypeGetEx.PERSIST, None)), b"10.5"),
        ("getdel", (a,), b"10.5"),
        ("get", (a,), None),
        ("mset", ({a: "ohmytext", b: "mynewtext"},), OK),
        ("mget", ([a, b, c],), [b"ohmytext", b"mynewtext", None]),
        ("msetnx", ({a: "1", c: "2"},), False),
        ("lcs", (a, b), b"mytext"),
        ("lcs_len", (a, b), 6),
        ("lcs_idx", (a, b, 4, True), {b"matches": [[[4, 7], [5, 8], 4]], b"len": 6}),
        ("setnx", (c, "1"), True),
        ("setex", (c, 100, "1"), OK),
        ("psetex", (c, 100_000, "1"), OK),
        ("expire", (c, 50, ExpireOptions.NewExpiryLessThanCurrent), True),
        ("expire", (c, 500, ExpireOptions.HasNoExpiry), False),
        ("expireat", (c, int(SOON.timestamp()), ExpireOptions.HasExistingExpiry), True),
        ("pexpire", (c, 50_000, None), True),
        ("pexpireat", (c, int(SOON.timestamp() * 1000), ExpireOptions.NewExpiryGreaterThanCurrent), True),
        ("exists", ([a, b, c, n],), 3),
        ("touch", ([a, n],), 1),
        ("type", (a,), b"string"),
        ("rename", (c, n), OK),
        ("renamenx", (n, a), False),
        ("copy", (n, c, None, True), True),
        ("copy", (n, c), False),
        ("object_encoding", (c,), b"int"),
        ("object_refcount", (c,), holds(lambda count: isinstance(count, int) and count > 0)),
        # Whole seconds of the server's own clock, which may tick meanwhile.
        ("object_idletime", (c,), holds(lambda seconds: seconds in (0, 1))),
        ("dump", (c,), holds(keep_dump)),
        ("unlink", ([c],), 1),
        ("restore", (c, 0, DUMP, True), OK),
        ("get", (c,), b"1"),
        ("move", (c, 1), True),
        ("select", (1,), OK),
        ("delete", ([c],), 1),
        ("select", (0,), OK),
        ("custom_command", (["RPUSH", c, "b", "c", "a"],), 3),
        ("sort", (c, None, None, None, OrderBy.DESC, True), [b"c", b"b", b"a"]),
        ("sort_ro", (c, None, Limit(0, 1), None, None, True), [b"a"]),
        ("sort", (c, "nosort", None, ["#", f"{k}none_*"]), [b"b", None, b"c", None, b"a", None]),
        ("sort_store", (c, n, None, None, None, None, True), 3),
        ("custom_command", (["LRANGE", n, "0", "-1"],), [b"a", b"b", b"c"]),
        (
            "scan",
            ("0", f"{k}*", 10_000, ObjectType.LIST),
            holds(lambda reply: sorted(reply[1]) == [c.encode(), n.encode()]),
        ),
        ("random_key", (), holds(lambda key: isinstance(key, bytes))),
        ("keys", (f"{k}n",), [n.encode()]),
        ("delete", ([a, b, c, n],), 4),
        ("wait", (0, 10), 0),
        ("ping", (), b"PONG"),
        ("ping", ("hi",), b"hi"),
        ("echo", (b"\x00\xff",), b"\x00\xff"),
        ("client_id", (), holds(lambda id: id > 0)),
        ("client_setname", ("tester",), OK),
        ("client_getname", (), b"tester"),
        ("client_setname", ("",), OK),
        ("client_getname", (), None),
        ("client_info", (), holds(lambda text: text.startswith(b"id="))),
        ("client_list", (), holds(lambda text: b"id=" in text)),
        ("client_kill", ([("ID", 10**6)],), 0),
        ("client_unblock", (10**6,), False),
        ("client_setinfo", (("LIB-NAME", "glide"),), OK),
        ("client_no_evict", ("OFF",), OK),
        ("client_no_touch", ("OFF",), OK),
        ("client_getredir", (), -1),
        ("client_pause", (1, ClientPauseMode.WRITE), OK),
        ("client_unpause", (), OK),
        ("client_tracking_info", (), ClientTrackingInfo({"off"}, -1, set())),
        ("config_get", (["appendonly"],), {b"appendonly": b"no"}),
        ("config_set", ({"timeout": "0"},), OK),
        ("dbsize", (), holds(lambda size: isinstance(size, int))),
        ("info", ([InfoSection.SERVER],), holds(lambda text: text.startswith(b"# Server"))),
        ("role", (), holds(lambda role: role[0] == b"master")),
        ("watch", ([a],), OK),
        ("unwatch", (), OK),
        ("select", (9,), OK),
        ("set", (a, "1"), OK),
        ("flushdb", (FlushMode.SYNC,), OK),
        ("dbsize", (), 0),
        ("select", (0,), OK),
        ("migrate", ("127.0.0.1", 1, n, 0, 1000), "NOKEY"),
        ("migrate", ("127.0.0.1", 1, [n, a], 0, 1000), "NOKEY"),
    ]
    steps = [step for step in steps if server_version >= SINCE.get(step[0], (0,))]
    if server_version >= (8, 1):
        steps += [("set", (a, "1"), OK), ("set", (a, "2", OnlyIfEqual("1")), OK), ("delete", ([a],), 1)]
    if server_version >= (9, 0):
        steps += [("set", (a, "1"), OK), ("delifeq", (a, "2"), False), ("delifeq", (a, "1"), True)]
    if server_version >= (9, 1):
        steps += [("msetex", ({a: "1"}, None, ExpirySet(ExpiryType.SEC, 9)), True), ("delete", ([a],), 1)]
    return steps


def check(method: str, result: Any, expected: Any) -> None:
    if callable(expected):
        assert expected(result), f"{method} gave {result!r}"
    else:
        assert type(result) is type(expected) and result == expected, f"{method} gave {result!r}, not {expected!r}"


def resolved(args: Tuple[Any, ...]) -> Tuple[Any, ...]:
    return tuple(arg[0] if arg is DUMP else arg for arg in args)


def version_of(info: bytes) -> Tuple[int, ...]:
    lines = dict(line.split(":", 1) for line in info.decode().splitlines() if ":" in line)
    return tuple(int(part) for part in lines.get("valkey_version", lines["redis_version"]).split("."))


async def test_every_command_of_the_asyncio_client(client: glide.GlideClient, key: str) -> None:
    version = version_of(await client.info([InfoSection.SERVER]))
    for method, args, expected in calls(key, version):
        check(method, await getattr(client, method)(*resolved(args)), expected)


def test_every_command_of_the_sync_client(sync_client: glide_sync.GlideClient, key: str) -> None:
    version = version_of(sync_client.info([InfoSection.SERVER]))
    for method, args, expected in calls(key, version):
        check(method, getattr(sync_client, method)(*resolved(args)), expected)


@pytest.mark.parametrize("is_atomic", [True, False])
async def test_every_command_of_batches(client: glide.GlideClient, key: str, is_atomic: bool) -> None:
    version = version_of(await client.info([InfoSection.SERVER]))
    for method, args, expected in calls(key, version):
        add: Optional[Callable[..., Batch]] = getattr(Batch(is_atomic), method, None)
        if add is None:
            result = await getattr(client, method)(*resolved(args))
        else:
            replies = await client.exec(add(*resolved(args)), raise_on_error=True)
            assert replies is not None
            (result,) = replies
        # Batches give replies as they are; the methods that make something of them are written by hand.
        if method == "migrate":
            result = result if isinstance(result, str) else result.decode()
        check(method, result, expected)


async def test_commands_that_need_a_server_of_their_own(own_server: Any) -> None:
    from conftest import configuration

    async with await glide.GlideClient.create(configuration(own_server.port)) as client:
        assert await client.config_set({"maxmemory-policy": "allkeys-lfu"}) == OK
        assert await client.set("k", "v") == OK
        assert isinstance(await client.object_freq("k"), int)
        assert await client.flushall(FlushMode.SYNC) == OK
        assert await client.dbsize() == 0
        if version_of(await client.info([InfoSection.SERVER])) >= SINCE["waitaof"]:
            assert await client.waitaof(0, 0, 10) == [0, 0]
        with pytest.raises(glide.RequestError):
            await client.client_kill_address("127.0.0.1:1")
        with pytest.raises(glide.RequestError):
            await client.client_import_source("ON")
