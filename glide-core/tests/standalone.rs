//! The client against a real standalone server.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::time::Duration;

use glide_core::{Batch, Client, Command, Config, Delivery, ErrorKind, Value};
use testing::{Options, Topology};

async fn connect(topology: &Topology) -> Client {
    let server = &topology.servers()[0];
    let config = Config::builder().address(server.host(), server.port()).build().unwrap();
    Client::connect(config).await.unwrap()
}

#[tokio::test]
async fn a_value_written_is_read_back() {
    let topology = Topology::standalone(Options::default()).unwrap();
    let client = connect(&topology).await;
    assert_eq!(client.execute(Command::new("SET").arg("k").arg("v")).await.unwrap(), Value::Ok);
    let value = client.execute(Command::new("GET").arg("k")).await.unwrap();
    assert_eq!(value.as_bytes(), Some(&b"v"[..]));
    assert!(client.execute(Command::new("GET").arg("missing")).await.unwrap().is_nil());
}

#[tokio::test]
async fn errors_carry_the_servers_code() {
    let topology = Topology::standalone(Options::default()).unwrap();
    let client = connect(&topology).await;
    client.execute(Command::new("SET").arg("k").arg("v")).await.unwrap();
    let error = client.execute(Command::new("LPUSH").arg("k").arg("v")).await.unwrap_err();
    assert_eq!((error.kind(), error.server_code()), (ErrorKind::Server, "WRONGTYPE"));
}

#[tokio::test]
async fn batches_answer_in_order_with_errors_in_place() {
    let topology = Topology::standalone(Options::default()).unwrap();
    let node = format!("127.0.0.1:{}", topology.servers()[0].port());
    let client = connect(&topology).await;
    for batch in [Batch::pipeline(), Batch::atomic()] {
        let batch = batch
            .command(Command::new("SET").arg("n").arg("1"))
            .command(Command::new("LPUSH").arg("n").arg("x"))
            .command(Command::new("INCR").arg("n"));
        let Value::Array(replies) = client.batch(batch).await.unwrap() else { panic!("expected an array") };
        assert_eq!(replies[0], Value::Ok);
        let Value::Error(error) = &replies[1] else { panic!("{replies:?}") };
        assert_eq!((error.server_code(), error.delivery()), ("WRONGTYPE", Delivery::Refused));
        assert_eq!(error.node(), Some(&*node));
        assert_eq!(replies[2], Value::Int(2));
    }
    let wrong = Command::new("LPUSH").arg("n").arg("x");
    for batch in [Batch::pipeline(), Batch::atomic()] {
        let error = client.batch(batch.command(wrong.clone()).raise_on_error()).await.unwrap_err();
        assert_eq!((error.server_code(), error.node()), ("WRONGTYPE", Some(&*node)));
    }
    let error = client.batch(Batch::atomic().command(Command::new("GET"))).await.unwrap_err();
    assert_eq!((error.kind(), error.node()), (ErrorKind::Aborted, Some(&*node)));
}

#[tokio::test]
async fn large_values_come_back_whole() {
    let topology = Topology::standalone(Options::default()).unwrap();
    let client = connect(&topology).await;
    let value: Vec<u8> = (0..8 << 20).map(|n: u32| (n ^ (n >> 8)) as u8).collect();
    let patient = Duration::from_secs(20);
    client.execute(Command::new("SET").arg("k").arg(&value).timeout(patient)).await.unwrap();
    let read = client.execute(Command::new("GET").arg("k").timeout(patient)).await.unwrap();
    assert!(read.as_bytes() == Some(value.as_slice()));
}

#[tokio::test]
async fn a_closed_client_refuses_with_closed() {
    let topology = Topology::standalone(Options::default()).unwrap();
    let client = connect(&topology).await;
    client.close();
    client.close();
    let error = client.execute(Command::new("PING")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Closed);
}

#[tokio::test]
async fn a_reply_that_came_while_the_thread_was_busy_is_not_late() {
    let topology = Topology::standalone(Options::default()).unwrap();
    let client = connect(&topology).await;
    let limit = Duration::from_millis(50);
    let request = client.execute(Command::new("PING").timeout(limit));
    // The program keeps the engine's only thread to itself until long after the deadline.
    let busy = std::time::Instant::now();
    while busy.elapsed() < 4 * limit {
        std::hint::spin_loop();
    }
    assert_eq!(request.await.unwrap().as_bytes(), Some(&b"PONG"[..]));
}
