//! Nodes that leave a cluster with requests on them: those that were not sent go to the node that serves them next, the
//! others end, and nothing outlives the client.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::future::Future;
use std::net::TcpListener;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Waker};
use std::time::{Duration, Instant};

use glide_core::{
    Batch, Client, Config, ConfigBuilder, Delivery, Engine, Error, ErrorKind, Patience, Role, Route, Upkeep,
    Value,
};
use support::{Outcomes, PATIENCE, alone, ask, cluster_config, command, runtime, until};
use testing::{Options, Topology, key_in};
use tokio::runtime::Runtime;
use tokio::task::JoinHandle;

fn start(replicas: u16) -> Topology {
    let options = Options {
        replicas,
        node_timeout: Duration::from_millis(1000),
        arguments: vec!["--cluster-require-full-coverage no".into()],
        ..Options::version("valkey-9.1")
    };
    Topology::cluster(options).unwrap()
}

/// A client whose seed is a node that nothing happens to.
fn config(topology: &Topology) -> ConfigBuilder {
    Config::builder().address("127.0.0.1", topology.servers()[1].port()).cluster(Upkeep::default())
}

fn connect(topology: &Topology, runtime: &Runtime) -> Client {
    let client = runtime.block_on(Client::connect(config(topology).build().unwrap())).unwrap();
    let get = command(&format!("GET {}", key_in(0)));
    runtime.block_on(client.execute(get)).unwrap();
    client
}

fn pop(runtime: &Runtime, client: &Client, key: &str) -> JoinHandle<Result<Value, Error>> {
    let (client, pop) = (client.clone(), command(&format!("BLPOP {key} 60")));
    runtime.spawn(async move { client.execute(pop).await })
}

fn blocked(topology: &Topology, port: u16) -> String {
    let info = ask(topology.server(port).unwrap(), "INFO clients");
    info.lines().find_map(|line| line.strip_prefix("blocked_clients:")).unwrap().trim().to_owned()
}

fn popped(key: &str, value: &str) -> Value {
    Value::Array([key, value].map(|word| Value::Bytes(word.to_owned().into())).into())
}

#[test]
fn a_command_that_blocks_and_was_not_sent_follows_a_failover() {
    let _alone = alone();
    let mut topology = start(1);
    let runtime = runtime();
    let [primary, replica] = [0, 3].map(|at: usize| topology.servers()[at].port());
    let client = connect(&topology, &runtime);
    let key = key_in(0);

    topology.kill(primary).unwrap();
    let unsent: Vec<_> = (0..20).map(|_| pop(&runtime, &client, key)).collect();
    topology.wait_until_promoted(replica).unwrap();
    until("all to wait for the new primary", || {
        unsent.iter().any(JoinHandle::is_finished) || blocked(&topology, replica) == "20"
    });
    for _ in 0..20 {
        ask(topology.server(replica).unwrap(), &format!("RPUSH {key} a"));
    }
    for pop in unsent {
        assert_eq!(runtime.block_on(pop).unwrap().unwrap(), popped(key, "a"));
    }
}

#[test]
fn what_a_stopped_primary_has_ends_when_it_leaves_or_with_the_client() {
    let _alone = alone();
    let mut topology = start(1);
    let runtime = runtime();
    let [primary, replica] = [0, 3].map(|at: usize| topology.servers()[at].port());
    let client = connect(&topology, &runtime);
    let outcomes = Outcomes::default();
    let engine =
        Engine::open(config(&topology).build().unwrap(), Box::new(outcomes.clone()), runtime.handle());
    outcomes.wait(0).unwrap();
    let key = key_in(0);
    let send = |ticket, line: &str, slot: u16| {
        let words: Vec<&[u8]> = line.split(' ').map(str::as_bytes).collect();
        let route = Route::slot_of(key_in(slot), Role::Primary);
        engine.submit().routed_command(ticket, 0, words.into_iter(), Patience::Default, Some(&route));
    };
    send(1, "PING", 0);
    outcomes.wait(1).unwrap();
    outcomes.forget();

    let sent = pop(&runtime, &client, key);
    until("the primary to have it", || blocked(&topology, primary) == "1");
    topology.stop(primary).unwrap();
    let unsent: Vec<_> = (0..3).map(|_| pop(&runtime, &client, key)).collect();
    send(2, "WAIT 1 0", 0);
    send(3, "WAIT 1 0", 0);
    topology.wait_until_promoted(replica).unwrap();
    until("the others to wait for the new primary", || {
        // Whoever uses the node notices that it is not there.
        let _ = runtime.block_on(client.execute(command(&format!("GET {key}"))));
        unsent.iter().any(JoinHandle::is_finished) || blocked(&topology, replica) == "3"
    });
    let error = runtime.block_on(sent).unwrap().unwrap_err();
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::Connection, Delivery::MaybeExecuted),
        "{error:?}"
    );
    for _ in 0..3 {
        ask(topology.server(replica).unwrap(), &format!("RPUSH {key} a"));
    }
    for pop in unsent {
        assert_eq!(runtime.block_on(pop).unwrap().unwrap(), popped(key, "a"));
    }

    // It waits for the stopped node for as long as it takes; another one tells that it has left.
    send(4, &format!("GET {key}"), 8000);
    assert_eq!(outcomes.wait(4).unwrap(), Value::Nil);
    outcomes.forget();
    until("the other client to follow", || {
        send(4, "ROLE", 1);
        let role = outcomes.wait(4).is_ok();
        outcomes.forget();
        role
    });
    engine.cancel(3);
    assert_eq!(outcomes.wait(3).unwrap_err().kind(), ErrorKind::Cancelled);
    engine.close();
    assert_eq!(outcomes.wait(2).unwrap_err().kind(), ErrorKind::Closed);
    assert_eq!(engine.in_flight(), 0);
    topology.cont(primary).unwrap();
}

