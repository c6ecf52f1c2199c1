//! Every response carries its own ticket, once: several threads submit and cancel, one takes, and the network cuts,
//! delays, splits and merges. What a ticket asks for follows from its number, so that its response can be checked.
//!
//! `COMMANDS=100000000` makes it the soak test; `SEED` repeats a run.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::env;
use std::str::FromStr;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64, Ordering::SeqCst};
use std::sync::{Condvar, Mutex};
use std::thread;
use std::time::Duration;

use fastrand::Rng;
use glide::port;
use glide_core::Value;
use glide_protobuf::{self as proto, Delivery, ErrorCode};
use support::{Binding, PATIENCE, connection, request, value};
use testing::{Chaos, Options, Rates, Topology};

const THREADS: u64 = 4;
/// Together a little above the limit of requests in flight, so that some are refused.
const WINDOW: u64 = 235;
const BURST: u64 = 20;
const COUNTERS: u64 = 16;
const KEYS: u64 = 1000;

fn from_env<T: FromStr>(name: &str, default: T) -> T {
    env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

#[test]
fn every_ticket_gets_its_own_response_once() {
    let commands: u64 = from_env("COMMANDS", 1_000_000);
    let seed: u64 = from_env("SEED", fastrand::u64(..));
    eprintln!("SEED={seed} COMMANDS={commands}");
    let topology = Topology::standalone(Options::default()).unwrap();
    let server = &topology.servers()[0];
    let rates = Rates {
        seed,
        cut_every: 500_000,
        delay_every: 400_000,
        split_every: 50_000,
        merge_every: 200_000,
        longest_delay: Duration::from_millis(4),
    };
    let chaos = Chaos::start(([127, 0, 0, 1], server.port()).into(), rates).unwrap();
    let patient = proto::ConnectionRequest { request_timeout_ms: 5000, ..connection(chaos.port()) };
    let run = Run::new(Binding::connected(&patient), commands, seed);
    thread::scope(|scope| {
        scope.spawn(|| run.take());
        for number in 0..THREADS {
            let run = &run;
            scope.spawn(move || run.submit(number));
        }
    });
    eprintln!("{:?} cuts: {}", run.ends, chaos.stats().cuts);
    assert!(chaos.stats().cuts >= commands / 20_000);
    run.check(&mut server.client().unwrap());
    port::close(run.binding.client).unwrap();
    assert_eq!(run.binding.take_the_rest(), []);
}

struct Run {
    binding: Binding,
    seed: u64,
    commands: u64,
    /// What became of each ticket.
    tickets: Vec<AtomicU8>,
    ended: Mutex<[u64; THREADS as usize]>,
    changed: Condvar,
    failed: AtomicBool,
    counters: Vec<Mutex<Counter>>,
    ends: Ends,
}

#[derive(Debug, Default)]
struct Ends {
    values: AtomicU64,
    cancelled: AtomicU64,
    timeouts: AtomicU64,
    busy: AtomicU64,
    lost: AtomicU64,
}

const FREE: u8 = 0;
const SUBMITTED: u8 = 1;
const ENDED: u8 = 2;

#[derive(Default)]
struct Counter {
    /// A bit for each number that was acknowledged.
    seen: Vec<u64>,
    acknowledged: u64,
    unknown: u64,
}

/// What a ticket asks for.
enum Ask {
    Get,
    Set,
    Echo,
    Batch,
    Increment,
}

/// Fails the whole run, instead of leaving the other threads to wait, when its thread panics.
struct Alarm<'a>(&'a Run);

impl Drop for Alarm<'_> {
    fn drop(&mut self) {
        if thread::panicking() {
            self.0.failed.store(true, SeqCst);
            self.0.changed.notify_all();
        }
    }
}

