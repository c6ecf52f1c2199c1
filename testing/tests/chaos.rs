//! The proxy: whatever it does to the packets, what arrives is a prefix of what was sent.
#![allow(clippy::unwrap_used)]

mod support;

use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use support::{PATIENCE, eventually};
use testing::{Chaos, Client, Options, Rates, Topology};

/// A server that sends back what it gets, and remembers how much of it was as expected.
struct Echo {
    address: SocketAddr,
    bytes: Arc<AtomicU64>,
    wrong: Arc<Mutex<Vec<String>>>,
}

/// Byte number `at` of every stream: no period that a lost or doubled chunk could hide in.
fn byte(at: usize) -> u8 {
    (at.wrapping_mul(2_654_435_761) >> 13) as u8
}

impl Echo {
    fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let echo =
            Self { address: listener.local_addr().unwrap(), bytes: Arc::default(), wrong: Arc::default() };
        let (bytes, wrong) = (Arc::clone(&echo.bytes), Arc::clone(&echo.wrong));
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (bytes, wrong) = (Arc::clone(&bytes), Arc::clone(&wrong));
                thread::spawn(move || serve(&stream.unwrap(), &bytes, &wrong));
            }
        });
        echo
    }
}

fn serve(mut stream: &TcpStream, bytes: &AtomicU64, wrong: &Mutex<Vec<String>>) {
    let (mut buffer, mut at) = (vec![0; 16 * 1024], 0);
    while let Ok(count @ 1..) = stream.read(&mut buffer) {
        for (index, &got) in buffer[..count].iter().enumerate() {
            if got != byte(at + index) {
                wrong.lock().unwrap().push(format!("byte {} of a stream", at + index));
                return;
            }
        }
        at += count;
        bytes.fetch_add(count as u64, Ordering::Relaxed);
        if stream.write_all(&buffer[..count]).is_err() {
            return;
        }
    }
}

/// Sends `total` bytes and checks what comes back. Returns how much that was.
fn converse(port: u16, total: usize) -> usize {
    let Ok(stream) = TcpStream::connect(("127.0.0.1", port)) else { return 0 };
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let sent: Vec<u8> = (0..total).map(byte).collect();
    thread::scope(|scope| {
        scope.spawn(|| {
            // A cut fails this; how far it came shows in what comes back.
            let _ = (&stream).write_all(&sent).and_then(|()| stream.shutdown(std::net::Shutdown::Write));
        });
        let (mut buffer, mut at) = (vec![0; 16 * 1024], 0);
        loop {
            match (&stream).read(&mut buffer) {
                Ok(0) => return at,
                Ok(count) => {
                    assert_eq!(buffer[..count], sent[at..at + count], "at byte {at}");
                    at += count;
                }
                Err(error) => {
                    assert!(
                        !matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut),
                        "a connection hangs"
                    );
                    return at;
                }
            }
        }
    })
}

#[test]
fn without_cuts_every_byte_arrives_in_order() {
    let echo = Echo::start();
    let rates = Rates {
        seed: 1,
        delay_every: 200_000,
        split_every: 2_000,
        merge_every: 50_000,
        longest_delay: Duration::from_millis(2),
        ..Rates::default()
    };
    let chaos = Chaos::start(echo.address, rates).unwrap();
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert_eq!(converse(chaos.port(), 1_000_000), 1_000_000));
        }
    });
    assert_eq!(*echo.wrong.lock().unwrap(), [""; 0]);
    eventually("the links to end", || chaos.stats().open == 0);
    let stats = chaos.stats();
    assert_eq!((stats.cuts, stats.bytes_up, stats.bytes_down), (0, 4_000_000, 4_000_000));
}

#[test]
fn what_arrives_before_a_cut_is_a_prefix_of_what_was_sent() {
    let echo = Echo::start();
    let rates =
        Rates { seed: 2, cut_every: 100_000, split_every: 5_000, merge_every: 50_000, ..Rates::default() };
    let chaos = Chaos::start(echo.address, rates).unwrap();
    let returned: Vec<usize> = (0..100).map(|_| converse(chaos.port(), 200_000)).collect();
    assert_eq!(*echo.wrong.lock().unwrap(), [""; 0]);
    let stats = chaos.stats();
    let whole = returned.iter().filter(|&&count| count == 200_000).count();
    assert!((60..=100).contains(&stats.cuts), "{stats:?}");
    assert_eq!(
        whole,
        100 - usize::try_from(stats.cuts).unwrap(),
        "only cut connections are short: {stats:?}"
    );
    assert!(returned.iter().any(|count| (1..200_000).contains(count)), "cuts come in the middle, too");
}

