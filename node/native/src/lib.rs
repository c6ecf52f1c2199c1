//! The Node adapter: the verbs of the port as one JavaScript class. Frames pass through untouched; nothing is decided here.

mod native;
mod resolve;

use std::sync::{Arc, Mutex, PoisonError};

use glide::port::{self, PortError};
use napi::bindgen_prelude::{BufferSlice, Function};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{Env, Error, Status};
use napi_derive::napi;

/// A call that fails throws an `Error` whose `code` is the name of the port's error code.
type Result<T> = std::result::Result<T, Error<String>>;

/// Rings in JavaScript. Strong: an open client keeps the process alive.
type Bell = ThreadsafeFunction<(), (), (), Status, false>;

/// The bell is taken out when the client closes, whoever still holds the doorbell: the process may end then.
type SharedBell = Arc<Mutex<Option<Bell>>>;

/// One client of the port. Dropping it, which the garbage collector does too, closes the client.
#[napi(js_name = "PortClient")]
pub struct PortClient {
    id: u64,
    bell: SharedBell,
    /// Frames taken from the port that did not fit into JavaScript's buffer, or the empty buffer to swap in next.
    taken: Vec<u8>,
    waiting: bool,
}

#[napi]
impl PortClient {
    /// Opens a client. The outcome of connecting arrives as the response with ticket 0. `resolve` is asked where servers
    /// really listen, if it is there.
    #[napi(constructor)]
    pub fn open(
        request: BufferSlice<'_>,
        ring: Function<'_, (), ()>,
        resolve: Option<resolve::Resolve<'_>>,
    ) -> Result<PortClient> {
        let bell = ring.build_threadsafe_function().build().map_err(napi_error)?;
        let bell = Arc::new(Mutex::new(Some(bell)));
        let resolver = resolve.map(resolve::resolver).transpose().map_err(napi_error)?;
        let id = port::open_resolving(&request, doorbell(bell.clone()), resolver).map_err(port_error)?;
        Ok(PortClient { id, bell, taken: Vec::new(), waiting: false })
    }

    /// Submits the request frames in the first `length` bytes of `frames`, which are read in place.
    #[napi]
    pub fn submit(&self, frames: BufferSlice<'_>, length: u32) -> Result<()> {
        let Some(frames) = frames.get(..length as usize) else {
            return Err(usage("the length is beyond the end of the frames"));
        };
        port::submit(self.id, frames).map_err(port_error)
    }

    /// Copies the pending response frames to `into` and returns their length. When that is more than `into` holds
    /// nothing is copied, and the same frames come back at the next call.
    #[napi]
    pub fn take(&mut self, mut into: BufferSlice<'_>) -> Result<u32> {
        if !self.waiting {
            port::take(self.id, &mut self.taken).map_err(port_error)?;
        }
        let length = self.taken.len();
        self.waiting = length > into.len();
        if !self.waiting {
            into[..length].copy_from_slice(&self.taken);
        }
        u32::try_from(length).map_err(|_| usage("more than 4 GiB of replies at once"))
    }

    /// Hands over a bulk value that crossed as a handle. Each handle can be taken once.
    #[napi]
    pub fn take_bulk<'env>(&self, env: &'env Env, handle: i64) -> Result<BufferSlice<'env>> {
        let handle = u64::try_from(handle).map_err(|_| usage("a handle is never negative"))?;
        let bulk = port::take_bulk(self.id, handle).map_err(port_error)?;
        native::buffer(env, bulk).map_err(napi_error)
    }

    /// Completes a ticket with an error unless it has completed already. The ticket is `high * 2^32 + low`.
    #[napi]
    pub fn cancel(&self, high: u32, low: u32) -> Result<()> {
        port::cancel(self.id, u64::from(high) << 32 | u64::from(low)).map_err(port_error)
    }

    /// Closes the client: everything pending completes with an error, which can be taken as before.
    #[napi]
    pub fn close(&self) -> Result<()> {
        port::close(self.id).map_err(port_error)
    }

    /// Gives up the ring function, and with it the hold on the process. To be called when nothing is pending any more.
    #[napi]
    pub fn release(&self) {
        self.bell.lock().unwrap_or_else(PoisonError::into_inner).take();
    }

    /// Makes the engine panic while it serves this client, so that tests can see the process live on.
    #[napi]
    pub fn crash(&self) -> Result<()> {
        port::crash(self.id).map_err(port_error)
    }
}

impl Drop for PortClient {
    fn drop(&mut self) {
        self.release();
        // Nobody is left to take what comes, nor to hear of an error.
        let _ = port::discard(self.id);
    }
}

/// A script that the engine holds until this is released, or dropped, which the garbage collector does too.
#[napi]
pub struct StoredScript {
    hash: String,
    held: bool,
}

#[napi]
impl StoredScript {
    /// Stores a script.
    #[napi(constructor)]
    pub fn new(source: BufferSlice<'_>) -> StoredScript {
        StoredScript { hash: port::store_script(&source), held: true }
    }

    /// The SHA1 of the source, in hexadecimal digits.
    #[napi]
    pub fn get_hash(&self) -> String {
        self.hash.clone()
    }

    /// Lets go of the source. Harmless when repeated.
    #[napi]
    pub fn release(&mut self) {
        if std::mem::take(&mut self.held) {
            port::drop_script(&self.hash);
        }
    }
}

impl Drop for StoredScript {
    fn drop(&mut self) {
        self.release();
    }
}

fn doorbell(bell: SharedBell) -> port::Doorbell {
    Box::new(move || {
        if let Some(bell) = &*bell.lock().unwrap_or_else(PoisonError::into_inner) {
            bell.call((), ThreadsafeFunctionCallMode::NonBlocking);
        }
    })
}

fn port_error(error: PortError) -> Error<String> {
    Error::new(error.code().as_str_name().to_owned(), error.to_string())
}

fn napi_error(error: Error) -> Error<String> {
    Error::new("INTERNAL".to_owned(), error.reason.to_string())
}

fn usage(message: &str) -> Error<String> {
    Error::new("USAGE".to_owned(), message.to_owned())
}
