//! Where a server really listens, where the application knows better than the configuration and the cluster do.

use std::fmt;
use std::future::{Future, ready};
use std::io;
use std::pin::Pin;
use std::sync::Arc;

/// An answer under way: the host and the port to connect to, or why there are none.
pub type Resolving = Pin<Box<dyn Future<Output = Result<(String, u16), String>> + Send>>;

/// Is asked before each attempt to connect, with the host and the port of the server as everyone else has them. That name
/// stays the server's: errors, replies per node and routes go by it.
#[derive(Clone)]
pub struct Resolver(Arc<Resolve>);

type Resolve = dyn Fn(&str, u16) -> Resolving + Send + Sync;

impl Resolver {
    /// One that answers at once. It runs on the engine's threads and must not block.
    pub fn new(resolve: impl Fn(&str, u16) -> (String, u16) + Send + Sync + 'static) -> Resolver {
        Resolver::later(move |host, port| Box::pin(ready(Ok(resolve(host, port)))))
    }

    /// One whose answers take time, which is part of the time that an attempt to connect may take.
    pub fn later(resolve: impl Fn(&str, u16) -> Resolving + Send + Sync + 'static) -> Resolver {
        Resolver(Arc::new(resolve))
    }

    pub(crate) async fn resolve(&self, host: &str, port: u16) -> io::Result<(String, u16)> {
        let refused = |reason| io::Error::other(format!("the address resolver failed: {reason}"));
        (self.0)(host, port).await.map_err(refused)
    }
}

impl fmt::Debug for Resolver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Resolver")
    }
}
