//! What the tests of this folder share.
#![allow(dead_code, clippy::unwrap_used, reason = "each test file uses a part of it, and a test may panic")]

pub(crate) mod writers;

use std::collections::HashMap;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use glide_core::{
    Client, Command, Completions, Config, ConfigBuilder, Engine, Error, Outcome, Patience, Upkeep, Value,
};
use testing::{Server, Topology};

/// Long enough for a busy machine; nothing waits so long unless something is broken.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

pub(crate) fn config(server: &Server) -> ConfigBuilder {
    Config::builder().address(server.host(), server.port())
}

/// A client of a cluster, with its first node as the seed.
pub(crate) fn cluster_config(topology: &Topology) -> ConfigBuilder {
    config(&topology.servers()[0]).cluster(Upkeep::default())
}

/// The runtime of a test.
pub(crate) fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

/// Keeps other tests of the same file from disturbing one that measures time.
pub(crate) fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

pub(crate) async fn connect(topology: &Topology) -> Client {
    Client::connect(config(&topology.servers()[0]).build().unwrap()).await.unwrap()
}

/// Every outcome of each ticket.
type Ends = HashMap<u64, Vec<Result<Value, Error>>>;

/// Collects outcomes by ticket, so that one that ends twice is seen.
#[derive(Clone, Default)]
pub(crate) struct Outcomes(Arc<(Mutex<Ends>, Condvar)>);

impl Completions for Outcomes {
    fn complete(&self, ticket: u64, outcome: Outcome<'_>) {
        let result = match outcome {
            Outcome::Reply(reply) => reply.to_value(),
            Outcome::Ready => Ok(Value::Ok),
            Outcome::Error(error) => Err(error),
        };
        self.0.0.lock().unwrap().entry(ticket).or_default().push(result);
        self.0.1.notify_all();
    }

    fn flush(&self) {}
}

impl Outcomes {
    /// Waits for the outcome of a ticket, and fails when it takes too long or there are several.
    pub(crate) fn wait(&self, ticket: u64) -> Result<Value, Error> {
        let deadline = Instant::now() + PATIENCE;
        let mut seen = self.0.0.lock().unwrap();
        loop {
            if let Some(outcomes) = seen.get(&ticket) {
                assert_eq!(outcomes.len(), 1, "ticket {ticket} ended more than once: {outcomes:?}");
                return outcomes[0].clone();
            }
            let left = deadline.checked_duration_since(Instant::now());
            let left = left.unwrap_or_else(|| panic!("ticket {ticket} did not end"));
            seen = self.0.1.wait_timeout(seen, left).unwrap().0;
        }
    }

    /// Forgets what has ended so far.
    pub(crate) fn forget(&self) {
        self.0.0.lock().unwrap().clear();
    }

    pub(crate) fn count(&self) -> usize {
        self.0.0.lock().unwrap().values().map(Vec::len).sum()
    }
}

/// Hands over one custom command.
pub(crate) fn send(engine: &Engine, ticket: u64, words: &[&str]) {
    let words: Vec<&[u8]> = words.iter().map(|word| word.as_bytes()).collect();
    engine.submit().command(ticket, 0, words.into_iter(), Patience::Default);
}

/// Looks until something holds, and fails when that takes too long.
pub(crate) fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let deadline = Instant::now() + PATIENCE;
    while !holds() {
        assert!(Instant::now() < deadline, "waited in vain: {what}");
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// A custom command from its words.
pub(crate) fn command(line: &str) -> Command {
    let mut words = line.split(' ');
    words.by_ref().next().map(|first| words.fold(Command::new(first), Command::arg)).unwrap()
}

/// What a server answers, as text. A sentinel that gives a server another role cuts its connections: then once more.
pub(crate) fn ask(server: &Server, line: &str) -> String {
    let once = || server.client()?.run(line);
    let reply = match once() {
        Err(testing::Error::Io { .. }) => once(),
        reply => reply,
    };
    reply.unwrap().text()
}

/// How often a server has run a command.
pub(crate) fn calls(server: &Server, command: &str) -> u64 {
    let stats = ask(server, "INFO commandstats");
    let prefix = format!("cmdstat_{command}:calls=");
    let line = stats.lines().find_map(|line| line.strip_prefix(&prefix));
    line.map_or(0, |line| line.split(',').next().unwrap().parse().unwrap())
}

/// How often each of several servers has run GET since `before`.
pub(crate) fn gets(servers: &[Server], before: &[u64]) -> Vec<u64> {
    let before = before.iter().copied().chain(std::iter::repeat(0));
    servers.iter().zip(before).map(|(server, before)| calls(server, "get") - before).collect()
}
