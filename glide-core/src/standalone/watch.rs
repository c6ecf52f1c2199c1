//! The task that keeps looking: at the nodes, whether they are still what they were and have the data, and at the
//! sentinels, whether they name others.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender};
use tokio::task::{AbortHandle, JoinSet};
use tokio::time::{timeout, timeout_at};

use super::Standalone;
use super::ask::{ask, lock};
use super::roster::Finding;
use crate::cluster::look_at;
use crate::completion::Shared;
use crate::config::Address;
use crate::connection::{self, Pipe, Talk};
use crate::error::{Error, ErrorKind};
use crate::protocol::encode;
use crate::protocol::handshake::Role;
use crate::protocol::role::Replication;
use crate::sentinel;

/// What the watch hears.
pub(super) enum News {
    /// There is a connection to a node: others may be wanted now.
    Changed,
    /// A node has answered how it stands.
    Told(Address, Result<Replication, Error>),
    /// A sentinel says that something has happened to the servers.
    Moved,
}

/// Often enough that a replica which lost its primary serves old data for a moment only; a look costs a node some
/// microseconds.
const LOOK_EVERY: Duration = Duration::from_secs(2);
/// The sentinels are asked with every so many looks, in case that an event got lost.
const LOOKS_PER_QUESTION: u32 = 5;
/// A sentinel publishes nothing while nothing happens; then it is asked whether it is still there.
const SILENCE: Duration = Duration::from_secs(5);
const MOST_LISTENERS: usize = 16;

struct Watch {
    standalone: Arc<Standalone>,
    listeners: JoinSet<()>,
    listening: HashMap<Address, AbortHandle>,
    next_look: Instant,
    looks: u32,
}

/// Runs until it is aborted, as it is when the client is closed.
pub(super) async fn watch(standalone: Arc<Standalone>, mut heard: UnboundedReceiver<News>) {
    let next_look = Instant::now() + LOOK_EVERY;
    let (listeners, listening) = (JoinSet::new(), HashMap::new());
    let mut watch = Watch { standalone, listeners, listening, next_look, looks: 0 };
    loop {
        match timeout_at(watch.next_look.into(), heard.recv()).await {
            Ok(Some(News::Changed)) => {}
            Ok(Some(News::Told(from, told))) => watch.on_told(&from, told),
            Ok(Some(News::Moved)) => watch.ask().await,
            Ok(None) => return,
            Err(_) => watch.look().await,
        }
        watch.standalone.reconcile();
        watch.listen();
    }
}

impl Watch {
    async fn look(&mut self) {
        self.next_look = Instant::now() + LOOK_EVERY;
        let main = self.standalone.roster().main().cloned();
        // Nothing was needed so far.
        let Some(main) = main else { return };
        self.looks += 1;
        if self.looks.is_multiple_of(LOOKS_PER_QUESTION) {
            self.ask().await;
        }
        let standalone = &self.standalone;
        let look_at = |pipe: &Pipe, address: Address| {
            let news = standalone.news.clone();
            look_at(&standalone.shared, pipe, move |told| {
                // Nobody listens once the client is closed.
                let _ = news.send(News::Told(address, told));
            });
        };
        if standalone.presence.standing.is_connected() {
            look_at(&standalone.main, main);
        }
        for node in standalone.others.load().iter().flatten() {
            if node.presence.standing.is_connected() {
                look_at(&node.pipe, node.address.clone());
            }
        }
    }

    fn on_told(&self, from: &Address, told: Result<Replication, Error>) {
        let told = match told {
            Ok(told) => told,
            Err(error) => return tracing::debug!(%error, "a node does not tell how it stands"),
        };
        let standalone = &self.standalone;
        let (is_main, finding) = {
            let mut roster = standalone.roster();
            (roster.main() == Some(from), roster.on_told(from, &told, Instant::now()))
        };
        let presence =
            if is_main { Some(Arc::clone(&standalone.presence)) } else { standalone.presence(from) };
        match (presence, finding) {
            (_, Finding::Leave) => standalone.leave_main(),
            (Some(presence), Finding::Serves(data)) => {
                presence.set_primary(told.role == Role::Primary);
                presence.standing.on_data(data);
            }
            (None, _) => {}
        }
    }

    async fn ask(&self) {
        if self.standalone.sentinels.is_some()
            && let Err(error) = ask(&self.standalone).await
        {
            tracing::debug!(%error, "the sentinels do not tell where the servers are");
        }
    }

    /// Sees to it that there is a subscription to each sentinel, once the client is in use.
    fn listen(&mut self) {
        let Some(sentinels) = &self.standalone.sentinels else { return };
        if self.standalone.roster().main().is_none() {
            return;
        }
        let known: Vec<Address> = lock(sentinels).known().into_iter().take(MOST_LISTENERS).collect();
        self.listening.retain(|sentinel, task| {
            let stays = known.contains(sentinel);
            if !stays {
                task.abort();
            }
            stays
        });
        while self.listeners.try_join_next().is_some() {}
        for sentinel in known {
            if !self.listening.contains_key(&sentinel) {
                let task = listen(
                    Arc::clone(&self.standalone.shared),
                    sentinel.clone(),
                    self.standalone.news.clone(),
                );
                self.listening.insert(sentinel, self.listeners.spawn(task));
            }
        }
    }
}

/// Waits for events of one sentinel, and comes back to it when the connection is lost.
async fn listen(shared: Arc<Shared>, sentinel: Address, news: UnboundedSender<News>) {
    let mut attempt = 0;
    loop {
        if let Err(error) = follow(&shared, &sentinel, &news, &mut attempt).await {
            tracing::debug!(sentinel = %sentinel.label(), %error, "no events from a sentinel");
        }
        let pause = connection::delay(&shared.config.backoff, attempt, fastrand::f64());
        tokio::time::sleep(pause).await;
        attempt += 1;
    }
}

async fn follow(
    shared: &Arc<Shared>,
    sentinel: &Address,
    news: &UnboundedSender<News>,
    attempt: &mut u32,
) -> Result<(), Error> {
    let config = &shared.config;
    let service = config.service.as_deref().unwrap_or_default();
    let silent = || Error::new(ErrorKind::Connection, "the sentinel does not answer");
    let subscribing = async {
        let mut talk = Talk::open(config, sentinel).await?;
        talk.say(&sentinel::subscription()).await?;
        let confirmed = talk.hear().await?;
        match confirmed.first() {
            Some(b'-') => Err(Error::from_reply(&confirmed[1..])),
            _ => Ok(talk),
        }
    };
    let mut talk = timeout(config.connection_timeout, subscribing).await.unwrap_or_else(|_| Err(silent()))?;
    *attempt = 0;
    // What happened before is not told any more.
    let _ = news.send(News::Moved);
    loop {
        let message = match timeout(SILENCE, talk.hear()).await {
            Ok(message) => message?,
            Err(_) => {
                let mut ping = Vec::new();
                encode::command(&mut ping, &[b"PING"]);
                talk.say(&ping).await?;
                timeout(SILENCE, talk.hear()).await.unwrap_or_else(|_| Err(silent()))?
            }
        };
        if sentinel::concerns(service, &message)? {
            let _ = news.send(News::Moved);
        }
    }
}
