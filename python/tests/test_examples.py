"""The examples of the spec on a real server: with both clients, through a batch, and in each protocol. They are the
documentation, too. What a server is too old for is skipped."""

import os
import re
from typing import Any, AsyncIterator, Dict, Iterator, List, NamedTuple, Tuple

import pytest
import pytest_asyncio

import calls
import glide
import glide_sync
from conftest import PROTOCOLS, VERSION, Topology, configuration
from vectors import same

EXAMPLES: List[Tuple[str, calls.Example]] = [
    (form, example) for group in calls.groups() for form, example in calls.of(group).EXAMPLES.items()
]
in_one_loop = pytest.mark.asyncio(loop_scope="module")


def version(text: str) -> Tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", text))


# The modules of the server, by the names that the spec has for them.
MODULES = os.environ.get("GLIDE_SERVER_MODULES", "").split(",")


def lacks(example: calls.Example) -> bool:
    """Whether the server is too old for it, or has not the module."""
    if example.module is not None:
        return example.module not in MODULES
    return version(example.since) > (*version(VERSION), 99)


class Clients(NamedTuple):
    asyncio: glide.GlideClient
    sync: glide_sync.GlideClient


@pytest.fixture(scope="module")
def examples_server() -> Iterator[Topology]:
    """A server that nothing else uses, because every example starts with an empty one."""
    topology = Topology("standalone", "--version", VERSION)
    yield topology
    topology.close()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def clients(examples_server: Topology) -> AsyncIterator[Dict[str, Clients]]:
    """One of each kind for each protocol, for all examples."""
    made = {}
    for protocol in PROTOCOLS:
        config = configuration(examples_server.port, protocol=protocol)
        made[protocol.name] = Clients(await glide.GlideClient.create(config), glide_sync.GlideClient.create(config))
    yield made
    for pair in made.values():
        await pair.asyncio.close()
        pair.sync.close()


each_example = pytest.mark.parametrize(
    ("form", "example"),
    [
        pytest.param(
            form,
            example,
            id=form,
            marks=pytest.mark.skipif(lacks(example), reason=f"needs {example.module or 'server'} {example.since}"),
        )
        for form, example in EXAMPLES
    ],
)


def afresh() -> glide.Batch:
    """Empties the server, and makes the connection as good as new."""
    words = [["FLUSHALL"], ["UNWATCH"], ["CLIENT", "SETNAME", ""], ["SELECT", "0"]]
    batch = glide.Batch(is_atomic=False)
    for command in words:
        batch.custom_command([*command])
    return batch


def check(step: calls.Step, result: Any, wanted: Any, before: Dict[int, Any], at: int) -> None:
    """Compares with what the spec says, and with what the protocol before this one gave."""
    if step.varies:
        assert type(result) is type(wanted), f"{step.call.client} gave {result!r}"
        return
    assert same(result, wanted), f"{step.call.client} gave {result!r}, not {wanted!r}"
    assert same(result, before.setdefault(at, result)), f"{step.call.client} gave {result!r}, and {before[at]!r} before"


@in_one_loop
@each_example
async def test_the_example_with_the_asyncio_client(
    form: str, example: calls.Example, clients: Dict[str, Clients]
) -> None:
    before: Dict[int, Any] = {}
    for pair in clients.values():
        await pair.asyncio.exec(afresh(), raise_on_error=True)
        for at, step in enumerate(example.steps):
            result = await calls.evaluate(step.call.client, glide, pair.asyncio)
            check(step, result, calls.evaluate(step.call.result, glide, None), before, at)


@in_one_loop
@each_example
async def test_the_example_with_the_sync_client(form: str, example: calls.Example, clients: Dict[str, Clients]) -> None:
    before: Dict[int, Any] = {}
    for pair in clients.values():
        pair.sync.exec(afresh(), raise_on_error=True)
        for at, step in enumerate(example.steps):
            result = calls.evaluate(step.call.client, glide_sync, pair.sync)
            check(step, result, calls.evaluate(step.call.result, glide_sync, None), before, at)


@in_one_loop
@each_example
@pytest.mark.parametrize("is_atomic", [True, False], ids=["atomic", "pipeline"])
async def test_the_example_through_batches(
    form: str, example: calls.Example, clients: Dict[str, Clients], is_atomic: bool
) -> None:
    before: Dict[int, Any] = {}
    for pair in clients.values():
        await pair.asyncio.exec(afresh(), raise_on_error=True)
        for at, step in enumerate(example.steps):
            if step.call.batch is None:
                result = await calls.evaluate(step.call.client, glide, pair.asyncio)
            else:
                batch = glide.Batch(is_atomic)
                calls.evaluate(step.call.batch, glide, batch)
                (result,) = await pair.asyncio.exec(batch, raise_on_error=True) or []
            check(step, result, calls.evaluate(step.call.result, glide, None), before, at)
