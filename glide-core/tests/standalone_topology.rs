//! Which servers a standalone client uses, and what it does when they change their roles.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::time::Duration;

use glide_core::{
    Access, Batch, Client, Command, ConfigBuilder, Delivery, Discovery, ErrorKind, ReadFrom, Value,
};
use support::writers::Load;
use support::{PATIENCE, ask, calls, command, gets, runtime, until};
use testing::{Options, Server, Topology, User};
use tokio::runtime::Runtime;

fn two_replicas() -> Topology {
    Topology::replicas(Options { replicas: 2, ..Options::default() }).unwrap()
}

fn config(servers: &[&Server]) -> ConfigBuilder {
    let builder = glide_core::Config::builder().request_timeout(PATIENCE);
    servers.iter().fold(builder, |builder, server| builder.address(server.host(), server.port()))
}

fn connect(runtime: &Runtime, config: ConfigBuilder) -> Client {
    runtime.block_on(Client::connect(config.build().unwrap())).unwrap()
}

fn run(runtime: &Runtime, client: &Client, line: &str) -> Result<Value, glide_core::Error> {
    runtime.block_on(client.execute(command(line)))
}

fn follow(server: &Server, primary: &Server) {
    ask(server, &format!("REPLICAOF {} {}", primary.host(), primary.port()));
}

/// Reads until the last ones went to these servers and no others, and had this value.
fn settle(runtime: &Runtime, client: &Client, servers: &[Server], readers: &[usize], value: &str) {
    until(&format!("{readers:?} serve reads"), || {
        let before = gets(servers, &[]);
        let values: Vec<_> = (0..12).map(|_| run(runtime, client, "GET k").unwrap()).collect();
        let shares = gets(servers, &before);
        let share = 12 / readers.len() as u64;
        let fair = (0..servers.len()).all(|at| shares[at] == if readers.contains(&at) { share } else { 0 });
        fair && values.iter().all(|read| *read == Value::Bytes(value.to_owned().into()))
    });
}

#[test]
fn all_nodes_are_found_from_one_replica() {
    let topology = two_replicas();
    let servers = topology.servers();
    let runtime = runtime();
    let config = config(&[&servers[1]]).standalone(Discovery::All, Access::ReadWrite);
    let client = connect(&runtime, config.read_from(ReadFrom::PreferReplica));
    run(&runtime, &client, "SET k v").unwrap();
    settle(&runtime, &client, servers, &[1, 2], "v");
}

#[test]
fn replicas_that_come_are_used_and_those_that_go_are_not() {
    let topology = two_replicas();
    let servers = topology.servers();
    ask(&servers[2], "REPLICAOF NO ONE");
    let runtime = runtime();
    let config = config(&[&servers[0]]).standalone(Discovery::All, Access::ReadWrite);
    let client = connect(&runtime, config.read_from(ReadFrom::PreferReplica));
    run(&runtime, &client, "SET k v").unwrap();
    settle(&runtime, &client, servers, &[1], "v");
    follow(&servers[2], &servers[0]);
    settle(&runtime, &client, servers, &[1, 2], "v");
    ask(&servers[1], "REPLICAOF NO ONE");
    ask(&servers[1], "SET k other");
    settle(&runtime, &client, servers, &[2], "v");
}

#[test]
fn a_failover_is_followed_and_the_old_primary_is_read_from_as_a_replica() {
    for discovery in [Discovery::Standard, Discovery::All] {
        let topology = two_replicas();
        let servers = topology.servers();
        let runtime = runtime();
        let config =
            config(&[&servers[0], &servers[1], &servers[2]]).standalone(discovery, Access::ReadWrite);
        let client = connect(&runtime, config.read_from(ReadFrom::PreferReplica));
        run(&runtime, &client, "SET k v").unwrap();
        settle(&runtime, &client, servers, &[1, 2], "v");

        let load = Load::start(&runtime, &client, Duration::from_secs(2));
        load.wait_for_replies(100);
        ask(&servers[1], "REPLICAOF NO ONE");
        follow(&servers[0], &servers[1]);
        follow(&servers[2], &servers[1]);
        load.wait_for_replies(500);
        let errors = load.stop(&runtime);
        assert_eq!(errors, 0, "refused writes go to the new primary");
        settle(&runtime, &client, servers, &[0, 2], "v");
    }
}

#[test]
fn a_change_of_roles_is_noticed_without_a_write() {
    let topology = Topology::replicas(Options::default()).unwrap();
    let servers = topology.servers();
    let runtime = runtime();
    let client = connect(&runtime, config(&[&servers[0], &servers[1]]).client_name("tester"));
    let connected = |server: &Server| ask(server, "CLIENT LIST").contains(" name=tester ");
    assert!(connected(&servers[0]) && !connected(&servers[1]));
    ask(&servers[1], "REPLICAOF NO ONE");
    follow(&servers[0], &servers[1]);
    until("the client is with the new primary", || connected(&servers[1]) && !connected(&servers[0]));
    run(&runtime, &client, "SET k v").unwrap();
}

