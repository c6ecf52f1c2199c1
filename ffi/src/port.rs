//! The five verbs: open, submit, take, cancel, close. Frames in, frames out, one doorbell per batch.
//!
//! A client is a number. Every ticket that is submitted comes back in exactly one Response frame.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use glide_core::{
    BatchMode, ClusterScan, Engine, Error, ErrorKind, OnError, Patience, Retry, Role, Route, Terms,
};
pub use glide_core::{Flush, Resolver, Resolving};
use glide_protobuf::ErrorCode;

use crate::completions::{Completed, Ring, code};
use crate::frames::{self, Malformed};
pub use crate::frames::{ClusterScanFrame, RetryFrame, RouteFrame, ScriptFrame, To};
use crate::guard::guard;
pub use crate::scripts::{drop_script, store_script};
use crate::{handle, open};

/// The ticket that tells how opening went.
const OPENING: u64 = 0;

/// Called when there is something to take, at most once until it is taken. Runs on the engine's threads, or on a
/// submitter's when its request ends at once; it must not block, nor call the port.
pub type Doorbell = Box<dyn Fn() + Send + Sync>;

/// A verb that could not be carried out at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PortError {
    /// No client has this number (any more).
    UnknownClient,
    /// The bytes are not what they should be; frames before them were accepted.
    Malformed(Malformed),
    /// No large string has this number (any more).
    UnknownBulk,
    /// The configuration cannot work, or the engine could not start.
    Refused { code: ErrorCode, message: String },
    /// A bug in the engine.
    Panicked,
}

impl PortError {
    /// The code that a Response would carry.
    pub fn code(&self) -> ErrorCode {
        match self {
            PortError::UnknownClient => ErrorCode::Closed,
            PortError::Malformed(_) | PortError::UnknownBulk => ErrorCode::Usage,
            PortError::Refused { code, .. } => *code,
            PortError::Panicked => ErrorCode::Internal,
        }
    }
}

impl fmt::Display for PortError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PortError::UnknownClient => f.write_str("the client is closed"),
            PortError::Malformed(error) => error.fmt(f),
            PortError::UnknownBulk => f.write_str("the large value was taken already"),
            PortError::Refused { message, .. } => f.write_str(message),
            PortError::Panicked => f.write_str("the engine failed; this is a bug"),
        }
    }
}

impl std::error::Error for PortError {}

impl From<Error> for PortError {
    fn from(error: Error) -> PortError {
        PortError::Refused { code: code(error.kind()), message: error.to_string() }
    }
}

impl From<Malformed> for PortError {
    fn from(error: Malformed) -> PortError {
        PortError::Malformed(error)
    }
}

/// One open client.
pub(crate) struct Client {
    engine: Engine,
    completed: Arc<Completed>,
}

/// Keeps a client from being forgotten while requests are handed over to it.
struct Hold {
    client: Arc<Client>,
    tickets: u64,
}

impl Hold {
    fn new(client: u64) -> Result<Hold, PortError> {
        let client = find(client)?;
        client.completed.begin_handing_over().ok_or(PortError::UnknownClient)?;
        Ok(Hold { client, tickets: 0 })
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        self.client.completed.end_handing_over(self.tickets);
    }
}

/// Opens a client, given a ConnectionRequest message without a length, and gives its number at once. How connecting
/// went comes as a Response with ticket 0; after an error there the client is to be closed.
///
/// # Errors
/// When the configuration cannot work.
pub fn open(request: &[u8], doorbell: Doorbell) -> Result<u64, PortError> {
    open_resolving(request, doorbell, None)
}

/// As [`open`], with whom to ask where a server really listens. The resolver is forgotten when the client is closed.
///
/// # Errors
/// As [`open`].
pub fn open_resolving(
    request: &[u8],
    doorbell: Doorbell,
    resolver: Option<Resolver>,
) -> Result<u64, PortError> {
    guard(|| {
        let opening = open::read(request, resolver)?;
        let runtime = glide_core::runtime()?;
        let id = handle::reserve();
        let completed = Arc::new(Completed::new(id, opening.bulk_threshold, doorbell));
        let engine = Engine::open(opening.config, Box::new(Ring(Arc::clone(&completed))), &runtime);
        handle::insert(id, Client { engine, completed });
        Ok(id)
    })
}

