//! Waits until replicas follow their primary.

use std::time::Duration;

use crate::error::Error;
use crate::server::{Role, Server};
use crate::wait::{self, Look};

const LIMIT: Duration = Duration::from_secs(20); // replication may wait for a second or two between attempts

/// Returns when every replica says that its link is up, and the first server counts them all as online.
pub(super) fn settle(servers: &mut [Server]) -> Result<(), Error> {
    let replicas = servers.iter().filter(|server| server.role() == Role::Replica).count();
    for replica in servers.iter_mut().filter(|server| server.role() == Role::Replica) {
        link_is_up(replica)?;
    }
    let primary = &mut servers[0];
    let looked = wait::until(LIMIT, "the primary to count its replicas as online", || {
        primary.check_alive()?;
        let text = primary.client()?.run("INFO replication")?.text();
        let online =
            text.lines().filter(|line| line.starts_with("slave") && line.contains("state=online")).count();
        Ok(if online == replicas {
            Look::Done(())
        } else {
            Look::NotYet(format!("{online} of {replicas} online"))
        })
    });
    looked.map_err(|error| servers[0].with_log(error))
}

/// Returns when the replica has its primary's data and hears from it.
pub(super) fn link_is_up(replica: &mut Server) -> Result<(), Error> {
    let what = format!("the replica on port {} to follow its primary", replica.port());
    let looked = wait::until(LIMIT, &what, || {
        replica.check_alive()?;
        let text = replica.client()?.run("INFO replication")?.text();
        Ok(match text.lines().find(|line| line.starts_with("master_link_status:")) {
            Some("master_link_status:up") => Look::Done(()),
            other => Look::NotYet(other.unwrap_or("not a replica").into()),
        })
    });
    looked.map_err(|error| replica.with_log(error))
}
