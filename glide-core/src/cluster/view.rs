//! What one node says about the cluster, read from its replies to CLUSTER SHARDS, CLUSTER SLOTS and CLUSTER INFO.
//!
//! A node is named by its preferred endpoint. One that is empty, `?` or null means the host that was asked, which is how
//! clusters behind address translation are reached.

use std::collections::HashMap;
use std::ffi::OsStr;

use super::slots::SLOTS;
use crate::config::Address;
use crate::error::{Error, ErrorKind};
use crate::protocol::resp::{Reader, Token};
use crate::protocol::scan::malformed;

/// The cluster as one node sees it, or as several agree on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct View {
    /// `cluster_current_epoch`; of two views the one with the higher epoch is the newer one. 0: unknown.
    pub(crate) epoch: u64,
    pub(crate) state: State,
    /// In the order of their first slots; those without slots last.
    pub(crate) shards: Vec<Shard>,
    /// How many nodes have failed, and are left out: there is nothing to be had from them, and CLUSTER SLOTS does not know
    /// them either. A shard's primary stays, as long as it has the slots.
    pub(crate) missing: usize,
}

/// Whether the node that was asked serves requests. One that lost touch with most primaries does not, and what it says
/// may be old.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum State {
    #[default]
    Serving,
    Down,
}

/// A primary and its replicas.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Shard {
    /// First and last slot of each range, in order.
    pub(crate) slots: Vec<(u16, u16)>,
    /// None while the shard has lost it.
    pub(crate) primary: Option<Member>,
    pub(crate) replicas: Vec<Member>,
}

/// A node as a view names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Member {
    /// Where to connect.
    pub(crate) address: Address,
    pub(crate) health: Health,
}

/// What the cluster thinks of a node. One that loads its data says so itself when it is connected to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Health {
    Online,
    Failed,
}

/// Which of a node's ports to connect to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Port {
    Plain,
    #[cfg_attr(not(test), expect(dead_code, reason = "clients do not speak TLS yet"))]
    Tls,
}

/// More than a cluster can have; a reply with more of them is noise.
const MOST_NODES: usize = 16_384;
/// The longest name that the DNS allows.
const LONGEST_HOST: usize = 255;

impl View {
    /// Adds what the same node's reply to CLUSTER INFO says; nothing, if that is an error.
    pub(crate) fn with_info(self, info: &[u8]) -> View {
        View { epoch: read_epoch(info).unwrap_or(0), state: read_state(info), ..self }
    }

    /// Every node, primaries first within their shards.
    pub(crate) fn members(&self) -> impl Iterator<Item = &Member> {
        self.shards.iter().flat_map(|shard| shard.primary.iter().chain(&shard.replicas))
    }

    /// How many slots are in it.
    pub(crate) fn coverage(&self) -> usize {
        let ranges = self.shards.iter().flat_map(|shard| &shard.slots);
        ranges.map(|&(first, last)| usize::from(last.saturating_sub(first)) + 1).sum()
    }

    /// The one form of all views that say the same.
    pub(crate) fn in_order(mut self) -> View {
        for shard in &mut self.shards {
            shard.slots.sort_unstable();
            join(&mut shard.slots);
            shard.replicas.sort_by(|one, other| place(&one.address).cmp(&place(&other.address)));
        }
        self.shards.sort_by(|one, other| one.order().cmp(&other.order()));
        self
    }
}

impl Shard {
    /// What shards are put in order by.
    fn order(&self) -> (u16, Option<(&OsStr, u16)>) {
        let first = self.slots.first().map_or(SLOTS as u16, |range| range.0);
        (first, self.primary.as_ref().map(|primary| place(&primary.address)))
    }
}

fn place(address: &Address) -> (&OsStr, u16) {
    match address {
        Address::Tcp { host, port } => (host.as_ref(), *port),
        Address::Unix(path) => (path.as_ref(), 0),
    }
}

