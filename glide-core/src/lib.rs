//! The engine of Valkey GLIDE.
#![forbid(unsafe_code)]

pub mod command;
