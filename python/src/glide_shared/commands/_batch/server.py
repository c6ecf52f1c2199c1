# @generated from protobuf/commands by codegen. Do not edit.
"""Server."""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Literal, Mapping, Optional, Tuple, Union

from glide_shared.commands._appender import Appender, TBatch
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
    REPLICAOF,
    REPLICAOF_NO_ONE,
    ROLE,
    SLAVEOF,
    SLAVEOF_NO_ONE,
    SLOWLOG_LEN,
    SLOWLOG_RESET,
    SWAPDB,
    TIME,
)
from glide_shared.commands._late import late
from glide_shared.commands._words import as_integer, as_many, as_pairs, as_unsigned, as_word
from glide_shared.constants import TEncodable

if TYPE_CHECKING:
    from glide_shared.commands._builders import server as _builders
    from glide_shared.commands._by_hand import server as _by_hand
    from glide_shared.commands.core_options import FlushMode, InfoSection
else:
    _builders = late("glide_shared.commands._builders.server")
    _by_hand = late("glide_shared.commands._by_hand.server")


class ServerCommands(Appender):
    """Server."""

    def acl_cat(self: TBatch, category: Optional[TEncodable] = None) -> TBatch:
        """Lists the categories that commands are sorted into for access rules, or the commands of one
        category.

        Its reply: the names, in no particular order.
        """
        self._add(*_builders.acl_cat(category))
        return self

    def acl_deluser(self: TBatch, usernames: List[TEncodable]) -> TBatch:
        """Deletes users, and closes the connections that are logged in as one of them.

        Its reply: the number of users that were deleted.
        """
        self._add(ACL_DELUSER, *as_many("usernames", usernames))
        return self

    def acl_dryrun(
        self: TBatch,
        username: TEncodable,
        command: TEncodable,
        args: Optional[List[TEncodable]] = None,
    ) -> TBatch:
        """Tells whether a user may run a command, without running it.

        Its reply: `OK` if the user may run it, otherwise a sentence that says what stands against it.
        """
        self._add(*_builders.acl_dryrun(username, command, args))
        self._read_last(_by_hand.as_str)
        return self

    def acl_genpass(self: TBatch, bits: Optional[int] = None) -> TBatch:
        """Makes a random password that nobody can guess.

        Its reply: the password: a hexadecimal digit for every four bits.
        """
        self._add(*_builders.acl_genpass(bits))
        return self

    def acl_getuser(self: TBatch, username: TEncodable) -> TBatch:
        """Describes what a user may do.

        Its reply: `flags`, such as `on`; `passwords`, as SHA-256 sums; the rules for `commands`, `keys`,
        `channels` and, from server 9.1 on, `databases`; and `selectors`, further sets of such rules, of which
        one is enough. Nothing if there is no such user.
        """
        self._add(ACL_GETUSER, username)
        return self

    def acl_list(self: TBatch) -> TBatch:
        """Lists the users with their rules, as they would stand in an ACL file.

        Its reply: A line for each user.
        """
        self._add(ACL_LIST)
        return self

    def acl_load(self: TBatch) -> TBatch:
        """Replaces all users by those of the server's ACL file.

        Its reply: always OK.
        """
        self._add(ACL_LOAD)
        return self

    def acl_log(self: TBatch, count: Optional[int] = None) -> TBatch:
        """Lists what was refused lately, for lack of rights or of a valid password, the latest first.

        Its reply: for each entry how often it happened in short order (`count`), the `reason`, such as
        `auth`, `command`, `key` or `channel`, the `context`, such as `toplevel` or `multi`, the `object` that
        was refused, the `username`, how long ago it was (`age-seconds`), and the connection (`client-info`).
        From server 7.2 on also an `entry-id` and when it was made and changed, in milliseconds since the Unix
        epoch.
        """
        self._add(*_builders.acl_log(count))
        return self

    def acl_log_reset(self: TBatch) -> TBatch:
        """Empties the list of what was refused.

        Its reply: always OK.
        """
        self._add(ACL_LOG_RESET, "RESET")
        return self

    def acl_save(self: TBatch) -> TBatch:
        """Writes the users to the server's ACL file.

        Its reply: always OK.
        """
        self._add(ACL_SAVE)
        return self

    def acl_setuser(self: TBatch, username: TEncodable, rules: Optional[List[TEncodable]] = None) -> TBatch:
        """Makes a user, or changes one.

        Its reply: always OK.
        """
        self._add(*_builders.acl_setuser(username, rules))
        return self

    def acl_users(self: TBatch) -> TBatch:
        """Lists the names of the users.

        Its reply: the names.
        """
        self._add(ACL_USERS)
        return self

    def acl_whoami(self: TBatch) -> TBatch:
        """Tells which user the connection is logged in as.

        Its reply: the name.
        """
        self._add(ACL_WHOAMI)
        return self

    def bgrewriteaof(self: TBatch) -> TBatch:
        """Writes the append-only file anew in the background, as short as it can be.

        Its reply: A sentence that says that it has begun, or that it will when the saving under way is over.
        """
        self._add(BGREWRITEAOF)
        self._read_last(_by_hand.as_str, True)
        return self

    def bgsave(self: TBatch) -> TBatch:
        """Saves the dataset to disk in the background.

        Its reply: A sentence that says that it has begun.
        """
        self._add(BGSAVE)
        self._read_last(_by_hand.as_str, True)
        return self

    def bgsave_cancel(self: TBatch) -> TBatch:
        """Ends a save in the background, or drops one that was scheduled.

        Its reply: A sentence that says which of the two.
        """
        self._add(BGSAVE_CANCEL, "CANCEL")
        self._read_last(_by_hand.as_str, True)
        return self

    def bgsave_schedule(self: TBatch) -> TBatch:
        """Saves the dataset to disk in the background, now or when the rewriting of the append-only file is
        over.

        Its reply: A sentence that says whether it has begun or is scheduled.
        """
        self._add(BGSAVE_SCHEDULE, "SCHEDULE")
        self._read_last(_by_hand.as_str, True)
        return self

    def command_count(self: TBatch) -> TBatch:
        """Counts the commands that the server knows.

        Its reply: the number of commands; subcommands are not counted.
        """
        self._add(COMMAND_COUNT)
        return self

    def command_docs(self: TBatch, names: Optional[List[TEncodable]] = None) -> TBatch:
        """Reads what the server knows about commands, for people: what they do, and their arguments.

        Its reply: A description for each command, by its name. A container has its `subcommands`, and an
        argument that holds others has `arguments`, in the same form.
        """
        self._add(*_builders.command_docs(names))
        return self

    def command_getkeys(
        self: TBatch,
        command: TEncodable,
        args: Optional[List[TEncodable]] = None,
    ) -> TBatch:
        """Finds the keys in the words of a command, without running it.

        Its reply: the keys, in their order among the arguments.
        """
        self._add(*_builders.command_getkeys(command, args))
        return self

    def command_getkeysandflags(
        self: TBatch,
        command: TEncodable,
        args: Optional[List[TEncodable]] = None,
    ) -> TBatch:
        """Finds the keys in the words of a command, and what the command does with each.

        Its reply: the keys in their order among the arguments, each with flags: `RO`, `RW`, `OW` or `RM` for
        reading, changing, overwriting and removing, and more about what becomes of the value.
        """
        self._add(*_builders.command_getkeysandflags(command, args))
        return self

    def command_info(self: TBatch, names: Optional[List[TEncodable]] = None) -> TBatch:
        """Reads what the server knows about commands, for programs: how they are called, what they need and
        where their keys are.

        Its reply: for each command its name, its arity (the number of words, negative if it is the least),
        its flags, the positions of its first and last key and the step between keys, its access categories,
        its tips, where its keys are in detail, and its subcommands in the same form. Nothing in the place of
        one that does not exist.
        """
        self._add(*_builders.command_info(names))
        return self

    def command_list(self: TBatch, filter: Optional[Tuple[str, Union[int, TEncodable]]] = None) -> TBatch:
        """Lists the names of commands.

        Its reply: the names, in no particular order.
        """
        self._add(*_builders.command_list(filter))
        return self

    def commandlog_get(
        self: TBatch,
        count: int,
        type: Literal["SLOW", "LARGE-REQUEST", "LARGE-REPLY"],
    ) -> TBatch:
        """Lists the latest commands that were slow or large, the latest first.

        Its reply: for each command an id, when it ran in seconds since the Unix epoch, how much it took, its
        words as far as they were kept, the address of the connection, and the name of the connection.
        """
        self._add(
            COMMANDLOG_GET,
            as_integer("count", count),
            as_word("type", type, ("SLOW", "LARGE-REQUEST", "LARGE-REPLY")),
        )
        return self

    def commandlog_len(self: TBatch, type: Literal["SLOW", "LARGE-REQUEST", "LARGE-REPLY"]) -> TBatch:
        """Counts the commands in a log of slow or large ones.

        Its reply: the number of commands.
        """
        self._add(COMMANDLOG_LEN, as_word("type", type, ("SLOW", "LARGE-REQUEST", "LARGE-REPLY")))
        return self

    def commandlog_reset(self: TBatch, type: Literal["SLOW", "LARGE-REQUEST", "LARGE-REPLY"]) -> TBatch:
        """Empties a log of slow or large commands.

        Its reply: always OK.
        """
        self._add(COMMANDLOG_RESET, as_word("type", type, ("SLOW", "LARGE-REQUEST", "LARGE-REPLY")))
        return self

    def config_get(self: TBatch, parameters: List[TEncodable]) -> TBatch:
        """Reads settings of the server.

        Its reply: the settings that fit, by name.
        """
        self._add(CONFIG_GET, *as_many("parameters", parameters))
        return self

    def config_resetstat(self: TBatch) -> TBatch:
        """Sets the counters that `INFO` and `LATENCY HISTOGRAM` report back to zero.

        Its reply: always OK.
        """
        self._add(CONFIG_RESETSTAT)
        return self

    def config_rewrite(self: TBatch) -> TBatch:
        """Writes the settings that were changed since the start into the server's configuration file, whose
        comments stay.

        Its reply: always OK.
        """
        self._add(CONFIG_REWRITE)
        return self

    def config_set(self: TBatch, parameters_map: Mapping[TEncodable, TEncodable]) -> TBatch:
        """Changes settings of the server until it restarts.

        Its reply: always OK.
        """
        self._add(CONFIG_SET, *as_pairs("parameters_map", parameters_map))
        return self

    def dbsize(self: TBatch) -> TBatch:
        """Counts the keys of the current database.

        Its reply: the number of keys.
        """
        self._add(DBSIZE)
        return self

    def debug(self: TBatch, tool: TEncodable, args: Optional[List[TEncodable]] = None) -> TBatch:
        """Runs one of the tools that help to debug the server.

        Its reply: what the tool has to say.
        """
        self._add(*_builders.debug(tool, args))
        return self

    def flushall(self: TBatch, flush_mode: Optional[FlushMode] = None) -> TBatch:
        """Deletes every key of every database.

        Its reply: always OK.
        """
        self._add(*_builders.flushall(flush_mode))
        return self

    def flushdb(self: TBatch, flush_mode: Optional[FlushMode] = None) -> TBatch:
        """Deletes every key of the current database.

        Its reply: always OK.
        """
        self._add(*_builders.flushdb(flush_mode))
        return self

    def info(self: TBatch, sections: Optional[List[InfoSection]] = None) -> TBatch:
        """Describes the state of the server in lines of `name:value`, by section.

        Its reply: the lines; lines that begin with `#` head a section.
        """
        self._add(*_builders.info(sections))
        return self

    def lastsave(self: TBatch) -> TBatch:
        """Tells when the dataset was last saved to disk with success.

        Its reply: the time, in seconds since the Unix epoch.
        """
        self._add(LASTSAVE)
        return self

    def latency_doctor(self: TBatch) -> TBatch:
        """Explains, for people, which events made the server slow and what can be done about them.

        Its reply: the report.
        """
        self._add(LATENCY_DOCTOR)
        return self

    def latency_graph(self: TBatch, event: TEncodable) -> TBatch:
        """Draws how long an event took over time, in characters.

        Its reply: the picture.
        """
        self._add(LATENCY_GRAPH, event)
        return self

    def latency_histogram(self: TBatch, commands: Optional[List[TEncodable]] = None) -> TBatch:
        """Reads how the run times of commands are spread.

        Its reply: for each command how often it was called (`calls`), and how many of the calls took at most
        so many microseconds, for growing powers of two (`histogram_usec`).
        """
        self._add(*_builders.latency_histogram(commands))
        return self

    def latency_history(self: TBatch, event: TEncodable) -> TBatch:
        """Reads when an event made the server slow.

        Its reply: up to 160 times in seconds since the Unix epoch, each with how many milliseconds the event
        took then.
        """
        self._add(LATENCY_HISTORY, event)
        self._read_last(_by_hand.latency_entries, True)
        return self

    def latency_latest(self: TBatch) -> TBatch:
        """Reads which events made the server slow.

        Its reply: for each event its name, when it was last seen in seconds since the Unix epoch, how many
        milliseconds it took then and at the most, and from server 8.1 on the sum of all its times and their
        number.
        """
        self._add(LATENCY_LATEST)
        self._read_last(_by_hand.latency_events, True)
        return self

    def latency_reset(self: TBatch, *events: TEncodable) -> TBatch:
        """Forgets when events made the server slow.

        Its reply: the number of events that were forgotten.
        """
        self._add(*_builders.latency_reset(events))
        return self

    def lolwut(
        self: TBatch,
        version: Optional[int] = None,
        parameters: Optional[List[int]] = None,
    ) -> TBatch:
        """Draws a picture made of characters, with the version of the server below it.

        Its reply: the picture and the version.
        """
        self._add(*_builders.lolwut(version, parameters))
        return self

    def memory_doctor(self: TBatch) -> TBatch:
        """Explains, for people, what is odd about the server's use of memory and what can be done about it.

        Its reply: the report.
        """
        self._add(MEMORY_DOCTOR)
        self._read_last(_by_hand.as_str, True)
        return self

    def memory_malloc_stats(self: TBatch) -> TBatch:
        """Reads what the server's memory allocator says of itself.

        Its reply: the report; a sentence that there is none if the allocator is not jemalloc.
        """
        self._add(MEMORY_MALLOC_STATS)
        self._read_last(_by_hand.as_str, True)
        return self

    def memory_purge(self: TBatch) -> TBatch:
        """Asks the server's memory allocator to give unused memory back to the system.

        Its reply: always OK.
        """
        self._add(MEMORY_PURGE)
        return self

    def memory_stats(self: TBatch) -> TBatch:
        """Describes what the server needs its memory for.

        Its reply: bytes, counts, ratios and percentages by name; which there are depends on the server's
        version. A field such as `db.0` holds what the tables of that database need.
        """
        self._add(MEMORY_STATS)
        self._read_last(_by_hand.memory_report, True)
        return self

    def memory_usage(self: TBatch, key: TEncodable, samples: Optional[int] = None) -> TBatch:
        """Estimates how many bytes of memory a key and its value take, with what the server needs to keep
        them.

        Its reply: the number of bytes, or nothing if the key does not exist.
        """
        self._add(*_builders.memory_usage(key, samples))
        return self

    def module_list(self: TBatch) -> TBatch:
        """Lists the modules that the server has loaded.

        Its reply: for each module its `name`, its version (`ver`), and from server 7.0 on the `path` it was
        loaded from and the arguments (`args`) it was loaded with.
        """
        self._add(MODULE_LIST)
        return self

    def module_load(self: TBatch, path: TEncodable, args: Optional[List[TEncodable]] = None) -> TBatch:
        """Loads a module into the server.

        Its reply: always OK.
        """
        self._add(*_builders.module_load(path, args))
        return self

    def module_loadex(
        self: TBatch,
        path: TEncodable,
        configs: Optional[List[Tuple[TEncodable, TEncodable]]] = None,
        args: Optional[List[TEncodable]] = None,
    ) -> TBatch:
        """Loads a module into the server, with settings of its own.

        Its reply: always OK.
        """
        self._add(*_builders.module_loadex(path, configs, args))
        return self

    def module_unload(self: TBatch, name: TEncodable) -> TBatch:
        """Unloads a module from the server.

        Its reply: always OK.
        """
        self._add(MODULE_UNLOAD, name)
        return self

    def role(self: TBatch) -> TBatch:
        """Describes the part that the server plays in replication.

        Its reply: A list that begins with `master`, `slave` or `sentinel`: then for a primary its replication
        offset and its replicas, each with address, port and offset; for a replica the address and port of its
        primary, the state of the link and the offset; for a sentinel the names of the primaries that it
        watches.
        """
        self._add(ROLE)
        return self

    def slowlog_get(self: TBatch, count: Optional[int] = None) -> TBatch:
        """Lists the latest commands that took longer than the setting `slowlog-log-slower-than`, the latest
        first.

        Its reply: for each command an id, when it ran in seconds since the Unix epoch, how many microseconds
        it took, its words as far as they were kept, the address of the connection, and the name of the
        connection.
        """
        self._add(*_builders.slowlog_get(count))
        return self

    def slowlog_len(self: TBatch) -> TBatch:
        """Counts the commands in the log of slow ones.

        Its reply: the number of commands.
        """
        self._add(SLOWLOG_LEN)
        return self

    def slowlog_reset(self: TBatch) -> TBatch:
        """Empties the log of slow commands.

        Its reply: always OK.
        """
        self._add(SLOWLOG_RESET)
        return self

    def swapdb(self: TBatch, first: int, second: int) -> TBatch:
        """Exchanges the content of two databases.

        Its reply: always OK.
        """
        self._add(SWAPDB, as_unsigned("first", first), as_unsigned("second", second))
        return self

    def time(self: TBatch) -> TBatch:
        """Reads the clock of the server.

        Its reply: the seconds since the Unix epoch, and the microseconds of the second that has begun.
        """
        self._add(TIME)
        return self


