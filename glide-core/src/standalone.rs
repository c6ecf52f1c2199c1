//! The nodes of a standalone client: a primary, its replicas, and connections for commands that block.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use tokio::runtime::Handle;

use crate::completion::Shared;
use crate::config::ReadFrom;
use crate::connection::{Driver, Effect, Keeper, Lanes, OnGuard, Pipe, Target, To};
use crate::error::Error;

pub(crate) struct Standalone {
    primary: Arc<Pipe>,
    lanes: Arc<Lanes>,
    replicas: Vec<Replica>,
    next_replica: AtomicUsize,
    /// Keys are watched: what is read for the transaction must be what the primary has.
    watching: AtomicBool,
    /// SELECT was sent, which only the primary's connections follow.
    selected: AtomicBool,
}

struct Replica {
    pipe: Arc<Pipe>,
    serving: Arc<AtomicBool>,
}

/// One of the connections.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Choice {
    Primary,
    Lane,
    Replica(usize),
}

impl Standalone {
    pub(crate) fn open(shared: &Arc<Shared>, runtime: &Handle) -> Standalone {
        let config = Arc::new(shared.config.clone());
        let primary = Arc::new(Pipe::new(Arc::clone(shared)));
        runtime.spawn(Driver::new(Arc::clone(&primary), Arc::clone(&config), Target::Primary).run());
        let lanes = Arc::new(Lanes::new(&primary));
        runtime.spawn(Keeper::new(Arc::clone(&lanes), Arc::clone(&config)).run());
        let mut replicas = Vec::new();
        if config.read_from == ReadFrom::PreferReplica && config.addresses.len() > 1 {
            for address in &config.addresses {
                let (pipe, serving) =
                    (Arc::new(Pipe::new(Arc::clone(shared))), Arc::new(AtomicBool::new(false)));
                let target = Target::Replica {
                    address: address.clone(),
                    serving: Arc::clone(&serving),
                    fallback: Arc::clone(&primary),
                };
                runtime.spawn(Driver::new(Arc::clone(&pipe), Arc::clone(&config), target).run());
                replicas.push(Replica { pipe, serving });
            }
        }
        Standalone {
            primary,
            lanes,
            replicas,
            next_replica: AtomicUsize::new(0),
            watching: AtomicBool::new(false),
            selected: AtomicBool::new(false),
        }
    }

    pub(crate) fn cancel(&self, ticket: u64) {
        self.lanes.cancel(ticket);
        for pipe in self.shared_pipes() {
            pipe.cancel(ticket);
        }
    }

    pub(crate) fn end(&self, error: &Error) {
        // The lanes first, as they also use the primary's.
        for pipe in std::iter::once(&self.lanes.pipe).chain(self.shared_pipes()) {
            pipe.end(error.clone());
        }
    }

    pub(crate) fn crash(&self) {
        self.primary.crash();
    }

    fn shared_pipes(&self) -> impl Iterator<Item = &Arc<Pipe>> {
        std::iter::once(&self.primary).chain(self.replicas.iter().map(|replica| &replica.pipe))
    }

    /// Follows what requests do to their connection, as far as it decides where the next ones go.
    pub(crate) fn note(&self, effect: Effect) {
        match effect.on_guard {
            OnGuard::None => {}
            OnGuard::Begin => self.watching.store(true, Ordering::Relaxed),
            OnGuard::End | OnGuard::Exec => self.watching.store(false, Ordering::Relaxed),
        }
        if effect.database.is_some() {
            self.selected.store(true, Ordering::Relaxed);
        }
    }

    /// To be called before a request is pushed to a lane.
    pub(crate) fn begin_lane(&self) {
        self.lanes.begin();
    }

    /// Which connection serves a request.
    #[inline]
    pub(crate) fn choose(&self, to: To) -> Choice {
        if self.replicas.is_empty() || !matches!(to, To::Reader(_)) {
            return Choice::Primary;
        }
        if self.watching.load(Ordering::Relaxed) || self.selected.load(Ordering::Relaxed) {
            return Choice::Primary;
        }
        let serving = || {
            let indices = 0..self.replicas.len();
            indices.filter(|&index| self.replicas[index].serving.load(Ordering::Relaxed))
        };
        // Those that serve take turns; passing over the others would give their turns to the next one.
        let turn = self.next_replica.fetch_add(1, Ordering::Relaxed);
        let chosen = turn.checked_rem(serving().count()).and_then(|turn| serving().nth(turn));
        chosen.map_or(Choice::Primary, Choice::Replica)
    }

    pub(crate) fn pipe(&self, choice: Choice) -> &Pipe {
        match choice {
            Choice::Primary => &self.primary,
            Choice::Lane => &self.lanes.pipe,
            Choice::Replica(index) => &self.replicas[index].pipe,
        }
    }
}
