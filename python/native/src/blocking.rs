//! A client for threads: each call submits, then sleeps without the interpreter lock until its answer has come. Any
//! number of threads may share a client.
//!
//! Tried with 8 threads on one core, and dropped: sending what threads ask for one after the other in one write (a
//! quarter of the system calls, but the server idles meanwhile: 57,000 instead of 72,000 per second), waking answered
//! threads one at a time as they pass the interpreter lock on (58,000), and yielding before sleeping (half as fast).

use std::cell::RefCell;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use glide::port::{self, BatchView, CommandView, RequestView, ScriptFrame, Submission};
use glide_protobuf::{Error, ErrorCode};
use pyo3::prelude::*;

use crate::arguments;
use crate::batch::BatchBuffer;
use crate::decode;
use crate::failure;
use crate::fork::Generation;
use crate::frames::{Frames, Malformed, Outcome};
use crate::native::{Arguments, FastCall, FastMethod};
use crate::route::{Retry, Route, Scan};
use crate::settings::Settings;
use crate::slots::Slots;

/// How often a waiting thread looks for signals, such as Ctrl-C: unnoticeable for a human, and for the processor.
const SIGNALS: Duration = Duration::from_millis(100);

/// The ticket of the answer to opening a client.
const OPENING: u64 = 0;

static RUN: FastMethod = FastMethod::of::<SyncPort>(c"run", c"Runs a command, and returns its reply.");

/// One client, shared by threads.
#[pyclass(frozen, module = "glide_shared._glide")]
pub(crate) struct SyncPort {
    client: u64,
    generation: Generation,
    desk: Arc<Desk>,
}

/// Where answers are handed out. The engine's thread only rings; of the threads that wait, one leads: it takes what
/// there is, wakes those it is for, and leaves the lead to another when it has its own answer.
#[derive(Default)]
struct Desk {
    bell: Mutex<Bell>,
    rung: Condvar,
    waiting: Mutex<Slots<Arc<Seat>>>,
    opening: Mutex<Option<Arc<Seat>>>,
    spare: Mutex<Vec<u8>>,
}

#[derive(Default)]
struct Bell {
    is_rung: bool,
    is_led: bool,
}

/// Where one thread waits. A thread has one seat, and uses it for every call it makes.
#[derive(Default)]
struct Seat {
    tray: Mutex<Tray>,
    changed: Condvar,
}

#[derive(Default)]
struct Tray {
    answer: Option<(u64, Answer)>,
    /// The thread shall lead.
    promoted: bool,
}

/// A response, on its own.
enum Answer {
    Value(Vec<u8>),
    Failure(Box<Error>),
    Malformed(Malformed),
}

