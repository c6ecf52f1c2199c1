//! What real servers of all versions have to give: equal values in both protocols, reads from replicas, the state of a
//! connection after a loss.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::time::Duration;

use glide_core::{Batch, Client, Command, Config, ErrorKind, Protocol, ReadFrom, Value};
use support::{PATIENCE, config, until};
use testing::{Options, Server, Sockets, Topology, Version};

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap()
}

fn command(line: &str) -> Command {
    let mut words = line.split(' ');
    words.by_ref().next().map(|first| words.fold(Command::new(first), Command::arg)).unwrap()
}

/// Commands whose replies the protocols write differently, and a few that they do not.
const LINES: [&str; 26] = [
    "SET k v",
    "GET k",
    "GET missing",
    "SET k w GET",
    "APPEND k xyz",
    "MGET k missing",
    "INCRBYFLOAT n 1.5",
    "LCS k k IDX",
    "EXISTS k missing",
    "EXPIRE k 100",
    "PERSIST k",
    "PERSIST k",
    "COPY k copy",
    "TYPE k",
    "OBJECT ENCODING k",
    "SCAN 0 MATCH k*",
    "RPUSH list b a c",
    "SORT list ALPHA",
    "LPUSH k x",
    "NO-SUCH-COMMAND",
    "CONFIG GET maxmemory-policy",
    "CLIENT GETNAME",
    "ROLE",
    "PING",
    "PING hello",
    "WAIT 0 10",
];

#[test]
fn all_versions_and_protocols_give_equal_values() {
    let runtime = runtime();
    let mut all: Vec<(String, Vec<String>)> = Vec::new();
    for version in Version::ALL {
        let topology = Topology::standalone(Options::version(version)).unwrap();
        for protocol in [Protocol::Resp3, Protocol::Resp2] {
            let client = Client::connect(
                config(&topology.servers()[0])
                    .protocol(protocol)
                    .client_name("tester")
                    .request_timeout(PATIENCE)
                    .build()
                    .unwrap(),
            );
            let client = runtime.block_on(client).unwrap();
            runtime.block_on(client.execute(Command::new("FLUSHALL"))).unwrap();
            let mut values = Vec::new();
            for line in LINES {
                values.push(format!("{line}: {}", told(runtime.block_on(client.execute(command(line))))));
            }
            let batch = LINES[..19].iter().fold(Batch::atomic(), |batch, line| batch.command(command(line)));
            values.push(format!("batch: {}", told(runtime.block_on(client.batch(batch)))));
            all.push((format!("{version} {protocol:?}"), values));
        }
    }
    let (first, expected) = &all[0];
    for (name, values) in &all[1..] {
        for (value, expected) in values.iter().zip(expected) {
            assert_eq!(value, expected, "{name} differs from {first}");
        }
    }
}

/// An outcome without what may differ from server to server: the wording of errors.
fn told(outcome: Result<Value, glide_core::Error>) -> String {
    match outcome {
        Ok(value) => tell(&value),
        Err(error) => format!("{:?} {}", error.kind(), error.server_code()),
    }
}

fn tell(value: &Value) -> String {
    match value {
        Value::Error(error) => format!("{:?} {}", error.kind(), error.server_code()),
        Value::Array(items) => format!("[{}]", items.iter().map(tell).collect::<Vec<_>>().join(", ")),
        other => format!("{other:?}"),
    }
}

#[test]
fn a_unix_socket_serves_like_any_other() {
    let topology =
        Topology::standalone(Options { sockets: Sockets::TcpAndUnix, ..Options::default() }).unwrap();
    let path = topology.servers()[0].unix().unwrap();
    let config = Config::builder().address(format!("unix:{}", path.display()), 0).build().unwrap();
    let runtime = runtime();
    let client = runtime.block_on(Client::connect(config)).unwrap();
    for number in 1..100 {
        let value = runtime.block_on(client.execute(command("INCR n"))).unwrap();
        assert_eq!(value, Value::Int(number));
    }
}

#[test]
fn database_and_name_are_the_same_after_a_reconnect() {
    let mut topology = Topology::standalone(Options::default()).unwrap();
    let port = topology.servers()[0].port();
    let runtime = runtime();
    let config = config(&topology.servers()[0])
        .database(3)
        .client_name("tester")
        .library("GlideTest", "1.2.3")
        .request_timeout(PATIENCE)
        .build()
        .unwrap();
    let client = runtime.block_on(Client::connect(config)).unwrap();
    for restart in [true, false] {
        let told = runtime.block_on(client.execute(command("CLIENT INFO"))).unwrap();
        let told = String::from_utf8_lossy(told.as_bytes().unwrap()).into_owned();
        for part in [" db=3 ", " name=tester ", " lib-name=GlideTest ", " lib-ver=1.2.3", " resp=3 "] {
            assert!(told.contains(part), "{part} is not in {told}");
        }
        runtime.block_on(client.execute(command("SET k v"))).unwrap();
        let mut server = topology.servers()[0].client().unwrap();
        server.run("SELECT 3").unwrap();
        assert_eq!(server.run("GET k").unwrap().text(), "v");
        if restart {
            topology.kill(port).unwrap();
            topology.restart(port).unwrap();
        }
    }
}

