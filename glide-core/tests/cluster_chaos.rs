//! A bad network in front of each node of a cluster: connections are cut at any byte, delayed, split and merged while a
//! slot's worth of keys moves about. Every reply is the right one, nothing acknowledged is lost, nothing runs twice.
//!
//! `SECONDS=3600` makes it a soak test; `SEED` repeats the cuts of a run.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "support/load.rs"]
mod load;
mod support;

use std::env;
use std::str::FromStr;
use std::time::{Duration, Instant};

use glide_core::{Client, Config, Upkeep};
use load::{Load, Plan};
use support::runtime;
use testing::{Chaos, Move, Options, Rates, Topology};

const TIMEOUT: Duration = Duration::from_millis(500);

fn from_env<T: FromStr>(name: &str, default: T) -> T {
    env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

#[test]
fn a_bad_network_and_moving_slots_confuse_nobody() {
    let seconds: u64 = from_env("SECONDS", 8);
    let rates = Rates {
        seed: from_env("SEED", fastrand::u64(..)),
        cut_every: 100_000,
        delay_every: 400_000,
        split_every: 50_000,
        merge_every: 200_000,
        longest_delay: Duration::from_millis(4),
    };
    eprintln!("SEED={} SECONDS={seconds}", rates.seed);
    let mut topology = Topology::cluster(Options { replicas: 0, ..Options::default() }).unwrap();
    let proxies = topology.behind_chaos(rates).unwrap();
    let runtime = runtime();
    let config = Config::builder().address("127.0.0.1", proxies[0].port()).cluster(Upkeep::default());
    let config = config.request_timeout(TIMEOUT).build().unwrap();
    let client = runtime.block_on(Client::connect(config)).unwrap();

    let load = Load::start(&runtime, &client, Plan::three_shards(TIMEOUT));
    let end = Instant::now() + Duration::from_secs(seconds);
    let [mut from, mut to] = [0, 1].map(|at: usize| topology.servers()[at].port());
    while Instant::now() < end {
        for how in [Move::Keys, Move::Atomic] {
            topology.migrate_slots_by(how, from, to, 0..=99).unwrap();
            std::mem::swap(&mut from, &mut to);
        }
        load.wait_for_replies(100);
    }
    let cuts: u64 = proxies.iter().map(|proxy| proxy.stats().cuts).sum();
    let opened: u64 = proxies.iter().map(|proxy| proxy.stats().accepted).sum();
    eprintln!("{cuts} cuts of {opened} connections");
    assert!(cuts > seconds, "only {cuts} cuts");
    load.stop(&runtime);
}

#[test]
fn a_client_recovers_when_all_its_connections_are_cut_at_once() {
    let mut topology = Topology::cluster(Options { replicas: 0, ..Options::default() }).unwrap();
    let proxies = topology.behind_chaos(Rates::default()).unwrap();
    let runtime = runtime();
    let config = Config::builder().address("127.0.0.1", proxies[0].port()).cluster(Upkeep::default());
    let config = config.request_timeout(TIMEOUT).build().unwrap();
    let client = runtime.block_on(Client::connect(config)).unwrap();
    let load = Load::start(&runtime, &client, Plan::three_shards(TIMEOUT));
    load.wait_until_well();
    for _ in 0..5 {
        let cut: usize = proxies.iter().map(Chaos::cut).sum();
        assert!(cut >= 3, "only {cut} connections");
        load.wait_until_well();
    }
    load.stop(&runtime);
}
