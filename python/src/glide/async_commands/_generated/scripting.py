# @generated from protobuf/commands by codegen. Do not edit.
"""Scripts and functions."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional

from glide.async_commands._runner import Runner
from glide_shared.commands._ids import (
    FUNCTION_DELETE,
    FUNCTION_DUMP,
    FUNCTION_KILL,
    SCRIPT_EXISTS,
    SCRIPT_KILL,
    SCRIPT_LOAD,
    SCRIPT_SHOW,
)
from glide_shared.commands._late import late
from glide_shared.commands._words import as_many
from glide_shared.constants import TOK, TEncodable, TResult

if TYPE_CHECKING:
    from glide_shared.commands._builders import scripting as _builders
    from glide_shared.commands.core_options import FlushMode, FunctionRestorePolicy
    from glide_shared.constants import TFunctionListResponse
else:
    _builders = late("glide_shared.commands._builders.scripting")


class ScriptingCommands(Runner):
    """Scripts and functions."""

    async def eval(
        self,
        script: TEncodable,
        keys: Optional[List[TEncodable]] = None,
        args: Optional[List[TEncodable]] = None,
    ) -> TResult:
        """Runs a script on the server, with nothing else in between.

        The server keeps it, so that later its digest suffices.

        Args:
            script: The source, in Lua.
            keys: The keys that it works on. A cluster routes by them, so it must not use others.
            args: Further arguments, which are not keys.

        Returns:
            What the script returns.

        Raises:
            RequestError: `ERR` if the script fails, with its message; `READONLY` if it writes to a replica.

        Example:
            >>> await client.eval("return {KEYS[1], ARGV[1]}", keys=["a"], args=["b"])
            [b'a', b'b']
        """
        return await self._run(*_builders.eval(script, keys, args))

    async def evalsha(
        self,
        sha1: TEncodable,
        keys: Optional[List[TEncodable]] = None,
        args: Optional[List[TEncodable]] = None,
    ) -> TResult:
        """Runs a script that the server keeps, by its digest.

        Args:
            sha1: The SHA1 digest of the script, in hexadecimal.
            keys: The keys that it works on. A cluster routes by them, so it must not use others.
            args: Further arguments, which are not keys.

        Returns:
            What the script returns.

        Raises:
            RequestError: `NOSCRIPT` if the server does not have the script; `ERR` if the script fails.

        Example:
            >>> await client.script_load("return 1")
            b'e0e1f9fabfc9d4800c877a703b823ac0578ff8db'
            >>> await client.evalsha("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", keys=[])
            1
        """
        return await self._run(*_builders.evalsha(sha1, keys, args))

    async def evalsha_ro(
        self,
        sha1: TEncodable,
        keys: Optional[List[TEncodable]] = None,
        args: Optional[List[TEncodable]] = None,
    ) -> TResult:
        """Runs a script that the server keeps and that only reads, by its digest.

        A replica may do it.

        Args:
            sha1: The SHA1 digest of the script, in hexadecimal.
            keys: The keys that it works on. A cluster routes by them, so it must not use others.
            args: Further arguments, which are not keys.

        Returns:
            What the script returns.

        Raises:
            RequestError: `NOSCRIPT` if the server does not have the script; `ERR` if the script fails or
            tries to write.

        Example:
            >>> await client.script_load("return 1")
            b'e0e1f9fabfc9d4800c877a703b823ac0578ff8db'
            >>> await client.evalsha_ro("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", keys=[])
            1
        """
        return await self._run(*_builders.evalsha_ro(sha1, keys, args))

    async def eval_ro(
        self,
        script: TEncodable,
        keys: Optional[List[TEncodable]] = None,
        args: Optional[List[TEncodable]] = None,
    ) -> TResult:
        """Runs a script that only reads.

        A replica may do it.

        Args:
            script: The source, in Lua.
            keys: The keys that it works on. A cluster routes by them, so it must not use others.
            args: Further arguments, which are not keys.

        Returns:
            What the script returns.

        Raises:
            RequestError: `ERR` if the script fails or tries to write.

        Example:
            >>> await client.set("a", "1")
            'OK'
            >>> await client.eval_ro("return redis.call('GET', KEYS[1])", keys=["a"])
            b'1'
        """
        return await self._run(*_builders.eval_ro(script, keys, args))

    async def fcall(
        self,
        function: TEncodable,
        keys: Optional[List[TEncodable]] = None,
        arguments: Optional[List[TEncodable]] = None,
    ) -> TResult:
        """Calls a function of a library that was loaded, with nothing else in between.

        Args:
            function: The name of the function.
            keys: The keys that it works on. A cluster routes by them, so it must not use others.
            arguments: Further arguments, which are not keys.

        Returns:
            What the function returns.

        Raises:
            RequestError: `ERR` if there is no such function or it fails.

        Example:
            >>> await client.function_load("#!lua name=echoes\\nredis.register_function('echo', function(keys, args) return args[1] end)",
            ...     replace=True)
            b'echoes'
            >>> await client.fcall("echo", keys=[], arguments=["Hello"])
            b'Hello'
        """
        return await self._run(*_builders.fcall(function, keys, arguments))

    async def fcall_ro(
        self,
        function: TEncodable,
        keys: Optional[List[TEncodable]] = None,
        arguments: Optional[List[TEncodable]] = None,
    ) -> TResult:
        """Calls a function that only reads, which its library says by the flag `no-writes`.

        A replica may do it.

        Args:
            function: The name of the function.
            keys: The keys that it works on. A cluster routes by them, so it must not use others.
            arguments: Further arguments, which are not keys.

        Returns:
            What the function returns.

        Raises:
            RequestError: `ERR` if there is no such function, it fails, or it does not have the flag.

        Example:
            >>> await client.function_load("#!lua name=ones\\nredis.register_function{function_name='one', callback=function() return 1 end, flags={'no-writes'}}",
            ...     replace=True)
            b'ones'
            >>> await client.fcall_ro("one", keys=[])
            1
        """
        return await self._run(*_builders.fcall_ro(function, keys, arguments))

    async def script_show(self, sha1: TEncodable) -> bytes:
        """Gives the source of a script that the server keeps.

        Args:
            sha1: The SHA1 digest of the script, in hexadecimal.

        Returns:
            The source.

        Raises:
            RequestError: `NOSCRIPT` if the server does not have the script.

        Example:
            >>> await client.script_load("return 1")
            b'e0e1f9fabfc9d4800c877a703b823ac0578ff8db'
            >>> await client.script_show("e0e1f9fabfc9d4800c877a703b823ac0578ff8db")
            b'return 1'
        """
        return await self._run(SCRIPT_SHOW, sha1)


class StandaloneScriptingCommands(Runner):
    """Scripts and functions, as one server has them."""

    async def function_delete(self, library_name: TEncodable) -> TOK:
        """Deletes a library with all its functions.

        Args:
            library_name: The name of the library.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if there is no such library.

        Example:
            >>> await client.function_load("#!lua name=short\\nredis.register_function('f', function() return 1 end)",
            ...     replace=True)
            b'short'
            >>> await client.function_delete("short")
            'OK'
        """
        return await self._run(FUNCTION_DELETE, library_name)

    async def function_dump(self) -> bytes:
        """Serializes all libraries, for `FUNCTION RESTORE`.

        Returns:
            All libraries in the server's own format.

        Example:
            >>> await client.function_dump()
            b'the serialized libraries'  # for example
        """
        return await self._run(FUNCTION_DUMP)

    async def function_flush(self, mode: Optional[FlushMode] = None) -> TOK:
        """Deletes all libraries.

        Args:
            mode: When memory is freed; the server's setting, if absent.

        Returns:
            Always OK.

        Example:
            >>> await client.function_flush(mode=FlushMode.SYNC)
            'OK'
            >>> await client.function_list()
            []
        """
        return await self._run(*_builders.function_flush(mode))

    async def function_kill(self) -> TOK:
        """Stops the function that is running, if it has written nothing yet.

        Returns:
            Always OK.

        Raises:
            RequestError: `NOTBUSY` if no function is running, `UNKILLABLE` if it has written.
        """
        return await self._run(FUNCTION_KILL)

    async def function_list(
        self,
        library_name_pattern: Optional[TEncodable] = None,
        with_code: bool = False,
    ) -> TFunctionListResponse:
        """Lists libraries with their functions.

        Args:
            library_name_pattern: A glob pattern that the libraries' names must fit.
            with_code: Whether to give the source, too.

        Returns:
            The name, the engine and the functions of each library; each function with name, description and
            flags.

        Example:
            >>> await client.function_flush()
            'OK'
            >>> await client.function_load("#!lua name=ones\\nredis.register_function{function_name='one', callback=function() return 1 end, flags={'no-writes'}}")
            b'ones'
            >>> await client.function_list(library_name_pattern="one*")
            [{b'library_name': b'ones', b'engine': b'LUA', b'functions': [{b'name': b'one',
            b'description': None, b'flags': {b'no-writes'}}]}]
        """
        return await self._run(*_builders.function_list(library_name_pattern, with_code))

    async def function_load(self, library_code: TEncodable, replace: bool = False) -> bytes:
        """Loads a library of functions.

        It is saved and replicated like data.

        Args:
            library_code: The source. Its first line names engine and library, such as `#!lua name=mylib`.
            replace: Whether to replace a library of the same name.

        Returns:
            The name of the library.

        Raises:
            RequestError: `ERR` if the source is wrong, or if the library exists and may not be replaced.

        Example:
            >>> await client.function_load("#!lua name=short\\nredis.register_function('f', function() return 1 end)",
            ...     replace=True)
            b'short'
        """
        return await self._run(*_builders.function_load(library_code, replace))

    async def function_restore(
        self,
        payload: TEncodable,
        policy: Optional[FunctionRestorePolicy] = None,
    ) -> TOK:
        """Loads the libraries that `FUNCTION DUMP` has serialized.

        Args:
            payload: The serialized libraries.
            policy: What becomes of the libraries that are there; `APPEND` if absent.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if the payload is not a dump, or names are taken that may not be replaced.

        Example:
            >>> await client.function_restore(b"\\xf5@F#!lua name=short\\nredis.register_function('f', function() return 1 end)\\n\\x00\\x02\\xe9+\\xce\\xfdL\\xd99",
            ...     policy=FunctionRestorePolicy.FLUSH)
            'OK'
            >>> await client.fcall("f", keys=[])
            1
        """
        return await self._run(*_builders.function_restore(payload, policy))

    async def script_exists(self, sha1s: List[TEncodable]) -> List[bool]:
        """Tells which scripts the server keeps.

        Args:
            sha1s: The SHA1 digests of the scripts, in hexadecimal.

        Returns:
            For each digest, whether the server has the script.

        Example:
            >>> await client.script_load("return 1")
            b'e0e1f9fabfc9d4800c877a703b823ac0578ff8db'
            >>> await client.script_exists(["e0e1f9fabfc9d4800c877a703b823ac0578ff8db",
            ...     "0000000000000000000000000000000000000000"])
            [True, False]
        """
        return await self._run(SCRIPT_EXISTS, *as_many("sha1s", sha1s))

    async def script_flush(self, mode: Optional[FlushMode] = None) -> TOK:
        """Forgets all scripts that the server keeps.

        Args:
            mode: When memory is freed; the server's setting, if absent. Needs server 6.2.

        Returns:
            Always OK.

        Example:
            >>> await client.script_flush()
            'OK'
        """
        return await self._run(*_builders.script_flush(mode))

    async def script_kill(self) -> TOK:
        """Stops the script that is running, if it has written nothing yet.

        Returns:
            Always OK.

        Raises:
            RequestError: `NOTBUSY` if no script is running, `UNKILLABLE` if it has written.
        """
        return await self._run(SCRIPT_KILL)

    async def script_load(self, script: TEncodable) -> bytes:
        """Gives the server a script to keep, without running it.

        Args:
            script: The source, in Lua.

        Returns:
            The SHA1 digest of the script, in hexadecimal.

        Raises:
            RequestError: `ERR` if the script does not compile.

        Example:
            >>> await client.script_load("return 1")
            b'e0e1f9fabfc9d4800c877a703b823ac0578ff8db'
        """
        return await self._run(SCRIPT_LOAD, script)
