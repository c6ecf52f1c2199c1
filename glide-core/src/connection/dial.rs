//! From an address to a greeted connection: resolve, race the addresses of a name, set the socket up, shake hands.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Buf, BytesMut};
use socket2::{SockRef, TcpKeepalive};
use tokio::io::AsyncReadExt;
use tokio::net::{TcpStream, UnixStream};
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::stream::{ReadHalf, WriteHalf};
use crate::config::{Address, Config};
use crate::error::{Error, ErrorKind};
use crate::protocol::handshake::{Greeting, Handshake, Next, Purpose, Role};
use crate::protocol::scan::{Scan, Scanner};

/// A connection that has been greeted and answered PING.
#[derive(Debug)]
pub(crate) struct Link {
    pub(crate) read: ReadHalf,
    pub(crate) write: Arc<WriteHalf>,
    /// What came after the handshake, such as pushes.
    pub(crate) received: BytesMut,
    pub(crate) greeting: Greeting,
    pub(crate) purpose: Purpose,
    pub(crate) address: Address,
    /// The address as people write it.
    pub(crate) node: Arc<str>,
}

impl Link {
    pub(crate) fn role(&self) -> Role {
        self.greeting.replication.role
    }
}

/// The next address of a name is tried when the one before has not answered for so long (RFC 8305 suggests 250 ms
/// for the open internet; servers are nearer).
const NEXT_ADDRESS_AFTER: Duration = Duration::from_millis(100);
const KEEPALIVE_IDLE: Duration = Duration::from_secs(15);
const KEEPALIVE_EVERY: Duration = Duration::from_secs(5);
/// Unacknowledged bytes for so long mean a dead peer.
const USER_TIMEOUT: Duration = Duration::from_secs(10);

/// Connects to one server.
///
/// # Errors
/// Each names the address. `Auth` and `Config` errors are final; the others may pass.
pub(crate) async fn dial(config: &Config, address: &Address, purpose: Purpose) -> Result<Link, Error> {
    let node = address.label();
    let attempt = async {
        let (read, write) = connect(config, address).await.map_err(|error| unreachable(&error))?;
        greet(config, read, write, address, purpose).await
    };
    match timeout(config.connection_timeout, attempt).await {
        Ok(result) => result.map_err(|error| error.with_node(&node)),
        Err(_) => {
            let message = format!("no connection within {} ms", config.connection_timeout.as_millis());
            Err(Error::new(ErrorKind::Connection, message).with_node(&node))
        }
    }
}

/// Whether trying again cannot help.
pub(crate) fn is_final(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Auth | ErrorKind::Config)
}

pub(super) async fn connect(config: &Config, address: &Address) -> io::Result<(ReadHalf, WriteHalf)> {
    match address {
        Address::Unix(path) => {
            let (read, write) = UnixStream::connect(path).await?.into_split();
            Ok((ReadHalf::Unix(read), WriteHalf::Unix(write)))
        }
        Address::Tcp { host, port } => {
            let addresses = match &config.resolver {
                Some(resolver) => {
                    let (host, port) = resolver.resolve(host, *port).await?;
                    resolve(&host, port).await?
                }
                None => resolve(host, *port).await?,
            };
            let stream = race(addresses).await?;
            set_up(&stream, config.tcp_nodelay)?;
            let (read, write) = stream.into_split();
            Ok((ReadHalf::Tcp(read), WriteHalf::Tcp(write)))
        }
    }
}

/// The addresses of a name, IPv6 and IPv4 in turn, starting with the resolver's favourite.
async fn resolve(host: &str, port: u16) -> io::Result<Vec<SocketAddr>> {
    let found: Vec<SocketAddr> = tokio::net::lookup_host((host, port)).await?.collect();
    let Some(first) = found.first() else {
        return Err(io::Error::new(io::ErrorKind::NotFound, "the host name has no address"));
    };
    let (same, other): (Vec<_>, Vec<_>) =
        found.iter().partition(|address| address.is_ipv6() == first.is_ipv6());
    let longest = same.len().max(other.len());
    Ok((0..longest).flat_map(|at| same.get(at).into_iter().chain(other.get(at))).copied().collect())
}

async fn race(addresses: Vec<SocketAddr>) -> io::Result<TcpStream> {
    if let [address] = addresses.as_slice() {
        return TcpStream::connect(address).await;
    }
    let mut waiting = addresses.into_iter();
    let mut running = JoinSet::new();
    let mut failure = io::Error::from(io::ErrorKind::NotFound);
    loop {
        let next = waiting.next();
        let more = next.is_some();
        if let Some(address) = next {
            running.spawn(TcpStream::connect(address));
        }
        let patience = if more { NEXT_ADDRESS_AFTER } else { Duration::MAX };
        match timeout(patience, running.join_next()).await {
            Ok(Some(Ok(Ok(stream)))) => return Ok(stream),
            Ok(Some(Ok(Err(error)))) => failure = error,
            Ok(Some(Err(error))) => failure = io::Error::other(error),
            Ok(None) if !more => return Err(failure),
            Ok(None) | Err(_) => {}
        }
    }
}

fn set_up(stream: &TcpStream, nodelay: bool) -> io::Result<()> {
    stream.set_nodelay(nodelay)?;
    let socket = SockRef::from(stream);
    socket
        .set_tcp_keepalive(&TcpKeepalive::new().with_time(KEEPALIVE_IDLE).with_interval(KEEPALIVE_EVERY))?;
    #[cfg(any(target_os = "linux", target_os = "android"))]
    socket.set_tcp_user_timeout(Some(USER_TIMEOUT))?;
    Ok(())
}

async fn greet(
    config: &Config,
    mut read: ReadHalf,
    write: WriteHalf,
    address: &Address,
    purpose: Purpose,
) -> Result<Link, Error> {
    let (mut handshake, script) = Handshake::start(config, purpose);
    write.write_all(&script).await.map_err(|error| lost(&error))?;
    let mut received = BytesMut::with_capacity(4096);
    let mut scanner = Scanner::default();
    loop {
        while let Scan::Complete(len) = scanner.scan(&received)? {
            let next = handshake.on_reply(&received[..len])?;
            received.advance(len);
            match next {
                Next::Wait => {}
                Next::Send(script) => write.write_all(&script).await.map_err(|error| lost(&error))?,
                Next::Done(greeting) => {
                    let (write, address, node) = (Arc::new(write), address.clone(), address.label());
                    return Ok(Link { read, write, received, greeting, purpose, address, node });
                }
                Next::Fail(error) => return Err(error),
            }
            if received.is_empty() {
                break;
            }
        }
        if read.read_buf(&mut received).await.map_err(|error| lost(&error))? == 0 {
            return Err(Error::new(
                ErrorKind::Connection,
                "the server closed the connection during the handshake",
            ));
        }
    }
}

pub(super) fn unreachable(error: &io::Error) -> Error {
    Error::new(ErrorKind::Connection, format!("cannot connect: {error}"))
}

pub(super) fn lost(error: &io::Error) -> Error {
    Error::new(ErrorKind::Connection, format!("the connection was lost: {error}"))
}
