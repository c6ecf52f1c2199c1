//! Sentinels that watch a primary: their configuration, and when they are ready.

use std::collections::HashMap;
use std::time::Duration;

use crate::error::Error;
use crate::options::{Options, quoted};
use crate::resp::Reply;
use crate::server::Server;
use crate::wait::Look;

pub(super) const COUNT: usize = 3;
pub(super) const QUORUM: usize = 2;
/// What clients ask the sentinels for; the name that the servers' own documentation uses.
pub(super) const NAME: &str = "mymaster";

const LIMIT: Duration = Duration::from_secs(30); // sentinels find each other through messages every two seconds

pub(super) fn lines(options: &Options, primary: u16) -> Vec<String> {
    let mut lines = vec![
        format!("sentinel monitor {NAME} {} {primary} {QUORUM}", options.loopback.host()),
        format!("sentinel down-after-milliseconds {NAME} 1000"),
        format!("sentinel failover-timeout {NAME} 5000"),
    ];
    if let Some(password) = &options.password {
        lines.push(format!("sentinel auth-pass {NAME} {}", quoted(password)));
    }
    lines
}

/// Returns when every sentinel knows the primary, all replicas and all other sentinels.
pub(super) fn settle(sentinels: &mut [Server], replicas: usize) -> Result<(), Error> {
    let wanted = [
        ("flags", "master".to_owned()),
        count("num-slaves", replicas),
        count("num-other-sentinels", COUNT - 1),
    ];
    for sentinel in sentinels {
        sentinel.wait_for(LIMIT, "the view of primary, replicas and other sentinels", |client| {
            let seen = fields(&client.run(&format!("SENTINEL MASTER {NAME}"))?);
            let ready = wanted.iter().all(|(field, value)| seen.get(*field) == Some(value));
            Ok(if ready { Look::Done(()) } else { Look::NotYet(format!("{seen:?}")) })
        })?;
    }
    Ok(())
}

fn count(field: &'static str, count: usize) -> (&'static str, String) {
    (field, count.to_string())
}

fn fields(reply: &Reply) -> HashMap<String, String> {
    reply.items().chunks_exact(2).map(|pair| (pair[0].text(), pair[1].text())).collect()
}
