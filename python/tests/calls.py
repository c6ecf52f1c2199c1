"""How the package is called in the shared cases and in the examples: `generated/` says it, one module per group."""

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, Dict, List, Optional

GENERATED = Path(__file__).parent / "generated"


class Call:
    """Expressions: the names in them are the package's, but for `client`, which is a batch in `batch`. That one is
    None where batches do not have the call."""

    def __init__(self, client: Optional[str], result: str, batch: Any = ...) -> None:
        self.client = client
        self.result = result
        self.batch: Optional[str] = client if batch is ... else batch


@dataclass
class Step:
    call: Call
    varies: bool


@dataclass
class Example:
    since: str
    """Of the module, if there is one, otherwise of the server."""
    steps: List[Step]
    module: Optional[str] = None
    """The module that a server needs for it."""


def groups() -> List[str]:
    return sorted(file.stem for file in GENERATED.glob("*.py") if file.stem != "__init__")


def of(group: str) -> ModuleType:
    return import_module(f"generated.{group}")


def evaluate(expression: Optional[str], package: ModuleType, client: Any) -> Any:
    """Gives what the expression gives with the names of `glide` or `glide_sync`; a coroutine with an asyncio client."""
    assert expression is not None, "the rule does not give this call: say it as `as.python.call`"
    names: Dict[str, Any] = {**{name: getattr(package, name) for name in package.__all__}, "client": client}
    return eval(expression, names)
