//! Callers that write without pause while servers die and change their roles.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use std::time::{Duration, Instant};

use glide_core::{Client, Command, ErrorKind, Value};
use tokio::runtime::Runtime;
use tokio::task::JoinHandle;

use super::until;

/// How late an end may be on a busy machine.
const SLACK: Duration = Duration::from_millis(300);
const CALLERS: usize = 10;

pub(crate) struct Load {
    counts: Arc<Counts>,
    callers: Vec<JoinHandle<()>>,
}

#[derive(Default)]
struct Counts {
    replies: AtomicU64,
    errors: AtomicU64,
    over: AtomicBool,
}

impl Load {
    /// Starts callers each of whose requests has to end by its timeout.
    pub(crate) fn start(runtime: &Runtime, client: &Client, timeout: Duration) -> Load {
        let counts = Arc::new(Counts::default());
        let callers = (0..CALLERS)
            .map(|_| {
                let (client, counts) = (client.clone(), Arc::clone(&counts));
                runtime.spawn(async move {
                    while !counts.over.load(SeqCst) {
                        counts.call(&client, timeout).await;
                    }
                })
            })
            .collect();
        Load { counts, callers }
    }

    /// Waits until so many more writes were acknowledged.
    pub(crate) fn wait_for_replies(&self, count: u64) {
        let before = self.counts.replies.load(SeqCst);
        until("acknowledged writes", || self.counts.replies.load(SeqCst) >= before + count);
    }

    /// Ends the load, and says how many requests have failed.
    pub(crate) fn stop(self, runtime: &Runtime) -> u64 {
        self.counts.over.store(true, SeqCst);
        for caller in self.callers {
            runtime.block_on(caller).unwrap();
        }
        self.counts.errors.load(SeqCst)
    }
}

impl Counts {
    async fn call(&self, client: &Client, timeout: Duration) {
        let begin = Instant::now();
        let outcome = client.execute(Command::new("INCR").arg("load").timeout(timeout)).await;
        let took = begin.elapsed();
        assert!(took < timeout + SLACK, "{outcome:?} after {took:?}");
        match outcome {
            Ok(Value::Int(_)) => {
                self.replies.fetch_add(1, SeqCst);
            }
            Ok(other) => panic!("INCR gave {other:?}"),
            Err(error) => {
                let expected = [ErrorKind::Connection, ErrorKind::Timeout, ErrorKind::Server];
                assert!(expected.contains(&error.kind()), "{error:?}");
                if self.errors.fetch_add(1, SeqCst) == 0 {
                    eprintln!("the first error: {error:?}");
                }
            }
        }
    }
}
