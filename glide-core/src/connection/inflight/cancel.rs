//! Requests that their callers give up.

use super::{Entry, InFlight, State};
use crate::completion::Expect;
use crate::error::{Delivery, Error, ErrorKind};

impl InFlight {
    pub(super) fn cancel(&mut self, ticket: u64) {
        let live = |entry: &Entry| {
            let own = matches!(entry.expect, Expect::Own(_));
            entry.ticket == ticket && entry.state == State::Live && !own
        };
        let cancelled = || Error::new(ErrorKind::Cancelled, "the request was cancelled");
        while let Some(at) = self.paused.iter().position(|paused| live(&paused.entry)) {
            let mut entry = self.paused.swap_remove(at).entry;
            self.shared.fail(entry.ticket, &mut entry.expect, cancelled().with_delivery(Delivery::Refused));
        }
        // Only a request in parts has several entries.
        while let Some(at) = self.entries.iter().rposition(live) {
            let is_part = matches!(self.entries[at].expect, Expect::Part(_));
            self.end_at(at, |_| cancelled());
            self.shorten(at);
            if !is_part {
                return;
            }
        }
    }

    /// Lets the tombstone at an index wait no longer than that of another request: WAIT, which may take for ever, keeps the
    /// server from answering all that follow.
    fn shorten(&mut self, at: usize) {
        let longest = self.shared.config.request_timeout;
        let Some(entry) = self.entries.get_mut(at).filter(|entry| entry.timeout > longest) else { return };
        entry.deadline -= entry.timeout - longest;
        entry.timeout = longest;
    }
}
