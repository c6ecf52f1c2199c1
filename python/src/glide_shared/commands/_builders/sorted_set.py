# @generated from protobuf/commands by codegen. Do not edit.
"""Sorted sets: what to send, for the clients and the batches."""

from __future__ import annotations

from typing import List, Mapping, Optional, Tuple, Union

from glide_shared.commands._by_hand import sorted_set as _by_hand
from glide_shared.commands._ids import (
    BZMPOP,
    ZADD,
    ZADD_INCR,
    ZINTER,
    ZINTER_WITH_SCORES,
    ZINTERCARD,
    ZINTERSTORE,
    ZMPOP,
    ZPOPMAX,
    ZPOPMIN,
    ZRANGE,
    ZRANGE_WITH_SCORES,
    ZRANGEBYLEX,
    ZRANGEBYSCORE,
    ZRANGEBYSCORE_WITH_SCORES,
    ZRANGESTORE,
    ZREVRANGEBYLEX,
    ZREVRANGEBYSCORE,
    ZREVRANGEBYSCORE_WITH_SCORES,
    ZSCAN,
    ZUNION,
    ZUNION_WITH_SCORES,
    ZUNIONSTORE,
)
from glide_shared.commands._words import Words, as_counted, as_many, as_number, as_option, as_unsigned
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


def bzmpop(keys: List[TEncodable], modifier: ScoreFilter, timeout: float, count: Optional[int]) -> Words:
    words: Words = [BZMPOP, as_number("timeout", timeout), *as_counted(as_many("keys", keys), 1),
        *as_option("modifier", modifier, ScoreFilter)]
    if count is not None:
        words += ("COUNT", as_unsigned("count", count))
    return words


def zadd(
    key: TEncodable,
    members_scores: Mapping[TEncodable, float],
    existing_options: Optional[ConditionalChange],
    update_condition: Optional[UpdateOptions],
    changed: bool,
) -> Words:
    words: Words = [ZADD, key]
    if existing_options is not None:
        words += as_option("existing_options", existing_options, ConditionalChange)
    if update_condition is not None:
        words += as_option("update_condition", update_condition, UpdateOptions)
    if changed:
        words.append("CH")
    words += _by_hand.scored_members("members_scores", members_scores)
    return words


def zadd_incr(
    key: TEncodable,
    member: TEncodable,
    increment: float,
    existing_options: Optional[ConditionalChange],
    update_condition: Optional[UpdateOptions],
    changed: bool,
) -> Words:
    words: Words = [ZADD_INCR, key]
    if existing_options is not None:
        words += as_option("existing_options", existing_options, ConditionalChange)
    if update_condition is not None:
        words += as_option("update_condition", update_condition, UpdateOptions)
    if changed:
        words.append("CH")
    words.append("INCR")
    words.append(as_number("increment", increment))
    words.append(member)
    return words


def zinter(
    keys: Union[List[TEncodable], List[Tuple[TEncodable, float]]],
    aggregation_type: Optional[AggregationType],
) -> Words:
    words: Words = [ZINTER, *_by_hand.weighted_keys("keys", keys)]
    if aggregation_type is not None:
        words += ("AGGREGATE", *as_option("aggregation_type", aggregation_type, AggregationType))
    return words


def zinter_withscores(
    keys: Union[List[TEncodable], List[Tuple[TEncodable, float]]],
    aggregation_type: Optional[AggregationType],
) -> Words:
    words: Words = [ZINTER_WITH_SCORES, *_by_hand.weighted_keys("keys", keys)]
    if aggregation_type is not None:
        words += ("AGGREGATE", *as_option("aggregation_type", aggregation_type, AggregationType))
    words.append("WITHSCORES")
    return words


def zintercard(keys: List[TEncodable], limit: Optional[int]) -> Words:
    words: Words = [ZINTERCARD, *as_counted(as_many("keys", keys), 1)]
    if limit is not None:
        words += ("LIMIT", as_unsigned("limit", limit))
    return words


def zinterstore(
    destination: TEncodable,
    keys: Union[List[TEncodable], List[Tuple[TEncodable, float]]],
    aggregation_type: Optional[AggregationType],
) -> Words:
    words: Words = [ZINTERSTORE, destination, *_by_hand.weighted_keys("keys", keys)]
    if aggregation_type is not None:
        words += ("AGGREGATE", *as_option("aggregation_type", aggregation_type, AggregationType))
    return words


def zmpop(keys: List[TEncodable], filter: ScoreFilter, count: Optional[int]) -> Words:
    words: Words = [ZMPOP, *as_counted(as_many("keys", keys), 1), *as_option("filter", filter, ScoreFilter)]
    if count is not None:
        words += ("COUNT", as_unsigned("count", count))
    return words


def zpopmax(key: TEncodable, count: Optional[int]) -> Words:
    words: Words = [ZPOPMAX, key]
    if count is not None:
        words.append(as_unsigned("count", count))
    return words


def zpopmin(key: TEncodable, count: Optional[int]) -> Words:
    words: Words = [ZPOPMIN, key]
    if count is not None:
        words.append(as_unsigned("count", count))
    return words


def zrange(
    key: TEncodable,
    range_query: Union[RangeByIndex, RangeByLex, RangeByScore],
    reverse: bool,
) -> Words:
    words: Words = [ZRANGE, key, *_by_hand.range_words("range_query", range_query)]
    if reverse:
        words.append("REV")
    return words


