//! The Node adapter.
