//! What a node says about itself and the cluster in the middle of a scan: INFO server and CLUSTER NODES.

use super::Owners;
use super::set::SlotSet;
use crate::config::Address;
use crate::error::{Error, ErrorKind};

/// 40 hexadecimal digits of the server: of a node, or of a process.
pub(crate) type Id = [u8; 20];

/// One node's word at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Look {
    /// The process. Another one orders its keys in another way, so cursors mean nothing to it.
    pub(crate) run: Id,
    pub(crate) nodes: Vec<Line>,
    /// Its own line among the nodes.
    pub(crate) myself: usize,
}

/// What it says about one node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) id: Id,
    pub(crate) by_ip: Option<Address>,
    /// Where it has been given a host name.
    pub(crate) by_name: Option<Address>,
    pub(crate) role: Role,
    /// Grows whenever the node takes a slot from another one that had it with a higher one.
    pub(crate) epoch: u64,
    pub(crate) slots: Vec<(u16, u16)>,
    /// Slots whose keys move one by one, and where to. Nodes say so only of themselves.
    pub(crate) migrating: Vec<(u16, Id)>,
    /// The other side: where from.
    pub(crate) importing: Vec<u16>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Primary,
    /// A primary that most of the others take for dead.
    Failed,
    Replica,
}

impl Look {
    /// Reads the texts of the two replies.
    ///
    /// # Errors
    /// `Protocol`, when they are not what these commands reply.
    pub(crate) fn read(info: &[u8], nodes: &[u8]) -> Result<Look, Error> {
        let run = lines(info).find_map(|line| line.strip_prefix(b"run_id:")).and_then(read_id);
        let run = run.ok_or_else(|| unreadable("INFO server has no run_id"))?;
        let mut look = Look { run, nodes: Vec::new(), myself: usize::MAX };
        for line in lines(nodes).filter(|line| !line.is_empty()) {
            let text = std::str::from_utf8(line).map_err(|_| unreadable("CLUSTER NODES is not text"))?;
            let (line, whose) =
                read_line(text).ok_or_else(|| unreadable("CLUSTER NODES has a line of another form"))?;
            if whose == Whose::Own {
                look.myself = look.nodes.len();
            }
            look.nodes.push(line);
        }
        match look.myself < look.nodes.len() {
            true => Ok(look),
            false => Err(unreadable("CLUSTER NODES does not say which node it comes from")),
        }
    }

    pub(crate) fn own(&self) -> &Line {
        &self.nodes[self.myself]
    }

    pub(crate) fn line(&self, id: &Id) -> Option<&Line> {
        self.nodes.iter().find(|line| line.id == *id)
    }

    /// The slots that the node serves, migrating ones included.
    pub(crate) fn owned(&self) -> SlotSet {
        let own = self.own();
        if own.role == Role::Replica { SlotSet::default() } else { own.slot_set() }
    }

    /// The slots all of whose keys are here.
    pub(crate) fn stable(&self) -> SlotSet {
        self.owned().without(&self.own().migrating.iter().map(|&(slot, _)| slot).collect())
    }

    /// Who has a slot, as this node sees it.
    pub(crate) fn owner(&self, slot: u16) -> Option<&Line> {
        self.nodes.iter().find(|line| {
            line.role != Role::Replica
                && line.slots.iter().any(|&(first, last)| (first..=last).contains(&slot))
        })
    }

    /// Where the client finds a node: where it has it already, or else by what it knows the node by that says so.
    pub(crate) fn address_of(&self, line: &Line, owners: &impl Owners) -> Option<Address> {
        let knows = |address: &&Address| owners.knows(address);
        if let Some(known) = line.by_ip.iter().chain(&line.by_name).find(knows) {
            return Some(known.clone());
        }
        let own = self.own();
        let has_own = own.by_ip.is_some() || own.by_name.is_some();
        let found = match (own.by_ip.as_ref().filter(knows), own.by_name.as_ref().filter(knows)) {
            (None, Some(_)) => line.by_name.clone(),
            // All nodes are behind the host that was asked, and differ by their ports.
            (None, None) if has_own => line.port().and_then(|port| owners.only_at(port)),
            _ => None,
        };
        found.or_else(|| line.by_ip.clone()).or_else(|| line.by_name.clone())
    }