/// Hands over length-delimited Request frames. They are read in place, on the caller's thread.
///
/// # Errors
/// When the client is unknown or closed, or a frame is malformed: that one and those after it were not accepted.
pub fn submit(client: u64, frames: &[u8]) -> Result<(), PortError> {
    guard(|| {
        let mut hold = Hold::new(client)?;
        let client = Arc::clone(&hold.client);
        let mut submission = glide_core::Submission::new(&client.engine, Flush::AtOnce);
        let mut rest = frames;
        while !rest.is_empty() {
            let (message, next) = frames::cut(rest)?;
            rest = next;
            let frame = frames::parse(message)?;
            if frame.ticket == OPENING {
                return Err(Malformed::NO_TICKET.into());
            }
            let patience = patience(frame.timeout_ms);
            hold.tickets += 1;
            if let Some(scan) = frame.cluster_scan {
                let alone = frame.batch.is_none() && frame.script.is_none() && frame.route.is_none();
                match alone {
                    true => submission.cluster_scan(frame.ticket, scan.cursor, &cluster_scan(scan), patience),
                    false => {
                        let message = "cluster_scan: a scan is no batch and no script, and takes no route";
                        submission.refuse_request(frame.ticket, Error::new(ErrorKind::Usage, message));
                    }
                }
                continue;
            }
            let route = match frame.route.map(route).transpose() {
                Ok(route) => route,
                Err(error) => {
                    submission.refuse_request(frame.ticket, error);
                    continue;
                }
            };
            let route = route.as_ref();
            match (&frame.batch, frame.script) {
                (None, Some(script)) => {
                    run_script(&mut submission, frame.ticket, script, frame.args, patience, route);
                }
                (Some(_), Some(_)) => {
                    let message = "script: a batch cannot be a script, too";
                    submission.refuse_request(frame.ticket, Error::new(ErrorKind::Usage, message));
                }
                (None, None) => {
                    submission.routed_command(frame.ticket, frame.command, frame.args, patience, route);
                }
                (Some(batch), None) => {
                    let (mode, on_error) = (mode(batch.atomic), on_error(batch.raise_on_error));
                    let terms = Terms { mode, on_error, patience, route, retry: batch.retry.map(retry) };
                    submission.batch(frame.ticket, batch.commands(), &terms);
                }
            }
        }
        Ok(())
    })
}

fn run_script<'w, E: Deref<Target = Engine>>(
    submission: &mut glide_core::Submission<E>,
    ticket: u64,
    script: ScriptFrame<'_>,
    args: impl Iterator<Item = &'w [u8]> + Clone,
    patience: Patience,
    route: Option<&Route>,
) {
    match std::str::from_utf8(script.hash).ok().and_then(glide_core::Script::held) {
        Some(held) => submission.script(ticket, &held, script.keys, args, patience, route),
        None => {
            let message = "script: no script is stored under this hash; it was released, or never stored";
            submission.refuse_request(ticket, Error::new(ErrorKind::Usage, message));
        }
    }
}

/// The route that a frame says.
fn route(frame: RouteFrame<'_>) -> Result<Route, Error> {
    let role = if frame.replica { Role::Replica } else { Role::Primary };
    match frame.to {
        Some(To::Nodes(nodes)) => match glide_protobuf::Nodes::try_from(nodes) {
            Ok(glide_protobuf::Nodes::Random) => Ok(Route::RANDOM),
            Ok(glide_protobuf::Nodes::AllNodes) => Ok(Route::ALL_NODES),
            Ok(glide_protobuf::Nodes::AllPrimaries) => Ok(Route::ALL_PRIMARIES),
            Err(_) => Err(Error::new(ErrorKind::Usage, "route: expected one of the kinds of nodes")),
        },
        Some(To::SlotKey(key)) => Ok(Route::slot_of(key, role)),
        Some(To::SlotId(id)) => Route::slot(id, role),
        Some(To::Address { host, port }) => Route::address(host, port),
        None => Err(Error::new(ErrorKind::Usage, "route: expected nodes, a slot or an address")),
    }
}

