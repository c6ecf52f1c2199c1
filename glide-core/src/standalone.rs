//! The servers of a standalone client: the main one, which is the primary, those that are read from, and connections for
//! commands that block. A client that only reads takes any server for the main one.
//!
//! The main connection stays the same to the requests when the primary changes: they wait in its pipe, within their
//! deadlines, until the new one is found (`find`). Each other server has a connection of its own, from which reads go
//! elsewhere when it cannot serve them. Who there is and what for is for `roster` to say; `watch` keeps looking.

mod ask;
mod find;
mod roster;
mod watch;

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use std::time::Instant;

use arc_swap::ArcSwap;
use tokio::runtime::Handle;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::sync::watch as latest;
use tokio::task::AbortHandle;

use self::roster::Roster;
use self::watch::News;
use crate::cluster::Node;
use crate::command::{Flags, Row};
use crate::completion::Shared;
use crate::config::{Access, Address, ReadFrom};
use crate::connection::{
    self, Driver, Effect, Entry, Flush, Greeted, Home, Keeper, Lanes, Line, OnGuard, Pipe, Presence, Refused,
    Search, Seeker, Target, To, Unpushed, Way,
};
use crate::error::{Error, ErrorKind};
use crate::protocol::handshake::{Purpose, Role};
use crate::reads::{self, Chosen};
use crate::retry;
use crate::sentinel::Sentinels;

pub(crate) struct Standalone {
    shared: Arc<Shared>,
    runtime: Handle,
    me: Weak<Standalone>,
    read_from: ReadFrom,
    main: Arc<Pipe>,
    presence: Arc<Presence>,
    lanes: Arc<Lanes>,
    /// The others that are read from. When one goes its place is empty until another one comes, so that positions keep
    /// their meaning while a submission lasts.
    others: ArcSwap<Vec<Option<Arc<Node>>>>,
    /// Where those that are not read from any more still wait for replies.
    departed: Mutex<Vec<Weak<Pipe>>>,
    turn: AtomicUsize,
    /// Keys are watched: what is read for the transaction must be what the primary has.
    watching: AtomicBool,
    /// SELECT was sent, which only the main connections follow.
    selected: AtomicBool,
    roster: Mutex<Roster>,
    sentinels: Option<Mutex<Sentinels>>,
    /// Where the sentinels say that the primary is.
    named: latest::Sender<Option<Address>>,
    news: UnboundedSender<News>,
    failed: Mutex<HashMap<Address, u32>>,
    watch: OnceLock<AbortHandle>,
    /// Why no node is connected to any more.
    ended: Mutex<Option<Error>>,
}

/// One of the connections.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Choice {
    Main,
    Lane,
    /// By its place among the others.
    Other(usize),
}

/// A read that was refused by so many replicas waits for the main node.
const MOST_HOPS: u8 = 8;

impl Standalone {
    /// Starts connecting. Ticket 0 ends when there is a connection to the main node, or none can be had.
    pub(crate) fn open(shared: &Arc<Shared>, runtime: &Handle) -> Arc<Standalone> {
        let config = Arc::new(shared.config.clone());
        let (main, presence) = (Arc::new(Pipe::new(Arc::clone(shared))), Arc::new(Presence::default()));
        let lanes = Arc::new(Lanes::new(&main));
        let (news, heard) = unbounded_channel();
        let roster = Roster::new(&config, Instant::now());
        let sentinels = config.service.clone();
        let sentinels =
            sentinels.map(|service| Mutex::new(Sentinels::new(service, config.addresses.clone())));
        let read_from = match (config.access(), config.read_from) {
            // Any node may be the main one: the others are there to be used.
            (Access::ReadOnly, ReadFrom::Primary) => ReadFrom::PreferReplica,
            (_, read_from) => read_from,
        };
        let needs_watch = roster.needs_watch();
        let standalone = Arc::new_cyclic(|me| Standalone {
            shared: Arc::clone(shared),
            runtime: runtime.clone(),
            me: Weak::clone(me),
            read_from,
            main: Arc::clone(&main),
            presence: Arc::clone(&presence),
            lanes: Arc::clone(&lanes),
            others: ArcSwap::default(),
            departed: Mutex::default(),
            turn: AtomicUsize::new(0),
            watching: AtomicBool::new(false),
            selected: AtomicBool::new(false),
            roster: Mutex::new(roster),
            sentinels,
            named: latest::Sender::new(None),
            news,
            failed: Mutex::default(),
            watch: OnceLock::new(),
            ended: Mutex::default(),
        });
        let home: Weak<Standalone> = Weak::clone(&standalone.me);
        shared.set_home(home);
        runtime.spawn(Driver::new(main, Arc::clone(&config), Target::Main(presence)).run());
        runtime.spawn(Keeper::new(lanes, config).run());
        if needs_watch {
            let task = runtime.spawn(watch::watch(Arc::clone(&standalone), heard));
            standalone.watch.get_or_init(|| task.abort_handle());
        }
        standalone
    }

