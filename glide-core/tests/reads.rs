//! Which nodes serve reads: by turn, by zone, by latency, and not those that cannot.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::time::Duration;

use glide_core::{Client, ConfigBuilder, ReadFrom, Value};
use support::{PATIENCE, ask, command, gets, runtime, until};
use testing::{Chaos, Options, Rates, Server, Topology};
use tokio::runtime::Runtime;

const WITH_ZONES: [&str; 2] = ["valkey-9.1", "valkey-8.0"];

fn config(servers: &[Server]) -> ConfigBuilder {
    let builder = glide_core::Config::builder().request_timeout(PATIENCE);
    servers.iter().fold(builder, |builder, server| builder.address(server.host(), server.port()))
}

fn connect(runtime: &Runtime, config: ConfigBuilder) -> Client {
    runtime.block_on(Client::connect(config.build().unwrap())).unwrap()
}

fn get(runtime: &Runtime, client: &Client) {
    assert_eq!(runtime.block_on(client.execute(command("GET k"))).unwrap(), Value::Bytes("v".into()));
}

/// Reads until the last ones went to the nodes that are expected, in these shares.
fn settle(runtime: &Runtime, client: &Client, servers: &[Server], expected: &[u64]) {
    let reads: u64 = expected.iter().sum();
    until(&format!("reads are shared as {expected:?}"), || {
        let before = gets(servers, &[]);
        (0..reads).for_each(|_| get(runtime, client));
        gets(servers, &before) == expected
    });
}

fn write(runtime: &Runtime, client: &Client, servers: &[Server]) {
    runtime.block_on(client.execute(command("SET k v"))).unwrap();
    until("all servers have it", || servers.iter().all(|server| ask(server, "GET k") == "v"));
}

#[test]
fn all_nodes_take_turns_where_that_is_asked_for() {
    let topology = Topology::replicas(Options { replicas: 2, ..Options::default() }).unwrap();
    let runtime = runtime();
    let client = connect(&runtime, config(topology.servers()).read_from(ReadFrom::AllNodes));
    write(&runtime, &client, topology.servers());
    settle(&runtime, &client, topology.servers(), &[20, 20, 20]);
}

#[test]
fn the_primary_is_connected_to_once() {
    let topology = Topology::replicas(Options { replicas: 1, ..Options::default() }).unwrap();
    let runtime = runtime();
    let client = connect(
        &runtime,
        config(topology.servers()).read_from(ReadFrom::PreferReplica).client_name("tester"),
    );
    write(&runtime, &client, topology.servers());
    settle(&runtime, &client, topology.servers(), &[0, 10]);
    for server in topology.servers() {
        let list = ask(server, "CLIENT LIST");
        assert_eq!(list.lines().filter(|line| line.contains(" name=tester ")).count(), 1, "{list}");
    }
}

#[test]
fn reads_stay_in_the_zone_while_somebody_serves_there() {
    for version in WITH_ZONES {
        let options = Options { replicas: 3, ..Options::version(version) };
        let mut topology = Topology::replicas(options).unwrap();
        let runtime = runtime();
        for (server, zone) in topology.servers().iter().zip(["here", "here", "there", "here"]) {
            ask(server, &format!("CONFIG SET availability-zone {zone}"));
        }
        let connect =
            |from| connect(&runtime, config(topology.servers()).read_from(from).client_zone("here"));
        let replicas = connect(ReadFrom::AzAffinity);
        let primary_too = connect(ReadFrom::AzAffinityReplicasAndPrimary);
        write(&runtime, &replicas, topology.servers());
        for client in [&replicas, &primary_too] {
            settle(&runtime, client, topology.servers(), &[0, 20, 0, 20]);
        }

        // Nobody in the zone but the primary.
        let ports = [topology.servers()[1].port(), topology.servers()[3].port()];
        for port in ports {
            topology.stop(port).unwrap();
            topology.kill(port).unwrap();
        }
        let left = |client: &Client, expected: &str| {
            until(&format!("{expected} serves"), || {
                let before = [0, 2].map(|at| support::calls(&topology.servers()[at], "get"));
                (0..10).for_each(|_| get(&runtime, client));
                let after = [0, 2].map(|at| support::calls(&topology.servers()[at], "get"));
                let shares = [after[0] - before[0], after[1] - before[1]];
                shares == if expected == "the primary" { [10, 0] } else { [0, 10] }
            });
        };
        left(&replicas, "the replica elsewhere");
        left(&primary_too, "the primary");
    }
}

