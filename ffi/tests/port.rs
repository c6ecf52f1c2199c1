//! The verbs of the port, in the right order and in any other.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::collections::{HashMap, HashSet};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::thread;
use std::time::{Duration, Instant};

use fastrand::Rng;
use glide::port::{self, BatchView, CommandView, Flush, PortError, RequestView};
use glide_core::Value;
use glide_protobuf::{self as proto, Delivery, ErrorCode, Message};
use support::{Bell, Binding, connection, frames, request, value};
use testing::{Options, Topology};

fn standalone() -> (Topology, u16) {
    let topology = Topology::standalone(Options::default()).unwrap();
    let port = topology.servers()[0].port();
    (topology, port)
}

#[test]
fn closing_ends_everything_pending_with_closed() {
    let (mut topology, port) = standalone();
    let binding = Binding::connected(&connection(port));
    topology.stop(port).unwrap();
    binding.submit(&[request(1, &["INCR", "n"]), request(2, &["GET", "n"])]).unwrap();
    port::close(binding.client).unwrap();
    port::close(binding.client).unwrap();
    let mut ended = binding.take_the_rest();
    ended.sort_by_key(|response| response.ticket);
    assert_eq!(ended.iter().map(|response| response.ticket).collect::<Vec<_>>(), [1, 2]);
    for response in &ended {
        // Whether they were sent depends on who was faster.
        assert!(matches!(value(response), Err((ErrorCode::Closed, _))), "{response:?}");
    }
    topology.cont(port).unwrap();
}

#[test]
fn every_verb_after_closing_says_that_the_client_is_closed() {
    let (_topology, port) = standalone();
    let binding = Binding::connected(&connection(port));
    let client = binding.client;
    port::close(client).unwrap();
    port::close(client).unwrap();
    assert_eq!(port::submit(client, &frames(&[request(1, &["PING"])])), Err(PortError::UnknownClient));
    assert_eq!(binding.take_the_rest(), []);
    for unknown in [client, 0, u64::MAX] {
        let request = frames(&[request(1, &["PING"])]);
        assert_eq!(port::submit(unknown, &request), Err(PortError::UnknownClient));
        assert!(matches!(port::begin(unknown, Flush::WhenIdle), Err(PortError::UnknownClient)));
        assert_eq!(port::take(unknown, &mut Vec::new()), Err(PortError::UnknownClient));
        assert_eq!(port::take_bulk(unknown, 1), Err(PortError::UnknownClient));
        assert_eq!(port::cancel(unknown, 1), Err(PortError::UnknownClient));
        assert_eq!(port::crash(unknown), Err(PortError::UnknownClient));
        assert_eq!(port::close(unknown), Ok(()));
        assert_eq!(port::discard(unknown), Ok(()));
    }
    assert_eq!(PortError::UnknownClient.code(), ErrorCode::Closed);
}

#[test]
fn a_client_closed_at_once_still_tells_how_opening_went() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let binding = Binding::open(&connection(silent.local_addr().unwrap().port())).unwrap();
    port::close(binding.client).unwrap();
    let told = binding.take_the_rest();
    assert_eq!(told.len(), 1);
    assert_eq!((told[0].ticket, value(&told[0])), (0, Err((ErrorCode::Closed, Delivery::NotSent))));
}

