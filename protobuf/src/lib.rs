//! The messages that cross the port, generated from `glide.proto`, with a `Debug` that prints no secrets.

use std::fmt;

#[rustfmt::skip]
mod glide;

pub use glide::*;
pub use prost::{DecodeError, Message};

/// Stands for what must not be printed.
const HIDDEN: &str = "***";

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials").field("username", &self.username).field("password", &HIDDEN).finish()
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("ticket", &self.ticket)
            .field("command", &self.command)
            .field("args", &self.args.len())
            .field("timeout_ms", &self.timeout_ms)
            .field("routed", &self.route.is_some())
            .field("batch", &self.batch)
            .field("script", &self.script)
            .field("cluster_scan", &self.cluster_scan)
            .finish()
    }
}

impl fmt::Debug for ClusterScan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClusterScan")
            .field("cursor", &self.cursor.len())
            // A pattern may be a key.
            .field("match", &self.r#match.len())
            .field("count", &self.count)
            .field("type", &self.r#type)
            .field("allow_non_covered_slots", &self.allow_non_covered_slots)
            .finish()
    }
}

impl fmt::Debug for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let to = match &self.to {
            Some(route::To::Nodes(nodes)) => format!("{nodes}"),
            Some(route::To::SlotKey(_)) => "the slot of a key".to_owned(),
            Some(route::To::SlotId(id)) => format!("slot {id}"),
            Some(route::To::Address(address)) => format!("{}:{}", address.host, address.port),
            None => "nowhere".to_owned(),
        };
        f.debug_struct("Route").field("to", &to).field("replica", &self.replica).finish()
    }
}

impl fmt::Debug for route::To {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let route = Route { to: Some(self.clone()), replica: false };
        route.fmt(f)
    }
}

impl fmt::Debug for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Command").field("command", &self.command).field("args", &self.args.len()).finish()
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("code", &self.code)
            .field("delivery", &self.delivery)
            .field("message", &self.message)
            .field("server_code", &self.server_code)
            .field("node", &self.node)
            .field("failed_keys", &self.failed_keys.len())
            .finish()
    }
}
