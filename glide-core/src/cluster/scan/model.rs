//! A model of a cluster that changes while it is scanned: keys move, nodes fail over, restart, come and go. Whatever is
//! scanned, from whatever seed, every key that was there throughout is returned, and the scan ends once the changes do.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use bytes::Bytes;
use fastrand::Rng;

use super::cursor::FINISHED;
use super::look::Id;
use super::*;
use crate::cluster::simulation::with_seeds;
use crate::cluster::slots::SLOTS;

/// Of all sequences that are tried, in thousandths: each of these is hundreds of changes long.
const SHARE: u64 = 1;
/// How many ways to change there are.
const WAYS: usize = 13;

#[derive(Clone)]
struct Node {
    id: Id,
    run: Id,
    /// Orders the keys of the process.
    seed: u64,
    port: u16,
    alive: bool,
    role: Role,
    epoch: u64,
    slots: SlotSet,
    keys: BTreeSet<Key>,
    migrating: BTreeMap<u16, Id>,
    importing: BTreeMap<u16, Id>,
}

type Key = (u16, u32);

struct Cluster {
    rng: Rng,
    nodes: Vec<Node>,
    /// The slots that hold the keys; the others only come along.
    busy: Vec<u16>,
    /// How likely each way to change is.
    weights: [u32; WAYS],
    servers: Servers,
    names: Names,
    /// The ports of the nodes that the client knows.
    members: BTreeSet<u16>,
    /// A slot that is elsewhere for a short while, and the node that it goes back to.
    visitor: Option<(u16, Id)>,
    /// Where the client thinks that the slots are.
    map: Vec<(u16, u32)>,
    next_key: u32,
    next_port: u16,
    /// Keys that were there since the scan began.
    lasting: BTreeSet<Key>,
    changes: Changes,
}

/// Whether replicas know of migrations.
#[derive(Clone, Copy, PartialEq)]
enum Servers {
    /// Up to 7.2.
    Old,
    New,
}

/// How the client knows the nodes; it reaches them in no other way.
#[derive(Clone, Copy, PartialEq)]
enum Names {
    ByIp,
    ByName,
    /// By the host that it asked, and their ports.
    Translated,
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum Changes {
    /// Also migrations that stop half way.
    All,
    Rest,
}

impl Cluster {
    fn new(seed: u64) -> Cluster {
        let mut rng = Rng::with_seed(seed);
        let busy = (0..rng.usize(1..10)).map(|_| rng.u16(..SLOTS as u16)).collect();
        let mut cluster = Cluster {
            weights: std::array::from_fn(|_| rng.u32(..10).saturating_sub(4)),
            servers: if rng.bool() { Servers::Old } else { Servers::New },
            names: [Names::ByIp, Names::ByName, Names::Translated][rng.usize(..3)],
            members: BTreeSet::new(),
            visitor: None,
            rng,
            nodes: Vec::new(),
            busy,
            map: vec![(0, 0); SLOTS],
            next_key: 0,
            next_port: 7000,
            lasting: BTreeSet::new(),
            changes: Changes::All,
        };
        let count = cluster.rng.usize(1..4);
        for at in 0..count {
            cluster.add_node();
            let (first, next) = (at * SLOTS / count, (at + 1) * SLOTS / count);
            cluster.nodes[at].slots.insert_range(first as u16, (next - 1) as u16);
            cluster.nodes[at].epoch = at as u64 + 1;
        }
        for _ in 0..cluster.rng.usize(0..200) {
            cluster.add_key();
        }
        cluster.learn();
        cluster.lasting = cluster.all_keys();
        cluster
    }

    fn id(&mut self) -> Id {
        std::array::from_fn(|_| self.rng.u8(..))
    }

    fn add_node(&mut self) {
        self.next_port += 1;
        let (id, run) = (self.id(), self.id());
        self.nodes.push(Node {
            id,
            run,
            seed: self.rng.u64(..),
            port: self.next_port,
            alive: true,
            role: Role::Primary,
            epoch: 0,
            slots: SlotSet::default(),
            keys: BTreeSet::new(),
            migrating: BTreeMap::new(),
            importing: BTreeMap::new(),
        });
    }

