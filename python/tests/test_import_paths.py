"""The modules that applications import from, beside the packages themselves."""

import importlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Dict, List

import pytest

import glide
import glide_sync

PUBLISHED: Dict[str, List[str]] = json.loads((Path(__file__).parent / "published_modules.json").read_text())

MOVED = {
    "glide.config": "GlideClientConfiguration",
    "glide.constants": "TEncodable",
    "glide.exceptions": "RequestError",
    "glide.routes": "AllNodes",
    "glide.async_commands.batch": "Batch",
    "glide.async_commands.batch_options": "BatchOptions",
    "glide.async_commands.bitmap": "OffsetOptions",
    "glide.async_commands.command_args": "Limit",
    "glide.async_commands.sorted_set": "RangeByIndex",
    "glide.async_commands.stream": "StreamAddOptions",
    "glide.async_commands.server_modules.glide_json": "JsonGetOptions",
    "glide.async_commands.server_modules.ft_options.ft_aggregate_options": "FtAggregateOptions",
    "glide.async_commands.server_modules.ft_options.ft_create_options": "FtCreateOptions",
    "glide.async_commands.server_modules.ft_options.ft_profile_options": "FtProfileOptions",
    "glide.async_commands.server_modules.ft_options.ft_search_options": "FtSearchOptions",
}


@pytest.mark.parametrize("module", PUBLISHED)
def test_a_published_module_has_its_names(module: str) -> None:
    found = importlib.import_module(module)
    assert [name for name in PUBLISHED[module] if not hasattr(found, name)] == []


@pytest.mark.parametrize("module", MOVED)
def test_an_old_path_gives_the_same_name_with_a_warning(module: str) -> None:
    old = importlib.import_module(module)
    with pytest.warns(DeprecationWarning, match=module) as warned:
        assert getattr(old, MOVED[module]) is getattr(glide, MOVED[module])
    assert warned[0].filename == __file__
    with pytest.warns(DeprecationWarning, match="from glide$"):
        assert old.GlideClient is glide.GlideClient
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        _ = old.Nothing


@pytest.mark.parametrize("package", [glide, glide_sync], ids=lambda package: package.__name__)
def test_every_exported_name_is_there(package: object) -> None:
    names: List[str] = package.__all__  # type: ignore[attr-defined]
    assert sorted(set(names)) == sorted(names)
    assert [name for name in names if not hasattr(package, name)] == []
    assert set(names) <= set(dir(package))
    with pytest.raises(AttributeError):
        _ = package.Nothing  # type: ignore[attr-defined]


def test_what_takes_long_is_loaded_when_it_is_asked_for() -> None:
    late = ("_batch.", "_builders.", "_by_hand.", "_cluster", "ft_options", "routes")
    program = f"import sys, glide, glide_sync; print([name for name in sys.modules if any(map(name.count, {late}))])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
