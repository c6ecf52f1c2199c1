//! Requests by ticket: where a future finds its outcome. Each has a lock of its own, so that requests to different nodes never
//! wait for each other.

use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use super::free::{Free, Link};
use crate::completion::{Completions, Outcome};
use crate::error::{Error, ErrorKind};
use crate::value::Value;

#[derive(Default)]
pub(super) struct Slots {
    places: boxcar::Vec<Place>,
    free: Free,
}

#[derive(Default)]
struct Place {
    slot: Mutex<Slot>,
    link: Link,
}

#[derive(Default)]
struct Slot {
    /// How many requests were here before: a part of the ticket, so that a late outcome never meets the next one.
    generation: u32,
    state: State,
}

#[derive(Default)]
enum State {
    #[default]
    Free,
    Waiting(Option<Waker>),
    /// Nobody waits any more; the outcome frees the slot.
    Abandoned,
    Done(Result<Value, Error>),
}

/// The slot of a request that somebody waits for.
pub(super) struct Reserved<'s> {
    pub(super) ticket: u64,
    slots: &'s Slots,
    place: &'s Place,
}

impl Slots {
    /// A slot for a new request. The very first ticket is 0, as the engine calls that of its opening.
    pub(super) fn reserve(&self) -> Reserved<'_> {
        let free = self.free.take(|index| &self.places[index as usize].link);
        let index = free.unwrap_or_else(|| self.places.push(Place::default()) as u32);
        let place = &self.places[index as usize];
        let mut slot = place.lock();
        slot.state = State::Waiting(None);
        let ticket = u64::from(slot.generation) << 32 | u64::from(index);
        drop(slot);
        Reserved { ticket, slots: self, place }
    }

    fn finish(&self, ticket: u64, result: Result<Value, Error>) {
        let Some(place) = self.places.get(ticket as u32 as usize) else { return };
        let mut slot = place.lock();
        if u64::from(slot.generation) != ticket >> 32 {
            return;
        }
        if let State::Waiting(waker) = &mut slot.state {
            let waker = waker.take();
            slot.state = State::Done(result);
            drop(slot);
            if let Some(waker) = waker {
                waker.wake();
            }
        } else {
            self.release(ticket, place, slot);
        }
    }

    /// What the slot held; it is free for the next request.
    fn release(&self, ticket: u64, place: &Place, mut slot: MutexGuard<'_, Slot>) -> State {
        slot.generation = slot.generation.wrapping_add(1);
        let state = mem::take(&mut slot.state);
        drop(slot);
        self.free.put(ticket as u32, &place.link);
        state
    }
}

impl Place {
    fn lock(&self) -> MutexGuard<'_, Slot> {
        self.slot.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Reserved<'_> {
    /// Not to be called again once it is ready.
    pub(super) fn poll(&self, cx: &mut Context<'_>) -> Poll<Result<Value, Error>> {
        let mut slot = self.place.lock();
        if let State::Waiting(waker) = &mut slot.state {
            if !waker.as_ref().is_some_and(|waker| waker.will_wake(cx.waker())) {
                let before = waker.replace(cx.waker().clone());
                // A waker may own a task, and that this request: it must not go while the lock is held.
                drop(slot);
                drop(before);
            }
            return Poll::Pending;
        }
        Poll::Ready(match self.slots.release(self.ticket, self.place, slot) {
            State::Done(result) => result,
            _ => Err(Error::new(ErrorKind::Internal, "a request was polled after its end")),
        })
    }

    /// Gives the slot up before it was ready; true if the request has not ended yet.
    pub(super) fn abandon(&self) -> bool {
        let mut slot = self.place.lock();
        let is_waiting = matches!(slot.state, State::Waiting(_));
        let before = match is_waiting {
            true => {
                let before = mem::replace(&mut slot.state, State::Abandoned);
                drop(slot);
                before
            }
            false => self.slots.release(self.ticket, self.place, slot),
        };
        drop(before);
        is_waiting
    }
}

impl Completions for Arc<Slots> {
    fn complete(&self, ticket: u64, outcome: Outcome<'_>) {
        let result = match outcome {
            Outcome::Reply(reply) => reply.to_value(),
            Outcome::Ready => Ok(Value::Ok),
            Outcome::Error(error) => Err(error),
        };
        self.finish(ticket, result);
    }

    // Tasks are woken one by one: on the engine's own thread, or on the caller's, where waking is a push to a queue.
    fn flush(&self) {}
}
