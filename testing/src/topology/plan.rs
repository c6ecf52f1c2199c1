//! Which servers a topology has, and with which configuration. Starts nothing.

use crate::options::{Endpoint, Options, Transport, quoted};
use crate::server::Role;
use crate::topology::sentinel;

#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// One server.
    Standalone,
    /// A primary and its replicas.
    Replicas,
    /// A cluster: primaries that share the slots evenly, and replicas of each.
    Cluster,
    /// A primary, its replicas, and three sentinels that watch it.
    Sentinel,
}

/// A server to be: its port and what its configuration has beyond the common part.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Member {
    pub(super) port: u16,
    pub(super) role: Role,
    pub(super) lines: Vec<String>,
}

impl Kind {
    fn primaries(self, options: &Options) -> usize {
        if self == Self::Cluster { options.primaries.into() } else { 1 }
    }

    fn replicas(self, options: &Options) -> usize {
        if self == Self::Standalone { 0 } else { self.primaries(options) * usize::from(options.replicas) }
    }

    /// How many ports [`members`](Self::members) needs.
    pub(super) fn ports(self, options: &Options) -> usize {
        let data = self.primaries(options) + self.replicas(options);
        match self {
            Self::Standalone | Self::Replicas => data,
            Self::Cluster => 2 * data, // each has a second one for the cluster bus
            Self::Sentinel => data + sentinel::COUNT,
        }
    }

    /// Primaries first, then the replicas of the first primary and so on, then sentinels.
    pub(super) fn members(self, options: &Options, ports: &[u16]) -> Vec<Member> {
        let primaries = self.primaries(options);
        let data = primaries + self.replicas(options);
        let (data_ports, other_ports) = ports.split_at(data);
        let mut members: Vec<Member> = data_ports
            .iter()
            .enumerate()
            .map(|(index, &port)| Member {
                port,
                role: if index < primaries { Role::Primary } else { Role::Replica },
                lines: zone_line(options, index).into_iter().collect(),
            })
            .collect();
        match self {
            Self::Standalone => {}
            Self::Replicas => follow(options, &mut members),
            Self::Cluster => {
                for (member, bus) in members.iter_mut().zip(other_ports) {
                    member.lines.extend(cluster_lines(options, *bus));
                }
            }
            Self::Sentinel => {
                follow(options, &mut members);
                let watch = sentinel::lines(options, data_ports[0]);
                let sentinel = |&port| Member { port, role: Role::Sentinel, lines: watch.clone() };
                members.extend(other_ports.iter().map(sentinel));
            }
        }
        members
    }
}

/// All but the first follow the first.
fn follow(options: &Options, members: &mut [Member]) {
    let Some((primary, replicas)) = members.split_first_mut() else { return };
    for replica in replicas {
        replica.lines.push(format!("replicaof {} {}", options.loopback.host(), primary.port));
        replica.lines.push("repl-ping-replica-period 1".into());
    }
}

/// The zone of the server at this place, if zones are wanted.
pub(super) fn zone_line(options: &Options, index: usize) -> Option<String> {
    let zone = options.zones.get(index % options.zones.len().max(1))?;
    Some(format!("availability-zone {}", quoted(zone)))
}

pub(super) fn cluster_lines(options: &Options, bus: u16) -> Vec<String> {
    let mut lines = vec![
        format!("tls-cluster {}", if options.transport == Transport::Tls { "yes" } else { "no" }),
        "cluster-enabled yes".into(),
        "cluster-config-file nodes.conf".into(),
        format!("cluster-port {bus}"),
        format!("cluster-node-timeout {}", options.node_timeout.as_millis()),
        "repl-ping-replica-period 1".into(),
    ];
    if let Some(name) = &options.hostname {
        lines.push(format!("cluster-announce-hostname {}", quoted(name)));
    }
    match options.endpoint {
        Endpoint::Ip => {}
        Endpoint::Hostname => lines.push("cluster-preferred-endpoint-type hostname".into()),
        Endpoint::Unknown => lines.push("cluster-preferred-endpoint-type unknown-endpoint".into()),
    }
    lines.extend(options.cluster_databases.map(|count| format!("cluster-databases {count}")));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn members(kind: Kind, options: &Options) -> Vec<Member> {
        let ports: Vec<u16> = (1..=u16::try_from(kind.ports(options)).unwrap()).collect();
        kind.members(options, &ports)
    }

    #[test]
    fn a_cluster_has_replicas_for_each_primary_and_a_bus_port_for_each_node() {
        let members = members(Kind::Cluster, &Options { primaries: 3, replicas: 2, ..Options::default() });
        let roles: Vec<Role> = members.iter().map(|member| member.role).collect();
        assert_eq!(roles, [[Role::Primary; 3], [Role::Replica; 3], [Role::Replica; 3]].concat());
        assert!(members[0].lines.contains(&"cluster-port 10".into()));
        assert!(members[8].lines.contains(&"cluster-port 18".into()));
    }

    #[test]
    fn replicas_and_sentinels_point_at_the_primary() {
        let members = members(Kind::Sentinel, &Options { replicas: 2, ..Options::default() });
        assert_eq!(members.len(), 3 + sentinel::COUNT);
        assert!(members[1].lines.contains(&"replicaof 127.0.0.1 1".into()));
        assert!(
            members[3].lines.iter().any(|line| line.starts_with("sentinel monitor mymaster 127.0.0.1 1 "))
        );
    }

    #[test]
    fn a_standalone_topology_is_one_server_whatever_the_replicas() {
        assert_eq!(members(Kind::Standalone, &Options { replicas: 3, ..Options::default() }).len(), 1);
    }
}