    fn all_keys(&self) -> BTreeSet<Key> {
        self.primaries().flat_map(|at| self.nodes[at].keys.iter().copied()).collect()
    }

    fn primaries(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.nodes.len()).filter(|&at| self.nodes[at].alive && self.nodes[at].role == Role::Primary)
    }

    fn owner(&self, slot: u16) -> usize {
        self.primaries().find(|&at| self.nodes[at].slots.contains(slot)).unwrap()
    }

    fn by_id(&self, id: Id) -> Option<usize> {
        self.nodes.iter().position(|node| node.id == id)
    }

    fn any_primary(&mut self) -> usize {
        let all: Vec<usize> = self.primaries().collect();
        all[self.rng.usize(..all.len())]
    }

    /// The client finds out who has which slot.
    fn learn(&mut self) {
        let is_told = |node: &&Node| {
            node.alive && (self.servers == Servers::New || self.names == Names::Translated)
                || !node.slots.is_empty()
        };
        self.members = self.nodes.iter().filter(is_told).map(|node| node.port).collect();
        for at in self.primaries().collect::<Vec<_>>() {
            for (first, last) in self.nodes[at].slots.ranges() {
                self.map[usize::from(first)..=usize::from(last)].fill(known(self.nodes[at].port));
            }
        }
    }

    fn add_key(&mut self) {
        let slot = self.busy[self.rng.usize(..self.busy.len())];
        self.next_key += 1;
        let owner = self.owner(slot);
        // A source makes no new keys: it sends the client to the target, which may not want them.
        let at = match self.nodes[owner].migrating.get(&slot) {
            None => Some(owner),
            Some(&to) => self.by_id(to).filter(|&to| self.nodes[to].importing.contains_key(&slot)),
        };
        if let Some(at) = at {
            self.nodes[at].keys.insert((slot, self.next_key));
        }
    }

    fn remove_key(&mut self) {
        let at = self.any_primary();
        let keys = &mut self.nodes[at].keys;
        if let Some(&key) = keys.iter().nth(self.rng.usize(..keys.len().max(1))) {
            keys.remove(&key);
            self.lasting.remove(&key);
        }
    }

    fn change(&mut self) {
        let mut left = self.rng.u32(..self.weights.iter().sum::<u32>().max(1));
        let way = self.weights.iter().position(|&weight| {
            let here = left < weight;
            left = left.saturating_sub(weight);
            here
        });
        match way {
            Some(0) => self.add_key(),
            Some(1) => self.remove_key(),
            Some(2) => self.learn(),
            Some(3) => self.open_slot(),
            Some(4 | 5) => self.move_key(),
            Some(6) => self.finish_slot(),
            Some(7) => self.move_at_once(),
            Some(8) => self.fail_over(),
            Some(9) => {
                let at = self.any_primary();
                (self.nodes[at].run, self.nodes[at].seed) = (self.id(), self.rng.u64(..));
            }
            Some(10) if self.nodes.len() < 8 => self.add_node(),
            Some(11) => self.remove_node(),
            Some(12) => self.visit(),
            _ => {}
        }
    }

    /// Importing comes first; a migration may stop before or after it.
    fn open_slot(&mut self) {
        let slot = self.busy[self.rng.usize(..self.busy.len())];
        let (source, target) = (self.owner(slot), self.any_primary());
        if source == target || self.nodes[source].migrating.contains_key(&slot) {
            return;
        }
        let (from, to) = (self.nodes[source].id, self.nodes[target].id);
        if self.nodes.iter().any(|node| node.importing.contains_key(&slot)) {
            return;
        }
        match self.rng.u8(..8) {
            0 => drop(self.nodes[target].importing.insert(slot, from)),
            1 => drop(self.nodes[source].migrating.insert(slot, to)),
            _ => {
                self.nodes[target].importing.insert(slot, from);
                self.nodes[source].migrating.insert(slot, to);
            }
        }
    }

    fn an_open_slot(&mut self) -> Option<(u16, usize, usize)> {
        let open: Vec<(u16, usize, Id)> = self
            .primaries()
            .flat_map(|at| self.nodes[at].migrating.iter().map(move |(&slot, &to)| (slot, at, to)))
            .collect();
        let &(slot, from, to) = open.get(self.rng.usize(..open.len().max(1)))?;
        let to = self.by_id(to)?;
        self.nodes[to].importing.contains_key(&slot).then_some((slot, from, to))
    }

