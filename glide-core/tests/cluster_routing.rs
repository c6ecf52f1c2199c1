//! Where commands go on a real cluster, and what becomes of their replies: fan-out, splitting, routes, batches, scripts.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use glide_core::command::{DefaultRoute, ROWS};
use glide_core::{
    Batch, Client, Command, Delivery, Error, ErrorKind, Protocol, Retry, Role, Route, Script, Value,
};
use support::{cluster_config, command};
use testing::{Options, Reply, Topology, slot_of};

const TIMEOUT: Duration = Duration::from_secs(10);

struct Live {
    runtime: tokio::runtime::Runtime,
    topology: Topology,
    client: Client,
}

/// A node, by its port.
type Node = u16;

impl Live {
    fn start(options: Options) -> Live {
        let topology = Topology::cluster(options).unwrap();
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let client = runtime.block_on(async {
            let config = cluster_config(&topology).request_timeout(TIMEOUT).build().unwrap();
            Client::connect(config).await.unwrap()
        });
        Live { runtime, topology, client }
    }

    fn run(&self, line: &str) -> Result<Value, Error> {
        self.send(command(line))
    }

    fn send(&self, command: Command) -> Result<Value, Error> {
        self.runtime.block_on(self.client.execute(command))
    }

    fn batch(&self, batch: Batch) -> Result<Value, Error> {
        self.runtime.block_on(self.client.batch(batch))
    }

    fn nodes(&self) -> Vec<Node> {
        self.topology.servers().iter().map(|server| server.port()).collect()
    }

    fn primaries(&self) -> Vec<Node> {
        self.nodes()
            .into_iter()
            .filter(|&node| self.ask(node, "ROLE").items()[0].text() == "master")
            .collect()
    }

    fn ask(&self, node: Node, line: &str) -> Reply {
        self.topology.server(node).unwrap().client().unwrap().run(line).unwrap()
    }

    /// How often each node was told a command.
    fn told(&self, name: &str) -> BTreeMap<Node, u64> {
        let stat = format!("cmdstat_{}:", name.to_lowercase().replace(' ', "|"));
        let count = |node| {
            let info = self.ask(node, "INFO commandstats").text();
            let line = info.lines().find_map(|line| line.strip_prefix(&stat).map(str::to_owned));
            let fields = line.unwrap_or_default();
            let calls = fields.split(',').filter_map(|field| {
                let count = field.strip_prefix("calls=").or_else(|| field.strip_prefix("rejected_calls="))?;
                count.parse::<u64>().ok()
            });
            (node, calls.sum())
        };
        self.nodes().into_iter().map(count).collect()
    }

    /// What a command gives, and which nodes were told it.
    fn watched(
        &self,
        name: &str,
        send: impl FnOnce(&Live) -> Result<Value, Error>,
    ) -> (Result<Value, Error>, Vec<Node>) {
        let before = self.told(name);
        let result = send(self);
        // Looking is asking, too.
        let asked = u64::from(name == "INFO");
        let after = self.told(name);
        let more = |node: &Node| match name {
            // The counts began anew with it.
            "CONFIG RESETSTAT" => after[node],
            _ => after[node] - before[node] - asked,
        };
        let told = self.nodes().into_iter().flat_map(|node| (0..more(&node)).map(move |_| node)).collect();
        (result, told)
    }

    /// The node of a key.
    fn home(&self, key: &str) -> Node {
        let probe = Command::new("CONFIG").arg("GET").arg("port").route(Route::slot_of(key, Role::Primary));
        let Value::Map(pairs) = self.send(probe).unwrap() else { panic!("no map") };
        text(&pairs[0].1).parse().unwrap()
    }

    /// Keys on every primary: `{tag}` of the first is on the first one.
    fn tags(&self) -> Vec<String> {
        let mut found: BTreeMap<Node, String> = BTreeMap::new();
        for number in 0.. {
            let tag = format!("{{{number}}}");
            found.entry(self.home(&tag)).or_insert(tag);
            if found.len() == self.primaries().len() {
                return found.into_values().collect();
            }
        }
        unreachable!()
    }
}

