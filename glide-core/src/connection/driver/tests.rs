//! The task of a node that left the cluster, with the cluster's side played by hand.

use std::sync::{Mutex, Weak};

use super::*;
use crate::completion::{Completions, Shared};
use crate::config::Address;
use crate::connection::way::{Home, Line, Refused, To, Way};

/// What a cluster is told, in order.
#[derive(Default)]
struct Told(Mutex<Vec<&'static str>>);

impl Told {
    fn note(&self, what: &'static str) {
        self.0.lock().unwrap().push(what);
    }
}

impl Home for Told {
    fn on_refusal(&self, _: &str, _: &[u8], _: Vec<u8>, entry: Entry, _: Instant) -> Refused {
        Refused::Final(entry)
    }

    fn place(&self, _: Vec<u8>, _: Entry) {
        self.note("place");
    }

    fn on_away(&self, _: &Address, _: &Error) {
        self.note("away");
    }

    fn on_connected(&self, _: &Address) {
        self.note("connected");
    }

    fn want_dial(&self, _: &Address, _: usize) {
        self.note("want a dial");
    }

    fn on_greeted(&self, _: &Greeted<'_>) {
        self.note("greeted");
    }
}

#[derive(Clone, Default)]
struct Ends(Arc<Mutex<Vec<(u64, ErrorKind)>>>);

impl Completions for Ends {
    fn complete(&self, ticket: u64, outcome: Outcome<'_>) {
        if let Outcome::Error(error) = outcome {
            self.0.lock().unwrap().push((ticket, error.kind()));
        }
    }

    fn flush(&self) {}
}

/// Has a node leave with one request that its task has not seen yet, and gives what was told and what ended.
fn leave_with(to: To) -> (Vec<&'static str>, Vec<(u64, ErrorKind)>) {
    let ends = Ends::default();
    let config = Config::builder().address("127.0.0.1", 1).build().unwrap();
    let shared = Arc::new(Shared::new(config.clone(), Box::new(ends.clone())));
    let told = Arc::new(Told::default());
    let home: Weak<Told> = Arc::downgrade(&told);
    shared.set_home(home);
    let (pipe, presence) = (Arc::new(Pipe::new(Arc::clone(&shared))), Arc::new(Presence::default()));
    let mut entry =
        Entry::new(1, Expect::One(&crate::command::Shape::Any), Resend::Never, Duration::MAX, Instant::now());
    entry.way = Way::new(to, Line::Shared);
    shared.admit().unwrap();
    pipe.push(entry, |out| encode::command(out, &[b"GET", b"k"])).unwrap();
    presence.set_departed(true);
    pipe.revisit();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let run = Driver::new(pipe, Arc::new(config), Target::Node(presence)).run();
        tokio::time::timeout(Duration::from_secs(20), run).await.expect("the task shall end");
    });
    let told = std::mem::take(&mut *told.0.lock().unwrap());
    (told, ends.0.lock().unwrap().clone())
}

#[test]
fn a_node_that_left_gives_away_what_came_before_its_task_first_ran() {
    assert_eq!(leave_with(To::Primary(0)), (vec!["place"], vec![]));
}

#[test]
fn a_node_that_left_does_not_speak_for_its_address_any_more() {
    assert_eq!(leave_with(To::Here), (vec![], vec![(1, ErrorKind::Connection)]));
}
