# @generated from protobuf/commands by codegen. Do not edit.
"""Sets."""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional

from glide_shared.commands._appender import Appender, TBatch
from glide_shared.commands._ids import (
    SADD,
    SCARD,
    SDIFF,
    SDIFFSTORE,
    SINTER,
    SINTERSTORE,
    SISMEMBER,
    SMEMBERS,
    SMISMEMBER,
    SMOVE,
    SPOP,
    SPOP_COUNT,
    SRANDMEMBER,
    SRANDMEMBER_COUNT,
    SREM,
    SUNION,
    SUNIONSTORE,
)
from glide_shared.commands._late import late
from glide_shared.commands._words import as_integer, as_many, as_unsigned
from glide_shared.constants import TEncodable

if TYPE_CHECKING:
    from glide_shared.commands._builders import set as _builders
else:
    _builders = late("glide_shared.commands._builders.set")


class SetCommands(Appender):
    """Sets."""

    def sadd(self: TBatch, key: TEncodable, members: List[TEncodable]) -> TBatch:
        """Adds members to a set.

        Its reply: the number of members that were not in the set before.
        """
        self._add(SADD, key, *as_many("members", members))
        return self

    def scard(self: TBatch, key: TEncodable) -> TBatch:
        """Counts the members of a set.

        Its reply: the number of members, 0 if the key does not exist.
        """
        self._add(SCARD, key)
        return self

    def sdiff(self: TBatch, keys: List[TEncodable]) -> TBatch:
        """Finds the members of the first set that are in none of the other sets.

        Its reply: the members that only the first set has.
        """
        self._add(SDIFF, *as_many("keys", keys))
        return self

    def sdiffstore(self: TBatch, destination: TEncodable, keys: List[TEncodable]) -> TBatch:
        """Stores the members of the first set that are in none of the other sets, as a new set.

        Its reply: the number of members of the result.
        """
        self._add(SDIFFSTORE, destination, *as_many("keys", keys))
        return self

    def sinter(self: TBatch, keys: List[TEncodable]) -> TBatch:
        """Finds the members that all of the sets have.

        Its reply: the members that are in every set.
        """
        self._add(SINTER, *as_many("keys", keys))
        return self

    def sintercard(self: TBatch, keys: List[TEncodable], limit: Optional[int] = None) -> TBatch:
        """Counts the members that all of the sets have.

        Its reply: the number of members that are in every set, but not more than the limit.
        """
        self._add(*_builders.sintercard(keys, limit))
        return self

    def sinterstore(self: TBatch, destination: TEncodable, keys: List[TEncodable]) -> TBatch:
        """Stores the members that all of the sets have, as a new set.

        Its reply: the number of members of the result.
        """
        self._add(SINTERSTORE, destination, *as_many("keys", keys))
        return self

    def sismember(self: TBatch, key: TEncodable, member: TEncodable) -> TBatch:
        """Tells whether a set has a member.

        Its reply: whether it is in the set: false if the key does not exist, too.
        """
        self._add(SISMEMBER, key, member)
        return self

    def smembers(self: TBatch, key: TEncodable) -> TBatch:
        """Reads all members of a set.

        Its reply: the members; none if the key does not exist.
        """
        self._add(SMEMBERS, key)
        return self

    def smismember(self: TBatch, key: TEncodable, members: List[TEncodable]) -> TBatch:
        """Tells of several members whether a set has them.

        Its reply: for each of them, in their order, whether it is in the set.
        """
        self._add(SMISMEMBER, key, *as_many("members", members))
        return self

    def smove(self: TBatch, source: TEncodable, destination: TEncodable, member: TEncodable) -> TBatch:
        """Moves a member from one set to another: at no time is it in both or in none.

        Its reply: whether it was moved: false if the source does not have it.
        """
        self._add(SMOVE, source, destination, member)
        return self

    def spop(self: TBatch, key: TEncodable) -> TBatch:
        """Removes a random member from a set and gives it back.

        Its reply: the member, or nothing if the key does not exist.
        """
        self._add(SPOP, key)
        return self

    def spop_count(self: TBatch, key: TEncodable, count: int) -> TBatch:
        """Removes several random members from a set and gives them back.

        Its reply: the members, which are fewer than asked for if the set has no more; none if the key does
        not exist.
        """
        self._add(SPOP_COUNT, key, as_unsigned("count", count))
        return self

    def srandmember(self: TBatch, key: TEncodable) -> TBatch:
        """Picks a random member of a set and leaves it there.

        Its reply: the member, or nothing if the key does not exist.
        """
        self._add(SRANDMEMBER, key)
        return self

    def srandmember_count(self: TBatch, key: TEncodable, count: int) -> TBatch:
        """Picks several random members of a set and leaves them there.

        Its reply: the members, in no particular order; none if the key does not exist.
        """
        self._add(SRANDMEMBER_COUNT, key, as_integer("count", count))
        return self

    def srem(self: TBatch, key: TEncodable, members: List[TEncodable]) -> TBatch:
        """Removes members from a set.

        Its reply: the number of members that were removed; those that were not in the set do not count.
        """
        self._add(SREM, key, *as_many("members", members))
        return self

    def sscan(
        self: TBatch,
        key: TEncodable,
        cursor: TEncodable,
        match: Optional[TEncodable] = None,
        count: Optional[int] = None,
    ) -> TBatch:
        """Walks through the members of a set step by step.

        Its reply: the cursor for the next step, which is `0` after the last one, and the members of this
        step, which may be none.
        """
        self._add(*_builders.sscan(key, cursor, match, count))
        return self

    def sunion(self: TBatch, keys: List[TEncodable]) -> TBatch:
        """Finds the members that at least one of the sets has.

        Its reply: the members of all sets.
        """
        self._add(SUNION, *as_many("keys", keys))
        return self

    def sunionstore(self: TBatch, destination: TEncodable, keys: List[TEncodable]) -> TBatch:
        """Stores the members that at least one of the sets has, as a new set.

        Its reply: the number of members of the result.
        """
        self._add(SUNIONSTORE, destination, *as_many("keys", keys))
        return self
