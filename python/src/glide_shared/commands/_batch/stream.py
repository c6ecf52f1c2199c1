# @generated from protobuf/commands by codegen. Do not edit.
"""Streams."""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Mapping, Optional, Tuple, Union

from glide_shared.commands._appender import Appender, TBatch
from glide_shared.commands._ids import (
    XACK,
    XDEL,
    XGROUP_CREATECONSUMER,
    XGROUP_DELCONSUMER,
    XGROUP_DESTROY,
    XINFO_CONSUMERS,
    XINFO_GROUPS,
    XINFO_STREAM,
    XLEN,
    XPENDING,
)
from glide_shared.commands._late import late
from glide_shared.commands._words import as_many
from glide_shared.constants import TEncodable

if TYPE_CHECKING:
    from glide_shared.commands._builders import stream as _builders
    from glide_shared.commands._by_hand import stream as _by_hand
    from glide_shared.commands.stream import (
        StreamAddOptions,
        StreamClaimOptions,
        StreamGroupOptions,
        StreamPendingOptions,
        StreamRangeBound,
        StreamReadGroupOptions,
        StreamReadOptions,
        StreamTrimOptions,
    )
else:
    _builders = late("glide_shared.commands._builders.stream")
    _by_hand = late("glide_shared.commands._by_hand.stream")


