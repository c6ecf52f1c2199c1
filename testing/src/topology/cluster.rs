//! Joins servers to a cluster over plain commands, and waits until all of them see the same one.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::error::Error;
use crate::resp::Client;
use crate::server::{Role, Server};
use crate::topology::replication;
use crate::wait::Look;

const SLOTS: usize = 16_384;
const LIMIT: Duration = Duration::from_secs(40); // gossip takes seconds, on a loaded machine more

const MEETING_LIMIT: Duration = Duration::from_secs(8);
const MEETINGS: usize = 5;

/// What every node must say about one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Node {
    primary: Option<String>,
    slots: String,
}

type View = BTreeMap<String, Node>;

/// Makes a cluster of servers that know nothing of each other. Returns their ids, in the order of the servers.
pub(super) fn form(servers: &mut [Server]) -> Result<Vec<String>, Error> {
    let mut clients = servers.iter().map(Server::client).collect::<Result<Vec<_>, _>>()?;
    let ids = clients
        .iter_mut()
        .map(|client| Ok(client.run("CLUSTER MYID")?.text()))
        .collect::<Result<Vec<_>, _>>()?;
    let expected = expect(servers, &ids);

    give_slots(&mut clients, &ids, &expected)?;
    introduce(&mut clients, servers, &expected)?;
    for (client, id) in clients.iter_mut().zip(&ids) {
        if let Some(primary) = &expected[id].primary {
            client.run(&format!("CLUSTER REPLICATE {primary}"))?;
        }
    }
    agree(servers, LIMIT, "a view of the healthy cluster", |view, state| {
        *view == expected && state == "cluster_state:ok"
    })?;
    servers
        .iter_mut()
        .filter(|server| server.role() == Role::Replica)
        .try_for_each(replication::link_is_up)?;
    Ok(ids)
}

/// Slots in equal ranges over the primaries; the replicas shared out in order.
fn expect(servers: &[Server], ids: &[String]) -> View {
    let primaries = servers.iter().filter(|server| server.role() == Role::Primary).count();
    let per_primary = (servers.len() - primaries) / primaries;
    let node = |index: usize| {
        if index < primaries {
            let (first, next) = (index * SLOTS / primaries, (index + 1) * SLOTS / primaries);
            Node { primary: None, slots: format!("{first}-{}", next - 1) }
        } else {
            Node { primary: Some(ids[(index - primaries) / per_primary].clone()), slots: String::new() }
        }
    };
    ids.iter().enumerate().map(|(index, id)| (id.clone(), node(index))).collect()
}

fn give_slots(clients: &mut [Client], ids: &[String], expected: &View) -> Result<(), Error> {
    for (index, (client, id)) in clients.iter_mut().zip(ids).enumerate() {
        if let Some((first, last)) = expected[id].slots.split_once('-') {
            client.run(&format!("CLUSTER ADDSLOTSRANGE {first} {last}"))?;
        }
        // Different from the start; nodes that meet with equal epochs take extra rounds to sort that out.
        client.run(&format!("CLUSTER SET-CONFIG-EPOCH {}", index + 1))?;
    }
    Ok(())
}

/// Makes the first node meet all others, and waits until the news has spread.
fn introduce(clients: &mut [Client], servers: &mut [Server], expected: &View) -> Result<(), Error> {
    let mut rounds = 1;
    loop {
        meet(clients, servers)?;
        match agree(servers, MEETING_LIMIT, "a view with all nodes", |view, _| {
            view.keys().eq(expected.keys())
        }) {
            // A node forgets a meeting that is not answered within its node timeout.
            Err(Error::NotReady { .. }) if rounds < MEETINGS => rounds += 1,
            result => return result,
        }
    }
}

fn meet(clients: &mut [Client], servers: &[Server]) -> Result<(), Error> {
    let (first, _) =
        clients.split_first_mut().ok_or_else(|| Error::Usage("a cluster needs a primary".into()))?;
    for server in &servers[1..] {
        let bus = bus_port(&server.client()?.run("CONFIG GET cluster-port")?.text())?;
        first.run(&format!("CLUSTER MEET {} {} {bus}", server.host(), server.port()))?;
    }
    Ok(())
}

fn bus_port(reply: &str) -> Result<u16, Error> {
    reply.lines().nth(1).and_then(|port| port.parse().ok()).ok_or(Error::Protocol("cluster-port is no port"))
}

/// Waits until `is_so` holds for what each node sees.
fn agree(
    servers: &mut [Server],
    limit: Duration,
    what: &str,
    is_so: impl Fn(&View, &str) -> bool,
) -> Result<(), Error> {
    for server in servers {
        server.wait_for(limit, what, |client| {
            let nodes = client.run("CLUSTER NODES")?.text();
            let info = client.run("CLUSTER INFO")?.text();
            let state = info.lines().next().unwrap_or_default();
            Ok(match parse(&nodes) {
                Some(view) if is_so(&view, state) => Look::Done(()),
                _ => Look::NotYet(format!("{state}\n{nodes}")),
            })
        })?;
    }
    Ok(())
}

/// The view in an answer of CLUSTER NODES; nothing while a node is being met, is in doubt or is not connected.
fn parse(nodes: &str) -> Option<View> {
    nodes.lines().filter(|line| !line.is_empty()).map(parse_line).collect()
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
    fn a_view_is_read_only_when_every_node_is_settled() {
        let healthy = "aa 127.0.0.1:1@2 myself,master - 0 0 1 connected 0-100 200\nbb 127.0.0.1:3@4,host slave aa 0 1 1 connected\n";
        let view = parse(healthy).unwrap();
        assert_eq!(view["aa"], Node { primary: None, slots: "0-100 200".into() });
        assert_eq!(view["bb"], Node { primary: Some("aa".into()), slots: String::new() });
        assert!(parse(&healthy.replace("slave", "slave,fail?")).is_none());
        assert!(parse(&healthy.replace("slave", "handshake")).is_none());
        assert!(parse(&healthy.replace("1 connected\n", "1 disconnected\n")).is_none());
    }
}
