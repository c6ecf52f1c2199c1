//! Which node has which slot. Lookup is one load; a slot that moves is stored in place, anything else makes a new map.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU16, AtomicUsize, Ordering};
use std::time::Instant;

use super::node::Node;
use super::slots::SLOTS;
use super::view::View;
use crate::config::{Address, ReadFrom};
use crate::connection::{Phase, To};
use crate::reads::{self, Chosen};

/// A node's index in a map.
pub(crate) type At = u16;

/// No shard, or no node.
const NONE: u16 = u16::MAX;

pub(crate) struct Map {
    /// The shard of each slot.
    slots: Box<[AtomicU16]>,
    shards: Vec<Shard>,
    nodes: Vec<Arc<Node>>,
    /// The shard of each node.
    shard_of: Vec<u16>,
    by_address: HashMap<Address, At>,
    read_from: ReadFrom,
    turn: AtomicUsize,
}

struct Shard {
    /// A replica takes its place when a redirection says so.
    primary: AtomicU16,
    members: Vec<At>,
    turn: AtomicUsize,
}

impl Map {
    /// The map before anything is known.
    pub(crate) fn empty(read_from: ReadFrom) -> Map {
        Map::new(&View::default(), read_from, |_| None)
    }

    /// Makes the map of a view; `open` gives the nodes.
    pub(crate) fn new(
        view: &View,
        read_from: ReadFrom,
        mut open: impl FnMut(&Address) -> Option<Arc<Node>>,
    ) -> Map {
        let mut map = Map {
            slots: (0..SLOTS).map(|_| AtomicU16::new(NONE)).collect(),
            shards: Vec::new(),
            nodes: Vec::new(),
            shard_of: Vec::new(),
            by_address: HashMap::new(),
            read_from,
            turn: AtomicUsize::new(0),
        };
        for shard in &view.shards {
            let at = map.shards.len() as u16;
            let mut add = |address: &Address| {
                let node = open(address)?;
                let index = At::try_from(map.nodes.len()).ok().filter(|&index| index != NONE)?;
                map.nodes.push(node);
                map.shard_of.push(at);
                map.by_address.insert(address.clone(), index);
                Some(index)
            };
            let primary = shard.primary.as_ref().and_then(|member| add(&member.address));
            let replicas = shard.replicas.iter().filter_map(|member| add(&member.address));
            let members: Vec<At> = primary.into_iter().chain(replicas).collect();
            let primary = AtomicU16::new(primary.unwrap_or(NONE));
            map.shards.push(Shard { primary, members, turn: AtomicUsize::new(0) });
            for &(first, last) in &shard.slots {
                let range = usize::from(first)..=usize::from(last);
                for slot in map.slots.get(range).into_iter().flatten() {
                    slot.store(at, Ordering::Relaxed);
                }
            }
        }
        map
    }

    pub(crate) fn nodes(&self) -> &[Arc<Node>] {
        &self.nodes
    }

    pub(crate) fn node(&self, at: At) -> Option<&Arc<Node>> {
        self.nodes.get(usize::from(at))
    }

    pub(crate) fn find(&self, address: &Address) -> Option<At> {
        self.by_address.get(address).copied()
    }

    /// The primaries, in the order of their slots.
    pub(crate) fn primaries(&self) -> impl Iterator<Item = At> + '_ {
        self.shards.iter().filter_map(Shard::primary)
    }

    /// How a request for a shard's primary finds whichever node that is by then.
    pub(crate) fn way_to_primary(&self, at: At) -> To {
        let shard = self.shard_of.get(usize::from(at)).copied().unwrap_or(NONE);
        let slot = self.slots.iter().position(|slot| slot.load(Ordering::Relaxed) == shard);
        slot.map_or(To::Here, |slot| To::Primary(slot as u16))
    }

    pub(crate) fn is_primary(&self, at: At) -> bool {
        let shard = self.shard_of.get(usize::from(at)).and_then(|&shard| self.shards.get(usize::from(shard)));
        shard.and_then(Shard::primary) == Some(at)
    }

    /// The node that a request is for; none if nobody is known who could serve it.
    #[inline]
    pub(crate) fn choose(&self, to: To) -> Option<At> {
        match to {
            To::Primary(slot) => self.shard(slot)?.primary(),
            To::Reader(slot) => self.reader(self.shard(slot)?),
            To::Replica(slot) => self.replica(self.shard(slot)?),
            To::AnyPrimary => self.any(|at| self.is_primary(at)),
            To::AnyNode => self.any(|_| true),
            To::Here => None,
        }
    }

    #[inline]
    fn shard(&self, slot: u16) -> Option<&Shard> {
        let shard = self.slots.get(usize::from(slot))?.load(Ordering::Relaxed);
        self.shards.get(usize::from(shard))
    }

    /// The node that the read policy says.
    fn reader(&self, shard: &Shard) -> Option<At> {
        let primary = shard.primary();
        if self.read_from == ReadFrom::Primary {
            return primary;
        }
        let mut replicas = shard.members.iter().copied().filter(|&at| Some(at) != primary);
        let standing = |at: At| &self.nodes[usize::from(at)].presence.standing;
        let standings = replicas.clone().map(standing);
        match reads::choose(self.read_from, &shard.turn, primary.map(standing), standings, Instant::now()) {
            Chosen::Primary => primary.or_else(|| replicas.next()),
            Chosen::Replica(at) => replicas.nth(at),
        }
    }

    /// Replicas that serve take turns; without one it is the primary.
    fn replica(&self, shard: &Shard) -> Option<At> {
        let primary = shard.primary();
        let serving = || shard.members.iter().copied().filter(|&at| Some(at) != primary && !self.is_away(at));
        let turn = shard.turn.fetch_add(1, Ordering::Relaxed);
        let chosen = turn.checked_rem(serving().count()).and_then(|turn| serving().nth(turn));
        chosen.or(primary)
    }

    /// Nodes that are not away take turns, and all of them when all are away.
    fn any(&self, is_right: impl Fn(At) -> bool) -> Option<At> {
        let len = self.nodes.len();
        let turn = self.turn.fetch_add(1, Ordering::Relaxed);
        let from = turn.checked_rem(len)?;
        let in_turn = || (from..len).chain(0..from).map(|at| at as At).filter(|&at| is_right(at));
        in_turn().find(|&at| !self.is_away(at)).or_else(|| in_turn().next())
    }

    fn is_away(&self, at: At) -> bool {
        self.node(at).is_none_or(|node| node.presence.phase() == Phase::Away)
    }

    /// Follows a redirection: the node has the slot, so it is a primary. False if the map does not know the node.
    pub(crate) fn assign(&self, slot: u16, address: &Address) -> bool {
        let Some(at) = self.find(address) else { return false };
        let shard = self.shard_of[usize::from(at)];
        if let Some(shard) = self.shards.get(usize::from(shard)) {
            shard.primary.store(at, Ordering::Relaxed);
        }
        if let Some(slot) = self.slots.get(usize::from(slot)) {
            slot.store(shard, Ordering::Relaxed);
        }
        true
    }
}

impl Shard {
    #[inline]
    fn primary(&self) -> Option<At> {
        Some(self.primary.load(Ordering::Relaxed)).filter(|&at| at != NONE)
    }
}
