//! What cannot work: each a typed error that says what was wrong, within the connection timeout, without a secret.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;
use std::time::{Duration, Instant};

use glide_core::{Client, Command, Config, ConfigBuilder, Error, ErrorKind, Protocol};
use support::config;
use testing::{Options, Topology, User};

const CONNECTION_TIMEOUT: Duration = Duration::from_millis(500);
const SECRET: &str = "canary-5ecret";

/// A peer that answers every connection's first bytes with its own, and then says nothing.
fn peer(answer: &'static [u8]) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        let mut open = Vec::new();
        for socket in listener.incoming() {
            let mut socket = socket.unwrap();
            if socket.read(&mut [0; 4096]).is_ok_and(|count| count > 0) && !answer.is_empty() {
                // The client may have gone already.
                drop(socket.write_all(answer));
            }
            open.push(socket);
        }
    });
    port
}

/// The error of connecting, which has to come in time and to hold no secret.
fn failure(builder: ConfigBuilder) -> Error {
    let config = builder.connection_timeout(CONNECTION_TIMEOUT).build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let begin = Instant::now();
    let error = runtime.block_on(Client::connect(config)).map(drop).unwrap_err();
    let took = begin.elapsed();
    assert!(took < CONNECTION_TIMEOUT + Duration::from_millis(300), "{error} after {took:?}");
    let told = format!("{error} {error:?} {}", error.message());
    assert!(!told.contains(SECRET), "{told}");
    error
}

fn to(port: u16) -> ConfigBuilder {
    Config::builder().address("127.0.0.1", port).credentials(Some("app".into()), SECRET)
}

#[track_caller]
fn expect(error: &Error, kind: ErrorKind, words: &str) {
    assert_eq!(error.kind(), kind, "{error}");
    assert!(error.message().contains(words), "{error}");
    assert!(error.node().is_some_and(|node| error.to_string().contains(node)), "{error:?} names no node");
}

#[test]
fn a_port_that_refuses_is_a_connection_error() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    expect(&failure(to(port)), ErrorKind::Connection, "refused");
}

#[test]
fn a_host_that_does_not_resolve_is_a_connection_error() {
    let builder = Config::builder().address("no-such-host.invalid", 6379).credentials(None, SECRET);
    expect(&failure(builder), ErrorKind::Connection, "cannot connect");
}

#[test]
fn a_socket_path_that_does_not_exist_is_a_connection_error() {
    let builder = Config::builder().address("unix:/no/such/socket", 0);
    expect(&failure(builder), ErrorKind::Connection, "cannot connect");
}

#[test]
fn a_peer_that_speaks_http_is_a_protocol_error() {
    let port = peer(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
    expect(&failure(to(port)), ErrorKind::Protocol, "does not speak RESP");
}

#[test]
fn garbage_is_a_protocol_error() {
    for garbage in [&b"\0\x01\x02\xff\xfe\r\n"[..], b"$-5\r\n", b"*99999999999999999999\r\n", b"+OK\n"] {
        expect(&failure(to(peer(garbage))), ErrorKind::Protocol, "does not speak RESP");
    }
}

#[test]
fn a_silent_peer_is_a_connection_error_once_the_time_is_over() {
    expect(&failure(to(peer(b""))), ErrorKind::Connection, "no connection within 500 ms");
    expect(&failure(to(peer(b"$100\r\nhalf a rep"))), ErrorKind::Connection, "no connection within 500 ms");
}

#[test]
fn a_wrong_password_is_an_authentication_error() {
    let user = User { name: "app".into(), password: "right".into() };
    let topology = Topology::standalone(Options {
        password: Some("right".into()),
        users: vec![user],
        ..Options::default()
    })
    .unwrap();
    let server = &topology.servers()[0];
    for protocol in [Protocol::Resp3, Protocol::Resp2] {
        let start = || config(server).protocol(protocol);
        expect(&failure(start()), ErrorKind::Auth, "authentication");
        expect(&failure(start().credentials(None, SECRET)), ErrorKind::Auth, "authentication");
        let user = Some("app".to_owned());
        expect(&failure(start().credentials(user.clone(), SECRET)), ErrorKind::Auth, "authentication");
        let right = start().credentials(user, "right").build().unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let client = runtime.block_on(Client::connect(right)).unwrap();
        runtime.block_on(client.execute(Command::new("PING"))).unwrap();
    }
}

#[test]
fn a_peer_that_repeats_what_it_was_sent_does_not_make_us_tell_secrets() {
    let unknown = concat!(
        "-ERR unknown command 'HELLO', with args beginning with: '3' 'AUTH' 'app' 'canary-5ecret' \r\n",
        "+OK\r\n+OK\r\n+OK\r\n+PONG\r\n",
    );
    // Asked again in RESP2, this peer says nothing.
    expect(&failure(to(peer(unknown.as_bytes()))), ErrorKind::Connection, "no connection");
    let words = "-ERR unknown command 'AUTH', with args beginning with: 'app' 'canary-5ecret' \r\n";
    let in_resp2 = to(peer(words.as_bytes())).protocol(Protocol::Resp2);
    expect(&failure(in_resp2), ErrorKind::Auth, "authentication");
    let other = b"-ERR what is canary-5ecret supposed to mean?\r\n";
    assert_eq!(failure(to(peer(other))).kind(), ErrorKind::Connection);
}

#[test]
fn a_database_out_of_range_is_a_configuration_error() {
    let topology = Topology::standalone(Options::default()).unwrap();
    let error = failure(config(&topology.servers()[0]).database(10_000));
    expect(&error, ErrorKind::Config, "database");
}

#[test]
fn a_replica_alone_is_no_primary() {
    let topology = Topology::replicas(Options::default()).unwrap();
    expect(&failure(config(&topology.servers()[1])), ErrorKind::Connection, "primary");
}

#[test]
fn one_bad_address_does_not_hide_the_primary() {
    let topology = Topology::replicas(Options::default()).unwrap();
    let config = topology
        .servers()
        .iter()
        .rev()
        .fold(Config::builder().address("127.0.0.1", peer(b"")), |builder, server| {
            builder.address(server.host(), server.port())
        })
        .build()
        .unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let client = runtime.block_on(Client::connect(config)).unwrap();
    runtime.block_on(client.execute(Command::new("SET").arg("k").arg("v"))).unwrap();
}

#[test]
fn settings_that_cannot_work_are_named() {
    let fails = |builder: ConfigBuilder, words: &str| {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.message().contains(words), "{error}");
    };
    let start = || Config::builder().address("h", 1);
    fails(Config::builder(), "addresses");
    fails(Config::builder().address("", 1), "addresses");
    fails(Config::builder().address("redis://h", 1), "addresses");
    fails(Config::builder().address("two words", 1), "addresses");
    fails(Config::builder().address("unix:", 1), "addresses");
    fails(start().request_timeout(Duration::ZERO), "request timeout");
    fails(start().connection_timeout(Duration::ZERO), "connection timeout");
    fails(start().request_timeout(Duration::MAX), "request timeout");
    fails(start().inflight_limit(0), "in-flight limit");
    fails(start().client_name("two words"), "client name");
}
