//! Where normalised replies go: a sink takes elements in pre-order and builds a value or writes the stream.

use bytes::Bytes;

use super::Value;
use crate::error::Error;

/// Takes the elements of one value in pre-order; an aggregate announces its size, its elements follow.
pub(crate) trait Sink {
    fn nil(&mut self);
    fn ok(&mut self);
    fn bool(&mut self, value: bool);
    fn int(&mut self, value: i64);
    fn double(&mut self, value: f64);
    fn bulk(&mut self, bytes: &[u8]);
    fn text(&mut self, bytes: &[u8]);
    fn big(&mut self, digits: &[u8]);
    /// Three bytes of format, a colon, the text.
    fn verbatim(&mut self, bytes: &[u8]);
    fn error(&mut self, error: &Error);
    fn array(&mut self, len: usize);
    fn set(&mut self, len: usize);
    /// `len` pairs follow.
    fn map(&mut self, len: usize);
}

/// Hands a value to a sink.
pub(crate) fn emit<S: Sink>(value: &Value, sink: &mut S) {
    match value {
        Value::Nil => sink.nil(),
        Value::Ok => sink.ok(),
        Value::Bool(value) => sink.bool(*value),
        Value::Int(int) => sink.int(*int),
        Value::Double(double) => sink.double(*double),
        Value::Bytes(bytes) => sink.bulk(bytes),
        Value::Text(bytes) => sink.text(bytes),
        Value::BigNumber(digits) => sink.big(digits),
        Value::Verbatim { format, text } => sink.verbatim(&[&format[..], b":", text].concat()),
        Value::Error(error) => sink.error(error),
        Value::Array(items) => {
            sink.array(items.len());
            items.iter().for_each(|item| emit(item, sink));
        }
        Value::Set(items) => {
            sink.set(items.len());
            items.iter().for_each(|item| emit(item, sink));
        }
        Value::Map(pairs) => {
            sink.map(pairs.len());
            for (key, value) in pairs {
                emit(key, sink);
                emit(value, sink);
            }
        }
    }
}

/// Builds a [`Value`].
pub(crate) struct ValueSink {
    open: Vec<Open>,
    done: Option<Value>,
    /// Elements that may still be allocated for before they have come.
    room: usize,
}

struct Open {
    kind: Kind,
    left: usize,
    items: Vec<Value>,
}

enum Kind {
    Array,
    Set,
    Map,
}

impl ValueSink {
    /// A sink for a value of at most so many elements. A count alone is not a reason to allocate: all counts together get
    /// no more than that.
    pub(crate) fn new(most_elements: usize) -> ValueSink {
        ValueSink { open: Vec::new(), done: None, room: most_elements }
    }

    pub(crate) fn finish(self) -> Option<Value> {
        self.done
    }

    fn put(&mut self, mut value: Value) {
        loop {
            let Some(open) = self.open.last_mut() else {
                self.done = Some(value);
                return;
            };
            open.items.push(value);
            open.left -= 1;
            if open.left > 0 {
                return;
            }
            let Some(Open { kind, items, .. }) = self.open.pop() else { return };
            value = close(kind, items);
        }
    }

    fn enter(&mut self, kind: Kind, left: usize) {
        if left == 0 {
            self.put(close(kind, Vec::new()));
        } else {
            let items = Vec::with_capacity(left.min(self.room));
            self.room -= items.capacity().min(self.room);
            self.open.push(Open { kind, left, items });
        }
    }
}

fn close(kind: Kind, items: Vec<Value>) -> Value {
    match kind {
        Kind::Array => Value::Array(items),
        Kind::Set => Value::Set(items),
        Kind::Map => {
            let mut items = items.into_iter();
            let mut pairs = Vec::with_capacity(items.len() / 2);
            while let (Some(key), Some(value)) = (items.next(), items.next()) {
                pairs.push((key, value));
            }
            Value::Map(pairs)
        }
    }
}

impl Sink for ValueSink {
    fn nil(&mut self) {
        self.put(Value::Nil);
    }
    fn ok(&mut self) {
        self.put(Value::Ok);
    }
    fn bool(&mut self, value: bool) {
        self.put(Value::Bool(value));
    }
    fn int(&mut self, value: i64) {
        self.put(Value::Int(value));
    }
    fn double(&mut self, value: f64) {
        self.put(Value::Double(value));
    }
    fn bulk(&mut self, bytes: &[u8]) {
        self.put(Value::Bytes(Bytes::copy_from_slice(bytes)));
    }
    fn text(&mut self, bytes: &[u8]) {
        self.put(Value::Text(Bytes::copy_from_slice(bytes)));
    }
    fn big(&mut self, digits: &[u8]) {
        self.put(Value::BigNumber(Bytes::copy_from_slice(digits)));
    }
    fn verbatim(&mut self, bytes: &[u8]) {
        let (format, text) = super::normalize::split_verbatim(bytes);
        self.put(Value::Verbatim { format, text: Bytes::copy_from_slice(text) });
    }
    fn error(&mut self, error: &Error) {
        self.put(Value::Error(error.clone()));
    }
    fn array(&mut self, len: usize) {
        self.enter(Kind::Array, len);
    }
    fn set(&mut self, len: usize) {
        self.enter(Kind::Set, len);
    }
    fn map(&mut self, len: usize) {
        self.enter(Kind::Map, 2 * len);
    }
}
