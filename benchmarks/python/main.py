"""One measurement of one Python client, printed as JSON lines. Decides nothing: run.py says what to measure."""

import argparse
import asyncio
import json
import sys
import time
from importlib import import_module

# Heavier modules are imported where they are used, so that start-up time and memory are the client's own.


def parse_args():
    parser = argparse.ArgumentParser()
    parser.add_argument("--client", required=True)
    parser.add_argument("--runtime", choices=["asyncio", "sync"], required=True)
    parser.add_argument("--topology", choices=["standalone", "cluster"], default="standalone")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--scenario", choices=["startup", "requests", "batch", "paced"], required=True)
    parser.add_argument("--c", type=int, default=1)
    parser.add_argument("--batch", type=int, default=100)
    parser.add_argument("--rate", type=float, default=0)
    parser.add_argument("--warmup", type=float, default=0.2)
    parser.add_argument("--seconds", type=float, default=0.5)
    parser.add_argument("--workload")
    return parser.parse_args()


def emit(line):
    print(json.dumps(line), flush=True)


def rss_mb():
    with open("/proc/self/status") as status:
        kib = next(line for line in status if line.startswith("VmRSS:")).split()[1]
    return int(kib) / 1024


class Idle:
    """What an idle client costs, told after the line whose arrival time is the time to start."""

    def __enter__(self):
        emit({"ready": True})
        self._cpu, self._from = time.process_time(), time.perf_counter()

    def __exit__(self, *_):
        share = (time.process_time() - self._cpu) / (time.perf_counter() - self._from)
        emit({"idle_cpu_percent": share * 100, "rss_mb": rss_mb()})


async def run_asyncio(args, opener):
    client = await opener(args) if opener else None
    if args.scenario == "startup":
        if client:
            await client.ping()
        with Idle():
            await asyncio.sleep(args.seconds)
    else:
        from drive_asyncio import measure

        emit({"client": args.client, "runtime": "asyncio", **await measure(client, args), "rss_mb": rss_mb()})
    if client:
        await client.close()


def run_sync(args, opener):
    client = opener(args) if opener else None
    if args.scenario == "startup":
        if client:
            client.ping()
        with Idle():
            time.sleep(args.seconds)
    else:
        from drive_sync import measure

        emit({"client": args.client, "runtime": "sync", **measure(client, args), "rss_mb": rss_mb()})
    if client:
        client.close()


def main():
    args = parse_args()
    opener = None
    if args.client != "none":
        package = args.client.split(":")[0].removesuffix("-published").replace("-", "_")
        module = import_module(f"clients.{package}_{args.runtime}")
        opener = module.OPENERS[args.client]
    if args.runtime == "asyncio":
        asyncio.run(run_asyncio(args, opener))
    else:
        run_sync(args, opener)


if __name__ == "__main__":
    sys.exit(main())
