//! Which servers a standalone client knows, where it takes its primary to be, which others it reads from, and whether
//! their data are good for that. No sockets, no clock.
//!
//! The "main" node is the one that everything goes to that no replica serves: the primary, or any node of a client that
//! only reads. Nodes of the configuration are never forgotten; others are, some time after nobody tells of them any more.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use crate::config::{Access, Address, Config, Discovery};
use crate::protocol::handshake::{Greeting, Role};
use crate::protocol::role::Replication;
use crate::reads::{self, Data};
use crate::sentinel::Answer;

#[derive(Debug)]
pub(crate) struct Roster {
    mode: Mode,
    access: Access,
    reading: Reading,
    nodes: Vec<Node>,
    main: Option<Address>,
    /// What the primary's offset was when.
    history: VecDeque<(Instant, u64)>,
}

/// Where knowledge about nodes comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// The nodes are given; which of them is the primary is for them to say.
    Given,
    /// The nodes are given, the primary first.
    Fixed,
    /// The nodes tell of others.
    Told,
    /// Sentinels tell.
    Watched,
}

/// Whether other nodes than the main one are read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reading {
    Main,
    Others,
}

#[derive(Debug)]
struct Node {
    address: Address,
    origin: Origin,
    /// The process that answered last; the same one can have several addresses.
    run_id: Option<String>,
    told_at: Instant,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin {
    Configured,
    Told,
}

/// What to do about a node that has told something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Finding {
    /// It is as good for reads as its data are.
    Serves(Data),
    /// It is not the main node any more: another one is to be found.
    Leave,
}

/// For so long a node that was told of stays known: after a failover the others need a moment to follow the new primary.
const FORGET_AFTER: Duration = Duration::from_secs(10);
/// A replica that is further behind is left out.
const MOST_LAG: Duration = Duration::from_secs(10);
/// How often the primary's offset is remembered, at most.
const REMEMBER_EVERY: Duration = Duration::from_secs(1);

impl Roster {
    pub(crate) fn new(config: &Config, now: Instant) -> Roster {
        let mode = match config.discovery() {
            _ if config.service.is_some() => Mode::Watched,
            Discovery::Standard => Mode::Given,
            Discovery::Static => Mode::Fixed,
            Discovery::All => Mode::Told,
        };
        let reading = match config.access() {
            Access::ReadWrite if !reads::uses_replicas(config.read_from) => Reading::Main,
            _ => Reading::Others,
        };
        let mut roster = Roster {
            mode,
            access: config.access(),
            reading,
            nodes: Vec::new(),
            main: None,
            history: VecDeque::new(),
        };
        if mode != Mode::Watched {
            config.addresses.iter().for_each(|address| roster.learn(address, Origin::Configured, now));
        }
        roster
    }

    /// Whom to dial for the main node, the likeliest first.
    pub(crate) fn candidates(&self) -> Vec<Address> {
        if self.mode == Mode::Fixed && self.access == Access::ReadWrite {
            return self.nodes.iter().take(1).map(|node| node.address.clone()).collect();
        }
        let is_main = |node: &&Node| self.main.as_ref() == Some(&node.address);
        let main = self.nodes.iter().filter(is_main);
        let others = self.nodes.iter().filter(|node| !is_main(node));
        main.chain(others).map(|node| node.address.clone()).collect()
    }

    /// Whether a node that was dialled can be the main one.
    pub(crate) fn accepts(&self, role: Role) -> bool {
        role != Role::Replica || self.mode == Mode::Fixed || self.access == Access::ReadOnly
    }

    /// Whether no node can be the main one, as these refused the client for good, of so many that were dialled. Nodes that
    /// only others told of do not decide that for a client that was connected before: they may be strangers by now.
    pub(crate) fn is_shut_out(&self, refused: &[&Address], dialled: usize) -> bool {
        let is_given = |address: &Address| {
            let node = self.nodes.iter().find(|node| node.address == *address);
            node.is_some_and(|node| node.origin == Origin::Configured)
        };
        let Some(main) = &self.main else { return !refused.is_empty() && refused.len() == dialled };
        let all = refused.len() == dialled && refused.iter().any(|address| is_given(address));
        all || (refused.contains(&main) && is_given(main))
    }

    /// Whether it makes sense to look for the main node elsewhere.
    pub(crate) fn has_others(&self) -> bool {
        self.mode != Mode::Fixed && (self.mode != Mode::Given || self.nodes.len() > 1)
    }

    /// Where the main node is, or was.
    pub(crate) fn main(&self) -> Option<&Address> {
        self.main.as_ref()
    }

    /// Whether nodes are used that the ones of the configuration tell of.
    pub(crate) fn learns(&self) -> bool {
        self.mode == Mode::Told
    }

    /// Whether anything can change that somebody has to see.
    pub(crate) fn needs_watch(&self) -> bool {
        self.has_others() || (self.reading == Reading::Others && self.nodes.len() > 1)
    }

