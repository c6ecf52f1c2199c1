//! Waits until replicas follow their primary.

use std::time::Duration;

use crate::error::Error;
use crate::server::{Role, Server};
use crate::wait::Look;

const LIMIT: Duration = Duration::from_secs(20); // replication may wait for a second or two between attempts

/// Returns when every replica says that its link is up, and the first server counts them all as online.
pub(super) fn settle(servers: &mut [Server]) -> Result<(), Error> {
    let replicas = servers.iter().filter(|server| server.role() == Role::Replica).count();
    for replica in servers.iter_mut().filter(|server| server.role() == Role::Replica) {
        link_is_up(replica)?;
    }
    servers[0].wait_for(LIMIT, "the online replicas", |client| {
        let text = client.run("INFO replication")?.text();
        let online =
            text.lines().filter(|line| line.starts_with("slave") && line.contains("state=online")).count();
        Ok(if online == replicas {
            Look::Done(())
        } else {
            Look::NotYet(format!("{online} of {replicas} online"))
        })
    })
}

/// Returns when the replica has its primary's data and hears from it.
pub(super) fn link_is_up(replica: &mut Server) -> Result<(), Error> {
    replica.wait_for(LIMIT, "the link to the primary", |client| {
        let text = client.run("INFO replication")?.text();
        Ok(match text.lines().find(|line| line.starts_with("master_link_status:")) {
            Some("master_link_status:up") => Look::Done(()),
            other => Look::NotYet(other.unwrap_or("not a replica").into()),
        })
    })
}
