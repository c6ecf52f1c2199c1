"""The errors a client raises. Which class an error of the engine gets is decided here, for both clients.

Every error says in `code` what kind it is, in `delivery` whether the server may have acted on the request, in
`server_code` the first word of the server's answer, and in `node` which server it is about; each is `None` where it
does not apply. A `RequestError` has in `failed_keys` the keys of a command's parts that failed, where it was split.
"""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Type


class GlideError(Exception):
    """The base of every error of this package."""

    code: Optional[str] = None
    """The kind of error, such as `TIMEOUT` or `SERVER`."""
    delivery: Optional[str] = None
    """`NOT_SENT`, `MAYBE_EXECUTED`, or `REFUSED`: whether the server may have acted."""
    server_code: Optional[str] = None
    """The first word of an error that the server answered with, such as `WRONGTYPE`."""
    node: Optional[str] = None
    """The address of the server that the error is about."""

    def __init__(self, message: Optional[str] = None) -> None:
        super().__init__(message or "no message")

    def name(self) -> str:
        """Returns the name of the error's class."""
        return type(self).__name__


class ClosingError(GlideError):
    """The client is closed; create a new one."""


class RequestError(GlideError):
    """A request failed."""

    failed_keys: List[bytes]
    """The keys of the parts that failed, of a command that was split over the nodes of a cluster; otherwise empty."""

    def __init__(self, message: Optional[str] = None) -> None:
        super().__init__(message)
        self.failed_keys = []


class TimeoutError(RequestError):
    """A request got no reply in time; the server may still have executed it."""


class ExecAbortError(RequestError):
    """The server refused to run a transaction."""


class ConnectionError(RequestError):
    """The connection was lost or could not be made."""


class ConfigurationError(RequestError):
    """A client's configuration cannot work."""


class UsageError(RequestError, TypeError, ValueError):
    """A request cannot work as it is written; nothing was sent.

    It is a `TypeError` and a `ValueError` too, so that code which expects those from a wrong argument finds them.
    """


_CLASSES: Dict[str, Type[GlideError]] = {
    "CONFIG": ConfigurationError,
    "USAGE": UsageError,
    "CONNECTION": ConnectionError,
    "TIMEOUT": TimeoutError,
    "ABORTED": ExecAbortError,
    "CLOSED": ClosingError,
}


def from_engine(
    code: str,
    message: str,
    delivery: Optional[str],
    server_code: str,
    node: str,
    opening: bool,
    failed_keys: List[bytes],
) -> GlideError:
    """Makes the exception for an error of the engine; `opening` means that no client came to be."""
    kind = _CLASSES.get(code, RequestError)
    error = (_opening(kind) if opening else kind)(message)
    error.code = code
    error.delivery = delivery
    error.server_code = server_code or None
    error.node = node or None
    if isinstance(error, RequestError):
        error.failed_keys = failed_keys
    return error


_OPENING: Dict[str, Type[GlideError]] = {}


def _opening(kind: Type[GlideError]) -> Type[GlideError]:
    # The published package reports every failure to create a client as ClosingError; programs catch that.
    if issubclass(kind, ClosingError):
        return kind
    name = kind.__name__
    if name not in _OPENING:
        _OPENING[name] = type(name, (kind, ClosingError), {"__module__": __name__, "__doc__": kind.__doc__})
    return _OPENING[name]


def usage_error(message: str) -> UsageError:
    """Makes the error for a request that cannot work."""
    error = UsageError(message)
    error.code = "USAGE"
    error.delivery = "NOT_SENT"
    return error


def configuration_error(message: str) -> ConfigurationError:
    """Makes the error for a configuration that cannot work."""
    error = ConfigurationError(message)
    error.code = "CONFIG"
    error.delivery = "NOT_SENT"
    return error


def argument_error(command: int, index: int, found: Any) -> UsageError:
    """Makes the error for a command's argument of the wrong type; `index` counts from zero."""
    from glide_shared.commands._builders._names import NAMES

    name = NAMES.get(command, "a command")
    expected = "str, bytes, bytearray or memoryview"
    return usage_error(f"argument {index + 1} of {name} must be {expected}, not {type(found).__name__}")
