//! A cluster of fake nodes behind one listening socket: each has an address of its own in 127.0.0.0/8, and all run on one
//! thread. They keep no data.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Builder;
use tokio::sync::watch;

pub(crate) const SLOTS: usize = 16_384;

/// Nodes by number; the number is in the address.
#[derive(Clone)]
pub(crate) struct Layout {
    pub(crate) epoch: u64,
    pub(crate) shards: Vec<Shard>,
}

#[derive(Clone)]
pub(crate) struct Shard {
    pub(crate) slots: Vec<(usize, usize)>,
    /// The primary, then its replicas.
    pub(crate) nodes: Vec<usize>,
}

impl Layout {
    /// Slots in equal parts.
    pub(crate) fn new(shards: usize, nodes_of_each: usize) -> Layout {
        let shards = (0..shards).map(|at| {
            let first = SLOTS * at / shards;
            let last = SLOTS * (at + 1) / shards - 1;
            Shard {
                slots: vec![(first, last)],
                nodes: (0..nodes_of_each).map(|node| at * nodes_of_each + node).collect(),
            }
        });
        Layout { epoch: 1, shards: shards.collect() }
    }
}

pub(crate) fn host(node: usize) -> Ipv4Addr {
    let [_, _, high, low] = (node as u32 + 1).to_be_bytes();
    Ipv4Addr::new(127, 1, high, low)
}

pub(crate) struct Fakes {
    state: Arc<State>,
    stop: watch::Sender<Cut>,
}

struct State {
    port: u16,
    view: Mutex<View>,
    is_up: AtomicBool,
    dials: AtomicUsize,
    connections: AtomicUsize,
    views_told: AtomicUsize,
}

/// The encoded answers to CLUSTER SHARDS and CLUSTER INFO.
#[derive(Default)]
struct View {
    shards: Arc<[u8]>,
    info: Arc<[u8]>,
}

#[derive(Clone, Copy, PartialEq)]
enum Cut {
    Not,
    Connections,
}

impl Fakes {
    pub(crate) fn start(layout: &Layout) -> io::Result<Fakes> {
        let listener = std::net::TcpListener::bind((Ipv4Addr::UNSPECIFIED, 0))?;
        listener.set_nonblocking(true)?;
        let state = Arc::new(State {
            port: listener.local_addr()?.port(),
            view: Mutex::default(),
            is_up: AtomicBool::new(true),
            dials: AtomicUsize::new(0),
            connections: AtomicUsize::new(0),
            views_told: AtomicUsize::new(0),
        });
        let (stop, stopped) = watch::channel(Cut::Not);
        let served = Arc::clone(&state);
        let runtime = Builder::new_current_thread().enable_io().build()?;
        thread::spawn(move || runtime.block_on(accept(listener, served, stopped)));
        let fakes = Fakes { state, stop };
        fakes.show(layout);
        Ok(fakes)
    }

    pub(crate) fn port(&self) -> u16 {
        self.state.port
    }

    /// Has the nodes tell of another layout from now on.
    pub(crate) fn show(&self, layout: &Layout) {
        let view = View {
            shards: encode(layout, self.state.port).into(),
            info: bulk(&format!("cluster_state:ok\r\ncluster_current_epoch:{}\r\n", layout.epoch)).into(),
        };
        *self.state.view.lock().unwrap_or_else(PoisonError::into_inner) = view;
    }

    /// Ends all connections; further ones end at once until [`Fakes::heal`].
    pub(crate) fn cut(&self) {
        self.state.is_up.store(false, SeqCst);
        self.stop.send_replace(Cut::Connections);
    }

    pub(crate) fn heal(&self) {
        self.stop.send_replace(Cut::Not);
        self.state.is_up.store(true, SeqCst);
    }

    /// Connections that were tried.
    pub(crate) fn dials(&self) -> usize {
        self.state.dials.load(SeqCst)
    }

    /// Connections that are open.
    pub(crate) fn connections(&self) -> usize {
        self.state.connections.load(SeqCst)
    }

    /// Answers to CLUSTER SHARDS.
    pub(crate) fn views_told(&self) -> usize {
        self.state.views_told.load(SeqCst)
    }

    pub(crate) fn view_size(&self) -> usize {
        self.state.shards().len()
    }
}

impl State {
    fn shards(&self) -> Arc<[u8]> {
        Arc::clone(&self.view.lock().unwrap_or_else(PoisonError::into_inner).shards)
    }

    fn info(&self) -> Arc<[u8]> {
        Arc::clone(&self.view.lock().unwrap_or_else(PoisonError::into_inner).info)
    }
}

