//! RESET makes a connection like a new one: nobody else shall be on it.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use glide_core::{Batch, Client, ConfigBuilder, Error, ErrorKind, Protocol, Route, Value};
use support::{PATIENCE, cluster_config, command, config, runtime};
use testing::{Options, Topology};

struct Fixture {
    _topology: Topology,
    runtime: tokio::runtime::Runtime,
    client: Client,
}

impl Fixture {
    fn new(topology: Topology, config: ConfigBuilder) -> Fixture {
        let config = config.credentials(None, "secret").protocol(Protocol::Resp3).request_timeout(PATIENCE);
        let runtime = runtime();
        let client = runtime.block_on(Client::connect(config.build().unwrap())).unwrap();
        Fixture { _topology: topology, runtime, client }
    }

    fn run(&self, line: &str) -> Result<Value, Error> {
        self.runtime.block_on(self.client.execute(command(line)))
    }

    fn text(&self, line: &str) -> String {
        String::from_utf8(self.run(line).unwrap().as_bytes().unwrap().to_vec()).unwrap()
    }
}

fn options() -> Options {
    Options { password: Some("secret".into()), replicas: 0, ..Options::default() }
}

#[test]
fn a_reset_connection_is_nobody_elses() {
    let topology = Topology::standalone(options()).unwrap();
    let config = config(&topology.servers()[0]);
    let it = Fixture::new(topology, config);
    it.run("SELECT 3").unwrap();
    for _ in 0..3 {
        it.run("WATCH k").unwrap();
        // Behind it and before its reply, too.
        let (reset, behind) =
            (it.client.execute(command("RESET")), it.client.execute(command("CLIENT INFO")));
        assert_eq!(it.runtime.block_on(reset).unwrap(), Value::Text("RESET".into()));
        assert!(it.runtime.block_on(behind).is_ok());
        let info = it.text("CLIENT INFO");
        assert!(info.contains(" db=3 ") && info.contains(" resp=3 ") && info.contains(" watch=1 "), "{info}");
        // Nor does another command get the connection that was reset.
        assert_eq!(it.run("BLPOP none 0.01").unwrap(), Value::Nil);
        it.run("UNWATCH").unwrap();
    }
    let batch = Batch::pipeline().command(command("PING")).command(command("RESET"));
    assert!(it.runtime.block_on(it.client.batch(batch)).is_ok());
    assert!(it.text("CLIENT INFO").contains(" db=3 "));
    let batch = Batch::pipeline().command(command("WATCH k")).command(command("RESET"));
    assert_eq!(it.runtime.block_on(it.client.batch(batch)).unwrap_err().kind(), ErrorKind::Usage);
    let batch = Batch::atomic().command(command("RESET"));
    assert_eq!(it.runtime.block_on(it.client.batch(batch)).unwrap_err().kind(), ErrorKind::Usage);
    assert!(it.text("CLIENT INFO").contains(" db=3 "));
}

#[test]
fn a_reset_connection_of_a_cluster_is_nobody_elses() {
    let topology = Topology::cluster(options()).unwrap();
    let config = cluster_config(&topology);
    let it = Fixture::new(topology, config);
    let everywhere = command("RESET").route(Route::ALL_NODES);
    assert!(it.runtime.block_on(it.client.execute(everywhere)).is_ok());
    let batch = Batch::pipeline().command(command("RESET")).command(command("SET a b"));
    assert!(it.runtime.block_on(it.client.batch(batch)).is_ok());
    let info = command("CLIENT INFO").route(Route::ALL_NODES);
    let Value::Map(infos) = it.runtime.block_on(it.client.execute(info)).unwrap() else { panic!("no map") };
    assert_eq!(infos.len(), 3);
    for (_, info) in infos {
        assert!(String::from_utf8_lossy(info.as_bytes().unwrap()).contains(" resp=3 "));
    }
}