    /// The slots that some node has, dead or alive.
    pub(crate) fn covered(&self) -> SlotSet {
        let mut covered = SlotSet::default();
        for line in self.nodes.iter().filter(|line| line.role != Role::Replica) {
            covered.add(&line.slot_set());
        }
        covered
    }
}

impl Line {
    fn port(&self) -> Option<u16> {
        match self.by_ip.as_ref().or(self.by_name.as_ref()) {
            Some(&Address::Tcp { port, .. }) => Some(port),
            _ => None,
        }
    }

    pub(crate) fn slot_set(&self) -> SlotSet {
        let mut set = SlotSet::default();
        self.slots.iter().for_each(|&(first, last)| set.insert_range(first, last));
        set
    }
}

#[derive(PartialEq)]
enum Whose {
    Own,
    Other,
}

fn read_line(text: &str) -> Option<(Line, Whose)> {
    let mut words = text.split(' ');
    let id = read_id(words.next()?.as_bytes())?;
    let (by_ip, by_name) = read_addresses(words.next()?).unwrap_or_default();
    let flags = words.next()?;
    let has = |wanted| flags.split(',').any(|flag| flag == wanted);
    let epoch = words.nth(3)?.parse().ok()?;
    words.next()?;
    let role = match (has("master"), has("fail")) {
        (true, false) => Role::Primary,
        (true, true) => Role::Failed,
        _ => Role::Replica,
    };
    let (slots, migrating, importing) = (Vec::new(), Vec::new(), Vec::new());
    let mut line = Line { id, by_ip, by_name, role, epoch, slots, migrating, importing };
    for word in words {
        if let Some(open) = word.strip_prefix('[') {
            read_open(open.strip_suffix(']')?, &mut line);
        } else {
            let (first, last) = word.split_once('-').unwrap_or((word, word));
            line.slots.push((first.parse().ok()?, last.parse().ok()?));
        }
    }
    Some((line, if has("myself") { Whose::Own } else { Whose::Other }))
}

/// `5->-ID` or `5-<-ID`. What later servers may say there is passed over.
fn read_open(text: &str, line: &mut Line) {
    let slot = |text: &str| text.parse::<u16>().ok();
    if let Some((number, to)) = text.split_once("->-") {
        if let (Some(slot), Some(to)) = (slot(number), read_id(to.as_bytes())) {
            line.migrating.push((slot, to));
        }
    } else if let Some((number, _)) = text.split_once("-<-") {
        line.importing.extend(slot(number));
    }
}

/// `10.0.0.1:6379@16379,name,...`, the name being absent or empty mostly, and the IP address of unknown nodes.
fn read_addresses(text: &str) -> Option<(Option<Address>, Option<Address>)> {
    let mut parts = text.split(',');
    let (ip, port) = parts.next()?.split('@').next()?.rsplit_once(':')?;
    let port = port.parse().ok().filter(|&port| port != 0)?;
    let address = |host: &str| match host {
        "" | "?" => None,
        host => Some(Address::Tcp { host: host.to_owned(), port }),
    };
    Some((address(ip), parts.next().and_then(address)))
}

fn read_id(hex: &[u8]) -> Option<Id> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let mut id = Id::default();
    if hex.len() != 2 * id.len() {
        return None;
    }
    for (byte, pair) in id.iter_mut().zip(hex.chunks_exact(2)) {
        *byte = (digit(pair[0])? << 4 | digit(pair[1])?) as u8;
    }
    Some(id)
}

fn lines(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    text.split(|&byte| byte == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line))
}

fn unreadable(what: &str) -> Error {
    Error::new(ErrorKind::Protocol, what)
}

#[cfg(test)]
mod tests {
    use super::*;

    const INFO: &[u8] =
        b"# Server\r\nredis_version:7.2.4\r\nrun_id:3616a480e2c953478a549d4241847049db09a339\r\n";
    const NODES: &str = "\
d888a08049184d9b6495d905d5257629a6a476ad 127.0.0.1:10981@15841 slave 62f970228cc1b192934cac164b7b9189e8c732fa 0 1795268678098 3 connected
657d86f194314cd0052535953395f066dcea4eed ::1:19052@17422,two.example.com,shard-id=1 master,fail - 0 1795268678098 2 disconnected 5461-10921
fa6b0980ba13986653ffa009b7dd55596e478bd5 :19998@11203,one.example.com myself,master - 0 0 7 connected 0-5460 5462 [5->-657d86f194314cd0052535953395f066dcea4eed] [9-<-62f970228cc1b192934cac164b7b9189e8c732fa]
62f970228cc1b192934cac164b7b9189e8c732fa :0@0 master,noaddr - 0 1795268678098 3 connected 10922-16383
";