/// Makes one range of those that follow on each other.
fn join(ranges: &mut Vec<(u16, u16)>) {
    ranges.dedup_by(|next, last| {
        let follows = next.0 <= last.1.saturating_add(1);
        if follows {
            last.1 = last.1.max(next.1);
        }
        follows
    });
}

/// Reads a reply to CLUSTER SHARDS; `asked` is where it comes from.
///
/// # Errors
/// The server's, if it is one; `Config` if the server is no cluster's; `Protocol`, if it does not look like such a reply or
/// does not say which of several nodes is a shard's primary. CLUSTER SLOTS may do better then.
pub(crate) fn read_shards(reply: &[u8], asked: &Address, port: Port) -> Result<View, Error> {
    let mut reader = Reader::new(reply);
    let shards = elements(&mut reader, "CLUSTER SHARDS")?;
    let mut budget = Budget::default();
    let mut view = View::default();
    for _ in 0..shards {
        let (shard, missing) = read_shard(&mut reader, asked, port, &mut budget)?;
        view.missing += missing;
        if shard != Shard::default() {
            view.shards.push(shard);
        }
    }
    Ok(view.in_order())
}

/// Bounds what a reply can make this allocate.
#[derive(Default)]
struct Budget {
    nodes: usize,
    ranges: usize,
}

impl Budget {
    fn node(&mut self) -> Result<(), Error> {
        self.nodes += 1;
        if self.nodes > MOST_NODES { Err(malformed("a cluster of too many nodes")) } else { Ok(()) }
    }

    fn range(&mut self, first: i64, last: i64) -> Result<(u16, u16), Error> {
        self.ranges += 1;
        match (u16::try_from(first), u16::try_from(last)) {
            (Ok(first), Ok(last)) if first <= last && usize::from(last) < SLOTS && self.ranges <= SLOTS => {
                Ok((first, last))
            }
            _ => Err(malformed("a range of slots that is none")),
        }
    }
}

fn read_shard(
    reader: &mut Reader<'_>,
    asked: &Address,
    port: Port,
    budget: &mut Budget,
) -> Result<(Shard, usize), Error> {
    let mut shard = Shard::default();
    let mut primaries = Vec::new();
    let mut missing = 0;
    for _ in 0..pairs(reader)? {
        match text(reader)? {
            Some(b"slots") => {
                let numbers = list(reader)?;
                if numbers % 2 != 0 {
                    return Err(malformed("a range of slots without an end"));
                }
                for _ in 0..numbers / 2 {
                    let (first, last) = (number(reader)?, number(reader)?);
                    shard.slots.push(budget.range(first, last)?);
                }
            }
            Some(b"nodes") => {
                for _ in 0..list(reader)? {
                    budget.node()?;
                    let Some((role, member)) = read_node(reader, asked, port)? else { continue };
                    match role {
                        Role::Primary => primaries.push(member),
                        Role::Replica if member.health == Health::Failed => missing += 1,
                        Role::Replica => shard.replicas.push(member),
                    }
                }
            }
            _ => reader.skip()?,
        }
    }
    let has_failed = |primary: &Member| primary.health == Health::Failed;
    // After a failover the former primary is still listed as one until it is back and knows better.
    let living = primaries.iter().filter(|primary| !has_failed(primary)).count();
    if living > 1 && !shard.slots.is_empty() {
        return Err(malformed("CLUSTER SHARDS names two primaries of a shard"));
    }
    let listed = primaries.len();
    primaries.retain(|primary| !has_failed(primary) || living == 0 && !shard.slots.is_empty());
    missing += listed - primaries.len();
    shard.primary = primaries.into_iter().next();
    Ok((shard, missing))
}

enum Role {
    Primary,
    Replica,
}

