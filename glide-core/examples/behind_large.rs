//! How long a small reply waits behind a large one, beside a bare socket that reads and forgets both: 64 MiB, then PONG.
//! Nothing but the transfer and one place to keep the value should be in it; five rounds, the fastest of each.
#![allow(clippy::unwrap_used, reason = "an example may panic")]

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use glide_core::{Client, Command, Config};
use testing::{Options, Server, Topology};

const MIB: usize = 1 << 20;
const LEN: usize = 64 * MIB;

#[tokio::main(flavor = "multi_thread", worker_threads = 1)]
async fn main() {
    let topology = Topology::standalone(Options::default()).unwrap();
    let server = &topology.servers()[0];
    let config =
        Config::builder().address(server.host(), server.port()).request_timeout(Duration::from_secs(60));
    let client = Client::connect(config.build().unwrap()).await.unwrap();
    client.execute(Command::new("SET").arg("large").arg(vec![b'v'; LEN])).await.unwrap();
    let (mut bare, mut ours) = (Duration::MAX, Duration::MAX);
    for _ in 0..5 {
        bare = bare.min(transfer(server));
        let begin = Instant::now();
        let large = client.execute(Command::new("GET").arg("large"));
        client.execute(Command::new("PING")).await.unwrap();
        ours = ours.min(begin.elapsed());
        assert_eq!(large.await.unwrap().as_bytes().map(<[u8]>::len), Some(LEN));
    }
    let ratio = ours.as_secs_f64() / bare.as_secs_f64();
    println!("behind {} MiB: {ours:?}; a bare socket: {bare:?}; ratio {ratio:.2}", LEN / MIB);
}

/// How long a bare socket takes for the large reply and the small one behind it.
fn transfer(server: &Server) -> Duration {
    let mut socket = TcpStream::connect((server.host(), server.port())).unwrap();
    socket.set_nodelay(true).unwrap();
    let mut received = vec![0; MIB];
    let begin = Instant::now();
    socket.write_all(b"*2\r\n$3\r\nGET\r\n$5\r\nlarge\r\n*1\r\n$4\r\nPING\r\n").unwrap();
    let mut left = format!("${LEN}\r\n\r\n+PONG\r\n").len() + LEN;
    while left > 0 {
        let count = socket.read(&mut received).unwrap();
        assert!(count > 0, "the server closed the connection");
        left -= count;
    }
    begin.elapsed()
}
