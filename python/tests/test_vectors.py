"""The shared cases of commands: each call is made with both clients against a loopback, which keeps the words
and answers with the recorded bytes, in each protocol."""

import re
import socket
import threading
from types import TracebackType
from typing import Any, Callable, Dict, List, Optional, Tuple, Type

import pytest

import glide
import glide_sync
from conftest import ROOT, configuration
from glide import Batch, ProtocolVersion, RequestError
from vectors import cases, expected, same, tomllib

GROUPS = ["connection", "generic", "server", "string", "transactions"]
CASES = [case for group in GROUPS for case in cases(group)]
OVERLAY: Dict[str, Any] = {
    form: entry
    for file in sorted((ROOT / "protobuf/commands/overlays/python").glob("*.toml"))
    for form, entry in tomllib.loads(file.read_text()).get("command", {}).items()
}

EXPIRIES = {"EX": "SEC", "PX": "MILLSEC", "EXAT": "UNIX_SEC", "PXAT": "UNIX_MILLSEC", "KEEPTTL": "KEEP_TTL"}


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
        self._listener.close()
        self._thread.join()

    def _serve(self) -> None:
        connection, _ = self._listener.accept()
        with connection, connection.makefile("rb") as requests:
            while header := requests.readline():
                words = []
                for _ in range(int(header[1:])):
                    length = int(requests.readline()[1:])
                    words.append(requests.read(length + 2)[:-2])
                connection.sendall(self._answer(words))

    def _answer(self, words: List[bytes]) -> bytes:
        if self.recording:
            self.asked.append(words)
            return self._reply
        if words[0] == b"HELLO":
            return b"%1\r\n$5\r\nproto\r\n:3\r\n" if self._protocol is ProtocolVersion.RESP3 else b"-ERR unknown\r\n"
        return {b"PING": b"+PONG\r\n", b"ROLE": b"*3\r\n$6\r\nmaster\r\n:0\r\n*0\r\n"}.get(words[0], b"+OK\r\n")


def argument(value: Any, classes: List[str]) -> Any:
    """A value in the notation of the vectors, as the Python parameter takes it."""
    if isinstance(value, dict) and set(value) == {"hex"}:
        return bytes.fromhex(value["hex"])
    if classes and classes[0] in ("ExpirySet", "ExpiryGetEx"):
        word, amount = next(iter(value.items())) if isinstance(value, dict) else (value, None)
        kind = glide.ExpiryType if classes[0] == "ExpirySet" else glide.ExpiryTypeGetEx
        return getattr(glide, classes[0])(kind[EXPIRIES.get(word, word)], amount)
    if classes and isinstance(value, dict):
        return glide.OnlyIfEqual(value["IFEQ"]) if "IFEQ" in value else getattr(glide, classes[0])(**value)
    if classes and isinstance(value, str):
        kind = getattr(glide, classes[0])
        return next(member for member in kind if member.value.lower() == value.lower())
    if isinstance(value, dict):
        return next(iter(value.items()))
    return [argument(item, classes) for item in value] if isinstance(value, list) else value


def call(case: Dict[str, Any]) -> Tuple[str, Dict[str, Any]]:
    """The method, and its keyword arguments."""
    name: str = case["command"]
    entry = OVERLAY.get(name, {})
    if name in ("MIGRATE", "MIGRATE.keys"):
        return "migrate", migration(dict(case["args"]))
    if name == "CLIENT TRACKINGINFO":
        return "client_tracking_info", {}
    method = entry.get("name", re.sub(r"[ .-]", "_", name).lower())
    args = {
        entry.get("rename", {}).get(name, name): argument(value, entry.get("types", {}).get(name, []))
        for name, value in case.get("args", {}).items()
    }
    if "key_value_map" in args or "parameters_map" in args:
        name = "key_value_map" if "key_value_map" in args else "parameters_map"
        args[name] = dict(args[name])
    if name == "SET.get":
        base = dict(case, command="SET")
        return "set", {**call(base)[1], "return_old_value": True}
    return method, args


def migration(args: Dict[str, Any]) -> Dict[str, Any]:
    auth = args.pop("auth", {})
    auth = {"password": auth["AUTH"]} if "AUTH" in auth else auth.get("AUTH2", {})
    flags = {flag: args.pop(flag) for flag in ("copy", "replace") if flag in args}
    args["keys"] = args.pop("key", None) or args.get("keys")
    return {**args, "options": glide.MigrateOptions(**flags, **auth)}


def check(case: Dict[str, Any], asked: List[List[bytes]], result: Any) -> None:
    words = [bytes.fromhex(word["hex"]) if isinstance(word, dict) else word.encode() for word in case["wire"]]
    lower: Callable[[List[bytes]], List[bytes]] = lambda words: [word.lower() for word in words]  # noqa: E731
    if case["command"] == "SCAN":  # The published names of types are capitalised; servers do not care.
        words, asked = lower(words), [lower(asked[0])]
    assert asked == [words]
    wanted = expected(case["result"])
    if case["command"].startswith("MIGRATE") and isinstance(wanted, bytes):
        wanted = wanted.decode()
    if case["command"] == "CLIENT TRACKINGINFO":
        wanted = glide.ClientTrackingInfo._read(wanted)
    assert same(result, wanted), result


def reply(case: Dict[str, Any], protocol: ProtocolVersion) -> bytes:
    value = case["reply"] if "reply" in case else case[protocol.name.lower()]
    return bytes.fromhex(value["hex"]) if isinstance(value, dict) else value.encode()


each_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
each_protocol = pytest.mark.parametrize("protocol", list(ProtocolVersion), ids=lambda protocol: protocol.name)


@each_protocol
@each_case
async def test_an_asyncio_call_gives_the_words_and_the_result_of_its_vector(
    case: Dict[str, Any], protocol: ProtocolVersion
) -> None:
    method, args = call(case)
    with Loopback(protocol, reply(case, protocol)) as loopback:
        async with await glide.GlideClient.create(configuration(loopback.port, protocol=protocol)) as client:
            loopback.recording = True
            try:
                result = await getattr(client, method)(**args)
            except RequestError as error:
                result = error
    check(case, loopback.asked, result)


@each_protocol
@each_case
def test_a_sync_call_gives_the_words_and_the_result_of_its_vector(
    case: Dict[str, Any], protocol: ProtocolVersion
) -> None:
    method, args = call(case)
    with Loopback(protocol, reply(case, protocol)) as loopback:
        with glide_sync.GlideClient.create(configuration(loopback.port, protocol=protocol)) as client:
            loopback.recording = True
            try:
                result = getattr(client, method)(**args)
            except RequestError as error:
                result = error
    check(case, loopback.asked, result)


@each_case
async def test_a_batched_call_gives_the_words_of_its_vector(case: Dict[str, Any]) -> None:
    method, args = call(case)
    add = getattr(Batch(is_atomic=False), method, None)
    if add is None:
        assert method in {"client_pause", "client_tracking_info", "client_unpause", "scan", "unwatch", "watch"}
        return
    with Loopback(ProtocolVersion.RESP3, reply(case, ProtocolVersion.RESP3)) as loopback:
        async with await glide.GlideClient.create(configuration(loopback.port)) as client:
            loopback.recording = True
            (result,) = await client.exec(add(**args), raise_on_error=False) or []
    if method == "migrate" and isinstance(result, bytes):
        result = result.decode()
    check(case, loopback.asked, result)
