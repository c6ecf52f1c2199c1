//! A client on an event loop. Requests of one turn of the loop go out together; replies are taken together, and their
//! tasks run at once, so that what they ask for next goes out together again.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, ThreadId};

use glide::port::{self, BatchView, CommandView, RequestView, ScriptFrame, Submission};
use glide_protobuf::ErrorCode;
use pyo3::exceptions::PyOSError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use crate::arguments;
use crate::batch::BatchBuffer;
use crate::bell::Bell;
use crate::decode;
use crate::failure;
use crate::fork::Generation;
use crate::frames::{Frame, Frames, Outcome};
use crate::native::{Arguments, FastCall, FastMethod};
use crate::reply::{Reply, Wake};
use crate::route::{Retry, Route, Scan};
use crate::settings::Settings;
use crate::slots::Slots;

/// Requests are handed over at the end of the loop's turn, or when this many bytes of them have gathered.
const FULL: usize = 64 * 1024;

static RUN: FastMethod =
    FastMethod::of::<AsyncPort>(c"run", c"Submits a command, and returns an awaitable of its reply.");

/// One client, bound to the event loop it was opened in.
#[pyclass(frozen, module = "glide_shared._glide")]
pub(crate) struct AsyncPort {
    event_loop: Py<PyAny>,
    generation: Generation,
    thread: ThreadId,
    /// A flush is certain to follow in this turn of the loop.
    in_turn: AtomicBool,
    state: Mutex<State>,
}

/// Only touched with the interpreter lock held, and never across a call into Python: dropping an object may run code
/// that comes back here.
#[derive(Default)]
struct State {
    client: Option<u64>,
    /// Gone when the client is closed and nobody waits any more.
    bell: Option<Arc<Bell>>,
    waiting: Slots<Py<Reply>>,
    opening: Option<Py<Reply>>,
    gathered: Option<Submission>,
    gathered_bytes: usize,
    closed: bool,
    close_message: Option<String>,
    spare: Vec<u8>,
}

