//! What the client watches, over all nodes: WATCH is a node's affair, but the next transaction may be for another one, or
//! the slot may have gone there.
//!
//! A transaction runs only where everything can still be vouched for: each watched slot is where it was watched, and the
//! transaction's node has a part of it, so that the server itself sees to it. Other nodes are asked first whether
//! their keys have changed. In any other case the transaction did not run, as if a key had changed.

use std::collections::BTreeMap;
use std::mem;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use super::Cluster;
use super::gather::{Part, Then, gather};
use super::map::{At, Map};
use super::node::Node;
use crate::completion::{Expect, Own, Shared};
use crate::connection::{Entry, Flush, OnGuard, Resend, Rung, To, Unpushed};
use crate::error::{Delivery, ErrorKind};
use crate::protocol::encode;

/// Touched by WATCH, UNWATCH and transactions only; reads from replicas look whether it is on.
#[derive(Default)]
pub(super) struct Watched {
    on: AtomicBool,
    marks: Mutex<BTreeMap<(usize, Option<u16>), Mark>>,
}

/// A slot that is watched on a node, or keys of no certain slot.
struct Mark {
    node: Arc<Node>,
    slot: Option<u16>,
    /// How many WATCH commands were sent there.
    times: usize,
}

/// What the server says to EXEC without commands when nothing has changed.
const UNCHANGED: &[u8] = b"*0\r\n";

impl Watched {
    pub(super) fn is_on(&self) -> bool {
        self.on.load(Ordering::Relaxed)
    }

    /// A request is about to be pushed to a node.
    #[inline]
    pub(super) fn note(&self, entry: &Entry, node: &Arc<Node>) {
        match entry.on_guard {
            OnGuard::Begin => self.mark(entry.way.to, node),
            OnGuard::End => self.change(|marks| marks.retain(|_, mark| !Arc::ptr_eq(&mark.node, node))),
            OnGuard::None | OnGuard::Exec | OnGuard::Unguarded | OnGuard::Reset => {}
        }
    }

    fn mark(&self, to: To, node: &Arc<Node>) {
        let slot = slot(to);
        self.change(|marks| {
            let new = || Mark { node: Arc::clone(node), slot, times: 0 };
            marks.entry((id(node), slot)).or_insert_with(new).times += 1;
        });
    }

    /// A node, by the name that people know it by, has refused a WATCH. One that is not in the map keeps its mark.
    pub(super) fn unmark(&self, to: To, label: &str, map: &Map) {
        let Some(node) = map.nodes().iter().find(|node| *node.address.label() == *label) else { return };
        let key = (id(node), slot(to));
        self.change(|marks| {
            if let Some(mark) = marks.get_mut(&key) {
                mark.times -= 1;
                if mark.times == 0 {
                    marks.remove(&key);
                }
            }
        });
    }

    /// Everything that is watched, which is for one transaction.
    fn take(&self) -> Vec<Mark> {
        if !self.is_on() {
            return Vec::new();
        }
        let mut taken = BTreeMap::new();
        self.change(|marks| taken = mem::take(marks));
        taken.into_values().collect()
    }

