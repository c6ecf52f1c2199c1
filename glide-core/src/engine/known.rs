//! What is known of a command before it is sent: the table's row, and what its arguments make of it.

use std::time::{Duration, Instant};

use super::Patience;
use crate::cluster::PartOf;
use crate::command::{self, Flags, Row, Shape};
use crate::completion::Expect;
use crate::connection::{Effect, Entry, Limit, Line, OnGuard, Resend};
use crate::deadline::{self, Hold};
use crate::error::{Error, ErrorKind};
use crate::protocol::encode;
use crate::retry::OnRefusal;

/// A command, and what the table says of it.
pub(super) struct Known<A> {
    pub(super) id: u32,
    pub(super) args: A,
    pub(super) row: Option<&'static Row>,
    pub(super) line: Line,
    pub(super) shape: &'static Shape,
    pub(super) resend: Resend,
    pub(super) timeout: Duration,
    pub(super) limit: Limit,
    pub(super) effect: Effect,
    pub(super) on_refusal: OnRefusal,
}

impl<'w, A: Iterator<Item = &'w [u8]> + Clone> Known<A> {
    #[inline]
    pub(super) fn new(id: u32, args: A, patience: Patience, usual: Duration) -> Result<Known<A>, Error> {
        let row = find(id, args.clone())?;
        let hold = row.map_or(Hold::Never, |row| hold(id, row, args.clone()));
        let (timeout, limit) = match (patience, hold) {
            (Patience::AtMost(timeout), _) => (timeout, Limit::Fixed),
            (Patience::Default, Hold::AtMost(timeout)) => (timeout, Limit::Hold),
            (Patience::Default, Hold::Never | Hold::Unclear) => (usual, Limit::Fixed),
        };
        let is_held = hold != Hold::Never && row.is_some_and(|row| !row.flags.has(Flags::OWN_WRITES));
        let line = if is_held { Line::Lane } else { Line::Shared };
        let (shape, resend) = match row {
            // Sent again, it would wait from the beginning.
            Some(row) if is_held => (row.reply, Resend::Never),
            Some(row) => (row.reply, resend(row)),
            None => (&Shape::Any, Resend::Never),
        };
        let effect = match row {
            Some(row) if row.flags.has_any(SESSION) => effect(id, row, args.clone()),
            _ => Effect::NONE,
        };
        let on_refusal = OnRefusal::SendAgain;
        Ok(Known { id, args, row, line, shape, resend, timeout, limit, effect, on_refusal })
    }

    /// How many of its words are not among its arguments.
    #[inline]
    pub(super) fn own_words(&self) -> usize {
        self.row.filter(|_| self.id != 0).map_or(0, |row| row.words.len())
    }

    pub(super) fn reads(&self) -> bool {
        self.row.is_some_and(|row| row.flags.has(Flags::READ_ONLY))
    }

    /// The request, whose reply is that of the ticket or of a part of it.
    #[inline]
    pub(super) fn entry(&self, ticket: u64, now: Instant, part: Option<PartOf>) -> Entry {
        let expect = match (part, self.effect.database) {
            (Some(part), _) => Expect::Part(Box::new(part)),
            (None, Some(database)) => Expect::Select(database),
            (None, None) => Expect::One(self.shape),
        };
        let mut entry = Entry::new(ticket, expect, self.resend, self.timeout, now);
        entry.on_guard = self.effect.on_guard;
        entry.way.on_refusal = self.on_refusal;
        entry.limit = self.limit;
        entry
    }

    #[inline]
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        write(out, self.id, self.row, self.args.clone());
    }
}

/// The commands that change what their connection remembers.
pub(super) const SESSION: Flags = Flags::WATCHES.or(Flags::UNWATCHES).or(Flags::SELECTS);

pub(super) fn effect<'w>(id: u32, row: &Row, mut args: impl Iterator<Item = &'w [u8]>) -> Effect {
    let on_guard = if row.flags.has(Flags::WATCHES) {
        OnGuard::Begin
    } else if row.flags.has(Flags::UNWATCHES) {
        OnGuard::End
    } else {
        OnGuard::None
    };
    let selects = row.flags.has(Flags::SELECTS);
    let first = args.nth(if id == 0 { row.words.len() } else { 0 }).filter(|_| selects);
    let database = first.and_then(|word| std::str::from_utf8(word).ok()?.parse().ok());
    Effect { on_guard, database }
}

/// How long the server may hold back a command with its arguments, which have its words before them if its id is 0.
#[inline]
pub(super) fn hold<'w>(id: u32, row: &Row, args: impl Iterator<Item = &'w [u8]> + Clone) -> Hold {
    deadline::hold(row.blocking, if id == 0 { 0 } else { row.words.len() }, args)
}

/// The time of a batch with one more command; None while no command blocks.
pub(super) fn longer(wait: Option<Duration>, hold: Hold, otherwise: Duration) -> Option<Duration> {
    let more = match hold {
        Hold::Never => return wait,
        Hold::AtMost(more) => more,
        Hold::Unclear => otherwise,
    };
    Some(wait.map_or(more, |wait| wait.saturating_add(more)))
}

pub(super) fn resend(row: &Row) -> Resend {
    if row.flags.has(Flags::READ_ONLY) { Resend::Safe } else { Resend::Never }
}

/// The row of a command; none for a custom command that the table does not know.
pub(super) fn find<'w>(
    id: u32,
    args: impl Iterator<Item = &'w [u8]> + Clone,
) -> Result<Option<&'static Row>, Error> {
    let row = if id == 0 {
        let mut words = args.clone();
        let Some(first) = words.next() else {
            return Err(Error::new(ErrorKind::Usage, "args: expected the words of a command"));
        };
        match command::by_words(first, words.next()) {
            Some(row) => Some(row.variant_in(args)),
            None if command::is_answered_once(first) => None,
            None => {
                let message = "a shared connection cannot carry a command without exactly one reply";
                return Err(Error::new(ErrorKind::Usage, message));
            }
        }
    } else {
        let row = u16::try_from(id).ok().and_then(command::by_id);
        Some(row.ok_or_else(|| Error::new(ErrorKind::Usage, format!("command: no command has the id {id}")))?)
    };
    match row {
        Some(row) if row.flags.has(Flags::INTERNAL) => {
            let name = row.words.join(" ");
            Err(Error::new(
                ErrorKind::Usage,
                format!("{name} would change the shared connection; the client sends it itself"),
            ))
        }
        row => Ok(row),
    }
}

/// Appends a request. A custom command brings its own words.
#[inline]
pub(super) fn write<'w>(
    out: &mut Vec<u8>,
    id: u32,
    row: Option<&Row>,
    args: impl Iterator<Item = &'w [u8]> + Clone,
) {
    let own = row.filter(|_| id != 0);
    encode::array(out, args.clone().count() + own.map_or(0, |row| row.words.len()));
    if let Some(row) = own {
        out.extend_from_slice(row.wire);
    }
    for arg in args {
        encode::bulk(out, arg);
    }
}
