//! A mixed load on a cluster that checks itself. Each worker has its own keys in the slots of one shard, and one request
//! in flight, so it knows what every reply must be; who sees something else has found a wrong reply, a lost write or one
//! that ran twice.
//!
//! A worker starts its requests at a fixed rate rather than as fast as it can: the throughput of a shard then tells
//! whether its requests are held up, and not how busy the machine is. Whoever is late catches up a little.
#![allow(dead_code, clippy::unwrap_used, reason = "each test file uses a part of it, and a test may panic")]

use std::collections::{HashMap, VecDeque};
use std::ops::RangeInclusive;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use fastrand::Rng;
use glide_core::{Batch, Client, Command, Delivery, Error, ErrorKind, Value};
use testing::{Options, Topology, key_in};
use tokio::runtime::Runtime;
use tokio::task::JoinHandle;

use crate::support::{PATIENCE, config, runtime, until};

/// How late an end may be on a busy machine. What was measured is printed.
pub(crate) const SLACK: Duration = Duration::from_millis(200);
/// A worker that was held up makes up for so long: the machine may have been busy with something else. It is less than the
/// timeouts of the tests, so whatever holds up requests for longer is seen as errors.
const CATCH_UP: Duration = Duration::from_millis(250);
/// Writes that were acknowledged so long before a kill are at the replica, on any machine that is not stuck. What is
/// younger may be lost: replication is asynchronous, and no client can change that.
const REPLICATION: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_millis(100);
const HISTORY: usize = 1000;

/// What the load is like.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    /// The slots of each shard that its workers use.
    pub(crate) shards: Vec<RangeInclusive<u16>>,
    /// Requests in flight at most, over all shards.
    pub(crate) workers: usize,
    /// Between two requests of a worker.
    pub(crate) pace: Duration,
    /// The client's request timeout.
    pub(crate) timeout: Duration,
}

impl Plan {
    /// 200 requests in flight on three shards that share the slots evenly.
    pub(crate) fn three_shards(timeout: Duration) -> Plan {
        let shards = vec![0..=5460, 5461..=10_921, 10_922..=16_383];
        Plan { shards, workers: 200, pace: Duration::from_millis(30), timeout }
    }

    /// The same at a rate that even a small part of a machine can keep up with, for who measures it.
    pub(crate) fn measured(timeout: Duration) -> Plan {
        Plan { pace: Duration::from_millis(80), ..Plan::three_shards(timeout) }
    }
}

/// A load like that of one shard on a server of its own, which nothing ever happens to: what slows this one down is the
/// machine.
pub(crate) struct Control {
    load: Load,
    _topology: Topology,
    runtime: Runtime,
}

impl Control {
    pub(crate) fn start(plan: Plan) -> Control {
        let topology = Topology::standalone(Options::default()).unwrap();
        let runtime = runtime();
        let config = config(&topology.servers()[0]).request_timeout(plan.timeout).build().unwrap();
        let client = runtime.block_on(Client::connect(config)).unwrap();
        let (shards, workers) = (vec![0..=16_383], plan.workers / plan.shards.len());
        let load = Load::start(&runtime, &client, Plan { shards, workers, ..plan });
        Control { load, _topology: topology, runtime }
    }

    pub(crate) fn stop(self) -> Report {
        self.load.stop(&self.runtime)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    Read,
    Write,
    Count,
    Transaction,
    Pipeline,
}

/// How one request went.
#[derive(Debug)]
pub(crate) struct Record {
    pub(crate) worker: usize,
    pub(crate) shard: usize,
    pub(crate) what: What,
    pub(crate) begin: Instant,
    pub(crate) end: Instant,
    pub(crate) error: Option<Error>,
}

/// A running load.
pub(crate) struct Load {
    plan: Plan,
    shared: Arc<Shared>,
    workers: Vec<JoinHandle<Vec<Record>>>,
}

struct Shared {
    /// How late the machine itself was at worst, in microseconds.
    lag: AtomicU64,
    /// Sets the keys of this load apart from those of others on the same cluster.
    number: u64,
    client: Client,
    plan: Plan,
    over: AtomicBool,
    shards: Vec<Shard>,
}

#[derive(Default)]
struct Shard {
    replies: AtomicU64,
    errors: AtomicU64,
    /// When its primary was killed last.
    killed: Mutex<Option<Instant>>,
}

static LOADS: AtomicU64 = AtomicU64::new(0);

impl Load {
    pub(crate) fn start(runtime: &Runtime, client: &Client, plan: Plan) -> Load {
        let shards = plan.shards.iter().map(|_| Shard::default()).collect();
        let (number, over) = (LOADS.fetch_add(1, SeqCst), AtomicBool::new(false));
        let shared = Arc::new(Shared {
            lag: AtomicU64::new(0),
            number,
            client: client.clone(),
            plan: plan.clone(),
            over,
            shards,
        });
        runtime.spawn(Arc::clone(&shared).measure_lag());
        let workers = (0..plan.workers).map(|id| runtime.spawn(Worker::new(id, &shared).run())).collect();
        Load { plan, shared, workers }
    }