    pub(crate) fn cancel(&self, ticket: u64) {
        self.lanes.cancel(ticket);
        self.main.cancel(ticket);
        for node in self.others.load().iter().flatten() {
            node.cancel(ticket);
        }
        self.departed().iter().filter_map(Weak::upgrade).for_each(|pipe| pipe.cancel(ticket));
    }

    pub(crate) fn end(&self, error: &Error) {
        if let Some(watch) = self.watch.get() {
            watch.abort();
        }
        self.ended().get_or_insert_with(|| error.clone());
        // The lanes first, as they also use the main pipe.
        self.lanes.pipe.end(error.clone());
        self.main.end(error.clone());
        for node in self.others.load().iter().flatten() {
            node.end(error);
        }
        self.departed().iter().filter_map(Weak::upgrade).for_each(|pipe| pipe.end(error.clone()));
    }

    pub(crate) fn crash(&self) {
        self.main.crash();
    }

    /// Follows what requests do to their connection, as far as it decides where the next ones go.
    pub(crate) fn note(&self, effect: Effect) {
        match effect.on_guard {
            OnGuard::None => {}
            OnGuard::Begin => self.watching.store(true, Ordering::Relaxed),
            OnGuard::End | OnGuard::Exec => self.watching.store(false, Ordering::Relaxed),
        }
        if effect.database.is_some() {
            self.selected.store(true, Ordering::Relaxed);
        }
    }

    /// Refuses what may change data where only reads are allowed.
    ///
    /// # Errors
    /// `Usage`, naming the command where the table knows it.
    pub(crate) fn check_access(&self, row: Option<&Row>) -> Result<(), Error> {
        if self.shared.config.access() == Access::ReadWrite {
            return Ok(());
        }
        let message = match row {
            Some(row) if row.flags.has(Flags::READ_ONLY) => return Ok(()),
            // PING and the like; those with keys may write to them, as scripts may.
            Some(row)
                if !row.flags.has(Flags::WRITE) && (row.keys.is_empty() || row.flags.has(Flags::WATCHES)) =>
            {
                return Ok(());
            }
            Some(row) => format!("{} may write, and the client is read-only", row.words.join(" ")),
            None => "the command may write, as far as the client knows, which is read-only".to_owned(),
        };
        Err(Error::new(ErrorKind::Usage, message))
    }

    /// Gives a request to the connection that it is for, which has to be rung then.
    #[inline]
    pub(crate) fn push(
        &self,
        to: To,
        line: Line,
        mut entry: Entry,
        now: Instant,
        encode: impl Fn(&mut Vec<u8>),
    ) -> Result<Choice, Box<Unpushed>> {
        if line == Line::Lane {
            self.lanes.begin();
            self.lanes.pipe.push(entry, encode)?;
            return Ok(Choice::Lane);
        }
        if let To::Reader(_) = to
            && self.read_from != ReadFrom::Primary
            && !self.is_bound()
        {
            entry.way = Way::new(to, line);
            let choice = self.choose(now);
            if let Choice::Other(at) = choice
                && let Some(Some(node)) = self.others.load().get(at)
            {
                match node.pipe.push(entry, &encode) {
                    Ok(_) => return Ok(choice),
                    // It has just gone.
                    Err(unpushed) => entry = unpushed.entry,
                }
            }
        }
        self.main.push(entry, encode)?;
        Ok(Choice::Main)
    }

