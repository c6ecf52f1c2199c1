//! What a connection needs to know of the nodes around it: where a request may go instead, and whom to tell. That is a
//! cluster's affair, or that of a standalone client, where it is about reads, and about which node is the primary.

use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::time::Instant;

use tokio::sync::Notify;

use super::dial::Link;
use super::inflight::Entry;
use crate::config::Address;
use crate::error::Error;
use crate::protocol::handshake::{Greeting, Purpose};
use crate::reads::Standing;
use crate::retry::OnRefusal;

/// Where a request may go, and how it got here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Way {
    pub(crate) to: To,
    pub(crate) line: Line,
    /// How often it was refused on its way.
    pub(crate) hops: u8,
    /// ASKING is among its bytes.
    pub(crate) asking: bool,
    /// Whether it waits for a node that cannot serve it now.
    pub(crate) on_refusal: OnRefusal,
}

impl Way {
    /// To this connection and no other.
    pub(crate) const HERE: Way = Way::new(To::Here, Line::Shared);

    pub(crate) const fn new(to: To, line: Line) -> Way {
        Way { to, line, hops: 0, asking: false, on_refusal: OnRefusal::SendAgain }
    }
}

/// Which node of a cluster a request is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum To {
    /// The connection that it was given to.
    Here,
    /// The primary of a slot.
    Primary(u16),
    /// Whichever node of a slot's shard the read policy says.
    Reader(u16),
    /// A replica of a slot's primary.
    Replica(u16),
    /// Any primary.
    AnyPrimary,
    /// Any node.
    AnyNode,
}

/// Which of a node's connections a request takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Line {
    /// The one that all share.
    Shared,
    /// One of its own, as it may be held back.
    Lane,
}

/// What the nodes around a connection do for it.
pub(crate) trait Home: Send + Sync {
    /// Takes over a request that the server refused with the error `text`, or gives it back. `from` is
    /// the node as people write it.
    fn on_refusal(&self, from: &str, text: &[u8], bytes: Vec<u8>, entry: Entry, now: Instant) -> Refused;

    /// Finds a node again for a request that has not run, or may run twice.
    fn place(&self, bytes: Vec<u8>, entry: Entry);

    /// A node cannot be reached, or not any more.
    fn on_away(&self, node: &Address, error: &Error);

    /// A node can be reached.
    fn on_connected(&self, node: &Address);

    /// A node shall be dialled when its turn comes; [`Presence::turn`] tells. So many requests wait for it.
    fn want_dial(&self, node: &Address, waiting: usize);

    /// A connection has been greeted, and is about to be used.
    fn on_greeted(&self, greeted: &Greeted<'_>);

    /// How to find the node for a connection that is not for one certain address.
    fn search(&self, _seeker: Seeker, _purpose: Purpose) -> Option<Search> {
        None
    }
}

/// What finds a node and connects to it.
pub(crate) type Search = Pin<Box<dyn Future<Output = Result<Link, Error>> + Send>>;

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Seeker {
    /// Everything that goes to a standalone client's primary.
    Main,
    /// One request at a time.
    Lane,
    /// One certain node.
    Node,
}

/// A connection that has just been made.
pub(crate) struct Greeted<'a> {
    pub(crate) seeker: Seeker,
    pub(crate) address: &'a Address,
    pub(crate) greeting: &'a Greeting,
    pub(crate) presence: &'a Presence,
}

/// What becomes of requests that only one node can take, when it is lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stuck {
    /// It may be back soon.
    Wait,
    Fail,
}

/// What became of a refused request.
pub(crate) enum Refused {
    /// It is on its way to another node.
    Sent,
    /// It is to be placed again at that time.
    Wait(Instant, Vec<u8>, Entry),
    /// The refusal is its outcome.
    Final(Entry),
}

/// What a node's connection and the cluster tell each other without waiting for each other.
#[derive(Debug, Default)]
pub(crate) struct Presence {
    /// How it stands for reads.
    pub(crate) standing: Standing,
    /// It says that it is a primary.
    primary: AtomicBool,
    /// It is not what it was taken for.
    leave: AtomicBool,
    phase: AtomicU8,
    /// The cluster wants a connection even if there is no request for it.
    wanted: AtomicBool,
    /// The node serves as a replica: connections ask to read from it.
    replica: AtomicBool,
    /// The cluster does not have it any more.
    departed: AtomicBool,
    /// The node may be dialled.
    turn: Notify,
    /// Lanes need not wait for the node's own connection any more.
    back: Notify,
}

/// How a node's connection stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phase {
    /// There was no reason to connect yet.
    Idle,
    /// The first attempt to connect is under way.
    Dialling,
    Connected,
    /// The last attempt failed, or the connection was lost.
    Away,
}

impl Presence {
    pub(crate) fn phase(&self) -> Phase {
        match self.phase.load(Ordering::Relaxed) {
            0 => Phase::Idle,
            1 => Phase::Dialling,
            2 => Phase::Connected,
            _ => Phase::Away,
        }
    }

    pub(crate) fn set_phase(&self, phase: Phase) {
        self.phase.store(phase as u8, Ordering::Relaxed);
        if phase == Phase::Connected {
            self.let_lanes_dial();
        }
    }

    /// Lets those dial, once, that wait for the node.
    pub(crate) fn let_lanes_dial(&self) {
        self.back.notify_waiters();
    }

    /// Waits while the node is away: only its own connection tries it, when its turn comes.
    pub(crate) async fn back(&self) {
        let back = self.back.notified();
        if self.phase() == Phase::Away {
            back.await;
        }
    }

    pub(crate) fn is_wanted(&self) -> bool {
        self.wanted.load(Ordering::Relaxed)
    }

    pub(crate) fn want(&self) {
        self.wanted.store(true, Ordering::Relaxed);
    }

    pub(crate) fn is_replica(&self) -> bool {
        self.replica.load(Ordering::Relaxed)
    }

    /// Says what the node serves as, and gives what was said before.
    pub(crate) fn set_replica(&self, replica: bool) -> bool {
        self.replica.swap(replica, Ordering::Relaxed)
    }

    pub(crate) fn is_primary(&self) -> bool {
        self.primary.load(Ordering::Relaxed)
    }

    pub(crate) fn set_primary(&self, primary: bool) {
        self.primary.store(primary, Ordering::Relaxed);
    }

    /// Has the connection to the main node look for another one.
    pub(crate) fn leave(&self) {
        self.leave.store(true, Ordering::Relaxed);
    }

    /// Whether that was asked for; it is not any more then.
    pub(crate) fn takes_leave(&self) -> bool {
        self.leave.swap(false, Ordering::Relaxed)
    }

    /// Lets the node be dialled once.
    pub(crate) fn give_turn(&self) {
        self.turn.notify_one();
    }

    /// Waits until the node may be dialled.
    pub(crate) async fn turn(&self) {
        self.turn.notified().await;
    }

    pub(crate) fn is_departed(&self) -> bool {
        self.departed.load(Ordering::Relaxed)
    }

    pub(crate) fn set_departed(&self, departed: bool) {
        self.departed.store(departed, Ordering::Relaxed);
    }
}