    /// Waits for so many more replies of each shard.
    pub(crate) fn wait_for_replies(&self, count: u64) {
        self.wait_for("replies", count, |shard| &shard.replies);
    }

    fn wait_for(&self, what: &str, count: u64, number: impl Fn(&Shard) -> &AtomicU64) {
        let now = || self.shared.shards.iter().map(|shard| number(shard).load(SeqCst)).collect::<Vec<_>>();
        let before = now();
        until(what, || {
            self.check();
            now().iter().zip(&before).all(|(now, before)| *now >= before + count)
        });
    }

    /// Lets the load run on for a while: long enough to measure a throughput.
    pub(crate) fn run_for(&self, time: Duration) {
        let end = Instant::now() + time;
        until("the end of a measurement", || {
            self.check();
            Instant::now() >= end
        });
    }

    /// Waits until each shard has answered as many requests as there are workers, and then some.
    pub(crate) fn wait_until_well(&self) {
        self.wait_for_replies(5 * self.plan.workers as u64);
    }

    /// To be called right before a primary is killed: what it acknowledged just now may be lost.
    pub(crate) fn expect_loss(&self, shard: usize) {
        *self.shared.shards[shard].killed.lock().unwrap() = Some(Instant::now());
    }

    /// Ends the test as soon as a worker has seen something wrong.
    fn check(&self) {
        assert!(!self.workers.iter().any(JoinHandle::is_finished), "a worker has failed; see above");
    }

    /// Ends the load, compares what the cluster has with what it should have, and tells how it went. Every request must
    /// have ended by its deadline.
    pub(crate) fn stop(mut self, runtime: &Runtime) -> Report {
        self.shared.over.store(true, SeqCst);
        let mut records = Vec::new();
        for worker in self.workers.drain(..) {
            records.extend(runtime.block_on(worker).unwrap());
        }
        let lag = Duration::from_micros(self.shared.lag.load(SeqCst));
        let report = Report { records, plan: self.plan.clone(), lag };
        report.check_deadlines();
        report
    }
}

impl Shared {
    /// A task that only wants to wake up every few milliseconds sees how late any other can be. On a machine that has more
    /// to do than it can, those of the engine are as late.
    async fn measure_lag(self: Arc<Self>) {
        const BEAT: Duration = Duration::from_millis(5);
        while !self.over.load(SeqCst) {
            let begin = Instant::now();
            tokio::time::sleep(BEAT).await;
            let lag = begin.elapsed().saturating_sub(BEAT);
            self.lag.fetch_max(u64::try_from(lag.as_micros()).unwrap(), SeqCst);
        }
    }
}

impl Drop for Load {
    /// A test that has failed leaves no workers behind.
    fn drop(&mut self) {
        self.shared.over.store(true, SeqCst);
    }
}

/// How a load went.
pub(crate) struct Report {
    records: Vec<Record>,
    plan: Plan,
    lag: Duration,
}

impl Report {
    fn check_deadlines(&self) {
        let mut late: Vec<Duration> = (self.records.iter())
            .filter(|record| record.error.is_some())
            .map(|record| (record.end - record.begin).saturating_sub(self.plan.timeout))
            .collect();
        late.sort_unstable();
        let (count, failed) = (self.records.len(), late.len());
        let Some(&latest) = late.last() else {
            eprintln!("{count} requests, no errors");
            return;
        };
        for (error, count) in self.kinds_of_errors() {
            eprintln!("{count:8} times {error}");
        }
        let p999 = late[late.len() * 999 / 1000];
        let lag = self.lag;
        eprintln!(
            "{count} requests, {failed} errors, late by at most {latest:?}, p99.9 {p999:?}; the machine by {lag:?}"
        );
        assert!(latest <= SLACK + lag, "a request ended {latest:?} after its deadline");
        let longest = self.records.iter().map(|record| record.end - record.begin).max();
        assert!(longest <= Some(self.plan.timeout + SLACK + lag), "a request took {longest:?}");
        // Whatever has not run is tried again as long as there is time, but for the longest pause between two attempts.
        for record in &self.records {
            let Some(error) = record.error.as_ref() else { continue };
            let took = record.end - record.begin;
            // A batch retries what a server refuses only if it is told to.
            let is_refused = record.what == What::Pipeline && error.kind() == ErrorKind::Server;
            let is_over = is_refused
                || error.delivery() == Delivery::MaybeExecuted
                || took + LONGEST_PAUSE >= self.plan.timeout;
            assert!(is_over, "{:?} given up after {took:?}: {error:?}", record.what);
        }
    }

