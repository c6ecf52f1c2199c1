//! The spec against real servers. Where a server cannot be had, its test says so and checks nothing.

use std::collections::BTreeSet;
use std::mem::discriminant;

use glide_core::command::{Flags, ROWS, Row, by_words};
use glide_core::{Client, Command, Config, Protocol, Value};
use testing::{Options, Topology};

use super::{core_command, core_value, spec};
use crate::call;
use crate::spec::{Form, Spec, Version};
use crate::vectors;
use crate::verify::{Source, verify};

/// The server that deviations.toml is about.
pub(super) const REFERENCE: &str = "valkey-9.1";

/// Commands with words that a cluster routes by, which the server does not count as keys, and why.
const NOT_KEYS: [(&str, &str); 2] = [
    ("SPUBLISH", "a sharded channel is in the slot of its name"),
    ("CLUSTERSCAN", "a cursor has the hash tag of the slot that it has come to"),
];

fn start(version: &str) -> Option<Topology> {
    let options = Options::version(version);
    if !options.version.is_available() {
        eprintln!("skipped: {version} is not here, `make servers` fetches it");
        return None;
    }
    Some(Topology::standalone(options).expect("a server"))
}

#[test]
fn the_spec_says_what_the_server_says() {
    let Some(topology) = start(REFERENCE) else { return };
    let address = format!("127.0.0.1:{}", topology.servers()[0].port());
    let commands = crate::root().join("protobuf/commands");
    let lines = verify(&spec(), &commands, &Source::Server(&address)).expect("an answer");
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

/// Every command of the examples and of the vectors, with what the server takes for its keys.
#[tokio::test]
async fn the_engine_finds_the_keys_that_the_server_finds() {
    let Some(topology) = start(REFERENCE) else { return };
    let config = Config::builder().address("127.0.0.1", topology.servers()[0].port());
    let client = Client::connect(config.build().expect("a valid configuration")).await.expect("a connection");
    let (mut seen, mut differing) = (BTreeSet::new(), Vec::new());
    for words in all_calls() {
        let row = row(&words);
        let keys: Vec<&[u8]> =
            row.keys(0, words.iter().map(Vec::as_slice)).map(|at| &words[at][..]).collect();
        let ask = words.iter().fold(Command::new("COMMAND").arg("GETKEYS"), Command::arg);
        let theirs = match client.execute(ask).await {
            Ok(Value::Array(keys)) => keys,
            Ok(other) => panic!("{words:?}: {other:?}"),
            Err(error) if error.message().contains("no key arguments") => Vec::new(),
            // A command of a module that is not here.
            Err(error) if error.message().contains("Invalid command specified") => continue,
            // It wants at least one key for each of its rules, even where it runs without.
            Err(error) if error.message().contains("Invalid arguments specified") => continue,
            Err(error) => panic!("{words:?}: {error}"),
        };
        let theirs: Vec<&[u8]> = theirs.iter().filter_map(Value::as_bytes).collect();
        let name = row.words.join(" ");
        let is_deviation = NOT_KEYS.iter().any(|(known, _)| *known == name);
        seen.insert(row.id);
        if is_deviation != (keys != theirs) {
            let text = |words: &[&[u8]]| words.join(&b' ').escape_ascii().to_string();
            let words: Vec<&[u8]> = words.iter().map(Vec::as_slice).collect();
            differing.push(format!("{}: {} and not {}", text(&words), text(&keys), text(&theirs)));
        }
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
    // Every row with keys has been looked at, but for those of modules and those that nobody may send.
    let offered = ROWS.iter().filter(|row| !row.flags.has(Flags::INTERNAL));
    let lacking = offered.filter(|row| !row.keys.is_empty() && !seen.contains(&row.id));
    let lacking: Vec<_> = lacking.map(|row| row.words.join(" ")).filter(|name| !name.contains('.')).collect();
    assert!(lacking.is_empty(), "{lacking:?}");
}

fn all_calls() -> Vec<Vec<Vec<u8>>> {
    let spec = spec();
    let examples = spec.offered().flat_map(|(_, form)| &form.doc.example).map(|step| {
        let (command, called) = spec.form(&step.call).expect("checked when it was read");
        call::words(command, called, &step.args).expect("checked when it was read")
    });
    let cases = vectors::read(&crate::root().join("protobuf/vectors"), &spec).expect("valid vectors");
    examples.chain(cases.into_iter().map(|case| case.wire)).collect()
}

pub(super) fn row(words: &[Vec<u8>]) -> &'static Row {
    let row = by_words(&words[0], words.get(1).map(Vec::as_slice)).expect("a command of the spec");
    row.variant(words)
}

#[tokio::test]
async fn examples_run_on_valkey_9_1() {
    run_examples(REFERENCE, Version(9, 1, 0)).await;
}

#[tokio::test]
async fn examples_run_on_valkey_8_0() {
    run_examples("valkey-8.0", Version(8, 0, 0)).await;
}

#[tokio::test]
async fn examples_run_on_redis_7_0() {
    run_examples("redis-7.0", Version(7, 0, 0)).await;
}

async fn run_examples(server: &str, version: Version) {
    let Some(topology) = start(server) else { return };
    let spec = spec();
    for protocol in [Protocol::Resp2, Protocol::Resp3] {
        let config = Config::builder().address("127.0.0.1", topology.servers()[0].port()).protocol(protocol);
        let client =
            Client::connect(config.build().expect("a valid configuration")).await.expect("a connection");
        for group in &spec.groups {
            let mut lacking = 0;
            for (command, form) in group.offered() {
                match &group.module {
                    Some(_) if !has(&client, command).await => lacking += 1,
                    None if form.since > version => {}
                    _ => {
                        client.execute(Command::new("FLUSHALL")).await.expect("an empty server");
                        run_example(&spec, form, &client).await;
                    }
                }
            }
            if let Some(module) = group.module.as_ref().filter(|_| lacking > 0) {
                eprintln!("skipped: {lacking} forms of {}, which {server} does not have", module.name);
            }
        }
    }
}

/// Whether the server knows the command, which it may have of a module.
pub(super) async fn has(client: &Client, command: &crate::spec::Command) -> bool {
    let info = Command::new("COMMAND").arg("INFO").arg(&command.words[0]);
    let reply = client.execute(info).await.expect("an answer");
    !matches!(&reply, glide_core::Value::Array(items) if matches!(items[..], [glide_core::Value::Nil]))
}

async fn run_example(spec: &Spec, form: &Form, client: &Client) {
    for step in &form.doc.example {
        let (command, called) = spec.form(&step.call).expect("checked when it was read");
        let words = call::words(command, called, &step.args).expect("checked when it was read");
        match client.execute(core_command(&words)).await {
            Ok(value) if step.varies => {
                assert_eq!(discriminant(&value), discriminant(&core_value(&step.result)), "{}", form.name)
            }
            Ok(value) => assert_eq!(value, core_value(&step.result), "{}", form.name),
            Err(error) => panic!("{}: {error}", form.name),
        }
    }
}
