//! One node of a cluster: its connections, and what is known about it.

use std::sync::{Arc, OnceLock};

use tokio::runtime::Handle;

use crate::completion::Shared;
use crate::config::{Address, Config};
use crate::connection::{Driver, Flush, Keeper, Lanes, Line, Pipe, Presence, Target};
use crate::error::{Error, ErrorKind};

/// Dropping it does not end its tasks; [`Node::end`] does, or its departure.
pub(crate) struct Node {
    pub(crate) address: Address,
    pub(crate) pipe: Arc<Pipe>,
    pub(crate) presence: Arc<Presence>,
    /// Made for the first command that blocks.
    lanes: OnceLock<Arc<Lanes>>,
    /// The client's, with this node as the only address.
    config: Arc<Config>,
    runtime: Handle,
}

impl Node {
    /// Starts the node's task, which connects when there is something to do.
    pub(crate) fn open(address: Address, shared: &Arc<Shared>, runtime: &Handle) -> Node {
        let config = Arc::new(Config { addresses: vec![address.clone()], ..shared.config.clone() });
        let pipe = Arc::new(Pipe::new(Arc::clone(shared)));
        let presence = Arc::new(Presence::default());
        let target = Target::Node(Arc::clone(&presence));
        runtime.spawn(Driver::new(Arc::clone(&pipe), Arc::clone(&config), target).run());
        Node { address, pipe, presence, lanes: OnceLock::new(), config, runtime: runtime.clone() }
    }

    /// Where a request to this node is to be pushed.
    pub(crate) fn line(&self, line: Line) -> &Pipe {
        match line {
            Line::Shared => &self.pipe,
            Line::Lane => {
                let lanes = self.lanes();
                lanes.begin();
                &lanes.pipe
            }
        }
    }

    fn lanes(&self) -> &Arc<Lanes> {
        if let Some(lanes) = self.lanes.get() {
            return lanes;
        }
        let lanes = self.lanes.get_or_init(|| {
            let lanes = Arc::new(Lanes::of_node(&self.pipe, &self.presence));
            self.runtime.spawn(Keeper::new(Arc::clone(&lanes), Arc::clone(&self.config)).run());
            lanes
        });
        // Whoever ended the node meanwhile may not have seen them, but has had the pipe's lock before.
        let closed = self.pipe.ended();
        if let Some(error) = closed.or_else(|| self.presence.is_departed().then(departed)) {
            lanes.pipe.end(error);
        }
        lanes
    }

    /// Gets what was pushed for this node on its way.
    pub(crate) fn ring(&self, line: Line, flush: Flush) {
        self.line(line).ring(flush);
    }

    pub(crate) fn cancel(&self, ticket: u64) {
        if let Some(lanes) = self.lanes.get() {
            lanes.cancel(ticket);
        }
        self.pipe.cancel(ticket);
    }

    /// Has the node's tasks look at what the cluster says about it.
    pub(crate) fn revisit(&self) {
        self.pipe.revisit();
        if let Some(lanes) = self.lanes.get() {
            lanes.pipe.revisit();
        }
    }

    /// Lets the node's tasks end: its own connection once everything is answered, the lanes at once.
    pub(crate) fn depart(&self) {
        self.presence.set_departed(true);
        // Nobody grants one any more, and it needs none to end.
        self.presence.give_turn();
        self.revisit();
        if let Some(lanes) = self.lanes.get() {
            lanes.pipe.end(departed());
        }
    }

    pub(crate) fn end(&self, error: &Error) {
        // First, as this is what those go by who are about to make the lanes.
        self.pipe.end(error.clone());
        if let Some(lanes) = self.lanes.get() {
            lanes.pipe.end(error.clone());
        }
    }
}

/// For whoever pushes to a lane, and looks for another node then: nobody else hears of it.
fn departed() -> Error {
    Error::new(ErrorKind::Closed, "the node is not in the cluster any more")
}
