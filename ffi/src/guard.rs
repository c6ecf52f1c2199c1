//! The only place that catches: a panic below the port becomes an error of the call, and the host lives on.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::port::PortError;

/// Runs a verb. Its state stays usable after a panic: every lock below is taken over when poisoned, and requests that
/// were being handed over end with their connection's task.
pub(crate) fn guard<T>(verb: impl FnOnce() -> Result<T, PortError>) -> Result<T, PortError> {
    catch_unwind(AssertUnwindSafe(verb)).unwrap_or(Err(PortError::Panicked))
}