#[test]
fn the_doorbell_is_silent_once_the_client_is_forgotten() {
    let (_topology, port) = standalone();
    let late = Arc::new(AtomicBool::new(false));
    for round in 0..300u32 {
        let forgotten = Arc::new(AtomicBool::new(false));
        let (bell, seen) = (Bell::default(), Arc::clone(&forgotten));
        let (rung, too_late) = (bell.clone(), Arc::clone(&late));
        let doorbell = move || {
            // Slow enough that whoever takes without having heard it is faster.
            let begin = Instant::now();
            while begin.elapsed() < Duration::from_millis(2) {
                thread::yield_now();
            }
            too_late.fetch_or(seen.load(SeqCst), SeqCst);
            rung.ring();
        };
        let client = port::open(&connection(port).encode_to_vec(), Box::new(doorbell)).unwrap();
        let binding = Binding { client, bell };
        if round.is_multiple_of(2) {
            binding.wait_for(1);
        }
        thread::scope(|scope| {
            let sender = scope.spawn(|| {
                let mut accepted = 0;
                let requests: Vec<_> = (1..10).map(|ticket| request(ticket, &["PING"])).collect();
                for request in requests {
                    accepted += usize::from(binding.submit(&[request]).is_ok());
                }
                accepted
            });
            port::close(client).unwrap();
            let taken = binding.take_the_rest();
            forgotten.store(true, SeqCst);
            let opening = usize::from(round % 2 == 1);
            assert_eq!(taken.len(), sender.join().unwrap() + opening, "a ticket was lost or told twice");
        });
        assert!(!late.load(SeqCst), "rung after the last response was taken");
    }
}

#[test]
fn a_discarded_client_is_gone_at_once() {
    let (_topology, port) = standalone();
    let binding = Binding::connected(&connection(port));
    binding.submit(&[request(1, &["DEBUG", "SLEEP", "0.05"])]).unwrap();
    port::discard(binding.client).unwrap();
    assert_eq!(binding.take(), Err(PortError::UnknownClient));
    assert_eq!(binding.submit(&[request(2, &["PING"])]), Err(PortError::UnknownClient));
}

#[test]
fn malformed_frames_are_refused_and_those_before_them_are_not() {
    let (_topology, port) = standalone();
    let binding = Binding::connected(&connection(port));
    let mut bytes = frames(&[request(1, &["ECHO", "a"])]);
    bytes.extend_from_slice(&[200, 1]);
    assert!(matches!(port::submit(binding.client, &bytes), Err(PortError::Malformed(_))));
    let without_ticket = frames(&[request(0, &["PING"])]);
    assert!(matches!(port::submit(binding.client, &without_ticket), Err(PortError::Malformed(_))));
    let ended = binding.wait_for(1);
    assert_eq!((ended[0].ticket, value(&ended[0]).unwrap().as_bytes()), (1, Some(&b"a"[..])));
}

#[test]
fn requests_that_cannot_work_end_with_usage() {
    let (_topology, port) = standalone();
    let binding = Binding::connected(&connection(port));
    let unknown = proto::Request { command: 60_000, ..request(2, &["k"]) };
    let beyond = proto::Request { command: u32::MAX, ..request(3, &["k"]) };
    let empty = proto::Request { batch: Some(proto::Batch::default()), ..request(4, &[]) };
    binding.submit(&[request(1, &[]), unknown, beyond, empty]).unwrap();
    let ended = binding.wait_for(4);
    for response in ended {
        assert_eq!(value(&response), Err((ErrorCode::Usage, Delivery::NotSent)), "{}", response.ticket);
    }
}

#[test]
fn large_strings_cross_by_handle_and_can_be_taken_once() {
    let (_topology, port) = standalone();
    let threshold = proto::ConnectionRequest { bulk_threshold: 70_000, ..connection(port) };
    let binding = Binding::connected(&threshold);
    let large = "x".repeat(100_000);
    binding.submit(&[request(1, &["ECHO", &large]), request(2, &["ECHO", &large[..70_000 - 1]])]).unwrap();
    let ended = binding.wait_for(2);
    let mut handles = Vec::new();
    for response in &ended {
        let Some(proto::response::Outcome::Value(stream)) = &response.outcome else { panic!("{response:?}") };
        let read = glide_core::decode_stream(stream, |handle, len| {
            handles.push(handle);
            let bytes = port::take_bulk(binding.client, handle).unwrap();
            assert_eq!(bytes.len() as u64, len);
            Some(bytes)
        });
        let expected = if response.ticket == 1 { &large[..] } else { &large[..70_000 - 1] };
        assert!(read.unwrap().as_bytes() == Some(expected.as_bytes()));
    }
    assert_eq!(handles.len(), 1);
    assert_eq!(port::take_bulk(binding.client, handles[0]), Err(PortError::UnknownBulk));
}

