//! Where submitting threads meet the connection's task: pending bytes and the requests they hold, under one short lock.
//! Decides nothing about replies.

use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Waker;
use std::time::Instant;

use super::inflight::Entry;
use super::lanes::Answer;
use super::stream::WriteHalf;
use crate::completion::Shared;
use crate::error::{Error, ErrorKind};

/// The submission side of one connection. It outlives the sockets behind it.
pub(crate) struct Pipe {
    pub(crate) shared: Arc<Shared>,
    outbox: Mutex<Outbox>,
}

#[derive(Default)]
struct Outbox {
    parcel: Parcel,
    /// The connection's task, when it sleeps.
    sleeper: Option<Waker>,
    idle: Option<Idle>,
    /// What the task had in flight when it went to sleep, since when it has not looked.
    flight: Flight,
    /// Why nothing more is accepted.
    end: Option<Error>,
    /// How many more requests may wait for a node that is away.
    room: Option<usize>,
    rung: Rung,
    crash: Crash,
}

/// Whether whoever pushed last is about to ring.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Rung {
    #[default]
    No,
    Owed,
}

/// A request that the pipe did not accept.
#[derive(Debug)]
pub(crate) struct Unpushed {
    pub(crate) error: Error,
    pub(crate) entry: Entry,
}

#[derive(Default, PartialEq)]
enum Crash {
    #[default]
    No,
    Asked,
}

/// Requests on their way from the submitters to the connection's task.
#[derive(Default)]
pub(crate) struct Parcel {
    pub(crate) bytes: Vec<u8>,
    pub(crate) entries: Vec<Entry>,
    /// How many of the bytes a submitting thread has written itself.
    pub(crate) written: usize,
    pub(crate) first_deadline: Option<Instant>,
    pub(crate) cancelled: Vec<u64>,
    /// What became of the CLIENT UNBLOCK that this lane asked for.
    pub(crate) answer: Option<Answer>,
    /// What the cluster looks like has changed for this node.
    pub(crate) revisit: bool,
}

impl Parcel {
    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.cancelled.is_empty() && self.answer.is_none() && !self.revisit
    }
}

/// A connection with nothing left to write, whose task sleeps: the submitting thread may write, which saves waking it.
pub(crate) struct Idle {
    pub(crate) write: Arc<WriteHalf>,
    /// When the task wakes by itself. A deadline before that needs it woken.
    pub(crate) timer: Option<Instant>,
}

/// Whether there are requests that have not ended.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Flight {
    Empty,
    #[default]
    Waiting,
}

/// When a submission's bytes are written by the submitting thread itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flush {
    /// While nothing is in flight. Else the connection's task gathers what comes from many callers.
    WhenIdle,
    /// Whenever the connection takes it: for callers that have gathered a whole turn's requests already.
    AtOnce,
}

/// What the connection's task found when it was about to sleep.
pub(crate) enum Park {
    Asleep,
    Work,
}

impl Pipe {
    pub(crate) fn new(shared: Arc<Shared>) -> Pipe {
        Pipe { shared, outbox: Mutex::default() }
    }

    /// Adds one request; `encode` appends its bytes. [`Pipe::ring`] has to follow.
    ///
    /// # Errors
    /// Why the pipe accepts nothing more. The request has not ended then.
    pub(crate) fn push(
        &self,
        mut entry: Entry,
        encode: impl FnOnce(&mut Vec<u8>),
    ) -> Result<Rung, Box<Unpushed>> {
        let mut outbox = self.lock();
        if let Some(error) = outbox.end.clone() {
            return Err(Box::new(Unpushed { error, entry }));
        }
        if outbox.room.is_some_and(|room| outbox.parcel.entries.len() >= room) {
            let message = "the node is away, and as many requests as may wait for it do";
            return Err(Box::new(Unpushed { error: Error::new(ErrorKind::Connection, message), entry }));
        }
        let parcel = &mut outbox.parcel;
        let start = parcel.bytes.len();
        encode(&mut parcel.bytes);
        entry.len = parcel.bytes.len() - start;
        let earliest = parcel.first_deadline.map_or(entry.deadline, |first| first.min(entry.deadline));
        parcel.first_deadline = Some(earliest);
        parcel.entries.push(entry);
        Ok(mem::replace(&mut outbox.rung, Rung::Owed))
    }

    /// Gets what was pushed on its way: written at once where `policy` and the connection allow, else by its task.
    pub(crate) fn ring(&self, policy: Flush) {
        let mut outbox = self.lock();
        outbox.rung = Rung::No;
        let Outbox { parcel, idle, flight, .. } = &mut *outbox;
        if let Some(idle) = idle.as_ref().filter(|_| policy == Flush::AtOnce || *flight == Flight::Empty) {
            // An error shows again when the task reads or writes, and is handled there.
            parcel.written += idle.write.try_write(&parcel.bytes[parcel.written..]).unwrap_or(0);
            let first = parcel.first_deadline;
            let on_time = idle.timer.is_some_and(|timer| first.is_none_or(|deadline| timer <= deadline));
            if on_time && parcel.written == parcel.bytes.len() && parcel.cancelled.is_empty() {
                return;
            }
        }
        outbox.idle = None;
        wake(outbox);
    }

