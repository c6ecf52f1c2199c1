//! WATCH on a cluster: what is watched guards the client's next transaction, whatever becomes of its slot and its node.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use glide_core::{Batch, Client, ClusterScan, Command, Config, ReadFrom, ScanCursor, Value};
use support::{PATIENCE, ask, calls, cluster_config, command, runtime, until};
use testing::{Failover, Options, Topology, key_in};

/// Slots of the first and of the second node.
const HERE: u16 = 7;
const THERE: u16 = 9000;

struct Fixture {
    topology: Topology,
    runtime: tokio::runtime::Runtime,
    client: Client,
}

/// The line with every `$` replaced by a hash tag of a slot.
fn at(slot: u16, line: &str) -> String {
    line.replace('$', &format!("{{{}}}", key_in(slot)))
}

fn ran(number: i64) -> Value {
    Value::Array(vec![Value::Int(number)])
}

impl Fixture {
    fn new(replicas: u16, read_from: ReadFrom) -> Fixture {
        let topology = Topology::cluster(Options { replicas, ..Options::default() }).unwrap();
        let runtime = runtime();
        let config = cluster_config(&topology).request_timeout(PATIENCE).read_from(read_from);
        let config: Config = config.build().unwrap();
        let client = runtime.block_on(Client::connect(config)).unwrap();
        Fixture { topology, runtime, client }
    }

    fn port(&self, index: usize) -> u16 {
        self.topology.servers()[index].port()
    }

    fn ask(&self, line: &str) -> Value {
        self.runtime.block_on(self.client.execute(command(line))).unwrap()
    }

    /// A transaction in a slot.
    fn exec(&self, slot: u16) -> Value {
        let batch = Batch::atomic().command(command(&at(slot, "INCR $n")));
        self.runtime.block_on(self.client.batch(batch)).unwrap()
    }

    /// What somebody else does on a node.
    fn admin(&self, port: u16, line: &str) {
        assert_eq!(ask(self.topology.server(port).unwrap(), line), "OK");
    }

    fn scan(&self) -> usize {
        let mut cursor = ScanCursor::new();
        let mut found = 0;
        while !cursor.is_finished() {
            let scan = ClusterScan::new();
            let (next, keys) = self.runtime.block_on(self.client.cluster_scan(&cursor, &scan)).unwrap();
            (cursor, found) = (next, found + keys.len());
        }
        found
    }
}

#[test]
fn a_guard_stops_the_transaction_that_another_primary_would_run() {
    let mut it = Fixture::new(1, ReadFrom::Primary);
    let [first, second] = [it.port(0), it.port(3)];
    it.ask(&at(HERE, "WATCH $k"));
    it.topology.failover(second, Failover::Graceful).unwrap();
    it.admin(second, &at(HERE, "SET $k changed"));
    assert_eq!(it.exec(HERE), Value::Nil);
    // The guard was for one transaction.
    assert_eq!(it.exec(HERE), ran(1));
    it.ask(&at(HERE, "WATCH $k"));
    assert_eq!(it.exec(HERE), ran(2));

    it.ask(&at(HERE, "WATCH $k"));
    it.topology.kill(second).unwrap();
    it.topology.failover(first, Failover::Takeover).unwrap();
    it.admin(first, &at(HERE, "SET $k again"));
    assert_eq!(it.exec(HERE), Value::Nil);
    assert_eq!(it.exec(HERE), ran(3));

    // What was watched there before is long over.
    it.topology.restart(second).unwrap();
    it.topology.wait_until_agreed().unwrap();
    it.topology.failover(second, Failover::Graceful).unwrap();
    assert_eq!(it.exec(HERE), ran(4));
}

#[test]
fn a_guard_stops_the_transaction_whose_slot_has_moved() {
    let mut it = Fixture::new(0, ReadFrom::Primary);
    let [first, second] = [it.port(0), it.port(1)];
    it.ask(&at(HERE, "WATCH $k"));
    it.topology.migrate_slots(first, second, HERE..=HERE).unwrap();
    it.admin(second, &at(HERE, "SET $k changed"));
    assert_eq!(it.exec(HERE), Value::Nil);
    assert_eq!(it.exec(HERE), ran(1));
    // The same when the client has noticed.
    it.ask(&at(HERE, "WATCH $other"));
    it.topology.migrate_slots(second, first, HERE..=HERE).unwrap();
    it.admin(first, &at(HERE, "SET $other changed"));
    it.ask(&at(HERE, "GET $other"));
    assert_eq!(it.exec(HERE), Value::Nil);
    assert_eq!(it.exec(HERE), ran(2));
    // A WATCH that finds out that the slot has moved guards its new node.
    it.topology.migrate_slots(first, second, HERE..=HERE).unwrap();
    it.ask(&at(HERE, "WATCH $k"));
    assert_eq!(it.exec(HERE), ran(3));
    it.ask(&at(HERE, "WATCH $k"));
    it.admin(second, &at(HERE, "SET $k again"));
    assert_eq!(it.exec(HERE), Value::Nil);
}

