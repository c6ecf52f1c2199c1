//! A client's completion side: response frames in one buffer, large strings by handle, one doorbell per batch.

use std::collections::HashMap;
use std::mem;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use glide_core::{BulkStore, Completions, Delivery, Error, ErrorKind, Outcome};
use glide_protobuf::{self as proto, Message};

use crate::handle;
use crate::port::Doorbell;

/// A buffer that grew beyond this is not kept for reuse.
const MOST_KEPT: usize = 1 << 20;
/// Response frames carry a length of this many bytes, so that it can be written before the value is.
const LENGTH: usize = 5;

/// What has completed and was not taken yet, and whether anything may still come.
pub(crate) struct Completed {
    client: u64,
    /// Tickets that were handed over, the opening's included, and [`HANDING_OVER`] for each verb at it.
    accepted: AtomicU64,
    closed: AtomicBool,
    state: Mutex<State>,
    doorbell: Doorbell,
}

struct State {
    frames: Vec<u8>,
    /// How much of the frames is whole; less than all only after a panic.
    whole: usize,
    bulks: Bulks,
    bell: Bell,
    /// Doorbells being rung.
    ringing: u32,
    ended: u64,
}

#[derive(PartialEq)]
enum Bell {
    Silent,
    Rung,
    /// Nobody listens any more.
    Off,
}

struct Bulks {
    threshold: usize,
    kept: HashMap<u64, Bytes>,
    next: u64,
}

/// Far above the number of tickets that a client ever sees.
const HANDING_OVER: u64 = 1 << 52;

impl Completed {
    pub(crate) fn new(client: u64, bulk_threshold: usize, doorbell: Doorbell) -> Completed {
        let bulks = Bulks { threshold: bulk_threshold, kept: HashMap::new(), next: 1 };
        let state = State { frames: Vec::new(), whole: 0, bulks, bell: Bell::Silent, ringing: 0, ended: 0 };
        let opening = AtomicU64::new(1);
        Completed {
            client,
            accepted: opening,
            closed: AtomicBool::new(false),
            state: Mutex::new(state),
            doorbell,
        }
    }

    /// Lets tickets be handed over; None once the client is closed. [`Completed::end_handing_over`] has to follow.
    pub(crate) fn begin_handing_over(&self) -> Option<()> {
        // Either this sees that the client is closed, or whoever settles it sees this.
        self.accepted.fetch_add(HANDING_OVER, Ordering::SeqCst);
        if self.closed.load(Ordering::SeqCst) {
            self.end_handing_over(0);
            return None;
        }
        Some(())
    }

    pub(crate) fn end_handing_over(&self, tickets: u64) {
        self.accepted.fetch_add(tickets.wrapping_sub(HANDING_OVER), Ordering::SeqCst);
        self.forget_if_settled();
    }

    pub(crate) fn close(&self) {
        self.closed.store(true, Ordering::SeqCst);
    }

    /// Throws away what has come and what will.
    pub(crate) fn discard(&self) {
        let mut state = self.lock();
        state.bell = Bell::Off;
        state.frames = Vec::new();
        state.whole = 0;
        state.bulks.kept = HashMap::new();
    }

    /// Moves all frames into `out`, whose old contents and memory become the next buffer.
    pub(crate) fn take(&self, out: &mut Vec<u8>) {
        out.clear();
        if out.capacity() > MOST_KEPT {
            *out = Vec::new();
        }
        let mut state = self.lock();
        mem::swap(&mut state.frames, out);
        out.truncate(mem::take(&mut state.whole));
        if state.bell == Bell::Rung {
            state.bell = Bell::Silent;
        }
    }

    pub(crate) fn take_bulk(&self, handle: u64) -> Option<Bytes> {
        self.lock().bulks.kept.remove(&handle)
    }

