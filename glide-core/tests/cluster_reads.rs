//! Which nodes of a cluster serve reads.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::time::Duration;

use glide_core::{Client, ConfigBuilder, ReadFrom, Value};
use support::{PATIENCE, ask, calls, cluster_config, command, gets, runtime, until};
use testing::{Failover, Options, Server, Topology, slot_of};
use tokio::runtime::Runtime;

const SHARDS: usize = 3;
const KEYS: usize = 60;

/// Three shards of three: the primaries, then the replicas of the first one, and so on.
fn topology(version: &str) -> Topology {
    Topology::cluster(Options { replicas: 2, ..Options::version(version) }).unwrap()
}

fn connect(runtime: &Runtime, topology: &Topology, from: ReadFrom) -> Client {
    connect_with(runtime, cluster_config(topology).read_from(from).request_timeout(PATIENCE))
}

fn connect_with(runtime: &Runtime, config: ConfigBuilder) -> Client {
    runtime.block_on(Client::connect(config.client_zone("here").build().unwrap())).unwrap()
}

fn write(runtime: &Runtime, client: &Client, topology: &Topology) {
    for key in 0..KEYS {
        runtime.block_on(client.execute(command(&format!("SET key:{key} v")))).unwrap();
    }
    let keys = |server: &Server| ask(server, "DBSIZE").parse::<usize>().unwrap();
    until("all replicas have all keys", || topology.servers().iter().map(keys).sum::<usize>() == 3 * KEYS);
}

/// Reads all keys, and says how many reads each node had.
fn read(runtime: &Runtime, client: &Client, servers: &[Server]) -> Vec<u64> {
    let before = gets(servers, &[]);
    for key in 0..KEYS {
        let get = command(&format!("GET key:{key}")).timeout(Duration::from_secs(2));
        assert_eq!(runtime.block_on(client.execute(get)).unwrap(), Value::Bytes("v".into()));
    }
    gets(servers, &before)
}

/// Reads until only these nodes serve, each of them.
fn settle(
    runtime: &Runtime,
    client: &Client,
    servers: &[Server],
    what: &str,
    serves: impl Fn(usize) -> bool,
) {
    until(what, || {
        let shares = read(runtime, client, servers);
        shares.iter().enumerate().all(|(at, &reads)| (reads > 0) == serves(at))
    });
}

#[test]
fn reads_stay_in_the_zone_while_a_replica_of_the_shard_is_there() {
    for version in ["valkey-9.1", "valkey-8.0"] {
        let topology = topology(version);
        let servers = topology.servers();
        let is_first = |at: usize| at >= SHARDS && (at - SHARDS).is_multiple_of(2);
        for (at, server) in servers.iter().enumerate() {
            let zone = if at < SHARDS || is_first(at) { "here" } else { "there" };
            ask(server, &format!("CONFIG SET availability-zone {zone}"));
        }
        let runtime = runtime();
        let replicas = connect(&runtime, &topology, ReadFrom::AzAffinity);
        write(&runtime, &replicas, &topology);
        settle(&runtime, &replicas, servers, "the first replicas serve", is_first);

        // Nobody else is in the zone of the first shard.
        ask(&servers[SHARDS], "CONFIG SET availability-zone there");
        let primary_too = connect(&runtime, &topology, ReadFrom::AzAffinityReplicasAndPrimary);
        let serves = |at: usize| at == 0 || (is_first(at) && at != SHARDS);
        settle(&runtime, &primary_too, servers, "a primary serves its shard", serves);
    }
}

#[test]
fn all_nodes_take_turns_where_that_is_asked_for() {
    let topology = topology("valkey-9.1");
    let runtime = runtime();
    let client = connect(&runtime, &topology, ReadFrom::AllNodes);
    write(&runtime, &client, &topology);
    until("each shard's nodes have equal shares", || {
        let shares = read(&runtime, &client, topology.servers());
        (0..SHARDS).all(|shard| {
            let replicas = SHARDS + 2 * shard;
            let shares = [shares[shard], shares[replicas], shares[replicas + 1]];
            shares.iter().max().unwrap() - shares.iter().min().unwrap() <= 1
        })
    });
}

