//! What a cluster of a thousand nodes costs one client, next to smaller ones: prints a table. The nodes are fakes in this
//! process, on a thread of their own; only the client's thread is measured.
//!
//! `cargo run --release -p glide-core --features internals --example thousand_nodes`

mod fakes;
mod meter;

use std::error::Error;
use std::hint::black_box;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};
use std::time::{Duration, Instant};

use glide_core::internals::Routes;
use glide_core::{Ask, Client, Command, Config, Upkeep};
use tokio::runtime::{Builder, Handle};
use tokio::task::JoinSet;
use tokio::time::sleep;

use crate::fakes::{Fakes, Layout, Shard};

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

const SIZES: [usize; 3] = [10, 100, 1000];
/// Time between two refreshes: much more than one takes.
const INTERVAL: Duration = Duration::from_millis(150);
const REFRESHES: u32 = 8;
/// How many nodes the client asks in a refresh.
const ASKED: usize = 3;
const LOOKUPS: u32 = 500_000;
/// Of which the fastest counts: the others were disturbed.
const LOOKUP_RUNS: u32 = 10;
const IN_FLIGHT: usize = 100;
const LOAD: Duration = Duration::from_millis(300);
/// How long no node can be reached.
const OUTAGE: Duration = Duration::from_secs(3);
/// What follows at once on connections has happened by then.
const SETTLE: Duration = Duration::from_millis(200);
/// Longer than anything here takes unless it hangs.
const LIMIT: Duration = Duration::from_secs(60);

fn main() -> Result<()> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let columns = SIZES.map(|nodes| runtime.block_on(measure(nodes)));
    let mut tables = Vec::new();
    for column in columns {
        tables.push(column?);
    }
    println!("| | {} nodes |", SIZES.map(|nodes| nodes.to_string()).join(" nodes | "));
    println!("| ---{} |", " | ---".repeat(SIZES.len()));
    for (row, (name, _)) in tables[0].iter().enumerate() {
        let cells: Vec<&str> = tables.iter().map(|table| table[row].1.as_str()).collect();
        println!("| {name} | {} |", cells.join(" | "));
    }
    Ok(())
}

