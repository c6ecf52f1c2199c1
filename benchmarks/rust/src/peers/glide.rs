//! This repository's engine, used as a crate.

use std::time::Duration;

use bytes::Bytes;
use glide_core::{Batch, Client, Command, Config, Upkeep, Value};

use super::Peer;
use crate::Result;
use crate::args::{Servers, Topology};
use crate::workload::{Kind, Op, Reply};

// A pause of the machine shall be seen as latency, not end the measurement as a timeout.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(10);

#[derive(Clone)]
pub(crate) struct Glide(Client);

impl Peer for Glide {
    async fn connect(servers: &Servers) -> Result<Self> {
        let config = Config::builder().address(&servers.host, servers.port).request_timeout(REQUEST_TIMEOUT);
        let config = match servers.topology {
            Topology::Standalone => config.build()?,
            Topology::Cluster => config.cluster(Upkeep::default()).build()?,
        };
        Ok(Self(Client::connect(config).await?))
    }

    async fn ping(&mut self) -> Result<()> {
        self.0.execute(Command::new("PING")).await?;
        Ok(())
    }

    async fn send(&mut self, op: &Op, value: &Bytes) -> Result<Reply> {
        Ok(read(&self.0.execute(command(op, value)).await?))
    }

    async fn batch(&mut self, ops: &[&Op], value: &Bytes) -> Result<Vec<Reply>> {
        let batch = ops.iter().fold(Batch::pipeline(), |batch, op| batch.command(command(op, value)));
        match self.0.batch(batch.raise_on_error()).await? {
            Value::Array(replies) => Ok(replies.iter().map(read).collect()),
            other => Err(format!("a batch was answered with {other:?}").into()),
        }
    }
}

fn command(op: &Op, value: &Bytes) -> Command {
    match op.kind {
        Kind::Set => Command::new("SET").arg(&op.key).arg(value),
        Kind::Hit | Kind::Miss => Command::new("GET").arg(&op.key),
    }
}

fn read(value: &Value) -> Reply {
    match value {
        Value::Ok => Reply::Ok,
        Value::Nil => Reply::Nil,
        Value::Bytes(bytes) => Reply::Bytes(bytes.len()),
        _ => Reply::Other,
    }
}
