//! The requests of one connection, first in, first out: their bytes until they are answered, their replies, their
//! deadlines, and what becomes of them when the connection is lost. No sockets.

use std::collections::VecDeque;
use std::io::IoSlice;
use std::mem;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;

use super::lanes::{Parts, Seen};
use super::pipe::{Flight, Parcel};
use super::session::{Guard, OnGuard, is_refusal};
use super::way::{Home, Refused, To, Way};
use crate::completion::{BatchMode, Expect, Outcome, Reply, Shared};
use crate::deadline::{Deadlines, FOR_EVER};
use crate::error::{Delivery, Error, ErrorKind};
use crate::protocol::resp::{Reader, Token};
use crate::protocol::scan::malformed;
use crate::retry::{self, Cause, Nodes, Renewal, Verdict};

/// A request in a connection's queue. Its bytes are kept apart, in the order of the queue.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) ticket: u64,
    pub(crate) expect: Expect,
    /// Bytes on the wire.
    pub(crate) len: usize,
    pub(crate) resend: Resend,
    pub(crate) timeout: Duration,
    pub(crate) deadline: Instant,
    pub(crate) limit: Limit,
    pub(crate) on_guard: OnGuard,
    pub(crate) way: Way,
    state: State,
    replies_left: u32,
}

/// Whether a request whose fate is unknown may be sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Resend {
    Never,
    /// It changes nothing.
    Safe,
}

/// What a request's deadline is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Limit {
    /// The time that its caller, or the client, gives it.
    Fixed,
    /// The time that one server may hold it back.
    Hold,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Live,
    /// Ended, but its reply is still to come and must be swallowed: a tombstone.
    Ended,
}

impl Entry {
    pub(crate) fn new(ticket: u64, expect: Expect, resend: Resend, timeout: Duration, now: Instant) -> Entry {
        let replies_left = expect.replies();
        let timeout = timeout.min(FOR_EVER);
        Entry {
            ticket,
            expect,
            len: 0,
            resend,
            timeout,
            deadline: now + timeout,
            limit: Limit::Fixed,
            on_guard: OnGuard::None,
            way: Way::HERE,
            state: State::Live,
            replies_left,
        }
    }

    /// Another request like a sample, at its deadline.
    pub(crate) fn again(sample: &Entry, expect: Expect) -> Entry {
        let replies_left = expect.replies();
        Entry { expect, replies_left, len: 0, state: State::Live, ..*sample }
    }

    /// Makes it wait for all of its replies again, as it is to be sent from its first byte.
    pub(crate) fn start_over(&mut self) {
        self.replies_left = self.all_replies();
    }

    /// When it was handed over.
    pub(crate) fn begun(&self) -> Instant {
        self.deadline.checked_sub(self.timeout).unwrap_or(self.deadline)
    }

    /// How many replies the server sends, that to ASKING included.
    fn all_replies(&self) -> u32 {
        self.expect.replies() + u32::from(self.way.asking)
    }

    /// Gives a refused request that another server may hold back as long as the last one its time anew. Not when it is
    /// sent in circles, which would never end.
    pub(crate) fn renew(&mut self, now: Instant) {
        if self.limit == Limit::Hold && self.way.hops < MOST_RENEWALS {
            self.deadline = now + self.timeout;
        }
    }

    fn parts(&self) -> Parts {
        if self.expect.replies() == 1 { Parts::One } else { Parts::Several }
    }
}

/// A connection is given up when the oldest unanswered request has waited twice its timeout, and at least so long,
/// without a byte from the server.
const SILENCE: Duration = Duration::from_secs(1);
/// Unsent bytes of ended requests are worth rebuilding the queue from here on, though nothing can be written.
const WASTE: usize = 64 * 1024;
const MOST_SPARE_BYTES: usize = 256 * 1024;
const MOST_SLICES: usize = 16;
const MOST_RENEWALS: u8 = 8;
/// All of the server's own words, as a script may give an error of any code.
const UNKNOWN_SCRIPT: &[u8] = b"NOSCRIPT No matching script";

