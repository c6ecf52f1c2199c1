"""Every reply reaches its own call, whatever the network does: values name their keys, and come through a proxy that
cuts, delays, splits and merges, while a tenth of the calls is given up."""

import asyncio
import json
import subprocess
import threading
from typing import Iterator, List

import pytest

import glide_sync
from conftest import ROOT, Topology, configuration
from glide import GlideClient, RequestError

CHAOS = ROOT / "target" / "debug" / "chaos"
FAULTS = ["--cut-every", "200000", "--delay-every", "50000", "--split-every", "5000", "--merge-every", "20000"]
TASKS, ROUNDS = 100, 200


@pytest.fixture
def bad_network(server: Topology) -> Iterator[int]:
    command = [str(CHAOS), f"127.0.0.1:{server.port}", *FAULTS, "--seed", "7"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as proxy:
        assert proxy.stdout is not None and proxy.stdin is not None
        yield json.loads(proxy.stdout.readline())["port"]
        proxy.stdin.close()


async def test_no_task_gets_another_ones_reply(bad_network: int, key: str) -> None:
    kept = lost = given_up = 0

    async def work(client: GlideClient, task: int) -> None:
        nonlocal kept, lost, given_up
        for i in range(ROUNDS):
            name = f"{key}{task}-{i}"
            call = client.set(name, name) if i % 2 == 0 else client.echo(name)
            try:
                reply = await asyncio.wait_for(call, 0.0005 if i % 10 == 0 else 10)
                assert reply == ("OK" if i % 2 == 0 else name.encode())
                kept += 1
            except asyncio.TimeoutError:
                given_up += 1
            except RequestError as error:
                assert error.delivery in ("NOT_SENT", "MAYBE_EXECUTED"), repr(error)
                lost += 1

    async with await GlideClient.create(configuration(bad_network)) as client:
        await asyncio.gather(*(work(client, task) for task in range(TASKS)))
        names = [f"{key}{task}-{i}" for task in range(TASKS) for i in range(0, ROUNDS, 2)]
    assert kept + lost + given_up == TASKS * ROUNDS and kept > TASKS * ROUNDS // 2

    async with await GlideClient.create(configuration(bad_network)) as client:
        for begin in range(0, len(names), 500):
            some = names[begin : begin + 500]
            for name, value in zip(some, await persistently(client, some)):
                assert value in (name.encode(), None)


async def persistently(client: GlideClient, names: List[str]) -> List[object]:
    while True:
        try:
            return list(await client.mget(names))  # type: ignore[arg-type]
        except RequestError:
            continue


def test_no_thread_gets_another_ones_reply(bad_network: int) -> None:
    wrong: List[str] = []
    kept: List[int] = []

    def work(client: glide_sync.GlideClient, number: int) -> None:
        good = 0
        for i in range(ROUNDS):
            name = f"{number}-{i}"
            try:
                if client.echo(name) != name.encode():
                    wrong.append(name)
                good += 1
            except RequestError:
                pass
        kept.append(good)

    with glide_sync.GlideClient.create(configuration(bad_network)) as client:
        workers = [threading.Thread(target=work, args=(client, number)) for number in range(8)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    assert wrong == [] and len(kept) == 8 and sum(kept) > 4 * ROUNDS