    fn move_key(&mut self) {
        let Some((slot, from, to)) = self.an_open_slot() else { return };
        if let Some(&key) = self.nodes[from].keys.iter().find(|key| key.0 == slot) {
            self.nodes[from].keys.remove(&key);
            self.nodes[to].keys.insert(key);
        }
    }

    fn finish_slot(&mut self) {
        let Some((slot, from, to)) = self.an_open_slot() else { return };
        self.hand_over(slot, from, to);
    }

    fn move_at_once(&mut self) {
        let slot = self.busy[self.rng.usize(..self.busy.len())];
        let to = self.any_primary();
        self.move_to(slot, to);
    }

    /// A slot moves to another node, or back from there.
    fn visit(&mut self) {
        if let Some((slot, home)) = self.visitor.take() {
            let back = self.primaries().find(|&at| self.nodes[at].id == home);
            if let Some(at) = back {
                self.move_to(slot, at);
            }
            return;
        }
        let slot = self.busy[self.rng.usize(..self.busy.len())];
        let (home, to) = (self.owner(slot), self.any_primary());
        self.visitor = Some((slot, self.nodes[home].id));
        self.move_to(slot, to);
    }

    fn move_to(&mut self, slot: u16, to: usize) {
        let from = self.owner(slot);
        let is_open = |node: &Node| node.migrating.contains_key(&slot) || node.importing.contains_key(&slot);
        if from != to && !self.nodes.iter().any(is_open) {
            self.hand_over(slot, from, to);
        }
    }

    fn hand_over(&mut self, slot: u16, from: usize, to: usize) {
        let one: SlotSet = [slot].into_iter().collect();
        let (moved, kept) =
            std::mem::take(&mut self.nodes[from].keys).into_iter().partition(|key| key.0 == slot);
        self.nodes[from].keys = kept;
        let moved: BTreeSet<Key> = moved;
        self.nodes[to].keys.extend(moved);
        self.nodes[from].slots.remove(&one);
        self.nodes[to].slots.add(&one);
        self.nodes[from].migrating.remove(&slot);
        self.nodes[to].importing.remove(&slot);
        self.raise(to);
    }

    /// As servers do: unless it is the highest already.
    fn raise(&mut self, at: usize) {
        let most = self.nodes.iter().map(|node| node.epoch).max().unwrap();
        if self.nodes[at].epoch != most || self.nodes.iter().filter(|node| node.epoch == most).count() > 1 {
            self.nodes[at].epoch = most + 1;
        }
    }

    /// A replica takes all over; the old primary dies, or is the new one's replica, or comes back as such later.
    fn fail_over(&mut self) {
        let at = self.any_primary();
        if self.nodes[at].slots.is_empty() || self.nodes.len() > 12 {
            return;
        }
        // A replica that was a primary may be the one: the same process as before.
        let heir = self.nodes.iter().position(|node| node.alive && node.role == Role::Replica);
        let heir = heir.filter(|_| self.rng.bool()).unwrap_or_else(|| {
            self.add_node();
            self.nodes.len() - 1
        });
        let old = self.nodes[at].clone();
        let new = &mut self.nodes[heir];
        let to = new.id;
        (new.role, new.slots, new.keys) = (Role::Primary, old.slots, old.keys);
        if self.servers == Servers::New {
            (new.migrating, new.importing) = (old.migrating, old.importing);
        }
        self.raise(heir);
        let old_node = &mut self.nodes[at];
        (old_node.role, old_node.slots, old_node.keys) = (Role::Replica, SlotSet::default(), BTreeSet::new());
        (old_node.migrating, old_node.importing) = Default::default();
        old_node.alive = self.rng.bool();
        if self.servers == Servers::New {
            for node in &mut self.nodes {
                let ends = node.migrating.values_mut().chain(node.importing.values_mut());
                ends.filter(|end| **end == old.id).for_each(|end| *end = to);
            }
        }
        self.lose_stranded_keys();
    }

