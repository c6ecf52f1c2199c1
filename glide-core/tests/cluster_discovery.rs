//! How a client finds its cluster, from any seed, however the nodes are named, and finds it again.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::net::TcpListener as StdListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::{Duration, Instant};

use glide_core::{
    Ask, Client, Command, Config, ConfigBuilder, Connect, ErrorKind, Protocol, ReadFrom, Upkeep, Value,
};
use support::PATIENCE;
use testing::{Data, Endpoint, Loopback, Options, Ports, Topology};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap()
}

/// Primaries only: replicas take long to settle, and most of this is not about them.
fn primaries() -> Options {
    Options { primaries: 3, replicas: 0, ..Options::default() }
}

fn cluster_config(host: &str, port: u16) -> ConfigBuilder {
    Config::builder().address(host, port).cluster(Upkeep::default()).request_timeout(PATIENCE)
}

fn first_port(topology: &Topology) -> u16 {
    topology.servers()[0].port()
}

async fn run(client: &Client, words: &[&str]) -> Result<Value, glide_core::Error> {
    client.execute(words[1..].iter().fold(Command::new(words[0]), |command, word| command.arg(*word))).await
}

/// The reason why there can be no client.
async fn refused(config: ConfigBuilder) -> glide_core::Error {
    match Client::connect(config.build().unwrap()).await {
        Ok(_) => panic!("expected an error"),
        Err(error) => error,
    }
}

/// Keys that are spread over all shards can be written and read.
async fn serves(client: &Client) {
    for number in 0..24 {
        let key = format!("key:{number}");
        assert_eq!(run(client, &["SET", &key, "v"]).await.unwrap(), Value::Ok, "{key}");
        assert_eq!(run(client, &["GET", &key]).await.unwrap(), Value::Bytes("v".into()), "{key}");
    }
}

/// How many connections each server has accepted.
fn accepted(topology: &Topology) -> Vec<u64> {
    let count = |server: &testing::Server| {
        let text = server.client().unwrap().run("INFO stats").unwrap().text();
        text.lines()
            .find_map(|line| line.strip_prefix("total_connections_received:"))
            .unwrap()
            .trim()
            .parse()
            .unwrap()
    };
    topology.servers().iter().map(count).collect()
}

/// How often a server was asked what the cluster looks like.
fn asked(server: &testing::Server) -> u64 {
    let text = server.client().unwrap().run("INFO commandstats").unwrap().text();
    let calls = |line: &str| line.split_once("calls=")?.1.split(',').next()?.parse::<u64>().ok();
    let mut lines = text.lines().filter(|line| line.starts_with("cmdstat_cluster|shards:"));
    lines.find_map(calls).unwrap_or(0)
}

#[test]
fn every_server_version_and_protocol_is_understood() {
    for version in ["valkey-8.0", "redis-7.0"] {
        let topology = Topology::cluster(Options { version: testing::Version::new(version), ..primaries() });
        let topology = topology.unwrap();
        runtime().block_on(async {
            for protocol in [Protocol::Resp2, Protocol::Resp3] {
                let config = cluster_config("127.0.0.1", first_port(&topology)).protocol(protocol);
                serves(&Client::connect(config.build().unwrap()).await.unwrap()).await;
            }
        });
    }
}

#[test]
fn nodes_are_reached_however_the_cluster_names_them() {
    let by_name = Options { hostname: Some("localhost".into()), endpoint: Endpoint::Hostname, ..primaries() };
    let without_name =
        Options { arguments: vec!["--cluster-preferred-endpoint-type hostname".into()], ..primaries() };
    let unknown = Options { endpoint: Endpoint::Unknown, ..primaries() };
    for options in [by_name, without_name, unknown] {
        let what = format!("{:?} {:?}", options.endpoint, options.arguments);
        let topology = Topology::cluster(options).unwrap();
        runtime().block_on(async {
            for host in ["localhost", "127.0.0.1"] {
                let config = cluster_config(host, first_port(&topology)).build().unwrap();
                let client = Client::connect(config).await.unwrap_or_else(|error| panic!("{what}: {error}"));
                serves(&client).await;
            }
        });
    }
}

#[test]
fn a_cluster_on_ipv6_is_found() {
    if StdListener::bind("[::1]:0").is_err() {
        eprintln!("this machine has no IPv6; nothing was tested");
        return;
    }
    for endpoint in [Endpoint::Ip, Endpoint::Unknown] {
        let topology =
            Topology::cluster(Options { loopback: Loopback::V6, endpoint, ..primaries() }).unwrap();
        runtime().block_on(async {
            let config = cluster_config("::1", first_port(&topology)).build().unwrap();
            serves(&Client::connect(config).await.unwrap()).await;
        });
    }
}

