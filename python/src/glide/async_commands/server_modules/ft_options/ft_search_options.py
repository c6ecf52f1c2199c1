"""Deprecated: see `glide_shared.commands.server_modules.ft_options.ft_search_options`."""

from typing import Any

from glide._moved import moved

_find = moved(__name__, "glide_shared.commands.server_modules.ft_options.ft_search_options")


def __getattr__(name: str) -> Any:
    return _find(name)
