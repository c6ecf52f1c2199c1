"""The documentation that comes with the package."""

import inspect
import re
from typing import Any, Iterator, Tuple

import pytest

import glide
import glide_sync


def methods(kind: type) -> Iterator[Tuple[str, Any]]:
    for name, value in inspect.getmembers(kind, inspect.isfunction):
        if not name.startswith("_"):
            yield name, value


def words(text: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", text.lower()))


CLASSES = [
    getattr(package, name)
    for package in (glide, glide_sync)
    for name in ("GlideClient", "GlideClusterClient", "Batch", "ClusterBatch")
]


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: f"{kind.__module__}.{kind.__name__}")
def test_every_method_says_what_it_does(kind: type) -> None:
    found = 0
    for name, method in methods(kind):
        first, _, _ = (inspect.getdoc(method) or "").partition("\n\n")
        assert first.endswith("."), f"{name}: {first!r}"
        assert words(first) != words(name) and len(words(first).split()) > 2, f"{name}: {first!r}"
        found += 1
    assert found > 100


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: f"{kind.__module__}.{kind.__name__}")
def test_every_parameter_of_a_client_is_documented(kind: type) -> None:
    for name, method in methods(kind):
        text = inspect.getdoc(method) or ""
        if "Its reply: " in text:  # Batches point to the clients.
            continue
        for parameter in list(inspect.signature(method).parameters)[1:]:
            assert re.search(rf"^ +{parameter}: ", text, re.MULTILINE), f"{name}: {parameter}"


@pytest.mark.parametrize("package", [glide, glide_sync], ids=lambda package: package.__name__)
def test_every_exported_class_says_what_it_is(package: Any) -> None:
    for name in package.__all__:
        value = getattr(package, name)
        if inspect.isclass(value) and value.__module__.startswith("glide"):
            assert value.__doc__ and not value.__doc__.startswith(f"{name}("), name
