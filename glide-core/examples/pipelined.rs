//! Sends GETs and SETs in rounds on one thread, for counting what a plain command costs:
//! `valgrind --tool=callgrind target/bench-fast/examples/pipelined 127.0.0.1 6379 2000`, then divide by the commands.
//! With a fourth word, `cluster`, the address is one of a cluster's nodes.

use glide_core::{Client, Command, Config, Upkeep};

const IN_FLIGHT: u32 = 100;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let host = args.next().ok_or("expected a host, a port and a number of rounds")?;
    let port: u16 = args.next().ok_or("expected a port")?.parse()?;
    let rounds: u32 = args.next().ok_or("expected a number of rounds")?.parse()?;
    let timeout = std::time::Duration::from_secs(60);
    let config = Config::builder().address(host, port).request_timeout(timeout);
    let config = match args.next().as_deref() {
        None => config.build()?,
        Some("cluster") => config.cluster(Upkeep::default()).build()?,
        Some(other) => return Err(format!("expected nothing more, or cluster, not {other}").into()),
    };
    // As many bytes as the benchmarks' keys have, on all nodes of a cluster.
    let keys: Vec<String> = (0..IN_FLIGHT).map(|number| format!("present:{number:05}")).collect();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let client = Client::connect(config).await?;
        for _ in 0..rounds {
            let round: Vec<_> = (0..IN_FLIGHT)
                .zip(&keys)
                .map(|(number, key)| match number % 5 {
                    0 => client.execute(Command::new("SET").arg(key).arg([b'v'; 100])),
                    _ => client.execute(Command::new("GET").arg(key)),
                })
                .collect();
            for reply in round {
                reply.await?;
            }
        }
        println!("{} commands", rounds * IN_FLIGHT);
        Ok(())
    })
}
