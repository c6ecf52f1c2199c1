//! Scans over clusters of real servers return every key that lasts, whatever else happens to the cluster.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use glide_core::{Client, ClusterScan, Command, Engine, Error, ErrorKind, Patience, ScanCursor, Value};
use support::{Outcomes, PATIENCE, alone, cluster_config, config, until};
use testing::{Data, Failover, Move, Options, Persistence, Topology};

const KEYS: usize = 3000;

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

/// A step may wait for a failover.
async fn connect(topology: &Topology) -> Client {
    Client::connect(cluster_config(topology).request_timeout(PATIENCE).build().unwrap()).await.unwrap()
}

fn name(number: usize) -> String {
    format!("key:{number}")
}

/// All sets of one member: one in ten. The others are strings.
fn is_set(number: usize) -> bool {
    number.is_multiple_of(10)
}

async fn fill(client: &Client) -> BTreeSet<Bytes> {
    for chunk in (0..KEYS).collect::<Vec<_>>().chunks(500) {
        let command = |&number: &usize| match is_set(number) {
            true => Command::new("SADD").arg(name(number)).arg("member"),
            false => Command::new("SET").arg(name(number)).arg("value"),
        };
        let writes: Vec<_> = chunk.iter().map(|number| client.execute(command(number))).collect();
        for write in writes {
            write.await.unwrap();
        }
    }
    (0..KEYS).map(|number| Bytes::from(name(number))).collect()
}

/// Scans with a fresh client for each step, which only knows the bytes of the cursor.
async fn scan(client: &Client, scan: &ClusterScan) -> Vec<Bytes> {
    let mut found = Vec::new();
    let mut cursor = ScanCursor::new();
    while !cursor.is_finished() {
        let (next, keys) = client.cluster_scan(&cursor, scan).await.unwrap();
        found.extend(keys);
        cursor = ScanCursor::from(next.as_bytes().to_vec());
    }
    found
}

fn some(count: u32) -> ClusterScan {
    ClusterScan::new().count(count)
}

/// Scans again and again until `change` is over, and once more; each scan finds all keys.
fn scan_during(topology: &mut Topology, change: impl FnOnce(&mut Topology) + Send) {
    let runtime = runtime();
    let client = runtime.block_on(connect(topology));
    let all = runtime.block_on(fill(&client));
    let over = AtomicBool::new(false);
    let (began, begun) = std::sync::mpsc::channel();
    std::thread::scope(|scope| {
        let flag = &over;
        scope.spawn(move || {
            let _over = Over(flag);
            // Amid a scan.
            begun.recv_timeout(PATIENCE).unwrap();
            change(topology);
        });
        let mut scans = 0;
        loop {
            let last = over.load(Ordering::Acquire);
            let found = runtime.block_on(async {
                let mut keys = client.cluster_keys(some(20));
                let mut found = BTreeSet::new();
                while let Some(some) = keys.next().await.unwrap() {
                    found.extend(some);
                    // Nobody listens any more after the first time.
                    let _ = began.send(());
                }
                found
            });
            scans += 1;
            assert_eq!(found.len(), all.len(), "scan {scans} lost keys, or found others");
            assert!(found == all);
            if last {
                break;
            }
        }
        eprintln!("{} scans", scans);
    });
}

struct Over<'a>(&'a AtomicBool);

impl Drop for Over<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Release);
    }
}

/// Waits until no replica lacks a key.
fn replicated(topology: &Topology) {
    let size = |server: &testing::Server| {
        server.client().unwrap().run("DBSIZE").unwrap().text().parse::<usize>().unwrap()
    };
    until("replicas have the keys", || topology.servers().iter().map(size).sum::<usize>() == 2 * KEYS);
}

fn returns_each_key_once(version: &str) {
    let _alone = alone();
    let topology = Topology::cluster(Options { replicas: 0, ..Options::version(version) }).unwrap();
    let runtime = runtime();
    runtime.block_on(async {
        let client = connect(&topology).await;
        assert_eq!(scan(&client, &ClusterScan::new()).await, Vec::<Bytes>::new());
        let all = fill(&client).await;
        for count in [0, 7, 100_000] {
            let found = scan(&client, &some(count)).await;
            assert_eq!(found.len(), KEYS, "some came twice, with a count of {count}");
            assert!(found.into_iter().collect::<BTreeSet<_>>() == all);
        }
        let sets = scan(&client, &some(200).of_type("set")).await;
        assert_eq!(sets.len(), KEYS / 10);
        let matching = scan(&client, &some(200).matching("key:1*5")).await;
        let expected = (0..KEYS).map(name).filter(|name| name.starts_with("key:1") && name.ends_with('5'));
        assert_eq!(matching.into_iter().collect::<BTreeSet<_>>(), expected.map(Bytes::from).collect());
        let tagged = scan(&client, &some(200).of_type("string").matching("key:10")).await;
        assert_eq!(tagged, Vec::<Bytes>::new());
        // A count of one brings few keys at a time.
        let (_, keys) = client.cluster_scan(&ScanCursor::new(), &some(1)).await.unwrap();
        assert!(keys.len() < 50, "{}", keys.len());
    });
}