#[test]
fn a_stall_holds_everything_back_and_loses_nothing() {
    let echo = Echo::start();
    let chaos = Chaos::start(echo.address, Rates::default()).unwrap();
    let mut stream = TcpStream::connect(("127.0.0.1", chaos.port())).unwrap();
    let mut answer = [0; 2];
    stream.write_all(&[byte(0), byte(1)]).unwrap();
    stream.read_exact(&mut answer).unwrap();

    chaos.stall();
    let mut newcomer = TcpStream::connect(("127.0.0.1", chaos.port())).unwrap();
    stream.write_all(&[byte(2), byte(3)]).unwrap();
    newcomer.write_all(&[byte(0), byte(1)]).unwrap();
    for stream in [&mut stream, &mut newcomer] {
        stream.set_read_timeout(Some(Duration::from_millis(50))).unwrap();
        assert!(stream.read(&mut answer).is_err());
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
    }
    assert_eq!(echo.bytes.load(Ordering::Relaxed), 2);

    chaos.heal();
    stream.read_exact(&mut answer).unwrap();
    assert_eq!(answer, [byte(2), byte(3)]);
    newcomer.read_exact(&mut answer).unwrap();
    assert_eq!(answer, [byte(0), byte(1)]);
}

#[test]
fn a_cut_reaches_idle_stalled_and_blocked_connections() {
    let echo = Echo::start();
    let chaos = Chaos::start(echo.address, Rates::default()).unwrap();
    let connect = || TcpStream::connect(("127.0.0.1", chaos.port())).unwrap();
    let (mut idle, mut blocked) = (connect(), connect());
    // Reads nothing, so that the echo fills every buffer on the way back until the proxy's own writes block.
    blocked.set_write_timeout(Some(Duration::from_millis(200))).unwrap();
    let mut chunks = (0..).map(|chunk| (chunk * 65_536..(chunk + 1) * 65_536).map(byte).collect::<Vec<u8>>());
    while blocked.write_all(&chunks.next().unwrap()).is_ok() {}
    chaos.stall();
    let mut stalled = connect();
    stalled.write_all(&[byte(0)]).unwrap();
    eventually("all links to be there", || chaos.stats().open == 3);

    assert_eq!(chaos.cut(), 3);

    eventually("all links to end", || chaos.stats().open == 0);
    for stream in [&mut idle, &mut stalled, &mut blocked] {
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let mut rest = Vec::new();
        assert_eq!(stream.read_to_end(&mut rest).unwrap_err().kind(), ErrorKind::ConnectionReset);
    }
    assert_eq!(chaos.stats().cuts, 3);
}

#[test]
fn a_dead_target_is_a_reset_and_dropping_the_proxy_frees_its_port() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let dead = listener.local_addr().unwrap();
    drop(listener);
    let chaos = Chaos::start(dead, Rates::default()).unwrap();
    let port = chaos.port();
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    assert_eq!(stream.read(&mut [0]).unwrap_err().kind(), ErrorKind::ConnectionReset);
    drop(chaos);
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
}

#[test]
fn a_real_server_is_served_through_a_bad_network() {
    let topology = Topology::standalone(Options::default()).unwrap();
    let target = (Ipv4Addr::LOCALHOST, topology.servers()[0].port()).into();
    let rates =
        Rates { seed: 3, split_every: 500, delay_every: 20_000, merge_every: 5_000, ..Rates::default() };
    let chaos = Chaos::start(target, Rates { longest_delay: Duration::from_millis(1), ..rates }).unwrap();
    let mut client = Client::tcp(chaos.port(), PATIENCE).unwrap();
    for number in 0..1000 {
        let (key, value) = (format!("key:{number}"), format!("value:{number}"));
        client.call(&["SET", &key, &value]).unwrap();
        assert_eq!(client.call(&["GET", &key]).unwrap().text(), value);
    }
}
