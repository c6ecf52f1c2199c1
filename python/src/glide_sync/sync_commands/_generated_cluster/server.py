# @generated from protobuf/commands by codegen. Do not edit.
"""Server."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, List, Literal, Mapping, Optional, Set, Tuple, Union

from glide_shared.commands._ids import (
    ACL_DELUSER,
    ACL_GETUSER,
    ACL_LIST,
    ACL_LOAD,
    ACL_LOG_RESET,
    ACL_SAVE,
    ACL_USERS,
    ACL_WHOAMI,
    BGREWRITEAOF,
    BGSAVE,
    BGSAVE_CANCEL,
    BGSAVE_SCHEDULE,
    COMMAND_COUNT,
    COMMANDLOG_GET,
    COMMANDLOG_LEN,
    COMMANDLOG_RESET,
    CONFIG_GET,
    CONFIG_RESETSTAT,
    CONFIG_REWRITE,
    CONFIG_SET,
    DBSIZE,
    LASTSAVE,
    LATENCY_DOCTOR,
    LATENCY_GRAPH,
    LATENCY_HISTORY,
    LATENCY_LATEST,
    MEMORY_DOCTOR,
    MEMORY_MALLOC_STATS,
    MEMORY_PURGE,
    MEMORY_STATS,
    MODULE_LIST,
    MODULE_UNLOAD,
    ROLE,
    SAVE,
    SHUTDOWN_ABORT,
    SLOWLOG_LEN,
    SLOWLOG_RESET,
    SWAPDB,
    TIME,
)
from glide_shared.commands._late import late
from glide_shared.commands._words import as_integer, as_many, as_pairs, as_unsigned, as_word
from glide_shared.constants import TOK, TClusterResponse, TEncodable, TResult
from glide_shared.routes import Route, read_routed
from glide_sync.sync_commands._runner import RoutingRunner

if TYPE_CHECKING:
    from glide_shared.commands._builders import server as _builders
    from glide_shared.commands._by_hand import server as _by_hand
    from glide_shared.commands.core_options import FlushMode, InfoSection
    from glide_shared.commands.latency import LatencyEntry, LatencyEventInfo
    from glide_shared.commands.memory import MemoryStats
else:
    _builders = late("glide_shared.commands._builders.server")
    _by_hand = late("glide_shared.commands._by_hand.server")


class ClusterServerCommands(RoutingRunner):
    """Server, as a cluster has them."""

    def acl_cat(
        self,
        category: Optional[TEncodable] = None,
        route: Optional[Route] = None,
    ) -> TClusterResponse[List[bytes]]:
        """Lists the categories that commands are sorted into for access rules, or the commands of one
        category.

        Args:
            category: The name of a category, such as `read`; all categories if absent.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            The names, in no particular order. With a route to several nodes, a dict of what each of them
            answered, by its address.

        Raises:
            RequestError: `ERR` if there is no such category.

        Example:
            >>> client.acl_cat(category="read")
            [b'get']  # for example
            >>> client.acl_cat()
            [b'keyspace']  # for example
        """
        return self._run_on(route, *_builders.acl_cat(category))

    def acl_deluser(self, usernames: List[TEncodable], route: Optional[Route] = None) -> int:
        """Deletes users, and closes the connections that are logged in as one of them.

        Args:
            usernames: The names of the users; those that do not exist are skipped.
            route: Which nodes of the cluster run it; all of them if left out.

        Returns:
            The number of users that were deleted.

        Raises:
            RequestError: `ERR` for the user `default`, which cannot be deleted.

        Example:
            >>> client.acl_setuser("temporary")
            'OK'
            >>> client.acl_deluser(["temporary", "nobody"])
            1
        """
        return self._run_on(route, ACL_DELUSER, *as_many("usernames", usernames))

    def acl_dryrun(
        self,
        username: TEncodable,
        command: TEncodable,
        args: Optional[List[TEncodable]] = None,
        route: Optional[Route] = None,
    ) -> TClusterResponse[str]:
        """Tells whether a user may run a command, without running it.

        Args:
            username: The name of the user.
            command: The name of the command.
            args: The arguments of the command, of which the keys and channels count.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            `OK` if the user may run it, otherwise a sentence that says what stands against it. With a route
            to several nodes, a dict of what each of them answered, by its address.

        Raises:
            RequestError: `ERR` if there is no such user or command, or if the arguments do not fit it.

        Example:
            >>> client.acl_dryrun("default", "GET", args=["a"])
            'OK'
            >>> client.acl_setuser("reader", rules=["+get", "~a*"])
            'OK'
            >>> client.acl_dryrun("reader", "SET", args=["a", "1"])
            "User reader has no permissions"  # for example
            >>> client.acl_deluser(["reader"])
            1
        """
        reply = self._run_on(route, *_builders.acl_dryrun(username, command, args))
        return read_routed(_by_hand.as_str, reply, route, False)

    def acl_genpass(
        self,
        bits: Optional[int] = None,
        route: Optional[Route] = None,
    ) -> TClusterResponse[bytes]:
        """Makes a random password that nobody can guess.

        Args:
            bits: How many random bits it holds, from 1 to 4096 and rounded up to a multiple of 4; 256 if
                absent.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            The password: a hexadecimal digit for every four bits. With a route to several nodes, a dict of
            what each of them answered, by its address.

        Example:
            >>> client.acl_genpass(bits=32)
            b'dd721260'  # for example
        """
        return self._run_on(route, *_builders.acl_genpass(bits))

    def acl_getuser(
        self,
        username: TEncodable,
        route: Optional[Route] = None,
    ) -> TClusterResponse[Optional[Mapping[bytes, TResult]]]:
        """Describes what a user may do.

        Args:
            username: The name of the user.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            `flags`, such as `on`; `passwords`, as SHA-256 sums; the rules for `commands`, `keys`, `channels`
            and, from server 9.1 on, `databases`; and `selectors`, further sets of such rules, of which one is
            enough. Nothing if there is no such user. With a route to several nodes, a dict of what each of
            them answered, by its address.

        Example:
            >>> client.acl_setuser("reader", rules=["on", "nopass", "~a*", "+get"])
            'OK'
            >>> client.acl_getuser("reader")
            {b'commands': b'-@all +get', b'keys': b'~a*'}  # for example
            >>> client.acl_deluser(["reader"])
            1
            >>> client.acl_getuser("reader")
        """
        return self._run_on(route, ACL_GETUSER, username)

    def acl_list(self, route: Optional[Route] = None) -> TClusterResponse[List[bytes]]:
        """Lists the users with their rules, as they would stand in an ACL file.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            A line for each user. With a route to several nodes, a dict of what each of them answered, by its
            address.

        Example:
            >>> client.acl_list()
            [b'user default on nopass ~* &* +@all']  # for example
        """
        return self._run_on(route, ACL_LIST)

    def acl_load(self, route: Optional[Route] = None) -> TOK:
        """Replaces all users by those of the server's ACL file.

        If the file has a mistake, nothing changes.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if the server has no ACL file, or if the file has a mistake.
        """
        return self._run_on(route, ACL_LOAD)

    def acl_log(
        self,
        count: Optional[int] = None,
        route: Optional[Route] = None,
    ) -> TClusterResponse[List[Mapping[bytes, TResult]]]:
        """Lists what was refused lately, for lack of rights or of a valid password, the latest first.

        Args:
            count: The largest number of entries; 10 if absent.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            For each entry how often it happened in short order (`count`), the `reason`, such as `auth`,
            `command`, `key` or `channel`, the `context`, such as `toplevel` or `multi`, the `object` that was
            refused, the `username`, how long ago it was (`age-seconds`), and the connection (`client-info`).
            From server 7.2 on also an `entry-id` and when it was made and changed, in milliseconds since the
            Unix epoch. With a route to several nodes, a dict of what each of them answered, by its address.

        Example:
            >>> client.acl_log_reset()
            'OK'
            >>> client.acl_log(count=5)
            []
        """
        return self._run_on(route, *_builders.acl_log(count))

    def acl_log_reset(self, route: Optional[Route] = None) -> TOK:
        """Empties the list of what was refused.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            Always OK.

        Example:
            >>> client.acl_log_reset()
            'OK'
        """
        return self._run_on(route, ACL_LOG_RESET, "RESET")

    def acl_save(self, route: Optional[Route] = None) -> TOK:
        """Writes the users to the server's ACL file.

        Args:
            route: Which nodes of the cluster run it; all of them if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if the server has no ACL file, or if it cannot be written.
        """
        return self._run_on(route, ACL_SAVE)

    def acl_setuser(
        self,
        username: TEncodable,
        rules: Optional[List[TEncodable]] = None,
        route: Optional[Route] = None,
    ) -> TOK:
        """Makes a user, or changes one.

        A new user may do nothing until rules say otherwise.

        Args:
            username: The name of the user.
            rules: Rules, which are applied in order, such as `on`, `>password`, `~keys*`, `&channels*`,
                `+command` or `-@category`. A selector in parentheses is one rule.
            route: Which nodes of the cluster run it; all of them if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if a rule has a mistake; then none is applied.

        Example:
            >>> client.acl_setuser("writer", rules=["on", ">secret", "~log:*", "+@write"])
            'OK'
            >>> client.acl_deluser(["writer"])
            1
        """
        return self._run_on(route, *_builders.acl_setuser(username, rules))

    def acl_users(self, route: Optional[Route] = None) -> TClusterResponse[List[bytes]]:
        """Lists the names of the users.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            The names. With a route to several nodes, a dict of what each of them answered, by its address.

        Example:
            >>> client.acl_users()
            [b'default']  # for example
        """
        return self._run_on(route, ACL_USERS)

    def acl_whoami(self, route: Optional[Route] = None) -> TClusterResponse[bytes]:
        """Tells which user the connection is logged in as.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            The name. With a route to several nodes, a dict of what each of them answered, by its address.

        Example:
            >>> client.acl_whoami()
            b'default'
        """
        return self._run_on(route, ACL_WHOAMI)

    def bgrewriteaof(self, route: Optional[Route] = None) -> TClusterResponse[str]:
        """Writes the append-only file anew in the background, as short as it can be.

        Args:
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            A sentence that says that it has begun, or that it will when the saving under way is over. Of each
            node, in a dict by its address, unless the route leads to one.

        Raises:
            RequestError: `ERR` if it is under way already.
        """
        reply = self._run_on(route, BGREWRITEAOF)
        return read_routed(_by_hand.as_str, reply, route, True)

    def bgsave(self, route: Optional[Route] = None) -> TClusterResponse[str]:
        """Saves the dataset to disk in the background.

        `LASTSAVE` tells when it was done.

        Args:
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            A sentence that says that it has begun. Of each node, in a dict by its address, unless the route
            leads to one.

        Raises:
            RequestError: `ERR` if a background job already runs.
        """
        reply = self._run_on(route, BGSAVE)
        return read_routed(_by_hand.as_str, reply, route, True)

    def bgsave_cancel(self, route: Optional[Route] = None) -> TClusterResponse[str]:
        """Ends a save in the background, or drops one that was scheduled.

        Args:
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            A sentence that says which of the two. Of each node, in a dict by its address, unless the route
            leads to one.

        Raises:
            RequestError: `ERR` if there is none.
        """
        reply = self._run_on(route, BGSAVE_CANCEL, "CANCEL")
        return read_routed(_by_hand.as_str, reply, route, True)

    def bgsave_schedule(self, route: Optional[Route] = None) -> TClusterResponse[str]:
        """Saves the dataset to disk in the background, now or when the rewriting of the append-only file is
        over.

        Args:
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            A sentence that says whether it has begun or is scheduled. Of each node, in a dict by its address,
            unless the route leads to one.

        Raises:
            RequestError: `ERR` if a save is under way already.
        """
        reply = self._run_on(route, BGSAVE_SCHEDULE, "SCHEDULE")
        return read_routed(_by_hand.as_str, reply, route, True)

    def command_count(self, route: Optional[Route] = None) -> TClusterResponse[int]:
        """Counts the commands that the server knows.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            The number of commands; subcommands are not counted. With a route to several nodes, a dict of what
            each of them answered, by its address.

        Example:
            >>> client.command_count()
            257  # for example
        """
        return self._run_on(route, COMMAND_COUNT)

    def command_docs(
        self,
        names: Optional[List[TEncodable]] = None,
        route: Optional[Route] = None,
    ) -> TClusterResponse[Dict[bytes, Mapping[bytes, TResult]]]:
        """Reads what the server knows about commands, for people: what they do, and their arguments.

        Args:
            names: The commands, with `|` before a subcommand, such as `config|get`; all if absent. Those that
                do not exist are skipped.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            A description for each command, by its name. A container has its `subcommands`, and an argument
            that holds others has `arguments`, in the same form. With a route to several nodes, a dict of what
            each of them answered, by its address.

        Example:
            >>> client.command_docs(names=["swapdb"])
            {b'swapdb': {b'since': b'4.0.0'}}  # for example
            >>> client.command_docs(names=["no-such-command"])
            {}
        """
        return self._run_on(route, *_builders.command_docs(names))

    def command_getkeys(
        self,
        command: TEncodable,
        args: Optional[List[TEncodable]] = None,
        route: Optional[Route] = None,
    ) -> TClusterResponse[List[bytes]]:
        """Finds the keys in the words of a command, without running it.

        Args:
            command: The name of the command.
            args: Its arguments.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            The keys, in their order among the arguments. With a route to several nodes, a dict of what each
            of them answered, by its address.

        Raises:
            RequestError: `ERR` if the command does not exist, has no keys, or if the arguments do not fit it.

        Example:
            >>> client.command_getkeys("MSET", args=["a", "1", "b", "2"])
            [b'a', b'b']
        """
        return self._run_on(route, *_builders.command_getkeys(command, args))

    def command_getkeysandflags(
        self,
        command: TEncodable,
        args: Optional[List[TEncodable]] = None,
        route: Optional[Route] = None,
    ) -> TClusterResponse[List[List[Union[bytes, Set[bytes]]]]]:
        """Finds the keys in the words of a command, and what the command does with each.

        Args:
            command: The name of the command.
            args: Its arguments.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            The keys in their order among the arguments, each with flags: `RO`, `RW`, `OW` or `RM` for
            reading, changing, overwriting and removing, and more about what becomes of the value. With a
            route to several nodes, a dict of what each of them answered, by its address.

        Raises:
            RequestError: `ERR` if the command does not exist, has no keys, or if the arguments do not fit it.

        Example:
            >>> client.command_getkeysandflags("SET", args=["a", "1"])
            [[b'a', {b'OW', b'update'}]]
        """
        return self._run_on(route, *_builders.command_getkeysandflags(command, args))

    def command_info(
        self,
        names: Optional[List[TEncodable]] = None,
        route: Optional[Route] = None,
    ) -> TClusterResponse[List[Optional[List[TResult]]]]:
        """Reads what the server knows about commands, for programs: how they are called, what they need and
        where their keys are.

        Args:
            names: The commands, with `|` before a subcommand, such as `config|get`; all if absent, which
                needs server 7.0.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            For each command its name, its arity (the number of words, negative if it is the least), its
            flags, the positions of its first and last key and the step between keys, its access categories,
            its tips, where its keys are in detail, and its subcommands in the same form. Nothing in the place
            of one that does not exist. With a route to several nodes, a dict of what each of them answered,
            by its address.

        Example:
            >>> client.command_info(names=["no-such-command"])
            [None]
            >>> client.command_info(names=["get"])
            [[b'get', 2]]  # for example
        """
        return self._run_on(route, *_builders.command_info(names))

    def command_list(
        self,
        filter: Optional[Tuple[str, Union[int, TEncodable]]] = None,
        route: Optional[Route] = None,
    ) -> TClusterResponse[List[bytes]]:
        """Lists the names of commands.

        Args:
            filter: Which commands; all if absent.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            The names, in no particular order. With a route to several nodes, a dict of what each of them
            answered, by its address.

        Example:
            >>> client.command_list(filter=("PATTERN", "swap*"))
            [b'swapdb']
            >>> client.command_list(filter=("ACLCAT", "bitmap"))
            [b'bitcount']  # for example
            >>> client.command_list(filter=("MODULE", "no-such-module"))
            []
        """
        return self._run_on(route, *_builders.command_list(filter))

    def commandlog_get(
        self,
        count: int,
        type: Literal["SLOW", "LARGE-REQUEST", "LARGE-REPLY"],
        route: Optional[Route] = None,
    ) -> List[List[TResult]]:
        """Lists the latest commands that were slow or large, the latest first.

        Args:
            count: The largest number of commands; -1 for all.
            type: Which of the logs.
                `SLOW`: That of slow commands, which took so many microseconds.
                `LARGE-REQUEST`: That of large requests, which took so many bytes.
                `LARGE-REPLY`: That of large replies, which took so many bytes.
            route: Which nodes of the cluster run it; all of them if left out.

        Returns:
            For each command an id, when it ran in seconds since the Unix epoch, how much it took, its words
            as far as they were kept, the address of the connection, and the name of the connection.

        Example:
            >>> client.commandlog_reset("LARGE-REPLY")
            'OK'
            >>> client.commandlog_get(10, "LARGE-REPLY")
            []
        """
        return self._run_on(
            route,
            COMMANDLOG_GET,
            as_integer("count", count),
            as_word("type", type, ("SLOW", "LARGE-REQUEST", "LARGE-REPLY")),
        )

    def commandlog_len(
        self,
        type: Literal["SLOW", "LARGE-REQUEST", "LARGE-REPLY"],
        route: Optional[Route] = None,
    ) -> int:
        """Counts the commands in a log of slow or large ones.

        Args:
            type: Which of the logs.
                `SLOW`: That of slow commands.
                `LARGE-REQUEST`: That of large requests.
                `LARGE-REPLY`: That of large replies.
            route: Which nodes of the cluster run it; all of them if left out.

        Returns:
            The number of commands.

        Example:
            >>> client.commandlog_len("SLOW")
            0  # for example
        """
        return self._run_on(
            route,
            COMMANDLOG_LEN,
            as_word("type", type, ("SLOW", "LARGE-REQUEST", "LARGE-REPLY")),
        )

    def commandlog_reset(
        self,
        type: Literal["SLOW", "LARGE-REQUEST", "LARGE-REPLY"],
        route: Optional[Route] = None,
    ) -> TOK:
        """Empties a log of slow or large commands.

        Args:
            type: Which of the logs.
                `SLOW`: That of slow commands.
                `LARGE-REQUEST`: That of large requests.
                `LARGE-REPLY`: That of large replies.
            route: Which nodes of the cluster run it; all of them if left out.

        Returns:
            Always OK.

        Example:
            >>> client.commandlog_reset("SLOW")
            'OK'
        """
        return self._run_on(
            route,
            COMMANDLOG_RESET,
            as_word("type", type, ("SLOW", "LARGE-REQUEST", "LARGE-REPLY")),
        )

    def config_get(
        self,
        parameters: List[TEncodable],
        route: Optional[Route] = None,
    ) -> TClusterResponse[Dict[bytes, bytes]]:
        """Reads settings of the server.

        Args:
            parameters: Names of settings, or glob patterns such as `max*`. More than one needs server 7.0.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            The settings that fit, by name. With a route to several nodes, a dict of what each of them
            answered, by its address.

        Example:
            >>> client.config_get(["appendonly"])
            {b'appendonly': b'no'}
        """
        return self._run_on(route, CONFIG_GET, *as_many("parameters", parameters))

    def config_resetstat(self, route: Optional[Route] = None) -> TOK:
        """Sets the counters that `INFO` and `LATENCY HISTOGRAM` report back to zero.

        Args:
            route: Which nodes of the cluster run it; all of them if left out.

        Returns:
            Always OK.

        Example:
            >>> client.config_resetstat()
            'OK'
        """
        return self._run_on(route, CONFIG_RESETSTAT)

    def config_rewrite(self, route: Optional[Route] = None) -> TOK:
        """Writes the settings that were changed since the start into the server's configuration file, whose
        comments stay.

        Args:
            route: Which nodes of the cluster run it; all of them if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if the server runs without a configuration file, or if it cannot be written.

        Example:
            >>> client.config_rewrite()
            'OK'
        """
        return self._run_on(route, CONFIG_REWRITE)

    def config_set(
        self,
        parameters_map: Mapping[TEncodable, TEncodable],
        route: Optional[Route] = None,
    ) -> TOK:
        """Changes settings of the server until it restarts.

        Either all of them are changed or none.

        Args:
            parameters_map: Names of settings, each with its new value. More than one needs server 7.0.
            route: Which nodes of the cluster run it; all of them if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if a setting does not exist, cannot change while the server runs, or does not
            take the value.

        Example:
            >>> client.config_set({"timeout": "0"})
            'OK'
        """
        return self._run_on(route, CONFIG_SET, *as_pairs("parameters_map", parameters_map))

    def dbsize(self, route: Optional[Route] = None) -> int:
        """Counts the keys of the current database.

        Args:
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            The number of keys.

        Example:
            >>> client.dbsize()
            0
        """
        return self._run_on(route, DBSIZE)

    def debug(
        self,
        tool: TEncodable,
        args: Optional[List[TEncodable]] = None,
        route: Optional[Route] = None,
    ) -> TClusterResponse[TResult]:
        """Runs one of the tools that help to debug the server.

        Most are not for production, and some end the server; it may be configured to refuse them.

        Args:
            tool: The name of the tool, such as `SLEEP`, which lets the server do nothing for some seconds.
            args: Its arguments.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            What the tool has to say. With a route to several nodes, a dict of what each of them answered, by
            its address.

        Raises:
            RequestError: `ERR` if there is no such tool, or if the server refuses it.

        Example:
            >>> client.debug("SLEEP", args=["0"])
            'OK'
        """
        return self._run_on(route, *_builders.debug(tool, args))

    def flushall(self, flush_mode: Optional[FlushMode] = None, route: Optional[Route] = None) -> TOK:
        """Deletes every key of every database.

        Args:
            flush_mode: When to free the memory; without it the server's `lazyfree-lazy-user-flush` decides.
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            Always OK.

        Example:
            >>> client.flushall()
            'OK'
        """
        return self._run_on(route, *_builders.flushall(flush_mode))

    def flushdb(self, flush_mode: Optional[FlushMode] = None, route: Optional[Route] = None) -> TOK:
        """Deletes every key of the current database.

        Args:
            flush_mode: When to free the memory; without it the server's `lazyfree-lazy-user-flush` decides.
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            Always OK.

        Example:
            >>> client.flushdb(flush_mode=FlushMode.SYNC)
            'OK'
        """
        return self._run_on(route, *_builders.flushdb(flush_mode))

    def info(
        self,
        sections: Optional[List[InfoSection]] = None,
        route: Optional[Route] = None,
    ) -> TClusterResponse[bytes]:
        """Describes the state of the server in lines of `name:value`, by section.

        Args:
            sections: Names of sections, such as `memory` or `replication`; without them the server's usual
                ones. More than one needs server 7.0.
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            The lines; lines that begin with `#` head a section. Of each node, in a dict by its address,
            unless the route leads to one.

        Example:
            >>> client.info(sections=[InfoSection("replication")])
            b'# Replication'  # for example
        """
        return self._run_on(route, *_builders.info(sections))

    def lastsave(self, route: Optional[Route] = None) -> TClusterResponse[int]:
        """Tells when the dataset was last saved to disk with success.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            The time, in seconds since the Unix epoch. With a route to several nodes, a dict of what each of
            them answered, by its address.

        Example:
            >>> client.lastsave()
            1700000000  # for example
        """
        return self._run_on(route, LASTSAVE)

    def latency_doctor(self, route: Optional[Route] = None) -> TClusterResponse[bytes]:
        """Explains, for people, which events made the server slow and what can be done about them.

        Args:
            route: Which nodes of the cluster run it; all of them if left out.

        Returns:
            The report. Of each node, in a dict by its address, unless the route leads to one.

        Example:
            >>> client.latency_doctor()
            b'I have seen no latency spike.'  # for example
        """
        return self._run_on(route, LATENCY_DOCTOR)

    def latency_graph(self, event: TEncodable, route: Optional[Route] = None) -> TClusterResponse[bytes]:
        """Draws how long an event took over time, in characters.

        Args:
            event: The name of the event, such as `command`.
            route: Which nodes of the cluster run it; all of them if left out.

        Returns:
            The picture. Of each node, in a dict by its address, unless the route leads to one.

        Raises:
            RequestError: `ERR` if no such event was seen.

        Example:
            >>> client.config_set({"latency-monitor-threshold": "1"})
            'OK'
            >>> client.debug("SLEEP", args=["0.003"])
            'OK'
            >>> client.latency_graph("command")
            b'command - high 3 ms, low 3 ms (all time high 3 ms)'  # for example
            >>> client.config_set({"latency-monitor-threshold": "0"})
            'OK'
        """
        return self._run_on(route, LATENCY_GRAPH, event)

    def latency_histogram(
        self,
        commands: Optional[List[TEncodable]] = None,
        route: Optional[Route] = None,
    ) -> TClusterResponse[Dict[bytes, Mapping[bytes, Union[int, Dict[int, int]]]]]:
        """Reads how the run times of commands are spread.

        Args:
            commands: The names of commands; all if absent. Those that were never called are skipped.
            route: Which nodes of the cluster run it; all of them if left out.

        Returns:
            For each command how often it was called (`calls`), and how many of the calls took at most so many
            microseconds, for growing powers of two (`histogram_usec`). Of each node, in a dict by its
            address, unless the route leads to one.

        Example:
            >>> client.config_resetstat()
            'OK'
            >>> client.latency_histogram(commands=["zunionstore"])
            {}
            >>> client.latency_histogram(commands=["config"])
            {b'config|resetstat': {b'calls': 1}}  # for example
        """
        return self._run_on(route, *_builders.latency_histogram(commands))

    def latency_history(
        self,
        event: TEncodable,
        route: Optional[Route] = None,
    ) -> TClusterResponse[List[LatencyEntry]]:
        """Reads when an event made the server slow.

        Only what took longer than the setting `latency-monitor-threshold` counts.

        Args:
            event: The name of the event, such as `command`.
            route: Which nodes of the cluster run it; all of them if left out.

        Returns:
            Up to 160 times in seconds since the Unix epoch, each with how many milliseconds the event took
            then. Of each node, in a dict by its address, unless the route leads to one.

        Example:
            >>> client.config_set({"latency-monitor-threshold": "1"})
            'OK'
            >>> client.debug("SLEEP", args=["0.003"])
            'OK'
            >>> client.latency_history("command")
            [LatencyEntry(1700000000, 3)]  # for example
            >>> client.config_set({"latency-monitor-threshold": "0"})
            'OK'
        """
        reply = self._run_on(route, LATENCY_HISTORY, event)
        return read_routed(_by_hand.latency_entries, reply, route, True)

    def latency_latest(self, route: Optional[Route] = None) -> TClusterResponse[List[LatencyEventInfo]]:
        """Reads which events made the server slow.

        Only what took longer than the setting `latency-monitor-threshold` counts.

        Args:
            route: Which nodes of the cluster run it; all of them if left out.

        Returns:
            For each event its name, when it was last seen in seconds since the Unix epoch, how many
            milliseconds it took then and at the most, and from server 8.1 on the sum of all its times and
            their number. Of each node, in a dict by its address, unless the route leads to one.

        Example:
            >>> client.config_set({"latency-monitor-threshold": "1"})
            'OK'
            >>> client.debug("SLEEP", args=["0.003"])
            'OK'
            >>> client.latency_latest()
            [LatencyEventInfo("command", 1700000000, 3, 3)]  # for example
            >>> client.config_set({"latency-monitor-threshold": "0"})
            'OK'
        """
        reply = self._run_on(route, LATENCY_LATEST)
        return read_routed(_by_hand.latency_events, reply, route, True)

    def latency_reset(self, *events: TEncodable, route: Optional[Route] = None) -> int:
        """Forgets when events made the server slow.

        Args:
            events: The names of the events; all if absent.
            route: Which nodes of the cluster run it; all of them if left out.

        Returns:
            The number of events that were forgotten.

        Example:
            >>> client.latency_reset("no-such-event", "another")
            0
            >>> client.latency_reset()
            0  # for example
        """
        return self._run_on(route, *_builders.latency_reset(events))

    def lolwut(
        self,
        version: Optional[int] = None,
        parameters: Optional[List[int]] = None,
        route: Optional[Route] = None,
    ) -> TClusterResponse[bytes]:
        """Draws a picture made of characters, with the version of the server below it.

        Args:
            version: Which picture: that of this server version, such as 5 or 6. Without it, or where there is
                none, the version of the server alone.
            parameters: Numbers that change the picture, such as its width; what they mean depends on the
                picture.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            The picture and the version. With a route to several nodes, a dict of what each of them answered,
            by its address.

        Example:
            >>> client.lolwut(version=5, parameters=[30, 4, 4])
            b'(the picture)'  # for example
        """
        return self._run_on(route, *_builders.lolwut(version, parameters))

    def memory_doctor(self, route: Optional[Route] = None) -> TClusterResponse[str]:
        """Explains, for people, what is odd about the server's use of memory and what can be done about it.

        Args:
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            The report. Of each node, in a dict by its address, unless the route leads to one.

        Example:
            >>> client.memory_doctor()
            "I have nothing to say about this instance."  # for example
        """
        reply = self._run_on(route, MEMORY_DOCTOR)
        return read_routed(_by_hand.as_str, reply, route, True)

    def memory_malloc_stats(self, route: Optional[Route] = None) -> TClusterResponse[str]:
        """Reads what the server's memory allocator says of itself.

        Args:
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            The report; a sentence that there is none if the allocator is not jemalloc. Of each node, in a
            dict by its address, unless the route leads to one.

        Example:
            >>> client.memory_malloc_stats()
            "___ Begin jemalloc statistics ___"  # for example
        """
        reply = self._run_on(route, MEMORY_MALLOC_STATS)
        return read_routed(_by_hand.as_str, reply, route, True)

    def memory_purge(self, route: Optional[Route] = None) -> TOK:
        """Asks the server's memory allocator to give unused memory back to the system.

        Args:
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            Always OK.

        Example:
            >>> client.memory_purge()
            'OK'
        """
        return self._run_on(route, MEMORY_PURGE)

    def memory_stats(self, route: Optional[Route] = None) -> TClusterResponse[MemoryStats]:
        """Describes what the server needs its memory for.

        Args:
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            Bytes, counts, ratios and percentages by name; which there are depends on the server's version. A
            field such as `db.0` holds what the tables of that database need. Of each node, in a dict by its
            address, unless the route leads to one.

        Example:
            >>> client.memory_stats()
            MemoryStats(keys_count=0)  # for example
        """
        reply = self._run_on(route, MEMORY_STATS)
        return read_routed(_by_hand.memory_report, reply, route, True)

    def module_list(self, route: Optional[Route] = None) -> TClusterResponse[List[Mapping[bytes, TResult]]]:
        """Lists the modules that the server has loaded.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            For each module its `name`, its version (`ver`), and from server 7.0 on the `path` it was loaded
            from and the arguments (`args`) it was loaded with. With a route to several nodes, a dict of what
            each of them answered, by its address.

        Example:
            >>> client.module_list()
            []  # for example
        """
        return self._run_on(route, MODULE_LIST)

    def module_load(
        self,
        path: TEncodable,
        args: Optional[List[TEncodable]] = None,
        route: Optional[Route] = None,
    ) -> TOK:
        """Loads a module into the server.

        Args:
            path: The file of the module on the server's machine, with its full path.
            args: Arguments for the module.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if the module cannot be loaded, or if the setting `enable-module-command`
            forbids it.
        """
        return self._run_on(route, *_builders.module_load(path, args))

    def module_loadex(
        self,
        path: TEncodable,
        configs: Optional[List[Tuple[TEncodable, TEncodable]]] = None,
        args: Optional[List[TEncodable]] = None,
        route: Optional[Route] = None,
    ) -> TOK:
        """Loads a module into the server, with settings of its own.

        Args:
            path: The file of the module on the server's machine, with its full path.
            configs: Names of the module's settings, each with its value.
            args: Arguments for the module.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if the module cannot be loaded, or if the setting `enable-module-command`
            forbids it.
        """
        return self._run_on(route, *_builders.module_loadex(path, configs, args))

    def module_unload(self, name: TEncodable, route: Optional[Route] = None) -> TOK:
        """Unloads a module from the server.

        Args:
            name: The name of the module, as in `MODULE LIST`.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if there is no such module, if values of its types exist, or if the setting
            `enable-module-command` forbids it.
        """
        return self._run_on(route, MODULE_UNLOAD, name)

    def role(self, route: Optional[Route] = None) -> TClusterResponse[TResult]:
        """Describes the part that the server plays in replication.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            A list that begins with `master`, `slave` or `sentinel`: then for a primary its replication offset
            and its replicas, each with address, port and offset; for a replica the address and port of its
            primary, the state of the link and the offset; for a sentinel the names of the primaries that it
            watches. With a route to several nodes, a dict of what each of them answered, by its address.

        Example:
            >>> client.role()
            [b'master', 0, []]  # for example
        """
        return self._run_on(route, ROLE)

    def save(self, route: Optional[Route] = None) -> TOK:
        """Saves the dataset to disk.

        No client is served meanwhile; `BGSAVE` is kinder.

        Args:
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            OK when it is saved.

        Raises:
            RequestError: `ERR` if a save in the background is under way, or if it fails.

        Example:
            >>> client.save()
            'OK'
        """
        return self._run_on(route, SAVE)

    def shutdown(
        self,
        mode: Optional[Literal["NOSAVE", "SAVE"]] = None,
        now: bool = False,
        force: bool = False,
        safe: bool = False,
        failover: bool = False,
        route: Optional[Route] = None,
    ) -> TOK:
        """Ends the server, after it has saved what its configuration asks for and its replicas have caught
        up.

        Args:
            mode: Whether to save the dataset; the server's settings decide if absent.
                `NOSAVE`: Does not save, even if there are save points.
                `SAVE`: Saves, even if there are no save points.
            now: Does not wait for replicas that lag behind. Needs server 7.0.
            force: Ends even if there are errors, such as one while saving. Needs server 7.0.
            safe: Refuses if this is a primary with slots in a cluster. Needs server 9.0.
            failover: Lets a replica take over first, in a cluster. Needs server 9.0.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            OK when the server has closed the connection.

        Raises:
            RequestError: `ERR` if the server cannot end, for example because it could not save.
        """
        return self._run_on(route, *_builders.shutdown(mode, now, force, safe, failover))

    def shutdown_abort(self, route: Optional[Route] = None) -> TOK:
        """Ends a shutdown that waits for replicas; the server goes on.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if there is none.
        """
        return self._run_on(route, SHUTDOWN_ABORT, "ABORT")

    def slowlog_get(self, count: Optional[int] = None, route: Optional[Route] = None) -> List[List[TResult]]:
        """Lists the latest commands that took longer than the setting `slowlog-log-slower-than`, the latest
        first.

        Args:
            count: The largest number of commands; 10 if absent, -1 for all, which needs server 7.0.
            route: Which nodes of the cluster run it; all of them if left out.

        Returns:
            For each command an id, when it ran in seconds since the Unix epoch, how many microseconds it
            took, its words as far as they were kept, the address of the connection, and the name of the
            connection.

        Example:
            >>> client.config_set({"slowlog-log-slower-than": "-1"})
            'OK'
            >>> client.slowlog_reset()
            'OK'
            >>> client.slowlog_get(count=5)
            []
            >>> client.config_set({"slowlog-log-slower-than": "10000"})
            'OK'
        """
        return self._run_on(route, *_builders.slowlog_get(count))

    def slowlog_len(self, route: Optional[Route] = None) -> int:
        """Counts the commands in the log of slow ones.

        Args:
            route: Which nodes of the cluster run it; all of them if left out.

        Returns:
            The number of commands.

        Example:
            >>> client.slowlog_len()
            0  # for example
        """
        return self._run_on(route, SLOWLOG_LEN)

    def slowlog_reset(self, route: Optional[Route] = None) -> TOK:
        """Empties the log of slow commands.

        Args:
            route: Which nodes of the cluster run it; all of them if left out.

        Returns:
            Always OK.

        Example:
            >>> client.slowlog_reset()
            'OK'
        """
        return self._run_on(route, SLOWLOG_RESET)

    def swapdb(self, first: int, second: int, route: Optional[Route] = None) -> TOK:
        """Exchanges the content of two databases.

        Clients of one of them see the other's keys from then on.

        Args:
            first: The number of one database.
            second: The number of the other.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if one of them does not exist.

        Example:
            >>> client.set("a", "1")
            'OK'
            >>> client.swapdb(0, 1)
            'OK'
            >>> client.exists(["a"])
            0
            >>> client.swapdb(1, 0)
            'OK'
        """
        return self._run_on(route, SWAPDB, as_unsigned("first", first), as_unsigned("second", second))

    def time(self, route: Optional[Route] = None) -> TClusterResponse[List[bytes]]:
        """Reads the clock of the server.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            The seconds since the Unix epoch, and the microseconds of the second that has begun. With a route
            to several nodes, a dict of what each of them answered, by its address.

        Example:
            >>> client.time()
            [b'1700000000', b'123456']  # for example
        """
        return self._run_on(route, TIME)
