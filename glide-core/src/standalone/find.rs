//! Finds the main node: dials those that may be it, and takes the first that says that it is.

use std::collections::VecDeque;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Instant;

use tokio::task::JoinSet;

use super::{Standalone, ask};
use crate::config::{Access, Address};
use crate::connection::{Link, Seeker, dial, is_final};
use crate::error::{Error, ErrorKind};
use crate::protocol::handshake::Purpose;

/// Connects to the main node.
///
/// # Errors
/// If there is none: the reason that the operator can mend first.
pub(super) async fn find(
    standalone: Arc<Standalone>,
    seeker: Seeker,
    purpose: Purpose,
) -> Result<Link, Error> {
    let config = &standalone.shared.config;
    // A lane is for the node that the others are connected to, if that is still what it was.
    let main = standalone.roster().main().cloned().filter(|_| seeker == Seeker::Lane);
    if let Some(address) = main
        && let Ok(link) = dial(config, &address, purpose).await
        && standalone.roster().accepts(link.role())
    {
        return Ok(link);
    }
    if standalone.sentinels.is_none() {
        let candidates = standalone.roster().candidates();
        return race(&standalone, candidates, purpose).await;
    }
    let mut named = standalone.named.subscribe();
    let answer = ask::ask(&standalone).await?;
    let candidates = match config.access() {
        Access::ReadWrite => vec![answer.primary.clone()],
        Access::ReadOnly => standalone.roster().candidates(),
    };
    // One that does not answer is not waited for when the sentinels name another one.
    let renamed = named.wait_for(|named| named.as_ref().is_some_and(|named| *named != answer.primary));
    let link = first(race(&standalone, candidates, purpose), renamed).await;
    link.unwrap_or_else(|| {
        Err(Error::new(ErrorKind::Connection, "the sentinels name another primary by now"))
    })
}

/// Dials all candidates at once, and those that they name.
///
/// # Errors
/// A refusal that trying again cannot help only if nobody is left who could be the main node: the client ends then.
async fn race(
    standalone: &Arc<Standalone>,
    candidates: Vec<Address>,
    purpose: Purpose,
) -> Result<Link, Error> {
    let mut dialled: Vec<Address> = Vec::new();
    let mut next: VecDeque<Address> = candidates.into();
    let mut dials = JoinSet::new();
    let mut failure = None;
    let mut refusals = Vec::new();
    loop {
        while let Some(address) = next.pop_front() {
            if !dialled.contains(&address) {
                dialled.push(address.clone());
                let shared = Arc::clone(&standalone.shared);
                dials.spawn(async move {
                    let result = dial(&shared.config, &address, purpose).await;
                    (address, result)
                });
            }
        }
        let Some(joined) = dials.join_next().await else { break };
        let Ok((address, result)) = joined else {
            failure = Some(Error::new(ErrorKind::Internal, "dialling panicked"));
            continue;
        };
        match result {
            Ok(link) => {
                let mut roster = standalone.roster();
                if roster.accepts(link.role()) {
                    return Ok(link);
                }
                roster.on_greeting(&link.address, &link.greeting, Instant::now());
                if roster.learns() {
                    // A replica that names a primary is as good as that one among the addresses.
                    next.extend(link.greeting.replication.others);
                }
            }
            Err(error) if is_final(&error) => refusals.push((address, error)),
            Err(error) => failure = Some(error),
        }
    }
    let refused: Vec<&Address> = refusals.iter().map(|(address, _)| address).collect();
    let ends = standalone.roster().is_shut_out(&refused, dialled.len());
    let failure = failure.unwrap_or_else(|| no_primary(&dialled));
    Err(match refusals.pop() {
        Some((_, refusal)) if ends => refusal,
        Some((_, refusal)) => {
            let message = format!("{}; {refusal}", failure.message());
            failure.with_message(message)
        }
        None => failure,
    })
}

/// The outcome of the first future, or nothing if the second one is ready before.
async fn first<T>(work: impl Future<Output = T>, stop: impl Future) -> Option<T> {
    let (mut work, mut stop) = (pin!(work), pin!(stop));
    poll_fn(|cx| match work.as_mut().poll(cx) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending => stop.as_mut().poll(cx).map(|_| None),
    })
    .await
}

fn no_primary(dialled: &[Address]) -> Error {
    let error = Error::new(ErrorKind::Connection, "none of the addresses is a primary");
    match dialled {
        [address] => error.with_node(&address.label()),
        _ => error,
    }
}