    /// Forgets the client when it is closed, every ticket has ended, everything was taken and no doorbell is ringing.
    pub(crate) fn forget_if_settled(&self) {
        if self.closed.load(Ordering::SeqCst) && self.lock().is_settled(&self.accepted) {
            handle::remove(self.client);
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn is_settled(&self, accepted: &AtomicU64) -> bool {
        self.ringing == 0
            && self.frames.is_empty()
            && self.bulks.kept.is_empty()
            && self.ended == accepted.load(Ordering::SeqCst)
    }
}

/// The engine's side of [`Completed`].
pub(crate) struct Ring(pub(crate) std::sync::Arc<Completed>);

impl Completions for Ring {
    fn complete(&self, ticket: u64, outcome: Outcome<'_>) {
        let State { frames, whole, bulks, ended, bell, .. } = &mut *self.0.lock();
        frames.truncate(*whole);
        let start = *whole;
        match outcome {
            Outcome::Reply(reply) => {
                let body = begin(frames, ticket);
                let first_bulk = bulks.next;
                if let Err(error) = reply.write_stream(frames, bulks) {
                    bulks.kept.retain(|&handle, _| handle < first_bulk);
                    frames.truncate(start);
                    write_error(frames, ticket, &error);
                } else {
                    end(frames, start, body);
                }
            }
            Outcome::Ready => {
                let body = begin(frames, ticket);
                frames.push(OK);
                end(frames, start, body);
            }
            Outcome::Error(error) => write_error(frames, ticket, &error),
        }
        if *bell == Bell::Off {
            frames.clear();
            bulks.kept.clear();
        }
        *whole = frames.len();
        *ended += 1;
    }

    fn flush(&self) {
        let mut state = self.0.lock();
        if state.frames.is_empty() || state.bell != Bell::Silent {
            return;
        }
        state.bell = Bell::Rung;
        state.ringing += 1;
        drop(state);
        (self.0.doorbell)();
        self.0.lock().ringing -= 1;
        // What it announced may have been taken meanwhile.
        self.0.forget_if_settled();
    }
}

/// The value stream's tag for `OK` (VALUES.md).
const OK: u8 = 3;
/// Keys of `Response.ticket` and `Response.value`: field number and wire type.
const TICKET_KEY: u8 = 1 << 3;
const VALUE_KEY: u8 = 2 << 3 | 2;

/// Writes a frame up to its value, with room for the two lengths. Gives where the value begins.
#[inline]
fn begin(out: &mut Vec<u8>, ticket: u64) -> usize {
    out.extend_from_slice(&[0; LENGTH]);
    out.push(TICKET_KEY);
    varint(out, ticket);
    out.push(VALUE_KEY);
    out.extend_from_slice(&[0; LENGTH]);
    out.len()
}

/// Fills in the lengths of a frame that began at `start` with a value from `body` on.
#[inline]
fn end(out: &mut [u8], start: usize, body: usize) {
    let end = out.len();
    padded(&mut out[start..start + LENGTH], end - start - LENGTH);
    padded(&mut out[body - LENGTH..body], end - body);
}

/// A varint of fixed width: readers accept continuation bits on zero groups.
#[inline]
fn padded(room: &mut [u8], mut value: usize) {
    let last = room.len() - 1;
    for byte in &mut room[..last] {
        *byte = value as u8 | 0x80;
        value >>= 7;
    }
    room[last] = value as u8;
}

#[inline]
fn varint(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

fn write_error(out: &mut Vec<u8>, ticket: u64, error: &Error) {
    let response = proto::Response { ticket, outcome: Some(proto::response::Outcome::Error(message(error))) };
    out.extend_from_slice(&response.encode_length_delimited_to_vec());
}

fn message(error: &Error) -> proto::Error {
    proto::Error {
        code: code(error.kind()).into(),
        delivery: delivery(error.delivery()).into(),
        message: error.message().to_owned(),
        server_code: error.server_code().to_owned(),
        node: error.node().unwrap_or_default().to_owned(),
        failed_keys: error.failed_keys().to_vec(),
    }
}

pub(crate) fn code(kind: ErrorKind) -> proto::ErrorCode {
    match kind {
        ErrorKind::Config => proto::ErrorCode::Config,
        ErrorKind::Usage => proto::ErrorCode::Usage,
        ErrorKind::Auth => proto::ErrorCode::Auth,
        ErrorKind::Connection => proto::ErrorCode::Connection,
        ErrorKind::Timeout => proto::ErrorCode::Timeout,
        ErrorKind::Server => proto::ErrorCode::Server,
        ErrorKind::Aborted => proto::ErrorCode::Aborted,
        ErrorKind::Busy => proto::ErrorCode::Busy,
        ErrorKind::Closed => proto::ErrorCode::Closed,
        ErrorKind::Cancelled => proto::ErrorCode::Cancelled,
        ErrorKind::Protocol => proto::ErrorCode::Protocol,
        ErrorKind::Internal => proto::ErrorCode::Internal,
        _ => proto::ErrorCode::Unknown,
    }
}

fn delivery(delivery: Delivery) -> proto::Delivery {
    match delivery {
        Delivery::NotSent => proto::Delivery::NotSent,
        Delivery::MaybeExecuted => proto::Delivery::MaybeExecuted,
        Delivery::Refused => proto::Delivery::Refused,
    }
}

impl BulkStore for Bulks {
    fn threshold(&self) -> usize {
        self.threshold
    }

    fn keep(&mut self, bytes: Bytes) -> u64 {
        let handle = self.next;
        self.next += 1;
        self.kept.insert(handle, bytes);
        handle
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::AtomicU32;

    use glide_core::command::Shape;
    use glide_core::internals::{complete, encode_stream};
    use glide_core::{Value, decode_stream};
    use proptest::prelude::*;

    use super::*;

    /// A completion side whose doorbell counts.
    fn completed(threshold: usize) -> (Ring, Arc<Completed>, Arc<AtomicU32>) {
        let rings = Arc::new(AtomicU32::new(0));
        let count = Arc::clone(&rings);
        let doorbell = move || {
            count.fetch_add(1, Ordering::SeqCst);
        };
        let completed = Arc::new(Completed::new(u64::MAX, threshold, Box::new(doorbell)));
        (Ring(Arc::clone(&completed)), completed, rings)
    }

    fn read(mut frames: &[u8]) -> Vec<proto::Response> {
        let mut all = Vec::new();
        while !frames.is_empty() {
            all.push(proto::Response::decode_length_delimited(&mut frames).unwrap());
        }
        all
    }

    fn value(response: &proto::Response) -> Value {
        let Some(proto::response::Outcome::Value(stream)) = &response.outcome else { panic!("{response:?}") };
        decode_stream(stream, |handle, len| Some(format!("bulk {handle} of {len}").into())).unwrap()
    }

    #[test]
    fn frames_are_those_that_prost_reads() {
        let (ring, completed, _) = completed(100);
        ring.complete(0, Outcome::Ready);
        complete(&ring, 1 << 40, &"$5\r\nhello\r\n".into(), &Shape::Bytes);
        ring.complete(3, Outcome::Error(Error::new(ErrorKind::Timeout, "too slow")));
        let mut frames = b"left over".to_vec();
        completed.take(&mut frames);
        let responses = read(&frames);
        assert_eq!((responses[0].ticket, value(&responses[0])), (0, Value::Ok));
        assert_eq!((responses[1].ticket, value(&responses[1])), (1 << 40, Value::Bytes("hello".into())));
        let Some(proto::response::Outcome::Error(error)) = &responses[2].outcome else { panic!() };
        assert_eq!((error.code(), error.message.as_str()), (proto::ErrorCode::Timeout, "too slow"));
        completed.take(&mut frames);
        assert_eq!(frames, b"");
    }

    #[test]
    fn the_bell_rings_once_until_something_is_taken() {
        let (ring, completed, rings) = completed(100);
        ring.flush();
        assert_eq!(rings.load(Ordering::SeqCst), 0);
        for expected in 1..4 {
            for ticket in 1..10 {
                ring.complete(ticket, Outcome::Ready);
                ring.flush();
            }
            assert_eq!(rings.load(Ordering::SeqCst), expected);
            completed.take(&mut Vec::new());
        }
    }

    #[test]
    fn the_keys_of_a_split_command_that_were_not_served_cross_as_they_are() {
        let (ring, completed, _) = completed(5);
        let error =
            Error::new(ErrorKind::Timeout, "late").with_failed_keys(vec!["a".into(), "\u{ff}".into()]);
        ring.complete(1, Outcome::Error(error));
        let mut frames = Vec::new();
        completed.take(&mut frames);
        let Some(proto::response::Outcome::Error(error)) = read(&frames).remove(0).outcome else { panic!() };
        assert_eq!(error.failed_keys, ["a", "\u{ff}"]);
    }

    fn messages() -> impl Strategy<Value = proto::Error> {
        let keys =
            prop::collection::vec(prop::collection::vec(any::<u8>(), 0..200).prop_map(Bytes::from), 0..4);
        (1..=12, 0..=2, ".{0,200}", "[A-Z]{0,9}", "[a-z.]{0,40}", keys).prop_map(
            |(code, delivery, message, server_code, node, failed_keys)| proto::Error {
                code,
                delivery,
                message,
                server_code,
                node,
                failed_keys,
            },
        )
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// The engine writes and reads it by hand; prost is the measure.
        #[test]
        fn an_error_in_its_place_is_the_message_of_one_that_ends_a_request(expected in messages()) {
            let stream = [&[13], &expected.encode_length_delimited_to_vec()[..]].concat();
            let value = decode_stream(&stream, |_, _| None).unwrap();
            let Value::Error(error) = &value else { panic!("{value:?}") };
            prop_assert_eq!(&message(error), &expected);
            let mut no_store = Bulks { threshold: usize::MAX, kept: HashMap::new(), next: 1 };
            prop_assert_eq!(encode_stream(&value, &mut no_store), stream);
        }
    }

    #[test]
    fn every_code_is_known_on_both_sides() {
        let last = (1..).find(|&code| proto::ErrorCode::try_from(code).is_err());
        assert_eq!(last, Some(13));
        assert!(proto::Delivery::try_from(3).is_err());
    }

    #[test]
    fn large_strings_are_kept_until_they_are_taken() {
        let (ring, completed, _) = completed(5);
        let reply = Bytes::from("*2\r\n$5\r\nlarge\r\n$4\r\ntiny\r\n");
        complete(&ring, 1, &reply, &Shape::Any);
        let mut frames = Vec::new();
        completed.take(&mut frames);
        let expected = [Value::Bytes("bulk 1 of 5".into()), Value::Bytes("tiny".into())];
        assert_eq!(value(&read(&frames)[0]), Value::Array(expected.into()));
        assert_eq!(completed.take_bulk(1).unwrap(), "large");
        assert_eq!(completed.take_bulk(1), None);
    }

    #[test]
    fn a_reply_that_cannot_be_read_keeps_no_large_strings() {
        let (ring, completed, _) = completed(5);
        complete(&ring, 1, &"*2\r\n$5\r\nlarge\r\n:x\r\n".into(), &Shape::Any);
        let mut frames = Vec::new();
        completed.take(&mut frames);
        assert!(matches!(&read(&frames)[..], [response] if response.ticket == 1));
        assert_eq!(completed.take_bulk(1), None);
    }

    #[test]
    fn what_a_panic_left_behind_is_no_frame() {
        let (ring, completed, _) = completed(5);
        ring.complete(1, Outcome::Ready);
        completed.lock().frames.extend_from_slice(b"half a frame");
        ring.complete(2, Outcome::Ready);
        completed.lock().frames.extend_from_slice(b"and another");
        let mut frames = Vec::new();
        completed.take(&mut frames);
        let tickets: Vec<u64> = read(&frames).iter().map(|response| response.ticket).collect();
        assert_eq!(tickets, [1, 2]);
    }

    #[test]
    fn discarding_lets_go_of_what_has_come_and_what_will() {
        let (ring, completed, rings) = completed(5);
        let reply = Bytes::from("$5\r\nlarge\r\n");
        complete(&ring, 1, &reply, &Shape::Any);
        completed.discard();
        complete(&ring, 2, &reply, &Shape::Any);
        ring.flush();
        assert_eq!(rings.load(Ordering::SeqCst), 0);
        let mut frames = Vec::new();
        completed.take(&mut frames);
        assert_eq!(frames, b"");
        assert!((1..3).all(|handle| completed.take_bulk(handle).is_none()));
    }
}
