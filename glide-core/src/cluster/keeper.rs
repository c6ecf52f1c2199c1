//! The task that looks after a client's knowledge of its cluster: asks nodes, makes maps of their answers, hands out turns
//! for dialling, and holds the requests that no node can take at the moment. What to do next is for `discover` and `dials`
//! to say.

use std::future::poll_fn;
use std::mem;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::task::{Context, Poll};
use std::thread;
use std::time::{Duration, Instant};

use tokio::sync::mpsc::UnboundedReceiver;

use super::Cluster;
use super::dials::{Dials, Need};
use super::discover::{Action, Discover, Event, Insist};
use super::gather::{Part, Then, gather};
use super::view::{self, Port, View};
use crate::completion::{Expect, Outcome};
use crate::config::{Address, Connect, Upkeep};
use crate::connection::{Entry, Flush, InFlight, Parcel, Park, Resend, Timer};
use crate::error::{Error, ErrorKind};
use crate::protocol::encode;

/// What the keeper hears from connections.
pub(crate) enum News {
    /// A node's answers to what it was asked in a round.
    Answer {
        round: u64,
        from: Address,
        parts: Vec<Part>,
    },
    /// A refusal showed that the map is not right any more.
    Stale,
    Away(Address, Error),
    Connected(Address),
    WantDial(Address, Need),
}

pub(crate) struct Keeper {
    cluster: Arc<Cluster>,
    discover: Discover,
    dials: Dials,
    waiting: InFlight,
    parcel: Parcel,
    timer: Timer,
    heard: UnboundedReceiver<News>,
    stage: Stage,
    opened: Opened,
}

#[derive(PartialEq)]
enum Stage {
    /// Nobody needs the cluster yet.
    Asleep,
    Awake,
}

#[derive(PartialEq)]
enum Opened {
    /// Nobody has been told yet whether the client works.
    Unsaid,
    Said,
}

/// A node that needs longer to tell what it knows is not waited for.
const LONGEST_ASK: Duration = Duration::from_secs(1);

impl Keeper {
    pub(crate) fn new(cluster: Arc<Cluster>, upkeep: Upkeep, heard: UnboundedReceiver<News>) -> Keeper {
        let config = &cluster.shared.config;
        let waiting = InFlight::new(Arc::clone(&cluster.shared), config.addresses[0].label());
        let now = Instant::now();
        let insist = if config.connect == Connect::Lazily { Insist::Yes } else { Insist::No };
        let discover = Discover::new(&config.addresses, upkeep, insist, config.connection_timeout, now);
        let dials = Dials::new(&config.addresses, now);
        Keeper {
            cluster,
            discover,
            dials,
            waiting,
            parcel: Parcel::default(),
            timer: Timer::new(),
            heard,
            stage: Stage::Asleep,
            opened: Opened::Unsaid,
        }
    }

    /// Runs until the client is closed; then everything pending has ended, or ends with its node.
    pub(crate) async fn run(mut self) {
        if self.cluster.shared.config.connect == Connect::Lazily {
            self.say(Outcome::Ready);
        }
        let error = poll_fn(|cx| self.poll_keep(cx)).await;
        self.finish(&error);
    }

    fn poll_keep(&mut self, cx: &mut Context<'_>) -> Poll<Error> {
        loop {
            if let Some(error) = self.collect() {
                return Poll::Ready(error);
            }
            let result = self.wake_up().and_then(|()| {
                while let Poll::Ready(Some(news)) = self.heard.poll_recv(cx) {
                    self.on_news(news)?;
                }
                self.keep_time(cx)
            });
            self.cluster.shared.completions.flush();
            if let Err(error) = result {
                return Poll::Ready(error);
            }
            if let Park::Asleep = self.cluster.limbo.park(cx.waker(), None, self.waiting.flight()) {
                return Poll::Pending;
            }
        }
    }

    /// Starts looking for the cluster once somebody needs it.
    fn wake_up(&mut self) -> Result<(), Error> {
        let at_once = self.cluster.shared.config.connect == Connect::AtOnce;
        if self.stage == Stage::Asleep && (at_once || !self.waiting.is_empty()) {
            self.stage = Stage::Awake;
            self.on(Event::Start)?;
        }
        Ok(())
    }

    fn on_news(&mut self, news: News) -> Result<(), Error> {
        let now = Instant::now();
        match news {
            News::Answer { round, from, parts } => match read(&from, &parts) {
                Ok(view) => self.on(Event::Answer { round, from, view })?,
                Err(error) => self.on(Event::NoAnswer { round, from, error })?,
            },
            News::Stale => {
                self.cluster.stale.store(false, Ordering::Relaxed);
                self.on(Event::Stale)?;
            }
            News::Away(node, error) => {
                tracing::debug!(%error, "a node is away");
                self.dials.failed(&node, now);
                self.on(Event::Down(node))?;
            }
            News::Connected(node) => {
                self.dials.connected(&node, now);
                self.on(Event::Up(node))?;
            }
            News::WantDial(node, need) => self.dials.want(&node, need, now, fastrand::f64()),
        }
        Ok(())
    }

