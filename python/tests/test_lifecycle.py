"""Opening, closing, giving up, forking: no wait without an end, and nothing left behind."""

import asyncio
import gc
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import warnings
from typing import Any, Callable, List

import pytest

import glide_sync
from conftest import Topology, configuration
from glide import Batch, ClosingError, ConnectionError, GlideClient, GlideClientConfiguration, GlideError, RequestError

Config = Callable[..., GlideClientConfiguration]


def descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


def threads() -> int:
    return len(os.listdir("/proc/self/task"))


async def settles(measure: Callable[[], int], most: int) -> None:
    """Waits for the engine to have let go of what closed clients had."""
    deadline = time.monotonic() + 10
    while measure() > most:
        if time.monotonic() >= deadline:
            left = [os.path.realpath(f"/proc/self/fd/{name}") for name in os.listdir("/proc/self/fd")]
            pytest.fail(f"{measure()} are left, more than {most}: {left}")
        gc.collect()
        await asyncio.sleep(0.01)


async def test_closing_ends_everything_that_waits(own_server: Topology) -> None:
    client = await GlideClient.create(configuration(own_server.port))
    own_server.order("stop")
    waiting = [asyncio.ensure_future(client.get(f"k{i}")) for i in range(100)]
    waiting.append(asyncio.ensure_future(client.exec(Batch(True).ping(), True)))
    await asyncio.sleep(0)
    await client.close("shutting down")
    for reply in await asyncio.wait_for(asyncio.gather(*waiting, return_exceptions=True), 1):
        assert isinstance(reply, ClosingError) and str(reply) == "shutting down"
    own_server.order("cont")


async def test_a_closed_client_says_so(config: Config) -> None:
    client = await GlideClient.create(config())
    await client.close()
    await client.close()
    await client.aclose()
    for call in (client.get("k"), client.exec(Batch(False).ping(), True), client.custom_command(["PING"])):
        with pytest.raises(ClosingError):
            await call
    with pytest.raises(ClosingError, match=r"create\(\)"):
        await GlideClient(config()).get("k")


def test_a_closed_sync_client_says_so(config: Config) -> None:
    client = glide_sync.GlideClient.create(config())
    client.close()
    client.close()
    with pytest.raises(ClosingError):
        client.get("k")
    with pytest.raises(ClosingError):
        client.exec(Batch(False).ping(), True)
    with pytest.raises(ClosingError, match=r"create\(\)"):
        glide_sync.GlideClient(config()).get("k")


def test_closing_ends_threads_that_wait(own_server: Topology) -> None:
    client = glide_sync.GlideClient.create(configuration(own_server.port))
    own_server.order("stop")
    ended: List[Any] = []

    def wait() -> None:
        try:
            ended.append(client.get("k"))
        except GlideError as error:
            ended.append(error)

    waiting = [threading.Thread(target=wait) for _ in range(8)]
    for thread in waiting:
        thread.start()
    while len(_waits(client)) < 8:
        time.sleep(0.001)
    client.close()
    for thread in waiting:
        thread.join(1)
        assert not thread.is_alive()
    assert [type(error) for error in ended] == [ClosingError] * 8
    own_server.order("cont")


def _waits(client: glide_sync.GlideClient) -> List[int]:
    """The threads that are inside a call of the client: those whose innermost Python frame is in it."""
    frames = sys._current_frames().items()
    return [ident for ident, frame in frames if frame.f_code.co_filename.endswith("glide_client.py")]


async def test_a_thousand_clients_leave_nothing_behind(config: Config) -> None:
    async def once() -> None:
        async with await GlideClient.create(config()) as client:
            await client.ping()
        with glide_sync.GlideClient.create(config()) as sync_client:
            sync_client.ping()

    for _ in range(5):
        await once()
    await settles(lambda: 0, 0)
    before = descriptors(), threads()
    for _ in range(1000):
        await once()
    await settles(descriptors, before[0])
    await settles(threads, before[1])


async def test_dropped_clients_leave_nothing_behind(config: Config) -> None:
    await (await GlideClient.create(config())).close()
    await settles(lambda: 0, 0)
    before = descriptors(), threads()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(50):
            client = await GlideClient.create(config())
            await client.ping()
            glide_sync.GlideClient.create(config()).ping()
            del client
        assert {warning.category for warning in caught} == {ResourceWarning}
        caught.clear()
    await settles(descriptors, before[0])
    await settles(threads, before[1])


