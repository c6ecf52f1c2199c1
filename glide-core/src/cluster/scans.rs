//! Runs the steps of scans: sends what `scan` says, and keeps the time. A step is a task of its own, as it takes several
//! round trips; its ticket ends with it.

use std::cell::RefCell;
use std::collections::HashMap;
use std::future::{Future, poll_fn};
use std::mem;
use std::pin::pin;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::thread;
use std::time::{Duration, Instant};

use tokio::sync::oneshot;

use super::Cluster;
use super::gather::{Part, PartOf, Then as Next, gather};
use super::keeper::News;
use super::map::{At, Map};
use super::scan::{Answer, Call, ClusterScan, Cursor, Owners, Step, Then, To, place, wire};
use crate::command::Shape;
use crate::completion::{Expect, Outcome, Reply};
use crate::config::Address;
use crate::connection::{self, Entry, Flush, Line, Resend, Way};
use crate::error::{Error, ErrorKind};

/// One step that somebody waits for.
pub(crate) struct Order {
    pub(crate) ticket: u64,
    /// Where the step begins, as text.
    pub(crate) cursor: Vec<u8>,
    pub(crate) scan: ClusterScan,
    pub(crate) timeout: Duration,
    pub(crate) now: Instant,
}

/// The steps that are under way, and how to end them.
#[derive(Default)]
pub(crate) struct Scans(Mutex<Running>);

#[derive(Default)]
struct Running {
    steps: HashMap<u64, oneshot::Sender<Error>>,
    /// Why no step begins any more.
    end: Option<Error>,
}

/// A change of the cluster takes some round trips; asking more often just spins.
const PAUSE: Duration = Duration::from_millis(20);
/// The target of a migration that does not answer shall leave time to ask the source about it.
const LONGEST_CALL: Duration = Duration::from_secs(1);

impl Scans {
    pub(crate) fn cancel(&self, ticket: u64) {
        if let Some(step) = self.lock().steps.remove(&ticket) {
            // It may have ended just now.
            let _ = step.send(Error::new(ErrorKind::Cancelled, "the request was cancelled"));
        }
    }

    /// Ends all steps, and those to come.
    pub(crate) fn end(&self, error: &Error) {
        let steps = {
            let mut running = self.lock();
            running.end.get_or_insert_with(|| error.clone());
            mem::take(&mut running.steps)
        };
        for step in steps.into_values() {
            let _ = step.send(error.clone());
        }
    }

    fn begin(&self, ticket: u64) -> Result<oneshot::Receiver<Error>, Error> {
        let mut running = self.lock();
        if let Some(error) = &running.end {
            return Err(error.clone());
        }
        let (stop, stopped) = oneshot::channel();
        running.steps.insert(ticket, stop);
        Ok(stopped)
    }

    fn over(&self, ticket: u64) {
        self.lock().steps.remove(&ticket);
    }

    fn lock(&self) -> MutexGuard<'_, Running> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Cluster {
    /// Starts a step of a scan, whose ticket ends exactly once.
    ///
    /// # Errors
    /// Why there can be no step. The ticket has not ended then.
    pub(crate) fn scan(self: &Arc<Self>, order: Order) -> Result<(), Error> {
        let cursor = Cursor::read(&order.cursor, self.shared.database())?;
        let stopped = self.scans.begin(order.ticket)?;
        let owed = Owed { cluster: Arc::clone(self), ticket: order.ticket, over: false };
        let step = Step::new(cursor, order.scan.uncovered);
        self.runtime.spawn(async move { owed.run(step, &order, stopped).await });
        Ok(())
    }

    /// Sends a call and waits for what comes back.
    async fn call(&self, call: &Call, scan: &ClusterScan, deadline: Instant) -> Result<Answer, Error> {
        let (put, outcome) = oneshot::channel();
        let tell = move |parts: Vec<Part>| {
            // Nobody waits any more once the step is over.
            let _ = put.send(parts.into_iter().next());
        };
        let place = gather(&self.shared, 1, Next::Tell(Box::new(tell))).next();
        self.push_call(call, scan, deadline, place.ok_or_else(lost)?);
        match outcome.await.ok().flatten() {
            Some(Part::Reply(raw)) => call.read(&raw),
            Some(Part::Failed(error)) => Err(error),
            Some(Part::Nested(_)) | None => Err(lost()),
        }
    }

    fn push_call(&self, call: &Call, scan: &ClusterScan, deadline: Instant, place: PartOf) {
        let now = Instant::now();
        let left = deadline.saturating_duration_since(now);
        let (to, timeout) = match &call.to {
            To::Slot(slot) => (connection::To::Primary(*slot), left),
            To::Node(_) => (connection::To::Here, LONGEST_CALL.min(left / 2)),
            To::Anyone => (connection::To::AnyPrimary, left),
        };
        let expect = match call.commands() {
            Some(commands) => Expect::Transaction(Box::new(place), commands),
            None => Expect::Part(Box::new(place)),
        };
        let mut entry = Entry::new(0, expect, Resend::Safe, timeout, now);
        entry.way = Way::new(to, Line::Shared);
        let encode = |out: &mut Vec<u8>| call.write(scan, out);
        let pushed = match &call.to {
            To::Node(address) => match self.open_node(address) {
                Ok(node) => {
                    let pushed = node.pipe.push(entry, encode).map(drop);
                    node.pipe.ring(Flush::WhenIdle);
                    pushed
                }
                Err(error) => return self.shared.fail(0, &mut entry.expect, error),
            },
            To::Slot(_) | To::Anyone => {
                let map = self.map();
                self.push(&map, entry, encode).map(|at| {
                    if let Some(node) = at.and_then(|(at, _)| map.node(at)) {
                        node.ring(Line::Shared, Flush::WhenIdle);
                    }
                })
            }
        };
        if let Err(mut refused) = pushed {
            self.shared.fail(0, &mut refused.entry.expect, refused.error);
        }
    }

