//! Makes one reply of the replies of several nodes, of the parts of a split command, or of a batch.
//!
//! Nothing is handed to the sink before it is known that nothing has failed: what ends in an error has no reply.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

use super::gather::{Gathered, Part};
use crate::command::{Combine, DefaultRoute, Row, Shape};
use crate::completion::OnError;
use crate::error::{Delivery, Error, ErrorKind};
use crate::protocol::resp::{Reader, Token};
use crate::value::{Sink, Value, ValueSink, emit, normalize};

/// How parts become one reply.
#[derive(Debug)]
pub(crate) enum How {
    /// One command on several nodes, one part for each of them.
    /// With `select` all of them have that database if all did as they were told.
    Fan { shape: &'static Shape, rule: Rule, nodes: Vec<Arc<str>>, select: Option<u32> },
    /// A command in shares, one part for each of them.
    Split(Box<Split>),
    /// A batch: one part for each command, with the shape of its reply.
    Batch { shapes: Vec<&'static Shape>, on_error: OnError },
}

impl How {
    /// The database that all nodes have selected.
    pub(super) fn selected(&self, parts: &[Part]) -> Option<u32> {
        let How::Fan { select: Some(database), .. } = self else { return None };
        let all = parts.iter().all(|part| matches!(part, Part::Reply(raw) if raw.starts_with(b"+OK")));
        all.then_some(*database)
    }
}

/// What was split.
pub(crate) struct Split {
    pub(crate) row: &'static Row,
    /// All keys of the command, for the error that names those that failed.
    pub(crate) keys: Vec<Bytes>,
    /// Which of the keys each part has, in its order.
    pub(crate) shares: Vec<Vec<usize>>,
}

// Keys are user data.
impl fmt::Debug for Split {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Split")
            .field("words", &self.row.words)
            .field("shares", &self.shares)
            .finish_non_exhaustive()
    }
}

/// How replies to the same command become one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rule {
    /// A map of every node's reply by its address.
    PerNode,
    /// The first reply that is not an error.
    OneSucceeded,
    /// Any of them, as they are all alike.
    AllSucceeded,
    And,
    Or,
    Min,
    Max,
    Sum,
    /// The items of all arrays, one node after the other.
    Concat,
    /// One of those that are not nil, whichever.
    NotNil,
}

impl Rule {
    /// The rule of a command that goes to several nodes.
    pub(crate) fn of(row: &Row) -> Rule {
        let by_itself = matches!(row.route, DefaultRoute::AllNodes | DefaultRoute::AllPrimaries);
        match row.combine {
            Combine::OneSucceeded => Rule::OneSucceeded,
            // A truth is that of all of them.
            Combine::AllSucceeded if *row.reply.resolved() == Shape::Bool => Rule::And,
            Combine::AllSucceeded => Rule::AllSucceeded,
            Combine::LogicalAnd => Rule::And,
            Combine::LogicalOr => Rule::Or,
            Combine::Min => Rule::Min,
            Combine::Max => Rule::Max,
            Combine::Sum => Rule::Sum,
            Combine::NotNil => Rule::NotNil,
            // Said by all of them it is one OK, which is what the typed methods promise: there is nothing in it to tell
            // one node's from another's.
            Combine::Default if matches!(row.reply.resolved(), Shape::Ok | Shape::Closed) => {
                Rule::AllSucceeded
            }
            // Each node has some of what the command lists. Where only a route made it go to several, the caller wants to
            // know what each of them says.
            Combine::Default if by_itself && matches!(row.reply.resolved(), Shape::List(_)) => Rule::Concat,
            Combine::Default | Combine::Special => Rule::PerNode,
        }
    }
}

/// Hands the one reply to the sink.
///
/// # Errors
/// The error that the request ends with instead; the sink has then taken nothing.
pub(crate) fn read_into<S: Sink>(gathered: &Gathered, sink: &mut S) -> Result<(), Error> {
    let parts = &gathered.parts;
    match &gathered.how {
        How::Fan { shape, rule, nodes, .. } => fan(shape, *rule, nodes, parts, sink),
        How::Split(split) => split.read_into(parts, sink),
        How::Batch { shapes, on_error } => batch(shapes, *on_error, parts, sink),
    }
}

fn fan<S: Sink>(
    shape: &Shape,
    rule: Rule,
    nodes: &[Arc<str>],
    parts: &[Part],
    sink: &mut S,
) -> Result<(), Error> {
    let replies = Replies::of(parts)?;
    if let Some((at, error)) = replies.failed.first()
        && (rule != Rule::OneSucceeded || replies.good.is_empty())
    {
        let error = error.clone().with_delivery(replies.delivery());
        return Err(match nodes.get(*at) {
            Some(node) if error.node().is_none() => error.with_node(node),
            _ => error,
        });
    }
    if rule == Rule::PerNode {
        sink.map(replies.good.len());
        for (at, raw) in replies.good {
            sink.bulk(nodes.get(at).map_or(&b""[..], |node| node.as_bytes()));
            normalize(&mut Reader::new(raw), shape, sink)?;
        }
        return Ok(());
    }
    aggregate(shape, rule, &replies.good, sink)
}

