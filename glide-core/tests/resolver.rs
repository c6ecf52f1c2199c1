//! Clients that are told by the application where servers really listen.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::future::pending;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use glide_core::{Client, Command, Config, ErrorKind, Resolver, Upkeep, Value};
use testing::{Options, Topology};

#[tokio::test]
async fn a_resolver_says_where_the_seed_and_every_node_listen() {
    let options = Options { replicas: 0, ..Options::default() };
    let topology = Topology::cluster(options).unwrap();
    let port = topology.servers()[0].port();
    let asked = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&asked);
    let resolver = Resolver::new(move |host, asked_port| {
        seen.lock().unwrap().push((host.to_owned(), asked_port));
        match host {
            "outside.example" => ("127.0.0.1".to_owned(), port),
            host => (host.to_owned(), asked_port),
        }
    });
    let config = Config::builder()
        .address("outside.example", 7000)
        .cluster(Upkeep::default())
        .request_timeout(Duration::from_secs(10))
        .address_resolver(resolver);
    let client = Client::connect(config.build().unwrap()).await.unwrap();
    for key in ["a", "b", "c"] {
        assert_eq!(client.execute(Command::new("SET").arg(key).arg("v")).await.unwrap(), Value::Ok);
    }
    let asked = asked.lock().unwrap();
    assert!(asked.contains(&("outside.example".to_owned(), 7000)));
    for server in topology.servers() {
        assert!(asked.contains(&("127.0.0.1".to_owned(), server.port())), "{asked:?}");
    }
}

#[tokio::test]
async fn a_resolver_that_has_no_answer_fails_the_attempt_with_its_reason() {
    let config = Config::builder()
        .address("outside.example", 7000)
        .address_resolver(Resolver::later(|_, _| Box::pin(async { Err("no such zone".to_owned()) })));
    let error = Client::connect(config.build().unwrap()).await.err().unwrap();
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert!(error.message().contains("the address resolver failed: no such zone"), "{error}");
    assert_eq!(error.node(), Some("outside.example:7000"));
}

#[tokio::test]
async fn a_resolver_has_no_longer_than_the_connection() {
    let config = Config::builder()
        .address("outside.example", 7000)
        .connection_timeout(Duration::from_millis(50))
        .address_resolver(Resolver::later(|_, _| Box::pin(pending())));
    let error = Client::connect(config.build().unwrap()).await.err().unwrap();
    assert!(error.message().contains("no connection within 50 ms"), "{error}");
}