pub(crate) struct InFlight {
    shared: Arc<Shared>,
    node: Arc<str>,
    entries: VecDeque<Entry>,
    /// Sequence number of the first entry; the others follow without gaps.
    first_seq: u64,
    deadlines: Deadlines,
    /// The entries' bytes. Positions count all bytes that ever went into this connection.
    segments: VecDeque<Vec<u8>>,
    /// Position of the first segment.
    kept_from: u64,
    /// Position of the first entry's first byte.
    front: u64,
    written: u64,
    end: u64,
    /// Replies of the batch at the front, until they are all there.
    partial: Vec<u8>,
    /// Refused requests that wait for the server to recover.
    paused: Vec<Paused>,
    /// Bytes of ended requests that were not written and must not be.
    wasted: usize,
    spare: Vec<u8>,
    guard: Guard,
    /// A command of a batch found out that this node is not the primary any more.
    demoted: bool,
    /// The connection has been reset: it is nobody's any more.
    spent: bool,
    renewal: Renewal,
}

struct Paused {
    until: Instant,
    bytes: Vec<u8>,
    entry: Entry,
}

impl InFlight {
    pub(crate) fn new(shared: Arc<Shared>, node: Arc<str>) -> InFlight {
        InFlight {
            shared,
            node,
            entries: VecDeque::new(),
            first_seq: 0,
            deadlines: Deadlines::default(),
            segments: VecDeque::new(),
            kept_from: 0,
            front: 0,
            written: 0,
            end: 0,
            partial: Vec::new(),
            paused: Vec::new(),
            wasted: 0,
            spare: Vec::new(),
            guard: Guard::default(),
            demoted: false,
            spent: false,
            renewal: Renewal::default(),
        }
    }

    pub(crate) fn set_node(&mut self, node: Arc<str>) {
        self.node = node;
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.paused.is_empty()
    }

    pub(crate) fn flight(&self) -> Flight {
        if self.is_empty() { Flight::Empty } else { Flight::Waiting }
    }

    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether submitters may write without asking this first.
    pub(crate) fn admits_all(&self) -> bool {
        self.guard != Guard::Lost
    }

    /// Whether something was sent whose reply has not come.
    pub(crate) fn awaits_replies(&self) -> bool {
        self.written > self.front && !self.entries.is_empty()
    }

    /// When the oldest request that was sent began.
    pub(crate) fn front_begun(&self) -> Option<Instant> {
        let front = self.entries.front().filter(|_| self.written > self.front)?;
        front.deadline.checked_sub(front.timeout)
    }

    /// Whether a refusal showed that this node is not the primary any more, and there may be another one.
    pub(crate) fn is_demoted(&self) -> bool {
        self.demoted
    }

    /// Whether nothing more shall be sent on this connection.
    pub(crate) fn is_spent(&self) -> bool {
        self.spent
    }

    /// Takes the node for one that may serve after all.
    pub(crate) fn stay(&mut self) {
        self.demoted = false;
    }

    /// How the one request of a lane stands.
    pub(crate) fn seen(&self) -> Seen {
        let Some(entry) = self.entries.front().filter(|_| !self.has_unwritten()) else {
            return if self.is_empty() { Seen::Nothing } else { Seen::Unsent };
        };
        match entry.state {
            State::Live => Seen::Live { parts: entry.parts() },
            State::Ended => Seen::Abandoned { parts: entry.parts() },
        }
    }

    /// The one request of a lane, if its caller waits.
    pub(crate) fn live_front(&self) -> Option<(u64, Parts)> {
        let entry = self.entries.front().filter(|entry| entry.state == State::Live)?;
        Some((entry.ticket, entry.parts()))
    }

    /// Whether the one request of a lane is about to expire.
    pub(crate) fn is_due(&self, now: Instant) -> bool {
        self.entries.front().is_some_and(|entry| entry.deadline <= now)
    }

    /// Takes out the first of requests none of which has been written.
    pub(crate) fn take_front(&mut self) -> Option<(Vec<u8>, Entry)> {
        self.drop_unsent_dead();
        let bytes = self.front_bytes();
        self.written += bytes.len() as u64;
        self.pop().map(|entry| (bytes, entry))
    }

    /// Takes over what submitters pushed; leaves an empty parcel with room.
    pub(crate) fn accept(&mut self, parcel: &mut Parcel) {
        if !parcel.entries.is_empty() {
            let spare = mem::take(&mut self.spare);
            let bytes = mem::replace(&mut parcel.bytes, spare);
            let written = mem::take(&mut parcel.written);
            parcel.first_deadline = None;
            self.append(bytes, written, parcel.entries.drain(..));
        }
        for ticket in parcel.cancelled.drain(..) {
            self.cancel(ticket);
        }
        self.limit_waste();
    }

