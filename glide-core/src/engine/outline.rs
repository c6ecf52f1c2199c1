//! What is known of a batch before it is sent, and how it is to run.

use std::time::Duration;

use super::Patience;
use super::known::{SESSION, effect, find, hold, longer, resend};
use crate::cluster::route::Route;
use crate::command::{Flags, Row, Shape};
use crate::completion::{BatchMode, OnError};
use crate::connection::{Effect, Resend};
use crate::error::{Error, ErrorKind};
use crate::retry::Retry;

/// How a batch runs.
#[derive(Debug, Clone, Copy)]
pub struct Terms<'r> {
    /// Whether it is a transaction.
    pub mode: BatchMode,
    /// What becomes of a command's error.
    pub on_error: OnError,
    /// How long it may take.
    pub patience: Patience,
    /// The one node of a cluster that runs it, instead of the nodes that the keys say.
    pub route: Option<&'r Route>,
    /// What is sent again although it may run twice, or after what follows it.
    pub retry: Option<Retry>,
}

impl Terms<'_> {
    /// Whether a batch can run so.
    pub(super) fn check(&self, outline: &Outline, is_cluster: bool) -> Result<(), Error> {
        if !is_cluster && self.route.is_some() {
            return Err(not_a_cluster("route", "can choose among nodes"));
        }
        if !is_cluster && self.retry.is_some() {
            return Err(not_a_cluster("retry", "takes a retry strategy"));
        }
        if self.retry.is_some() && self.mode == BatchMode::Atomic {
            let message =
                "retry: a transaction runs as a whole or not at all, so there is nothing to send again";
            return Err(Error::new(ErrorKind::Usage, message));
        }
        if is_cluster && self.mode == BatchMode::Atomic && outline.select.is_some() {
            let message =
                "SELECT in a transaction would change the database on one node of the cluster alone";
            return Err(Error::new(ErrorKind::Usage, message));
        }
        if is_cluster && self.route.is_some() && outline.select.is_some() {
            return Err(select_on_all());
        }
        if self.mode == BatchMode::Atomic && outline.resets {
            return Err(Error::new(ErrorKind::Usage, "RESET in a transaction would end it"));
        }
        // In a cluster each of them has a connection by itself.
        if !is_cluster && outline.has_own_connection() && outline.effects != Effect::NONE {
            let message = "a batch with RESET or a command that blocks has a connection of its own, on which WATCH, \
                           UNWATCH or SELECT would mean nothing";
            return Err(Error::new(ErrorKind::Usage, message));
        }
        Ok(())
    }
}

pub(super) fn select_on_all() -> Error {
    let message = "route: SELECT is for all nodes, as all connections of a client are in the same database";
    Error::new(ErrorKind::Usage, message)
}

pub(super) fn not_a_cluster(parameter: &str, only: &str) -> Error {
    Error::new(ErrorKind::Usage, format!("{parameter}: only a cluster client {only}"))
}

/// What is known of a batch as a whole.
pub(super) struct Outline {
    pub(super) shapes: Vec<&'static Shape>,
    pub(super) resend: Resend,
    /// How long the server may hold it back; None if it does not.
    pub(super) wait: Option<Duration>,
    pub(super) effects: Effect,
    /// Whether RESET is among its commands.
    pub(super) resets: bool,
    /// The last SELECT: its index, and the database.
    pub(super) select: Option<(usize, u32)>,
}

impl Outline {
    pub(super) fn new<'w, A>(
        commands: impl Iterator<Item = (u32, A)>,
        mode: BatchMode,
        usual: Duration,
        check: impl Fn(Option<&Row>) -> Result<(), Error>,
    ) -> Result<Outline, Error>
    where
        A: Iterator<Item = &'w [u8]> + Clone,
    {
        let mut outline = Outline {
            shapes: Vec::new(),
            resend: Resend::Safe,
            wait: None,
            effects: Effect::NONE,
            resets: false,
            select: None,
        };
        for (at, (id, args)) in commands.enumerate() {
            let row = find(id, args.clone())?;
            check(row)?;
            if let Some(row) = row {
                // What could block does not in a transaction.
                if mode == BatchMode::Pipeline && !row.flags.has(Flags::OWN_WRITES) {
                    outline.wait = longer(outline.wait, hold(id, row, args.clone()), usual);
                }
                if row.flags.has(Flags::RESETS) {
                    outline.resets = true;
                } else if row.flags.has_any(SESSION) {
                    let one = effect(id, row, args);
                    outline.select = one.database.map(|database| (at, database)).or(outline.select);
                    outline.effects = outline.effects.then(one);
                }
            }
            outline.shapes.push(row.map_or(&Shape::Any, |row| row.reply));
            if row.is_none_or(|row| resend(row) == Resend::Never) {
                outline.resend = Resend::Never;
            }
        }
        match outline.shapes.is_empty() {
            true => Err(Error::new(ErrorKind::Usage, "batch: expected at least one command")),
            false => Ok(outline),
        }
    }

    pub(super) fn has_own_connection(&self) -> bool {
        self.wait.is_some() || self.resets
    }

    pub(super) fn timeout(&self, patience: Patience, usual: Duration) -> Duration {
        match patience {
            Patience::AtMost(timeout) => timeout,
            Patience::Default => self.wait.unwrap_or(usual),
        }
    }
}
