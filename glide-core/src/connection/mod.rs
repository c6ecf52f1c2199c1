//! One node's connection across its reconnects: requests go into its pipe, one task writes and reads.

mod backoff;
mod dial;
mod driver;
mod inflight;
mod lanes;
mod pipe;
mod session;
mod stream;
mod talk;
mod timer;
mod way;

pub(crate) use backoff::delay;
pub(crate) use dial::{Link, dial, is_final};
pub(crate) use driver::{Driver, Target};
#[cfg(test)]
pub(crate) use inflight::ASKING;
pub(crate) use inflight::{Entry, InFlight, Limit, Resend};
pub(crate) use lanes::{Keeper, Lanes, departed};
pub use pipe::Flush;
pub(crate) use pipe::{Parcel, Park, Pipe, Rung, Unpushed};
pub(crate) use session::{Effect, OnGuard};
pub(crate) use talk::Talk;
pub(crate) use timer::Timer;
#[cfg(test)]
pub(crate) use way::Stuck;
pub(crate) use way::{Greeted, Home, Line, Phase, Presence, Refused, Search, Seeker, To, Way};
