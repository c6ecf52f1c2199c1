//! Replies as Rust values, and as the flat stream that crosses the port.

mod found;
mod normalize;
mod sink;
mod stream;

use bytes::Bytes;

use crate::error::Error;

pub(crate) use normalize::normalize;
pub(crate) use sink::{Sink, ValueSink, emit};
pub use stream::{BulkStore, decode_stream};
pub(crate) use stream::{StreamSink, varint};

/// A reply, after normalisation: RESP2 and RESP3 servers give equal values.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Value {
    /// Nothing: a missing key, an aborted transaction.
    Nil,
    /// The simple string `OK`.
    Ok,
    /// A truth value.
    Bool(bool),
    /// A 64-bit integer.
    Int(i64),
    /// A floating-point number.
    Double(f64),
    /// A string of any bytes.
    Bytes(Bytes),
    /// A simple string other than `OK`.
    Text(Bytes),
    /// Values in order.
    Array(Vec<Value>),
    /// Pairs in the server's order.
    Map(Vec<(Value, Value)>),
    /// Values in no order, each once.
    Set(Vec<Value>),
    /// A decimal number too large for 64 bits.
    BigNumber(Bytes),
    /// A text with a format, such as `txt` or `mkd`.
    #[allow(missing_docs, reason = "the names say it")]
    Verbatim { format: [u8; 3], text: Bytes },
    /// A command's error in its place, as in a batch.
    Error(Error),
}

impl PartialEq for Value {
    fn eq(&self, other: &Value) -> bool {
        match (self, other) {
            (Value::Nil, Value::Nil) | (Value::Ok, Value::Ok) => true,
            (Value::Bool(a), Value::Bool(b)) => a == b,
            (Value::Int(a), Value::Int(b)) => a == b,
            (Value::Double(a), Value::Double(b)) => a == b || (a.is_nan() && b.is_nan()),
            (Value::Bytes(a), Value::Bytes(b)) | (Value::Text(a), Value::Text(b)) => a == b,
            (Value::BigNumber(a), Value::BigNumber(b)) => a == b,
            (Value::Array(a), Value::Array(b)) | (Value::Set(a), Value::Set(b)) => a == b,
            (Value::Map(a), Value::Map(b)) => a == b,
            (Value::Verbatim { format: f, text: a }, Value::Verbatim { format: g, text: b }) => {
                f == g && a == b
            }
            (Value::Error(a), Value::Error(b)) => a.kind() == b.kind() && a.message() == b.message(),
            _ => false,
        }
    }
}

impl Value {
    /// The bytes of a string of any kind.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match self {
            Value::Ok => Some(b"OK"),
            Value::Bytes(bytes) | Value::Text(bytes) | Value::Verbatim { text: bytes, .. } => Some(bytes),
            _ => None,
        }
    }

    /// The number, if this is an integer.
    pub fn as_int(&self) -> Option<i64> {
        match self {
            Value::Int(int) => Some(*int),
            _ => None,
        }
    }

    /// Whether there is nothing.
    pub fn is_nil(&self) -> bool {
        matches!(self, Value::Nil)
    }
}
