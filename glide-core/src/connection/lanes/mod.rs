//! Connections for commands that the server may hold back, such as BLPOP: each has one of its own while it waits, so
//! that it delays nobody. Requests wait here for a lane; a lane is a connection like the shared one, with at most one
//! request at a time.
//!
//! A request that ends before its reply, by a timeout or cancelled, still blocks the server. CLIENT UNBLOCK goes out on the
//! shared connection then, before everything that its callers send later: what they push is not popped for nobody. (What
//! the server had popped already is lost, as its reply is on its way.) A lane is used again only when all replies are in.
//!
//! WAIT and WAITAOF are about the writes of their own connection, so they stay on the shared one.

mod lane;
mod pool;

use std::collections::{BTreeMap, HashMap};
use std::future::poll_fn;
use std::mem;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::thread;
use std::time::Instant;

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

pub(crate) use lane::{Answer, Parts, Seen};
use lane::{Lane, Step, Told};
use pool::{LaneId, Pool};

use super::dial::Link;
use super::driver::{Driver, Target, room};
use super::inflight::{Entry, InFlight, Resend};
use super::pipe::{Flight, Flush, Parcel, Park, Pipe};
use super::timer::Timer;
use super::way::{Phase, Presence, Stuck};
use crate::completion::{Expect, Own, Ran};
use crate::config::Config;
use crate::error::{Error, ErrorKind};
use crate::protocol::encode;

/// The submission side of all lanes.
pub(crate) struct Lanes {
    /// Where requests wait for a lane.
    pub(crate) pipe: Arc<Pipe>,
    /// The shared connection.
    main: Arc<Pipe>,
    /// That of the node of a cluster that they lead to.
    presence: Option<Arc<Presence>>,
    used: AtomicBool,
    /// By ticket and lane: those of one batch share the ticket.
    blocked: Mutex<BTreeMap<(u64, LaneId), Blocked>>,
}

/// A request that the server has, or is about to get.
struct Blocked {
    connection: Option<i64>,
    parts: Parts,
    lane: Arc<Pipe>,
    told: Told,
}

impl Lanes {
    pub(crate) fn new(main: &Arc<Pipe>) -> Lanes {
        let pipe = Arc::new(Pipe::new(Arc::clone(&main.shared)));
        let (main, used) = (Arc::clone(main), AtomicBool::new(false));
        Lanes { pipe, main, presence: None, used, blocked: Mutex::default() }
    }

    /// Those of a node of a cluster.
    pub(crate) fn of_node(main: &Arc<Pipe>, presence: &Arc<Presence>) -> Lanes {
        Lanes { presence: Some(Arc::clone(presence)), ..Lanes::new(main) }
    }

    fn is_departed(&self) -> bool {
        self.presence.as_ref().is_some_and(|presence| presence.is_departed())
    }

    /// To be called before a request is pushed.
    pub(crate) fn begin(&self) {
        self.used.store(true, Ordering::Relaxed);
    }

    /// Asks for a request to end. The server hears of it before anything that the caller sends from now on.
    pub(crate) fn cancel(&self, ticket: u64) {
        if !self.used.load(Ordering::Relaxed) {
            return;
        }
        for (_, blocked) in self.blocked().range_mut((ticket, LaneId::FIRST)..=(ticket, LaneId::LAST)) {
            if blocked.told == Told::No {
                blocked.told = self.free(blocked.connection, blocked.parts, &blocked.lane);
            }
        }
        self.pipe.cancel(ticket);
    }

    /// Tells the server that nobody waits for a connection's reply.
    fn free(&self, connection: Option<i64>, parts: Parts, lane: &Arc<Pipe>) -> Told {
        let Some(id) = connection.map(|id| id.to_string()) else { return Told::No };
        let lane = Arc::clone(lane);
        let (words, own): (&[&[u8]], Own) = match parts {
            Parts::One => {
                let tell = move |ran| lane.tell(if ran == Ran::Yes { Answer::Run } else { Answer::Unknown });
                (&[b"CLIENT", b"UNBLOCK", id.as_bytes()], Own::new(tell))
            }
            // The connection is dropped; this only has to come before what is sent later.
            Parts::Several => (&[b"CLIENT", b"KILL", b"ID", id.as_bytes()], Own::new(|_| {})),
        };
        let timeout = self.main.shared.config.request_timeout;
        let entry = Entry::new(0, Expect::Own(own), Resend::Never, timeout, Instant::now());
        match self.main.push(entry, |out| encode::command(out, words)) {
            Ok(_) => {
                self.main.ring(Flush::AtOnce);
                Told::Yes
            }
            Err(refused) => {
                tracing::debug!(error = %refused.error, "the server is not told that nobody waits");
                Told::No
            }
        }
    }