async def test_a_cancelled_task_gives_its_request_up(own_server: Topology) -> None:
    async with await GlideClient.create(configuration(own_server.port)) as client:
        own_server.order("stop")
        tasks = [asyncio.ensure_future(client.echo(f"{i}")) for i in range(100)]
        await asyncio.sleep(0)
        for task in tasks[::2]:
            task.cancel()
        done, _ = await asyncio.wait(tasks[::2], timeout=1)
        assert len(done) == 50 and all(task.cancelled() for task in done)
        own_server.order("cont")
        assert await asyncio.gather(*tasks[1::2]) == [b"%d" % i for i in range(1, 100, 2)]
        assert await asyncio.gather(*(client.echo(f"{i}") for i in range(200))) == [b"%d" % i for i in range(200)]


async def test_waiting_no_longer_than_asked(own_server: Topology) -> None:
    async with await GlideClient.create(configuration(own_server.port)) as client:
        own_server.order("stop")
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(client.get("k"), 0.05)
        own_server.order("cont")
        assert await client.echo("next") == b"next"


async def test_creating_can_be_cancelled() -> None:
    before = descriptors()
    with socket.create_server(("127.0.0.1", 0)) as silent:
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(GlideClient.create(configuration(silent.getsockname()[1])), 0.05)
    await settles(descriptors, before)


async def test_a_reply_never_reaches_another_call(config: Config) -> None:
    async with await GlideClient.create(config()) as client:

        async def ask(i: int) -> None:
            name = f"{i}".encode()
            try:
                assert await asyncio.wait_for(client.echo(name), 0.0005 if i % 10 == 0 else 5) == name
            except asyncio.TimeoutError:
                pass

        for _ in range(10):
            await asyncio.gather(*(ask(i) for i in range(900)))


def test_another_loop_is_refused(config: Config) -> None:
    loop = asyncio.new_event_loop()
    client = loop.run_until_complete(GlideClient.create(config()))

    async def use() -> None:
        with pytest.raises(RequestError, match="belongs to another event loop"):
            await client.get("k")

    asyncio.run(use())
    assert loop.run_until_complete(client.ping()) == b"PONG"
    loop.run_until_complete(client.close())
    loop.close()


async def test_another_thread_is_refused(config: Config) -> None:
    async with await GlideClient.create(config()) as client:

        async def use() -> None:
            with pytest.raises(RequestError, match="belongs to another event loop"):
                await client.get("k")

        pending = asyncio.ensure_future(client.ping())
        await asyncio.get_running_loop().run_in_executor(None, lambda: asyncio.run(use()))
        assert await pending == b"PONG"


def test_a_client_whose_loop_has_closed_is_refused_and_let_go(config: Config) -> None:
    async def count() -> int:
        return descriptors()

    async def make() -> GlideClient:
        return await GlideClient.create(config())

    async def use() -> None:
        with pytest.raises(RequestError, match="belongs to another event loop"):
            await client.get("k")
        await client.close()
        await settles(descriptors, before)

    asyncio.run(count())
    before = asyncio.run(count())
    client = asyncio.run(make())
    asyncio.run(use())


async def test_a_killed_server_ends_requests_and_comes_back(own_server: Topology) -> None:
    async with await GlideClient.create(configuration(own_server.port, request_timeout=500)) as client:
        with glide_sync.GlideClient.create(configuration(own_server.port, request_timeout=500)) as sync_client:
            own_server.order("kill")
            begin = time.monotonic()
            replies = await asyncio.gather(*(client.get(f"k{i}") for i in range(50)), return_exceptions=True)
            assert all(isinstance(reply, RequestError) for reply in replies)
            with pytest.raises(RequestError):
                sync_client.get("k")
            assert time.monotonic() - begin < 1.5
            own_server.order("restart")
            deadline = time.monotonic() + 2
            for ping in (client.ping, lambda: asyncio.to_thread(sync_client.ping)):
                while True:
                    try:
                        assert await ping() == b"PONG"
                        break
                    except RequestError:
                        assert time.monotonic() < deadline