#[test]
fn valkey_9_returns_each_key_once() {
    returns_each_key_once("valkey-9.1");
}

#[test]
fn valkey_8_returns_each_key_once() {
    returns_each_key_once("valkey-8.0");
}

#[test]
fn redis_7_returns_each_key_once() {
    returns_each_key_once("redis-7.0");
}

fn finds_all_while_slots_move(version: &str, how: Move) {
    let _alone = alone();
    let mut topology = Topology::cluster(Options { replicas: 0, ..Options::version(version) }).unwrap();
    scan_during(&mut topology, |topology| {
        let [first, second] = [0, 1].map(|at: usize| topology.servers()[at].port());
        topology.migrate_slots_by(how, first, second, 0..=2047).unwrap();
        topology.migrate_slots_by(how, second, first, 0..=1023).unwrap();
    });
}

#[test]
fn all_is_found_while_slots_of_valkey_9_move_key_by_key() {
    finds_all_while_slots_move("valkey-9.1", Move::Keys);
}

#[test]
fn all_is_found_while_slots_of_valkey_9_move_at_once() {
    finds_all_while_slots_move("valkey-9.1", Move::Atomic);
}

#[test]
fn all_is_found_while_slots_of_redis_7_move() {
    finds_all_while_slots_move("redis-7.0", Move::Keys);
}

#[test]
fn a_slot_that_stays_half_moved_does_not_keep_a_scan_from_its_end() {
    let _alone = alone();
    let topology = Topology::cluster(Options { replicas: 0, ..Options::version("valkey-8.0") }).unwrap();
    let ports: Vec<u16> = topology.servers().iter().map(|server| server.port()).collect();
    let runtime = runtime();
    runtime.block_on(async {
        let client = connect(&topology).await;
        let mut all = fill(&client).await;
        // More than move at once, so that some stay.
        let tagged: Vec<String> = (0..300).map(|number| format!("{{06S}}{number}")).collect();
        for key in &tagged {
            client.execute(Command::new("SET").arg(key).arg("v")).await.unwrap();
        }
        all.extend(tagged.iter().cloned().map(Bytes::from));
        let slot = client.execute(Command::new("CLUSTER").arg("KEYSLOT").arg(&tagged[0])).await.unwrap();
        let Value::Int(slot) = slot else { panic!("{slot:?}") };
        let slot = u16::try_from(slot).unwrap();
        let (from, to) =
            (ports[usize::from(slot) * 3 / 16_384], ports[(usize::from(slot) * 3 / 16_384 + 1) % 3]);
        let mut migration = topology.migration(from, to).unwrap();
        migration.open(slot).unwrap();
        assert!(migration.move_keys(slot).unwrap() > 0);
        for count in [3, 5000] {
            let found = scan(&client, &some(count)).await;
            assert!(found.into_iter().collect::<BTreeSet<_>>() == all);
        }
        // A source whose target knows of nothing.
        let node = topology.server(to).unwrap();
        while migration.move_keys(slot).unwrap() > 0 {}
        migration.settle(slot).unwrap();
        let other = topology.id(from).unwrap();
        node.client().unwrap().run(&format!("CLUSTER SETSLOT {slot} MIGRATING {other}")).unwrap();
        let found = scan(&client, &some(1000)).await;
        assert!(found.into_iter().collect::<BTreeSet<_>>() == all);
    });
}

fn finds_all_through_failovers(version: &str) {
    let _alone = alone();
    let mut topology = Topology::cluster(Options::version(version)).unwrap();
    scan_during(&mut topology, |topology| {
        replicated(topology);
        let ports: Vec<u16> = topology.servers().iter().map(|server| server.port()).collect();
        topology.failover(ports[3], Failover::Graceful).unwrap();
        topology.failover(ports[0], Failover::Graceful).unwrap();
        replicated(topology);
        topology.kill(ports[1]).unwrap();
        topology.wait_until_promoted(ports[4]).unwrap();
    });
}

