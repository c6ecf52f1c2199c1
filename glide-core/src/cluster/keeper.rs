//! The task that looks after a client's knowledge of its cluster: asks nodes, makes maps of their answers, and holds the
//! requests that no node can take at the moment. What to do next is for `discover` to say.

use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::thread;
use std::time::{Duration, Instant};

use tokio::sync::mpsc::UnboundedReceiver;

use super::Cluster;
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
    Answer { round: u64, from: Address, parts: Vec<Part> },
    /// A refusal showed that the map is not right any more.
    Stale,
    Away(Address, Error),
    Connected(Address, u32),
}

pub(crate) struct Keeper {
    cluster: Arc<Cluster>,
    waiting: InFlight,
    parcel: Parcel,
    timer: Timer,
    heard: UnboundedReceiver<News>,
    opened: bool,
    started: bool,
    round: u64,
    open_asks: usize,
}

impl Keeper {
    pub(crate) fn new(cluster: Arc<Cluster>, _upkeep: Upkeep, heard: UnboundedReceiver<News>) -> Keeper {
        let label = cluster.shared.config.addresses[0].label();
        let waiting = InFlight::new(Arc::clone(&cluster.shared), label);
        Keeper {
            cluster,
            waiting,
            parcel: Parcel::default(),
            timer: Timer::new(),
            heard,
            opened: false,
            started: false,
            round: 0,
            open_asks: 0,
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
            let now = Instant::now();
            if !self.started && (self.cluster.shared.config.connect == Connect::AtOnce || !self.waiting.is_empty()) {
                self.started = true;
                self.refresh();
            }
            while let Poll::Ready(Some(news)) = self.heard.poll_recv(cx) {
                if let Err(error) = self.on_news(news) {
                    return Poll::Ready(error);
                }
            }
            if self.timer.poll_fired(cx)
                && let Err(silence) = self.waiting.on_time(now, now)
            {
                tracing::debug!(%silence, "without a node");
            }
            if let Some(at) = self.waiting.next_time(now) {
                self.timer.set(at, cx);
            }
            self.cluster.shared.completions.flush();
            if let Park::Asleep = self.cluster.limbo.park(cx.waker(), None) {
                return Poll::Pending;
            }
        }
    }

    fn refresh(&mut self) {
        self.round += 1;
        self.open_asks = 0;
        let map = self.cluster.map();
        let known: Vec<Address> = map.nodes().iter().map(|node| node.address.clone()).collect();
        for address in known.iter().chain(&self.cluster.shared.config.addresses) {
            self.open_asks += 1;
            self.ask(address.clone());
        }
    }

    fn on_news(&mut self, news: News) -> Result<(), Error> {
        match news {
            News::Answer { round, from, parts } if round == self.round => {
                self.open_asks -= 1;
                match read(&from, &parts) {
                    Ok(view) => {
                        self.round += 1;
                        self.cluster.apply(&view);
                        self.say(Outcome::Ready);
                        self.replace();
                    }
                    Err(error) => {
                        tracing::debug!(%error, "no view");
                        if self.open_asks == 0 && !self.opened {
                            return Err(error);
                        }
                    }
                }
            }
            News::Stale | News::Away(..) => self.refresh(),
            _ => {}
        }
        Ok(())
    }

    /// Asks a node what the cluster looks like.
    fn ask(&self, address: Address) {
        let cluster = &self.cluster;
        let Ok(node) = cluster.open_node(&address) else { return };
        let (round, news) = (self.round, cluster.news.clone());
        let tell = move |parts| {
            // Nobody listens once the client is closed.
            let _ = news.send(News::Answer { round, from: address, parts });
        };
        let questions: [&[&[u8]]; 3] = [&[b"CLUSTER", b"INFO"], &[b"CLUSTER", b"SHARDS"], &[b"CLUSTER", b"SLOTS"]];
        let places = gather(&cluster.shared, questions.len(), Then::Tell(Box::new(tell)));
        for (place, words) in places.zip(questions) {
            let timeout = cluster.shared.config.connection_timeout.min(LONGEST_ASK);
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
        let any = !self.parcel.entries.is_empty();
        self.waiting.accept(&mut self.parcel);
        self.parcel.revisit = false;
        if any {
            self.replace();
        }
        end
    }

    /// Gives what waits to the nodes that can take it by now.
    fn replace(&mut self) {
        let (mut bytes, mut entries) = (Vec::new(), Vec::new());
        while let Some((own, entry)) = self.waiting.take_front() {
            match self.cluster.offer(own, entry) {
                Ok(()) => {}
                Err((own, entry)) => {
                    bytes.extend_from_slice(&own);
                    entries.push(entry);
                }
            }
        }
        self.waiting.restore(bytes, entries);
    }

    fn say(&mut self, outcome: Outcome<'_>) {
        if !std::mem::replace(&mut self.opened, true) {
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

/// A node that needs longer to tell what it knows is not asked again in this round.
const LONGEST_ASK: Duration = Duration::from_secs(1);

/// The view in a node's answers to CLUSTER INFO, SHARDS and SLOTS.
fn read(from: &Address, parts: &[Part]) -> Result<View, Error> {
    let missing = || Error::new(ErrorKind::Internal, "an answer is missing");
    let [info, shards, slots] = parts else { return Err(missing()) };
    let view = match (shards, slots) {
        (Part::Reply(raw), _) => view::read_shards(raw, from, Port::Plain)?,
        (_, Part::Reply(raw)) => view::read_slots(raw, from)?,
        (Part::Failed(error), _) => return Err(error.clone()),
        _ => return Err(missing()),
    };
    Ok(match info {
        Part::Reply(raw) => view.with_info(raw),
        _ => view,
    })
}
