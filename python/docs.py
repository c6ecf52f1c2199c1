"""Writes the API reference into docs-out/: what users import, and the commands of each group."""

import importlib
import pkgutil
import warnings
from pathlib import Path
from typing import Iterator, List

import pdoc

HERE = Path(__file__).parent
OUT = HERE / "docs-out"
PACKAGES = ["glide", "glide_sync", "glide_shared"]
# Their modules are private, but what they hold is public: the methods of clients and batches.
COMMANDS = [
    "glide.async_commands._generated",
    "glide_sync.sync_commands._generated",
    "glide_shared.commands._batch",
]


def modules(package: str) -> Iterator[str]:
    """The package and what is in it, without what is private or has moved."""
    yield package
    for found in pkgutil.iter_modules(importlib.import_module(package).__path__, f"{package}."):
        if found.name.rpartition(".")[2].startswith("_") or "Deprecated" in (documentation(found.name) or ""):
            continue
        yield from modules(found.name) if found.ispkg else [found.name]


def documentation(module: str) -> str:
    return importlib.import_module(module).__doc__ or ""


def main() -> None:
    names: List[str] = [name for package in [*PACKAGES, *COMMANDS] for name in modules(package)]
    pdoc.render.configure(docformat="google", show_source=False)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = {name: pdoc.doc.Module.from_name(name) for name in names}
        for name, module in found.items():
            write(f"{name.replace('.', '/')}.html", pdoc.render.html_module(module, found))
        write("index.html", pdoc.render.html_index(found))
        write("search.js", pdoc.render.search_index(found))
    print(f"{len(found)} modules in {OUT}/index.html")


def write(name: str, text: str) -> None:
    path = OUT / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


if __name__ == "__main__":
    main()
