//! A set of servers that belong together, and what a test can do to them.

use std::time::Instant;

use nix::sys::signal::Signal;
use serde_json::{Value, json};

use crate::error::Error;
use crate::options::{Options, Transport};
use crate::resp::Client;
use crate::server::scratch::Scratch;
use crate::server::{self, Role, Server};

const PORT_COLLISIONS: usize = 10; // of a whole topology; more means that something else is wrong

#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Standalone,
}

/// Running servers. Dropping it ends them and removes their files.
#[derive(Debug)]
pub struct Topology {
    kind: Kind,
    version: String,
    options: Options,
    // Before the folder: servers end before their files go.
    servers: Vec<Server>,
    scratch: Scratch,
}

impl Topology {
    /// One server.
    pub fn standalone(options: Options) -> Result<Self, Error> {
        Self::start(Kind::Standalone, options)
    }

    /// Starts a topology and waits until it is ready for use.
    pub fn start(kind: Kind, options: Options) -> Result<Self, Error> {
        let mut collisions = 0;
        loop {
            match Self::attempt(kind, &options) {
                Err(error) if error.is_port_collision() && collisions < PORT_COLLISIONS => collisions += 1,
                result => return result,
            }
        }
    }

    fn attempt(kind: Kind, options: &Options) -> Result<Self, Error> {
        let program = options.version.locate()?;
        let scratch = Scratch::new()?;
        let mut topology =
            Self { kind, version: String::new(), options: options.clone(), servers: Vec::new(), scratch };
        let Kind::Standalone = kind;
        let port = server::ports::free(1)?[0];
        topology.servers.push(Server::prepare(
            options,
            &program,
            topology.scratch.path(),
            port,
            Role::Primary,
            &[],
        )?);
        topology.start_all()?;
        topology.version = version_of(&mut topology.servers[0].client()?)?;
        Ok(topology)
    }

    /// Starts every server, then waits for all: they load at the same time.
    fn start_all(&mut self) -> Result<(), Error> {
        self.servers.iter_mut().try_for_each(Server::start)?;
        self.servers.iter_mut().try_for_each(Server::wait_until_it_answers)
    }

    /// What the server says its version is.
    pub fn version(&self) -> &str {
        &self.version
    }

    pub fn servers(&self) -> &[Server] {
        &self.servers
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
        let server = self.server_mut(port)?;
        server.kill()?;
        let begin = Instant::now();
        loop {
            server.start()?;
            match server.wait_until_it_answers() {
                Err(error) if error.is_port_collision() && begin.elapsed() < server::START_LIMIT => {}
                result => return result,
            }
        }
    }

    /// Freezes a server: its sockets stay open, and nothing is answered.
    pub fn stop(&mut self, port: u16) -> Result<(), Error> {
        self.server(port)?.signal(Signal::SIGSTOP)
    }

    /// Lets a frozen server go on.
    pub fn cont(&mut self, port: u16) -> Result<(), Error> {
        self.server(port)?.signal(Signal::SIGCONT)
    }

    /// Everything a client needs to know, as the program `topology` prints it.
    pub fn describe(&self) -> Result<Value, Error> {
        let servers: Vec<Value> = self.servers.iter().map(describe_server).collect();
        let mut all = json!({ "kind": self.kind, "version": self.version, "servers": servers });
        if let Some(password) = &self.options.password {
            all["password"] = json!(password);
        }
        if !self.options.users.is_empty() {
            all["users"] = json!(self.options.users);
        }
        debug_assert_eq!(self.options.transport, Transport::Plain);
        Ok(all)
    }

    fn server_mut(&mut self, port: u16) -> Result<&mut Server, Error> {
        self.servers.iter_mut().find(|server| server.port() == port).ok_or(Error::NoSuchPort(port))
    }
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