/// None: the reply does not say where the node is.
fn read_node(
    reader: &mut Reader<'_>,
    asked: &Address,
    wanted: Port,
) -> Result<Option<(Role, Member)>, Error> {
    let (mut plain, mut tls) = (None, None);
    let mut host = Host::default();
    let (mut role, mut health) = (Role::Replica, Health::Online);
    for _ in 0..pairs(reader)? {
        match text(reader)? {
            Some(b"endpoint") => host.endpoint = Some(text(reader)?.unwrap_or_default()),
            Some(b"hostname") => host.hostname = text(reader)?,
            Some(b"ip") => host.ip = text(reader)?,
            Some(b"port") => plain = u16::try_from(number(reader)?).ok(),
            Some(b"tls-port") => tls = u16::try_from(number(reader)?).ok(),
            Some(b"role") => {
                let is_primary = matches!(text(reader)?, Some(b"master" | b"primary"));
                role = if is_primary { Role::Primary } else { Role::Replica };
            }
            Some(b"health") => {
                health = match text(reader)? {
                    Some(b"fail" | b"failed") => Health::Failed,
                    _ => Health::Online,
                }
            }
            _ => reader.skip()?,
        }
    }
    let port = match wanted {
        Port::Plain => plain.or(tls),
        Port::Tls => tls.or(plain),
    };
    let address = port.and_then(|port| host.address(port, asked));
    Ok(address.map(|address| (role, Member { address, health })))
}

/// Reads a reply to CLUSTER SLOTS, which knows no health, and names the ports of the kind it was asked on.
///
/// # Errors
/// As [`read_shards`].
pub(crate) fn read_slots(reply: &[u8], asked: &Address) -> Result<View, Error> {
    let mut reader = Reader::new(reply);
    let mut budget = Budget::default();
    let mut shards: Vec<Shard> = Vec::new();
    let mut by_primary: HashMap<Address, usize> = HashMap::new();
    for _ in 0..elements(&mut reader, "CLUSTER SLOTS")? {
        let parts = list(&mut reader)?;
        if parts < 3 {
            return Err(malformed("slots without a node"));
        }
        let (first, last) = (number(&mut reader)?, number(&mut reader)?);
        let range = budget.range(first, last)?;
        let primary = read_endpoint(&mut reader, asked)?;
        let known = primary.as_ref().and_then(|primary| by_primary.get(&primary.address)).copied();
        let at = known.unwrap_or(shards.len());
        if known.is_none() {
            budget.node()?;
            if let Some(primary) = &primary {
                by_primary.insert(primary.address.clone(), at);
            }
            shards.push(Shard { primary, ..Shard::default() });
        }
        shards[at].slots.push(range);
        // Each range repeats the nodes of its shard.
        for _ in 3..parts {
            match known {
                Some(_) => reader.skip()?,
                None => {
                    budget.node()?;
                    shards[at].replicas.extend(read_endpoint(&mut reader, asked)?);
                }
            }
        }
    }
    Ok(View { shards, ..View::default() }.in_order())
}

/// Endpoint, port, id, and other names of the node; older servers give fewer of them.
fn read_endpoint(reader: &mut Reader<'_>, asked: &Address) -> Result<Option<Member>, Error> {
    let parts = list(reader)?;
    if parts < 2 {
        return Err(malformed("a node without a port"));
    }
    let mut host = Host { endpoint: Some(text(reader)?.unwrap_or_default()), ..Host::default() };
    let port = u16::try_from(number(reader)?).ok();
    for part in 2..parts {
        if part != 3 {
            reader.skip()?;
            continue;
        }
        for _ in 0..pairs(reader)? {
            match text(reader)? {
                Some(b"hostname") => host.hostname = text(reader)?,
                Some(b"ip") => host.ip = text(reader)?,
                _ => reader.skip()?,
            }
        }
    }
    let address = port.and_then(|port| host.address(port, asked));
    Ok(address.map(|address| Member { address, health: Health::Online }))
}

/// The names a node goes by.
#[derive(Default)]
struct Host<'a> {
    /// The one that the cluster is configured to prefer; empty where that is null.
    endpoint: Option<&'a [u8]>,
    hostname: Option<&'a [u8]>,
    ip: Option<&'a [u8]>,
}

