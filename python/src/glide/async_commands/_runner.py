"""The base of everything that runs commands."""

from typing import Any, Awaitable, Callable


class Runner:
    """Runs what it is given: the number of a command, then its words."""

    _run: Callable[..., Awaitable[Any]]
