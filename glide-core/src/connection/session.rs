//! What the shared connection remembers between requests, and what is lost with it: the guard that WATCH puts on the
//! next transaction, and the database. No sockets.
//!
//! WATCH belongs to the connection, which all callers share: it guards the next transaction, whoever sends it, and that
//! one ends it. So code that watches while other code runs transactions needs a client of its own. What this does see
//! to: a guard that went with its connection stops the next transaction, which would otherwise run unguarded.
//!
//! That is all of it where there is one connection. In a cluster this knows of one node's connection only; which of them
//! guard a transaction, and that it does not run on another one, is for `cluster::watched` to see to. What that has found
//! to have nothing to do with any guard is not stopped here.

/// What a request does to its connection when the server runs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Effect {
    pub(crate) on_guard: OnGuard,
    /// The database that it selects.
    pub(crate) database: Option<u32>,
}

/// What a request does to the guard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum OnGuard {
    #[default]
    None,
    Begin,
    End,
    /// A transaction: runs only if the guard holds, and ends it.
    Exec,
    /// A transaction of a cluster's client that watched nothing when it was sent: none of its business is guarded here.
    Unguarded,
    /// Makes the connection like a new one, and no use any more. It is never the shared one.
    Reset,
}

impl Effect {
    pub(crate) const NONE: Effect = Effect { on_guard: OnGuard::None, database: None };

    /// This effect, and then another one.
    pub(crate) fn then(self, next: Effect) -> Effect {
        let on_guard = if next.on_guard == OnGuard::None { self.on_guard } else { next.on_guard };
        Effect { on_guard, database: next.database.or(self.database) }
    }
}

/// Whether a reply says that the server did not do as it was asked.
pub(crate) fn is_refusal(raw: &[u8]) -> bool {
    matches!(raw.first(), Some(b'-' | b'!'))
}

#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) enum Guard {
    #[default]
    Off,
    On,
    /// It was on a connection that is gone.
    Lost,
}

impl Guard {
    /// A request has run, or may have.
    pub(crate) fn on_done(&mut self, effect: OnGuard) {
        match (effect, &self) {
            // The keys that a lost guard watched are not watched again by this.
            (OnGuard::None | OnGuard::Reset, _) | (OnGuard::Begin | OnGuard::Unguarded, Guard::Lost) => {}
            (OnGuard::Unguarded, Guard::Off) => {}
            // The server has ended the guard that was another transaction's.
            (OnGuard::Unguarded, Guard::On) => *self = Guard::Lost,
            (OnGuard::Begin, _) => *self = Guard::On,
            (OnGuard::End | OnGuard::Exec, _) => *self = Guard::Off,
        }
    }

    pub(crate) fn on_loss(&mut self) {
        if *self == Guard::On {
            *self = Guard::Lost;
        }
    }

    /// A request has left that the connection shall not see again.
    pub(crate) fn on_leave(&mut self, effect: OnGuard) {
        if matches!(effect, OnGuard::End | OnGuard::Exec) {
            *self = Guard::Off;
        }
    }

    /// Whether a request may be sent; a transaction that may not has its answer with that: it did not run.
    pub(crate) fn admits(&mut self, effect: OnGuard) -> bool {
        if *self != Guard::Lost {
            return true;
        }
        match effect {
            OnGuard::None | OnGuard::Begin | OnGuard::Unguarded | OnGuard::Reset => true,
            OnGuard::End => {
                *self = Guard::Off;
                true
            }
            OnGuard::Exec => {
                *self = Guard::Off;
                false
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guard(effects: &[OnGuard]) -> Guard {
        let mut guard = Guard::default();
        effects.iter().for_each(|&effect| guard.on_done(effect));
        guard
    }

    #[test]
    fn a_transaction_or_unwatch_ends_the_guard() {
        assert_eq!(guard(&[OnGuard::Begin]), Guard::On);
        assert_eq!(guard(&[OnGuard::Begin, OnGuard::None]), Guard::On);
        assert_eq!(guard(&[OnGuard::Begin, OnGuard::Exec]), Guard::Off);
        assert_eq!(guard(&[OnGuard::Begin, OnGuard::End]), Guard::Off);
    }

    #[test]
    fn a_guard_that_is_lost_stops_one_transaction() {
        let mut guard = guard(&[OnGuard::Begin]);
        guard.on_loss();
        assert!(guard.admits(OnGuard::None));
        assert!(guard.admits(OnGuard::Begin));
        guard.on_done(OnGuard::Begin);
        assert!(!guard.admits(OnGuard::Exec));
        assert!(guard.admits(OnGuard::Exec));
    }

    #[test]
    fn unwatch_forgets_that_a_guard_was_lost() {
        let mut guard = guard(&[OnGuard::Begin]);
        guard.on_loss();
        assert!(guard.admits(OnGuard::End));
        assert!(guard.admits(OnGuard::Exec));
    }

    #[test]
    fn nothing_is_lost_without_a_guard() {
        let mut guard = guard(&[OnGuard::Begin, OnGuard::Exec]);
        guard.on_loss();
        assert!(guard.admits(OnGuard::Exec));
    }

    #[test]
    fn a_transaction_that_nothing_guards_is_not_stopped_and_takes_nobodys_guard() {
        let mut lost = guard(&[OnGuard::Begin]);
        lost.on_loss();
        assert!(lost.admits(OnGuard::Unguarded));
        assert!(!lost.admits(OnGuard::Exec));
        let mut taken = guard(&[OnGuard::Begin, OnGuard::Unguarded]);
        assert!(!taken.admits(OnGuard::Exec));
        assert_eq!(guard(&[OnGuard::Unguarded]), Guard::Off);
    }

    #[test]
    fn a_transaction_that_has_left_takes_the_guard_along() {
        let mut guard = guard(&[OnGuard::Begin]);
        guard.on_loss();
        guard.on_leave(OnGuard::Unguarded);
        assert_eq!(guard, Guard::Lost);
        guard.on_leave(OnGuard::Exec);
        assert_eq!(guard, Guard::Off);
    }

    #[test]
    fn the_later_effect_counts() {
        let select = |database| Effect { database: Some(database), ..Effect::NONE };
        let watch = Effect { on_guard: OnGuard::Begin, ..Effect::NONE };
        let all = watch.then(select(1)).then(select(2)).then(Effect::NONE);
        assert_eq!(all, Effect { on_guard: OnGuard::Begin, database: Some(2) });
    }
}
