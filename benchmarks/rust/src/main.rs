//! The Rust harness of the benchmarks.

fn main() {}
