"""The base of everything that runs commands."""

from typing import Any, Callable

from glide_shared.exceptions import usage_error


class Runner:
    """Runs what it is given: the number of a command, then its words."""

    _run: Callable[..., Any]


def runner(client: Any) -> Runner:
    """Gives what runs the commands of functions that take a client."""
    if not isinstance(client, Runner):
        raise usage_error(f"client must be a sync client, not {type(client).__name__}")
    return client