    /// Asks for a request to end now, unless it has already ended.
    pub(crate) fn cancel(&self, ticket: u64) {
        let mut outbox = self.lock();
        // Of a thousand nodes few have the request: the others' tasks sleep on.
        let has_none = outbox.flight == Flight::Empty && outbox.parcel.entries.is_empty();
        if outbox.end.is_none() && !has_none {
            outbox.parcel.cancelled.push(ticket);
            outbox.idle = None;
            wake(outbox);
        }
    }

    /// Tells the task what became of a CLIENT UNBLOCK.
    pub(crate) fn tell(&self, answer: Answer) {
        let mut outbox = self.lock();
        if outbox.end.is_none() {
            outbox.parcel.answer = Some(answer);
            outbox.idle = None;
            wake(outbox);
        }
    }

    /// Tells the task that what the cluster looks like has changed for its node.
    pub(crate) fn revisit(&self) {
        let mut outbox = self.lock();
        if outbox.end.is_none() {
            outbox.parcel.revisit = true;
            outbox.idle = None;
            wake(outbox);
        }
    }

    /// Limits how many more requests may be pushed until this is called again.
    pub(crate) fn set_room(&self, room: Option<usize>) {
        self.lock().room = room;
    }

    /// Accepts nothing more, unless a request has come that the task has not seen yet.
    pub(crate) fn retire(&self, error: &Error) -> bool {
        let mut outbox = self.lock();
        if outbox.parcel.entries.is_empty() && outbox.end.is_none() {
            outbox.end = Some(error.clone());
        }
        outbox.end.is_some()
    }

    /// Accepts nothing more; the task ends what is pending with the same error. The first call counts.
    pub(crate) fn end(&self, error: Error) {
        let mut outbox = self.lock();
        outbox.end.get_or_insert(error);
        outbox.idle = None;
        wake(outbox);
    }

    /// Why nothing more is accepted, if so.
    pub(crate) fn ended(&self) -> Option<Error> {
        self.lock().end.clone()
    }

    /// Makes the task panic when it next looks.
    pub(crate) fn crash(&self) {
        let mut outbox = self.lock();
        outbox.crash = Crash::Asked;
        outbox.idle = None;
        wake(outbox);
    }

    /// Takes everything pushed so far, leaving `spare` to be filled next. Gives the reason when nothing more will come.
    pub(crate) fn collect(&self, spare: &mut Parcel) -> Option<Error> {
        let mut outbox = self.lock();
        // Once it has ended, nobody is left to notice a panic.
        if mem::replace(&mut outbox.crash, Crash::No) == Crash::Asked && outbox.end.is_none() {
            drop(outbox);
            panic!("asked to panic");
        }
        outbox.idle = None;
        outbox.flight = Flight::Waiting;
        mem::swap(&mut outbox.parcel, spare);
        outbox.end.clone()
    }

    /// Puts the task to sleep unless there is work; `idle` allows submitters to write themselves.
    pub(crate) fn park(&self, waker: &Waker, idle: Option<Idle>, flight: Flight) -> Park {
        let mut outbox = self.lock();
        if !outbox.parcel.is_empty() || outbox.end.is_some() || outbox.crash == Crash::Asked {
            return Park::Work;
        }
        if !outbox.sleeper.as_ref().is_some_and(|sleeper| sleeper.will_wake(waker)) {
            outbox.sleeper = Some(waker.clone());
        }
        (outbox.idle, outbox.flight) = (idle, flight);
        Park::Asleep
    }

    /// Moves one request here, or gives it back when this pipe accepts nothing more.
    pub(crate) fn offer(&self, bytes: Vec<u8>, entry: Entry) -> Result<(), (Vec<u8>, Entry)> {
        let mut outbox = self.lock();
        if outbox.end.is_some() {
            return Err((bytes, entry));
        }
        outbox.parcel.bytes.extend_from_slice(&bytes);
        outbox.parcel.entries.push(entry);
        outbox.idle = None;
        wake(outbox);
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, Outbox> {
        // Nothing panics while it holds the lock; should that change, the state is still whole.
        self.outbox.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Wakes the connection's task after the lock is gone, so that it does not run into it.
fn wake(mut outbox: MutexGuard<'_, Outbox>) {
    let sleeper = outbox.sleeper.take();
    drop(outbox);
    if let Some(sleeper) = sleeper {
        sleeper.wake();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::task::Wake;

    use super::*;
    use crate::completion::Nobody;
    use crate::config::Config;

    #[derive(Default)]
    struct Wakes(AtomicUsize);

    impl Wake for Wakes {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }

    #[test]
    fn a_task_with_nothing_in_flight_sleeps_on_when_a_request_is_cancelled() {
        let config = Config::builder().address("h", 1).build().unwrap();
        let pipe = Pipe::new(Arc::new(Shared::new(config, Box::new(Nobody))));
        let wakes = Arc::new(Wakes::default());
        let mut parcel = Parcel::default();
        for (flight, woken) in [(Flight::Empty, 0), (Flight::Waiting, 1)] {
            pipe.collect(&mut parcel);
            pipe.park(&Waker::from(Arc::clone(&wakes)), None, flight);
            pipe.cancel(1);
            assert_eq!(wakes.0.load(Ordering::Relaxed), woken, "{flight:?}");
        }
        pipe.collect(&mut parcel);
        assert_eq!(parcel.cancelled, [1]);
    }
}
