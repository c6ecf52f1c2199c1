//! From the ConnectionRequest message to the engine's configuration.

use std::time::Duration;

use glide_core::{
    Access, Ask, Backoff, Config, Connect, Discovery, Error, ErrorKind, Protocol, ReadFrom, Resolver, Upkeep,
};
use glide_protobuf as proto;

/// Strings at least this long cross by handle, unless the binding says otherwise.
const DEFAULT_BULK_THRESHOLD: u32 = 64 * 1024;

pub(crate) struct Opening {
    pub(crate) config: Config,
    pub(crate) bulk_threshold: usize,
}

/// Checks the message and makes the configuration.
pub(crate) fn read(message: &[u8], resolver: Option<Resolver>) -> Result<Opening, Error> {
    let request: proto::ConnectionRequest = proto::Message::decode(message)
        .map_err(|error| Error::new(ErrorKind::Usage, format!("connection request: {error}")))?;
    let bulk_threshold = or_default(request.bulk_threshold, DEFAULT_BULK_THRESHOLD) as usize;
    Ok(Opening { config: config(request, resolver)?, bulk_threshold })
}

fn config(request: proto::ConnectionRequest, resolver: Option<Resolver>) -> Result<Config, Error> {
    let protocol = match proto::Protocol::try_from(request.protocol) {
        Ok(proto::Protocol::Resp3) => Protocol::Resp3,
        Ok(proto::Protocol::Resp2) => Protocol::Resp2,
        Err(_) => return Err(invalid("protocol: expected RESP3 or RESP2")),
    };
    let read_from = match proto::ReadFrom::try_from(request.read_from) {
        Ok(proto::ReadFrom::Primary) => ReadFrom::Primary,
        Ok(proto::ReadFrom::PreferReplica) => ReadFrom::PreferReplica,
        Ok(proto::ReadFrom::LowestLatency) => ReadFrom::LowestLatency,
        Ok(proto::ReadFrom::AllNodesInTurn) => ReadFrom::AllNodes,
        Ok(proto::ReadFrom::AzAffinity) => ReadFrom::AzAffinity,
        Ok(proto::ReadFrom::AzAffinityReplicasAndPrimary) => ReadFrom::AzAffinityReplicasAndPrimary,
        Err(_) => return Err(invalid("read_from: expected one of the policies of ReadFrom")),
    };
    let discovery = match proto::NodeDiscovery::try_from(request.node_discovery) {
        Ok(proto::NodeDiscovery::Standard) => Discovery::Standard,
        Ok(proto::NodeDiscovery::Static) => Discovery::Static,
        Ok(proto::NodeDiscovery::DiscoverAll) => Discovery::All,
        Err(_) => return Err(invalid("node_discovery: expected STANDARD, STATIC or DISCOVER_ALL")),
    };
    let access = if request.read_only { Access::ReadOnly } else { Access::ReadWrite };
    let mut builder = Config::builder()
        .protocol(protocol)
        .database(request.database_id)
        .read_from(read_from)
        .connect(if request.lazy_connect { Connect::Lazily } else { Connect::AtOnce })
        .tcp_nodelay(!request.disable_tcp_nodelay);
    builder = match request.cluster {
        Some(cluster) => builder.cluster(upkeep(&cluster)),
        None => builder.standalone(discovery, access),
    };
    if !request.client_zone.is_empty() {
        builder = builder.client_zone(request.client_zone);
    }
    if let Some(resolver) = resolver {
        builder = builder.address_resolver(resolver);
    }
    for address in request.addresses {
        let port =
            u16::try_from(address.port).map_err(|_| invalid("addresses: expected a port from 0 to 65535"))?;
        builder = builder.address(address.host, port);
    }
    if let Some(credentials) = request.credentials {
        let username = Some(credentials.username).filter(|name| !name.is_empty());
        builder = builder.credentials(username, credentials.password);
    }
    if !request.client_name.is_empty() {
        builder = builder.client_name(request.client_name);
    }
    if !request.lib_name.is_empty() {
        builder = builder.library(request.lib_name, request.lib_version);
    }
    if let Some(timeout) = millis(request.request_timeout_ms) {
        builder = builder.request_timeout(timeout);
    }
    if let Some(timeout) = millis(request.connection_timeout_ms) {
        builder = builder.connection_timeout(timeout);
    }
    if request.inflight_limit != 0 {
        builder = builder.inflight_limit(request.inflight_limit);
    }
    if request.waiting_limit != 0 {
        builder = builder.waiting_limit(request.waiting_limit);
    }
    if let Some(delays) = &request.backoff {
        builder = builder.backoff(backoff(delays));
    }
    builder.build()
}

fn backoff(delays: &proto::Backoff) -> Backoff {
    Backoff {
        factor: Duration::from_millis(u64::from(delays.factor_ms)),
        base: delays.base,
        retries: delays.retries,
        jitter_percent: delays.jitter_percent.unwrap_or(Backoff::default().jitter_percent),
    }
}

fn upkeep(cluster: &proto::Cluster) -> Upkeep {
    let default = Upkeep::default();
    Upkeep {
        check_interval: if cluster.disable_checks {
            None
        } else {
            millis(cluster.check_interval_ms).or(default.check_interval)
        },
        ask: if cluster.refresh_from_seeds { Ask::Seeds } else { Ask::KnownNodes },
    }
}

fn millis(ms: u32) -> Option<Duration> {
    (ms != 0).then(|| Duration::from_millis(u64::from(ms)))
}

fn or_default(value: u32, default: u32) -> u32 {
    if value == 0 { default } else { value }
}

fn invalid(message: &str) -> Error {
    Error::new(ErrorKind::Config, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(backoff: proto::Backoff) -> Result<Config, Error> {
        let addresses = vec![proto::Address { host: "a".into(), port: 0 }];
        config(proto::ConnectionRequest { addresses, backoff: Some(backoff), ..Default::default() }, None)
    }

    #[test]
    fn a_jitter_that_is_left_out_is_the_engines_and_none_is_none() {
        let jitter =
            |jitter_percent| backoff(&proto::Backoff { jitter_percent, ..Default::default() }).jitter_percent;
        assert_eq!([None, Some(0), Some(7)].map(jitter), [20, 0, 7]);
    }

    #[test]
    fn delays_that_never_grow_or_never_are_are_refused() {
        let some = proto::Backoff { factor_ms: 1, base: 1, ..Default::default() };
        assert!(opened(some).is_ok());
        for backoff in [proto::Backoff { factor_ms: 0, ..some }, proto::Backoff { base: 0, ..some }] {
            let error = opened(backoff).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config);
            assert!(error.message().starts_with("backoff: "), "{error}");
        }
    }
}