#[test]
fn a_primary_that_dies_is_replaced_by_one_that_was_only_told_of_and_comes_back_as_a_replica() {
    let mut topology = two_replicas();
    let runtime = runtime();
    let config = config(&[&topology.servers()[0]]).standalone(Discovery::All, Access::ReadWrite);
    let client = connect(&runtime, config.read_from(ReadFrom::PreferReplica));
    run(&runtime, &client, "SET k v").unwrap();
    settle(&runtime, &client, topology.servers(), &[1, 2], "v");

    let old = topology.servers()[0].port();
    let load = Load::start(&runtime, &client, Duration::from_secs(1));
    load.wait_for_replies(100);
    topology.kill(old).unwrap();
    ask(&topology.servers()[2], "REPLICAOF NO ONE");
    follow(&topology.servers()[1], &topology.servers()[2]);
    load.wait_for_replies(100);
    load.stop(&runtime);

    topology.restart(old).unwrap();
    follow(&topology.servers()[0], &topology.servers()[2]);
    settle(&runtime, &client, topology.servers(), &[0, 1], "v");
    run(&runtime, &client, "SET k w").unwrap();
    assert_eq!(ask(&topology.servers()[2], "GET k"), "w");
}

#[test]
fn a_replica_that_refuses_the_user_neither_keeps_the_client_from_its_primary_nor_ends_it() {
    let users = vec![User { name: "app".into(), password: "s3cret".into() }];
    let mut topology = Topology::replicas(Options { users, ..Options::default() }).unwrap();
    ask(&topology.servers()[1], "ACL DELUSER app");
    let runtime = runtime();
    let addresses: Vec<&Server> = topology.servers().iter().collect();
    let config = config(&addresses).credentials(Some("app".to_owned()), "s3cret");
    for _ in 0..5 {
        connect(&runtime, config.clone());
    }
    let client = connect(&runtime, config);
    run(&runtime, &client, "SET k v").unwrap();

    let primary = topology.servers()[0].port();
    ask(&topology.servers()[1], "ACL LOG RESET");
    topology.kill(primary).unwrap();
    until("the replica has refused the client", || !ask(&topology.servers()[1], "ACL LOG").is_empty());
    topology.restart(primary).unwrap();
    assert_eq!(run(&runtime, &client, "SET k w").unwrap(), Value::Ok);
}

#[test]
fn the_first_address_is_the_primary_where_that_is_said_whatever_it_says_itself() {
    let topology = two_replicas();
    let servers = topology.servers();
    let runtime = runtime();
    ask(&servers[0], "SET k v");
    let config =
        config(&[&servers[1], &servers[0], &servers[2]]).standalone(Discovery::Static, Access::ReadWrite);
    let client = connect(&runtime, config.read_from(ReadFrom::PreferReplica));
    assert_eq!(run(&runtime, &client, "SET k w").unwrap_err().server_code(), "READONLY");
    settle(&runtime, &client, servers, &[0, 2], "v");
}

#[test]
fn a_read_only_client_needs_no_primary_and_sends_no_writes() {
    let mut topology = two_replicas();
    ask(&topology.servers()[0], "SET k v");
    until("the replicas have it", || (1..3).all(|at| ask(&topology.servers()[at], "GET k") == "v"));
    let primary = topology.servers()[0].port();
    topology.kill(primary).unwrap();
    let runtime = runtime();
    let addresses: Vec<&Server> = topology.servers().iter().collect();
    let config = config(&addresses).standalone(Discovery::Standard, Access::ReadOnly);
    let client = connect(&runtime, config);
    for _ in 0..20 {
        assert_eq!(run(&runtime, &client, "GET k").unwrap(), Value::Bytes("v".into()));
    }
    let batch = Batch::pipeline().command(command("GET k")).command(command("STRLEN k"));
    let replies = runtime.block_on(client.batch(batch)).unwrap();
    assert_eq!(replies, Value::Array(vec![Value::Bytes("v".into()), Value::Int(1)]));

    let writes =
        || (1..3).map(|at| calls(&topology.servers()[at], "set") + calls(&topology.servers()[at], "incr"));
    let before: Vec<u64> = writes().collect();
    for line in ["SET k w", "DEL k", "EVAL return(1) 0", "NO-SUCH-COMMAND k"] {
        let error = run(&runtime, &client, line).unwrap_err();
        assert_eq!((error.kind(), error.delivery()), (ErrorKind::Usage, Delivery::NotSent), "{line}");
    }
    let batch = Batch::atomic().command(command("GET k")).command(command("INCR n"));
    assert_eq!(runtime.block_on(client.batch(batch)).unwrap_err().kind(), ErrorKind::Usage);
    assert_eq!(writes().collect::<Vec<_>>(), before);

    // The primary returns without data; the replicas go on until they have none either.
    topology.restart(primary).unwrap();
    run(&runtime, &client, "GET k").unwrap();
}

#[test]
fn a_read_only_client_reads_from_the_primary_when_there_is_nobody_else() {
    let topology = Topology::standalone(Options::default()).unwrap();
    let runtime = runtime();
    ask(&topology.servers()[0], "SET k v");
    let config = config(&[&topology.servers()[0]]).standalone(Discovery::Standard, Access::ReadOnly);
    let client = connect(&runtime, config);
    assert_eq!(run(&runtime, &client, "GET k").unwrap(), Value::Bytes("v".into()));
    assert_eq!(run(&runtime, &client, "PING").unwrap().as_bytes(), Some(&b"PONG"[..]));
    let error = runtime.block_on(client.execute(Command::new("FLUSHALL"))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Usage);
}