    fn keep_time(&mut self, cx: &mut Context<'_>) -> Result<(), Error> {
        let fired = self.timer.poll_fired(cx);
        let now = Instant::now();
        if fired && let Err(silence) = self.waiting.on_time(now, now) {
            tracing::debug!(%silence, "without a node");
        }
        if self.discover.wake_at().is_some_and(|at| at <= now) {
            self.on(Event::Wake)?;
        }
        for address in self.dials.take_due(now, fastrand::f64()) {
            match self.cluster.known_node(&address) {
                Some(node) => node.presence.give_turn(),
                None => self.dials.forget(&address, now),
            }
        }
        let next = [self.discover.wake_at(), self.dials.wake_at(), self.waiting.next_time(now)];
        if let Some(at) = next.into_iter().flatten().min() {
            self.timer.set(at, cx);
        }
        Ok(())
    }

    /// Tells `discover` and does what it says.
    ///
    /// # Errors
    /// Why there can be no client.
    fn on(&mut self, event: Event) -> Result<(), Error> {
        for action in self.discover.on(event, Instant::now(), fastrand::f64()) {
            match action {
                Action::Ask { round, to } => to.into_iter().for_each(|node| self.ask(round, node)),
                Action::Apply(view) => {
                    let change = self.cluster.apply(&view);
                    for node in &change.gone {
                        self.dials.forget(node, Instant::now());
                    }
                    change.risen.iter().for_each(|node| self.dials.vouch(node));
                    self.replace();
                }
                Action::Ready => self.say(Outcome::Ready),
                Action::Fail(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Asks a node what the cluster looks like.
    fn ask(&self, round: u64, address: Address) {
        let cluster = &self.cluster;
        // Only when the client is closed, which ends this, too.
        let Ok(node) = cluster.open_node(&address) else { return };
        let news = cluster.news.clone();
        let tell = move |parts| {
            // Nobody listens once the client is closed.
            let _ = news.send(News::Answer { round, from: address, parts });
        };
        let connection_timeout = cluster.shared.config.connection_timeout;
        // The client is not there without an answer, which may take as long as it takes to connect.
        let has_others = self.discover.has_map();
        let timeout = if has_others { connection_timeout.min(LONGEST_ASK) } else { connection_timeout };
        let places = gather(&cluster.shared, QUESTIONS.len(), Then::Tell(Box::new(tell)));
        for (place, words) in places.zip(QUESTIONS) {
            let expect = Expect::Part(Box::new(place));
            let entry = Entry::new(0, expect, Resend::Safe, timeout, Instant::now());
            if let Err(mut refused) = node.pipe.push(entry, |out| encode::command(out, words)) {
                cluster.shared.fail(0, &mut refused.entry.expect, refused.error);
            }
        }
        node.pipe.ring(Flush::WhenIdle);
    }

    fn collect(&mut self) -> Option<Error> {
        let end = self.cluster.limbo.collect(&mut self.parcel);
        let has_new = !self.parcel.entries.is_empty();
        self.waiting.accept(&mut self.parcel);
        if has_new && end.is_none() {
            self.replace();
        }
        end
    }

    /// Gives what waits to the nodes that can take it by now.
    fn replace(&mut self) {
        let cluster = &self.cluster;
        self.waiting.offer_all(|bytes, entry| cluster.offer(bytes, entry));
    }

    fn say(&mut self, outcome: Outcome<'_>) {
        if mem::replace(&mut self.opened, Opened::Said) == Opened::Unsaid {
            self.cluster.shared.completions.complete(0, outcome);
            self.cluster.shared.completions.flush();
        }
    }

    /// Ends everything with an error; harmless when repeated.
    fn finish(&mut self, error: &Error) {
        self.cluster.end(error);
        self.collect();
        self.waiting.fail_all(error);
        self.say(Outcome::Error(error.clone()));
        self.cluster.shared.completions.flush();
    }
}

impl Drop for Keeper {
    /// The last line of defence: whatever ends the task, ends its requests.
    fn drop(&mut self) {
        let error = if thread::panicking() {
            Error::new(ErrorKind::Internal, "the engine failed; open a new client")
        } else {
            Error::new(ErrorKind::Closed, "the runtime of the client has ended")
        };
        self.finish(&error);
    }
}

/// What a node is asked. CLUSTER SLOTS is for servers that do not know SHARDS, do not allow it, or give an answer to it that
/// can be understood in two ways.
const QUESTIONS: [&[&[u8]]; 3] = [&[b"CLUSTER", b"INFO"], &[b"CLUSTER", b"SHARDS"], &[b"CLUSTER", b"SLOTS"]];

/// The view in a node's answers.
fn read(from: &Address, parts: &[Part]) -> Result<View, Error> {
    let [info, shards, slots] = parts else {
        return Err(Error::new(ErrorKind::Internal, "a node's answers are not all there"));
    };
    let view = read_reply(shards, |raw| view::read_shards(raw, from, Port::Plain))
        .or_else(|_| read_reply(slots, |raw| view::read_slots(raw, from)))?;
    Ok(match info {
        Part::Reply(raw) => view.with_info(raw),
        _ => view,
    })
}

fn read_reply(part: &Part, read: impl Fn(&[u8]) -> Result<View, Error>) -> Result<View, Error> {
    match part {
        Part::Reply(raw) => read(raw),
        Part::Failed(error) => Err(view::explain(error.clone())),
        Part::Nested(_) => Err(Error::new(ErrorKind::Internal, "an answer in several parts")),
    }
}
