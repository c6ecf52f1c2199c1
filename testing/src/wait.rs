//! Polling with a deadline: the only way anything in this crate waits for a server.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::Error;

/// Set once when the process is to end, so that a start under way gives up and cleans up.
static STOPPING: AtomicBool = AtomicBool::new(false);

const PAUSE: Duration = Duration::from_millis(3); // far below what a server needs to start, far above busy waiting

pub(crate) fn stop_waiting() {
    STOPPING.store(true, Ordering::Relaxed);
}

/// What one look at the world found.
pub(crate) enum Look<T> {
    Done(T),
    /// Not there yet; the text goes into the error if time runs out.
    NotYet(String),
}

/// Looks again and again until it is done, `limit` has passed, or the process is to end. The caller adds the log.
pub(crate) fn until<T>(
    limit: Duration,
    what: &str,
    look: impl FnMut() -> Result<Look<T>, Error>,
) -> Result<T, Error> {
    until_every(PAUSE, limit, what, look)
}

/// The same with another pause between two looks.
pub(crate) fn until_every<T>(
    pause: Duration,
    limit: Duration,
    what: &str,
    mut look: impl FnMut() -> Result<Look<T>, Error>,
) -> Result<T, Error> {
    let deadline = Instant::now() + limit;
    loop {
        let last = match look()? {
            Look::Done(value) => return Ok(value),
            Look::NotYet(last) => last,
        };
        if STOPPING.load(Ordering::Relaxed) {
            return Err(Error::Stopping);
        }
        if Instant::now() >= deadline {
            return Err(Error::NotReady {
                what: what.into(),
                seconds: limit.as_secs(),
                last,
                log: String::new(),
            });
        }
        thread::sleep(pause);
    }
}
