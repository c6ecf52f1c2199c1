//! placeholder
pub(crate) mod roster;
