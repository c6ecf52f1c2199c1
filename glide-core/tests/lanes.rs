//! Commands that block, against real servers: they delay nobody, end when they should, and pop nothing for nobody.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use glide_core::{Batch, Client, Command, ConfigBuilder, Delivery, ErrorKind, ReadFrom, Value};
use support::{PATIENCE, config, until};
use testing::{Options, Topology};

const MS: Duration = Duration::from_millis(1);

struct Fixture {
    topology: Topology,
    runtime: tokio::runtime::Runtime,
    admin: testing::Client,
}

impl Fixture {
    fn new() -> Fixture {
        Fixture::of(Topology::standalone(Options::default()).unwrap())
    }

    fn of(topology: Topology) -> Fixture {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let admin = topology.servers()[0].client().unwrap();
        Fixture { topology, runtime, admin }
    }

    fn connect(&self, set: impl FnOnce(ConfigBuilder) -> ConfigBuilder) -> Client {
        let config = config(&self.topology.servers()[0]).request_timeout(PATIENCE);
        self.runtime.block_on(Client::connect(set(config).build().unwrap())).unwrap()
    }

    fn run<T>(&self, work: impl Future<Output = T>) -> T {
        self.runtime.block_on(work)
    }

    fn ask(&mut self, line: &str) -> String {
        self.admin.run(line).unwrap().text()
    }

    fn info(&mut self, field: &str) -> usize {
        let info = self.ask("INFO clients");
        let prefix = format!("{field}:");
        info.lines().find_map(|line| line.strip_prefix(&prefix)).unwrap().trim().parse().unwrap()
    }

    fn until_blocked(&mut self, count: usize) {
        until(&format!("{count} blocked clients"), || self.info("blocked_clients") == count);
    }

    fn until_connected(&mut self, count: usize) {
        until(&format!("{count} connections"), || self.info("connected_clients") == count);
    }
}

fn command(line: &str) -> Command {
    let mut words = line.split(' ');
    words.by_ref().next().map(|first| words.fold(Command::new(first), Command::arg)).unwrap()
}

fn popped(key: &str, value: &str) -> Value {
    Value::Array([key, value].map(|word| Value::Bytes(word.to_owned().into())).into())
}

fn is_pending<F: Future>(future: std::pin::Pin<&mut F>) -> bool {
    matches!(future.poll(&mut Context::from_waker(Waker::noop())), Poll::Pending)
}

#[test]
fn a_command_that_blocks_delays_no_other() {
    let mut it = Fixture::new();
    let client = it.connect(|config| config);
    let mut blocked = pin!(client.execute(command("BLPOP list 0")));
    it.until_blocked(1);
    for number in 1..=1000 {
        assert_eq!(it.run(client.execute(command("INCR n"))).unwrap(), Value::Int(number));
    }
    assert!(is_pending(blocked.as_mut()));
    it.run(client.execute(command("RPUSH list a"))).unwrap();
    assert_eq!(it.run(blocked).unwrap(), popped("list", "a"));
}

#[test]
fn a_hundred_callers_block_at_the_same_time_and_each_gets_its_own() {
    let mut it = Fixture::new();
    let client = it.connect(|config| config);
    let waiting: Vec<_> = (0..100)
        .map(|number| {
            let client = client.clone();
            it.runtime.spawn(async move { client.execute(command(&format!("BLPOP list:{number} 0"))).await })
        })
        .collect();
    it.until_blocked(100);
    for number in (0..100).rev() {
        it.ask(&format!("RPUSH list:{number} {number}"));
    }
    for (number, waiting) in waiting.into_iter().enumerate() {
        let value = it.run(waiting).unwrap().unwrap();
        assert_eq!(value, popped(&format!("list:{number}"), &number.to_string()));
    }
    it.until_blocked(0);
}

#[test]
fn a_cancelled_command_frees_the_server_before_the_next_request() {
    let mut it = Fixture::new();
    let client = it.connect(|config| config);
    let before = it.info("connected_clients");
    for round in 1..=200 {
        {
            let blocked = client.execute(command("BLPOP list 0"));
            it.until_blocked(1);
            drop(blocked);
        }
        // Pushed at once, and not popped for nobody.
        let length = it.run(client.execute(command("RPUSH list a"))).unwrap();
        assert_eq!(length, Value::Int(1), "round {round}");
        let left = it.run(client.execute(command("LPOP list"))).unwrap();
        assert_eq!(left, Value::Bytes("a".into()), "round {round}");
    }
    it.until_blocked(0);
    // Lanes were used again once they were free.
    let after = it.info("connected_clients");
    assert!(after <= before + 50, "{after} connections, {before} before");
    let blocked = client.execute(command("BLPOP list 0"));
    it.until_blocked(1);
    it.ask("RPUSH list b");
    assert_eq!(it.run(blocked).unwrap(), popped("list", "b"));
}

