# @generated from protobuf/commands by codegen. Do not edit.
"""Strings."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING, List, Mapping, Optional, Union

from glide.async_commands._runner import Runner
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
from glide_shared.constants import TOK, TEncodable

if TYPE_CHECKING:
    from glide_shared.commands._builders import string as _builders
    from glide_shared.commands.core_options import ConditionalChange, ExpiryGetEx, ExpirySet, OnlyIfEqual
else:
    _builders = late("glide_shared.commands._builders.string")


class StringCommands(Runner):
    """Strings."""

    async def append(self, key: TEncodable, value: TEncodable) -> int:
        """Adds bytes to the end of a string.

        A missing key is treated as an empty string and created.

        Args:
            key: The key of the string.
            value: The bytes to add.

        Returns:
            The length of the string after the change, in bytes.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a string.

        Example:
            >>> await client.append("greeting", "Hello")
            5
            >>> await client.append("greeting", " World")
            11
        """
        return await self._run(APPEND, key, value)

    async def decr(self, key: TEncodable) -> int:
        """Lowers the integer stored at a key by one.

        A missing key counts as 0.

        Args:
            key: The key of the string.

        Returns:
            The number after the change.

        Raises:
            RequestError: `ERR` if the value is not a 64-bit signed integer in decimal, or would leave that
            range.

        Example:
            >>> await client.decr("stock")
            -1
        """
        return await self._run(DECR, key)

    async def decrby(self, key: TEncodable, amount: int) -> int:
        """Lowers the integer stored at a key by an amount.

        A missing key counts as 0.

        Args:
            key: The key of the string.
            amount: How much to subtract; a negative amount adds.

        Returns:
            The number after the change.

        Raises:
            RequestError: `ERR` if the value is not a 64-bit signed integer in decimal, or would leave that
            range.

        Example:
            >>> await client.decrby("stock", 3)
            -3
        """
        return await self._run(DECRBY, key, as_integer("amount", amount))

    async def delifeq(self, key: TEncodable, expected: TEncodable) -> bool:
        """Deletes a key if its string equals the given bytes.

        This releases a lock without taking one that has since passed to someone else.

        Args:
            key: The key of the string.
            expected: The bytes that the key must hold.

        Returns:
            Whether the key was deleted.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a string.

        Example:
            >>> await client.set("lock", "owner-1")
            'OK'
            >>> await client.delifeq("lock", "owner-2")
            False
        """
        return await self._run(DELIFEQ, key, expected)

    async def get(self, key: TEncodable) -> Optional[bytes]:
        """Reads the string stored at a key.

        Args:
            key: The key of the string.

        Returns:
            The string, or nothing if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a string.

        Example:
            >>> await client.set("greeting", "Hello")
            'OK'
            >>> await client.get("greeting")
            b'Hello'
        """
        return await self._run(GET, key)

    async def getdel(self, key: TEncodable) -> Optional[bytes]:
        """Reads the string stored at a key and deletes the key.

        Args:
            key: The key of the string.

        Returns:
            The string that was there, or nothing if the key did not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a string.

        Example:
            >>> await client.set("token", "abc")
            'OK'
            >>> await client.getdel("token")
            b'abc'
        """
        return await self._run(GETDEL, key)

    async def getex(self, key: TEncodable, expiry: Optional[ExpiryGetEx] = None) -> Optional[bytes]:
        """Reads the string stored at a key and can change when the key expires.

        Without an expiry it does what `GET` does.

        Args:
            key: The key of the string.
            expiry: The new expiry of the key.

        Returns:
            The string, or nothing if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a string; `ERR` if the expiry is
            zero.

        Example:
            >>> await client.set("session", "abc")
            'OK'
            >>> await client.getex("session", expiry=ExpiryGetEx(ExpiryTypeGetEx.SEC, 60))
            b'abc'
        """
        return await self._run(*_builders.getex(key, expiry))

    async def getrange(self, key: TEncodable, start: int, end: int) -> bytes:
        """Reads a part of the string stored at a key.

        Offsets count bytes; negative ones count from the end, so that -1 is the last byte.

        Args:
            key: The key of the string.
            start: The offset of the first byte.
            end: The offset of the last byte, which is included.

        Returns:
            The part that exists; empty if the range lies outside the string or the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a string.

        Example:
            >>> await client.set("greeting", "Hello World")
            'OK'
            >>> await client.getrange("greeting", -5, -1)
            b'World'
        """
        return await self._run(GETRANGE, key, as_integer("start", start), as_integer("end", end))

    async def getset(self, key: TEncodable, value: TEncodable) -> Optional[bytes]:
        """Replaces the string stored at a key and gives back the old one.

        Newer code uses `SET` with its option to return the old value.

        Args:
            key: The key of the string.
            value: The new string.

        Returns:
            The string that was there, or nothing if the key did not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a string.

        Example:
            >>> await client.getset("state", "new")
        """
        return await self._run(GETSET, key, value)

    async def incr(self, key: TEncodable) -> int:
        """Raises the integer stored at a key by one.

        A missing key counts as 0.

        Args:
            key: The key of the string.

        Returns:
            The number after the change.

        Raises:
            RequestError: `ERR` if the value is not a 64-bit signed integer in decimal, or would leave that
            range.

        Example:
            >>> await client.incr("visits")
            1
        """
        return await self._run(INCR, key)

    async def incrby(self, key: TEncodable, amount: int) -> int:
        """Raises the integer stored at a key by an amount.

        A missing key counts as 0.

        Args:
            key: The key of the string.
            amount: How much to change the number by; may be negative.

        Returns:
            The number after the change.

        Raises:
            RequestError: `ERR` if the value is not a 64-bit signed integer in decimal, or would leave that
            range.

        Example:
            >>> await client.incrby("visits", 10)
            10
        """
        return await self._run(INCRBY, key, as_integer("amount", amount))

    async def incrbyfloat(self, key: TEncodable, amount: float) -> float:
        """Raises the floating-point number stored at a key by an amount.

        A missing key counts as 0.

        Args:
            key: The key of the string.
            amount: How much to change the number by; may be negative.

        Returns:
            The number after the change.

        Raises:
            RequestError: `ERR` if the value is not a number, or would become infinite.

        Example:
            >>> await client.incrbyfloat("weight", 0.5)
            0.5
        """
        return await self._run(INCRBYFLOAT, key, as_number("amount", amount))

    async def lcs(self, key1: TEncodable, key2: TEncodable) -> bytes:
        """Finds the longest common subsequence of two strings: the bytes that both contain in the same order,
        not necessarily next to each other.

        Takes time in proportion to the product of their lengths.

        Args:
            key1: The key of the first string.
            key2: The key of the second string.

        Returns:
            The subsequence; empty if there is none. A missing key counts as an empty string.

        Raises:
            RequestError: `ERR` if a key holds something other than a string.

        Example:
            >>> await client.mset({"a": "ohmytext", "b": "mynewtext"})
            'OK'
            >>> await client.lcs("a", "b")
            b'mytext'
        """
        return await self._run(LCS, key1, key2)

    async def lcs_len(self, key1: TEncodable, key2: TEncodable) -> int:
        """Measures the longest common subsequence of two strings.

        Args:
            key1: The key of the first string.
            key2: The key of the second string.

        Returns:
            The length of the subsequence, in bytes.

        Raises:
            RequestError: `ERR` if a key holds something other than a string.

        Example:
            >>> await client.mset({"a": "ohmytext", "b": "mynewtext"})
            'OK'
            >>> await client.lcs_len("a", "b")
            6
        """
        return await self._run(LCS_LEN, key1, key2, "LEN")

    async def lcs_idx(
        self,
        key1: TEncodable,
        key2: TEncodable,
        min_match_len: Optional[int] = None,
        with_match_len: Optional[bool] = None,
    ) -> Mapping[bytes, Union[List[List[Union[List[int], int]]], int]]:
        """Locates the longest common subsequence in two strings.

        Args:
            key1: The key of the first string.
            key2: The key of the second string.
            min_match_len: The length in bytes below which a match is left out.
            with_match_len: Whether each match comes with its length.

        Returns:
            `len`, the length of the subsequence in bytes, and `matches`, from the last to the first: for each
            the range of offsets in the first and in the second string, and its length if asked for.

        Raises:
            RequestError: `ERR` if a key holds something other than a string.

        Example:
            >>> await client.mset({"a": "xab", "b": "aby"})
            'OK'
            >>> await client.lcs_idx("a", "b")
            {b'matches': [[[1, 2], [0, 1]]], b'len': 2}
        """
        return await self._run(*_builders.lcs_idx(key1, key2, min_match_len, with_match_len))

    async def mget(self, keys: List[TEncodable]) -> List[Optional[bytes]]:
        """Reads the strings stored at several keys.

        Args:
            keys: The keys to read.

        Returns:
            One string per key, in the order of the keys; nothing in the place of a key that does not exist or
            holds something other than a string.

        Example:
            >>> await client.set("a", "1")
            'OK'
            >>> await client.mget(["a", "b"])
            [b'1', None]
        """
        return await self._run(MGET, *as_many("keys", keys))

    async def mset(self, key_value_map: Mapping[TEncodable, TEncodable]) -> TOK:
        """Sets several keys to strings, replacing what was there.

        Atomic on one node; in a cluster, keys of different slots are set independently.

        Args:
            key_value_map: The keys, each with its new string.

        Returns:
            Always OK.

        Example:
            >>> await client.mset({"a": "1", "b": "2"})
            'OK'
        """
        return await self._run(MSET, *as_pairs("key_value_map", key_value_map))

    async def msetex(
        self,
        key_value_map: Mapping[TEncodable, TEncodable],
        conditional_set: Optional[ConditionalChange] = None,
        expiry: Optional[ExpirySet] = None,
    ) -> bool:
        """Sets several keys to strings with one condition and one expiry for all of them.

        Either all of them are set or none.

        Args:
            key_value_map: The keys, each with its new string.
            conditional_set: When to set them.
            expiry: The expiry of the keys; without it they never expire.

        Returns:
            Whether the keys were set.

        Raises:
            RequestError: `ERR` if the expiry is zero.

        Example:
            >>> await client.msetex({"a": "1", "b": "2"}, expiry=ExpirySet(ExpiryType.SEC, 60))
            True
        """
        return await self._run(*_builders.msetex(key_value_map, conditional_set, expiry))

    async def msetnx(self, key_value_map: Mapping[TEncodable, TEncodable]) -> bool:
        """Sets several keys to strings if none of them exists.

        Either all of them are set or none; in a cluster they must share a slot.

        Args:
            key_value_map: The keys, each with its new string.

        Returns:
            Whether the keys were set.

        Example:
            >>> await client.msetnx({"a": "1", "b": "2"})
            True
        """
        return await self._run(MSETNX, *as_pairs("key_value_map", key_value_map))

    async def psetex(self, key: TEncodable, millis: int, value: TEncodable) -> TOK:
        """Sets a key to a string that expires after some milliseconds.

        Newer code uses `SET` with an expiry.

        Args:
            key: The key of the string.
            millis: How long the key lives, in milliseconds; not zero.
            value: The new string.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if the expiry is zero.

        Example:
            >>> await client.psetex("token", 1500, "abc")
            'OK'
        """
        return await self._run(PSETEX, key, as_unsigned("millis", millis), value)

    async def set(
        self,
        key: TEncodable,
        value: TEncodable,
        conditional_set: Optional[Union[ConditionalChange, OnlyIfEqual]] = None,
        expiry: Optional[ExpirySet] = None,
        return_old_value: bool = False,
    ) -> Optional[bytes]:
        """Sets a key to a string, replacing whatever it held and its expiry.

        Args:
            key: The key of the string.
            value: The new string.
            conditional_set: When to set it.
            expiry: The expiry of the key; without it the key never expires.
            return_old_value: Whether to give back the string that the key held, whether or not the condition
                holds.

        Returns:
            OK, or nothing if the condition did not hold.

        Raises:
            RequestError: `ERR` if the expiry is zero; `WRONGTYPE` if the condition compares with a key that
            holds something other than a string.

        Example:
            >>> await client.set("greeting", "Hello")
            'OK'
            >>> await client.set("greeting", "Hi", conditional_set=ConditionalChange.ONLY_IF_DOES_NOT_EXIST)
        """
        return await self._run(*_builders.set(key, value, conditional_set, expiry, return_old_value))

    async def setex(self, key: TEncodable, seconds: int, value: TEncodable) -> TOK:
        """Sets a key to a string that expires after some seconds.

        Newer code uses `SET` with an expiry.

        Args:
            key: The key of the string.
            seconds: How long the key lives, in seconds; not zero.
            value: The new string.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if the expiry is zero.

        Example:
            >>> await client.setex("token", 60, "abc")
            'OK'
        """
        return await self._run(SETEX, key, as_unsigned("seconds", seconds), value)

    async def setnx(self, key: TEncodable, value: TEncodable) -> bool:
        """Sets a key to a string if the key does not exist.

        Newer code uses `SET` with the condition `NX`.

        Args:
            key: The key of the string.
            value: The new string.

        Returns:
            Whether the key was set.

        Example:
            >>> await client.setnx("owner", "me")
            True
        """
        return await self._run(SETNX, key, value)

    async def setrange(self, key: TEncodable, offset: int, value: TEncodable) -> int:
        """Overwrites a part of the string stored at a key.

        The string grows as needed, with zero bytes in the gap if it was shorter than the offset.

        Args:
            key: The key of the string.
            offset: Where to begin, in bytes from the start.
            value: The bytes to write there.

        Returns:
            The length of the string after the change, in bytes.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a string; `ERR` if the string
            would grow past the server's limit, 512 MiB by default.

        Example:
            >>> await client.set("greeting", "Hello World")
            'OK'
            >>> await client.setrange("greeting", 6, "Earth")
            11
        """
        return await self._run(SETRANGE, key, as_unsigned("offset", offset), value)

    async def strlen(self, key: TEncodable) -> int:
        """Measures the string stored at a key.

        Args:
            key: The key of the string.

        Returns:
            The length in bytes, 0 if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a string.

        Example:
            >>> await client.strlen("greeting")
            0
        """
        return await self._run(STRLEN, key)

    async def substr(self, key: TEncodable, start: int, end: int) -> bytes:
        """Reads a part of the string stored at a key.

        This is an old name of `GETRANGE`.

        Args:
            key: The key of the string.
            start: The offset of the first byte; negative counts from the end.
            end: The offset of the last byte, which is included; negative counts from the end.

        Returns:
            The part that exists; empty if the range lies outside the string or the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a string.

        Example:
            >>> await client.substr("greeting", 0, 3)
            b''
        """
        return await self._run(SUBSTR, key, as_integer("start", start), as_integer("end", end))