    /// Of keys at a node to which nobody is sent for them, as if they were not there.
    fn lose_stranded_keys(&mut self) {
        for at in 0..self.nodes.len() {
            for key in self.nodes[at].keys.clone() {
                let owner = self.owner(key.0);
                let is_target = self.nodes[owner].migrating.get(&key.0) == Some(&self.nodes[at].id)
                    && self.nodes[at].importing.contains_key(&key.0);
                if owner != at && !is_target {
                    self.nodes[at].keys.remove(&key);
                    self.lasting.remove(&key);
                }
            }
        }
    }

    /// One that is dead, or has nothing; not the first one, without which it would be another cluster.
    fn remove_node(&mut self) {
        let useless = |node: &Node| {
            node.slots.is_empty() && node.importing.is_empty() && (!node.alive || node.role == Role::Primary)
        };
        if self.nodes.len() > 3
            && let Some(at @ 1..) = self.nodes.iter().rposition(useless)
        {
            self.nodes.swap_remove(at);
        }
    }

    fn node_at(&self, port: u16) -> Option<usize> {
        self.nodes.iter().position(|node| node.port == port && node.alive)
    }

    /// What a call brings; None when nobody is there.
    fn call(&mut self, call: &Call, count: usize) -> Option<Answer> {
        let at = match &call.to {
            To::Slot(slot) => self.node_at(self.map[usize::from(*slot)].0)?,
            To::Node(Address::Tcp { port, host }) => self.node_at(*port).filter(|_| host == HOST)?,
            To::Node(Address::Unix(_)) => panic!("nobody said so"),
            To::Anyone => self.any_primary(),
        };
        let node = &self.nodes[at];
        let page = call.scan.map(|cursor| {
            let mut keys: Vec<(u64, Key)> =
                node.keys.iter().map(|&key| (hash(node.seed, key), key)).collect();
            keys.sort_unstable();
            let mut ahead = keys.into_iter().filter(|&(hash, _)| hash >= cursor);
            let taken: Vec<(u64, Key)> = ahead.by_ref().take(count).collect();
            let next = ahead.next().map_or(0, |(hash, _)| hash);
            let name = |(slot, number): Key| Bytes::from(format!("{slot}:{number}"));
            Page { next, keys: taken.into_iter().map(|(_, key)| name(key)).collect() }
        });
        let look = call.look.then(|| Look {
            run: node.run,
            myself: at,
            nodes: self.nodes.iter().map(|line| self.line(line, line.id == node.id)).collect(),
        });
        Some(Answer { look, page })
    }

    fn line(&self, node: &Node, own: bool) -> Line {
        let tell = |ends: &BTreeMap<u16, Id>| ends.iter().map(|(&slot, &to)| (slot, to)).collect::<Vec<_>>();
        Line {
            id: node.id,
            by_ip: Some(if self.names == Names::ByIp { address(node.port) } else { inside(node.port) }),
            by_name: (self.names == Names::ByName).then(|| address(node.port)),
            role: node.role,
            epoch: node.epoch,
            slots: node.slots.ranges(),
            migrating: if own { tell(&node.migrating) } else { Vec::new() },
            importing: if own { node.importing.keys().copied().collect() } else { Vec::new() },
        }
    }
}

impl Owners for Cluster {
    fn place(&self, slot: u16) -> Option<u32> {
        Some(self.map[usize::from(slot)].1)
    }

    fn is_out_of_office(&self, address: &Address) -> bool {
        let Address::Tcp { port, host } = address else { return true };
        host == HOST && self.node_at(*port).is_none_or(|at| self.nodes[at].role == Role::Replica)
    }

    fn knows(&self, wanted: &Address) -> bool {
        matches!(wanted, Address::Tcp { port, host } if host == HOST && self.members.contains(port))
    }

    fn only_at(&self, port: u16) -> Option<Address> {
        self.members.contains(&port).then(|| address(port))
    }
}

/// Where the client reaches the nodes.
const HOST: &str = "10.0.0.1";

fn address(port: u16) -> Address {
    Address::Tcp { host: HOST.into(), port }
}

/// Where only the nodes reach each other.
fn inside(port: u16) -> Address {
    Address::Tcp { host: "192.168.0.1".into(), port }
}

