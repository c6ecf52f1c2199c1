//! What is said to sentinels, and what they say. No sockets, no clock.

use crate::config::Address;
use crate::error::{Error, ErrorKind};
use crate::protocol::encode;
use crate::protocol::resp::{Reader, Token};
use crate::protocol::role::{address, number, text};

/// Where one sentinel thinks that the servers of a service are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    /// The version of its configuration.
    pub(crate) epoch: u64,
    pub(crate) primary: Address,
    pub(crate) replicas: Vec<Address>,
    /// The other sentinels.
    pub(crate) sentinels: Vec<Address>,
}

/// What tells of a change: another primary, a replica that came, went, or became one.
const CHANNELS: [&str; 6] =
    ["+switch-master", "+slave", "+sdown", "-sdown", "+convert-to-slave", "+failover-end"];

/// The commands of a question, which has one reply for each.
pub(crate) fn question(service: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(256);
    // During a failover this names the new primary before the others do.
    for about in ["GET-MASTER-ADDR-BY-NAME", "MASTER", "REPLICAS", "SENTINELS"] {
        encode::command(&mut out, &[b"SENTINEL", about.as_bytes(), service.as_bytes()]);
    }
    out
}

/// What subscribes a connection to the changes.
pub(crate) fn subscription() -> Vec<u8> {
    let mut words: Vec<&[u8]> = vec![b"SUBSCRIBE"];
    words.extend(CHANNELS.iter().map(|channel| channel.as_bytes()));
    let mut out = Vec::with_capacity(128);
    encode::command(&mut out, &words);
    out
}

/// How many replies a question has.
pub(crate) const REPLIES: usize = 4;

impl Answer {
    /// Reads the replies to a question; none if the sentinel does not know the service.
    ///
    /// # Errors
    /// When the replies are cut, or a refusal.
    pub(crate) fn read(replies: &[u8]) -> Result<Option<Answer>, Error> {
        let mut reader = Reader::new(replies);
        let primary = match reader.next()? {
            Token::Array(2) => {
                let host = text(reader.next()?);
                let port = number(reader.next()?);
                address(host, port)
                    .ok_or_else(|| Error::new(ErrorKind::Connection, "a primary without an address"))?
            }
            Token::Nil => return Ok(None),
            Token::Error(text) => {
                let refused = Error::from_reply(text);
                return Err(Error::new(
                    ErrorKind::Connection,
                    format!("a sentinel refused: {}", refused.message()),
                ));
            }
            _ => return Err(Error::new(ErrorKind::Connection, "a server that is no sentinel")),
        };
        let mut epoch = 0;
        read_fields(&mut reader, |field, value| {
            if field == "config-epoch" {
                epoch = value.parse().unwrap_or(0);
            }
        })?;
        let replicas = read_servers(&mut reader)?;
        let sentinels = read_servers(&mut reader)?;
        let replicas = replicas.into_iter().filter(|replica| *replica != primary).collect();
        Ok(Some(Answer { epoch, primary, replicas, sentinels }))
    }
}

/// Reads a map, which is a flat array in RESP2, and says whether it was one.
fn read_fields(reader: &mut Reader<'_>, mut each: impl FnMut(&str, &str)) -> Result<(), Error> {
    let before = reader.clone();
    let pairs = match reader.next()? {
        Token::Array(items) => items / 2,
        Token::Map(pairs) => pairs,
        _ => {
            *reader = before;
            return reader.skip();
        }
    };
    for _ in 0..pairs {
        let field = text(reader.next()?);
        let value = text(reader.next()?);
        if let (Some(field), Some(value)) = (field, value) {
            each(field, value);
        }
    }
    Ok(())
}

fn read_servers(reader: &mut Reader<'_>) -> Result<Vec<Address>, Error> {
    let before = reader.clone();
    let Token::Array(count) = reader.next()? else {
        *reader = before;
        reader.skip()?;
        return Ok(Vec::new());
    };
    let mut servers = Vec::new();
    for _ in 0..count {
        let (mut host, mut port) = (None, None);
        read_fields(reader, |field, value| match field {
            "ip" => host = Some(value.to_owned()),
            "port" => port = value.parse().ok(),
            _ => {}
        })?;
        servers.extend(address(host.as_deref(), port));
    }
    Ok(servers)
}

