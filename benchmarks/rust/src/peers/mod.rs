//! The clients that are measured, behind the one interface that the driver uses.

pub(crate) mod fred_rs;
pub(crate) mod glide;
pub(crate) mod redis_rs;

use bytes::Bytes;

use crate::Result;
use crate::args::Servers;
use crate::workload::{Op, Reply};

/// The settings that a client comes with.
#[derive(Clone)]
pub(crate) struct AsItComes;

/// Settings for throughput.
#[derive(Clone)]
pub(crate) struct Tuned;

/// One client object; clones share it.
pub(crate) trait Peer: Clone + Send + Sync + Sized + 'static {
    fn connect(servers: &Servers) -> impl Future<Output = Result<Self>> + Send;

    fn ping(&mut self) -> impl Future<Output = Result<()>> + Send;

    fn send(&mut self, op: &Op, value: &Bytes) -> impl Future<Output = Result<Reply>> + Send;

    /// Sends the commands as one non-atomic batch.
    fn batch(&mut self, ops: &[&Op], value: &Bytes) -> impl Future<Output = Result<Vec<Reply>>> + Send;
}
