//! The client for Rust: futures over the engine. Wires the parts, decides nothing.

mod cluster_scan;
mod free;
mod slots;

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, atomic};
use std::task::{Context, Poll};
use std::time::Duration;

pub use cluster_scan::{ClusterKeys, ScanCursor};
use slots::{Reserved, Slots};
use tokio::runtime::Handle;

use crate::cluster::route::Route;
use crate::cluster::scan::ClusterScan;
use crate::completion::{BatchMode, OnError};
use crate::config::Config;
use crate::engine::{Engine, Patience};
use crate::error::Error;
use crate::request::{Batch, Command};
use crate::retry::Retry;
use crate::runtime::runtime;
use crate::script::Script;
use crate::value::Value;

/// A client of a cluster, or of a primary and its replicas. Cheap to clone; the clones share connections.
///
/// Requests of all clones are pipelined on one connection per node. Dropping a request's future cancels it; what was sent may
/// still run. Dropping the last clone closes the client.
///
/// ```no_run
/// # async fn example() -> Result<(), glide_core::Error> {
/// use glide_core::{Client, Command, Config};
///
/// let client = Client::connect(Config::builder().address("localhost", 6379).build()?).await?;
/// client.execute(Command::new("SET").arg("greeting").arg("hello")).await?;
/// let value = client.execute(Command::new("GET").arg("greeting")).await?;
/// assert_eq!(value.as_bytes(), Some(&b"hello"[..]));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    engine: Arc<Engine>,
    slots: Arc<Slots>,
}

impl Client {
    /// Connects, on the caller's tokio runtime if there is one, else on the engine's own threads.
    ///
    /// # Errors
    /// `Auth`, `Connection` or `Config`, once the first attempt has failed; within the connection timeout.
    pub async fn connect(config: Config) -> Result<Client, Error> {
        let runtime = Handle::try_current().or_else(|_| runtime())?;
        let slots = Arc::new(Slots::default());
        let opening = slots.reserve();
        let engine = Engine::open(config, Box::new(Arc::clone(&slots)), &runtime);
        let client = Client { engine: Arc::new(engine), slots: Arc::clone(&slots) };
        client.wait(opening).await?;
        Ok(client)
    }

