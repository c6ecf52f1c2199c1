//! redis-rs: its multiplexed connection, as it comes and tuned.

use bytes::Bytes;
use redis::aio::MultiplexedConnection;
use redis::{AsyncConnectionConfig, Client, Value, cmd, pipe};

use super::Peer;
use crate::Result;
use crate::workload::{Kind, Op, Reply};

#[derive(Clone)]
pub(crate) struct RedisRs(MultiplexedConnection);

/// Without the timer per command of the default, and with room for more commands on their way to the writer.
#[derive(Clone)]
pub(crate) struct RedisRsTuned(RedisRs);

impl RedisRs {
    async fn open(host: &str, port: u16, config: AsyncConnectionConfig) -> Result<Self> {
        let client = Client::open((host, port))?;
        Ok(Self(client.get_multiplexed_async_connection_with_config(&config).await?))
    }
}

impl Peer for RedisRs {
    async fn connect(host: &str, port: u16) -> Result<Self> {
        Self::open(host, port, AsyncConnectionConfig::new()).await
    }

    async fn ping(&mut self) -> Result<()> {
        Ok(cmd("PING").query_async(&mut self.0).await?)
    }

    async fn send(&mut self, op: &Op, value: &Bytes) -> Result<Reply> {
        let key = &op.key[..];
        let reply: Value = match op.kind {
            Kind::Set => cmd("SET").arg(key).arg(&value[..]).query_async(&mut self.0).await?,
            Kind::Hit | Kind::Miss => cmd("GET").arg(key).query_async(&mut self.0).await?,
        };
        Ok(read(&reply))
    }

    async fn batch(&mut self, ops: &[&Op], value: &Bytes) -> Result<Vec<Reply>> {
        let mut batch = pipe();
        for op in ops {
            match op.kind {
                Kind::Set => batch.cmd("SET").arg(&op.key[..]).arg(&value[..]),
                Kind::Hit | Kind::Miss => batch.cmd("GET").arg(&op.key[..]),
            };
        }
        let replies: Vec<Value> = batch.query_async(&mut self.0).await?;
        Ok(replies.iter().map(read).collect())
    }
}

impl Peer for RedisRsTuned {
    async fn connect(host: &str, port: u16) -> Result<Self> {
        let config = AsyncConnectionConfig::new().set_response_timeout(None).set_pipeline_buffer_size(1024);
        Ok(Self(RedisRs::open(host, port, config).await?))
    }

    async fn ping(&mut self) -> Result<()> {
        self.0.ping().await
    }

    async fn send(&mut self, op: &Op, value: &Bytes) -> Result<Reply> {
        self.0.send(op, value).await
    }

    async fn batch(&mut self, ops: &[&Op], value: &Bytes) -> Result<Vec<Reply>> {
        self.0.batch(ops, value).await
    }
}

fn read(value: &Value) -> Reply {
    match value {
        Value::Okay => Reply::Ok,
        Value::Nil => Reply::Nil,
        Value::BulkString(bytes) => Reply::Bytes(bytes.len()),
        _ => Reply::Other,
    }
}
