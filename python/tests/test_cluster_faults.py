"""Cluster clients while their cluster changes, while they are closed, and in forked processes."""

import asyncio
import random
import threading
import time
from collections import Counter
from typing import Any, Callable, Iterable, List

import pytest

import glide_sync
from conftest import Topology, any_client, cluster_configuration
from glide import ClosingError, ClusterBatch, GlideClusterClient, GlideError, RequestError, TimeoutError
from test_cluster_client import keys_of_each
from test_lifecycle import in_child

TASKS = 20


class Load:
    """Tasks that write and read values of their own for as long as they shall, and count what goes wrong."""

    def __init__(self, client: GlideClusterClient, keys: Iterable[str]) -> None:
        self.errors: Counter[str] = Counter()
        self.done = 0
        self._stopping = False
        self._tasks = [asyncio.ensure_future(self._work(client, key)) for key in keys]

    async def _work(self, client: GlideClusterClient, key: str) -> None:
        number = 0
        while not self._stopping:
            number += 1
            try:
                await client.set(key, str(number))
                value = await client.get(key)
                if value != str(number).encode():
                    self.errors[f"read {value!r} instead of {number}"] += 1
            except ClosingError as error:
                self.errors[f"ClosingError: {error}"] += 1
                return
            except GlideError as error:
                self.errors[f"{type(error).__name__}: {error}"] += 1
            self.done += 1

    async def until(self, more: int) -> None:
        """Waits for so many rounds more."""
        wanted, deadline = self.done + more, time.monotonic() + 20
        while self.done < wanted:
            assert time.monotonic() < deadline, f"only {self.done} rounds, {self.errors}"
            await asyncio.sleep(0)

    async def stop(self) -> None:
        self._stopping = True
        await asyncio.gather(*self._tasks)


async def ordered(topology: Topology, op: str, **more: Any) -> None:
    """Has it done while the tasks of the loop go on."""
    await asyncio.get_running_loop().run_in_executor(None, lambda: topology.order(op, **more))


async def test_failovers_go_unnoticed(own_cluster: Topology, key: str) -> None:
    async with await GlideClusterClient.create(cluster_configuration(own_cluster.port)) as client:
        load = Load(client, [f"{key}{number}" for number in range(TASKS)])
        for port in own_cluster.of_role("replica"):
            await load.until(500)
            await ordered(own_cluster, "failover", port=port)
            await load.until(500)
        await load.stop()
        assert load.errors == Counter()


def test_failovers_go_unnoticed_by_threads(own_cluster: Topology, key: str) -> None:
    with glide_sync.GlideClusterClient.create(cluster_configuration(own_cluster.port)) as client:
        errors: List[str] = []
        rounds = [0] * 8
        stopping, passed = threading.Event(), threading.Event()

        def work(index: int) -> None:
            while not stopping.is_set():
                rounds[index] += 1
                passed.set()
                value = str(rounds[index])
                try:
                    client.set(f"{key}{index}", value)
                    if client.get(f"{key}{index}") != value.encode():
                        errors.append(f"not {value}")
                except GlideError as error:
                    errors.append(repr(error))

        workers = [threading.Thread(target=work, args=(index,)) for index in range(len(rounds))]
        for worker in workers:
            worker.start()
        try:
            for port in own_cluster.of_role("replica"):
                before = list(rounds)
                own_cluster.order("failover", port=port)
                deadline = time.monotonic() + 20
                while not all(now > then + 20 for now, then in zip(rounds, before)):
                    assert passed.wait(deadline - time.monotonic()), f"only {rounds} rounds, {errors}"
                    passed.clear()
        finally:
            stopping.set()
            for worker in workers:
                worker.join()
        assert errors == []


async def test_slots_move_unnoticed(own_cluster: Topology, key: str) -> None:
    async with await GlideClusterClient.create(cluster_configuration(own_cluster.port)) as client:
        first, second, *_ = own_cluster.of_role("primary")
        low = next(low for low, high, primary, *_ in await client.cluster_slots() if primary[1] == first)
        names: List[str] = []
        while len(names) < TASKS:
            name = f"{key}{random.random()}"
            if low <= await client.cluster_keyslot(name) < low + 200:
                names.append(name)
        load = Load(client, names)
        await load.until(500)
        await ordered(own_cluster, "migrate", **{"from": first, "to": second, "first": low, "last": low + 199})
        await load.until(500)
        await load.stop()
        assert load.errors == Counter()


