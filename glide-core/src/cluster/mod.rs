//! A cluster: which node has which slot, where requests go, and what becomes of those that went wrong.
//!
//! The parts that decide (`view`, `agree`, `discover`, `dials`, `redirect`, `route`, `split`, `combine`, `scan`) know
//! neither sockets nor clocks. A request goes from the caller's thread straight to the pipe of its node; what no node can
//! take at the moment waits with the keeper, which is also the one to look for changes of the cluster.

mod agree;
mod cancelled;
pub(crate) mod combine;
mod dials;
#[cfg(test)]
mod dice;
mod discover;
pub(crate) mod fan;
mod gather;
mod keeper;
mod looks;
mod map;
mod node;
mod redirect;
pub(crate) mod route;
#[cfg(feature = "internals")]
pub(crate) mod routes;
pub(crate) mod scan;
pub(crate) mod scans;
#[cfg(test)]
mod simulation;
pub(crate) mod slots;
pub(crate) mod split;
#[cfg(test)]
mod tests;
mod view;
mod watched;

use std::collections::HashMap;
use std::mem;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Instant;

use arc_swap::{ArcSwap, Guard};
use tokio::runtime::Handle;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

pub(crate) use gather::{Gathered, Part, PartOf, Then, gather};
pub(crate) use looks::look_at;
pub(crate) use map::{At, Map};

use self::cancelled::Cancelled;
use self::dials::Need;
use self::keeper::{Keeper, News};
pub(crate) use self::node::Node;
use self::redirect::{Refusal, Step};
use self::scans::Scans;
use self::view::View;
use self::watched::{Watched, not_run};
use crate::completion::Shared;
use crate::config::{Address, ReadFrom, Upkeep};
use crate::connection::{Entry, Flush, Greeted, Home, OnGuard, Pipe, Refused, Rung, To, Unpushed};
use crate::error::{Error, ErrorKind};
use crate::reads::{self, Data};
use crate::retry::OnRefusal;

/// What a client knows of its cluster, and its connections to it.
pub(crate) struct Cluster {
    shared: Arc<Shared>,
    runtime: Handle,
    map: ArcSwap<Map>,
    registry: Mutex<Registry>,
    /// Requests that no node can take at the moment.
    limbo: Arc<Pipe>,
    cancelled: Mutex<Cancelled>,
    news: UnboundedSender<News>,
    /// A redirection has been reported, and the keeper has not heard of it yet.
    stale: AtomicBool,
    scans: Scans,
    watched: Watched,
}

/// Every node that has a task: those of the map, and those that were asked or named by a redirection.
#[derive(Default)]
struct Registry {
    nodes: HashMap<Address, Arc<Node>>,
    /// Where nodes that have left still wait for replies.
    departed: Vec<Weak<Pipe>>,
    /// Why no node is opened any more.
    end: Option<Error>,
}

/// What a new map has made of the nodes.
struct Change {
    gone: Vec<Address>,
    /// Those that are in the cluster now, or primaries now, and were not before.
    risen: Vec<Address>,
}

/// A read that so many replicas in a row could not serve waits as any other request does.
const MOST_ASIDE: u8 = 4;

impl Cluster {
    /// Starts looking for the cluster. Ticket 0 ends when its map is there, or cannot be had.
    pub(crate) fn open(shared: &Arc<Shared>, upkeep: Upkeep, runtime: &Handle) -> Arc<Cluster> {
        let (news, heard) = unbounded_channel();
        let cluster = Arc::new(Cluster {
            shared: Arc::clone(shared),
            runtime: runtime.clone(),
            map: ArcSwap::from_pointee(Map::empty(shared.config.read_from)),
            registry: Mutex::default(),
            limbo: Arc::new(Pipe::new(Arc::clone(shared))),
            cancelled: Mutex::default(),
            news,
            stale: AtomicBool::new(false),
            scans: Scans::default(),
            watched: Watched::default(),
        });
        let home: Weak<Cluster> = Arc::downgrade(&cluster);
        shared.set_home(home);
        runtime.spawn(Keeper::new(Arc::clone(&cluster), upkeep, heard).run());
        if reads::uses_replicas(shared.config.read_from) {
            runtime.spawn(looks::look(Arc::downgrade(&cluster)));
        }
        cluster
    }

