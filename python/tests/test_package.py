"""What users install: the wheel in an empty environment, and the names it offers."""

import ast
import glob
import inspect
import os
import re
import shutil
import subprocess
import sys
import typing
import zipfile
from pathlib import Path
from typing import Any, Iterator, List, Optional

import pytest

import glide
import glide_sync
from conftest import ROOT, Topology
from glide_shared import _glide

PYTHON = ROOT / "python"
SNAPSHOT = PYTHON / "tests" / "public_api.txt"


def interpreter(version: str) -> Optional[str]:
    """A Python of that version, from PATH or from pyenv."""
    pyenv = os.environ.get("PYENV_ROOT", os.path.expanduser("~/.pyenv"))
    found = [shutil.which(f"python{version}"), *glob.glob(f"{pyenv}/versions/{version}.*/bin/python")]
    for candidate in filter(None, found):
        if subprocess.run([candidate, "-c", ""], capture_output=True).returncode == 0:
            return candidate
    return None


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    command = [str(Path(sys.executable).with_name("maturin")), "build", "--release", "--quiet", "--out", str(out)]
    subprocess.run(command, cwd=PYTHON, check=True)
    (built,) = out.glob("*.whl")
    return built


def test_the_wheel_is_for_every_version_and_small(wheel: Path) -> None:
    assert "-cp39-abi3-" in wheel.name
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        assert sum(entry.file_size for entry in archive.infolist()) < 12 << 20
    for package in ("glide", "glide_sync", "glide_shared"):
        assert f"{package}/py.typed" in names and f"{package}/__init__.py" in names
    assert "glide_shared/_glide.abi3.so" in names and "glide_shared/_glide.pyi" in names
    assert not [name for name in names if "test" in name]


@pytest.mark.parametrize("version", ["3.9", "3.10", "3.11", "3.12", "3.13"])
def test_the_wheel_runs_the_readme_in_an_empty_environment(
    wheel: Path, server: Topology, tmp_path: Path, version: str
) -> None:
    python = interpreter(version)
    if python is None:
        pytest.skip(f"no Python {version} on this machine")
    subprocess.run([python, "-m", "venv", str(tmp_path)], check=True)
    installed = str(tmp_path / "bin" / "python")
    install = [installed, "-m", "pip", "install", "--quiet", "--no-index", "--disable-pip-version-check", str(wheel)]
    subprocess.run(install, check=True)
    for program in readme_programs():
        program = program.replace("6379", str(server.port))
        command = [installed, "-W", "error", "-c", program]
        done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, timeout=20)
        assert (done.returncode, done.stdout, done.stderr) == (0, "b'hello'\n", ""), program


def readme_programs() -> List[str]:
    """The blocks that are whole programs."""
    blocks = re.findall(r"```python\n(.*?)```", (PYTHON / "README.md").read_text(), re.DOTALL)
    programs = [block for block in blocks if "GlideClient.create" in block]
    assert len(programs) == 2
    return programs


def test_the_stubs_of_the_native_module_are_complete() -> None:
    tree = ast.parse((PYTHON / "src" / "glide_shared" / "_glide.pyi").read_text())
    stubs = {node.name: node for node in tree.body if isinstance(node, (ast.ClassDef, ast.FunctionDef))}
    offered = {name: value for name, value in vars(_glide).items() if inspect.isclass(value) or callable(value)}
    assert stubs.keys() == offered.keys()
    for name, node in stubs.items():
        if isinstance(node, ast.ClassDef) and name != "Reply":  # That one is asyncio's to call.
            written = {part.name for part in node.body if isinstance(part, ast.FunctionDef) and part.name[0] != "_"}
            assert written == {part for part in vars(offered[name]) if part[0] != "_"}, name


def public_api() -> Iterator[str]:
    """One line per public name, with its signature."""
    for module in (glide, glide_sync):
        for name in sorted(module.__all__):
            value = getattr(module, name)
            if not inspect.isclass(value):
                yield f"{module.__name__}.{name} = {value!r}" if name == "OK" else f"{module.__name__}.{name}"
                continue
            bases = ", ".join(base.__name__ for base in value.__mro__[1:-1] if is_public(base))
            yield f"{module.__name__}.{name}({bases})"
            if module is glide_sync and getattr(glide, name) is value:
                continue
            yield from members(f"{module.__name__}.{name}", value)


def is_public(base: type) -> bool:
    return base.__module__.startswith("glide") and "._" not in base.__module__


def members(prefix: str, kind: type) -> Iterator[str]:
    for name, value in inspect.getmembers_static(kind) if sys.version_info >= (3, 11) else []:
        if (name.startswith("_") and name != "__init__") or not in_package(kind, name):
            continue
        function = value.__func__ if isinstance(value, (classmethod, staticmethod)) else value
        if inspect.isfunction(function):
            is_async = "async " if inspect.iscoroutinefunction(function) else ""
            yield f"{prefix}.{name}: {is_async}{signature(function)}"
        else:
            yield f"{prefix}.{name} = {getattr(value, 'value', value)!r}"


def signature(function: Any) -> str:
    """With annotations as they are written, whether they are kept as text or not."""
    late = {"Batch": glide.Batch, "Self": typing.Self} if sys.version_info >= (3, 11) else {}
    return str(inspect.signature(function, locals=late, eval_str=True))


def in_package(kind: type, name: str) -> bool:
    return any(name in vars(base) and base.__module__.startswith("glide") for base in kind.__mro__)


@pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="signatures are written as Python 3.11 spells them")
def test_the_public_names_are_those_of_the_snapshot() -> None:
    found = "".join(f"{line}\n" for line in public_api())
    if os.environ.get("UPDATE_SNAPSHOT"):
        SNAPSHOT.write_text(found)
    assert SNAPSHOT.read_text() == found, "run the test with UPDATE_SNAPSHOT=1 if the change is meant"