    fn append(&mut self, mut bytes: Vec<u8>, written: usize, entries: impl Iterator<Item = Entry>) {
        if written > 0 {
            debug_assert_eq!(self.written, self.end);
            self.written += written as u64;
        }
        self.end += bytes.len() as u64;
        if !bytes.is_empty() {
            // The room that a large parcel grew by would wait for its replies, too.
            if bytes.capacity() - bytes.len() > MOST_SPARE_BYTES {
                bytes.shrink_to_fit();
            }
            self.segments.push_back(bytes);
        }
        let guard_lost = self.guard == Guard::Lost;
        for entry in entries {
            let seq = self.first_seq + self.entries.len() as u64;
            self.deadlines.push(entry.timeout, entry.deadline, seq);
            let stopped = guard_lost && !self.guard.admits(entry.on_guard);
            self.entries.push_back(entry);
            if stopped {
                self.stop_last();
            }
        }
    }

    /// Ends a transaction the way the server would, had it seen what became of the watched keys.
    fn stop_last(&mut self) {
        let Some(entry) = self.entries.back_mut() else { return };
        entry.state = State::Ended;
        self.wasted += entry.len;
        self.shared.not_run(entry.ticket, &mut entry.expect);
    }

    /// Puts back what [`InFlight::take_front`] took out.
    pub(crate) fn restore_front(&mut self, bytes: Vec<u8>, entry: Entry) {
        let (mut all, mut entries) = (bytes, vec![entry]);
        while let Some((bytes, entry)) = self.take_front() {
            all.extend_from_slice(&bytes);
            entries.push(entry);
        }
        self.append(all, 0, entries.into_iter());
    }