class StreamCommands(Appender):
    """Streams."""

    def xack(self: TBatch, key: TEncodable, group_name: TEncodable, ids: List[TEncodable]) -> TBatch:
        """Tells a consumer group that entries are done with, so that they are pending no longer.

        Its reply: how many entries were pending and are no longer.
        """
        self._add(XACK, key, group_name, *as_many("ids", ids))
        return self

    def xadd(
        self: TBatch,
        key: TEncodable,
        values: List[Tuple[TEncodable, TEncodable]],
        options: Optional[StreamAddOptions] = None,
    ) -> TBatch:
        """Appends an entry to a stream.

        Its reply: the id of the entry, or nothing if there is no stream and none was to be made.
        """
        self._add(*_by_hand.xadd(key, values, options))
        return self

    def xautoclaim(
        self: TBatch,
        key: TEncodable,
        group_name: TEncodable,
        consumer_name: TEncodable,
        min_idle_time_ms: int,
        start: TEncodable,
        count: Optional[int] = None,
    ) -> TBatch:
        """Takes pending entries over from consumers that were given them and have been silent since.

        Its reply: the id to go on from, `0-0` at the end; the entries that were taken, by id; and the ids of
        pending entries that were deleted from the stream. Servers before 7.0 do not give the last.
        """
        self._add(*_builders.xautoclaim(key, group_name, consumer_name, min_idle_time_ms, start, count))
        return self

    def xautoclaim_just_id(
        self: TBatch,
        key: TEncodable,
        group_name: TEncodable,
        consumer_name: TEncodable,
        min_idle_time_ms: int,
        start: TEncodable,
        count: Optional[int] = None,
    ) -> TBatch:
        """Takes pending entries over as `XAUTOCLAIM` does, but only tells their ids.

        Its reply: the id to go on from, `0-0` at the end; the ids of the entries that were taken; and the ids
        of pending entries that were deleted from the stream. Servers before 7.0 do not give the last.
        """
        self._add(
            *_builders.xautoclaim_just_id(key, group_name, consumer_name, min_idle_time_ms, start, count),
        )
        return self

    def xclaim(
        self: TBatch,
        key: TEncodable,
        group: TEncodable,
        consumer: TEncodable,
        min_idle_time_ms: int,
        ids: List[TEncodable],
        options: Optional[StreamClaimOptions] = None,
    ) -> TBatch:
        """Takes pending entries over from consumers that were given them and have been silent since.

        Its reply: the entries that were taken, by id.
        """
        self._add(*_builders.xclaim(key, group, consumer, min_idle_time_ms, ids, options))
        return self

    def xclaim_just_id(
        self: TBatch,
        key: TEncodable,
        group: TEncodable,
        consumer: TEncodable,
        min_idle_time_ms: int,
        ids: List[TEncodable],
        options: Optional[StreamClaimOptions] = None,
    ) -> TBatch:
        """Takes pending entries over as `XCLAIM` does, but only tells their ids.

        Its reply: the ids of the entries that were taken.
        """
        self._add(*_builders.xclaim_just_id(key, group, consumer, min_idle_time_ms, ids, options))
        return self

    def xdel(self: TBatch, key: TEncodable, ids: List[TEncodable]) -> TBatch:
        """Deletes entries of a stream.

        Its reply: how many entries there were.
        """
        self._add(XDEL, key, *as_many("ids", ids))
        return self

    def xgroup_create(
        self: TBatch,
        key: TEncodable,
        group_name: TEncodable,
        group_id: TEncodable,
        options: Optional[StreamGroupOptions] = None,
    ) -> TBatch:
        """Creates a consumer group, whose consumers share the entries of a stream.

        Its reply: always OK.
        """
        self._add(*_builders.xgroup_create(key, group_name, group_id, options))
        return self

    def xgroup_create_consumer(
        self: TBatch,
        key: TEncodable,
        group_name: TEncodable,
        consumer_name: TEncodable,
    ) -> TBatch:
        """Creates a consumer in a group.

        Its reply: whether there was none of that name.
        """
        self._add(XGROUP_CREATECONSUMER, key, group_name, consumer_name)
        return self

    def xgroup_del_consumer(
        self: TBatch,
        key: TEncodable,
        group_name: TEncodable,
        consumer_name: TEncodable,
    ) -> TBatch:
        """Deletes a consumer of a group.

        Its reply: how many entries were pending for the consumer.
        """
        self._add(XGROUP_DELCONSUMER, key, group_name, consumer_name)
        return self

    def xgroup_destroy(self: TBatch, key: TEncodable, group_name: TEncodable) -> TBatch:
        """Deletes a consumer group with its consumers and what was pending.

        Its reply: whether there was such a group.
        """
        self._add(XGROUP_DESTROY, key, group_name)
        return self

    def xgroup_set_id(
        self: TBatch,
        key: TEncodable,
        group_name: TEncodable,
        stream_id: TEncodable,
        entries_read_id: Optional[Union[str, int]] = None,
    ) -> TBatch:
        """Sets the id after which a consumer group goes on.

        Its reply: always OK.
        """
        self._add(*_by_hand.xgroup_set_id(key, group_name, stream_id, entries_read_id))
        return self

    def xinfo_consumers(self: TBatch, key: TEncodable, group_name: TEncodable) -> TBatch:
        """Describes the consumers of a group.

        Its reply: name, number of pending entries, and milliseconds since its last attempt (`idle`) and its
        last success (`inactive`, -1 without one) of each consumer.
        """
        self._add(XINFO_CONSUMERS, key, group_name)
        return self

    def xinfo_groups(self: TBatch, key: TEncodable) -> TBatch:
        """Describes the consumer groups of a stream.

        Its reply: name, numbers of consumers and of pending entries, the last delivered id, and since server
        7.0 how many entries were read and are still to be read (`lag`), of each group.
        """
        self._add(XINFO_GROUPS, key)
        return self

    def xinfo_stream(self: TBatch, key: TEncodable) -> TBatch:
        """Describes a stream.

        Its reply: among others its length, the number of groups, the last id that was given, and the first
        and the last entry, each as its id and a list of fields and values.
        """
        self._add(XINFO_STREAM, key)
        return self

    def xinfo_stream_full(self: TBatch, key: TEncodable, count: Optional[int] = None) -> TBatch:
        """Describes a stream with its entries and its groups, and these with their consumers and pending
        entries.

        Its reply: what the short form gives, but with `entries`, each as its id and a list of fields and
        values, and with `groups`.
        """
        self._add(*_builders.xinfo_stream_full(key, count))
        return self

    def xlen(self: TBatch, key: TEncodable) -> TBatch:
        """Counts the entries of a stream.

        Its reply: the number of entries; 0 if there is no stream.
        """
        self._add(XLEN, key)
        return self

    def xpending(self: TBatch, key: TEncodable, group_name: TEncodable) -> TBatch:
        """Sums up what is pending in a consumer group: entries that a consumer was given and that are not
        acknowledged.

        Its reply: how many entries are pending, the first and the last id of them, and each consumer with its
        number, as text. Nothing in place of the ids and the list if nothing is pending.
        """
        self._add(XPENDING, key, group_name)
        return self

    def xpending_range(
        self: TBatch,
        key: TEncodable,
        group_name: TEncodable,
        start: StreamRangeBound,
        end: StreamRangeBound,
        count: int,
        options: Optional[StreamPendingOptions] = None,
    ) -> TBatch:
        """Lists pending entries of a consumer group.

        Its reply: of each entry the id, the consumer that was given it, the milliseconds since, and how often
        it was delivered.
        """
        self._add(*_by_hand.xpending_range(key, group_name, start, end, count, options))
        return self

    def xrange(
        self: TBatch,
        key: TEncodable,
        start: StreamRangeBound,
        end: StreamRangeBound,
        count: Optional[int] = None,
    ) -> TBatch:
        """Reads a range of entries, from the oldest on.

        Its reply: the entries by id, each as a list of fields with their values. Nothing if the count is 0.
        """
        self._add(*_builders.xrange(key, start, end, count))
        return self

    def xread(
        self: TBatch,
        keys_and_ids: Mapping[TEncodable, TEncodable],
        options: Optional[StreamReadOptions] = None,
    ) -> TBatch:
        """Reads the entries of streams that come after given ids, and can wait for them.

        Its reply: the entries by stream and by id, each as a list of fields with their values. Nothing if
        there are none.
        """
        self._add(*_by_hand.xread(keys_and_ids, options))
        return self

    def xreadgroup(
        self: TBatch,
        keys_and_ids: Mapping[TEncodable, TEncodable],
        group_name: TEncodable,
        consumer_name: TEncodable,
        options: Optional[StreamReadGroupOptions] = None,
    ) -> TBatch:
        """Reads entries of streams as a consumer of a group: new ones, which are pending for the consumer
        from then on, or those that are pending for it.

        Its reply: the entries by stream and by id, each as a list of fields with their values, or nothing for
        a pending entry that was deleted. Nothing at all if there are no new entries.
        """
        self._add(*_by_hand.xreadgroup(keys_and_ids, group_name, consumer_name, options))
        return self

    def xrevrange(
        self: TBatch,
        key: TEncodable,
        end: StreamRangeBound,
        start: StreamRangeBound,
        count: Optional[int] = None,
    ) -> TBatch:
        """Reads a range of entries, from the newest on.

        Its reply: the entries by id, each as a list of fields with their values. Nothing if the count is 0.
        """
        self._add(*_builders.xrevrange(key, end, start, count))
        return self

    def xsetid(
        self: TBatch,
        key: TEncodable,
        last_id: TEncodable,
        entries_added: Optional[int] = None,
        max_deleted_id: Optional[TEncodable] = None,
    ) -> TBatch:
        """Sets the id that new entries of a stream must be greater than.

        Its reply: always OK.
        """
        self._add(*_builders.xsetid(key, last_id, entries_added, max_deleted_id))
        return self

    def xtrim(self: TBatch, key: TEncodable, options: StreamTrimOptions) -> TBatch:
        """Drops the oldest entries of a stream.

        Its reply: how many entries were dropped.
        """
        self._add(*_builders.xtrim(key, options))
        return self
