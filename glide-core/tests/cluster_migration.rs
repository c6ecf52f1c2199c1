//! A quarter of all slots moves to another node under load, key by key and at once: no request fails, and no increment
//! is lost or done twice.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "support/load.rs"]
mod load;
mod support;

use std::time::{Duration, Instant};

use glide_core::{Client, Script, Value};
use load::{Load, Plan};
use support::{PATIENCE, alone, ask, cluster_config, command, runtime, until};
use testing::{Move, Options, Topology, slot_of};

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

/// Runs scripts that no server knows on keys of a slot, and reads of another slot among them. Each gets its own reply.
async fn run_unknown_scripts(client: &Client, round: &str, neighbour: &str) {
    let runs: Vec<_> = (0..200)
        .map(|number| {
            let (client, neighbour) = (client.clone(), neighbour.to_owned());
            let script =
                Script::new(format!("return redis.call('INCR', KEYS[1]) .. ARGV[1] .. '{round}{number}'"));
            tokio::spawn(async move {
                let (key, arg) = (format!("{{ask}}{number}"), format!("-{number}-"));
                let read = client.execute(command(&format!("GET {neighbour}")));
                let run = client.invoke(&script, &[key.as_bytes()], &[arg.as_bytes()]).await;
                (run, read.await)
            })
        })
        .collect();
    for (number, run) in runs.into_iter().enumerate() {
        let (run, read) = run.await.unwrap();
        let expected = format!("{}-{number}-{round}{number}", if round == "first" { 1 } else { 2 });
        assert_eq!(run.unwrap(), Value::Bytes(expected.into()), "{round}");
        assert_eq!(read.unwrap(), Value::Bytes("near".into()), "{round}");
    }
}

#[test]
fn scripts_that_a_slots_new_node_does_not_know_run_there_once_and_disturb_nobody() {
    let _alone = alone();
    for version in ["valkey-9.1", "redis-7.0"] {
        let topology = Topology::cluster(Options { replicas: 0, ..Options::version(version) }).unwrap();
        let ports: Vec<u16> = topology.servers().iter().map(|server| server.port()).collect();
        let home = |slot: u16| ports[usize::from(slot) * ports.len() / 16_384];
        let slot = slot_of(b"ask");
        let (from, to) = (home(slot), *ports.iter().find(|&&port| port != home(slot)).unwrap());
        let neighbour =
            (0..).map(|n| format!("near{n}")).find(|key| home(slot_of(key.as_bytes())) == to).unwrap();
        let runtime = runtime();
        let config = cluster_config(&topology).request_timeout(PATIENCE).build().unwrap();
        let client = runtime.block_on(Client::connect(config)).unwrap();
        runtime.block_on(client.execute(command(&format!("SET {neighbour} near")))).unwrap();

        // No key is there yet: the old node asks to ask the new one for each of them.
        let mut migration = topology.migration(from, to).unwrap();
        migration.open(slot).unwrap();
        runtime.block_on(run_unknown_scripts(&client, "first", &neighbour));

        // Back, while they are used: between its two forms, a script's key may go.
        migration.settle(slot).unwrap();
        let mut migration = topology.migration(to, from).unwrap();
        migration.open(slot).unwrap();
        let mover = std::thread::spawn(move || {
            while migration.move_keys(slot).unwrap() > 0 {}
            migration
        });
        runtime.block_on(run_unknown_scripts(&client, "second", &neighbour));
        mover.join().unwrap().settle(slot).unwrap();
    }
}

#[test]
fn a_blocking_command_whose_slot_moves_waits_its_whole_time_at_the_new_node() {
    let _alone = alone();
    let topology = Topology::cluster(Options { replicas: 0, ..Options::default() }).unwrap();
    let ports: Vec<u16> = topology.servers().iter().map(|server| server.port()).collect();
    let slot = slot_of(b"list");
    let from = ports[usize::from(slot) * ports.len() / 16_384];
    let to = *ports.iter().find(|&&port| port != from).unwrap();
    let blocks = |port| ask(topology.server(port).unwrap(), "INFO clients").contains("blocked_clients:1");
    let runtime = runtime();
    let config = cluster_config(&topology).request_timeout(TIMEOUT).build().unwrap();
    let client = runtime.block_on(Client::connect(config)).unwrap();
    let begin = Instant::now();
    let pop = runtime.spawn(async move { client.execute(command("BLPOP list 3")).await });
    until("the old node holds it", || blocks(from) && begin.elapsed() > 2 * TIMEOUT);
    let mut migration = topology.migration(from, to).unwrap();
    migration.open(slot).unwrap();
    migration.settle(slot).unwrap();
    until("the new node holds it", || blocks(to));
    assert_eq!(runtime.block_on(pop).unwrap().unwrap(), Value::Nil);
}
