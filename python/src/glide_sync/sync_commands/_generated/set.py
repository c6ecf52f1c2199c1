# @generated from protobuf/commands by codegen. Do not edit.
"""Sets."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional, Set, Union

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
from glide_sync.sync_commands._runner import Runner

if TYPE_CHECKING:
    from glide_shared.commands._builders import set as _builders
else:
    _builders = late("glide_shared.commands._builders.set")


class SetCommands(Runner):
    """Sets."""

    def sadd(self, key: TEncodable, members: List[TEncodable]) -> int:
        """Adds members to a set.

        A missing key counts as an empty set and is created.

        Args:
            key: The key of the set.
            members: The members to add.

        Returns:
            The number of members that were not in the set before.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a set.

        Example:
            >>> client.sadd("tags", ["red", "blue"])
            2
            >>> client.sadd("tags", ["blue", "green"])
            1
        """
        return self._run(SADD, key, *as_many("members", members))

    def scard(self, key: TEncodable) -> int:
        """Counts the members of a set.

        Args:
            key: The key of the set.

        Returns:
            The number of members, 0 if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a set.

        Example:
            >>> client.sadd("tags", ["red", "blue"])
            2
            >>> client.scard("tags")
            2
        """
        return self._run(SCARD, key)

    def sdiff(self, keys: List[TEncodable]) -> Set[bytes]:
        """Finds the members of the first set that are in none of the other sets.

        In a cluster all keys must share a slot.

        Args:
            keys: The keys of the sets, the one to take members from first. A missing key counts as an empty
                set.

        Returns:
            The members that only the first set has.

        Raises:
            RequestError: `WRONGTYPE` if a key holds something other than a set.

        Example:
            >>> client.sadd("a", ["1", "2"])
            2
            >>> client.sadd("b", ["2", "3"])
            2
            >>> client.sdiff(["a", "b"])
            {b'1'}
        """
        return self._run(SDIFF, *as_many("keys", keys))

    def sdiffstore(self, destination: TEncodable, keys: List[TEncodable]) -> int:
        """Stores the members of the first set that are in none of the other sets, as a new set.

        It replaces what the destination held, and an empty result deletes it. In a cluster all keys must
        share a slot.

        Args:
            destination: The key to store the result at.
            keys: The keys of the sets, the one to take members from first. A missing key counts as an empty
                set.

        Returns:
            The number of members of the result.

        Raises:
            RequestError: `WRONGTYPE` if one of `keys` holds something other than a set.

        Example:
            >>> client.sadd("a", ["1", "2"])
            2
            >>> client.sadd("b", ["2", "3"])
            2
            >>> client.sdiffstore("c", ["a", "b"])
            1
        """
        return self._run(SDIFFSTORE, destination, *as_many("keys", keys))

    def sinter(self, keys: List[TEncodable]) -> Set[bytes]:
        """Finds the members that all of the sets have.

        In a cluster all keys must share a slot.

        Args:
            keys: The keys of the sets. A missing key counts as an empty set.

        Returns:
            The members that are in every set.

        Raises:
            RequestError: `WRONGTYPE` if a key holds something other than a set.

        Example:
            >>> client.sadd("a", ["1", "2"])
            2
            >>> client.sadd("b", ["2", "3"])
            2
            >>> client.sinter(["a", "b"])
            {b'2'}
        """
        return self._run(SINTER, *as_many("keys", keys))

    def sintercard(self, keys: List[TEncodable], limit: Optional[int] = None) -> int:
        """Counts the members that all of the sets have.

        In a cluster all keys must share a slot.

        Args:
            keys: The keys of the sets. A missing key counts as an empty set.
            limit: Where to stop counting; 0 counts all.

        Returns:
            The number of members that are in every set, but not more than the limit.

        Raises:
            RequestError: `WRONGTYPE` if a key holds something other than a set.

        Example:
            >>> client.sadd("a", ["1", "2", "3"])
            3
            >>> client.sadd("b", ["2", "3"])
            2
            >>> client.sintercard(["a", "b"])
            2
            >>> client.sintercard(["a", "b"], limit=1)
            1
        """
        return self._run(*_builders.sintercard(keys, limit))

    def sinterstore(self, destination: TEncodable, keys: List[TEncodable]) -> int:
        """Stores the members that all of the sets have, as a new set.

        It replaces what the destination held, and an empty result deletes it. In a cluster all keys must
        share a slot.

        Args:
            destination: The key to store the result at.
            keys: The keys of the sets. A missing key counts as an empty set.

        Returns:
            The number of members of the result.

        Raises:
            RequestError: `WRONGTYPE` if one of `keys` holds something other than a set.

        Example:
            >>> client.sadd("a", ["1", "2"])
            2
            >>> client.sadd("b", ["2", "3"])
            2
            >>> client.sinterstore("c", ["a", "b"])
            1
        """
        return self._run(SINTERSTORE, destination, *as_many("keys", keys))

    def sismember(self, key: TEncodable, member: TEncodable) -> bool:
        """Tells whether a set has a member.

        Args:
            key: The key of the set.
            member: The member to look for.

        Returns:
            Whether it is in the set: false if the key does not exist, too.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a set.

        Example:
            >>> client.sadd("tags", ["red"])
            1
            >>> client.sismember("tags", "red")
            True
        """
        return self._run(SISMEMBER, key, member)

    def smembers(self, key: TEncodable) -> Set[bytes]:
        """Reads all members of a set.

        The server does nothing else meanwhile: of a large set, `SSCAN` reads a part at a time.

        Args:
            key: The key of the set.

        Returns:
            The members; none if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a set.

        Example:
            >>> client.sadd("tags", ["red"])
            1
            >>> client.smembers("tags")
            {b'red'}
        """
        return self._run(SMEMBERS, key)

    def smismember(self, key: TEncodable, members: List[TEncodable]) -> List[bool]:
        """Tells of several members whether a set has them.

        Args:
            key: The key of the set.
            members: The members to look for.

        Returns:
            For each of them, in their order, whether it is in the set.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a set.

        Example:
            >>> client.sadd("tags", ["red"])
            1
            >>> client.smismember("tags", ["red", "blue"])
            [True, False]
        """
        return self._run(SMISMEMBER, key, *as_many("members", members))

    def smove(self, source: TEncodable, destination: TEncodable, member: TEncodable) -> bool:
        """Moves a member from one set to another: at no time is it in both or in none.

        In a cluster both keys must share a slot.

        Args:
            source: The key of the set to take it from.
            destination: The key of the set to add it to.
            member: The member to move.

        Returns:
            Whether it was moved: false if the source does not have it.

        Raises:
            RequestError: `WRONGTYPE` if one of the keys holds something other than a set.

        Example:
            >>> client.sadd("todo", ["wash"])
            1
            >>> client.smove("todo", "done", "wash")
            True
        """
        return self._run(SMOVE, source, destination, member)

    def spop(self, key: TEncodable) -> Optional[bytes]:
        """Removes a random member from a set and gives it back.

        A set without members is deleted.

        Args:
            key: The key of the set.

        Returns:
            The member, or nothing if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a set.

        Example:
            >>> client.sadd("lots", ["7"])
            1
            >>> client.spop("lots")
            b'7'
        """
        return self._run(SPOP, key)

    def spop_count(self, key: TEncodable, count: int) -> Set[bytes]:
        """Removes several random members from a set and gives them back.

        A set without members is deleted.

        Args:
            key: The key of the set.
            count: How many members to remove.

        Returns:
            The members, which are fewer than asked for if the set has no more; none if the key does not
            exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a set.

        Example:
            >>> client.sadd("lots", ["7"])
            1
            >>> client.spop_count("lots", 2)
            {b'7'}
        """
        return self._run(SPOP_COUNT, key, as_unsigned("count", count))

    def srandmember(self, key: TEncodable) -> Optional[bytes]:
        """Picks a random member of a set and leaves it there.

        Args:
            key: The key of the set.

        Returns:
            The member, or nothing if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a set.

        Example:
            >>> client.sadd("lots", ["7"])
            1
            >>> client.srandmember("lots")
            b'7'
        """
        return self._run(SRANDMEMBER, key)

    def srandmember_count(self, key: TEncodable, count: int) -> List[bytes]:
        """Picks several random members of a set and leaves them there.

        Args:
            key: The key of the set.
            count: How many members to pick. A negative number picks that many, and may pick one more than
                once.

        Returns:
            The members, in no particular order; none if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a set.

        Example:
            >>> client.sadd("lots", ["7"])
            1
            >>> client.srandmember_count("lots", -2)
            [b'7', b'7']
        """
        return self._run(SRANDMEMBER_COUNT, key, as_integer("count", count))

    def srem(self, key: TEncodable, members: List[TEncodable]) -> int:
        """Removes members from a set.

        A set without members is deleted.

        Args:
            key: The key of the set.
            members: The members to remove.

        Returns:
            The number of members that were removed; those that were not in the set do not count.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a set.

        Example:
            >>> client.sadd("tags", ["red", "blue"])
            2
            >>> client.srem("tags", ["blue", "green"])
            1
        """
        return self._run(SREM, key, *as_many("members", members))

    def sscan(
        self,
        key: TEncodable,
        cursor: TEncodable,
        match: Optional[TEncodable] = None,
        count: Optional[int] = None,
    ) -> List[Union[bytes, List[bytes]]]:
        """Walks through the members of a set step by step.

        Each step gives some members and a cursor for the next step. A member that is there throughout is
        given at least once; one may be given more than once.

        Args:
            key: The key of the set.
            cursor: `0` to begin, then what the step before gave.
            match: A glob pattern that the members must fit. Members are filtered after they were taken, so a
                step may give none.
            count: About how much work to do in this step, in members; the server's default is 10.

        Returns:
            The cursor for the next step, which is `0` after the last one, and the members of this step, which
            may be none.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a set; `ERR` if the cursor is not
            a number.

        Example:
            >>> client.sadd("tags", ["red"])
            1
            >>> client.sscan("tags", "0")
            [b'0', [b'red']]
            >>> client.sscan("tags", "0", match="b*", count=100)
            [b'0', []]
        """
        return self._run(*_builders.sscan(key, cursor, match, count))

    def sunion(self, keys: List[TEncodable]) -> Set[bytes]:
        """Finds the members that at least one of the sets has.

        In a cluster all keys must share a slot.

        Args:
            keys: The keys of the sets. A missing key counts as an empty set.

        Returns:
            The members of all sets.

        Raises:
            RequestError: `WRONGTYPE` if a key holds something other than a set.

        Example:
            >>> client.sadd("a", ["1", "2"])
            2
            >>> client.sadd("b", ["2", "3"])
            2
            >>> client.sunion(["a", "b"])
            {b'1', b'2', b'3'}
        """
        return self._run(SUNION, *as_many("keys", keys))

    def sunionstore(self, destination: TEncodable, keys: List[TEncodable]) -> int:
        """Stores the members that at least one of the sets has, as a new set.

        It replaces what the destination held. In a cluster all keys must share a slot.

        Args:
            destination: The key to store the result at.
            keys: The keys of the sets. A missing key counts as an empty set.

        Returns:
            The number of members of the result.

        Raises:
            RequestError: `WRONGTYPE` if one of `keys` holds something other than a set.

        Example:
            >>> client.sadd("a", ["1", "2"])
            2
            >>> client.sadd("b", ["2", "3"])
            2
            >>> client.sunionstore("c", ["a", "b"])
            3
        """
        return self._run(SUNIONSTORE, destination, *as_many("keys", keys))
