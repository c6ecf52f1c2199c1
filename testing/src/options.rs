//! What a topology is made of. Every language passes the same options, as flags of the program `topology`.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{env, fmt};

use crate::Error;

/// Which server to start: a name of the cache such as `valkey-9.1`, or the path of a server or launcher.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version(String);

impl Version {
    /// The versions that `make servers` provides.
    pub const ALL: [&str; 3] = ["valkey-9.1", "valkey-8.0", "redis-7.0"];

    pub fn new(name_or_path: impl Into<String>) -> Self {
        Self(name_or_path.into())
    }

    /// Whether the cache has it, or the path exists; a server in PATH does not count.
    pub fn is_available(&self) -> bool {
        self.expected_at().is_file()
    }

    /// The program to start. Falls back, loudly, to a server in PATH.
    pub(crate) fn locate(&self) -> Result<PathBuf, Error> {
        let expected = self.expected_at();
        if expected.is_file() {
            return Ok(expected);
        }
        let path = env::var_os("PATH").unwrap_or_default();
        let found = ["valkey-server", "redis-server"]
            .iter()
            .flat_map(|program| env::split_paths(&path).map(move |folder| folder.join(program)))
            .find(|program| program.is_file() && !self.is_path());
        let Some(found) = found else {
            return Err(Error::NoServer { version: self.0.clone(), looked_at: expected });
        };
        eprintln!("testing: WARNING: {self} is not in the cache, {} STANDS IN for it", found.display());
        Ok(found)
    }

    fn expected_at(&self) -> PathBuf {
        if self.is_path() {
            PathBuf::from(&self.0)
        } else {
            cache().join("servers").join(&self.0).join("bin/server")
        }
    }

    fn is_path(&self) -> bool {
        self.0.contains('/')
    }
}

impl Default for Version {
    /// `GLIDE_SERVER` when set, so that a whole suite can be run against another server.
    fn default() -> Self {
        Self(env::var("GLIDE_SERVER").unwrap_or_else(|_| Self::ALL[0].into()))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn cache() -> PathBuf {
    match env::var_os("GLIDE_CACHE") {
        Some(cache) => cache.into(),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name(".cache"),
    }
}

/// An ACL user that may do everything.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct User {
    pub name: String,
    pub password: String,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Transport {
    #[default]
    Plain,
    /// Every port speaks TLS, also between the servers. Client certificates are checked when sent, not demanded.
    Tls,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sockets {
    #[default]
    Tcp,
    /// The description of the topology names a Unix socket per server, too.
    TcpAndUnix,
}

/// Where servers listen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Loopback {
    #[default]
    V4,
    V6,
}

impl Loopback {
    pub(crate) fn host(self) -> &'static str {
        match self {
            Self::V4 => "127.0.0.1",
            Self::V6 => "::1",
        }
    }

    pub(crate) fn address(self) -> IpAddr {
        match self {
            Self::V4 => Ipv4Addr::LOCALHOST.into(),
            Self::V6 => Ipv6Addr::LOCALHOST.into(),
        }
    }
}

/// What servers keep on disk.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Persistence {
    #[default]
    Nothing,
    /// Every write (`appendonly yes`).
    AppendOnlyFile,
}

/// What nodes of a cluster name in redirects and in CLUSTER SLOTS and SHARDS.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Endpoint {
    #[default]
    Ip,
    /// [`Options::hostname`].
    Hostname,
    /// Nothing: it means the host that was asked.
    Unknown,
}

/// How to start a topology. `Options::default()` is one server of the newest version without password.
#[derive(Debug, Clone)]
pub struct Options {
    pub version: Version,
    /// Primaries of a cluster; the other kinds have one.
    pub primaries: u16,
    /// Replicas per primary; none in a standalone topology.
    pub replicas: u16,
    /// Password of the default user.
    pub password: Option<String>,
    pub users: Vec<User>,
    pub transport: Transport,
    pub sockets: Sockets,
    /// The core that all servers share; no core of their own when absent.
    pub pin: Option<usize>,
    pub loopback: Loopback,
    pub persistence: Persistence,
    /// How long a node of a cluster may be silent before the others doubt it.
    pub node_timeout: Duration,
    /// What every node of a cluster announces as its name; `localhost` is one that resolves anywhere.
    pub hostname: Option<String>,
    pub endpoint: Endpoint,
    /// Availability zones that the servers are spread over in turn. Valkey knows the option, Redis does not.
    pub zones: Vec<String>,
    /// Databases of a cluster; more than one needs Valkey 9.
    pub cluster_databases: Option<u32>,
    /// Further server options, one per entry, as on the command line: `--maxmemory 10mb`.
    pub arguments: Vec<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            version: Version::default(),
            primaries: 3,
            replicas: 1,
            password: None,
            users: Vec::new(),
            transport: Transport::default(),
            sockets: Sockets::default(),
            pin: None,
            loopback: Loopback::default(),
            persistence: Persistence::default(),
            // Short, because tests wait for failovers; not shorter, because busy machines stall for a second.
            node_timeout: Duration::from_secs(2),
            hostname: None,
            endpoint: Endpoint::default(),
            zones: Vec::new(),
            cluster_databases: None,
            arguments: Vec::new(),
        }
    }
}

impl Options {
    pub fn version(version: &str) -> Self {
        Self { version: Version::new(version), ..Self::default() }
    }
}

/// Text as the parser of the servers' configuration files reads it: double quotes, with backslash escapes.
pub(crate) fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}