    /// Has the keeper look at the cluster.
    fn doubt_map(&self) {
        if !self.stale.swap(true, Ordering::Relaxed) {
            self.tell(News::Stale);
        }
    }
}

/// A ticket whose step is under way. Dropped by a panic, or with the runtime, it ends all the same.
struct Owed {
    cluster: Arc<Cluster>,
    ticket: u64,
    over: bool,
}

impl Owed {
    async fn run(mut self, step: Step, order: &Order, stopped: oneshot::Receiver<Error>) {
        let result = self.step_in_time(step, order, stopped).await;
        match result {
            Ok(raw) => {
                let reply = Reply { raw: &raw, owned: None, expect: &Expect::One(&Shape::Any) };
                self.end(Outcome::Reply(reply));
            }
            Err(error) => self.end(Outcome::Error(error)),
        }
    }

    async fn step_in_time(
        &self,
        step: Step,
        order: &Order,
        stopped: oneshot::Receiver<Error>,
    ) -> Result<Vec<u8>, Error> {
        let (mut step, mut stopped) = (pin!(self.step(step, order)), pin!(stopped));
        let either = poll_fn(|cx| {
            // Without an error when it was only forgotten, which happens after its end.
            if let Poll::Ready(Ok(error)) = stopped.as_mut().poll(cx) {
                return Poll::Ready(Err(error));
            }
            step.as_mut().poll(cx)
        });
        let deadline = order.now + order.timeout;
        tokio::time::timeout_at(deadline.into(), either).await.unwrap_or_else(|_| {
            let ms = order.timeout.as_millis();
            Err(Error::new(ErrorKind::Timeout, format!("the scan got no further within {ms} ms")))
        })
    }

    /// Leads from one cursor to the next; gives the reply.
    async fn step(&self, mut step: Step, order: &Order) -> Result<Vec<u8>, Error> {
        let deadline = order.now + order.timeout;
        let Owed { cluster, .. } = self;
        loop {
            let call = step.next(&Known::of(cluster));
            let Some(call) = call else { break };
            let answer = match cluster.call(&call, &order.scan, deadline).await {
                Ok(answer) => answer,
                Err(error) => {
                    let away = matches!(
                        error.kind(),
                        ErrorKind::Connection | ErrorKind::Timeout | ErrorKind::Closed
                    );
                    if away && step.on_unreachable(&call, error.clone())? {
                        continue;
                    }
                    return Err(error);
                }
            };
            let then = step.on_answer(&call, answer, &Known::of(cluster))?;
            let pause = match then {
                Then::Call => false,
                Then::Moved { slot, to } => {
                    cluster.doubt_map();
                    !cluster.map().assign(slot, &to)
                }
                Then::Wait => true,
                Then::Done => break,
            };
            if pause {
                cluster.doubt_map();
                if Instant::now() + 2 * PAUSE >= deadline {
                    step.give_up()?;
                    break;
                }
                tokio::time::sleep(PAUSE).await;
                step.after_pause();
            }
        }
        let (cursor, keys) = step.into_result();
        Ok(wire::reply(&cursor.text(), &keys))
    }

    fn end(&mut self, outcome: Outcome<'_>) {
        if !mem::replace(&mut self.over, true) {
            self.cluster.scans.over(self.ticket);
            self.cluster.shared.finish(self.ticket, outcome);
            self.cluster.shared.completions.flush();
        }
    }
}

impl Drop for Owed {
    fn drop(&mut self) {
        let error = if thread::panicking() {
            Error::new(ErrorKind::Internal, "the engine failed in a scan")
        } else {
            Error::new(ErrorKind::Closed, "the runtime of the client has ended")
        };
        self.end(Outcome::Error(error));
    }
}

/// What the client knows of the cluster, as long as one decision takes.
struct Known {
    map: Arc<Map>,
    places: RefCell<HashMap<At, u32>>,
}

impl Known {
    fn of(cluster: &Cluster) -> Known {
        Known { map: Arc::clone(&cluster.map()), places: RefCell::default() }
    }
}

impl Owners for Known {
    fn place(&self, slot: u16) -> Option<u32> {
        let at = self.map.choose(connection::To::Primary(slot))?;
        let node = self.map.node(at)?;
        Some(*self.places.borrow_mut().entry(at).or_insert_with(|| place(&node.address)))
    }

    fn is_out_of_office(&self, address: &Address) -> bool {
        self.map.find(address).is_some_and(|at| !self.map.is_primary(at))
    }

    fn knows(&self, address: &Address) -> bool {
        self.map.find(address).is_some()
    }

    fn only_at(&self, wanted: u16) -> Option<Address> {
        let is_there = |address: &&Address| matches!(address, Address::Tcp { port, .. } if *port == wanted);
        let mut there = self.map.nodes().iter().map(|node| &node.address).filter(is_there);
        there.next().filter(|_| there.next().is_none()).cloned()
    }
}

fn lost() -> Error {
    Error::new(ErrorKind::Internal, "a call of the scan was lost")
}