impl Run {
    fn new(binding: Binding, commands: u64, seed: u64) -> Run {
        Run {
            binding,
            seed,
            commands,
            tickets: (0..=commands).map(|_| AtomicU8::new(FREE)).collect(),
            ended: Mutex::default(),
            changed: Condvar::new(),
            failed: AtomicBool::new(false),
            counters: (0..COUNTERS).map(|_| Mutex::default()).collect(),
            ends: Ends::default(),
        }
    }

    fn rng(&self, ticket: u64) -> Rng {
        Rng::with_seed(Rng::with_seed(self.seed ^ ticket).u64(..))
    }

    fn ask(&self, rng: &mut Rng) -> (Ask, u64) {
        let ask = match rng.u8(..10) {
            0..4 => Ask::Get,
            4..6 => Ask::Set,
            6 => Ask::Echo,
            7 => Ask::Batch,
            _ => Ask::Increment,
        };
        (ask, rng.u64(..KEYS))
    }

    /// One of the submitting threads; its tickets are those that leave its number as the rest.
    fn submit(&self, number: u64) {
        let _alarm = Alarm(self);
        let mut rng = Rng::with_seed(self.seed ^ number);
        let mut tickets = (1..=self.commands).filter(|ticket| ticket % THREADS == number).peekable();
        let mut submitted = 0;
        while tickets.peek().is_some() {
            let burst: Vec<u64> = tickets.by_ref().take(rng.usize(1..=BURST as usize)).collect();
            let requests: Vec<_> = burst.iter().map(|&ticket| self.request(ticket)).collect();
            for &ticket in &burst {
                assert_eq!(self.tickets[ticket as usize].swap(SUBMITTED, SeqCst), FREE);
            }
            self.binding.submit(&requests).unwrap();
            submitted += burst.len() as u64;
            for ticket in burst {
                if rng.u8(..7) == 0 {
                    // Often one that has ended, which must harm nobody.
                    let any = ticket.saturating_sub(rng.u64(..100) * THREADS).max(1);
                    port::cancel(self.binding.client, any).unwrap();
                }
            }
            let ended = self.ended.lock().unwrap();
            let waits = |ended: &mut [u64; THREADS as usize]| {
                submitted - ended[number as usize] > WINDOW && !self.failed.load(SeqCst)
            };
            let waited = self.changed.wait_timeout_while(ended, PATIENCE, waits).unwrap();
            assert!(!waited.1.timed_out(), "responses are missing");
            drop(waited);
            if self.failed.load(SeqCst) {
                return;
            }
        }
    }

    fn request(&self, ticket: u64) -> proto::Request {
        let mut rng = self.rng(ticket);
        let (ask, number) = self.ask(&mut rng);
        let key = format!("key:{number}");
        let echo = format!("echo:{ticket}");
        let mut request = match ask {
            Ask::Get => request(ticket, &["GET", &key]),
            Ask::Set => request(ticket, &["SET", &key, &format!("{key}#{ticket}")]),
            Ask::Echo => request(ticket, &["ECHO", &echo]),
            Ask::Increment => request(ticket, &["INCR", &format!("counter:{}", number % COUNTERS)]),
            Ask::Batch => {
                let commands = [&["ECHO", &echo], &["GET", key.as_str()]].map(|words| proto::Command {
                    command: 0,
                    args: words.iter().map(|word| word.as_bytes().to_vec().into()).collect(),
                });
                let batch = proto::Batch {
                    commands: commands.into(),
                    atomic: rng.bool(),
                    raise_on_error: false,
                    retry: None,
                };
                proto::Request { ticket, batch: Some(batch), ..Default::default() }
            }
        };
        if rng.u8(..20) == 0 {
            request.timeout_ms = rng.u32(1..4);
        }
        request
    }

