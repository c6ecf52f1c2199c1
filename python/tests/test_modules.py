"""The commands of modules against what can be had of them without building: an independent implementation of JSON
documents, and an old search module. What the spec's examples and these have in common is run; the rest has vectors."""

import os
import threading
import warnings
from importlib import import_module
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List

import pytest

import calls
import glide
import glide_sync
from conftest import PROTOCOLS, ROOT, Topology, configuration
from glide import ft
from vectors import same

fakeredis = pytest.importorskip("fakeredis", reason="without fakeredis nothing here knows JSON documents")

EXAMPLES: Dict[str, calls.Example] = calls.of("json").EXAMPLES

# What this implementation lacks, or does in its own way.
OTHERWISE = {
    "JSON.DEBUG FIELDS": "it does not have the command",
    "JSON.DEBUG MEMORY": "it does not have the command",
    "JSON.MGET": "it ends the connection",
    "JSON.NUMINCRBY": "its numbers are no JSON text",
    "JSON.NUMMULTBY": "its numbers are no JSON text",
    "JSON.RESP": "it does not have the command",
}
# What RedisJSON, which it imitates, sends in another form in RESP3 alone.
OTHERWISE_IN_RESP3 = {"JSON.TYPE": "types are in a list of their own"}


def role(socket: Any) -> List[Any]:
    """The one command that a client needs to connect and that this implementation does not have."""
    return [b"master", 0, []]


