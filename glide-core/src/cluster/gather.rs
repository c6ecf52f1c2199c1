//! Requests in several parts: each part goes its own way, and when the last one has ended, so does the request.

use std::fmt;
use std::mem;
use std::sync::{Arc, Mutex, PoisonError};

use super::combine::{self, How};
use crate::command::Shape;
use crate::completion::{Expect, Outcome, Reply, Shared};
use crate::error::{Error, ErrorKind};
use crate::value::Sink;

/// How one part ended.
#[derive(Debug)]
pub(crate) enum Part {
    /// The server's reply.
    Reply(Vec<u8>),
    Failed(Error),
    /// It was itself in several parts.
    Nested(Box<Gathered>),
}

/// A request all of whose parts have ended.
#[derive(Debug)]
pub(crate) struct Gathered {
    pub(crate) how: How,
    pub(crate) parts: Vec<Part>,
}

impl Gathered {
    pub(crate) fn read_into<S: Sink>(&self, sink: &mut S) -> Result<(), Error> {
        combine::read_into(self, sink)
    }
}

/// What happens when the last part has ended.
pub(crate) enum Then {
    /// A ticket ends.
    End { ticket: u64, how: How },
    /// A part of another request ends.
    Put { part: PartOf, how: How },
    /// The engine itself is told.
    Tell(Box<dyn FnOnce(Vec<Part>) + Send>),
}

/// Collects the parts of one request.
pub(crate) struct Gather {
    shared: Arc<Shared>,
    state: Mutex<State>,
}

struct State {
    parts: Vec<Option<Part>>,
    left: usize,
    then: Option<Then>,
}

/// The place of one part. Dropped without an outcome, it fails.
pub(crate) struct PartOf {
    gather: Arc<Gather>,
    at: usize,
    over: bool,
}

/// Makes the places of `count` parts, which is at least one.
pub(crate) fn gather(shared: &Arc<Shared>, count: usize, then: Then) -> impl Iterator<Item = PartOf> + use<> {
    let parts = (0..count).map(|_| None).collect();
    let state = Mutex::new(State { parts, left: count, then: Some(then) });
    let gather = Arc::new(Gather { shared: Arc::clone(shared), state });
    (0..count).map(move |at| PartOf { gather: Arc::clone(&gather), at, over: false })
}

impl PartOf {
    /// Takes the outcome. The first one counts.
    pub(crate) fn put(&mut self, outcome: Part) {
        if !mem::replace(&mut self.over, true) {
            self.gather.put(self.at, outcome);
        }
    }

    /// Whether a server that does as it is told answers this part by closing the connection.
    pub(crate) fn closes(&self) -> bool {
        let state = self.gather.state.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(Then::End { how, .. } | Then::Put { how, .. }) = &state.then else { return false };
        match how {
            How::Fan { shape, .. } => *shape.resolved() == Shape::Closed,
            How::Batch { shapes, .. } => {
                shapes.get(self.at).is_some_and(|shape| *shape.resolved() == Shape::Closed)
            }
            How::Split(_) => false,
        }
    }
}

impl Drop for PartOf {
    fn drop(&mut self) {
        if !self.over {
            self.put(Part::Failed(Error::new(ErrorKind::Internal, "a part of the request was forgotten")));
        }
    }
}

impl Gather {
    fn put(&self, at: usize, outcome: Part) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.parts[at] = Some(outcome);
        state.left -= 1;
        if state.left > 0 {
            return;
        }
        let (parts, then) = (mem::take(&mut state.parts), state.then.take());
        drop(state);
        let parts: Vec<Part> = parts.into_iter().flatten().collect();
        if let Some(Then::End { how, .. } | Then::Put { how, .. }) = &then
            && let Some(database) = how.selected(&parts)
        {
            self.shared.set_database(database);
        }
        match then {
            Some(Then::End { ticket, how }) => {
                let expect = Expect::Gathered(Box::new(Gathered { how, parts }));
                let reply = Reply { raw: &[], owned: None, expect: &expect };
                self.shared.finish(ticket, Outcome::Reply(reply));
            }
            Some(Then::Put { mut part, how }) => part.put(Part::Nested(Box::new(Gathered { how, parts }))),
            Some(Then::Tell(tell)) => tell(parts),
            None => {}
        }
    }
}

impl fmt::Debug for PartOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PartOf").field("at", &self.at).finish_non_exhaustive()
    }
}
