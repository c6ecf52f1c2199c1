"""What goes wrong, and how it is said: by class, code, delivery, and a message without secrets."""

import asyncio
import socket
import threading
import time
from typing import Any, Awaitable, Callable, Dict, Iterator

import pytest

import glide
import glide_sync
from conftest import PROTOCOLS, Topology, configuration
from glide import (
    AdvancedGlideClientConfiguration,
    Batch,
    BatchOptions,
    ClosingError,
    ConfigurationError,
    ConnectionError,
    ExpirySet,
    ExpiryType,
    GlideClient,
    GlideClientConfiguration,
    GlideError,
    NodeAddress,
    RequestError,
    ServerCredentials,
    TimeoutError,
    UsageError,
)

QUICK = AdvancedGlideClientConfiguration(connection_timeout=1000)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda c: c.get(5), "argument 1 of GET must be str, bytes, bytearray or memoryview, not int"),
        (lambda c: c.get(None), "argument 1 of GET must be str, bytes, bytearray or memoryview, not NoneType"),
        (lambda c: c.set("k", 1.5), "argument 2 of SET must be str, bytes, bytearray or memoryview, not float"),
        (lambda c: c.mget([]), "keys must not be empty"),
        (lambda c: c.mget("abc"), "keys must be a list, not str"),
        (lambda c: c.delete([]), "keys must not be empty"),
        (lambda c: c.mset({}), "key_value_map must not be empty"),
        (lambda c: c.mset([("a", "b")]), "key_value_map must be a mapping, not list"),
        (lambda c: c.incrby("k", "1"), "amount must be an int, not str"),
        (lambda c: c.incrby("k", 2**63), "amount must fit into 64 bits"),
        (lambda c: c.incrbyfloat("k", float("nan")), "amount must be a number"),
        (lambda c: c.client_pause(-1), "timeout must not be negative, not -1"),
        (lambda c: c.setrange("k", -1, "v"), "offset must not be negative, not -1"),
        (lambda c: c.expire("k", 1, "NX"), "option must be ExpireOptions, not str"),
        (lambda c: c.set("k", "v", "NX"), "conditional_set must be ConditionalChange or OnlyIfEqual, not str"),
        (lambda c: c.set("k", "v", expiry=10), "expiry must be ExpirySet, not int"),
        (lambda c: c.client_no_evict("MAYBE"), "mode must be one of ON, OFF, not 'MAYBE'"),
        (lambda c: c.client_setinfo("LIB-NAME"), "attribute must be a tuple of a word and its value, not str"),
        (lambda c: c.client_kill([("NOBODY", 1)]), "filters must be one of ID,"),
        (lambda c: c.custom_command([]), "command_args must not be empty"),
        (lambda c: c.custom_command(["GET", 1]), "argument 2 of a command must be str"),
        (lambda c: c.custom_command("PING"), "command_args must be a list, not str"),
        (lambda c: c.exec([], True), "batch must be a Batch, not list"),
        (lambda c: c.exec(Batch(False).ping(), "yes"), "raise_on_error must be a bool, not str"),
        (lambda c: c.exec(Batch(False).ping(), True, 5), "options must be BatchOptions, not int"),
    ],
)
async def test_a_wrong_argument_is_named_and_nothing_is_sent(
    config: Callable[..., GlideClientConfiguration], call: Callable[[Any], Awaitable[Any]], message: str
) -> None:
    async with await GlideClient.create(config()) as client:
        with pytest.raises(UsageError) as raised:
            await call(client)
    with glide_sync.GlideClient.create(config()) as sync_client, pytest.raises(UsageError, match=None) as same:
        call(sync_client)
    for error in (raised.value, same.value):
        assert message in str(error)
        assert (error.code, error.delivery) == ("USAGE", "NOT_SENT")
        assert isinstance(error, (RequestError, TypeError, ValueError))


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Batch("yes"), "is_atomic must be a bool, not str"),
        (lambda: BatchOptions(-1), "timeout must be between 1 and"),
        (lambda: BatchOptions("1"), "timeout must be an int, not str"),
        (lambda: ExpirySet("EX", 1), "expiry_type must be ExpiryType, not str"),
        (lambda: ExpirySet(ExpiryType.SEC, "1"), "value must be int or timedelta, not str"),
        (lambda: ExpirySet(ExpiryType.KEEP_TTL, 5), "value must be None, not int"),
        (lambda: Batch(False).get(1), "argument 1 of GET must be"),
        (lambda: Batch(False).mget([]), "keys must not be empty"),
    ],
)
def test_wrong_options_are_named(make: Callable[[], Any], message: str) -> None:
    with pytest.raises(UsageError) as raised:
        make()
    assert message in str(raised.value)


def test_a_configuration_of_another_kind_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="config must be GlideClientConfiguration, not dict"):
        glide_sync.GlideClient.create({"addresses": []})  # type: ignore[arg-type]


