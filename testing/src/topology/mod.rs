//! A set of servers that belong together, and what a test can do to them.

mod cluster;
mod failover;
mod membership;
mod migration;
mod plan;
mod replication;
mod sentinel;
mod view;

use std::path::PathBuf;
use std::time::Instant;

use serde_json::{Value, json};

pub use failover::Failover;
pub use membership::Ports;
pub use migration::{Migration, Move};
pub use plan::Kind;

use crate::error::Error;
use crate::options::{Options, Transport};
use crate::resp::Client;
use crate::server::scratch::Scratch;
use crate::server::{self, Data, Role, Server, ports};
use crate::tls::Certificates;

const PORT_COLLISIONS: usize = 10; // of a whole topology; more means that something else is wrong

/// Running servers. Dropping it ends them and removes their files.
#[derive(Debug)]
pub struct Topology {
    kind: Kind,
    version: String,
    options: Options,
    certificates: Option<Certificates>,
    /// Ids of the nodes of a cluster, in the order of the servers.
    ids: Vec<String>,
    // Before the folder: servers end before their files go.
    servers: Vec<Server>,
    program: PathBuf,
    scratch: Scratch,
}

impl Topology {
    /// One server.
    pub fn standalone(options: Options) -> Result<Self, Error> {
        Self::start(Kind::Standalone, options)
    }

    /// A primary and `options.replicas` replicas.
    pub fn replicas(options: Options) -> Result<Self, Error> {
        Self::start(Kind::Replicas, options)
    }

    /// A cluster of `options.primaries` with `options.replicas` each.
    pub fn cluster(options: Options) -> Result<Self, Error> {
        Self::start(Kind::Cluster, options)
    }

    /// A primary, its replicas, and three sentinels.
    pub fn sentinel(options: Options) -> Result<Self, Error> {
        Self::start(Kind::Sentinel, options)
    }

    /// Starts a topology and waits until it is ready for use.
    pub fn start(kind: Kind, options: Options) -> Result<Self, Error> {
        Self::start_on(kind, &options, |count| ports::free(options.loopback, count))
    }

    fn start_on(
        kind: Kind,
        options: &Options,
        mut free_ports: impl FnMut(usize) -> Result<Vec<u16>, Error>,
    ) -> Result<Self, Error> {
        if options.primaries == 0 {
            return Err(Error::Usage("a topology needs a primary".into()));
        }
        let mut collisions = 0;
        loop {
            match Self::attempt(kind, options, &free_ports(kind.ports(options))?) {
                Err(error) if error.is_port_collision() && collisions < PORT_COLLISIONS => collisions += 1,
                result => return result,
            }
        }
    }

    fn attempt(kind: Kind, options: &Options, ports: &[u16]) -> Result<Self, Error> {
        let program = options.version.locate()?;
        let scratch = Scratch::new()?;
        let certificates = match options.transport {
            Transport::Plain => None,
            Transport::Tls => Some(Certificates::make(scratch.path())?),
        };
        let place = server::Place {
            options,
            program: &program,
            scratch: scratch.path(),
            certificates: &certificates,
        };
        let servers = kind
            .members(options, ports)
            .into_iter()
            .map(|member| Server::prepare(&place, member.port, member.role, &member.lines))
            .collect::<Result<_, _>>()?;
        let options = options.clone();
        let mut topology = Self {
            kind,
            version: String::new(),
            options,
            certificates,
            ids: Vec::new(),
            servers,
            program,
            scratch,
        };
        topology.bring_up()?;
        topology.version = version_of(&mut topology.servers[0].client()?)?;
        Ok(topology)
    }

    /// Starts the servers and makes them know each other.
    fn bring_up(&mut self) -> Result<(), Error> {
        // A sentinel asks for replicas when it starts, and then only every ten seconds: it starts last.
        let data = self.servers.iter().take_while(|server| server.role() != Role::Sentinel).count();
        let (data, sentinels) = self.servers.split_at_mut(data);
        start_all(data)?;
        match self.kind {
            Kind::Standalone => {}
            Kind::Replicas | Kind::Sentinel => replication::settle(data)?,
            Kind::Cluster => self.ids = cluster::form(data)?,
        }
        start_all(sentinels)?;
        sentinel::settle(sentinels, data.len() - 1)
    }

    /// What the server says its version is.
    pub fn version(&self) -> &str {
        &self.version
    }

    pub fn servers(&self) -> &[Server] {
        &self.servers
    }

    /// Paths of the certificates, with TLS.
    pub fn certificates(&self) -> Option<&Certificates> {
        self.certificates.as_ref()
    }

