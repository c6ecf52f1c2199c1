//! Joins servers to a cluster over plain commands, and waits until all of them see the same one.

use std::time::Duration;

use crate::error::Error;
use crate::resp::Client;
use crate::server::{Role, Server};
use crate::slots;
use crate::topology::replication;
use crate::topology::view::{self, Node, View, agree};

const SLOTS: usize = slots::SLOTS as usize;

const MEETING_LIMIT: Duration = Duration::from_secs(8);
const MEETINGS: usize = 5;

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
    agree(servers, view::LIMIT, "a view of the healthy cluster", |view, state| {
        *view == expected && state == view::HEALTHY
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
    servers[1..].iter().try_for_each(|server| introduce_to(first, server))
}

/// Makes a node meet a server.
pub(super) fn introduce_to(node: &mut Client, server: &Server) -> Result<(), Error> {
    let bus = server.line("cluster-port").ok_or_else(|| Error::Usage("not a cluster".into()))?;
    node.run(&format!("CLUSTER MEET {} {} {bus}", server.host(), server.port())).map(drop)
}