#[test]
fn all_is_found_through_failovers_of_valkey_9() {
    finds_all_through_failovers("valkey-9.1");
}

#[test]
fn all_is_found_through_failovers_of_redis_7() {
    finds_all_through_failovers("redis-7.0");
}

#[test]
fn all_is_found_though_nodes_restart() {
    let _alone = alone();
    let options =
        Options { replicas: 0, persistence: Persistence::AppendOnlyFile, ..Options::version("valkey-9.1") };
    let mut topology = Topology::cluster(options).unwrap();
    scan_during(&mut topology, |topology| {
        for at in 0..3 {
            let port = topology.servers()[at].port();
            topology.restart_with(port, Data::Kept).unwrap();
        }
    });
}

fn usage_of_cursor(result: Result<(ScanCursor, Vec<Bytes>), Error>) {
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Usage, "{error}");
    assert!(error.message().starts_with("cursor: "), "{error}");
}

#[test]
fn only_cursors_of_this_scan_are_taken() {
    let _alone = alone();
    let start = || Topology::cluster(Options { replicas: 0, ..Options::version("valkey-9.1") }).unwrap();
    let (one, other) = (start(), start());
    let runtime = runtime();
    runtime.block_on(async {
        let client = connect(&one).await;
        fill(&client).await;
        let all = ClusterScan::new();
        let (cursor, _) = client.cluster_scan(&ScanCursor::new(), &all).await.unwrap();
        // Twice from the same place, and on by another client of the same cluster.
        client.cluster_scan(&cursor, &all).await.unwrap();
        connect(&one).await.cluster_scan(&cursor, &all).await.unwrap();
        usage_of_cursor(connect(&other).await.cluster_scan(&cursor, &all).await);
        let mut damaged = cursor.as_bytes().to_vec();
        let middle = damaged.len() / 2;
        damaged[middle] = if damaged[middle] == b'A' { b'B' } else { b'A' };
        for bad in [&damaged[..], b"finished", b"0", b"17", &cursor.as_bytes()[1..]] {
            usage_of_cursor(client.cluster_scan(&ScanCursor::from(bad.to_vec()), &all).await);
        }
        // What the server thinks of the words is its error.
        let error = client.cluster_scan(&cursor, &ClusterScan::new().of_type("no type")).await;
        assert!(error.is_ok() || error.unwrap_err().kind() == ErrorKind::Server);
    });
}

/// Writes a cursor of the first version as whoever knows the form could: with the target of a migration at `port`.
fn crafted(port: u16) -> ScanCursor {
    let mut payload = vec![0, 0, 0, 0, 1];
    // The source, its epoch, the target.
    payload.extend([&[7; 20][..], &[0], &[8; 20]].concat());
    let host = b"127.0.0.1";
    payload.push(host.len() as u8);
    payload.extend(host);
    payload.extend([port as u8 | 0x80, (port >> 7) as u8 | 0x80, (port >> 14) as u8]);
    // One range from slot 0 to 9.
    payload.extend([1, 0, 9]);
    let mut sum = sha1_smol::Sha1::from(b"cluster scan");
    sum.update(&[1]);
    sum.update(&payload);
    let bytes = [&[1], &sum.digest().bytes()[..4], &payload].concat();
    let alphabet: Vec<char> = ('A'..='Z').chain('a'..='z').chain('0'..='9').chain(['-', '_']).collect();
    let bits: Vec<u8> = bytes.iter().flat_map(|byte| (0..8).rev().map(move |at| byte >> at & 1)).collect();
    let letter = |six: &[u8]| {
        alphabet[(0..6).fold(0, |sum, at| 2 * sum + usize::from(six.get(at).copied().unwrap_or(0)))]
    };
    ScanCursor::from(bits.chunks(6).map(letter).collect::<String>().into_bytes())
}