impl AsyncPort {
    pub(crate) fn event_loop<'py>(&self, py: Python<'py>) -> &Bound<'py, PyAny> {
        self.event_loop.bind(py)
    }

    /// Makes a late reply find nobody. Gives the client that has to be told.
    pub(crate) fn forget(&self, py: Python<'_>, ticket: u64) -> Option<u64> {
        if !self.generation.is_current() {
            return None;
        }
        let mut state = self.state();
        let forgotten = if ticket == 0 { state.opening.take() } else { state.waiting.take(ticket) };
        let client = state.client;
        drop(state);
        forgotten?.drop_ref(py);
        client
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Refuses calls from another thread, another loop, or another process, before anything is sent. Asking for the
    /// running loop costs a system call in many versions of Python, so that is done once per turn of the loop.
    fn check_caller(&self, py: Python<'_>) -> PyResult<()> {
        static RUNNING: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        if !self.generation.is_current() {
            let message = "the client was opened before this process was forked; create a new one here";
            return Err(failure::of_code(py, ErrorCode::Closed, message));
        }
        let is_at_home = self.thread == thread::current().id();
        if is_at_home && self.in_turn.load(Ordering::Relaxed) {
            return Ok(());
        }
        let running = RUNNING.import(py, "asyncio", "_get_running_loop")?.call0()?;
        if is_at_home && running.is(&self.event_loop) {
            return Ok(());
        }
        let message = "the client belongs to another event loop; create one client per loop, \
                       and use it from that loop's thread only";
        Err(failure::of_code(py, ErrorCode::Usage, message))
    }

    /// Gathers one request and returns its reply-to-be.
    fn gather<'py>(
        this: &Bound<'py, Self>,
        size: usize,
        push: impl FnOnce(&mut Submission, u64),
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = this.py();
        let port = this.get();
        let reply = Bound::new(py, Reply::new(this.clone().unbind()))?;
        let mut state = port.state();
        let Some(client) = state.client.filter(|_| !state.closed) else {
            drop(state);
            return Err(failure::of_code(py, ErrorCode::Closed, "the client is closed"));
        };
        let mut submission = match state.gathered.take() {
            Some(submission) => submission,
            None => match port::begin(client, port::Flush::AtOnce) {
                Ok(submission) => submission,
                Err(error) => {
                    drop(state);
                    return Err(failure::of_port(py, &error));
                }
            },
        };
        let ticket = state.waiting.insert(reply.clone().unbind());
        reply.borrow_mut().ticket = ticket;
        push(&mut submission, ticket);
        state.gathered_bytes += size;
        if state.gathered_bytes >= FULL {
            state.gathered_bytes = 0;
            drop(submission);
            return Ok(reply.into_any());
        }
        state.gathered = Some(submission);
        drop(state);
        if !port.in_turn.swap(true, Ordering::Relaxed) {
            let flush = this.getattr(intern!(py, "flush"))?;
            this.get().event_loop(py).call_method1(intern!(py, "call_soon"), (flush,))?;
        }
        Ok(reply.into_any())
    }

    /// Takes every response there is and completes its reply.
    fn collect(this: &Bound<'_, Self>, wake: Wake) -> PyResult<()> {
        let py = this.py();
        let port = this.get();
        let (client, bell, mut responses) = {
            let mut state = port.state();
            let (Some(client), Some(bell)) = (state.client, state.bell.clone()) else { return Ok(()) };
            (client, bell, std::mem::take(&mut state.spare))
        };
        port.in_turn.store(true, Ordering::Relaxed);
        // Before taking: what comes in between rings again.
        bell.clear();
        let mut result = Ok(());
        if port::take(client, &mut responses).is_ok() {
            for frame in Frames::new(&responses) {
                let told = match frame {
                    Ok(frame) => port.deliver(py, client, frame, wake),
                    Err(cause) => Err(decode::malformed(cause)),
                };
                result = result.and(told);
            }
        }
        port.state().spare = responses;
        port.flush();
        result
    }

    fn deliver(&self, py: Python<'_>, client: u64, frame: Frame<'_>, wake: Wake) -> PyResult<()> {
        let opening = frame.ticket == 0;
        let waiter = {
            let mut state = self.state();
            if opening { state.opening.take() } else { state.waiting.take(frame.ticket) }
        };
        // Nobody waits any more: the task was cancelled.
        let Some(reply) = waiter else { return Ok(()) };
        let result = match frame.outcome {
            Outcome::Value(stream) => decode::value(py, Some(client), stream),
            Outcome::Failure(mut error) => {
                if error.code() == ErrorCode::Closed
                    && let Some(message) = &self.state().close_message
                {
                    error.message.clone_from(message);
                }
                Err(failure::of_response(py, &error, opening))
            }
        };
        Reply::complete(&reply.into_bound(py), result, wake)
    }

    /// Takes a closed client for which nobody waits any more out of the loop.
    fn leave_when_done(&self, py: Python<'_>) -> PyResult<()> {
        let (client, bell) = {
            let mut state = self.state();
            let done = state.closed && state.waiting.is_empty() && state.opening.is_none();
            (state.client, if done { state.bell.take() } else { None })
        };
        let (Some(client), Some(bell)) = (client, bell) else { return Ok(()) };
        // Answers to requests that were given up may still come; nobody will take them. It fails only where a panic has
        // taken everything anyway.
        let _ = port::discard(client);
        let event_loop = self.event_loop(py);
        if !event_loop.call_method0(intern!(py, "is_closed"))?.is_truthy()? {
            event_loop.call_method1(intern!(py, "remove_reader"), (bell.descriptor(),))?;
        }
        Ok(())
    }

    fn shut(&self, message: Option<String>) -> Option<u64> {
        let (client, gathered) = {
            let mut state = self.state();
            state.closed = true;
            state.close_message = message.or(state.close_message.take());
            (state.client, state.gathered.take())
        };
        drop(gathered);
        // A client that is closed already stays so.
        let _ = port::close(client?);
        client
    }
}

impl FastCall for AsyncPort {
    fn call<'py>(this: Borrowed<'_, 'py, Self>, args: Arguments<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
        this.get().check_caller(args.py())?;
        arguments::read(args, |route, command, words| {
            let size = words.iter().map(|word| word.len()).sum();
            AsyncPort::gather(&this, size, |submission, ticket| {
                submission.push(RequestView {
                    ticket,
                    command: CommandView { command, args: words },
                    timeout_ms: 0,
                    route,
                });
            })
        })?
    }
}

