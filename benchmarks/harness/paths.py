"""Where things are, in one place."""

import os
from pathlib import Path

BENCHMARKS = Path(__file__).resolve().parent.parent
ROOT = BENCHMARKS.parent
OUT = BENCHMARKS / "out"
CACHE = ROOT / ".cache" / "bench"
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))


def venv_python(venv: str) -> Path:
    return CACHE / f"venv-{venv}" / "bin" / "python"


THOUSAND_NODES = TARGET / "release" / "examples" / "thousand_nodes"


def rust_binary(name: str) -> Path:
    return TARGET / "release" / name