/// Runs until the fakes are dropped.
async fn accept(
    listener: std::net::TcpListener,
    state: Arc<State>,
    mut stop: watch::Receiver<Cut>,
) -> io::Result<()> {
    let listener = TcpListener::from_std(listener)?;
    loop {
        let (socket, _) = tokio::select! {
            accepted = listener.accept() => accepted?,
            ended = stop.changed() => match ended {
                Ok(()) => continue,
                Err(_) => return Ok(()),
            },
        };
        state.dials.fetch_add(1, SeqCst);
        if state.is_up.load(SeqCst) {
            let (state, mut stop) = (Arc::clone(&state), stop.clone());
            tokio::spawn(async move {
                state.connections.fetch_add(1, SeqCst);
                // How a connection ends does not matter.
                tokio::select! {
                    _ = serve(socket, &state) => {}
                    _ = stop.wait_for(|cut| *cut == Cut::Connections) => {}
                }
                state.connections.fetch_sub(1, SeqCst);
            });
        }
    }
}

async fn serve(mut socket: TcpStream, state: &State) -> io::Result<()> {
    socket.set_nodelay(true)?;
    let SocketAddr::V4(own) = socket.local_addr()? else { return Ok(()) };
    let (mut received, mut replies) = (Vec::new(), Vec::new());
    while socket.read_buf(&mut received).await? > 0 {
        let mut rest = received.as_slice();
        while let Some((words, after)) = command(rest) {
            answer(&words, *own.ip(), state, &mut replies);
            rest = after;
        }
        let used = received.len() - rest.len();
        received.drain(..used);
        socket.write_all(&replies).await?;
        replies.clear();
    }
    Ok(())
}

/// The first command, if all of it is there, and what follows.
fn command(bytes: &[u8]) -> Option<(Vec<&[u8]>, &[u8])> {
    let (count, mut rest) = number(bytes)?;
    let mut words = Vec::with_capacity(count);
    for _ in 0..count {
        let (len, after) = number(rest)?;
        words.push(after.get(..len)?);
        rest = after.get(len + 2..)?;
    }
    Some((words, rest))
}

/// The number in a line such as `*3` or `$5`, and what follows the line.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let end = bytes.iter().position(|&byte| byte == b'\r')?;
    let number = std::str::from_utf8(bytes.get(1..end)?).ok()?.parse().ok()?;
    Some((number, bytes.get(end + 2..)?))
}

fn answer(words: &[&[u8]], own: Ipv4Addr, state: &State, replies: &mut Vec<u8>) {
    match words {
        [b"HELLO", ..] => replies.extend_from_slice(
            b"%5\r\n$6\r\nserver\r\n$6\r\nvalkey\r\n$7\r\nversion\r\n$5\r\n9.1.0\r\n$5\r\nproto\r\n:3\r\n\
              $4\r\nmode\r\n$7\r\ncluster\r\n$4\r\nrole\r\n$6\r\nmaster\r\n",
        ),
        [b"PING"] => replies.extend_from_slice(b"+PONG\r\n"),
        [b"ROLE"] => replies.extend_from_slice(b"*3\r\n$6\r\nmaster\r\n:0\r\n*0\r\n"),
        [b"GET", _] => replies.extend_from_slice(b"_\r\n"),
        [b"CLUSTER", b"SHARDS"] => {
            state.views_told.fetch_add(1, SeqCst);
            replies.extend_from_slice(&state.shards());
        }
        [b"CLUSTER", b"INFO"] => replies.extend_from_slice(&state.info()),
        [b"INFO", ..] => {
            replies.extend_from_slice(&bulk(&format!("# Server\r\ntcp_port:{}\r\nip:{own}\r\n", state.port)))
        }
        [b"CLUSTER", ..] => replies.extend_from_slice(b"-ERR not known to this node\r\n"),
        _ => replies.extend_from_slice(b"+OK\r\n"),
    }
}

/// CLUSTER SHARDS as a server writes it in RESP3.
fn encode(layout: &Layout, port: u16) -> Vec<u8> {
    let mut out = format!("*{}\r\n", layout.shards.len());
    for shard in &layout.shards {
        out += &format!("%2\r\n{}*{}\r\n", text("slots"), shard.slots.len() * 2);
        for (first, last) in &shard.slots {
            out += &format!(":{first}\r\n:{last}\r\n");
        }
        out += &format!("{}*{}\r\n", text("nodes"), shard.nodes.len());
        for (at, node) in shard.nodes.iter().enumerate() {
            let ip = text(&host(*node).to_string());
            out +=
                &format!("%7\r\n{}{}{}:{port}\r\n", text("id"), text(&format!("{node:040x}")), text("port"));
            out += &format!("{}{ip}{}{ip}", text("ip"), text("endpoint"));
            out += &format!("{}{}", text("role"), text(if at == 0 { "master" } else { "replica" }));
            out += &format!("{}:0\r\n{}{}", text("replication-offset"), text("health"), text("online"));
        }
    }
    out.into_bytes()
}

fn text(word: &str) -> String {
    format!("${}\r\n{word}\r\n", word.len())
}

fn bulk(word: &str) -> Vec<u8> {
    text(word).into_bytes()
}