fn text(value: &Value) -> String {
    String::from_utf8(value.as_bytes().unwrap().to_vec()).unwrap()
}

fn bytes(text: &str) -> Value {
    Value::Bytes(text.to_owned().into())
}

/// What a fan-out has to give.
enum Gives {
    Exactly(Value),
    Ints(std::ops::RangeInclusive<i64>),
    Items(usize),
    /// A map with an entry for each node.
    PerNode,
    /// An error of the server.
    Refusal(&'static str),
    Any,
}

fn ok() -> Gives {
    Gives::Exactly(Value::Ok)
}

/// Commands that go to all primaries or to all nodes, in an order in which they work.
fn fan_outs(hello: &str) -> Vec<(String, &'static str, Gives)> {
    use Gives::*;
    let library = "#!lua name=lib\nserver.register_function('f', function() return 1 end)";
    let mut all: Vec<(String, &'static str, Gives)> = vec![
        (format!("FUNCTION\0LOAD\0{library}"), "FUNCTION LOAD", Exactly(bytes("lib"))),
        (format!("SCRIPT\0LOAD\0{hello}"), "SCRIPT LOAD", Any),
    ];
    let lines = [
        ("SELECT 0", "SELECT", ok()),
        ("KEYS *", "KEYS", Items(30)),
        ("RANDOMKEY", "RANDOMKEY", Any),
        ("DBSIZE", "DBSIZE", Ints(30..=30)),
        ("WAIT 1 5000", "WAIT", Ints(1..=1)),
        ("WAITAOF 0 0 10", "WAITAOF", Items(2)),
        ("UNWATCH", "UNWATCH", ok()),
        ("CLIENT SETNAME fan", "CLIENT SETNAME", ok()),
        ("CLIENT SETINFO LIB-VER 1", "CLIENT SETINFO", ok()),
        ("CLIENT PAUSE 1", "CLIENT PAUSE", ok()),
        ("CLIENT UNPAUSE", "CLIENT UNPAUSE", ok()),
        ("CONFIG SET slowlog-max-len 99", "CONFIG SET", ok()),
        ("CONFIG REWRITE", "CONFIG REWRITE", Any),
        ("INFO server", "INFO", PerNode),
        ("ACL SETUSER ada on", "ACL SETUSER", ok()),
        ("ACL DELUSER ada", "ACL DELUSER", Ints(1..=1)),
        ("ACL SAVE", "ACL SAVE", Refusal("ERR")),
        ("BGREWRITEAOF", "BGREWRITEAOF", Any),
        ("SAVE", "SAVE", Any),
        ("BGSAVE", "BGSAVE", Any),
        ("COMMANDLOG RESET slow", "COMMANDLOG RESET", ok()),
        ("COMMANDLOG LEN slow", "COMMANDLOG LEN", Ints(0..=99)),
        ("COMMANDLOG GET 10 slow", "COMMANDLOG GET", Any),
        ("SLOWLOG RESET", "SLOWLOG RESET", ok()),
        ("SLOWLOG LEN", "SLOWLOG LEN", Ints(0..=99)),
        ("SLOWLOG GET", "SLOWLOG GET", Any),
        ("CONFIG RESETSTAT", "CONFIG RESETSTAT", ok()),
        ("LATENCY DOCTOR", "LATENCY DOCTOR", PerNode),
        ("LATENCY GRAPH x", "LATENCY GRAPH", Refusal("ERR")),
        ("LATENCY HISTOGRAM get", "LATENCY HISTOGRAM", PerNode),
        ("LATENCY HISTORY x", "LATENCY HISTORY", PerNode),
        ("LATENCY LATEST", "LATENCY LATEST", PerNode),
        ("LATENCY RESET", "LATENCY RESET", Ints(0..=99)),
        ("MEMORY DOCTOR", "MEMORY DOCTOR", PerNode),
        ("MEMORY MALLOC-STATS", "MEMORY MALLOC-STATS", PerNode),
        ("MEMORY PURGE", "MEMORY PURGE", ok()),
        ("MEMORY STATS", "MEMORY STATS", PerNode),
        ("CLUSTER SLOT-STATS SLOTSRANGE 0 16383", "CLUSTER SLOT-STATS", Items(16_384)),
        ("PUBSUB CHANNELS", "PUBSUB CHANNELS", Items(0)),
        ("PUBSUB NUMPAT", "PUBSUB NUMPAT", Ints(0..=0)),
        ("PUBSUB NUMSUB c", "PUBSUB NUMSUB", Exactly(Value::Map(vec![(bytes("c"), Value::Int(0))]))),
        ("PUBSUB SHARDCHANNELS", "PUBSUB SHARDCHANNELS", Items(0)),
        (
            "PUBSUB SHARDNUMSUB c",
            "PUBSUB SHARDNUMSUB",
            Exactly(Value::Map(vec![(bytes("c"), Value::Int(0))])),
        ),
        ("FUNCTION STATS", "FUNCTION STATS", PerNode),
        ("FUNCTION KILL", "FUNCTION KILL", Refusal("NOTBUSY")),
        ("FUNCTION DELETE lib", "FUNCTION DELETE", ok()),
        ("FUNCTION RESTORE nonsense", "FUNCTION RESTORE", Refusal("ERR")),
        ("FUNCTION FLUSH", "FUNCTION FLUSH", ok()),
        ("SCRIPT KILL", "SCRIPT KILL", Refusal("NOTBUSY")),
        ("SCRIPT FLUSH", "SCRIPT FLUSH", ok()),
        ("PING", "PING", Exactly(bytes("PONG"))),
        ("FLUSHDB", "FLUSHDB", ok()),
        ("FLUSHALL", "FLUSHALL", ok()),
    ];
    all.extend(lines.into_iter().map(|(line, name, gives)| (line.replace(' ', "\0"), name, gives)));
    let exists = format!("SCRIPT\0EXISTS\0{}\0{}", Script::new(hello).hash(), "0".repeat(40));
    let known = Value::Array(vec![Value::Bool(true), Value::Bool(false)]);
    all.insert(2, (exists, "SCRIPT EXISTS", Exactly(known)));
    all
}

#[test]
fn commands_for_all_primaries_or_all_nodes_go_there_and_give_one_reply() {
    let live = Live::start(Options::default());
    let (primaries, nodes) = (live.primaries(), live.nodes());
    assert_eq!((primaries.len(), nodes.len()), (3, 6));
    for number in 0..30 {
        live.run(&format!("SET key:{number} v")).unwrap();
    }
    let mut seen = BTreeSet::new();
    for (words, name, gives) in fan_outs("return 'hello'") {
        let mut words = words.split('\0');
        let command =
            words.by_ref().next().map(|first| words.fold(Command::new(first), Command::arg)).unwrap();
        let (result, told) = live.watched(name, |live| live.send(command));
        let row = ROWS.iter().find(|row| row.words.join(" ") == name).unwrap();
        let expected = match row.route {
            DefaultRoute::AllNodes => &nodes,
            DefaultRoute::AllPrimaries => &primaries,
            other => panic!("{name} is {other:?}"),
        };
        match name {
            // The replicas get what changes the data, and new connections are tried with PING.
            "FLUSHDB" | "FLUSHALL" | "FUNCTION LOAD" | "FUNCTION DELETE" | "FUNCTION FLUSH" | "PING" => {
                assert!(expected.iter().all(|node| told.contains(node)), "{name} went to {told:?}");
            }
            _ => assert_eq!(&told, expected, "{name}: {result:?}"),
        }
        check(name, gives, result, expected);
        seen.insert(name);
    }
    // Every command of the table that fans out was there.
    let lacking = ROWS
        .iter()
        .filter(|row| matches!(row.route, DefaultRoute::AllNodes | DefaultRoute::AllPrimaries))
        .map(|row| row.words.join(" "))
        .filter(|name| !seen.contains(name.as_str()));
    assert_eq!(lacking.collect::<Vec<_>>(), Vec::<String>::new());
}

fn check(name: &str, gives: Gives, result: Result<Value, Error>, nodes: &[Node]) {
    match (gives, result) {
        (Gives::Exactly(value), result) => assert_eq!(result.unwrap(), value, "{name}"),
        (Gives::Ints(range), Ok(Value::Int(int))) => assert!(range.contains(&int), "{name}: {int}"),
        (Gives::Items(len), Ok(Value::Array(items))) => assert_eq!(items.len(), len, "{name}"),
        (Gives::PerNode, Ok(Value::Map(pairs))) => {
            let by: BTreeSet<String> = pairs.iter().map(|(node, _)| text(node)).collect();
            let expected = nodes.iter().map(|port| format!("127.0.0.1:{port}")).collect();
            assert_eq!(by, expected, "{name}");
        }
        (Gives::Refusal(code), Err(error)) => {
            assert_eq!(error.server_code(), code, "{name}: {error}");
            assert!(error.node().is_some(), "{name}: {error:?}");
        }
        (Gives::Any, _) => {}
        (_, result) => panic!("{name}: {result:?}"),
    }
}

fn small() -> Options {
    Options { replicas: 0, ..Options::default() }
}

#[test]
fn commands_with_keys_in_several_slots_are_split_and_put_together_again() {
    let live = Live::start(small());
    let tags = live.tags();
    let key = |tag: usize, number: usize| format!("{}{number}", tags[tag]);
    let keys = [key(0, 1), key(1, 1), key(0, 2), key(2, 1), key(1, 2)];
    let with = |name: &str, words: Vec<String>| words.iter().fold(Command::new(name), Command::arg);
    let pairs = keys.iter().enumerate().flat_map(|(at, key)| [key.clone(), at.to_string()]);

    let (set, told) = live.watched("MSET", |live| live.send(with("MSET", pairs.collect())));
    assert_eq!((set.unwrap(), told.len()), (Value::Ok, 3));
    // In their order, with one of them twice and one that is missing.
    let asked =
        vec![keys[3].clone(), keys[0].clone(), key(2, 9), keys[3].clone(), keys[4].clone(), keys[2].clone()];
    let expected = [bytes("3"), bytes("0"), Value::Nil, bytes("3"), bytes("4"), bytes("2")];
    let (got, told) = live.watched("MGET", |live| live.send(with("MGET", asked.clone())));
    assert_eq!(got.unwrap(), Value::Array(expected.to_vec()));
    assert_eq!(told.iter().collect::<BTreeSet<_>>().len(), 3);
    // One slot is one command.
    let (_, told) = live.watched("MGET", |live| live.send(with("MGET", vec![key(0, 1), key(0, 2)])));
    assert_eq!(told, [live.home(&key(0, 1))]);

    for (name, count) in [("EXISTS", 6), ("TOUCH", 6)] {
        let words = keys.iter().cloned().chain([keys[0].clone(), key(2, 9)]).collect();
        assert_eq!(live.send(with(name, words)).unwrap(), Value::Int(count), "{name}");
    }
    let msetex = vec![
        "2".to_owned(),
        key(0, 5),
        "a".to_owned(),
        key(1, 5),
        "b".to_owned(),
        "EX".to_owned(),
        "100".to_owned(),
    ];
    assert_eq!(live.send(with("MSETEX", msetex)).unwrap(), Value::Bool(true));
    assert_eq!(live.run(&format!("GET {}", key(1, 5))).unwrap(), bytes("b"));
    assert!(matches!(live.run(&format!("TTL {}", key(0, 5))).unwrap(), Value::Int(1..=100)));
    let (watch, told) = live.watched("WATCH", |live| live.send(with("WATCH", keys.to_vec())));
    assert_eq!((watch.unwrap(), told.len()), (Value::Ok, 3));
    assert_eq!(live.run("UNWATCH").unwrap(), Value::Ok);
    assert_eq!(live.send(with("UNLINK", vec![keys[0].clone(), keys[1].clone()])).unwrap(), Value::Int(2));
    let rest = vec![keys[0].clone(), keys[2].clone(), keys[3].clone(), keys[4].clone()];
    assert_eq!(live.send(with("DEL", rest)).unwrap(), Value::Int(3));
    let error = live.send(with("RENAME", vec![key(0, 1), key(1, 1)])).unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Usage, Delivery::NotSent));
    assert!(!error.message().contains(&tags[0]), "{error}");
}

