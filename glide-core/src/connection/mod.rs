//! One node's connection across its reconnects: requests go into its pipe, one task writes and reads.

mod backoff;
mod dial;
mod driver;
mod inflight;
mod pipe;
mod stream;

pub(crate) use driver::{Driver, Target};
pub(crate) use inflight::{Entry, Resend};
pub use pipe::Flush;
pub(crate) use pipe::Pipe;