    fn blocked(&self) -> MutexGuard<'_, BTreeMap<(u64, LaneId), Blocked>> {
        self.blocked.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a lane tells the keeper. Bounded by the number of lanes.
struct News {
    from: LaneId,
    what: What,
}

enum What {
    /// It is connected, to this database.
    Ready(u32),
    Free,
    Gone,
}

/// A lane's side of things: what its connection's task needs beyond one of the shared connection.
pub(crate) struct Seat {
    id: LaneId,
    news: UnboundedSender<News>,
    lanes: Arc<Lanes>,
    lane: Lane,
    connection: Option<i64>,
    /// The request that is among the blocked.
    ticket: Option<u64>,
}

impl Seat {
    pub(super) fn on_connected(&mut self, link: &Link) {
        self.connection = link.greeting.id;
        // It was only connected because it has a request.
        self.lane = Lane::default();
        self.lane.on_request();
        self.tell(What::Ready(link.purpose.database));
    }

    /// Whether the cluster does not have the node any more.
    pub(super) fn is_departed(&self) -> bool {
        self.lanes.is_departed()
    }

    /// That of the node of a cluster that the lane leads to.
    pub(super) fn presence(&self) -> Option<Arc<Presence>> {
        self.lanes.presence.clone()
    }

    /// Has the node's own connection find out whether the node is away: then the lanes wait for it.
    pub(super) fn on_unreachable(&self) {
        if let Some(presence) = &self.lanes.presence {
            presence.want();
            self.lanes.main.revisit();
        }
    }

    pub(super) fn on_request(&mut self) {
        self.lane.on_request();
    }

    pub(super) fn on_end(&mut self) {
        self.take_out();
        self.tell(What::Gone);
    }

    /// A request is about to run out of time.
    pub(super) fn before_timeout(&mut self, seen: Seen, own: &Arc<Pipe>) {
        if self.lane.before_timeout(seen, Instant::now()) == Step::Unblock {
            self.take_out();
            self.lanes.free(self.connection, Parts::One, own);
        }
    }

    /// Does what there is to do, and says when to look again.
    ///
    /// # Errors
    /// When the connection has to be dropped.
    pub(super) fn tend(
        &mut self,
        seen: Seen,
        mut answer: Option<Answer>,
        own: &Arc<Pipe>,
    ) -> Result<Option<Instant>, Error> {
        let told = match seen {
            Seen::Unsent | Seen::Live { .. } => Told::No,
            Seen::Nothing | Seen::Abandoned { .. } => self.take_out(),
        };
        loop {
            match self.lane.next(seen, told, answer.take(), Instant::now()) {
                Step::Wait(until) => return Ok(until),
                Step::Free => self.tell(What::Free),
                Step::Unblock => {
                    if self.lanes.free(self.connection, Parts::One, own) == Told::No {
                        return Err(dropped());
                    }
                }
                Step::Kill => {
                    self.lanes.free(self.connection, Parts::Several, own);
                    return Err(dropped());
                }
                Step::Drop => return Err(dropped()),
            }
        }
    }

    /// From here on, cancelling the request tells the server at once.
    pub(super) fn put_in(&mut self, ticket: u64, parts: Parts, own: &Arc<Pipe>) {
        if self.ticket.is_none() {
            self.ticket = Some(ticket);
            let (connection, lane) = (self.connection, Arc::clone(own));
            let blocked = Blocked { connection, parts, lane, told: Told::No };
            self.lanes.blocked().insert((ticket, self.id), blocked);
        }
    }

    /// Whether its node is a replica of a cluster, which serves reads only to whoever says that they know.
    pub(super) fn is_at_replica(&self) -> bool {
        self.lanes.presence.as_ref().is_some_and(|presence| presence.is_replica())
    }

    fn take_out(&mut self) -> Told {
        let blocked = self.ticket.take().and_then(|ticket| self.lanes.blocked().remove(&(ticket, self.id)));
        blocked.map_or(Told::No, |blocked| blocked.told)
    }

    fn tell(&self, what: What) {
        // Nobody listens once the client is closed.
        let _ = self.news.send(News { from: self.id, what });
    }
}

/// What is left of a node's requests ends with this when it leaves the cluster.
pub(crate) fn departed() -> Error {
    Error::new(ErrorKind::Connection, "the node is not in the cluster any more")
}

fn dropped() -> Error {
    Error::new(ErrorKind::Connection, "the connection is dropped with the request that nobody waits for")
}

/// The task that hands waiting requests to lanes, and owns these.
pub(crate) struct Keeper {
    /// Where requests come in.
    pipe: Arc<Pipe>,
    all: Arc<Lanes>,
    config: Arc<Config>,
    waiting: InFlight,
    parcel: Parcel,
    timer: Timer,
    pool: Pool,
    lanes: HashMap<LaneId, Place>,
    news: UnboundedReceiver<News>,
    sender: UnboundedSender<News>,
}

struct Place {
    pipe: Arc<Pipe>,
    /// The request that it was given last.
    ticket: u64,
}

impl Keeper {
    pub(crate) fn new(all: Arc<Lanes>, config: Arc<Config>) -> Keeper {
        let pipe = Arc::clone(&all.pipe);
        let (sender, news) = unbounded_channel();
        let waiting = InFlight::new(Arc::clone(&pipe.shared), config.addresses[0].label());
        let pool = Pool::new(config.most_lanes, config.lane_idle_time);
        let (parcel, timer, lanes) = (Parcel::default(), Timer::new(), HashMap::new());
        Keeper { pipe, all, config, waiting, parcel, timer, pool, lanes, news, sender }
    }