    fn change(&self, change: impl FnOnce(&mut BTreeMap<(usize, Option<u16>), Mark>)) {
        let mut marks = self.lock();
        change(&mut marks);
        self.on.store(!marks.is_empty(), Ordering::Relaxed);
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<(usize, Option<u16>), Mark>> {
        self.marks.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A node that has gone and come back is another one: what was watched there is not any more.
fn id(node: &Arc<Node>) -> usize {
    Arc::as_ptr(node).addr()
}

fn slot(to: To) -> Option<u16> {
    match to {
        To::Primary(slot) | To::Reader(slot) | To::Replica(slot) => Some(slot),
        To::Here | To::AnyPrimary | To::AnyNode => None,
    }
}

impl Cluster {
    /// Sends a transaction. The guard ends with it, whatever becomes of it.
    pub(super) fn push_transaction(
        &self,
        map: &Map,
        mut entry: Entry,
        encode: impl Fn(&mut Vec<u8>),
    ) -> Result<Option<(At, Rung)>, Box<Unpushed>> {
        let marks = self.watched.take();
        let at = match (entry.way.to, marks.first()) {
            (_, None) => {
                entry.on_guard = OnGuard::Unguarded;
                return self.push(map, entry, encode);
            }
            (To::AnyPrimary | To::AnyNode, Some(mark)) => map.find(&mark.node.address),
            (to, Some(_)) => map.choose(to),
        };
        let Some(node) = at.and_then(|at| map.node(at)) else {
            self.give_up(&marks, entry);
            return Ok(None);
        };
        let mut bytes = Vec::new();
        encode(&mut bytes);
        entry.len = bytes.len();
        self.transact(map, &marks, node, bytes, entry);
        Ok(None)
    }

    /// The same on a certain node. Gives a transaction back that nothing guards.
    pub(super) fn transact_at(
        &self,
        map: &Map,
        node: &Arc<Node>,
        bytes: Vec<u8>,
        mut entry: Entry,
    ) -> Option<(Vec<u8>, Entry)> {
        let marks = self.watched.take();
        if marks.is_empty() {
            entry.on_guard = OnGuard::Unguarded;
            return Some((bytes, entry));
        }
        self.transact(map, &marks, node, bytes, entry);
        None
    }

    fn transact(&self, map: &Map, marks: &[Mark], node: &Arc<Node>, bytes: Vec<u8>, entry: Entry) {
        let is_in_place = |mark: &Mark| {
            let now = mark.slot.map(|slot| map.choose(To::Primary(slot)).and_then(|at| map.node(at)));
            now.is_none_or(|now| now.is_some_and(|now| Arc::ptr_eq(now, &mark.node)))
        };
        if !marks.iter().all(is_in_place) || !marks.iter().any(|mark| Arc::ptr_eq(&mark.node, node)) {
            return self.give_up(marks, entry);
        }
        let others = others(marks, node);
        if others.is_empty() {
            return give_guarded(&self.shared, node, bytes, entry);
        }
        self.ask_first(&others, node, bytes, entry);
    }

    /// Sends a transaction once other nodes have said that what is watched there has not changed.
    fn ask_first(&self, others: &[Arc<Node>], node: &Arc<Node>, bytes: Vec<u8>, entry: Entry) {
        let (shared, node, ticket) = (Arc::clone(&self.shared), Arc::clone(node), entry.ticket);
        let (now, deadline) = (Instant::now(), entry.deadline);
        let tell = move |parts: Vec<Part>| {
            let mut entry = entry;
            let mut changed = false;
            for part in parts {
                match part {
                    Part::Reply(raw) => changed |= !raw.ends_with(UNCHANGED),
                    // The guard went with the connection.
                    Part::Failed(error) if error.kind() == ErrorKind::Connection => changed = true,
                    Part::Failed(error) => {
                        unwatch(&node);
                        let error = error.with_delivery(Delivery::NotSent);
                        return shared.fail(entry.ticket, &mut entry.expect, error);
                    }
                    Part::Nested(_) => changed = true,
                }
            }
            if changed {
                unwatch(&node);
                return not_run(&shared, entry);
            }
            give_guarded(&shared, &node, bytes, entry);
        };
        let places = gather(&self.shared, others.len(), Then::Tell(Box::new(tell)));
        for (place, other) in places.zip(others) {
            let expect = Expect::Transaction(Box::new(place), 0);
            let timeout = deadline.saturating_duration_since(now);
            let mut check = Entry::new(ticket, expect, Resend::Never, timeout, now);
            check.on_guard = OnGuard::Exec;
            let write = |out: &mut Vec<u8>| {
                encode::command(out, &[b"MULTI"]);
                encode::command(out, &[b"EXEC"]);
            };
            match other.pipe.push(check, write) {
                Ok(_) => other.pipe.ring(Flush::WhenIdle),
                Err(mut refused) => self.shared.fail(ticket, &mut refused.entry.expect, refused.error),
            }
        }
    }

    /// Ends a transaction that nobody can guard, and what is watched.
    fn give_up(&self, marks: &[Mark], entry: Entry) {
        let mut before: Option<&Arc<Node>> = None;
        for Mark { node, .. } in marks {
            if !before.is_some_and(|before| Arc::ptr_eq(before, node)) {
                unwatch(node);
            }
            before = Some(node);
        }
        not_run(&self.shared, entry);
    }

    /// UNWATCH is sent to several nodes: those that were left meanwhile have to forget, too.
    pub(super) fn unwatch_all(&self) {
        for Mark { node, .. } in self.watched.take() {
            unwatch(&node);
        }
    }
}

/// The marks' nodes, but for one. The marks are in the order of the nodes.
fn others(marks: &[Mark], node: &Arc<Node>) -> Vec<Arc<Node>> {
    let nodes = marks.iter().map(|mark| &mark.node).filter(|other| !Arc::ptr_eq(other, node));
    let mut others: Vec<Arc<Node>> = nodes.cloned().collect();
    others.dedup_by(|a, b| Arc::ptr_eq(a, b));
    others
}

/// Gives a transaction to the node whose connection guards it, or to nobody.
fn give_guarded(shared: &Shared, node: &Node, bytes: Vec<u8>, entry: Entry) {
    if let Err((_, entry)) = node.pipe.offer(bytes, entry) {
        not_run(shared, entry);
    }
}

/// Has a node forget what is watched there.
fn unwatch(node: &Node) {
    let timeout = node.pipe.shared.config.request_timeout;
    let mut entry = Entry::new(0, Expect::Own(Own::new(|_| {})), Resend::Never, timeout, Instant::now());
    entry.on_guard = OnGuard::End;
    match node.pipe.push(entry, |out| encode::command(out, &[b"UNWATCH"])) {
        Ok(_) => node.pipe.ring(Flush::WhenIdle),
        Err(refused) => {
            tracing::debug!(error = %refused.error, "a node is not told to forget what is watched")
        }
    }
}

/// Ends a transaction as if a watched key had changed.
pub(super) fn not_run(shared: &Shared, mut entry: Entry) {
    shared.not_run(entry.ticket, &mut entry.expect);
    shared.completions.flush();
}
