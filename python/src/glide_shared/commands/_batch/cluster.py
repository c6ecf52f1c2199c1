# @generated from protobuf/commands by codegen. Do not edit.
"""Cluster."""

from __future__ import annotations

from typing import List, Literal, Optional, Tuple, Union

from glide_shared.commands._appender import Appender, TBatch
from glide_shared.commands._builders import cluster as _builders
from glide_shared.commands._ids import (
    CLUSTER_ADDSLOTS,
    CLUSTER_ADDSLOTSRANGE,
    CLUSTER_BUMPEPOCH,
    CLUSTER_CANCELSLOTMIGRATIONS,
    CLUSTER_COUNT_FAILURE_REPORTS,
    CLUSTER_COUNTKEYSINSLOT,
    CLUSTER_DELSLOTS,
    CLUSTER_DELSLOTSRANGE,
    CLUSTER_FLUSHSLOTS,
    CLUSTER_FORGET,
    CLUSTER_GETKEYSINSLOT,
    CLUSTER_GETSLOTMIGRATIONS,
    CLUSTER_INFO,
    CLUSTER_KEYSLOT,
    CLUSTER_LINKS,
    CLUSTER_MIGRATESLOTS,
    CLUSTER_MYID,
    CLUSTER_MYSHARDID,
    CLUSTER_NODES,
    CLUSTER_REPLICAS,
    CLUSTER_REPLICATE,
    CLUSTER_REPLICATE_NO_ONE,
    CLUSTER_SAVECONFIG,
    CLUSTER_SET_CONFIG_EPOCH,
    CLUSTER_SHARDS,
    CLUSTER_SLAVES,
    CLUSTER_SLOT_STATS,
    CLUSTER_SLOTS,
    READONLY,
    READWRITE,
)
from glide_shared.commands._words import as_each, as_fields, as_integers, as_unsigned
from glide_shared.commands.core_options import FlushMode
from glide_shared.constants import TEncodable


