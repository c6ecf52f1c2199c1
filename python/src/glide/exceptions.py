"""Deprecated: see `glide_shared.exceptions`."""

from typing import Any

from glide._moved import moved

_find = moved(__name__, "glide_shared.exceptions")


def __getattr__(name: str) -> Any:
    return _find(name)