#[test]
fn a_split_command_that_fails_in_part_names_the_keys_that_were_not_served() {
    let mut live = Live::start(small());
    let tags = live.tags();
    let keys: Vec<String> =
        [(0, 1), (1, 1), (0, 2), (2, 1)].map(|(tag, key)| format!("{}{key}", tags[tag])).into();
    let mset = keys.iter().fold(Command::new("MSET"), |command, key| command.arg(key).arg("v"));
    live.send(mset).unwrap();
    let stopped = live.home(&keys[0]);
    live.topology.stop(stopped).unwrap();

    let short = Duration::from_millis(500);
    let del = keys.iter().fold(Command::new("DEL"), Command::arg).timeout(short);
    let error = live.send(del).unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Timeout, Delivery::MaybeExecuted));
    let failed: Vec<&[u8]> = error.failed_keys().iter().map(|key| &key[..]).collect();
    assert_eq!(failed, [keys[0].as_bytes(), keys[2].as_bytes()]);
    assert!(!format!("{error} {error:?}").contains(&tags[0]), "{error:?}");
    // The others are done.
    assert_eq!(live.run(&format!("GET {}", keys[1])).unwrap(), Value::Nil);
    assert_eq!(live.run(&format!("GET {}", keys[3])).unwrap(), Value::Nil);
    // Where all nodes have to do it, one that does not is an error with its name.
    let error = live.send(command("DBSIZE").timeout(short)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.node(), Some(&*format!("127.0.0.1:{stopped}")));
    // In a batch it is one command that fails.
    let batch = Batch::pipeline()
        .command(command(&format!("GET {}", keys[1])))
        .command(command(&format!("GET {}", keys[0])));
    let Value::Array(items) = live.batch(batch.timeout(short)).unwrap() else { panic!("no array") };
    assert_eq!(items[0], Value::Nil);
    assert!(matches!(&items[1], Value::Error(error) if error.kind() == ErrorKind::Timeout), "{items:?}");
    live.topology.cont(stopped).unwrap();
}

