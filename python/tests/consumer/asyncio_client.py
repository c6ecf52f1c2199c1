"""What an application with strict type checks writes, for the asyncio client. It is checked, and never run."""

from typing import Any, Dict, List, Mapping, Optional, Set, Tuple, Union

from typing_extensions import assert_type

from glide import (
    OK,
    TOK,
    AllPrimaries,
    Batch,
    BatchOptions,
    BatchRetryStrategy,
    ByAddressRoute,
    ClusterBatch,
    ClusterBatchOptions,
    ClusterScanCursor,
    ConditionalChange,
    ConfigurationError,
    ExpirySet,
    ExpiryType,
    FlushMode,
    GlideClient,
    GlideClientConfiguration,
    GlideClusterClient,
    GlideClusterClientConfiguration,
    InfoSection,
    Limit,
    ListDirection,
    NodeAddress,
    ObjectType,
    OrderBy,
    PeriodicChecksManualInterval,
    RandomNode,
    RequestError,
    Script,
    SlotIdRoute,
    SlotKeyRoute,
    SlotType,
    TClusterResponse,
    TEncodable,
    TGlideClient,
    Transaction,
    TResult,
)
from glide_shared.commands.batch import BaseBatch
from glide_shared.config import BackoffStrategy, ServerCredentials


async def standalone() -> None:
    config = GlideClientConfiguration(
        [NodeAddress("localhost", 6379)],
        credentials=ServerCredentials("secret", "user"),
        reconnect_strategy=BackoffStrategy(5, 100, 2),
    )
    async with await GlideClient.create(config) as client:
        assert_type(client, GlideClient)
        assert_type(await client.set("k", b"v"), Optional[bytes])
        expiry = ExpirySet(ExpiryType.SEC, 10)
        await client.set("k", "v", ConditionalChange.ONLY_IF_EXISTS, expiry, return_old_value=True)
        assert_type(await client.get(memoryview(b"k")), Optional[bytes])
        assert_type(await client.mget(["a", bytearray(b"b")]), List[Optional[bytes]])
        encoded: Dict[TEncodable, TEncodable] = {"a": "1", b"b": b"2"}
        assert_type(await client.mset(encoded), TOK)
        assert_type(await client.hgetall("h"), Dict[bytes, bytes])
        assert_type(await client.smembers("s"), Set[bytes])
        assert_type(await client.lmove("a", "b", ListDirection.LEFT, ListDirection.RIGHT), Optional[bytes])
        assert_type(await client.sort("l", limit=Limit(0, 3), order=OrderBy.DESC, alpha=True), List[Optional[bytes]])
        assert_type(await client.flushdb(FlushMode.ASYNC), TOK)
        assert_type(await client.info([InfoSection.SERVER]), bytes)
        assert_type(await client.config_get(["port"]), Dict[bytes, bytes])
        assert_type(await client.custom_command(["PING"]), TResult)
        cursor: TEncodable = "0"
        assert_type(await client.scan(cursor, type=ObjectType.HASH), List[Union[bytes, List[bytes]]])
        async for key in client.scan_iter("user:*", count=10, type=ObjectType.STRING):
            assert_type(key, bytes)
        async for member in client.sscan_iter("s"):
            assert_type(member, bytes)
        async for pair in client.hscan_iter("h"):
            assert_type(pair, Tuple[bytes, bytes])
        async for pair in client.hscan_iter("h", no_values=False):
            assert_type(pair, Tuple[bytes, bytes])
        async for field in client.hscan_iter("h", no_values=True):
            assert_type(field, bytes)
        async for scored in client.zscan_iter("z", no_scores=False):
            assert_type(scored, Tuple[bytes, float])
        async for member in client.zscan_iter("z", no_scores=True):
            assert_type(member, bytes)
        batch = Batch(is_atomic=False).set("k", "1").incr("k").select(1).copy("a", "b", 1, replace=True)
        assert_type(batch, Batch)
        options = BatchOptions(timeout=1000)
        assert_type(await client.exec(batch, raise_on_error=True, options=options), Optional[List[TResult]])
        assert_type(await client.exec(Transaction().get("k"), False, timeout=10), Optional[List[TResult]])


async def cluster() -> None:
    config = GlideClusterClientConfiguration(
        [NodeAddress()], periodic_checks=PeriodicChecksManualInterval(30), lazy_connect=True
    )
    try:
        client = await GlideClusterClient.create(config)
    except ConfigurationError as error:
        assert_type(error, ConfigurationError)
        return
    assert_type(client, GlideClusterClient)
    assert_type(await client.get("k"), Optional[bytes])
    assert_type(await client.info(route=AllPrimaries()), TClusterResponse[bytes])
    assert_type(await client.info(route=AllPrimaries()), Union[bytes, Dict[bytes, bytes]])
    assert_type(await client.ping(route=SlotKeyRoute(SlotType.REPLICA, "k")), bytes)
    assert_type(await client.client_id(SlotIdRoute(SlotType.PRIMARY, 1)), Union[int, Dict[bytes, int]])
    assert_type(await client.custom_command(["INFO"], RandomNode()), Union[TResult, Dict[bytes, TResult]])
    assert_type(await client.copy("a", "b", True), bool)
    batch = ClusterBatch(True).set("k", "1").copy("a", "b", True)
    assert_type(batch, ClusterBatch)
    options = ClusterBatchOptions(100, ByAddressRoute("localhost", 6379), BatchRetryStrategy(True, False))
    assert_type(await client.exec(batch, False, options), Optional[List[TResult]])
    cursor = ClusterScanCursor()
    assert_type(await client.scan(cursor, "a*", 10), List[Union[ClusterScanCursor, List[bytes]]])
    assert_type(cursor.get_cursor(), str)
    async for key in client.scan_iter(match="a*"):
        assert_type(key, bytes)
    assert_type(await client.invoke_script_route(Script("return 1"), route=AllPrimaries()), TClusterResponse[TResult])


def any_kind(batch: BaseBatch) -> BaseBatch:
    return batch.get("k").lpush("l", ["a"])


async def any_client(client: TGlideClient) -> Mapping[str, Any]:
    try:
        return {"value": await client.get("k"), "ok": OK}
    except RequestError as error:
        assert_type(error.failed_keys, List[bytes])
        return {"code": error.code, "delivery": error.delivery}