impl From<Outcome<'_>> for Answer {
    fn from(outcome: Outcome<'_>) -> Self {
        match outcome {
            Outcome::Value(stream) => Answer::Value(stream.to_vec()),
            Outcome::Failure(error) => Answer::Failure(error),
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Seat {
    fn of_this_thread() -> Arc<Seat> {
        thread_local! {
            static SEAT: RefCell<Option<(Generation, Arc<Seat>)>> = const { RefCell::new(None) };
        }
        SEAT.with_borrow_mut(|kept| match kept {
            Some((generation, seat)) if generation.is_current() => seat.clone(),
            _ => {
                let seat = Arc::<Seat>::default();
                *kept = Some((Generation::current(), seat.clone()));
                seat
            }
        })
    }

    fn put(&self, ticket: u64, answer: Answer) {
        lock(&self.tray).answer = Some((ticket, answer));
        self.changed.notify_one();
    }

    /// The answer, if it is there. One to a call that was given up is left, and overwritten by the next.
    fn answer(&self, ticket: u64) -> Option<Answer> {
        lock(&self.tray).answer.take_if(|(to, _)| *to == ticket).map(|(_, answer)| answer)
    }

    fn promote(&self) {
        lock(&self.tray).promoted = true;
        self.changed.notify_one();
    }

    fn take_promotion(&self) -> bool {
        std::mem::take(&mut lock(&self.tray).promoted)
    }

    /// Waits for an answer or a promotion; false if neither came in time.
    fn wait(&self, ticket: u64, until: Instant) -> bool {
        let idle =
            |tray: &mut Tray| !tray.promoted && tray.answer.as_ref().is_none_or(|(to, _)| *to != ticket);
        let left = until.saturating_duration_since(Instant::now());
        let waited = self.changed.wait_timeout_while(lock(&self.tray), left, idle);
        !waited.unwrap_or_else(PoisonError::into_inner).1.timed_out()
    }
}

impl Desk {
    /// The doorbell: runs on a thread of the engine.
    fn ring(&self) {
        lock(&self.bell).is_rung = true;
        self.rung.notify_one();
    }

    /// Waits for the answer to a call, for at most a while.
    fn wait(&self, client: u64, seat: &Seat, ticket: u64) -> Option<Answer> {
        let until = Instant::now() + SIGNALS;
        loop {
            // A promotion is used up here: whoever leads now promotes another when done.
            let promoted = seat.take_promotion();
            if let Some(answer) = seat.answer(ticket) {
                if promoted {
                    self.promote_another();
                }
                return Some(answer);
            }
            let go_on = match self.take_lead() {
                true => self.lead(client, seat, ticket, until),
                false => seat.wait(ticket, until),
            };
            if !go_on {
                return seat.answer(ticket);
            }
        }
    }

    fn take_lead(&self) -> bool {
        !std::mem::replace(&mut lock(&self.bell).is_led, true)
    }

    /// Takes answers and hands them out until the leader's own is there; false if it did not come in time.
    fn lead(&self, client: u64, seat: &Seat, ticket: u64, until: Instant) -> bool {
        let mut heard = true;
        while heard && lock(&seat.tray).answer.as_ref().is_none_or(|(to, _)| *to != ticket) {
            heard = self.listen(until);
            if heard {
                self.collect(client);
            }
        }
        lock(&self.bell).is_led = false;
        self.promote_another();
        heard
    }

    fn listen(&self, until: Instant) -> bool {
        let left = until.saturating_duration_since(Instant::now());
        let waited = self.rung.wait_timeout_while(lock(&self.bell), left, |bell| !bell.is_rung);
        let mut bell = waited.unwrap_or_else(PoisonError::into_inner).0;
        std::mem::take(&mut bell.is_rung)
    }

    /// Gives the lead to someone who waits, if nobody has taken it.
    fn promote_another(&self) {
        let seat = lock(&self.waiting).any().or_else(|| lock(&self.opening).clone());
        if let Some(seat) = seat {
            seat.promote();
        }
    }

    fn collect(&self, client: u64) {
        let mut responses = lock(&self.spare);
        if port::take(client, &mut responses).is_err() {
            return;
        }
        for frame in Frames::new(&responses) {
            match frame {
                Ok(frame) => self.put(frame.ticket, frame.outcome.into()),
                Err(malformed) => self.give_up(malformed),
            }
        }
    }

    fn put(&self, ticket: u64, answer: Answer) {
        let seat = match ticket {
            OPENING => lock(&self.opening).take(),
            ticket => lock(&self.waiting).take(ticket),
        };
        // Without a seat the call was given up.
        if let Some(seat) = seat {
            seat.put(ticket, answer);
        }
    }

    /// Frames that cannot be read are a bug; whoever waits must hear of it all the same.
    fn give_up(&self, malformed: Malformed) {
        let opening = lock(&self.opening).take().map(|seat| (OPENING, seat));
        let waiting = lock(&self.waiting).take_all();
        for (ticket, seat) in opening.into_iter().chain(waiting) {
            seat.put(ticket, Answer::Malformed(malformed));
        }
    }
}

impl SyncPort {
    fn submit(&self, py: Python<'_>, push: impl FnOnce(&mut Submission, u64)) -> PyResult<(u64, Arc<Seat>)> {
        if !self.generation.is_current() {
            let message = "the client was opened before this process was forked; create a new one here";
            return Err(failure::of_code(py, ErrorCode::Closed, message));
        }
        let mut submission =
            port::begin(self.client, port::Flush::WhenIdle).map_err(|error| failure::of_port(py, &error))?;
        let seat = Seat::of_this_thread();
        let ticket = lock(&self.desk.waiting).insert(seat.clone());
        push(&mut submission, ticket);
        Ok((ticket, seat))
    }

    fn finish<'py>(&self, py: Python<'py>, ticket: u64, seat: &Seat) -> PyResult<Bound<'py, PyAny>> {
        loop {
            match py.detach(|| self.desk.wait(self.client, seat, ticket)) {
                Some(Answer::Value(stream)) => return decode::value(py, Some(self.client), &stream),
                Some(Answer::Failure(error)) => {
                    return Err(failure::of_response(py, &error, ticket == OPENING));
                }
                Some(Answer::Malformed(malformed)) => return Err(decode::malformed(malformed)),
                None => {}
            }
            if let Err(interrupt) = py.check_signals() {
                lock(&self.desk.waiting).take(ticket);
                self.desk.promote_another();
                // Fails only if the client is closed, and then nothing is left to cancel.
                let _ = port::cancel(self.client, ticket);
                return Err(interrupt);
            }
        }
    }
}

