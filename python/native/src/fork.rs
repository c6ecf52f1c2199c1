//! Tells a forked child that the clients it inherited are its parent's.

use std::sync::atomic::{AtomicU32, Ordering};

use pyo3::prelude::*;

static GENERATION: AtomicU32 = AtomicU32::new(0);

/// The process in the line of forks that a client was opened in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Generation(u32);

impl Generation {
    pub(crate) fn current() -> Generation {
        Generation(GENERATION.load(Ordering::Relaxed))
    }

    /// False in a child: locks of the parent may be held for ever there, and its descriptors are shared with it.
    pub(crate) fn is_current(self) -> bool {
        self == Generation::current()
    }
}

/// To be run by `os.register_at_fork`.
#[pyfunction]
pub(crate) fn after_fork_in_child() {
    GENERATION.fetch_add(1, Ordering::Relaxed);
}