#[test]
fn an_error_in_its_place_in_a_batch_says_what_that_of_a_single_command_would() {
    let mut live = Live::start(small());
    let [slow, good, text] = [0, 1, 2].map(|tag| format!("{}key", live.tags()[tag]));
    live.run(&format!("MSET {slow} v {good} v {text} v")).unwrap();
    let (stopped, home) = (live.home(&slow), live.home(&text));
    live.topology.stop(stopped).unwrap();

    let lines = [
        format!("GET {slow}"),
        format!("MSET {slow} new {good} new"),
        format!("LPUSH {text} a"),
        format!("GET {good}"),
    ];
    let batch = lines.iter().fold(Batch::pipeline(), |batch, line| batch.command(command(line)));
    let result = live.batch(batch.timeout(Duration::from_millis(500)));
    live.topology.cont(stopped).unwrap();
    let Ok(Value::Array(items)) = result else { panic!("{result:?}") };
    let [Value::Error(late), Value::Error(split), Value::Error(wrong), value] = &items[..] else {
        panic!("{items:?}")
    };
    for error in [late, split] {
        assert_eq!((error.kind(), error.delivery()), (ErrorKind::Timeout, Delivery::MaybeExecuted));
        assert_eq!(error.node(), Some(&*format!("127.0.0.1:{stopped}")));
    }
    assert_eq!(split.failed_keys(), [slow.as_bytes()]);
    assert_eq!((wrong.server_code(), wrong.delivery()), ("WRONGTYPE", Delivery::Refused));
    assert_eq!(wrong.node(), Some(&*format!("127.0.0.1:{home}")));
    assert!(late.failed_keys().is_empty() && wrong.failed_keys().is_empty(), "{items:?}");
    assert_eq!(*value, bytes("new"));

    let atomic = [format!("GET {text}"), format!("LPUSH {text} a")];
    let batch = atomic.iter().fold(Batch::atomic(), |batch, line| batch.command(command(line)));
    let Value::Array(items) = live.batch(batch).unwrap() else { panic!("no array") };
    let Value::Error(wrong) = &items[1] else { panic!("{items:?}") };
    assert_eq!((wrong.server_code(), wrong.delivery()), ("WRONGTYPE", Delivery::Refused));
    assert_eq!(wrong.node(), Some(&*format!("127.0.0.1:{home}")));
}

