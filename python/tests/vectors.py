"""Reads the shared vectors of `protobuf/vectors`."""

import sys
from typing import Any, Dict, List

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

from conftest import ROOT
from glide import RequestError

VECTORS = ROOT / "protobuf" / "vectors"

# By their numbers in the protocol.
CODES = "UNKNOWN CONFIG USAGE AUTH CONNECTION TIMEOUT SERVER ABORTED BUSY CLOSED CANCELLED PROTOCOL INTERNAL".split()
DELIVERIES = ["NOT_SENT", "MAYBE_EXECUTED", "REFUSED"]


def cases(name: str) -> List[Dict[str, Any]]:
    """Those of a file; a group's module is called with underscores."""
    with open(VECTORS / f"{name.replace('_', '-')}.toml", "rb") as file:
        found: List[Dict[str, Any]] = tomllib.load(file)["case"]
    return found


def expected(value: Dict[str, Any]) -> Any:
    """What a value of the notation looks like in Python."""
    ((kind, payload),) = value.items()
    readers = {
        "nil": lambda _: None,
        "ok": lambda _: "OK",
        "bool": bool,
        "int": int,
        "double": float,
        "big": int,
        "bulk": bytes.fromhex,
        "text": bytes.fromhex,
        "str": lambda text: text.encode(),
        "verbatim": lambda verbatim: bytes.fromhex(verbatim["text"]),
        "array": lambda items: [expected(item) for item in items],
        "set": lambda items: {expected(item) for item in items},
        "map": lambda pairs: {expected(key): expected(item) for key, item in pairs},
        "error": _error,
    }
    return readers[kind](payload)


def _error(payload: Dict[str, Any]) -> RequestError:
    error = RequestError(payload.get("message"))
    error.code = CODES[payload["code"]]
    error.delivery = DELIVERIES[payload.get("delivery", 0)]
    error.server_code, error.node = payload.get("server_code"), payload.get("node")
    error.failed_keys = [bytes.fromhex(key) for key in payload.get("failed_keys", [])]
    return error


def same(found: Any, wanted: Any) -> bool:
    """Equality that tells booleans from integers, and compares errors by what they say."""
    if isinstance(wanted, RequestError):
        return isinstance(found, RequestError) and (str(found), vars(found)) == (str(wanted), vars(wanted))
    if isinstance(wanted, list):
        return isinstance(found, list) and len(found) == len(wanted) and all(map(same, found, wanted))
    return type(found) is type(wanted) and bool(found == wanted)
