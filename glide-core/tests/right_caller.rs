//! Every reply reaches its own caller, through a network that cuts, delays, splits and merges, while a tenth of the
//! requests is given up. Values name their key, so that a reply to somebody else is seen.
//!
//! `COMMANDS=100000000` makes it the soak test (`make soak`); `SEED` repeats a run.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::env;
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

use fastrand::Rng;
use glide_core::{Batch, Client, Command, Config, Delivery, Error, ErrorKind, Value};
use support::PATIENCE;
use testing::{Chaos, Options, Rates, Topology};

const CALLERS: u64 = 100;
const KEYS: u64 = 1000;
/// A key that never holds a list.
const STRING: &str = "string";

fn from_env<T: FromStr>(name: &str, default: T) -> T {
    env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

#[test]
fn every_reply_reaches_its_own_caller() {
    let commands: u64 = from_env("COMMANDS", 1_000_000);
    let seed: u64 = from_env("SEED", fastrand::u64(..));
    eprintln!("SEED={seed} COMMANDS={commands}");
    let topology = Topology::standalone(Options::default()).unwrap();
    let server = &topology.servers()[0];
    server.client().unwrap().run(&format!("SET {STRING} value")).unwrap();
    let rates = Rates {
        seed,
        cut_every: 1_000_000,
        delay_every: 400_000,
        split_every: 50_000,
        merge_every: 200_000,
        longest_delay: Duration::from_millis(4),
    };
    let chaos = Chaos::start(([127, 0, 0, 1], server.port()).into(), rates).unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let totals = Arc::new(Totals::default());
    runtime.block_on(async {
        let config =
            Config::builder().address("127.0.0.1", chaos.port()).request_timeout(Duration::from_secs(5));
        let client = Client::connect(config.build().unwrap()).await.unwrap();
        let callers: Vec<_> = (0..CALLERS)
            .map(|id| {
                let rng = Rng::with_seed(seed.wrapping_add(1 + id));
                let caller = Caller { id, client: client.clone(), rng, totals: Arc::clone(&totals) };
                tokio::spawn(caller.run(commands))
            })
            .collect();
        let progress = tokio::spawn(report(Arc::clone(&totals), commands));
        for caller in callers {
            let counted = caller.await.unwrap();
            counted.check(&mut server.client().unwrap());
        }
        progress.abort();
    });
    let cuts = chaos.stats().cuts;
    eprintln!("{totals:?} cuts: {cuts}");
    assert!(cuts >= commands / 20_000, "only {cuts} cuts");
    let ended = totals.replies.load(Relaxed) + totals.given_up.load(Relaxed) + totals.failed.load(Relaxed);
    assert_eq!(ended, totals.sent.load(Relaxed));
    assert!(totals.replies.load(Relaxed) > commands / 2, "most requests should succeed");
    assert!(totals.given_up.load(Relaxed) > commands / 10, "enough requests should be given up");
}

#[derive(Debug, Default)]
struct Totals {
    sent: AtomicU64,
    replies: AtomicU64,
    /// Dropped, or timed out by a short timeout of their own.
    given_up: AtomicU64,
    failed: AtomicU64,
}

async fn report(totals: Arc<Totals>, commands: u64) {
    let start = Instant::now();
    loop {
        tokio::time::sleep(Duration::from_secs(10)).await;
        let sent = totals.sent.load(Relaxed);
        eprintln!("{:4} s: {sent} of {commands}", start.elapsed().as_secs());
    }
}

/// One task that sends one request after another and checks each reply.
struct Caller {
    id: u64,
    client: Client,
    rng: Rng,
    totals: Arc<Totals>,
}

/// What a caller knows about its own counter.
struct Counted {
    key: String,
    acknowledged: i64,
    unknown: i64,
    last: i64,
}

impl Counted {
    fn note(&mut self, outcome: Option<&Result<Value, Error>>) {
        match outcome {
            Some(Ok(value)) => {
                let value = value.as_int().unwrap();
                assert!(value > self.last, "{}: {value} after {}", self.key, self.last);
                (self.acknowledged, self.last) = (self.acknowledged + 1, value);
            }
            Some(Err(error)) if error.delivery() != Delivery::MaybeExecuted => {}
            _ => self.unknown += 1,
        }
    }

    fn check(&self, server: &mut testing::Client) {
        let count: i64 = server.run(&format!("GET {}", self.key)).unwrap().text().parse().unwrap_or(0);
        let most = self.acknowledged + self.unknown;
        assert!((self.acknowledged..=most).contains(&count), "{}: {count}, not up to {most}", self.key);
    }
}

/// What a caller does with its request.
enum Patience {
    Wait,
    /// A timeout that is sometimes too short.
    Hurry(Duration),
    /// The future is dropped after so long.
    Drop(Duration),
}

impl Caller {
    async fn run(mut self, commands: u64) -> Counted {
        let key = format!("counter:{}", self.id);
        let mut counted = Counted { key, acknowledged: 0, unknown: 0, last: 0 };
        while self.totals.sent.fetch_add(1, Relaxed) < commands {
            match self.rng.u8(..10) {
                0..4 => self.get().await,
                4..6 => self.set().await,
                6 => self.echo().await,
                7 => self.batch().await,
                _ => {
                    let command = Command::new("INCR").arg(&counted.key);
                    counted.note(self.send(command).await.as_ref());
                }
            }
        }
        self.totals.sent.fetch_sub(1, Relaxed);
        counted
    }

    fn key(&mut self) -> String {
        format!("key:{}", self.rng.u64(..KEYS))
    }

    /// A value that names its key; a few are large enough to travel by themselves.
    fn value(&mut self, key: &str) -> Vec<u8> {
        let padding = if self.rng.u16(..) < 60 { self.rng.usize(..150_000) } else { self.rng.usize(..100) };
        let mut value = format!("{key}#").into_bytes();
        value.resize(value.len() + padding, b'.');
        value
    }

    async fn get(&mut self) {
        let key = self.key();
        if let Some(Ok(value)) = self.send(Command::new("GET").arg(&key)).await {
            check_named(&value, &key);
        }
    }

    async fn set(&mut self) {
        let key = self.key();
        let value = self.value(&key);
        if let Some(Ok(reply)) = self.send(Command::new("SET").arg(&key).arg(value)).await {
            assert_eq!(reply, Value::Ok);
        }
    }

    async fn echo(&mut self) {
        let unique = format!("{}:{}", self.id, self.rng.u64(..));
        if let Some(Ok(reply)) = self.send(Command::new("ECHO").arg(&unique)).await {
            assert_eq!(reply.as_bytes(), Some(unique.as_bytes()));
        }
    }

    async fn batch(&mut self) {
        let (key, unique) = (self.key(), format!("{}:{}", self.id, self.rng.u64(..)));
        let start = if self.rng.bool() { Batch::atomic() } else { Batch::pipeline() };
        let batch = start
            .command(Command::new("ECHO").arg(&unique))
            .command(Command::new("GET").arg(&key))
            .command(Command::new("LPUSH").arg(STRING).arg("x"));
        let patience = self.patience();
        let batch = if let Patience::Hurry(timeout) = patience { batch.timeout(timeout) } else { batch };
        let client = self.client.clone();
        if let Some(Ok(replies)) = self.end(client.batch(batch), patience).await {
            let Value::Array(replies) = replies else { panic!("expected an array, not {replies:?}") };
            assert_eq!(replies.len(), 3);
            assert_eq!(replies[0].as_bytes(), Some(unique.as_bytes()));
            check_named(&replies[1], &key);
            assert!(matches!(&replies[2], Value::Error(error) if error.server_code() == "WRONGTYPE"));
        }
    }

    async fn send(&mut self, command: Command) -> Option<Result<Value, Error>> {
        let patience = self.patience();
        let command =
            if let Patience::Hurry(timeout) = patience { command.timeout(timeout) } else { command };
        let client = self.client.clone();
        self.end(client.execute(command), patience).await
    }

    fn patience(&mut self) -> Patience {
        let short = Duration::from_micros(self.rng.u64(..3000));
        match self.rng.u8(..20) {
            0..2 => Patience::Drop(Duration::ZERO),
            2 => Patience::Drop(short),
            3 => Patience::Hurry(short),
            _ => Patience::Wait,
        }
    }

    /// Waits for a request as long as its caller has patience. None: dropped before it ended.
    async fn end(
        &self,
        request: impl Future<Output = Result<Value, Error>>,
        patience: Patience,
    ) -> Option<Result<Value, Error>> {
        let limit = if let Patience::Drop(after) = patience { after } else { PATIENCE };
        let outcome = match patience {
            // Not even polled once.
            Patience::Drop(after) if after.is_zero() => None,
            _ => tokio::time::timeout(limit, request).await.ok(),
        };
        let total = match (&outcome, patience) {
            (Some(Ok(_)), _) => &self.totals.replies,
            (None, Patience::Drop(_)) => &self.totals.given_up,
            (None, _) => panic!("a request never ended"),
            (Some(Err(error)), Patience::Hurry(_)) if error.kind() == ErrorKind::Timeout => {
                &self.totals.given_up
            }
            (Some(Err(error)), _) => {
                let lost = matches!(error.kind(), ErrorKind::Connection | ErrorKind::Timeout);
                assert!(lost, "an unexpected error: {error:?}");
                &self.totals.failed
            }
        };
        total.fetch_add(1, Relaxed);
        outcome
    }
}

fn check_named(value: &Value, key: &str) {
    if !value.is_nil() {
        let bytes = value.as_bytes().unwrap();
        let named = bytes.starts_with(key.as_bytes()) && bytes.get(key.len()) == Some(&b'#');
        assert!(named, "{key}: got {:?}", String::from_utf8_lossy(&bytes[..bytes.len().min(40)]));
    }
}
