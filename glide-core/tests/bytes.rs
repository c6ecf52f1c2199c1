//! What crosses a connection unharmed: any bytes, of any length.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use glide_core::{Client, Command, Protocol, Value};
use support::{PATIENCE, config};
use testing::{Options, Topology, Version};

const MIB: usize = 1 << 20;

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap()
}

fn bytes(value: &[u8]) -> Value {
    Value::Bytes(value.to_vec().into())
}

async fn keeps(client: &Client, key: &[u8], value: &[u8]) {
    let run = |word: &str| Command::new(word).arg(key);
    assert_eq!(client.execute(run("SET").arg(value)).await.unwrap(), Value::Ok);
    let read = client.execute(run("GET")).await.unwrap();
    assert!(read.as_bytes() == Some(value), "{} bytes under a key of {}", value.len(), key.len());
    assert_eq!(client.execute(run("STRLEN")).await.unwrap(), Value::Int(value.len() as i64));
    assert_eq!(client.execute(run("DEL")).await.unwrap(), Value::Int(1));
}

#[test]
fn keys_and_values_of_any_bytes_and_lengths_come_back_as_they_were() {
    let all: Vec<u8> = (0..=255).collect();
    let large: Vec<u8> = all.iter().copied().cycle().take(MIB).collect();
    let huge: Vec<u8> = all.iter().copied().cycle().take(64 * MIB).collect();
    let runtime = runtime();
    for version in Version::ALL {
        let topology = Topology::standalone(Options::version(version)).unwrap();
        for protocol in [Protocol::Resp3, Protocol::Resp2] {
            let config = config(&topology.servers()[0]).protocol(protocol).request_timeout(PATIENCE);
            runtime.block_on(async {
                let client = Client::connect(config.build().unwrap()).await.unwrap();
                for byte in 0..=255 {
                    keeps(&client, &[byte], &[byte, b'\r', b'\n', byte]).await;
                }
                for (key, value) in
                    [(&all, &all), (&Vec::new(), &Vec::new()), (&all, &large), (&large, &all), (&all, &huge)]
                {
                    keeps(&client, key, value).await;
                }
                let list = Command::new("RPUSH").arg("list").arg("").arg(&all).arg("");
                client.execute(list).await.unwrap();
                let items =
                    client.execute(Command::new("LRANGE").arg("list").arg("0").arg("-1")).await.unwrap();
                assert_eq!(items, Value::Array(vec![bytes(b""), bytes(&all), bytes(b"")]));
                client.execute(Command::new("DEL").arg("list")).await.unwrap();
            });
        }
    }
}
