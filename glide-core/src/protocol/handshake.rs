//! The handshake as a script: what to send on a new connection, and what its replies mean. No sockets, no clock.

use std::collections::VecDeque;

use super::encode;
use super::resp::{Reader, Token};
pub(crate) use super::role::Role;
use super::role::{Identity, Replication};
use crate::config::{Config, Protocol};
use crate::error::{Error, ErrorKind};
use crate::reads;

/// What a finished handshake found out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Greeting {
    pub(crate) replication: Replication,
    /// Where reads go by zone, or nodes by what others tell of them.
    pub(crate) identity: Identity,
    /// The connection's id, where it was asked for and the server tells.
    pub(crate) id: Option<i64>,
}

/// What a connection is for, beyond the configuration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Purpose {
    pub(crate) database: u32,
    pub(crate) id: AskId,
    pub(crate) serve: ServeAs,
}

/// What the node is taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ServeAs {
    Any,
    /// A replica in a cluster, which sends readers away unless READONLY says that they know.
    ClusterReplica,
}

/// Whether to ask for the connection's id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AskId {
    No,
    Yes,
}

/// The next move after a reply.
#[derive(Debug)]
pub(crate) enum Next {
    Wait,
    Send(Vec<u8>),
    Done(Greeting),
    Fail(Error),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ask {
    Hello,
    Auth,
    Select,
    /// Nice to have; older servers and strict ACLs refuse it, which harms nobody.
    Optional,
    Id,
    Identity,
    Role,
    Ping,
}

pub(crate) struct Handshake<'a> {
    config: &'a Config,
    purpose: Purpose,
    asked: VecDeque<Ask>,
    greeting: Greeting,
    fall_back: bool,
}

impl<'a> Handshake<'a> {
    /// Starts the script; the bytes are to be sent at once.
    pub(crate) fn start(config: &'a Config, purpose: Purpose) -> (Handshake<'a>, Vec<u8>) {
        let (asked, greeting) = (VecDeque::new(), Greeting::default());
        let mut handshake = Handshake { config, purpose, asked, greeting, fall_back: false };
        let bytes = handshake.script(config.protocol);
        (handshake, bytes)
    }

    /// Takes one whole reply.
    pub(crate) fn on_reply(&mut self, reply: &[u8]) -> Result<Next, Error> {
        let Some(&ask) = self.asked.front() else {
            return Ok(Next::Wait);
        };
        let token = Reader::new(reply).next()?;
        if matches!(token, Token::Push(_)) {
            return Ok(Next::Wait);
        }
        self.asked.pop_front();

        match (ask, token) {
            (_, Token::Error(text)) => {
                if let Some(error) = self.on_error(ask, text) {
                    return Ok(Next::Fail(error));
                }
            }
            (Ask::Role, _) => self.greeting.replication = Replication::from_role(reply)?,
            (Ask::Id, Token::Int(id)) => self.greeting.id = Some(id),
            (Ask::Hello, _) => self.greeting.identity = Identity::from_hello(reply)?,
            (Ask::Identity, _) => {
                let known = std::mem::take(&mut self.greeting.identity.zone);
                self.greeting.identity = Identity::from_info(reply)?;
                self.greeting.identity.zone = self.greeting.identity.zone.take().or(known);
            }
            _ => {}
        }

        if !self.asked.is_empty() {
            return Ok(Next::Wait);
        }
        if std::mem::take(&mut self.fall_back) {
            return Ok(Next::Send(self.script(Protocol::Resp2)));
        }
        Ok(Next::Done(std::mem::take(&mut self.greeting)))
    }

    fn on_error(&mut self, ask: Ask, text: &[u8]) -> Option<Error> {
        // Once HELLO failed, the rest of its script ran unauthenticated; its replies mean nothing.
        if self.fall_back || matches!(ask, Ask::Optional | Ask::Identity | Ask::Role | Ask::Id) {
            return None;
        }
        let refused = Error::from_reply(text);
        match (ask, refused.server_code()) {
            (_, "NOAUTH" | "WRONGPASS") | (Ask::Auth, _) => {
                Some(self.explain(ErrorKind::Auth, "authentication", &refused))
            }
            (Ask::Hello, "NOPROTO") => {
                self.fall_back = true;
                None
            }
            (Ask::Hello, "ERR") if refused.message().contains("unknown command") => {
                self.fall_back = true;
                None
            }
            (Ask::Hello, "ERR") if refused.message().contains("AUTH") => {
                Some(self.explain(ErrorKind::Auth, "authentication", &refused))
            }
            (Ask::Select, "ERR" | "NOPERM") => {
                Some(self.explain(ErrorKind::Config, "selecting the database", &refused))
            }
            _ => Some(self.explain(ErrorKind::Connection, "the handshake", &refused)),
        }
    }

