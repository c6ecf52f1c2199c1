//! The one public error: what failed, whether the server may have acted, and a sentence.
//! Messages never hold keys, values or secrets.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

/// What went wrong, named after who can fix it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The configuration cannot work; fix it in code.
    Config,
    /// The request cannot work; fix it in code.
    Usage,
    /// The server refused the credentials, or wants some.
    Auth,
    /// The network, or the peer, failed.
    Connection,
    /// No reply came in time.
    Timeout,
    /// The server answered with an error; [`Error::server_code`] is its first word.
    Server,
    /// The server discarded a transaction because one of its commands was wrong (`EXECABORT`).
    Aborted,
    /// The in-flight limit is reached; try again once something has completed.
    Busy,
    /// The client is closed.
    Closed,
    /// The caller cancelled the request.
    Cancelled,
    /// The peer sent bytes that are not RESP.
    Protocol,
    /// A bug in the engine.
    Internal,
}

/// Whether the server may have run the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Delivery {
    /// The server has not seen the whole request, so it cannot have run it.
    NotSent,
    /// The request was written, and no reply came.
    MaybeExecuted,
    /// The server answered, and did not run it.
    Refused,
}

/// An error of the engine.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    delivery: Delivery,
    message: String,
    server_code: String,
    node: Option<Arc<str>>,
    failed_keys: Vec<Bytes>,
}

impl Error {
    /// Makes an error about a request that the server has not seen.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Error {
        Error(Box::new(Inner {
            kind,
            delivery: Delivery::NotSent,
            message: message.into(),
            server_code: String::new(),
            node: None,
            failed_keys: Vec::new(),
        }))
    }

    /// Makes an error of a server's error reply, such as `WRONGTYPE Operation against ...`.
    pub(crate) fn from_reply(text: &[u8]) -> Error {
        let message = String::from_utf8_lossy(text).into_owned();
        let code = message.split_ascii_whitespace().next().unwrap_or_default().to_owned();
        let kind = match code.as_str() {
            "EXECABORT" => ErrorKind::Aborted,
            "NOAUTH" | "WRONGPASS" => ErrorKind::Auth,
            _ => ErrorKind::Server,
        };
        let mut error = Error::new(kind, message).with_delivery(Delivery::Refused);
        error.0.server_code = code;
        error
    }

    pub(crate) fn with_delivery(mut self, delivery: Delivery) -> Error {
        self.0.delivery = delivery;
        self
    }

    pub(crate) fn with_server_code(mut self, code: &str) -> Error {
        code.clone_into(&mut self.0.server_code);
        self
    }

    pub(crate) fn with_node(mut self, node: &Arc<str>) -> Error {
        self.0.node = Some(Arc::clone(node));
        self
    }

    pub(crate) fn with_message(mut self, message: String) -> Error {
        self.0.message = message;
        self
    }

    /// Adds the keys that were not served; see [`Error::failed_keys`].
    pub fn with_failed_keys(mut self, keys: Vec<Bytes>) -> Error {
        self.0.failed_keys = keys;
        self
    }

    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Whether the server may have acted.
    pub fn delivery(&self) -> Delivery {
        self.0.delivery
    }

    /// A sentence, without keys, values or secrets.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The first word of the server's error, such as `WRONGTYPE`; empty when no server spoke.
    pub fn server_code(&self) -> &str {
        &self.0.server_code
    }

    /// The address of the node this error comes from, where there is one.
    pub fn node(&self) -> Option<&str> {
        self.0.node.as_deref()
    }

    /// Of a command that was split by slot and failed in part: the keys that were not served, in their order. The parts with
    /// the other keys have done their work. Empty for any other error; a message or `Debug` never shows them.
    pub fn failed_keys(&self) -> &[Bytes] {
        &self.0.failed_keys
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.node {
            Some(node) => write!(f, "{} (node {node})", self.0.message),
            None => f.write_str(&self.0.message),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("delivery", &self.0.delivery)
            .field("message", &self.0.message)
            .field("node", &self.0.node)
            .finish()
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reply_gives_its_first_word_as_the_code() {
        let error = Error::from_reply(b"WRONGTYPE Operation against a key");
        assert_eq!(error.kind(), ErrorKind::Server);
        assert_eq!(error.server_code(), "WRONGTYPE");
        assert_eq!(error.delivery(), Delivery::Refused);
    }

    #[test]
    fn a_discarded_transaction_is_aborted() {
        assert_eq!(Error::from_reply(b"EXECABORT Transaction discarded").kind(), ErrorKind::Aborted);
    }
}
