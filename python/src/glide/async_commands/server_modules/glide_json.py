"""Deprecated: see `glide.async_commands.glide_json`."""

from typing import Any

from glide._moved import moved

_find = moved(__name__, "glide.async_commands.glide_json")


def __getattr__(name: str) -> Any:
    return _find(name)