    /// The map as it is now. Slots may move in it, nodes do not.
    pub(crate) fn map(&self) -> Guard<Arc<Map>> {
        self.map.load()
    }

    /// Gives a request to the node that it is for. The caller has to ring that node if nobody else is about to.
    pub(crate) fn push(
        &self,
        map: &Map,
        mut entry: Entry,
        encode: impl Fn(&mut Vec<u8>),
    ) -> Result<Option<(At, Rung)>, Box<Unpushed>> {
        if entry.on_guard == OnGuard::Exec {
            return self.push_transaction(map, entry, encode);
        }
        entry.way.to = self.bound(entry.way.to);
        let line = entry.way.line;
        let refused = match map.choose(entry.way.to).and_then(|at| Some((at, map.node(at)?))) {
            Some((at, node)) => {
                self.watched.note(&entry, node);
                match node.line(line).push(entry, &encode) {
                    Ok(rung) => return Ok(Some((at, rung))),
                    // The node has just left the cluster.
                    Err(refused) if refused.error.kind() == ErrorKind::Closed => refused.entry,
                    Err(refused) => return Err(refused),
                }
            }
            None => entry,
        };
        self.limbo.push(refused, encode)?;
        self.limbo.ring(Flush::WhenIdle);
        Ok(None)
    }

    /// Where a request goes while something is watched: a replica may not have seen yet what the guard knows of.
    #[inline]
    fn bound(&self, to: To) -> To {
        match to {
            To::Reader(slot) if self.shared.config.read_from != ReadFrom::Primary && self.watched.is_on() => {
                To::Primary(slot)
            }
            to => to,
        }
    }

    pub(crate) fn cancel(&self, ticket: u64) {
        // First, for those that are on their way: see `offer_to`.
        self.cancelled().add(ticket, Instant::now());
        self.scans.cancel(ticket);
        self.limbo.cancel(ticket);
        let (nodes, departed) = {
            let registry = self.registry();
            let nodes: Vec<Arc<Node>> = registry.nodes.values().cloned().collect();
            (nodes, registry.departed.clone())
        };
        nodes.iter().for_each(|node| node.cancel(ticket));
        departed.iter().filter_map(Weak::upgrade).for_each(|pipe| pipe.cancel(ticket));
    }

    /// Ends everything. The first call counts.
    pub(crate) fn end(&self, error: &Error) {
        let (nodes, departed) = {
            let mut registry = self.registry();
            registry.end.get_or_insert_with(|| error.clone());
            (mem::take(&mut registry.nodes), mem::take(&mut registry.departed))
        };
        self.scans.end(error);
        self.limbo.end(error.clone());
        for node in nodes.into_values() {
            node.end(error);
        }
        departed.iter().filter_map(Weak::upgrade).for_each(|pipe| pipe.end(error.clone()));
    }

    pub(crate) fn crash(&self) {
        self.limbo.crash();
    }

    /// The node with this address, which is made if there is none.
    fn open_node(&self, address: &Address) -> Result<Arc<Node>, Error> {
        let mut registry = self.registry();
        if let Some(error) = &registry.end {
            return Err(error.clone());
        }
        if let Some(node) = registry.nodes.get(address).filter(|node| !node.presence.is_departed()) {
            return Ok(Arc::clone(node));
        }
        let node = Arc::new(Node::open(address.clone(), &self.shared, &self.runtime));
        registry.nodes.insert(address.clone(), Arc::clone(&node));
        Ok(node)
    }

    fn known_node(&self, address: &Address) -> Option<Arc<Node>> {
        self.registry().nodes.get(address).cloned()
    }

