"""Deprecated: see `glide_shared.commands.batch`."""

from typing import Any

from glide._moved import moved

_find = moved(__name__, "glide_shared.commands.batch")


def __getattr__(name: str) -> Any:
    return _find(name)