#[test]
fn a_replica_that_has_lost_its_primary_is_left_out_and_nobody_sees_an_error() {
    let topology = topology("valkey-9.1");
    let servers = topology.servers();
    let runtime = runtime();
    let client = connect(&runtime, &topology, ReadFrom::PreferReplica);
    write(&runtime, &client, &topology);
    settle(&runtime, &client, servers, "the replicas serve", |at| at >= SHARDS);

    // It cannot come back to its primary, and refuses reads: the other replica answers them at once.
    let cut_off = &servers[SHARDS];
    ask(cut_off, "CONFIG SET replica-serve-stale-data no");
    ask(cut_off, "CONFIG SET masterauth wrong");
    ask(cut_off, "CLIENT KILL TYPE master");
    (0..5).for_each(|_| drop(read(&runtime, &client, servers)));
    assert!(ask(cut_off, "INFO errorstats").contains("MASTERDOWN"), "it has refused nothing");

    // It would serve old data: the periodic look finds out.
    ask(cut_off, "CONFIG SET replica-serve-stale-data yes");
    settle(&runtime, &client, servers, "the others serve", |at| at > SHARDS);
}

#[test]
fn a_replica_that_does_not_answer_is_left_out_until_it_does() {
    // The other nodes do not take it for failed meanwhile: the client has to see for itself.
    let options = Options { replicas: 2, node_timeout: PATIENCE, ..Options::default() };
    let mut topology = Topology::cluster(options).unwrap();
    let runtime = runtime();
    let config = cluster_config(&topology).read_from(ReadFrom::PreferReplica);
    let client = connect_with(&runtime, config.request_timeout(Duration::from_secs(1)));
    write(&runtime, &client, &topology);
    settle(&runtime, &client, topology.servers(), "the replicas serve", |at| at >= SHARDS);

    let silent = topology.servers()[SHARDS].port();
    topology.stop(silent).unwrap();
    until("all reads are answered", || {
        (0..KEYS).all(|key| {
            let get = command(&format!("GET key:{key}")).timeout(Duration::from_millis(250));
            runtime.block_on(client.execute(get)).is_ok()
        })
    });
    topology.cont(silent).unwrap();
    settle(&runtime, &client, topology.servers(), "the replicas serve again", |at| at >= SHARDS);
}

#[test]
fn reads_that_block_are_held_by_a_replica() {
    let mut topology = Topology::cluster(Options::default()).unwrap();
    let home = usize::from(slot_of(b"stream")) * SHARDS / 16_384;
    let runtime = runtime();
    let client = connect(&runtime, &topology, ReadFrom::PreferReplica);
    let run = |line: &str| runtime.block_on(client.execute(command(line))).unwrap();
    let is_entry = |value: &Value| format!("{value:?}").contains("field");
    run("XADD stream 1-0 field value");
    // Connections for commands that block, made while this one is the primary.
    assert_eq!(run("BLPOP {stream}list 0.01"), Value::Nil);
    assert_eq!(calls(&topology.servers()[home], "xread"), 0);
    let replica = SHARDS + home;
    until("a replica answers", || is_entry(&run("XREAD BLOCK 1 STREAMS stream 0")));
    let held = {
        let client = client.clone();
        runtime.spawn(async move { client.execute(command("XREAD BLOCK 20000 STREAMS stream $")).await })
    };
    until("a replica holds it", || {
        ask(&topology.servers()[replica], "INFO clients").contains("blocked_clients:1")
    });
    run("XADD stream 2-0 field value");
    assert!(is_entry(&runtime.block_on(held).unwrap().unwrap()));
    assert_eq!(calls(&topology.servers()[home], "xread"), 0, "the primary was asked");

    topology.failover(topology.servers()[replica].port(), Failover::Graceful).unwrap();
    // The client hears of it.
    run("XADD stream 3-0 field value");
    let count = |at: usize| calls(&topology.servers()[at], "xread");
    until("the new replica answers", || {
        let (old, new) = (count(home), count(replica));
        run("XREAD BLOCK 1 STREAMS stream 0");
        count(home) > old && count(replica) == new
    });
}