async def test_a_dead_primary_disturbs_only_its_own_keys(own_cluster: Topology, key: str) -> None:
    config = cluster_configuration(own_cluster.port, request_timeout=500)
    async with await GlideClusterClient.create(config) as client:
        slots = await client.cluster_slots()
        dead = own_cluster.of_role("primary")[2]
        ranges = [(low, high) for low, high, primary, *_ in slots if primary[1] == dead]
        names = [f"{key}{number}" for number in range(60)]
        theirs = []
        for name in names:
            slot = await client.cluster_keyslot(name)
            if any(low <= slot <= high for low, high in ranges):
                theirs.append(name)
        others = [name for name in names if name not in theirs]
        assert theirs and others
        own_cluster.order("stop", port=dead)
        begin = time.monotonic()
        asked = [asyncio.ensure_future(client.set(name, "v")) for name in theirs]
        assert await asyncio.gather(*(client.set(name, "v") for name in others)) == ["OK"] * len(others)
        replies = await asyncio.gather(*asked, return_exceptions=True)
        assert [type(reply) for reply in replies] == [TimeoutError] * len(theirs)
        assert time.monotonic() - begin < 2
        own_cluster.order("cont", port=dead)


@pytest.mark.parametrize("kind", ["asyncio", "sync"])
async def test_an_error_in_its_place_in_a_batch_says_all_there_is(kind: str, own_cluster: Topology, key: str) -> None:
    async with any_client(kind, cluster_configuration(own_cluster.port, request_timeout=300)) as client:
        (port, slow), (_, good), (_, text) = (await keys_of_each(client, key)).items()
        await client.set(text, "text")
        own_cluster.order("stop", port=port)
        try:
            batch = ClusterBatch(is_atomic=False).mset({slow: "new", good: "new"}).get(slow)
            batch.lpush(text, ["a"]).get(good)
            split, late, wrong, value = await client.exec(batch, raise_on_error=False)
        finally:
            own_cluster.order("cont", port=port)
        assert isinstance(split, TimeoutError) and isinstance(late, TimeoutError)
        assert (split.delivery, split.failed_keys) == ("MAYBE_EXECUTED", [slow.encode()])
        assert (late.delivery, late.failed_keys) == ("MAYBE_EXECUTED", [])
        assert split.node == late.node == f"127.0.0.1:{port}"
        assert isinstance(wrong, RequestError) and wrong.failed_keys == []
        assert (wrong.code, wrong.server_code, wrong.delivery) == ("SERVER", "WRONGTYPE", "REFUSED")
        assert wrong.node not in (None, late.node)
        assert value == b"new"


async def test_closing_ends_everything_that_waits(own_cluster: Topology, key: str) -> None:
    client = await GlideClusterClient.create(cluster_configuration(own_cluster.port))
    for port in own_cluster.of_role("primary"):
        own_cluster.order("stop", port=port)
    waiting = [asyncio.ensure_future(client.get(f"{key}{number}")) for number in range(200)]
    waiting += [asyncio.ensure_future(client.mget([f"{key}{number}" for number in range(50)])) for _ in range(20)]
    await asyncio.sleep(0)
    await client.close("shutting down")
    for reply in await asyncio.wait_for(asyncio.gather(*waiting, return_exceptions=True), 1):
        assert isinstance(reply, ClosingError) and str(reply) == "shutting down"
    for port in own_cluster.of_role("primary"):
        own_cluster.order("cont", port=port)


async def test_closing_under_load_ends_it(cluster: Topology, key: str) -> None:
    for _ in range(5):
        client = await GlideClusterClient.create(cluster_configuration(cluster.port))
        load = Load(client, [f"{key}{number}" for number in range(TASKS)])
        await load.until(200)
        await client.close()
        await load.stop()
        assert {error.split(":")[0] for error in load.errors} == {"ClosingError"}


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
async def test_parent_and_child_work_after_a_fork(cluster: Topology, key: str) -> None:
    config = cluster_configuration(cluster.port)
    names = [f"{key}{number}" for number in range(30)]
    with glide_sync.GlideClusterClient.create(config) as sync_client:
        async with await GlideClusterClient.create(config) as client:
            assert await client.mset({name: "parent" for name in names}) == "OK"
            waiting = [asyncio.ensure_future(client.get(name)) for name in names]
            await asyncio.sleep(0)

            def child() -> None:
                with pytest.raises(ClosingError, match="before this process was forked"):
                    sync_client.get(names[0])
                sync_client.close()
                with glide_sync.GlideClusterClient.create(config) as own:
                    assert own.mget(names) == [b"parent"] * len(names)

                async def use() -> None:
                    async with await GlideClusterClient.create(config) as own:
                        assert await own.mget(names) == [b"parent"] * len(names)

                run_in_thread(lambda: asyncio.run(use()))

            for _ in range(3):
                assert in_child(child) == 0
                assert sync_client.mget(names) == [b"parent"] * len(names)
            assert await asyncio.gather(*waiting) == [b"parent"] * len(names)
            assert await client.mget(names) == [b"parent"] * len(names)


def run_in_thread(work: Callable[[], None]) -> None:
    """A forked child still has its parent's loop running in this thread; another thread has none."""
    failures: List[BaseException] = []

    def guarded() -> None:
        try:
            work()
        except BaseException as error:
            failures.append(error)

    thread = threading.Thread(target=guarded)
    thread.start()
    thread.join()
    if failures:
        raise failures[0]
