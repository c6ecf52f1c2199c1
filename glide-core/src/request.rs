//! Commands and batches as values, for the Rust client. They know nothing of how they are sent.

use std::time::Duration;

use crate::cluster::route::Route;
use crate::completion::{BatchMode, OnError};
use crate::engine::{Patience, Terms};
use crate::retry::Retry;

/// A command and its arguments, in the words of the server's documentation.
#[derive(Debug, Clone)]
pub struct Command {
    bytes: Vec<u8>,
    ends: Vec<usize>,
    patience: Patience,
    pub(crate) route: Option<Route>,
}

impl Command {
    /// Starts a command with its first word. A command of two words takes the second as an argument:
    /// `Command::new("CLIENT").arg("ID")`.
    pub fn new(word: impl AsRef<[u8]>) -> Command {
        let (bytes, ends) = (Vec::with_capacity(128), Vec::with_capacity(4));
        Command { bytes, ends, patience: Patience::Default, route: None }.arg(word)
    }

    /// Adds an argument of any bytes.
    pub fn arg(mut self, arg: impl AsRef<[u8]>) -> Command {
        self.bytes.extend_from_slice(arg.as_ref());
        self.ends.push(self.bytes.len());
        self
    }

    /// Limits how long this command may take, instead of the client's request timeout.
    pub fn timeout(mut self, timeout: Duration) -> Command {
        self.patience = Patience::AtMost(timeout);
        self
    }

    /// Chooses the nodes of the cluster that run this command, instead of those that its keys say. Only a cluster client
    /// takes a route, and a batch has one of its own.
    pub fn route(mut self, route: Route) -> Command {
        self.route = Some(route);
        self
    }

    pub(crate) fn id(&self) -> u32 {
        0
    }

    pub(crate) fn args(&self) -> impl Iterator<Item = &[u8]> + Clone {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(start, &end)| &self.bytes[start..end])
    }

    pub(crate) fn patience(&self) -> Patience {
        self.patience
    }
}

/// Commands that travel together and come back in one reply.
#[derive(Debug, Clone)]
pub struct Batch {
    commands: Vec<Command>,
    pub(crate) mode: BatchMode,
    pub(crate) on_error: OnError,
    pub(crate) patience: Patience,
    pub(crate) route: Option<Route>,
    pub(crate) retry: Option<Retry>,
}

impl Batch {
    pub(crate) fn new(mode: BatchMode) -> Batch {
        let (on_error, patience) = (OnError::Keep, Patience::Default);
        Batch { commands: Vec::new(), mode, on_error, patience, route: None, retry: None }
    }

    /// Adds a command. A timeout or a route of its own counts for nothing here; the batch has one.
    pub fn command(mut self, command: Command) -> Batch {
        self.commands.push(command);
        self
    }

    pub(crate) fn terms(&self) -> Terms<'_> {
        let Batch { mode, on_error, patience, retry, .. } = *self;
        Terms { mode, on_error, patience, route: self.route.as_ref(), retry }
    }

    pub(crate) fn commands(
        &self,
    ) -> impl Iterator<Item = (u32, impl Iterator<Item = &[u8]> + Clone)> + Clone {
        self.commands.iter().map(|command| (command.id(), command.args()))
    }
}
