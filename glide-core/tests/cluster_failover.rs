//! A shard of a cluster gets another primary, because the old one was killed or by order: nobody else notices, its own
//! clients hardly do, and nothing acknowledged is lost by the client.
//!
//! The figures are those that the project promises. They are measured from the moment at which the new primary serves.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "support/load.rs"]
mod load;
mod support;

use std::time::{Duration, Instant};

use glide_core::Client;
use load::{Control, Load, Plan, p99_and_longest};
use support::{alone, cluster_config, runtime};
use testing::{Failover, Options, Topology, Version};

const TIMEOUT: Duration = Duration::from_millis(500);
/// Long enough to compare throughputs, also on a machine that is busy for moments; an outage takes about two seconds.
const WINDOW: Duration = Duration::from_secs(4);

fn start(version: &str) -> Topology {
    let options = Options {
        version: Version::new(version),
        node_timeout: Duration::from_millis(1000),
        // Otherwise the servers themselves refuse requests to healthy shards while another one has no primary.
        arguments: vec!["--cluster-require-full-coverage no".into()],
        ..Options::default()
    };
    Topology::cluster(options).unwrap()
}

/// The ports of a shard's primary and replica.
struct Pair {
    primary: u16,
    replica: u16,
}

impl Pair {
    fn of(topology: &Topology) -> Vec<Pair> {
        let port = |at: usize| topology.servers()[at].port();
        (0..3).map(|at| Pair { primary: port(at), replica: port(at + 3) }).collect()
    }

    fn swap(&mut self) {
        std::mem::swap(&mut self.primary, &mut self.replica);
    }
}

struct Outage {
    shard: usize,
    killed: Instant,
    served: Instant,
    over: Instant,
}

/// Kills the primary of a shard, and goes on when its replica has served for a while.
fn kill_primary(topology: &mut Topology, load: &Load, shard: usize, pair: &mut Pair) -> Outage {
    load.run_for(WINDOW);
    load.expect_loss(shard);
    let killed = Instant::now();
    topology.kill(pair.primary).unwrap();
    let served = topology.wait_until_promoted(pair.replica).unwrap();
    load.wait_until_well();
    load.run_for(WINDOW.saturating_sub(killed.elapsed()));
    let over = Instant::now();
    topology.restart(pair.primary).unwrap();
    topology.wait_until_agreed().unwrap();
    pair.swap();
    Outage { shard, killed, served, over }
}

fn survive_kills_and_orders(version: &str, kills: usize) {
    let _alone = alone();
    let mut topology = start(version);
    let mut pairs = Pair::of(&topology);
    let runtime = runtime();
    let config = cluster_config(&topology).request_timeout(TIMEOUT).build().unwrap();
    let client = runtime.block_on(Client::connect(config)).unwrap();

    let plan = Plan::measured(TIMEOUT);
    let control = Control::start(plan.clone());
    let load = Load::start(&runtime, &client, plan);
    load.wait_until_well();
    let outages: Vec<Outage> = (0..kills)
        .map(|round| kill_primary(&mut topology, &load, round % 3, &mut pairs[round % 3]))
        .collect();
    let (report, control) = (load.stop(&runtime), control.stop());
    let mut recoveries = Vec::new();
    for Outage { shard, killed, served, over } in outages {
        eprintln!("{version}: shard {shard} served again {:?} after the kill", served - killed);
        recoveries.extend(report.recoveries(shard, killed, served));
        let healthy: Vec<usize> = (0..3).filter(|&healthy| healthy != shard).collect();
        report.assert_no_errors(healthy.iter().copied(), &(killed..=over));
        report.assert_kept(&control, &healthy, &(killed..=over));
    }
    let (p99, longest) =
        p99_and_longest(&format!("{version}: first replies after the replica served"), recoveries);
    assert!(p99 <= Duration::from_millis(250), "{p99:?}");
    assert!(longest <= Duration::from_secs(1), "{longest:?}");

    let load = Load::start(&runtime, &client, Plan::three_shards(TIMEOUT));
    load.wait_until_well();
    for pair in &mut pairs {
        topology.failover(pair.replica, Failover::Graceful).unwrap();
        load.wait_until_well();
        pair.swap();
    }
    load.stop(&runtime).assert_no_errors_at_all();
}

#[test]
fn a_failover_costs_the_clients_of_valkey_9_next_to_nothing() {
    survive_kills_and_orders("valkey-9.1", 3);
}

#[test]
fn a_failover_costs_the_clients_of_valkey_8_next_to_nothing() {
    survive_kills_and_orders("valkey-8.0", 1);
}
