//! How a connection is left: for another one to the same node, or as its node has left the cluster.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::{Driver, Target};
use crate::connection::lanes;
use crate::connection::way::{Home, Stuck};
use crate::error::{Error, ErrorKind};

impl Driver {
    /// Ends a lane of a node that the cluster does not have any more: what was not sent, or may be sent again, goes to
    /// the node that it is for by now.
    pub(super) fn leave_node(&mut self, error: &Error) {
        if matches!(&self.target, Target::Lane(seat) if seat.is_departed()) {
            self.pipe.end(error.clone());
            self.collect();
            self.rehome(&lanes::departed(), Stuck::Fail);
        }
    }

    /// Whom to tell how the node stands. What has left the cluster speaks for nobody: the node may be back, with another
    /// task.
    pub(super) fn listener(&self) -> Option<Arc<dyn Home>> {
        match &self.target {
            Target::Node(presence) if !presence.is_departed() => self.pipe.shared.home(),
            _ => None,
        }
    }

    /// Ends the connection of a node that the cluster does not have any more, once it has answered; and an idle lane whose
    /// node was told something else than what it is now.
    pub(super) fn depart(&mut self) -> Option<Error> {
        let has_ended = match &self.target {
            Target::Node(presence) => presence.is_departed(),
            Target::Lane(_) => self.is_taken_for() != self.serve,
            Target::Main(_) => false,
        };
        if has_ended && self.flight.is_empty() { self.retire() } else { None }
    }

    /// Sends nothing more on this connection, and looks for another one when the replies are in.
    pub(super) fn leave(&mut self, within: Duration) {
        self.leaving.get_or_insert_with(|| Instant::now() + within);
    }

    pub(super) fn left(&self) -> Error {
        let message = match self.target {
            Target::Node(_) | Target::Lane(_) => "the connection is made anew",
            Target::Main(_) => "the node is not the primary any more",
        };
        Error::new(ErrorKind::Connection, message)
    }
}
