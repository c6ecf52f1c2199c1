//! The flat value stream of `protobuf/VALUES.md`: its writer, and a reader for Rust (tests, fuzzing, Rust bindings).

use bytes::Bytes;

use super::{Sink, Value, ValueSink};
use crate::error::{Delivery, Error, ErrorKind};
use crate::protocol::scan::DEEPEST;

const NIL: u8 = 0;
const FALSE: u8 = 1;
const TRUE: u8 = 2;
const OK: u8 = 3;
const INT: u8 = 4;
const DOUBLE: u8 = 5;
const BULK: u8 = 6;
const TEXT: u8 = 7;
const ARRAY: u8 = 8;
const MAP: u8 = 9;
const SET: u8 = 10;
const BIG: u8 = 11;
const VERBATIM: u8 = 12;
const ERROR: u8 = 13;
const EXTERNAL: u8 = 14;

/// The keys of the fields of the message `Error` in glide.proto: number and wire type.
const CODE: u8 = 1 << 3;
const DELIVERY: u8 = 2 << 3;
const MESSAGE: u8 = 3 << 3 | 2;
const SERVER_CODE: u8 = 4 << 3 | 2;
const NODE: u8 = 5 << 3 | 2;
const FAILED_KEYS: u8 = 6 << 3 | 2;

/// The numbers that the message has for them.
const CODES: [(ErrorKind, u8); 12] = [
    (ErrorKind::Config, 1),
    (ErrorKind::Usage, 2),
    (ErrorKind::Auth, 3),
    (ErrorKind::Connection, 4),
    (ErrorKind::Timeout, 5),
    (ErrorKind::Server, 6),
    (ErrorKind::Aborted, 7),
    (ErrorKind::Busy, 8),
    (ErrorKind::Closed, 9),
    (ErrorKind::Cancelled, 10),
    (ErrorKind::Protocol, 11),
    (ErrorKind::Internal, 12),
];
const DELIVERIES: [(Delivery, u8); 3] =
    [(Delivery::NotSent, 0), (Delivery::MaybeExecuted, 1), (Delivery::Refused, 2)];

/// Keeps large strings that cross the port by handle instead of by copy.
pub trait BulkStore {
    /// Strings at least this long are kept; shorter ones are copied into the stream.
    fn threshold(&self) -> usize;
    /// Keeps the bytes and gives their handle.
    fn keep(&mut self, bytes: Bytes) -> u64;
}

/// Writes the stream. `owned` is the reply's memory, if it may be kept without a copy.
pub(crate) struct StreamSink<'a> {
    pub(crate) out: &'a mut Vec<u8>,
    pub(crate) store: &'a mut dyn BulkStore,
    pub(crate) owned: Option<&'a Bytes>,
}

impl StreamSink<'_> {
    fn counted(&mut self, tag: u8, len: usize) {
        self.out.push(tag);
        varint(self.out, len as u64);
    }

    fn string(&mut self, tag: u8, bytes: &[u8]) {
        self.counted(tag, bytes.len());
        self.out.extend_from_slice(bytes);
    }
}

impl Sink for StreamSink<'_> {
    fn nil(&mut self) {
        self.out.push(NIL);
    }
    fn ok(&mut self) {
        self.out.push(OK);
    }
    fn bool(&mut self, value: bool) {
        self.out.push(if value { TRUE } else { FALSE });
    }
    fn int(&mut self, value: i64) {
        self.out.push(INT);
        varint(self.out, ((value << 1) ^ (value >> 63)) as u64);
    }
    fn double(&mut self, value: f64) {
        self.out.push(DOUBLE);
        self.out.extend_from_slice(&value.to_le_bytes());
    }
    fn bulk(&mut self, bytes: &[u8]) {
        if bytes.len() >= self.store.threshold()
            && let Some(owned) = self.owned
        {
            let handle = self.store.keep(owned.slice_ref(bytes));
            self.out.push(EXTERNAL);
            varint(self.out, handle);
            varint(self.out, bytes.len() as u64);
            return;
        }
        self.string(BULK, bytes);
    }
    fn text(&mut self, bytes: &[u8]) {
        self.string(TEXT, bytes);
    }
    fn big(&mut self, digits: &[u8]) {
        self.string(BIG, digits);
    }
    fn verbatim(&mut self, bytes: &[u8]) {
        let (format, text) = super::normalize::split_verbatim(bytes);
        self.counted(VERBATIM, text.len() + format.len());
        self.out.extend_from_slice(&format);
        self.out.extend_from_slice(text);
    }
    fn error(&mut self, error: &Error) {
        write_error(self.out, error);
    }
    fn array(&mut self, len: usize) {
        self.counted(ARRAY, len);
    }
    fn set(&mut self, len: usize) {
        self.counted(SET, len);
    }
    fn map(&mut self, len: usize) {
        self.counted(MAP, len);
    }
}

