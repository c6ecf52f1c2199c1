//! The validated settings of a client, on their way from Python to the engine.

use glide::port::Resolver;
use glide_protobuf::{Address, Backoff, Cluster, ConnectionRequest, Credentials, Message};
use pyo3::prelude::*;

use crate::resolve::resolver;

/// What `glide_shared.config` makes of a configuration. Zero and empty mean the engine's default.
#[derive(FromPyObject)]
#[pyo3(from_item_all)]
pub(crate) struct Settings {
    addresses: Vec<(String, u32)>,
    username: Option<String>,
    password: Option<String>,
    protocol: i32,
    database_id: u32,
    client_name: String,
    lib_name: String,
    lib_version: String,
    request_timeout_ms: u32,
    connection_timeout_ms: u32,
    inflight_limit: u32,
    waiting_limit: u32,
    read_from: i32,
    lazy_connect: bool,
    backoff: Option<(u32, u32, u32, Option<u32>)>,
    disable_tcp_nodelay: bool,
    /// Milliseconds between checks, whether there are none, whether only the addresses are asked.
    cluster: Option<(u32, bool, bool)>,
    node_discovery: i32,
    client_zone: String,
    read_only: bool,
    address_resolver: Option<Py<PyAny>>,
}

impl Settings {
    /// Whom to ask where a server really listens.
    pub(crate) fn take_resolver(&mut self) -> Option<Resolver> {
        self.address_resolver.take().map(resolver)
    }

    pub(crate) fn encode(self) -> Vec<u8> {
        let credentials = match (self.username, self.password) {
            (None, None) => None,
            (username, password) => Some(Credentials {
                username: username.unwrap_or_default(),
                password: password.unwrap_or_default(),
            }),
        };
        ConnectionRequest {
            addresses: self.addresses.into_iter().map(|(host, port)| Address { host, port }).collect(),
            credentials,
            protocol: self.protocol,
            database_id: self.database_id,
            client_name: self.client_name,
            lib_name: self.lib_name,
            lib_version: self.lib_version,
            request_timeout_ms: self.request_timeout_ms,
            connection_timeout_ms: self.connection_timeout_ms,
            inflight_limit: self.inflight_limit,
            waiting_limit: self.waiting_limit,
            read_from: self.read_from,
            lazy_connect: self.lazy_connect,
            backoff: self.backoff.map(|(factor_ms, base, retries, jitter_percent)| Backoff {
                factor_ms,
                base,
                retries,
                jitter_percent,
            }),
            disable_tcp_nodelay: self.disable_tcp_nodelay,
            bulk_threshold: 0,
            cluster: self.cluster.map(|(check_interval_ms, disable_checks, refresh_from_seeds)| Cluster {
                check_interval_ms,
                disable_checks,
                refresh_from_seeds,
            }),
            node_discovery: self.node_discovery,
            client_zone: self.client_zone,
            read_only: self.read_only,
        }
        .encode_to_vec()
    }
}
