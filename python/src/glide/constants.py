"""Deprecated: see `glide_shared.constants`."""

from typing import Any

from glide._moved import moved

_find = moved(__name__, "glide_shared.constants")


def __getattr__(name: str) -> Any:
    return _find(name)
