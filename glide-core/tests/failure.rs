//! The engine's own failures: whatever happens, every request ends, and nobody else is hurt.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use glide_core::{Client, Command, Engine, ErrorKind, Value};
use support::{Outcomes, config, connect, send};
use testing::{Options, Topology};

#[test]
fn a_panic_ends_the_requests_of_its_client_and_of_no_other() {
    let topology = Topology::standalone(Options::default()).unwrap();
    let config = config(&topology.servers()[0]).build().unwrap();
    let runtime = glide_core::runtime().unwrap();
    let (hurt, well) = (Outcomes::default(), Outcomes::default());
    let victim = Engine::open(config.clone(), Box::new(hurt.clone()), &runtime);
    let other = Engine::open(config.clone(), Box::new(well.clone()), &runtime);
    assert_eq!(hurt.wait(0).unwrap(), Value::Ok);
    assert_eq!(well.wait(0).unwrap(), Value::Ok);

    send(&victim, 1, &["DEBUG", "SLEEP", "0.2"]);
    send(&other, 1, &["PING"]);
    victim.crash();
    victim.crash();
    assert_eq!(hurt.wait(1).unwrap_err().kind(), ErrorKind::Internal);
    send(&victim, 2, &["PING"]);
    assert_eq!(hurt.wait(2).unwrap_err().kind(), ErrorKind::Internal);
    assert_eq!(victim.in_flight(), 0);

    assert_eq!(well.wait(1).unwrap().as_bytes(), Some(&b"PONG"[..]));
    let fresh = Outcomes::default();
    let reopened = Engine::open(config, Box::new(fresh.clone()), &runtime);
    assert_eq!(fresh.wait(0).unwrap(), Value::Ok);
    send(&reopened, 1, &["PING"]);
    assert_eq!(fresh.wait(1).unwrap().as_bytes(), Some(&b"PONG"[..]));
}

#[test]
fn a_panic_while_opening_is_told_as_the_outcome_of_opening() {
    let topology = Topology::standalone(Options::default()).unwrap();
    let outcomes = Outcomes::default();
    let config = config(&topology.servers()[0]).build().unwrap();
    // A runtime that nobody drives yet, so that the panic comes first.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let engine = Engine::open(config, Box::new(outcomes.clone()), runtime.handle());
    engine.crash();
    send(&engine, 1, &["PING"]);
    let idle = std::time::Duration::from_millis(1);
    runtime.block_on(async { tokio::time::sleep(idle).await });
    assert_eq!(outcomes.wait(0).unwrap_err().kind(), ErrorKind::Internal);
    assert_eq!(outcomes.wait(1).unwrap_err().kind(), ErrorKind::Internal);
}

#[test]
fn a_client_whose_runtime_has_ended_says_so_instead_of_waiting_for_ever() {
    let topology = Topology::standalone(Options::default()).unwrap();
    let first = tokio::runtime::Runtime::new().unwrap();
    let client: Client = first.block_on(connect(&topology));
    assert_eq!(first.block_on(client.execute(Command::new("PING"))).unwrap().as_bytes(), Some(&b"PONG"[..]));
    let pending = client.execute(Command::new("DEBUG").arg("SLEEP").arg("0.2"));
    drop(first);

    let second = tokio::runtime::Runtime::new().unwrap();
    assert_eq!(second.block_on(pending).unwrap_err().kind(), ErrorKind::Closed);
    let late = second.block_on(client.execute(Command::new("PING"))).unwrap_err();
    assert_eq!(late.kind(), ErrorKind::Closed);
}
