//! fred: one client, which pipelines by itself.

use std::marker::PhantomData;

use bytes::Bytes;
use fred::prelude::{
    Builder, Client, ClientLike, Config, KeysInterface, PerformanceConfig, ServerConfig, Value,
};

use super::{AsItComes, Peer, Tuned};
use crate::Result;
use crate::args::{Servers, Topology};
use crate::workload::{Kind, Op, Reply};

pub(crate) trait Settings: Clone + Send + Sync + 'static {
    fn performance(config: &mut PerformanceConfig);
}

impl Settings for AsItComes {
    fn performance(_: &mut PerformanceConfig) {}
}

/// More commands may be in a write.
impl Settings for Tuned {
    fn performance(config: &mut PerformanceConfig) {
        config.max_feed_count = 1024;
    }
}

#[derive(Clone)]
pub(crate) struct Fred<S>(Client, PhantomData<S>);

impl<S: Settings> Peer for Fred<S> {
    async fn connect(servers: &Servers) -> Result<Self> {
        let server = match servers.topology {
            Topology::Standalone => ServerConfig::new_centralized(&servers.host, servers.port),
            Topology::Cluster => ServerConfig::new_clustered(vec![(&servers.host, servers.port)]),
        };
        let config = Config { server, ..Config::default() };
        let client = Builder::from_config(config)
            // Off by default, unlike in every other client here.
            .with_connection_config(|connection| connection.tcp.nodelay = Some(true))
            .with_performance_config(S::performance)
            .build()?;
        client.init().await?;
        Ok(Self(client, PhantomData))
    }

    async fn ping(&mut self) -> Result<()> {
        Ok(self.0.ping(None).await?)
    }

    async fn send(&mut self, op: &Op, value: &Bytes) -> Result<Reply> {
        let key = op.key.clone();
        let reply: Value = match op.kind {
            Kind::Set => self.0.set(key, value.clone(), None, None, false).await?,
            Kind::Hit | Kind::Miss => self.0.get(key).await?,
        };
        Ok(read(&reply))
    }

    async fn batch(&mut self, ops: &[&Op], value: &Bytes) -> Result<Vec<Reply>> {
        let batch = self.0.pipeline();
        for op in ops {
            let key = op.key.clone();
            // Completes at once: a pipeline only takes note of the command.
            let () = match op.kind {
                Kind::Set => batch.set(key, value.clone(), None, None, false).await?,
                Kind::Hit | Kind::Miss => batch.get(key).await?,
            };
        }
        let replies: Vec<Value> = batch.all().await?;
        Ok(replies.iter().map(read).collect())
    }
}

fn read(value: &Value) -> Reply {
    match value {
        Value::String(text) if &**text == "OK" => Reply::Ok,
        Value::String(text) => Reply::Bytes(text.len()),
        Value::Bytes(bytes) => Reply::Bytes(bytes.len()),
        Value::Null => Reply::Nil,
        _ => Reply::Other,
    }
}
