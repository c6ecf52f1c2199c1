//! The engine's own threads. Alone in its file, as they start once per process.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::fs;
use std::sync::Barrier;

use support::until;

#[test]
fn threads_that_start_at_the_same_time_share_one_engine() {
    let start = Barrier::new(16);
    std::thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| {
                start.wait();
                glide_core::runtime().map(drop).unwrap();
            });
        }
    });
    let engines = || {
        fs::read_dir("/proc/self/task")
            .unwrap()
            .filter_map(|task| fs::read_to_string(task.unwrap().path().join("comm")).ok())
            .filter(|name| name.starts_with("glide-io"))
            .count()
    };
    let cores = std::thread::available_parallelism().unwrap().get();
    until("only one set of threads", || engines() == if cores > 4 { 2 } else { 1 });
}