#[test]
fn lost_credentials_stop_the_client_and_surface() {
    let mut topology = Topology::standalone(Options::default()).unwrap();
    let port = topology.servers()[0].port();
    let runtime = runtime();
    let config =
        config(&topology.servers()[0]).credentials(Some("app".into()), "canary-5ecret").build().unwrap();
    let mut server = topology.servers()[0].client().unwrap();
    server.run("ACL SETUSER app on >canary-5ecret ~* +@all").unwrap();
    let client = runtime.block_on(Client::connect(config)).unwrap();
    runtime.block_on(client.execute(command("PING"))).unwrap();
    drop(server);
    // The new process does not know the user.
    topology.restart(port).unwrap();
    until("the refusal to surface", || {
        let error = runtime.block_on(client.execute(command("INCR n"))).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
        error.kind() == ErrorKind::Auth
    });
    let error = runtime.block_on(client.execute(command("GET n"))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
}

fn reads(server: &Server) -> u64 {
    let stats = server.client().unwrap().run("INFO commandstats").unwrap().text();
    let line = stats.lines().find_map(|line| line.strip_prefix("cmdstat_get:calls="));
    line.map_or(0, |line| line.split(',').next().unwrap().parse().unwrap())
}

#[test]
fn replicas_share_the_reads_and_the_primary_steps_in_for_dead_ones() {
    let mut topology = Topology::replicas(Options { replicas: 2, ..Options::default() }).unwrap();
    let runtime = runtime();
    let config = topology
        .servers()
        .iter()
        .fold(Config::builder(), |config, server| config.address(server.host(), server.port()))
        .read_from(ReadFrom::PreferReplica)
        .request_timeout(Duration::from_secs(5))
        .build()
        .unwrap();
    let client = runtime.block_on(Client::connect(config)).unwrap();
    let get = || runtime.block_on(client.execute(command("GET k"))).unwrap();
    runtime.block_on(client.execute(command("SET k v"))).unwrap();
    until("both replicas serve", || {
        assert!(matches!(get(), Value::Bytes(_) | Value::Nil));
        reads(&topology.servers()[1]) > 0 && reads(&topology.servers()[2]) > 0
    });

    let before: Vec<u64> = topology.servers().iter().map(reads).collect();
    for _ in 0..1000 {
        assert_eq!(get(), Value::Bytes("v".into()));
    }
    let shares: Vec<u64> = topology.servers().iter().zip(&before).map(|(s, b)| reads(s) - b).collect();
    assert_eq!(shares, [0, 500, 500]);

    // Requests that are with a replica when it dies are answered by somebody else.
    for victim in [1, 2] {
        let port = topology.servers()[victim].port();
        let load: Vec<_> = (0..20)
            .map(|_| {
                let client = client.clone();
                runtime.spawn(async move {
                    for _ in 0..200 {
                        let value = client.execute(command("GET k")).await.unwrap();
                        assert_eq!(value, Value::Bytes("v".into()));
                    }
                })
            })
            .collect();
        topology.kill(port).unwrap();
        for caller in load {
            runtime.block_on(caller).unwrap();
        }
    }
    assert!(reads(&topology.servers()[0]) > before[0]);

    let port = topology.servers()[1].port();
    topology.restart(port).unwrap();
    until("the replica serves again", || {
        get();
        reads(&topology.servers()[1]) > 0
    });
}

#[test]
fn writes_follow_a_failover() {
    let topology = Topology::replicas(Options::default()).unwrap();
    let runtime = runtime();
    let [old, new] = topology.servers() else { panic!("expected a primary and a replica") };
    let config = topology
        .servers()
        .iter()
        .fold(Config::builder(), |config, server| config.address(server.host(), server.port()))
        .request_timeout(PATIENCE)
        .build()
        .unwrap();
    let client = runtime.block_on(Client::connect(config)).unwrap();
    let write = || runtime.block_on(client.execute(command("INCR n")));
    assert_eq!(write().unwrap(), Value::Int(1));
    until("the replica has it", || new.client().unwrap().run("GET n").unwrap().text() == "1");
    new.client().unwrap().run("REPLICAOF NO ONE").unwrap();
    old.client().unwrap().run(&format!("REPLICAOF {} {}", new.host(), new.port())).unwrap();
    assert_eq!(write().unwrap(), Value::Int(2));
    assert_eq!(new.client().unwrap().run("GET n").unwrap().text(), "2");
}
