//! Looks at replicas that are read from, whether they still follow their primaries.

use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};

use super::gather::{Part, Then, gather};
use super::{At, Cluster};
use crate::completion::{Expect, Shared};
use crate::connection::{Entry, Flush, Pipe, Resend};
use crate::error::{Error, ErrorKind};
use crate::protocol::encode;
use crate::protocol::role::Replication;
use crate::reads::{self, Data};

/// Clusters have many replicas, and take those that do not follow out of service themselves after a while.
const LOOK_EVERY: Duration = Duration::from_secs(5);

/// Looks at all replicas again and again, until the client is closed.
pub(super) async fn look(cluster: Weak<Cluster>) {
    loop {
        tokio::time::sleep(LOOK_EVERY).await;
        let Some(cluster) = cluster.upgrade().filter(|cluster| cluster.registry().end.is_none()) else {
            return;
        };
        let map = cluster.map();
        for (at, node) in map.nodes().iter().enumerate() {
            if map.is_primary(at as At) {
                // The last look may have been at a replica that has been promoted since.
                node.presence.standing.on_data(Data::Fresh);
            } else if node.presence.standing.is_connected() {
                let presence = Arc::clone(&node.presence);
                look_at(&cluster.shared, &node.pipe, move |told| match told {
                    Ok(told) => presence.standing.on_data(reads::data(&told)),
                    Err(error) => tracing::debug!(%error, "a replica does not tell how it stands"),
                });
            }
        }
    }
}

/// Asks a node how it stands in replication. Not sent again, as another node could answer then.
pub(crate) fn look_at(
    shared: &Arc<Shared>,
    pipe: &Pipe,
    tell: impl FnOnce(Result<Replication, Error>) + Send + 'static,
) {
    let read = move |parts: Vec<Part>| {
        tell(match parts.as_slice() {
            [Part::Reply(reply)] => Replication::from_info(reply),
            [Part::Failed(error)] => Err(error.clone()),
            _ => Err(Error::new(ErrorKind::Internal, "an answer that is in parts")),
        });
    };
    for place in gather(shared, 1, Then::Tell(Box::new(read))) {
        let expect = Expect::Part(Box::new(place));
        let entry = Entry::new(0, expect, Resend::Never, shared.config.request_timeout, Instant::now());
        match pipe.push(entry, |out| encode::command(out, &[b"INFO", b"replication"])) {
            Ok(_) => pipe.ring(Flush::WhenIdle),
            Err(mut unpushed) => shared.fail(0, &mut unpushed.entry.expect, unpushed.error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cluster::view::{Health, Member, Shard, View};
    use crate::completion::Nobody;
    use crate::config::{Address, Config, ReadFrom, Upkeep};
    use crate::connection::To;
    use crate::reads::Place;

    fn member(port: u16) -> Member {
        Member { address: Address::Tcp { host: "h".into(), port }, health: Health::Online }
    }

    fn view(primary: u16, replicas: &[u16]) -> View {
        let replicas = replicas.iter().map(|&port| member(port)).collect();
        let shard = Shard { slots: vec![(0, 16_383)], primary: Some(member(primary)), replicas };
        View { shards: vec![shard], ..View::default() }
    }

    #[test]
    fn a_promoted_replica_serves_reads_though_it_had_lost_its_primary() {
        let config =
            Config::builder().address("h", 1).cluster(Upkeep::default()).read_from(ReadFrom::AllNodes);
        let shared = Arc::new(Shared::new(config.build().unwrap(), Box::new(Nobody)));
        // Nothing runs on it.
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let cluster = Cluster::open(&shared, Upkeep::default(), runtime.handle());
        cluster.apply(&view(1, &[2]));
        let node = cluster.known_node(&member(2).address).unwrap();
        node.presence.standing.on_connected(Place::Elsewhere, Data::Stale);
        cluster.apply(&view(1, &[2]));
        assert!(!node.presence.standing.serves(Instant::now()));
        cluster.apply(&view(2, &[]));
        assert!(node.presence.standing.serves(Instant::now()));
        assert_eq!(cluster.map().choose(To::Reader(0)), Some(0));
    }
}
