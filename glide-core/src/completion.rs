//! How requests end: each ticket gets exactly one outcome, told to whoever opened the engine.

use std::fmt;
use std::mem;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, OnceLock, Weak};

use bytes::Bytes;

use crate::cluster::{Gathered, Part, PartOf};
use crate::command::Shape;
use crate::config::Config;
use crate::connection::Home;
use crate::error::{Delivery, Error, ErrorKind};
use crate::protocol::resp::{Reader, Token};
use crate::script::Script;
use crate::value::{BulkStore, Sink, StreamSink, Value, ValueSink, normalize};

/// Takes the outcomes of requests, on the engine's thread or the submitter's. Must not block.
pub trait Completions: Send + Sync + 'static {
    /// Takes the one outcome of a ticket.
    fn complete(&self, ticket: u64, outcome: Outcome<'_>);
    /// A burst of completions is over: the moment to wake whoever waits for them.
    fn flush(&self);
}

/// For a client of which nothing is ever requested.
#[cfg(any(test, feature = "internals"))]
pub(crate) struct Nobody;

#[cfg(any(test, feature = "internals"))]
impl Completions for Nobody {
    fn complete(&self, _: u64, _: Outcome<'_>) {}

    fn flush(&self) {}
}

/// How a request ended.
#[derive(Debug)]
pub enum Outcome<'a> {
    /// The server answered.
    Reply(Reply<'a>),
    /// The engine is connected, or will connect lazily (ticket 0).
    Ready,
    /// The request ended without a usable reply.
    Error(Error),
}

/// A reply in the connection's read buffer, to be read before the call returns.
#[derive(Debug)]
pub struct Reply<'a> {
    pub(crate) raw: &'a [u8],
    /// The memory of a large reply, which may be kept without a copy.
    pub(crate) owned: Option<&'a Bytes>,
    pub(crate) expect: &'a Expect,
}

/// What a request's replies look like.
#[derive(Debug)]
pub(crate) enum Expect {
    One(&'static Shape),
    Batch(Box<BatchPlan>),
    /// That of SELECT, whose database the connection has after it.
    Select(u32),
    Script(Box<ScriptPlan>),
    /// That of one part of a request to a cluster.
    Part(Box<PartOf>),
    /// Those of a transaction of the engine's own: of MULTI, of so many commands, and of EXEC.
    Transaction(Box<PartOf>, u32),
    /// Those of all parts.
    Gathered(Box<Gathered>),
    /// The engine's own request: no ticket ends with it.
    Own(Own),
}

#[derive(Debug)]
pub(crate) struct ScriptPlan {
    pub(crate) script: Script,
    pub(crate) sent: Sent,
}

/// How the server was told which script to run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sent {
    Hash,
    /// SCRIPT LOAD and EVAL.
    Source,
}

/// Who is told how one of the engine's own requests ended.
/// Behind two pointers, as every request would be as large as what it can expect.
#[allow(clippy::type_complexity, reason = "it is nowhere else")]
pub(crate) struct Own(Option<Box<Box<dyn FnOnce(Ran) + Send>>>);

/// Whether the server has run one of the engine's own requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ran {
    Yes,
    /// It refused, or nobody knows.
    Unknown,
}

impl Own {
    pub(crate) fn new(tell: impl FnOnce(Ran) + Send + 'static) -> Own {
        Own(Some(Box::new(Box::new(tell))))
    }

    fn tell(&mut self, ran: Ran) {
        if let Some(tell) = self.0.take() {
            tell(ran);
        }
    }
}

impl fmt::Debug for Own {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Own")
    }
}

#[derive(Debug)]
pub(crate) struct BatchPlan {
    pub(crate) shapes: Vec<&'static Shape>,
    pub(crate) mode: BatchMode,
    pub(crate) on_error: OnError,
    /// The last SELECT among the commands: its index, and the database.
    pub(crate) select: Option<(usize, u32)>,
    /// Where the replies came from, for the errors among them.
    pub(crate) node: Option<Arc<str>>,
}

/// Whether a batch is a transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BatchMode {
    /// Commands run one after another, those of other clients possibly in between.
    Pipeline,
    /// MULTI/EXEC: all or nothing, nothing in between.
    Atomic,
}

/// What becomes of a command's error in a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnError {
    /// It stands in its place among the replies.
    Keep,
    /// The first one becomes the error of the batch.
    Raise,
}

