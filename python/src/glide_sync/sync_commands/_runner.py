"""The base of everything that runs commands."""

from typing import Any, Callable, Optional

from glide_shared.exceptions import usage_error
from glide_shared.routes import Route, route_parts


class Runner:
    """Runs what it is given: the number of a command, then its words."""

    _run: Callable[..., Any]


def runner(client: Any) -> Runner:
    """Gives what runs the commands of functions that take a client."""
    if not isinstance(client, Runner):
        raise usage_error(f"client must be a sync client, not {type(client).__name__}")
    return client


class RoutingRunner(Runner):
    """Runs it on nodes of the caller's choice."""

    def _run_on(self, route: Optional[Route], *words: Any) -> Any:
        return self._run(*words) if route is None else self._run(route_parts(route), *words)