fn cluster_scan(frame: ClusterScanFrame<'_>) -> ClusterScan {
    let scan = ClusterScan::new().matching(frame.pattern).count(frame.count).of_type(frame.type_name);
    if frame.allow_non_covered_slots { scan.allow_non_covered_slots() } else { scan }
}

fn retry(frame: RetryFrame) -> Retry {
    let mut retry = Retry::default();
    if frame.server_error {
        retry = retry.on_server_error();
    }
    if frame.connection_error {
        retry = retry.on_connection_error();
    }
    retry
}

/// One command of a binding that is itself Rust: its arguments stay where they are.
#[derive(Debug, Clone, Copy)]
pub struct CommandView<'a> {
    /// Wire id; 0 is a custom command whose words are its first arguments.
    pub command: u32,
    pub args: &'a [&'a [u8]],
}

/// One request of a binding that is itself Rust.
#[derive(Debug, Clone, Copy)]
pub struct RequestView<'a> {
    pub ticket: u64,
    pub command: CommandView<'a>,
    /// Milliseconds; 0 is the client's request timeout.
    pub timeout_ms: u32,
    pub route: Option<RouteFrame<'a>>,
}

/// One batch of a binding that is itself Rust.
#[derive(Debug, Clone, Copy)]
pub struct BatchView<'a> {
    pub ticket: u64,
    pub commands: &'a [CommandView<'a>],
    pub atomic: bool,
    pub raise_on_error: bool,
    /// Milliseconds; 0 is the client's request timeout.
    pub timeout_ms: u32,
    pub route: Option<RouteFrame<'a>>,
    pub retry: Option<RetryFrame>,
}

/// Requests being handed over without frames; they are on their way when this is flushed or dropped, which should be
/// soon: their time runs from [`begin`].
pub struct Submission {
    // Before the hold: what is left is sent first.
    requests: glide_core::Submission<EngineOf>,
    hold: Hold,
}

struct EngineOf(Arc<Client>);

impl Deref for EngineOf {
    type Target = Engine;

    fn deref(&self) -> &Engine {
        &self.0.engine
    }
}

/// Starts handing over requests without frames.
///
/// # Errors
/// When the client is unknown or closed.
pub fn begin(client: u64, flush: Flush) -> Result<Submission, PortError> {
    let hold = Hold::new(client)?;
    let requests = glide_core::Submission::new(EngineOf(Arc::clone(&hold.client)), flush);
    Ok(Submission { requests, hold })
}

impl Submission {
    /// Hands over one command. Its ticket ends in a Response, also when it is refused.
    pub fn push(&mut self, request: RequestView<'_>) {
        let RequestView { ticket, command, timeout_ms, .. } = request;
        self.hold.tickets += 1;
        let Some(route) = self.route(ticket, request.route) else { return };
        let (args, patience) = (command.args.iter().copied(), patience(timeout_ms));
        self.requests.routed_command(ticket, command.command, args, patience, route.as_ref());
    }

    /// Hands over one run of a stored script, with its keys and its arguments.
    pub fn push_script(&mut self, request: RequestView<'_>, script: ScriptFrame<'_>) {
        let RequestView { ticket, command, timeout_ms, .. } = request;
        self.hold.tickets += 1;
        let Some(route) = self.route(ticket, request.route) else { return };
        let (args, patience) = (command.args.iter().copied(), patience(timeout_ms));
        run_script(&mut self.requests, ticket, script, args, patience, route.as_ref());
    }

    /// Hands over one step of a scan over a cluster; its Response is an array: the cursor to go on from, and keys.
    pub fn push_cluster_scan(&mut self, ticket: u64, scan: ClusterScanFrame<'_>, timeout_ms: u32) {
        self.hold.tickets += 1;
        self.requests.cluster_scan(ticket, scan.cursor, &cluster_scan(scan), patience(timeout_ms));
    }