impl Expect {
    /// How many replies the server sends.
    pub(crate) fn replies(&self) -> u32 {
        match self {
            Expect::One(_) | Expect::Select(_) | Expect::Own(_) | Expect::Part(_) => 1,
            Expect::Transaction(_, commands) => commands + 2,
            Expect::Gathered(_) => 0,
            Expect::Script(plan) => match plan.sent {
                Sent::Hash => 1,
                Sent::Source => 2,
            },
            Expect::Batch(plan) => {
                let framing = if plan.mode == BatchMode::Atomic { 2 } else { 0 };
                plan.shapes.len() as u32 + framing
            }
        }
    }
}

impl Expect {
    /// The database that a batch with these replies has selected.
    pub(crate) fn selected(&self, replies: &[u8]) -> Option<u32> {
        let Expect::Batch(plan) = self else { return None };
        let (at, database) = plan.select?;
        let mut reader = Reader::new(replies);
        if plan.mode == BatchMode::Atomic {
            (0..=plan.shapes.len()).try_for_each(|_| reader.skip()).ok()?;
            reader.next().ok().filter(|token| *token == Token::Array(plan.shapes.len()))?;
        }
        (0..at).try_for_each(|_| reader.skip()).ok()?;
        (reader.next().ok()? == Token::Simple(b"OK")).then_some(database)
    }
}

/// The shortest element of a reply: a type byte and a line end.
const SMALLEST_ELEMENT: usize = 3;

impl Reply<'_> {
    /// Appends the reply to `out` as a value stream.
    ///
    /// # Errors
    /// The error that the request ends with instead; `out` is as it was before.
    pub fn write_stream(&self, out: &mut Vec<u8>, store: &mut dyn BulkStore) -> Result<(), Error> {
        let start = out.len();
        let result = self.read_into(&mut StreamSink { out, store, owned: self.owned });
        if result.is_err() {
            out.truncate(start);
        }
        result
    }

    /// Builds the reply's value.
    ///
    /// # Errors
    /// The error that the request ends with instead.
    pub fn to_value(&self) -> Result<Value, Error> {
        let mut sink = ValueSink::new(self.raw.len() / SMALLEST_ELEMENT);
        self.read_into(&mut sink)?;
        sink.finish().ok_or_else(|| Error::new(ErrorKind::Internal, "a reply without a value"))
    }

    fn read_into<S: Sink>(&self, sink: &mut S) -> Result<(), Error> {
        let mut reader = Reader::new(self.raw);
        match self.expect {
            Expect::One(shape) => normalize(&mut reader, shape, sink),
            Expect::Batch(plan) => plan.read_into(reader, sink),
            Expect::Select(_) => normalize(&mut reader, &Shape::Ok, sink),
            Expect::Script(_) => normalize(&mut reader, &Shape::Any, sink),
            Expect::Gathered(gathered) => gathered.read_into(sink),
            Expect::Own(_) | Expect::Part(_) | Expect::Transaction(..) => {
                Err(Error::new(ErrorKind::Internal, "a reply that is nobody's outcome"))
            }
        }
    }
}

impl BatchPlan {
    fn read_into<S: Sink>(&self, mut reader: Reader<'_>, sink: &mut S) -> Result<(), Error> {
        if self.mode == BatchMode::Atomic {
            // MULTI's OK, then QUEUED or an error for each command; EXEC's reply says what became of them.
            for _ in 0..=self.shapes.len() {
                reader.skip()?;
            }
            match reader.next()? {
                Token::Nil => {
                    sink.nil();
                    return Ok(());
                }
                Token::Error(text) => return Err(self.refused(text)),
                Token::Array(len) if len == self.shapes.len() => {}
                _ => {
                    return Err(Error::new(
                        ErrorKind::Protocol,
                        "EXEC gave another number of replies than commands",
                    ));
                }
            }
        }
        if self.on_error == OnError::Raise
            && let Some(text) = first_error(reader.clone(), self.shapes.len())?
        {
            // The other commands may well have run.
            return Err(self.refused(text).with_delivery(Delivery::MaybeExecuted));
        }
        sink.array(self.shapes.len());
        for shape in &self.shapes {
            match reader.error()? {
                Some(text) => sink.error(&self.refused(text)),
                None => normalize(&mut reader, shape, sink)?,
            }
        }
        Ok(())
    }

    fn refused(&self, text: &[u8]) -> Error {
        let error = Error::from_reply(text);
        match &self.node {
            Some(node) => error.with_node(node),
            None => error,
        }
    }
}