class StandaloneServerCommands(Appender):
    """Server, as one server has them."""

    def failover(
        self: TBatch,
        host: Optional[TEncodable] = None,
        port: Optional[int] = None,
        force: bool = False,
        abort: bool = False,
        timeout_ms: Optional[int] = None,
    ) -> TBatch:
        """Makes a replica the primary and this server its replica, as soon as the replica has everything.

        Its reply: OK when it has begun; `ROLE` and `INFO` tell how it goes.
        """
        self._add(*_by_hand.failover(host, port, force, abort, timeout_ms))
        return self

    def replicaof(self: TBatch, host: TEncodable, port: int) -> TBatch:
        """Makes the server a replica of another, whose data replace its own.

        Its reply: always OK; the copying has only begun.
        """
        self._add(REPLICAOF, host, as_unsigned("port", port))
        return self

    def replicaof_no_one(self: TBatch) -> TBatch:
        """Makes the server a primary, which keeps the data that it has.

        Its reply: always OK.
        """
        self._add(REPLICAOF_NO_ONE, "NO", "ONE")
        return self

    def slaveof(self: TBatch, host: TEncodable, port: int) -> TBatch:
        """Makes the server a replica of another, whose data replace its own.

        Its reply: always OK; the copying has only begun.
        """
        self._add(SLAVEOF, host, as_unsigned("port", port))
        return self

    def slaveof_no_one(self: TBatch) -> TBatch:
        """Makes the server a primary, which keeps the data that it has.

        Its reply: always OK.
        """
        self._add(SLAVEOF_NO_ONE, "NO", "ONE")
        return self