/// Whether what came on a subscription is a change of a service.
pub(crate) fn concerns(service: &str, message: &[u8]) -> Result<bool, Error> {
    let mut reader = Reader::new(message);
    let (Token::Array(3) | Token::Push(3)) = reader.next()? else { return Ok(false) };
    if text(reader.next()?) != Some("message") {
        return Ok(false);
    }
    let (channel, event) = (text(reader.next()?), text(reader.next()?));
    let mut words = event.unwrap_or_default().split(' ');
    Ok(match channel {
        // NAME OLD-IP OLD-PORT NEW-IP NEW-PORT
        Some("+switch-master") => words.next() == Some(service),
        // master NAME IP PORT, or TYPE NAME IP PORT @ SERVICE IP PORT
        _ => match words.next() {
            Some("master") => words.next() == Some(service),
            _ => words.skip_while(|word| *word != "@").nth(1) == Some(service),
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bulk(text: &str) -> String {
        format!("${}\r\n{text}\r\n", text.len())
    }

    fn array(items: &[String]) -> String {
        format!("*{}\r\n{}", items.len(), items.concat())
    }

    fn words(words: &[&str]) -> String {
        array(&words.iter().map(|word| bulk(word)).collect::<Vec<_>>())
    }

    fn tcp(host: &str, port: u16) -> Address {
        Address::Tcp { host: host.to_owned(), port }
    }

    #[test]
    fn an_answer_names_the_primary_its_replicas_and_other_sentinels() {
        let replica = |ip: &str| words(&["name", "x", "ip", ip, "port", "2", "flags", "slave"]);
        let replies = [
            words(&["home", "1"]),
            words(&["name", "main", "ip", "old", "config-epoch", "7"]),
            array(&[replica("one"), replica("two"), words(&["ip", "home", "port", "1"]), replica("?")]),
            array(&[words(&["name", "id", "ip", "guard", "port", "26379"])]),
        ];
        let answer = Answer::read(replies.concat().as_bytes()).unwrap().unwrap();
        assert_eq!((answer.epoch, answer.primary), (7, tcp("home", 1)));
        assert_eq!(answer.replicas, [tcp("one", 2), tcp("two", 2)]);
        assert_eq!(answer.sentinels, [tcp("guard", 26379)]);
    }

    #[test]
    fn an_unknown_service_is_no_error_but_a_refusal_is() {
        let unknown = "*-1\r\n-ERR No such master with that name\r\n".repeat(2);
        assert_eq!(Answer::read(unknown.as_bytes()).unwrap(), None);
        for replies in ["-NOAUTH Authentication required.\r\n", "+PONG\r\n", "*2\r\n$1\r\n?\r\n$1\r\n1\r\n"] {
            assert_eq!(Answer::read(replies.as_bytes()).unwrap_err().kind(), ErrorKind::Connection);
        }
        assert!(Answer::read(words(&["home", "1"]).as_bytes()).is_err());
    }

    #[test]
    fn an_old_sentinel_that_knows_no_replicas_still_names_the_primary() {
        let unknown = "-ERR Unknown sentinel subcommand\r\n".repeat(3);
        let answer = Answer::read((words(&["home", "1"]) + &unknown).as_bytes()).unwrap().unwrap();
        assert_eq!((answer.epoch, answer.primary, answer.replicas), (0, tcp("home", 1), Vec::new()));
    }

    #[test]
    fn only_events_of_the_service_count() {
        let is = |channel: &str, event: &str| {
            concerns("main", words(&["message", channel, event]).as_bytes()).unwrap()
        };
        assert!(is("+switch-master", "main 127.0.0.1 1 127.0.0.1 2"));
        assert!(!is("+switch-master", "other 127.0.0.1 1 127.0.0.1 2"));
        assert!(is("+sdown", "master main 127.0.0.1 1"));
        assert!(!is("+sdown", "master other 127.0.0.1 1"));
        assert!(is("+slave", "slave main 127.0.0.1 2 @ main 127.0.0.1 1"));
        assert!(!is("+slave", "slave main 127.0.0.1 2 @ other 127.0.0.1 1"));
        assert!(!concerns("main", b"*3\r\n$9\r\nsubscribe\r\n$6\r\n+slave\r\n:1\r\n").unwrap());
        assert!(!concerns("main", b"+PONG\r\n").unwrap());
    }
}
