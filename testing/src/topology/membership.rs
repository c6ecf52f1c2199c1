//! Nodes that join and leave a cluster, and restarts of everything.

use std::net::IpAddr;
use std::time::Instant;

use crate::chaos::{Chaos, Rates};
use crate::error::Error;
use crate::server::{self, Data, Role, Server, ports};
use crate::topology::{Kind, Topology, cluster, plan, replication, start_again, view};
use crate::wait::Look;

/// Where servers listen after a restart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ports {
    Same,
    /// Other ones for clients; nodes of a cluster keep those of the cluster bus, on which they find each other again.
    Other,
}

impl Topology {
    /// Waits until all live nodes of a cluster see the same healthy cluster.
    pub fn wait_until_agreed(&mut self) -> Result<(), Error> {
        view::settle(&mut self.servers, &self.ids, "a common view of the healthy cluster", |_| true)
    }

    /// Adds an empty node to a cluster, and says on which port. It has no slots; `replica_of` and `migrate_slots` make
    /// something of it.
    pub fn add_node(&mut self) -> Result<u16, Error> {
        if self.kind != Kind::Cluster {
            return Err(Error::Usage("only a cluster can be extended".into()));
        }
        let begin = Instant::now();
        loop {
            let &[port, bus] = &ports::free(self.options.loopback, 2)?[..] else {
                return Err(Error::Usage("no free ports".into()));
            };
            let mut lines = plan::cluster_lines(&self.options, bus);
            lines.extend(plan::zone_line(&self.options, self.servers.len()));
            let place = server::Place {
                options: &self.options,
                program: &self.program,
                scratch: self.scratch.path(),
                certificates: &self.certificates,
            };
            let mut server = Server::prepare(&place, port, Role::Primary, &lines)?;
            server.start()?;
            match server.wait_until_it_answers() {
                Err(error) if error.is_port_collision() && begin.elapsed() < server::START_LIMIT => {}
                Err(error) => return Err(error),
                Ok(()) => {
                    self.join(server)?;
                    return Ok(port);
                }
            }
        }
    }

    fn join(&mut self, server: Server) -> Result<(), Error> {
        let id = server.client()?.run("CLUSTER MYID")?.text();
        let member = self.servers.iter().find(|server| server.is_live());
        let mut member = member.ok_or_else(|| Error::Usage("no node is alive".into()))?.client()?;
        // Two nodes with the same epoch would sort that out first.
        let epoch = self.servers.len() + 1;
        server.client()?.run(&format!("CLUSTER SET-CONFIG-EPOCH {epoch}"))?;
        cluster::introduce_to(&mut member, &server)?;
        self.servers.push(server);
        self.ids.push(id);
        self.wait_until_agreed()
    }

    /// Ends a node of a cluster and makes the others forget it. Returns when they agree again.
    pub fn forget(&mut self, port: u16) -> Result<(), Error> {
        let id = self.id(port)?.to_owned();
        self.server_mut(port)?.kill()?;
        let index = self.servers.iter().position(|server| server.port() == port);
        let index = index.ok_or(Error::NoSuchPort(port))?;
        self.servers.remove(index);
        self.ids.remove(index);
        for server in self.servers.iter().filter(|server| server.is_live()) {
            server.client()?.run(&format!("CLUSTER FORGET {id}"))?;
        }
        self.wait_until_agreed()
    }

    /// Ends all servers at once and starts them anew. Returns when they answer, and nodes of a cluster when they agree.
    pub fn restart_all(&mut self, data: Data, ports: Ports) -> Result<(), Error> {
        self.end_all(data)?;
        self.start_all_again(ports)
    }

    /// The first half: all servers end, and stay down until [`start_all_again`](Self::start_all_again).
    pub fn end_all(&mut self, data: Data) -> Result<(), Error> {
        self.servers.iter_mut().try_for_each(|server| server.end(data))
    }

    /// Starts all servers that are down.
    pub fn start_all_again(&mut self, ports: Ports) -> Result<(), Error> {
        if ports == Ports::Other {
            if matches!(self.kind, Kind::Replicas | Kind::Sentinel) {
                return Err(Error::Usage("replicas and sentinels know their primary by its port".into()));
            }
            let ports = ports::free(self.options.loopback, self.servers.len())?;
            for (server, port) in self.servers.iter_mut().zip(ports) {
                server.kill()?;
                server.move_to(port)?;
            }
        }
        start_again(self.servers.iter_mut().filter(|server| server.pid().is_none()).collect())?;
        match self.kind {
            Kind::Cluster => self.wait_until_agreed(),
            Kind::Replicas => replication::settle(&mut self.servers),
            Kind::Standalone | Kind::Sentinel => Ok(()),
        }
    }

    /// Puts a proxy in front of each node of a cluster, in the order of the servers. From then on the cluster tells
    /// clients the ports of the proxies. Replicas that connect anew go through them, too.
    pub fn behind_chaos(&mut self, rates: Rates) -> Result<Vec<Chaos>, Error> {
        let mut proxies = Vec::new();
        for (server, seed) in self.servers.iter_mut().zip(rates.seed..) {
            let target = (server.host().parse::<IpAddr>()).map_err(|_| Error::Protocol("a host"))?;
            let proxy = Chaos::start((target, server.port()).into(), Rates { seed, ..rates.clone() })?;
            let bus =
                server.line("cluster-port").ok_or_else(|| Error::Usage("not a cluster".into()))?.to_owned();
            let port = proxy.port().to_string();
            // The announced port of the bus would follow that of the clients.
            for (option, value) in [("cluster-announce-bus-port", &bus), ("cluster-announce-port", &port)] {
                server.client()?.run(&format!("CONFIG SET {option} {value}"))?;
                server.set_line(option, value)?;
            }
            proxies.push(proxy);
        }
        let wanted: Vec<String> = proxies.iter().map(|proxy| format!(":{}@", proxy.port())).collect();
        for server in &mut self.servers {
            server.wait_for(view::LIMIT, "the ports of the proxies", |client| {
                let nodes = client.run("CLUSTER NODES")?.text();
                let knows_all = wanted.iter().all(|port| nodes.contains(port));
                Ok(if knows_all { Look::Done(()) } else { Look::NotYet(nodes) })
            })?;
        }
        Ok(proxies)
    }
}
