"""The shared cases of commands: each call is made with both clients against a loopback, which keeps the words
and answers with the recorded bytes, in each protocol."""

import contextlib
import inspect
import re
import socket
import threading
from types import TracebackType
from typing import Any, Dict, List, Optional, Type

import pytest

import calls
import glide
import glide_sync
from conftest import configuration
from glide import Batch, ProtocolVersion, RequestError
from vectors import VECTORS, cases, same

CASES = [(group, case) for group in calls.groups() for case in cases(group)]


class Loopback:
    """Speaks just enough of the protocol for one client, and records what it is asked."""

    def __init__(self, protocol: ProtocolVersion, reply: bytes) -> None:
        self._protocol, self._reply = protocol, reply
        self.asked: List[List[bytes]] = []
        self.recording = False  # from when the client is connected
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> "Loopback":
        self._thread.start()
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)  # ends the wait for the next connection
        self._listener.close()
        self._thread.join()

    def _serve(self) -> None:
        serving = []
        # Commands that may wait have connections of their own.
        with contextlib.suppress(OSError):  # closed
            while True:
                connection, _ = self._listener.accept()
                serving.append(threading.Thread(target=self._answer_all, args=[connection], daemon=True))
                serving[-1].start()
        for thread in serving:
            thread.join()

    def _answer_all(self, connection: socket.socket) -> None:
        is_greeted = False
        with connection, connection.makefile("rb") as requests:
            while header := requests.readline():
                words = []
                for _ in range(int(header[1:])):
                    length = int(requests.readline()[1:])
                    words.append(requests.read(length + 2)[:-2])
                if self.recording and is_greeted:
                    self.asked.append(words)
                    connection.sendall(self._reply)
                else:
                    connection.sendall(self._greet(words))
                is_greeted |= words == [b"PING"]

    def _greet(self, words: List[bytes]) -> bytes:
        if words[0] == b"HELLO":
            return b"%1\r\n$5\r\nproto\r\n:3\r\n" if self._protocol is ProtocolVersion.RESP3 else b"-ERR unknown\r\n"
        if words == [b"CLIENT", b"ID"]:
            return b":1\r\n"
        return {b"PING": b"+PONG\r\n", b"ROLE": b"*3\r\n$6\r\nmaster\r\n:0\r\n*0\r\n"}.get(words[0], b"+OK\r\n")


def call_of(group: str, case: Dict[str, Any]) -> calls.Call:
    call: calls.Call = calls.of(group).CASES[case["name"]]
    return call


def check(case: Dict[str, Any], call: calls.Call, asked: List[List[bytes]], result: Any) -> None:
    words = [bytes.fromhex(word["hex"]) if isinstance(word, dict) else word.encode() for word in case["wire"]]
    assert asked == [words]
    assert same(result, calls.evaluate(call.result, glide, None)), result


def reply(case: Dict[str, Any], protocol: ProtocolVersion) -> bytes:
    value = case["reply"] if "reply" in case else case[protocol.name.lower()]
    return bytes.fromhex(value["hex"]) if isinstance(value, dict) else value.encode()


each_case = pytest.mark.parametrize(("group", "case"), CASES, ids=lambda it: it["name"] if "name" in it else None)
each_protocol = pytest.mark.parametrize("protocol", list(ProtocolVersion), ids=lambda protocol: protocol.name)


def test_every_case_of_every_group_has_a_call() -> None:
    vectors = {file.stem.replace("-", "_") for file in VECTORS.glob("*.toml")} - {"requests", "values"}
    assert vectors == set(calls.groups())
    without = [case["name"] for group, case in CASES if call_of(group, case).client is None]
    assert not without, "say these as `as.python.call`"


def test_every_method_is_called_in_some_case() -> None:
    called = {name for group, case in CASES for name in re.findall(r"client\.(\w+)", str(call_of(group, case).client))}
    for client in (glide.GlideClient, glide_sync.GlideClient):
        methods = inspect.getmembers(client, inspect.isfunction)
        offered = {name for name, method in methods if "._generated." in method.__module__}
        assert len(offered) > 200 and offered <= called


@each_protocol
@each_case
async def test_an_asyncio_call_gives_the_words_and_the_result_of_its_vector(
    group: str, case: Dict[str, Any], protocol: ProtocolVersion
) -> None:
    call = call_of(group, case)
    with Loopback(protocol, reply(case, protocol)) as loopback:
        async with await glide.GlideClient.create(configuration(loopback.port, protocol=protocol)) as client:
            loopback.recording = True
            try:
                result = await calls.evaluate(call.client, glide, client)
            except RequestError as error:
                result = error
    check(case, call, loopback.asked, result)


@each_protocol
@each_case
def test_a_sync_call_gives_the_words_and_the_result_of_its_vector(
    group: str, case: Dict[str, Any], protocol: ProtocolVersion
) -> None:
    call = call_of(group, case)
    with Loopback(protocol, reply(case, protocol)) as loopback:
        with glide_sync.GlideClient.create(configuration(loopback.port, protocol=protocol)) as client:
            loopback.recording = True
            try:
                result = calls.evaluate(call.client, glide_sync, client)
            except RequestError as error:
                result = error
    check(case, call, loopback.asked, result)


@pytest.mark.parametrize(
    ("group", "case"),
    [(group, case) for group, case in CASES if call_of(group, case).batch is not None],
    ids=lambda it: it["name"] if "name" in it else None,
)
async def test_a_batched_call_gives_the_words_of_its_vector(group: str, case: Dict[str, Any]) -> None:
    call = call_of(group, case)
    batch = Batch(is_atomic=False)
    calls.evaluate(call.batch, glide, batch)
    with Loopback(ProtocolVersion.RESP3, reply(case, ProtocolVersion.RESP3)) as loopback:
        async with await glide.GlideClient.create(configuration(loopback.port)) as client:
            loopback.recording = True
            (result,) = await client.exec(batch, raise_on_error=False) or []
    check(case, call, loopback.asked, result)
