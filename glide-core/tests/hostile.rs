//! A peer that announces more than it sends: no allocation follows from a promise, only from bytes.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "support/allocations.rs"]
mod allocations;

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use allocations::most_allocated;
use glide_core::command::Shape;
use glide_core::internals::{Replies, to_value};
use glide_core::{Client, Command, Config, ErrorKind, decode_stream};

/// The tests run one by one: they measure the whole process.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

const KIB: usize = 1024;

#[test]
fn lengths_and_counts_alone_allocate_nothing() {
    let _alone = alone();
    for bytes in [
        &b"$4294967296\r\nabc"[..],
        b"*4294967296\r\n",
        b"%2147483648\r\n",
        b"~4294967296\r\n*4294967296\r\n*4294967296\r\n:1\r\n",
        b"!4294967296\r\n",
        b"|2147483648\r\n",
    ] {
        let mut replies = Replies::default();
        let (most, result) =
            most_allocated(|| replies.feed(bytes, |reply| panic!("no reply is complete: {reply:?}")));
        assert!(result.is_ok());
        assert!(most <= 2 * bytes.len() + 64 * KIB, "{most} bytes for {}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn absurd_lengths_and_deep_nesting_are_errors() {
    let _alone = alone();
    let deep = "*1\r\n".repeat(1_000_000);
    for bytes in ["$99999999999\r\n", "*99999999999\r\n", "%18446744073709551615\r\n", "$-2\r\n", &deep] {
        let (most, result) = most_allocated(|| Replies::default().feed(bytes.as_bytes(), |_| ()));
        assert_eq!(result.unwrap_err().kind(), ErrorKind::Protocol);
        assert!(most <= 2 * bytes.len() + 64 * KIB, "{most} bytes for {}", bytes.len());
    }
    let line = vec![b'x'; 3 << 20];
    let result = Replies::default().feed(&[b"+", &line[..]].concat(), |_| ());
    assert_eq!(result.unwrap_err().kind(), ErrorKind::Protocol);
}

#[test]
fn the_deepest_reply_is_read_without_running_out_of_stack() {
    let _alone = alone();
    let reply = ["*1\r\n".repeat(128).as_bytes(), b":1\r\n"].concat();
    let small_stack = thread::Builder::new().stack_size(256 * KIB);
    let read = small_stack.spawn(move || to_value(&reply, &Shape::Any).is_ok());
    assert!(read.unwrap().join().unwrap());
}

#[test]
fn counts_in_a_value_stream_allocate_no_more_than_its_bytes_can_hold() {
    let _alone = alone();
    // Arrays within arrays, each of as many elements as there are bytes left.
    let mut stream = Vec::new();
    for _ in 0..120 {
        stream.extend_from_slice(&[8, 0xff, 0x0f]);
    }
    stream.resize(4 * KIB, 0);
    let (most, result) = most_allocated(|| decode_stream(&stream, |_, _| None));
    assert_eq!(result.unwrap_err().kind(), ErrorKind::Protocol);
    assert!(most <= 128 * stream.len(), "{most} bytes for {}", stream.len());
}

#[test]
fn a_reply_that_never_ends_takes_twice_its_bytes() {
    let _alone = alone();
    const SENT: usize = 4 << 20;
    let port = endless_peer(SENT);
    let config = Config::builder().address("127.0.0.1", port).build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let client = runtime.block_on(Client::connect(config)).unwrap();
    let get = Command::new("GET").arg("k").timeout(Duration::from_millis(700));
    let (most, outcome) = most_allocated(|| runtime.block_on(client.execute(get)));
    assert_eq!(outcome.unwrap_err().kind(), ErrorKind::Timeout);
    assert!((SENT..=2 * SENT + 256 * KIB).contains(&most), "{most} bytes for {SENT}");
}

/// A peer that greets properly and answers everything else with the beginning of a very long string.
fn endless_peer(sent: usize) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let beginning = [&b"$4000000000\r\n"[..], &vec![b'x'; sent]].concat();
    thread::spawn(move || {
        let (mut socket, _) = listener.accept().unwrap();
        let mut bytes = vec![0; 4096];
        let count = socket.read(&mut bytes).unwrap();
        assert!(bytes[..count].ends_with(b"PING\r\n"));
        socket.write_all(b"%0\r\n+OK\r\n+OK\r\n*3\r\n$6\r\nmaster\r\n:0\r\n*0\r\n+PONG\r\n").unwrap();
        assert!(socket.read(&mut bytes).unwrap() > 0);
        socket.write_all(&beginning).unwrap();
        // Until the client goes.
        drop(socket.read(&mut bytes));
    });
    port
}