#[test]
fn a_guard_that_went_with_its_connection_stops_one_transaction() {
    let it = Fixture::new(0, ReadFrom::Primary);
    it.ask(&at(HERE, "WATCH $k"));
    let before = it.ask(&at(HERE, "GET $k"));
    ask(it.topology.server(it.port(0)).unwrap(), "CLIENT KILL TYPE normal");
    until("a new connection", || {
        let get = it.client.execute(command(&at(HERE, "GET $k")));
        it.runtime.block_on(get).is_ok_and(|value| value == before)
    });
    assert_eq!(it.exec(HERE), Value::Nil);
    assert_eq!(it.exec(HERE), ran(1));
}

#[test]
fn the_keys_of_all_nodes_guard_the_next_transaction() {
    let it = Fixture::new(0, ReadFrom::Primary);
    let [first, second] = [it.port(0), it.port(1)];
    let both = || {
        let [here, there] = [HERE, THERE].map(|slot| at(slot, "$k"));
        it.runtime.block_on(it.client.execute(Command::new("WATCH").arg(here).arg(there))).unwrap()
    };
    both();
    assert_eq!(it.exec(HERE), ran(1));
    both();
    it.admin(second, &at(THERE, "SET $k changed"));
    assert_eq!(it.exec(HERE), Value::Nil);
    assert_eq!(it.exec(HERE), ran(2));
    assert_eq!(it.exec(THERE), ran(1));
    both();
    ask(it.topology.server(second).unwrap(), "CLIENT KILL TYPE normal");
    assert_eq!(it.exec(HERE), Value::Nil);
    assert_eq!(it.exec(THERE), ran(2));
    both();
    it.ask("UNWATCH");
    it.admin(second, &at(THERE, "SET $k again"));
    assert_eq!(it.exec(HERE), ran(3));
    // A node without a watched key cannot tell; and the guard is over.
    it.ask(&at(HERE, "WATCH $k"));
    assert_eq!(it.exec(THERE), Value::Nil);
    it.admin(first, &at(HERE, "SET $k changed"));
    assert_eq!(it.exec(HERE), ran(4));
}

#[test]
fn what_is_read_for_a_guarded_transaction_comes_from_the_primary() {
    let it = Fixture::new(1, ReadFrom::PreferReplica);
    let reads = |index: usize| calls(&it.topology.servers()[index], "strlen");
    until("reads from the replica", || {
        it.ask(&at(HERE, "STRLEN $k"));
        reads(3) > 0
    });
    it.ask(&at(HERE, "WATCH $k"));
    let before = [reads(0), reads(3)];
    for _ in 0..20 {
        it.ask(&at(HERE, "STRLEN $k"));
    }
    assert_eq!([reads(0), reads(3)], [before[0] + 20, before[1]]);
    assert_eq!(it.exec(HERE), ran(1));
    until("reads from the replica", || {
        it.ask(&at(HERE, "STRLEN $k"));
        reads(3) > before[1]
    });
}

#[test]
fn a_scan_leaves_the_guard_alone() {
    let it = Fixture::new(0, ReadFrom::Primary);
    let first = it.port(0);
    assert_eq!(it.exec(HERE), ran(1));
    it.ask(&at(HERE, "WATCH $k"));
    assert_eq!(it.scan(), 1);
    it.admin(first, &at(HERE, "SET $k changed"));
    assert_eq!(it.scan(), 2);
    assert_eq!(it.exec(HERE), Value::Nil);
    assert_eq!(it.exec(HERE), ran(2));
    it.ask(&at(HERE, "WATCH $k"));
    assert_eq!(it.scan(), 2);
    assert_eq!(it.exec(HERE), ran(3));
}
