//! The engine's own threads, for callers that have no tokio runtime: started on first use, one set per process.

use std::convert::Infallible;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use arc_swap::ArcSwapOption;
use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

use crate::error::{Error, ErrorKind};

struct Threads {
    /// After a fork the child has none of the parent's threads and starts its own.
    process: u32,
    handles: Vec<Handle>,
    /// The threads run until these are dropped, as they are when another thread was first to start some.
    _running: Vec<oneshot::Sender<Infallible>>,
    next: AtomicUsize,
}

static THREADS: ArcSwapOption<Threads> = ArcSwapOption::const_empty();

/// Above this many cores a second I/O thread pays.
const CORES_FOR_TWO: usize = 4;

/// A runtime for one more client. Each client stays on one thread, so its requests are never passed between cores.
///
/// # Errors
/// [`ErrorKind::Internal`] when the system gives no thread.
pub fn runtime() -> Result<Handle, Error> {
    let process = std::process::id();
    loop {
        let current = THREADS.load_full();
        if let Some(threads) = current.as_ref().filter(|threads| threads.process == process) {
            let turn = threads.next.fetch_add(1, Ordering::Relaxed);
            return Ok(threads.handles[turn % threads.handles.len()].clone());
        }
        let fresh = start(process).map_err(|error| {
            Error::new(ErrorKind::Internal, format!("cannot start the engine's threads: {error}"))
        })?;
        let before = THREADS.compare_and_swap(&current, Some(Arc::new(fresh)));
        if let Some(stale) = before.as_ref().filter(|stale| stale.process != process) {
            // A forked child must not touch what belonged to threads that it does not have.
            std::mem::forget(Arc::clone(stale));
        }
    }
}

fn start(process: u32) -> io::Result<Threads> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let count = if cores > CORES_FOR_TWO { 2 } else { 1 };
    let (handles, running) = (0..count).map(start_thread).collect::<io::Result<_>>()?;
    Ok(Threads { process, handles, _running: running, next: AtomicUsize::new(0) })
}

fn start_thread(index: usize) -> io::Result<(Handle, oneshot::Sender<Infallible>)> {
    let runtime = Builder::new_current_thread()
        .enable_all()
        .max_blocking_threads(4)
        .thread_name("glide-resolve")
        .build()?;
    let handle = runtime.handle().clone();
    let (running, end) = oneshot::channel::<Infallible>();
    thread::Builder::new().name(format!("glide-io-{index}")).spawn(move || runtime.block_on(end).err())?;
    Ok((handle, running))
}