#[test]
fn any_node_will_do_as_a_seed() {
    let topology = Topology::cluster(Options { primaries: 2, replicas: 1, ..Options::default() }).unwrap();
    runtime().block_on(async {
        for server in topology.servers() {
            let config = cluster_config(server.host(), server.port()).build().unwrap();
            serves(&Client::connect(config).await.unwrap()).await;
        }
    });
}

#[test]
fn a_user_who_may_ask_for_little_is_served() {
    let topology = Topology::cluster(primaries()).unwrap();
    for (user, denied) in [
        ("noshards", "-cluster|shards"),
        ("noinfo", "-cluster|info"),
        ("onlyslots", "-cluster|shards -cluster|info"),
    ] {
        for server in topology.servers() {
            let line = format!("ACL SETUSER {user} on >pw ~* &* +@all {denied}");
            server.client().unwrap().run(&line).unwrap();
        }
        runtime().block_on(async {
            let config =
                cluster_config("127.0.0.1", first_port(&topology)).credentials(Some(user.into()), "pw");
            serves(&Client::connect(config.build().unwrap()).await.unwrap()).await;
        });
    }
}

#[test]
fn what_cannot_work_is_said_at_once() {
    let alone = Topology::standalone(Options::default()).unwrap();
    let cluster = Topology::cluster(Options { password: Some("secret".into()), ..primaries() }).unwrap();
    let (no_cluster, wrong) = runtime().block_on(async {
        // The second seed never answers, and is not waited for.
        let silent = StdListener::bind("127.0.0.1:0").unwrap();
        let silent = silent.local_addr().unwrap().port();
        let slow = |port| {
            cluster_config("127.0.0.1", port).address("127.0.0.1", silent).connection_timeout(PATIENCE)
        };
        let no_cluster = refused(slow(first_port(&alone))).await;
        (no_cluster, refused(slow(first_port(&cluster)).credentials(None, "wrong")).await)
    });
    assert_eq!(no_cluster.kind(), ErrorKind::Config, "{no_cluster}");
    assert!(no_cluster.message().contains("not part of a cluster"), "{no_cluster}");
    assert_eq!(wrong.kind(), ErrorKind::Auth, "{wrong}");
    assert!(!wrong.message().contains("wrong "), "{wrong}");
}

#[test]
fn seeds_that_are_dead_or_silent_delay_nothing() {
    let topology = Topology::cluster(primaries()).unwrap();
    let silent = StdListener::bind("127.0.0.1:0").unwrap();
    let dead = StdListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    runtime().block_on(async {
        let config = cluster_config("127.0.0.1", dead)
            .address("127.0.0.1", silent.local_addr().unwrap().port())
            .address("127.0.0.1", first_port(&topology))
            .connection_timeout(PATIENCE);
        let begin = Instant::now();
        serves(&Client::connect(config.build().unwrap()).await.unwrap()).await;
        assert!(begin.elapsed() < PATIENCE / 2, "the silent seed was waited for");
    });
}

#[test]
fn a_client_that_cannot_reach_any_seed_says_why() {
    let dead = StdListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let error = runtime().block_on(async { refused(cluster_config("127.0.0.1", dead)).await });
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert!(error.to_string().contains(&dead.to_string()), "{error}");
}

#[test]
fn a_lazy_client_outlasts_a_cluster_that_is_down() {
    let mut topology = Topology::cluster(primaries()).unwrap();
    let config = cluster_config("127.0.0.1", first_port(&topology)).connect(Connect::Lazily);
    let config = config.request_timeout(Duration::from_millis(300)).build().unwrap();
    topology.end_all(Data::Kept).unwrap();
    let runtime = runtime();
    let client = runtime.block_on(Client::connect(config)).unwrap();
    runtime.block_on(async {
        for _ in 0..3 {
            assert!(run(&client, &["GET", "key"]).await.is_err());
        }
    });
    topology.start_all_again(Ports::Same).unwrap();
    runtime.block_on(works_again(&client));
}

/// Waits until requests to all shards are served.
async fn works_again(client: &Client) {
    let deadline = Instant::now() + PATIENCE;
    for number in 0..24 {
        let key = format!("key:{number}");
        while let Err(error) = run(client, &["SET", &key, "v"]).await {
            assert!(Instant::now() < deadline, "{error}");
            sleep(Duration::from_millis(5)).await;
        }
    }
}

/// A name whose meaning can change: connections to its port are led to whichever port it stands for now.
struct Name {
    port: u16,
    means: Arc<AtomicU16>,
}