    /// Sends one command and waits for its reply.
    ///
    /// In a cluster it goes to the node of its keys, or where the server says that such commands go; where that is several
    /// nodes, their replies become one, or a map by address. MGET, MSET, MSETEX, DEL, UNLINK, EXISTS, TOUCH, WATCH and
    /// JSON.MGET with keys in several slots are sent in parts, all at once, and their replies put together in the order of
    /// the keys. That is not one step: when a part fails, what the others did stays done.
    ///
    /// # Errors
    /// Any kind of [`Error`]; its [`Delivery`](crate::Delivery) says whether the server may have run the command. If parts
    /// of it failed, the error is that of the first of them, and [`Error::failed_keys`] has the keys of all of them. `Usage`,
    /// before anything is sent, if the keys of any other command are in several slots.
    pub fn execute(&self, command: Command) -> impl Future<Output = Result<Value, Error>> + Send + '_ {
        let slot = self.slots.reserve();
        let (id, patience) = (command.id(), command.patience());
        self.engine.submit().routed_command(
            slot.ticket,
            id,
            command.args(),
            patience,
            command.route.as_ref(),
        );
        self.wait(slot)
    }

    /// Runs a script and waits for its reply. The server gets the source when it does not have it.
    ///
    /// # Errors
    /// As [`Client::execute`]; what the script raises is a `Server` error.
    pub fn invoke(
        &self,
        script: &Script,
        keys: &[&[u8]],
        args: &[&[u8]],
    ) -> impl Future<Output = Result<Value, Error>> + Send + use<'_> {
        self.run_script(script, keys, args, None)
    }

    /// Runs a script without keys on the nodes of a cluster that the route leads to, and waits for the reply: a map by
    /// address if these are several.
    ///
    /// # Errors
    /// As [`Client::invoke`], and `Usage` for a client that is not of a cluster.
    pub fn invoke_on(
        &self,
        route: &Route,
        script: &Script,
        args: &[&[u8]],
    ) -> impl Future<Output = Result<Value, Error>> + Send + use<'_> {
        self.run_script(script, &[], args, Some(route))
    }

    fn run_script(&self, script: &Script, keys: &[&[u8]], args: &[&[u8]], route: Option<&Route>) -> Wait<'_> {
        let slot = self.slots.reserve();
        let words = keys.iter().chain(args).copied();
        let keys = u32::try_from(keys.len()).unwrap_or(u32::MAX);
        self.engine.submit().script(slot.ticket, script, keys, words, Patience::Default, route);
        self.wait(slot)
    }

    /// Sends a batch and waits for its replies: an array in the order of the commands. In a cluster the commands of a batch
    /// that is not atomic go each where it belongs, those for the same node in their order; one that blocks has a connection
    /// of its own, and is not waited for by the others. An atomic one runs on the node of its keys' one slot. The result of a transaction
    /// that a WATCH stopped is nil.
    ///
    /// # Errors
    /// As [`Client::execute`]; a command's own error stands in its place unless the batch raises errors.
    pub fn batch(&self, batch: Batch) -> impl Future<Output = Result<Value, Error>> + Send + '_ {
        let slot = self.slots.reserve();
        self.engine.submit().batch(slot.ticket, batch.commands(), &batch.terms());
        self.wait(slot)
    }

    /// Closes the client; every pending request ends with [`ErrorKind::Closed`]. Harmless when repeated.
    pub fn close(&self) {
        self.engine.close();
    }

    pub(crate) fn submit_scan(
        &self,
        cursor: &[u8],
        scan: &ClusterScan,
    ) -> impl Future<Output = Result<Value, Error>> + Send + use<'_> {
        let slot = self.slots.reserve();
        self.engine.submit().cluster_scan(slot.ticket, cursor, scan, Patience::Default);
        self.wait(slot)
    }

    fn wait<'a>(&'a self, slot: Reserved<'a>) -> Wait<'a> {
        Wait { engine: &self.engine, slot, state: Waiting::Yes }
    }
}

/// A request in flight.
struct Wait<'a> {
    engine: &'a Engine,
    slot: Reserved<'a>,
    state: Waiting,
}

#[derive(PartialEq)]
enum Waiting {
    Yes,
    Over,
}

impl Future for Wait<'_> {
    type Output = Result<Value, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let done = self.slot.poll(cx);
        if done.is_ready() {
            self.state = Waiting::Over;
        }
        done
    }
}

impl Drop for Wait<'_> {
    fn drop(&mut self) {
        if self.state == Waiting::Yes && self.slot.abandon() {
            self.engine.cancel(self.slot.ticket);
        }
    }
}

impl Batch {
    /// Starts a batch whose commands run one after another, those of other clients possibly in between.
    pub fn pipeline() -> Batch {
        Batch::new(BatchMode::Pipeline)
    }

    /// Starts a transaction (MULTI/EXEC).
    pub fn atomic() -> Batch {
        Batch::new(BatchMode::Atomic)
    }

    /// Makes the first command's error the error of the whole batch.
    pub fn raise_on_error(mut self) -> Batch {
        self.on_error = OnError::Raise;
        self
    }

    /// Chooses the one node of the cluster that runs the batch, instead of those that its keys say. Only a cluster client
    /// takes a route.
    pub fn route(mut self, route: Route) -> Batch {
        self.route = Some(route);
        self
    }

    /// Sends commands of this batch again in more cases than is safe for all of them. Only a cluster client takes this, and
    /// only for a batch that is not atomic.
    pub fn retry(mut self, retry: Retry) -> Batch {
        self.retry = Some(retry);
        self
    }

    /// Limits how long the batch may take.
    pub fn timeout(mut self, timeout: Duration) -> Batch {
        self.patience = Patience::AtMost(timeout);
        self
    }
}
