// @generated from protobuf/glide.proto by codegen. Do not edit.
/// Opens a client. Durations are milliseconds; zero or absent means "the engine's default".
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ConnectionRequest {
    #[prost(message, repeated, tag = "1")]
    pub addresses: ::prost::alloc::vec::Vec<Address>,
    #[prost(message, optional, tag = "2")]
    pub credentials: ::core::option::Option<Credentials>,
    #[prost(enumeration = "Protocol", tag = "3")]
    pub protocol: i32,
    #[prost(uint32, tag = "4")]
    pub database_id: u32,
    #[prost(string, tag = "5")]
    pub client_name: ::prost::alloc::string::String,
    /// told to the server with CLIENT SETINFO
    #[prost(string, tag = "6")]
    pub lib_name: ::prost::alloc::string::String,
    #[prost(string, tag = "7")]
    pub lib_version: ::prost::alloc::string::String,
    #[prost(uint32, tag = "8")]
    pub request_timeout_ms: u32,
    #[prost(uint32, tag = "9")]
    pub connection_timeout_ms: u32,
    #[prost(uint32, tag = "10")]
    pub inflight_limit: u32,
    #[prost(enumeration = "ReadFrom", tag = "11")]
    pub read_from: i32,
    #[prost(bool, tag = "12")]
    pub lazy_connect: bool,
    #[prost(message, optional, tag = "13")]
    pub backoff: ::core::option::Option<Backoff>,
    #[prost(bool, tag = "14")]
    pub disable_tcp_nodelay: bool,
    /// bytes; bulk values at least this long cross as handles
    #[prost(uint32, tag = "15")]
    pub bulk_threshold: u32,
    /// 16 tls, 18 subscriptions: not yet in use
    ///
    /// there: the addresses are seeds of a cluster
    #[prost(message, optional, tag = "17")]
    pub cluster: ::core::option::Option<Cluster>,
    #[prost(enumeration = "NodeDiscovery", tag = "19")]
    pub node_discovery: i32,
    /// availability zone of the client, for the AZ_ policies of read_from
    #[prost(string, tag = "20")]
    pub client_zone: ::prost::alloc::string::String,
    /// standalone: only reads are sent, and no primary is needed
    #[prost(bool, tag = "21")]
    pub read_only: bool,
    /// requests that may wait for one node that is away; 0: a quarter of inflight_limit
    #[prost(uint32, tag = "22")]
    pub waiting_limit: u32,
}
/// How a cluster client keeps its map of the cluster.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Cluster {
    /// between checks of the map; 0: 60 s
    #[prost(uint32, tag = "1")]
    pub check_interval_ms: u32,
    /// only refresh the map when something shows that it is stale
    #[prost(bool, tag = "2")]
    pub disable_checks: bool,
    /// always ask the addresses of the configuration, not nodes that were found
    #[prost(bool, tag = "3")]
    pub refresh_from_seeds: bool,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Address {
    #[prost(string, tag = "1")]
    pub host: ::prost::alloc::string::String,
    #[prost(uint32, tag = "2")]
    pub port: u32,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct Credentials {
    #[prost(string, tag = "1")]
    pub username: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub password: ::prost::alloc::string::String,
}
/// Delays between attempts: rand(0..factor_ms * base^n), n growing up to `retries`, then staying there. All of it counts
/// as it is; factor_ms and base must not be zero.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Backoff {
    #[prost(uint32, tag = "1")]
    pub factor_ms: u32,
    #[prost(uint32, tag = "2")]
    pub base: u32,
    #[prost(uint32, tag = "3")]
    pub retries: u32,
    /// widens each delay by so much; absent: the engine's default
    #[prost(uint32, optional, tag = "4")]
    pub jitter_percent: ::core::option::Option<u32>,
}
/// One command, or one of the other kinds. A plain command uses only the flat fields.
#[derive(Clone, PartialEq, ::prost::Message)]
#[prost(skip_debug)]
pub struct Request {
    /// chosen by the binding, never 0; comes back in the Response
    #[prost(uint64, tag = "1")]
    pub ticket: u64,
    /// id from the spec; 0 is a custom command, whose words are its first args
    #[prost(uint32, tag = "2")]
    pub command: u32,
    /// without the command's own words
    #[prost(bytes = "bytes", repeated, tag = "3")]
    pub args: ::prost::alloc::vec::Vec<::prost::bytes::Bytes>,
    /// 0: the client's request timeout
    #[prost(uint32, tag = "4")]
    pub timeout_ms: u32,
    /// instead of where the keys say; only a cluster client takes one
    #[prost(message, optional, tag = "5")]
    pub route: ::core::option::Option<Route>,
    /// 6 span context: not yet in use
    #[prost(message, optional, tag = "7")]
    pub batch: ::core::option::Option<Batch>,
    #[prost(message, optional, tag = "8")]
    pub script: ::core::option::Option<Script>,
    #[prost(message, optional, tag = "9")]
    pub cluster_scan: ::core::option::Option<ClusterScan>,
}
/// One step of a scan over all primaries of a cluster. Its value is an array: the cursor for the next step, and keys.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct ClusterScan {
    /// of the step before; empty for the first one. After the last step it is "finished".
    #[prost(bytes = "bytes", tag = "1")]
    pub cursor: ::prost::bytes::Bytes,
    /// empty: any key
    #[prost(bytes = "bytes", tag = "2")]
    pub r#match: ::prost::bytes::Bytes,
    /// 0: as the server likes
    #[prost(uint32, tag = "3")]
    pub count: u32,
    /// empty: any type
    #[prost(string, tag = "4")]
    pub r#type: ::prost::alloc::string::String,
    /// go on though slots are served by nobody
    #[prost(bool, tag = "5")]
    pub allow_non_covered_slots: bool,
}
/// A script of which the engine has the source. The request's args are its keys and then its arguments.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Script {
    /// 40 hexadecimal digits, as the engine gave it for the source
    #[prost(bytes = "bytes", tag = "1")]
    pub hash: ::prost::bytes::Bytes,
    /// how many of the args are keys
    #[prost(uint32, tag = "2")]
    pub keys: u32,
}
/// Which nodes of a cluster a command or a batch goes to.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct Route {
    /// of a slot: one of its replicas, not its primary
    #[prost(bool, tag = "5")]
    pub replica: bool,
    #[prost(oneof = "route::To", tags = "1, 2, 3, 4")]
    pub to: ::core::option::Option<route::To>,
}
/// Nested message and enum types in `Route`.
pub mod route {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    #[prost(skip_debug)]
    pub enum To {
        #[prost(enumeration = "super::Nodes", tag = "1")]
        Nodes(i32),
        /// the node of this key's slot
        #[prost(bytes, tag = "2")]
        SlotKey(::prost::bytes::Bytes),
        /// the node of this slot, 0 to 16383
        #[prost(uint32, tag = "3")]
        SlotId(u32),
        #[prost(message, tag = "4")]
        Address(super::Address),
    }
}
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Batch {
    #[prost(message, repeated, tag = "1")]
    pub commands: ::prost::alloc::vec::Vec<Command>,
    /// MULTI/EXEC
    #[prost(bool, tag = "2")]
    pub atomic: bool,
    /// the first error in the replies becomes the batch's error
    #[prost(bool, tag = "3")]
    pub raise_on_error: bool,
    /// only a cluster client takes one, and only for a batch that is not atomic
    #[prost(message, optional, tag = "4")]
    pub retry: ::core::option::Option<Retry>,
}
/// What a batch does beyond the rules for its commands, at the risk of running some twice or out of order.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Retry {
    /// sends commands again that the server refused for a while, such as with TRYAGAIN
    #[prost(bool, tag = "1")]
    pub server_error: bool,
    /// sends commands again whose fate a lost connection left unknown
    #[prost(bool, tag = "2")]
    pub connection_error: bool,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct Command {
    #[prost(uint32, tag = "1")]
    pub command: u32,
    #[prost(bytes = "bytes", repeated, tag = "2")]
    pub args: ::prost::alloc::vec::Vec<::prost::bytes::Bytes>,
}
/// Ticket 0 is the outcome of opening the client.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Response {
    #[prost(uint64, tag = "1")]
    pub ticket: u64,
    #[prost(oneof = "response::Outcome", tags = "2, 3")]
    pub outcome: ::core::option::Option<response::Outcome>,
}
/// Nested message and enum types in `Response`.
pub mod response {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Outcome {
        #[prost(bytes, tag = "2")]
        Value(::prost::bytes::Bytes),
        #[prost(message, tag = "3")]
        Error(super::Error),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
#[prost(skip_debug)]
pub struct Error {
    #[prost(enumeration = "ErrorCode", tag = "1")]
    pub code: i32,
    #[prost(enumeration = "Delivery", tag = "2")]
    pub delivery: i32,
    #[prost(string, tag = "3")]
    pub message: ::prost::alloc::string::String,
    /// the first word of a server's error, such as WRONGTYPE
    #[prost(string, tag = "4")]
    pub server_code: ::prost::alloc::string::String,
    /// address the error comes from, where there is one
    #[prost(string, tag = "5")]
    pub node: ::prost::alloc::string::String,
    /// of a command that was split by slot and failed in part: the keys not served, in order
    #[prost(bytes = "bytes", repeated, tag = "6")]
    pub failed_keys: ::prost::alloc::vec::Vec<::prost::bytes::Bytes>,
}
/// Which servers a standalone client uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum NodeDiscovery {
    /// the addresses; finds out which of them is the primary
    Standard = 0,
    /// the addresses, the first of which is the primary, without asking
    Static = 1,
    /// also the primary and the replicas that the addresses tell of
    DiscoverAll = 2,
}
impl NodeDiscovery {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Standard => "STANDARD",
            Self::Static => "STATIC",
            Self::DiscoverAll => "DISCOVER_ALL",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "STANDARD" => Some(Self::Standard),
            "STATIC" => Some(Self::Static),
            "DISCOVER_ALL" => Some(Self::DiscoverAll),
            _ => None,
        }
    }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum Protocol {
    Resp3 = 0,
    Resp2 = 1,
}
impl Protocol {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Resp3 => "RESP3",
            Self::Resp2 => "RESP2",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "RESP3" => Some(Self::Resp3),
            "RESP2" => Some(Self::Resp2),
            _ => None,
        }
    }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ReadFrom {
    Primary = 0,
    /// replicas in turn
    PreferReplica = 1,
    /// whichever node answers fastest
    LowestLatency = 2,
    /// primary and replicas in turn
    AllNodesInTurn = 3,
    /// replicas in the client's zone in turn, then other replicas, then the primary
    AzAffinity = 4,
    /// replicas in the client's zone, then the primary if it is there, then others
    AzAffinityReplicasAndPrimary = 5,
}
impl ReadFrom {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Primary => "PRIMARY",
            Self::PreferReplica => "PREFER_REPLICA",
            Self::LowestLatency => "LOWEST_LATENCY",
            Self::AllNodesInTurn => "ALL_NODES_IN_TURN",
            Self::AzAffinity => "AZ_AFFINITY",
            Self::AzAffinityReplicasAndPrimary => "AZ_AFFINITY_REPLICAS_AND_PRIMARY",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "PRIMARY" => Some(Self::Primary),
            "PREFER_REPLICA" => Some(Self::PreferReplica),
            "LOWEST_LATENCY" => Some(Self::LowestLatency),
            "ALL_NODES_IN_TURN" => Some(Self::AllNodesInTurn),
            "AZ_AFFINITY" => Some(Self::AzAffinity),
            "AZ_AFFINITY_REPLICAS_AND_PRIMARY" => {
                Some(Self::AzAffinityReplicasAndPrimary)
            }
            _ => None,
        }
    }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum Nodes {
    Random = 0,
    AllNodes = 1,
    AllPrimaries = 2,
}
impl Nodes {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Random => "RANDOM",
            Self::AllNodes => "ALL_NODES",
            Self::AllPrimaries => "ALL_PRIMARIES",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "RANDOM" => Some(Self::Random),
            "ALL_NODES" => Some(Self::AllNodes),
            "ALL_PRIMARIES" => Some(Self::AllPrimaries),
            _ => None,
        }
    }
}
/// Numbers are never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum ErrorCode {
    Unknown = 0,
    /// the configuration cannot work
    Config = 1,
    /// the request cannot work
    Usage = 2,
    Auth = 3,
    Connection = 4,
    Timeout = 5,
    /// the server answered with an error
    Server = 6,
    /// the server refused to run a transaction (EXECABORT)
    Aborted = 7,
    /// the in-flight limit is reached
    Busy = 8,
    Closed = 9,
    Cancelled = 10,
    Protocol = 11,
    Internal = 12,
}
impl ErrorCode {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unknown => "UNKNOWN",
            Self::Config => "CONFIG",
            Self::Usage => "USAGE",
            Self::Auth => "AUTH",
            Self::Connection => "CONNECTION",
            Self::Timeout => "TIMEOUT",
            Self::Server => "SERVER",
            Self::Aborted => "ABORTED",
            Self::Busy => "BUSY",
            Self::Closed => "CLOSED",
            Self::Cancelled => "CANCELLED",
            Self::Protocol => "PROTOCOL",
            Self::Internal => "INTERNAL",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "UNKNOWN" => Some(Self::Unknown),
            "CONFIG" => Some(Self::Config),
            "USAGE" => Some(Self::Usage),
            "AUTH" => Some(Self::Auth),
            "CONNECTION" => Some(Self::Connection),
            "TIMEOUT" => Some(Self::Timeout),
            "SERVER" => Some(Self::Server),
            "ABORTED" => Some(Self::Aborted),
            "BUSY" => Some(Self::Busy),
            "CLOSED" => Some(Self::Closed),
            "CANCELLED" => Some(Self::Cancelled),
            "PROTOCOL" => Some(Self::Protocol),
            "INTERNAL" => Some(Self::Internal),
            _ => None,
        }
    }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum Delivery {
    /// the server has not seen it
    NotSent = 0,
    MaybeExecuted = 1,
    /// the server answered, and did not run it
    Refused = 2,
}
impl Delivery {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::NotSent => "NOT_SENT",
            Self::MaybeExecuted => "MAYBE_EXECUTED",
            Self::Refused => "REFUSED",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "NOT_SENT" => Some(Self::NotSent),
            "MAYBE_EXECUTED" => Some(Self::MaybeExecuted),
            "REFUSED" => Some(Self::Refused),
            _ => None,
        }
    }
}
