//! What the engine refuses to do on a shared connection, and how it counts.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::pin::Pin;
use std::sync::{Arc, Mutex, mpsc};
use std::task::{Context, Wake, Waker};
use std::time::Duration;

use glide_core::{
    Batch, Client, Command, Config, Connect, Delivery, Engine, Error, ErrorKind, ReadFrom, Value,
};
use support::{Outcomes, config, connect, send, until};
use testing::{Options, Topology};

#[tokio::test]
async fn commands_without_exactly_one_reply_are_refused() {
    let topology = Topology::standalone(Options::default()).unwrap();
    let client = connect(&topology).await;
    client.execute(Command::new("SET").arg("k").arg("v")).await.unwrap();
    for words in [
        &["SUBSCRIBE", "a"][..],
        &["ssubscribe", "a"],
        &["PSUBSCRIBE", "a", "b"],
        &["UNSUBSCRIBE"],
        &["PUNSUBSCRIBE"],
        &["SUNSUBSCRIBE"],
        &["Monitor"],
        &["SYNC"],
        &["PSYNC", "?", "-1"],
        &["REPLCONF", "ACK", "0"],
        &["CLIENT", "reply", "OFF"],
        &["MULTI"],
        &["HELLO", "2"],
        &["QUIT"],
    ] {
        let command = || words[1..].iter().fold(Command::new(words[0]), |command, word| command.arg(word));
        let error = client.execute(command()).await.unwrap_err();
        assert_eq!((error.kind(), error.delivery()), (ErrorKind::Usage, Delivery::NotSent), "{words:?}");
        let error = client.batch(Batch::atomic().command(command())).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Usage, "{words:?} in a batch");
        let value = client.execute(Command::new("GET").arg("k")).await.unwrap();
        assert_eq!(value.as_bytes(), Some(&b"v"[..]), "after {words:?}");
    }
}

#[test]
fn the_limit_is_exact_and_every_end_gives_one_place_back() {
    let mut topology = Topology::standalone(Options::default()).unwrap();
    let port = topology.servers()[0].port();
    let config = config(&topology.servers()[0])
        .inflight_limit(10)
        .request_timeout(Duration::from_secs(10))
        .build()
        .unwrap();
    let outcomes = Outcomes::default();
    let engine = Engine::open(config, Box::new(outcomes.clone()), &glide_core::runtime().unwrap());
    outcomes.wait(0).unwrap();
    for round in 0..50 {
        let first = 100 * (round + 1);
        topology.stop(port).unwrap();
        for ticket in first..first + 10 {
            send(&engine, ticket, &["INCR", "n"]);
        }
        assert_eq!(engine.in_flight(), 10);
        send(&engine, first + 10, &["INCR", "n"]);
        let refused = outcomes.wait(first + 10).unwrap_err();
        assert_eq!((refused.kind(), refused.delivery()), (ErrorKind::Busy, Delivery::NotSent));
        // Cancelling one makes room for one.
        engine.cancel(first + 3);
        assert_eq!(outcomes.wait(first + 3).unwrap_err().kind(), ErrorKind::Cancelled);
        send(&engine, first + 11, &["INCR", "n"]);
        send(&engine, first + 12, &["INCR", "n"]);
        assert_eq!(outcomes.wait(first + 12).unwrap_err().kind(), ErrorKind::Busy);
        topology.cont(port).unwrap();
        for ticket in (first..first + 12).filter(|ticket| ![first + 3, first + 10].contains(ticket)) {
            outcomes.wait(ticket).unwrap();
        }
        assert_eq!(engine.in_flight(), 0);
    }
}

#[test]
fn whoever_has_seen_a_reply_may_send_the_next_request() {
    const CALLERS: u32 = 4;
    let topology = Topology::standalone(Options::default()).unwrap();
    let config = config(&topology.servers()[0])
        .inflight_limit(CALLERS)
        .request_timeout(Duration::from_secs(10))
        .build()
        .unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build().unwrap();
    runtime.block_on(async {
        let client = Client::connect(config).await.unwrap();
        let callers: Vec<_> = (0..CALLERS)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move {
                    for _ in 0..5000 {
                        client.execute(Command::new("PING")).await.unwrap();
                    }
                })
            })
            .collect();
        for caller in callers {
            caller.await.unwrap();
        }
    });
}

