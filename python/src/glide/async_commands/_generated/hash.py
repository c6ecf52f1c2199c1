# @generated from protobuf/commands by codegen. Do not edit.
"""Hashes."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, List, Mapping, Optional, Union

from glide.async_commands._runner import Runner
from glide_shared.commands._ids import (
    HDEL,
    HEXISTS,
    HEXPIRETIME,
    HGET,
    HGETALL,
    HGETDEL,
    HINCRBY,
    HINCRBYFLOAT,
    HKEYS,
    HLEN,
    HMGET,
    HMSET,
    HPERSIST,
    HPEXPIRETIME,
    HPTTL,
    HRANDFIELD,
    HRANDFIELD_COUNT,
    HRANDFIELD_VALUES,
    HSET,
    HSETNX,
    HSTRLEN,
    HTTL,
    HVALS,
)
from glide_shared.commands._late import late
from glide_shared.commands._words import as_counted, as_integer, as_many, as_number, as_pairs
from glide_shared.constants import TOK, TEncodable

if TYPE_CHECKING:
    from glide_shared.commands._builders import hash as _builders
    from glide_shared.commands.core_options import (
        ConditionalChange,
        ExpireOptions,
        ExpiryGetEx,
        ExpirySet,
        HashFieldConditionalChange,
    )
else:
    _builders = late("glide_shared.commands._builders.hash")


class HashCommands(Runner):
    """Hashes."""

    async def hdel(self, key: TEncodable, fields: List[TEncodable]) -> int:
        """Deletes fields of a hash.

        A hash without fields is deleted.

        Args:
            key: The key of the hash.
            fields: The names of the fields.

        Returns:
            The number of fields that were deleted; fields that do not exist do not count.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.

        Example:
            >>> await client.hset("user", {"name": "Ada", "city": "London"})
            2
            >>> await client.hdel("user", ["city", "phone"])
            1
        """
        return await self._run(HDEL, key, *as_many("fields", fields))

    async def hexists(self, key: TEncodable, field: TEncodable) -> bool:
        """Tells whether a hash has a field.

        Args:
            key: The key of the hash.
            field: The name of the field.

        Returns:
            Whether it has: false if the key does not exist, too.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.

        Example:
            >>> await client.hset("user", {"name": "Ada"})
            1
            >>> await client.hexists("user", "name")
            True
        """
        return await self._run(HEXISTS, key, field)

    async def hexpire(
        self,
        key: TEncodable,
        seconds: int,
        fields: List[TEncodable],
        option: Optional[ExpireOptions] = None,
    ) -> List[int]:
        """Lets fields of a hash expire after some seconds.

        A time of zero deletes them at once.

        Args:
            key: The key of the hash.
            seconds: How long they live from now, in seconds.
            fields: The names of the fields.
            option: When to set it, looked at for each field on its own.

        Returns:
            For each field, in order: 1 if the expiry was set, 0 if the condition did not hold, 2 if the field
            was deleted because that time has passed, -2 if there is no such field or no such key.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.

        Example:
            >>> await client.hset("user", {"name": "Ada"})
            1
            >>> await client.hexpire("user", 60, ["name", "city"])
            [1, -2]
            >>> await client.hexpire("user", 60, ["name"], option=ExpireOptions.HasNoExpiry)
            [0]
        """
        return await self._run(*_builders.hexpire(key, seconds, fields, option))

    async def hexpireat(
        self,
        key: TEncodable,
        unix_timestamp: int,
        fields: List[TEncodable],
        option: Optional[ExpireOptions] = None,
    ) -> List[int]:
        """Lets fields of a hash expire at a time given in seconds.

        A time in the past deletes them at once.

        Args:
            key: The key of the hash.
            unix_timestamp: When they expire, in seconds since the Unix epoch.
            fields: The names of the fields.
            option: When to set it, looked at for each field on its own.

        Returns:
            For each field, in order: 1 if the expiry was set, 0 if the condition did not hold, 2 if the field
            was deleted because that time has passed, -2 if there is no such field or no such key.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.

        Example:
            >>> await client.hset("user", {"name": "Ada"})
            1
            >>> await client.hexpireat("user", 4102444800, ["name", "city"])
            [1, -2]
            >>> await client.hexpireat("user", 4102444800, ["name"], option=ExpireOptions.HasNoExpiry)
            [0]
        """
        return await self._run(*_builders.hexpireat(key, unix_timestamp, fields, option))

    async def hexpiretime(self, key: TEncodable, fields: List[TEncodable]) -> List[int]:
        """Tells when fields of a hash expire, in seconds since the Unix epoch.

        Args:
            key: The key of the hash.
            fields: The names of the fields.

        Returns:
            For each field, in order: the time in seconds since the Unix epoch; -1 if it has no expiry, -2 if
            there is no such field or no such key.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.

        Example:
            >>> await client.hset("user", {"name": "Ada", "city": "London"})
            2
            >>> await client.hexpireat("user", 4102444800, ["name"])
            [1]
            >>> await client.hexpiretime("user", ["name", "city"])
            [4102444800, -1]
        """
        return await self._run(HEXPIRETIME, key, "FIELDS", *as_counted(as_many("fields", fields), 1))

    async def hget(self, key: TEncodable, field: TEncodable) -> Optional[bytes]:
        """Reads a field of a hash.

        Args:
            key: The key of the hash.
            field: The name of the field.

        Returns:
            The value of the field, or nothing if it or the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.

        Example:
            >>> await client.hset("user", {"name": "Ada"})
            1
            >>> await client.hget("user", "name")
            b'Ada'
        """
        return await self._run(HGET, key, field)

    async def hgetall(self, key: TEncodable) -> Dict[bytes, bytes]:
        """Reads all fields of a hash with their values.

        The server does nothing else meanwhile: of a large hash, `HSCAN` reads a part at a time.

        Args:
            key: The key of the hash.

        Returns:
            The fields with their values; none if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.

        Example:
            >>> await client.hset("user", {"name": "Ada", "city": "London"})
            2
            >>> await client.hgetall("user")
            {b'name': b'Ada', b'city': b'London'}
        """
        return await self._run(HGETALL, key)

    async def hgetdel(self, key: TEncodable, fields: List[TEncodable]) -> List[Optional[bytes]]:
        """Reads fields of a hash and deletes them.

        A hash without fields is deleted.

        Args:
            key: The key of the hash.
            fields: The names of the fields.

        Returns:
            The values that were there, in the order of the fields; nothing in the place of a field that did
            not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.

        Example:
            >>> await client.hset("user", {"name": "Ada"})
            1
            >>> await client.hgetdel("user", ["name", "city"])
            [b'Ada', None]
        """
        return await self._run(HGETDEL, key, "FIELDS", *as_counted(as_many("fields", fields), 1))

    async def hgetex(
        self,
        key: TEncodable,
        fields: List[TEncodable],
        expiry: Optional[ExpiryGetEx] = None,
    ) -> List[Optional[bytes]]:
        """Reads fields of a hash and can change when they expire.

        Without an expiry it does what `HMGET` does.

        Args:
            key: The key of the hash.
            fields: The names of the fields.
            expiry: The new expiry of the fields.

        Returns:
            The values, in the order of the fields; nothing in the place of a field that does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.

        Example:
            >>> await client.hset("user", {"name": "Ada"})
            1
            >>> await client.hgetex("user", ["name", "city"])
            [b'Ada', None]
            >>> await client.hgetex("user", ["name"], expiry=ExpiryGetEx(ExpiryTypeGetEx.SEC, 60))
            [b'Ada']
            >>> await client.hpersist("user", ["name"])
            [1]
        """
        return await self._run(*_builders.hgetex(key, fields, expiry))

    async def hincrby(self, key: TEncodable, field: TEncodable, amount: int) -> int:
        """Raises the integer in a field by an amount.

        A missing field counts as 0, and a missing key is created.

        Args:
            key: The key of the hash.
            field: The name of the field.
            amount: How much to add; a negative amount subtracts.

        Returns:
            The number after the change.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash; `ERR` if the value is not
            a 64-bit signed integer in decimal, or would leave that range.

        Example:
            >>> await client.hincrby("stock", "apples", 5)
            5
        """
        return await self._run(HINCRBY, key, field, as_integer("amount", amount))

    async def hincrbyfloat(self, key: TEncodable, field: TEncodable, amount: float) -> float:
        """Raises the floating-point number in a field by an amount.

        A missing field counts as 0, and a missing key is created.

        Args:
            key: The key of the hash.
            field: The name of the field.
            amount: How much to add; a negative amount subtracts.

        Returns:
            The number after the change.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash; `ERR` if the value is not
            a number, or would become infinite.

        Example:
            >>> await client.hincrbyfloat("stock", "rice", 0.5)
            0.5
        """
        return await self._run(HINCRBYFLOAT, key, field, as_number("amount", amount))

    async def hkeys(self, key: TEncodable) -> List[bytes]:
        """Lists the fields of a hash.

        Args:
            key: The key of the hash.

        Returns:
            The names of the fields, in no particular order; none if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.

        Example:
            >>> await client.hset("user", {"name": "Ada"})
            1
            >>> await client.hkeys("user")
            [b'name']
        """
        return await self._run(HKEYS, key)

    async def hlen(self, key: TEncodable) -> int:
        """Counts the fields of a hash.

        Args:
            key: The key of the hash.

        Returns:
            The number of fields, 0 if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.

        Example:
            >>> await client.hset("user", {"name": "Ada", "city": "London"})
            2
            >>> await client.hlen("user")
            2
        """
        return await self._run(HLEN, key)

    async def hmget(self, key: TEncodable, fields: List[TEncodable]) -> List[Optional[bytes]]:
        """Reads several fields of a hash.

        Args:
            key: The key of the hash.
            fields: The names of the fields.

        Returns:
            The values, in the order of the fields; nothing in the place of a field that does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.

        Example:
            >>> await client.hset("user", {"name": "Ada"})
            1
            >>> await client.hmget("user", ["name", "city"])
            [b'Ada', None]
        """
        return await self._run(HMGET, key, *as_many("fields", fields))

    async def hmset(self, key: TEncodable, field_value_map: Mapping[TEncodable, TEncodable]) -> TOK:
        """Sets fields of a hash.

        This is an old name of `HSET`, with less to say in its reply.

        Args:
            key: The key of the hash.
            field_value_map: The fields, each with its new value.

        Returns:
            Always OK.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.

        Example:
            >>> await client.hmset("user", {"name": "Ada"})
            'OK'
        """
        return await self._run(HMSET, key, *as_pairs("field_value_map", field_value_map))

    async def hpersist(self, key: TEncodable, fields: List[TEncodable]) -> List[int]:
        """Takes away the expiry of fields of a hash.

        Args:
            key: The key of the hash.
            fields: The names of the fields.

        Returns:
            For each field, in order: 1 if it had an expiry, -1 if it had none, -2 if there is no such field
            or no such key.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.

        Example:
            >>> await client.hset("user", {"name": "Ada"})
            1
            >>> await client.hexpireat("user", 4102444800, ["name"])
            [1]
            >>> await client.hpersist("user", ["name", "city"])
            [1, -2]
        """
        return await self._run(HPERSIST, key, "FIELDS", *as_counted(as_many("fields", fields), 1))

    async def hpexpire(
        self,
        key: TEncodable,
        milliseconds: int,
        fields: List[TEncodable],
        option: Optional[ExpireOptions] = None,
    ) -> List[int]:
        """Lets fields of a hash expire after some milliseconds.

        A time of zero deletes them at once.

        Args:
            key: The key of the hash.
            milliseconds: How long they live from now, in milliseconds.
            fields: The names of the fields.
            option: When to set it, looked at for each field on its own.

        Returns:
            For each field, in order: 1 if the expiry was set, 0 if the condition did not hold, 2 if the field
            was deleted because that time has passed, -2 if there is no such field or no such key.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.

        Example:
            >>> await client.hset("user", {"name": "Ada"})
            1
            >>> await client.hpexpire("user", 60000, ["name", "city"])
            [1, -2]
            >>> await client.hpexpire("user", 60000, ["name"], option=ExpireOptions.HasNoExpiry)
            [0]
        """
        return await self._run(*_builders.hpexpire(key, milliseconds, fields, option))

    async def hpexpireat(
        self,
        key: TEncodable,
        unix_timestamp_ms: int,
        fields: List[TEncodable],
        option: Optional[ExpireOptions] = None,
    ) -> List[int]:
        """Lets fields of a hash expire at a time given in milliseconds.

        A time in the past deletes them at once.

        Args:
            key: The key of the hash.
            unix_timestamp_ms: When they expire, in milliseconds since the Unix epoch.
            fields: The names of the fields.
            option: When to set it, looked at for each field on its own.

        Returns:
            For each field, in order: 1 if the expiry was set, 0 if the condition did not hold, 2 if the field
            was deleted because that time has passed, -2 if there is no such field or no such key.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.

        Example:
            >>> await client.hset("user", {"name": "Ada"})
            1
            >>> await client.hpexpireat("user", 4102444800000, ["name", "city"])
            [1, -2]
            >>> await client.hpexpireat("user", 4102444800000, ["name"], option=ExpireOptions.HasNoExpiry)
            [0]
        """
        return await self._run(*_builders.hpexpireat(key, unix_timestamp_ms, fields, option))

    async def hpexpiretime(self, key: TEncodable, fields: List[TEncodable]) -> List[int]:
        """Tells when fields of a hash expire, in milliseconds since the Unix epoch.

        Args:
            key: The key of the hash.
            fields: The names of the fields.

        Returns:
            For each field, in order: the time in milliseconds since the Unix epoch; -1 if it has no expiry,
            -2 if there is no such field or no such key.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.

        Example:
            >>> await client.hset("user", {"name": "Ada", "city": "London"})
            2
            >>> await client.hexpireat("user", 4102444800, ["name"])
            [1]
            >>> await client.hpexpiretime("user", ["name", "city"])
            [4102444800000, -1]
        """
        return await self._run(HPEXPIRETIME, key, "FIELDS", *as_counted(as_many("fields", fields), 1))

    async def hpttl(self, key: TEncodable, fields: List[TEncodable]) -> List[int]:
        """Tells how long fields of a hash still live, in milliseconds.

        Args:
            key: The key of the hash.
            fields: The names of the fields.

        Returns:
            For each field, in order: the time left in milliseconds; -1 if it has no expiry, -2 if there is no
            such field or no such key.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.

        Example:
            >>> await client.hset("user", {"name": "Ada"})
            1
            >>> await client.hpttl("user", ["name", "city"])
            [-1, -2]
        """
        return await self._run(HPTTL, key, "FIELDS", *as_counted(as_many("fields", fields), 1))

    async def hrandfield(self, key: TEncodable) -> Optional[bytes]:
        """Picks a random field of a hash.

        Args:
            key: The key of the hash.

        Returns:
            The name of the field, or nothing if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.

        Example:
            >>> await client.hset("user", {"name": "Ada"})
            1
            >>> await client.hrandfield("user")
            b'name'
        """
        return await self._run(HRANDFIELD, key)

    async def hrandfield_count(self, key: TEncodable, count: int) -> List[bytes]:
        """Picks several random fields of a hash.

        Args:
            key: The key of the hash.
            count: How many fields to pick. A negative number picks that many, and may pick one more than
                once.

        Returns:
            The names of the fields, in no particular order; none if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.

        Example:
            >>> await client.hset("user", {"name": "Ada"})
            1
            >>> await client.hrandfield_count("user", -2)
            [b'name', b'name']
        """
        return await self._run(HRANDFIELD_COUNT, key, as_integer("count", count))

    async def hrandfield_withvalues(self, key: TEncodable, count: int) -> List[List[bytes]]:
        """Picks several random fields of a hash with their values.

        Args:
            key: The key of the hash.
            count: How many fields to pick. A negative number picks that many, and may pick one more than
                once.

        Returns:
            The fields, each with its value, in no particular order; none if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.

        Example:
            >>> await client.hset("user", {"name": "Ada"})
            1
            >>> await client.hrandfield_withvalues("user", 2)
            [[b'name', b'Ada']]
        """
        return await self._run(HRANDFIELD_VALUES, key, as_integer("count", count), "WITHVALUES")

    async def hscan(
        self,
        key: TEncodable,
        cursor: TEncodable,
        match: Optional[TEncodable] = None,
        count: Optional[int] = None,
        no_values: bool = False,
    ) -> List[Union[bytes, List[bytes]]]:
        """Walks through the fields of a hash step by step.

        Each step gives some fields with their values and a cursor for the next step. A field that is there
        throughout is given at least once; one may be given more than once.

        Args:
            key: The key of the hash.
            cursor: `0` to begin, then what the step before gave.
            match: A glob pattern that the fields must fit. Fields are filtered after they were taken, so a
                step may give none.
            count: About how much work to do in this step, in fields; the server's default is 10.
            no_values: Whether to leave out the values. Needs server 8.0.

        Returns:
            The cursor for the next step, which is `0` after the last one, and the fields of this step, each
            followed by its value; there may be none.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash; `ERR` if the cursor is not
            a number.

        Example:
            >>> await client.hset("user", {"name": "Ada"})
            1
            >>> await client.hscan("user", "0")
            [b'0', [b'name', b'Ada']]
            >>> await client.hscan("user", "0", match="c*", count=100)
            [b'0', []]
        """
        return await self._run(*_builders.hscan(key, cursor, match, count, no_values))

    async def hset(self, key: TEncodable, field_value_map: Mapping[TEncodable, TEncodable]) -> int:
        """Sets fields of a hash.

        A missing key counts as an empty hash and is created. Fields that had an expiry have none any more.

        Args:
            key: The key of the hash.
            field_value_map: The fields, each with its new value.

        Returns:
            The number of fields that did not exist before.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.

        Example:
            >>> await client.hset("user", {"name": "Ada", "city": "London"})
            2
            >>> await client.hset("user", {"city": "Paris"})
            0
        """
        return await self._run(HSET, key, *as_pairs("field_value_map", field_value_map))

    async def hsetex(
        self,
        key: TEncodable,
        field_value_map: Mapping[TEncodable, TEncodable],
        field_conditional_change: Optional[HashFieldConditionalChange] = None,
        expiry: Optional[ExpirySet] = None,
        conditional_change: Optional[ConditionalChange] = None,
    ) -> int:
        """Sets fields of a hash, with one condition and one expiry for all of them.

        Either all of them are set or none.

        Args:
            key: The key of the hash.
            field_value_map: The fields, each with its new value.
            field_conditional_change: What must be true of the fields.
            expiry: The expiry of the fields; without it they never expire.
            conditional_change: What must be true of the key.

        Returns:
            1 if the fields were set, 0 if a condition did not hold.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.

        Example:
            >>> await client.hsetex("user", {"name": "Ada"}, expiry=ExpirySet(ExpiryType.SEC, 60))
            1
            >>> await client.hsetex("user", {"name": "Bob", "city": "London"},
            ...     field_conditional_change=HashFieldConditionalChange.ONLY_IF_NONE_EXIST)
            0
            >>> await client.hsetex("user", {"city": "London"},
            ...     conditional_change=ConditionalChange.ONLY_IF_EXISTS)
            1
        """
        return await self._run(
            *_builders.hsetex(key, field_value_map, field_conditional_change, expiry, conditional_change),
        )

    async def hsetnx(self, key: TEncodable, field: TEncodable, value: TEncodable) -> bool:
        """Sets a field of a hash if the hash does not have it.

        A missing key counts as an empty hash and is created.

        Args:
            key: The key of the hash.
            field: The name of the field.
            value: Its value.

        Returns:
            Whether the field was set.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.

        Example:
            >>> await client.hsetnx("user", "name", "Ada")
            True
        """
        return await self._run(HSETNX, key, field, value)

    async def hstrlen(self, key: TEncodable, field: TEncodable) -> int:
        """Measures the value of a field.

        Args:
            key: The key of the hash.
            field: The name of the field.

        Returns:
            The length in bytes, 0 if the field or the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.

        Example:
            >>> await client.hset("user", {"name": "Ada"})
            1
            >>> await client.hstrlen("user", "name")
            3
        """
        return await self._run(HSTRLEN, key, field)

    async def httl(self, key: TEncodable, fields: List[TEncodable]) -> List[int]:
        """Tells how long fields of a hash still live, in seconds.

        Args:
            key: The key of the hash.
            fields: The names of the fields.

        Returns:
            For each field, in order: the time left in seconds; -1 if it has no expiry, -2 if there is no such
            field or no such key.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.

        Example:
            >>> await client.hset("user", {"name": "Ada"})
            1
            >>> await client.httl("user", ["name", "city"])
            [-1, -2]
        """
        return await self._run(HTTL, key, "FIELDS", *as_counted(as_many("fields", fields), 1))

    async def hvals(self, key: TEncodable) -> List[bytes]:
        """Lists the values of a hash.

        Args:
            key: The key of the hash.

        Returns:
            The values of the fields, in no particular order; none if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.

        Example:
            >>> await client.hset("user", {"name": "Ada"})
            1
            >>> await client.hvals("user")
            [b'Ada']
        """
        return await self._run(HVALS, key)
