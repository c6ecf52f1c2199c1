//! 200 clients lose a whole cluster at once: they do not keep it from coming back, and are there when it is.
//!
//! The figures are those that the project promises.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::time::{Duration, Instant};

use glide_core::{Client, Command, Config, Upkeep};
use support::{PATIENCE, alone, runtime, until};
use testing::{Chaos, Data, Options, Ports, Rates, Topology, key_in};
use tokio::runtime::Runtime;

/// In slots of each of the three shards.
const SLOTS: [u16; 3] = [0, 8000, 16_000];
/// How long the cluster is away at least, so that a rate can be measured.
const AWAY: Duration = Duration::from_secs(4);
const READY: Duration = Duration::from_secs(2);

/// How many connections were made so far. The proxies also see those that the servers cannot take.
fn dials(proxies: &[Chaos]) -> u64 {
    proxies.iter().map(|proxy| proxy.stats().accepted).sum()
}

fn connect_all(runtime: &Runtime, count: usize, seeds: &[u16]) -> Vec<Client> {
    let connect = |number: usize| {
        let seed = seeds[number % seeds.len()];
        let config = Config::builder().address("127.0.0.1", seed).cluster(Upkeep::default());
        let config = config.request_timeout(Duration::from_millis(500)).connection_timeout(PATIENCE);
        runtime.spawn(Client::connect(config.build().unwrap()))
    };
    let connecting: Vec<_> = (0..count).map(connect).collect();
    connecting.into_iter().map(|client| runtime.block_on(client).unwrap().unwrap()).collect()
}

/// Uses a client until each shard has answered it after the cluster was lost, and says when.
async fn use_until_ready(client: Client) -> Instant {
    for slot in SLOTS {
        while client.execute(Command::new("GET").arg(key_in(slot))).await.is_err() {}
    }
    Instant::now()
}

fn survive_a_restart(version: &str, count: usize) {
    let _alone = alone();
    let mut topology = Topology::cluster(Options::version(version)).unwrap();
    let proxies = topology.behind_chaos(Rates::default()).unwrap();
    let seeds: Vec<u16> = proxies.iter().map(Chaos::port).collect();
    let runtime = runtime();
    let begin = Instant::now();
    let clients = connect_all(&runtime, count, &seeds);
    for client in &clients {
        runtime.block_on(use_until_ready(client.clone()));
    }
    eprintln!(
        "{version}: {count} clients made {} dials, and are ready after {:?}",
        dials(&proxies),
        begin.elapsed()
    );

    let (nodes, before) = (seeds.len() as f64, dials(&proxies));
    topology.end_all(Data::Gone).unwrap();
    let lost = Instant::now();
    let in_use: Vec<_> =
        clients.iter().map(|client| runtime.spawn(use_until_ready(client.clone()))).collect();
    until("the end of the outage", || lost.elapsed() >= AWAY);
    let (away, while_away) = (lost.elapsed(), dials(&proxies) - before);
    let most = count as f64 * (nodes + 2.0 * away.as_secs_f64());
    eprintln!("{while_away} dials in {away:?} without a cluster, of {most:.0} at most");
    assert!(
        (while_away as f64) <= most,
        "the first round is one dial of each node, and then two in a second"
    );
    assert!(while_away as f64 >= count as f64 * nodes, "{while_away} dials: the clients do not try");

    topology.start_all_again(Ports::Same).unwrap();
    let back = Instant::now();
    let ready: Vec<Instant> = in_use.into_iter().map(|client| runtime.block_on(client).unwrap()).collect();
    let last = ready.into_iter().max().unwrap().saturating_duration_since(back);
    let (whole, in_all) = (lost.elapsed(), dials(&proxies) - before);
    eprintln!("all ready {last:?} after the cluster, {in_all} dials in {whole:?}");
    assert!(last <= READY, "the last client was ready after {last:?}");
    // A second round begins when the first node is back.
    assert!(in_all as f64 <= count as f64 * (2.0 * nodes + 2.0 * whole.as_secs_f64()));
}

#[test]
fn many_clients_do_not_hurt_a_cluster_of_valkey_9_that_restarts() {
    survive_a_restart("valkey-9.1", 200);
}

#[test]
fn many_clients_do_not_hurt_a_cluster_of_valkey_8_that_restarts() {
    survive_a_restart("valkey-8.0", 50);
}
