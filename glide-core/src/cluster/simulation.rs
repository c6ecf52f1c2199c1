//! A cluster that exists only in memory, for tests of what decides: servers that die, hang, move, fall behind or are cut
//! off, each of which knows its own version of the truth. Time is whatever the test says; all chance comes from a seed.

use std::rc::Rc;
use std::time::Duration;

use fastrand::Rng;

use super::agree::same_owners;
use super::slots::SLOTS;
use super::view::{Health, Member, Shard, State, View};
use crate::config::Address;

mod client;

/// How many sequences of random events the tests of discovery run together, and that of requests by itself, unless
/// `SEQUENCES` says otherwise.
const SEQUENCES: u64 = 100_000;

/// Runs a test with as many seeds as its share of all sequences, in thousandths; with the one in `SEED`, if there is
/// one. Names the seed of a sequence that fails.
pub(super) fn with_seeds(share: u64, test: impl Fn(u64)) {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let seeds = match number("SEED") {
        Some(seed) => seed..seed + 1,
        None => 0..number("SEQUENCES").unwrap_or(SEQUENCES) * share / 1000,
    };
    for seed in seeds {
        let failing = Seed(seed);
        test(seed);
        std::mem::forget(failing);
    }
}

struct Seed(u64);

impl Drop for Seed {
    fn drop(&mut self) {
        eprintln!("sequence {0} failed; SEED={0} runs only that one", self.0);
    }
}

/// All servers, and what is true of them.
pub(super) struct Servers {
    nodes: Vec<Node>,
    shards: Vec<Owned>,
    epoch: u64,
    truth: Rc<View>,
    next_port: u16,
    /// The first is a name, which follows its node; the others are addresses that may have gone away since.
    pub(super) seeds: Vec<Address>,
}

struct Node {
    port: u16,
    life: Life,
    /// Hears nothing from the others.
    is_cut: bool,
    knows: Rc<View>,
    /// What elections that it could not win added to its epoch.
    elections: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Life {
    Alive,
    Hung,
    Dead,
    /// Not part of the cluster any more.
    Removed,
}

/// Which nodes have which slots.
struct Owned {
    slots: Vec<(u16, u16)>,
    primary: usize,
    replicas: Vec<usize>,
}

/// Something that happens to the servers; nodes and shards are chosen among those there are.
#[derive(Debug, Clone, Copy)]
pub(super) enum Change {
    Kill(usize),
    /// The others notice that a primary is gone, and a replica takes over.
    Promote(usize),
    Restart(usize),
    RestartElsewhere(usize),
    Hang(usize),
    Resume(usize),
    /// The node is cut off from the others, not from clients.
    Cut(usize),
    Heal(usize),
    /// A replica takes over while the primary lives.
    Swap(usize),
    Migrate,
    AddReplica(usize),
    RemoveReplica(usize),
    /// All nodes are gone, and come back with other addresses.
    RestartAllElsewhere,
    /// A node hears of the truth.
    Tell(usize),
    /// Everything is mended.
    Calm,
}

/// What a client finds at an address.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Contact {
    Answers(View),
    Silent,
    Refused,
}

/// What becomes of a request.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Served {
    Done,
    /// The node says who has the slot.
    Moved(Address),
    /// Nobody answers there.
    Lost,
}

impl View {
    /// The primary that has a slot.
    pub(super) fn owner(&self, slot: u16) -> Option<&Address> {
        let has = |&(first, last): &(u16, u16)| (first..=last).contains(&slot);
        let shard = self.shards.iter().find(|shard| shard.slots.iter().any(has))?;
        shard.primary.as_ref().map(|primary| &primary.address)
    }
}

const SEED_NAME: &str = "seed";

pub(super) fn at(port: u16) -> Address {
    Address::Tcp { host: "h".to_owned(), port }
}

impl Servers {
    pub(super) fn new(rng: &mut Rng) -> Servers {
        let (shards, replicas) = (rng.usize(1..=4), rng.usize(0..=2));
        let mut servers = Servers {
            nodes: Vec::new(),
            shards: Vec::new(),
            epoch: shards as u64,
            truth: Rc::default(),
            next_port: 1,
            seeds: vec![Address::Tcp { host: SEED_NAME.to_owned(), port: 1 }],
        };
        for shard in 0..shards {
            let slots = (shard * SLOTS / shards, (shard + 1) * SLOTS / shards - 1);
            let primary = servers.add_node();
            let replicas = (0..replicas).map(|_| servers.add_node()).collect();
            let slots = vec![(slots.0 as u16, slots.1 as u16)];
            servers.shards.push(Owned { slots, primary, replicas });
        }
        for _ in 0..rng.usize(0..=2) {
            servers.seeds.push(at(rng.u16(1..=servers.next_port)));
        }
        servers.learn();
        for node in 0..servers.nodes.len() {
            servers.tell(node);
        }
        servers
    }

