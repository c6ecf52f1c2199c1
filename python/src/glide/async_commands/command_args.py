"""Deprecated: see `glide_shared.commands.command_args`."""

from typing import Any

from glide._moved import moved

_find = moved(__name__, "glide_shared.commands.command_args")


def __getattr__(name: str) -> Any:
    return _find(name)
