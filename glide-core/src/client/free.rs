//! Numbers of places that are free, the one given back last first, without a lock. Who includes this file says whose atomics
//! they are: `tests/free.rs` takes those that try all orders in which threads may run.

use super::atomic::{AtomicU32, AtomicU64, Ordering};

/// The first free place, counted from 1, and in the upper half how often it has changed: so a thread that was held up between
/// its look and its change sees that others came before it.
#[derive(Debug, Default)]
pub(super) struct Free(AtomicU64);

/// Kept in each place. While that is free, it says which one is free next, counted from 1.
#[derive(Debug, Default)]
pub(super) struct Link(AtomicU32);

impl Free {
    pub(super) fn take<'p>(&self, link: impl Fn(u32) -> &'p Link) -> Option<u32> {
        let without_first = |head: u64| {
            let first = (head as u32).checked_sub(1)?;
            Some(changed(head, link(first).0.load(Ordering::Relaxed)))
        };
        let head = self.0.fetch_update(Ordering::AcqRel, Ordering::Acquire, without_first).ok()?;
        (head as u32).checked_sub(1)
    }

    /// Gives back a place that was taken, or a new one, with its link.
    pub(super) fn put(&self, place: u32, link: &Link) {
        let mut head = self.0.load(Ordering::Relaxed);
        loop {
            link.0.store(head as u32, Ordering::Relaxed);
            let next = changed(head, place + 1);
            match self.0.compare_exchange_weak(head, next, Ordering::Release, Ordering::Relaxed) {
                Ok(_) => return,
                Err(now) => head = now,
            }
        }
    }
}

fn changed(head: u64, first: u32) -> u64 {
    ((head >> 32) + 1) << 32 | u64::from(first)
}
