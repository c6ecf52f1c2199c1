//! Compares the spec with what a server says of itself. Every difference is either mended or listed, with a reason, in
//! `deviations.toml`; a listed difference that is none any more is an error, too.

mod compare;
mod deviations;
mod facts;
mod json;
mod live;

use std::path::Path;

use crate::error::Result;
use crate::spec::Spec;
use deviations::Deviations;

/// Where the facts come from.
pub(crate) enum Source<'a> {
    /// `HOST:PORT` of a server without a password.
    Server(&'a str),
    /// A file of facts recorded before.
    Json(&'a Path),
}

/// Returns a line for each thing to mend.
pub(crate) fn verify(spec: &Spec, commands: &Path, source: &Source<'_>) -> Result<Vec<String>> {
    let facts = match source {
        Source::Server(address) => live::facts(address)?,
        Source::Json(path) => json::facts(path)?,
    };
    let deviations = Deviations::read(commands)?;
    deviations.accept(&facts)?;
    Ok(deviations.judge(spec, &facts, compare::differences(spec, &facts)))
}
