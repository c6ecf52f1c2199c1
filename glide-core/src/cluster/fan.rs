//! Requests for nodes by their kind or by their address. Which nodes there are is known once there is a map; until then such
//! requests wait for it.

use std::sync::Arc;
use std::time::Instant;

use super::Cluster;
use super::combine::{How, Rule};
use super::gather::{Part, PartOf, Then, gather};
use super::map::{At, Map};
use super::node::Node;
use super::route::Nodes;
use crate::command::Shape;
use crate::completion::{Expect, Outcome};
use crate::config::Address;
use crate::connection::{self, Entry, Flush, Home, Line, Resend, To, Way};
use crate::error::{Error, ErrorKind};
use crate::protocol::encode;

/// One request to several nodes.
pub(crate) struct Fan {
    pub(crate) bytes: Vec<u8>,
    /// What each node's request is like.
    pub(crate) sample: Entry,
    pub(crate) line: Line,
    pub(crate) nodes: Nodes,
    pub(crate) rule: Rule,
    pub(crate) shape: &'static Shape,
    pub(crate) answer: Answer,
}

/// One request to the node with an address.
pub(crate) struct Lone {
    pub(crate) bytes: Vec<u8>,
    pub(crate) entry: Entry,
    pub(crate) line: Line,
    pub(crate) address: Arc<Address>,
}

/// What ends with the last part.
pub(crate) struct Answer {
    ticket: u64,
    part: Option<PartOf>,
    /// The database that all nodes have selected if they have done what they were told.
    pub(crate) select: Option<u32>,
}

impl Answer {
    /// The answer to a ticket, or to a part of it.
    pub(crate) fn of(ticket: u64, part: Option<PartOf>) -> Answer {
        Answer { ticket, part, select: None }
    }

    pub(crate) fn then(self, how: How) -> Then {
        match self.part {
            None => Then::End { ticket: self.ticket, how },
            Some(part) => Then::Put { part, how },
        }
    }
}

impl Cluster {
    /// Sends a request to several nodes.
    pub(crate) fn fan(self: &Arc<Cluster>, fan: Fan) {
        let map = self.map();
        if !map.nodes().is_empty() {
            return self.fan_over(&map, fan);
        }
        let (ticket, deadline) = (fan.sample.ticket, fan.sample.deadline);
        self.once_there(ticket, deadline, move |cluster, there| match there {
            Ok(()) => cluster.fan_over(&cluster.map(), fan),
            Err(error) => cluster.fail(fan.answer, error),
        });
    }

    fn fan_over(&self, map: &Map, fan: Fan) {
        let Fan { bytes, sample, line, nodes, rule, shape, answer } = fan;
        let all: Vec<(At, To)> = match nodes {
            Nodes::All => (0..map.nodes().len()).map(|at| (at as At, To::Here)).collect(),
            // Whatever becomes a shard's primary meanwhile, it is for that.
            Nodes::Primaries => map.primaries().map(|at| (at, map.way_to_primary(at))).collect(),
        };
        let all: Vec<_> = all.into_iter().filter_map(|(at, to)| Some((map.node(at)?, to))).collect();
        if all.is_empty() {
            let message = "the cluster has no node that the command goes to";
            return self.fail(answer, Error::new(ErrorKind::Connection, message));
        }
        let labels = all.iter().map(|(node, _)| node.address.label()).collect();
        let how = How::Fan { shape, rule, nodes: labels, select: answer.select };
        let places = gather(&self.shared, all.len(), answer.then(how));
        for (place, (node, to)) in places.zip(all) {
            let expect = Expect::Part(Box::new(place));
            let mut entry = Entry::again(&sample, expect);
            entry.way = Way { to, line, ..sample.way };
            self.push_at(node, bytes.clone(), entry);
        }
    }

    /// Sends a request to the node with an address.
    pub(crate) fn send_to(self: &Arc<Cluster>, lone: Lone) {
        let map = self.map();
        if !map.nodes().is_empty() {
            return self.send_over(&map, lone);
        }
        let (ticket, deadline) = (lone.entry.ticket, lone.entry.deadline);
        self.once_there(ticket, deadline, move |cluster, there| match there {
            Ok(()) => cluster.send_over(&cluster.map(), lone),
            Err(error) => cluster.fail_entry(lone.entry, error),
        });
    }

    fn send_over(&self, map: &Map, lone: Lone) {
        let Lone { bytes, mut entry, line, address } = lone;
        entry.way = Way { to: To::Here, line, ..entry.way };
        match map.find(&address).and_then(|at| map.node(at)) {
            Some(node) => self.push_at(node, bytes, entry),
            None => {
                let message = format!("route: the cluster has no node {}", address.label());
                self.fail_entry(entry, Error::new(ErrorKind::Usage, message));
            }
        }
    }

    fn push_at(&self, node: &Node, bytes: Vec<u8>, entry: Entry) {
        let line = entry.way.line;
        match node.line(line).push(entry, |out| out.extend_from_slice(&bytes)) {
            Ok(_) => node.ring(line, Flush::WhenIdle),
            Err(refused) if node.presence.is_departed() => self.push_instead(node, bytes, refused.entry),
            Err(refused) => self.fail_entry(refused.entry, refused.error),
        }
    }

    /// The node has just left the cluster: another one takes over, or one with its address.
    fn push_instead(&self, gone: &Node, bytes: Vec<u8>, entry: Entry) {
        if entry.way.to != To::Here {
            return self.place(bytes, entry);
        }
        let map = self.map();
        let there = map.find(&gone.address).and_then(|at| map.node(at));
        match there.filter(|node| !node.presence.is_departed()) {
            Some(node) => self.push_at(node, bytes, entry),
            None => self.fail_entry(entry, connection::departed()),
        }
    }

    /// Any node of the cluster, if there is one already.
    pub(crate) fn random_node(&self) -> Option<Address> {
        let map = self.map();
        map.choose(To::AnyNode).and_then(|at| Some(map.node(at)?.address.clone()))
    }

    /// Goes on when the map is there: a request to any node ends then.
    fn once_there(
        self: &Arc<Cluster>,
        ticket: u64,
        deadline: Instant,
        then: impl FnOnce(&Arc<Cluster>, Result<(), Error>) + Send + 'static,
    ) {
        let cluster = Arc::clone(self);
        let tell = move |parts: Vec<Part>| {
            let failed = parts.into_iter().find_map(|part| match part {
                Part::Failed(error) => Some(error),
                Part::Reply(_) | Part::Nested(_) => None,
            });
            then(&cluster, failed.map_or(Ok(()), Err));
        };
        let now = Instant::now();
        for place in gather(&self.shared, 1, Then::Tell(Box::new(tell))) {
            let expect = Expect::Part(Box::new(place));
            let timeout = deadline.saturating_duration_since(now);
            let mut entry = Entry::new(ticket, expect, Resend::Safe, timeout, now);
            entry.way = Way::new(To::AnyNode, Line::Shared);
            match self.limbo.push(entry, |out| encode::command(out, &[b"PING"])) {
                Ok(_) => self.limbo.ring(Flush::WhenIdle),
                Err(refused) => self.fail_entry(refused.entry, refused.error),
            }
        }
    }

    fn fail(&self, answer: Answer, error: Error) {
        match answer.part {
            Some(mut part) => part.put(Part::Failed(error)),
            None => self.shared.finish(answer.ticket, Outcome::Error(error)),
        }
        self.shared.completions.flush();
    }

    fn fail_entry(&self, mut entry: Entry, error: Error) {
        self.shared.fail(entry.ticket, &mut entry.expect, error);
        self.shared.completions.flush();
    }
}
