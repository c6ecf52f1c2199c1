//! What to do about a refused request. A function of the refusal and the time; the connection acts.

use std::time::{Duration, Instant};

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    GiveUp,
    ResendAt(Instant),
    /// The node is not the primary any more: to whichever is.
    ResendElsewhere,
}

/// Whether there is another node to turn to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Nodes {
    One,
    Several,
}

/// A server that loads its data or looks for its primary needs longer than a round trip; less just spins.
pub(crate) const PAUSE: Duration = Duration::from_millis(20);

/// Judges a server's error by its code. The server has not run the request, so anything may be sent again, as long as
/// the deadline leaves time for it.
pub(crate) fn on_refusal(code: &str, nodes: Nodes, now: Instant, deadline: Instant) -> Verdict {
    match code {
        "LOADING" | "MASTERDOWN" | "TRYAGAIN" | "CLUSTERDOWN" if now + PAUSE < deadline => {
            Verdict::ResendAt(now + PAUSE)
        }
        "READONLY" if nodes == Nodes::Several => Verdict::ResendElsewhere,
        _ => Verdict::GiveUp,
    }
}

/// When to look for a primary again under a name whose server is none any more: the name may lead to another one by now.
/// Where that does not help, it happens ever more rarely.
#[derive(Debug, Default)]
pub(crate) struct Renewal {
    last: Option<Instant>,
    pause: Duration,
}

const RENEW_AFTER: Duration = Duration::from_secs(1);
const RENEW_AT_LEAST: Duration = Duration::from_secs(60);
/// What happened so long ago was about another failover.
const FORGET_RENEWAL: Duration = Duration::from_secs(600);

impl Renewal {
    /// Whether to look now that the server has said that it is no primary.
    pub(crate) fn on_read_only(&mut self, now: Instant) -> bool {
        self.pause = match self.last.map(|last| now.saturating_duration_since(last)) {
            Some(since) if since < self.pause => return false,
            Some(since) if since < FORGET_RENEWAL => RENEW_AT_LEAST.min(2 * self.pause),
            _ => RENEW_AFTER,
        };
        self.last = Some(now);
        true
    }
}

/// Whether a refusal is about where the request went, or when, and not about the request.
pub(crate) fn is_about_the_node(text: &[u8]) -> bool {
    const CODES: [&[u8]; 7] =
        [b"MOVED", b"ASK", b"TRYAGAIN", b"CLUSTERDOWN", b"LOADING", b"MASTERDOWN", b"READONLY"];
    CODES.contains(&text.split(|&byte| byte == b' ').next().unwrap_or_default())
}

/// When commands of a batch that is not atomic are sent again, beyond the rules for commands alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Retry {
    pub(crate) on_refusal: OnRefusal,
    pub(crate) on_loss: OnLoss,
}

/// What becomes of a command that a node cannot serve now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum OnRefusal {
    #[default]
    Fail,
    SendAgain,
}

/// What becomes of a command that was sent and that nobody answers any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum OnLoss {
    #[default]
    SendReadsAgain,
    SendAllAgain,
}

impl Retry {
    /// Sends commands again that the server refused for a while, such as with TRYAGAIN; those after them in the batch may
    /// have run before.
    pub fn on_server_error(self) -> Retry {
        Retry { on_refusal: OnRefusal::SendAgain, ..self }
    }

    /// Sends commands again whose fate a lost connection left unknown; they may have run already.
    pub fn on_connection_error(self) -> Retry {
        Retry { on_loss: OnLoss::SendAllAgain, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_loading_server_is_asked_again_while_there_is_time() {
        let now = Instant::now();
        let judge = |code, left| on_refusal(code, Nodes::Several, now, now + left);
        assert_eq!(judge("LOADING", 2 * PAUSE), Verdict::ResendAt(now + PAUSE));
        assert_eq!(judge("LOADING", PAUSE / 2), Verdict::GiveUp);
        assert_eq!(judge("WRONGTYPE", 2 * PAUSE), Verdict::GiveUp);
    }

    #[test]
    fn a_name_that_leads_to_a_replica_again_and_again_is_left_ever_more_rarely() {
        let (mut renewal, start) = (Renewal::default(), Instant::now());
        let mut renewed = |from: u64, to: u64| -> Vec<u64> {
            let at = |second: &u64| start + Duration::from_secs(*second);
            (from..to).filter(|second| renewal.on_read_only(at(second))).collect()
        };
        assert_eq!(renewed(0, 300), [0, 1, 3, 7, 15, 31, 63, 123, 183, 243]);
        assert_eq!(renewed(1000, 1004), [1000, 1001, 1003]);
    }

    #[test]
    fn a_primary_that_became_a_replica_is_left_if_there_are_others() {
        let now = Instant::now();
        assert_eq!(on_refusal("READONLY", Nodes::Several, now, now + PAUSE), Verdict::ResendElsewhere);
        assert_eq!(on_refusal("READONLY", Nodes::One, now, now + PAUSE), Verdict::GiveUp);
    }
}
