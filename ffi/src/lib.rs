//! The port of Valkey GLIDE: how requests and replies cross a language boundary.
//!
//! [`port`] holds the five verbs for bindings written in Rust; `c` offers the same with a C ABI (`include/glide.h`).

#![deny(unsafe_code)]

#[allow(unsafe_code, reason = "the C ABI is where raw pointers come in")]
pub mod c;
mod completions;
#[doc(hidden)]
pub mod frames;
mod guard;
mod handle;
mod open;
pub mod port;
mod scripts;
