//! Every command of the spec on a real cluster: its example gives what it gives on one server, but for commands that each
//! node answers for itself.

use std::collections::{BTreeMap, BTreeSet};
use std::mem::discriminant;

use glide_core::command::DefaultRoute;
use glide_core::{Client, Command, Config, Error, Protocol, Upkeep, Value};
use testing::{Options, Topology};

use super::live::{REFERENCE, has, row};
use super::{core_command, core_value, spec};
use crate::call;
use crate::spec::{Form, Spec};

/// Examples that a cluster refuses, and why.
const REFUSED: [(&str, &str); 4] = [
    ("LATENCY GRAPH", "only the node that was slow knows the event, and all are asked"),
    ("REPLICAOF.no_one", "a cluster has commands of its own for this"),
    ("SLAVEOF.no_one", "a cluster has commands of its own for this"),
    ("SWAPDB", "a cluster does not allow it"),
];

/// A node that does not exist.
const NOBODY: &str = "0000000000000000000000000000000000000000";

/// What has no example as one server alone cannot run it, with an error's code or nothing; `?`: it depends on
/// what the server is busy with. `*` stands for [`NOBODY`].
const WITHOUT_EXAMPLE: [(&str, &str, &str); 55] = [
    ("CLUSTER ADDSLOTS", "CLUSTER ADDSLOTS 0", "ERR"),
    ("CLUSTER ADDSLOTSRANGE", "CLUSTER ADDSLOTSRANGE 0 1", "ERR"),
    ("CLUSTER BUMPEPOCH", "CLUSTER BUMPEPOCH", ""),
    ("CLUSTER CANCELSLOTMIGRATIONS", "CLUSTER CANCELSLOTMIGRATIONS", "ERR"),
    ("CLUSTER COUNT-FAILURE-REPORTS", "CLUSTER COUNT-FAILURE-REPORTS *", "ERR"),
    ("CLUSTER COUNTKEYSINSLOT", "CLUSTER COUNTKEYSINSLOT 0", ""),
    ("CLUSTER DELSLOTS", "CLUSTER DELSLOTS 16384", "ERR"),
    ("CLUSTER DELSLOTSRANGE", "CLUSTER DELSLOTSRANGE 16384 16384", "ERR"),
    ("CLUSTER FAILOVER", "CLUSTER FAILOVER", "ERR"),
    ("CLUSTER FLUSHSLOT", "CLUSTER FLUSHSLOT 0", ""),
    ("CLUSTER FLUSHSLOTS", "CLUSTER FLUSHSLOTS x", "ERR"),
    ("CLUSTER FORGET", "CLUSTER FORGET *", "ERR"),
    ("CLUSTER GETKEYSINSLOT", "CLUSTER GETKEYSINSLOT 0 10", ""),
    ("CLUSTER GETSLOTMIGRATIONS", "CLUSTER GETSLOTMIGRATIONS", ""),
    ("CLUSTER INFO", "CLUSTER INFO", ""),
    ("CLUSTER KEYSLOT", "CLUSTER KEYSLOT key", ""),
    ("CLUSTER LINKS", "CLUSTER LINKS", ""),
    ("CLUSTER MEET", "CLUSTER MEET nowhere 1", "ERR"),
    ("CLUSTER MIGRATESLOTS", "CLUSTER MIGRATESLOTS SLOTSRANGE 0 0 NODE *", "ERR"),
    ("CLUSTER MYID", "CLUSTER MYID", ""),
    ("CLUSTER MYSHARDID", "CLUSTER MYSHARDID", ""),
    ("CLUSTER NODES", "CLUSTER NODES", ""),
    ("CLUSTER REPLICAS", "CLUSTER REPLICAS *", "ERR"),
    ("CLUSTER REPLICATE", "CLUSTER REPLICATE *", "ERR"),
    ("CLUSTER REPLICATE.no_one", "CLUSTER REPLICATE NO ONE", ""),
    ("CLUSTER RESET", "CLUSTER RESET x", "ERR"),
    ("CLUSTER SAVECONFIG", "CLUSTER SAVECONFIG", ""),
    ("CLUSTER SET-CONFIG-EPOCH", "CLUSTER SET-CONFIG-EPOCH 1", "ERR"),
    ("CLUSTER SETSLOT", "CLUSTER SETSLOT 0 STABLE", ""),
    ("CLUSTER SHARDS", "CLUSTER SHARDS", ""),
    ("CLUSTER SLAVES", "CLUSTER SLAVES *", "ERR"),
    ("CLUSTER SLOT-STATS", "CLUSTER SLOT-STATS SLOTSRANGE 0 1", ""),
    ("CLUSTER SLOT-STATS.order_by", "CLUSTER SLOT-STATS ORDERBY KEY-COUNT LIMIT 1", ""),
    ("CLUSTER SLOTS", "CLUSTER SLOTS", ""),
    ("CLUSTERSCAN", "CLUSTERSCAN 0", ""),
    ("READONLY", "READONLY", ""),
    ("READWRITE", "READWRITE", ""),
    ("CLIENT KILL.address", "CLIENT KILL 127.0.0.1:1", "ERR"),
    ("FUNCTION KILL", "FUNCTION KILL", "NOTBUSY"),
    ("SCRIPT KILL", "SCRIPT KILL", "NOTBUSY"),
    ("ACL LOAD", "ACL LOAD", "ERR"),
    ("ACL SAVE", "ACL SAVE", "ERR"),
    ("BGSAVE.cancel", "BGSAVE CANCEL", "?"),
    ("BGSAVE.schedule", "BGSAVE SCHEDULE", "?"),
    ("FAILOVER", "FAILOVER", "ERR"),
    ("MODULE LOAD", "MODULE LOAD /none", "ERR"),
    ("MODULE LOADEX", "MODULE LOADEX /none", "ERR"),
    ("MODULE UNLOAD", "MODULE UNLOAD none", "ERR"),
    ("REPLICAOF", "REPLICAOF 127.0.0.1 1", "ERR"),
    ("SHUTDOWN.abort", "SHUTDOWN ABORT", "ERR"),
    ("SLAVEOF", "SLAVEOF 127.0.0.1 1", "ERR"),
    ("BGREWRITEAOF", "BGREWRITEAOF", "?"),
    ("BGSAVE", "BGSAVE", "?"),
    ("RESET", "RESET", ""),
    ("SHUTDOWN", "SHUTDOWN NOSAVE", ""),
];

