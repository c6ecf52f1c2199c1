//! A server that dies, comes back, or freezes: every request ends in time, and late replies reach nobody.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use glide_core::{Client, Command, Delivery, ErrorKind, Value};
use support::{PATIENCE, config};
use testing::{Options, Topology};

/// How late an end may be on a busy machine. What was measured is printed.
const SLACK: Duration = Duration::from_millis(200);

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

#[test]
fn every_request_ends_in_time_while_the_server_dies_and_returns() {
    const TIMEOUT: Duration = Duration::from_millis(300);
    let mut topology = Topology::standalone(Options::default()).unwrap();
    let port = topology.servers()[0].port();
    let runtime = runtime();
    let config = config(&topology.servers()[0]).request_timeout(TIMEOUT).build().unwrap();
    let client = runtime.block_on(Client::connect(config)).unwrap();
    let load = Load::start(&runtime, &client, TIMEOUT + SLACK);

    for round in 0..3 {
        load.wait_for_replies(1000);
        topology.kill(port).unwrap();
        load.wait_for_errors(100);
        let returned = {
            let (pinger, topology) = (thread::spawn(move || first_ping(port)), &mut topology);
            topology.restart(port).unwrap();
            pinger.join().unwrap()
        };
        let serving = load.first_reply_after(returned);
        eprintln!("round {round}: served again {:?} after the server", serving.duration_since(returned));
        assert!(serving < returned + Duration::from_millis(250) + SLACK);
    }
    load.stop(&runtime);
}

/// When the server answers somebody else's PING.
fn first_ping(port: u16) -> Instant {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let answered =
            testing::Client::tcp(port, PATIENCE).is_ok_and(|mut client| client.run("PING").is_ok());
        let now = Instant::now();
        if answered {
            return now;
        }
        assert!(now < deadline, "the server does not come back");
        thread::sleep(Duration::from_millis(1));
    }
}

/// Callers that send one request after another.
struct Load {
    shared: Arc<Shared>,
    callers: Vec<tokio::task::JoinHandle<()>>,
}

#[derive(Default)]
struct Shared {
    replies: AtomicU64,
    errors: AtomicU64,
    over: AtomicBool,
    /// When requests that were answered began.
    begun: Mutex<Vec<Instant>>,
}

impl Load {
    fn start(runtime: &tokio::runtime::Runtime, client: &Client, limit: Duration) -> Load {
        let shared = Arc::new(Shared::default());
        let callers = (0..20)
            .map(|id| {
                let (client, shared) = (client.clone(), Arc::clone(&shared));
                runtime.spawn(async move {
                    while !shared.over.load(SeqCst) {
                        shared.call(&client, id, limit).await;
                    }
                })
            })
            .collect();
        Load { shared, callers }
    }

    fn wait_for_replies(&self, count: u64) {
        let before = self.shared.replies.load(SeqCst);
        support::until("replies", || self.shared.replies.load(SeqCst) > before + count);
    }

    fn wait_for_errors(&self, count: u64) {
        let before = self.shared.errors.load(SeqCst);
        support::until("errors", || self.shared.errors.load(SeqCst) > before + count);
        self.shared.begun.lock().unwrap().clear();
    }

    /// When the first request was answered since the last errors, which is after `returned`.
    fn first_reply_after(&self, returned: Instant) -> Instant {
        support::until("a reply", || !self.shared.begun.lock().unwrap().is_empty());
        let first = *self.shared.begun.lock().unwrap().iter().min().unwrap();
        first.max(returned)
    }

    fn stop(self, runtime: &tokio::runtime::Runtime) {
        self.shared.over.store(true, SeqCst);
        for caller in self.callers {
            runtime.block_on(caller).unwrap();
        }
    }
}

impl Shared {
    async fn call(&self, client: &Client, id: u32, limit: Duration) {
        let begin = Instant::now();
        let unique = format!("{id}:{begin:?}");
        let outcome = client.execute(Command::new("ECHO").arg(&unique)).await;
        let took = begin.elapsed();
        assert!(took < limit, "{outcome:?} after {took:?}");
        match outcome {
            Ok(value) => {
                assert_eq!(value.as_bytes(), Some(unique.as_bytes()));
                self.replies.fetch_add(1, SeqCst);
                let mut begun = self.begun.lock().unwrap();
                if begun.len() < 100 {
                    begun.push(Instant::now());
                }
            }
            Err(error) => {
                assert!(matches!(error.kind(), ErrorKind::Connection | ErrorKind::Timeout), "{error:?}");
                self.errors.fetch_add(1, SeqCst);
            }
        }
    }
}

#[test]
fn requests_to_a_frozen_server_end_at_their_own_timeouts_and_late_replies_reach_nobody() {
    let mut topology = Topology::standalone(Options::default()).unwrap();
    let port = topology.servers()[0].port();
    let runtime = runtime();
    let config = config(&topology.servers()[0]).request_timeout(PATIENCE).build().unwrap();
    let client = runtime.block_on(Client::connect(config)).unwrap();
    let mut late = Vec::new();
    // Thawed before the connection is given up, and after.
    for (round, longest) in [(0, 500), (1, 500), (2, 1800)] {
        topology.stop(port).unwrap();
        late.extend(runtime.block_on(time_out(&client, round, longest)));
        topology.cont(port).unwrap();
        runtime.block_on(check_replies(&client));
    }
    late.sort_unstable();
    let (p50, p999) = (late[late.len() / 2], late[late.len() * 999 / 1000]);
    eprintln!("{} timeouts late by {p50:?} (p50), {p999:?} (p99.9)", late.len());
    assert!(p999 < SLACK);
    // What was sent before the freeze may have run, once.
    let mut server = topology.servers()[0].client().unwrap();
    for key in 0..3 {
        let count: u64 = server.run(&format!("GET frozen:{key}")).unwrap().text().parse().unwrap_or(0);
        assert!(count <= 400, "{count} increments of 400");
    }
}

/// Sends requests with mixed timeouts that all run out, and says how late each ended.
async fn time_out(client: &Client, round: u32, longest: u64) -> Vec<Duration> {
    let requests = (0..400).map(|number| {
        let timeout = Duration::from_millis([20, 50, 100, 250, longest][number % 5]);
        let client = client.clone();
        tokio::spawn(async move {
            let begin = Instant::now();
            let command = Command::new("INCR").arg(format!("frozen:{round}")).timeout(timeout);
            let error = client.execute(command).await.unwrap_err();
            // A longer wait outlives the connection.
            let kind = error.kind();
            assert!(kind == ErrorKind::Timeout || kind == ErrorKind::Connection, "{error:?}");
            assert_eq!(error.delivery(), Delivery::MaybeExecuted);
            (kind == ErrorKind::Timeout).then(|| {
                let took = begin.elapsed();
                took.checked_sub(timeout).unwrap_or_else(|| panic!("{took:?} is before {timeout:?}"))
            })
        })
    });
    let mut late = Vec::new();
    for request in requests.collect::<Vec<_>>() {
        late.extend(request.await.unwrap());
    }
    late
}

/// Replies that come after a thaw are their callers' own.
async fn check_replies(client: &Client) {
    let requests = (0..1000).map(|number| {
        let (client, unique) = (client.clone(), format!("thawed:{number}"));
        tokio::spawn(async move {
            let value = client.execute(Command::new("ECHO").arg(&unique)).await.unwrap();
            assert_eq!(value, Value::Bytes(unique.into()));
        })
    });
    for request in requests.collect::<Vec<_>>() {
        request.await.unwrap();
    }
}
