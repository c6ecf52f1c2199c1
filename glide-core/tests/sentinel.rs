//! Clients that get to know from sentinels where their servers are.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::time::{Duration, Instant};

use glide_core::{Client, Config, ConfigBuilder, ErrorKind, ReadFrom, Value};
use support::writers::Load;
use support::{PATIENCE, ask, command, gets, runtime, until};
use testing::{Options, Role, Server, Topology};
use tokio::runtime::Runtime;

const SERVICE: &str = "mymaster";

fn topology(replicas: u16) -> Topology {
    Topology::sentinel(Options { replicas, ..Options::default() }).unwrap()
}

fn sentinels(topology: &Topology) -> Vec<&Server> {
    topology.servers().iter().filter(|server| server.role() == Role::Sentinel).collect()
}

fn config(sentinels: &[&Server], service: &str) -> ConfigBuilder {
    let builder = Config::builder().request_timeout(PATIENCE);
    sentinels.iter().fold(builder, |builder, sentinel| {
        builder.address(format!("sentinel://{}:{}/{service}", sentinel.host(), sentinel.port()), 0)
    })
}

fn connect(runtime: &Runtime, config: ConfigBuilder) -> Client {
    runtime.block_on(Client::connect(config.build().unwrap())).unwrap()
}

fn run(runtime: &Runtime, client: &Client, line: &str) -> Value {
    runtime.block_on(client.execute(command(line))).unwrap()
}

/// The server that the client writes to.
fn written_to<'t>(runtime: &Runtime, client: &Client, topology: &'t Topology) -> Option<&'t Server> {
    let id = format!("{:?}", Instant::now());
    runtime.block_on(client.execute(command("SET written").arg(&id))).ok()?;
    let data = topology.servers().iter().filter(|server| server.role() != Role::Sentinel);
    let mut running = data.filter(|server| server.pid().is_some());
    running.find(|server| ask(server, "ROLE").starts_with("master") && ask(server, "GET written") == id)
}

#[test]
fn one_sentinel_is_enough_to_find_the_primary_and_its_replicas() {
    let topology = topology(2);
    let runtime = runtime();
    let client =
        connect(&runtime, config(&sentinels(&topology)[..1], SERVICE).read_from(ReadFrom::PreferReplica));
    assert_eq!(run(&runtime, &client, "SET k v"), Value::Ok);
    let data = &topology.servers()[..3];
    until("the replicas share the reads", || {
        let before = gets(data, &[]);
        let values: Vec<_> = (0..20).map(|_| run(&runtime, &client, "GET k")).collect();
        gets(data, &before) == [0, 10, 10] && values.iter().all(|value| *value == Value::Bytes("v".into()))
    });
}

#[test]
fn a_service_that_no_sentinel_knows_is_a_clear_error() {
    let topology = topology(0);
    let runtime = runtime();
    let begin = Instant::now();
    let config = config(&sentinels(&topology), "nobody").build().unwrap();
    let error = runtime.block_on(Client::connect(config)).err().unwrap();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.message().contains("\"nobody\"") && error.message().contains("addresses"), "{error}");
    assert!(begin.elapsed() < Duration::from_secs(5));
}

#[test]
fn sentinels_that_are_away_are_passed_over() {
    let mut topology = topology(1);
    let ports: Vec<u16> = sentinels(&topology).iter().map(|sentinel| sentinel.port()).collect();
    let runtime = runtime();
    // One is gone, one does not answer.
    topology.kill(ports[0]).unwrap();
    topology.stop(ports[1]).unwrap();
    let begin = Instant::now();
    let client = connect(&runtime, config(&sentinels(&topology), SERVICE));
    assert!(begin.elapsed() < Duration::from_secs(1), "{:?}", begin.elapsed());
    assert_eq!(run(&runtime, &client, "SET k v"), Value::Ok);
    topology.cont(ports[1]).unwrap();
    topology.kill(ports[1]).unwrap();
    topology.kill(ports[2]).unwrap();
    assert_eq!(run(&runtime, &client, "GET k"), Value::Bytes("v".into()));

    let config = config(&sentinels(&topology), SERVICE).build().unwrap();
    let error = runtime.block_on(Client::connect(config)).err().unwrap();
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert!(error.message().contains("no sentinel"), "{error}");
}

#[test]
fn a_killed_primary_is_replaced_and_every_request_ends_in_time() {
    let mut topology = topology(2);
    let runtime = runtime();
    // The others are learned from the one.
    let client =
        connect(&runtime, config(&sentinels(&topology)[..1], SERVICE).read_from(ReadFrom::PreferReplica));
    run(&runtime, &client, "SET k v");
    let load = Load::start(&runtime, &client, Duration::from_millis(500));
    load.wait_for_replies(200);
    let (old, first) = (topology.servers()[0].port(), sentinels(&topology)[0].port());
    // The only sentinel of the configuration goes along.
    topology.kill(first).unwrap();
    topology.kill(old).unwrap();
    let killed = Instant::now();
    until("a sentinel names another primary", || {
        let named = |sentinel: &Server| {
            let address = ask(sentinel, &format!("SENTINEL GET-MASTER-ADDR-BY-NAME {SERVICE}"));
            !address.ends_with(&old.to_string())
        };
        sentinels(&topology)[1..].iter().any(|sentinel| named(sentinel))
    });
    let named = Instant::now();
    load.wait_for_replies(50);
    eprintln!("named {:?} after the kill, writes work {:?} later", named - killed, named.elapsed());
    load.stop(&runtime);
    assert_ne!(written_to(&runtime, &client, &topology).unwrap().port(), old);

    // The sentinels make a replica of it, and reads go there.
    topology.restart(old).unwrap();
    until("the old primary serves reads as a replica", || {
        let before = gets(&topology.servers()[..1], &[]);
        (0..20).for_each(|_| assert_eq!(run(&runtime, &client, "GET k"), Value::Bytes("v".into())));
        gets(&topology.servers()[..1], &before) == [10]
    });
}

#[test]
fn a_failover_by_order_is_followed_though_the_old_primary_lives() {
    let topology = topology(1);
    let runtime = runtime();
    let client = connect(&runtime, config(&sentinels(&topology), SERVICE));
    let load = Load::start(&runtime, &client, Duration::from_secs(2));
    load.wait_for_replies(200);
    ask(sentinels(&topology)[0], &format!("SENTINEL FAILOVER {SERVICE}"));
    let old = topology.servers()[0].port();
    until("the client writes to the new primary", || {
        written_to(&runtime, &client, &topology).is_some_and(|server| server.port() != old)
    });
    load.wait_for_replies(200);
    let errors = load.stop(&runtime);
    assert_eq!(errors, 0, "refused writes go to the new primary");
}

#[test]
fn a_frozen_primary_is_left_when_the_sentinels_say_so() {
    let mut topology = topology(1);
    let runtime = runtime();
    let client = connect(&runtime, config(&sentinels(&topology), SERVICE));
    let load = Load::start(&runtime, &client, Duration::from_millis(500));
    load.wait_for_replies(200);
    let old = topology.servers()[0].port();
    topology.stop(old).unwrap();
    load.wait_for_replies(200);
    load.stop(&runtime);
    topology.cont(old).unwrap();
    assert_ne!(written_to(&runtime, &client, &topology).unwrap().port(), old);
}
