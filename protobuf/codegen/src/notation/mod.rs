//! The two small notations of the spec: arguments (`args`) and replies (`shape`). Text in, model out; no files here.

pub(crate) mod args;
mod lex;
pub(crate) mod parse;
pub(crate) mod shape;
