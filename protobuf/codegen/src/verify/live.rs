//! Asks a running server about its commands, over RESP2.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use super::facts::{Begin, Fact, Facts, Find, KeySpec};
use crate::error::{At, Error, Result};

const PATIENCE: Duration = Duration::from_secs(10);
const DEEPEST_REPLY: u32 = 32; // COMMAND DOCS nests a level for each level of arguments, 12 at the most today

pub(super) fn facts(address: &str) -> Result<Facts> {
    let stream = TcpStream::connect(address).at(address)?;
    stream.set_read_timeout(Some(PATIENCE)).at(address)?;
    let mut server = Server { address, stream: BufReader::new(stream) };

    let version =
        server.ask(&["HELLO", "2"])?.field("version").and_then(Reply::text).unwrap_or_default().to_owned();
    let rows = server.ask(&["COMMAND"])?;
    let docs = server.ask(&["COMMAND", "DOCS"])?;
    let mut commands = BTreeMap::new();
    for row in rows.items() {
        let name = row.item(0).and_then(Reply::text).unwrap_or_default();
        add(row, docs.field(name), &mut commands);
    }
    Ok(Facts { version, commands })
}

/// A command, or if it is a container, its subcommands.
fn add(row: &Reply, docs: Option<&Reply>, commands: &mut BTreeMap<String, Fact>) {
    let name = row.item(0).and_then(Reply::text).unwrap_or_default();
    let children = row.item(9).map(Reply::items).unwrap_or_default();
    for child in children {
        let name = child.item(0).and_then(Reply::text).unwrap_or_default();
        add(
            child,
            docs.and_then(|docs| docs.field("subcommands")).and_then(|docs| docs.field(name)),
            commands,
        );
    }
    if children.is_empty() {
        commands.insert(name.to_uppercase().replace('|', " "), fact(row, docs));
    }
}

fn fact(row: &Reply, docs: Option<&Reply>) -> Fact {
    let tips: Vec<&str> =
        row.item(7).map(Reply::items).unwrap_or_default().iter().filter_map(Reply::text).collect();
    let tip = |name: &str| tips.iter().find_map(|tip| tip.strip_prefix(name)).map(str::to_owned);
    let text = |name: &str| {
        docs.and_then(|docs| docs.field(name)).and_then(Reply::text).unwrap_or_default().to_owned()
    };
    let mut fact = Fact {
        group: text("group"),
        since: text("since"),
        arity: row.item(1).and_then(Reply::int).unwrap_or_default(),
        flags: row
            .item(2)
            .map(Reply::items)
            .unwrap_or_default()
            .iter()
            .filter_map(Reply::text)
            .map(str::to_owned)
            .collect(),
        request_policy: tip("request_policy:"),
        response_policy: tip("response_policy:"),
        tokens: docs.map(|docs| {
            let mut found = BTreeSet::new();
            tokens(docs.field("arguments"), &mut found);
            found
        }),
        ..Fact::default()
    };
    for spec in row.item(8).map(Reply::items).unwrap_or_default() {
        fact.add_keys(&key_spec(spec));
    }
    fact
}

fn key_spec(reply: &Reply) -> KeySpec<'_> {
    let part = |name: &str| {
        let part = reply.field(name);
        let kind = part.and_then(|part| part.field("type")).and_then(Reply::text).unwrap_or_default();
        (kind, part.and_then(|part| part.field("spec")))
    };
    let int = |spec: Option<&Reply>, name: &str| {
        spec.and_then(|spec| spec.field(name)).and_then(Reply::int).unwrap_or_default()
    };
    let begin = match part("begin_search") {
        ("index", spec) => Begin::Index(int(spec, "index")),
        ("keyword", spec) => Begin::Keyword(
            spec.and_then(|spec| spec.field("keyword")).and_then(Reply::text).unwrap_or_default(),
        ),
        _ => Begin::Unknown,
    };
    let find = match part("find_keys") {
        ("range", spec) => {
            Find::Range { last: int(spec, "lastkey"), step: int(spec, "keystep"), limit: int(spec, "limit") }
        }
        ("keynum", spec) => Find::Count {
            at: int(spec, "keynumidx"),
            first: int(spec, "firstkey"),
            step: int(spec, "keystep"),
        },
        _ => Find::Unknown,
    };
    KeySpec { begin, find }
}

fn tokens(arguments: Option<&Reply>, found: &mut BTreeSet<String>) {
    for argument in arguments.map(Reply::items).unwrap_or_default() {
        // Some tokens are two words, such as `FILTERBY MODULE`; on the wire they are two.
        let words = argument.field("token").and_then(Reply::text).unwrap_or_default();
        found.extend(
            words.split(' ').filter(|word| !word.is_empty() && *word != "\"\"").map(str::to_uppercase),
        );
        tokens(argument.field("arguments"), found);
    }
}

struct Server<'a> {
    address: &'a str,
    stream: BufReader<TcpStream>,
}

enum Reply {
    Text(String),
    Int(i64),
    Array(Vec<Reply>),
    Nil,
}

impl Server<'_> {
    fn ask(&mut self, words: &[&str]) -> Result<Reply> {
        let mut request = format!("*{}\r\n", words.len());
        for word in words {
            request += &format!("${}\r\n{word}\r\n", word.len());
        }
        self.stream.get_mut().write_all(request.as_bytes()).at(self.address)?;
        self.read(DEEPEST_REPLY).at(self.address)
    }

    fn read(&mut self, depth: u32) -> std::result::Result<Reply, Error> {
        let mut line = String::new();
        self.stream.read_line(&mut line).at("reading a reply")?;
        let (kind, rest) =
            line.trim_end().split_at_checked(1).ok_or_else(|| Error::new("reply", "is empty"))?;
        let number = || rest.parse::<i64>().at(format!("reply `{}`", line.trim_end()));
        match kind {
            "+" => Ok(Reply::Text(rest.to_owned())),
            ":" => Ok(Reply::Int(number()?)),
            "$" => match usize::try_from(number()?) {
                Ok(len) => self.bulk(len),
                Err(_) => Ok(Reply::Nil),
            },
            "*" if depth > 0 => match number()? {
                len if len < 0 => Ok(Reply::Nil),
                len => Ok(Reply::Array((0..len).map(|_| self.read(depth - 1)).collect::<Result<_>>()?)),
            },
            _ => Err(Error::new("reply", line)),
        }
    }

    fn bulk(&mut self, len: usize) -> Result<Reply> {
        let mut text = String::new();
        let read =
            self.stream.by_ref().take(len as u64 + 2).read_to_string(&mut text).at("reading a reply")?;
        if read != len + 2 {
            return Err(Error::new("reply", "is cut off"));
        }
        text.truncate(len);
        Ok(Reply::Text(text))
    }
}

impl Reply {
    fn items(&self) -> &[Reply] {
        if let Reply::Array(items) = self { items } else { &[] }
    }

    fn item(&self, at: usize) -> Option<&Reply> {
        self.items().get(at)
    }

    /// A value of a map, which RESP2 writes as a flat array.
    fn field(&self, name: &str) -> Option<&Reply> {
        self.items().chunks_exact(2).find(|pair| pair[0].text() == Some(name)).map(|pair| &pair[1])
    }

    fn text(&self) -> Option<&str> {
        if let Reply::Text(text) = self { Some(text) } else { None }
    }

    fn int(&self) -> Option<i64> {
        if let Reply::Int(number) = self { Some(*number) } else { None }
    }
}