def zrange_withscores(
    key: TEncodable,
    range_query: Union[RangeByIndex, RangeByScore],
    reverse: bool,
) -> Words:
    words: Words = [ZRANGE_WITH_SCORES, key, *_by_hand.plain_range_words("range_query", range_query)]
    if reverse:
        words.append("REV")
    words.append("WITHSCORES")
    return words


def zrangebylex(
    key: TEncodable,
    min_lex: Union[InfBound, LexBoundary],
    max_lex: Union[InfBound, LexBoundary],
    limit: Optional[Limit],
) -> Words:
    words: Words = [ZRANGEBYLEX, key, *_by_hand.lex_bound("min_lex", min_lex), *_by_hand.lex_bound("max_lex",
        max_lex)]
    if limit is not None:
        words += as_option("limit", limit, Limit)
    return words


def zrangebyscore(
    key: TEncodable,
    min_score: Union[InfBound, ScoreBoundary],
    max_score: Union[InfBound, ScoreBoundary],
    limit: Optional[Limit],
) -> Words:
    words: Words = [ZRANGEBYSCORE, key, *_by_hand.score_bound("min_score", min_score),
        *_by_hand.score_bound("max_score", max_score)]
    if limit is not None:
        words += as_option("limit", limit, Limit)
    return words


def zrangebyscore_withscores(
    key: TEncodable,
    min_score: Union[InfBound, ScoreBoundary],
    max_score: Union[InfBound, ScoreBoundary],
    limit: Optional[Limit],
) -> Words:
    words: Words = [ZRANGEBYSCORE_WITH_SCORES, key, *_by_hand.score_bound("min_score", min_score),
        *_by_hand.score_bound("max_score", max_score)]
    if limit is not None:
        words += as_option("limit", limit, Limit)
    words.append("WITHSCORES")
    return words


def zrangestore(
    destination: TEncodable,
    source: TEncodable,
    range_query: Union[RangeByIndex, RangeByLex, RangeByScore],
    reverse: bool,
) -> Words:
    words: Words = [ZRANGESTORE, destination, source, *_by_hand.range_words("range_query", range_query)]
    if reverse:
        words.append("REV")
    return words


def zrevrangebylex(
    key: TEncodable,
    max_lex: Union[InfBound, LexBoundary],
    min_lex: Union[InfBound, LexBoundary],
    limit: Optional[Limit],
) -> Words:
    words: Words = [ZREVRANGEBYLEX, key, *_by_hand.lex_bound("max_lex", max_lex),
        *_by_hand.lex_bound("min_lex", min_lex)]
    if limit is not None:
        words += as_option("limit", limit, Limit)
    return words


def zrevrangebyscore(
    key: TEncodable,
    max_score: Union[InfBound, ScoreBoundary],
    min_score: Union[InfBound, ScoreBoundary],
    limit: Optional[Limit],
) -> Words:
    words: Words = [ZREVRANGEBYSCORE, key, *_by_hand.score_bound("max_score", max_score),
        *_by_hand.score_bound("min_score", min_score)]
    if limit is not None:
        words += as_option("limit", limit, Limit)
    return words


def zrevrangebyscore_withscores(
    key: TEncodable,
    max_score: Union[InfBound, ScoreBoundary],
    min_score: Union[InfBound, ScoreBoundary],
    limit: Optional[Limit],
) -> Words:
    words: Words = [ZREVRANGEBYSCORE_WITH_SCORES, key, *_by_hand.score_bound("max_score", max_score),
        *_by_hand.score_bound("min_score", min_score)]
    if limit is not None:
        words += as_option("limit", limit, Limit)
    words.append("WITHSCORES")
    return words


def zscan(
    key: TEncodable,
    cursor: TEncodable,
    match: Optional[TEncodable],
    count: Optional[int],
    no_scores: bool,
) -> Words:
    words: Words = [ZSCAN, key, cursor]
    if match is not None:
        words += ("MATCH", match)
    if count is not None:
        words += ("COUNT", as_unsigned("count", count))
    if no_scores:
        words.append("NOSCORES")
    return words


def zunion(
    keys: Union[List[TEncodable], List[Tuple[TEncodable, float]]],
    aggregation_type: Optional[AggregationType],
) -> Words:
    words: Words = [ZUNION, *_by_hand.weighted_keys("keys", keys)]
    if aggregation_type is not None:
        words += ("AGGREGATE", *as_option("aggregation_type", aggregation_type, AggregationType))
    return words


def zunion_withscores(
    keys: Union[List[TEncodable], List[Tuple[TEncodable, float]]],
    aggregation_type: Optional[AggregationType],
) -> Words:
    words: Words = [ZUNION_WITH_SCORES, *_by_hand.weighted_keys("keys", keys)]
    if aggregation_type is not None:
        words += ("AGGREGATE", *as_option("aggregation_type", aggregation_type, AggregationType))
    words.append("WITHSCORES")
    return words


def zunionstore(
    destination: TEncodable,
    keys: Union[List[TEncodable], List[Tuple[TEncodable, float]]],
    aggregation_type: Optional[AggregationType],
) -> Words:
    words: Words = [ZUNIONSTORE, destination, *_by_hand.weighted_keys("keys", keys)]
    if aggregation_type is not None:
        words += ("AGGREGATE", *as_option("aggregation_type", aggregation_type, AggregationType))
    return words
