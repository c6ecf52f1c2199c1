"""The base of everything that runs commands."""

from typing import Any, Awaitable, Callable, Optional

from glide_shared.routes import Route, route_parts


class Runner:
    """Runs what it is given: the number of a command, then its words."""

    _run: Callable[..., Awaitable[Any]]


class RoutingRunner(Runner):
    """Runs it on nodes of the caller's choice."""

    def _run_on(self, route: Optional[Route], *words: Any) -> Awaitable[Any]:
        return self._run(*words) if route is None else self._run(route_parts(route), *words)
