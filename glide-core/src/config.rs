//! A validated configuration: a `Config` that exists is one the engine can work with.

use std::fmt;
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use crate::error::{Error, ErrorKind};
use crate::resolver::Resolver;
use crate::sentinel;

/// How to reach the servers and how to behave. Built by [`Config::builder`].
#[derive(Clone)]
pub struct Config {
    /// Of the servers, or of the sentinels that know them.
    pub(crate) addresses: Vec<Address>,
    /// What the sentinels call the primary and its replicas.
    pub(crate) service: Option<String>,
    pub(crate) credentials: Option<Credentials>,
    pub(crate) protocol: Protocol,
    pub(crate) database: u32,
    pub(crate) client_name: Option<String>,
    pub(crate) lib_name: String,
    pub(crate) lib_version: String,
    pub(crate) request_timeout: Duration,
    pub(crate) connection_timeout: Duration,
    pub(crate) inflight_limit: u32,
    pub(crate) waiting_limit: Option<u32>,
    pub(crate) read_from: ReadFrom,
    pub(crate) client_zone: Option<String>,
    pub(crate) deployment: Deployment,
    pub(crate) connect: Connect,
    pub(crate) backoff: Backoff,
    pub(crate) tcp_nodelay: bool,
    pub(crate) most_lanes: usize,
    pub(crate) lane_idle_time: Duration,
    pub(crate) resolver: Option<Resolver>,
}

/// Where a server listens.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Address {
    /// A host name or IP address, and a port.
    #[allow(missing_docs, reason = "the names say it")]
    Tcp { host: String, port: u16 },
    /// A Unix socket.
    Unix(PathBuf),
}

impl Address {
    /// The address as people write it.
    pub(crate) fn label(&self) -> Arc<str> {
        match self {
            Address::Tcp { host, port } if host.contains(':') => format!("[{host}]:{port}").into(),
            Address::Tcp { host, port } => format!("{host}:{port}").into(),
            Address::Unix(path) => format!("unix:{}", path.display()).into(),
        }
    }
}

#[derive(Clone)]
pub(crate) struct Credentials {
    pub(crate) username: Option<String>,
    pub(crate) password: String,
}

/// The protocol version asked for. A server without RESP3 is spoken to in RESP2 either way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Protocol {
    #[default]
    /// Ask with HELLO 3.
    Resp3,
    /// Do not ask.
    Resp2,
}

/// Which nodes serve read-only commands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ReadFrom {
    #[default]
    /// Only the primary.
    Primary,
    /// Replicas in turn, the primary when there is none.
    PreferReplica,
    /// Whichever node answers fastest, as measured.
    LowestLatency,
    /// The primary and its replicas in turn.
    AllNodes,
    /// Replicas in the client's zone in turn, then other replicas, then the primary.
    AzAffinity,
    /// Replicas in the client's zone in turn, then the primary if it is there, then other replicas, then the primary.
    AzAffinityReplicasAndPrimary,
}

/// What kind of servers the addresses belong to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deployment {
    /// A primary and its replicas.
    #[allow(missing_docs, reason = "the names say it")]
    Standalone { discovery: Discovery, access: Access },
    /// A cluster, of which the addresses are seeds.
    Cluster(Upkeep),
}

/// Which servers a standalone client uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Discovery {
    /// The addresses; finds out which of them is the primary.
    #[default]
    Standard,
    /// The addresses, the first of which is the primary, without asking.
    Static,
    /// Also the primary and the replicas that the addresses tell of.
    All,
}

/// What a standalone client may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Access {
    /// Anything.
    #[default]
    ReadWrite,
    /// Only reads, for which no primary is needed.
    ReadOnly,
}

/// How a cluster client keeps its map of the cluster.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Upkeep {
    /// Time between checks of the map; none: it is only refreshed when something shows that it is stale.
    pub check_interval: Option<Duration>,
    /// Whom to ask for the map.
    pub ask: Ask,
}

/// Whom to ask for the map of a cluster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Ask {
    /// Nodes that are known, and the seeds when those do not answer.
    #[default]
    KnownNodes,
    /// Always the addresses of the configuration.
    Seeds,
}

impl Default for Upkeep {
    fn default() -> Upkeep {
        Upkeep { check_interval: Some(DEFAULT_CHECK_INTERVAL), ask: Ask::default() }
    }
}

/// When the first connection is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Connect {
    #[default]
    /// When the client is made.
    AtOnce,
    /// With the first request.
    Lazily,
}

/// Delays between connection attempts: `rand(0..factor * base^n)` with n growing up to `retries`, plus jitter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Backoff {
    /// The widest first delay.
    pub factor: Duration,
    /// How much wider each delay is than the one before.
    pub base: u32,
    /// After so many attempts delays grow no further.
    pub retries: u32,
    /// Widens each delay by up to this share of itself.
    pub jitter_percent: u32,
}

