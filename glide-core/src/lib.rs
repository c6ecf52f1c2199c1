//! The engine of Valkey GLIDE: connections, pipelining, retries, deadlines and reply normalisation, once for every
//! language.
//!
//! Rust programs use [`Client`]; the bindings use [`Engine`], which speaks in tickets instead of futures.
//!
//! All requests of a client share one connection per node, with two exceptions. A command that the server may hold back
//! (BLPOP; not WAIT, which is about its connection), or a batch with one that is not a transaction, takes a connection of
//! its own while it waits. Reads go to replicas where the configuration says so, but not while keys are watched, nor after
//! SELECT. WATCH guards the next transaction of the client, whoever sends it.
//!
//! A standalone client follows its primary: it looks for it among the addresses, takes the first of them for it, or learns of
//! others from the servers ([`Discovery`]) or from sentinels (addresses of the form `sentinel://HOST:PORT/SERVICE`).
//! Requests wait for the primary within their deadlines. A client that only reads ([`Access::ReadOnly`]) needs none.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod client;
mod cluster;
#[allow(missing_docs, reason = "a table, whose columns are explained where they are not plain")]
pub mod command;
mod completion;
mod config;
mod connection;
mod deadline;
mod engine;
mod error;
#[cfg(feature = "internals")]
#[doc(hidden)]
pub mod internals;
mod protocol;
mod reads;
mod request;
mod resolver;
mod retry;
mod runtime;
mod script;
mod sentinel;
mod standalone;
mod value;

pub use client::{Client, ClusterKeys, ScanCursor};
pub use cluster::route::{Role, Route};
pub use cluster::scan::ClusterScan;
pub use completion::{BatchMode, Completions, OnError, Outcome, Reply};
pub use config::{
    Access, Address, Ask, Backoff, Config, ConfigBuilder, Connect, Deployment, Discovery, Protocol, ReadFrom,
    Upkeep,
};
pub use connection::Flush;
pub use engine::{Engine, Patience, Submission, Terms};
pub use error::{Delivery, Error, ErrorKind};
pub use request::{Batch, Command};
pub use resolver::{Resolver, Resolving};
pub use retry::Retry;
pub use runtime::runtime;
pub use script::Script;
pub use value::{BulkStore, Value, decode_stream};
