"""Deprecated: see `glide_shared.config`."""

from typing import Any

from glide._moved import moved

_find = moved(__name__, "glide_shared.config")


def __getattr__(name: str) -> Any:
    return _find(name)
