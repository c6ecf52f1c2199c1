//! What a client costs while its server is away, stalls, or when it is opened and closed again and again.
//!
//! The tests measure the process, so they run one after another, and nothing else is in this file.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "support/allocations.rs"]
mod allocations;
mod support;

use std::fs;
use std::net::TcpListener;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use allocations::most_allocated;
use glide_core::{Client, Command, Config, Engine, ErrorKind, Patience, Value};
use support::{Outcomes, config, until};
use testing::{Options, Topology};

const MIB: usize = 1 << 20;

fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn count(folder: &str) -> usize {
    fs::read_dir(folder).unwrap().count()
}

/// Processor time of this process.
fn cpu() -> Duration {
    let nanos: u64 = fs::read_dir("/proc/self/task")
        .unwrap()
        .filter_map(|task| fs::read_to_string(task.unwrap().path().join("schedstat")).ok())
        .map(|text| text.split(' ').next().unwrap().parse::<u64>().unwrap())
        .sum();
    Duration::from_nanos(nanos)
}

#[test]
fn a_client_without_a_server_is_idle() {
    let _alone = alone();
    let mut topology = Topology::standalone(Options::default()).unwrap();
    let server = &topology.servers()[0];
    let port = server.port();
    let outcomes = Outcomes::default();
    let engine = Engine::open(
        config(server).build().unwrap(),
        Box::new(outcomes.clone()),
        &glide_core::runtime().unwrap(),
    );
    assert_eq!(outcomes.wait(0).unwrap(), Value::Ok);
    topology.kill(port).unwrap();
    until("the loss is noticed", || {
        let ticket = 1 + outcomes.count() as u64;
        support::send(&engine, ticket, &["INCR", "n"]);
        outcomes.wait(ticket).is_err_and(|error| error.kind() == ErrorKind::Timeout)
    });
    let (begin, before) = (Instant::now(), cpu());
    std::thread::sleep(Duration::from_secs(2));
    let share = (cpu() - before).as_secs_f64() / begin.elapsed().as_secs_f64();
    eprintln!("{:.2} % of a core while the server is away", 100.0 * share);
    assert!(share < 0.02);
}

#[test]
fn a_stalled_server_at_full_load_does_not_fill_the_memory() {
    const LIMIT: u64 = 1000;
    let _alone = alone();
    let mut topology = Topology::standalone(Options::default()).unwrap();
    let server = &topology.servers()[0];
    let port = server.port();
    let outcomes = Outcomes::default();
    let engine = Engine::open(
        config(server).inflight_limit(LIMIT as u32).build().unwrap(),
        Box::new(outcomes.clone()),
        &glide_core::runtime().unwrap(),
    );
    assert_eq!(outcomes.wait(0).unwrap(), Value::Ok);
    topology.stop(port).unwrap();

    let value = vec![b'v'; 10_000];
    let command: [&[u8]; 3] = [b"SET", b"key", &value];
    let begin = Instant::now();
    let mut ticket = 0;
    let (most, ()) = most_allocated(|| {
        while begin.elapsed() < Duration::from_secs(4) {
            while u64::from(engine.in_flight()) < LIMIT {
                ticket += 1;
                let patience = Patience::AtMost(Duration::from_millis(10 + ticket % 10));
                engine.submit().command(ticket, 0, command.into_iter(), patience);
            }
            outcomes.forget();
            std::thread::yield_now();
        }
    });
    topology.cont(port).unwrap();
    let budget = LIMIT as usize * value.len();
    eprintln!("{ticket} requests of {} bytes: at most {} MiB", value.len(), most / MIB);
    assert!(ticket > 20 * LIMIT, "too little load: {ticket}");
    // As much again for the dead that wait to be dropped, and the room that parcels grow by.
    assert!(most < 2 * budget + 24 * MIB);
    until("the server serves again", || {
        ticket += 1;
        support::send(&engine, ticket, &["PING"]);
        outcomes.wait(ticket).is_ok()
    });
}

#[test]
fn opening_and_closing_leaves_nothing_behind() {
    let _alone = alone();
    let topology = Topology::standalone(Options::default()).unwrap();
    let server = &topology.servers()[0];
    let good = config(server).build().unwrap();
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let refused = Config::builder().address("127.0.0.1", nobody).build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let round = |number: u32| {
        // On the caller's runtime, and on the engine's own threads.
        runtime.block_on(async {
            let client = Client::connect(good.clone()).await.unwrap();
            client.execute(Command::new("PING")).await.unwrap();
            let pending = client.execute(Command::new("PING"));
            if number.is_multiple_of(2) {
                client.close();
            }
            drop(pending);
            drop(client);
            Client::connect(refused.clone()).await.map(drop).unwrap_err();
        });
        let outcomes = Outcomes::default();
        let engine = Engine::open(good.clone(), Box::new(outcomes.clone()), &glide_core::runtime().unwrap());
        if !number.is_multiple_of(3) {
            outcomes.wait(0).unwrap();
        }
        support::send(&engine, 1, &["PING"]);
        drop(engine);
        assert!(outcomes.wait(1).map_or_else(|error| error.kind() == ErrorKind::Closed, |_| true));
    };
    (0..10).for_each(&round);
    let settled = || (count("/proc/self/fd"), count("/proc/self/task"));
    let before = settled();
    (10..1000).for_each(&round);
    until("sockets and threads are gone", || {
        let now = settled();
        now.0 <= before.0 && now.1 <= before.1
    });
    let others = server.client().unwrap().run("INFO clients").unwrap().text();
    assert!(others.contains("connected_clients:1\r\n"), "{others}");
}
