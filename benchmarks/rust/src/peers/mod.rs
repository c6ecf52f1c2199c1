//! The clients that are measured, behind the one interface that the driver uses.

pub(crate) mod fred_rs;
pub(crate) mod glide;
pub(crate) mod redis_rs;

use bytes::Bytes;

use crate::Result;
use crate::workload::{Op, Reply};

/// One client object; clones share it.
pub(crate) trait Peer: Clone + Send + Sync + Sized + 'static {
    fn connect(host: &str, port: u16) -> impl Future<Output = Result<Self>> + Send;

    fn ping(&mut self) -> impl Future<Output = Result<()>> + Send;

    fn send(&mut self, op: &Op, value: &Bytes) -> impl Future<Output = Result<Reply>> + Send;

    /// Sends the commands as one non-atomic batch.
    fn batch(&mut self, ops: &[&Op], value: &Bytes) -> impl Future<Output = Result<Vec<Reply>>> + Send;
}
