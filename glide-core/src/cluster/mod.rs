//! A cluster: which node has which slot, where requests go, and what becomes of those that went wrong.
//!
//! The parts that decide (`view`, `agree`, `discover`, `redirect`, `route`, `split`, `combine`, `scan`) know neither
//! sockets nor clocks.

pub(crate) mod agree;
pub(crate) mod dials;
pub(crate) mod discover;
#[cfg(test)]
mod simulation;
pub(crate) mod slots;
pub(crate) mod view;
