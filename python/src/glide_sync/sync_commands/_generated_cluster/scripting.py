# @generated from protobuf/commands by codegen. Do not edit.
"""Scripts and functions."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional

from glide_shared.commands._ids import (
    FUNCTION_DELETE,
    FUNCTION_DUMP,
    FUNCTION_KILL,
    FUNCTION_STATS,
    SCRIPT_EXISTS,
    SCRIPT_KILL,
    SCRIPT_LOAD,
)
from glide_shared.commands._late import late
from glide_shared.commands._words import as_many
from glide_shared.constants import TOK, TClusterResponse, TEncodable, TResult
from glide_shared.routes import Route
from glide_sync.sync_commands._runner import RoutingRunner

if TYPE_CHECKING:
    from glide_shared.commands._builders import scripting as _builders
    from glide_shared.commands._by_hand import scripting as _by_hand
    from glide_shared.commands.core_options import FlushMode, FunctionRestorePolicy
    from glide_shared.constants import TFunctionListResponse, TFunctionStatsSingleNodeResponse
else:
    _builders = late("glide_shared.commands._builders.scripting")
    _by_hand = late("glide_shared.commands._by_hand.scripting")


class ClusterScriptingCommands(RoutingRunner):
    """Scripts and functions, as a cluster has them."""

    def fcall_route(
        self,
        function: TEncodable,
        arguments: Optional[List[TEncodable]] = None,
        route: Optional[Route] = None,
    ) -> TClusterResponse[TResult]:
        """Calls a function of a library that was loaded, with nothing else in between.

        Args:
            function: The name of the function.
            arguments: Further arguments, which are not keys.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            What the function returns. With a route to several nodes, a dict of what each of them answered, by
            its address.

        Raises:
            RequestError: `ERR` if there is no such function or it fails.

        Example:
            >>> client.function_load("#!lua name=echoes\\nredis.register_function('echo', function(keys, args) return args[1] end)",
            ...     replace=True)
            b'echoes'
            >>> client.fcall("echo", keys=[], arguments=["Hello"])
            b'Hello'
        """
        return self._run_on(route, *_by_hand.fcall_route(function, arguments))

    def fcall_ro_route(
        self,
        function: TEncodable,
        arguments: Optional[List[TEncodable]] = None,
        route: Optional[Route] = None,
    ) -> TClusterResponse[TResult]:
        """Calls a function that only reads, which its library says by the flag `no-writes`.

        A replica may do it.

        Args:
            function: The name of the function.
            arguments: Further arguments, which are not keys.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            What the function returns. With a route to several nodes, a dict of what each of them answered, by
            its address.

        Raises:
            RequestError: `ERR` if there is no such function, it fails, or it does not have the flag.

        Example:
            >>> client.function_load("#!lua name=ones\\nredis.register_function{function_name='one', callback=function() return 1 end, flags={'no-writes'}}",
            ...     replace=True)
            b'ones'
            >>> client.fcall_ro("one", keys=[])
            1
        """
        return self._run_on(route, *_by_hand.fcall_ro_route(function, arguments))

    def function_delete(self, library_name: TEncodable, route: Optional[Route] = None) -> TOK:
        """Deletes a library with all its functions.

        Args:
            library_name: The name of the library.
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if there is no such library.

        Example:
            >>> client.function_load("#!lua name=short\\nredis.register_function('f', function() return 1 end)",
            ...     replace=True)
            b'short'
            >>> client.function_delete("short")
            'OK'
        """
        return self._run_on(route, FUNCTION_DELETE, library_name)

    def function_dump(self, route: Optional[Route] = None) -> TClusterResponse[bytes]:
        """Serializes all libraries, for `FUNCTION RESTORE`.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            All libraries in the server's own format. With a route to several nodes, a dict of what each of
            them answered, by its address.

        Example:
            >>> client.function_dump()
            b'the serialized libraries'  # for example
        """
        return self._run_on(route, FUNCTION_DUMP)

    def function_flush(self, mode: Optional[FlushMode] = None, route: Optional[Route] = None) -> TOK:
        """Deletes all libraries.

        Args:
            mode: When memory is freed; the server's setting, if absent.
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            Always OK.

        Example:
            >>> client.function_flush(mode=FlushMode.SYNC)
            'OK'
            >>> client.function_list()
            []
        """
        return self._run_on(route, *_builders.function_flush(mode))

    def function_kill(self, route: Optional[Route] = None) -> TOK:
        """Stops the function that is running, if it has written nothing yet.

        Args:
            route: Which nodes of the cluster run it; all of them if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `NOTBUSY` if no function is running, `UNKILLABLE` if it has written.
        """
        return self._run_on(route, FUNCTION_KILL)

    def function_list(
        self,
        library_name_pattern: Optional[TEncodable] = None,
        with_code: bool = False,
        route: Optional[Route] = None,
    ) -> TClusterResponse[TFunctionListResponse]:
        """Lists libraries with their functions.

        Args:
            library_name_pattern: A glob pattern that the libraries' names must fit.
            with_code: Whether to give the source, too.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            The name, the engine and the functions of each library; each function with name, description and
            flags. With a route to several nodes, a dict of what each of them answered, by its address.

        Example:
            >>> client.function_flush()
            'OK'
            >>> client.function_load("#!lua name=ones\\nredis.register_function{function_name='one', callback=function() return 1 end, flags={'no-writes'}}")
            b'ones'
            >>> client.function_list(library_name_pattern="one*")
            [{b'library_name': b'ones', b'engine': b'LUA', b'functions': [{b'name': b'one',
            b'description': None, b'flags': {b'no-writes'}}]}]
        """
        return self._run_on(route, *_builders.function_list(library_name_pattern, with_code))

    def function_load(
        self,
        library_code: TEncodable,
        replace: bool = False,
        route: Optional[Route] = None,
    ) -> bytes:
        """Loads a library of functions.

        It is saved and replicated like data.

        Args:
            library_code: The source. Its first line names engine and library, such as `#!lua name=mylib`.
            replace: Whether to replace a library of the same name.
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            The name of the library.

        Raises:
            RequestError: `ERR` if the source is wrong, or if the library exists and may not be replaced.

        Example:
            >>> client.function_load("#!lua name=short\\nredis.register_function('f', function() return 1 end)",
            ...     replace=True)
            b'short'
        """
        return self._run_on(route, *_builders.function_load(library_code, replace))

    def function_restore(
        self,
        payload: TEncodable,
        policy: Optional[FunctionRestorePolicy] = None,
        route: Optional[Route] = None,
    ) -> TOK:
        """Loads the libraries that `FUNCTION DUMP` has serialized.

        Args:
            payload: The serialized libraries.
            policy: What becomes of the libraries that are there; `APPEND` if absent.
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if the payload is not a dump, or names are taken that may not be replaced.

        Example:
            >>> client.function_restore(b"\\xf5@F#!lua name=short\\nredis.register_function('f', function() return 1 end)\\n\\x00\\x02\\xe9+\\xce\\xfdL\\xd99",
            ...     policy=FunctionRestorePolicy.FLUSH)
            'OK'
            >>> client.fcall("f", keys=[])
            1
        """
        return self._run_on(route, *_builders.function_restore(payload, policy))

    def function_stats(
        self,
        route: Optional[Route] = None,
    ) -> TClusterResponse[TFunctionStatsSingleNodeResponse]:
        """Describes the function that is running, and counts libraries and functions by engine.

        Args:
            route: Which nodes of the cluster run it; all of them if left out.

        Returns:
            The running function with its command and its time in milliseconds, if any, and what the engines
            have. Of each node, in a dict by its address, unless the route leads to one.

        Example:
            >>> client.function_flush()
            'OK'
            >>> client.function_stats()
            {b'running_script': None, b'engines': {b'LUA': {b'libraries_count': 0,
            b'functions_count': 0}}}  # for example
        """
        return self._run_on(route, FUNCTION_STATS)

    def script_exists(
        self,
        sha1s: List[TEncodable],
        route: Optional[Route] = None,
    ) -> TClusterResponse[List[bool]]:
        """Tells which scripts the server keeps.

        Args:
            sha1s: The SHA1 digests of the scripts, in hexadecimal.
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            For each digest, whether the server has the script.

        Example:
            >>> client.script_load("return 1")
            b'e0e1f9fabfc9d4800c877a703b823ac0578ff8db'
            >>> client.script_exists(["e0e1f9fabfc9d4800c877a703b823ac0578ff8db",
            ...     "0000000000000000000000000000000000000000"])
            [True, False]
        """
        return self._run_on(route, SCRIPT_EXISTS, *as_many("sha1s", sha1s))

    def script_flush(self, mode: Optional[FlushMode] = None, route: Optional[Route] = None) -> TOK:
        """Forgets all scripts that the server keeps.

        Args:
            mode: When memory is freed; the server's setting, if absent. Needs server 6.2.
            route: Which nodes of the cluster run it; all of them if left out.

        Returns:
            Always OK.

        Example:
            >>> client.script_flush()
            'OK'
        """
        return self._run_on(route, *_builders.script_flush(mode))

    def script_kill(self, route: Optional[Route] = None) -> TOK:
        """Stops the script that is running, if it has written nothing yet.

        Args:
            route: Which nodes of the cluster run it; all of them if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `NOTBUSY` if no script is running, `UNKILLABLE` if it has written.
        """
        return self._run_on(route, SCRIPT_KILL)

    def script_load(self, script: TEncodable, route: Optional[Route] = None) -> bytes:
        """Gives the server a script to keep, without running it.

        Args:
            script: The source, in Lua.
            route: Which nodes of the cluster run it; all of them if left out.

        Returns:
            The SHA1 digest of the script, in hexadecimal.

        Raises:
            RequestError: `ERR` if the script does not compile.

        Example:
            >>> client.script_load("return 1")
            b'e0e1f9fabfc9d4800c877a703b823ac0578ff8db'
        """
        return self._run_on(route, SCRIPT_LOAD, script)
