//! What servers tell about themselves: their role and what they follow (ROLE, INFO replication), and who and where they
//! are (INFO server, HELLO). No sockets, no clock.

use super::resp::{Reader, Token};
use crate::config::Address;
use crate::error::Error;

/// What a server is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Primary,
    Replica,
    /// The server does not say (its ACL forbids it).
    Unknown,
}

/// What a server tells about its place in replication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Replication {
    pub(crate) role: Role,
    /// Whether a replica is connected to its primary and has its data.
    pub(crate) link: Sync,
    /// How far a replica has read its primary's stream, or a primary has written it.
    pub(crate) offset: Option<u64>,
    /// For how many seconds a replica has not heard from its primary.
    pub(crate) silence: Option<u64>,
    /// Of a primary, its replicas; of a replica, its primary. A host that is unknown is left out.
    pub(crate) others: Vec<Address>,
}

/// How a replica stands with its primary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sync {
    /// It follows; so does a primary, and a server that does not tell.
    Up,
    /// It is looking for its primary, or still gets its data.
    Down,
}

/// What a server tells about itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Identity {
    /// Another one for each process.
    pub(crate) run_id: Option<String>,
    pub(crate) zone: Option<String>,
}

impl Default for Replication {
    fn default() -> Replication {
        Replication { role: Role::Unknown, link: Sync::Up, offset: None, silence: None, others: Vec::new() }
    }
}

impl Replication {
    /// Reads the reply to ROLE; what it does not know of says nothing.
    ///
    /// # Errors
    /// When the reply is cut.
    pub(crate) fn from_role(reply: &[u8]) -> Result<Replication, Error> {
        let mut told = Replication::default();
        let mut reader = Reader::new(reply);
        let Token::Array(1..) = reader.next()? else { return Ok(told) };
        match text(reader.next()?) {
            Some("master") => {
                told.role = Role::Primary;
                told.offset = number(reader.next()?);
                if let Token::Array(replicas) = reader.next()? {
                    for _ in 0..replicas {
                        let Token::Array(parts @ 2..) = reader.next()? else { return Ok(told) };
                        let host = text(reader.next()?);
                        let port = number(reader.next()?);
                        told.others.extend(address(host, port));
                        (2..parts).try_for_each(|_| reader.skip())?;
                    }
                }
            }
            Some("slave") => {
                told.role = Role::Replica;
                let host = text(reader.next()?);
                let port = number(reader.next()?);
                told.others.extend(address(host, port));
                let connected = text(reader.next()?) == Some("connected");
                told.link = if connected { Sync::Up } else { Sync::Down };
                told.offset = number(reader.next()?);
            }
            _ => {}
        }
        Ok(told)
    }

    /// Reads the reply to INFO replication.
    ///
    /// # Errors
    /// When the reply is cut.
    pub(crate) fn from_info(reply: &[u8]) -> Result<Replication, Error> {
        let mut told = Replication::default();
        let (mut host, mut port) = (None, None);
        let (mut read, mut written) = (None, None);
        for (field, value) in fields(info(reply)?) {
            match field {
                "role" if value == "master" => told.role = Role::Primary,
                "role" if value == "slave" => told.role = Role::Replica,
                "master_host" => host = Some(value),
                "master_port" => port = value.parse().ok(),
                "master_link_status" if value != "up" => told.link = Sync::Down,
                "master_sync_in_progress" if value == "1" => told.link = Sync::Down,
                // -1 while it has none; the link is down then.
                "master_last_io_seconds_ago" => told.silence = value.parse().ok(),
                "slave_repl_offset" => read = value.parse().ok(),
                "master_repl_offset" => written = value.parse().ok(),
                _ if is_replica_line(field) => {
                    let part = |name: &str| value.split(',').find_map(|part| part.strip_prefix(name));
                    let port = part("port=").and_then(|port| port.parse().ok());
                    told.others.extend(address(part("ip="), port));
                }
                _ => {}
            }
        }
        match told.role {
            Role::Replica => {
                told.others.extend(address(host, port));
                told.offset = read;
            }
            _ => told.offset = written,
        }
        Ok(told)
    }
}