#[test]
fn a_route_leads_where_it_says() {
    let live = Live::start(Options::default());
    let (primaries, nodes) = (live.primaries(), live.nodes());
    let to = |route: &Route| {
        let (result, told) = live.watched("ECHO", |live| live.send(command("ECHO hi").route(route.clone())));
        (result.unwrap(), told)
    };
    let tag = "{tag}";
    let home = live.home(tag);
    let slot = u32::from(slot_of(tag.as_bytes()));
    let (value, told) = to(&Route::slot_of(tag, Role::Primary));
    assert_eq!((value, told), (bytes("hi"), vec![home]));
    assert_eq!(to(&Route::slot(slot, Role::Primary).unwrap()).1, [home]);
    for route in [Route::slot_of(tag, Role::Replica), Route::slot(slot, Role::Replica).unwrap()] {
        let (_, told) = to(&route);
        let [replica] = told[..] else { panic!("{told:?}") };
        assert!(!primaries.contains(&replica));
        assert_eq!(live.ask(replica, "ROLE").items()[2].text(), home.to_string());
    }
    for &node in &nodes {
        assert_eq!(to(&Route::address("127.0.0.1", u32::from(node)).unwrap()).1, [node]);
    }
    let (value, told) = to(&Route::ALL_PRIMARIES);
    assert_eq!(told, primaries);
    assert!(
        matches!(value, Value::Map(pairs) if pairs.len() == 3 && pairs.iter().all(|(_, hi)| *hi == bytes("hi")))
    );
    let (value, told) = to(&Route::ALL_NODES);
    assert_eq!(told, nodes);
    assert!(matches!(value, Value::Map(pairs) if pairs.len() == 6));
    let mut random = BTreeSet::new();
    for _ in 0..24 {
        random.extend(to(&Route::RANDOM).1);
    }
    assert!(random.len() > 1, "{random:?}");

    // A key that is elsewhere is found all the same, and a replica serves what it has.
    live.run("SET {tag} v").unwrap();
    let other = primaries.iter().find(|&&node| node != home).unwrap();
    let get = command("GET {tag}").route(Route::address("127.0.0.1", u32::from(*other)).unwrap());
    assert_eq!(live.send(get).unwrap(), bytes("v"));
    // A command that fans out goes where it is told.
    let (size, told) =
        live.watched("DBSIZE", |live| live.send(command("DBSIZE").route(Route::slot_of(tag, Role::Primary))));
    assert_eq!((size.unwrap(), told), (Value::Int(1), vec![home]));
    let error = live.send(command("PING").route(Route::address("127.0.0.1", 1).unwrap())).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Usage);
    assert!(error.message().starts_with("route: "), "{error}");
}

