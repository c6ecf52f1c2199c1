"""Deprecated: see `glide_shared.commands.batch_options`."""

from typing import Any

from glide._moved import moved

_find = moved(__name__, "glide_shared.commands.batch_options")


def __getattr__(name: str) -> Any:
    return _find(name)
