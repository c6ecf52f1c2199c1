//! The queue without a server: a written prefix, replies by hand, and a clock that is a variable.

use std::sync::{Arc, Mutex};

use super::*;
use crate::command::Shape;
use crate::completion::{Completions, ScriptPlan, Sent};
use crate::config::Config;
use crate::error::ErrorKind;
use crate::script::Script;

const MS: Duration = Duration::from_millis(1);

/// How a ticket ended: its reply, or kind and delivery of its error.
type End = Result<String, (ErrorKind, Delivery)>;

/// What became of each ticket, in order.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<(u64, End)>>>);

impl Completions for Log {
    fn complete(&self, ticket: u64, outcome: Outcome<'_>) {
        let end = match outcome {
            Outcome::Reply(reply) => Ok(String::from_utf8(reply.raw.to_vec()).unwrap()),
            Outcome::Ready => Ok(String::new()),
            Outcome::Error(error) => Err((error.kind(), error.delivery())),
        };
        self.0.lock().unwrap().push((ticket, end));
    }

    fn flush(&self) {}
}

struct Fixture {
    flight: InFlight,
    log: Log,
    start: Instant,
}

impl Fixture {
    fn new() -> Fixture {
        let log = Log::default();
        let config = Config::builder().address("h", 1).build().unwrap();
        let shared = Arc::new(Shared::new(config, Box::new(log.clone())));
        Fixture { flight: InFlight::new(shared, "h:1".into()), log, start: Instant::now() }
    }

    /// Hands over one request of some bytes, submitted and timing out at milliseconds after the start.
    fn push(&mut self, ticket: u64, bytes: &str, at: u32, timeout: u32) {
        self.push_as(ticket, bytes, at, timeout, Resend::Never);
    }

    fn push_as(&mut self, ticket: u64, bytes: &str, at: u32, timeout: u32, resend: Resend) {
        self.push_expecting(ticket, bytes, at, timeout, resend, &Shape::Any);
    }

    fn push_expecting(
        &mut self,
        ticket: u64,
        bytes: &str,
        at: u32,
        timeout: u32,
        resend: Resend,
        shape: &'static Shape,
    ) {
        let expect = Expect::One(shape);
        self.flight.shared.admit().unwrap();
        let mut entry = Entry::new(ticket, expect, resend, timeout * MS, self.start + at * MS);
        entry.len = bytes.len();
        let mut parcel =
            Parcel { bytes: bytes.as_bytes().to_vec(), entries: vec![entry], ..Parcel::default() };
        self.flight.accept(&mut parcel);
    }

    fn cancel(&mut self, ticket: u64) {
        self.flight.accept(&mut Parcel { cancelled: vec![ticket], ..Parcel::default() });
    }

    /// Writes up to so many bytes, as the driver does, and says which.
    fn write(&mut self, most: usize) -> String {
        self.flight.drop_unsent_dead();
        let mut slices = Vec::new();
        self.flight.unwritten(&mut slices);
        let mut bytes: Vec<u8> = slices.iter().flat_map(|slice| slice.iter().copied()).collect();
        bytes.truncate(most);
        self.flight.on_written(bytes.len());
        String::from_utf8(bytes).unwrap()
    }

    fn at(&mut self, ms: u32) {
        let now = self.start + ms * MS;
        self.flight.on_time(now, now).unwrap();
    }

    fn reply(&mut self, raw: &str) {
        self.flight.on_reply(raw.as_bytes(), None, self.start).unwrap();
    }

    /// What has ended since the last call.
    fn ended(&self) -> Vec<(u64, End)> {
        std::mem::take(&mut *self.log.0.lock().unwrap())
    }
}

const NOT_SENT: End = Err((ErrorKind::Timeout, Delivery::NotSent));
const MAYBE: End = Err((ErrorKind::Timeout, Delivery::MaybeExecuted));

fn ok(raw: &str) -> End {
    Ok(raw.to_owned())
}

#[test]
fn a_request_reported_as_not_sent_is_never_sent() {
    let mut f = Fixture::new();
    f.push(1, "[one]", 0, 10);
    f.push(2, "[two]", 0, 100);
    f.push(3, "[three]", 0, 100);
    f.at(10);
    f.cancel(3);
    assert_eq!(f.ended(), [(1, NOT_SENT), (3, Err((ErrorKind::Cancelled, Delivery::NotSent)))]);
    assert_eq!(f.write(100), "[two]");
    f.reply("+2\r\n");
    assert_eq!(f.ended(), [(2, ok("+2\r\n"))]);
}

#[test]
fn a_half_written_request_may_still_run() {
    let mut f = Fixture::new();
    f.push(1, "[one]", 0, 10);
    f.push(2, "[two]", 0, 100);
    assert_eq!(f.write(3), "[on");
    f.at(10);
    assert_eq!(f.ended(), [(1, MAYBE)]);
    // The server could not make sense of what follows if the rest were missing.
    assert_eq!(f.write(100), "e][two]");
    f.reply("+1\r\n");
    f.reply("+2\r\n");
    assert_eq!(f.ended(), [(2, ok("+2\r\n"))]);
}