fn known(port: u16) -> (u16, u32) {
    (port, place(&address(port)))
}

/// Any order of the keys that no two share, and not 0.
fn hash(seed: u64, (slot, number): Key) -> u64 {
    let mixed = (u64::from(slot) << 32 | u64::from(number)).wrapping_add(seed);
    let mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    (mixed ^ mixed >> 31).max(1)
}

/// Takes one step, with changes between its calls; the text of the next cursor, unless the step failed.
fn step(cluster: &mut Cluster, text: &str, found: &mut BTreeSet<Bytes>, turbulence: u32) -> Option<String> {
    let cursor = Cursor::read(text.as_bytes(), 0).unwrap();
    // All slots are covered: nothing may be passed over.
    let uncovered = if cluster.rng.bool() { Uncovered::PassOver } else { Uncovered::Fail };
    let mut step = Step::new(cursor, uncovered);
    let count = cluster.rng.usize(1..6);
    let mut told: Vec<Address> = Vec::new();
    for _ in 0..1000 {
        let Some(call) = step.next(cluster) else { return Some(step.into_result().0.text()) };
        if let To::Node(address) = &call.to {
            assert!(
                cluster.knows(address) || told.contains(address),
                "{address:?} comes from the cursor alone"
            );
        }
        let Some(answer) = cluster.call(&call, count) else {
            // Nobody is there: the client looks for who has the slot, if it knows no better.
            cluster.learn();
            if !step.on_unreachable(&call, Error::new(ErrorKind::Connection, "nobody is there")).unwrap() {
                assert!(matches!(call.to, To::Slot(_)));
            }
            continue;
        };
        let lines = answer.look.iter().flat_map(|look| &look.nodes);
        told.extend(lines.flat_map(|line| line.by_ip.iter().chain(&line.by_name)).cloned());
        // Whoever may be meant by a port.
        told.extend(cluster.members.iter().map(|&port| address(port)));
        let then = match step.on_answer(&call, answer, cluster) {
            Ok(then) => then,
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::Connection, "{error}");
                return None;
            }
        };
        while cluster.changes != Changes::Rest && cluster.rng.u32(..100) < turbulence {
            cluster.change();
        }
        match then {
            Then::Call => {}
            Then::Moved { slot, to: Address::Tcp { port, .. } } => {
                cluster.map[usize::from(slot)] = known(port);
                cluster.members.insert(port);
            }
            Then::Moved { .. } => panic!("no such address"),
            Then::Wait => {
                step.after_pause();
                cluster.learn();
            }
            Then::Done => {
                let (cursor, keys) = step.into_result();
                assert!(keys.len() <= count);
                found.extend(keys);
                let text = cursor.text();
                if text != FINISHED {
                    assert_eq!(Cursor::read(text.as_bytes(), 0).unwrap(), cursor);
                }
                return Some(text);
            }
        }
    }
    panic!("a step without an end");
}

/// Scans once while the cluster changes; how many steps it took in all, and after the last change.
fn scan(seed: u64) -> (usize, usize) {
    let mut cluster = Cluster::new(seed);
    let turbulence = [0, 2, 10, 30, 60, 90][cluster.rng.usize(..6)];
    let changing = cluster.rng.usize(0..300);
    let mut found = BTreeSet::new();
    let mut text = String::new();
    for steps in 0..changing + 1000 {
        if steps >= changing {
            cluster.changes = Changes::Rest;
        }
        let next = step(&mut cluster, &text, &mut found, turbulence);
        text = next.unwrap_or(text);
        if text == FINISHED {
            for &(slot, number) in &cluster.lasting {
                let name = Bytes::from(format!("{slot}:{number}"));
                assert!(found.contains(&name), "seed {seed}: key {number} of slot {slot} was not returned");
            }
            return (steps, steps.saturating_sub(changing));
        }
    }
    panic!("seed {seed}: the scan does not end");
}

#[test]
fn every_key_that_lasts_is_returned_whatever_changes() {
    let longest = Cell::new(0);
    with_seeds(SHARE, |seed| longest.set(longest.get().max(scan(seed).1)));
    println!("at most {} steps after the last change", longest.get());
}