    /// Makes a view the map. Nodes that it does not have answer what they were asked, and end.
    fn apply(&self, view: &View) -> Change {
        let read_from = self.shared.config.read_from;
        let map = Map::new(view, read_from, |address| self.open_node(address).ok());
        for (at, node) in map.nodes().iter().enumerate() {
            let is_replica = !map.is_primary(at as At);
            node.presence.set_replica(is_replica);
            if !is_replica {
                node.presence.standing.on_data(Data::Fresh);
            }
            if !is_replica || read_from != ReadFrom::Primary {
                node.presence.want();
            }
        }
        let map = Arc::new(map);
        let before = self.map.swap(Arc::clone(&map));
        let gone: Vec<Arc<Node>> = {
            let mut registry = self.registry();
            let gone = registry.nodes.extract_if(|address, _| map.find(address).is_none());
            let gone: Vec<Arc<Node>> = gone.map(|(_, node)| node).collect();
            registry.departed.retain(|pipe| pipe.strong_count() > 0);
            registry.departed.extend(gone.iter().map(|node| Arc::downgrade(&node.pipe)));
            gone
        };
        gone.iter().for_each(|node| node.depart());
        // After the map is there: what these have to give away shall find its way by it.
        map.nodes().iter().for_each(|node| node.revisit());
        let had_this_part = |&(at, node): &(At, &Arc<Node>)| {
            let was = before.find(&node.address);
            was.is_some_and(|was| before.is_primary(was) || !map.is_primary(at))
        };
        let nodes = map.nodes().iter().enumerate().map(|(at, node)| (at as At, node));
        Change {
            gone: gone.iter().map(|node| node.address.clone()).collect(),
            risen: nodes.filter(|node| !had_this_part(node)).map(|(_, node)| node.address.clone()).collect(),
        }
    }

    /// The replica whose address people write so.
    fn replica_named(&self, label: &str) -> Option<Arc<Node>> {
        let port = label.rsplit_once(':')?.1.parse().ok()?;
        let map = self.map.load();
        let at = map.find(&named("", port, label)).filter(|&at| !map.is_primary(at))?;
        map.node(at).cloned()
    }

    fn registry(&self) -> MutexGuard<'_, Registry> {
        self.registry.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self, news: News) {
        // Nobody listens once the client is closed.
        let _ = self.news.send(news);
    }

    /// Gives a request to its node; gives it back if there is none at the moment.
    fn offer(&self, bytes: Vec<u8>, mut entry: Entry) -> Result<(), (Vec<u8>, Entry)> {
        let map = self.map.load();
        entry.way.to = self.bound(entry.way.to);
        match map.choose(entry.way.to).and_then(|at| map.node(at)) {
            Some(node) => self.offer_at(node, bytes, entry),
            None => Err((bytes, entry)),
        }
    }

    fn offer_at(&self, node: &Arc<Node>, bytes: Vec<u8>, entry: Entry) -> Result<(), (Vec<u8>, Entry)> {
        self.watched.note(&entry, node);
        self.offer_to(node.line(entry.way.line), bytes, entry)
    }

    /// Gives a request to a pipe, unless that accepts nothing more.
    fn offer_to(&self, pipe: &Pipe, bytes: Vec<u8>, entry: Entry) -> Result<(), (Vec<u8>, Entry)> {
        let (ticket, begun) = (entry.ticket, entry.begun());
        pipe.offer(bytes, entry)?;
        // Only afterwards: whoever cancels it from here on finds it there.
        if self.cancelled().has(ticket, begun) {
            pipe.cancel(ticket);
        }
        Ok(())
    }

    fn cancelled(&self) -> MutexGuard<'_, Cancelled> {
        self.cancelled.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives a request to a node, or to the keeper if the node takes nothing more.
    fn give(&self, node: Option<&Arc<Node>>, bytes: Vec<u8>, entry: Entry) {
        let given = match node {
            Some(node) => self.offer_at(node, bytes, entry),
            None => Err((bytes, entry)),
        };
        let Err((bytes, entry)) = given else { return };
        if let Err((_, mut entry)) = self.offer_to(&self.limbo, bytes, entry) {
            let error = Error::new(ErrorKind::Closed, "the client is closed");
            self.shared.fail(entry.ticket, &mut entry.expect, error);
            self.shared.completions.flush();
        }
    }
}