class ClusterCommands(Appender):
    """Cluster."""

    def cluster_addslots(self: TBatch, slots: List[int]) -> TBatch:
        """Gives slots that no node has to this node.

        Its reply: always OK.
        """
        self._add(CLUSTER_ADDSLOTS, *as_integers("slots", slots))
        return self

    def cluster_addslotsrange(self: TBatch, ranges: List[Tuple[int, int]]) -> TBatch:
        """Gives ranges of slots that no node has to this node.

        Its reply: always OK.
        """
        self._add(
            CLUSTER_ADDSLOTSRANGE,
            *as_each("ranges", ranges, lambda item: as_fields("ranges", item, 2)),
        )
        return self

    def cluster_bumpepoch(self: TBatch) -> TBatch:
        """Raises the configuration epoch of the node, so that what it says of its slots counts more than what
        others say.

        Its reply: `BUMPED` and the new epoch, or `STILL` and the old one if that is the highest already.
        """
        self._add(CLUSTER_BUMPEPOCH)
        return self

    def cluster_cancelslotmigrations(self: TBatch) -> TBatch:
        """Ends all moves of slots away from this node that are under way.

        Its reply: always OK.
        """
        self._add(CLUSTER_CANCELSLOTMIGRATIONS)
        return self

    def cluster_count_failure_reports(self: TBatch, node: TEncodable) -> TBatch:
        """Counts the nodes that have lately told this one that a node fails.

        Its reply: the number of nodes.
        """
        self._add(CLUSTER_COUNT_FAILURE_REPORTS, node)
        return self

    def cluster_countkeysinslot(self: TBatch, slot: int) -> TBatch:
        """Counts the keys of a slot that this node has.

        Its reply: the number of keys; 0 if another node has the slot.
        """
        self._add(CLUSTER_COUNTKEYSINSLOT, as_unsigned("slot", slot))
        return self

    def cluster_delslots(self: TBatch, slots: List[int]) -> TBatch:
        """Makes this node forget who has some slots, itself or another.

        Its reply: always OK.
        """
        self._add(CLUSTER_DELSLOTS, *as_integers("slots", slots))
        return self

    def cluster_delslotsrange(self: TBatch, ranges: List[Tuple[int, int]]) -> TBatch:
        """Makes this node forget who has some ranges of slots, itself or another.

        Its reply: always OK.
        """
        self._add(
            CLUSTER_DELSLOTSRANGE,
            *as_each("ranges", ranges, lambda item: as_fields("ranges", item, 2)),
        )
        return self

    def cluster_failover(self: TBatch, mode: Optional[Literal["FORCE", "TAKEOVER"]] = None) -> TBatch:
        """Makes this replica the primary of its shard, and its primary a replica.

        Its reply: OK when it has begun; `ROLE` and `CLUSTER NODES` tell how it goes.
        """
        self._add(*_builders.cluster_failover(mode))
        return self

    def cluster_flushslot(self: TBatch, slot: int, flush_mode: Optional[FlushMode] = None) -> TBatch:
        """Deletes every key of a slot.

        Its reply: always OK.
        """
        self._add(*_builders.cluster_flushslot(slot, flush_mode))
        return self

    def cluster_flushslots(self: TBatch) -> TBatch:
        """Makes this node forget who has the slots.

        Its reply: always OK.
        """
        self._add(CLUSTER_FLUSHSLOTS)
        return self

    def cluster_forget(self: TBatch, node: TEncodable) -> TBatch:
        """Takes a node out of the cluster as this node sees it, and keeps it out for a minute.

        Its reply: always OK.
        """
        self._add(CLUSTER_FORGET, node)
        return self

    def cluster_getkeysinslot(self: TBatch, slot: int, count: int) -> TBatch:
        """Lists keys of a slot that this node has.

        Its reply: the keys.
        """
        self._add(CLUSTER_GETKEYSINSLOT, as_unsigned("slot", slot), as_unsigned("count", count))
        return self

    def cluster_getslotmigrations(self: TBatch) -> TBatch:
        """Lists the moves of slots from and to this node, those under way and the latest that are over.

        Its reply: for each move a `name`, whether this node gives the slots (`EXPORT`) or takes them
        (`IMPORT`), the slots, both nodes, when it began and was last heard of in seconds since the Unix
        epoch, its `state` with a `message`, and how much memory and data it still needs in bytes.
        """
        self._add(CLUSTER_GETSLOTMIGRATIONS)
        return self

    def cluster_info(self: TBatch) -> TBatch:
        """Describes the state of the cluster as this node sees it, in lines of `name:value`.

        Its reply: the lines.
        """
        self._add(CLUSTER_INFO)
        return self

    def cluster_keyslot(self: TBatch, key: TEncodable) -> TBatch:
        """Computes which slot a key belongs to.

        Its reply: the number of the slot.
        """
        self._add(CLUSTER_KEYSLOT, key)
        return self

    def cluster_links(self: TBatch) -> TBatch:
        """Lists the connections between this node and the others: two for each, one in either direction.

        Its reply: for each connection its `direction`, `to` or `from` the other `node`, when it was made in
        milliseconds since the Unix epoch, which `events` it waits for (`r` and `w`), and the size of what is
        kept to be sent, in bytes.
        """
        self._add(CLUSTER_LINKS)
        return self

    def cluster_meet(self: TBatch, ip: TEncodable, port: int, bus_port: Optional[int] = None) -> TBatch:
        """Makes this node and another one, and with it all the nodes that it knows, members of one cluster.

        Its reply: always OK; the meeting has only begun.
        """
        self._add(*_builders.cluster_meet(ip, port, bus_port))
        return self

    def cluster_migrateslots(
        self: TBatch,
        migrations: List[Tuple[List[Tuple[int, int]], TEncodable]],
    ) -> TBatch:
        """Moves slots with their keys from this node to others, while both serve clients.

        Its reply: always OK; the moves have only begun.
        """
        self._add(
            CLUSTER_MIGRATESLOTS,
            *as_each("migrations", migrations, lambda item: ("SLOTSRANGE", *as_each("migrations", item[0],
                lambda item: as_fields("migrations", item, 2)), "NODE", item[1])),
        )
        return self

    def cluster_myid(self: TBatch) -> TBatch:
        """Reads the id of this node.

        Its reply: the id, 40 hexadecimal digits.
        """
        self._add(CLUSTER_MYID)
        return self

    def cluster_myshardid(self: TBatch) -> TBatch:
        """Reads the id of this node's shard, which a primary and its replicas share.

        Its reply: the id, 40 hexadecimal digits.
        """
        self._add(CLUSTER_MYSHARDID)
        return self

    def cluster_nodes(self: TBatch) -> TBatch:
        """Describes the nodes of the cluster as this one sees them, one line each.

        Its reply: the lines: id, address, flags, id of the primary or `-`, times of the last ping and pong,
        epoch, state of the connection, slots.
        """
        self._add(CLUSTER_NODES)
        return self

    def cluster_replicas(self: TBatch, node: TEncodable) -> TBatch:
        """Describes the replicas of a primary, in the form of `CLUSTER NODES`.

        Its reply: A line for each replica.
        """
        self._add(CLUSTER_REPLICAS, node)
        return self

    def cluster_replicate(self: TBatch, node: TEncodable) -> TBatch:
        """Makes this node a replica of a primary.

        Its reply: always OK; the copying has only begun.
        """
        self._add(CLUSTER_REPLICATE, node)
        return self

    def cluster_replicate_no_one(self: TBatch) -> TBatch:
        """Makes this replica a primary without slots and without keys.

        Its reply: always OK.
        """
        self._add(CLUSTER_REPLICATE_NO_ONE, "NO", "ONE")
        return self

    def cluster_reset(self: TBatch, mode: Optional[Literal["HARD", "SOFT"]] = None) -> TBatch:
        """Makes this node forget all other nodes and its slots.

        Its reply: always OK.
        """
        self._add(*_builders.cluster_reset(mode))
        return self

    def cluster_saveconfig(self: TBatch) -> TBatch:
        """Writes what this node knows of the cluster to its file.

        Its reply: always OK.
        """
        self._add(CLUSTER_SAVECONFIG)
        return self

    def cluster_set_config_epoch(self: TBatch, epoch: int) -> TBatch:
        """Sets the configuration epoch of a node that knows no other nodes yet.

        Its reply: always OK.
        """
        self._add(CLUSTER_SET_CONFIG_EPOCH, as_unsigned("epoch", epoch))
        return self

    def cluster_setslot(
        self: TBatch,
        slot: int,
        state: Tuple[str, Union[int, TEncodable]],
        timeout: Optional[int] = None,
    ) -> TBatch:
        """Sets the state of a slot by hand, for moving it key by key.

        Its reply: always OK.
        """
        self._add(*_builders.cluster_setslot(slot, state, timeout))
        return self

    def cluster_shards(self: TBatch) -> TBatch:
        """Lists the shards of the cluster: primaries, replicas and slots.

        Its reply: for each shard its `slots`, as first and last of each range in one list, its `nodes` with
        what is known of them, and from server 9.1 on its `id`.
        """
        self._add(CLUSTER_SHARDS)
        return self

    def cluster_slaves(self: TBatch, node: TEncodable) -> TBatch:
        """Describes the replicas of a primary, in the form of `CLUSTER NODES`.

        Its reply: A line for each replica.
        """
        self._add(CLUSTER_SLAVES, node)
        return self

    def cluster_slot_stats(self: TBatch, start: int, end: int) -> TBatch:
        """Reads how the slots of this node are used, for a range of slots.

        Its reply: the slots of the range that this node has, each with its numbers, such as `key-count`; more
        of them if the setting `cluster-slot-stats-enabled` is on.
        """
        self._add(CLUSTER_SLOT_STATS, "SLOTSRANGE", as_unsigned("start", start), as_unsigned("end", end))
        return self

    def cluster_slot_stats_order_by(
        self: TBatch,
        metric: TEncodable,
        limit: Optional[int] = None,
        order: Optional[Literal["ASC", "DESC"]] = None,
    ) -> TBatch:
        """Reads how the slots of this node are used, in the order of one of the numbers.

        Its reply: the slots in that order, each with its numbers, such as `key-count`; more of them if the
        setting `cluster-slot-stats-enabled` is on.
        """
        self._add(*_builders.cluster_slot_stats_order_by(metric, limit, order))
        return self

    def cluster_slots(self: TBatch) -> TBatch:
        """Lists which nodes have which slots.

        Its reply: for each range its first and last slot, its primary, and its replicas.
        """
        self._add(CLUSTER_SLOTS)
        return self

    def clusterscan(
        self: TBatch,
        cursor: TEncodable,
        match: Optional[TEncodable] = None,
        count: Optional[int] = None,
        type: Optional[TEncodable] = None,
        slot: Optional[int] = None,
    ) -> TBatch:
        """Walks through the keys of the whole cluster, a step at a time, from node to node.

        Its reply: the cursor of the next step, which is `0` after the last one, and keys. A key that is there
        all the time is given at least once.
        """
        self._add(*_builders.clusterscan(cursor, match, count, type, slot))
        return self

    def readonly(self: TBatch) -> TBatch:
        """Lets a replica in a cluster answer reads of the connection.

        Its reply: always OK.
        """
        self._add(READONLY)
        return self

    def readwrite(self: TBatch) -> TBatch:
        """Ends the effect of `READONLY`.

        Its reply: always OK.
        """
        self._add(READWRITE)
        return self