#[tokio::test]
async fn a_timeout_without_end_is_accepted() {
    let topology = Topology::standalone(Options::default()).unwrap();
    let client = connect(&topology).await;
    client.execute(Command::new("PING").timeout(Duration::MAX)).await.unwrap();
}

#[tokio::test]
async fn a_raised_error_of_a_batch_does_not_claim_that_nothing_ran() {
    let topology = Topology::standalone(Options::default()).unwrap();
    let client = connect(&topology).await;
    for batch in [Batch::pipeline(), Batch::atomic()] {
        let batch = batch
            .raise_on_error()
            .command(Command::new("SET").arg("n").arg("1"))
            .command(Command::new("LPUSH").arg("n").arg("x"));
        let error = client.batch(batch).await.unwrap_err();
        assert_eq!((error.server_code(), error.delivery()), ("WRONGTYPE", Delivery::MaybeExecuted));
    }
    let batch = Batch::atomic().command(Command::new("NO-SUCH-COMMAND")).command(Command::new("PING"));
    let error = client.batch(batch).await.unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Aborted, Delivery::Refused));
}

#[test]
fn a_lazy_client_connects_with_its_first_request_and_then_uses_replicas() {
    let topology = Topology::replicas(Options::default()).unwrap();
    let servers = topology.servers();
    let connections = |index: usize| {
        let reply = servers[index].client().unwrap().run("INFO clients").unwrap().text();
        let line = reply.lines().find_map(|line| line.strip_prefix("connected_clients:")).unwrap();
        line.trim().parse::<u32>().unwrap()
    };
    let before = [connections(0), connections(1)];
    let config = servers
        .iter()
        .fold(Config::builder(), |config, server| config.address(server.host(), server.port()))
        .read_from(ReadFrom::PreferReplica)
        .connect(Connect::Lazily)
        .request_timeout(Duration::from_secs(10))
        .build()
        .unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let client = runtime.block_on(Client::connect(config)).unwrap();
    assert_eq!([connections(0), connections(1)], before, "nothing connects before it is needed");

    runtime.block_on(client.execute(Command::new("SET").arg("k").arg("v"))).unwrap();
    let reads = || {
        let stats = servers[1].client().unwrap().run("INFO commandstats").unwrap().text();
        stats.lines().any(|line| line.starts_with("cmdstat_get:"))
    };
    until("the replica serves reads", || {
        let value = runtime.block_on(client.execute(Command::new("GET").arg("k")));
        assert!(matches!(value, Ok(Value::Bytes(_) | Value::Nil)), "{value:?}");
        reads()
    });
}

#[test]
fn a_waker_may_own_another_request_of_the_same_client() {
    type Request = Pin<Box<dyn Future<Output = Result<Value, Error>> + Send>>;
    struct Owner(#[allow(dead_code, reason = "it is only owned")] Mutex<Option<Request>>);
    impl Wake for Owner {
        fn wake(self: Arc<Self>) {}
    }

    let mut topology = Topology::standalone(Options::default()).unwrap();
    let port = topology.servers()[0].port();
    let config = config(&topology.servers()[0]).build().unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let client = runtime.block_on(Client::connect(config)).unwrap();
    topology.stop(port).unwrap();
    let request = || -> Request {
        let client = client.clone();
        Box::pin(async move { client.execute(Command::new("PING")).await })
    };
    let (mut first, mut second) = (request(), request());
    let (done, wait) = mpsc::channel();
    std::thread::spawn(move || {
        let idle = Waker::noop();
        assert!(second.as_mut().poll(&mut Context::from_waker(idle)).is_pending());
        let owner = Waker::from(Arc::new(Owner(Mutex::new(Some(second)))));
        assert!(first.as_mut().poll(&mut Context::from_waker(&owner)).is_pending());
        drop(owner);
        // Lets go of the last waker that owns the second request.
        assert!(first.as_mut().poll(&mut Context::from_waker(idle)).is_pending());
        done.send(()).unwrap();
    });
    wait.recv_timeout(support::PATIENCE).expect("a request waits for itself");
    topology.cont(port).unwrap();
}
