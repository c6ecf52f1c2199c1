"""Drives one asyncio client with a fixed number of requests in flight, or at a fixed rate, and measures a window."""

import asyncio
from time import perf_counter, perf_counter_ns

from workload import SET, Window, check, first_op, percentiles, read_workload, sample_every


class Run:
    """What the workers share. One thread, so plain fields."""

    def __init__(self, client, plan):
        self.client = client
        self.plan = plan
        self.value, self.ops = read_workload(plan.workload)
        self.running = True
        self.recording = False
        self.done = 0
        self.samples = []

    def record(self, since):
        if self.recording:
            self.samples.append(perf_counter_ns() - since)


async def measure(client, plan):
    run = Run(client, plan)
    workers = asyncio.gather(*start(run))
    window = asyncio.ensure_future(measure_window(run))
    # A failed worker must end the measurement at once, not after the window.
    await asyncio.wait([window, workers], return_when=asyncio.FIRST_COMPLETED)
    run.running = False
    await workers
    return {**await window, **percentiles(run.samples)}


async def measure_window(run):
    await asyncio.sleep(run.plan.warmup)
    run.recording = True
    window = Window(run.done)
    await asyncio.sleep(run.plan.seconds)
    return window.close(run.done)


def start(run):
    if run.plan.scenario == "paced":
        return [pace(run)]
    worker = batch_worker if run.plan.scenario == "batch" else request_worker
    return [worker(run, index) for index in range(run.plan.c)]


async def request_worker(run, index):
    """One request at a time: the next starts when the last has completed."""
    ops, value, size = run.ops, run.value, len(run.value)
    get, set_ = run.client.get, run.client.set
    cursor = first_op(ops, index, run.plan.c)
    every = sample_every(run.plan.c)
    until_timed = 1 + index % every
    while run.running:
        kind, key = ops[cursor]
        cursor = (cursor + 1) % len(ops)
        until_timed -= 1
        since = 0 if until_timed else perf_counter_ns()
        check(kind, await (set_(key, value) if kind == SET else get(key)), size)
        run.done += 1
        if not until_timed:
            until_timed = every
            run.record(since)


async def batch_worker(run, index):
    ops, value, size = run.ops, run.value, len(run.value)
    count = run.plan.batch
    cursor = first_op(ops, index, run.plan.c)
    while run.running:
        batch = [ops[(cursor + at) % len(ops)] for at in range(count)]
        cursor = (cursor + count) % len(ops)
        since = perf_counter_ns()
        replies = await run.client.batch(batch, value)
        run.record(since)
        for (kind, _), reply in zip(batch, replies, strict=True):
            check(kind, reply, size)
        run.done += count


async def pace(run):
    """A fixed rate whatever the client does, so that latencies of several clients compare at equal load."""
    pending = set()
    start_at, sent = perf_counter(), 0
    while run.running:
        # Counting from the moment a request was due keeps a client that falls behind from hiding it.
        while (due := start_at + sent / run.plan.rate) <= perf_counter():
            task = asyncio.ensure_future(paced_request(run, *run.ops[sent % len(run.ops)], int(due * 1e9)))
            pending.add(task)
            sent += 1
        done = {task for task in pending if task.done()}
        pending -= done
        for task in done:
            task.result()
        await asyncio.sleep(0.001)
    await asyncio.gather(*pending)


async def paced_request(run, kind, key, due):
    client = run.client
    check(kind, await (client.set(key, run.value) if kind == SET else client.get(key)), len(run.value))
    run.done += 1
    run.record(due)