fn first_error<'a>(mut reader: Reader<'a>, replies: usize) -> Result<Option<&'a [u8]>, Error> {
    for _ in 0..replies {
        if let Token::Error(text) = reader.clone().next()? {
            return Ok(Some(text));
        }
        reader.skip()?;
    }
    Ok(None)
}

/// What EXEC answers when a watched key has changed.
const NOT_RUN: &[u8] = b"*-1\r\n";

/// What all connections of one client share.
pub(crate) struct Shared {
    pub(crate) config: Config,
    pub(crate) completions: Box<dyn Completions>,
    /// Counts against the limit: given back before the outcome is told, so that its receiver may send at once.
    in_flight: AtomicU32,
    /// The database that new connections select: the configured one, or that of the last SELECT.
    database: AtomicU32,
    home: OnceLock<Weak<dyn Home>>,
}

impl Shared {
    pub(crate) fn new(config: Config, completions: Box<dyn Completions>) -> Shared {
        Shared {
            database: AtomicU32::new(config.database),
            config,
            completions,
            in_flight: AtomicU32::new(0),
            home: OnceLock::new(),
        }
    }

    pub(crate) fn database(&self) -> u32 {
        self.database.load(Ordering::Relaxed)
    }

    pub(crate) fn set_database(&self, database: u32) {
        self.database.store(database, Ordering::Relaxed);
    }

    /// Takes one place among the requests in flight; [`Shared::finish`] gives it back.
    pub(crate) fn admit(&self) -> Result<(), Error> {
        let limit = self.config.inflight_limit;
        if self.in_flight.fetch_add(1, Ordering::Relaxed) < limit {
            return Ok(());
        }
        self.in_flight.fetch_sub(1, Ordering::Relaxed);
        Err(Error::new(
            ErrorKind::Busy,
            format!("{limit} requests are in flight, which is this client's limit"),
        ))
    }

    /// Ends an admitted request.
    pub(crate) fn finish(&self, ticket: u64, outcome: Outcome<'_>) {
        // First, so that who sees the outcome may use the place.
        self.in_flight.fetch_sub(1, Ordering::Release);
        let unfinished = Unfinished { shared: self, ticket };
        self.completions.complete(ticket, outcome);
        mem::forget(unfinished);
    }

    /// Ends a request that will not be answered.
    pub(crate) fn fail(&self, ticket: u64, expect: &mut Expect, error: Error) {
        match expect {
            Expect::Own(own) => own.tell(Ran::Unknown),
            Expect::Part(part) | Expect::Transaction(part, _) => part.put(Part::Failed(error)),
            _ => self.finish(ticket, Outcome::Error(error)),
        }
    }

    /// Gives a reply to what is not a ticket of its own: one of the engine's requests, or a part of a request.
    pub(crate) fn answer(&self, expect: &mut Expect, raw: &[u8]) {
        match expect {
            Expect::Own(own) => {
                let refused = matches!(raw.first(), Some(b'-' | b'!'));
                own.tell(if refused { Ran::Unknown } else { Ran::Yes });
            }
            Expect::Part(part) | Expect::Transaction(part, _) => part.put(Part::Reply(raw.to_vec())),
            _ => {}
        }
    }

    /// The nodes of this client, a cluster's or a standalone one's. None while it is being opened.
    pub(crate) fn home(&self) -> Option<Arc<dyn Home>> {
        self.home.get()?.upgrade()
    }

    /// Ends a transaction as the server does when a watched key has changed.
    pub(crate) fn not_run(&self, ticket: u64, expect: &mut Expect) {
        if let Expect::Part(_) | Expect::Transaction(..) = expect {
            return self.answer(expect, NOT_RUN);
        }
        let expect = Expect::One(&Shape::Any);
        self.finish(ticket, Outcome::Reply(Reply { raw: NOT_RUN, owned: None, expect: &expect }));
    }

    pub(crate) fn set_home(&self, home: Weak<dyn Home>) {
        if self.home.set(home).is_err() {
            tracing::error!("a client with two homes");
        }
    }

    pub(crate) fn in_flight(&self) -> u32 {
        self.in_flight.load(Ordering::Acquire)
    }
}

/// A request whose outcome is being told. Dropped only by a panic in there: the ticket ends all the same.
struct Unfinished<'a> {
    shared: &'a Shared,
    ticket: u64,
}

impl Drop for Unfinished<'_> {
    fn drop(&mut self) {
        let error = Error::new(ErrorKind::Internal, "the engine failed while it read the reply")
            .with_delivery(Delivery::MaybeExecuted);
        self.shared.completions.complete(self.ticket, Outcome::Error(error));
    }
}
