//! Where a request goes in a cluster, as `glide_shared.routes` says it, and a step of a scan over all of one.

use glide::port::{ClusterScanFrame, RetryFrame, RouteFrame, To};
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

/// The fields of `ScanParts`: the cursor, the pattern, the count, the type, and whether slots may be missing.
#[derive(FromPyObject)]
pub(crate) struct Scan(Vec<u8>, Vec<u8>, u32, String, bool);

impl Scan {
    pub(crate) fn frame(&self) -> ClusterScanFrame<'_> {
        let Scan(cursor, pattern, count, type_name, allow_non_covered_slots) = self;
        ClusterScanFrame {
            cursor,
            pattern,
            count: *count,
            type_name,
            allow_non_covered_slots: *allow_non_covered_slots,
        }
    }
}
