"""Reads the workload that every harness shares, checks replies against it, and sums up latencies."""

import math
from time import perf_counter_ns, process_time_ns

SET = "S"
HIT = "H"

# Taking the time costs a good part of a fast request, so that with many in flight only some are timed.
SAMPLE_EVERY = 16
ALWAYS_TIMED_UP_TO = 10


def read_workload(path):
    """The first line is the value; each further line is a kind (S, H: a hit, M: a miss), a blank and a key."""
    with open(path) as file:
        value, *lines = file.read().splitlines()
    return value, [(line[0], line[2:]) for line in lines]


def check(kind, reply, size):
    """Light on purpose, and the same for all: enough that no client can skip reading what the server said."""
    if kind == HIT:
        right = reply is not None and len(reply) == size
    elif kind == SET:
        right = reply is True or reply == "OK"
    else:
        right = reply is None
    if not right:
        raise ValueError(f"wrong reply for {kind}: {reply!r}")


def sample_every(in_flight):
    return 1 if in_flight <= ALWAYS_TIMED_UP_TO else SAMPLE_EVERY


def first_op(ops, index, in_flight):
    """Workers start spread over the workload, so that they do not ask for the same keys at the same time."""
    return index * len(ops) // in_flight


class Window:
    """The measured window: opened with the requests done so far, closed with those done then."""

    def __init__(self, done):
        self._done, self._cpu, self._from = done, process_time_ns(), perf_counter_ns()

    def close(self, done):
        ops = done - self._done
        cpu, elapsed = process_time_ns() - self._cpu, perf_counter_ns() - self._from
        return {
            "ops": ops,
            "seconds": elapsed / 1e9,
            "ops_per_s": ops * 1e9 / elapsed,
            "cpu_us_per_op": cpu / 1e3 / ops,
        }


def percentiles(samples):
    """Exact, from the raw samples: sorting happens after the window, so that it costs the client nothing."""
    ordered = sorted(samples)

    def at(share):
        return ordered[max(0, math.ceil(share * len(ordered)) - 1)] / 1e3

    return {
        "p50_us": at(0.5),
        "p99_us": at(0.99),
        "p999_us": at(0.999),
        "max_us": at(1),
        "samples": len(ordered),
    }
