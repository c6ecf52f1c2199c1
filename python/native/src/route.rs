//! Where a request goes in a cluster, as `glide_shared.routes` says it.

use glide::port::{RetryFrame, RouteFrame, To};
use pyo3::prelude::*;

/// The fields of `RouteParts`: one of the first four is there.
#[derive(FromPyObject)]
pub(crate) struct Route(Option<i32>, Option<Vec<u8>>, Option<u32>, Option<String>, u32, bool);

impl Route {
    pub(crate) fn frame(&self) -> RouteFrame<'_> {
        let Route(nodes, slot_key, slot_id, host, port, replica) = self;
        let to = None
            .or(nodes.map(To::Nodes))
            .or(slot_key.as_deref().map(To::SlotKey))
            .or(slot_id.map(To::SlotId))
            .or(host.as_deref().map(|host| To::Address { host, port: *port }));
        RouteFrame { to, replica: *replica }
    }
}

/// The fields of a `BatchRetryStrategy`.
#[derive(FromPyObject)]
pub(crate) struct Retry(bool, bool);

impl Retry {
    pub(crate) fn frame(&self) -> RetryFrame {
        RetryFrame { server_error: self.0, connection_error: self.1 }
    }
}