/// The replies of parts, apart from the failures, each with the index of its part.
struct Replies<'p> {
    good: Vec<(usize, &'p [u8])>,
    failed: Vec<(usize, Error)>,
}

impl<'p> Replies<'p> {
    fn of(parts: &'p [Part]) -> Result<Replies<'p>, Error> {
        let mut replies = Replies { good: Vec::with_capacity(parts.len()), failed: Vec::new() };
        for (at, part) in parts.iter().enumerate() {
            match part {
                Part::Reply(raw) => match error_in(raw)? {
                    Some(error) => replies.failed.push((at, error)),
                    None => replies.good.push((at, raw)),
                },
                Part::Failed(error) => replies.failed.push((at, error.clone())),
                Part::Nested(_) => {
                    return Err(Error::new(ErrorKind::Internal, "a part of a command that is a batch"));
                }
            }
        }
        Ok(replies)
    }

    /// What is known of the whole, given that something failed.
    fn delivery(&self) -> Delivery {
        let first = self.failed.first().map_or(Delivery::NotSent, |(_, error)| error.delivery());
        let same = self.failed.iter().all(|(_, error)| error.delivery() == first);
        if self.good.is_empty() && same { first } else { Delivery::MaybeExecuted }
    }
}

fn error_in(raw: &[u8]) -> Result<Option<Error>, Error> {
    match Reader::new(raw).next()? {
        Token::Error(text) => Ok(Some(Error::from_reply(text))),
        _ => Ok(None),
    }
}

fn aggregate<S: Sink>(
    shape: &Shape,
    rule: Rule,
    replies: &[(usize, &[u8])],
    sink: &mut S,
) -> Result<(), Error> {
    let Some(&(_, first)) = replies.first() else {
        return Err(Error::new(ErrorKind::Connection, "the cluster has no node that the command goes to"));
    };
    match rule {
        Rule::PerNode | Rule::OneSucceeded | Rule::AllSucceeded => {
            normalize(&mut Reader::new(first), shape, sink)
        }
        Rule::Concat => concat(shape, replies, sink),
        Rule::NotNil => {
            let (mut chosen, mut seen) = (first, 0);
            for &(_, raw) in replies {
                if Reader::new(raw).next()? != Token::Nil {
                    seen += 1;
                    // Each of those seen so far is as likely as the others.
                    if fastrand::usize(0..seen) == 0 {
                        chosen = raw;
                    }
                }
            }
            normalize(&mut Reader::new(chosen), shape, sink)
        }
        Rule::And | Rule::Or | Rule::Min | Rule::Max | Rule::Sum => {
            let mut whole = value(first, shape)?;
            for &(_, raw) in &replies[1..] {
                join(&mut whole, value(raw, shape)?, rule)?;
            }
            emit(&whole, sink);
            Ok(())
        }
    }
}

fn concat<S: Sink>(shape: &Shape, replies: &[(usize, &[u8])], sink: &mut S) -> Result<(), Error> {
    let item = match shape.resolved() {
        Shape::List(item) | Shape::Set(item) => item,
        _ => &Shape::Any,
    };
    let mut readers = Vec::with_capacity(replies.len());
    for &(_, raw) in replies {
        let mut reader = Reader::new(raw);
        match reader.next()? {
            Token::Array(len) | Token::Set(len) => readers.push((len, reader)),
            _ => return Err(surprise()),
        }
    }
    sink.array(readers.iter().map(|(len, _)| len).sum());
    for (len, mut reader) in readers {
        for _ in 0..len {
            normalize(&mut reader, item, sink)?;
        }
    }
    Ok(())
}

fn value(raw: &[u8], shape: &Shape) -> Result<Value, Error> {
    let mut sink = ValueSink::new(raw.len());
    normalize(&mut Reader::new(raw), shape, &mut sink)?;
    sink.finish().ok_or_else(surprise)
}

/// Adds another node's reply. Arrays are joined item by item, maps entry by entry.
fn join(whole: &mut Value, other: Value, rule: Rule) -> Result<(), Error> {
    match (whole, other) {
        (Value::Bool(a), Value::Bool(b)) => match rule {
            Rule::And | Rule::Min => *a &= b,
            _ => *a |= b,
        },
        (Value::Int(a), Value::Int(b)) => {
            *a = match rule {
                Rule::Min => (*a).min(b),
                Rule::Max => (*a).max(b),
                Rule::Sum => a.saturating_add(b),
                Rule::And => i64::from(*a != 0 && b != 0),
                _ => i64::from(*a != 0 || b != 0),
            };
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            for (a, b) in a.iter_mut().zip(b) {
                join(a, b, rule)?;
            }
        }
        (Value::Map(a), Value::Map(b)) => {
            for (key, b) in b {
                match a.iter_mut().find(|(known, _)| *known == key) {
                    Some((_, a)) => join(a, b, rule)?,
                    None => a.push((key, b)),
                }
            }
        }
        _ => return Err(surprise()),
    }
    Ok(())
}

fn surprise() -> Error {
    Error::new(ErrorKind::Protocol, "nodes gave replies that do not go together")
        .with_delivery(Delivery::MaybeExecuted)
}

impl Split {
    fn read_into<S: Sink>(&self, parts: &[Part], sink: &mut S) -> Result<(), Error> {
        let replies = Replies::of(parts)?;
        if !replies.failed.is_empty() {
            return Err(self.failure(&replies, parts.len()));
        }
        match Rule::of(self.row) {
            Rule::PerNode => self.in_order(&replies.good, sink),
            rule => aggregate(self.row.reply, rule, &replies.good, sink),
        }
    }