async def test_a_lone_surrogate_is_an_error(client: GlideClient) -> None:
    with pytest.raises(ValueError):
        await client.get("\ud800")


async def test_an_error_of_the_server_keeps_its_code(client: GlideClient, key: str) -> None:
    await client.custom_command(["LPUSH", key, "x"])
    with pytest.raises(RequestError) as raised:
        await client.get(key)
    error = raised.value
    assert type(error) is RequestError and str(error).startswith("WRONGTYPE")
    assert (error.code, error.server_code, error.delivery) == ("SERVER", "WRONGTYPE", "REFUSED")


class Peer:
    """Something that listens where a server should be."""

    def __init__(self, answer: bytes) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._answer = answer
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                if self._answer and connection.recv(4096):
                    connection.sendall(self._answer)
                    connection.recv(4096)

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()


@pytest.fixture
def http_server() -> Iterator[Peer]:
    peer = Peer(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
    yield peer
    peer.close()


@pytest.fixture
def silent_port() -> Iterator[int]:
    """A port that accepts and never says anything."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener.getsockname()[1]


def refused_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


async def opening_error(config: GlideClientConfiguration) -> GlideError:
    """The error that both clients give; it must come within the connection timeout, and a moment."""
    found = []
    for make in (lambda: GlideClient.create(config), lambda: asyncio.to_thread(glide_sync.GlideClient.create, config)):
        begin = time.monotonic()
        with pytest.raises(GlideError) as raised:
            await make()
        assert time.monotonic() - begin < 2.5
        assert isinstance(raised.value, ClosingError), "programs for the published package catch this"
        found.append(raised.value)
    assert type(found[0]) is type(found[1]) and found[0].code == found[1].code
    return found[0]


async def test_a_port_that_refuses() -> None:
    error = await opening_error(configuration(refused_port(), advanced_config=QUICK))
    assert isinstance(error, ConnectionError) and error.code == "CONNECTION"
    assert "127.0.0.1" in str(error) or "127.0.0.1" in str(error.node)


async def test_a_host_that_does_not_resolve() -> None:
    config = GlideClientConfiguration([NodeAddress("no-such-host.invalid", 6379)], advanced_config=QUICK)
    error = await opening_error(config)
    assert isinstance(error, ConnectionError) and "no-such-host.invalid" in f"{error} {error.node}"


async def test_a_server_that_speaks_http(http_server: Peer) -> None:
    error = await opening_error(configuration(http_server.port, advanced_config=QUICK))
    assert error.code in ("PROTOCOL", "CONNECTION"), error.code


async def test_a_server_that_says_nothing(silent_port: int) -> None:
    error = await opening_error(configuration(silent_port, advanced_config=QUICK))
    assert error.code in ("TIMEOUT", "CONNECTION"), error.code


@pytest.mark.parametrize("protocol", PROTOCOLS, ids=lambda protocol: protocol.name)
async def test_a_wrong_password_is_not_printed(protocol: glide.ProtocolVersion) -> None:
    topology = Topology("standalone", "--version", "valkey-9.1", "--password", "right-canary")
    try:
        config = configuration(topology.port, credentials=ServerCredentials("wrong-canary"), protocol=protocol)
        error = await opening_error(config)
        assert error.code == "AUTH", (error.code, str(error))
        assert "canary" not in f"{error!r} {error} {error.node}"
        right = configuration(topology.port, credentials=ServerCredentials("right-canary"), protocol=protocol)
        async with await GlideClient.create(right) as client:
            assert await client.ping() == b"PONG"
    finally:
        topology.close()


async def test_more_requests_than_the_limit_are_refused(config: Callable[..., GlideClientConfiguration]) -> None:
    async with await GlideClient.create(config(inflight_requests_limit=10)) as client:
        replies = await asyncio.gather(*(client.ping() for _ in range(50)), return_exceptions=True)
    refused = [reply for reply in replies if isinstance(reply, RequestError)]
    assert {error.code for error in refused} == {"BUSY"}
    assert 0 < len(refused) <= 40 and replies.count(b"PONG") == 50 - len(refused)


async def test_a_request_times_out_at_its_time(own_server: Topology) -> None:
    async with await GlideClient.create(configuration(own_server.port, request_timeout=100)) as client:
        own_server.order("stop")
        begin = time.monotonic()
        with pytest.raises(TimeoutError) as raised:
            await client.get("k")
        assert 0.095 < time.monotonic() - begin < 0.3
        assert (raised.value.code, raised.value.delivery) == ("TIMEOUT", "MAYBE_EXECUTED")
        own_server.order("cont")


@pytest.mark.parametrize("options", [{"timeout": 100}, {"options": BatchOptions(100)}])
async def test_a_batch_has_a_timeout_of_its_own(own_server: Topology, options: Dict[str, Any]) -> None:
    async with await GlideClient.create(configuration(own_server.port)) as client:
        own_server.order("stop")
        with pytest.raises(TimeoutError):
            await client.exec(Batch(False).get("k"), True, **options)
        own_server.order("cont")
