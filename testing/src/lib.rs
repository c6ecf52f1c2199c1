//! Throw-away servers and network faults for tests and benchmarks.
