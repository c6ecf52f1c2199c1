"""Modules that are loaded when they are first used: with all of them, importing the package takes twice as long."""

from importlib import import_module
from typing import Any


class _Late:
    """Stands for a module, and has its names from the first one on that it is asked for."""

    def __init__(self, module: str) -> None:
        self._module = module

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        module = import_module(self._module)
        self.__dict__.update(vars(module))
        return getattr(module, name)


def late(module: str) -> Any:
    """Gives what stands for a module."""
    return _Late(module)
