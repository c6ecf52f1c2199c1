//! A door into the engine for fuzzing and property tests. Nothing here is stable, or meant for programs.

use bytes::{Buf, Bytes, BytesMut};

pub use crate::cluster::routes::Routes;
use crate::command::Shape;
use crate::completion::{BatchMode, BatchPlan, Completions, Expect, OnError, Outcome, Reply};
use crate::error::Error;
use crate::protocol::scan::{Scan, Scanner};
use crate::value::{BulkStore, Sink, StreamSink, Value};

/// Cuts a stream of bytes into replies, as a connection does.
#[derive(Default)]
pub struct Replies {
    received: BytesMut,
    scanner: Scanner,
}

impl Replies {
    /// Takes more bytes, and gives each reply that is complete to `reply`.
    ///
    /// # Errors
    /// `Protocol`, when the bytes are not RESP.
    pub fn feed(&mut self, bytes: &[u8], mut reply: impl FnMut(&[u8])) -> Result<(), Error> {
        self.received.extend_from_slice(bytes);
        while !self.received.is_empty() {
            match self.scanner.scan(&self.received)? {
                Scan::Complete(len) => {
                    reply(&self.received[..len]);
                    self.received.advance(len);
                }
                Scan::Needs(total) => {
                    assert!(total > self.received.len(), "a scan that asks for what it has");
                    break;
                }
            }
        }
        Ok(())
    }

    /// How much memory the bytes that wait for more take.
    pub fn waiting(&self) -> usize {
        self.received.len()
    }
}

/// Reads a complete reply in the form of a shape.
///
/// # Errors
/// What the request would end with.
pub fn to_value(reply: &[u8], shape: &'static Shape) -> Result<Value, Error> {
    Reply { raw: reply, owned: None, expect: &Expect::One(shape) }.to_value()
}

/// Ends a ticket with a complete reply, as a connection does.
pub fn complete(completions: &dyn Completions, ticket: u64, reply: &Bytes, shape: &'static Shape) {
    let expect = Expect::One(shape);
    completions.complete(ticket, Outcome::Reply(Reply { raw: reply, owned: Some(reply), expect: &expect }));
}

/// Reads the replies of a batch, each in the form of its shape.
///
/// # Errors
/// What the request would end with.
pub fn to_values(replies: &[u8], shapes: &[&'static Shape]) -> Result<Value, Error> {
    let plan = BatchPlan {
        shapes: shapes.to_vec(),
        mode: BatchMode::Pipeline,
        on_error: OnError::Keep,
        select: None,
        node: None,
    };
    Reply { raw: replies, owned: None, expect: &Expect::Batch(Box::new(plan)) }.to_value()
}

/// Writes a complete reply as a value stream. Strings of at least `threshold` bytes go to the store.
///
/// # Errors
/// What the request would end with.
pub fn to_stream(reply: &Bytes, shape: &'static Shape, store: &mut dyn BulkStore) -> Result<Vec<u8>, Error> {
    let mut out = Vec::new();
    Reply { raw: reply, owned: Some(reply), expect: &Expect::One(shape) }.write_stream(&mut out, store)?;
    Ok(out)
}

/// Writes a value as a value stream.
pub fn encode_stream(value: &Value, store: &mut dyn BulkStore) -> Vec<u8> {
    let mut out = Vec::new();
    write(value, &mut StreamSink { out: &mut out, store, owned: None });
    out
}

fn write(value: &Value, sink: &mut StreamSink<'_>) {
    match value {
        Value::Nil => sink.nil(),
        Value::Ok => sink.ok(),
        Value::Bool(value) => sink.bool(*value),
        Value::Int(value) => sink.int(*value),
        Value::Double(value) => sink.double(*value),
        Value::Bytes(bytes) => sink.bulk(bytes),
        Value::Text(bytes) => sink.text(bytes),
        Value::BigNumber(digits) => sink.big(digits),
        Value::Verbatim { format, text } => sink.verbatim(&[format, &b":"[..], text].concat()),
        Value::Error(error) => sink.error(error),
        Value::Array(items) => {
            sink.array(items.len());
            items.iter().for_each(|item| write(item, sink));
        }
        Value::Set(items) => {
            sink.set(items.len());
            items.iter().for_each(|item| write(item, sink));
        }
        Value::Map(pairs) => {
            sink.map(pairs.len());
            pairs.iter().for_each(|(key, value)| {
                write(key, sink);
                write(value, sink);
            });
        }
    }
}
