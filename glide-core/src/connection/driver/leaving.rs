//! How a connection ends, and its lanes, when the cluster does not have its node any more.

use std::sync::Arc;

use super::{Driver, Target};
use crate::connection::lanes;
use crate::connection::way::{Home, Stuck};
use crate::error::Error;

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
}
