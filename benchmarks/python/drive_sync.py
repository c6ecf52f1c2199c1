"""Drives one sync client from a fixed number of threads and measures a window of that."""

from threading import Event, Thread
from time import perf_counter_ns

from workload import SET, Window, check, first_op, percentiles, read_workload


class Run:
    """What the threads share. Each counts and samples on its own, since `+=` on a shared field loses counts."""

    def __init__(self, client, plan):
        self.client = client
        self.plan = plan
        self.value, self.ops = read_workload(plan.workload)
        self.recording = False
        self.stopped = Event()
        self.workers = []

    def done(self):
        return sum(worker.done for worker in self.workers)


def measure(client, plan):
    run = Run(client, plan)
    run.workers = [Worker(run, index) for index in range(plan.c)]
    for worker in run.workers:
        worker.start()
    run.stopped.wait(plan.warmup)  # set early only by a worker that failed
    run.recording = True
    window = Window(run.done())
    run.stopped.wait(plan.seconds)
    result = window.close(run.done())
    run.stopped.set()
    for worker in run.workers:
        worker.join()
    failed = [worker.error for worker in run.workers if worker.error]
    if failed:
        raise failed[0]
    return {**result, **percentiles([ns for worker in run.workers for ns in worker.samples])}


class Worker(Thread):
    def __init__(self, run, index):
        super().__init__(daemon=True)
        self._run = run
        self._cursor = first_op(run.ops, index, run.plan.c)
        self.done = 0
        self.samples = []
        self.error = None

    def run(self):
        try:
            turn = self._batches if self._run.plan.scenario == "batch" else self._requests
            turn()
        except Exception as error:
            self.error = error
            self._run.stopped.set()

    def _requests(self):
        run, cursor, stopped = self._run, self._cursor, self._run.stopped.is_set
        ops, value, size = run.ops, run.value, len(run.value)
        get, set_ = run.client.get, run.client.set
        while not stopped():
            kind, key = ops[cursor]
            cursor = (cursor + 1) % len(ops)
            since = perf_counter_ns()
            check(kind, set_(key, value) if kind == SET else get(key), size)
            self._record(since)
            self.done += 1

    def _batches(self):
        run, cursor, count = self._run, self._cursor, self._run.plan.batch
        ops, value, size = run.ops, run.value, len(run.value)
        while not run.stopped.is_set():
            batch = [ops[(cursor + at) % len(ops)] for at in range(count)]
            cursor = (cursor + count) % len(ops)
            since = perf_counter_ns()
            replies = run.client.batch(batch, value)
            self._record(since)
            for (kind, _), reply in zip(batch, replies, strict=True):
                check(kind, reply, size)
            self.done += count

    def _record(self, since):
        if self._run.recording:
            self.samples.append(perf_counter_ns() - since)