    fn kinds_of_errors(&self) -> HashMap<String, usize> {
        let mut kinds = HashMap::new();
        for record in &self.records {
            let Some(error) = record.error.as_ref() else { continue };
            // Ports differ from node to node.
            let message: String = error.message().chars().filter(|letter| !letter.is_ascii_digit()).collect();
            *kinds
                .entry(format!("{:?}: {:?}, {:?}: {message}", record.what, error.kind(), error.delivery()))
                .or_default() += 1;
        }
        kinds
    }

    /// The errors of a shard, or of all, in a span of time.
    pub(crate) fn errors(&self, shard: Option<usize>, during: &RangeInclusive<Instant>) -> Vec<&Record> {
        let is_there = |record: &&Record| {
            shard.is_none_or(|shard| shard == record.shard)
                && record.error.is_some()
                && record.end >= *during.start()
                && record.begin <= *during.end()
        };
        self.records.iter().filter(is_there).collect()
    }

    /// Fails, and names some, if there are errors.
    #[track_caller]
    pub(crate) fn assert_no_errors(
        &self,
        shards: impl IntoIterator<Item = usize>,
        during: &RangeInclusive<Instant>,
    ) {
        for shard in shards {
            let errors = self.errors(Some(shard), during);
            let some: Vec<String> = (errors.iter().take(10))
                .map(|record| {
                    let (what, took) = (record.what, record.end - record.begin);
                    let delivery = record.error.as_ref().map(Error::delivery);
                    format!("{what:?} after {took:?}: {:?} {delivery:?}", record.error)
                })
                .collect();
            assert!(errors.is_empty(), "{} errors of shard {shard}: {some:#?}", errors.len());
        }
    }

    /// Every error there was.
    #[track_caller]
    pub(crate) fn assert_no_errors_at_all(&self) {
        let Some(begin) = self.records.iter().map(|record| record.begin).min() else { panic!("no requests") };
        self.assert_no_errors(0..self.plan.shards.len(), &(begin..=Instant::now()));
    }

    /// Replies of a shard that ended in a span of time.
    fn replies(&self, shard: usize, during: &RangeInclusive<Instant>) -> usize {
        let is_there = |record: &&Record| {
            record.shard == shard && record.error.is_none() && during.contains(&record.end)
        };
        self.records.iter().filter(is_there).count()
    }

    /// Throughput of a shard in a span of time, as a share of that in the span of the same length before; catching up on
    /// what was late then does not count.
    pub(crate) fn kept(&self, shard: usize, during: &RangeInclusive<Instant>) -> f64 {
        let length = *during.end() - *during.start();
        let workers = (0..self.plan.workers).filter(|id| id % self.plan.shards.len() == shard).count();
        let planned = workers as f64 * length.as_secs_f64() / self.plan.pace.as_secs_f64();
        let before = self.replies(shard, &(*during.start() - length..=*during.start())) as f64;
        let kept = self.replies(shard, during) as f64 / before.min(planned);
        let took = |record: &Record| record.end - record.begin;
        let of_shard =
            self.records.iter().filter(|record| record.shard == shard && during.contains(&record.end));
        let slowest = of_shard.map(took).max().unwrap_or_default();
        let who = if self.plan.shards.len() == 1 { "the control".into() } else { format!("shard {shard}") };
        eprintln!(
            "{who} kept {:.1} % of {before} requests ({planned:.0} planned) in {length:?}, the slowest took {slowest:?}",
            100.0 * kept
        );
        kept
    }