    #[test]
    fn a_node_tells_what_it_has_and_what_it_gives_away() {
        let look = Look::read(INFO, NODES.as_bytes()).unwrap();
        assert_eq!(look.run[..2], [0x36, 0x16]);
        assert_eq!(look.own().epoch, 7);
        assert_eq!(look.owned().ranges(), [(0, 5460), (5462, 5462)]);
        assert_eq!(look.stable().ranges(), [(0, 4), (6, 5460), (5462, 5462)]);
        assert_eq!(look.own().migrating, [(5, look.nodes[1].id)]);
        assert_eq!(look.own().importing, [9]);
        assert_eq!(look.covered(), SlotSet::all());
    }

    #[test]
    fn a_node_tells_where_others_are() {
        let look = Look::read(INFO, NODES.as_bytes()).unwrap();
        let tcp = |host: &str, port| Some(Address::Tcp { host: host.into(), port });
        assert_eq!(look.owner(6000).unwrap().by_ip, tcp("::1", 19052));
        assert_eq!(look.owner(6000).unwrap().by_name, tcp("two.example.com", 19052));
        assert_eq!(look.owner(6000).unwrap().role, Role::Failed);
        assert_eq!((&look.own().by_ip, &look.own().by_name), (&None, &tcp("one.example.com", 19998)));
        assert_eq!((&look.nodes[3].by_ip, &look.nodes[3].by_name), (&None, &None));
        assert_eq!(look.nodes[0].role, Role::Replica);
    }

    /// What a client knows that has nodes by these addresses.
    struct Knows(Vec<Address>);

    impl Owners for Knows {
        fn place(&self, _: u16) -> Option<u32> {
            None
        }

        fn is_out_of_office(&self, _: &Address) -> bool {
            false
        }

        fn knows(&self, address: &Address) -> bool {
            self.0.contains(address)
        }

        fn only_at(&self, wanted: u16) -> Option<Address> {
            self.0.iter().find(|known| matches!(known, Address::Tcp { port, .. } if *port == wanted)).cloned()
        }
    }

    #[test]
    fn a_node_is_found_the_way_the_client_knows_the_cluster() {
        let look = Look::read(INFO, NODES.replace(":19998", "10.0.0.1:19998").as_bytes()).unwrap();
        let tcp = |host: &str, port| Address::Tcp { host: host.into(), port };
        let found = |known: Vec<Address>| look.address_of(&look.nodes[1], &Knows(known)).unwrap();
        let (ip, name) = (tcp("::1", 19052), tcp("two.example.com", 19052));
        for known in [&ip, &name] {
            assert_eq!(found(vec![known.clone()]), *known);
        }
        assert_eq!(found(vec![tcp("10.0.0.1", 19998)]), ip);
        assert_eq!(found(vec![tcp("one.example.com", 19998)]), name);
        let outside = tcp("gate.example.com", 19052);
        assert_eq!(found(vec![tcp("gate.example.com", 19998), outside.clone()]), outside);
        // Where addresses are not translated a port alone says nothing.
        assert_eq!(found(vec![tcp("10.0.0.1", 19998), tcp("10.0.0.7", 19052)]), ip);
        assert_eq!(look.address_of(&look.nodes[3], &Knows(Vec::new())), None);
    }

    #[test]
    fn a_replica_owns_nothing() {
        let nodes = NODES.replace("myself,master -", "myself,slave 62f970228cc1b192934cac164b7b9189e8c732fa");
        assert!(Look::read(INFO, nodes.as_bytes()).unwrap().owned().is_empty());
    }

    #[test]
    fn other_texts_are_errors() {
        assert!(Look::read(b"", NODES.as_bytes()).is_err());
        assert!(Look::read(INFO, b"").is_err());
        assert!(Look::read(INFO, NODES.replace("myself,", "").as_bytes()).is_err());
        assert!(Look::read(INFO, NODES.replace("0-5460", "0-x").as_bytes()).is_err());
        assert!(Look::read(INFO, NODES.replace(" 3 connected", "").as_bytes()).is_err());
    }
}