impl Identity {
    /// Reads the reply to INFO server.
    ///
    /// # Errors
    /// When the reply is cut.
    pub(crate) fn from_info(reply: &[u8]) -> Result<Identity, Error> {
        let mut told = Identity::default();
        for (field, value) in fields(info(reply)?).filter(|(_, value)| !value.is_empty()) {
            match field {
                "run_id" => told.run_id = Some(value.to_owned()),
                "availability_zone" => told.zone = Some(value.to_owned()),
                _ => {}
            }
        }
        Ok(told)
    }

    /// Reads the reply to HELLO, which tells the zone since Valkey 8.1.
    ///
    /// # Errors
    /// When the reply is cut.
    pub(crate) fn from_hello(reply: &[u8]) -> Result<Identity, Error> {
        let mut told = Identity::default();
        let mut reader = Reader::new(reply);
        let pairs = match reader.next()? {
            Token::Map(pairs) => pairs,
            Token::Array(items) => items / 2,
            _ => 0,
        };
        for _ in 0..pairs {
            if text(reader.next()?) == Some("availability_zone") {
                let zone = text(reader.next()?).filter(|zone| !zone.is_empty());
                told.zone = zone.map(str::to_owned);
                return Ok(told);
            }
            reader.skip()?;
        }
        Ok(told)
    }
}

/// The address that a server tells of another one.
pub(crate) fn address(host: Option<&str>, port: Option<u64>) -> Option<Address> {
    let host = host.filter(|host| !host.is_empty() && *host != "?")?;
    let port = port.and_then(|port| u16::try_from(port).ok()).filter(|&port| port != 0)?;
    Some(Address::Tcp { host: host.to_owned(), port })
}

/// The text of an element that is a string of any kind.
pub(crate) fn text(token: Token<'_>) -> Option<&str> {
    let bytes = match token {
        Token::Bulk(bytes) | Token::Simple(bytes) => bytes,
        Token::Verbatim(bytes) => bytes.get(4..)?,
        _ => return None,
    };
    std::str::from_utf8(bytes).ok()
}

/// A number, also where it is written as a string.
pub(crate) fn number(token: Token<'_>) -> Option<u64> {
    match token {
        Token::Int(number) => u64::try_from(number).ok(),
        token => text(token)?.parse().ok(),
    }
}

fn info(reply: &[u8]) -> Result<&str, Error> {
    Ok(text(Reader::new(reply).next()?).unwrap_or_default())
}

fn fields(info: &str) -> impl Iterator<Item = (&str, &str)> {
    info.lines().filter_map(|line| line.split_once(':'))
}

