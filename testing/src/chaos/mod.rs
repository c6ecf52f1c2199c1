//! A TCP proxy that behaves as bad networks do: it delays, splits, merges and cuts, and can stall altogether.
//!
//! Bytes are never changed, reordered or invented: what arrives is always a prefix of what was sent. Two threads per
//! connection block on their sockets, which keeps each direction a plain loop; with pipelining one read carries many
//! commands, so the threads are not what limits a test.

mod link;
mod plan;

use std::collections::HashMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use socket2::SockRef;

use crate::Error;
use crate::options::Loopback;
use crate::server::ports;
use link::Link;
pub use plan::Rates;
use plan::{Cut, Plan};

const BACKLOG: i32 = 1024;
const DIAL_LIMIT: Duration = Duration::from_secs(2);

/// A running proxy. Dropping it cuts all connections.
#[derive(Debug)]
pub struct Chaos {
    port: u16,
    shared: Arc<Shared>,
    acceptor: Option<JoinHandle<()>>,
}

/// What has happened so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Stats {
    pub accepted: u64,
    pub open: usize,
    /// Connections that the proxy has cut, by its rates or by order.
    pub cuts: u64,
    pub bytes_up: u64,
    pub bytes_down: u64,
}

#[derive(Debug, Default)]
struct Counts {
    accepted: AtomicU64,
    cuts: AtomicU64,
    bytes_up: AtomicU64,
    bytes_down: AtomicU64,
}

#[derive(Debug)]
struct Shared {
    target: Mutex<SocketAddr>,
    rates: Rates,
    counts: Counts,
    stalled: AtomicBool,
    closing: AtomicBool,
    links: Mutex<HashMap<u64, Arc<Link>>>,
    /// Notified when a link has been cut or has ended, and when a stall is over.
    changed: Condvar,
}

impl Chaos {
    /// Listens on a free loopback port and forwards to `target`.
    pub fn start(target: SocketAddr, rates: Rates) -> Result<Self, Error> {
        let listener = ports::listen(Loopback::V4)?;
        // As many as a server lets wait; with fewer, a crowd of clients would meet a network that loses packets.
        SockRef::from(&listener).listen(BACKLOG).map_err(Error::io("listening"))?;
        let port = listener.local_addr().map_err(Error::io("asking for the port"))?.port();
        let shared = Arc::new(Shared {
            target: Mutex::new(target),
            rates,
            counts: Counts::default(),
            stalled: AtomicBool::new(false),
            closing: AtomicBool::new(false),
            links: Mutex::default(),
            changed: Condvar::new(),
        });
        let accepting = Arc::clone(&shared);
        let acceptor = Some(thread::spawn(move || accepting.accept(&listener)));
        Ok(Self { port, shared, acceptor })
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    /// Cuts every connection there is, by resets; says how many. New ones are accepted.
    pub fn cut(&self) -> usize {
        self.shared.cut_all()
    }

    /// Sends connections that are made from now on to another server, as a name does that resolves anew.
    pub fn retarget(&self, target: SocketAddr) {
        *self.shared.target() = target;
    }

    /// Goes on accepting connections and forwards nothing.
    pub fn stall(&self) {
        self.shared.stalled.store(true, Ordering::SeqCst);
    }

    /// Ends a stall: what was held back goes its way.
    pub fn heal(&self) {
        self.shared.stalled.store(false, Ordering::SeqCst);
        self.shared.wake();
    }

    pub fn stats(&self) -> Stats {
        let Counts { accepted, cuts, bytes_up, bytes_down } = &self.shared.counts;
        Stats {
            accepted: accepted.load(Ordering::Relaxed),
            open: self.shared.links().len(),
            cuts: cuts.load(Ordering::Relaxed),
            bytes_up: bytes_up.load(Ordering::Relaxed),
            bytes_down: bytes_down.load(Ordering::Relaxed),
        }
    }
}

impl Drop for Chaos {
    fn drop(&mut self) {
        self.shared.closing.store(true, Ordering::SeqCst);
        // Wakes the acceptor from its `accept`; when even that fails, it is left behind rather than waited for.
        let woken = TcpStream::connect_timeout(&(Ipv4Addr::LOCALHOST, self.port).into(), DIAL_LIMIT).is_ok();
        if let Some(acceptor) = self.acceptor.take().filter(|_| woken)
            && acceptor.join().is_err()
        {
            eprintln!("testing: the accepting thread of a chaos proxy panicked");
        }
        self.shared.cut_all();
        let mut links = self.shared.links();
        while !links.is_empty() {
            links = self.shared.changed.wait(links).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

impl Shared {
    fn accept(self: Arc<Self>, listener: &TcpListener) {
        for (number, client) in (0..).zip(listener.incoming()) {
            if self.closing.load(Ordering::SeqCst) {
                return;
            }
            match client {
                Ok(client) => {
                    self.counts.accepted.fetch_add(1, Ordering::Relaxed);
                    let shared = Arc::clone(&self);
                    thread::spawn(move || shared.serve(number, client));
                }
                Err(error) => eprintln!("chaos: a connection was not accepted: {error}"),
            }
        }
    }

    fn serve(&self, number: u64, client: TcpStream) {
        let link = match self.dial(&client).and_then(|server| Link::new(client, server)) {
            Ok(link) => Arc::new(link),
            Err(_) => return,
        };
        self.links().insert(number, Arc::clone(&link));
        // Closing may have begun before this link was there to be cut.
        if self.closing.load(Ordering::SeqCst) {
            link.cut(Cut::Reset);
        }
        let plan = |direction| Plan::new(&self.rates, 2 * number + direction);
        link.run(self, plan(0), plan(1));
        // The sockets first: who has seen the link go may expect the port to be free.
        let mut links = self.links();
        links.remove(&number);
        drop(link);
        drop(links);
        self.changed.notify_all();
    }

    /// The client of a dead target sees a reset, the nearest thing to a refusal that a proxy has.
    fn dial(&self, client: &TcpStream) -> io::Result<TcpStream> {
        let target = *self.target();
        TcpStream::connect_timeout(&target, DIAL_LIMIT)
            .inspect_err(|_| drop(SockRef::from(client).set_linger(Some(Duration::ZERO))))
    }

    fn cut_all(&self) -> usize {
        let links: Vec<Arc<Link>> = self.links().values().cloned().collect();
        let count = links.iter().filter(|link| self.count_cut(link.cut(Cut::Reset))).count();
        self.wake();
        count
    }

    fn count_cut(&self, was_alive: bool) -> bool {
        self.counts.cuts.fetch_add(u64::from(was_alive), Ordering::Relaxed);
        was_alive
    }

    fn wait_while_stalled(&self, link: &Link) {
        if !self.stalled.load(Ordering::Relaxed) {
            return;
        }
        let mut links = self.links();
        while self.stalled.load(Ordering::SeqCst) && !link.is_cut() {
            links = self.changed.wait(links).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Waits, or until the link is cut.
    fn pause(&self, link: &Link, time: Duration) {
        let deadline = Instant::now() + time;
        let mut links = self.links();
        while !link.is_cut() {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            links = self.changed.wait_timeout(links, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Under the lock, so that nobody who is about to wait misses it.
    fn wake(&self) {
        drop(self.links());
        self.changed.notify_all();
    }

    fn target(&self) -> MutexGuard<'_, SocketAddr> {
        self.target.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn links(&self) -> MutexGuard<'_, HashMap<u64, Arc<Link>>> {
        self.links.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