    /// Fails when one of these shards was held up in a span of time: it keeps 95 % of its throughput, or of what the machine
    /// left of the control's.
    #[track_caller]
    pub(crate) fn assert_kept(&self, control: &Report, shards: &[usize], during: &RangeInclusive<Instant>) {
        let possible = control.kept(0, during).min(1.0);
        for &shard in shards {
            let kept = self.kept(shard, during);
            assert!(
                kept >= 0.95 * possible,
                "shard {shard} kept {kept:.3} where {possible:.3} were possible"
            );
        }
    }

    /// How long after a moment each worker of a shard had its first reply, where requests sent before `lost` do not count.
    pub(crate) fn recoveries(&self, shard: usize, lost: Instant, served: Instant) -> Vec<Duration> {
        let mut firsts = vec![None::<Instant>; self.plan.workers];
        let of_shard = self.records.iter().filter(|record| record.shard == shard && record.error.is_none());
        for record in of_shard.filter(|record| record.end > lost + IN_THE_SOCKET) {
            let first = &mut firsts[record.worker];
            *first = Some(first.map_or(record.end, |first| first.min(record.end)));
        }
        firsts.into_iter().flatten().map(|first| first.saturating_duration_since(served)).collect()
    }
}

/// Replies of a killed server that had been sent have arrived by then, and those of its replica have not.
const IN_THE_SOCKET: Duration = Duration::from_millis(200);

/// The p99 and the longest of some durations, which are printed.
pub(crate) fn p99_and_longest(what: &str, mut durations: Vec<Duration>) -> (Duration, Duration) {
    durations.sort_unstable();
    let count = durations.len();
    assert!(count > 0, "nothing was measured of {what}");
    let (p50, p99, longest) =
        (durations[count / 2], durations[(count * 99).div_ceil(100) - 1], durations[count - 1]);
    eprintln!("{what}: p50 {p50:?}, p99 {p99:?}, longest {longest:?}, of {count}");
    (p99, longest)
}

/// A key that holds what was written last. It is given up for a new one when nobody knows whether a write ran: that may
/// happen even later.
struct Register {
    name: String,
    generation: u64,
    /// Numbers of acknowledged writes, and when.
    history: VecDeque<(u64, Instant)>,
}

impl Register {
    fn key(&self) -> String {
        format!("{}:{}", self.name, self.generation)
    }

    fn value(&self, number: u64) -> String {
        format!("{}#{number}", self.key())
    }
}

struct Worker {
    id: usize,
    shard: usize,
    shared: Arc<Shared>,
    rng: Rng,
    /// The first two are in one slot.
    registers: [Register; 3],
    counter: Counter,
    written: u64,
    records: Vec<Record>,
}

struct Counter {
    key: String,
    last: u64,
    /// Increments that may have run, or may still.
    unknown: u64,
    history: VecDeque<(u64, Instant)>,
}

impl Worker {
    fn new(id: usize, shared: &Arc<Shared>) -> Worker {
        let shard = id % shared.plan.shards.len();
        let mut rng = Rng::with_seed(id as u64);
        let slots = shared.plan.shards[shard].clone();
        let mut slot = || key_in(rng.u16(slots.clone()));
        let [near, far, own] = [slot(), slot(), slot()];
        let name = |tag, kind| format!("{{{tag}}}:{}:{kind}:{id}", shared.number);
        let register = |name| Register { name, generation: 0, history: VecDeque::new() };
        let counter = Counter { key: name(own, "count"), last: 0, unknown: 0, history: VecDeque::new() };
        let registers = [name(near, "a"), name(near, "b"), name(far, "c")].map(register);
        let shared = Arc::clone(shared);
        Worker { id, shard, shared, rng, registers, counter, written: 0, records: Vec::new() }
    }

    async fn run(mut self) -> Vec<Record> {
        let pace = self.shared.plan.pace;
        let mut due = Instant::now() + pace.mul_f64(self.rng.f64());
        while !self.shared.over.load(SeqCst) {
            tokio::time::sleep_until(due.into()).await;
            let at = self.rng.usize(..self.registers.len());
            match self.rng.u8(..20) {
                0..7 => self.get(at).await,
                7..12 => self.set(at).await,
                12..16 => self.count().await,
                16 => self.get_several(2).await,
                17 => self.get_several(3).await,
                18 => self.transact().await,
                _ => self.pipeline().await,
            }
            due = (due + pace).max(Instant::now() - CATCH_UP);
        }
        self.settle().await;
        self.records
    }