#[test]
fn commands_cancelled_at_any_moment_leave_nothing_behind() {
    let mut it = Fixture::new();
    let client = it.connect(|config| config.lane_idle_time(200 * MS));
    let before = it.info("connected_clients");
    let seed = fastrand::u64(..);
    eprintln!("seed {seed}");
    let mut rng = fastrand::Rng::with_seed(seed);
    for _ in 0..300 {
        let callers: Vec<_> =
            (0..rng.usize(1..6)).map(|_| client.execute(command("BLPOP nothing 0"))).collect();
        for _ in 0..rng.usize(0..3) {
            it.run(client.execute(command("PING"))).unwrap();
        }
        drop(callers);
    }
    it.until_blocked(0);
    it.run(client.execute(command("RPUSH nothing a"))).unwrap();
    let value = it.run(client.execute(command("BLPOP nothing 0"))).unwrap();
    assert_eq!(value, popped("nothing", "a"));
    it.until_connected(before);
}

#[test]
fn a_timeout_of_the_callers_frees_the_server_too() {
    let mut it = Fixture::new();
    let client = it.connect(|config| config);
    for _ in 0..20 {
        let error = it.run(client.execute(command("BLPOP list 0").timeout(20 * MS))).unwrap_err();
        assert_eq!((error.kind(), error.delivery()), (ErrorKind::Timeout, Delivery::MaybeExecuted));
        assert_eq!(it.run(client.execute(command("RPUSH list a"))).unwrap(), Value::Int(1));
        it.run(client.execute(command("DEL list"))).unwrap();
    }
    it.until_blocked(0);
}

#[test]
fn the_arguments_say_how_long_to_wait() {
    let mut it = Fixture::new();
    let client = it.connect(|config| config.request_timeout(10 * MS));
    // Longer than the client's timeout.
    assert_eq!(it.run(client.execute(command("BLPOP list 0.1"))).unwrap(), Value::Nil);
    assert_eq!(it.run(client.execute(command("BLMPOP 0.1 1 list LEFT"))).unwrap(), Value::Nil);
    let blocked = client.execute(command("BLPOP list 0"));
    it.until_blocked(1);
    assert_eq!(it.run(client.execute(command("BLPOP other 0.1"))).unwrap(), Value::Nil);
    it.ask("RPUSH list a");
    assert_eq!(it.run(blocked).unwrap(), popped("list", "a"));
    // The server refuses what it cannot read; so nobody waits.
    let error = it.run(client.execute(command("BLPOP list soon").timeout(PATIENCE))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Server);
}

#[test]
fn a_server_that_dies_ends_what_it_held_and_nothing_is_sent_twice() {
    let mut it = Fixture::new();
    let client = it.connect(|config| config);
    let blocked = client.execute(command("BLPOP list 0"));
    it.until_blocked(1);
    let port = it.topology.servers()[0].port();
    it.topology.kill(port).unwrap();
    let error = it.run(blocked).unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Connection, Delivery::MaybeExecuted));
    // Not sent yet: waits for the server.
    let patient = client.execute(command("BLPOP list 0"));
    it.topology.restart(port).unwrap();
    it.admin = it.topology.servers()[0].client().unwrap();
    it.until_blocked(1);
    it.ask("RPUSH list a");
    assert_eq!(it.run(patient).unwrap(), popped("list", "a"));
}

#[test]
fn closing_ends_what_blocks_and_frees_the_server() {
    let mut it = Fixture::new();
    let client = it.connect(|config| config.most_lanes(2));
    let callers: Vec<_> = (0..3).map(|_| client.execute(command("BLPOP list 0"))).collect();
    it.until_blocked(2);
    client.close();
    for caller in callers {
        assert_eq!(it.run(caller).unwrap_err().kind(), ErrorKind::Closed);
    }
    assert_eq!(it.run(client.execute(command("BLPOP list 0"))).unwrap_err().kind(), ErrorKind::Closed);
    it.until_blocked(0);
    it.until_connected(1);
}

#[test]
fn more_callers_than_lanes_wait_their_turn_while_their_time_runs() {
    let mut it = Fixture::new();
    let client = it.connect(|config| config.most_lanes(2));
    let first = client.execute(command("BLPOP first 0"));
    let second = client.execute(command("BLPOP second 0"));
    it.until_blocked(2);
    let third = client.execute(command("BLPOP third 0"));
    let given_up = client.execute(command("BLPOP fourth 0"));
    // Its own wait of 10 ms and half a second: neither was it sent.
    let error = it.run(client.execute(command("BLPOP fifth 0.01"))).unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Timeout, Delivery::NotSent));
    drop(given_up);
    it.ask("RPUSH fourth a");
    it.ask("RPUSH third a");
    it.ask("RPUSH second a");
    assert_eq!(it.run(second).unwrap(), popped("second", "a"));
    assert_eq!(it.run(third).unwrap(), popped("third", "a"));
    assert_eq!(it.ask("LLEN fourth"), "1");
    drop(first);
    it.until_blocked(0);
}

