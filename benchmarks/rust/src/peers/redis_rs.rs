//! redis-rs: its multiplexed connection and its cluster connection, as they come and tuned.

use std::marker::PhantomData;

use bytes::Bytes;
use redis::aio::{ConnectionLike, MultiplexedConnection};
use redis::cluster::{ClusterClient, ClusterClientBuilder};
use redis::cluster_async::ClusterConnection;
use redis::{AsyncConnectionConfig, Client, Cmd, IntoConnectionInfo, Pipeline, Value, cmd, pipe};

use super::{AsItComes, Peer, Tuned};
use crate::Result;
use crate::args::Servers;
use crate::workload::{Kind, Op, Reply};

/// Settings of either connection.
pub(crate) trait Settings: Clone + Send + Sync + 'static {
    fn standalone(config: AsyncConnectionConfig) -> AsyncConnectionConfig;

    fn cluster(builder: ClusterClientBuilder) -> ClusterClientBuilder;
}

impl Settings for AsItComes {
    fn standalone(config: AsyncConnectionConfig) -> AsyncConnectionConfig {
        config
    }

    fn cluster(builder: ClusterClientBuilder) -> ClusterClientBuilder {
        builder
    }
}

// A write that waits for this much collects the commands of a whole turn.
const WRITE_BOUNDARY: usize = 64 * 1024;

/// Without the timer per command of the default, and with room for more commands on their way to the writer.
impl Settings for Tuned {
    fn standalone(config: AsyncConnectionConfig) -> AsyncConnectionConfig {
        config.set_response_timeout(None).set_pipeline_buffer_size(1024)
    }

    fn cluster(builder: ClusterClientBuilder) -> ClusterClientBuilder {
        builder.overall_response_timeout(None).write_backpressure_boundary(WRITE_BOUNDARY)
    }
}

#[derive(Clone)]
pub(crate) struct RedisRs<S>(MultiplexedConnection, PhantomData<S>);

#[derive(Clone)]
pub(crate) struct RedisRsCluster<S>(ClusterConnection, PhantomData<S>);

impl<S: Settings> Peer for RedisRs<S> {
    async fn connect(servers: &Servers) -> Result<Self> {
        let client = Client::open((servers.host.as_str(), servers.port))?;
        let config = S::standalone(AsyncConnectionConfig::new());
        Ok(Self(client.get_multiplexed_async_connection_with_config(&config).await?, PhantomData))
    }

    async fn ping(&mut self) -> Result<()> {
        Ok(cmd("PING").query_async(&mut self.0).await?)
    }

    async fn send(&mut self, op: &Op, value: &Bytes) -> Result<Reply> {
        send(&mut self.0, op, value).await
    }

    async fn batch(&mut self, ops: &[&Op], value: &Bytes) -> Result<Vec<Reply>> {
        batch(&mut self.0, ops, value).await
    }
}

impl<S: Settings> Peer for RedisRsCluster<S> {
    async fn connect(servers: &Servers) -> Result<Self> {
        let seed = (servers.host.as_str(), servers.port).into_connection_info()?;
        let client = S::cluster(ClusterClient::builder([seed])).build()?;
        Ok(Self(client.get_async_connection().await?, PhantomData))
    }

    async fn ping(&mut self) -> Result<()> {
        Ok(cmd("PING").query_async(&mut self.0).await?)
    }

    async fn send(&mut self, op: &Op, value: &Bytes) -> Result<Reply> {
        send(&mut self.0, op, value).await
    }

    async fn batch(&mut self, ops: &[&Op], value: &Bytes) -> Result<Vec<Reply>> {
        batch(&mut self.0, ops, value).await
    }
}

async fn send(connection: &mut impl ConnectionLike, op: &Op, value: &Bytes) -> Result<Reply> {
    let reply: Value = command(op, value).query_async(connection).await?;
    Ok(read(&reply))
}

async fn batch(connection: &mut impl ConnectionLike, ops: &[&Op], value: &Bytes) -> Result<Vec<Reply>> {
    let mut batch: Pipeline = pipe();
    for op in ops {
        batch.add_command(command(op, value));
    }
    let replies: Vec<Value> = batch.query_async(connection).await?;
    Ok(replies.iter().map(read).collect())
}

fn command(op: &Op, value: &Bytes) -> Cmd {
    let mut command = match op.kind {
        Kind::Set => cmd("SET"),
        Kind::Hit | Kind::Miss => cmd("GET"),
    };
    command.arg(&op.key[..]);
    if op.kind == Kind::Set {
        command.arg(&value[..]);
    }
    command
}

fn read(value: &Value) -> Reply {
    match value {
        Value::Okay => Reply::Ok,
        Value::Nil => Reply::Nil,
        Value::BulkString(bytes) => Reply::Bytes(bytes.len()),
        _ => Reply::Other,
    }
}