/// Writes an error in its place: the message `Error`, without the fields that are empty, after its length.
fn write_error(out: &mut Vec<u8>, error: &Error) {
    let code = number(&CODES, error.kind());
    let delivery = number(&DELIVERIES, error.delivery());
    let texts = [
        (MESSAGE, error.message()),
        (SERVER_CODE, error.server_code()),
        (NODE, error.node().unwrap_or_default()),
    ];
    let texts = texts.into_iter().filter(|(_, text)| !text.is_empty());
    let texts = texts.map(|(key, text)| (key, text.as_bytes()));
    let strings = texts.chain(error.failed_keys().iter().map(|failed| (FAILED_KEYS, &failed[..])));
    let numbers = [(CODE, code), (DELIVERY, delivery)];
    let numbers = numbers.into_iter().filter(|(_, number)| *number > 0);

    let len = 2 * numbers.clone().count()
        + strings.clone().map(|(_, bytes)| 1 + varint_len(bytes.len()) + bytes.len()).sum::<usize>();
    out.push(ERROR);
    varint(out, len as u64);
    numbers.for_each(|(key, number)| out.extend_from_slice(&[key, number]));
    for (key, bytes) in strings {
        out.push(key);
        varint(out, bytes.len() as u64);
        out.extend_from_slice(bytes);
    }
}

fn number<T: PartialEq>(numbers: &[(T, u8)], of: T) -> u8 {
    numbers.iter().find(|(known, _)| *known == of).map_or(0, |(_, number)| *number)
}

/// How many bytes the varint of a length takes.
fn varint_len(len: usize) -> usize {
    (usize::BITS - (len | 1).leading_zeros()).div_ceil(7) as usize
}

#[inline]
pub(crate) fn varint(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// Reads a stream that must hold exactly one value. `bulk` fetches external bulks by handle and length.
///
/// # Errors
/// [`ErrorKind::Protocol`] for anything that VALUES.md calls an error.
pub fn decode_stream(bytes: &[u8], bulk: impl FnMut(u64, u64) -> Option<Bytes>) -> Result<Value, Error> {
    let mut reader = StreamReader { bytes, bulk };
    let mut sink = ValueSink::new(bytes.len());
    reader.value(&mut sink, 0)?;
    if !reader.bytes.is_empty() {
        return Err(broken("bytes after the value"));
    }
    sink.finish().ok_or_else(|| broken("no value"))
}

struct StreamReader<'a, F> {
    bytes: &'a [u8],
    bulk: F,
}