#[test]
fn a_view_is_worth_a_frame() {
    let (_topology, port) = standalone();
    let binding = Binding::connected(&connection(port));
    let mut submission = port::begin(binding.client, Flush::AtOnce).unwrap();
    let ping = CommandView { command: 0, args: &[b"ECHO", b"a"] };
    let view = |ticket| RequestView { ticket, command: ping, timeout_ms: 0, route: None };
    submission.push(view(1));
    let batch = BatchView {
        ticket: 2,
        commands: &[ping, ping],
        atomic: true,
        raise_on_error: false,
        timeout_ms: 0,
        route: None,
        retry: None,
    };
    submission.push_batch(batch);
    // Closing waits for what is being handed over.
    port::close(binding.client).unwrap();
    submission.push(view(3));
    drop(submission);
    let mut tickets: Vec<u64> = binding.take_the_rest().iter().map(|response| response.ticket).collect();
    tickets.sort_unstable();
    assert_eq!(tickets, [1, 2, 3]);
}

#[test]
fn a_standalone_client_refuses_what_only_a_cluster_client_can_do() {
    let (_topology, port) = standalone();
    let binding = Binding::connected(&connection(port));
    let routes = [
        proto::route::To::Nodes(proto::Nodes::AllPrimaries.into()),
        proto::route::To::SlotKey("k".into()),
        proto::route::To::SlotId(16383),
        proto::route::To::Address(proto::Address { host: "h".to_owned(), port: 1 }),
    ];
    let refused = Err((ErrorCode::Usage, Delivery::NotSent));
    for (ticket, to) in (1..).zip(routes) {
        let route = Some(proto::Route { to: Some(to), replica: false });
        binding.submit(&[proto::Request { route, ..request(ticket, &["PING"]) }]).unwrap();
        assert_eq!(value(&binding.wait_for(1)[0]), refused);
    }
    let retry = Some(proto::Retry { server_error: true, connection_error: false });
    let commands = vec![proto::Command { command: 0, args: vec!["PING".into()] }];
    let batch = Some(proto::Batch { commands, retry, ..Default::default() });
    binding.submit(&[proto::Request { ticket: 10, batch, ..Default::default() }]).unwrap();
    assert_eq!(value(&binding.wait_for(1)[0]), refused);
    let cluster_scan = Some(proto::ClusterScan::default());
    binding.submit(&[proto::Request { ticket: 11, cluster_scan, ..Default::default() }]).unwrap();
    assert_eq!(value(&binding.wait_for(1)[0]), refused);
    let mut submission = port::begin(binding.client, Flush::AtOnce).unwrap();
    submission.push_cluster_scan(12, port::ClusterScanFrame::default(), 0);
    drop(submission);
    assert_eq!(value(&binding.wait_for(1)[0]), refused);
}

/// The cursor and the keys of a step.
fn step(response: &proto::Response) -> (String, Vec<Value>) {
    let Ok(Value::Array(parts)) = value(response) else { panic!("{response:?}") };
    let [Value::Bytes(cursor), Value::Array(keys)] = &parts[..] else { panic!("{parts:?}") };
    (String::from_utf8(cursor.to_vec()).unwrap(), keys.clone())
}