#[test]
fn requests_that_wait_for_a_lane_count_against_the_limit() {
    let mut it = Fixture::new();
    let client = it.connect(|config| config.most_lanes(1).inflight_limit(3));
    let callers: Vec<_> = (0..3).map(|_| client.execute(command("BLPOP list 0"))).collect();
    it.until_blocked(1);
    let error = it.run(client.execute(command("BLPOP list 0"))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Busy);
    for _ in &callers {
        it.ask("RPUSH list a");
    }
    for caller in callers {
        assert_eq!(it.run(caller).unwrap(), popped("list", "a"));
    }
}

#[test]
fn lanes_are_used_again_and_closed_when_idle() {
    let mut it = Fixture::new();
    let client = it.connect(|config| config.lane_idle_time(200 * MS));
    let before = it.info("connected_clients");
    for _ in 0..100 {
        it.run(client.execute(command("RPUSH list a"))).unwrap();
        assert_eq!(it.run(client.execute(command("BLPOP list 0"))).unwrap(), popped("list", "a"));
    }
    // A lane hears that it is free after its caller hears the reply, so there may be a few.
    assert!(it.info("connected_clients") <= before + 3);
    it.until_connected(before);
    it.run(client.execute(command("RPUSH list a"))).unwrap();
    assert_eq!(it.run(client.execute(command("BLPOP list 0"))).unwrap(), popped("list", "a"));
}

#[test]
fn a_batch_that_blocks_has_a_lane_and_the_sum_of_its_waits() {
    let mut it = Fixture::new();
    let client = it.connect(|config| config.request_timeout(50 * MS));
    let batch = || Batch::pipeline().command(command("BLPOP a 0.1")).command(command("BLPOP b 0.1"));
    let nothing = Value::Array(vec![Value::Nil, Value::Nil]);
    assert_eq!(it.run(client.batch(batch())).unwrap(), nothing);
    let patient = Batch::pipeline().command(command("BLPOP a 0")).command(command("INCR n"));
    let blocked = client.batch(patient.clone());
    it.until_blocked(1);
    for number in 1..=100 {
        assert_eq!(it.run(client.execute(command("INCR n"))).unwrap(), Value::Int(number));
    }
    it.ask("RPUSH a x");
    assert_eq!(it.run(blocked).unwrap(), Value::Array(vec![popped("a", "x"), Value::Int(101)]));
    // Cancelled, it goes no further.
    let blocked = client.batch(patient);
    it.until_blocked(1);
    drop(blocked);
    assert_eq!(it.run(client.execute(command("RPUSH a x"))).unwrap(), Value::Int(1));
    it.until_blocked(0);
    assert_eq!(it.ask("GET n"), "101");
    // In a transaction nothing blocks.
    it.ask("DEL a");
    let atomic = Batch::atomic().command(command("BLPOP a 0")).command(command("INCR n"));
    assert_eq!(it.run(client.batch(atomic)).unwrap(), Value::Array(vec![Value::Nil, Value::Int(102)]));
}

#[test]
fn lanes_follow_select() {
    let it = Fixture::new();
    let client = it.connect(|config| config);
    it.run(client.execute(command("RPUSH list zero"))).unwrap();
    assert_eq!(it.run(client.execute(command("BLPOP list 0"))).unwrap(), popped("list", "zero"));
    it.run(client.execute(command("SELECT 3"))).unwrap();
    it.run(client.execute(command("RPUSH list three"))).unwrap();
    assert_eq!(it.run(client.execute(command("BLPOP list 0"))).unwrap(), popped("list", "three"));
    let batch = Batch::pipeline().command(command("SELECT 4")).command(command("BLPOP list 0"));
    assert_eq!(it.run(client.batch(batch)).unwrap_err().kind(), ErrorKind::Usage);
}

#[test]
fn blocking_leaves_reads_from_replicas_alone() {
    let topology = Topology::replicas(Options { replicas: 1, ..Options::default() }).unwrap();
    let mut it = Fixture::of(topology);
    let replica = it.topology.servers()[1].port();
    let client = it.connect(|config| config.address("127.0.0.1", replica).read_from(ReadFrom::PreferReplica));
    let mut at_replica = it.topology.servers()[1].client().unwrap();
    let blocked = client.execute(command("BLPOP list 0"));
    it.until_blocked(1);
    until("reads from the replica", || {
        it.run(client.execute(command("GET k"))).unwrap();
        at_replica.run("INFO commandstats").unwrap().text().contains("cmdstat_get:")
    });
    it.ask("RPUSH list a");
    assert_eq!(it.run(blocked).unwrap(), popped("list", "a"));
}