    async fn send(&mut self, what: What, command: Command) -> Result<Value, Error> {
        let client = self.shared.client.clone();
        self.end(what, client.execute(command)).await
    }

    async fn end(
        &mut self,
        what: What,
        request: impl Future<Output = Result<Value, Error>>,
    ) -> Result<Value, Error> {
        let begin = Instant::now();
        let outcome = tokio::time::timeout(PATIENCE, request).await;
        let end = Instant::now();
        let outcome = outcome.unwrap_or_else(|_| panic!("a request of shard {} never ended", self.shard));
        let (worker, shard, error) = (self.id, self.shard, outcome.as_ref().err().cloned());
        let counts = &self.shared.shards[shard];
        if error.is_none() { &counts.replies } else { &counts.errors }.fetch_add(1, SeqCst);
        self.records.push(Record { worker, shard, what, begin, end, error });
        outcome
    }

    async fn get(&mut self, at: usize) {
        let key = self.registers[at].key();
        if let Ok(value) = self.send(What::Read, Command::new("GET").arg(key)).await {
            self.check(at, &value);
        }
    }

    async fn get_several(&mut self, count: usize) {
        let keys = self.registers[..count].iter().map(Register::key);
        let command = keys.fold(Command::new("MGET"), Command::arg);
        if let Ok(values) = self.send(What::Read, command).await {
            let Value::Array(values) = values else { panic!("MGET: {values:?}") };
            assert_eq!(values.len(), count);
            values.iter().enumerate().for_each(|(at, value)| self.check(at, value));
        }
    }

    async fn set(&mut self, at: usize) {
        self.written += 1;
        let number = self.written;
        let register = &self.registers[at];
        let command = Command::new("SET").arg(register.key()).arg(register.value(number));
        let outcome = self.send(What::Write, command).await;
        self.note_write(at, number, outcome.as_ref().err());
        assert!(matches!(outcome, Ok(Value::Ok) | Err(_)), "SET: {outcome:?}");
    }

    /// Writes one key and reads its neighbour in a transaction.
    async fn transact(&mut self) {
        self.written += 1;
        let number = self.written;
        let [written, read, _] = &self.registers;
        let batch = Batch::atomic()
            .command(Command::new("SET").arg(written.key()).arg(written.value(number)))
            .command(Command::new("GET").arg(read.key()));
        let client = self.shared.client.clone();
        let outcome = self.end(What::Transaction, client.batch(batch)).await;
        self.note_write(0, number, outcome.as_ref().err());
        if let Ok(replies) = outcome {
            let Value::Array(replies) = replies else { panic!("EXEC: {replies:?}") };
            assert_eq!((replies.len(), &replies[0]), (2, &Value::Ok));
            self.check(1, &replies[1]);
        }
    }

    /// Writes, counts and reads in three slots at once.
    async fn pipeline(&mut self) {
        self.written += 1;
        let number = self.written;
        let [written, _, read] = &self.registers;
        let batch = Batch::pipeline()
            .command(Command::new("SET").arg(written.key()).arg(written.value(number)))
            .command(Command::new("INCR").arg(&self.counter.key))
            .command(Command::new("GET").arg(read.key()));
        let client = self.shared.client.clone();
        match self.end(What::Pipeline, client.batch(batch)).await {
            Ok(replies) => {
                let Value::Array(replies) = replies else { panic!("a batch: {replies:?}") };
                let mut replies = replies.into_iter().map(|reply| match reply {
                    Value::Error(error) => Err(error),
                    reply => Ok(reply),
                });
                let [set, count, get] = std::array::from_fn(|_| replies.next().unwrap());
                assert!(replies.next().is_none());
                // A request whose parts failed is one that failed.
                let first = [&set, &count, &get].into_iter().find_map(|reply| reply.as_ref().err());
                if let (Some(error), Some(record)) = (first, self.records.last_mut()) {
                    record.error = Some(error.clone());
                }
                assert!(matches!(set, Ok(Value::Ok) | Err(_)), "SET in a batch: {set:?}");
                self.note_write(0, number, set.as_ref().err());
                self.note_count(count);
                if let Ok(value) = get {
                    self.check(2, &value);
                }
            }
            Err(error) => {
                self.note_write(0, number, Some(&error));
                self.note_count(Err(error));
            }
        }
    }