#[test]
fn a_cluster_is_scanned_step_by_step_with_frames_and_without() {
    let topology = Topology::cluster(Options { replicas: 0, ..Options::default() }).unwrap();
    let server = &topology.servers()[0];
    let cluster = Some(proto::Cluster::default());
    let binding = Binding::connected(&proto::ConnectionRequest { cluster, ..connection(server.port()) });
    for number in 1..=20 {
        binding.submit(&[request(number, &["SET", &format!("key:{number}"), "v"])]).unwrap();
        assert_eq!(value(&binding.wait_for(1)[0]), Ok(Value::Ok));
    }
    let (mut cursor, mut ticket, mut found) = (String::new(), 100, HashSet::new());
    while cursor != "finished" {
        ticket += 1;
        if ticket % 2 == 0 {
            let cluster_scan = proto::ClusterScan {
                cursor: cursor.into_bytes().into(),
                r#match: "key:1*".into(),
                count: 3,
                r#type: "string".into(),
                allow_non_covered_slots: true,
            };
            let cluster_scan = Some(cluster_scan);
            binding.submit(&[proto::Request { ticket, cluster_scan, ..Default::default() }]).unwrap();
        } else {
            let (cursor, pattern) = (cursor.as_bytes(), &b"key:1*"[..]);
            let scan = port::ClusterScanFrame { cursor, pattern, ..Default::default() };
            let mut submission = port::begin(binding.client, Flush::AtOnce).unwrap();
            submission.push_cluster_scan(ticket, scan, 10_000);
        }
        let ended = binding.wait_for(1);
        assert_eq!((ended.len(), ended[0].ticket), (1, ticket));
        let (next, keys) = step(&ended[0]);
        found.extend(keys.iter().map(|key| String::from_utf8(key.as_bytes().unwrap().to_vec()).unwrap()));
        cursor = next;
    }
    assert_eq!(found.len(), 11, "{found:?}");
    let cluster_scan = Some(proto::ClusterScan { cursor: "finished".into(), ..Default::default() });
    let script = Some(proto::Script::default());
    let requests = [
        proto::Request { ticket: 1, cluster_scan: cluster_scan.clone(), ..Default::default() },
        proto::Request { ticket: 2, cluster_scan, script, ..Default::default() },
    ];
    binding.submit(&requests).unwrap();
    for response in binding.wait_for(2) {
        assert_eq!(value(&response), Err((ErrorCode::Usage, Delivery::NotSent)));
    }
}

#[test]
fn a_panic_in_the_engine_stays_with_its_client() {
    let (_topology, port) = standalone();
    let (victim, other) = (Binding::connected(&connection(port)), Binding::connected(&connection(port)));
    victim.submit(&[request(1, &["DEBUG", "SLEEP", "0.1"])]).unwrap();
    port::crash(victim.client).unwrap();
    let ended = victim.wait_for(1);
    assert!(matches!(value(&ended[0]), Err((ErrorCode::Internal, _))));
    victim.submit(&[request(2, &["PING"])]).unwrap();
    assert!(matches!(value(&victim.wait_for(1)[0]), Err((ErrorCode::Internal, _))));
    port::close(victim.client).unwrap();
    assert_eq!(victim.take_the_rest(), []);
    for binding in [other, Binding::connected(&connection(port))] {
        binding.submit(&[request(1, &["ECHO", "well"])]).unwrap();
        assert_eq!(value(&binding.wait_for(1)[0]).unwrap().as_bytes(), Some(&b"well"[..]));
    }
}

/// Panics that were asked for fill no screens.
fn quiet_engine() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if !thread::current().name().is_some_and(|name| name.starts_with("glide-io")) {
            usual(panic);
        }
    }));
}

/// What a random caller knows of one client.
struct Known {
    binding: Binding,
    accepted: HashSet<u64>,
    told: HashMap<u64, u32>,
    closed: bool,
}

