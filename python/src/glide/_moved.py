"""Old import paths: modules that older releases had, whose names have moved."""

import typing
import warnings
from importlib import import_module
from types import FunctionType, ModuleType
from typing import Any, Callable


def moved(old: str, new: str) -> Callable[[str], Any]:
    """Makes the `__getattr__` of a module that is no more. It gives the names of another one, and those of `glide`."""

    def find(name: str) -> Any:
        module = import_module(new)
        if name == "__all__":  # Asked for by `from ... import *`.
            return [public for public, value in vars(module).items() if _is_own(public, value)]
        # Python asks modules for names of its own, such as `__path__`, before it looks elsewhere.
        if name.startswith("__"):
            raise AttributeError(f"module {old!r} has no attribute {name!r}")
        home = module if hasattr(module, name) else import_module("glide")
        if not hasattr(home, name):
            raise AttributeError(f"module {old!r} has no attribute {name!r}")
        message = f"{old} is deprecated: import {name} from {'glide' if home is not module else new}"
        warnings.warn(message, DeprecationWarning, stacklevel=3)
        return getattr(home, name)

    return find


def _is_own(name: str, value: Any) -> bool:
    """Whether a module has a name itself, rather than by an import for its own use."""
    if name.startswith("_") or hasattr(typing, name) or isinstance(value, ModuleType):
        return False
    home = value.__module__ if isinstance(value, (type, FunctionType)) else "glide"
    return str(home).startswith("glide")
