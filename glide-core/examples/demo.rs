//! A first look at the Rust client. Usage: demo HOST PORT

use std::time::{Duration, Instant};

use glide_core::{Batch, Client, Command, Config, Error, Value};

const IN_FLIGHT: usize = 500;
const MEASURED: Duration = Duration::from_secs(1);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let (Some(host), Some(port)) = (args.next(), args.next()) else {
        return Err("usage: demo HOST PORT".into());
    };
    let client = Client::connect(Config::builder().address(host, port.parse()?).build()?).await?;

    client.execute(Command::new("SET").arg("rust:greeting").arg("hello from Rust")).await?;
    let greeting = client.execute(Command::new("GET").arg("rust:greeting")).await?;
    println!("rust: GET gave {:?}", String::from_utf8_lossy(greeting.as_bytes().unwrap_or_default()));

    let transaction = Batch::atomic()
        .command(Command::new("SET").arg("rust:visits").arg("41"))
        .command(Command::new("INCR").arg("rust:visits"));
    println!("rust: a transaction gave {:?}", client.batch(transaction).await?);

    let error = client.execute(Command::new("LPUSH").arg("rust:greeting").arg("x")).await.err();
    println!("rust: LPUSH on a string gave the error {:?}", error.as_ref().map(Error::server_code));

    println!("rust: {:.0} commands a second with {IN_FLIGHT} in flight", speed(&client).await?);
    Ok(())
}

async fn speed(client: &Client) -> Result<f64, Box<dyn std::error::Error>> {
    let start = Instant::now();
    let workers: Vec<_> = (0..IN_FLIGHT)
        .map(|worker| {
            let client = client.clone();
            tokio::spawn(async move {
                let mut done = 0u64;
                while start.elapsed() < MEASURED {
                    let key = format!("rust:{worker}");
                    client.execute(Command::new("SET").arg(&key).arg(done.to_string())).await?;
                    let read = client.execute(Command::new("GET").arg(&key)).await?;
                    assert_eq!(
                        read,
                        Value::Bytes(done.to_string().into()),
                        "a reply reached the wrong caller"
                    );
                    done += 2;
                }
                Ok::<u64, Error>(done)
            })
        })
        .collect();
    let mut done = 0;
    for worker in workers {
        done += worker.await??;
    }
    Ok(done as f64 / start.elapsed().as_secs_f64())
}
