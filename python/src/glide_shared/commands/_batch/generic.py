# @generated from protobuf/commands by codegen. Do not edit.
"""Keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional, Union

from glide_shared.commands._appender import Appender, TBatch
from glide_shared.commands._ids import (
    DEL,
    DUMP,
    EXISTS,
    EXPIRETIME,
    KEYS,
    MOVE,
    OBJECT_ENCODING,
    OBJECT_FREQ,
    OBJECT_IDLETIME,
    OBJECT_REFCOUNT,
    PERSIST,
    PEXPIRETIME,
    PTTL,
    RANDOMKEY,
    RENAME,
    RENAMENX,
    TOUCH,
    TTL,
    TYPE,
    UNLINK,
    WAIT,
    WAITAOF,
)
from glide_shared.commands._late import late
from glide_shared.commands._words import as_many, as_unsigned
from glide_shared.constants import TEncodable

if TYPE_CHECKING:
    from glide_shared.commands._builders import generic as _builders
    from glide_shared.commands._by_hand import generic as _by_hand
    from glide_shared.commands.command_args import Limit, OrderBy
    from glide_shared.commands.core_options import ExpireOptions, MigrateOptions
else:
    _builders = late("glide_shared.commands._builders.generic")
    _by_hand = late("glide_shared.commands._by_hand.generic")


class GenericCommands(Appender):
    """Keys."""

    def delete(self: TBatch, keys: List[TEncodable]) -> TBatch:
        """Deletes keys, whatever they hold.

        Its reply: the number of keys that were deleted; keys that do not exist do not count.
        """
        self._add(DEL, *as_many("keys", keys))
        return self

    def dump(self: TBatch, key: TEncodable) -> TBatch:
        """Serializes the value of a key in the server's own format, for `RESTORE`.

        Its reply: the serialized value, or nothing if the key does not exist.
        """
        self._add(DUMP, key)
        return self

    def exists(self: TBatch, keys: List[TEncodable]) -> TBatch:
        """Counts how many of the keys exist.

        Its reply: the number of keys that exist.
        """
        self._add(EXISTS, *as_many("keys", keys))
        return self

    def expire(
        self: TBatch,
        key: TEncodable,
        seconds: int,
        option: Optional[ExpireOptions] = None,
    ) -> TBatch:
        """Lets a key expire after some seconds.

        Its reply: whether the expiry was set: false if the key does not exist or the condition did not hold.
        """
        self._add(*_builders.expire(key, seconds, option))
        return self

    def expireat(
        self: TBatch,
        key: TEncodable,
        unix_seconds: int,
        option: Optional[ExpireOptions] = None,
    ) -> TBatch:
        """Lets a key expire at a time given in seconds.

        Its reply: whether the expiry was set: false if the key does not exist or the condition did not hold.
        """
        self._add(*_builders.expireat(key, unix_seconds, option))
        return self

    def expiretime(self: TBatch, key: TEncodable) -> TBatch:
        """Tells when a key expires, in seconds since the Unix epoch.

        Its reply: the time in seconds since the Unix epoch; -1 if the key has no expiry, -2 if it does not
        exist.
        """
        self._add(EXPIRETIME, key)
        return self

    def keys(self: TBatch, pattern: TEncodable) -> TBatch:
        """Lists every key that fits a pattern.

        Its reply: the keys, in no particular order.
        """
        self._add(KEYS, pattern)
        return self

    def move(self: TBatch, key: TEncodable, db_index: int) -> TBatch:
        """Moves a key to another database of the same server.

        Its reply: whether the key was moved: false if it does not exist here, or exists there.
        """
        self._add(MOVE, key, as_unsigned("db_index", db_index))
        return self

    def object_encoding(self: TBatch, key: TEncodable) -> TBatch:
        """Names the form in which the server keeps a value in memory.

        Its reply: the name, such as `embstr`, `int` or `listpack`, or nothing if the key does not exist.
        """
        self._add(OBJECT_ENCODING, key)
        return self

    def object_freq(self: TBatch, key: TEncodable) -> TBatch:
        """Tells how often a key is used, on the server's logarithmic scale.

        Its reply: the count, or nothing if the key does not exist.
        """
        self._add(OBJECT_FREQ, key)
        return self

    def object_idletime(self: TBatch, key: TEncodable) -> TBatch:
        """Tells for how long a key has not been used.

        Its reply: the time in seconds, or nothing if the key does not exist.
        """
        self._add(OBJECT_IDLETIME, key)
        return self

    def object_refcount(self: TBatch, key: TEncodable) -> TBatch:
        """Counts how many places of the server refer to the value of a key.

        Its reply: the count, or nothing if the key does not exist.
        """
        self._add(OBJECT_REFCOUNT, key)
        return self

    def persist(self: TBatch, key: TEncodable) -> TBatch:
        """Takes away the expiry of a key.

        Its reply: whether there was an expiry: false if the key does not exist or never expires.
        """
        self._add(PERSIST, key)
        return self

    def pexpire(
        self: TBatch,
        key: TEncodable,
        milliseconds: int,
        option: Optional[ExpireOptions] = None,
    ) -> TBatch:
        """Lets a key expire after some milliseconds.

        Its reply: whether the expiry was set: false if the key does not exist or the condition did not hold.
        """
        self._add(*_builders.pexpire(key, milliseconds, option))
        return self

    def pexpireat(
        self: TBatch,
        key: TEncodable,
        unix_milliseconds: int,
        option: Optional[ExpireOptions] = None,
    ) -> TBatch:
        """Lets a key expire at a time given in milliseconds.

        Its reply: whether the expiry was set: false if the key does not exist or the condition did not hold.
        """
        self._add(*_builders.pexpireat(key, unix_milliseconds, option))
        return self

    def pexpiretime(self: TBatch, key: TEncodable) -> TBatch:
        """Tells when a key expires, in milliseconds since the Unix epoch.

        Its reply: the time in milliseconds since the Unix epoch; -1 if the key has no expiry, -2 if it does
        not exist.
        """
        self._add(PEXPIRETIME, key)
        return self

    def pttl(self: TBatch, key: TEncodable) -> TBatch:
        """Tells how long a key still lives, in milliseconds.

        Its reply: the time left in milliseconds; -1 if the key has no expiry, -2 if it does not exist.
        """
        self._add(PTTL, key)
        return self

    def random_key(self: TBatch) -> TBatch:
        """Picks a key of the current database at random.

        Its reply: A key, or nothing if the database is empty.
        """
        self._add(RANDOMKEY)
        return self

    def rename(self: TBatch, key: TEncodable, new_key: TEncodable) -> TBatch:
        """Gives a key a new name, replacing what has that name.

        Its reply: always OK.
        """
        self._add(RENAME, key, new_key)
        return self

    def renamenx(self: TBatch, key: TEncodable, new_key: TEncodable) -> TBatch:
        """Gives a key a new name if no key has that name.

        Its reply: whether the key was renamed.
        """
        self._add(RENAMENX, key, new_key)
        return self

    def restore(
        self: TBatch,
        key: TEncodable,
        ttl: int,
        value: TEncodable,
        replace: bool = False,
        absttl: bool = False,
        idletime: Optional[int] = None,
        frequency: Optional[int] = None,
    ) -> TBatch:
        """Creates a key from a value that `DUMP` has serialized.

        Its reply: always OK.
        """
        self._add(*_builders.restore(key, ttl, value, replace, absttl, idletime, frequency))
        return self

    def sort(
        self: TBatch,
        key: TEncodable,
        by_pattern: Optional[TEncodable] = None,
        limit: Optional[Limit] = None,
        get_patterns: Optional[List[TEncodable]] = None,
        order: Optional[OrderBy] = None,
        alpha: Optional[bool] = None,
    ) -> TBatch:
        """Sorts the elements of a list, set or sorted set, by default as numbers.

        Its reply: the sorted elements, or what the patterns gave for each of them, with nothing where a
        pattern's key does not exist. Empty if the key does not exist.
        """
        self._add(*_builders.sort(key, by_pattern, limit, get_patterns, order, alpha))
        return self

    def sort_store(
        self: TBatch,
        key: TEncodable,
        destination: TEncodable,
        by_pattern: Optional[TEncodable] = None,
        limit: Optional[Limit] = None,
        get_patterns: Optional[List[TEncodable]] = None,
        order: Optional[OrderBy] = None,
        alpha: Optional[bool] = None,
    ) -> TBatch:
        """Sorts the elements of a list, set or sorted set and stores the result as a list.

        Its reply: the length of the list that was stored.
        """
        self._add(*_builders.sort_store(key, destination, by_pattern, limit, get_patterns, order, alpha))
        return self

    def sort_ro(
        self: TBatch,
        key: TEncodable,
        by_pattern: Optional[TEncodable] = None,
        limit: Optional[Limit] = None,
        get_patterns: Optional[List[TEncodable]] = None,
        order: Optional[OrderBy] = None,
        alpha: Optional[bool] = None,
    ) -> TBatch:
        """Sorts the elements of a list, set or sorted set, by default as numbers.

        Its reply: the sorted elements, or what the patterns gave for each of them, with nothing where a
        pattern's key does not exist. Empty if the key does not exist.
        """
        self._add(*_builders.sort_ro(key, by_pattern, limit, get_patterns, order, alpha))
        return self

    def touch(self: TBatch, keys: List[TEncodable]) -> TBatch:
        """Marks keys as used just now, which matters where the server evicts keys by last use.

        Its reply: the number of keys that exist.
        """
        self._add(TOUCH, *as_many("keys", keys))
        return self

    def ttl(self: TBatch, key: TEncodable) -> TBatch:
        """Tells how long a key still lives, in seconds.

        Its reply: the time left in seconds; -1 if the key has no expiry, -2 if it does not exist.
        """
        self._add(TTL, key)
        return self

    def type(self: TBatch, key: TEncodable) -> TBatch:
        """Names the type of the value that a key holds.

        Its reply: the name, such as `string`, `list`, `set`, `zset`, `hash` or `stream`; `none` if the key
        does not exist.
        """
        self._add(TYPE, key)
        return self

    def unlink(self: TBatch, keys: List[TEncodable]) -> TBatch:
        """Deletes keys, whatever they hold, and frees their memory in the background.

        Its reply: the number of keys that were deleted; keys that do not exist do not count.
        """
        self._add(UNLINK, *as_many("keys", keys))
        return self

    def wait(self: TBatch, numreplicas: int, timeout: int) -> TBatch:
        """Waits until enough replicas have received every write that this connection sent before.

        Its reply: how many replicas had received the writes when the wait ended, which may be fewer than
        asked for.
        """
        self._add(WAIT, as_unsigned("numreplicas", numreplicas), as_unsigned("timeout", timeout))
        return self

    def waitaof(self: TBatch, local: int, replicas: int, timeout: int) -> TBatch:
        """Waits until the writes that this connection sent before are on disk, here and on enough replicas.

        Its reply: whether the writes were on this server's disk when the wait ended, as 0 or 1, and on how
        many replicas' disks.
        """
        self._add(
            WAITAOF,
            as_unsigned("local", local),
            as_unsigned("replicas", replicas),
            as_unsigned("timeout", timeout),
        )
        return self


class StandaloneGenericCommands(Appender):
    """Keys, as one server has them."""

    def copy(
        self: TBatch,
        source: TEncodable,
        destination: TEncodable,
        destinationDB: Optional[int] = None,
        replace: Optional[bool] = None,
    ) -> TBatch:
        """Copies the value of a key, and its expiry, to another key.

        Its reply: whether the value was copied: false if the source does not exist, or if the destination
        does and may not be replaced.
        """
        self._add(*_builders.copy(source, destination, destinationDB, replace))
        return self

    def migrate(
        self: TBatch,
        host: str,
        port: int,
        keys: Union[TEncodable, List[TEncodable]],
        destination_db: int,
        timeout: int,
        options: Optional[MigrateOptions] = None,
    ) -> TBatch:
        """Moves a key to another server: it is there afterwards, and here no more.

        Its reply: `OK`, or `NOKEY` if the key does not exist.
        """
        self._add(*_by_hand.migrate(host, port, keys, destination_db, timeout, options))
        self._read_last(_by_hand.as_str)
        return self


class ClusterGenericCommands(Appender):
    """Keys, as a cluster has them."""

    def copy(
        self: TBatch,
        source: TEncodable,
        destination: TEncodable,
        replace: Optional[bool] = None,
        destinationDB: Optional[int] = None,
    ) -> TBatch:
        """Copies the value of a key, and its expiry, to another key.

        Its reply: whether the value was copied: false if the source does not exist, or if the destination
        does and may not be replaced.
        """
        self._add(*_builders.copy(source, destination, destinationDB, replace))
        return self

    def migrate(
        self: TBatch,
        host: str,
        port: int,
        key: TEncodable,
        destination_db: int,
        timeout: int,
        options: Optional[MigrateOptions] = None,
    ) -> TBatch:
        """Moves a key to another server: it is there afterwards, and here no more.

        Its reply: `OK`, or `NOKEY` if the key does not exist.
        """
        self._add(*_by_hand.migrate(host, port, key, destination_db, timeout, options))
        self._read_last(_by_hand.as_str)
        return self
