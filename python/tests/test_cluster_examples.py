"""The examples of the spec on a real cluster: with both clients, through a batch, and in each protocol.

Keys of an example that a command needs on one node get a hash tag of their own on the way out, and lose it in replies.
"""

import inspect
import re
from typing import Any, AsyncIterator, Callable, Dict, Iterator, List, NamedTuple, Optional

import pytest
import pytest_asyncio

import calls
import glide
import glide_sync
from conftest import PROTOCOLS, VERSION, Topology, cluster_configuration, configuration
from glide_shared.commands._builders._names import NAMES
from test_examples import check, each_example, in_one_loop

TAG = b"{tag}"
# Commands that the engine splits, and puts the replies of together again.
SPLIT = {"DEL", "EXISTS", "JSON.MGET", "MGET", "MSET", "TOUCH", "UNLINK", "WATCH"}
# Where everything of a transaction's example happens: keys are there, and without keys a route leads there.
HOME = glide.ClusterBatchOptions(route=glide.SlotKeyRoute(glide.SlotType.PRIMARY, TAG.decode()))
# What a cluster has not, or has in another form, and why.
OTHERWISE: Dict[str, str] = {
    "LATENCY_GRAPH": "only a node that was slow has a graph",
    "COPY": "the parameters have another order, and there is one database",
    "MIGRATE": "one key at a time",
    "MOVE": "there is one database",
    "SCAN": "cursors are of a kind of their own",
    "SELECT": "there is one database",
    "SWAPDB": "there is one database",
}


class Keys:
    """Knows the keys of commands, from a server, and rewrites them."""

    def __init__(self, server: glide_sync.GlideClient) -> None:
        self._server = server

    def positions(self, words: List[Any]) -> List[int]:
        """Where the keys are among the words of a request: its number, then the words."""
        line = [*NAMES[words[0]].split(), *words[1:]] if words[0] else words[1:]
        name = len(line) - len(words) + 1
        try:
            keys: Any = self._server.custom_command(["COMMAND", "GETKEYS", *line])
        except glide.RequestError:
            return []
        found: List[int] = []
        at = 1
        for key in keys:
            at = next(index for index in range(at, len(words)) if as_bytes(words[index]) == key)
            found.append(at)
            at += 1
        assert name >= 0
        return found

    def tagged(self, words: List[Any]) -> List[Any]:
        keys = self.positions(words)
        return [as_bytes(word) + TAG if at in keys else word for at, word in enumerate(words)]

    def need_tags(self, words: List[Any]) -> bool:
        name = NAMES[words[0]] if words[0] else str(words[1])
        return len(self.positions(words)) > 1 and name not in SPLIT


def as_bytes(word: Any) -> bytes:
    return word.encode() if isinstance(word, str) else bytes(word)


def untagged(value: Any) -> Any:
    if isinstance(value, bytes):
        return value.replace(TAG, b"")
    if isinstance(value, (list, tuple)):
        return type(value)(untagged(item) for item in value)
    if isinstance(value, set):
        return {untagged(item) for item in value}
    if isinstance(value, dict):
        return {untagged(key): untagged(item) for key, item in value.items()}
    return value


class Clients(NamedTuple):
    asyncio: glide.GlideClusterClient
    sync: glide_sync.GlideClusterClient


@pytest.fixture(scope="module")
def examples_cluster() -> Iterator[Topology]:
    """A cluster that nothing else uses, because every example starts with an empty one."""
    topology = Topology("cluster", "--version", VERSION, "--replicas", "0")
    yield topology
    topology.close()


@pytest.fixture(scope="module")
def keys(examples_cluster: Topology) -> Iterator[Keys]:
    with glide_sync.GlideClient.create(configuration(examples_cluster.port)) as server:
        yield Keys(server)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def clients(examples_cluster: Topology) -> AsyncIterator[Dict[str, Clients]]:
    """One of each kind for each protocol, for all examples."""
    made = {}
    for protocol in PROTOCOLS:
        config = cluster_configuration(examples_cluster.port, protocol=protocol)
        made[protocol.name] = Clients(
            await glide.GlideClusterClient.create(config), glide_sync.GlideClusterClient.create(config)
        )
    yield made
    for pair in made.values():
        await pair.asyncio.close()
        pair.sync.close()


def steps_of(form: str, example: calls.Example, client: Any) -> List[calls.Step]:
    """What the example does; skipped if it is not for a cluster."""
    for step in example.steps:
        name = method(step)
        if name.upper() in OTHERWISE:
            pytest.skip(OTHERWISE[name.upper()])
        if name and not hasattr(client, name):
            pytest.skip(f"clusters have no {name}")
    return example.steps


