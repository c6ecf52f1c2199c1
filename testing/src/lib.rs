//! Throw-away servers and network faults for tests and benchmarks.
//!
//! [`Topology`] starts real servers on free loopback ports and removes every trace of them when dropped. The programs
//! `topology` and `chaos` offer the same to other languages, driven by lines of JSON. Nothing here is async: a test in
//! any runtime can call it. Nothing here may be a dependency of a shipped package.
#![forbid(unsafe_code)]

mod chaos;
mod error;
pub mod lifeline;
mod options;
mod resp;
mod server;
mod slots;
mod tls;
mod topology;
mod wait;

pub use chaos::{Chaos, Rates, Stats};
pub use error::Error;
pub use options::{Endpoint, Loopback, Options, Persistence, Sockets, Transport, User, Version};
pub use resp::{Client, Reply};
pub use server::{Data, Role, Server};
pub use slots::{SLOTS, key_in, slot_of};
pub use tls::Certificates;
pub use topology::{Failover, Kind, Migration, Move, Ports, Topology};
