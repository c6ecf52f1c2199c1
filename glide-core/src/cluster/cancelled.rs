//! Tickets that were cancelled a moment ago: a request that is on its way from one node to another meets its cancellation at
//! neither, so it is looked up here when it arrives. No clock.

use std::collections::{HashMap, VecDeque};
use std::time::{Duration, Instant};

#[derive(Debug, Default)]
pub(super) struct Cancelled {
    at: HashMap<u64, Instant>,
    order: VecDeque<(Instant, u64)>,
}

/// Much longer than a request is between two nodes, on a busy machine, too.
const REMEMBERED: Duration = Duration::from_secs(1);

impl Cancelled {
    pub(super) fn add(&mut self, ticket: u64, now: Instant) {
        while let Some(&(at, old)) = self.order.front().filter(|(at, _)| *at + REMEMBERED <= now) {
            self.order.pop_front();
            if self.at.get(&old) == Some(&at) {
                self.at.remove(&old);
            }
        }
        self.at.insert(ticket, now);
        self.order.push_back((now, ticket));
    }

    /// Whether a request was cancelled that began at that time: its ticket may have had another one before.
    pub(super) fn has(&self, ticket: u64, begun: Instant) -> bool {
        self.at.get(&ticket).is_some_and(|&at| begun <= at)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Sender, channel};
    use std::sync::{Arc, Mutex};

    use super::*;
    use crate::cluster::Cluster;
    use crate::command::Shape;
    use crate::completion::{Completions, Expect, Outcome, Shared};
    use crate::config::{Config, Connect, Upkeep};
    use crate::connection::{Entry, Home, Line, Resend, To, Way};
    use crate::error::ErrorKind;

    struct Ends(Mutex<Sender<(u64, Option<ErrorKind>)>>);

    impl Completions for Ends {
        fn complete(&self, ticket: u64, outcome: Outcome<'_>) {
            let kind = match outcome {
                Outcome::Error(error) => Some(error.kind()),
                Outcome::Ready | Outcome::Reply(_) => None,
            };
            // A test that has failed listens no more.
            let _ = self.0.lock().unwrap().send((ticket, kind));
        }

        fn flush(&self) {}
    }

    #[test]
    fn a_request_that_is_cancelled_on_its_way_ends_where_it_arrives() {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let (sender, ended) = channel();
        let config = Config::builder().address("127.0.0.1", 1).connect(Connect::Lazily).build().unwrap();
        let shared = Arc::new(Shared::new(config, Box::new(Ends(Mutex::new(sender)))));
        let cluster = Cluster::open(&shared, Upkeep::default(), runtime.handle());
        let patience = Duration::from_secs(20);
        assert_eq!(ended.recv_timeout(patience).unwrap(), (0, None));
        for (line, ticket) in [(Line::Shared, 1), (Line::Lane, 2)] {
            shared.admit().unwrap();
            let expect = Expect::One(&Shape::Any);
            let mut entry = Entry::new(ticket, expect, Resend::Never, 2 * patience, Instant::now());
            entry.way = Way::new(To::Primary(0), line);
            cluster.cancel(ticket);
            cluster.place(Vec::new(), entry);
            assert_eq!(ended.recv_timeout(patience).unwrap(), (ticket, Some(ErrorKind::Cancelled)));
        }
    }

    #[test]
    fn a_ticket_is_forgotten_after_a_while_and_never_counts_for_a_later_request() {
        let (mut cancelled, now, ms) = (Cancelled::default(), Instant::now(), Duration::from_millis(1));
        cancelled.add(1, now);
        assert!(cancelled.has(1, now - ms));
        assert!(!cancelled.has(1, now + ms) && !cancelled.has(2, now - ms));
        cancelled.add(1, now + REMEMBERED / 2);
        cancelled.add(3, now + REMEMBERED);
        assert!(cancelled.has(1, now + ms));
        cancelled.add(3, now + 2 * REMEMBERED);
        assert!(!cancelled.has(1, now) && cancelled.has(3, now));
        assert_eq!((cancelled.at.len(), cancelled.order.len()), (1, 1));
    }
}
