//! Nodes of a cluster that freeze, die, or come back elsewhere: each hurts its own requests only, for no longer than it is
//! away, and the client needs no help to find the cluster again.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "support/load.rs"]
mod load;
mod support;

use std::time::{Duration, Instant};

use glide_core::{Client, Command, Config, ConfigBuilder, Delivery, Error, ErrorKind, Upkeep, Value};
use load::{Control, Load, Plan, SLACK, p99_and_longest};
use support::{alone, cluster_config, runtime, until};
use testing::{Chaos, Data, Options, Persistence, Ports, Rates, Topology, Version, key_in};
use tokio::runtime::Runtime;

const TIMEOUT: Duration = Duration::from_millis(500);
/// How long a node is frozen; longer than the client needs to give up a connection that is silent.
const FREEZE: Duration = Duration::from_secs(3);

/// 3 x 2 nodes that keep every acknowledged write, so that a load can tell whether one is lost.
fn start(version: &str) -> Topology {
    let options = Options {
        version: Version::new(version),
        node_timeout: Duration::from_millis(1000),
        persistence: Persistence::AppendOnlyFile,
        // Otherwise the servers themselves refuse requests to healthy shards while another one is away.
        arguments: vec!["--cluster-require-full-coverage no".into()],
        ..Options::default()
    };
    Topology::cluster(options).unwrap()
}

/// Sets how long a node may be silent before its replica takes over.
fn patience_of_nodes(topology: &Topology, time: Duration) {
    for server in topology.servers() {
        let order = format!("CONFIG SET cluster-node-timeout {}", time.as_millis());
        server.client().unwrap().run(&order).unwrap();
    }
}

fn freeze_one(topology: &mut Topology, runtime: &Runtime, client: &Client) {
    patience_of_nodes(topology, Duration::from_secs(30));
    let frozen = topology.servers()[0].port();
    let plan = Plan::measured(TIMEOUT);
    let control = Control::start(plan.clone());
    let load = Load::start(runtime, client, plan);
    load.wait_until_well();
    load.run_for(FREEZE);

    let stopped = Instant::now();
    topology.stop(frozen).unwrap();
    load.run_for(FREEZE);
    let continued = Instant::now();
    topology.cont(frozen).unwrap();
    load.wait_until_well();
    let over = Instant::now();

    let (report, control) = (load.stop(runtime), control.stop());
    report.assert_no_errors([1, 2], &(stopped..=over));
    report.assert_kept(&control, &[1, 2], &(stopped..=continued));
    let errors = report.errors(Some(0), &(stopped..=over));
    let kinds: Vec<ErrorKind> =
        errors.iter().filter_map(|record| record.error.as_ref()).map(Error::kind).collect();
    let timeouts = kinds.iter().filter(|kind| **kind == ErrorKind::Timeout).count();
    eprintln!("{timeouts} timeouts and {} lost connections", kinds.len() - timeouts);
    assert!(
        timeouts > 0 && kinds.iter().all(|kind| matches!(kind, ErrorKind::Timeout | ErrorKind::Connection))
    );
    let (_, longest) =
        p99_and_longest("first replies after SIGCONT", report.recoveries(0, stopped, continued));
    assert!(longest <= Duration::from_secs(1), "{longest:?}");
    patience_of_nodes(topology, Duration::from_secs(1));
}

/// Restarts all nodes, and waits until the client has found them by itself.
fn restart(
    topology: &mut Topology,
    runtime: &Runtime,
    client: &Client,
    ports: Ports,
    moved: impl Fn(&Topology),
) {
    let load = Load::start(runtime, client, Plan::measured(TIMEOUT));
    load.wait_until_well();
    let ended = Instant::now();
    topology.end_all(Data::Kept).unwrap();
    topology.start_all_again(ports).unwrap();
    let agreed = Instant::now();
    moved(topology);
    load.wait_until_well();
    let report = load.stop(runtime);
    let healed = (0..3).flat_map(|shard| report.recoveries(shard, ended, agreed)).collect();
    p99_and_longest(&format!("first replies after all nodes are back on {ports:?} ports"), healed);
}

#[test]
fn clients_of_valkey_9_survive_what_happens_to_its_nodes() {
    let _alone = alone();
    let mut topology = start("valkey-9.1");
    let runtime = runtime();
    // The name that stays: what it stands for may change.
    let seed = Chaos::start(([127, 0, 0, 1], topology.servers()[0].port()).into(), Rates::default()).unwrap();
    let config = seeds(&[seed.port()]).request_timeout(TIMEOUT).build().unwrap();
    let client = runtime.block_on(Client::connect(config)).unwrap();
    freeze_one(&mut topology, &runtime, &client);
    restart(&mut topology, &runtime, &client, Ports::Same, |_| {});
    restart(&mut topology, &runtime, &client, Ports::Other, |topology| {
        seed.retarget(([127, 0, 0, 1], topology.servers()[0].port()).into());
    });
    client.close();
    create_beside_dead_nodes(&mut topology, &runtime);
    queue_for_a_dead_node(&mut topology, &runtime);
}

#[test]
fn clients_of_valkey_8_survive_what_happens_to_its_nodes() {
    let _alone = alone();
    let mut topology = start("valkey-8.0");
    let runtime = runtime();
    let config = cluster_config(&topology).request_timeout(TIMEOUT).build().unwrap();
    let client = runtime.block_on(Client::connect(config)).unwrap();
    freeze_one(&mut topology, &runtime, &client);
    restart(&mut topology, &runtime, &client, Ports::Same, |_| {});
}