#[test]
fn dropping_the_dead_keeps_order_and_deadlines_of_the_living() {
    let mut f = Fixture::new();
    f.push(1, "[1]", 0, 100);
    assert_eq!(f.write(100), "[1]");
    for ticket in 2..10 {
        f.push(ticket, &format!("[{ticket}]"), 0, if ticket % 2 == 0 { 10 } else { 50 + ticket as u32 });
    }
    f.at(10);
    assert_eq!(f.ended(), [(2, NOT_SENT), (4, NOT_SENT), (6, NOT_SENT), (8, NOT_SENT)]);
    assert_eq!(f.write(4), "[3][");
    f.at(57);
    // 3 was sent whole, 5 in part, 7 not at all.
    assert_eq!(f.ended(), [(3, MAYBE), (5, MAYBE), (7, NOT_SENT)]);
    assert_eq!(f.write(100), "5][9]");
    for raw in ["+1\r\n", "+3\r\n", "+5\r\n", "+9\r\n"] {
        f.reply(raw);
    }
    assert_eq!(f.ended(), [(1, ok("+1\r\n")), (9, ok("+9\r\n"))]);
    assert!(f.flight.is_empty());
}

#[test]
fn the_queue_of_a_stalled_server_does_not_grow() {
    let mut f = Fixture::new();
    let value = "v".repeat(100);
    f.push(1, "[sent]", 0, 1_000_000);
    f.write(100);
    for round in 0..1000 {
        for ticket in 0..100 {
            f.push(2 + ticket, &value, round, 1);
        }
        f.at(round + 1);
        assert_eq!(f.ended().len(), 100);
    }
    let kept: usize = f.flight.segments.iter().map(Vec::len).sum();
    assert!(kept <= 2 * WASTE, "{kept} bytes are kept");
    assert!(f.flight.entries.len() <= 2000, "{} entries are kept", f.flight.entries.len());
    assert_eq!(f.write(100), "");
    f.reply("+1\r\n");
    assert_eq!(f.ended(), [(1, ok("+1\r\n"))]);
}

#[test]
fn a_loss_ends_what_may_have_run_and_keeps_the_rest() {
    let mut f = Fixture::new();
    f.push(1, "[write]", 0, 100);
    f.push_as(2, "[read]", 0, 100, Resend::Safe);
    f.push(3, "[half]", 0, 100);
    f.push(4, "[unsent]", 0, 100);
    assert_eq!(f.write(16), "[write][read][ha");
    let lost = Error::new(ErrorKind::Connection, "lost");
    let (bytes, entries) = f.flight.on_loss(&lost);
    assert_eq!(f.ended(), [(1, Err((ErrorKind::Connection, Delivery::MaybeExecuted)))]);
    f.flight.restore(bytes, entries);
    assert_eq!(f.write(100), "[read][half][unsent]");
    for (ticket, raw) in [(2, "+2\r\n"), (3, "+3\r\n"), (4, "+4\r\n")] {
        f.reply(raw);
        assert_eq!(f.ended(), [(ticket, ok(raw))]);
    }
}

#[test]
fn a_loss_answers_a_request_that_ends_the_server() {
    let mut f = Fixture::new();
    f.push_expecting(1, "shut", 0, 100, Resend::Never, &Shape::Closed);
    f.push_expecting(2, "down", 0, 100, Resend::Never, &Shape::Closed);
    f.write("shut".len());

    let (bytes, again) = f.flight.on_loss(&Error::new(ErrorKind::Connection, "gone"));

    assert_eq!(f.ended(), [(1, ok("+OK\r\n"))]);
    assert_eq!((bytes, again.len()), (b"down".to_vec(), 1));
}

#[test]
fn a_refused_request_keeps_its_deadline_while_it_waits() {
    let mut f = Fixture::new();
    f.push(1, "[one]", 0, 50);
    f.write(100);
    f.reply("-LOADING dataset in memory\r\n");
    assert_eq!(f.ended(), []);
    f.at(25);
    assert_eq!(f.write(100), "[one]");
    f.at(50);
    assert_eq!(f.ended(), [(1, MAYBE)]);
    f.reply("+late\r\n");
    assert_eq!(f.ended(), []);
}

#[test]
fn a_reply_before_its_request_is_a_protocol_error() {
    let mut f = Fixture::new();
    assert_eq!(f.flight.on_reply(b"+1\r\n", None, f.start).unwrap_err().kind(), ErrorKind::Protocol);
    f.push(1, "[one]", 0, 50);
    f.write(4);
    assert_eq!(f.flight.on_reply(b"+1\r\n", None, f.start).unwrap_err().kind(), ErrorKind::Protocol);
}

#[test]
fn timeouts_beyond_the_clock_are_for_ever() {
    let mut f = Fixture::new();
    let entry = Entry::new(1, Expect::One(&Shape::Any), Resend::Never, Duration::MAX, f.start);
    assert!(entry.deadline > f.start + Duration::from_secs(365 * 24 * 3600));
    f.flight.append(Vec::new(), 0, std::iter::once(entry));
    f.at(1);
    assert_eq!(f.ended(), []);
}