async def test_a_lazy_client_connects_with_its_first_request(own_server: Topology) -> None:
    own_server.order("kill")
    client = await GlideClient.create(configuration(own_server.port, lazy_connect=True, request_timeout=300))
    with pytest.raises(RequestError):
        await client.get("k")
    own_server.order("restart")
    await client.close()
    async with await GlideClient.create(configuration(own_server.port, lazy_connect=True)) as client:
        assert await client.ping() == b"PONG"


def test_threads_share_a_client(config: Config, key: str) -> None:
    with glide_sync.GlideClient.create(config()) as client:
        wrong: List[Any] = []

        def work(number: int) -> None:
            for i in range(300):
                name = f"{number}-{i}"
                if client.echo(name) != name.encode():
                    wrong.append(name)

        workers = [threading.Thread(target=work, args=(number,)) for number in range(16)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        assert wrong == []


def test_ctrl_c_ends_a_wait(own_server: Topology) -> None:
    with glide_sync.GlideClient.create(configuration(own_server.port, request_timeout=20_000)) as client:
        own_server.order("stop")
        timer = threading.Timer(0.1, lambda: os.kill(os.getpid(), signal.SIGINT))
        timer.start()
        begin = time.monotonic()
        with pytest.raises(KeyboardInterrupt):
            client.get("k")
        assert time.monotonic() - begin < 2
        own_server.order("cont")
        assert client.echo("next") == b"next"


def in_child(work: Callable[[], None]) -> int:
    """Runs `work` in a forked child, and gives its exit status; a child that hangs is killed by its alarm."""
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            signal.alarm(10)
            work()
            status = 0
        except BaseException as error:
            os.write(2, f"child: {error!r}\n".encode())
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_parent_and_child_work_after_a_fork(config: Config, key: str) -> None:
    with glide_sync.GlideClient.create(config()) as client:
        assert client.set(key, "parent") == "OK"

        def child() -> None:
            with pytest.raises(ClosingError, match="before this process was forked"):
                client.get(key)
            client.close()
            with glide_sync.GlideClient.create(config()) as own:
                assert own.get(key) == b"parent"

            async def use() -> None:
                async with await GlideClient.create(config()) as own:
                    assert await own.get(key) == b"parent"

            asyncio.run(use())

        for _ in range(5):
            assert in_child(child) == 0
            assert client.get(key) == b"parent"


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
async def test_a_fork_amid_requests_disturbs_nobody(config: Config, key: str) -> None:
    async with await GlideClient.create(config()) as client:
        await client.set(key, "parent")
        waiting = [asyncio.ensure_future(client.get(key)) for _ in range(100)]
        await asyncio.sleep(0)

        def child() -> None:
            with glide_sync.GlideClient.create(config()) as own:
                assert own.get(key) == b"parent"

        assert in_child(child) == 0
        assert await asyncio.gather(*waiting) == [b"parent"] * 100


def test_a_program_that_forgets_to_close_ends(server: Topology) -> None:
    program = f"""
import asyncio, glide, glide_sync
config = glide.GlideClientConfiguration([glide.NodeAddress("127.0.0.1", {server.port})])
kept = glide_sync.GlideClient.create(config)
async def main():
    client = await glide.GlideClient.create(config)
    print(await client.ping(), kept.ping())
asyncio.run(main())
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=10)
    assert (done.returncode, done.stdout, done.stderr) == (0, "b'PONG' b'PONG'\n", "")


async def test_a_panic_of_the_engine_is_an_error_of_its_client(config: Config) -> None:
    async with await GlideClient.create(config()) as bystander:
        async with await GlideClient.create(config()) as client:
            with glide_sync.GlideClient.create(config()) as sync_client:
                assert client._port is not None and sync_client._port is not None
                waiting = [asyncio.ensure_future(client.ping()) for _ in range(10)]
                await asyncio.sleep(0)
                client._port.crash()
                for reply in await asyncio.wait_for(asyncio.gather(*waiting, return_exceptions=True), 5):
                    assert reply == b"PONG" or isinstance(reply, GlideError)
                with pytest.raises(GlideError):
                    await asyncio.wait_for(client.ping(), 5)
                sync_client._port.crash()
                with pytest.raises(GlideError):
                    sync_client.ping()
                    sync_client.ping()
        assert await bystander.ping() == b"PONG"


def test_connection_error_is_not_the_built_in_one() -> None:
    import builtins

    assert not issubclass(ConnectionError, builtins.ConnectionError)