/// A column of the table: names of rows with their cells.
type Column = Vec<(&'static str, String)>;

async fn measure(nodes: usize) -> Result<Column> {
    let mut column = vec![("slot and node of a key, ns", format!("{:.1}", lookup(nodes)?))];
    column.extend(memory(nodes).await?);
    column.extend(load(nodes).await?);
    column.extend(refresh(nodes).await?);
    column.extend(outage(nodes).await?);
    Ok(column)
}

/// Of keys that are spread over all nodes.
fn lookup(nodes: usize) -> Result<f64> {
    let routes = Routes::new(u16::try_from(nodes)?, &Handle::current())?;
    let keys: Vec<String> = (0..1024).map(|number| format!("user:{number:011}")).collect();
    let found = keys.iter().filter(|key| routes.find(key.as_bytes()).is_some()).count();
    if found != keys.len() {
        return Err(format!("{found} of {} keys have a node", keys.len()).into());
    }
    let mut best = Duration::MAX;
    for _ in 0..LOOKUP_RUNS {
        let before = meter::cpu()?;
        for at in 0..LOOKUPS as usize {
            black_box(routes.find(black_box(keys[at % keys.len()].as_bytes())));
        }
        best = best.min(meter::cpu()? - before);
    }
    Ok(best.as_nanos() as f64 / f64::from(LOOKUPS))
}

/// Bytes on the heap: of nodes that are only known, as replicas from which nobody reads, and of those with a connection.
async fn memory(nodes: usize) -> Result<Column> {
    let known = Fakes::start(&Layout::new(1, nodes))?;
    let heap = meter::heap();
    let client = connect(&known, None).await?;
    sleep(SETTLE).await;
    let per_known = (meter::heap() - heap) / nodes as isize;
    close(client, &known).await?;

    let connected = Fakes::start(&Layout::new(nodes, 1))?;
    let (heap, from, cpu) = (meter::heap(), Instant::now(), meter::cpu()?);
    let client = connect(&connected, None).await?;
    let ready = from.elapsed();
    until("all are connected", || connected.connections() >= nodes).await?;
    let (all, cpu) = (from.elapsed(), meter::cpu()? - cpu);
    // What only the dialling needs is gone by then.
    sleep(SETTLE).await;
    let per_connected = (meter::heap() - heap) / nodes as isize;
    close(client, &connected).await?;
    Ok(vec![
        ("heap per node that is known only, bytes", per_known.to_string()),
        ("heap per connected node, bytes", per_connected.to_string()),
        ("until a client is ready, ms", millis(ready)),
        ("until it has all connections, ms", millis(all)),
        ("CPU for that per node, us", micros(cpu / nodes as u32)),
    ])
}

/// GETs of keys that are spread over all nodes, so that with many nodes hardly two share a write.
async fn load(nodes: usize) -> Result<Column> {
    let fakes = Fakes::start(&Layout::new(nodes, 1))?;
    let client = Arc::new(connect(&fakes, None).await?);
    until("all are connected", || fakes.connections() >= nodes).await?;
    let (running, done) = (Arc::new(AtomicBool::new(true)), Arc::new(AtomicUsize::new(0)));
    let mut workers = JoinSet::new();
    let (from, cpu) = (Instant::now(), meter::cpu()?);
    for worker in 0..IN_FLIGHT {
        let (client, running, done) = (Arc::clone(&client), Arc::clone(&running), Arc::clone(&done));
        workers.spawn(async move {
            let mut number = worker * 1_000_000;
            while running.load(Relaxed) {
                client.execute(Command::new("GET").arg(format!("user:{number:011}"))).await?;
                number += 1;
                done.fetch_add(1, Relaxed);
            }
            Ok::<_, glide_core::Error>(())
        });
    }
    sleep(LOAD).await;
    let (cpu, elapsed, done) = (meter::cpu()? - cpu, from.elapsed(), done.load(Relaxed));
    running.store(false, Relaxed);
    while let Some(ended) = workers.join_next().await {
        ended??;
    }
    let client = Arc::into_inner(client).ok_or("a worker still has the client")?;
    close(client, &fakes).await?;
    Ok(vec![
        ("GETs with 100 in flight, thousand/s", format!("{:.0}", done as f64 / elapsed.as_secs_f64() / 1e3)),
        ("CPU per GET, us", format!("{:.2}", cpu.as_secs_f64() * 1e6 / done as f64)),
    ])
}

async fn refresh(nodes: usize) -> Result<Column> {
    let layout = Layout::new(nodes, 1);
    let fakes = Fakes::start(&layout)?;
    let client = connect(&fakes, Some(INTERVAL)).await?;
    until("all are connected", || fakes.connections() >= nodes).await?;
    let size = fakes.view_size();
    let same = refreshes(&fakes, nodes, |_| None).await?;
    let slot = refreshes(&fakes, nodes, |turn| Some(with_a_slot_moved(&layout, turn))).await?;
    let node = refreshes(&fakes, nodes, |turn| Some(with_a_node_replaced(&layout, nodes, turn))).await?;
    close(client, &fakes).await?;
    Ok(vec![
        ("a node's view, bytes", size.to_string()),
        ("refresh that changes nothing, CPU us", micros(same)),
        ("the same per node of the cluster, us", format!("{:.2}", same.as_secs_f64() * 1e6 / nodes as f64)),
        ("refresh that moves one slot, CPU us", micros(slot)),
        ("refresh that replaces one node, CPU us", micros(node)),
    ])
}

/// CPU time per refresh, while the layout changes before each one.
async fn refreshes(fakes: &Fakes, nodes: usize, change: impl Fn(u64) -> Option<Layout>) -> Result<Duration> {
    let mut layouts: Vec<_> = (0..u64::from(REFRESHES)).map(change).collect();
    let mut cpu = Duration::ZERO;
    let told = fakes.views_told();
    for layout in &mut layouts {
        if let Some(layout) = layout.take() {
            fakes.show(&layout);
        }
        let before = meter::cpu()?;
        sleep(INTERVAL).await;
        cpu += meter::cpu()? - before;
    }
    let told = fakes.views_told() - told;
    let rounds = (told / ASKED.min(nodes)).max(1);
    Ok(cpu / u32::try_from(rounds)?)
}

/// Slot 0 goes to another shard, and back in the next turn.
fn with_a_slot_moved(layout: &Layout, turn: u64) -> Layout {
    let mut changed = Layout { epoch: layout.epoch + 1 + turn, ..layout.clone() };
    if turn.is_multiple_of(2) {
        changed.shards[0].slots[0].0 = 1;
        changed.shards[1].slots.insert(0, (0, 0));
    }
    changed
}

/// The last shard has another node, which is connected to, and its old one again in the next turn.
fn with_a_node_replaced(layout: &Layout, nodes: usize, turn: u64) -> Layout {
    let epoch = layout.epoch + 1 + u64::from(REFRESHES) + turn;
    let mut changed = Layout { epoch, ..layout.clone() };
    if turn.is_multiple_of(2)
        && let Some(last) = changed.shards.last_mut()
    {
        *last = Shard { nodes: vec![nodes], ..last.clone() };
    }
    changed
}

/// All connections are cut, and no node can be reached for a while.
async fn outage(nodes: usize) -> Result<Column> {
    let fakes = Fakes::start(&Layout::new(nodes, 1))?;
    let client = connect(&fakes, None).await?;
    until("all are connected", || fakes.connections() >= nodes).await?;
    let cpu = meter::cpu()?;
    let mut dials = vec![fakes.dials()];
    fakes.cut();
    for _ in 0..OUTAGE.as_secs() {
        sleep(Duration::from_secs(1)).await;
        dials.push(fakes.dials());
    }
    let cpu = meter::cpu()? - cpu;
    fakes.heal();
    let from = Instant::now();
    client.execute(Command::new("GET").arg("user")).await?;
    let serves = from.elapsed();
    until("all are connected again", || fakes.connections() >= nodes).await?;
    let all = from.elapsed();
    close(client, &fakes).await?;
    let seconds: Vec<String> = dials.windows(2).map(|pair| (pair[1] - pair[0]).to_string()).collect();
    Ok(vec![
        ("all nodes away: dials in the 1st, 2nd and 3rd second", seconds.join(", ")),
        ("CPU meanwhile, ms/s", millis(cpu / OUTAGE.as_secs() as u32)),
        ("from their return until a GET is answered, ms", millis(serves)),
        ("until all are connected again, ms", millis(all)),
    ])
}

async fn connect(fakes: &Fakes, check_interval: Option<Duration>) -> Result<Client> {
    let upkeep = Upkeep { check_interval, ask: Ask::KnownNodes };
    let config = Config::builder()
        .address(fakes::host(0).to_string(), fakes.port())
        .cluster(upkeep)
        .connection_timeout(LIMIT)
        .request_timeout(LIMIT);
    Ok(Client::connect(config.build()?).await?)
}

/// Waits for the connections to end, so that what follows is not measured with them.
async fn close(client: Client, fakes: &Fakes) -> Result<()> {
    client.close();
    drop(client);
    until("all connections have ended", || fakes.connections() == 0).await
}

async fn until(what: &str, is_met: impl Fn() -> bool) -> Result<()> {
    let from = Instant::now();
    while !is_met() {
        if from.elapsed() > LIMIT {
            return Err(format!("waited in vain until {what}").into());
        }
        sleep(Duration::from_millis(1)).await;
    }
    Ok(())
}

fn micros(time: Duration) -> String {
    format!("{:.0}", time.as_secs_f64() * 1e6)
}

fn millis(time: Duration) -> String {
    format!("{:.1}", time.as_secs_f64() * 1e3)
}