impl<'a, F: FnMut(u64, u64) -> Option<Bytes>> StreamReader<'a, F> {
    fn value(&mut self, sink: &mut ValueSink, depth: usize) -> Result<(), Error> {
        match self.take(1)?[0] {
            NIL => sink.nil(),
            FALSE => sink.bool(false),
            TRUE => sink.bool(true),
            OK => sink.ok(),
            INT => {
                let zigzag = self.varint()?;
                sink.int((zigzag >> 1) as i64 ^ -((zigzag & 1) as i64));
            }
            DOUBLE => {
                let bytes = self.take(8)?.try_into().map_err(|_| broken("a short double"))?;
                sink.double(f64::from_le_bytes(bytes));
            }
            BULK => sink.bulk(self.string()?),
            TEXT => sink.text(self.string()?),
            BIG => sink.big(self.string()?),
            VERBATIM => {
                let bytes = self.string()?;
                let Some((format, text)) = bytes.split_at_checked(3) else {
                    return Err(broken("a verbatim string without a format"));
                };
                sink.verbatim(&[format, b":", text].concat());
            }
            ERROR => {
                let message = self.string()?;
                let mut fields = StreamReader { bytes: message, bulk: |_, _| None };
                sink.error(&fields.error()?);
            }
            EXTERNAL => {
                let (handle, len) = (self.varint()?, self.varint()?);
                let bytes = (self.bulk)(handle, len).ok_or_else(|| broken("an unknown bulk handle"))?;
                sink.bulk(&bytes);
            }
            tag @ (ARRAY | MAP | SET) => {
                if depth == DEEPEST {
                    return Err(broken("aggregates nested too deeply"));
                }
                let count = self.count(if tag == MAP { 2 } else { 1 })?;
                match tag {
                    ARRAY => sink.array(count),
                    SET => sink.set(count),
                    _ => sink.map(count),
                }
                for _ in 0..if tag == MAP { 2 * count } else { count } {
                    self.value(sink, depth + 1)?;
                }
            }
            _ => return Err(broken("an unknown tag")),
        }
        Ok(())
    }

    /// What is left is the message `Error`.
    fn error(&mut self) -> Result<Error, Error> {
        let (mut kind, mut delivery) = (ErrorKind::Internal, Delivery::NotSent);
        let (mut message, mut server_code, mut node) = ("", "", "");
        let mut failed_keys = Vec::new();
        while !self.bytes.is_empty() {
            match self.take(1)?[0] {
                // What a later engine says is none of these, and may have been run.
                CODE => kind = known(&CODES, self.varint()?).unwrap_or(ErrorKind::Internal),
                DELIVERY => {
                    delivery = known(&DELIVERIES, self.varint()?).unwrap_or(Delivery::MaybeExecuted);
                }
                MESSAGE => message = self.utf8()?,
                SERVER_CODE => server_code = self.utf8()?,
                NODE => node = self.utf8()?,
                FAILED_KEYS => failed_keys.push(Bytes::copy_from_slice(self.string()?)),
                _ => return Err(broken("an error with an unknown field")),
            }
        }
        let error = Error::new(kind, message)
            .with_delivery(delivery)
            .with_server_code(server_code)
            .with_failed_keys(failed_keys);
        Ok(if node.is_empty() { error } else { error.with_node(&node.into()) })
    }

    fn utf8(&mut self) -> Result<&'a str, Error> {
        std::str::from_utf8(self.string()?).map_err(|_| broken("an error in something other than UTF-8"))
    }

    fn count(&mut self, each: usize) -> Result<usize, Error> {
        let count = usize::try_from(self.varint()?).map_err(|_| broken("a count beyond the end"))?;
        if count > self.bytes.len() / each {
            return Err(broken("a count beyond the end"));
        }
        Ok(count)
    }

    fn string(&mut self) -> Result<&'a [u8], Error> {
        let len = usize::try_from(self.varint()?).map_err(|_| broken("a length beyond the end"))?;
        self.take(len)
    }

    fn take(&mut self, len: usize) -> Result<&'a [u8], Error> {
        let (head, tail) =
            self.bytes.split_at_checked(len).ok_or_else(|| broken("a length beyond the end"))?;
        self.bytes = tail;
        Ok(head)
    }

    fn varint(&mut self) -> Result<u64, Error> {
        let mut value = 0u64;
        for shift in (0..70).step_by(7) {
            let byte = self.take(1)?[0];
            value |= u64::from(byte & 0x7f).checked_shl(shift).unwrap_or(0);
            if byte & 0x80 == 0 {
                return if shift == 63 && byte > 1 {
                    Err(broken("a varint above 64 bits"))
                } else {
                    Ok(value)
                };
            }
        }
        Err(broken("a varint without an end"))
    }
}

fn known<T: Copy>(numbers: &[(T, u8)], number: u64) -> Option<T> {
    numbers.iter().find(|(_, known)| u64::from(*known) == number).map(|(of, _)| *of)
}

fn broken(what: &str) -> Error {
    Error::new(ErrorKind::Protocol, format!("broken value stream: {what}"))
}
