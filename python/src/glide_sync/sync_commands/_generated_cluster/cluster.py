# @generated from protobuf/commands by codegen. Do not edit.
"""Cluster."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, List, Literal, Mapping, Optional, Tuple, Union

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
from glide_shared.commands._late import late
from glide_shared.commands._words import as_each, as_fields, as_integers, as_unsigned
from glide_shared.constants import TOK, TClusterResponse, TEncodable, TResult
from glide_shared.routes import Route
from glide_sync.sync_commands._runner import RoutingRunner

if TYPE_CHECKING:
    from glide_shared.commands._builders import cluster as _builders
    from glide_shared.commands.core_options import FlushMode
else:
    _builders = late("glide_shared.commands._builders.cluster")


class ClusterClusterCommands(RoutingRunner):
    """Cluster, as a cluster has them."""

    def cluster_addslots(self, slots: List[int], route: Optional[Route] = None) -> TOK:
        """Gives slots that no node has to this node.

        Args:
            slots: The numbers of the slots, from 0 to 16383.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if a node has one of them already.
        """
        return self._run_on(route, CLUSTER_ADDSLOTS, *as_integers("slots", slots))

    def cluster_addslotsrange(self, ranges: List[Tuple[int, int]], route: Optional[Route] = None) -> TOK:
        """Gives ranges of slots that no node has to this node.

        Args:
            ranges: First and last slot of each range.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if a node has one of the slots already.
        """
        return self._run_on(
            route,
            CLUSTER_ADDSLOTSRANGE,
            *as_each("ranges", ranges, lambda item: as_fields("ranges", item, 2)),
        )

    def cluster_bumpepoch(self, route: Optional[Route] = None) -> TClusterResponse[bytes]:
        """Raises the configuration epoch of the node, so that what it says of its slots counts more than what
        others say.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            `BUMPED` and the new epoch, or `STILL` and the old one if that is the highest already. With a
            route to several nodes, a dict of what each of them answered, by its address.
        """
        return self._run_on(route, CLUSTER_BUMPEPOCH)

    def cluster_cancelslotmigrations(self, route: Optional[Route] = None) -> TOK:
        """Ends all moves of slots away from this node that are under way.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if there are none.
        """
        return self._run_on(route, CLUSTER_CANCELSLOTMIGRATIONS)

    def cluster_count_failure_reports(
        self,
        node: TEncodable,
        route: Optional[Route] = None,
    ) -> TClusterResponse[int]:
        """Counts the nodes that have lately told this one that a node fails.

        Args:
            node: The id of the node, as in `CLUSTER NODES`.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            The number of nodes. With a route to several nodes, a dict of what each of them answered, by its
            address.

        Raises:
            RequestError: `ERR` if the node is not known.
        """
        return self._run_on(route, CLUSTER_COUNT_FAILURE_REPORTS, node)

    def cluster_countkeysinslot(self, slot: int, route: Optional[Route] = None) -> TClusterResponse[int]:
        """Counts the keys of a slot that this node has.

        Args:
            slot: The number of the slot, from 0 to 16383.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            The number of keys; 0 if another node has the slot. With a route to several nodes, a dict of what
            each of them answered, by its address.

        Raises:
            RequestError: `ERR` if there is no such slot.
        """
        return self._run_on(route, CLUSTER_COUNTKEYSINSLOT, as_unsigned("slot", slot))

    def cluster_delslots(self, slots: List[int], route: Optional[Route] = None) -> TOK:
        """Makes this node forget who has some slots, itself or another.

        Args:
            slots: The numbers of the slots, from 0 to 16383.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if one of them is not given to any node.
        """
        return self._run_on(route, CLUSTER_DELSLOTS, *as_integers("slots", slots))

    def cluster_delslotsrange(self, ranges: List[Tuple[int, int]], route: Optional[Route] = None) -> TOK:
        """Makes this node forget who has some ranges of slots, itself or another.

        Args:
            ranges: First and last slot of each range.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if one of the slots is not given to any node.
        """
        return self._run_on(
            route,
            CLUSTER_DELSLOTSRANGE,
            *as_each("ranges", ranges, lambda item: as_fields("ranges", item, 2)),
        )

    def cluster_failover(
        self,
        mode: Optional[Literal["FORCE", "TAKEOVER"]] = None,
        route: Optional[Route] = None,
    ) -> TOK:
        """Makes this replica the primary of its shard, and its primary a replica.

        Args:
            mode: How to go about it; in agreement with the primary, so that nothing is lost, if absent.
                `FORCE`: Without the primary, but with the votes of the other ones.
                `TAKEOVER`: Without anybody's consent.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            OK when it has begun; `ROLE` and `CLUSTER NODES` tell how it goes.

        Raises:
            RequestError: `ERR` if this node is no replica, or if its primary cannot be reached and nothing
            forces the change.
        """
        return self._run_on(route, *_builders.cluster_failover(mode))

    def cluster_flushslot(
        self,
        slot: int,
        flush_mode: Optional[FlushMode] = None,
        route: Optional[Route] = None,
    ) -> TOK:
        """Deletes every key of a slot.

        Args:
            slot: The number of the slot, from 0 to 16383.
            flush_mode: When to free the memory; without it the server's `lazyfree-lazy-user-flush` decides.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if there is no such slot.
        """
        return self._run_on(route, *_builders.cluster_flushslot(slot, flush_mode))

    def cluster_flushslots(self, route: Optional[Route] = None) -> TOK:
        """Makes this node forget who has the slots.

        It must have no keys.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if the node has keys.
        """
        return self._run_on(route, CLUSTER_FLUSHSLOTS)

    def cluster_forget(self, node: TEncodable, route: Optional[Route] = None) -> TOK:
        """Takes a node out of the cluster as this node sees it, and keeps it out for a minute.

        All nodes have to be told so.

        Args:
            node: The id of the node, as in `CLUSTER NODES`.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if the node is not known, if it is this one, or if it is this one's primary.
        """
        return self._run_on(route, CLUSTER_FORGET, node)

    def cluster_getkeysinslot(
        self,
        slot: int,
        count: int,
        route: Optional[Route] = None,
    ) -> TClusterResponse[List[bytes]]:
        """Lists keys of a slot that this node has.

        Args:
            slot: The number of the slot, from 0 to 16383.
            count: The largest number of keys.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            The keys. With a route to several nodes, a dict of what each of them answered, by its address.

        Raises:
            RequestError: `ERR` if there is no such slot.
        """
        return self._run_on(
            route,
            CLUSTER_GETKEYSINSLOT,
            as_unsigned("slot", slot),
            as_unsigned("count", count),
        )

    def cluster_getslotmigrations(
        self,
        route: Optional[Route] = None,
    ) -> TClusterResponse[List[Mapping[bytes, TResult]]]:
        """Lists the moves of slots from and to this node, those under way and the latest that are over.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            For each move a `name`, whether this node gives the slots (`EXPORT`) or takes them (`IMPORT`), the
            slots, both nodes, when it began and was last heard of in seconds since the Unix epoch, its
            `state` with a `message`, and how much memory and data it still needs in bytes. With a route to
            several nodes, a dict of what each of them answered, by its address.
        """
        return self._run_on(route, CLUSTER_GETSLOTMIGRATIONS)

    def cluster_info(self, route: Optional[Route] = None) -> TClusterResponse[bytes]:
        """Describes the state of the cluster as this node sees it, in lines of `name:value`.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            The lines. With a route to several nodes, a dict of what each of them answered, by its address.
        """
        return self._run_on(route, CLUSTER_INFO)

    def cluster_keyslot(self, key: TEncodable, route: Optional[Route] = None) -> TClusterResponse[int]:
        """Computes which slot a key belongs to.

        Args:
            key: The key, which need not exist.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            The number of the slot. With a route to several nodes, a dict of what each of them answered, by
            its address.
        """
        return self._run_on(route, CLUSTER_KEYSLOT, key)

    def cluster_links(
        self,
        route: Optional[Route] = None,
    ) -> TClusterResponse[List[Mapping[bytes, TResult]]]:
        """Lists the connections between this node and the others: two for each, one in either direction.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            For each connection its `direction`, `to` or `from` the other `node`, when it was made in
            milliseconds since the Unix epoch, which `events` it waits for (`r` and `w`), and the size of what
            is kept to be sent, in bytes. With a route to several nodes, a dict of what each of them answered,
            by its address.
        """
        return self._run_on(route, CLUSTER_LINKS)

    def cluster_meet(
        self,
        ip: TEncodable,
        port: int,
        bus_port: Optional[int] = None,
        route: Optional[Route] = None,
    ) -> TOK:
        """Makes this node and another one, and with it all the nodes that it knows, members of one cluster.

        Args:
            ip: The address of the other node, in numbers.
            port: The port of the other node.
            bus_port: The port on which it talks with other nodes; 10000 more than the other port if absent.
                Needs server 4.0.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            Always OK; the meeting has only begun.

        Raises:
            RequestError: `ERR` if the address is none.
        """
        return self._run_on(route, *_builders.cluster_meet(ip, port, bus_port))

    def cluster_migrateslots(
        self,
        migrations: List[Tuple[List[Tuple[int, int]], TEncodable]],
        route: Optional[Route] = None,
    ) -> TOK:
        """Moves slots with their keys from this node to others, while both serve clients.

        `CLUSTER GETSLOTMIGRATIONS` tells how it goes.

        Args:
            migrations: The moves: first and last slot of each range, and the id of the node that gets them.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            Always OK; the moves have only begun.

        Raises:
            RequestError: `ERR` if this node has not all of the slots, or if one of them moves already.
        """
        return self._run_on(
            route,
            CLUSTER_MIGRATESLOTS,
            *as_each("migrations", migrations, lambda item: ("SLOTSRANGE", *as_each("migrations", item[0],
                lambda item: as_fields("migrations", item, 2)), "NODE", item[1])),
        )

    def cluster_myid(self, route: Optional[Route] = None) -> TClusterResponse[bytes]:
        """Reads the id of this node.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            The id, 40 hexadecimal digits. With a route to several nodes, a dict of what each of them
            answered, by its address.
        """
        return self._run_on(route, CLUSTER_MYID)

    def cluster_myshardid(self, route: Optional[Route] = None) -> TClusterResponse[bytes]:
        """Reads the id of this node's shard, which a primary and its replicas share.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            The id, 40 hexadecimal digits. With a route to several nodes, a dict of what each of them
            answered, by its address.
        """
        return self._run_on(route, CLUSTER_MYSHARDID)

    def cluster_nodes(self, route: Optional[Route] = None) -> TClusterResponse[bytes]:
        """Describes the nodes of the cluster as this one sees them, one line each.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            The lines: id, address, flags, id of the primary or `-`, times of the last ping and pong, epoch,
            state of the connection, slots. With a route to several nodes, a dict of what each of them
            answered, by its address.
        """
        return self._run_on(route, CLUSTER_NODES)

    def cluster_replicas(
        self,
        node: TEncodable,
        route: Optional[Route] = None,
    ) -> TClusterResponse[List[bytes]]:
        """Describes the replicas of a primary, in the form of `CLUSTER NODES`.

        Args:
            node: The id of the node, as in `CLUSTER NODES`.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            A line for each replica. With a route to several nodes, a dict of what each of them answered, by
            its address.

        Raises:
            RequestError: `ERR` if the node is not known or no primary.
        """
        return self._run_on(route, CLUSTER_REPLICAS, node)

    def cluster_replicate(self, node: TEncodable, route: Optional[Route] = None) -> TOK:
        """Makes this node a replica of a primary.

        Args:
            node: The id of the node, as in `CLUSTER NODES`.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            Always OK; the copying has only begun.

        Raises:
            RequestError: `ERR` if the node is not known or no primary, or if this node is a primary with
            slots.
        """
        return self._run_on(route, CLUSTER_REPLICATE, node)

    def cluster_replicate_no_one(self, route: Optional[Route] = None) -> TOK:
        """Makes this replica a primary without slots and without keys.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            Always OK.
        """
        return self._run_on(route, CLUSTER_REPLICATE_NO_ONE, "NO", "ONE")

    def cluster_reset(
        self,
        mode: Optional[Literal["HARD", "SOFT"]] = None,
        route: Optional[Route] = None,
    ) -> TOK:
        """Makes this node forget all other nodes and its slots.

        A replica becomes an empty primary.

        Args:
            mode: How much to forget; `SOFT` if absent.
                `HARD`: Its id and its epochs, too.
                `SOFT`: Nothing more than that.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if this is a primary that has keys.
        """
        return self._run_on(route, *_builders.cluster_reset(mode))

    def cluster_saveconfig(self, route: Optional[Route] = None) -> TOK:
        """Writes what this node knows of the cluster to its file.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if the file cannot be written.
        """
        return self._run_on(route, CLUSTER_SAVECONFIG)

    def cluster_set_config_epoch(self, epoch: int, route: Optional[Route] = None) -> TOK:
        """Sets the configuration epoch of a node that knows no other nodes yet.

        Args:
            epoch: The epoch, different from that of any other node.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if the node has an epoch or knows other nodes.
        """
        return self._run_on(route, CLUSTER_SET_CONFIG_EPOCH, as_unsigned("epoch", epoch))

    def cluster_setslot(
        self,
        slot: int,
        state: Tuple[str, Union[int, TEncodable]],
        timeout: Optional[int] = None,
        route: Optional[Route] = None,
    ) -> TOK:
        """Sets the state of a slot by hand, for moving it key by key.

        Args:
            slot: The number of the slot, from 0 to 16383.
            state: The new state.
                `IMPORTING`: This node takes the slot from the one with this id.
                `MIGRATING`: This node gives the slot to the one with this id.
                `NODE`: The node with this id has the slot.
                `STABLE`: The slot moves no more.
            timeout: How long to wait for the replicas of this node to learn of it, in milliseconds. Needs
                server 8.0.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            Always OK.

        Raises:
            RequestError: `ERR` if the node is not known, or if the state does not fit what this node knows.
        """
        return self._run_on(route, *_builders.cluster_setslot(slot, state, timeout))

    def cluster_shards(
        self,
        route: Optional[Route] = None,
    ) -> TClusterResponse[List[Mapping[bytes, TResult]]]:
        """Lists the shards of the cluster: primaries, replicas and slots.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            For each shard its `slots`, as first and last of each range in one list, its `nodes` with what is
            known of them, and from server 9.1 on its `id`. With a route to several nodes, a dict of what each
            of them answered, by its address.
        """
        return self._run_on(route, CLUSTER_SHARDS)

    def cluster_slaves(
        self,
        node: TEncodable,
        route: Optional[Route] = None,
    ) -> TClusterResponse[List[bytes]]:
        """Describes the replicas of a primary, in the form of `CLUSTER NODES`.

        `CLUSTER REPLICAS` is its name since server 5.0.

        Args:
            node: The id of the node, as in `CLUSTER NODES`.
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            A line for each replica. With a route to several nodes, a dict of what each of them answered, by
            its address.

        Raises:
            RequestError: `ERR` if the node is not known or no primary.
        """
        return self._run_on(route, CLUSTER_SLAVES, node)

    def cluster_slot_stats(
        self,
        start: int,
        end: int,
        route: Optional[Route] = None,
    ) -> List[List[Union[int, Dict[bytes, int]]]]:
        """Reads how the slots of this node are used, for a range of slots.

        Args:
            start: The first slot.
            end: The last slot.
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            The slots of the range that this node has, each with its numbers, such as `key-count`; more of
            them if the setting `cluster-slot-stats-enabled` is on.

        Raises:
            RequestError: `ERR` if the range is none.
        """
        return self._run_on(
            route,
            CLUSTER_SLOT_STATS,
            "SLOTSRANGE",
            as_unsigned("start", start),
            as_unsigned("end", end),
        )

    def cluster_slot_stats_order_by(
        self,
        metric: TEncodable,
        limit: Optional[int] = None,
        order: Optional[Literal["ASC", "DESC"]] = None,
        route: Optional[Route] = None,
    ) -> List[List[Union[int, Dict[bytes, int]]]]:
        """Reads how the slots of this node are used, in the order of one of the numbers.

        Args:
            metric: The number to sort by: `key-count`, or if the setting `cluster-slot-stats-enabled` is on
                also `cpu-usec`, `network-bytes-in` or `network-bytes-out`.
            limit: The largest number of slots.
            order: The direction; the largest first if absent.
                `ASC`: The smallest first.
                `DESC`: The largest first.
            route: Which nodes of the cluster run it; all primaries if left out.

        Returns:
            The slots in that order, each with its numbers, such as `key-count`; more of them if the setting
            `cluster-slot-stats-enabled` is on.

        Raises:
            RequestError: `ERR` if there is no such number.
        """
        return self._run_on(route, *_builders.cluster_slot_stats_order_by(metric, limit, order))

    def cluster_slots(
        self,
        route: Optional[Route] = None,
    ) -> TClusterResponse[List[List[Union[int, List[TResult]]]]]:
        """Lists which nodes have which slots.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            For each range its first and last slot, its primary, and its replicas. With a route to several
            nodes, a dict of what each of them answered, by its address.
        """
        return self._run_on(route, CLUSTER_SLOTS)

    def clusterscan(
        self,
        cursor: TEncodable,
        match: Optional[TEncodable] = None,
        count: Optional[int] = None,
        type: Optional[TEncodable] = None,
        slot: Optional[int] = None,
    ) -> List[Union[bytes, List[bytes]]]:
        """Walks through the keys of the whole cluster, a step at a time, from node to node.

        Args:
            cursor: `0` for the first step, then what the step before gave. It holds the slot that it stands
                at, so a cluster routes by it as by a key.
            match: A glob pattern. Keys are filtered after they were taken, so a step may give none.
            count: About how much work to do in a step, in keys; the server's default is 10.
            type: The type of value that the keys must hold, such as `string`.
            slot: Only the keys of this slot.

        Returns:
            The cursor of the next step, which is `0` after the last one, and keys. A key that is there all
            the time is given at least once.

        Raises:
            RequestError: `ERR` if the cursor is none.
        """
        return self._run(*_builders.clusterscan(cursor, match, count, type, slot))

    def readonly(self, route: Optional[Route] = None) -> TOK:
        """Lets a replica in a cluster answer reads of the connection.

        A reconnect ends it.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            Always OK.
        """
        return self._run_on(route, READONLY)

    def readwrite(self, route: Optional[Route] = None) -> TOK:
        """Ends the effect of `READONLY`.

        Args:
            route: Which nodes of the cluster run it; one that the client chooses if left out.

        Returns:
            Always OK.
        """
        return self._run_on(route, READWRITE)
