# @generated from protobuf/commands by codegen. Do not edit.
"""Lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional

from glide_shared.commands._appender import Appender, TBatch
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
    RPOP_COUNT,
    RPOPLPUSH,
    RPUSH,
    RPUSHX,
)
from glide_shared.commands._late import late
from glide_shared.commands._words import as_integer, as_many, as_number, as_unsigned
from glide_shared.constants import TEncodable

if TYPE_CHECKING:
    from glide_shared.commands._builders import list as _builders
    from glide_shared.commands.command_args import ListDirection
    from glide_shared.commands.core_options import InsertPosition
else:
    _builders = late("glide_shared.commands._builders.list")


class ListCommands(Appender):
    """Lists."""

    def blmove(
        self: TBatch,
        source: TEncodable,
        destination: TEncodable,
        where_from: ListDirection,
        where_to: ListDirection,
        timeout: float,
    ) -> TBatch:
        """Moves an element from an end of one list to an end of another, or of the same one, and waits for an
        element if there is none.

        Its reply: the element, or nothing if none came in time.
        """
        self._add(*_builders.blmove(source, destination, where_from, where_to, timeout))
        return self

    def blmpop(
        self: TBatch,
        keys: List[TEncodable],
        direction: ListDirection,
        timeout: float,
        count: Optional[int] = None,
    ) -> TBatch:
        """Removes elements from the first list that has some, and waits for one if all are empty.

        Its reply: the key of that list with the elements, in the order in which they were removed; nothing if
        none came in time.
        """
        self._add(*_builders.blmpop(keys, direction, timeout, count))
        return self

    def blpop(self: TBatch, keys: List[TEncodable], timeout: float) -> TBatch:
        """Removes the head of the first list that has an element, and waits for one if all are empty.

        Its reply: the key of that list and the element; nothing if none came in time.
        """
        self._add(BLPOP, *as_many("keys", keys), as_number("timeout", timeout))
        return self

    def brpop(self: TBatch, keys: List[TEncodable], timeout: float) -> TBatch:
        """Removes the tail of the first list that has an element, and waits for one if all are empty.

        Its reply: the key of that list and the element; nothing if none came in time.
        """
        self._add(BRPOP, *as_many("keys", keys), as_number("timeout", timeout))
        return self

    def brpoplpush(self: TBatch, source: TEncodable, destination: TEncodable, timeout: float) -> TBatch:
        """Moves the tail of one list to the head of another, or of the same one, and waits for an element if
        there is none.

        Its reply: the element, or nothing if none came in time.
        """
        self._add(BRPOPLPUSH, source, destination, as_number("timeout", timeout))
        return self

    def lindex(self: TBatch, key: TEncodable, index: int) -> TBatch:
        """Reads an element of a list.

        Its reply: the element, or nothing if the list is not that long or does not exist.
        """
        self._add(LINDEX, key, as_integer("index", index))
        return self

    def linsert(
        self: TBatch,
        key: TEncodable,
        position: InsertPosition,
        pivot: TEncodable,
        element: TEncodable,
    ) -> TBatch:
        """Inserts an element next to the first one that equals the pivot, counted from the head.

        Its reply: the length of the list after the change; 0 if the key does not exist, -1 if no element
        equals the pivot.
        """
        self._add(*_builders.linsert(key, position, pivot, element))
        return self

    def llen(self: TBatch, key: TEncodable) -> TBatch:
        """Counts the elements of a list.

        Its reply: the length, 0 if the key does not exist.
        """
        self._add(LLEN, key)
        return self

    def lmove(
        self: TBatch,
        source: TEncodable,
        destination: TEncodable,
        where_from: ListDirection,
        where_to: ListDirection,
    ) -> TBatch:
        """Moves an element from an end of one list to an end of another, or of the same one.

        Its reply: the element, or nothing if the source does not exist.
        """
        self._add(*_builders.lmove(source, destination, where_from, where_to))
        return self

    def lmpop(
        self: TBatch,
        keys: List[TEncodable],
        direction: ListDirection,
        count: Optional[int] = None,
    ) -> TBatch:
        """Removes elements from the first list that has some.

        Its reply: the key of that list with the elements, in the order in which they were removed; nothing if
        all are empty.
        """
        self._add(*_builders.lmpop(keys, direction, count))
        return self

    def lpop(self: TBatch, key: TEncodable) -> TBatch:
        """Removes the head of a list.

        Its reply: the element, or nothing if the key does not exist.
        """
        self._add(LPOP, key)
        return self

    def lpop_count(self: TBatch, key: TEncodable, count: int) -> TBatch:
        """Removes several elements from the head of a list.

        Its reply: the elements, the former head first, or nothing if the key does not exist.
        """
        self._add(LPOP_COUNT, key, as_unsigned("count", count))
        return self

    def lpos(
        self: TBatch,
        key: TEncodable,
        element: TEncodable,
        rank: Optional[int] = None,
        count: Optional[int] = None,
        max_len: Optional[int] = None,
    ) -> TBatch:
        """Finds where in a list an element is.

        Its reply: the index of the element, counted from the head, or nothing if it was not found; with a
        count a list of indexes, which is empty then.
        """
        self._add(*_builders.lpos(key, element, rank, count, max_len))
        return self

    def lpush(self: TBatch, key: TEncodable, elements: List[TEncodable]) -> TBatch:
        """Adds elements at the head of a list, one after the other, so that the last one given becomes the
        head.

        Its reply: the length of the list after the change.
        """
        self._add(LPUSH, key, *as_many("elements", elements))
        return self

    def lpushx(self: TBatch, key: TEncodable, elements: List[TEncodable]) -> TBatch:
        """Adds elements at the head of a list that exists, one after the other, so that the last one given
        becomes the head.

        Its reply: the length of the list after the change, 0 if the key does not exist.
        """
        self._add(LPUSHX, key, *as_many("elements", elements))
        return self

    def lrange(self: TBatch, key: TEncodable, start: int, end: int) -> TBatch:
        """Reads a part of a list.

        Its reply: the elements that there are in this range; none if the key does not exist.
        """
        self._add(LRANGE, key, as_integer("start", start), as_integer("end", end))
        return self

    def lrem(self: TBatch, key: TEncodable, count: int, element: TEncodable) -> TBatch:
        """Removes elements of a list that equal the given one.

        Its reply: the number of elements that were removed.
        """
        self._add(LREM, key, as_integer("count", count), element)
        return self

    def lset(self: TBatch, key: TEncodable, index: int, element: TEncodable) -> TBatch:
        """Replaces an element of a list.

        Its reply: always OK.
        """
        self._add(LSET, key, as_integer("index", index), element)
        return self

    def ltrim(self: TBatch, key: TEncodable, start: int, end: int) -> TBatch:
        """Removes what lies outside a part of a list.

        Its reply: always OK.
        """
        self._add(LTRIM, key, as_integer("start", start), as_integer("end", end))
        return self

    def rpop(self: TBatch, key: TEncodable, count: Optional[int] = None) -> TBatch:
        """Removes the tail of a list.

        Its reply: the element, or nothing if the key does not exist.
        """
        self._add(*_builders.rpop(key, count))
        return self

    def rpop_count(self: TBatch, key: TEncodable, count: int) -> TBatch:
        """Removes several elements from the tail of a list.

        Its reply: the elements, the former tail first, or nothing if the key does not exist.
        """
        self._add(RPOP_COUNT, key, as_unsigned("count", count))
        return self

    def rpoplpush(self: TBatch, source: TEncodable, destination: TEncodable) -> TBatch:
        """Moves the tail of one list to the head of another, or of the same one.

        Its reply: the element, or nothing if the source does not exist.
        """
        self._add(RPOPLPUSH, source, destination)
        return self

    def rpush(self: TBatch, key: TEncodable, elements: List[TEncodable]) -> TBatch:
        """Adds elements at the tail of a list.

        Its reply: the length of the list after the change.
        """
        self._add(RPUSH, key, *as_many("elements", elements))
        return self

    def rpushx(self: TBatch, key: TEncodable, elements: List[TEncodable]) -> TBatch:
        """Adds elements at the tail of a list that exists.

        Its reply: the length of the list after the change, 0 if the key does not exist.
        """
        self._add(RPUSHX, key, *as_many("elements", elements))
        return self