impl Home for Cluster {
    fn on_refusal(&self, from: &str, text: &[u8], bytes: Vec<u8>, mut entry: Entry, now: Instant) -> Refused {
        let refusal = redirect::read(text);
        if refusal != Refusal::Other && !self.stale.swap(true, Ordering::Relaxed) {
            self.tell(News::Stale);
        }
        match entry.on_guard {
            OnGuard::Begin => self.watched.unmark(entry.way.to, from, &self.map.load()),
            OnGuard::Exec => {
                // Wherever it ran now, nothing would guard it.
                if let Refusal::Moved { slot, host, port } = refusal {
                    self.map.load().assign(slot, &named(host, port, from));
                }
                not_run(&self.shared, entry);
                return Refused::Sent;
            }
            OnGuard::None | OnGuard::End | OnGuard::Unguarded | OnGuard::Reset => {}
        }
        if refusal == Refusal::NotNow && entry.way.on_refusal == OnRefusal::Fail {
            return Refused::Final(entry);
        }
        if refusal != Refusal::Other {
            entry.renew(now);
        }
        let is_unready = matches!(refusal, Refusal::NotNow | Refusal::NotPrimary);
        if let (To::Reader(_), true) = (entry.way.to, is_unready && entry.way.hops < MOST_ASIDE)
            && let Some(replica) = self.replica_named(from)
        {
            // Somebody else of its shard serves the read at once.
            replica.presence.standing.put_aside(now);
            entry.way.hops += 1;
            self.place(bytes, entry);
            return Refused::Sent;
        }
        let step = redirect::judge(&refusal, entry.way.hops, now, entry.deadline);
        if step == Step::Fail {
            return Refused::Final(entry);
        }
        entry.way.hops = entry.way.hops.saturating_add(1);
        let mut bytes = without_asking(bytes, &mut entry);
        if let Step::PlaceAt(at) = step {
            return Refused::Wait(at, bytes, entry);
        }
        let (slot, to) = match refusal {
            Refusal::Moved { slot, host, port } => (Some(slot), named(host, port, from)),
            Refusal::Ask { host, port } => (None, named(host, port, from)),
            _ => return Refused::Final(entry),
        };
        if let Some(slot) = slot {
            self.map.load().assign(slot, &to);
        } else {
            entry.ask(&mut bytes);
        }
        entry.start_over();
        let node = self.open_node(&to).ok();
        self.give(node.as_ref(), bytes, entry);
        Refused::Sent
    }

    fn place(&self, bytes: Vec<u8>, mut entry: Entry) {
        if entry.on_guard == OnGuard::Exec {
            return not_run(&self.shared, entry);
        }
        let bytes = without_asking(bytes, &mut entry);
        if let Err((bytes, entry)) = self.offer(bytes, entry) {
            self.give(None, bytes, entry);
        }
    }

    fn on_away(&self, node: &Address, error: &Error) {
        self.tell(News::Away(node.clone(), error.clone()));
    }

    fn on_connected(&self, node: &Address) {
        self.tell(News::Connected(node.clone()));
    }

    fn on_greeted(&self, greeted: &Greeted<'_>) {
        let (config, greeting) = (&self.shared.config, greeted.greeting);
        let (place, data) = (reads::place(config, &greeting.identity), reads::data(&greeting.replication));
        greeted.presence.standing.on_connected(place, data);
    }

    fn renew_but(&self, settled: &[Arc<str>]) {
        let nodes: Vec<Arc<Node>> = self.registry().nodes.values().cloned().collect();
        for node in nodes.iter().filter(|node| !settled.contains(&node.address.label())) {
            node.presence.leave();
            node.pipe.revisit();
        }
    }

    fn want_dial(&self, node: &Address, waiting: usize) {
        let need = if waiting > 0 { Need::Requests } else { Need::Spare };
        self.tell(News::WantDial(node.clone(), need));
    }
}

/// Takes ASKING off a request: it is only for the node that the refusal named.
fn without_asking(mut bytes: Vec<u8>, entry: &mut Entry) -> Vec<u8> {
    entry.unask(&mut bytes);
    entry.start_over();
    bytes
}

/// The node that a refusal names; without a host it is where `from` is, which is written as people write it.
fn named(host: &str, port: u16, from: &str) -> Address {
    let own = || from.rsplit_once(':').map_or(from, |(host, _)| host).trim_matches(['[', ']']);
    let host = if host.is_empty() { own() } else { host };
    Address::Tcp { host: host.to_owned(), port }
}
