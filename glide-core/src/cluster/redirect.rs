//! What to do about a request that a node of a cluster refused. No sockets, no clock.

use std::time::{Duration, Instant};

use crate::retry::{self, Cause};

/// What a node says by refusing a request.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Refusal<'a> {
    /// Another node has the slot.
    Moved { slot: u16, host: &'a str, port: u16 },
    /// The slot is on its way to another node, which may have the key already.
    Ask { host: &'a str, port: u16 },
    /// The node cannot serve the request now: it loads, its slot moves, or its cluster is down.
    NotNow,
    /// The node, or its primary, is not what it was taken for.
    NotPrimary,
    /// It is about the request.
    Other,
}

/// The next move for a refused request.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Fail,
    /// To the node that the refusal names.
    Follow,
    /// To whichever node it is for by then.
    PlaceAt(Instant),
}

/// A server that loads its data, or a slot on its way, needs longer than a round trip; less just spins.
const PAUSE: Duration = Duration::from_millis(10);
/// A request that is sent from node to node waits for the dust to settle.
const LONGEST_PAUSE: Duration = Duration::from_millis(80);
/// More redirections than this in a row mean that the nodes do not agree yet.
const QUICK_HOPS: u8 = 4;

/// Reads the text of an error reply.
pub(crate) fn read(text: &[u8]) -> Refusal<'_> {
    let Some(cause) = retry::cause(text) else { return Refusal::Other };
    let Ok(text) = std::str::from_utf8(text) else { return Refusal::Other };
    let mut words = text.split(' ').skip(1);
    match cause {
        Cause::Moved => match (slot(words.next()), address(words.next())) {
            (Some(slot), Some((host, port))) => Refusal::Moved { slot, host, port },
            _ => Refusal::Other,
        },
        Cause::Ask => match (slot(words.next()), address(words.next())) {
            (Some(_), Some((host, port))) => Refusal::Ask { host, port },
            _ => Refusal::Other,
        },
        Cause::TryAgain | Cause::ClusterDown | Cause::Loading => Refusal::NotNow,
        Cause::MasterDown | Cause::ReadOnly => Refusal::NotPrimary,
    }
}

fn slot(word: Option<&str>) -> Option<u16> {
    word?.parse().ok().filter(|&slot| usize::from(slot) < super::slots::SLOTS)
}

/// Host and port. The host is empty if the node does not know how clients reach the other.
fn address(word: Option<&str>) -> Option<(&str, u16)> {
    let (host, port) = word?.rsplit_once(':')?;
    let host = if host == "?" { "" } else { host };
    Some((host.trim_start_matches('[').trim_end_matches(']'), port.parse().ok()?))
}

/// Judges a refusal of a request that was refused `hops` times before. Nothing was run, so anything may be sent
/// again as long as the deadline leaves time for it.
pub(crate) fn judge(refusal: &Refusal<'_>, hops: u8, now: Instant, deadline: Instant) -> Step {
    let tired = hops >= QUICK_HOPS;
    match refusal {
        Refusal::Other => Step::Fail,
        Refusal::Moved { .. } | Refusal::Ask { .. } if !tired => Step::Follow,
        _ => {
            let pause = (PAUSE * (1 << hops.saturating_sub(QUICK_HOPS).min(3))).min(LONGEST_PAUSE);
            match (now + pause < deadline, refusal) {
                (true, _) => Step::PlaceAt(now + pause),
                // The caller learns nothing from a redirection; its time runs out while the request is on its way.
                (false, Refusal::Moved { .. } | Refusal::Ask { .. }) => Step::Follow,
                (false, _) => Step::Fail,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_are_told_apart() {
        assert_eq!(read(b"MOVED 7 10.0.0.1:6379"), Refusal::Moved { slot: 7, host: "10.0.0.1", port: 6379 });
        assert_eq!(read(b"MOVED 7 :6379"), Refusal::Moved { slot: 7, host: "", port: 6379 });
        assert_eq!(read(b"MOVED 7 ?:6379"), Refusal::Moved { slot: 7, host: "", port: 6379 });
        assert_eq!(read(b"ASK 7 fe80::1:6379"), Refusal::Ask { host: "fe80::1", port: 6379 });
        assert_eq!(read(b"TRYAGAIN Multiple keys"), Refusal::NotNow);
        assert_eq!(read(b"READONLY You can't"), Refusal::NotPrimary);
        assert_eq!(read(b"WRONGTYPE Operation"), Refusal::Other);
    }

    #[test]
    fn a_redirection_that_makes_no_sense_is_the_callers_to_see() {
        for text in ["MOVED", "MOVED x a:1", "MOVED 16384 a:1", "MOVED 1 a", "MOVED 1 a:x", "ASK 1 a:70000"] {
            assert_eq!(read(text.as_bytes()), Refusal::Other, "{text}");
        }
    }

    #[test]
    fn redirections_are_followed_at_once_until_they_go_round_in_circles() {
        let now = Instant::now();
        let moved = Refusal::Moved { slot: 1, host: "a", port: 1 };
        assert_eq!(judge(&moved, 0, now, now + PAUSE), Step::Follow);
        assert_eq!(judge(&moved, QUICK_HOPS, now, now + 2 * PAUSE), Step::PlaceAt(now + PAUSE));
        assert_eq!(judge(&moved, u8::MAX, now, now + 9 * LONGEST_PAUSE), Step::PlaceAt(now + LONGEST_PAUSE));
        assert_eq!(judge(&moved, QUICK_HOPS, now, now + PAUSE / 2), Step::Follow);
    }

    #[test]
    fn what_cannot_be_served_now_waits_while_there_is_time() {
        let now = Instant::now();
        assert_eq!(judge(&Refusal::NotNow, 0, now, now + 2 * PAUSE), Step::PlaceAt(now + PAUSE));
        assert_eq!(judge(&Refusal::NotNow, 0, now, now + PAUSE / 2), Step::Fail);
        assert_eq!(judge(&Refusal::Other, 0, now, now + 2 * PAUSE), Step::Fail);
    }
}
