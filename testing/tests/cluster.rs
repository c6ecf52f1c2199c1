//! What a test can do to a cluster: failovers, moving slots, nodes that come and go, restarts, names and proxies.
#![allow(clippy::unwrap_used)]

mod support;

use std::net::IpAddr;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;
use support::{Program, eventually, for_each_version};
use testing::{
    Client, Data, Endpoint, Failover, Loopback, Migration, Move, Options, Persistence, Ports, Rates, Reply,
    Topology, Version, key_in,
};

const PATIENCE: Duration = Duration::from_secs(5);

/// A cluster whose failovers are quick.
fn quick(version: Version) -> Options {
    Options { version, node_timeout: Duration::from_millis(1000), ..Options::default() }
}

fn port(topology: &Topology, index: usize) -> u16 {
    topology.servers()[index].port()
}

/// What a node answers, over the network that clients use.
fn ask(port: u16, words: &[&str]) -> String {
    Client::tcp(port, PATIENCE).unwrap().call(words).unwrap().text()
}

#[test]
fn a_replica_takes_over_by_order_and_after_a_death_with_every_version() {
    for_each_version("failover", |version| {
        let mut topology = Topology::cluster(quick(version)).unwrap();
        let (primary, replica) = (port(&topology, 0), port(&topology, 3));
        let key = key_in(0);

        topology.failover(replica, Failover::Graceful).unwrap();
        assert_eq!(ask(replica, &["SET", key, "1"]), "OK");
        assert_eq!(ask(primary, &["GET", key]), format!("MOVED 0 127.0.0.1:{replica}"));

        topology.kill(replica).unwrap();
        let begin = Instant::now();
        let since = topology.wait_until_promoted(primary).unwrap();
        assert!(since > begin && ask(primary, &["SET", key, "2"]) == "OK");
        topology.wait_until_agreed().unwrap();

        topology.restart(replica).unwrap();
        topology.wait_until_agreed().unwrap();
        topology.failover(replica, Failover::Takeover).unwrap();
        assert_eq!(ask(replica, &["SET", key, "3"]), "OK");
    });
}

#[test]
fn a_replica_of_a_plain_primary_takes_over_and_the_others_follow() {
    let mut topology = Topology::replicas(Options { replicas: 2, ..Options::default() }).unwrap();
    let ports: Vec<u16> = topology.servers().iter().map(|server| server.port()).collect();
    topology.failover(ports[1], Failover::Graceful).unwrap();
    assert_eq!(ask(ports[1], &["SET", "key", "1"]), "OK");
    eventually("the key at the former primary", || ask(ports[0], &["GET", "key"]) == "1");
    topology.kill(ports[1]).unwrap();
    topology.failover(ports[2], Failover::Force).unwrap();
    assert_eq!(ask(ports[2], &["SET", "key", "2"]), "OK");
    eventually("the new value at the first primary", || ask(ports[0], &["GET", "key"]) == "2");
}

#[test]
fn slots_move_with_their_keys_in_both_ways() {
    for_each_version("migration", |version| {
        let options = Options { replicas: 0, password: Some("pass word".into()), ..quick(version) };
        let mut topology = Topology::cluster(options).unwrap();
        let (from, to) = (port(&topology, 0), port(&topology, 1));
        let get = |topology: &Topology, slot: u16, port: u16| {
            let mut client = topology.server(port).unwrap().client().unwrap();
            client.call(&["GET", key_in(slot)]).unwrap().text()
        };
        let mut source = topology.server(from).unwrap().client().unwrap();
        for slot in 0..300 {
            source.call(&["SET", key_in(slot), &format!("{slot}")]).unwrap();
        }
        for number in 0..250 {
            source.call(&["SET", &format!("{{{}}}{number}", key_in(7)), "x"]).unwrap();
        }

        topology.migrate_slots_by(Move::Keys, from, to, 0..=99).unwrap();
        for slot in 0..100 {
            assert_eq!(get(&topology, slot, to), slot.to_string());
            assert_eq!(get(&topology, slot, from), format!("MOVED {slot} 127.0.0.1:{to}"));
        }
        let count = "CLUSTER COUNTKEYSINSLOT 7";
        assert_eq!(topology.server(to).unwrap().client().unwrap().run(count).unwrap(), Reply::Int(251));

        let how = topology.migrate_slots(from, to, 100..=199).unwrap();
        assert_eq!(
            how == Move::Atomic,
            topology.version().starts_with('9'),
            "{how:?} with {}",
            topology.version()
        );
        assert_eq!(get(&topology, 150, to), "150");
        // Back, so that the same slots have moved before.
        topology.migrate_slots(to, from, 100..=199).unwrap();
        topology.migrate_slots(from, to, 100..=199).unwrap();
        assert_eq!(get(&topology, 150, to), "150");
        assert_eq!(get(&topology, 200, from), "200");
    });
}

