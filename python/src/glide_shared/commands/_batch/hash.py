# @generated from protobuf/commands by codegen. Do not edit.
"""Hashes."""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Mapping, Optional

from glide_shared.commands._appender import Appender, TBatch
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
from glide_shared.constants import TEncodable

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


class HashCommands(Appender):
    """Hashes."""

    def hdel(self: TBatch, key: TEncodable, fields: List[TEncodable]) -> TBatch:
        """Deletes fields of a hash.

        Its reply: the number of fields that were deleted; fields that do not exist do not count.
        """
        self._add(HDEL, key, *as_many("fields", fields))
        return self

    def hexists(self: TBatch, key: TEncodable, field: TEncodable) -> TBatch:
        """Tells whether a hash has a field.

        Its reply: whether it has: false if the key does not exist, too.
        """
        self._add(HEXISTS, key, field)
        return self

    def hexpire(
        self: TBatch,
        key: TEncodable,
        seconds: int,
        fields: List[TEncodable],
        option: Optional[ExpireOptions] = None,
    ) -> TBatch:
        """Lets fields of a hash expire after some seconds.

        Its reply: for each field, in order: 1 if the expiry was set, 0 if the condition did not hold, 2 if
        the field was deleted because that time has passed, -2 if there is no such field or no such key.
        """
        self._add(*_builders.hexpire(key, seconds, fields, option))
        return self

    def hexpireat(
        self: TBatch,
        key: TEncodable,
        unix_timestamp: int,
        fields: List[TEncodable],
        option: Optional[ExpireOptions] = None,
    ) -> TBatch:
        """Lets fields of a hash expire at a time given in seconds.

        Its reply: for each field, in order: 1 if the expiry was set, 0 if the condition did not hold, 2 if
        the field was deleted because that time has passed, -2 if there is no such field or no such key.
        """
        self._add(*_builders.hexpireat(key, unix_timestamp, fields, option))
        return self

    def hexpiretime(self: TBatch, key: TEncodable, fields: List[TEncodable]) -> TBatch:
        """Tells when fields of a hash expire, in seconds since the Unix epoch.

        Its reply: for each field, in order: the time in seconds since the Unix epoch; -1 if it has no expiry,
        -2 if there is no such field or no such key.
        """
        self._add(HEXPIRETIME, key, "FIELDS", *as_counted(as_many("fields", fields), 1))
        return self

    def hget(self: TBatch, key: TEncodable, field: TEncodable) -> TBatch:
        """Reads a field of a hash.

        Its reply: the value of the field, or nothing if it or the key does not exist.
        """
        self._add(HGET, key, field)
        return self

    def hgetall(self: TBatch, key: TEncodable) -> TBatch:
        """Reads all fields of a hash with their values.

        Its reply: the fields with their values; none if the key does not exist.
        """
        self._add(HGETALL, key)
        return self

    def hgetdel(self: TBatch, key: TEncodable, fields: List[TEncodable]) -> TBatch:
        """Reads fields of a hash and deletes them.

        Its reply: the values that were there, in the order of the fields; nothing in the place of a field
        that did not exist.
        """
        self._add(HGETDEL, key, "FIELDS", *as_counted(as_many("fields", fields), 1))
        return self

    def hgetex(
        self: TBatch,
        key: TEncodable,
        fields: List[TEncodable],
        expiry: Optional[ExpiryGetEx] = None,
    ) -> TBatch:
        """Reads fields of a hash and can change when they expire.

        Its reply: the values, in the order of the fields; nothing in the place of a field that does not
        exist.
        """
        self._add(*_builders.hgetex(key, fields, expiry))
        return self

    def hincrby(self: TBatch, key: TEncodable, field: TEncodable, amount: int) -> TBatch:
        """Raises the integer in a field by an amount.

        Its reply: the number after the change.
        """
        self._add(HINCRBY, key, field, as_integer("amount", amount))
        return self

    def hincrbyfloat(self: TBatch, key: TEncodable, field: TEncodable, amount: float) -> TBatch:
        """Raises the floating-point number in a field by an amount.

        Its reply: the number after the change.
        """
        self._add(HINCRBYFLOAT, key, field, as_number("amount", amount))
        return self

    def hkeys(self: TBatch, key: TEncodable) -> TBatch:
        """Lists the fields of a hash.

        Its reply: the names of the fields, in no particular order; none if the key does not exist.
        """
        self._add(HKEYS, key)
        return self

    def hlen(self: TBatch, key: TEncodable) -> TBatch:
        """Counts the fields of a hash.

        Its reply: the number of fields, 0 if the key does not exist.
        """
        self._add(HLEN, key)
        return self

    def hmget(self: TBatch, key: TEncodable, fields: List[TEncodable]) -> TBatch:
        """Reads several fields of a hash.

        Its reply: the values, in the order of the fields; nothing in the place of a field that does not
        exist.
        """
        self._add(HMGET, key, *as_many("fields", fields))
        return self

    def hmset(self: TBatch, key: TEncodable, field_value_map: Mapping[TEncodable, TEncodable]) -> TBatch:
        """Sets fields of a hash.

        Its reply: always OK.
        """
        self._add(HMSET, key, *as_pairs("field_value_map", field_value_map))
        return self

    def hpersist(self: TBatch, key: TEncodable, fields: List[TEncodable]) -> TBatch:
        """Takes away the expiry of fields of a hash.

        Its reply: for each field, in order: 1 if it had an expiry, -1 if it had none, -2 if there is no such
        field or no such key.
        """
        self._add(HPERSIST, key, "FIELDS", *as_counted(as_many("fields", fields), 1))
        return self

    def hpexpire(
        self: TBatch,
        key: TEncodable,
        milliseconds: int,
        fields: List[TEncodable],
        option: Optional[ExpireOptions] = None,
    ) -> TBatch:
        """Lets fields of a hash expire after some milliseconds.

        Its reply: for each field, in order: 1 if the expiry was set, 0 if the condition did not hold, 2 if
        the field was deleted because that time has passed, -2 if there is no such field or no such key.
        """
        self._add(*_builders.hpexpire(key, milliseconds, fields, option))
        return self

    def hpexpireat(
        self: TBatch,
        key: TEncodable,
        unix_timestamp_ms: int,
        fields: List[TEncodable],
        option: Optional[ExpireOptions] = None,
    ) -> TBatch:
        """Lets fields of a hash expire at a time given in milliseconds.

        Its reply: for each field, in order: 1 if the expiry was set, 0 if the condition did not hold, 2 if
        the field was deleted because that time has passed, -2 if there is no such field or no such key.
        """
        self._add(*_builders.hpexpireat(key, unix_timestamp_ms, fields, option))
        return self

    def hpexpiretime(self: TBatch, key: TEncodable, fields: List[TEncodable]) -> TBatch:
        """Tells when fields of a hash expire, in milliseconds since the Unix epoch.

        Its reply: for each field, in order: the time in milliseconds since the Unix epoch; -1 if it has no
        expiry, -2 if there is no such field or no such key.
        """
        self._add(HPEXPIRETIME, key, "FIELDS", *as_counted(as_many("fields", fields), 1))
        return self

    def hpttl(self: TBatch, key: TEncodable, fields: List[TEncodable]) -> TBatch:
        """Tells how long fields of a hash still live, in milliseconds.

        Its reply: for each field, in order: the time left in milliseconds; -1 if it has no expiry, -2 if
        there is no such field or no such key.
        """
        self._add(HPTTL, key, "FIELDS", *as_counted(as_many("fields", fields), 1))
        return self

    def hrandfield(self: TBatch, key: TEncodable) -> TBatch:
        """Picks a random field of a hash.

        Its reply: the name of the field, or nothing if the key does not exist.
        """
        self._add(HRANDFIELD, key)
        return self

    def hrandfield_count(self: TBatch, key: TEncodable, count: int) -> TBatch:
        """Picks several random fields of a hash.

        Its reply: the names of the fields, in no particular order; none if the key does not exist.
        """
        self._add(HRANDFIELD_COUNT, key, as_integer("count", count))
        return self

    def hrandfield_withvalues(self: TBatch, key: TEncodable, count: int) -> TBatch:
        """Picks several random fields of a hash with their values.

        Its reply: the fields, each with its value, in no particular order; none if the key does not exist.
        """
        self._add(HRANDFIELD_VALUES, key, as_integer("count", count), "WITHVALUES")
        return self

    def hscan(
        self: TBatch,
        key: TEncodable,
        cursor: TEncodable,
        match: Optional[TEncodable] = None,
        count: Optional[int] = None,
        no_values: bool = False,
    ) -> TBatch:
        """Walks through the fields of a hash step by step.

        Its reply: the cursor for the next step, which is `0` after the last one, and the fields of this step,
        each followed by its value; there may be none.
        """
        self._add(*_builders.hscan(key, cursor, match, count, no_values))
        return self

    def hset(self: TBatch, key: TEncodable, field_value_map: Mapping[TEncodable, TEncodable]) -> TBatch:
        """Sets fields of a hash.

        Its reply: the number of fields that did not exist before.
        """
        self._add(HSET, key, *as_pairs("field_value_map", field_value_map))
        return self

    def hsetex(
        self: TBatch,
        key: TEncodable,
        field_value_map: Mapping[TEncodable, TEncodable],
        field_conditional_change: Optional[HashFieldConditionalChange] = None,
        expiry: Optional[ExpirySet] = None,
        conditional_change: Optional[ConditionalChange] = None,
    ) -> TBatch:
        """Sets fields of a hash, with one condition and one expiry for all of them.

        Its reply: 1 if the fields were set, 0 if a condition did not hold.
        """
        self._add(
            *_builders.hsetex(key, field_value_map, field_conditional_change, expiry, conditional_change),
        )
        return self

    def hsetnx(self: TBatch, key: TEncodable, field: TEncodable, value: TEncodable) -> TBatch:
        """Sets a field of a hash if the hash does not have it.

        Its reply: whether the field was set.
        """
        self._add(HSETNX, key, field, value)
        return self

    def hstrlen(self: TBatch, key: TEncodable, field: TEncodable) -> TBatch:
        """Measures the value of a field.

        Its reply: the length in bytes, 0 if the field or the key does not exist.
        """
        self._add(HSTRLEN, key, field)
        return self

    def httl(self: TBatch, key: TEncodable, fields: List[TEncodable]) -> TBatch:
        """Tells how long fields of a hash still live, in seconds.

        Its reply: for each field, in order: the time left in seconds; -1 if it has no expiry, -2 if there is
        no such field or no such key.
        """
        self._add(HTTL, key, "FIELDS", *as_counted(as_many("fields", fields), 1))
        return self

    def hvals(self: TBatch, key: TEncodable) -> TBatch:
        """Lists the values of a hash.

        Its reply: the values of the fields, in no particular order; none if the key does not exist.
        """
        self._add(HVALS, key)
        return self