    fn explain(&self, kind: ErrorKind, step: &str, refused: &Error) -> Error {
        // Servers repeat what they were sent, and shorten it, when they do not know a command.
        let told = refused.message().split(", with args").next().unwrap_or_default();
        let secret = self.config.credentials.as_ref().map_or("", |credentials| &credentials.password);
        let hidden = if secret.is_empty() { told.to_owned() } else { told.replace(secret, "<hidden>") };
        Error::new(kind, format!("{step} failed: {hidden}"))
    }

    fn script(&mut self, protocol: Protocol) -> Vec<u8> {
        let config = self.config;
        let mut out = Vec::with_capacity(256);
        let mut ask = |what: Ask, words: &[&[u8]]| {
            encode::command(&mut out, words);
            self.asked.push_back(what);
        };

        let user = config.credentials.as_ref().map(|credentials| {
            let name = credentials.username.as_deref().unwrap_or("default");
            (name.as_bytes(), credentials.password.as_bytes())
        });
        match (protocol, user) {
            (Protocol::Resp3, Some((name, password))) => {
                ask(Ask::Hello, &[b"HELLO", b"3", b"AUTH", name, password])
            }
            (Protocol::Resp3, None) => ask(Ask::Hello, &[b"HELLO", b"3"]),
            // Servers before 6.0 know no user names.
            (Protocol::Resp2, Some((b"default", password))) => ask(Ask::Auth, &[b"AUTH", password]),
            (Protocol::Resp2, Some((name, password))) => ask(Ask::Auth, &[b"AUTH", name, password]),
            (Protocol::Resp2, None) => {}
        }
        if let Some(name) = &config.client_name {
            ask(Ask::Optional, &[b"CLIENT", b"SETNAME", name.as_bytes()]);
        }
        ask(Ask::Optional, &[b"CLIENT", b"SETINFO", b"LIB-NAME", config.lib_name.as_bytes()]);
        ask(Ask::Optional, &[b"CLIENT", b"SETINFO", b"LIB-VER", config.lib_version.as_bytes()]);
        if self.purpose.database != 0 {
            ask(Ask::Select, &[b"SELECT", self.purpose.database.to_string().as_bytes()]);
        }
        if self.purpose.serve == ServeAs::ClusterReplica {
            ask(Ask::Optional, &[b"READONLY"]);
        }
        if self.purpose.id == AskId::Yes {
            ask(Ask::Id, &[b"CLIENT", b"ID"]);
        }
        if reads::needs_zones(config.read_from) || config.learns_nodes() {
            ask(Ask::Identity, &[b"INFO", b"server"]);
        }
        ask(Ask::Role, &[b"ROLE"]);
        ask(Ask::Ping, &[b"PING"]);
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::ReadFrom;

    const PURPOSE: Purpose = Purpose { database: 3, id: AskId::No, serve: ServeAs::Any };

    fn config() -> Config {
        Config::builder().address("h", 1).credentials(None, "pw").build().unwrap()
    }

    fn play(handshake: &mut Handshake<'_>, replies: &[&str]) -> Next {
        let mut last = Next::Wait;
        for reply in replies {
            last = handshake.on_reply(reply.as_bytes()).unwrap();
        }
        last
    }

    #[test]
    fn a_modern_server_is_greeted_in_one_round_trip() {
        let config = config();
        let (mut handshake, bytes) = Handshake::start(&config, PURPOSE);
        assert!(
            bytes.starts_with(b"*5\r\n$5\r\nHELLO\r\n$1\r\n3\r\n$4\r\nAUTH\r\n$7\r\ndefault\r\n$2\r\npw\r\n")
        );
        let role = "*3\r\n$6\r\nmaster\r\n:0\r\n*0\r\n";
        let next = play(&mut handshake, &["%0\r\n", "+OK\r\n", "+OK\r\n", "+OK\r\n", role, "+PONG\r\n"]);
        assert!(matches!(next, Next::Done(greeting) if greeting.replication.role == Role::Primary));
    }

    #[test]
    fn a_server_without_hello_is_asked_again_in_resp2() {
        let config = config();
        let (mut handshake, _) = Handshake::start(&config, PURPOSE);
        let noauth = "-NOAUTH Authentication required.\r\n";
        let next = play(
            &mut handshake,
            &["-ERR unknown command `HELLO`\r\n", noauth, noauth, noauth, noauth, noauth],
        );
        let Next::Send(bytes) = next else { panic!("expected a second script") };
        assert!(bytes.starts_with(b"*2\r\n$4\r\nAUTH\r\n$2\r\npw\r\n"));
    }

    #[test]
    fn a_wrong_password_is_an_auth_error_without_the_password() {
        let config = config();
        let (mut handshake, _) = Handshake::start(&config, PURPOSE);
        let Next::Fail(error) = play(&mut handshake, &["-WRONGPASS invalid username-password pair\r\n"])
        else {
            panic!("expected a failure")
        };
        assert_eq!(error.kind(), ErrorKind::Auth);
        assert!(!error.message().contains("pw"));
    }

    #[test]
    fn a_database_out_of_range_is_a_configuration_error() {
        let config = config();
        let (mut handshake, _) = Handshake::start(&config, PURPOSE);
        let next =
            play(&mut handshake, &["%0\r\n", "+OK\r\n", "+OK\r\n", "-ERR DB index is out of range\r\n"]);
        assert!(matches!(next, Next::Fail(error) if error.kind() == ErrorKind::Config));
    }

    #[test]
    fn the_id_is_known_where_it_is_asked_for_and_told() {
        let config = Config::builder().address("h", 1).build().unwrap();
        for (reply, id) in [(":7\r\n", Some(7)), ("-NOPERM no\r\n", None)] {
            let (mut handshake, _) =
                Handshake::start(&config, Purpose { database: 0, id: AskId::Yes, serve: ServeAs::Any });
            let next =
                play(&mut handshake, &["%0\r\n", "+OK\r\n", "+OK\r\n", reply, "-NOPERM no\r\n", "+PONG\r\n"]);
            let Next::Done(greeting) = next else { panic!("expected a greeting") };
            assert_eq!((greeting.replication.role, greeting.id), (Role::Unknown, id));
        }
    }

    #[test]
    fn the_zone_is_asked_for_where_it_matters_and_hello_tells_it_where_info_is_forbidden() {
        let config = Config::builder().address("h", 1).build().unwrap();
        let (_, bytes) = Handshake::start(&config, PURPOSE);
        assert!(!bytes.windows(6).any(|word| word == b"server"));

        let config = Config::builder().address("h", 1).read_from(ReadFrom::AzAffinity).client_zone("az-1");
        let config = config.build().unwrap();
        let hello = "%1\r\n+availability_zone\r\n+az-1\r\n";
        for (info, zone) in [("$24\r\navailability_zone:az-2\r\n\r\n", "az-2"), ("-NOPERM no\r\n", "az-1")] {
            let (mut handshake, _) = Handshake::start(&config, PURPOSE);
            let replies = [hello, "+OK\r\n", "+OK\r\n", "+OK\r\n", info, "*0\r\n", "+PONG\r\n"];
            let Next::Done(greeting) = play(&mut handshake, &replies) else { panic!("expected a greeting") };
            assert_eq!(greeting.identity.zone.as_deref(), Some(zone));
        }
    }

    #[test]
    fn a_loading_server_is_not_ready_yet() {
        let config = config();
        let (mut handshake, _) = Handshake::start(&config, PURPOSE);
        let next = play(&mut handshake, &["%0\r\n", "+OK\r\n", "+OK\r\n", "-LOADING dataset in memory\r\n"]);
        assert!(matches!(next, Next::Fail(error) if error.kind() == ErrorKind::Connection));
    }
}