impl Name {
    async fn of(port: u16) -> Name {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let own = listener.local_addr().unwrap().port();
        let means = Arc::new(AtomicU16::new(port));
        let name = Name { port: own, means: Arc::clone(&means) };
        tokio::spawn(async move {
            while let Ok((mut near, _)) = listener.accept().await {
                let port = means.load(Ordering::SeqCst);
                tokio::spawn(async move {
                    if let Ok(mut far) = TcpStream::connect(("127.0.0.1", port)).await {
                        // An end of either side is the end of both, whatever its reason.
                        let _ = copy_bidirectional(&mut near, &mut far).await;
                    }
                });
            }
        });
        name
    }
}

#[test]
fn a_cluster_that_moved_is_found_by_the_seed_that_stayed() {
    let mut topology = Topology::cluster(primaries()).unwrap();
    let runtime = runtime();
    let name = runtime.block_on(Name::of(first_port(&topology)));
    let gone = first_port(&topology);
    let config = cluster_config("127.0.0.1", gone).address("127.0.0.1", name.port);
    let config = config.request_timeout(Duration::from_millis(300)).build().unwrap();
    let client = runtime.block_on(Client::connect(config)).unwrap();
    for ports in [Ports::Other, Ports::Same, Ports::Other] {
        topology.end_all(Data::Kept).unwrap();
        runtime.block_on(async { assert!(run(&client, &["GET", "key:1"]).await.is_err()) });
        topology.start_all_again(ports).unwrap();
        name.means.store(first_port(&topology), Ordering::SeqCst);
        runtime.block_on(works_again(&client));
    }
}

#[test]
fn the_seeds_are_the_only_ones_asked_where_that_is_wanted() {
    let topology = Topology::cluster(primaries()).unwrap();
    let runtime = runtime();
    let name = runtime.block_on(Name::of(first_port(&topology)));
    let upkeep = Upkeep { check_interval: Some(Duration::from_millis(100)), ask: Ask::Seeds };
    let config = Config::builder().address("127.0.0.1", name.port).cluster(upkeep).build().unwrap();
    let client = runtime.block_on(Client::connect(config)).unwrap();
    runtime.block_on(serves(&client));
    let [first, second, third] = topology.servers() else { panic!("expected three servers") };
    let before = [asked(second), asked(third)];
    let begin = asked(first);
    support::until("the seed is asked again and again", || asked(first) > begin + 5);
    assert_eq!([asked(second), asked(third)], before);
}

#[test]
fn a_client_at_rest_opens_no_connections() {
    let topology = Topology::cluster(primaries()).unwrap();
    let runtime = runtime();
    let upkeep = Upkeep { check_interval: Some(Duration::from_millis(50)), ask: Ask::KnownNodes };
    let config = Config::builder().address("localhost", first_port(&topology)).cluster(upkeep);
    let client = runtime.block_on(Client::connect(config.build().unwrap())).unwrap();
    runtime.block_on(serves(&client));
    let first = &topology.servers()[0];
    let (begin, mut looks) = (asked(first), 0);
    let before = accepted(&topology);
    support::until("the cluster is checked several times", || {
        looks += 1;
        asked(first) > begin + 5
    });
    runtime.block_on(serves(&client));
    // Each look at a server is a connection, too.
    let expected = [before[0] + looks + 1, before[1] + 1, before[2] + 1];
    assert_eq!(accepted(&topology), expected);
}

#[test]
fn a_replica_that_died_is_given_up_and_taken_back() {
    let options = Options { node_timeout: Duration::from_millis(1000), ..Options::default() };
    let mut topology = Topology::cluster(options).unwrap();
    let runtime = runtime();
    let config = cluster_config("127.0.0.1", first_port(&topology)).read_from(ReadFrom::PreferReplica);
    let config = config.request_timeout(Duration::from_millis(500)).build().unwrap();
    let client = runtime.block_on(Client::connect(config)).unwrap();
    runtime.block_on(serves(&client));

    let replica = topology.servers()[3].port();
    topology.kill(replica).unwrap();
    // It goes to all nodes, and so it cannot end well while this one is taken for one of them.
    let to_all = ["CONFIG", "SET", "maxmemory-samples", "7"];
    support::until("the client gives the replica up", || runtime.block_on(run(&client, &to_all)).is_ok());
    runtime.block_on(serves(&client));

    topology.restart(replica).unwrap();
    support::until("the client takes the replica back", || {
        let sent = runtime.block_on(run(&client, &to_all)).is_ok();
        let reply = topology.server(replica).unwrap().client().unwrap().run("CONFIG GET maxmemory-samples");
        sent && reply.unwrap().text().contains('7')
    });
}