    /// Gets what was pushed on its way.
    pub(crate) fn ring(&self, choice: Choice, flush: Flush) {
        match choice {
            Choice::Main => self.main.ring(flush),
            Choice::Lane => self.lanes.pipe.ring(flush),
            Choice::Other(at) => {
                if let Some(Some(node)) = self.others.load().get(at) {
                    node.pipe.ring(flush);
                }
            }
        }
    }

    /// Whether reads have to be where everything else is.
    fn is_bound(&self) -> bool {
        self.watching.load(Ordering::Relaxed) || self.selected.load(Ordering::Relaxed)
    }

    /// The connection for a read.
    fn choose(&self, now: Instant) -> Choice {
        let others = self.others.load();
        let others = others.iter().enumerate();
        let others = others.filter_map(|(at, node)| Some((Choice::Other(at), &*node.as_ref()?.presence)));
        let main = (Choice::Main, &*self.presence);
        let primary = match self.shared.config.access() {
            Access::ReadWrite => Some(main),
            Access::ReadOnly => {
                std::iter::once(main).chain(others.clone()).find(|(_, presence)| presence.is_primary())
            }
        };
        let is_primary = |choice: Choice| primary.is_some_and(|(primary, _)| primary == choice);
        let replicas = std::iter::once(main).chain(others).filter(|&(choice, _)| !is_primary(choice));
        let standings = replicas.clone().map(|(_, presence)| &presence.standing);
        let chosen = reads::choose(
            self.read_from,
            &self.turn,
            primary.map(|(_, presence)| &presence.standing),
            standings,
            now,
        );
        let chosen = match chosen {
            Chosen::Primary => primary,
            Chosen::Replica(at) => replicas.clone().nth(at),
        };
        chosen.map_or(Choice::Main, |(choice, _)| choice)
    }

    /// What the connection to a node keeps about it.
    fn presence(&self, address: &Address) -> Option<Arc<Presence>> {
        let others = self.others.load();
        let other = others.iter().flatten().find(|node| node.address == *address);
        other.map(|node| Arc::clone(&node.presence))
    }

    /// Makes the main connection look for another node, once it has the replies to what it has sent. Lanes find out by
    /// themselves: what they wait for there ends with an error, or at its deadline.
    fn leave_main(&self) {
        self.presence.leave();
        self.main.revisit();
    }

    fn roster(&self) -> MutexGuard<'_, Roster> {
        self.roster.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn ended(&self) -> MutexGuard<'_, Option<Error>> {
        self.ended.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn departed(&self) -> MutexGuard<'_, Vec<Weak<Pipe>>> {
        self.departed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How often nodes have been dialled since they were last connected to.
    fn failed(&self) -> MutexGuard<'_, HashMap<Address, u32>> {
        self.failed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self, news: News) {
        // Nobody listens where there is nothing to watch, or once the client is closed.
        let _ = self.news.send(news);
    }

    /// Connects to the nodes that are wanted, and leaves those that are not.
    fn reconcile(&self) {
        // Held until the end, so that no node is opened that nobody would end.
        let ended = self.ended();
        if ended.is_some() {
            return;
        }
        let wanted = self.roster().wanted();
        let before = self.others.load_full();
        let is_there = |address: &Address| before.iter().flatten().any(|node| node.address == *address);
        let is_gone = |node: &Arc<Node>| !wanted.contains(&node.address);
        if wanted.iter().all(is_there) && !before.iter().flatten().any(is_gone) {
            return;
        }
        let mut after: Vec<Option<Arc<Node>>> =
            before.iter().map(|place| place.clone().filter(|node| !is_gone(node))).collect();
        let mut opened = Vec::new();
        for address in wanted.iter().filter(|address| !is_there(address)) {
            let node = Arc::new(Node::open(address.clone(), &self.shared, &self.runtime));
            opened.push(Arc::clone(&node));
            match after.iter_mut().find(|place| place.is_none()) {
                Some(place) => *place = Some(node),
                None => after.push(Some(node)),
            }
        }
        {
            // Before they are gone from there: no request is nowhere to be found.
            let mut departed = self.departed();
            departed.retain(|pipe| pipe.strong_count() > 0);
            let gone = before.iter().flatten().filter(|node| is_gone(node));
            departed.extend(gone.map(|node| Arc::downgrade(&node.pipe)));
        }
        self.others.store(Arc::new(after));
        // After the new list is there: what these have to give away shall find its way by it.
        for node in opened {
            node.presence.want();
            node.revisit();
        }
        for node in before.iter().flatten().filter(|node| is_gone(node)) {
            node.presence.standing.on_lost();
            self.failed().remove(&node.address);
            node.depart();
        }
    }
}