#[test]
fn unknown_commands_and_those_without_keys_find_a_node() {
    let live = Live::start(small());
    // The server does not know it either, and says so.
    let error = live.run("NO.SUCH {tag} x").unwrap_err();
    assert_eq!(error.node(), Some(&*format!("127.0.0.1:{}", live.home("{tag}"))));
    let nodes: BTreeSet<String> =
        (0..12).map(|_| live.run("NO.SUCH").unwrap_err().node().unwrap().to_owned()).collect();
    assert!(nodes.len() > 1, "{nodes:?}");
    assert!(matches!(live.run("TIME").unwrap(), Value::Array(items) if items.len() == 2));
    assert!(matches!(live.run("SCAN 0").unwrap(), Value::Array(items) if items.len() == 2));
    assert_eq!(live.run("PUBLISH channel hi").unwrap(), Value::Int(0));
    let (sent, told) = live.watched("SPUBLISH", |live| live.run("SPUBLISH {tag} hi"));
    assert_eq!((sent.unwrap(), told), (Value::Int(0), vec![live.home("{tag}")]));
}

#[test]
fn batches_go_command_by_command_or_to_their_one_slot() {
    let live = Live::start(small());
    let tags = live.tags();
    let line =
        |line: &str| command(&line.replace('A', &tags[0]).replace('B', &tags[1]).replace('C', &tags[2]));
    let pipeline =
        |lines: &[&str]| lines.iter().fold(Batch::pipeline(), |batch, words| batch.command(line(words)));
    let atomic =
        |lines: &[&str]| lines.iter().fold(Batch::atomic(), |batch, words| batch.command(line(words)));

    let lines =
        ["set A 1", "set B 2", "incr A", "mset C 3 A 4", "mget A B C", "dbsize", "incr B", "get missing"];
    let expected = vec![
        Value::Ok,
        Value::Ok,
        Value::Int(2),
        Value::Ok,
        Value::Array(vec![bytes("4"), bytes("2"), bytes("3")]),
        Value::Int(3),
        Value::Int(3),
        Value::Nil,
    ];
    assert_eq!(live.batch(pipeline(&lines)).unwrap(), Value::Array(expected));
    let Value::Array(items) = live.batch(pipeline(&["set A x", "incr A", "rename A B", "get A"])).unwrap()
    else {
        panic!("no array")
    };
    assert!(matches!(&items[1], Value::Error(error) if error.server_code() == "ERR"), "{items:?}");
    assert!(matches!(&items[2], Value::Error(error) if error.kind() == ErrorKind::Usage), "{items:?}");
    assert_eq!(items[3], bytes("x"));
    let error = live.batch(pipeline(&["get A", "lpush A x", "incr A"]).raise_on_error()).unwrap_err();
    assert_eq!((error.server_code(), error.delivery()), ("WRONGTYPE", Delivery::MaybeExecuted));

    let one = live.batch(atomic(&["set A1 1", "incr A1", "mget A1 A2", "ping"])).unwrap();
    let pair = Value::Array(vec![bytes("2"), Value::Nil]);
    assert_eq!(one, Value::Array(vec![Value::Ok, Value::Int(2), pair, bytes("PONG")]));
    for lines in [&["set A1 9", "set B1 9"][..], &["mset A1 9 B1 9"]] {
        let error = live.batch(atomic(lines)).unwrap_err();
        assert_eq!((error.kind(), error.delivery()), (ErrorKind::Usage, Delivery::NotSent));
    }
    assert_eq!(live.send(line("get A1")).unwrap(), bytes("2"));
    assert!(
        matches!(live.batch(atomic(&["ping", "time"])).unwrap(), Value::Array(items) if items.len() == 2)
    );

    // With a route all of it goes there, wherever that is.
    for batch in [atomic(&["echo hi", "echo ho"]), pipeline(&["echo hi", "echo ho"])] {
        for route in [Route::slot_of(&tags[2], Role::Primary), Route::RANDOM] {
            let (result, told) = live.watched("ECHO", |live| live.batch(batch.clone().route(route)));
            assert_eq!(result.unwrap(), Value::Array(vec![bytes("hi"), bytes("ho")]));
            assert!(told.len() == 2 && told[0] == told[1], "{told:?}");
        }
    }
    for batch in [atomic(&["ping"]), pipeline(&["ping"])] {
        let error = live.batch(batch.route(Route::ALL_NODES)).unwrap_err();
        assert!(error.kind() == ErrorKind::Usage && error.message().starts_with("route: "), "{error}");
    }
    let retry = Retry::default().on_server_error().on_connection_error();
    let batch = pipeline(&["set B 1", "incr B"]).retry(retry);
    assert_eq!(live.batch(batch).unwrap(), Value::Array(vec![Value::Ok, Value::Int(2)]));
    let error = live.batch(atomic(&["ping"]).retry(retry)).unwrap_err();
    assert!(error.kind() == ErrorKind::Usage && error.message().starts_with("retry: "), "{error}");
    assert_eq!(live.batch(Batch::pipeline()).unwrap_err().kind(), ErrorKind::Usage);
}

