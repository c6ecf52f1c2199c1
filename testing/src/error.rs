//! What can go wrong while servers are started and driven. Messages are for the author of a test.

use std::io;
use std::path::PathBuf;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Neither the cache nor PATH has the server.
    #[error("no server {version}: {} does not exist and PATH has none; run `make servers`", looked_at.display())]
    NoServer { version: String, looked_at: PathBuf },

    /// A program that starting needs could not be run.
    #[error("cannot run {program}: {source}")]
    Program { program: String, source: io::Error },

    /// The server ended by itself; the log says why.
    #[error("the server on port {port} ended with {status}; its log ends with:\n{log}")]
    Ended { port: u16, status: String, log: String },

    /// The server lives but did not reach the wanted state in time.
    #[error("waited {seconds} s for {what}, the last answer was: {last}; the log ends with:\n{log}")]
    NotReady { what: String, seconds: u64, last: String, log: String },

    /// The server refused a command of ours.
    #[error("{command} was refused: {message}")]
    Refused { command: String, message: String },

    #[error("the server sent bytes that are not RESP2: {0}")]
    Protocol(&'static str),

    #[error("no server on port {0} in this topology")]
    NoSuchPort(u16),

    #[error("{0}")]
    Usage(String),

    #[error("stdin closed, or a signal came, before the servers were ready")]
    Stopping,

    #[error("{what}: {source}")]
    Io { what: String, source: io::Error },
}

impl Error {
    /// Somebody else was faster to listen on the port.
    pub(crate) fn is_port_collision(&self) -> bool {
        matches!(self, Self::Ended { log, .. } if log.contains("Address already in use"))
    }

    /// For `map_err`: an I/O error with the thing that was tried.
    pub(crate) fn io(what: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        let what = what.into();
        move |source| Self::Io { what, source }
    }
}