    fn note_write(&mut self, at: usize, number: u64, error: Option<&Error>) {
        let register = &mut self.registers[at];
        match error {
            None => remember(&mut register.history, number),
            Some(error) if error.delivery() == Delivery::MaybeExecuted => {
                register.generation += 1;
                register.history.clear();
            }
            // It has not run, so its value must never be seen.
            Some(_) => {}
        }
    }

    async fn count(&mut self) {
        let command = Command::new("INCR").arg(&self.counter.key);
        let outcome = self.send(What::Count, command).await;
        self.note_count(outcome);
    }

    fn note_count(&mut self, outcome: Result<Value, Error>) {
        match outcome {
            Ok(value) => {
                let value = u64::try_from(value.as_int().unwrap()).unwrap();
                let Counter { key, last, unknown, history } = &mut self.counter;
                if value <= *last {
                    let lost = *self.shared.shards[self.shard].killed.lock().unwrap();
                    assert!(forget(history, value - 1, lost), "{key}: {value} after {last}");
                } else {
                    assert!(
                        value <= *last + 1 + *unknown,
                        "{key}: {value} after {last} and {unknown} unknown"
                    );
                    *unknown -= value - *last - 1;
                }
                *last = value;
                remember(history, value);
            }
            Err(error) => self.counter.unknown += u64::from(error.delivery() == Delivery::MaybeExecuted),
        }
    }

    /// Compares what was read with what was written.
    fn check(&mut self, at: usize, value: &Value) {
        let register = &mut self.registers[at];
        let number = match value.as_bytes() {
            None => 0,
            Some(bytes) => {
                let text = String::from_utf8_lossy(bytes);
                let (key, number) = text.split_once('#').unwrap();
                assert_eq!(key, register.key(), "a value of another key");
                number.parse().unwrap()
            }
        };
        let last = register.history.back().map_or(0, |(number, _)| *number);
        if number != last {
            let lost = *self.shared.shards[self.shard].killed.lock().unwrap();
            let may_be = forget(&mut register.history, number, lost);
            assert!(may_be, "{}: read {number}, after {last} was acknowledged", register.key());
        }
    }

    /// Everything acknowledged is there, and nothing else.
    async fn settle(&mut self) {
        for at in 0..self.registers.len() {
            let key = self.registers[at].key();
            let value =
                self.shared.client.execute(Command::new("GET").arg(key).timeout(PATIENCE)).await.unwrap();
            self.check(at, &value);
        }
        let Counter { key, last, unknown, history } = &mut self.counter;
        let value =
            self.shared.client.execute(Command::new("GET").arg(&*key).timeout(PATIENCE)).await.unwrap();
        let value = value.as_bytes().map_or(0, |digits| String::from_utf8_lossy(digits).parse().unwrap());
        let lost = *self.shared.shards[self.shard].killed.lock().unwrap();
        if value < *last {
            assert!(forget(history, value, lost), "{key}: {value} after {last}");
        } else {
            assert!(value <= *last + *unknown, "{key}: {value} after {last} and {unknown} unknown");
        }
    }
}

fn remember(history: &mut VecDeque<(u64, Instant)>, number: u64) {
    if history.len() == HISTORY {
        history.pop_front();
    }
    history.push_back((number, Instant::now()));
}

/// Goes back to a state that a primary which took over may have: what was acknowledged after it was acknowledged just
/// before the kill. False if that cannot be.
fn forget(history: &mut VecDeque<(u64, Instant)>, number: u64, killed: Option<Instant>) -> bool {
    let kept = match history.iter().rposition(|(known, _)| *known == number) {
        Some(at) => at + 1,
        None if number == 0 && history.len() < HISTORY => 0,
        None => return false,
    };
    let (Some(killed), Some((_, acknowledged))) = (killed, history.get(kept)) else { return false };
    let is_close = killed < *acknowledged + REPLICATION && *acknowledged < killed + IN_THE_SOCKET;
    history.truncate(kept);
    is_close
}