    /// Hands over a batch; its one Response holds the replies in order.
    pub fn push_batch(&mut self, batch: BatchView<'_>) {
        let BatchView { ticket, timeout_ms, .. } = batch;
        let commands = batch.commands.iter().map(|command| (command.command, command.args.iter().copied()));
        self.hold.tickets += 1;
        let Some(route) = self.route(ticket, batch.route) else { return };
        let terms = Terms {
            mode: mode(batch.atomic),
            on_error: on_error(batch.raise_on_error),
            patience: patience(timeout_ms),
            route: route.as_ref(),
            retry: batch.retry.map(retry),
        };
        self.requests.batch(ticket, commands, &terms);
    }

    /// The route of a request, if it has one; None if that leads nowhere, and the request has ended.
    fn route(&mut self, ticket: u64, frame: Option<RouteFrame<'_>>) -> Option<Option<Route>> {
        match frame.map(route).transpose() {
            Ok(route) => Some(route),
            Err(error) => {
                self.requests.refuse_request(ticket, error);
                None
            }
        }
    }

    /// Sends what was handed over so far on its way.
    pub fn flush(&mut self) {
        self.requests.flush();
    }
}

/// Takes all Response frames there are, into `out`; its memory is used for the next ones.
///
/// # Errors
/// When the client is unknown.
pub fn take(client: u64, out: &mut Vec<u8>) -> Result<(), PortError> {
    guard(|| {
        let found = find(client)?;
        found.completed.take(out);
        found.completed.forget_if_settled();
        Ok(())
    })
}

/// Takes a large string by its handle; each can be taken once.
///
/// # Errors
/// When the client or the handle is unknown.
pub fn take_bulk(client: u64, bulk: u64) -> Result<Bytes, PortError> {
    guard(|| {
        let found = find(client)?;
        let bytes = found.completed.take_bulk(bulk).ok_or(PortError::UnknownBulk)?;
        found.completed.forget_if_settled();
        Ok(bytes)
    })
}

/// Ends a ticket with CANCELLED, unless it has ended. What was sent may still run.
///
/// # Errors
/// When the client is unknown.
pub fn cancel(client: u64, ticket: u64) -> Result<(), PortError> {
    guard(|| {
        find(client)?.engine.cancel(ticket);
        Ok(())
    })
}

/// Closes a client: every pending ticket ends with CLOSED. Responses can be taken until there are none left; then the
/// number means nothing any more, the doorbell never rings again, and every verb says that the client is closed. Closing
/// twice is harmless.
///
/// # Errors
/// Only [`PortError::Panicked`].
pub fn close(client: u64) -> Result<(), PortError> {
    guard(|| {
        if let Some(found) = handle::get(client) {
            found.completed.close();
            found.engine.close();
            found.completed.forget_if_settled();
        }
        Ok(())
    })
}

/// Closes a client that nobody will take from any more, such as one that was garbage-collected. Harmless when repeated.
///
/// # Errors
/// Only [`PortError::Panicked`].
pub fn discard(client: u64) -> Result<(), PortError> {
    guard(|| {
        if let Some(found) = handle::get(client) {
            found.completed.close();
            found.completed.discard();
            found.engine.close();
            handle::remove(client);
        }
        Ok(())
    })
}

/// Makes the engine panic while it serves this client, so that bindings can test that their process lives on.
///
/// # Errors
/// When the client is unknown.
#[doc(hidden)]
pub fn crash(client: u64) -> Result<(), PortError> {
    guard(|| {
        find(client)?.engine.crash();
        Ok(())
    })
}

fn find(client: u64) -> Result<Arc<Client>, PortError> {
    handle::get(client).ok_or(PortError::UnknownClient)
}

fn patience(timeout_ms: u32) -> Patience {
    match timeout_ms {
        0 => Patience::Default,
        ms => Patience::AtMost(Duration::from_millis(u64::from(ms))),
    }
}

fn mode(atomic: bool) -> BatchMode {
    if atomic { BatchMode::Atomic } else { BatchMode::Pipeline }
}

fn on_error(raise: bool) -> OnError {
    if raise { OnError::Raise } else { OnError::Keep }
}
