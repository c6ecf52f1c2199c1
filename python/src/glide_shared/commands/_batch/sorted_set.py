# @generated from protobuf/commands by codegen. Do not edit.
"""Sorted sets."""

from __future__ import annotations

from typing import List, Mapping, Optional, Tuple, Union

from glide_shared.commands._appender import Appender, TBatch
from glide_shared.commands._builders import sorted_set as _builders
from glide_shared.commands._by_hand import sorted_set as _by_hand
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
from glide_shared.commands._words import as_counted, as_integer, as_many, as_number
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
from glide_shared.constants import TEncodable


class SortedSetCommands(Appender):
    """Sorted sets."""

    def bzmpop(
        self: TBatch,
        keys: List[TEncodable],
        modifier: ScoreFilter,
        timeout: float,
        count: Optional[int] = None,
    ) -> TBatch:
        """Takes the members with the lowest or the highest scores away from the first of several sorted sets
        that has any, and waits for one if none has.

        Its reply: the key, and the members that were taken with their scores; nothing if the time is over.
        """
        self._add(*_builders.bzmpop(keys, modifier, timeout, count))
        return self

    def bzpopmax(self: TBatch, keys: List[TEncodable], timeout: float) -> TBatch:
        """Takes the member with the highest score away from the first of several sorted sets that has any,
        and waits for one if none has.

        Its reply: the key, the member and its score; nothing if the time is over.
        """
        self._add(BZPOPMAX, *as_many("keys", keys), as_number("timeout", timeout))
        return self

    def bzpopmin(self: TBatch, keys: List[TEncodable], timeout: float) -> TBatch:
        """Takes the member with the lowest score away from the first of several sorted sets that has any, and
        waits for one if none has.

        Its reply: the key, the member and its score; nothing if the time is over.
        """
        self._add(BZPOPMIN, *as_many("keys", keys), as_number("timeout", timeout))
        return self

    def zadd(
        self: TBatch,
        key: TEncodable,
        members_scores: Mapping[TEncodable, float],
        existing_options: Optional[ConditionalChange] = None,
        update_condition: Optional[UpdateOptions] = None,
        changed: bool = False,
    ) -> TBatch:
        """Adds members with scores to a sorted set, and changes the scores of those that are there.

        Its reply: the number of members that were added, or with `changed` also of those whose score has
        changed.
        """
        self._add(*_builders.zadd(key, members_scores, existing_options, update_condition, changed))
        return self

    def zadd_incr(
        self: TBatch,
        key: TEncodable,
        member: TEncodable,
        increment: float,
        existing_options: Optional[ConditionalChange] = None,
        update_condition: Optional[UpdateOptions] = None,
        changed: bool = False,
    ) -> TBatch:
        """Adds to the score of a member, under a condition.

        Its reply: the new score, or nothing if the condition did not hold.
        """
        self._add(*_builders.zadd_incr(key, member, increment, existing_options, update_condition, changed))
        return self

    def zcard(self: TBatch, key: TEncodable) -> TBatch:
        """Counts the members of a sorted set.

        Its reply: the number of members; 0 if the key does not exist.
        """
        self._add(ZCARD, key)
        return self

    def zcount(
        self: TBatch,
        key: TEncodable,
        min_score: Union[InfBound, ScoreBoundary],
        max_score: Union[InfBound, ScoreBoundary],
    ) -> TBatch:
        """Counts the members whose scores are in a range.

        Its reply: the number of members in the range.
        """
        self._add(
            ZCOUNT,
            key,
            *_by_hand.score_bound("min_score", min_score),
            *_by_hand.score_bound("max_score", max_score),
        )
        return self

    def zdiff(self: TBatch, keys: List[TEncodable]) -> TBatch:
        """Gives the members that the first of several sorted sets has and none of the others.

        Its reply: the members, ordered by score.
        """
        self._add(ZDIFF, *as_counted(as_many("keys", keys), 1))
        return self

    def zdiff_withscores(self: TBatch, keys: List[TEncodable]) -> TBatch:
        """Gives the members, with their scores, that the first of several sorted sets has and none of the
        others.

        Its reply: the members with their scores, ordered by score.
        """
        self._add(ZDIFF_WITH_SCORES, *as_counted(as_many("keys", keys), 1), "WITHSCORES")
        return self

    def zdiffstore(self: TBatch, destination: TEncodable, keys: List[TEncodable]) -> TBatch:
        """Stores the members that the first of several sorted sets has and none of the others.

        Its reply: the number of members that were stored.
        """
        self._add(ZDIFFSTORE, destination, *as_counted(as_many("keys", keys), 1))
        return self

    def zincrby(self: TBatch, key: TEncodable, increment: float, member: TEncodable) -> TBatch:
        """Adds to the score of a member.

        Its reply: the new score.
        """
        self._add(ZINCRBY, key, as_number("increment", increment), member)
        return self

    def zinter(
        self: TBatch,
        keys: Union[List[TEncodable], List[Tuple[TEncodable, float]]],
        aggregation_type: Optional[AggregationType] = None,
    ) -> TBatch:
        """Gives the members that all of several sorted sets have.

        Its reply: the members, ordered by the resulting scores.
        """
        self._add(*_builders.zinter(keys, aggregation_type))
        return self

    def zinter_withscores(
        self: TBatch,
        keys: Union[List[TEncodable], List[Tuple[TEncodable, float]]],
        aggregation_type: Optional[AggregationType] = None,
    ) -> TBatch:
        """Gives the members, with their scores, that all of several sorted sets have.

        Its reply: the members with the resulting scores, ordered by them.
        """
        self._add(*_builders.zinter_withscores(keys, aggregation_type))
        return self

    def zintercard(self: TBatch, keys: List[TEncodable], limit: Optional[int] = None) -> TBatch:
        """Counts the members that all of several sorted sets have.

        Its reply: the number of members, but not more than the limit.
        """
        self._add(*_builders.zintercard(keys, limit))
        return self

    def zinterstore(
        self: TBatch,
        destination: TEncodable,
        keys: Union[List[TEncodable], List[Tuple[TEncodable, float]]],
        aggregation_type: Optional[AggregationType] = None,
    ) -> TBatch:
        """Stores the members that all of several sorted sets have.

        Its reply: the number of members that were stored.
        """
        self._add(*_builders.zinterstore(destination, keys, aggregation_type))
        return self

    def zlexcount(
        self: TBatch,
        key: TEncodable,
        min_lex: Union[InfBound, LexBoundary],
        max_lex: Union[InfBound, LexBoundary],
    ) -> TBatch:
        """Counts the members in a range of a sorted set in which all scores are equal.

        Its reply: the number of members in the range.
        """
        self._add(
            ZLEXCOUNT,
            key,
            *_by_hand.lex_bound("min_lex", min_lex),
            *_by_hand.lex_bound("max_lex", max_lex),
        )
        return self

    def zmpop(
        self: TBatch,
        keys: List[TEncodable],
        filter: ScoreFilter,
        count: Optional[int] = None,
    ) -> TBatch:
        """Takes the members with the lowest or the highest scores away from the first of several sorted sets
        that has any.

        Its reply: the key, and the members that were taken with their scores; nothing if no sorted set has
        any.
        """
        self._add(*_builders.zmpop(keys, filter, count))
        return self

    def zmscore(self: TBatch, key: TEncodable, members: List[TEncodable]) -> TBatch:
        """Reads the scores of several members.

        Its reply: for each member its score, or nothing if it is not there.
        """
        self._add(ZMSCORE, key, *as_many("members", members))
        return self

    def zpopmax(self: TBatch, key: TEncodable, count: Optional[int] = None) -> TBatch:
        """Takes the members with the highest scores away from a sorted set.

        Its reply: the members with their scores, the highest first; empty if the key does not exist.
        """
        self._add(*_builders.zpopmax(key, count))
        return self

    def zpopmin(self: TBatch, key: TEncodable, count: Optional[int] = None) -> TBatch:
        """Takes the members with the lowest scores away from a sorted set.

        Its reply: the members with their scores, the lowest first; empty if the key does not exist.
        """
        self._add(*_builders.zpopmin(key, count))
        return self

    def zrandmember(self: TBatch, key: TEncodable) -> TBatch:
        """Picks a member of a sorted set at random.

        Its reply: the member, or nothing if the key does not exist.
        """
        self._add(ZRANDMEMBER, key)
        return self

    def zrandmember_count(self: TBatch, key: TEncodable, count: int) -> TBatch:
        """Picks members of a sorted set at random.

        Its reply: the members; empty if the key does not exist.
        """
        self._add(ZRANDMEMBER_COUNT, key, as_integer("count", count))
        return self

    def zrandmember_withscores(self: TBatch, key: TEncodable, count: int) -> TBatch:
        """Picks members of a sorted set, with their scores, at random.

        Its reply: for each member a pair of the member and its score; empty if the key does not exist.
        """
        self._add(ZRANDMEMBER_WITH_SCORES, key, as_integer("count", count), "WITHSCORES")
        return self

    def zrange(
        self: TBatch,
        key: TEncodable,
        range_query: Union[RangeByIndex, RangeByLex, RangeByScore],
        reverse: bool = False,
    ) -> TBatch:
        """Gives the members of a sorted set in a range of positions, of scores, or of members.

        Its reply: the members, ordered by score; empty if the key does not exist.
        """
        self._add(*_builders.zrange(key, range_query, reverse))
        return self

    def zrange_withscores(
        self: TBatch,
        key: TEncodable,
        range_query: Union[RangeByIndex, RangeByScore],
        reverse: bool = False,
    ) -> TBatch:
        """Gives the members of a sorted set, with their scores, in a range of positions or of scores.

        Its reply: the members with their scores, ordered by score; empty if the key does not exist.
        """
        self._add(*_builders.zrange_withscores(key, range_query, reverse))
        return self

    def zrangebylex(
        self: TBatch,
        key: TEncodable,
        min_lex: Union[InfBound, LexBoundary],
        max_lex: Union[InfBound, LexBoundary],
        limit: Optional[Limit] = None,
    ) -> TBatch:
        """Gives the members in a range of a sorted set in which all scores are equal.

        Its reply: the members, in their order.
        """
        self._add(*_builders.zrangebylex(key, min_lex, max_lex, limit))
        return self

    def zrangebyscore(
        self: TBatch,
        key: TEncodable,
        min_score: Union[InfBound, ScoreBoundary],
        max_score: Union[InfBound, ScoreBoundary],
        limit: Optional[Limit] = None,
    ) -> TBatch:
        """Gives the members whose scores are in a range, from the lowest to the highest.

        Its reply: the members, ordered by score.
        """
        self._add(*_builders.zrangebyscore(key, min_score, max_score, limit))
        return self

    def zrangebyscore_withscores(
        self: TBatch,
        key: TEncodable,
        min_score: Union[InfBound, ScoreBoundary],
        max_score: Union[InfBound, ScoreBoundary],
        limit: Optional[Limit] = None,
    ) -> TBatch:
        """Gives the members, with their scores, whose scores are in a range, from the lowest to the highest.

        Its reply: the members with their scores, ordered by score.
        """
        self._add(*_builders.zrangebyscore_withscores(key, min_score, max_score, limit))
        return self

    def zrangestore(
        self: TBatch,
        destination: TEncodable,
        source: TEncodable,
        range_query: Union[RangeByIndex, RangeByLex, RangeByScore],
        reverse: bool = False,
    ) -> TBatch:
        """Stores the members of a sorted set in a range of positions, of scores, or of members.

        Its reply: the number of members that were stored.
        """
        self._add(*_builders.zrangestore(destination, source, range_query, reverse))
        return self

    def zrank(self: TBatch, key: TEncodable, member: TEncodable) -> TBatch:
        """Tells the position of a member, counted from the lowest score up.

        Its reply: the position, from 0; nothing if the member or the key does not exist.
        """
        self._add(ZRANK, key, member)
        return self

    def zrank_withscore(self: TBatch, key: TEncodable, member: TEncodable) -> TBatch:
        """Tells the position of a member, counted from the lowest score up, and its score.

        Its reply: the position, from 0, and the score; nothing if the member or the key does not exist.
        """
        self._add(ZRANK_WITH_SCORE, key, member, "WITHSCORE")
        return self

    def zrem(self: TBatch, key: TEncodable, members: List[TEncodable]) -> TBatch:
        """Takes members away from a sorted set.

        Its reply: the number of members that were there.
        """
        self._add(ZREM, key, *as_many("members", members))
        return self

    def zremrangebylex(
        self: TBatch,
        key: TEncodable,
        min_lex: Union[InfBound, LexBoundary],
        max_lex: Union[InfBound, LexBoundary],
    ) -> TBatch:
        """Takes the members in a range away from a sorted set in which all scores are equal.

        Its reply: the number of members that were taken away.
        """
        self._add(
            ZREMRANGEBYLEX,
            key,
            *_by_hand.lex_bound("min_lex", min_lex),
            *_by_hand.lex_bound("max_lex", max_lex),
        )
        return self

    def zremrangebyrank(self: TBatch, key: TEncodable, start: int, end: int) -> TBatch:
        """Takes the members in a range of positions away from a sorted set.

        Its reply: the number of members that were taken away.
        """
        self._add(ZREMRANGEBYRANK, key, as_integer("start", start), as_integer("end", end))
        return self

    def zremrangebyscore(
        self: TBatch,
        key: TEncodable,
        min_score: Union[InfBound, ScoreBoundary],
        max_score: Union[InfBound, ScoreBoundary],
    ) -> TBatch:
        """Takes the members whose scores are in a range away from a sorted set.

        Its reply: the number of members that were taken away.
        """
        self._add(
            ZREMRANGEBYSCORE,
            key,
            *_by_hand.score_bound("min_score", min_score),
            *_by_hand.score_bound("max_score", max_score),
        )
        return self

    def zrevrange(self: TBatch, key: TEncodable, start: int, end: int) -> TBatch:
        """Gives the members in a range of positions, from the highest score to the lowest.

        Its reply: the members, ordered by score.
        """
        self._add(ZREVRANGE, key, as_integer("start", start), as_integer("end", end))
        return self

    def zrevrange_withscores(self: TBatch, key: TEncodable, start: int, end: int) -> TBatch:
        """Gives the members, with their scores, in a range of positions, from the highest score to the
        lowest.

        Its reply: the members with their scores, ordered by score.
        """
        self._add(
            ZREVRANGE_WITH_SCORES,
            key,
            as_integer("start", start),
            as_integer("end", end),
            "WITHSCORES",
        )
        return self

    def zrevrangebylex(
        self: TBatch,
        key: TEncodable,
        max_lex: Union[InfBound, LexBoundary],
        min_lex: Union[InfBound, LexBoundary],
        limit: Optional[Limit] = None,
    ) -> TBatch:
        """Gives the members in a range of a sorted set in which all scores are equal, from the last to the
        first.

        Its reply: the members, in the reverse of their order.
        """
        self._add(*_builders.zrevrangebylex(key, max_lex, min_lex, limit))
        return self

    def zrevrangebyscore(
        self: TBatch,
        key: TEncodable,
        max_score: Union[InfBound, ScoreBoundary],
        min_score: Union[InfBound, ScoreBoundary],
        limit: Optional[Limit] = None,
    ) -> TBatch:
        """Gives the members whose scores are in a range, from the highest to the lowest.

        Its reply: the members, ordered by score.
        """
        self._add(*_builders.zrevrangebyscore(key, max_score, min_score, limit))
        return self

    def zrevrangebyscore_withscores(
        self: TBatch,
        key: TEncodable,
        max_score: Union[InfBound, ScoreBoundary],
        min_score: Union[InfBound, ScoreBoundary],
        limit: Optional[Limit] = None,
    ) -> TBatch:
        """Gives the members, with their scores, whose scores are in a range, from the highest to the lowest.

        Its reply: the members with their scores, ordered by score.
        """
        self._add(*_builders.zrevrangebyscore_withscores(key, max_score, min_score, limit))
        return self

    def zrevrank(self: TBatch, key: TEncodable, member: TEncodable) -> TBatch:
        """Tells the position of a member, counted from the highest score down.

        Its reply: the position, from 0; nothing if the member or the key does not exist.
        """
        self._add(ZREVRANK, key, member)
        return self

    def zrevrank_withscore(self: TBatch, key: TEncodable, member: TEncodable) -> TBatch:
        """Tells the position of a member, counted from the highest score down, and its score.

        Its reply: the position, from 0, and the score; nothing if the member or the key does not exist.
        """
        self._add(ZREVRANK_WITH_SCORE, key, member, "WITHSCORE")
        return self

    def zscan(
        self: TBatch,
        key: TEncodable,
        cursor: TEncodable,
        match: Optional[TEncodable] = None,
        count: Optional[int] = None,
        no_scores: bool = False,
    ) -> TBatch:
        """Walks through the members of a sorted set step by step.

        Its reply: the cursor for the next step, which is `0` after the last one, and the members of this
        step, each followed by its score as text; there may be none.
        """
        self._add(*_builders.zscan(key, cursor, match, count, no_scores))
        return self

    def zscore(self: TBatch, key: TEncodable, member: TEncodable) -> TBatch:
        """Reads the score of a member.

        Its reply: the score, or nothing if the member or the key does not exist.
        """
        self._add(ZSCORE, key, member)
        return self

    def zunion(
        self: TBatch,
        keys: Union[List[TEncodable], List[Tuple[TEncodable, float]]],
        aggregation_type: Optional[AggregationType] = None,
    ) -> TBatch:
        """Gives the members that any of several sorted sets has.

        Its reply: the members, ordered by the resulting scores.
        """
        self._add(*_builders.zunion(keys, aggregation_type))
        return self

    def zunion_withscores(
        self: TBatch,
        keys: Union[List[TEncodable], List[Tuple[TEncodable, float]]],
        aggregation_type: Optional[AggregationType] = None,
    ) -> TBatch:
        """Gives the members, with their scores, that any of several sorted sets has.

        Its reply: the members with the resulting scores, ordered by them.
        """
        self._add(*_builders.zunion_withscores(keys, aggregation_type))
        return self

    def zunionstore(
        self: TBatch,
        destination: TEncodable,
        keys: Union[List[TEncodable], List[Tuple[TEncodable, float]]],
        aggregation_type: Optional[AggregationType] = None,
    ) -> TBatch:
        """Stores the members that any of several sorted sets has.

        Its reply: the number of members that were stored.
        """
        self._add(*_builders.zunionstore(destination, keys, aggregation_type))
        return self