    pub(super) fn truth(&self) -> &View {
        &self.truth
    }

    /// What asking for a view at an address leads to.
    pub(super) fn contact(&self, address: &Address) -> Contact {
        let Some(node) = self.find(address) else { return Contact::Refused };
        match node.life {
            Life::Hung => Contact::Silent,
            Life::Alive => {
                let state = if node.is_cut { State::Down } else { State::Serving };
                let epoch = node.knows.epoch + node.elections;
                Contact::Answers(View { epoch, state, ..View::clone(&node.knows) })
            }
            Life::Dead | Life::Removed => Contact::Refused,
        }
    }

    /// Whether a connection to the address holds.
    pub(super) fn is_there(&self, address: &Address) -> bool {
        self.find(address).is_some_and(|node| matches!(node.life, Life::Alive | Life::Hung))
    }

    /// Sends a request for a slot to an address.
    pub(super) fn request(&self, slot: u16, to: &Address) -> Served {
        let Some(node) = self.find(to).filter(|node| node.life == Life::Alive) else { return Served::Lost };
        match node.knows.owner(slot) {
            Some(owner) if *owner == at(node.port) => Served::Done,
            Some(owner) => Served::Moved(owner.clone()),
            None => Served::Lost,
        }
    }

    /// Any change that is possible now.
    pub(super) fn any_change(&self, rng: &mut Rng) -> Change {
        let node = rng.usize(..self.nodes.len());
        let shard = rng.usize(..self.shards.len());
        match rng.u32(..24) {
            0..=5 => Change::Kill(self.shards[shard].primary),
            6..=7 => Change::Kill(node),
            8..=9 => Change::RestartElsewhere(node),
            10..=11 => Change::Hang(node),
            12..=13 => Change::Cut(node),
            14..=16 => Change::Swap(shard),
            17..=19 => Change::Migrate,
            20 => Change::AddReplica(shard),
            21 => Change::RemoveReplica(shard),
            _ => Change::RestartAllElsewhere,
        }
    }

    /// Makes a change, and tells what follows from it, and when.
    pub(super) fn change(&mut self, change: Change, rng: &mut Rng) -> Vec<(Duration, Change)> {
        let mut next = Vec::new();
        let mut later = |least: u64, most: u64, change| {
            next.push((Duration::from_millis(rng.u64(least..=most)), change));
        };
        match change {
            Change::Kill(node) if self.is_alive(node) => {
                self.nodes[node].life = Life::Dead;
                later(2000, 6000, Change::Restart(node));
                if let Some(shard) = self.shards.iter().position(|shard| shard.primary == node) {
                    later(200, 1500, Change::Promote(shard));
                }
            }
            Change::Promote(shard) if !self.is_alive(self.shards[shard].primary) => {
                self.take_over(shard);
                self.spread(&mut later);
            }
            Change::Swap(shard) if self.is_alive(self.shards[shard].primary) => {
                self.take_over(shard);
                self.spread(&mut later);
            }
            Change::Restart(node) if self.nodes[node].life == Life::Dead => {
                self.nodes[node].life = Life::Alive;
                self.learn();
                self.spread(&mut later);
            }
            Change::RestartElsewhere(node) if self.is_alive(node) => {
                self.nodes[node].port = self.new_port();
                self.learn();
                self.spread(&mut later);
            }
            Change::RestartAllElsewhere => {
                for node in 0..self.nodes.len() {
                    self.nodes[node].port = self.new_port();
                }
                self.learn();
                self.spread(&mut later);
            }
            Change::Hang(node) if self.is_alive(node) => {
                self.nodes[node].life = Life::Hung;
                later(100, 4000, Change::Resume(node));
            }
            Change::Resume(node) if self.nodes[node].life == Life::Hung => {
                self.nodes[node].life = Life::Alive;
                later(0, 30, Change::Tell(node));
            }
            Change::Cut(node) if self.is_alive(node) && !self.nodes[node].is_cut => {
                self.nodes[node].is_cut = true;
                self.nodes[node].elections = rng.u64(0..=20);
                if let Some(shard) = self.shards.iter().position(|shard| shard.primary == node) {
                    self.take_over(shard);
                    self.spread(|least, most, change| {
                        next.push((Duration::from_millis(rng.u64(least..=most)), change));
                    });
                }
                next.push((Duration::from_millis(rng.u64(500..=5000)), Change::Heal(node)));
            }
            Change::Heal(node) => {
                self.nodes[node].is_cut = false;
                later(0, 30, Change::Tell(node));
            }
            Change::Migrate => {
                self.migrate(rng);
                self.learn();
                self.spread(|least, most, change| {
                    next.push((Duration::from_millis(rng.u64(least..=most)), change));
                });
            }
            Change::AddReplica(shard) => {
                let node = self.add_node();
                self.shards[shard].replicas.push(node);
                self.learn();
                self.tell(node);
                self.spread(&mut later);
            }
            Change::RemoveReplica(shard) => {
                // The node behind the name stays.
                if let Some(at) = self.shards[shard].replicas.iter().position(|&node| node != 0) {
                    let node = self.shards[shard].replicas.remove(at);
                    self.nodes[node].life = Life::Removed;
                    self.learn();
                    self.spread(&mut later);
                }
            }
            Change::Tell(node) => self.tell(node),
            Change::Calm => self.calm(),
            _ => {}
        }
        next
    }