#[test]
fn a_closed_client_begins_nothing_that_blocks() {
    let _alone = alone();
    let topology = start(0);
    let runtime = runtime();
    let client = connect(&topology, &runtime);
    client.close();
    let pop = pop(&runtime, &client, key_in(0));
    let ended = runtime.block_on(async { tokio::time::timeout(PATIENCE, pop).await });
    assert_eq!(ended.expect("it shall end").unwrap().unwrap_err().kind(), ErrorKind::Closed);
}

#[test]
fn all_that_blocks_of_a_cancelled_batch_pops_nothing_any_more() {
    let _alone = alone();
    let topology = start(0);
    let runtime = runtime();
    let config = cluster_config(&topology).request_timeout(PATIENCE).build().unwrap();
    let client = runtime.block_on(Client::connect(config)).unwrap();
    let port = topology.servers()[0].port();
    let keys: Vec<String> = (0..5).map(|number| format!("{{{}}}{number}", key_in(0))).collect();
    for round in 1..=20 {
        let batch = keys
            .iter()
            .fold(Batch::pipeline(), |batch, key| batch.command(command(&format!("BLPOP {key} 0"))));
        {
            let mut waiting = pin!(client.batch(batch));
            assert!(waiting.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
            until("all of them to block", || blocked(&topology, port) == keys.len().to_string());
        }
        for key in &keys {
            let push = command(&format!("RPUSH {key} a"));
            assert_eq!(runtime.block_on(client.execute(push)).unwrap(), Value::Int(1));
        }
        for key in &keys {
            let left = runtime.block_on(client.execute(command(&format!("DEL {key}")))).unwrap();
            assert_eq!(left, Value::Int(1), "round {round}: {key} was popped for nobody");
        }
    }
}

#[test]
fn commands_that_block_do_not_dial_a_node_that_is_away() {
    const WATCHED: Duration = Duration::from_secs(3);
    let _alone = alone();
    let mut topology = start(0);
    let runtime = runtime();
    let client = connect(&topology, &runtime);
    let port = topology.servers()[0].port();
    topology.kill(port).unwrap();
    let dials = Arc::new(AtomicUsize::new(0));
    let (listener, counted) = (TcpListener::bind(("127.0.0.1", port)).unwrap(), Arc::clone(&dials));
    std::thread::spawn(move || {
        for dial in listener.incoming() {
            counted.fetch_add(1, Ordering::Relaxed);
            drop(dial);
        }
    });
    let lost = Instant::now();
    let mut waiting: Vec<_> = (0..300).map(|_| pop(&runtime, &client, key_in(0))).collect();
    until("the time to pass", || lost.elapsed() >= WATCHED);
    let dials = dials.load(Ordering::Relaxed);
    eprintln!("{dials} dials in {:?}", lost.elapsed());
    // Each lane may have begun one when the node was lost; then there are two in a second.
    assert!(dials <= 16 + 2 * 4, "{dials} dials");

    waiting.extend((0..300).map(|_| pop(&runtime, &client, key_in(0))));
    until("the last ones to be refused", || waiting[300..].iter().any(JoinHandle::is_finished));
    runtime.block_on(client.execute(command(&format!("GET {}", key_in(8000))))).unwrap();
    client.close();
    for pop in waiting {
        let error = runtime.block_on(pop).unwrap().unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Connection | ErrorKind::Closed), "{error:?}");
    }
}

#[test]
fn commands_that_block_wait_for_a_node_that_comes_back() {
    let _alone = alone();
    let mut topology = start(0);
    let runtime = runtime();
    let client = connect(&topology, &runtime);
    let (port, key) = (topology.servers()[0].port(), key_in(0));
    for round in 0..3 {
        topology.kill(port).unwrap();
        let get = || command(&format!("GET {key}")).timeout(Duration::from_secs(1));
        // Idle lanes are lost, and then those that block are there while it is dialled in vain.
        runtime.block_on(client.execute(get())).unwrap_err();
        let waiting: Vec<_> = (0..40).map(|_| pop(&runtime, &client, key)).collect();
        runtime.block_on(client.execute(get())).unwrap_err();
        topology.restart(port).unwrap();
        until("all of them to block", || blocked(&topology, port) == "40");
        for _ in 0..40 {
            ask(topology.server(port).unwrap(), &format!("RPUSH {key} {round}"));
        }
        for pop in waiting {
            assert_eq!(runtime.block_on(pop).unwrap().unwrap(), popped(key, &round.to_string()));
        }
    }
}
