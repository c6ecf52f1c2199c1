//! What one node says about the cluster, read from its reply to CLUSTER SHARDS or CLUSTER SLOTS.

use crate::config::Address;

/// The cluster as one node sees it, or as several agree on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct View {
    /// `cluster_current_epoch`; of two views the one with the higher epoch is the newer one.
    pub(crate) epoch: u64,
    /// In the order of their first slots; those without slots last.
    pub(crate) shards: Vec<Shard>,
}

/// A primary and its replicas.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Shard {
    /// First and last slot of each range, in order.
    pub(crate) slots: Vec<(u16, u16)>,
    /// None while the shard has lost it.
    pub(crate) primary: Option<Member>,
    pub(crate) replicas: Vec<Member>,
}

/// A node as a view names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Member {
    /// Where to connect.
    pub(crate) address: Address,
    pub(crate) health: Health,
    pub(crate) zone: Option<String>,
}

/// What the cluster thinks of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Health {
    Online,
    /// Its data are not there yet.
    Loading,
    Failed,
}
