# @generated from protobuf/commands by codegen. Do not edit.
"""Keys."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import List, Optional, Union

from glide_shared.commands._builders import generic as _builders
from glide_shared.commands._by_hand import generic as _by_hand
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
from glide_shared.commands._words import as_many, as_unsigned
from glide_shared.commands.command_args import Limit, ObjectType, OrderBy
from glide_shared.commands.core_options import ExpireOptions, MigrateOptions
from glide_shared.constants import TOK, TEncodable
from glide_sync.sync_commands._runner import Runner


class GenericCommands(Runner):
    """Keys."""

    def delete(self, keys: List[TEncodable]) -> int:
        """Deletes keys, whatever they hold.

        The memory is freed before the reply; `UNLINK` frees it later.

        Args:
            keys: The keys to delete.

        Returns:
            The number of keys that were deleted; keys that do not exist do not count.

        Example:
            >>> client.set("a", "1")
            'OK'
            >>> client.delete(["a", "b"])
            1
        """
        return self._run(DEL, *as_many("keys", keys))

    def dump(self, key: TEncodable) -> Optional[bytes]:
        """Serializes the value of a key in the server's own format, for `RESTORE`.

        The expiry is not part of it.

        Args:
            key: The key to serialize.

        Returns:
            The serialized value, or nothing if the key does not exist.

        Example:
            >>> client.dump("a")
        """
        return self._run(DUMP, key)

    def exists(self, keys: List[TEncodable]) -> int:
        """Counts how many of the keys exist.

        A key given twice counts twice.

        Args:
            keys: The keys to look for.

        Returns:
            The number of keys that exist.

        Example:
            >>> client.set("a", "1")
            'OK'
            >>> client.exists(["a", "b"])
            1
        """
        return self._run(EXISTS, *as_many("keys", keys))

    def expire(self, key: TEncodable, seconds: int, option: Optional[ExpireOptions] = None) -> bool:
        """Lets a key expire after some seconds.

        A time that is zero or negative deletes the key at once.

        Args:
            key: The key.
            seconds: How long the key lives from now, in seconds.
            option: When to set it. Needs server 7.0.

        Returns:
            Whether the expiry was set: false if the key does not exist or the condition did not hold.

        Example:
            >>> client.set("a", "1")
            'OK'
            >>> client.expire("a", 60)
            True
        """
        return self._run(*_builders.expire(key, seconds, option))

    def expireat(self, key: TEncodable, unix_seconds: int, option: Optional[ExpireOptions] = None) -> bool:
        """Lets a key expire at a time given in seconds.

        A time in the past deletes the key at once.

        Args:
            key: The key.
            unix_seconds: When the key expires, in seconds since the Unix epoch.
            option: When to set it. Needs server 7.0.

        Returns:
            Whether the expiry was set: false if the key does not exist or the condition did not hold.

        Example:
            >>> client.set("a", "1")
            'OK'
            >>> client.expireat("a", 4102444800)
            True
        """
        return self._run(*_builders.expireat(key, unix_seconds, option))

    def expiretime(self, key: TEncodable) -> int:
        """Tells when a key expires, in seconds since the Unix epoch.

        Args:
            key: The key.

        Returns:
            The time in seconds since the Unix epoch; -1 if the key has no expiry, -2 if it does not exist.

        Example:
            >>> client.expiretime("a")
            -2
        """
        return self._run(EXPIRETIME, key)

    def migrate(
        self,
        host: str,
        port: int,
        keys: Union[TEncodable, List[TEncodable]],
        destination_db: int,
        timeout: int,
        options: Optional[MigrateOptions] = None,
    ) -> str:
        """Moves a key to another server: it is there afterwards, and here no more.

        Args:
            host: The address of the other server.
            port: The port of the other server.
            keys: A key, or a list of keys.
            destination_db: The number of the database on the other server.
            timeout: How long a step of the transfer may take, in milliseconds.
            options: How to move them.

        Returns:
            `OK`, or `NOKEY` if the key does not exist.

        Raises:
            RequestError: `IOERR` if the other server did not answer in time: the key may then be on both
            servers. Errors of the other server begin with `ERR Target instance replied with error`.

        Example:
            >>> client.migrate("127.0.0.1", 6379, "none", 0, 1000)
            'NOKEY'
        """
        reply = self._run(*_by_hand.migrate(host, port, keys, destination_db, timeout, options))
        return _by_hand.as_str(reply)

    def move(self, key: TEncodable, db_index: int) -> bool:
        """Moves a key to another database of the same server.

        Args:
            key: The key to move.
            db_index: The number of the database to move it to.

        Returns:
            Whether the key was moved: false if it does not exist here, or exists there.

        Raises:
            RequestError: `ERR` if the database does not exist or is the current one.

        Example:
            >>> client.move("a", 1)
            False
        """
        return self._run(MOVE, key, as_unsigned("db_index", db_index))

    def object_encoding(self, key: TEncodable) -> Optional[bytes]:
        """Names the form in which the server keeps a value in memory.

        Args:
            key: The key.

        Returns:
            The name, such as `embstr`, `int` or `listpack`, or nothing if the key does not exist.

        Example:
            >>> client.set("n", "12")
            'OK'
            >>> client.object_encoding("n")
            b'int'
        """
        return self._run(OBJECT_ENCODING, key)

    def object_freq(self, key: TEncodable) -> Optional[int]:
        """Tells how often a key is used, on the server's logarithmic scale.

        Args:
            key: The key.

        Returns:
            The count, or nothing if the key does not exist.

        Raises:
            RequestError: `ERR` if the server's `maxmemory-policy` is not one of the LFU policies.

        Example:
            >>> client.config_set({"maxmemory-policy": "allkeys-lfu"})
            'OK'
            >>> client.set("a", "1")
            'OK'
            >>> client.object_freq("a")
            5  # for example
            >>> client.config_set({"maxmemory-policy": "noeviction"})
            'OK'
        """
        return self._run(OBJECT_FREQ, key)

    def object_idletime(self, key: TEncodable) -> Optional[int]:
        """Tells for how long a key has not been used.

        Args:
            key: The key.

        Returns:
            The time in seconds, or nothing if the key does not exist.

        Raises:
            RequestError: `ERR` if the server's `maxmemory-policy` is one of the LFU policies.

        Example:
            >>> client.object_idletime("a")
        """
        return self._run(OBJECT_IDLETIME, key)

    def object_refcount(self, key: TEncodable) -> Optional[int]:
        """Counts how many places of the server refer to the value of a key.

        Args:
            key: The key.

        Returns:
            The count, or nothing if the key does not exist.

        Example:
            >>> client.object_refcount("a")
        """
        return self._run(OBJECT_REFCOUNT, key)

    def persist(self, key: TEncodable) -> bool:
        """Takes away the expiry of a key.

        Args:
            key: The key.

        Returns:
            Whether there was an expiry: false if the key does not exist or never expires.

        Example:
            >>> client.persist("a")
            False
        """
        return self._run(PERSIST, key)

    def pexpire(self, key: TEncodable, milliseconds: int, option: Optional[ExpireOptions] = None) -> bool:
        """Lets a key expire after some milliseconds.

        A time that is zero or negative deletes the key at once.

        Args:
            key: The key.
            milliseconds: How long the key lives from now, in milliseconds.
            option: When to set it. Needs server 7.0.

        Returns:
            Whether the expiry was set: false if the key does not exist or the condition did not hold.

        Example:
            >>> client.set("a", "1")
            'OK'
            >>> client.pexpire("a", 60000)
            True
        """
        return self._run(*_builders.pexpire(key, milliseconds, option))

    def pexpireat(
        self,
        key: TEncodable,
        unix_milliseconds: int,
        option: Optional[ExpireOptions] = None,
    ) -> bool:
        """Lets a key expire at a time given in milliseconds.

        A time in the past deletes the key at once.

        Args:
            key: The key.
            unix_milliseconds: When the key expires, in milliseconds since the Unix epoch.
            option: When to set it. Needs server 7.0.

        Returns:
            Whether the expiry was set: false if the key does not exist or the condition did not hold.

        Example:
            >>> client.set("a", "1")
            'OK'
            >>> client.pexpireat("a", 4102444800000)
            True
        """
        return self._run(*_builders.pexpireat(key, unix_milliseconds, option))

    def pexpiretime(self, key: TEncodable) -> int:
        """Tells when a key expires, in milliseconds since the Unix epoch.

        Args:
            key: The key.

        Returns:
            The time in milliseconds since the Unix epoch; -1 if the key has no expiry, -2 if it does not
            exist.

        Example:
            >>> client.pexpiretime("a")
            -2
        """
        return self._run(PEXPIRETIME, key)

    def pttl(self, key: TEncodable) -> int:
        """Tells how long a key still lives, in milliseconds.

        Args:
            key: The key.

        Returns:
            The time left in milliseconds; -1 if the key has no expiry, -2 if it does not exist.

        Example:
            >>> client.pttl("a")
            -2
        """
        return self._run(PTTL, key)

    def rename(self, key: TEncodable, new_key: TEncodable) -> TOK:
        """Gives a key a new name, replacing what has that name.

        In a cluster both names must share a slot.

        Args:
            key: The key to rename.
            new_key: Its new name.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if the key does not exist.

        Example:
            >>> client.set("a", "1")
            'OK'
            >>> client.rename("a", "b")
            'OK'
        """
        return self._run(RENAME, key, new_key)

    def renamenx(self, key: TEncodable, new_key: TEncodable) -> bool:
        """Gives a key a new name if no key has that name.

        In a cluster both names must share a slot.

        Args:
            key: The key to rename.
            new_key: Its new name.

        Returns:
            Whether the key was renamed.

        Raises:
            RequestError: `ERR` if the key does not exist.

        Example:
            >>> client.set("a", "1")
            'OK'
            >>> client.renamenx("a", "b")
            True
        """
        return self._run(RENAMENX, key, new_key)

    def restore(
        self,
        key: TEncodable,
        ttl: int,
        value: TEncodable,
        replace: bool = False,
        absttl: bool = False,
        idletime: Optional[int] = None,
        frequency: Optional[int] = None,
    ) -> TOK:
        """Creates a key from a value that `DUMP` has serialized.

        Args:
            key: The key to create.
            ttl: How long the key lives, in milliseconds; 0 for ever. With `absolute`, a time in milliseconds
                since the Unix epoch.
            value: What `DUMP` gave.
            replace: Whether to replace what the key holds.
            absttl: Whether `ttl` is a time and not a duration. Needs server 5.0.
            idletime: For how long the key counts as not having been used, in seconds. Needs server 5.0.
            frequency: How often the key counts as used, on the server's logarithmic scale from 0 to 255.
                Needs server 5.0.

        Returns:
            Always OK.

        Raises:
            RequestError: `BUSYKEY` if the key exists and may not be replaced; `ERR` if the value is damaged
            or from a newer server.

        Example:
            >>> client.restore("n", 0, b"\\x00\\xc0\\n\\n\\x00n\\x9fWE\\x0e\\xaec\\xbb")
            'OK'
            >>> client.get("n")
            b'10'
        """
        return self._run(*_builders.restore(key, ttl, value, replace, absttl, idletime, frequency))

    def sort(
        self,
        key: TEncodable,
        by_pattern: Optional[TEncodable] = None,
        limit: Optional[Limit] = None,
        get_patterns: Optional[List[TEncodable]] = None,
        order: Optional[OrderBy] = None,
        alpha: Optional[bool] = None,
    ) -> List[Optional[bytes]]:
        """Sorts the elements of a list, set or sorted set, by default as numbers.

        Args:
            key: The key of the list, set or sorted set.
            by_pattern: Sorts by the values of other keys: the `*` in the pattern stands for the element, and
                `->` before a field name reads a hash. A pattern without `*` leaves the order as it is.
            limit: How many elements to skip, and how many to give after that.
            get_patterns: Gives the values of other keys in place of the elements; patterns as above, and `#`
                for the element itself.
            order: The direction.
            alpha: Whether to compare elements as text.

        Returns:
            The sorted elements, or what the patterns gave for each of them, with nothing where a pattern's
            key does not exist. Empty if the key does not exist.

        Raises:
            RequestError: `ERR` if elements are not numbers and are not sorted as text; `WRONGTYPE` if the key
            holds something else. In a cluster, patterns must refer to the slot of the key.

        Example:
            >>> client.sort("scores", order=OrderBy.DESC)
            []
        """
        return self._run(*_builders.sort(key, by_pattern, limit, get_patterns, order, alpha))

    def sort_store(
        self,
        key: TEncodable,
        destination: TEncodable,
        by_pattern: Optional[TEncodable] = None,
        limit: Optional[Limit] = None,
        get_patterns: Optional[List[TEncodable]] = None,
        order: Optional[OrderBy] = None,
        alpha: Optional[bool] = None,
    ) -> int:
        """Sorts the elements of a list, set or sorted set and stores the result as a list.

        Args:
            key: The key of the list, set or sorted set.
            destination: The key to store the result at, as a list; what it holds is replaced.
            by_pattern: Sorts by the values of other keys: the `*` in the pattern stands for the element, and
                `->` before a field name reads a hash. A pattern without `*` leaves the order as it is.
            limit: How many elements to skip, and how many to give after that.
            get_patterns: Gives the values of other keys in place of the elements; patterns as above, and `#`
                for the element itself.
            order: The direction.
            alpha: Whether to compare elements as text.

        Returns:
            The length of the list that was stored.

        Raises:
            RequestError: `ERR` if elements are not numbers and are not sorted as text; `WRONGTYPE` if the key
            holds something else. In a cluster, both keys and all patterns must share a slot.

        Example:
            >>> client.rpush("l", ["3", "1", "2"])
            3
            >>> client.sort_store("l", "sorted")
            3
            >>> client.lrange("sorted", 0, -1)
            [b'1', b'2', b'3']
        """
        return self._run(
            *_builders.sort_store(key, destination, by_pattern, limit, get_patterns, order, alpha),
        )

    def sort_ro(
        self,
        key: TEncodable,
        by_pattern: Optional[TEncodable] = None,
        limit: Optional[Limit] = None,
        get_patterns: Optional[List[TEncodable]] = None,
        order: Optional[OrderBy] = None,
        alpha: Optional[bool] = None,
    ) -> List[Optional[bytes]]:
        """Sorts the elements of a list, set or sorted set, by default as numbers.

        Unlike `SORT` it can store nothing, and so may run on a replica.

        Args:
            key: The key of the list, set or sorted set.
            by_pattern: Sorts by the values of other keys: the `*` in the pattern stands for the element, and
                `->` before a field name reads a hash. A pattern without `*` leaves the order as it is.
            limit: How many elements to skip, and how many to give after that.
            get_patterns: Gives the values of other keys in place of the elements; patterns as above, and `#`
                for the element itself.
            order: The direction.
            alpha: Whether to compare elements as text.

        Returns:
            The sorted elements, or what the patterns gave for each of them, with nothing where a pattern's
            key does not exist. Empty if the key does not exist.

        Raises:
            RequestError: `ERR` if elements are not numbers and are not sorted as text; `WRONGTYPE` if the key
            holds something else. In a cluster, patterns must refer to the slot of the key.

        Example:
            >>> client.sort_ro("scores", alpha=True)
            []
        """
        return self._run(*_builders.sort_ro(key, by_pattern, limit, get_patterns, order, alpha))

    def touch(self, keys: List[TEncodable]) -> int:
        """Marks keys as used just now, which matters where the server evicts keys by last use.

        Args:
            keys: The keys to mark.

        Returns:
            The number of keys that exist.

        Example:
            >>> client.touch(["a", "b"])
            0
        """
        return self._run(TOUCH, *as_many("keys", keys))

    def ttl(self, key: TEncodable) -> int:
        """Tells how long a key still lives, in seconds.

        Args:
            key: The key.

        Returns:
            The time left in seconds; -1 if the key has no expiry, -2 if it does not exist.

        Example:
            >>> client.set("a", "1")
            'OK'
            >>> client.ttl("a")
            -1
        """
        return self._run(TTL, key)

    def type(self, key: TEncodable) -> bytes:
        """Names the type of the value that a key holds.

        Args:
            key: The key.

        Returns:
            The name, such as `string`, `list`, `set`, `zset`, `hash` or `stream`; `none` if the key does not
            exist.

        Example:
            >>> client.set("a", "1")
            'OK'
            >>> client.type("a")
            b'string'
        """
        return self._run(TYPE, key)

    def unlink(self, keys: List[TEncodable]) -> int:
        """Deletes keys, whatever they hold, and frees their memory in the background.

        Args:
            keys: The keys to delete.

        Returns:
            The number of keys that were deleted; keys that do not exist do not count.

        Example:
            >>> client.set("a", "1")
            'OK'
            >>> client.unlink(["a", "b"])
            1
        """
        return self._run(UNLINK, *as_many("keys", keys))


class StandaloneGenericCommands(Runner):
    """Keys, as one server has them."""

    def copy(
        self,
        source: TEncodable,
        destination: TEncodable,
        destinationDB: Optional[int] = None,
        replace: Optional[bool] = None,
    ) -> bool:
        """Copies the value of a key, and its expiry, to another key.

        Args:
            source: The key to copy.
            destination: The key to copy to.
            destinationDB: The number of the database to copy to; without it the current one.
            replace: Whether to replace what the destination holds.

        Returns:
            Whether the value was copied: false if the source does not exist, or if the destination does and
            may not be replaced.

        Raises:
            RequestError: `ERR` if source and destination are the same.

        Example:
            >>> client.set("a", "1")
            'OK'
            >>> client.copy("a", "b")
            True
        """
        return self._run(*_builders.copy(source, destination, destinationDB, replace))

    def keys(self, pattern: TEncodable) -> List[bytes]:
        """Lists every key that fits a pattern.

        The server looks at all keys and does nothing else meanwhile: with many keys, `SCAN` is kinder.

        Args:
            pattern: A glob pattern: `*` stands for any bytes, `?` for one, `[ab]` for one of several, and a
                backslash takes away such a meaning.

        Returns:
            The keys, in no particular order.

        Example:
            >>> client.set("user:1", "Ada")
            'OK'
            >>> client.keys("user:*")
            [b'user:1']
        """
        return self._run(KEYS, pattern)

    def random_key(self) -> Optional[bytes]:
        """Picks a key of the current database at random.

        Returns:
            A key, or nothing if the database is empty.

        Example:
            >>> client.random_key()
        """
        return self._run(RANDOMKEY)

    def scan(
        self,
        cursor: TEncodable,
        match: Optional[TEncodable] = None,
        count: Optional[int] = None,
        type: Optional[ObjectType] = None,
    ) -> List[Union[bytes, List[bytes]]]:
        """Walks through the keys of the current database step by step.

        Each step gives some keys and a cursor for the next step. A key that exists throughout is given at
        least once; one may be given more than once.

        Args:
            cursor: `0` to begin, then what the step before gave.
            match: A glob pattern that the keys must fit. Keys are filtered after they were taken, so a step
                may give none.
            count: About how much work to do in this step, in keys; the server's default is 10.
            type: The type of value that the keys must hold, such as `string` or `zset`. Needs server 6.0.

        Returns:
            The cursor for the next step, which is `0` after the last one, and the keys of this step, which
            may be none.

        Raises:
            RequestError: `ERR` if the cursor is not a number.

        Example:
            >>> client.scan("0", count=100)
            [b'0', []]
        """
        return self._run(*_builders.scan(cursor, match, count, type))

    def wait(self, numreplicas: int, timeout: int) -> int:
        """Waits until enough replicas have received every write that this connection sent before.

        The connection serves others too, so their writes are waited for as well.

        Args:
            numreplicas: How many replicas to wait for.
            timeout: How long to wait at most, in milliseconds; 0 for ever.

        Returns:
            How many replicas had received the writes when the wait ended, which may be fewer than asked for.

        Example:
            >>> client.wait(0, 100)
            0
        """
        return self._run(WAIT, as_unsigned("numreplicas", numreplicas), as_unsigned("timeout", timeout))

    def waitaof(self, local: int, replicas: int, timeout: int) -> List[int]:
        """Waits until the writes that this connection sent before are on disk, here and on enough replicas.

        The connection serves others too, so their writes are waited for as well.

        Args:
            local: 1 to wait for this server's own disk, 0 not to.
            replicas: How many replicas to wait for.
            timeout: How long to wait at most, in milliseconds; 0 for ever.

        Returns:
            Whether the writes were on this server's disk when the wait ended, as 0 or 1, and on how many
            replicas' disks.

        Raises:
            RequestError: `ERR` if `local` is not 0 and the server keeps no append-only file.

        Example:
            >>> client.waitaof(0, 0, 100)
            [0, 0]
        """
        return self._run(
            WAITAOF,
            as_unsigned("local", local),
            as_unsigned("replicas", replicas),
            as_unsigned("timeout", timeout),
        )
