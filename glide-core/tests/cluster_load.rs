//! The load of the other cluster tests sees what it is there to see.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "support/load.rs"]
mod load;
mod support;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use glide_core::Client;
use load::{Load, Plan};
use support::{cluster_config, runtime};
use testing::{Options, Reply, Server, Topology};

const TIMEOUT: Duration = Duration::from_millis(500);

/// What a test does to a server behind the load's back.
type Harm = fn(&Server);

#[test]
fn a_load_notices_what_is_lost_repeated_or_changed() {
    let topology = Topology::cluster(Options { replicas: 0, ..Options::default() }).unwrap();
    let runtime = runtime();
    let config = cluster_config(&topology).request_timeout(TIMEOUT).build().unwrap();
    let client = runtime.block_on(Client::connect(config)).unwrap();
    let harms: [(&str, Harm); 4] = [
        ("a lost write", |server| drop(server.client().unwrap().run("FLUSHALL").unwrap())),
        ("an increment that ran twice", |server| on_each(server, "count", |key| vec!["INCR".into(), key])),
        ("a lost increment", |server| on_each(server, "count", |key| vec!["DECR".into(), key])),
        ("somebody else's value", |server| {
            on_each(server, "a", |key| vec!["SET".into(), key, "somebody:else#1".into()])
        }),
    ];
    for (harm, does) in harms {
        let load = Load::start(&runtime, &client, Plan::three_shards(TIMEOUT));
        load.wait_until_well();
        does(&topology.servers()[0]);
        let seen = catch_unwind(AssertUnwindSafe(|| {
            load.wait_until_well();
            load.stop(&runtime)
        }));
        assert!(seen.is_err(), "the load did not see {harm}");
    }
    let load = Load::start(&runtime, &client, Plan::three_shards(TIMEOUT));
    load.wait_until_well();
    load.stop(&runtime).assert_no_errors_at_all();
}

/// Runs a command on each key of a kind that the load uses on a server.
fn on_each(server: &Server, kind: &str, command: impl Fn(String) -> Vec<String>) {
    let mut client = server.client().unwrap();
    let keys = client.run("KEYS *").unwrap();
    let of_kind = keys.items().iter().map(Reply::text).filter(|key| key.split(':').nth(2) == Some(kind));
    for key in of_kind {
        client.call(&command(key)).unwrap();
    }
}
