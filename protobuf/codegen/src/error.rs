//! One error for everything that can be wrong with the spec: where, and what.

use std::fmt;

/// A mistake in a spec, overlay or vector file. `at` names the file and the entry in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Error {
    at: String,
    what: String,
}

pub(crate) type Result<T> = std::result::Result<T, Error>;

impl Error {
    pub(crate) fn new(at: impl Into<String>, what: impl fmt::Display) -> Error {
        Error { at: at.into(), what: what.to_string() }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.at, self.what.trim_end())
    }
}

impl std::error::Error for Error {}

/// Says where a mistake was made, once the part that noticed it has said what it is.
pub(crate) trait At<T> {
    fn at(self, place: impl fmt::Display) -> Result<T>;
}

impl<T, E: fmt::Display> At<T> for std::result::Result<T, E> {
    fn at(self, place: impl fmt::Display) -> Result<T> {
        self.map_err(|error| Error::new(place.to_string(), error))
    }
}
