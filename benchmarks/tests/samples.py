"""Made-up measurements for the tests of the report."""

from harness.results import Results

META = {
    "command": "make bench",
    "rounds": 2,
    "seconds": 1.0,
    "warmup": 0.5,
    "versions": {"server (valkey)": "9.1.2"},
    "machine": {"CPU": "two cores"},
    "pinning": "The server has one core and the whole client process another.",
    "left_out_because": "not chosen on the command line",
}


def measurement(language: str, name: str, cell: str, number: int, ops_per_s: float, runtime: str = "", **more) -> dict:
    loaded = {
        "ops_per_s": ops_per_s,
        "p50_us": 10.0,
        "p99_us": 20.0,
        "p999_us": 30.0,
        "cpu_us_per_op": 1.0,
        "cmds_per_read": 5.0,
        "rss_mb": 50.0,
    }
    key = {"round": number, "language": language, "name": name, "runtime": runtime, "cell": cell}
    return {**key, **loaded, **more}


def idle(language: str, name: str, startup_ms: float, rss_mb: float, runtime: str = "") -> dict:
    key = {"round": 0, "language": language, "name": name, "runtime": runtime, "cell": "startup"}
    return {**key, "startup_ms": startup_ms, "rss_mb": rss_mb, "idle_cpu_percent": 0.1}


def results(*measurements: dict, failures: tuple[dict, ...] = ()) -> Results:
    return Results(META, list(measurements), list(failures))
