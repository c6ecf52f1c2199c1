//! What nodes of a cluster say about each other, and waiting until they agree.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use crate::error::Error;
use crate::resp::Client;
use crate::server::Server;
use crate::slots::SLOTS;
use crate::wait::{self, Look};

/// The first line of CLUSTER INFO when all is well.
pub(super) const HEALTHY: &str = "cluster_state:ok";
pub(super) const LIMIT: Duration = Duration::from_secs(40); // gossip takes seconds, on a loaded machine more

/// What every node must say about one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) primary: Option<String>,
    pub(super) slots: String,
}

pub(super) type View = BTreeMap<String, Node>;

/// Waits until `is_so` holds for what each server sees.
pub(super) fn agree(
    servers: &mut [Server],
    limit: Duration,
    what: &str,
    is_so: impl Fn(&View, &str) -> bool,
) -> Result<(), Error> {
    for server in servers {
        server.wait_for(limit, what, |client| {
            let (state, nodes) = ask(client)?;
            Ok(match parse(&nodes, &BTreeSet::new()) {
                Some(view) if is_so(&view, &state) => Look::Done(()),
                _ => Look::NotYet(format!("{state}\n{nodes}")),
            })
        })?;
    }
    Ok(())
}

/// Waits until all live servers see the same healthy cluster, of which `is_so` holds.
pub(super) fn settle(
    servers: &mut [Server],
    ids: &[String],
    what: &str,
    is_so: impl Fn(&View) -> bool,
) -> Result<(), Error> {
    let is_dead = |(server, id): (&Server, &String)| (!server.is_live()).then(|| id.clone());
    let dead: BTreeSet<String> = servers.iter().zip(ids).filter_map(is_dead).collect();
    let living: BTreeSet<&String> = ids.iter().filter(|id| !dead.contains(*id)).collect();
    let is_healthy = |view: &View| {
        view.keys().eq(living.iter().copied())
            && view.values().filter_map(|node| node.primary.as_ref()).all(|primary| living.contains(primary))
            && view.values().map(|node| count(&node.slots)).sum::<u32>() == u32::from(SLOTS)
    };
    // All are asked anew in each round: what the first said may have changed when the last says the same.
    wait::until(LIMIT, what, || {
        let mut common: Option<View> = None;
        for server in servers.iter_mut().filter(|server| server.is_live()) {
            server.check_alive()?;
            let (state, nodes) = match server.client().and_then(|mut client| ask(&mut client)) {
                Ok(seen) => seen,
                Err(error) => return Ok(Look::NotYet(error.to_string())),
            };
            let view = parse(&nodes, &dead);
            let agrees = common.is_none() || common == view;
            match view.filter(|view| agrees && state == HEALTHY && is_healthy(view) && is_so(view)) {
                Some(view) => common = Some(view),
                None => {
                    let port = server.port();
                    return Ok(Look::NotYet(format!("{state} on port {port}, of {living:?}\n{nodes}")));
                }
            }
        }
        Ok(Look::Done(()))
    })
}

/// The state of the cluster, and the nodes, as a server sees them.
fn ask(client: &mut Client) -> Result<(String, String), Error> {
    let nodes = client.run("CLUSTER NODES")?.text();
    let info = client.run("CLUSTER INFO")?.text();
    Ok((info.lines().next().unwrap_or_default().to_owned(), nodes))
}

/// How many slots there are in ranges such as `0-100 200`.
fn count(slots: &str) -> u32 {
    let count = |range: &str| {
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        Some(last.parse::<u32>().ok()? + 1 - first.parse::<u32>().ok()?)
    };
    slots.split_whitespace().filter_map(count).sum()
}

/// The view in an answer of CLUSTER NODES; nothing while a node is being met, is in doubt or is not connected.
fn parse(nodes: &str, dead: &BTreeSet<String>) -> Option<View> {
    let counts = |line: &&str| line.split(' ').next().is_some_and(|id| !id.is_empty() && !dead.contains(id));
    nodes.lines().filter(counts).map(parse_line).collect()
}

fn parse_line(line: &str) -> Option<(String, Node)> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let [id, _address, flags, primary, _ping, _pong, _epoch, link, slots @ ..] = &words[..] else {
        return None;
    };
    let settled = |flag: &str| matches!(flag, "myself" | "master" | "slave");
    if *link != "connected" || !flags.split(',').all(settled) {
        return None;
    }
    let primary = (*primary != "-").then(|| (*primary).to_owned());
    Some(((*id).to_owned(), Node { primary, slots: slots.join(" ") }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_view_is_read_only_when_every_node_that_lives_is_settled() {
        let parse = |nodes: &str| parse(nodes, &BTreeSet::from(["cc".to_owned()]));
        let healthy = "aa 127.0.0.1:1@2 myself,master - 0 0 1 connected 0-100 200\n\
                       bb 127.0.0.1:3@4,host slave aa 0 1 1 connected\n\
                       cc 127.0.0.1:5@6,host master,fail - 0 1 1 disconnected\n";
        let view = parse(healthy).unwrap();
        assert_eq!(view.len(), 2);
        assert_eq!(view["aa"], Node { primary: None, slots: "0-100 200".into() });
        assert_eq!(view["bb"], Node { primary: Some("aa".into()), slots: String::new() });
        assert_eq!(count(&view["aa"].slots), 102);
        assert!(parse(&healthy.replace("slave", "slave,fail?")).is_none());
        assert!(parse(&healthy.replace("slave", "handshake")).is_none());
        assert!(parse(&healthy.replace("1 connected\n", "1 disconnected\n")).is_none());
    }
}
