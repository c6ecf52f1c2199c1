//! Scripts by their hash, on every server and in both protocols: the server's cache changes nothing but round trips.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use glide_core::{Client, Command, ErrorKind, Protocol, Script, Value};
use support::{PATIENCE, config};
use testing::{Options, Topology, Version};

fn bytes(value: &[u8]) -> Value {
    Value::Bytes(value.to_vec().into())
}

fn everywhere(check: impl AsyncFn(&Client)) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    for version in Version::ALL {
        let topology = Topology::standalone(Options::version(version)).unwrap();
        for protocol in [Protocol::Resp3, Protocol::Resp2] {
            let config = config(&topology.servers()[0]).protocol(protocol).request_timeout(PATIENCE);
            runtime.block_on(async {
                let client = Client::connect(config.build().unwrap()).await.unwrap();
                client.execute(Command::new("FLUSHALL")).await.unwrap();
                client.execute(Command::new("SCRIPT").arg("FLUSH")).await.unwrap();
                check(&client).await;
            });
        }
    }
}

async fn run(client: &Client, line: &str) -> Value {
    let mut words = line.split(' ');
    let first = Command::new(words.next().unwrap());
    client.execute(words.fold(first, Command::arg)).await.unwrap()
}

#[test]
fn a_script_runs_whether_the_server_knows_it_or_not() {
    everywhere(async |client| {
        let script = Script::new("redis.call('INCR', KEYS[1]) return {KEYS[1], ARGV[1]}");
        let key = "runs";
        let expected = Value::Array(vec![bytes(key.as_bytes()), bytes(b"a")]);
        for runs in 1..=6 {
            if runs % 2 == 1 {
                run(client, "SCRIPT FLUSH").await;
            }
            assert_eq!(client.invoke(&script, &[key.as_bytes()], &[b"a"]).await.unwrap(), expected);
            // Once each time.
            assert_eq!(run(client, &format!("GET {key}")).await, bytes(runs.to_string().as_bytes()));
            let known = run(client, &format!("SCRIPT EXISTS {}", script.hash())).await;
            assert_eq!(known, Value::Array(vec![Value::Bool(true)]));
        }
    });
}

#[test]
fn keys_and_arguments_may_hold_any_bytes() {
    everywhere(async |client| {
        let all: Vec<u8> = (0..=255).collect();
        let script = Script::new(
            "redis.call('SET', KEYS[1], ARGV[1]) return {KEYS[1], ARGV[2], redis.call('GET', KEYS[1]), '\u{1F600}'}",
        );
        let text = "h\u{e9}llo \u{1F600}".as_bytes();
        for _ in 0..2 {
            let reply = client.invoke(&script, &[&all], &[b"\r\n$-1\r\n", text]).await.unwrap();
            let expected = [&all[..], text, b"\r\n$-1\r\n", "\u{1F600}".as_bytes()].map(bytes);
            assert_eq!(reply, Value::Array(expected.into()));
        }
        let nothing = client.invoke(&Script::new("return #KEYS + #ARGV"), &[], &[]).await.unwrap();
        assert_eq!(nothing, Value::Int(0));
    });
}

#[test]
fn runs_at_the_same_time_get_their_own_replies_while_the_scripts_are_flushed() {
    everywhere(async |client| {
        let scripts = [Script::new("return 'a' .. ARGV[1]"), Script::new("return 'b' .. ARGV[1]")];
        let runs = (0..300).map(|number| {
            let (client, script) = (client.clone(), scripts[number % 2].clone());
            tokio::spawn(async move {
                if number % 20 == 0 {
                    run(&client, "SCRIPT FLUSH").await;
                }
                client.invoke(&script, &[], &[number.to_string().as_bytes()]).await
            })
        });
        for (number, reply) in runs.collect::<Vec<_>>().into_iter().enumerate() {
            let expected = format!("{}{number}", ["a", "b"][number % 2]);
            assert_eq!(reply.await.unwrap().unwrap(), bytes(expected.as_bytes()));
        }
    });
}

#[test]
fn a_script_whose_error_looks_like_a_refusal_runs_once() {
    everywhere(async |client| {
        for code in ["TRYAGAIN", "LOADING", "CLUSTERDOWN", "READONLY", "MASTERDOWN"] {
            run(client, "DEL n").await;
            let source = format!("redis.call('INCR', 'n') return redis.error_reply('{code} later')");
            let invoked = client.invoke(&Script::new(&source), &[], &[]).await.unwrap_err();
            let eval = client.execute(Command::new("EVAL").arg(&source).arg("0")).await.unwrap_err();
            assert_eq!((invoked.server_code(), eval.server_code()), (code, code));
            assert_eq!(run(client, "GET n").await, bytes(b"2"), "{code}");
        }
    });
}

#[test]
fn what_a_script_raises_is_the_servers_error() {
    everywhere(async |client| {
        let fails = async |source: &str| client.invoke(&Script::new(source), &[], &[]).await.unwrap_err();
        for _ in 0..2 {
            assert_eq!(fails("return redis.error_reply('MINE went wrong')").await.server_code(), "MINE");
            assert_eq!(fails("return redis.call('INCRBY', 'k')").await.kind(), ErrorKind::Server);
            let error = fails("this is not Lua").await;
            assert!(error.kind() == ErrorKind::Server && error.message().contains("compiling"), "{error:?}");
        }
        // An error of a script that only looks like the server's does not make it run twice.
        run(client, "DEL n").await;
        let script = "redis.call('INCR', 'n') return redis.error_reply('NOSCRIPT of mine')";
        fails(script).await;
        assert_eq!(fails(script).await.server_code(), "NOSCRIPT");
        assert_eq!(run(client, "GET n").await, bytes(b"2"));
    });
}

#[test]
fn more_keys_than_arguments_are_refused() {
    let (topology, outcomes) =
        (Topology::standalone(Options::default()).unwrap(), support::Outcomes::default());
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let config = config(&topology.servers()[0]).build().unwrap();
    let engine = glide_core::Engine::open(config, Box::new(outcomes.clone()), runtime.handle());
    outcomes.wait(0).unwrap();
    let script = Script::new("return 1");
    let args = [&b"k"[..]].into_iter();
    engine.submit().script(1, &script, 2, args, glide_core::Patience::Default, None);
    assert_eq!(outcomes.wait(1).unwrap_err().kind(), ErrorKind::Usage);
}