fn seeds(ports: &[u16]) -> ConfigBuilder {
    let config = Config::builder().cluster(Upkeep::default());
    ports.iter().fold(config, |config, &port| config.address("127.0.0.1", port))
}

/// A seed that hangs up, one that says nothing, and a node that says nothing: none delays the creation of a client.
fn create_beside_dead_nodes(topology: &mut Topology, runtime: &Runtime) {
    patience_of_nodes(topology, Duration::from_secs(30));
    let [frozen, alive] = [0, 1].map(|at: usize| topology.servers()[at].port());
    let nobody = Chaos::start(([127, 0, 0, 1], 1).into(), Rates::default()).unwrap();
    let silent = Chaos::start(([127, 0, 0, 1], alive).into(), Rates::default()).unwrap();
    silent.stall();
    topology.stop(frozen).unwrap();
    for ports in
        [[nobody.port(), silent.port(), frozen, alive], [alive, frozen, silent.port(), nobody.port()]]
    {
        let config = seeds(&ports).connection_timeout(Duration::from_secs(5)).build().unwrap();
        let begin = Instant::now();
        let client = runtime.block_on(Client::connect(config)).unwrap();
        let created = begin.elapsed();
        let value = runtime.block_on(client.execute(Command::new("SET").arg(key_in(8000)).arg("x"))).unwrap();
        assert_eq!(value, Value::Ok);
        eprintln!("created in {created:?}, served after {:?}", begin.elapsed());
        // Far below the timeout of a connection.
        assert!(begin.elapsed() < Duration::from_secs(1));
    }
    topology.cont(frozen).unwrap();
    patience_of_nodes(topology, Duration::from_secs(1));
}

#[test]
fn as_many_requests_wait_for_a_dead_node_as_the_configuration_says() {
    const REQUESTS: usize = 900;
    const PATIENT: Duration = Duration::from_secs(1);
    let _alone = alone();
    let mut topology = Topology::cluster(Options { replicas: 0, ..Options::default() }).unwrap();
    patience_of_nodes(&topology, Duration::from_secs(30));
    let runtime = runtime();
    let seed = topology.servers()[1].port();
    let dead = topology.servers()[0].port();
    topology.kill(dead).unwrap();
    // Of the thousand that may be in flight, a quarter would.
    for limit in [5, 600] {
        let config = seeds(&[seed]).waiting_limit(limit).request_timeout(PATIENT).build().unwrap();
        let client = runtime.block_on(Client::connect(config)).unwrap();
        until("the client to notice", || {
            let probe = Command::new("GET").arg(key_in(0)).timeout(Duration::from_millis(20));
            runtime.block_on(client.execute(probe)).is_err()
        });
        let requests: Vec<_> = (0..REQUESTS)
            .map(|_| {
                let client = client.clone();
                runtime.spawn(
                    async move { client.execute(Command::new("GET").arg(key_in(0))).await.unwrap_err() },
                )
            })
            .collect();
        let errors: Vec<_> = requests.into_iter().map(|request| runtime.block_on(request).unwrap()).collect();
        let waited = errors.iter().filter(|error| error.kind() == ErrorKind::Timeout).count();
        let refused = errors.iter().filter(|error| error.message().contains("as many requests")).count();
        assert_eq!(waited + refused, REQUESTS);
        // A few come while the limit is being looked at.
        let limit = limit as usize;
        assert!((limit * 9 / 10..=limit + 100).contains(&waited), "{waited} waited, {refused} were refused");
        client.close();
    }
}

/// Only so many requests wait for a node that is away; more are refused at once, and the other nodes are not concerned.
fn queue_for_a_dead_node(topology: &mut Topology, runtime: &Runtime) {
    const REQUESTS: usize = 800;
    const PATIENT: Duration = Duration::from_secs(1);
    let config = seeds(&[topology.servers()[1].port()]).request_timeout(PATIENT).build().unwrap();
    let client = runtime.block_on(Client::connect(config)).unwrap();
    let get = |slot| client.execute(Command::new("GET").arg(key_in(slot)));
    runtime.block_on(get(0)).unwrap();
    // The replica first, which would take over.
    for at in [3, 0] {
        let port = topology.servers()[at].port();
        topology.kill(port).unwrap();
    }
    until("the client to notice", || {
        let probe = Command::new("GET").arg(key_in(0)).timeout(Duration::from_millis(20));
        runtime
            .block_on(client.execute(probe))
            .is_err_and(|error| error.delivery() != Delivery::MaybeExecuted)
    });
    let (mut refused, mut waited) = (0, 0);
    let requests: Vec<_> = (0..REQUESTS)
        .map(|number| {
            let (client, slot) = (client.clone(), if number % 8 == 0 { 8000 } else { 0 });
            runtime.spawn(async move {
                let begin = Instant::now();
                let outcome = client.execute(Command::new("GET").arg(key_in(slot))).await;
                (slot, outcome, begin.elapsed())
            })
        })
        .collect();
    for request in requests {
        let (slot, outcome, took) = runtime.block_on(request).unwrap();
        assert!(took < PATIENT + SLACK, "{outcome:?} after {took:?}");
        match outcome {
            Ok(_) => assert!(slot == 8000 && took < PATIENT / 2, "slot {slot} after {took:?}"),
            Err(error) => {
                assert!(slot == 0 && error.delivery() != Delivery::MaybeExecuted, "slot {slot}: {error:?}");
                if took < PATIENT / 2 { refused += 1 } else { waited += 1 }
            }
        }
    }
    eprintln!("of {REQUESTS} requests, {waited} waited for the dead node and {refused} were refused at once");
    assert!(waited > 0 && refused > REQUESTS / 2, "{waited} waited, {refused} were refused");
}
