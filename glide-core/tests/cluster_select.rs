//! SELECT on a cluster: all connections of a client are in the same database, or the client says that it cannot be.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::time::Duration;

use glide_core::{Batch, Client, Error, ErrorKind, Role, Route, Value};
use support::{PATIENCE, ask, cluster_config, command, runtime, until};
use testing::{Options, Topology, key_in};

struct Fixture {
    topology: Topology,
    runtime: tokio::runtime::Runtime,
    client: Client,
}

impl Fixture {
    fn new() -> Fixture {
        let options = Options {
            replicas: 0,
            cluster_databases: Some(4),
            // The others serve while one is down.
            arguments: vec!["--cluster-require-full-coverage no".into()],
            ..Options::default()
        };
        let topology = Topology::cluster(options).unwrap();
        let runtime = runtime();
        let config = cluster_config(&topology).request_timeout(PATIENCE).build().unwrap();
        let client = runtime.block_on(Client::connect(config)).unwrap();
        Fixture { topology, runtime, client }
    }

    fn run(&self, line: &str) -> Result<Value, Error> {
        self.runtime.block_on(self.client.execute(command(line)))
    }

    /// The databases of the client's connections, as the nodes see them.
    fn databases(&self) -> Vec<String> {
        let of = |key: &str| {
            let route = Route::slot_of(key, Role::Primary);
            let info = self.runtime.block_on(self.client.execute(command("CLIENT INFO").route(route)));
            let info = String::from_utf8(info.unwrap().as_bytes().unwrap().to_vec()).unwrap();
            info.split(' ').find_map(|field| field.strip_prefix("db=")).unwrap().to_owned()
        };
        [7, 9000, 15_000].map(|slot| of(key_in(slot))).into()
    }
}

#[test]
fn select_is_for_all_nodes_or_none() {
    let it = Fixture::new();
    let port = u32::from(it.topology.servers()[1].port());
    let routes = [
        Route::slot_of("k", Role::Primary),
        Route::address("127.0.0.1", port).unwrap(),
        Route::RANDOM,
        Route::ALL_PRIMARIES,
    ];
    for route in routes {
        let select = command("SELECT 1").route(route);
        let refused = it.runtime.block_on(it.client.execute(select)).unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::Usage);
    }
    let batch = Batch::pipeline().command(command("SELECT 1"));
    let routed = it.client.batch(batch.clone().route(Route::slot_of("k", Role::Primary)));
    assert_eq!(it.runtime.block_on(routed).unwrap_err().kind(), ErrorKind::Usage);
    assert_eq!(it.databases(), ["0", "0", "0"]);
    let everywhere = command("SELECT 1").route(Route::ALL_NODES);
    assert_eq!(it.runtime.block_on(it.client.execute(everywhere)).unwrap(), Value::Ok);
    assert_eq!(it.databases(), ["1", "1", "1"]);
    it.run("SELECT 0").unwrap();
    it.runtime.block_on(it.client.batch(batch)).unwrap();
    assert_eq!(it.databases(), ["1", "1", "1"]);
}

#[test]
fn a_select_that_fails_on_one_node_leaves_no_other_in_its_database() {
    let mut it = Fixture::new();
    let last = it.topology.servers()[2].port();
    assert_eq!(it.databases(), ["0", "0", "0"]);
    it.topology.stop(last).unwrap();
    let select = command("SELECT 1").timeout(Duration::from_millis(300));
    let failed = it.runtime.block_on(it.client.execute(select)).unwrap_err();
    assert_eq!(failed.kind(), ErrorKind::Timeout);
    it.run(&format!("SET {} v", key_in(7))).unwrap();
    it.topology.cont(last).unwrap();
    assert_eq!(it.databases(), ["0", "0", "0"]);
    assert_eq!(ask(&it.topology.servers()[0], &format!("GET {}", key_in(7))), "v");

    // Also when the node is gone.
    it.topology.kill(last).unwrap();
    until("the loss", || {
        let lost = command(&format!("SET {} v", key_in(15_000))).timeout(Duration::from_millis(100));
        it.runtime.block_on(it.client.execute(lost)).is_err()
    });
    let select = command("SELECT 1").timeout(Duration::from_millis(300));
    it.runtime.block_on(it.client.execute(select)).unwrap_err();
    it.run(&format!("SET {} w", key_in(7))).unwrap();
    assert_eq!(ask(&it.topology.servers()[0], &format!("GET {}", key_in(7))), "w");
    it.topology.restart(last).unwrap();
    it.topology.wait_until_agreed().unwrap();
    assert_eq!(it.run("SELECT 2").unwrap(), Value::Ok);
    assert_eq!(it.databases(), ["2", "2", "2"]);
    // One that no node has leaves everything as it is.
    assert_eq!(it.run("SELECT 99").unwrap_err().kind(), ErrorKind::Server);
    assert_eq!(it.databases(), ["2", "2", "2"]);
}
