//! A quarter of all slots moves to another node under load, key by key and at once: no request fails, and no increment
//! is lost or done twice.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "support/load.rs"]
mod load;
mod support;

use std::time::{Duration, Instant};

use glide_core::Client;
use load::{Load, Plan};
use support::{alone, cluster_config, runtime};
use testing::{Move, Options, Topology};

const TIMEOUT: Duration = Duration::from_millis(500);

fn survive_moves(version: &str, count: u16, moves: &[Move]) {
    let _alone = alone();
    let mut topology = Topology::cluster(Options::version(version)).unwrap();
    let [first, second] = [0, 1].map(|at: usize| topology.servers()[at].port());
    let runtime = runtime();
    let config = cluster_config(&topology).request_timeout(TIMEOUT).build().unwrap();
    let client = runtime.block_on(Client::connect(config)).unwrap();
    let load = Load::start(&runtime, &client, Plan::three_shards(TIMEOUT));
    load.wait_until_well();
    let slots = 0..=count - 1;
    for (round, &how) in moves.iter().enumerate() {
        let (from, to) = if round % 2 == 0 { (first, second) } else { (second, first) };
        let begin = Instant::now();
        topology.migrate_slots_by(how, from, to, slots.clone()).unwrap();
        eprintln!("{version}: {count} slots moved ({how:?}) in {:?}", begin.elapsed());
        load.wait_until_well();
    }
    load.stop(&runtime).assert_no_errors_at_all();
}

#[test]
fn nobody_notices_that_slots_of_valkey_9_move() {
    survive_moves("valkey-9.1", 4096, &[Move::Keys, Move::Atomic]);
}

#[test]
fn nobody_notices_that_slots_of_valkey_8_move() {
    survive_moves("valkey-8.0", 1024, &[Move::Keys]);
}
