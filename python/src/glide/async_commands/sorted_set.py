"""Deprecated: see `glide_shared.commands.sorted_set`."""

from typing import Any

from glide._moved import moved

_find = moved(__name__, "glide_shared.commands.sorted_set")


def __getattr__(name: str) -> Any:
    return _find(name)
