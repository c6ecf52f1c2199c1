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
            .field("batch", &self.batch)
            .finish()
    }
}

impl fmt::Debug for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Command").field("command", &self.command).field("args", &self.args.len()).finish()
    }
}
