# @generated from protobuf/commands by codegen. Do not edit.
"""Strings."""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Mapping, Optional, Union

from glide_shared.commands._appender import Appender, TBatch
from glide_shared.commands._ids import (
    APPEND,
    DECR,
    DECRBY,
    DELIFEQ,
    GET,
    GETDEL,
    GETRANGE,
    GETSET,
    INCR,
    INCRBY,
    INCRBYFLOAT,
    LCS,
    LCS_LEN,
    MGET,
    MSET,
    MSETNX,
    PSETEX,
    SETEX,
    SETNX,
    SETRANGE,
    STRLEN,
    SUBSTR,
)
from glide_shared.commands._late import late
from glide_shared.commands._words import as_integer, as_many, as_number, as_pairs, as_unsigned
from glide_shared.constants import TEncodable

if TYPE_CHECKING:
    from glide_shared.commands._builders import string as _builders
    from glide_shared.commands.core_options import ConditionalChange, ExpiryGetEx, ExpirySet, OnlyIfEqual
else:
    _builders = late("glide_shared.commands._builders.string")


class StringCommands(Appender):
    """Strings."""

    def append(self: TBatch, key: TEncodable, value: TEncodable) -> TBatch:
        """Adds bytes to the end of a string.

        Its reply: the length of the string after the change, in bytes.
        """
        self._add(APPEND, key, value)
        return self

    def decr(self: TBatch, key: TEncodable) -> TBatch:
        """Lowers the integer stored at a key by one.

        Its reply: the number after the change.
        """
        self._add(DECR, key)
        return self

    def decrby(self: TBatch, key: TEncodable, amount: int) -> TBatch:
        """Lowers the integer stored at a key by an amount.

        Its reply: the number after the change.
        """
        self._add(DECRBY, key, as_integer("amount", amount))
        return self

    def delifeq(self: TBatch, key: TEncodable, expected: TEncodable) -> TBatch:
        """Deletes a key if its string equals the given bytes.

        Its reply: whether the key was deleted.
        """
        self._add(DELIFEQ, key, expected)
        return self

    def get(self: TBatch, key: TEncodable) -> TBatch:
        """Reads the string stored at a key.

        Its reply: the string, or nothing if the key does not exist.
        """
        self._add(GET, key)
        return self

    def getdel(self: TBatch, key: TEncodable) -> TBatch:
        """Reads the string stored at a key and deletes the key.

        Its reply: the string that was there, or nothing if the key did not exist.
        """
        self._add(GETDEL, key)
        return self

    def getex(self: TBatch, key: TEncodable, expiry: Optional[ExpiryGetEx] = None) -> TBatch:
        """Reads the string stored at a key and can change when the key expires.

        Its reply: the string, or nothing if the key does not exist.
        """
        self._add(*_builders.getex(key, expiry))
        return self

    def getrange(self: TBatch, key: TEncodable, start: int, end: int) -> TBatch:
        """Reads a part of the string stored at a key.

        Its reply: the part that exists; empty if the range lies outside the string or the key does not exist.
        """
        self._add(GETRANGE, key, as_integer("start", start), as_integer("end", end))
        return self

    def getset(self: TBatch, key: TEncodable, value: TEncodable) -> TBatch:
        """Replaces the string stored at a key and gives back the old one.

        Its reply: the string that was there, or nothing if the key did not exist.
        """
        self._add(GETSET, key, value)
        return self

    def incr(self: TBatch, key: TEncodable) -> TBatch:
        """Raises the integer stored at a key by one.

        Its reply: the number after the change.
        """
        self._add(INCR, key)
        return self

    def incrby(self: TBatch, key: TEncodable, amount: int) -> TBatch:
        """Raises the integer stored at a key by an amount.

        Its reply: the number after the change.
        """
        self._add(INCRBY, key, as_integer("amount", amount))
        return self

    def incrbyfloat(self: TBatch, key: TEncodable, amount: float) -> TBatch:
        """Raises the floating-point number stored at a key by an amount.

        Its reply: the number after the change.
        """
        self._add(INCRBYFLOAT, key, as_number("amount", amount))
        return self

    def lcs(self: TBatch, key1: TEncodable, key2: TEncodable) -> TBatch:
        """Finds the longest common subsequence of two strings: the bytes that both contain in the same order,
        not necessarily next to each other.

        Its reply: the subsequence; empty if there is none. A missing key counts as an empty string.
        """
        self._add(LCS, key1, key2)
        return self

    def lcs_len(self: TBatch, key1: TEncodable, key2: TEncodable) -> TBatch:
        """Measures the longest common subsequence of two strings.

        Its reply: the length of the subsequence, in bytes.
        """
        self._add(LCS_LEN, key1, key2, "LEN")
        return self

    def lcs_idx(
        self: TBatch,
        key1: TEncodable,
        key2: TEncodable,
        min_match_len: Optional[int] = None,
        with_match_len: Optional[bool] = None,
    ) -> TBatch:
        """Locates the longest common subsequence in two strings.

        Its reply: `len`, the length of the subsequence in bytes, and `matches`, from the last to the first:
        for each the range of offsets in the first and in the second string, and its length if asked for.
        """
        self._add(*_builders.lcs_idx(key1, key2, min_match_len, with_match_len))
        return self

    def mget(self: TBatch, keys: List[TEncodable]) -> TBatch:
        """Reads the strings stored at several keys.

        Its reply: one string per key, in the order of the keys; nothing in the place of a key that does not
        exist or holds something other than a string.
        """
        self._add(MGET, *as_many("keys", keys))
        return self

    def mset(self: TBatch, key_value_map: Mapping[TEncodable, TEncodable]) -> TBatch:
        """Sets several keys to strings, replacing what was there.

        Its reply: always OK.
        """
        self._add(MSET, *as_pairs("key_value_map", key_value_map))
        return self

    def msetex(
        self: TBatch,
        key_value_map: Mapping[TEncodable, TEncodable],
        conditional_set: Optional[ConditionalChange] = None,
        expiry: Optional[ExpirySet] = None,
    ) -> TBatch:
        """Sets several keys to strings with one condition and one expiry for all of them.

        Its reply: whether the keys were set.
        """
        self._add(*_builders.msetex(key_value_map, conditional_set, expiry))
        return self

    def msetnx(self: TBatch, key_value_map: Mapping[TEncodable, TEncodable]) -> TBatch:
        """Sets several keys to strings if none of them exists.

        Its reply: whether the keys were set.
        """
        self._add(MSETNX, *as_pairs("key_value_map", key_value_map))
        return self

    def psetex(self: TBatch, key: TEncodable, millis: int, value: TEncodable) -> TBatch:
        """Sets a key to a string that expires after some milliseconds.

        Its reply: always OK.
        """
        self._add(PSETEX, key, as_unsigned("millis", millis), value)
        return self

    def set(
        self: TBatch,
        key: TEncodable,
        value: TEncodable,
        conditional_set: Optional[Union[ConditionalChange, OnlyIfEqual]] = None,
        expiry: Optional[ExpirySet] = None,
        return_old_value: bool = False,
    ) -> TBatch:
        """Sets a key to a string, replacing whatever it held and its expiry.

        Its reply: OK, or nothing if the condition did not hold.
        """
        self._add(*_builders.set(key, value, conditional_set, expiry, return_old_value))
        return self

    def setex(self: TBatch, key: TEncodable, seconds: int, value: TEncodable) -> TBatch:
        """Sets a key to a string that expires after some seconds.

        Its reply: always OK.
        """
        self._add(SETEX, key, as_unsigned("seconds", seconds), value)
        return self

    def setnx(self: TBatch, key: TEncodable, value: TEncodable) -> TBatch:
        """Sets a key to a string if the key does not exist.

        Its reply: whether the key was set.
        """
        self._add(SETNX, key, value)
        return self

    def setrange(self: TBatch, key: TEncodable, offset: int, value: TEncodable) -> TBatch:
        """Overwrites a part of the string stored at a key.

        Its reply: the length of the string after the change, in bytes.
        """
        self._add(SETRANGE, key, as_unsigned("offset", offset), value)
        return self

    def strlen(self: TBatch, key: TEncodable) -> TBatch:
        """Measures the string stored at a key.

        Its reply: the length in bytes, 0 if the key does not exist.
        """
        self._add(STRLEN, key)
        return self

    def substr(self: TBatch, key: TEncodable, start: int, end: int) -> TBatch:
        """Reads a part of the string stored at a key.

        Its reply: the part that exists; empty if the range lies outside the string or the key does not exist.
        """
        self._add(SUBSTR, key, as_integer("start", start), as_integer("end", end))
        return self
