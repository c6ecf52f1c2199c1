# @generated from protobuf/commands by codegen. Do not edit.
"""Streams."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import List, Mapping, Optional, Tuple, Union

from glide_shared.commands._builders import stream as _builders
from glide_shared.commands._by_hand import stream as _by_hand
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
    XTRIM,
)
from glide_shared.commands._words import as_many, as_option
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
from glide_shared.constants import TOK, TEncodable, TXInfoStreamFullResponse, TXInfoStreamResponse
from glide_sync.sync_commands._runner import Runner


class StreamCommands(Runner):
    """Streams."""

    def xack(self, key: TEncodable, group_name: TEncodable, ids: List[TEncodable]) -> int:
        """Tells a consumer group that entries are done with, so that they are pending no longer.

        Args:
            key: The key of the stream.
            group_name: The name of the consumer group.
            ids: The ids of the entries.

        Returns:
            How many entries were pending and are no longer.

        Example:
            >>> client.xadd("jobs", [("do", "it")], StreamAddOptions(id="1-1"))
            b'1-1'
            >>> client.xgroup_create("jobs", "workers", "0")
            'OK'
            >>> client.xreadgroup({"jobs": ">"}, "workers", "ada")
            {b'jobs': {b'1-1': [[b'do', b'it']]}}
            >>> client.xack("jobs", "workers", ["1-1"])
            1
        """
        return self._run(XACK, key, group_name, *as_many("ids", ids))

    def xadd(
        self,
        key: TEncodable,
        values: List[Tuple[TEncodable, TEncodable]],
        options: Optional[StreamAddOptions] = None,
    ) -> Optional[bytes]:
        """Appends an entry to a stream.

        A key that does not exist gets a new stream.

        Args:
            key: The key of the stream.
            values: Names of fields with their values, in the order in which they are kept.
            options: The entry's id, whether to make a stream, and which old entries to drop.

        Returns:
            The id of the entry, or nothing if there is no stream and none was to be made.

        Raises:
            RequestError: `ERR` if the id is not greater than that of the last entry; `WRONGTYPE` if the key
            holds something other than a stream.

        Example:
            >>> client.xadd("temperatures", [("city", "Oslo"), ("degrees", "4")], StreamAddOptions(id="1-1"))
            b'1-1'
            >>> client.xadd("temperatures", [("city", "Rome")])
            b'1795255875000-0'  # for example
        """
        return self._run(*_by_hand.xadd(key, values, options))

    def xautoclaim(
        self,
        key: TEncodable,
        group_name: TEncodable,
        consumer_name: TEncodable,
        min_idle_time_ms: int,
        start: TEncodable,
        count: Optional[int] = None,
    ) -> List[Union[bytes, Mapping[bytes, List[List[bytes]]], List[bytes]]]:
        """Takes pending entries over from consumers that were given them and have been silent since.

        It goes through them in steps, as a scan does.

        Args:
            key: The key of the stream.
            group_name: The name of the consumer group.
            consumer_name: The consumer that takes them.
            min_idle_time_ms: How long nobody has been given an entry for it to be taken, in milliseconds.
            start: The id to go on from; `0-0` at first.
            count: How many entries to take at most; 100, if absent.

        Returns:
            The id to go on from, `0-0` at the end; the entries that were taken, by id; and the ids of pending
            entries that were deleted from the stream. Servers before 7.0 do not give the last.

        Raises:
            RequestError: `NOGROUP` if there is no such stream or group.

        Example:
            >>> client.xadd("jobs", [("do", "it")], StreamAddOptions(id="1-1"))
            b'1-1'
            >>> client.xgroup_create("jobs", "workers", "0")
            'OK'
            >>> client.xreadgroup({"jobs": ">"}, "workers", "ada")
            {b'jobs': {b'1-1': [[b'do', b'it']]}}
            >>> client.xautoclaim("jobs", "workers", "bob", 0, "0-0")
            [b'0-0', {b'1-1': [[b'do', b'it']]}, []]
        """
        return self._run(
            *_builders.xautoclaim(key, group_name, consumer_name, min_idle_time_ms, start, count),
        )

    def xautoclaim_just_id(
        self,
        key: TEncodable,
        group_name: TEncodable,
        consumer_name: TEncodable,
        min_idle_time_ms: int,
        start: TEncodable,
        count: Optional[int] = None,
    ) -> List[Union[bytes, List[bytes]]]:
        """Takes pending entries over as `XAUTOCLAIM` does, but only tells their ids.

        They do not count as delivered once more.

        Args:
            key: The key of the stream.
            group_name: The name of the consumer group.
            consumer_name: The consumer that takes them.
            min_idle_time_ms: How long nobody has been given an entry for it to be taken, in milliseconds.
            start: The id to go on from; `0-0` at first.
            count: How many entries to take at most; 100, if absent.

        Returns:
            The id to go on from, `0-0` at the end; the ids of the entries that were taken; and the ids of
            pending entries that were deleted from the stream. Servers before 7.0 do not give the last.

        Raises:
            RequestError: `NOGROUP` if there is no such stream or group.

        Example:
            >>> client.xgroup_create("jobs", "workers", "0", StreamGroupOptions(make_stream=True))
            'OK'
            >>> client.xautoclaim_just_id("jobs", "workers", "bob", 60000, "0-0", count=10)
            [b'0-0', [], []]
        """
        return self._run(
            *_builders.xautoclaim_just_id(key, group_name, consumer_name, min_idle_time_ms, start, count),
        )

    def xclaim(
        self,
        key: TEncodable,
        group: TEncodable,
        consumer: TEncodable,
        min_idle_time_ms: int,
        ids: List[TEncodable],
        options: Optional[StreamClaimOptions] = None,
    ) -> Mapping[bytes, List[List[bytes]]]:
        """Takes pending entries over from consumers that were given them and have been silent since.

        Args:
            key: The key of the stream.
            group: The name of the consumer group.
            consumer: The consumer that takes them.
            min_idle_time_ms: How long nobody has been given an entry for it to be taken, in milliseconds.
            ids: The ids of the entries.
            options: How the entries count as delivered from now on.

        Returns:
            The entries that were taken, by id.

        Raises:
            RequestError: `NOGROUP` if there is no such stream or group.

        Example:
            >>> client.xadd("jobs", [("do", "it")], StreamAddOptions(id="1-1"))
            b'1-1'
            >>> client.xgroup_create("jobs", "workers", "0")
            'OK'
            >>> client.xreadgroup({"jobs": ">"}, "workers", "ada")
            {b'jobs': {b'1-1': [[b'do', b'it']]}}
            >>> client.xclaim("jobs", "workers", "bob", 0, ["1-1"])
            {b'1-1': [[b'do', b'it']]}
        """
        return self._run(*_builders.xclaim(key, group, consumer, min_idle_time_ms, ids, options))

    def xclaim_just_id(
        self,
        key: TEncodable,
        group: TEncodable,
        consumer: TEncodable,
        min_idle_time_ms: int,
        ids: List[TEncodable],
        options: Optional[StreamClaimOptions] = None,
    ) -> List[bytes]:
        """Takes pending entries over as `XCLAIM` does, but only tells their ids.

        They do not count as delivered once more.

        Args:
            key: The key of the stream.
            group: The name of the consumer group.
            consumer: The consumer that takes them.
            min_idle_time_ms: How long nobody has been given an entry for it to be taken, in milliseconds.
            ids: The ids of the entries.
            options: How the entries count as delivered from now on.

        Returns:
            The ids of the entries that were taken.

        Raises:
            RequestError: `NOGROUP` if there is no such stream or group.

        Example:
            >>> client.xadd("jobs", [("do", "it")], StreamAddOptions(id="1-1"))
            b'1-1'
            >>> client.xgroup_create("jobs", "workers", "0")
            'OK'
            >>> client.xclaim_just_id("jobs", "workers", "bob", 0, ["1-1"], StreamClaimOptions(is_force=True))
            [b'1-1']
        """
        return self._run(*_builders.xclaim_just_id(key, group, consumer, min_idle_time_ms, ids, options))

    def xdel(self, key: TEncodable, ids: List[TEncodable]) -> int:
        """Deletes entries of a stream.

        Args:
            key: The key of the stream.
            ids: The ids of the entries.

        Returns:
            How many entries there were.

        Example:
            >>> client.xadd("temperatures", [("city", "Oslo")], StreamAddOptions(id="1-1"))
            b'1-1'
            >>> client.xdel("temperatures", ["1-1", "1-2"])
            1
        """
        return self._run(XDEL, key, *as_many("ids", ids))

    def xgroup_create(
        self,
        key: TEncodable,
        group_name: TEncodable,
        group_id: TEncodable,
        options: Optional[StreamGroupOptions] = None,
    ) -> TOK:
        """Creates a consumer group, whose consumers share the entries of a stream.

        Args:
            key: The key of the stream.
            group_name: The name of the consumer group.
            group_id: The id after which the group's entries begin: `0` for all, `$` for those that come from
                now on.
            options: Whether to make a stream, and how much the group counts as having read.

        Returns:
            Always OK.

        Raises:
            RequestError: `BUSYGROUP` if the group exists; `ERR` if the stream does not exist and is not to be
            made.

        Example:
            >>> client.xgroup_create("jobs", "workers", "0", StreamGroupOptions(make_stream=True))
            'OK'
        """
        return self._run(*_builders.xgroup_create(key, group_name, group_id, options))

    def xgroup_create_consumer(
        self,
        key: TEncodable,
        group_name: TEncodable,
        consumer_name: TEncodable,
    ) -> bool:
        """Creates a consumer in a group.

        Reading creates one as well.

        Args:
            key: The key of the stream.
            group_name: The name of the consumer group.
            consumer_name: The name of the consumer.

        Returns:
            Whether there was none of that name.

        Raises:
            RequestError: `NOGROUP` if there is no such group; `ERR` if there is no stream.

        Example:
            >>> client.xgroup_create("jobs", "workers", "0", StreamGroupOptions(make_stream=True))
            'OK'
            >>> client.xgroup_create_consumer("jobs", "workers", "ada")
            True
        """
        return self._run(XGROUP_CREATECONSUMER, key, group_name, consumer_name)

    def xgroup_del_consumer(self, key: TEncodable, group_name: TEncodable, consumer_name: TEncodable) -> int:
        """Deletes a consumer of a group.

        What was pending for it is pending no longer, so claim it before.

        Args:
            key: The key of the stream.
            group_name: The name of the consumer group.
            consumer_name: The name of the consumer.

        Returns:
            How many entries were pending for the consumer.

        Raises:
            RequestError: `NOGROUP` if there is no such group; `ERR` if there is no stream.

        Example:
            >>> client.xgroup_create("jobs", "workers", "0", StreamGroupOptions(make_stream=True))
            'OK'
            >>> client.xgroup_del_consumer("jobs", "workers", "ada")
            0
        """
        return self._run(XGROUP_DELCONSUMER, key, group_name, consumer_name)

    def xgroup_destroy(self, key: TEncodable, group_name: TEncodable) -> bool:
        """Deletes a consumer group with its consumers and what was pending.

        Args:
            key: The key of the stream.
            group_name: The name of the consumer group.

        Returns:
            Whether there was such a group.

        Raises:
            RequestError: `ERR` if there is no stream.

        Example:
            >>> client.xgroup_create("jobs", "workers", "0", StreamGroupOptions(make_stream=True))
            'OK'
            >>> client.xgroup_destroy("jobs", "workers")
            True
        """
        return self._run(XGROUP_DESTROY, key, group_name)

    def xgroup_set_id(
        self,
        key: TEncodable,
        group_name: TEncodable,
        stream_id: TEncodable,
        entries_read: Optional[int] = None,
    ) -> TOK:
        """Sets the id after which a consumer group goes on.

        Args:
            key: The key of the stream.
            group_name: The name of the consumer group.
            stream_id: The id of the last entry that counts as delivered: `0` to begin again, `$` for the last
                one.
            entries_read: How many entries the group counts as having read, from which its lag is worked out.
                Needs server 7.0.

        Returns:
            Always OK.

        Raises:
            RequestError: `NOGROUP` if there is no such group; `ERR` if there is no stream.

        Example:
            >>> client.xgroup_create("jobs", "workers", "$", StreamGroupOptions(make_stream=True))
            'OK'
            >>> client.xgroup_set_id("jobs", "workers", "0")
            'OK'
        """
        return self._run(*_builders.xgroup_set_id(key, group_name, stream_id, entries_read))

    def xinfo_consumers(
        self,
        key: TEncodable,
        group_name: TEncodable,
    ) -> List[Mapping[bytes, Union[bytes, int]]]:
        """Describes the consumers of a group.

        Args:
            key: The key of the stream.
            group_name: The name of the consumer group.

        Returns:
            Name, number of pending entries, and milliseconds since its last attempt (`idle`) and its last
            success (`inactive`, -1 without one) of each consumer.

        Raises:
            RequestError: `NOGROUP` if there is no such group; `ERR` if there is no stream.

        Example:
            >>> client.xgroup_create("jobs", "workers", "0", StreamGroupOptions(make_stream=True))
            'OK'
            >>> client.xgroup_create_consumer("jobs", "workers", "ada")
            True
            >>> client.xinfo_consumers("jobs", "workers")
            [{b'name': b'ada', b'pending': 0, b'idle': 1, b'inactive': -1}]  # for example
        """
        return self._run(XINFO_CONSUMERS, key, group_name)

    def xinfo_groups(self, key: TEncodable) -> List[Mapping[bytes, Union[bytes, int, None]]]:
        """Describes the consumer groups of a stream.

        Args:
            key: The key of the stream.

        Returns:
            Name, numbers of consumers and of pending entries, the last delivered id, and since server 7.0 how
            many entries were read and are still to be read (`lag`), of each group.

        Raises:
            RequestError: `ERR` if there is no stream.

        Example:
            >>> client.xgroup_create("jobs", "workers", "0", StreamGroupOptions(make_stream=True))
            'OK'
            >>> client.xinfo_groups("jobs")
            [{b'name': b'workers', b'consumers': 0, b'pending': 0, b'last-delivered-id': b'0-0',
            b'entries-read': None, b'lag': 0}]
        """
        return self._run(XINFO_GROUPS, key)

    def xinfo_stream(self, key: TEncodable) -> TXInfoStreamResponse:
        """Describes a stream.

        Args:
            key: The key of the stream.

        Returns:
            Among others its length, the number of groups, the last id that was given, and the first and the
            last entry, each as its id and a list of fields and values.

        Raises:
            RequestError: `ERR` if there is no stream.

        Example:
            >>> client.xadd("temperatures", [("city", "Oslo")], StreamAddOptions(id="1-1"))
            b'1-1'
            >>> client.xinfo_stream("temperatures")
            {b'length': 1, b'radix-tree-keys': 1, b'radix-tree-nodes': 2, b'last-generated-id': b'1-1',
            b'max-deleted-entry-id': b'0-0', b'entries-added': 1, b'recorded-first-entry-id': b'1-1',
            b'groups': 0, b'first-entry': [b'1-1', [b'city', b'Oslo']], b'last-entry': [b'1-1', [b'city',
            b'Oslo']]}
        """
        return self._run(XINFO_STREAM, key)

    def xinfo_stream_full(self, key: TEncodable, count: Optional[int] = None) -> TXInfoStreamFullResponse:
        """Describes a stream with its entries and its groups, and these with their consumers and pending
        entries.

        Args:
            key: The key of the stream.
            count: How many entries, and how many pending ones of each group and consumer, to give at most; 10
                if absent, 0 for all.

        Returns:
            What the short form gives, but with `entries`, each as its id and a list of fields and values, and
            with `groups`.

        Raises:
            RequestError: `ERR` if there is no stream.

        Example:
            >>> client.xadd("temperatures", [("city", "Oslo")], StreamAddOptions(id="1-1"))
            b'1-1'
            >>> client.xinfo_stream_full("temperatures")
            {b'length': 1, b'radix-tree-keys': 1, b'radix-tree-nodes': 2, b'last-generated-id': b'1-1',
            b'max-deleted-entry-id': b'0-0', b'entries-added': 1, b'recorded-first-entry-id': b'1-1',
            b'entries': [[b'1-1', [b'city', b'Oslo']]], b'groups': []}
        """
        return self._run(*_builders.xinfo_stream_full(key, count))

    def xlen(self, key: TEncodable) -> int:
        """Counts the entries of a stream.

        Args:
            key: The key of the stream.

        Returns:
            The number of entries; 0 if there is no stream.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a stream.

        Example:
            >>> client.xlen("temperatures")
            0
        """
        return self._run(XLEN, key)

    def xpending(
        self,
        key: TEncodable,
        group_name: TEncodable,
    ) -> List[Union[int, bytes, List[List[bytes]], None]]:
        """Sums up what is pending in a consumer group: entries that a consumer was given and that are not
        acknowledged.

        Args:
            key: The key of the stream.
            group_name: The name of the consumer group.

        Returns:
            How many entries are pending, the first and the last id of them, and each consumer with its
            number, as text. Nothing in place of the ids and the list if nothing is pending.

        Raises:
            RequestError: `NOGROUP` if there is no such stream or group.

        Example:
            >>> client.xgroup_create("jobs", "workers", "0", StreamGroupOptions(make_stream=True))
            'OK'
            >>> client.xpending("jobs", "workers")
            [0, None, None, None]
        """
        return self._run(XPENDING, key, group_name)

    def xpending_range(
        self,
        key: TEncodable,
        group_name: TEncodable,
        start: StreamRangeBound,
        end: StreamRangeBound,
        count: int,
        options: Optional[StreamPendingOptions] = None,
    ) -> List[List[Union[bytes, int]]]:
        """Lists pending entries of a consumer group.

        Args:
            key: The key of the stream.
            group_name: The name of the consumer group.
            start: The first id.
            end: The last id.
            count: How many entries to give at most.
            options: Which entries to list.

        Returns:
            Of each entry the id, the consumer that was given it, the milliseconds since, and how often it was
            delivered.

        Raises:
            RequestError: `NOGROUP` if there is no such stream or group.

        Example:
            >>> client.xgroup_create("jobs", "workers", "0", StreamGroupOptions(make_stream=True))
            'OK'
            >>> client.xpending_range("jobs", "workers", MinId(), MaxId(), 10)
            []
        """
        return self._run(*_by_hand.xpending_range(key, group_name, start, end, count, options))

    def xrange(
        self,
        key: TEncodable,
        start: StreamRangeBound,
        end: StreamRangeBound,
        count: Optional[int] = None,
    ) -> Optional[Mapping[bytes, List[List[bytes]]]]:
        """Reads a range of entries, from the oldest on.

        Args:
            key: The key of the stream.
            start: The first id.
            end: The last id.
            count: How many entries to give at most.

        Returns:
            The entries by id, each as a list of fields with their values. Nothing if the count is 0.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a stream.

        Example:
            >>> client.xadd("temperatures", [("city", "Oslo")], StreamAddOptions(id="1-1"))
            b'1-1'
            >>> client.xrange("temperatures", MinId(), MaxId())
            {b'1-1': [[b'city', b'Oslo']]}
        """
        return self._run(*_builders.xrange(key, start, end, count))

    def xread(
        self,
        keys_and_ids: Mapping[TEncodable, TEncodable],
        options: Optional[StreamReadOptions] = None,
    ) -> Optional[Mapping[bytes, Mapping[bytes, List[List[bytes]]]]]:
        """Reads the entries of streams that come after given ids, and can wait for them.

        Args:
            keys_and_ids: The keys of the streams, each with the id after which to read; `$` for the last one
                there is.
            options: How many entries to give, and how long to wait for some.

        Returns:
            The entries by stream and by id, each as a list of fields with their values. Nothing if there are
            none.

        Raises:
            RequestError: `WRONGTYPE` if a key holds something other than a stream.

        Example:
            >>> client.xadd("temperatures", [("city", "Oslo")], StreamAddOptions(id="1-1"))
            b'1-1'
            >>> client.xread({"temperatures": "0"})
            {b'temperatures': {b'1-1': [[b'city', b'Oslo']]}}
        """
        return self._run(*_by_hand.xread(keys_and_ids, options))

    def xreadgroup(
        self,
        keys_and_ids: Mapping[TEncodable, TEncodable],
        group_name: TEncodable,
        consumer_name: TEncodable,
        options: Optional[StreamReadGroupOptions] = None,
    ) -> Optional[Mapping[bytes, Mapping[bytes, Optional[List[List[bytes]]]]]]:
        """Reads entries of streams as a consumer of a group: new ones, which are pending for the consumer
        from then on, or those that are pending for it.

        Args:
            keys_and_ids: The keys of the streams, each with `>` for new entries, or the id after which to
                read the consumer's pending ones.
            group_name: The name of the consumer group.
            consumer_name: The name of the consumer.
            options: How many entries to give, how long to wait for some, and whether they count as
                acknowledged.

        Returns:
            The entries by stream and by id, each as a list of fields with their values, or nothing for a
            pending entry that was deleted. Nothing at all if there are no new entries.

        Raises:
            RequestError: `NOGROUP` if there is no such stream or group.

        Example:
            >>> client.xadd("jobs", [("do", "it")], StreamAddOptions(id="1-1"))
            b'1-1'
            >>> client.xgroup_create("jobs", "workers", "0")
            'OK'
            >>> client.xreadgroup({"jobs": ">"}, "workers", "ada")
            {b'jobs': {b'1-1': [[b'do', b'it']]}}
        """
        return self._run(*_by_hand.xreadgroup(keys_and_ids, group_name, consumer_name, options))

    def xrevrange(
        self,
        key: TEncodable,
        end: StreamRangeBound,
        start: StreamRangeBound,
        count: Optional[int] = None,
    ) -> Optional[Mapping[bytes, List[List[bytes]]]]:
        """Reads a range of entries, from the newest on.

        Args:
            key: The key of the stream.
            end: The last id.
            start: The first id.
            count: How many entries to give at most.

        Returns:
            The entries by id, each as a list of fields with their values. Nothing if the count is 0.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a stream.

        Example:
            >>> client.xadd("temperatures", [("city", "Oslo")], StreamAddOptions(id="1-1"))
            b'1-1'
            >>> client.xrevrange("temperatures", MaxId(), MinId(), count=1)
            {b'1-1': [[b'city', b'Oslo']]}
        """
        return self._run(*_builders.xrevrange(key, end, start, count))

    def xsetid(
        self,
        key: TEncodable,
        last_id: TEncodable,
        entries_added: Optional[int] = None,
        max_deleted_id: Optional[TEncodable] = None,
    ) -> TOK:
        """Sets the id that new entries of a stream must be greater than.

        Servers tell it their replicas; programs seldom need it.

        Args:
            key: The key of the stream.
            last_id: The id; not less than that of the last entry.
            entries_added: How many entries count as having been added. Needs server 7.0, and
                `max_deleted_id`.
            max_deleted_id: The greatest id of an entry that was deleted. Needs server 7.0, and
                `entries_added`.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if there is no stream, or the id is less than that of the last entry.

        Example:
            >>> client.xadd("temperatures", [("city", "Oslo")], StreamAddOptions(id="1-1"))
            b'1-1'
            >>> client.xsetid("temperatures", "5-0")
            'OK'
        """
        return self._run(*_builders.xsetid(key, last_id, entries_added, max_deleted_id))

    def xtrim(self, key: TEncodable, options: StreamTrimOptions) -> int:
        """Drops the oldest entries of a stream.

        Args:
            key: The key of the stream.
            options: Which entries to drop. `MINID` and `LIMIT` need server 6.2.

        Returns:
            How many entries were dropped.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a stream.

        Example:
            >>> client.xadd("temperatures", [("city", "Oslo")], StreamAddOptions(id="1-1"))
            b'1-1'
            >>> client.xtrim("temperatures", TrimByMaxLen(exact=True, threshold=0))
            1
        """
        return self._run(XTRIM, key, *as_option("options", options, StreamTrimOptions))
