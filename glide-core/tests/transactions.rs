//! WATCH with transactions on the shared connection: what a single caller can rely on, whatever happens to the
//! connection; and batches that meet a primary that is none any more.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::future::Future;

use glide_core::{Batch, Client, Command, ErrorKind, ReadFrom, Value};
use support::{PATIENCE, config, until};
use testing::{Options, Server, Topology};

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap()
}

fn command(line: &str) -> Command {
    let mut words = line.split(' ');
    words.by_ref().next().map(|first| words.fold(Command::new(first), Command::arg)).unwrap()
}

fn increment() -> Batch {
    Batch::atomic().command(command("INCR n"))
}

fn ran(number: i64) -> Value {
    Value::Array(vec![Value::Int(number)])
}

struct Fixture {
    topology: Topology,
    runtime: tokio::runtime::Runtime,
    client: Client,
}

impl Fixture {
    fn new() -> Fixture {
        let topology = Topology::standalone(Options::default()).unwrap();
        let runtime = runtime();
        let config = config(&topology.servers()[0]).request_timeout(PATIENCE).build().unwrap();
        let client = runtime.block_on(Client::connect(config)).unwrap();
        Fixture { topology, runtime, client }
    }

    fn run<T>(&self, work: impl Future<Output = T>) -> T {
        self.runtime.block_on(work)
    }

    fn ask(&self, line: &str) -> Value {
        self.run(self.client.execute(command(line))).unwrap()
    }

    fn exec(&self) -> Value {
        self.run(self.client.batch(increment())).unwrap()
    }

    fn admin(&self, line: &str) {
        self.topology.servers()[0].client().unwrap().run(line).unwrap();
    }

    /// Cuts the client's connection, and waits until it has another one.
    fn cut(&self) {
        let before = self.ask("CLIENT ID");
        self.admin("CLIENT KILL TYPE normal");
        until("a new connection", || {
            self.run(self.client.execute(command("CLIENT ID"))).is_ok_and(|id| id != before)
        });
    }
}

#[test]
fn a_transaction_runs_unless_a_watched_key_changes() {
    let it = Fixture::new();
    it.ask("WATCH k");
    assert_eq!(it.exec(), ran(1));
    it.ask("WATCH k");
    it.admin("SET k changed");
    assert_eq!(it.exec(), Value::Nil);
    // The guard was for one transaction.
    assert_eq!(it.exec(), ran(2));
    it.ask("WATCH k");
    it.admin("SET k again");
    it.ask("UNWATCH");
    assert_eq!(it.exec(), ran(3));
}

#[test]
fn a_guard_that_went_with_its_connection_stops_the_transaction() {
    let it = Fixture::new();
    for _ in 0..3 {
        it.ask("WATCH k");
        it.cut();
        // More keys do not make up for the ones that are lost.
        it.ask("WATCH other");
        assert_eq!(it.exec(), Value::Nil);
        assert_eq!(it.ask("GET n"), Value::Nil);
    }
    assert_eq!(it.exec(), ran(1));
    it.ask("WATCH k");
    it.cut();
    it.ask("UNWATCH");
    assert_eq!(it.exec(), ran(2));
    it.cut();
    assert_eq!(it.exec(), ran(3));
}

#[test]
fn a_transaction_that_was_not_sent_before_the_loss_does_not_run_unguarded() {
    let mut it = Fixture::new();
    let port = it.topology.servers()[0].port();
    it.ask("WATCH k");
    it.topology.kill(port).unwrap();
    until("the loss", || it.run(it.client.execute(command("INCR lost"))).is_err());
    let waiting = it.client.batch(increment());
    it.topology.restart(port).unwrap();
    assert_eq!(it.run(waiting).unwrap(), Value::Nil);
    assert_eq!(it.exec(), ran(1));
}

#[test]
fn a_selected_database_survives_the_connection() {
    let it = Fixture::new();
    it.ask("SELECT 5");
    it.ask("SET k five");
    it.cut();
    assert_eq!(it.ask("GET k"), Value::Bytes("five".into()));
    let refused = it.run(it.client.execute(command("SELECT 12345"))).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Server);
    it.cut();
    assert_eq!(it.ask("GET k"), Value::Bytes("five".into()));
    let batch = Batch::atomic()
        .command(command("SET a b"))
        .command(command("SELECT 6"))
        .command(command("SET k six"));
    it.run(it.client.batch(batch)).unwrap();
    it.cut();
    assert_eq!(it.ask("GET k"), Value::Bytes("six".into()));
    let batch = Batch::pipeline().command(command("SELECT 7")).command(command("SELECT 12345"));
    it.run(it.client.batch(batch.command(command("SELECT 5")).command(command("GET none")))).unwrap();
    it.cut();
    assert_eq!(it.ask("GET k"), Value::Bytes("five".into()));
}

fn replicas() -> (Topology, tokio::runtime::Runtime, Client) {
    let topology = Topology::replicas(Options { replicas: 1, ..Options::default() }).unwrap();
    let runtime = runtime();
    let all = topology.servers().iter().fold(config(&topology.servers()[0]), |config, server| {
        if server.port() == topology.servers()[0].port() {
            config
        } else {
            config.address(server.host(), server.port())
        }
    });
    let config = all.request_timeout(PATIENCE).read_from(ReadFrom::PreferReplica).build().unwrap();
    let client = runtime.block_on(Client::connect(config)).unwrap();
    (topology, runtime, client)
}

fn run(server: &Server, line: &str) {
    server.client().unwrap().run(line).unwrap();
}

#[test]
fn what_is_read_for_a_guarded_transaction_comes_from_the_primary() {
    let (topology, runtime, client) = replicas();
    let reads = |server: &Server| {
        let stats = server.client().unwrap().run("INFO commandstats").unwrap().text();
        stats.contains("cmdstat_strlen:")
    };
    runtime.block_on(client.execute(command("WATCH k"))).unwrap();
    for _ in 0..20 {
        runtime.block_on(client.execute(command("STRLEN k"))).unwrap();
    }
    assert!(reads(&topology.servers()[0]));
    assert!(!reads(&topology.servers()[1]));
    runtime.block_on(client.batch(increment())).unwrap();
    until("reads from the replica", || {
        runtime.block_on(client.execute(command("STRLEN k"))).unwrap();
        reads(&topology.servers()[1])
    });
}

#[test]
fn a_batch_that_meets_a_replica_makes_the_client_look_for_the_primary() {
    for batch in [Batch::pipeline(), Batch::atomic()] {
        let (topology, runtime, client) = replicas();
        let [first, second] = topology.servers() else { panic!("expected two servers") };
        runtime.block_on(client.batch(batch.clone().command(command("INCR n")))).unwrap();
        run(second, "REPLICAOF NO ONE");
        run(first, &format!("REPLICAOF 127.0.0.1 {}", second.port()));
        let refused = runtime.block_on(client.batch(batch.clone().command(command("INCR n"))));
        match refused {
            Ok(Value::Array(replies)) => {
                assert!(matches!(&replies[0], Value::Error(error) if error.server_code() == "READONLY"));
            }
            Err(error) => assert_eq!(error.kind(), ErrorKind::Aborted),
            other => panic!("{other:?}"),
        }
        let done = runtime.block_on(client.batch(batch.command(command("INCR n")))).unwrap();
        assert!(matches!(&done, Value::Array(replies) if matches!(replies[0], Value::Int(_))), "{done:?}");
    }
}
