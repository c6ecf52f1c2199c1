# @generated from protobuf/commands by codegen. Do not edit.
"""Sorted sets."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, List, Mapping, Optional, Tuple, Union

from glide_shared.commands._ids import (
    BZPOPMAX,
    BZPOPMIN,
    ZCARD,
    ZCOUNT,
    ZDIFF,
    ZDIFF_WITH_SCORES,
    ZDIFFSTORE,
    ZINCRBY,
    ZLEXCOUNT,
    ZMSCORE,
    ZRANDMEMBER,
    ZRANDMEMBER_COUNT,
    ZRANDMEMBER_WITH_SCORES,
    ZRANK,
    ZRANK_WITH_SCORE,
    ZREM,
    ZREMRANGEBYLEX,
    ZREMRANGEBYRANK,
    ZREMRANGEBYSCORE,
    ZREVRANGE,
    ZREVRANGE_WITH_SCORES,
    ZREVRANK,
    ZREVRANK_WITH_SCORE,
    ZSCORE,
)
from glide_shared.commands._late import late
from glide_shared.commands._words import as_counted, as_integer, as_many, as_number
from glide_shared.constants import TEncodable
from glide_sync.sync_commands._runner import Runner

if TYPE_CHECKING:
    from glide_shared.commands._builders import sorted_set as _builders
    from glide_shared.commands._by_hand import sorted_set as _by_hand
    from glide_shared.commands.command_args import Limit
    from glide_shared.commands.core_options import ConditionalChange, UpdateOptions
    from glide_shared.commands.sorted_set import (
        AggregationType,
        InfBound,
        LexBoundary,
        RangeByIndex,
        RangeByLex,
        RangeByScore,
        ScoreBoundary,
        ScoreFilter,
    )
else:
    _builders = late("glide_shared.commands._builders.sorted_set")
    _by_hand = late("glide_shared.commands._by_hand.sorted_set")


class SortedSetCommands(Runner):
    """Sorted sets."""

    def bzmpop(
        self,
        keys: List[TEncodable],
        modifier: ScoreFilter,
        timeout: float,
        count: Optional[int] = None,
    ) -> Optional[List[Union[bytes, Dict[bytes, float]]]]:
        """Takes the members with the lowest or the highest scores away from the first of several sorted sets
        that has any, and waits for one if none has.

        In a cluster all keys must share a slot.

        Args:
            keys: The keys of the sorted sets to look at, in this order; the first one that has members
                counts.
            modifier: Which members to take.
            timeout: How long to wait at most, in seconds and parts of them; 0 for ever.
            count: How many members to take at most; one if left out.

        Returns:
            The key, and the members that were taken with their scores; nothing if the time is over.

        Raises:
            RequestError: `WRONGTYPE` if a key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2})
            2
            >>> client.bzmpop(["none", "z"], ScoreFilter.MAX, 0.1, count=2)
            [b'z', {b'b': 2.0, b'a': 1.0}]
            >>> client.bzmpop(["z"], ScoreFilter.MIN, 0.01)
        """
        return self._run(*_builders.bzmpop(keys, modifier, timeout, count))

    def bzpopmax(self, keys: List[TEncodable], timeout: float) -> Optional[List[Union[bytes, float]]]:
        """Takes the member with the highest score away from the first of several sorted sets that has any,
        and waits for one if none has.

        In a cluster all keys must share a slot.

        Args:
            keys: The keys of the sorted sets to look at, in this order; the first one that has members
                counts.
            timeout: How long to wait at most, in seconds and parts of them; 0 for ever.

        Returns:
            The key, the member and its score; nothing if the time is over.

        Raises:
            RequestError: `WRONGTYPE` if a key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2})
            2
            >>> client.bzpopmax(["none", "z"], 0.1)
            [b'z', b'b', 2.0]
            >>> client.bzpopmax(["none"], 0.01)
        """
        return self._run(BZPOPMAX, *as_many("keys", keys), as_number("timeout", timeout))

    def bzpopmin(self, keys: List[TEncodable], timeout: float) -> Optional[List[Union[bytes, float]]]:
        """Takes the member with the lowest score away from the first of several sorted sets that has any, and
        waits for one if none has.

        In a cluster all keys must share a slot.

        Args:
            keys: The keys of the sorted sets to look at, in this order; the first one that has members
                counts.
            timeout: How long to wait at most, in seconds and parts of them; 0 for ever.

        Returns:
            The key, the member and its score; nothing if the time is over.

        Raises:
            RequestError: `WRONGTYPE` if a key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2})
            2
            >>> client.bzpopmin(["none", "z"], 0.1)
            [b'z', b'a', 1.0]
            >>> client.bzpopmin(["none"], 0.01)
        """
        return self._run(BZPOPMIN, *as_many("keys", keys), as_number("timeout", timeout))

    def zadd(
        self,
        key: TEncodable,
        members_scores: Mapping[TEncodable, float],
        existing_options: Optional[ConditionalChange] = None,
        update_condition: Optional[UpdateOptions] = None,
        changed: bool = False,
    ) -> int:
        """Adds members with scores to a sorted set, and changes the scores of those that are there.

        Args:
            key: The key of the sorted set.
            members_scores: The members with their scores, which may be infinite.
            existing_options: Which members to add.
            update_condition: Which scores to change; members that are not there are added nevertheless. Needs
                server 6.2.
            changed: Whether members whose score has changed count as well.

        Returns:
            The number of members that were added, or with `changed` also of those whose score has changed.

        Raises:
            RequestError: `ERR` if the options contradict each other. `WRONGTYPE` if the key holds something
            other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2})
            2
            >>> client.zadd("z", {"a": 0, "b": 5, "c": 3}, update_condition=UpdateOptions.GREATER_THAN,
            ...     changed=True)
            2
        """
        return self._run(*_builders.zadd(key, members_scores, existing_options, update_condition, changed))

    def zadd_incr(
        self,
        key: TEncodable,
        member: TEncodable,
        increment: float,
        existing_options: Optional[ConditionalChange] = None,
        update_condition: Optional[UpdateOptions] = None,
        changed: bool = False,
    ) -> Optional[float]:
        """Adds to the score of a member, under a condition.

        A member that is not there is added with the increment as its score.

        Args:
            key: The key of the sorted set.
            member: The member.
            increment: What to add.
            existing_options: When to do it.
            update_condition: Which change to allow. Needs server 6.2.
            changed: Whether a changed score counts; here it makes no difference.

        Returns:
            The new score, or nothing if the condition did not hold.

        Raises:
            RequestError: `ERR` if the options contradict each other, or the result is not a number.
            `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2})
            2
            >>> client.zadd_incr("z", "a", 2.5)
            3.5
            >>> client.zadd_incr("z", "c", 1, existing_options=ConditionalChange.ONLY_IF_EXISTS)
        """
        return self._run(
            *_builders.zadd_incr(key, member, increment, existing_options, update_condition, changed),
        )

    def zcard(self, key: TEncodable) -> int:
        """Counts the members of a sorted set.

        Args:
            key: The key of the sorted set.

        Returns:
            The number of members; 0 if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2})
            2
            >>> client.zcard("z")
            2
        """
        return self._run(ZCARD, key)

    def zcount(
        self,
        key: TEncodable,
        min_score: Union[InfBound, ScoreBoundary],
        max_score: Union[InfBound, ScoreBoundary],
    ) -> int:
        """Counts the members whose scores are in a range.

        Args:
            key: The key of the sorted set.
            min_score: The lowest score.
            max_score: The highest score.

        Returns:
            The number of members in the range.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2, "c": 3})
            3
            >>> client.zcount("z", ScoreBoundary(1, is_inclusive=False), InfBound.POS_INF)
            2
        """
        return self._run(
            ZCOUNT,
            key,
            *_by_hand.score_bound("min_score", min_score),
            *_by_hand.score_bound("max_score", max_score),
        )

    def zdiff(self, keys: List[TEncodable]) -> List[bytes]:
        """Gives the members that the first of several sorted sets has and none of the others.

        In a cluster all keys must share a slot.

        Args:
            keys: The keys of the sorted sets.

        Returns:
            The members, ordered by score.

        Raises:
            RequestError: `WRONGTYPE` if a key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2})
            2
            >>> client.zadd("x", {"b": 5})
            1
            >>> client.zdiff(["z", "x"])
            [b'a']
        """
        return self._run(ZDIFF, *as_counted(as_many("keys", keys), 1))

    def zdiff_withscores(self, keys: List[TEncodable]) -> Dict[bytes, float]:
        """Gives the members, with their scores, that the first of several sorted sets has and none of the
        others.

        In a cluster all keys must share a slot.

        Args:
            keys: The keys of the sorted sets.

        Returns:
            The members with their scores, ordered by score.

        Raises:
            RequestError: `WRONGTYPE` if a key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2})
            2
            >>> client.zadd("x", {"b": 5})
            1
            >>> client.zdiff_withscores(["z", "x"])
            {b'a': 1.0}
        """
        return self._run(ZDIFF_WITH_SCORES, *as_counted(as_many("keys", keys), 1), "WITHSCORES")

    def zdiffstore(self, destination: TEncodable, keys: List[TEncodable]) -> int:
        """Stores the members that the first of several sorted sets has and none of the others.

        In a cluster all keys must share a slot.

        Args:
            destination: The key to store the result at; what it holds is replaced, and deleted if there is no
                member.
            keys: The keys of the sorted sets.

        Returns:
            The number of members that were stored.

        Raises:
            RequestError: `WRONGTYPE` if a key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2})
            2
            >>> client.zadd("x", {"b": 5})
            1
            >>> client.zdiffstore("d", ["z", "x"])
            1
        """
        return self._run(ZDIFFSTORE, destination, *as_counted(as_many("keys", keys), 1))

    def zincrby(self, key: TEncodable, increment: float, member: TEncodable) -> float:
        """Adds to the score of a member.

        A member that is not there is added with the increment as its score.

        Args:
            key: The key of the sorted set.
            increment: What to add.
            member: The member.

        Returns:
            The new score.

        Raises:
            RequestError: `ERR` if the result is not a number. `WRONGTYPE` if the key holds something other
            than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2})
            2
            >>> client.zincrby("z", 1.5, "a")
            2.5
        """
        return self._run(ZINCRBY, key, as_number("increment", increment), member)

    def zinter(
        self,
        keys: Union[List[TEncodable], List[Tuple[TEncodable, float]]],
        aggregation_type: Optional[AggregationType] = None,
    ) -> List[bytes]:
        """Gives the members that all of several sorted sets have.

        In a cluster all keys must share a slot.

        Args:
            keys: The keys of the sorted sets, or each with what its scores are multiplied by; plain sets
                count as well, with the score 1 for every member.
            aggregation_type: How the scores of a member become one: `SUM`, as if left out, adds them, `MIN`
                takes the smallest, and `MAX` the largest.

        Returns:
            The members, ordered by the resulting scores.

        Raises:
            RequestError: `WRONGTYPE` if a key holds neither a sorted set nor a set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2})
            2
            >>> client.zadd("y", {"b": 5, "c": 7})
            2
            >>> client.zinter(["z", "y"])
            [b'b']
        """
        return self._run(*_builders.zinter(keys, aggregation_type))

    def zinter_withscores(
        self,
        keys: Union[List[TEncodable], List[Tuple[TEncodable, float]]],
        aggregation_type: Optional[AggregationType] = None,
    ) -> Dict[bytes, float]:
        """Gives the members, with their scores, that all of several sorted sets have.

        In a cluster all keys must share a slot.

        Args:
            keys: The keys of the sorted sets, or each with what its scores are multiplied by; plain sets
                count as well, with the score 1 for every member.
            aggregation_type: How the scores of a member become one: `SUM`, as if left out, adds them, `MIN`
                takes the smallest, and `MAX` the largest.

        Returns:
            The members with the resulting scores, ordered by them.

        Raises:
            RequestError: `WRONGTYPE` if a key holds neither a sorted set nor a set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2})
            2
            >>> client.zadd("y", {"b": 5, "c": 7})
            2
            >>> client.zinter_withscores(["z", "y"])
            {b'b': 7.0}
            >>> client.zinter_withscores([("z", 1), ("y", 2)], AggregationType.MAX)
            {b'b': 10.0}
        """
        return self._run(*_builders.zinter_withscores(keys, aggregation_type))

    def zintercard(self, keys: List[TEncodable], limit: Optional[int] = None) -> int:
        """Counts the members that all of several sorted sets have.

        In a cluster all keys must share a slot.

        Args:
            keys: The keys of the sorted sets; plain sets count as well.
            limit: Where to stop counting; 0 is no limit.

        Returns:
            The number of members, but not more than the limit.

        Raises:
            RequestError: `WRONGTYPE` if a key holds neither a sorted set nor a set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2})
            2
            >>> client.zadd("y", {"b": 5, "c": 7})
            2
            >>> client.zintercard(["z", "y"])
            1
            >>> client.zintercard(["z", "z"], limit=1)
            1
        """
        return self._run(*_builders.zintercard(keys, limit))

    def zinterstore(
        self,
        destination: TEncodable,
        keys: Union[List[TEncodable], List[Tuple[TEncodable, float]]],
        aggregation_type: Optional[AggregationType] = None,
    ) -> int:
        """Stores the members that all of several sorted sets have.

        In a cluster all keys must share a slot.

        Args:
            destination: The key to store the result at; what it holds is replaced, and deleted if there is no
                member.
            keys: The keys of the sorted sets, or each with what its scores are multiplied by; plain sets
                count as well, with the score 1 for every member.
            aggregation_type: How the scores of a member become one: `SUM`, as if left out, adds them, `MIN`
                takes the smallest, and `MAX` the largest.

        Returns:
            The number of members that were stored.

        Raises:
            RequestError: `WRONGTYPE` if a key holds neither a sorted set nor a set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2})
            2
            >>> client.zadd("y", {"b": 5, "c": 7})
            2
            >>> client.zinterstore("d", [("z", 1), ("y", 2)], AggregationType.MAX)
            1
        """
        return self._run(*_builders.zinterstore(destination, keys, aggregation_type))

    def zlexcount(
        self,
        key: TEncodable,
        min_lex: Union[InfBound, LexBoundary],
        max_lex: Union[InfBound, LexBoundary],
    ) -> int:
        """Counts the members in a range of a sorted set in which all scores are equal.

        Members are compared byte by byte.

        Args:
            key: The key of the sorted set.
            min_lex: The first member.
            max_lex: The last member.

        Returns:
            The number of members in the range.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 0, "b": 0, "c": 0})
            3
            >>> client.zlexcount("z", LexBoundary("a", is_inclusive=False), InfBound.POS_INF)
            2
        """
        return self._run(
            ZLEXCOUNT,
            key,
            *_by_hand.lex_bound("min_lex", min_lex),
            *_by_hand.lex_bound("max_lex", max_lex),
        )

    def zmpop(
        self,
        keys: List[TEncodable],
        filter: ScoreFilter,
        count: Optional[int] = None,
    ) -> Optional[List[Union[bytes, Dict[bytes, float]]]]:
        """Takes the members with the lowest or the highest scores away from the first of several sorted sets
        that has any.

        In a cluster all keys must share a slot.

        Args:
            keys: The keys of the sorted sets to look at, in this order; the first one that has members
                counts.
            filter: Which members to take.
            count: How many members to take at most; one if left out.

        Returns:
            The key, and the members that were taken with their scores; nothing if no sorted set has any.

        Raises:
            RequestError: `WRONGTYPE` if a key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2})
            2
            >>> client.zmpop(["none", "z"], ScoreFilter.MIN, count=2)
            [b'z', {b'a': 1.0, b'b': 2.0}]
            >>> client.zmpop(["z"], ScoreFilter.MIN)
        """
        return self._run(*_builders.zmpop(keys, filter, count))

    def zmscore(self, key: TEncodable, members: List[TEncodable]) -> List[Optional[float]]:
        """Reads the scores of several members.

        Args:
            key: The key of the sorted set.
            members: The members.

        Returns:
            For each member its score, or nothing if it is not there.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2})
            2
            >>> client.zmscore("z", ["a", "x"])
            [1.0, None]
        """
        return self._run(ZMSCORE, key, *as_many("members", members))

    def zpopmax(self, key: TEncodable, count: Optional[int] = None) -> Dict[bytes, float]:
        """Takes the members with the highest scores away from a sorted set.

        Args:
            key: The key of the sorted set.
            count: How many members to take at most; one if left out.

        Returns:
            The members with their scores, the highest first; empty if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2, "c": 3})
            3
            >>> client.zpopmax("z")
            {b'c': 3.0}
            >>> client.zpopmax("z", count=5)
            {b'b': 2.0, b'a': 1.0}
        """
        return self._run(*_builders.zpopmax(key, count))

    def zpopmin(self, key: TEncodable, count: Optional[int] = None) -> Dict[bytes, float]:
        """Takes the members with the lowest scores away from a sorted set.

        Args:
            key: The key of the sorted set.
            count: How many members to take at most; one if left out.

        Returns:
            The members with their scores, the lowest first; empty if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2, "c": 3})
            3
            >>> client.zpopmin("z")
            {b'a': 1.0}
            >>> client.zpopmin("z", count=5)
            {b'b': 2.0, b'c': 3.0}
        """
        return self._run(*_builders.zpopmin(key, count))

    def zrandmember(self, key: TEncodable) -> Optional[bytes]:
        """Picks a member of a sorted set at random.

        It stays in the set.

        Args:
            key: The key of the sorted set.

        Returns:
            The member, or nothing if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1})
            1
            >>> client.zrandmember("z")
            b'a'
        """
        return self._run(ZRANDMEMBER, key)

    def zrandmember_count(self, key: TEncodable, count: int) -> List[bytes]:
        """Picks members of a sorted set at random.

        They stay in the set.

        Args:
            key: The key of the sorted set.
            count: How many members: a positive number gives so many different ones, or all if there are
                fewer; a negative one gives exactly so many, and the same one may come again.

        Returns:
            The members; empty if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1})
            1
            >>> client.zrandmember_count("z", -2)
            [b'a', b'a']
        """
        return self._run(ZRANDMEMBER_COUNT, key, as_integer("count", count))

    def zrandmember_withscores(self, key: TEncodable, count: int) -> List[List[Union[bytes, float]]]:
        """Picks members of a sorted set, with their scores, at random.

        They stay in the set.

        Args:
            key: The key of the sorted set.
            count: How many members: a positive number gives so many different ones, or all if there are
                fewer; a negative one gives exactly so many, and the same one may come again.

        Returns:
            For each member a pair of the member and its score; empty if the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1})
            1
            >>> client.zrandmember_withscores("z", 3)
            [[b'a', 1.0]]
        """
        return self._run(ZRANDMEMBER_WITH_SCORES, key, as_integer("count", count), "WITHSCORES")

    def zrange(
        self,
        key: TEncodable,
        range_query: Union[RangeByIndex, RangeByLex, RangeByScore],
        reverse: bool = False,
    ) -> List[bytes]:
        """Gives the members of a sorted set in a range of positions, of scores, or of members.

        Args:
            key: The key of the sorted set.
            range_query: The range of positions, or with server 6.2, of scores or of members.
            reverse: Whether to go from high to low. The range then starts at its high end, too. Needs server
                6.2.

        Returns:
            The members, ordered by score; empty if the key does not exist.

        Raises:
            RequestError: `ERR` if an end of the range is not of the kind of the range. `WRONGTYPE` if the key
            holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2, "c": 3})
            3
            >>> client.zrange("z", RangeByIndex(0, -2))
            [b'a', b'b']
            >>> client.zrange("z", RangeByScore(InfBound.POS_INF, ScoreBoundary(1, False), Limit(0, 1)),
            ...     reverse=True)
            [b'c']
        """
        return self._run(*_builders.zrange(key, range_query, reverse))

    def zrange_withscores(
        self,
        key: TEncodable,
        range_query: Union[RangeByIndex, RangeByScore],
        reverse: bool = False,
    ) -> Dict[bytes, float]:
        """Gives the members of a sorted set, with their scores, in a range of positions or of scores.

        Args:
            key: The key of the sorted set.
            range_query: The range of positions, or with server 6.2, of scores.
            reverse: Whether to go from high to low. The range then starts at its high end, too. Needs server
                6.2.

        Returns:
            The members with their scores, ordered by score; empty if the key does not exist.

        Raises:
            RequestError: `ERR` if an end of the range is not of the kind of the range. `WRONGTYPE` if the key
            holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2, "c": 3})
            3
            >>> client.zrange_withscores("z", RangeByScore(ScoreBoundary(1), ScoreBoundary(2)))
            {b'a': 1.0, b'b': 2.0}
            >>> client.zrange_withscores("z", RangeByIndex(0, 0), True)
            {b'c': 3.0}
        """
        return self._run(*_builders.zrange_withscores(key, range_query, reverse))

    def zrangebylex(
        self,
        key: TEncodable,
        min_lex: Union[InfBound, LexBoundary],
        max_lex: Union[InfBound, LexBoundary],
        limit: Optional[Limit] = None,
    ) -> List[bytes]:
        """Gives the members in a range of a sorted set in which all scores are equal.

        `ZRANGE` does the same and more.

        Args:
            key: The key of the sorted set.
            min_lex: The first member.
            max_lex: The last member.
            limit: Which of the members in the range to give.

        Returns:
            The members, in their order.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 0, "b": 0, "c": 0})
            3
            >>> client.zrangebylex("z", InfBound.NEG_INF, LexBoundary("c", is_inclusive=False))
            [b'a', b'b']
        """
        return self._run(*_builders.zrangebylex(key, min_lex, max_lex, limit))

    def zrangebyscore(
        self,
        key: TEncodable,
        min_score: Union[InfBound, ScoreBoundary],
        max_score: Union[InfBound, ScoreBoundary],
        limit: Optional[Limit] = None,
    ) -> List[bytes]:
        """Gives the members whose scores are in a range, from the lowest to the highest.

        `ZRANGE` does the same and more.

        Args:
            key: The key of the sorted set.
            min_score: The lowest score.
            max_score: The highest score.
            limit: Which of the members in the range to give.

        Returns:
            The members, ordered by score.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2, "c": 3})
            3
            >>> client.zrangebyscore("z", ScoreBoundary(1, is_inclusive=False), InfBound.POS_INF)
            [b'b', b'c']
        """
        return self._run(*_builders.zrangebyscore(key, min_score, max_score, limit))

    def zrangebyscore_withscores(
        self,
        key: TEncodable,
        min_score: Union[InfBound, ScoreBoundary],
        max_score: Union[InfBound, ScoreBoundary],
        limit: Optional[Limit] = None,
    ) -> Dict[bytes, float]:
        """Gives the members, with their scores, whose scores are in a range, from the lowest to the highest.

        `ZRANGE` does the same and more.

        Args:
            key: The key of the sorted set.
            min_score: The lowest score.
            max_score: The highest score.
            limit: Which of the members in the range to give.

        Returns:
            The members with their scores, ordered by score.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2, "c": 3})
            3
            >>> client.zrangebyscore_withscores("z", ScoreBoundary(1, is_inclusive=False), InfBound.POS_INF)
            {b'b': 2.0, b'c': 3.0}
        """
        return self._run(*_builders.zrangebyscore_withscores(key, min_score, max_score, limit))

    def zrangestore(
        self,
        destination: TEncodable,
        source: TEncodable,
        range_query: Union[RangeByIndex, RangeByLex, RangeByScore],
        reverse: bool = False,
    ) -> int:
        """Stores the members of a sorted set in a range of positions, of scores, or of members.

        In a cluster both keys must share a slot.

        Args:
            destination: The key to store the result at; what it holds is replaced, and deleted if there is no
                member.
            source: The key of the sorted set.
            range_query: The range of positions, of scores, or of members.
            reverse: Whether to go from high to low. The range then starts at its high end, too.

        Returns:
            The number of members that were stored.

        Raises:
            RequestError: `ERR` if an end of the range is not of the kind of the range. `WRONGTYPE` if the key
            holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2, "c": 3})
            3
            >>> client.zrangestore("d", "z", RangeByIndex(0, 0), reverse=True)
            1
        """
        return self._run(*_builders.zrangestore(destination, source, range_query, reverse))

    def zrank(self, key: TEncodable, member: TEncodable) -> Optional[int]:
        """Tells the position of a member, counted from the lowest score up.

        Args:
            key: The key of the sorted set.
            member: The member.

        Returns:
            The position, from 0; nothing if the member or the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2, "c": 3})
            3
            >>> client.zrank("z", "a")
            0
            >>> client.zrank("z", "x")
        """
        return self._run(ZRANK, key, member)

    def zrank_withscore(self, key: TEncodable, member: TEncodable) -> Optional[List[Union[int, float]]]:
        """Tells the position of a member, counted from the lowest score up, and its score.

        Args:
            key: The key of the sorted set.
            member: The member.

        Returns:
            The position, from 0, and the score; nothing if the member or the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2, "c": 3})
            3
            >>> client.zrank_withscore("z", "b")
            [1, 2.0]
            >>> client.zrank_withscore("z", "x")
        """
        return self._run(ZRANK_WITH_SCORE, key, member, "WITHSCORE")

    def zrem(self, key: TEncodable, members: List[TEncodable]) -> int:
        """Takes members away from a sorted set.

        Args:
            key: The key of the sorted set.
            members: The members.

        Returns:
            The number of members that were there.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2})
            2
            >>> client.zrem("z", ["a", "x"])
            1
        """
        return self._run(ZREM, key, *as_many("members", members))

    def zremrangebylex(
        self,
        key: TEncodable,
        min_lex: Union[InfBound, LexBoundary],
        max_lex: Union[InfBound, LexBoundary],
    ) -> int:
        """Takes the members in a range away from a sorted set in which all scores are equal.

        Args:
            key: The key of the sorted set.
            min_lex: The first member.
            max_lex: The last member.

        Returns:
            The number of members that were taken away.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 0, "b": 0, "c": 0})
            3
            >>> client.zremrangebylex("z", LexBoundary("b"), InfBound.POS_INF)
            2
        """
        return self._run(
            ZREMRANGEBYLEX,
            key,
            *_by_hand.lex_bound("min_lex", min_lex),
            *_by_hand.lex_bound("max_lex", max_lex),
        )

    def zremrangebyrank(self, key: TEncodable, start: int, end: int) -> int:
        """Takes the members in a range of positions away from a sorted set.

        Args:
            key: The key of the sorted set.
            start: The first position, from 0 at the lowest score; negative ones count from the highest.
            end: The last position.

        Returns:
            The number of members that were taken away.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2, "c": 3})
            3
            >>> client.zremrangebyrank("z", 0, -2)
            2
        """
        return self._run(ZREMRANGEBYRANK, key, as_integer("start", start), as_integer("end", end))

    def zremrangebyscore(
        self,
        key: TEncodable,
        min_score: Union[InfBound, ScoreBoundary],
        max_score: Union[InfBound, ScoreBoundary],
    ) -> int:
        """Takes the members whose scores are in a range away from a sorted set.

        Args:
            key: The key of the sorted set.
            min_score: The lowest score.
            max_score: The highest score.

        Returns:
            The number of members that were taken away.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2, "c": 3})
            3
            >>> client.zremrangebyscore("z", InfBound.NEG_INF, ScoreBoundary(2))
            2
        """
        return self._run(
            ZREMRANGEBYSCORE,
            key,
            *_by_hand.score_bound("min_score", min_score),
            *_by_hand.score_bound("max_score", max_score),
        )

    def zrevrange(self, key: TEncodable, start: int, end: int) -> List[bytes]:
        """Gives the members in a range of positions, from the highest score to the lowest.

        `ZRANGE` does the same and more.

        Args:
            key: The key of the sorted set.
            start: The first position, from 0 at the highest score; negative ones count from the lowest.
            end: The last position.

        Returns:
            The members, ordered by score.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2, "c": 3})
            3
            >>> client.zrevrange("z", 0, 1)
            [b'c', b'b']
        """
        return self._run(ZREVRANGE, key, as_integer("start", start), as_integer("end", end))

    def zrevrange_withscores(self, key: TEncodable, start: int, end: int) -> Dict[bytes, float]:
        """Gives the members, with their scores, in a range of positions, from the highest score to the
        lowest.

        `ZRANGE` does the same and more.

        Args:
            key: The key of the sorted set.
            start: The first position, from 0 at the highest score; negative ones count from the lowest.
            end: The last position.

        Returns:
            The members with their scores, ordered by score.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2, "c": 3})
            3
            >>> client.zrevrange_withscores("z", 0, 1)
            {b'c': 3.0, b'b': 2.0}
        """
        return self._run(
            ZREVRANGE_WITH_SCORES,
            key,
            as_integer("start", start),
            as_integer("end", end),
            "WITHSCORES",
        )

    def zrevrangebylex(
        self,
        key: TEncodable,
        max_lex: Union[InfBound, LexBoundary],
        min_lex: Union[InfBound, LexBoundary],
        limit: Optional[Limit] = None,
    ) -> List[bytes]:
        """Gives the members in a range of a sorted set in which all scores are equal, from the last to the
        first.

        `ZRANGE` does the same and more.

        Args:
            key: The key of the sorted set.
            max_lex: The last member.
            min_lex: The first member.
            limit: Which of the members in the range to give.

        Returns:
            The members, in the reverse of their order.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 0, "b": 0, "c": 0})
            3
            >>> client.zrevrangebylex("z", LexBoundary("c", is_inclusive=False), InfBound.NEG_INF)
            [b'b', b'a']
        """
        return self._run(*_builders.zrevrangebylex(key, max_lex, min_lex, limit))

    def zrevrangebyscore(
        self,
        key: TEncodable,
        max_score: Union[InfBound, ScoreBoundary],
        min_score: Union[InfBound, ScoreBoundary],
        limit: Optional[Limit] = None,
    ) -> List[bytes]:
        """Gives the members whose scores are in a range, from the highest to the lowest.

        `ZRANGE` does the same and more.

        Args:
            key: The key of the sorted set.
            max_score: The highest score.
            min_score: The lowest score.
            limit: Which of the members in the range to give.

        Returns:
            The members, ordered by score.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2, "c": 3})
            3
            >>> client.zrevrangebyscore("z", InfBound.POS_INF, ScoreBoundary(1, is_inclusive=False))
            [b'c', b'b']
        """
        return self._run(*_builders.zrevrangebyscore(key, max_score, min_score, limit))

    def zrevrangebyscore_withscores(
        self,
        key: TEncodable,
        max_score: Union[InfBound, ScoreBoundary],
        min_score: Union[InfBound, ScoreBoundary],
        limit: Optional[Limit] = None,
    ) -> Dict[bytes, float]:
        """Gives the members, with their scores, whose scores are in a range, from the highest to the lowest.

        `ZRANGE` does the same and more.

        Args:
            key: The key of the sorted set.
            max_score: The highest score.
            min_score: The lowest score.
            limit: Which of the members in the range to give.

        Returns:
            The members with their scores, ordered by score.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2, "c": 3})
            3
            >>> client.zrevrangebyscore_withscores("z", InfBound.POS_INF, ScoreBoundary(1,
            ...     is_inclusive=False))
            {b'c': 3.0, b'b': 2.0}
        """
        return self._run(*_builders.zrevrangebyscore_withscores(key, max_score, min_score, limit))

    def zrevrank(self, key: TEncodable, member: TEncodable) -> Optional[int]:
        """Tells the position of a member, counted from the highest score down.

        Args:
            key: The key of the sorted set.
            member: The member.

        Returns:
            The position, from 0; nothing if the member or the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2, "c": 3})
            3
            >>> client.zrevrank("z", "a")
            2
            >>> client.zrevrank("z", "x")
        """
        return self._run(ZREVRANK, key, member)

    def zrevrank_withscore(self, key: TEncodable, member: TEncodable) -> Optional[List[Union[int, float]]]:
        """Tells the position of a member, counted from the highest score down, and its score.

        Args:
            key: The key of the sorted set.
            member: The member.

        Returns:
            The position, from 0, and the score; nothing if the member or the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2, "c": 3})
            3
            >>> client.zrevrank_withscore("z", "b")
            [1, 2.0]
            >>> client.zrevrank_withscore("z", "x")
        """
        return self._run(ZREVRANK_WITH_SCORE, key, member, "WITHSCORE")

    def zscan(
        self,
        key: TEncodable,
        cursor: TEncodable,
        match: Optional[TEncodable] = None,
        count: Optional[int] = None,
        no_scores: bool = False,
    ) -> List[Union[bytes, List[bytes]]]:
        """Walks through the members of a sorted set step by step.

        Each step gives some members with their scores, and a cursor for the next step. A member that is there
        throughout is given at least once; one may be given more than once.

        Args:
            key: The key of the sorted set.
            cursor: `0` to begin, then what the step before gave.
            match: A glob pattern that the members must fit. Members are filtered after they were taken, so a
                step may give none.
            count: About how much work to do in this step, in members; the server's default is 10.
            no_scores: Whether to leave out the scores. Needs server 8.0.

        Returns:
            The cursor for the next step, which is `0` after the last one, and the members of this step, each
            followed by its score as text; there may be none.

        Raises:
            RequestError: `ERR` if the cursor is not a number. `WRONGTYPE` if the key holds something other
            than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2})
            2
            >>> client.zscan("z", "0")
            [b'0', [b'a', b'1', b'b', b'2']]
        """
        return self._run(*_builders.zscan(key, cursor, match, count, no_scores))

    def zscore(self, key: TEncodable, member: TEncodable) -> Optional[float]:
        """Reads the score of a member.

        Args:
            key: The key of the sorted set.
            member: The member.

        Returns:
            The score, or nothing if the member or the key does not exist.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2})
            2
            >>> client.zscore("z", "b")
            2.0
            >>> client.zscore("z", "x")
        """
        return self._run(ZSCORE, key, member)

    def zunion(
        self,
        keys: Union[List[TEncodable], List[Tuple[TEncodable, float]]],
        aggregation_type: Optional[AggregationType] = None,
    ) -> List[bytes]:
        """Gives the members that any of several sorted sets has.

        In a cluster all keys must share a slot.

        Args:
            keys: The keys of the sorted sets, or each with what its scores are multiplied by; plain sets
                count as well, with the score 1 for every member.
            aggregation_type: How the scores of a member become one: `SUM`, as if left out, adds them, `MIN`
                takes the smallest, and `MAX` the largest.

        Returns:
            The members, ordered by the resulting scores.

        Raises:
            RequestError: `WRONGTYPE` if a key holds neither a sorted set nor a set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2})
            2
            >>> client.zadd("y", {"b": 5, "c": 7})
            2
            >>> client.zunion(["z", "y"])
            [b'a', b'b', b'c']
        """
        return self._run(*_builders.zunion(keys, aggregation_type))

    def zunion_withscores(
        self,
        keys: Union[List[TEncodable], List[Tuple[TEncodable, float]]],
        aggregation_type: Optional[AggregationType] = None,
    ) -> Dict[bytes, float]:
        """Gives the members, with their scores, that any of several sorted sets has.

        In a cluster all keys must share a slot.

        Args:
            keys: The keys of the sorted sets, or each with what its scores are multiplied by; plain sets
                count as well, with the score 1 for every member.
            aggregation_type: How the scores of a member become one: `SUM`, as if left out, adds them, `MIN`
                takes the smallest, and `MAX` the largest.

        Returns:
            The members with the resulting scores, ordered by them.

        Raises:
            RequestError: `WRONGTYPE` if a key holds neither a sorted set nor a set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2})
            2
            >>> client.zadd("y", {"b": 5, "c": 7})
            2
            >>> client.zunion_withscores(["z", "y"])
            {b'a': 1.0, b'b': 7.0, b'c': 7.0}
            >>> client.zunion_withscores([("z", 2), ("y", 1)], AggregationType.MIN)
            {b'a': 2.0, b'b': 4.0, b'c': 7.0}
        """
        return self._run(*_builders.zunion_withscores(keys, aggregation_type))

    def zunionstore(
        self,
        destination: TEncodable,
        keys: Union[List[TEncodable], List[Tuple[TEncodable, float]]],
        aggregation_type: Optional[AggregationType] = None,
    ) -> int:
        """Stores the members that any of several sorted sets has.

        In a cluster all keys must share a slot.

        Args:
            destination: The key to store the result at; what it holds is replaced, and deleted if there is no
                member.
            keys: The keys of the sorted sets, or each with what its scores are multiplied by; plain sets
                count as well, with the score 1 for every member.
            aggregation_type: How the scores of a member become one: `SUM`, as if left out, adds them, `MIN`
                takes the smallest, and `MAX` the largest.

        Returns:
            The number of members that were stored.

        Raises:
            RequestError: `WRONGTYPE` if a key holds neither a sorted set nor a set.

        Example:
            >>> client.zadd("z", {"a": 1, "b": 2})
            2
            >>> client.zadd("y", {"b": 5, "c": 7})
            2
            >>> client.zunionstore("d", [("z", 1), ("y", 2)], AggregationType.MAX)
            3
        """
        return self._run(*_builders.zunionstore(destination, keys, aggregation_type))