#[test]
fn a_watch_guards_the_transaction_on_its_slot() {
    let live = Live::start(small());
    let other = live.runtime.block_on(async {
        Client::connect(cluster_config(&live.topology).request_timeout(TIMEOUT).build().unwrap())
            .await
            .unwrap()
    });
    for changes in [false, true] {
        live.run("WATCH {a}1 {b}1").unwrap();
        if changes {
            live.runtime.block_on(other.execute(command("SET {a}1 changed"))).unwrap();
        }
        let result = live.batch(Batch::atomic().command(command("SET {a}2 done"))).unwrap();
        let expected = if changes { Value::Nil } else { Value::Array(vec![Value::Ok]) };
        assert_eq!(result, expected);
        live.run("UNWATCH").unwrap();
    }
}

#[test]
fn scripts_go_to_their_keys_or_where_they_are_sent() {
    let live = Live::start(small());
    let tags = live.tags();
    let primaries = live.primaries();
    let port = "return string.match(redis.call('INFO', 'server'), 'tcp_port:(%d+)')";
    let script = Script::new("return {KEYS[1], redis.call('INCR', KEYS[1]), ARGV[1]}");
    for tag in &tags {
        let result = live.runtime.block_on(live.client.invoke(&script, &[tag.as_bytes()], &[b"x"])).unwrap();
        assert_eq!(result, Value::Array(vec![bytes(tag), Value::Int(1), bytes("x")]));
    }
    let keys: [&[u8]; 2] = [tags[0].as_bytes(), tags[1].as_bytes()];
    let error = live.runtime.block_on(live.client.invoke(&script, &keys, &[])).unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Usage, Delivery::NotSent));
    let script = Script::new(port);
    let anywhere = live.runtime.block_on(live.client.invoke(&script, &[], &[])).unwrap();
    assert!(primaries.contains(&text(&anywhere).parse().unwrap()));
    let on = |route: Route| live.runtime.block_on(live.client.invoke_on(&route, &script, &[])).unwrap();
    let home = live.home(&tags[1]);
    assert_eq!(on(Route::slot_of(&tags[1], Role::Primary)), bytes(&home.to_string()));
    assert_eq!(on(Route::address("127.0.0.1", u32::from(home)).unwrap()), bytes(&home.to_string()));
    let Value::Map(pairs) = on(Route::ALL_PRIMARIES) else { panic!("no map") };
    let each: BTreeMap<String, String> = pairs.iter().map(|(node, port)| (text(node), text(port))).collect();
    let expected = primaries.iter().map(|port| (format!("127.0.0.1:{port}"), port.to_string())).collect();
    assert_eq!(each, expected);
}

