//! A made-up cluster whose nodes are never connected to, for measuring how a key finds its node.

use std::sync::Arc;

use tokio::runtime::Handle;

use super::map::Map;
use super::node::Node;
use super::slots::{self, SLOTS};
use super::view::{Health, Member, Shard, View};
use crate::completion::{Nobody, Shared};
use crate::config::{Address, Config, ReadFrom};
use crate::connection::To;
use crate::error::{Error, ErrorKind};

/// The map of a cluster with so many primaries, which share the slots equally.
pub struct Routes {
    map: Map,
}

impl Routes {
    /// # Errors
    /// `Usage`, unless there are between one and as many primaries as slots.
    pub fn new(primaries: u16, runtime: &Handle) -> Result<Routes, Error> {
        let count = usize::from(primaries);
        if !(1..=SLOTS).contains(&count) {
            let message = format!("primaries: expected between 1 and {SLOTS}");
            return Err(Error::new(ErrorKind::Usage, message));
        }
        let shards = (0..count).map(|at| {
            let (first, after) = (SLOTS * at / count, SLOTS * (at + 1) / count);
            let address = Address::Tcp { host: format!("node-{at}"), port: 6379 };
            let primary = Member { address, health: Health::Online };
            Shard {
                slots: vec![(first as u16, (after - 1) as u16)],
                primary: Some(primary),
                replicas: Vec::new(),
            }
        });
        let view = View { shards: shards.collect(), ..View::default() };
        let shared =
            Arc::new(Shared::new(Config::builder().address("node-0", 6379).build()?, Box::new(Nobody)));
        let open = |address: &Address| Some(Arc::new(Node::open(address.clone(), &shared, runtime)));
        Ok(Routes { map: Map::new(&view, ReadFrom::Primary, open) })
    }

    /// The place of the node that serves a key.
    #[inline]
    pub fn find(&self, key: &[u8]) -> Option<u16> {
        self.map.choose(To::Primary(slots::slot(key)))
    }
}

impl Drop for Routes {
    fn drop(&mut self) {
        let error = Error::new(ErrorKind::Closed, "the made-up cluster is gone");
        self.map.nodes().iter().for_each(|node| node.end(&error));
    }
}