impl FastCall for SyncPort {
    fn call<'py>(this: Borrowed<'_, 'py, Self>, args: Arguments<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
        let port = this.get();
        let (ticket, seat) = arguments::read(args, |route, command, words| {
            port.submit(args.py(), |submission, ticket| {
                submission.push(RequestView {
                    ticket,
                    command: CommandView { command, args: words },
                    timeout_ms: 0,
                    route,
                });
            })
        })??;
        port.finish(args.py(), ticket, &seat)
    }
}

#[pymethods]
impl SyncPort {
    /// Opens a client, and waits for the outcome.
    #[staticmethod]
    fn open(py: Python<'_>, mut settings: Settings) -> PyResult<SyncPort> {
        let desk = Arc::<Desk>::default();
        let seat = Seat::of_this_thread();
        *lock(&desk.opening) = Some(seat.clone());
        let resolver = settings.take_resolver();
        let request = settings.encode();
        let bell = desk.clone();
        let client = port::open_resolving(&request, Box::new(move || bell.ring()), resolver)
            .map_err(|error| failure::of_port(py, &error))?;
        let port = SyncPort { client, generation: Generation::current(), desk };
        port.finish(py, OPENING, &seat)?;
        Ok(port)
    }

    /// The function that runs commands: `run(command, *words)`, or `run(route, command, *words)`.
    fn runner<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        RUN.bind(this)
    }

    /// Runs a batch.
    #[pyo3(signature = (batch, timeout_ms, atomic, raise_on_error, route = None, retry = None))]
    #[expect(clippy::too_many_arguments, reason = "they are the batch's own fields")]
    fn run_batch<'py>(
        &self,
        py: Python<'py>,
        batch: &BatchBuffer,
        timeout_ms: u32,
        atomic: bool,
        raise_on_error: bool,
        route: Option<Route>,
        retry: Option<Retry>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let (ticket, seat) = self.submit(py, |submission, ticket| {
            batch.commands().as_views(|commands| {
                submission.push_batch(BatchView {
                    ticket,
                    commands,
                    atomic,
                    raise_on_error,
                    timeout_ms,
                    route: route.as_ref().map(Route::frame),
                    retry: retry.as_ref().map(Retry::frame),
                });
            });
        })?;
        self.finish(py, ticket, &seat)
    }

    /// Runs a stored script. The words are a batch's one command: its keys, then its arguments.
    #[pyo3(signature = (hash, keys, words, route = None))]
    fn run_script<'py>(
        &self,
        py: Python<'py>,
        hash: &str,
        keys: u32,
        words: &BatchBuffer,
        route: Option<Route>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let (ticket, seat) = self.submit(py, |submission, ticket| {
            words.commands().as_views(|commands| {
                let command = commands.first().copied().unwrap_or(CommandView { command: 0, args: &[] });
                let route = route.as_ref().map(Route::frame);
                let request = RequestView { ticket, command, timeout_ms: 0, route };
                submission.push_script(request, ScriptFrame { hash: hash.as_bytes(), keys });
            });
        })?;
        self.finish(py, ticket, &seat)
    }

    /// Runs one step of a scan over a cluster.
    fn run_scan<'py>(&self, py: Python<'py>, scan: Scan) -> PyResult<Bound<'py, PyAny>> {
        let (ticket, seat) = self.submit(py, |submission, ticket| {
            submission.push_cluster_scan(ticket, scan.frame(), 0);
        })?;
        self.finish(py, ticket, &seat)
    }

    /// Makes the engine panic in the client's service; for tests.
    fn crash(&self, py: Python<'_>) -> PyResult<()> {
        port::crash(self.client).map_err(|error| failure::of_port(py, &error))
    }

    /// Closes the client, and ends every wait with a `ClosingError`.
    fn close(&self, py: Python<'_>) {
        if self.generation.is_current() {
            // Fails only if it is closed already.
            let _ = py.detach(|| port::close(self.client));
        }
    }
}

impl Drop for SyncPort {
    fn drop(&mut self) {
        if self.generation.is_current() {
            // Harmless when it is closed already.
            let _ = port::discard(self.client);
        }
    }
}