impl Default for Backoff {
    // At most 160 ms between attempts, so that a client serves again within 250 ms of the server's return;
    // a refused dial costs microseconds, and ten a second stay far below 1 % of a core.
    fn default() -> Backoff {
        Backoff { factor: Duration::from_millis(10), base: 2, retries: 4, jitter_percent: 20 }
    }
}

const DEFAULT_PORT: u16 = 6379;
const DEFAULT_REQUEST_TIMEOUT: Duration = Duration::from_millis(250);
const DEFAULT_CONNECTION_TIMEOUT: Duration = Duration::from_secs(2);
const DEFAULT_CHECK_INTERVAL: Duration = Duration::from_secs(60);
const DEFAULT_INFLIGHT_LIMIT: u32 = 1000;
/// A connection costs a server some 20 KiB and a client a task; more callers than this that wait for the server at the
/// same time wait for each other.
const DEFAULT_MOST_LANES: usize = 128;
/// Longer than a consumer works on what it popped, so that it finds its connection again.
const DEFAULT_LANE_IDLE_TIME: Duration = Duration::from_secs(30);
const LONGEST_TIMEOUT: Duration = Duration::from_secs(u32::MAX as u64 / 1000);

impl Config {
    /// Starts a configuration with every default: port 6379, 250 ms for a request, 2 s for a connection, 1000
    /// requests in flight, reads from the primary.
    pub fn builder() -> ConfigBuilder {
        ConfigBuilder {
            config: Config {
                addresses: Vec::new(),
                service: None,
                credentials: None,
                protocol: Protocol::default(),
                database: 0,
                client_name: None,
                lib_name: "GlideRust".to_owned(),
                lib_version: env!("CARGO_PKG_VERSION").to_owned(),
                request_timeout: DEFAULT_REQUEST_TIMEOUT,
                connection_timeout: DEFAULT_CONNECTION_TIMEOUT,
                inflight_limit: DEFAULT_INFLIGHT_LIMIT,
                waiting_limit: None,
                read_from: ReadFrom::default(),
                client_zone: None,
                deployment: Deployment::Standalone {
                    discovery: Discovery::default(),
                    access: Access::default(),
                },
                connect: Connect::default(),
                backoff: Backoff::default(),
                tcp_nodelay: true,
                most_lanes: DEFAULT_MOST_LANES,
                lane_idle_time: DEFAULT_LANE_IDLE_TIME,
                resolver: None,
            },
        }
    }
}

impl Config {
    /// Whether servers are found that are not among the addresses.
    pub(crate) fn learns_nodes(&self) -> bool {
        self.service.is_some() || self.discovery() == Discovery::All
    }

    /// Whether a primary that is none any more may be found elsewhere.
    pub(crate) fn looks_elsewhere(&self) -> bool {
        match self.deployment {
            Deployment::Cluster(_) | Deployment::Standalone { discovery: Discovery::Static, .. } => false,
            Deployment::Standalone { .. } => self.learns_nodes() || self.addresses.len() > 1,
        }
    }

    /// Whether the address of the primary may lead to another server by the next time.
    pub(crate) fn names_primary(&self) -> bool {
        let is_name = match self.addresses.first() {
            Some(Address::Tcp { host, .. }) => self.resolver.is_some() || host.parse::<IpAddr>().is_err(),
            Some(Address::Unix(_)) | None => false,
        };
        let writes = matches!(self.deployment, Deployment::Standalone { access: Access::ReadWrite, .. });
        is_name && writes && !self.looks_elsewhere()
    }

    /// Which servers a standalone client uses.
    pub(crate) fn discovery(&self) -> Discovery {
        match self.deployment {
            Deployment::Standalone { discovery, .. } => discovery,
            Deployment::Cluster(_) => Discovery::Standard,
        }
    }

    /// What a client may do.
    pub(crate) fn access(&self) -> Access {
        match self.deployment {
            Deployment::Standalone { access, .. } => access,
            Deployment::Cluster(_) => Access::ReadWrite,
        }
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("addresses", &self.addresses)
            .field("credentials", &self.credentials.as_ref().map(|_| "<hidden>"))
            .field("protocol", &self.protocol)
            .field("database", &self.database)
            .field("request_timeout", &self.request_timeout)
            .field("connection_timeout", &self.connection_timeout)
            .finish_non_exhaustive()
    }
}

/// Collects settings; [`ConfigBuilder::build`] checks them.
#[derive(Clone, Debug)]
pub struct ConfigBuilder {
    config: Config,
}