impl Home for Standalone {
    fn on_refusal(&self, from: &str, text: &[u8], bytes: Vec<u8>, mut entry: Entry, now: Instant) -> Refused {
        let code = text.split(|&byte| byte == b' ').next().unwrap_or_default();
        let is_unready = matches!(code, b"LOADING" | b"MASTERDOWN");
        let others = self.others.load();
        let is_from = |node: &&Arc<Node>| *node.address.label() == *from;
        let from = if is_unready { others.iter().flatten().find(is_from) } else { None };
        match from {
            Some(node) if entry.way.hops < MOST_HOPS => {
                node.presence.standing.put_aside(now);
                entry.way.hops += 1;
                self.place(bytes, entry);
                Refused::Sent
            }
            _ if code == b"READONLY" && self.shared.config.looks_elsewhere() => {
                self.leave_main();
                entry.start_over();
                Refused::Wait(now, bytes, entry)
            }
            _ if is_unready && now + retry::PAUSE < entry.deadline => {
                entry.start_over();
                Refused::Wait(now + retry::PAUSE, bytes, entry)
            }
            _ => Refused::Final(entry),
        }
    }

    fn place(&self, bytes: Vec<u8>, mut entry: Entry) {
        entry.start_over();
        let choice = if self.is_bound() || entry.way.hops >= MOST_HOPS {
            Choice::Main
        } else {
            self.choose(Instant::now())
        };
        let others = self.others.load();
        let other = match choice {
            Choice::Other(at) => others.get(at).and_then(Option::as_ref),
            _ => None,
        };
        let given = match other {
            Some(node) => node.pipe.offer(bytes, entry),
            None => Err((bytes, entry)),
        };
        let Err((bytes, entry)) = given else { return };
        if let Err((_, mut entry)) = self.main.offer(bytes, entry) {
            let error = Error::new(ErrorKind::Closed, "the client is closed");
            self.shared.fail(entry.ticket, &mut entry.expect, error);
            self.shared.completions.flush();
        }
    }

    fn on_away(&self, node: &Address, error: &Error) {
        tracing::debug!(node = %node.label(), %error, "a node is away");
    }

    fn on_connected(&self, node: &Address) {
        self.failed().remove(node);
    }

    fn want_dial(&self, node: &Address, _waiting: usize) {
        let Some(presence) = self.presence(node) else { return };
        let attempt = {
            let mut failed = self.failed();
            let attempts = failed.entry(node.clone()).or_default();
            *attempts += 1;
            *attempts - 1
        };
        let pause = connection::delay(&self.shared.config.backoff, attempt, fastrand::f64());
        self.runtime.spawn(async move {
            tokio::time::sleep(pause).await;
            presence.give_turn();
        });
    }

    fn on_greeted(&self, greeted: &Greeted<'_>) {
        let (address, greeting, now) = (greeted.address, greeted.greeting, Instant::now());
        let data = match greeted.seeker {
            Seeker::Main => self.roster().on_main(address, greeting, now),
            Seeker::Node => self.roster().on_greeting(address, greeting, now),
            Seeker::Lane => return,
        };
        greeted.presence.set_primary(greeting.replication.role == Role::Primary);
        greeted.presence.standing.on_connected(reads::place(&self.shared.config, &greeting.identity), data);
        self.tell(News::Changed);
    }

    fn search(&self, seeker: Seeker, purpose: Purpose) -> Option<Search> {
        let standalone = self.me.upgrade()?;
        match seeker {
            Seeker::Node => None,
            seeker => Some(Box::pin(find::find(standalone, seeker, purpose))),
        }
    }
}