#[test]
fn a_cursor_leads_to_no_node_outside_the_cluster() {
    let _alone = alone();
    let topology = Topology::cluster(Options { replicas: 0, ..Options::version("valkey-9.1") }).unwrap();
    let foreign = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    foreign.set_nonblocking(true).unwrap();
    runtime().block_on(async {
        let client = connect(&topology).await;
        let all = fill(&client).await;
        let cursor = crafted(foreign.local_addr().unwrap().port());
        for options in [ClusterScan::new(), ClusterScan::new().allow_non_covered_slots()] {
            let (mut cursor, keys) = client.cluster_scan(&cursor, &options).await.unwrap();
            let mut found: BTreeSet<Bytes> = keys.into_iter().collect();
            while !cursor.is_finished() {
                let (next, keys) = client.cluster_scan(&cursor, &options).await.unwrap();
                found.extend(keys);
                cursor = next;
            }
            assert!(found == all);
        }
    });
    assert_eq!(foreign.accept().unwrap_err().kind(), std::io::ErrorKind::WouldBlock);
}

#[test]
fn a_client_that_is_not_of_a_cluster_refuses_to_scan_one() {
    let topology = Topology::standalone(Options::version("valkey-9.1")).unwrap();
    runtime().block_on(async {
        let client = Client::connect(config(&topology.servers()[0]).build().unwrap()).await.unwrap();
        let error = client.cluster_scan(&ScanCursor::new(), &ClusterScan::new()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Usage, "{error}");
        assert!(error.message().contains("cluster_scan"), "{error}");
    });
}

#[test]
fn slots_without_a_node_are_an_error_unless_allowed() {
    let _alone = alone();
    let arguments = vec!["--cluster-require-full-coverage no".to_owned()];
    let options = Options { replicas: 0, arguments, ..Options::version("valkey-9.1") };
    let topology = Topology::cluster(options).unwrap();
    let runtime = runtime();
    runtime.block_on(async {
        let client = connect(&topology).await;
        let all = fill(&client).await;
        for server in topology.servers() {
            server.client().unwrap().run("CLUSTER DELSLOTSRANGE 100 200 5000 9000").unwrap();
        }
        let error = client.cluster_scan(&ScanCursor::new(), &ClusterScan::new()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connection, "{error}");
        assert!(error.message().contains("100-200"), "{error}");
        let found = scan(&client, &some(100).allow_non_covered_slots()).await;
        let found: BTreeSet<Bytes> = found.into_iter().collect();
        let is_covered = |key: &Bytes| {
            let slot = testing::slot_of(key);
            !(100..=200).contains(&slot) && !(5000..=9000).contains(&slot)
        };
        for key in all.iter().filter(|key| is_covered(key)) {
            assert!(found.contains(key));
        }
    });
}

#[test]
fn a_step_ends_once_when_it_is_cancelled_closed_or_too_late() {
    let _alone = alone();
    let mut topology = Topology::cluster(Options { replicas: 0, ..Options::version("valkey-9.1") }).unwrap();
    let runtime = runtime();
    let outcomes = Outcomes::default();
    let config = cluster_config(&topology).build().unwrap();
    let engine = Engine::open(config, Box::new(outcomes.clone()), runtime.handle());
    outcomes.wait(0).unwrap();
    let all = ClusterScan::new();
    let long = Patience::AtMost(PATIENCE);
    let ports: Vec<u16> = topology.servers().iter().map(|server| server.port()).collect();
    engine.submit().cluster_scan(1, b"", &all, long);
    assert!(outcomes.wait(1).is_ok());
    ports.iter().for_each(|&port| topology.stop(port).unwrap());
    engine.submit().cluster_scan(2, b"", &all, Patience::AtMost(Duration::from_millis(100)));
    assert_eq!(outcomes.wait(2).unwrap_err().kind(), ErrorKind::Timeout);
    engine.submit().cluster_scan(3, b"", &all, long);
    engine.cancel(3);
    assert_eq!(outcomes.wait(3).unwrap_err().kind(), ErrorKind::Cancelled);
    engine.cancel(3);
    ports.iter().for_each(|&port| topology.cont(port).unwrap());
    engine.submit().cluster_scan(4, b"", &all, long);
    assert!(outcomes.wait(4).is_ok());
    ports.iter().for_each(|&port| topology.stop(port).unwrap());
    engine.submit().cluster_scan(5, b"", &all, long);
    engine.close();
    assert_eq!(outcomes.wait(5).unwrap_err().kind(), ErrorKind::Closed);
    engine.submit().cluster_scan(6, b"", &all, long);
    assert_eq!(outcomes.wait(6).unwrap_err().kind(), ErrorKind::Closed);
    ports.iter().for_each(|&port| topology.cont(port).unwrap());
    assert_eq!(outcomes.count(), 7);
    assert_eq!(engine.in_flight(), 0);
}