    fn calm(&mut self) {
        for node in &mut self.nodes {
            node.is_cut = false;
            node.elections = 0;
            if node.life != Life::Removed {
                node.life = Life::Alive;
            }
        }
        self.learn();
        for node in 0..self.nodes.len() {
            self.tell(node);
        }
    }

    /// The first replica that can becomes the primary; if none can, nothing changes.
    fn take_over(&mut self, shard: usize) {
        let able = |&node: &usize| self.is_alive(node) && !self.nodes[node].is_cut;
        let Some(at) = self.shards[shard].replicas.iter().position(able) else { return };
        let shard = &mut self.shards[shard];
        let new = std::mem::replace(&mut shard.replicas[at], shard.primary);
        shard.primary = new;
        self.epoch += 1;
        self.learn();
        self.tell(new);
    }

    /// Moves some slots from a shard to another one.
    fn migrate(&mut self, rng: &mut Rng) {
        let (from, to) = (rng.usize(..self.shards.len()), rng.usize(..self.shards.len()));
        let ranges = &mut self.shards[from].slots;
        if from == to || ranges.is_empty() {
            return;
        }
        let at = rng.usize(..ranges.len());
        let (first, last) = ranges.swap_remove(at);
        let cut = rng.u16(first..=last);
        if cut < last {
            ranges.push((cut + 1, last));
        }
        self.shards[to].slots.push((first, cut));
        self.epoch += 1;
        let (from, to) = (self.shards[from].primary, self.shards[to].primary);
        self.learn();
        self.tell(from);
        self.tell(to);
    }

    /// Everybody hears of the truth soon.
    fn spread(&self, mut later: impl FnMut(u64, u64, Change)) {
        (0..self.nodes.len()).for_each(|node| later(0, 30, Change::Tell(node)));
    }

    fn tell(&mut self, node: usize) {
        if !self.nodes[node].is_cut && self.is_alive(node) {
            self.nodes[node].knows = Rc::clone(&self.truth);
        }
    }

    fn is_alive(&self, node: usize) -> bool {
        self.nodes[node].life == Life::Alive
    }

    fn find(&self, address: &Address) -> Option<&Node> {
        match address {
            Address::Tcp { host, .. } if host == SEED_NAME => self.nodes.first(),
            Address::Tcp { port, .. } => self.nodes.iter().find(|node| node.port == *port),
            Address::Unix(_) => None,
        }
    }

    fn add_node(&mut self) -> usize {
        let port = self.new_port();
        let knows = Rc::default();
        self.nodes.push(Node { port, life: Life::Alive, is_cut: false, knows, elections: 0 });
        self.nodes.len() - 1
    }

    fn new_port(&mut self) -> u16 {
        self.next_port += 1;
        self.next_port
    }

    /// Puts what is true into the form of a view.
    fn learn(&mut self) {
        let is_dead = |node: usize| self.nodes[node].life == Life::Dead;
        let member = |node: usize| {
            let health = if is_dead(node) { Health::Failed } else { Health::Online };
            Member { address: at(self.nodes[node].port), health }
        };
        let shard = |owned: &Owned| Shard {
            slots: owned.slots.clone(),
            primary: Some(member(owned.primary)),
            replicas: owned
                .replicas
                .iter()
                .filter(|&&node| !is_dead(node))
                .map(|&node| member(node))
                .collect(),
        };
        let shards = self.shards.iter().map(shard).collect();
        let replicas = self.shards.iter().flat_map(|owned| &owned.replicas);
        let missing = replicas.filter(|&&node| is_dead(node)).count();
        let view = View { epoch: self.epoch, state: State::Serving, shards, missing };
        self.truth = Rc::new(view.in_order());
    }

    pub(super) fn owners_are_known(&self, view: &View) -> bool {
        same_owners(view, &self.truth)
    }
}