#[pymethods]
impl AsyncPort {
    /// Starts to open a client; the second result is the awaitable that says whether it worked.
    #[staticmethod]
    fn open<'py>(
        event_loop: Bound<'py, PyAny>,
        mut settings: Settings,
    ) -> PyResult<(Bound<'py, AsyncPort>, Bound<'py, Reply>)> {
        let py = event_loop.py();
        let bell = Arc::new(Bell::new().map_err(PyOSError::new_err)?);
        let port = AsyncPort {
            event_loop: event_loop.unbind(),
            generation: Generation::current(),
            thread: thread::current().id(),
            in_turn: AtomicBool::new(false),
            state: Mutex::new(State { bell: Some(bell.clone()), ..State::default() }),
        };
        let port = Bound::new(py, port)?;
        let reply = Bound::new(py, Reply::new(port.clone().unbind()))?;
        let resolver = settings.take_resolver();
        let request = settings.encode();
        let client = port::open_resolving(&request, Box::new(move || bell.ring()), resolver)
            .map_err(|error| failure::of_port(py, &error))?;
        let mut state = port.get().state();
        state.client = Some(client);
        state.opening = Some(reply.clone().unbind());
        drop(state);
        Ok((port, reply))
    }

    /// The function that submits commands: `run(command, *words)`, or `run(route, command, *words)`.
    fn runner<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        RUN.bind(this)
    }

    /// Submits a batch.
    #[pyo3(signature = (batch, timeout_ms, atomic, raise_on_error, route = None, retry = None))]
    fn run_batch<'py>(
        this: &Bound<'py, Self>,
        batch: &Bound<'py, BatchBuffer>,
        timeout_ms: u32,
        atomic: bool,
        raise_on_error: bool,
        route: Option<Route>,
        retry: Option<Retry>,
    ) -> PyResult<Bound<'py, PyAny>> {
        this.get().check_caller(this.py())?;
        let size = batch.get().commands().size();
        AsyncPort::gather(this, size, |submission, ticket| {
            batch.get().commands().as_views(|commands| {
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
        })
    }

    /// Submits one run of a stored script. The words are a batch's one command: its keys, then its arguments.
    #[pyo3(signature = (hash, keys, words, route = None))]
    fn run_script<'py>(
        this: &Bound<'py, Self>,
        hash: &str,
        keys: u32,
        words: &Bound<'py, BatchBuffer>,
        route: Option<Route>,
    ) -> PyResult<Bound<'py, PyAny>> {
        this.get().check_caller(this.py())?;
        let size = words.get().commands().size();
        AsyncPort::gather(this, size, |submission, ticket| {
            words.get().commands().as_views(|commands| {
                let command = commands.first().copied().unwrap_or(CommandView { command: 0, args: &[] });
                let route = route.as_ref().map(Route::frame);
                let request = RequestView { ticket, command, timeout_ms: 0, route };
                submission.push_script(request, ScriptFrame { hash: hash.as_bytes(), keys });
            });
        })
    }

    /// Submits one step of a scan over a cluster.
    fn run_scan<'py>(this: &Bound<'py, Self>, scan: Scan) -> PyResult<Bound<'py, PyAny>> {
        this.get().check_caller(this.py())?;
        AsyncPort::gather(this, 0, |submission, ticket| submission.push_cluster_scan(ticket, scan.frame(), 0))
    }

    /// The descriptor that becomes readable when there is something to collect; -1 when there never will be.
    fn fileno(&self) -> i32 {
        self.state().bell.as_ref().map_or(-1, |bell| bell.descriptor())
    }

    /// Called by the loop when the descriptor is readable.
    fn readable(this: &Bound<'_, Self>) -> PyResult<()> {
        if !this.get().generation.is_current() {
            return Ok(());
        }
        let result = AsyncPort::collect(this, Wake::Direct);
        result.and(this.get().leave_when_done(this.py()))
    }

    /// Hands over what has been gathered.
    fn flush(&self) {
        self.in_turn.store(false, Ordering::Relaxed);
        let mut state = self.state();
        state.gathered_bytes = 0;
        let gathered = state.gathered.take();
        drop(state);
        drop(gathered);
    }

    /// Closes the client, and ends every wait with a `ClosingError`.
    #[pyo3(signature = (message = None))]
    fn close(this: &Bound<'_, Self>, message: Option<String>) -> PyResult<()> {
        let port = this.get();
        if !port.generation.is_current() || port.state().closed {
            return Ok(());
        }
        port.shut(message);
        let result = AsyncPort::collect(this, Wake::Soon);
        result.and(port.leave_when_done(this.py()))
    }

    /// Closes a client that nobody holds any more, from any thread; the loop lets go of it at its next turn.
    fn abandon(&self) {
        if !self.generation.is_current() || self.state().closed {
            return;
        }
        self.shut(None);
        if let Some(bell) = &self.state().bell {
            bell.ring();
        }
    }

    /// Makes the engine panic in the client's service; for tests.
    fn crash(&self, py: Python<'_>) -> PyResult<()> {
        let client = self.state().client;
        client.map_or(Ok(()), |client| port::crash(client).map_err(|error| failure::of_port(py, &error)))
    }

    #[getter]
    fn closed(&self) -> bool {
        !self.generation.is_current() || self.state().closed
    }
}

impl Drop for AsyncPort {
    fn drop(&mut self) {
        let client = self.state.get_mut().unwrap_or_else(PoisonError::into_inner).client;
        if let Some(client) = client.filter(|_| self.generation.is_current()) {
            // Harmless when it is closed already.
            let _ = port::discard(client);
        }
    }
}
