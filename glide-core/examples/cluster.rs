//! A short tour of a cluster with replicas. Usage: cluster HOST PORT, of any of its nodes

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

use glide_core::{Client, Command, Config, Error, Role, Route, Upkeep, Value};

const KEYS: usize = 300;
const IN_FLIGHT: usize = 200;
const BEFORE_AND_AFTER: Duration = Duration::from_secs(1);
const LONGEST_FAILOVER: Duration = Duration::from_secs(20);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let (Some(host), Some(port)) = (args.next(), args.next()) else {
        return Err("usage: cluster HOST PORT".into());
    };
    let config = Config::builder()
        .address(host, port.parse()?)
        .cluster(Upkeep::default())
        .request_timeout(Duration::from_secs(5));
    let client = Client::connect(config.build()?).await?;

    let mset = (0..KEYS).fold(Command::new("MSET"), |command, at| command.arg(key(at)).arg(at.to_string()));
    println!("rust: MSET of {KEYS} keys, split by slot, gave {:?}", client.execute(mset).await?);
    let mget = Command::new("MGET").arg(key(299)).arg(key(7)).arg(key(42));
    println!("rust: MGET of three, in order, gave {:?}", texts(client.execute(mget).await?));
    println!(
        "rust: DBSIZE, summed over the primaries, gave {:?}",
        client.execute(Command::new("DBSIZE")).await?
    );

    failover(&client).await?;
    client.execute((0..KEYS).fold(Command::new("DEL"), |command, at| command.arg(key(at)))).await?;
    Ok(())
}

/// Callers write and read all over the cluster while a replica takes over.
async fn failover(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    let over = Arc::new(AtomicBool::new(false));
    let (calls, errors) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicU64::new(0)));
    let begin = Instant::now();
    let callers: Vec<_> = (0..IN_FLIGHT)
        .map(|caller| {
            let (client, over) = (client.clone(), Arc::clone(&over));
            let (calls, errors) = (Arc::clone(&calls), Arc::clone(&errors));
            tokio::spawn(async move {
                for turn in caller.. {
                    if over.load(Relaxed) {
                        return;
                    }
                    let command = match turn % 5 {
                        0 => Command::new("SET").arg(key(turn % KEYS)).arg(turn.to_string()),
                        _ => Command::new("GET").arg(key(turn % KEYS)),
                    };
                    if let Err(error) = client.execute(command).await {
                        println!("rust: {error}");
                        errors.fetch_add(1, Relaxed);
                    }
                    calls.fetch_add(1, Relaxed);
                }
            })
        })
        .collect();

    tokio::time::sleep(BEFORE_AND_AFTER).await;
    let before = primary(client).await?;
    let route = Route::slot_of(key(7), Role::Replica);
    client.execute(Command::new("CLUSTER").arg("FAILOVER").route(route)).await?;
    let asked = Instant::now();
    while primary(client).await? == before {
        if asked.elapsed() > LONGEST_FAILOVER {
            return Err("the replica did not take over".into());
        }
    }
    println!("rust: CLUSTER FAILOVER took {:.0?}", asked.elapsed());
    tokio::time::sleep(BEFORE_AND_AFTER).await;
    over.store(true, Relaxed);
    for caller in callers {
        caller.await?;
    }
    let (calls, errors) = (calls.load(Relaxed), errors.load(Relaxed));
    let speed = calls as f64 / begin.elapsed().as_secs_f64();
    println!("rust: {calls} commands at {speed:.0} a second meanwhile, {errors} errors");
    if errors == 0 { Ok(()) } else { Err("the failover was noticed".into()) }
}

/// The id of the node that serves a key.
async fn primary(client: &Client) -> Result<Value, Error> {
    let route = Route::slot_of(key(7), Role::Primary);
    client.execute(Command::new("CLUSTER").arg("MYID").route(route)).await
}

fn key(at: usize) -> String {
    format!("rust:{at}")
}

fn texts(value: Value) -> Vec<String> {
    let Value::Array(items) = value else { return Vec::new() };
    let text = |item: &Value| String::from_utf8_lossy(item.as_bytes().unwrap_or_default()).into_owned();
    items.iter().map(text).collect()
}
