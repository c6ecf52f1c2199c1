//! Asks sentinels, one after the other, where the servers are.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::task::JoinSet;
use tokio::time::{timeout, timeout_at};

use super::Standalone;
use super::roster::Finding;
use crate::config::{Address, Config};
use crate::connection::Talk;
use crate::error::{Error, ErrorKind};
use crate::sentinel::{self, Answer, Sentinels, Step};

/// Nothing else wakes a round that waits for answers.
const LONG: Duration = Duration::from_secs(60);

/// Finds out where the servers are, and follows it.
///
/// # Errors
/// `Config` when the sentinels do not know the service, `Connection` when none answers.
pub(super) async fn ask(standalone: &Standalone) -> Result<Answer, Error> {
    let Some(sentinels) = &standalone.sentinels else {
        return Err(Error::new(ErrorKind::Internal, "a client without sentinels asks them"));
    };
    let (service, mut round) = {
        let sentinels = lock(sentinels);
        (sentinels.service().to_owned(), sentinels.round())
    };
    let mut asked = JoinSet::new();
    loop {
        let (from, answer) = match round.next(Instant::now()) {
            Step::Ask(sentinel) => {
                let (shared, service) = (Arc::clone(&standalone.shared), service.clone());
                asked.spawn(async move {
                    let answer = ask_one(&shared.config, &sentinel, &service).await;
                    (sentinel, answer)
                });
                continue;
            }
            Step::Wait(until) => {
                let until = until.unwrap_or_else(|| Instant::now() + LONG);
                match timeout_at(until.into(), asked.join_next()).await {
                    Ok(Some(Ok((from, Ok(answer))))) => {
                        match round.on_answer(&lock(sentinels), from, answer) {
                            Some(believed) => believed,
                            None => continue,
                        }
                    }
                    Ok(Some(Ok((_, Err(error))))) => {
                        round.on_failure(error);
                        continue;
                    }
                    Ok(Some(Err(_))) => {
                        round.on_failure(Error::new(ErrorKind::Internal, "asking a sentinel panicked"));
                        continue;
                    }
                    Ok(None) | Err(_) => continue,
                }
            }
            Step::Believe(from, answer) => (from, answer),
            Step::Fail => return Err(lock(sentinels).failure(&round)),
        };
        lock(sentinels).believe(&from, &answer);
        standalone.follow(&answer);
        return Ok(answer);
    }
}

impl Standalone {
    /// Follows what the sentinels say.
    fn follow(&self, answer: &Answer) {
        self.named.send_if_modified(|named| {
            let next = Some(answer.primary.clone());
            let changed = *named != next;
            *named = next;
            changed
        });
        let finding = self.roster().on_sentinels(answer, Instant::now());
        if finding == Finding::Leave {
            self.leave_main();
        }
    }
}

async fn ask_one(config: &Config, sentinel: &Address, service: &str) -> Result<Option<Answer>, Error> {
    let talk = async {
        let mut talk = Talk::open(config, sentinel).await?;
        talk.say(&sentinel::question(service)).await?;
        let mut replies = Vec::new();
        for _ in 0..sentinel::REPLIES {
            replies.extend_from_slice(&talk.hear().await?);
        }
        Answer::read(&replies)
    };
    let silent = || Error::new(ErrorKind::Connection, "the sentinel does not answer");
    let result = timeout(config.connection_timeout, talk).await.unwrap_or_else(|_| Err(silent()));
    result.map_err(|error| error.with_node(&sentinel.label()))
}

pub(super) fn lock(sentinels: &Mutex<Sentinels>) -> MutexGuard<'_, Sentinels> {
    sentinels.lock().unwrap_or_else(PoisonError::into_inner)
}
