//! The Python adapter.
