//! Changes of who is the primary of a shard, ordered or after a death.

use std::time::{Duration, Instant};

use crate::error::Error;
use crate::resp::{Client, Reply};
use crate::server::Server;
use crate::slots;
use crate::topology::{Kind, Topology, replication, view};
use crate::wait::{self, Look};

const LIMIT: Duration = Duration::from_secs(40);
/// Finer than what is measured against the moment of a promotion.
const PAUSE: Duration = Duration::from_micros(500);

/// How a replica of a cluster takes over.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Failover {
    /// The primary stops writes until the replica has everything.
    #[default]
    Graceful,
    /// The primary is not asked, and may be dead.
    Force,
    /// Nobody is asked.
    Takeover,
}

impl Topology {
    /// Makes the replica on this port the primary of its shard, and returns when all live nodes agree on that. In a
    /// topology of a primary and replicas, all others follow it afterwards; a primary that is down does not learn that.
    pub fn failover(&mut self, port: u16, how: Failover) -> Result<(), Error> {
        match self.kind {
            Kind::Cluster => {
                let option = match how {
                    Failover::Graceful => "",
                    Failover::Force => "FORCE",
                    Failover::Takeover => "TAKEOVER",
                };
                self.server(port)?.client()?.run(&format!("CLUSTER FAILOVER {option}"))?;
                let id = self.id(port)?.to_owned();
                view::settle(&mut self.servers, &self.ids, "a view with the new primary", |view| {
                    view.get(&id).is_some_and(|node| node.primary.is_none() && !node.slots.is_empty())
                })
            }
            Kind::Replicas => self.promote(port),
            kind => Err(Error::Usage(format!("a {kind:?} topology cannot fail over by order"))),
        }
    }

    /// As an operator does it: no writes are lost when the primary is asked for a hand-over, which FAILOVER does; with
    /// a dead primary there is nobody to ask.
    fn promote(&mut self, port: u16) -> Result<(), Error> {
        let host = self.server(port)?.host();
        let primary = self.servers.iter().find(|server| server.is_live() && is_primary(server));
        match primary {
            Some(primary) => primary.client()?.run(&format!("FAILOVER TO {host} {port}"))?,
            None => self.server(port)?.client()?.run("REPLICAOF NO ONE")?,
        };
        self.server_mut(port)?.wait_for(LIMIT, "its promotion", |client| {
            let role = client.run("ROLE")?;
            let is_primary = role.items().first().is_some_and(|role| role.text() == "master");
            Ok(if is_primary { Look::Done(()) } else { Look::NotYet(role.text()) })
        })?;
        for server in self.servers.iter_mut().filter(|server| server.port() != port && server.is_live()) {
            server.client()?.run(&format!("REPLICAOF {host} {port}"))?;
            replication::link_is_up(server)?;
        }
        Ok(())
    }

    /// Makes a node of a cluster the replica of another, and returns when it has the data and all live nodes know.
    pub fn replica_of(&mut self, port: u16, primary: u16) -> Result<(), Error> {
        let (id, of) = (self.id(port)?.to_owned(), self.id(primary)?.to_owned());
        self.server(port)?.client()?.run(&format!("CLUSTER REPLICATE {of}"))?;
        view::settle(&mut self.servers, &self.ids, "a view with the new replica", |view| {
            view.get(&id).is_some_and(|node| node.primary.as_ref() == Some(&of))
        })?;
        replication::link_is_up(self.server_mut(port)?)
    }

    /// Waits until the replica on this port serves its shard's slots as their primary, and says since when. What it
    /// says is at most half a millisecond late, and the time of a request. Ask while its primary, or what is left of it, is still known to it.
    pub fn wait_until_promoted(&self, port: u16) -> Result<Instant, Error> {
        let server = self.server(port)?;
        let mut client = server.client()?;
        let slot = slot_of_shard(&mut client)?;
        let key = slots::key_in(slot);
        wait::until_every(PAUSE, LIMIT, &format!("the promotion of the node on port {port}"), || {
            // A replica answers with MOVED, and a primary that has not the majority's support yet with CLUSTERDOWN.
            let reply = client.call(&["EXISTS", key])?;
            let now = Instant::now();
            Ok(match reply {
                Reply::Int(_) => Look::Done(now),
                other => Look::NotYet(other.text()),
            })
        })
    }
}

fn is_primary(server: &Server) -> bool {
    let role = server.client().and_then(|mut client| client.run("ROLE"));
    role.is_ok_and(|role| role.items().first().is_some_and(|role| role.text() == "master"))
}

/// A slot of the shard that a node belongs to.
fn slot_of_shard(client: &mut Client) -> Result<u16, Error> {
    let nodes = client.run("CLUSTER NODES")?.text();
    let fields = |line: &str| line.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let lines: Vec<Vec<String>> = nodes.lines().map(fields).filter(|words| words.len() >= 8).collect();
    let me = lines
        .iter()
        .find(|words| words[2].contains("myself"))
        .ok_or(Error::Protocol("no line of its own"))?;
    let primary = if me[3] == "-" { &me[0] } else { &me[3] };
    let range = lines.iter().find(|words| words[0] == *primary).and_then(|words| words.get(8));
    let first = range.and_then(|range| range.split('-').next()?.parse().ok());
    first.ok_or_else(|| Error::Usage(format!("the shard of this node has no slots:\n{nodes}")))
}