impl ConfigBuilder {
    /// Adds a server. Port 0 means 6379. A host that starts with `unix:` is the path of a Unix socket. A host of the form
    /// `sentinel://HOST:PORT/SERVICE` is a sentinel that knows where the servers of a service are; a port in it goes
    /// before `port`, and where `port` is 0 or 6379, too, it is 26379.
    pub fn address(mut self, host: impl Into<String>, port: u16) -> Self {
        let host = host.into();
        let address = match host.strip_prefix("unix:") {
            Some(path) => Address::Unix(PathBuf::from(path)),
            None if host.starts_with(sentinel::SCHEME) => Address::Tcp { host, port },
            None => Address::Tcp { host, port: if port == 0 { DEFAULT_PORT } else { port } },
        };
        self.config.addresses.push(address);
        self
    }

    /// Authenticates with a password, and a user name where the server has several users.
    pub fn credentials(mut self, username: Option<String>, password: impl Into<String>) -> Self {
        self.config.credentials = Some(Credentials { username, password: password.into() });
        self
    }

    /// The protocol version to ask for; RESP3 unless set.
    pub fn protocol(mut self, protocol: Protocol) -> Self {
        self.config.protocol = protocol;
        self
    }

    /// The logical database that every connection selects.
    pub fn database(mut self, id: u32) -> Self {
        self.config.database = id;
        self
    }

    /// The connection's name, as CLIENT LIST shows it.
    pub fn client_name(mut self, name: impl Into<String>) -> Self {
        self.config.client_name = Some(name.into());
        self
    }

    /// The library's name and version, as CLIENT LIST shows them.
    pub fn library(mut self, name: impl Into<String>, version: impl Into<String>) -> Self {
        self.config.lib_name = name.into();
        self.config.lib_version = version.into();
        self
    }

    /// How long a request may take, unless it brings its own timeout.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.config.request_timeout = timeout;
        self
    }

    /// How long one attempt to connect may take, the handshake included.
    pub fn connection_timeout(mut self, timeout: Duration) -> Self {
        self.config.connection_timeout = timeout;
        self
    }

    /// How many requests may be in flight; one more fails with [`ErrorKind::Busy`].
    pub fn inflight_limit(mut self, limit: u32) -> Self {
        self.config.inflight_limit = limit;
        self
    }

    /// How many requests may wait for one node that cannot be reached, which a client of several nodes knows; a quarter
    /// of the in-flight limit unless set. One more fails with [`ErrorKind::Connection`].
    pub fn waiting_limit(mut self, limit: u32) -> Self {
        self.config.waiting_limit = Some(limit);
        self
    }

    /// Which nodes serve read-only commands; the primary unless set.
    pub fn read_from(mut self, read_from: ReadFrom) -> Self {
        self.config.read_from = read_from;
        self
    }

    /// The availability zone of the client, for the policies of [`ConfigBuilder::read_from`] that look at it.
    pub fn client_zone(mut self, zone: impl Into<String>) -> Self {
        self.config.client_zone = Some(zone.into());
        self
    }

    /// Makes a client of a cluster, of which the addresses are seeds.
    pub fn cluster(mut self, upkeep: Upkeep) -> Self {
        self.config.deployment = Deployment::Cluster(upkeep);
        self
    }

    /// Makes a client of a primary and its replicas, which is what it is unless set.
    pub fn standalone(mut self, discovery: Discovery, access: Access) -> Self {
        self.config.deployment = Deployment::Standalone { discovery, access };
        self
    }

    /// When to connect; at once unless set.
    pub fn connect(mut self, connect: Connect) -> Self {
        self.config.connect = connect;
        self
    }

    /// How long to wait between attempts to connect.
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        self.config.backoff = backoff;
        self
    }

    /// Whether small packets leave at once (TCP_NODELAY); on unless set.
    pub fn tcp_nodelay(mut self, on: bool) -> Self {
        self.config.tcp_nodelay = on;
        self
    }

    /// How many connections commands that block, such as BLPOP, may take; 128 unless set. Further ones wait for a
    /// connection, while their time runs.
    pub fn most_lanes(mut self, most: usize) -> Self {
        self.config.most_lanes = most;
        self
    }

    /// How long a connection for commands that block is kept when it is not used; 30 s unless set.
    pub fn lane_idle_time(mut self, time: Duration) -> Self {
        self.config.lane_idle_time = time;
        self
    }

    /// Whom to ask where a server really listens, before each attempt to connect to it; nobody unless set.
    pub fn address_resolver(mut self, resolver: Resolver) -> Self {
        self.config.resolver = Some(resolver);
        self
    }

    /// Checks the settings.
    ///
    /// # Errors
    /// [`ErrorKind::Config`], naming the setting that cannot work.
    pub fn build(self) -> Result<Config, Error> {
        let mut config = self.config;
        if config.addresses.is_empty() {
            return Err(invalid("addresses: expected at least one address"));
        }
        if let Some((service, sentinels)) = sentinel::read_addresses(&config.addresses)? {
            (config.service, config.addresses) = (Some(service), sentinels);
            check_sentinels(config.deployment)?;
        }
        for address in &config.addresses {
            check_address(address)?;
        }
        check_timeout("request timeout", config.request_timeout)?;
        check_timeout("connection timeout", config.connection_timeout)?;
        if let Deployment::Cluster(Upkeep { check_interval: Some(interval), .. }) = config.deployment {
            check_timeout("interval of the checks of the cluster", interval)?;
        }
        let by_zone =
            matches!(config.read_from, ReadFrom::AzAffinity | ReadFrom::AzAffinityReplicasAndPrimary);
        if by_zone && config.client_zone.as_deref().is_none_or(str::is_empty) {
            return Err(invalid("client zone: expected the client's zone, as reads shall go there"));
        }
        if config.inflight_limit == 0 {
            return Err(invalid("in-flight limit: expected at least 1"));
        }
        if config.waiting_limit == Some(0) {
            return Err(invalid("waiting limit: expected at least 1"));
        }
        if config.most_lanes == 0 {
            return Err(invalid("connections for blocking commands: expected at least 1"));
        }
        if config.backoff.base == 0 || config.backoff.factor.is_zero() {
            return Err(invalid("backoff: expected a factor and a base above zero"));
        }
        let name = config.client_name.as_deref().unwrap_or_default();
        if !name.bytes().all(|byte| (b'!'..=b'~').contains(&byte)) {
            return Err(invalid("client name: expected printable ASCII without spaces"));
        }
        Ok(config)
    }
}