#[test]
fn a_panic_while_a_reply_is_read_ends_its_request() {
    struct Fragile(Log);
    impl Completions for Fragile {
        fn complete(&self, ticket: u64, outcome: Outcome<'_>) {
            assert!(!matches!(outcome, Outcome::Reply(_)), "a bug in reading replies");
            self.0.complete(ticket, outcome);
        }
        fn flush(&self) {}
    }
    let mut f = Fixture::new();
    let fragile = Fragile(f.log.clone());
    f.flight.shared = Arc::new(Shared::new(f.flight.shared.config.clone(), Box::new(fragile)));
    f.push(1, "[one]", 0, 50);
    f.write(100);
    let read = std::panic::AssertUnwindSafe(|| f.reply("+1\r\n"));
    assert!(std::panic::catch_unwind(read).is_err());
    assert_eq!(f.ended(), [(1, Err((ErrorKind::Internal, Delivery::MaybeExecuted)))]);
    assert_eq!(f.flight.shared.in_flight(), 0);
}

/// A run of a script that is sent by its hash.
fn by_hash(script: &Script) -> String {
    let mut bytes = Vec::new();
    script.write_by_hash(&mut bytes, 1, [&b"k"[..], b"a"].into_iter());
    String::from_utf8(bytes).unwrap()
}

const ASKED: &str = "*1\r\n$6\r\nASKING\r\n";
const UNKNOWN: &str = "-NOSCRIPT No matching script.\r\n";

#[test]
fn a_script_that_a_slots_new_node_does_not_know_is_loaded_there_and_runs_after_asking() {
    let mut f = Fixture::new();
    let script = Script::new("return 'asked'");
    let plan = ScriptPlan { script: script.clone(), sent: Sent::Hash };
    f.flight.shared.admit().unwrap();
    let mut entry =
        Entry::new(1, Expect::Script(Box::new(plan)), Resend::Never, Duration::from_secs(1), f.start);
    let mut bytes = by_hash(&script).into_bytes();
    entry.len = bytes.len();
    entry.ask(&mut bytes);
    entry.start_over();
    f.flight.accept(&mut Parcel { bytes, entries: vec![entry], ..Parcel::default() });
    f.push(2, "[next]", 0, 100);
    assert_eq!(f.write(1000), format!("{ASKED}{}[next]", by_hash(&script)));

    f.reply("+OK\r\n");
    f.reply(UNKNOWN);
    f.reply("+next\r\n");

    let load = "*3\r\n$6\r\nSCRIPT\r\n$4\r\nLOAD\r\n$14\r\nreturn 'asked'\r\n";
    let eval = "*5\r\n$4\r\nEVAL\r\n$14\r\nreturn 'asked'\r\n$1\r\n1\r\n$1\r\nk\r\n$1\r\na\r\n";
    assert_eq!(f.write(1000), format!("{load}{ASKED}{eval}"));
    f.push(3, "[last]", 0, 100);
    f.write(1000);
    for raw in ["$2\r\nsh\r\n", "+OK\r\n", "+asked\r\n", "+last\r\n"] {
        f.reply(raw);
    }
    assert_eq!(f.ended(), [(2, ok("+next\r\n")), (1, ok("+asked\r\n")), (3, ok("+last\r\n"))]);
    assert!(f.flight.is_empty());
}

#[test]
fn an_error_of_a_script_is_final_whatever_its_code() {
    const REFUSED: End = Err((ErrorKind::Server, Delivery::Refused));
    let script = Script::new("return 'final'");
    let mut f = Fixture::new();
    let by_hash = by_hash(&script);
    for text in ["TRYAGAIN later", "LOADING", "CLUSTERDOWN", "READONLY", "MASTERDOWN", "MOVED", "ASK"] {
        f.push(1, &by_hash, 0, 100);
        f.write(1000);
        f.reply(&format!("-{text}\r\n"));
        assert_eq!(f.ended(), [(1, REFUSED)], "{text}");
        assert!(f.flight.is_empty());
    }
    // The server's own words.
    f.push(1, &by_hash, 0, 100);
    f.write(1000);
    f.reply("-LOADING Redis is loading the dataset in memory\r\n");
    f.at(50);
    assert_eq!(f.write(1000), by_hash);
    assert_eq!(f.ended(), []);
}

#[test]
fn a_cancelled_request_without_a_timeout_holds_the_connection_no_longer_than_another_one() {
    let mut it = Fixture::new();
    it.push(1, "WAIT", 0, u32::MAX);
    it.push(2, "GET", 10, 100);
    it.write(99);
    it.at(110);
    assert!(it.flight.on_time(it.start + 9000 * MS, it.start).is_ok());
    it.cancel(1);
    let last_read = it.start + 8500 * MS;
    assert_eq!(it.flight.next_time(last_read), Some(last_read + SILENCE));
    assert!(it.flight.on_time(last_read + SILENCE - MS, last_read).is_ok());
    let silence = it.flight.on_time(last_read + SILENCE, last_read).unwrap_err();
    assert_eq!(silence.kind(), ErrorKind::Connection);
}
