//! The spec against real servers. Where a server cannot be had, its test says so and checks nothing.

use std::mem::discriminant;

use glide_core::{Client, Command, Config, Protocol};
use testing::{Options, Topology};

use super::{core_command, core_value, spec};
use crate::call;
use crate::spec::{Form, Spec, Version};
use crate::verify::{Source, verify};

/// The server that deviations.toml is about.
const REFERENCE: &str = "valkey-9.1";

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
async fn has(client: &Client, command: &crate::spec::Command) -> bool {
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