    /// The taking thread.
    fn take(&self) {
        let _alarm = Alarm(self);
        let mut left = self.commands;
        while left > 0 && !self.failed.load(SeqCst) {
            if !self.binding.bell.wait(PATIENCE) {
                panic!("{left} responses are missing");
            }
            let responses = self.binding.take().unwrap();
            left -= responses.len() as u64;
            let mut ended = self.ended.lock().unwrap();
            for response in responses {
                ended[(response.ticket % THREADS) as usize] += 1;
                self.on_response(&response);
                if response.ticket % 10_000_000 == 0 {
                    eprintln!("{left} left");
                }
            }
            self.changed.notify_all();
        }
    }

    fn on_response(&self, response: &proto::Response) {
        let ticket = response.ticket;
        assert_eq!(self.tickets[ticket as usize].swap(ENDED, SeqCst), SUBMITTED, "ticket {ticket}");
        let (ask, number) = self.ask(&mut self.rng(ticket));
        let outcome = value(response);
        if let Ask::Increment = ask {
            self.counters[(number % COUNTERS) as usize].lock().unwrap().note(&outcome);
        }
        let total = match outcome {
            Ok(value) => {
                check(&ask, &value, number, ticket);
                &self.ends.values
            }
            Err((ErrorCode::Cancelled, _)) => &self.ends.cancelled,
            Err((ErrorCode::Timeout, _)) => &self.ends.timeouts,
            Err((ErrorCode::Connection, _)) => &self.ends.lost,
            Err((ErrorCode::Busy, Delivery::NotSent)) => &self.ends.busy,
            Err(other) => panic!("ticket {ticket}: {other:?}"),
        };
        total.fetch_add(1, SeqCst);
    }

    fn check(&self, server: &mut testing::Client) {
        for ticket in 1..=self.commands {
            assert_eq!(self.tickets[ticket as usize].load(SeqCst), ENDED, "ticket {ticket}");
        }
        for (number, counter) in self.counters.iter().enumerate() {
            let counter = counter.lock().unwrap();
            let count: u64 = server.run(&format!("GET counter:{number}")).unwrap().text().parse().unwrap();
            let most = counter.acknowledged + counter.unknown;
            assert!((counter.acknowledged..=most).contains(&count), "{count} is above {most}");
        }
        let Ends { values, cancelled, timeouts, .. } = &self.ends;
        assert!(values.load(SeqCst) > self.commands / 2);
        assert!(cancelled.load(SeqCst) + timeouts.load(SeqCst) > self.commands / 20);
    }
}

impl Counter {
    fn note(&mut self, outcome: &Result<Value, (ErrorCode, Delivery)>) {
        match outcome {
            Ok(value) => {
                let number = value.as_int().unwrap() as u64;
                let (word, bit) = ((number / 64) as usize, 1 << (number % 64));
                if self.seen.len() <= word {
                    self.seen.resize(word + 1, 0);
                }
                assert_eq!(self.seen[word] & bit, 0, "two callers were told {number}");
                self.seen[word] |= bit;
                self.acknowledged += 1;
            }
            Err((_, Delivery::MaybeExecuted)) => self.unknown += 1,
            Err(_) => {}
        }
    }
}

fn check(ask: &Ask, value: &Value, number: u64, ticket: u64) {
    match ask {
        Ask::Get => check_named(value, number),
        Ask::Set => assert_eq!(value, &Value::Ok),
        Ask::Echo => check_echo(value, ticket),
        Ask::Increment => {}
        Ask::Batch => {
            let Value::Array(replies) = value else { panic!("ticket {ticket}: {value:?}") };
            assert_eq!(replies.len(), 2);
            check_echo(&replies[0], ticket);
            check_named(&replies[1], number);
        }
    }
}

fn check_echo(value: &Value, ticket: u64) {
    assert_eq!(value.as_bytes(), Some(format!("echo:{ticket}").as_bytes()));
}

fn check_named(value: &Value, number: u64) {
    if !value.is_nil() {
        let bytes = value.as_bytes().unwrap();
        assert!(bytes.starts_with(format!("key:{number}#").as_bytes()), "key {number}: {value:?}");
    }
}