impl Host<'_> {
    fn address(&self, port: u16, asked: &Address) -> Option<Address> {
        let names_a_host = |name: &&[u8]| !matches!(*name, b"" | b"?");
        let named = match self.endpoint {
            Some(endpoint) => Some(endpoint).filter(names_a_host),
            None => self.hostname.filter(names_a_host).or(self.ip.filter(names_a_host)),
        };
        let host = match (named, asked) {
            (Some(name), _) => name,
            (None, Address::Tcp { host, .. }) => host.as_bytes(),
            // Whoever is reached by a socket file runs on this machine.
            (None, Address::Unix(_)) => self.ip.filter(names_a_host).unwrap_or(b"127.0.0.1"),
        };
        let host = std::str::from_utf8(host).ok()?;
        let usable = port != 0
            && host.len() <= LONGEST_HOST
            && !host.contains(|letter: char| letter.is_whitespace() || letter.is_control());
        usable.then(|| Address::Tcp { host: host.to_owned(), port })
    }
}

/// `cluster_current_epoch` of a reply to CLUSTER INFO; none if it does not say.
pub(crate) fn read_epoch(info: &[u8]) -> Option<u64> {
    info_field(info, "cluster_current_epoch:")?.parse().ok()
}

fn read_state(info: &[u8]) -> State {
    if info_field(info, "cluster_state:") == Some("fail") { State::Down } else { State::Serving }
}

fn info_field<'a>(info: &'a [u8], name: &str) -> Option<&'a str> {
    let text = match Reader::new(info).next().ok()? {
        Token::Verbatim(text) => text.get(4..)?,
        Token::Bulk(text) | Token::Simple(text) => text,
        _ => return None,
    };
    std::str::from_utf8(text).ok()?.lines().find_map(|line| line.strip_prefix(name)).map(str::trim_end)
}

/// The number of elements of the whole reply, which must be a list.
fn elements(reader: &mut Reader<'_>, command: &str) -> Result<usize, Error> {
    match reader.next()? {
        Token::Array(count) | Token::Set(count) => Ok(count),
        Token::Error(text) => Err(explain(Error::from_reply(text))),
        _ => Err(malformed(&format!("the reply to {command} is no list"))),
    }
}

/// The error to report if a node refuses to tell what its cluster looks like.
pub(crate) fn explain(error: Error) -> Error {
    // There is no code for it, only this text.
    if !error.message().contains("cluster support disabled") {
        return error;
    }
    let message = "addresses: expected nodes of a cluster, and the server is not part of a cluster";
    let explained = Error::new(ErrorKind::Config, message);
    match error.node() {
        Some(node) => explained.with_node(&node.into()),
        None => explained,
    }
}

fn list(reader: &mut Reader<'_>) -> Result<usize, Error> {
    match reader.next()? {
        Token::Array(count) | Token::Set(count) => Ok(count),
        _ => Err(malformed("something else where the cluster's nodes or slots should be")),
    }
}

/// The number of pairs of a map, which RESP2 writes as a list of keys and values.
fn pairs(reader: &mut Reader<'_>) -> Result<usize, Error> {
    match reader.next()? {
        Token::Map(count) => Ok(count),
        Token::Array(count) if count % 2 == 0 => Ok(count / 2),
        Token::Nil => Ok(0),
        _ => Err(malformed("something else where a map of the cluster's nodes should be")),
    }
}

fn number(reader: &mut Reader<'_>) -> Result<i64, Error> {
    match reader.next()? {
        Token::Int(number) => Ok(number),
        _ => Err(malformed("something else where a slot or a port should be")),
    }
}

/// None: null, or something that is no text.
fn text<'a>(reader: &mut Reader<'a>) -> Result<Option<&'a [u8]>, Error> {
    let mut ahead = reader.clone();
    match ahead.next()? {
        Token::Bulk(text) | Token::Simple(text) => {
            *reader = ahead;
            Ok(Some(text))
        }
        _ => {
            reader.skip()?;
            Ok(None)
        }
    }
}

#[cfg(test)]
mod tests;
