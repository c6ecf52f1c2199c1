//! What is measured and how it is printed.

use std::fs::read_to_string;
use std::io::{Write, stdout};
use std::time::{Duration, Instant};

use rustix::time::{ClockId, clock_gettime};
use serde_json::{Value, json};

use crate::Result;
use crate::args::Args;

/// CPU time of the whole process, every thread of it.
pub(crate) fn cpu_time() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), time.tv_nsec.unsigned_abs() as u32)
}

pub(crate) fn rss_mb() -> Result<f64> {
    let status = read_to_string("/proc/self/status")?;
    let line =
        status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS in /proc/self/status")?;
    let kib: f64 = line.trim().trim_end_matches(" kB").parse()?;
    Ok(kib / 1024.0)
}

pub(crate) fn print(line: &Value) -> Result<()> {
    writeln!(stdout(), "{line}")?;
    Ok(stdout().flush()?)
}

/// The measured window, from `open` to `close`.
pub(crate) struct Window {
    done: u64,
    cpu: Duration,
    from: Instant,
}

/// What happened in a window.
pub(crate) struct Counts {
    ops: u64,
    cpu: Duration,
    elapsed: Duration,
}

impl Window {
    pub(crate) fn open(done: u64) -> Self {
        Self { done, cpu: cpu_time(), from: Instant::now() }
    }

    pub(crate) fn close(&self, done: u64) -> Counts {
        Counts { ops: done - self.done, cpu: cpu_time() - self.cpu, elapsed: self.from.elapsed() }
    }
}

/// Prints one measurement. The percentiles are exact: sorting happens after the window, so it costs the client nothing.
pub(crate) fn report(args: &Args, counts: &Counts, mut samples: Vec<u64>) -> Result<()> {
    samples.sort_unstable();
    let at = |share: f64| {
        let rank = (share * samples.len() as f64).ceil() as usize;
        samples.get(rank.saturating_sub(1)).map(|ns| *ns as f64 / 1e3)
    };
    let seconds = counts.elapsed.as_secs_f64();
    print(&json!({
        "client": args.client,
        "runtime": args.runtime,
        "ops": counts.ops,
        "seconds": seconds,
        "ops_per_s": counts.ops as f64 / seconds,
        "cpu_us_per_op": counts.cpu.as_secs_f64() * 1e6 / counts.ops as f64,
        "p50_us": at(0.5),
        "p99_us": at(0.99),
        "p999_us": at(0.999),
        "max_us": at(1.0),
        "samples": samples.len(),
        "rss_mb": rss_mb()?,
    }))
}