    /// There is a connection to the main node.
    pub(crate) fn on_main(&mut self, address: &Address, greeting: &Greeting, now: Instant) -> Data {
        if self.main.as_ref() != Some(address) {
            self.main = Some(address.clone());
            self.history.clear();
        }
        self.on_greeting(address, greeting, now)
    }

    /// There is a connection to a node.
    pub(crate) fn on_greeting(&mut self, address: &Address, greeting: &Greeting, now: Instant) -> Data {
        self.learn(address, Origin::Told, now);
        if let Some(node) = self.nodes.iter_mut().find(|node| node.address == *address) {
            node.run_id = greeting.identity.run_id.clone();
        }
        match self.on_told(address, &greeting.replication, now) {
            Finding::Serves(data) => data,
            Finding::Leave => Data::Stale,
        }
    }

    /// A node has told how it stands.
    pub(crate) fn on_told(&mut self, address: &Address, told: &Replication, now: Instant) -> Finding {
        if self.mode == Mode::Told {
            told.others.iter().for_each(|other| self.learn(other, Origin::Told, now));
        }
        let is_main = self.main.as_ref() == Some(address);
        if is_main && told.role == Role::Primary {
            self.remember(told.offset, now);
            self.forget(now);
        }
        match told.role {
            Role::Replica if is_main && !self.accepts(Role::Replica) => Finding::Leave,
            Role::Replica if self.follows(told, now) => Finding::Serves(Data::Fresh),
            Role::Replica => Finding::Serves(Data::Stale),
            // It may have been promoted, or cut off: the main node says which.
            Role::Primary if !is_main && self.mode != Mode::Fixed && self.access == Access::ReadWrite => {
                Finding::Serves(Data::Stale)
            }
            Role::Primary | Role::Unknown => Finding::Serves(Data::Fresh),
        }
    }

    /// The sentinels have told where everything is. Says whether the main node is another one now.
    pub(crate) fn on_sentinels(&mut self, answer: &Answer, now: Instant) -> Finding {
        self.nodes.retain(|node| node.address == answer.primary || answer.replicas.contains(&node.address));
        for address in std::iter::once(&answer.primary).chain(&answer.replicas) {
            self.learn(address, Origin::Told, now);
        }
        match &self.main {
            Some(main) if *main != answer.primary && self.access == Access::ReadWrite => Finding::Leave,
            Some(main) if !self.knows(main) => Finding::Leave,
            _ => Finding::Serves(Data::Fresh),
        }
    }

    /// The nodes beside the main one to be connected to for reads. None before there is a main node: it would be dialled
    /// twice.
    pub(crate) fn wanted(&self) -> Vec<Address> {
        let Some(main) = self.main.as_ref().filter(|_| self.reading == Reading::Others) else {
            return Vec::new();
        };
        let mut seen: Vec<&str> =
            self.nodes.iter().filter(|node| node.address == *main).filter_map(run_id).collect();
        let mut wanted = Vec::new();
        for node in self.nodes.iter().filter(|node| node.address != *main) {
            match run_id(node) {
                // The same server under another name.
                Some(id) if seen.contains(&id) => continue,
                Some(id) => seen.push(id),
                None => {}
            }
            wanted.push(node.address.clone());
        }
        wanted
    }

    fn knows(&self, address: &Address) -> bool {
        self.nodes.iter().any(|node| node.address == *address)
    }

    fn learn(&mut self, address: &Address, origin: Origin, now: Instant) {
        match self.nodes.iter_mut().find(|node| node.address == *address) {
            Some(node) => node.told_at = now,
            None => {
                let address = address.clone();
                self.nodes.push(Node { address, origin, run_id: None, told_at: now });
            }
        }
    }

    /// Forgets nodes that nobody has told of for a while. Only while there is a primary, which would tell.
    fn forget(&mut self, now: Instant) {
        if self.mode == Mode::Told {
            self.nodes.retain(|node| {
                node.origin == Origin::Configured
                    || Some(&node.address) == self.main.as_ref()
                    || now.saturating_duration_since(node.told_at) < FORGET_AFTER
            });
        }
    }

    fn remember(&mut self, offset: Option<u64>, now: Instant) {
        let recent =
            self.history.back().is_some_and(|(at, _)| now.saturating_duration_since(*at) < REMEMBER_EVERY);
        if let Some(offset) = offset.filter(|_| !recent) {
            self.history.push_back((now, offset));
        }
        // Of those that are too old, the newest one is what a replica has to have.
        while self.history.get(1).is_some_and(|(at, _)| *at + MOST_LAG <= now) {
            self.history.pop_front();
        }
    }

    /// Whether a replica is near enough to its primary.
    fn follows(&self, told: &Replication, now: Instant) -> bool {
        let due = self.history.iter().rev().find(|(at, _)| *at + MOST_LAG <= now);
        let behind = due.zip(told.offset).is_some_and(|((_, due), has)| has < *due);
        reads::data(told) == Data::Fresh && !behind
    }
}

fn run_id(node: &Node) -> Option<&str> {
    node.run_id.as_deref()
}

#[cfg(test)]
mod tests;