@pytest.fixture(scope="module")
def json_server() -> Iterator[int]:
    """The port of a server that knows JSON documents."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        commands = import_module("fakeredis._commands")
        commands.command(name="ROLE", fixed=())(role)
        vars(import_module("fakeredis._socket._fakesocket"))["FakeSocket"].role = role
        server = fakeredis.TcpFakeServer(("127.0.0.1", 0), server_type="redis", server_version=(7, 4))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server.server_address[1]
    server.shutdown()
    server.server_close()
    thread.join()


def expected_of(form: str, protocol: glide.ProtocolVersion) -> List[Any]:
    if form in OTHERWISE:
        pytest.skip(OTHERWISE[form])
    if protocol is glide.ProtocolVersion.RESP3 and form in OTHERWISE_IN_RESP3:
        pytest.skip(OTHERWISE_IN_RESP3[form])
    return [calls.evaluate(step.call.result, glide, None) for step in EXAMPLES[form].steps]


each_form = pytest.mark.parametrize("form", EXAMPLES)
each_protocol = pytest.mark.parametrize("protocol", PROTOCOLS, ids=lambda protocol: protocol.name)


@each_protocol
@each_form
async def test_a_json_example_with_the_asyncio_client(
    form: str, protocol: glide.ProtocolVersion, json_server: int
) -> None:
    wanted = expected_of(form, protocol)
    async with await glide.GlideClient.create(configuration(json_server, protocol=protocol)) as client:
        await client.flushall()
        found = [await calls.evaluate(step.call.client, glide, client) for step in EXAMPLES[form].steps]
    assert same(found, wanted), f"{found} is not {wanted}"


@each_protocol
@each_form
def test_a_json_example_with_the_sync_client(form: str, protocol: glide.ProtocolVersion, json_server: int) -> None:
    wanted = expected_of(form, protocol)
    with glide_sync.GlideClient.create(configuration(json_server, protocol=protocol)) as client:
        client.flushall()
        found = [calls.evaluate(step.call.client, glide_sync, client) for step in EXAMPLES[form].steps]
    assert same(found, wanted), f"{found} is not {wanted}"


@each_protocol
@each_form
async def test_a_json_example_in_a_pipeline(form: str, protocol: glide.ProtocolVersion, json_server: int) -> None:
    wanted = expected_of(form, protocol)
    batch = glide.Batch(is_atomic=False).flushall()
    for step in EXAMPLES[form].steps:
        calls.evaluate(step.call.batch, glide, batch)
    async with await glide.GlideClient.create(configuration(json_server, protocol=protocol)) as client:
        found = await client.exec(batch, raise_on_error=True) or []
    assert same(found[1:], wanted), f"{found} is not {wanted}"


SEARCH_SERVER = "redisearch-1.2"
CACHE = Path(os.environ.get("GLIDE_CACHE", ROOT / ".cache"))
needs_search = pytest.mark.skipif(
    not (CACHE / "servers" / SEARCH_SERVER).exists(), reason=f"{SEARCH_SERVER} is not here, `make servers` fetches it"
)


@pytest.fixture(scope="module")
def search_server() -> Iterator[Topology]:
    topology = Topology("standalone", "--version", SEARCH_SERVER)
    yield topology
    topology.close()


# It adds documents by a command of its own, and those to an index alone.
DOCUMENTS = [
    ["FT.ADD", "idx", "a", "1.0", "FIELDS", "title", "hello world", "price", "10"],
    ["FT.ADD", "idx", "b", "1.0", "FIELDS", "title", "hello there", "price", "20"],
]
SCHEMA: List[glide.Field] = [
    glide.TextField("title", weight=2.0, sortable=True),
    glide.NumericField("price", sortable=True),
    glide.TagField("tag", separator=";"),
]
A = {b"title": b"hello world", b"price": b"10"}
B = {b"title": b"hello there", b"price": b"20"}
BY_PRICE = glide.FtAggregateSortBy([glide.FtAggregateSortProperty("@price", glide.OrderBy.DESC)])


@needs_search
@each_protocol
async def test_documents_are_found_with_the_asyncio_client(
    protocol: glide.ProtocolVersion, search_server: Topology
) -> None:
    async with await glide.GlideClient.create(configuration(search_server.port, protocol=protocol)) as client:
        await client.flushall()
        assert await ft.create(client, "idx", SCHEMA) == "OK"
        for words in DOCUMENTS:
            await client.custom_command([*words])

        options = glide.FtSearchOptions
        assert await ft.search(client, "idx", "hello") == [2, {b"a": A, b"b": B}]
        assert await ft.search(client, "idx", "nothing") == [0]
        assert await ft.search(client, "idx", "hello", options(nocontent=True)) == [2, {b"a": {}, b"b": {}}]
        title = options([glide.ReturnField("title")], limit=glide.FtSearchLimit(0, 1), sortby="price")
        assert await ft.search(client, "idx", "hello", title) == [2, {b"a": {b"title": b"hello world"}}]
        by_price = options(sortby="price", sortby_order=glide.OrderBy.DESC, withsortkeys=True)
        assert await ft.search(client, "idx", "hello", by_price) == [2, {b"b": [b"#20", B], b"a": [b"#10", A]}]
        exactly = options(verbatim=True, inorder=True, slop=0, timeout=1000, dialect=1)
        assert await ft.search(client, "idx", "hello world", exactly) == [1, {b"a": A}]
        assert await client.custom_command(["FT.SEARCH", "idx", "world"]) == [1, {b"a": A}]

        twice = glide.FtAggregateApply("@price * 2", "twice")
        clauses = [twice, BY_PRICE, glide.FtAggregateLimit(0, 1)]
        first = glide.FtAggregateOptions(loadFields=["@price"], clauses=clauses)
        assert await ft.aggregate(client, "idx", "hello", first) == [{b"price": b"20", b"twice": b"40"}]
        count = glide.FtAggregateGroupBy(["@tag"], [glide.FtAggregateReducer("COUNT", [], "n")])
        grouped = glide.FtAggregateOptions(clauses=[count])
        assert await ft.aggregate(client, "idx", "*", grouped) == [{b"tag": None, b"n": b"2"}]

        info = await ft.info(client, "idx")
        assert info[b"index_name"] == b"idx"
        assert int(info[b"num_docs"]) == 2  # type: ignore[arg-type]
        assert b"UNION" in await ft.explain(client, "idx", "hello")  # type: ignore[operator]
        with pytest.raises(glide.RequestError, match="Unknown Index name"):
            await ft.info(client, "none")


@needs_search
@each_protocol
def test_documents_are_found_with_the_sync_client(protocol: glide.ProtocolVersion, search_server: Topology) -> None:
    with glide_sync.GlideClient.create(configuration(search_server.port, protocol=protocol)) as client:
        client.flushall()
        assert glide_sync.ft.create(client, "idx", SCHEMA) == "OK"
        for words in DOCUMENTS:
            client.custom_command([*words])
        assert glide_sync.ft.search(client, "idx", "hello") == [2, {b"a": A, b"b": B}]
        options = glide.FtAggregateOptions(loadFields=["@price"], clauses=[BY_PRICE])
        assert glide_sync.ft.aggregate(client, "idx", "hello", options) == [{b"price": b"20"}, {b"price": b"10"}]
        assert glide_sync.ft.info(client, "idx")[b"index_name"] == b"idx"


async def test_what_takes_a_client_refuses_anything_else(server: Topology) -> None:
    with glide_sync.GlideClient.create(configuration(server.port)) as client:
        with pytest.raises(glide.UsageError, match="client must be an asyncio client, not GlideClient"):
            await ft.list(client)  # type: ignore[arg-type]
        with pytest.raises(glide.UsageError, match="batch must be a batch, not GlideClient"):
            glide.json_batch.get(client, "doc")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (lambda: glide.FtSearchOptions(sortby_order=glide.OrderBy.ASC), "sortby_order needs sortby"),
        (lambda: glide.FtSearchOptions(slop=-1), "slop must not be negative"),
        (lambda: glide.FtSearchOptions(limit=(0, 1)), "limit must be FtSearchLimit, not tuple"),
        (lambda: glide.FtAggregateOptions(True, ["@a"]), "loadAll and loadFields exclude each other"),
        (lambda: glide.FtAggregateOptions(clauses=["LIMIT"]), "clauses must be FtAggregateClause, not str"),
        (lambda: glide.FtCreateOptions(withoffsets=True, nooffsets=True), "exclude each other"),
        (lambda: glide.TextField("t", withsuffixtrie=True, nosuffixtrie=True), "exclude each other"),
        (
            lambda: glide.FtProfileOptions("x", glide.QueryType.SEARCH, glide.FtAggregateOptions()),
            "query_options must be FtSearchOptions with SEARCH",
        ),
    ],
)
def test_options_that_cannot_be_meant_are_refused(options: Callable[[], Any], message: str) -> None:
    with pytest.raises(glide.UsageError, match=message):
        options().to_args()