#[test]
fn a_slot_can_be_caught_half_way_and_finished_in_another_thread() {
    let topology = Topology::cluster(Options { replicas: 0, ..quick(Version::default()) }).unwrap();
    let (from, to) = (port(&topology, 0), port(&topology, 1));
    let keys: Vec<String> = (0..150).map(|number| format!("{{{}}}{number}", key_in(5))).collect();
    for key in &keys {
        ask(from, &["SET", key, "x"]);
    }
    let mut migration: Migration = topology.migration(from, to).unwrap();
    migration.open(5).unwrap();
    assert_eq!(migration.move_keys(5).unwrap(), 100);
    let replies: Vec<String> = keys.iter().map(|key| ask(from, &["GET", key])).collect();
    let asked = replies.iter().filter(|reply| **reply == format!("ASK 5 127.0.0.1:{to}")).count();
    let there = replies.iter().filter(|reply| *reply == "x").count();
    assert_eq!((asked, there), (100, 50));
    let (here, gone) =
        (replies.iter().position(|reply| reply == "x"), replies.iter().position(|reply| reply != "x"));
    let both = ask(from, &["MGET", &keys[here.unwrap()], &keys[gone.unwrap()]]);
    assert!(both.starts_with("TRYAGAIN"), "{both}");

    thread::spawn(move || {
        assert_eq!(migration.move_keys(5).unwrap(), 50);
        migration.settle(5).unwrap();
        (6..50).try_for_each(|slot| migration.move_slot(slot)).unwrap();
    })
    .join()
    .unwrap();
    assert_eq!(ask(to, &["GET", &keys[0]]), "x");
    assert_eq!(ask(from, &["GET", &keys[0]]), format!("MOVED 5 127.0.0.1:{to}"));
}

#[test]
fn nodes_join_become_replicas_and_are_forgotten() {
    let mut topology = Topology::cluster(Options { replicas: 0, ..quick(Version::default()) }).unwrap();
    let first = port(&topology, 0);
    ask(first, &["SET", key_in(0), "value"]);

    let primary = topology.add_node().unwrap();
    topology.migrate_slots(first, primary, 0..=9).unwrap();
    assert_eq!(ask(primary, &["GET", key_in(0)]), "value");

    let replica = topology.add_node().unwrap();
    topology.replica_of(replica, primary).unwrap();
    topology.failover(replica, Failover::Graceful).unwrap();
    assert_eq!(ask(replica, &["GET", key_in(0)]), "value");

    topology.forget(primary).unwrap();
    let nodes = ask(first, &["CLUSTER", "NODES"]);
    assert!(!nodes.contains(&format!(":{primary}@")) && nodes.contains(&format!(":{replica}@")), "{nodes}");
    assert_eq!(topology.describe()["servers"].as_array().unwrap().len(), 4);
}

#[test]
fn a_cluster_restarts_on_the_same_and_on_other_ports_with_and_without_its_data() {
    for persistence in [Persistence::Nothing, Persistence::AppendOnlyFile] {
        let options = Options { persistence, ..quick(Version::default()) };
        let mut topology = Topology::cluster(options).unwrap();
        let (before, key) = (port(&topology, 0), key_in(0));
        ask(before, &["SET", key, "value"]);

        topology.restart_all(Data::Kept, Ports::Same).unwrap();
        assert_eq!((port(&topology, 0), ask(before, &["GET", key])), (before, "value".to_owned()));

        topology.restart_all(Data::Kept, Ports::Other).unwrap();
        let now = port(&topology, 0);
        assert_eq!((now == before, ask(now, &["GET", key])), (false, "value".to_owned()));
        let other = port(&topology, 1);
        assert_eq!(ask(other, &["GET", key]), format!("MOVED 0 127.0.0.1:{now}"));
        assert!(Client::tcp(before, PATIENCE).is_err());

        topology.restart_all(Data::Gone, Ports::Same).unwrap();
        assert_eq!(ask(now, &["EXISTS", key]), "0");
    }
}

#[test]
fn nodes_announce_names_zones_and_unknown_endpoints() {
    let options = Options {
        primaries: 3,
        replicas: 0,
        hostname: Some("localhost".into()),
        endpoint: Endpoint::Hostname,
        zones: vec!["a".into(), "b".into()],
        cluster_databases: Some(4),
        ..quick(Version::new("valkey-9.1"))
    };
    let topology = Topology::cluster(options.clone()).unwrap();
    let (first, third) = (port(&topology, 0), port(&topology, 2));
    assert_eq!(ask(first, &["GET", "foo"]), format!("MOVED 12182 localhost:{third}"));
    let zones: Vec<String> = topology
        .servers()
        .iter()
        .map(|server| {
            let info = ask(server.port(), &["INFO", "server"]);
            info.lines().find_map(|line| line.strip_prefix("availability_zone:")).unwrap().to_owned()
        })
        .collect();
    assert_eq!(zones, ["a", "b", "a"]);
    assert_eq!(ask(first, &["SELECT", "3"]), "OK");

    let topology = Topology::cluster(Options { endpoint: Endpoint::Unknown, ..options }).unwrap();
    assert_eq!(ask(port(&topology, 0), &["GET", "foo"]), format!("MOVED 12182 :{}", port(&topology, 2)));
}

