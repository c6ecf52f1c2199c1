//! The Rust harness of the benchmarks: one measurement of one client, printed as JSON lines. `run.py` says what to measure.

mod args;
mod drive;
mod floor;
mod measure;
mod peers;
mod workload;

use std::error::Error;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use serde_json::json;
use tokio::runtime::{Builder, Runtime};
use tokio::time::sleep;

use crate::args::{Args, Scenario, Topology};
use crate::measure::{cpu_time, print, rss_mb};
use crate::peers::redis_rs::{RedisRs, RedisRsCluster};
use crate::peers::{AsItComes, Peer, Tuned, fred_rs::Fred, glide::Glide};

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

fn main() -> ExitCode {
    match Args::parse(std::env::args().skip(1)).and_then(|args| run(&args)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench-rust: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> Result<()> {
    match (args.client.as_str(), args.servers.topology) {
        ("none", _) => runtime(&args.runtime)?.block_on(idle(args)),
        ("floor", Topology::Standalone) => floor::run(args),
        ("redis-rs", Topology::Standalone) => with_peer::<RedisRs<AsItComes>>(args),
        ("redis-rs:tuned", Topology::Standalone) => with_peer::<RedisRs<Tuned>>(args),
        ("redis-rs", Topology::Cluster) => with_peer::<RedisRsCluster<AsItComes>>(args),
        ("redis-rs:tuned", Topology::Cluster) => with_peer::<RedisRsCluster<Tuned>>(args),
        ("fred", _) => with_peer::<Fred<AsItComes>>(args),
        ("fred:tuned", _) => with_peer::<Fred<Tuned>>(args),
        ("glide", _) => with_peer::<Glide>(args),
        (other, _) => Err(format!("no client is called {other}").into()),
    }
}

fn with_peer<P: Peer>(args: &Args) -> Result<()> {
    let runtime = runtime(&args.runtime)?;
    match args.scenario {
        Scenario::Startup => runtime.block_on(async {
            let mut client = P::connect(&args.servers).await?;
            client.ping().await?;
            idle(args).await
        }),
        _ => runtime.block_on(drive::run::<P>(args)),
    }
}

fn runtime(name: &str) -> Result<Runtime> {
    let mut builder = match name {
        "current-thread" => Builder::new_current_thread(),
        "1-worker" => multi_thread(1),
        "2-workers" => multi_thread(2),
        other => return Err(format!("no runtime is called {other}").into()),
    };
    Ok(builder.enable_all().build()?)
}

fn multi_thread(workers: usize) -> Builder {
    let mut builder = Builder::new_multi_thread();
    builder.worker_threads(workers);
    builder
}

/// Tells the orchestrator that the client is ready, then what it costs while nobody uses it.
async fn idle(args: &Args) -> Result<()> {
    print(&json!({ "ready": true }))?;
    let (cpu, from) = (cpu_time(), Instant::now());
    sleep(Duration::from_secs_f64(args.seconds)).await;
    let share = (cpu_time() - cpu).as_secs_f64() / from.elapsed().as_secs_f64();
    print(&json!({ "idle_cpu_percent": share * 100.0, "rss_mb": rss_mb()? }))
}