    /// Runs until the client is closed; then everything pending has ended, or ends with its lane.
    pub(crate) async fn run(mut self) {
        let error = poll_fn(|cx| self.poll_keep(cx)).await;
        if self.all.is_departed() {
            self.collect();
            // Some may have come after the word that the node has left.
            self.revisit();
        }
        self.finish(&error);
    }

    fn poll_keep(&mut self, cx: &mut Context<'_>) -> Poll<Error> {
        loop {
            while let Poll::Ready(Some(news)) = self.news.poll_recv(cx) {
                self.on_news(&news);
            }
            if let Some(error) = self.collect() {
                return Poll::Ready(error);
            }
            let now = Instant::now();
            if self.timer.poll_fired(cx)
                && let Err(silence) = self.waiting.on_time(now, now)
            {
                tracing::debug!(%silence, "without a connection");
            }
            let until = self.assign(now);
            self.limit_room();
            if let Some(at) = [until, self.waiting.next_time(now)].into_iter().flatten().min() {
                self.timer.set(at, cx);
            }
            self.pipe.shared.completions.flush();
            if let Park::Asleep = self.pipe.park(cx.waker(), None, self.flight()) {
                return Poll::Pending;
            }
        }
    }

    fn flight(&self) -> Flight {
        if self.lanes.is_empty() { self.waiting.flight() } else { Flight::Waiting }
    }

    fn on_news(&mut self, news: &News) {
        match news.what {
            What::Ready(database) => self.pool.on_ready(news.from, database),
            What::Free => self.pool.on_free(news.from, Instant::now()),
            What::Gone => {
                self.pool.on_gone(news.from);
                self.lanes.remove(&news.from);
            }
        }
    }

    fn collect(&mut self) -> Option<Error> {
        let end = self.pipe.collect(&mut self.parcel);
        for &ticket in &self.parcel.cancelled {
            // One that has ended already is not found there.
            for place in self.lanes.values().filter(|place| place.ticket == ticket) {
                place.pipe.cancel(ticket);
            }
        }
        self.waiting.accept(&mut self.parcel);
        self.waiting.drop_unsent_dead();
        if mem::take(&mut self.parcel.revisit) {
            self.revisit();
        }
        end
    }

    /// Follows a change of the cluster: what waits may be for another node by now.
    fn revisit(&mut self) {
        let Some(home) = self.pipe.shared.home() else { return };
        let stuck = if self.all.is_departed() { Stuck::Fail } else { Stuck::Wait };
        self.waiting.rehome(&*home, &departed(), stuck);
        for place in self.lanes.values() {
            place.pipe.revisit();
        }
    }

    /// Hands out what waits, and says when to look again.
    fn assign(&mut self, now: Instant) -> Option<Instant> {
        loop {
            let waits = !self.waiting.is_empty();
            match self.pool.next(waits, self.pipe.shared.database(), now) {
                pool::Step::Wait(until) => return until,
                pool::Step::Close(id) => {
                    if let Some(place) = self.lanes.remove(&id) {
                        place.pipe.end(Error::new(ErrorKind::Closed, "the connection was idle"));
                    }
                }
                pool::Step::Give(id) => self.give(id),
                pool::Step::Open(id) => {
                    let pipe = Arc::new(Pipe::new(Arc::clone(&self.pipe.shared)));
                    self.lanes.insert(id, Place { pipe: Arc::clone(&pipe), ticket: 0 });
                    self.give(id);
                    let (news, lanes) = (self.sender.clone(), Arc::clone(&self.all));
                    let (lane, connection) = (Lane::default(), None);
                    let seat = Seat { id, news, lanes, lane, connection, ticket: None };
                    tokio::spawn(Driver::new(pipe, Arc::clone(&self.config), Target::Lane(seat)).run());
                }
            }
        }
    }

    /// Lets only so many requests wait for a node that is away. Where some wait there are lanes that wake this task when
    /// the node is back.
    fn limit_room(&self) {
        let Some(presence) = &self.all.presence else { return };
        let away = presence.phase() == Phase::Away && !self.waiting.is_empty();
        self.pipe.set_room(away.then(|| room(&self.config, self.waiting.len())));
    }

    fn give(&mut self, id: LaneId) {
        let Some(place) = self.lanes.get_mut(&id) else { return };
        let Some((bytes, entry)) = self.waiting.take_front() else { return };
        place.ticket = entry.ticket;
        if let Err((bytes, entry)) = place.pipe.offer(bytes, entry) {
            // The lane's connection has just been lost; another one takes it.
            self.pool.on_gone(id);
            self.lanes.remove(&id);
            self.waiting.restore_front(bytes, entry);
        }
    }

    /// Ends everything with an error; harmless when repeated.
    fn finish(&mut self, error: &Error) {
        self.pipe.end(error.clone());
        self.collect();
        self.waiting.fail_all(error);
        for (_, place) in self.lanes.drain() {
            place.pipe.end(error.clone());
        }
        self.pipe.shared.completions.flush();
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