#[test]
fn any_sequence_of_calls_tells_each_accepted_ticket_once() {
    let calls: u32 = std::env::var("CALLS").ok().and_then(|text| text.parse().ok()).unwrap_or(1_000_000);
    let seed =
        std::env::var("SEED").ok().and_then(|text| text.parse().ok()).unwrap_or_else(|| fastrand::u64(..));
    eprintln!("SEED={seed} CALLS={calls}");
    let (_topology, port) = standalone();
    quiet_engine();
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut rng = Rng::with_seed(seed);
    let mut clients: Vec<Known> = Vec::new();
    let mut next_ticket = 0;
    for _ in 0..calls {
        if clients.len() < 3 || (clients.len() < 8 && rng.u16(..) < 200) {
            let port = if rng.u8(..8) == 0 { nobody } else { port };
            let lazy = rng.bool();
            let request = proto::ConnectionRequest { lazy_connect: lazy, ..connection(port) };
            let binding = Binding::open(&request).unwrap();
            clients.push(Known {
                binding,
                accepted: HashSet::from([0]),
                told: HashMap::new(),
                closed: false,
            });
        }
        let at = rng.usize(..clients.len());
        if clients[at].call(&mut rng, &mut next_ticket) {
            clients.swap_remove(at).settle();
        }
    }
    clients.into_iter().for_each(Known::settle);
}

impl Known {
    /// Calls a random verb; true when it is time to settle with this client.
    fn call(&mut self, rng: &mut Rng, next_ticket: &mut u64) -> bool {
        let client = self.binding.client;
        match rng.u16(..1000) {
            0..500 => self.submit(rng, next_ticket),
            500..700 => self.take(),
            700..850 => {
                let any = rng.u64(..=*next_ticket);
                let cancelled = port::cancel(client, any);
                assert!(matches!(cancelled, Ok(()) | Err(PortError::UnknownClient)));
            }
            850..900 => assert!(port::take_bulk(client, rng.u64(..10)).is_err()),
            900..950 => assert_eq!(port::submit(client + 1_000_000, b""), Err(PortError::UnknownClient)),
            950..990 => {
                let garbage: Vec<u8> = (0..rng.usize(1..20)).map(|_| rng.u8(..)).collect();
                // Such frames may be requests by chance; these are not.
                let torn = [&[200, 200, 1][..], &garbage].concat();
                assert!(port::submit(client, &torn).is_err());
            }
            990..995 => {
                port::close(client).unwrap();
                self.closed = true;
            }
            995..997 => assert!(matches!(port::crash(client), Ok(()) | Err(PortError::UnknownClient))),
            _ => return true,
        }
        false
    }

    fn submit(&mut self, rng: &mut Rng, next_ticket: &mut u64) {
        let requests: Vec<_> = (0..rng.usize(..4))
            .map(|_| {
                *next_ticket += 1;
                match rng.u8(..8) {
                    0 => request(*next_ticket, &[]),
                    1 => proto::Request { timeout_ms: 1, ..request(*next_ticket, &["GET", "k"]) },
                    2 => proto::Request { command: 9999, ..request(*next_ticket, &[]) },
                    3 => request(*next_ticket, &["SUBSCRIBE", "channel"]),
                    _ => request(*next_ticket, &["INCR", "n"]),
                }
            })
            .collect();
        match self.binding.submit(&requests) {
            Ok(()) => self.accepted.extend(requests.iter().map(|request| request.ticket)),
            Err(error) => assert!(error == PortError::UnknownClient && self.closed, "{error:?}"),
        }
    }

    fn take(&mut self) {
        match self.binding.take() {
            Ok(responses) => self.note(&responses),
            Err(error) => assert!(error == PortError::UnknownClient && self.closed, "{error:?}"),
        }
    }

    fn note(&mut self, responses: &[proto::Response]) {
        for response in responses {
            *self.told.entry(response.ticket).or_default() += 1;
            assert!(matches!(
                value(response),
                Err(_) | Ok(Value::Ok | Value::Int(_) | Value::Nil | Value::Bytes(_))
            ));
        }
    }

    fn settle(mut self) {
        port::close(self.binding.client).unwrap();
        let rest = self.binding.take_the_rest();
        self.note(&rest);
        for ticket in &self.accepted {
            assert_eq!(self.told.get(ticket), Some(&1), "ticket {ticket}");
        }
        assert_eq!(self.told.len(), self.accepted.len(), "a ticket that was never accepted");
    }
}