fn check_address(address: &Address) -> Result<(), Error> {
    match address {
        Address::Tcp { host, .. } if host.is_empty() => Err(invalid("addresses: the host is empty")),
        Address::Tcp { host, .. } if host.contains(char::is_whitespace) || host.contains("://") => {
            Err(invalid("addresses: expected a host name or an IP address, without a scheme or spaces"))
        }
        Address::Unix(path) if path.as_os_str().is_empty() => {
            Err(invalid("addresses: the path of the Unix socket is empty"))
        }
        _ => Ok(()),
    }
}

fn check_sentinels(deployment: Deployment) -> Result<(), Error> {
    match deployment {
        Deployment::Cluster(_) => {
            Err(invalid("addresses: expected nodes of the cluster, as sentinels watch no clusters"))
        }
        Deployment::Standalone { discovery: Discovery::Static, .. } => Err(invalid(
            "node discovery: expected standard, as sentinels find out which server is the primary",
        )),
        Deployment::Standalone { .. } => Ok(()),
    }
}

fn check_timeout(name: &str, timeout: Duration) -> Result<(), Error> {
    if timeout.is_zero() || timeout > LONGEST_TIMEOUT {
        return Err(invalid(format!("{name}: expected 1 to {} ms", LONGEST_TIMEOUT.as_millis())));
    }
    Ok(())
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Config, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_configuration_without_an_address_is_refused_by_name() {
        let error = Config::builder().build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.message().contains("addresses"));
    }

    #[test]
    fn sentinels_become_the_addresses_and_their_service_has_a_name() {
        let config = Config::builder()
            .address("sentinel://one/main", 0)
            .address("sentinel://two:7/main", 5)
            .build()
            .unwrap();
        let tcp = |host: &str, port| Address::Tcp { host: host.into(), port };
        assert_eq!(config.addresses, [tcp("one", 26379), tcp("two", 7)]);
        assert_eq!(config.service.as_deref(), Some("main"));
        let cluster = Config::builder().address("sentinel://one/main", 0).cluster(Upkeep::default());
        assert!(cluster.build().unwrap_err().message().starts_with("addresses: "));
        let fixed = Config::builder().address("sentinel://one/main", 0);
        let fixed = fixed.standalone(Discovery::Static, Access::ReadWrite).build().unwrap_err();
        assert!(fixed.message().starts_with("node discovery: "));
    }

    #[test]
    fn a_limit_of_nothing_is_refused() {
        let config = Config::builder().address("a", 1);
        for limited in [config.clone().inflight_limit(0), config.clone().waiting_limit(0)] {
            assert!(limited.build().unwrap_err().message().contains("limit: expected at least 1"));
        }
        assert_eq!(config.waiting_limit(1).build().unwrap().waiting_limit, Some(1));
    }

    #[test]
    fn debug_hides_the_password() {
        let config = Config::builder().address("a", 1).credentials(None, "s3cret").build().unwrap();
        assert!(!format!("{config:?}").contains("s3cret"));
    }

    #[test]
    fn ipv6_addresses_are_labelled_with_brackets() {
        assert_eq!(&*Address::Tcp { host: "::1".into(), port: 1 }.label(), "[::1]:1");
    }
}