def method(step: calls.Step) -> str:
    found = re.match(r"client\.(\w+)\(", step.call.client or "")
    return found[1] if found else ""


def needs_tags(keys: Keys, steps: List[calls.Step]) -> bool:
    """Whether one of the commands needs its keys on one node."""
    said: List[List[Any]] = []
    batch = glide.ClusterBatch(False)
    batch._add = lambda *words: said.append([*words])  # type: ignore[method-assign, assignment]
    for step in steps:
        if step.call.batch is not None:
            calls.evaluate(step.call.batch, glide, batch)
    return any(keys.need_tags(words) for words in said)


def tagging(run: Callable[..., Any], keys: Optional[Keys]) -> Callable[..., Any]:
    """Runs with rewritten keys, if keys are to be."""

    def run_tagged(*words: Any) -> Any:
        assert keys is not None
        if isinstance(words[0], int):
            return run(*keys.tagged([*words]))
        return run(words[0], *keys.tagged([*words[1:]]))

    return run if keys is None else run_tagged


def check_each(step: calls.Step, result: Any, before: Dict[int, Any], at: int, client: Any) -> None:
    """Compares the reply, or that of each node where several have answered."""
    wanted = calls.evaluate(step.call.result, glide, None)
    annotated = inspect.signature(getattr(client, method(step))).return_annotation if method(step) else ""
    if str(annotated).startswith("TClusterResponse[") and is_of_nodes(result):
        for part in result.values():
            check(step, untagged(part), wanted, before, at)
    else:
        check(step, untagged(result), wanted, before, at)


def is_of_nodes(result: Any) -> bool:
    return (
        isinstance(result, dict)
        and result != {}
        and all(re.fullmatch(rb"127\.0\.0\.1:\d+", as_bytes(name)) for name in result)
    )


def afresh() -> List[List[str]]:
    """Empties the cluster, and makes the connections as good as new."""
    return [["FLUSHALL"], ["UNWATCH"], ["CLIENT", "SETNAME", ""]]


@in_one_loop
@each_example
async def test_the_example_with_the_asyncio_client(
    form: str, example: calls.Example, clients: Dict[str, Clients], keys: Keys
) -> None:
    before: Dict[int, Any] = {}
    for pair in clients.values():
        client = pair.asyncio
        steps = steps_of(form, example, client)
        for words in afresh():
            await client.custom_command([*words], glide.AllPrimaries())
        run = client._run
        client._run = tagging(run, keys if needs_tags(keys, steps) else None)
        try:
            for at, step in enumerate(steps):
                result = await calls.evaluate(step.call.client, glide, client)
                check_each(step, result, before, at, client)
        finally:
            client._run = run


@in_one_loop
@each_example
async def test_the_example_with_the_sync_client(
    form: str, example: calls.Example, clients: Dict[str, Clients], keys: Keys
) -> None:
    before: Dict[int, Any] = {}
    for pair in clients.values():
        client = pair.sync
        steps = steps_of(form, example, client)
        for words in afresh():
            client.custom_command([*words], glide.AllPrimaries())
        run = client._run
        client._run = tagging(run, keys if needs_tags(keys, steps) else None)
        try:
            for at, step in enumerate(steps):
                check_each(step, calls.evaluate(step.call.client, glide_sync, client), before, at, client)
        finally:
            client._run = run


@in_one_loop
@each_example
@pytest.mark.parametrize("is_atomic", [True, False], ids=["atomic", "pipeline"])
async def test_the_example_through_batches(
    form: str, example: calls.Example, clients: Dict[str, Clients], keys: Keys, is_atomic: bool
) -> None:
    before: Dict[int, Any] = {}
    for pair in clients.values():
        client = pair.asyncio
        steps = steps_of(form, example, client)
        for words in afresh():
            await client.custom_command([*words], glide.AllPrimaries())
        run = client._run
        tags = keys if is_atomic or needs_tags(keys, steps) else None
        client._run = tagging(run, tags)
        try:
            for at, step in enumerate(steps):
                if step.call.batch is None:
                    result = await calls.evaluate(step.call.client, glide, client)
                else:
                    batch = glide.ClusterBatch(is_atomic)
                    said: List[List[Any]] = []
                    add = tagging(batch._add, tags)
                    batch._add = lambda *words, add=add, said=said: (said.append([*words]), add(*words))[1]
                    calls.evaluate(step.call.batch, glide, batch)
                    has_keys = any(keys.positions(words) for words in said)
                    options = HOME if is_atomic and not has_keys else None
                    (result,) = await client.exec(batch, raise_on_error=True, options=options) or []
                check_each(step, result, before, at, client)
        finally:
            client._run = run
