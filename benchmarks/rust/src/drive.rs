//! Drives one client with a fixed number of requests in flight, or at a fixed rate, and measures a window of that.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

use tokio::task::JoinSet;
use tokio::time::sleep;

use crate::Result;
use crate::args::{Args, Scenario};
use crate::measure::{Window, report};
use crate::peers::Peer;
use crate::workload::Workload;

// Taking the time twice costs as much as a twentieth of a fast request, so that with many in flight only some are timed.
const SAMPLE_EVERY: usize = 16;
const ALWAYS_TIMED_UP_TO: usize = 10;

/// What the workers share.
struct Run {
    workload: Workload,
    plan: Args,
    running: AtomicBool,
    recording: AtomicBool,
    done: AtomicU64,
}

/// Latencies in nanoseconds.
type Samples = Vec<u64>;

pub(crate) async fn run<P: Peer>(args: &Args) -> Result<()> {
    let run = Arc::new(Run {
        workload: Workload::read(&args.workload)?,
        plan: args.clone(),
        running: AtomicBool::new(true),
        recording: AtomicBool::new(false),
        done: AtomicU64::new(0),
    });
    let client = P::connect(&args.servers).await?;
    let mut workers = start(&run, &client);

    let measured = measure(&run);
    tokio::pin!(measured);
    let counts = tokio::select! {
        counts = &mut measured => counts,
        // No worker ends before the window unless it failed.
        Some(ended) = workers.join_next() => {
            ended??;
            return Err("a worker ended early".into());
        }
    };
    run.running.store(false, Relaxed);

    let mut samples = Samples::new();
    while let Some(ended) = workers.join_next().await {
        samples.extend(ended??);
    }
    report(args, &counts, samples)
}

async fn measure(run: &Run) -> crate::measure::Counts {
    sleep(Duration::from_secs_f64(run.plan.warmup)).await;
    run.recording.store(true, Relaxed);
    let window = Window::open(run.done.load(Relaxed));
    sleep(Duration::from_secs_f64(run.plan.seconds)).await;
    window.close(run.done.load(Relaxed))
}

fn start<P: Peer>(run: &Arc<Run>, client: &P) -> JoinSet<Result<Samples>> {
    let mut workers = JoinSet::new();
    if run.plan.scenario == Scenario::Paced {
        workers.spawn(pace(run.clone(), client.clone()));
        return workers;
    }
    for index in 0..run.plan.in_flight {
        match run.plan.scenario {
            Scenario::Batch => workers.spawn(batch_worker(run.clone(), client.clone(), index)),
            _ => workers.spawn(request_worker(run.clone(), client.clone(), index)),
        };
    }
    workers
}

/// One request at a time: the next starts when the last has completed.
async fn request_worker<P: Peer>(run: Arc<Run>, mut client: P, index: usize) -> Result<Samples> {
    let workload = &run.workload;
    let every = if run.plan.in_flight <= ALWAYS_TIMED_UP_TO { 1 } else { SAMPLE_EVERY };
    let mut samples = Samples::new();
    let mut until_timed = 1 + index % every;
    for op in workload.ops.iter().cycle().skip(run.first_op(index)) {
        if !run.running.load(Relaxed) {
            break;
        }
        until_timed -= 1;
        let from = (until_timed == 0).then(Instant::now);
        workload.check(op, client.send(op, &workload.value).await?)?;
        run.done.fetch_add(1, Relaxed);
        if let Some(from) = from {
            until_timed = every;
            run.record(&mut samples, from);
        }
    }
    Ok(samples)
}

async fn batch_worker<P: Peer>(run: Arc<Run>, mut client: P, index: usize) -> Result<Samples> {
    let Run { workload, plan, .. } = &*run;
    let mut samples = Samples::new();
    let mut ops = workload.ops.iter().cycle().skip(run.first_op(index));
    while run.running.load(Relaxed) {
        let batch: Vec<_> = ops.by_ref().take(plan.batch).collect();
        let from = Instant::now();
        let replies = client.batch(&batch, &workload.value).await?;
        run.record(&mut samples, from);
        if replies.len() != batch.len() {
            return Err(format!("{} replies for {} commands", replies.len(), batch.len()).into());
        }
        batch.iter().zip(replies).try_for_each(|(op, reply)| workload.check(op, reply))?;
        run.done.fetch_add(batch.len() as u64, Relaxed);
    }
    Ok(samples)
}

/// A fixed rate whatever the client does, so that latencies of several clients compare at equal load.
async fn pace<P: Peer>(run: Arc<Run>, client: P) -> Result<Samples> {
    let from = Instant::now();
    let mut sent = 0;
    let mut pending = JoinSet::new();
    let mut samples = Samples::new();
    while run.running.load(Relaxed) {
        // Counting from the moment a request was due keeps a client that falls behind from hiding it.
        while let due = from + Duration::from_secs_f64(sent as f64 / run.plan.rate)
            && due <= Instant::now()
        {
            pending.spawn(paced_request(run.clone(), client.clone(), sent, due));
            sent += 1;
        }
        while let Some(ended) = pending.try_join_next() {
            samples.extend(ended??);
        }
        sleep(Duration::from_millis(1)).await;
    }
    while let Some(ended) = pending.join_next().await {
        samples.extend(ended??);
    }
    Ok(samples)
}

async fn paced_request<P: Peer>(
    run: Arc<Run>,
    mut client: P,
    at: usize,
    due: Instant,
) -> Result<Option<u64>> {
    let workload = &run.workload;
    let op = &workload.ops[at % workload.ops.len()];
    workload.check(op, client.send(op, &workload.value).await?)?;
    run.done.fetch_add(1, Relaxed);
    Ok(run.recording.load(Relaxed).then(|| due.elapsed().as_nanos() as u64))
}

impl Run {
    /// Workers start spread over the workload, so that they do not ask for the same keys at the same time.
    fn first_op(&self, index: usize) -> usize {
        index * self.workload.ops.len() / self.plan.in_flight
    }

    fn record(&self, samples: &mut Samples, from: Instant) {
        if self.recording.load(Relaxed) {
            samples.push(from.elapsed().as_nanos() as u64);
        }
    }
}
