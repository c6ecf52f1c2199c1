//! What becomes of refused requests in a cluster whose tasks never run.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Runtime};

use super::Cluster;
use super::view::{Health, Member, Shard, State, View};
use crate::command::Shape;
use crate::completion::{Expect, Nobody, ScriptPlan, Sent, Shared};
use crate::config::{Address, Config, Upkeep};
use crate::connection::{ASKING, Entry, Home, Limit, Line, Parcel, Refused, Resend, To, Way};
use crate::script::Script;

const SECOND: Duration = Duration::from_secs(1);

struct Fixture {
    cluster: Arc<Cluster>,
    shared: Arc<Shared>,
    now: Instant,
    // Tasks are spawned there and never run.
    _runtime: Runtime,
}

fn node(port: u16) -> Address {
    Address::Tcp { host: "n".into(), port }
}

impl Fixture {
    /// A cluster of nodes 1 and 2, the first of which has all slots.
    fn new() -> Fixture {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let config = Config::builder().address("n", 1).cluster(Upkeep::default()).build().unwrap();
        let shared = Arc::new(Shared::new(config, Box::new(Nobody)));
        let cluster = Cluster::open(&shared, Upkeep::default(), runtime.handle());
        let shards = [(1, vec![(0, 16_383)]), (2, Vec::new())].map(|(port, slots)| Shard {
            slots,
            primary: Some(Member { address: node(port), health: Health::Online }),
            replicas: Vec::new(),
        });
        cluster.apply(&View { epoch: 1, state: State::Serving, shards: shards.into(), missing: 0 });
        Fixture { cluster, shared, now: Instant::now(), _runtime: runtime }
    }

    fn entry(&self, expect: Expect, len: usize) -> Entry {
        self.shared.admit().unwrap();
        let mut entry = Entry::new(1, expect, Resend::Never, SECOND, self.now);
        entry.way = Way::new(To::Primary(0), Line::Shared);
        entry.len = len;
        entry
    }

    /// What was pushed for a node.
    fn pushed(&self, port: u16) -> (Vec<u8>, Entry) {
        let mut parcel = Parcel::default();
        self.cluster.known_node(&node(port)).unwrap().pipe.collect(&mut parcel);
        (parcel.bytes, parcel.entries.pop().unwrap())
    }
}

#[test]
fn a_script_with_its_source_asks_right_before_it_runs() {
    let f = Fixture::new();
    let script = Script::new("return 'asks'");
    let mut by_hash = Vec::new();
    script.write_by_hash(&mut by_hash, 1, [&b"k"[..]].into_iter());
    let whole = script.write_whole(&by_hash);
    let (load, eval) = whole.split_at(script.load_len());
    let asks = [load, ASKING, eval].concat();
    let plan = ScriptPlan { script, sent: Sent::Source };
    let entry = f.entry(Expect::Script(Box::new(plan)), whole.len());

    let sent = f.cluster.on_refusal("n:1", b"ASK 0 n:2", whole.clone(), entry, f.now);

    assert!(matches!(sent, Refused::Sent));
    let (bytes, entry) = f.pushed(2);
    assert_eq!((bytes.as_slice(), entry.len), (asks.as_slice(), asks.len()));
    // Where it goes next, it asks no more.
    let sent = f.cluster.on_refusal("n:2", b"MOVED 0 n:1", bytes, entry, f.now);
    assert!(matches!(sent, Refused::Sent));
    let (bytes, entry) = f.pushed(1);
    assert_eq!((bytes.as_slice(), entry.len), (whole.as_slice(), whole.len()));
}

#[test]
fn a_request_that_a_node_has_held_back_may_be_held_as_long_by_the_next_one() {
    let f = Fixture::new();
    let after = f.now + SECOND / 2;
    let refuse = |limit, text: &[u8], hops| {
        let mut entry = f.entry(Expect::One(&Shape::Any), 3);
        (entry.limit, entry.way.hops) = (limit, hops);
        match f.cluster.on_refusal("n:1", text, b"pop".to_vec(), entry, after) {
            Refused::Sent => f.pushed(2).1.deadline,
            Refused::Wait(_, _, entry) | Refused::Final(entry) => entry.deadline,
        }
    };
    for text in [&b"MOVED 0 n:2"[..], b"ASK 0 n:2", b"CLUSTERDOWN The cluster is down"] {
        assert_eq!(refuse(Limit::Hold, text, 0), after + SECOND);
        // That is the caller's to say.
        assert_eq!(refuse(Limit::Fixed, text, 0), f.now + SECOND);
        // Sent in circles, it comes to an end.
        assert_eq!(refuse(Limit::Hold, text, 100), f.now + SECOND);
    }
}
