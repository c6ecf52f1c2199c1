# @generated from protobuf/commands by codegen. Do not edit.
"""Lists."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, List, Optional, Union

from glide.async_commands._runner import Runner
from glide_shared.commands._ids import (
    BLPOP,
    BRPOP,
    BRPOPLPUSH,
    LINDEX,
    LLEN,
    LPOP,
    LPOP_COUNT,
    LPUSH,
    LPUSHX,
    LRANGE,
    LREM,
    LSET,
    LTRIM,
    RPOP,
    RPOP_COUNT,
    RPOPLPUSH,
    RPUSH,
    RPUSHX,
)
from glide_shared.commands._late import late
from glide_shared.commands._words import as_integer, as_many, as_number, as_unsigned
from glide_shared.constants import TOK, TEncodable

if TYPE_CHECKING:
    from glide_shared.commands._builders import list as _builders
    from glide_shared.commands.command_args import ListDirection
    from glide_shared.commands.core_options import InsertPosition
else:
    _builders = late("glide_shared.commands._builders.list")


class ListCommands(Runner):
    """Lists."""

    async def blmove(
        self,
        source: TEncodable,
        destination: TEncodable,
        where_from: ListDirection,
        where_to: ListDirection,
        timeout: float,
    ) -> Optional[bytes]:
        """Moves an element from an end of one list to an end of another, or of the same one, and waits for an
        element if there is none.

        In a cluster both keys must share a slot.

        Args:
            source: The key of the list to take it from.
            destination: The key of the list to add it to.
            where_from: Which end of the source to take the element from.
            where_to: Which end of the destination to add it to.
            timeout: How long to wait, in seconds; 0 waits without end.

        Returns:
            The element, or nothing if none came in time.

        Raises:
            RequestError: `WRONGTYPE` if one of the keys holds something other than a list.

        Example:
            >>> await client.rpush("todo", ["wash", "cook"])
            2
            >>> await client.blmove("todo", "done", ListDirection.LEFT, ListDirection.RIGHT, 1)
            b'wash'
        """
        return await self._run(*_builders.blmove(source, destination, where_from, where_to, timeout))

    async def blmpop(
        self,
        keys: List[TEncodable],
        direction: ListDirection,
        timeout: float,
        count: Optional[int] = None,
    ) -> Optional[Dict[bytes, List[bytes]]]:
        """Removes elements from the first list that has some, and waits for one if all are empty.

        In a cluster all keys must share a slot.

        Args:
            keys: The keys of the lists, in the order to look at them.
            direction: Which end to remove elements from.
            timeout: How long to wait, in seconds; 0 waits without end.
            count: How many elements to remove at most; without it one.

        Returns:
            The key of that list with the elements, in the order in which they were removed; nothing if none
            came in time.

        Raises:
            RequestError: `WRONGTYPE` if a key holds something other than a list.

        Example:
            >>> await client.rpush("jobs", ["a", "b", "c"])
            3
            >>> await client.blmpop(["urgent", "jobs"], ListDirection.LEFT, 1, count=2)
            {b'jobs': [b'a', b'b']}
        """
        return await self._run(*_builders.blmpop(keys, direction, timeout, count))

    async def blpop(self, keys: List[TEncodable], timeout: float) -> Optional[List[bytes]]:
        """Removes the head of the first list that has an element, and waits for one if all are empty.

        In a cluster all keys must share a slot.

        Args:
            keys: The keys of the lists, in the order to look at them.
            timeout: How long to wait, in seconds; 0 waits without end.

        Returns:
            The key of that list and the element; nothing if none came in time.

        Raises:
            RequestError: `WRONGTYPE` if a key holds something other than a list.

        Example:
            >>> await client.rpush("jobs", ["a", "b"])
            2
            >>> await client.blpop(["urgent", "jobs"], 1)
            [b'jobs', b'a']
        """
        return await self._run(BLPOP, *as_many("keys", keys), as_number("timeout", timeout))

    async def brpop(self, keys: List[TEncodable], timeout: float) -> Optional[List[bytes]]:
        """Removes the tail of the first list that has an element, and waits for one if all are empty.

        In a cluster all keys must share a slot.

        Args:
            keys: The keys of the lists, in the order to look at them.
            timeout: How long to wait, in seconds; 0 waits without end.

        Returns:
            The key of that list and the element; nothing if none came in time.

        Raises:
            RequestError: `WRONGTYPE` if a key holds something other than a list.

        Example:
            >>> await client.rpush("jobs", ["a", "b"])
            2
            >>> await client.brpop(["urgent", "jobs"], 1)
            [b'jobs', b'b']
        """
        return await self._run(BRPOP, *as_many("keys", keys), as_number("timeout", timeout))

    async def brpoplpush(
        self,
        source: TEncodable,
        destination: TEncodable,
        timeout: float,
    ) -> Optional[bytes]:
        """Moves the tail of one list to the head of another, or of the same one, and waits for an element if
        there is none.

        Newer code uses `BLMOVE`. In a cluster both keys must share a slot.

        Args:
            source: The key of the list to take it from.
            destination: The key of the list to add it to.
            timeout: How long to wait, in seconds; 0 waits without end.

        Returns:
            The element, or nothing if none came in time.

        Raises:
            RequestError: `WRONGTYPE` if one of the keys holds something other than a list.

        Example:
            >>> await client.rpush("todo", ["wash", "cook"])
            2
            >>> await client.brpoplpush("todo", "done", 1)
            b'cook'
        """
        return await self._run(BRPOPLPUSH, source, destination, as_number("timeout", timeout))

    async def lindex(self, key: TEncodable, index: int) -> Optional[bytes]:
        """Reads an element of a list.

        This takes time in proportion to how far it is from the nearer end.

        Args:
            key: The key of the list.
            index: Where it is, counted from 0; negative counts from the tail, so that -1 is the last element.

        Returns:
            The element, or nothing if the list is not that long or does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a list.

        Example:
            >>> await client.rpush("days", ["Mon", "Tue", "Wed"])
            3
            >>> await client.lindex("days", -1)
            b'Wed'
        """
        return await self._run(LINDEX, key, as_integer("index", index))

    async def linsert(
        self,
        key: TEncodable,
        position: InsertPosition,
        pivot: TEncodable,
        element: TEncodable,
    ) -> int:
        """Inserts an element next to the first one that equals the pivot, counted from the head.

        Args:
            key: The key of the list.
            position: On which side of the pivot.
            pivot: The element to look for.
            element: The element to insert.

        Returns:
            The length of the list after the change; 0 if the key does not exist, -1 if no element equals the
            pivot.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a list.

        Example:
            >>> await client.rpush("days", ["Mon", "Wed"])
            2
            >>> await client.linsert("days", InsertPosition.BEFORE, "Wed", "Tue")
            3
            >>> await client.linsert("days", InsertPosition.AFTER, "Fri", "Sat")
            -1
        """
        return await self._run(*_builders.linsert(key, position, pivot, element))

    async def llen(self, key: TEncodable) -> int:
        """Counts the elements of a list.

        Args:
            key: The key of the list.

        Returns:
            The length, 0 if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a list.

        Example:
            >>> await client.rpush("days", ["Mon", "Tue"])
            2
            >>> await client.llen("days")
            2
        """
        return await self._run(LLEN, key)

    async def lmove(
        self,
        source: TEncodable,
        destination: TEncodable,
        where_from: ListDirection,
        where_to: ListDirection,
    ) -> Optional[bytes]:
        """Moves an element from an end of one list to an end of another, or of the same one.

        In a cluster both keys must share a slot.

        Args:
            source: The key of the list to take it from.
            destination: The key of the list to add it to.
            where_from: Which end of the source to take the element from.
            where_to: Which end of the destination to add it to.

        Returns:
            The element, or nothing if the source does not exist.

        Raises:
            RequestError: `WRONGTYPE` if one of the keys holds something other than a list.

        Example:
            >>> await client.rpush("todo", ["wash", "cook"])
            2
            >>> await client.lmove("todo", "done", ListDirection.RIGHT, ListDirection.LEFT)
            b'cook'
        """
        return await self._run(*_builders.lmove(source, destination, where_from, where_to))

    async def lmpop(
        self,
        keys: List[TEncodable],
        direction: ListDirection,
        count: Optional[int] = None,
    ) -> Optional[Dict[bytes, List[bytes]]]:
        """Removes elements from the first list that has some.

        In a cluster all keys must share a slot.

        Args:
            keys: The keys of the lists, in the order to look at them.
            direction: Which end to remove elements from.
            count: How many elements to remove at most; without it one.

        Returns:
            The key of that list with the elements, in the order in which they were removed; nothing if all
            are empty.

        Raises:
            RequestError: `WRONGTYPE` if a key holds something other than a list.

        Example:
            >>> await client.rpush("jobs", ["a", "b", "c"])
            3
            >>> await client.lmpop(["urgent", "jobs"], ListDirection.LEFT)
            {b'jobs': [b'a']}
            >>> await client.lmpop(["urgent", "jobs"], ListDirection.RIGHT, count=5)
            {b'jobs': [b'c', b'b']}
            >>> await client.lmpop(["jobs"], ListDirection.LEFT)
        """
        return await self._run(*_builders.lmpop(keys, direction, count))

    async def lpop(self, key: TEncodable) -> Optional[bytes]:
        """Removes the head of a list.

        A list without elements is deleted.

        Args:
            key: The key of the list.

        Returns:
            The element, or nothing if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a list.

        Example:
            >>> await client.rpush("days", ["Mon", "Tue"])
            2
            >>> await client.lpop("days")
            b'Mon'
        """
        return await self._run(LPOP, key)

    async def lpop_count(self, key: TEncodable, count: int) -> Optional[List[bytes]]:
        """Removes several elements from the head of a list.

        A list without elements is deleted.

        Args:
            key: The key of the list.
            count: How many elements to remove at most.

        Returns:
            The elements, the former head first, or nothing if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a list.

        Example:
            >>> await client.rpush("days", ["Mon", "Tue", "Wed"])
            3
            >>> await client.lpop_count("days", 2)
            [b'Mon', b'Tue']
            >>> await client.lpop_count("none", 2)
        """
        return await self._run(LPOP_COUNT, key, as_unsigned("count", count))

    async def lpos(
        self,
        key: TEncodable,
        element: TEncodable,
        rank: Optional[int] = None,
        count: Optional[int] = None,
        max_len: Optional[int] = None,
    ) -> Union[int, List[int], None]:
        """Finds where in a list an element is.

        Args:
            key: The key of the list.
            element: The element to look for.
            rank: Which of several to begin with: 1 is the first, 2 the second; negative searches from the
                tail, so that -1 is the last.
            count: How many to find; 0 finds all.
            max_len: How many elements to compare at most; 0 compares all.

        Returns:
            The index of the element, counted from the head, or nothing if it was not found; with a count a
            list of indexes, which is empty then.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a list; `ERR` if the rank is 0.

        Example:
            >>> await client.rpush("word", ["a", "n", "n", "a"])
            4
            >>> await client.lpos("word", "a")
            0
            >>> await client.lpos("word", "a", rank=-1)
            3
            >>> await client.lpos("word", "n", max_len=1)
        """
        return await self._run(*_builders.lpos(key, element, rank, count, max_len))

    async def lpush(self, key: TEncodable, elements: List[TEncodable]) -> int:
        """Adds elements at the head of a list, one after the other, so that the last one given becomes the
        head.

        A missing key counts as an empty list and is created.

        Args:
            key: The key of the list.
            elements: The elements to add, in this order.

        Returns:
            The length of the list after the change.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a list.

        Example:
            >>> await client.lpush("stack", ["bottom", "top"])
            2
        """
        return await self._run(LPUSH, key, *as_many("elements", elements))

    async def lpushx(self, key: TEncodable, elements: List[TEncodable]) -> int:
        """Adds elements at the head of a list that exists, one after the other, so that the last one given
        becomes the head.

        Args:
            key: The key of the list.
            elements: The elements to add, in this order.

        Returns:
            The length of the list after the change, 0 if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a list.

        Example:
            >>> await client.lpushx("stack", ["top"])
            0
        """
        return await self._run(LPUSHX, key, *as_many("elements", elements))

    async def lrange(self, key: TEncodable, start: int, end: int) -> List[bytes]:
        """Reads a part of a list.

        Indexes count from 0; negative ones count from the tail, so that -1 is the last element.

        Args:
            key: The key of the list.
            start: The index of the first element.
            end: The index of the last element, which is included.

        Returns:
            The elements that there are in this range; none if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a list.

        Example:
            >>> await client.rpush("days", ["Mon", "Tue", "Wed"])
            3
            >>> await client.lrange("days", 1, -1)
            [b'Tue', b'Wed']
        """
        return await self._run(LRANGE, key, as_integer("start", start), as_integer("end", end))

    async def lrem(self, key: TEncodable, count: int, element: TEncodable) -> int:
        """Removes elements of a list that equal the given one.

        A list without elements is deleted.

        Args:
            key: The key of the list.
            count: How many to remove at most, from the head on; negative removes that many from the tail on,
                and 0 removes all.
            element: The element to remove.

        Returns:
            The number of elements that were removed.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a list.

        Example:
            >>> await client.rpush("word", ["a", "n", "n", "a"])
            4
            >>> await client.lrem("word", -1, "a")
            1
        """
        return await self._run(LREM, key, as_integer("count", count), element)

    async def lset(self, key: TEncodable, index: int, element: TEncodable) -> TOK:
        """Replaces an element of a list.

        Args:
            key: The key of the list.
            index: Where it is, counted from 0; negative counts from the tail.
            element: The new element.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if the list is not that long or the key does not exist; `WRONGTYPE` if it
            holds something other than a list.

        Example:
            >>> await client.rpush("days", ["Mon", "Tue"])
            2
            >>> await client.lset("days", -1, "Sun")
            'OK'
        """
        return await self._run(LSET, key, as_integer("index", index), element)

    async def ltrim(self, key: TEncodable, start: int, end: int) -> TOK:
        """Removes what lies outside a part of a list.

        Indexes count from 0; negative ones count from the tail. A list without elements is deleted.

        Args:
            key: The key of the list.
            start: The index of the first element to keep.
            end: The index of the last element to keep.

        Returns:
            Always OK.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a list.

        Example:
            >>> await client.rpush("log", ["a", "b", "c"])
            3
            >>> await client.ltrim("log", -2, -1)
            'OK'
            >>> await client.lrange("log", 0, -1)
            [b'b', b'c']
        """
        return await self._run(LTRIM, key, as_integer("start", start), as_integer("end", end))

    async def rpop(self, key: TEncodable) -> Optional[bytes]:
        """Removes the tail of a list.

        A list without elements is deleted.

        Args:
            key: The key of the list.

        Returns:
            The element, or nothing if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a list.

        Example:
            >>> await client.rpush("days", ["Mon", "Tue"])
            2
            >>> await client.rpop("days")
            b'Tue'
        """
        return await self._run(RPOP, key)

    async def rpop_count(self, key: TEncodable, count: int) -> Optional[List[bytes]]:
        """Removes several elements from the tail of a list.

        A list without elements is deleted.

        Args:
            key: The key of the list.
            count: How many elements to remove at most.

        Returns:
            The elements, the former tail first, or nothing if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a list.

        Example:
            >>> await client.rpush("days", ["Mon", "Tue", "Wed"])
            3
            >>> await client.rpop_count("days", 2)
            [b'Wed', b'Tue']
            >>> await client.rpop_count("none", 2)
        """
        return await self._run(RPOP_COUNT, key, as_unsigned("count", count))

    async def rpoplpush(self, source: TEncodable, destination: TEncodable) -> Optional[bytes]:
        """Moves the tail of one list to the head of another, or of the same one.

        Newer code uses `LMOVE`. In a cluster both keys must share a slot.

        Args:
            source: The key of the list to take it from.
            destination: The key of the list to add it to.

        Returns:
            The element, or nothing if the source does not exist.

        Raises:
            RequestError: `WRONGTYPE` if one of the keys holds something other than a list.

        Example:
            >>> await client.rpush("todo", ["wash", "cook"])
            2
            >>> await client.rpoplpush("todo", "done")
            b'cook'
        """
        return await self._run(RPOPLPUSH, source, destination)

    async def rpush(self, key: TEncodable, elements: List[TEncodable]) -> int:
        """Adds elements at the tail of a list.

        A missing key counts as an empty list and is created.

        Args:
            key: The key of the list.
            elements: The elements to add, in this order.

        Returns:
            The length of the list after the change.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a list.

        Example:
            >>> await client.rpush("days", ["Mon", "Tue"])
            2
        """
        return await self._run(RPUSH, key, *as_many("elements", elements))

    async def rpushx(self, key: TEncodable, elements: List[TEncodable]) -> int:
        """Adds elements at the tail of a list that exists.

        Args:
            key: The key of the list.
            elements: The elements to add, in this order.

        Returns:
            The length of the list after the change, 0 if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a list.

        Example:
            >>> await client.rpushx("days", ["Mon"])
            0
        """
        return await self._run(RPUSHX, key, *as_many("elements", elements))
