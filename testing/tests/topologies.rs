//! The library with real servers: each kind with each version, and what the options promise.
#![allow(clippy::unwrap_used)]

mod support;

use std::io::Write;
use std::net::TcpListener;
use std::process::{Command, Stdio};
use std::time::Duration;
use std::{fs, thread};

use serde_json::json;
use support::{eventually, for_each_version};
use testing::{Client, Error, Options, Role, Sockets, Topology, Transport, User, Version};

const PATIENCE: Duration = Duration::from_secs(5);

fn of(version: Version) -> Options {
    Options { version, ..Options::default() }
}

#[test]
fn replicas_have_the_primarys_data_with_every_version() {
    for_each_version("replicas", |version| {
        let options = Options { replicas: 2, password: Some("pass word".into()), ..of(version) };
        let topology = Topology::replicas(options).unwrap();
        let [primary, replicas @ ..] = topology.servers() else { panic!("no servers") };
        assert_eq!((primary.role(), replicas.len()), (Role::Primary, 2));
        primary.client().unwrap().run("SET key value").unwrap();
        for replica in replicas {
            eventually("the key to arrive", || {
                replica.client().unwrap().run("GET key").unwrap().text() == "value"
            });
        }
    });
}

#[test]
fn every_node_of_a_cluster_answers_for_its_slots_with_every_version() {
    for_each_version("cluster", |version| {
        let topology = Topology::cluster(of(version)).unwrap();
        assert_eq!(topology.servers().len(), 6);
        let answers: Vec<String> = (topology.servers().iter())
            .filter(|server| server.role() == Role::Primary)
            .map(|server| {
                Client::tcp(server.port(), PATIENCE).unwrap().call(&["SET", "foo", "1"]).unwrap().text()
            })
            .collect();
        // CRC16("foo") is slot 12182, which the last third of the slots has.
        let moved = format!("MOVED 12182 127.0.0.1:{}", topology.servers()[2].port());
        assert_eq!(answers, [&moved, &moved, "OK"]);
        let described = topology.describe();
        let id = topology.servers()[3].client().unwrap().run("CLUSTER MYID").unwrap().text();
        assert_eq!(described["servers"][3]["id"], json!(id));
    });
}

#[test]
fn sentinels_name_the_primary_with_every_version() {
    for_each_version("sentinel", |version| {
        let topology =
            Topology::sentinel(Options { password: Some("secret".into()), ..of(version) }).unwrap();
        let primary = topology.servers()[0].port().to_string();
        let sentinels: Vec<_> =
            topology.servers().iter().filter(|server| server.role() == Role::Sentinel).collect();
        assert_eq!(sentinels.len(), 3);
        for sentinel in sentinels {
            let mut client = Client::tcp(sentinel.port(), PATIENCE).unwrap();
            let reply = client.run("SENTINEL GET-MASTER-ADDR-BY-NAME mymaster").unwrap();
            assert_eq!(reply.text(), format!("127.0.0.1\n{primary}"));
        }
    });
}

#[test]
fn passwords_users_sockets_pins_and_server_options_take_effect() {
    let topology = Topology::standalone(Options {
        password: Some(r#"quote " and \ slash"#.into()),
        users: vec![User { name: "me".into(), password: "mine".into() }],
        sockets: Sockets::TcpAndUnix,
        pin: Some(0),
        arguments: vec!["--maxmemory 10mb".into()],
        ..Options::default()
    })
    .unwrap();
    let server = &topology.servers()[0];
    let mut client = Client::unix(&server.unix().unwrap(), PATIENCE).unwrap();
    assert!(client.run("GET key").unwrap_err().to_string().contains("NOAUTH"));
    client.call(&["AUTH", r#"quote " and \ slash"#]).unwrap();
    assert_eq!(client.run("CONFIG GET maxmemory").unwrap().text(), "maxmemory\n10485760");
    client.run("AUTH me mine").unwrap();
    assert_eq!(client.run("ACL WHOAMI").unwrap().text(), "me");
    let status = fs::read_to_string(format!("/proc/{}/status", server.pid().unwrap())).unwrap();
    assert!(status.lines().any(|line| line == "Cpus_allowed_list:\t0"), "{status}");
}

#[test]
fn tls_servers_prove_who_they_are_and_accept_the_client_certificate() {
    let options = Options {
        transport: Transport::Tls,
        arguments: vec!["--tls-auth-clients yes".into()],
        ..Options::default()
    };
    let topology = Topology::standalone(options).unwrap();
    let files = topology.certificates().unwrap();
    let address = format!("127.0.0.1:{}", topology.servers()[0].port());
    let mut command = Command::new("openssl");
    command.args([
        "s_client",
        "-quiet",
        "-verify_return_error",
        "-verify_ip",
        "127.0.0.1",
        "-connect",
        &address,
    ]);
    command.arg("-CAfile").arg(&files.ca).arg("-cert").arg(&files.cert).arg("-key").arg(&files.key);
    let mut client =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    client.stdin.take().unwrap().write_all(b"PING\r\nQUIT\r\n").unwrap();
    let output = client.wait_with_output().unwrap();
    assert_eq!(output.stdout, b"+PONG\r\n+OK\r\n", "{}", String::from_utf8_lossy(&output.stderr));
    assert!(Client::tcp(topology.servers()[0].port(), PATIENCE).unwrap().run("PING").is_err());
}

#[test]
fn a_tls_cluster_replicates_over_tls() {
    let options = Options { transport: Transport::Tls, password: Some("x".into()), ..Options::default() };
    let topology = Topology::cluster(options).unwrap();
    let mut client = topology.servers()[0].client().unwrap();
    assert_eq!(client.run("CONFIG GET tls-cluster").unwrap().text(), "tls-cluster\nyes");
    assert_eq!(client.run("CONFIG GET port").unwrap().text(), "port\n0");
}

#[test]
fn a_restarted_cluster_node_is_still_the_same_node() {
    let mut topology = Topology::cluster(Options { replicas: 0, ..Options::default() }).unwrap();
    let port = topology.servers()[1].port();
    let id =
        |topology: &Topology| topology.server(port).unwrap().client().unwrap().run("CLUSTER MYID").unwrap();
    let before = id(&topology);
    topology.kill(port).unwrap();
    topology.restart(port).unwrap();
    assert_eq!(id(&topology), before);
}

#[test]
fn a_restart_waits_for_its_port() {
    let mut topology =
        Topology::standalone(Options { sockets: Sockets::TcpAndUnix, ..Options::default() }).unwrap();
    let port = topology.servers()[0].port();
    let log = topology.servers()[0].unix().unwrap().with_file_name("log");
    topology.kill(port).unwrap();
    let thief = TcpListener::bind(("127.0.0.1", port)).unwrap();
    let release = thread::spawn(move || {
        eventually("the server to complain", || fs::read_to_string(&log).unwrap().contains("already in use"));
        drop(thief);
    });
    topology.restart(port).unwrap();
    release.join().unwrap();
    Client::tcp(port, PATIENCE).unwrap().run("PING").unwrap();
}

#[test]
fn a_server_that_ends_by_itself_is_reported_with_its_log() {
    let options = Options { arguments: vec!["--maxmemory nonsense".into()], ..Options::default() };
    let error = Topology::standalone(options).unwrap_err();
    assert!(matches!(&error, Error::Ended { log, .. } if log.contains("maxmemory")), "{error}");
}

#[test]
fn a_server_outlives_the_thread_that_started_it() {
    let topology = thread::spawn(|| Topology::standalone(Options::default()).unwrap()).join().unwrap();
    topology.servers()[0].client().unwrap().run("PING").unwrap();
}
