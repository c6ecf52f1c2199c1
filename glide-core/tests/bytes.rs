//! What crosses a connection unharmed: any bytes, of any length; and what a large reply costs those behind it.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use glide_core::{Client, Command, Protocol, Value};
use support::{PATIENCE, config};
use testing::{Options, Server, Topology, Version};

const MIB: usize = 1 << 20;

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap()
}

fn bytes(value: &[u8]) -> Value {
    Value::Bytes(value.to_vec().into())
}

async fn keeps(client: &Client, key: &[u8], value: &[u8]) {
    let run = |word: &str| Command::new(word).arg(key);
    assert_eq!(client.execute(run("SET").arg(value)).await.unwrap(), Value::Ok);
    let read = client.execute(run("GET")).await.unwrap();
    assert!(read.as_bytes() == Some(value), "{} bytes under a key of {}", value.len(), key.len());
    assert_eq!(client.execute(run("STRLEN")).await.unwrap(), Value::Int(value.len() as i64));
    assert_eq!(client.execute(run("DEL")).await.unwrap(), Value::Int(1));
}

#[test]
fn keys_and_values_of_any_bytes_and_lengths_come_back_as_they_were() {
    let all: Vec<u8> = (0..=255).collect();
    let large: Vec<u8> = all.iter().copied().cycle().take(MIB).collect();
    let huge: Vec<u8> = all.iter().copied().cycle().take(64 * MIB).collect();
    let runtime = runtime();
    for version in Version::ALL {
        let topology = Topology::standalone(Options::version(version)).unwrap();
        for protocol in [Protocol::Resp3, Protocol::Resp2] {
            let config = config(&topology.servers()[0]).protocol(protocol).request_timeout(PATIENCE);
            runtime.block_on(async {
                let client = Client::connect(config.build().unwrap()).await.unwrap();
                for byte in 0..=255 {
                    keeps(&client, &[byte], &[byte, b'\r', b'\n', byte]).await;
                }
                for (key, value) in
                    [(&all, &all), (&Vec::new(), &Vec::new()), (&all, &large), (&large, &all), (&all, &huge)]
                {
                    keeps(&client, key, value).await;
                }
                let list = Command::new("RPUSH").arg("list").arg("").arg(&all).arg("");
                client.execute(list).await.unwrap();
                let items =
                    client.execute(Command::new("LRANGE").arg("list").arg("0").arg("-1")).await.unwrap();
                assert_eq!(items, Value::Array(vec![bytes(b""), bytes(&all), bytes(b"")]));
                client.execute(Command::new("DEL").arg("list")).await.unwrap();
            });
        }
    }
}

/// How long a bare socket takes for a large reply and the small one behind it.
fn transfer(server: &Server, len: usize) -> Duration {
    let mut socket = TcpStream::connect((server.host(), server.port())).unwrap();
    socket.set_nodelay(true).unwrap();
    let mut received = vec![0; MIB];
    let begin = Instant::now();
    socket.write_all(b"*2\r\n$3\r\nGET\r\n$5\r\nlarge\r\n*1\r\n$4\r\nPING\r\n").unwrap();
    let mut left = format!("${len}\r\n\r\n+PONG\r\n").len() + len;
    while left > 0 {
        let count = socket.read(&mut received).unwrap();
        assert!(count > 0, "the server closed the connection");
        left -= count;
    }
    begin.elapsed()
}

#[test]
fn a_small_reply_behind_a_large_one_waits_for_little_more_than_its_transfer() {
    let (topology, runtime) = (Topology::standalone(Options::default()).unwrap(), runtime());
    let server = &topology.servers()[0];
    let len = 64 * MIB;
    runtime.block_on(async {
        let config = config(server).request_timeout(PATIENCE).build().unwrap();
        let client = Client::connect(config).await.unwrap();
        client.execute(Command::new("SET").arg("large").arg(vec![b'v'; len])).await.unwrap();
        let (mut raw, mut ours) = (Duration::MAX, Duration::MAX);
        for _ in 0..5 {
            raw = raw.min(transfer(server, len));
            let begin = Instant::now();
            let large = client.execute(Command::new("GET").arg("large"));
            let small = client.execute(Command::new("PING"));
            small.await.unwrap();
            ours = ours.min(begin.elapsed());
            assert_eq!(large.await.unwrap().as_bytes().map(<[u8]>::len), Some(len));
        }
        eprintln!("behind {len} bytes: {ours:?}, a bare socket {raw:?}");
        // The value is kept whole, where the bare socket forgets it; what must not be is a copy per read.
        assert!(ours < 6 * raw + Duration::from_millis(50), "{ours:?}, a bare socket {raw:?}");
    });
}