#[test]
fn a_cluster_lives_on_ipv6() {
    let options = Options { loopback: Loopback::V6, ..quick(Version::default()) };
    let mut topology = Topology::cluster(options).unwrap();
    let (first, replica) = (&topology.servers()[0], port(&topology, 3));
    assert!(
        first.host().parse::<IpAddr>().unwrap().is_ipv6() && Client::tcp(first.port(), PATIENCE).is_err()
    );
    let moved = first.client().unwrap().call(&["GET", "foo"]).unwrap().text();
    assert_eq!(moved, format!("MOVED 12182 ::1:{}", port(&topology, 2)));
    topology.failover(replica, Failover::Graceful).unwrap();
    let (from, to) = (replica, port(&topology, 1));
    topology.migrate_slots_by(Move::Keys, from, to, 0..=0).unwrap();
}

#[test]
fn a_cluster_behind_proxies_names_the_proxies() {
    let mut topology = Topology::cluster(Options { replicas: 0, ..quick(Version::default()) }).unwrap();
    let proxies = topology.behind_chaos(Rates::default()).unwrap();
    let moved = ask(proxies[0].port(), &["GET", "foo"]);
    assert_eq!(moved, format!("MOVED 12182 127.0.0.1:{}", proxies[2].port()));
    assert_eq!(ask(proxies[2].port(), &["SET", "foo", "1"]), "OK");
    assert_eq!(proxies[2].stats().accepted, 1);
    // Also after a restart, which reads its configuration anew.
    topology.restart(port(&topology, 2)).unwrap();
    topology.wait_until_agreed().unwrap();
    assert_eq!(
        ask(proxies[1].port(), &["GET", "foo"]),
        format!("MOVED 12182 127.0.0.1:{}", proxies[2].port())
    );
}

#[test]
fn the_program_does_all_that_by_lines_of_json() {
    let mut program = Program::topology(&["cluster", "--node-timeout", "1000", "--zone", "here", "--aof"]);
    let port = |index: usize| program.ready["servers"][index]["port"].as_u64().unwrap();
    let (first, second, replica) = (port(0), port(1), port(3));
    let ok = json!({ "ok": true });

    assert_eq!(program.ask(&json!({ "op": "failover", "port": replica }).to_string()), ok);
    let order =
        json!({ "op": "migrate", "from": replica, "to": second, "first": 0, "last": 9, "how": "keys" });
    assert_eq!(program.ask(&order.to_string()), json!({ "ok": true, "how": "keys" }));
    let order =
        json!({ "op": "migrate", "from": replica, "to": second, "first": 10, "last": 19, "how": "fast" });
    assert!(
        program.ask(&order.to_string())["error"]
            .as_str()
            .unwrap()
            .contains(r#"expected one of ["atomic", "keys"]"#)
    );
    let order = json!({ "op": "migrate", "from": replica, "to": second, "first": 10, "last": 19 });
    assert_eq!(program.ask(&order.to_string())["ok"], json!(true));

    let added = program.ask(r#"{"op":"add_node"}"#)["port"].as_u64().unwrap();
    assert_eq!(program.ask(&json!({ "op": "replica_of", "port": added, "primary": second }).to_string()), ok);
    assert_eq!(program.ask(&json!({ "op": "kill", "port": second }).to_string()), ok);
    // One of its two replicas takes over.
    assert_eq!(program.ask(r#"{"op":"wait_agreed"}"#), ok);
    assert_eq!(program.ask(&json!({ "op": "forget", "port": second }).to_string()), ok);

    let described = program.ask(r#"{"op":"restart_all","data":"kept","ports":"other"}"#);
    let servers = described["servers"].as_array().unwrap();
    assert_eq!((servers.len(), &described["ok"]), (6, &json!(true)), "{described}");
    let ports: Vec<u64> = servers.iter().map(|server| server["port"].as_u64().unwrap()).collect();
    assert!(!ports.contains(&first));
    assert_eq!(program.ask(r#"{"op":"end_all"}"#), ok);
    let described = program.ask(r#"{"op":"start_all"}"#);
    assert_eq!(described["servers"][0]["port"], json!(ports[0]));
    assert_eq!(program.ask(r#"{"op":"describe"}"#), described);
}