    /// The bytes that are still to be written, in slices.
    pub(crate) fn unwritten<'a>(&'a self, slices: &mut Vec<IoSlice<'a>>) {
        let mut position = self.kept_from;
        for segment in &self.segments {
            let end = position + segment.len() as u64;
            if end > self.written {
                let from = self.written.saturating_sub(position) as usize;
                slices.push(IoSlice::new(&segment[from..]));
                if slices.len() == MOST_SLICES {
                    return;
                }
            }
            position = end;
        }
    }

    pub(crate) fn has_unwritten(&self) -> bool {
        self.written < self.end
    }

    /// Whether [`InFlight::drop_unsent_dead`] has to come before the next write.
    pub(crate) fn has_unsent_dead(&self) -> bool {
        self.wasted > 0
    }

    pub(crate) fn on_written(&mut self, count: usize) {
        self.written += count as u64;
    }

    /// Gives one reply to the request at the front. `owned` is its memory where that may be kept.
    #[inline]
    pub(crate) fn on_reply(&mut self, raw: &[u8], owned: Option<&Bytes>, now: Instant) -> Result<(), Error> {
        let Some(entry) = self.entries.front_mut() else {
            return Err(malformed("a reply that nobody waits for"));
        };
        entry.replies_left -= 1;
        if entry.replies_left == 0 && self.written < self.front + entry.len as u64 {
            return Err(malformed("a reply to a request that was not yet sent"));
        }
        if entry.way.asking && entry.replies_left + 1 == entry.all_replies() {
            return Ok(());
        }
        if let Expect::Batch(_) | Expect::Transaction(..) = &entry.expect {
            // It cannot be sent again as a whole; but the next request shall find the primary.
            self.demoted |= raw.starts_with(b"-READONLY")
                && (self.shared.config.looks_elsewhere()
                    || self.shared.config.names_primary() && self.renewal.on_read_only(now));
            if entry.state == State::Live {
                self.partial.extend_from_slice(raw);
            }
        }
        if entry.replies_left > 0 {
            return Ok(());
        }
        if entry.on_guard != OnGuard::None {
            // EXEC ends the guard in any case, and a batch is taken to have done everything in it.
            if !(matches!(entry.expect, Expect::One(_) | Expect::Part(_)) && is_refusal(raw)) {
                self.guard.on_done(entry.on_guard);
                self.spent |= entry.on_guard == OnGuard::Reset;
            }
        }
        if entry.state == State::Ended {
            return self.on_late_reply(raw);
        }
        match (&entry.expect, raw[0]) {
            (Expect::One(_) | Expect::Select(_) | Expect::Script(_) | Expect::Part(_), b'-' | b'!') => {
                self.on_refusal(raw, now)
            }
            (Expect::One(_) | Expect::Script(_), _) => {
                let Some(entry) = self.pop() else { return Ok(()) };
                let reply = Reply { raw, owned, expect: &entry.expect };
                self.shared.finish(entry.ticket, Outcome::Reply(reply));
                Ok(())
            }
            (&Expect::Select(database), _) => {
                let Some(entry) = self.pop() else { return Ok(()) };
                self.shared.set_database(database);
                let reply = Reply { raw, owned, expect: &entry.expect };
                self.shared.finish(entry.ticket, Outcome::Reply(reply));
                Ok(())
            }
            (Expect::Own(_) | Expect::Part(_) | Expect::Gathered(_), _) => {
                let Some(mut entry) = self.pop() else { return Ok(()) };
                self.shared.answer(&mut entry.expect, raw);
                Ok(())
            }
            (Expect::Batch(_) | Expect::Transaction(..), _) => {
                let text = whole_refusal(entry, &self.partial).map(<[u8]>::to_vec);
                if let (Some(text), Some(home)) = (text, self.home()) {
                    self.partial.clear();
                    let bytes = self.front_bytes();
                    let Some(entry) = self.pop() else { return Ok(()) };
                    self.hand_back(&*home, &text, bytes, entry, now);
                    return Ok(());
                }
                let Some(mut entry) = self.pop() else { return Ok(()) };
                let mut partial = mem::take(&mut self.partial);
                if let Some(database) = entry.expect.selected(&partial) {
                    self.shared.set_database(database);
                }
                self.shared.answer(&mut entry.expect, &partial);
                if let Expect::Batch(plan) = &mut entry.expect {
                    plan.node = Some(Arc::clone(&self.node));
                    let reply = Reply { raw: &partial, owned: None, expect: &entry.expect };
                    self.shared.finish(entry.ticket, Outcome::Reply(reply));
                }
                partial.clear();
                if partial.capacity() <= MOST_SPARE_BYTES {
                    self.partial = partial;
                }
                Ok(())
            }
        }
    }

    /// Swallows the last reply of a request that has ended, but not what it did to the connection.
    fn on_late_reply(&mut self, raw: &[u8]) -> Result<(), Error> {
        if let Some(Entry { expect: Expect::Select(database), .. }) = self.pop()
            && !is_refusal(raw)
        {
            self.shared.set_database(database);
        }
        Ok(())
    }

    fn nodes(&self) -> Nodes {
        if self.shared.config.looks_elsewhere() { Nodes::Several } else { Nodes::One }
    }

    fn on_refusal(&mut self, raw: &[u8], now: Instant) -> Result<(), Error> {
        let text = match Reader::new(raw).next()? {
            Token::Error(text) => text,
            _ => return Err(malformed("an error that is none")),
        };
        let error = Error::from_reply(text).with_node(&self.node);
        let bytes = self.front_bytes();
        let Some(mut entry) = self.pop() else { return Ok(()) };
        if text.starts_with(UNKNOWN_SCRIPT) && entry.is_script_by_hash() {
            let whole = entry.with_source(bytes);
            self.append(whole, 0, std::iter::once(entry));
            return Ok(());
        }
        let cause = retry::cause(text);
        // It has run, and would run again.
        if cause.is_some() && entry.runs_script(&bytes) && !retry::is_the_servers(text) {
            self.shared.fail(entry.ticket, &mut entry.expect, error);
            return Ok(());
        }
        // The caller never sees a redirection, wherever the request was meant to go.
        if (entry.way.to != To::Here || matches!(cause, Some(Cause::Moved | Cause::Ask)))
            && let Some(home) = self.home()
        {
            self.hand_back(&*home, text, bytes, entry, now);
            return Ok(());
        }
        let until = match retry::on_refusal(cause, self.nodes(), now, entry.deadline) {
            Verdict::GiveUp => {
                // The caller hears of it; the next request may find the primary under the same name.
                self.demoted |= cause == Some(Cause::ReadOnly)
                    && self.shared.config.names_primary()
                    && self.renewal.on_read_only(now);
                self.shared.fail(entry.ticket, &mut entry.expect, error);
                return Ok(());
            }
            Verdict::ResendAt(until) => until,
            // With the connection's end, what waits goes to the primary that is found next.
            Verdict::ResendElsewhere => {
                self.demoted = true;
                now
            }
        };
        entry.start_over();
        self.paused.push(Paused { until, bytes, entry });
        Ok(())
    }

    /// Lets the cluster decide what becomes of a refused request.
    fn hand_back(&mut self, home: &dyn Home, text: &[u8], bytes: Vec<u8>, entry: Entry, now: Instant) {
        match home.on_refusal(&self.node, text, bytes, entry, now) {
            Refused::Sent => {}
            Refused::Wait(until, bytes, entry) => self.paused.push(Paused { until, bytes, entry }),
            Refused::Final(mut entry) => {
                let error = Error::from_reply(text).with_node(&self.node);
                self.shared.fail(entry.ticket, &mut entry.expect, error);
            }
        }
    }

    fn home(&self) -> Option<Arc<dyn Home>> {
        self.shared.home()
    }

    /// Expires what is due, lets refused requests go again, and says whether the server must be given up.
    pub(crate) fn on_time(&mut self, now: Instant, last_read: Instant) -> Result<(), Error> {
        let (due, waiting): (Vec<Paused>, _) =
            mem::take(&mut self.paused).into_iter().partition(|paused| paused.until <= now);
        self.paused = waiting;
        for Paused { bytes, entry, .. } in due {
            match self.home().filter(|_| entry.way.to != To::Here) {
                Some(home) => home.place(bytes, entry),
                None => self.append(bytes, 0, std::iter::once(entry)),
            }
        }
        while let Some(seq) = self.deadlines.pop_expired(now) {
            self.expire(seq);
        }
        self.limit_waste();
        match self.silence_ends(last_read) {
            Some(at) if at <= now => {
                Err(Error::new(ErrorKind::Connection, "the server has stopped answering")
                    .with_node(&self.node))
            }
            _ => Ok(()),
        }
    }

    /// When [`InFlight::on_time`] should be called next.
    pub(crate) fn next_time(&self, last_read: Instant) -> Option<Instant> {
        let resume = self.paused.iter().map(|paused| paused.until).min();
        [self.deadlines.next(), resume, self.silence_ends(last_read)].into_iter().flatten().min()
    }

    /// When the wait for the tombstone at the front becomes too long.
    fn silence_ends(&self, last_read: Instant) -> Option<Instant> {
        let front =
            self.entries.front().filter(|entry| entry.state == State::Ended && self.written > self.front)?;
        let patience = SILENCE.max(2 * front.timeout);
        Some((front.deadline - front.timeout).max(last_read) + patience)
    }

    fn expire(&mut self, seq: u64) {
        let Some(at) = seq.checked_sub(self.first_seq) else { return };
        let ms = self.entries.get(at as usize).map_or(0, |entry| entry.timeout.as_millis());
        self.end_at(at as usize, |delivery| {
            let wait = if delivery == Delivery::NotSent { "could not be sent" } else { "got no reply" };
            Error::new(ErrorKind::Timeout, format!("the request {wait} within {ms} ms"))
        });
    }

    /// Ends the entry at an index and leaves a tombstone.
    fn end_at(&mut self, at: usize, error: impl FnOnce(Delivery) -> Error) {
        // What was written in part will be written whole, or the server could not tell where the next request begins.
        let delivery = match self.has_unwritten() && self.start_of(at) >= self.written {
            true => Delivery::NotSent,
            false => Delivery::MaybeExecuted,
        };
        let Some(entry) = self.entries.get_mut(at).filter(|entry| entry.state == State::Live) else { return };
        entry.state = State::Ended;
        if at == 0 {
            self.partial.clear();
        }
        if delivery == Delivery::NotSent {
            self.wasted += entry.len;
        }
        let error = error(delivery).with_delivery(delivery).with_node(&self.node);
        self.shared.fail(entry.ticket, &mut entry.expect, error);
    }

    /// Whether the server may have run the entry at an index, whose bytes begin at `start`, when not one more byte is
    /// written: not before the last byte (of a batch: any byte) was.
    fn delivery(&self, at: usize, start: u64) -> Delivery {
        let Some(entry) = self.entries.get(at) else { return Delivery::NotSent };
        let sent = match entry.expect {
            Expect::Batch(_) => self.written > start,
            _ => self.written >= start + entry.len as u64,
        };
        if sent { Delivery::MaybeExecuted } else { Delivery::NotSent }
    }

    /// Where the bytes of the entry at an index begin.
    fn start_of(&self, at: usize) -> u64 {
        self.front + self.entries.iter().take(at).map(|entry| entry.len as u64).sum::<u64>()
    }

    /// Removes the first entry and lets go of its bytes.
    fn pop(&mut self) -> Option<Entry> {
        let entry = self.entries.pop_front()?;
        self.first_seq += 1;
        self.front += entry.len as u64;
        self.deadlines.forget_before(self.first_seq);
        while let Some(segment) = self.segments.front() {
            let end = self.kept_from + segment.len() as u64;
            if end > self.front {
                break;
            }
            self.kept_from = end;
            let Some(mut segment) = self.segments.pop_front() else { break };
            if segment.capacity() <= MOST_SPARE_BYTES && segment.capacity() > self.spare.capacity() {
                segment.clear();
                self.spare = segment;
            }
        }
        Some(entry)
    }

    fn front_bytes(&self) -> Vec<u8> {
        let len = self.entries.front().map_or(0, |entry| entry.len);
        self.bytes_at(self.front, len)
    }

    /// A copy of bytes that lie within one segment, as those of an entry do.
    fn bytes_at(&self, position: u64, len: usize) -> Vec<u8> {
        let mut start = self.kept_from;
        for segment in &self.segments {
            let end = start + segment.len() as u64;
            if position < end {
                let from = (position - start) as usize;
                return segment[from..from + len].to_vec();
            }
            start = end;
        }
        Vec::new()
    }

    fn limit_waste(&mut self) {
        // At least half of what is then copied is dropped.
        if self.wasted > WASTE && 2 * self.wasted as u64 >= self.end - self.written {
            self.drop_unsent_dead();
        }
    }

    /// Forgets ended requests of which nothing was written: their callers know that they are not sent, so they never may
    /// be, and a stalled server shall not fill the memory with them.
    pub(crate) fn drop_unsent_dead(&mut self) {
        if mem::take(&mut self.wasted) == 0 {
            return;
        }
        let (mut at, mut unsent_from) = (0, self.front);
        while let Some(entry) = self.entries.get(at).filter(|_| unsent_from < self.written) {
            unsent_from += entry.len as u64;
            at += 1;
        }
        let unsent = self.entries.split_off(at);
        self.deadlines.forget_from(self.first_seq + at as u64);
        let kept = self.keep_live(unsent_from, unsent);
        self.append(Vec::new(), 0, kept.into_iter());
    }

    /// Takes the bytes of ended entries out, in place; the bytes of `entries` begin at a position and end with the last.
    fn keep_live(&mut self, position: u64, entries: VecDeque<Entry>) -> Vec<Entry> {
        let mut entries = entries.into_iter();
        let mut kept = Vec::new();
        let mut start = self.kept_from;
        self.end = position;
        self.segments.retain_mut(|segment| {
            let end = start + segment.len() as u64;
            let mut read = (position.clamp(start, end) - start) as usize;
            let mut write = read;
            start = end;
            while let Some(entry) = if read < segment.len() { entries.next() } else { None } {
                let next = read + entry.len;
                if entry.state == State::Live {
                    segment.copy_within(read..next, write);
                    write += entry.len;
                    self.end += entry.len as u64;
                    kept.push(entry);
                }
                read = next;
            }
            segment.truncate(write);
            if segment.capacity() > MOST_SPARE_BYTES {
                segment.shrink_to_fit();
            }
            write > 0
        });
        kept
    }

    fn reset(&mut self) {
        self.first_seq += self.entries.len() as u64;
        self.entries.clear();
        self.deadlines.clear();
        self.segments.clear();
        self.partial.clear();
        self.demoted = false;
        self.spent = false;
        (self.kept_from, self.front, self.written, self.end, self.wasted) = (0, 0, 0, 0, 0);
    }
}

/// Why the server refused to run a transaction as a whole, if it was for the sake of where it is.
fn whole_refusal<'r>(entry: &Entry, replies: &'r [u8]) -> Option<&'r [u8]> {
    let commands = match &entry.expect {
        Expect::Batch(plan) if plan.mode == BatchMode::Atomic => plan.shapes.len(),
        Expect::Transaction(_, commands) => *commands as usize,
        _ => return None,
    };
    if entry.way.to == To::Here {
        return None;
    }
    let mut reader = Reader::new(replies);
    let mut refusal = None;
    for at in 0..=commands + 1 {
        let before = reader.clone();
        match reader.next().ok()? {
            Token::Error(text) if retry::cause(text).is_some() => {
                refusal.get_or_insert(text);
            }
            // What ran cannot be sent again.
            Token::Array(_) | Token::Nil if at == commands + 1 => return None,
            _ => {
                reader = before;
                reader.skip().ok()?;
            }
        }
    }
    refusal
}

#[cfg(test)]
pub(crate) use asking::ASKING;

mod asking;
mod cancel;
mod loss;
#[cfg(test)]
mod tests;