    /// The first error, with the keys of all parts that failed. What the other parts did stays done.
    fn failure(&self, replies: &Replies<'_>, parts: usize) -> Error {
        let Some((_, first)) = replies.failed.first() else { return surprise() };
        let mut places: Vec<usize> =
            replies.failed.iter().filter_map(|(at, _)| self.shares.get(*at)).flatten().copied().collect();
        places.sort_unstable();
        let keys = places.into_iter().filter_map(|place| self.keys.get(place)).cloned().collect();
        let name = self.row.words.join(" ");
        let failed = replies.failed.len();
        first
            .clone()
            .with_message(format!(
                "{failed} of {parts} parts of {name} failed, the first with: {}",
                first.message()
            ))
            .with_delivery(replies.delivery())
            .with_failed_keys(keys)
    }

    /// An array with one item for each key, in the order of the keys.
    fn in_order<S: Sink>(&self, replies: &[(usize, &[u8])], sink: &mut S) -> Result<(), Error> {
        let item = match self.row.reply.resolved() {
            Shape::List(item) => item,
            _ => &Shape::Any,
        };
        let mut readers = Vec::with_capacity(replies.len());
        let mut owners = vec![usize::MAX; self.keys.len()];
        for (reader, &(at, raw)) in replies.iter().enumerate() {
            let share = self.shares.get(at).ok_or_else(surprise)?;
            let mut items = Reader::new(raw);
            if items.next()? != Token::Array(share.len()) {
                return Err(surprise());
            }
            for &place in share {
                *owners.get_mut(place).ok_or_else(surprise)? = reader;
            }
            readers.push(items);
        }
        if owners.contains(&usize::MAX) {
            return Err(surprise());
        }
        sink.array(owners.len());
        owners.into_iter().try_for_each(|owner| normalize(&mut readers[owner], item, sink))
    }
}

fn batch<S: Sink>(
    shapes: &[&'static Shape],
    on_error: OnError,
    parts: &[Part],
    sink: &mut S,
) -> Result<(), Error> {
    if shapes.len() != parts.len() {
        return Err(Error::new(ErrorKind::Internal, "a batch with another number of replies than commands"));
    }
    let mut values = Vec::with_capacity(parts.len());
    for part in parts {
        let outcome = match part {
            Part::Failed(error) => Err(error.clone()),
            Part::Nested(inner) => to_value(inner).map(Some),
            Part::Reply(raw) => error_in(raw)?.map_or(Ok(None), Err),
        };
        match outcome {
            // The other commands may well have run.
            Err(error) if on_error == OnError::Raise => {
                return Err(error.with_delivery(Delivery::MaybeExecuted));
            }
            outcome => values.push(outcome),
        }
    }
    sink.array(parts.len());
    for ((part, shape), outcome) in parts.iter().zip(shapes).zip(values) {
        match (part, outcome) {
            (_, Err(error)) => sink.error(&error),
            (_, Ok(Some(value))) => emit(&value, sink),
            (Part::Reply(raw), Ok(None)) => normalize(&mut Reader::new(raw), shape, sink)?,
            (_, Ok(None)) => sink.nil(),
        }
    }
    Ok(())
}

/// The one reply as a value.
pub(crate) fn to_value(gathered: &Gathered) -> Result<Value, Error> {
    let bytes = gathered.parts.iter().map(|part| match part {
        Part::Reply(raw) => raw.len(),
        Part::Failed(_) | Part::Nested(_) => 1,
    });
    let mut sink = ValueSink::new(bytes.sum());
    read_into(gathered, &mut sink)?;
    sink.finish().ok_or_else(|| Error::new(ErrorKind::Internal, "a reply without a value"))
}

#[cfg(test)]
mod tests;