/// `slave0`, `slave1` and so on.
fn is_replica_line(field: &str) -> bool {
    field
        .strip_prefix("slave")
        .is_some_and(|at| !at.is_empty() && at.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bulk(text: &str) -> Vec<u8> {
        format!("${}\r\n{text}\r\n", text.len()).into_bytes()
    }

    fn tcp(host: &str, port: u16) -> Address {
        Address::Tcp { host: host.to_owned(), port }
    }

    #[test]
    fn a_primary_tells_of_its_replicas_and_a_replica_of_its_primary() {
        let role = b"*3\r\n$6\r\nmaster\r\n:90\r\n*2\r\n*3\r\n$3\r\none\r\n$4\r\n6380\r\n$2\r\n80\r\n\
            *3\r\n$1\r\n?\r\n$4\r\n6381\r\n$2\r\n90\r\n";
        let told = Replication::from_role(role).unwrap();
        assert_eq!((told.role, told.offset, told.link), (Role::Primary, Some(90), Sync::Up));
        assert_eq!(told.others, [tcp("one", 6380)]);

        let role = |state: &str| {
            format!("*5\r\n$5\r\nslave\r\n$4\r\nhome\r\n:6379\r\n${}\r\n{state}\r\n:7\r\n", state.len())
        };
        let told = Replication::from_role(role("connected").as_bytes()).unwrap();
        assert_eq!((told.role, told.offset, told.link), (Role::Replica, Some(7), Sync::Up));
        assert_eq!(told.others, [tcp("home", 6379)]);
        for state in ["connect", "connecting", "sync"] {
            assert_eq!(Replication::from_role(role(state).as_bytes()).unwrap().link, Sync::Down);
        }
    }

    #[test]
    fn a_replica_that_has_lost_its_primary_has_no_offset() {
        let told = Replication::from_role(b"*5\r\n$5\r\nslave\r\n$1\r\nh\r\n:1\r\n$7\r\nconnect\r\n:-1\r\n")
            .unwrap();
        assert_eq!((told.link, told.offset), (Sync::Down, None));
    }

    #[test]
    fn other_replies_to_role_say_nothing() {
        for reply in [&b"*2\r\n$8\r\nsentinel\r\n*0\r\n"[..], b"+OK\r\n", b"*0\r\n", b"-NOPERM no\r\n"] {
            assert_eq!(Replication::from_role(reply).unwrap(), Replication::default());
        }
        assert!(Replication::from_role(b"*3\r\n$6\r\nmaster\r\n").is_err());
    }

    #[test]
    fn info_tells_the_same_and_how_a_replica_follows() {
        let told = Replication::from_info(&bulk(
            "# Replication\r\nrole:master\r\nconnected_slaves:2\r\n\
             slave0:ip=10.0.0.1,port=6380,state=online,offset=14,lag=1,type=replica\r\n\
             slave1:ip=::1,port=6381,state=online,offset=14,lag=1\r\nmaster_repl_offset:14\r\n",
        ))
        .unwrap();
        assert_eq!((told.role, told.offset), (Role::Primary, Some(14)));
        assert_eq!(told.others, [tcp("10.0.0.1", 6380), tcp("::1", 6381)]);

        let told = Replication::from_info(&bulk(
            "role:slave\r\nmaster_host:h\r\nmaster_port:1\r\nmaster_link_status:up\r\n\
             master_last_io_seconds_ago:2\r\nmaster_sync_in_progress:0\r\nslave_read_repl_offset:13\r\n\
             slave_repl_offset:12\r\nslave_priority:100\r\nmaster_repl_offset:12\r\n",
        ))
        .unwrap();
        assert_eq!((told.role, told.link, told.offset), (Role::Replica, Sync::Up, Some(12)));
        assert_eq!((told.silence, told.others), (Some(2), vec![tcp("h", 1)]));

        let down = "role:slave\r\nmaster_link_status:down\r\nmaster_last_io_seconds_ago:-1\r\n";
        let told = Replication::from_info(&bulk(down)).unwrap();
        assert_eq!((told.link, told.silence), (Sync::Down, None));
    }

    #[test]
    fn servers_tell_who_and_where_they_are() {
        let info = "# Server\r\nrun_id:abc\r\navailability_zone:az-1\r\n";
        let verbatim = format!("={}\r\ntxt:{info}\r\n", info.len() + 4);
        for reply in [bulk(info), verbatim.into_bytes()] {
            let told = Identity::from_info(&reply).unwrap();
            assert_eq!((told.run_id.as_deref(), told.zone.as_deref()), (Some("abc"), Some("az-1")));
        }
        assert_eq!(Identity::from_info(&bulk("availability_zone:\r\n")).unwrap(), Identity::default());

        let hello = b"%3\r\n$6\r\nserver\r\n$6\r\nvalkey\r\n$7\r\nmodules\r\n*1\r\n%1\r\n+a\r\n+b\r\n\
            $17\r\navailability_zone\r\n$2\r\naz\r\n";
        assert_eq!(Identity::from_hello(hello).unwrap().zone.as_deref(), Some("az"));
        assert_eq!(Identity::from_hello(b"+OK\r\n").unwrap(), Identity::default());
    }
}
