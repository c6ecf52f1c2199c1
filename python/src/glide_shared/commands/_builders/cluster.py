# @generated from protobuf/commands by codegen. Do not edit.
"""Cluster: what to send, for the clients and the batches."""

from __future__ import annotations

from typing import Literal, Optional, Tuple, Union

from glide_shared.commands._ids import (
    CLUSTER_FAILOVER,
    CLUSTER_FLUSHSLOT,
    CLUSTER_MEET,
    CLUSTER_RESET,
    CLUSTER_SETSLOT,
    CLUSTER_SLOT_STATS_ORDER_BY,
    CLUSTERSCAN,
)
from glide_shared.commands._words import Words, as_alternative, as_option, as_unsigned, as_word
from glide_shared.commands.core_options import FlushMode
from glide_shared.constants import TEncodable


def cluster_failover(mode: Optional[Literal["FORCE", "TAKEOVER"]]) -> Words:
    words: Words = [CLUSTER_FAILOVER]
    if mode is not None:
        words.append(as_word("mode", mode, ("FORCE", "TAKEOVER")))
    return words


def cluster_flushslot(slot: int, flush_mode: Optional[FlushMode]) -> Words:
    words: Words = [CLUSTER_FLUSHSLOT, as_unsigned("slot", slot)]
    if flush_mode is not None:
        words += as_option("flush_mode", flush_mode, FlushMode)
    return words


def cluster_meet(ip: TEncodable, port: int, bus_port: Optional[int]) -> Words:
    words: Words = [CLUSTER_MEET, ip, as_unsigned("port", port)]
    if bus_port is not None:
        words.append(as_unsigned("bus_port", bus_port))
    return words


def cluster_reset(mode: Optional[Literal["HARD", "SOFT"]]) -> Words:
    words: Words = [CLUSTER_RESET]
    if mode is not None:
        words.append(as_word("mode", mode, ("HARD", "SOFT")))
    return words


def cluster_setslot(slot: int, state: Tuple[str, Union[int, TEncodable]], timeout: Optional[int]) -> Words:
    words: Words = [CLUSTER_SETSLOT, as_unsigned("slot", slot), *as_alternative("state", state, ("IMPORTING",
        "MIGRATING", "NODE", "STABLE"))]
    if timeout is not None:
        words += ("TIMEOUT", as_unsigned("timeout", timeout))
    return words


def cluster_slot_stats_order_by(
    metric: TEncodable,
    limit: Optional[int],
    order: Optional[Literal["ASC", "DESC"]],
) -> Words:
    words: Words = [CLUSTER_SLOT_STATS_ORDER_BY, "ORDERBY", metric]
    if limit is not None:
        words += ("LIMIT", as_unsigned("limit", limit))
    if order is not None:
        words.append(as_word("order", order, ("ASC", "DESC")))
    return words


def clusterscan(
    cursor: TEncodable,
    match: Optional[TEncodable],
    count: Optional[int],
    type: Optional[TEncodable],
    slot: Optional[int],
) -> Words:
    words: Words = [CLUSTERSCAN, cursor]
    if match is not None:
        words += ("MATCH", match)
    if count is not None:
        words += ("COUNT", as_unsigned("count", count))
    if type is not None:
        words += ("TYPE", type)
    if slot is not None:
        words += ("SLOT", as_unsigned("slot", slot))
    return words