fn start() -> Option<Topology> {
    // SELECT is among the commands.
    let options = Options { replicas: 0, cluster_databases: Some(16), ..Options::version(REFERENCE) };
    if !options.version.is_available() {
        eprintln!("skipped: {REFERENCE} is not here, `make servers` fetches it");
        return None;
    }
    Some(Topology::cluster(options).expect("a cluster"))
}

async fn connect(topology: &Topology, protocol: Protocol) -> Client {
    let config = Config::builder()
        .address("127.0.0.1", topology.servers()[0].port())
        .cluster(Upkeep::default())
        .request_timeout(std::time::Duration::from_secs(10))
        .protocol(protocol);
    Client::connect(config.build().expect("a valid configuration")).await.expect("a connection")
}

#[tokio::test]
async fn examples_run_on_a_cluster() {
    let Some(topology) = start() else { return };
    let spec = spec();
    let mut wrong = Vec::new();
    for protocol in [Protocol::Resp2, Protocol::Resp3] {
        for group in &spec.groups {
            let client = connect(&topology, protocol).await;
            for (command, form) in group.offered() {
                if group.module.is_some() && !has(&client, command).await {
                    continue;
                }
                client.execute(Command::new("FLUSHALL")).await.expect("an empty cluster");
                let result = run_example(&spec, form, &client).await;
                let is_refused = REFUSED.iter().any(|(name, _)| *name == form.name);
                match (result, is_refused) {
                    (Ok(()), false) => {}
                    (Err(Wrong::Refused(error)), true) if error.server_code() == "ERR" => {}
                    (result, _) => wrong.push(format!("{} in {protocol:?}: {result:?}", form.name)),
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn commands_without_examples_run_on_a_cluster() {
    let Some(topology) = start() else { return };
    let client = connect(&topology, Protocol::Resp3).await;
    let mut wrong = Vec::new();
    for (name, line, code) in WITHOUT_EXAMPLE {
        let words: Vec<Vec<u8>> =
            line.split(' ').map(|word| word.replace('*', NOBODY).into_bytes()).collect();
        let result = client.execute(core_command(&words)).await;
        let got = result.as_ref().map_or_else(Error::server_code, |_| "");
        if got != code && code != "?" {
            wrong.push(format!("{name}: {result:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let spec = spec();
    let lacking = spec
        .groups
        .iter()
        .filter(|group| group.module.is_none())
        .flat_map(|group| group.offered())
        .filter(|(_, form)| form.doc.example.is_empty())
        .map(|(_, form)| form.name.as_str())
        .filter(|name| WITHOUT_EXAMPLE.iter().all(|(known, ..)| known != name));
    assert_eq!(lacking.collect::<Vec<_>>(), Vec::<&str>::new());
}

#[derive(Debug)]
enum Wrong {
    Refused(Error),
    #[allow(dead_code, reason = "it is printed")]
    Value {
        expected: Value,
        got: Value,
    },
}

async fn run_example(spec: &Spec, form: &Form, client: &Client) -> Result<(), Wrong> {
    let calls: Vec<Vec<Vec<u8>>> = form
        .doc
        .example
        .iter()
        .map(|step| {
            let (command, called) = spec.form(&step.call).expect("checked when it was read");
            call::words(command, called, &step.args).expect("checked when it was read")
        })
        .collect();
    let tagged = together(&calls);
    for (step, mut words) in form.doc.example.iter().zip(calls) {
        for at in keys(&words) {
            if let Some(key) = tagged.get(&words[at]) {
                words[at].clone_from(key);
            }
        }
        let row = row(&words);
        let expected = renamed(core_value(&step.result), &tagged);
        let got = client.execute(core_command(&words)).await.map_err(Wrong::Refused)?;
        let fans_out = matches!(row.route, DefaultRoute::AllNodes | DefaultRoute::AllPrimaries);
        let same = |got: &Value| match step.varies {
            true => discriminant(got) == discriminant(&expected),
            false => alike(got, &expected, fans_out),
        };
        let each = match &got {
            Value::Map(pairs) if fans_out && pairs.iter().all(|(node, _)| is_address(node)) => {
                !pairs.is_empty() && pairs.iter().all(|(_, got)| same(got))
            }
            got => same(got),
        };
        if !each {
            return Err(Wrong::Value { expected, got });
        }
    }
    Ok(())
}

fn keys(words: &[Vec<u8>]) -> Vec<usize> {
    row(words).keys(0, words.iter().map(Vec::as_slice)).collect()
}

/// The keys of an example under names that are in one slot, if one of its commands takes several and cannot be split.
fn together(calls: &[Vec<Vec<u8>>]) -> BTreeMap<Vec<u8>, Vec<u8>> {
    let apart = |words: &Vec<Vec<u8>>| {
        let keys: BTreeSet<&Vec<u8>> = keys(words).into_iter().map(|at| &words[at]).collect();
        keys.len() < 2 || row(words).route == DefaultRoute::MultiShard
    };
    if calls.iter().all(apart) {
        return BTreeMap::new();
    }
    let all = calls.iter().flat_map(|words| keys(words).into_iter().map(|at| &words[at]));
    all.map(|key| (key.clone(), [b"{tag}", &key[..]].concat())).collect()
}

/// The value with other names for the keys in it.
fn renamed(value: Value, keys: &BTreeMap<Vec<u8>, Vec<u8>>) -> Value {
    let all = |items: Vec<Value>| items.into_iter().map(|item| renamed(item, keys)).collect();
    match value {
        Value::Bytes(bytes) => Value::Bytes(keys.get(&bytes[..]).map_or(bytes, |key| key.clone().into())),
        Value::Array(items) => Value::Array(all(items)),
        Value::Set(items) => Value::Set(all(items)),
        Value::Map(pairs) => Value::Map(
            pairs.into_iter().map(|(key, value)| (renamed(key, keys), renamed(value, keys))).collect(),
        ),
        value => value,
    }
}

/// Nodes that answer for all have no order among them.
fn alike(got: &Value, expected: &Value, fans_out: bool) -> bool {
    match (got, expected) {
        (Value::Array(got), Value::Array(expected)) if fans_out => {
            got.len() == expected.len() && expected.iter().all(|item| got.contains(item))
        }
        (got, expected) => got == expected,
    }
}

fn is_address(value: &Value) -> bool {
    value.as_bytes().is_some_and(|bytes| bytes.starts_with(b"127.0.0.1:"))
}