    /// The server on this port.
    pub fn server(&self, port: u16) -> Result<&Server, Error> {
        self.servers.iter().find(|server| server.port() == port).ok_or(Error::NoSuchPort(port))
    }

    /// Ends a server with SIGKILL.
    pub fn kill(&mut self, port: u16) -> Result<(), Error> {
        self.server_mut(port)?.kill()
    }

    /// Starts a server anew on its port and returns when it answers; ends it first when it runs. Its data is gone, its
    /// identity in a cluster is not.
    pub fn restart(&mut self, port: u16) -> Result<(), Error> {
        self.restart_with(port, Data::Gone)
    }

    /// The same with its data, if one likes.
    pub fn restart_with(&mut self, port: u16, data: Data) -> Result<(), Error> {
        let server = self.server_mut(port)?;
        server.end(data)?;
        start_again(vec![server])
    }

    /// Freezes a server: its sockets stay open, and nothing is answered.
    pub fn stop(&mut self, port: u16) -> Result<(), Error> {
        self.server_mut(port)?.freeze()
    }

    /// Lets a frozen server go on.
    pub fn cont(&mut self, port: u16) -> Result<(), Error> {
        self.server_mut(port)?.thaw()
    }

    /// Everything a client needs to know, as the program `topology` prints it.
    pub fn describe(&self) -> Value {
        let servers: Vec<Value> = self.servers.iter().map(describe_server).collect();
        let mut all = json!({ "kind": self.kind, "version": self.version, "servers": servers });
        if let Some(password) = &self.options.password {
            all["password"] = json!(password);
        }
        if !self.options.users.is_empty() {
            all["users"] = json!(self.options.users);
        }
        if let Some(certificates) = &self.certificates {
            all["tls"] = json!(certificates);
        }
        if self.kind == Kind::Sentinel {
            all["sentinel"] = json!({ "name": sentinel::NAME, "quorum": sentinel::QUORUM });
        }
        for (index, id) in self.ids.iter().enumerate() {
            all["servers"][index]["id"] = json!(id);
        }
        all
    }

    /// The id of the cluster node on this port.
    pub fn id(&self, port: u16) -> Result<&str, Error> {
        let index = self.servers.iter().position(|server| server.port() == port);
        let id = index.and_then(|index| self.ids.get(index)).map(String::as_str);
        id.ok_or(Error::NoSuchPort(port))
    }

    fn server_mut(&mut self, port: u16) -> Result<&mut Server, Error> {
        self.servers.iter_mut().find(|server| server.port() == port).ok_or(Error::NoSuchPort(port))
    }
}

/// Starts every server, then waits for all: they load at the same time.
fn start_all(servers: &mut [Server]) -> Result<(), Error> {
    servers.iter_mut().try_for_each(Server::start)?;
    servers.iter_mut().try_for_each(Server::wait_until_it_answers)
}

/// The same for servers that have had their ports before: they get them back once whoever took them is gone.
fn start_again(servers: Vec<&mut Server>) -> Result<(), Error> {
    let mut servers = servers;
    servers.iter_mut().try_for_each(|server| server.start())?;
    let begin = Instant::now();
    for server in servers {
        loop {
            match server.wait_until_it_answers() {
                Err(error) if error.is_port_collision() && begin.elapsed() < server::START_LIMIT => {
                    server.start()?;
                }
                result => break result?,
            }
        }
    }
    Ok(())
}

fn describe_server(server: &Server) -> Value {
    let mut described = json!({
        "host": server.host(),
        "port": server.port(),
        "role": server.role(),
        "pid": server.pid(),
    });
    if let Some(path) = server.unix() {
        described["unix"] = json!(path);
    }
    described
}

fn version_of(client: &mut Client) -> Result<String, Error> {
    let text = client.run("INFO server")?.text();
    let field = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
    // Valkey has both, its `redis_version` being the one it is compatible with.
    let version = field("valkey_version:").or_else(|| field("redis_version:"));
    version.map(Into::into).ok_or(Error::Protocol("INFO without a version"))
}

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, TcpListener};

    use super::*;
    use crate::options::Loopback;

    #[test]
    fn a_port_that_somebody_took_meanwhile_is_replaced_by_another() {
        let thief = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let taken = thief.local_addr().unwrap().port();
        let mut offers = 0;
        let topology = Topology::start_on(Kind::Replicas, &Options::default(), |count| {
            offers += 1;
            let mut ports = ports::free(Loopback::V4, count)?;
            if offers == 1 {
                ports[count - 1] = taken;
            }
            Ok(ports)
        })
        .unwrap();
        assert_eq!(offers, 2);
        assert!(topology.server(taken).is_err());
    }
}
