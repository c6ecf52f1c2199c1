# @generated from protobuf/commands by codegen. Do not edit.
"""Scripts and functions."""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional

from glide_shared.commands._appender import Appender, TBatch
from glide_shared.commands._ids import (
    FUNCTION_DELETE,
    FUNCTION_DUMP,
    FUNCTION_STATS,
    SCRIPT_EXISTS,
    SCRIPT_LOAD,
    SCRIPT_SHOW,
)
from glide_shared.commands._late import late
from glide_shared.commands._words import as_many
from glide_shared.constants import TEncodable

if TYPE_CHECKING:
    from glide_shared.commands._builders import scripting as _builders
    from glide_shared.commands.core_options import FlushMode, FunctionRestorePolicy
else:
    _builders = late("glide_shared.commands._builders.scripting")


class ScriptingCommands(Appender):
    """Scripts and functions."""

    def eval(
        self: TBatch,
        script: TEncodable,
        keys: Optional[List[TEncodable]] = None,
        args: Optional[List[TEncodable]] = None,
    ) -> TBatch:
        """Runs a script on the server, with nothing else in between.

        Its reply: what the script returns.
        """
        self._add(*_builders.eval(script, keys, args))
        return self

    def evalsha(
        self: TBatch,
        sha1: TEncodable,
        keys: Optional[List[TEncodable]] = None,
        args: Optional[List[TEncodable]] = None,
    ) -> TBatch:
        """Runs a script that the server keeps, by its digest.

        Its reply: what the script returns.
        """
        self._add(*_builders.evalsha(sha1, keys, args))
        return self

    def evalsha_ro(
        self: TBatch,
        sha1: TEncodable,
        keys: Optional[List[TEncodable]] = None,
        args: Optional[List[TEncodable]] = None,
    ) -> TBatch:
        """Runs a script that the server keeps and that only reads, by its digest.

        Its reply: what the script returns.
        """
        self._add(*_builders.evalsha_ro(sha1, keys, args))
        return self

    def eval_ro(
        self: TBatch,
        script: TEncodable,
        keys: Optional[List[TEncodable]] = None,
        args: Optional[List[TEncodable]] = None,
    ) -> TBatch:
        """Runs a script that only reads.

        Its reply: what the script returns.
        """
        self._add(*_builders.eval_ro(script, keys, args))
        return self

    def fcall(
        self: TBatch,
        function: TEncodable,
        keys: Optional[List[TEncodable]] = None,
        arguments: Optional[List[TEncodable]] = None,
    ) -> TBatch:
        """Calls a function of a library that was loaded, with nothing else in between.

        Its reply: what the function returns.
        """
        self._add(*_builders.fcall(function, keys, arguments))
        return self

    def fcall_ro(
        self: TBatch,
        function: TEncodable,
        keys: Optional[List[TEncodable]] = None,
        arguments: Optional[List[TEncodable]] = None,
    ) -> TBatch:
        """Calls a function that only reads, which its library says by the flag `no-writes`.

        Its reply: what the function returns.
        """
        self._add(*_builders.fcall_ro(function, keys, arguments))
        return self

    def function_delete(self: TBatch, library_name: TEncodable) -> TBatch:
        """Deletes a library with all its functions.

        Its reply: always OK.
        """
        self._add(FUNCTION_DELETE, library_name)
        return self

    def function_dump(self: TBatch) -> TBatch:
        """Serializes all libraries, for `FUNCTION RESTORE`.

        Its reply: all libraries in the server's own format.
        """
        self._add(FUNCTION_DUMP)
        return self

    def function_flush(self: TBatch, mode: Optional[FlushMode] = None) -> TBatch:
        """Deletes all libraries.

        Its reply: always OK.
        """
        self._add(*_builders.function_flush(mode))
        return self

    def function_list(
        self: TBatch,
        library_name_pattern: Optional[TEncodable] = None,
        with_code: bool = False,
    ) -> TBatch:
        """Lists libraries with their functions.

        Its reply: the name, the engine and the functions of each library; each function with name,
        description and flags.
        """
        self._add(*_builders.function_list(library_name_pattern, with_code))
        return self

    def function_load(self: TBatch, library_code: TEncodable, replace: bool = False) -> TBatch:
        """Loads a library of functions.

        Its reply: the name of the library.
        """
        self._add(*_builders.function_load(library_code, replace))
        return self

    def function_restore(
        self: TBatch,
        payload: TEncodable,
        policy: Optional[FunctionRestorePolicy] = None,
    ) -> TBatch:
        """Loads the libraries that `FUNCTION DUMP` has serialized.

        Its reply: always OK.
        """
        self._add(*_builders.function_restore(payload, policy))
        return self

    def function_stats(self: TBatch) -> TBatch:
        """Describes the function that is running, and counts libraries and functions by engine.

        Its reply: the running function with its command and its time in milliseconds, if any, and what the
        engines have.
        """
        self._add(FUNCTION_STATS)
        return self

    def script_exists(self: TBatch, sha1s: List[TEncodable]) -> TBatch:
        """Tells which scripts the server keeps.

        Its reply: for each digest, whether the server has the script.
        """
        self._add(SCRIPT_EXISTS, *as_many("sha1s", sha1s))
        return self

    def script_flush(self: TBatch, mode: Optional[FlushMode] = None) -> TBatch:
        """Forgets all scripts that the server keeps.

        Its reply: always OK.
        """
        self._add(*_builders.script_flush(mode))
        return self

    def script_load(self: TBatch, script: TEncodable) -> TBatch:
        """Gives the server a script to keep, without running it.

        Its reply: the SHA1 digest of the script, in hexadecimal.
        """
        self._add(SCRIPT_LOAD, script)
        return self

    def script_show(self: TBatch, sha1: TEncodable) -> TBatch:
        """Gives the source of a script that the server keeps.

        Its reply: the source.
        """
        self._add(SCRIPT_SHOW, sha1)
        return self
