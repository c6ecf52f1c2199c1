//! The engine against the shared vectors, over a loopback: words, replies in both protocols, results.

use glide_core::{Client, Config, Protocol};

use super::loopback::Loopback;
use super::{core_command, core_value, spec};
use crate::vectors::{self, Case};

#[tokio::test]
async fn the_engine_gives_the_expected_results_in_both_protocols() {
    let folder = crate::root().join("protobuf/vectors");
    let cases = vectors::read(&folder, &spec()).expect("valid vectors");
    for protocol in [Protocol::Resp2, Protocol::Resp3] {
        let server = Loopback::start();
        let config = Config::builder().address("127.0.0.1", server.port()).protocol(protocol);
        let client =
            Client::connect(config.build().expect("a valid configuration")).await.expect("a connection");
        for case in &cases {
            run(case, protocol, &server, &client).await;
        }
    }
}

async fn run(case: &Case, protocol: Protocol, server: &Loopback, client: &Client) {
    let reply = if protocol == Protocol::Resp2 { &case.resp2 } else { &case.resp3 };
    server.expect(case.wire.clone(), reply.clone());
    match client.execute(core_command(&case.wire)).await {
        Ok(value) => assert_eq!(value, core_value(&case.result), "{} in {protocol:?}", case.name),
        Err(error) => panic!("{} in {protocol:?}: {error}; sent {:?}", case.name, server.unexpected()),
    }
}