#[test]
fn the_node_that_answers_fastest_serves() {
    let topology = Topology::replicas(Options { replicas: 1, ..Options::default() }).unwrap();
    let servers = topology.servers();
    let delayed = |server: &Server| {
        let rates = Rates { delay_every: 40, longest_delay: Duration::from_millis(10), ..Rates::default() };
        Chaos::start(([127, 0, 0, 1], server.port()).into(), rates).unwrap()
    };
    let runtime = runtime();
    // First the replica is far away, then the primary.
    for (slow, fast) in [(1, 0), (0, 1)] {
        let proxy = delayed(&servers[slow]);
        let address = |at: usize| if at == slow { proxy.port() } else { servers[at].port() };
        let config = glide_core::Config::builder()
            .address("127.0.0.1", address(0))
            .address("127.0.0.1", address(1))
            .request_timeout(PATIENCE)
            .read_from(ReadFrom::LowestLatency);
        let client = connect(&runtime, config);
        write(&runtime, &client, servers);
        until("the fast node serves all but a few", || {
            let before = gets(servers, &[]);
            (0..200).for_each(|_| get(&runtime, &client));
            let shares = gets(servers, &before);
            shares[fast] >= 195 && shares[fast] + shares[slow] == 200
        });
    }
}

#[test]
fn a_replica_that_has_lost_its_primary_is_left_out_and_nobody_sees_an_error() {
    let topology = Topology::replicas(Options { replicas: 2, ..Options::default() }).unwrap();
    let servers = topology.servers();
    let runtime = runtime();
    let client = connect(&runtime, config(servers).read_from(ReadFrom::PreferReplica));
    write(&runtime, &client, servers);
    settle(&runtime, &client, servers, &[0, 20, 20]);

    // It refuses reads: somebody else answers them at once.
    ask(&servers[1], "CONFIG SET replica-serve-stale-data no");
    ask(&servers[1], "REPLICAOF 127.0.0.1 1");
    let short = Duration::from_millis(500);
    for _ in 0..200 {
        let value = runtime.block_on(client.execute(command("GET k").timeout(short))).unwrap();
        assert_eq!(value, Value::Bytes("v".into()));
    }
    assert!(ask(&servers[1], "INFO errorstats").contains("MASTERDOWN"), "it has refused nothing");

    // It would serve old data: the periodic look finds out.
    ask(&servers[1], "CONFIG SET replica-serve-stale-data yes");
    settle(&runtime, &client, servers, &[0, 0, 40]);

    ask(&servers[1], &format!("REPLICAOF 127.0.0.1 {}", servers[0].port()));
    settle(&runtime, &client, servers, &[0, 20, 20]);
}

#[test]
fn a_replica_that_does_not_answer_is_left_out_until_it_does() {
    let mut topology = Topology::replicas(Options { replicas: 2, ..Options::default() }).unwrap();
    let runtime = runtime();
    let short = config(topology.servers()).request_timeout(Duration::from_secs(1));
    let client = connect(&runtime, short.read_from(ReadFrom::PreferReplica));
    write(&runtime, &client, topology.servers());
    settle(&runtime, &client, topology.servers(), &[0, 20, 20]);

    let silent = topology.servers()[1].port();
    topology.stop(silent).unwrap();
    until("all reads are answered", || {
        (0..20).all(|_| {
            let get = command("GET k").timeout(Duration::from_millis(250));
            runtime.block_on(client.execute(get)).is_ok()
        })
    });
    topology.cont(silent).unwrap();
    settle(&runtime, &client, topology.servers(), &[0, 20, 20]);
}
