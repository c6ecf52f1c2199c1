//! What becomes of a connection's requests when it is lost, is no use any more, or never was one.

use std::mem;

use super::{Entry, InFlight, Paused, Resend, State};
use crate::command::Shape;
use crate::completion::{Expect, Outcome, Reply};
use crate::connection::session::OnGuard;
use crate::connection::way::{Home, Stuck, To};
use crate::error::{Delivery, Error};

impl InFlight {
    /// Ends what may have run, and gives back what may be sent again, in order, with its bytes.
    pub(crate) fn on_loss(&mut self, error: &Error) -> (Vec<u8>, Vec<Entry>) {
        let mut bytes = Vec::new();
        let mut again = Vec::new();
        let mut start = self.front;
        let deliveries: Vec<Delivery> = (0..self.entries.len())
            .map(|at| {
                let delivery = self.delivery(at, start);
                start += self.entries[at].len as u64;
                delivery
            })
            .collect();
        let mut start = self.front;
        self.first_seq += self.entries.len() as u64;
        for (mut entry, delivery) in mem::take(&mut self.entries).into_iter().zip(deliveries) {
            let at = start;
            start += entry.len as u64;
            // A WATCH that failed guards nothing: its caller knows.
            let may_end_guard = entry.resend == Resend::Never && entry.on_guard != OnGuard::Begin;
            if delivery == Delivery::MaybeExecuted && may_end_guard {
                self.guard.on_done(entry.on_guard);
            }
            if entry.state == State::Ended {
                continue;
            }
            if delivery == Delivery::NotSent || entry.resend == Resend::Safe {
                bytes.extend_from_slice(&self.bytes_at(at, entry.len));
                entry.start_over();
                again.push(entry);
            } else {
                match entry.expect {
                    Expect::One(Shape::Closed) => {
                        let reply = Reply { raw: b"+OK\r\n", owned: None, expect: &entry.expect };
                        self.shared.finish(entry.ticket, Outcome::Reply(reply));
                    }
                    Expect::Part(ref part) if part.closes() => {
                        self.shared.answer(&mut entry.expect, b"+OK\r\n");
                    }
                    _ => {
                        let error = error.clone().with_delivery(delivery);
                        self.shared.fail(entry.ticket, &mut entry.expect, error);
                    }
                }
            }
        }
        self.guard.on_loss();
        for paused in self.paused.drain(..) {
            bytes.extend_from_slice(&paused.bytes);
            again.push(paused.entry);
        }
        self.reset();
        (bytes, again)
    }

    /// After a loss: gives what may be sent again to whichever nodes it is for by now, which may be this one.
    pub(crate) fn rehome(&mut self, home: &dyn Home, error: &Error, stuck: Stuck) {
        let (bytes, entries) = self.on_loss(error);
        let mut rest = bytes.as_slice();
        let (mut kept_bytes, mut kept) = (Vec::new(), Vec::new());
        for mut entry in entries {
            let (own, next) = rest.split_at(entry.len.min(rest.len()));
            rest = next;
            match (entry.way.to, stuck) {
                (To::Here, Stuck::Wait) => {
                    kept_bytes.extend_from_slice(own);
                    kept.push(entry);
                }
                (To::Here, Stuck::Fail) => {
                    self.shared.fail(entry.ticket, &mut entry.expect, error.clone());
                }
                _ => home.place(own.to_vec(), entry),
            }
        }
        self.restore(kept_bytes, kept);
    }

    /// Gives what waits to whoever takes it, none of which has been written; keeps what is given back.
    pub(crate) fn offer_all(&mut self, mut take: impl FnMut(Vec<u8>, Entry) -> Result<(), (Vec<u8>, Entry)>) {
        let (mut bytes, mut entries) = (Vec::new(), Vec::new());
        while let Some((own, entry)) = self.take_front() {
            if let Err((own, entry)) = take(own, entry) {
                bytes.extend_from_slice(&own);
                entries.push(entry);
            }
        }
        self.restore(bytes, entries);
    }

    /// Puts requests that survived a loss first in the queue.
    pub(crate) fn restore(&mut self, bytes: Vec<u8>, entries: Vec<Entry>) {
        if !entries.is_empty() {
            self.append(bytes, 0, entries.into_iter());
        }
    }

    /// Ends everything.
    pub(crate) fn fail_all(&mut self, error: &Error) {
        let mut start = self.front;
        for at in 0..self.entries.len() {
            let delivery = self.delivery(at, start);
            let entry = &mut self.entries[at];
            start += entry.len as u64;
            if mem::replace(&mut entry.state, State::Ended) == State::Live {
                self.shared.fail(entry.ticket, &mut entry.expect, error.clone().with_delivery(delivery));
            }
        }
        self.entries.clear();
        for Paused { mut entry, .. } in self.paused.drain(..) {
            let refused = error.clone().with_delivery(Delivery::Refused);
            self.shared.fail(entry.ticket, &mut entry.expect, refused);
        }
        self.reset();
    }
}
