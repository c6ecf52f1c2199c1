//! The client for Rust: futures over the engine. Wires the parts, decides nothing.

mod cluster_scan;

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

pub use cluster_scan::{ClusterKeys, ScanCursor};
use tokio::runtime::Handle;

use crate::cluster::route::Route;
use crate::cluster::scan::ClusterScan;
use crate::completion::{BatchMode, Completions, OnError, Outcome};
use crate::config::Config;
use crate::engine::{Engine, Patience};
use crate::error::{Error, ErrorKind};
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
        let opening = slots.reserve_opening();
        let engine = Engine::open(config, Box::new(SlotCompletions(Arc::clone(&slots))), &runtime);
        let client = Client { engine: Arc::new(engine), slots };
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
        let ticket = self.slots.reserve();
        let (id, patience) = (command.id(), command.patience());
        self.engine.submit().routed_command(ticket, id, command.args(), patience, command.route.as_ref());
        self.wait(ticket)
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
        let ticket = self.slots.reserve();
        let words = keys.iter().chain(args).copied();
        let keys = u32::try_from(keys.len()).unwrap_or(u32::MAX);
        self.engine.submit().script(ticket, script, keys, words, Patience::Default, route);
        self.wait(ticket)
    }

    /// Sends a batch and waits for its replies: an array in the order of the commands. In a cluster the commands of a batch
    /// that is not atomic go each where it belongs, those for the same node in their order; one that blocks has a connection
    /// of its own, and is not waited for by the others. An atomic one runs on the node of its keys' one slot. The result of a transaction
    /// that a WATCH stopped is nil.
    ///
    /// # Errors
    /// As [`Client::execute`]; a command's own error stands in its place unless the batch raises errors.
    pub fn batch(&self, batch: Batch) -> impl Future<Output = Result<Value, Error>> + Send + '_ {
        let ticket = self.slots.reserve();
        self.engine.submit().batch(ticket, batch.commands(), &batch.terms());
        self.wait(ticket)
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
        let ticket = self.slots.reserve();
        self.engine.submit().cluster_scan(ticket, cursor, scan, Patience::Default);
        self.wait(ticket)
    }

    fn wait(&self, ticket: u64) -> Wait<'_> {
        Wait { client: self, ticket, state: Waiting::Yes }
    }
}

/// A request in flight.
struct Wait<'a> {
    client: &'a Client,
    ticket: u64,
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
        let done = self.client.slots.poll(self.ticket, cx);
        if done.is_ready() {
            self.state = Waiting::Over;
        }
        done
    }
}

impl Drop for Wait<'_> {
    fn drop(&mut self) {
        if self.state == Waiting::Yes && self.client.slots.abandon(self.ticket) {
            self.client.engine.cancel(self.ticket);
        }
    }
}

/// Requests by ticket. A ticket is an index and a generation, so that a late outcome never meets the slot's next user.
#[derive(Default)]
struct Slots(Mutex<Table>);

#[derive(Default)]
struct Table {
    slots: Vec<Slot>,
    free: Vec<u32>,
}

struct Slot {
    generation: u32,
    state: SlotState,
}

enum SlotState {
    Free,
    Waiting(Option<Waker>),
    /// Nobody waits any more; the outcome frees the slot.
    Abandoned,
    Done(Result<Value, Error>),
}

/// The engine's first ticket tells how opening went.
const OPENING: u64 = 0;

impl Slots {
    /// The first slot, with generation 0, is the opening's.
    fn reserve_opening(&self) -> u64 {
        self.lock().slots.push(Slot { generation: 0, state: SlotState::Waiting(None) });
        OPENING
    }

    fn reserve(&self) -> u64 {
        let mut table = self.lock();
        let index = match table.free.pop() {
            Some(index) => index,
            None => {
                table.slots.push(Slot { generation: 0, state: SlotState::Free });
                (table.slots.len() - 1) as u32
            }
        };
        let slot = &mut table.slots[index as usize];
        slot.state = SlotState::Waiting(None);
        u64::from(slot.generation) << 32 | u64::from(index)
    }

    fn poll(&self, ticket: u64, cx: &mut Context<'_>) -> Poll<Result<Value, Error>> {
        let mut table = self.lock();
        let Some(slot) = table.slot(ticket) else {
            return Poll::Ready(Err(Error::new(ErrorKind::Internal, "a request lost its slot")));
        };
        match &mut slot.state {
            SlotState::Waiting(waker) => {
                if !waker.as_ref().is_some_and(|waker| waker.will_wake(cx.waker())) {
                    let before = waker.replace(cx.waker().clone());
                    // A waker may own a task, and that another request: it must not go while the lock is held.
                    drop(table);
                    drop(before);
                }
                Poll::Pending
            }
            _ => Poll::Ready(match table.release(ticket) {
                SlotState::Done(result) => result,
                _ => Err(Error::new(ErrorKind::Internal, "a request was polled after its end")),
            }),
        }
    }

    /// Gives the slot up; true if the request has not ended yet.
    fn abandon(&self, ticket: u64) -> bool {
        let mut table = self.lock();
        let Some(slot) = table.slot(ticket) else { return false };
        if matches!(slot.state, SlotState::Waiting(_)) {
            let before = std::mem::replace(&mut slot.state, SlotState::Abandoned);
            drop(table);
            drop(before);
            return true;
        }
        table.release(ticket);
        false
    }

    fn finish(&self, ticket: u64, result: Result<Value, Error>) {
        let mut table = self.lock();
        let Some(slot) = table.slot(ticket) else { return };
        let before = std::mem::replace(&mut slot.state, SlotState::Done(result));
        match before {
            SlotState::Waiting(waker) => {
                drop(table);
                if let Some(waker) = waker {
                    waker.wake();
                }
            }
            _ => {
                table.release(ticket);
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, Table> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Table {
    fn slot(&mut self, ticket: u64) -> Option<&mut Slot> {
        let slot = self.slots.get_mut(ticket as u32 as usize)?;
        (u64::from(slot.generation) == ticket >> 32).then_some(slot)
    }

    fn release(&mut self, ticket: u64) -> SlotState {
        let Some(slot) = self.slot(ticket) else { return SlotState::Free };
        slot.generation = slot.generation.wrapping_add(1);
        let state = std::mem::replace(&mut slot.state, SlotState::Free);
        self.free.push(ticket as u32);
        state
    }
}

struct SlotCompletions(Arc<Slots>);

impl Completions for SlotCompletions {
    fn complete(&self, ticket: u64, outcome: Outcome<'_>) {
        let result = match outcome {
            Outcome::Reply(reply) => reply.to_value(),
            Outcome::Ready => Ok(Value::Ok),
            Outcome::Error(error) => Err(error),
        };
        self.0.finish(ticket, result);
    }

    // Tasks are woken one by one: on the engine's own thread, or on the caller's, where waking is a push to a queue.
    fn flush(&self) {}
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