#[test]
fn a_lazy_client_finds_the_nodes_for_its_first_request() {
    let live = Live::start(small());
    let first = |send: &dyn Fn(Client) -> Result<Value, Error>| {
        let config =
            cluster_config(&live.topology).connect(glide_core::Connect::Lazily).protocol(Protocol::Resp2);
        let config = config.request_timeout(TIMEOUT).build().unwrap();
        let client = live.runtime.block_on(Client::connect(config)).unwrap();
        send(client)
    };
    let run = |client: &Client, command: Command| live.runtime.block_on(client.execute(command));
    assert_eq!(first(&|client| run(&client, command("DBSIZE"))).unwrap(), Value::Int(0));
    let node = live.nodes()[2];
    let route = Route::address("127.0.0.1", u32::from(node)).unwrap();
    let get = command("CONFIG GET port").route(route);
    let port = Value::Map(vec![(Value::Text("port".into()), bytes(&node.to_string()))]);
    let got = first(&|client| run(&client, get.clone())).unwrap();
    assert_eq!(format!("{got:?}").replace("Text", "Bytes"), format!("{port:?}").replace("Text", "Bytes"));
    assert_eq!(
        first(&|client| run(&client, command("MGET a b c"))).unwrap(),
        Value::Array(vec![Value::Nil; 3])
    );
}

#[test]
fn servers_that_are_told_to_end_have_answered_when_they_are_gone() {
    let options = || Options { replicas: 0, ..Options::default() };
    let shutdown = || command("SHUTDOWN NOSAVE");
    let live = Live::start(options());
    assert_eq!(live.send(shutdown().route(Route::ALL_PRIMARIES)).unwrap(), Value::Ok);
    let live = Live::start(options());
    let ended = live.batch(Batch::pipeline().command(shutdown())).unwrap();
    assert_eq!(ended, Value::Array(vec![Value::Ok]));
}
